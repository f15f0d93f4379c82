"""Spanish words about quantities: "han muerto", "siguen desaparecidos", "se comprometió a"."""

from onrecord.lang.shapes.quantities import Cues, QuantityWords, signals

WORDS = QuantityWords(
    kinds=Cues(
        """\
casualties: muertos_o_heridos muertos_y_heridos muertos_o_desaparecidos bajas
killed: muerto muertos muerta muertas murieron murió muere mueren fallecido fallecidos fallecida fallecidas fallecieron falleció
killed: víctimas_mortales
killed: muertes perdieron_la_vida mató mataron asesinados cadáveres víctima_mortal han_muerto ahogados
feared: dados_por_muertos
wounded: herido heridos herida heridas lesionado lesionados lesiones hirió hirieron
hospitalised: hospitalizado hospitalizados en_el_hospital ingresados
missing: desaparecido desaparecidos desaparecida desaparecidas en_paradero_desconocido buscan_a atrapados
rescued: rescatado rescatados rescatadas rescataron salvados con_vida vivos vivas puestos_a_salvo
evacuated: evacuado evacuados evacuadas evacuaron evacuación evacuar
displaced: desplazado desplazados refugiados huyeron sin_hogar
detained: detenido detenidos detenidas arrestados detuvieron detenciones
captured: capturado capturados rehenes rehén prisioneros secuestrados cautivos en_cautiverio
released: liberado liberados liberadas puestos_en_libertad canjeados intercambiados
mobilised: movilizado movilizados reclutado reclutados reclutar
employed: emplea empleados_de da_trabajo
prepared: preparado preparados prepara preparan preparando entrenados
sent: enviado enviados enviadas envió enviaron enviar envía envían envío desplegado desplegados desplegó desplegar despliegue
arrived: llegado llegaron llegó han_llegado llegada
assigned: asignado asignados asignadas destinado destinados
stationed: estacionado estacionados estacionadas acantonados
standby: en_espera en_reserva
withdrawn: retirado retirados retirada retiró
attended: participaron se_manifestaron asistieron
pledged: prometido prometió promete prometen comprometió compromete anunció anunciado anuncia destina aporta_un préstamo préstamos
pledged: crédito ayuda paquete asistencia
contributed: contribución contribuciones contribuir contribuye contribuyó aportación aporta aportará
paid: pagado pagó paga pagan pagar pago desembolsado desembolsó donó donado
frozen: congelado congelados congelada congeladas
requested: pedido pide piden solicitó solicitado exige exigió
spent: gastado gastó gasto gastos costó cuesta coste
damages: daños pérdidas multa
launched: lanzado lanzados lanzó lanzaron lanzar disparó disparados
shot_down: derribado derribados derribaron derribó interceptados interceptó abatidos
lost: perdidos perdió perdieron
destroyed: destruido destruidos destruidas destruyó destruyeron
damaged: dañado dañados dañadas
delivered: entregado entregados entregó suministró suministrados
seized: incautado incautados
"""
    ),
    subjects=Cues(
        """\
soldier: soldado* militares tropas efectivos combatientes
worker: trabajador* obrero* peones
rescuer: rescatista* socorrista* bombero*
person: persona* gente hombre hombres mujer mujeres niño* niña* civil civiles vecinos residentes ciudadanos mineros minero pasajeros
person: víctimas
person: muertos heridos desaparecidos fallecidos
drone: dron drones
missile: misil* cohete*
tank: tanques
aircraft: avion* avión* helicóptero*
weapons: arma* armamento munici* ayuda_militar
asset: activos fondos_estatales reservas
aid: préstamo* crédito* asistencia_financiera ayuda_financiera
"""
    ),
    prospects=Cues(
        """\
considered: considera* estudia* baraja* podría podrían podrá posiblemente sopesa*
planned: planea* prevé prevén prevista piensa va_a van_a promete* dispuesto_a pretende* quiere* enviará pagará desplegará aportará
"""
    ),
    signals=signals(
        """\
part: incluidos incluidas entre_ellos entre_ellas de_los_cuales de_las_cuales de_ellos de_ellas incluyendo
whole: de_los de_las de_un_total_de
more: otros otras más adicionales
gap: más_que menos_que más_de_los menos
old: desde en_lugar_de
wrong: erróneo errónea erróneamente por_error incorrecta equivocada
nay: no nunca sin ni niega negó
not: no
says: dice dijo cifra cifró cuenta contabiliza estima estimó informa informó sitúa
also: y así_como
known: los las estos estas
base: de_los de_las de
is: es vale equivale_a cuesta es_igual_a son
origin: de
"""
    ),
    agents=("ista", "or", "ora", "ero", "era", "ante", "ente", "ano"),
)

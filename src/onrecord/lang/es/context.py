"""Spanish words that lean on an earlier sentence: `"además" in WORDS.links.split()`."""

from onrecord.lang.shapes.context import ContextWords

WORDS = ContextWords(
    articles="el la los las",
    familiar=(
        "gobierno president policía ejército guerra país mundo público economía internet medios prensa semana mes año día noche "
        "mañana tarde fin final inicio estado ciudad capital región frontera parlamento senado congreso cámara tribunal justicia "
        "oposición voto eleccion elección euro dólar mercado tiempo sol luna tierra cielo mar aire suelo futuro pasado resto "
        "mayoría número temporada verdad ley crisis población gente este oeste norte sur frente papa rey reina ministr alcalde "
        "alcaldesa banco bombero costa marina fuerza unión"
    ),
    one="él",
    thing="ello",
    many="ellos ellas",
    links=(
        "además también sin_embargo no_obstante en_cambio por_tanto por_lo_tanto asimismo igualmente tampoco entonces dicho dicha "
        "dichos dichas tal tales mismo misma mismos mismas por_ejemplo en_consecuencia desde_entonces hasta_entonces anteriormente "
        "allí ahí aquí"
    ),
    generic=(
        "normalmente generalmente habitualmente suele suelen frecuentemente a_menudo siempre típicamente "
        "solicitud_de_comentarios petición_de_comentarios"
    ),
    captions="en_la_foto en_la_imagen foto_de_archivo imagen_de_archivo haz_clic lea_también consulte suscríbete en_directo_aquí",
    complements="de del que en a al para por con contra entre sobre donde",
    people=(
        "hombre mujer niño niña joven jugador jugadora usuario conductor conductora profesor profesora alumno víctima sospechoso "
        "autor autora entrenador médico médica policía soldado abogado juez jueza hijo hija hermano hermana madre padre"
    ),
    passers="usuarios aficionados observadores críticos lectores amigos vecinos algunos algunas muchos muchas varios alguien",
    bare=(
        "portavoz ministerio agencia comité comisión empresa compañía oficina sindicato informe autoridad autoridades grupo diario "
        "periódico tribunal fiscal fiscalía abogado abogados fuente fuentes"
    ),
    asides="además también asimismo",
    places="allí ahí aquí",
    passives="es son fue fueron ha_sido han_sido será serán",
    relays="según como",
    topics="sobre acerca_de respecto_a respecto_al en_cuanto_a con_respecto_a preguntado_por preguntada_por",
    reactions="anuncio declaración declaraciones comunicado decisión advertencia comentario comentarios reacción",
    follows=(
        "llega_tras llega_después llegó_tras llegó_después se_produce_tras se_produce_después se_produjo_tras se_produjo_después "
        "llegan_tras llegan_después se_producen_tras sigue_a siguió_a"
    ),
    relative_days="la_noche_antes la_noche_anterior el_día_antes el_día_anterior al_día_siguiente a_la_mañana_siguiente la_víspera",
    vague="incidente suceso asunto",
    definers="de del que quien donde",
    parts="algunos algunas muchos muchas varios varias otros otras ambos ambas ninguno pocos",
    past="año_pasado mes_pasado hace_un_año hace_años hace_meses",
)

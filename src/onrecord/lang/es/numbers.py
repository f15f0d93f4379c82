"""Spanish number words, units and bounds: "más de dos mil soldados", "1,5 millones de euros", "una docena"."""

from __future__ import annotations

from onrecord.lang.shapes.numbers import NumberWords, forms, word_set

_LOW = "cero uno dos tres cuatro cinco seis siete ocho nueve diez once doce trece catorce quince dieciséis diecisiete dieciocho diecinueve"
_TWENTIES = "veinte veintiuno veintidós veintitrés veinticuatro veinticinco veintiséis veintisiete veintiocho veintinueve"
_TENS = "treinta cuarenta cincuenta sesenta setenta ochenta noventa"
_HUNDREDS = "doscient trescient cuatrocient quinient seiscient setecient ochocient novecient"
_VALUES = {word: str(n) for n, word in enumerate(_LOW.split())} | {word: str(n) for n, word in enumerate(_TWENTIES.split(), 20)}
_VALUES |= {word: str(10 * n) for n, word in enumerate(_TENS.split(), 3)} | {
    "un": "1",
    "una": "1",
    "veintiún": "21",
    "cien": "100",
    "ciento": "100",
}
_VALUES |= {stem + end: str(100 * n) for n, stem in enumerate(_HUNDREDS.split(), 2) for end in ("os", "as")}
_VALUES |= {"medio millón": "500000", "medio millar": "500"}
_ORDINALS = "tercer tercero tercera cuarto cuarta quinto quinta sexto sexta séptimo séptima octavo octava noveno novena décimo décima"

WORDS = NumberWords(
    group=".",
    decimal=",",
    space_groups=True,
    values=_VALUES,
    scales={"mil": 1000, "millón": 10**6, "millones": 10**6, "billón": 10**12, "billones": 10**12},
    alone=frozenset({"mil"}),
    ones=frozenset({"un", "una", "uno"}),
    one_is_article=True,
    glued_scales={"m": 10**6, "mm": 10**6},
    link="y",
    halves=("y medio", "y media"),
    rounded={
        "una docena": "12",
        "media docena": "6",
        "una decena": "10",
        "una veintena": "20",
        "una treintena": "30",
        "una cincuentena": "50",
    }
    | {"un centenar": "100", "un millar": "1000", "dos docenas": "24", "dos decenas": "20"},
    vague=(
        "decenas",
        "docenas",
        "cientos",
        "centenares",
        "miles",
        "millares",
        "millones",
        "cientos de miles",
        "decenas de miles",
        "varios miles",
        "varios cientos",
        "varias decenas",
        "varias docenas",
        "varios millones",
        "cientos de millones",
        "decenas de millones",
    ),
    fractions={"un tercio de": "1/3", "un tercio": "1/3", "dos tercios": "2/3", "un cuarto de los": "1/4", "tres cuartas partes": "3/4"}
    | {"la mitad": "1/2", "una cuarta parte": "1/4", "una tercera parte": "1/3", "una quinta parte": "1/5"},
    ordinals={
        word: n for n, pair in enumerate((_ORDINALS.split()[:3], *zip(*[iter(_ORDINALS.split()[3:])] * 2, strict=True)), 3) for word in pair
    },
    ordinal_endings=(".º", ".ª", "º", "ª", ".°", "°"),
    before={
        **dict.fromkeys(("hasta", "un máximo de", "como máximo", "no más de", "a lo sumo"), "up_to"),
        **dict.fromkeys(("al menos", "por lo menos", "como mínimo", "un mínimo de", "no menos de", "cuando menos"), "at_least"),
        **dict.fromkeys(
            ("más de", "superior a", "por encima de", "superan los", "supera los", "mas de", "superó los", "superiores a"), "more_than"
        ),
        **dict.fromkeys(("menos de", "por debajo de", "inferior a"), "less_than"),
        **dict.fromkeys(("casi", "cerca de", "prácticamente", "cerca de los", "casi los"), "nearly"),
        **dict.fromkeys(
            ("unos", "unas", "alrededor de", "aproximadamente", "en torno a", "aproximadamente unos", "entorno a", "~"), "about"
        ),
        **dict.fromkeys(("exactamente",), "exact"),
    },
    after={
        **dict.fromkeys(("o más", "y más", "como mínimo", "+"), "at_least"),
        **dict.fromkeys(("como máximo", "o menos"), "up_to"),
        **dict.fromkeys(("aproximadamente",), "about"),
    },
    range_links=("a", "o"),
    range_pairs={"entre": "y", "de": "a", "entre los": "y los", "de entre": "y"},
    changes=word_set(
        "subió sube subieron cayó cae cayeron aumentó aumenta bajó baja pasó pasa pasaron creció crece redujo reduce eleva elevó pasar"
    ),
    minus=("menos",),
    percent={"%": "%", "por ciento": "%", "puntos porcentuales": "percentage point", "puntos básicos": "basis point"},
    currencies={
        **dict.fromkeys(("euro", "euros", "de euros"), "EUR"),
        **dict.fromkeys(("dólar", "dólares", "de dólares", "dólares estadounidenses"), "USD"),
        **dict.fromkeys(("libras", "de libras", "libras esterlinas"), "GBP"),
        **dict.fromkeys(("pesos mexicanos", "de pesos mexicanos"), "MXN"),
        **dict.fromkeys(("pesos argentinos", "de pesos argentinos"), "ARS"),
        **dict.fromkeys(("rublos", "de rublos"), "RUB"),
        **dict.fromkeys(("grivnas", "de grivnas"), "UAH"),
        **dict.fromkeys(("yenes", "de yenes"), "JPY"),
        **dict.fromkeys(("yuanes", "de yuanes"), "CNY"),
        **dict.fromkeys(("francos suizos", "de francos suizos"), "CHF"),
    },
    measures=forms(
        """
        m2: metro_cuadrado metros_cuadrados
        km2: kilómetro_cuadrado kilómetros_cuadrados
        km: kilómetro kilómetros de_kilómetros
        m: metro metros
        cm: centímetro centímetros
        mm: milímetro milímetros
        mi: milla millas
        kg: kilo kilos kilogramo kilogramos
        g: gramo gramos
        t: tonelada toneladas de_toneladas
        L: litro litros de_litros
        km/h: kilómetros_por_hora kilómetros_a_la_hora
        km2: kilómetros_cuadrados
        m2: metros_cuadrados
        m3: metros_cúbicos
        ha: hectárea hectáreas
        °C: grados_centígrados grados_celsius
        degree: grado grados
        MW: megavatios
        GW: gigavatios
        """
    ),
    durations=forms(
        """
        second: segundo segundos
        minute: minuto minutos
        hour: hora horas
        day: día días
        night: noche noches
        week: semana semanas
        month: mes meses
        year: año años
        decade: década décadas
        century: siglo siglos
        """
    ),
    per=("por", "al", "cada"),
    age_after=("años de edad", "meses de edad"),
    age_before=("de edad",),
    head="first",
    stops=word_set(
        "el la los las un una unos unas y e o u pero que como si cuando donde quien a al ante bajo con contra de del desde"
        " durante en entre hacia hasta"
        " para por según sin sobre tras es son fue fueron era eran ha han había habían está están no ya también solo se su sus"
        " lo le les más menos"
        " veces hoy ayer ellos ellas nosotros vosotros ellos resultaron siguen mañana después antes murieron resultaron ser sido"
    ),
    of=word_set("de"),
    people=forms(
        """
        persona: personas
        soldado: soldados
        militar: militares
        efectivo: efectivos
        muerto: muertos muertas
        herido: heridos heridas
        víctima: víctimas
        hombre: hombres
        mujer: mujeres
        niño: niños
        niña: niñas
        menor: menores
        civil: civiles
        residente: residentes
        habitante: habitantes
        vecino: vecinos
        ciudadano: ciudadanos
        trabajador: trabajadores
        empleado: empleados
        refugiado: refugiados
        migrante: migrantes
        agente: agentes
        policía: policías
        combatiente: combatientes
        prisionero: prisioneros
        rehén: rehenes
        desaparecido: desaparecidos
        detenido: detenidos
        estudiante: estudiantes
        periodista: periodistas
        pasajero: pasajeros
        paciente: pacientes
        bombero: bomberos
        minero: mineros minera mineras
        cocinero: cocineros cocinera cocineras
        enfermero: enfermeros enfermera enfermeras
        pescador: pescadores
        aviador: aviadores
        jugador: jugadores
        profesor: profesores profesora profesoras
        maestro: maestros maestra maestras
        médico: médicos médica médicas
        abogado: abogados abogada abogadas
        agricultor: agricultores
        ganadero: ganaderos
        camionero: camioneros
        conductor: conductores
        rescatista: rescatistas
        investigador: investigadores
        manifestante: manifestantes
        votante: votantes
        senador: senadores
        montañero: montañeros
        marinero: marineros
        guerrillero: guerrilleros
        obrero: obreros
        ingeniero: ingenieros
        familiar: familiares
        """
    ),
    casualties=word_set(
        "muerto muertos muerta muertas herido heridos herida heridas desaparecidos desaparecido detenidos fallecidos fallecido evacuados"
    ),
    plurals={
        "meses": "mes",
        "trenes": "tren",
        "países": "país",
        "drones": "dron",
        "veces": "vez",
        "misiles": "misil",
        "aviones": "avión",
        "millones": "millón",
    },
    endings=(
        ("iones", "ión"),
        ("trenes", "tren"),
        ("ciones", "ción"),
        ("siones", "sión"),
        ("dades", "dad"),
        ("ores", "or"),
        ("iles", "il"),
        ("ales", "al"),
        ("as", "a"),
        ("os", "o"),
        ("es", "e"),
    ),
    adjectives=(),
    counted_by=word_set("número total cifra"),
    goes_on=word_set("nuevos nuevas otros otras grandes presuntos presuntas posibles primeros primeras supuestos últimos últimas"),
    months=word_set("enero febrero marzo abril mayo junio julio agosto septiembre setiembre octubre noviembre diciembre"),
    clock=word_set("am pm a.m. p.m. h"),
    labels=word_set(
        "artículo capítulo página número núm. nº sección grupo sala vuelo nivel tipo fase línea puerta parte tomo resolución ley puesto"
    )
    | word_set("canal calle avenida km teléfono tel. habitación temporada jornada zona sector bloque"),
    pointing=word_set("estos estas esos esas ambos ambas"),
    streets=frozenset(),
    year_after=word_set("de en el del los desde hasta año"),
    determiners=word_set("los las sus estos estas"),
    populated=word_set("país población ciudad región habitantes"),
    between=word_set("entre entre_los de_entre"),
    predicates=(
        "fueron",
        "eran",
        "son",
        "han",
        "resultaron",
        "murieron",
        "de ellos",
        "de ellas",
        "de los cuales",
        "sufrieron",
        "siguen",
        "cayeron",
    ),
    not_fraction_after=word_set("primera segunda otra"),
    not_things=word_set("victoria derrota empate"),
    by=word_set("en un"),
    person_endings=("istas", "ista"),
    not_people=word_set("listas lista pista pistas vista vistas revista revistas conquista conquistas entrevista entrevistas autopista")
    | word_set("autopistas arista aristas"),
    where=word_set("en a ante bajo cerca desde hacia hasta sobre contra entre por"),
    articles=word_set("el la un una los las"),
    aged=word_set("hombre mujer niño niña joven hijo hija anciano anciana varón señora señor"),
)

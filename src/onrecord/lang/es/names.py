"""Spanish words about names.

"alcaldesa" among the roles lets `read` see "la alcaldesa Ana Ruiz" as one person with a public role.
"""

from onrecord.lang.shapes.names import Body, NameWords, crowd, split

WORDS = NameWords(
    honorifics=split("sr sra srta señor señora don doña dr dra profesor profesora sor fray padre jeque"),
    ranks=split(
        "general coronel mayor capitán teniente almirante sargento comandante brigadier mariscal cardenal obispo arzobispo papa "
        "rey reina príncipe princesa"
    ),
    roles=split(
        "pm mp vp pdte pdta "
        "presidente presidenta primer ministro ministra secretario secretaria canciller gobernador gobernadora alcalde "
        "alcaldesa embajador "
        "embajadora portavoz vocero vocera jefe jefa comisario comisaria comisionado senador senadora diputado diputada "
        "legislador legisladora "
        "líder director directora comandante juez jueza fiscal abogado abogada político política asesor asesora consejero "
        "consejera experto "
        "experta economista analista profesor profesora investigador investigadora entrenador entrenadora jugador jugadora "
        "fundador fundadora "
        "general coronel almirante rey reina papa obispo vicepresidente vicepresidenta viceministro viceministra candidato candidata "
        "eurodiputado eurodiputada concejal enviado enviada delegado delegada coordinador coordinadora relator relatora "
        "defensor defensora"
    ),
    modifiers=split(
        "primer primera ex exterior exteriores defensa interior hacienda economía salud educación justicia regional local "
        "nacional federal adjunto "
        "adjunta general actual antiguo antigua saliente electo electa interino interina alto alta estado prensa oposición militar"
    ),
    private=split(
        "vecino vecina víctima superviviente testigo jubilado jubilada estudiante alumno alumna niño niña hombre mujer menor joven bebé"
    ),
    kinship=split("esposa esposo marido hijo hija hermano hermana madre padre padres primo prima tío tía viuda viudo"),
    crowd=crowd(
        "fuente funcionario funcionaria testigo diplomático diplomática experto experta analista vecino vecina portavoz",
        "fuentes funcionarios testigos diplomáticos expertos analistas vecinos residentes observadores críticos activistas "
        "médicos investigadores "
        "familiares autoridades portavoces líderes científicos economistas",
    ),
    organisations=split(
        "ministerio agencia departamento oficina consejo comité comisión partido sindicato banco universidad instituto "
        "asociación fundación "
        "empresa compañía corporación grupo federación servicio tribunal corte policía ejército armada fuerza fuerzas guardia "
        "parlamento congreso "
        "senado asamblea autoridad centro misión liga club alianza movimiento embajada consulado fiscalía organización "
        "cancillería periódico "
        "cadena diario inteligencia brigada clínica hospital operadora"
    ),
    governments=split("gobierno autoridades ejecutivo administración"),
    documents=split(
        "informe comunicado declaración documento carta encuesta estudio resolución sentencia fallo boletín datos cifras "
        "información recuento"
    ),
    articles=split("el la los las un una unos unas este esta estos estas su sus nuestro nuestra algunos algunas varios varias"),
    of=split("de del para en al a"),
    place_cues=split("en ciudad pueblo región óblast provincia distrito capital isla cerca"),
    stop=split(
        "lunes martes miércoles jueves viernes sábado domingo enero febrero marzo abril mayo junio julio agosto septiembre "
        "octubre noviembre "
        "diciembre yo nosotros él ella ellos ellas el la los las un una en a de del por para con desde hasta según sin sobre "
        "tras durante "
        "mientras cuando si pero y o no sí qué quién dónde cómo por también además ahora hoy ayer mañana este esta estos estas "
        "su sus ese esa "
        "todo todos algunos muchos más al así aunque antes después entre contra lo se"
    ),
    he=split("él su sus"),
    she=split("ella su sus"),
    they=split("ellos ellas su sus"),
    it=split("ello"),
    masculine=split("sr señor don presidente ministro rey papa hijo hermano padre hombre alcalde gobernador senador"),
    feminine=split("sra srta señora doña presidenta ministra reina hija hermana madre mujer alcaldesa gobernadora senadora"),
    government="Gobierno de {}",
    bodies=(
        Body("Kremlin", (), "RU", True),
        Body("Casa Blanca", (), "US", True),
        Body("Moncloa", ("La Moncloa",), "ES", True),
        Body("Elíseo", (), "FR", True),
        Body("Casa Rosada", (), "AR", True),
        Body("Pentágono", (), "US"),
        Body("OTAN", ()),
        Body("Unión Europea", ("UE", "Bruselas")),
        Body("Comisión Europea", ()),
        Body("Parlamento Europeo", ("Eurocámara",)),
        Body("Naciones Unidas", ("ONU",)),
        Body("Consejo de Seguridad", ()),
        Body("G7", ("G-7",)),
        Body("OSCE", ()),
        Body("OIEA", ()),
        Body("FMI", ()),
        Body("Cruz Roja", ()),
        Body("Hamás", ("Hamas",)),
        Body("Hezbolá", ("Hizbulá",)),
    ),
    outlets=(
        "Efe",
        "EFE",
        "Europa Press",
        "El País",
        "El Mundo",
        "ABC",
        "La Vanguardia",
        "RTVE",
        "Telesur",
        "Clarín",
        "La Nación",
        "Reforma",
        "El Universal",
        "Infobae",
        "Cadena SER",
        "Notimex",
        "Télam",
    ),
    nicknames=(
        "francisco paco pancho",
        "jose pepe",
        "josefa pepa",
        "ignacio nacho",
        "manuel manolo",
        "dolores lola",
        "guillermo memo",
        "enrique quique kike",
        "eduardo lalo edu",
        "rosario charo",
        "maria_teresa maite",
        "jesus chus chucho",
        "alberto beto",
        "roberto beto",
        "concepcion concha",
        "alejandro alex",
        "isabel isa",
        "rafael rafa",
        "fernando nando",
        "santiago santi",
    ),
    legal_forms=(
        "sa sociedad_anónima s.a.",
        "sl sociedad_limitada s.l.",
        "srl sociedad_de_responsabilidad_limitada",
        "sa_de_cv sociedad_anónima_de_capital_variable",
    ),
    relative=split("quien quienes que"),
    demonyms=(
        "ia io",
        "ia ios",
        "ia iano",
        "ia iana",
        "landia landés",
        "landia landesa",
    ),
    state_endings=(
        "nia",
        "via",
        "ria",
        "dia",
        "lia",
        "kia",
        "sia",
        "mia",
        "landia",
        "stán",
    ),
    media=split("diario periódico agencia cadena revista televisión portal semanario rotativo medios"),
    dropped=("p n", "p mos", "p os"),
)

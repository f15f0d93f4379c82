"""Spanish words for lines: `"él" in WORDS.pronouns.split()`."""

from onrecord.lang.shapes.lines import LineWords

WORDS = LineWords(
    pronouns=(
        "él ella ellos ellas esto esta este estos estas eso ese esa esos esas su sus lo también además pero y así entonces allí "
        "aquí arriba abajo ambos otros nadie qué cómo horas_antes por_ello por_eso sin_embargo"
    ),
    persons="yo nosotros nos nuestro nuestra tú usted ustedes mi mis me",
    demonstratives="esto este esta estos estas eso ese esa esos esas aquel aquella",
    guards=(
        "no ni nunca jamás nadie nada ningún ninguno ninguna sin presunto presunta presuntos presuntas supuesto supuesta "
        "supuestamente presuntamente posible posiblemente quizá quizás podría podrían sería serían habría habrían si salvo dijo "
        "dice afirmó aseguró según informó advirtió negó niega excepto pese aunque previsto espera falso falsa bulo solo sólo sino "
        "pero"
    ),
    bounds="unos unas cerca casi aproximadamente menos más mínimo máximo hasta alrededor solo sólo de entre otros otras",
    leading=(
        "en durante tras después antes hoy ayer por con desde lunes martes miércoles jueves viernes sábado domingo el_lunes el_martes"
    ),
    trailing="quien quienes cuyo cuya donde cuando mientras tras lo",
    bare_trailing="mientras debido_a a_causa_de",
    tellings="",
    coordinators="y",
    appositions="el la los las un una su sus quien cuyo",
    droppable=(
        "el_lunes el_martes el_miércoles el_jueves el_viernes el_sábado el_domingo en_un_comunicado en_rueda_de_prensa "
        "en_una_rueda_de_prensa"
    ),
    finite=(
        "es son fue fueron era eran será serán ha han había habían hay está están estaba estaban puede pueden debe deben tiene "
        "tienen tuvo va van dice dijo hizo hacen hace pide pidió insiste niega muere mueren murió oyen llega llegan sigue siguen "
        "sale salen sube suben subió cayó cae pierde deja dejan anuncia exige acusa confirma muertos desaparecidos heridos"
    ),
    endings="ó aron ieron aba aban ía ían ará arán erá irá",
    open_ends=(
        "el la los las un una unos unas de del a al en por para con sin y o pero que como si no su sus es son fue ha han más muy "
        "entre sobre tras hasta desde según también se le lo"
    ),
    events=(
        "muert* mur* mat* herid* desaparec* rescat* atac* ataque* bombarde* explo* inund* derrumb* incend* terremoto* deten* "
        "arrest* conden* eleg* dimit* aprob* rechaz* anunci* promet* exig* pid* env* lleg* evacu* encontr* hall* detuv* empez* "
        "termin* firm* sanc* confirm* neg* acus* pag* sub* cay* baj* rebaj* retir* perfor* suspend* recha* destru* controla* "
        "apag* escuch* oyen oír"
    ),
    static="pertenece emplea limita consta cuenta tiene mide",
    anaphoric="hombre mujer ataque comunicado grupo decisión anuncio vídeo informe",
    nobodies="último última él ella esto eso quien nadie todo todos algunos muchos otro otros en el_último lo situación guerra",
    signoffs="nota_de_prensa leer_más lea_también suscríbete boletín derechos_reservados foto_de contacto_de_prensa",
    questions="quién qué cómo por_qué dónde cuándo cuántos cuál",
    accusing="acus* culp* sospech* imput* deten* arrest* corrup* sabot*",
    unknown="no_se_sabe se_desconoce desconocid* sin_confirmar no_ha_confirmado se_investiga se_discute",
    hours=("hora horas minuto minutos día días semana semanas mes meses año años mañana tarde noche lunes martes miércoles jueves viernes"),
    nothings="nadie nada ninguno",
    fakes="bulo falso falsa falsos montaje",
    till="hasta desde antes_del antes_de",
    intents=("considera* consideran plantea* planea* estudia* valora* podría podrían pretende* baraja*"),
    purposes=("con_el_fin_de con_el_objetivo_de"),
    runners=("directo minuto última vivo actualización"),
    tolls=("muer hero desap mata falle víct"),
    troops=("solda tropa traba rehén prisi refug evacu"),
    minor=("tráfico aparcamiento tiempo horario concierto festival teléfono fotos"),
    accepts=("acepta* aceptó"),
    hanging="que quien quienes cual cuales donde cuando",
    links="pero y e",
    comings="ocurre_después_de_que",
    relatives="que quien quienes cuyo cuya cuyos cuyas",
    venues="en durante tras desde este el",
    participle="ndo",
    unparticiples="cuando segundo mundo fondo comando bando dependiendo suponiendo mando",
    whether="si",
    published="publicado_por difundido_por emitido_por",
    whereabouts="en cerca al a",
    counted_from="después antes tras",
    turns="pero o aunque sino si",
    lately="hoy ayer anoche",
    newer="ahora",
    completers="de a que por",
    limiting="prohíb* prohib* permit* autoriz* solo sólo únicamente debe* limit* restring* veta*",
    attached="que donde cuando cuyo cuya quien celebrad* difundid* emitid* retransmitid* publicad* organizad*",
)

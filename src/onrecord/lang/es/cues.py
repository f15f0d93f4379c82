"""Spanish words about saying: `"afirm*" in WORDS.speech.split()`."""

from onrecord.lang.shapes.cues import CueWords

WORDS = CueWords(
    verbs=(
        "amenaza amenazó amenazaron alerta alertó alertaron dijo dice dijeron dicen decía afirma afirmó afirmaron asegura "
        "aseguró aseguraron declara declaró declararon señala "
        "señaló señalaron explica explicó explicaron informa informó informaron advierte advirtió advirtieron anuncia anunció "
        "anunciaron indica indicó indicaron sostiene sostuvo subraya subrayó añade añadió agrega agregó denuncia denunció "
        "denunciaron niega negó negaron confirma confirmó confirmaron promete prometió pide pidió pidieron exige exigió "
        "exigieron insiste insistió recuerda recordó comenta comentó escribe escribió responde respondió admite admitió "
        "reconoce reconoció concluye concluyó"
    ),
    speech=(
        "adelant* quej* elogi* aconsej* recomend* lament* arremet* cuestion* atribuy* tildó tachó calific* celebr* elogi* "
        "dij* dice dicen decía decir dicho diciendo afirm* asegur* declar* señal* explic* inform* advert* advirt* advierte* "
        "anunci* indic* sosten* sostien* sostuvo subray* añad* agreg* denunci* nieg* neg* desmient* desment* desminti* confirm* "
        "prome* pid* exig* insist* recuerd* recordó recordar* coment* escri* respond* admit* reconoc* conclu* según "
        "de_acuerdo_con en_palabras_de a_juicio_de manifest* expres* relat* precis* detall* revel* acus* critic* conden* "
        "culp* responsabiliz* espet* zanj* confes* replic* reproch* ironiz* "
        "rechaz* llam* inst* solicit* reclam* asever* apunt* matiz* argument* aleg* comunic* habl* contó contaron cuenta contar "
        "reiter* destac* pregunt* agradec* amenaz* pronostic* a_su_juicio en_su_opinión declin* rehus*"
    ),
    thought=(
        "convencid* cree creen creía creer creyó piens* pens* esper* tem* sab* siente* sint* quier* quer* dese* dud* consider* decid* "
        "entiend* entend* opin* prefier* confía confían teme temen supon*"
    ),
    act=(
        "firm* nombr* apoy* vot* aprob* aprueb* intent* trat* busc* lanz* investig* acord* inaugur* adopt* respald* plane* "
        "prepar* reun* envi* entreg* detuv* visit* "
        "prohíb* prohib* destitu* nomin* ratific* promulg* abr* reabr* cierra cerró suspend* impone impuso vet* indult* "
        "despleg* despliega"
    ),
    papers=(
        "informe* estudio* encuesta* carta* documento* comunicado* ley leyes sentencia* datos cifras estadística* resolución "
        "artículo* libro* análisis texto tratado boletín nota"
    ),
    confirmed="confirm* corrobor* verific* admit* reconoc*",
    denied="nieg* negó negar* negaron negado desmient* desment* desminti* rechaz* refut* descart*",
    unconfirmed="no_confirm* no_ha_confirmado sin_confirmar no_pudo_confirmar supuestamente no_verific*",
    warned="advert* advirt* advierte* alert* amenaz* pronostic* predij* predic* prevé prevén teme temen",
    promised="prome* compromet* comprometi* garantiz* ofrec*",
    asked="pid* pidi* exig* reclam* solicit* inst* llama_a llamó_a llamaron_a pregunt* rog* ruega* demand* urg*",
    declined="declin* rehus* se_negó_a se_niega_a evit* no_quiso no_respond* no_coment* eludi*",
    announces="anunci*",
    commitments=(
        "paquete* ayuda* fondo* sancion* medida* compromiso* plan planes inversión inversiones arma* préstamo* millones "
        "reforma* entrega* refuerzo*"
    ),
    replies="coment* respond* contest* hablar pronunci*",
    hearsay="supuestamente presuntamente al_parecer aparentemente",
    doubt=(
        "no_pudieron_confirmar no_está_en_condiciones_de_confirmar no_podía_confirmar "
        "no_hay_pruebas no_tenemos_pruebas no_hay_evidencia* no_tenemos_evidencia* ninguna_prueba ningún_indicio "
        "no_podemos_confirmar no_puede_confirmar no_pudo_confirmar no_pueden_confirmar sin_confirmar no_está_claro no_se_sabe "
        "no_sabemos no_sabe no_ha_sido_confirmad* investigando_la investigando_las estamos_investigando están_investigando"
    ),
    falsehood=(
        "es_falso es_falsa son_falsas son_falsos era_falso era_falsa eran_falsas es_mentira infundad* no_es_cierto no_es_verdad es_un_bulo"
    ),
    grave=(
        "escalada amenaz* peligro* consecuencia* guerra desastre* catástrofe* crisis riesgo* ataque* colapso represalia* "
        "violencia empeor* inundacion* hambr* escasez"
    ),
    future="va_a van_a vamos_a voy_a *rá *rán *remos *ría *rían enviará enviarán",
    own="yo nosotros él ella ellos ellas se su_país nuestro_país su_gobierno nuestro_gobierno",
    negation="no nunca jamás ni sin nadie ningún ninguna",
    openers="si salvo_que siempre_que a_menos_que en_caso_de con_tal_de",
    modals=("sería serían podría podrían supondría significaría habría habrían tendría tendrían haría harían estaría estarían"),
    hedges=(
        "supuest* presunt* posible posibles posiblemente probable* probablemente quizá quizás tal_vez aparente* al_parecer "
        "potencial* podría podrían"
    ),
    contrast="pero sin_embargo no_obstante aunque",
    credits="según de_acuerdo_con en_palabras_de conforme_a a_juicio_de como_informó como_explicó",
    opinion="según_sus_datos según_sus_cifras según_sus_palabras a_su_juicio en_su_opinión",
    that="que si",
    joins="y e",
    breaks="y pero mientras quien que cuando después_de tras porque",
    relays="citando citado_por citada_por citados_por citadas_por que_cita",
    told="en_declaraciones_a en_una_entrevista_con dijo_a declaró_a dijo_al declaró_al contó_a contó_al explicó_a explicó_al",
    pronouns="él ella ellos ellas yo nosotros su sus este esta quien ambos",
    outlets=(
        "diario* periódico* agencia* cadena* televisión radio efe reuters afp ap país mundo vanguardia prensa noticias bbc cnn "
        "revista* portal"
    ),
    labels=(
        "además otras_noticias "
        "directo vídeo video análisis opinión entrevista exclusiva última última_hora guerra crisis elecciones fotos claves "
        "en_vivo en_directo tiempo"
    ),
    articles="el la los las un una unos unas",
    adverbs=(
        "la lo le les los las se también además luego después ya ayer hoy este_lunes este_martes este_miércoles "
        "este_jueves este_viernes este_sábado "
        "este_domingo el_lunes el_martes el_miércoles el_jueves el_viernes el_sábado el_domingo ha han"
    ),
    circumstances=(
        "durante tras después_de antes_de mientras cuando en_una en_un este_lunes este_martes este_miércoles este_jueves este_viernes"
    ),
    pledges=(
        "enviará enviaremos mandará entregará entregaremos pagará pagaremos ayudará ayudaremos publicará publicaremos financiará "
        "aportará aportaremos destinará donará construirá reconstruirá indemnizará compensará garantizará presentará investigará "
        "retirará reforzará desplegará suministrará cumplirá seguirá_apoyando dará daremos apoyará apoyaremos devolverá acogerá"
    ),
    objects="le les me nos te os lo la",
    nobody="nadie el_último la_última el_primero la_primera último última noticias_recientes",
    addressing=(
        "a al a_la en_declaraciones_a en_declaraciones_al en_entrevista_con en_una_entrevista_con en_una_entrevista_a en_conversación_con"
    ),
    outlet_nouns="diario periódico agencia cadena revista televisión portal semanario",
    naming="calificó calificaron califica tildó tildaron tachó tacharon llamó llamaron definió describió",
    likewise="como así",
    silences=(
        "no_respondió no_respondieron no_responde no_contestó no_contestaron no_quiso_comentar no_quiso_hacer "
        "no_quiso_pronunciarse rehusó rehusaron declinó declinaron evitó_comentar se_negó_a_comentar se_negó_a_responder"
    ),
    transitive=(
        "critica critican criticó criticaron elogió elogiaron niega niegan negó negaron desmiente desmienten desmintió "
        "desmintieron rechaza rechazan rechazó rechazaron promete "
        "prometen prometió prometieron exige exigen exigió exigieron condena condenan condenó condenaron"
    ),
    prepositions="de del en a al con por para sobre ante contra desde hacia según sin tras entre",
    inverts=True,
    silent="no_comentar no_comentará no_comentaría no_hará_comentarios no_haría_comentarios no_va_a_comentar no_puede_comentar",
    things="lo la los las",
    timed=(
        "el_lunes el_martes el_miércoles el_jueves el_viernes el_sábado el_domingo este_lunes este_martes este_miércoles "
        "este_jueves este_viernes este_sábado este_domingo ayer hoy anoche por_la_noche por_la_mañana por_la_tarde de_madrugada "
        "esta_mañana esta_tarde esta_noche esta_madrugada a_última_hora a_primera_hora la_víspera esta_semana la_semana_pasada "
        "la_noche_del la_tarde_del"
    ),
    passed="citado_por citada_por citados_por citadas_por",
    quoted_by=(
        "fue|es|fueron|ha_sido|era|son citado|citada|citados|citadas por {outlet} diciendo|afirmando|asegurando|señalando|declarando",
    ),
    summons="llama llaman llamó llamaron insta instan instó instaron",
    purposes="a",
    infinitives="ar er ir",
    addressees="a al",
    aims="para",
    acts_now=(
        "firma inaugura nombra aprueba prohíbe destituye nomina ratifica promulga envía visita detiene lanza abre "
        "reabre cierra suspende impone veta indulta despliega"
    ),
)

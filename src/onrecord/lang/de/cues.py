"""German words about saying: `"wies_zurück"` stands for "wies ... zurück"."""

from onrecord.lang.shapes.cues import CueWords

WORDS = CueWords(
    verbs=(
        "fügt fügte fügten sagt sagte sagten sagen gesagt erklärt erklärte erklärten betont betonte betonten teilt teilte "
        "teilten meldet meldete meldeten berichtet berichtete berichteten behauptet behauptete behaupteten warnt warnte warnten "
        "versichert versicherte versicherten ergänzt ergänzte schreibt schrieb schrieben äußerte meint meinte bestätigt "
        "bestätigte bestätigten fordert forderte forderten verlangt verlangte kündigt kündigte kündigten verspricht versprach "
        "versprachen bestreitet bestritt bestritten mahnt mahnte so räumt räumte antwortet antwortete unterstreicht unterstrich"
    ),
    speech=(
        "riet rieten rät raten empfahl empfahlen empfiehl* empfehl* vorgeworfen wetter* pocht pochen pochte pochten "
        "beziffer* moniert begrüß* bedauer* bemängel* hinterfrag* "
        "sag* sprach spricht sprechen gesprochen erklär* beton* mitteil* teilt teilte teilten teil* meld* bericht* behaupt* "
        "warn* versicher* ergänz* schreib* schrieb* äußer* bestätig* forder* verlang* ankündig* kündigt kündigte kündigten "
        "versprech* verspr* bestreit* bestritt* dementi* mahn* räum* einräum* antwort* unterstr* begründ* kritisier* verurteil* "
        "beschuldig* wirft warf vorwerf* lob* fügt fügte hinzufüg* verweis* hinweis* weist wies wiesen gab geben gibt zufolge "
        "laut nach_angaben nach_worten angaben aussage* nach_aussage* nach_darstellung bitt* bat baten appell* rief ruft rufen "
        "aufruf* droh* zusag* sagte_zu gelob* konstatier* stellt_klar stellte_klar prognostizier* erinner* würdig* bezeichn* "
        "beschwor* beschwör* verteidig* riefen argumentier* plädier* klagt* "
        "klagte* beklag* monier* rüg* twitter* postet* erläuter* schilder* "
        "erzähl* resümier* bilanzier* beteuer* beharr* führt_aus "
        "führte_aus stellt_fest stellte_fest signalisier* konter* entgegn* erwider* "
        "nannt* nennt nannte so hieß heißt frag* fragte"
    ),
    thought=(
        "überzeugt* glaub* denk* dacht* hoff* befürcht* fürcht* weiß wissen wusst* fühl* will wollen wollte wollten wünsch* zweifel* "
        "erwart* vermut* versteh* verstand seh* sah beschl* entsch* hält hielt rechn* plant_zu mein* meinung"
    ),
    act=(
        "plan* unterzeichn* unterschr* ernenn* ernann* unterstütz* stimm* billig* versuch* such* start* beginn* begann "
        "ermittel* einig* verabschied* eröffn* verhaft* schick* liefer* entsend* treff* traf trafen half helfen "
        "nominier* beruft berief entlässt entließ verbietet verbot verhängt* besuch* ratifizier* begnadig* schließt "
        "schloss"
    ),
    papers=(
        "bericht* studie* umfrage* brief* dokument* erklärung* gesetz* anklage* daten zahlen statistik* mitteilung* analyse* "
        "artikel* gutachten* papier* resolution* abkommen vertrag*"
    ),
    confirmed="bestätig* bekräftig* räumt_ein räumte_ein einräum* eingeräumt",
    denied=(
        "bestreit* bestritt* dementi* zurückgewiesen zurückweis* wies_zurück wiesen_zurück weist_zurück leugn* widersprach "
        "widerspr* verneint*"
    ),
    unconfirmed="nicht_bestätig* nicht_unabhängig unbestätigt* angeblich nicht_überprüf* anzweifel* zweifelt_an",
    warned="warn* droh* prognostizier* rechnet_mit befürcht* mahn* sagt_voraus sagte_voraus erwart*",
    promised="versprech* verspr* versprach* zugesagt zusag* sagte_zu sagt_zu gelob* verpflicht* garantier* bietet_an bot_an",
    asked=(
        "forder* fordert_auf forderte_auf forderten_auf fordern_auf verlang* bitt* bat baten appell* ruft_auf rief_auf riefen_auf "
        "aufgerufen frag* fragte ersuch* drängt* dräng*"
    ),
    declined=(
        "ließ_unbeantwortet ließen_unbeantwortet lässt_unbeantwortet weiger* wollte_sich_nicht wollte_nicht "
        "äußerte_sich_nicht äußerten_sich_nicht kein_kommentar"
    ),
    announces="kündigte_an kündigt_an kündigten_an kündigt* kündigte* ankündig* angekündigt verkünd*",
    commitments=(
        "paket* hilf* mittel sanktion* maßnahm* zusage* plan pläne investition* waffen kredit* million* milliard* reform* "
        "lieferung* verstärkung"
    ),
    replies="äußern antworten kommentieren stellung stellungnahme* kommentar* interview* antwort auskunft auskünfte",
    hearsay="angeblich mutmaßlich offenbar anscheinend",
    doubt=(
        "nicht_zu_bestätigen weder_bestätigen bestätigen_können_wir_nicht "
        "keine_beweise keinen_beweis keine_belege keine_hinweise keine_erkenntnisse keine_bestätigung nicht_bestätigen "
        "nicht_bestätigt nicht_überprüfen nicht_überprüft wissen_wir_nicht wissen_nicht weiß_nicht nicht_klar unklar prüfen_die "
        "prüfe_die geprüft_werde unbestätigt*"
    ),
    falsehood=(
        "ist_falsch sei_falsch sind_falsch seien_falsch war_falsch unwahr frei_erfunden erfunden_sei erfunden_seien "
        "ist_eine_lüge sei_eine_lüge haltlos nicht_wahr stimmt_nicht stimme_nicht"
    ),
    grave=(
        "eskalation* bedroh* gefahr* gefähr* folgen krieg* katastroph* krise* risik* angriff* angreif* zusammenbr* schlimmer* "
        "vergelt* gewalt mangel hunger* überschwemm*"
    ),
    future="werde werden wird würde würden wolle wollen will plane planen",
    own="ich wir er sie man sein_land ihr_land unser_land seine_regierung ihre_regierung unsere_regierung die_regierung",
    negation="nicht kein* nie niemals weder ohne",
    openers="wenn falls sofern solange unter_der_bedingung",
    modals="würde würden könnte könnten wäre wären hätte hätten",
    hedges=(
        "angeblich* mutmaßlich* möglich* möglicherweise vermutlich wahrscheinlich offenbar anscheinend wohl eventuell "
        "potenziell* potentiell* vielleicht könnte könnten dürfte dürften soll sollen scheinbar"
    ),
    contrast="aber doch jedoch allerdings dennoch trotzdem",
    credits=("laut nach_angaben_von nach_angaben nach_worten_von nach_worten nach_aussage_von gemäß nach_darstellung_von wie_aus"),
    opinion="nach_ihren_angaben nach_seinen_angaben nach_eigenen_angaben nach_ihren_worten nach_seinen_worten "
    "seiner_meinung_nach ihrer_meinung_nach seiner_ansicht_nach ihrer_ansicht_nach",
    that="dass ob wonach",
    joins="und sowie",
    bare="sagen",
    breaks="und aber während wo der_sich die_sich nachdem als weil",
    relays="unter_berufung_auf mit_verweis_auf",
    told="sagte_der sagte_dem im_gespräch_mit gegenüber_der gegenüber_dem",
    pronouns="seinen ihren er sie es ich wir ihm ihr ihnen dieser diese beide",
    outlets=(
        "zeitung* nachrichtenagentur* agentur* sender* magazin* reuters ap afp dpa apa efe tass bild spiegel zeit presse* funk* "
        "tv bbc cnn blatt"
    ),
    labels=(
        "anderswo außerdem sonst "
        "live liveblog video analyse kommentar interview exklusiv update ticker newsblog krieg krise wahl wetter sport bericht "
        "foto fotos liveticker"
    ),
    credits_after="zufolge",
    articles="der die das den dem des ein eine einer einem einen",
    adverbs=(
        "gestern heute nun jetzt inzwischen zuvor daraufhin danach anschließend zudem zunächst zuletzt indes derweil "
        "darin dabei damit dazu dort dann deshalb daher zugleich gleichzeitig unterdessen dagegen hingegen "
        "auch weiter ferner zudem außerdem später bereits erneut wiederholt allerdings jedoch am_montag am_dienstag am_mittwoch "
        "am_donnerstag am_freitag am_samstag am_sonntag"
    ),
    circumstances="während nach vor am bei im als in_einem in_einer",
    prepositions=(
        "in an auf am im bei beim mit nach von vom vor zu zum zur seit aus für gegen um über unter durch ohne trotz wegen zwischen ins "
        "hinter neben während"
    ),
    particles="unbeantwortet zurück hinzu ein an ab aus auf zu hin vor mit fest klar voraus",
    finite=(
        "bleibt bleiben blieb blieben gilt gelten galt droht drohen fährt "
        "fahren fuhr fuhren läuft laufen lief beginnt endet sinkt steigt "
        "wächst kostet sterben stirbt werde würden würde müssen muss "
        "mussten musste können kann konnte konnten dürfen darf sollte sollten "
        "brannte brannten starb ging gingen explodierte explodierten griff griffen traf trafen stürzte stürzten fiel fielen "
        "schlug schlugen liegt lag liegen steht stand begann begannen dauert dauerte sank sanken stieg stiegen zerstörte "
        "zerstörten beschädigte beschädigten fehlt fehlen handelt handelte befindet befand befanden kostet könnte könnten wurde "
        "wurden wird werden ist sind war waren hat haben hatte hatten kam kamen soll sollen gab gibt starben sei seien habe"
    ),
    behind="so",
    inverted="sollte sollten",
    refuses="lehnt_ab lehnte_ab lehnten_ab ablehn* abgelehnt lehne_ab",
    nobody="niemand keiner anderswo der_letzte die_letzte der_erste die_erste",
    addressing=(
        "der dem gegenüber_der gegenüber_dem im_gespräch_mit im_interview_mit im_interview_der im_interview_des in_der einem einer den"
    ),
    insiders=(
        "sprecher* chefredakteur* reporter* redakteur* herausgeber* korrespondent* journalist* eigentümer* verleger* "
        "mitarbeiter* vertreter* leiter* chef* direktor* intendant* moderator* kommentator* bericht* gründer*"
    ),
    outlet_nouns=(
        "zeitung zeitungen tageszeitung wochenzeitung nachrichtenagentur agentur sender fernsehsender radiosender "
        "rundfunksender magazin nachrichtenmagazin wochenblatt blatt wochenmagazin presseagentur"
    ),
    naming="nannte nannten nennt nennen bezeichnet bezeichnete bezeichneten",
    likewise="wie so",
    silences="äußerte_sich_nicht äußerten_sich_nicht",
    transitive=(
        "hadert_mit hadern_mit haderte_mit haderten_mit "
        "klagt_über klagen_über klagte_über klagten_über beklagt beklagte beklagten "
        " kritisiert kritisierte kritisierten begrüßt begrüßte begrüßten bedauert bedauerte bedauerten bestreitet bestritt "
        "bestritten dementiert dementierte dementierten verspricht versprach versprachen fordert forderte "
        "forderten verlangt verlangte verlangten verurteilt verurteilte verurteilten"
    ),
    accused="vorgeworfen beschuldigt bezichtigt aufgefordert gewarnt",
    agents="von vom",
    inverts=True,
    silent="nicht_äußern nicht_kommentieren nicht_stellung_nehmen keine_stellung_nehmen keinen_kommentar keine_auskunft",
    impersonal="aus_dem aus_der aus_den aus beim bei_der bei vonseiten_der vonseiten_des seitens_der seitens_des von_der vom im in_der",
    timed=(
        "am_montag* am_dienstag* am_mittwoch* am_donnerstag* am_freitag* am_samstag* am_sonnabend* am_sonntag* am_abend "
        "am_späten am_späteren am_frühen am_gestrigen am_heutigen am_morgen am_vormittag am_mittag am_nachmittag am_wochenende "
        "am_vorabend am_vortag in_der_nacht gestern heute zuvor zunächst inzwischen unterdessen später abends nachts mittags "
        "morgens montag dienstag mittwoch donnerstag freitag samstag sonntag in_dieser_woche vergangene_woche"
    ),
    quoted_by=(
        "wurde|wird|wurden|werden von|vom|durch {outlet} mit_den_Worten|mit_der_Aussage|mit_dem_Satz|mit_der_Bemerkung zitiert",
        "wurde|wird|wurden|werden mit_den_Worten|mit_der_Aussage|mit_dem_Satz|mit_der_Bemerkung von|vom|durch {outlet} zitiert",
        "wurde|wird|wurden|werden {who} von|vom|durch {outlet} mit_den_Worten|mit_der_Aussage|mit_dem_Satz zitiert",
        "wurde|wird|wurden|werden von|vom|durch {outlet} zitiert",
        "wurde|wird|wurden|werden {who} von|vom|durch {outlet} zitiert",
    ),
    quoting="zitiert zitierte zitieren zitierten",
    wording="mit_den_Worten mit_der_Aussage mit_dem_Satz mit_der_Bemerkung",
    reported="sei seien habe werde könne müsse dürfe wolle solle gehe gebe komme stehe liege bleibe wisse brauche",
    unreported="ich es_sei_denn gott_sei_dank sei_es wie_dem_auch_sei dem_sei",
    acts_now=(
        "unterzeichnet eröffnet ernennt nominiert beruft entlässt billigt verabschiedet verbietet verhängt entsendet "
        "verhaftet besucht startet ratifiziert begnadigt schließt setzt_ein"
    ),
)

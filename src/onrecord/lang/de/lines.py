"""German words for lines: `"er" in WORDS.pronouns.split()`."""

from onrecord.lang.shapes.lines import LineWords

WORDS = LineWords(
    pronouns=(
        "er sie es dies diese dieser dieses diesen jene jener ihr ihre ihnen ihm ihn sein seine dort hier auch jedoch aber und so "
        "dann doch zudem damit dabei daher deshalb dadurch darauf dafür dagegen das_sei das_ist das_war das_meldet das_meldete "
        "das_sagte das_teilte das_berichtet das_berichtete das_erklärte das_gab davon_seien davon beide andere niemand was wie "
        "warum"
    ),
    persons="ich wir uns unser unsere mich mir mein meine du dich dein euch",
    demonstratives="dies diese dieser dieses diesen diesem jene jener jenes",
    guards=(
        "nicht kein keine keinen keiner keinem nie niemals niemand nichts weder noch ohne angeblich mutmaßlich offenbar "
        "möglicherweise womöglich vielleicht wohl könnte könnten würde würden soll sollen sollte dürfte wenn falls sofern ob "
        "unbestätigt bestritt dementierte sagte sagt erklärte teilte zufolge laut angaben warnte außer trotz obwohl statt geplant "
        "falsch gefälscht fälschung erfunden nur sondern aber"
    ),
    bounds=(
        "etwa rund fast knapp ungefähr mindestens höchstens mehr weniger als über unter bis zu nur gut circa zwischen weitere weiteren"
    ),
    leading=(
        "am im in nach vor unterdessen derweil zuvor später heute gestern außerdem ferner bei seit mit montag dienstag mittwoch "
        "donnerstag freitag samstag sonntag"
    ),
    trailing="die der das dem den denen dessen deren wobei wo nachdem während weil da wie was darunter wodurch",
    bare_trailing="wegen aufgrund",
    tellings="",
    coordinators="und",
    appositions="der die das ein eine dem den sein seine ihr ihre",
    droppable="am_montag am_dienstag am_mittwoch am_donnerstag am_freitag am_samstag am_sonntag am_morgen am_abend in_der_nacht",
    finite=(
        "ist sind war waren wird werden wurde wurden hat haben hatte hatten kann können konnte konnten muss müssen will wollen "
        "soll sollen sollte darf dürfen sei seien habe gibt gab geht ging kommt kam steht stand liegt lag sieht sah hält hielt "
        "fordert bleibt blieb nimmt nahm stirbt starb starben fand fanden findet sagt sagte heißt hieß bricht brach fiel fällt "
        "steigt stieg traf trifft kamen gingen sank sanken sinkt brachen fielen stiegen trafen hielten blieben nahmen gaben standen lagen "
        "begann begannen gewann gewannen verlor schlug schlugen fuhr fuhren flog flogen rief riefen zog zogen trat traten ließ ließen "
        "erhielt erhielten bekam bekamen schoss schossen tote vermisste verletzte"
    ),
    endings="te ten tet",
    open_ends=(
        "der die das den dem des ein eine einen einem einer und oder aber in im am an auf bei mit von vom zu zum zur für durch "
        "gegen über unter nach vor seit bis aus als wie dass wenn weil nicht kein ist sind war wird hat haben sehr mehr etwa rund "
        "nur auch sowie um"
    ),
    events=(
        "tot tote toten tot* getöt* starb* gestorben verletz* vermiss* rett* gerettet geborgen angriff* angegriffen beschuss "
        "explosion* überflut* einbruch brach wassereinbruch einsturz feuer brand erdbeben festgenomm* verhaft* verurteil* gewählt "
        "rücktritt* zurückgetret* beschloss* beschließ* billig* lehn* abgelehnt kündig* angekündigt verspr* zugesag* fordert* "
        "gefordert warn* schick* geschickt eingetroffen angekommen ankunft evakuier* gefunden entdeckt* gestoppt beginn* begann "
        "begonnen ende* unterzeichn* sanktion* verhäng* bestätig* bestreit* bestritt dementier* beschuldig* zahl* überwies* stieg* "
        "entführ* entlass* rückzug streik* geeinigt einig* zugestimmt stimm* gewinn* gewann gewonnen sieg* verlier* verlor* übernimm* "
        "übernahm* eröffn* schließ* geschlossen räum* klag* verklag* ermittel* gekündigt trenn* verschärf* reform* gründ* "
        "sank* gefallen nachgewiesen zerstör* eintreff* gesperrt* abgesagt eingestellt"
    ),
    static="liegt gehört beschäftigt umfasst besteht zählt betreibt",
    anaphoric="mann frau angriff bericht gruppe entscheidung erklärung video aufnahme",
    nobodies="sie er es was das wer man niemand im in am wir ich dies diese alle andere lage krieg gegenüber",
    signoffs="pressemitteilung pressekontakt mehr_lesen newsletter abonnieren alle_rechte foto_von lesen_sie_auch",
    questions="wer was wie warum wo wann ist sind hat haben kann wird werden war welche",
    accusing="beschuldig* verdächt* vorw* angeklagt* festgenomm* schuld* verhaft* korrupt* sabot*",
    unknown="unklar unbekannt nicht_bekannt nicht_bestätig* wird_geprüft ermittelt ermitteln strittig nicht_sagen",
    hours=(
        "stunde stunden minute minuten tag tage tagen woche wochen monat monate jahr jahre jahren morgen abend nacht mittag montag "
        "dienstag mittwoch donnerstag freitag samstag sonntag"
    ),
    nothings="nichts niemand",
    fakes="gefälscht fälschung falsch erfunden inszeniert",
    till="bis seit vor ab von",
    intents=("erwäg* prüf* plan* könnte könnten dürfte dürften beabsichtig* überleg* diskutier* möglicherweise"),
    purposes=("mit_dem_ziel"),
    runners=("ticker liveticker live newsblog liveblog update überblick eilmeldung"),
    tolls=("tote getöt verm verle starb stirb gesto"),
    troops=("solda trupp arbei geise gefan flüch"),
    minor=("verkehr parkplatz wetter fahrplan konzert festival hotline quiz podcast fotos bilder"),
    accepts=("akzeptier* erkennt_an erkannte_an"),
    hanging="was wie weil wobei nachdem während den dem dessen deren",
    links="doch aber und denn",
    relatives="dessen deren",
    venues="in im am bei auf nach vor während",
    whether="ob",
    whereabouts="im in nahe südlich nördlich östlich westlich unweit rund",
    counted_from="nach vor",
    turns="aber doch oder obwohl sondern wenn falls",
    lately="heute gestern nachts",
    particles="an aus vor ein zu auf ab mit nach bei durch unter über um",
    newer="nun jetzt inzwischen",
    completers="dass zu",
    limiting=(
        "verbiet* verbiete* verbot* untersag* erlaub* gestatte* nur darf dürfen durfte* muss müssen beschränk* sperr* stopp* zugelassen"
    ),
    defining="die der das dem den denen dessen deren wo",
)

"""German number words, units and bounds: "bis zu 1,5 Millionen Euro", "zwei Tote", "fünfundzwanzig", "ein Dutzend"."""

from __future__ import annotations

from onrecord.lang.shapes.numbers import NumberWords, forms, word_set

_UNITS = "ein zwei drei vier fünf sechs sieben acht neun"
_TEENS = "zehn elf zwölf dreizehn vierzehn fünfzehn sechzehn siebzehn achtzehn neunzehn"
_TENS = "zwanzig dreißig vierzig fünfzig sechzig siebzig achtzig neunzig"
_VALUES = {word: str(n) for n, word in enumerate(_UNITS.split(), 1)} | {word: str(n) for n, word in enumerate(_TEENS.split(), 10)}
_VALUES |= {ten: str(10 * n) for n, ten in enumerate(_TENS.split(), 2)} | {"dreissig": "30", "null": "0", "zweien": "2", "dreien": "3"}
_VALUES |= {f"{u}und{ten}": str(10 * n + m) for n, ten in enumerate(_TENS.split(), 2) for m, u in enumerate(_UNITS.split(), 1)}
_VALUES |= dict.fromkeys(("eine", "einen", "einem", "einer", "eines"), "1")
_VALUES |= {"eine halbe million": "500000", "einer halben million": "500000", "eine halbe milliarde": "500000000", "anderthalb": "1.5"}
_VALUES |= {"eineinhalb": "1.5", "zweieinhalb": "2.5", "dreieinhalb": "3.5", "viereinhalb": "4.5", "fünfeinhalb": "5.5"}
_SCALES = {"hundert": 100, "tausend": 1000, "million": 10**6, "millionen": 10**6, "milliarde": 10**9, "milliarden": 10**9}
_SCALES |= {"billion": 10**12, "billionen": 10**12}
_ORDINALS = "dritte vierte fünfte sechste siebte achte neunte zehnte elfte zwölfte"

WORDS = NumberWords(
    group=".",
    decimal=",",
    space_groups=False,
    values=_VALUES,
    scales=_SCALES,
    alone=frozenset({"hundert", "tausend"}),
    ones=frozenset({"ein", "eine", "einen", "einem", "einer", "eines"}),
    one_is_article=True,
    glued_scales={"mio.": 10**6, "mio": 10**6, "mrd.": 10**9, "mrd": 10**9, "tsd.": 1000, "tsd": 1000, "bio.": 10**12, "bio": 10**12},
    link="und",
    halves=("und ein halb",),
    rounded={"ein dutzend": "12", "einem dutzend": "12", "zwei dutzend": "24", "drei dutzend": "36", "ein halbes dutzend": "6"},
    vague=(
        "dutzende",
        "dutzenden",
        "hunderte",
        "hunderten",
        "tausende",
        "tausenden",
        "zehntausende",
        "zehntausenden",
        "hunderttausende",
        "hunderttausenden",
        "abertausende",
        "millionen",
        "milliarden",
        "mehrere hundert",
        "mehrere tausend",
        "mehrere dutzend",
        "einige hundert",
        "einige tausend",
        "einige dutzend",
        "mehrere millionen",
        "mehrere milliarden",
        "zig tausende",
        "mehreren hundert",
        "mehreren tausend",
    ),
    fractions={"ein drittel": "1/3", "einem drittel": "1/3", "zwei drittel": "2/3", "ein viertel": "1/4", "drei viertel": "3/4"}
    | {"ein fünftel": "1/5", "ein zehntel": "1/10", "die hälfte": "1/2", "der hälfte": "1/2"},
    ordinals={word + end: n for n, word in enumerate(_ORDINALS.split(), 3) for end in ("", "n", "r", "s")},
    ordinal_endings=(".",),
    ordinal_after=word_set("der die das dem den des am zum zur beim vom im ein eine einen ihr sein ihre seine ihren seinen"),
    before={
        **dict.fromkeys(("bis zu", "höchstens", "maximal", "nicht mehr als", "bis", "allenfalls"), "up_to"),
        **dict.fromkeys(("mindestens", "wenigstens", "nicht weniger als", "zumindest", "ab"), "at_least"),
        **dict.fromkeys(
            ("mehr als", "über", "gut", "etwas mehr als", "weit über", "weit mehr als", "deutlich mehr als", "oberhalb von"), "more_than"
        ),
        **dict.fromkeys(("weniger als", "unter", "knapp unter", "etwas weniger als"), "less_than"),
        **dict.fromkeys(("fast", "beinahe", "nahezu", "knapp", "annähernd"), "nearly"),
        **dict.fromkeys(
            ("etwa", "rund", "ungefähr", "circa", "ca.", "zirka", "um die", "schätzungsweise", "in etwa", "gegen", "geschätzt", "~"),
            "about",
        ),
        **dict.fromkeys(("genau", "exakt"), "exact"),
    },
    after={
        **dict.fromkeys(("oder mehr", "und mehr", "oder darüber", "+"), "at_least"),
        **dict.fromkeys(("oder weniger",), "up_to"),
    },
    range_links=("bis", "oder", "bis zu"),
    range_pairs={"zwischen": "und", "von": "bis"},
    changes=word_set(
        "stieg steigt stiegen steigen gestiegen fiel fällt fielen sank sinkt sanken gesunken erhöht erhöhte senkt senkte wuchs wächst"
    )
    | word_set("gewachsen kletterte zurück angehoben gesenkt schrumpfte rückgang anstieg"),
    minus=("minus",),
    percent={
        "%": "%",
        "prozent": "%",
        "prozentpunkte": "percentage point",
        "prozentpunkten": "percentage point",
        "prozentpunkt": "percentage point",
    }
    | {"basispunkte": "basis point", "basispunkten": "basis point", "v.h.": "%"},
    currencies={
        **dict.fromkeys(("euro", "euros"), "EUR"),
        **dict.fromkeys(("dollar", "us-dollar", "dollars"), "USD"),
        **dict.fromkeys(("pfund", "britische pfund"), "GBP"),
        **dict.fromkeys(("franken", "schweizer franken"), "CHF"),
        **dict.fromkeys(("yen",), "JPY"),
        **dict.fromkeys(("yuan",), "CNY"),
        **dict.fromkeys(("rubel",), "RUB"),
        **dict.fromkeys(("hrywnja", "griwna", "hrywnia"), "UAH"),
        **dict.fromkeys(("zloty",), "PLN"),
        **dict.fromkeys(("kronen", "schwedische kronen"), "SEK"),
        **dict.fromkeys(("lira",), "TRY"),
        **dict.fromkeys(("mark", "d-mark"), "DEM"),
        **dict.fromkeys(("lire",), "ITL"),
        **dict.fromkeys(("schilling",), "ATS"),
    },
    measures=forms(
        """
        km: kilometer kilometern
        m: meter metern
        cm: zentimeter zentimetern
        mm: millimeter millimetern
        mi: meile meilen
        kg: kilogramm kilo
        g: gramm
        t: tonne tonnen
        L: liter litern
        km/h: stundenkilometer stundenkilometern kilometer_pro_stunde kilometern_pro_stunde kilometer_in_der_stunde
        km2: quadratkilometer quadratkilometern
        m2: quadratmeter quadratmetern
        m3: kubikmeter kubikmetern
        ha: hektar
        °C: grad_celsius
        degree: grad
        W: watt
        kW: kilowatt
        MW: megawatt
        GW: gigawatt
        kWh: kilowattstunden
        V: volt
        horsepower: ps
        """
    ),
    durations=forms(
        """
        second: sekunde sekunden
        minute: minute minuten min.
        hour: stunde stunden std.
        day: tag tage tagen tages tägige tägigen tägiger
        night: nacht nächte nächten
        week: woche wochen wöchige wöchigen
        month: monat monate monaten monats monatige monatigen
        year: jahr jahre jahren jahres
        decade: jahrzehnt jahrzehnte jahrzehnten
        century: jahrhundert jahrhunderte jahrhunderten
        """
    ),
    per=("pro", "je"),
    age_after=(
        "jähriger",
        "jährigen",
        "jähriges",
        "jährigem",
        "jährige",
        "jahre alter",
        "jahre alte",
        "jahre alt",
        "monate alt",
        "monate altes",
    ),
    age_before=("im alter von",),
    head="capital",
    stops=word_set(
        "der die das dem den des ein eine einen einem einer und oder aber als wie wenn weil dass ob zu in im an am auf aus bei"
        " beim mit nach von vom"
        " vor für über unter um durch gegen ohne bis seit während wegen zwischen neben ist sind war waren wird werden wurde"
        " wurden worden hat haben"
        " hatte hatten habe sei seien sein kann können soll sollen will wollen muss müssen nicht auch noch schon nur sich er"
        " sie es wir ihr ihre"
        " seine pro je mal davon darunter dabei damals heute gestern morgen später früher kamen kam starben starb gibt gab ums"
        " zum zur so dann"
    ),
    of=word_set("von der des ihrer seiner"),
    people=forms(
        """
        Mensch: menschen leute
        Person: personen
        Toter: tote toten todesopfer
        Verletzter: verletzte verletzten schwerverletzte leichtverletzte
        Soldat: soldaten
        Mann: männer männern
        Frau: frauen
        Kind: kinder kindern
        Jugendlicher: jugendliche jugendlichen
        Zivilist: zivilisten
        Bewohner: bewohnern
        Einwohner: einwohnern
        Bürger: bürgern
        Flüchtling: flüchtlinge flüchtlingen
        Polizist: polizisten
        Kämpfer: kämpfern
        Arbeiter: arbeitern
        Mitarbeiter: mitarbeitern
        Beschäftigter: beschäftigte beschäftigten
        Gefangener: gefangene gefangenen
        Geisel: geiseln
        Opfer: opfern
        Passagier: passagiere passagieren
        Schüler: schülern
        Student: studenten
        Feuerwehrmann: feuerwehrleute feuerwehrleuten
        Journalist: journalisten
        Demonstrant: demonstranten
        Teilnehmer: teilnehmern
        Zuschauer: zuschauern
        Besucher: besuchern
        Patient: patienten
        Söldner: söldnern
        Rekrut: rekruten
        Vermisster: vermisste vermissten
        """
    ),
    casualties=word_set(
        "tote toter toten todesopfer verletzte verletzter verletzten vermisste verwundete verwundeten getötete gefallene getötet verletzt"
    )
    | word_set("festgenommen festgenommene weitere_menschen"),
    plurals=forms(
        """
        Drohne: drohnen
        Rakete: raketen
        Panzer: panzern
        Haus: häuser häusern
        Zug: züge zügen
        Boot: boote booten
        Brand: brände bränden
        Stadt: städte städten
        Land: länder ländern
        Angriff: angriffe angriffen
        Flugzeug: flugzeuge flugzeugen
        Schiff: schiffe schiffen
        Staat: staaten
        Stimme: stimmen
        Punkt: punkte punkten
        Fall: fälle fällen
        Auto: autos
        Wohnung: wohnungen
        Gebäude: gebäuden
        Unternehmen: unternehmen
        """
    ),
    endings=(("ungen", "ung"), ("heiten", "heit"), ("keiten", "keit"), ("schaften", "schaft"), ("ionen", "ion")),
    adjectives=(),
    counted_by=word_set("zahl anzahl gesamtzahl"),
    goes_on=word_set("weitere weiteren andere anderen"),
    months=word_set(
        "januar jänner februar feber märz april mai juni juli august september oktober november dezember jan. feb. apr. jun. jul. aug."
    )
    | word_set("sept. okt. nov. dez."),
    clock=word_set("uhr"),
    labels=word_set(
        "artikel paragraf paragraph kapitel seite platz nummer nr. nr gruppe zimmer gleis linie flug teil rang band halle tor"
        " stufe klasse"
        " abschnitt absatz abs. art. § modell typ tag runde saison jahrgang kategorie zone sektor block tel. tel telefon autobahn"
    ),
    pointing=word_set("diese dieser diesen jene jener"),
    streets=frozenset(),
    year_after=word_set("im jahr der die seit von in des dem bis ab nach vor gegen um anno"),
    determiners=word_set("der den des ihrer seiner dieser"),
    populated=word_set("land bevölkerung stadt einwohnern region staat volk"),
    between=word_set("zwischen"),
    predicates=(
        "wurden",
        "wurde",
        "waren",
        "sind",
        "davon",
        "von ihnen",
        "starben",
        "kamen",
        "gingen",
        "der",
        "fielen",
        "blieben",
        "gelten",
    ),
    not_fraction_after=word_set("ersten erste zweiten zweite andere anderen"),
    stretches=word_set("hoch lang breit tief weit entfernt"),
    not_things=word_set("Sieg Niederlage Unentschieden Erfolg"),
    by=word_set("um"),
    person_endings=(
        *"innen arbeiter lehrer männer frauen leute beamte beamten sanitäter helfer fahrer bewohner einwohner anwohner besucher".split(),
        *"teilnehmer forscher kämpfer flüchtlinge häftlinge taucher schüler anhänger mitglieder bürger".split(),
        *"kinder ärzte isten soldaten polizisten angehörige".split(),
    ),
    not_people=word_set("listen kisten rinnen spinnen pisten"),
    where=word_set("in im an am bei aus über vor nach bis um von zu auf seit gegen"),
    articles=word_set("der die das ein eine"),
)

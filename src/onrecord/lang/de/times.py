"""Words that tell time in German: "vor knapp drei Jahren", "bis Ende des Jahres"."""

from onrecord.lang.shapes.times import TimeWords

WORDS = TimeWords(
    months=(
        "januar jänner", "februar feber", "märz", "april", "mai", "juni", "juli", "august", "september", "oktober", "november",
        "dezember",
    ),  # fmt: skip
    short_months=("jan jän", "feb", "mrz", "apr", "", "jun", "jul", "aug", "sept sep", "okt", "nov", "dez"),
    weekdays=(
        "montag montags", "dienstag dienstags", "mittwoch mittwochs", "donnerstag donnerstags", "freitag freitags",
        "samstag samstags sonnabend", "sonntag sonntags",
    ),  # fmt: skip
    short_weekdays=("mo", "di", "mi", "do", "fr", "sa", "so"),
    units={
        "TS": "sekunde", "TM": "minute", "TH": "stunde", "D": "tag tages arbeitstag", "W": "woche", "M": "monat monats monates",
        "Y": "jahr jahres", "DE": "jahrzehnt jahrzehnts", "CE": "jahrhundert jahrhunderts",
    },  # fmt: skip
    plurals={
        "TS": "sekunden", "TM": "minuten", "TH": "stunden", "D": "tage tagen arbeitstage arbeitstagen werktage werktagen", "W": "wochen",
        "M": "monate monaten", "Y": "jahre jahren", "DE": "jahrzehnte jahrzehnten", "CE": "jahrhunderte jahrhunderten",
    },  # fmt: skip
    numbers={
        1: "ein eine einem einen einer eines", 2: "zwei beiden", 3: "drei", 4: "vier", 5: "fünf", 6: "sechs", 7: "sieben", 8: "acht",
        9: "neun", 10: "zehn", 11: "elf", 12: "zwölf", 13: "dreizehn", 14: "vierzehn", 15: "fünfzehn", 16: "sechzehn", 17: "siebzehn",
        18: "achtzehn", 19: "neunzehn", 20: "zwanzig", 30: "dreißig", 40: "vierzig", 50: "fünfzig", 60: "sechzig", 70: "siebzig",
        80: "achtzig", 90: "neunzig", 100: "hundert", 1000: "tausend", 1.5: "eineinhalb anderthalb", 2.5: "zweieinhalb",
        3.5: "dreieinhalb", 4.5: "viereinhalb", 5.5: "fünfeinhalb", 0.5: "halbes halbe halben ein_halbes eine_halbe einem_halben "
        "einer_halben",
    },  # fmt: skip
    ordinals={
        1: "erste ersten erster erstes", 2: "zweite zweiten zweiter zweites", 3: "dritte dritten dritter drittes",
        4: "vierte vierten vierter viertes", 5: "fünfte fünften fünfter", 6: "sechste sechsten", 7: "siebte siebten", 8: "achte achten",
        9: "neunte neunten", 10: "zehnte zehnten", 100: "hundertste hundertsten",
    },  # fmt: skip
    parts={
        "MO": "vormittag vormittags morgens morgenstunden früh", "MI": "mittag mittags", "AF": "nachmittag nachmittags",
        "EV": "abend abends", "NI": "nacht nachts",
    },  # fmt: skip
    seasons={
        "SP": "frühling frühjahr frühlings frühjahrs", "SU": "sommer sommers sommermonate sommermonaten", "FA": "herbst herbstes herbsts",
        "WI": "winter winters wintermonate wintermonaten",
    },  # fmt: skip
    days={0: "heute heutigen heutige", -1: "gestern gestrigen gestrige", 1: "morgigen morgige", -2: "vorgestern", 2: "übermorgen"},
    day_parts={(-1, "NI"): "über_nacht"},
    references={
        "PRESENT_REF": "jetzt derzeit derzeitige derzeitigen momentan gegenwärtig aktuell nun heutzutage zurzeit zur_zeit im_moment "
        "im_augenblick",
        "PAST_REF": "damals kürzlich unlängst neulich vor_kurzem jüngst ehemals früher vor_langer_zeit zuletzt ehemalige ehemaligen "
        "ehemaliger einst",
        "FUTURE_REF": "bald zukunft zukünftig zukünftige zukünftigen künftig künftige künftigen demnächst in_kürze",
    },
    sets={
        "P1D": "pro_tag täglich tägliche täglichen alltäglich alltäglichen tagtäglich", "P1W": "pro_woche wöchentlich wöchentliche wöchentlichen",
        "P1M": "im_monat pro_monat monatlich monatliche monatlichen", "P1Y": "pro_jahr jährlich jährliche jährlichen alljährlich", "P3M": "vierteljährlich",
        "P6M": "halbjährlich", "PT1H": "stündlich", "XXXX-WXX-WD": "werktags wochentags",
    },  # fmt: skip
    shifts={
        ("Y", 0): "heuer heurigen heurige heuriges", ("Y", -1): "vorjahr vorjahres", ("D", -1): "vortag vortags vortages",
        ("M", -1): "vormonat vormonats", ("W", -1): "vorwoche",
    },  # fmt: skip
    spans={
        "PXY": "jahrelang jahrelange jahrelangen jahrelanger langjährig langjährige langjährigen langjähriger mehrjährige mehrjährigen",
        "PXM": "monatelang monatelange monatelangen", "PXW": "wochenlang wochenlange wochenlangen", "PXD": "tagelang tagelange mehrtägige "
        "mehrtägigen", "PTXH": "stundenlang stundenlange stundenlangen mehrstündige mehrstündigen", "P1W": "einwöchige einwöchigen",
        "P1Y": "einjährige einjährigen ganzjährig", "P2D": "zweitägige zweitägigen zweitägiger", "P3D": "dreitägige dreitägigen",
        "P2W": "zweiwöchige zweiwöchigen", "P1D": "eintägige eintägigen", "PXDE": "jahrzehntelang jahrzehntelange jahrzehntelangen",
        "P2Y": "zweijährige zweijährigen", "P3Y": "dreijährige dreijährigen", "P6M": "halbjahr",
    },  # fmt: skip
    holidays={
        "12-25": "weihnachten weihnachtstag weihnachtstages", "12-24": "heiligabend heiligen_abend heilige_abend", "12-31": "silvester",
        "01-01": "neujahr neujahrstag", "easter+0": "ostern ostersonntag", "easter+1": "ostermontag", "easter-2": "karfreitag",
        "easter+39": "christi_himmelfahrt", "easter+49": "pfingsten pfingstsonntag", "easter+50": "pfingstmontag",
        "easter+60": "fronleichnam", "11-01": "allerheiligen", "01-06": "dreikönigstag", "easter-48": "rosenmontag",
        "easter-46": "aschermittwoch", "10-03": "tag_der_deutschen_einheit",
    },  # fmt: skip
    roles={
        "last": "letzte letzten letzter letztes letztem vergangene vergangenen vergangener vergangenes vergangenem vorige vorigen voriger "
        "voriges vorangegangenen zurückliegenden",
        "next": "nächste nächsten nächster nächstes nächstem kommende kommenden kommender kommendes kommendem folgenden",
        "this": "diese diesen diesem dieser dieses laufenden laufende laufendes aktuellen", "same": "selben gleichen jenem jenen",
        "ago_before": "vor", "later": "später danach darauf", "earlier": "zuvor vorher davor", "midnight": "mitternacht",
        "every": "jeden jede jedes jeder jedem je", "quarter": "quartal quartals trimester",
        "half_year": "jahreshälfte halbjahr halbjahres", "half": "halb", "weekend": "wochenende wochenenden wochenendes",
        "oclock": "uhr", "early": "anfang ende mitte beginn frühen späten",
        "about": "etwa rund knapp fast gut ungefähr circa ca über mehr_als mindestens höchstens genau nahezu ganze ganzen gesamten "
        "gesamte insgesamt",
        "article": "der die das den dem des am zum vom im beim", "of": "von", "and": "und oder sowie", "to": "bis", "in": "in an um gegen "
        "ab auf nach bei während", "for": "seit für",
        "from": "zwischen", "vague": "einige einigen einiger mehrere mehreren wenige wenigen viele vielen etliche etlichen paar ein_paar "
        "lange langen weitere weiteren",
        "old": "alt alte alten alter altes jünger jüngere jüngeren älter ältere älteren",
        "past_sign": "war waren wurde wurden hat haben hatte hatten ist sind worden gewesen gab kam kamen ging gingen fand fanden sprach "
        "nahm stand standen lag schrieb traf verlor gewann blieb ließ hieß bekam erhielt rief trat schien berichtete",
        "future_sign": "wird werden soll sollen will wollen kommt kommen findet finden startet beginnt möchte können kann muss müssen "
        "steht stehen geplant voraussichtlich würde würden tritt geht reist trifft erwartet erfolgt spätestens läuft laden lädt nimmt "
        "übernimmt gastiert",
    },
    cased={
        "Morgen": "Q", "morgen": "Q", "Früh": "_", "früh": "_", "Mai": "m", "die": "T", "so": "_", "do": "_", "mi": "_", "di": "_",
        "mo": "_", "So": "_", "Do": "_", "Alter": "_", "Ex": "_", "alter": "Y", "Ende": "c", "ende": "_", "heutigen": "r",
    },  # fmt: skip
    zones={"mez": 60, "mesz": 120, "utc": 0, "gmt": 0, "ortszeit": -9999},
    ordinal_suffixes="",
    decade_suffixes="er ern",
    past_endings=("te", "ten"),
    decade_mark="",
    ago_is_duration=True,
    dotted_days=True,
    dotted_clock=True,
)

"""French number words, units and bounds: "plus de deux cents soldats", "1,5 milliard d'euros", "une dizaine"."""

from __future__ import annotations

from onrecord.lang.shapes.numbers import NumberWords, forms, word_set

_LOW = "zéro un deux trois quatre cinq six sept huit neuf dix onze douze treize quatorze quinze seize dix-sept dix-huit dix-neuf"
_VALUES = {word: str(n) for n, word in enumerate(_LOW.split())} | {
    "une": "1",
    "vingt": "20",
    "trente": "30",
    "quarante": "40",
    "cinquante": "50",
}
_VALUES |= {"soixante": "60", "septante": "70", "huitante": "80", "nonante": "90", "quatre-vingt": "80", "quatre-vingts": "80"}
_ORDINALS = "troisième quatrième cinquième sixième septième huitième neuvième dixième onzième douzième"
_EURO, _DOLLAR = ("euro", "euros", "d'euros", "d’euros"), ("dollar", "dollars", "de dollars", "dollars américains")

WORDS = NumberWords(
    group=".",
    decimal=",",
    space_groups=True,
    values=_VALUES,
    scales={"cent": 100, "cents": 100, "mille": 1000, "million": 10**6, "millions": 10**6, "milliard": 10**9, "milliards": 10**9},
    alone=frozenset({"cent", "mille"}),
    ones=frozenset({"un", "une"}),
    one_is_article=True,
    glued_scales={"m": 10**6, "md": 10**9, "mds": 10**9, "mrd": 10**9, "k": 1000},
    link="et",
    halves=("et demi", "et demie"),
    rounded={
        "une dizaine": "10",
        "une douzaine": "12",
        "une demi-douzaine": "6",
        "une quinzaine": "15",
        "une vingtaine": "20",
        "une trentaine": "30",
    }
    | {"une quarantaine": "40", "une cinquantaine": "50", "une soixantaine": "60", "une centaine": "100", "un millier": "1000"},
    vague=(
        "dizaines",
        "douzaines",
        "centaines",
        "milliers",
        "millions",
        "milliards",
        "dizaines de milliers",
        "centaines de milliers",
        "plusieurs centaines",
        "plusieurs milliers",
        "plusieurs dizaines",
        "plusieurs millions",
        "plusieurs milliards",
        "quelques milliers",
        "quelques centaines",
        "quelques dizaines",
        "dizaines de millions",
        "centaines de millions",
    ),
    fractions={
        "un demi-million": "500000/1",
        "un demi-milliard": "500000000/1",
        "un tiers": "1/3",
        "deux tiers": "2/3",
        "un quart de": "1/4",
        "un quart des": "1/4",
        "trois quarts": "3/4",
        "la moitié": "1/2",
    }
    | {"un cinquième": "1/5", "un dixième": "1/10"},
    ordinals={word: n for n, word in enumerate(_ORDINALS.split(), 3)},
    ordinal_endings=("ème", "eme", "er", "re", "e", "ᵉ"),
    before={
        **dict.fromkeys(("jusqu'à", "jusqu’à", "au plus", "au maximum", "pas plus de", "un maximum de", "tout au plus"), "up_to"),
        **dict.fromkeys(("au moins", "au minimum", "un minimum de", "pas moins de", "à partir de"), "at_least"),
        **dict.fromkeys(("plus de", "plus d'", "plus d’", "supérieur à", "au-dessus de", "au-delà de"), "more_than"),
        **dict.fromkeys(("moins de", "moins d'", "moins d’", "inférieur à", "en dessous de", "sous les"), "less_than"),
        **dict.fromkeys(("près de", "presque", "près d'", "près d’", "quasiment"), "nearly"),
        **dict.fromkeys(("environ", "autour de", "à peu près", "quelque", "approximativement", "aux alentours de", "~"), "about"),
        **dict.fromkeys(("exactement",), "exact"),
    },
    after={
        **dict.fromkeys(("ou plus", "au moins", "et plus", "+"), "at_least"),
        **dict.fromkeys(("au plus", "ou moins", "maximum"), "up_to"),
        **dict.fromkeys(("environ",), "about"),
    },
    range_links=("à", "ou"),
    range_pairs={"entre": "et", "de": "à"},
    changes=word_set(
        "passé passe passée passent augmenté augmente baissé baisse grimpé tombé tombe chuté hausse réduit réduire relevé passer"
    ),
    minus=("moins",),
    percent={"%": "%", "pour cent": "%", "points de pourcentage": "percentage point", "points de base": "basis point"},
    currencies={
        **dict.fromkeys(_EURO, "EUR"),
        **dict.fromkeys(_DOLLAR, "USD"),
        **dict.fromkeys(("livres sterling", "de livres sterling", "de livres"), "GBP"),
        **dict.fromkeys(("francs suisses", "de francs suisses"), "CHF"),
        **dict.fromkeys(("dollars canadiens", "de dollars canadiens"), "CAD"),
        **dict.fromkeys(("roubles", "de roubles"), "RUB"),
        **dict.fromkeys(("hryvnias", "de hryvnias"), "UAH"),
        **dict.fromkeys(("yens", "de yens"), "JPY"),
        **dict.fromkeys(("yuans", "de yuans"), "CNY"),
    },
    measures=forms(
        """
        m2: mètre_carré mètres_carrés
        km2: kilomètre_carré kilomètres_carrés
        km: kilomètre kilomètres
        m: mètre mètres
        cm: centimètre centimètres
        mm: millimètre millimètres
        kg: kilo kilos kilogramme kilogrammes
        g: gramme grammes
        t: tonne tonnes de_tonnes
        L: litre litres
        km/h: kilomètres_par_heure kilomètres-heure kilomètres_à_l’heure kilomètres_à_l'heure kilomètres_heure
        km2: kilomètres_carrés
        m2: mètres_carrés
        ha: hectare hectares
        °C: degrés_celsius
        degree: degré degrés
        MW: mégawatts
        GW: gigawatts
        """
    ),
    durations=forms(
        """
        second: seconde secondes
        minute: minute minutes
        hour: heure heures
        day: jour jours journée
        night: nuit nuits
        week: semaine semaines
        month: mois
        year: an ans année années
        decade: décennie décennies
        century: siècle siècles
        """
    ),
    per=("par", "chaque"),
    age_after=("ans d'âge",),
    age_before=("âgé de", "âgée de", "âgés de", "âgées de", "agé de", "à l'âge de", "l'âge de", "l’âge de"),
    head="first",
    stops=word_set(
        "le la les l un une des du de d et ou mais que qui quoi dont où si quand comme à au aux avec chez contre dans depuis"
        " dès en entre envers par"
        " pendant pour sans selon sous sur vers est sont était étaient a ont avait avaient été être sera seront ne pas plus"
        " moins aussi déjà se sa"
        " son ses leur leurs lui elle il ils elles on nous vous ce cette ces fois eux elles hier demain après avant y"
    ),
    of=word_set("de d'entre des"),
    people=forms(
        """
        personne: personnes gens
        soldat: soldats
        militaire: militaires
        mort: morts
        blessé: blessés
        victime: victimes
        homme: hommes
        femme: femmes
        enfant: enfants
        civil: civils
        habitant: habitants
        résident: résidents
        citoyen: citoyens
        travailleur: travailleurs
        ouvrier: ouvriers
        employé: employés
        salarié: salariés
        réfugié: réfugiés
        migrant: migrants
        policier: policiers
        combattant: combattants
        prisonnier: prisonniers
        otage: otages
        disparu: disparus
        étudiant: étudiants
        élève: élèves
        journaliste: journalistes
        passager: passagers
        patient: patients
        pompier: pompiers
        manifestant: manifestants
        mineur: mineurs
        sauveteur: sauveteurs
        gardien: gardiens
        infirmier: infirmiers infirmière infirmières
        pêcheur: pêcheurs
        agriculteur: agriculteurs
        chauffeur: chauffeurs
        conducteur: conducteurs
        enseignant: enseignants enseignante enseignantes
        professeur: professeurs
        médecin: médecins
        chercheur: chercheurs
        avocat: avocats
        joueur: joueurs
        spectateur: spectateurs
        électeur: électeurs
        plongeur: plongeurs
        randonneur: randonneurs
        sapeur-pompier: sapeurs-pompiers
        sénateur: sénateurs
        marin: marins
        voisin: voisins
        ingénieur: ingénieurs
        """
    ),
    casualties=word_set("mort morts morte mortes blessé blessés blessée blessées disparus disparu tués tué arrêtés évacués"),
    plurals={"mois": "mois", "pays": "pays", "journaux": "journal", "animaux": "animal", "chevaux": "cheval", "travaux": "travail"}
    | {"voix": "voix", "fois": "fois", "corps": "corps", "missiles": "missile"},
    endings=(("eaux", "eau"), ("aux", "al"), ("eux", "eu"), ("ss", "ss"), ("s", "")),
    adjectives=(),
    counted_by=word_set("nombre total bilan"),
    goes_on=word_set("nouveaux nouvelles autres grands grandes premiers premières derniers dernières jeunes petits petites supposés"),
    months=word_set("janvier février mars avril mai juin juillet août septembre octobre novembre décembre"),
    clock=word_set("h heures_du_matin"),
    labels=word_set(
        "article chapitre page numéro n° no section groupe salle vol niveau type phase ligne porte partie tome résolution loi place"
    )
    | word_set("chaîne rue avenue boulevard tél. chambre saison journée zone secteur bloc formule"),
    pointing=word_set("ces ceux"),
    streets=word_set("rue avenue boulevard place"),
    year_after=word_set("de en des les depuis du"),
    determiners=word_set("les ses leurs ces"),
    populated=word_set("pays population ville région habitants"),
    between=word_set("entre"),
    predicates=("ont", "sont", "étaient", "avaient", "furent", "d'entre", "d’entre", "dont", "seraient", "sont morts", "restent"),
    not_fraction_after=word_set("première seconde deuxième autre"),
    not_things=word_set("victoire défaite nul"),
    by=word_set("de"),
    person_endings=("istes", "iste"),
    not_people=word_set("listes liste pistes piste"),
    where=word_set("à en dans sur près vers contre entre depuis sous chez par"),
    articles=word_set("le la les un une l'"),
    aged=word_set("homme femme fils fille garçon enfant adolescent adolescente jeune"),
)

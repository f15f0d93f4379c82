"""English number words, units and bounds: "up to 1.5 million barrels", "two dead", "half a billion dollars"."""

from __future__ import annotations

from onrecord.lang.shapes.numbers import NumberWords, forms, word_set

_ONES = "zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen"
_TENS = "twenty thirty forty fifty sixty seventy eighty ninety"
_SCALES = {"hundred": 100, "thousand": 1000, "million": 10**6, "billion": 10**9, "trillion": 10**12}
_VALUES = {word: str(n) for n, word in enumerate(_ONES.split())} | {word: str(10 * n) for n, word in enumerate(_TENS.split(), 2)}
_FOLDS = {f"{word}fold": str(n) for n, word in enumerate("two three four five six seven eight nine ten".split(), 2)}
_WITH_ARTICLE = {f"a {word}": str(n) for word, n in _SCALES.items()} | {f"half a {word}": str(n // 2) for word, n in _SCALES.items()}
_ORDINALS = "third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth thirteenth fourteenth fifteenth sixteenth"

WORDS = NumberWords(
    group=",",
    decimal=".",
    space_groups=False,
    values=_VALUES | _WITH_ARTICLE | _FOLDS,
    scales=_SCALES,
    alone=frozenset(),
    ones=frozenset({"one"}),
    one_is_article=False,
    glued_scales={"k": 1000, "m": 10**6, "mn": 10**6, "mln": 10**6, "mil": 10**6, "bn": 10**9, "b": 10**9, "tn": 10**12, "trn": 10**12},
    link="and",
    halves=("and a half", "and one half"),
    rounded={"a dozen": "12", "one dozen": "12", "half a dozen": "6", "half-dozen": "6", "two dozen": "24", "three dozen": "36"}
    | {"four dozen": "48", "five dozen": "60", "six dozen": "72"},
    vague=(
        *("dozens", "scores of", "tens of thousands", "hundreds of thousands", "tens of millions", "hundreds of millions"),
        *("tens of billions", "hundreds of billions", "hundreds", "thousands", "millions", "billions", "trillions"),
        *(f"{few} {scale}" for few in ("several", "a few", "many", "some few") for scale in (*_SCALES, "dozen")),
        *(f"several {scale}" for scale in ("hundred thousand", "hundred million", "thousands", "hundreds")),
    ),
    fractions={"a third of": "1/3", "one third of": "1/3", "one-third of": "1/3", "two thirds of": "2/3", "two-thirds of": "2/3"}
    | {"a quarter of": "1/4", "one quarter of": "1/4", "one-quarter of": "1/4", "one fourth of": "1/4", "three quarters of": "3/4"}
    | {"three-quarters of": "3/4", "a fifth of": "1/5", "one fifth of": "1/5", "one-fifth of": "1/5", "a tenth of": "1/10"}
    | {"half of": "1/2", "half the": "1/2", "two fifths of": "2/5", "two-fifths of": "2/5", "three fifths of": "3/5"},
    ordinals={word: n for n, word in enumerate(_ORDINALS.split(), 3)} | {"the second": 2, "twentieth": 20, "hundredth": 100},
    ordinal_endings=("st", "nd", "rd", "th"),
    before={
        **dict.fromkeys(("up to", "as many as", "as much as", "no more than", "not more than", "at most", "a maximum of"), "up_to"),
        **dict.fromkeys(("maximum of", "as high as", "at the most"), "up_to"),
        **dict.fromkeys(
            ("at least", "no fewer than", "no less than", "not less than", "a minimum of", "minimum of", "upwards of"), "at_least"
        ),
        **dict.fromkeys(("upward of", "not fewer than", "as little as", "starting at"), "at_least"),
        **dict.fromkeys(
            ("more than", "over", "above", "in excess of", "greater than", "larger than", "exceeding", "well over"), "more_than"
        ),
        **dict.fromkeys(
            ("just over", "slightly over", "slightly more than", "a little over", "well above", "just above", "topping"), "more_than"
        ),
        **dict.fromkeys(("over than", "far more than", "surpassing", "beyond", "better than", "passed"), "more_than"),
        **dict.fromkeys(
            ("fewer than", "less than", "under", "below", "just under", "well under", "slightly less than", "sub"), "less_than"
        ),
        **dict.fromkeys(("nearly", "almost", "close to", "approaching", "just short of", "not quite", "nearing"), "nearly"),
        **dict.fromkeys(("about", "around", "approximately", "roughly", "some", "circa", "an estimated", "estimated", "approx."), "about"),
        **dict.fromkeys(
            ("approx", "roughly about", "in the region of", "in the order of", "something like", "~", "ca.", "barely"), "about"
        ),
        **dict.fromkeys(("exactly", "precisely"), "exact"),
    },
    after={
        **dict.fromkeys(
            ("or more", "or above", "or higher", "and above", "and over", "or over", "at least", "plus", "+", "-plus"), "at_least"
        ),
        **dict.fromkeys(("or fewer", "or less", "or under", "or below", "at most", "at the most"), "up_to"),
        **dict.fromkeys(("or so", "or thereabouts", "-odd"), "about"),
    },
    range_links=("to", "or", "up to", "through"),
    range_pairs={"between": "and", "from": "to", "from between": "and"},
    changes=word_set(
        "rose rise rises rising risen fell fall falls falling fallen climbed climb climbs climbing dropped drop drops dropping"
        " jumped jump jumps jumping increased increase increases increasing decreased decrease decreases cut cuts cutting grew grow"
        " grows growing grown raised raise raises raising revised lowered lower lowers declined decline slipped plunged surged soared"
        " reduced reduce reduces reducing went up down changed tumbled shrank shrunk boosted expanded expand swelled revises"
    ),
    minus=("minus", "negative"),
    percent={"%": "%", "percent": "%", "per cent": "%", "pc": "%", "pct": "%", "percentage points": "percentage point"}
    | {"percentage point": "percentage point", "basis points": "basis point", "basis point": "basis point"},
    currencies={
        **dict.fromkeys(("dollar", "dollars", "us dollar", "us dollars", "u.s. dollars", "bucks", "american dollars"), "USD"),
        **dict.fromkeys(("euro", "euros"), "EUR"),
        **dict.fromkeys(("pounds sterling", "british pounds", "pound sterling", "sterling"), "GBP"),
        **dict.fromkeys(("yen", "japanese yen"), "JPY"),
        **dict.fromkeys(("yuan", "chinese yuan", "renminbi"), "CNY"),
        **dict.fromkeys(("ruble", "rubles", "rouble", "roubles", "russian rubles", "russian roubles"), "RUB"),
        **dict.fromkeys(("hryvnia", "hryvnias", "hryvnya"), "UAH"),
        **dict.fromkeys(("rupee", "rupees", "indian rupees"), "INR"),
        **dict.fromkeys(("won", "korean won", "south korean won"), "KRW"),
        **dict.fromkeys(("ringgit",), "MYR"),
        **dict.fromkeys(("shekel", "shekels"), "ILS"),
        **dict.fromkeys(("canadian dollar", "canadian dollars"), "CAD"),
        **dict.fromkeys(("australian dollar", "australian dollars"), "AUD"),
        **dict.fromkeys(("new zealand dollar", "new zealand dollars"), "NZD"),
        **dict.fromkeys(("singapore dollars", "singaporean dollars"), "SGD"),
        **dict.fromkeys(("hong kong dollars",), "HKD"),
        **dict.fromkeys(("swiss franc", "swiss francs"), "CHF"),
        **dict.fromkeys(("zloty", "zlotys", "złoty"), "PLN"),
        **dict.fromkeys(("swedish krona", "swedish kronor", "swedish crowns"), "SEK"),
        **dict.fromkeys(("danish crowns", "danish krone", "danish kroner"), "DKK"),
        **dict.fromkeys(("norwegian crowns", "norwegian krone", "norwegian kroner"), "NOK"),
        **dict.fromkeys(("lira", "turkish lira", "liras"), "TRY"),
        **dict.fromkeys(("rand",), "ZAR"),
        **dict.fromkeys(("naira",), "NGN"),
        **dict.fromkeys(("baht",), "THB"),
        **dict.fromkeys(("pesos mexicanos", "mexican pesos"), "MXN"),
        **dict.fromkeys(("reais", "brazilian reais"), "BRL"),
        **dict.fromkeys(("dirhams",), "AED"),
    },
    measures=forms(
        """
        km: kilometre kilometres kilometer kilometers kms
        m: metre metres meter meters
        cm: centimetre centimetres centimeter centimeters
        mm: millimetre millimetres millimeter millimeters
        µm: micrometre micrometres micrometer micrometers microns
        nm: nanometre nanometres nanometer nanometers
        mi: mile miles miles_wide miles_long
        ft: foot feet
        in: inch inches
        yd: yard yards
        light year: light_years light-years light-year
        nmi: nautical_miles nautical_mile
        kg: kilogram kilograms kilo kilos kilogramme kilogrammes kgs
        g: gram grams gramme grammes
        mg: milligram milligrams
        t: tonne tonnes metric_tons metric_tonnes metric_ton
        ton: ton tons
        kt: kilotons kilotonnes
        Gt: gigatonnes gigatons gigaton gigatonne
        oz: ounce ounces
        lb: lbs
        L: litre litres liter liters
        ml: millilitre millilitres milliliter milliliters
        gal: gallon gallons
        km/h: kilometres_per_hour kilometers_per_hour kilometre_per_hour kilometres_an_hour kilometers_an_hour kph kmh kmph
        mph: miles_per_hour miles_an_hour
        m/s: metres_per_second meters_per_second
        mpg: miles_per_gallon
        km2: square_kilometres square_kilometers square_kilometre square_kilometer sq_km sqkm
        m2: square_metres square_meters square_metre square_meter sq_m sqm
        square foot: square_feet square_foot sq_ft sqft
        square mile: square_miles square_mile sq_miles
        m3: cubic_metres cubic_meters
        ha: hectare hectares
        acre: acre acres
        °C: degrees_celsius degree_celsius celsius degrees_c deg_c degrees_centigrade
        °F: degrees_fahrenheit degree_fahrenheit fahrenheit degrees_f degf deg_f
        degree: degree degrees
        Hz: hertz
        W: watt watts
        kW: kilowatt kilowatts
        MW: megawatt megawatts
        GW: gigawatt gigawatts
        kWh: kilowatt_hours kilowatt-hours
        MWh: megawatt_hours megawatt-hours
        GPa: gigapascals
        decibel: decibels
        MB: megabyte megabytes
        GB: gigabyte gigabytes
        TB: terabyte terabytes
        V: volt volts
        horsepower: hp
        pound-foot: pound-feet pound-foot foot-pounds lb-ft
        point per game: ppg
        assist per game: apg
        """
    ),
    durations=forms(
        """
        second: seconds sec secs
        minute: minutes min mins
        hour: hours hr hrs
        day: days
        night: nights
        week: weeks
        fortnight: fortnights
        month: months
        year: years yr yrs
        decade: decades
        century: centuries
        """
    ),
    per=("per", "a", "an", "each", "every"),
    age_after=(
        "year-old",
        "years-old",
        "year old",
        "years old",
        "years of age",
        "month-old",
        "months old",
        "day-old",
        "week-old",
        "year-olds",
        "yearold",
        "month old",
        "days old",
        "weeks old",
        "y/o",
    ),
    age_before=("aged", "age", "at the age of", "the age of"),
    head="plural",
    stops=word_set(
        "a an the this that these those and or but nor so yet if when while as than then because although though until unless"
        " whether where"
        " who whom whose which what how why in on at by for from with without within into onto over under above below about"
        " around across"
        " after before during since through throughout to toward towards of off out up down upon via per against among amongst"
        " between behind"
        " beyond near amid despite except like unlike plus minus versus vs is are was were be been being am has have had"
        " having do does did"
        " will would shall should can could may might must not no never ever also already still just only even again ago later earlier"
        " away back here there now today tomorrow yesterday tonight soon it its he his him she her they their them we our us"
        " you your i my me"
        " one's each every any some all both either neither none other's said says say told tells killed died die dies left"
        " fled went gone"
        " came come comes go goes took take takes made make makes got get gets gave give gives lost lose loses won win wins"
        " saw see seen"
        " arrived arrive remain remained remains became become becomes began begin begins include includes including worth"
        " combined together"
        " respectively annually daily weekly monthly yearly overnight apiece straight-up too very much however meanwhile whose"
        " according"
        " monday tuesday wednesday thursday friday saturday sunday first last next previous such same while whereas per-cent"
        " percent once twice"
        " following altogether alone instead abroad overseas live lived work worked face faces need needs want wants know show shows"
        " stayed stay rose fell hit hits met helped help forced held hold holds scored ran run ought vote voted signed used using"
        " got joined wounded injured hurt missing dead captured detained arrested evacuated shot downed destroyed rescued"
        " displaced sent"
        " deployed spent bought sold cost paid pay led built set put found called considered proves infect well long wide deep"
        " high tall"
        " yes oh there's it's that's he's who's aren't weren't don't don didn didn't full-time nationwide worldwide total"
    ),
    of=word_set("of"),
    people=forms(
        """
        person: people persons
        soldier: soldiers
        troop: troops
        worker: workers
        laborer: laborers labourers labourer
        man: men
        woman: women
        child: children
        boy: boys
        girl: girls
        teenager: teenagers teens
        student: students
        pupil: pupils
        civilian: civilians
        resident: residents
        citizen: citizens
        villager: villagers
        inhabitant: inhabitants
        officer: officers
        official: officials
        fighter: fighters
        militant: militants
        rebel: rebels
        insurgent: insurgents
        gunman: gunmen
        policeman: policemen police
        firefighter: firefighters
        rescuer: rescuers
        medic: medics
        doctor: doctors
        nurse: nurses
        patient: patients
        victim: victims
        casualty: casualties
        fatality: fatalities
        death: deaths
        injury: injuries
        survivor: survivors
        hostage: hostages
        prisoner: prisoners
        captive: captives
        detainee: detainees
        inmate: inmates
        refugee: refugees
        migrant: migrants
        evacuee: evacuees
        passenger: passengers
        tourist: tourists
        driver: drivers
        pilot: pilots
        sailor: sailors
        marine: marines
        mercenary: mercenaries
        recruit: recruits
        conscript: conscripts
        reservist: reservists
        volunteer: volunteers
        deserter: deserters
        engineer: engineers
        specialist: specialists
        instructor: instructors
        employee: employees
        employer: employers
        staff: staffers
        personnel: personnel
        member: members
        leader: leaders
        mayor: mayors
        minister: ministers
        lawmaker: lawmakers
        senator: senators
        diplomat: diplomats
        delegate: delegates
        voter: voters
        protester: protesters protestors
        demonstrator: demonstrators
        activist: activists
        journalist: journalists
        reporter: reporters
        suspect: suspects
        customer: customers
        user: users
        follower: followers
        fan: fans
        player: players
        subscriber: subscribers
        investor: investors
        owner: owners
        parent: parents
        kid: kids
        baby: babies
        sister: sisters
        brother: brothers
        son: sons
        daughter: daughters
        adult: adults
        minor: minors
        infant: infants
        pensioner: pensioners
        hire: hires
        others: others
        miner: miners
        climber: climbers
        hiker: hikers
        skier: skiers
        swimmer: swimmers
        diver: divers
        teacher: teachers
        lecturer: lecturers
        farmer: farmers
        gardener: gardeners
        fisher: fishers
        hunter: hunters
        ranger: rangers
        welder: welders
        builder: builders
        plumber: plumbers
        baker: bakers
        singer: singers
        dancer: dancers
        actor: actors
        author: authors
        writer: writers
        painter: painters
        photographer: photographers
        producer: producers
        director: directors
        editor: editors
        blogger: bloggers
        professor: professors
        researcher: researchers
        lawyer: lawyers
        prosecutor: prosecutors
        inspector: inspectors
        investigator: investigators
        observer: observers
        negotiator: negotiators
        mediator: mediators
        ambassador: ambassadors
        governor: governors
        councillor: councillors councilor councilors
        commander: commanders
        sniper: snipers
        attacker: attackers
        hijacker: hijackers
        kidnapper: kidnappers
        smuggler: smugglers
        trafficker: traffickers
        looter: looters
        rioter: rioters
        striker: strikers
        marcher: marchers
        worshipper: worshippers
        pilgrim: pilgrims
        traveller: travellers traveler travelers
        commuter: commuters
        rider: riders
        cyclist: cyclists
        runner: runners
        spectator: spectators
        supporter: supporters
        donor: donors
        visitor: visitors
        settler: settlers
        dweller: dwellers
        islander: islanders
        homeowner: homeowners
        taxpayer: taxpayers
        shareholder: shareholders
        manager: managers
        trader: traders
        banker: bankers
        broker: brokers
        shopper: shoppers
        buyer: buyers
        consumer: consumers
        viewer: viewers
        reader: readers
        surgeon: surgeons
        paramedic: paramedics
        carer: carers
        caregiver: caregivers
        priest: priests
        monk: monks
        nun: nuns
        judge: judges
        juror: jurors
        guard: guards
        sergeant: sergeants
        veteran: veterans
        paratrooper: paratroopers
        trooper: troopers
        orphan: orphans
        widow: widows
        husband: husbands
        wife: wives
        neighbour: neighbours neighbor neighbors
        relative: relatives
        seafarer: seafarers
        applicant: applicants
        candidate: candidates
        contestant: contestants
        participant: participants
        """
    ),
    casualties=word_set(
        "dead killed wounded injured hurt missing arrested detained captured displaced homeless evacuated infected hospitalised"
    )
    | word_set("hospitalized others people's rescued kidnapped abducted unaccounted"),
    plurals={"people": "person", "men": "man", "women": "woman", "children": "child", "feet": "foot", "mice": "mouse", "lives": "life"}
    | {"knives": "knife", "aircraft": "aircraft", "series": "series", "species": "species", "staff": "staff", "personnel": "personnel"}
    | {"police": "police", "policemen": "policeman", "gunmen": "gunman", "horsepower": "horsepower", "others": "person", "cattle": "cattle"}
    | {"data": "data", "criteria": "criterion", "media": "media", "businesses": "business", "viruses": "virus", "buses": "bus"}
    | {
        "matches": "match",
        "crises": "crisis",
        "bases": "base",
        "missiles": "missile",
        "movies": "movie",
        "cookies": "cookie",
        "calories": "calorie",
    }
    | {"torque": "torque", "bedrooms": "bedroom", "fish": "fish", "sheep": "sheep", "servicemen": "serviceman", "fishermen": "fisherman"},
    endings=(
        ("ies", "y"),
        ("ches", "ch"),
        ("shes", "sh"),
        ("sses", "ss"),
        ("xes", "x"),
        ("oes", "o"),
        ("ss", "ss"),
        ("us", "us"),
        ("is", "is"),
        ("s", ""),
    ),
    adjectives=("al", "ic", "ive", "ous", "ful", "less", "able", "ible", "ary", "ed", "ing", "ant", "ent", "est", "ular"),
    counted_by=word_set("number total toll count tally"),
    goes_on=word_set(
        "plus odd strong more other additional further new different separate armed sports arms weapons goods sales u.s. us straight"
    ),
    months=word_set(
        "january february march april may june july august september october november december jan feb mar apr jun jul aug sep"
        " sept oct nov dec"
        " jan. feb. mar. apr. jun. jul. aug. sep. sept. oct. nov. dec."
    ),
    clock=word_set("am pm a.m. p.m. a.m p.m o'clock o’clock gmt utc est edt pt et cet cest hrs_local"),
    labels=word_set(
        "no no. number nos. part game section row chapter article page room flight level type phase line gate group channel"
        " formula route"
        " highway area apollo iphone windows resolution protocol rule title act season episode volume vol. issue day week round stage"
        " division grade category model series version district zone sector block unit tier size step item figure table top big under-"
        " match lot platform terminal runway exit junction mark class study agenda fortune unit watch galaxy playstation gen"
        " zip code sp dow nasdaq ftse dax ad a.d. d. bc stoxx nikkei update release"
    ),
    pointing=word_set("these those"),
    streets=word_set("street st st. road rd avenue ave boulevard lane drive square downing"),
    determiners=word_set("the its their his her our my these those all"),
    populated=word_set("country population city nation region state people audience electorate home"),
    between=word_set("between from_between"),
    predicates=(
        "were",
        "was",
        "are",
        "is",
        "have",
        "has",
        "had",
        "lost",
        "died",
        "remain",
        "remained",
        "killed",
        "shot",
        "shot down",
        "of them",
        "of whom",
        "of which",
        "of those",
        "of the",
        "out of",
        "survived",
        "fell",
        "escaped",
        "arrived",
    ),
    not_one_after=word_set("no any every each this that which the another some"),
    not_one_before=(" of ", " another", "'", "’", " day ", " or the other", " way "),
    not_fraction_after=word_set("first second other latter top bottom"),
    share_left=("one in ", "one in every ", "two in ", "three in ", "one out of ", "one out of every ", "1 in "),
    folds=frozenset(_FOLDS),
    not_per=word_set("earlier ago later before after on"),
    by=word_set("by"),
    person_endings=("man", "woman", "ist", "ologist", "person", "men", "women", "ists", "people"),
    not_people=word_set("checklist checklists wishlist wishlists shortlist shortlists blacklist specimen regimen snowman snowmen walkman")
    | word_set("playlist playlists setlist setlists talisman"),
    stretches=word_set("tall high wide deep long away hurdles from below above"),
    not_things=word_set("win defeat victory loss draw aggregate lead tie scoreline record cent cents"),
    where=word_set(
        "in at on near from over above outside inside around across to into through toward towards against between within by since until"
    ),
    articles=word_set("the a an"),
)

"""English words about names.

"governor" among the roles lets `read` see "regional governor Ana Ruiz" as one person with a public role.
"""

from onrecord.lang.shapes.names import Body, NameWords, split

WORDS = NameWords(
    honorifics=split(
        "rep sen gov atty sec mr mrs ms miss mx dr prof professor sir dame lord lady rev hon st saint sheikh shaikh haji hajji mullah"
    ),
    ranks=split(
        "gen general maj major lt lieutenant col colonel sgt sergeant capt captain cmdr commander adm admiral brig brigadier "
        "cpl corporal pvt "
        "private marshal cardinal bishop archbishop pope patriarch imam rabbi ayatollah king queen prince princess emperor sultan emir"
    ),
    roles=split(
        "skipper pm fm vp "
        "president premier minister secretary chancellor governor mayor ambassador envoy spokesperson spokesman spokeswoman "
        "chief chairman "
        "chairwoman chairperson chair commissioner senator congressman congresswoman representative lawmaker mp mep deputy leader head "
        "director commander judge prosecutor attorney politician speaker adviser advisor aide official diplomat general admiral colonel "
        "ceo cfo executive founder owner manager coach captain player striker goalkeeper analyst economist professor scientist "
        "researcher "
        "expert historian lawyer author writer journalist reporter editor correspondent activist campaigner candidate nominee king queen "
        "prince princess pope bishop archbishop patriarch ombudsman ombudswoman inspector councillor councilman councilwoman "
        "undersecretary "
        "coordinator negotiator strategist treasurer vice-president vice-premier lieutenant-governor attorney-general "
        "superintendent sheriff "
        "marshal administrator rapporteur legislator singer actor actress director-general secretary-general co-founder "
        "co-chair president-elect"
    ),
    modifiers=split(
        "deputy vice prime foreign interior defence defense finance health education transport energy justice trade economy environment "
        "agriculture culture labour labor home state press general chief regional local national federal former ex acting "
        "outgoing incoming "
        "first second senior top opposition military police fire army navy naval air force intelligence security human rights "
        "permanent special "
        "assistant under executive managing presidential parliamentary provincial district city town village municipal group "
        "party white house "
        "election current new newly elected then interim joint republican democratic democrat conservative liberal socialist "
        "union trade world "
        "veteran longtime long-time affairs european external"
    ),
    private=split(
        "resident neighbour neighbor victim survivor witness passer-by pensioner teenager schoolgirl schoolboy pupil student "
        "boy girl child "
        "toddler baby man woman mother father tourist customer passenger driver shopper worker farmer villager refugee patient"
    ),
    kinship=split(
        "wife husband son daughter brother sister mother father parents cousin aunt uncle niece nephew widow widower "
        "grandmother grandfather"
    ),
    crowd=tuple(
        (word, "p" if word.endswith("s") or word in {"people", "media", "police"} else "s")
        for word in sorted(
            split(
                "source sources official officials witness witnesses analyst analysts expert experts resident residents diplomat "
                "diplomats "
                "insider insiders observer observers critic critics activist activists survivor survivors relative relatives neighbour "
                "neighbours neighbor neighbors researcher researchers scientist scientists economist economists lawmaker lawmakers "
                "investigator investigators aide aides employee employees person people soldier soldiers prosecutor prosecutors doctor "
                "doctors lawyer lawyers rescuer rescuers eyewitness eyewitnesses insider insiders trader traders journalist journalists "
                "reporter reporters leader leaders parents student students worker workers commander commanders fighter "
                "fighters man woman boy girl mother father family families spectator volunteer volunteers medic medics member "
                "members republican republicans democrat democrats conservatives liberals voters campaigners opponents "
                "supporters proponents executives "
                "executive"
            )
        )
    ),
    organisations=split(
        "ministry agency department office council committee commission party union bank university institute institution association "
        "organization organisation foundation fund company corporation group federation service services court police army navy "
        "forces force "
        "guard parliament congress senate assembly house bureau board authority administration center centre mission league "
        "club alliance "
        "coalition movement command headquarters school hospital museum church embassy consulate directorate inspectorate "
        "tribunal network campaign "
        "airlines airways airport railways society trust staff cabinet team brigade front delegation press newspaper broadcaster media "
        "clinic operator consortium utility regulator"
    ),
    governments=split("government authorities administration leadership cabinet"),
    documents=split(
        "report statement document letter communiqué communique survey poll study resolution declaration ruling verdict memo bulletin "
        "agreement indictment article review release data figures numbers information count tally estimates headline"
    ),
    articles=split("the a an this that these those its their his her our my your one another some several many"),
    of=split("of for at in to from with"),
    place_cues=split("in near around outside inside across city town village region oblast district province port capital island"),
    stop=split(
        "monday tuesday wednesday thursday friday saturday sunday january february march april may june july august september october "
        "november december "
        "jan feb mar apr jun jul aug sep sept oct nov dec mon tue tues wed thu thurs fri "
        "sat sun i we he she it they you the a an this that these those his her its their our my your there here in "
        "on at by for "
        "from to with of as if when while after before since until although though because but and or nor so yet not no yes "
        "what who which "
        "where why how all some many most more both each every few several other another such only also even just still then now today "
        "yesterday tomorrow however meanwhile earlier later according despite amid during following under over between among according "
        "breaking live update updated news video photo watch read source one two three four five six seven eight nine ten first "
        "second third "
        "last next new old good bad please thanks ok god christmas easter internet english elsewhere nobody somebody someone "
        "everyone everybody anyone anybody none "
        "recent recently nothing something everything here there's it's i'm we're don't can't didn't"
    ),
    he=split("he his him himself"),
    she=split("she her hers herself"),
    they=split("they their them theirs themselves"),
    it=split("it its itself"),
    masculine=split("mr sir lord king prince spokesman chairman congressman father son brother husband uncle nephew man boy actor pope"),
    feminine=split(
        "mrs ms miss dame lady queen princess spokeswoman chairwoman congresswoman mother daughter sister wife aunt niece woman "
        "girl actress"
    ),
    government="Government of {}",
    bodies=(
        Body("Kremlin", ("the Kremlin",), "RU", True),
        Body("White House", (), "US", True),
        Body("Downing Street", ("No 10", "Number 10"), "GB", True),
        Body("Élysée", ("Elysee", "Élysée Palace"), "FR", True),
        Body("Bankova", (), "UA", True),
        Body("Blue House", (), "KR", True),
        Body("Pentagon", (), "US"),
        Body("State Department", ("US State Department", "U.S. State Department"), "US"),
        Body("Foreign Office", (), "GB"),
        Body("Capitol", ("Capitol Hill",), "US"),
        Body("NATO", ("Nato", "North Atlantic Treaty Organization", "North Atlantic Treaty Organisation")),
        Body("European Union", ("EU", "the European Union (EU)", "Brussels")),
        Body("European Commission", ("EU Commission", "EU executive")),
        Body("European Parliament", ()),
        Body("United Nations", ("UN", "U.N.")),
        Body("UN Security Council", ("United Nations Security Council", "Security Council")),
        Body("G7", ("G-7", "Group of Seven")),
        Body("G20", ("G-20", "Group of Twenty")),
        Body("OSCE", ("Organization for Security and Co-operation in Europe", "Organization for Security and Cooperation in Europe")),
        Body("IMF", ("International Monetary Fund",)),
        Body("World Bank", ()),
        Body("WHO", ("World Health Organization", "World Health Organisation")),
        Body("IAEA", ("International Atomic Energy Agency",)),
        Body("Red Cross", ("ICRC", "International Committee of the Red Cross")),
        Body("Hamas", ()),
        Body("Hezbollah", ("Hizbollah", "Hizbullah")),
        Body("Duma", ("State Duma",), "RU"),
        Body("FSB", ("Federal Security Service",), "RU"),
        Body("CIA", ("Central Intelligence Agency",), "US"),
        Body("FBI", ("Federal Bureau of Investigation",), "US"),
        Body("Bundestag", (), "DE"),
        Body("Bundeswehr", (), "DE"),
        Body("Verkhovna Rada", ("Rada",), "UA"),
        Body("Knesset", (), "IL"),
    ),
    outlets=(
        "Reuters",
        "AP",
        "Associated Press",
        "AFP",
        "Agence France-Presse",
        "dpa",
        "Efe",
        "EFE",
        "ANSA",
        "TASS",
        "RIA Novosti",
        "Interfax",
        "Ukrinform",
        "Yonhap",
        "Kyodo",
        "Xinhua",
        "Bloomberg",
        "BBC",
        "CNN",
        "NHK",
        "ZDF",
        "ARD",
        "ntv",
        "n-tv",
        "Fox News",
        "NBC",
        "NBC News",
        "CBS",
        "CBS News",
        "ABC News",
        "MSNBC",
        "NPR",
        "PBS",
        "Sky News",
        "ITV",
        "Al Jazeera",
        "Deutsche Welle",
        "DW",
        "Deutschlandfunk",
        "France 24",
        "Euronews",
        "Politico",
        "Axios",
        "New York Times",
        "The New York Times",
        "Washington Post",
        "The Washington Post",
        "Wall Street Journal",
        "The Wall Street Journal",
        "Financial Times",
        "The Guardian",
        "Guardian",
        "The Times",
        "The Telegraph",
        "Daily Telegraph",
        "The Independent",
        "The Economist",
        "Der Spiegel",
        "Spiegel",
        "Bild",
        "Die Welt",
        "Die Zeit",
        "Frankfurter Allgemeine Zeitung",
        "Süddeutsche Zeitung",
        "Le Monde",
        "Le Figaro",
        "Libération",
        "El País",
        "El Mundo",
        "La Vanguardia",
        "ABC",
        "Corriere della Sera",
        "La Repubblica",
        "Kyiv Independent",
        "The Kyiv Independent",
        "Kyiv Post",
        "Ukrainska Pravda",
        "Suspilne",
        "Meduza",
        "Novaya Gazeta",
        "Kommersant",
        "Izvestia",
        "RBC",
        "Haaretz",
        "Times of Israel",
        "Jerusalem Post",
        "Newsis",
        "USA Today",
        "Los Angeles Times",
        "Newsweek",
        "Time magazine",
        "Forbes",
        "Vox",
        "BuzzFeed News",
        "HuffPost",
        "Daily Mail",
        "The Sun",
        "PA Media",
        "Press Association",
        "Anadolu",
        "IRNA",
        "KCNA",
        "SANA",
        "PAP",
        "CTK",
        "APA",
        "Belga",
        "ANP",
        "Lusa",
        "Radio Free Europe",
        "Voice of America",
        "Global Times",
        "Nikkei",
        "Asahi Shimbun",
        "South China Morning Post",
        "Times of India",
        "The Hindu",
    ),
    nicknames=(
        "abigail abby",
        "albert al bert",
        "alexander alex alec sasha",
        "alexandra alex sandra sasha",
        "alfred alf fred",
        "andrew andy drew",
        "anthony tony antony",
        "barack barry",
        "benjamin ben benny",
        "catherine katherine kathryn kate kathy cathy katie",
        "charles charlie chuck",
        "christopher chris",
        "christine chris tina christina",
        "daniel dan danny",
        "david dave",
        "deborah debbie",
        "donald don donny",
        "edward ed eddie ted ned",
        "elizabeth liz beth betty lisa eliza",
        "eugene gene",
        "frederick fred freddie",
        "gerald gerry jerry",
        "gregory greg",
        "harold harry",
        "henry harry hank",
        "isabella bella isabel",
        "jacob jake",
        "james jim jimmy jamie",
        "jeffrey jeff geoffrey geoff",
        "jennifer jen jenny",
        "john jack johnny juan jean johann",
        "jonathan jon",
        "joseph joe joey jose",
        "joshua josh",
        "judith judy",
        "kenneth ken",
        "lawrence larry",
        "leonard leo len",
        "louis lou lewis",
        "margaret maggie meg peggy",
        "matthew matt",
        "michael mike mick mikey",
        "nathan nate nathaniel",
        "nicholas nick",
        "pamela pam",
        "patricia pat patty tricia",
        "patrick pat paddy",
        "peter pete",
        "philip phil",
        "raymond ray",
        "rebecca becky",
        "richard rick dick richie",
        "robert bob rob bobby robbie bert",
        "ronald ron ronnie",
        "samuel sam sammy",
        "stephen steve steven",
        "susan sue susie",
        "theodore ted teddy theo",
        "thomas tom tommy",
        "timothy tim",
        "victoria vicky",
        "vincent vince",
        "walter walt",
        "william bill will billy willy liam",
        "zachary zach",
    ),
    legal_forms=(
        "ltd limited",
        "llc limited_liability_company l.l.c.",
        "inc incorporated",
        "corp corporation",
        "co company",
        "plc public_limited_company",
        "lp limited_partnership",
        "llp limited_liability_partnership",
        "jsc joint_stock_company",
        "ojsc open_joint_stock_company oao",
        "cjsc closed_joint_stock_company zao",
        "pjsc public_joint_stock_company pao",
        "pte private",
        "pty proprietary",
        "holdings holding",
        "group",
    ),
    relative=split("who which that"),
    demonyms=("ia ian", "ia ians", "a an", "a ans", "land lander", "land landers", "land landic", "land landish"),
    state_endings=("nia", "via", "ria", "dia", "lia", "kia", "sia", "mia", "land", "stan"),
    media=split("media outlet outlets newspaper newspapers broadcaster broadcasters website tabloid daily weekly magazine"),
)

"""German words about names.

"minister" among the roles lets `read` see "Verkehrsministerin Ana Ruiz" as one person with a public role, for compounds end in it.
"""

from onrecord.lang.shapes.names import Body, NameWords, crowd, split

WORDS = NameWords(
    honorifics=split("herr herrn frau dr prof professor professorin sir lord lady scheich pater"),
    ranks=split(
        "general oberst major hauptmann leutnant admiral brigadegeneral generalmajor generalleutnant kardinal bischof "
        "erzbischof papst könig königin"
    ),
    roles=split(
        "pm mp ob vp bgm "
        "präsident präsidenten präsidentin premier premierminister premierministerin minister ministers ministerin kanzler "
        "kanzlers kanzlerin "
        "gouverneur gouverneurs gouverneurin bürgermeister bürgermeisters bürgermeisterin botschafter botschafters "
        "botschafterin sprecher "
        "sprechers sprecherin chef chefs chefin vorsitzender vorsitzende vorsitzenden kommissar kommissarin senator senatorin "
        "abgeordneter "
        "abgeordnete abgeordneten politiker politikers politikerin leiter leiters leiterin direktor direktorin kommandeur kommandeurs "
        "befehlshaber richter richterin anwalt anwältin staatsanwalt staatsanwältin generalsekretär generalsekretärs generalsekretärin "
        "sekretär sekretärin staatssekretär staatssekretärin berater beraters beraterin beauftragter beauftragte beauftragten "
        "experte expertin "
        "ökonom ökonomin analyst analystin professor professorin forscher forscherin trainer trainerin spieler spielerin "
        "manager managerin "
        "gesandter gesandte gesandten kapitän kapitänin kapitäns händler händlerin rektor rektorin ärztin arzt meteorologe "
        "meteorologin "
        "gründer gründerin general oberst admiral könig königin papst bischof landrat landrätin intendant diplomat diplomatin "
        "unterhändler"
    ),
    modifiers=split(
        "ehemalige ehemaliger ehemaligen frühere früherer früheren designierte designierter amtierende amtierender "
        "stellvertretende stellvertretender neue neuer"
    ),
    private=split(
        "anwohner anwohnerin nachbar nachbarin opfer überlebende zeuge zeugin rentner rentnerin schüler schülerin junge mädchen "
        "kind mann frau jugendlicher"
    ),
    kinship=split("ehefrau ehemann sohn tochter bruder schwester mutter vater eltern cousin tante onkel witwe witwer"),
    crowd=crowd(
        "quelle informant informantin augenzeuge augenzeugin zeuge zeugin diplomat experte expertin anwohner anwohnerin insider beamter "
        "sprecher sprecherin analyst beobachter",
        "quellen beamte beamten vertreter diplomaten experten analysten anwohner augenzeugen zeugen insidern beobachter "
        "kritiker aktivisten "
        "helfer ärzte forscher ermittler kreise kreisen behördenvertreter regierungskreise regierungskreisen sicherheitskreise "
        "sicherheitskreisen medienberichte medienberichten presseberichte presseberichten zeitungsberichte zeitungsberichten "
        "agenturberichte agenturberichten berichte berichten medien",
    ),
    organisations=split(
        "bundesamt landesamt kriminalamt "
        "ministerium ministeriums ministerien amt amtes behörde behörden agentur rat rates ausschuss ausschusses kommission "
        "partei fraktion "
        "bank gewerkschaft universität institut instituts verband verbandes verein stiftung konzern konzerns unternehmen "
        "gericht gerichts "
        "gerichtshof polizei armee streitkräfte streitkräften luftwaffe marine parlament parlaments senat bundestag bundesrat "
        "büro zentrum "
        "mission liga klub bündnis bewegung hauptquartier kirche botschaft konsulat dienst dienstes geheimdienst generalstab "
        "generalstabs "
        "organisation vereinigung gesellschaft feuerwehr staatsanwaltschaft sender zeitung nachrichtenagentur presse wehr klinik "
        "krankenhaus krankenhauses brigade betreiber "
        "betreibers regierungskommission"
    ),
    governments=split("regierung regierungen behörden führung staatsführung"),
    documents=split(
        "bericht berichts mitteilung erklärung dokument brief schreiben kommuniqué umfrage studie resolution urteil bulletin "
        "angaben daten zahlen"
    ),
    articles=split(
        "der die das den dem des ein eine einen einem einer eines dieser diese dieses sein seine seiner ihr ihre ihrer unser einige mehrere"
    ),
    of=split("von vom für der des aus im in bei beim zu zur"),
    place_cues=split("in aus bei nahe nach um stadt dorf region oblast provinz bezirk hauptstadt insel"),
    stop=split(
        "montag dienstag mittwoch donnerstag freitag samstag sonntag januar februar märz april mai juni juli august september "
        "oktober november "
        "dezember ich wir er sie es ihr der die das den dem des ein eine einen einem einer in im an am auf bei beim für von vom "
        "mit aus nach zu "
        "zur zum als wenn während bevor seit obwohl weil aber und oder doch nicht kein keine ja nein was wer wo wie warum alle "
        "einige viele mehr "
        "beide jeder andere auch nur noch schon dann nun jetzt heute gestern morgen laut unterdessen zuvor später so damit "
        "dabei dazu außerdem "
        "zudem nachdem um über unter gegen bis trotz wegen"
    ),
    he=split("er sein seiner seinem ihm ihn"),
    she=split("sie ihr ihrer ihrem"),
    they=split("sie ihr ihrer ihnen"),
    it=split("es"),
    masculine=split(
        "herr herrn präsident kanzler minister sprecher könig papst sohn bruder vater mann premierminister bürgermeister gouverneur"
    ),
    feminine=split(
        "frau präsidentin kanzlerin ministerin sprecherin königin tochter schwester mutter premierministerin bürgermeisterin gouverneurin"
    ),
    government="Regierung von {}",
    bodies=(
        Body("Kreml", ("Kremls",), "RU", True),
        Body("Weißes Haus", ("Weiße Haus", "Weißen Haus", "Weißen Hauses"), "US", True),
        Body("Élysée", ("Élysée-Palast",), "FR", True),
        Body("Pentagon", (), "US"),
        Body("NATO", ("Nato",)),
        Body("Europäische Union", ("EU", "Europäischen Union", "Brüssel")),
        Body("EU-Kommission", ("Europäische Kommission", "Europäischen Kommission")),
        Body("Europäisches Parlament", ("Europaparlament", "EU-Parlament", "Europäische Parlament")),
        Body("Vereinte Nationen", ("UN", "UNO", "Vereinten Nationen")),
        Body("UN-Sicherheitsrat", ("Sicherheitsrat",)),
        Body("G7", ("G-7",)),
        Body("OSZE", ()),
        Body("IAEA", ("IAEO",)),
        Body("Rotes Kreuz", ("Rote Kreuz", "Roten Kreuzes")),
        Body("Bundestag", (), "DE"),
        Body("Bundesrat", (), "DE"),
        Body("Bundeswehr", (), "DE"),
        Body("Auswärtiges Amt", ("Auswärtige Amt", "Auswärtigen Amt", "Auswärtigen Amtes", "Auswärtigen Amts"), "DE"),
        Body("Hamas", ()),
        Body("Hisbollah", ()),
    ),
    outlets=(
        "ARD",
        "ZDF",
        "n-tv",
        "ntv",
        "Tagesschau",
        "RTL",
        "RTL/ntv",
        "RND",
        "Redaktionsnetzwerk Deutschland",
        "Handelsblatt",
        "Tagesspiegel",
        "taz",
        "Stern",
        "Focus",
        "ORF",
        "SRF",
        "KNA",
        "epd",
        "Funke Mediengruppe",
    ),
    nicknames=(
        "alexander alex sascha",
        "andreas andi",
        "bernhard bernd",
        "christian chris",
        "elisabeth lisa sissi",
        "franz franzi",
        "friedrich fritz fred",
        "georg schorsch",
        "gerhard gerd",
        "heinrich heinz heiner hein",
        "johannes johann hans hannes jan",
        "josef sepp jupp",
        "katharina kathrin käthe",
        "klaus niklas nikolaus",
        "margarete grete gretel",
        "matthias matze",
        "michael michi",
        "robert robi",
        "stefan steffen",
        "thomas tom",
        "ulrich uli",
        "wilhelm willi willy wim",
        "wolfgang wolf",
    ),
    legal_forms=(
        "ag aktiengesellschaft akg",
        "gmbh gesellschaft_mit_beschränkter_haftung g.m.b.h.",
        "kg kommanditgesellschaft",
        "ev eingetragener_verein",
        "se",
        "ohg",
        "ug",
    ),
    relative=split("der die das welcher welche welches"),
    demonyms=(
        "ien isch",
        "ia isch",
        "land ländisch",
        "land länder",
        "ei isch",
    ),
    state_endings=(
        "nien",
        "wien",
        "rien",
        "dien",
        "lien",
        "kien",
        "sien",
        "mien",
        "land",
        "stan",
    ),
    media=split(
        "zeitung tageszeitung wochenzeitung nachrichtenagentur presseagentur sender fernsehsender radiosender magazin "
        "nachrichtenmagazin medien zeitungen onlineportal nachrichtenportal"
    ),
)

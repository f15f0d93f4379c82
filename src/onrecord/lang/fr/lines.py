"""French words for lines: `"il" in WORDS.pronouns.split()`."""

from onrecord.lang.shapes.lines import LineWords

WORDS = LineWords(
    pronouns=(
        "il elle ils elles ce cette ces cet cela ceci c'est son sa ses leur leurs on aussi mais et ainsi alors là ici celui celle "
        "ceux y en_outre par_ailleurs cependant tous_deux personne que comment pourquoi"
    ),
    persons="je nous vous notre nos votre vos mon ma mes moi tu j'ai",
    demonstratives="ce cette ces cet cela ceci celui celle ceux",
    guards=(
        "ne pas non jamais rien aucun aucune personne ni sans présumé présumée présumés prétendu prétendument possible "
        "possiblement peut-être pourrait pourraient serait seraient aurait auraient si sauf dit affirmé affirme selon déclaré "
        "averti démenti excepté malgré prévu attendu faux fausse infox seulement uniquement mais"
    ),
    bounds="environ près presque moins plus maximum minimum jusqu'à de seulement quelque autres entre",
    leading=("en dans pendant après avant hier aujourd'hui par avec depuis à au lundi mardi mercredi jeudi vendredi samedi dimanche"),
    trailing="dont où lorsque tandis alors après ajoutant",
    bare_trailing="tandis en_raison_de à_cause_de",
    tellings="ajoutant",
    coordinators="et",
    appositions="le la les un une son sa ses leur qui dont",
    droppable="lundi mardi mercredi jeudi vendredi samedi dimanche dans_un_communiqué",
    finite=(
        "est sont était étaient sera seront a ont avait avaient aura peut peuvent doit doivent va vont fait font dit veut veulent "
        "tient met meurt meurent reste restent demande annonce confirme dément accuse rejette morts blessés disparus"
    ),
    endings="aient ait èrent",
    open_ends=(
        "le la les un une des de du d à au aux en par pour avec sans et ou mais que qui comme si ne pas son sa ses est sont a ont "
        "plus très entre sur sous dans selon se ce cet cette ces"
    ),
    events=(
        "mort* tué* bless* dispar* secour* attaqu* frapp* bombard* explos* inond* effondr* incend* séisme* arrêt* condamn* élu* "
        "démission* approuv* rejet* annonc* promet* promis* exig* demand* envoy* arriv* évacu* trouv* découv* commenc* sign* "
        "sanction* confirm* dément* accus* pay* versé* hauss* baiss* retir* suspend* détrui* maîtris* annul* lanc*"
    ),
    static="appartient emploie comprend compte se_trouve mesure",
    anaphoric="homme femme attaque communiqué groupe décision annonce vidéo rapport",
    nobodies="il elle on ce cela dernier dernière personne tout tous certains autres dans en situation guerre",
    signoffs="communiqué_de_presse lire_aussi abonnez-vous tous_droits crédit_photo contact_presse",
    questions="qui quoi comment pourquoi où quand combien quel quelle est-ce",
    accusing="accus* soupçon* inculp* coupable* arrêt* corrup* sabot*",
    unknown="on_ignore inconnu* pas_clair non_confirmé* n'a_pas_confirmé enquête",
    hours=(
        "heure heures minute minutes jour jours semaine semaines mois an ans matin soir nuit lundi mardi mercredi jeudi vendredi samedi"
    ),
    nothings="rien personne",
    fakes="faux fausse infox truqué*",
    till="jusqu'à jusqu'au depuis avant d'ici",
    intents=("envisag* prévoi* étudi* pourrait pourraient compte comptent projett* discut*"),
    purposes=("afin_de dans_le_but_de en_vue_de"),
    runners=("direct live actualisation point"),
    tolls=("mort tué tués bless dispa décéd"),
    troops=("solda troup trava otage priso réfug évacu"),
    minor=("circulation météo horaires concert festival photos"),
    accepts=("accept*"),
    hanging="qui que dont où lorsque",
    links="mais et or",
    relatives="qui dont",
    venues="dans lors sur à au en depuis devant",
    whether="si s'il",
    published="publié_par diffusé_par",
    whereabouts="dans près au à en",
    counted_from="après avant",
    turns="mais ou bien si",
    lately="aujourd'hui hier",
    newer="maintenant désormais",
    completers="de d' à que par d'avoir",
    limiting="interdi* autoris* permet* permis seulement uniquement doit doivent limit* restrei* banni*",
    attached="qui que dont où lorsque diffusé* tenu* organisé* publié* retransmis* donné*",
)

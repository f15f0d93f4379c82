"""French words about names.

"maire" among the roles lets `read` see "la maire Ana Ruiz" as one person with a public role.
"""

from onrecord.lang.shapes.names import Body, NameWords, crowd, split

WORDS = NameWords(
    honorifics=split("m mm mme mlle monsieur madame mademoiselle me maître dr docteur pr professeur père soeur cheikh"),
    ranks=split(
        "général colonel commandant capitaine lieutenant amiral sergent brigadier maréchal cardinal évêque archevêque pape roi "
        "reine prince princesse"
    ),
    roles=split(
        "pm vp "
        "président présidente premier première ministre secrétaire chancelier chancelière gouverneur gouverneure maire "
        "ambassadeur ambassadrice "
        "porte-parole chef cheffe commissaire sénateur sénatrice député députée eurodéputé eurodéputée parlementaire dirigeant "
        "dirigeante leader "
        "directeur directrice commandant juge procureur procureure avocat avocate conseiller conseillère expert experte "
        "économiste analyste "
        "professeur professeure chercheur chercheuse entraîneur entraîneuse joueur joueuse fondateur fondatrice général colonel "
        "amiral roi reine "
        "pape évêque archevêque vice-président vice-présidente candidat candidate émissaire envoyé envoyée délégué déléguée "
        "préfet préfète "
        "coordinateur coordinatrice rapporteur rapporteure diplomate négociateur négociatrice"
    ),
    modifiers=split(
        "ex ancien ancienne actuel actuelle affaires étrangères défense intérieur économie finances santé éducation justice "
        "général générale adjoint "
        "adjointe régional régionale local locale national nationale fédéral fédérale état presse opposition militaire élu élue "
        "premier première"
    ),
    private=split(
        "habitant habitante voisin voisine victime survivant survivante témoin retraité retraitée étudiant étudiante élève "
        "enfant garçon fille homme femme"
    ),
    kinship=split("épouse époux mari fils frère soeur sœur mère père parents cousin cousine tante oncle veuve veuf"),
    crowd=crowd(
        "source responsable témoin diplomate expert experte analyste habitant habitante voisin voisine fonctionnaire porte-parole",
        "sources responsables témoins diplomates experts analystes habitants voisins observateurs critiques militants médecins "
        "chercheurs "
        "enquêteurs proches autorités secouristes dirigeants fonctionnaires scientifiques",
    ),
    organisations=split(
        "ministère agence département bureau conseil comité commission parti syndicat banque université institut association "
        "fondation entreprise "
        "compagnie société groupe fédération service services tribunal cour police armée marine force forces garde parlement "
        "congrès sénat "
        "assemblée autorité centre mission ligue club alliance mouvement ambassade consulat parquet organisation préfecture "
        "journal chaîne "
        "état-major gendarmerie renseignement brigade clinique hôpital exploitant"
    ),
    governments=split("gouvernement autorités exécutif administration"),
    documents=split(
        "rapport communiqué déclaration document lettre sondage étude résolution jugement arrêt bulletin données chiffres "
        "informations décompte"
    ),
    articles=split("le la les un une des ce cet cette ces son sa ses leur leurs notre quelques plusieurs l' d'"),
    of=split("de du des pour à au aux en d'"),
    place_cues=split("à ville village région oblast province district capitale île près"),
    stop=split(
        "lundi mardi mercredi jeudi vendredi samedi dimanche janvier février mars avril mai juin juillet août septembre octobre "
        "novembre décembre "
        "je nous il elle ils elles on le la les un une des du de en à au aux par pour avec depuis selon sans sur après pendant "
        "quand si mais et ou "
        "ne pas oui non que qui où comment aussi ainsi alors maintenant hier demain ce cet cette ces son sa ses leur tous tout "
        "plus avant entre "
        "contre dans lors face c'est il c' d' l' n' s' qu'"
    ),
    he=split("il lui son sa ses"),
    she=split("elle son sa ses"),
    they=split("ils elles leur leurs"),
    it=split("ce cela"),
    masculine=split("m monsieur président roi pape fils frère père homme sénateur député directeur"),
    feminine=split("mme mlle madame présidente reine fille soeur mère femme sénatrice députée directrice chancelière"),
    government="Gouvernement de {}",
    bodies=(
        Body("Kremlin", (), "RU", True),
        Body("Maison-Blanche", ("Maison Blanche",), "US", True),
        Body("Élysée", ("Elysée", "l'Élysée", "L'Élysée"), "FR", True),
        Body("Matignon", (), "FR", True),
        Body("Quai d'Orsay", (), "FR", True),
        Body("Pentagone", (), "US"),
        Body("OTAN", ("Otan", "l'Otan", "L'Otan", "l'OTAN", "L'OTAN")),
        Body("Union européenne", ("UE", "l'UE", "L'UE", "l'Union européenne", "L'Union européenne", "Bruxelles")),
        Body("Commission européenne", ()),
        Body("Parlement européen", ()),
        Body("Nations unies", ("ONU", "l'ONU", "L'ONU", "Nations Unies")),
        Body("Conseil de sécurité", ()),
        Body("G7", ()),
        Body("OSCE", ("l'OSCE", "L'OSCE")),
        Body("AIEA", ("l'AIEA", "L'AIEA")),
        Body("FMI", ()),
        Body("Croix-Rouge", ()),
        Body("Hamas", ()),
        Body("Hezbollah", ()),
    ),
    outlets=(
        "AFP",
        "l'AFP",
        "L'AFP",
        "Le Monde",
        "Le Figaro",
        "Libération",
        "Le Parisien",
        "Ouest-France",
        "BFMTV",
        "BFM",
        "TF1",
        "LCI",
        "France Info",
        "franceinfo",
        "RFI",
        "France 2",
        "Mediapart",
        "L'Express",
        "Le Point",
        "L'Équipe",
        "RTBF",
        "Le Soir",
        "Le Temps",
        "RTS",
    ),
    nicknames=(
        "alexandre alex",
        "antoine tony toine",
        "catherine cathy",
        "christophe chris",
        "edouard ed",
        "elisabeth babeth",
        "emmanuel manu",
        "francois francis",
        "frederic fred",
        "jean-baptiste jb",
        "jean-philippe jp",
        "joseph jo",
        "laurent lolo",
        "michel mimi",
        "nicolas nico",
        "philippe phil",
        "stephane steph",
        "valerie val",
        "veronique vero",
    ),
    legal_forms=(
        "sa société_anonyme s.a.",
        "sarl société_à_responsabilité_limitée s.a.r.l.",
        "sas société_par_actions_simplifiée",
        "srl società_a_responsabilità_limitata societatea_cu_răspundere_limitată",
        "spa società_per_azioni",
        "bv besloten_vennootschap",
        "nv naamloze_vennootschap",
        "ab aktiebolag",
        "as a/s aktieselskab",
        "oy oyj",
        "sp_z_oo spółka_z_ograniczoną_odpowiedzialnością",
    ),
    relative=split("qui lequel laquelle"),
    demonyms=(
        "ie ien",
        "ie ienne",
        "ie iens",
        "ie iennes",
        "lande landais",
    ),
    state_endings=(
        "nie",
        "vie",
        "rie",
        "die",
        "lie",
        "kie",
        "sie",
        "mie",
        "lande",
        "stan",
    ),
    media=split("journal agence quotidien chaîne magazine hebdomadaire télévision médias"),
)

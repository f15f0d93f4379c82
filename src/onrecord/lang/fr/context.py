"""French words that lean on an earlier sentence: `"cependant" in WORDS.links.split()`."""

from onrecord.lang.shapes.context import ContextWords

WORDS = ContextWords(
    articles="le la les",
    familiar=(
        "gouvern préside police armée guerre pays monde public économi internet médias presse semaine mois année jour nuit matin "
        "soir fin début état ville capitale région frontière parlement sénat chambre assembl tribunal justice opposition vote "
        "élection euro dollar marché temps soleil lune terre ciel mer air sol avenir passé reste majorité nombre saison vérité loi "
        "crise populat gens est ouest nord sud front pape roi reine ministr maire banque pompier côte marine force union"
    ),
    one="lui",
    thing="",
    many="eux",
    links=(
        "également aussi cependant toutefois pourtant néanmoins ainsi donc en_revanche par_ailleurs en_outre de_plus en_effet "
        "par_exemple tel telle tels telles même mêmes ladite ledit lesdits depuis_lors jusque-là celui-ci celle-ci ceux-ci "
        "celles-ci dernier_cas là-bas"
    ),
    generic=(
        "généralement habituellement souvent parfois normalement toujours typiquement fréquemment "
        "demande_de_commentaire demandes_de_commentaires"
    ),
    captions="sur_la_photo sur_cette_photo photo_d'archives image_d'archives cliquez lire_aussi à_lire abonnez-vous en_images",
    complements="de du des d que qui à au aux en dans pour par avec contre entre sur où",
    people=(
        "homme femme garçon fille enfant joueur joueuse conducteur conductrice professeur élève victime suspect auteur autrice "
        "entraîneur médecin policier policière soldat avocat avocate juge fils frère sœur mère père"
    ),
    passers="utilisateurs internautes observateurs critiques lecteurs amis voisins certains certaines plusieurs quelqu'un",
    bare=(
        "porte-parole ministère agence comité commission entreprise société bureau syndicat rapport autorité autorités groupe "
        "journal tribunal procureur parquet avocat avocats source sources"
    ),
    asides="également aussi toutefois cependant",
    places="là-bas ici",
    passives="est sont a_été ont_été fut furent sera seront était étaient",
    relays="comme selon",
    topics="à_propos_de à_propos_du concernant quant_à quant_au au_sujet_de au_sujet_du interrogé_sur interrogée_sur",
    reactions="annonce déclaration déclarations communiqué décision avertissement commentaire commentaires réaction",
    follows=(
        "intervient survient intervenait survenait est_intervenue est_intervenu est_survenue fait_suite fait_écho faisait_suite "
        "interviennent surviennent font_suite"
    ),
    relative_days="la_veille le_lendemain le_jour_précédent la_nuit_précédente le_jour_suivant la_semaine_précédente la_semaine_suivante",
    vague="incident incidents",
    definers="de du des d qui que où",
    parts="certains certaines beaucoup plusieurs autres aucun",
    past="an_dernier année_dernière mois_dernier il_y_a_un_an",
)

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
    generic="généralement habituellement souvent parfois normalement toujours typiquement fréquemment",
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
)

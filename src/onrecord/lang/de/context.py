"""German words that lean on an earlier sentence: `"ebenfalls" in WORDS.links.split()`."""

from onrecord.lang.shapes.context import ContextWords

WORDS = ContextWords(
    articles="der die das den dem des",
    familiar=(
        "regier präsident kanzler polizei armee militär krieg land welt öffentlich wirtschaft internet medien presse woche monat "
        "jahr tag nacht morgen abend ende anfang staat stadt haupt region grenze parlament bundes landtag gericht opposition wahl "
        "euro markt wetter sonne mond erde himmel meer luft boden vergangenheit zukunft rest mehrheit zahl saison wahrheit gesetz "
        "krise bevölker mensch straße osten westen norden süden front papst könig minister bürgermeister zentralbank feuerwehr "
        "küste marine frage hälfte fall minute platz runde spiel"
    ),
    one="er ihn ihm",
    thing="es",
    many="ihnen",
    links=(
        "ebenfalls ebenso außerdem zudem jedoch allerdings dagegen hingegen deshalb daher darum somit folglich demnach ferner "
        "überdies trotzdem dennoch sonst stattdessen dabei dadurch dafür damit danach daran darauf daraus darin darüber davon "
        "davor dazu solche solcher solches solchen derselbe dieselbe dasselbe dieselben letztere letzterer erstere beispielsweise "
        "zum_beispiel im_gegenteil infolgedessen seitdem bis_dahin auch nun gleichzeitig zugleich daraufhin"
    ),
    generic=(
        "meist meistens normalerweise üblicherweise gewöhnlich oft häufig manchmal typischerweise grundsätzlich generell "
        "bitte_um_stellungnahme anfrage_zur_stellungnahme"
    ),
    captions=(
        "auf_dem_foto im_bild auf_diesem_bild archivbild archivfoto symbolbild hier_klicken ein_klick mehr_dazu lesen_sie hören_sie "
        "sehen_sie aktuelle_news alle_news hier_finden hier_geht im_video im_podcast zum_thema"
    ),
    complements="oberhalb unterhalb bei nahe von der des dem den die das in im am an auf für zu zum zur aus mit gegen zwischen über bei",
    people=(
        "mann frau junge mädchen kind spieler spielerin fahrer fahrerin lehrer lehrerin schüler schülerin opfer verdächtige autor "
        "autorin trainer trainerin arzt ärztin polizist polizistin soldat soldatin anwalt richter richterin sohn tochter bruder "
        "schwester mutter vater"
    ),
    passers=(
        "familie angehörige eltern freiwillige experte expertin zeuge augenzeuge reporter nutzer fans fan beobachter zuschauer "
        "kritiker begleiter leser leute freunde "
        "nachbarn einige manche viele mehrere jemand"
    ),
    bare=(
        "minister ministerin sprecher sprecherin ministerium behörde ausschuss kommission unternehmen firma amt gewerkschaft "
        "bericht verband gruppe "
        "zeitung gericht staatsanwalt anwalt anwälte quelle quellen"
    ),
    places="dort hier",
    reported="sei seien habe könne könnten müsse werde wolle dürfe solle gebe gehe wisse brauche",
    whose="von der des die das",
    asking="fragte gefragt",
    unverbs=(
        "statt nicht seit fast erst selbst jetzt laut nächst dort weit acht sonst kaputt rechten neben wegen gegen zwischen "
        "sozialen einen ihren seinen unseren keinen"
    ),
    asides="zudem außerdem jedoch allerdings ebenfalls",
    passives="wird werden wurde wurden worden ist sind war waren",
    relays="wie",
    topics="über bezüglich hinsichtlich zur_frage zu_den_gründen zum_thema auf_die_frage angesprochen_auf darauf_angesprochen",
    reactions="ankündigung äußerung äußerungen erklärung stellungnahme entscheidung mitteilung warnung aussage aussagen reaktion",
    follows=(
        "kommt_nach kommt_nachdem kommt_inmitten kam_nach kam_nachdem folgt_auf folgte_auf folgt_nach folgte_nach erfolgt_nach "
        "erfolgte_nach erfolgte_nachdem erfolgt_nachdem kommen_nach kamen_nach"
    ),
    relative_days=(
        "am_tag_vor_dem am_tag_vor_der am_tag_nach_dem am_tag_nach_der am_abend_vor_dem am_abend_vor_der in_der_nacht_vor "
        "in_der_nacht_nach am_nächsten_tag am_folgenden_tag am_vortag am_tag_zuvor am_tag_darauf tags_darauf"
    ),
    vague="vorfall zwischenfall angelegenheit thema",
    definers="von der des die das dem den um",
    parts="einige manche viele mehrere andere beide keiner wenige",
    past=(
        "letztes_jahr letzten_jahres letzten_jahr vergangenes_jahr vergangenen_jahr "
        "vergangenen_jahres vor_einem_jahr vor_jahren vor_monaten im_vorjahr"
    ),
)

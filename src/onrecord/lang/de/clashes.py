"""German words by which tellings exclude each other: `"sank" in WORDS.once`."""

from onrecord.lang.shapes.clashes import ClashWords

WORDS = ClashWords(
    once="""
collapse eingestürzt einstürzte stürzte_ein
sink sank gesunken gekentert kenterte
derail entgleist entgleiste
crash abgestürzt stürzte_ab zusammengestoßen
die starb gestorben getötet
arrest festgenommen verhaftet
resign zurückgetreten trat_zurück
sign unterzeichnet unterschrieben unterzeichnete
burn abgebrannt niedergebrannt
explode explodiert explodierte gesprengt
land notgelandet gelandet
""",
    done="""
attack angegriffen beschossen bombardiert getroffen
destroy zerstört gesprengt versenkt
shootdown abgeschossen
mine vermint
seize eingenommen erobert beschlagnahmt
kill getötet
""",
    passive="wurde wurden worden wird werden",
    by="von durch",
    in_="in bei",
    fakes="fälschung* gefälscht* fake fakes erfunden* inszeniert* manipuliert*",
    faked=(
        "video* aufnahme* foto* bild bilder dokument* brief* text* audio* behauptung* bericht* beitrag mitteilung* nachricht* schreiben "
        "papier* mitschnitt*"
    ),
    not_fake="nicht kein keine nie bestritt bestreitet",
    called="nannte nennt bezeichnete bezeichnet tat",
    definite="das der die den dem dieses diese dieser diesem ihr sein",
    nearly="beinahe fast teilweise versucht",
    blamed="verantwortlich schuld steckt_hinter steckte_hinter stecke_hinter",
    accuses="beschuldig* bezichtig* warf wirft vorgeworfen",
    charges="""
attack angriff angriffs beschuss überfall luftangriff
destroy sprengung zerstörung versenkung
shootdown abschuss
seize einnahme beschlagnahme
kill tötung mord
""",
    weapons="""
drone drohne* kampfdrohne* angriffsdrohne*
missile rakete* marschflugkörper*
""",
    hits="traf trafen getroffen eingeschlagen schlug_ein schlugen_ein einschlug einschlugen",
    downed="abgeschossen abgefangen abgewehrt schoss_ab schossen_ab fing_ab fingen_ab",
    whole="alle allen aller sämtliche sämtlichen beide beiden jede jeder jedes",
    except_="außer bis_auf meisten einige ausgenommen",
    debris="trümmer* wrackteil* splitter*",
    of="von aus der des",
)

"""German words about quantities: "ums Leben gekommen", "werden vermisst", "sagt … zu"."""

from onrecord.lang.shapes.quantities import Cues, QuantityWords, signals

WORDS = QuantityWords(
    kinds=Cues(
        """\
casualties: tote_und_verletzte tote_oder_verletzte tote_und_verwundete getötet_oder_verwundet getötet_und_verletzt
killed: tote toten toter todesopfer todesopfern getötet getöteten tot starben starb sterben gestorben ums_leben umgekommen todesfälle
killed: leichen
killed: kamen_ums_leben das_leben_gekostet ertranken ertrunken tötete töteten
feared: für_tot_gehalten
wounded: verletzt verletzte verletzten verletzter verwundet verwundete verwundeten verletzungen schwerverletzte leichtverletzte
wounded: schwerverletzt
hospitalised: im_krankenhaus in_krankenhäusern ins_krankenhaus in_der_klinik in_kliniken
missing: vermisst vermisste vermissten vermisster verschwunden gesucht suchen_nach vermissen
rescued: gerettet gerettete geborgen lebend lebende ins_freie_gebracht befreit_aus in_sicherheit_gebracht rettete retteten
evacuated: evakuiert evakuierte evakuierten evakuierung in_sicherheit_bringen
displaced: vertrieben vertriebene geflohen geflüchtet flüchtlinge obdachlos
detained: festgenommen festnahmen verhaftet in_gewahrsam
captured: gefangen gefangene gefangengenommen geiseln kriegsgefangene verschleppt entführt in_gefangenschaft
released: freigelassen freigekommen ausgetauscht befreit
mobilised: mobilisiert eingezogen rekrutiert einberufen rekrutieren
employed: beschäftigt beschäftigte
prepared: vorbereitet vorbereiten bereitet ausgebildet
sent: entsandt entsendet entsenden entsendung geschickt schickt schicken schickte verlegt abgestellt entsendete
arrived: angekommen eingetroffen trafen_ein kamen_an erreicht erreichten ankunft
assigned: zugeteilt zugewiesen eingeteilt eingesetzt
stationed: stationiert stationierte stationierten
standby: in_bereitschaft
withdrawn: abgezogen zurückgezogen abzug
attended: nahmen_teil demonstrierten versammelten_sich
pledged: zugesagt zusagt zusage zusagen versprochen verspricht versprach angekündigt kündigt stellt stellen bereitgestellt
pledged: bereit kredit kredite kredits darlehen hilfe hilfen hilfspaket paket unterstützung
contributed: beitrag beiträge beigesteuert steuert steuern_bei
paid: gezahlt zahlt zahlte zahlen bezahlt ausgezahlt überwiesen spendet gespendet
frozen: eingefroren eingefrorene eingefrorenen eingefrorener eingefrorenes
requested: gefordert fordert verlangt erbeten braucht benötigt
spent: ausgegeben kosten kostet ausgaben
damages: schaden schäden verluste strafe bußgeld
launched: gestartet abgefeuert abgeschickt startete feuerte feuerten angegriffen_mit
shot_down: abgeschossen abgefangen abgewehrt abgeschossene
lost: verloren verschollen
destroyed: zerstört zerstörte zerstörten
damaged: beschädigt beschädigte beschädigten
delivered: geliefert liefert lieferte lieferung
seized: beschlagnahmt
"""
    ),
    subjects=Cues(
        """\
soldier: soldat* truppen truppe wehrpflichtige* reservist* kämpfer*
worker: arbeiter arbeitern arbeiterinnen arbeitskräfte* beschäftigte*
rescuer: retter* rettungskräfte* feuerwehrleute* helfer* grubenretter*
person: mensch* person* mann männer frau frauen kind kinder zivilist* bewohner* einwohner* bürger* bergleute* bergmann kumpel verletzte*
person: tote* vermisste*
person: opfer* passagier* todesopfer
drone: drohne* kampfdrohne* shahed*
missile: rakete* marschflugkörper*
tank: panzer*
aircraft: flugzeug* hubschrauber* kampfjet*
weapons: waffe* munition rüstungsgüter* militärhilfe*
asset: vermögen* staatsgelder* guthaben* reserven
aid: kredit* darlehen* finanzhilfe* hilfskredit*
"""
    ),
    prospects=Cues(
        """\
considered: erwäg* erwog überleg* könnte könnten prüft möglicherweise denkbar womöglich diskutiert
planned: plant planen geplant will wollen wird werden soll sollen beabsichtigt vorgesehen bereit_zu möchte
"""
    ),
    signals=signals(
        """\
part: darunter davon von_ihnen von_denen einschließlich unter_ihnen
whole: der von_den von_insgesamt
more: weitere weiteren weiterer zusätzlich zusätzliche noch_einmal
gap: mehr_als weniger_als mehr weniger
old: von statt anstatt
wrong: falsch falsche falschen irrtümlich fälschlich irrtümlicherweise
nay: nicht kein keine keinen nie ohne dementiert
not: nicht
says: sagt sagte zählt zählte nennt nannte spricht beziffert meldet meldete vermisst schätzt gibt
also: und sowie
known: die der den diese diesen
base: von_den von von_insgesamt unter_den
is: ist war entspricht sind kostet ist_etwa
origin: aus
"""
    ),
    agents=("er", "in", "ist", "ant", "gast", "leute"),
)

"""French words about quantities: "ont été tués", "sont portés disparus", "a promis"."""

from onrecord.lang.shapes.quantities import Cues, QuantityWords, signals

WORDS = QuantityWords(
    kinds=Cues(
        """\
casualties: morts_ou_blessés morts_et_blessés tués_ou_blessés tués_et_blessés pertes_humaines
killed: tué tués tuée tuées mort morts morte mortes mourir décédé décédés décédées décès tuant tue tuent ont_péri a_péri cadavres
killed: victimes_mortelles
killed: perdu_la_vie noyés
feared: présumés_morts
wounded: blessé blessés blessée blessées blessures blessant blesse
hospitalised: hospitalisé hospitalisés hospitalisées à_l'hôpital à_l’hôpital
missing: disparu disparus disparue disparues portés_disparus recherchés à_la_recherche_de introuvables piégés
rescued: secouru secourus sauvé sauvés sauvées remontés_vivants retrouvés_vivants vivants mis_à_l'abri
evacuated: évacué évacués évacuées évacuation évacuer
displaced: déplacé déplacés déplacées réfugiés fui sans_abri
detained: arrêté arrêtés arrêtées interpellé interpellés interpellations détenus
captured: capturé capturés otages otage prisonniers enlevés en_captivité captifs
released: libéré libérés libérées relâchés échangés
mobilised: mobilisé mobilisés enrôlés recruté recrutés recruter
employed: emploie employés_par
prepared: préparé préparés prépare préparent entraînés formés
sent: envoyé envoyés envoyées envoyer envoie envoient envoi déployé déployés déployer déploiement dépêché dépêchés
arrived: arrivé arrivés arrivées sont_arrivés arrivée
assigned: affecté affectés affectées assignés
stationed: stationné stationnés stationnées cantonnés
standby: en_attente en_réserve
withdrawn: retiré retirés retrait
attended: ont_participé ont_manifesté manifesté
pledged: promis promet promettent s'engage s’engage engagé annoncé annonce débloque débloqué accordé accorde prêt prêts crédit aide
pledged: paquet assistance
contributed: contribution contributions contribuer contribue apport apporte
paid: payé paie paient payer versé verse verser versement décaissé don
frozen: gelé gelés gelée gelées immobilisés
requested: demandé demande réclame réclamé exige
spent: dépensé dépense dépenses coût coûté coûte
damages: dégâts dommages pertes amende
launched: lancé lancés lancées lance lancer tiré tirés
shot_down: abattu abattus abattues intercepté interceptés neutralisés
lost: perdus perdues
destroyed: détruit détruits détruites détruisant
damaged: endommagé endommagés endommagées
delivered: livré livrés livrées livraison fourni fournis
seized: saisi saisis
"""
    ),
    subjects=Cues(
        """\
soldier: soldat* militaires troupes combattants
worker: ouvrier* travailleur*
rescuer: secouriste* sauveteur* pompier*
person: personne* gens homme hommes femme femmes enfant* civil civils habitant* citoyen* mineurs mineur passagers victimes morts blessés
person: disparus
drone: drone*
missile: missile* roquette*
tank: chars
aircraft: avion* hélicoptère*
weapons: arme* armement* munition* aide_militaire
asset: avoirs actifs réserves
aid: prêt* crédit* aide_financière assistance_financière
"""
    ),
    prospects=Cues(
        """\
considered: envisag* étudie* pourrait pourraient peut-être réfléchit
planned: prévoit prévoient prévu va vont compte comptent promet entend veut veulent enverra paiera versera déploiera s'engage_à
"""
    ),
    signals=signals(
        """\
part: dont parmi_eux parmi_elles d'entre_eux d’entre_eux y_compris parmi_lesquels
whole: des sur_les parmi_les
more: autres supplémentaires encore
gap: de_plus_que de_moins_que de_plus de_moins
old: au_lieu_de contre
wrong: erroné erronée par_erreur à_tort inexact
nay: ne pas n'ont jamais sans dément
not: pas non
says: dit déclaré compte dénombre évalue estime chiffre fait_état recense signale
also: et ainsi_que
known: les ces
base: sur_les parmi_les des sur
is: vaut est équivaut_à coûte
origin: de
"""
    ),
    agents=("eur", "euse", "iste", "ien", "ier", "ière", "ant"),
)

"""French stems of the concepts news is made of: a line `pump pompe ...` in `WORDS.stems`."""

from onrecord.lang.shapes.concepts import ConceptWords

WORDS = ConceptWords(
    joins=(),
    stems="""
minister ministr ministere
president president
premier premier. premier_ministre premiere_ministre
chancellor chancel
spokesperson porte-paro porteparo
government gouvernement cabinet
parliament parlement deput
senate senat
council conseil
mayor maire
governor gouverneur prefet
state etat etat.
country pays
city ville
village village
region region provinc district departement
capital capitale
border frontier
police polic gendarm
army armee armees militair troupe
soldier soldat
officer officier agent.
commander command
navy marine. navale flotte
airforce aviation
judge juge. juges.
court tribunal cour. justice.
prosecutor procureur parquet
lawyer avocat
doctor medecin docteur
nurse infirmier
teacher enseignant professeur
student etudiant eleve. eleves.
worker travaill ouvrier employe salarie
miner mineur
rescuer sauveteur secourist
firefighter pompier
victim victim
child enfant
woman femme
man homme
family famill proche.
person personn gens. habitant civil. riverain passant
voter electeur
citizen citoyen
refugee refugie deplace
migrant migrant migrat immigr
prisoner prison detenu
hostage otage
suspect suspect
journalist journalist
expert expert analyst
scientist scientifi chercheur
driver conducteur chauffeur
passenger passager
crew equipage
pilot pilote
player joueur
coach entraineur
team equipe
club club
owner proprietair
company entrepris societe compagn
bank banque
union syndicat
party parti. partis.
opposition opposition
leader chef. chefs. dirigeant directeur directrice patron
agency agence
commission commission comite
say dit. declar indique indiqu annonc
announce annonc
confirm confirm
deny dement nie. nient rejett refut
warn averti prevenu alert
promise promet promis
demand exige exigea reclam revendiqu
ask demand appel requete requet sollicit
accuse accus reproch
threaten menac
agree accord. accords. accord
sign signe signa signature
treaty traite. traites. pacte
talks negocia pourparler discussion
meet rencontr reunion reuni sommet
visit visit
arrive arriv
leave quitt parti. fuir fui. fuyan evacu
return retour revenu rentr retourn
send envoy envoi
withdraw retrait retire
death mort. morts. morte mouru deced deces tue. tues. tuee tuer. meurtr morte. mortes. tuee. deces.
injure bless
missing disparu
rescue sauv secour recueilli.
evacuate evacu
search recherch fouill
find retrouv trouv decouv
attack attaqu assaut frapp frappe bombard artiller agress
shootdown abatt interceptr intercept
launch lanc
drone drone
missile missile roquette fusee missile. roquett
bomb bombe
explosion explos
fire incendi feu. feux. flamm
burn brul
shoot tir. tirs. fusillad
war guerre
battle combat bataill affront
offensive offensiv
ceasefire treve cessez-le-feu
peace paix
weapon arme. armes. munition
tank char. chars.
defend defens defend
sanction sanction
protest protest manifest
walkout greve debray greviste cesser_travail
arrest arret. arrete interpell
charge inculp
sentence condamn verdict
trial proces.
investigate enquet instruction.
crime crime crimin delit
corruption corrup
theft vol. voleur braquage
resign demission
appoint nomm nominat
vote vote. voter. vote vota
elect election elu. elue
win gagn victoir vainqu
lose perd perdu defait
game match. matchs. jeu.
goal but. buts.
league ligue
cup coupe.
season saison
stadium stade
transfer transfert
ban interdi
law loi. lois. legisl
decision decision decid
plan plan. plans. prevoi
report rapport
budget budget
tax impot taxe
loan pret. prets. credit
money argent fonds financ
price prix
cost cout
market marche. marches.
trade commerc
export export
import import. importat
inflation inflation
debt dette
wage salair paie. remuner
job emploi
factory usine
industry industri
oil petrol petrole
gas gaz
coal charbon
potash potasse
energy energi
electricity electri courant
electrician electricien
nuclear nucleair reacteur
pipeline oleoduc gazoduc tuyau conduite
telephone telephon
line ligne
cable cable. cables.
network reseau
dye colorant teinture
water eau. eaux. hydr
river riviere fleuve
lake lac. lacs.
sea mer. mers. ocean
coast cote. cotes. rive littoral
island ile. iles.
mountain montagn colline
forest foret forestier
field champ. champs.
storm tempete ouragan orage
wind vent. vents. rafale
rain pluie pluv
snow neige
flood inond crue
quake seisme tremblement
landslide glissement eboulement
drought secheresse
heat chaleur canicul
cold froid gel.
weather meteo meteorolog
temperature temperatur degre
volcano volcan eruption
climate climat
collapse effondr ecroul
inrush irruption breche
leak fuite echapp fuit
accident accident collision crash catastroph
derail deraill
sink coul. coule naufrag chavir
drown noy. noye
bridge pont. ponts.
road route. routes. autoroute rue.
tunnel tunnel galerie
mine mine. mines. minier
shaft puits
underground souterrain fond.
level niveau
pump pompe pompag
borehole forage
drill foreu fora forer
geothermal geotherm
dam barrage digue
crane grue
building immeuble batiment
house maison foyer logement
roof toit
wall mur. murs.
school ecole
university universi
hospital hopita cliniqu
church eglise
museum musee
theatre theatre
airport aeroport
station gare. gares. station
port port. ports.
train train. trains. ferroviair
bus bus. autobus autocar
car voiture vehicule
truck camion
plane avion
helicopter helicopt
flight vol. vols.
ship navire bateau
ferry ferry traversier
boat bateau canot vedett patrouilleur
submarine sous-marin
depot depot entrepot
refinery raffiner
equipment equipement materiel
medicine medicament pharma
vaccine vaccin
virus virus
disease maladi crise_cardiaque infarctus
epidemic epidemi pandemi
patient patient
health sante sanitair
poison poison toxique intoxic
chemical chimi
pollution pollu contamin
food nourritur aliment
grain cereale ble. bles.
farmer agricult paysan fermier
animal anima
dog chien
aid aide. aides. aider soutien
volunteer benevol volontair
camp camp. camps.
exchange echang
release liber relach
crossing passage
embassy ambass
diplomat diplomat
foreign etranger
international international
security securit surete
emergency urgence
operation operation
control control
damage degat detru endommag
repair repar
build constru chantier
close ferm
open ouvr ouvert
stop arret suspend interromp
begin commenc debut
end fin. termin fini
continue continu poursui
rise augment hauss
fall chut tomb baiss
break rompu casse bris
cut coup. reduc coupe
switch eteint etein allum
transport deplac transfer emmen apport port
give donn remis
receive recu. recoi
buy achet
sell vend vente
produce produ
work travail
wait attend attendu
believe croi pens
know sait savoir connu
show montr
explain expliqu explic
speak parl discours
write ecri lettre
publish publi
document document papier
photo photo imag
video video
internet internet site.
hack pirat cyber
computer ordinateur logiciel
data donnees
satellite satellit
space espace spatial astronaut orbit
television televis
newspaper journal. quotidien
film film
music musiqu concert chanson
artist artist chanteu acteur actrice
festival festival fete
prize prix. recompens
book livre. livres. roman
tourist touris
hotel hotel
restaurant restaurant
shop magasin boutique
funeral funerail obseque deuil
body corps. cadavr
condition grave. graves. critiqu
alive vivant surviv rescap
contact contact
signal signal coups
trapped piege coince bloque
shift equipe poste.
morning matin aube
noon midi.
evening soir
night nuit
day jour. jours. journee
week semaine
month mois.
year an. ans. annee
hour heure
minute minut
yesterday hier.
tomorrow demain
north nord.
south sud.
east est. orient
west ouest occident
kilometre kilometr km.
metre metre
tonne tonne
percent pourcent
million million
billion milliard
dollar dollar
euro euro. euros.
secret secret
spy espion renseign
terror terror
extremism extremis
nazi nazi neonazi
rights droits
discrimination discrimin racis
abuse abus violenc viol.
border_guard garde. gardes.
territory territoir
occupy occup
independence independ
referendum referend
reform reform
crisis crise
project projet
contract contrat
neighbour voisin
side cote.
reason cause. raison
error erreur
fake faux. fausse
rumour rumeur
proof preuve
compensation indemn compens
fine amende
licence licence permis autoris
fish poisson peche
bird oiseau
wolf loup
bear ours.
tree arbre
park parc. parcs.
square place.
ice glace
sand sable
mud boue
salt sel. salin
brine saumure
gold or.
steel acier
wood bois
stone pierre
glass verre
paint peint
lawsuit plainte
history histoir
anniversary anniversair
religion religi
pope pape.
king roi. reine
prince princ
holiday vacances ferie
date date. dates.
number nombre. chiffre
capacity capacit
record record. records.
test test. tests. essai
exercise exercice manoeuvre
reserve reserv
mobilise mobilis
recruit recrut conscri
fortify fortif tranchee
radar radar
bag sac. sacs. bagage
ticket billet
queue file.
noise bruit
smoke fumee
ash cendre
light lumiere
insurance assuranc assureur
pension retraite pension
housing logement loyer
turnout participation
coalition coalition
campaign campagn
poll sondage
programme programm
donation don. dons.
affect touche. toucher.
crack fissur fente.
seal colmat etanche
reject rejet refus deboute
approve approuv adopt ratifi valid
allow autoris permet permis
instruct ordonn decret
offer offre. offrir offert propos
accept accept
delay repouss retard
cancel annul supprim
lift leve. levee. levent.
block bloqu barrag barricad
capture captur empare
surrender rendit capitul rendu.
siege siege. assieg encercl
advance avanc
deploy deploi
patrol patrouill
sailor marin. marins. matelot
captain capitain
fisherman pecheur
engineer ingenieur technicien
beach plage
fuel carbur essence. gazole
tram tramway tram. trams.
metro metro.
traffic trafic circul embouteill bouchon.
bicycle velo. velos. cycliste
profit benefic profit
revenue recett revenu
share actionnair
bankruptcy faillit insolv banquerout
takeover rachat rachet fusion acquis
invest invest
layoff licenci
hire embauch recrut
rate taux
growth econom croissanc pib
crown couronn
murder meurtr assassin homicid
robbery cambriol braqu
fraud fraud escroqu detourn
kidnap enlev rapt kidnapp
smuggle contreband trafiqu
jailbreak evad evas
veto veto.
boycott boycott
amend amend constitu
candidate candidat
count decompt recompt compter. comptes. comptage depouill
ballot bulletin
ahead avanc. avance. devanc
oath serment assermen invest.
congratulate felicit
apologise excus
praise salu felicit
criticise critiqu
cooperate cooper collabor
join adhesion adher rejoin
infection infec contamin contag
quarantine quarantain confin
ambulance ambulanc secourist
curfew couvre-feu
alarm alarm alert sirene
shelter abri. abris. hebergement
avalanche avalanch
tsunami tsunami
tornado tornad
reservoir reservoir retenue
sluice vanne. vannes. eclus
pressure pression
crop recolt moisson
meat viande
milk lait. laitier
bread pain. farine boulang
beer biere brasser
wine vin. vins. vignobl
horse cheval chevaux
zoo zoo.
elephant elephant
final finale.
medal medaill
champion champion titre.
doping dopag dope
referee arbitr
fan supporter
telescope telescop
planet planet asteroid comet
species espec
fossil fossil dinosaur
archaeology archeolog fouille
painting tableau tableaux peintur galerie
statue statue monument sculptur
exam examen examens bac.
asylum asile.
deport expuls
visa visa. visas. passeport
minority minorit
language_ langue. langues.
parcel colis.
platform plateform
algorithm intelligence algorithm
server serveur
battery batterie
solar solaire
wind_farm eolien turbin
emission emission
waste dechet ordure decharg
sewage egout
asbestos amiant
fence cloture barrier
convoy convoi colonn
warship fregat destroyer corvett
airspace espace-aerien
airdefence antiaerien
fragment debris epave fragment eclat
observe observat observe
mission mission. missions.
inspect inspect
guarantee garant
deadline delai. ultimat
veteran veteran
orphan orphelin
baby bebe naissanc
marriage mariag mari. marie.
divorce divorc
""",
)

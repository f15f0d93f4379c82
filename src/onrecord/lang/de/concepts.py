"""German stems of the concepts news is made of: a line `pump pumpe ...` in `WORDS.stems`."""

from onrecord.lang.shapes.concepts import ConceptWords

WORDS = ConceptWords(
    joins=("", "n", "s", "e", "en", "es", "er"),
    endings=("e", "en", "em", "er", "ern", "es", "n", "s", "in", "innen", "t", "te", "ten", "et", "end", "ung", "ungen"),
    stems="""
minister minister
president prasident
premier premier ministerprasident
chancellor kanzler
spokesperson sprecher
government regierung kabinett bundesregierung
parliament parlament bundestag abgeordnet
senate senat
council rat. rates. gemeinderat stadtrat
mayor burgermeister oberburgermeister
governor gouverneur
state staat
country land. landes. lander. landern.
city stadt stadte
village dorf dorfe
region region bezirk provinz landkreis
capital hauptstadt
border grenz grenze
police polizei polizist
army armee heer militar truppen streitkraft bundeswehr
soldier soldat
officer offizier beamt
commander kommand befehlshab
navy marine flotte
airforce luftwaffe
judge richter
court gericht tribunal
prosecutor staatsanwalt anklag
lawyer anwalt rechtsanwalt
doctor arzt arzte notarzt
nurse krankenschwester pflegekraft
teacher lehrer
student schuler student
worker arbeiter mitarbeit beschaftigt arbeitnehm
miner bergleute bergmann kumpel bergarbeiter
rescuer retter rettungskraft grubenwehr rettungskrafte
firefighter feuerwehr
victim opfer
child kind. kinder kindes
woman frau
man mann. manner mannes
family familie angehorig
person mensch personen person leute. bewohner einwohner zivilist anwohner
voter wahler wahlberecht
citizen burger. burgern staatsburger
refugee fluchtling gefluchtet vertrieben
migrant migrant migrat einwander
prisoner gefangen haftling gefangnis
hostage geisel
suspect verdachtig tatverdacht
journalist journalist report
expert expert fachleute analyst
scientist wissenschaft forsch
driver fahrer
passenger passagier fahrgast fahrgaste insass
crew besatzung mannschaft
pilot pilot
player spieler
coach trainer
team mannschaft team
club verein klub
owner eigentum besitzer inhaber
company unternehm firma firmen konzern
bank bank. banken
union gewerkschaft
party partei
opposition opposition
leader chef leiter vorsitzend fuhrer direktor
agency agentur behorde
commission kommission ausschuss
say sagte sagt. sagen mitgeteilt teilte erklarte erklart erklarung
announce kundigt angekund
confirm bestatig
deny dementi bestreit bestritt weist. zuruck zuruckgew leugn
warn warn gewarnt
promise versprech versprach versprochen zugesag
demand forder geforder verlang
ask bat. gebeten bitt aufruf beantrag antrag antrage ersuch
accuse beschuldig vorwerf vorwurf warf.
threaten droh bedroh
agree einig abkommen vereinbar
sign unterzeich unterschr
treaty vertrag pakt
talks verhandl gesprach
meet treffen getroffen traf. gipfel
visit besuch
arrive ankunft eingetroffen traf angekomm trafen eintreffen ankamen
leave verlass verliess abreis flieh gefloh flucht
return ruckkehr zuruckkehr zuruckgekehrt heimkehr
send schick entsend entsandt geschickt
withdraw abzug ruckzug zuruckgezog abgezogen
death tot. tote. toten. tod. starb gestorb umgekommen getotet totet mord toter. starb. todes
injure verletz verwund
missing vermiss
rescue gerettet rettung retten gebor. geborg bergung
evacuate evakuier raumung geraumt
search such. suche suchen gesucht
find gefund fand. fanden
attack angriff angegriff attack uberfall schlag schlage getroffen beschuss artiller beschoss luftschlag
shootdown abgeschoss abgefang abschuss
launch start. gestart abgefeu
drone drohne
missile rakete marschflug
bomb bombe
explosion explo
fire brand brannte feuer. brande flamm
burn brenn verbrann abgebrann
shoot schuss schoss geschoss schiess
war krieg
battle kampf gefecht kampfe
offensive offensiv
ceasefire waffenruhe waffenstill feuerpause
peace frieden
weapon waffe munition
tank panzer
defend verteidig
sanction sanktion
protest protest demonstr kundgeb
walkout streik ausstand arbeit_nieder
arrest festnahm festgenom verhaft
charge angeklagt anklage
sentence verurteil urteil
trial prozess
investigate ermitt untersuch pruft. prufen
crime verbrech krimin
corruption korrupt bestech
theft diebstahl gestohl raub
resign rucktritt zuruckgetret rucktrit
appoint ernannt ernenn
vote abstimm gestimmt stimmen.
elect wahl. wahlen gewahlt
win gewann gewonn sieg. siege. sieger
lose verlor niederlag
game spiel. spiele. partie
goal tor. tore. treffer
league liga
cup pokal
season saison
stadium stadion
transfer wechsel transfer ablose
ban verbot verbiet untersag
law gesetz
decision entscheid beschluss beschloss entschied
plan plan. plane. geplant plant.
report bericht
budget haushalt budget
tax steuer. steuern. zoll
loan kredit darlehen
money geld finanz gelder
price preis
cost kosten gekostet
market markt
trade handel
export export ausfuhr
import import einfuhr
inflation inflation
debt schuld
wage lohn gehalt gehalter tarif
job arbeitsplatz arbeitsplatze stelle
factory fabrik werk. werke. werks
industry industrie
oil ol. erdol oldepot
gas gas. gase erdgas
coal kohle
potash kali kalibergwerk
energy energie
electricity strom elektri stromausfall
electrician elektriker
nuclear atom kern kernkraft nuklear reaktor
pipeline pipeline rohr leitung
telephone telefon handy
line linie leitung
cable kabel
network netz netze
dye farbstoff
water wasser gewasser
river fluss flusse
lake see. seen.
sea meer ozean
coast kuste ufer
island insel
mountain berg. berge gebirg hugel
forest wald. walder waldes walds waldbrand
field feld
storm sturm orkan unwetter
wind wind. winde boen sturmbo
rain regen
snow schnee
flood uberschwemm hochwass flut uberflut
quake erdbeben beben.
landslide erdrutsch
drought durre trockenheit
heat hitze
cold kalt kalte frost
weather wetter
temperature temperatur grad.
volcano vulkan ausbruch
climate klima
collapse einsturz eingesturzt einbrach zusammenbr
inrush einbruch eingebroch wassereinbruch
leak leck austritt undicht sickert
accident unfall absturz zusammenstoss kollision ungluck katastroph
derail entgleis
sink gesunk sank. sinken kentert versenk untergang unterg.
drown ertrunk ertrink
bridge brucke
road strasse autobahn
tunnel tunnel stollen
mine bergwerk grube zeche bergbau mine. minen
shaft schacht
underground untertage tage.
level sohle ebene
pump pumpe gepumpt abgepumpt
borehole bohrloch bohrung
drill bohr gebohrt
geothermal erdwarme geotherm
dam damm. damme. staudamm deich
crane kran. krane
building gebaude haus. hauser
house haus. hauser wohnhaus
roof dach dacher
wall mauer wand
school schule schul
university universitat hochschul
hospital krankenhaus klinik
church kirch
museum museum
theatre theater
airport flughafen flugplatz
station bahnhof station
port hafen
train zug. zuge zuges bahn
bus bus. busse
car auto. autos. fahrzeug wagen
truck lastwagen lkw
plane flugzeug
helicopter hubschrauber helikopter
flight flug. fluge
ship schiff
ferry fahre fahren.
boat boot. boote patrouillenboot kutter
submarine u-boot unterseeboot
depot depot lager
refinery raffinerie
equipment ausrustung gerat
medicine medikament arznei
vaccine impf impfung
virus virus viren
disease krankheit erkrank herzinfarkt herzanfall
epidemic epidemi pandemi ausbruch
patient patient
health gesundheit
poison gift. vergift giftig
chemical chemi
pollution verschmutz verseuch
food lebensmittel nahrung
grain getreide weizen
farmer bauer landwirt
animal tier. tiere tieren
dog hund. hunde hunden
aid hilf unterstutz geholf
volunteer freiwillig
camp lager. camp
exchange austausch getauscht
release freigelass freilass
crossing ubergang
embassy botschaft
diplomat diplomat
foreign aussen auslandisch
international international
security sicherheit
emergency notfall notstand
operation einsatz operation
control kontroll
damage schaden beschadig zerstor
repair reparatur reparier
build bau. gebaut baut. bauen
close geschloss schliess schloss sperr
open offn eroffn geoffn offnet
stop stopp gestoppt eingestellt angehalt unterbroch
begin begann beginn begonn
end ende. beend endet
continue fortgesetz weiter setz
rise stieg steig gestieg erhoh wuchs
fall fiel. gefall gesunken sank. ruckgang
break brach gebroch bricht gerissen reisst
cut kurz gekurzt schnitt
switch schalt geschaltet abgeschaltet
transport beweg verleg gebracht bracht bring tragen
give gibt gab. gegeben
receive erhalt erhielt bekam
buy kauf gekauft
sell verkauf
produce produz produkt herstell
work arbeit
wait wart erwart
believe glaub mein vermut
know wissen weiss. bekannt
show zeig gezeigt
explain erklart erklaren
speak rede sprach. sprech
write schrieb schreib geschrieb brief
publish veroffent
document dokument papier unterlage
photo foto bild
video video aufnahm
internet internet online webseit
hack hacker cyber
computer computer software
data daten
satellite satellit
space weltraum astronaut orbit
television fernseh sender
newspaper zeitung
film film
music musik konzert lied
artist kunstler sanger schauspiel
festival fest. festival
prize preis. auszeichnung
book buch bucher roman
tourist touris urlaub
hotel hotel
restaurant restaurant
shop laden geschaft supermarkt
funeral trauer beerdig begrab
body leiche leichnam leichen
condition schwer ernst kritisch
alive lebend uberleb
contact kontakt
signal klopf signal
trapped eingeschloss
shift schicht
morning morgen. fruh morgens
noon mittag
evening abend
night nacht nachts
day tag. tage tagen
week woche
month monat
year jahr
hour stund
minute minut
yesterday gestern
north nord norden
south sud suden
east ost osten ostteil
west west westen
kilometre kilometer km.
metre meter
tonne tonne
percent prozent
million million
billion milliard
dollar dollar
euro euro
secret geheim
spy spion geheimdien
terror terror
extremism extremis
nazi nazi neonazi
rights menschenrecht rechte
discrimination diskrimin rassis
abuse missbrauch gewalt vergewaltig
border_guard wache grenzschutz
territory gebiet territor
occupy besetz besatz
independence unabhang
referendum referendum volksabstimm
reform reform
crisis krise
project projekt
contract vertrag
neighbour nachbar
side seite
reason grund ursache
error fehler irrtum
fake falsch falschung gefalscht
rumour gerucht
proof beweis beleg
compensation entschadig
fine geldstrafe bussgeld
licence lizenz genehmig
fish fisch
bird vogel
wolf wolf wolfe
bear bar. baren
tree baum baume
park park
square platz
ice eis. eisig
sand sand
mud schlamm
salt salz
brine sole. salzlake
gold gold
steel stahl
wood holz
stone stein. steine
glass glas. glaser
paint gemald maler
lawsuit klage klagt
history geschicht histor
anniversary jahrestag jubilaum
religion religio
pope papst
king konig
prince prinz
holiday feiertag ferien
date datum termin
number zahl. zahlen anzahl
capacity kapazit
record rekord
test test. getestet prufung
exercise ubung
reserve reserv
mobilise mobilmach mobilis
recruit rekrut wehrpflicht
fortify befestig graben
radar radar
bag tasche gepack
ticket ticket fahrkart
queue schlange
noise larm gerausch
smoke rauch qualm
ash asche
light licht
insurance versicher
pension rente pension
housing wohnung miete
turnout wahlbeteilig
coalition koalition
campaign kampagne wahlkampf
poll umfrage
programme programm
donation spende
affect betroff
crack riss. risse. rissen.
seal abgedichtet verschloss
reject abgelehn ablehn abgewies zuruckgewies verworf verwarf weigert
approve billigt gebilligt verabschied bewillig genehmig ratifiz
allow erlaub gestatt zugelass zulass
instruct angeordnet ordnet anordn befahl befehl verfug
offer angebot biet. bietet vorschlag vorgeschlag bot.
accept akzeptier angenomm annahm annimmt
delay verschob verschieb verzoger vertag
cancel abgesagt absag gestrich storni
lift aufgehob hebt. lockert
block blockier blockad
capture erober eingenomm gefangengenomm beschlagnahm
surrender ergab. ergeb. kapitul
siege belager eingekesselt umzingel
advance vorruck vorgeruck vormarsch
deploy stationier verleg. verlegt
patrol patrouill streife
sailor matros seeleute seemann
captain kapitan
fisherman fischer
engineer ingenieur techniker
beach strand. strande. strandes
fuel treibstoff kraftstoff benzin diesel
tram strassenbahn tram. trams.
metro u-bahn
traffic verkehr stau. staus.
bicycle fahrrad radfahrer
profit gewinn profit
revenue umsatz erlos einnahm
share aktie aktien anteil
bankruptcy insolvenz pleite konkurs
takeover ubernahm ubernomm fusion
invest investi anleg
layoff entlass stellenabbau
hire eingestell. einstellung
rate zins zinsen zinssatz
growth wirtschaft konjunktur bip
crown krone kronen
murder mord morde morder totschlag
robbery raub einbruch
fraud betrug betrugs unterschlag veruntreu
kidnap entfuhr
smuggle schmugg
jailbreak ausbruch ausgebroch entkam entkomm
veto veto
boycott boykott
amend verfassung anderung
candidate kandidat bewerber
count zahl. gezahlt zahlen. auszahl neuauszahl
ballot stimmzettel wahlzettel
ahead vorsprung fuhrt
oath vereidig amtseid
congratulate gratulier gluckwunsch
apologise entschuldig
praise lob. lobt lobte
criticise kritis kritik
cooperate zusammenarbeit kooper
join beitritt beitret
infection infek ansteck angesteckt
quarantine quarantan
ambulance rettungswagen sanitater krankenwagen
curfew ausgangssperr
alarm alarm sirene
shelter schutzraum notunterkunft bunker
wildfire waldbrand
avalanche lawin
tsunami tsunami
tornado tornado
reservoir stausee talsperr staudamm
sluice schleus wehr.
pressure druck. drucks.
crop ernte ernten
meat fleisch
milk milch
bread brot mehl. backer
beer bier brauer
wine wein. weine weinbau
horse pferd pferde
zoo zoo. tierpark
elephant elefant
final finale. endspiel
medal medaill
champion meister meisterschaft champion titel
race rennen. rennens.
doping doping gedopt
referee schiedsrichter
fan fans. anhanger
telescope teleskop
planet planet asteroid komet
species arten. spezies
fossil fossil dinosaur
archaeology archaolog ausgrab
painting gemald galerie
statue statue denkmal skulptur
exam prufung abitur
asylum asyl
deport abschieb abgeschob ausgewies
visa visum visa. pass. reisepass
minority minderheit
language_ sprache sprachen
parcel paket pakete
mail briefe postamt
platform plattform app.
algorithm algorithmus
server server. servern.
battery batterie akku
solar solar solar.
wind_farm windrad windpark turbine
emission emission abgas co2.
waste mull abfall deponie
sewage abwasser kanalisation klaranlage
asbestos asbest
fence zaun zaune absperr
convoy konvoi kolonne
warship kriegsschiff fregatt zerstorer korvett
airspace luftraum
airdefence flugabwehr luftabwehr
fragment trummer wrack splitter
observe beobacht
mission mission. missionen
inspect inspekt inspiz uberpruf
guarantee garant
deadline frist. ultimat
veteran veteran
orphan waise waisen
baby baby. babys. geburt geboren
marriage heirat hochzeit ehe.
divorce scheidung geschied
""",
)

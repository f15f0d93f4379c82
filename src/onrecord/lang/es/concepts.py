"""Spanish stems of the concepts news is made of: a line `pump bomba ...` in `WORDS.stems`."""

from onrecord.lang.shapes.concepts import ConceptWords

WORDS = ConceptWords(
    joins=(),
    stems="""
minister ministr ministerio
president president
premier primer. primer_ministro primera_ministra
chancellor cancill
spokesperson portavo vocer
government gobierno gabinet
parliament parlament diputad
senate senad
council concej consej ayuntamient
mayor alcald
governor gobernador
state estado.
country pais paises
city ciudad
village pueblo. pueblos. aldea
region region provinci comarca distrit
capital capital.
border fronter
police polici
army ejercit militar tropa armad
soldier soldado
officer oficial oficiales agente
commander comandant
navy marina naval flota
airforce aviacion
judge juez jueces jueza
court tribunal juzgad corte.
prosecutor fiscal
lawyer abogad
doctor medic doctor
nurse enfermer
teacher maestr profesor
student estudiant alumn
worker trabajad emplead obrer
miner minero
rescuer rescatist socorrist
firefighter bomber
victim victim
child nino nina ninos ninas hijo
woman mujer
man hombre
family famili
person person gente habitant vecin civil. poblador residente peaton
voter votant elector
citizen ciudadan
refugee refugiad desplazad
migrant migrant migrac inmigr
prisoner prisioner preso. presos. carcel prision
hostage rehen
suspect sospechos
journalist periodist
expert expert analist
scientist cientific investigador
driver conductor
passenger pasajer
crew tripula
pilot pilot
player jugador
coach entrenador
team equipo seleccion
club club
owner propietari dueno
company empresa compania
bank banco. bancos. bancari
union sindicat
party partido
opposition oposicion
leader lider jefe jefa director presidenci
agency agencia
commission comision comite
say dijo dice dicho declar senal comunic
announce anunci
confirm confirm
deny nieg neg. nego desmient desment rechaz desminti
warn advert alert
promise promet promes
demand exig reclam reivindic
ask pidi pide solicit petic peticion. ruego
accuse acus culp
threaten amenaz
agree acuerd acord
sign firmo firma. firmar firmad
treaty tratado pacto
talks negociaci negoci conversacion dialogo
meet reuni cumbre encuentro
visit visit
arrive lleg
leave abandon salio salir evacu marchars
return regres volvi vuelt volver. vuelve
send envi
withdraw retir
death muri muert fallec mato. matar matad asesin mata.
injure herid lesion
missing desaparec
rescue rescat salv salvad
evacuate evacua desaloj
search busc busqued
find encontr hallad hallaz
attack ataqu atac golpe impact bombarde artiller agred
shootdown derrib intercept
launch lanz
drone dron. drones.
missile misil cohete
bomb bomba
explosion explo
fire incendi fuego llam
burn quem ardi ardio
shoot dispar tirote
war guerra
battle combat batall enfrentami
offensive ofensiv
ceasefire tregua armistic
peace paz.
weapon arma. armas. armament municion
tank tanque
defend defens defend
sanction sancion
protest protest manifest
walkout huelg paro. paros.
arrest deten detuv detien arrest
charge imput
sentence conden sentenci
trial juicio
investigate investig indag averigu
crime crimen criminal delit
corruption corrup soborn
theft robo. robar robad
resign dimi renunci
appoint nombr design
vote voto. votar votos. votaci
elect elecc eleg
win gano. ganar victori
lose perdi derrot
game encuentr juego
goal gol. goles.
league liga.
cup copa.
season temporada
stadium estadio
transfer fichaj traspas
ban prohib veto veta
law ley. leyes. legisl
decision decision decid
plan plan. planes. plane
report inform. informe
budget presupuest
tax impuest arancel
loan prestam credit
money dinero fondo fondos financ
price precio
cost cuest coste costo
market mercad
trade comerci
export export
import import.
inflation inflacion
debt deuda
wage salari sueld jornal
job empleo
factory fabrica planta
industry industri
oil petrol crudo
gas gas. gaseo
coal carbon
potash potas
energy energi
electricity electri apagon luz.
electrician electricist
nuclear nuclear atomic reactor
pipeline oleoduct gasoduct tuber
telephone telefon movil
line linea
cable cable. cables.
network red. redes.
dye colorante tinte. tintes.
water agua acuatic
river rio. rios.
lake lago. lagos.
sea mar. mares. oceano
coast costa. litoral orilla
island isla
mountain montan monte
forest bosque forestal
field campo
storm tormenta temporal huracan borrasca
wind viento rafaga
rain lluvi
snow nieve nevad
flood inund
quake terremot seism sismo sismic
landslide deslizam alud
drought sequia
heat calor
cold frio. helad
weather tiempo. meteorolog
temperature temperatur grado
volcano volcan erupcion
climate climat
collapse derrumb colaps desplom
inrush irrupci brecha
leak fuga. filtra escap
accident choc accident estrell desastre catastrof
derail descarril
sink hundi naufrag hund. hunde.
drown ahog
bridge puente
road carreter calle autopista
tunnel tunel galeria
mine mina. minas. mineri mineria
shaft pozo. pozos.
underground subterran
level nivel
pump bomba bombe
borehole perforacion sondeo pozo
drill perfor taladr
geothermal geoterm
dam presa. presas. embalse dique
crane grua
building edifici
house casa. casas. vivienda
roof techo tejado
wall muro pared
school escuel colegi
university universi
hospital hospital clinic
church iglesia
museum museo
theatre teatro
airport aeropuert
station estacion
port puerto
train tren. trenes. ferroviar ferrocarril
bus autobus
car coche auto. vehicul
truck camion
plane avion
helicopter helicopt
flight vuelo
ship buque barco nave.
ferry ferri ferry transbord
boat lancha bote. patruller barca
submarine submarin
depot almacen deposit
refinery refiner
equipment material
medicine medicament farmac
vaccine vacun
virus virus
disease enfermedad ataque_cardiaco infarto
epidemic epidemi brote pandemi
patient paciente
health salud sanidad sanitari
poison venen toxic
chemical quimic
pollution contamin
food alimento comida
grain grano trigo cereal
farmer agricult granj
animal animal
dog perro
aid ayud apoy
volunteer voluntari
camp campament
exchange intercambi canje
release liber
crossing cruce
embassy embaj
diplomat diplomat
foreign exterior extranjer
international internacional
security segur
emergency emergenci
operation operacion operativ
control control
damage dan. danos destru
repair repar
build constru obra. obras.
close cerr cierr
open abri abre. apertur
stop par. paro. deten suspend detuv
begin empez comenz comienz inici
end termin final fin.
continue continu sigu
rise subi aument crec sube.
fall cay caid baj disminu
break romp rot. rotura
cut recort cort
switch apag encend desconect
transport mov trasl llev tra traer llevar
give dio. dar. entreg
receive recib
buy compr
sell vend venta
produce produc
work trabaj
wait esper
believe cree. creen. supon
know sab conoc
show muestr mostr
explain explic
speak habl discurs
write escrib carta
publish public
document document papel
photo foto imagen
video video
internet internet web
hack hacker ciber
computer ordenador comput software
data datos
satellite satelit
space espaci astronaut orbit
television television tele
newspaper periodico diario
film pelicul cine
music music concierto cancion
artist artist cantant actor actriz
festival festival fiesta
prize premio galardon
book libro novela
tourist turis
hotel hotel
restaurant restaurant
shop tienda comerci
funeral funeral luto entierro
body cadaver cuerpo
condition grave. graves. critic
alive viv. vivo. vivos. supervivi sobreviv
contact contact
signal golpes senal
trapped atrapad
shift turno
morning manana madrugad amanec
noon mediodia
evening tarde.
night noche
day dia. dias.
week semana
month mes. meses.
year ano. anos.
hour hora
minute minut
yesterday ayer
tomorrow manana.
north norte
south sur.
east este. orient
west oeste occident
kilometre kilometr km.
metre metro. metros.
tonne tonelad
percent porciento
million millon
dollar dolar
euro euro. euros.
secret secret
spy espi inteligencia
terror terror
extremism extremis
nazi nazi neonazi
rights derechos
discrimination discrimin racis
abuse abus violen violac
border_guard guardia
territory territori
occupy ocup
independence independen
referendum referend
reform reform
crisis crisis
project proyecto
contract contrat
neighbour vecin
side lado
reason causa razon motivo
error error equivoc
fake fals bulo
rumour rumor
proof prueba evidencia
compensation compens indemn
fine multa
licence licenci permis
fish pesc pez
bird ave. aves. pajar
wolf lobo
bear oso. osos.
tree arbol
park parque
square plaza
ice hielo
sand arena
mud barro lodo
salt sal. salin
brine salmuera
gold oro.
steel acero
wood madera
stone piedra
glass vidrio cristal
paint pintur
lawsuit demanda. denunci
history histori
anniversary aniversari
religion religio
pope papa.
king rey. reina
prince princip
holiday vacacion festivo
date fecha
number numero cifra
capacity capacidad
record record. marca
test prueba examen
exercise maniobra ejercicio
reserve reserv
mobilise moviliz
recruit reclut
fortify fortific trinchera
radar radar
bag bolsa equipaje
ticket billete entrada.
queue cola.
noise ruido
smoke humo
ash ceniza
light luz. luces.
insurance aseguradora
pension pension jubil
housing vivienda alquiler
turnout participacion
coalition coalicion
campaign campan
poll encuesta sondeo.
programme program
donation don. dona. donaci
affect afectad
crack griet fisur
seal sellad tapon
reject rechaz deneg desestim
approve aprob ratific avala
allow permit autoriz
instruct ordeno. ordenad ordeno decret
offer ofrec ofert propus propon propues
accept acept
delay aplaz pospon pospus retras
cancel cancel suspend anul
lift levant levanta
block bloque bloqueo
capture captur incaut toma. tomad
surrender rindi rend. capitul
siege asedi cerc. sitiad
advance avanz
deploy despleg desplieg
patrol patrull
sailor mariner marino tripulante
captain capitan
fisherman pescador
engineer ingenier tecnic
beach playa
fuel combustib gasolin diesel
tram tranvi
metro metro.
traffic trafic atasc
bicycle biciclet ciclist
profit beneficio ganancia
revenue ingreso facturac
share accionist
bankruptcy quiebr bancarrot insolven
takeover adquis adquir fusion absor
invest inver invert
layoff despid
hire contrat
rate tasa. tasas.
growth econom pib
crown corona. coronas.
murder asesin homicid
robbery robo. robos. atrac
fraud fraud estaf malvers
kidnap secuestr rapt
smuggle contraband trafico
jailbreak fug. fugo. fugo evadi
veto veto. veto
boycott boicot
amend enmiend constitu
candidate candidat
count recuent contar. contad cuent. escrutin
ballot papelet
ahead ventaj delanter
oath jur. juramento investid
congratulate felicit
apologise disculp perdon
praise elogi alab
criticise critic
cooperate cooper colabor
join adhesi ingres
infection infec contag
quarantine cuarenten confinam
ambulance ambulanc
curfew toque
alarm alarm sirena
shelter refugio. alberg
avalanche avalanch alud
tsunami tsunami maremot
tornado tornado
reservoir embals
sluice compuert esclus
pressure presion
crop cosech
meat carne.
milk leche. lacte
bread pan. harina panader
beer cervez
wine vino. vinos. vined
horse caball
zoo zoologic
elephant elefant
medal medall
champion campeon titulo
race carrera
doping dopaj doping
referee arbitr
fan aficionad hinch
telescope telescop
planet planet asteroid comet
species especie
fossil fosil dinosaur
archaeology arqueolog excavac
painting cuadro. pintura galeria
statue estatua monument escultur
exam examen examenes
asylum asilo
deport deport expuls
visa visa. visado pasaport
minority minori
language_ idioma lengua
parcel paquete
mail postal
platform plataform
algorithm inteligencia algoritmo
server servidor
battery bateria
solar solar. solares.
wind_farm eolic turbina
emission emision emisiones
waste basura residuo vertedero
sewage alcantarill cloaca
asbestos amianto asbesto
fence valla. vallas. barrera
convoy convoy columna
warship fragata destructor corbet
airspace aereo
airdefence antiaere
fragment escombr restos. fragment
observe observ
mission mision misiones
inspect inspecc inspec
guarantee garant
deadline plazo ultimat
veteran veteran
orphan huerfan
baby bebe nacimient naci
marriage boda matrimon casar
divorce divorci
""",
)

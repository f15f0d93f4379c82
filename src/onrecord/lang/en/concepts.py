"""English stems of the concepts news is made of: a line `pump pump ...` in `WORDS.stems`."""

from onrecord.lang.shapes.concepts import ConceptWords

WORDS = ConceptWords(
    joins=(),
    stems="""
minister minister ministry ministries
president president
premier premier prime prime_minister
chancellor chancell
spokesperson spokes
government government cabinet
parliament parliament lawmak
senate senat
council council
mayor mayor.
governor governor
state state. states.
country country countr nation.
city city cities town
village village
region region provinc district oblast county
capital capital.
border border frontier
police police polic
army army armies military troop armed
soldier soldier servicem
officer officer.
commander command
navy navy naval fleet
airforce aviation airforce
judge judge
court court tribunal
prosecutor prosecut
lawyer lawyer attorney
doctor doctor physician medic medics
nurse nurse
teacher teacher
student student pupil
worker worker employee labour
miner miner. miners.
rescuer rescuer
firefighter firefight fireman firemen
victim victim casualt
child child children kids
woman woman women
man man. men.
family famil relativ
person people person persons resident civilian inhabitant villager pedestrian
voter voter elector
citizen citizen
refugee refugee displaced
migrant migrant migrat
prisoner prison inmate captive jail
hostage hostage held_hostage
suspect suspect
journalist journalist reporter correspond
expert expert analyst
scientist scientist research
driver driver
passenger passenger
crew crew
pilot pilot
player player
coach coach
team team. teams.
club club
owner owner
company company compan firm. firms. corporat
bank bank. banks. banking
union union unions
party party parties
opposition opposition
leader leader head. chief director boss
agency agency agencies
commission commission committee
say say. says. said. told. tell statement state. stated.
announce announc
confirm confirm
deny deny denie denied denial reject refut
warn warn
promise promis pledg vow. vowed
demand demand calls_for called_for
ask ask. asked. call. called. urge urged. request appl. applied. application
accuse accus blame blam
threaten threat
agree agree agreement accord deal. deals.
sign sign. signed. signs. signing
treaty treaty treaties pact
talks talks negotiat
meet meet meeting met. summit
visit visit
arrive arriv
leave leave left. depart evacu. flee. fled. left_behind
return return come_back came_back go_home went_home
send send. sent. sends. dispatch
withdraw withdr pullout retreat
death die. died. dies. dead. death dying kill slain murder fatal
injure injur wound hurt
missing missing unaccounted_for
rescue rescue saved pulled
evacuate evacuat
search search
find find. found. discover turned_up
attack attack assault raid strike. strikes. struck. hit. hits. shell. shelling shelled artiller airstrike
shootdown downed intercept shot_down shoot_down shooting_down brought_down
launch launch
drone drone drones uav
missile missile rocket
bomb bomb
explosion explo blast
fire fire. fires. blaze flame
burn burn
shoot shoot shot. shots. gunfire
war war. wars.
battle battle fight combat clash
offensive offensive
ceasefire ceasefire cease-fire truce armistice
peace peace
weapon weapon arms. gun. guns. ammunit
tank tank. tanks.
defend defen
sanction sanction
protest protest demonstrat rally
walkout walkout walkouts stoppage strike. strikes. striking stop_work stopped_work stops_work
arrest arrest detain
charge charge. charged. indict
sentence sentence convict verdict
trial trial
investigate investigat inquir probe examin
crime crime crimin
corruption corrupt brib
theft theft stole thief steal robber
resign resign stepped_down steps_down step_down
appoint appoint nominat
vote vote. voted. votes. voting ballot
elect elect election
win win. won. wins. victory winner
lose lose. lost. loses. defeat
game game. games. match. matches.
goal goal. goals. scored
league league
cup cup.
season season.
stadium stadium
transfer transfer
ban ban. bans. banned. prohibit forbid forbad
law law. laws. bill. legislat
decision decision decid
plan plan. plans. planned
report report. reports. reported.
budget budget
tax tax. taxes. tariff
loan loan credit
money money fund funds funding finance financ
price price
cost cost. costs.
market market
trade trade trading
export export
import import. imports. imported
inflation inflation
debt debt
wage wage salar pay. earn pay_rise
job job. jobs.
factory factory factories plant. works.
industry industr
oil oil. petrol
gas gas. gases.
coal coal
potash potash
energy energy
electricity electric power. blackout outage power_cut power_cuts
electrician electrician
nuclear nuclear atomic reactor
pipeline pipeline pipe. pipes.
telephone phone telephone
line line. lines.
cable cable. cables. wire.
network network
dye dye dyes. dyed. dyestuff
water water
river river
lake lake
sea sea. seas. ocean
coast coast shore
island island
mountain mountain hill
forest forest wood.
field field
storm storm hurricane cyclone typhoon
wind wind. winds. gust
rain rain
snow snow
flood flood inundat
quake quake earthquak seismic
landslide landslide mudslide
drought drought
heat heat hot.
cold cold. frost
weather weather
temperature temperatur degree
volcano volcan erupt
climate climat
collapse collaps cave-in cave_in caved_in gave_way
inrush inrush breach
leak leak escaping. seep
accident crash collision collid accident disaster catastroph
derail derail
sink sink. sank. sunk. capsiz founder.
drown drown
bridge bridge
road road highway motorway street
tunnel tunnel gallery
mine mine. mines. mining colliery
shaft shaft
underground underground
level level. levels.
pump pump
borehole borehole bore. well.
drill drill
geothermal geotherm
dam dam. dams. dyke levee
crane crane
building building block.
house house home. homes.
roof roof
wall wall. walls.
school school
university universit
hospital hospital clinic
church church
museum museum
theatre theatr theater
airport airport airfield
station station. stations.
port port. ports. harbour harbor
train train. trains. railway rail.
bus bus. buses.
car car. cars. vehicle
truck truck lorr
plane plane. planes. aircraft airplane jet. jets.
helicopter helicopt
flight flight
ship ship. ships. vessel
ferry ferry ferries
boat boat vessel. craft. cutter
submarine submarin
depot depot warehouse storage
refinery refiner
equipment equipment
medicine medicin drug. drugs. pharma
vaccine vaccin
virus virus
disease disease illness heart_attack
epidemic epidemi outbreak pandemi
patient patient
health health
poison poison toxic
chemical chemical
pollution pollut contamin
food food
grain grain wheat
farmer farm
animal animal
dog dog. dogs.
aid aid. help. relief assist support
volunteer volunteer
camp camp. camps.
exchange exchange swap
release release freed
crossing crossing checkpoint
embassy embass ambassador
diplomat diplomat
foreign foreign
international international
security security safety
emergency emergency
operation operation
control control
damage damag destr
repair repair
build build. built. construct
close close. closed. closing closure shut
open open. opened. opening
stop stop halt suspend
begin begin began start. started. starts.
end end. ended. ends. finish
continue continu
rise rise. rises. rose. risen. increas grow
fall fall. fell. fallen. drop decreas
break break. broke. broken.
cut cut. cuts.
switch switch
transport move. moved. moves. transport bring. brought. carr
give give. gave. given.
receive receiv
buy buy. bought. purchas
sell sell. sold. sale
produce produc
work work. works. working
wait wait expect
believe believ think thinks. assume
know know knew known
show show
explain explan explain
speak speak speech spoke. spoken.
write write written wrote letter
publish publish
document document paper.
photo photo pictur imag
video video footage
internet internet online website
hack hack cyber
computer computer software
data data.
satellite satellit
space space. astronaut orbit
television television broadcast tv.
newspaper newspaper daily
film film movie
music music concert song
artist artist singer actor actress
festival festival
prize prize award
book book. books. novel
tourist touris
hotel hotel
restaurant restaurant
shop shop store.
funeral funeral mourn buri
body body. bodies. corpse
condition critical serious severe
alive alive survi
contact contact
signal signal knock
trapped trapped stuck
shift shift
morning morning dawn
noon noon midday
evening evening
night night overnight
day day. days.
week week
month month
year year
hour hour
minute minute
yesterday yesterday
tomorrow tomorrow
north north
south south
east east
west west
kilometre kilomet km. mile
metre metre. metres. meter. meters.
tonne tonne ton. tons.
percent percent per-cent
million million
billion billion
dollar dollar
euro euro. euros.
secret secret
spy spy spies espion intellig
terror terror
extremism extremis radical
nazi neo-nazi nazi
rights rights
discrimination discrimin racis
abuse abuse violence violent rape
border_guard guard
territory territor
occupy occup
independence independ
referendum referendum
reform reform
crisis crisis crises
project project
contract contract
neighbour neighbo
side side. sides.
reason reason cause
error error mistake wrong
fake fake false fabricat forged
rumour rumour rumor
proof proof evidence
compensation compensat
fine fine. fined. fines.
licence licen
fish fish
bird bird
wolf wolf wolves
bear bear. bears.
tree tree
park park
square square
ice ice. icy.
sand sand
mud mud. muddy
salt salt
brine brine
gold gold
steel steel
wood timber
stone stone
glass glass
paint paint
lawsuit lawsuit sue. sued.
history histor
anniversary anniversar
religion religio
pope pope.
king king. queen
prince princ
holiday holiday
date date. dates.
number number
capacity capacit
record record. records.
test test. tests. tested
exercise exercis
reserve reserv
mobilise mobilis mobiliz
recruit recruit conscript
fortify fortif trench
radar radar
bag bag. bags. luggage
ticket ticket
queue queue
noise noise
smoke smoke
ash ash. ashes.
light light. lights.
insurance insur
pension pension
housing housing rent. rents.
turnout turnout
coalition coalition
campaign campaign
poll poll. polls. survey
programme program
donation donat donor
affect affected.
crack crack. cracks. fissure rift.
seal sealed. plugged
reject reject rebuff refus dismissed turned_down turns_down
approve approv adopt ratif passed. backed. endors
allow allow permit. permits. permitted authoris authoriz
instruct ordered. orders. instruct mandat
offer offer offered propos
accept accept
delay delay postpon deferr put_off puts_off pushed_back
cancel cancel scrapp called_off calls_off
lift lifted. lifts. eased.
block block blockad barricad
capture captur seiz
surrender surrend capitul gave_up
siege siege besieg encircl
advance advanc. advanced. push.
deploy deploy station. stationed
patrol patrol
sailor sailor seam marin. mariner
captain captain skipper
fisherman fisherm fishers
engineer engineer technician
beach beach
fuel fuel diesel gasolin kerosen
tram tram. trams. tramway streetcar
metro metro. subway
traffic traffic jam. jams.
bicycle bicycl cyclist bike. bikes.
profit profit earning. earnings
revenue revenue turnover.
share shares. stock. stocks. stake. shareholder
bankruptcy bankrupt insolven
takeover takeover merg acquir acquisit
invest invest
layoff layoff redundan dismiss. sacked laid_off
hire hire. hired. hiring
rate rate. rates.
growth growth economy econom gdp
crown crown. crowns.
murder murder homicid killer
robbery robber burgl
fraud fraud scam embezzl
kidnap kidnap abduct
smuggle smuggl traffick
jailbreak escaped. escapee jailbreak
veto veto. vetoed
boycott boycott
amend amend constitution
candidate candidat nominee
count count. counted. counts. counting recount tally
ballot ballot
ahead leads. ahead. margin
oath sworn. oath inaugurat
congratulate congratul
apologise apolog sorry.
praise prais hail. hailed
criticise criticis criticiz
cooperate cooperat collaborat joint.
join join. joined. joins. membership
infection infect contag
quarantine quarantin lockdown
ambulance ambulanc paramedic
curfew curfew
alarm alarm siren
shelter shelter
wildfire wildfire bushfire forest_fire forest_fires
avalanche avalanch
tsunami tsunami
tornado tornado twister
reservoir reservoir
sluice gate. gates. sluice floodgate
pressure pressur
crop harvest crop. crops.
meat meat beef pork poultry
milk milk dairy
bread bread flour baker
beer beer brewer
wine wine. wines. vineyard
horse horse
zoo zoo. zoos.
elephant elephant
final final. finals.
medal medal
champion champion title.
race race. races. racing
doping doping doped
referee referee umpire
fan fan. fans. supporter
telescope telescop
planet planet asteroid comet
species species.
fossil fossil dinosaur
archaeology archaeolog archeolog excavat
painting painting. paintings. gallery
statue statue monument sculptur
exam exam exams. examination
asylum asylum
deport deport expel
visa visa. visas. passport
minority minorit
language_ language
parcel parcel package.
mail postal post_office
platform platform app. apps.
algorithm artificial algorithm
server server servers.
battery batter
solar solar.
wind_farm turbine
emission emission carbon.
waste waste. garbag rubbish landfill
sewage sewag sewer
asbestos asbest
fence fence. fences. barrier
convoy convoy column.
warship warship frigat destroyer corvett
airspace airspace
airdefence air_defence air_defense air_defences
fragment fragment debris wreck wreckage
observe monitor observ
mission mission. missions.
inspect inspect
guarantee guarant
deadline deadline ultimat
veteran veteran
orphan orphan
baby baby. babies newborn birth. born.
marriage marri wedding
divorce divorc
""",
)

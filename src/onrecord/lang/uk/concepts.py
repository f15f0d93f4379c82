"""Ukrainian stems of the concepts news is made of: a line `pump насос ...` in `WORDS.stems`."""

from onrecord.lang.shapes.concepts import ConceptWords

WORDS = ConceptWords(
    joins=(),
    stems="""
minister міністр міністерств
president президент
premier премєр премєр_міністр
chancellor канцлер
spokesperson речни
government уряд кабмін
parliament парламент депутат рада. верховн
senate сенат
council рада. раді. ради. радник
mayor мер. мера. мером. меру. міськи
governor губернатор
state держав
country краін
city місто міста місті містом міст. містах
village село. села. селі. селищ
region регіон област раион
capital столиц
border кордон прикордон
police поліці
army армі віиськ зброин
soldier солдат віиськовослужб боєць біиц
officer офіцер
commander командув командир
navy флот морськ
airforce авіаці
judge судд
court суд. суду. суді. судом. судов
prosecutor прокур
lawyer адвокат
doctor лікар медик
nurse медсестр
teacher вчител учител
student студент учн учен
worker працівн робітник
miner шахтар гірник
rescuer рятувальник рятівник
firefighter пожежник вогнеборц
victim жертв
child дитин діте діти дітеи
woman жінк жінок
man чоловік
family родин сім
person людеи люди. людина людину людям осіб мешкан цивільн жител містян селян
voter вибор виборц
citizen громадян
refugee біжен переселен
migrant мігра
prisoner полонен вязн увязн тюр
hostage заручн
suspect підозр
journalist журналіст
expert експерт
scientist учен науков вчен
driver водіи воді
passenger пасажир
crew екіпаж
pilot пілот льотчик
player гравц гравец
coach тренер
team команд збірн
club клуб
owner власник
company компані підприєм фірм
bank банк
union профспілк
party партіі партія партіи партію
opposition опозиц
leader керівн очільн голова. голови. лідер директор начальн
agency агентств
commission комісі комітет
say сказа заяв повідом розпові
announce оголос
confirm підтверд
deny запереч спрост відкин
warn попередж застере
promise обіцян пообіця
demand вимаг
ask просить попрос заклик клопота звернен зверну прохан
accuse звинувач обвинува
threaten погрож загроз
agree домов угод погод
sign підпис
treaty договір договор
talks перегов
meet зустрі саміт
visit візит відвіда
arrive прибу приіха
leave залиш поіха виіха покину покида тіка
return поверн вернут
send відправ надісла направ
withdraw вивед відст відвед
death загин помер загибл смерт вбив вбит убит мертв
injure поранен постражд травм
missing зникл безвіст
rescue врятов врятув рятув врятован
evacuate еваку
search пошук шука
find знаид знаиш виявл
attack атак напад удар вдари влучи обстріл артилер обстріля удари
shootdown збит збил перехоп
launch запус
drone дрон безпілот бпла
missile ракет
bomb бомб
explosion вибух
fire пожеж вогн згор горіл
burn спал згор
shoot стріл розстріл постріл
war віин воєн
battle біи боі бою. боів. битв
offensive наступ
ceasefire перемиря перемир припинення
peace мир. миру. мирн
weapon збро боєприп
tank танк
defend оборон захист
sanction санкц
protest протест мітинг
walkout страик
arrest затрим арешт
charge обвинувач
sentence вирок засуд
trial процес
investigate розслід слідч дослідж
crime злочин кримінал
corruption корупц хабар
theft крад крадіж пограбув
resign відставк
appoint признач
vote голос
elect вибор обра
win перемо виграв
lose програ пораз
game матч
goal гол. голи. забив
league ліг ліга
cup кубок кубк
season сезон
stadium стадіон
transfer трансфер
ban заборон
law закон
decision рішен виріш
plan план
report звіт доповід
budget бюджет
tax подат мит
loan кредит позик
money грош кошт фінанс
price цін ціна
cost коштує вартіст
market ринок ринк
trade торгів
export експорт
import імпорт
inflation інфляц
debt борг
wage зарплат заробіт оклад
job робоч
factory завод фабрик
industry промислов
oil нафт
gas газ. газу. газов
coal вугіл
potash каліи
energy енерг
electricity електр світл
electrician електрик.
nuclear ядерн атомн реактор
pipeline трубопров труб
telephone телефон
line ліні
cable кабел
network мереж
dye барвник
water вод водо
river річк ріка ріки
lake озер
sea море моря морі океан
coast узбереж берег
island остр
mountain гор. гора гори
forest ліс. ліси лісов лісі
field поле. поля.
storm шторм буревіи ураган бур
wind вітер вітр
rain дощ злив
snow сніг снігоп
flood повін затоп паводок паводк
quake землетрус сеисм
landslide зсув
drought посух
heat спек тепл
cold холод мороз
weather погод метеоролог
temperature температур градус
volcano вулкан вивержен
climate клімат
collapse обвал обруш
inrush прорив
leak витік витек просоч витіка
accident аварі зіткн катастроф лихо
derail зіишов зіишл
sink затону потону потоп
drown потону втопи
bridge мост міст
road дорог шосе трас вулиц
tunnel тунел штольн штрек
mine шахт рудник гірнич копальн
shaft ствол
underground підземн
level горизонт рівень рівн
pump насос помп відкач
borehole свердлов
drill бур свердл
geothermal геотерм
dam дамб гребл
crane кран
building будівл будин споруд
house будин дім дома хат
roof дах дахи покрівл
wall стін
school школ
university університет
hospital лікарн шпитал госпітал клінік
church церкв храм
museum музе
theatre театр
airport аеропорт летовищ
station станці вокзал
port порт
train потяг поізд залізни
bus автобус
car автомоб машин авто.
truck вантажів
plane літак
helicopter гелікоптер вертол
flight реис політ
ship корабел кораб судн
ferry пором
boat човен човн катер баркас
submarine підводн
depot склад депо сховищ
refinery нпз нафтопереробн
equipment обладнан технік
medicine ліки ліків препарат
vaccine вакцин щеплен
virus вірус
disease хвороб захвор серцевии_напад інфаркт
epidemic епідем пандем спалах
patient пацієнт
health здоров
poison отру токсич
chemical хімі
pollution забрудн
food іж продукт харч
grain зерн пшениц
farmer фермер аграр
animal тварин
dog собак пес.
aid допомо підтрим
volunteer волонтер доброволь
camp табір табор
exchange обмін
release звільн
crossing перехід пункт пропуск
embassy посол посольс
diplomat дипломат
foreign закордон іноземн
international міжнарод
security безпек
emergency надзвичаин
operation операці
control контрол
damage пошкодж зруин знищ
repair ремонт
build будівниц побудов збудов
close закри
open відкри
stop зупин припин призупин
begin почав почал розпоча
end закінч заверш кінец
continue продовж трива
rise зрос підвищ збільш
fall впа знизи паді зменш
break зламал прорва розірв
cut скоро відріз
switch вимк вимикн увімкн
transport переміст перевез вивез доправ привез принес
give надав переда нада
receive отрима
buy купу купи придба
sell прода
produce вироб
work робот прац
wait чека очіку
believe вважа дума
know знає знают відомо
show показ
explain поясн
speak виступ говори промов
write напис лист.
publish опублік публік
document документ
photo фото знімк
video відео
internet інтернет саит
hack хакер кібер
computer компютер
data дан. дані. даних
satellite супутник
space космос космі орбіт
television телебач телекан
newspaper газет
film фільм кіно
music музи концерт пісн
artist артист митец співа актор
festival фестиваль свят
prize премі нагород приз.
book книг роман.
tourist турист
hotel готел
restaurant ресторан
shop магазин
funeral похорон жалоб
body тіло тіла тіл.
condition важк критич тяжк
alive жив. живі живи вижи
contact контакт звяз
signal сигнал стук
trapped заблоков
shift змін зміна зміни
morning ранк ранок вранц світан
noon полудн опівдн полудень
evening вечор вечір увечер
night ніч ночі вночі нічн
day день дні днів доб
week тижд тижн
month місяц
year рік. року. роки. років. роц
hour годин
minute хвилин
yesterday вчора учора
tomorrow завтра
north північ
south півден
east схід сход східн
west захід заходу західн
kilometre кілометр км.
metre метр
tonne тонн
percent відсотк процент
million мільион млн
billion мільярд млрд
dollar долар
euro євро
secret таємн секрет
spy шпигун розвід
terror терор
extremism екстрем
nazi нацист неонац
rights права прав.
discrimination дискримін расиз
abuse насил зґвалт
border_guard гвард варт охорон
territory територі
occupy окуп захоп
independence незалежн
referendum референдум
reform реформ
crisis криз
project проєкт проект
contract контракт
neighbour сусід
side стор
reason причин
error помилк
fake феик фальш підроб
rumour чутк
proof доказ
compensation компенс
fine штраф
licence ліценз дозвіл
fish риб
bird птах
wolf вовк
bear ведм
tree дерев
park парк
square площ
ice лід льод крига
sand пісок піск
mud мул грязь
salt сіль солі соля
brine ропа розсіл
gold золот
steel сталь сталі
wood деревин
stone камін камен
glass скло скля
paint картин малюв
lawsuit позов
history істор
anniversary річниц
religion релігі
pope папа.
king корол
prince принц
holiday канікул відпуст
date дат. дата дати
number кільк числ
capacity потужн
record рекорд
test випробув тест
exercise навчан
reserve резерв
mobilise мобіліз
recruit призов рекрут
fortify укріпл фортифік окоп
radar радар
bag сумк багаж
ticket квиток квитк
queue черг
noise шум
smoke дим
ash попіл попел
light світло
insurance страх страхов
pension пенсі
housing житл оренд
turnout явк
coalition коаліц
campaign кампан
poll опитув
programme програм
donation пожертв благод
affect постражд
crack тріщин
seal загермет
reject відхил відмов відкин
approve ухвал схвал затверд ратиф
allow дозвол
instruct наказ розпоряд
offer пропону запропон пропозиц
accept прииня погодив приима
delay відклад відкла затрим
cancel скасу відмін
lift зня. знято знима
block блоку блокад перекри
capture захоп полон
surrender здав. здал капітул
siege облог оточ
advance просува просуну наступ
deploy розгорн дислок
patrol патрул
sailor моряк матрос
captain капітан
fisherman рибал
engineer інжен технік.
beach пляж
fuel пальн пальне бензин дизел
tram трамва
metro метро. метрополіт
traffic дорожн затор
bicycle велосипед
profit прибут
revenue виручк дох
share акці акціон
bankruptcy банкрут
takeover поглин злитт придба
invest інвест
layoff звільнен
hire наим
rate ставк
growth економ ввп
crown крон. крони крону
murder вбивств убивств
robbery пограб крадіж
fraud шахраи розтрат
kidnap викра
smuggle контрабанд
jailbreak втек втеч
veto вето.
boycott боикот
amend поправк конституц
candidate кандидат
count підрах перерах рахува
ballot бюлетен
ahead випередж перева
oath присяг інавгур
congratulate вітан. привіта вітав
apologise вибач
praise похвал
criticise критик
cooperate співпрац
join вступ приєдн
infection інфек зараж заражен
quarantine карантин
ambulance швидк.
curfew комендантськ
alarm тривог сирен
shelter укритт притул
avalanche лавин
tsunami цунамі
tornado торнадо
reservoir водосхов
sluice шлюз затвор
pressure тиск
crop врожа
meat мяс
milk молок
bread хліб борошн пекар
beer пив. пиво пивовар
wine вин. вино виноград
horse кін. коні конях
zoo зоопарк
elephant слон. слони слона
final фінал
medal медал
champion чемпіон
race перегон гонк
doping допінг
referee арбітр
fan вболівальн
telescope телескоп
planet планет астероід комет
species вид. види.
fossil викопн динозавр
archaeology археолог розкоп
painting картин галере
statue статуя статую памятник скульпт
exam іспит екзам
asylum притулк
deport депорт висла
visa віз. візу паспорт
minority меншин
language_ мова. мову мови. мовою
parcel посилк
mail пошт
platform платформ
algorithm алгоритм
server сервер
battery батаре
solar соняч
wind_farm вітров турбін
emission викид
waste сміт відход
sewage каналіз
asbestos азбест
fence паркан огорож
convoy колон конво
warship фрегат есмінец корвет
airspace повітрян
airdefence ппо.
fragment улам обломк
observe спостеріг моніторинг
mission місі
inspect інспек перевір
guarantee гарант
deadline ультимат строк.
veteran ветеран
orphan сирот
baby немовл народж
marriage шлюб весілл
divorce розлуч
""",
)

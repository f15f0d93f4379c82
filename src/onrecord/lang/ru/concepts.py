"""Russian stems of the concepts news is made of: a line `pump насос ...` in `WORDS.stems`."""

from onrecord.lang.shapes.concepts import ConceptWords

WORDS = ConceptWords(
    joins=(),
    stems="""
minister министр министерств
president президент
premier премьер премьер_министр
chancellor канцлер
spokesperson представител пресс-секретар спикер
government правительств кабмин
parliament парламент депутат дума. думы. думе.
senate сенат
council совет
mayor мэр
governor губернатор
state государств
country стран
city город
village село. села. селе. селени деревн поселк
region регион област раион провинци
capital столиц
border границ погранич пригранич
police полици полицеи
army арми воиск воисков вооруженн
soldier солдат военнослуж боец боиц
officer офицер
commander командующ командир
navy флот морск
airforce авиаци
judge судья судьи судье судеи
court суд. суда. суде. судом. судебн
prosecutor прокур
lawyer адвокат
doctor врач медик
nurse медсестр
teacher учител
student студент учащ
worker рабочи рабочих работник сотрудник
miner шахтер горняк
rescuer спасател горноспасател
firefighter пожарны
victim жертв
child ребен детеи детск дети. детьми. детям. детях.
woman женщин
man мужчин
family семь семеи родствен
person людеи люди. людям. человек жител гражданск горожан жильц
voter избирател
citizen гражданин граждан.
refugee бежен переселен
migrant мигра
prisoner пленн тюрем заключенн тюрьм
hostage заложн
suspect подозрева
journalist журналист
expert эксперт
scientist учены ученых научн
driver водител
passenger пассажир
crew экипаж
pilot пилот летчик
player игрок
coach тренер
team команд сборн
club клуб
owner владел собственник
company компани предприят фирм
bank банк
union профсоюз
party партии партия партию
opposition оппозиц
leader глава. главы. главои. лидер руковод директор начальник
agency агентств
commission комисс комитет
say сказа заяв сообщ рассказа
announce объяв анонс
confirm подтвер
deny отрица опроверг отверг отрицал опроверж
warn предупре предосте
promise обеща пообеща
demand требу потребова
ask прос попрос призв призыв ходатаиств обрати прось
accuse обвин
threaten угро
agree соглас соглаше договор
sign подпис
treaty пакт
talks перегов
meet встреч встрет саммит
visit визит посети посеще
arrive прибы приеха
leave покин уеха выеха бежа. бежал эвакуир
return верну возвращ вернут возврат
send отправ посла направ
withdraw вывод отвед отступ
death погиб умер смерт убит убил убив мертв гибел
injure ранен ранил пострада травм
missing пропавш пропал безвест
rescue спас спасен
evacuate эваку
search поиск ищут иска разыск
find наид нашл обнаруж
attack атак напад удар обстрел артиллер удары
shootdown сбит сбил перехват
launch запус
drone дрон беспилот бпла
missile ракет
bomb бомб
explosion взрыв
fire пожар огон огн сгор горел
burn сгор сож
shoot стрел расстрел выстрел
war воин
battle бои. боев. боя битв сражен
offensive наступлен
ceasefire перемир
peace мир. мира. мирн
weapon оруж боеприпас
tank танк
defend оборон защит
sanction санкц
protest протест митинг
walkout забастов стачк
arrest задерж арест
charge обвинен
sentence пригов осуд
trial процесс
investigate расслед следств следоват изуча
crime преступ уголов
corruption коррупц взят
theft краж украд огра
resign отставк
appoint назнач
vote голосов проголос
elect выбор избра
win побед выигр
lose проигр пораж
game матч
goal гол. голы. забил
league лига. лиги. лиге.
cup кубок кубк
season сезон
stadium стадион
transfer трансфер
ban запрет запрещ запре
law закон
decision решен решил
plan план
report доклад отчет
budget бюджет
tax налог пошлин
loan кредит заем заим
money деньг денег средств. финанс
price цен. цена цены
cost стоимост стоит
market рынок рынк
trade торгов
export экспорт
import импорт
inflation инфляц
debt долг
wage зарплат оклад
job рабочи
factory завод фабрик
industry промышлен
oil нефт
gas газ. газа. газов
coal угол угл
potash калии
energy энерг
electricity электр свет.
electrician электрик.
nuclear ядерн атомн реактор
pipeline трубопров труб
telephone телефон
line лини
cable кабел
network сет. сети. сетеи.
dye красител
water вод водо
river рек река реки речн
lake озер
sea море. моря. океан
coast побереж берег
island остров
mountain гора. горы. горе.
forest лес. леса лесн
field поле. поля.
storm шторм бур ураган
wind ветер ветр
rain дожд лив
snow снег снегоп
flood наводн затоп паводок паводк
quake землетряс сеисм
landslide оползен оползн
drought засух
heat жар тепл
cold холод мороз
weather погод метеоролог
temperature температур градус
volcano вулкан изверж
climate климат
collapse обвал обруш рухн
inrush прорыв
leak утечк вытека течь. теч. просоч
accident авари столкн катастроф бедств
derail сошел сошл
sink затону потону потоп утону
drown утону
bridge мост
road дорог шоссе трасс улиц
tunnel туннел тоннел штольн штрек
mine шахт рудник горнодоб горн
shaft ствол
underground подземн
level горизонт уровень уровн
pump насос помп откач
borehole скважин
drill бур
geothermal геотерм
dam дамб плотин
crane кран
building здани дом. дома. домов. построи
house дом. дома. домов. домах.
roof крыш кровл
wall стен
school школ
university университет
hospital больниц госпитал клиник
church церк храм
museum музе
theatre театр
airport аэропорт
station станци вокзал
port порт
train поезд железнодор
bus автобус
car автомоб машин
truck грузовик
plane самолет
helicopter вертолет
flight реис полет
ship кораб судн
ferry паром
boat лодк катер баркас
submarine подводн подлод
depot склад хранилищ
refinery нпз нефтеперераб
equipment оборудован техник
medicine лекарств препарат
vaccine вакцин прививк
virus вирус
disease болезн заболев сердечныи_приступ инфаркт
epidemic эпидем пандем вспыш
patient пациент
health здоров здравоохр
poison отрав яд. токсич
chemical хими
pollution загрязн
food продовольств продукт пищ
grain зерн пшениц
farmer фермер аграр
animal животн
dog собак
aid помощ помог поддерж
volunteer волонтер доброволь
camp лагер
exchange обмен
release освобо отпус
crossing переход пункт пропуск
embassy посол посольс
diplomat дипломат
foreign иностран
international международн
security безопасн
emergency чрезвычаин
operation операци
control контрол
damage повре разруш уничт
repair ремонт
build строит построи
close закры
open откры
stop останов прекра приостан
begin начал начат
end законч заверш конец
continue продолж
rise вырос рост. росл повыс увелич
fall упа паден сниз уменьш
break слома прорва разорв порва
cut сокра отрез
switch выключ отключ включ
transport переместа перевез вывез достав привез принес
give предостав переда
receive получ
buy купи покуп закуп приобре
sell прода
produce произв
work работ
wait жда ожида
believe счита дума полага
know зна известн
show показ
explain объясн
speak выступ говор реч
write напис письм
publish опублик публик
document документ
photo фото снимк
video видео
internet интернет саит
hack хакер кибер
computer компьютер
data данные данных
satellite спутник
space космос косми орбит
television телевид телекан
newspaper газет
film фильм кино
music музык концерт песн
artist артист певец певиц актер
festival фестиваль праздник
prize преми наград приз.
book книг роман.
tourist турист
hotel отел гостиниц
restaurant ресторан
shop магазин
funeral похорон траур
body тело. тела. тел.
condition тяжел критич тяжк
alive жив. живы выжи
contact контакт связ
signal сигнал стук
trapped заблокир
shift смен смена смены
morning утр рассвет
noon полдень полудн
evening вечер
night ноч
day день. дня. днеи. сутк
week недел
month месяц
year год. года. году. лет.
hour час. часа. часов.
minute минут
yesterday вчера
tomorrow завтра
north север
south юг. юге. юга. южн
east восток восточ
west запад
kilometre километр км.
metre метр
tonne тонн
percent процент
million миллион млн
billion миллиард млрд
dollar доллар
euro евро
secret таин секрет
spy шпион развед
terror террор
extremism экстрем
nazi нацист неонац
rights права прав.
discrimination дискримин расиз
abuse насил изнасил
border_guard гвард охран
territory территори
occupy оккуп захват
independence независим
referendum референдум
reform реформ
crisis кризис
project проект
contract контракт
neighbour сосед
side сторон
reason причин
error ошибк
fake феик фальш поддел
rumour слух
proof доказ
compensation компенс
fine штраф
licence лиценз разрешен
fish рыб
bird птиц
wolf волк
bear медвед
tree дерев
park парк
square площад
ice лед. льд
sand песок песк
mud гряз ил.
salt соль соли соля
brine рассол
gold золот
steel сталь стали.
wood древесин
stone камен камн
glass стекл
paint картин живопис
lawsuit иск. иски.
history истор
anniversary годовщин
religion религи
pope папа.
king корол
prince принц
holiday каникул отпуск
date дата. даты. дату.
number количеств числ
capacity мощност
record рекорд
test испыт тест
exercise учени учении
reserve резерв
mobilise мобилиз
recruit призыв рекрут
fortify укрепл фортифик окоп
radar радар
bag сумк багаж
ticket билет
queue очеред
noise шум
smoke дым
ash пепел
light свет.
insurance страхов
pension пенси
housing жил жиль аренд
turnout явк
coalition коалиц
campaign кампан
poll опрос
programme программ
donation пожертв благотв
affect пострада
crack трещин
seal загермет заделан
reject отклон отказ отверг
approve одобр утверд ратиф
allow разреш позвол
instruct приказ распоряд
offer предлаг предлож
accept приня принима
delay отлож перенес задерж
cancel отмен
lift снял. снято сняти
block блокир блокад перекры
capture захват захвач плен.
surrender сдал. сдались капитул
siege осад окруж
advance продвиг продвин наступ
deploy разверн разверт дислок
patrol патрул
sailor моряк матрос
captain капитан
fisherman рыбак
engineer инженер
beach пляж
fuel топлив бензин дизел горюч
tram трамва
metro метро. метрополит
traffic дорожн затор пробк
bicycle велосипед
profit прибыл
revenue выручк доход
share акци акцион
bankruptcy банкрот
takeover поглощ слиян приобр
invest инвест
layoff увольн сокращ
hire нанял наня
rate ставк
growth эконом ввп
crown крон. кроны крону
murder убииств убииц
robbery ограб грабеж краж
fraud мошенн растрат
kidnap похищ похит
smuggle контрабанд
jailbreak сбежал побег
veto вето.
boycott боикот
amend поправк конституц
candidate кандидат
count подсч пересч считал
ballot бюллетен
ahead опереж преимущ
oath присяг инаугур
congratulate поздрав
apologise извин
praise похвал
criticise критик
cooperate сотруднич
join вступ присоед
infection инфек зараж заражен
quarantine карантин
ambulance скорая. скорои.
curfew комендантск
alarm тревог сирен
shelter укрыт убежищ
avalanche лавин
tsunami цунами
tornado торнадо
reservoir водохранил
sluice шлюз затвор
pressure давлен
crop урожа
meat мяс
milk молок
bread хлеб мук. пекар
beer пив. пиво пивовар
wine вино винн виноград
horse лошад
zoo зоопарк
elephant слон. слоны слона
final финал
medal медал
champion чемпион
race гонк
doping допинг
referee арбитр
fan болельщик
telescope телескоп
planet планет астероид комет
fossil ископаем динозавр
archaeology археолог раскоп
painting картин галере
statue статуя статую памятник скульпт
exam экзам
asylum убежищ
deport депорт выслал выслан
visa виз. визу паспорт
minority меньшин
language_ язык
parcel посылк
mail почт
platform платформ
algorithm алгоритм
server сервер
battery батаре
solar солнечн
wind_farm ветров турбин
emission выброс
waste мусор отход
sewage канализ
asbestos асбест
fence забор огражд
convoy колонн конво
warship фрегат эсминец корвет
airspace воздушн
airdefence пво.
fragment облом осколк
observe наблюд мониторинг
mission мисси
inspect инспек провер
guarantee гарант
deadline ультимат срок.
veteran ветеран
orphan сирот
baby младен рожд родил
marriage брак. свадьб
divorce развод развел
""",
)

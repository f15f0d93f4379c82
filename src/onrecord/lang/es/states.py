"""States in Spanish: ISO code, names, words for their people (or stems of them), capitals. Names of states after Unicode CLDR.

`KR|Corea del Sur|surcoreano, surcoreana, surcoreanos|Seúl` lets `read` find state KR by any of these words.
"""

from onrecord.lang.shapes.names import States

WORDS = States(
    """\
AD|Andorra||Andorra la Vella
AE|Emiratos Árabes Unidos||Abu Dabi
AF|Afganistán|afgano, afgana|Kabul
AG|Antigua y Barbuda||St. John's
AL|Albania||Tirana
AM|Armenia||Ereván
AO|Angola||Luanda
AR|Argentina|argentino, argentina|Buenos Aires
AT|Austria|austriaco, austriaca|Viena
AU|Australia|australiano, australiana|Canberra
AZ|Azerbaiyán||Bakú
BA|Bosnia y Herzegovina||Sarajevo
BB|Barbados||Bridgetown
BD|Bangladés||Daca
BE|Bélgica|belga|Bruselas
BF|Burkina Faso||Uagadugú
BG|Bulgaria|búlgaro, búlgara|Sofía
BH|Baréin||Manama
BI|Burundi||Gitega
BJ|Benín||Portonovo
BN|Brunéi||Bandar Seri Begawan
BO|Bolivia||La Paz
BR|Brasil|brasileño, brasileña|Brasilia
BS|Bahamas||Nassau
BT|Bután||Timbu
BW|Botsuana||Gaborone
BY|Bielorrusia|bielorruso, bielorrusa|Minsk
BZ|Belice||Belmopan
CA|Canadá|canadiense|Ottawa
CD|República Democrática del Congo||Kinshasa
CF|República Centroafricana||Bangui
CG|Congo||Brazzaville
CH|Suiza|suizo, suiza|Berna
CI|Côte d’Ivoire||Yamoussoukro
CL|Chile|chileno, chilena|Santiago de Chile
CM|Camerún||Yaounde
CN|China|chino, china|Pekín
CO|Colombia|colombiano, colombiana|Bogotá
CR|Costa Rica||San Jose
CU|Cuba|cubano, cubana|La Habana
CV|Cabo Verde||Praia
CY|Chipre||Nicosia
CZ|Chequia|checo, checa|Praga
DE|Alemania|alemán, alemana, alemanes|Berlín
DJ|Yibuti||Yibuti
DK|Dinamarca|danés, danesa|Copenhague
DM|Dominica||Roseau
DO|República Dominicana||Santo Domingo
DZ|Argelia||Argel
EC|Ecuador||Quito
EE|Estonia|estonio, estonia|Tallin
EG|Egipto|egipcio, egipcia|El Cairo
ER|Eritrea||Asmara
ES|España|español, española, españoles|Madrid
ET|Etiopía||Adís Abeba
FI|Finlandia|finlandés, finlandesa|Helsinki
FJ|Fiyi||Suva
FM|Micronesia||Palikir
FR|Francia|francés, francesa, franceses|París
GA|Gabón||Libreville
GB|Reino Unido, Gran Bretaña|británico, británica, británicos|Londres
GD|Granada||St. George's
GE|Georgia|georgiano, georgiana|Tiflis, Tbilisi
GH|Ghana||Acra
GL|Groenlandia||Nuuk
GM|Gambia||Banjul
GN|Guinea||Conakri
GQ|Guinea Ecuatorial||Ciudad de la Paz
GR|Grecia|griego, griega|Atenas
GT|Guatemala||Guatemala City
GW|Guinea-Bisáu||Bisáu
GY|Guyana||Georgetown
HK|Hong Kong||Hong Kong
HN|Honduras||Tegucigalpa
HR|Croacia||Zagreb
HT|Haití||Puerto Príncipe
HU|Hungría|húngaro, húngara|Budapest
ID|Indonesia||Yakarta
IE|Irlanda||Dublín
IL|Israel|israelí, israelíes|Jerusalén
IN|India|indio, india|Nueva Delhi, Delhi
IQ|Irak|iraquí|Bagdad
IR|Irán|iraní, iraníes|Teherán
IS|Islandia||Reikiavik
IT|Italia|italiano, italiana|Roma
JM|Jamaica||Kingston
JO|Jordania||Ammán
JP|Japón|japonés, japonesa|Tokio
KE|Kenia||Nairobi
KG|Kirguistán||Bishkek
KH|Camboya||Phnom Penh
KI|Kiribati||Tarawa
KM|Comoras||Moroni
KN|San Cristóbal y Nieves||Basseterre
KP|Corea del Norte|norcoreano, norcoreana, norcoreanos|Pyongyang, Pionyang
KR|Corea del Sur|surcoreano, surcoreana, surcoreanos|Seúl
KW|Kuwait||Kuwait City
KZ|Kazajistán||Astaná
LA|Laos||Vientián
LB|Líbano|libanés, libanesa|Beirut
LC|Santa Lucía||Castries
LI|Liechtenstein||Vaduz
LK|Sri Lanka||Colombo
LR|Liberia||Monrovia
LS|Lesoto||Maseru
LT|Lituania|lituano, lituana|Vilna
LU|Luxemburgo||Luxemburgo
LV|Letonia|letón, letona|Riga
LY|Libia||Trípoli
MA|Marruecos||Rabat
MC|Mónaco||Mónaco
MD|Moldavia|moldavo, moldava|Chisináu
ME|Montenegro||Podgorica
MG|Madagascar||Antananarivo
MH|Islas Marshall||Majuro
MK|Macedonia del Norte||Skopie
ML|Mali||Bamako
MN|Mongolia||Ulán Bator
MR|Mauritania||Nuakchot
MT|Malta||Valletta
MU|Mauricio||Port Louis
MV|Maldivas||Male
MW|Malaui||Lilongwe
MX|México|mexicano, mexicana|Ciudad de México
MY|Malasia||Kuala Lumpur
MZ|Mozambique||Maputo
NA|Namibia||Windhoek
NE|Níger||Niamey
NG|Nigeria||Abuya
NI|Nicaragua||Managua
NL|Países Bajos|neerlandés, neerlandesa, holandés|Ámsterdam
NO|Noruega|noruego, noruega|Oslo
NP|Nepal||Katmandú
NR|Nauru||Yaren
NZ|Nueva Zelanda||Wellington
OM|Omán||Mascate
PA|Panamá||Panama City
PE|Perú|peruano, peruana|Lima
PG|Papúa Nueva Guinea||Port Moresby
PH|Filipinas||Manila
PK|Pakistán|paquistaní|Islamabad
PL|Polonia|polaco, polaca|Varsovia
PS|Palestina, Territorios Palestinos|palestino, palestina, palestinos|East Jerusalem
PT|Portugal|portugués, portuguesa|Lisboa
PW|Palaos||Melekeok
PY|Paraguay||Asunción
QA|Catar||Doha
RO|Rumanía|rumano, rumana|Bucarest
RS|Serbia|serbio, serbia|Belgrado
RU|Rusia, Federación Rusa|ruso, rusa, rusos, rusas|Moscú
RW|Ruanda||Kigali
SA|Arabia Saudí|saudí, saudita|Riad
SB|Islas Salomón||Honiara
SC|Seychelles||Victoria
SD|Sudán||Jartum
SE|Suecia|sueco, sueca|Estocolmo
SG|Singapur||Singapore
SI|Eslovenia||Liubliana
SK|Eslovaquia||Bratislava
SL|Sierra Leona||Freetown
SM|San Marino||San Marino
SN|Senegal||Dakar
SO|Somalia||Mogadiscio
SR|Surinam||Paramaribo
SS|Sudán del Sur||Juba
ST|Santo Tomé y Príncipe||Santo Tomé
SV|El Salvador||San Salvador
SY|Siria|sirio, siria|Damasco
SZ|Esuatini||Mbabane
TD|Chad||N'Djamena
TG|Togo||Lomé
TH|Tailandia||Bangkok
TJ|Tayikistán||Dusambé
TL|Timor-Leste||Dili
TM|Turkmenistán||Asjabad
TN|Túnez||Túnez
TO|Tonga||Nuku'alofa
TR|Turquía|turco, turca|Ankara
TT|Trinidad y Tobago||Puerto España
TV|Tuvalu||Funafuti
TW|Taiwán||Taipéi
TZ|Tanzania||Dodoma
UA|Ucrania|ucraniano, ucraniana, ucranianos, ucranianas|Kiev, Kyiv
UG|Uganda||Kampala
US|Estados Unidos, EE.UU., EE. UU., EEUU|estadounidense, estadounidenses, norteamericano|Washington
UY|Uruguay||Montevideo
UZ|Uzbekistán||Taskent
VA|Ciudad del Vaticano||Vatican City
VC|San Vicente y las Granadinas||Kingstown
VE|Venezuela|venezolano, venezolana|Caracas
VN|Vietnam||Hanói
VU|Vanuatu||Port Vila
WS|Samoa||Apia
XK|Kosovo||Pristina
YE|Yemen||Saná
ZA|Sudáfrica||Pretoria
ZM|Zambia||Lusaka
ZW|Zimbabue||Harare
"""
)

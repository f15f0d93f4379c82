"""States in English: ISO code, names, words for their people (or stems of them), capitals. Names of states after Unicode CLDR.

`KR|South Korea, Republic of Korea|South Korean|Seoul` lets `read` find state KR by any of these words.
"""

from onrecord.lang.shapes.names import States

WORDS = States(
    """\
AD|Andorra||Andorra la Vella
AE|United Arab Emirates, UAE|Emirati|Abu Dhabi
AF|Afghanistan|Afghan|Kabul
AG|Antigua & Barbuda||St. John's
AL|Albania|Albanian|Tirana
AM|Armenia|Armenian|Yerevan
AO|Angola|Angolan|Luanda
AR|Argentina|Argentine, Argentinian|Buenos Aires
AT|Austria|Austrian|Vienna
AU|Australia|Australian|Canberra
AZ|Azerbaijan|Azerbaijani, Azeri|Baku
BA|Bosnia & Herzegovina|Bosnian|Sarajevo
BB|Barbados||Bridgetown
BD|Bangladesh|Bangladeshi|Dhaka
BE|Belgium|Belgian|Brussels
BF|Burkina Faso|Burkinabe|Ouagadougou
BG|Bulgaria|Bulgarian|Sofia
BH|Bahrain|Bahraini|Manama
BI|Burundi|Burundian|Gitega
BJ|Benin|Beninese|Porto-Novo
BN|Brunei||Bandar Seri Begawan
BO|Bolivia|Bolivian|La Paz
BR|Brazil|Brazilian|Brasília, Brasilia
BS|Bahamas||Nassau
BT|Bhutan||Thimphu
BW|Botswana|Botswanan|Gaborone
BY|Belarus|Belarusian, Belarusan|Minsk
BZ|Belize||Belmopan
CA|Canada|Canadian|Ottawa
CD|Democratic Republic of the Congo, DR Congo, DRC, Congo - Kinshasa||Kinshasa
CF|Central African Republic||Bangui
CG|Congo - Brazzaville|Congolese|Brazzaville
CH|Switzerland|Swiss|Bern
CI|Ivory Coast, Côte d’Ivoire||Yamoussoukro
CL|Chile|Chilean|Santiago
CM|Cameroon|Cameroonian|Yaounde
CN|China|Chinese|Beijing, Peking
CO|Colombia|Colombian|Bogota
CR|Costa Rica|Costa Rican|San Jose
CU|Cuba|Cuban|Havana
CV|Cape Verde||Praia
CY|Cyprus|Cypriot|Nicosia
CZ|Czech Republic, Czechia|Czech|Prague
DE|Germany|German|Berlin
DJ|Djibouti||Djibouti
DK|Denmark|Danish, Dane|Copenhagen
DM|Dominica||Roseau
DO|Dominican Republic|Dominican|Santo Domingo
DZ|Algeria|Algerian|Algiers
EC|Ecuador|Ecuadorian, Ecuadorean|Quito
EE|Estonia|Estonian|Tallinn
EG|Egypt|Egyptian|Cairo
ER|Eritrea|Eritrean|Asmara
ES|Spain|Spanish|Madrid
ET|Ethiopia|Ethiopian|Addis Ababa
FI|Finland|Finnish, Finn|Helsinki
FJ|Fiji|Fijian|Suva
FM|Micronesia||Palikir
FR|France|French|Paris
GA|Gabon|Gabonese|Libreville
GB|UK, United Kingdom, U.K., Britain, Great Britain|British|London
GD|Grenada||St. George's
GE|Georgia|Georgian|Tbilisi
GH|Ghana|Ghanaian|Accra
GL|Greenland||Nuuk
GM|Gambia|Gambian|Banjul
GN|Guinea|Guinean|Conakry
GQ|Equatorial Guinea||Ciudad de la Paz
GR|Greece|Greek|Athens
GT|Guatemala|Guatemalan|Guatemala City
GW|Guinea-Bissau||Bissau
GY|Guyana||Georgetown
HK|Hong Kong||Hong Kong
HN|Honduras|Honduran|Tegucigalpa
HR|Croatia|Croatian, Croat|Zagreb
HT|Haiti|Haitian|Port-au-Prince
HU|Hungary|Hungarian|Budapest
ID|Indonesia|Indonesian|Jakarta
IE|Ireland|Irish|Dublin
IL|Israel|Israeli|Jerusalem
IN|India|Indian|New Delhi, Delhi
IQ|Iraq|Iraqi|Baghdad
IR|Iran|Iranian|Tehran
IS|Iceland|Icelandic|Reykjavik
IT|Italy|Italian|Rome
JM|Jamaica|Jamaican|Kingston
JO|Jordan|Jordanian|Amman
JP|Japan|Japanese|Tokyo
KE|Kenya|Kenyan|Nairobi
KG|Kyrgyzstan|Kyrgyz|Bishkek
KH|Cambodia|Cambodian|Phnom Penh
KI|Kiribati||Tarawa
KM|Comoros||Moroni
KN|St. Kitts & Nevis||Basseterre
KP|North Korea, DPRK|North Korean|Pyongyang
KR|South Korea, Republic of Korea|South Korean|Seoul
KW|Kuwait|Kuwaiti|Kuwait City
KZ|Kazakhstan|Kazakh, Kazakhstani|Astana
LA|Laos|Laotian|Vientiane
LB|Lebanon|Lebanese|Beirut
LC|St. Lucia||Castries
LI|Liechtenstein||Vaduz
LK|Sri Lanka|Sri Lankan|Colombo
LR|Liberia|Liberian|Monrovia
LS|Lesotho||Maseru
LT|Lithuania|Lithuanian|Vilnius
LU|Luxembourg|Luxembourgish|Luxembourg
LV|Latvia|Latvian|Riga
LY|Libya|Libyan|Tripoli
MA|Morocco|Moroccan|Rabat
MC|Monaco||Monaco
MD|Moldova|Moldovan|Chișinău, Chisinau
ME|Montenegro|Montenegrin|Podgorica
MG|Madagascar|Malagasy|Antananarivo
MH|Marshall Islands||Majuro
MK|North Macedonia|Macedonian|Skopje
ML|Mali|Malian|Bamako
MM|Myanmar, Burma|Burmese|Naypyidaw
MN|Mongolia|Mongolian|Ulaanbaatar
MR|Mauritania|Mauritanian|Nouakchott
MT|Malta|Maltese|Valletta
MU|Mauritius||Port Louis
MV|Maldives||Male
MW|Malawi|Malawian|Lilongwe
MX|Mexico|Mexican|Mexico City
MY|Malaysia|Malaysian|Kuala Lumpur
MZ|Mozambique|Mozambican|Maputo
NA|Namibia|Namibian|Windhoek
NE|Niger|Nigerien|Niamey
NG|Nigeria|Nigerian|Abuja
NI|Nicaragua|Nicaraguan|Managua
NL|Netherlands|Dutch|Amsterdam
NO|Norway|Norwegian|Oslo
NP|Nepal|Nepali, Nepalese|Kathmandu
NR|Nauru||Yaren
NZ|New Zealand|New Zealander|Wellington
OM|Oman|Omani|Muscat
PA|Panama|Panamanian|Panama City
PE|Peru|Peruvian|Lima
PG|Papua New Guinea||Port Moresby
PH|Philippines|Philippine, Filipino|Manila
PK|Pakistan|Pakistani|Islamabad
PL|Poland|Polish|Warsaw
PS|Palestine, Palestinian Authority, Palestinian Territories|Palestinian|East Jerusalem
PT|Portugal|Portuguese|Lisbon
PW|Palau||Melekeok
PY|Paraguay|Paraguayan|Asuncion
QA|Qatar|Qatari|Doha
RO|Romania|Romanian|Bucharest
RS|Serbia|Serbian, Serb|Belgrade
RU|Russia, Russian Federation|Russian|Moscow
RW|Rwanda|Rwandan|Kigali
SA|Saudi Arabia|Saudi, Saudi Arabian|Riyadh
SB|Solomon Islands||Honiara
SC|Seychelles||Victoria
SD|Sudan|Sudanese|Khartoum
SE|Sweden|Swedish|Stockholm
SG|Singapore|Singaporean|Singapore
SI|Slovenia|Slovenian, Slovene|Ljubljana
SK|Slovakia|Slovak, Slovakian|Bratislava
SL|Sierra Leone|Sierra Leonean|Freetown
SM|San Marino||San Marino
SN|Senegal|Senegalese|Dakar
SO|Somalia|Somali|Mogadishu
SR|Suriname||Paramaribo
SS|South Sudan|South Sudanese|Juba
ST|São Tomé & Príncipe||Sao Tome
SV|El Salvador|Salvadoran|San Salvador
SY|Syria|Syrian|Damascus
SZ|Eswatini||Mbabane
TD|Chad|Chadian|N'Djamena
TG|Togo|Togolese|Lome
TH|Thailand|Thai|Bangkok
TJ|Tajikistan|Tajik|Dushanbe
TL|Timor-Leste||Dili
TM|Turkmenistan|Turkmen|Ashgabat
TN|Tunisia|Tunisian|Tunis
TO|Tonga||Nuku'alofa
TR|Turkey, Türkiye, Turkiye|Turkish|Ankara
TT|Trinidad & Tobago||Port of Spain
TV|Tuvalu||Funafuti
TW|Taiwan|Taiwanese|Taipei
TZ|Tanzania|Tanzanian|Dodoma
UA|Ukraine|Ukrainian|Kyiv, Kiev
UG|Uganda|Ugandan|Kampala
US|US, United States, United States of America, U.S., USA, America|American|Washington
UY|Uruguay|Uruguayan|Montevideo
UZ|Uzbekistan|Uzbek|Tashkent
VA|Vatican City||Vatican City
VC|St. Vincent & Grenadines||Kingstown
VE|Venezuela|Venezuelan|Caracas
VN|Vietnam|Vietnamese|Hanoi
VU|Vanuatu||Port Vila
WS|Samoa||Apia
XK|Kosovo|Kosovan, Kosovar|Pristina
YE|Yemen|Yemeni|Sanaa
ZA|South Africa|South African|Pretoria
ZM|Zambia|Zambian|Lusaka
ZW|Zimbabwe|Zimbabwean|Harare
"""
)

"""States in German: ISO code, names, words for their people (or stems of them), capitals. Names of states after Unicode CLDR.

`KR|Südkorea|südkoreanisch|Seoul` lets `read` find state KR by any of these words.
"""

from onrecord.lang.shapes.names import States

WORDS = States(
    """\
AD|Andorra||Andorra la Vella
AE|Vereinigte Arabische Emirate||Abu Dhabi
AF|Afghanistan|afghanisch|Kabul
AG|Antigua und Barbuda||St. John's
AL|Albanien||Tirana
AM|Armenien|armenisch|Eriwan
AO|Angola||Luanda
AR|Argentinien|argentinisch|Buenos Aires
AT|Österreich|österreichisch|Wien
AU|Australien|australisch|Canberra
AZ|Aserbaidschan|aserbaidschanisch|Baku
BA|Bosnien und Herzegowina|bosnisch|Sarajevo
BB|Barbados||Bridgetown
BD|Bangladesch||Dhaka
BE|Belgien|belgisch|Brüssel
BF|Burkina Faso||Ouagadougou
BG|Bulgarien|bulgarisch|Sofia
BH|Bahrain||Manama
BI|Burundi||Gitega
BJ|Benin||Porto Novo
BN|Brunei Darussalam||Bandar Seri Begawan
BO|Bolivien||La Paz
BR|Brasilien|brasilianisch|Brasília
BS|Bahamas||Nassau
BT|Bhutan||Thimphu
BW|Botsuana||Gaborone
BY|Belarus, Weißrussland|belarussisch, belarusisch|Minsk
BZ|Belize||Belmopan
CA|Kanada|kanadisch|Ottawa
CD|Kongo-Kinshasa||Kinshasa
CF|Zentralafrikanische Republik||Bangui
CG|Kongo-Brazzaville||Brazzaville
CH|Schweiz|schweizer, schweizerisch|Bern
CI|Côte d’Ivoire||Yamoussoukro
CL|Chile||Santiago
CM|Kamerun||Yaounde
CN|China|chinesisch|Peking
CO|Kolumbien||Bogotá
CR|Costa Rica||San Jose
CU|Kuba||Havanna
CV|Cabo Verde||Praia
CY|Zypern||Nicosia
CZ|Tschechien|tschechisch|Prag
DE|Deutschland|deutsch|Berlin
DJ|Dschibuti||Dschibuti
DK|Dänemark|dänisch|Kopenhagen
DM|Dominica||Roseau
DO|Dominikanische Republik||Santo Domingo
DZ|Algerien||Algier
EC|Ecuador||Quito
EE|Estland|estnisch|Tallinn
EG|Ägypten|ägyptisch|Kairo
ER|Eritrea||Asmara
ES|Spanien|spanisch|Madrid
ET|Äthiopien||Addis Abeba
FI|Finnland|finnisch|Helsinki
FJ|Fidschi||Suva
FM|Mikronesien||Palikir
FR|Frankreich|französisch|Paris
GA|Gabun||Libreville
GB|Großbritannien, Vereinigtes Königreich, Vereinigte Königreich|britisch|London
GD|Grenada||St. George's
GE|Georgien|georgisch|Tiflis
GH|Ghana||Accra
GL|Grönland||Nuuk
GM|Gambia||Banjul
GN|Guinea||Conakry
GQ|Äquatorialguinea||Ciudad de la Paz
GR|Griechenland|griechisch|Athen
GT|Guatemala||Guatemala City
GW|Guinea-Bissau||Bissau
GY|Guyana||Georgetown
HK|Hongkong, Sonderverwaltungsregion Hongkong||Hongkong
HN|Honduras||Tegucigalpa
HR|Kroatien|kroatisch|Zagreb
HT|Haiti||Port-au-Prince
HU|Ungarn|ungarisch|Budapest
ID|Indonesien|indonesisch|Jakarta
IE|Irland|irisch|Dublin
IL|Israel|israelisch|Jerusalem
IN|Indien|indisch|Neu-Delhi
IQ|Irak|irakisch|Bagdad
IR|Iran|iranisch|Teheran
IS|Island||Reyk­ja­vík
IT|Italien|italienisch|Rom
JM|Jamaika||Kingston
JO|Jordanien||Amman
JP|Japan|japanisch|Tokio
KE|Kenia||Nairobi
KG|Kirgisistan||Bischkek
KH|Kambodscha||Phnom Penh
KI|Kiribati||Tarawa
KM|Komoren||Moroni
KN|St. Kitts und Nevis||Basseterre
KP|Nordkorea|nordkoreanisch|Pjöngjang
KR|Südkorea|südkoreanisch|Seoul
KW|Kuwait||Kuwait City
KZ|Kasachstan|kasachisch|Astana
LA|Laos||Vientiane
LB|Libanon|libanesisch|Beirut
LC|St. Lucia||Castries
LI|Liechtenstein||Vaduz
LK|Sri Lanka||Colombo
LR|Liberia||Monrovia
LS|Lesotho||Maseru
LT|Litauen|litauisch|Vilnius
LU|Luxemburg||Luxemburg
LV|Lettland|lettisch|Riga
LY|Libyen||Tripolis
MA|Marokko||Rabat
MC|Monaco||Monaco
MD|Republik Moldau|moldauisch|Chișinău, Chisinau
ME|Montenegro||Podgorica
MG|Madagaskar||Antananarivo
MH|Marshallinseln||Majuro
MK|Nordmazedonien||Skopje
ML|Mali||Bamako
MM|Myanmar||Naypyidaw
MN|Mongolei||Ulaanbaatar
MR|Mauretanien||Nouakchott
MT|Malta||Valletta
MU|Mauritius||Port Louis
MV|Malediven||Male
MW|Malawi||Lilongwe
MX|Mexiko|mexikanisch|Mexiko-Stadt
MY|Malaysia||Kuala Lumpur
MZ|Mosambik||Maputo
NA|Namibia||Windhoek
NE|Niger||Niamey
NG|Nigeria||Abuja
NI|Nicaragua||Managua
NL|Niederlande, Niederlanden|niederländisch|Amsterdam
NO|Norwegen|norwegisch|Oslo
NP|Nepal||Kathmandu
NR|Nauru||Yaren
NZ|Neuseeland||Wellington
OM|Oman||Maskat
PA|Panama||Panama City
PE|Peru||Lima
PG|Papua-Neuguinea||Port Moresby
PH|Philippinen||Manila
PK|Pakistan|pakistanisch|Islamabad
PL|Polen|polnisch|Warschau
PS|Palästina, Palästinensische Autonomiegebiete|palästinensisch|East Jerusalem
PT|Portugal|portugiesisch|Lissabon
PW|Palau||Melekeok
PY|Paraguay||Asunción
QA|Katar||Doha
RO|Rumänien|rumänisch|Bukarest
RS|Serbien|serbisch|Belgrad
RU|Russland, Russische Föderation|russisch|Moskau
RW|Ruanda||Kigali
SA|Saudi-Arabien|saudisch, saudi-arabisch|Riad
SB|Salomonen||Honiara
SC|Seychellen||Victoria
SD|Sudan|sudanesisch|Khartum
SE|Schweden|schwedisch|Stockholm
SG|Singapur||Singapore
SI|Slowenien|slowenisch|Ljubljana
SK|Slowakei|slowakisch|Bratislava
SL|Sierra Leone||Freetown
SM|San Marino||San Marino
SN|Senegal||Dakar
SO|Somalia||Mogadischu
SR|Suriname||Paramaribo
SS|Südsudan||Juba
ST|São Tomé und Príncipe||São Tomé
SV|El Salvador||San Salvador
SY|Syrien|syrisch|Damaskus
SZ|Eswatini||Mbabane
TD|Tschad||N'Djamena
TG|Togo||Lomé
TH|Thailand|thailändisch|Bangkok
TJ|Tadschikistan||Duschanbe
TL|Timor-Leste||Dili
TM|Turkmenistan||Aşgabat
TN|Tunesien||Tunis
TO|Tonga||Nuku'alofa
TR|Türkei|türkisch|Ankara
TT|Trinidad und Tobago||Port of Spain
TV|Tuvalu||Funafuti
TW|Taiwan||Taipeh
TZ|Tansania||Dodoma
UA|Ukraine|ukrainisch|Kiew, Kyjiw
UG|Uganda||Kampala
US|Vereinigte Staaten, Vereinigten Staaten, USA, US|amerikanisch, US-amerikanisch|Washington
UY|Uruguay||Montevideo
UZ|Usbekistan||Taschkent
VA|Vatikanstadt||Vatican City
VC|St. Vincent und die Grenadinen||Kingstown
VE|Venezuela|venezolanisch|Caracas
VN|Vietnam|vietnamesisch|Hanoi
VU|Vanuatu||Port Vila
WS|Samoa||Apia
XK|Kosovo||Pristina, Prishtina
YE|Jemen||Sanaa
ZA|Südafrika|südafrikanisch|Pretoria
ZM|Sambia||Lusaka
ZW|Simbabwe||Harare
"""
)

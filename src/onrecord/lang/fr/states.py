"""States in French: ISO code, names, words for their people (or stems of them), capitals. Names of states after Unicode CLDR.

`KR|Corée du Sud|sud-coréen, sud-coréenne, sud-coréens|Séoul` lets `read` find state KR by any of these words.
"""

from onrecord.lang.shapes.names import States

WORDS = States(
    """\
AD|Andorre||Andorra la Vella
AE|Émirats arabes unis||Abou Dhabi
AF|Afghanistan|afghan, afghane|Kaboul
AG|Antigua-et-Barbuda||St. John's
AL|Albanie||Tirana
AM|Arménie||Erevan
AO|Angola||Luanda
AR|Argentine|argentin, argentine|Buenos Aires
AT|Autriche|autrichien, autrichienne|Vienne
AU|Australie|australien, australienne|Canberra
AZ|Azerbaïdjan||Bakou
BA|Bosnie-Herzégovine||Sarajevo
BB|Barbade||Bridgetown
BD|Bangladesh||Dhaka
BE|Belgique|belge|Bruxelles
BF|Burkina Faso||Ouagadougou
BG|Bulgarie|bulgare|Sofia
BH|Bahreïn||Manama
BI|Burundi||Gitega
BJ|Bénin||Porto-Novo
BN|Brunei||Bandar Seri Begawan
BO|Bolivie||La Paz
BR|Brésil|brésilien, brésilienne|Brasilia
BS|Bahamas||Nassau
BT|Bhoutan||Thimphu
BW|Botswana||Gaborone
BY|Biélorussie|biélorusse, bélarusse|Minsk
BZ|Belize||Belmopan
CA|Canada|canadien, canadienne|Ottawa
CD|Congo-Kinshasa||Kinshasa
CF|République centrafricaine||Bangui
CG|Congo-Brazzaville||Brazzaville
CH|Suisse|suisse|Berne
CI|Côte d’Ivoire||Yamoussoukro
CL|Chili||Santiago
CM|Cameroun||Yaounde
CN|Chine|chinois, chinoise|Pékin
CO|Colombie||Bogota
CR|Costa Rica||San Jose
CU|Cuba||La Havane
CV|Cap-Vert||Praia
CY|Chypre||Nicosia
CZ|Tchéquie|tchèque|Prague
DE|Allemagne|allemand, allemande, allemands|Berlin
DJ|Djibouti||Djibouti
DK|Danemark|danois, danoise|Copenhague
DM|Dominique||Roseau
DO|République dominicaine||Saint-Domingue
DZ|Algérie||Alger
EC|Équateur||Quito
EE|Estonie|estonien, estonienne|Tallinn
EG|Égypte|égyptien, égyptienne|Le Caire
ER|Érythrée||Asmara
ES|Espagne|espagnol, espagnole|Madrid
ET|Éthiopie||Addis-Abeba
FI|Finlande|finlandais, finlandaise|Helsinki
FJ|Fidji||Suva
FM|Micronésie||Palikir
FR|France|français, française, françaises|Paris
GA|Gabon||Libreville
GB|Royaume-Uni, Grande-Bretagne|britannique, britanniques|Londres
GD|Grenade||St. George's
GE|Géorgie|géorgien, géorgienne|Tbilissi
GH|Ghana||Accra
GL|Groenland||Nuuk
GM|Gambie||Banjul
GN|Guinée||Conakry
GQ|Guinée équatoriale||Ciudad de la Paz
GR|Grèce|grec, grecque|Athènes
GT|Guatemala||Guatemala City
GW|Guinée-Bissau||Bissau
GY|Guyana||Georgetown
HK|Hong Kong, R.A.S. chinoise de Hong Kong||Hong Kong
HN|Honduras||Tegucigalpa
HR|Croatie||Zagreb
HT|Haïti||Port-au-Prince
HU|Hongrie|hongrois, hongroise|Budapest
ID|Indonésie||Jakarta
IE|Irlande||Dublin
IL|Israël|israélien, israélienne, israéliens|Jérusalem
IN|Inde|indien, indienne|New Delhi, Delhi
IQ|Irak|irakien, irakienne|Bagdad
IR|Iran|iranien, iranienne, iraniens|Téhéran
IS|Islande||Reykjavik
IT|Italie|italien, italienne|Rome
JM|Jamaïque||Kingston
JO|Jordanie||Amman
JP|Japon|japonais, japonaise|Tokyo
KE|Kenya||Nairobi
KG|Kirghizstan||Bichkek
KH|Cambodge||Phnom Penh
KI|Kiribati||Tarawa
KM|Comores||Moroni
KN|Saint-Christophe-et-Niévès||Basseterre
KP|Corée du Nord|nord-coréen, nord-coréenne, nord-coréens|Pyongyang
KR|Corée du Sud|sud-coréen, sud-coréenne, sud-coréens|Séoul
KW|Koweït||Kuwait City
KZ|Kazakhstan||Astana
LA|Laos||Vientiane
LB|Liban|libanais, libanaise|Beyrouth
LC|Sainte-Lucie||Castries
LI|Liechtenstein||Vaduz
LK|Sri Lanka||Colombo
LR|Liberia||Monrovia
LS|Lesotho||Maseru
LT|Lituanie|lituanien, lituanienne|Vilnius
LU|Luxembourg||Luxembourg
LV|Lettonie|letton, lettone|Riga
LY|Libye||Tripoli (Libye)
MA|Maroc||Rabat
MC|Monaco||Monaco
MD|Moldavie|moldave|Chisinau
ME|Monténégro||Podgorica
MG|Madagascar||Antananarivo
MH|Îles Marshall||Majuro
MK|Macédoine du Nord||Skopje
ML|Mali||Bamako
MN|Mongolie||Oulan-Bator
MR|Mauritanie||Nouakchott
MT|Malte||Valletta
MU|Maurice||Port Louis
MV|Maldives||Male
MW|Malawi||Lilongwe
MX|Mexique|mexicain, mexicaine|Mexico
MY|Malaisie||Kuala Lumpur
MZ|Mozambique||Maputo
NA|Namibie||Windhoek
NE|Niger||Niamey
NG|Nigeria||Abuja
NI|Nicaragua||Managua
NL|Pays-Bas|néerlandais, néerlandaise|Amsterdam
NO|Norvège|norvégien, norvégienne|Oslo
NP|Népal||Katmandou
NR|Nauru||Yaren
NZ|Nouvelle-Zélande||Wellington
OM|Oman||Mascate
PA|Panama||Panama City
PE|Pérou||Lima
PG|Papouasie-Nouvelle-Guinée||Port Moresby
PH|Philippines||Manille
PK|Pakistan|pakistanais, pakistanaise|Islamabad
PL|Pologne|polonais, polonaise|Varsovie
PS|Palestine, Territoires palestiniens|palestinien, palestinienne, palestiniens|East Jerusalem
PT|Portugal|portugais, portugaise|Lisbonne
PW|Palaos||Melekeok
PY|Paraguay||Asunción
QA|Qatar||Doha
RO|Roumanie|roumain, roumaine|Bucarest
RS|Serbie|serbe|Belgrade
RU|Russie, Fédération de Russie|russe, russes|Moscou
RW|Rwanda||Kigali
SA|Arabie saoudite|saoudien, saoudienne|Riyad
SB|Îles Salomon||Honiara
SC|Seychelles||Victoria
SD|Soudan||Khartoum
SE|Suède|suédois, suédoise|Stockholm
SG|Singapour||Singapore
SI|Slovénie||Ljubljana
SK|Slovaquie||Bratislava
SL|Sierra Leone||Freetown
SM|Saint-Marin||Saint-Marin
SN|Sénégal||Dakar
SO|Somalie||Mogadiscio
SR|Suriname||Paramaribo
SS|Soudan du Sud||Juba
ST|Sao Tomé-et-Principe||São Tomé
SV|Salvador||San Salvador
SY|Syrie|syrien, syrienne|Damas
SZ|Eswatini||Mbabane
TD|Tchad||N'Djamena
TG|Togo||Lomé
TH|Thaïlande||Bangkok
TJ|Tadjikistan||Douchanbé
TL|Timor oriental||Dili
TM|Turkménistan||Achgabat
TN|Tunisie||Tunis
TO|Tonga||Nuku'alofa
TR|Turquie|turc, turque|Ankara
TT|Trinité-et-Tobago||Port-d’Espagne
TV|Tuvalu||Funafuti
TW|Taïwan||Taipei
TZ|Tanzanie||Dodoma
UA|Ukraine|ukrainien, ukrainienne, ukrainiens, ukrainiennes|Kiev, Kyiv
UG|Ouganda||Kampala
US|États-Unis, Etats-Unis|américain, américaine, américains, américaines|Washington
UY|Uruguay||Montevideo
UZ|Ouzbékistan||Tachkent
VA|État de la Cité du Vatican||Vatican City
VC|Saint-Vincent-et-les Grenadines||Kingstown
VE|Venezuela||Caracas
VN|Viêt Nam||Hanoï
VU|Vanuatu||Port Vila
WS|Samoa||Apia
XK|Kosovo||Pristina
YE|Yémen||Sanaa
ZA|Afrique du Sud||Pretoria
ZM|Zambie||Lusaka
ZW|Zimbabwe||Harare
"""
)

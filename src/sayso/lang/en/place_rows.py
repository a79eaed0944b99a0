"""Rows of places in English, collected by hand: countries, regions, areas, usual English spellings of cities, seats of power."""

from __future__ import annotations

# name|ISO 3166-1|capital|other names|demonyms
COUNTRIES = """
Afghanistan|AF|Kabul||afghan,afghans
Albania|AL|Tirana||albanian,albanians
Algeria|DZ|Algiers||algerian,algerians
Andorra|AD|Andorra la Vella||andorran
Angola|AO|Luanda||angolan,angolans
Antigua and Barbuda|AG|Saint John's|Antigua|antiguan
Argentina|AR|Buenos Aires||argentine,argentinian,argentines,argentinians
Armenia|AM|Yerevan||armenian,armenians
Australia|AU|Canberra||australian,australians
Austria|AT|Vienna||austrian,austrians
Azerbaijan|AZ|Baku||azerbaijani,azeri,azerbaijanis
Bahamas|BS|Nassau|the Bahamas|bahamian,bahamians
Bahrain|BH|Manama||bahraini,bahrainis
Bangladesh|BD|Dhaka||bangladeshi,bangladeshis
Barbados|BB|Bridgetown||barbadian,bajan
Belarus|BY|Minsk||belarusian,belarusians
Belgium|BE|Brussels||belgian,belgians
Belize|BZ|Belmopan||belizean
Benin|BJ|Porto-Novo||beninese
Bhutan|BT|Thimphu||bhutanese
Bolivia|BO|La Paz||bolivian,bolivians
Bosnia and Herzegovina|BA|Sarajevo|Bosnia,Bosnia-Herzegovina|bosnian,bosnians
Botswana|BW|Gaborone||botswanan
Brazil|BR|Brasília||brazilian,brazilians
Brunei|BN|Bandar Seri Begawan||bruneian
Bulgaria|BG|Sofia||bulgarian,bulgarians
Burkina Faso|BF|Ouagadougou||burkinabe
Burundi|BI|Gitega||burundian
Cambodia|KH|Phnom Penh||cambodian,cambodians
Cameroon|CM|Yaoundé||cameroonian,cameroonians
Canada|CA|Ottawa||canadian,canadians
Cape Verde|CV|Praia|Cabo Verde|cape verdean
Central African Republic|CF|Bangui||central african
Chad|TD|N'Djamena||chadian,chadians
Chile|CL|Santiago||chilean,chileans
China|CN|Beijing|People's Republic of China,PRC|chinese
Colombia|CO|Bogotá||colombian,colombians
Comoros|KM|Moroni||comorian
Democratic Republic of Congo|CD|Kinshasa|Democratic Republic of the Congo,DR Congo,DRC,Congo-Kinshasa|congolese
Republic of Congo|CG|Brazzaville|Republic of the Congo,Congo-Brazzaville|
Costa Rica|CR|San José||costa rican
Croatia|HR|Zagreb||croatian,croat,croats
Cuba|CU|Havana||cuban,cubans
Cyprus|CY|Nicosia||cypriot,cypriots
Czech Republic|CZ|Prague|Czechia|czech,czechs
Denmark|DK|Copenhagen||danish,danes
Djibouti|DJ|||djiboutian
Dominica|DM|Roseau||
Dominican Republic|DO|Santo Domingo||dominican,dominicans
East Timor|TL|Dili|Timor-Leste|timorese
Ecuador|EC|Quito||ecuadorian,ecuadorean
Egypt|EG|Cairo||egyptian,egyptians
El Salvador|SV|San Salvador||salvadoran,salvadorean
Equatorial Guinea|GQ|Malabo||
Eritrea|ER|Asmara||eritrean,eritreans
Estonia|EE|Tallinn||estonian,estonians
Eswatini|SZ|Mbabane|Swaziland|swazi
Ethiopia|ET|Addis Ababa||ethiopian,ethiopians
Fiji|FJ|Suva||fijian,fijians
Finland|FI|Helsinki||finnish,finns
France|FR|Paris||french
Gabon|GA|Libreville||gabonese
Gambia|GM|Banjul|the Gambia|gambian
Georgia|GE|Tbilisi||georgian,georgians
Germany|DE|Berlin||german,germans
Ghana|GH|Accra||ghanaian,ghanaians
Greece|GR|Athens||greek,greeks
Grenada|GD|Saint George's||grenadian
Guatemala|GT|Guatemala City||guatemalan,guatemalans
Guinea|GN|Conakry||guinean
Guinea-Bissau|GW|Bissau||
Guyana|GY|Georgetown||guyanese
Haiti|HT|Port-au-Prince||haitian,haitians
Honduras|HN|Tegucigalpa||honduran,hondurans
Hong Kong|HK|||hong konger,hong kongers
Hungary|HU|Budapest||hungarian,hungarians
Iceland|IS|Reykjavik||icelandic,icelanders
India|IN|New Delhi||indian,indians
Indonesia|ID|Jakarta||indonesian,indonesians
Iran|IR|Tehran|Islamic Republic of Iran|iranian,iranians
Iraq|IQ|Baghdad||iraqi,iraqis
Ireland|IE|Dublin|Republic of Ireland|irish
Israel|IL|Jerusalem||israeli,israelis
Italy|IT|Rome||italian,italians
Ivory Coast|CI|Yamoussoukro|Côte d'Ivoire|ivorian,ivorians
Jamaica|JM|Kingston||jamaican,jamaicans
Japan|JP|Tokyo||japanese
Jordan|JO|Amman||jordanian,jordanians
Kazakhstan|KZ|Astana||kazakh,kazakhs
Kenya|KE|Nairobi||kenyan,kenyans
Kiribati|KI|Tarawa||
Kosovo|XK|Pristina||kosovar,kosovars
Kuwait|KW|Kuwait City||kuwaiti,kuwaitis
Kyrgyzstan|KG|Bishkek||kyrgyz
Laos|LA|Vientiane||laotian,lao
Latvia|LV|Riga||latvian,latvians
Lebanon|LB|Beirut||lebanese
Lesotho|LS|Maseru||basotho
Liberia|LR|Monrovia||liberian,liberians
Libya|LY|Tripoli||libyan,libyans
Liechtenstein|LI|Vaduz||
Lithuania|LT|Vilnius||lithuanian,lithuanians
Luxembourg|LU|||luxembourgish
Macau|MO||Macao|
Madagascar|MG|Antananarivo||malagasy
Malawi|MW|Lilongwe||malawian,malawians
Malaysia|MY|Kuala Lumpur||malaysian,malaysians
Maldives|MV|Malé||maldivian
Mali|ML|Bamako||malian,malians
Malta|MT|Valletta||maltese
Marshall Islands|MH|Majuro||marshallese
Mauritania|MR|Nouakchott||mauritanian
Mauritius|MU|Port Louis||mauritian
Mexico|MX|Mexico City||mexican,mexicans
Micronesia|FM|Palikir||micronesian
Moldova|MD|Chisinau||moldovan,moldovans
Monaco|MC|||monegasque
Mongolia|MN|Ulaanbaatar||mongolian,mongolians
Montenegro|ME|Podgorica||montenegrin,montenegrins
Morocco|MA|Rabat||moroccan,moroccans
Mozambique|MZ|Maputo||mozambican,mozambicans
Myanmar|MM|Naypyitaw|Burma|burmese
Namibia|NA|Windhoek||namibian,namibians
Nauru|NR|Yaren||nauruan
Nepal|NP|Kathmandu||nepali,nepalese
Netherlands|NL|Amsterdam|Holland,the Netherlands|dutch
New Zealand|NZ|Wellington||new zealander,new zealanders
Nicaragua|NI|Managua||nicaraguan,nicaraguans
Niger|NE|Niamey||nigerien
Nigeria|NG|Abuja||nigerian,nigerians
North Korea|KP|Pyongyang|DPRK,Democratic People's Republic of Korea|north korean,north koreans
North Macedonia|MK|Skopje|Macedonia|macedonian,macedonians
Norway|NO|Oslo||norwegian,norwegians
Oman|OM|Muscat||omani,omanis
Pakistan|PK|Islamabad||pakistani,pakistanis
Palau|PW|Ngerulmud||palauan
Palestine|PS|Ramallah|Palestinian territories|palestinian,palestinians
Panama|PA|Panama City||panamanian,panamanians
Papua New Guinea|PG|Port Moresby||papua new guinean
Paraguay|PY|Asunción||paraguayan,paraguayans
Peru|PE|Lima||peruvian,peruvians
Philippines|PH|Manila|the Philippines|filipino,philippine,filipinos
Poland|PL|Warsaw||polish,poles
Portugal|PT|Lisbon||portuguese
Puerto Rico|PR|San Juan||puerto rican,puerto ricans
Qatar|QA|Doha||qatari,qataris
Romania|RO|Bucharest||romanian,romanians
Russia|RU|Moscow|Russian Federation|russian,russians
Rwanda|RW|Kigali||rwandan,rwandans
Saint Kitts and Nevis|KN|Basseterre||
Saint Lucia|LC|Castries|St. Lucia,St Lucia|
Saint Vincent and the Grenadines|VC|Kingstown||
Samoa|WS|Apia||samoan,samoans
San Marino|SM|||
Sao Tome and Principe|ST|São Tomé||
Saudi Arabia|SA|Riyadh||saudi,saudis,saudi arabian
Senegal|SN|Dakar||senegalese
Serbia|RS|Belgrade||serbian,serb,serbs,serbians
Seychelles|SC|||
Sierra Leone|SL|Freetown||sierra leonean
Singapore|SG|||singaporean,singaporeans
Slovakia|SK|Bratislava||slovak,slovakian,slovaks
Slovenia|SI|Ljubljana||slovenian,slovene,slovenes
Solomon Islands|SB|Honiara||
Somalia|SO|Mogadishu||somali,somalis,somalian
South Africa|ZA|Pretoria||south african,south africans
South Korea|KR|Seoul|Republic of Korea|south korean,south koreans
South Sudan|SS|Juba||south sudanese
Spain|ES|Madrid||spanish,spaniards
Sri Lanka|LK|Colombo||sri lankan,sri lankans
Sudan|SD|Khartoum||sudanese
Suriname|SR|Paramaribo||surinamese
Sweden|SE|Stockholm||swedish,swedes
Switzerland|CH|Bern||swiss
Syria|SY|Damascus|Syrian Arab Republic|syrian,syrians
Taiwan|TW|Taipei||taiwanese
Tajikistan|TJ|Dushanbe||tajik,tajiks
Tanzania|TZ|Dodoma||tanzanian,tanzanians
Thailand|TH|Bangkok||thai,thais
Togo|TG|Lomé||togolese
Tonga|TO|Nuku'alofa||tongan,tongans
Trinidad and Tobago|TT|Port of Spain||trinidadian
Tunisia|TN|Tunis||tunisian,tunisians
Turkey|TR|Ankara|Türkiye|turkish,turks
Turkmenistan|TM|Ashgabat||turkmen
Tuvalu|TV|Funafuti||tuvaluan
Uganda|UG|Kampala||ugandan,ugandans
Ukraine|UA|Kyiv||ukrainian,ukrainians
United Arab Emirates|AE|Abu Dhabi|UAE,U.A.E.|emirati,emiratis
United Kingdom|GB|London|Britain,Great Britain,UK,U.K.|british,britons,uk
United States|US|Washington|United States of America,U.S.,U.S.A.,USA,America|american,americans,u.s.,us
Uruguay|UY|Montevideo||uruguayan,uruguayans
Uzbekistan|UZ|Tashkent||uzbek,uzbeks
Vanuatu|VU|Port Vila||
Vatican City|VA||Vatican,Holy See|
Venezuela|VE|Caracas||venezuelan,venezuelans
Vietnam|VN|Hanoi|Viet Nam|vietnamese
Yemen|YE|Sanaa||yemeni,yemenis
Zambia|ZM|Lusaka||zambian,zambians
Zimbabwe|ZW|Harare||zimbabwean,zimbabweans
"""

# postal code|name|spellings in datelines
US_STATES = """
AL|Alabama|Ala.
AK|Alaska
AZ|Arizona|Ariz.
AR|Arkansas|Ark.
CA|California|Calif.
CO|Colorado|Colo.
CT|Connecticut|Conn.
DE|Delaware|Del.
DC|District of Columbia|D.C.
FL|Florida|Fla.
GA|Georgia|Ga.
HI|Hawaii
ID|Idaho
IL|Illinois|Ill.
IN|Indiana|Ind.
IA|Iowa
KS|Kansas|Kan.
KY|Kentucky|Ky.
LA|Louisiana|La.
ME|Maine
MD|Maryland|Md.
MA|Massachusetts|Mass.
MI|Michigan|Mich.
MN|Minnesota|Minn.
MS|Mississippi|Miss.
MO|Missouri|Mo.
MT|Montana|Mont.
NE|Nebraska|Neb.
NV|Nevada|Nev.
NH|New Hampshire|N.H.
NJ|New Jersey|N.J.
NM|New Mexico|N.M.
NY|New York State|N.Y.|Upstate New York
NC|North Carolina|N.C.
ND|North Dakota|N.D.
OH|Ohio
OK|Oklahoma|Okla.
OR|Oregon|Ore.
PA|Pennsylvania|Pa.
RI|Rhode Island|R.I.
SC|South Carolina|S.C.
SD|South Dakota|S.D.
TN|Tennessee|Tenn.
TX|Texas
UT|Utah
VT|Vermont|Vt.
VA|Virginia|Va.
WA|Washington State|Wash.
WV|West Virginia|W.Va.
WI|Wisconsin|Wis.
WY|Wyoming|Wyo.
"""

# country: name = other spellings; ...
REGIONS = """
GB:England;Scotland;Wales;Northern Ireland=Ulster;Cornwall;Devon;Dorset;Somerset;Wiltshire;Hampshire;Sussex;West Sussex;East Sussex;Surrey;Essex;Suffolk;Norfolk;Cambridgeshire;Lincolnshire;Yorkshire;North Yorkshire;West Yorkshire;South Yorkshire;Lancashire;Cumbria;Northumberland;Merseyside;Greater Manchester;Cheshire;Derbyshire;Nottinghamshire;Leicestershire;Staffordshire;Shropshire;Herefordshire;Worcestershire;Warwickshire;West Midlands;Oxfordshire;Buckinghamshire;Berkshire;Hertfordshire;Bedfordshire;Northamptonshire;Gloucestershire;Tyne and Wear;Teesside;Isle of Wight;County Antrim;County Down;County Armagh;Gwynedd;Powys;Pembrokeshire;Shetland;Orkney;Isle of Skye
CA:Ontario=Ont.;Quebec=Québec,Que.;British Columbia=B.C.;Alberta=Alta.;Manitoba=Man.;Saskatchewan=Sask.;Nova Scotia=N.S.;New Brunswick=N.B.;Newfoundland and Labrador=Newfoundland;Prince Edward Island;Yukon;Nunavut;Northwest Territories
AU:New South Wales=NSW;Queensland;South Australia;Western Australia;Tasmania;Northern Territory;Victoria
DE:Bavaria;Baden-Württemberg;North Rhine-Westphalia;Lower Saxony;Hesse;Saxony;Saxony-Anhalt;Thuringia;Brandenburg;Mecklenburg-Vorpommern;Schleswig-Holstein;Rhineland-Palatinate;Saarland
FR:Brittany;Normandy;Provence;Provence-Alpes-Côte d'Azur;Occitanie;Nouvelle-Aquitaine;Île-de-France;Hauts-de-France;Grand Est;Alsace;Lorraine;Burgundy;Auvergne-Rhône-Alpes;Auvergne;Corsica;Pays de la Loire;Brittany;Dordogne;Picardy;Pas-de-Calais
IT:Lombardy;Piedmont;Veneto;Tuscany;Lazio;Campania;Sicily;Sardinia;Calabria;Puglia=Apulia;Liguria;Emilia-Romagna;Umbria;Abruzzo;Friuli-Venezia Giulia;Marche;Molise;Basilicata;South Tyrol=Alto Adige;Aosta Valley
ES:Catalonia;Andalusia;Galicia;Basque Country;Castile and León;Aragon;Asturias;Extremadura;Navarre;Murcia;Cantabria;La Rioja;Balearic Islands;Canary Islands;Mallorca=Majorca;Ibiza;Tenerife;Valencian Community
US:New England;Midwest;Long Island;Manhattan;Brooklyn;Bronx;Silicon Valley;Puget Sound;Texas Panhandle
RU:Kursk Oblast=Kursk region;Belgorod Oblast=Belgorod region;Bryansk Oblast=Bryansk region;Rostov Oblast=Rostov region;Chechnya;Dagestan;Tatarstan;Bashkortostan;Siberia;Kamchatka;Sakhalin;Primorye;Ingushetia;North Ossetia;Buryatia;Yakutia=Sakha;Karelia;Altai;Krasnoyarsk Krai;Krasnodar Krai;Stavropol Krai;Kabardino-Balkaria;Kalmykia;Chukotka;Tuva;Udmurtia;Adygea;Kaliningrad
UA:Donetsk Oblast=Donetsk region;Luhansk Oblast=Luhansk region;Kharkiv Oblast=Kharkiv region;Kherson Oblast=Kherson region;Zaporizhzhia Oblast=Zaporizhzhia region;Sumy Oblast=Sumy region;Odesa Oblast=Odesa region,Odessa region;Kyiv Oblast=Kyiv region;Dnipropetrovsk Oblast=Dnipropetrovsk region,Dnipropetrovsk;Chernihiv Oblast=Chernihiv region;Poltava Oblast=Poltava region;Mykolaiv Oblast=Mykolaiv region;Lviv Oblast=Lviv region;Zakarpattia;Donbas=Donbass;Volyn
CN:Xinjiang;Tibet;Guangdong;Sichuan;Yunnan;Hunan;Hubei;Henan;Hebei;Shandong;Shanxi;Shaanxi;Zhejiang;Jiangsu;Jiangxi;Anhui;Fujian;Guangxi;Guizhou;Gansu;Qinghai;Ningxia;Inner Mongolia;Heilongjiang;Jilin;Liaoning;Hainan
IN:Maharashtra;Gujarat;Rajasthan;Uttar Pradesh;Madhya Pradesh;Andhra Pradesh;Arunachal Pradesh;Himachal Pradesh;Tamil Nadu;Kerala;Karnataka;Telangana;West Bengal;Bihar;Jharkhand;Odisha=Orissa;Chhattisgarh;Assam;Manipur;Meghalaya;Mizoram;Nagaland;Tripura;Sikkim;Haryana;Uttarakhand;Goa;Ladakh;Jammu and Kashmir;Punjab
PK:Balochistan;Sindh;Khyber Pakhtunkhwa;Gilgit-Baltistan;Punjab;Waziristan;North Waziristan;South Waziristan;Swat
JP:Hokkaido;Honshu;Kyushu;Shikoku;Okinawa;Fukushima Prefecture;Ishikawa;Miyagi;Iwate;Ibaraki;Kumamoto;Hyogo
BR:São Paulo State;Minas Gerais;Bahia;Rio Grande do Sul;Rio Grande do Norte;Paraná;Santa Catarina;Pernambuco;Ceará;Pará;Amazonas;Mato Grosso;Mato Grosso do Sul;Maranhão;Goiás;Rondônia;Roraima;Acre;Tocantins;Espírito Santo;Alagoas;Sergipe;Piauí;Paraíba;Amapá
MX:Chiapas;Oaxaca;Sinaloa;Sonora;Jalisco;Michoacán;Guerrero;Tamaulipas;Nuevo León;Baja California;Yucatán;Quintana Roo;Coahuila;Veracruz;Tabasco;Zacatecas;Guanajuato;Nayarit;Hidalgo
NG:Borno State=Borno;Adamawa;Yobe;Zamfara;Katsina;Plateau State;Benue State;Rivers State;Niger Delta;Kaduna State;Kano State;Lagos State;Bayelsa;Sokoto State;Anambra;Imo State;Ogun State;Oyo State;Taraba;Kebbi
ZA:Gauteng;KwaZulu-Natal;Western Cape;Eastern Cape;Northern Cape;Limpopo;Mpumalanga;Free State;North West Province
SY:Idlib;Idlib Province=Idlib governorate;Daraa;Deir ez-Zor=Deir al-Zor,Deir Ezzor;Hasakah=Hasaka;Sweida;Latakia Province;Eastern Ghouta
IQ:Anbar=Anbar Province;Nineveh;Diyala;Kurdistan Region=Iraqi Kurdistan;Salahuddin
AF:Helmand;Nangarhar;Badakhshan;Paktika;Paktia;Khost;Kunar;Herat Province;Kandahar Province;Baghlan;Ghor;Logar;Uruzgan;Nuristan;Farah;Badghis;Takhar
ID:Java;West Java;East Java;Central Java;Sumatra;West Sumatra;North Sumatra;Sulawesi;Central Sulawesi;Bali;Papua;West Papua;Aceh;Kalimantan;Lombok;Flores;Maluku
PH:Luzon;Mindanao;Visayas;Leyte;Samar;Palawan;Sulu;Cebu Province;Bicol;Batangas Province
ET:Tigray;Amhara;Oromia;Afar;Somali Region
SD:Darfur;North Darfur;South Darfur;West Darfur;Kordofan;South Kordofan;North Kordofan;Blue Nile State;Gezira
CD:North Kivu;South Kivu;Ituri;Kasai;Katanga;Tanganyika Province;Equateur
KE:Rift Valley;Turkana;Garissa;Mandera;Wajir;Kilifi
CO:Antioquia;Cauca;Valle del Cauca;Catatumbo;Nariño;Chocó;Arauca;La Guajira
TR:Anatolia;Hatay;Kahramanmaraş;Thrace
GR:Crete;Lesbos;Rhodes;Evia;Corfu;Peloponnese;Attica;Thessaly;Macedonia Region;Samos;Chios;Kos
IR:Khuzestan;Sistan and Baluchestan;Hormozgan;Fars Province;Kerman Province;Isfahan Province
MM:Rakhine=Rakhine State;Shan State;Kachin=Kachin State;Kayah State;Karen State;Chin State;Sagaing
PT:Madeira;Azores;Algarve
NO:Svalbard;Finnmark
DK:Greenland;Faroe Islands;Jutland;Zealand
GE:Abkhazia;South Ossetia;Adjara
MD:Transnistria=Trans-Dniester
CY:Northern Cyprus
SO:Somaliland;Puntland;Jubaland;Lower Shabelle;Hiran
MZ:Cabo Delgado
YE:Marib;Hodeidah;Hadramawt=Hadramout;Saada;Taiz Province
IE:County Cork;County Kerry;County Galway;County Mayo;County Donegal;County Clare;County Wicklow;County Meath;County Kildare;County Tipperary;Munster;Leinster;Connacht
NZ:North Island;South Island;Canterbury;Otago;Southland;Waikato;Northland;Hawke's Bay
PS:Gaza Strip;West Bank
TZ:Zanzibar
MY:Sabah;Sarawak;Johor;Penang;Selangor;Kelantan;Terengganu
PE:Cusco Region;Arequipa Region;Ucayali;Puno Region;Loreto Region
AR:Patagonia;Mendoza Province;Tierra del Fuego;Chubut
CH:Ticino;Valais;Vaud;Graubünden
AT:Tyrol;Styria;Carinthia;Vorarlberg;Lower Austria;Upper Austria
BE:Flanders;Wallonia
PL:Silesia;Mazovia;Podlasie
RO:Transylvania
RS:Vojvodina
CZ:Moravia;Bohemia
"""

# what lies in several countries, is disputed, or is no unit of government
AREAS = """
-:Africa;Asia;Europe;North America;South America;Latin America;Central America;Antarctica;Oceania;Middle East;Near East;North Africa;West Africa;East Africa;Central Africa;Southern Africa;Southeast Asia=South-East Asia;South Asia;East Asia;Central Asia;Eastern Europe;Western Europe;Central Europe;Southern Europe;Scandinavia;Balkans=Western Balkans;Caucasus=South Caucasus,North Caucasus;Baltics;Sahel;Horn of Africa;Maghreb;Caribbean;Pacific;South Pacific;Asia-Pacific;Indo-Pacific;Arctic;Persian Gulf=Arabian Gulf;Gulf of Mexico;Gulf of Aden;Gulf of Oman;Gulf of Guinea;Red Sea;Black Sea;North Sea;Baltic Sea=Baltic;Mediterranean=Mediterranean Sea,Med;Aegean=Aegean Sea;Adriatic=Adriatic Sea;Caspian Sea;South China Sea;East China Sea;Sea of Japan;Sea of Azov;Bay of Bengal;Bay of Biscay;English Channel;Irish Sea;Arabian Sea;Indian Ocean;Pacific Ocean;Atlantic Ocean=Atlantic;North Atlantic;Arctic Ocean;Strait of Hormuz;Taiwan Strait;Bab el-Mandeb=Bab al-Mandab Strait;Suez Canal;Panama Canal;Korean Peninsula;Kashmir;Crimea;Nagorno-Karabakh=Karabakh;Western Sahara;Golan Heights=Golan;Kurdistan;Sinai=Sinai Peninsula;Himalayas;Alps;Andes;Sahara;Amazon Basin=Amazon rainforest;Borneo;Lake Victoria;Lake Chad;Nile;Danube;Rhine;Mekong;Dnipro River=Dnieper River;Euphrates;Tigris;European Union=EU;Soviet Union=USSR;Yugoslavia;Eurozone=euro zone;Iberian Peninsula;Arabian Peninsula;Mount Everest=Everest;Hindu Kush;Pyrenees;Falkland Islands=Falklands;Spratly Islands=Spratlys;Timor Sea;Tasman Sea;Barents Sea;Durand Line;Congo River;Congo;Korea;Great Lakes;Channel Islands
AN:Netherlands Antilles
GI:Gibraltar
BM:Bermuda
GU:Guam
GP:Guadeloupe
MQ:Martinique
RE:Réunion
NC:New Caledonia
PF:French Polynesia=Tahiti
KY:Cayman Islands
AW:Aruba
CW:Curaçao
IM:Isle of Man
JE:Jersey
GG:Guernsey
YT:Mayotte
GF:French Guiana
CK:Cook Islands
MP:Northern Mariana Islands
"""

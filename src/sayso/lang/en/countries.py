"""Names of countries and unions, and their adjectives, as sources of statements are called by them."""

from __future__ import annotations

COUNTRIES = """
United States=the united states,u.s.,us,u.s,usa,u.s.a.,america,washington|american,americans,u.s.
United Kingdom=britain,uk,u.k.,great britain|british,britons
Russia=russia,russian federation|russian,russians
Ukraine=ukraine|ukrainian,ukrainians
North Korea=north korea,dprk|north korean
South Korea=south korea|south korean
China=china|chinese
Japan=japan|japanese
Germany=germany|german,germans
France=france|french
Italy=italy|italian,italians
Spain=spain|spanish
Poland=poland|polish
Turkey=turkey,türkiye,turkiye|turkish
Greece=greece|greek,greeks
Israel=israel|israeli,israelis
Iran=iran|iranian,iranians
Iraq=iraq|iraqi,iraqis
Syria=syria|syrian,syrians
Lebanon=lebanon|lebanese
Jordan=jordan|jordanian
Egypt=egypt|egyptian,egyptians
Saudi Arabia=saudi arabia|saudi,saudis
Qatar=qatar|qatari
Yemen=yemen|yemeni
United Arab Emirates=united arab emirates,uae,u.a.e.|emirati
Afghanistan=afghanistan|afghan,afghans
Pakistan=pakistan|pakistani,pakistanis
India=india|indian,indians
Bangladesh=bangladesh|bangladeshi
Sri Lanka=sri lanka|sri lankan
Nepal=nepal|nepali,nepalese
Myanmar=myanmar,burma|burmese
Thailand=thailand|thai
Vietnam=vietnam|vietnamese
Indonesia=indonesia|indonesian
Malaysia=malaysia|malaysian
Philippines=philippines|philippine,filipino
Singapore=singapore|singaporean
Taiwan=taiwan|taiwanese
Mongolia=mongolia|mongolian
Australia=australia|australian,australians
New Zealand=new zealand|new zealander
Canada=canada|canadian,canadians
Mexico=mexico|mexican,mexicans
Brazil=brazil|brazilian,brazilians
Argentina=argentina|argentine,argentinian
Chile=chile|chilean
Colombia=colombia|colombian
Venezuela=venezuela|venezuelan
Peru=peru|peruvian
Cuba=cuba|cuban
Haiti=haiti|haitian
Nigeria=nigeria|nigerian
Kenya=kenya|kenyan
Ethiopia=ethiopia|ethiopian
Sudan=sudan|sudanese
South Sudan=south sudan|south sudanese
South Africa=south africa|south african
Ghana=ghana|ghanaian
Uganda=uganda|ugandan
Tanzania=tanzania|tanzanian
Rwanda=rwanda|rwandan
Somalia=somalia|somali
Libya=libya|libyan
Tunisia=tunisia|tunisian
Algeria=algeria|algerian
Morocco=morocco|moroccan
Mali=mali|malian
Niger=niger|nigerien
Senegal=senegal|senegalese
Zimbabwe=zimbabwe|zimbabwean
Netherlands=netherlands,holland|dutch
Belgium=belgium|belgian
Sweden=sweden|swedish
Norway=norway|norwegian
Denmark=denmark|danish
Finland=finland|finnish
Iceland=iceland|icelandic
Ireland=ireland|irish
Switzerland=switzerland|swiss
Austria=austria|austrian
Hungary=hungary|hungarian
Czech Republic=czech republic,czechia|czech
Slovakia=slovakia|slovak
Slovenia=slovenia|slovenian
Croatia=croatia|croatian
Serbia=serbia|serbian
Bosnia=bosnia,bosnia and herzegovina|bosnian
Kosovo=kosovo|kosovar
Albania=albania|albanian
Bulgaria=bulgaria|bulgarian
Romania=romania|romanian
Moldova=moldova|moldovan
Belarus=belarus|belarusian
Lithuania=lithuania|lithuanian
Latvia=latvia|latvian
Estonia=estonia|estonian
Georgia=georgia|georgian
Armenia=armenia|armenian
Azerbaijan=azerbaijan|azerbaijani
Kazakhstan=kazakhstan|kazakh
Uzbekistan=uzbekistan|uzbek
Portugal=portugal|portuguese
Cyprus=cyprus|cypriot
Malta=malta|maltese
European Union=european union,eu,e.u.|european
United Nations=united nations,un,u.n.|
Scotland=scotland|scottish
Wales=wales|welsh
"""


def country_tables() -> tuple[dict[str, str], dict[str, str]]:
    countries: dict[str, str] = {}
    demonyms: dict[str, str] = {}
    for row in COUNTRIES.strip().split("\n"):
        name, rest = row.split("=")
        names, adjectives = rest.split("|")
        countries[name.lower()] = name
        countries.update((n, name) for n in names.split(",") if n)
        demonyms.update((a, name) for a in adjectives.split(",") if a)
    return countries, demonyms

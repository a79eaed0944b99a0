"""English words of names, roles and groups. Given names are facts collected by hand for this table."""

from __future__ import annotations

from sayso.lang.cue_tables import NameWords

_COUNTRIES = """
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


def _country_tables() -> tuple[dict[str, str], dict[str, str]]:
    countries: dict[str, str] = {}
    demonyms: dict[str, str] = {}
    for row in _COUNTRIES.strip().split("\n"):
        name, rest = row.split("=")
        names, adjectives = rest.split("|")
        countries[name.lower()] = name
        countries.update((n, name) for n in names.split(",") if n)
        demonyms.update((a, name) for a in adjectives.split(",") if a)
    return countries, demonyms


_COUNTRY_NAMES, _DEMONYMS = _country_tables()

_FEMALE = ["mary", "maria", "anna", "anne", "ann", "elena", "elizabeth", "sarah", "sara", "laura", "julia", "julie", "emma", "olivia", "sophia", "sophie", "isabella", "mia", "charlotte", "amelia", "emily", "grace", "hannah", "helen", "jane", "joan", "karen", "kate", "katherine", "catherine", "kathleen", "kathryn", "linda", "lisa", "margaret", "martha", "michelle", "nancy", "nicole", "patricia", "rachel", "rebecca", "ruth", "sandra", "sharon", "stephanie", "susan", "teresa", "theresa", "victoria", "barbara", "betty", "carol", "christine", "christina", "deborah", "diana", "diane", "donna", "dorothy", "eva", "fiona", "frances", "gloria", "heather", "irene", "jacqueline", "janet", "jennifer", "jessica", "judith", "kim", "leah", "lena", "lucia", "lucy", "lydia", "marta", "marie", "monica", "natalia", "natalie", "nina", "nora", "paula", "pauline", "penelope", "priya", "rita", "rosa", "rose", "samantha", "silvia", "simone", "sonia", "susana", "tanya", "tatiana", "valeria", "vanessa", "vera", "veronica", "virginia", "wendy", "yvonne", "zoe", "aisha", "amina", "fatima", "khadija", "leila", "layla", "maryam", "mariam", "nadia", "noor", "samira", "yasmin", "zahra", "zainab", "amira", "hala", "huda", "rania", "salma", "soraya", "ayesha", "shabnam", "anita", "anjali", "asha", "deepa", "divya", "indira", "kavita", "lakshmi", "meera", "neha", "nisha", "pooja", "rekha", "sunita", "usha", "shreya", "ananya", "kamala", "akiko", "aiko", "emi", "haruka", "keiko", "kumiko", "mariko", "michiko", "naomi", "sakura", "yoko", "yuki", "yumi", "yuko", "mei", "ming-na", "xiaoling", "ling", "li-hua", "hui", "hye", "soo-jin", "ji-eun", "ji-woo", "eun-ji", "min-ji", "yoon-hee", "sun-hee", "thuy", "linh", "huong", "lan", "siti", "dewi", "putri", "sri", "ngozi", "chioma", "adaeze", "amara", "folake", "funke", "ifeoma", "nkechi", "yetunde", "wanjiru", "njeri", "akinyi", "atieno", "thandiwe", "nomvula", "lindiwe", "zanele", "abena", "ama", "akosua", "esi", "ingrid", "astrid", "sigrid", "solveig", "freja", "maja", "kirsten", "annika", "birgit", "greta", "heidi", "ilse", "ursula", "gisela", "petra", "katja", "anja", "claudia", "giulia", "chiara", "francesca", "paola", "alessandra", "federica", "lucía", "carmen", "dolores", "pilar", "mercedes", "esperanza", "ximena", "catalina", "mariana", "fernanda", "beatriz", "ines", "joana", "raquel", "luísa", "luisa", "camila", "gabriela", "daniela", "valentina", "adriana", "alicia", "agnieszka", "katarzyna", "małgorzata", "malgorzata", "magdalena", "zofia", "ewa", "joanna", "oksana", "olena", "iryna", "yulia", "svetlana", "olga", "irina", "ekaterina", "galina", "lyudmila", "tetiana", "natalya", "anastasia", "daria", "ludmila", "milena", "jelena", "ivana", "dragana", "vesna", "mirjana", "zorica", "ioana", "andreea", "elif", "ayse", "ayşe", "fatma", "emine", "zeynep", "hülya", "selin", "aoife", "siobhan", "niamh", "ciara", "orla", "sinead", "bridget", "maeve", "eilidh", "morag", "gwen", "bronwen", "tamsin", "harriet", "philippa", "imogen", "georgina", "pippa", "gemma", "tracy", "tracey", "donna", "debbie", "joyce", "eunice", "mercy", "blessing", "patience", "beverly", "beverley", "moana", "mere", "aroha", "ngaire", "hinemoa", "leilani", "mele", "sina", "talia", "miriam", "esther", "rivka", "tamar", "yael", "noa", "shira", "dalia", "michal"]
_MALE = ["james", "john", "robert", "michael", "william", "david", "richard", "joseph", "thomas", "charles", "christopher", "daniel", "matthew", "anthony", "mark", "donald", "steven", "stephen", "paul", "andrew", "joshua", "kenneth", "kevin", "brian", "george", "edward", "ronald", "timothy", "jason", "jeffrey", "ryan", "jacob", "gary", "nicholas", "eric", "jonathan", "larry", "justin", "scott", "brandon", "benjamin", "samuel", "gregory", "frank", "alexander", "raymond", "patrick", "jack", "dennis", "jerry", "peter", "henry", "carl", "keith", "arthur", "roger", "gerald", "albert", "lawrence", "joe", "juan", "carlos", "luis", "miguel", "jose", "josé", "pedro", "pablo", "diego", "javier", "fernando", "rafael", "manuel", "antonio", "francisco", "jorge", "alejandro", "sergio", "ricardo", "eduardo", "roberto", "mario", "alberto", "enrique", "raul", "oscar", "hector", "ivan", "dmitry", "dmitri", "vladimir", "sergei", "sergey", "alexei", "aleksei", "nikolai", "mikhail", "yuri", "boris", "oleg", "igor", "andrei", "andriy", "volodymyr", "oleksandr", "serhiy", "mykola", "viktor", "vasyl", "taras", "bohdan", "anatoly", "valery", "konstantin", "maxim", "pavel", "roman", "stanislav", "lukas", "jan", "piotr", "andrzej", "tomasz", "marek", "krzysztof", "jakub", "wojciech", "janusz", "hans", "karl", "heinz", "klaus", "wolfgang", "jürgen", "dieter", "stefan", "andreas", "markus", "matthias", "tobias", "florian", "sebastian", "felix", "lars", "erik", "olaf", "sven", "nils", "anders", "bjorn", "magnus", "henrik", "mikkel", "rasmus", "søren", "soren", "jens", "pierre", "jean", "jacques", "michel", "philippe", "francois", "françois", "laurent", "olivier", "antoine", "guillaume", "luc", "marc", "henri", "gaston", "émile", "emile", "giovanni", "giuseppe", "marco", "luca", "matteo", "andrea-paolo", "paolo", "stefano", "franco", "alessandro", "lorenzo", "salvatore", "vincenzo", "mohammed", "muhammad", "mohamed", "ahmed", "ahmad", "ali", "hassan", "hussein", "hossein", "omar", "khalid", "khaled", "ibrahim", "yusuf", "youssef", "abdul", "abdullah", "mahmoud", "mustafa", "tariq", "tarek", "faisal", "karim", "rashid", "salim", "samir", "bilal", "hamza", "imran", "javed", "kamal", "nasser", "reza", "mehdi", "amir", "rajesh", "raj", "rahul", "amit", "anil", "sanjay", "vijay", "suresh", "ramesh", "arun", "ashok", "deepak", "ravi", "sunil", "vikram", "arjun", "rohan", "kiran", "manoj", "narendra", "hiroshi", "kenji", "takashi", "takeshi", "akira", "satoshi", "yuichi", "shinzo", "fumio", "taro", "kazuo", "jun", "wei", "jun-ho", "min-jun", "young-ho", "sung-min", "jae-in", "tae-yul", "yong-hyun", "dong-hyun", "seung-ho", "jin-woo", "nguyen-van", "minh", "duc", "hung", "budi", "agus", "joko", "bambang", "rizal", "emeka", "chidi", "obinna", "chukwuma", "tunde", "femi", "segun", "babatunde", "kwame", "kofi", "kwabena", "yaw", "kojo", "juma", "kamau", "otieno", "mwangi", "kipchoge", "sipho", "thabo", "themba", "bongani", "mandla", "tendai", "farai", "lamine", "moussa", "mamadou", "ousmane", "abdoulaye", "cheikh", "sekou", "liam", "noah", "oliver", "elijah", "lucas", "mason", "logan", "ethan", "aiden", "connor", "declan", "sean", "seamus", "padraig", "eoin", "cian", "niall", "callum", "angus", "hamish", "euan", "rhys", "dylan", "gareth", "ieuan", "alan", "alun", "barry", "bernard", "bruce", "craig", "derek", "douglas", "duncan", "graham", "ian", "jim", "jimmy", "bob", "bill", "tom", "tim", "steve", "dave", "mike", "nick", "phil", "greg", "jeff", "ken", "ron", "don", "dan", "ben", "sam", "max", "leo", "hugo", "oscar", "otto", "walter", "martin", "simon", "adrian", "neil", "nigel", "clive", "colin", "geoffrey", "gordon", "harold", "howard", "hugh", "ralph", "roy", "stanley", "stuart", "terence", "trevor", "vincent", "wayne", "lloyd", "benedict", "cedric", "dominic", "edmund", "eugene", "ernest", "fred", "frederick", "gilbert", "lloyd", "louis", "neville", "rupert", "russell", "antony", "viktor", "mehmet", "mustafa", "emre", "murat", "ahmet", "hakan", "kemal", "osman", "burak", "milan", "dragan", "zoran", "goran", "nikola", "marko", "petar", "luka", "ante", "janos", "gabor", "laszlo", "istvan", "zoltan", "radu", "ion", "mihai", "gheorghe", "bogdan", "dimitris", "giorgos", "kostas", "nikos", "yannis", "avi", "moshe", "yitzhak", "shlomo", "eitan", "amos", "ehud", "benny", "yossi", "uri", "tama", "wiremu", "hone", "rangi", "sione", "tevita", "manu"]

NAMES = NameWords(
    courtesy=frozenset(
        ["mr", "mr.", "mrs", "mrs.", "ms", "ms.", "miss", "sir", "dame", "lord", "lady", "dr", "dr.", "doctor", "prof", "prof.", "professor", "rev", "rev.", "reverend", "father", "sister", "brother", "imam", "rabbi", "sheikh", "gen", "gen.", "general", "lt", "lt.", "lieutenant", "col", "col.", "colonel", "maj", "maj.", "major", "capt", "capt.", "captain", "cmdr", "cmdr.", "commander", "sgt", "sgt.", "sergeant", "cpl", "corporal", "adm", "adm.", "admiral", "brig", "brigadier", "marshal", "private", "pvt", "inspector", "superintendent", "constable", "detective", "det", "insp", "supt", "pc", "dci", "di", "ds", "justice", "hon", "hon.", "saint", "st", "st.", "staff", "chief-sergeant", "warrant"]
    ),
    offices=frozenset(
        ["president", "minister", "secretary", "premier", "chancellor", "governor", "mayor", "mayoress", "senator", "congressman", "congresswoman", "representative", "mp", "ambassador", "envoy", "commissioner", "chairman", "chairwoman", "chair", "chairperson", "chief", "ceo", "cfo", "coo", "director", "head", "leader", "spokesman", "spokeswoman", "spokesperson", "prosecutor", "attorney", "judge", "king", "queen", "prince", "princess", "emir", "sultan", "pope", "archbishop", "bishop", "cardinal", "speaker", "councillor", "councilor", "councilwoman", "councilman", "deputy", "undersecretary", "treasurer", "officer", "manager", "coach", "captain", "executive", "founder", "co-founder", "principal", "dean", "rector", "provost", "vice-president", "comptroller", "ombudsman", "coroner", "sheriff", "lawmaker", "legislator", "economist", "strategist", "analyst", "superintendent", "inspector", "marshal", "administrator", "coordinator", "curator", "editor", "boss", "owner", "adviser", "advisor"]
    ),
    trades=frozenset(
        ["man", "woman", "boy", "girl", "farmer", "teacher", "doctor", "nurse", "lawyer", "scientist", "researcher", "professor", "engineer", "student", "worker", "resident", "witness", "neighbour", "neighbor", "survivor", "victim", "driver", "pilot", "soldier", "officer", "official", "activist", "campaigner", "author", "artist", "actor", "actress", "singer", "musician", "player", "striker", "goalkeeper", "defender", "midfielder", "runner", "fisherman", "shopkeeper", "trader", "pensioner", "mother", "father", "son", "daughter", "brother", "sister", "wife", "husband", "widow", "uncle", "aunt", "cousin", "friend", "journalist", "reporter", "historian", "biologist", "geologist", "meteorologist", "seismologist", "epidemiologist", "veterinarian", "vet", "surgeon", "paramedic", "firefighter", "detective", "candidate", "opponent", "defendant", "suspect", "plaintiff", "lawyer", "barrister", "solicitor", "expert", "volunteer", "caretaker", "vicar", "priest", "pastor", "imam", "rabbi", "chef", "baker", "butcher", "tourist", "passenger", "teenager", "19-year-old"]
    ),
    bodies=frozenset(
        ["ministry", "department", "government", "office", "agency", "company", "firm", "bank", "council", "court", "police", "army", "navy", "force", "forces", "military", "party", "union", "association", "federation", "commission", "committee", "board", "group", "club", "university", "institute", "hospital", "school", "airline", "operator", "regulator", "authority", "authorities", "bureau", "service", "parliament", "senate", "congress", "administration", "embassy", "consulate", "foundation", "charity", "organisation", "organization", "newspaper", "broadcaster", "network", "station", "manufacturer", "maker", "producer", "retailer", "developer", "utility", "exchange", "fund", "trust", "team", "league", "society", "alliance", "coalition", "watchdog", "tribunal", "inquiry", "panel", "district", "municipality", "city", "state", "country", "kingdom", "republic", "church", "diocese", "guard", "brigade", "command", "cabinet", "opposition", "movement", "front", "militia", "corporation", "partnership", "consortium", "lender", "insurer", "supplier", "miner", "cooperative", "co-operative", "centre", "center"]
    ),
    firms=frozenset(
        "company firm group bank airline carrier operator manufacturer retailer maker lender producer insurer developer supplier miner utility chain startup start-up business brand publisher brewer shipbuilder automaker carmaker drugmaker".split()
    ),
    spokes=frozenset(["spokesman", "spokeswoman", "spokesperson"]),
    documents=frozenset(
        ["report", "study", "survey", "statement", "letter", "document", "documents", "poll", "data", "figures", "filing", "lawsuit", "indictment", "complaint", "ruling", "judgment", "paper", "analysis", "audit", "review", "memo", "memorandum", "communique", "communiqué", "bulletin", "forecast", "estimate", "notice", "email", "email's", "post", "message", "text", "bill", "law", "treaty", "agreement", "contract", "book", "article", "footage", "video", "images", "results", "findings", "research", "affidavit", "verdict", "charge", "sheet", "dossier", "leaflet", "sign", "banner", "placard", "website", "minutes"]
    ),
    groups=frozenset(
        "police forecaster prosecutors authorities media management staff people critics opponent supporter rebel protester demonstrator investigator rescuer villager local islander neighbour organiser organizer fan economist forecaster trader dealer broker investor shareholder creditor regulator consumer parent pupil patient medic doctor relative family source insider observer commentator campaigner scientist astronomer physicist demographer pollster voter conservative liberal democrat republican nationalist separatist militant insurgent fighter troop soldier officer veteran diplomat negotiator mediator aide colleague rival peer detective lawyer attorney counsel guard sailor crew airline court minister lawmaker legislator mp peer councillor whistleblower employee employer manager executive buyer seller grower breeder hunter fisherman conservationist environmentalist ecologist archaeologist linguist architect planner engineer contractor builder tenant landlord homeowner motorist cyclist commuter passenger traveller traveler tourist visitor guest customer client user developer programmer hacker everyone someone nobody two three four both others many some several most few defendant detractor proponent advocate evangelist cleric elder chief leader".split()
    ),
    name_particles=frozenset(["de", "da", "do", "dos", "das", "del", "della", "di", "du", "la", "le", "van", "von", "der", "den", "ter", "ten", "bin", "ibn", "al", "el", "af", "zu", "y", "e", "ben", "abu"]),
    female=frozenset(_FEMALE),
    male=frozenset(_MALE),
    female_words=frozenset(
        ["mrs", "mrs.", "ms", "ms.", "miss", "dame", "lady", "sister", "mother", "daughter", "wife", "widow", "aunt", "girl", "woman", "spokeswoman", "chairwoman", "congresswoman", "councilwoman", "actress", "queen", "princess", "businesswoman", "policewoman", "sportswoman", "saleswoman", "mayoress", "duchess", "baroness", "headmistress", "grandmother", "niece", "girlfriend"]
    ),
    male_words=frozenset(
        ["mr", "mr.", "sir", "lord", "father", "brother", "son", "husband", "widower", "uncle", "boy", "man", "spokesman", "chairman", "congressman", "councilman", "actor", "king", "prince", "businessman", "policeman", "sportsman", "salesman", "fisherman", "duke", "baron", "headmaster", "grandfather", "nephew", "boyfriend", "pope", "imam"]
    ),
    countries=_COUNTRY_NAMES,
    demonyms=_DEMONYMS,
    collectives=frozenset(
        ["countries", "nations", "states", "sides", "parties", "leaders", "presidents", "ministers", "governments", "companies", "firms", "men", "women", "allies", "neighbours", "neighbors", "neighbouring", "officials", "teams", "clubs", "groups", "unions", "sisters", "brothers", "secretaries"]
    ),
    withheld=(
        "condition of anonymity", "on condition that", "not to be named", "not be named", "not be identified",
        "not to be identified", "asked for anonymity", "requested anonymity", "requesting anonymity", "anonymously",
        "not authorised to", "not authorized to", "unauthorised to", "familiar with", "close to the", "close to",
        "with knowledge of", "with direct knowledge", "briefed on", "who declined to be named", "declined to be identified",
        "declined to be named", "declining to be named", "wished to remain anonymous", "did not want to be named",
        "did not want to be identified", "unnamed", "whose name was withheld", "speaking anonymously", "insider", "insiders",
    ),
)  # fmt: skip

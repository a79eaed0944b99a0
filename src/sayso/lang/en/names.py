"""English words of names, roles and groups. Given names are facts collected by hand for this table."""

from __future__ import annotations

from sayso.lang.cue_tables import NameWords
from sayso.lang.en import given
from sayso.lang.en.countries import country_tables

_COUNTRY_NAMES, _DEMONYMS = country_tables()

_PAPERS = frozenset(
    "newspaper post times tribune herald gazette courier chronicle ledger echo mail star telegraph news daily journal observer lantern express".split()
)

_PRINTED = frozenset("newspaper paper daily weekly tabloid broadsheet".split())
_BANDS = frozenset("band group duo trio quartet quintet".split())
_AIRED = frozenset("broadcaster station channel network".split())
_LENDING = frozenset("bank lender".split())
_FLYING = frozenset("airline carrier".split())

_FEMALE = """
mary maria anna anne ann elena elizabeth sarah sara laura julia julie emma olivia sophia sophie isabella mia
charlotte amelia emily grace hannah helen jane joan karen kate katherine catherine kathleen kathryn linda lisa
margaret martha michelle nancy nicole patricia rachel rebecca ruth sandra sharon stephanie susan teresa theresa
victoria barbara betty carol christine christina deborah diana diane donna dorothy eva fiona frances gloria heather
irene jacqueline janet jennifer jessica judith kim leah lena lucia lucy lydia marta marie monica natalia natalie
nina nora paula pauline penelope priya rita rosa rose samantha silvia simone sonia susana tanya tatiana valeria
vanessa vera veronica virginia wendy yvonne zoe aisha amina fatima khadija leila layla maryam mariam nadia noor
samira yasmin zahra zainab amira hala huda rania salma soraya ayesha shabnam anita anjali asha deepa divya indira
kavita lakshmi meera neha nisha pooja rekha sunita usha shreya ananya kamala akiko aiko emi haruka keiko kumiko
mariko michiko naomi sakura yoko yuki yumi yuko mei ming-na xiaoling ling li-hua hui hye soo-jin ji-eun ji-woo
eun-ji min-ji yoon-hee sun-hee thuy linh huong lan siti dewi putri sri ngozi chioma adaeze amara folake funke ifeoma
nkechi yetunde wanjiru njeri akinyi atieno thandiwe nomvula lindiwe zanele abena ama akosua esi ingrid astrid sigrid
solveig freja maja kirsten annika birgit greta heidi ilse ursula gisela petra katja anja claudia giulia chiara
francesca paola alessandra federica lucía carmen dolores pilar mercedes esperanza ximena catalina mariana fernanda
beatriz ines joana raquel luísa luisa camila gabriela daniela valentina adriana alicia agnieszka katarzyna
małgorzata malgorzata magdalena zofia ewa joanna oksana olena iryna yulia svetlana olga irina ekaterina galina
lyudmila tetiana natalya anastasia daria ludmila milena jelena ivana dragana vesna mirjana zorica ioana andreea elif
ayse ayşe fatma emine zeynep hülya selin aoife siobhan niamh ciara orla sinead bridget maeve eilidh morag gwen
bronwen tamsin harriet philippa imogen georgina pippa gemma tracy tracey debbie joyce eunice mercy blessing patience
beverly beverley moana mere aroha ngaire hinemoa leilani mele sina talia miriam esther rivka tamar yael noa shira
dalia michal
""".split()
_MALE = """
james john robert michael william david richard joseph thomas charles christopher daniel matthew anthony mark donald
steven stephen paul andrew joshua kenneth kevin brian george edward ronald timothy jason jeffrey ryan jacob gary
nicholas eric jonathan larry justin scott brandon benjamin samuel gregory frank alexander raymond patrick jack
dennis jerry peter henry carl keith arthur roger gerald albert lawrence joe juan carlos luis miguel jose josé pedro
pablo diego javier fernando rafael manuel antonio francisco jorge alejandro sergio ricardo eduardo roberto mario
alberto enrique raul oscar hector ivan dmitry dmitri vladimir sergei sergey alexei aleksei nikolai mikhail yuri
boris oleg igor andrei andriy volodymyr oleksandr serhiy mykola viktor vasyl taras bohdan anatoly valery konstantin
maxim pavel roman stanislav lukas jan piotr andrzej tomasz marek krzysztof jakub wojciech janusz hans karl heinz
klaus wolfgang jürgen dieter stefan andreas markus matthias tobias florian sebastian felix lars erik olaf sven nils
anders bjorn magnus henrik mikkel rasmus søren soren jens pierre jean jacques michel philippe francois françois
laurent olivier antoine guillaume luc marc henri gaston émile emile giovanni giuseppe marco luca matteo andrea-paolo
paolo stefano franco alessandro lorenzo salvatore vincenzo mohammed muhammad mohamed ahmed ahmad ali hassan hussein
hossein omar khalid khaled ibrahim yusuf youssef abdul abdullah mahmoud mustafa tariq tarek faisal karim rashid
salim samir bilal hamza imran javed kamal nasser reza mehdi amir rajesh raj rahul amit anil sanjay vijay suresh
ramesh arun ashok deepak ravi sunil vikram arjun rohan kiran manoj narendra hiroshi kenji takashi takeshi akira
satoshi yuichi shinzo fumio taro kazuo jun wei jun-ho min-jun young-ho sung-min jae-in tae-yul yong-hyun dong-hyun
seung-ho jin-woo nguyen-van minh duc hung budi agus joko bambang rizal emeka chidi obinna chukwuma tunde femi segun
babatunde kwame kofi kwabena yaw kojo juma kamau otieno mwangi kipchoge sipho thabo themba bongani mandla tendai
farai lamine moussa mamadou ousmane abdoulaye cheikh sekou liam noah oliver elijah lucas mason logan ethan aiden
connor declan sean seamus padraig eoin cian niall callum angus hamish euan rhys dylan gareth ieuan alan alun barry
bernard bruce craig derek douglas duncan graham ian jim jimmy bob bill tom tim steve dave mike nick phil greg jeff
ken ron don dan ben sam max leo hugo otto walter martin simon adrian neil nigel clive colin geoffrey gordon harold
howard hugh ralph roy stanley stuart terence trevor vincent wayne lloyd benedict cedric dominic edmund eugene ernest
fred frederick gilbert louis neville rupert russell antony mehmet emre murat ahmet hakan kemal osman burak milan
dragan zoran goran nikola marko petar luka ante janos gabor laszlo istvan zoltan radu ion mihai gheorghe bogdan
dimitris giorgos kostas nikos yannis avi moshe yitzhak shlomo eitan amos ehud benny yossi uri tama wiremu hone rangi
sione tevita manu
""".split()

NAMES = NameWords(
    courtesy=frozenset(
        """
        spc spc. pfc pfc. cpl. petty airman specialist
        mr mr. mrs mrs. ms ms. miss sir dame lord lady dr dr. doctor prof prof. professor rev rev. reverend father
        sister brother imam rabbi sheikh gen gen. general lt lt. lieutenant col col. colonel maj maj. major capt capt.
        captain cmdr cmdr. commander sgt sgt. sergeant cpl corporal adm adm. admiral brig brigadier marshal private pvt
        coun coun. fr sr sr. revd revd. ald ald. cdr cdr. lt-col lt-gen lt-cdr maj-gen brig-gen sgt-maj cpo flt-lt sqn-ldr
        wg-cdr gp-capt vice-adm rear-adm sub-lt const wpc dsi dsu garda chief-inspector hojatoleslam hodjatoleslam rebbetzin hajah hajjah ustadz
        ustadzah kiai alhaja mallam otunba togbe mwalimu senhor senhora señorita maître fräulein mevrouw mevr. fru pani monsignor sheikha
        begum daw mawlana inspector superintendent constable detective det insp supt pc dci di ds justice hon hon. saint st st. staff
        chief-sergeant warrant cllr cllr. cr councillor rep rep. sen sen. gov gov. elder alhaji alhaj hajji haji hajiya
       
        commodore messrs messrs. mme m. mlle herr frau señor senor señora
        signor signora doña shri smt datuk dato tan tun ustaz sayyid hodja pastor ven archdeacon canon vicar
        acp dcp dcop dsp asp csp encik mdm mdm. puan cik tuan pak ibu tengku datin ustad mullah hadji mzee oba shaikh maulana pandit swami
        rt h.e. h.e mademoiselle madame monsieur dona dom fra pte gunner trooper ensign seaman airman vice-admiral honourable honorable baroness baron
        countess duke duchess viscount
        drs drs. profs profs. sens sens. reps reps. gens gens. govs govs. rt rt. emeritus emerita engr engr. sheik shaykh fr. br. msgr msgr. mgr. atty atty. amb amb. j.g. ssgt ssgt. tsgt tsgt. msgt msgt. cst cst. const. brig. pvt. insp. det.
        supt. ven. hon'ble radm radm. vadm vadm. lcdr lcdr. cllrs mx mx. pte. cmdt cmdt. comdt comdt. mufti kyai tgk ulama moulvi maulvi qari
        rifleman guardsman fusilier sapper signaller bombardier kingsman lance-corporal corpsman coxswain
        """.split()
    ),
    seats=frozenset("sen sen. rep rep. gov gov. cllr cllr. coun coun. councillor justice pastor ald ald.".split()),
    unofficial=frozenset("owner founder co-founder analyst boss".split()),
    learned=frozenset("economist strategist curator".split()),
    epithets=frozenset("retired former veteran outgoing disgraced ousted sacked beaten defeated defending reigning experienced ageing aging".split()),
    former=frozenset("former ex retired late one-time onetime erstwhile".split()),
    offices=frozenset(
        """
        secretary-general director-general attorney-general auditor-general solicitor-general inspector-general governor-general
        president minister secretary premier chancellor governor mayor mayoress senator congressman congresswoman
        representative mp td msp mla ambassador envoy commissioner chairman chairwoman chair chairperson chief ceo cfo coo director
        head leader spokesman spokeswoman spokesperson prosecutor attorney judge king queen prince princess emir sultan
        pope archbishop bishop cardinal speaker councillor councilor councilwoman councilman deputy undersecretary
        treasurer officer manager coach captain executive founder co-founder principal dean rector provost
        vice-president comptroller ombudsman coroner sheriff lawmaker legislator economist strategist analyst
        superintendent inspector marshal administrator coordinator curator editor boss owner adviser advisor controller prefect magistrate registrar bursar
        president-elect governor-elect mayor-elect premier-elect minister-designate taoiseach tánaiste tanaiste alderman alderwoman assemblyman
        assemblywoman selectman councilmember councilperson vice-premier surgeon-general commissioner-general commander-in-chief
        editor-in-chief officer-in-charge rapporteur minister-president attaché attache subprefect
        under-secretary vice-chair vice-chairman vice-chairwoman co-chair co-director co-leader co-president vice-minister vice-rector vice-governor
        commander superintendent inspector marshal administrator coordinator curator editor boss owner adviser advisor controller prefect magistrate registrar bursar
        matron auditor negotiator mediator laureate caliph ayatollah vice-chancellor whip consul headman postmaster abbot warden
        """.split()
    ),
    trades=frozenset(
        """
        rival teammate compatriot challenger villager supervisor delegate investigator backbencher frontbencher skipper midwife beekeeper shepherd gardener accountant clerk man woman boy girl farmer
        teacher doctor nurse lawyer scientist researcher professor engineer student worker resident witness neighbour
        neighbor survivor victim driver pilot soldier officer official activist campaigner author artist actor actress
        singer musician player striker goalkeeper defender midfielder runner fisherman shopkeeper trader pensioner
        mother father son daughter brother sister wife husband widow uncle aunt cousin friend journalist reporter
        historian biologist geologist meteorologist seismologist epidemiologist veterinarian vet surgeon paramedic
        firefighter detective candidate opponent defendant suspect plaintiff lawyer barrister solicitor expert volunteer
        caretaker vicar priest pastor imam rabbi chef baker butcher tourist passenger teenager 19-year-old
        auctioneer landlady landlord incumbent challenger smallholder pharmacist broker agronomist engineer architect builder
        plumber electrician carpenter potter weaver translator interpreter librarian columnist commentator critic
        novelist poet playwright composer conductor violinist pianist trumpeter drummer dancer painter sculptor photographer
        filmmaker film-maker producer designer waiter waitress barman barmaid hotelier publican grocer fishmonger
        appellant accused jeweller hairdresser barber cleaner porter guard ranger warden gamekeeper forester logger miner docker sailor
        bosun helmsman navigator steward stewardess conductor cyclist swimmer boxer wrestler jockey golfer sprinter
        footballer cricketer bowler batsman goalkeeper winger centre-back referee umpire
        choirmaster rider foreman packer grandmaster chairperson roofer postman policeman policewoman trainer agent scout bantamweight flatmate roommate lodger tenant landowner grazier rancher grower breeder vintner
        brewer distiller accountant auditor actuary statistician mathematician physicist chemist botanist zoologist ecologist
        oceanographer glaciologist hydrologist virologist immunologist oncologist cardiologist psychiatrist psychologist
        therapist physiotherapist physio dentist optician radiographer anaesthetist gynaecologist pathologist carer orphan
        refugee migrant asylum-seeker hostage prisoner inmate convict guest customer client patient bystander onlooker caller
        founder co-founder co-author negotiator mediator diplomat aide staffer intern apprentice trainee pupil
        surveyor counsel soloist blogger scholar ferryman whistleblower superior
        applicant appellant claimant complainant petitioner respondent champion signatory cosmonaut astronaut volcanologist vulcanologist
        archaeologist anthropologist sociologist criminologist climatologist entomologist ornithologist palaeontologist paleontologist
        toxicologist cyberneticist humanitarian documentarian beautician dietitian dietician optometrist podiatrist osteopath herbalist
        businessman businesswoman tribesman policeman policewoman postman barman doorman craftsman sportsman sportswoman cameraman salesman
        saleswoman tradesman watchman boatman oarsman horseman huntsman fireman lifeboatman clergyman clergywoman statesman stateswoman gunman
        foreman forewoman serviceman servicewoman workman oilman anchorman anchorwoman newsreader handyman fisherwoman yachtsman yachtswoman
        eyewitness bystander entrepreneur industrialist financier banker philanthropist academic dissident veteran technician mechanic dispatcher
        rider athlete rower fullback quarterback pitcher influencer youtuber tiktoker podcaster presenter rapper comedian magician screenwriter
        songwriter dramatist cartoonist illustrator animator guitarist bassist cellist organist choreographer naturalist herder pastoralist
        stockbroker recruiter retiree homeowner householder commuter motorist pedestrian shopper camper hiker climber mountaineer skier surfer
        diver rescuer evacuee returnee parishioner worshipper seminarian monk nun friar abbess deacon chaplain missionary preacher medic orderly
        caregiver counsellor counselor loyalist pollster organiser organizer unionist stevedore longshoreman dockworker trucker machinist welder
        bricklayer roofer labourer laborer landscaper florist barista bartender sommelier winemaker cheesemaker farmworker woodcutter lumberjack
        blacksmith goldsmith locksmith watchmaker cobbler seamstress dressmaker stylist linguist philologist classicist ethicist philosopher
        theologian demographer geographer cartographer astronomer astrophysicist biochemist geneticist neuroscientist microbiologist paediatrician
        pediatrician obstetrician dermatologist neurologist nephrologist radiologist urologist schoolteacher schoolmaster schoolmistress postdoc
        alumnus alumna freshman sophomore stallholder hawker vendor jogger birdwatcher angler leaseholder freeholder crofter smallholder
        allotment-holder bookseller bookmaker jeweller watchkeeper lighthouse-keeper shopworker seafarer deckhand stoker oyster-farmer
        schoolgirl schoolboy undergraduate graduate lecturer tutor headteacher headmaster headmistress teammate sponsor
        """.split()
    ),
    bodies=frozenset(
        """
        ministry department government office agency company firm bank council court police army navy force forces
        military party union association federation commission committee board group club university institute hospital
        school airline operator regulator authority authorities bureau service parliament senate congress administration
        embassy consulate foundation charity organisation organization newspaper broadcaster network station
        manufacturer maker producer retailer developer utility exchange fund trust team league society alliance
        coalition watchdog tribunal inquiry panel district municipality city state country kingdom republic church
        diocese guard brigade command cabinet opposition movement front militia corporation partnership consortium
        lender insurer supplier miner cooperative co-operative centre center research forum confederation banque banco banca grupo gruppo groupe
        minera société societe gesellschaft compañía cooperativa universidad università université institut instituto ministerio
        ministère verein verlag zeitung radio televisión televisione rádio holding holdings energy airlines railways brothers sons
        constabulary brotherhood fraternity guild weekly tribune herald gazette courier chronicle directorate inspectorate academy
        mission college faculty archive library museum orchestra theatre choir band chamber lobby syndicate conglomerate subsidiary plant
        refinery brewery bakery brokerage website outlet magazine daily secretariat prosecutor's-office junta regime caucus delegation
        """.split()
    ),
    firms=frozenset(
        "company firm group bank airline carrier operator manufacturer retailer maker lender producer insurer developer supplier miner utility chain startup start-up business brand publisher brewer packager confectioner distributor wholesaler shipper shipowner exporter importer refiner steelmaker chipmaker planemaker toymaker bottler housebuilder reinsurer processor consortium shipbuilder automaker carmaker drugmaker".split()
    ),
    stand_ins=frozenset(
        """
        agency group organisation organization body charity club bloc broadcaster band newspaper institute foundation think-tank
        watchdog service network association authority team side outfit campaign publisher lender
        """.split()
    ),
    local_bodies=frozenset("trust constabulary partnership".split()),
    joint=frozenset(
        "service committee department council commission agency authority ministry board federation union association office institute fund society administration executive inspectorate directorate secretariat tribunal trust foundation".split()
    ),
    typed=frozenset(
        """
        ministry court police army navy parliament senate congress government union council party university school hospital church
        tribunal cabinet embassy workers
        """.split()
    ),
    plain_firms=frozenset("company firm group business".split()),
    spokes=frozenset(["spokesman", "spokeswoman", "spokesperson"]),
    trades_named=frozenset(
        "payroll grupo groupe gruppo minera electronics therapeutics dairies bakeries breweries automotive cement ciments glass float textiles fashion stores hotels resorts properties estates equity biotech biosciences laboratories labs pharma studios games robotics aerospace marine haulage couriers bus coaches omnibus transit materials minerals metals plastics packaging paper timber water solar wind renewables hydro resources exploration cable mobile networks solutions consulting ventures ltd inc corp plc ag sa llc gmbh co rail railways lines airlines airways aviation energy petroleum shipping motors foods holdings industries steel power gas oil mining pharma pharmaceuticals capital systems technologies software logistics telecom telecoms media electric insurance chemicals ferries".split()
    ),
    uttered=frozenset(
        "report statement communique communiqué circular testimony bulletin release letter note decision judgment ruling verdict announcement evidence finding figure".split()
    ),
    sights=frozenset(
        "photo photograph picture image video footage camera clip film replay screenshot".split()
    ),
    insights=frozenset(
        "information intelligence assessment analysis estimate view understanding position judgment judgement belief evidence research".split()
    ),
    numbered=frozenset("resolution directive decree ordinance regulation proclamation".split()),
    documents=frozenset(
        """
        report study survey statement letter document documents poll data figures filing lawsuit indictment complaint
        ruling judgment paper analysis audit review memo memorandum communique communiqué bulletin forecast estimate
        notice email email's post message text bill law treaty agreement contract book article footage video images
        results findings research affidavit verdict charge sheet dossier release releases evaluation readings measurements reconstruction
        justification statistics calculations projections transcript recording rules tweet blog entry log inventory census circular testimony record records decision notification annex assessment minute petition leaflet sign banner placard website minutes
        """.split()
    ),
    groups=frozenset(
        "police forecaster prosecutors authorities media management staff people critics opponent supporter rebel protester demonstrator investigator rescuer villager local islander neighbour organiser organizer fan economist forecaster trader dealer broker investor shareholder creditor regulator consumer parent pupil patient medic doctor relative family source insider observer commentator campaigner scientist astronomer physicist demographer pollster voter conservative liberal democrat republican nationalist separatist militant insurgent fighter troop soldier officer veteran diplomat negotiator mediator aide colleague rival peer detective lawyer attorney counsel guard sailor crew airline court minister lawmaker legislator mp peer councillor whistleblower employee employer manager executive buyer seller grower breeder hunter fisherman conservationist environmentalist ecologist archaeologist linguist architect planner engineer contractor builder tenant landlord homeowner motorist cyclist commuter passenger traveller traveler tourist visitor guest customer client user developer programmer hacker everyone someone nobody two three four both others many some several most few defendant detractor proponent advocate evangelist cleric elder chief leader".split()
    ),
    name_particles=frozenset(
        """
        de da do dos das des los las del della di du la le van von der den ter ten bin ibn al el af zu y e ben abu
        mac mc ó ní nic uí zum zur vom av bint ould
        """.split()
    ),
    female=frozenset(_FEMALE) | given.FEMALE,
    male=frozenset(_MALE) | given.MALE,
    female_words=frozenset(
        """
        mrs mrs. ms ms. miss dame lady sister mother daughter wife widow aunt girl woman spokeswoman chairwoman
        tribeswoman clergywoman stateswoman forewoman servicewoman anchorwoman fisherwoman assemblywoman alderwoman waitress
        congresswoman councilwoman actress queen princess businesswoman policewoman sportswoman saleswoman mayoress
        duchess baroness headmistress grandmother niece girlfriend
        """.split()
    ),
    male_words=frozenset(
        """
        mr mr. sir lord father brother son husband widower uncle boy man spokesman chairman congressman councilman actor
        tribesman cameraman sportsman tradesman watchman fireman clergyman statesman gunman foreman serviceman workman handyman
        assemblyman alderman king prince businessman policeman sportsman salesman fisherman duke baron headmaster grandfather nephew
        boyfriend pope imam
        """.split()
    ),
    countries=_COUNTRY_NAMES,
    demonyms=_DEMONYMS,
    nationals=frozenset("swede dane finn pole turk spaniard briton scot dutchman dutchwoman frenchman frenchwoman irishman irishwoman englishman englishwoman welshman welshwoman scotsman scotswoman icelander serb croat slovene uzbek kazakh filipino filipina basque catalan galician corsican breton bavarian sicilian sardinian neapolitan andalusian texan californian londoner parisian berliner muscovite mancunian liverpudlian glaswegian geordie yorkshireman cornishman quebecer kurd tamil zulu tyrolean viennese".split()),
    collectives=frozenset(
        """
        countries nations states sides parties leaders presidents ministers governments companies firms men women allies
        neighbours neighbors neighbouring officials teams clubs groups unions sisters brothers secretaries children delegations
        """.split()
    ),
    withheld=(
        "condition of anonymity", "on condition that", "not to be named", "not be named", "not be identified",
        "not to be identified", "asked for anonymity", "requested anonymity", "requesting anonymity", "anonymously",
        "not authorised to", "not authorized to", "unauthorised to", "familiar with", "close to the", "close to",
        "with knowledge of", "with direct knowledge", "briefed on", "who declined to be named", "declined to be identified",
        "declined to be named", "declining to be named", "wished to remain anonymous", "did not want to be named",
        "did not want to be identified", "unnamed", "whose name was withheld", "speaking anonymously", "insider", "insiders",
    ),
    refusing=(
        "condition of anonymity", "asked not to be named", "not to be identified", "declined to be named", "not authorised to",
        "not authorized to", "sought anonymity", "name not be published", "name not be used", "name not be printed", "names not be used",
        "requested anonymity", "asking not to be named", "spoke anonymously",
    ),
    bases={
        "he": "he", "him": "he", "his": "he", "himself": "he", "she": "she", "her": "she", "hers": "she", "herself": "she",
        "it": "it", "its": "it", "itself": "it", "they": "they", "them": "they", "their": "they", "themselves": "they",
        "i": "i", "me": "i", "my": "i", "myself": "i", "we": "we", "us": "we", "our": "we", "ourselves": "we", "you": "you",
        "your": "you", "who": "who", "whom": "who", "both": "both",
    },
    postnominals=frozenset(
        "qc kc sc mp mep msp obe mbe cbe dbe am ao jp tds td frs phd md esq snr jnr dsm".split()
    ),
    naming=frozenset(["named", "called", "calling", "dubbed", "nicknamed"]),
    sites=frozenset(
        """
        street road avenue lane drive square park river lake island islands bay harbour harbor port bridge valley mountain mount hill
        hills falls beach coast cape point county province region state sea ocean strait canal dam reservoir forest airport station
        terminal stadium arena hotel museum theatre theater hospital school college university academy cathedral mosque temple church
        prison camp square tower towers house hall court centre center mall market mine quarry field fields farm north south east west
        northern southern eastern western jetty pier quay dock docks village town city
        """.split()
    ),
    authored=frozenset(["by", "from"]),
    unauthored=frozenset(
        "seen obtained reviewed cited commissioned requested leaked read viewed heard shared ordered quoted funded used compiled".split()
    ),
    contractors=frozenset(
        "contractor promoter forecaster consultant consultancy organiser organizer developer broker builder landlord owner operator publisher supplier".split()
    ),
    firm_endings=frozenset(
        "group holding holdings brothers sons energy airlines railways partnership corporation cooperative co-operative plant brewery bakery refinery brokerage conglomerate grupo groupe gruppo banque banco banca minera gesellschaft société societe compañía station network daily weekly magazine fund".split()
    ),
    known_by={
        "broadcaster": frozenset("radio tv television televisión televisione broadcasting channel".split()),
        "station": frozenset("radio tv television".split()),
        "newspaper": _PAPERS, "paper": _PAPERS, "daily": _PAPERS,
        "bank": frozenset("bank banque banco banca".split()),
        "airline": frozenset("airlines airways air".split()),
        "club": frozenset("rovers united athletic albion wanderers rangers hotspur fc afc bk cf sc ac club dynamo spartak sporting".split()),
        "force": frozenset(["constabulary", "police"]),
        "union": frozenset(["workers'", "workers", "teachers'", "nurses'", "brotherhood", "fraternity", "guild"]),
        "clinic": frozenset(["clinic", "clinique", "clínica"]),
        "theatre": frozenset(["theatre", "teatro", "théâtre"]),
    },
    akin={w: group for group in (_PRINTED, _BANDS, _AIRED, _LENDING, _FLYING) for w in group},
    laws=frozenset("act law bill code ordinance regulation regulations directive convention treaty agreement accord constitution charter".split()),
    ranks={
        "gen": "general", "gen.": "general", "general": "general", "col": "colonel", "col.": "colonel", "colonel": "colonel",
        "capt": "captain", "capt.": "captain", "captain": "captain", "maj": "major", "maj.": "major", "major": "major",
        "lt": "lieutenant", "lt.": "lieutenant", "lieutenant": "lieutenant", "sgt": "sergeant", "sgt.": "sergeant",
        "sergeant": "sergeant", "adm": "admiral", "adm.": "admiral", "admiral": "admiral", "sen": "senator", "sen.": "senator",
        "judge": "judge", "justice": "judge", "bishop": "bishop", "archbishop": "archbishop", "cardinal": "cardinal",
        "dr": "doctor", "dr.": "doctor", "doctor": "doctor", "prof": "professor", "prof.": "professor", "professor": "professor",
        "cllr": "councillor", "councillor": "councillor", "rev": "vicar", "rev.": "vicar", "pastor": "pastor", "imam": "imam",
        "inspector": "inspector", "superintendent": "superintendent", "commander": "commander", "brigadier": "brigadier",
    },
    legal_forms=frozenset(
        "ltd limited plc inc incorporated corp corporation co company llc llp lp sdn tbk ag gmbh sa s.a spa s.p.a srl sarl nv n.v bv b.v ab asa as oy oyj aps a/s kk k.k bhd berhad pty pte pjsc ojsc jsc ooo".split()
    ),
    holdings=frozenset("share shares shareholder shareholders stake stakes stock investor investors investment holding holdings".split()),
    ranking=frozenset("vice deputy assistant prime chief first shadow former junior under".split()),
    tried=frozenset("accused defendant appellant client".split()),
    lawyers=frozenset("barrister solicitor lawyer advocate attorney".split()),
    kin=frozenset(
        """
        mother father son daughter brother sister wife husband widow widower uncle aunt cousin friend boyfriend girlfriend partner
        neighbour neighbor colleague coach trainer agent lawyer solicitor barrister owner author host counterpart deputy predecessor
        successor rival opponent challenger sponsor pastor manager boss chairman chairwoman president director leader captain guide
        namesake flatmate roommate teammate assistant spokesman spokeswoman spokesperson grandmother grandfather niece nephew client
        """.split()
    ),
)  # fmt: skip

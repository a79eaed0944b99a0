"""English measures and the words that make figures comparable. A new measure is a row of the first table."""

from __future__ import annotations

from itertools import pairwise

from sayso.lang.frame_tables import FrameWords, Measure

# name | kinds (c count, m money, p percent, u amount) | a: somebody's figure, t: what befell people | forms
_MEASURES = """
killed|c|t|killed,kill,kills,killing,killings,dead,died,dies,die,dying,death,deaths,death toll,toll,fatalities,fatality,slain,perished,drowned,drowning,bodies,body,lost their lives,lost his life,lost her life,their lives,lives,shot dead,crushed to death,burned to death,martyred,slaughtered,massacred,victims,beheaded,executed,murdered,murders,homicides,succumbed,cost
injured|c|t|injured,injuring,injure,injures,injuries,wounded,wounding,wound,wounds,hurt,hurting,maimed,treated,hospitalised,hospitalized,being treated for injuries,in hospital
casualties|c|t|casualties,casualty
missing|c|t|missing,unaccounted for,unaccounted,disappeared,not been found,vanished
trapped|c|t|trapped,trapping,traps,stranded,stranding,buried
rescued|c|t|rescued,rescuing,rescue,saved,pulled from,pulled alive,plucked
evacuated|c|t|evacuated,evacuate,evacuation,evacuations,evacuating,told to leave,ordered to leave,moved to safety
displaced|c|t|displaced,displacing,homeless,uprooted,fled,fleeing,flee,forced from their homes,driven from,left their homes
returned|c|t|returned,returnees,gone home,went home,come back,repatriated
arrested|c|t|arrested,arresting,arrest,arrests,detained,detaining,detain,detentions,in custody,into custody,rounded up,held on suspicion
jailed|c|t|jailed,imprisoned,sentenced,prisoners held,behind bars
freed|c|t|freed,freeing,released,releasing,release,pardoned,pardon,amnestied,swapped,exchanged,handed back,handed over,swap,prisoner swap,exchange
captured|c|t|captured,capturing,taken prisoner,taken hostage,kidnapped,abducted,abducting,held hostage
charged|c|t|charged,indicted,prosecuted,on trial
deported|c|t|deported,deporting,deportation,deportations,expelled,expulsion,expulsions
infected|c|t|infected,infections,infection,cases,confirmed cases,tested positive,contracted,fell ill,sickened
vaccinated|cp|t|vaccinated,vaccinating,vaccination,vaccinations,inoculated,jabs,immunised,immunized,vaccinators
hungry|c|t|hungry,hunger,malnourished,food insecure,starving,famine
unemployed|cp|t|unemployed,unemployment,jobless,unemployment rate,jobless rate,out of work
laid off|cp|a|laid off,lay off,layoffs,laying off,redundancies,redundant,job cuts,cut jobs,jobs cut,shed,shedding,axe,axed,axing,slash jobs,lose their jobs,lost their jobs,eliminate,eliminated,positions to be,posts will go,job losses,dismissed,dismissing,sacked,fired
hired|c|a|hire,hired,hiring,recruit,recruited,recruiting,recruits,take on
jobs added|cp|a|added jobs,jobs added,payrolls,new jobs,jobs created,create,created,employment,added
employed|c|a|employs,employ,employed,employing,workforce,staff of,headcount
strike|cp|t|walkout,walkouts,walked out,walk out,on strike,strike by,striking,strikers,strike involving,downed tools,picketed,picket,pickets,stoppage,stopped work
protested|c|t|protesters,demonstrators,marched,march,marching,rallied,protested,demonstrated,took to the streets,crowd,turned out,rally
attended|c|t|attended,attending,attendance,visitors,visited,spectators,passed through the gates,ticket holders,audience,gathered
deployed|c|a|deployed,deploy,deploying,deploys,deployment,stationed,station,mobilised,mobilized
sent|c|a|sent,send,sending,sends,dispatched,dispatch,ordered to,reinforcements,reinforced
launched|c|a|launched,launch,fired at,swarm,fired,aimed at,barrage,salvo
shot down|c|a|shot down,downed,intercepted,shoot down,brought down
destroyed|cpu|t|destroyed,destroying,destroy,razed,flattened,levelled,leveled,wiped out,gutted,washed away,collapsed
damaged|cpu|t|damaged,damaging,damage to,hit,affected,affecting,flooded,flooding
burned|u||burned,burnt,blackened,scorched,charred,laid waste,burning,torched,burns
without power|cp|t|without power,without electricity,cut power,power cuts,blackout,outage,outages,lost power
cancelled|c|a|cancelled,canceled,cancelling,grounded,scrapped,cancellations
delayed|c|a|delayed,postponed,unhandled,waiting,backlog,stranded cargo
culled|c||culled,culling,cull,slaughter,slaughtered,destroy animals
seized|cmu|t|seized,seizing,seizure,seizures,confiscated,found hidden,concealed,impounded,customs found,hauled,haul,freeze,froze,frozen
stolen|cm|t|stolen,stole,steal,stealing,theft,thieves,robbed,robbery,looted,swindled,defrauded,cheated,embezzled,made off,took bullion,vanished,stripped,burgled,hackers,raid on the wallets
ransom|m||ransom,demanded,extortion,extortionists,to unlock,blackmail
reward|m||reward,bounty,put up a reward
fined|m||fined,fine,fines,fining,penalty,penalties,sanction of,to pay,must pay
damages|m||damages,compensation,settlement,settle,settled,payout,pay out,reparations,set aside for victims,for victims,reserved,for those harmed
bail|m||bail,bond
bribes|m||bribes,bribe,kickbacks,bribery
debt|mp|a|debt,debts,owed,owes,owe,liabilities,borrowings
deficit|mp|a|deficit,shortfall,gap
surplus|mp|a|surplus
loan|m|a|loan,loans,lend,lent,lending,credit line,bailout
aid|m|a|aid,assistance,humanitarian,donated,donation,donations,donate,donors,pledged,grant,grants,relief
budget|mp|a|budget,spending plan,earmarked,allocated,allocate,set aside,appropriated,appropriation
spending|mp|a|spent,spend,spending,spends,expenditure,outlay
cut|mp|a|trim,trimmed,be cut,savings,save,cutbacks,austerity
cost|m|a|cost,costs,costing,costed,price tag,bill,to build
investment|m|a|invest,invested,investing,investment,investments,invests,plough
raised|m|a|raised,raise,raising,raises,funding,funding round,series a,series b,series c,series d,financing,round led,proceeds,fundraising
valued|m|a|valued,value,valuation,values,valuing,worth,market capitalisation,market capitalization,market value
bought|m|a|bought,buy,buying,buys,acquire,acquired,acquisition,takeover,bid,offer,purchase,purchased,deal,paid for,paid,transfer fee,fee,sold for
revenue|mp|a|revenue,revenues,turnover,sales,took in,take in,takings,net sales,booked,receipts
profit|mp|a|profit,profits,earnings,net income,net profit,operating profit,made a profit,earned,ebitda,margin
loss|mp|a|loss,net loss,operating loss,losses of
dividend|m|a|dividend,dividends,payout per share
losses|m||economic losses,damage,damages bill,total losses,losses,devastation
insured losses|m||insured losses,insurers,insurance losses,insured,borne by insurers,reinsurers
price|mu|a|price,prices,priced,fetches,fetch,fetched,costs a,pay for,shoppers pay,sells for,selling for,traded at,trading at,changed hands,closed at,settled at,a barrel,per barrel,an ounce
wage|m|a|wage,wages,salary,salaries,earn,earns,minimum wage,pay rise,paid an hour,hourly,paid workers
rent|m||rent,rents,rental
tax|mp|a|tax,taxes,levy,duty,vat
tariff|mp|a|tariff,tariffs,import duty,duties
interest rate|p|a|interest rate,interest rates,key rate,benchmark rate,policy rate,borrowing costs,base rate,repo rate,benchmark interest rate,rate to,lending rate
inflation|p|a|inflation,consumer prices,cpi,price rises,prices rose,cost of living
growth|p|a|growth,gdp,gross domestic product,economy grew,economy expanded,economy shrank,expanded,contracted
exchange rate|mu|a|against the dollar,exchange rate,per dollar,to the dollar,currency fell
share price|mp|a|shares,share price,stock,shares fell,shares rose,stocks
stake|p|a|stake,stakes,holding,shareholding,owns
market share|p|a|market share,made up,accounted for,share of,accounts for,makes up,of new registrations,of the market
produced|cmup|a|produced,produce,produces,producing,production,output,harvest,harvested,crop,delivered,mined,pumped,manufactured,built,assembled,generated,yield
exports|cmup|a|exports,exported,export,exporting,shipments abroad,shipments,shipped,sold abroad,sales abroad,shipping,ships abroad,sold overseas
imports|cmup|a|imports,imported,import,importing,bought abroad
sold|cup|a|sold,sell,sells,sales of,deliveries,delivered vehicles,registrations,new registrations,registered
reserves|mu|a|reserves,stockpile,stockpiles,inventories,stocks of,storage,full
capacity|cup|a|capacity,capable of,able to hold
votes|cp||votes,vote,ballots,voted,of the vote,won with,polled,took of,voted for,voted against,said yes,in favour,voted yes
turnout|p||turnout,turn-out,cast ballots,went to the polls,voter participation
seats|cp|a|seats,seat,councillors,lawmakers elected,mps elected,elected seats,council seats
approval|p|a|approval,approval rating,popularity,support for,poll,polls,respondents,surveyed,favourability
population|cp||population,inhabitants,home to
births|c||births,born,births registered,babies
passengers|c|a|passengers carried,passenger numbers,carried,flew,travellers,passengers through
aboard|c|t|aboard,on board,carrying,were on
users|c|a|users,subscribers,customers,accounts,downloads,subscribed
hacked|c|a|breach,leaked,records exposed,exposed,data of,personal data,stolen records
rainfall|u||rain,rainfall,precipitation,fell in,rain came down,downpour,litres per square metre,mm of rain
temperature|u||temperature,temperatures,degrees,heat,celsius,fahrenheit,mercury
wind|u||winds,gusts,wind speed,gusting
magnitude|cu||magnitude,richter,richter scale,richter-scale
depth|u||depth,deep,epicentre,beneath
length|u||long,length,stretch,kilometres of,miles of,route
distance|u||away,distance,from the border,off the coast
area|u||area,hectares of,covers,covering,acres,square kilometres of
height|u||high,height,tall,metres high,water level,rose to
speed|u||speed,speeds,per hour,mph,kph
emissions|up|a|emissions,emitted,carbon dioxide,greenhouse,co2
energy|u|a|electricity,power,megawatts,gigawatts,megawatt,solar,wind farm
orders|cm|a|order for,orders for,orders from,contract,contracts,firm orders,order worth,orders worth
opened|c|a|open,opened,opening,opens,new stores
closed|c|a|close,closed,closing,closes,shut,shutting,closures
recalled|c|a|recall,recalled,recalling
enrolled|c||enrolled,enrolment,enrollment
needed|cmu||needs,need,needed,require,required,requires,in need,short of
reached|c|t|aided,fed,received aid
signed|c||signed,signatures,signatories
complaints|c||complaints,complained,claims,lawsuits,sued,plaintiffs
airstrikes|c|a|strikes carried out,air strikes,airstrikes,sorties,raids,attacks,bombardments
refugees|c|t|migrants arrived,arrived,crossed,crossings,arrivals,arrive,landed,reached the,crossed into
share|p||share,proportion,percentage,majority,among
"""

# canonical: words that are lined up with it
_NOUNS = """
soldiers: soldier,troop,troops,serviceman,servicemen,servicewoman,personnel,military personnel,infantryman,infantrymen,conscript,conscripts,reservist,reservists,trooper,gi,marine,marines
paratroopers: paratrooper
peacekeepers: peacekeeper,blue helmets
police: policeman,policemen,officer,officers,police officer,police officers,constable,carabinieri,gendarme,gendarmes,riot police
militants: militant,fighter,fighters,insurgent,insurgents,rebel,rebels,gunman,gunmen,terrorist,terrorists,guerrilla,guerrillas,jihadist,jihadists,extremists
children: child,kid,kids,minor,minors,youngster,youngsters,schoolchild,schoolchildren,infant,infants,baby,babies,toddler,toddlers,pupil,pupils
women: woman,girl,girls
men: man,boy,boys
workers: worker,employee,employees,staff,labourer,labourers,staffer,staffers,workman,workmen
jobs: job,post,posts,position,positions,role,roles,workplaces
nurses: nurse,nursing staff
doctors: doctor,physician,physicians,medic,medics
teachers: teacher
students: student,undergraduates
journalists: journalist,reporter,reporters
firefighters: firefighter,fireman,firemen
miners: miner
migrants: migrant,asylum seeker,asylum seekers
refugees: refugee
prisoners: prisoner,inmate,inmates,detainee,detainees,convict,convicts,prisoner of war,prisoners of war
hostages: hostage,captive,captives
protesters: protester,demonstrator,demonstrators,marchers,marcher,rallygoers
worshippers: worshipper,pilgrim,pilgrims,devotee,devotees,faithful,congregants
climbers: climber,mountaineer,mountaineers,hiker,hikers,trekkers,alpinists
passengers: passenger,traveller,travellers,traveler,travelers,commuters
tourists: tourist,holidaymakers,holidaymaker,visitor,visitors,guest,guests
homes: home,house,houses,dwelling,dwellings,household,households
buildings: building,structures
vehicles: vehicle
cars: car,automobile,automobiles,units
drones: drone,unmanned aircraft,unmanned aerial vehicle,unmanned aerial vehicles,uav,uavs
missiles: missile,rocket,rockets
cows: cow,cattle,dairy cow,dairy cows,herd,head of cattle
birds: bird,chicken,chickens,hens,poultry,turkeys,fowl
containers: container,box,boxes
voters: voter,elector,electors
votes: vote,ballot,ballots
seats: seat,councillor,councillors
barrels: barrel,bbl
suspects: suspect,member,members,suspected member,suspected members,trafficker,traffickers,gang members
aircraft: plane,planes,airplane,jet,jets,airliner
ships: ship,vessel,vessels,boat,boats
doses: dose,shot,shots,jab,jabs,vaccine doses
customers: customer,client,clients,subscriber,subscribers
bodies: body,corpse,corpses
flights: flight
schools: school
"""

_GENERIC = """
people person persons resident residents civilian civilians inhabitant inhabitants villager villagers local locals citizen citizens
individual individuals life lives death deaths fatality fatalities victim victims casualty casualties reveller revellers reveler revelers guests
injury injuries arrest arrests adult adults dead wounded injured missing passerby bystander bystanders others other man men souls
killed survivors crowd arrivals detention detentions evacuees toll total number of many them homeless revelers campers partygoers
concertgoers shoppers patients neighbours neighbors pedestrians motorists occupants folk
"""

_DROPPED = """
the a an its his her their our of more other further additional another least some about new suspected alleged young local innocent
confirmed total people's fallen unidentified so-called fellow own living ordinary elderly
"""

_OTHERS = """
another other others more additional earlier previously previous initial initially separate separately elsewhere further since revised
yesterday last than compared from including among each per average daily weekly
"""

_SUFFIXES = """
inc inc. corp corp. corporation co co. company ltd ltd. limited plc llc lp ag se sa s.a. nv n.v. ab asa oyj gmbh spa s.p.a. holding holdings
group pty kk bhd
"""

_CONTRASTS = """
core=core
headline=headline
small-scale=small
artisanal=small
small=small
industrial=large
large=large
large-scale=large
first round=first round
first-round=first round
runoff=second round
run-off=second round
second round=second round
nurse=nurses
doctor=doctors
teacher=teachers
male=men
female=women
men=men
women=women
boys=men
girls=women
urban=urban
rural=rural
domestic=domestic
foreign=foreign
overseas=foreign
private=private
public=public
youth=youth
adult=adult
wheat=wheat
corn=maize
maize=maize
barley=barley
rice=rice
soy=soybean
soybean=soybean
coffee=coffee
cocoa=cocoa
sugar=sugar
cotton=cotton
oil=oil
crude=oil
gas=gas
lng=gas
coal=coal
gold=gold
silver=silver
copper=copper
cocaine=cocaine
heroin=heroin
cannabis=cannabis
marijuana=cannabis
methamphetamine=methamphetamine
fentanyl=fentanyl
diesel=diesel
petrol=petrol
gasoline=petrol
electric=electric
net=net
gross=gross
operating=operating
quarterly=quarterly
annual=annual
measles=measles
cholera=cholera
polio=polio
malaria=malaria
dengue=dengue
mpox=mpox
ebola=ebola
"""

_AHEAD = """
expect expects expected expecting hope hopes hoped hoping projects projected predicts predicted targets aims aim
targeting could seek seeks sought
"""

# measures whose figures count one thing, whatever word stands for it
_FIXED = {
    "laid off": "jobs", "jobs added": "jobs", "employed": "workers", "rainfall": "rain", "magnitude": "magnitude",
    "temperature": "degrees", "votes": "votes", "seats": "seats", "births": "births", "population": "people",
    "turnout": "percent",
}  # fmt: skip

_ANIMALS = "cows birds pig sheep goat animal livestock horse dog cat fish duck goose"

# words in front of "in": who speaks there, so that the capital behind it stands for the state
_SPEAKERS = """
authorities officials official ministry government lawmakers policymakers ministers minister police diplomats military army
prosecutors court courts spokesman spokeswoman embassy parliament command regulators judges spokesperson headquarters
"""

_CURRENCIES = "crowns pesos dollars francs rupees dinars pounds shillings lira rials riyals krona krone kroner won yuan"

# what a unit measures
_DIMENSIONS = """
mass: tonne ton metric ton kilogram kilo kilos gram pound ounce kilogramme tons
area: hectare acre square kilometre square metre square mile square foot
volume: litre cubic metre barrel gallon cubic foot
"""

_EVENTS = """
storm hurricane typhoon cyclone flight operation tropical
"""


def _measures() -> tuple[Measure, ...]:
    rows: list[Measure] = []
    for line in _MEASURES.strip().split("\n"):
        name, kinds, flags, words = line.split("|")
        rows.append(Measure(name, tuple(words.split(",")), kinds, "a" in flags, "t" in flags))
    return tuple(rows)


def _by_word(measures: tuple[Measure, ...]) -> dict[str, tuple[Measure, ...]]:
    found: dict[str, list[Measure]] = {}
    for measure in measures:
        for words in measure.words:
            rows = found.setdefault(words.split(" ")[0], [])
            if measure not in rows:
                rows.append(measure)
    return {k: tuple(v) for k, v in found.items()}


def _nouns() -> dict[str, str]:
    nouns: dict[str, str] = {}
    for line in _NOUNS.strip().split("\n"):
        name, words = line.split(": ")
        nouns[name] = name
        nouns.update((w, name) for w in words.split(","))
    return nouns


def _dimensions() -> dict[str, str]:
    found: dict[str, str] = {}
    for line in _DIMENSIONS.strip().split("\n"):
        name, words = line.split(": ")
        parts = words.split(" ")
        found.update((w, name) for w in parts)
        found.update((f"{a} {b}", name) for a, b in pairwise(parts))
    return found


_ROWS = _measures()

FRAMES = FrameWords(
    measures=_ROWS,
    by_word=_by_word(_ROWS),
    nouns=_nouns(),
    generic=frozenset(_GENERIC.split()),
    dropped=frozenset(_DROPPED.split()),
    tolls=frozenset(m.name for m in _ROWS if m.toll),
    others=frozenset(_OTHERS.split()),
    suffixes=frozenset(_SUFFIXES.split()),
    contrasts={line.split("=")[0]: line.split("=")[1] for line in _CONTRASTS.strip().split("\n")},
    ahead=frozenset(_AHEAD.split()),
    dimensions=_dimensions(),
    fixed=_FIXED,
    animals=frozenset(_ANIMALS.split()),
    speakers=frozenset(_SPEAKERS.split()),
    currencies=frozenset(_CURRENCIES.split()),
    events=frozenset(_EVENTS.split()),
)

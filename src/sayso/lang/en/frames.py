"""English measures and the words that make figures comparable. A new measure is a row of the first table."""

from __future__ import annotations

from itertools import pairwise

from sayso.lang.frame_tables import Form, FrameWords, Measure

# name | kinds (c count, m money, p percent, u amount) | a: somebody's figure, t: what befell people, f: where no other fits | forms
_MEASURES = """
killed|c|t|killed,kill,kills,killing,killings,dead,died,dies,die,dying,death,deaths,death toll,toll,fatalities,fatality,slain,perished,drowned,drowning,bodies,body,lost their lives,lost his life,lost her life,their lives,lives,shot dead,crushed to death,burned to death,martyred,slaughtered,massacred,victims,beheaded,executed,murdered,murders,homicides,succumbed,claims lives,lost lives,claimed the lives,loss of life,died in,gunned down,mown down,perish,fatal,fatally,took the lives,dead bodies,stabbed to death,beaten to death,trampled,burnt to death,assassinated,electrocuted,suffocated,killed in action,cost their lives,cost
injured|c|t|injured,injuring,injure,injures,injuries,wounded,wounding,wound,wounds,hurt,hurting,maimed,treated,hospitalised,hospitalized,being treated for injuries,in hospital,hospital treatment,needed treatment,taken to hospital,taken to hospitals,rushed to hospital,suffered burns,suffered injuries,being treated,casualty wards,sustained injuries,hurt in,wounds treated,in intensive care,critically hurt,patched up
casualties|c|t|casualties,casualty
missing|c|t|missing,unaccounted for,unaccounted,disappeared,not been found,vanished,lost at sea,feared lost,still sought,not accounted for,nowhere to be found,whereabouts,yet to be found,unfound
trapped|c|t|trapped,trapping,traps,stranded,stranding,buried,cut off,stuck,marooned,under rubble,under the rubble,underground
rescued|c|t|rescued,rescuing,rescue,saved,pulled from,pulled alive,plucked,picked up,brought ashore,brought to safety,winched,airlifted,pulled out,lifted,plucked from,saves,freed from the rubble,hauled from,survived,survivors
evacuated|c|t|evacuated,evacuate,evacuation,evacuations,evacuating,told to leave,ordered to leave,moved to safety,leave their homes,moved out,taken to safety,ordered out,vacate,told to go,temporary shelters,in shelters,emergency shelters,evacuation orders
displaced|c|t|displaced,displacing,homeless,uprooted,fled,fleeing,flee,forced from their homes,driven from,left their homes,forced out,forced to flee,driven out,left homeless,without a home,without shelter,abandoned their homes,internally displaced,made homeless,have fled
returned|c|t|returned,returnees,gone home,went home,come back,repatriated,going home,moved back,returning,sent home,came home,back home
arrested|c|t|arrested,arresting,arrest,arrests,detained,detaining,detain,detentions,in custody,into custody,rounded up,held on suspicion,taken in,seized suspects,handcuffed,behind bars after,picked up by police,nabbed,apprehended,taken into custody,arrested on,suspects held,put in cells
jailed|c|t|jailed,imprisoned,sentenced,prisoners held,behind bars
freed|c|t|freed,freeing,released,releasing,release,pardoned,pardon,amnestied,swapped,exchanged,handed back,handed over,swap,prisoner swap,exchange,let go,set free,walked free,let out,liberated,granted amnesty,returned captives,released from
captured|c|t|captured,capturing,taken prisoner,taken hostage,kidnapped,abducted,abducting,held hostage,seized hostages,abduct,kidnap,kidnapping,snatched,carried off,herded,held captive,taken captive,abductions,carried away,marched into the forest
charged|c|t|charged,indicted,prosecuted,on trial
deported|c|t|deported,deporting,deportation,deportations,expelled,expulsion,expulsions,sent back,flown back,removed from,flown home,turned back,pushed back,sent home
infected|c|t|infected,infections,infection,cases,confirmed cases,tested positive,contracted,fell ill,sickened,cases of,new cases,diagnosed,ill with,fallen ill,positive tests,were ill,got sick,poisoned,suspected cases,confirmed infections,outbreak
vaccinated|cp|t|vaccinated,vaccinating,vaccination,vaccinations,inoculated,jabs,immunised,immunized,vaccinators,vaccine,vaccines,doses,given a dose,immunisation,immunization,shots given,jabbed,inoculations,measles shot
hungry|c|t|hungry,hunger,malnourished,food insecure,starving,famine,food aid,hunger crisis,food insecurity,going hungry,not enough to eat,acute hunger
unemployed|cp|t|unemployed,unemployment,jobless,unemployment rate,jobless rate,out of work,without work,without a job,seeking work,looking for work,jobless claims,claimants,dole
laid off|cp|a|laid off,lay off,layoffs,laying off,redundancies,redundant,job cuts,cut jobs,jobs cut,shed,shedding,axe,axed,axing,slash jobs,lose their jobs,lost their jobs,eliminate,eliminated,positions to be,posts will go,job losses,dismissed,dismissing,sacked,fired,cut,cutting jobs,job losses of,let go staff,redundancy,made redundant,retrench,retrenched,trim jobs,shrink its workforce,reduce its workforce,posts,positions,jobs are to go,jobs to go,jobs will go,slashing,out of a job,dismissals,cull jobs
hired|c|a|hire,hired,hiring,recruit,recruited,recruiting,recruits,take on,taking on,new staff,vacancies,new recruits,fill posts
jobs added|cp|a|added jobs,jobs added,payrolls,new jobs,jobs created,create,created,employment,added
employed|c|a|employs,employ,employed,employing,workforce,staff of,headcount
strike|cp|t|walkout,walkouts,walked out,walk out,on strike,strike by,striking,strikers,strike involving,downed tools,picketed,picket,pickets,stoppage,stopped work,walking out,industrial action,picket lines,off the job,walked off the job,laid down tools,refused to work,stopped working,stayed away from work
protested|c|t|protesters,demonstrators,marched,march,marching,rallied,protested,demonstrated,took to the streets,crowd,turned out,rally,demonstrate,demonstration,demonstrating,thronged,filled the streets,took part,turnout at,march drew,protest,protests,rallies,filled the square,through the streets
attended|c|t|attended,attending,attendance,visitors,visited,spectators,passed through the gates,ticket holders,audience,gathered,watched,crowd of,saw the match,ticket sales,footfall,came to see,flocked,turnstiles,visitor numbers
deployed|c|a|deployed,deploy,deploying,deploys,deployment,stationed,station,mobilised,mobilized,positioned,stationing,troops in,mobilise,patrolling,on the ground
sent|c|a|sent,send,sending,sends,dispatched,dispatch,ordered to,reinforcements,reinforced,reinforce,rushed,flying in,despatched,are going to
launched|c||launched,launch,fired at,swarm,fired,aimed at,barrage,salvo,fired into,firing,lobbed,unleashed,sent over,let off,salvoes,swarm of,loosed,attacked with,barrages,rained
shot down|c|a|shot down,downed,intercepted,shoot down,brought down,brought down drones,destroyed in flight,knocked out,intercepts,intercept,stopped by air defences,neutralised
destroyed|cpu|t|destroyed,destroying,destroy,razed,flattened,levelled,leveled,wiped out,gutted,washed away,collapsed,demolished,ruined,in ruins,reduced to,reduced to ashes,reduced to rubble,burned down,burnt down,burned to the ground,lost homes,swept away,wrecked,collapse,caved in
damaged|cpu|t|damaged,damaging,damage to,hit,affected,affecting,flooded,flooding,damage,harmed,roofs,inundated,under water,swamped,submerged,unfit,lost their roofs
burned|u||burned,burnt,blackened,scorched,charred,laid waste,burning,torched,burns,ravaged,consumed,devoured,on fire,fire has,wildfire,blaze,swept through,swallowed,ablaze,land burned
without power|cp|t|without power,without electricity,cut power,power cuts,blackout,outage,outages,lost power,in the dark,blacked out,lost electricity,lost their electricity,off supply,power cut,no electricity,no power,outages hit,lights out,deprived of electricity,plunged into darkness,grid failure
cancelled|c|a|cancelled,canceled,cancelling,grounded,scrapped,cancellations,called off,axed flights,scrubbed,dropped from,not take off,wiped out,cancel
delayed|c|a|delayed,postponed,unhandled,waiting,backlog,stranded cargo,held up,put off,deferred
culled|c||culled,culling,cull,slaughter,slaughtered,destroy animals,put down,gassed,destroyed birds,killed off,slaughtering,exterminated,euthanised
seized|cmu|t|seized,seizing,seizure,seizures,confiscated,found hidden,concealed,impounded,customs found,hauled,haul,freeze,froze,frozen,netted,uncovered,discovered,intercept,found,found in,recovered,contraband,smuggled,smugglers,smuggling,stash,confiscation,turned up,taken from,drug bust,drugs,cocaine,heroin,consignment,impound
stolen|cm|t|stolen,stole,steal,stealing,theft,thieves,robbed,robbery,looted,swindled,defrauded,cheated,embezzled,made off,took bullion,vanished,stripped,burgled,hackers,raid on the wallets,heist,raid,burglary,burglars,robbers,robber,snatched,lost to,siphoned,siphoned off,fraud,fraudsters,swindle,scam,scammers,conned,duped,pocketed,diverted,drained,looting,plundered,misappropriated,defraud,embezzlement,embezzling,hack,cyber thieves,taken in a raid,took from,emptied,to hackers
ransom|m||ransom,demanded,extortion,extortionists,to unlock,blackmail,demanding,ransom of,held to ransom,hackers demanded,pay up,asking for,for the release,to release
reward|m||reward,bounty,put up a reward
fined|m||fined,fine,fines,fining,penalty,penalties,sanction of,to pay,must pay,fined for,sanctioned,imposed,slapped,antitrust,punished,must hand over,penalised,penalized,fine of,hit with a,ticketed
damages|m||damages,compensation,settlement,settle,settled,payout,pay out,reparations,set aside for victims,for victims,reserved,for those harmed,compensate,compensated,awarded,award,settles,pay victims,agreed to pay,payouts,settling,out of court,indemnity,redress,compensating
bail|m||bail,bond
bribes|m||bribes,bribe,kickbacks,bribery,backhanders,bribed,bribing,corruption payments,under the table
debt|mp|a|debt,debts,owed,owes,owe,liabilities,borrowings,in debt,arrears,indebted,indebtedness,creditors
deficit|mp|a|deficit,shortfall,gap
surplus|mp|a|surplus
loan|m|a|loan,loans,lend,lent,lending,credit line,bailout,lender,loans of,tranche,rescue package,borrow,borrowed,bail-out,bailed out,rescue loan,emergency funds
aid|m|a|aid,assistance,humanitarian,donated,donation,donations,donate,donors,pledged,grant,grants,relief,support package,assistance package,help for,relief fund,donating,donates,pledge,pledges,humanitarian aid,humanitarian appeal,appeal for,emergency aid,contribute,contributed
budget|mp|a|budget,spending plan,earmarked,allocated,allocate,set aside,appropriated,appropriation,budgeted,set aside for,funds for,earmark,setting aside,put aside,appropriates,allot,allotted,provides for,allocation
spending|mp|a|spent,spend,spending,spends,expenditure,outlay,outlays,splashed,shelled out,paid out,forked out,expenditures
cut|mp|a|trim,trimmed,be cut,savings,save,cutbacks,austerity,slash,slashed,cut from,axe from,savings of,pruned,reduce spending,chop,shave,pare,cost-cutting,cuts
cost|m|a|cost,costs,costing,costed,price tag,bill,to build,will cost,estimated at,at a cost,at a price,costs of,price of building,budgeted at,overrun
investment|m|a|invest,invested,investing,investment,investments,invests,plough,pour,pouring,pump,pumping,sink,committing,commit,injection,inject,injected,ploughing,put into,stump up
raised|m|a|raised,raise,raising,raises,funding,funding round,series a,series b,series c,series d,financing,round led,proceeds,fundraising,funding round of,venture,new money,fresh capital,fresh funding,secured,secures,drum up,flotation,ipo,initial public offering,share sale,rights issue,capital increase,investors put,bond sale,crowdfunding,closed a round,pulled in
valued|m|a|valued,value,valuation,values,valuing,worth,market capitalisation,market capitalization,market value,valuing it,at a valuation,market value of,price tag on,valued the company,values the
bought|m|a|bought,buy,buying,buys,acquire,acquired,acquisition,takeover,bid,offer,purchase,purchased,deal,paid for,paid,transfer fee,fee,sold for,taken over,takes over,buy-out,buyout,merger,snap up,snapped up,signed for,signing,swoop,sale to,sold to,agreed sale,takeover offer,takeover bid,bids,auction,auctioned,hammer,bidder,buyer
revenue|mp|a|revenue,revenues,turnover,sales,took in,take in,takings,net sales,booked,receipts,top line,income from sales,sales rose,sales fell,takings of,quarterly sales,annual sales,brought in,earned from sales,grossed,gross,box office,sales of,sales reached,turned over
profit|mp|a|profit,profits,earnings,net income,net profit,operating profit,made a profit,earned,ebitda,margin,bottom line,pre-tax profit,pretax profit,net earnings,profitable,surplus of,in profit,profits of
loss|mp|a|loss,net loss,operating loss,losses of,in the red,lost money,deficit of,loss of
dividend|m|a|dividend,dividends,payout per share
losses|m||economic losses,damage,damages bill,total losses,losses,devastation,damage bill,repair bill,cost of the damage,economic damage,damage estimated,economic cost,financial damage
insured losses|m||insured losses,insurers,insurance losses,insured,borne by insurers,reinsurers
price|mu|a|price,prices,priced,fetches,fetch,fetched,costs a,pay for,shoppers pay,sells for,selling for,traded at,trading at,changed hands,closed at,settled at,a barrel,per barrel,an ounce,per ounce,a tonne,per tonne,cost of a,sold at,costing a,changing hands,quoted at,pump price,at the pump,loaf,litre of,kilo of,bushel,price of,ticket,tickets
wage|m|a|wage,wages,salary,salaries,earn,earns,minimum wage,pay rise,paid an hour,hourly,paid workers,monthly pay,hourly rate,hourly pay,monthly wage,take home,starting salary,pension,pensions,pay packet
rent|m||rent,rents,rental
tax|mp|a|tax,taxes,levy,duty,vat
tariff|mp|a|tariff,tariffs,import duty,duties
interest rate|p|a|interest rate,interest rates,key rate,benchmark rate,policy rate,borrowing costs,base rate,repo rate,benchmark interest rate,rate to,lending rate,rates,cash rate,main rate,refinancing rate,policymakers,monetary policy,central bank,discount rate,funds rate,deposit rate,basis points
inflation|p|a|inflation,consumer prices,cpi,price rises,prices rose,cost of living,annual inflation,inflation rate,price growth,price increases,prices were,prices climbed,dearer,cpi rose,price index
growth|p|a|growth,gdp,gross domestic product,economy grew,economy expanded,economy shrank,expanded,contracted,output grew,economy,grew,gross domestic,economic output,grow,expand,recession,shrank,shrink,gdp grew,gdp rose
exchange rate|mu|a|against the dollar,exchange rate,per dollar,to the dollar,currency fell,to the euro,against the euro,devalued,devaluation,to one dollar,traded at,a dollar,per us dollar
share price|mp|a|shares,share price,stock,shares fell,shares rose,stocks,stock price,stock market,bourse,stock fell,shares closed,shares jumped
stake|p|a|stake,stakes,holding,shareholding,owns,interest in,of the shares,of the company,shareholder,slice,minority
market share|p|a|market share,made up,accounted for,share of,accounts for,makes up,of new registrations,of the market,proportion of,portion of,slice of,represented,constituted,share in,of sales
produced|cmup|a|produced,produce,produces,producing,production,output,harvest,harvested,crop,delivered,mined,pumped,manufactured,built,assembled,generated,yield,extracted,yielded,yields,turned out,harvests,reap,reaped,picked,outputs,manufacture,manufacturing,made in,rolled off,pump,brewed,crops,mines,landed catch
exports|cmup|a|exports,exported,export,exporting,shipments abroad,shipments,shipped,sold abroad,sales abroad,shipping,ships abroad,sold overseas,foreign sales,overseas sales,sold to foreign,sent abroad,shipped out,exporters,abroad,exports of,outbound
imports|cmup|a|imports,imported,import,importing,bought abroad,bought in,brought in from,purchases abroad,shipped in,importers,buys from
sold|cup|a|sold,sell,sells,sales of,deliveries,delivered vehicles,registrations,new registrations,registered,sales,deliver,handed over to customers,bought cars,unit sales,copies sold,tickets sold
reserves|mu|a|reserves,stockpile,stockpiles,inventories,stocks of,storage,full
capacity|cup|a|capacity,capable of,able to hold
votes|cp||votes,vote,ballots,voted,of the vote,won with,polled,took of,voted for,voted against,said yes,in favour,voted yes,of ballots,voters backed,backed by,share of the vote,of votes,ballot,electorate,percent of the vote,voters,vote share,secured votes,in a vote
turnout|p||turnout,turn-out,cast ballots,went to the polls,voter participation,voters took part,of voters,participation,electors turned out,went to vote,cast a ballot,cast their ballots,of those eligible,of eligible,turned out to vote
seats|cp|a|seats,seat,councillors,lawmakers elected,mps elected,elected seats,council seats,parliamentary seats,mandates,members of parliament,mps,deputies,lawmakers,in parliament,in the chamber,majority of,in the assembly,legislators
approval|p|a|approval,approval rating,popularity,support for,poll,polls,respondents,surveyed,favourability,of those asked,of those polled,of respondents,of people asked,opinion poll,favoured,favourable,disapprove,approve of,trusted,would vote
population|cp||population,inhabitants,home to,people live,lives in,live in,inhabited,census
births|c||births,born,births registered,babies,newborns,were born,births fell
passengers|c|a|passengers carried,passenger numbers,carried,flew,travellers,passengers through,travelled,flown,passengers used,used the airport,through the airport,airport handled,handled,rode,journeys,riders,ridership,trips
aboard|c|t|aboard,on board,carrying,were on,on the ferry,on the plane,passengers and crew
users|c|a|users,subscribers,customers,accounts,downloads,subscribed,signed up,user base,subscriber,active users,subscriptions,account holders,paying subscribers,followers
hacked|c|a|breach,leaked,records exposed,exposed,data of,personal data,stolen records,hackers took,stolen data,compromised,leak,exposing,breached,accounts affected,personal details,data breach
rainfall|u||rain,rainfall,precipitation,fell in,rain came down,downpour,litres per square metre,mm of rain,of rain,rain fell,fell within,millimetres fell,deluge,downpours,rained,millimetres,inches
temperature|u||temperature,temperatures,degrees,heat,celsius,fahrenheit,mercury,hottest,heatwave,thermometers,thermometer,sweltered,coldest,cold,warmest
wind|u||winds,gusts,wind speed,gusting,gusted,gale,gales,blew,kilometres an hour,kmh
magnitude|cu||magnitude,richter,richter scale,richter-scale
depth|u||depth,deep,epicentre,beneath
length|u||long,length,stretch,kilometres of,miles of,route
distance|u||away,distance,from the border,off the coast
area|u||area,hectares of,covers,covering,acres,square kilometres of
height|u||high,height,tall,metres high,water level,rose to
speed|u||speed,speeds,per hour,mph,kph
emissions|up|a|emissions,emitted,carbon dioxide,greenhouse,co2,carbon,greenhouse gases,pollution,emit,carbon emissions
energy|u|a|electricity,power,megawatts,gigawatts,megawatt,solar,wind farm,watts,generating,solar power,turbines,gigawatt,electricity generation,hydropower,reactor
orders|cm|a|order for,orders for,orders from,contract,contracts,firm orders,order worth,orders worth,ordered,orders,order,firm order,will buy,buy jets,to supply
opened|c|a|open,opened,opening,opens,new stores,inaugurate,inaugurated,new outlets,new shops,new branches
closed|c|a|close,closed,closing,closes,shut,shutting,closures,closing stores,shops to close,shutters,shuttered,shut down,boarded up,shutting down
recalled|c|a|recall,recalled,recalling,called back,calling back,withdrew,withdrawn,taken off shelves,take back
enrolled|c||enrolled,enrolment,enrollment
needed|cmu||needs,need,needed,require,required,requires,in need,short of,lack,lacked,lacking,shortage,shortages,requirement
reached|c|t|aided,fed,received aid
signed|c||signed,signatures,signatories,names on,petition,put their names
complaints|c||complaints,complained,claims,lawsuits,sued,plaintiffs
airstrikes|c|a|strikes carried out,air strikes,airstrikes,sorties,raids,attacks,bombardments,bombings,bombing raids,carried out,strikes,shelled,assaults,incidents,air raids
refugees|c|t|migrants arrived,arrived,crossed,crossings,arrivals,arrive,landed,reached the,crossed into,reached the coast,crossing,came ashore,made the crossing,arrived by,came across,asylum applications,applied for asylum,new arrivals,sea arrivals
snow|u||snow,snowfall,of snow,snowed,drifts
water level|u||river level,water level,water levels,crest,crested,flood level,above normal,level of the river,river rose,river stood
executed|c|t|executed,executions,put to death,hanged,beheaded
enlisted|c|a|enlisted,conscripted,drafted,call up,called up,draft
found|c||found,unearthed,discovered,exhumed,uncovered,spotted,catalogued,species
planted|c||planted,planting,plant,saplings,trees planted
poached|c||poached,poachers,shot by poachers
beds|c||beds,hospital beds
waiting list|c||waiting list,waiting lists,queue,queued,awaiting treatment
built|c|a|built,build,constructed,erected,completions,housing starts,new homes
bankruptcies|c||bankruptcies,insolvencies,went bust,folded,filed for bankruptcy,failed firms
buyback|m|a|buyback,buy back,repurchase,share repurchase
visitors|c|a|tourists,tourist arrivals,holidaymakers,overnight stays,foreign visitors
auction|m||auctioned,auction,hammer,under the hammer,bidder,sold at auction
licences|c|a|licences,licenses,permits,visas,granted visas,issued
sites|c|a|shops,stores,branches,outlets,restaurants,clinics,schools closed
change|pmu|af|rose,fell,rise,fall,risen,fallen,gained,gain,gains,dropped,drop,jumped,jump,slid,climbed,plunged,plunge,surged,tumbled,sank,soared,slumped,advanced,eased,declined,decline,increase,increased,decreased,decrease,grew,down,up,higher,lower,dipped,edged,leapt,slipped,doubled,tripled,halved,raised,lowered,cut
part|p|f|of,of the,of all
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
those whom first second third then now later again instead rather corrected wrongly until
"""

_TELLING = """
said say says saying according spoke spoken speaks put puts gave gives given told tells reported reports counted counts listed lists
announced estimated estimates claimed claims showed shows
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
        rows.append(Measure(name, tuple(words.split(",")), kinds, "a" in flags, "t" in flags, "f" in flags))
    return tuple(rows)


def _by_word(measures: tuple[Measure, ...]) -> dict[str, tuple[Form, ...]]:
    found: dict[str, list[Form]] = {}
    for measure in measures:
        for words in measure.words:
            parts = tuple(words.split(" "))
            found.setdefault(parts[0], []).append(Form(measure, parts))
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
    telling=frozenset(_TELLING.split()),
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

"""Counted nouns of English news: what they are lined up as, and of which class they are. Words joined by "_" are several."""

from __future__ import annotations

# class | canonical | words lined up with it
NOUNS = """
person|soldiers|soldier troop troops serviceman servicemen servicewoman servicewomen personnel military_personnel infantryman infantrymen conscript
person|soldiers|conscripts reservist reservists trooper troopers gi gis marine marines servicemembers service_members rank_and_file infantry
person|soldiers|battalion brigade contingent garrison regiment service_personnel officers_and_men ground_troops combat_troops ground_forces army_officers servicepeople
person|soldiers|military_deaths military_dead combat_deaths battlefield_dead battlefield_deaths military_casualties
person|paratroopers|paratrooper
person|peacekeepers|peacekeeper blue_helmets
person|police|policeman policemen officer officers police_officer police_officers constable constables carabinieri gendarme gendarmes riot_police
person|police|policewomen policewoman border_guards
person|militants|militant fighter fighters insurgent insurgents rebel rebels gunman gunmen terrorist terrorists guerrilla guerrillas jihadist jihadists
person|militants|combatants militiamen militia extremists assailants attackers raiders
person|children|child kid kids minor minors youngster youngsters schoolchild schoolchildren infant infants baby babies toddler toddlers pupil pupils
person|children|schoolboys schoolgirls newborn newborns under-18s
person|teenagers|teenager young_people youths adolescents youth
person|adults|adult grown-ups
person|women|woman girl girls
person|men|man boy boys
person|workers|worker employee employees staff labourer labourers staffer staffers workman workmen laborer laborers workforce hands employed
person|nurses|nurse nursing_staff
person|doctors|doctor physician physicians medic medics junior_doctors
person|teachers|teacher schoolteachers lecturers
person|students|student undergraduates undergraduate freshmen first-years school_leavers
person|journalists|journalist reporter reporters
person|firefighters|firefighter fireman firemen
person|miners|miner pitmen mineworkers
person|crew|fisherman fishermen crewmen crewman crew_members sailor sailors seafarers seamen seaman mariners deckhands
person|bodies|body corpse corpses
person|migrants|migrant asylum_seeker asylum_seekers
person|refugees|refugee
person|prisoners|prisoner inmate inmates detainee detainees convict convicts prisoner_of_war prisoners_of_war pows captive_soldiers
person|hostages|hostage captive captives
person|protesters|protester demonstrator demonstrators marchers marcher rallygoers protestors protestor
person|worshippers|worshipper pilgrim pilgrims devotee devotees faithful congregants
person|climbers|climber mountaineer mountaineers hiker hikers trekkers alpinists walkers
person|drivers|driver motorists motorist
person|passengers|passenger traveller travellers traveler travelers commuters commuter riders
person|tourists|tourist holidaymakers holidaymaker visitor visitors guest guests vacationers
person|spectators|spectator fan fans supporter supporters onlookers concertgoers festivalgoers ticket_holders ticket-holders
person|suspects|suspect suspected_member suspected_members trafficker traffickers gang_members defendants accused
person|voters|voter elector electors
person|patients|patient
person|farmers|farmer growers
person|users|user followers viewers listeners
person|farmworkers|farmworker farmhands
customer|customers|customer client clients subscriber subscribers consumers properties premises accounts homes_and_businesses connections
account|accounts|account
job|jobs|job post posts position positions role roles workplaces vacancies redundancies
home|families|family families household households
home|homes|home house houses dwelling dwellings residences properties flats apartments housing_units residence villas
home|homes|homesteads cottages huts shacks apartment flat housing
building|buildings|building structures structure edifices
building|shops|shop store stores outlets retailers branches branch restaurants shopfronts
building|schools|school
building|hospitals|hospital clinics health_centres
building|churches|church mosques temples
site|plants|plant factories mills
site|mines|mine pits
site|stations|station
town|villages|village hamlets settlements towns cities communities communes municipalities districts neighbourhoods islands regions provinces
bridge|bridges|bridge
vehicle|vehicles|vehicle
vehicle|cars|car automobile automobiles units suvs vans van minivans pickups electric_cars electric_vehicles evs
vehicle|trucks|truck lorry lorries trailers truckloads lorryloads
vehicle|buses|bus coaches minibuses
vehicle|trains|train carriages locomotives trams railcars
weapon|tanks|tank armoured_vehicles armoured_personnel_carriers
vehicle|motorcycles|motorcycle motorbikes scooters
vehicle|bicycles|bicycle bikes e-bikes cycles
missile|drones|drone unmanned_aircraft unmanned_aerial_vehicle unmanned_aerial_vehicles uav uavs unmanned_aerial_systems shaheds
missile|missiles|missile rocket rockets projectiles ballistic_missiles cruise_missiles interceptors
weapon|weapons|weapon firearms firearm gun guns rifles rifle pistols handguns shotguns arms small_arms
weapon|bombs|bomb shells mines_and_shells mortars grenades munitions landmines explosive_devices unexploded_bombs shell
weapon|guns|howitzer howitzers artillery_pieces launchers
craft|aircraft|plane planes airplane jet jets airliner airliners fighters_jets fighter_jets warplanes warplane helicopters helicopter airplanes jetliners
ship|ships|ship vessel vessels boat boats tankers freighters dinghies warships frigates cargo_ships ferries trawlers ferry submarines
animal|cows|cow cattle dairy_cow dairy_cows herd head_of_cattle
animal|birds|bird chicken chickens hens poultry turkeys fowl ducks broilers geese flamingos
animal|pigs|pig hogs swine sows
animal|sheep|lambs ewes
animal|goats|goat
animal|elephants|elephant
animal|animals|animal livestock rhinos dogs horses cats wolves seals whales dolphins fish deer camels reindeer bears badgers mink foxes
seat|seats|seat mandates councillors councillor deputies lawmakers mps legislators
vote|votes|vote ballot ballots
ticket|tickets|ticket
flight|flights|flight departures services arrivals_and_departures take-offs
event|matches|match games fixtures concerts shows performances
event|operations|operation appointments surgeries procedures
dose|doses|dose shot shots jab jabs vaccine_doses vials
test|tests|test swabs samples
case|cases|case infections infection
bed|beds|bed cots cot berths
document|visas|visa
document|permits|permit licences licence licenses
document|applications|application requests claims
document|signatures|signature signatories names
document|complaints|complaint lawsuits
document|fines|fine tickets_issued
document|records|record files
attack|airstrikes|airstrike strike strikes raids air_strikes sorties attacks attack bombings bombardments assaults
attack|crimes|crime offences offenses burglaries robberies thefts incidents
firm|firms|firm company companies businesses
tree|trees|tree saplings seedlings
product|containers|container boxes teus
product|bottles|bottle
product|copies|copy
product|phones|phone smartphones handsets devices
product|books|book
bag|sacks|sack bag bags parcels food_parcels
product|barrels|barrel bbl
journey|journeys|journey trips rides
"""

# nouns that say no more than people
GENERIC = """
people person persons resident residents civilian civilians inhabitant inhabitants villager villagers local locals citizen citizens
individual individuals life lives death deaths fatality fatalities victim victims casualty casualties reveller revellers reveler revelers guests
injury injuries arrest arrests dead wounded injured missing passerby bystander bystanders others other man men souls
killed survivors crowd arrivals detention detentions evacuees toll total number of many them homeless revelers campers partygoers
concertgoers shoppers patients neighbours neighbors pedestrians motorists occupants folk strikers strong member members participants attendees marchers
participants crossings returnees passers-by townspeople islanders newcomers figure figures count tally those who dozen hundreds thousands
"""

# nouns of what is told, not of what is counted: "63 lives", "300 sales" leave the group open
OPEN = """
lives life deaths death dead fatalities fatality casualties injuries injury arrests arrest detentions murders drownings sales deliveries
shipments registrations starts
"""

# qualifiers that tell nothing apart
DROPPED = """
the a an its his her their our of more other further additional another least some about new suspected alleged young local innocent
confirmed total people's fallen unidentified so-called fellow own living ordinary elderly whole entire single different separate individual
extra brand-new remaining such nearby unarmed trapped missing dead injured wounded stranded striking angry desperate displaced homeless
"""

# what a unit measures: the class of the amount
DIMENSIONS = """
mass: tonne, ton, metric ton, kilogram, kilo, kilos, gram, pound, ounce, kilogramme, tons, stone, kilotonne, megatonne, milligram, short ton, carat
area: hectare, acre, square kilometre, square metre, square mile, square foot, square yard, square inch
volume: litre, cubic metre, barrel, gallon, cubic foot, cubic kilometre, billion cubic metre, acre-foot, cubic yard, cubic mile, millilitre, bushel, pint
volumerate: barrel per day
length: kilometre, metre, centimetre, millimetre, mile, nautical mile, foot, inch, yard, light year
speed: kilometre per hour, mile per hour, knot, metre per second
power: watt, kilowatt, megawatt, gigawatt, terawatt, horsepower
energy: watt hour, kilowatt hour, megawatt hour, gigawatt hour, terawatt hour, joule
temp: degree Celsius, degree Fahrenheit, degree, kelvin
magnitude: magnitude
data: byte, kilobyte, megabyte, gigabyte, terabyte, megabit per second, gigabit per second
"""

# what any trade deals in, and what is no goods
PLAIN_GOODS = """
good product item merchandise service commodity thing ware total annual overall monthly average foreign domestic retail record net gross quarterly
weekly daily national global world state new its their the industrial crude raw local regional own more other year month day week period
market country region area customer client buyer consumer export import sale price output production harvest crop tariff duty tax delivery
unit vehicle oversea second first third fourth main big large small high low strong weak steady rising falling higher lower surging same
current previous combined company firm group half-year full-year annualised consolidated core underlying like-for-like unit ticket
"""

# kind and name | where it tells groups apart: classes of what is counted, measures | words. Of two words of one kind none fits another;
# those of a "!" kind must stand on both sides or on none.
QUALIFIERS = """
!division | profit revenue loss sold | division unit segment arm
!long-term | unemployed person | long-term
!peak | price | as_high_as intraday
!organic | money share mass | organic
!new | users | new
!foreign | visitors enrolled hired employed | foreign overseas from_abroad
!opening | attended killed sold | opening_night opening_day first_day first_week first_night
!serious | injured | seriously critically severely gravely
!adult | vaccinated infected | adults
!food | inflation | food
direction north | share person home | the_north
direction south | share person home | the_south
direction east | share person home | the_east
direction west | share person home | the_west
!noon | turnout | by_noon by_midday at_noon by_mid-afternoon mid-afternoon
season last-season | person money share event animal home length | last_season last_term last_winter last_summer last_spring last_autumn
season this-season | person money share event animal home length | this_season this_term this_winter this_summer this_spring this_autumn
season next-season | person money share event animal home length | next_season next_term next_winter next_summer
worldwide | sold product vehicle money volume mass share person | worldwide globally around_the_world across_the_world
since | person any ship vehicle building | since_the_war since_the_start since_the_beginning since_it_began since_the_outbreak since_the_invasion since_fighting since_the_conflict
!core | inflation | core underlying leaves_out excluding strips_out
!youth | unemployed share | youth under-25s young_people's
certainty suspected | infected killed | suspected probable
certainty confirmed | infected | confirmed laboratory-confirmed
!aftershock | magnitude | aftershock aftershocks fresh_jolt fresh_tremor new_tremor second_quake
!metropolitan | population | greater metropolitan agglomeration conurbation suburbs
!rural | share person home | rural
!urban | share person home | urban
!care | beds beds_occupied treated infected injured | intensive-care intensive_care icu critical-care critical_care
!gross | money | gross
!part | money | of_the_sum of_that_sum of_the_total of_that_total of_the_money of_that_money of_this_sum of_the_amount of_that_amount
round first-round | share vote votes turnout | first_round first-round opening_round
round second-round | share vote votes turnout | runoff run-off second_round second-round
!sex male | unemployed turnout approval | male men men's
!sex female | unemployed turnout approval | female women women's
gender men | share person wage | male men boys men's
gender women | share person wage | female women girls women's
profession nurses | share money | nurse nurses
profession doctors | share money | doctor doctors
profession teachers | share money | teacher teachers
scale small | mass volume | small-scale artisanal small
scale large | mass volume | industrial large-scale large
market domestic | mass volume money product vehicle share | domestic
market foreign | person share | foreign overseas
sector private | money share person | private private-sector
sector public | money share | public public-sector
chamber lower-house | seats votes share | lower_house house_of_representatives lower_chamber bundestag
chamber upper-house | seats votes share | senate upper_house upper_chamber
!gusts | wind | gust gusts gusting gusted
extent new | infected killed vaccinated | new
extent total | infected killed vaccinated | total caseload cumulative altogether so_far in_all
hours full-time | job person share | full-time
hours part-time | job person share | part-time
tenure permanent | job person | permanent
tenure temporary | job person | temporary seasonal
schooling primary | building person share | primary elementary
schooling secondary | building person share | secondary high_school
dealing wholesale | price | wholesale
dealing retail | price | retail pump shop
dose first-dose | person dose share | first_dose first_jab first_shot at_least_one_dose
dose second-dose | person dose share | second_dose second_jab fully_vaccinated both_doses
dose booster | person dose share | booster boosters third_dose
bound minimum | wage temperature temp price | minimum lowest
bound average | wage temperature temp price rent | average mean median typical
bound maximum | wage temperature temp | maximum highest
way arrivals | flights aircraft person | arrivals arriving inbound
way departures | flights aircraft person | departures departing outbound
giving pledged | aid loan | pledged pledge pledges promised promises
giving received | aid loan | received disbursed delivered have_had has_had have_so_far_had
basis month | share | from_the_month_before than_the_month_before on_the_month_before month-on-month month_on_month from_the_previous_month than_a_month_earlier on_the_month from_a_month_earlier month-over-month compared_with_the_previous_month
basis year | share | from_the_year_before than_the_year_before on_the_year_before year-on-year year_on_year from_a_year_earlier than_a_year_earlier on_the_year annual annually year-over-year twelve-month 12-month
basis quarter | share | quarter-on-quarter quarter_on_quarter from_the_previous_quarter on_the_quarter
profit net | profit loss | net
profit operating | profit loss | operating ebitda ebit
profit pretax | profit loss | pre-tax pretax before_tax
grain wheat | mass volume area price share money | wheat
grain maize | mass volume area price share money | corn maize
grain barley | mass volume area price share money | barley
grain rice | mass volume area price share money | rice
grain soybean | mass volume area price share money | soy soybean soybeans soya
grain coffee | mass volume area price share money | coffee
grain cocoa | mass volume area price share money | cocoa
grain sugar | mass volume area price share money | sugar
grain cotton | mass volume area price share money | cotton
grain olive | mass volume area price share money | olive olives
grain grape | mass volume area price share money | grape grapes
grain tea | mass volume area price share money | tea
fuel oil | mass volume volumerate price share | oil crude brent
fuel gas | mass volume volumerate price share | gas lng
fuel coal | mass volume price share | coal
fuel diesel | mass volume price share | diesel
fuel petrol | mass volume price share | petrol gasoline
metal gold | mass price share | gold bullion
metal silver | mass price share | silver
metal copper | mass price share | copper
metal steel | mass price share | steel
metal iron | mass price share | iron_ore iron
metal aluminium | mass price share | aluminium aluminum
drug cocaine | mass money product | cocaine
drug heroin | mass money product | heroin
drug cannabis | mass money product | cannabis marijuana hashish
drug methamphetamine | mass money product | methamphetamine meth
drug fentanyl | mass money product | fentanyl
source solar | power energy generated | solar photovoltaic sun
source wind | power energy generated | wind wind-power turbines
source nuclear | power energy generated | nuclear reactor
source hydro | power energy generated | hydro hydropower hydroelectric
disease measles | person dose case share | measles
disease cholera | person dose case share | cholera
disease polio | person dose case share | polio
disease malaria | person dose case share | malaria
disease dengue | person dose case share | dengue
disease mpox | person dose case share | mpox
disease ebola | person dose case share | ebola
disease flu | person dose case share | influenza flu
disease covid | person dose case share | covid covid-19 coronavirus
period first-half | money share product mass vehicle | first_half first-half half-year six_months_to_june
period second-half | money share product mass vehicle | second_half second-half
period first-quarter | money share product mass vehicle | first_quarter first-quarter
period second-quarter | money share product mass vehicle | second_quarter second-quarter
period third-quarter | money share product mass vehicle | third_quarter third-quarter
period fourth-quarter | money share product mass vehicle | fourth_quarter fourth-quarter
house | price | house-price house_price house_prices home_prices
"""

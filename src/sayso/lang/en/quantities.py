"""English words that tell numbers apart, find the counted noun, and name changes and parts."""

from __future__ import annotations

from decimal import Decimal

from sayso.lang.en.measures import UNITS
from sayso.lang.en.numbers import BOUNDS, NUMBERS
from sayso.lang.quantity_tables import ApartWords, ChangeWords, NounWords, QuantityWords

_MONTHS = """january february march april may june july august september october november december
jan feb mar apr jun jul aug sep sept oct nov dec"""
_WEEKDAYS = "monday tuesday wednesday thursday friday saturday sunday mon tue tues wed thu thur thurs fri sat sun"
_TIME_UNITS = """second seconds minute minutes hour hours day days week weeks month months year years decade decades century centuries
fortnight fortnights night nights evening evenings morning mornings afternoon afternoons weekend weekends sec secs min mins hr hrs
millennium millennia quarter quarters yr yrs season seasons semester semesters nanosecond nanoseconds millisecond milliseconds
midnight noon"""

APART = ApartWords(
    months=frozenset(_MONTHS.split()),
    weekdays=frozenset(_WEEKDAYS.split()),
    one_links=frozenset("in on of at for from by to with".split()),
    time_units=frozenset(_TIME_UNITS.split()),
    time_joins=frozenset("of odd or so ' ] [".split()),
    half_openers=frozenset(
        "first second other better third fourth final last opening latter this next per lower upper top bottom front back".split()
    ),
    share_openers=frozenset("by in to".split()),
    share_closers=frozenset("more less fewer higher lower as".split()),
    time_qualifiers=frozenset(
        """more full straight consecutive working business calendar long short whole solid further additional extra successive gruelling
        grueling turbulent trading school summer winter sleepless intense tumultuous painful critical holy light calendar previous past
        million billion academic financial fiscal-year final fiscal - other good""".split()
    ),
    compass=frozenset("north south east west".split()),
    clock_shy=frozenset("am local noon".split()),
    clock_after=frozenset("time . ,".split()) | {""},
    clock_at=frozenset("at by until till towards toward from".split()),
    clock_bare=frozenset("at since till until".split()),
    levels=frozenset(
        """put puts putting stood stands stand standing remain remains remained estimate estimated estimates value valued set sets toll
        number numbers figure figures count total totals capped starts started rate rated rates level levels unchanged stuck kept keep
        peaked priced pegged fixed limited held holds average averages reported confirmed given recorded record score ended""".split()
    ),
    clock_past=frozenset({"past"}),
    clock_near=frozenset("shortly just soon minutes minute sometime little".split()),
    clock_sides=frozenset("before after past".split()),
    clock_days=frozenset("tomorrow today tonight yesterday morning afternoon evening night sharp".split()),
    half_days=frozenset({"p . m", "a . m"}),
    year_strict=frozenset("since during until by from".split()),
    year_in=frozenset({"in"}),
    date_joins=frozenset("and to - – or".split()),
    age_links=frozenset("of from at is was".split()),
    age_verbs=frozenset("was is turned turns".split()),
    age_he=frozenset({"he", "she"}),
    age_who=frozenset("he she who victim victims i man woman".split()),
    age_stops=frozenset(". , and when ; at".split()) | {""},
    age_articles=frozenset({"the"}),
    age_doubtful=frozenset({"above", "below"}),
    kin=frozenset("jr sr wife husband son daughter mother father".split()),
    label_shorts=frozenset("no nos nr nrs art sec ch p pp fig".split()),
    lower_openers=frozenset({"top"}),
    last="last",
    list_joins=frozenset({"and", "or", ","}),
    dash_words=frozenset({"mid", "some", "plus"}),
    dash_ends=frozenset({"plus", "odd", "strong"}),
    vote_words=frozenset("vote voted votes voting".split()),
    ordinals=frozenset("first second third fourth fifth sixth seventh eighth ninth".split()),
    superlatives=frozenset("most least few main many only several major key first last top leading best worst".split()),
    superlative_ending="est",
    no_superlatives=frozenset(
        "est best test west rest guest protest forest interest request arrest harvest contest".split()
    ),
    one_objects=frozenset("least only just another to from by".split()),
    one_counts=frozenset({"was", "were"}),
    half_endings=("ern",),
    year_openers=frozenset(
        """in since of by until till from during late early mid before after through spring summer autumn fall winter the year fiscal
        circa between and to than for around about november's for - – ( vs versus at""".split()
    ),
    clock=frozenset("am pm a.m p.m o'clock o’clock gmt hrs bst est edt et cet utc pst pdt local noon est".split()),
    numbered=frozenset(
        """page pages room chapter chapters paragraph paragraphs line step phase phases stage stages grade grades level levels category
        channel gate block reactor reactors day week year month type types tier group groups round game question version part district
        ward lot platform terminal seat item article articles clause rule rules size number numbers no nos section sections
        verse act scene volume episode series lane track exit junction pier dock highway interstate route road runway sector zone
        column figure table chart appendix annex exhibit flight unit bus train tram hut building tower apartment apt flat suite studio
        point plan amendment regulation resolution bill proposition prop protocol schedule title case class division top bottom
        form model mark generation phase hole over set race heat test innings matchday week lap camp base precinct area
        minute id code postcode zip extension ext box hall court tel phone fax #""".split()
    ),
    named=frozenset(
        """boeing airbus flight highway route interstate article section room chapter apollo windows channel resolution formula fortune
        nikkei ftse sensex dax cac nifty kospi russell dow euronext stoxx title area voyager pioneer soyuz expo agenda vision studio
        cessna embraer antonov tupolev ilyushin sukhoi mig bombardier leopard iphone galaxy playstation xbox convention league group
        catch category phase operation taskforce squadron battalion brigade regiment division platoon
        unit number stadium gate pier psalm protocol covid horizon mission expedition concorde challenger model iso sars""".split()
    ),
    names=frozenset(
        {
            "five eyes",
            "six nations",
            "three gorges",
            "seven sisters",
            "four seasons",
            "nine network",
            "one nation",
            "one direction",
            "forty foot",
            "two sessions",
            "twenty twenty",
            "three mile",
            "three lions",
            "six flags",
            "seven network",
            "ten commandments",
            "3m",
            "one belt",
            "one china",
            "one health",
            "one love",
            "two ocean",
            "seven seas",
            "ten network",
            "two oceans",
            "thirty years",
            "hundred years",
            "one day",
            "million dollar",
            "three amigos",
            "three wise",
            "one piece",
            "five star",
            "three musketeers",
        }
    ),
    name_openers=frozenset(
        {"group of", "big", "gang of", "club of", "the famous", "committee of", "table for", "top", "catch", "fab"}
    ),
    streets=frozenset(
        """street st road rd avenue ave lane drive square boulevard blvd court terrace crescent place broadway highway parkway
        row way hill gardens wharf mews quay close""".split()
    ),
    phone_words=frozenset("call calling phone phoned phoning telephone tel fax hotline text dial dialled dialed dialling dialing rang ringing whatsapp".split()),
    score_words=frozenset(
        """win wins won winning beat beats beaten beating lose loses lost losing defeat defeated draw drew victory score scored scoreline
        thrashed hammered edged lead led leading loss aggregate vote voted votes voting set sets penalties shootout trailed trail tie
        ruled ruling passed approved verdict decision upheld rallied downed stunned overcame goal win-loss record split rout routed
        margin""".split()
    ),
    ordinal_endings=frozenset({"st", "nd", "rd", "th", "s"}),
    age_before=frozenset({"aged", "age", "ages", "as young as", "as old as"}),
    age_ends=frozenset(". , ) ; and were are is in to who at from with have had".split()) | {""},
    last_of=frozenset({8, 16, 32, 64}),
    blocks=frozenset({"block"}),
    eras=frozenset("bc ad ce bce b.c a.d".split()),
    age_groups=frozenset(
        """children people women men adults girls boys youths anyone those persons everyone kids teenagers someone residents infants
        citizens voters nationals males females patients person child pupils youngsters workers passengers population""".split()
    ),
    age_bounds=frozenset({"under", "over", "above", "below", "younger than", "older than"}),
    one_after=frozenset(
        """another can could would should must may might has is was will does did cannot never also only 's who that which where
        were had more-or-less needs wants thing own""".split()
    ),
    one_before=frozenset(
        """no the this that which any every some each not another only first last next latest new big good bad right same other
        everyone single former old young better great recent previous second third such lone loved""".split()
    ),
    one_nouns=frozenset(
        """day thing things way side reason reasons example hand part place sense step word voice time another minute moment night
        morning afternoon evening week month year off way stop shot point more last size man's woman's expert's-view piece kind sort goal
        factor factors priority priorities issue issues problem problems question questions cause causes aspect aspects idea ideas measure
        approach option options level extent form lesson concern concerns challenge challenges source people's answer theory bit
        possibility explanation state-solution sign fact key message own stipulation occasion condition""".split()
    ),
    counted_none=frozenset(
        """deaths injuries casualties fatalities survivors victims arrests injured deaths cases infections detentions losses
        passengers hostages troops votes shots protesters goals wounded""".split()
    ),
    idioms=frozenset(
        {
            "one and only",
            "back to square",
            "net zero",
            "ground zero",
            "absolute zero",
            "net-zero",
            "zero tolerance",
            "zero sum",
            "year zero",
            "day zero",
            "patient zero",
            "day one",
            "square one",
            "zero in",
            "zero hour",
            "one by one",
            "one to one",
            "two and two",
            "one for all",
            "at one",
            "one on one",
            "first one",
            "one or two",
            "sub zero",
            "zero gravity",
            "zero covid",
            "911 call",
            "999 call",
            "911 calls",
            "999 calls",
        }
    ),
)

_STOPPERS = """
about above across after against along alongside amid amidst among amongst around as at before behind below beneath beside besides
between beyond by despite down during except for from in inside into like near of off on onto opposite out outside over past per
since than through throughout till to toward towards under underneath until unto up upon versus via with within without worth
aboard ahead apart overall worldwide nationwide globally abroad overseas away back together alone apiece each combined
and or but nor so yet because although though while whereas if unless whether when where why how that which who whom whose what
i you he she it we they me him her us them my your his its our their this these those the a an some any no every all both either
neither one's himself herself itself themselves there here not n't never also still just only even then now later earlier ago
already again once twice too very more most less least fewer than
is are was were be been being am has have had having do does did done will would shall should can could may might must cannot
said say says told tell tells according added
died die dies killed injured wounded went go goes came come comes fell fall falls rose rise rises hit left took take takes taken got
get gets gave give gives given made make makes saw see sees seen became become becomes began begin begins lost lose loses won win wins
fled flee flees held hold holds kept keep led lead leads met meet meets paid pay pays put puts ran run runs sent send sends set sets
shot spent spend stood stand stands struck strike thought threw won wrote broke brought built bought burst caught chose cut dealt
drove flew fought found forgot froze grew hid knew laid lay let lied lit meant overcame quit read rode rang sank sat sang sold shook
showed shown slid slept spoke spread stole stuck swam swept swore tore taught understood wore worn withdrew drawn driven eaten fallen
flown known thrown torn woken written gone drowned remain remained remains survived
last next this yesterday today tomorrow tonight recently currently previously nearly almost monday tuesday wednesday thursday friday
saturday sunday january february march april june july august september october november december including include includes included
excluding regarding concerning following according due owing thanks instead rather such etc
need needs want wants live lives-in work works stay totals totalling totaling totalled totaled number numbers numbering numbered
"""

_PLURALS = """people men women children police troops staff personnel aircraft cattle sheep deer fish feet teeth mice crew media
youth livestock poultry infantry cavalry spacecraft hovercraft helicopters oxen geese criteria phenomena
fishermen policemen policewomen servicemen servicewomen gunmen lawmakers businessmen businesswomen spokesmen salesmen firemen
congressmen sportsmen horsemen clergymen clergy gendarmes folk folks offspring salmon trout buffalo bison squid shrimp swine vermin
taliban houthis rohingya alumni fungi bacteria larvae cacti indices matrices appendices vertices data crossroads headquarters barracks
species series means premises grandchildren schoolchildren stepchildren bystanders passers-by runners-up attorneys-general mothers-in-law
chinese japanese vietnamese lebanese swiss portuguese sudanese burmese taiwanese congolese senegalese maltese nepalese
themselves lives wives knives halves thieves loaves shelves calves wolves leaves selves"""

NOUNS = NounWords(
    stoppers=frozenset(_STOPPERS.split()),
    determiners=frozenset("the those these its their his her our my your this that all such whose".split()),
    skipped=frozenset("more other additional further extra or so - odd separate different of new- such".split()),
    told=frozenset("other further separate different such".split()),
    plurals=frozenset(_PLURALS.split()),
    either=frozenset(
        """strike strikes hit hits win wins lead leads set sets run runs deal cut cuts fall falls rise rises fight fights stand stands
        burst read work works need needs want visit shot shots attack attacks state states work""".split()
    ),
    plural_endings=("men", "women", "people", "children", "folk"),
    adjective_endings=(
        "al",
        "ic",
        "ive",
        "ary",
        "ish",
        "ian",
        "ese",
        "ern",
        "ous",
        "ful",
        "less",
        "ed",
        "ent",
        "ant",
        "ble",
        "able",
        "an",
    ),
    adverb_ending="ly",
    no_adverbs=frozenset("family supply assembly anomaly monopoly ally bully rally italy fly july reply".split()),
    auxiliaries=frozenset("has have had".split()),
    copulas=frozenset(
        """was were is are now at to by reached reaches hit hits stood stands stand passed topped exceeded total totals totalled totaled
        totalling totaling number numbers numbered numbering remained remain remains has have had been be will would could includes included : currently
        already too also about around nearly almost over""".split()
    ),
    modifiers=frozenset(
        """police aircraft crew staff data media fish sheep cattle livestock poultry people women men children youth infantry troops
        personnel headquarters taliban chinese japanese vietnamese lebanese swiss portuguese sudanese burmese
        taiwanese congolese senegalese maltese nepalese houthis rohingya species series""".split()
    ),
    strong=frozenset({"strong"}),
    joiners=frozenset({",", "and", "or"}),
    awaited=frozenset({"expected", "forecast", "estimated", "planned", "reported"}),
    list_breaks=frozenset(". ; : who while but".split()),
    list_joins=frozenset({"and", ",", ", and", "as well as", "and at least"}),
    no_groups=frozenset({"maximum", "minimum", "average", "record"}),
    singulars=frozenset(
        """news politics economics physics athletics gas bus plus minus us uk lens mars paris athens texas kansas arkansas illinois
        reuters hamas gaas christmas always perhaps sometimes besides afterwards whereas various previous campus virus chorus focus
        census crisis basis analysis apparatus surplus status bonus lotus citrus canvas atlas pancreas alias yes thus less
        mathematics overseas upstairs indoors outdoors nowadays towards times' access process express business illness witness princess
        los las des les ross james jones williams davis harris""".split()
    ),
    singular_endings=("ss", "us", "is", "'s", "’s", "ous"),
    verb_endings=("ed", "ing"),
    casualty=frozenset(
        """killed injured wounded dead missing arrested detained displaced hospitalised hospitalized infected rescued evacuated
        unemployed homeless trapped hurt stranded deported executed abducted kidnapped massacred slain jailed
        imprisoned sentenced vaccinated employed hungry poor unaccounted sick ill starving unvaccinated held fatally seriously critically
        badly slightly severely gravely lightly seriously""".split()
    ),
    harm_kin={
        "dead": frozenset("dead killed died killing die deaths death toll fatalities drowned".split()),
        "killed": frozenset("dead killed died killing die deaths death toll fatalities".split()),
        "wounded": frozenset("wounded wounding injured injuring hurt injuries".split()),
        "injured": frozenset("wounded wounding injured injuring hurt injuries".split()),
        "missing": frozenset("missing unaccounted".split()),
    },
    killing=frozenset(
        "killing wounding injuring leaving arresting displacing detaining injures kills wounds left".split()
    ),
    of_people=frozenset("employs employ employing employed houses killing killed".split()),
    subject_prepositions=frozenset("of from in at for among across with by on".split()),
    subject_ends=frozenset(
        "and that said but while as which who when where says after before if because was were is are has had have".split()
    ),
    groups=frozenset(
        """crowd crew force team group panel population majority workforce staff toll class family party army fleet convoy squad unit complement delegation
        board jury audience gang band cast electorate membership community town village city house parliament assembly council committee
        turnout total flock herd garrison contingent congregation field sample collection caseload list queue series string battalion""".split()
    ),
    single_persons=(
        "er",
        "or",
        "ist",
        "man",
        "woman",
        "boy",
        "girl",
        "herd",
        "ant",
        "ian",
        "ee",
        "son",
        "child",
        "widow",
        "wife",
    ),
    number_words=frozenset("number numbers total count tally".split()),
    number_verbs=frozenset("number total".split()),
    dying=frozenset("died die dies survived drowned perished".split()),
    person_verbs=frozenset(
        """died die dies fled flee survived drowned perished protested marched attended voted escaped suffered live lived rallied
        demonstrated were was are is had have has remain remained face faced lost took turned gathered celebrated crowded lined
        returned left crossed arrived need needed received required sought""".split()
    ),
    people="people",
    person_endings=("ers", "ors", "ists", "ants", "ians", "ees", "men", "women", "people", "children", "dents", "ects"),
    persons=frozenset(
        """guards troops police crew staff rebels victims pupils girls boys hostages pilots nurses civilians personnel kids recruits
        relatives cadets captives adults males females youths monks nuns priests nationals citizens tourists aides medics casualties
        americans russians ukrainians israelis palestinians germans britons chinese japanese""".split()
    ),
    pairs=frozenset(
        {
            "men and women",
            "women and children",
            "women and men",
            "boys and girls",
            "dead and wounded",
            "dead and injured",
        }
    ),
    hyphened=frozenset(
        """member strong seat page storey story floor bed room vehicle nation country person man woman car bedroom team party point
        judge justice player truck ship aircraft crew seater volume part piece episode game hectare word unit lane""".split()
    ),
    toll={
        "death toll": "deaths",
        "toll": "deaths",
        "body count": "bodies",
        "headcount": "staff",
        "workforce": "workers",
        "fatality count": "deaths",
    },
)

_UP = """rise rises rose risen rising increase increases increased increasing climb climbs climbed climbing jump jumps jumped jumping
soar soars soared soaring surge surges surged surging grow grows grew grown growing gain gains gained gaining swell swelled swollen
leap leapt leaped spike spiked edged raise raises raised raising boost boosts boosted boosting hike hiked expand expands expanded
expanding advance advanced advancing rebound rebounded rallied up higher add adds added upped skyrocketed mounted quickened
accelerated strengthened widened recovered bounced ballooned multiplied tick ticked"""
_DOWN = """fall falls fell fallen falling drop drops dropped dropping decline declines declined declining decrease decreases decreased
decreasing slide slides slid slip slips slipped slipping plunge plunged plunging tumble tumbled tumbling sink sank sunk shrink shrank
shrunk shrinking contract contracted contracting cut cuts cutting reduce reduces reduced reducing lower lowers lowered lowering slash
slashed slashing trim trimmed ease eased easing dip dipped down narrow narrowed slump slumped slumping crash crashed shed dwindled
dwindle halve weakened slowed slowing slows retreated plummeted plummet collapsed depreciated devalued"""

CHANGES = ChangeWords(
    up=frozenset(_UP.split()),
    down=frozenset(_DOWN.split()),
    ranging=frozenset("range ranges ranging ranged varied varying varies vary anywhere somewhere".split()),
    particles={"up": "rise by", "down": "fall by"},
    particle_verbs=frozenset(
        """made make makes making breaks come comes boil boils set sets setting picked pick picks gave gives took takes taking ended end ends turn turned turns opened
        signed rounded lined put puts built came brought hold holds held blew blown bring shut broke cut knock knocked tracked tied
        step stepped break breaking line show showed pick picking sign signing gunned shot took hunted tear tore torn burned burnt
        wrote write track called""".split()
    ),
    past=frozenset("below above under beyond past".split()),
    transitive=frozenset(
        """raise raises raised raising add adds added lower contract contracts contracted went lead gain ease expand expands
        boost boosts boosted climb climbs climbed advance advances advanced recovered up higher widened mounted ticked""".split()
    ),
    neutral=frozenset(
        "change changed changes revise revised moved move shifted adjust adjusted amended went go gone swung bring brings bringing brought taking".split()
    ),
    up_nouns=frozenset(
        "rise rises increase increases gain gains jump surge growth hike hikes climb spike boost uptick advance leap rally".split()
    ),
    down_nouns=frozenset(
        "drop fall falls decline declines decrease decreases reduction reductions cut cuts slump plunge dip slide contraction".split()
    ),
    roles={"by": "by", "to": "to", "from": "from"},
    times={
        "doubled": Decimal(2),
        "doubling": Decimal(2),
        "doubles": Decimal(2),
        "tripled": Decimal(3),
        "tripling": Decimal(3),
        "trebled": Decimal(3),
        "quadrupled": Decimal(4),
        "quintupled": Decimal(5),
        "halved": Decimal("0.5"),
        "halving": Decimal("0.5"),
    },
    including=frozenset({"including", "includes", "included", "among them", "them being"}),
    among=frozenset({"among"}),
    clause_ends=frozenset('. ; : “ " who which that them whom'.split()),
    no_times=frozenset({"down"}),
    relatives=frozenset({"whom", "which", "them"}),
    pointers=frozenset({"these", "those"}),
    of_whom=frozenset(
        {"of whom", "of which", "of them", "of these", "of those", "among them", "among whom", "of this"}
    ),
)

QUANTITIES = QuantityWords(numbers=NUMBERS, bounds=BOUNDS, units=UNITS, apart=APART, nouns=NOUNS, changes=CHANGES)

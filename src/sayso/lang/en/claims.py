"""English words that cut content into claims and set their kind, certainty and polarity."""

from __future__ import annotations

from sayso.lang.claim_tables import Attitude, ClaimWords
from sayso.lang.en import worth
from sayso.lang.en.verbs import verb_forms
from sayso.records import Certainty, ClaimKind


def _set(words: str) -> frozenset[str]:
    return frozenset(words.split())


def _lines(words: str) -> tuple[str, ...]:
    """Phrases, one a line, longest first."""
    return tuple(sorted((line.strip() for line in words.split("\n") if line.strip()), key=lambda p: -len(p.split())))


def _attitudes(rows: str) -> dict[str, Attitude]:
    """Lines of words, then certainty, kind ("-" for none) and "not" where the polarity turns."""
    table: dict[str, Attitude] = {}
    for row in rows.strip().split("\n"):
        words, label = (part.strip() for part in row.split("|"))
        certainty, kind, *turn = label.split()
        attitude = Attitude(_CERTAINTY[certainty], None if kind == "-" else _KIND[kind], bool(turn))
        table.update((word.replace("_", " "), attitude) for word in words.split())
    return table


def _bodies(rows: str) -> dict[str, frozenset[str]]:
    """Lines of words of offices, then the bodies."""
    table: dict[str, frozenset[str]] = {}
    for row in rows.strip().split("\n"):
        offices, bodies = (part.split() for part in row.split("|"))
        table.update((office, frozenset(bodies)) for office in offices)
    return table


_CERTAINTY: dict[str, Certainty] = {
    "certain": "certain",
    "probable": "probable",
    "possible": "possible",
    "unknown": "unknown",
}
_KIND: dict[str, ClaimKind] = {
    "report": "report", "assessment": "assessment", "forecast": "forecast", "opinion": "opinion", "pledge": "pledge",
}  # fmt: skip

_BE = "is are was were am be been being 's 're 'm"
_HAVE = "has have had having 've 'd"
_DO = "does do did"
_MODALS = "will would shall should can could may might must ought 'll 'd wo ca sha"

_OPENERS = """
the a an this that these those his her its their our my your some any every each no another both all several many few most other
one two three four five six seven eight nine ten eleven twelve dozens hundreds thousands millions more fewer less much none half
nobody everybody somebody anybody everyone someone anyone nothing everything something neither either another such what only even
about around roughly nearly almost over under
"""

_DISCOURSE = """
make no mistake
let me be clear
let me be very clear
let us be clear
let's be clear
to be clear
to be honest
to be fair
to tell the truth
let's face it
at the end of the day
having said that
that said
that being said
of course
in fact
in other words
in short
on the other hand
on one hand
on the one hand
on the contrary
by contrast
in contrast
as a result
as you know
as we know
as we have said
for example
for instance
first of all
you know
you see
i mean
now
well
look
listen
yes
no
yeah
sure
so
but
and
or
nor
yet
then
also
however
meanwhile
moreover
furthermore
besides
instead
nevertheless
nonetheless
still
therefore
thus
hence
indeed
again
finally
frankly
honestly
clearly
obviously
sadly
unfortunately
fortunately
thankfully
incredibly
overall
anyway
first
second
third
firstly
secondly
thirdly
lastly
additionally
similarly
likewise
otherwise
separately
"""

_CONDITIONS = """
if
unless
barring
provided
provided that
providing
as long as
so long as
assuming
assuming that
on condition that
on the condition that
in the event of
in the event that
subject to
only if
"""

CLAIMS = ClaimWords(
    verbs=verb_forms(),
    clitics=("n't", "'re", "'ve", "'ll", "'m", "'d", "'s"),
    clitic_hosts=_set(
        "it he she that there what who here where how this everything everyone everybody nobody nothing something someone one"
    ),
    split_words={"cannot": 3},
    be=_set(_BE),
    have=_set(_HAVE),
    do=_set(_DO),
    modals=_set(_MODALS),
    soft_modals=_set("would will do"),
    negations=_set("not n't never neither hardly"),
    pointers=_set("this these those"),
    determiners=_set("the a an his its their our my your no free"),
    no_verb_after=_set(
        "the a an this these those his her its their our my your some any every each no another such of in on at by for from with without into onto to under over against about across through among between within amid despite near per via toward towards upon 's ' very more most too less least as than own new old other first second last next main top senior former late recent big large small great high low good bad local national international political economic foreign federal annual daily final strong major joint social armed nuclear free full heavy"
    ),
    plurals=_set(
        "people police men women children troops forces officials data media both many most some others few several all you we they i who which that countries rebels hers mine ours theirs yours"
    ),
    adverbs=_set(
        "also later then earlier previously now today yesterday still again once often always just further even already since soon first last so too however ever instead meanwhile though therefore thus only not n't never probably rather really quite very almost nearly much far well longer long yet simply merely actually currently all both either neither perhaps maybe indeed finally no hardly barely scarcely seldom rarely sometimes apparently allegedly reportedly likely together themselves himself herself itself more effectively better best"
    ),
    verb_company=_set("to that him them us me whether if because when how up down out back . ,"),
    not_ly=_set(
        "family supply assembly reply anomaly ally rally july italy daily weekly monthly elderly friendly deadly likely early only"
    ),
    not_ing=_set("nothing something anything everything during morning evening"),
    not_ed=_set(
        "hundred red bed indeed need speed feed seed breed deed bleed shed sacred hatred kindred naked wicked rugged unprecedented unidentified alleged so-called united exceed proceed succeed embed wed unarmed undisclosed unconfirmed limited united advanced"
    ),
    subjects=_set("i we he she they it there you"),
    openers=_set(_OPENERS),
    joiners=_set("and but or so yet nor"),
    contrasts=_set("while whereas although though"),
    relatives=_set("who which whom whose"),
    subordinators=_set(
        "because although though while whereas if unless when whenever where whether how why what until who which whom whose whoever whatever wherever lest"
    ),
    nominals=_set("what who whom whose which how why whether"),
    half_subordinators=_set("as since after before once than like till"),
    complementizer="that",
    discourse=_lines(_DISCOURSE),
    conditions=_lines(_CONDITIONS),
    final_conditions=_lines("weather permitting\ntime permitting\nconditions permitting\nall being well"),
    no_conditions=_lines(
        "if you will\nif you like\nif any\nif anything\nif not\nif at all\nif ever\nif only\nif you ask me\nif i may"
    ),
    whether_before=_set(
        "know knew known knows ask asked asks asking see wonder wondered wondering tell told say said clear unclear sure doubt doubted question decide decided determine check as even what say find unknown whether or matter"
    ),
    no_command=_set(
        "thank see please look say do let have be go get seem appear welcome view water number time end part place power sport art question point order score rain face land light work house hope"
    ),
    commands=_set(
        "drink eat avoid ensure focus switch forget hang stop stay leave keep stand come take give get go make let help support protect follow avoid join vote call wait pray respect end withdraw release return put send show tell ask remember forget be do don't please never act remain contact check boil evacuate move bring open close listen consider look"
    ),
    thinkers=_attitudes("""
        think believe suspect reckon feel guess assume suppose estimate imagine understand gather calculate fear | probable -
        assess judge consider | probable assessment
        expect anticipate foresee predict project forecast hope | probable forecast
        doubt | probable - not
        indicate suggest imply point | probable assessment
        bet | probable forecast
        know realise realize see | certain -
        show prove demonstrate confirm reveal mean find learn note acknowledge recognise recognize | certain -
        say repeat stress insist maintain add emphasise emphasize | certain -
        conclude | probable assessment
        agree hear tell remember | certain -
    """),
    sure=_attitudes("""
        confident hopeful optimistic afraid | probable assessment
        likely probable | probable assessment
        unlikely improbable doubtful | probable assessment not
        possible conceivable | possible assessment
        impossible inconceivable | certain assessment not
        sure certain convinced aware clear true told obvious evident undeniable | certain -
    """),
    adverb_attitudes=_attitudes("""
        apparently probably presumably seemingly likely | probable -
        possibly perhaps maybe potentially conceivably | possible -
        reportedly allegedly supposedly purportedly | unknown -
    """),
    future_attitudes=_attitudes("""
        expected likely forecast projected predicted tipped | probable forecast
        unlikely | probable forecast not
        set due scheduled poised bound going about planned certain sure | certain forecast
    """),
    scheduled=_set(
        "meet begin start resume expire close open end leave arrive return continue reopen vote travel depart run"
    ),
    days=_set(
        "monday tuesday wednesday thursday friday saturday sunday january february march april june july august september october november december tomorrow tonight next"
    ),
    aims=_set("job task role mission work duty purpose point idea answer problem way thing"),
    slated=_set("plan expect schedule set slate pencil"),
    when=_set(
        "in on by within for at next before from early late later during this until between after from around toward towards tomorrow tonight"
    ),
    deems=_set("call describe"),
    shows=_set("show prove demonstrate illustrate"),
    shown=_set("that why how once again the"),
    points=_set("point"),
    accounts=_set("explain blame attribute account"),
    determines=_set("determine conclude establish prove show"),
    risks=_set("risk risks threat threats danger conditions barriers problem problems uncertainty"),
    breaches=_set("violate contravene infringe"),
    verdicts=_set("unlawful consistent inconsistent compatible incompatible attributable insufficient telling"),
    results=_set("result consequence product testament proof symptom"),
    proofs=_set("proof evidence indication sign reminder testament"),
    causes=_set(
        "cause causes factor factors obstacle obstacles danger dangers driver drivers hurdle reason reasons threat evidence"
    ),
    weights=_set("main key major principal primary decisive chief biggest sufficient enough"),
    raising=_attitudes("""
        seem appear | probable assessment
        look | probable assessment
    """),
    passive_attitudes=_attitudes("""
        believed thought suspected estimated understood presumed assumed feared | probable -
        considered deemed | probable assessment
        said alleged rumoured rumored reported reputed claimed | unknown -
    """),
    cue_attitudes=_attitudes("""
        believe think suspect reckon assume feel guess understand fear | probable -
        estimate calculate | certain -
        assess judge speculate theorise theorize imply hint | probable assessment
        consider conclude indicate suggest | certain assessment
        expect anticipate foresee bet hope | probable forecast
        predict project forecast | certain forecast
        doubt | probable - not
        allege reportedly allegedly supposedly purportedly rumour rumor | unknown -
    """),
    loose=_set("think thinks thought believe believes believed hope hopes guess reckon say says confident sure doubt"),
    headed=_attitudes("""
        doubt question | certain -
        chance possibility risk danger | possible assessment
        likelihood probability hope | probable assessment
    """),
    heads=_attitudes("""
        view belief opinion understanding guess feeling impression assessment hope expectation fear suspicion sense | probable assessment
        fact truth point reality problem thing line bottom message | certain -
    """),
    showing=_set("indicate suggest imply point show prove demonstrate confirm reveal mean find tell"),
    evidence=_set(
        "information data evidence intelligence figures indications signs reports results findings analysis research studies study survey surveys polls poll this that these which it everything assessment estimates calculations experience history"
    ),
    own=_set("i we"),
    own_bodies=_set(
        "government country administration party company team forces army troops ministry office department side union organisation organization group club firm council board commission committee authority agency cabinet parliament police officers members association federation bank court church congregation society forum bureau network airline operator institute service trust university hospital school municipality city state coalition opposition mission embassy client delegation front movement unions staff colleagues crew partners executive presidency directorate inspectorate regulator utility"
    ),
    bodies_of=_bodies("""
        minister ministers ministerial premier chancellor secretary president vice-president undersecretary ambassador treasury | government ministry department cabinet state country
        governor mayor councillor councillors cllr | council city government administration municipality
        chairman chairwoman chair chairperson chief ceo executive director manager founder | company firm board committee commission association federation group bank bank authority agency club union
        superintendent inspector commissioner commander sheriff constable captain colonel general brigadier | police officers force forces army troops unit mission
        spokesman spokeswoman spokesperson spokespersons official officials | government ministry department company office party agency police
        coach | team club
        lawyer lawyers attorney counsel | client
    """),
    possessives=_set("his her its their our my"),
    kept=_set("continue stay travel meet answer"),
    decrees=_set("announce confirm agree pledge promise vow"),
    hearers=frozenset(("according to",)) | _set("report note predict forecast estimate project reckon"),
    befalls=_set(
        "lose dash affect hit limit base destroy kill hurt flood forget surprise need require expect damage delay miss cover"
    ),
    opens=_set("open reopen close start begin resume continue remain receive cost"),
    third=_set("he she it they we i"),
    involuntary=_set(
        "be have see lose die suffer need know face feel miss win find learn become fall rise hit cost remember forget struggle fail hear receive reach seem appear happen grow shrink benefit regret understand like love hate enjoy survive last take exceed depend prove mean require outlast save climb drop slip recover worsen improve collapse"
    ),
    voluntary_takes=_set(
        "action steps measures part legal it responsibility control whatever all over care every appropriate further"
    ),
    spans=_set("time long longer hours days weeks months years decades minutes while place"),
    intentions=_set("plan intend aim mean propose"),
    commitments=_set("agree promise pledge vow undertake swear commit guarantee threaten volunteer offer resolve"),
    demands=_set(
        "urge demand ask call appeal beg implore request insist encourage recommend advise plead invite propose"
    ),
    blames={"blame": "assessment", "attribute": "assessment", "accuse": "report"},
    announcing=_set(
        "announce report confirm declare disclose reveal acknowledge admit concede show indicate claim allege state note guarantee propose signal estimate forecast project predict"
    ),
    polite=_set("would"),
    asks=_set(
        "ask tell order urge instruct request advise beg direct implore warn command encourage invite plead appeal recommend shout remind"
    ),
    says=_set("say tell shout"),
    objects=_set("me us him her them you"),
    particles=_set("out up off down over back"),
    asks_for=_set("ask call appeal plead press push beg"),
    prescribes=_set("recommend demand request"),
    wants=_set("want"),
    likes=_set("like love prefer want"),
    undertakes=_set(
        "agree promise pledge vow undertake offer threaten plan intend aim decide resolve volunteer commit determine prepare"
    ),
    promises=_set("promise pledge vow"),
    bound=_set("commit determine prepare"),
    ready=_set("ready prepared willing determined committed"),
    stands=_set("stand remain"),
    unveils=_set("announce unveil"),
    befallen=_set(
        "death deaths arrest arrests result results birth winner winners loss profit findings victory resignation engagement discovery"
    ),
    importance=_set("importance urgency value significance"),
    requests=_set("ask request beg plead invite petition"),
    telling=_set("say tell"),
    obligations=_set("imperative essential vital crucial urgent necessary important critical time"),
    must=_set("must should ought"),
    heeds=_set("note remember say recognise recognize understand realise realize know"),
    lasts=_set("go continue afford allow wait"),
    advises=_set("advise recommend urge"),
    holds_so=_set("agree accept believe think feel insist argue"),
    needs=_set("need have"),
    judgements=_set(
        "condemn welcome regret deplore applaud praise commend congratulate admire respect appreciate deserve denounce reject support criticise criticize oppose disagree resent lament"
    ),
    denials=_set("deny refute dispute rebut reject"),
    untruths=_set(
        "untrue false wrong baseless unfounded groundless invention inventions lie lies nonsense fiction fabrication fabrications fabricated hoax rubbish invented inaccurate incorrect unsubstantiated slander"
    ),
    truths=_set("true truth correct accurate basis foundation substance merit"),
    values=worth.VALUES,
    plain_values=worth.PLAIN,
    strong_values=worth.STRONG,
    value_nouns=worth.NOUNS,
    value_predicates=worth.PREDICATES,
    value_adverbs=worth.ADVERBS,
    value_holders=worth.HOLDING,
    worth_phrases=worth.PHRASES,
    excess=worth.EXCESS,
    doings=worth.DONE,
    unbearable=worth.UNBEARABLE,
    finds=worth.FINDS,
    praise_verbs=worth.DESERVES,
    copulas=_set("be seem look feel sound become remain appear"),
    senses=_set("see hear feel smell tell"),
    states=_set("be have mean explain indicate reflect include contain know need account represent belong"),
    settled=_set("link connect relate involve trap bury cause infect contaminate base associate"),
    readiness=_set(
        "ready available able restored completed complete back over finished open operational resolved fixed done enough"
    ),
    arrivals=_set(
        "arrive reach open reopen finish return resume restart recover improve land start begin take last cost suffice"
    ),
    reserves=_set(
        "say discuss comment confirm elaborate answer go name identify give draw speculate specify disclose reveal"
    ),
    silences=_set("comment details detail reason reasons explanation response reply reaction statement answer"),
    jobs=_set("jobs posts positions redundancies layoffs workers staff employees"),
    job_cuts=_set("cut go lost shed eliminated axed slashed"),
    unknowns=_set("unclear unknown uncertain unsure"),
    asking=_set("whether how why what when where who which if"),
    refusals=_set("comment speculate"),
    no_words=_set("no nobody nothing none nowhere no-one neither nor"),
    not_negating=_set("only doubt fewer less more wonder matter just merely later least longer-term necessarily-only"),
    silent_verbs=_set("respond reply answer return comment elaborate"),
    silent_says=_set(
        "say specify elaborate give disclose reveal provide explain name identify offer detail indicate state"
    ),
    reach=_set("reach contact"),
    available=_set("available"),
    stop_words=_set(
        "the a an of to in on at by for from with and or but that this these those it its he she they we i his her their our is are was were be been being has have had do does did will would could should may might can not no any all some there as than then who which what when where if so such also any ever never very more most about into over under after before only just own been report reports claim claims"
    ),
)

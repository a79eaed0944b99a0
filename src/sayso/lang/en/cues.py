"""English cues: which verbs attribute, and what each takes. The letters are explained at `CueWord`."""

from __future__ import annotations

from sayso.lang.cue_tables import CueForm, CueWord, CueWords, Shape

# lemma (with its particle) | takes | topic
_ROWS = """
say|qtbw|say
add|qtb|say
tell|qtbrow|say
claim|qtbi|say
state|qtbn|say
note|qtbn|say
argue|qtb|say
insist|qtb|say
maintain|qtb|say
assert|qtb|say
contend|qtb|say
allege|qtb|say
declare|qtbn|say
announce|qtbnw|say
explain|qtbwn|say
stress|qtbn|say
emphasise|qtbn|say
emphasize|qtbn|say
underline|qtbn|say
underscore|qtn|say
reiterate|qtbn|say
repeat|qtbn|say
remark|qtb|say
comment|qtb|say
observe|qtb|say
mention|qtn|say
point out|qtbn|say
make clear|qtn|say
report|qtbn|say
write|qtb|say
post|qt|say
tweet|qtb|say
recall|qtbwn|say
reply|qtb|say
respond|qt|say
answer|qt|say
retort|q|say
counter|qt|say
continue|q|say
conclude|qtb|assess
go on|q|say
joke|qtb|say
quip|qtb|say
shout|qt|say
whisper|qt|say
yell|q|say
cry|q|say
chant|qn|say
boast|qt|say
complain|qtb|judge
lament|qtn|judge
grumble|qt|judge
confess|qti|say
concede|qtbn|say
admit|qtbn|say
acknowledge|qtbn|say
confirm|qtbnw|say
affirm|qtbn|say
reaffirm|qtn|say
testify|qtb|say
disclose|qtnw|say
reveal|qtbnw|say
clarify|qtnw|say
specify|qtw|say
inform|rt|say
notify|rt|say
remind|rt|say
assure|rtb|say
reassure|rt|say
convince|rt|none
quote|n|none
cite|n|none
describe|a|judge
characterise|a|judge
characterize|a|judge
dub|ak|judge
label|ak|judge
brand|ak|judge
hail|na|judge
praise|n|judge
laud|n|judge
applaud|n|judge
welcome|n|judge
criticise|n|judge
criticize|n|judge
condemn|n|judge
denounce|na|judge
slam|n|judge
blast|n|judge
decry|n|judge
deplore|n|judge
lambast|n|judge
lambaste|n|judge
blame|n|judge
accuse|n|judge
attribute|n|judge
regret|nt|judge
apologise|qt|judge
apologize|qt|judge
thank|n|none
congratulate|n|none
deny|qtbni|deny
reject|na|deny
refute|nt|deny
dismiss|na|deny
dispute|nt|deny
rebut|n|deny
disagree|qt|deny
rule out|n|deny
decline|i|refuse
refuse|i|refuse
warn|qtbrno|predict
caution|qtbr|predict
predict|qtbn|predict
forecast|tbn|predict
project|tbn|predict
anticipate|tbn|predict
foresee|tn|predict
estimate|qtbn|assess
calculate|tb|assess
reckon|qtb|assess
assess|tb|assess
judge|t|assess
believe|qtb|assess
think|qtb|assess
consider|t|assess
suspect|tb|assess
assume|tb|assess
fear|tb|assess
hope|tbi|assess
expect|tbion|predict
doubt|tbw|assess
suggest|qtbn|assess
hint|qt|assess
imply|t|assess
speculate|qt|assess
guess|tb|assess
feel|tb|assess
know|t|none
understand|tb|none
agree|qtib|agree
promise|qtbirn|pledge
pledge|qtbin|pledge
vow|qtbin|pledge
swear|qti|pledge
commit|i|pledge
undertake|i|pledge
guarantee|tbn|pledge
threaten|qti|pledge
offer|i|pledge
volunteer|qt|say
demand|qtin|demand
urge|qotn|demand
call for|qn|demand
call on|o|demand
appeal for|n|demand
appeal to|o|demand
press for|n|demand
push for|n|demand
ask|qowi|ask
ask for|n|demand
request|tno|demand
order|to|demand
instruct|o|demand
direct|o|demand
advise|qtbo|demand
recommend|qtbn|demand
propose|qtin|demand
plead|qi|demand
beg|qo|demand
encourage|o|demand
invite|o|demand
require|tno|none
wonder|qw|ask
inquire|qw|ask
enquire|qw|ask
question|wn|ask
query|w|ask
show|tbn|show
indicate|qtbn|show
find|t|show
reveal|tb|show
signal|tn|show
demonstrate|t|show
determine|t|show
rule|t|say
decide|ti|agree
learn|t|none
read|q|say
stipulate|qt|say
theorise|qt|assess
theorize|qt|assess
opine|qt|judge
exclaim|qt|say
proclaim|qt|say
pronounce|q|say
profess|qti|say
advocate|n|demand
defend|n|none
endorse|n|none
voice|n|none
express|n|none
reason|qtb|say
update|rt|say
call|k|judge
term|k|judge
rate|k|judge
gripe|qt|judge
muse|qt|say
reveal|t|say
"""

_IRREGULAR = {
    "say": "says said said saying", "tell": "tells told told telling", "write": "writes wrote written writing",
    "think": "thinks thought thought thinking", "feel": "feels felt felt feeling", "find": "finds found found finding",
    "know": "knows knew known knowing", "understand": "understands understood understood understanding",
    "swear": "swears swore sworn swearing", "show": "shows showed shown showing", "make": "makes made made making",
    "go": "goes went gone going", "foresee": "foresees foresaw foreseen foreseeing", "read": "reads read read reading",
    "undertake": "undertakes undertook undertaken undertaking", "forecast": "forecasts forecast forecast forecasting",
    "beg": "begs begged begged begging", "quip": "quips quipped quipped quipping", "slam": "slams slammed slammed slamming",
    "admit": "admits admitted admitted admitting", "commit": "commits committed committed committing",
    "rebut": "rebuts rebutted rebutted rebutting", "put": "puts put put putting", "dub": "dubs dubbed dubbed dubbing",
    "label": "labels labelled labelled labelling", "signal": "signals signalled signalled signalling",
    "refer": "refers referred referred referring", "learn": "learns learned learned learning",
    "swap": "swaps swapped swapped swapping", "cry": "cries cried cried crying", "deny": "denies denied denied denying",
    "reply": "replies replied replied replying", "imply": "implies implied implied implying",
    "testify": "testifies testified testified testifying", "notify": "notifies notified notified notifying",
    "clarify": "clarifies clarified clarified clarifying", "specify": "specifies specified specified specifying",
    "query": "queries queried queried querying", "decry": "decries decried decried decrying",
}  # fmt: skip
_DOUBLE_STEMS = {"labeled": "label", "labeling": "label", "signaled": "signal", "signaling": "signal", "learnt": "learn"}
_SHAPES: tuple[Shape, ...] = ("base", "s", "past", "participle", "ing")


def _inflect(verb: str) -> tuple[str, ...]:
    """base, third person, past, participle, -ing."""
    if verb in _IRREGULAR:
        return (verb, *_IRREGULAR[verb].split())
    third = verb + ("es" if verb.endswith(("s", "sh", "ch", "x", "z")) else "s")
    if verb.endswith("e"):
        return verb, third, verb + "d", verb + "d", verb[:-1] + "ing"
    return verb, third, verb + "ed", verb + "ed", verb + "ing"


def _forms() -> dict[str, tuple[CueForm, ...]]:
    forms: dict[str, list[CueForm]] = {}
    for row in dict.fromkeys(_ROWS.split("\n")):
        if not row:
            continue
        lemma, takes, topic = row.split("|")
        verb, _, particle = lemma.partition(" ")
        word = CueWord(lemma, takes, topic, particle or None)
        for shape, form in zip(_SHAPES, _inflect(verb), strict=True):
            forms.setdefault(form, []).append(CueForm(word, shape))
    for form, verb in _DOUBLE_STEMS.items():
        forms[form] = list(forms[verb])
    return {f: tuple(sorted(rows, key=lambda r: r.word.particle is None)) for f, rows in forms.items()}


CUES = CueWords(
    forms=_forms(),
    adverbs=frozenset(["reportedly", "allegedly", "supposedly", "purportedly"]),
    fates=frozenset("dead destroyed killed missing injured wounded damaged stolen infected lost safe".split()),
    rebutted=frozenset(
        """
        charge charges claim claims allegation allegations accusation accusations assertion assertions suggestion suggestions
        contention characterisation characterization insinuation version account something criticism criticisms
        figure figures number numbers estimate estimates toll description portrayal assessment reading
        """.split()
    ),
    rebutting=frozenset("deny dispute refute rebut".split()),
    cries=frozenset("shout chant yell cry whisper".split()),
    refusing=frozenset("declined declines refused refuses decline refuse".split()),
    refusable=frozenset(
        """
        say discuss comment confirm deny elaborate disclose reveal name identify speculate specify talk explain describe detail
        """.split()
    ),
    details=frozenset("detail details reason reasons name names figure figures number numbers specifics explanation comment answer answers".split()),
    lights=frozenset("expressed expresses express expressing voiced voices voice voicing".split()),
    felt=frozenset(
        "regret hope hopes fear fears concern concerns doubt doubts confidence surprise disappointment alarm worry worries view opinion belief wish".split()
    ),
    hearsays=frozenset("reports claims rumours rumors suggestions".split()),
    hearings=frozenset("jury jurors court tribunal inquest inquiry hearing magistrates panel".split()),
    deeds={
        "add": frozenset(),
        "concede": frozenset("goal goals penalty penalties corner corners point points run runs try tries wicket wickets seat seats".split()),
    },
    viewpoints={
        "in": frozenset("view opinion words judgment judgement telling estimation assessment eyes version account reading".split()),
        "by": frozenset("account reckoning admission telling count estimate".split()),
        "to": frozenset(("mind",)),
    },
    viewers=frozenset("his her its their".split()),
    viewed_behind=frozenset("because which that and but yet so still since as : –".split()),
    tellings={
        **dict.fromkeys("tell inform assure reassure notify".split(), "tbiwq"),
        **dict.fromkeys("warn advise remind".split(), "tbi"),
        **dict.fromkeys("ask order instruct urge".split(), "iw"),
        "promise": "tbin",
    },
    supposing=frozenset("unless until if once whether than when".split()),
    thoughts=frozenset("believed thought understood known feared".split()),
    passives=frozenset(["said", "believed", "thought", "understood", "reported", "alleged", "rumoured", "rumored", "known", "feared"]),
)

"""English words that make figures comparable: the measures of `frame_people`, `frame_economy` and `frame_world` with all their forms,
counted nouns, qualifiers, and the small words between a figure and what tells its measure."""

from __future__ import annotations

from sayso.lang.en.frame_economy import ECONOMY
from sayso.lang.en.frame_marks import MARKS
from sayso.lang.en.frame_nouns import DIMENSIONS, DROPPED, GENERIC, NOUNS, OPEN, PLAIN_GOODS, QUALIFIERS
from sayso.lang.en.frame_people import PEOPLE
from sayso.lang.en.frame_world import WORLD
from sayso.lang.en.verbs import inflected
from sayso.lang.frame_tables import Form, FrameWords, Measure, Qualifier

# phrases whose words tell no measure
_EMPTY = """
home_and_abroad death_row death_penalty death_certificate death_threat life_sentence life_insurance life_expectancy market_place trade_union trade_unions fire_service
fire_brigade fire_chief fire_department fire_officials fire_crews fire_authority rescue_service rescue_services rescue_workers rescue_teams rescue_team
rescue_crews rescue_effort rescue_operation power_plant_operator price_range stock_exchange prime_minister interest_groups in_the_interest price_war central_bank
at_least at_most high_court court_order crash_site crime_scene share_of_the_blame at_the_cost at_all_costs open_air heat_wave police_station
police_report police_reports report_said in_the_report a_report the_report annual_report reports_that interior_ministry finance_ministry labour_office
health_ministry defence_ministry trade_ministry tax_office state_of_emergency ceasefire cease-fire fire_station under_fire set_fire open_fire
opened_fire under_way in_force power_sharing high_school deputy_minister deputy_governor deputy_mayor deputy_head in_the_face
face_value shot_in_the_arm in_the_lead took_place taken_place takes_place took_office take_effect took_effect in_return in_charge as_a_result
reported_that reports_said put_forward held_talks met_with high_command low_pressure in_a_bid charge_of bank_holiday paid_tribute paid_holiday
share_holders vote_count vote_counting vote_of_confidence no-confidence_vote confidence_vote voting_age aid_worker aid_workers aid_group
aid_groups aid_agency aid_organisation in_order price_comparison bidding_war peace_deal trade_deal deal_with holding_company offer_to bill_passed
drug_maker drug_company drug_companies power_company power_grid gas_plant gas_processing power_line raise_awareness raised_concerns raised_questions raise_the_alarm
cost_him cost_her mental_health found_guilty of_course in_the_course at_a_time
"""

_AHEAD = """
expect expects expected expecting projected predict predicts predicted forecast forecasts forecasting planned planning proposed proposing projection
targeting could would will may might should scheduled 'll foresees foresee
"""

_AHEAD_TO = """
hope hopes hoped hoping plan plans planned aim aims aimed target intend intends intended want wants wanted wish wishes set due seek seeks sought
promise promises promised vow vows vowed pledge pledged is are was were
"""

# verbs that undo, weigh or handle what their object names, so that the noun tells no measure: "solved 41 burglaries"
_UNDOING = """
repay repaid repays repaying solve solved waive waived cancel cancelled canceled quash quashed overturn overturned drop dropped avoid avoided avert
averted prevent prevented forgive forgave forgiven halve halved block blocked withdraw withdrew suspend suspended end ended check checked
investigate investigated review reviewed process processed identify identified question questioned refuse refused reject rejected deny denied
lift lifted reverse reversed restore restored settle settled clear cleared replace replaced repair repaired refund refunded redeem redeemed
reopen reopened rebuild rebuilt renovate renovated inspect inspected examine examined
"""

_NEUTRAL = """
be have do count include see record expect hold get receive reach total make put set list show report say tell give take bring keep leave say
estimate add lose gain win boast contain carry number register log note find draw attract involve concern remain exceed pass cause suffer face
offer provide want plan become stand come go mean help let start begin run announce claim confirm predict forecast
"""

_SOUGHT = """
demand demands demanded demanding seek seeks seeking sought
"""

_UNVERBAL = "building holding landing opening rating funding housing shipping trading banking clearing hearing meeting warning saving"

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

_TRADES = """
airline retailer bank chipmaker drugmaker carmaker automaker steelmaker housebuilder homebuilder supermarket grocer brewer miner insurer lender operator
manufacturer planemaker shipbuilder startup start-up giant maker group company firm developer utility broadcaster publisher lawmaker exporter carrier
builder logistics telecoms oil energy software technology tech food drinks clothing furniture fashion restaurant hotel cinema pharmacy shipping construction
state-owned state-run rival struggling foodmaker toymaker jeweller bookseller brand network producer supplier distributor conglomerate titan
"""

_BODIES = """
council city county airport hospital hospitals university port district borough town municipality province region state stadium harbour harbor zoo
court police metropolitan parish mayor prison jail village island valley coast peninsula river lake
"""

# measures whose figures count one thing, whatever word stands for it
_FIXED = """
laid off=jobs|jobs added=jobs|employed=jobs|rainfall=*rain|magnitude=*magnitude|temperature=degrees|votes=votes|seats=seats|births=births
population=people|turnout=*percent|without power=customers|without water=customers|passengers=passengers|visitors=tourists|beds=beds|snow=*snow
tested=tests|enrolled=children|airstrikes=airstrikes|signed=signatures|fines issued=fines|unemployed=people
"""

# words in front of "in": who speaks there, so that the capital behind it stands for the state
_SPEAKERS = """
authorities officials official ministry government lawmakers policymakers ministers minister police diplomats military army
prosecutors court courts spokesman spokeswoman embassy parliament command regulators judges spokesperson headquarters
"""

_CURRENCIES = "crowns pesos dollars francs rupees dinars pounds shillings lira rials riyals krona krone kroner won yuan"

_EVENTS = """
storm hurricane typhoon cyclone flight operation tropical ferry trawler tanker freighter vessel yacht submarine
"""

_LEVELS = """
is was were are be been being at stood stands stand standing reached reach reaches reaching hit hits hitting totalled totaled totals total totalling totaling amounted
amounts amounting came comes come coming passed exceeded exceeds topped tops averaged average averages remained remains remain put puts putting
estimated numbered numbers climbed measured registered recorded ended equalled neared approached hovered peaked settled levelled went revised became
"""

_LIGHT = """
a an the about around some nearly almost roughly approximately more than over at least as many much up to under fewer less only just well close
some estimated total of record were was are is be been being have has had will would may could not also still already now either both all
another further additional first so far alone reported reportedly confirmed believed known feared or estimated an average combined
worth by in for to at on its their his her with further
"""

_BREAKS = """
while but although though because whereas when after before since unless until if whose which who that where as
"""

_SETTLING = "around outside across off along beyond throughout near towards inside"

_DEFAULTS = """
magnitude=magnitude|temp=temperature|power=energy|seat=seats|vote=votes|bed=beds|area=area|speed=speed
"""

_PLURALS = {"thief": "thieves", "mp": "mps", "percentage": "percentages"}


def _plural(noun: str) -> str:
    if noun in _PLURALS:
        return _PLURALS[noun]
    if noun.endswith("y") and noun[-2] not in "aeou":
        return f"{noun[:-1]}ies"
    if noun.endswith("s") and not noun.endswith("ss"):
        return noun
    return f"{noun}{'es' if noun.endswith(('ch', 'sh', 'x', 'ss')) else 's'}"


def _forms(kind: str, word: str) -> list[str]:
    """All inflected forms of an entry of the tables."""
    first, *rest = word.split("_")
    if kind in "vi":
        return [" ".join((form, *rest)) for form in dict.fromkeys(inflected(first))]
    words = " ".join((first, *rest))
    if kind in "ns":
        *front, head = (first, *rest)
        return list(dict.fromkeys((words, " ".join((*front, _plural(head))))))
    return [words]


def _blocks() -> list[tuple[Measure, list[Form]]]:
    found: list[tuple[Measure, list[Form]]] = []
    for line in (line for table in (PEOPLE, ECONOMY, WORLD) for line in table.strip().split("\n")):
        if line.startswith("= "):
            name, takes, *flags = (part.strip() for part in line[2:].split("|"))
            held = set((flags[0] if flags else "").split())
            measure = Measure(
                name,
                frozenset(takes.split()),
                *(flag in held for flag in ("agent", "toll", "plan", "change", "fallback")),
            )
            found.append((measure, []))
        elif line:
            kind, words = line.split(" ", 1)
            measure, forms = found[-1]
            for entry in words.split():
                word = entry.rstrip("~?").strip("_")
                bound = entry.endswith("?")
                weak = bound or entry.endswith("~")
                forms.extend(Form(measure, tuple(f.split(" ")), kind, weak, bound) for f in _forms(kind, word))
    return found


def _by_word(forms: list[Form]) -> dict[str, tuple[Form, ...]]:
    """A form that is listed twice for one measure and kind counts once, as the stronger."""
    best: dict[tuple[str, tuple[str, ...], str], Form] = {}
    for form in forms:
        key = (form.measure.name if form.measure else "", form.parts, form.kind)
        if key not in best or (best[key].weak and not form.weak):
            best[key] = form
    found: dict[str, list[Form]] = {}
    for form in best.values():
        found.setdefault(form.parts[0], []).append(form)
    return {word: tuple(sorted(rows, key=lambda f: -len(f.parts))) for word, rows in found.items()}


def _longer(by_word: dict[str, tuple[Form, ...]]) -> dict[tuple[str, str], tuple[Form, ...]]:
    found: dict[tuple[str, str], list[Form]] = {}
    for form in (form for forms in by_word.values() for form in forms if len(form.parts) > 1):
        found.setdefault((form.parts[0], form.parts[1]), []).append(form)
    return {pair: tuple(forms) for pair, forms in found.items()}


def _nouns() -> tuple[dict[str, str], dict[str, str]]:
    nouns: dict[str, str] = {}
    classes: dict[str, str] = {}
    for line in NOUNS.strip().split("\n"):
        kind, name, words = line.split("|")
        nouns[name] = name
        classes[name] = kind
        nouns.update((w.replace("_", " "), name) for w in words.split())
    return nouns, classes


def _dimensions() -> dict[str, str]:
    found: dict[str, str] = {}
    for line in DIMENSIONS.strip().split("\n"):
        name, words = line.split(": ")
        found.update((w, name) for w in words.split(", "))
    return found


def _qualifiers() -> dict[tuple[str, ...], tuple[Qualifier, ...]]:
    found: dict[tuple[str, ...], list[Qualifier]] = {}
    for line in QUALIFIERS.strip().split("\n"):
        head, where, words = line.split(" | ")
        kind, *name = head.lstrip("!").split(" ")
        places = frozenset(w.replace("_", " ") for w in where.split())
        row = Qualifier(kind, " ".join(name) or kind, places, head.startswith("!"))
        for word in words.split():
            found.setdefault(tuple(word.split("_")), []).append(row)
    return {word: tuple(rows) for word, rows in found.items()}


def _bases() -> frozenset[str]:
    verbs = {
        entry.rstrip("~?").split("_")[0]
        for table in (PEOPLE, ECONOMY, WORLD)
        for line in table.split("\n")
        if line.startswith(("v ", "i "))
        for entry in line.split()[1:]
    }
    return frozenset(form for verb in verbs for form in inflected(verb)[:2] if form not in inflected(verb)[2:4])


def _pairs(rows: str) -> dict[str, str]:
    return dict(pair.split("=", 1) for line in rows.strip().split("\n") for pair in line.split("|"))


_ROWS = _blocks()
_MEASURES = tuple(measure for measure, _ in _ROWS)
_EMPTY_FORMS = [Form(None, tuple(w.split("_")), "p") for w in _EMPTY.split()]
_LINED_UP, _CLASSES = _nouns()
_QUALIFIERS = _qualifiers()
_MOVES = next(forms for measure, forms in _ROWS if measure.fallback)

_BY_WORD = _by_word([*_EMPTY_FORMS, *(form for _, forms in _ROWS for form in forms)])

FRAMES = FrameWords(
    measures=_MEASURES,
    by_word=_BY_WORD,
    single={word: tuple(f for f in forms if len(f.parts) == 1) for word, forms in _BY_WORD.items()},
    longer=_longer(_BY_WORD),
    around={word: tuple(f for f in forms if f.kind == "v" and len(f.parts) > 1) for word, forms in _BY_WORD.items()},
    nouns=_LINED_UP,
    classes=_CLASSES,
    generic=frozenset(GENERIC.split()),
    open=frozenset(OPEN.split()),
    plain_goods=frozenset(PLAIN_GOODS.split()),
    dropped=frozenset(DROPPED.split()),
    tolls=frozenset(m.name for m in _MEASURES if m.toll),
    others=frozenset(_OTHERS.split()),
    telling=frozenset(_TELLING.split()),
    suffixes=frozenset(_SUFFIXES.split()),
    qualifiers=_QUALIFIERS,
    openings=frozenset(parts[0] for parts in _QUALIFIERS),
    ahead=frozenset(_AHEAD.split()),
    ahead_to=frozenset(_AHEAD_TO.split()),
    undoing=frozenset(_UNDOING.split()),
    neutral=frozenset(_NEUTRAL.split()),
    sought=frozenset(_SOUGHT.split()),
    unverbal=frozenset(_UNVERBAL.split()),
    bases=_bases(),
    dimensions=_dimensions(),
    fixed=_pairs(_FIXED),
    speakers=frozenset(_SPEAKERS.split()),
    currencies=frozenset(_CURRENCIES.split()),
    events=frozenset(_EVENTS.split()),
    levels=frozenset(_LEVELS.split()),
    earning=frozenset("earned brought yielded generated fetched netted".split()),
    moves=frozenset(form.parts[0] for form in _MOVES if form.kind == "v"),
    light=frozenset(_LIGHT.split()),
    breaks=frozenset(_BREAKS.split()),
    bodies=frozenset(_BODIES.split()),
    trades=frozenset(_TRADES.split()),
    settling=frozenset(_SETTLING.split()),
    marks=MARKS,
    defaults=_pairs(_DEFAULTS),
)

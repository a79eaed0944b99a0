"""Which figures belong to one series: when two frames are equal, and what may be left open."""

from __future__ import annotations

from datetime import date

from sayso.lang.place_tables import fold
from sayso.records import Frame

# measures that reports use for one another
_KIN = frozenset(
    frozenset(pair.split("/"))
    for pair in (
        "deployed/sent",
        "evacuated/displaced",
        "hired/jobs added",
        "attended/protested",
        "attended/visitors",
        "injured/treated",
        "infected/treated",
        "fined/damages",
        "aid/loan",
        "cost/budget",
        "cost/losses",
        "burned/destroyed",
        "beds/opened",
        "shot down/military losses",
        "sent/arms supplied",
        "loss/deficit",
        "price/auction",
        "bought/price",
        "bought/auction",
        "cost/price",
        "missing/stolen",
        "withdrawn/returned",
        "employed expected/jobs added expected",
        "hired expected/jobs added expected",
        "employed expected/jobs added",
        "budget/spending",
        "cut/spending change",
        "cut/budget change",
        "budget change/spending change",
        "sent/deployed change",
        "cost/investment",
        "flooded/destroyed",
        "passengers/attended",
        "lawmakers voted/votes",
        "shot down/destroyed",
        "deployed/employed",
        "benefit/aid",
        "reservoir/capacity",
        "reservoir/reserves",
        "generated/share",
        "users/without power",
        "tax/fee",
        "price/fee",
        "planted area/area",
        "culled/killed",
        "raised/investment",
        "reached/delivered aid",
        "fined/fines issued",
    )
)
# measures that are mostly announced before they are so: a plan fits them, what has been done fits no plan
_PLANNED = frozenset(
    "laid off,hired,jobs added,deployed,sent,withdrawn,enlisted,loan,aid,investment,raised,bought,stake,orders,opened,closed,recalled,budget,fined,"
    "damages,cut,seats,pension,energy,energy added,wage,rent,tax,tariff,fee,benefit,spending,evacuated,strike,arms supplied".split(
        ","
    )
)


def same_series(frame_a: Frame, frame_b: Frame) -> bool:
    """Whether the figures of two reports belong to one series: they are `compatible`, and both tell the same place, whose they are, or
    when it was so. Without any of these nothing is lined up: "five people were killed" is told of a thousand places."""
    return compatible(frame_a, frame_b) and _anchored(frame_a, frame_b)


def compatible(frame_a: Frame, frame_b: Frame) -> bool:
    """Whether two figures of one report may belong to one series: frames are equal but for what one of them leaves open.

    Tolerances: a field that is None fits any, except the measure: without one nothing is lined up, and reports say
    "deployed" for sent, "evacuated" for displaced. What is planned fits what is announced, of cuts, loans, fines and the like.
    "people" fits any group of civilians and any nationality, not soldiers, police, children or prisoners, and where people are
    killed, injured, arrested and the like so do two names of civilians; a country fits a place in it; a period fits another of
    its size that it shares a day with. Qualifiers that set a group apart ("youth", "part", "per day") stand on both sides or on none.
    """
    if frame_a.measure is None or frame_b.measure is None or not _measures_fit(frame_a.measure, frame_b.measure):
        return False
    return (
        _counts_fit(frame_a.measure, frame_a.counted, frame_b.counted)
        and (_names_fit(frame_a.subject, frame_b.subject) or _crossed(frame_a, frame_b) or _crossed(frame_b, frame_a))
        and _somewhere(frame_a, frame_b)
        and _places_fit(frame_a.origin, frame_b.origin)
        and _places_fit(frame_a.destination, frame_b.destination)
        and _times_fit(frame_a.as_of, frame_b.as_of)
        and not _reach_apart(frame_a, frame_b)
        and not _reach_apart(frame_b, frame_a)
    )


def _anchored(a: Frame, b: Frame) -> bool:
    pairs = ((a.place, b.place), (a.subject, b.subject), (a.as_of, b.as_of), (a.origin, b.origin), (a.destination, b.destination))
    return any(x is not None and y is not None for x, y in pairs) or _crossed(a, b) or _crossed(b, a)


def _reach_apart(a: Frame, b: Frame) -> bool:
    """ "worldwide" against one place, "since the war began" against one day."""
    more_a, more_b = set((a.counted or "").split(", ")), set((b.counted or "").split(", "))
    if "worldwide" in more_a - more_b and b.place is not None:
        return True
    running = "since" in more_a and a.as_of is None
    return running and b.as_of is not None and "/" not in b.as_of


def _stem(measure: str) -> tuple[str, str]:
    for mode in (" expected", " done", " sought"):
        if measure.endswith(mode):
            return measure.removesuffix(mode), mode.strip()
    return measure, ""


def _measures_fit(a: str, b: str) -> bool:
    if a == b:
        return True
    stem_a, mode_a = _stem(a)
    stem_b, mode_b = _stem(b)
    if frozenset((a, b)) in _KIN:
        return True
    if stem_a != stem_b and frozenset((stem_a, stem_b)) not in _KIN:
        return False
    if mode_a == mode_b:
        return True
    if {mode_a, mode_b} == {"", "done"}:
        return True
    plain_a, plain_b = stem_a.removesuffix(" change"), stem_b.removesuffix(" change")
    return {mode_a, mode_b} == {"", "expected"} and plain_a in _PLANNED and plain_b in _PLANNED


_APART = frozenset(
    "soldiers paratroopers peacekeepers police militants children women prisoners hostages firefighters journalists bodies money"
    " percent mass area volume homes buildings jobs votes seats doses drones missiles ships aircraft cars vehicles cows birds"
    " son daughter brother sister husband wife father mother nephew niece cousin".split()
)


_BEFALLEN = frozenset(
    "killed injured treated missing trapped rescued evacuated displaced arrested protested attended returned refugees aboard"
    " infected charged convicted freed deported".split()
)


# names of qualifiers that must stand on both sides or on none
_STRICT = frozenset(
    "core youth suspected confirmed aftershock metropolitan rural urban care gross seasonal part division long-term peak organic new foreign"
    " opening serious adult food male female noon gusts".split()
)
# names of one kind: of two none fits another
_GROUPS = tuple(
    frozenset(row.split())
    for row in (
        "suspected confirmed",
        "north south east west",
        "last-season this-season next-season",
        "lower-house upper-house",
        "first-round second-round",
        "men women",
        "nurses doctors teachers",
        "small large",
        "domestic foreign",
        "private public",
        "month year quarter",
        "wheat maize barley rice soybean coffee cocoa sugar cotton olive grape tea",
        "oil gas coal diesel petrol",
        "gold silver copper steel iron aluminium",
        "cocaine heroin cannabis methamphetamine fentanyl",
        "solar wind nuclear hydro",
        "measles cholera polio malaria dengue mpox ebola flu covid",
        "net operating pretax",
        "new total",
        "full-time part-time",
        "permanent temporary",
        "primary secondary",
        "wholesale retail",
        "first-dose second-dose booster",
        "minimum average maximum",
        "arrivals departures",
        "pledged received",
        "first-half second-half first-quarter second-quarter third-quarter fourth-quarter",
    )
)
_GROUPED = frozenset(word for group in _GROUPS for word in group)
_ONE_SIDED = frozenset(["suspected", "confirmed", "rural", "urban"])


_ANYBODY = frozenset(["people", "men", "victims", "passengers", "suspects", "migrants", "tourists", "protesters", "workers", "patients"])
_ANY_WORKER = frozenset(["people", "workers", "suspects", "percent"])
# nouns that mean one thing where it befalls them, with the measures of which that is so; none: of all
_ALIKE: dict[frozenset[str], frozenset[str]] = {
    frozenset(("cars", "vehicles")): frozenset(),
    frozenset(("trucks", "vehicles")): frozenset(),
    frozenset(("jobs", "workers")): frozenset(),
    frozenset(("prisoners", "hostages")): frozenset(["freed", "captured"]),
    frozenset(("prisoners", "soldiers")): frozenset(["freed", "captured"]),
    frozenset(("homes", "families")): frozenset(["displaced", "evacuated", "flooded", "returned"]),
    frozenset(("tickets", "seats")): frozenset(["sold"]),
    frozenset(("aircraft", "flights")): frozenset(["cancelled", "delayed"]),
}


def _are_alike(measure: str, a: str, b: str) -> bool:
    measures = _ALIKE.get(frozenset((a, b)))
    return measures is not None and (not measures or measure in measures)


def _counts_fit(measure: str, a: str | None, b: str | None) -> bool:
    stem = _stem(measure)[0]
    if a == b:
        return True
    if a is None or b is None:
        # "12 dead" are people: no toll of policemen, of children, or of bodies found
        return stem not in _BEFALLEN or not {(a or b or "").split(", ")[0]} & _APART
    noun_a, *more_a = a.split(", ")
    noun_b, *more_b = b.split(", ")
    if not _qualifiers_fit(stem, set(more_a), set(more_b)):
        return False
    if noun_a == noun_b or _are_alike(stem, noun_a, noun_b):
        return True
    if stem in _BEFALLEN:
        return not {noun_a, noun_b} & _APART and bool({noun_a, noun_b} & _ANYBODY)
    if stem == "strike" and {noun_a, noun_b} & _ANY_WORKER:
        return True
    return "people" in (noun_a, noun_b) and not {noun_a, noun_b} & _APART


_PRICED = frozenset(["price", "wage", "rent", "fee", "tax", "exchange rate", "pension", "benefit", "rainfall"])


def _qualifiers_fit(stem: str, a: set[str], b: set[str]) -> bool:
    """Two words of one kind differ; strict ones stand on both sides or on none; of the others either may be left out."""
    rates_a, rates_b = {q for q in a if q.startswith("per ")}, {q for q in b if q.startswith("per ")}
    if rates_a != rates_b and not (stem in _PRICED and (not rates_a or not rates_b)):
        return False
    one_sided = (a ^ b) - rates_a - rates_b
    if one_sided & (_STRICT - _ONE_SIDED):
        return False
    loose = {q for q in a | b if q.startswith(("of ", "per "))}
    if (a - b) - _GROUPED - _STRICT - loose and (b - a) - _GROUPED - _STRICT - loose:
        return False  # two nationalities
    goods_a, goods_b = {q for q in a if q.startswith("of ")}, {q for q in b if q.startswith("of ")}
    if goods_a and goods_b and goods_a != goods_b:
        return False
    return not any(a & group and b & group and not a & b & group for group in _GROUPS)


def _crossed(a: Frame, b: Frame) -> bool:
    """One report names whose the figure is by the place that the other tells: "Norland's output", "output in Norland"."""
    return a.subject is not None and b.place is not None and _names_fit(a.subject, b.place.partition(", ")[0])


def _names_fit(a: str | None, b: str | None) -> bool:
    if a is None or b is None:
        return True
    if a.islower() or b.islower():
        return a == b or a.islower() != b.islower()  # "the prime minister" may be anybody's name
    small, large = sorted((set(fold(a).split()), set(fold(b).split())), key=len)
    return small <= large


def _somewhere(a: Frame, b: Frame) -> bool:
    """The place of one may be where the other's figure was moved from or to."""
    if _places_fit(a.place, b.place):
        return True
    ends_a, ends_b = (a.origin, a.destination), (b.origin, b.destination)
    return any(e is not None and _places_fit(e, b.place) for e in ends_a) or any(
        e is not None and _places_fit(e, a.place) for e in ends_b
    )


def _places_fit(a: str | None, b: str | None) -> bool:
    if a is None or b is None or a == b:
        return True
    name_a, _, country_a = a.partition(", ")
    name_b, _, country_b = b.partition(", ")
    country_a, country_b = country_a.split(", ")[-1], country_b.split(", ")[-1]
    words_a, words_b = set(fold(name_a).split()), set(fold(name_b).split())
    if words_a <= words_b or words_b <= words_a:
        return not country_a or not country_b or country_a == country_b
    if not country_a and not country_b:
        return False
    return (not country_a and name_a == country_b) or (not country_b and name_b == country_a)


_MOMENT, _LONG, _AGES = 2, 45, 700  # days
_MONTH, _RATIO = 28, 1.8


def _times_fit(a: str | None, b: str | None) -> bool:
    """Periods fit that share a day and are of one size: a day lies in a week, but what happened on one is not what a year brought."""
    if a is None or b is None or a == b:
        return True
    begin_a, _, end_a = a.partition("/")
    begin_b, _, end_b = b.partition("/")
    if begin_a > (end_b or begin_b) or begin_b > (end_a or begin_a):
        return False
    short, long = sorted((_days(begin_a, end_a or begin_a), _days(begin_b, end_b or begin_b)))
    if short <= _MOMENT:
        return long < _LONG
    return short < _MONTH or long <= _RATIO * short or long > _AGES


def _days(begin: str, end: str) -> int:
    return (date.fromisoformat(end) - date.fromisoformat(begin)).days + 1

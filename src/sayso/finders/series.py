"""Which figures belong to one series: when two frames are equal, and what may be left open."""

from __future__ import annotations

from sayso.lang.place_tables import fold
from sayso.records import Frame

# measures that reports use for one another
_KIN = {"deployed": "sent", "evacuated": "displaced", "hired": "jobs added"}


def same_series(frame_a: Frame, frame_b: Frame) -> bool:
    """Whether two figures belong to one series: frames are equal but for what one report leaves open.

    Tolerances: a field that is None fits any, except the measure: without one nothing is lined up, and reports say
    "deployed" for sent, "evacuated" for displaced.
    "people" fits any group of civilians and any nationality, not soldiers, police, children or prisoners, and where people are
    killed, injured, arrested and the like so do two names of civilians; a country fits a place in it; a period fits another that
    it shares a day with.
    """
    if frame_a.measure is None or frame_b.measure is None:
        return False
    if _KIN.get(frame_a.measure, frame_a.measure) != _KIN.get(frame_b.measure, frame_b.measure):
        return False
    return (
        _counts_fit(frame_a.measure, frame_a.counted, frame_b.counted)
        and _names_fit(frame_a.subject, frame_b.subject)
        and _places_fit(frame_a.place, frame_b.place)
        and _places_fit(frame_a.origin, frame_b.origin)
        and _places_fit(frame_a.destination, frame_b.destination)
        and _times_fit(frame_a.as_of, frame_b.as_of)
    )


_APART = frozenset(
    "soldiers paratroopers peacekeepers police militants children women prisoners hostages firefighters journalists bodies money"
    " percent mass area volume homes buildings jobs votes seats doses drones missiles ships aircraft cars vehicles cows birds".split()
)


_BEFALLEN = frozenset(
    "killed injured missing trapped rescued evacuated displaced arrested protested attended returned strike".split()
)


def _counts_fit(measure: str | None, a: str | None, b: str | None) -> bool:
    if a is None or b is None or a == b:
        return True
    noun_a, *more_a = a.split(", ")
    noun_b, *more_b = b.split(", ")
    if not (set(more_a) <= set(more_b) or set(more_b) <= set(more_a)):
        return False
    if noun_a == noun_b:
        return True
    if measure in _BEFALLEN:
        return not {noun_a, noun_b} & _APART
    return "people" in (noun_a, noun_b) and not {noun_a, noun_b} & _APART


def _names_fit(a: str | None, b: str | None) -> bool:
    if a is None or b is None:
        return True
    small, large = sorted((set(fold(a).split()), set(fold(b).split())), key=len)
    return small <= large


def _places_fit(a: str | None, b: str | None) -> bool:
    if a is None or b is None or a == b:
        return True
    name_a, _, country_a = a.partition(", ")
    name_b, _, country_b = b.partition(", ")
    country_a, country_b = country_a.split(", ")[-1], country_b.split(", ")[-1]
    if name_a == name_b:
        return not country_a or not country_b or country_a == country_b
    if not country_a and not country_b:
        return False
    return (not country_a and name_a == country_b) or (not country_b and name_b == country_a)


def _times_fit(a: str | None, b: str | None) -> bool:
    if a is None or b is None or a == b:
        return True
    begin_a, _, end_a = a.partition("/")
    begin_b, _, end_b = b.partition("/")
    return begin_a <= (end_b or begin_b) and begin_b <= (end_a or begin_a)

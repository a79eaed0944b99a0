"""Whom "the two companies", "both women" and "the ministers" stand for: all of that sort named before, where their number is right."""

from __future__ import annotations

from sayso.finders.bodies import is_firm, may_be_body
from sayso.finders.descriptions import singular_of
from sayso.finders.memory import BACK, Memory, Person, gender_in, mentioned
from sayso.records import Source, Span

NUMBERS = {"two": 2, "both": 2, "each": 2, "three": 3, "four": 4}
_STATES = frozenset(["countries", "nations", "states", "governments", "delegations", "sides"])


def group(memory: Memory, span: Span, head: str, text: str, sentence: Span) -> Source | None:
    """The members of a group, told by number and sort; those who spoke together last where no sort tells."""
    number = next((NUMBERS[w] for w in text.split() if w in NUMBERS), None)
    if head == "sides" and text.startswith("both"):
        return None  # of any quarrel
    found = _members(memory, span, head, text, number)
    if found is not None:
        return found
    if number is None:
        again = [s for h, s in memory.phrases[-BACK:] if h == head and len(s.names) > 1]
        return Source(span, "nominal", again[-1].names, None, again[-1].antecedents) if again else None
    for at, source in reversed(memory.sources[-BACK:]):
        if len(source.names) == number and at.start < span.start:
            return Source(span, "nominal", source.names, None, (at,))
    if head in ("companies", "firms"):
        bodies = [p for p in memory.people if may_be_body(memory, p, "company") or is_firm(memory, p)]
        here = mentioned(memory, bodies, sentence.start, span.start)
        return _all_of(span, here) if len(here) == number else None
    return None


def of_states(memory: Memory, span: Span, head: str, words: str) -> Source | None:
    """ "The ministers of Peru and Chile": for each state the one holder of the office whose role names it."""
    names = memory.language.names
    sort = singular_of(head)
    _, of, behind = words.partition(" of ")
    if sort == head or sort not in names.offices or not of:
        return None
    states = [names.countries.get(w.strip().lower().removeprefix("the ")) for w in behind.replace(" and ", ",").split(",")]
    found: list[Person] = []
    for state in states:
        usual = {w for w, name in (*names.countries.items(), *names.demonyms.items()) if name == state}
        holders = [p for p in memory.people if p.person is not False and any(_rules(r, usual, sort) for r in p.roles)]
        if state is None or len(holders) != 1:
            return None
        found.append(holders[0])
    return _all_of(span, found)


def _rules(role: str, state: set[str], sort: str) -> bool:
    text = f" {role.lower()} "
    return sort in text.split() and any(f" {w} " in text for w in state)


def _members(memory: Memory, span: Span, head: str, text: str, number: int | None) -> Source | None:
    if head in _STATES:
        return _states(memory, span)
    before = [p for p in memory.people if p.spans[0].start < span.start]
    sort = singular_of(head)
    names = memory.language.names
    if sort in names.offices:
        wanted = {w for w in text.split()[:-1] if w not in NUMBERS and w != "the"}
        sorts = {sort, "secretary"} if sort == "minister" else {sort}
        found = [p for p in before if p.person is not False and any(_holds(r, wanted, sorts) for r in p.roles)]
    elif head in ("companies", "firms"):
        found = [p for p in before if is_firm(memory, p)]
    elif head in ("women", "men") and number is not None:
        gender = "female" if head == "women" else "male"
        found = [p for p in before if p.person is True and gender_in(memory, p) in (gender, None)]
    else:
        return None
    return _all_of(span, found) if len(found) == number or number is None and 1 < len(found) < 5 else None


def _holds(role: str, wanted: set[str], sorts: set[str]) -> bool:
    words = set(role.lower().split())
    return wanted <= words and bool(sorts & words)


def _all_of(span: Span, people: list[Person]) -> Source:
    return Source(span, "nominal", tuple(p.name for p in people), None, tuple(p.spans[0] for p in people))


def _states(memory: Memory, span: Span) -> Source | None:
    countries = memory.language.names.countries
    seen: dict[str, Span] = {}
    for mention in memory.mentions:
        if mention.span.start < span.start and mention.name.lower() in countries:
            seen.setdefault(countries[mention.name.lower()], mention.span)
    return Source(span, "nominal", tuple(seen), None, tuple(seen.values())) if len(seen) == 2 else None

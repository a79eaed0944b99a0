"""What a sentence is about: its subject, also where an apposition or a relative clause stands between it and its verb."""

from __future__ import annotations

from sayso.finders.contents import main_subject
from sayso.finders.descriptions import Described, describe
from sayso.finders.memory import Memory, is_human
from sayso.finders.pronouns import topic_of
from sayso.finders.resolve import look_at, resolve_source
from sayso.finders.units import Item, Unit
from sayso.lang import Language
from sayso.records import Source, Span

_LONGEST = 9  # items before the comma of an opening phrase
_ASKED = frozenset("asked pressed questioned challenged confronted".split())  # what opens a clause in front of who was asked
_NAME = 9  # items of a name set off by commas


def subject_of(items: tuple[Item, ...], language: Language) -> tuple[int, int] | None:
    """The items (half-open) of the subject of the first clause; none where no rule finds it."""
    asked = next((n + 1 for n, i in enumerate(items) if i.text == ","), 0) if items[0].lower in _ASKED else 0
    if asked:  # "Asked whether it was possible, Ana Ruiz paused"
        behind = subject_of(items[asked:], language) if asked < len(items) else None
        return (behind[0] + asked, behind[1] + asked) if behind is not None else None
    opening = _opening(items, language)
    apposed = _apposed(items, *opening, language) if opening is not None else None
    if apposed is not None:
        return apposed
    phrase = main_subject(items, len(items), language)
    if opening is not None and (phrase is None or phrase.first >= opening[1]):
        return opening
    if phrase is None:
        return None
    first, last = phrase.first, phrase.last
    if _is_named_before(items, first - 1, language):
        return 0, first - 1
    while first + 1 < last and not items[first].is_word:
        first += 1  # "19.20 The operator"
    if describe(items[first:last], language).kind != "named":
        last = next((n for n in range(first + 1, last) if items[n].text == ","), last)
    return _behind_lead(items, first, last, language)


def _is_named_before(items: tuple[Item, ...], comma: int, language: Language) -> bool:
    """ "Coach Ana Ruiz, the only woman there, complained": a name opens the sentence in front of the phrase."""
    if not 1 < comma <= _LONGEST or items[comma].text != "," or items[0].lower in language.phrases.prepositions:
        return False
    words = language.phrases
    lead = items[:comma]
    if not items[comma - 1].is_capital or any(i.text == "," or i.lower in words.verbs or i.lower in words.auxiliaries for i in lead):
        return False
    described = describe(lead, language)
    return described.kind == "named" and not described.parts


def _opening(items: tuple[Item, ...], language: Language) -> tuple[int, int] | None:
    """ "The guide, 34, who ...", "The boss, Fergal Tansey, giving ...": the phrase that opens a sentence up to its comma."""
    words = language.phrases
    start = next((n for n, i in enumerate(items) if i.is_word and i.lower not in words.conjunctions), len(items))
    end = next((n for n in range(start, min(len(items), start + _LONGEST)) if items[n].text == ","), None)
    if end is None or end == start or items[start].lower not in words.determiners | language.names.bases.keys():
        return None
    if end + 1 < len(items) and items[end + 1].lower in language.names.bases:
        return None  # "The son of a baker, he never hoped to win": told of who "he" is
    if any(i.lower in some for i in items[start:end] for some in (words.verbs, words.auxiliaries, words.conjunctions)):
        return None
    return start, end


def _apposed(items: tuple[Item, ...], start: int, end: int, language: Language) -> tuple[int, int] | None:
    """The name between the comma behind an opening phrase and the next, with the phrase where they make one name with its role."""
    behind = next((n for n in range(end + 1, min(len(items), end + _NAME)) if items[n].text == ","), None)
    if behind is None or any(i.lower in language.phrases.prepositions for i in items[end:behind]):
        return None
    if describe(items[start:behind], language).kind == "named":
        return start, behind
    alone = behind - end > 2 and all(i.is_capital for i in items[end + 1 : behind])
    return (end + 1, behind) if alone else None


def _behind_lead(items: tuple[Item, ...], first: int, last: int, language: Language) -> tuple[int, int] | None:
    """ "In a statement the company": what stands behind the phrase of a preposition; nothing where that is all there is."""
    words = language.phrases
    if items[first].lower not in words.prepositions:
        return None if first and items[first - 1].lower in words.prepositions else (first, last)
    for n in range(last - 1, first + 1, -1):
        if items[n].lower in words.determiners:
            return None if items[n - 1].lower in words.prepositions else (n, last)
    return None


# ---- who it is


def human_subject(unit: Unit, memory: Memory, paragraph_start: int, language: Language) -> Source | None:
    """The human subject of a unit, resolved without a trace in the memory of sources."""
    found = _about(unit, memory, paragraph_start, language)
    return found[0] if found is not None and _may_be_human(memory, *found) else None


def look_at_subject(unit: Unit, memory: Memory, paragraph_start: int, language: Language) -> None:
    """What a unit is about stays in mind for the pronouns behind it."""
    found = _about(unit, memory, paragraph_start, language)
    if found is not None and _may_be_human(memory, *found):
        look_at(memory, found[0], unit.span.start)
    memory.topic = topic_of(memory, *found, unit.span) if found is not None else None


def _about(unit: Unit, memory: Memory, paragraph_start: int, language: Language) -> tuple[Source, Described] | None:
    """The subject of a unit, human or not, with its words taken apart."""
    bounds = subject_of(unit.items, language)
    if bounds is None:
        return None
    items = unit.items[bounds[0] : bounds[1]]
    described = describe(items, language)
    last, last_at = memory.last, memory.last_at
    sources, phrases, talk = len(memory.sources), len(memory.phrases), len(memory.talk)
    source = resolve_source(memory, Span(items[0].start, items[-1].end), described, unit.span, paragraph_start)
    memory.last, memory.last_at = last, last_at
    del memory.sources[sources:], memory.phrases[phrases:]
    if not _may_be_human(memory, source, described):
        del memory.talk[talk:]
    return source, described


def _may_be_human(memory: Memory, source: Source, described: Described) -> bool:
    if described.kind == "anonymous" or described.person is False or described.parts:
        return False
    return bool(described.person or described.gender) or is_human(memory, source)

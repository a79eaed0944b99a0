"""Refusals to speak: "would not say when", "would not be drawn on reports that", "refused to confirm or deny it" (docs/annotation.md).

What is refused is nobody's claim, so a refusal takes the place of whatever a cue inside it was read as.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, replace

from sayso.finders.attribution import Attribution
from sayso.finders.contents import main_subject
from sayso.finders.noun_phrases import is_finite, is_verb
from sayso.finders.sources import phrase_left
from sayso.finders.units import Item, Unit
from sayso.lang import Language
from sayso.records import Span

RULE = "refusal"
_AUXILIARIES = frozenset(("would", "will", "wouldn't", "won't", "did", "does"))
_OWN = frozenset(("his", "her", "their"))  # "who would not give his name" is unnamed
_ASKING = frozenset(("if", "whether", "what", "how", "why", "when", "where", "who"))
_LONGEST = 45  # words of what is refused


@dataclass(frozen=True, slots=True)
class _Refusal:
    """Items: `head` where its verb group begins, `verb` what is refused, `cue` (None: no word beside the content), `first` to `last` the
    content (half-open)."""

    head: int
    verb: int
    cue: tuple[int, int] | None
    first: int
    last: int
    lemma: str


def with_refusals(unit: Unit, found: tuple[Attribution, ...], language: Language) -> tuple[Attribution, ...]:
    """The attributions of a unit, with its refusals among them."""
    items = unit.items
    out = list(found)
    for one in _refusals(items, language):
        one = _before_others(items, one, out, language)
        whole = Span(items[one.head].start, items[one.last - 1].end)
        mine = [a for a in out if a.cue is not None and whole.holds(a.cue)]
        own = next((a for a in mine if a.topic == "refuse" or one.cue and a.cue == _span(items, *one.cue)), None)
        if own is not None and len(mine) == 1 and len(own.content) == 1 and own.source is not None:
            said = own.content[0]
            short = (Span(said.start, min(said.end, whole.end)),) if said.start < whole.end else own.content
            out[out.index(own)] = replace(own, topic="refuse", lemma=one.lemma, content=short)
            continue
        before = items[one.head - 1].lower if one.head else ""
        joined = (
            before == "but"
            or before == "and"
            and any(a.topic == "refuse" and a.cue and a.cue.start < items[one.head].start for a in out)
        )
        holding = [a for a in out if a not in mine and any(c.start <= whole.start < c.end for c in a.content)]
        if holding and not joined:
            continue  # "said he would not comment", "said it had the report and would not comment"
        source = _source(items, one.head, out, language)
        if source is None:
            continue
        out = [_short_of(items, a, one.head) if a in holding else a for a in out if a not in mine]
        cue = _span(items, *one.cue) if one.cue else None
        said = Attribution(
            source, cue, (_span(items, one.first, one.last),), one.lemma, "refuse", False, RULE, unit.paragraph
        )
        out.append(said)
    return tuple(out)


def _before_others(items: tuple[Item, ...], one: _Refusal, found: list[Attribution], language: Language) -> _Refusal:
    """ "declined to discuss it beyond confirming that", "declined to comment, the paper notes": what is refused ends where another
    saying begins."""
    near = items[min(one.verb + 2, len(items) - 1)].start  # "to confirm or deny"
    for other in found:
        if other.cue is None or other.cue.start <= near or other.topic == "refuse":
            continue
        start = (
            other.source.start
            if other.source is not None and near < other.source.start < other.cue.start
            else other.cue.start
        )
        at = next((n for n in range(one.first + 1, one.last) if items[n].start == start), None)
        if at is None or items[at].lower in language.cues.hearsays:
            continue
        while at - 1 > one.first and items[at - 1].text == ",":
            at -= 1
        one = replace(one, last=at)
    return one


def _span(items: tuple[Item, ...], first: int, last: int) -> Span:
    return Span(items[first].start, items[last - 1].end)


def _source(items: tuple[Item, ...], head: int, found: list[Attribution], language: Language) -> Span | None:
    phrase = phrase_left(items, head, language)
    if phrase is None or any(is_verb(i, language) for i in items[phrase.clause : phrase.first]):
        return None  # "told us she did not want to talk about it"
    if not phrase.inherits:
        return phrase.span(items)
    before = [a.source for a in found if a.source is not None and a.source.end <= items[head].start]
    if before:
        return max(before, key=lambda s: s.start)
    subject = main_subject(items, head, language)
    return subject.span(items) if subject is not None else None


def _short_of(items: tuple[Item, ...], one: Attribution, head: int) -> Attribution:
    """ "had opened an inquiry but would not say when": what was said ends before the "but"."""
    at = head - 1
    while at > 0 and items[at - 1].text == ",":
        at -= 1
    end = items[at - 1].end if at else items[0].start
    kept = tuple(Span(c.start, min(c.end, end)) for c in one.content if c.start < end)
    return replace(one, content=kept) if kept else one


def _refusals(items: tuple[Item, ...], language: Language) -> Iterator[_Refusal]:
    openings = _AUXILIARIES | language.cues.refusing
    if not any(i.lower in openings for i in items):
        return
    at = 0
    while at < len(items):
        found = _read(items, at, language) if items[at].lower in openings else None
        if found is not None:
            yield found
        at = found.last if found is not None else at + 1


def _read(items: tuple[Item, ...], head: int, language: Language) -> _Refusal | None:
    words = language.cues
    low = [i.lower for i in items[head : head + 6]]
    if not items[head].is_word or items[head].quote is not None:
        return None
    if low[0] in ("would", "will") and low[1:2] == ["not"]:
        at = head + 2
    elif low[0] in ("wouldn't", "won't"):
        at = head + 1
    elif low[:3] in (["did", "not", "want"], ["does", "not", "want"], ["did", "not", "wish"]) and low[3:4] == ["to"]:
        at = head + 4
    elif low[0] in words.refusing and low[1:2] == ["to"] and low[2:3] and _verb(items, head + 2, language) is not None:
        return _Refusal(head, head + 2, (head, head + 1), head + 1, _end(items, head, head + 1, language), "refuse")
    else:
        return None
    while at < len(items) and (items[at].lower.endswith("ly") or items[at].lower in language.phrases.adverbs):
        at += 1
    verb = _verb(items, at, language)
    if verb is None:
        return None
    last = _end(items, head, verb + 1, language)
    if last > verb + 1:
        return _Refusal(head, verb, (verb, verb + 1), verb + 1, last, items[verb].lower)
    return _Refusal(head, verb, None, at, verb + 1, items[verb].lower)


def _verb(items: tuple[Item, ...], at: int, language: Language) -> int | None:
    """Where the verb stands that is refused: "say", the "drawn" of "be drawn", "give" with its details."""
    words = language.cues
    low = [i.lower for i in items[at : at + 6]]
    if low[:2] == ["be", "drawn"]:
        return at + 1
    if low[:1] == ["give"]:
        named = next((n for n, w in enumerate(low) if w in words.details), 0)
        return at if named and low[named - 1] not in _OWN else None
    return at if low and low[0] in words.refusable else None


def _end(items: tuple[Item, ...], head: int, first: int, language: Language) -> int:
    """Where what is refused ends (half-open)."""
    words = language.phrases
    relative = items[head - 1].lower in ("who", "which") if head else False
    for n in range(first, min(len(items), first + _LONGEST)):
        item = items[n]
        after = items[n + 1] if n + 1 < len(items) else None
        if item.quote is None and item.text in ".!?;:—–":
            return n
        if item.text == "," and (
            n == first or relative or after is None or after.quote is not None or _turns(items[n + 1 : n + 3], language)
        ):
            return n
        if item.lower in ("but", "because", "citing", "saying"):
            return n
        if (
            item.lower == "and"
            and after is not None
            and (is_finite(after, language) or after.lower in words.auxiliaries)
        ):
            return n
        if item.quote is not None and n == first and after is not None and after.is_word:
            return n
    return min(len(items), first + _LONGEST)


def _turns(behind: tuple[Item, ...], language: Language) -> bool:
    """Whether the words behind a comma tell something else; "or whether anybody had been" goes on."""
    words = language.phrases
    first = behind[0].lower
    if first == "or" or first in words.conjunctions and behind[-1].lower in _ASKING:
        return False
    participle = any(f.shape == "ing" for f in language.cues.forms.get(first, ()))
    return participle or first in words.conjunctions | words.pronouns | words.subordinators - _ASKING

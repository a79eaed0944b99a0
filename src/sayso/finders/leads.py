"""Who is meant by a description that stands before the name: a lead's "A sheep farmer", of whom the next sentence says "Emrys Cadw, 63"."""

from __future__ import annotations

from dataclasses import dataclass, field

from sayso.finders.names import Mention
from sayso.finders.units import Item, Unit
from sayso.lang import Language
from sayso.records import Span

_FAR = 3  # paragraphs behind the lead in which its people are named
_SHORT = 8  # items: a byline or the like
_APPOSED = 16  # items of ", 63, of Hill Farm," behind a name


@dataclass(frozen=True, slots=True)
class Opening:
    """A name near the head of a text, and how it stands there."""

    at: Span
    sentence: int
    paragraph: int
    first: bool  # at the head of its sentence
    aged: bool  # "Emrys Cadw, 63,", "Emrys Cadw (63)"
    speaks: bool  # "Emrys Cadw said", "said Emrys Cadw"
    testifies: bool  # "was giving evidence"


@dataclass(slots=True)
class Leads:
    """What the first sentence tells of without a name, and who is named behind it."""

    lead: Unit | None = None
    openings: list[Opening] = field(default_factory=list[Opening])
    given: dict[int, Span] = field(default_factory=dict[int, Span])  # "its author, who gave only the name Jon": where "author" ends -> name
    renamed: dict[str, list[Span]] = field(default_factory=dict[str, list[Span]])  # "the foreman, Roy Stam": noun -> names


def note_leads(unit: Unit, mentions: tuple[Mention, ...], leads: Leads, language: Language) -> None:
    """Reads one unit, in text order."""
    items = unit.items
    if leads.lead is None and len(items) > _SHORT and items[-1].text in ".”\"'’" or leads.lead is None and _ends_quoted(items):
        leads.lead = unit
    starts = {i.start: n for n, i in enumerate(items)}
    for mention in mentions:
        at = starts.get(mention.span.start)
        if at is None:
            continue
        end = _end_of_described(items, at)
        if end is not None:
            leads.given[end] = mention.span
        noun = _apposed_noun(items, at, language)
        if noun is not None:
            leads.renamed.setdefault(noun, []).append(mention.span)
        if leads.lead is not None and unit.paragraph <= leads.lead.paragraph + _FAR:
            leads.openings.append(_opening(unit, mention, at, language))


def _ends_quoted(items: tuple[Item, ...]) -> bool:
    return len(items) > _SHORT and items[-1].quote is not None


def _end_of_described(items: tuple[Item, ...], at: int) -> int | None:
    """Where the phrase ends that a clause gives a name for: ", who gave only her first name, Ana", ", identified in court as J. M."."""
    lo = at - 1
    if lo > 0 and items[lo].text == ",":
        lo -= 1
    if lo < 2 or items[lo].lower not in ("name", "as"):
        return None
    telling = ("gave", "give", "gives") if items[lo].lower == "name" else ("identified",)
    for n in range(lo - 1, max(1, lo - 9), -1):
        if items[n].text == ",":
            clause = {i.lower for i in items[n + 1 : lo]}
            return items[n - 1].end if clause & set(telling) else None
    return None


def _apposed_noun(items: tuple[Item, ...], at: int, language: Language) -> str | None:
    """The noun of "the foreman, Roy Stam", "that veterinarian, Dr. Cole", "the captain, identified by the police as Jon Vik"."""
    lo = at
    while lo > 0 and (items[lo - 1].lower in language.names.courtesy or items[lo - 1].lower in language.names.offices):
        lo -= 1
    if lo > 1 and items[lo - 1].lower == "as":
        lo = next((n for n in range(lo - 2, max(2, lo - 8), -1) if items[n].lower in ("identified", "named")), lo)
    if lo < 3 or items[lo - 1].text != "," or not items[lo - 2].is_word or items[lo - 2].is_capital:
        return None
    return items[lo - 2].lower if items[lo - 3].lower in ("the", "that", "this") else None


def _opening(unit: Unit, mention: Mention, at: int, language: Language) -> Opening:
    items = unit.items
    end = next((n for n in range(at, len(items)) if items[n].start >= mention.span.end), len(items))
    behind = items[end : end + 3]
    texts = [i.text for i in behind]
    aged = len(texts) == 3 and texts[0] in ",(" and texts[1].isdigit() and len(texts[1]) < 4 and texts[2] in (",", ")", ".")
    verb = end
    if verb < len(items) and items[verb].text in ",(":
        close = "," if items[verb].text == "," else ")"
        stop = min(len(items), end + _APPOSED)
        verb = max((n for n in range(end + 1, stop) if items[n].text == close and _is_said(items, n + 1, language)), default=end) + 1
    before = items[at - 1] if at else None
    if before is not None and before.lower in language.names.courtesy and at > 1:
        before = items[at - 2]
    speaks = _is_said(items, verb, language) or before is not None and before.lower in ("said", "says")
    heard = {i.lower for i in items[end : end + _APPOSED]}
    testifies = bool(heard & {"testifying", "testified", "evidence", "testify"})
    return Opening(mention.span, unit.span.start, unit.paragraph, mention.subject, aged, speaks, testifies)


def _is_said(items: tuple[Item, ...], at: int, language: Language) -> bool:
    if at >= len(items):
        return False
    item = items[at]
    if item.lower in ("has", "had") and at + 1 < len(items):
        item = items[at + 1]
    return item.lower in language.cues.forms

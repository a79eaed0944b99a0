"""Who is tried, pleads and testifies: "the accused", "her client", "the barrister", "the witness" of a report from a court."""

from __future__ import annotations

from dataclasses import dataclass, field

from sayso.finders.names import Mention
from sayso.finders.units import Item, Unit
from sayso.lang import Language
from sayso.records import Span

_TRIED = frozenset(["pleaded", "pleads", "sentenced", "jailed", "convicted", "acquitted"])
_CHARGES = frozenset("charge charges count counts offence offences murder murdering theft fraud manslaughter arson".split())
_OF_TRIED = frozenset("trial case plea conviction appeal acquittal sentencing".split())
_LETTERS = frozenset(["KC", "QC", "SC"])
_PLEADING = frozenset(["prosecuting", "defending"])
_APPOSED = 12  # items of ", 52, of Chapel Rise, " behind a name


@dataclass(slots=True)
class Parties:
    """Names of those tried and of their lawyers, in text order."""

    tried: list[Span] = field(default_factory=list[Span])
    lawyers: list[Span] = field(default_factory=list[Span])
    witnesses: list[Span] = field(default_factory=list[Span])


def note_parties(unit: Unit, mentions: tuple[Mention, ...], parties: Parties, language: Language) -> None:
    items = unit.items
    starts = {i.start: n for n, i in enumerate(items)}
    for mention in mentions:
        at = starts.get(mention.span.start)
        if at is None or mention.person is False:
            continue
        end = next((n for n in range(at, len(items)) if items[n].start >= mention.span.end), len(items))
        if _is_tried(items, at, end):
            parties.tried.append(mention.span)
        if mention.person is True and _testifies(items, end):
            parties.witnesses.append(mention.span)
        if _is_lawyer(items, at, end, language):
            parties.lawyers.append(mention.span)


def _is_tried(items: tuple[Item, ...], at: int, end: int) -> bool:
    before = [i.lower for i in items[max(0, at - 3) : at]]
    if len(before) > 1 and before[-1] in ("of", "against") and before[-2] in _OF_TRIED or before[-1:] == ["convict"]:
        return True
    if before[-1:] in (["of"], ["in"], ["at"], ["from"], ["near"]):
        return False
    verb = end
    if verb < len(items) and items[verb].text in ",(":
        stops = [n for n in range(end + 1, min(len(items), end + _APPOSED)) if items[n].text in ",)"]
        verb = stops[-1] + 1 if stops else end
    words = [i.lower for i in items[verb : verb + 10] if i.lower not in ("has", "had", "was", "is", "were", "been")]
    if not words:
        return False
    if words[0] in _TRIED or words[:2] in (["found", "guilty"], ["charged", "with"], ["accused", "of"]):
        return True
    return words[0] in ("denies", "denied", "admits", "admitted", "faces") and bool(set(words) & _CHARGES)


def _testifies(items: tuple[Item, ...], end: int) -> bool:
    """ "Ana Ruiz, 29, the third witness, was giving evidence", "Ana Ruiz was testifying"."""
    words = [i.lower for i in items[end : end + _APPOSED]]
    return any(w in ("was", "is") and words[n + 1 : n + 2] in (["giving"], ["testifying"]) for n, w in enumerate(words)) and bool(
        {"evidence", "testifying"} & set(words)
    )


def _is_lawyer(items: tuple[Item, ...], at: int, end: int, language: Language) -> bool:
    if items[end - 1].text in _LETTERS or end < len(items) and items[end].text in _LETTERS:
        return True
    before = items[at - 1].lower if at else ""
    if before in ("counsel", "barrister", "solicitor", "attorney", "lawyer", "advocate"):
        return True
    behind = [i.lower for i in items[end : end + 4]]
    if behind[:1] != [","] or len(behind) < 3:
        return False
    return behind[1] in _PLEADING or behind[1] == "for" and (behind[2] == "the" or items[end + 2].is_capital) and _is_asked(items, at)


def _is_asked(items: tuple[Item, ...], at: int) -> bool:
    """ "Questioned by Ana Ruiz, for the family", "In cross-examination Ana Ruiz, for the defence"."""
    return any(i.lower in ("questioned", "cross-examined", "cross-examination", "counsel", "barrister", "appearing") for i in items[max(0, at - 4) : at])

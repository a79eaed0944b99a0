"""What somebody was told, by nobody who is named: "we were told that it was late", "residents have been asked to leave"."""

from __future__ import annotations

from dataclasses import replace

from sayso.finders.attribution import Attribution, make
from sayso.finders.cues import Cue
from sayso.finders.extents import clip, content_start
from sayso.finders.noun_phrases import is_verb
from sayso.finders.occasions import read_occasion
from sayso.finders.sources import Phrase, phrase_left
from sayso.finders.units import Item, Unit
from sayso.lang import Language
from sayso.records import Occasion

RULE = "is told"
_BETWEEN = 8  # words of what stands between the passive and its "that"


def is_told(unit: Unit, cue: Cue, limit: int, language: Language) -> Attribution | None:
    """`limit` is where the content must end; none where nothing that was said follows, or nothing has been said yet."""
    items, lemma = unit.items, cue.word.lemma if cue.word else ""
    listener = phrase_left(items, cue.head, language)
    if (
        any(i.lower == "be" for i in items[cue.head : cue.first])
        or listener is not None
        and _is_supposed(items, listener, language)
    ):
        return None
    at, occasion = _behind(items, cue.last, limit, language)
    negative = [i.lower for i in items[at : at + 2]] == ["not", "to"] and at + 2 < limit
    start = (
        (at, "infinitive")
        if negative
        else content_start(items, at, limit, language.cues.tellings[lemma], language, False, lemma)
    )
    if (
        start is None
        or items[start[0]].lower in language.phrases.prepositions - {"to"}
        or items[start[0]].lower in ("and", "but", "had")
    ):
        return None
    end = _end(items, start[0], limit, start[1], language)
    content = clip(items, start[0], end)
    if not content or start[1] == "infinitive" and end - start[0] < 2:
        return None
    if listener is not None and not listener.inherits:
        rest = occasion or Occasion(())
        heard = " ".join(i.text for i in items[listener.first : listener.last])
        occasion = replace(rest, spans=(listener.span(items), *rest.spans), addressees=heard)
    return replace(make(unit, cue, None, content, RULE, occasion), anonymous=True)


def _is_supposed(items: tuple[Item, ...], listener: Phrase, language: Language) -> bool:
    """ "unless you have been told", "less than we were told"."""
    around = {i.lower for i in items[max(0, listener.first - 1) : listener.first + 1]}
    return not around.isdisjoint(language.cues.supposing)


def _behind(items: tuple[Item, ...], at: int, limit: int, language: Language) -> tuple[int, Occasion | None]:
    """Where what was said may begin, behind adverbs and the occasion: "repeatedly", "in May", ", in effect,", "time and again"."""
    while at < limit and items[at].lower.endswith("ly") and not items[at].is_capital:
        at += 1
    if at >= limit or items[at].lower in ("to", "not", "that"):
        return at, None
    if items[at].text == ",":
        comma = next((n for n in range(at + 1, min(limit, at + _BETWEEN)) if items[n].text == ","), None)
        return (comma + 1, None) if comma is not None else (limit, None)
    found = read_occasion(items, at, limit, False, language)
    for n in range(found.last, min(limit, found.last + _BETWEEN)):
        if (
            items[n].lower == "that"
            and n > found.last
            and not any(is_verb(i, language) or i.lower == "this" for i in items[found.last : n])
        ):
            return n, found.occasion
    return found.last, found.occasion


def _end(items: tuple[Item, ...], start: int, limit: int, shape: str, language: Language) -> int:
    """What was said ends before what came of it: ", and was thinking about it", "after two babies were trapped"."""
    if items[start].lower in ("it", "this", "so") and start + 1 < limit:
        next_word = items[start + 1]
        if not next_word.is_word or next_word.lower in language.phrases.prepositions:
            return start + 1
    for n in range(start + 1, limit):
        lower = items[n].lower
        behind = items[n + 1] if n + 1 < limit else None
        if items[n].text == "," and behind is not None and behind.lower in ("and", "but"):
            if [i.lower for i in items[n + 2 : n + 3]] in (["that"], ["to"]):
                continue  # ", and that the road was shut"
            return n
        if lower in ("and", "but") and behind is not None and behind.lower in language.phrases.auxiliaries:
            return n
        clause = any(is_verb(i, language) for i in items[n + 1 : n + 1 + _BETWEEN])
        if lower in ("after", "when", "before") and (
            clause and items[n - 1].lower != "until" or shape == "noun phrase"
        ):
            return n
        if shape == "noun phrase" and (lower == "and" or lower == "by" and behind is not None):
            return n
    return limit

"""On what occasion something was said: the listeners, the medium, the place and the time named beside a cue."""

from __future__ import annotations

from dataclasses import dataclass, replace

from sayso.finders.noun_phrases import is_finite
from sayso.finders.units import Item
from sayso.lang import Language
from sayso.records import Occasion, Span

_LINKS = frozenset(
    "in on at during after before from via through by to of about following ahead with over outside inside near".split()
)
_OBJECTS = frozenset("him her us me them it you".split())
_DAYS = frozenset("today yesterday tonight earlier later recently separately again overnight".split())
_MAX_ITEMS = 30


@dataclass(frozen=True, slots=True)
class Found:
    """Items up to `last` (half-open) belong to the occasion; None where there is none."""

    last: int
    occasion: Occasion | None


def read_occasion(items: tuple[Item, ...], start: int, end: int, listener: bool, language: Language) -> Found:
    """The occasion that begins at item `start` right behind a cue (or behind its source) and ends before item `end`."""
    occasion = Occasion(())
    at = start
    if listener:
        last = _listener_end(items, at, end, language)
        if last > at:
            span = _span(items, at, last)
            occasion = Occasion((span,), addressees=_words(items, at, last))
            at = last
    while at < end and at - start < _MAX_ITEMS:
        last, field = _adjunct(items, at, end, language)
        if last == at:
            break
        occasion = _with(occasion, items, at, last, field)
        at = last
    return Found(at, occasion if occasion.spans else None)


def _with(occasion: Occasion, items: tuple[Item, ...], lo: int, hi: int, field: str) -> Occasion:
    span = _span(items, lo, hi)
    spans = occasion.spans
    if spans and span.start - spans[-1].end <= 1:
        spans = (*spans[:-1], Span(spans[-1].start, span.end))
    else:
        spans = (*spans, span)
    words = _words(items, lo, hi)
    if getattr(occasion, field):
        return replace(occasion, spans=spans)
    match field:
        case "addressees":
            return replace(occasion, spans=spans, addressees=words)
        case "medium":
            return replace(occasion, spans=spans, medium=words)
        case "place":
            return replace(occasion, spans=spans, place=words)
        case _:
            return replace(occasion, spans=spans, when=words)


def _span(items: tuple[Item, ...], lo: int, hi: int) -> Span:
    return Span(items[lo].start, items[hi - 1].end)


def _words(items: tuple[Item, ...], lo: int, hi: int) -> str:
    return " ".join(i.text for i in items[lo:hi])


def may_listen(first: Item, language: Language) -> bool:
    """Whether a phrase that begins with this word may be whom something was said to: no "Opening the appeal", "shortly", "when asked"."""
    words, lower = language.phrases, first.lower
    if any(lower in some for some in (words.prepositions, words.subordinators, words.adverbs, words.weekdays)) or lower.endswith(("ing", "ed", "ly")):
        return False
    return first.is_capital or lower in _OBJECTS or lower in words.determiners or lower in language.names.bases or lower.endswith("s")


def _listener_end(items: tuple[Item, ...], at: int, end: int, language: Language) -> int:
    """Behind the listener of "told": a pronoun, a name, or a noun phrase up to its noun."""
    if at >= end or items[at].quote is not None or items[at].lower in ("that", "of", "how", "to"):
        return at
    words = language.phrases
    if items[at].lower in _OBJECTS:
        return at + 1
    begin = at
    if items[at].lower in words.determiners:
        at += 1
    seen_noun = False
    while at < end and at - begin < 12:
        item = items[at]
        lower = item.lower
        if (
            item.quote is not None
            or item.text in (",", ":", ".", "—", "–")
            or lower in ("that", "to", "how", "why", "what", "whether", "in", "on", "at", "during", "after", "by")
        ):
            break
        if (
            lower in words.weekdays
            or lower in words.pronouns
            or is_finite(item, language)
            or lower in words.auxiliaries
        ):
            break
        if seen_noun and (lower in words.determiners or lower in ("there", "no", "because", "if")):
            break
        if seen_noun and item.is_capital and items[at - 1].lower in words.listeners and not items[at - 1].is_capital:
            break
        if lower not in ("of", "the", "and", "'s"):
            seen_noun = seen_noun or item.is_word
        at += 1
    return at


def _adjunct(items: tuple[Item, ...], at: int, end: int, language: Language) -> tuple[int, str]:
    """The end of one time word or prepositional phrase of an occasion, and its field."""
    words = language.phrases
    lower = items[at].lower
    if lower in words.weekdays or lower in _DAYS:
        return at + 1 + _time_tail(items, at + 1, end), "when"
    if lower in ("last", "this", "late", "early", "earlier", "later") and at + 1 < end:
        nxt = items[at + 1].lower
        if (
            nxt in words.weekdays
            or nxt in words.months
            or nxt
            in (
                "week",
                "month",
                "year",
                "morning",
                "afternoon",
                "evening",
                "night",
                "on",
                "in",
                "this",
                "today",
                "monday",
            )
        ) and not (lower == "this" and nxt in ("on", "in")):
            if lower != "this" and nxt in ("on", "in", "this"):
                return _adjunct(items, at + 1, end, language) if at + 2 < end else (at, "")
            return at + 2, "when"
    if lower not in _LINKS or at + 1 >= end:
        return at, ""
    return _prepositional(items, at, end, language)


def _time_tail(items: tuple[Item, ...], at: int, end: int) -> int:
    return int(at < end and items[at].lower in ("morning", "afternoon", "evening", "night", "evening"))


def _prepositional(items: tuple[Item, ...], at: int, end: int, language: Language) -> tuple[int, str]:
    words = language.phrases
    n = at + 1
    field = ""
    last = at
    while n < end and n - at < 14:
        item = items[n]
        lower = item.lower
        if item.quote is not None or item.text in (":", ".", ";", "—", "–", ",", "(") or lower == "that":
            break
        if (
            lower in words.weekdays
            or lower in words.months
            or lower in ("week", "month", "year", "today")
            or (n == at + 1 and lower.isdigit() and len(lower) == 4)
        ):
            last, field = n + 1, field or "when"
            while last < end and items[last].text[:1].isdigit():
                last += 1
            break
        if lower in words.media or lower in words.gatherings or lower in words.listeners:
            field = field or (
                "addressees" if lower in words.listeners else "medium" if lower in words.media else "place"
            )
            last = n + 1
            n += 1
            nxt = items[n].lower if n < end else ""
            if nxt in words.media or nxt in words.gatherings or nxt in words.listeners:
                continue
            if nxt in ("of", "with", "for", "to", "on", "at", "in", "by", "from") and not _opens_clause(
                items, n, end, language
            ):
                last = _tail_end(items, n, end, language)
            break
        if last > at and (lower in words.determiners or lower in words.pronouns):
            break
        if lower in words.pronouns or is_finite(item, language):
            break
        n += 1
    if last == at and items[at].lower in ("in", "at", "from", "outside", "near", "on"):
        last, field = _place_name(items, at, end, language), "place"
    return (last, field) if last > at else (at, "")


def _opens_clause(items: tuple[Item, ...], n: int, end: int, language: Language) -> bool:
    """Whether items behind a medium begin a new adjunct that `_adjunct` reads itself (a day)."""
    ahead = [i.lower for i in items[n + 1 : min(end, n + 3)]]
    return any(a in language.phrases.weekdays or a in language.phrases.months for a in ahead)


def _tail_end(items: tuple[Item, ...], n: int, end: int, language: Language) -> int:
    """The end of "with South Korean officials at the State Department" behind "meetings"."""
    words = language.phrases
    last = n
    expect_noun = True
    while n < end:
        item = items[n]
        lower = item.lower
        if item.quote is not None or item.text in (",", ":", ".", ";", "—", "–") or lower == "that":
            return n
        if (
            lower in words.weekdays
            or is_finite(item, language)
            or lower in words.pronouns
            or lower in words.auxiliaries
        ):
            return last
        if lower in words.prepositions:
            expect_noun = True
        elif lower in words.determiners:
            if not expect_noun:
                return n
        elif item.is_word:
            if not expect_noun and item.is_capital and not items[n - 1].is_capital:
                return n
            expect_noun = False
            last = n + 1
        n += 1
    return last if last > n - 1 else n


def _place_name(items: tuple[Item, ...], at: int, end: int, language: Language) -> int:
    n = at + 1
    if n < end and items[n].lower == "the":
        n += 1
    first = n
    while n < end and items[n].is_capital and items[n].is_word:
        n += 1
    if n == first:
        return at
    nxt = items[n] if n < end else None
    if (
        nxt is None
        or not nxt.is_word
        or nxt.lower in ("that", "on", "in", "at", "after", "during", "the", "a", "he", "she", "they", "it")
        or nxt.lower in language.phrases.weekdays
        or nxt.quote is not None
    ):
        return n
    return at

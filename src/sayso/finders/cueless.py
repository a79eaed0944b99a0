"""Quotations that the layout of a sentence gives to somebody without a cue: "The captain was blunt: '...'", "'...' - Ana Ruiz"."""

from __future__ import annotations

from sayso.finders.attribution import Attribution
from sayso.finders.contents import main_subject
from sayso.finders.descriptions import describe
from sayso.finders.units import Item, Unit
from sayso.lang import Language
from sayso.records import Span

_DASHES = ("-", "–", "—")
_SHORTEST = 12  # code points of a quotation behind a colon that is somebody's words
_SUBJECT = 8  # words of "The mayor: '...'", and of the name behind a dash


def without_cue(unit: Unit, language: Language) -> Attribution | None:
    """What stands behind a colon is said by the subject before it; what a dash and a name sign, by that name."""
    items = unit.items
    if len(items) > 2 and items[0].quote is not None and items[1].text in _DASHES:
        signed = _signed(unit, language)
        if signed is not None:
            return signed
    for n, item in enumerate(items):
        if item.quote is None or n < 1 or items[n - 1].text not in (":", *_DASHES):
            continue
        if any(i.is_word for i in items[n + 1 :]) or item.quote.span.end - item.quote.span.start < _SHORTEST:
            continue
        phrase = main_subject(items, n - 1, language)
        bounds = (phrase.first, phrase.last) if phrase else _bare_subject(items, n - 1, language)
        if bounds is None:
            return None
        span = Span(items[bounds[0]].start, items[bounds[1] - 1].end)
        return Attribution(span, None, (item.quote.span,), None, "say", False, "colon", unit.paragraph)
    return None


def _signed(unit: Unit, language: Language) -> Attribution | None:
    """A quotation set off with a dash and a name behind it."""
    items = unit.items
    end = next((n for n in range(2, len(items)) if items[n].text in (",", ".", "(") or items[n].quote), len(items))
    quote = items[0].quote
    named = all(i.is_capital or i.lower in language.names.name_particles for i in items[2:end])
    if quote is None or not 2 < end <= _SUBJECT or not named:
        return None
    span = Span(items[2].start, items[end - 1].end)
    return Attribution(span, None, (quote.span,), None, "say", False, "signed", unit.paragraph)


def _bare_subject(items: tuple[Item, ...], end: int, language: Language) -> tuple[int, int] | None:
    """ "The mayor: '...'" """
    described = describe(items[:end], language) if 0 < end <= _SUBJECT else None
    return (0, end) if described is not None and (described.person or described.kind == "named") else None

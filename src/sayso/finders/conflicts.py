"""Figures of one scope that exclude each other: near ones, for very different ones are mostly figures of different things."""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Iterable
from dataclasses import dataclass, replace
from decimal import Decimal

from sayso.finders.quantities import find_quantities
from sayso.finders.series import compatible
from sayso.finders.text import Sentence, split_sentences
from sayso.lang import Language
from sayso.records import Claim, Quantity, Report, Span, Warning

_TOKENS = 120  # of a sentence that are looked at
_LEAD = 3  # sentences that summarise a report
_HEAD = 2  # sentences that a headline is made from
_MOST = 12  # figures of a lead that are compared; a longer list of them is a table
_NEAR = Decimal("0.2")  # figures of one thing differ by no more than this part of the greater one
_ROUGH = Decimal("0.1")  # an approximate figure may lie this far off, as a part of its value
_ROUNDED = 100  # from here on a headline rounds
_AROUND = 60  # characters before a figure that may set it apart
_BEHIND = 30
_NOT = 5
_DIGITS = 100  # smaller figures hold the same digits by chance


@dataclass(frozen=True, slots=True)
class Figure:
    quantity: Quantity
    claim: Claim
    source: tuple[str, ...]


_ANYBODY = "people"  # what a toll without a noun counts: "63 lives"


def find_conflicts(
    report: Report,
    sentences: tuple[Sentence, ...],
    quantities: tuple[Quantity, ...],
    figures: list[Figure],
    language: Language,
) -> list[Warning]:
    """The lead against the text below, the headline against the lead, and figures with the same digits in another order."""
    if not sentences:
        return []
    starts = [s.span.start for s in sentences]
    settled = [f for f in figures if _settled(report, f, starts, language)]
    pairs = {
        *_below_lead(sentences, settled, language),
        *_swapped(report, quantities, figures, starts, language),
        *_headline(report, sentences, figures, language),
    }
    return [_warning(report, early, late) for early, late in sorted(pairs)]


def _warning(report: Report, early: Span, late: Span) -> Warning:
    message = f"The figures “{early.cut(report.text)}” and “{late.cut(report.text)}” exclude each other."
    return Warning("figure_conflict", (early, late), message)


def _settled(report: Report, figure: Figure, starts: list[int], language: Language) -> bool:
    """A figure said to be so, with a frame."""
    plain = figure.claim.kind in ("report", "assessment") and figure.claim.polarity == "positive"
    return plain and figure.quantity.frame is not None and _whole(report, figure.quantity, starts, language)


def _whole(report: Report, q: Quantity, starts: list[int], language: Language) -> bool:
    """Not a part, a rate, a change or one among others."""
    if q.subset_of or q.per or q.change or q.unit == "%":
        return False
    begin = starts[max(0, bisect_right(starts, q.span.start) - 1)]
    around = Span(max(begin, q.span.start - _AROUND), min(q.span.end + _BEHIND, len(report.text)))
    before = Span(max(begin, q.span.start - _NOT), q.span.start)
    return _words(report, around).isdisjoint(language.frames.others) and _words(report, before).isdisjoint(
        language.claims.negations
    )


def _words(report: Report, span: Span) -> set[str]:
    return {w.strip(".,;:()'\"“”‘’") for w in span.cut(report.text).lower().split()}


# ---- the lead and what stands below it


def _below_lead(
    sentences: tuple[Sentence, ...], settled: list[Figure], language: Language
) -> Iterable[tuple[Span, Span]]:
    """Tolls of the lead, each with the first later one that it excludes."""
    ends = [s.span.end for s in sentences]
    tolls = [f for f in settled if _is_toll(f.quantity, language) and not _unnamed(f, sentences, ends, language)]
    lead = [f for f in tolls if f.quantity.span.start < ends[min(_LEAD, len(ends)) - 1]]
    for early in lead[:_MOST]:
        end = ends[min(bisect_right(ends, early.quantity.span.start), len(ends) - 1)]
        for late in tolls:
            if late.quantity.span.start >= end and _one_scope(early, late) and _near(early.quantity, late.quantity):
                yield early.quantity.span, late.quantity.span
                break


def _unnamed(figure: Figure, sentences: tuple[Sentence, ...], ends: list[int], language: Language) -> bool:
    """A figure of somebody who was not made out: "the ministry has spoken of 19 dead"."""
    if figure.source:
        return False
    at = min(bisect_right(ends, figure.quantity.span.start), len(ends) - 1)
    return not language.frames.telling.isdisjoint(t.lower for t in sentences[at].tokens[:_TOKENS])


def _is_toll(q: Quantity, language: Language) -> bool:
    return q.frame is not None and q.frame.measure in language.frames.tolls and bool(q.counted) and not q.unit


def _one_scope(a: Figure, b: Figure) -> bool:
    """The same measure and counted noun, by one voice, and nothing of place, time or person against it."""
    one, two = a.quantity.frame, b.quantity.frame
    if one is None or two is None or (one.counted or _ANYBODY) != (two.counted or _ANYBODY):
        return False
    return _one_voice(a, b) and compatible(one, two)


def _one_voice(a: Figure, b: Figure) -> bool:
    """Two sources that differ are no conflict."""
    return not a.source or not b.source or a.source == b.source


def _near(a: Quantity, b: Quantity) -> bool:
    """Whether no value fits both, though they lie close together."""
    if not _exclude(a, b):
        return False
    one, two = _value(a), _value(b)
    return one is not None and two is not None and abs(one - two) <= _NEAR * max(abs(one), abs(two))


def _value(q: Quantity) -> Decimal | None:
    return q.low if q.low is not None else q.high


def _exclude(a: Quantity, b: Quantity) -> bool:
    """Whether no value fits both; a lower bound and a smaller exact figure exclude each other."""
    low_a, high_a = _range(a)
    low_b, high_b = _range(b)
    return (high_a is not None and low_b is not None and low_b > high_a) or (
        high_b is not None and low_a is not None and low_a > high_b
    )


def _range(q: Quantity) -> tuple[Decimal | None, Decimal | None]:
    low, high = q.low, q.high
    if q.mod == "APPROX":
        low = low - abs(low) * _ROUGH if low is not None else None
        high = high + abs(high) * _ROUGH if high is not None else None
    return low, high


# ---- digits in another order


def _swapped(
    report: Report, quantities: tuple[Quantity, ...], figures: list[Figure], starts: list[int], language: Language
) -> Iterable[tuple[Span, Span]]:
    """ "£640,000" and "£460,000", each followed against the one before it; a figure in no claim leaves open what it is one of."""
    told = {f.quantity.span: f for f in figures}
    last: dict[tuple[str | None, str | None, str], Quantity] = {}
    for late in quantities:
        if late.low is None or late.low != late.high or late.low < _DIGITS or not (late.unit or late.counted):
            continue
        if not _whole(report, late, starts, language):
            continue
        key = (late.unit, late.counted, "".join(sorted(str(late.low))))
        early = last.get(key)
        last[key] = late
        if early is not None and early.low != late.low and _may_fit(told.get(early.span), told.get(late.span)):
            yield early.span, late.span


def _may_fit(early: Figure | None, late: Figure | None) -> bool:
    """Whether nothing in the frames tells them apart; one of the two may lack its measure, or stand in no claim."""
    if early is None or late is None:
        return early is not late
    one, two = early.quantity.frame, late.quantity.frame
    if one is None or two is None or not _one_voice(early, late):
        return False
    return compatible(one, two if two.measure else replace(two, measure=one.measure))


# ---- the headline


def _headline(
    report: Report, sentences: tuple[Sentence, ...], figures: list[Figure], language: Language
) -> Iterable[tuple[Span, Span]]:
    """A number of people in the headline that stands nowhere in the text, with one a little above it in the first sentences.

    A headline with the greater number may have added up.
    """
    if report.headline is None:
        return
    titles = split_sentences(report.text, (report.headline,), language.text)
    limit = sentences[min(_HEAD, len(sentences)) - 1].span.end
    below = [f.quantity for f in figures if f.quantity.span.start >= report.headline.end]
    first = [q for q in below if q.span.start < limit and _people(q, language)][:_MOST]
    for told in find_quantities(report, titles, language)[:_MOST]:
        value = _value(told)
        if value is None or value >= _ROUNDED or told.mod or told.change or not _people(told, language):
            continue
        if all(_exclude(told, q) for q in below if q.unit is None):
            near = next((q for q in first if not q.mod and (_value(q) or 0) > value and _near(told, q)), None)
            if near is not None:
                yield told.span, near.span


def _people(q: Quantity, language: Language) -> bool:
    if q.unit or q.per or q.subset_of or not q.counted:
        return False
    nouns, head = language.quantities.nouns, q.counted.split()[-1].lower()
    return head in language.frames.generic or head in nouns.persons or head.endswith(nouns.person_endings)

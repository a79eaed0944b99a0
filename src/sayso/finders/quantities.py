"""The quantities of a report: every counted or measured amount of its body, with bounds, unit, counted noun, rate, part and change.

Spans hold the approximator, the number and, for money, percentages and measures, the unit; the counted noun stands outside.
"""

from __future__ import annotations

from dataclasses import replace
from decimal import Decimal

from sayso.finders.amounts import read_amounts
from sayso.finders.apart import counts_nothing
from sayso.finders.counted import find_change, find_per, noun_phrase, with_company
from sayso.finders.measured import Amount
from sayso.finders.numbers import Line, Numeral, make_line
from sayso.finders.parts import Draft, bound_behind_noun, draft, link_parts
from sayso.finders.text import Sentence, in_sections
from sayso.lang.quantity_tables import QuantityWords
from sayso.lang.tables import Language
from sayso.records import Quantity, Report, Span, row_id


def find_quantities(report: Report, sentences: tuple[Sentence, ...], language: Language) -> tuple[Quantity, ...]:
    """All quantities of the body in text order, none overlapping; `frame` is left open."""
    words = language.quantities
    seen = _words_seen(sentences)
    found: list[Quantity] = []
    for first, last in in_sections(sentences):  # a draft holds its whole sentence
        found.extend(_in_section(report, sentences[first:last], words, seen))
    return tuple(found)


def _in_section(
    report: Report, sentences: tuple[Sentence, ...], words: QuantityWords, seen: frozenset[str]
) -> tuple[Quantity, ...]:
    sterling = not words.units.sterling_words.isdisjoint(seen)
    drafts: list[Draft] = []
    for number, sentence in enumerate(sentences):
        line = make_line(report.text, sentence.tokens, words)
        drafts.extend(draft(line, amount, number, sentence.paragraph) for amount in _amounts(line, sterling))
    linked = link_parts([bound_behind_noun(d) for d in drafts])
    spans = [_span(d) for d in linked]
    ids = [row_id("quantity", report.id, [span]) for span in spans]
    return tuple(
        _quantity(d, span, own, ids[d.whole] if d.whole is not None else None, seen)
        for d, span, own in zip(linked, spans, ids, strict=True)
    )


def _words_seen(sentences: tuple[Sentence, ...]) -> frozenset[str]:
    return frozenset(t.lower.replace("’", "'").removesuffix("'s") for s in sentences for t in s.tokens)


def _amounts(line: Line, sterling: bool) -> list[Amount]:
    """Amounts that count something, with "no deaths" and "doubled" among them."""
    found = [a for a in read_amounts(line, sterling) if not counts_nothing(line, a)]
    extra = [a for a in _without_numeral(line) if not any(a.first < b.last and b.first < a.last for b in found)]
    return sorted([*found, *extra], key=lambda a: a.first) if extra else found


def _without_numeral(line: Line) -> list[Amount]:
    found: list[Amount] = []
    for i, word in enumerate(line.lower):
        if word in line.words.numbers.none and word not in line.words.numbers.small and _is_none_of(line, i):
            found.append(_exact(i, Decimal(0)))
        elif (
            word in line.words.changes.times
            and line.at(i + 1) not in line.words.changes.no_times
            and line.at(i - 1) != "-"
        ):
            found.append(replace(_exact(i, line.words.changes.times[word]), unit="times", unit_words=word))
    return found


def _is_none_of(line: Line, i: int) -> bool:
    noun = noun_phrase(line, i + 1, singular=False)
    return noun is not None and noun.head in line.words.apart.counted_none and noun.last - noun.first <= 3


def _exact(i: int, value: Decimal) -> Amount:
    return Amount(i, i + 1, i, value, value, value, Numeral(i, i + 1, value, value, "none", bare=value), outer=i)


def _span(item: Draft) -> Span:
    tokens = item.line.tokens
    return Span(tokens[item.amount.first].start, tokens[item.amount.last - 1].end)


def _quantity(item: Draft, span: Span, own: str, whole: str | None, seen: frozenset[str]) -> Quantity:
    line, amount, words = item.line, item.amount, item.line.words
    unit, counted = _unit(amount, words, seen), _counted(item)
    after = item.noun.last if item.noun else amount.last
    return Quantity(
        id=own,
        span=span,
        low=amount.low,
        high=amount.high,
        mod=amount.mod,
        approximator=amount.approximator,
        unit=unit,
        per=find_per(line, after),
        counted=counted,
        subset_of=whole,
        change="times" if amount.unit == "times" else find_change(line, amount),
    )


def _unit(amount: Amount, words: QuantityWords, seen: frozenset[str]) -> str | None:
    """The unit; a currency word of several states is decided by the state that the report names, or stays."""
    countries = words.units.open_currencies.get(amount.unit or "")
    if countries is None:
        return amount.unit
    codes = {code for word, code in countries.items() if word in seen}
    return codes.pop() if len(codes) == 1 else amount.unit


def _counted(item: Draft) -> str | None:
    amount, line = item.amount, item.line
    if amount.unit == "times":
        return None
    if amount.kind in ("count", "percent"):
        own = item.noun is not None and item.counted == item.noun.words
        return with_company(line, amount, item.noun) if own and item.noun else item.counted
    if amount.kind == "measure":
        return _measured(line, amount)
    is_word = amount.kind == "points" or amount.unit in line.words.units.open_currencies
    return amount.unit_words if is_word else None


def _measured(line: Line, amount: Amount) -> str | None:
    """The unit as written, with what is measured: "tonnes of wheat"."""
    unit = amount.unit_words
    if unit is None or line.at(amount.last) != line.words.numbers.of:
        return unit
    thing = noun_phrase(line, amount.last + 1, singular=False) or noun_phrase(line, amount.last + 1, singular=True)
    phrase = line.phrase(amount.last, thing.last) if thing else ""
    return f"{unit} {phrase}" if thing and len(f"{unit} {phrase}".split()) <= 5 else unit

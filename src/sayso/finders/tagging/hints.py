"""What the rules make of a report, shown to the network: attributions by the cue table, outermost and nested, before any name is resolved."""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Iterable

from sayso.finders.attribution import Attribution
from sayso.finders.contents import find_attributions
from sayso.finders.outline import Outline
from sayso.finders.quotes import Quote
from sayso.finders.text import Sentence
from sayso.finders.told_passives import RULE as TOLD
from sayso.finders.units import unit_of
from sayso.records import Span

_TELLING = frozenset(["say", "tell", "add"])


def rule_attributions(outline: Outline) -> tuple[list[Attribution], list[Attribution]]:
    """Outermost and nested attributions by rules, each in text order."""
    outer: list[Attribution] = []
    inner: list[Attribution] = []
    block = -1  # the paragraph that the words behind "The minister said:" have come to
    for unit in outline.units:
        attributions = find_attributions(unit, outline.language)
        quoted = any(i.quote is not None for i in unit.items)
        told = any(a.lemma in _TELLING for a in attributions)
        holding: list[Span] = []
        turn = outline.turns.at(unit.span)
        if turn is not None:
            block = -1
            spoken = () if turn.asks else turn.within(unit.span)
            if spoken:
                outer.append(Attribution(turn.label, None, spoken, None, "say", False, "block", unit.paragraph))
            inner.extend(a for a in attributions if not turn.asks and a.cue is not None)
            continue
        if block >= 0 and unit.paragraph - block <= 1 and not quoted and not told:
            block = unit.paragraph
            outer.append(Attribution(None, None, (unit.span,), None, "say", False, "block", unit.paragraph))
            holding.append(unit.span)
        elif attributions and not attributions[-1].content:
            block = unit.paragraph
        elif attributions or quoted:
            block = -1
        for found in attributions:
            nested = found.cue is not None and any(c.holds(found.cue) for c in holding)
            (inner if nested else outer).append(found)
            holding.extend(found.content)
    for part, paragraph, marks in quoted_parts(outline.sentences, outline.quotes):
        unit = unit_of(outline.report.text, part, paragraph, marks)
        inner.extend(find_attributions(unit, outline.language))
    return outer, inner


def shown(found: Iterable[Attribution]) -> tuple[Attribution, ...]:
    """Without passives of telling, which the shipped network was not shown in training."""
    return tuple(a for a in found if a.rule != TOLD)


def quoted_parts(sentences: tuple[Sentence, ...], quotes: tuple[Quote, ...]) -> list[tuple[Span, int, list[Quote]]]:
    """Each sentence inside an outermost quotation, its paragraph, and the quotations nested in it."""
    starts = [s.span.start for s in sentences]
    deeper = [q for q in quotes if q.depth == 1]
    deep_starts = [q.outer.start for q in deeper]
    out: list[tuple[Span, int, list[Quote]]] = []
    for quote in (q for q in quotes if q.depth == 0):
        at = max(0, bisect_left(starts, quote.span.start + 1) - 1)
        while at < len(sentences) and sentences[at].span.start < quote.span.end:
            part = Span(max(quote.span.start, sentences[at].span.start), min(quote.span.end, sentences[at].span.end))
            if part.end > part.start:
                lo = bisect_left(deep_starts, part.start)
                hi = bisect_left(deep_starts, part.end)
                out.append((part, sentences[at].paragraph, [q for q in deeper[lo:hi] if q.outer.end <= part.end]))
            at += 1
    return out

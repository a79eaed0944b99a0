"""A report as the network marks it, and what of it stands in a unit: the learned counterpart of the rules."""

from __future__ import annotations

from array import array
from bisect import bisect_left, bisect_right
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING, TypeVar

from sayso.finders.attribution import Attribution
from sayso.finders.outline import Outline
from sayso.finders.quoted_sources import speaks_for_many
from sayso.finders.refining import without_listener
from sayso.finders.tagging.claim_cuts import Cutter
from sayso.finders.tagging.claim_labels import relabel
from sayso.finders.tagging.confidence import confidence
from sayso.finders.tagging.decode import Tagged, log_probabilities, span_probability, spans_of
from sayso.finders.tagging.fusion import Support, fuse
from sayso.finders.tagging.hints import rule_attributions, shown
from sayso.finders.tagging.labels import HeadName
from sayso.finders.tagging.linking import attributions
from sayso.finders.tagging.mending import is_passive
from sayso.finders.tagging.network import Network, score
from sayso.finders.tagging.words import Words, read_words
from sayso.finders.text import in_sections
from sayso.finders.units import Unit, unit_of
from sayso.lang import Language
from sayso.records import Claim, Report, Source, Span, Statement

if TYPE_CHECKING:
    from sayso.finders.tagging.decode import Matrix

_STANCES = frozenset(("assess", "predict", "show", "demand", "agree"))  # topics of what a body thinks and wants
_OF_CLAIMS = ("claim", "kind", "certainty", "polarity")
# what a nested attribution needs, and one whose teller is not named, by a verb in the passive or else; chosen on dev
_NESTED_SURE, _PASSIVE_SURE, _UNSOURCED_SURE = 0.5, 0.62, 0.75
_SPOKEN = 0.5  # mean probability of content from which a paragraph goes on a speech
_CLOSING = frozenset("\"'”’»")
_MARKS = frozenset((1, 3, 5))  # of words.QUOTED: the marks of a quotation

S = TypeVar("S")


@dataclass(frozen=True, slots=True)
class Marks:
    """What each head marked in a section of a report, in text order."""

    text: str
    language: Language
    words: Words
    given: Mapping[str, Matrix]  # log probabilities by head
    outer_rules: Mapping[Span, tuple[Attribution, ...]]  # what the rules found, by the span of its unit
    inner_rules: Mapping[Span, tuple[Attribution, ...]]
    outer_spans: tuple[Tagged, ...]
    inner_spans: tuple[Tagged, ...]
    occasions: tuple[Tagged, ...]
    speeches: Mapping[int, float]  # paragraphs set as a block behind "The minister said:", and how sure the network is

    def outer(self, unit: Unit) -> tuple[Attribution, ...]:
        if unit.paragraph in self.speeches:
            sure = self.speeches[unit.paragraph]
            return (
                Attribution(None, None, (unit.span,), None, "say", False, "carried", unit.paragraph, probability=sure),
            )
        spans = _within(self.outer_spans, unit.span)
        goes_on = self._goes_on(unit)
        ruled = [r for r in self.outer_rules.get(unit.span, ()) if r.rule != "block"]
        if not any(s.kind == "content" for s in spans):
            announced = _announced(unit, spans, self.language) if any(s.kind == "cue" for s in spans) else ()
            announced = announced or tuple(r for r in ruled if not r.content)
            return (*goes_on, *(announced or fuse(unit, (), ruled, self._support("outer"), self.language)))
        marked = attributions(unit, spans, _within(self.occasions, unit.span), self.language)
        fused = fuse(unit, marked, ruled, self._support("outer"), self.language)
        return (*goes_on, *(a if a in marked else without_listener(unit, a, self.language) for a in fused))

    def _support(self, name: HeadName) -> Support:
        """How probable the network finds the spans of an attribution of the rules: that of the least."""

        def support(one: Attribution) -> float:
            spans = [("content", c) for c in one.content]
            spans += [("cue", one.cue)] if one.cue else []
            spans += [("source", one.source)] if one.source else []
            return min(span_probability(self.given[name], self.words, name, kind, span) for kind, span in spans)

        return support

    def _goes_on(self, unit: Unit) -> tuple[Attribution, ...]:
        """The rest of a content that began in a unit before this one."""
        at = bisect_left(self.outer_spans, unit.span.start, key=lambda s: s.span.start) - 1
        if at < 0 or self.outer_spans[at].span.end <= unit.span.start or self.outer_spans[at].kind != "content":
            return ()
        rest = Span(unit.span.start, min(self.outer_spans[at].span.end, unit.span.end))
        return (Attribution(None, None, (rest,), None, "say", False, "goes on", unit.paragraph),)

    def inner(self, unit: Unit) -> tuple[Attribution, ...]:
        """Those nested in the content of others, sentence by sentence inside quotations."""
        spans = _within(self.inner_spans, unit.span)
        quoted = [i.quote.span for i in unit.items if i.quote is not None]
        outside = [s for s in spans if not any(q.holds(s.span) for q in quoted)]
        found = [a for a in attributions(unit, outside, (), self.language) if a.content]
        for quote in quoted:
            inside = [s for s in spans if quote.holds(s.span)]
            for group in _sentences(inside, self.words):
                part = Span(group[0].span.start, group[-1].span.end)
                mine = unit_of(self.text, part, unit.paragraph)
                found.extend(a for a in attributions(mine, group, (), self.language, self._closed(group, quote)) if a.content)
        marked = [a for a in found if a.rule == "cue" and (a.source or (a.probability or 0) >= self._least(unit, a))]
        ruled = self.inner_rules.get(unit.span, ())
        support = self._support("inner")
        return fuse(unit, marked, ruled, lambda r: max(0.5, support(r)) if self._is_stance(r) else support(r), self.language, _NESTED_SURE, nested=True)

    def _least(self, unit: Unit, one: Attribution) -> float:
        """ "They have been told that": surer than "a sign that"."""
        passive = one.cue is not None and is_passive(unit.items, one.cue, self.language)
        return _PASSIVE_SURE if passive else _UNSOURCED_SURE

    def _closed(self, group: Sequence[Tagged], quote: Span) -> frozenset[int]:
        """Where a quotation ends with one of the marked spans."""
        return frozenset(s.span.end for s in group if s.span.end == quote.end or self.text[s.span.end] in _CLOSING)

    def _is_stance(self, one: Attribution) -> bool:
        """ "We assess": by the guidelines a saying of the body for which an office-holder speaks; without a body it is dropped later."""
        said_by_many = speaks_for_many(Source(one.source, "pronoun"), self.text)
        return one.topic in _STANCES and not one.negated and said_by_many


class MarkedReport:
    """A report as the network marks it; an `Attributor`. It is read section by section, as its units are come to, and of the sections
    behind only what labels claims is held: of all that is known of 10 MB, 0.14 GB instead of 2."""

    def __init__(self, network: Network, starts: Sequence[int], read: Callable[[int], Marks]) -> None:
        self.name = network.name
        self._curve, self._starts, self._read = network.curve, starts, read
        self._labels: dict[int, Cutter] = {}
        self._open(0)

    def outer(self, unit: Unit) -> tuple[Attribution, ...]:
        return self._at(unit.span.start).outer(unit)

    def inner(self, unit: Unit) -> tuple[Attribution, ...]:
        return self._at(unit.span.start).inner(unit)

    def recut(
        self, report: Report, statement_id: str | None, ruled: tuple[Claim, ...], inside: tuple[Span, ...], sentence: Span
    ) -> tuple[Claim, ...]:
        return self._cutter(sentence.start).recut(report, statement_id, ruled, inside, sentence)

    def relabel(self, claim: Claim) -> Claim:
        cutter = self._cutter(claim.span.start)
        return relabel(claim, cutter.given, cutter.starts)

    def _cutter(self, offset: int) -> Cutter:
        number = self._number_at(offset)
        if number not in self._labels:
            self._open(number)
        return self._labels[number]

    def confidence(self, statement: Statement, probability: float | None) -> float | None:
        return None if self._curve is None else confidence(statement, probability, self._curve)

    def _number_at(self, offset: int) -> int:
        return max(0, bisect_right(self._starts, offset) - 1)

    def _at(self, offset: int) -> Marks:
        number = self._number_at(offset)
        if number != self._number:
            self._open(number)
        return self._here

    def _open(self, number: int) -> None:
        self._number, self._here = number, self._read(number)
        starts = array("q", (s.start for s in self._here.words.spans))
        given = {name: self._here.given[name] for name in _OF_CLAIMS}
        marked = tuple(t.span for t in spans_of(given["claim"], self._here.words, "claim"))
        self._labels[number] = Cutter(marked, given, starts)


def mark(outline: Outline, network: Network) -> MarkedReport:
    """Run the network over a report."""
    units = outline.units
    cut = list(in_sections(units)) or [(0, 0)]
    starts = [0, *(units[first].span.start for first, _ in cut[1:])]
    ends = [*starts[1:], len(outline.report.text)]

    def read(number: int) -> Marks:
        first, last = cut[number]
        part = Span(starts[number], ends[number])
        sentences = _starting(outline.sentences, part, lambda s: s.span.start)
        quotes = _starting(outline.quotes, part, lambda q: q.outer.start)
        return _mark(replace(outline, sentences=sentences, quotes=quotes, units=units[first:last]), network)

    return MarkedReport(network, starts, read)


def _starting(things: tuple[S, ...], part: Span, start: Callable[[S], int]) -> tuple[S, ...]:
    return things[bisect_left(things, part.start, key=start) : bisect_left(things, part.end, key=start)]


def _mark(section: Outline, network: Network) -> Marks:
    text, units = section.report.text, section.units
    outer, inner = rule_attributions(section)
    words = read_words(text, section.sentences, section.quotes, shown(outer), shown(inner))
    given = log_probabilities(score(network, text, words))
    outer_spans = tuple(_bare(t, words) for t in spans_of(given["outer"], words, "outer"))
    return Marks(
        text,
        section.language,
        words,
        given,
        _by_unit(outer, units),
        _by_unit(inner, units),
        outer_spans,
        tuple(_bare(t, words) for t in spans_of(given["inner"], words, "inner")),
        spans_of(given["occasion"], words, "occasion"),
        _speeches(units, outer_spans, given["outer"], words),
    )


def _speeches(units: Sequence[Unit], spans: tuple[Tagged, ...], given: Matrix, words: Words) -> dict[int, float]:
    """The paragraphs behind one that ends with a source, a cue and a colon, as long as the network takes most of each for content,
    and none behind the first begins with somebody else's source and cue."""
    paragraphs: list[list[Unit]] = []
    for unit in units:
        if paragraphs and paragraphs[-1][-1].paragraph == unit.paragraph:
            paragraphs[-1].append(unit)
        else:
            paragraphs.append([unit])
    found: dict[int, float] = {}
    announced = False
    for paragraph in paragraphs:
        opening = {s.kind for s in _within(spans, paragraph[0].span)}
        goes_on = paragraph[0].paragraph - 1 in found
        another = goes_on and "source" in opening and "cue" in opening
        if announced and not another and paragraph[0].items[0].quote is None:
            whole = Span(paragraph[0].span.start, paragraph[-1].span.end)
            sure = span_probability(given, words, "outer", "content", whole)
            if sure >= _SPOKEN:
                found[paragraph[0].paragraph] = sure
                continue
        last = paragraph[-1]
        kinds = {s.kind for s in _within(spans, last.span)} if last.items[-1].text == ":" else set[str]()
        announced = "source" in kinds and "cue" in kinds
    return found


def _by_unit(found: Sequence[Attribution], units: Sequence[Unit]) -> dict[Span, tuple[Attribution, ...]]:
    starts = [u.span.start for u in units]
    out: dict[Span, tuple[Attribution, ...]] = {}
    for one in found:
        at = one.cue or (one.content[0] if one.content else None)
        if at is not None:
            unit = units[max(0, bisect_right(starts, at.start) - 1)].span
            out[unit] = (*out.get(unit, ()), one)
    return out


def _bare(tagged: Tagged, words: Words) -> Tagged:
    """A span without the quotation marks at its ends."""
    first, last = tagged.first, tagged.last
    while first < last - 1 and words.features[first][1] in _MARKS:
        first += 1
    while first < last - 1 and words.features[last - 1][1] in _MARKS:
        last -= 1
    if (first, last) == (tagged.first, tagged.last):
        return tagged
    span = Span(words.spans[first].start, words.spans[last - 1].end)
    return replace(tagged, span=span, first=first, last=last)


def _within(spans: tuple[Tagged, ...], unit: Span) -> list[Tagged]:
    """Those that begin in a unit, cut at its end."""
    at = bisect_left(spans, unit.start, key=lambda s: s.span.start)
    found: list[Tagged] = []
    while at < len(spans) and spans[at].span.start < unit.end:
        one = spans[at]
        found.append(one if one.span.end <= unit.end else replace(one, span=Span(one.span.start, unit.end)))
        at += 1
    return found


def _sentences(spans: Sequence[Tagged], words: Words) -> list[list[Tagged]]:
    groups: list[list[Tagged]] = []
    for one in spans:
        if groups and words.sentences[groups[-1][-1].first] == words.sentences[one.first]:
            groups[-1].append(one)
        else:
            groups.append([one])
    return groups


def _announced(unit: Unit, spans: Sequence[Tagged], language: Language) -> tuple[Attribution, ...]:
    """ "The minister said:" at the end of a paragraph: the content stands in the next one."""
    cue = next(s for s in reversed(spans) if s.kind == "cue")
    source = next((s for s in reversed(spans) if s.kind == "source"), None)
    if unit.items[-1].text != ":" or source is None:
        return ()
    probability = min(cue.probability, source.probability)
    return (
        Attribution(
            source.span, cue.span, (), None, "say", False, "announced", unit.paragraph, probability=probability
        ),
    )

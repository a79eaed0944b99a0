"""Where claims begin and end: the rules' cut of a sentence, unless the network finds its own cut much likelier.

Both cuts are weighed by the network's log probability of all labels of the stretch that they cover. The margin was chosen on the dev readings
(docs/quality.md has the figures of either alone).
"""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING, cast

from sayso.finders.tagging.decode import mean_probabilities
from sayso.finders.tagging.labels import head
from sayso.records import Certainty, Claim, ClaimKind, Marker, Polarity, Report, Span, row_id

if TYPE_CHECKING:
    from sayso.finders.tagging.decode import Matrix

MARGIN = 8.0  # log odds by which the network's cut must be likelier
SAME = 0.5  # share of the longer of two claims from which they are one, cut elsewhere
FEW = 3  # words that make no clause
_EDGES = ' \t\r\n,.;:–—-"“”«»'  # marks that no claim begins or ends with

Cut = tuple[Claim, ...]


@dataclass(frozen=True, slots=True)
class Cutter:
    """What the network says of one section: the claims it marks, log probabilities by head, and the offsets of its words."""

    marked: tuple[Span, ...]
    given: Mapping[str, Matrix]
    starts: Sequence[int]

    def recut(self, report: Report, statement_id: str | None, ruled: Cut, inside: Sequence[Span], stretch: Span) -> Cut:
        """The claims of a stretch of one sentence that belong to one statement, or (None) to the report's own voice. `ruled` are those
        of the rules; only what lies mostly in `inside` is looked at."""
        marked = _untorn([s for s in self._within(stretch, report.text) if _share(s, inside) > 0.5], report.text)
        marked = _undivided(marked, ruled, inside)
        if not marked and not ruled or [c.span for c in ruled] == marked:
            return ruled
        first = min(s.start for s in (*marked, *(c.span for c in ruled)))
        last = max(s.end for s in (*marked, *(c.span for c in ruled)))
        lo, hi = bisect_left(self.starts, first), bisect_left(self.starts, last)
        gain = self._likelihood(marked, lo, hi) - self._likelihood([c.span for c in ruled], lo, hi)
        if gain <= MARGIN:
            return ruled
        return tuple(self._claim(report, statement_id, span, ruled) for span in marked)

    def _within(self, stretch: Span, text: str) -> Iterator[Span]:
        at = bisect_left(self.marked, stretch.start, key=lambda s: s.start)
        while at < len(self.marked) and self.marked[at].start < stretch.end:
            span = _bare(self.marked[at], text)
            if span is not None:
                yield span
            at += 1

    def _likelihood(self, spans: Sequence[Span], lo: int, hi: int) -> float:
        """Log probability of the labels O, B and I that mark the spans, over words `lo` to `hi`."""
        labels = [0] * (hi - lo)
        for span in spans:
            first, last = bisect_left(self.starts, span.start), bisect_left(self.starts, span.end)
            for n in range(max(first, lo), min(last, hi)):
                labels[n - lo] = 1 if n == first else 2
        table = self.given["claim"]
        return float(sum(table[lo + n, label] for n, label in enumerate(labels)))

    def _claim(self, report: Report, statement_id: str | None, span: Span, ruled: Cut) -> Claim:
        """A claim with the labels of the rules' claim that it mostly is; a part of one has its kind and certainty; else it has those that
        the network finds likeliest."""
        made = row_id("claim", report.id, [span], statement_id)
        first, last = bisect_left(self.starts, span.start), bisect_left(self.starts, span.end)
        polarity = cast("Polarity", self._likeliest("polarity", first, last))
        like = max(ruled, key=lambda c: _shared(c.span, span), default=None)
        if like is not None and _shared(like.span, span) >= SAME * max(_length(like.span), _length(span)):
            kept = like.condition if like.condition is None or not like.condition.meets(span) else None
            return replace(like, id=made, span=span, condition=kept, markers=_inside(like, span))
        if like is not None and like.span.holds(span):
            return replace(like, id=made, span=span, polarity=polarity, condition=None, markers=_inside(like, span))
        kind = cast("ClaimKind", self._likeliest("kind", first, last))
        return Claim(made, span, kind, cast("Certainty", self._likeliest("certainty", first, last)), polarity)

    def _likeliest(self, name: str, first: int, last: int) -> str:
        probabilities = mean_probabilities(self.given[name], first, last)
        return head(name).labels[probabilities.index(max(probabilities))]


def _untorn(spans: list[Span], text: str) -> list[Span]:
    """Without cuts inside a clause: a few words with no mark or word between them and the next claim belong to it ("the company | had
    assured it")."""
    out: list[Span] = []
    for span in spans:
        last = out[-1] if out else None
        if last is not None and not text[last.end : span.start].strip() and len(last.cut(text).split()) <= FEW:
            out[-1] = Span(last.start, span.end)
        else:
            out.append(span)
    return out


def _undivided(spans: list[Span], ruled: Cut, inside: Sequence[Span]) -> list[Span]:
    """ "The shell, he said, | had come from the east": one claim of the rules on both sides of a cue stays one."""
    out: list[Span] = []
    for span in spans:
        last = out[-1] if out else None
        parted = last is not None and not any(p.holds(Span(last.end - 1, span.start + 1)) for p in inside)
        if last is not None and parted and any(r.span.holds(Span(last.start, span.end)) for r in ruled):
            out[-1] = Span(last.start, span.end)
        else:
            out.append(span)
    return out


def _inside(claim: Claim, span: Span) -> tuple[Marker, ...]:
    return tuple(m for m in claim.markers if span.holds(m.span))


def _bare(span: Span, text: str) -> Span | None:
    start, end = span.start, span.end
    while start < end and text[start] in _EDGES:
        start += 1
    while end > start and text[end - 1] in _EDGES:
        end -= 1
    return Span(start, end) if start < end else None


def _share(span: Span, inside: Sequence[Span]) -> float:
    return sum(_shared(span, part) for part in inside) / _length(span)


def _shared(a: Span, b: Span) -> int:
    return max(0, min(a.end, b.end) - max(a.start, b.start))


def _length(span: Span) -> int:
    return span.end - span.start

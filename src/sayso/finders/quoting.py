"""How a content stands to the quotation marks of its report: direct, indirect or mixed, and what in it is the editor's."""

from __future__ import annotations

import re
from bisect import bisect_right

from sayso.finders.quotes import Quote
from sayso.records import Quoting, Span

_INSERTION = re.compile(r"\[[^\]\n]{1,200}\]|\(\.\.\.\)|\.\.\.|…")


class Quotations:
    """The quotations of a report by depth: 0 are the outermost, 1 those inside them."""

    def __init__(self, text: str, quotes: tuple[Quote, ...]) -> None:
        self._text = text
        self._levels = [[q for q in quotes if q.depth == depth] for depth in (0, 1)]
        self._starts = [[q.outer.start for q in level] for level in self._levels]
        self.outer = self._levels[0]

    def number(self, start: int) -> int:
        """How many outermost quotations begin at or before an offset."""
        return bisect_right(self._starts[0], start)

    def meeting(self, span: Span, depth: int = 0) -> list[Quote]:
        """The quotations of a depth that share a character with a span."""
        level = self._levels[depth]
        at = max(0, bisect_right(self._starts[depth], span.start) - 1)
        found: list[Quote] = []
        while at < len(level) and level[at].outer.start < span.end:
            if level[at].outer.end > span.start:
                found.append(level[at])
            at += 1
        return found

    def hold(self, span: Span) -> bool:
        """Whether a span stands between the marks of an outermost quotation."""
        return any(q.span.holds(span) for q in self.meeting(span))

    def quoting(self, content: tuple[Span, ...], depth: int = 0) -> Quoting:
        """By the letters between marks and outside them; for words inside a quotation, by the marks nested in it (depth 1)."""
        inside = outside = 0
        for span in content:
            quotes = self.meeting(span, depth)
            inside += sum(max(0, min(q.span.end, span.end) - max(q.span.start, span.start)) for q in quotes)
            outside += max(0, self._ink(span) - sum(self._ink(_meet(q.outer, span)) for q in quotes))
        if inside <= 0:
            return "indirect"
        return "direct" if outside == 0 else "mixed"

    def insertions(self, content: tuple[Span, ...]) -> tuple[Span, ...]:
        """The editor's brackets and ellipses inside quotations."""
        found: list[Span] = []
        for span in content:
            for quote in self.meeting(span):
                inner = _meet(quote.span, span)
                found += [Span(*m.span()) for m in _INSERTION.finditer(self._text, inner.start, inner.end)]
        return tuple(found)

    def _ink(self, span: Span) -> int:
        return sum(c.isalnum() for c in self._text[span.start : span.end])


def _meet(a: Span, b: Span) -> Span:
    start = max(a.start, b.start)
    return Span(start, max(start, min(a.end, b.end)))

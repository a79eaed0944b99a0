"""Figures and times that no claim holds: each gets a claim, so that every quantity and time of the text stands somewhere.

They stand beside a statement ("The retailer, which runs 143 shops, said ...": the shops are the report's own words), in a sentence
without a finite verb ("Nine dead at the market."), or in a part of a content from which no clause was cut. What tells of the saying
itself stays out: the words of the source, the cue, the occasion, and conditions.
"""

from __future__ import annotations

import re
from bisect import bisect_left
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import replace

from sayso.finders.claims import claims_of_voice
from sayso.finders.text import Sentence
from sayso.lang import Language
from sayso.records import Claim, Quantity, Report, Span, Statement, Timex, row_id

_EDGE = " \t\r\n,;:-–—()\"'“”‘’"
_WORD = re.compile(r"\w[\w'’]*+")
# how the words were given out; "fined $4 million by the regulator" is a fact beside them
_GIVEN_OUT = re.compile(r",\s(?:published|quoted|released|issued|signed|carried|circulated|broadcast|posted|cited|printed|seen|read)\b[^,]{0,30}\sby\s")
_ASIDE = 120  # code points between a source and its cue
_LEAST_WORDS = 2  # of a piece beside the figure itself, from which it says something


def claims_of_strays(
    report: Report,
    statements: tuple[Statement, ...],
    own: tuple[Claim, ...],
    sentences: tuple[Sentence, ...],
    quantities: tuple[Quantity, ...],
    times: tuple[Timex, ...],
    language: Language,
    *,
    learned: bool = False,
) -> tuple[tuple[Statement, ...], tuple[Claim, ...]]:
    """Statements and own claims with the claims that their strays need; those there were stay as they are.

    A time within a content gets a claim where contents are `learned`: those of the rules run on or stop short too often for that.
    """
    outer = [s for s in statements if s.parent_id is None]
    made = [*(c for s in outer for c in s.claims), *own]
    held = _Index([*(c.span for c in made), *_of_saying(statements, report.text)], [c.condition for c in made if c.condition])
    figures = [q.span for q in quantities if not held.holds(q.span)]
    moments = [t.span for t in times if not held.holds(t.span)]
    if not figures and not moments:
        return statements, own
    extra: dict[str, list[Claim]] = {}
    said = _Index([c for s in outer for c in s.content], [])
    for statement in outer:
        for claim in _within_content(report, statement, sentences, figures, moments if learned else ()):
            extra.setdefault(statement.id, []).append(claim)
    taken = _Index([*(c for s in outer for c in s.content), *(c.span for c in own), *_of_saying(statements, report.text)], [])
    sources = {s.source.span.end: s.source.span for s in outer if s.source.span}
    voiced = list(own)
    for sentence in sentences:
        mine = [f for f in _inside(figures, sentence.span) if not said.holds(f)]
        when = [t for t in _inside(moments, sentence.span) if not said.holds(t)]
        if mine or when:
            pieces = [_whole_piece(report.text, p, sources, language) for p in taken.rests(sentence.span)]
            voiced.extend(_of_pieces(report, pieces, sentences, mine, when, language))
    out = tuple(_with(s, extra[s.id]) if s.id in extra else s for s in statements)
    return out, tuple(sorted({c.id: c for c in voiced}.values(), key=lambda c: c.span))


class _Index:
    """Spans sorted once, so that each question is answered without walking all of them."""

    def __init__(self, spans: Iterable[Span], parts: Iterable[Span]) -> None:
        self._spans = sorted([*spans, *parts])
        self._starts = [s.start for s in self._spans]
        reach: list[int] = []
        for span in self._spans:
            reach.append(max(span.end, reach[-1] if reach else 0))
        self._reach = reach

    def holds(self, span: Span) -> bool:
        """Whether one of them holds the span; nested and crossing spans are looked through backwards as far as they reach."""
        at = bisect_left(self._starts, span.start + 1) - 1
        while at >= 0 and self._reach[at] >= span.end:
            if self._spans[at].holds(span):
                return True
            at -= 1
        return False

    def rests(self, span: Span) -> list[Span]:
        """What they leave of a span."""
        rests: list[Span] = []
        at = span.start
        first = bisect_left(self._reach, span.start + 1)
        for taken in self._spans[first:]:
            if taken.start >= span.end:
                break
            if taken.start > at:
                rests.append(Span(at, taken.start))
            at = max(at, taken.end)
        if at < span.end:
            rests.append(Span(at, span.end))
        return rests


def _of_saying(statements: Sequence[Statement], text: str) -> list[Span]:
    """The words that tell who said it, how and on what occasion, "published on Tuesday by the party" behind a source among them."""
    spans: list[Span] = []
    for s in statements:
        if s.source.span and s.cue and s.source.span.end < s.cue.start <= s.source.span.end + _ASIDE:
            beside = Span(s.source.span.end, s.cue.start)
            spans.extend([beside] if _GIVEN_OUT.match(beside.cut(text)) else [])
        spans.extend([s.source.span] if s.source.span else [])
        spans.extend([s.cue] if s.cue else [])
        spans.extend(s.occasion.spans if s.occasion else ())
    return spans


def _inside(spans: Sequence[Span], span: Span) -> list[Span]:
    """Those of the spans, in text order, that stand within one."""
    at = bisect_left(spans, span.start, key=lambda s: s.start)
    found: list[Span] = []
    while at < len(spans) and spans[at].start < span.end:
        if span.holds(spans[at]):
            found.append(spans[at])
        at += 1
    return found


def _with(statement: Statement, claims: list[Claim]) -> Statement:
    return replace(statement, claims=tuple(sorted((*statement.claims, *claims), key=lambda c: c.span)))


# ---- inside what somebody says


def _within_content(
    report: Report,
    statement: Statement,
    sentences: tuple[Sentence, ...],
    figures: Sequence[Span],
    moments: Sequence[Span],
) -> list[Claim]:
    """A claim of the kind of its neighbour, where the content has claims at all (a refusal has none); hedges and negations are
    those of the neighbour's own clause, but a question is open throughout."""
    if not statement.claims:
        return []
    made: dict[Span, Claim] = {}
    taken = _Index([c.span for c in statement.claims], [c.condition for c in statement.claims if c.condition])
    starts = [c.span.start for c in statement.claims]
    for part in statement.content:
        for stray in (*_inside(figures, part), *_inside(moments, part)):
            piece = next((p for p in _cut(part, stray, sentences) if p.holds(stray)), part)
            rest = next((r for r in taken.rests(piece) if r.holds(stray)), None)
            span = _trimmed(report.text, rest) if rest else None
            if span is None or not span.holds(stray):
                continue
            like = statement.claims[_nearest(starts, stray.start)]
            made[span] = replace(
                like if like.kind == "question" else _plain(like),
                id=row_id("claim", report.id, [span], statement.id),
                span=span,
                markers=(),
                condition=None,
            )
    return list(made.values())


def _plain(claim: Claim) -> Claim:
    return replace(claim, certainty="certain", polarity="positive")


def _nearest(starts: Sequence[int], offset: int) -> int:
    """The index of the start that is nearest, the first of those that are as near; `starts` are in text order."""
    after = bisect_left(starts, offset)
    if not after:
        return 0
    before = bisect_left(starts, starts[after - 1])
    return before if after == len(starts) or offset - starts[before] <= starts[after] - offset else after


def _cut(part: Span, figure: Span, sentences: tuple[Sentence, ...]) -> list[Span]:
    """The sentences of a content that a figure stands in, as far as they lie in it."""
    at = max(0, bisect_left(sentences, figure.start + 1, key=lambda s: s.span.start) - 1)
    pieces: list[Span] = []
    while at < len(sentences) and sentences[at].span.start < min(part.end, figure.end):
        start, end = max(part.start, sentences[at].span.start), min(part.end, sentences[at].span.end)
        if start < end:
            pieces.append(Span(start, end))
        at += 1
    return pieces


# ---- in the report's own voice


def _whole_piece(text: str, piece: Span, sources: Mapping[int, Span], language: Language) -> Span:
    """Without the joining words at its ends ("... on Thursday and | said"); with its subject, where that is a source's words:
    "The bank | left its rate at 4 percent and | said"."""
    table = language.claims
    words = list(_WORD.finditer(text, piece.start, piece.end))
    loose = table.joiners | table.subordinators | table.half_subordinators | table.relatives | {table.complementizer}
    last = len(words)
    while last and words[last - 1].group().lower() in loose:
        last -= 1
    end = words[last].start() if last < len(words) else piece.end
    start = piece.start
    gap = text[start : words[0].start()] if words else ""
    before = sources.get(start)
    if before and words and gap.isspace() and words[0].group().lower() not in loose:
        start = before.start
    elif words and words[0].group().lower() in table.joiners and len(words) > 1:
        start = words[1].start()
    return Span(start, end) if start < end else piece


def _of_pieces(
    report: Report,
    pieces: list[Span],
    sentences: tuple[Sentence, ...],
    figures: list[Span],
    moments: list[Span],
    language: Language,
) -> list[Claim]:
    made: list[Claim] = []
    for piece in pieces:
        mine, when = _inside(figures, piece), _inside(moments, piece)
        if not mine and not when:
            continue
        clauses = claims_of_voice(report, (piece,), sentences, language)
        needed = [c for c in clauses if any(c.span.holds(s) for s in (*mine, *when))]
        made.extend(needed)
        if all(any(c.span.holds(f) for c in needed) for f in mine):
            continue
        span = _trimmed(report.text, piece)
        words = len(span.cut(report.text).split()) if span else 0
        if span is not None and words - len(mine) >= _LEAST_WORDS and all(span.holds(f) for f in mine):
            made = [c for c in made if not span.meets(c.span)]
            made.append(Claim(row_id("claim", report.id, [span]), span, "report", "certain", "positive"))
    return made


def _trimmed(text: str, span: Span) -> Span | None:
    words = span.cut(text)
    start = span.start + len(words) - len(words.lstrip(_EDGE))
    end = span.end - (len(words) - len(words.rstrip(_EDGE + ".")))
    return Span(start, end) if start < end else None

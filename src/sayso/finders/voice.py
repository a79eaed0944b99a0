"""The report's own voice, and the hanging of figures, times and places on the claims that hold them."""

from __future__ import annotations

from bisect import bisect_left
from dataclasses import replace
from typing import Protocol, TypeVar

from sayso.finders.frames import build_frame
from sayso.finders.stray import claims_of_strays
from sayso.finders.text import Sentence
from sayso.lang import Language
from sayso.records import Claim, Frame, Place, Quantity, Report, Source, Span, Statement, Timex


class _Spanned(Protocol):
    @property
    def span(self) -> Span: ...


S = TypeVar("S", bound=_Spanned)

# How far in front of its sentence the places are that a frame is given; it looks back 600 characters. Given all places of the
# report, the frames of 1 MB took 7.6 s instead of 1.5, and that grew with the square of the length.
_NEAR = 2_000


def own_spans(statements: tuple[Statement, ...], sentences: tuple[Sentence, ...]) -> tuple[Span, ...]:
    """The sentences in which nobody else speaks: no content and no cue of a statement stands in them."""
    taken = sorted(
        span for s in statements if s.parent_id is None for span in (*s.content, *((s.cue,) if s.cue else ()))
    )
    starts = [s.start for s in taken]
    reach: list[int] = []
    for span in taken:
        reach.append(max(span.end, reach[-1] if reach else 0))
    own: list[Span] = []
    for sentence in sentences:
        before = bisect_left(starts, sentence.span.end) - 1
        if before < 0 or reach[before] <= sentence.span.start:
            own.append(sentence.span)
    return tuple(own)


def source_terms(source: Source, language: Language) -> frozenset[str]:
    """Lower-case words that mean the source itself, the state whose office it holds, or the body it is or heads."""
    names = language.names
    terms = {"we", "i"}
    for name in source.names:
        terms.add(name.lower())
        terms.update(k for k, v in names.countries.items() if v == name)
    for word in (source.role or "").split():
        country = names.countries.get(word.lower()) or names.demonyms.get(word.lower())
        if country is not None:
            terms.update(k for k, v in names.countries.items() if v == country)
    told = " ".join((*source.names, source.role or "")).lower().replace(",", " ").split()
    for word in told:
        terms.update(language.claims.bodies_of.get(word, ()))
        if word in language.claims.own_bodies:
            terms.add(word)
    return frozenset(terms)


def hang(
    report: Report,
    statements: tuple[Statement, ...],
    own: tuple[Claim, ...],
    sentences: tuple[Sentence, ...],
    quantities: tuple[Quantity, ...],
    times: tuple[Timex, ...],
    places: tuple[Place, ...],
    language: Language,
    *,
    learned: bool = False,
) -> tuple[tuple[Statement, ...], tuple[Claim, ...]]:
    """Claims with the quantities, times and places that stand in them, each quantity with its frame; strays get claims first."""
    statements, own = claims_of_strays(report, statements, own, sentences, quantities, times, language, learned=learned)
    starts = [s.span.start for s in sentences]

    def frame_of(quantity: Quantity, claim: Claim) -> Frame:
        sentence = sentences[_at(starts, quantity.span.start)]
        near = _within(places, Span(max(0, sentence.span.start - _NEAR), sentence.span.end))
        return build_frame(report, claim.span, quantity, sentence, near, times, language)

    def dress(claim: Claim, content: tuple[Span, ...]) -> Claim:
        mine = _said(_within(quantities, claim.span), claim, content)
        when, where = (_said(_within(some, claim.span), claim, content) for some in (times, places))
        framed = tuple(replace(q, frame=frame_of(q, claim)) for q in mine)
        frame = framed[0].frame if framed else claim.frame
        return replace(claim, quantities=framed, times=when, places=where, frame=frame)

    dressed = tuple(replace(s, claims=tuple(dress(c, s.content) for c in s.claims)) for s in statements)
    return dressed, tuple(dress(c, (c.span,)) for c in own)


def _said(things: tuple[S, ...], claim: Claim, content: tuple[Span, ...]) -> tuple[S, ...]:
    """Without what belongs to a cue that divides the claim: "The shell, he said on Monday, had come from the east"."""
    if len(content) < 2 or any(c.holds(claim.span) for c in content):
        return things
    between = Span(content[0].end, content[-1].start)
    return tuple(t for t in things if not between.holds(t.span) or any(c.meets(t.span) for c in content))


def _within(things: tuple[S, ...], span: Span) -> tuple[S, ...]:
    at = bisect_left(things, span.start, key=lambda t: t.span.start)
    found: list[S] = []
    while at < len(things) and things[at].span.start < span.end:
        if things[at].span.end <= span.end:
            found.append(things[at])
        at += 1
    return tuple(found)


def _at(starts: list[int], offset: int) -> int:
    return max(0, bisect_left(starts, offset + 1) - 1)

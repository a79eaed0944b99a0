"""Claims sentence by sentence, handed to what may know better where they begin and end."""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Collection, Sequence
from dataclasses import replace

from sayso.finders.attributor import Attributor
from sayso.finders.text import Sentence
from sayso.records import Claim, Report, Span, Statement


def recut(
    report: Report,
    marks: Attributor,
    statements: tuple[Statement, ...],
    own: tuple[Claim, ...],
    sentences: tuple[Sentence, ...],
    uncut: Collection[str],
) -> tuple[tuple[Statement, ...], tuple[Claim, ...]]:
    """Statements and own claims with their claims cut anew; those of `uncut` (ids of refusals, rebuttals and the like) stay as they are."""
    starts = [s.span.start for s in sentences]
    said = _said(statements, sentences, starts)
    ruled = {s.id: _by_sentence(s.claims, starts) for s in statements if s.parent_id is None}
    mine = _by_sentence(own, starts)
    found: dict[str, list[Claim]] = {}
    voice: list[Claim] = []
    for at, sentence in enumerate(sentences):
        taken: list[Span] = []
        for statement_id, parts in said.get(at, {}).items():
            taken.extend(parts)
            if statement_id not in uncut:
                claims = tuple(ruled[statement_id].pop(at, ()))
                cut = marks.recut(report, statement_id, claims, tuple(parts), sentence.span)
                found.setdefault(statement_id, []).extend(cut)
        voice.extend(marks.recut(report, None, tuple(mine.pop(at, ())), _rest(sentence.span, taken), sentence.span))
    told = tuple(
        replace(s, claims=_ordered(found[s.id], *ruled[s.id].values())) if s.id in found else s for s in statements
    )
    return told, _ordered(voice, *mine.values())


def _said(
    statements: tuple[Statement, ...], sentences: tuple[Sentence, ...], starts: list[int]
) -> dict[int, dict[str, list[Span]]]:
    """By number of the sentence: the parts of it that are an outermost statement's content, by the statement's id."""
    found: dict[int, dict[str, list[Span]]] = {}
    for statement in statements:
        for span in statement.content if statement.parent_id is None else ():
            at = max(0, bisect_right(starts, span.start) - 1)
            while at < len(sentences) and sentences[at].span.start < span.end:
                part = Span(max(span.start, sentences[at].span.start), min(span.end, sentences[at].span.end))
                if part.start < part.end:
                    found.setdefault(at, {}).setdefault(statement.id, []).append(part)
                at += 1
    return found


def _by_sentence(claims: Sequence[Claim], starts: list[int]) -> dict[int, list[Claim]]:
    found: dict[int, list[Claim]] = {}
    for claim in claims:
        found.setdefault(max(0, bisect_right(starts, claim.span.start) - 1), []).append(claim)
    return found


def _rest(whole: Span, taken: list[Span]) -> tuple[Span, ...]:
    out: list[Span] = []
    at = whole.start
    for span in sorted(taken):
        if span.start > at:
            out.append(Span(at, span.start))
        at = max(at, span.end)
    return (*out, Span(at, whole.end)) if at < whole.end else tuple(out)


def _ordered(*claims: Sequence[Claim]) -> tuple[Claim, ...]:
    return tuple(sorted({c.id: c for part in claims for c in part}.values(), key=lambda c: c.span))

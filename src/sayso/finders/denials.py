"""Denials with the claim of the report that they deny."""

from __future__ import annotations

from dataclasses import replace

from sayso.finders.rebuttals import RULE
from sayso.lang import Language
from sayso.records import Claim, Statement


def link_denials(
    statements: tuple[Statement, ...], own: tuple[Claim, ...], text: str, language: Language
) -> tuple[tuple[Statement, ...], tuple[Claim, ...]]:
    """Denials with the claim they deny, where one claim of the report, and one alone, says what is denied."""
    claims = [c for s in statements for c in s.claims] + list(own)
    if not any(c.kind == "denial" for c in claims):
        return statements, own
    keys = {c.id: _key(c.span.cut(text), language) for c in claims}
    bearers: dict[str, list[Claim]] = {}
    for claim in claims:
        if claim.kind not in ("denial", "silence", "question", "demand"):
            for word in keys[claim.id]:
                bearers.setdefault(word, []).append(claim)

    meant = _rebutted(statements, own)

    def point(claim: Claim) -> Claim:
        if claim.kind != "denial" or claim.denies is not None:
            return claim
        return replace(claim, denies=meant.get(claim.id) or _denied(claim, bearers, keys))

    linked = tuple(replace(s, claims=tuple(point(c) for c in s.claims)) if s.claims else s for s in statements)
    return linked, tuple(point(c) for c in own)


def _rebutted(statements: tuple[Statement, ...], own: tuple[Claim, ...]) -> dict[str, str]:
    """ "..., a charge Turkey rejected": by the id of such a denial, that of the claim before it, where there is one alone."""
    said = {s.id: s.claims for s in statements}
    ends = {c.span.end: c.id for c in own}
    meant: dict[str, str] = {}
    for statement in statements:
        if len(statement.claims) != 1 or not statement.found_by.endswith(RULE):
            continue
        before = said.get(statement.refers_to or "", ())
        start = statement.claims[0].span.start
        other = before[0].id if len(before) == 1 else None if before else ends.get(start - 2) or ends.get(start - 1)
        if other is not None:
            meant[statement.claims[0].id] = other
    return meant


def _key(words: str, language: Language) -> frozenset[str]:
    """The words that say something, cut to six letters so that forms of one word agree."""
    stop = language.claims.stop_words
    found: set[str] = set()
    for word in words.lower().split():
        bare = word.strip(".,;:!?\"'“”‘’()[]")
        bare = bare.removesuffix("'s").removesuffix("’s")
        if len(bare) > 2 and bare not in stop:
            found.add(bare[:6].rstrip("s") if len(bare) > 3 else bare)
    return frozenset(found)


_SHARED = 0.6  # of the denied words that the other claim must hold
_AHEAD = 0.2  # by which it must be ahead of the next best
_TELLING = 1_000  # claims in which a word may stand and still tell which is meant; a long report has hundreds in all


def _denied(claim: Claim, bearers: dict[str, list[Claim]], keys: dict[str, frozenset[str]]) -> str | None:
    """`bearers` are the claims that may be denied, by the words of their keys."""
    wanted = keys[claim.id]
    if len(wanted) < 2:
        return None
    telling = [held for word in wanted if len(held := bearers.get(word, [])) <= _TELLING]
    scores: list[tuple[float, str]] = []
    for other in {c.id: c for held in telling for c in held}.values():
        if other.span.meets(claim.span):
            continue
        shared = wanted & keys[other.id]
        if len(shared) >= 2:
            scores.append((len(shared) / min(len(wanted), max(2, len(keys[other.id]))), other.id))
    scores.sort(reverse=True)
    if not scores or scores[0][0] < _SHARED:
        return None
    if len(scores) > 1 and scores[0][0] - scores[1][0] < _AHEAD:
        return None
    return scores[0][1]

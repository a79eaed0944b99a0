"""Sentences cut into the clauses that each say one thing: conditions set apart, hedges ("we expect that") peeled off.

Cuts are made where a clause with a subject and a finite verb of its own begins, and nowhere else: where it is not sure, two
claims stay one. Every step moves forward in the words; the depth of hedges is bounded.
"""

from __future__ import annotations

from dataclasses import dataclass

from sayso.finders.hedges import Hedge, peel
from sayso.finders.stretch import (
    Stretch,
    begins_clause,
    has_group,
    leading_end,
    main_group,
    match_phrase,
    opens_that,
    skip_openings,
    so_far,
    verb_next,
)
from sayso.finders.verbs import Group

DASHES = frozenset(("–", "—", "--", "-", "―"))

_MAX_DEPTH = 12


@dataclass(frozen=True, slots=True)
class Clause:
    """Words `first` to `last` (half-open) with the main verb group; `condition` likewise a pair of word positions."""

    first: int
    last: int
    main: Group
    condition: tuple[int, int] | None = None
    hedges: tuple[Hedge, ...] = ()


def cut_clauses(stretch: Stretch) -> tuple[Clause, ...]:
    """The clauses of a stretch in text order; none where it has no finite verb."""
    if not stretch.groups:
        return ()
    return tuple(_parse(stretch, 0, len(stretch.words), (), 0))


def _parse(s: Stretch, lo: int, hi: int, hedges: tuple[Hedge, ...], depth: int) -> list[Clause]:
    lo = skip_openings(s, lo, hi)
    if lo >= hi or depth > _MAX_DEPTH:
        return []
    lead = leading_end(s, lo, hi)
    if lead is not None and s.lower(lo) in s.table.contrasts:
        return [*_parse(s, lo + 1, lead, hedges, depth + 1), *_parse(s, lead + 1, hi, hedges, depth + 1)]
    condition = None
    opening = match_phrase(s.words, lo, s.table.conditions)
    if opening and not match_phrase(s.words, lo, s.table.no_conditions):
        end = lead if lead is not None else _bare_end(s, lo, hi)
        if end is not None:
            condition = (lo + opening - 1 if s.lower(lo) == "only" else lo, end)
            lo = skip_openings(s, end + (s.lower(end) == ","), hi)
            lead = leading_end(s, lo, hi)
    if lead is not None and _drops(s, lo, lead):
        lo = skip_openings(s, lead + 1, hi)
    return _divide(s, lo, hi, condition, hedges, depth)


def _divide(
    s: Stretch, lo: int, hi: int, condition: tuple[int, int] | None, hedges: tuple[Hedge, ...], depth: int
) -> list[Clause]:
    main = main_group(s, lo, hi)
    if main is None:
        return []
    found = _next_split(s, lo, main, hi)
    if found is None:
        return _close(s, lo, hi, main, condition, hedges, depth)
    end, start, inherits = found
    left = _close(s, lo, end, main, condition, hedges, depth)
    carried = left[-1].hedges if left and inherits else ()
    return [*left, *_parse(s, start, hi, carried, depth + 1)]


def _close(
    s: Stretch,
    lo: int,
    hi: int,
    main: Group,
    condition: tuple[int, int] | None,
    hedges: tuple[Hedge, ...],
    depth: int,
) -> list[Clause]:
    """One clause, its condition and hedges taken off."""
    peeled = peel(s, lo, hi, main)
    if peeled is not None:
        hedge, inner = peeled
        clauses = _parse(s, inner, hi, (*hedges, hedge), depth + 1)
        if clauses:
            if condition is not None and clauses[0].condition is None:
                first = clauses[0]
                clauses[0] = Clause(first.first, first.last, first.main, condition, first.hedges)
            return clauses
    hi, trailing = _trailing_condition(s, lo, main, hi)
    return [Clause(lo, hi, main, condition or trailing, hedges)]


def _bare_end(s: Stretch, lo: int, hi: int) -> int | None:
    """Without a comma: "If that happens we will respond"."""
    inside = [g for g in s.groups if lo < g.first < hi]
    if len(inside) < 2:
        return None
    for group in inside[1:]:
        k = group.first - 1
        while k > lo and s.lower(k) in s.table.adverbs:
            k -= 1
        if s.lower(k) in s.table.subjects:
            return k - 1 if s.lower(k - 1) == "then" else k
    return None


def _drops(s: Stretch, lo: int, lead: int) -> bool:
    """Openings that say how the speaker came to say it, or by what: "As I said last week,", "By leaving,"."""
    lower = s.lower(lo)
    if so_far(s, lo):
        return True
    if lower == "as":
        return s.lower(lo + 1) in s.table.own or s.lower(lo + 1) in ("you", "everyone")
    return lower == "by"


def _next_split(s: Stretch, lo: int, main: Group, hi: int) -> tuple[int, int, bool] | None:
    """The next cut behind the main group: where the left clause ends, where the right begins, whether it shares the hedge."""
    behind = _Behind(main)
    for k in range(main.last, hi - 1):
        behind.read(s, k)
        cut = _cut_at(s, k, hi, behind)
        if cut is not None:
            return cut
    return None


class _Behind:
    """What has been read behind the main group: subordinate clauses opened, and how many still lack their verb."""

    def __init__(self, main: Group) -> None:
        self.main = main
        self.subordinate = False
        self.pending = 0
        self.groups = 0

    def read(self, s: Stretch, k: int) -> None:
        lower = s.lower(k)
        opens = lower in s.table.subordinators or lower in s.table.relatives
        self.subordinate = self.subordinate or opens
        if opens or lower == s.table.complementizer and opens_that(s, k):
            self.pending += 1
        if any(g.first == k for g in s.groups):
            self.groups += 1
            self.pending = max(0, self.pending - 1)


def _cut_at(s: Stretch, k: int, hi: int, behind: _Behind) -> tuple[int, int, bool] | None:
    lower, after = s.lower(k), s.lower(k + 1)
    if lower in (";", "!", "…"):
        return (k, k + 1, False) if has_group(s, k + 1, hi) and begins_clause(s, k + 1, hi, False) else None
    if behind.pending:
        return None
    if lower in (":", *DASHES) and not any(s.lower(n) in DASHES for n in range(k + 1, hi)):
        return (k, k + 1, False) if begins_clause(s, k + 1, hi, True) else None
    if lower == ",":
        return _cut_at_comma(s, k, after, hi)
    if lower == "yet" and s.lower(k + 1) in ("another", "more", "again", "to"):
        return None  # "gives yet another sign"
    if lower in s.table.joiners and s.lower(k - 1) != ",":
        if after == s.table.complementizer and begins_clause(s, k + 2, hi, False):
            return k, k + 2, True
        unsure = behind.main.lemma in s.table.thinkers and not behind.groups
        if not (behind.subordinate or unsure or _pairs_up(s, k)) and begins_clause(s, k + 1, hi, True):
            return k, k + 1, False
    return None


def _cut_at_comma(s: Stretch, k: int, after: str, hi: int) -> tuple[int, int, bool] | None:
    if after in s.table.joiners:
        if s.lower(k + 2) == s.table.complementizer and begins_clause(s, k + 3, hi, False):
            return k, k + 3, True
        return (k, k + 2, False) if begins_clause(s, k + 2, hi, False) else None
    gerund = s.lower(k + 2).endswith("ing") and not any(g.first == k + 3 and g.sure for g in s.groups)
    if after in s.table.contrasts and not gerund:
        return (k, k + 2, False) if begins_clause(s, k + 2, hi, False) else None
    if after == s.table.complementizer and not s.direct and begins_clause(s, k + 2, hi, False):
        return k, k + 2, True
    if s.direct and after in s.table.subjects and verb_next(s, k + 1):
        return k, k + 1, False
    return None


def _pairs_up(s: Stretch, k: int) -> bool:
    """ "between A and B", "both A and B"."""
    return any(s.lower(n) in ("between", "both", "either", "neither") for n in range(max(0, k - 7), k))


def _trailing_condition(s: Stretch, lo: int, main: Group, hi: int) -> tuple[int, tuple[int, int] | None]:
    """A condition behind the verb, and where the clause then ends; one between commas before the verb leaves the end as it is."""
    for k in range(lo + 1, hi):
        if match_phrase(s.words, k, s.table.final_conditions):
            return k - (s.lower(k - 1) == ","), (k, hi)
        length = match_phrase(s.words, k, s.table.conditions)
        if not length or not is_condition(s, k, hi):
            continue
        end = _condition_end(s, k, hi)
        start = k + length - 1 if s.lower(k) == "only" else k
        if k < main.first:
            return hi, (start, end)
        before = k - 1 if s.lower(k - 1) in (",", "but", "–", "—") else k
        if end < hi and _only_words(s, end, hi):
            return hi, (start, end)
        return before, (start, end)
    return hi, None


def is_condition(s: Stretch, k: int, hi: int) -> bool:
    """Whether the condition word at k opens one: not "ask if", "if any", "as long as a bus"."""
    if match_phrase(s.words, k, s.table.no_conditions) or s.lower(k - 1) in s.table.whether_before:
        return False
    lower, after = s.lower(k), s.lower(k + 1)
    if lower == "if" and after in ("", ",", ".", ";"):
        return False  # "this wasn't if, it was when"
    if lower in ("provided", "providing", "assuming"):
        begins = after in s.table.openers or after in s.table.subjects or after == s.table.complementizer
        begins = begins or s.lower(k - 1) in (",", "only")
        return begins and s.lower(k - 1) not in s.table.joiners and has_group(s, 0, k) and has_group(s, k + 1, hi)
    return lower not in ("as", "so") or has_group(s, k + 1, hi)


def _condition_end(s: Stretch, k: int, hi: int) -> int:
    """A condition goes to the end of its clause, or to a comma with something else behind it."""
    for n in range(k + 1, hi):
        parted = s.lower(n + 1) in s.table.joiners or s.lower(n + 1).endswith("ing")
        if s.lower(n) == "," and (parted if has_group(s, k, n) else n - k < 4):
            return n
        if s.lower(n) in (";", *DASHES):
            return n
    return hi


def _only_words(s: Stretch, lo: int, hi: int) -> bool:
    return sum(s.words[n].is_word for n in range(lo, hi)) >= 3

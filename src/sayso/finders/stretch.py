"""The words of one sentence with their verb groups, and what can be asked of them: where a clause begins, which verb is its own.

Every question looks forward over the words once; subjects are looked for over a bounded number of words.
"""

from __future__ import annotations

from dataclasses import dataclass
from functools import lru_cache

from sayso.finders.verbs import Group, Word
from sayso.lang.claim_tables import ClaimWords

_MAX_SUBJECT = 30  # words between the start of a coordinated clause and its verb


@dataclass(frozen=True, slots=True)
class Stretch:
    """The words of one sentence that are looked at, with their finite groups; `direct` inside a quotation."""

    words: tuple[Word, ...]
    groups: tuple[Group, ...]
    direct: bool
    terms: frozenset[str]
    table: ClaimWords

    def lower(self, i: int) -> str:
        return self.words[i].lower if 0 <= i < len(self.words) else ""


def match_phrase(words: tuple[Word, ...], i: int, phrases: tuple[str, ...]) -> int:
    """How many words of the first matching phrase stand at word i; 0 where none does."""
    if i >= len(words):
        return 0
    for parts in _beginning_with(words[i].lower, phrases):
        length = _matches(words, i, parts)
        if length:
            return length
    return 0


@lru_cache(maxsize=10_000)
def _beginning_with(word: str, phrases: tuple[str, ...]) -> tuple[list[str], ...]:
    """The words of the phrases that may stand at a word."""
    return tuple(phrase.split() for phrase in phrases if phrase.startswith(word))


def _matches(words: tuple[Word, ...], i: int, parts: list[str]) -> int:
    at = i
    for part in parts:
        if at < len(words) and words[at].lower == part:
            at += 1
        elif at + 1 < len(words) and words[at].lower + words[at + 1].lower == part:  # a contraction: "let" and "'s"
            at += 2
        else:
            return 0
    return at - i


def skip_openings(s: Stretch, lo: int, hi: int) -> int:
    """Past punctuation, "now,", "but", "as a result," and a leading "that"."""
    while lo < hi:
        if s.lower(lo) == s.table.complementizer and not _is_pronoun_that(s, lo, hi):
            lo += 1
            continue
        if not s.words[lo].is_word and s.lower(lo) not in "[($€£":
            lo += 1
            continue
        if s.lower(lo) == "only" and s.lower(lo + 1) == s.table.complementizer:
            lo += 1
            continue
        length = match_phrase(s.words, lo, s.table.discourse)
        if not length or lo + length >= hi:
            return lo
        after = s.lower(lo + length)
        joiner = s.lower(lo) in s.table.joiners and length == 1
        if (
            after in (",", ":", "-", "–", "—", ".", "…", "!")
            or joiner
            and after not in ("far", "many", "much", "long", "as")
        ):
            lo += length
        else:
            return lo
    return lo


def _is_pronoun_that(s: Stretch, i: int, hi: int) -> bool:
    """ "That is wrong", "that offer was made": no conjunction."""
    k = i + 1
    while k < hi and s.lower(k).endswith("ly"):
        k += 1
    if any(g.first in (i + 1, k) for g in s.groups):
        return True
    word = s.words[i + 1] if i + 1 < hi else None
    if (
        word is None
        or word.lower in s.table.openers
        or word.lower in s.table.subjects
        or word.capital
        or word.lower[:1].isdigit()
    ):
        return False
    return s.words[i].capital


def leading_end(s: Stretch, lo: int, hi: int) -> int | None:
    """Where the comma stands that ends a subordinate opening: "When it rains, ...", "By leaving, ..."."""
    lower = s.lower(lo)
    opening = lower in s.table.subordinators and lower not in s.table.nominals or lower in s.table.half_subordinators
    opening = opening or lower == "even" and s.lower(lo + 1) in ("if", "though", "when")
    opening = opening or bool(match_phrase(s.words, lo, s.table.conditions))
    by = lower in ("by", "in") and s.lower(lo + 1).endswith("ing") or lower == "by" and s.lower(lo + 2).endswith("ing")
    if not (opening or by or lower == "despite" or so_far(s, lo)):
        return None
    commas = [k for k in range(lo, hi) if s.lower(k) == ","]
    for n, comma in enumerate(commas):
        limit = commas[n + 1] if n + 1 < len(commas) else hi
        if begins_clause(s, comma + 1, limit, False) or n + 1 < len(commas) and _inverted(s, comma + 1):
            return comma
    return commas[0] if commas and has_group(s, commas[0] + 1, hi) else None


def _inverted(s: Stretch, i: int) -> bool:
    return s.lower(i) in s.table.subjects


def so_far(s: Stretch, lo: int) -> bool:
    """ "so far as he knew", "as far as I know"."""
    return s.lower(lo) in ("so", "as") and s.lower(lo + 1) == "far" and s.lower(lo + 2) == "as"


def has_group(s: Stretch, lo: int, hi: int) -> bool:
    return any(lo <= g.first < hi for g in s.groups)


def main_group(s: Stretch, lo: int, hi: int, strict: bool = False) -> Group | None:
    """The first finite group that no subordinator or relative before it takes; failing that, unless `strict`, the last taken."""
    lead = leading_end(s, lo, hi)
    start = lead + 1 if lead is not None else lo
    taken: Group | None = None
    pending = 0
    at = start
    for group in s.groups:
        if group.first < start:
            continue
        if group.first >= hi:
            break
        pending += sum(_subordinates(s, k, start) for k in range(at, group.first))
        at = group.last
        if pending:
            pending -= 1
            taken = group
        elif taken is not None and _joined_verb(s, group) or _zero_relative(s, group, start, hi):
            taken = group
        else:
            return group
    return None if strict else taken


def _subordinates(s: Stretch, k: int, start: int) -> bool:
    lower = s.lower(k)
    if lower in s.table.relatives or lower in s.table.subordinators:
        return True
    if lower != s.table.complementizer or k == start:
        return False
    before = s.lower(k - 1)
    return before == "," or before not in s.table.joiners and opens_that(s, k)


def opens_that(s: Stretch, k: int) -> bool:
    """Whether "that" at word k opens a clause, and does not just point: "of that", "carried that debt,"."""
    before = s.lower(k - 1) if s.words[k - 1].is_word else s.lower(k - 2)
    if before in s.table.no_verb_after:
        return False
    stop = next((n for n in range(k + 1, len(s.words)) if s.lower(n) in (",", ";", ":")), len(s.words))
    return has_group(s, k + 1, stop)


def _joined_verb(s: Stretch, group: Group) -> bool:
    """ "(who came) and left": a second verb of the same subordinate clause."""
    k = group.first - 1
    while k > 0 and s.lower(k) in s.table.adverbs:
        k -= 1
    return s.lower(k) in ("and", "or", "but")


def _zero_relative(s: Stretch, group: Group, start: int, hi: int) -> bool:
    """ "the data (that) we have": a pronoun behind a noun, and a verb to come."""
    k = group.first - 1
    if k - 1 < start or s.lower(k) not in s.table.subjects or s.lower(k) in ("it", "there"):
        return False
    before = s.words[k - 1]
    if (
        not before.is_word
        or before.lower in s.table.joiners
        or before.lower.endswith("ly")
        or before.lower in s.table.adverbs
    ):
        return False
    return any(group.last <= g.first < hi and not _divides_between(s, group.last, g.first) for g in s.groups)


def _divides_between(s: Stretch, lo: int, hi: int) -> bool:
    return any(s.lower(k) in (",", ";", ":") or s.lower(k) in s.table.joiners for k in range(lo, hi))


def verb_next(s: Stretch, i: int) -> bool:
    k = i + 1
    while s.lower(k) in s.table.adverbs and k - i < 4:
        k += 1
    return any(g.first in (i + 1, k) for g in s.groups)


def begins_clause(s: Stretch, q: int, hi: int, strict: bool) -> bool:
    """Whether a subject and its finite verb stand at word q; `strict` wants an unmistakable subject."""
    q = skip_openings(s, q, hi)
    if q >= hi or s.lower(q) in s.table.relatives or s.lower(q) == "to":
        return False
    lower = s.lower(q)
    if lower in s.table.subjects and verb_next(s, q):
        return True
    if strict and not (
        lower in s.table.openers
        or s.words[q].capital
        or lower[:1].isdigit()
        or lower in s.table.plurals
        or lower.endswith("s")
    ):
        return False
    if any(g.first == q for g in s.groups) or lower.endswith("ing") and strict:
        return False
    main = main_group(s, q, min(hi, q + _MAX_SUBJECT))
    if main is None or strict and not main.sure:
        return False
    lead = leading_end(s, q, hi)
    start = lead + 1 if lead is not None else q
    between = [s.lower(n) for n in range(start, main.first)]
    if "," in between and (strict or between.index(",") > 0 and not _parenthesis(s, start, main.first)):
        return lead is None and not strict and s.lower(start) in s.table.no_verb_after and _after_comma(s, start, main)
    return any(not b.endswith("ly") and (b not in s.table.adverbs or b in s.table.plurals) for b in between)


def _parenthesis(s: Stretch, lo: int, hi: int) -> bool:
    """Two commas before the verb: "one of them, whose name she forgot, went"."""
    return sum(s.lower(n) == "," for n in range(lo, hi)) == 2


def _after_comma(s: Stretch, start: int, main: Group) -> bool:
    """A prepositional opening with one comma: "on the other side, they sent"."""
    commas = [n for n in range(start, main.first) if s.lower(n) == ","]
    return len(commas) == 1 and main.first - commas[0] > 1

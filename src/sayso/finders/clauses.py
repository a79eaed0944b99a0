"""Sentences cut into the clauses that each say one thing: conditions set apart, hedges ("we expect that") peeled off.

Cuts are made where a clause with a subject and a finite verb of its own begins, and nowhere else: where it is not sure, two
claims stay one. Every step moves forward in the words; the depth of hedges is bounded.
"""

from __future__ import annotations

from dataclasses import dataclass

from sayso.finders.verbs import Group, Word
from sayso.lang.claim_tables import Attitude, ClaimWords

_DASHES = frozenset(("–", "—", "--", "-", "―"))
_MAX_DEPTH = 12
_MAX_SUBJECT = 30  # words between the start of a coordinated clause and its verb


@dataclass(frozen=True, slots=True)
class Hedge:
    """What a clause hangs on: "we expect that"; `first` is the word that marks it, `source` whether the speaker is its subject."""

    attitude: Attitude
    first: int
    negated: bool


@dataclass(frozen=True, slots=True)
class Clause:
    """Words `first` to `last` (half-open) with the main verb group; `condition` likewise a pair of word positions."""

    first: int
    last: int
    main: Group
    condition: tuple[int, int] | None = None
    hedges: tuple[Hedge, ...] = ()


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


def cut_clauses(stretch: Stretch) -> tuple[Clause, ...]:
    """The clauses of a stretch in text order; none where it has no finite verb."""
    if not stretch.groups:
        return ()
    return tuple(_parse(stretch, 0, len(stretch.words), (), 0))


def _parse(s: Stretch, lo: int, hi: int, hedges: tuple[Hedge, ...], depth: int) -> list[Clause]:
    lo = skip_openings(s, lo, hi)
    if lo >= hi or depth > _MAX_DEPTH:
        return []
    lead = _leading_end(s, lo, hi)
    if lead is not None and s.lower(lo) in s.table.contrasts:
        return [*_parse(s, lo + 1, lead, hedges, depth + 1), *_parse(s, lead + 1, hi, hedges, depth + 1)]
    condition = None
    opening = match_phrase(s.words, lo, s.table.conditions)
    if opening and not match_phrase(s.words, lo, s.table.no_conditions):
        end = lead if lead is not None else _bare_end(s, lo, hi)
        if end is not None:
            condition = (lo + opening - 1 if s.lower(lo) == "only" else lo, end)
            lo = skip_openings(s, end + (s.lower(end) == ","), hi)
            lead = _leading_end(s, lo, hi)
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
    peeled = _peel(s, lo, hi, main)
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


# ---- openings -----------------------------------------------------------------------------------------------------------


def match_phrase(words: tuple[Word, ...], i: int, phrases: tuple[str, ...]) -> int:
    """How many words of the first matching phrase stand at word i; 0 where none does."""
    if i >= len(words):
        return 0
    first = words[i].lower
    for phrase in phrases:
        if phrase.startswith(first):
            length = _matches(words, i, phrase.split())
            if length:
                return length
    return 0


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


def _leading_end(s: Stretch, lo: int, hi: int) -> int | None:
    """Where the comma stands that ends a subordinate opening: "When it rains, ...", "By leaving, ..."."""
    lower = s.lower(lo)
    opening = lower in s.table.subordinators or lower in s.table.half_subordinators
    opening = opening or bool(match_phrase(s.words, lo, s.table.conditions))
    by = lower in ("by", "in") and s.lower(lo + 1).endswith("ing") or lower == "by" and s.lower(lo + 2).endswith("ing")
    if not (opening or by or lower == "despite" or _so_far(s, lo)):
        return None
    commas = [k for k in range(lo, hi) if s.lower(k) == ","]
    for n, comma in enumerate(commas):
        limit = commas[n + 1] if n + 1 < len(commas) else hi
        if _begins_clause(s, comma + 1, limit, False) or n + 1 < len(commas) and _inverted(s, comma + 1):
            return comma
    return commas[0] if commas and _has_group(s, commas[0] + 1, hi) else None


def _inverted(s: Stretch, i: int) -> bool:
    return s.lower(i) in s.table.subjects


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


def _so_far(s: Stretch, lo: int) -> bool:
    """ "so far as he knew", "as far as I know"."""
    return s.lower(lo) in ("so", "as") and s.lower(lo + 1) == "far" and s.lower(lo + 2) == "as"


def _drops(s: Stretch, lo: int, lead: int) -> bool:
    """Openings that say how the speaker came to say it, or by what: "As I said last week,", "By leaving,"."""
    lower = s.lower(lo)
    if _so_far(s, lo):
        return True
    if lower == "as":
        return s.lower(lo + 1) in s.table.own or s.lower(lo + 1) in ("you", "everyone")
    return lower == "by"


# ---- main verbs ---------------------------------------------------------------------------------------------------------


def _has_group(s: Stretch, lo: int, hi: int) -> bool:
    return any(lo <= g.first < hi for g in s.groups)


def main_group(s: Stretch, lo: int, hi: int, strict: bool = False) -> Group | None:
    """The first finite group that no subordinator or relative before it takes; failing that, unless `strict`, the last taken."""
    lead = _leading_end(s, lo, hi)
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
    return before == "," or before not in s.table.joiners and _opens_that(s, k)


def _opens_that(s: Stretch, k: int) -> bool:
    """Whether "that" at word k opens a clause, and does not just point: "of that", "carried that debt,"."""
    before = s.lower(k - 1) if s.words[k - 1].is_word else s.lower(k - 2)
    if before in s.table.no_verb_after:
        return False
    stop = next((n for n in range(k + 1, len(s.words)) if s.lower(n) in (",", ";", ":")), len(s.words))
    return _has_group(s, k + 1, stop)


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


# ---- cuts ---------------------------------------------------------------------------------------------------------------


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
        if opens or lower == s.table.complementizer and _opens_that(s, k):
            self.pending += 1
        if any(g.first == k for g in s.groups):
            self.groups += 1
            self.pending = max(0, self.pending - 1)


def _cut_at(s: Stretch, k: int, hi: int, behind: _Behind) -> tuple[int, int, bool] | None:
    lower, after = s.lower(k), s.lower(k + 1)
    if lower in (";", "!", "…"):
        return (k, k + 1, False) if _has_group(s, k + 1, hi) and _begins_clause(s, k + 1, hi, False) else None
    if behind.pending:
        return None
    if lower in (":", *_DASHES) and not any(s.lower(n) in _DASHES for n in range(k + 1, hi)):
        return (k, k + 1, False) if _begins_clause(s, k + 1, hi, True) else None
    if lower == ",":
        return _cut_at_comma(s, k, after, hi)
    if lower in s.table.joiners and s.lower(k - 1) != ",":
        if after == s.table.complementizer and _begins_clause(s, k + 2, hi, False):
            return k, k + 2, True
        unsure = behind.main.lemma in s.table.thinkers and not behind.groups
        if not (behind.subordinate or unsure or _pairs_up(s, k)) and _begins_clause(s, k + 1, hi, True):
            return k, k + 1, False
    return None


def _cut_at_comma(s: Stretch, k: int, after: str, hi: int) -> tuple[int, int, bool] | None:
    if after in s.table.joiners:
        if s.lower(k + 2) == s.table.complementizer and _begins_clause(s, k + 3, hi, False):
            return k, k + 3, True
        return (k, k + 2, False) if _begins_clause(s, k + 2, hi, False) else None
    gerund = s.lower(k + 2).endswith("ing") and not any(g.first == k + 3 and g.sure for g in s.groups)
    if after in s.table.contrasts and not gerund:
        return (k, k + 2, False) if _begins_clause(s, k + 2, hi, False) else None
    if after == s.table.complementizer and not s.direct and _begins_clause(s, k + 2, hi, False):
        return k, k + 2, True
    if s.direct and after in s.table.subjects and _verb_next(s, k + 1):
        return k, k + 1, False
    return None


def _verb_next(s: Stretch, i: int) -> bool:
    k = i + 1
    while s.lower(k) in s.table.adverbs and k - i < 4:
        k += 1
    return any(g.first in (i + 1, k) for g in s.groups)


def _pairs_up(s: Stretch, k: int) -> bool:
    """ "between A and B", "both A and B"."""
    return any(s.lower(n) in ("between", "both", "either", "neither") for n in range(max(0, k - 7), k))


def _begins_clause(s: Stretch, q: int, hi: int, strict: bool) -> bool:
    """Whether a subject and its finite verb stand at word q; `strict` wants an unmistakable subject."""
    q = skip_openings(s, q, hi)
    if q >= hi or s.lower(q) in s.table.relatives or s.lower(q) == "to":
        return False
    lower = s.lower(q)
    if lower in s.table.subjects and _verb_next(s, q):
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
    lead = _leading_end(s, q, hi)
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


# ---- conditions ---------------------------------------------------------------------------------------------------------


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
    if lower in ("provided", "providing", "assuming"):
        begins = after in s.table.openers or after in s.table.subjects or after == s.table.complementizer
        begins = begins or s.lower(k - 1) in (",", "only")
        return begins and s.lower(k - 1) not in s.table.joiners and _has_group(s, 0, k) and _has_group(s, k + 1, hi)
    return lower not in ("as", "so") or _has_group(s, k + 1, hi)


def _condition_end(s: Stretch, k: int, hi: int) -> int:
    """A condition goes to the end of its clause, or to a comma with something else behind it."""
    for n in range(k + 1, hi):
        parted = s.lower(n + 1) in s.table.joiners or s.lower(n + 1).endswith("ing")
        if s.lower(n) == "," and (parted if _has_group(s, k, n) else n - k < 4):
            return n
        if s.lower(n) in (";", *_DASHES):
            return n
    return hi


def _only_words(s: Stretch, lo: int, hi: int) -> bool:
    return sum(s.words[n].is_word for n in range(lo, hi)) >= 3


# ---- hedges -------------------------------------------------------------------------------------------------------------


def _peel(s: Stretch, lo: int, hi: int, main: Group) -> tuple[Hedge, int] | None:
    """A hedge that holds a clause, and where that clause begins."""
    attitude, at, needs_that, marker = _attitude(s, lo, main)
    if attitude is None:
        return None
    while at < hi and s.lower(at) in s.table.adverbs and s.lower(at) not in ("no",) and not _verb_next(s, at):
        at += 1
    if s.lower(at) == s.table.complementizer and not _is_bare_pronoun(s, at):
        inner = at + 1
    elif needs_that or s.lower(at) in s.table.asking or not _starts_bare(s, at, hi, marker):
        return None
    else:
        inner = at
    opens_condition = match_phrase(s.words, inner, s.table.conditions) and _leading_end(s, inner, hi) is None
    if opens_condition or not _begins_clause(s, inner, hi, False) and not _has_group(s, inner, hi):
        return None
    return Hedge(attitude, marker, main.negated or _no_before(s, main, marker)), inner


def _is_bare_pronoun(s: Stretch, at: int) -> bool:
    return any(g.first == at + 1 for g in s.groups)


def _no_before(s: Stretch, main: Group, marker: int) -> bool:
    return any(s.lower(k) == "no" for k in range(main.last, marker)) and s.lower(marker) not in s.table.not_negating


def _starts_bare(s: Stretch, at: int, hi: int, marker: int) -> bool:
    """A clause without "that": a plain subject and a sure verb."""
    lower = s.lower(at)
    if at >= hi:
        return False
    if lower in s.table.subjects or lower == s.table.complementizer:
        return _verb_next(s, at)
    plain = lower in s.table.openers or s.words[at].capital or lower[:1].isdigit()
    return _begins_clause(s, at, hi, not (plain and s.lower(marker) in s.table.loose))


def _attitude(s: Stretch, lo: int, main: Group) -> tuple[Attitude | None, int, bool, int]:
    """The attitude that the main group may show, where what it governs begins, whether that needs "that", its marker."""
    subject = [
        s.lower(k)
        for k in range(lo, main.first)
        if s.words[k].is_word and s.lower(k) not in s.table.adverbs and not s.lower(k).endswith("ly")
    ]
    speaker = _is_speaker(s, subject)
    weak = (None, 0, True, 0)
    if "be" in main.aux and subject == ["it"] and s.lower(main.last - 1) in s.table.passive_attitudes:
        return s.table.passive_attitudes[s.lower(main.last - 1)], main.last, False, main.last - 1
    if main.lemma == "be" or main.passive and "be" in main.aux and main.lemma in ("tell", "convince"):
        return _adjective(s, subject, speaker, main)
    if main.lemma == "have" and speaker and s.lower(main.last) == "no" and s.lower(main.last + 1) in s.table.headed:
        return s.table.headed[s.lower(main.last + 1)], main.last + 2, False, main.last + 1
    if main.lemma in s.table.raising and subject == ["it"]:
        return s.table.raising[main.lemma], main.last + (s.lower(main.last) in ("like", "as")), True, main.last - 1
    attitude = s.table.thinkers.get(main.lemma)
    if attitude is None or main.passive or set(main.aux) & s.table.modals - s.table.soft_modals:
        return weak
    if speaker:
        bare = attitude.certainty != "certain" or main.lemma in ("know", "say")
        return attitude, main.last, not bare, main.last - 1
    heads = subject and (
        subject[-1] in s.table.evidence
        or subject[0] in s.table.evidence
        or "of" in subject
        and subject[subject.index("of") - 1] in s.table.evidence
    )
    if heads and main.lemma in s.table.showing and not (main.negated and attitude.certainty == "certain"):
        return attitude, main.last, attitude.certainty == "certain", main.last - 1
    return weak


def _is_speaker(s: Stretch, subject: list[str]) -> bool:
    if not subject:
        return False
    last = subject[-1]
    if len(subject) == 1:
        return last in s.table.own or last in s.terms or not s.direct and last in s.table.third
    return " ".join(subject) in s.terms or " ".join(subject[1:]) in s.terms


def _adjective(s: Stretch, subject: list[str], speaker: bool, main: Group) -> tuple[Attitude | None, int, bool, int]:
    """ "I am confident", "it is likely", "there is no doubt", "my view is"."""
    if main.lemma != "be":
        found = s.table.sure.get("told") if speaker else None
        return found, main.last, False, main.last - 1
    k = main.last
    while s.lower(k) in s.table.adverbs and s.lower(k) not in s.table.sure and k - main.last < 4:
        k += 1
    if speaker or subject in (["it"], ["that"]):
        found = s.table.sure.get(s.lower(k))
        if found is not None:
            return found, k + 1, False, k
    if subject == ["there"]:
        for n in range(k, min(k + 4, len(s.words))):
            if s.lower(n) in s.table.headed:
                return s.table.headed[s.lower(n)], n + 1, True, n
        return None, 0, True, 0
    head = subject[-1] if subject else ""
    if head in s.table.heads and len(subject) <= 4:
        return s.table.heads[head], main.last, True, main.first - 1
    return None, 0, True, 0

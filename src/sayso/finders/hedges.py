"""Hedges that hold a clause: "we expect that X", "it is likely that X", "the data indicate that X", "there is a chance that X"."""

from __future__ import annotations

from dataclasses import dataclass

from sayso.finders.stretch import Stretch, begins_clause, has_group, leading_end, match_phrase, verb_next
from sayso.finders.verbs import Group
from sayso.lang.claim_tables import Attitude

_BETWEEN = 9  # words between "was told" and its "that"


@dataclass(frozen=True, slots=True)
class Hedge:
    """What a clause hangs on: "we expect that"; `first` is the word that marks it, `source` whether the speaker is its subject."""

    attitude: Attitude
    first: int
    negated: bool


def peel(s: Stretch, lo: int, hi: int, main: Group) -> tuple[Hedge, int] | None:
    """A hedge that holds a clause, and where that clause begins."""
    attitude, at, needs_that, marker = _attitude(s, lo, main)
    if attitude is None:
        return None
    while at < hi and s.lower(at) in s.table.adverbs and s.lower(at) not in ("no",) and not verb_next(s, at):
        at += 1
    if s.lower(at) == s.table.complementizer and not _is_bare_pronoun(s, at):
        inner = at + 1
    elif needs_that or s.lower(at) in s.table.asking or not _starts_bare(s, at, hi, marker):
        return None
    else:
        inner = at
    opens_condition = match_phrase(s.words, inner, s.table.conditions) and leading_end(s, inner, hi) is None
    if opens_condition or not begins_clause(s, inner, hi, False) and not has_group(s, inner, hi):
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
        return verb_next(s, at)
    plain = lower in s.table.openers or s.words[at].capital or lower[:1].isdigit()
    return begins_clause(s, at, hi, not (plain and s.lower(marker) in s.table.loose))


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


def _told_from(s: Stretch, last: int) -> int:
    """ "were told in November that": where what they were told begins."""
    for k in range(last, min(last + _BETWEEN, len(s.words))):
        if s.lower(k) == s.table.complementizer:
            return k
        if s.lower(k) == "by" or any(g.first == k for g in s.groups):
            break
    return last


def _adjective(s: Stretch, subject: list[str], speaker: bool, main: Group) -> tuple[Attitude | None, int, bool, int]:
    """ "I am confident", "it is likely", "there is no doubt", "my view is"."""
    if main.lemma != "be":
        found = s.table.sure.get("told") if speaker else None
        return found, _told_from(s, main.last), False, main.last - 1
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

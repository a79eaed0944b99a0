"""Runs of "he" or "she": the pronouns of one gender that follow each other sentence by sentence mostly mean whom the first of them meant."""

from __future__ import annotations

import re
from bisect import bisect_left

from sayso.finders.names import Gender
from sayso.finders.units import Item
from sayso.lang import Language

_MOST = 40  # pronouns that a run is followed back over
_WORD = re.compile(r"[A-Za-z]+")
GAP_IN_SPEECH = 160  # code points between two pronouns of one run inside somebody's words


def note_pronouns(items: tuple[Item, ...], told: dict[Gender, list[int]], language: Language) -> None:
    """Adds where those of a unit stand, outside quotations, in text order."""
    for item in items:
        gender = gender_told(item.lower, language) if item.quote is None else None
        if gender is not None:
            told.setdefault(gender, []).append(item.start)


def pronouns_in(text: str, start: int, end: int, gender: Gender, language: Language) -> list[int]:
    """Where those of one gender stand in a stretch of somebody's words."""
    return [m.start() for m in _WORD.finditer(text, start, end) if gender_told(m[0].lower(), language) == gender]


def gender_told(word: str, language: Language) -> Gender | None:
    """Of a form of "he" or "she"."""
    base = language.names.bases.get(word)
    return "male" if base == "he" else "female" if base == "she" else None


def run_start(pronouns: list[int], heads: list[int], at: int) -> int:
    """Where the run that a pronoun at `at` goes on begins; `at` itself where it goes on none. `heads`: where the sentences begin."""
    first = at
    n = bisect_left(pronouns, at)
    for earlier in reversed(pronouns[max(0, n - _MOST) : n]):
        if bisect_left(heads, first) - bisect_left(heads, earlier + 1) > 1:
            break
        first = earlier
    return first


def run_start_in_speech(pronouns: list[int], at: int) -> int:
    """The same inside somebody's words, by the distance between them."""
    first = at
    for earlier in reversed([p for p in pronouns if p < at][-_MOST:]):
        if first - earlier > GAP_IN_SPEECH:
            break
        first = earlier
    return first

"""The frozen records that a language fills: one for each step that needs words."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

from sayso.lang.cue_tables import CueWords, NameWords, PhraseWords


@dataclass(frozen=True, slots=True)
class WireWords:
    """Words of wire headers and tails, for `formats`."""

    months: Mapping[str, int]
    agencies: frozenset[str]


@dataclass(frozen=True, slots=True)
class TextWords:
    """Words, lower case and without a final full stop, that decide where a sentence ends and what an apostrophe is."""

    abbreviations: frozenset[str]
    final_abbreviations: frozenset[str]  # may end a sentence when a starter follows
    starters: frozenset[str]
    elided: frozenset[str]  # words written with a leading apostrophe


@dataclass(frozen=True, slots=True)
class Language:
    """All word tables of one language."""

    code: str
    wire: WireWords
    text: TextWords
    cues: CueWords
    phrases: PhraseWords
    names: NameWords

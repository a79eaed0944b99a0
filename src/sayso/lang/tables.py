"""The frozen records that a language fills: one for each step that needs words."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

from sayso.lang.claim_tables import ClaimWords
from sayso.lang.cue_tables import CueWords, NameWords, PhraseWords
from sayso.lang.frame_tables import FrameWords
from sayso.lang.place_tables import PlaceWords
from sayso.lang.quantity_tables import QuantityWords
from sayso.lang.time_tables import TimeWords


@dataclass(frozen=True, slots=True)
class WireWords:
    """Words of wire headers and tails, for `formats`; all but `credit_names` in lower case.

    `months` and `weekdays` are written without a final full stop. `credit_names` turns a spelling into the name printed as a
    credit, `agencies` are the words by which an agency is known for one. `labels` may stand before a colon or dash, or alone on
    a line, and are no places. The openings are how a line of that sort begins.
    """

    months: Mapping[str, int]
    weekdays: frozenset[str]
    agencies: frozenset[str]
    agency_words: frozenset[str]
    issuers: frozenset[str]  # what else puts its name and a day under a text: "ministry"
    credit_names: Mapping[str, str]
    cities: frozenset[str]
    regions: frozenset[str]  # states and provinces as datelines shorten them
    place_words: frozenset[str]  # small words inside a place name: "of", "de"
    labels: frozenset[str]
    slug_openings: tuple[str, ...]
    slug_endings: frozenset[str]  # "3rd Ld", "Writethru"
    end_marks: frozenset[str]
    more_marks: frozenset[str]
    date_labels: frozenset[str]
    clock_words: frozenset[str]  # what stands beside figures, months and weekdays in a date line
    byline_openings: tuple[str, ...]
    reporter_words: frozenset[str]  # a line that ends with one is a byline: "Staff Reporter"
    credit_openings: tuple[str, ...]
    rights_openings: tuple[str, ...]
    rights_words: tuple[str, ...]
    boilerplate_openings: tuple[str, ...]
    tail_headings: frozenset[str]
    first_persons: frozenset[str]  # who speaks of himself or to somebody: no wire opens so
    saying: frozenset[str]  # a short line with one of these words is a sentence, no subhead


@dataclass(frozen=True, slots=True)
class TextWords:
    """Words, lower case and without a final full stop, that decide where a sentence ends and what an apostrophe is."""

    abbreviations: frozenset[str]
    final_abbreviations: frozenset[str]  # may end a sentence when a starter follows
    starters: frozenset[str]
    elided: frozenset[str]  # words written with a leading apostrophe


@dataclass(frozen=True, slots=True)
class TurnWords:
    """Labels and words of interviews and transcripts, lower case, without full stops."""

    questions: frozenset[str]  # labels of those who ask
    answers: frozenset[str]  # labels of answers that name nobody
    headings: frozenset[str]  # stand before a colon and are no speakers
    interview: tuple[str, ...]  # one of these stands in the head of a text with unmarked questions


@dataclass(frozen=True, slots=True)
class Language:
    """All word tables of one language."""

    code: str
    wire: WireWords
    text: TextWords
    turns: TurnWords
    cues: CueWords
    phrases: PhraseWords
    names: NameWords
    quantities: QuantityWords
    claims: ClaimWords
    times: TimeWords
    places: PlaceWords
    frames: FrameWords

"""The closed table of measures, and the words by which what is counted and who it is about are made comparable."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Measure:
    """What a figure tells. `words` are the forms that show it, lower case, several words joined by one space.

    `kinds` is a set of letters: c a count, m money, p a share in percent or points, u a measured amount. `agent` says that the
    figure is one of somebody (a company's revenue): its frame has a subject. `toll` is a count of persons by what befell them; `fallback` is taken where no other measure fits.
    """

    name: str
    words: tuple[str, ...]
    kinds: str
    agent: bool = False
    toll: bool = False
    fallback: bool = False


@dataclass(frozen=True, slots=True)
class Form:
    """One form of a measure, cut into words."""

    measure: Measure
    parts: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class FrameWords:
    measures: tuple[Measure, ...]
    by_word: Mapping[str, tuple[Form, ...]]  # the first word of forms: the forms, in the order of their measures
    nouns: Mapping[str, str]  # counted noun: what it is lined up as ("troops": soldiers)
    generic: frozenset[str]  # nouns that say no more than people
    dropped: frozenset[str]  # qualifiers that tell nothing apart
    tolls: frozenset[str]  # names of measures of what befell people
    others: frozenset[str]  # words that set a figure apart: "another", "earlier"
    telling: frozenset[str]  # words that show a figure to be somebody's: "put", "gave"
    suffixes: frozenset[str]  # of company names: "inc", "plc"
    contrasts: Mapping[str, str]  # qualifiers near a figure that tell series apart, to their usual form
    ahead: frozenset[str]  # words behind which a figure is expected, not told
    dimensions: Mapping[str, str]  # unit: what it measures, so that tonnes and kilograms line up
    events: frozenset[str]  # "storm", "hurricane": a name behind it tells events apart
    fixed: Mapping[str, str]  # measure: what its figures count, whatever word stands for it
    animals: frozenset[str]  # canonical nouns: to kill them is to cull
    speakers: frozenset[str]  # "officials in Lima": the capital stands for the state
    currencies: frozenset[str]  # units that are money without an ISO code

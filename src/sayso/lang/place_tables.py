"""Records of the words by which places are found: names of countries, regions, cities and areas, and what stands around them."""

from __future__ import annotations

import unicodedata
from collections.abc import Mapping
from dataclasses import dataclass
from typing import Literal

PlaceKind = Literal["country", "region", "city", "area"]

_LETTERS = str.maketrans({"ł": "l", "ø": "o", "đ": "d", "ß": "ss", "æ": "ae", "ı": "i", "’": "'", "ʼ": "'", "‘": "'"})


def fold(words: str) -> str:
    """Lower case without diacritics, with straight apostrophes and single spaces: the key of `PlaceWords.names`."""
    plain = words.lower()
    if not plain.isascii():
        decomposed = unicodedata.normalize("NFKD", plain.translate(_LETTERS))
        plain = "".join(c for c in decomposed if not unicodedata.combining(c)).translate(_LETTERS)
    return " ".join(plain.split())


@dataclass(frozen=True, slots=True)
class PlaceRow:
    """One place. `country` is ISO 3166-1 alpha-2, none for what lies in several or is disputed.

    `within` is the region a city lies in, where the table knows it; `weight` a city's population in thousands.
    """

    name: str
    kind: PlaceKind
    country: str | None
    within: str | None = None
    weight: int = 0
    capital: bool = False


@dataclass(frozen=True, slots=True)
class PlaceWords:
    """`names` maps a spelling (lower case, no diacritics, words joined by one space) to the places that bear it.

    `cased` are spellings found only as written ("US"). All other words are lower case.
    """

    names: Mapping[str, tuple[PlaceRow, ...]]
    first_parts: frozenset[str]  # what the spellings begin with, up to the first hyphen or space
    cased: Mapping[str, str]  # "US": "united states"
    demonyms: Mapping[str, str]  # "french": ISO code
    countries: Mapping[str, str]  # ISO code: name
    capitals: Mapping[str, str]  # ISO code: its capital
    seats: Mapping[str, str]  # "the kremlin" without its article: the country or union it stands for
    locatives: frozenset[str]  # prepositions that a place follows
    weak_locatives: Mapping[str, frozenset[str]]  # "for": what must stand before it ("left")
    reaching: frozenset[str]  # verbs that take a place as object: "visited", "struck"
    not_in: frozenset[str]  # "shares in", "believe in": no place follows
    directions: frozenset[str]  # "eastern", "north"
    heads_after: frozenset[str]  # "Kursk Oblast", "Korean Peninsula"
    heads_before: frozenset[str]  # "Lake Tahoe", "Mount Elgon"
    heads_of: frozenset[str]  # "Gulf of Aden", "Province of Quebec"
    settlements: frozenset[str]  # "the town of Kerema"
    shaken: frozenset[str]  # doubtful names: common words and given names that are cities too
    no_place: frozenset[str]  # capitalised words behind "in" that are none
    no_place_endings: tuple[str, ...]
    joiners: frozenset[str]  # small words inside a name
    openers: frozenset[str]  # capitalised at a sentence's head, no part of a name

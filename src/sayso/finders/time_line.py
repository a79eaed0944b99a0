"""The tokens of one sentence as the time grammar sees them, with the numbers and spans of time read from them.

Words are cut at hyphens and apostrophes ("mid-2026", "Monday's"), which `finders.text` keeps whole. Every reading function
takes a place and gives what stands there and the place after it, or none; none looks further than a few tokens.
"""

from __future__ import annotations

import re
from dataclasses import replace
from decimal import Decimal
from typing import NamedTuple

from sayso.finders.calendar import Part
from sayso.finders.time_terms import Lasting, Term
from sayso.lang.time_tables import TimeWords
from sayso.records import Span

Read = tuple[Term, int] | None  # what was read, and the token after it

_TOKEN = re.compile(r"\d+(?:[.,:]\d+)*|[^\W\d_]+|\S")
_FIGURE = re.compile(r"(?:[0-9]{1,3}(?:,[0-9]{3}){1,2}|[0-9]{1,6})(?:\.[0-9]{1,3})?")
_MARKS = frozenset("\"'“”‘’„«»")
_APOSTROPHES = frozenset("'’‘")
_MOST_MARKS = 16
_DASHES = frozenset("-–—‑−")
_HALF = Decimal("0.5")
_HALVES = {"TH": ("TM", 30), "TM": ("TS", 30), "Y": ("M", 6), "D": ("TH", 12), "DE": ("Y", 5), "CE": ("Y", 50)}
_SIZES = ("CE", "DE", "Y", "Q", "M", "W", "WE", "D", "TH", "TM", "TS")


class Line:
    """The tokens of one sentence: as written, in lower case, and their offsets; empty tokens stand before and after them."""

    __slots__ = ("_views", "count", "end", "low", "raw", "regions", "start", "words")

    def __init__(self, text: str, span: Span, words: TimeWords) -> None:
        found = list(_TOKEN.finditer(text, span.start, span.end))
        self.words = words
        self.count = len(found)
        margin = 16  # the widest look ahead; `low[-1]` is empty too
        self.raw = [m.group() for m in found] + [""] * margin
        self.start = [m.start() for m in found] + [span.end] * margin
        self.end = [m.end() for m in found] + [span.end] * margin
        self.low = ["'" if t in "’‘" and t else "-" if t in _DASHES else t.lower() for t in self.raw]

        self.regions = _quoted_regions(self)
        self._views: dict[int, list[str]] = {}

    def view(self, i: int) -> list[str]:
        """The words of the same quotation as token `i`, or those outside every quotation; empty for all others."""
        if not self.regions:
            return self.low
        region = self.regions[i]
        if region not in self._views:
            self._views[region] = [
                t if n >= self.count or self.regions[n] == region else "" for n, t in enumerate(self.low)
            ]
        return self._views[region]

    def joined(self, i: int) -> bool:
        """Whether no white space stands before token `i`."""
        return 0 < i < self.count and self.start[i] == self.end[i - 1]

    def capital(self, i: int) -> bool:
        return self.raw[i][:1].isupper()

    def whole(self, i: int, digits: int, most: int) -> int | None:
        """The token as a whole number of at most so many figures and at most `most`."""
        token = self.raw[i]
        if token.isascii() and token.isdigit() and len(token) <= digits and int(token) <= most:
            return int(token)
        return None


def _quoted_regions(line: Line) -> list[int]:
    """For each token the number of the quotation it stands in, 0 outside; empty where the sentence has no marks or too many."""
    marks = [n for n in range(line.count) if line.raw[n] in _MARKS and _is_mark(line, n)]
    if not 0 < len(marks) <= _MOST_MARKS:
        return []
    regions = [0] * line.count
    number, opened = 1, -1
    for n in marks:
        opens = n + 1 < line.count and line.joined(n + 1) and not (n and line.joined(n))
        if opened < 0 and (opens or n == 0):
            opened = n
        elif opened >= 0 or number == 1:
            for k in range(opened + 1, n):
                regions[k] = number
            number, opened = number + 1, -1
    for k in range(opened + 1 if opened >= 0 else line.count, line.count):
        regions[k] = number
    return regions


def _is_mark(line: Line, n: int) -> bool:
    """Whether a mark quotes and is no apostrophe: not between letters, nor after the s of a plural."""
    if line.raw[n] not in _APOSTROPHES:
        return True
    before, after = line.joined(n), n + 1 < line.count and line.joined(n + 1) and line.raw[n + 1].isalnum()
    return not (before and after) and not (before and line.low[n - 1].endswith("s"))


class Count(NamedTuple):
    """A number of units; none for an open one ("several"). `article` where it is "a" alone."""

    value: Decimal | None
    after: int
    article: bool = False


def read_count(line: Line, i: int) -> Count | None:
    """ "3", "3.5", "twenty-four", "a", "half a", "a couple of", "two and a half", "several"."""
    low = line.low
    word = low[i]
    if word in ("half",):
        after = i + 1 + (low[i + 1] in line.words.articles or low[i + 1] == "-")
        return Count(_HALF, after)
    if word in line.words.articles:
        return _after_article(line, i)
    if word in ("couple", "several") or word in line.words.vague:
        return Count(Decimal(2) if word == "couple" else None, i + 1 + (low[i + 1] == "of"))
    if word == "another":
        inner = read_count(line, i + 1) if low[i + 1] not in ("half", "another") else None
        return inner if inner else Count(Decimal(1), i + 1)
    if word in ("dozens", "hundreds", "thousands") and low[i + 1] == "of":
        return Count(None, i + 2)
    number = _figure(line, i) or _spelled(line, i)
    if number is None:
        return None
    value, after = number
    joins = [k for k in ((after, after + 1) if low[after] == "-" else (after,)) if low[k] == "and"]
    for k in joins:
        half = k + 1 + (low[k + 1] == "-")
        half += low[half] in line.words.articles
        half += low[half] == "-"
        if low[half] == "half" and (half > k + 1 or low[half + 1] in line.words.units):
            return Count(value + _HALF, half + 1)
    return Count(value, after)


def _after_article(line: Line, i: int) -> Count | None:
    word = line.low[i + 1]
    if word == "couple":
        return Count(Decimal(2), i + 2 + (line.low[i + 2] == "of"))
    if word in ("few", "dozen", "hundred", "thousand"):
        value = None if word == "few" else Decimal(line.words.numbers[word])
        return Count(value, i + 2)
    if word in ("number", "handful", "series", "matter") and line.low[i + 2] == "of":
        return Count(None, i + 3)
    if word == "half" and line.low[i + 2] != "of":
        return Count(_HALF, i + 2 + (line.low[i + 2] == "-"))
    return Count(Decimal(1), i + 1, article=True)


def _figure(line: Line, i: int) -> tuple[Decimal, int] | None:
    return (Decimal(line.raw[i].replace(",", "")), i + 1) if _FIGURE.fullmatch(line.raw[i]) else None


def _spelled(line: Line, i: int) -> tuple[Decimal, int] | None:
    numbers = line.words.numbers
    value = numbers.get(line.low[i])
    if value is None or value >= 100:
        return None
    after = i + 1
    if value >= 20 and value % 10 == 0:
        k = after + (line.low[after] == "-")
        ones = numbers.get(line.low[k])
        if ones and ones < 10:
            value, after = value + ones, k + 1
    if line.low[after] in ("hundred", "thousand"):
        value, after = value * numbers[line.low[after]], after + 1
    return Decimal(value), after


def read_ordinal(line: Line, i: int) -> tuple[int, int] | None:
    """ "first", "twenty-first", "21st", "last" (-1)."""
    low = line.low
    figure = line.whole(i, 3, 366)
    if figure is not None:
        suffixed = low[i + 1] in ("st", "nd", "rd", "th") and line.joined(i + 1)
        return (figure, i + 2) if suffixed else None
    value = line.words.ordinals.get(low[i])
    if value is not None:
        return value, i + 1
    tens = line.words.numbers.get(low[i])
    if tens in (20, 30):
        k = i + 1 + (low[i + 1] == "-")
        ones = line.words.ordinals.get(low[k], 0)
        return (tens + ones, k + 1) if 0 < ones < 10 else None
    return None


def read_unit(line: Line, i: int) -> tuple[str, int, int] | None:
    """The letter of the unit, its factor and the place after it; fillers ("consecutive", "-") before it are passed over."""
    k = i
    while k < i + 4 and (low := line.low[k]) and (low == "-" or low in line.words.fillers):
        k += 1
    unit = line.words.units.get(line.low[k])
    if unit is None and line.low[k] in line.words.spanning and line.low[k + 1] in line.words.plural_units:
        k, unit = k + 1, line.words.units[line.low[k + 1]]  # "the five previous years"
    if unit is None or (k == i and line.joined(k) and not line.raw[k - 1][-1:].isdigit()):
        return None
    return unit[0], unit[1], k + 1


_YEARS = 1000  # a figure from which on it is a year in front of "to fourteen months"


class Amount(NamedTuple):
    length: Lasting
    after: int
    article: bool
    single: bool  # "one day", "a day"


def read_amount(line: Line, i: int) -> Amount | None:
    """ "three days", "a year and a half", "1 year 1 month 21 days", "10-day", "two to three weeks"."""
    count = read_count(line, i)
    if count is None:
        return None
    upper: Count | None = None
    k = count.after
    if line.low[k] == "-" and line.low[k + 1] == "plus":
        count, k = count._replace(after=k + 2), k + 2  # "20-plus months"
    if line.low[k] in ("to", "or", "-", "and") and not count.article and count.value is not None:
        upper = read_count(line, k + 1)
        if upper and (upper.value is None or upper.article or (line.low[k] == "and" and line.low[i - 1] != "between")):
            upper = None
        if upper and upper.value is not None and count.value >= _YEARS and upper.value < _YEARS:
            return None  # "in 2011 to fourteen months"
    unit = read_unit(line, (upper or count).after)
    if (
        unit
        and unit[0] == "Q"
        and count.value == 3
        and line.low[unit[2] - 2] in ("-", "three", "3")
        and line.low[unit[2]] in ("of", "to", "past", "-")
    ):
        return None  # three-quarters of something
    if unit is None and line.low[i] == "quarter" and line.low[i + 1] == "century":
        unit, count = ("Y", 25, i + 2), Count(Decimal(1), i + 1)
    if unit is None:
        return None
    letter, factor, after = unit
    if letter == "TS" and (
        count.article or count.value == 1 and line.low[after - 1] in ("second", "sec") and line.low[after - 2] != "-"
    ):
        return None
    if letter == "TH" and count.after == i + 1 and len(line.raw[i]) == 4 and line.raw[i].isdigit():
        return None  # 0430 hours
    if letter == "Q" and (count.article or count.value == _HALF) and line.low[after] in ("of", "to", "-"):
        return None  # a quarter of something
    plural = line.low[after - 1] in line.words.plural_units
    if line.low[after - 1] == "night" and count.value != 1 and line.low[after - 2] != "-":
        return None
    if count.article and (plural or count.after == i + 1 and line.low[i + 1] == "-"):
        return None
    parts = _parts(count.value, letter, factor)
    top = _parts(upper.value, letter, factor) if upper else ()
    length = Lasting(parts, upper=tuple(part for _, part in top if part))
    if not upper:
        length, after = _more_parts(line, length, after)
    return Amount(length, after, count.article, count.value == 1)


def _parts(value: Decimal | None, letter: str, factor: int) -> tuple[tuple[str, Part | None], ...]:
    if value is None:
        return ((letter, None),)
    if value == _HALF and letter in _HALVES:
        smaller, count = _HALVES[letter]
        return ((smaller, (smaller, Decimal(count))),)
    return ((letter, (letter, value * factor)),)


def _more_parts(line: Line, length: Lasting, after: int) -> tuple[Lasting, int]:
    """ "... and a half", "... and 21 days"."""
    low = line.low
    if low[after] == "and" and low[after + 1] in ("half", "a") and "half" in (low[after + 1], low[after + 2]):
        letter, part = length.parts[0]
        end = after + 2 if low[after + 1] == "half" else after + 3
        if part and len(length.parts) == 1 and low[end] not in line.words.units and low[end] not in ("a", "an", "of"):
            return replace(length, parts=((letter, (letter, part[1] + _HALF)),)), end
    for _ in range(4):
        k = after + (low[after] == ",")
        k += low[k] == "and"
        count = read_count(line, k)
        unit = read_unit(line, count.after) if count and count.value is not None and low[k] not in ("half",) else None
        if (
            not count
            or not unit
            or (count.article and low[k - 1] != "and")
            or unit[0] in {letter for letter, _ in length.parts}
        ):
            break
        joined = (k > after and low[k - 1] == "and") or k == after
        ordered = _SIZES.index(unit[0]) > _SIZES.index(length.parts[-1][0]) or unit[0] not in ("TS",)
        if not (joined or k > after) or not ordered:
            break
        parts = (*length.parts, *_parts(count.value, unit[0], unit[1]))
        length = replace(length, parts=tuple(sorted(parts, key=lambda p: _SIZES.index(p[0]))))
        after = unit[2]
    return length, after

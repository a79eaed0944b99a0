"""Dates as news writes them, and when a report was published: by the user, its metadata, dateline, URL or copyright line."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, replace
from datetime import date, datetime

from sayso.errors import UsageError
from sayso.lang.tables import WireWords
from sayso.records import Dateline, Published

_ISO = re.compile(
    r"(\d{4})(?:-(\d{2})(?:-(\d{2})(?:[T ](\d{2}):(\d{2})(?::(\d{2})(?:[.,]\d{1,9})?)?\s?(?:Z|[+-]\d{2}:?\d{2})?)?)?)?\Z"
)
_TOKEN = re.compile(r"\d+|[^\W\d_]+|\S")
_NUMERIC = re.compile(r"(?<!\d)(\d{1,4})([./-])(\d{1,2})\2(\d{2,4})(?!\d)")
_URL_DATE = re.compile(
    r"(?<!\d)((?:19|20)\d{2})(?:([/-])(\d{1,2}|[a-z]{3,9})(?:\2(\d{1,2}))?|(\d{2})(\d{2}))(?![\da-z])"
)
_CLOCK = re.compile(
    r"(?<![\d:])(\d{1,2}):([0-5]\d)(?![:\d])\s?(?:([ap])\.?m\b\.?)?\s?(GMT|UTC|Z)?(?![^\W\d_])", re.IGNORECASE
)
_YEAR = re.compile(r"(?<!\d)(?:19|20)\d{2}(?!\d)")


@dataclass(frozen=True, slots=True)
class Day:
    """A calendar day, its year maybe unknown; `clock` is a time on it, such as "19:05" or "19:05Z"."""

    year: int | None
    month: int
    day: int
    clock: str | None = None

    def iso(self) -> str:
        if self.year is None:
            return f"XXXX-{self.month:02d}-{self.day:02d}"
        return f"{self.year:04d}-{self.month:02d}-{self.day:02d}" + (f"T{self.clock}" if self.clock else "")

    def real(self) -> bool:
        """Whether the calendar has that day; 29 February without a year counts. 1 January 1970 is a clock that was not set."""
        if (self.year, self.month, self.day) == (1970, 1, 1):
            return False
        try:
            date(self.year or 2000, self.month, self.day)
        except ValueError:
            return False
        return True


def iso_value(value: object) -> str | None:
    """The value where it is ISO 8601 of any precision with a day that exists (or a `date`), else none. Offsets are kept."""
    if isinstance(value, datetime):
        return value.isoformat()
    if isinstance(value, date):
        return value.isoformat()
    match = _ISO.match(value.strip()) if isinstance(value, str) else None
    if match is None:
        return None
    year, month, day, hour, minute, second = (int(g) if g else None for g in match.groups())
    try:
        datetime(year or 0, month or 1, day or 1, hour or 0, minute or 0, second or 0)
    except ValueError:
        return None
    return match.group().replace(" ", "T", 1) if day and hour is not None else match.group()


def given_value(value: object) -> str:
    """What the user gave as date of publication; UsageError where it is no date."""
    iso = iso_value(value)
    if iso is None:
        raise UsageError(f"published={value!r} is no date", remedy='ISO 8601 of any precision: "2024", "2024-10-31"')
    return iso


def find_day(words: str, months: Mapping[str, int]) -> Day | None:
    """The first calendar day in a short piece of text, written in words or figures; none where it is ambiguous or no real day."""
    return next((day for day in _days(words, months) if day.real()), None)


def find_moment(words: str, months: Mapping[str, int]) -> Day | None:
    """As `find_day`, with the clock time where one alone is written, and one day: "Updated 19:05, 22 July 2025". Midnight is no time
    of day."""
    day = find_day(words, months)
    clocks = list(_CLOCK.finditer(words))
    if day is None or len(clocks) != 1 or len({(d.month, d.day) for d in _days(words, months)}) > 1:
        return day
    hour, minute, half, universal = clocks[0].groups()
    number = int(hour) % 12 + 12 * (half[0] in "pP") if half else int(hour)
    if number > 23 or int(minute) > 59 or (half and int(hour) > 12) or (number, int(minute)) == (0, 0):
        return day
    return replace(day, clock=f"{number:02d}:{minute}{'Z' if universal else ''}")


def mentions_day(words: str, months: Mapping[str, int]) -> bool:
    """Whether a day is written, be it one that the calendar does not have ("31 June", "00/00/0000")."""
    return next(_days(words, months), None) is not None or _NUMERIC.search(words) is not None


def _days(words: str, months: Mapping[str, int]) -> Iterator[Day]:
    for match in _NUMERIC.finditer(words):
        if day := _numeric_day(match):
            yield day
    tokens = [m.group().lower() for m in _TOKEN.finditer(words)]
    for at, token in enumerate(tokens):
        if token in months:
            yield from _day_around(tokens, at, months[token])


def _numeric_day(match: re.Match[str]) -> Day | None:
    """2024-10-31, 31.10.2024, 31/10/2024, 10/31/2024; none for 05/11/2023, which two readers read in two ways."""
    first, mark, second, last = match.group(1), match.group(2), int(match.group(3)), match.group(4)
    if len(first) == 4:
        return Day(int(first), second, int(last)) if len(last) <= 2 else None
    if len(first) == 3 or len(last) == 3:
        return None
    year = int(last) if len(last) == 4 else 2000 + int(last)
    one = int(first)
    if mark == "." or one > 12 or one == second:
        return Day(year, second, one)
    return Day(year, one, second) if second > 12 else None


def _day_around(tokens: list[str], at: int, month: int) -> Iterator[Day]:
    """ "Oct. 31, 2024", "October 31", "31 October 2024", "31st of October", by the tokens around the month's name."""
    after = _after(tokens, at + 1)
    if (number := _number(tokens, after, 31)) is not None:
        yield Day(_year(tokens, _after(tokens, after + 1, ordinal=True)), month, number)
        return
    before = at - 1
    while before >= 0 and tokens[before] in ("of", "st", "nd", "rd", "th", ",", "."):
        before -= 1
    if (number := _number(tokens, before, 31)) is not None:
        yield Day(_year(tokens, after), month, number)


def _after(tokens: list[str], at: int, ordinal: bool = False) -> int:
    skipped = (",", ".", "st", "nd", "rd", "th") if ordinal else (",", ".")
    while at < len(tokens) and tokens[at] in skipped:
        at += 1
    return at


def _number(tokens: list[str], at: int, most: int) -> int | None:
    if 0 <= at < len(tokens) and tokens[at].isdecimal() and len(tokens[at]) <= 2 and 0 < int(tokens[at]) <= most:
        clock = tokens[at + 1 : at + 2] == [":"] or (tokens[at - 1] == ":" and at > 1 and tokens[at - 2].isdecimal())
        return None if clock else int(tokens[at])
    return None


def _year(tokens: list[str], at: int) -> int | None:
    return int(tokens[at]) if at < len(tokens) and _YEAR.fullmatch(tokens[at]) else None


def url_date(uri: str | None, months: Mapping[str, int]) -> str | None:
    """A date written into a URL, as a day or a month: /2024/10/31/, /2024/oct/31/, 2024-10-31, 20241031, /2024/10/."""
    for match in _URL_DATE.finditer((uri or "")[:2000].lower()):
        year, mark, month, day, month8, day8 = match.groups()
        number = months.get(month, 0) if month and month.isalpha() else int(month or month8)
        if not 1 <= number <= 12:
            continue
        last = day or day8
        if last is None and mark == "/":
            return f"{year}-{number:02d}"
        if last and Day(int(year), number, int(last)).real():
            return f"{year}-{number:02d}-{int(last):02d}"
    return None


def copyright_year(lines: list[str]) -> str | None:
    """The last year named in the copyright lines: "© 1998-2024" is 2024."""
    years = [year for line in lines for year in _YEAR.findall(line)]
    return max(years, default=None)


@dataclass(frozen=True, slots=True)
class Clues:
    """What a report says of its own date. `line` is the day of a date line under the headline or in the metadata's words."""

    user: str | None = None
    metadata: str | None = None
    line: Day | None = None
    dateline: Dateline | None = None
    url: str | None = None
    year: str | None = None


def settle(clues: Clues, words: WireWords) -> tuple[Published | None, Dateline | None]:
    """When the report was published and by which clue, and the dateline with its year where one is known."""
    known = _by_user_or_metadata(clues)
    dateline = clues.dateline
    if dateline and dateline.date and dateline.date.startswith("XXXX"):
        year = _year_near(dateline.date, known.value if known else clues.url or clues.year)
        dateline = replace(dateline, date=f"{year}{dateline.date[4:]}") if year else dateline
    if known is None and dateline and dateline.date and not dateline.date.startswith("XXXX"):
        known = Published(dateline.date, "dateline")
    if known is None and clues.url:
        known = Published(clues.url, "url")
    if known is None and clues.year:
        known = Published(clues.year, "copyright line")
    return known, dateline


def _by_user_or_metadata(clues: Clues) -> Published | None:
    if clues.user:
        return Published(clues.user, "user")
    if clues.metadata:
        return Published(clues.metadata, "metadata")
    if clues.line is None:
        return None
    year = clues.line.year or _year_near(clues.line.iso(), clues.url or clues.year)
    day = replace(clues.line, year=int(year)) if year else None
    return Published(day.iso(), "metadata") if day and day.real() else None


def _year_near(yearless: str, known: str | None) -> str | None:
    """The year that puts a day and month nearest to a known day; the known year where no more than that is known."""
    if not known or not known[:4].isdecimal():
        return None
    year, month, day = int(known[:4]), int(yearless[5:7]), int(yearless[8:10])
    try:
        anchor = date.fromisoformat(known[:10]) if len(known) >= 10 else None
    except ValueError:
        anchor = None
    real = [
        y
        for y in ((year,) if anchor is None else (year - 1, year, year + 1))
        if 0 < y < 9999 and Day(y, month, day).real()
    ]
    if not real:
        return None
    best = min(real, key=lambda y: (abs((date(y, month, day) - anchor).days) if anchor else 0, y))
    return f"{best:04d}"

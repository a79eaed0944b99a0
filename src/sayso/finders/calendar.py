"""Stretches of the civil calendar: days, ISO weeks, months, quarters, seasons, years, decades, and the steps between them.

Values are written as TIMEX3 writes them: "2026-01-15", "2026-W03", "2026-W03-WE", "2026-01", "2025-Q3", "2025-H1", "2026-SU",
"2026", "199X" (the 1990s), "18XX" (the 19th century). Dates are proleptic Gregorian; whatever would leave the years 1 to 9999
raises ValueError or OverflowError, which the caller takes as "not resolved".
"""

from __future__ import annotations

import re
from calendar import monthrange
from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date, time, timedelta
from decimal import Decimal

from sayso.lang.time_tables import Grain

Part = tuple[str, Decimal]  # an ISO 8601 duration letter (Y, M, W, D, TH, TM, TS) and how many

SEASONS = ("SP", "SU", "FA", "WI")
_SEASON_MONTH = {"SP": 3, "SU": 6, "FA": 9, "WI": 12}
# the letter of a duration, and the grain in which a date counted in it is written
GRAINS: dict[str, Grain] = {
    "D": "day",
    "W": "week",
    "M": "month",
    "Q": "quarter",
    "Y": "year",
    "DE": "decade",
    "CE": "century",
}
_PUBLISHED = re.compile(r"(\d{4})(?:-?(\d{2})(?:-?(\d{2})(?:[T ](\d{2}):?(\d{2}))?)?)?")


@dataclass(frozen=True, slots=True)
class Stretch:
    """The days `begin` to `end`, both included, written as `value`. `exact` is false where the borders are a custom, not a rule
    (a season, a fiscal year): they order stretches and are not given out."""

    grain: Grain
    begin: date
    end: date
    value: str
    exact: bool = True


def day_of(day: date) -> Stretch:
    return Stretch("day", day, day, day.isoformat())


def week_of(day: date) -> Stretch:
    year, week, weekday = day.isocalendar()
    monday = day - timedelta(weekday - 1)
    return Stretch("week", monday, monday + timedelta(6), f"{year:04}-W{week:02}")


def weekend_of(day: date) -> Stretch:
    """Saturday and Sunday of the ISO week of `day`."""
    week = week_of(day)
    return Stretch("weekend", week.begin + timedelta(5), week.end, f"{week.value}-WE")


def months_of(grain: Grain, year: int, month: int, count: int, value: str, exact: bool = True) -> Stretch:
    last = month + count - 1
    end_year, end_month = year + (last - 1) // 12, (last - 1) % 12 + 1
    return Stretch(
        grain, date(year, month, 1), date(end_year, end_month, monthrange(end_year, end_month)[1]), value, exact
    )


def month_of(year: int, month: int) -> Stretch:
    return months_of("month", year, month, 1, f"{year:04}-{month:02}")


def quarter_of(year: int, quarter: int) -> Stretch:
    return months_of("quarter", year, 3 * quarter - 2, 3, f"{year:04}-Q{quarter}")


def half_of(year: int, half: int) -> Stretch:
    return months_of("half", year, 6 * half - 5, 6, f"{year:04}-H{half}")


def season_of(year: int, code: str) -> Stretch:
    """The season by its name; winter bears the year of its December. Northern borders, for order alone."""
    return months_of("season", year, _SEASON_MONTH[code], 3, f"{year:04}-{code}", exact=False)


def year_of(year: int, exact: bool = True) -> Stretch:
    return Stretch("year", date(year, 1, 1), date(year, 12, 31), f"{year:04}", exact)


def decade_of(year: int) -> Stretch:
    first = year // 10 * 10
    return Stretch("decade", date(max(first, 1), 1, 1), date(first + 9, 12, 31), f"{first // 10:03}X")


def century_of(year: int) -> Stretch:
    first = year // 100 * 100
    return Stretch("century", date(max(first, 1), 1, 1), date(first + 99, 12, 31), f"{first // 100:02}XX")


def containing(grain: Grain, day: date) -> Stretch:
    """The stretch of that grain in which the day lies (for a weekend: the weekend of its week)."""
    if grain == "day":
        return day_of(day)
    if grain == "week":
        return week_of(day)
    if grain == "weekend":
        return weekend_of(day)
    if grain == "month":
        return month_of(day.year, day.month)
    if grain == "quarter":
        return quarter_of(day.year, (day.month + 2) // 3)
    if grain == "half":
        return half_of(day.year, 1 if day.month < 7 else 2)
    if grain == "season":
        return season_of(day.year - (day.month < 3), SEASONS[(day.month - 3) // 3 % 4])
    if grain == "decade":
        return decade_of(day.year)
    return century_of(day.year) if grain == "century" else year_of(day.year)


def around(grain: Grain, anchor: Stretch) -> Stretch | None:
    """The stretch of that grain that holds the whole anchor; none where the anchor is coarser than the grain."""
    first = containing(grain, anchor.begin)
    return first if first.value == containing(grain, anchor.end).value else None


def step(stretch: Stretch, count: int) -> Stretch:
    """The stretch of the same grain so many places on (back, where negative)."""
    if stretch.grain in ("day", "week", "weekend"):
        days = count if stretch.grain == "day" else 7 * count
        return containing(stretch.grain, stretch.begin + timedelta(days))
    months = {"month": 1, "quarter": 3, "half": 6, "season": 3, "year": 12, "decade": 120, "century": 1200}[
        stretch.grain
    ]
    return containing(stretch.grain, add_months(stretch.begin.replace(day=1), months * count))


def add_months(day: date, count: int) -> date:
    index = day.year * 12 + day.month - 1 + count
    year, month = index // 12, index % 12 + 1
    return date(year, month, min(day.day, monthrange(year, month)[1]))


def add_parts(day: date, parts: Iterable[Part], sign: int) -> date | None:
    """The day so much later or earlier; none for fractions of months and years and for parts of a day."""
    for letter, count in parts:
        if letter in ("TH", "TM", "TS"):
            if letter != "TH" or count % 24:
                return None
            day += timedelta(sign * int(count) // 24)
        elif letter in ("D", "W", "WE"):
            day += timedelta(sign * int(count * (1 if letter == "D" else 7)))
        else:
            months = count * {"M": 1, "Q": 3, "Y": 12, "DE": 120, "CE": 1200}[letter]
            if months % 1:
                return None
            day = add_months(day, sign * int(months))
    return day


def easter(year: int) -> date:
    """Western Easter Sunday (the anonymous Gregorian computus, Nature, 1876)."""
    a, (b, c) = year % 19, divmod(year, 100)
    d, e = divmod(b, 4)
    g = (8 * b + 13) // 25
    h = (19 * a + b - d - g + 15) % 30
    i, k = divmod(c, 4)
    offset = (32 + 2 * e + 2 * i - h - k) % 7
    m = (a + 11 * h + 19 * offset) // 433
    month = (h + offset - 7 * m + 90) // 25
    return date(year, month, (h + offset - 7 * m + 33 * month + 19) % 32)


def nth_weekday(begin: date, end: date, weekday: int, nth: int) -> date | None:
    """The nth ISO weekday between two days, both included; nth -1 is the last."""
    if nth < 0:
        day = end - timedelta((end.isoweekday() - weekday) % 7)
        return day if day >= begin else None
    day = begin + timedelta((weekday - begin.isoweekday()) % 7 + 7 * (nth - 1))
    return day if day <= end else None


def nth_week(stretch: Stretch, nth: int) -> Stretch | None:
    """The nth ISO week of a month or year: a week belongs to where its Thursday lies (ISO 8601)."""
    thursday = nth_weekday(stretch.begin, stretch.end, 4, nth)
    return week_of(thursday) if thursday else None


def nearest_weekday(day: date, weekday: int, direction: int) -> date:
    """The nearest such ISO weekday before (direction below 0) or after; the day itself where it is one."""
    if direction < 0:
        return day - timedelta((day.isoweekday() - weekday) % 7)
    return day + timedelta((weekday - day.isoweekday()) % 7)


def read_published(value: str) -> tuple[Stretch, time | None] | None:
    """The year, month or day of publication and, where given, its time of day; none for anything else."""
    found = _PUBLISHED.match(value)
    if not found:
        return None
    year, month, day, hour, minute = (int(x) if x else None for x in found.groups())
    try:
        clock = time(hour, minute or 0) if hour is not None else None
        if year is None or month is None:
            return (year_of(year or 0), None)
        return (month_of(year, month), None) if day is None else (day_of(date(year, month, day)), clock)
    except ValueError:
        return None

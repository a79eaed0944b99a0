"""The civil calendar: stretches, steps, Easter, weeks of months, precisions of a day of publication."""

from __future__ import annotations

from datetime import date, time, timedelta
from decimal import Decimal

import pytest
from hypothesis import given
from hypothesis import strategies as st

from sayso.finders import calendar as cal
from sayso.lang.time_tables import Grain

GRAINS: tuple[Grain, ...] = (
    "day", "week", "weekend", "month", "quarter", "half", "season", "year", "decade", "century",
)  # fmt: skip
DAYS = st.dates(date(4500, 1, 1), date(5500, 1, 1))  # forty centuries either way stay in the calendar


@pytest.mark.parametrize(
    ("grain", "value", "begin", "end"),
    [
        ("day", "2026-01-15", date(2026, 1, 15), date(2026, 1, 15)),
        ("week", "2026-W03", date(2026, 1, 12), date(2026, 1, 18)),
        ("weekend", "2026-W03-WE", date(2026, 1, 17), date(2026, 1, 18)),
        ("month", "2026-01", date(2026, 1, 1), date(2026, 1, 31)),
        ("quarter", "2026-Q1", date(2026, 1, 1), date(2026, 3, 31)),
        ("half", "2026-H1", date(2026, 1, 1), date(2026, 6, 30)),
        ("season", "2025-WI", date(2025, 12, 1), date(2026, 2, 28)),
        ("year", "2026", date(2026, 1, 1), date(2026, 12, 31)),
        ("decade", "202X", date(2020, 1, 1), date(2029, 12, 31)),
        ("century", "20XX", date(2000, 1, 1), date(2099, 12, 31)),
    ],
)
def test_containing(grain: Grain, value: str, begin: date, end: date) -> None:
    found = cal.containing(grain, date(2026, 1, 15))
    assert (found.value, found.begin, found.end) == (value, begin, end)


@given(st.sampled_from(GRAINS), DAYS, st.integers(-40, 40))
def test_steps_go_there_and_back(grain: Grain, day: date, count: int) -> None:
    start = cal.containing(grain, day)
    assert cal.step(cal.step(start, count), -count).value == start.value


@given(st.sampled_from([g for g in GRAINS if g != "weekend"]), DAYS)
def test_stretches_meet_without_gap(grain: Grain, day: date) -> None:
    stretch = cal.containing(grain, day)
    assert stretch.begin <= day <= stretch.end
    assert cal.step(stretch, 1).begin == stretch.end + timedelta(1)


@pytest.mark.parametrize(
    ("year", "day"),
    [
        (2000, (4, 23)),
        (2008, (3, 23)),
        (2019, (4, 21)),
        (2024, (3, 31)),
        (2026, (4, 5)),
        (2027, (3, 28)),
        (2038, (4, 25)),
    ],
)
def test_easter(year: int, day: tuple[int, int]) -> None:
    assert cal.easter(year) == date(year, *day)


def test_weekdays() -> None:
    thursday = date(2026, 1, 15)
    assert cal.nearest_weekday(thursday, 1, -1) == date(2026, 1, 12)
    assert cal.nearest_weekday(thursday, 1, 1) == date(2026, 1, 19)
    assert cal.nearest_weekday(thursday, 4, -1) == thursday == cal.nearest_weekday(thursday, 4, 1)
    november = cal.month_of(2025, 11)
    assert cal.nth_weekday(november.begin, november.end, 4, 4) == date(2025, 11, 27)
    assert cal.nth_weekday(november.begin, november.end, 5, -1) == date(2025, 11, 28)
    assert cal.nth_weekday(november.begin, november.end, 1, 5) is None


def test_weeks_of_a_month_go_by_their_thursday() -> None:
    first = cal.nth_week(cal.month_of(2016, 10), 1)
    last = cal.nth_week(cal.month_of(2016, 7), -1)
    assert first and last and (first.value, last.value) == ("2016-W40", "2016-W30")


def test_months_are_added_within_the_month() -> None:
    assert cal.add_months(date(2024, 1, 31), 1) == date(2024, 2, 29)
    assert cal.add_months(date(2024, 1, 31), -2) == date(2023, 11, 30)
    assert cal.add_parts(date(2026, 1, 15), (("M", Decimal(1)), ("D", Decimal(2))), -1) == date(2025, 12, 13)
    assert cal.add_parts(date(2026, 1, 15), (("TH", Decimal(48)),), -1) == date(2026, 1, 13)
    assert cal.add_parts(date(2026, 1, 15), (("TH", Decimal(5)),), 1) is None
    assert cal.add_parts(date(2026, 1, 15), (("M", Decimal("1.3")),), 1) is None


@pytest.mark.parametrize(
    ("value", "stretch", "hour"),
    [
        ("2026", "2026", None),
        ("2026-01", "2026-01", None),
        ("2026-01-15", "2026-01-15", None),
        ("20260115", "2026-01-15", None),
        ("2026-01-15T09:30:00Z", "2026-01-15", time(9, 30)),
        ("2026-01-15 23:59", "2026-01-15", time(23, 59)),
    ],
)
def test_published(value: str, stretch: str, hour: time | None) -> None:
    found = cal.read_published(value)
    assert found and (found[0].value, found[1]) == (stretch, hour)


@pytest.mark.parametrize("value", ["", "XXXX-01-15", "2026-13", "2026-02-30", "0000", "yesterday"])
def test_published_unknown(value: str) -> None:
    assert cal.read_published(value) is None


def test_coarse_days_resolve_coarse_stretches() -> None:
    year = cal.year_of(2024)
    assert cal.around("month", year) is None
    assert (cal.around("year", year) or year).value == "2024"
    assert (cal.around("decade", year) or year).value == "202X"

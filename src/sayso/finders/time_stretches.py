"""Which days of the calendar a date term names, seen from the day of publication or from the time told of."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field, replace
from datetime import date, time, timedelta

from sayso.finders import calendar as cal
from sayso.finders.calendar import Stretch
from sayso.finders.time_terms import (
    Age,
    DayOfMonth,
    Holiday,
    Named,
    Nth,
    SamePeriod,
    Shift,
    Term,
    Weekday,
    Weekend,
    WeekOf,
)
from sayso.lang.time_tables import HolidayRule

_CLOSE, _FAR = 45, 300  # days


@dataclass(frozen=True, slots=True)
class Setting:
    """Against what an expression is read: the day of publication as precisely as it is known, the hour of it, the time told of
    before in the text, the day named in the same sentence, the direction of the tense (-1, 1), whether the words around make it
    a deadline, and the years that the text gives to days elsewhere."""

    published: Stretch | None = None
    hour: time | None = None
    told: Stretch | None = None
    told_day: Stretch | None = None
    day: Stretch | None = None
    year: int | None = None
    direction: int = -1
    deadline: bool = False
    nearest: bool = False
    years: Mapping[tuple[str, int], int] = field(default_factory=dict[tuple[str, int], int])


def told_for(grain: cal.Grain, setting: Setting) -> Stretch | None:
    """The time told of; the day told of before it where it is too coarse to reckon from."""
    if setting.told is None or setting.told_day is None or cal.around(grain, setting.told):
        return setting.told
    return setting.told_day


def stretch_of(term: Term, setting: Setting) -> Stretch | None:
    """The days a date term names, if the day of publication is known well enough to tell."""
    if isinstance(term, Shift):
        if term.grain == "weekend" and not term.count and not term.told:
            return _weekend(setting)
        anchor = told_for(term.grain, setting) if term.told else setting.published
        base = cal.around(term.grain, anchor) if anchor else None
        return cal.step(base, term.count) if base else None
    if isinstance(term, Named):
        return _named(term, setting)
    if isinstance(term, Age):
        return cal.decade_of(term.year) if term.grain == "decade" else cal.century_of(term.year)
    if isinstance(term, Weekday):
        return _weekday(term, setting)
    if isinstance(term, Weekend):
        return _weekend(setting)
    if isinstance(term, DayOfMonth):
        return _day_of_month(term, setting)
    if isinstance(term, Holiday):
        return _holiday(term, setting)
    if isinstance(term, Nth):
        return _nth(term, setting)
    if isinstance(term, WeekOf):
        return _week(term, setting)
    if isinstance(term, SamePeriod):
        return _same_period(term, setting)
    return None


def _coded(year: int, code: str | None, day: int | None) -> Stretch:
    if code is None:
        return cal.year_of(year)
    if code[0] == "Q":
        return cal.quarter_of(year, int(code[1]))
    if code[0] == "H":
        return cal.half_of(year, int(code[1]))
    if code in cal.SEASONS:
        return cal.season_of(year, code)
    return cal.day_of(date(year, int(code), day)) if day else cal.month_of(year, int(code))


def _year_said(year: int | None, of: Shift | None, setting: Setting) -> int | None:
    if year is not None or of is None:
        return year
    stretch = stretch_of(of, setting)
    return stretch.begin.year if stretch else None


def _named(term: Named, setting: Setting) -> Stretch | None:
    year = _year_said(term.year, term.of, setting)
    if year is not None:
        stretch = _coded(year, term.code, term.day)
        return replace(stretch, exact=False) if term.fiscal else stretch
    if term.of is not None or term.code is None:
        return None
    if setting.year is not None and term.which is None and term.day:
        found = _coded(setting.year, term.code, term.day)
        later = setting.day and found.begin < setting.day.begin
        return _coded(setting.year + 1, term.code, term.day) if later else found
    anchor = setting.told if term.told and setting.told else setting.published
    known = setting.years.get((term.code, term.day or 0))
    if anchor is None or anchor.grain == "year":
        if term.which == 0 and anchor:
            return _coded(anchor.begin.year, term.code, term.day)
        return _coded(known, term.code, term.day) if known else None
    return _nearest_named(term, anchor, setting)


def _nearest_named(term: Named, anchor: Stretch, setting: Setting) -> Stretch | None:
    """The month, quarter, season or day of that name nearest in the direction of the tense (or of "last", "this", "next")."""
    reach = 8 if term.day == 29 else 1
    found: list[Stretch] = []
    for year in range(anchor.begin.year - reach, anchor.begin.year + reach + 1):
        try:
            found.append(_coded(year, term.code, term.day))
        except ValueError:
            continue
    if term.which == 0 and term.code not in cal.SEASONS:
        return next((s for s in found if s.begin.year == anchor.begin.year), None)
    if term.which == 0:  # the season of this year; "this winter" in January began in December
        year = anchor.begin.year - (term.code == "WI" and anchor.begin.month < 3)
        return next((s for s in found if s.begin.year == year), None)
    if setting.nearest and term.which is None:
        return min(found, key=lambda s: _distance(s, anchor, 1 if term.day else 5))
    if term.day and term.which is None:
        close = min(found, key=lambda s: _distance(s, anchor, 1))
        if _distance(close, anchor, 1) <= _CLOSE:
            return _on_side(found, anchor, setting.direction, close)
    if (term.which or setting.direction) < 0:
        # a quarter or half is spoken of as past when it is over, anything else when it has begun
        over = term.which is not None or (term.code or "")[0] in "QH"
        past = [s for s in found if (s.end if over else s.begin) < anchor.begin or (not over and s.begin <= anchor.end)]
        return past[-1] if past else None
    ahead = [s for s in found if (s.begin > anchor.end if term.which else s.end >= anchor.begin)]
    return ahead[0] if ahead else None


def _distance(stretch: Stretch, anchor: Stretch, ahead: float) -> float:
    """Days between a stretch and the day of publication; days ahead weigh `ahead` times as much."""
    days = (stretch.begin - anchor.begin).days
    return days * ahead if days > 0 else -days


def _on_side(found: list[Stretch], anchor: Stretch, direction: int, close: Stretch) -> Stretch:
    """The nearest on the side of the tense, unless it is most of a year off and the day itself is weeks away on the other side:
    such dates are written with their year."""
    side = [s for s in found if ((s.begin <= anchor.end) if direction < 0 else (s.end >= anchor.begin))]
    best = min(side, key=lambda s: _distance(s, anchor, 1), default=close)
    return best if _distance(best, anchor, 1) < _FAR else close


def _weekday(term: Weekday, setting: Setting) -> Stretch | None:
    if term.weeks:
        first = _weekday(replace(term, weeks=0), replace(setting, direction=1))
        return cal.step(first, 7 * term.weeks) if first else None
    if term.week is not None:
        week = stretch_of(term.week, setting)
        return cal.day_of(week.begin + timedelta(term.number - 1)) if week else None
    anchor = told_for("day", setting) if term.told else setting.published
    if anchor is None or anchor.grain != "day":
        return None
    today = anchor.begin
    if term.told:
        step = term.which or 0
        if not step:
            return cal.day_of(cal.week_of(today).begin + timedelta(term.number - 1))
        return cal.day_of(cal.nearest_weekday(today + timedelta(step), term.number, step))
    if term.day:
        return _weekday_of_month(term, today, setting)
    if term.which is None or term.which == 0:
        return cal.day_of(cal.nearest_weekday(today, term.number, setting.direction))
    # nobody calls tomorrow "next Friday", nor yesterday "last Monday": the nearest at least two days off
    return cal.day_of(cal.nearest_weekday(today + timedelta(2 * term.which), term.number, term.which))


def _weekday_of_month(term: Weekday, today: date, setting: Setting) -> Stretch | None:
    """ "Friday the 13th": the nearest day that is both, in the direction of the tense where it is known."""
    start = cal.nearest_weekday(today, term.number, 1)
    for weeks in range(520):
        for sign in (1, -1):
            day = start + timedelta(7 * weeks * sign)
            right_side = setting.nearest or (day - today).days * setting.direction >= 0
            if day.day == term.day and right_side:
                return cal.day_of(day)
    return None


def _weekend(setting: Setting) -> Stretch | None:
    if setting.published is None or setting.published.grain != "day":
        return None
    today = setting.published.begin
    if setting.direction > 0 or today.isoweekday() > 5:
        return cal.weekend_of(today)
    return cal.weekend_of(today - timedelta(7))


def _day_of_month(term: DayOfMonth, setting: Setting) -> Stretch | None:
    if term.of is not None:
        month = stretch_of(term.of, setting)
        return cal.day_of(month.begin.replace(day=term.day)) if month else None
    if setting.published is None or setting.published.grain != "day":
        return None
    today, months = setting.published.begin, range(4)
    told = setting.told_day.begin if setting.told_day and setting.direction < 0 else None
    if told and told <= today and term.day <= 28:  # "on 4 November ... on the 6th"
        day = cal.add_months(told.replace(day=1), term.day < told.day).replace(day=term.day)
        if day <= today:
            return cal.day_of(day)
    for step in months:
        month = cal.add_months(today.replace(day=1), step if setting.direction > 0 else -step)
        try:
            day = month.replace(day=term.day)
        except ValueError:
            continue
        if (day >= today) if setting.direction > 0 else (day <= today):
            return cal.day_of(day)
    return None


def holiday_in(rule: HolidayRule, year: int) -> date | None:
    """The day of a holiday in a year; none for one without a rule."""
    day: date | None = None
    if rule.easter is not None:
        day = cal.easter(year) + timedelta(rule.easter)
    elif rule.month and rule.weekday and rule.nth:
        month = cal.month_of(year, rule.month)
        day = cal.nth_weekday(month.begin, month.end, rule.weekday, rule.nth)
    elif rule.month and rule.day:
        day = date(year, rule.month, rule.day)
    return day + timedelta(rule.plus) if day else None


def _holiday(term: Holiday, setting: Setting) -> Stretch | None:
    year = term.rule.year or _year_said(term.year, term.of, setting)
    if year is not None:
        day = holiday_in(term.rule, year)
        return cal.day_of(day) if day else None
    anchor = setting.published
    if anchor is None or anchor.grain != "day" or term.of:
        return None
    today = anchor.begin
    days = [d for y in (today.year - 1, today.year, today.year + 1) if (d := holiday_in(term.rule, y))]
    if term.which == 0:
        days = [d for d in days if d.year == today.year]
    elif setting.nearest and term.which is None and days:
        return cal.day_of(min(days, key=lambda d: abs((d - today).days)))
    elif (term.which or setting.direction) < 0:
        days = [d for d in reversed(days) if (d <= today if term.which is None else d < today)]
    else:
        days = [d for d in days if (d >= today if term.which is None else d > today)]
    return cal.day_of(days[0]) if days else None


def _nth(term: Nth, setting: Setting) -> Stretch | None:
    of = stretch_of(term.of, setting)
    if of is None:
        return None
    if term.weekday:
        day = cal.nth_weekday(of.begin, of.end, term.weekday, term.nth)
        return cal.day_of(day) if day else None
    if term.grain == "week":
        return cal.nth_week(of, term.nth)
    if term.grain == "weekend":
        day = cal.nth_weekday(of.begin, of.end, 6, term.nth)
        return cal.weekend_of(day) if day else None
    if term.grain == "month":
        month = of.end if term.nth < 0 else cal.add_months(of.begin, term.nth - 1)
        return cal.month_of(month.year, month.month) if of.begin <= month <= of.end else None
    day = of.end if term.nth < 0 else of.begin + timedelta(term.nth - 1)
    return cal.day_of(day) if day <= of.end else None


def _week(term: WeekOf, setting: Setting) -> Stretch | None:
    if term.of is not None:
        of = stretch_of(term.of, setting)
        if of is None or of.grain != "day":
            return None
        if term.weekend:
            return cal.weekend_of(of.begin - timedelta(2 if of.begin.isoweekday() < 3 else 0))
        return cal.week_of(of.begin)
    if term.number and setting.published:
        return cal.week_of(date.fromisocalendar(setting.published.begin.year, term.number, 1))
    return None


def _same_period(term: SamePeriod, setting: Setting) -> Stretch | None:
    if setting.told is None:
        return None
    told = setting.told
    if told.grain == "week":
        return cal.week_of(
            date.fromisocalendar(told.begin.isocalendar()[0] + term.years, told.begin.isocalendar()[1], 1)
        )
    begin = cal.add_months(told.begin, 12 * term.years)
    return cal.containing(told.grain, begin)

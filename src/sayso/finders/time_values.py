"""What a time expression is worth: its TIMEX3 type, value, mod and days, once the day of publication is known.

Nothing is guessed: what needs a finer day than the one known keeps its class (PAST_REF, PRESENT_REF, FUTURE_REF) or its open
form ("XXXX-10-31", "XXXX-Q3", "T15:00").
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field, replace
from datetime import date, datetime, time, timedelta
from decimal import Decimal

from sayso.finders import calendar as cal
from sayso.finders.calendar import Stretch
from sayso.finders.time_spans import span_value
from sayso.finders.time_terms import (
    Age,
    Ahead,
    Clock,
    DayOfMonth,
    Edge,
    Every,
    Holiday,
    InSpan,
    Lasting,
    Modded,
    Named,
    Nth,
    Offset,
    Pair,
    PartOfDay,
    SamePeriod,
    Shift,
    Term,
    Vague,
    Weekday,
    Weekend,
    WeekOf,
)
from sayso.lang.time_tables import HolidayRule
from sayso.records import Mod, TimexType

_BEFORE, _AFTER = "PAST_REF", "FUTURE_REF"


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


@dataclass(frozen=True, slots=True)
class Worth:
    """A resolved expression; `stretch` is what later expressions may be reckoned from."""

    type: TimexType
    value: str
    mod: Mod | None = None
    begin: date | None = None
    end: date | None = None
    stretch: Stretch | None = None


def resolve(term: Term, setting: Setting) -> Worth:
    """The worth of a term; what leaves the calendar (year 0 or 10000) keeps its class alone."""
    try:
        return _resolve(term, setting)
    except (ValueError, OverflowError):
        return Worth("DATE", _ref(setting.direction))


def _ref(direction: int) -> str:
    return _BEFORE if direction < 0 else _AFTER if direction > 0 else "PRESENT_REF"


def _resolve(term: Term, setting: Setting) -> Worth:
    if isinstance(term, Vague):
        return Worth("DATE", term.ref)
    if isinstance(term, Every):
        return Worth("SET", term.value)
    if isinstance(term, Lasting):
        return _lasting(term, setting)
    if isinstance(term, InSpan):
        if setting.direction > 0:
            return _resolve(Offset(term.length, 1), setting)
        return _lasting(term.length, setting)
    if isinstance(term, Modded):
        return _modded(term, setting)
    if isinstance(term, Edge):
        return _edge(term, setting)
    if isinstance(term, Ahead):
        return _ahead(term, setting)
    if isinstance(term, PartOfDay):
        return _part_of_day(term, setting)
    if isinstance(term, Clock):
        return _clock(term, setting)
    if isinstance(term, Pair):
        return _pair(term, setting)
    if isinstance(term, Offset):
        return _offset(term, setting)
    stretch = _stretch(term, setting)
    return _of_stretch(stretch) if stretch else Worth("DATE", _open_value(term, setting))


def _of_stretch(stretch: Stretch, mod: Mod | None = None) -> Worth:
    days = (stretch.begin, stretch.end) if stretch.exact else (None, None)
    return Worth("DATE", stretch.value, mod, *days, stretch=stretch)


def _open_value(term: Term, setting: Setting) -> str:
    """What is left of a date that cannot be placed."""
    if isinstance(term, Named) and term.code and term.which is None and not term.of:
        return f"XXXX-{term.code}" + (f"-{term.day:02}" if term.day else "")
    if isinstance(term, Holiday) and term.rule.month and term.rule.day and term.which is None:
        return f"XXXX-{term.rule.month:02}-{term.rule.day:02}"
    if isinstance(term, DayOfMonth) and not term.of:
        return f"XXXX-XX-{term.day:02}"
    if isinstance(term, Shift):
        return _ref(term.count if not term.told or term.count else setting.direction)
    which = getattr(term, "which", None) or getattr(
        getattr(term, "week", None) or getattr(term, "of", None), "count", None
    )
    return _ref(which or setting.direction)


# --- stretches of the calendar


def _told(grain: cal.Grain, setting: Setting) -> Stretch | None:
    """The time told of; the day told of before it where it is too coarse to reckon from."""
    if setting.told is None or setting.told_day is None or cal.around(grain, setting.told):
        return setting.told
    return setting.told_day


def _stretch(term: Term, setting: Setting) -> Stretch | None:
    """The days a date term names, if the day of publication is known well enough to tell."""
    if isinstance(term, Shift):
        if term.grain == "weekend" and not term.count and not term.told:
            return _weekend(setting)
        anchor = _told(term.grain, setting) if term.told else setting.published
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
    worth = _resolve(term, setting)
    return worth.stretch


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
    stretch = _stretch(of, setting)
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
    anchor = setting.published
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
    if term.which == 0:
        return min(found, key=lambda s: max((s.begin - anchor.end).days, (anchor.begin - s.end).days, 0))
    if setting.nearest and term.which is None:
        return min(found, key=lambda s: abs((s.begin - anchor.begin).days))
    if (term.which or setting.direction) < 0:
        # a quarter or half is spoken of as past when it is over, anything else when it has begun
        over = term.which is not None or (term.code or "")[0] in "QH"
        past = [s for s in found if (s.end if over else s.begin) < anchor.begin or (not over and s.begin <= anchor.end)]
        return past[-1] if past else None
    ahead = [s for s in found if (s.begin > anchor.end if term.which else s.end >= anchor.begin)]
    return ahead[0] if ahead else None


def _weekday(term: Weekday, setting: Setting) -> Stretch | None:
    if term.week is not None:
        week = _stretch(term.week, setting)
        return cal.day_of(week.begin + timedelta(term.number - 1)) if week else None
    anchor = _told("day", setting) if term.told else setting.published
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
        month = _stretch(term.of, setting)
        return cal.day_of(month.begin.replace(day=term.day)) if month else None
    if setting.published is None or setting.published.grain != "day":
        return None
    today, months = setting.published.begin, range(4)
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
    of = _stretch(term.of, setting)
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
        of = _stretch(term.of, setting)
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


# --- what stands on a stretch


def _edge(term: Edge, setting: Setting) -> Worth:
    if term.noun and term.edge == "END" and setting.deadline:
        of = _stretch(term.of, setting)
        if of and of.exact:
            return replace(_of_stretch(cal.day_of(of.end)), begin=of.end, end=of.end)
    worth = _resolve(term.of, replace(setting, deadline=False))
    return replace(worth, mod=term.edge)


def _ahead(term: Ahead, setting: Setting) -> Worth:
    """The stretch, its days cut off at the day of publication."""
    inner = replace(setting, direction=term.toward) if isinstance(term.of, Shift) else setting
    worth = _resolve(term.of, inner)
    if isinstance(term.of, Shift) and term.of.count == 0 and worth.value == "PRESENT_REF":
        return replace(worth, value=_ref(term.toward))
    today = setting.published
    if worth.begin and worth.end and today and today.grain == "day" and worth.begin < today.begin < worth.end:
        if term.toward > 0:
            return replace(worth, begin=today.begin)
        return replace(worth, end=today.begin)
    return worth


def _modded(term: Modded, setting: Setting) -> Worth:
    """ "more than two years ago" is BEFORE that year, "less than" AFTER it; on spans the mod is that of a quantity."""
    worth = _resolve(term.of, setting)
    mod = term.mod
    if isinstance(term.of, Offset) and mod in ("MORE_THAN", "LESS_THAN", "EQUAL_OR_MORE", "EQUAL_OR_LESS"):
        far = mod in ("MORE_THAN", "EQUAL_OR_MORE")
        before = far == (term.of.toward < 0)
        exact = mod in ("MORE_THAN", "LESS_THAN")
        mod = ("BEFORE" if exact else "ON_OR_BEFORE") if before else ("AFTER" if exact else "ON_OR_AFTER")
    return replace(worth, mod=mod)


def _day(term: Term | None, setting: Setting) -> tuple[Stretch | None, str | None]:
    """The day on which a part or hour lies, or its class where it cannot be placed."""
    if term is None:
        for known in (setting.day, setting.published):
            if known and known.grain == "day":
                return known, None
        return None, None
    if isinstance(term, Shift) and term.told and term.count == 0 and setting.told is None:
        return None, _ref(setting.direction)
    worth = _resolve(term, setting)
    if worth.stretch and worth.stretch.grain == "day":
        return worth.stretch, None
    return None, worth.value


def _part_of_day(term: PartOfDay, setting: Setting) -> Worth:
    day_term = Shift("day", -1 if setting.direction < 0 else 0) if term.overnight else term.day
    day, ref = _day(day_term, setting)
    if day is None:
        open_date = ref and ref.startswith("XXXX")
        return Worth("TIME", f"{ref}T{term.code}" if open_date else ref or f"T{term.code}")
    return Worth("TIME", f"{day.value}T{term.code}", None, day.begin, day.end, day)


def _clock(term: Clock, setting: Setting) -> Worth:
    hour = 24 if term.said_midnight and setting.deadline else term.hour
    clock = f"T{hour:02}:{term.minute or 0:02}" + (f":{term.second:02}" if term.second is not None else "") + term.zone
    day, ref = _day(term.day, setting)
    if day is None:
        return Worth("TIME", f"{ref}{clock}" if ref and ref.startswith("XXXX") else clock)
    return Worth("TIME", f"{day.value}{clock}", None, day.begin, day.end, day)


def _pair(term: Pair, setting: Setting) -> Worth:
    """ "2019-2021" as an ISO 8601 interval of its two values."""
    last = _resolve(term.last, setting)
    first = _resolve(term.first, setting)
    if isinstance(term.first, Named) and term.first.day and first.begin and last.begin and first.begin > last.begin:
        first = _resolve(replace(term.first, year=last.begin.year), setting)
    return Worth("DATE", f"{first.value}/{last.value}", None, first.begin, last.end, last.stretch)


# --- spans


def _closed(length: Lasting) -> tuple[tuple[str, Decimal], ...] | None:
    parts = tuple(part for _, part in length.parts if part)
    return parts if len(parts) == len(length.parts) else None


def _lasting(term: Lasting, setting: Setting) -> Worth:
    value = span_value(term.parts)
    if term.upper:
        value += "/" + span_value(tuple((letter, (letter, n)) for letter, n in term.upper))
    begin, end = _days_of_span(term, setting)
    return Worth("DURATION", value, None, begin, end)


def _days_of_span(term: Lasting, setting: Setting) -> tuple[date | None, date | None]:
    """The first and last day of a span that is tied to a day."""
    parts = _closed(term)
    if parts is None or term.upper:
        return None, None
    if term.starting is not None:
        start = _stretch(term.starting.of if isinstance(term.starting, Edge) else term.starting, setting)
        after = cal.add_parts(start.begin, parts, 1) if start and start.exact else None
        return (start.begin, after - timedelta(1)) if start and after else (None, None)
    if term.until is not None:
        stop = _stretch(term.until.of if isinstance(term.until, Edge) else term.until, setting)
        before = cal.add_parts(stop.end + timedelta(1), parts, -1) if stop and stop.exact else None
        return (before, stop.end) if stop and before else (None, None)
    today = setting.published
    if not term.toward or today is None or today.grain != "day":
        return None, None
    other = cal.add_parts(today.begin, parts, term.toward)
    if other is None:
        return None, None
    return (other, today.begin) if term.toward < 0 else (today.begin, other)


def _offset(term: Offset, setting: Setting) -> Worth:
    parts = _closed(term.length)
    base_worth = _resolve(term.base, setting) if term.base is not None else None
    grain = cal.GRAINS.get(term.length.parts[-1][0], "day")
    anchor = base_worth.stretch if base_worth else (_told(grain, setting) if term.told else setting.published)
    if term.told and anchor is None and term.toward < 0:
        anchor = setting.published
    ref = _ref(term.toward if not term.told and term.base is None else -1 if term.toward < 0 else setting.direction)
    if parts is None or anchor is None:
        return Worth("DATE", ref)
    if any(letter in ("TH", "TM", "TS") for letter, _ in parts):
        return _offset_hours(term, parts, anchor, setting, ref)
    return _offset_days(term, parts, anchor, ref)


def _offset_days(term: Offset, parts: tuple[tuple[str, Decimal], ...], anchor: Stretch, ref: str) -> Worth:
    """Counted in the unit said: "two weeks ago" is a week, "a year and a half ago" a month."""
    if len(parts) == 1 and parts[0][1] % 1:
        parts = tuple(("M", n * 12) if letter == "Y" else (letter, n) for letter, n in parts)
    letter = parts[-1][0]
    grain = cal.GRAINS.get(letter)
    if grain is None or parts[-1][1] % 1:
        return Worth("DATE", ref)
    if anchor.grain == "day":
        day = cal.add_parts(anchor.begin, parts, term.toward)
        return _of_stretch(cal.containing(grain, day)) if day else Worth("DATE", ref)
    base = cal.around(grain, anchor) if len(parts) == 1 else None
    return _of_stretch(cal.step(base, term.toward * int(parts[0][1]))) if base else Worth("DATE", ref)


def _offset_hours(
    term: Offset, parts: tuple[tuple[str, Decimal], ...], anchor: Stretch, setting: Setting, ref: str
) -> Worth:
    """Hours and minutes from the hour of publication, where that is known; whole days otherwise."""
    if anchor.grain != "day":
        return Worth("TIME", ref)
    if setting.hour is None or term.told or term.base is not None:
        day = cal.add_parts(anchor.begin, parts, term.toward)
        return _of_stretch(cal.day_of(day)) if day else Worth("TIME", ref)
    seconds = Decimal(0)
    moment = datetime.combine(anchor.begin, setting.hour)
    for letter, count in parts:
        if letter in ("TH", "TM", "TS"):
            seconds += count * {"TH": 3600, "TM": 60, "TS": 1}[letter]
        else:
            day = cal.add_parts(moment.date(), ((letter, count),), term.toward)
            if day is None:
                return Worth("TIME", ref)
            moment = datetime.combine(day, moment.time())
    moment += timedelta(seconds=float(seconds) * term.toward)
    day = cal.day_of(moment.date())
    return Worth("TIME", moment.isoformat(timespec="minutes"), None, day.begin, day.end, day)

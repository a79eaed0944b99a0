"""What a time expression is worth: its TIMEX3 type, value, mod and days, once the day of publication is known.

Nothing is guessed: what needs a finer day than the one known keeps its class (PAST_REF, PRESENT_REF, FUTURE_REF) or its open
form ("XXXX-10-31", "XXXX-Q3", "T15:00").
"""

from __future__ import annotations

from dataclasses import dataclass, replace
from datetime import date, datetime, timedelta
from decimal import Decimal

from sayso.finders import calendar as cal
from sayso.finders.calendar import Stretch
from sayso.finders.time_spans import span_value
from sayso.finders.time_stretches import Setting, stretch_of, told_for
from sayso.finders.time_terms import (
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
    Offset,
    Pair,
    PartOfDay,
    Shift,
    Term,
    Vague,
)
from sayso.records import Mod, TimexType

_BEFORE, _AFTER = "PAST_REF", "FUTURE_REF"
_QUARTERS = {("01", "03"): "Q1", ("04", "06"): "Q2", ("07", "09"): "Q3", ("10", "12"): "Q4"}
_CLOCK = frozenset(("TH", "TM", "TS"))  # letters of the parts of a day


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
    stretch = stretch_of(term, setting)
    return _of_stretch(stretch) if stretch else Worth("DATE", _open_value(term, setting))


def _of_stretch(stretch: Stretch, mod: Mod | None = None) -> Worth:
    days = (stretch.begin, stretch.end) if stretch.exact else (None, None)
    return Worth("DATE", stretch.value, mod, *days, stretch=stretch)


def _open_value(term: Term, setting: Setting) -> str:
    """What is left of a date that cannot be placed."""
    if setting.published is None and isinstance(term, Named | Holiday | DayOfMonth):
        if isinstance(term, Holiday) and term.which == 0:
            return "PRESENT_REF"
        return _current_ref(setting) if _which(term) == 0 else _ref(_which(term) or setting.direction)
    if isinstance(term, Named) and term.code and term.which is None and not term.of:
        return f"XXXX-{term.code}" + (f"-{term.day:02}" if term.day else "")
    if isinstance(term, Holiday) and term.rule.month and term.rule.day and term.which is None:
        return f"XXXX-{term.rule.month:02}-{term.rule.day:02}"
    if isinstance(term, DayOfMonth) and not term.of:
        return f"XXXX-XX-{term.day:02}"
    if isinstance(term, Shift):
        if term.grain == "weekend" and not term.count and not setting.nearest:
            return _ref(setting.direction)
        return _ref(setting.direction if term.told and term.count >= 0 else term.count)
    return _ref(_which(term) or setting.direction)


def _which(term: Term) -> int | None:
    """The direction that a term names itself: "last", "next", "of next year"."""
    within = getattr(term, "week", None) or getattr(term, "of", None)
    which = getattr(term, "which", None)
    return getattr(within, "count", None) if which is None else which


def _stretch(term: Term, setting: Setting) -> Stretch | None:
    return _resolve(term, setting).stretch


def _current_ref(setting: Setting) -> str:
    """What is left of "tonight", "this weekend" without a day: what is to come where the words look ahead."""
    return _AFTER if setting.direction > 0 and not setting.nearest else "PRESENT_REF"


def _edge(term: Edge, setting: Setting) -> Worth:
    if term.noun and term.edge == "END" and setting.deadline:
        of = _stretch(term.of, setting)
        if of and of.exact:
            return replace(_of_stretch(cal.day_of(of.end)), begin=of.end, end=of.end)
    worth = _resolve(term.of, replace(setting, deadline=False))
    if worth.value == "PRESENT_REF":
        return replace(
            worth, value=_ref(setting.direction), mod=term.edge
        )  # "the beginning of the month": over or to come
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
    if isinstance(term, Shift) and not term.count and not term.told and setting.published is None:
        return None, _current_ref(setting)
    if isinstance(term, Shift) and term.told and term.count == 0 and setting.told is None:
        return None, _ref(setting.direction)
    worth = _resolve(term, setting)
    if worth.stretch and worth.stretch.grain == "day":
        return worth.stretch, None
    return None, worth.value


def _unplaced(hour: str, setting: Setting) -> str:
    """An hour whose day is not to be had: in a report without a day no more than its class."""
    return hour if setting.published else _ref(setting.direction)


def _part_of_day(term: PartOfDay, setting: Setting) -> Worth:
    day_term = Shift("day", -1 if setting.direction < 0 else 0) if term.overnight else term.day
    day, ref = _day(day_term, setting)
    if day is None:
        open_date = ref and ref.startswith("XXXX")
        return Worth("TIME", f"{ref}T{term.code}" if open_date else ref or _unplaced(f"T{term.code}", setting))
    return Worth("TIME", f"{day.value}T{term.code}", None, day.begin, day.end, day)


def _clock(term: Clock, setting: Setting) -> Worth:
    hour = 24 if term.said_midnight and setting.deadline else term.hour
    clock = f"T{hour:02}:{term.minute or 0:02}" + (f":{term.second:02}" if term.second is not None else "") + term.zone
    day, ref = _day(term.day, setting)
    if day is None:
        if ref and ref.endswith("_REF"):
            return Worth("TIME", ref)
        return Worth("TIME", f"{ref}{clock}" if ref and ref.startswith("XXXX") else _unplaced(clock, setting))
    return Worth("TIME", f"{day.value}{clock}", None, day.begin, day.end, day)


def _pair(term: Pair, setting: Setting) -> Worth:
    """ "2019-2021": the first year, with the days of both; "January-March" is a quarter."""
    quarter = _quarter(term)
    if quarter:
        return _resolve(quarter, setting)
    last = _resolve(term.last, setting)
    first = _resolve(term.first, setting)
    if isinstance(term.first, Named) and term.first.day and first.begin and last.begin and first.begin > last.begin:
        first = _resolve(replace(term.first, year=last.begin.year), setting)
    if first.value.endswith("_REF") or last.value.endswith("_REF"):
        return last
    return Worth("DATE", first.value, "BETWEEN", first.begin, last.end, last.stretch)


def _quarter(term: Pair) -> Named | None:
    first, last = term.first, term.last
    if not isinstance(first, Named) or not isinstance(last, Named) or first.day or first.year != last.year:
        return None
    code = _QUARTERS.get((first.code or "", last.code or ""))
    return replace(last, code=code) if code else None


# --- spans


def _closed(length: Lasting) -> tuple[tuple[str, Decimal], ...] | None:
    parts = tuple(part for _, part in length.parts if part)
    return parts if len(parts) == len(length.parts) else None


def _lasting(term: Lasting, setting: Setting) -> Worth:
    begin, end = _days_of_span(term, setting)
    return Worth("DURATION", span_value(term.parts), "BETWEEN" if term.upper else None, begin, end)


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
    anchor = base_worth.stretch if base_worth else (told_for(grain, setting) if term.told else setting.published)
    if term.told and anchor is None and term.toward < 0:
        anchor = setting.published
    ref = _ref(term.toward if not term.told and term.base is None else -1 if term.toward < 0 else setting.direction)
    if term.told and parts and any(letter in _CLOCK for letter, _ in parts):
        return Worth(
            "DURATION", span_value(term.length.parts)
        )  # "twenty minutes later": after an hour that is not kept
    if parts is None or anchor is None:
        return Worth("DATE", ref)
    if (
        term.told
        and anchor.grain in ("quarter", "half")
        and len(parts) == 1
        and parts[0][0] == "Y"
        and parts[0][1] % 1 == 0
    ):
        # a quarter is compared with the same quarter of the year told
        return _of_stretch(
            cal.containing(anchor.grain, cal.add_months(anchor.begin, 12 * term.toward * int(parts[0][1])))
        )
    if any(letter in _CLOCK for letter, _ in parts):
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
        if letter in _CLOCK:
            seconds += count * {"TH": 3600, "TM": 60, "TS": 1}[letter]
        else:
            day = cal.add_parts(moment.date(), ((letter, count),), term.toward)
            if day is None:
                return Worth("TIME", ref)
            moment = datetime.combine(day, moment.time())
    moment += timedelta(seconds=float(seconds) * term.toward)
    day = cal.day_of(moment.date())
    return Worth("TIME", moment.isoformat(timespec="minutes"), None, day.begin, day.end, day)

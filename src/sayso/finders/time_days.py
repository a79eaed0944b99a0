"""Completing a day or an hour with what stands beside it: its part, its clock, its date, its week."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace

from sayso.finders.time_clock import read_clock
from sayso.finders.time_dates import read_date, read_figures
from sayso.finders.time_line import Line, Read
from sayso.finders.time_terms import Clock, DayOfMonth, Edge, Holiday, Named, PartOfDay, Shift, Term, Weekday
from sayso.records import Mod

Reader = Callable[[int], Read]  # reads the term at a token
EDGES: dict[str, Mod] = {"START": "START", "MID": "MID", "END": "END"}


def completed(line: Line, read: tuple[Term, int], inner: Reader | None) -> tuple[Term, int]:
    """A day with its part, its clock, its date or its week: "Monday night", "Tuesday at 9 a.m.", "Friday, Jan. 5", "3 p.m. today"."""
    term, k = read
    if isinstance(term, Clock) and term.day is None and inner is not None:
        return _clock_with_day(line, term, k, inner)
    if isinstance(term, Weekday):
        term, k = _weekday_completed(line, term, k)
    dayish = isinstance(term, Weekday | DayOfMonth | Holiday) or (isinstance(term, Shift) and term.grain == "day")
    if not (dayish or (isinstance(term, Named) and term.day) or isinstance(term, PartOfDay)):
        return term, k
    low = line.low
    if not isinstance(term, PartOfDay):
        term, k = _with_part(line, term, k)
    j = k + (low[k] == ",")
    j += low[j] in ("at", "around", "about", "by", "from", "before", "after", "@", "-")
    j += low[j] in ("around", "about", "exactly", "precisely")
    clock = read_clock(line, j)
    if clock is None or (j == k and not line.raw[j][:1].isdigit()) or clock[0].day:
        return term, k
    hour = clock[0]
    term = term.of if isinstance(term, Edge) else term
    if isinstance(term, PartOfDay):
        if term.code in ("AF", "EV", "NI") and hour.hour < 12 and (hour.hour > 4 or term.code != "NI"):
            hour = replace(hour, hour=hour.hour + 12)
        return replace(hour, day=term.day), clock[1]
    return replace(hour, day=term), clock[1]


def _with_part(line: Line, term: Term, k: int) -> tuple[Term, int]:
    """ "Monday night", "Tuesday, in the morning", "Friday late afternoon"."""
    low, parts = line.low, line.words.parts
    j = k + (low[k] == ",")
    j = j + 2 if low[j] == "in" and low[j + 1] == "the" else k
    if low[j] in ("early", "late") and (code := parts.get(low[j + 1 + (low[j + 1] == "-")])):
        return Edge(EDGES[line.words.edges[low[j]]], PartOfDay(code, term)), j + 2 + (low[j + 1] == "-")
    code = parts.get(low[j])
    if code and low[j] not in line.words.lights and not (line.capital(j) and line.capital(j + 1)):
        if (
            isinstance(term, Weekday)
            and term.which is None
            and term.week is None
            and low[j + 2] == "week"
            and low[j + 1] in line.words.which
        ):
            return PartOfDay(code, replace(term, week=Shift("week", line.words.which[low[j + 1]]))), j + 3
        return PartOfDay(code, term), j + 1
    return term, k


def _weekday_completed(line: Line, weekday: Weekday, k: int) -> tuple[Term, int]:
    low = line.low
    j = k + (low[k] in (",", "("))
    j += low[j] == "the"
    if low[j] in line.words.months or line.raw[j][:1].isdigit():
        found = read_date(line, j) or read_figures(line, j)
        if found and isinstance(found[0], Named) and found[0].day:
            return found[0], found[1] + (low[k] == "(" and low[found[1]] == ")")
    if low[k] == "week" and low[k + 1] in ("", ".", ",", ";", "and"):
        return replace(weekday, weeks=1), k + 1
    j = k + (low[k] == "of")
    if weekday.week is None and weekday.which is None:
        j += low[j] == "the" and low[j + 1] in line.words.told
        which = line.words.which.get(low[j], line.words.told.get(low[j]) if low[j - 1] == "the" else None)
        if which is not None and low[j] != "past" and low[j + 1] == "week":
            return replace(weekday, week=Shift("week", which, told=low[j - 1] == "the")), j + 2
    return weekday, k


def _clock_with_day(line: Line, clock: Clock, k: int, read: Reader) -> tuple[Term, int]:
    low = line.low
    j = k + (low[k] == ",")
    j += low[j] in ("on", "of")
    j += low[j] == "the"
    inner = read(j)
    if inner is None:
        return clock, k
    day = inner[0]
    if isinstance(day, PartOfDay) and day.day is not None and not (clock.hour == 0 and clock.said_midnight):
        late = day.code in ("AF", "EV", "NI") and 4 < clock.hour < 12 and "m" not in low[k - 1]
        return replace(clock, hour=clock.hour + 12 * late, day=day.day), inner[1]
    if isinstance(day, PartOfDay) and day.day is not None:
        return replace(clock, day=day.day), inner[1]
    if (
        isinstance(day, Weekday | DayOfMonth | Holiday)
        or (isinstance(day, Named) and day.day)
        or (isinstance(day, Shift) and day.grain == "day")
    ):
        return replace(clock, day=day), inner[1]
    return clock, k

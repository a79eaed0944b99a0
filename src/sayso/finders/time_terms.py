"""What a time expression means before it is anchored: one frozen record for each shape."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TypeAlias

from sayso.finders.calendar import Grain, Part
from sayso.lang.time_tables import HolidayRule
from sayso.records import Mod


@dataclass(frozen=True, slots=True)
class Shift:
    """ "last week" (-1), "this month" (0), "yesterday": grains from the day of publication, or (`told`) from the time told of."""

    grain: Grain
    count: int
    told: bool = False


@dataclass(frozen=True, slots=True)
class Named:
    """A year, month, quarter, season or day by its name. `code` is "03", "Q3", "H1" or "SU"; `which` is -1, 0, 1 for "last", "this", "next";
    `of` carries the year where it is itself relative ("March next year")."""

    year: int | None = None
    code: str | None = None
    day: int | None = None
    which: int | None = None
    of: Shift | None = None
    fiscal: bool = False
    told: bool = False  # "the previous February"


@dataclass(frozen=True, slots=True)
class Age:
    """A decade or century by its name: `grain` and its first year."""

    grain: Grain
    year: int


@dataclass(frozen=True, slots=True)
class Weekday:
    """An ISO weekday; `which` as in Named; `week` where the week is said ("Tuesday next week")."""

    number: int
    which: int | None = None
    week: Shift | None = None
    day: int | None = None  # "Friday the 13th"
    told: bool = False  # "the following Monday"
    weeks: int = 0  # "Sunday week"


@dataclass(frozen=True, slots=True)
class Weekend:
    """ "the weekend": the nearest in the direction of the tense."""


@dataclass(frozen=True, slots=True)
class DayOfMonth:
    """ "the 27th": of the month given, or of the nearest month in the direction of the tense."""

    day: int
    of: Shift | None = None


@dataclass(frozen=True, slots=True)
class Holiday:
    rule: HolidayRule
    year: int | None = None
    which: int | None = None
    of: Shift | None = None


@dataclass(frozen=True, slots=True)
class Vague:
    """PAST_REF, PRESENT_REF or FUTURE_REF; nothing makes it a date."""

    ref: str


@dataclass(frozen=True, slots=True)
class Lasting:
    """A duration. `toward` is -1 or 1 where it ends or begins at the day of publication ("the past 24 hours"); no count is "several"."""

    parts: tuple[tuple[str, Part | None], ...]  # the letter of each part; no Part where the count is open
    toward: int = 0
    until: Term | None = None  # "the three months to June"
    starting: Term | None = None  # "three days from Monday"
    upper: tuple[Part, ...] = ()  # "two to three weeks"


@dataclass(frozen=True, slots=True)
class Offset:
    """So much before (-1) or after a point: the day of publication, the time told of, or `base`."""

    length: Lasting
    toward: int
    told: bool = False
    base: Term | None = None


@dataclass(frozen=True, slots=True)
class InSpan:
    """ "in two weeks": a date ahead, or how long something took, by the tense."""

    length: Lasting


@dataclass(frozen=True, slots=True)
class PartOfDay:
    """ "Monday night"; `overnight` is the night before a report that looks back, the night after one that looks ahead."""

    code: str
    day: Term | None = None
    overnight: bool = False


@dataclass(frozen=True, slots=True)
class Clock:
    hour: int
    minute: int | None
    second: int | None = None
    zone: str = ""
    day: Term | None = None
    said_midnight: bool = False


@dataclass(frozen=True, slots=True)
class Edge:
    """The START, MID or END of a stretch. `noun` where it is "the end of ...", which as a deadline is its last day."""

    edge: Mod
    of: Term
    noun: bool = False


@dataclass(frozen=True, slots=True)
class Ahead:
    """ "later this week", "earlier this year": the part of a stretch after or before the day of publication."""

    toward: int
    of: Term


@dataclass(frozen=True, slots=True)
class Nth:
    """The nth week, weekday or day of a stretch (-1: the last)."""

    nth: int
    grain: Grain
    of: Term
    weekday: int | None = None


@dataclass(frozen=True, slots=True)
class WeekOf:
    """ "the week of April 10", "week 31", "Labor Day weekend"."""

    of: Term | None = None
    number: int | None = None
    weekend: bool = False


@dataclass(frozen=True, slots=True)
class SamePeriod:
    """ "the same period last year": the time told of, some years on."""

    years: int


@dataclass(frozen=True, slots=True)
class Every:
    value: str


@dataclass(frozen=True, slots=True)
class Pair:
    """From one point to another: "January 12-14", "2019-2021"."""

    first: Term
    last: Term


@dataclass(frozen=True, slots=True)
class Modded:
    mod: Mod
    of: Term


Term: TypeAlias = (
    Shift | Named | Age | Weekday | DayOfMonth | Holiday | Vague | Lasting | Offset | InSpan | PartOfDay | Clock | Edge | Ahead
    | Nth | WeekOf | Weekend | SamePeriod | Every | Pair | Modded
)  # fmt: skip

"""Reading times of day: "3 p.m.", "10:30", "0900 GMT", "noon", "half past eight", with their zone."""

from __future__ import annotations

from sayso.finders.time_line import Line, read_count
from sayso.finders.time_terms import Clock

_HALVES = {"am": 0, "pm": 12}
_ZONED_HOURS = ("hours", "hrs")


_NIGHT = 13  # stands for the hours to add to what is said "at night"
_SMALL_HOURS = 6  # "two at night" is after midnight, "nine at night" before it


def read_clock(line: Line, i: int) -> tuple[Clock, int] | None:
    """A time of day without its day, and the place after its zone."""
    found = _word_clock(line, i) or _past_clock(line, i) or _figure_clock(line, i) or _spelled_clock(line, i)
    if found is None:
        return None
    clock, after = found
    zone = read_zone(line, after)
    if zone is None:
        return clock, after
    return Clock(clock.hour, clock.minute, clock.second, zone[0], said_midnight=clock.said_midnight), zone[1]


def read_zone(line: Line, i: int) -> tuple[str, int] | None:
    """ "GMT", "EST", "local time", "Moscow time", "Eastern Standard Time"; empty where the offset depends on the season."""
    low, words = line.low, line.words
    offset = words.zones.get(low[i])
    if offset is None or not line.raw[i]:
        return None
    k = i + 1
    abbreviation = line.raw[i].isupper() and len(low[i]) <= 4
    while low[k] in words.zone_words:
        k += 1
    if not abbreviation and low[k - 1] != "time":
        return None
    return offset, k


def _half_of_day(line: Line, i: int) -> tuple[int, int] | None:
    """ "am", "p.m.": the hours to add, and the place after."""
    low = line.low
    if low[i] in _HALVES:
        return _HALVES[low[i]], i + 1
    if low[i] in ("a", "p") and low[i + 1] == "." and low[i + 2] == "m":
        return _HALVES[low[i] + "m"], i + 3 + (low[i + 3] == "." and line.joined(i + 3))
    if low[i] in ("a", "p") and low[i + 1] == "m" and low[i + 2] == ".":
        return _HALVES[low[i] + "m"], i + 2
    return None


def _part_of_day(line: Line, i: int) -> tuple[int, int] | None:
    """ "in the morning", "at night": the hours to add."""
    low = line.low
    k = i + 2 if low[i] == "in" and low[i + 1] == "the" else i + 1 if low[i] == "at" else i
    if k == i and low[i] not in ("afternoon", "evening"):
        return None
    code = line.words.parts.get(low[k])
    return ({"MO": 0, "AF": 12, "EV": 12, "NI": _NIGHT}[code], k + 1) if code in ("MO", "AF", "EV", "NI") else None


def _on_clock(hour: int, add: int) -> int:
    if add == _NIGHT:
        add = 0 if hour % 12 < _SMALL_HOURS else 12
    return (hour % 12) + add if hour <= 12 else hour


def _word_clock(line: Line, i: int) -> tuple[Clock, int] | None:
    low = line.low
    if line.words.clock_words.get(low[i]) is None:
        k = i + 1 if low[i] == "12" and low[i + 1] in line.words.clock_words else 0
        if not k:
            return None
        i = k
    hour, minute = line.words.clock_words[low[i]]
    if line.capital(i) and i > 0 and line.capital(i + 1):
        return None
    return Clock(hour, minute, said_midnight=hour == 0), i + 1


def _past_clock(line: Line, i: int) -> tuple[Clock, int] | None:
    """ "half past eight", "a quarter to seven", "20 minutes past eight"."""
    low = line.low
    k = i + (low[i] == "a")
    if low[k] in ("half", "quarter"):
        minute, k = (30 if low[k] == "half" else 15), k + 1
    else:
        count = read_count(line, k)
        if not count or count.value is None or count.article or not 0 < count.value < 60 or count.value % 1:
            return None
        minute, k = int(count.value), count.after
        if low[k] not in ("minutes", "minute", "mins", "min", "past"):
            return None
        k += low[k] != "past"
    if low[k] not in ("past", "to", "before", "after"):
        return None
    back = low[k] in ("to", "before")
    if (named := line.words.clock_words.get(low[k + 1])) is not None:
        total = (named[0] * 60 + (-minute if back else minute)) % 1440
        return Clock(total // 60, total % 60), k + 2
    hour = read_count(line, k + 1)
    if not hour or hour.value is None or hour.article or not 0 < hour.value <= 12 or hour.value % 1:
        return None
    after = hour.after + (2 if low[hour.after] == "o" and low[hour.after + 1] == "'" else 0)
    after += low[after] == "clock"
    half = _half_of_day(line, after) or _part_of_day(line, after)
    said = low[after - 1] == "clock"
    if (
        half is None
        and not said
        and low[i] not in ("half", "quarter", "a")
        and low[k - 1] not in ("minutes", "mins", "min")
    ):
        return None
    if half is None and low[k] in ("before", "after", "to") and low[i] not in ("half", "quarter", "a"):
        return None
    total = _on_clock(int(hour.value), half[0] if half else (12 if hour.value == 12 else 0)) * 60
    total += -minute if back else minute
    return Clock(total // 60 % 24, total % 60), half[1] if half else after


def _figure_clock(line: Line, i: int) -> tuple[Clock, int] | None:
    token = line.raw[i]
    if (
        not token[:1].isdigit()
        or not token.isascii()
        or len(token) > 8
        or (line.joined(i) and line.low[i - 1] not in "-(\"'[")
    ):
        return None
    fields = token.replace(".", ":").split(":")
    if not all(f.isdigit() for f in fields) or len(fields) > 3 or "," in token:
        return None
    hour, minute, second = (int(fields[n]) if n < len(fields) else None for n in range(3))
    half = _half_of_day(line, i + 1)
    if len(fields) == 1 and len(token) in (3, 4) and hour is not None:
        early = token[0] == "0" and line.low[i - 1] in line.words.clock_company  # "at 0700 on Tuesday"
        if line.low[i + 1] in ("and", "to", "-") and len(line.raw[i + 2]) == 4 and line.raw[i + 2].isdigit():
            early = early or line.low[i + 3] in _ZONED_HOURS or read_zone(line, i + 3) is not None
        sure = half or (len(token) == 4 and (early or read_zone(line, i + 1) or line.low[i + 1] in _ZONED_HOURS))
        if not sure:
            return None
        hour, minute = hour // 100, hour % 100
    if (
        hour is None
        or hour > 24
        or (minute or 0) > 59
        or (second or 0) > 59
        or (minute is not None and len(fields) > 1 and len(fields[1]) != 2)
    ):
        return None
    if half:
        return (
            (Clock(_on_clock(hour, half[0]), minute, second), half[1]) if 0 < hour <= 12 or minute is not None else None
        )
    return _bare_clock(line, i, hour, minute, second)


def _bare_clock(line: Line, i: int, hour: int, minute: int | None, second: int | None) -> tuple[Clock, int] | None:
    """Figures without a.m. or p.m.: "at 14:30", "0900 GMT", "7 o'clock", "8 in the morning", "5pm" being read before."""
    low, after = line.low, i + 1
    if low[after] == "o" and low[after + 1] == "'" and low[after + 2] == "clock":
        part = _part_of_day(line, after + 3)
        return Clock(_on_clock(hour, part[0]) if part else hour, minute, second), part[1] if part else after + 3
    if half := _half_of_range(line, after):
        return Clock(_range_hour(hour, half), minute, second), after
    if minute is None:
        part = _part_of_day(line, after) if low[i - 1] in line.words.clock_company and 0 < hour <= 12 else None
        return (Clock(_on_clock(hour, part[0]), None), part[1]) if part and low[after] == "in" else None
    colon = ":" in line.raw[i] or len(line.raw[i]) == 4 and line.raw[i].isdigit()
    zoned = read_zone(line, after) is not None or low[after] in _ZONED_HOURS
    company = low[i - 1] in line.words.clock_company or (":" in line.raw[i] and _stands_free(line, i))
    company = company or low[after] in ("and", "to", "-")  # taken as the opening of a range before
    if hour > 23 or not (zoned or (colon and company) or (colon and low[after] == "on")):
        return None
    after += low[after] in _ZONED_HOURS
    part = _part_of_day(line, after)
    return Clock(_on_clock(hour, part[0]) if part else hour, minute, second), part[1] if part else after


def _stands_free(line: Line, i: int) -> bool:
    """Whether 14:30 can be a time of day by itself: no verse, score, ratio or time of a race."""
    before = line.low[i - 1]
    return before not in (
        "in",
        "of",
        "with",
        "ran",
        "a",
        "won",
        "clocked",
        "finished",
        "lost",
        "record",
        "split",
        "(",
    ) and not (i > 1 and line.capital(i - 1))


def _half_of_range(line: Line, k: int) -> tuple[int, int] | None:
    """The half of the day that the later end gives to the earlier: "3 to 5 p.m."; with the hour of the later end."""
    if line.low[k] not in ("to", "-", "and", "until", "till") or (
        line.low[k] == "and" and "between" not in line.low[max(k - 3, 0) : k]
    ):
        return None
    token = line.raw[k + 1]
    hour = token.replace(".", ":").split(":")[0]
    half = _half_of_day(line, k + 2)
    if half is None or not (hour.isascii() and hour.isdigit() and len(hour) < 3 and 0 < int(hour) <= 12):
        return None
    return half[0], int(hour) % 12 + half[0]


def _range_hour(hour: int, half: tuple[int, int]) -> int:
    """ "11 to 3 p.m." begins in the morning."""
    if hour > 12:
        return hour
    same = hour % 12 + half[0]
    return same if same <= half[1] or not half[0] else hour % 12


def _spelled_clock(line: Line, i: int) -> tuple[Clock, int] | None:
    """ "seven o'clock", "seven p.m.", "six in the morning"."""
    if line.raw[i][:1].isdigit() or line.low[i] in ("a", "an", "half"):
        return None
    count = read_count(line, i)
    if not count or count.value is None or count.article or not 0 < count.value <= 12 or count.value % 1:
        return None
    hour, k, low = int(count.value), count.after, line.low
    if low[k] == "o" and low[k + 1] == "'" and low[k + 2] == "clock":
        part = _part_of_day(line, k + 3)
        return Clock(_on_clock(hour, part[0]) if part else hour, None), part[1] if part else k + 3
    half = _half_of_day(line, k)
    if half is None and low[i - 1] in line.words.clock_company and low[k] == "in":
        half = _part_of_day(line, k)
    minute = read_count(line, k) if half is None and low[k].isalpha() else None
    if minute and minute.value is not None and not minute.article and 0 < minute.value < 60 and minute.value % 1 == 0:
        half = _half_of_day(line, minute.after)
        return (Clock(_on_clock(hour, half[0]), int(minute.value)), half[1]) if half else None
    return (Clock(_on_clock(hour, half[0]), None), half[1]) if half else None

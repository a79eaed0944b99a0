"""Reading dates by their names: months and days, weekdays, holidays, dates in figures, bare years."""

from __future__ import annotations

from calendar import monthrange
from dataclasses import replace
from datetime import date

from sayso.finders.time_line import Line, Read, read_ordinal
from sayso.finders.time_terms import DayOfMonth, Holiday, Named, Pair, Shift, Weekday, WeekOf
from sayso.finders.time_years import LAST_YEAR, half_or_quarter_code, read_year, read_year_after, with_year

_NEAR_YEAR = 1700  # before it a number needs "in" or the like to be a year
_COMPANY_OF_MAY = frozenset("in since until last next this early mid late every each".split())


def read_month(line: Line, i: int, sure: bool = False) -> tuple[int, int] | None:
    """A month by its name. Names that are names of people or verbs too need company, unless `sure`."""
    words, low = line.words, line.low
    month = words.months.get(low[i])
    if month is None:
        return None
    after = i + 1
    short = len(low[i]) < 5 and low[i] not in ("june", "july", "may")
    if short and low[after] == "." and line.joined(after):
        after += 1
    if sure or _has_figure_beside(line, i, after):
        return (
            (month, after) if line.capital(i) or low[i] not in ("may", "march", "mar") or low[i - 1] == "of" else None
        )
    if short and (after == i + 1 or low[i - 1] not in words.month_company) and not line.capital(i):
        return None
    if low[i] not in words.month_names:
        return (month, after) if line.capital(i) or not short else None
    written = line.capital(i) or low[i] in ("june", "july", "april", "august")
    return (month, after) if written and _in_company(line, i, after) else None


def _has_figure_beside(line: Line, i: int, after: int) -> bool:
    k = after + (line.low[after] in (",", "-"))
    k += line.low[k] == "the"
    day = line.whole(k, 2, 31)
    if day and line.low[k + 1] not in (*line.words.counted, "%"):
        return True
    if read_year(line, after + (line.low[after] in (",", "of"))) is not None:
        return True
    before = i - 1 - (line.low[i - 1] == "of")
    if line.low[before] in ("st", "nd", "rd", "th"):
        return True
    return bool(before >= 0 and line.whole(before, 2, 31)) and line.low[i] != "may"


def _in_company(line: Line, i: int, after: int) -> bool:
    """Whether the words beside "May", "March", "April" show the month and not a person, a verb or a procession."""
    words, low = line.words, line.low
    before, follow = low[i - 1], low[after]
    named = line.capital(after) and follow not in words.months and follow not in words.weekdays and after < line.count
    if follow in words.tense.saying or before in words.titles:
        return False
    if follow in ("to", "-", "and", "through") and low[after + 1] in words.months:
        return True
    if before in _COMPANY_OF_MAY or before == "-":
        return not (named and low[i] in words.given_names and before in ("this", "every", "each"))
    if before == "as":
        return low[i - 2] in ("recently", "early", "late", "ago")
    if before in ("to", "and", "or", "of", "than"):
        far = low[i - 2]
        near = far in words.months or far in words.edge_nouns or far in ("half", "week", "weeks", "day", "days", "month", "sunday", "monday", "friday") or far.isdigit()  # fmt: skip
        return near or far in ("months", "year", "years") or (before == "of" and far in ("th", "st", "rd", "nd"))
    if before in words.month_company:
        return not (named and low[i] in words.given_names) and low[i] != "jan"
    if before in ("the", "a", "an", "his", "her", "their", "its", "our", "my", "s") and not named:
        processions = follow in ("for", "on", "of", "in", "to", "against", "through", "by", "") or not follow.isalpha()
        return not (low[i] == "march" and processions) and follow != ""
    return (
        low[i] in ("march", "april", "june")
        and i == 0
        and follow in ("was", "is", "saw", "marks", "marked", "has", "had", "will")
    )


def read_day(line: Line, i: int) -> tuple[int, int] | None:
    """A day of the month: "12", "12th", "twenty-first", "first"."""
    day = line.whole(i, 2, 31)
    if day:
        suffixed = line.low[i + 1] in ("st", "nd", "rd", "th") and line.joined(i + 1)
        return day, i + 1 + suffixed
    found = read_ordinal(line, i)
    return found if found and 0 < found[0] <= 31 else None


def read_date(line: Line, i: int) -> Read:
    """ "January 12, 2016", "15 June", "June 2016", "March", "January 12-14", "March next year"."""
    return _month_first(line, i) or _day_first(line, i)


def _month_first(line: Line, i: int) -> Read:
    month = read_month(line, i)
    if month is None:
        return None
    code, after = f"{month[0]:02}", month[1]
    low = line.low
    k = after + (low[after] == "the")
    k += low[k] == "," and low[k + 2] in ("st", "nd", "rd", "th") and line.joined(k + 2)
    k += low[k] == "-" and line.whole(k + 1, 2, 31) is not None and line.joined(k)
    day = read_day(line, k)
    if day and (low[day[1]] in ("%", "percent") or low[day[1]] in line.words.counted):
        day = None
    if day and not _exists(month[0], day[0]):
        return None
    if (
        day
        and low[k].isalpha()
        and read_year(line, day[1]) is None
        and low[day[1]] not in ("", ",", ".", "and", "to", ";")
    ):
        day = None  # "in March second graders"
    if day is None:
        if low[after] in ("-", "/") and line.joined(after) and (other := read_month(line, after + 1, sure=True)):
            first, last = Named(code=code), Named(code=f"{other[0]:02}")
            day_after = line.whole(other[1], 2, 31)
            if day_after:
                return first, after
            last, end = with_year(line, last, other[1])
            year = last.year - (first.code > last.code) if last.year and first.code and last.code else None
            return Pair(replace(first, year=year, of=last.of), last), end
        named, end = with_year(line, Named(code=code), after)
        return named, end
    return _days(line, code, day)


def _exists(month: int, day: int) -> bool:
    return day <= monthrange(2000, month)[1]


def _days(line: Line, code: str, day: tuple[int, int]) -> Read:
    """One day of a month, or the first and last of several: "12-14", "12 to 14"."""
    k = day[1]
    last = None
    if (
        line.low[k] in ("-", "to", "through")
        and line.whole(k + 1, 2, 31)
        and not (line.low[k] == "-" and line.low[k + 2] == "-")
    ):
        last = read_day(line, k + 1)
    if (
        last
        and last[0] > day[0]
        and line.low[last[1]] not in ("%", "percent", "am", "pm", "a", "p", "seed", "win", "vote")
    ):
        end, after = with_year(line, Named(code=code, day=last[0]), last[1])
        return Pair(replace(end, day=day[0]), end), after
    return with_year(line, Named(code=code, day=day[0]), k)


def _day_first(line: Line, i: int) -> Read:
    low = line.low
    day = read_day(line, i)
    if day is None or (low[i].isalpha() and low[day[1]] != "of"):
        return None
    k = day[1]
    first: int | None = None
    if (
        low[k] in ("-", "to", "until", "and", "till", "through")
        and (later := read_day(line, k + 1))
        and later[0] > day[0]
    ):
        if low[k] == "and" and low[i - 1] != "between" and later[0] != day[0] + 1:
            return None
        first, day, k = day[0], later, later[1]
    k += low[k] == "."
    k += low[k] == "of"
    month = read_month(line, k, sure=True)
    if month is None or not _exists(month[0], day[0]) or low[i - 1] in ("$", "£", "€", "¥"):
        return None
    named, after = with_year(line, Named(code=f"{month[0]:02}", day=day[0]), month[1])
    return (Pair(replace(named, day=first), named) if first else named), after


def read_figures(line: Line, i: int) -> Read:
    """A date in figures with its year: "2016-04-21", "21/04/2016", "13.5.2015". Where day and month could be either, none."""
    raw = line.raw
    if raw[i].count(".") == 2:
        fields, after = raw[i].split("."), i + 1
    elif (
        line.low[i + 1] in ("-", "/")
        and line.low[i + 3] == line.low[i + 1]
        and all(line.joined(i + n) for n in (1, 2, 3, 4))
    ):
        fields, after = [raw[i], raw[i + 2], raw[i + 4]], i + 5
    else:
        return None
    if not all(f.isascii() and f.isdigit() and len(f) in (1, 2, 4) for f in fields):
        return None
    first, second, third = (int(f) for f in fields)
    if len(fields[0]) == 4:
        return _checked(first, second, third, after)
    if len(fields[2]) != 4:
        return None
    if "." in raw[i] or (first > 12 >= second) or first == second:
        return _checked(third, second, first, after)
    return _checked(third, first, second, after) if second > 12 >= first else (Named(year=third), after)


def _checked(year: int, month: int, day: int, after: int) -> Read:
    try:
        date(year, month, day)
    except ValueError:
        return None
    return Named(year=year, code=f"{month:02}", day=day), after


def read_bare_year(line: Line, i: int) -> Read:
    """A year by itself, "2019-2021", "2024-25", "2016 Q3", "the year 2008"."""
    low, words = line.low, line.words
    if low[i] == "year" and (year := line.whole(i + 1, 4, LAST_YEAR)) and (year > 999 or not low[i + 2][:1].isalpha()):
        return Named(year=year), i + 2
    year = read_year(line, i)
    before = low[i - 1]
    if year is None or (before == "-" and line.joined(i) and line.raw[i - 2][-1:].isdigit()):
        return None
    if low[i + 1] == "-" and line.joined(i + 1) and (month := line.whole(i + 2, 2, 12)) and len(line.raw[i + 2]) == 2 and low[i + 3] != "-" and month < 13 and int(line.raw[i]) % 100 + 1 != month:  # fmt: skip
        return Named(year=year, code=f"{month:02}"), i + 3
    k = i + 1 + (low[i + 1] == ",")
    if (
        low[k] in words.months
        and low[k + 1] not in ("-",)
        and not (line.raw[k + 1][:1].isdigit())
        and (month_after := read_month(line, k, sure=True))
    ) and (len(low[k]) > 3 or line.capital(k) or low[k] == "nov"):
        return Named(year=year, code=f"{month_after[0]:02}"), month_after[1]
    if low[i + 1] in ("-", "/") and line.joined(i + 2):
        last = line.whole(i + 2, 4, LAST_YEAR)
        last = year // 100 * 100 + last if last is not None and len(line.raw[i + 2]) == 2 else last
        most = 200 if len(line.raw[i + 2]) == 4 else 16
        if last is not None and year < last < year + most and low[i + 3] != "-":
            return Pair(Named(year=year), Named(year=last)), i + 3
    if code := half_or_quarter_code(line, i + 1 + (low[i + 1] == "-")):
        return Named(year=year, code=code[0]), code[1]
    sure = before in words.year_company
    if not sure and (year < _NEAR_YEAR or before in words.no_year_before or not _stands_alone(line, i)):
        return None
    return Named(year=year), i + 1


def _stands_alone(line: Line, i: int) -> bool:
    """A bare number that can be a year: no currency, no part of a name or a sum."""
    before, after = line.low[i - 1], line.low[i + 1]
    if before in ("$", "£", "€", "¥", "#", ".", "/", "+", "=", "*", "x") or after in ("/", "+", "=", "*", "x", "°"):
        return False
    if line.joined(i) and before not in ("(", "'", '"', "-", "“", "‘", "["):
        return False
    return not (
        i > 1 and line.capital(i - 1) and before not in line.words.months and before not in line.words.weekdays
    ) or (before in ("the", "a", "an", "its", "his", "her", "their"))


def read_weekday(line: Line, i: int) -> tuple[Weekday, int] | None:
    words, low = line.words, line.low
    number = words.weekdays.get(low[i])
    if number is None:
        return None
    after = i + 1
    if low[i] in words.short_weekdays:
        after += low[after] == "." and line.joined(after)
        k = after + (low[after] == ",")
        if not line.capital(i) or not (
            line.raw[k][:1].isdigit() or low[k] in words.months or low[i - 1] == "on" or low[k] == "the"
        ):
            return None
    elif (
        (low[i - 1], low[i]) in words.weekday_names
        or _is_middle_name(line, i)
        or (line.capital(after) and line.capital(after + 1) and low[after] == "night")
        or (low[i], low[after]) in words.weekday_names
        or low[i - 1] == "the"
        and line.capital(after)
        and low[after] not in words.months
        and line.capital(i)
    ):
        return None
    day = None
    if (
        low[after] == "the"
        and (ordinal := read_ordinal(line, after + 1))
        and 0 < ordinal[0] <= 31
        and low[ordinal[1]] != "of"
    ):
        day, after = ordinal[0], ordinal[1]
    elif (
        low[after + 1] in ("st", "nd", "rd", "th")
        and line.joined(after + 1)
        and low[after + 2] not in (*words.months, "of")
    ):
        day = line.whole(after, 2, 31)
        after += 2 if day else 0
    return Weekday(number, day=day), after


def _is_middle_name(line: Line, i: int) -> bool:
    """ "Baba Sunday Okhiria": between two capitals that no preposition brings in."""
    words, low = line.words, line.low
    beside = line.capital(i - 1) and line.capital(i + 1) and i > 1 and line.capital(i)
    return beside and low[i - 2] not in ("in", "at", "from", ",") and low[i + 1] not in words.months and low[i - 1] not in words.months and low[i + 1] not in words.parts  # fmt: skip


def read_holiday(line: Line, i: int) -> Read:
    low, words = line.low, line.words
    for length in words.holiday_lengths.get(low[i], ()):
        rule = words.holidays.get(tuple(t for t in low[i : i + length] if t))
        if rule is not None and (
            line.capital(i)
            or low[i][:1].isdigit()
            or length > 1
            or low[i - 1] in ("on", "before", "after", "last", "next", "this", "of")
        ):
            if (
                length == 1
                and i
                and line.capital(i - 1)
                and line.joined(i) is False
                and low[i - 1] not in words.months
                and i > 1
            ):
                continue  # a surname
            year = read_year_after(line, i + length)
            if low[i + length] == "weekend" and (year := read_year_after(line, i + length + 1)) and year[0]:
                return WeekOf(of=Holiday(rule, year=year[0]), weekend=True), year[2]
            year = read_year_after(line, i + length)
            if year and (year[0] or (year[1] and low[i + length] != ",")):
                return Holiday(rule, year=year[0], of=year[1]), year[2]
            if low[i + length] == "weekend":
                return WeekOf(of=Holiday(rule), weekend=True), i + length + 1
            return Holiday(rule), i + length
    return None


def read_day_of_month(line: Line, i: int) -> Read:
    """ "the 27th" after a preposition, "the 20th of next month"; `i` is at the ordinal."""
    low = line.low
    day = read_ordinal(line, i)
    if day is None or not 0 < day[0] <= 31 or (low[i - 1] != "the" and low[day[1]] != "of"):
        return None
    k = day[1]
    if low[k] == "of" and (low[k + 1] in line.words.which or low[k + 1] in ("the", "that")):
        j = k + 1 + (low[k + 1] == "the")
        if low[j] in line.words.which and low[j + 1] == "month":
            return DayOfMonth(day[0], Shift("month", line.words.which[low[j]])), j + 2
        if low[j] in line.words.told and low[j + 1] == "month":
            return DayOfMonth(day[0], Shift("month", line.words.told[low[j]], told=True)), j + 2
        return (DayOfMonth(day[0], Shift("month", 0)), j + 1) if low[j] == "month" else None
    free = low[i - 1] == "the" and low[k] in ("", ".", ",", ";", ")", "and", "at", "but") and line.raw[i][:1].isdigit()
    return (DayOfMonth(day[0]), k) if free and low[i - 2] in ("on", "until", "by", "from", "since", "till") else None

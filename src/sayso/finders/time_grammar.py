"""What a time expression says, read from the tokens of a sentence without knowing the day: a recursive descent of fixed depth.

`read_term` tries the rules whose first word could stand at a place and keeps the longest reading. Terms nest ("late last
year", "the first week of March", "two days after Christmas") to a depth of four.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from decimal import Decimal

from sayso.finders.time_clock import read_clock
from sayso.finders.time_dates import (
    read_bare_year,
    read_date,
    read_day_of_month,
    read_figures,
    read_holiday,
    read_month,
    read_weekday,
)
from sayso.finders.time_days import EDGES, completed
from sayso.finders.time_line import Line, Read, read_ordinal
from sayso.finders.time_spans import read_every, read_held_span, read_in_span, read_span, read_spanning
from sayso.finders.time_terms import (
    Ahead,
    Clock,
    DayOfMonth,
    Edge,
    Holiday,
    Lasting,
    Modded,
    Named,
    Nth,
    Offset,
    PartOfDay,
    SamePeriod,
    Shift,
    Vague,
    Weekday,
    Weekend,
    WeekOf,
)
from sayso.finders.time_years import read_age, read_fiscal, read_quarter, read_season

_DEEPEST = 4
Rule = Callable[[Line, int, int], Read]


def read_term(line: Line, i: int, depth: int = 0) -> Read:
    """The longest time expression that begins at token `i`."""
    if depth > _DEEPEST or i >= line.count:
        return None
    best: Read = None
    for rule in _rules_at(line, i):
        found = rule(line, i, depth)
        if found is not None and (best is None or found[1] > best[1]):
            best = found
    if best is None:
        return None

    def inner(k: int) -> Read:
        return read_term(line, k, depth + 2)

    return completed(line, best, inner if depth < _DEEPEST else None)


def _rules_at(line: Line, i: int) -> tuple[Rule, ...]:
    low, words = line.low[i], line.words
    if low[:1].isdigit():
        return _FIGURE_RULES
    kinds = words.starters.get(low)
    return tuple(_RULES[kind] for kind in kinds) if kinds else ()


def _plain(read: Callable[[Line, int], Read]) -> Rule:
    return lambda line, i, depth: read(line, i)


def _read_article(line: Line, i: int, depth: int) -> Read:
    """ "the ..." before anything; whatever needs the article looks back for it."""
    return read_term(line, i + 1, depth + 1) or _the_grain(line, i + 1)


def _the_grain(line: Line, i: int) -> Read:
    """ "the week before last", "the day after tomorrow", "the night before", "the year ended March 31"."""
    low = line.low
    grain = line.words.grains.get(low[i])
    if grain and low[i + 1] in ("before", "after") and low[i + 2] in ("last", "next"):
        return Shift(grain, -2 if low[i + 1] == "before" else 2), i + 3
    if grain == "day" and low[i + 1] in ("before", "after") and low[i + 2] in ("yesterday", "tomorrow"):
        return Shift("day", -2 if low[i + 2] == "yesterday" else 2), i + 3
    if grain and low[i + 1] in ("before", "after") and low[i + 2] in ("", ".", ",", ";", "and", "but", "-", ")"):
        return Shift(grain, -1 if low[i + 1] == "before" else 1, told=True), i + 2
    if grain in ("year", "quarter", "month") and low[i + 1] in ("ended", "ending", "to", "through"):
        stop = read_date(line, i + 2 + (low[i + 2] in ("on", "in")))
        letter = {"year": "Y", "quarter": "Q", "month": "M"}[grain]
        if stop and isinstance(stop[0], Named):
            return Lasting(((letter, (letter, Decimal(1))),), until=stop[0]), stop[1]
    part = line.words.parts.get(low[i])
    if part and low[i + 1] in ("before", "after") and low[i + 2] in ("", ".", ",", ";", "and", "but", "-", ")"):
        return PartOfDay(part, Shift("day", -1 if low[i + 1] == "before" else 1, told=True)), i + 2
    return None


def _read_which(line: Line, i: int, depth: int) -> Read:
    """ "last week", "this Friday", "next March", "last night", "the coming month"."""
    low, words = line.low, line.words
    which, k = words.which[low[i]], i + 1
    if (
        low[i] == "next"
        and low[i - 1] == "the"
        and (low[k] in words.weekdays or low[k] in words.parts or low[k] == "day")
    ):
        return None  # seen from the time told of
    if low[i] == "this" and low[k] in ("past", "coming") and low[k + 1]:
        which, k = words.which[low[k]], k + 1
    elif low[i] == "past":
        return None
    if low[k] in ("fiscal", "financial", "calendar") and low[k + 1] == "year":
        year = Shift("year", which)
        return (year if low[k] == "calendar" else Named(of=year, fiscal=True)), k + 2
    grain = words.grains.get(low[k])
    if grain and low[i - 1] in words.owners and low[k + 1] == "of":
        return None
    if grain and low[i - 1] == "the" and which:
        coming = low[i] in ("coming", "upcoming") and low[i - 2] not in words.span_company
        if not coming and not (low[i] == "last" and grain in ("quarter", "century")):
            return None  # "the last week": a span, read elsewhere
    if grain and not (low[i] == "this" and grain in ("day", "half") and low[k + 1] != "of"):
        return _week_with_day(line, Shift(grain, which), k + 1)
    if part := words.parts.get(low[k]):
        return PartOfDay(part, Shift("day", 0 if low[i] == "this" else which)), k + 1
    if weekday := read_weekday(line, k):
        return replace(weekday[0], which=which), weekday[1]
    if month := read_month(line, k, sure=True):
        found = read_date(line, k)
        if found and isinstance(found[0], Named) and found[0].day and found[1] > month[1]:
            return (replace(found[0], which=which) if not found[0].year else found[0]), found[1]
        return Named(code=f"{month[0]:02}", which=which), month[1]
    if low[k] in words.seasons:
        return Named(code=words.seasons[low[k]], which=which), k + 1
    inner = read_quarter(line, k) or read_holiday(line, k)
    if inner and isinstance(inner[0], Holiday | Named):
        return replace(inner[0], which=which), inner[1]
    return None


def _week_with_day(line: Line, shift: Shift, k: int) -> Read:
    """ "next week on Friday", "last week Sunday"."""
    if shift.grain == "week":
        j = k + (line.low[k] == "on")
        if weekday := read_weekday(line, j):
            return replace(weekday[0], week=shift), weekday[1]
    return shift, k


def _read_told(line: Line, i: int, depth: int) -> Read:
    """ "the previous day", "that night", "the same week", "the following Monday", "the same period last year"."""
    low, words = line.low, line.words
    word = low[i]
    toward = words.told[word]
    pointed = word == "that" or low[i - 1] == "the" or (word == "same" and low[i - 1] == "that")
    if not pointed or (word == "that" and (low[i - 1] in words.tense.saying or low[i - 1] == "the")):
        return None
    if word == "next" and low[i - 2] in words.span_company:
        return None
    k = i + 1
    if word == "same" and (low[k] in ("period", "time", "point", "stage") or low[k] in words.grains):
        years = _years_back(line, k + 1)
        if years:
            return SamePeriod(years[0]), years[1]
        if low[k] in ("time", "point", "stage"):
            return None
        if low[k] == "period":
            return SamePeriod(0), k + 1
    grain = words.grains.get(low[k])
    if grain:
        return Shift(grain, toward, told=True), k + 1
    if part := words.parts.get(low[k]):
        return PartOfDay(part, Shift("day", toward, told=True)), k + 1
    if weekday := read_weekday(line, k):
        return replace(weekday[0], which=toward, told=True), weekday[1]
    if low[k] in words.seasons:
        return Named(code=words.seasons[low[k]], which=toward, told=True), k + 1
    month = read_month(line, k, sure=True) if line.capital(k) else None
    return (Named(code=f"{month[0]:02}", which=toward, told=True), month[1]) if month and word != "that" else None


def _years_back(line: Line, k: int) -> tuple[int, int] | None:
    """ "last year", "a year earlier", "the previous year"; `k` is after "the same period"."""
    low = line.low
    k += low[k] in ("of", "in")
    k += low[k] in ("the", "a")
    if low[k] in ("last", "previous", "prior", "preceding") and low[k + 1] == "year":
        return -1, k + 2
    if low[k] == "year" and low[k + 1] in ("earlier", "ago", "before"):
        return -1, k + 2
    return (-1, k + 1) if low[k] == "year" and low[k - 1] == "a" and low[k + 1] == "-" else None


def _read_edge(line: Line, i: int, depth: int) -> Read:
    """ "early 2026", "mid-March", "late last year", "early on Tuesday", "the early hours of Sunday"."""
    low = line.low
    edge = EDGES[line.words.edges[low[i]]]
    k = i + 1 + (low[i + 1] == "-")
    if low[k] == "hours" or (low[k] == "morning" and low[k + 1] == "hours"):
        k += 1 if low[k] == "hours" else 2
        if low[k] not in ("of", "on"):
            return None
        k += 1
    else:
        k += low[k] in ("on", "in") and low[i] != "mid"
    k += low[k] == "the"
    inner = read_term(line, k, depth + 1) or _the_unit(line, k)
    if inner is None or isinstance(inner[0], Edge | Ahead | Clock | Offset | Vague | Modded | Lasting):
        return _mid_unit(line, i, k)
    return Edge(edge, inner[0]), inner[1]


def _mid_unit(line: Line, i: int, k: int) -> Read:
    """ "mid-year", "midweek"."""
    if line.low[i] == "mid" and line.low[k] in ("year", "week", "month", "term") and line.words.grains.get(line.low[k]):
        return Edge("MID", Shift(line.words.grains[line.low[k]], 0)), k + 1
    if line.low[i] == "mid" and line.low[k] in ("day", "night"):
        midnight = line.low[k] == "night"
        return Clock(0 if midnight else 12, 0, said_midnight=midnight), k + 1
    code = line.words.parts.get(line.low[k])
    if code and line.low[k] not in line.words.lights and line.low[k] != "overnight":
        return Edge(EDGES[line.words.edges[line.low[i]]], PartOfDay(code)), k + 1
    return None


def _the_unit(line: Line, k: int) -> Read:
    """The unit after "the end of the", "later in the": the one of the day of publication."""
    low = line.low
    if low[k - 1] == "the" and low[k] == "day" and (weekday := read_weekday(line, k + 1 + (low[k + 1] == "on"))):
        return weekday
    if (
        low[k - 1] == "the"
        and (grain := line.words.grains.get(low[k]))
        and low[k + 1] not in ("-", "of", "before", "after")
    ):
        return Shift(grain, 0), k + 1
    if low[k - 1] == "of" and low[k] in ("year", "month", "week", "quarter"):
        return Shift(line.words.grains[low[k]], 0), k + 1
    return None


def _read_edge_noun(line: Line, i: int, depth: int) -> Read:
    """ "the end of April", "end of the year", "end-March", "the start of next week"."""
    low = line.low
    edge = EDGES[line.words.edge_nouns[low[i]]]
    k = i + 1
    if low[k] == "of" or (low[k] == "-" and line.joined(k)):
        k += 1
    elif low[i] not in ("end", "start"):
        return None
    k += low[k] == "the"
    inner = read_term(line, k, depth + 1) or _the_unit(line, k)
    if inner is None or isinstance(inner[0], Offset | Vague | Modded | Clock):
        return None
    if low[i + 1] not in ("of", "-") and not isinstance(inner[0], Shift | Named):
        return None
    return Edge(edge, inner[0], noun=True), inner[1]


def _read_rest(line: Line, i: int, depth: int) -> Read:
    """ "the rest of the week": from the day of publication on."""
    low = line.low
    if low[i + 1] not in ("of",) or low[i] not in ("rest", "remainder", "balance"):
        return None
    k = i + 2 + (low[i + 2] == "the")
    inner = _the_unit(line, k) or read_term(line, k, depth + 1)
    if inner is None or not isinstance(inner[0], Shift | Named):
        return None
    return Ahead(1, inner[0]), inner[1]


def _read_grain(line: Line, i: int, depth: int) -> Read:
    """ "year-end", "the week of April 10", "the weekend", "week 31", "year to date"; `i` is at the noun."""
    low, words = line.low, line.words
    grain = words.grains[low[i]]
    k = i + 1 + (low[i + 1] == "'" and low[i + 2] == "s") * 2
    k += low[k] == "-"
    if low[k] == "end" and grain in ("year", "month", "quarter", "week") and k > i + 1:
        return Edge("END", Shift(grain, 0), noun=True), k + 1
    if low[i + 1] == "end" and grain == "year":
        return Edge("END", Shift(grain, 0), noun=True), i + 2
    if low[i + 1 : i + 3] == ["to", "date"] or low[i + 1 : i + 6] == ["-", "to", "-", "date"]:
        return (Shift(grain, 0), i + (3 if low[i + 1] == "to" else 5)) if grain in ("year", "month") else None
    if grain == "weekend" and low[i + 1] == "of":
        inner = read_term(line, i + 2 + (low[i + 2] == "the"), depth + 1)
        if inner and isinstance(inner[0], Named | Holiday):
            return WeekOf(of=inner[0], weekend=True), inner[1]
    if grain == "weekend" and (low[i - 1] == "the" or low[i - 1] in ("at", "over", "on")):
        return (Weekend(), i + 1) if low[i + 1] not in ("-",) else None
    if grain == "year" and low[i + 1] == "-" and low[i + 2] in ("ago", "earlier"):
        return Offset(Lasting((("Y", ("Y", Decimal(1))),)), -1, told=True), i + 3
    if grain == "week":
        return _week_of(line, i, depth)
    return None


def _week_of(line: Line, i: int, depth: int) -> Read:
    low = line.low
    number = line.whole(i + 1, 2, 53)
    if number and low[i - 1] not in line.words.numbers and low[i + 2] != "of":
        return WeekOf(number=number), i + 2
    if low[i - 1] == "the" and low[i + 1] in ("of", "ending", "ended", "starting", "beginning", "commencing", "to"):
        k = i + 2 + (low[i + 2] == "on")
        k += low[k] == "the"
        inner = read_term(line, k, depth + 1)
        if inner and isinstance(inner[0], Named | Weekday | DayOfMonth | Holiday):
            return WeekOf(of=inner[0]), inner[1]
    return None


def _read_nth(line: Line, i: int, depth: int) -> Read:
    """ "the first week of March", "the last Friday in July", "the last day of the year"."""
    found = read_ordinal(line, i)
    if found is None:
        return None
    nth, k = found
    weekday = read_weekday(line, k)
    low = line.low
    grain = line.words.grains.get(low[k])
    after = weekday[1] if weekday else k + 1
    if not (weekday or grain in ("week", "day", "weekend", "month")):
        return None
    if low[after] in ("of", "in"):
        after += 1 + (low[after + 1] == "the")
    elif not (low[after] in line.words.which and low[after + 1] in ("month", "year") and nth > 0):
        return None
    inner = read_term(line, after, depth + 1) or _the_unit(line, after)
    if inner is None or not isinstance(inner[0], Named | Shift):
        return None
    return Nth(nth, grain or "day", inner[0], weekday[0].number if weekday else None), inner[1]


def _read_ahead(line: Line, i: int, depth: int) -> Read:
    """ "earlier this week", "later in the year", "later on Friday"."""
    low = line.low
    toward = line.words.later_told.get(low[i])
    if toward is None:
        return None
    k = i + 1 + (low[i + 1] in ("on", "in"))
    in_the = low[k] == "the" and low[k - 1] == "in"
    k += in_the
    inner = (_the_unit(line, k) if in_the else None) or read_term(line, k, depth + 1)
    if inner is None or not isinstance(inner[0], Shift | Weekday | PartOfDay | Named):
        return None
    return Ahead(toward, inner[0]), inner[1]


def _read_days(line: Line, i: int, depth: int) -> Read:
    """ "today", "yesterday", "tonight", "tomorrow night"."""
    low = line.low
    if line.capital(i) and i > 0 and line.capital(i - 1) and low[i - 1] not in ("on", "in"):
        return None  # a newspaper
    day = Shift("day", line.words.days[low[i]])
    if low[i] == "tonight":
        return PartOfDay("NI", day), i + 1
    return day, i + 1


def _read_part(line: Line, i: int, depth: int) -> Read:
    """ "overnight", "in the morning", "the night of Jan. 5", "dawn on Tuesday"."""
    low = line.low
    code = line.words.parts[low[i]]
    if low[i + 1] in ("of", "on") and low[i] != "overnight":
        k = i + 2 + (low[i + 2] == "the")
        inner = read_term(line, k, depth + 1)
        if inner and isinstance(inner[0], Named | Weekday | Shift | DayOfMonth | Holiday):
            return PartOfDay(code, inner[0]), inner[1]
    if low[i] == "overnight":
        if line.capital(i) and i > 0:
            return None
        return PartOfDay("NI", overnight=True), i + 1
    if low[i] in ("midmorning", "midafternoon"):
        return Edge("MID", PartOfDay(code)), i + 1
    if (
        low[i - 1] == "by"
        and not line.capital(i)
        and low[i + 1] in ("", ".", ",", ";", "and", "'", '"', "on", "at", "when")
    ):
        return PartOfDay(code, Shift("day", 1) if code == "MO" else None), i + 1
    in_the = low[i - 1] == "the" and low[i - 2] in ("in", "during")
    dawn = low[i - 1] in ("at", "before", "by", "since", "until", "after") and low[i] in line.words.lights
    return (PartOfDay(code), i + 1) if in_the or dawn else None


def _read_mod(line: Line, i: int, depth: int) -> Read:
    """ "about", "more than", "at least" before a term."""
    for length in (3, 2, 1):
        mod = line.words.mods.get(tuple(line.low[i : i + length]))
        during = line.low[i] == "over" and line.low[i - 1] not in line.words.over_company
        if mod is None or (length == 1 and (line.low[i + 1] == "the" or during)):
            continue
        inner = max(
            (r for r in (read_held_span(line, i + length), read_term(line, i + length, depth + 1)) if r),
            key=lambda r: r[1],
            default=None,
        )
        if inner is None or isinstance(inner[0], Modded | Vague):
            continue
        if mod in ("MORE_THAN", "LESS_THAN") and not hasattr(inner[0], "parts") and not isinstance(inner[0], Offset):
            continue
        if mod == "APPROX" and line.low[i] == "some" and isinstance(inner[0], Named | Weekday | Shift):
            continue
        return Modded(mod, inner[0]), inner[1]  # type: ignore[arg-type]
    return None


def _read_phrase(line: Line, i: int, depth: int) -> Read:
    for length in line.words.phrase_lengths.get(line.low[i], ()):
        ref = line.words.phrases.get(tuple(line.low[i : i + length]))
        if ref is None:
            continue
        after = line.low[i + length]
        if _goes_on(line, i + length) or (after == "as" and line.low[i - 1] == "as"):
            continue  # "as recently as August"
        if length == 1 and (after in line.words.not_after.get(line.low[i], frozenset()) or _discourse(line, i)):
            continue
        return Vague(ref), i + length
    return None


def _goes_on(line: Line, k: int) -> bool:
    """Whether a span follows, so that "in the past" is its beginning: "in the past two decades"."""
    words, low = line.words, line.low[k]
    past = line.low[k - 1] in words.spanning
    return past and (
        low[:1].isdigit() or low in words.numbers or low in words.units or low in words.vague or low in words.articles
    )


def _discourse(line: Line, i: int) -> bool:
    """ "Now, we have ...": the word opens what is said and tells no time."""
    opening = i == 0 or not line.raw[i - 1].isalnum()
    return line.low[i] == "now" and opening and line.capital(i) and line.low[i + 1] == ","


def _read_span_rule(line: Line, i: int, depth: int) -> Read:
    return read_span(line, i, lambda k: read_term(line, k, depth + 1))


_RULES: dict[str, Rule] = {
    "article": _read_article,
    "which": _read_which,
    "told": _read_told,
    "edge": _read_edge,
    "edge_noun": _read_edge_noun,
    "grain": _read_grain,
    "rest": _read_rest,
    "nth": _read_nth,
    "ahead": _read_ahead,
    "days": _read_days,
    "part": _read_part,
    "mod": _read_mod,
    "phrase": _read_phrase,
    "span": _read_span_rule,
    "spanning": _plain(read_spanning),
    "in": _plain(read_in_span),
    "every": _plain(read_every),
    "clock": _plain(read_clock),
    "date": _plain(read_date),
    "age": _plain(read_age),
    "fiscal": _plain(read_fiscal),
    "quarter": _plain(read_quarter),
    "season": _plain(read_season),
    "weekday": _plain(read_weekday),
    "holiday": _plain(read_holiday),
    "year": _plain(read_bare_year),
    "day_of_month": _plain(read_day_of_month),
    "figures": _plain(read_figures),
}
_FIGURE_RULES = tuple(
    _RULES[k]
    for k in ("figures", "date", "age", "year", "clock", "span", "nth", "quarter", "day_of_month", "holiday", "every")
)

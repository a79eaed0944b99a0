"""All time expressions of a report's body, resolved to TIMEX3 type, value, mod and days.

A span begins with its article and its approximator ("about two hours", "the end of April") and leaves a plain preposition out
("Monday", not "on Monday"); "in" and "within" belong to it where they make the meaning ("in the coming days", "in two weeks").
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass, replace
from datetime import date, timedelta
from itertools import pairwise
from typing import NamedTuple

from sayso.finders.calendar import Stretch, day_of, read_published
from sayso.finders.tense import direction
from sayso.finders.text import Sentence
from sayso.finders.time_grammar import read_term
from sayso.finders.time_line import Line
from sayso.finders.time_stretches import Setting
from sayso.finders.time_terms import (
    Clock,
    Edge,
    Every,
    InSpan,
    Lasting,
    Modded,
    Named,
    Pair,
    PartOfDay,
    Shift,
    Term,
    Vague,
    Weekday,
)
from sayso.finders.time_values import Worth, resolve
from sayso.lang.tables import Language
from sayso.records import Report, Span, Timex

_NEAR = 12  # expressions of a sentence among which the day of an hour is looked for
_FRESH = 3  # sentences for which a day told of stands for hours without a day


class _Found(NamedTuple):
    term: Term
    first: int
    after: int


@dataclass(slots=True)
class _Thread:
    """What earlier sentences leave to later ones: the time last told of, and that of the last act of saying."""

    told: Stretch | None = None
    told_day: Stretch | None = None
    said: Stretch | None = None
    day_age: int = 0  # sentences since `told_day`


def find_times(report: Report, sentences: tuple[Sentence, ...], language: Language) -> tuple[Timex, ...]:
    """The time expressions of the sentences in text order; none overlaps another. The dateline is left out."""
    published = read_published(report.published.value) if report.published else None
    skip = report.dateline.span if report.dateline else None
    found = [_terms(_line(report.text, s.span, skip, language)) for s in sentences]
    setting = Setting(
        published=published[0] if published else None,
        hour=published[1] if published else None,
        years=_years_told(term.term for terms in found for term in terms),
    )
    thread = _Thread()
    times: list[Timex] = []
    for sentence, terms in zip(sentences, found, strict=True):
        thread.day_age += 1
        if terms:
            line = _line(
                report.text, sentence.span, skip, language
            )  # made again: all at once they are 58 MB a MB of text
            terms = _with_weeks(line, _with_shared_years(line, terms))
            times.extend(_resolve_line(line, terms, setting, thread))
    return tuple(times)


def _line(text: str, span: Span, skip: Span | None, language: Language) -> Line:
    start = min(max(span.start, skip.end), span.end) if skip and skip.meets(span) else span.start
    return Line(text, Span(start, span.end), language.times)


def _terms(line: Line) -> list[_Found]:
    """The terms of a sentence, the longest at each place, from left to right."""
    found: list[_Found] = []
    i, starters = 0, line.words.starters
    while i < line.count:
        low = line.low[i]
        read = read_term(line, i) if low in starters or low[:1].isdigit() else None
        if read is None:
            i += 1
        else:
            found.append(_Found(read[0], i + (low == "the" and not _holds_article(read[0])), read[1]))
            i = max(read[1], i + 1)
    return found


def _holds_article(term: Term) -> bool:
    """Whether "the" belongs to a term, as in "the past year", and not to a noun after it, as in "the 2024 election"."""
    if isinstance(term, Lasting):
        return bool(term.toward or term.until or term.starting)
    if isinstance(term, Every | Clock) or (isinstance(term, Vague) and term.ref != "FUTURE_REF"):
        return False
    return not (isinstance(term, Named) and (term.day or not term.code)) and not isinstance(term, Pair | Weekday)


def _core(term: Term) -> Term:
    """The term under its approximator or edge."""
    while isinstance(term, Modded | Edge):
        term = term.of
    return term


def _years_told(terms: Iterable[Term]) -> dict[tuple[str, int], int]:
    """The years that the text itself gives to days and months; a day told with two years has none."""
    told: dict[tuple[str, int], set[int]] = {}
    for term in terms:
        core = _core(term)
        if isinstance(core, Named) and core.year and core.code:
            told.setdefault((core.code, core.day or 0), set()).add(core.year)
    return {key: years.pop() for key, years in told.items() if len(years) == 1}


def _with_shared_years(line: Line, found: list[_Found]) -> list[_Found]:
    """ "from Jan. 5 to March 9, 2019": the year stands for both."""
    shared = list(found)
    for n, (one, two) in enumerate(pairwise(found)):
        first, last = one.term, _core(two.term)
        joined = two.first - one.after == 1 and line.low[one.after] in line.words.joins
        if (
            not joined
            or not isinstance(first, Named)
            or not isinstance(last, Named)
            or first.year
            or first.which is not None
            or first.of
        ):
            continue
        if last.year and last.code and first.code and first.code.isdigit() == last.code.isdigit():
            earlier = (first.code, first.day or 0) > (last.code, last.day or 99)
            shared[n] = one._replace(term=replace(first, year=last.year - earlier))
    return shared


def _with_weeks(line: Line, found: list[_Found]) -> list[_Found]:
    """ "last week from Monday to Wednesday": the week stands for the days that follow it."""
    placed = list(found)
    week: Shift | None = None
    for n, item in enumerate(found):
        between = line.low[found[n - 1].after : item.first] if n else []
        near = len(between) == 1 and between[0] in line.words.week_joins
        if isinstance(item.term, Weekday) and week and near and item.term.which is None and item.term.week is None:
            placed[n] = item._replace(term=replace(item.term, week=week))
        elif isinstance(item.term, Shift) and item.term.grain == "week":
            week = item.term
        else:
            week = None
    return placed


def _resolve_line(line: Line, found: list[_Found], setting: Setting, thread: _Thread) -> list[Timex]:
    """Dates first, in text order, each leaving its day to the next; then the hours that name no day."""
    worths: dict[int, tuple[Worth, int]] = {}
    day_before = thread.told_day if thread.day_age <= _FRESH else None
    day: Stretch | None = None
    year = None if setting.published else _sole_year(found)
    for n, item in enumerate(found):
        if _is_dayless(item.term):
            continue
        toward, sure = _direction(line, item)
        if not sure and _leans_ahead(item.term):
            toward = 1
        here = replace(setting, told=thread.told or thread.said, told_day=thread.told_day, day=day, year=year)
        here = replace(here, direction=toward)
        deadline = _is_deadline(line, item)
        here = replace(here, deadline=deadline, nearest=not sure or _modifies(line, item))
        worth = resolve(_bounded(line, item, toward), here)
        if n + 1 < len(found) and _are_ends(line, item, found[n + 1]):
            worth = _not_after(item.term, worth, resolve(found[n + 1].term, here), here)
        if n and _are_ends(line, found[n - 1], item, loose=True) and n - 1 in worths:
            worth = _not_before(item.term, worth, worths[n - 1][0], here)
        worths[n] = (worth, toward)
        if worth.stretch:
            day = worth.stretch if worth.stretch.grain == "day" else day
            year = _explicit_year(item.term, setting) or year
            if _is_of_saying(line, item):
                thread.said = worth.stretch
            else:
                thread.told = worth.stretch
                if worth.stretch.grain == "day" and not _is_last_day(item.term) and line.low[item.first - 1] != "-":
                    thread.told_day, thread.day_age = worth.stretch, 0
    for n, item in enumerate(found):
        if n not in worths:
            toward, _ = _direction(line, item)
            near = _day_near(worths, n) or day_before
            here = replace(setting, told=thread.told, day=near, direction=toward)
            worths[n] = (
                resolve(item.term, replace(here, deadline=_is_deadline(line, item))),
                toward,
            )
    return _with_ranges(line, found, [_timex(line, item, *worths[n], setting) for n, item in enumerate(found)])


def _with_ranges(line: Line, found: list[_Found], times: list[Timex]) -> list[Timex]:
    """ "from 2016 to 2019": one expression with the value of its first end and the days of both."""
    out: list[Timex] = []
    for n, time in enumerate(times):
        if n and out[-1].mod != "BETWEEN" and _are_ends(line, found[n - 1], found[n], loose=True):
            first = out[-1]
            whole = Span(first.span.start, time.span.end)
            out[-1] = replace(first, span=whole, mod="BETWEEN", begin_date=first.begin_date, end_date=time.end_date)
        else:
            out.append(time)
    return out


def _are_ends(line: Line, first: _Found, last: _Found, loose: bool = False) -> bool:
    """Whether two dates are the ends of a stretch: "from January 23 through March 9"."""
    word = line.low[first.after]
    joined = word in ("to", "through", "until", "till", "-") or (
        word == "and" and line.low[first.first - 1] == "between"
    )
    joined = joined and last.first - first.after == 1
    both = isinstance(first.term, Named | Weekday) and isinstance(last.term, Named | Weekday)
    if loose:
        return joined and both
    free = getattr(first.term, "year", None) is None and getattr(first.term, "which", None) is None
    return joined and both and free


def _not_after(term: Term, first: Worth, last: Worth, setting: Setting) -> Worth:
    """The first end, moved to the last of its name that does not lie after the other end."""
    if not first.begin or not last.stretch or not last.begin:
        return first
    if isinstance(term, Weekday) and term.week:
        return first
    apart = (last.begin - first.begin).days
    if apart >= 0 and (isinstance(term, Weekday) or apart < 366):
        return first
    return resolve(term, replace(setting, published=day_of(last.begin), direction=-1, nearest=False, year=None))


def _not_before(term: Term, last: Worth, first: Worth, setting: Setting) -> Worth:
    """ "from next Monday to Friday": the later weekday follows the earlier."""
    if not isinstance(term, Weekday) or term.which or not first.begin or not last.begin or last.begin >= first.begin:
        return last
    return resolve(term, replace(setting, published=day_of(first.begin), direction=1))


def _is_dayless(term: Term) -> bool:
    core = _core(term)
    return isinstance(core, Clock | PartOfDay) and core.day is None


def _day_near(worths: dict[int, tuple[Worth, int]], n: int) -> Stretch | None:
    """The day named nearest before, else nearest after, in the same sentence."""
    order = (*range(n - 1, max(n - _NEAR, 0) - 1, -1), *range(n + 1, n + _NEAR))
    days = (worths[k][0].stretch for k in order if k in worths)
    return next((s for s in days if s and s.grain == "day"), None)


def _is_last_day(term: Term) -> bool:
    """ "by the end of June": a day, but none on which something happened."""
    return isinstance(term, Edge) and term.noun


def _sole_year(found: list[_Found]) -> int | None:
    """The year of the full dates of a sentence, where they have one alone."""
    years = {core.year for item in found if isinstance(core := _core(item.term), Named) and core.year and core.day}
    years |= {day.year for item in found if isinstance(day := getattr(item.term, "day", None), Named) and day.year}
    return years.pop() if len(years) == 1 else None


def _explicit_year(term: Term, setting: Setting) -> int | None:
    core = _core(term)
    if isinstance(core, Pair):
        core = core.last
    if (
        isinstance(core, Named)
        and core.year
        and core.code
        and setting.published
        and core.year != setting.published.begin.year
    ):
        return core.year
    return None


def _preposition(line: Line, item: _Found) -> str:
    """The preposition before a term, over its article and approximator."""
    k = item.first - 1
    while k >= 0 and line.low[k] in ("the", "about", "around", "as", "at", "least"):
        k -= 1
    return line.low[k] if k >= 0 else ""


def _is_deadline(line: Line, item: _Found) -> bool:
    """ "by June", "up to the end of June", "year-end"."""
    last = isinstance(item.term, Edge) and item.term.noun and line.low[item.first] == "year"
    up_to = line.low[item.first : item.first + 2] == ["up", "to"]
    return last or up_to or _preposition(line, item) in line.words.deadlines


def _direction(line: Line, item: _Found) -> tuple[int, bool]:
    """The direction of the tense, and whether words show it; else a deadline looks ahead and all else back."""
    if isinstance(item.term, Vague):
        return -1, True
    core = _core(item.term)
    soon = not (isinstance(core, Named) and core.year is None and not core.day)
    toward = direction(line.raw, line.view(item.first), line.count, item.first, item.after, line.words.tense, soon)
    if toward is not None:
        return toward, True
    if _preposition(line, item) in line.words.ahead_by_default:
        return 1, True
    return -1, False


def _leans_ahead(term: Term) -> bool:
    """ "in two weeks", "this Friday", "this weekend": what looks ahead where no verb tells."""
    if isinstance(term, Shift):
        return term.grain == "weekend" and not term.count
    return isinstance(term, InSpan) or (isinstance(term, Weekday) and term.which == 0)


def _modifies(line: Line, item: _Found) -> bool:
    """Whether a date stands before the noun it tells of: "the March 3 election"."""
    core = item.term
    if not isinstance(core, Named) or not core.code or not (core.day or core.code.isdigit()):
        return False
    after = line.raw[item.after]
    before = line.low[item.first - 1]
    held = before in line.words.holders or (not core.day and before not in line.words.year_company)
    return held and after.isalpha() and after.islower() and line.low[item.after] not in line.words.after_dates


def _bounded(line: Line, item: _Found, toward: int) -> Term:
    """ "within two weeks" runs from the day of publication only where it looks ahead."""
    if isinstance(item.term, Lasting) and line.low[item.first] == "within" and toward < 0:
        return replace(item.term, toward=0)
    return item.term


def _is_of_saying(line: Line, item: _Found) -> bool:
    """Whether a time tells when something was said: "said on Monday", "told reporters late Tuesday"."""
    near = line.low[max(item.first - 4, 0) : item.first]
    return "that" not in near and any(word in line.words.tense.saying for word in near)


def _timex(line: Line, item: _Found, worth: Worth, toward: int, setting: Setting) -> Timex:
    begin, end, mod = worth.begin, worth.end, worth.mod
    word = _preposition(line, item)
    bound = line.words.bounds.get(word) if worth.type != "DURATION" and not isinstance(item.term, Vague) else None
    if bound and worth.type != "SET":
        begin, end = _open_ended(bound, worth, toward, setting)
        mod = mod or bound
    span = Span(line.start[item.first], line.end[item.after - 1])
    return Timex(span, worth.type, worth.value, mod, begin and begin.isoformat(), end and end.isoformat())


def _open_ended(bound: str, worth: Worth, toward: int, setting: Setting) -> tuple[date | None, date | None]:
    """The days from or up to a bound: a deadline runs from the day of publication, "since" up to it."""
    today = setting.published.begin if setting.published and setting.published.grain == "day" else None
    begin, end = worth.begin, worth.end
    if begin is None or end is None:
        return begin, end
    if bound == "ON_OR_AFTER":
        return begin, today if today and today >= begin else None
    if bound == "AFTER":
        return (end + timedelta(1) if end < date.max else None), None
    last = end if bound == "ON_OR_BEFORE" else begin - timedelta(1 if begin > date.min else 0)
    return (today if today and toward > 0 and today <= last else None), last

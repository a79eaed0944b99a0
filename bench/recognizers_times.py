"""Times against the English DateTime specifications of Recognizers-Text (MIT), mapped to this project's conventions.

    python bench/recognizers_times.py [--failures] [--left-out]

Reads the corpus under SAYSO_CORPORA (default ../shared/corpora beside the project). A case is one expected expression of one
input; the same expression of the same input counts once. Which cases a reader of news needs is decided by the rules of `RULES`, features
of the case alone; how values are mapped stands in docs/recognizers.md, section "times".
"""

from __future__ import annotations

import argparse
import json
import os
import re
from collections import Counter
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from datetime import date, timedelta
from pathlib import Path

from sayso.finders.calendar import containing
from sayso.finders.text import split_sentences
from sayso.finders.times import find_times
from sayso.lang.en import ENGLISH
from sayso.records import Published, Report, Span, Timex

FILES = (
    "DateParser",
    "DatePeriodParser",
    "TimeParser",
    "TimePeriodParser",
    "DateTimeParser",
    "DateTimePeriodParser",
    "DurationParser",
    "SetParser",
    "HolidayParser",
    "MergedParser",
    "DateTimeModel",
)
UNITS = r"(?:day|week|month|quarter|year|decade|hour|minute|fortnight)s?"
WEEKDAYS = r"(?:mon|tues?|wed(?:nes)?|thu(?:rs)?|fri|sat(?:ur)?|sun)(?:day)?"
VAGUE = r"(?i)\b(?:few|several|some)\b"
MIDDLES = {"T10": "TMO", "T14": "TAF"}
MONTHS = r"(?:jan|feb|mar|apr|may|june?|july?|aug|sept?|oct|nov|dec)[a-z]*"


@dataclass(frozen=True)
class Value:
    timex: str
    first: str
    last: str


@dataclass(frozen=True)
class Case:
    text: str
    published: str
    words: str
    start: int
    kind: str
    values: tuple[Value, ...]


def corpus() -> Path:
    root = os.environ.get("SAYSO_CORPORA") or str(Path(__file__).resolve().parents[2] / "shared" / "corpora")
    return Path(root) / "recognizers-text-en" / "Specs" / "DateTime" / "English"


def read_cases(folder: Path) -> Iterator[Case]:
    """Every expected expression with a value, once; and every input of the whole model in which nothing is to be found."""
    seen: set[tuple[str, str, str, int]] = set()
    for name in FILES:
        for entry in json.loads((folder / f"{name}.json").read_text("utf-8-sig")):
            published = (entry.get("Context") or {}).get("ReferenceDateTime", "2016-11-07T00:00:00")[:19]
            text = entry["Input"]
            results = entry.get("Results") or []
            if not results and name == "DateTimeModel":
                yield Case(text, published, "", 0, "nothing", ())
            for result in results:
                case = _case(text, published, result)
                key = (text, published[:10], case.words.lower(), case.start)
                if key not in seen:
                    seen.add(key)
                    yield case


def _case(text: str, published: str, result: dict[str, object]) -> Case:
    kind = str(result.get("TypeName") or result.get("Type") or "").rsplit(".", 1)[-1].replace("alt", "")
    holder = result.get("Value") or result.get("Resolution") or {}
    values: list[Value] = []
    if isinstance(holder, dict):
        rows = holder.get("values")
        if rows is None:
            timex = str(holder.get("Timex") or "")
            for side in ("PastResolution", "FutureResolution"):
                found = [str(v) for v in (holder.get(side) or {}).values()]
                values.append(Value(timex, found[0] if found else "", found[-1] if found else ""))
        else:
            for row in rows:
                first = str(row.get("start") or row.get("value") or "")
                last = str(row.get("end") or row.get("value") or "")
                values.append(Value(str(row.get("timex") or ""), first, last))
    start = int(str(result.get("Start") or 0))
    if not kind:
        kind = "duration" if values and values[0].timex.startswith("P") else "date"
    return Case(text, published, str(result["Text"]), start, kind, tuple(dict.fromkeys(values)))


def _has(pattern: str) -> Callable[[Case], bool]:
    compiled = re.compile(pattern, re.IGNORECASE)
    return lambda case: bool(compiled.search(case.words))


def _bare_hour(case: Case) -> bool:
    if case.kind not in ("time", "datetime", "timerange", "datetimerange") or not re.search(
        r"T\d", "".join(v.timex for v in case.values)
    ):
        return False
    if (
        len({v.timex for v in case.values if v.timex}) > 1
        and not case.words.lower().count("half past")
        and ":" not in case.words
    ):
        return True
    clocks = re.sub(
        r"(?i)\d{1,2}([:.h]\d\d)+|\d{4}-\d\d?-\d\d?|[\d/]+\d{2,4}|\b\d{4}\b|"
        + MONTHS
        + r"\.? ?\d+|\d+(st|nd|rd|th)|\d+ (?:of )?"
        + MONTHS,
        " c:c ",
        case.words,
    )
    hours = re.findall(
        r"(?i)\b(?:\d{1,2}|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve)\b(?! ?(?:[ap]\.? ?m|o ?'?clock|in the (?:morn|aft|even)|"
        + UNITS
        + r"|mins?\b|hrs?\b|sec|past|to (?:five|seven|eight|[0-9])|thirty|forty|fifty|twenty|fifteen|ten|five))",
        clocks,
    )
    sure = re.search(r"(?i)[ap]\.? ?m\b|c:c|o ?'?clock|noon|mid|half|quarter|past|:", clocks)
    return bool(hours) or not (
        sure or re.search(r"(?i)\b(in|within|ago|hence|from now|later|next|past|last)\b", case.words)
    )


RULES: tuple[tuple[str, Callable[[Case], bool]], ...] = (
    ("days written in words", _has(r"(?:th|third|second|first) (?:through|till|to|and) .*(?:th|third|second|first)\b|(?:through|till) \w+teenth|^(?:" + WEEKDAYS + r" )?" + MONTHS + r" (?:first|fifteenth)\b")),
    ("has no value, or the value is a time zone alone", lambda c: c.kind in ("timezone",) or (c.kind != "nothing" and not any(v.timex or v.first for v in c.values))),
    ("the date does not exist", lambda c: any(v.first.startswith("0001") or v.first == "not resolved" for v in c.values) and c.kind == "date"),
    ("address, link or machine text", lambda c: bool(re.search(r"https?://|www\.|<a |<div|<>|[{}_]|Tel:|valid date|wrong date|rows equals|object is \d|\$[A-Z]|&id=", c.text))),
    ("an hour or day as a bare number", lambda c: _bare_hour(c) or bool(re.fullmatch(r"(?i)(the |on )?(\d{1,2}(st|nd|rd|th)?|second|thirty|twenty[ -]\w+)(,? at .*|,? \d.*)?", c.words)) or "XXXX-XX-" in "".join(v.timex for v in c.values) or bool(re.search(r"(?i)\b\d\d? (?:to|till|until|and|-) \d\d? (?:of )?(?:this|next|last) month|from \d\d? to [a-z]+ \d|between \d\d? and \d\d?$|" + WEEKDAYS + r" \d\d?$|(?<![:\d])\d st this|\dst this|the fifteen$|^(?:one|\d+|circa \d) in the morning", c.words))),
    ("a date in figures without its year, or whose day and month could change places", _has(r"(?<![\d/.-])\d{1,2}[/.-]\d{1,2}(?![\d/.-]*\d)(?!\s*[ap]\.?m|\s?(?:second|year|hour|day|week|month|min|hr))|(?<!\d)(?:0?\d|1[0-2])[/.-](?:0?\d|1[0-2])[/.,-]\d|(?<!\d)\d\d?[/-]\d\d?[/,-] ?\d\d(?!\d)")),
    ("the year in words or in two figures", _has(r"(thousand|nineteen|eighteen|twenty)[ -](and |[a-z]+)|\b(19|20)?hundred|thousand|\b" + MONTHS + r"\.? '?\d\d$(?<!\d)|august 99")),
    ("note or chat spelling", _has(r"tmrw|\btmr\b|ampm|\d ?ish|noonish|\beo[dmy]\b|\bw/c\b|[<>@~=|]|\d+ s$|\botd\b|tonite|\dh\d|½|" + MONTHS + r" \d+ AM$|\d{4}/\d\d/[a-z]|^\d\d-\d{4}-|\dT\d\d:|:\d\d \d{4}$|workweek|^\d{4} \d\d \d\d$|\d(?:h|hrs?|days?|weeks?|months?|mins?|years?|[dwymp]|a)\b(?![\w.])|\b" + MONTHS + r"[-./]?\d|" + MONTHS + r"\. \d{4}|\b\d+[./ -]*" + MONTHS + r"[./-]\d|" + MONTHS + r"/|yuandan|thanks giving|\bp m\b|\d{8}|\d h \d|\d{3}[ap]m|int'l|asap|\d h\b|\d- \d|\d -\d|\d - ?\d\d?\b|\d / \d|\d/ |\d /")),
    ("year and month in figures", _has(r"^(?:\d{4} ?[-/.] ?\d{1,2}|\d{1,2} ?[-/.] ?\d{4})$")),
    ("the unit itself for the current one", _has(r"^(?:the |my |on )?(?:day|week|weekend|month|year|hour|fortnight)$|^(?:next|last) (?:hour|minute)$|\bmy (?:day|week)|\brest (?:of (?:my|week)|the|this)|the (?:day|week|month|year)$(?<!of the day)(?<!end of the week)")),
    ("the edge of a stretch as the end of a range", _has(r"(?:end|middle|beginning|start) of .*(?:to|and|until|till)\b|(?:to|and|until|till) the (?:end|middle|beginning)")),
    ("a part of the day or a season that only describes a noun, or has neither article nor preposition", _has(r"^(?:in )?(?:morning|afternoon|evening|night|summer|winter)$")),
    ("a fiscal or school year without its number, or by its initials", _has(r"\b[scf]y ?\d|^fiscal year$")),
    ("points to a time told of elsewhere", _has(r"^(?:the |on )?(?:same|that|next day|day (?:before|after)(?! (?:yesterday|tomorrow|tmrw))|following|previous|last day|past day|this day)\b|\blater\b(?! (?:this|in|on|today|than))|following")),
    ("reckoned in working days", _has(r"business|working|weekday")),
    ("a feast of a lunar calendar", _has(r"rama[dz]|ramzan|ramathan|eidul|\beid\b|festival of|islamic|hijri|arabic|chinese|lunar|diwali|hanu|passover")),
    ("a set with an hour or a day of the month", lambda c: c.kind == "set" and bool(re.search(r"T\d|-XX-\d|XXXX-\d\d-\d\d|X-\dT", "".join(v.timex for v in c.values)))),
    ("half of the day as am or pm, a meal, the night-time", _has(r"\b(?:today|tomorrow|yesterday|" + WEEKDAYS + r") [ap]m\b|lunch|dinner|breakfast|brunch|night-?time|day-?time|business hour|school")),
    ("the half of the day before a bare hour", _has(r"^(?:in the )?(?:morning|afternoon|evening|night)s? (?:at )?\w+(?::\d\d)*$|the (?:night|evening) \w+ \w+$")),
    ("several choices offered at once", lambda c: bool(re.search(r"(?i)\bor\b", c.words)) or (c.kind.startswith("date") and bool(re.search(r"(?i)\d ?(?:am|pm)? or \d", c.text)))),
    ("a query by comparison", _has(r"greater|smaller|or later|and (?:later|after|before|greater|above)|or (?:after|before|earlier)|as (?:early|late) as|any time|\bany (?:year|weekend|month)|till date|anytime|earlier than|later than|on or|or on|or in|in advance")),
    ("an hour and how long from it", _has(r"\bfor .*\bfrom\b|\bfrom .*\bfor\b|^\d.* for \d")),
    ("a weekday counted in no month", _has(r"^(?:the )?(?:first|second|third|fourth|fifth) " + WEEKDAYS + r"(?! (?:of|in))")),
    ("a weekday and a span that must agree", _has(r"^(?:on )?" + WEEKDAYS + r",? (?:in )?(?:\d|two|three|four|a)\b.*(?:from|after|ago|before)|(?:from|in|after|ago|before).* on " + WEEKDAYS)),
)  # fmt: skip


def left_out(case: Case) -> str | None:
    return next((name for name, rule in RULES if rule(case)), None)


def found_in(case: Case) -> list[Timex]:
    text = case.text
    report = Report(
        "r", "", "text/plain", text, published=Published(case.published, "user"), paragraphs=(Span(0, len(text)),)
    )
    return list(find_times(report, split_sentences(text, report.paragraphs, ENGLISH.text), ENGLISH))


def passes(case: Case) -> bool:
    got = found_in(case)
    if case.kind == "nothing":
        return not [t for t in got if not t.value.endswith("_REF")]
    end = case.start + len(case.words)
    over = [t for t in got if t.span.start < end and case.start < t.span.end]
    return bool(over) and any(_matches(case, value, over) for value in case.values)


def _matches(case: Case, value: Value, got: list[Timex]) -> bool:
    first = got[0]
    if any(t.value == value.timex for t in got):
        return True
    if re.search(VAGUE, case.words):
        return first.value in ("PAST_REF", "FUTURE_REF") or "X" in first.value
    if (
        re.search(r"(?i)\d.* (?:starting|beginning|from) ", case.words)
        and first.type == "DURATION"
        and _length(first.value)
    ):
        return _length(first.value) == _length((re.search(r"P[^)]*(?=\)$)", value.timex) or re.search(r"$", ""))[0])
    if value.timex in ("SP", "SU", "FA", "WI"):
        return first.value.endswith(f"-{value.timex}")
    if len(got) == 1 and value.timex.startswith("XXXX-") and first.value == value.first[:4] + value.timex[4:]:
        return True
    if value.timex and (not value.first or not value.last):
        return _open_end(case, value, first)
    if case.kind == "duration":
        return _length(value.timex) is not None and _length(first.value) == _length(value.timex)
    if case.kind == "set" and _length(value.timex) and _length(value.timex) == _length(first.value):
        return True
    if value.timex.startswith("FY") and first.value == value.timex[2:]:
        return True
    if case.kind == "set":
        return first.value.replace("XXXX-XX-XX", "") == value.timex or (first.value, value.timex) == (
            "XXXX-WXX-WE",
            "P1WE",
        )
    if case.kind == "timerange" and re.fullmatch(r"T[A-Z]{2}", value.timex):
        return first.value.endswith(value.timex)
    if value.timex in MIDDLES and first.value.endswith(MIDDLES[value.timex]):
        return first.mod == "MID"
    if case.kind == "time" or (case.kind == "timerange" and "(" not in value.timex):
        return _clock(value.timex) == _clock(first.value) != ""
    if case.kind == "date" or (case.kind == "daterange" and value.first == value.last and "(" not in value.timex):
        return _same_day(case, value.first[:10], first)
    if case.kind == "datetime":
        return _same_day(case, value.first[:10], first) and (
            _clock(value.timex) == _clock(first.value) or "T23:59:59" in value.timex
        )
    if case.kind in ("timerange", "datetimerange"):
        return _same_hours(case, value, got)
    return _same_days(case, value, got)


def _open_end(case: Case, value: Value, got: Timex) -> bool:
    """ "before 2018", "since August": the specification gives one end; the expression itself is what is compared."""
    clock = _clock(value.timex)
    if clock:
        return _clock(got.value) == clock
    day = (value.first or value.last)[:10]
    ended = _date(day)
    if ended and got.value == (ended - timedelta(1)).isoformat():
        return True  # the end of a stretch is its last day here, the day after it there
    if got.value.startswith(value.timex) and got.value[4:5] == "-":
        return True  # "by the end of November" is its last day here
    return (
        got.value.replace(got.value[:4], "XXXX", 1) == value.timex
        or got.value == value.timex
        or _same_day(case, day, got)
    )


def _same_day(case: Case, day: str, got: Timex) -> bool:
    if got.value[:10] == day:
        return True
    wanted = _date(day)
    if wanted is None:
        return False
    if (
        re.search(UNITS, case.words, re.IGNORECASE)
        and re.search(r"(?i)ago|hence|from|before|after|\bin\b|future", case.words)
        and any(containing(grain, wanted).value == got.value for grain in ("week", "month", "year", "decade"))
    ):
        return True
    if re.search(r"(?i)\b(?:next|last|this|previous|past|coming|upcoming) " + WEEKDAYS, case.words):
        return got.value[:10] in ((wanted - timedelta(7)).isoformat(), (wanted + timedelta(7)).isoformat())
    return False


def _same_days(case: Case, value: Value, got: list[Timex]) -> bool:
    """A stretch of days: by its value, by its two ends, or by its length where it is a span."""
    length = re.search(r"P[\d.]+[YMWD][\dYMWD]*(?=\)$)|PT[\dHMS]+(?=\)$)", value.timex)
    if length and got[0].type == "DURATION":
        return _length(got[0].value) == _length(length.group())
    first, last = _date(value.first[:10]), _date(value.last[:10])
    if first is None or last is None:
        return False
    if value.timex in ("SP", "SU", "FA", "WI"):
        return got[0].value.endswith(f"-{value.timex}")
    ends = (last.isoformat(), (last - timedelta(1)).isoformat())
    if (
        re.search(r"(?i)\b(?:next|last|this) " + WEEKDAYS, case.words)
        and got[0].begin_date == (first - timedelta(7)).isoformat()
    ):
        first -= timedelta(7)
    if len(got) == 1:
        one = got[0]
        whole = one.begin_date == first.isoformat() and one.end_date in ends
        return whole or (one.mod is not None and one.value == value.timex) or _last_begins(one, first, last)
    last_value = got[-1].value
    if len(last_value) in (4, 7) and last.isoformat().startswith(last_value):
        ends = (*ends, got[-1].end_date or "")
    begins = got[0].begin_date == first.isoformat() or (
        got[0].value == "PRESENT_REF" and first.isoformat() == case.published[:10]
    )
    if got[-1].value == "PRESENT_REF":
        return begins and last.isoformat() == case.published[:10]
    return begins and any(end in (got[-1].begin_date, got[-1].end_date, got[-1].value) for end in ends)


def _last_begins(one: Timex, first: date, last: date) -> bool:
    """ "2014-2018": the specification ends where the last year, quarter or month begins."""
    end = _date(one.end_date or "")
    if one.mod != "BETWEEN" or end is None or one.begin_date != first.isoformat():
        return False
    behind = end + timedelta(1)  # a month, a quarter or a year behind the first day of the last
    months = 12 * (behind.year - last.year) + behind.month - last.month
    return last.day == behind.day == 1 and (months in (1, 3) or months == 12 and last.month == 1)


def _same_hours(case: Case, value: Value, got: list[Timex]) -> bool:
    if "(" not in value.timex:
        day = value.first[:10]
        part = value.timex[value.timex.rfind("T") :]
        return got[0].value.endswith(part if part[1:2].isalpha() else _clock(part)) and (
            case.kind == "timerange" or _same_day(case, day, got[0])
        )
    length = re.search(r"P[^)]*(?=\)$)", value.timex)
    if length and got[0].type == "DURATION":
        return _length(got[0].value) == _length(length.group())
    clocks = [_clock(part) for part in value.timex.strip("()").split(",")[:2]]
    return [_clock(t.value) for t in got if _clock(t.value)][:2] == clocks


def _clock(value: str) -> str:
    found = re.search(r"T(\d\d?)(?::(\d\d))?(?::(\d\d))?", value)
    if not found:
        return ""
    second = f":{found[3]}" if found[3] and found[3] != "00" else ""
    return f"{int(found[1]):02}:{found[2] or '00'}{second}"


def _length(value: str) -> float | str | None:
    """Days, or months where only months and years are named."""
    parts = re.findall(r"([\d.X]+)([YMWDHS])", value.replace("T", "T"))
    if not parts or not value.startswith("P"):
        return None
    if any("X" in n for n, _ in parts):
        return value
    total, clock = 0.0, value.find("T")
    months = 0.0
    for match in re.finditer(r"([\d.]+)([YMWDHS])", value):
        number, letter = float(match[1]), match[2]
        if letter == "Y" or (letter == "M" and (clock < 0 or match.start() < clock)):
            months += number * (12 if letter == "Y" else 1)
        else:
            total += number * {"W": 7, "D": 1, "H": 1 / 24, "M": 1 / 1440, "S": 1 / 86400}[letter]
    return f"{months:.4f} {total:.6f}"


def _date(text: str) -> date | None:
    try:
        return date.fromisoformat(text)
    except ValueError:
        return None


def main() -> None:
    parser = argparse.ArgumentParser(description=(__doc__ or "").split("\n")[0])
    parser.add_argument("--failures", action="store_true")
    parser.add_argument("--left-out", action="store_true")
    options = parser.parse_args()
    if not corpus().is_dir():
        raise SystemExit(f"no corpus at {corpus()}; set SAYSO_CORPORA")
    passed: Counter[str] = Counter()
    total: Counter[str] = Counter()
    dropped: Counter[str] = Counter()
    for case in read_cases(corpus()):
        rule = left_out(case)
        if rule:
            dropped[rule] += 1
            if options.left_out:
                print(f"left out ({rule}): {case.words!r} in {case.text[:80]!r}")
            continue
        total[case.kind] += 1
        if passes(case):
            passed[case.kind] += 1
        elif options.failures:
            got = [(t.span.cut(case.text), t.value, t.mod) for t in found_in(case)]
            print(
                f"{case.kind} {case.published[:10]} {case.text[:90]!r} wants {case.words!r} {[(v.timex, v.first, v.last) for v in case.values]} got {got}"
            )
    for kind in sorted(total):
        print(f"{kind:15} {passed[kind]:5} of {total[kind]:5}  {passed[kind] / total[kind]:.1%}")
    print(f"{'all':15} {passed.total():5} of {total.total():5}  {passed.total() / total.total():.1%}")
    for rule, count in dropped.most_common():
        print(f"left out: {count:4}  {rule}")


if __name__ == "__main__":
    main()

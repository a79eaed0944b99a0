"""Reading years and what is named by them: quarters, halves, seasons, decades, centuries, fiscal years."""

from __future__ import annotations

from dataclasses import replace

from sayso.finders.time_line import Line, Read, read_ordinal
from sayso.finders.time_terms import Age, Named, Pair, Shift

LAST_YEAR = 2199


def read_year(line: Line, i: int) -> int | None:
    """Four figures, 1000 to 2100, that do not count what follows."""
    year = line.whole(i, 4, LAST_YEAR)
    if year is None or year < 1000 or len(line.raw[i]) != 4:
        return None
    after = line.low[i + 1]
    if (
        after in line.words.counted
        or (after == "%")
        or (after == "," and line.raw[i + 2][:1].isdigit() and line.joined(i + 2))
    ):
        return None
    return year


def read_year_after(line: Line, i: int) -> tuple[int | None, Shift | None, int] | None:
    """The year that completes what stands before it: ", 2016", "of 2016", "last year", "of the following year", "of the year"."""
    low, words = line.low, line.words
    k = i + (low[i] == ",")
    k += low[k] in ("of", "in")
    year = read_year(line, k)
    if year is not None and (low[k - 1] != "," or k == i + 1):
        return year, None, k + 1
    if k == i + 1 and low[i] == ",":
        return None
    k += low[k] == "the"
    for name in ("fiscal", "financial", "calendar", "business"):
        k += low[k] == name
    if low[k] in words.which and low[k + 1] == "year" and low[k] != "past":
        return None, Shift("year", words.which[low[k]]), k + 2
    if low[k] in words.told and low[k + 1] == "year" and (low[k] != "same" or low[k - 1] == "the"):
        return None, Shift("year", words.told[low[k]], told=True), k + 2
    if low[k] == "year" and low[k - 1] in ("the", "fiscal", "financial", "calendar"):
        year = read_year(line, k + 1)
        return (year, None, k + 2) if year else (None, Shift("year", 0), k + 1)
    return (read_year(line, k), None, k + 1) if low[k - 1] in ("fiscal", "financial") and read_year(line, k) else None


def with_year(line: Line, named: Named, i: int) -> tuple[Named, int]:
    """The date with the year that follows it; "of the year" alone completes no month or day."""
    after = read_year_after(line, i)
    if after is None:
        return named, i
    year, of, k = after
    if of == Shift("year", 0) and line.low[k - 2] == "the" and not (named.code or "").startswith(("Q", "H")):
        return named, i
    if of and line.low[i] not in ("of", "in") and of.told:
        return named, i
    return replace(named, year=year, of=of), k


def half_or_quarter_code(line: Line, i: int) -> tuple[str, int] | None:
    """ "Q3", "H1"."""
    if line.low[i] in ("q", "h") and line.joined(i + 1):
        number = line.whole(i + 1, 1, 4 if line.low[i] == "q" else 2)
        return (f"{line.raw[i].upper()}{number}", i + 2) if number else None
    return None


def read_quarter(line: Line, i: int) -> Read:
    """ "the third quarter of 2016", "Q3", "third-quarter", "the first half of the year", "H1 2025"."""
    low = line.low
    code = half_or_quarter_code(line, i)
    if code:
        dashed = code[1] + (low[code[1]] == "-" and read_year(line, code[1] + 1) is not None)
        named, after = with_year(line, Named(code=code[0]), dashed)
        return (named, after) if code[0][0] == "Q" or after > code[1] else None
    ordinal = {"latter": (2, i + 1), "opening": (1, i + 1)}.get(low[i]) or read_ordinal(line, i)
    if ordinal is None:
        return None
    k = ordinal[1] + (low[ordinal[1]] == "-")
    k += low[k] in ("fiscal", "financial")
    number = ordinal[0]
    if low[k] == "quarter" and (1 <= number <= 4 or (low[i] == "final" and number == -1)):
        named, after = with_year(line, Named(code=f"Q{4 if number == -1 else number}"), k + 1)
        if low[i] == "final" and after == k + 1:
            return None
        return named, after
    if low[k] == "half" and 1 <= number <= 2:
        named, after = with_year(line, Named(code=f"H{number}"), k + 1)
        money = low[after] in (
            "profit",
            "profits",
            "revenue",
            "results",
            "sales",
            "earnings",
            "loss",
            "net",
            "gdp",
            "growth",
            "operating",
        )
        return (named, after) if named.year or named.of or money else None
    return None


def read_season(line: Line, i: int) -> Read:
    words, low = line.words, line.low
    code = words.seasons.get(low[i])
    if code is None:
        return None
    named, after = with_year(line, Named(code=code), i + 1)
    if (
        named.year
        and low[after] in ("-", "/")
        and line.whole(after + 1, 4, LAST_YEAR) is not None
        and line.joined(after + 1)
    ):
        after += 2
    if after > i + 1:
        return named, after
    before = low[i - 1] if low[i - 1] != "the" else low[i - 2]
    company = before in (
        "in",
        "over",
        "during",
        "by",
        "until",
        "since",
        "this",
        "throughout",
        "late",
        "early",
        "mid",
        "of",
        "for",
    )
    if line.capital(i) and i > 0 and (line.capital(i + 1) or line.capital(i - 1)):
        return None
    if low[i] in words.shy_seasons and (not company or low[i + 1] == "of" or before in ("of", "for", "by")):
        return None
    ends = low[i + 1] in ("", ".", ",", ";", ")", "and", "is", "was", "will", "when", "as", "but", "or", "has")
    return (named, i + 1) if company or ends else None


def read_age(line: Line, i: int) -> Read:
    """ "1990s", "'90s", "nineties", "19th century", "1800s"."""
    low = line.low
    year = line.whole(i, 4, LAST_YEAR)
    if year is not None and year % 10 == 0:
        k = i + 1 + (low[i + 1] == "'")
        if low[k] == "s" and line.joined(k) and len(line.raw[i]) == 4 and year >= 1000:
            return Age("century" if year % 100 == 0 and year < 2000 else "decade", year), k + 1
    k = i + (low[i] == "'")
    two = line.whole(k, 2, 90)
    if two is not None and two % 10 == 0 and len(line.raw[k]) == 2:
        end = k + 1 + (low[k + 1] == "'")
        marked = k > i or low[i - 1] in ("the", "late", "early", "mid") or (low[i - 1] == "in" and low[k + 1] == "'")
        weather = k == i and any(word in line.words.degrees for word in low[max(i - 9, 0) : i])
        if low[end] == "s" and line.joined(end) and marked and not weather:
            return Age("decade", (1900 if two >= 30 else 2000) + two), end + 1
    tens = line.words.decade_names.get(low[i])
    if tens is not None and low[i - 1] in ("the", "late", "early", "mid", "-", "in"):
        return Age("decade", tens), i + 1
    ordinal = read_ordinal(line, i)
    if ordinal and 0 < ordinal[0] < 30:
        k = ordinal[1] + (low[ordinal[1]] == "-")
        if low[k] == "century":
            return Age("century", 100 * (ordinal[0] - 1)), k + 1
    return None


def read_fiscal(line: Line, i: int) -> Read:
    """ "fiscal 2025", "fiscal year 2025-26", "FY2025"."""
    low = line.low
    if low[i] == "fy" and (year := line.whole(i + 1, 4, LAST_YEAR)):
        return Named(year=year if year > 99 else 2000 + year, fiscal=True), i + 2
    if low[i] not in ("fiscal", "financial"):
        return None
    k = i + 1 + (low[i + 1] == "year")
    year = read_year(line, k)
    if year is None:
        return None
    if low[k + 1] in ("-", "/") and (last := line.whole(k + 2, 2, 99)) is not None:
        return Pair(Named(year=year, fiscal=True), Named(year=year // 100 * 100 + last, fiscal=True)), k + 3
    return Named(year=year, fiscal=True), k + 1

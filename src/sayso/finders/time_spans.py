"""Reading spans of time and what is reckoned by them: "three days", "two weeks ago", "the past 24 hours", "every Friday"."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from decimal import Decimal

from sayso.finders.time_dates import read_day, read_month, read_weekday
from sayso.finders.time_line import Amount, Line, Read, read_amount, read_count, read_ordinal, read_unit
from sayso.finders.time_terms import (
    DayOfMonth,
    Edge,
    Every,
    Holiday,
    InSpan,
    Lasting,
    Named,
    Offset,
    PartOfDay,
    Shift,
    Term,
    Vague,
    Weekday,
)

_ONE = Decimal(1)
_ENDS = frozenset(
    ("", ".", ",", ";", ")", "and", "but", "-", ":", "when", "as", "with", "'", '"', "”", "to", "in", "by")
)
_CLOCK_PARTS = frozenset(("TH", "TM", "TS"))


def read_span(line: Line, i: int, base: Callable[[int], Read]) -> Read:
    """A span, or a point reckoned by it; `base` reads the point it is reckoned from ("two days after Christmas")."""
    low, words = line.low, line.words
    if low[i] in ("first", "last", "final", "opening"):
        return _of_stretch(line, i, base)
    if found := _whole_unit(line, i) or _bare_units(line, i):
        return found
    amount = read_amount(line, i)
    if amount is None or _is_age(line, amount.after):
        return None
    reckoned = _reckoned(line, i, amount, base)
    if reckoned:
        return reckoned
    if low[amount.after] == "ahead" or low[amount.after : amount.after + 2] == ["to", "come"]:
        return _vague_or(amount.length, 1), amount.after + (1 if low[amount.after] == "ahead" else 2)
    if _is_rate(line, i, amount):
        return None
    after = amount.after
    if (
        amount.length.parts[0][0] == "D"
        and low[after] in words.articles
        and low[after + 1] in ("week", "month", "year")
    ):
        return _every_unit(line, after + 1)  # "three days a week"
    if low[after] == "-" and low[after + 1] in ("long", "odd"):
        after += 2
    return amount.length, after


def read_held_span(line: Line, i: int) -> Read:
    """A span after "more than" or "up to", where "a day" needs nothing else to be one."""
    amount = read_amount(line, i)
    if amount is None or _is_age(line, amount.after):
        return None
    return _reckoned(line, i, amount, lambda _: None) or (amount.length, amount.after)


def _is_age(line: Line, k: int) -> bool:
    return any(tuple(line.low[k : k + n]) in line.words.ages for n in (1, 2))


def _is_rate(line: Line, i: int, amount: Amount) -> bool:
    """ "$5 a day", "one day": no span unless the word before says so."""
    low = line.low
    if low[amount.after] in ("after", "before", "since") or low[amount.after : amount.after + 2] == ["prior", "to"]:
        return False  # "an hour after the blast"
    hyphened = low[amount.after - 2] == "-" and not amount.article
    if (
        not (amount.article or amount.single)
        or hyphened
        or (low[amount.after] == "-" and low[amount.after + 1] == "long")
    ):
        return False
    if amount.single and not amount.article and amount.length.parts[0][0] != "D":
        return False
    before = low[i - 1]
    held = before in line.words.one_company or (
        before == "of" and low[i - 2] in ("course", "space", "period", "minimum", "maximum")
    )
    return not held or (before in ("some", "up", "last") and low[i - 1] == "some")


def _vague_or(length: Lasting, toward: int) -> Term:
    """The span before or after the day of publication; where its count is open, no more than the direction."""
    if any(part is None for _, part in length.parts):
        return Vague("PAST_REF" if toward < 0 else "FUTURE_REF")
    return replace(length, toward=toward)


def _reckoned(line: Line, i: int, amount: Amount, base: Callable[[int], Read]) -> Read:
    low, words = line.low, line.words
    k, length = amount.after, amount.length
    k += low[k] == "'"
    if low[k] in words.later:
        return Offset(length, words.later[low[k]]), k + 1
    if low[k] == "from" and low[k + 1] == "now":
        return Offset(length, 1), k + 2
    if low[k] == "-" and low[k + 1] in ("ago", "earlier"):
        return Offset(length, -1, told=low[k + 1] == "earlier"), k + 2
    k = amount.after
    if low[k] in ("after", "before", "from", "following", "earlier", "later") or low[k : k + 2] == ["prior", "to"]:
        j = k + (2 if low[k] == "prior" or (low[k] in ("earlier", "later") and low[k + 1] in ("than",)) else 1)
        point = base(j) if j > k + 1 or low[k] not in ("earlier", "later") else None
        if point and isinstance(point[0], Named | Weekday | Holiday | Shift | DayOfMonth | Edge | PartOfDay):
            if low[k] == "from" and not isinstance(point[0], Shift):
                return None  # "for three days from Monday": a span and a day
            toward = -1 if low[k] in ("before", "prior", "earlier") else 1
            return Offset(length, toward, base=point[0]), point[1]
    told = words.later_told.get(low[k])
    if told is not None and (
        low[k] in ("later", "earlier", "previously", "afterwards", "afterward", "thereafter") or low[k + 1] in _ENDS
    ):
        if low[k] == "on" and low[k + 1] not in ("", ".", ","):
            return None
        return Offset(length, told, told=True), k + 1
    return _bounded(line, i, length, k, base)


def _bounded(line: Line, i: int, length: Lasting, k: int, base: Callable[[int], Read]) -> Read:
    """ "the three months to June", "the year ended March 31"."""
    low = line.low
    if low[k] in ("to", "through", "ended", "ending", "until") and low[i - 1] in ("the", "for"):
        point = base(k + 1 + (low[k + 1] in ("on", "in")))
        if point and isinstance(point[0], Named | Edge | Shift | Weekday):
            return replace(length, until=point[0]), point[1]
    return None


def _of_stretch(line: Line, i: int, base: Callable[[int], Read]) -> Read:
    """ "the first nine months of 2025", "the last two weeks of July"."""
    amount = read_amount(line, i + 1)
    if amount is None or amount.article or line.low[amount.after] not in ("of", "in"):
        return None
    k = amount.after + 1
    k += line.low[k] == "the"
    stretch = base(k)
    if stretch is None and line.low[k - 1] == "the" and line.low[k] in line.words.grains:
        stretch = (Shift(line.words.grains[line.low[k]], 0), k + 1)
    if stretch is None or not isinstance(stretch[0], Named | Shift):
        return None
    if line.low[i] in ("first", "opening"):
        return replace(amount.length, starting=Edge("START", stretch[0], noun=True)), stretch[1]
    return replace(amount.length, until=Edge("END", stretch[0], noun=True)), stretch[1]


def _whole_unit(line: Line, i: int) -> Read:
    """ "all day", "the whole week"; "the full year" is the one spoken of, "full-year profit" tells no time."""
    low = line.low
    if low[i] not in ("all", "full", "whole", "entire"):
        return None
    if low[i] == "full" and low[i + 1] == "year" and low[i - 1] == "the":
        return Shift("year", 0), i + 2
    if low[i] == "full" and low[i + 1] == "-" and line.raw[i + 3].isalpha():
        return None
    k = i + 1 + (low[i + 1] == "-")
    unit = line.words.units.get(low[k])
    if unit is None or low[k] in line.words.plural_units or unit[0] in ("TS", "TM", "Q") or _is_age(line, k + 1):
        return None
    return Lasting(((unit[0], (unit[0], _ONE * unit[1])),)), k + 1


def _bare_units(line: Line, i: int) -> Read:
    """ "for years", "decades of war", "years ago", "weeks later", "week-long": a plural, or a unit made long, without a number."""
    low = line.low
    unit = line.words.units.get(low[i])
    if unit is None or (i and low[i - 1] == "-"):
        return None
    k = i + 1
    length = Lasting(((unit[0], None),))
    if low[k] == "-" and low[k + 1] == "long":
        plural = low[i] in line.words.plural_units
        return length if plural else Lasting(((unit[0], (unit[0], _ONE * unit[1])),)), k + 2
    if low[i] not in line.words.plural_units or low[i - 1].isdigit():
        return None
    if low[k] in line.words.later:
        return Offset(length, line.words.later[low[k]]), k + 1
    told = line.words.later_told.get(low[k])
    if told and low[k] in ("later", "earlier"):
        return Offset(length, told, told=True), k + 1
    held = low[i - 1] in ("for", "over", "took", "lasted", "last", "takes", "spanning", "after", "spent")
    return (length, k) if held or (low[k] == "of" and unit[0] not in ("Q",) and low[i - 1] != "the") else None


def read_spanning(line: Line, i: int) -> Read:
    """ "the past 24 hours", "the coming days", "the last week", "recent months"; `i` is at "past"."""
    low, words = line.low, line.words
    toward = words.spanning[low[i]]
    k = i + 1
    if low[i] == "last" and low[i - 1] in words.last_is_verb_after:
        return None  # "expected to last four weeks"
    if low[k] in ("few", "several", "couple", "many") or (count := read_count(line, k)) is not None:
        count = read_count(line, k)
        amount = read_amount(line, k)
        if count is None or amount is None or _is_age(line, amount.after) or count.article:
            return None
        told = low[i] in ("previous", "preceding", "prior", "following", "ensuing")
        length = amount.length if told else _vague_or(amount.length, toward)
        return length, amount.after
    unit = words.units.get(low[k])
    if unit is None:
        return None
    if low[k] in words.plural_units:
        vague = low[i] in ("past", "recent", "coming", "next", "upcoming", "last") and low[k + 1] not in ("of",)
        return (Vague("PAST_REF" if toward < 0 else "FUTURE_REF"), k + 1) if vague else None
    spanned = low[i - 1] == "the" and low[i - 2] in words.span_company and low[i] in ("past", "last", "next", "coming")
    spanned = (
        spanned
        or (low[i - 1] == "the" and low[i] in ("past", "last") and unit[0] != "D")
        or (low[i] == "past" and low[i - 1] in words.span_company)
    )
    if not spanned or low[k + 1] == "of" or (low[i] == "last" and unit[0] == "Q"):
        return None
    return replace(Lasting(((unit[0], (unit[0], _ONE * unit[1])),)), toward=toward), k + 1


def read_in_span(line: Line, i: int) -> Read:
    """ "in two weeks", "within three days", "in the coming days", "in recent months"; `i` is at the preposition."""
    low, words = line.low, line.words
    k = i + 1 + (low[i + 1] == "the")
    if low[k] in words.spanning:
        found = read_spanning(line, k)
        return found if found and isinstance(found[0], Vague) else None
    if low[k] in words.plural_units and k == i + 2 and (low[k + 1] == "ahead" or low[k + 1 : k + 3] == ["to", "come"]):
        return Vague("FUTURE_REF"), k + (2 if low[k + 1] == "ahead" else 3)
    if low[i] == "in" and low[k] in words.plural_units and k == i + 1:
        return _in_units(line, i, k)
    k += low[k] in ("just", "about", "only", "around", "roughly", "nearly", "almost")
    if low[k : k + 2] in (["less", "than"], ["under", ""], ["more", "than"], ["at", "least"]):
        k += 2
    amount = read_amount(line, k) if low[k] != "the" else None
    if amount is None or _is_age(line, amount.after) or low[i + 1] == "the":
        return None
    after = amount.after
    if low[after] == "'":
        after += 1 + (low[after + 1] == "s")
    timed = low[after] == "time"
    if low[i] == "within":
        held = low[after] == "of"
        return replace(amount.length, toward=0 if held else 1), amount.after
    if low[after] in ("of", "ago", "later", "prior", "before", "after") or _superlative_before(line, i):
        return (amount.length, amount.after) if low[after] not in ("ago", "later") else None
    return InSpan(amount.length), after + timed if timed else amount.after


def _in_units(line: Line, i: int, k: int) -> Read:
    """ "the worst in decades", "in weeks": a span after a superlative, else no more than ahead."""
    length = Lasting(((line.words.units[line.low[k]][0], None),))
    free = line.low[k + 1] not in ("-", "when", "where", "that", "which", "to", "of", "past", "gone", "with", "without")
    return (length, k + 1) if _superlative_before(line, i) or free else None


def _superlative_before(line: Line, i: int) -> bool:
    words = line.words
    for k in range(max(i - 8, 0), i):
        low = line.low[k]
        if low in words.superlatives or (
            low.endswith("est")
            and len(low) > 5
            and low not in ("protest", "request", "interest", "forest", "harvest", "arrest")
        ):
            return True
    return False


def read_every(line: Line, i: int) -> Read:
    """ "every Friday", "each year", "every two weeks", "twice a year", "daily", "on Mondays"."""
    low, words = line.low, line.words
    if low[i] in words.every:
        if low[i + 1] == "day" and line.low[i + 2] in words.day_nouns:
            return None  # "every day life"
        return _every_unit(line, i + 1)
    if low[i] in ("bi", "semi") and low[i + 1] == "-" and low[i + 2] in words.sets:
        found = words.prefixed_sets.get((low[i], low[i + 2]))
        return (Every(found), i + 3) if found else None
    if low[i] in words.sets and not (line.capital(i) and i > 0):
        if low[i + 1][:1].isalpha() and low[i + 1] not in words.after_dates:
            return None  # "the annual report": which one, not when
        return Every(words.sets[low[i]]), i + 1
    if low[i] == "weekends":
        return Every("XXXX-WXX-WE"), i + 1
    if low[i] in ("mornings", "afternoons", "evenings") and low[i - 1] != "the":
        return Every(f"XXXX-XX-XXT{words.parts[low[i]]}"), i + 1
    if low[i].endswith("s") and (number := words.weekdays.get(low[i][:-1])) and low[i][:-1] not in words.short_weekdays:
        return Every(f"XXXX-WXX-{number}"), i + 1
    k = i + 1
    if low[i] not in ("once", "twice", "thrice"):
        count = read_count(line, i)
        if count is None or low[count.after] not in words.times_a:
            return None
        k = count.after + 1
    if low[k] in ("a", "an", "per", "each", "every"):
        return _every_unit(line, k + 1)
    return None


def _every_unit(line: Line, k: int) -> Read:
    low, words = line.low, line.words
    other = low[k] == "other"
    k += other
    if weekday := read_weekday(line, k):
        return Every(f"XXXX-WXX-{weekday[0].number}"), weekday[1]
    if (code := words.parts.get(low[k])) and not other:
        return Every("P1D" if code == "NI" and low[k] == "nights" else f"XXXX-XX-XXT{code}"), k + 1
    if low[k] == "weekend":
        return Every("XXXX-WXX-WE"), k + 1
    if low[k] in words.seasons and not other:
        return Every(f"XXXX-{words.seasons[low[k]]}"), k + 1
    if line.capital(k) and (month := read_month(line, k, sure=True)):
        day = read_day(line, month[1])
        return Every(f"XXXX-{month[0]:02}" + (f"-{day[0]:02}" if day else "")), day[1] if day else month[1]
    return _every_amount(line, k, other)


def _every_amount(line: Line, k: int, other: bool) -> Read:
    low = line.low
    ordinal = read_ordinal(line, k)
    unit = read_unit(line, ordinal[1] if ordinal and ordinal[0] > 1 else k)
    count = read_count(line, k)
    if unit and low[k] != "quarter" or (unit and low[k] == "quarter"):
        value: Decimal | None = Decimal(2 if other else ordinal[0] if ordinal and ordinal[0] > 1 else 1) * unit[1]
        return Every(span_value(((unit[0], (unit[0], value)),))), unit[2]
    if count and not count.article and (unit := read_unit(line, count.after)):
        value = count.value * unit[1] if count.value is not None else None
        return Every(span_value(((unit[0], None if value is None else (unit[0], value)),))), unit[2]
    return None


def span_value(parts: tuple[tuple[str, tuple[str, Decimal] | None], ...]) -> str:
    """ISO 8601: "P4Y", "P1Y1M21D", "PT24H"; "X" for an open count; quarters as months, decades and centuries as years."""
    date_part, time_part = "", ""
    for letter, part in parts:
        count = part[1] if part else None
        factor, written = {"Q": (3, "M"), "DE": (10, "Y"), "CE": (100, "Y")}.get(letter, (1, letter))
        if count is None:
            text = f"X{letter}" if letter not in _CLOCK_PARTS else f"X{letter[1]}"
        else:
            text = f"{_plain_number(count * factor)}{written if letter not in _CLOCK_PARTS else letter[1]}"
        if letter in _CLOCK_PARTS:
            time_part += text
        else:
            date_part += text
    return f"P{date_part}" + (f"T{time_part}" if time_part else "")


def _plain_number(value: Decimal) -> str:
    return f"{value.normalize():f}"

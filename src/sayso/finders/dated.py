"""Numbers that tell a time or an age: spans of time, clock times, years, eras, dates, "aged 34", "Anna Berg, 34,"."""

from __future__ import annotations

import re

from sayso.finders.counted import is_plural, looks_plural
from sayso.finders.measured import Amount
from sayso.finders.numbers import Line

_ISO_DATE = re.compile(r"\d{4}-\d{1,2}(?:-\d{1,2})?")


def is_date(line: Line, amount: Amount) -> bool:
    """Years, eras and days of a month."""
    return _is_era(line, amount) or _is_year(line, amount) or _is_date(line, amount)


def is_time(line: Line, amount: Amount) -> bool:
    """Spans of time and clock times: "three days", "24-hour", "5 p.m.", "half an hour"."""
    words, at = line.words.apart, amount.last
    if amount.kind == "measure":
        return amount.unit == "degree" and line.at(at) in words.compass
    for _ in range(3):
        word = line.at(at)
        if word.split("-")[0] in words.time_units or (
            word.endswith(("-year-old", "-day", "-year")) and word.split("-")[0] not in words.ordinals
        ):
            return True
        share = amount.numeral.form == "fraction"
        joins = (
            word in words.time_qualifiers or word in words.time_joins or (share and word in line.words.numbers.articles)
        )
        if not joins or (word == line.words.numbers.of and amount.numeral.form not in ("fraction", "vague", "words")):
            break
        at += 1
    return _is_clock(line, amount)


def _is_clock(line: Line, amount: Amount) -> bool:
    words, following = line.words.apart, line.at(amount.last)
    if _is_spoken_clock(line, amount):
        return True
    if following in words.clock:
        return (
            following not in words.clock_shy
            or line.touches(amount.last)
            or not line.at(amount.last + 1)[:1].isalpha()
            or line.at(amount.last + 1) in words.clock_after
        )
    days = _singular(line.lower[max(0, amount.core - 4) : max(0, amount.core - 1)])
    if amount.value <= 2400 and line.at(amount.core - 1) in words.clock_at and not words.weekdays.isdisjoint(days):
        return not following[:1].isalpha()
    return " ".join(line.lower[amount.last : amount.last + 3]) in words.half_days


def _is_spoken_clock(line: Line, amount: Amount) -> bool:
    """ "ten past four", "shortly after two", "at ten on Saturday", "tomorrow at ten", "towards two in the morning"."""
    words, at = line.words.apart, amount.last
    if amount.numeral.scale != 1 or looks_plural(line, at):
        return False
    if amount.ranged:
        return amount.value <= 24 and not words.clock_days.isdisjoint(line.lower[at : at + 3])
    before, far = line.at(amount.core - 1), line.at(amount.core - 2)
    known = line.words.numbers
    if line.at(at) in words.clock_past and (line.at(at + 1) in known.small or line.at(at + 1)[:1].isdecimal()):
        return True
    if before in words.clock_past and (
        far in known.small or far in known.tens or far in known.denominators or far in words.clock_near
    ):
        return True
    if amount.value > 24 or amount.numeral.form == "fraction":
        return False
    if before in words.clock_sides and far in words.clock_near:
        return True
    if _is_bare_clock(line, amount, before):
        return True
    days = words.weekdays | words.clock_days
    return before in words.clock_at and (far in days or not days.isdisjoint(line.lower[at : at + 3]))


def _is_bare_clock(line: Line, amount: Amount, before: str) -> bool:
    """ "closed at five.", "since seven and"; not "put the toll at nine"."""
    words, following = line.words.apart, line.at(amount.last)
    ends = not following[:1].isalpha() or following in line.words.nouns.stoppers
    if (
        before not in words.clock_bare
        or amount.value > 12
        or not ends
        or following in ("%", "-", line.words.numbers.of)
    ):
        return False
    known = line.words.numbers.small
    spoken = line.lower[amount.core] in known and line.lower[amount.core] != line.words.numbers.one
    return spoken and words.levels.isdisjoint(line.lower[max(0, amount.core - 7) : amount.core - 1])


def _singular(words: tuple[str, ...]) -> tuple[str, ...]:
    return tuple(w.removesuffix("s") for w in words)


def _is_year(line: Line, amount: Amount) -> bool:
    word = line.lower[amount.last - 1]
    if amount.numeral.form != "digits" or amount.numeral.scale != 1:
        return False
    if amount.ranged:
        ends = [line.lower[i] for i in range(amount.core, amount.last) if line.lower[i][0].isdecimal()]
        if amount.approximator and not 1900 <= amount.value <= 2099:
            return False  # "above 1000 and below 1500"
        return (
            year_like(ends[0]) and (year_like(ends[-1]) or len(ends[-1]) == 2) and not looks_plural(line, amount.last)
        )
    if line.at(amount.core - 1) in ("'", "’") and line.touches(amount.core) and len(word) == 2:
        return True
    if (
        line.at(amount.last) in ("-", "–", "/")
        and line.touches(amount.last)
        and year_like(word)
        and line.at(amount.last + 1)[:1].isdecimal()
    ):
        return True
    if (
        line.at(amount.core - 1) in ("-", "–", "/")
        and line.touches(amount.core)
        and year_like(line.at(amount.core - 2))
    ):
        return True
    return year_like(word) and not _counts_people(line, amount)


def _is_era(line: Line, amount: Amount) -> bool:
    """ "575 B.C.", "AD 79"."""
    eras, at = line.words.apart.eras, amount.last
    dotted = line.at(at + 1) == "." and f"{line.at(at)}.{line.at(at + 2)}" in eras
    written = line.tokens[amount.first - 1].text if amount.first else ""
    return line.at(at) in eras or dotted or (written.isupper() and line.at(amount.first - 1) in eras)


def year_like(word: str) -> bool:
    return len(word) == 4 and word.isdecimal() and 1000 <= int(word) <= 2199


def _counts_people(line: Line, amount: Amount) -> bool:
    """A bare number of four digits counts only before a plural noun, and with an approximator or before a noun for people."""
    nouns = line.words.nouns
    following = line.at(amount.last)
    if 1900 <= amount.value <= 2099 and not amount.approximator and following not in nouns.plurals:
        return False
    plural = following in nouns.plurals or (following.endswith("s") and not following.endswith(nouns.singular_endings))
    if following in nouns.stoppers or not plural:
        return (
            bool(amount.approximator)
            and amount.mod not in (None, "APPROX")
            and line.at(amount.first - 1) not in line.words.apart.year_in
        )
    if amount.approximator or following in nouns.plurals:
        return line.at(amount.first - 1) not in line.words.apart.year_strict
    return line.at(amount.core - 1) not in line.words.apart.year_openers and amount.core > 0


def _is_date(line: Line, amount: Amount) -> bool:
    """ "March 5", "5 March", "5-7 March", "2024-10-31", "31/10/2024"."""
    months, at = line.words.apart.months, amount.last
    before = line.at(amount.core - 1)
    if before == "." and line.at(amount.core - 2) in months:
        before = line.at(amount.core - 2)
    day = amount.numeral.form == "digits" and amount.high is not None and amount.value <= 31
    if before in months and day and line.tokens[amount.core - 1].text[0] in f"{before[0].upper()}.":
        return True
    if (
        amount.numeral.form == "digits"
        and amount.value <= 99
        and line.at(at) in months
        and line.tokens[at].text[0].isupper()
    ):
        return True
    if day and line.at(at) == line.words.numbers.of and line.at(at + 1) in months:
        return True
    if (
        day
        and line.at(at) in line.words.apart.date_joins
        and line.at(at + 1)[:1].isdecimal()
        and line.at(at + 2) in months
    ):
        return True
    left = line.tokens[amount.core].start
    if _ISO_DATE.fullmatch(line.text[left : line.tokens[amount.last - 1].end]):
        return True
    if before in line.words.apart.date_joins and day and line.at(amount.core - 3) in months:
        return line.at(amount.core - 2).isdecimal()
    return False


# ---- age


def is_age(line: Line, amount: Amount) -> bool:
    words, at = line.words.apart, amount.last
    if amount.kind != "count":
        return False
    before = [line.at(i) for i in range(amount.first - 3, amount.first)]
    if (
        before[-1] in words.age_before
        or " ".join(before) in words.age_before
        or (before[-2] in words.age_before and before[-1] in words.age_links)
    ):
        return True
    if before[-1] in words.age_verbs and amount.value <= 115 and _is_stated_age(line, amount):
        return True
    if before[-1] in words.date_joins and before[-2].isdecimal() and before[-3] in words.age_before:
        return not looks_plural(line, at)  # "aged 13 and 14"
    nouns, whose = line.words.nouns, before[-2]
    aged = (
        before[-1] == line.words.numbers.of and before[-3] in line.words.numbers.articles and whose not in nouns.groups
    )
    ended = not line.at(at)[:1].isalpha() or line.at(at) in nouns.stoppers
    if aged and ended and whose.endswith(nouns.single_persons) and amount.value <= 115:
        return True  # "a shepherd of about 50"
    if line.at(at) == "s" and line.touches(at):
        return True  # "under-18s", "1990s"
    if _is_apposition(line, amount):
        return True
    if amount.ranged and before[-1] in words.age_groups and not looks_plural(line, at) and amount.value <= 110:
        return amount.first < amount.core  # "children between 5 and 11"
    bound = before[-1] in words.age_bounds or f"{before[-2]} {before[-1]}" in words.age_bounds
    if not bound and amount.first < amount.core:
        phrase = line.lower[max(0, amount.core - 2) : amount.core]
        bound = phrase[-1] in words.age_bounds or " ".join(phrase) in words.age_bounds
    if (
        bound
        and line.at(amount.core - 2) in words.age_groups
        and not looks_plural(line, at)
        and amount.numeral.low <= 110
    ):
        return True  # "those under 30"
    if (
        before[-1] == line.words.numbers.of
        and whose in words.age_groups
        and amount.value <= 99
        and is_plural(line, amount.first - 2)
        and ended
    ):
        return True  # "girls of twenty"
    grouped = any(w in words.age_groups for w in before) or line.at(amount.core - 2) in words.age_articles
    ends = line.at(at) in words.age_ends
    small = amount.numeral.low <= 110
    if bound and grouped and ends and small and line.at(amount.core - 1) not in words.age_doubtful:
        return True
    return line.at(amount.core - 1) == "-" and line.at(amount.core - 2) in words.age_bounds and small


def _is_stated_age(line: Line, amount: Amount) -> bool:
    """ "She was 34.", "Berg is 34 and ..."; "the total was 34" is none."""
    who, at, words = line.at(amount.first - 2), amount.last, line.words.apart
    if (
        who in words.age_he
        and not looks_plural(line, at)
        and line.at(at) != line.words.numbers.of
        and amount.numeral.scale == 1
        and amount.value <= 115
    ):
        return True
    if line.at(at) not in words.age_stops or amount.numeral.scale != 1 or amount.ranged:
        return False
    back = 3 if who == "," else 2  # "Roman, is 19"
    written = line.tokens[amount.first - back].text if amount.first >= back else ""
    return who in words.age_who or (written[:1].isupper() and amount.first > 2)


def _is_apposition(line: Line, amount: Amount) -> bool:
    """ "Anna Berg, 34, said", "Berg (34)"."""
    if (
        amount.numeral.form != "digits"
        or amount.first < 2
        or not 1 <= amount.value <= 115
        or amount.ranged
        or amount.approximator
    ):
        return False
    opening, closing = line.at(amount.first - 1), line.at(amount.last)
    name = line.tokens[amount.first - 2].text
    named = name[0].isupper() or line.lower[amount.first - 2] in line.words.apart.kin
    if opening == "," and closing in line.words.apart.age_ends:
        if closing == "," and name[0].isalpha() and line.lower[amount.first - 2] not in line.words.apart.months:
            return True
        return named and not name.isdecimal() and line.lower[amount.first - 2] not in line.words.apart.months
    return opening == "(" and closing == ")"

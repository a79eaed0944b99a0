"""Numbers that count nothing: years, dates, clock times, spans of time, ages, scores, ranks, names, addresses, numbering.

Each rule looks at a few tokens on either side of the amount.
"""

from __future__ import annotations

import re

from sayso.finders.amounts import Amount
from sayso.finders.counted import is_plural
from sayso.finders.numbers import Line

_CHUNK = 120  # code points looked at on either side for the end of a web address
_ADDRESS = re.compile(r"://|www\.|@|\w\.(?:com|org|net|gov|info|html?)\b|[a-z0-9]_[a-z0-9]", re.IGNORECASE)
_PHONE = re.compile(r"\d{3}[-–]\d{4}")
_ISO_DATE = re.compile(r"\d{4}-\d{1,2}(?:-\d{1,2})?")


def counts_nothing(line: Line, amount: Amount) -> bool:
    """Whether the amount is no quantity. Money, percentages and points are always one, unless part of a web address."""
    if _in_address(line, amount):
        return True
    if amount.kind in ("money", "percent", "points"):
        return _is_per_base(line, amount)
    if _is_time(line, amount) or _is_age(line, amount):
        return True
    if amount.kind == "measure":
        return _is_part_of_name(line, amount.core)
    if amount.numeral.form in ("fraction", "slash"):
        return _is_no_fraction(line, amount)
    rules = (
        _is_era,
        _is_year, _is_date, _is_glued, _is_score, _is_ordinal, _is_name, _is_numbering, _is_street, _is_phone, _is_idiom, _is_pronoun,
        _is_definite_rest,
        _is_per_base,
    )  # fmt: skip
    return any(rule(line, amount) for rule in rules)


def _in_address(line: Line, amount: Amount) -> bool:
    start = line.tokens[amount.core].start
    end = line.tokens[amount.last - 1].end
    left = max(0, start - _CHUNK)
    before = line.text[left:start]
    head = before[max((before.rfind(c) for c in " \n\t("), default=-1) + 1 :]
    after = line.text[end : end + _CHUNK].split(None, 1)
    tail = after[0] if after and not line.text[end : end + 1].isspace() else ""
    if not head and not tail:
        return False
    return bool(_ADDRESS.search(head + line.text[start:end] + tail))


# ---- time


def _is_time(line: Line, amount: Amount) -> bool:
    """Spans of time and clock times: "three days", "24-hour", "5 p.m.", "half an hour"."""
    words, at = line.words.apart, amount.last
    if amount.kind == "measure":
        return amount.unit == "degree" and line.at(at) in ("north", "south", "east", "west")
    for _ in range(3):
        word = line.at(at)
        if word.split("-")[0] in words.time_units or word.endswith(("-year-old", "-day", "-year")):
            return not _is_share_of_quarter(line, amount, at)
        share = amount.numeral.form == "fraction"
        joins = (
            word in words.time_qualifiers or word in words.time_joins or (share and word in line.words.numbers.articles)
        )
        if not joins or (word == line.words.numbers.of and amount.numeral.form not in ("fraction", "vague", "words")):
            break
        at += 1
    return _is_clock(line, amount)


def _is_share_of_quarter(line: Line, amount: Amount, at: int) -> bool:
    """ "half of the night shift" is rare; "second" and "quarter" before a noun phrase still are times."""
    return (
        line.lower[at] in ("second", "seconds")
        and amount.numeral.form == "digits"
        and line.at(at + 1) in ("place", "grade")
    )


def _is_clock(line: Line, amount: Amount) -> bool:
    following = line.at(amount.last)
    if following in line.words.apart.clock:
        return (
            following not in ("am", "local", "noon")
            or line.touches(amount.last)
            or line.at(amount.last + 1) in ("time", ".", ",", "")
        )
    if line.at(amount.core - 1) == "at" and not line.words.apart.weekdays.isdisjoint(
        _singular(line.lower[max(0, amount.core - 4) : amount.core - 1])
    ):
        return not following[:1].isalpha()
    dotted = line.at(amount.last + 1) == "." and line.at(amount.last + 2) == "m"
    return following in ("p", "a") and dotted


def _singular(words: tuple[str, ...]) -> tuple[str, ...]:
    return tuple(w.removesuffix("s") for w in words)


def _is_year(line: Line, amount: Amount) -> bool:
    word = line.lower[amount.last - 1]
    if amount.numeral.form != "digits" or amount.numeral.scale != 1:
        return False
    if amount.ranged:
        ends = [line.lower[i] for i in range(amount.core, amount.last) if line.lower[i][0].isdecimal()]
        return (
            _year_like(ends[0]) and (_year_like(ends[-1]) or len(ends[-1]) == 2) and not _is_plural(line, amount.last)
        )
    if line.at(amount.core - 1) in ("'", "’") and line.touches(amount.core) and len(word) == 2:
        return True
    if (
        line.at(amount.last) in ("-", "–", "/")
        and line.touches(amount.last)
        and _year_like(word)
        and line.at(amount.last + 1)[:1].isdecimal()
    ):
        return True
    if (
        line.at(amount.core - 1) in ("-", "–", "/")
        and line.touches(amount.core)
        and _year_like(line.at(amount.core - 2))
    ):
        return True
    return _year_like(word) and not _counts_people(line, amount)


def _is_era(line: Line, amount: Amount) -> bool:
    """ "575 B.C.", "AD 79"."""
    eras, at = line.words.apart.eras, amount.last
    dotted = line.at(at + 1) == "." and f"{line.at(at)}.{line.at(at + 2)}" in eras
    written = line.tokens[amount.first - 1].text if amount.first else ""
    return line.at(at) in eras or dotted or (written.isupper() and line.at(amount.first - 1) in eras)


def _year_like(word: str) -> bool:
    return len(word) == 4 and word.isdecimal() and 1000 <= int(word) <= 2199


def _counts_people(line: Line, amount: Amount) -> bool:
    """A bare number of four digits counts only before a plural noun, and with an approximator or before a noun for people."""
    nouns = line.words.nouns
    following = line.at(amount.last)
    if 1900 <= amount.value <= 2099 and not amount.approximator and following not in nouns.plurals:
        return False
    plural = following in nouns.plurals or (following.endswith("s") and not following.endswith(nouns.singular_endings))
    if following in nouns.stoppers or not plural:
        return bool(amount.approximator) and amount.mod not in (None, "APPROX") and line.at(amount.first - 1) != "in"
    if amount.approximator or following in nouns.plurals:
        return line.at(amount.first - 1) not in ("since", "during", "until", "by", "from")
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
    if day and line.at(at) in months and line.tokens[at].text[0].isupper():
        return True
    if day and line.at(at) == "of" and line.at(at + 1) in months:
        return True
    if (
        day
        and line.at(at) in ("and", "to", "-", "–", "or")
        and line.at(at + 1)[:1].isdecimal()
        and line.at(at + 2) in months
    ):
        return True
    left = line.tokens[amount.core].start
    if _ISO_DATE.fullmatch(line.text[left : line.tokens[amount.last - 1].end]):
        return True
    if before in ("and", "to", "-", "–", ",") and day and line.at(amount.core - 3) in months:
        return line.at(amount.core - 2).isdecimal() and before != ","
    return False


# ---- age


def _is_age(line: Line, amount: Amount) -> bool:
    words, at = line.words.apart, amount.last
    if amount.kind != "count":
        return False
    before = [line.at(i) for i in range(amount.first - 3, amount.first)]
    if (
        before[-1] in words.age_before
        or " ".join(before) in words.age_before
        or (before[-2] in words.age_before and before[-1] in ("of", "from", "at", "is", "was"))
    ):
        return True
    if before[-1] in ("was", "is", "turned", "turns") and _is_stated_age(line, amount):
        return True
    if before[-2:] == ["the", "age"] or (before[-1] == "of" and before[-2] in words.age_before):
        return True
    if line.at(at) == "s" and line.touches(at):
        return True  # "under-18s", "1990s"
    if _is_apposition(line, amount):
        return True
    if amount.ranged and before[-1] in words.age_groups and not _is_plural(line, at) and amount.value <= 110:
        return amount.first < amount.core  # "children between 5 and 11"
    bound = line.at(amount.core - 1) in words.age_bounds or (
        line.at(amount.core - 1) == "than" and line.at(amount.core - 2) in ("older", "younger")
    )
    grouped = any(w in words.age_groups for w in before) or line.at(amount.core - 2) == "the"
    ends = line.at(at) in words.age_ends
    small = amount.numeral.low <= 110
    if bound and grouped and ends and small and line.at(amount.core - 1) not in ("above", "below"):
        return True
    return line.at(amount.core - 1) == "-" and line.at(amount.core - 2) in words.age_bounds and small


def _is_stated_age(line: Line, amount: Amount) -> bool:
    """ "She was 34.", "Berg is 34 and ..."; "the total was 34" is none."""
    who, at = line.at(amount.first - 2), amount.last
    if (
        who in ("he", "she")
        and not _is_plural(line, at)
        and line.at(at) != "of"
        and amount.numeral.scale == 1
        and amount.value <= 115
    ):
        return True
    if line.at(at) not in ("", ".", ",", "and", "when", ";", "at") or amount.numeral.scale != 1 or amount.ranged:
        return False
    written = line.tokens[amount.first - 2].text if amount.first > 1 else ""
    return who in ("he", "she", "who", "victim", "victims", "i", "man", "woman") or (
        written[:1].isupper() and amount.first > 2
    )


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
    named = name[0].isupper() or line.lower[amount.first - 2] in (
        "jr",
        "sr",
        "wife",
        "husband",
        "son",
        "daughter",
        "mother",
        "father",
    )
    if opening == "," and closing in (",", ".", "", ";", "and", ")"):
        return named and not name.isdecimal() and line.lower[amount.first - 2] not in line.words.apart.months
    return opening == "(" and closing == ")"


# ---- glued numbers, scores, ordinals


def _is_glued(line: Line, amount: Amount) -> bool:
    """ "G7", "F-16", "2+2", "4x4", "24/7", "Covid-19", "5G", "Highway A1"."""
    core, last = amount.core, amount.last
    if amount.numeral.form == "words":
        after = line.at(last) in ("-", "‑") and line.touches(last) and line.touches(last + 1)
        return after and _dash_after(line, last + 1)
    if line.lower[core].isdecimal() and line.lower[core].startswith("0") and len(line.lower[core]) > 1:
        return True
    if line.touches(core):
        before = line.at(core - 1)
        if before[-1:].isalpha() or before in ("+", "_", "@", "&", "=", ":", "."):
            return True
        if before == "#" or (before in ("x", "/", "*", "×") and line.touches(core - 1)):
            return True
        if before in ("-", "–", "‑") and line.touches(core - 1) and _dash_names(line, core):
            return True
    if last < len(line.tokens) and line.touches(last):
        after = line.at(last)
        if after[0].isalpha() and after not in ("plus",):
            return True
        if after == "(" and len(line.at(last + 1)) == 1 and line.at(last + 2) == ")":
            return True  # "401(k)"
        if after in ("+", "/", "x", "*", "×", "_", "&", "=", ":") and line.at(last + 1)[:1].isdecimal():
            return line.touches(last + 1)
        if after in ("-", "‑") and line.touches(last + 1) and line.at(last + 1)[:1].isalnum():
            return _dash_after(line, last + 1)
    return False


def _is_part_of_name(line: Line, core: int) -> bool:
    """ "F-16CM": a measure never follows letters."""
    dash = line.at(core - 1) in ("-", "‑") and line.touches(core - 1)
    return line.touches(core) and (line.at(core - 1)[-1:].isalpha() or (dash and line.at(core - 2)[-1:].isalpha()))


def _dash_names(line: Line, core: int) -> bool:
    """Before the dash stands a letter or another number: "F-16", "3-2", but not "mid-50"."""
    before = line.at(core - 2)
    return (
        bool(before)
        and (before[-1].isalpha() or before[-1].isdecimal() or before == "%")
        and before not in ("mid", "some", "plus")
    )


def _dash_after(line: Line, at: int) -> bool:
    """ "3-D", "737-800", "24-karat"; "10-member" and "8,000-strong" count."""
    word = line.lower[at]
    if word[0].isdecimal():
        return True
    return word not in line.words.nouns.hyphened and not _hyphened_plural(line, at)


def _hyphened_plural(line: Line, at: int) -> bool:
    return line.lower[at] in ("plus", "odd", "strong")


def _is_score(line: Line, amount: Amount) -> bool:
    """ "won 3-2", "a 52 to 48 vote", "21-19": two numbers of a match or a division."""
    words, at = line.words.apart, amount.last
    dashes = line.words.bounds.dashes
    near = set(line.lower[max(0, amount.first - 7) : amount.first]) | set(line.lower[at : at + 6])
    if amount.ranged:
        dashed = line.at(amount.numeral.first + 1) in dashes or any(
            line.lower[i] in dashes or line.lower[i] == "to" for i in range(amount.core, at)
        )
        opened = amount.first < amount.core
        if dashed and not opened and _is_fixture(line, amount):
            return True
        return (
            dashed
            and not opened
            and not words.score_words.isdisjoint(near)
            and amount.unit is None
            and not _is_plural(line, at)
        )
    if line.at(at) in dashes and line.at(at + 1)[:1].isdecimal() and line.touches(at) == line.touches(at + 1):
        return True
    alike = line.touches(amount.core - 1) == line.touches(amount.core)
    if amount.core > 1 and line.at(amount.core - 1) in dashes and alike and line.at(amount.core - 2)[:1].isdecimal():
        return True
    between = (
        line.at(at) == "to"
        and line.at(at + 1)[:1].isdecimal()
        and "from" not in line.lower[max(0, amount.first - 2) : amount.first]
    )
    after = line.at(amount.core - 1) == "to" and line.at(amount.core - 2)[:1].isdecimal()
    return (between or after) and not {"vote", "voted", "votes", "voting"}.isdisjoint(
        near | set(line.lower[max(0, amount.first - 10) : at])
    )


def _is_fixture(line: Line, amount: Amount) -> bool:
    """ "Tunisia 1 – 2 England": small numbers between two names."""
    if amount.low == 0 and amount.high is not None and amount.high < 20 and not is_plural(line, amount.last):
        return True
    names = [line.tokens[i].text[:1].isupper() for i in (amount.first - 1, amount.last) if 0 <= i < len(line.tokens)]
    return (
        len(names) == 2
        and all(names)
        and amount.high is not None
        and amount.high <= 200
        and not is_plural(line, amount.last)
    )


def _is_plural(line: Line, at: int) -> bool:
    word = line.at(at)
    return word in line.words.nouns.plurals or (word.endswith("s") and word not in line.words.nouns.stoppers)


def _is_ordinal(line: Line, amount: Amount) -> bool:
    at = amount.last
    if line.at(at) in line.words.apart.ordinal_endings and line.touches(at):
        return True
    return line.at(at) == "-" and line.at(at + 1) in _ORDINALS and line.touches(at)


_ORDINALS = frozenset("first second third fourth fifth sixth seventh eighth ninth".split())


# ---- names, numbering


def _is_name(line: Line, amount: Amount) -> bool:
    words = line.words.apart
    token = line.tokens[amount.core]
    if line.phrase(amount.core, min(amount.last + 1, len(line.tokens))).lower().replace("-", " ") in words.names:
        return True
    if line.phrase(amount.core, amount.last).lower() in words.names:
        return True
    for n in (2, 1):
        opener = line.lower[max(0, amount.core - n) : amount.core]
        if " ".join(opener) in words.name_openers and len(opener) == n:
            written = line.tokens[amount.core - n].text
            return written[0].isupper() or line.at(amount.core - n) == "top" or " " not in " ".join(opener)
    if amount.numeral.form == "words" and token.text[0].isupper() and amount.core > 0 and not amount.approximator:
        return _inner_capital(line, amount)
    return _is_named_number(line, amount)


def _inner_capital(line: Line, amount: Amount) -> bool:
    """A number word with a capital inside a sentence: "the Three Gorges"; not behind an opening mark."""
    before = line.tokens[amount.core - 1].text
    if not before[-1].isalnum() and before not in (",", "'s"):
        return False
    following = line.tokens[amount.last].text if amount.last < len(line.tokens) else ""
    return following[:1].isupper() or before[0].isupper()


def _is_named_number(line: Line, amount: Amount) -> bool:
    """ "Boeing 737", "Flight 302", "Windows 10": a name and bare digits."""
    if amount.numeral.form != "digits" or amount.first == 0 or amount.first != amount.core or amount.ranged:
        return False
    before = line.tokens[amount.first - 1]
    lower = line.lower[amount.first - 1]
    bare = line.lower[amount.core]
    if lower in line.words.apart.named and before.text[0].isupper():
        return True
    if not before.text[0].isupper() or "," in bare or amount.numeral.scale != 1 or not before.text[0].isalpha():
        return False
    ordinary = line.words.nouns.stoppers | line.words.apart.months | line.words.apart.weekdays
    if lower in ordinary or lower in line.words.bounds.before:
        return False
    if amount.first == 1 and not (before.text.isupper() and len(before.text) > 1):
        return False
    return not _is_plural(line, amount.last) and not _is_plural(line, amount.last + 1)


def _is_numbering(line: Line, amount: Amount) -> bool:
    """ "page 3", "No. 10", "(2)", "1.", "number one"; also "phase three"."""
    words = line.words.apart
    before, at = line.at(amount.core - 1), amount.last
    if before == "." and line.touches(amount.core - 1):
        before = (
            line.at(amount.core - 2)
            if line.at(amount.core - 2) in ("no", "nos", "nr", "nrs", "art", "sec", "ch", "p", "pp", "fig")
            else before
        )
        if before != ".":
            return True
    if line.at(at) in words.blocks or (before == "last" and amount.value in words.last_of and not is_plural(line, at)):
        return True
    if before in ("#", "№", "§"):
        return True
    if before in words.numbered and amount.approximator is None and not _is_counted_anyway(line, amount):
        return True
    if amount.core == 0 and amount.numeral.form == "digits" and line.at(at) in (")", ".") and line.at(at + 1):
        return True
    if _is_listed_number(line, amount):
        return True
    return before == "(" and line.at(at) == ")" and amount.numeral.form == "digits"


def _is_listed_number(line: Line, amount: Amount) -> bool:
    """ "posts 542 and 543", "Resolutions 2249 and 2254": a plural label, then bare numbers."""
    if amount.numeral.form != "digits" or amount.kind != "count" or amount.first != amount.core or amount.core < 2:
        return False
    at = amount.last
    joined, other = line.at(at) in ("and", "or", ","), line.at(at + 1)[:1].isdecimal()
    if joined and other and is_plural(line, amount.core - 1) and not is_plural(line, at + 2):
        return True
    back = amount.core - 2
    return (
        line.at(amount.core - 1) in ("and", "or")
        and line.at(back)[:1].isdecimal()
        and is_plural(line, back - 1)
        and not is_plural(line, at)
    )


def _is_counted_anyway(line: Line, amount: Amount) -> bool:
    """ "that day 12 people died", "the court two judges": a plural noun follows and the word before is no capitalised label."""
    if line.tokens[amount.core - 1].text[0].isupper() and amount.core > 1:
        return False
    return (
        _is_plural(line, amount.last)
        or _is_plural(line, amount.last + 1)
        and line.at(amount.last) not in line.words.nouns.stoppers
    )


def _is_street(line: Line, amount: Amount) -> bool:
    """ "10 Downing Street"."""
    if amount.numeral.form != "digits":
        return False
    for i in range(amount.last, min(amount.last + 4, len(line.tokens))):
        if not line.tokens[i].text[0].isupper():
            return False
        if i > amount.last and line.lower[i] in line.words.apart.streets:
            return True
    return False


def _is_phone(line: Line, amount: Amount) -> bool:
    if amount.numeral.form != "digits":
        return False
    core, last = amount.core, amount.last
    if line.at(core - 1) == "+" and line.touches(core):
        return True
    if amount.ranged:
        written = line.phrase(core, last)
        return bool(_PHONE.fullmatch(written)) and not is_plural(line, last)
    near = line.words.apart.phone_words
    chained = line.at(core - 1)[:1].isdecimal() or line.at(last)[:1].isdecimal() or line.at(core - 1) == ")"
    called = not near.isdisjoint(line.lower[max(0, core - 6) : core])
    digits = line.lower[core]
    return (called and (chained or len(digits) >= 3) and digits.isdecimal() and not _is_plural(line, last)) or (
        chained and digits.startswith("0") and len(digits) > 2
    )


# ---- words


def _is_definite_rest(line: Line, amount: Amount) -> bool:
    """ "between the two", "the latter of the two": no noun follows and none is meant to be counted."""
    nouns, after = line.words.nouns, line.at(amount.last)
    if line.at(amount.core - 1) not in nouns.determiners or amount.numeral.form != "words" or amount.approximator:
        return False
    if after in nouns.person_verbs or after == line.words.numbers.of or after in nouns.either or after == "-":
        return False
    return not after[:1].isalpha() or after in nouns.stoppers or after.endswith(nouns.verb_endings)


def _is_idiom(line: Line, amount: Amount) -> bool:
    low = max(0, amount.core - 2)
    idioms = line.words.apart.idioms
    window = line.lower[low : amount.last + 2]
    return any(
        " ".join(window[i : i + n]) in idioms
        for n in (2, 3)
        for i in range(len(window) - n + 1)
        if low + i <= amount.core < low + i + n
    )


def _is_pronoun(line: Line, amount: Amount) -> bool:
    """ "one" that counts nothing: "no one", "the one", "one of the reasons", "one another", "one must"."""
    words = line.words.apart
    if (
        line.lower[amount.last - 1] != line.words.numbers.one
        or amount.ranged
        or amount.numeral.last - amount.numeral.first != 1
    ):
        return False
    before, after = line.at(amount.core - 1), line.at(amount.last)
    if after == "-" or after == "'":
        return True
    if before in words.one_before and not amount.approximator:
        return True
    if before == "single" or after in words.one_after:
        return after != "was" and after != "were" or before in words.one_before
    if after == line.words.numbers.of:
        return _is_idle_of(line, amount.last + 1)
    if after in words.one_nouns:
        return True
    return (
        not after[:1].isalpha()
        and not amount.approximator
        and before not in ("least", "only", "just", "another", "to", "from", "by")
    )


def _is_idle_of(line: Line, at: int) -> bool:
    """ "one of the reasons", "one of the world's largest banks", "one of few"."""
    words = line.words
    for i in range(at, min(at + 6, len(line.lower))):
        word = line.lower[i]
        if word in (
            "most",
            "least",
            "few",
            "main",
            "many",
            "only",
            "several",
            "major",
            "key",
            "first",
            "last",
            "top",
            "leading",
            "best",
            "worst",
        ):
            return True
        if (
            word.endswith("est")
            and len(word) > 5
            and word not in ("protest", "forest", "interest", "request", "arrest", "harvest", "contest")
        ):
            return True
        if word in words.apart.one_nouns:
            return True
        if word.endswith("s") and word not in words.nouns.determiners and "'" not in word:
            return word in words.apart.time_units
    return False


def _is_no_fraction(line: Line, amount: Amount) -> bool:
    """Half-time, a third man, the first quarter; a fraction needs "of", a noun of size, or words that bound it."""
    if amount.ranged:
        return False
    after, before = line.at(amount.last), line.at(amount.core - 1)
    determiners = line.words.nouns.determiners | line.words.numbers.articles
    if amount.numeral.form == "slash":
        return not (after in ("of", "-") or amount.approximator or after in line.words.units.measures)
    if not amount.numeral.doubtful:
        return False
    if before in line.words.apart.half_openers or before.endswith("ern"):
        return True
    if after == "of":
        return _is_year_word(line, amount.last + 1)
    if line.lower[amount.last - 1] == line.words.numbers.half and after in determiners:
        return _is_year_word(line, amount.last + 1) or after in line.words.numbers.articles
    if line.tokens[amount.last - 1].text[0].isupper() and amount.core > 0:
        return True
    words = line.words.apart
    return not (amount.approximator or before in words.share_openers or after in words.share_closers)


def _is_year_word(line: Line, at: int) -> bool:
    """ "half of 2024", "half the night"."""
    words = [line.at(i) for i in range(at, at + 3)]
    return _year_like(words[0]) or not line.words.apart.time_units.isdisjoint(words[:2])


def _is_per_base(line: Line, amount: Amount) -> bool:
    """The "100,000" of "12 per 100,000"."""
    return line.at(amount.first - 1) == "per" or (
        line.at(amount.first - 1) == "every" and line.at(amount.first - 2) in ("for", "in")
    )

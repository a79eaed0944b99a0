"""Numbers that count nothing: years, dates, clock times, spans of time, ages, scores, ranks, names, addresses, numbering.

Each rule looks at a few tokens on either side of the amount.
"""

from __future__ import annotations

import re

from sayso.finders.counted import is_plural, looks_plural
from sayso.finders.dated import is_age, is_date, is_time, year_like
from sayso.finders.labels import is_label
from sayso.finders.measured import Amount
from sayso.finders.numbers import Line

_CHUNK = 120  # code points looked at on either side for the end of a web address
_NEAR = 30  # code points looked at on either side for degrees and minutes of arc
_DEGREES = re.compile(r"\d°\d{1,2}[′']|[°″][NSEW]\b")
_ADDRESS = re.compile(r"://|www\.|@|\w\.(?:com|org|net|gov|info|html?)\b|[a-z0-9]_[a-z0-9]", re.IGNORECASE)


def counts_nothing(line: Line, amount: Amount) -> bool:
    """Whether the amount is no quantity. Money, percentages and points are always one, unless part of a web address."""
    if _in_address(line, amount) or _is_note(line, amount) or _is_coordinate(line, amount):
        return True
    if amount.kind in ("money", "percent", "points"):
        return _is_per_base(line, amount)
    if is_time(line, amount) or is_age(line, amount):
        return True
    if amount.kind == "measure":
        return _is_part_of_name(line, amount.core)
    if amount.numeral.form in ("fraction", "slash"):
        return _is_no_fraction(line, amount)
    rules = (
        is_date, _is_glued, _is_score, _is_ordinal, is_label, _is_idiom, _is_pronoun,
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


def _is_note(line: Line, amount: Amount) -> bool:
    """ "general.[1]": the mark of a footnote touches the word before it."""
    opening = amount.core - 1
    return line.at(opening) == "[" and line.touches(opening) and line.at(amount.last) == "]"


def _is_coordinate(line: Line, amount: Amount) -> bool:
    """ "33°30′21″N 36°16′11″E / 33.505716°N"."""
    if amount.numeral.form != "digits" or amount.kind not in ("count", "measure"):
        return False
    start, end = line.tokens[amount.core].start, line.tokens[amount.last - 1].end
    return _DEGREES.search(line.text, max(0, start - _NEAR), end + _NEAR) is not None


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
        if after[0].isalpha() and after not in line.words.apart.dash_ends:
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
        and before not in line.words.apart.dash_words
    )


def _dash_after(line: Line, at: int) -> bool:
    """ "3-D", "737-800", "24-karat"; "10-member" and "8,000-strong" count."""
    word = line.lower[at]
    if word[0].isdecimal():
        return True
    return word not in line.words.nouns.hyphened and word not in line.words.apart.dash_ends


def _is_score(line: Line, amount: Amount) -> bool:
    """ "won 3-2", "a 52 to 48 vote", "21-19": two numbers of a match or a division."""
    words, at = line.words.apart, amount.last
    dashes = line.words.bounds.dashes
    near = set(line.lower[max(0, amount.first - 7) : amount.first]) | set(line.lower[at : at + 6])
    if amount.ranged:
        dashed = line.at(amount.numeral.first + 1) in dashes or any(
            line.lower[i] in dashes or line.lower[i] == line.words.bounds.onward for i in range(amount.core, at)
        )
        opened = amount.first < amount.core
        if dashed and not opened and _is_fixture(line, amount):
            return True
        return (
            dashed
            and not opened
            and not words.score_words.isdisjoint(near)
            and amount.unit is None
            and not looks_plural(line, at)
        )
    if line.at(at) in dashes and line.at(at + 1)[:1].isdecimal() and line.touches(at) == line.touches(at + 1):
        return True
    alike = line.touches(amount.core - 1) == line.touches(amount.core)
    if amount.core > 1 and line.at(amount.core - 1) in dashes and alike and line.at(amount.core - 2)[:1].isdecimal():
        return True
    between = (
        line.at(at) == line.words.bounds.onward
        and _is_figure(line, at + 1)
        and line.words.changes.roles.keys().isdisjoint(line.lower[max(0, amount.first - 2) : amount.first])
    )
    after = line.at(amount.core - 1) == line.words.bounds.onward and _is_figure(line, amount.core - 2)
    return (between or after) and not words.vote_words.isdisjoint(
        near | set(line.lower[max(0, amount.first - 10) : at])
    )


def _is_figure(line: Line, at: int) -> bool:
    word, numbers = line.at(at), line.words.numbers
    return word[:1].isdecimal() or word in numbers.small or word in numbers.tens


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


def _is_ordinal(line: Line, amount: Amount) -> bool:
    at = amount.last
    if line.at(at) in line.words.apart.ordinal_endings and line.touches(at):
        return True
    return line.at(at) == "-" and line.at(at + 1) in line.words.apart.ordinals and line.touches(at)


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
    if after in words.one_after:
        return after not in words.one_counts or before in words.one_before
    if line.at(amount.last + 1) in line.words.apart.one_after and after in line.words.apart.one_links:
        return True  # "the base year was one in which"
    if after in line.words.apart.one_links and before in line.words.changes.including:
        return True  # "attacks, including one in Baghdad"
    if after == line.words.numbers.of and before == ",":
        following = line.at(amount.last + 1)
        if following not in line.words.changes.relatives and following not in line.words.changes.pointers:
            return True  # "Eager Lion, one of the command's exercises,"
    if after == line.words.numbers.of:
        return _is_idle_of(line, amount.last + 1)
    if after in words.one_nouns:
        return True
    return not after[:1].isalpha() and not amount.approximator and before not in words.one_objects


def _is_idle_of(line: Line, at: int) -> bool:
    """ "one of the reasons", "one of the world's largest banks", "one of few"."""
    words = line.words
    for i in range(at, min(at + 6, len(line.lower))):
        word = line.lower[i]
        ending = word.endswith(words.apart.superlative_ending) and word not in words.apart.no_superlatives
        if word in words.apart.superlatives or ending:
            return True
        if word in words.apart.one_nouns:
            return True  # "one of our own" among them
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
        return not (after in (line.words.numbers.of, "-") or amount.approximator or after in line.words.units.measures)
    if not amount.numeral.doubtful:
        return False
    if before in line.words.apart.half_openers or before.endswith(line.words.apart.half_endings):
        return True
    if after == line.words.numbers.of:
        return _is_year_word(line, amount.last + 1)
    if line.lower[amount.last - 1] == line.words.numbers.half and after in determiners:
        return _is_year_word(line, amount.last + 1) or after in line.words.numbers.articles
    if line.tokens[amount.last - 1].text[0].isupper() and amount.core > 0:
        return True
    words = line.words.apart
    ordinal = line.lower[amount.first] in line.words.numbers.articles and after[:1].isalpha()
    if (
        ordinal
        and not amount.approximator
        and after not in words.share_closers
        and after not in line.words.nouns.stoppers
    ):
        return True  # "in a third country"
    return not (amount.approximator or before in words.share_openers or after in words.share_closers)


def _is_year_word(line: Line, at: int) -> bool:
    """ "half of 2024", "half the night"."""
    words = [line.at(i) for i in range(at, at + 3)]
    return year_like(words[0]) or not line.words.apart.time_units.isdisjoint(words[:2])


def _is_per_base(line: Line, amount: Amount) -> bool:
    """The "100,000" of "12 per 100,000"."""
    units, two = line.words.units, " ".join(line.lower[max(0, amount.first - 2) : amount.first])
    return line.at(amount.first - 1) in units.per - {"/"} or two in units.per_every

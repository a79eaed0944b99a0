"""Numbers that are part of a name or a label: "Boeing 737", "page 3", "No. 10", "10 Downing Street", telephone numbers."""

from __future__ import annotations

import re

from sayso.finders.counted import is_plural, looks_plural
from sayso.finders.measured import Amount
from sayso.finders.numbers import Line

_PHONE = re.compile(r"\d{3}[-–]\d{4}")


def is_label(line: Line, amount: Amount) -> bool:
    return any(rule(line, amount) for rule in (_is_name, _is_numbering, _is_street, _is_phone))


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
            return (
                written[0].isupper() or line.at(amount.core - n) in words.lower_openers or " " not in " ".join(opener)
            )
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
    return not looks_plural(line, amount.last) and not looks_plural(line, amount.last + 1)


def _is_numbering(line: Line, amount: Amount) -> bool:
    """ "page 3", "No. 10", "(2)", "1.", "number one"; also "phase three"."""
    words = line.words.apart
    before, at = line.at(amount.core - 1), amount.last
    if before == "." and line.touches(amount.core - 1):
        before = line.at(amount.core - 2) if line.at(amount.core - 2) in words.label_shorts else before
        if before != ".":
            return True
    if line.at(at) in words.blocks or (
        before == words.last and amount.value in words.last_of and not is_plural(line, at)
    ):
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
    joined, other = line.at(at) in line.words.apart.list_joins, line.at(at + 1)[:1].isdecimal()
    if joined and other and is_plural(line, amount.core - 1) and not is_plural(line, at + 2):
        return True
    back = amount.core - 2
    return (
        line.at(amount.core - 1) in line.words.apart.list_joins
        and line.at(back)[:1].isdecimal()
        and is_plural(line, back - 1)
        and not is_plural(line, at)
    )


def _is_counted_anyway(line: Line, amount: Amount) -> bool:
    """ "that day 12 people died", "the court two judges": a plural noun follows and the word before is no capitalised label."""
    if line.tokens[amount.core - 1].text[0].isupper() and amount.core > 1:
        return False
    return (
        looks_plural(line, amount.last)
        or looks_plural(line, amount.last + 1)
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
    return (called and (chained or len(digits) >= 3) and digits.isdecimal() and not looks_plural(line, last)) or (
        chained and digits.startswith("0") and len(digits) > 2
    )

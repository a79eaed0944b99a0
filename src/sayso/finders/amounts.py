"""Amounts with what surrounds them: the second number of a range, approximators before and behind."""

from __future__ import annotations

from dataclasses import replace
from decimal import Decimal

from sayso.finders.counted import is_plural
from sayso.finders.measured import Amount, plain_amount, read_atom, read_sign
from sayso.finders.numbers import Line, Numeral, read_numeral
from sayso.records import Mod

_UPPER: tuple[Mod, Mod] = ("LESS_THAN", "EQUAL_OR_LESS")
_LOWER: tuple[Mod, Mod] = ("MORE_THAN", "EQUAL_OR_MORE")
_LONGEST_PHRASE = 6  # tokens of the longest approximator, "equal to or greater than"


def read_amounts(line: Line, sterling: bool = False) -> list[Amount]:
    """All amounts of the line in text order, those that count nothing included."""
    found: list[Amount] = []
    i = 0
    while i < len(line.tokens):
        amount = _read_amount(line, i, sterling)
        if amount is None or (found and amount.first < found[-1].last and amount.core < found[-1].last):
            i += 1
            continue
        if found and amount.first < found[-1].last:
            amount = replace(amount, first=amount.core, approximator=None)
        found.append(amount)
        i = amount.last
    return _merge_bounds(line, found)


def _read_amount(line: Line, i: int, sterling: bool) -> Amount | None:
    atom = read_atom(line, i, sterling)
    if atom is None:
        return None
    atom = _ratio(line, atom) or _range(line, atom, sterling) or atom
    return _bounded_after(line, _bounded_before(line, atom))


# ---- two numbers


def _ratio(line: Line, atom: Amount) -> Amount | None:
    """ "one in five", "three out of 10": a fraction."""
    numbers, at = line.words.numbers, atom.last
    if atom.kind != "count" or not 0 < atom.value <= 10 or line.lower[atom.first] in numbers.articles:
        return None
    opener = next((n for n in (3, 2, 1) if " ".join(line.lower[at : at + n]) in line.words.bounds.ratio_openers), 0)
    if not opener or at + opener >= len(line.tokens):
        return None
    other = read_numeral(line, at + opener)
    if other is None or not _is_ratio_base(other, atom.value, is_plural(line, other.last)):
        return None
    following = line.at(other.last)
    if (
        following in line.words.apart.time_units
        or following in line.words.apart.months
        or following == "-"
        or following in line.words.units.percent
    ):
        return None
    value = atom.value / other.low
    numeral = Numeral(atom.first, other.last, value, value, "fraction", bare=value)
    return replace(plain_amount(numeral), core=atom.core)


def _is_ratio_base(other: Numeral, top: Decimal, plural: bool) -> bool:
    base = other.low
    if top == 1 and plural and base <= 100000:
        return other.form in ("digits", "words") and base > 1 and base == base.to_integral_value()
    round_base = base <= 12 or base in (20, 25, 30, 50) or (base >= 100 and base % 100 == 0 and top == 1)
    return other.form in ("digits", "words") and base > top and round_base and base == base.to_integral_value()


def _range(line: Line, low: Amount, sterling: bool) -> Amount | None:
    """ "50-60", "5 to 7 percent", "between $5 and $6 million", "five or six"."""
    bounds, at = line.words.bounds, low.last
    opener = _opener(line, low.first)
    if line.words.apart.months & {line.at(low.first - 1), line.at(low.first - 2)}:
        return None  # "since Dec. 5 to 922"
    allowed = bounds.openers[opener[0]] if opener else bounds.separators
    step = _separator(line, at, allowed)
    if not step:
        return None
    dashed = line.at(at) in bounds.dashes
    high = read_atom(line, at + step, sterling) if at + step < len(line.tokens) else None
    if high is None or not _may_join(line, low, high, dashed, bool(opener)):
        return None
    if _is_movement(line, low, high, opener[0] if opener else "", dashed):
        return None
    lowest = low.value
    unscaled = low.numeral.scale == 1 and high.numeral.scale > 1 and low.numeral.form != "fraction"
    if unscaled and lowest < high.value / high.numeral.scale:
        lowest *= high.numeral.scale
    if low.unit is None and high.unit is not None and _is_hundredth(line, high):
        lowest /= 100
    if dashed and high.numeral.scale > 1 and 1900 <= low.value <= 2099:
        return None  # "in 2018 - 765 million"
    if lowest >= high.value and not (lowest < 0 or high.value < 0) or lowest == high.value:
        return None
    first = opener[1] if opener else low.first
    ends = sorted((lowest, high.value))
    keeper = low if low.unit and not high.unit else high
    return replace(
        keeper, first=first, core=low.core, last=high.last, low=ends[0], high=ends[1], value=ends[0],
        mod="BETWEEN", ranged=True, outer=first, numeral=replace(high.numeral, first=low.numeral.first),
    )  # fmt: skip


def _is_hundredth(line: Line, amount: Amount) -> bool:
    units = line.words.units
    return amount.unit_words is not None and (
        amount.unit_words.lower() in units.hundredths or amount.unit_words in units.hundredth_signs
    )


def _opener(line: Line, first: int) -> tuple[str, int] | None:
    for n in (2, 1):
        words = " ".join(line.lower[max(0, first - n) : first])
        if first >= n and words in line.words.bounds.openers:
            return words, first - n
    return None


def _separator(line: Line, at: int, allowed: frozenset[str]) -> int:
    """How many tokens stand between the two numbers of a range; 0 for none."""
    word = line.at(at)
    if word in line.words.bounds.dashes:
        if line.at(at + 1) in allowed or (line.at(at + 1) == line.words.bounds.either and line.touches(at)):
            return 2  # "8- to 16-metre"
        both = line.touches(at) == line.touches(at + 1)
        return 1 if both and (word != "—" or line.touches(at)) else 0
    if word in allowed:
        return 1
    pair = f"{word} {line.at(at + 1)}"
    return 2 if pair in allowed else 0


def _may_join(line: Line, low: Amount, high: Amount, dashed: bool, opened: bool) -> bool:
    if "vague" in (low.numeral.form, high.numeral.form) or "slash" in (low.numeral.form, high.numeral.form):
        return False
    if (
        low.unit is not None
        and high.unit != low.unit
        and not (high.unit is None and low.kind == "money" and not low.unit_words)
    ):
        return False
    if high.numeral.form == "words" and line.lower[high.first] in line.words.numbers.articles and not opened:
        return False
    separator = line.at(low.last)
    if separator == line.words.bounds.either:
        return high.value <= low.value * 3 or high.numeral.scale > 1
    return not (dashed and low.numeral.form == "words" and not opened and high.numeral.form == "digits")


def _is_movement(line: Line, low: Amount, high: Amount, opener: str, dashed: bool) -> bool:
    """ "rose from 3 percent to 5 percent", "rose 3 to 45": two quantities, no range."""
    changes, bounds = line.words.changes, line.words.bounds
    start = low.first - (1 if opener else 0)
    before = line.lower[max(0, start - 7) : start]
    verbs = changes.up | changes.down | changes.neutral
    if dashed or opener in bounds.ranging or line.at(start) in changes.ranging:
        return False
    if changes.roles.get(opener) == "from":
        return not verbs.isdisjoint(before)
    direct = set(line.lower[max(0, start - 4) : start])
    far = high.value > 3 * low.value and high.numeral.scale == low.numeral.scale
    return (
        line.at(low.last) in bounds.separators
        and line.at(low.last) != bounds.either
        and far
        and not direct.isdisjoint(verbs | changes.roles.keys())
    )


# ---- approximators


def _bounded_before(line: Line, amount: Amount) -> Amount:
    at = _before_fillers(line, amount.first)
    found = _approximator(line, amount.first)
    if found is None and at < amount.first:
        found = _approximator(line, at)
        if found and line.at(at - 1) in line.words.bounds.prepositions and _is_definite(line, at):
            found = None  # "around the 240,000 square metres", "well above the 2,500 needed"
    if found is None and amount.kind == "measure" and line.at(amount.first - 1) in line.words.bounds.distance:
        found = (amount.first - 1, "EQUAL_OR_LESS")
    if found is None:
        return replace(amount, outer=at)
    start, mod = found
    wider = _approximator(line, start)
    if wider and wider[0] < start:
        start, mod = wider[0], (wider[1] if wider[1] != "APPROX" else mod)
    words = line.phrase(
        start, amount.core if not amount.ranged else amount.first if amount.first > start else amount.core
    )
    return bound(replace(amount, first=start, outer=start, approximator=words), mod)


def _is_definite(line: Line, at: int) -> bool:
    return line.at(at) in line.words.nouns.determiners


def _before_fillers(line: Line, first: int) -> int:
    fillers = line.words.bounds.fillers
    for n in (3, 2, 1):
        if first >= n and " ".join(line.lower[first - n : first]) in fillers:
            return first - n
    return first


def _approximator(line: Line, end: int) -> tuple[int, Mod] | None:
    """The longest approximator that ends before token `end`."""
    bounds = line.words.bounds
    for n in range(min(_LONGEST_PHRASE, end), 0, -1):
        phrase = " ".join(line.lower[end - n : end])
        mod = bounds.before.get(phrase)
        if mod is None:
            continue
        if line.at(end - n - 1) in bounds.upward and line.lower[end - n] in line.words.changes.particles:
            continue
        if n == 1 and phrase in bounds.prepositions and _is_preposition(line, end - 1):
            continue
        return end - n, mod
    return None


def _is_preposition(line: Line, at: int) -> bool:
    """ "a dispute over 12 islands", "talks about two prisoners"."""
    before = line.lower[max(0, at - 3) : at]
    governors = line.words.bounds.governors
    return bool(before) and (
        before[-1] in governors
        or (len(before) > 1 and before[-1] in line.words.bounds.governed and before[-2] in governors)
    )


def bound(amount: Amount, mod: Mod) -> Amount:
    low, high = amount.low, amount.high
    if amount.ranged:
        return amount
    if mod in _LOWER:
        return replace(amount, mod=mod, high=None)
    if mod in _UPPER:
        return replace(amount, mod=mod, low=None, high=low if high is None and not amount.numeral.approx else high)
    return replace(amount, mod=mod, low=low, high=high)


def _bounded_after(line: Line, amount: Amount) -> Amount:
    """ "300 or so", "60-plus", "200 or more"."""
    bounds = line.words.bounds
    for n in (4, 3, 2, 1):
        phrase = " ".join(line.lower[amount.last : amount.last + n])
        mod = bounds.after.get(phrase)
        if mod is None or amount.last + n > len(line.tokens):
            continue
        if phrase in bounds.standing_alone and _opens_next(line, amount.last + n):
            continue  # "killed 12, at least 5 of them"; "a 50 plus 20"
        words = line.phrase(amount.last, amount.last + n)
        joined = f"{amount.approximator} ... {words}" if amount.approximator else words
        wider = replace(amount, last=amount.last + n, approximator=joined)
        return wider if amount.mod in (*_LOWER, *_UPPER) else bound(wider, mod)
    return amount


def _opens_next(line: Line, at: int) -> bool:
    return at < len(line.tokens) and (read_sign(line, at) is not None or read_numeral(line, at) is not None)


def _merge_bounds(line: Line, amounts: list[Amount]) -> list[Amount]:
    """ "more than 5 but less than 10" is one range."""
    merged: list[Amount] = []
    for amount in amounts:
        last = merged[-1] if merged else None
        if (
            last
            and amount.first - last.last == 1
            and line.at(last.last) in line.words.bounds.merging
            and _complement(last, amount)
        ):
            low, high = (last, amount) if last.mod in _LOWER else (amount, last)
            words = f"{last.approximator} ... {amount.approximator}"
            merged[-1] = replace(
                last, last=amount.last, low=low.low, high=high.high, mod="BETWEEN", ranged=True, kind=amount.kind,
                unit=amount.unit, unit_words=amount.unit_words, approximator=words,
            )  # fmt: skip
        else:
            merged.append(amount)
    return merged


def _complement(a: Amount, b: Amount) -> bool:
    if a.ranged or b.ranged or a.unit not in (None, b.unit):
        return False
    if a.mod in _LOWER and b.mod in _UPPER:
        return a.low is not None and b.high is not None and a.low < b.high
    return a.mod in _UPPER and b.mod in _LOWER and b.low is not None and a.high is not None and b.low < a.high

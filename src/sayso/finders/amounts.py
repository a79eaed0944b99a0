"""Numerals with what belongs to them: currency, unit, percent, range, approximator. One amount is one future quantity."""

from __future__ import annotations

from dataclasses import dataclass, replace
from decimal import Decimal
from typing import Literal

from sayso.finders.numbers import Line, Numeral, read_numeral
from sayso.records import Mod

Kind = Literal["count", "money", "percent", "points", "measure"]

_UPPER: tuple[Mod, Mod] = ("LESS_THAN", "EQUAL_OR_LESS")
_LOWER: tuple[Mod, Mod] = ("MORE_THAN", "EQUAL_OR_MORE")
_LONGEST_PHRASE = 6  # tokens of the longest approximator, "equal to or greater than"


@dataclass(frozen=True, slots=True)
class Amount:
    """Tokens `first` to `last` are the span; `core` is where the number itself begins, `end` where the search for a noun does."""

    first: int
    last: int
    core: int
    low: Decimal | None
    high: Decimal | None
    value: Decimal
    numeral: Numeral
    kind: Kind = "count"
    unit: str | None = None
    unit_words: str | None = None
    mod: Mod | None = None
    approximator: str | None = None
    ranged: bool = False
    hyphened: bool = False
    outer: int = -1  # first token of filler or approximator before the number


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
    atom = _read_atom(line, i, sterling)
    if atom is None:
        return None
    atom = _ratio(line, atom) or _range(line, atom, sterling) or atom
    return _bounded_after(line, _bounded_before(line, atom))


# ---- one number with its unit


def _read_atom(line: Line, i: int, sterling: bool) -> Amount | None:
    char = line.lower[i][0]
    if not (char.isalnum() or char in "$€£¥￥₹₨₩₽₺₴₦₱฿₫₪৳₵₸₾₡₿.-−½¼¾") and not char.isnumeric():
        return None
    sign = _sign(line, i)
    if sign:
        return _signed_money(line, i, *sign)
    start = _after_minus(line, i)
    numeral = read_numeral(line, start)
    if numeral is None:
        return None
    if start > i:
        numeral = replace(numeral, first=i, low=-numeral.low, high=-numeral.low, bare=-numeral.bare)
    amount = _with_unit(line, _plain(numeral), sterling)
    return _leading_unit(line, amount) if amount.kind == "count" else amount


def _leading_unit(line: Line, amount: Amount) -> Amount:
    """ "magnitude 6.2": the unit stands before the number."""
    leading, at = line.words.units.leading, amount.first
    for n in (2, 1):
        unit = leading.get(" ".join(line.lower[max(0, at - n) : at]))
        if unit and at >= n:
            words = line.phrase(at - n, at - n + 1)
            return replace(amount, first=at - n, outer=at - n, kind="measure", unit=unit, unit_words=words)
    return amount


def _plain(numeral: Numeral) -> Amount:
    mod: Mod | None = "APPROX" if numeral.approx else None
    return Amount(
        numeral.first,
        numeral.last,
        numeral.first,
        numeral.low,
        numeral.high,
        numeral.low,
        numeral,
        mod=mod,
        outer=numeral.first,
    )


def _after_minus(line: Line, i: int) -> int:
    """The index behind a minus sign or the word "minus" that belongs to the number at `i` + 1."""
    word = line.lower[i]
    if word not in line.words.numbers.minus or not line.at(i + 1)[:1].isdecimal() and word in "-−":
        return i
    loose = line.touches(i) and line.at(i - 1)[-1:].isalnum()
    if word in "-−" and (loose or not line.touches(i + 1) or i == 0 or line.at(i - 1)[-1:].isdecimal()):
        return i
    return i + 1 if i + 1 < len(line.tokens) else i


def _sign(line: Line, i: int) -> tuple[str, int] | None:
    """Currency code and the token behind the sign that begins at `i`: "$", "HK$", "US $", "Rs.", "EUR"."""
    units = line.words.units
    for last in range(min(i + 4, len(line.tokens)), i, -1):
        written = line.phrase(i, last).replace(" ", "")
        if written[0] in "Aa" and last - i > 1 and not line.touches(i + 1):
            continue  # "a $40 million loan"
        code = units.currency_signs.get(written)
        if code is None and written.endswith("$") and len(written) > 1 and written[0] not in "ae":
            code = units.currency_signs.get(written.upper())
        following = line.at(last)
        if code is None or not (following[:1].isdecimal() or following in ".-−" or _spelt(line, last)):
            continue
        letters = written.isalpha()
        if letters and len(written) < 4 and not _letter_sign_fits(line, last, written):
            continue
        return code, last
    return None


def _spelt(line: Line, i: int) -> bool:
    numbers = line.words.numbers
    return line.at(i) in numbers.small or line.at(i) in numbers.tens


def _letter_sign_fits(line: Line, i: int, sign: str) -> bool:
    if not line.at(i)[:1].isdecimal():
        return False
    if sign in line.words.units.letter_signs or len(sign) == 1:
        numeral = read_numeral(line, i)
        return line.touches(i) and numeral is not None and (numeral.scale > 1 or numeral.low >= 100)
    return True


def _signed_money(line: Line, i: int, code: str, at: int) -> Amount | None:
    negative = line.at(at) in ("-", "−") and line.touches(at + 1)
    numeral = read_numeral(line, at + 1 if negative else at) if at + negative < len(line.tokens) else None
    if numeral is None or numeral.form in ("slash", "fraction"):
        return None
    if negative:
        numeral = replace(numeral, low=-numeral.low, high=-numeral.low)
    amount = _plain(replace(numeral, first=i))
    last, hyphened = amount.last, False
    more, end = _currency_word(line, last)
    if more and line.words.units.currency_words.get(more) is not None:
        code, last = line.words.units.currency_words[more] if code == "USD" else code, end
    if line.at(last) == "-" and line.touches(last) and line.touches(last + 1):
        hyphened = True
    return replace(amount, kind="money", unit=code, last=last, hyphened=hyphened)


def _with_unit(line: Line, amount: Amount, sterling: bool) -> Amount:
    """The amount with the unit behind it, if there is one."""
    at, last = amount.last, amount.last
    dash = line.at(at) == "-" and line.touches(at) and line.touches(at + 1)
    if dash:
        at += 1
    vague = amount.numeral.form in ("vague", "fraction") or line.at(at - 1) in line.words.numbers.couple
    if line.at(at) == line.words.numbers.of and vague:
        at += 1
    if amount.numeral.form == "fraction" and (
        line.at(at) in line.words.numbers.articles or line.at(at) == line.words.numbers.one
    ):
        at += 1
    found = _unit(line, amount, at, sterling)
    if found is None:
        return _decide_suffix(line, amount)
    kind, unit, end, factor = found
    high = None if amount.high is None else amount.high * factor
    scaled = replace(amount, low=amount.numeral.low * factor, high=high, value=amount.value * factor)
    return replace(
        scaled, kind=kind, unit=unit, last=end, unit_words=line.phrase(at, end), hyphened=dash and at == last + 1
    )


def _unit(line: Line, amount: Amount, at: int, sterling: bool) -> tuple[Kind, str, int, Decimal] | None:
    units, one = line.words.units, Decimal(1)
    if at >= len(line.tokens):
        return None
    for last in range(min(at + 4, len(line.tokens)), at, -1):
        phrase = _unit_phrase(line, at, last)
        if phrase in units.points:
            return "points", units.points[phrase], last, one
        if phrase in units.percent:
            return "percent", "%", last, one
        if phrase in units.hundredths:
            return "money", units.hundredths[phrase], last, Decimal("0.01")
        if phrase in units.money_or_mass:
            return _pounds(line, amount, at, last, sterling)
        if phrase in units.open_currencies:
            return "money", phrase, last, one
        if phrase in units.currency_words and _is_money_word(line, amount, phrase, last):
            return "money", units.currency_words[phrase], last, one
        if phrase in units.measures:
            return "measure", units.measures[phrase], last, one
    if line.lower[at] in units.bare_points and not (line.at(at - 1) == "-" and _is_list_of_points(line, amount, at)):
        return (
            ("points", "point", at + 1, one) if _is_index(line, amount) else ("points", "percentage point", at + 1, one)
        )
    return _symbol(line, at)


def _is_list_of_points(line: Line, amount: Amount, at: int) -> bool:
    """ "a seven-point plan", unlike "a half-point cut", "a ten-point lead"."""
    changes = line.words.changes
    moving = changes.up_nouns | changes.down_nouns | line.words.units.lead_nouns
    return amount.numeral.form != "fraction" and line.at(at + 1) not in moving and line.at(at + 2) not in moving


def _unit_phrase(line: Line, at: int, last: int) -> str:
    return line.phrase(at, last).lower().replace("-", " ").replace("percent age", "percentage")


def _is_money_word(line: Line, amount: Amount, phrase: str, last: int) -> bool:
    """ "won", "real", "try" and "sol" are money only behind a figure of some size and before no noun of their own."""
    if phrase not in ("won", "real", "sol", "try", "dong", "ron", "bob", "colon", "cad", "rand", "pen", "nis"):
        return True
    return amount.value >= 100 and not (phrase == "won" and line.at(last) in ("the", "a", "their", "his", "by", "in"))


def _symbol(line: Line, at: int) -> tuple[Kind, str, int, Decimal] | None:
    units, written = line.words.units, line.tokens[at].text
    if written in units.hundredth_signs and line.touches(at):
        return "money", units.hundredth_signs[written], at + 1, Decimal("0.01")
    unit = units.symbols.get(written)
    if unit is None or (written in units.touching and not line.touches(at)):
        return None
    return "measure", unit, at + 1, Decimal(1)


def _pounds(line: Line, amount: Amount, at: int, last: int, sterling: bool) -> tuple[Kind, str, int, Decimal]:
    units = line.words.units
    near = set(line.lower[max(0, at - 8) : at - 1]) | set(line.lower[last : last + 3])
    if amount.numeral.scale >= 10**6 and line.at(last) != "of":
        return "money", "GBP", last, Decimal(1)
    heavy = not units.mass_words.isdisjoint(near) or (
        line.at(last) == "of" and amount.numeral.scale < 10**6 and not sterling
    )
    hyphened = line.at(at - 1) == "-"
    if heavy or (hyphened and not sterling and amount.numeral.scale < 10**6):
        return "measure", "pound", last, Decimal(1)
    return "money", "GBP", last, Decimal(1)


def _is_index(line: Line, amount: Amount) -> bool:
    near = line.lower[max(0, amount.first - 30) : amount.last + 12]
    if not line.words.units.index_words.isdisjoint(near):
        return True
    return amount.value >= 100


def _decide_suffix(line: Line, amount: Amount) -> Amount:
    """ "5m" before a plural is five million, else metres; "7.62mm" are millimetres; "1.2b" is a number."""
    suffix = amount.numeral.suffix
    units = line.words.units
    if suffix not in ("m", "t", "mm", "MM"):
        return amount
    following = line.at(amount.last)
    if suffix == "MM" or (
        suffix in ("m", "t") and following.endswith("s") and following not in line.words.nouns.stoppers
    ):
        return amount
    if suffix in ("m", "t") and following in line.words.nouns.plurals:
        return amount
    unit = units.symbols.get(suffix) or units.measures.get(suffix, suffix)
    bare = amount.numeral.bare
    numeral = replace(amount.numeral, low=bare, high=bare, scale=Decimal(1))
    return replace(
        amount, low=bare, high=bare, value=bare, kind="measure", unit=unit, unit_words=suffix, numeral=numeral
    )


def _currency_word(line: Line, at: int) -> tuple[str, int]:
    for last in range(min(at + 3, len(line.tokens)), at, -1):
        phrase = line.phrase(at, last).lower()
        if phrase in line.words.units.currency_words or phrase in line.words.units.open_currencies:
            return phrase, last
    return "", at


# ---- two numbers


def _ratio(line: Line, atom: Amount) -> Amount | None:
    """ "one in five", "three out of 10": a fraction."""
    numbers, at = line.words.numbers, atom.last
    if atom.kind != "count" or not 0 < atom.value <= 10 or line.lower[atom.first] in numbers.articles:
        return None
    opener = next((n for n in (3, 2, 1) if " ".join(line.lower[at : at + n]) in _RATIO_OPENERS), 0)
    if not opener or at + opener >= len(line.tokens):
        return None
    other = read_numeral(line, at + opener)
    if other is None or not _is_ratio_base(other, atom.value):
        return None
    following = line.at(other.last)
    if (
        following in line.words.apart.time_units
        or following in line.words.apart.months
        or following in ("-", "%", "percent")
    ):
        return None
    value = atom.value / other.low
    numeral = Numeral(atom.first, other.last, value, value, "fraction", bare=value)
    return replace(_plain(numeral), core=atom.core)


_RATIO_OPENERS = frozenset({"in", "out of", "in every", "of every", "out of every"})


def _is_ratio_base(other: Numeral, top: Decimal) -> bool:
    base = other.low
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
    high = _read_atom(line, at + step, sterling) if at + step < len(line.tokens) else None
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
        if line.at(at + 1) in allowed or (line.at(at + 1) == "or" and line.touches(at)):
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
    if separator == "or":
        return high.value <= low.value * 3 or high.numeral.scale > 1
    return not (dashed and low.numeral.form == "words" and not opened and high.numeral.form == "digits")


def _is_movement(line: Line, low: Amount, high: Amount, opener: str, dashed: bool) -> bool:
    """ "rose from 3 percent to 5 percent", "rose 3 to 45": two quantities, no range."""
    changes, bounds = line.words.changes, line.words.bounds
    start = low.first - (1 if opener else 0)
    before = line.lower[max(0, start - 7) : start]
    verbs = changes.up | changes.down | changes.neutral
    if dashed or opener == "between" or line.at(start) in changes.ranging:
        return False
    if opener == "from":
        return not verbs.isdisjoint(before)
    direct = set(line.lower[max(0, start - 4) : start])
    far = high.value > 3 * low.value and high.numeral.scale == low.numeral.scale
    return (
        line.at(low.last) in ("to", *bounds.separators - {"or"})
        and far
        and not (direct.isdisjoint(verbs) and "by" not in direct)
    )


# ---- approximators


def _bounded_before(line: Line, amount: Amount) -> Amount:
    at = _before_fillers(line, amount.first)
    found = _approximator(line, amount.first)
    if found is None and at < amount.first:
        found = _approximator(line, at)
        if (
            found
            and at - found[0] == 1
            and line.at(found[0]) in line.words.bounds.prepositions
            and _is_definite(line, at)
        ):
            found = None  # "around the 240,000 square metres"
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
        or (len(before) > 1 and before[-1] in ("him", "her", "them") and before[-2] in governors)
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
        if phrase in _STANDING_ALONE and _opens_next(line, amount.last + n):
            continue  # "killed 12, at least 5 of them"; "a 50 plus 20"
        words = line.phrase(amount.last, amount.last + n)
        joined = f"{amount.approximator} ... {words}" if amount.approximator else words
        wider = replace(amount, last=amount.last + n, approximator=joined)
        return wider if amount.mod in (*_LOWER, *_UPPER) else bound(wider, mod)
    return amount


_STANDING_ALONE = frozenset(
    "at least|at most|plus|+|odd|maximum|approximately|or more than|or less than|or over|or under|or greater than|and more|plus or minus"
    "|or above|or below|or up|at the least|at the most|or upwards".split("|")
)


def _opens_next(line: Line, at: int) -> bool:
    return at < len(line.tokens) and (_sign(line, at) is not None or read_numeral(line, at) is not None)


def _merge_bounds(line: Line, amounts: list[Amount]) -> list[Amount]:
    """ "more than 5 but less than 10" is one range."""
    merged: list[Amount] = []
    for amount in amounts:
        last = merged[-1] if merged else None
        if (
            last
            and amount.first - last.last == 1
            and line.at(last.last) in ("and", "but", ",")
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

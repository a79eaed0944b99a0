"""One number with its unit: currency, percentage, points, measure. One amount is one future quantity."""

from __future__ import annotations

from dataclasses import dataclass, replace
from decimal import Decimal
from typing import Literal

from sayso.finders.numbers import Line, Numeral, read_numeral
from sayso.records import Mod

Kind = Literal["count", "money", "percent", "points", "measure"]


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

    @property
    def start(self) -> int:
        """The first token of all that belongs to the number, fillers included."""
        return self.outer if self.outer >= 0 else self.first


def read_atom(line: Line, i: int, sterling: bool) -> Amount | None:
    char = line.lower[i][0]
    if not (char.isalnum() or char in "$€£¥￥₹₨₩₽₺₴₦₱฿₫₪৳₵₸₾₡₿.-−½¼¾") and not char.isnumeric():
        return None
    sign = read_sign(line, i)
    if sign:
        return _signed_money(line, i, *sign)
    start = _after_minus(line, i)
    numeral = read_numeral(line, start)
    if numeral is None:
        return None
    if start > i:
        numeral = replace(numeral, first=i, low=-numeral.low, high=-numeral.low, bare=-numeral.bare)
    amount = _with_unit(line, plain_amount(numeral), sterling)
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


def plain_amount(numeral: Numeral) -> Amount:
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
    if line.at(i - 1) == line.words.bounds.either:
        return i  # "plus or minus three points"
    if word in "-−" and (loose or not line.touches(i + 1) or line.at(i - 1)[-1:].isdecimal()):
        return i
    return i + 1 if i + 1 < len(line.tokens) else i


def read_sign(line: Line, i: int) -> tuple[str, int] | None:
    """Currency code and the token behind the sign that begins at `i`: "$", "HK$", "US $", "Rs.", "EUR"."""
    units = line.words.units
    if line.tokens[i].text.lower() not in units.sign_openings:
        return None
    for last in range(min(i + 4, len(line.tokens)), i, -1):
        written = line.phrase(i, last).replace(" ", "")
        if written[0] in "Aa" and last - i > 1 and not line.touches(i + 1):
            continue  # "a $40 million loan"
        code = units.currency_signs.get(written)
        if code is None and written.endswith("$") and (len(written) > 2 or written == "c$"):
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
    amount = plain_amount(replace(numeral, first=i))
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
    if found is None or (amount.numeral.suffix in ("mm",) and found[0] != "money"):
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
    squared = line.phrase(at, at + 2) if line.touches(at + 1) else ""
    if squared in units.symbols:
        return "measure", units.symbols[squared], at + 2, one
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
            glued = line.touches(last) and line.at(last)[:1].isdecimal()  # "3 USD50 cards"
            return None if glued else ("money", units.currency_words[phrase], last, one)
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
    if phrase not in line.words.units.shy_money:
        return True
    return amount.value >= 100 and line.at(last) not in line.words.units.shy_followers


def _symbol(line: Line, at: int) -> tuple[Kind, str, int, Decimal] | None:
    units, written = line.words.units, line.tokens[at].text
    if written in units.hundredth_signs and line.touches(at):
        return "money", units.hundredth_signs[written], at + 1, Decimal("0.01")
    sign = units.currency_signs.get(written)
    if sign and not written.isalpha() and (line.touches(at) or not line.at(at + 1)[:1].isdecimal()):
        return "money", sign, at + 1, Decimal(1)  # "10 €"
    unit = units.symbols.get(written)
    loose = written in units.touching and not line.touches(at)
    if unit is None or (loose and (written in units.glued or not _ends_phrase(line, at + 1))):
        return None
    if (
        written in units.warm
        and line.at(at - 2) not in line.words.numbers.minus
        and units.warm_words.isdisjoint(line.lower[max(0, at - 30) : at + 30])
    ):
        return None  # "a 13F filing"
    return "measure", unit, at + 1, Decimal(1)


def _ends_phrase(line: Line, at: int) -> bool:
    word, nouns = line.at(at), line.words.nouns
    return not word[:1].isalpha() or word in nouns.stoppers or word.endswith(nouns.verb_endings)


def _pounds(line: Line, amount: Amount, at: int, last: int, sterling: bool) -> tuple[Kind, str, int, Decimal]:
    units = line.words.units
    near = set(line.lower[max(0, at - 8) : at - 1]) | set(line.lower[last : last + 3])
    goods = line.at(last) == line.words.numbers.of and line.at(last + 1) not in units.money_goods
    if amount.numeral.scale >= 10**6:
        return "money", "GBP", last, Decimal(1)
    heavy = not units.mass_words.isdisjoint(near) or goods
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
    if suffix.lower() not in units.metre_suffixes or suffix in ("M", "T"):
        return amount
    following = line.at(amount.last)
    if suffix == "MM" or (
        suffix in ("m", "t") and following.endswith("s") and following not in line.words.nouns.stoppers
    ):
        return amount
    if suffix in units.touching and following in line.words.nouns.plurals:
        return amount
    unit = units.metre_suffixes[suffix]
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

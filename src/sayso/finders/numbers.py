"""Number words and digits of one sentence as values: "2.5 million", "two-thirds", "tens of thousands", "a dozen".

A reader takes a token index and gives the numeral that begins there, or none. Values are exact Decimals except thirds and
the like, which have 28 digits. Linear: no reader looks at more than a bounded number of tokens.
"""

from __future__ import annotations

import re
import unicodedata
from dataclasses import dataclass, replace
from decimal import Decimal
from typing import Literal

from sayso.finders.text import Token
from sayso.lang.quantity_tables import NumberWords, QuantityWords

Form = Literal["digits", "words", "vague", "fraction", "slash", "none"]

_PLAIN = re.compile(r"\d{1,30}(?:\.\d{1,30})?")
_GROUPED = re.compile(r"\d{1,3}(?:,\d{2,3}){0,9},\d{3}(?:\.\d{1,20})?")
_EUROPEAN = re.compile(r"\d{1,3}(?:\.\d{3}){0,6},\d{1,2}")
_THIN = "\u00a0\u2009\u202f"
_PLAIN_MARKS = str.maketrans({"’": "'", "‐": "-", "‑": "-"})
_ONE = Decimal(1)
_HUNDRED = Decimal(100)
_DOZEN = Decimal(12)


@dataclass(frozen=True, slots=True)
class Line:
    """One sentence for the quantity finder: its tokens, hyphened number words taken apart, and their lower-case forms."""

    text: str
    tokens: tuple[Token, ...]
    lower: tuple[str, ...]
    words: QuantityWords

    def at(self, index: int) -> str:
        return self.lower[index] if 0 <= index < len(self.lower) else ""

    def touches(self, index: int) -> bool:
        """Whether token `index` follows its forerunner without a space."""
        return 0 < index < len(self.tokens) and self.tokens[index].start == self.tokens[index - 1].end

    def phrase(self, first: int, last: int) -> str:
        last = min(last, len(self.tokens))
        if not 0 <= first < last:
            return ""
        return " ".join(self.text[self.tokens[first].start : self.tokens[last - 1].end].split())


@dataclass(frozen=True, slots=True)
class Numeral:
    """Tokens `first` to `last`; `scale` is what the scale words multiply by; `bare` the value without a one-letter suffix."""

    first: int
    last: int
    low: Decimal
    high: Decimal | None
    form: Form
    scale: Decimal = _ONE
    suffix: str = ""
    bare: Decimal = Decimal(0)
    doubtful: bool = False
    approx: bool = False


def make_line(text: str, tokens: tuple[Token, ...], words: QuantityWords) -> Line:
    parts: list[Token] = []
    for token in tokens:
        if "-" in token.text and len(token.text) > 1 and _opens_number(token, parts, words.numbers):
            parts.extend(_split(token))
        else:
            parts.append(token)
    return Line(text, tuple(parts), tuple(t.lower.translate(_PLAIN_MARKS) for t in parts), words)


def _opens_number(token: Token, before: list[Token], words: NumberWords) -> bool:
    first = token.lower.split("-", 1)[0]
    if first in words.small or first in words.tens or first in words.scales or first == words.half:
        return True
    if (first in words.articles or first in words.denominators) and token.lower.rsplit("-", 1)[-1] in words.scales:
        return True
    return len(before) > 1 and before[-1].text in "-%‐‑" and before[-1].end == token.start


def _split(token: Token) -> list[Token]:
    parts: list[Token] = []
    start = token.start
    for number, part in enumerate(token.text.split("-")):
        if number:
            parts.append(Token(start, start + 1, "-", "-"))
            start += 1
        parts.append(Token(start, start + len(part), part, part.lower()))
        start += len(part)
    return parts


def read_numeral(line: Line, i: int) -> Numeral | None:
    """The numeral that begins at token `i`."""
    word = line.lower[i]
    numbers = line.words.numbers
    if word[0].isdecimal():
        return _digits(line, i, i)
    if (
        word == "."
        and line.touches(i + 1)
        and line.at(i + 1).isdecimal()
        and not (line.touches(i) and line.at(i - 1)[-1:].isalnum())
    ):
        return _digits(line, i, i + 1)
    if len(word) == 1 and not word.isalpha() and not word.isdecimal() and _glyph(word) is not None:
        return _fraction_of_scale(line, Numeral(i, i + 1, _glyph(word) or _ONE, _glyph(word), "fraction"))
    if word in numbers.articles:
        return _after_article(line, i)
    if word in numbers.small or word in numbers.tens:
        return _number_words(line, i, i)
    if word == numbers.half:
        return _half(line, i, i)
    if word in numbers.plurals:
        return _plural(line, i, i)
    if word in numbers.few:
        return _few(line, i, i)
    if word in numbers.scales:
        return _bare_scale(line, i)
    if word in numbers.denominators and line.at(i + (2 if line.at(i + 1) == "-" else 1)) in numbers.scales:
        value = 1 / numbers.denominators[word]
        return _fraction_of_scale(line, Numeral(i, i + 1, value, value, "fraction"))  # "quarter million"
    return None


def _glyph(char: str) -> Decimal | None:
    """The value of a fraction sign such as ½."""
    if unicodedata.category(char) != "No" or not unicodedata.decomposition(char).startswith("<fraction>"):
        return None
    top, _, bottom = unicodedata.normalize("NFKC", char).partition("⁄")
    return Decimal(top) / Decimal(bottom) if top.isdecimal() and bottom.isdecimal() and int(bottom) else None


def digits_value(text: str) -> Decimal | None:
    """The value of a digit token; none for clock times, versions, addresses of machines."""
    if _PLAIN.fullmatch(text):
        return Decimal(text)
    if _GROUPED.fullmatch(text):
        return Decimal(text.replace(",", ""))
    if _EUROPEAN.fullmatch(text):
        return Decimal(text.replace(".", "").replace(",", "."))
    return None


def _digits(line: Line, first: int, i: int) -> Numeral | None:
    value = digits_value(line.lower[i])
    if value is None:
        return None
    last = i + 1
    if first < i:
        value = Decimal("0." + line.lower[i])
    value, last = _spaced_groups(line, value, i, last)
    if line.at(last) == "/" and line.touches(last) and line.touches(last + 1):
        return _slash(line, first, last, value)
    mixed = _mixed(line, value, last)
    if mixed:
        value, last = mixed
    numeral = Numeral(first, last, value, value, "digits", bare=value)
    return _and_a_half(line, _scaled(line, numeral))


def _spaced_groups(line: Line, value: Decimal, i: int, last: int) -> tuple[Decimal, int]:
    """ "40 000": groups of three digits behind one space; an ordinary space only where the groups are round or several."""
    if len(line.lower[i]) > 3 or not line.lower[i].isdecimal() or line.lower[i].startswith("0"):
        return value, last
    end, digits = last, line.lower[i]
    while end < len(line.tokens) and end - last < 6 and _is_group(line, end):
        digits += line.lower[end].split(".")[0]
        end += 1
        if "." in line.lower[end - 1]:
            digits += "." + line.lower[end - 1].split(".")[1]
            break
    thin = end > last and line.text[line.tokens[last].start - 1] in _THIN
    if end > last and (thin or end - last > 1 or digits.endswith("00")):
        return Decimal(digits), end
    return value, last


def _is_group(line: Line, i: int) -> bool:
    whole = line.lower[i].split(".")[0]
    gap = line.tokens[i].start - line.tokens[i - 1].end
    between = line.text[line.tokens[i - 1].end]
    fits = len(whole) == 3 and line.lower[i].replace(".", "", 1).isdecimal()
    return fits and gap == 1 and (between == " " or between in _THIN)


def _slash(line: Line, first: int, slash: int, top: Decimal) -> Numeral | None:
    bottom = line.at(slash + 1)
    if not (bottom.isdecimal() and len(bottom) <= 4 and int(bottom) > 1 and top == top.to_integral_value()):
        return Numeral(first, slash, top, top, "digits", bare=top)
    if line.at(slash + 2) == "/":
        return None
    value = top / Decimal(bottom)
    return Numeral(first, slash + 2, value, value, "slash", bare=value)


def _mixed(line: Line, value: Decimal, i: int) -> tuple[Decimal, int] | None:
    """ "2½", "2 1/2"."""
    word = line.at(i)
    glyph = _glyph(word) if len(word) == 1 and not word.isdecimal() else None
    if glyph is not None:
        return value + glyph, i + 1
    if word.isdecimal() and len(word) == 1 and line.at(i + 1) == "/" and line.touches(i + 1) and line.touches(i + 2):
        bottom = line.at(i + 2)
        if bottom.isdecimal() and len(bottom) <= 2 and int(bottom) > int(word) and value == value.to_integral_value():
            return value + Decimal(word) / Decimal(bottom), i + 3
    return None


def _scaled(line: Line, numeral: Numeral) -> Numeral:
    """With the scale words or the suffix behind: "500 crore", "3bn", "5-million"."""
    numbers = line.words.numbers
    last, scale = numeral.last, _ONE
    suffix = line.at(last)
    if suffix in numbers.suffixes and (line.touches(last) or suffix in numbers.spaced_suffixes):
        value = numeral.low * numbers.suffixes[suffix]
        return replace(
            numeral, last=last + 1, low=value, high=value, scale=numbers.suffixes[suffix], suffix=line.tokens[last].text
        )
    for _ in range(3):
        at = last + 1 if line.at(last) == "-" and line.touches(last) and line.touches(last + 1) else last
        step = numbers.scales.get(line.at(at)) or numbers.plurals.get(line.at(at))
        if step is None or line.at(at) in numbers.plurals_of:
            break
        scale *= step
        last = at + 1
    return replace(numeral, last=last, low=numeral.low * scale, high=numeral.low * scale, scale=scale)


def _cardinal(line: Line, i: int, joined: bool = True) -> tuple[Decimal, int, Decimal] | None:
    """Value, end and scale of the number words at `i`; `joined` says whether "and" may stand inside."""
    numbers = line.words.numbers
    total, current, j = Decimal(0), None, i
    last_scale, scale = Decimal(10) ** 60, _ONE
    while j < len(line.lower) and j - i < 24:
        word = line.lower[j]
        if word in numbers.small or word in numbers.tens:
            value = numbers.small.get(word, numbers.tens.get(word, _ONE))
            if current is not None and not _fits(current, value):
                break
            current = (current or Decimal(0)) + value
        elif word in numbers.scales:
            step = numbers.scales[word]
            if current is None and j > i:
                break
            if step == _HUNDRED:
                if current is not None and current >= _HUNDRED:
                    break
                current, scale = (current or _ONE) * step, max(scale, step)
            elif step == _DOZEN:
                return total + (current or _ONE) * step, j + 1, step
            else:
                step, more = _scale_chain(line, j)
                if step >= last_scale:
                    break
                total, current, last_scale, scale = total + (current or _ONE) * step, None, step, max(scale, step)
                j += more
        elif word in numbers.plurals and word not in numbers.plurals_of and current is not None and current < _HUNDRED:
            return total + current * numbers.plurals[word], j + 1, numbers.plurals[word]  # "three dozens"
        elif not _inner_joint(line, j, current, total, joined):
            break
        j += 1
    while j > i and (line.lower[j - 1] == numbers.joiner or line.lower[j - 1] == "-"):
        j -= 1
    return (total + (current or Decimal(0)), j, scale) if j > i else None


def _fits(current: Decimal, value: Decimal) -> bool:
    """ "twenty" takes "five", "two hundred" takes anything below a hundred."""
    if value == 0:
        return False
    if current >= _HUNDRED and current % _HUNDRED == 0:
        return value < _HUNDRED
    return 0 < value < 10 and current % 10 == 0 and current % _HUNDRED >= 20


def _scale_chain(line: Line, j: int) -> tuple[Decimal, int]:
    scales = line.words.numbers.scales
    step, more = scales[line.lower[j]], 0
    if scales.get(line.at(j + 1), _ONE) > _HUNDRED:
        step, more = step * scales[line.at(j + 1)], 1
    return step, more


def _inner_joint(line: Line, j: int, current: Decimal | None, total: Decimal, joined: bool) -> bool:
    """Whether token `j` is the hyphen of "twenty-five" or the "and" of "two hundred and six"."""
    numbers, word = line.words.numbers, line.lower[j]
    if word == "-" and line.touches(j) and line.touches(j + 1):
        return line.at(j + 1) in numbers.small or line.at(j + 1) in numbers.scales
    if word != numbers.joiner or not joined:
        return False
    after_hundred = current is not None and current >= _HUNDRED and current % _HUNDRED == 0
    if not after_hundred and not (total and current is None):
        return False
    k = j + 1
    while k < j + 4 and (
        line.at(k) in numbers.small or line.at(k) in numbers.tens or (line.at(k) == "-" and k > j + 1)
    ):
        k += 1
    if k == j + 1 or line.at(k) in numbers.denominators:
        return False
    step = numbers.scales.get(line.at(k))
    return (
        step is None or (after_hundred and step > _HUNDRED) or (step == _HUNDRED and not after_hundred and k == j + 2)
    )


def _number_words(line: Line, first: int, i: int) -> Numeral | None:
    numbers = line.words.numbers
    joined = line.at(first - 1) not in line.words.bounds.openers
    found = _cardinal(line, i, joined)
    if found is None:
        return None
    value, last, scale = found
    dash = 1 if line.at(last) == "-" and line.touches(last) and line.touches(last + 1) else 0
    denominator = line.at(last + dash)
    if denominator in numbers.denominators and scale == _ONE and 0 < value < 100:
        return _fraction(line, first, last + dash, value, bool(dash))
    if line.at(last) == numbers.point and (line.at(last + 1) in numbers.small or line.at(last + 1) in numbers.tens):
        value, last = _spoken_decimal(line, value, last + 1)
        return _and_a_half(line, _scaled(line, Numeral(first, last, value, value, "words", bare=value)))
    if last - i == 1 and 10 <= value <= 20 and line.at(last) in numbers.tens and not line.touches(last):
        return None  # "nineteen eighty-four"
    return _and_a_half(line, Numeral(first, last, value, value, "words", scale=scale, bare=value))


def _spoken_decimal(line: Line, value: Decimal, i: int) -> tuple[Decimal, int]:
    numbers, digits, last = line.words.numbers, "", i
    found = _cardinal(line, i, joined=False)
    if found and found[0] >= 10:
        return value + Decimal(f"0.{found[0]}"), found[1]
    while last - i < 12 and line.at(last) in numbers.small and numbers.small[line.at(last)] < 10:
        digits += str(numbers.small[line.at(last)])
        last += 1
    return value + Decimal(f"0.{digits}"), last


def _fraction(line: Line, first: int, i: int, top: Decimal, hyphened: bool) -> Numeral | None:
    """ "two-thirds"; the singular behind another number than one is an ordinal ("twenty-fifth")."""
    word = line.lower[i]
    numbers = line.words.numbers
    plural = word in numbers.plural_denominators
    if plural != (top > 1) or (word == numbers.half and top > 1):
        return None
    value = top / numbers.denominators[word]
    return _fraction_of_scale(
        line, Numeral(first, i + 1, value, value, "fraction", doubtful=word in numbers.doubtful and not hyphened)
    )


def _fraction_of_scale(line: Line, numeral: Numeral) -> Numeral:
    """ "half a million", "a quarter of a million", "three-quarter million"."""
    numbers, last = line.words.numbers, numeral.last
    if line.at(last) == "-" and line.touches(last) and line.touches(last + 1):
        last += 1
    if line.at(last) == numbers.of:
        last += 1
    if line.at(last) in numbers.articles or (last > numeral.last and line.at(last) == numbers.one):
        last += 1
    if line.at(last) not in numbers.scales:
        return numeral
    scale = numbers.scales[line.at(last)]
    value = numeral.low * scale
    return Numeral(numeral.first, last + 1, value, value, "words", scale=scale, bare=value)


def _half(line: Line, first: int, i: int) -> Numeral:
    half = Decimal("0.5")
    return _fraction_of_scale(line, Numeral(first, i + 1, half, half, "fraction", doubtful=True))


def _and_a_half(line: Line, numeral: Numeral) -> Numeral:
    """ "two and a half", "one and a half million", "a million and a half"."""
    numbers, at = line.words.numbers, numeral.last
    if line.at(at) != numbers.joiner:
        return numeral
    top = numbers.small.get(line.at(at + 1)) or (_ONE if line.at(at + 1) in numbers.articles else None)
    dash = 1 if line.at(at + 2) == "-" else 0
    word = line.at(at + 2 + dash)
    if top is None or word not in numbers.denominators or (word in numbers.plural_denominators) != (top > 1):
        return numeral
    if word not in numbers.doubtful and top == 1:
        return numeral
    value = numeral.low + top / numbers.denominators[word] * numeral.scale
    done = replace(numeral, last=at + 3 + dash, low=value, high=value, bare=value)
    return _scaled(line, done) if numeral.scale == 1 else done


def _plural(line: Line, first: int, i: int) -> Numeral | None:
    """ "dozens", "tens of thousands": two of the word and up."""
    numbers, last = line.words.numbers, i + 1
    value = numbers.plurals[line.lower[i]]
    if line.at(last) == numbers.of and line.at(last + 1) in numbers.plurals:
        value *= numbers.plurals[line.at(last + 1)]
        last += 2
    elif line.lower[i] in numbers.plurals_of and line.at(last) != numbers.of and not _stands_for_people(line, i):
        return None
    if value == 10:
        return None
    low = 2 * value
    return Numeral(first, last, low, None, "vague", scale=value, bare=low, approx=True)


def _stands_for_people(line: Line, i: int) -> bool:
    """ "Scores were injured": at the start of a clause, before a verb."""
    nouns = line.words.nouns
    opens = i == 0 or line.at(i - 1) in (",", line.words.numbers.joiner)
    return opens and (line.at(i + 1) in nouns.casualty or line.at(i + 2) in nouns.casualty)


def _few(line: Line, first: int, i: int) -> Numeral | None:
    """ "several hundred", "a few dozen", "many thousands"."""
    numbers, at = line.words.numbers, i + 1
    if line.at(at) in numbers.plurals:
        return _plural(line, first, at)
    if line.at(at) not in numbers.scales:
        return None
    value, more = _scale_chain(line, at)
    return Numeral(first, at + 1 + more, 2 * value, None, "vague", scale=value, bare=2 * value, approx=True)


def _couple(line: Line, first: int, i: int) -> Numeral | None:
    """ "a couple of bridges", "a couple hundred"."""
    numbers, at, two = line.words.numbers, i + 1, Decimal(2)
    after = at + 1 if line.at(at) == numbers.of else at
    if line.at(after) in numbers.scales:
        value = two * numbers.scales[line.at(after)]
        return Numeral(first, after + 1, value, value, "words", scale=value / 2, bare=value, approx=True)
    if after == at:
        return None
    return Numeral(first, at, two, two, "words", bare=two)


def _after_article(line: Line, i: int) -> Numeral | None:
    numbers = line.words.numbers
    at = i + 2 if line.at(i + 1) == "-" else i + 1
    word = line.at(at)
    if word in numbers.scales:
        return _number_words(line, i, at)
    if word in numbers.couple:
        return _couple(line, i, at)
    if word in numbers.few and word not in numbers.few_alone:
        return _few(line, i, at)
    if word == numbers.half:
        return _half(line, i, at)
    if word in numbers.denominators and word not in numbers.plural_denominators:
        value = 1 / numbers.denominators[word]
        return _fraction_of_scale(line, Numeral(i, at + 1, value, value, "fraction", doubtful=True))
    return None


def _bare_scale(line: Line, i: int) -> Numeral | None:
    """ "hundred thousand", "the dozen", "million-dollar"; "hundred" alone is no numeral."""
    numbers = line.words.numbers
    after = line.at(i + 1)
    if after in numbers.scales or line.lower[i] in numbers.lone_scales or (after == "-" and line.touches(i + 1)):
        return _number_words(line, i, i)
    return None

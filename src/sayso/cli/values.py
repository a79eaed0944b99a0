"""Figures, times and places in words that need no key."""

from __future__ import annotations

import re
from decimal import ROUND_HALF_EVEN, Decimal

from sayso.records import Frame, Place, Quantity, Timex

_BOUNDS = {
    "APPROX": "about ",
    "MORE_THAN": "more than ",
    "EQUAL_OR_MORE": "at least ",
    "LESS_THAN": "less than ",
    "EQUAL_OR_LESS": "at most ",
}
_WHEN = {
    "START": "start of ",
    "MID": "middle of ",
    "END": "end of ",
    "BEFORE": "before ",
    "AFTER": "after ",
    "ON_OR_BEFORE": "by ",
    "ON_OR_AFTER": "from ",
    **_BOUNDS,
}
_REFERENCES = {"PAST_REF": "in the past", "PRESENT_REF": "at present", "FUTURE_REF": "in the future"}
_DURATION = re.compile(r"P(T?)(\d+(?:\.\d+)?)([YMWDHS])")
_PERIOD = re.compile(
    r"\d{4}-(?:W\d\d(?:-WE)?|Q\d|H\d|SP|SU|FA|WI)"
)  # weeks, quarters, seasons: not all know their days
_UNITS = {
    ("", "Y"): "year", ("", "M"): "month", ("", "W"): "week", ("", "D"): "day",
    ("T", "H"): "hour", ("T", "M"): "minute", ("T", "S"): "second",
}  # fmt: skip


def number(value: Decimal) -> str:
    """With thousands separators; fractions to six places at most."""
    if value == value.to_integral_value():
        return f"{value:,.0f}"
    places = value if value.as_tuple().exponent in range(-6, 1) else value.quantize(Decimal("1e-6"), ROUND_HALF_EVEN)
    return f"{places:,f}".rstrip("0").rstrip(".")


def bounds(low: Decimal | None, high: Decimal | None, mod: str | None) -> str:
    if low is not None and high is not None and low != high:
        return f"{number(low)} to {number(high)}"
    one = low if low is not None else high
    if one is None:
        return "a number not known"
    if high is None and mod == "APPROX":
        return f"{number(one)} or more"
    return f"{_BOUNDS.get(mod or '', '')}{number(one)}"


def amount(low: Decimal | None, high: Decimal | None, mod: str | None, unit: str | None, counted: str | None) -> str:
    """ "about 10,000 soldiers", "1.5 %", "410,000,000 EUR"."""
    if unit and counted and not _begins_with(counted, unit):
        return f"{bounds(low, high, mod)} {unit} of {counted}"
    return f"{bounds(low, high, mod)} {counted or unit or ''}".rstrip()


def _begins_with(counted: str, unit: str) -> bool:
    """Whether what is counted names its unit itself: "square kilometers of territory" of "square kilometre"."""
    stem, words = unit.casefold().replace("metre", "meter").replace("litre", "liter"), counted.casefold()
    short = words.isalpha() and words[0] == stem[0] and not set(words) & set("aeiou")  # "km"
    return short or words.replace("metre", "meter").replace("litre", "liter").startswith(stem)


def figure(quantity: Quantity, words: str, whole: str | None) -> tuple[str, str]:
    """The words of a figure and what they come to; `whole` are the words of the figure it is a part of."""
    value = amount(quantity.low, quantity.high, quantity.mod, quantity.unit, quantity.counted)
    more = [
        f" per {quantity.per}" if quantity.per else "",
        f", change: {quantity.change}" if quantity.change else "",
        f", part of “{whole}”" if whole else "",
    ]
    return words, value + "".join(more)


def time(timex: Timex) -> str:
    """The value of a time: a date as it is, a stretch in words."""
    value = _REFERENCES.get(timex.value, timex.value)
    if match := _DURATION.fullmatch(timex.value):
        unit = _UNITS.get((match[1], match[3]))
        value = f"{match[2]} {unit}{'' if match[2] == '1' else 's'}" if unit else value
    ends = ""
    if timex.begin_date and timex.end_date and not timex.mod and _PERIOD.fullmatch(timex.value):
        ends = f" ({timex.begin_date} to {timex.end_date})"
    return f"{_WHEN.get(timex.mod or '', '')}{value}{ends}"


def place(found: Place, words: str) -> str:
    name = words if found.name == words else f"{words} = {found.name}"
    return f"{name} ({found.country})" if found.country else name


def frame(found: Frame) -> str:
    fields = ("subject", "measure", "counted", "place", "origin", "destination", "as_of")
    return ", ".join(f"{n.replace('_', ' ')} {v}" for n in fields if (v := getattr(found, n)))

"""The right-hand sides of the notation: labels, figures and times."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass
from decimal import Decimal, InvalidOperation
from typing import get_args

from gold.locate import NotationError
from sayso.records import Certainty, ClaimKind, Mod, Polarity, TimexType

_POLARITY = {"+": "positive", "-": "negative", "?": "unknown"}
_SIGNS = {"~": "APPROX", ">=": "EQUAL_OR_MORE", ">": "MORE_THAN", "<=": "EQUAL_OR_LESS", "<": "LESS_THAN"}
_VALUE = re.compile(r"(~|>=|<=|>|<)?\s*(-?[\d_]+(?:\.\d+)?(?:/\d+)?)\s*(\.\.)?\s*(-?[\d_]+(?:\.\d+)?)?$")
_DAY = r"(?:\d{4}|XXXX)"
_TIME_VALUE = re.compile(
    rf"(PAST_REF|PRESENT_REF|FUTURE_REF|P(?:\d+(?:\.\d+)?|X)[YMWD]|PT(?:\d+(?:\.\d+)?|X)[HMS](?:\d+[MS])*"
    rf"|\d{{3}}X?|{_DAY}(?:-(?:\d\d|XX)(?:-(?:\d\d|XX))?|-W(?:\d\d|XX)(?:-(?:\d|WE))?|-Q[1-4X]|-H[12]|-(?:SP|SU|FA|WI))?"
    r"(?:T(?:\d\d(?::\d\d)?|MO|AF|EV|NI|MI|DT))?)$"
)


def word_of(vocabulary: Sequence[str], token: str, what: str) -> str:
    """The word of a closed vocabulary that `token` begins, as long as it begins one only."""
    if token in vocabulary:
        return token
    fits = [w for w in vocabulary if w.startswith(token)]
    if len(fits) != 1:
        raise NotationError(f"{token!r} is no {what}", f"one of: {', '.join(vocabulary)}")
    return fits[0]


@dataclass(frozen=True, slots=True)
class Labels:
    kind: str
    certainty: str
    polarity: str


def parse_labels(tokens: Sequence[str]) -> Labels:
    """`forecast probable -`; certainty is certain and polarity `+` where they are left out, both unknown for a question."""
    if not tokens:
        raise NotationError("a claim without a kind", "write: c KIND [CERTAINTY] [+|-|?] : words")
    kind = word_of(get_args(ClaimKind), tokens[0], "claim kind")
    question = kind == "question"
    certainty, polarity = ("unknown", "unknown") if question else ("certain", "positive")
    for token in tokens[1:]:
        if token in _POLARITY:
            polarity = _POLARITY[token]
        elif token in get_args(Polarity)[:2]:
            polarity = token
        else:
            certainty = word_of(get_args(Certainty), token, "certainty")
    return Labels(kind, certainty, polarity)


def parse_number(token: str) -> Decimal:
    try:
        if "/" in token:
            above, below = token.split("/")
            return Decimal(above) / Decimal(below)
        return Decimal(token.replace("_", ""))
    except (InvalidOperation, ZeroDivisionError) as error:
        raise NotationError(f"{token!r} is no number", "write digits, such as 1200, 3.5 or 2/3") from error


def parse_amount(token: str) -> tuple[Decimal | None, Decimal | None, str | None]:
    """`1200`, `~8000`, `>1200`, `>=3`, `<50`, `<=50`, `50..60`, `~200..` (open above), as low, high and mod."""
    match = _VALUE.match(token.strip())
    if not match:
        raise NotationError(
            f"{token!r} is no amount", "write: 1200, ~8000, >1200, >=3, <50, <=50, 50..60, ~200.. or 2/3"
        )
    sign, first, dots, second = match.groups()
    value = parse_number(first)
    if dots and second:
        return value, parse_number(second), "BETWEEN"
    if dots:
        return value, None, "APPROX"
    mod = _SIGNS.get(sign or "")
    low = None if mod in ("LESS_THAN", "EQUAL_OR_LESS") else value
    high = None if mod in ("MORE_THAN", "EQUAL_OR_MORE") else value
    return low, high, mod


@dataclass(frozen=True, slots=True)
class Time:
    type: str
    value: str
    mod: str | None


def parse_time(tokens: Sequence[str]) -> Time:
    """`2024-10`, `FUTURE_REF`, `P3D`, `SET P1W`, each with a mod behind it where there is one: `2024 START`."""
    rest = list(tokens)
    kind = rest.pop(0) if rest and rest[0] in get_args(TimexType) else None
    if not rest or not _TIME_VALUE.match(rest[0]):
        raise NotationError(
            f"{' '.join(tokens)!r} is no time value", "write TIMEX3: 2024-10-31, 2024-W44, P3D, FUTURE_REF, SET P1D"
        )
    value = rest.pop(0)
    mod = word_of(get_args(Mod), rest.pop(0), "mod") if rest else None
    if rest:
        raise NotationError(f"{' '.join(rest)!r} behind the time value", "write: t words = [TYPE] VALUE [MOD]")
    return Time(kind or _time_type(value), value, mod)


def _time_type(value: str) -> str:
    if value.startswith("P") and not value.endswith("_REF"):
        return "DURATION"
    return "TIME" if "T" in value and not value.endswith("_REF") else "DATE"

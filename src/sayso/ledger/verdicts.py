"""What a verdict may correct, and the form in which its value is kept."""

from __future__ import annotations

import json
from decimal import Decimal, InvalidOperation
from typing import Any, cast, get_args

from sayso.errors import UsageError
from sayso.ledger.periods import period
from sayso.records import Certainty, ClaimKind, Decision, Mod, Polarity, Quoting, SourceKind, Verdict

TEXT, NAMES, NUMBER, DATE = "text", "names", "number", "date"

CORRECTABLE: dict[str, dict[str, tuple[str, ...] | str]] = {
    "reports": {"published": DATE},
    "statements": {
        "source_names": NAMES,
        "source_kind": get_args(SourceKind),
        "source_role": TEXT,
        "quoting": get_args(Quoting),
    },
    "claims": {
        "kind": get_args(ClaimKind),
        "certainty": get_args(Certainty),
        "polarity": get_args(Polarity),
    },
    "quantities": {
        "low": NUMBER,
        "high": NUMBER,
        "mod": (*get_args(Mod), "null"),
        "unit": TEXT,
        "per": TEXT,
        "counted": TEXT,
    },
    "links": {},
}
"""Fields a corrected row shows by the table it stands in, with the words they may take or the sort of value.

A verdict's `value` is a JSON object of these, e.g. `{"certainty": "probable"}`. Texts, numbers and `mod` may be null.
"""


def correction(verdict: Verdict, table: str) -> str | None:
    """The value to keep: JSON with exact numbers as text, none for a verdict that corrects nothing; raises UsageError."""
    if verdict.decision not in get_args(Decision):
        raise UsageError(f"no decision {verdict.decision!r}", remedy=f"one of {', '.join(get_args(Decision))}")
    if verdict.decision != "corrected":
        if verdict.value is not None:
            raise UsageError(f"a value beside {verdict.decision!r}", remedy="only 'corrected' takes a value")
        return None
    fields = CORRECTABLE[table]
    given = _object(verdict.value, fields, table)
    return json.dumps({name: _checked(name, fields[name], value) for name, value in given.items()}, ensure_ascii=False)


def _object(value: str | None, fields: dict[str, Any], table: str) -> dict[str, Any]:
    if not fields:
        raise UsageError(f"{table} hold nothing to correct", remedy="confirm or reject the row")
    remedy = f"what can be put right: {', '.join(fields)}"
    try:
        given = json.loads(value or "", parse_float=str, parse_int=str, parse_constant=str)
    except (ValueError, RecursionError):
        raise UsageError(f"{value!r} is no JSON object", remedy=remedy) from None
    if not isinstance(given, dict) or not given:
        raise UsageError(f"{value!r} is no JSON object with fields", remedy=remedy)
    found = cast("dict[str, Any]", given)
    if unknown := sorted(set(found) - set(fields)):
        raise UsageError(f"{table} have no {', '.join(unknown)} to correct", remedy=remedy)
    return found


def _checked(name: str, sort: tuple[str, ...] | str, value: Any) -> Any:
    if isinstance(sort, tuple):
        if value in sort or (value is None and "null" in sort):
            return None if value == "null" else value
        raise UsageError(f"{name} cannot be {value!r}", remedy=f"one of {', '.join(sort)}")
    fits = {
        NAMES: lambda: _are_names(value),
        DATE: lambda: isinstance(value, str) and period(value) is not None,
        TEXT: lambda: value is None or isinstance(value, str),
        NUMBER: lambda: value is None or _is_finite(value),
    }
    if fits[sort]():
        return value
    raise UsageError(
        f"{name} cannot be {value!r}", remedy=f"give {'a list of names' if sort == NAMES else 'a ' + sort}"
    )


def _are_names(value: Any) -> bool:
    return isinstance(value, list) and all(isinstance(name, str) for name in cast("list[Any]", value))


def _is_finite(value: Any) -> bool:
    try:
        return isinstance(value, str) and Decimal(value).is_finite()
    except InvalidOperation:
        return False

"""Records to JSON and back, and the JSON Schema of what is printed. All three are read off the types in `records`.

A span is printed with its words, `{"start", "end", "text"}`, so that anyone can check `text[start:end] == words`. Records that
are first of all a piece of text (`FLAT`) carry these three keys themselves instead of a nested span.
"""

from __future__ import annotations

import dataclasses
from collections.abc import Iterator
from datetime import datetime
from decimal import Decimal
from functools import cache
from types import NoneType, UnionType
from typing import Any, Literal, TypeVar, Union, cast, get_args, get_origin, get_type_hints

from sayso.errors import CodecError
from sayso.records import Claim, Dateline, Marker, Place, Quantity, Reading, Span, Timex

FLAT: tuple[type, ...] = (Claim, Dateline, Marker, Place, Quantity, Timex)
_PAIRS = tuple[tuple[str, str], ...]
_FULL_TEXT = ("text", "paragraphs", "source_map")  # fields of a Report that give its whole text away, or lead to it

T = TypeVar("T")


@cache
def _hints(record: type) -> dict[str, Any]:
    return get_type_hints(record)


def encode(value: object, text: str, *, words: bool = True) -> Any:
    """A record as JSON values; `words=False` leaves the words of spans out (stand-off)."""
    match value:
        case None | str() | bool() | int() | float():
            return value
        case Span():
            if words:
                return {"start": value.start, "end": value.end, "text": value.cut(text)}
            return {"start": value.start, "end": value.end}
        case tuple():
            return [encode(item, text, words=words) for item in cast("tuple[object, ...]", value)]
        case Decimal():
            return int(value) if value == value.to_integral_value() else float(value)
        case datetime():
            return value.isoformat()
        case _:
            return _encode_record(value, text, words)


@cache
def _members(record: type) -> tuple[tuple[str, Literal["flat", "pairs", "value"]], ...]:
    """How each field of a record is printed; worked out once, for a long report has a million of them."""
    flat = issubclass(record, FLAT)
    return tuple(
        (name, "flat" if name == "span" and flat else "pairs" if hint == _PAIRS else "value")
        for name, hint in _hints(record).items()
    )


def _encode_record(record: object, text: str, words: bool) -> dict[str, Any]:
    out: dict[str, Any] = {}
    for name, way in _members(type(record)):
        value = getattr(record, name)
        if way == "flat":
            out.update(encode(value, text, words=words))
        elif way == "pairs":
            out[name] = dict(value)
        else:
            out[name] = encode(value, text, words=words)
    return out


def encode_reading(reading: Reading, *, with_text: bool = True) -> dict[str, Any]:
    """The object that `sayso read --json` prints.

    `with_text=False` leaves out the report's full text, its paragraphs (together they are that text) and its source map.
    """
    members = reading_members(reading, with_text=with_text)
    return {
        name: list(cast("Iterator[Any]", value)) if isinstance(value, Iterator) else value for name, value in members
    }


def reading_members(reading: Reading, *, with_text: bool = True) -> Iterator[tuple[str, Any]]:
    """The members of `encode_reading` one by one, lists as iterators: for printing what should not stand in memory whole."""
    text = reading.report.text
    for name, _ in _members(Reading):
        value = getattr(reading, name)
        if isinstance(value, tuple):
            yield name, (encode(item, text) for item in cast("tuple[object, ...]", value))
            continue
        out = encode(value, text)
        if name == "report" and not with_text:
            for left_out in _FULL_TEXT:
                del out[left_out]
        yield name, out


def decode(record: type[T], value: Any, path: str = "$") -> T:
    """A record from its JSON values; raises CodecError with the path of what does not fit."""
    return cast("T", _decode(record, value, path))


def decode_reading(value: Any) -> Reading:
    """A Reading from the object of `sayso read --json`; raises CodecError where it does not follow the schema."""
    return decode(Reading, value)


def _decode(hint: Any, value: Any, path: str) -> Any:
    if hint == _PAIRS:
        return tuple((str(k), str(v)) for k, v in sorted(value.items()))
    origin, args = get_origin(hint), get_args(hint)
    if origin in (Union, UnionType):
        if value is None and NoneType in args:
            return None
        return _decode(next(a for a in args if a is not NoneType), value, path)
    if origin is tuple:
        if not isinstance(value, list):
            raise CodecError(f"expected a list, found {type(value).__name__}", where=path)
        items = cast("list[Any]", value)
        return tuple(_decode(args[0], item, f"{path}[{n}]") for n, item in enumerate(items))
    if origin is Literal:
        if value not in args:
            raise CodecError(f"{value!r} is not one of {', '.join(map(repr, args))}", where=path)
        return value
    if dataclasses.is_dataclass(hint):
        return _decode_record(cast("type", hint), value, path)
    return _decode_scalar(hint, value, path)


def _decode_scalar(hint: Any, value: Any, path: str) -> Any:
    number = isinstance(value, int | float) and not isinstance(value, bool)
    if hint is Decimal and number:
        return Decimal(str(value))
    if hint is float and number:
        return float(value)
    if hint is datetime and isinstance(value, str):
        try:
            return datetime.fromisoformat(value)
        except ValueError:
            raise CodecError(f"{value!r} is no ISO 8601 time", where=path) from None
    if hint in (str, int) and isinstance(value, hint):
        return value
    raise CodecError(f"expected {getattr(hint, '__name__', hint)}, found {type(value).__name__}", where=path)


def _decode_record(record: type, value: Any, path: str) -> Any:
    if not isinstance(value, dict):
        raise CodecError(f"expected an object, found {type(value).__name__}", where=path)
    obj = cast("dict[str, Any]", value)
    found: dict[str, Any] = {}
    for field in dataclasses.fields(record):
        hint = _hints(record)[field.name]
        if field.name == "span" and record in FLAT:
            found["span"] = _decode_record(Span, obj, path)
        elif field.name in obj:
            found[field.name] = _decode(hint, obj[field.name], f"{path}.{field.name}")
        elif field.default is dataclasses.MISSING:
            raise CodecError(f"lacks {field.name!r}", where=path)
    return record(**found)


def json_schema() -> dict[str, Any]:
    """JSON Schema (draft 2020-12) of one printed Reading; every output of ours validates against it."""
    defs: dict[str, Any] = {}
    root = _schema_of(Reading, defs)
    return {"$schema": "https://json-schema.org/draft/2020-12/schema", **root, "$defs": dict(sorted(defs.items()))}


def _schema_of(hint: Any, defs: dict[str, Any]) -> dict[str, Any]:
    if hint == _PAIRS:
        return {"type": "object", "additionalProperties": {"type": "string"}}
    origin, args = get_origin(hint), get_args(hint)
    if origin in (Union, UnionType):
        return {"anyOf": [_schema_of(a, defs) for a in args]}
    if origin is tuple:
        return {"type": "array", "items": _schema_of(args[0], defs)}
    if origin is Literal:
        return {"enum": list(args)}
    if dataclasses.is_dataclass(hint):
        record = cast("type", hint)
        if record.__name__ not in defs:
            defs[record.__name__] = {}
            defs[record.__name__] = _record_schema(record, defs)
        return {"$ref": f"#/$defs/{record.__name__}"}
    simple: dict[Any, dict[str, Any]] = {
        str: {"type": "string"},
        int: {"type": "integer"},
        float: {"type": "number"},
        Decimal: {"type": "number"},
        datetime: {"type": "string", "format": "date-time"},
        NoneType: {"type": "null"},
    }
    return simple[hint]


_SPAN_KEYS: dict[str, dict[str, Any]] = {
    "start": {"type": "integer", "minimum": 0},
    "end": {"type": "integer", "minimum": 0},
    "text": {"type": "string"},
}


def _record_schema(record: type, defs: dict[str, Any]) -> dict[str, Any]:
    keys: dict[str, Any] = {}
    for name, hint in _hints(record).items():
        if name == "span" and record in FLAT:
            keys.update(_SPAN_KEYS)
        else:
            keys[name] = _schema_of(hint, defs)
    if record is Span:
        keys = dict(_SPAN_KEYS)
    optional = _FULL_TEXT if record.__name__ == "Report" else ()
    return {
        "type": "object",
        "properties": keys,
        "required": [k for k in keys if k not in optional],
        "additionalProperties": False,
    }

"""JSON records, one a line (JSONL), or a single object or array: `{"id", "uri", "publisher", "headline", "byline", "published",
"language", "rights", "text"}`, all but `text` optional.

`Report.text` is the headline, the byline and the text, a blank line between them, so that each has its span. Where there is no
`uri`, `id` stands in for it.
"""

from __future__ import annotations

import json
from collections.abc import Iterator, Mapping
from dataclasses import replace
from typing import Any, cast

from sayso.errors import MalformedRecord, ReadError, TooLarge, UsageError
from sayso.formats.compose import Metadata, compose
from sayso.formats.request import MAX_BYTES, Failure, Given, Raw
from sayso.formats.textmap import decode, printable
from sayso.records import Report

FIELDS = ("id", "uri", "publisher", "headline", "byline", "published", "language", "rights", "text")
MEDIA_TYPE = "application/json"


def read_json(raw: Raw, given: Given) -> Iterator[Report | Failure]:
    """The reports of a file of JSON lines, or of one object or array that runs over several lines."""
    check_fields(given.fields)
    try:
        text, _, _ = decode(raw.data, raw.where, given.encoding, mapped=False)
    except ReadError as error:
        yield Failure(raw.where, error)
        return
    whole = _whole(text)
    if whole is not None:
        for number, value in enumerate(whole, 1):
            yield _report(
                value, replace(raw, where=f"{raw.where}, record {number}" if len(whole) > 1 else raw.where), given
            )
        return
    for number, line in enumerate(text.split("\n"), 1):
        if line.strip():
            yield read_line(Raw(line.encode("utf-8"), f"{raw.where}, line {number}", raw.suffix), given)


def read_line(raw: Raw, given: Given) -> Report | Failure:
    """The report of one line of JSON in UTF-8."""
    try:
        if len(raw.data) > MAX_BYTES:
            raise TooLarge(f"a line beyond {MAX_BYTES:,} bytes", where=raw.where, remedy="split it")
        value = _parse(raw.data.decode("utf-8"))
    except UnicodeDecodeError as error:
        return Failure(
            raw.where, MalformedRecord(f"no UTF-8 at byte {error.start}", where=raw.where, remedy="save it as UTF-8")
        )
    except (ValueError, RecursionError) as error:
        return Failure(raw.where, _broken(error, raw.where))
    except ReadError as error:
        return Failure(raw.where, error)
    return _report(value, raw, given)


def check_fields(fields: Mapping[str, str]) -> None:
    """UsageError where a name is mapped that no report has."""
    for name in fields:
        if name not in FIELDS:
            raise UsageError(f"no field {name!r} in a report", remedy=f"one of {', '.join(FIELDS)}")


def _parse(text: str) -> Any:
    return json.loads(text, parse_constant=lambda name: None)


def _broken(error: Exception, where: str) -> MalformedRecord:
    what = (
        f"broken JSON: {error.msg} at column {error.colno}"
        if isinstance(error, json.JSONDecodeError)
        else "broken JSON"
    )
    if isinstance(error, RecursionError):
        what = "JSON nested too deeply"
    return MalformedRecord(what, where=where, remedy="one JSON object a line")


def _whole(text: str) -> list[Any] | None:
    """The records of a text that is one JSON value over several lines, or an array; none where each line is a value."""
    stripped = text.strip()
    first = stripped.split("\n", 1)[0]
    try:
        if isinstance(_parse(first), dict):
            return None
    except (ValueError, RecursionError):
        pass
    try:
        value = _parse(stripped)
    except (ValueError, RecursionError):
        return None
    return cast("list[Any]", value) if isinstance(value, list) else [value]


def _report(value: Any, raw: Raw, given: Given) -> Report | Failure:
    try:
        return _compose(value, raw, given)
    except ReadError as error:
        return Failure(raw.where, error)


def _compose(value: Any, raw: Raw, given: Given) -> Report:
    if not isinstance(value, dict):
        raise MalformedRecord(
            f"a {type(value).__name__} where an object should be", where=raw.where, remedy="one JSON object a line"
        )
    record = cast("dict[str, Any]", value)
    found = {name: _words(record.get(given.fields.get(name, name))) for name in FIELDS}
    text = found["text"]
    if text is None or not text.strip():
        name = given.fields.get("text", "text")
        raise MalformedRecord(
            f"no {name!r} in the record", where=raw.where, remedy="name the field that holds it: text=body"
        )
    if not raw.data:
        raw = replace(raw, data=text.encode("utf-8"))
    meta = Metadata(
        uri=found["uri"] or found["id"],
        publisher=found["publisher"],
        headline=found["headline"],
        byline=found["byline"],
        published=found["published"],
        language=found["language"],
        rights=found["rights"],
    )
    return compose(raw, text.replace("\r\n", "\n").replace("\r", "\n"), MEDIA_TYPE, given, meta)


def _words(value: Any) -> str | None:
    """A field's words: a number as written, several names joined with commas; none for objects and null."""
    if isinstance(value, str):
        return printable(value) if value.strip() else None
    if isinstance(value, int) and not isinstance(value, bool):
        return str(value) if abs(value) < 10**40 else None
    if isinstance(value, list):
        names = [v for v in cast("list[Any]", value) if isinstance(v, str) and v.strip()]
        return printable(", ".join(names)) or None
    return None

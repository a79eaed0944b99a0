"""The ledger as tables for other tools: JSON Lines, CSV and Parquet, and the flat rows that listings print.

A row says first where it stands (`report_id`, `uri`, `publisher`, `published`), then the fields of its record; offsets are code
points into the report's text, half-open. `reviewed` says whether a person has judged the row: what is not reviewed was read by
machine alone. Rows hold the words of their spans; the full text of a report goes out only where it is asked for.

JSON and Parquet lose nothing. CSV is for spreadsheets: lists are joined by "; ", control characters are taken out, and words
that a spreadsheet would take for a formula get an apostrophe in front.
"""

from __future__ import annotations

import csv
import os
from collections.abc import Callable, Generator, Iterable, Iterator, Mapping
from contextlib import contextmanager
from decimal import Decimal
from functools import cache, partial
from importlib import import_module
from itertools import islice
from pathlib import Path
from typing import IO, Any, Literal, cast, get_args, get_type_hints

from sayso.clean import cell, json_object, to_json
from sayso.codec import reading_members
from sayso.errors import UsageError
from sayso.ledger.protocol import ALL, Ledger, Where
from sayso.ledger.rows import ClaimRow, Extent, FigureRow, Hit, ReportRow, SourceRow, StatementRow

Row = ReportRow | StatementRow | ClaimRow | FigureRow | SourceRow | Hit
Table = Literal["reports", "statements", "claims", "figures", "sources"]
Form = Literal["jsonl", "csv", "parquet"]

ROWS: Mapping[str, type[Row]] = {
    "reports": ReportRow,
    "statements": StatementRow,
    "claims": ClaimRow,
    "figures": FigureRow,
    "sources": SourceRow,
}
_BATCH = 10_000  # rows of one Parquet row group; a claim is about 0.5 kB


def rows(ledger: Ledger, table: Table, where: Where = ALL) -> Iterator[Row]:
    """The rows of one table, streamed."""
    listing: dict[str, Callable[[Where], Iterator[Row]]] = {
        "reports": ledger.reports,
        "statements": ledger.statements,
        "claims": ledger.claims,
        "figures": ledger.figures,
        "sources": ledger.sources,
    }
    return listing[table](where)


def encode_row(row: Row) -> dict[str, Any]:
    """A row as JSON values; numbers are numbers, extents `{"start", "end"}`."""
    out = {name: _json(getattr(row, name)) for name in _hints(type(row))}
    if _reviewable(type(row)):
        out["reviewed"] = getattr(row, "decision", None) is not None
    return out


def columns(row: type[Row], *, with_text: bool = False) -> list[str]:
    """The names of a table's columns in the order they are written."""
    names = list(_hints(row))
    return [*names, *(["reviewed"] if _reviewable(row) else []), *(["text"] if with_text and row is ReportRow else [])]


def flat_row(row: Row) -> dict[str, object]:
    """A row for CSV: lists joined by "; ", extents as "start-end"."""
    out: dict[str, object] = {name: _flat(getattr(row, name)) for name in _hints(type(row))}
    if _reviewable(type(row)):
        out["reviewed"] = getattr(row, "decision", None) is not None
    return out


def row_schema(row: type[Row]) -> dict[str, Any]:
    """JSON Schema (draft 2020-12) of one listed row."""
    keys = {name: _schema(hint) for name, hint in _hints(row).items()}
    if _reviewable(row):
        keys["reviewed"] = {"type": "boolean"}
    return {
        "$schema": "https://json-schema.org/draft/2020-12/schema",
        "title": row.__name__,
        "type": "object",
        "properties": keys,
        "required": list(keys),
        "additionalProperties": False,
    }


@cache
def _hints(row: type[Row]) -> dict[str, Any]:
    return get_type_hints(row)


def _reviewable(row: type[Row]) -> bool:
    return "decision" in _hints(row)


def _json(value: Any) -> Any:
    if isinstance(value, Decimal):
        return int(value) if value == value.to_integral_value() else float(value)
    if isinstance(value, tuple):
        return [_extent(v) if isinstance(v, tuple) else v for v in cast("tuple[Any, ...]", value)]
    return value


def _extent(value: Any) -> dict[str, int]:
    return {"start": value[0], "end": value[1]}


def _flat(value: Any) -> object:
    if isinstance(value, tuple):
        items = cast("tuple[Any, ...]", value)
        return "; ".join(f"{v[0]}-{v[1]}" if isinstance(v, tuple) else str(v) for v in items)
    return value


_SIMPLE = {str: "string", int: "integer", float: "number", Decimal: "number", bool: "boolean"}


def _schema(hint: Any) -> dict[str, Any]:
    args = get_args(hint)
    if hint == tuple[str, ...]:
        return {"type": "array", "items": {"type": "string"}}
    if hint == tuple[Extent, ...]:
        ends = {"start": {"type": "integer", "minimum": 0}, "end": {"type": "integer", "minimum": 0}}
        return {"type": "array", "items": {"type": "object", "properties": ends, "required": ["start", "end"]}}
    if type(None) in args:
        inner = next(a for a in args if a is not type(None))
        return {"anyOf": [_schema(inner), {"type": "null"}]}
    return {"type": _SIMPLE[hint]} if hint in _SIMPLE else {"enum": list(args)}


def export_table(
    ledger: Ledger,
    table: Table,
    path: Path,
    form: Form,
    where: Where = ALL,
    *,
    with_text: bool = False,
    version: str = "",
) -> int:
    """Write one table; how many rows. The file appears when it is complete, in place of one of that name.

    `with_text` adds the full text to the rows of `reports`.
    """
    found = rows(ledger, table, where)
    text_of = partial(text_in, ledger) if with_text and table == "reports" else None
    if form == "parquet":
        with _replacing(path, "wb") as stream:
            return _write_parquet(found, ROWS[table], stream, text_of, version)
    with _replacing(path, "w") as stream:
        return write_rows(found, ROWS[table], stream, form, text_of)


def text_in(ledger: Ledger, report_id: str) -> str:
    """The full text of a report."""
    return ledger.report(report_id).text


def export_readings(ledger: Ledger, path: Path, where: Where = ALL, *, with_text: bool = False) -> int:
    """Write the newest reading of each report as JSON Lines, in the shape of `sayso read --nl`; how many."""
    with _replacing(path, "w") as stream:
        return write_readings(ledger, stream, where, with_text=with_text)


def write_readings(ledger: Ledger, stream: IO[str], where: Where = ALL, *, with_text: bool = False) -> int:
    count = 0
    for row in ledger.reports(where):
        stream.writelines(json_object(reading_members(ledger.reading(row.report_id), with_text=with_text)))
        stream.write("\n")
        count += 1
    return count


def write_rows(
    found: Iterable[Row],
    row: type[Row],
    stream: IO[str],
    form: Form,
    text_of: Callable[[str], str] | None = None,
) -> int:
    """Rows as JSON Lines or CSV on a stream of text (opened with newline=""); how many."""
    count = 0
    writer = csv.writer(stream, lineterminator="\n")
    if form == "csv":
        writer.writerow(columns(row, with_text=text_of is not None))
    for item in found:
        extra = {"text": text_of(item.report_id)} if text_of and item.report_id else {}
        if form == "csv":
            writer.writerow([cell(v) for v in {**flat_row(item), **extra}.values()])
        else:
            stream.write(to_json({**encode_row(item), **extra}) + "\n")
        count += 1
    return count


def _write_parquet(
    found: Iterator[Row], row: type[Row], stream: IO[bytes], text_of: Callable[[str], str] | None, version: str
) -> int:
    arrow: Any = import_module("pyarrow")  # bears no types; and slow to load, needed here alone
    parquet: Any = import_module("pyarrow.parquet")
    schema = _arrow_schema(arrow, row, text_of is not None, version)
    writer: Any = parquet.ParquetWriter(stream, schema, compression="zstd")
    count = 0
    with writer:
        while batch := list(islice(found, _BATCH)):
            values = [_arrow_row(item, text_of) for item in batch]
            writer.write_table(arrow.Table.from_pylist(values, schema=schema))
            count += len(batch)
    return count


def _arrow_row(row: Row, text_of: Callable[[str], str] | None) -> dict[str, Any]:
    out = encode_row(row)
    for name, hint in _hints(type(row)).items():
        if Decimal in get_args(hint):
            value = getattr(row, name)
            out[name] = None if value is None else float(value)
            out[f"{name}_exact"] = None if value is None else f"{value:f}"
    if text_of and row.report_id:
        out["text"] = text_of(row.report_id)
    return out


def _arrow_schema(arrow: Any, row: type[Row], with_text: bool, version: str) -> Any:
    """Numbers as float64 beside their exact decimal as text (`low`, `low_exact`)."""
    fields: list[tuple[str, Any]] = []
    for name, hint in _hints(row).items():
        fields.append((name, _arrow_type(arrow, hint)))
        if Decimal in get_args(hint):
            fields.append((f"{name}_exact", arrow.string()))
    if _reviewable(row):
        fields.append(("reviewed", arrow.bool_()))
    if with_text:
        fields.append(("text", arrow.string()))
    note = "read by machine; a person has judged only the rows where `reviewed` is true"
    return arrow.schema(fields, metadata={"sayso.version": version, "sayso.rows": row.__name__, "sayso.note": note})


def _arrow_type(arrow: Any, hint: Any) -> Any:
    inner = next((a for a in get_args(hint) if a is not type(None)), hint)
    if hint == tuple[str, ...]:
        return arrow.list_(arrow.string())
    if hint == tuple[Extent, ...]:
        return arrow.list_(arrow.struct([("start", arrow.int64()), ("end", arrow.int64())]))
    simple = {int: arrow.int64(), float: arrow.float64(), Decimal: arrow.float64()}
    return simple.get(inner, arrow.string())


@contextmanager
def _replacing(path: Path, mode: Literal["w", "wb"]) -> Generator[Any]:
    """A stream whose file takes the name when all is written; on an error nothing of it stays."""
    if path.is_dir():
        raise UsageError("a folder where a file should be", where=str(path), remedy="name a file in it")
    part = path.with_name(f".{path.name}.{os.getpid()}.part")
    options: dict[str, Any] = {"encoding": "utf-8", "newline": "", "errors": "backslashreplace"} if mode == "w" else {}
    try:
        with part.open(mode, **options) as stream:
            yield stream
        part.replace(path)
    except BaseException:
        part.unlink(missing_ok=True)
        raise

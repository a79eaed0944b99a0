"""Tables for other tools: what is written is what the ledger lists."""

from __future__ import annotations

import csv
import json
import tracemalloc
from dataclasses import replace
from decimal import Decimal
from pathlib import Path

import pyarrow.parquet as pq
import pytest

from sayso import find, read_text
from sayso.clean import cell, json_object, one_line, plain, to_json
from sayso.codec import decode_reading, encode_reading, reading_members
from sayso.errors import UsageError
from sayso.export import ROWS, columns, encode_row, export_readings, export_table, row_schema, rows
from sayso.ledger import FigureRow, Ledger, StatementRow, Where, open_ledger
from sayso.records import Reading

TEXT = 'Mayor Iva Brandt said about 2.5 million people and a third of the 12 boats had left. "We, \u2018all\u2019, stay," she said.\n'


@pytest.fixture
def reading() -> Reading:
    return find(read_text(TEXT, publisher="Tide Wire", published="2025-03-03"))


@pytest.fixture
def ledger(tmp_path: Path, reading: Reading) -> Ledger:
    kept = open_ledger(tmp_path / "a.db")
    kept.append(reading)
    return kept


@pytest.mark.parametrize("table", list(ROWS))
def test_parquet_and_jsonl_hold_the_rows_of_the_listing(ledger: Ledger, tmp_path: Path, table: str) -> None:
    listed = [encode_row(row) for row in rows(ledger, table)]  # type: ignore[arg-type]
    assert listed
    assert export_table(ledger, table, tmp_path / "t.jsonl", "jsonl") == len(listed)  # type: ignore[arg-type]
    assert [json.loads(line) for line in (tmp_path / "t.jsonl").read_text().splitlines()] == listed
    export_table(ledger, table, tmp_path / "t.parquet", "parquet", version="9.9")  # type: ignore[arg-type]
    found = pq.read_table(tmp_path / "t.parquet")
    kept = [{k: v for k, v in row.items() if not k.endswith("_exact")} for row in found.to_pylist()]
    assert kept == listed
    assert found.schema.metadata[b"sayso.version"] == b"9.9"


def test_numbers_keep_their_exact_value_beside_the_one_to_count_with(ledger: Ledger, tmp_path: Path) -> None:
    export_table(ledger, "figures", tmp_path / "f.parquet", "parquet")
    for row, listed in zip(pq.read_table(tmp_path / "f.parquet").to_pylist(), rows(ledger, "figures"), strict=True):
        assert isinstance(listed, FigureRow)
        assert row["low_exact"] is None if listed.low is None else Decimal(row["low_exact"]) == listed.low
        assert row["low"] == (None if listed.low is None else float(listed.low))


def test_readings_with_their_text_come_back_as_they_were(ledger: Ledger, tmp_path: Path, reading: Reading) -> None:
    path = tmp_path / "r.jsonl"
    assert export_readings(ledger, path, with_text=True) == 1
    found = decode_reading(json.loads(path.read_text()))
    assert encode_reading(found) == encode_reading(reading)  # as JSON: a third is cut to a float there
    assert found.report.text == reading.report.text


@pytest.mark.parametrize("indent", [None, 1, 2])
@pytest.mark.parametrize("with_text", [True, False])
def test_a_reading_in_pieces_is_the_same_json(reading: Reading, indent: int | None, with_text: bool) -> None:
    assert reading.statements and not reading.warnings  # arrays, full and empty
    pieces = list(json_object(reading_members(reading, with_text=with_text), indent=indent))
    assert "".join(pieces) == to_json(encode_reading(reading, with_text=with_text), indent=indent)
    assert len(pieces) > len(reading.statements)


def test_an_object_without_members_is_json_too() -> None:
    assert "".join(json_object([])) == "".join(json_object([], indent=1)) == "{}"
    assert "".join(json_object([("a", iter([]))], indent=1)) == to_json({"a": []}, indent=1)


def test_statements_are_encoded_one_by_one_as_they_are_written(reading: Reading) -> None:
    many = replace(reading, statements=reading.statements * 2_000)
    tracemalloc.start()
    try:
        for _ in json_object(reading_members(many)):
            pass
        peak = tracemalloc.get_traced_memory()[1]
    finally:
        tracemalloc.stop()
    assert peak < 200_000  # all at once they take 10 MB


def test_csv_has_a_cell_for_every_column(ledger: Ledger, tmp_path: Path) -> None:
    export_table(ledger, "reports", tmp_path / "r.csv", "csv", with_text=True)
    with (tmp_path / "r.csv").open(newline="") as stream:
        lines = list(csv.reader(stream))
    assert lines[0] == columns(ROWS["reports"], with_text=True)
    assert all(len(line) == len(lines[0]) for line in lines)
    assert lines[1][-1] == TEXT.replace("\r", "")


def test_a_failed_export_leaves_the_old_file(ledger: Ledger, tmp_path: Path) -> None:
    path = tmp_path / "claims.csv"
    path.write_text("old")
    ledger.close()
    with pytest.raises(Exception):  # noqa: B017
        export_table(ledger, "claims", path, "csv")
    assert path.read_text() == "old"
    assert [p.name for p in tmp_path.iterdir() if p.name.endswith(".part")] == []
    with pytest.raises(UsageError, match="folder"):
        export_table(ledger, "claims", tmp_path, "csv")


def test_filters_reach_the_export(ledger: Ledger, tmp_path: Path) -> None:
    assert export_table(ledger, "claims", tmp_path / "c.csv", "csv", Where(contains="walrus")) == 0


def test_the_schema_of_a_row_says_what_its_lists_hold() -> None:
    spans = row_schema(StatementRow)["properties"]["content_spans"]
    assert spans["items"]["required"] == ["start", "end"]


@pytest.mark.parametrize(
    ("value", "expected"),
    [
        ("=1+1", "'=1+1"),
        ("+49 30", "'+49 30"),
        ("-5 degrees", "'-5 degrees"),
        ("@handle", "'@handle"),
        ("\t=1", "'\t=1"),
        (" =1", "' =1"),
        ("\u200b=1", "'=1"),
        ("\x1b[0m=1", "'=1"),
        ("\uff1d1", "'\uff1d1"),
        ("\n=1", "'\n=1"),
        ("a=1", "a=1"),
        ("", ""),
        (None, ""),
        (True, "true"),
        (-5, "-5"),
        (Decimal("-1E+3"), "-1000"),
        (0.5, "0.5"),
    ],
)
def test_cells(value: object, expected: str) -> None:
    assert cell(value) == expected


@pytest.mark.parametrize(
    ("words", "expected"),
    [
        ("a\x1b[31mb\x1b[0mc", "abc"),
        ("a\x1b]8;;http://x\x1b\\link\x1b]8;;\x07b", "alinkb"),
        ("a\x9b2Jb", "ab"),
        ("a\x1bPq#0\x1b\\b", "ab"),
        ("a\x1b", "a"),
        ("a\u202eb\u2066c\u2069d\u200ee", "abcde"),
        ("a\r\nb\rc\u2028d", "a\nb\nc\nd"),
        ("a\ud800b", "ab"),
        ("می\u200cخواهم", "می\u200cخواهم"),
        ("\x08\x08\x7f", ""),
    ],
)
def test_plain_words(words: str, expected: str) -> None:
    assert plain(words) == expected


def test_an_open_escape_string_hides_a_bounded_number_of_words() -> None:
    assert len(plain("\x1b]" + "x" * 10_000)) > 5_000


def test_json_loses_nothing_and_steers_nothing() -> None:
    words = "".join(map(chr, [*range(0xA0), 0x202E, 0x2028, 0xD800, 0xFEFF, 0x1F600]))
    found = to_json({"a": words})
    assert json.loads(found)["a"] == words
    assert plain(found) == found
    found.encode()


def test_one_line_is_one_line() -> None:
    assert one_line("a\n b\t\tc") == "a b c"
    assert one_line("word " * 1000, 20) == "word word word word …"

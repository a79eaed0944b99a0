"""Listings, search, show, judge, verify, forget and export, over a ledger of three reports."""

from __future__ import annotations

import csv
import io
import json
import re
import sqlite3
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pyarrow.parquet as pq
import pytest
from jsonschema import Draft202012Validator

from sayso.codec import json_schema

Call = Callable[..., Any]
TABLES = ("reports", "sources", "statements", "claims", "figures")

REPORTS = [
    {
        "uri": "https://tide.example/1", "publisher": "Tide Wire", "published": "2025-03-03", "headline": "Quay closed",
        "text": 'Mayor Iva Brandt said on Monday that about 40 containers had fallen into the basin.\n\n'
        '"We will reopen the quay by Friday," Brandt told reporters.',
    },
    {
        "uri": "https://tide.example/2", "publisher": "Tide Wire", "published": "2025-04-10", "headline": "Ferry sold",
        "text": 'Ferry owner Odd Lunde said the ship might sail again. Lunde said 12 crew had left.',
    },
    {"text": '=HYPERLINK("https://bad.example") was all that Bo Roe said.\n\n"=1+1 is what I owe," Bo Roe said.'},
]  # fmt: skip


@pytest.fixture
def kept(sayso: Call, tmp_path: Path) -> Path:
    path = tmp_path / "reports.jsonl"
    path.write_text("".join(json.dumps(r) + "\n" for r in REPORTS))
    found = sayso("ingest", path, "--engine", "rules")  # what is listed is of interest here, not how it was found
    assert found.exit_code == 0, found.stderr
    return tmp_path / "sayso.db"


def rows(sayso: Call, *arguments: Any) -> list[dict[str, Any]]:
    found = sayso(*arguments, "--json")
    assert found.exit_code == 0, found.stderr
    return json.loads(found.stdout)


@pytest.mark.parametrize("table", [*TABLES, "search"])
def test_all_forms_hold_the_same_rows_and_follow_the_schema(sayso: Call, kept: Path, table: str) -> None:
    command = [table, "said OR quay"] if table == "search" else [table]
    command = ["search", "quay"] if table == "search" else command
    found = rows(sayso, *command)
    assert found
    schema = Draft202012Validator(json.loads(sayso("schema", table).stdout))
    for row in found:
        schema.validate(row)
    assert [json.loads(line) for line in sayso(*command, "--nl").stdout.splitlines()] == found
    cells = list(csv.DictReader(io.StringIO(sayso(*command, "--csv").stdout)))
    assert [row["report_id"] for row in cells] == [row["report_id"] or "" for row in found]
    assert list(cells[0]) == list(found[0])
    assert next(iter(found[0])) == "report_id"


def test_rows_say_whether_a_person_has_reviewed_them(sayso: Call, kept: Path) -> None:
    for table in ("statements", "claims", "figures"):
        assert {row["reviewed"] for row in rows(sayso, table)} == {False}
        assert sayso(table).stdout.splitlines()[-1].endswith("read by machine, none reviewed.")
    first = rows(sayso, "statements")[0]["id"]
    assert sayso("judge", first, "confirmed", "--who", "A. Reyes").exit_code == 0
    assert [row["reviewed"] for row in rows(sayso, "statements")].count(True) == 1
    assert "1 reviewed by a person." in sayso("statements").stdout


@pytest.mark.parametrize("table", TABLES)
def test_listings_fit_80_columns_without_colour_or_boxes(sayso: Call, kept: Path, table: str) -> None:
    out = sayso(table).stdout
    assert max(map(len, out.splitlines())) <= 80
    assert not re.search("[\x1b\u2500-\u257f]", out)


@pytest.mark.parametrize(
    ("arguments", "expected"),
    [
        (("statements", "--source", "brandt"), {"https://tide.example/1"}),
        (("statements", "--source", "nobody"), set()),
        (("claims", "--kind", "pledge"), {"https://tide.example/1"}),
        (("claims", "--certainty", "possible"), {"https://tide.example/2"}),
        (("reports", "--since", "2025-04"), {"https://tide.example/2"}),
        (("reports", "--until", "2025-03"), {"https://tide.example/1"}),
        (("reports", "--publisher", "tide"), {"https://tide.example/1", "https://tide.example/2"}),
        (("figures", "--contains", "12"), {"https://tide.example/2"}),
        (("claims", "--contains", "FERRY", "--limit", "0"), set()),
        (("search", "quay"), {"https://tide.example/1"}),
        (("search", "sa*", "--since", "2025-04"), {"https://tide.example/2"}),
        (("search", "reopen", "--kind", "pledge"), {"https://tide.example/1"}),
        (("search", "reopen", "--kind", "denial"), set()),
        (("search", "reopen", "--source", "lunde"), set()),
    ],
)
def test_filters(sayso: Call, kept: Path, arguments: tuple[str, ...], expected: set[str]) -> None:
    assert {row["uri"] for row in rows(sayso, *arguments)} == expected


def test_an_empty_listing_is_no_failure(sayso: Call, kept: Path) -> None:
    found = sayso("claims", "--contains", "walrus")
    assert (found.exit_code, found.stdout, found.stderr) == (0, "", "nothing found\n")
    assert rows(sayso, "claims", "--contains", "walrus") == []
    assert sayso("claims", "--contains", "walrus", "--csv").stdout.startswith("report_id,uri,")


def test_cells_of_csv_start_no_formula(sayso: Call, kept: Path) -> None:
    found = list(csv.DictReader(io.StringIO(sayso("statements", "--source", "roe", "--csv").stdout)))
    quoted = [row["content"] for row in found if "1+1" in row["content"]]
    assert quoted and all(words.startswith("'=1+1") for words in quoted)
    assert any(row["content"].startswith("=1+1") for row in rows(sayso, "statements", "--source", "roe"))


def test_show_takes_the_beginning_of_an_id(sayso: Call, kept: Path) -> None:
    report, statement = rows(sayso, "reports")[-1]["report_id"], rows(sayso, "statements", "--source", "lunde")[0]
    shown = sayso("show", report[:14])
    assert shown.exit_code == 0
    assert "Ferry sold" in shown.stdout and "Odd Lunde" in shown.stdout
    one = sayso("show", statement["id"][:14]).stdout
    assert statement["content"].split()[0] in one and len(one) < len(shown.stdout)
    Draft202012Validator(json_schema()).validate(json.loads(sayso("show", report, "--json").stdout))
    assert sayso("show", report, "--html").stdout.startswith("<!doctype html>")
    assert sayso("show", "r01ffffffffff").exit_code == 1
    assert sayso("show", "r0").exit_code == 2


def test_a_claim_in_the_reports_own_voice_can_be_shown(sayso: Call, tmp_path: Path) -> None:
    path = tmp_path / "a.txt"
    path.write_text("Seven boats are missing.\n")
    sayso("ingest", path, "--engine", "rules")
    claim = next(row for row in rows(sayso, "claims") if row["source_kind"] == "own")
    assert "Seven boats are missing" in sayso("show", claim["id"]).stdout


def test_verdicts_change_what_is_listed_and_the_newest_stands(sayso: Call, kept: Path) -> None:
    claim = rows(sayso, "claims", "--kind", "pledge")[0]["id"]
    put = (
        "judge",
        claim[:16],
        "corrected",
        "--set",
        "kind=forecast",
        "--set",
        "certainty=possible",
        "--who",
        "A. Reyes",
    )
    assert sayso(*put).exit_code == 0
    assert (row := next(r for r in rows(sayso, "claims") if r["id"] == claim))["kind"] == "forecast"
    assert row["decision"] == "corrected" and row["reviewed"]
    assert "[corrected by A. Reyes" in (shown := " ".join(sayso("show", claim).stdout.split()))
    assert shown.endswith(", 1 row judged by a person.")
    assert sayso("judge", claim, "rejected", "--who", "A. Reyes").exit_code == 0
    assert claim not in {r["id"] for r in rows(sayso, "claims")}


@pytest.mark.parametrize(
    ("arguments", "code"),
    [
        (("corrected", "--set", "kind=rumour"), 2),
        (("corrected", "--set", "colour=red"), 2),
        (("corrected", "--set", "kind"), 2),
        (("corrected",), 2),
        (("confirmed", "--set", "kind=forecast"), 2),
    ],
)
def test_a_verdict_that_fits_no_row_is_refused(sayso: Call, kept: Path, arguments: tuple[str, ...], code: int) -> None:
    claim = rows(sayso, "claims")[0]["id"]
    assert sayso("judge", claim, *arguments, "--who", "A. Reyes").exit_code == code
    assert not [row for row in rows(sayso, "claims") if row["reviewed"]]


def test_names_are_corrected_by_semicolons(sayso: Call, kept: Path) -> None:
    row = rows(sayso, "statements", "--source", "lunde")[0]["id"]
    assert (
        sayso("judge", row, "corrected", "--set", "source_names=Odd Lunde; Tor Lunde", "--who", "A. Reyes").exit_code
        == 0
    )
    assert next(r for r in rows(sayso, "statements") if r["id"] == row)["source_names"] == ["Odd Lunde", "Tor Lunde"]


def test_forget_takes_a_report_out_of_the_file(sayso: Call, kept: Path) -> None:
    report = rows(sayso, "reports", "--contains", "ferry")[0]["report_id"]
    assert sayso("forget", report).exit_code == 2, "nobody to ask"
    assert sayso("forget", report, "--yes").stdout == f"{report}: forgotten\n"
    assert report not in {row["report_id"] for row in rows(sayso, "reports")}
    assert b"Odd Lunde" not in kept.read_bytes()
    assert sayso("forget", rows(sayso, "claims")[0]["id"], "--yes").exit_code == 2
    assert sayso("forget", "r01ffffffffff", "--yes").exit_code == 1


def test_verify_finds_words_that_were_changed(sayso: Call, kept: Path) -> None:
    assert sayso("verify").stdout == "sayso.db: 3 reports checked, nothing wrong\n"
    with sqlite3.connect(kept) as db:
        db.execute("UPDATE texts SET text = replace(text, 'basin', 'ocean')")
    db.close()
    found = sayso("verify")
    assert found.exit_code == 1
    assert "the text is not the one that was kept" in found.stderr
    assert json.loads(sayso("verify", "--json").stdout)["problems"] > 0


@pytest.mark.parametrize("form", ["jsonl", "csv", "parquet"])
def test_a_folder_gets_all_tables(sayso: Call, kept: Path, tmp_path: Path, form: str) -> None:
    done = sayso("export", tmp_path / "out", "--format", form)
    assert done.exit_code == 0, done.stderr
    assert {p.name for p in (tmp_path / "out").iterdir()} == {f"{t}.{form}" for t in TABLES}
    assert sayso("export", tmp_path / "out", "--format", form).exit_code == 2, "they are there already"
    assert sayso("export", tmp_path / "out", "--format", form, "--force").exit_code == 0


def test_full_text_goes_out_only_where_it_is_asked_for(sayso: Call, kept: Path, tmp_path: Path) -> None:
    whole = "Ferry owner Odd Lunde said the ship might sail again. Lunde said 12 crew had left."
    for name, table in (
        ("a.jsonl", "readings"),
        ("b.jsonl", "reports"),
        ("c.parquet", "reports"),
        ("d.csv", "reports"),
    ):
        for option in ((), ("--with-text",)):
            path = tmp_path / name
            assert sayso("export", path, "--table", table, "--force", *option).exit_code == 0
            text = str(pq.read_table(path).to_pylist()) if name.endswith("parquet") else path.read_text()
            assert (whole in text) == bool(option), (name, option)


def test_export_takes_filters_and_standard_output(sayso: Call, kept: Path, tmp_path: Path) -> None:
    out = sayso("export", "-", "--format", "jsonl", "--table", "claims", "--kind", "pledge").stdout
    assert {json.loads(line)["kind"] for line in out.splitlines()} == {"pledge"}
    assert sayso("export", tmp_path / "s.csv", "--source", "lunde").stdout.endswith(": 2 statements\n")


@pytest.fixture
def unsure(tmp_path: Path) -> Path:
    """A ledger of one report, whose statements bear a high confidence, none and a low one."""
    from dataclasses import replace

    from sayso.finders import find
    from sayso.formats import read_text
    from sayso.ledger import open_ledger

    text = "Iva Brandt said 12 boats had left. Odd Lunde said 30 boats had sunk. Bo Roe said 5 boats had come."
    reading = find(read_text(text, uri="https://tide.example/3"))
    assert len(reading.statements) == 3
    scored = zip(reading.statements, (0.91, None, 0.4), strict=True)
    with open_ledger(tmp_path / "sayso.db") as ledger:
        ledger.append(replace(reading, statements=tuple(replace(s, confidence=c) for s, c in scored)))
    return tmp_path / "sayso.db"


@pytest.mark.parametrize(("least", "expected"), [(0, ["Bo Roe", "Iva Brandt"]), (0.5, ["Iva Brandt"]), (1, [])])
@pytest.mark.parametrize("command", ["sources", "statements", "claims", "figures", "search"])
def test_the_least_confidence_leaves_out_what_is_below_or_has_none(
    sayso: Call, unsure: Path, command: str, least: float, expected: list[str]
) -> None:
    words = ("boats",) if command == "search" else ()
    found = sayso(command, *words, "--min-confidence", least, "--nl")
    rows = [json.loads(line) for line in found.stdout.splitlines()]
    names = {row.get("source") or row.get("name") for row in rows if row.get("what") != "report"}
    assert sorted(names) == expected


def test_the_least_confidence_holds_for_exports_too(sayso: Call, unsure: Path, tmp_path: Path) -> None:
    assert sayso("export", "sure.jsonl", "--min-confidence", 0.5).exit_code == 0
    assert [json.loads(r)["confidence"] for r in (tmp_path / "sure.jsonl").read_text().splitlines()] == [0.91]
    assert sayso("export", "all.csv").exit_code == 0
    with (tmp_path / "all.csv").open(newline="") as stream:
        assert [row["confidence"] for row in csv.DictReader(stream)] == ["0.91", "", "0.4"]
    assert sayso("export", "all.parquet").exit_code == 0
    assert pq.read_table("all.parquet")["confidence"].to_pylist() == [0.91, None, 0.4]


def test_a_listing_shows_confidence_and_says_why_it_is_empty(sayso: Call, unsure: Path) -> None:
    shown = sayso("statements").stdout
    assert shown.count("confidence") == 2 and "confidence 0.91" in shown and "confidence 0.40" in shown
    found = sayso("statements", "--min-confidence", 1)
    assert (found.exit_code, found.stdout) == (0, "")
    assert found.stderr == "nothing found (rows of the rules engine bear no confidence)\n"
    assert sayso("statements", "--contains", "trains").stderr == "nothing found\n"


def test_a_report_without_a_headline_is_told_by_its_opening(sayso: Call, kept: Path) -> None:
    by_uri = {row["uri"]: row for row in rows(sayso, "reports")}
    assert by_uri[None]["opening"].startswith("=HYPERLINK(") and by_uri["https://tide.example/1"]["opening"] is None
    shown = sayso("reports").stdout
    assert "undated  =HYPERLINK(" in shown and "(no headline)" not in shown
    assert shown.count("…") == 1


@pytest.mark.parametrize("command", ["claims", "statements", "search", "export"])
def test_a_kind_of_link_is_no_kind_of_claim(sayso: Call, kept: Path, command: str) -> None:
    words = {"search": ["quay"], "export": ["-", "--format", "csv"]}.get(command, [])
    found = sayso(command, *words, "--kind", "updates")
    assert found.exit_code == 2
    assert "one of report, assessment" in found.stderr and "fulfils" not in found.stderr


def test_a_hit_is_shown_without_the_line_breaks_of_the_wire(sayso: Call, tmp_path: Path) -> None:
    (tmp_path / "a.txt").write_text("\n\n   Boats\n   left   the\n\tquay today, the harbour said.\n")
    assert sayso("ingest", "a.txt", "--engine", "rules").exit_code == 0
    assert "Boats left the quay today, the harbour said." in " ".join(sayso("search", "boats").stdout.splitlines())


@pytest.mark.parametrize("arguments", [("corrected",), ("confirmed", "--set", "kind=report")])
def test_a_verdict_says_what_is_right_where_it_corrects_and_there_alone(
    sayso: Call, kept: Path, arguments: tuple[str, ...]
) -> None:
    claim = rows(sayso, "claims")[0]["id"]
    found = sayso("judge", claim, *arguments, "--who", "A. Reyes")
    assert found.exit_code == 2
    assert "--set FIELD=VALUE" in found.stderr
    assert not any(row["reviewed"] for row in rows(sayso, "claims"))


@pytest.mark.parametrize(
    ("unit", "counted", "expected"),
    [
        ("tonne", "wheat", "12 tonne of wheat"),
        ("square kilometre", "square kilometers of territory", "12 square kilometers of territory"),
        ("soldiers", "soldiers", "12 soldiers"),
        ("EUR", None, "12 EUR"),
        (None, "boats", "12 boats"),
    ],
)
def test_a_unit_is_named_once(unit: str | None, counted: str | None, expected: str) -> None:
    from decimal import Decimal

    from sayso.cli.values import amount

    assert amount(Decimal(12), Decimal(12), None, unit, counted) == expected

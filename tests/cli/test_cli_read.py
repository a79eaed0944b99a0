"""`sayso read` and `sayso schema`."""

from __future__ import annotations

import json
import re
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest
from jsonschema import Draft202012Validator

from sayso.codec import decode_reading, json_schema

Call = Callable[..., Any]


def test_a_report_prints_as_a_reader_would_like_it(sayso: Call, quay: Path) -> None:
    found = sayso("read", quay, "--published", "2025-03-03", "--publisher", "Tide Wire")
    assert found.exit_code == 0
    out = found.stdout
    assert out.startswith("Quay closed after crane slips\nTide Wire; published 2025-03-03 (as you say)\n")
    assert "Iva Brandt" in out and "Mayor" in out
    assert "about 40 containers" in out
    assert "“We will reopen the quay by Friday,”" in out
    assert "condition If the wind drops" in out
    assert re.search(r"Read by machine \(sayso [\d.]+, [\w-]+\), not reviewed\.\n$", out)


def test_a_printed_report_fits_80_columns_without_colour_or_boxes(sayso: Call, quay: Path) -> None:
    out = sayso("read", quay).stdout
    assert max(map(len, out.splitlines())) <= 80
    assert not re.search("[\x1b\u2500-\u257f]", out)
    assert not [line for line in out.splitlines() if line != line.rstrip()]


def test_json_of_one_report_is_one_object_that_follows_the_schema(sayso: Call, quay: Path) -> None:
    value = json.loads(sayso("read", "--json", quay).stdout)
    Draft202012Validator(json_schema()).validate(value)
    text = value["report"]["text"]
    for statement in value["statements"]:
        for span in [*statement["content"], *([statement["cue"]] if statement["cue"] else [])]:
            assert text[span["start"] : span["end"]] == span["text"]
    assert decode_reading(value).report.text == text


def test_several_reports_are_an_array_or_lines(sayso: Call, quay: Path, tmp_path: Path) -> None:
    other = tmp_path / "other.txt"
    other.write_text('"No," said Bo Lund.\n')
    assert [v["report"]["headline"] for v in json.loads(sayso("read", "--json", quay, other).stdout)][1] is None
    lines = sayso("read", "--nl", quay, other).stdout.splitlines()
    assert len(lines) == 2
    assert all(isinstance(json.loads(line), dict) for line in lines)


def test_a_file_of_several_reports_is_an_array_of_one_input(sayso: Call, tmp_path: Path) -> None:
    path = tmp_path / "two.jsonl"
    path.write_text("".join(json.dumps({"body": f'"Yes {n}," said Ann Roe.'}) + "\n" for n in range(3)))
    found = sayso("read", "--json", "--field", "text=body", path)
    assert len(json.loads(found.stdout)) == 3


def test_text_can_be_left_out(sayso: Call, quay: Path) -> None:
    report = json.loads(sayso("read", "--json", "--no-text", quay).stdout)["report"]
    assert not {"text", "paragraphs", "source_map"} & set(report)
    Draft202012Validator(json_schema()).validate(json.loads(sayso("read", "--json", "--no-text", quay).stdout))


def test_standard_input_is_a_dash(process: Call, quay: Path) -> None:
    found = process("read", "--json", "-", stdin=quay.read_bytes())
    assert found.returncode == 0
    assert json.loads(found.stdout)["report"]["text"].startswith("Quay closed")


def test_one_bad_input_of_several_is_reported_and_costs_itself_alone(process: Call, quay: Path, tmp_path: Path) -> None:
    bad = tmp_path / "bad.txt"
    bad.write_bytes(b"\x89PNG\r\n\x1a\n" + bytes(range(256)))
    found = process("read", "--nl", bad, quay, tmp_path / "none.txt")
    assert found.returncode == 1
    assert len(found.stdout.splitlines()) == 1
    assert "bad.txt: " in found.stderr and "none.txt: no such file" in found.stderr
    assert "Traceback" not in found.stderr


@pytest.mark.parametrize(
    "arguments",
    [
        ("read",),
        ("read", "--json", "--nl", "x.txt"),
        ("read", "--html", "--json", "x.txt"),
        ("read", "--engine", "oracle", "x.txt"),
        ("read", "--field", "text", "x.txt"),
        ("read", "--field", "colour=red", "x.txt"),
        ("read", "--published", "soon", "x.txt"),
        ("read", "-", "-"),
        ("read", "--no-such-option", "x.txt"),
        ("no-such-command",),
        ("claims", "--kind", "rumour"),
        ("claims", "--certainty", "very"),
        ("claims", "--since", "yesterday"),
        ("claims", "--limit", "-1"),
        ("claims", "--min-confidence", "2"),
        ("claims", "--json", "--csv"),
        ("search", " ! "),
        ("schema", "novel"),
        ("export", "file.xlsx"),
        ("export", "file.csv", "--table", "novels"),
        ("export", "-", "--format", "parquet"),
        ("judge", "s01abc", "maybe"),
    ],
)
def test_wrong_usage_is_2_and_says_what_is_wrong(sayso: Call, arguments: tuple[str, ...]) -> None:
    found = sayso(*arguments)
    assert found.exit_code == 2
    assert found.stderr.strip()
    assert "Traceback" not in found.stderr


def test_hostile_text_steers_neither_terminal_nor_markup(process: Call, tmp_path: Path) -> None:
    path = tmp_path / "hostile.txt"
    path.write_bytes(
        'Ann Roe\x07 said: "\x1b]0;owned\x07\x1b[2J[red]Wipe[/red] \u202eelif\u202c \x9b31m[link=file:///]it[/link]".\n'.encode()
    )
    for form in ((), ("--json",), ("--nl",), ("--html",)):
        found = process("read", path, *form)
        assert found.returncode == 0, found.stderr
        assert not re.search("[\x00-\x08\x0b-\x1f\x7f-\x9f\u202a-\u202e]", found.stdout), form
    assert "[red]Wipe[/red]" in process("read", path).stdout
    text = json.loads(process("read", "--json", path).stdout)["report"]["text"]
    assert "\u202eelif\u202c" in text


def test_colour_is_for_terminals(process: Call, quay: Path) -> None:
    assert "\x1b" not in process("read", quay).stdout
    assert "\x1b" not in process("read", quay, env={"TERM": "xterm-256color", "COLORTERM": "truecolor"}).stdout
    assert "\x1b" not in process("read", quay, env={"FORCE_COLOR": "1"}).stdout


def on_a_terminal(arguments: list[str], env: dict[str, str]) -> str:
    """What a command writes to a pseudo-terminal of 60 columns."""
    import fcntl
    import os
    import pty
    import struct
    import subprocess
    import termios

    main, other = pty.openpty()
    fcntl.ioctl(other, termios.TIOCSWINSZ, struct.pack("HHHH", 24, 60, 0, 0))
    kept = {k: v for k, v in os.environ.items() if k not in ("COLUMNS", "NO_COLOR")}
    running = subprocess.Popen(arguments, stdin=other, stdout=other, stderr=other, env={**kept, "TERM": "xterm", **env})
    os.close(other)
    out = b""
    try:
        while piece := os.read(main, 65536):
            out += piece
    except OSError:  # the other end is closed
        pass
    os.close(main)
    assert running.wait(60) == 0
    return out.decode().replace("\r\n", "\n")


def test_a_terminal_gets_colour_and_its_own_width_and_NO_COLOR_takes_the_colour(quay: Path) -> None:
    import sys

    arguments = [sys.executable, "-m", "sayso", "read", str(quay)]
    coloured, bare = on_a_terminal(arguments, {}), on_a_terminal(arguments, {"NO_COLOR": "1"})
    assert "\x1b[" in coloured
    assert not re.search("\x1b\\[[0-9;]*3[0-9]m", bare)
    plain = re.sub("\x1b\\[[0-9;]*m", "", coloured)
    assert max(map(len, plain.splitlines())) <= 60
    assert plain == re.sub("\x1b\\[[0-9;]*m", "", bare)


@pytest.mark.parametrize(("engine", "words"), [("rules", 100_000), ("model", 15_000)])
def test_one_very_long_line_reads(process: Call, engine: str, words: int) -> None:
    found = process("read", "-", "--nl", "--no-text", "--engine", engine, stdin=b"word, " * words)
    assert found.returncode == 0, found.stderr
    assert json.loads(found.stdout)["report"]["id"]


@pytest.mark.parametrize("data", [b"", b" \n\t\n", b"\xef\xbb\xbf", b"%PDF-1.7\n" + bytes(60), bytes(4000)])
def test_what_is_no_text_gets_a_clear_answer(process: Call, data: bytes) -> None:
    found = process("read", "--json", "-", stdin=data)
    assert found.returncode == 1
    assert found.stdout == ""
    assert found.stderr.startswith("sayso: <stdin>: ") and len(found.stderr.splitlines()) == 1


def test_html_is_a_page(sayso: Call, quay: Path) -> None:
    out = sayso("read", "--html", quay).stdout
    assert out.startswith("<!doctype html>") and out.endswith("</html>\n")
    assert "<title>Quay closed after crane slips</title>" in out


def test_a_closed_pipe_is_no_error_message(quay: Path) -> None:
    import subprocess
    import sys

    many = " ".join([str(quay)] * 40)
    line = f"{sys.executable} -m sayso read --nl {many} | head -c 100 >/dev/null"
    found = subprocess.run(["bash", "-c", line], capture_output=True, text=True, timeout=60)
    assert found.stderr == ""


def test_every_command_has_help_with_examples(sayso: Call) -> None:
    top = sayso("--help").stdout
    names = re.findall(r"^  ([a-z]+) {2,}\S", top.split("Commands:")[1], re.M)
    assert set(names) == {
        "read", "schema", "ingest", "reports", "sources", "statements", "claims", "figures", "search", "show", "judge",
        "verify", "forget", "export", "demo",
    }  # fmt: skip
    for name in names:
        shown = sayso(name, "--help").stdout
        assert f"  sayso {name}" in shown.split("Examples:")[1], name
        assert "\x1b" not in shown and "│" not in shown
        assert max(map(len, shown.splitlines())) <= 100


def test_schemas_are_schemas(sayso: Call) -> None:
    for name in ("reading", "reports", "sources", "statements", "claims", "figures", "search"):
        Draft202012Validator.check_schema(json.loads(sayso("schema", name).stdout))


def test_the_version_is_printed(sayso: Call) -> None:
    import sayso as package

    assert sayso("--version").stdout == f"sayso {package.__version__}\n"


@pytest.mark.parametrize(
    ("words", "shown"),
    [
        ("Ann Lee said \u201cwe open\u201d on Monday at noon.", "\u201cwe open\u201d on Monday at noon"),
        ('Ann Lee said "we open" on Monday at noon.', '"we open" on Monday at noon'),
        ("Ann Lee said the quay was \u201cnot safe\u201d.", "the quay was \u201cnot safe\u201d"),
        ("Ann Lee said the crew's quay was 'not safe'.", "the crew's quay was 'not safe'"),
    ],
)
def test_partly_quoted_words_are_shown_with_both_marks(sayso: Call, tmp_path: Path, words: str, shown: str) -> None:
    (tmp_path / "a.txt").write_text(words, "utf-8")
    lines = [line.strip() for line in sayso("read", "a.txt", "--engine", "rules").stdout.splitlines()]
    assert shown in lines


def test_the_demo_takes_an_engine_and_says_which(sayso: Call, tmp_path: Path) -> None:
    found = sayso("demo", "--into", tmp_path / "demo", "--engine", "rules")
    assert found.exit_code == 0
    assert "$ sayso ingest ... --ledger" in found.stdout and "--engine rules" in found.stdout
    assert ", rules), not reviewed." in found.stdout
    assert (tmp_path / "demo" / "demo.html").exists()
    assert sayso("demo", "--into", tmp_path / "no", "--engine", "oracle").exit_code == 2

"""The command, the loader and properties of locating."""

from __future__ import annotations

import json
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from gold.check import load, main, outside_name
from gold.locate import NotationError, find_all, parse_words, pick
from sayso.records import Span

TEXT = "The dam held. “It held,” said Orlo, “and it’ll hold.”\n\nThe dam held, she said: the dam\nheld."
NOTATION = "published 2025-03-03\nquotes double\ns1 = named | Orlo | said | It held, | and it'll hold.\n"


@pytest.fixture
def report(tmp_path: Path) -> Path:
    (tmp_path / "dam.txt").write_text(TEXT, encoding="utf-8")
    (tmp_path / "dam.gold").write_text(NOTATION, encoding="utf-8")
    return tmp_path / "dam.gold"


def test_command_writes_what_load_reads(report: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert main([str(report), "--show"]) == 0
    shown = capsys.readouterr().out
    assert "Orlo (named" in shown and "1 statements, 0 claims, sound" in shown
    written = report.with_name("dam.gold.json")
    assert load(written) == load(report)
    assert json.loads(written.read_text(encoding="utf-8"))["statements"][0]["content"][0]["text"] == "It held,"


def test_command_standoff_holds_no_words(report: Path) -> None:
    assert main([str(report), "--standoff"]) == 0
    written = report.with_name("dam.gold.json")
    assert "held" not in written.read_text(encoding="utf-8")
    assert load(written) == load(report)


def test_command_names_file_line_and_remedy(report: Path, capsys: pytest.CaptureFixture[str]) -> None:
    report.write_text(NOTATION + "s2 = nominal | she | said | the dam burst\n", encoding="utf-8")
    assert main([str(report)]) == 1
    error = capsys.readouterr().err
    assert f"{report}:4: words not found" in error and "'the dam' but not 'burst'" in error
    assert not report.with_name("dam.gold.json").exists()


def test_command_names_broken_rules(report: Path, capsys: pytest.CaptureFixture[str]) -> None:
    report.write_text(NOTATION.replace("2025-03-03", "null"), encoding="utf-8")
    assert main([str(report)]) == 1
    assert "date_unknown" in capsys.readouterr().err


@pytest.mark.parametrize(
    ("name", "expected"),
    [
        ("gum_afghan.gold", "gum/afghan"),
        ("gum_afghan.gold.json", "gum/afghan"),
        ("re3d_US State Department_12.gold.json", "re3d/US State Department/12"),
        ("re3d_state_06.gold", "re3d/US State Department/6"),
        ("re3d_CENTCOM.gold", None),
        ("harbour_bridge.gold", None),
    ],
)
def test_names_of_outside_documents(name: str, expected: str | None) -> None:
    assert outside_name(Path(name)) == expected


_WORDS = TEXT.split()


@given(st.integers(0, len(_WORDS) - 1), st.integers(1, 6))
def test_words_copied_from_the_text_are_found(first: int, count: int) -> None:
    """Any run of whole words is found, and one of its places is where it was copied from."""
    starts = [TEXT.index(_WORDS[0])]
    for word in _WORDS[1:]:
        starts.append(TEXT.index(word, starts[-1] + 1))
    last = min(first + count, len(_WORDS)) - 1
    span = Span(starts[first], starts[last] + len(_WORDS[last]))
    hits = find_all(TEXT, parse_words(" ".join(_WORDS[first : last + 1])), Span(0, len(TEXT)))
    assert span in hits
    nth = hits.index(span) + 1
    chosen = parse_words(f"{' '.join(_WORDS[first : last + 1])} @{nth}")
    assert pick(TEXT, chosen, Span(0, len(TEXT)), strict=True, place="in the text") == span


@given(st.text(max_size=40))
def test_any_written_words_are_located_or_refused(written: str) -> None:
    try:
        span = pick(TEXT, parse_words(written), Span(0, len(TEXT)), strict=True, place="in the text")
    except NotationError as error:
        assert error.what and error.remedy
    else:
        assert 0 <= span.start < span.end <= len(TEXT)

"""The counts and the viewer."""

from __future__ import annotations

from pathlib import Path

import pytest

from gold.check import licences, load
from gold.count import counted, table
from gold.view import main, page

TEXT = "Orlo said on Monday the dam was safe. “It held 40 days,” she said & left.\n"
NOTATION = """published 2025-03-03
quotes double
s1 = named | Orlo | said | the dam was safe
  c report : =
s2 [Orlo] pronoun | she | said | It held 40 days,
own report : left
"""


@pytest.fixture
def report(tmp_path: Path) -> Path:
    (tmp_path / "dam.txt").write_text(TEXT, encoding="utf-8")
    (tmp_path / "dam.gold").write_text(NOTATION, encoding="utf-8")
    return tmp_path / "dam.gold"


def test_counts(report: Path) -> None:
    found = counted(load(report).reading)
    assert found["documents"] == 1 and found["statements"] == found["outermost"] == 2 and found["nested"] == 0
    assert (found["named"], found["pronoun"], found["direct"], found["indirect"]) == (1, 1, 1, 1)
    assert (found["claims in statements"], found["own claims"], found["refusals and pointing words"]) == (1, 1, 1)
    assert "| statements | 2 |" in table({"original": found})


def test_viewer_names_the_reading_and_its_licence(report: Path, capsys: pytest.CaptureFixture[str]) -> None:
    html = page([report, report])
    assert html.count("Gold reading dam: reading CC BY 4.0.") == 2 and "Read by machine" not in html
    assert "left" in html and html.startswith("<!doctype html>")
    assert main([str(report), "-o", str(report.with_suffix(".html"))]) == 0
    assert report.with_suffix(".html").read_text(encoding="utf-8") == page([report])
    assert main([str(report.with_name("absent.gold"))]) == 1
    assert "absent" in capsys.readouterr().err


def test_licences() -> None:
    assert licences(Path("a01.gold")) == {"licence": "CC BY 4.0"}
    assert licences(Path("gum_x.gold"))["text_licence"] == "CC BY 2.5 (Wikinews)"
    assert licences(Path("re3d_UK Government_3.gold.json"))["text_licence"] == "OGL v3.0"
    assert licences(Path("re3d_CENTCOM_3.gold"))["text_licence"] == "public domain"

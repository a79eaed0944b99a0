"""The rule engine's reading of each sample, in words; the network is held by floors, since its 8-bit arithmetic may round otherwise on
another processor. `pytest tests/golden --accept` rewrites them; review the diff.

A golden file says what the engine does, not what is right: right is NAME.gold beside the sample.
"""

from __future__ import annotations

import difflib
from pathlib import Path

import pytest

import sayso
from tests.golden.render import render

HERE = Path(__file__).resolve().parent
SAMPLES = HERE.parents[1] / "src" / "sayso" / "samples"
TEXTS = sorted(p for p in SAMPLES.iterdir() if p.suffix in (".txt", ".html", ".jsonl"))


@pytest.mark.parametrize("path", TEXTS, ids=lambda p: p.stem)
def test_golden(path: Path, request: pytest.FixtureRequest) -> None:
    shown = render(sayso.find(sayso.read(path), engine="rules"))
    golden = HERE / f"{path.stem}.txt"
    if request.config.getoption("--accept"):
        golden.write_text(shown, encoding="utf-8")
        return
    assert golden.exists(), f"no {golden.name}: run pytest tests/golden --accept and review it"
    before = golden.read_text(encoding="utf-8")
    diff = "\n".join(
        difflib.unified_diff(before.splitlines(), shown.splitlines(), "accepted", "found", lineterm="", n=1)
    )
    assert not diff, f"the reading changed; if it is better: pytest tests/golden --accept\n{diff}"


def test_every_golden_has_its_sample() -> None:
    assert {p.stem for p in HERE.glob("*.txt")} <= {p.stem for p in TEXTS}

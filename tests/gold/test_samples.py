"""Every bundled gold reading compiles and keeps the rules."""

from __future__ import annotations

from pathlib import Path

import pytest

from gold.check import load, notes, problems, text_beside

SAMPLES = Path(__file__).resolve().parents[2] / "src" / "sayso" / "samples"
GOLD = sorted(SAMPLES.glob("*.gold"))


def test_there_are_samples_and_each_has_gold() -> None:
    assert len(GOLD) >= 12
    texts = {p.stem for p in SAMPLES.iterdir() if p.suffix in (".txt", ".html", ".jsonl")}
    assert texts == {p.stem for p in GOLD}


@pytest.mark.parametrize("path", GOLD, ids=lambda p: p.stem)
def test_sound(path: Path) -> None:
    gold = load(path)
    assert problems(gold) == []
    assert notes(gold) == []
    assert gold.reading.statements and gold.reading.quotes
    assert text_beside(path).exists()

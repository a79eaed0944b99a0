"""Warnings: (report text, kinds beside date_unknown)."""

from __future__ import annotations

import pytest

import sayso

TABLE = [
    ("Mayor Ana Ruiz said on Monday that the bridge was safe. The road is open.", set()),
    ("LIMA (Nordwire) - Norwegian Foreign Minister Kari Lund said the talks failed.\n\nLund said this after a meeting at the Foreign Office in Oslo.", {"dateline_place_conflict"}),
    ("OSLO (Nordwire) - Norwegian Foreign Minister Kari Lund said the talks failed.\n\nLund said this after a meeting at the Foreign Office in Oslo.", set()),
    ("The talks ended late.\n\nLund, Swedish Foreign Minister Eva Berg, Danish Trade Minister Ole Holm and Defence Minister Nils Dahl the summit meetings.", {"sentence_incomplete"}),
    ("Mayor Ana Ruiz said the council would open the old bridge on Friday,\n\nThe road is closed.", {"sentence_incomplete"}),
    ("Ana Ruiz called the plan \"a shame and left the room.\n\nThe council voted for it.", {"quote_unclosed"}),
    ("The ministers agreed to share data and to strengthen our joint patrols.", {"voice_shift"}),
    ("Paul Jones met John Smith in the hall. Later he said the talks had failed.", {"source_unclear"}),
    ("The the bridge is open and nobody said a word.", {"text_damaged"}),
    ("Prices rose. The mayorâ€™s office said nothing.", {"text_damaged"}),
]  # fmt: skip


@pytest.mark.parametrize(("text", "kinds"), TABLE)
def test_table(text: str, kinds: set[str]) -> None:
    reading = sayso.find(sayso.read(text.encode()))
    found = {w.kind for w in reading.warnings}
    assert found - {"date_unknown"} == kinds
    assert "date_unknown" in found
    for warning in reading.warnings:
        assert warning.message.endswith((".", "”."))


@pytest.mark.parametrize(("published", "unknown"), [("2025-03-01", False), ("2025", True), ("2025-03", True), (None, True)])
def test_no_day_is_said_so(published: str | None, unknown: bool) -> None:
    reading = sayso.find(sayso.read(b"The bridge is open. Ana Ruiz said so.", published=published))
    assert any(w.kind == "date_unknown" for w in reading.warnings) is unknown

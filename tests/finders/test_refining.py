"""Who is meant where another name stands nearer, and what says nothing: one row each, by the rules."""

from __future__ import annotations

import pytest

from sayso.finders import find
from sayso.formats import read_text

MEANT = [
    ("The memo, dated 2 May and addressed to the chief executive, Paul Renner, warned that the flaw was grave.", "The memo"),
    ("All but two of the 21 economists polled on Monday said rates would fall.", "All but two of the 21 economists polled on Monday"),
    ("The Turkish daily Gunluk, quoting unnamed diplomats, reported that talks had failed.", "The Turkish daily Gunluk"),
    ("The mayor of Orrin, Ana Ruiz, warned that the flaw was grave.", "The mayor of Orrin, Ana Ruiz"),
]

SILENT = ["The minister has not disputed that the message is genuine.", "The bank did not deny that it had lost money."]


@pytest.mark.parametrize(("text", "source"), MEANT)
def test_who_is_meant(text: str, source: str) -> None:
    (one,) = find(read_text(text)).statements
    assert one.source.span is not None and one.source.span.cut(text) == source


@pytest.mark.parametrize("text", SILENT)
def test_what_is_not_denied_is_said_by_nobody(text: str) -> None:
    reading = find(read_text(text))
    assert reading.statements == ()
    assert reading.own_claims


def test_what_somebody_does_not_dispute_is_a_stance() -> None:
    assert find(read_text("The bank does not dispute that it lost money.")).statements


def test_an_agency_is_no_bank() -> None:
    text = "OSLO, Nov 7, 2024 (AFP) - Norway's central bank said it would wait."
    (one,) = find(read_text(text)).statements
    assert "AFP" not in one.source.names

"""Rebuttals behind a sentence: one row each, by both engines."""

from __future__ import annotations

import pytest

import sayso
from sayso.formats import read_text
from sayso.records import Reading, Statement

FOUND = [
    (
        "Mina Brack says the plan would raise taxes, a claim that her advisers reject.",
        "her advisers",
        "reject",
        "a claim",
    ),
    ("The government says the marchers were armed, which organisers deny.", "organisers", "deny", "which"),
    (
        "The charity was accused of hiding losses, an allegation it has repeatedly denied.",
        "it",
        "denied",
        "an allegation",
    ),
    (
        "Norland has accused Sudmark of shelling the plant - accusations Sudmark denies.",
        "Sudmark",
        "denies",
        "accusations",
    ),
    (
        "Officials said the boat had turned back, a version disputed by two survivors.",
        "two survivors",
        "disputed",
        "a version",
    ),
    ("The union said 900 had joined the strike, a figure the trust disputes.", "the trust", "disputes", "a figure"),
    (
        "She said he had known of the risk, which his office denied in a statement on Friday.",
        "his office",
        "denied",
        "which",
    ),
]

ELSEWHERE = [
    "He proposed to take the money from the renovation, which was rejected.",
    "Orr made a second bid in May, which shareholders rejected.",
    "The board said it would pay, a promise the unions welcomed.",
    "Police said he had struck her, a charge he has never denied.",
]


def _rebuttals(reading: Reading) -> list[Statement]:
    return [s for s in reading.statements if s.found_by.endswith("rebuttal")]


@pytest.mark.parametrize("engine", ["model", "rules"])
@pytest.mark.parametrize(("text", "source", "cue", "content"), FOUND)
def test_a_rebuttal_is_a_statement_of_its_own(text: str, source: str, cue: str, content: str, engine: str) -> None:
    reading = sayso.find(read_text(text), engine=engine)
    (one,) = _rebuttals(reading)
    assert one.source.span is not None and one.cue is not None
    assert (one.source.span.cut(text), one.cue.cut(text)) == (source, cue)
    assert [c.cut(text) for c in one.content] == [content]
    others = [s for s in reading.statements if s is not one]
    assert all(c.end < one.content[0].start for s in others for c in s.content)
    assert all(c.span.end < one.content[0].start for s in others for c in s.claims)


@pytest.mark.parametrize("text", ELSEWHERE)
def test_a_deed_is_no_rebuttal(text: str) -> None:
    assert not _rebuttals(sayso.find(read_text(text), engine="rules"))


def test_a_rebuttal_denies_the_claim_before_it() -> None:
    reading = sayso.find(read_text(FOUND[1][0]), engine="rules")
    said, rebuttal = reading.statements
    assert rebuttal.refers_to == said.id
    assert [(c.kind, c.denies) for c in rebuttal.claims] == [("denial", said.claims[0].id)]


def test_a_rebuttal_in_the_middle_leaves_the_rest_to_the_report() -> None:
    text = "Arvenia accused Kalmyr of shelling a village, a charge that Kalmyr denied, as the worst fighting in years went on."
    for engine in ("model", "rules"):
        accused, denied = sayso.find(read_text(text), engine=engine).statements
        assert [c.cut(text) for c in accused.content] == ["shelling a village"]
        assert [c.cut(text) for c in denied.content] == ["a charge"]


@pytest.mark.parametrize(
    ("text", "source", "content"),
    [
        ("Abara disputed that, arguing that the benefit grew over time.", "Abara", "that"),
        ("That was disputed by Brian Oakes, who drove the bus.", "Brian Oakes", "That"),
    ],
)
def test_stances_on_what_was_said(text: str, source: str, content: str) -> None:
    one = next(s for s in sayso.find(read_text(text)).statements if s.cue and s.cue.cut(text) == "disputed")
    assert one.source.span is not None and one.source.span.cut(text) == source
    assert [c.cut(text) for c in one.content] == [content]

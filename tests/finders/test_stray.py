"""Every figure of a text stands in a claim, whoever's; the words of the saying itself give none."""

from __future__ import annotations

from itertools import pairwise

import pytest

from sayso.finders import find
from sayso.formats import read_text


def _figures(text: str) -> list[tuple[str, str, str]]:
    reading = find(read_text(text))
    said = [("said", c) for s in reading.statements for c in s.claims]
    own = [("own", c) for c in reading.own_claims]
    text = reading.report.text
    return [(who, q.span.cut(text), c.span.cut(text)) for who, c in (*said, *own) for q in c.quantities]


@pytest.mark.parametrize(
    ("text", "who", "figure"),
    [
        ("The retailer, which runs 143 shops, told investors that sales had fallen.", "own", "143"),
        ("Police say it was a bomb. Nine dead at the Tamarind Market.", "own", "Nine"),
        ("The mayor said the bridge was shut. Attendance at the meeting: 1,106.", "own", "1,106"),
        ("He stopped his car about 12 feet from the edge. He said he got out.", "own", "about 12 feet"),
        ("Sales there fell 7%, which the company blamed on low prices.", "own", "7%"),
        ("The minister said that 40 people were missing.", "said", "40"),
    ],
)
def test_a_figure_stands_in_a_claim(text: str, who: str, figure: str) -> None:
    assert (who, figure) in [(w, f) for w, f, _ in _figures(text)]


def test_a_figure_in_the_source_gives_no_claim() -> None:
    assert _figures("Three residents said the dam was safe.") == []


def test_claims_do_not_overlap() -> None:
    text = "The firm, which has 88 clubs and 12 pools, said it would close. In June 40 of the clubs were sold, the board said."
    reading = find(read_text(text))
    spans = sorted(c.span for c in reading.own_claims)
    assert all(a.end <= b.start for a, b in pairwise(spans))

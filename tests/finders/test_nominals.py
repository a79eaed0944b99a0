"""Whom descriptions stand for, one row each: the text, the words of the source, the names; several names are parted by semicolons."""

from __future__ import annotations

import pytest

from sayso.finders import find
from sayso.finders.quoted_sources import body_of
from sayso.formats import read_text
from sayso.lang import language
from sayso.records import Source

OFFICES = [
    # a courtesy title between the office and the name
    ("The Minister for Roads, Mrs. Ana Ruiz, came. The Minister said that it was late.", "The Minister", "Ana Ruiz"),
    ("They met the Minister of State and Foreign Affairs of Norland, Mr. Jon Vik. The Minister said that it was late.", "The Minister", "Jon Vik"),
    # a place in front of an office that has its verb behind it holds none
    ("Floods slow in Sarne, the Roads Minister has announced. Roads Minister Ana Ruiz was there. The minister said that it was late.", "The minister", "Ana Ruiz"),
]

BODIES = [
    # "shares in" no place; "private" no rank
    ("Shares in Marlow & Tegg fell. In May the company said that it was late.", "the company", "Marlow & Tegg"),
    ("Readings of the private forecaster Merid Agro came out. The firm said that it was late.", "The firm", "Merid Agro"),
]

GROUPS = [
    ("Teams of Ecuador and Kenya met. The two sides said that it was late.", "The two sides", "Ecuador; Kenya"),
]


@pytest.mark.parametrize(("text", "words", "names"), [*OFFICES, *BODIES, *GROUPS])
def test_whom_a_description_stands_for(text: str, words: str, names: str) -> None:
    sources = [s.source for s in find(read_text(text)).statements]
    source = [s for s in sources if s.span and s.span.cut(text) == words][-1]
    assert source.names == tuple(n for n in names.split("; ") if n)
    assert names or source.why


FOR_WHOM = [
    ("General Secretary of the Association of Pilots", "Association of Pilots"),
    ("Harbour Board spokeswoman", "Harbour Board"),
    ("Minister of State for Human Rights", None),
    ("Club president", None),
]


@pytest.mark.parametrize(("role", "body"), FOR_WHOM)
def test_the_body_in_the_words_of_an_office(role: str, body: str | None) -> None:
    assert body_of(Source(None, "named", ("Ana Ruiz",), role), language("en")) == body

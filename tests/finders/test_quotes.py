"""Quotation marks: (text, quotations as depth and words)."""

from __future__ import annotations

import time

import pytest
from hypothesis import given
from hypothesis import strategies as st

from sayso.finders.quotes import MAX_DEPTH, Quote, pair_quotes
from sayso.lang import language
from sayso.records import Span

WORDS = language("en").text

TABLE = [
    ('"We go," he said.', [(0, "We go,")]),
    ("'We go,' he said.", [(0, "We go,")]),
    ("“We go,” he said.", [(0, "We go,")]),
    ("‘We go,’ he said.", [(0, "We go,")]),
    ("«We go», he said.", [(0, "We go")]),
    ("„We go“, he said.", [(0, "We go")]),
    ("``We go,'' he said.", [(0, "We go,")]),
    ("'By 'cap-in-hand' visits to the bank, it shows weakness,' he said.", [(0, "By 'cap-in-hand' visits to the bank, it shows weakness,"), (1, "cap-in-hand")]),
    ("'The players' families are here,' he said.", [(0, "The players' families are here,")]),
    ("He called them 'losers' and 'liars' yesterday.", [(0, "losers"), (0, "liars")]),
    ('"He said "no" to me," she said.', [(0, 'He said "no" to me,'), (1, "no")]),
    ("\"I told him 'stop it' and left,\" she said.", [(0, "I told him 'stop it' and left,"), (1, "stop it")]),
    ("It's the '90s and rock 'n' roll, the players' union said.", []),
    ("Jones said: 'I can't, and the boys' mother won't, go.'", [(0, "I can't, and the boys' mother won't, go.")]),
    ("‘It’s the clubs’ decision,’ he said. ‘We won’t.’", [(0, "It’s the clubs’ decision,"), (0, "We won’t.")]),
    ('The deal (the "Agreement") was signed.', [(0, "Agreement")]),
    ("“wrong close\", he said.", [(0, "wrong close")]),
    ("'We are 6'2\" tall,' he said", [(0, "We are 6'2\" tall,")]),
    ("No marks at all, and Smith's dog.", []),
    ('We won the cup," the captain said.', [(0, "We won the cup,")]),
    ("The whistle went. What now?” asked the coach.", [(0, "What now?")]),
    ('She said "no," and left," he wrote.', [(0, "no,")]),
    ('" I had the lead going," he said.', [(0, " I had the lead going,")]),
    ('It is 12" wide," he said.', []),
]  # fmt: skip


def quotes_of(text: str, *paragraphs: Span) -> tuple[Quote, ...]:
    return pair_quotes(text, paragraphs or (Span(0, len(text)),), WORDS)


@pytest.mark.parametrize(("text", "expected"), TABLE)
def test_table(text: str, expected: list[tuple[int, str]]) -> None:
    assert [(q.depth, q.span.cut(text)) for q in quotes_of(text)] == expected


def test_an_unclosed_mark_costs_only_itself() -> None:
    text = 'She called it "a shame" and "odd.\nThe mayor said "no" twice.'
    cut = text.index("\n")
    found = quotes_of(text, Span(0, cut), Span(cut + 1, len(text)))
    assert [(q.span.cut(text), q.closed) for q in found] == [("a shame", True), ("odd.", False), ("no", True)]


def test_an_unclosed_mark_in_a_paragraph_without_end_costs_its_sentence() -> None:
    text = 'She called it "odd. ' + 'The mayor said "no" twice. ' * 3000
    found = quotes_of(text)
    assert [(q.span.cut(text), q.depth, q.closed) for q in found[:2]] == [("odd.", 0, False), ("no", 0, True)]
    assert len(found) == 3001 and {q.span.cut(text) for q in found[1:]} == {"no"} and {q.depth for q in found} == {0}


def test_several_paragraphs_with_an_opening_mark_each() -> None:
    text = "“First.\n“Second.\n“Third,” he said."
    a, b = (i for i, c in enumerate(text) if c == "\n")
    found = quotes_of(text, Span(0, a), Span(a + 1, b), Span(b + 1, len(text)))
    assert [(q.span.cut(text), q.closed, q.continues) for q in found] == [
        ("First.", True, False),
        ("Second.", True, True),
        ("Third,", True, True),
    ]


@given(st.text(alphabet="ab s.,?!'\"“”‘’«»„`-()\n1", max_size=200))
def test_any_marks_give_spans_inside_the_text(text: str) -> None:
    for quote in quotes_of(text):
        assert 0 <= quote.outer.start <= quote.span.start <= quote.span.end <= quote.outer.end <= len(text)
        assert quote.depth <= MAX_DEPTH


@pytest.mark.parametrize("piece", ["'", '"', "s' ", "“a ", "'a' ", "''", "« "])
def test_time_is_linear_in_marks(piece: str) -> None:
    def seconds(n: int) -> float:
        text = piece * n
        start = time.process_time()
        quotes_of(text)
        return time.process_time() - start

    seconds(1000)
    small, large = max(seconds(20_000), 0.01), seconds(160_000)
    assert large / small < 8 * 5  # eight times the marks; a quadratic scan would take 64 times as long

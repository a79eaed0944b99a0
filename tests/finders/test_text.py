"""Sentences: (paragraph, sentences)."""

from __future__ import annotations

from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from sayso.finders.text import split_sentences
from sayso.lang import language
from sayso.records import Span

WORDS = language("en").text

TABLE = [
    ("One. Two.", ["One.", "Two."]),
    ("Gen. Smith spoke. He left.", ["Gen. Smith spoke.", "He left."]),
    ("The U.S. Army left. It was late.", ["The U.S. Army left.", "It was late."]),
    ("They flew to the U.S. The trip was long.", ["They flew to the U.S.", "The trip was long."]),
    ("It rose 3.5 percent. That was all.", ["It rose 3.5 percent.", "That was all."]),
    ("It began at 9 a.m. on Monday. Nobody came.", ["It began at 9 a.m. on Monday.", "Nobody came."]),
    ("J. Doe said so. K. Roe did not.", ["J. Doe said so.", "K. Roe did not."]),
    ('"We go." He left.', ['"We go."', "He left."]),
    ('"Why?" she asked. "Because."', ['"Why?" she asked.', '"Because."']),
    ("He waited ... and left. Then rain.", ["He waited ... and left.", "Then rain."]),
    ("Acme Inc. said so. The end.", ["Acme Inc. said so.", "The end."]),
    ("Vote No. 5 passed. Good.", ["Vote No. 5 passed.", "Good."]),
    ("No full stop at the end", ["No full stop at the end"]),
    ("   ", []),
]


@pytest.mark.parametrize(("text", "expected"), TABLE)
def test_table(text: str, expected: list[str]) -> None:
    found = split_sentences(text, (Span(0, len(text)),), WORDS)
    assert [s.span.cut(text) for s in found] == expected


@given(st.text(max_size=300))
def test_sentences_hold_all_ink_in_order(text: str) -> None:
    found = split_sentences(text, (Span(0, len(text)),), WORDS)
    assert "".join("".join(s.span.cut(text).split()) for s in found) == "".join(text.split())
    assert all(a.span.end <= b.span.start for a, b in pairwise(found))
    for sentence in found:
        assert all(text[t.start : t.end] == t.text for t in sentence.tokens)

"""Sentences: (paragraph, sentences)."""

from __future__ import annotations

import re
import tracemalloc
from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from sayso.finders.text import MAX_TOKENS, SECTION, in_sections, split_sentences, tokenize
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
        for token in sentence.tokens:
            ink = text[token.start : token.end]
            assert token.text == (re.sub("[\u00ad\u200b\u2060\ufeff]", "", ink) or ink)


def test_a_sentence_without_end_is_cut_at_tokens() -> None:
    text = "one-two, " * 700
    found = split_sentences(text, (Span(0, len(text)),), WORDS)
    assert [len(s.tokens) for s in found] == [MAX_TOKENS, MAX_TOKENS, 400]
    assert [t for s in found for t in s.tokens] == list(tokenize(text, Span(0, len(text))))


def test_the_tokens_of_a_long_text_are_not_all_held() -> None:
    text = "The river fell by a metre over night, the mayor said. " * 8000
    sentences = split_sentences(text, (Span(0, len(text)),), WORDS)
    tracemalloc.start()
    count = sum(len(s.tokens) for s in sentences)
    peak = tracemalloc.get_traced_memory()[1]
    tracemalloc.stop()
    assert count == 13 * 8000
    assert peak < 60 * count  # bytes; a token is some 130


def test_sections_hold_every_part_once_and_end_with_paragraphs() -> None:
    paragraph = "A sentence of the text. " * 1000
    text = "\n".join([paragraph.strip()] * 20)
    paragraphs = tuple(Span(at, at + len(paragraph) - 1) for at in range(0, len(text), len(paragraph)))
    sentences = split_sentences(text, paragraphs, WORDS)
    found = list(in_sections(sentences))
    assert found[0][0] == 0 and found[-1][1] == len(sentences)
    assert all(a[1] == b[0] for a, b in pairwise(found))
    assert all(sentences[b - 1].span.end - sentences[a].span.start <= SECTION for a, b in found)
    assert all(sentences[b - 1].paragraph != sentences[b].paragraph for _, b in found[:-1])
    assert list(in_sections(())) == []


def test_hidden_characters_are_no_part_of_a_word() -> None:
    text = "Bran\u00addt and Bra\u200bndt"
    tokens = tokenize(text, Span(0, len(text)))
    assert [(t.text, t.lower) for t in tokens] == [("Brandt", "brandt"), ("and", "and"), ("Brandt", "brandt")]
    assert [text[t.start : t.end] for t in tokens] == text.split()

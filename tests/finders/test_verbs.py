"""Finite verb groups found without a tagger."""

from __future__ import annotations

import pytest

from sayso.finders.text import tokenize
from sayso.finders.verbs import find_groups, split_words
from sayso.lang.en import ENGLISH
from sayso.records import Span


def _groups(text: str) -> list[str]:
    words = split_words(tokenize(text, Span(0, len(text))), ENGLISH.claims)
    return [" ".join(w.lower for w in words[g.first : g.last]) for g in find_groups(words, ENGLISH.claims)]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("The pumps have not yet been tested", ["have not yet been tested"]),
        ("We can't and won't pay", ["ca", "wo n't pay"]),
        ("They cannot see it", ["can not see"]),
        ("Men arrested on Monday were freed", ["were freed"]),
        ("The plan was dropped", ["was dropped"]),
        ("The government plans to raise rates", ["plans"]),
        ("They stole classified documents", ["stole"]),
        ("The will of the people matters", ["matters"]),
        ("Orlo's brother left", ["left"]),
        ("Orlo's been ill", ["'s been"]),
        ("It's raining", ["'s raining"]),
        ("He'd gone", ["'d gone"]),
        ("He'd go", ["'d go"]),
        ("This underscores the danger", ["underscores"]),
        ("To leave now is wrong", ["is"]),
        ("She asked that the gate be shut", ["asked", "be shut"]),
        ("Hundreds of naked hills", []),
    ],
)
def test_groups(text: str, expected: list[str]) -> None:
    assert _groups(text) == expected


def test_parts_of_contractions_cut_their_words() -> None:
    text = "we’ve said they don’t"
    words = split_words(tokenize(text, Span(0, len(text))), ENGLISH.claims)
    assert [text[w.start : w.end] for w in words] == ["we", "’ve", "said", "they", "do", "n’t"]

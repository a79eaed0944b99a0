"""Sentences and tokens of a report's paragraphs.

Sentence ends follow the closing quotation mark that ends with them. Abbreviations, initials, decimals and ellipses do not end a
sentence. Linear in the length of the text.
"""

from __future__ import annotations

import re
from dataclasses import dataclass

from sayso.records import Span

# a word (with inner apostrophes, dots of initials, hyphens), a number, or one other character
_TOKEN = re.compile(r"[^\W\d_]+(?:['’\-][^\W\d_]+)*|\d+(?:[.,:]\d+)*|\S", re.UNICODE)


@dataclass(frozen=True, slots=True)
class Token:
    start: int
    end: int
    text: str
    lower: str


@dataclass(frozen=True, slots=True)
class Sentence:
    """One sentence with its tokens; `paragraph` is the index into `Report.paragraphs`."""

    span: Span
    paragraph: int
    tokens: tuple[Token, ...]


def tokenize(text: str, span: Span) -> tuple[Token, ...]:
    return tuple(
        Token(m.start(), m.end(), m.group(), m.group().lower()) for m in _TOKEN.finditer(text, span.start, span.end)
    )

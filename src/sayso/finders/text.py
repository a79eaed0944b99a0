"""Sentences and tokens of a report's paragraphs.

Sentence ends follow the closing quotation mark that ends with them. Abbreviations, initials, decimals and ellipses do not end a
sentence. Linear in the length of the text.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field
from functools import lru_cache
from sys import intern
from typing import Protocol

from sayso.lang.tables import TextWords
from sayso.records import Span

# a word (with inner apostrophes, dots of initials, hyphens), a number, or one other character
_HIDDEN = "\u00ad\u200b\u2060\ufeff"  # soft hyphen, zero-width space, word joiner, byte-order mark: no part of a word's letters
_LETTERS = rf"[^\W\d_](?:[^\W\d_]|[{_HIDDEN}])*"
_TOKEN = re.compile(rf"{_LETTERS}(?:['’\-]{_LETTERS})*|\d+(?:[.,:]\d+)*|\S", re.UNICODE)
_SHOWN = str.maketrans("", "", _HIDDEN)


MAX_TOKENS = 500  # the longest sentence of the reports read so far has 133
SECTION = 150_000  # code points of a long report that are worked on together; all of an ordinary one
KEPT = 3_000  # sentences whose tokens are held, and units whose items are


@dataclass(frozen=True, slots=True)
class Token:
    start: int
    end: int
    text: str
    lower: str


@dataclass(frozen=True, slots=True)
class Sentence:
    """One sentence of a text; `paragraph` is the index into `Report.paragraphs`."""

    span: Span
    paragraph: int
    text: str = field(repr=False)  # the whole text

    @property
    def tokens(self) -> tuple[Token, ...]:
        """Cut when they are asked for: held for all of a 10 MB report they are 270 MB."""
        return _tokens(self.text, self.span.start, self.span.end)


@lru_cache(KEPT)
def _tokens(text: str, start: int, end: int) -> tuple[Token, ...]:
    return tokenize(text, Span(start, end))


def tokenize(text: str, span: Span) -> tuple[Token, ...]:
    """The tokens of a span; `text` is a word without the hidden characters in it. Words are interned: a long report holds each of them
    once, not at every place."""
    tokens: list[Token] = []
    for match in _TOKEN.finditer(text, span.start, span.end):
        word = match.group()
        word = intern(word if word.isascii() else word.translate(_SHOWN) or word)
        start, end = match.span()
        tokens.append(Token(start, end, word, word if word.islower() else intern(word.lower())))
    return tuple(tokens)


_END = re.compile(r"(?<![.?!…])[.?!…]++[\"'”’»“›)\]]{0,4}(?=\s)|;(?=\s*\n)")


def split_sentences(text: str, paragraphs: tuple[Span, ...], words: TextWords) -> tuple[Sentence, ...]:
    """The sentences of each paragraph in text order. White space between sentences belongs to none."""
    sentences: list[Sentence] = []
    for number, paragraph in enumerate(paragraphs):
        start = _skip_space(text, paragraph.start, paragraph.end)
        for match in _END.finditer(text, paragraph.start, paragraph.end):
            if match.start() >= start and _ends_sentence(text, match, paragraph.end, words):
                sentences.extend(_pieces(text, Span(start, match.end()), number))
                start = _skip_space(text, match.end(), paragraph.end)
        end = start + len(text[start : paragraph.end].rstrip())
        if end > start:
            sentences.extend(_pieces(text, Span(start, end), number))
    return tuple(sentences)


def _pieces(text: str, span: Span, paragraph: int) -> Iterator[Sentence]:
    """A sentence; one of more than MAX_TOKENS is no sentence of a language and is cut, so that every rule stays linear."""
    if span.end - span.start <= MAX_TOKENS:
        yield Sentence(span, paragraph, text)
        return
    first = last = count = 0
    for match in _TOKEN.finditer(text, span.start, span.end):
        if count == MAX_TOKENS:
            yield Sentence(Span(first, last), paragraph, text)
            count = 0
        first, last, count = match.start() if not count else first, match.end(), count + 1
    yield Sentence(Span(first, last), paragraph, text)


class Part(Protocol):
    """A sentence or a unit."""

    @property
    def span(self) -> Span: ...

    @property
    def paragraph(self) -> int: ...


def in_sections(parts: Sequence[Part]) -> Iterator[tuple[int, int]]:
    """Ranges of parts, SECTION code points long at most; one ends with a paragraph where a paragraph ends in its second half."""
    first = 0
    while first < len(parts):
        start, last, ended = parts[first].span.start, first + 1, 0
        while last < len(parts) and parts[last].span.end - start <= SECTION:
            if parts[last].paragraph != parts[last - 1].paragraph and parts[last].span.start - start > SECTION // 2:
                ended = last
            last += 1
        last = ended if ended and last < len(parts) else last
        yield first, last
        first = last


def _skip_space(text: str, start: int, end: int) -> int:
    while start < end and text[start].isspace():
        start += 1
    return start


def _ends_sentence(text: str, match: re.Match[str], limit: int, words: TextWords) -> bool:
    after = _skip_space(text, match.end(), limit)
    if after >= limit:
        return False  # the rest of the paragraph is taken as its last sentence
    following = text[after]
    mark = match.group()
    if following.islower():
        return False
    if mark[0] == "." and (len(mark) == 1 or mark[1] != "."):
        return _full_stop_ends(text, match.start(), after, limit, words)
    if mark.startswith(("..", "…")):
        return following.isupper() or following in "\"'“‘«„"
    return True


def _full_stop_ends(text: str, stop: int, after: int, limit: int, words: TextWords) -> bool:
    begin = stop
    while begin > 0 and stop - begin < 24 and (text[begin - 1].isalnum() or text[begin - 1] in ".&"):
        begin -= 1
    word = text[begin:stop].lstrip(".").lower()
    following = _first_word(text, after, limit)
    initials = all(len(part) == 1 for part in word.split(".")) and word not in words.final_abbreviations
    if initials and word[0].isalpha() and text[stop - 1].isupper():
        return following in words.starters and word != "i"  # an initial: "J. Smith", not "vitamin C. The"
    if word in words.final_abbreviations:
        return following in words.starters or text[after] in "\"'“‘«„"
    return word not in words.abbreviations


def _first_word(text: str, start: int, limit: int) -> str:
    while start < limit and not text[start].isalnum():
        start += 1
    end = start
    while end < limit and end - start < 24 and (text[end].isalpha() or text[end] in "'’"):
        end += 1
    return text[start:end].lower().replace("’", "'")

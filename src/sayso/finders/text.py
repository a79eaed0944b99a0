"""Sentences and tokens of a report's paragraphs.

Sentence ends follow the closing quotation mark that ends with them. Abbreviations, initials, decimals and ellipses do not end a
sentence. Linear in the length of the text.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from sys import intern

from sayso.lang.tables import TextWords
from sayso.records import Span

# a word (with inner apostrophes, dots of initials, hyphens), a number, or one other character
_TOKEN = re.compile(r"[^\W\d_]+(?:['’\-][^\W\d_]+)*|\d+(?:[.,:]\d+)*|\S", re.UNICODE)


MAX_TOKENS = 500  # the longest sentence of the reports read so far has 133


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
    """The tokens of a span. Words are interned: a long report holds each of them once, not at every place."""
    tokens: list[Token] = []
    for match in _TOKEN.finditer(text, span.start, span.end):
        word = intern(match.group())
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


def _pieces(text: str, span: Span, paragraph: int) -> list[Sentence]:
    """A sentence; one of more than MAX_TOKENS is no sentence of a language and is cut, so that every rule stays linear."""
    tokens = tokenize(text, span)
    if len(tokens) <= MAX_TOKENS:
        return [Sentence(span, paragraph, tokens)]
    cut = [tokens[n : n + MAX_TOKENS] for n in range(0, len(tokens), MAX_TOKENS)]
    return [Sentence(Span(part[0].start, part[-1].end), paragraph, part) for part in cut]


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
    if len(word) == 1 and word.isalpha() and text[stop - 1].isupper():
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

"""What the network is shown of each word beside its letters: its shape, the quotation it stands in, what the rules make of it.

The encoder reads lower case; the quotation scanner and the rules know things it would have to learn from many more readings
than there are.
"""

from __future__ import annotations

import re
from bisect import bisect_right
from collections.abc import Iterable
from dataclasses import dataclass

from sayso.finders.attribution import Attribution
from sayso.finders.quotes import Quote
from sayso.finders.tagging.labels import head
from sayso.finders.text import Sentence
from sayso.records import Span

# a word is what the encoder's own splitter makes one: a run of letters and digits, or one other character
_WORD = re.compile(r"[^\W_]+|_|[^\w\s]", re.UNICODE)
MAX_WORD = 40  # letters; a longer one is cut, for no word of a language is

SHAPES = ("lower", "title", "upper", "digit", "mark", "mixed")
MARK = SHAPES.index("mark")
QUOTED = ("outside", "opening mark", "inside", "closing mark", "inside a nested one", "mark of an unclosed one")
PLACES = ("inside", "first of a sentence", "first of a paragraph")
FEATURES = (
    len(SHAPES),
    len(QUOTED),
    len(PLACES),
    len(head("outer")),
    len(head("inner")),
)  # sizes of the feature tables


@dataclass(frozen=True, slots=True)
class Words:
    """The words of the body in text order. `features` holds a tuple of FEATURES indexes a word; `sentences` and `paragraphs`
    the number of each word's; `quotations` the number of the outermost closed quotation between whose marks it stands, else -1."""

    spans: tuple[Span, ...]
    features: tuple[tuple[int, int, int, int, int], ...]
    sentences: tuple[int, ...]
    paragraphs: tuple[int, ...]
    quotations: tuple[int, ...]


def split_words(text: str, sentence: Sentence) -> list[Span]:
    out: list[Span] = []
    for match in _WORD.finditer(text, sentence.span.start, sentence.span.end):
        out.extend(Span(at, min(at + MAX_WORD, match.end())) for at in range(match.start(), match.end(), MAX_WORD))
    return out


def read_words(
    text: str,
    sentences: tuple[Sentence, ...],
    quotes: tuple[Quote, ...],
    outer: Iterable[Attribution] = (),
    inner: Iterable[Attribution] = (),
) -> Words:
    """The words of a report's sentences; `outer` and `inner` are what the rules found, shown to the network as features."""
    spans: list[Span] = []
    numbers: list[int] = []
    places: list[int] = []
    for number, sentence in enumerate(sentences):
        new_paragraph = number == 0 or sentences[number - 1].paragraph != sentence.paragraph
        for n, span in enumerate(split_words(text, sentence)):
            spans.append(span)
            numbers.append(number)
            places.append(0 if n else 2 if new_paragraph else 1)
    quoted, quotations = _quoted(spans, quotes)
    rules_outer = mark_spans(spans, attribution_spans(outer), "outer")
    rules_inner = mark_spans(spans, attribution_spans(inner), "inner")
    features = tuple(
        (_shape(text[s.start : s.end]), quoted[n], places[n], rules_outer[n], rules_inner[n])
        for n, s in enumerate(spans)
    )
    return Words(
        tuple(spans),
        features,
        tuple(numbers),
        tuple(sentences[n].paragraph for n in numbers),
        tuple(quotations),
    )


def attribution_spans(found: Iterable[Attribution]) -> list[tuple[str, Span]]:
    """The kinds and spans of attributions, those that must not be written over last."""
    out: list[tuple[str, Span]] = []
    for one in found:
        out.extend(("content", c) for c in one.content)
        if one.source:
            out.append(("source", one.source))
        if one.cue:
            out.append(("cue", one.cue))
    order = ("content", "source", "cue")
    return sorted(out, key=lambda row: order.index(row[0]))


def mark_spans(words: list[Span] | tuple[Span, ...], spans: Iterable[tuple[str, Span]], name: str) -> list[int]:
    """A label of the head `name` for each word; a later span is written over an earlier one."""
    labels = head(name).labels
    starts = [w.start for w in words]
    out = [0] * len(words)
    for kind, span in spans:
        at = max(0, bisect_right(starts, span.start) - 1)
        if at < len(words) and words[at].end <= span.start:
            at += 1
        side = "B"
        while at < len(words) and words[at].start < span.end:
            out[at] = labels.index(f"{side}-{kind}")
            side = "I"
            at += 1
    return out


def _shape(word: str) -> int:
    if not word[0].isalnum():
        return MARK
    if not word.isalpha() and any(c.isdigit() for c in word):
        return 3
    if word.islower() or not word[0].isalpha():
        return 0
    if word.istitle() or len(word) == 1:
        return 1
    return 2 if word.isupper() else 5


def _quoted(words: list[Span], quotes: tuple[Quote, ...]) -> tuple[list[int], list[int]]:
    """For each word an index into QUOTED, and the number of its outermost quotation."""
    state, number = [0] * len(words), [-1] * len(words)
    starts = [w.start for w in words]
    for which, quote in enumerate(quotes):
        at = max(0, bisect_right(starts, quote.outer.start) - 1)
        while at < len(words) and words[at].start < quote.outer.end:
            word = words[at]
            if word.end > quote.outer.start:
                if quote.span.start <= word.start and word.end <= quote.span.end:
                    if quote.depth == 0 and quote.closed and quote.opened:
                        number[at] = which
                    state[at] = 2 if quote.depth == 0 else 4
                elif quote.depth == 0:
                    state[at] = 5 if not quote.closed else 1 if word.start < quote.span.start else 3
            at += 1
    return state, number

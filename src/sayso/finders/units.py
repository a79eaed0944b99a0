"""The stretches in which an attribution is looked for: sentences with each quotation folded into one item.

`'Q. Q,' Austin said.` is one unit: the quotation's own sentence ends do not end it.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass, field
from functools import lru_cache

from sayso.finders.quotes import Quote
from sayso.finders.text import KEPT, Sentence, Token
from sayso.records import Span

_MARKS = frozenset("\"'”’»“‹›")
_CONTRACTED = frozenset(["i", "we", "you", "he", "she", "it", "they", "who", "that", "there"])
_PREFIXED = re.compile(r"(?:[Aa]l|[Ee]l|[Aa][nrsdt]|[Aa]sh|d|l)[-'’][A-Z]")
MOST_SENTENCES = 400  # of one unit: only marks without sense make more
MARK = "“”"  # the text of an item that stands for a quotation


@dataclass(frozen=True, slots=True)
class Item:
    """A token, or a whole quotation (`quote` set, `text` is `MARK`)."""

    start: int
    end: int
    text: str
    lower: str
    quote: Quote | None = None

    @property
    def is_capital(self) -> bool:
        return self.text[:1].isupper() or _PREFIXED.match(self.text) is not None

    @property
    def is_word(self) -> bool:
        return self.quote is None and self.text[:1].isalpha()


@dataclass(frozen=True, slots=True, eq=False)
class Unit:
    """Sentences of one paragraph, with the quotations in them that are folded."""

    span: Span
    paragraph: int
    sentences: tuple[Sentence, ...] = field(repr=False)
    quotes: tuple[Quote, ...] = field(default=(), repr=False)
    rebuts: bool = False  # the end of a sentence, where somebody else rebuts the rest of it

    @property
    def items(self) -> tuple[Item, ...]:
        """Made when they are asked for, like the tokens of a sentence."""
        return _items(self)


@lru_cache(KEPT)
def _items(unit: Unit) -> tuple[Item, ...]:
    return fold([t for s in unit.sentences for t in s.tokens], unit.quotes)


def unit_of(text: str, span: Span, paragraph: int, quotes: Iterable[Quote] = ()) -> Unit:
    """The unit of any stretch of a text."""
    return Unit(span, paragraph, (Sentence(span, paragraph, text),), tuple(quotes))


def build_units(
    sentences: tuple[Sentence, ...], quotes: tuple[Quote, ...], goes_on: Callable[[Sentence], bool]
) -> tuple[Unit, ...]:
    """Units in text order; `quotes` are those to fold (of one depth, not overlapping), in text order.

    `goes_on` says whether a sentence goes on the one before, if that ends with a quotation: `"Why?" Smith asked.`
    """
    units: list[Unit] = []
    open_sentences: list[Sentence] = []
    at = 0
    for number, sentence in enumerate(sentences):
        open_sentences.append(sentence)
        while at < len(quotes) and quotes[at].outer.end <= sentence.span.end:
            at += 1
        inside = at < len(quotes) and quotes[at].outer.start < sentence.span.end
        last = number + 1 == len(sentences) or sentences[number + 1].paragraph != sentence.paragraph
        if not inside and not last and _ends_quoted(sentence):
            inside = goes_on(sentences[number + 1])
        if not inside or last or len(open_sentences) == MOST_SENTENCES:
            units.append(_join(open_sentences, quotes))
            open_sentences = []
    return tuple(units)


def _split_contraction(token: Token) -> tuple[Item, ...]:
    """ "We've" as two items, so that the pronoun can be a source and "'ve" its auxiliary."""
    lower = token.lower.replace("’", "'")
    word, apostrophe, ending = lower.partition("'")
    if not apostrophe or word not in _CONTRACTED or ending not in ("ve", "re", "ll", "d", "m", "s"):
        return (Item(token.start, token.end, token.text, lower),)
    cut = token.start + len(word)
    return (
        Item(token.start, cut, token.text[: len(word)], word),
        Item(cut, token.end, token.text[len(word) :], lower[len(word) :]),
    )


def _ends_quoted(sentence: Sentence) -> bool:
    """Whether a sentence ends with a closing mark behind anything but a full stop."""
    last = [t.text for t in sentence.tokens[-2:]]
    return len(last) == 2 and last[1] in _MARKS and last[0] != "."


def _join(sentences: list[Sentence], quotes: tuple[Quote, ...]) -> Unit:
    span = Span(sentences[0].span.start, sentences[-1].span.end)
    return Unit(span, sentences[0].paragraph, tuple(sentences), _within(quotes, span))


def _within(quotes: tuple[Quote, ...], span: Span) -> tuple[Quote, ...]:
    lo, hi = 0, len(quotes)
    while lo < hi:
        mid = (lo + hi) // 2
        if quotes[mid].outer.end <= span.start:
            lo = mid + 1
        else:
            hi = mid
    found: list[Quote] = []
    while lo < len(quotes) and quotes[lo].outer.start < span.end:
        found.append(quotes[lo])
        lo += 1
    return tuple(found)


def fold(tokens: Sequence[Token], quotes: Sequence[Quote]) -> tuple[Item, ...]:
    """Tokens with each quotation as one item."""
    items: list[Item] = []
    at = 0
    for n, token in enumerate(tokens):
        while at < len(quotes) and quotes[at].outer.end <= token.start:
            at += 1
        quote = quotes[at] if at < len(quotes) and quotes[at].outer.start <= token.start else None
        if quote is None and token.text == "." and _is_abbreviation(tokens, n, items):
            last = items[-1]
            items[-1] = Item(last.start, token.end, last.text + ".", last.lower + ".")
        elif (
            quote is None
            and items
            and items[-1].end == token.start
            and items[-1].text.endswith(".")
            and token.text.isalpha()
        ):
            last = items[-1]
            items[-1] = Item(last.start, token.end, last.text + token.text, last.lower + token.lower)
        elif quote is None:
            items.extend(_split_contraction(token))
        elif not items or items[-1].quote is not quote:
            items.append(Item(quote.outer.start, quote.outer.end, MARK, MARK, quote))
    return tuple(items)


def _is_abbreviation(tokens: Sequence[Token], n: int, items: list[Item]) -> bool:
    """A full stop inside a sentence right behind a word belongs to it: "Gen.", "U.S."."""
    if not items or items[-1].end != tokens[n].start or items[-1].quote is not None or not items[-1].text[0].isalpha():
        return False
    return n + 1 < len(tokens) and tokens[n + 1].text[0] not in ".!?…\"'”’»)]"

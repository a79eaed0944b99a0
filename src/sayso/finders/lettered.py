"""Names that a list seems to be and that the letters behind them show to be one: "Rail, Maritime and Transport (RMT) Union"."""

from __future__ import annotations

from dataclasses import replace

from sayso.finders.units import Item

_SMALL = frozenset(["of", "for", "the", "to", "in", "on", "de"])
_LONGEST = 12  # words of the name in front of its letters


def joined_by_letters(items: tuple[Item, ...]) -> tuple[Item, ...]:
    """With the words whose first letters stand in brackets behind them as one, where commas or "and" part them."""
    for n in range(2, len(items) - 1):
        letters = items[n].text
        if items[n - 1].text == "(" and items[n + 1].text == ")" and letters.isupper() and 2 < len(letters) < 9:
            first = _first_of(items, n - 1, letters)
            if first is not None and any(i.text == "," or i.lower == "and" for i in items[first : n - 1]):
                return (*items[:first], _one(items[first : n - 1]), *items[n - 1 :])
    return items


def _first_of(items: tuple[Item, ...], end: int, letters: str) -> int | None:
    """The word from which on the capital words up to `end` have these first letters."""
    left = letters
    for n in range(end - 1, max(-1, end - _LONGEST), -1):
        word = items[n]
        if word.text == "," or word.lower in _SMALL or word.lower == "and" and not left.endswith("A"):
            continue
        if not left or word.text[0].upper() != left[-1] or not (word.is_capital or word.lower == "and"):
            return None
        left = left[:-1]
        if not left:
            return n
    return None


def _one(words: tuple[Item, ...]) -> Item:
    text = ""
    for n, word in enumerate(words):
        text += word.text if not n or words[n - 1].end == word.start else f" {word.text}"
    return replace(words[0], end=words[-1].end, text=text, lower=text.lower())

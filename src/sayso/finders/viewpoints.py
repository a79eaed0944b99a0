"""Whose view, words or account it is: "in the view of Ana Ruiz, the crew was too small", "by his own account", "in the diver's words"."""

from __future__ import annotations

from sayso.finders.units import Item
from sayso.lang import Language

_OWNER = 7  # words of whoever holds the view, in front of the noun


def viewpoint_noun(items: tuple[Item, ...], opening: int, language: Language) -> int | None:
    """Where the noun stands that goes with the preposition at item `opening`; none where the words are the speaker's own ("in my view")
    or nobody's ("in other words")."""
    nouns = language.cues.viewpoints.get(items[opening].lower)
    if nouns is None:
        return None
    if [i.lower for i in items[opening + 1 : opening + 2]] == ["the"] and _opens_owner(items, opening + 2, nouns):
        return opening + 2
    for n in range(opening + 2, min(len(items), opening + 2 + _OWNER)):
        item = items[n]
        if not item.is_word or item.quote is not None:
            return None
        if item.lower in nouns and not item.is_capital:
            owned = items[n - 1 - (items[n - 1].lower == "own")]
            theirs = (
                owned.lower in language.cues.viewers
                and n - opening <= 3
                or owned.lower.endswith(("'s", "’s", "s'", "s’"))
            )
            return n if theirs and [i.lower for i in items[n + 1 : n + 2]] != ["of"] else None
    return None


def _opens_owner(items: tuple[Item, ...], noun: int, nouns: frozenset[str]) -> bool:
    """ "in the words of": an owner follows."""
    return noun + 2 < len(items) and items[noun].lower in nouns and items[noun + 1].lower == "of"


def owner_before(items: tuple[Item, ...], opening: int, noun: int) -> tuple[int, int] | None:
    """Items (half-open) of whoever holds the view in front of the noun, without "own"."""
    last = noun - (items[noun - 1].lower == "own")
    return (opening + 1, last) if items[opening + 1].lower != "the" or last > opening + 2 else None

"""The noun that a phrase is about."""

from __future__ import annotations

from sayso.finders.titles import is_possessive
from sayso.finders.units import Item
from sayso.lang import Language

_PARTICIPLES = frozenset("made led held seen drawn written sent given done taken kept run shown".split())  # "a study made by"


def singular_of(word: str) -> str:
    return word[:-3] + "y" if word.endswith("ies") else word[:-1] if word.endswith("s") else word


def head_of(items: tuple[Item, ...], language: Language) -> str:
    """The noun that a phrase is about: the last word before its first preposition, comma or relative clause."""
    head = ""
    owner = next((n for n, i in enumerate(items[:8]) if is_possessive(i) and n + 1 < len(items)), None)
    if owner is not None and all(i.is_capital or i.lower in ("of", "the", "and", "for") for i in items[:owner]):
        items = items[owner + 1 :]  # "the Board of Inquiry's report"
    for n, item in enumerate(items):
        lower = item.lower
        if n > 0 and (
            lower in language.phrases.prepositions
            or item.text == ","
            or lower in ("who", "which", "that", "whose", "familiar", "close", "present", "involved", "able", "aged")
            or lower.endswith("ing")
            and 1 < n < len(items) - 1
            and not item.is_capital
            and not (n + 2 == len(items) and items[n + 1].lower in language.names.bodies)  # "the returning office"
            or head
            and lower in language.names.bases
            or head
            and (lower.endswith("ed") and len(lower) > 4 or lower in _PARTICIPLES)
            and n < len(items) - 1
            and {head, singular_of(head)} & (language.names.documents | language.names.callings)
        ):
            break
        if item.is_word and not (lower == "general" and head in language.names.offices):
            head = lower  # "Consul General"
    return head

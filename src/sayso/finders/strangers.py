"""Human beings told of without a name and not as who speaks: "a nurse", "her closest colleague". They may be meant by the next "she"."""

from __future__ import annotations

from dataclasses import dataclass

from sayso.finders.names import Gender, gender_of, words_of
from sayso.finders.titles import is_possessive
from sayso.finders.units import Item
from sayso.lang import Language
from sayso.records import Span

_WIDEST = 5  # words in front of the noun
_SAME = frozenset("be is are was were been being as become became becoming remains remained".split())  # "was a nurse": who is named
_MANY = frozenset("staff media police people children".split())


@dataclass(frozen=True, slots=True)
class Stranger:
    """One human being under a common noun. `first`: at the head of the sentence."""

    span: Span
    words: str
    gender: Gender | None
    first: bool


def note_strangers(items: tuple[Item, ...], told: list[Stranger], language: Language) -> None:
    """Adds those of a unit, in text order."""
    names = language.names
    one = (names.offices | names.trades | names.kin | names.female_words | names.male_words | names.groups - names.bodies) - _MANY
    for n, item in enumerate(items):
        if item.quote is not None or item.is_capital and n or item.lower not in one or item.lower.endswith("s") and item.lower not in names.offices | names.trades:
            continue
        if n + 1 < len(items) and (items[n + 1].is_capital or items[n + 1].lower in one | names.bodies | names.documents or is_possessive(item)):
            continue  # "director Ana Ruiz", "police officer", "driver training"
        first = _first_word(items, n, language)
        if first is None or _is_apposed(items, first, n):
            continue
        words = words_of(items[first : n + 1])
        lower = words.lower().split()
        told.append(Stranger(Span(items[first].start, item.end), words, gender_of(lower, language), first == 0))


def _first_word(items: tuple[Item, ...], head: int, language: Language) -> int | None:
    """The determiner or owner in front; none where nothing opens the phrase."""
    phrases = language.phrases
    for n in range(head - 1, max(head - _WIDEST, 0) - 1, -1):
        item = items[n]
        if item.lower in phrases.determiners or item.lower in language.names.bases or item.lower in ("another", "one"):
            return n
        if is_possessive(item):
            return n
        if not item.is_word or item.lower in phrases.prepositions | phrases.conjunctions | phrases.auxiliaries:
            return None
    return None


def _is_apposed(items: tuple[Item, ...], first: int, head: int) -> bool:
    """Whether the phrase says who somebody named is: "Ana Ruiz, a nurse,", "is a nurse", "a nurse, Ana Ruiz"."""
    before = items[first - 1] if first else None
    if before is not None and before.lower in _SAME:
        return True
    if before is not None and before.text == "," and first > 1 and (items[first - 2].is_capital or items[first - 2].text[:1].isdigit()):
        return True
    return head + 2 < len(items) and items[head + 1].text == "," and items[head + 2].is_capital

"""Human beings told of without a name and not as who speaks: "a nurse", "her closest colleague". They may be meant by the next "she"."""

from __future__ import annotations

from dataclasses import dataclass

from sayso.finders.names import Gender, gender_of, words_of
from sayso.finders.titles import is_possessive
from sayso.finders.units import Item
from sayso.lang import Language
from sayso.lang.cue_tables import NameWords
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
    for n, item in enumerate(items):
        if item.quote is not None or not _is_human(item.lower, names) or item.is_capital and n:
            continue
        if item.lower.endswith("s") and item.lower not in names.offices and item.lower not in names.trades:
            continue
        if n + 1 < len(items) and (items[n + 1].is_capital or _goes_on(items[n + 1].lower, names) or is_possessive(item)):
            continue  # "director Ana Ruiz", "police officer", "driver training"
        first = _first_word(items, n, language)
        if first is None or _is_apposed(items, first, n):
            continue
        words = words_of(items[first : n + 1])
        lower = words.lower().split()
        told.append(Stranger(Span(items[first].start, item.end), words, gender_of(lower, language), first == 0))


def _is_human(word: str, names: NameWords) -> bool:
    """Looked up table by table: their union, made anew for each sentence, took longer than all the rest."""
    if word in _MANY:
        return False
    known = word in names.offices or word in names.trades or word in names.kin or word in names.female_words
    return known or word in names.male_words or word in names.groups and word not in names.bodies


def _goes_on(word: str, names: NameWords) -> bool:
    return _is_human(word, names) or word in names.bodies or word in names.documents


def _first_word(items: tuple[Item, ...], head: int, language: Language) -> int | None:
    """The determiner or owner in front; none where nothing opens the phrase."""
    phrases = language.phrases
    for n in range(head - 1, max(head - _WIDEST, 0) - 1, -1):
        item = items[n]
        if item.lower in phrases.determiners or item.lower in language.names.bases or item.lower in ("another", "one"):
            return n
        if is_possessive(item):
            return n
        closed = (phrases.prepositions, phrases.conjunctions, phrases.auxiliaries)
        if not item.is_word or any(item.lower in some for some in closed):
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

"""Words that are handed out: "The mayor issued the following statement on Monday:", "The following is a letter from Ana Ruiz:"."""

from __future__ import annotations

from dataclasses import dataclass

from sayso.finders.sources import phrase_left, phrase_right
from sayso.finders.units import Item
from sayso.lang import Language
from sayso.records import Span

_NOTICES = frozenset(
    "statement statements remarks comment comments message letter note reply response appeal announcement communique communiqué tweet post speech declaration".split()
)
_GIVEN = frozenset(
    "issued issues released releases made makes gave gives delivered published posted sent shared read wrote offered provided submitted".split()
)
_REACH = 24  # words up to the colon


@dataclass(frozen=True, slots=True)
class Notice:
    """Whose words follow; `cue` is the noun that says what they are, `colon` the item behind which they stand."""

    source: Span
    cue: Span
    colon: int


def find_notice(items: tuple[Item, ...], language: Language) -> Notice | None:
    """The notice of a sentence: its words stand behind a colon."""
    at = next(
        (n for n in range(1, len(items) - 1) if items[n].lower == "following" and items[n - 1].lower == "the"), None
    )
    if at is None:
        return None
    colon = next((n for n in range(at + 1, min(len(items), at + _REACH)) if items[n].text == ":"), None)
    noun = next((n for n in range(at + 1, min(len(items), at + 8)) if items[n].lower in _NOTICES), None)
    if colon is None or noun is None or noun > colon:
        return None
    phrase = _giver(items, at, language) if noun < at + 4 and at > 1 else _sender(items, at, noun, colon, language)
    if phrase is None:
        return None
    return Notice(phrase, Span(items[noun].start, items[noun].end), colon)


def _giver(items: tuple[Item, ...], at: int, language: Language) -> Span | None:
    """The subject of "issued the following"."""
    verb = at - 2
    if items[verb].lower not in _GIVEN:
        return None
    head = verb
    while head > 0 and (
        items[head - 1].lower in language.phrases.auxiliaries or items[head - 1].lower in language.phrases.adverbs
    ):
        head -= 1
    phrase = phrase_left(items, head, language)
    return None if phrase is None or phrase.inherits else phrase.span(items)


def _sender(items: tuple[Item, ...], at: int, noun: int, colon: int, language: Language) -> Span | None:
    """ "The following is a statement from the mayor"."""
    behind = noun + 1
    if (
        at > 1
        or items[at + 1].lower not in ("is", "was")
        or behind + 1 >= colon
        or items[behind].lower not in ("from", "by")
    ):
        return None
    phrase = phrase_right(items[:colon], behind + 1, language)
    return phrase.span(items) if phrase is not None else None

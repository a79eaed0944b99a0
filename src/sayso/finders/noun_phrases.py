"""What can be a noun phrase, told without a tagger by closed word classes and finite verbs of the tables."""

from __future__ import annotations

import re

from sayso.finders.units import Item
from sayso.lang import Language

MAX_ITEMS = 40


BREAKS = frozenset([";", ":", "—", "–", ".", "!", "?", "…"])


RELATIVE = frozenset("who which whose whom that".split())

_CLOCK = re.compile(r"\d{1,2}[.:]\d{2}")
_ADJUNCTS = frozenset("in at on after during".split())  # that open a sentence in front of its subject
_SINCE = frozenset(("later", "earlier", "ago"))
_OPENERS = frozenset("the both a an its his her their".split())
_LONGEST_LEAD = 12


def is_verb(item: Item, language: Language) -> bool:
    """Whether a word is a finite verb for certain (by table, or a lower-case form in -ed)."""
    if not item.is_word or (item.is_capital and item.lower not in language.phrases.auxiliaries):
        return False
    lower = item.lower
    return (
        lower in language.phrases.verbs
        or lower.endswith(("'s been", "n't"))
        or (lower.endswith("ed") and len(lower) > 4)
    )


def is_finite(item: Item, language: Language) -> bool:
    """Whether a word is a finite verb that is no participle: those may follow a noun ("officials briefed on")."""
    return (
        item.is_word
        and item.lower in language.phrases.verbs
        and not (item.lower.endswith("ed") and item.lower != "agreed")
    )


def is_word_like(items: tuple[Item, ...], quote: int) -> bool:
    """A short quotation inside a phrase: 'the so-called "Wolf" brigade', 'who rate the stock "hold", said'."""
    inner = items[quote].quote
    if inner is None or quote == 0 or not items[quote - 1].is_word:
        return False
    if items[quote - 1].lower in ("the", "a", "so-called", "called", "of"):
        return True
    length = inner.span.end - inner.span.start
    return inside_phrase(items, quote) or (
        length < 25
        and quote + 1 < len(items)
        and items[quote + 1].text == ","
        and inner.span.end + 1 == inner.outer.end
        and items[quote + 1].start == inner.outer.end
    )


def inside_phrase(items: tuple[Item, ...], quote: int) -> bool:
    """A quotation that is part of a name or description: 'the "Gray Wolf" brigade said'."""
    inner = items[quote].quote
    assert inner is not None
    return (
        inner.span.end - inner.span.start < 25
        and quote + 1 < len(items)
        and items[quote + 1].is_word
        and quote > 0
        and items[quote - 1].is_word
        and items[quote].end + 1 >= items[quote + 1].start
        and items[quote - 1].lower not in ("and", "said", "that")
    )


def skip_lead(items: tuple[Item, ...], lo: int, hi: int, language: Language) -> int:
    """Past conjunctions, adverbs and a bare time ("Last month", "In June", "On Monday") in front of a phrase."""
    while lo < hi:
        past = max(
            _time_lead(items, lo, hi, language), _medium_lead(items, lo, hi, language), _clock_lead(items, lo, hi),
            _adjunct_lead(items, lo, hi, language),
        )  # fmt: skip
        if past == lo and not _is_lead_word(items, lo, hi, language):
            break
        lo = max(past, lo + 1)
    return lo


def _time_lead(items: tuple[Item, ...], lo: int, hi: int, language: Language) -> int:
    words = language.phrases
    if [i.lower for i in items[lo : lo + 4]] == ["at", "the", "same", "time"] and lo + 4 < hi:
        return lo + 4
    if lo + 2 >= hi or items[lo].lower not in ("in", "on", "last", "this", "by", "since"):
        return lo
    nxt = items[lo + 1].lower
    timely = nxt in words.weekdays or nxt in words.months or nxt in ("week", "month", "year", "night")
    if not timely and not (nxt.isdigit() and len(nxt) == 4):
        return lo
    at = lo + 2
    while at + 1 < hi and items[at].text.isdigit():
        at += 1
    return at


def _clock_lead(items: tuple[Item, ...], lo: int, hi: int) -> int:
    """ "18.30 The coastguard says", "18:30 - The": the hour that opens an item of a live page or a chronicle."""
    if lo > 0 or hi - lo < 2 or not _CLOCK.fullmatch(items[lo].text):
        return lo
    at = lo + 1 + (items[lo + 1].text in ("-", "–", "—", ":"))
    return at if at < hi and items[at].is_capital else lo


def _adjunct_lead(items: tuple[Item, ...], lo: int, hi: int, language: Language) -> int:
    """ "In a filing to the Lisbon exchange the group", "At the talks both sides", "A month later the paper": where a second noun phrase
    begins without a word that ties it to the first."""
    timed = items[lo].lower in ("a", "an", "one", "two", "three") and hi - lo > 3 and items[lo + 2].lower in _SINCE
    if not timed and items[lo].lower not in _ADJUNCTS:
        return lo
    for n in range(min(hi - 1, lo + _LONGEST_LEAD) - 1, lo + 2, -1):
        if items[n].lower in _OPENERS:
            before = items[n - 1]
            words = language.phrases
            tied = (words.prepositions, words.conjunctions, words.determiners, words.subordinators)
            free = before.is_word and not before.is_capital and not any(before.lower in some for some in tied)
            return n if free or timed and n == lo + 3 else lo
        if not items[n].is_word:
            return lo
    return lo


def _medium_lead(items: tuple[Item, ...], lo: int, hi: int, language: Language) -> int:
    """ "In a letter the company", "In its statement on Thursday the ministry": no comma parts where it was said from who said it."""
    words = language.phrases
    if lo + 3 >= hi or items[lo].lower not in ("in", "at") or items[lo + 1].lower not in words.determiners:
        return lo
    end = next((n + 1 for n in range(lo + 2, min(hi - 1, lo + 5)) if items[n].lower in words.media | words.gatherings), lo)
    if end == lo:
        return lo
    if items[end].lower == "on" and end + 2 < hi and items[end + 1].lower in words.weekdays:
        end += 2
    elif items[end].lower in words.weekdays or items[end].lower in ("yesterday", "today"):
        end += 1
    opens = items[end] if end < hi else None
    return end if opens is not None and (opens.lower in words.determiners or opens.is_capital) else lo


def _is_lead_word(items: tuple[Item, ...], lo: int, hi: int, language: Language) -> bool:
    words = language.phrases
    lower = items[lo].lower
    if lower in words.conjunctions or items[lo].text in (",", "-", "(", ")"):
        return True
    if lower in ("that", "what", "when", "how", "why", "as"):
        return True
    if lower in words.adverbs:
        return lower not in words.weekdays
    return lower.endswith("ly") and len(lower) > 4 and lo + 1 < hi and lower not in ("family", "italy", "july")


def without_relative(items: tuple[Item, ...], lo: int, hi: int) -> int:
    """The end of the phrase without a relative clause behind a comma."""
    for n in range(lo + 1, hi):
        if items[n - 1].text == "," and _opens_relative(items, n, hi):
            return n - 1
    while hi > lo and items[hi - 1].text == ",":
        hi -= 1
    return hi


def _opens_relative(items: tuple[Item, ...], n: int, hi: int) -> bool:
    if items[n].lower in ("who", "which", "whose", "where", "speaking", "citing"):
        return True
    return n + 1 < hi and items[n + 1].lower in ("which", "whom", "whose")


def may_begin(item: Item, language: Language) -> bool:
    lower = item.lower
    words = language.phrases
    if lower in words.pronouns or lower in words.determiners or item.is_capital or item.text[:1].isdigit():
        return True
    return (
        item.is_word
        and lower not in words.prepositions
        and lower not in words.not_nouns
        and lower not in words.auxiliaries
    )


def is_phrase(items: tuple[Item, ...], lo: int, hi: int, language: Language) -> bool:
    """Whether items can be a source: begins like a noun phrase and holds no finite verb outside a relative clause."""
    if hi <= lo or hi - lo > MAX_ITEMS or not may_begin(items[lo], language):
        return False
    if items[lo].lower in ("well", "far") and hi - lo > 1:
        return False  # "well above the 160,000 forecast"
    if items[lo].lower.endswith("ed") and len(items[lo].lower) > 5 and not items[lo].is_capital:
        return False
    words = language.phrases
    first = items[lo].lower
    if hi - lo == 1 and first in words.pronouns:
        return True
    if hi - lo == 1:
        noun = (
            items[lo].is_capital
            or first in words.pronouns
            or first.endswith("s")
            or first
            in (
                "police",
                "people",
                "one",
                "media",
                "management",
                "prosecution",
                "defence",
                "defense",
                "government",
                "parliament",
                "sources",
                "staff",
                "counsel",
            )
        )
        return items[lo].is_word and noun and first not in words.prepositions | words.not_nouns | words.adverbs
    relative = False
    for n in range(lo, hi):
        lower = items[n].lower
        if lower in RELATIVE and n > lo:
            relative = True
        elif items[n].text == ",":
            relative = relative and True
        elif (
            not relative
            and not items[n].is_capital
            and (is_finite(items[n], language) or _has_object(items, n, hi, language))
        ):
            return False
    last = items[hi - 1]
    return not (
        last.lower in words.prepositions
        or last.lower in words.determiners
        and last.lower
        not in ("others", "another", "both", "all", "each", "some", "many", "several", "two", "three", "few")
    )


def _has_object(items: tuple[Item, ...], n: int, hi: int, language: Language) -> bool:
    """An -ed form with an object behind it is a verb, not a participle: "imposed a curfew"."""
    return (
        n > 0
        and n + 1 < hi
        and items[n].lower.endswith("ed")
        and len(items[n].lower) > 4
        and items[n + 1].lower in language.phrases.determiners
    )

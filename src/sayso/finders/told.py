"""Documents that a text tells of before they speak: "a decision published on Thursday", "the report by the charity Hill Watch"."""

from __future__ import annotations

from dataclasses import dataclass

from sayso.finders.descriptions import Described, describe
from sayso.finders.heads import singular_of
from sayso.finders.names import bare, words_of
from sayso.finders.titles import is_possessive
from sayso.finders.units import Item
from sayso.lang import Language
from sayso.records import Span

_OPENS = frozenset(["of", "on", "to", "by", "from", "about", "into"])  # what may go on a document: "the annex to the contract"
_BEHIND_PARTICIPLE = frozenset(["by", "on", "in", "to", "through", "from", "last", "this", "today", "yesterday", "earlier"])
_MADE = frozenset("published released issued seen tabled leaked made drawn handed sent written given".split())
_NEIGHBOUR = frozenset(["neighbouring", "neighboring", "host", "country", "state"])
_STOPS = frozenset(",.;:()–—-?!")
_LONGEST = 14  # words behind the noun
_WIDEST = 5  # words in front of it


@dataclass(frozen=True, slots=True)
class Document:
    """A document where it stands, with the words that tell it from others."""

    span: Span
    words: str  # without the article
    own: bool  # no more than its noun
    told: bool  # by whom or what it is, not by words in front alone: "the final report" may be any
    issuer: Described | None
    again: bool  # behind "the"
    sentence: int


def note_documents(items: tuple[Item, ...], sentence: int, told: dict[str, list[Document]], language: Language) -> None:
    """Adds the documents of a unit to `told`, by their head noun in the singular."""
    documents = language.names.documents
    for n, item in enumerate(items):
        head = singular_of(item.lower)
        if item.is_capital and n or item.quote is not None or not {item.lower, head} & documents:
            continue
        if n + 1 < len(items) and _goes_on(items[n + 1], language):
            continue
        first = _first_word(items, n, language)
        if first is None:
            continue
        end = _last_word(items, n, language)
        opened = first - 1 if first and items[first - 1].lower in language.phrases.determiners else first
        issuer = describe(items[opened:end], language).issuer
        span = Span(items[first].start, items[end - 1].end)
        told.setdefault(head, []).append(Document(span, words_of(items[first:end]), end - first == 1, end > n + 1 or issuer is not None, issuer, items[opened].lower == "the", sentence))


def _goes_on(item: Item, language: Language) -> bool:
    """A noun behind the noun: "report" is no head in "report authors"."""
    names, phrases = language.names, language.phrases
    nouns = names.nouns
    return item.is_word and {item.lower, singular_of(item.lower)} & nouns != set() and item.lower not in phrases.verbs


def _first_word(items: tuple[Item, ...], head: int, language: Language) -> int | None:
    """Left over the words that tell one document from others, an owner in front included; None where no article or owner opens the phrase."""
    phrases = language.phrases
    first = head
    while first > 0 and head - first < _WIDEST:
        before = items[first - 1]
        if is_possessive(before) and before.lower not in phrases.determiners:
            first -= 1
            continue
        closed = phrases.determiners | phrases.prepositions | phrases.conjunctions | phrases.verbs | phrases.not_nouns
        if not before.is_word or before.quote is not None or before.lower in closed or before.lower in language.cues.forms:
            break
        first -= 1
    plural = items[head].lower.endswith("s") and first == head
    opened = first > 0 and items[first - 1].lower in phrases.determiners
    return first if opened or plural or first == 0 or is_possessive(items[first]) else None


def _last_word(items: tuple[Item, ...], head: int, language: Language) -> int:
    """The end of what goes on the noun without a comma: "published on Thursday", "of the Secretary-General"."""
    at = head + 1
    if at >= len(items) or not (items[at].lower in _OPENS or _is_participle(items, at, language)):
        return at
    phrases = language.phrases
    stops = phrases.auxiliaries - {"to"} | phrases.subordinators | {"which", "who", "whose", "and"}
    end = at + 1
    while end < len(items) and end - at < _LONGEST:
        item = items[end]
        participle = items[end - 1].is_capital is False and _is_participle(items, end, language)
        finite = item.lower in phrases.verbs or item.lower in language.cues.forms and not item.lower.endswith("ing")
        if item.quote is not None or not item.is_word and item.text in _STOPS or item.lower in stops or finite and not participle:
            break
        end += 1
    while end > at and items[end - 1].lower in phrases.prepositions | phrases.determiners:
        end -= 1
    return end


def _is_participle(items: tuple[Item, ...], at: int, language: Language) -> bool:
    """ "seen by", "published on", "dated 20 January", "released Thursday"; not "the report warned on Monday"."""
    lower = items[at].lower
    if lower == "dated":
        return True
    behind = items[at + 1] if at + 1 < len(items) else None
    if behind is None or not (behind.lower in _BEHIND_PARTICIPLE or behind.lower in language.phrases.weekdays):
        return False
    return lower in _MADE or lower.endswith("ed") and (lower not in language.cues.forms or behind.lower == "by")


def meant(told: dict[str, list[Document]], head: str, content: set[str], before: int) -> Document | None:
    """ "The report": the first of its sort, where it is told apart from others and no other is."""
    earlier = [d for d in told.get(singular_of(head), ()) if d.span.start < before]
    apart = {d.words.lower(): d for d in reversed(earlier) if not d.own}
    if len(apart) > 1:  # "a report on the floods", "the report by the inspectors"
        apart = {w: d for w, d in apart.items() if d.told and (d.issuer is None or d.again)}
        issued = {w: d for w, d in apart.items() if d.issuer is not None}
        apart = issued if len(issued) == 1 and len(apart) == 2 else {}
    if len(apart) != 1 or earlier[0].own:
        return None
    document = next(iter(apart.values()))
    rest = {w for w in content if not w.endswith("-page")} - {head}
    return document if document.told and rest <= set(document.words.lower().split()) else None


# ---- offices


def note_offices(items: tuple[Item, ...], told: dict[str, list[tuple[Span, str]]], language: Language) -> None:
    """Adds the offices in capitals that are told of without a holder: "the Ambassador of Norland", "the Railway Minister's resignation"."""
    names, phrases = language.names, language.phrases
    for n, item in enumerate(items):
        head = bare(item.lower)
        if head not in names.offices or not item.is_capital or item.quote is not None:
            continue
        first = n
        while first > 0 and items[first - 1].is_capital and items[first - 1].lower not in phrases.determiners and n - first < 3:
            first -= 1
        end = n + 1
        while end + 1 < len(items) and end - n < 9 and item.lower == head and items[end].lower in ("of", "for"):
            skip = end + 1
            while skip < len(items) and skip - end < 4 and (items[skip].lower == "the" or items[skip].is_capital or items[skip].lower in _NEIGHBOUR):
                skip += 1
            if skip == end + 1:
                break
            end = skip
        opened = first > 0 and items[first - 1].lower in phrases.determiners
        named = end < len(items) and (items[end].is_capital or items[end].text == "," and end + 1 < len(items) and items[end + 1].is_capital)
        if opened and not named and end - first > 1:
            span = Span(items[first].start, items[end - 1].end)
            told.setdefault(head, []).append((span, bare(words_of(items[first:end]))))

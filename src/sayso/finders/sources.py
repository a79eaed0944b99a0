"""Where the words of a source stand: the noun phrase left of a cue, or right of it when the cue comes first.

No tagger is used: a phrase is bounded by punctuation, clause words and finite verbs of the word tables. Where the phrase cannot
be bounded, there is none.
"""

from __future__ import annotations

from dataclasses import dataclass

from sayso.finders.members import is_person_name
from sayso.finders.noun_phrases import (
    BREAKS,
    MAX_ITEMS,
    inside_phrase,
    is_finite,
    is_phrase,
    is_verb,
    is_word_like,
    skip_lead,
    without_relative,
)
from sayso.finders.source_ends import source_end
from sayso.finders.units import Item
from sayso.lang import Language
from sayso.records import Span

_AMOUNTS = frozenset(["over", "about", "around", "nearly", "some", "almost", "than"])
_PERSONAL = frozenset(["he", "she", "it", "they", "we", "i"])
_OCCASION_HEADS = frozenset("in on at during after before following when as while via through until amid since".split())


@dataclass(frozen=True, slots=True)
class Phrase:
    """Items `first` to `last` (half-open) of a source; `clause` is where its clause begins, with what leads into it."""

    first: int
    last: int
    clause: int
    inherits: bool = False  # a coordinated or participial cue: the source is that of the clause before

    def span(self, items: tuple[Item, ...]) -> Span:
        return Span(items[self.first].start, items[self.last - 1].end)


def phrase_left(items: tuple[Item, ...], head: int, language: Language) -> Phrase | None:
    """The subject before the verb group that begins at item `head`."""
    if head == 0:
        return None
    before = items[head - 1]
    if before.lower in ("and", "but", "then", "or") or (
        before.lower == "," and head >= 2 and items[head - 2].lower in ("and", "but")
    ):
        return Phrase(head, head, head - 1, inherits=True)
    if before.lower in ("who", "which", "that"):
        return antecedent(items, head - 1, language)
    clause = clause_start(items, head, language)
    if clause == head:
        return None
    region_end = source_end(items, clause, head, language)
    appositive = region_end == head - 1 and items[head - 1].text == ","
    if region_end < head - 1:  # "Ana Ruiz, the mayor, on Friday said"
        appositive = any(items[n].text == "," for n in range(clause, region_end))
    segments = _segments(items, clause, region_end)
    first = _subject_segment(items, segments, appositive, language)
    if first is None:
        return None
    start, end = segments[first][0], (region_end if appositive or first == len(segments) - 1 else segments[-1][1])
    start = skip_lead(items, start, end, language)
    end = without_relative(items, start, end)
    if end > start and items[end - 1].lower in _PERSONAL:
        start = end - 1
    if start >= end or not is_phrase(items, start, end, language):
        return None
    return Phrase(start, end, clause)


def antecedent(items: tuple[Item, ...], relative: int, language: Language) -> Phrase | None:
    """The noun phrase in front of "who said"."""
    end = relative - 1 if relative > 0 and items[relative - 1].text == "," else relative
    if end <= 0 or items[relative].lower == "that":
        return None
    start = end
    while start > 0 and end - start < 12 and _holds_together(items[start - 1], language):
        start -= 1
        if items[start].lower in _PERSONAL:
            start += 2  # "I welcome | the Board's report, which found"
            break
    if start >= end or not is_phrase(items, start, end, language):
        return None
    return Phrase(start, end, start)


def _holds_together(item: Item, language: Language) -> bool:
    """Whether a word can stand inside a short noun phrase in front of "who"."""
    words = language.phrases
    if not item.is_word and not item.text[:1].isdigit():
        return False
    if item.lower in words.prepositions and item.lower not in ("of", "for"):
        return False
    return (
        not is_verb(item, language)
        and item.lower not in words.conjunctions and item.lower not in words.subordinators
        and item.lower != "to"
    )


def clause_start(items: tuple[Item, ...], head: int, language: Language) -> int:
    """Where the clause of the verb at `head` begins: behind the last quotation, break or clause word."""
    words = language.phrases
    at = head
    while at > 0 and head - at < MAX_ITEMS:
        item = items[at - 1]
        if item.quote is not None:
            if is_word_like(items, at - 1):
                at -= 1
                continue
            break
        if item.text in BREAKS or (item.text == "-" and at >= 2 and items[at - 2].end < item.start):
            break
        if item.lower in words.subordinators and not _is_preposition_use(items, at - 1, head, language):
            break
        if item.lower in ("but", "what", "how", "why"):
            break
        if (
            item.lower == "and"
            and _verb_between(items, at, head, language) is None
            and _left_has_verb(items, at - 1, language)
        ):
            break
        at -= 1
    return at


def _is_preposition_use(items: tuple[Item, ...], at: int, head: int, language: Language) -> bool:
    """ "after the vote, the minister said": a subordinator that opens a phrase before a comma ends no clause."""
    if items[at].lower == "that":
        return False
    return any(items[n].text == "," for n in range(at + 1, min(head - 1, at + 25)))


def _verb_between(items: tuple[Item, ...], lo: int, hi: int, language: Language) -> int | None:
    for n in range(lo, hi):
        if is_finite(items[n], language):
            return n
    return None


def _left_has_verb(items: tuple[Item, ...], conjunction: int, language: Language) -> bool:
    """Whether the words before "and" are a clause of their own, and no relative clause that goes on behind it."""
    verb = False
    for n in range(conjunction - 1, max(-1, conjunction - MAX_ITEMS), -1):
        if items[n].text in BREAKS or items[n].quote is not None:
            return verb or items[n].quote is not None
        if items[n].lower in ("who", "which", "whose"):
            return False
        if items[n].text == "," and verb:
            return True
        verb = verb or is_verb(items[n], language)
    return verb


def _segments(items: tuple[Item, ...], lo: int, hi: int) -> list[tuple[int, int]]:
    """Stretches between commas, brackets passed over whole."""
    segments: list[tuple[int, int]] = []
    start, depth = lo, 0
    for n in range(lo, hi):
        text = items[n].text
        depth += (text in "([") - (text in ")]") if len(text) == 1 else 0
        if text == "," and depth <= 0:
            if n > start:
                segments.append((start, n))
            start = n + 1
    if hi > start:
        segments.append((start, hi))
    return segments


def _subject_segment(
    items: tuple[Item, ...], segments: list[tuple[int, int]], appositive: bool, language: Language
) -> int | None:
    """Which segment holds the subject: behind what leads in, before what stands in apposition."""
    if not segments:
        return None
    if appositive and len(segments) < 2:
        return None
    if appositive:
        for n, (lo, hi) in enumerate(segments):
            if not _leads_in(items, lo, hi, language) and is_phrase(
                items, skip_lead(items, lo, hi, language), hi, language
            ):
                return n
        return None
    last = len(segments) - 1
    if last > 0 and _is_list_end(items, segments, language):
        first = last
        while first > 0 and _is_list_member(items, *segments[first - 1], language):
            first -= 1
        return first
    if last > 0 and (is_office_behind(items, segments, language) or _is_name_behind(items, segments, language)):
        return last - 1  # "Ana Ruiz, head of the board said"
    return last


def is_office_behind(items: tuple[Item, ...], segments: list[tuple[int, int]], language: Language) -> bool:
    """Whether the last segment is an office without an article behind a person's name."""
    (lo, hi), (at, _) = segments[-2], segments[-1]
    names = language.names
    office = next((n for n in range(at, segments[-1][1]) if items[n].lower in language.phrases.prepositions), segments[-1][1]) - 1
    lead = items[at].is_capital or items[at].lower in language.phrases.determiners or _leads_in(items, lo, hi, language)
    if lead or office < at or items[office].lower not in names.callings:
        return False
    start = skip_lead(items, lo, hi, language)
    return any(is_person_name(items[n:hi], language) for n in range(start, hi - 1))


def _is_name_behind(items: tuple[Item, ...], segments: list[tuple[int, int]], language: Language) -> bool:
    """Whether the last segment is a person's name behind an office: "Lugo's mayor, Ana Ruiz said"."""
    (lo, hi), (at, end) = segments[-2], segments[-1]
    office = items[hi - 1].lower in language.names.callings
    led = _leads_in(items, lo, hi, language) or items[lo].lower in language.phrases.prepositions
    return office and not led and end - at > 1 and is_person_name(items[at:end], language)


def _leads_in(items: tuple[Item, ...], lo: int, hi: int, language: Language) -> bool:
    """An adverbial in front of the subject: "On Monday", "Speaking in Paris", "When asked"."""
    lower = items[lo].lower
    words = language.phrases
    return (
        lower in words.prepositions
        or lower in words.subordinators
        or lower in words.adverbs
        or lower in words.weekdays
        or lower in words.conjunctions
        or (
            items[lo].text[:1].isdigit()
            and hi - lo > 1
            and items[lo + 1].lower
            in ("km", "miles", "kilometres", "kilometers", "days", "hours", "weeks", "months", "years", "metres")
        )
        or (lower.endswith("ing") and len(lower) > 5)
        or (
            not (items[lo].is_capital and lo + 1 < hi and items[lo + 1].is_capital)
            and lower.endswith(("ly", "ed"))
            and hi - lo < 8
            and len(lower) > 4
        )
    )


def _is_list_end(items: tuple[Item, ...], segments: list[tuple[int, int]], language: Language) -> bool:
    lo, hi = segments[-1]
    has_and = any(items[n].lower == "and" for n in range(lo, hi))
    return has_and and _is_list_member(items, *segments[-2], language)


def _is_list_member(items: tuple[Item, ...], lo: int, hi: int, language: Language) -> bool:
    return (
        hi - lo <= 10 and items[hi - 1].is_capital and items[lo].is_capital and not _leads_in(items, lo, hi, language)
    )


def phrase_right(items: tuple[Item, ...], start: int, language: Language, strict: bool = False) -> Phrase | None:
    """The source behind a cue at the end of its clause: `said Jane Doe, the mayor of X, on Monday`, `according to X`.

    `strict`: what was said follows behind a comma, so that only an office or trade counts as apposition.
    """
    at = start
    while at < len(items) and at - start < MAX_ITEMS:
        item = items[at]
        if item.quote is not None and at > start and not inside_phrase(items, at):
            break
        if item.text in BREAKS or item.text in (",", "(", "-", "–") and not _joins_name(items, start, at):
            break
        if at > start and _ends_phrase(items, at, start, language):
            break
        at += 1
    if at == start:
        return None
    end = _with_apposition(items, at, language, strict)
    if not is_phrase(items, start, at, language):
        return None
    return Phrase(start, end, start)


def _joins_name(items: tuple[Item, ...], start: int, at: int) -> bool:
    """ "a Joint Task Force - Operation Anvil news release": a dash between capital words of a longer name."""
    capitals = (n for n in (at - 2, at - 1, at + 1, at + 2) if start <= n < len(items) and items[n].is_capital)
    return items[at].text in "-–" and sum(1 for _ in capitals) == 4


def _ends_phrase(items: tuple[Item, ...], at: int, start: int, language: Language) -> bool:
    lower = items[at].lower
    words = language.phrases
    if items[at - 1].lower in words.made and lower in ("in", "at", "on"):
        return False  # "a study published in a journal"
    if lower in words.made and at > start + 1 and items[at + 1 : at + 2] and items[at + 1].lower in ("yesterday", "today"):
        return True
    if lower in words.weekdays and items[at - 1].lower == "on" and items[at - 2].lower in words.made:
        return False
    if lower in words.weekdays or lower in (
        "today",
        "yesterday",
        "earlier",
        "later",
        "tonight",
        "who",
        "which",
        "when",
        "as",
        "while",
        "because",
        "after",
        "before",
        "during",
        "but",
        "that",
        "whose",
        "what",
        "whether",
        "why",
        "last",
        "this",
        "afterwards",
        "recently",
    ):
        return True
    if lower in ("in", "on", "at", "to", "from", "of", "for", "about", "with"):
        return _is_occasion_phrase(items, at, start, language)
    if lower == "and":
        nxt = items[at + 1] if at + 1 < len(items) else None
        return (
            nxt is None
            or not (nxt.is_capital or nxt.lower in words.determiners)
            or _verb_between(items, at, min(len(items), at + 8), language) is not None
        )
    if items[at - 1].is_capital and (
        lower in words.determiners or (lower in _AMOUNTS and at + 1 < len(items) and items[at + 1].text[0].isdigit())
    ):
        return True
    if items[at].is_capital and not items[at - 1].is_capital and items[at - 1].lower in words.determiners:
        return False
    return (
        is_finite(items[at], language)
        or (lower.endswith("ing") and items[at - 1].is_capital)
        or (lower.endswith("ly") and len(lower) > 4)
    )


def _is_occasion_phrase(items: tuple[Item, ...], at: int, start: int, language: Language) -> bool:
    """Whether "in a statement", "on Monday", "at a briefing" begins at item `at`, and not a part of the source."""
    words = language.phrases
    lower = items[at].lower
    ahead = [x.lower for x in items[at + 1 : at + 6]]
    if lower in ("to", "for") and items[at - 1].lower in language.names.offices:
        return False  # "Ambassador to the United States"
    if lower == "to" or (
        lower in ("in", "on", "at", "from", "with")
        and any(a in words.weekdays or a in words.months or a[:2].isdigit() for a in ahead[:2])
    ):
        return True
    if lower in ("in", "at", "on", "during", "of", "about", "from"):
        for a in ahead:
            if a in words.media or a in words.gatherings:
                return lower not in ("of", "from")
            if a in words.prepositions or a in (",", "."):
                break
    person = items[at - 1].is_capital and items[start].is_capital
    return (
        person and lower in ("in", "on", "at", "about", "from", "with") and not (lower == "at" and ahead[:1] == ["the"])
    )


def _names_who(items: tuple[Item, ...], comma: int, language: Language) -> bool:
    """ "said their manager, Graeme Loftus.": a name behind a common noun."""
    before = items[comma - 1]
    if before.is_capital or comma + 2 >= len(items) or not items[comma + 1].is_capital:
        return False
    end = comma + 1
    while end < len(items) and (items[end].is_capital or items[end].lower in language.names.name_particles):
        end += 1
    return (
        end < len(items)
        and items[end].text in ",."
        and end - comma <= 6
        and items[comma + 1].lower not in language.phrases.weekdays
    )


def _is_office(items: tuple[Item, ...], at: int, language: Language) -> bool:
    """ "assistant professor of physics": an office behind a plain word or two, before its preposition."""
    titles = language.names.callings
    for n in range(at, min(at + 3, len(items) - 1)):
        if items[n].is_capital or not items[n].is_word or is_finite(items[n], language):
            return False
        if items[n].lower in titles and items[n + 1].lower in ("of", "at", "for"):
            return True
    return False


def _names_whom(items: tuple[Item, ...], comma: int, end: int, language: Language) -> bool:
    """ "According to the team's coach, Ali Mehraban, ...": two words of a name, or one behind an office or trade; not "the report, Paris, ..."."""
    titles = language.names.callings
    return _names_who(items, comma, language) and (end - comma > 2 or items[comma - 1].lower in titles)


def _with_apposition(items: tuple[Item, ...], at: int, language: Language, strict: bool) -> int:
    """The end of the phrase with `, the mayor of X` behind it, where a comma or the end of the sentence closes it."""
    if at + 1 >= len(items) or items[at].text != ",":
        return at
    words = language.phrases
    nxt = items[at + 1]
    titled = (
        nxt.lower in words.determiners
        or nxt.lower in language.names.callings
        or nxt.text.isdigit()
    )
    capital_title = nxt.is_capital and any(x.lower in language.names.offices for x in items[at + 1 : at + 8])
    if _names_who(items, at, language) or _is_office(items, at + 1, language):
        titled = True
    if not (titled or capital_title) or nxt.lower in ("this", "that", "no", "each", "both"):
        return at
    end = at + 1
    while end < len(items) and end - at < 25:
        item = items[end]
        if item.quote is not None or item.text in BREAKS or item.text == ",":
            break
        if (
            is_finite(item, language)
            or item.lower in words.weekdays
            or item.lower in ("who", "which", "when", "as", "after", "while")
        ):
            return end if item.lower in words.weekdays and end > at + 1 else at
        if (
            item.lower in ("in", "on", "at", "told")
            and _is_occasion_phrase(items, end, at + 1, language)
            and item.lower != "at"
        ):
            break
        end += 1
    if strict:
        titles = language.names.callings
        closed = end < len(items) and items[end].text == ","
        if (
            not closed
            or not (any(i.lower in titles for i in items[at + 1 : end]) or _names_whom(items, at, end, language))
            or any(is_verb(i, language) for i in items[at + 1 : end])
        ):
            return at
    return end if end > at + 1 else at

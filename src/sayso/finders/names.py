"""Names in a text: persons with their roles, bodies and countries, and what the words of one source say.

A name is a run of capitalised words; titles in front of it are split off by table. Nothing is looked up outside the report.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import Literal

from sayso.finders.units import Item, Unit
from sayso.lang import Language
from sayso.records import Span

Gender = Literal["female", "male"]
POSSESSIVE = ("'s", "s'")


@dataclass(frozen=True, slots=True)
class Mention:
    """A name where it stands. `person` is None where the words do not tell."""

    span: Span
    name: str
    role: str | None
    gender: Gender | None
    person: bool | None
    subject: bool  # at the head of its sentence, or a source
    called: frozenset[str] = frozenset()  # common nouns beside it that say what it is: "operator", "beekeeper"


def words_of(items: tuple[Item, ...]) -> str:
    """The words of items as they would be written."""
    out = ""
    end = None
    for item in items:
        gap = " " if end is not None and item.start > end else ""
        out += gap + item.text
        end = item.end
    return out


def gender_of(words: list[str], language: Language) -> Gender | None:
    """By a title or description first, by the given name else; None where both or neither fit."""
    names = language.names
    lower = [w.lower() for w in words]
    female, male = any(w in names.female_words for w in lower), any(w in names.male_words for w in lower)
    if female != male:
        return "female" if female else "male"
    for word in lower:
        first = word.split("-")[0] if word not in names.female | names.male else word
        is_female, is_male = first in names.female or word in names.female, first in names.male or word in names.male
        if is_female or is_male:
            return None if is_female and is_male else "female" if is_female else "male"
    return None


def scan_mentions(units: tuple[Unit, ...], language: Language) -> tuple[Mention, ...]:
    """All runs of capitalised words outside quotations, in text order."""
    found: list[Mention] = []
    for unit in units:
        at = 0
        while at < len(unit.items):
            end = _run_end(unit.items, at, language)
            if end > at:
                found.extend(_mentions_of(unit.items, at, end, language))
                at = end
            else:
                at += 1
    return tuple(found)


def _run_end(items: tuple[Item, ...], at: int, language: Language) -> int:
    words = language.phrases
    names = language.names
    if not _is_name_word(items[at], language):
        return at
    if at == 0 and (
        items[at].lower
        in words.adverbs
        | words.prepositions
        | words.subordinators
        | words.conjunctions
        | words.determiners
        | words.pronouns
        | words.not_nouns
    ):
        return at
    end = at + 1
    while end < len(items) and end - at < 14:
        item = items[end]
        if _is_name_word(item, language):
            end += 1
            continue
        nxt = items[end + 1] if end + 1 < len(items) else None
        joins = (
            item.lower in names.name_particles
            or item.text == "&"
            or (item.lower == "of" and _titled(items, at, end, language))
            or (item.lower in ("to", "for") and items[end - 1].lower in names.offices)
        )
        if (
            joins
            and nxt is not None
            and (_is_name_word(nxt, language) or nxt.lower in names.name_particles or nxt.lower == "the")
        ):
            end += 2 if _is_name_word(nxt, language) or nxt.lower == "the" else 1
            continue
        break
    while end > at + 1 and not items[end - 1].is_capital:
        end -= 1
    return end


def _titled(items: tuple[Item, ...], lo: int, hi: int, language: Language) -> bool:
    return any(i.lower in language.names.offices or i.lower in language.names.bodies for i in items[lo:hi])


def _is_name_word(item: Item, language: Language) -> bool:
    if item.quote is not None or not item.is_capital:
        return False
    lower = item.lower
    words = language.phrases
    return lower not in words.weekdays and lower not in words.months and lower not in ("i", "i'm", "i've", "i'll")


def _mentions_of(items: tuple[Item, ...], lo: int, hi: int, language: Language) -> list[Mention]:
    run = items[lo:hi]
    name_at, role = split_title(run, language)
    if name_at >= len(run):
        return []
    begin = lo
    while (
        name_at == 0
        and begin > 0
        and items[begin - 1].lower in language.names.offices | language.names.courtesy
        and begin - 1 >= 0
    ):
        begin -= 1
    if name_at == 0 and begin < lo:
        role = words_of(items[role_start(items, begin, language) : lo])
    own = [bare(i.text) for i in run[name_at:]]
    before = [i.lower for i in items[max(0, lo - 3) : lo + name_at]]
    titles = [b for b in before if b in language.names.female_words or b in language.names.male_words]
    gender = gender_of([*titles, *own], language)
    person = is_person(items, lo + name_at, hi, role, before, language)
    after = apposed_role(items, hi, language)
    span = Span(run[name_at].start, run[-1].start + len(own[-1]))
    subject = lo <= 1 or all(not i.is_word or i.lower in ("the", "a", "and", "but") for i in items[:lo])
    name = " ".join(own)
    called = _called(items, lo, hi, language)
    return [Mention(span, name, role or after, gender, person or (True if after else person), subject, called)]


def _called(items: tuple[Item, ...], lo: int, hi: int, language: Language) -> frozenset[str]:
    """The nouns in "ferry operator North Isles", "the maker, Corvane", "Orrin Feld, a beekeeper"."""
    found: set[str] = set()
    before = lo - 1 if lo > 0 and items[lo - 1].text != "," else lo - 2
    if (
        before >= 0
        and items[before].is_word
        and not items[before].is_capital
        and _may_be_title(items[before], language)
    ):
        found.add(items[before].lower)
    if (
        hi + 2 < len(items)
        and items[hi].text == ","
        and items[hi + 1].lower in ("the", "a", "an", "its", "his", "her", "their")
    ):
        at = hi + 2
        while (
            at < len(items)
            and at - hi < 9
            and items[at].is_word
            and items[at].lower not in language.phrases.prepositions | language.phrases.verbs
        ):
            if items[at].lower in ("who", "which", "that", "whose") or items[at].lower in language.cues.forms:
                break
            found.add(items[at].lower)
            at += 1
    return frozenset(found)


def role_start(items: tuple[Item, ...], at: int, language: Language) -> int:
    """Left over the words of a lower-case title: "company spokeswoman", "deputy prime minister"."""
    start = at
    while start > 0 and at - start < 4 and _may_be_title(items[start - 1], language):
        start -= 1
    return start


def _may_be_title(word: Item, language: Language) -> bool:
    words = language.phrases
    closed = (
        words.determiners
        | words.prepositions
        | words.conjunctions
        | words.verbs
        | words.not_nouns
        | words.subordinators
    )
    if not word.is_word or word.lower in closed or word.lower in language.names.courtesy:
        return False
    return not word.lower.endswith(("'s", "s'", "ed", "ly")) and word.lower not in language.cues.forms


def bare(word: str) -> str:
    """A word without a possessive ending."""
    for ending in ("'s", "’s"):
        if word.endswith(ending):
            return word[: -len(ending)]
    return word[:-1] if word.endswith(("s'", "s’")) else word


def split_title(run: tuple[Item, ...], language: Language) -> tuple[int, str | None]:
    """How many leading words are titles, and the role they give ("U.S. Secretary of Defense")."""
    names = language.names
    office = -1
    for n, item in enumerate(run):
        if item.lower in names.offices:
            office = n
    if office < 0:
        at = 0
        while at < len(run) and (
            run[at].lower in names.courtesy or (len(run) - at > 2 and run[at].lower in names.trades)
        ):
            at += 1
        return (at, None) if at < len(run) else (0, None)
    at = office + 1
    if at < len(run) and run[at].lower in ("of", "to", "for"):
        at = _behind_of(run, at, language)
    role_end = at
    while at < len(run) and run[at].lower in names.courtesy:
        at += 1
    if at >= len(run):
        return len(run) if office == len(run) - 1 and len(run) <= 3 else 0, None
    start = 0
    while start < office and run[start].lower in names.courtesy | frozenset(["the"]):
        start += 1
    return at, words_of(run[start:role_end])


def _behind_of(run: tuple[Item, ...], of: int, language: Language) -> int:
    """Where the name begins in "Secretary of Defense Lloyd Austin": at a known given name, else the last two words."""
    given = language.names.female | language.names.male
    for n in range(of + 2, len(run)):
        if run[n].lower in given or run[n].lower in language.names.courtesy:
            return n
    return max(of + 2, len(run) - 2)


def is_person(
    items: tuple[Item, ...], lo: int, hi: int, role: str | None, before: list[str], language: Language
) -> bool | None:
    names = language.names
    own = [bare(i.text).lower() for i in items[lo:hi]]
    if (
        any(w in names.bodies for w in own)
        or " ".join(own) in names.countries
        or own[-1] in ("inc.", "inc", "corp", "corp.", "ltd", "plc", "ag", "group", "holdings", "news", "times", "tv")
    ):
        return False
    if len(own) == 1 and (own[0] in names.demonyms or own[0].isupper()):
        return False
    titled = role is not None or any(
        b in names.courtesy or b in names.offices or b in names.trades for b in before[-2:]
    )
    if titled or own[0] in names.female or own[0] in names.male:
        return True
    if before[-1:] and before[-1] in (
        "in",
        "at",
        "near",
        "across",
        "outside",
        "around",
        "into",
        "throughout",
        "within",
    ):
        return False
    following = [i.lower for i in items[hi : hi + 3]]
    if (
        following[:1] == [","]
        and len(following) > 2
        and (following[1].isdigit() or following[1] in ("a", "an") and following[2] in names.trades)
    ):
        return True
    return None


def apposed_role(items: tuple[Item, ...], at: int, language: Language) -> str | None:
    """The office behind a name: "Name, the mayor of X," or "Name, chief executive of X"."""
    if at + 1 >= len(items) or items[at].text != ",":
        return None
    start = at + 1
    if items[start].text.isdigit() and start + 2 < len(items) and items[start + 1].text == ",":
        start += 2
    if items[start].lower in ("the", "a", "an"):
        start += 1
    end, office = start, False
    while end < len(items) and end - start < 14:
        item = items[end]
        if (
            item.quote is not None
            or item.text in (",", ".", ";", ":", "—", "–", "-", "(")
            or item.text in ("who", "which", "said", "says", "told", "as", "when", "while", "after", "and")
        ):
            break
        if item.lower.endswith(POSSESSIVE):
            return None
        if item.lower in language.names.offices:
            office = True
        elif not office and end - start >= 4:
            return None
        if item.lower in language.phrases.verbs or item.lower in language.phrases.weekdays:
            break
        end += 1
    while end > start and items[end - 1].lower in language.phrases.prepositions:
        end -= 1
    return words_of(items[start:end]) if office and end > start else None


# --- the words of one source -------------------------------------------------------------------------------------------------

"""Names in a text: persons with their roles, bodies and countries, and what the words of one source say.

A name is a run of capitalised words; titles in front of it are split off by table. Nothing is looked up outside the report.
"""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import Literal

from sayso.finders.units import Item, Unit
from sayso.lang import Language
from sayso.records import Span

Gender = Literal["female", "male"]
POSSESSIVE = ("'s", "s'", "’s", "s’")


@dataclass(frozen=True, slots=True)
class Mention:
    """A name where it stands. `person` is None where the words do not tell."""

    span: Span
    name: str
    role: str | None
    gender: Gender | None
    person: bool | None
    subject: bool  # at the head of its sentence, or a source
    sentence: int = 0  # where its sentence begins
    the: bool = False  # with an article in front of the name itself: no person
    placed: bool = False  # behind "in", "near": a place
    called: frozenset[str] = frozenset()  # common nouns beside it that say what it is: "operator", "beekeeper"
    short_for: str | None = None  # the name in front of brackets that hold it: "Marine Safety Agency (MSA)"


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
        is_female, is_male = word in names.female, word in names.male
        if not is_female and not is_male and "-" in word:
            first = word.split("-")[0]
            is_female, is_male = first in names.female, first in names.male
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
                made = [replace(m, sentence=unit.span.start) for m in _mentions_of(unit.items, at, end, language)]
                if made and found and _in_brackets(unit.items, at, end) and made[0].span.start - found[-1].span.end == 2:
                    made[0] = replace(made[0], short_for=_in_full(made[0].name, found[-1]))
                found.extend(made)
                at = end
            else:
                at += 1
    return tuple(found)


def _in_brackets(items: tuple[Item, ...], lo: int, hi: int) -> bool:
    return lo > 0 and hi < len(items) and items[lo - 1].text == "(" and items[hi].text == ")"


def _in_full(letters: str, before: Mention) -> str | None:
    """The name that letters in brackets behind it stand for: each of them begins or stands in one of its words, in order."""
    if before.person is True or " " in letters or sum(c.isupper() for c in letters) < 2 or len(letters) > 8:
        return None
    at = 0
    full = before.name.casefold()
    if full[0] != letters[0].casefold():
        return None
    for letter in letters.casefold():
        at = full.find(letter, at) + 1
        if at == 0:
            return None
    return before.name


def _run_end(items: tuple[Item, ...], at: int, language: Language) -> int:
    words = language.phrases
    names = language.names
    if not _is_name_word(items[at], language):
        return at
    closed = (words.adverbs, words.prepositions, words.subordinators, words.conjunctions, words.determiners)
    if at == 0 and any(items[at].lower in some for some in (*closed, words.pronouns, words.not_nouns)):
        return at
    end = at + 1
    if items[at].lower in names.numbered and end < len(items) and items[end].text.isdigit():
        return end + 1
    while end < len(items) and end - at < 14:
        item = items[end]
        if is_possessive(items[end - 1]) and not joins_owner(items, end - 1, language):
            break
        if _is_name_word(item, language):
            end += 1
            continue
        nxt = items[end + 1] if end + 1 < len(items) else None
        joins = (
            item.lower in names.name_particles
            or item.text == "&"
            or owns_body(items, end, language)
            or item.lower == "and" and at > 0 and items[at - 1].lower == "the" and _joins_fields(items, end, language)
            or (item.lower == "of" and _titled(items, at, end, language))
            or (item.lower in ("to", "for") and items[end - 1].lower in names.offices)
            or (item.lower == "for" and items[end - 1].lower in names.bodies)
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


def _joins_fields(items: tuple[Item, ...], joint: int, language: Language) -> bool:
    """ "the Rural Affairs and Transport Committee": capital words that end in the word for one body."""
    end = joint + 1
    while end < len(items) and items[end].is_capital and end - joint < 5:
        end += 1
    return end > joint + 1 and bare(items[end - 1].lower) in language.names.joint


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
        and (items[begin - 1].lower in language.names.offices or items[begin - 1].lower in language.names.courtesy)
    ):
        begin -= 1
    if name_at == 0 and begin < lo:
        role = words_of(items[role_start(items, begin, language) : lo])
    run = without_letters(run, language)
    hi = lo + len(run)
    cut = len(run) - name_at - len(without_country(run[name_at:], language))
    name_at += cut
    name = bare(words_of(run[name_at:]))
    own = name.split()
    before = [i.lower for i in items[max(0, lo - 3) : lo + name_at]]
    placed = name_at == 0 and before[-1:] in (["in"], ["near"], ["across"], ["outside"], ["around"])
    titles = [b for b in before if b in language.names.female_words or b in language.names.male_words]
    gender = gender_of([*titles, *own], language)
    person = is_person(items, lo + name_at, hi, role, before, language)
    after = apposed_role(items, hi, language) or (
        office_before(items, lo, language) if name_at == 0 and own[-1].lower() not in language.names.courtesy else None
    )
    span = Span(run[name_at].start, run[-1].start + len(bare(run[-1].text)))
    subject = lo <= 1 or all(not i.is_word or i.lower in ("the", "a", "and", "but") for i in items[:lo])
    ranks = language.names.ranks
    titled = items[max(0, lo - 1) : lo + name_at]
    called = _called(items, lo, hi, language) | frozenset(ranks[i.lower] for i in titled if i.lower in ranks)
    the = name_at == 0 and lo > 0 and items[lo - 1].lower == "the" and len(own) > 1
    return [Mention(span, name, role or after, gender, person or (True if after else person), subject, 0, the, placed, called)]


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
    found.update(_apposed_nouns(items, hi, language))
    return frozenset(found)


def _apposed_nouns(items: tuple[Item, ...], hi: int, language: Language) -> frozenset[str]:
    """The nouns in ", the island's ferry operator," behind a name, where a comma or a stop closes them."""
    if hi + 2 >= len(items) or items[hi].text != ",":
        return frozenset()
    if items[hi + 1].lower not in ("the", "a", "an", "its", "his", "her", "their"):
        return frozenset()
    found: set[str] = set()
    at = hi + 2
    while at < len(items) and at - hi < 9 and items[at].is_word:
        lower = items[at].lower
        if lower in language.phrases.prepositions or lower in ("who", "which", "that", "whose"):
            return frozenset(found)
        if lower in language.phrases.verbs or lower in language.cues.forms:
            return frozenset()  # "Off Kythros, the coastguard said"
        found.add(lower)
        at += 1
    closed = at >= len(items) or items[at].text in (",", ".", ";", ")")
    return frozenset(found) if closed else frozenset()


def office_before(items: tuple[Item, ...], at: int, language: Language) -> str | None:
    """The office in "the Foreign Secretary, Helena Marchbanks": between an article and the comma in front of a name."""
    if at < 3 or items[at - 1].text != ",":
        return None
    start = at - 1
    while start > 0 and at - start < 16 and items[start - 1].is_word:
        before = items[start - 1].lower
        if before == "the" and _is_office(items[start : at - 1], language):
            return words_of(items[start : at - 1])
        within = before == "the" and start > 1 and items[start - 2].lower in ("of", "for", "to")
        closes = before in ("the", "and", "or") and not within or before in language.phrases.verbs
        if closes or before.endswith(POSSESSIVE):
            return None
        start -= 1
    return None


def _is_office(role: tuple[Item, ...], language: Language) -> bool:
    """Whether the last word before the first preposition is an office."""
    head = next((n for n, i in enumerate(role) if i.lower in language.phrases.prepositions), len(role)) - 1
    return head >= 0 and role[0].lower != "former" and role[head].lower in language.names.offices


def role_start(items: tuple[Item, ...], at: int, language: Language) -> int:
    """Left over the words of a lower-case title: "company spokeswoman", "deputy prime minister"."""
    start = at
    while start > 0 and at - start < 4 and _may_be_title(items[start - 1], language):
        start -= 1
    return start


def _may_be_title(word: Item, language: Language) -> bool:
    words = language.phrases
    closed = (words.determiners, words.prepositions, words.conjunctions, words.verbs, words.not_nouns)
    if not word.is_word or any(word.lower in some for some in (*closed, words.subordinators, language.names.courtesy)):
        return False
    return not word.lower.endswith(("'s", "s'", "ed", "ly")) and word.lower not in language.cues.forms


def is_possessive(item: Item) -> bool:
    return item.lower.endswith(POSSESSIVE) and bare(item.text) != item.text


def joins_owner(items: tuple[Item, ...], owner: int, language: Language) -> bool:
    """ "Students' Union", "Mediator's Office": the owner belongs to the name of a body."""
    names = language.names
    word = bare(items[owner].lower)
    common = items[owner].lower.endswith("s'") or word in names.offices | names.trades | names.groups | names.kin | names.collectives
    following = items[owner + 1 : owner + 4]
    return common and bool(following) and following[0].is_capital and any(i.lower in names.bodies for i in following)


def owns_body(items: tuple[Item, ...], at: int, language: Language) -> bool:
    """The mark in "Students' Union", where it is a word of its own."""
    if items[at].text not in ("'", "’") or at == 0 or not items[at - 1].lower.endswith("s"):
        return False
    following = items[at + 1 : at + 4]
    return bool(following) and following[0].is_capital and any(i.lower in language.names.bodies for i in following)


def bare(word: str) -> str:
    """A word without a possessive ending."""
    for ending in ("'s", "’s"):
        if word.endswith(ending):
            return word[: -len(ending)]
    return word[:-1] if word.endswith(("s'", "s’")) else word


def split_title(run: tuple[Item, ...], language: Language) -> tuple[int, str | None]:
    """How many leading words are titles, and the role they give ("U.S. Secretary of Defense")."""
    names = language.names
    run = without_letters(run, language)
    if len(run) > 2 and run[0].lower in names.demonyms and _is_given(run[1], language):
        return 1, None  # "Portuguese Duarte Vilhena"
    office = -1
    for n, item in enumerate(run):
        if item.lower in names.offices:
            office = n
    if office < 0:
        at = _behind_courtesy(run, language)
        return (at, None) if at < len(run) else (0, None)
    at = office + 1
    if at < len(run) and run[at].lower in ("of", "to", "for"):
        at = _behind_of(run, at, language)
    role_end = at
    at += _behind_courtesy(run[at:], language)
    if at >= len(run) or all(i.lower in names.courtesy for i in run[at:]):
        at = role_end = len(run)  # "Consul General"
    if at >= len(run):
        return len(run) if office == len(run) - 1 and len(run) <= 3 or role_end > office + 1 else 0, None
    if any(i.lower in names.bodies or i.lower in names.sites for i in run[at:]) and office == 0:
        return 0, None  # "Queen Amina Hospital"
    start = 0
    while start < office and (run[start].lower in names.courtesy or run[start].lower == "the"):
        start += 1
    return at, words_of(run[start:role_end])


def _is_given(word: Item, language: Language) -> bool:
    return word.lower in language.names.female or word.lower in language.names.male


def without_letters(run: tuple[Item, ...], language: Language) -> tuple[Item, ...]:
    """A name without letters behind it (QC, MP), where a name of two words or more is left."""
    end = len(run)
    while end > 2 and bare(run[end - 1].text).isupper() and bare(run[end - 1].lower) in language.names.postnominals:
        end -= 1
    return run[:end]


def without_country(run: tuple[Item, ...], language: Language) -> tuple[Item, ...]:
    """ "Ministry of Trade" of "the Turkish Ministry of Trade"."""
    head = next((n for n, i in enumerate(run) if i.text == "Ministry"), 0)
    at = 0
    while at < head and _is_country(run[at], head - at, language):
        at += 1
    return run[at:] if at + 1 < len(run) else run  # "the Turkish ministry" keeps what it has


def _is_country(word: Item, apart: int, language: Language) -> bool:
    """A country or nationality, by its ending too where it stands right before the word: "Batavari Ministry"."""
    names = language.names
    lower = bare(word.lower)
    if lower in names.demonyms or lower in names.countries:
        return True
    return apart == 1 and lower.endswith(("i", "an", "ish", "ese")) and len(lower) > 4


def _behind_courtesy(run: tuple[Item, ...], language: Language) -> int:
    """Past the last title in front of a name: "Army Lt. Gen. Stephen Townsend", "Ward member Cllr Jean Prothero"."""
    names = language.names
    at = 0
    for n, item in enumerate(run[:-1]):
        rest = [i.lower for i in run[n + 1 :]]
        if item.lower in ("saint", "st", "st.") or any(w in names.bodies for w in rest) or rest[0] in ("staff", "command"):
            continue
        leads = n == at or n < 5 and not any(_is_given(i, language) for i in run[at:n])
        if leads and (item.lower in names.courtesy or item.lower in names.trades and len(rest) > 1):
            at = n + 1
    return at


def _behind_of(run: tuple[Item, ...], of: int, language: Language) -> int:
    """Where the name begins in "Secretary of Defense Lloyd Austin": at a known given name, else the last two words of four."""
    names = language.names
    for n in range(of + 2, len(run)):
        if _is_given(run[n], language) or run[n].lower in names.courtesy:
            return n
    if len(run) - of == 4 and run[of - 1].lower in names.courtesy:
        return of + 2  # "Superintendent of Police Meenal Jathar"
    field = of + 1 + (run[of + 1].lower == "the" if of + 1 < len(run) else 0)
    bodied = any(i.lower in names.bodies or i.lower in ("affairs", "of") for i in run[of + 1 :])
    if len(run) - field < 3 or bodied:
        return len(run)
    return len(run) - 2


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
    titles = (names.courtesy, names.offices, names.trades)
    beside = before[-1:] if before[-1:] and before[-1] in language.phrases.prepositions else before[-2:]
    titled = role is not None or any(b in some for b in beside for some in titles)
    given = own[0] in names.female or own[0] in names.male
    if len(own) > 1 and own[-1] in names.sites and not titled:
        return None if given else False
    if titled or given:
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
    behind = following[1:] if following[:1] == [","] else following
    if len(own) > 1 and behind[:1] and behind[0] in ("who", "himself", "herself", "whose", "aged"):
        return True
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
            or item.text in ("who", "which", "as", "when", "while", "after", "and")
        ):
            break
        if item.lower in ("said", "says", "told") or office and item.lower in language.cues.forms and item.lower.endswith("ed"):
            return None  # "to the Halloran shelf, the minister announced"
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

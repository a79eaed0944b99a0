"""Names in a text: persons with their roles, bodies and countries, and what the words of one source say.

A name is a run of capitalised words; titles in front of it are split off by table. Nothing is looked up outside the report.
"""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import Literal

from sayso.finders.titles import (
    apposed_role,
    bare,
    is_aged_namesake,
    is_given,
    is_possessive,
    may_be_title,
    office_before,
    past_lead,
    past_number,
    role_start,
    split_title,
    without_country,
    without_land,
    without_letters,
    words_of,
)
from sayso.finders.units import Item, Unit
from sayso.lang import Language
from sayso.lang.place_tables import fold
from sayso.records import Span

Gender = Literal["female", "male"]
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
    apposed: str | None = None  # the office behind the name
    seat: str | None = None  # "Sen."


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
                    made[0] = replace(made[0], short_for=_in_full(made[0].name, found[-1], language))
                found.extend(made)
                at = end
            else:
                at += 1
    return tuple(found)


def _in_brackets(items: tuple[Item, ...], lo: int, hi: int) -> bool:
    return lo > 0 and hi < len(items) and items[lo - 1].text == "(" and items[hi].text == ")"


def _in_full(letters: str, before: Mention, language: Language) -> str | None:
    """The name that letters in brackets behind it stand for: each of them begins or stands in one of its words, in order.

    Letters alone behind the long name of a body may be those of another language: "National Weather Institute (INAM)".
    """
    if before.person is True or " " in letters or sum(c.isupper() for c in letters) < 2 or len(letters) > 8:
        return None
    words = before.name.lower().split()
    names = language.names
    foreign = letters.isupper() and len(letters) > 2 and letters.lower() not in names.countries
    if foreign and len(words) > 2 and any(w in names.bodies for w in words):
        return before.name
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
            or item.lower == "j.g." and items[end - 1].lower in names.courtesy
            or owns_body(items, end, language)
            or item.lower == "and" and at > 0 and items[at - 1].lower == "the" and _joins_fields(items, end, language)
            or item.lower == "and" and (_joins_of(items, at, end, language) or end == at + 1 and joins_places(items, end, language))
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
    return past_number(items, end)


def _joins_fields(items: tuple[Item, ...], joint: int, language: Language) -> bool:
    """ "the Rural Affairs and Transport Committee": capital words that end in the word for one body; "the Salt and Honour party"."""
    end = joint + 1
    if [i.lower for i in items[joint + 2 : joint + 3]] == ["party"] and items[joint + 1].is_capital:
        return True
    while end < len(items) and (items[end].is_capital or items[end].text in ("'", "’")) and end - joint < 6:
        end += 1
    return end > joint + 1 and bare(items[end - 1].lower) in language.names.joint


def joins_places(items: tuple[Item, ...], joint: int, language: Language) -> bool:
    """ "Wexcombe and Dale NHS Trust": one word before the "and", which is no name by itself, and capital words up to one for a local body."""
    names, first = language.names, items[joint - 1]
    end = joint + 1
    while end < len(items) and items[end].is_capital and end - joint < 6:
        end += 1
    known = first.lower in names.countries or first.lower in names.demonyms or is_given(first, language) or first.text.isupper()
    bodied = first.lower in names.bodies or first.lower in names.firms or first.lower in language.phrases.determiners
    return first.is_capital and end > joint + 2 and bare(items[end - 1].lower) in names.local_bodies and not known and not bodied


def _joins_of(items: tuple[Item, ...], lo: int, joint: int, language: Language) -> bool:
    """ "Department of Foreign Affairs and Trade": what a body is of, no place, goes on with a capital word that is no person."""
    of = next((n for n in range(lo + 1, joint) if items[n].lower in ("of", "for")), None)
    if of is None or joint + 1 >= len(items) or not items[joint + 1].is_capital:
        return False
    names, field = language.names, words_of(items[of + 1 : joint])
    body = {items[of - 1].lower, items[of - 1].lower.removesuffix("s")} & names.joint
    placed = fold(field) in language.places.names or field.lower() in names.countries
    following = items[joint + 1]
    alone = following.lower not in names.countries and fold(following.text) not in language.places.names
    return bool(body) and bool(field) and not placed and alone and not is_given(following, language)


def _titled(items: tuple[Item, ...], lo: int, hi: int, language: Language) -> bool:
    return any(i.lower in language.names.offices or i.lower in language.names.bodies for i in items[lo:hi])


def _is_name_word(item: Item, language: Language) -> bool:
    if item.quote is not None or not item.is_capital:
        return False
    lower = item.lower
    words = language.phrases
    return lower not in words.weekdays and lower not in words.months and lower not in ("i", "i'm", "i've", "i'll")


def _mentions_of(items: tuple[Item, ...], lo: int, hi: int, language: Language) -> list[Mention]:
    lo = past_lead(items[:hi], lo)
    run = items[lo:hi]
    name_at, role = (0, None) if is_aged_namesake(items, lo, hi) else split_title(run, language)
    if name_at >= len(run):
        return []
    begin = lo
    while (
        role is None
        and begin > 0
        and (items[begin - 1].lower in language.names.offices or items[begin - 1].lower in language.names.courtesy)
    ):
        begin -= 1
    if begin < lo:
        role = words_of(items[role_start(items, begin, language) : lo])
    run = without_letters(run, language)
    hi = lo + len(run)
    cut = len(run) - name_at - len(without_country(run[name_at:], language))
    name_at += cut
    run = (*run[:name_at], *without_land(run[name_at:], role, language))
    name = bare(words_of(run[name_at:]))
    own = name.split()
    before = [i.lower for i in items[max(0, lo - 3) : lo + name_at]]
    placed = name_at == 0 and before[-1:] in (["in"], ["near"], ["across"], ["outside"], ["around"])
    placed = placed and not (before[-1] == "in" and before[-2:-1] and before[-2] in language.names.holdings)
    titles = [b for b in before if b in language.names.female_words or b in language.names.male_words]
    gender = gender_of([*titles, *own], language)
    person = is_person(items, lo + name_at, hi, role, before, language)
    courteous = _is_courteous(run[:name_at], language) and own[-1].lower() not in language.names.courtesy
    after = (office_before(items, lo, language) if courteous else None) or apposed_role(items, hi, language)
    span = Span(run[name_at].start, run[-1].start + len(bare(run[-1].text)))
    subject = lo <= 1 or all(not i.is_word or i.lower in ("the", "a", "and", "but") for i in items[:lo]) or _is_apposed_subject(items, lo, hi, language)
    ranks = language.names.ranks
    titled = items[max(0, lo - 1) : lo + name_at]
    called = _called(items, lo, hi, language) | frozenset(ranks[i.lower] for i in titled if i.lower in ranks)
    if role and after:
        called |= frozenset(w for w in after.lower().split()[:3] if w in language.names.offices)  # "Councillor Ana Ruiz, Leader of the Council"
    the = name_at == 0 and lo > 0 and items[lo - 1].lower == "the" and len(own) > 1
    seat = next((i.text for i in titled if i.lower in language.names.seats), None)
    return [Mention(span, name, role or after, gender, person or (True if after else person), subject, 0, the, placed, called, None, after, seat)]


def _is_apposed_subject(items: tuple[Item, ...], lo: int, hi: int, language: Language) -> bool:
    """ "His wife, Maureen, was less forgiving": a name between commas behind the phrase that opens the sentence."""
    words = language.phrases
    if not 2 < lo <= 8 or items[lo - 1].text != "," or hi >= len(items) or items[hi].text != ",":
        return False
    opened = items[0].lower in words.determiners or items[0].lower in language.names.bases
    return opened and not any(i.text == "," or i.lower in words.verbs or i.lower in words.auxiliaries or i.lower in words.prepositions for i in items[: lo - 1])


def _is_courteous(titles: tuple[Item, ...], language: Language) -> bool:
    """ "the Minister for Roads, Mrs. Ana Ruiz": no title but those that anybody may bear."""
    return all(i.lower in language.names.courtesy for i in titles)


def _called(items: tuple[Item, ...], lo: int, hi: int, language: Language) -> frozenset[str]:
    """The nouns in "ferry operator North Isles", "the maker, Corvane", "Orrin Feld, a beekeeper"."""
    found: set[str] = set()
    before = lo - 1 if lo > 0 and items[lo - 1].text != "," else lo - 2
    if (
        before >= 0
        and items[before].is_word
        and not items[before].is_capital
        and may_be_title(items[before], language)
        and (before == lo - 1 or not _stands_in_phrase(items, before, language))
    ):
        found.add(items[before].lower)
    found.update(_apposed_nouns(items, hi, language))
    found.update(_predicated(items, hi, language))
    return frozenset(found)


def _predicated(items: tuple[Item, ...], hi: int, language: Language) -> frozenset[str]:
    """The noun in "Zavod is a state-owned producer"; what was founded is an organisation."""
    if hi + 2 >= len(items) or items[hi].lower not in ("is", "was"):
        return frozenset()
    if items[hi + 1].lower in ("formed", "founded", "established", "headquartered"):
        return frozenset(["organisation"])
    if items[hi + 1].lower not in ("a", "an"):
        return frozenset()
    names, phrases = language.names, language.phrases
    last = ""
    for item in items[hi + 2 : hi + 8]:
        if not item.is_word or item.lower in phrases.prepositions | phrases.verbs or item.lower in ("who", "which", "that"):
            break
        last = item.lower
    return frozenset([last]) if last in names.firms | names.stand_ins | names.trades else frozenset()


def _stands_in_phrase(items: tuple[Item, ...], noun: int, language: Language) -> bool:
    """ "According to the indictment, Ruiz": a document that a preposition governs is nobody behind the comma."""
    if items[noun].lower not in language.names.documents:
        return False
    at = noun
    while at > 0 and noun - at < 5 and items[at - 1].is_word and items[at - 1].lower not in language.phrases.verbs:
        if items[at - 1].lower in language.phrases.prepositions:
            return True
        at -= 1
    return False


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
        if lower == "held" and items[at - 1].lower.endswith("ly"):
            at += 1
            continue  # "the privately held confectioner"
        if lower in language.phrases.verbs or lower in language.cues.forms:
            return frozenset()  # "Off Kythros, the coastguard said"
        found.add(lower)
        at += 1
    closed = at >= len(items) or items[at].text in (",", ".", ";", ")")
    return frozenset(found) if closed else frozenset()


def joins_owner(items: tuple[Item, ...], owner: int, language: Language) -> bool:
    """ "Students' Union", "Mediator's Office": the owner belongs to the name of a body."""
    names = language.names
    word = bare(items[owner].lower)
    common = items[owner].lower.endswith("s'") or word in names.callings | names.groups | names.kin | names.collectives
    following = items[owner + 1 : owner + 4]
    return common and bool(following) and following[0].is_capital and any(i.lower in names.bodies for i in following)


def owns_body(items: tuple[Item, ...], at: int, language: Language) -> bool:
    """The mark in "Students' Union", where it is a word of its own."""
    if items[at].text not in ("'", "’") or at == 0 or not items[at - 1].lower.endswith("s"):
        return False
    following = items[at + 1 : at + 4]
    return bool(following) and following[0].is_capital and any(i.lower in language.names.bodies for i in following)


def _may_be_firm(role: str | None, beside: list[str], language: Language) -> bool:
    """Whether nothing but a word for persons and firms alike stands beside a name: owner, operator, administrator."""
    names = language.names
    told = [w for w in (role or "").lower().split() if w in names.callings] + [b for b in beside if b in names.callings]
    return bool(told) and all(w in names.contractors for w in told)


def is_person(
    items: tuple[Item, ...], lo: int, hi: int, role: str | None, before: list[str], language: Language
) -> bool | None:
    names = language.names
    own = [bare(i.text).lower() for i in items[lo:hi]]
    if (
        any(w in names.bodies for w in own)
        or " ".join(own) in names.countries
        or len(own) > 1 and own[-1] in names.trades_named and own[0] not in names.female and own[0] not in names.male
        or own[-1] in ("inc.", "inc", "corp", "corp.", "ltd", "plc", "ag", "group", "holdings", "news", "times", "tv")
    ):
        return False
    if len(own) == 1 and (own[0] in names.demonyms or own[0].isupper()):
        return False
    titles = (names.courtesy, names.offices, names.trades)
    beside = before[-1:] if before[-1:] and before[-1] in language.phrases.prepositions else before[-2:]
    far = beside[:-1] and beside[0] in names.courtesy and beside[1] in names.contractors | names.firms
    titled = role is not None or any(b in some for b in (beside[1:] if far else beside) for some in titles)
    given = own[0] in names.female or own[0] in names.male
    if len(own) > 1 and own[-1] in names.sites and not titled:
        return None if given else False
    if titled and not given and len(own) > 1 and _may_be_firm(role, beside, language):
        return None  # "the ferry's owner, Lintas Samudra"
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

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
_POSSESSIVE = ("'s", "s'")


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


@dataclass(frozen=True, slots=True)
class Described:
    """The words of one source taken apart."""

    kind: Literal["named", "nominal", "pronoun", "anonymous"]
    names: tuple[str, ...]
    role: str | None
    head: str  # the noun that says what it is, lower case
    gender: Gender | None
    person: bool | None
    definite: bool = False


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
    name_at, role = _split_title(run, language)
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
        role = words_of(items[_role_start(items, begin, language) : lo])
    own = [_bare(i.text) for i in run[name_at:]]
    before = [i.lower for i in items[max(0, lo - 3) : lo + name_at]]
    titles = [b for b in before if b in language.names.female_words or b in language.names.male_words]
    gender = gender_of([*titles, *own], language)
    person = _is_person(items, lo + name_at, hi, role, before, language)
    after = _apposed_role(items, hi, language)
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


def _role_start(items: tuple[Item, ...], at: int, language: Language) -> int:
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


def _bare(word: str) -> str:
    """A word without a possessive ending."""
    for ending in ("'s", "’s"):
        if word.endswith(ending):
            return word[: -len(ending)]
    return word[:-1] if word.endswith(("s'", "s’")) else word


def _split_title(run: tuple[Item, ...], language: Language) -> tuple[int, str | None]:
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
    if at < len(run) and run[at].lower == "of":
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


def _is_person(
    items: tuple[Item, ...], lo: int, hi: int, role: str | None, before: list[str], language: Language
) -> bool | None:
    names = language.names
    own = [_bare(i.text).lower() for i in items[lo:hi]]
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


def _apposed_role(items: tuple[Item, ...], at: int, language: Language) -> str | None:
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
        if item.lower.endswith(_POSSESSIVE):
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


def describe(items: tuple[Item, ...], language: Language, context: str = "") -> Described:
    """What the words of a source say. `context` is the sentence around it, for words that show that a name is withheld."""
    found = _describe(items, language, context)
    return replace(found, names=tuple(n for n in found.names if n.strip()))


def _describe(items: tuple[Item, ...], language: Language, context: str) -> Described:
    text = words_of(items)
    lower = text.lower()
    names = language.names
    if len(items) == 1 and items[0].lower in language.phrases.pronouns:
        return Described("pronoun", (), None, items[0].lower, _pronoun_gender(items[0].lower), None)
    if _withheld(lower, context.lower(), names.withheld, items, language):
        return Described("anonymous", (), None, head_of(items, language), gender_of(lower.split(), language), None)
    members = _members(items, language)
    if len(members) > 1:
        parts = [_describe_one(m, language) for m in members]
        if all(p.kind == "named" for p in parts):
            joined = tuple(n for p in parts for n in p.names)
            return Described("named", joined, None, "", None, all(p.person for p in parts) or None)
        return Described("nominal", (text,), None, head_of(items, language), None, None)
    return _describe_one(items, language)


def is_common_plural(described: Described, mentions: tuple[Mention, ...]) -> bool:
    """ "Forecasters" at the head of a sentence: one word in -s that is written with a capital nowhere else."""
    name = described.names[0] if len(described.names) == 1 else ""
    if described.kind != "named" or " " in name or not name.endswith("s") or len(name) < 5 or not name[1:].islower():
        return False
    return not any((m.name == name and not m.subject) or m.name.endswith(" " + name) for m in mentions)


def _pronoun_gender(word: str) -> Gender | None:
    return "male" if word == "he" else "female" if word == "she" else None


def _withheld(lower: str, context: str, phrases: tuple[str, ...], items: tuple[Item, ...], language: Language) -> bool:
    if any(p in lower for p in phrases):
        return True
    if (
        items
        and items[-1].is_capital
        and len(items) > 1
        and not any(i.lower in language.names.offices | language.names.trades for i in items[-1:])
    ):
        return False
    anonymous = (
        "condition of anonymity",
        "asked not to be named",
        "not to be identified",
        "declined to be named",
        "not authorised to",
        "not authorized to",
        "requested anonymity",
        "asking not to be named",
        "spoke anonymously",
    )
    nominal = bool(items) and (not items[0].is_capital or items[0].lower in language.phrases.determiners)
    return (
        nominal
        and any(p in context for p in anonymous)
        or lower.split()[-1:] in (["source"], ["sources"], ["insiders"])
        or lower.startswith(("sources ", "a source ", "two sources", "three sources", "one source"))
    )


def _members(items: tuple[Item, ...], language: Language) -> list[tuple[Item, ...]]:
    """The coordinated names of "A, B and C"; a single member where it is no list."""
    if not any(i.lower == "and" for i in items):
        return [items]
    parts: list[tuple[Item, ...]] = []
    start = 0
    for n, item in enumerate(items):
        if item.lower == "and" or item.text == ",":
            if n > start:
                parts.append(items[start:n])
            start = n + 1
    if start < len(items):
        parts.append(items[start:])
    good = all(any(i.is_capital for i in p) and p[-1].is_capital for p in parts)
    return parts if good and len(parts) > 1 else [items]


def _describe_one(items: tuple[Item, ...], language: Language) -> Described:
    names = language.names
    words = language.phrases
    core = items
    definite = core[0].lower in ("the", "this", "that", "these", "those")
    if core[0].lower in ("the", "a", "an") and len(core) > 1:
        core = core[1:]
    comma = next((n for n, i in enumerate(core) if i.text == ","), len(core))
    first = _without_belonging(core[:comma], language)
    behind = core[comma + 1 :]
    name_run = _final_run(first, language)
    gender = gender_of([i.lower for i in items], language)
    if name_run is not None:
        lo, role = name_run
        own = tuple(first[lo:])
        name = _bare(words_of(own))
        apposed = _apposed_role(items, len(items) - len(behind) - 1, language) if behind else None
        lead = [i.lower for i in first[:lo]]
        person = _is_person(first, lo, len(first), role, lead, language)
        title = role or (
            words_of(first[_role_start(first, lo, language) : lo]) if any(w in names.offices for w in lead) else None
        )
        return Described(
            "named", (name,), title or apposed, own[-1].lower, gender, True if apposed or title else person, definite
        )
    apposed = _name_in_apposition(first, behind, language)
    if apposed:
        office = any(i.lower in names.offices for i in first)
        possessed = any(i.lower.endswith(_POSSESSIVE) or i.lower in ("his", "her", "their", "its") for i in first)
        role = words_of(first) if office and not possessed else None
        gender = gender or gender_of([i.text for i in apposed], language)
        human = office or any(i.lower in names.trades for i in first) or gender is not None or None
        return Described("named", (words_of(apposed),), role, apposed[-1].lower, gender, human, True)
    head = head_of(items, language)
    body = _named_body(first, head, language)
    if body is not None:
        return Described("named", (body,), None, head, None, False, definite)
    kept = _without_clause(items, words.subordinators)
    return Described(
        "nominal",
        (words_of(kept),),
        None,
        head,
        gender,
        head in names.offices or head in names.trades or None,
        definite,
    )


def _without_belonging(first: tuple[Item, ...], language: Language) -> tuple[Item, ...]:
    """ "Elin Moe of the Baltrow Institute" is Elin Moe: two or more capital words that name no body, and a preposition."""
    names = language.names
    end = 0
    while end < len(first) and (first[end].is_capital or first[end].lower in names.name_particles):
        end += 1
    if end < 2 or end == len(first) or first[end].lower not in ("of", "from", "for", "at", "with", "in"):
        return first
    run = [i.lower for i in first[:end]]
    if any(w in names.bodies or w in names.offices for w in run) or " ".join(run) in names.countries:
        return first
    return first[:end]


def _name_in_apposition(first: tuple[Item, ...], behind: tuple[Item, ...], language: Language) -> tuple[Item, ...]:
    """The name in "the mayor, Ana Ruiz", "his club, Vesterhavn BK"; empty where there is none."""
    if not first or (first[-1].is_capital and first[-1].lower not in language.names.offices):
        return ()
    at = 0
    titles = language.names.courtesy | language.names.offices
    while at < len(behind) and (behind[at].lower in titles or behind[at].lower in ("retired", "former", "then")):
        at += 1
    end = at
    while end < len(behind) and (behind[end].is_capital or behind[end].lower in language.names.name_particles):
        end += 1
    if end == at or end - at > 6 or (end < len(behind) and behind[end].text != ","):
        return ()
    opening = behind[at].lower
    return () if opening in language.phrases.determiners or opening in language.phrases.weekdays else behind[at:end]


def _final_run(first: tuple[Item, ...], language: Language) -> tuple[int, str | None] | None:
    """The name at the end of a phrase: where it begins and the title in capitals before it; None where it ends in none."""
    if not first or not first[-1].is_capital or first[-1].lower in language.phrases.weekdays:
        return None
    names = language.names
    lo = len(first) - 1
    while lo > 0 and (
        first[lo - 1].is_capital
        or first[lo - 1].lower in names.name_particles
        or first[lo - 1].lower in ("of", "&", "for")
        and lo > 1
        and first[lo - 2].is_capital
    ):
        if first[lo - 1].lower.endswith(_POSSESSIVE):
            break
        lo -= 1
    while lo < len(first) and not first[lo].is_capital:
        lo += 1
    if any(i.lower in language.phrases.prepositions - {"of", "for"} for i in first[:lo]):
        return None  # "a farmer in Texas"
    if lo > 0 and any(i.lower in ("of", "for") for i in first[:lo]):
        return None  # "a spokesman for the Foreign Ministry"
    run = first[lo:]
    last = run[-1].lower
    if len(first) == 1 and _is_group(last, language):
        return None
    if last in names.offices or last in names.trades or last in names.demonyms and len(run) == 1 and lo > 0:
        return None
    at, role = _split_title(run, language)
    if at >= len(run):
        return None
    if role is None and at == 0 and any(i.lower == "of" for i in run) and any(i.lower in names.offices for i in run):
        return None
    return lo + at, role


def _is_group(word: str, language: Language) -> bool:
    """ "Unions", "Analysts" at the head of a sentence: a plural of a common noun, not a name."""
    names = language.names
    singular = word[:-3] + "y" if word.endswith("ies") else word[:-1] if word.endswith("s") else word
    return word in names.groups or singular in names.offices | names.trades | names.bodies | names.groups


def head_of(items: tuple[Item, ...], language: Language) -> str:
    """The noun that a phrase is about: the last word before its first preposition, comma or relative clause."""
    head = ""
    for n, item in enumerate(items):
        lower = item.lower
        if n > 0 and (
            lower in language.phrases.prepositions
            or item.text == ","
            or lower in ("who", "which", "that", "whose")
            or lower.endswith("ing")
            and n > 1
            and not item.is_capital
        ):
            break
        if item.is_word:
            head = lower
    return head


def _named_body(first: tuple[Item, ...], head: str, language: Language) -> str | None:
    """A body whose head noun is written with a capital: "Ministry of Defence", "White House"."""
    capital = next((i for i in first if i.lower == head), None)
    if capital is None or not capital.is_capital or head in language.names.offices or head in language.names.trades:
        return None
    if any(
        not i.is_capital and i.is_word and i.lower not in ("of", "for", "and", "the", "de", "on", "in", "to")
        for i in first
    ):
        return None
    return words_of(first)


def _without_clause(items: tuple[Item, ...], subordinators: frozenset[str]) -> tuple[Item, ...]:
    for n, item in enumerate(items):
        if n > 0 and item.lower in ("who", "which") or item.lower == "whose":
            return items[: n - 1] if items[n - 1].text == "," else items[:n]
    return items

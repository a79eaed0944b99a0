"""The words of one source taken apart: what kind it is, the names, the office, the noun that says what it is."""

from __future__ import annotations

from dataclasses import dataclass, replace
from itertools import pairwise
from typing import Literal

from sayso.finders.names import (
    POSSESSIVE,
    Gender,
    Mention,
    apposed_role,
    bare,
    gender_of,
    is_person,
    role_start,
    split_title,
    words_of,
)  # fmt: skip
from sayso.finders.units import Item
from sayso.lang import Language


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
    items = _without_belonging(_without_brackets(items), language)
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
    if not any(i.lower == "and" for i in items) or _is_joint_name(items, language):
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
        name = bare(words_of(own))
        apposed = apposed_role(items, len(items) - len(behind) - 1, language) if behind else None
        lead = [i.lower for i in first[:lo]]
        person = is_person(first, lo, len(first), role, lead, language)
        title = role or (
            words_of(first[role_start(first, lo, language) : lo]) if any(w in names.offices for w in lead) else None
        )
        return Described(
            "named", (name,), title or apposed, own[-1].lower, gender, True if apposed or title else person, definite
        )
    apposed = _name_in_apposition(first, behind, language)
    if apposed:
        office = any(i.lower in names.offices for i in first)
        possessed = any(i.lower.endswith(POSSESSIVE) or i.lower in ("his", "her", "their", "its") for i in first)
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


def _is_joint_name(items: tuple[Item, ...], language: Language) -> bool:
    """ "Union of Rationalists and Agnostics", "Ministry of Trade and Industry": one body."""
    bodies = language.names.bodies
    return not any(i.text == "," for i in items) and any(
        a.lower in bodies and a.is_capital and b.lower in ("of", "for") for a, b in pairwise(items)
    )


def _without_brackets(items: tuple[Item, ...]) -> tuple[Item, ...]:
    """Without what stands in round brackets: "the Union (UAAR)"."""
    kept: list[Item] = []
    depth = 0
    for item in items:
        depth += item.text == "("
        if depth == 0:
            kept.append(item)
        depth -= item.text == ")" and depth > 0
    return tuple(kept) or items


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
    held = next(
        (
            n
            for n in range(len(first) - 2)
            if first[n].lower in names.offices and first[n + 1].lower in ("of", "to", "for")
        ),
        None,
    )
    if held is not None and first[held].is_capital:
        at, role = split_title(first, language)
        if role is not None and at < len(first):
            return at, role
    lo = len(first) - 1
    while lo > 0 and (
        first[lo - 1].is_capital
        or first[lo - 1].lower in names.name_particles
        or first[lo - 1].lower in ("of", "&", "for")
        and lo > 1
        and first[lo - 2].is_capital
    ):
        if first[lo - 1].lower.endswith(POSSESSIVE):
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
    at, role = split_title(run, language)
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
            and 1 < n < len(items) - 1
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

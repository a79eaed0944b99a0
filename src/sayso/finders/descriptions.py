"""The words of one source taken apart: what kind it is, the names, the office, the noun that says what it is, whose words a document holds."""

from __future__ import annotations

from dataclasses import dataclass, replace
from itertools import pairwise
from typing import Literal

from sayso.finders.appositions import behind_comma, is_described, named_so
from sayso.finders.documents import author_words, name_in_front, owner_words
from sayso.finders.names import (
    POSSESSIVE,
    Gender,
    Mention,
    apposed_role,
    bare,
    gender_of,
    is_person,
    is_possessive,
    joins_owner,
    owns_body,
    role_start,
    split_title,
    without_country,
    without_letters,
    words_of,
)  # fmt: skip
from sayso.finders.units import Item
from sayso.lang import Language

_DEFINITE = frozenset(["the", "this", "that", "these", "those", "both", "each"])


@dataclass(frozen=True, slots=True)
class Described:
    """The words of one source taken apart."""

    kind: Literal["named", "nominal", "pronoun", "anonymous"]
    names: tuple[str, ...]
    role: str | None
    head: str  # the noun that says what it is, lower case; the nominative of a pronoun
    gender: Gender | None
    person: bool | None
    definite: bool = False
    owner: str | None = None  # the pronoun in front: "her coach", "its report"
    issuer: Described | None = None  # whose words a document holds: "a report by X", "X's figures"
    parts: tuple[Described, ...] = ()  # the members of a list: "the army and relatives"


def describe(items: tuple[Item, ...], language: Language, context: str = "") -> Described:
    """What the words of a source say. `context` is the sentence around it, for words that show that a name is withheld."""
    found = _describe(items, language, context)
    return replace(found, names=tuple(n for n in found.names if n.strip()))


def _describe(items: tuple[Item, ...], language: Language, context: str) -> Described:
    names = language.names
    pronoun = _pronoun(items, language)
    if pronoun is not None:
        return pronoun
    items = _without_ends(items, language)
    text = words_of(items)
    lower = text.lower()
    if _withheld(lower, context.lower(), items, language):
        return Described(
            "anonymous", (text,), None, head_of(items, language), gender_of(lower.split(), language), None,
            items[0].lower in _DEFINITE,
        )  # fmt: skip
    if items[0].lower == "one" and _is_plain_name(items[1:], language):
        items = items[1:]  # "One Hannah Speight"
    items = _without_belonging(_without_brackets(items), language)
    members = _members(items, language)
    if len(members) > 1:
        parts = tuple(_describe_one(m, language) for m in members)
        joined = tuple(n for p in parts for n in p.names)
        kind = "named" if all(p.kind == "named" for p in parts) else "nominal"
        return Described(kind, joined, None, "", None, all(p.person for p in parts) or None, parts=parts)
    found = _describe_one(items, language)
    owner = names.bases.get(items[0].lower)
    return replace(found, owner=owner) if owner is not None and found.kind == "nominal" else found


def _is_plain_name(items: tuple[Item, ...], language: Language) -> bool:
    """Capital words up to a comma, no nationality at their head."""
    end = next((n for n, i in enumerate(items) if i.text == ","), len(items))
    run = items[:end]
    return len(run) > 1 and all(i.is_capital for i in run) and run[0].lower not in language.names.demonyms


def is_common_plural(described: Described, mentions: tuple[Mention, ...]) -> bool:
    """ "Forecasters" at the head of a sentence: one word in -s that is written with a capital nowhere else."""
    name = described.names[0] if len(described.names) == 1 else ""
    if described.kind != "named" or " " in name or not name.endswith("s") or len(name) < 5 or not name[1:].islower():
        return False
    return not any((m.name == name and not m.subject) or m.name.endswith(" " + name) for m in mentions)


def _pronoun(items: tuple[Item, ...], language: Language) -> Described | None:
    """A personal pronoun, its possessive too ("his", "her own"); an indefinite one keeps its words."""
    word = items[0].lower
    own = len(items) == 2 and items[1].lower == "own"
    base = language.names.bases.get(word) if len(items) == 1 or own else None
    if base is not None:
        return Described("pronoun", (), None, base, "male" if base == "he" else "female" if base == "she" else None, None)
    if len(items) == 1 and word in language.phrases.pronouns:
        return Described("nominal", (items[0].text,), None, word, None, None)
    return None


def _without_ends(items: tuple[Item, ...], language: Language) -> tuple[Item, ...]:
    """Without "himself" behind, commas at the ends, and a possessive ending on the last word."""
    lo, hi = 0, len(items)
    while hi - lo > 1 and (items[hi - 1].text in (",", "-", "–") or items[hi - 1].lower.endswith(("self", "selves"))):
        hi -= 1
    while hi - lo > 1 and items[lo].text in (",", "-", "–"):
        lo += 1
    last = items[hi - 1]
    plain = bare(last.text)
    if plain != last.text and plain:
        kept = Item(last.start, last.start + len(plain), plain, last.lower[: len(plain)], last.quote)
        return (*items[lo : hi - 1], kept)
    return items[lo:hi]


def _withheld(lower: str, context: str, items: tuple[Item, ...], language: Language) -> bool:
    names = language.names
    if any(p in lower for p in names.withheld):
        return True
    last = items[-1]
    if last.is_capital and len(items) > 1 and last.lower not in names.offices | names.trades:
        return False
    nominal = bool(items) and (not items[0].is_capital or items[0].lower in language.phrases.determiners)
    return (
        nominal
        and any(p in context for p in names.refusing)
        or lower.split()[-1:] in (["source"], ["sources"], ["insiders"])
        or lower.startswith(("sources ", "a source ", "two sources", "three sources", "one source"))
        or " of the sources" in lower
    )


# ---- lists


def _members(items: tuple[Item, ...], language: Language) -> list[tuple[Item, ...]]:
    """The coordinated members of "A, B and C"; a single member where it is no list."""
    joints = [n for n, i in enumerate(items) if i.lower == "and"]
    if not joints or _is_joint_name(items, language):
        return [items]
    items = _without_apposition(items, joints[-1])
    items = _behind_count(items, language)
    parts: list[tuple[Item, ...]] = []
    start = 0
    for n, item in enumerate(items):
        if item.lower == "and" or item.text == ",":
            if n > start:
                parts.append(items[start:n])
            start = n + 1
    if start < len(items):
        parts.append(items[start:])
    if len(parts) < 2 or any(_is_title_alone(p, language) for p in parts):
        return [items]
    return parts if all(_is_member(p, language) for p in parts) else [items]


def _is_member(part: tuple[Item, ...], language: Language) -> bool:
    """A name, or a noun of people or bodies."""
    if part[0].lower in language.phrases.prepositions or part[0].lower in ("who", "which", "whose"):
        return False
    if any(i.is_capital for i in part) and part[-1].is_capital:
        return True
    head = head_of(part, language)
    names = language.names
    singular = singular_of(head)
    known = names.groups | names.offices | names.trades | names.bodies
    bare_noun = part[0].lower in language.phrases.determiners or head.endswith("s") or head in ("police", "staff")
    return bare_noun and bool({head, singular} & known)


def _is_title_alone(part: tuple[Item, ...], language: Language) -> bool:
    """ "Founder" in "Founder and chairman Ricardo Uy"."""
    titles = language.names.offices | language.names.trades
    return len(part) < 3 and any(i.lower in titles for i in part[-1:])


def _without_apposition(items: tuple[Item, ...], joint: int) -> tuple[Item, ...]:
    """ "A and B, the Swiss reinsurer" without what stands behind the comma."""
    for n in range(joint + 1, len(items) - 1):
        if items[n].text == "," and items[n + 1].lower in ("the", "a", "an", "both", "its", "their", "who", "which"):
            return items[:n]
    return items


def _behind_count(items: tuple[Item, ...], language: Language) -> tuple[Item, ...]:
    """ "Its two directors, A and B": the names behind the first comma."""
    comma = next((n for n, i in enumerate(items) if i.text == ","), None)
    if not comma or comma + 1 >= len(items):
        return items
    last = items[comma - 1]
    plural = last.lower.endswith("s") and not last.is_capital
    if plural and items[0].lower in language.phrases.determiners and items[comma + 1].is_capital:
        return items[comma + 1 :]
    return items


# ---- one


def _describe_one(items: tuple[Item, ...], language: Language) -> Described:
    names = language.names
    definite = items[0].lower in _DEFINITE
    core = items[1:] if items[0].lower in ("the", "a", "an") and len(items) > 1 else items
    comma = next((n for n, i in enumerate(core) if i.text == ","), len(core))
    first = _without_belonging(core[:comma], language)
    behind = core[comma + 1 :]
    gender = gender_of([i.lower for i in items], language)
    apposed = named_so(items, language) or (
        behind_comma(first, behind, language) if is_described(items, first, behind, language) else None
    )
    if apposed is not None:
        return _apposed(first, apposed, gender, language)
    generic = names.stand_ins | names.firms
    capitals = _before_generic(first, generic)
    if definite and capitals and capitals[0].lower not in names.demonyms:
        return Described("named", (words_of(capitals),), None, head_of(items, language), None, False)  # "the Sonda Plus agency"
    name_run = _final_run(first, language)
    if name_run is not None:
        return _ending_in_name(items, first, behind, name_run, gender, definite, language)
    head = head_of(items, language)
    body = _named_body(first, head, language)
    if body is not None:
        return Described("named", (body,), None, head, None, False, definite)
    kept = _without_clause(items)
    person = head in names.offices or head in names.trades or None
    found = Described("nominal", (words_of(kept),), None, head, gender, person, definite)
    return replace(found, issuer=_issuer(items, head, language))


def _before_generic(first: tuple[Item, ...], generic: frozenset[str]) -> tuple[Item, ...]:
    """The capital words, two or more, before a common noun for bodies that ends the phrase."""
    last = len(first) - 1
    if last < 2 or first[last].is_capital or first[last].lower not in generic:
        return ()
    return first[:last] if all(i.is_capital for i in first[:last]) else ()


def _apposed(
    first: tuple[Item, ...], apposed: tuple[Item, ...], gender: Gender | None, language: Language
) -> Described:
    names = language.names
    office = any(i.lower in names.offices for i in first)
    possessed = any(i.lower.endswith(POSSESSIVE) or i.lower in names.bases for i in first)
    role = words_of(first) if office and not possessed else None
    apposed = without_letters(apposed, language)
    at, own_role = split_title(apposed, language)
    own = apposed[at:]
    role = own_role if own_role and not role else role
    gender = gender or gender_of([i.text for i in apposed], language)
    head = head_of(first, language)
    kin = office or head in names.trades or head in names.kin
    human = kin or at > 0 or gender is not None or None
    human = False if any(i.lower in names.bodies for i in own) else human
    return Described("named", (bare(words_of(own)),), role, own[-1].lower, gender, human, True)


def _ending_in_name(
    items: tuple[Item, ...],
    first: tuple[Item, ...],
    behind: tuple[Item, ...],
    name_run: tuple[int, str | None],
    gender: Gender | None,
    definite: bool,
    language: Language,
) -> Described:
    lo, role = name_run
    own = without_country(without_letters(first[lo:], language), language)
    apposed = apposed_role(items, len(items) - len(behind) - 1, language) if behind else None
    lead = [i.lower for i in first[:lo]]
    person = is_person(first, lo, len(first), role, lead, language)
    title = role or (
        words_of(first[role_start(first, lo, language) : lo])
        if any(w in language.names.offices for w in lead)
        else None
    )
    human = True if apposed or title else False if definite and not lead else person
    return Described("named", (bare(words_of(own)),), title or apposed, own[-1].lower, gender, human, definite)


def _is_joint_name(items: tuple[Item, ...], language: Language) -> bool:
    """ "Union of Rationalists and Agnostics", "Ministry of Trade and Industry": one body."""
    bodies = language.names.bodies
    joint = next(n for n, i in enumerate(items) if i.lower == "and")
    if joint and (items[joint - 1].text in ("'", "’") or is_possessive(items[joint - 1])):
        return True  # "Nurses' and Midwives' Federation"
    capitals = [i for i in items[1:] if i.is_word and i.lower not in ("and", "of", "for")]
    if items[0].lower == "the" and items[-1].lower in language.names.joint and all(i.is_capital for i in capitals):
        return True
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
    lead = 0
    while lead < len(first) and not first[lead].is_capital and first[lead].is_word and lead < 3:
        lead += 1
    if lead and (lead == len(first) or first[lead - 1].lower not in names.trades | names.offices | names.kin):
        lead = 0
    end = lead
    while end < len(first) and (first[end].is_capital or first[end].lower in names.name_particles):
        end += 1
    if end - lead < 2 or end == len(first) or first[end].lower not in ("of", "from", "for", "at", "with", "in"):
        return first
    run = [i.lower for i in first[lead:end]]
    if any(w in names.bodies for w in run) or run[-1] in names.offices or " ".join(run) in names.countries:
        return first
    return first[:end]


def _final_run(first: tuple[Item, ...], language: Language) -> tuple[int, str | None] | None:
    """The name at the end of a phrase: where it begins and the title in capitals before it; None where it ends in none."""
    dates = language.phrases.weekdays | language.phrases.months
    if not first or not first[-1].is_capital or first[-1].lower in dates:
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
        or owns_body(first, lo - 1, language)
        or first[lo - 1].text in ("'", "’") and lo < len(first) and first[lo].lower == "and"
        or first[lo - 1].lower == "and" and lo > 1 and first[-1].lower in names.joint and first[lo - 2].is_capital
        or first[lo - 1].lower == "and" and lo > 1 and (is_possessive(first[lo - 2]) or first[lo - 2].text in ("'", "’"))
        or first[lo - 1].lower in ("of", "&", "for")
        and lo > 1
        and first[lo - 2].is_capital
    ):
        joint = lo < len(first) and first[lo].lower == "and"
        if is_possessive(first[lo - 1]) and not joint and not joins_owner(first, lo - 1, language):
            break
        lo -= 1
    while lo < len(first) and not first[lo].is_capital:
        lo += 1
    if any(i.lower in language.phrases.prepositions for i in first[:lo]) and not _names_holder(first, lo, language):
        return None  # "a farmer in Texas", "a spokesman for the Foreign Ministry"
    if lo > 1 and first[lo - 1].lower.endswith("ing") and first[lo - 1].lower not in names.offices | names.trades:
        return None  # "the coalition fighting Harakat"
    run = first[lo:]
    last = run[-1].lower
    if len(first) == 1 and _is_group(last, language):
        return None
    if first[0].lower in names.bases and len(run) == 1 and (_is_group(last, language) or last in names.bodies):
        return None  # "our Government"
    if last in names.offices or last in names.trades or last in names.demonyms and len(run) == 1 and lo > 0:
        return None
    at, role = split_title(run, language)
    if at >= len(run):
        return None
    if role is None and at == 0 and any(i.lower == "of" for i in run) and any(i.lower in names.offices for i in run):
        return None
    return lo + at, role


def _names_holder(first: tuple[Item, ...], lo: int, language: Language) -> bool:
    """ "the deputy minister of economic development Farangis Qodirova": an office, its field, and two words of a name."""
    names = language.names
    if lo < 3 or len(first) - lo < 2 or not first[lo - 1].is_word:
        return False
    before = first[lo - 1].lower
    closed = language.phrases.prepositions | language.phrases.determiners | language.phrases.conjunctions
    office = any(i.lower in names.offices for i in first[: lo - 1])
    if not office or before in closed or before in names.firms or any(i.lower in names.bodies for i in first[lo:]):
        return False
    given = first[lo].lower in names.female | names.male
    return given or not any(i.lower in ("in", "at", "near", "for") for i in first[:lo])


def _is_group(word: str, language: Language) -> bool:
    """ "Unions", "Analysts" at the head of a sentence: a plural of a common noun, not a name."""
    names = language.names
    singular = singular_of(word)
    return word in names.groups or singular in names.offices | names.trades | names.bodies | names.groups


def singular_of(word: str) -> str:
    return word[:-3] + "y" if word.endswith("ies") else word[:-1] if word.endswith("s") else word


def head_of(items: tuple[Item, ...], language: Language) -> str:
    """The noun that a phrase is about: the last word before its first preposition, comma or relative clause."""
    head = ""
    owner = next((n for n, i in enumerate(items[:8]) if is_possessive(i) and n + 1 < len(items)), None)
    if owner is not None and all(i.is_capital or i.lower in ("of", "the", "and", "for") for i in items[:owner]):
        items = items[owner + 1 :]  # "the Board of Inquiry's report"
    for n, item in enumerate(items):
        lower = item.lower
        if n > 0 and (
            lower in language.phrases.prepositions
            or item.text == ","
            or lower in ("who", "which", "that", "whose", "familiar", "close", "present", "involved", "able", "aged")
            or lower.endswith("ing")
            and 1 < n < len(items) - 1
            and not item.is_capital
            or head
            and lower in language.names.bases
            or head
            and lower.endswith("ed")
            and len(lower) > 4
            and n < len(items) - 1
            and {head, singular_of(head)} & (language.names.documents | language.names.trades | language.names.offices)
        ):
            break
        if item.is_word:
            head = lower
    return head


def _named_body(first: tuple[Item, ...], head: str, language: Language) -> str | None:
    """A body whose head noun is written with a capital: "Ministry of Defence", "White House"."""
    capital = next((i for i in first if i.lower == head), None)
    if capital is None or not capital.is_capital or {head, singular_of(head)} & (language.names.offices | language.names.trades):
        return None
    if any(
        not i.is_capital and i.is_word and i.lower not in ("of", "for", "and", "the", "de", "on", "in", "to")
        for i in first
    ):
        return None
    return words_of(first)


def _without_clause(items: tuple[Item, ...]) -> tuple[Item, ...]:
    """Without a relative clause behind a comma; what stands behind "who" without a comma belongs to the phrase."""
    comma = next((n for n, i in enumerate(items[:-1]) if i.text == "," and n > 0), None)
    if comma is None:
        return items
    if items[0].lower == "one" and [i.lower for i in items[1:comma]] in (["of", "them"], ["of", "these"], ["of", "those"]):
        return items[comma + 1 :]  # "one of them, a fund manager in Singapore"
    relative = next(
        (n for n, i in enumerate(items[:-1]) if n and i.text == "," and items[n + 1].lower in ("who", "which", "whose")),
        None,
    )
    return items if relative is None else items[:relative]


# ---- documents


def _issuer(items: tuple[Item, ...], head: str, language: Language) -> Described | None:
    """Whose words a document holds, where the phrase says it; None for a document without an issuer, or no document."""
    names = language.names
    if singular_of(head) not in names.documents and head not in names.documents:
        return None
    whose = author_words(items, head, language) or owner_words(items, head, language)
    if whose:
        found = _describe(_without_ends(whose, language), language, "")
        return found if _may_issue(found, language) else None
    if items[0].lower in names.bases:
        return _pronoun(items[:1], language)
    plain = name_in_front(items, head, language)
    return Described("named", (words_of(plain),), None, plain[-1].lower, None, False, True) if plain else None


def _may_issue(issuer: Described, language: Language) -> bool:
    """A name, a body, or somebody known: "the biologist's report", but not "a study by researchers"."""
    names = language.names
    heads = {issuer.head, singular_of(issuer.head)}
    if issuer.kind in ("named", "pronoun") or heads & names.bodies:
        return True
    return (issuer.definite or issuer.owner is not None) and bool(heads & (names.offices | names.trades | names.kin))

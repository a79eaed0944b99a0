"""The words of one source taken apart: what kind it is, the names, the office, the noun that says what it is, whose words a document holds."""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import Literal

from sayso.finders.appositions import behind_comma, is_described, named_so
from sayso.finders.documents import author_words, name_in_front, owner_words
from sayso.finders.heads import head_of, singular_of
from sayso.finders.lettered import joined_by_letters
from sayso.finders.members import is_person_name, members_of
from sayso.finders.name_phrases import before_generic, final_run, named_body, without_belonging
from sayso.finders.names import Gender, Mention, gender_of, is_person
from sayso.finders.noun_phrases import is_finite
from sayso.finders.titles import (
    POSSESSIVE,
    apposed_role,
    bare,
    is_given,
    may_be_title,
    role_start,
    split_title,
    without_country,
    without_letters,
    words_of,
)
from sayso.finders.units import Item
from sayso.lang import Language

_DEFINITE = frozenset(["the", "this", "that", "these", "those", "both", "each"])

_COUNTING = frozenset("over about around under near like between unlike including".split())  # "over 200 people"
_SIDES = frozenset(("outside", "inside"))  # "outside experts", not "outside court his solicitor"
_MEASURING = frozenset(("rather", "each", "times"))


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
    return found if all(n.strip() for n in found.names) else replace(found, names=tuple(n for n in found.names if n.strip()))


def _describe(items: tuple[Item, ...], language: Language, context: str) -> Described:
    names = language.names
    pronoun = _pronoun(items, language)
    if pronoun is not None:
        return pronoun
    items = _without_ends(items, language)
    text = words_of(items)
    lower = text.lower()
    if _withheld(lower, context.lower(), items, language):
        text = words_of(_without_apposed(items, language))
        return Described(
            "anonymous", (text,), None, head_of(items, language), gender_of(lower.split(), language), None,
            items[0].lower in _DEFINITE,
        )  # fmt: skip
    if items[0].lower == "one" and _is_plain_name(items[1:], language):
        items = items[1:]  # "One Hannah Speight"
    if len(items) > 2 and items[0].lower in ("one", "you") and items[1].text == ",":
        items = items[2:]  # "One, Harbour Mills,", "You, Mr Orlo,"
    items = without_belonging(_without_brackets(_holder_in_brackets(joined_by_letters(items), language)), language)
    members = members_of(items, language)
    if len(members) > 1:
        parts = tuple(_describe_one(m, language) for m in members)
        joined = tuple(n for p in parts for n in p.names)
        kind = "named" if all(p.kind == "named" for p in parts) else "nominal"
        return Described(kind, joined, None, "", None, all(p.person for p in parts) or None, parts=parts)
    found = _describe_one(items, language)
    owner = names.bases.get(items[0].lower) if items[0].lower != "both" else None
    return replace(found, owner=owner) if owner is not None and found.kind == "nominal" else found


def _without_apposed(items: tuple[Item, ...], language: Language) -> tuple[Item, ...]:
    """ "Two people close to Castellanos | , a Democrat who won her first term": told of the one they are close to."""
    comma = next((n for n, i in enumerate(items) if i.text == ","), None)
    if comma is None or not comma or comma + 1 >= len(items) or not items[comma - 1].is_capital:
        return items
    return items[:comma] if items[comma + 1].lower in ("a", "an", "the") else items


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
    double = items[lo].lower in ("a", "an", "one") and any(i.lower == "of" for i in items[lo:hi])  # "a friend of Ana's"
    if plain != last.text and plain and not double:
        kept = Item(last.start, last.start + len(plain), plain, last.lower[: len(plain)], last.quote)
        return (*items[lo : hi - 1], kept)
    return items[lo:hi]


def _withheld(lower: str, context: str, items: tuple[Item, ...], language: Language) -> bool:
    names = language.names
    if any(p in lower for p in names.withheld):
        return True
    last = items[-1]
    if last.is_capital and len(items) > 1 and last.lower not in names.callings:
        return False
    nominal = bool(items) and (not items[0].is_capital or items[0].lower in language.phrases.determiners)
    return (
        nominal
        and any(p in context for p in names.refusing)
        or lower.split()[-1:] in (["source"], ["sources"], ["insiders"])
        or lower.startswith(("sources ", "a source ", "two sources", "three sources", "one source"))
        or " of the sources" in lower
    )


# ---- one


def _describe_one(items: tuple[Item, ...], language: Language) -> Described:
    names = language.names
    definite = items[0].lower in _DEFINITE
    core = items[1:] if items[0].lower in ("the", "a", "an") and len(items) > 1 else items
    comma = next((n for n, i in enumerate(core) if i.text == ","), len(core))
    first = without_belonging(core[:comma], language)
    behind = core[comma + 1 :]
    gender = gender_of([i.lower for i in items], language)
    apposed = named_so(items, language) or (
        behind_comma(first, behind, language)
        if is_described(items, first, behind, language) and not _names_body_before(items, first, behind, language)
        else None
    )
    if apposed is not None:
        return _apposed(first, apposed, gender, language)
    capitals = before_generic(first, language)
    if len(capitals) == 1 and capitals[0].lower in names.demonyms:
        capitals = ()  # "the French club"
    if capitals and (definite or first[-1].lower == "agency" and len(capitals) == 1):
        return Described("named", (words_of(capitals),), None, head_of(items, language), None, False)  # "the Sonda Plus agency"
    name_run = final_run(first, language)
    if name_run is not None:
        return _ending_in_name(items, first, behind, name_run, gender, definite, language)
    head = head_of(items, language)
    body = named_body(first, head, language)
    if body is not None:
        return Described("named", (body,), None, head, None, False, definite)
    kept = _without_clause(items)
    person = head in names.offices or head in names.trades or None
    found = Described("nominal", (words_of(kept),), None, head, gender, person, definite)
    issuer = _issuer(items, head, language)
    return found if issuer is None else replace(found, issuer=issuer)


def _names_body_before(items: tuple[Item, ...], first: tuple[Item, ...], behind: tuple[Item, ...], language: Language) -> bool:
    """ "An executive at the contractor, Corvane": the name is that of the contractor."""
    names, phrases = language.names, language.phrases
    at = next((n for n, i in enumerate(first) if n and i.lower in phrases.prepositions), None)
    if items[0].lower not in ("a", "an", "one", "another") or at is None or at + 3 != len(first) or first[at + 1].lower != "the":
        return False
    body = first[-1].lower in names.firms | names.contractors | names.bodies
    name = [i for i in behind if i.is_word]
    return body and len(name) == 1 and not is_given(name[0], language)


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
    office = next((n for n in range(lo, 0, -1) if first[n - 1].lower in language.names.offices), None)
    if office and all(may_be_title(i, language) and not i.is_capital for i in first[office:lo]):
        office = lo  # "chief engineer Ana Ruiz"
    title = role or (words_of(first[role_start(first, office, language) : office]) if office else None)
    human = True if apposed or title else False if definite and not lead else person
    return Described("named", (bare(words_of(own)),), title or apposed, own[-1].lower, gender, human, definite)


def _holder_in_brackets(items: tuple[Item, ...], language: Language) -> tuple[Item, ...]:
    """ "The Minister for Trade (Ana Ruiz)" as if a comma stood there."""
    at = next((n for n, i in enumerate(items) if i.text == "("), 0)
    if not at or items[-1].text != ")" or not is_person_name(items[at + 1 : -1], language):
        return items
    names = language.names
    comma = replace(items[at], text=",", lower=",")
    held = head_of(items[:at], language) in names.titles
    return (*items[:at], comma, *items[at + 1 : -1]) if held else items


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
    if issuer.kind in ("named", "pronoun"):
        return True
    if heads & names.bodies:
        return issuer.names[0].lower().split()[0] not in ("a", "an")  # "a report by an industry group"
    return (issuer.definite or issuer.owner is not None) and bool(heads & (names.titles))


def names_nobody(words: tuple[Item, ...], language: Language) -> bool:
    """Whether words that were taken for a source are no phrase of one: "in a letter", "August 17", "owns the larger of them", "the"."""
    if not words:
        return False
    phrases = language.phrases
    first, last = words[0].lower, words[-1].lower
    if len(words) == 1 and (first in phrases.determiners and first not in phrases.pronouns and first not in language.names.bases or first in _MEASURING):
        return True
    timed = first in phrases.weekdays or first in phrases.months
    if timed and all(i.lower in phrases.weekdays | phrases.months or i.text.isdigit() for i in words):
        return True
    if first in _MEASURING or last in ("whom", "whose") or first == "whose":
        return True
    if first in _SIDES and len(words) == 2:
        return False
    return first in phrases.prepositions - _COUNTING or is_finite(words[0], language) and not words[0].is_capital

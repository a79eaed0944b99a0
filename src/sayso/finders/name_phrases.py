"""The name in a phrase: at its end ("company spokeswoman Ana Ruiz"), at its head ("Ana Ruiz of the institute"), before a noun ("the Sonda agency")."""

from __future__ import annotations

from sayso.finders.heads import singular_of
from sayso.finders.names import joins_owner, owns_body
from sayso.finders.titles import is_possessive, split_title, words_of
from sayso.finders.units import Item
from sayso.lang import Language


def final_run(first: tuple[Item, ...], language: Language) -> tuple[int, str | None] | None:
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
    if last == "general" and len(run) > 1 and run[-2].lower in names.offices:
        return None  # "the Consul General"
    if last in names.collectives and singular_of(last) in names.offices:
        return None  # "the Vice Ministers"
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


def without_belonging(first: tuple[Item, ...], language: Language) -> tuple[Item, ...]:
    """ "Elin Moe of the Baltrow Institute" is Elin Moe: two or more capital words that name no body, and a preposition."""
    names = language.names
    lead = 0
    while lead < len(first) and not first[lead].is_capital and first[lead].is_word and lead < 3:
        lead += 1
    if lead and (lead == len(first) or first[lead - 1].lower not in names.trades | names.offices | names.kin):
        lead = 0
    if lead < len(first) and first[lead].lower in language.phrases.determiners:
        return first  # "The Ministers of Norland"
    end = lead
    while end < len(first) and (first[end].is_capital or first[end].lower in names.name_particles):
        end += 1
    if end - lead < 2 or end == len(first) or first[end].lower not in ("of", "from", "for", "at", "with", "in"):
        return first
    run = [i.lower for i in first[lead:end]]
    if any(w in names.bodies for w in run) or run[-1] in names.offices or " ".join(run) in names.countries:
        return first
    return first[:end]


def before_generic(first: tuple[Item, ...], generic: frozenset[str]) -> tuple[Item, ...]:
    """The capital words, two or more, before a common noun for bodies that ends the phrase."""
    last = len(first) - 1
    if last < 2 or first[last].is_capital or first[last].lower not in generic:
        return ()
    return first[:last] if all(i.is_capital for i in first[:last]) else ()


def named_body(first: tuple[Item, ...], head: str, language: Language) -> str | None:
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

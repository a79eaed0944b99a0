"""A name beside a description: "the mayor, Ana Ruiz", "its owner, smallholder Marian Tuffnell", "a hydrologist named Luka Pasalic"."""

from __future__ import annotations

from sayso.finders.titles import POSSESSIVE, is_given, split_title, without_letters
from sayso.finders.units import Item
from sayso.lang import Language

_LEAD = 8  # words of a title in front of the name


def is_described(
    items: tuple[Item, ...], first: tuple[Item, ...], behind: tuple[Item, ...], language: Language
) -> bool:
    """Whether the words before the comma are a description, so that the name may stand behind it."""
    if not behind or not first:
        return False
    names = language.names
    words = language.phrases
    titles = names.titles
    led = items[0].lower in words.determiners or items[0].lower == "one"
    own = slice(1 if led and first[0] is items[0] and len(first) > 1 else 0, None)  # "One" has its capital from the sentence
    first = tuple(first[own])
    if not first[-1].is_capital:
        return led or any(i.lower in titles for i in first) or any(i.lower.endswith(POSSESSIVE) for i in first[:-1])
    if any(i.lower in titles for i in first[:-1]) and any(i.lower in ("of", "for", "to", "at", "from", "in") for i in first):
        return True
    if first[-1].lower in names.callings:
        return True
    if first[-1].lower in titles and any(i.lower.endswith(POSSESSIVE) for i in first[:-1]):
        return True
    if led and behind[0].lower in names.courtesy | names.offices | frozenset(["the"]):
        return True
    return led and first[-1].lower in titles or (led and not any(i.is_capital for i in first[:-1]))


def named_so(items: tuple[Item, ...], language: Language) -> tuple[Item, ...] | None:
    """The name behind "named", "called", "calling itself", "by name"."""
    names = language.names
    for n, item in enumerate(items[:-1]):
        if n == 0:
            continue
        by_name = item.lower == "name" and items[n - 1].lower == "by"
        if not by_name and (item.lower not in names.naming or item.is_capital):
            continue
        at = n + 1
        while at < len(items) and (items[at].lower in ("itself", "themselves", "the", "himself", "herself")):
            at += 1
        end = _name_end(items, at, language, whole=True)
        if end > at:
            return items[at:end]
    return None


def behind_comma(
    first: tuple[Item, ...], behind: tuple[Item, ...], language: Language
) -> tuple[Item, ...] | None:
    """The name in the words behind the comma, its titles in capitals included; None where there is none."""
    start = 0
    for end in (*(n for n, i in enumerate(behind) if i.text == ","), len(behind)):
        found = _name_in(first, behind[start:end], language)
        if found is not None:
            return found
        start = end + 1
    return None


def _name_in(first: tuple[Item, ...], segment: tuple[Item, ...], language: Language) -> tuple[Item, ...] | None:
    words = language.phrases
    stop = next((n for n, i in enumerate(segment) if n > 1 and i.lower in ("of", "from", "at", "for", "with", "(")), len(segment))
    if _is_whole(segment, language):
        return segment[1:]
    person = 1 < stop < len(segment) and all(i.is_capital and i.lower not in language.names.bodies for i in segment[:stop])
    for end in dict.fromkeys((stop, len(segment)) if person else (len(segment), stop)):
        at = end
        while at > 0 and (segment[at - 1].is_capital or _holds(segment, at - 1, end, language)):
            at -= 1
        lead, run = segment[:at], segment[at:end]
        opening = run[0].lower if run else ""
        closed = words.prepositions | words.conjunctions
        if not run or len(run) > 8 or at > _LEAD or opening in words.determiners:
            continue
        if opening in words.weekdays | words.months and all(i.text[:1].isdigit() for i in run[1:2]):
            continue
        if at and (segment[at - 1].lower in closed or any(i.lower in ("who", "which", "where", "when") for i in lead)):
            continue
        if any(i.lower in ("in", "at", "from") for i in lead):
            continue
        if _sure(first, lead, run, language):
            return run
    return None


def _is_whole(segment: tuple[Item, ...], language: Language) -> bool:
    """ "the Inspectorate of Harbour Works": an article, capital words, and "of" or "for" between them, the last a common thing."""
    if len(segment) < 4 or segment[0].lower != "the" or not (segment[1].is_capital and segment[-1].is_capital):
        return False
    titled = segment[1].lower in language.names.offices | language.names.courtesy
    joints = [i for i in segment[1:] if not i.is_capital]
    return not titled and bool(joints) and all(i.lower in ("of", "for", "and") for i in joints)


def _holds(segment: tuple[Item, ...], at: int, end: int, language: Language) -> bool:
    """A particle or a joint between capital words."""
    names = language.names
    particle = segment[at].lower in names.name_particles or segment[at].text in ("&", "-", "–")
    particle = particle or segment[at].lower in ("of", "for") and at > 0 and segment[at - 1].lower in names.bodies
    before = at
    while before > 0 and segment[before - 1].lower in names.name_particles:
        before -= 1  # "Caves de la Tour"
    return particle and 0 < at < end - 1 and before > 0 and segment[before - 1].is_capital


def _sure(
    first: tuple[Item, ...], lead: tuple[Item, ...], run: tuple[Item, ...], language: Language
) -> bool:
    """Whether the capital words are a name and no place that the description goes on with ("the mayor of Ames, Iowa")."""
    names = language.names
    titles = names.titles
    run = without_letters(run, language)
    cut, _ = split_title(run, language)
    own = run[cut:]
    if not own:
        return False
    if " ".join(i.lower for i in own) in names.countries:
        return False
    given = is_given(own[0], language)
    if cut or given or any(i.lower in titles for i in lead):
        return True
    if not first[-1].is_capital or (first[0].lower in names.bases and any(i.lower in titles for i in first[:3])):
        return True
    placed = any(i.lower in ("in", "at", "near", "from") for i in first)
    return len(own) > 1 and not placed


def _name_end(items: tuple[Item, ...], at: int, language: Language, whole: bool = False) -> int:
    """The end of a run of capital words; with `whole`, "of" and "of the" hold it together."""
    names = language.names
    end = at
    while end < len(items):
        if items[end].is_capital:
            end += 1
            continue
        skip = 2 if whole and items[end].lower == "of" and [i.lower for i in items[end + 1 : end + 2]] == ["the"] else 1
        joins = (
            items[end].lower in names.name_particles
            or items[end].text in ("&", "-", "–")
            or items[end].lower == "of"
            and (whole or any(i.lower in names.bodies | names.offices for i in items[at:end]))
        )
        if end == at or not joins or end + skip >= len(items) or not items[end + skip].is_capital:
            break
        end += skip + 1
    return end

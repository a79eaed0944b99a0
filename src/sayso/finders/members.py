"""The members of a list: "the army and relatives", "A. B., the mayor, and C. D."."""

from __future__ import annotations

from itertools import pairwise

from sayso.finders.heads import head_of, singular_of
from sayso.finders.titles import is_possessive
from sayso.finders.units import Item
from sayso.lang import Language


def members_of(items: tuple[Item, ...], language: Language) -> list[tuple[Item, ...]]:
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
    apart = all(p[0].lower in ("the", "our", "my") and len(p) > 1 for p in parts)  # "The Secretary and the Minister"
    if len(parts) < 2 or not apart and any(_is_title_alone(p, language) for p in parts):
        return [items]
    if _joins_within(parts, language):
        return [items]
    return parts if all(_is_member(p, language) for p in parts) else [items]


_ADJECTIVE = ("ic", "al", "ive", "ary", "ern", "ish", "ese")


def _joins_within(parts: list[tuple[Item, ...]], language: Language) -> bool:
    """ "A study by researchers in Casablanca and Rabat", "The ministers of Peru and Chile", "Australian and foreign scientists": one phrase."""
    names, first, last = language.names, parts[0], parts[-1]
    governed = any(i.lower in language.phrases.prepositions for i in first[1:])
    head = head_of(first, language)
    if governed and {head, singular_of(head)} & names.documents:
        return True
    if governed and head != singular_of(head) and singular_of(head) in names.offices and last[0].is_capital:
        return all(i.is_capital for p in parts[1:] for i in p)
    word = first[0].lower
    adjective = word in names.demonyms or word.endswith(_ADJECTIVE)
    return len(parts) == 2 and len(first) == 1 and adjective and len(last) > 1 and not last[-1].is_capital


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
    general = part[-1].lower == "general" and part[0].lower in titles  # "Comptroller and Auditor General"
    return len(part) < 3 and (general or any(i.lower in titles for i in part[-1:]))


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

"""The members of a list: "the army and relatives", "A. B., the mayor, and C. D."."""

from __future__ import annotations

from itertools import pairwise

from sayso.finders.heads import head_of, singular_of
from sayso.finders.names import joins_places
from sayso.finders.titles import is_given, is_possessive, split_title, without_letters, words_of
from sayso.finders.units import Item
from sayso.lang import Language
from sayso.lang.place_tables import fold

_ADJECTIVE = ("ic", "al", "ive", "ary", "ern", "ish", "ese")
_NO_SURNAMES = frozenset(
    "division unit section wing desk programme program initiative project mission affairs services studies works relations health education security".split()
)  # fmt: skip


def members_of(items: tuple[Item, ...], language: Language) -> list[tuple[Item, ...]]:
    """The coordinated members of "A, B and C"; a single member where it is no list."""
    joints = [n for n, i in enumerate(items) if i.lower == "and"]
    if not joints or any(test(items, language) for test in (_is_joint_name, _is_one_holder, _is_one_firm, _is_one_person)):
        return [items]
    paired = _with_roles(items, language)
    if paired:
        return paired
    items = _without_apposition(items, joints[-1])
    items = _behind_count(items, language)
    parts: list[tuple[Item, ...]] = []
    start = 0
    for n, item in enumerate(items):
        if item.lower == "and" or item.text == ",":
            if n > start:
                parts.append(items[start:n])
            again = [i.lower for i in items[n + 1 : n + 2]] == ["by"] and any(i.is_capital for i in items[n + 2 : n + 4])
            start = n + 1 + again  # "by the League and by Norland"
    if start < len(items):
        parts.append(items[start:])
    apart = all(p[0].lower in ("the", "our", "my") and len(p) > 1 for p in parts)  # "The Secretary and the Minister"
    titles = not apart and any(_is_title_alone(p, language) for p in parts)
    if len(parts) < 2 or titles or _is_double_title(parts, language):
        return [items]
    if _joins_within(parts, language):
        return [items]
    return parts if all(_is_member(p, language) for p in parts) else [items]


def _segments(items: tuple[Item, ...]) -> list[tuple[int, int]]:
    """Bounds of the stretches between commas, "and" at their head left out."""
    cuts = [-1, *(n for n, i in enumerate(items) if i.text == ","), len(items)]
    bounds = [(a + 1 + (items[a + 1 : a + 2] != () and items[a + 1].lower == "and"), b) for a, b in pairwise(cuts)]
    return [(a, b) for a, b in bounds if b > a]


def _with_roles(items: tuple[Item, ...], language: Language) -> list[tuple[Item, ...]]:
    """ "The mayor, Ana Ruiz, and the sheriff, Jon Orlo", "Ana Ruiz, 40, of Ostrov, and Jon Orlo, a baker": each with what is told of him; else nothing."""
    bounds: list[tuple[int, int]] = []
    for lo, hi in _segments(items):
        joint = next((n for n in range(lo + 1, hi - 1) if items[n].lower == "and" and is_person_name(items[n + 1 : hi], language)), None)
        joint = joint if joint is not None and _sort_of(items[lo:joint], language) in ("n", "r") else _before_role(items, lo, hi, language)
        bounds.extend([(lo, hi)] if joint is None else [(lo, joint), (joint + 1, hi)])
    bounds = _with_fields(items, bounds, language)
    kinds = "".join(_sort_of(items[lo:hi], language) for lo, hi in bounds)
    if kinds.count("n") < 2 or kinds == "n" * len(kinds) or "-" in kinds:
        return []
    if kinds[0] == "r":
        pairs = [kinds[n : n + 2] for n in range(0, len(kinds), 2)]
        return [items[bounds[n][0] : bounds[n + 1][1]] for n in range(0, len(kinds), 2)] if set(pairs) == {"rn"} else []
    names = [n for n, kind in enumerate(kinds) if kind == "n"]
    starts = [n - (n > 0 and kinds[n - 1] == "r" and items[bounds[n - 1][0] - 1].lower == "and") for n in names]  # "and her husband, Jon"
    return [items[bounds[a][0] : bounds[b - 1][1]] for a, b in pairwise([*starts, len(kinds)])]


def _before_role(items: tuple[Item, ...], lo: int, hi: int, language: Language) -> int | None:
    """The "and" of "Ana Ruiz and her husband"."""
    joint = next((n for n in range(lo + 1, hi - 1) if items[n].lower == "and"), None)
    if joint is None or not is_person_name(items[lo:joint], language) or items[joint + 1].lower not in language.names.bases:
        return None
    return joint if _sort_of(items[joint + 1 : hi], language) == "r" else None


def _with_fields(items: tuple[Item, ...], bounds: list[tuple[int, int]], language: Language) -> list[tuple[int, int]]:
    """ "the Minister for Trade, Works and Mines" goes on behind its comma."""
    out: list[tuple[int, int]] = []
    for lo, hi in bounds:
        part = items[lo:hi]
        field = all(i.is_capital or i.lower == "and" for i in part) and not is_person_name(part, language) and items[lo - 1].text == ","
        if out and field and _sort_of(items[out[-1][0] : out[-1][1]], language) == "r":
            out[-1] = (out[-1][0], hi)
        else:
            out.append((lo, hi))
    return out


def _sort_of(part: tuple[Item, ...], language: Language) -> str:
    """n for a person's name, r for an office or trade, d for an age or a place of living, - for anything else."""
    if is_person_name(part, language):
        return "n"
    if len(part) == 1 and part[0].text.isdigit() or part[0].lower in ("of", "from") and part[-1].is_capital:
        return "d"
    names = language.names
    head = head_of(part, language)
    titles = (names.offices, names.trades, names.kin)
    return "r" if singular_of(head) == head and any(head in some for some in titles) else "-"


def is_person_name(part: tuple[Item, ...], language: Language) -> bool:
    """Two to six capital words, or one behind a courtesy title, that no word tells to be an office, a body or a place."""
    names = language.names
    part = without_letters(part, language)
    if not 2 <= len(part) <= 6 or not part[0].is_capital or not part[-1].is_capital:
        return False
    if any(not i.is_capital and i.lower not in names.name_particles for i in part) or all(i.text.isupper() for i in part):
        return is_given(part[0], language) and all(i.is_capital for i in part)
    known = (names.offices, names.trades, names.bodies, names.sites, names.documents, names.firms)
    titled = part[0].lower in names.courtesy
    own = part[1:] if titled else part
    last = own[-1].lower
    if last in names.demonyms or last in _NO_SURNAMES or words_of(own).lower() in names.countries:
        return False
    if singular_of(last) in names.sites and not is_given(own[0], language):
        return False  # "National Parks"
    return not any(i.lower in some for i in own for some in known)


def _is_one_holder(items: tuple[Item, ...], language: Language) -> bool:
    """ "The Special Envoy of the League and Head of its Mission, Ana Ruiz": two offices behind one article, one name behind the comma."""
    segments = _segments(items)
    if len(segments) != 2 or items[0].lower not in ("the", "its", "their", "our") or not is_person_name(items[segments[1][0] :], language):
        return False
    names = language.names
    lo, hi = segments[0]
    joint = next((n for n in range(lo, hi - 1) if items[n].lower == "and"), None)
    if joint is None or items[joint + 1].lower in language.phrases.determiners:
        return False
    return {head_of(items[1:joint], language), head_of(items[joint + 1 : hi], language)} <= names.callings


def _is_one_person(items: tuple[Item, ...], language: Language) -> bool:
    """ "Ana Ruiz, head of the Trade and Mines Division": the "and" stands inside what is told of her."""
    segments = _segments(items)
    lead = items[0].lower == "the"  # "The Honourable Ana Ruiz"
    if len(segments) != 2 or not is_person_name(items[lead : segments[0][1]], language):
        return False
    lo, hi = segments[1]
    names = language.names
    joint = next((n for n in range(lo + 1, hi - 1) if items[n].lower == "and"), None)
    if joint is None or items[lo - 1].lower == "and" or head_of(items[lo:hi], language) not in names.titles:
        return False
    behind = items[joint + 1 : hi]
    return behind[0].lower not in language.phrases.determiners and not is_person_name(behind, language)


def _is_one_firm(items: tuple[Item, ...], language: Language) -> bool:
    """ "Hook and eye supplier Corvane Metals": common nouns joined in front of the noun for a firm and its name."""
    lead = next((n for n, i in enumerate(items) if i.is_capital and n), len(items))
    firm = lead > 0 and items[lead - 1].lower in language.names.firms and not items[lead - 1].is_capital
    if firm and lead + 3 == len(items) and items[lead + 1].lower == "and" and items[-1].is_capital:
        return True  # "the law firm Ruiz and Orlo"
    end = next((n for n in range(2, len(items)) if items[n].is_capital), None)
    if end is None or end < 4 or items[1].lower != "and" or is_given(items[0], language) or items[0].text.isupper():
        return False
    between = items[2:end]
    return between[-1].lower in language.names.firms and not any(i.lower in language.phrases.determiners for i in between)


def _joins_within(parts: list[tuple[Item, ...]], language: Language) -> bool:
    """ "A study by researchers in Casablanca and Rabat", "The ministers of Peru and Chile", "Australian and foreign scientists": one phrase."""
    names, first, last = language.names, parts[0], parts[-1]
    governed = any(i.lower in language.phrases.prepositions for i in first[1:])
    head = head_of(first, language)
    if governed and {head, singular_of(head)} & names.documents:
        return True
    if governed and head != singular_of(head) and singular_of(head) in names.offices and last[0].is_capital:
        return all(i.is_capital for p in parts[1:] for i in p)
    if governed and head != singular_of(head) and first[-1].is_capital and all(_is_place(p, language) for p in parts[1:]):
        return True  # "scientists from Norland, Chile and the United Kingdom"
    word = first[0].lower
    adjective = word in names.demonyms or word.endswith(_ADJECTIVE)
    return len(parts) == 2 and len(first) == 1 and adjective and len(last) > 1 and not last[-1].is_capital


def _is_place(part: tuple[Item, ...], language: Language) -> bool:
    name = words_of(part[1:] if part[0].lower == "the" and len(part) > 1 else part)
    return name[:1].isupper() and (name.lower() in language.names.countries or fold(name) in language.places.names)


def _is_member(part: tuple[Item, ...], language: Language) -> bool:
    """A name, or a noun of people or bodies."""
    if part[0].lower in language.phrases.prepositions or part[0].lower in ("who", "which", "whose"):
        return False
    if any(i.is_capital for i in part) and part[-1].is_capital:
        return True
    head = head_of(part, language)
    names = language.names
    singular = singular_of(head)
    known = names.groups | names.callings | names.bodies
    bare_noun = part[0].lower in language.phrases.determiners or head.endswith("s") or head in ("police", "staff")
    return bare_noun and bool({head, singular} & known)


def _is_title_alone(part: tuple[Item, ...], language: Language) -> bool:
    """ "Founder" in "Founder and chairman Ricardo Uy"."""
    titles = language.names.callings
    general = part[-1].lower == "general" and part[0].lower in titles  # "Comptroller and Auditor General"
    return len(part) < 3 and (general or any(i.lower in titles for i in part[-1:]))


def _is_double_title(parts: list[tuple[Item, ...]], language: Language) -> bool:
    """ "Deputy Prime Minister and Defence Minister Ana Ruiz": no article, so that the first office has no holder of its own."""
    names = language.names
    first, second = parts[0], parts[-1]
    if len(parts) != 2 or first[0].lower in language.phrases.determiners or second[0].lower in language.phrases.determiners:
        return False
    if first[-1].lower not in names.offices or is_possessive(first[0]):
        return False
    at, role = split_title(second, language)
    return role is not None and 0 < at < len(second)


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
    if joint == 1 and joins_places(items, joint, language):
        return True
    capitals = [i for i in items[1:] if i.is_word and i.lower not in ("and", "of", "for")]
    letters = items[joint - 1].text.isupper() and len(items[joint - 1].text) > 2  # "the FBO and Justice Department" are two
    opens = next((n for n in range(joint - 1, 0, -1) if items[n].lower == "the" and items[n - 1].lower in ("of", "for", "at", "from")), 0)
    if opens and items[-1].lower in language.names.joint and all(i.is_capital for i in items[opens + 1 :] if i.lower not in ("and", "of", "for")):
        return True  # "a spokesman for the Food and Drug Administration"
    if items[0].lower == "the" and items[-1].lower in language.names.joint and all(i.is_capital for i in capitals) and not letters:
        return True
    return not any(i.text == "," for i in items) and any(
        {a.lower, singular_of(a.lower)} & bodies and a.is_capital and b.lower in ("of", "for") for a, b in pairwise(items)
    )

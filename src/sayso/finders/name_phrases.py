"""The name in a phrase: at its end ("company spokeswoman Ana Ruiz"), at its head ("Ana Ruiz of the institute"), before a noun ("the Sonda agency")."""

from __future__ import annotations

from sayso.finders.heads import singular_of
from sayso.finders.names import joins_owner, owns_body
from sayso.finders.titles import (
    is_given,
    is_possessive,
    may_be_title,
    past_lead,
    past_number,
    split_title,
    without_letters,
    words_of,
)
from sayso.finders.units import Item
from sayso.lang import Language

_LETTERED = frozenset(["party", "union", "movement", "portal", "website", "channel"])
_MEDIA = frozenset("newspaper daily weekly magazine tabloid website portal".split())
_SORTS = frozenset("state local national official foreign independent online government regional private public sister student sunday".split())
_LEANINGS = frozenset("opposition ruling governing rebel separatist centre-left centre-right far-left far-right nationalist".split())
_BELONGING = frozenset("of from for at with in up down across near opposite outside behind on".split())


def final_run(first: tuple[Item, ...], language: Language) -> tuple[int, str | None] | None:
    """The name at the end of a phrase: where it begins and the title in capitals before it; None where it ends in none."""
    dates = language.phrases.weekdays | language.phrases.months
    end = len(without_letters(first, language))
    end = end if 0 < end < len(first) and first[end - 1].is_capital and first[end - 2].is_capital else _without_number(first)
    if not end or not first[end - 1].is_capital or first[end - 1].lower in dates:
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
    lo = end - 1
    while lo > 0 and (
        first[lo - 1].is_capital
        or first[lo - 1].lower in names.name_particles
        or first[lo - 1].lower == "j.g."
        or lo == 2 and first[1].lower == "the" and first[0].is_capital and may_be_title(first[0], language)  # "Save the Rivers"
        or owns_body(first, lo - 1, language)
        or first[lo - 1].text in ("'", "’") and lo < len(first) and first[lo].lower == "and"
        or first[lo - 1].lower == "and" and lo > 1 and first[-1].lower in names.joint and first[lo - 2].is_capital
        or first[lo - 1].lower == "and" and _joins_fields_of(first, lo - 1, language)
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
    lo = past_lead(first, lo)
    if any(i.lower in language.phrases.prepositions for i in first[:lo]) and not _names_holder(first, lo, language):
        return None  # "a farmer in Texas", "a spokesman for the Foreign Ministry"
    known = names.callings | names.bodies
    if lo > 1 and first[lo - 1].lower.endswith("ing") and first[lo - 1].lower not in known:
        return None  # "the coalition fighting Harakat"
    run = first[lo:end]
    last = run[-1].lower
    if len(first) == 1 and _is_group(last, language):
        return None
    if first[0].lower in names.bases and len(run) == 1 and (_is_group(last, language) or last in names.bodies):
        return None  # "our Government"
    if last == "general" and len(run) > 1 and run[-2].lower in names.offices:
        return None  # "the Consul General"
    if last in names.collectives and singular_of(last) in names.offices:
        return None  # "the Vice Ministers"
    held_by = lo > 0 and not first[lo - 1].is_capital and first[lo - 1].lower in names.callings and len(run) == 2
    surname = len(run) > 1 and (is_given(run[-2], language) or held_by)  # "Tina King", "Jim Baker"
    if (last in names.offices or last in names.trades) and not surname or last in names.demonyms and len(run) == 1 and lo > 0:
        return None
    if any(i.lower == "and" and _joins_fields_of(run, n, language) for n, i in enumerate(run)):
        return lo, None
    at, role = split_title(run, language)
    if at >= len(run) and surname and len(run) == 2:
        at, role = 0, None
    if at >= len(run):
        return None
    if role is None and at == 0 and any(i.lower == "of" for i in run) and any(i.lower in names.offices for i in run):
        return None
    return lo + at, role


def _joins_fields_of(first: tuple[Item, ...], joint: int, language: Language) -> bool:
    """ "Ministry of Foreign and European Affairs": capital words from the noun for a body on."""
    at = joint - 1
    while at > 0 and (first[at].is_capital or first[at].text == ","):
        at -= 1
    if not (0 < at < joint - 1 and first[at].lower in ("of", "for") and first[at - 1].is_capital):
        trade = first[joint - 2] if joint > 1 and joint == len(first) - 2 else None  # "the law firm Ruiz and Orlo"
        return trade is not None and not trade.is_capital and trade.lower in language.names.firms
    return bool({first[at - 1].lower, singular_of(first[at - 1].lower)} & language.names.bodies)


def _without_number(first: tuple[Item, ...]) -> int:
    """The end of a phrase without a number written to its last name."""
    last = len(first)
    return next((n for n in (last - 2, last - 1) if n > 0 and past_number(first, n) == last), last)


def _names_holder(first: tuple[Item, ...], lo: int, language: Language) -> bool:
    """ "the deputy minister of economic development Farangis Qodirova": an office, its field, and two words of a name."""
    names = language.names
    if lo < 3 or len(first) - lo < 2 or not first[lo - 1].is_word:
        return False
    before = first[lo - 1].lower
    closed = language.phrases.prepositions | language.phrases.determiners | language.phrases.conjunctions
    office = next((n for n, i in enumerate(first[: lo - 1]) if i.lower in names.offices), None)
    if office is None or before in closed or any(i.lower in names.bodies for i in first[lo:]):
        return False
    if is_given(first[lo], language):
        return True
    if before in names.firms or {before, singular_of(before)} & (names.trades | names.groups):
        return False
    if before in names.typed and before not in ("party", "union", "school", "hospital", "church", "university"):
        return True  # "spokesman for the government Kacper Nowak": a government is not called by a name of two words
    field = office + 2 < lo and first[office + 1].lower == "for" and first[office + 2].lower not in language.phrases.determiners
    return (field and before not in names.bodies) or not any(i.lower in ("in", "at", "near", "for") for i in first[:lo])


def _is_group(word: str, language: Language) -> bool:
    """ "Unions", "Analysts" at the head of a sentence: a plural of a common noun, not a name."""
    names = language.names
    singular = singular_of(word)
    return word in names.groups or any(singular in some for some in (names.offices, names.trades, names.bodies, names.groups))


def without_belonging(first: tuple[Item, ...], language: Language) -> tuple[Item, ...]:
    """ "Elin Moe of the Baltrow Institute" is Elin Moe: two or more capital words that name no body, and a preposition."""
    names = language.names
    lead = 1 if len(first) > 1 and first[0].is_capital and not first[1].is_capital else 0  # "Aviation analyst Jon Orlo of Corvane"
    while lead < len(first) and not first[lead].is_capital and first[lead].is_word and lead < 4:
        lead += 1
    if lead and (lead == len(first) or not any(first[lead - 1].lower in some for some in (names.trades, names.offices, names.kin))):
        lead = 0
    if lead < len(first) and first[lead].lower in language.phrases.determiners:
        return first  # "The Ministers of Norland"
    end = lead
    while end < len(first) and (first[end].is_capital or first[end].lower in names.name_particles):
        end += 1
    ministry = next((n for n, i in enumerate(first) if i.text == "Ministry"), len(first))
    seat = next((n for n in range(ministry, len(first) - 1) if first[n].lower == "in" and first[n + 1].is_capital), None)
    if seat is not None and len(first) - seat < 4:
        return first[:seat]  # "the Ministry of Health in Ostrov"
    if end - lead < 2 or end == len(first) or first[end].lower not in _BELONGING:
        return first
    if first[end].lower == "for" and end + 1 < len(first) and first[end + 1].is_capital and not is_given(first[lead], language):
        return first  # "Norland Observatory for Press Freedom"
    run = [i.lower for i in first[lead:end]]
    common = not any(i.is_capital for i in first[end:]) and [i.lower for i in first[end + 1 : end + 2]] == ["the"]
    seat = run[-1] in ("ministry", "parliament") and first[end].lower == "in" and len(first) - end < 4
    if run[-1] in names.bodies and (common or seat) and not set(run) & names.documents:
        return first[:end]  # "the Health Ministry of the province", "the Interior Ministry in Ostrov"
    if any(w in names.bodies for w in run) or run[-1] in names.offices or " ".join(run) in names.countries:
        return first
    return first[:end]


def _may_be_title_of_paper(word: Item, language: Language) -> bool:
    names = language.names
    lower = word.lower
    known = (names.demonyms, names.countries, language.places.names, _LEANINGS, _SORTS)
    return not any(lower in some for some in known) and not lower.endswith("-based") and len(lower) > 2


def before_generic(first: tuple[Item, ...], language: Language) -> tuple[Item, ...]:
    """The capital words, two or more, before a common noun for bodies that ends the phrase; letters alone ("the BTO union")."""
    names = language.names
    last = len(first) - 1
    if last < 1 or first[last].is_capital or first[last].lower not in names.stand_ins | names.firms | _LETTERED | _MEDIA:
        return ()
    paper = first[:1] if last == 1 and first[1].lower in _MEDIA or [i.lower for i in first[1:]] == ["news", "agency"] else ()
    if paper and paper[0].is_capital and _may_be_title_of_paper(paper[0], language):
        return paper  # "the Lantern newspaper"
    lo = 1 if first[0].lower in _LEANINGS else 0
    run = first[lo:last]
    if not run or not all(i.is_capital for i in run) or run[0].lower in names.demonyms:
        return ()
    letters = run[0].text.isupper() and len(run[0].text) > 2 and run[0].lower not in names.countries
    return run if len(run) > 1 or letters else ()


def named_body(first: tuple[Item, ...], head: str, language: Language) -> str | None:
    """A body whose head noun is written with a capital: "Ministry of Defence", "White House"."""
    capital = next((i for i in first if i.lower == head), None)
    if capital is None or not capital.is_capital or {head, singular_of(head)} & (language.names.callings):
        return None
    if any(
        not i.is_capital and i.is_word and i.lower not in ("of", "for", "and", "the", "de", "on", "in", "to")
        for i in first
    ):
        return None
    return words_of(first)

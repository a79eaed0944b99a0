"""Whose words a document holds: "a report by the auditors", "the ministry's figures", "the CJTF releases"."""

from __future__ import annotations

from sayso.finders.names import bare, words_of
from sayso.finders.units import Item
from sayso.lang import Language
from sayso.lang.place_tables import fold


def owner_words(items: tuple[Item, ...], head: str, language: Language) -> tuple[Item, ...]:
    """The words up to a possessive in front of the document: "the ministry's". Not for days and years ("Monday's statement")."""
    at = next((n for n, i in enumerate(items) if i.lower == head), len(items))
    owner = next((n for n in range(at - 1, -1, -1) if bare(items[n].text) != items[n].text), None)
    if owner is None:
        return ()
    times = language.phrases.weekdays | language.phrases.months
    word = bare(items[owner].lower)
    return () if word in times or word in ("year", "month", "week", "today", "yesterday") else items[: owner + 1]


def name_in_front(items: tuple[Item, ...], head: str, language: Language) -> tuple[Item, ...]:
    """The name of a body right in front of the document: "the CJTF releases"."""
    at = next((n for n, i in enumerate(items) if i.lower == head), len(items))
    lo = 1 if items[0].lower in language.phrases.determiners else 0
    run = lo
    while run < at and (items[run].is_capital or items[run].text in "-&–" or items[run].lower in ("of", "for")):
        run += 1
    plain = items[lo:run]
    whole = run > lo and all(not i.is_capital for i in items[run:at])
    polled = len(plain) == 1 and head in ("poll", "survey") and plain[0].lower not in language.phrases.months | {"christmas", "easter"}
    return plain if whole and _is_issuing(plain, language, polled) else ()


def _is_issuing(run: tuple[Item, ...], language: Language, polled: bool) -> bool:
    names = language.names
    text = words_of(run).lower()
    if text in names.demonyms or text in names.countries or run[0].lower in language.phrases.weekdays:
        return False
    if polled and _is_no_place(text, language):
        return True  # "a Meridian poll"
    acronym = run[0].text.isupper() and len(run[0].text) > 1 or run[0].text[:2].isupper()
    return acronym or len(run) > 1 or any(i.lower in names.bodies for i in run)


def _is_no_place(name: str, language: Language) -> bool:
    """Whether a name is no place that is known."""
    return fold(name) not in language.places.names


def author_words(items: tuple[Item, ...], head: str, language: Language) -> tuple[Item, ...]:
    """The words behind "by" or "from": "a report prepared by the auditors", "a statement from the prosecutors' office"."""
    names = language.names
    for n, item in enumerate(items):
        if n == 0 or n + 1 >= len(items):
            continue
        bodied = item.lower == "of" and items[n - 1].lower == head and _is_of_issuer(items[n + 1 :], head, language)
        if item.lower in names.authored and items[n - 1].lower in names.unauthored:
            return ()  # "a message seen by this paper and signed by a clerk"
        if item.lower not in names.authored and not bodied:
            continue
        end = n + 1
        while end < len(items) and items[end].text != "," and not (
            end > n + 1 and _ends_author(items[end], language) and not _is_inside_name(items, n + 1, end, language)
        ):
            end += 1
        return items[n + 1 : end]
    return ()


def _is_of_issuer(items: tuple[Item, ...], head: str, language: Language) -> bool:
    """ "of the joint mission", "of Tinig Research": a body with a capital, or behind words that somebody utters any body or office."""
    names = language.names
    lead = 1 if items[0].lower in ("the", "its") else 0
    core = items[lead:] or items
    end = next((n for n, i in enumerate(core) if n and _ends_author(i, language) or i.text == ","), len(core))
    run = core[: end or 1]
    bodied = any(i.lower in names.bodies for i in core)
    if not lead and not run[0].is_capital:
        return False
    if run[0].is_capital and bodied and not lead:
        return True
    uttered = head in names.uttered or head.removesuffix("s") in names.uttered
    told = run[-1].lower in names.bodies | names.offices or run[-1].is_capital
    return uttered and (told or run[0].is_capital and bodied)


def _is_inside_name(items: tuple[Item, ...], start: int, at: int, language: Language) -> bool:
    """ "for" of "the Linden Institute for Municipal Economics"; not of "the firm Datasur for Canal Nueve"."""
    if at + 1 >= len(items) or not items[at + 1].is_capital or items[at].lower not in ("for", "and"):
        return False
    if items[at].lower == "and":
        return items[at - 1].is_capital  # "the Comptroller and Auditor General", "Amnesty and Greenpeace"
    return items[at - 1].is_capital and any(i.is_capital and i.lower in language.names.bodies for i in items[start:at])


def _ends_author(item: Item, language: Language) -> bool:
    words = language.phrases
    if item.lower == "of":
        return False
    return (
        item.lower in words.prepositions
        or item.lower in words.weekdays
        or item.lower in ("last", "this", "earlier", "seen", "that", "which", "who", "and", "annexed")
        or (item.lower.endswith("ed") and not item.is_capital)
    )

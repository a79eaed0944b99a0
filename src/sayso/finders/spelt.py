"""Full names that stand outside the sentences that are read: in head lines, captions and quotations."""

from __future__ import annotations

import re
from collections.abc import Iterator

from sayso.finders.quotes import Quote
from sayso.finders.text import tokenize
from sayso.finders.titles import is_given, words_of
from sayso.finders.units import Item, fold
from sayso.lang import Language
from sayso.records import Report, Span

_STATE = re.compile(r"\b(?:(?:Federal |Democratic |People's |Islamic )?Republic|Kingdom|Sultanate|Principality) of ((?:[^\W\d_a-z][\w-]+)(?: [^\W\d_a-z][\w-]+)?)")
_LONGEST = 300  # code points of a line that is taken for a heading or a caption
_TITLED = 0.7  # of the words of a headline in title case have a capital
_KNIGHTED = frozenset(["sir", "dame"])


def names_outside(report: Report, quotes: tuple[Quote, ...], language: Language) -> dict[str, str]:
    """Surname, in lower case, -> the one full name with it; behind "Sir" and "Dame" the given name too. "norland" -> "Republic of Norland" of a heading."""
    found: dict[str, dict[str, str]] = {}
    for span, running in _places(report, quotes):
        items = fold(tokenize(report.text, span), [])
        words = [i for i in items if i.is_word]
        titled = not running and sum(i.is_capital for i in words) > _TITLED * len(words)
        for name, knighted in _names_in(items, titled, language):
            text = words_of(name)
            double = len(name) == 3 and name[1].is_capital and len(name[1].text) > 2 and is_given(name[0], language) and not is_given(name[1], language)
            keys = (name[-1].lower, name[1].lower if double else "", name[0].lower if knighted else "")  # "Ana Ruiz Luna" is Ruiz
            for key in filter(None, keys):
                known = found.setdefault(key, {})
                if len(known) < 3 and (text.casefold() not in known or known[text.casefold()].isupper()):
                    known[text.casefold()] = text
    states = {m[1].casefold(): m[0] for m in _STATE.finditer(report.text, 0, report.paragraphs[0].start if report.paragraphs else 0)}
    return states | {key: next(iter(full.values())) for key, full in found.items() if len(full) == 1}


def _places(report: Report, quotes: tuple[Quote, ...]) -> Iterator[tuple[Span, bool]]:
    """The lines above and between the paragraphs, without those of reporters; then the quotations, which are running text."""
    at = 0
    for paragraph in report.paragraphs:
        for line in _lines(report.text, at, paragraph.start):
            if line.end - line.start < _LONGEST and not _is_signed(line.cut(report.text)):
                yield line, False
        at = max(at, paragraph.end)
    for quote in quotes:
        if quote.depth == 0:
            yield quote.span, True


def _is_signed(line: str) -> bool:
    """ "By Ana Reyes in Ostrov": the reporter."""
    return line.lstrip().lower().startswith(("by ", "from ", "reporting ", "edited ", "editing ", "written ", "photo"))


def _lines(text: str, start: int, end: int) -> tuple[Span, ...]:
    lines: list[Span] = []
    while start < end:
        stop = text.find("\n", start, end)
        stop = end if stop < 0 else stop
        if stop > start:
            lines.append(Span(start, stop))
        start = stop + 1
    return tuple(lines)


def _names_in(items: tuple[Item, ...], titled: bool, language: Language) -> Iterator[tuple[tuple[Item, ...], bool]]:
    """Names of two to four words: a given name first, an initial inside, or all there is of the line; whether "Sir" stands before it."""
    names = language.names
    at = 0
    while at < len(items):
        end = at
        while end < len(items) and (_may_name(items[end], language) or end > at and items[end].lower in names.name_particles):
            end += 1
        while end > at and not items[end - 1].is_capital:
            end -= 1
        run = items[at:end]
        if titled and run and is_given(run[0], language):
            run = run[: _past_surname(run, language)]
        evident = bool(run) and (is_given(run[0], language) or any(len(i.text) == 2 and i.text[1] == "." for i in run[1:-1]))
        knighted = at > 0 and items[at - 1].lower in _KNIGHTED
        if 2 <= len(run) <= 4 and (evident or knighted) and _may_be_surname(run[-1], language):
            yield run, knighted
        at = max(end, at + 1) if not titled else at + max(1, len(run))


def _past_surname(run: tuple[Item, ...], language: Language) -> int:
    """Past given names, initials and particles and one word more: what follows in a headline may be anything."""
    at = 1
    while at < len(run) - 1 and (len(run[at].text) == 2 and run[at].text[1] == "." or run[at].lower in language.names.name_particles):
        at += 1
    return at + 1


def _may_name(item: Item, language: Language) -> bool:
    if not item.is_word or not item.is_capital or item.quote is not None:
        return False
    names, phrases = language.names, language.phrases
    closed = (phrases.determiners, phrases.prepositions, phrases.pronouns, phrases.conjunctions, phrases.verbs)
    said = (phrases.weekdays, phrases.months, phrases.subordinators, phrases.adverbs)
    titles = (names.courtesy, names.offices, names.trades, names.bodies, names.documents, names.demonyms)
    return not any(item.lower in some for some in (*closed, *said, *titles))


def _may_be_surname(item: Item, language: Language) -> bool:
    names = language.names
    known = (names.sites, names.trades_named, names.countries)
    return len(item.lower) > 2 and not any(item.lower in some for some in known) and not item.lower.endswith(("'s", "’s"))

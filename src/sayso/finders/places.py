"""Places of a report: table names and names that the words around them show to be places.

A name counts as a place where something is located there or moves from or to it ("in Mosul", "left for Kyiv", "the town of
Kerema"), not where it acts ("Moscow said") or is part of another name ("Sudan Tribune"). A name that several places bear keeps
the country open unless the report names one of them nearby. Linear in the number of tokens.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass, replace
from itertools import pairwise

from sayso.finders.text import Sentence, Token
from sayso.lang import Language
from sayso.lang.place_tables import PlaceRow, PlaceWords, fold
from sayso.records import Place, Report, Span

_LONGEST = 6  # tokens of the longest table name
_MILLION = 1000  # weights are in thousands
_DOMINANT = 10  # a city of a million that is ten times larger than its namesakes is meant


@dataclass(frozen=True, slots=True)
class _Name:
    """Tokens `first` to `last` (half-open) name a place, or may; no rows where no table knows it."""

    first: int
    last: int
    words: str
    rows: tuple[PlaceRow, ...] = ()
    shown: bool = False  # a geographical noun or apposition shows it to be a place
    country: str | None = None


@dataclass(frozen=True, slots=True)
class _View:
    """One sentence with what is known of the whole report."""

    text: str
    tokens: tuple[Token, ...]
    language: Language
    surnames: frozenset[str]

    @property
    def words(self) -> PlaceWords:
        return self.language.places

    def lower(self, n: int) -> str:
        return self.tokens[n].lower if 0 <= n < len(self.tokens) else ""

    def capital(self, n: int) -> bool:
        return 0 <= n < len(self.tokens) and self.tokens[n].text[0].isupper()

    def beside(self, n: int) -> bool:
        """Whether tokens n - 1 and n are parted by white space alone, on one line."""
        return 0 < n < len(self.tokens) and self.text[self.tokens[n - 1].end : self.tokens[n].start] == " "


def find_places(report: Report, sentences: tuple[Sentence, ...], language: Language) -> tuple[Place, ...]:
    """The places of the body in text order; none overlaps another."""
    surnames = _surnames(sentences, language)
    named = tuple(_names(_View(report.text, s.tokens, language, surnames)) for s in sentences)

    def views() -> Iterator[_View]:  # made again: all of them at once hold the tokens of the whole report
        return (_View(report.text, s.tokens, language, surnames) for s in sentences)

    evidence = _evidence(report, views(), named, language)
    places: list[Place] = []
    for view, names in zip(views(), named, strict=True):
        near = _countries_of(view, names)
        accepted_end = -1
        for name in names:
            if not _is_place(view, name, accepted_end):
                continue
            accepted_end = name.last
            places.append(_place(view, name, near, evidence))
    return tuple(places)


# ---- names


def _names(view: _View) -> tuple[_Name, ...]:
    found: list[_Name] = []
    n = 0
    while n < len(view.tokens):
        name = _name_at(view, n) if view.capital(n) else None
        if name is None:
            n += 1
            continue
        found.append(name)
        n = name.last
    return tuple(found)


def _name_at(view: _View, n: int) -> _Name | None:
    known = _listed_at(view, n)
    if known is None:
        return _unlisted_at(view, n)
    name = _with_head(view, known)
    if name is None:
        return _unlisted_at(view, n)
    return _with_region(view, name)


def _listed_at(view: _View, n: int) -> _Name | None:
    """The longest table name that begins at token `n`, whatever stands beside it."""
    words = view.words
    token = view.tokens[n]
    cased = words.cased.get(_bare(token.text))
    if cased is not None:
        return _Name(n, n + 1, cased, words.names[cased])
    if fold(_bare(token.text)).split("-")[0] not in words.first_parts:
        return None
    for last in range(min(n + _LONGEST, len(view.tokens)), n, -1):
        end = view.tokens[last - 1].end
        if "\n" in view.text[token.start : end]:
            continue
        spelling = fold(_bare(view.text[token.start : end]))
        rows = words.names.get(spelling)
        if rows is not None and not (last == n + 1 and token.text.isupper() and len(token.text) < 4):
            return _Name(n, last, spelling, rows)
    return None


def _bare(words: str) -> str:
    """Without the possessive ending."""
    return words[:-2] if words.endswith(("'s", "’s")) else words


def _possessive(view: _View, last: int) -> bool:
    return view.tokens[last - 1].text.endswith(("'s", "’s"))


def _with_head(view: _View, name: _Name) -> _Name | None:
    """The name with a geographical noun behind it; None where it is part of a longer name that is no place."""
    if _part_of_longer(view, name.first):
        return None
    parts = name.words.split(" ")
    if len(parts) > 1 and (
        parts[-1] in view.words.heads_after or parts[0] in view.words.heads_before | view.words.heads_of
    ):
        name = replace(name, shown=name.rows[0].kind == "area" or parts[-1] == "oblast")
    if _possessive(view, name.last) or not view.beside(name.last):
        return name
    following = view.lower(name.last)
    if following in view.words.heads_after and not _goes_on(view, name.last + 1):
        if view.capital(name.last) or name.rows[0].kind in ("region", "city"):
            spelling = f"{name.words} {following}"
            return _Name(name.first, name.last + 1, spelling, view.words.names.get(spelling, name.rows), True)
        return name
    return None if _goes_on(view, name.last) else name


def _part_of_longer(view: _View, first: int) -> bool:
    """Whether a capitalised word in front belongs to the same name: "Lloyd Austin", "Bank of England"."""
    before = first - 1
    if before < 0 or not view.beside(first):
        return False
    words = view.words
    if view.lower(before) in words.joiners:
        back = before - 1 if view.lower(before - 1) != "of" else before - 2
        head = view.lower(back)
        if back == 0 and head in words.weak_locatives["of"]:
            return False
        return view.capital(back) and head not in words.heads_of | words.settlements | words.directions | words.openers
    if not view.capital(before):
        return False
    head = view.lower(before)
    if before == 0 and (head in words.openers or head in words.locatives):
        return False
    free = view.language.phrases.weekdays | view.language.phrases.months | words.directions | words.openers
    return head not in free and not head.endswith(("'s", "’s"))


def _goes_on(view: _View, at: int) -> bool:
    """Whether the capitalised word at `at` continues the name before it."""
    if not view.capital(at) or not view.beside(at):
        return at + 1 < len(view.tokens) and view.lower(at) == "&"
    phrases = view.language.phrases
    lower = view.lower(at)
    return lower not in phrases.weekdays | phrases.months | view.words.openers | phrases.pronouns


def _with_region(view: _View, name: _Name) -> _Name:
    """ "Birmingham, Alabama": one name where a region or country that fits stands behind a comma."""
    if view.lower(name.last) != "," or not view.capital(name.last + 1) or _possessive(view, name.last):
        return name
    wider = _listed_at(view, name.last + 1)
    if wider is None or wider.rows[0].kind not in ("country", "region") or _possessive(view, wider.last):
        return name
    if _goes_on(view, wider.last) or _attributive(view, wider) or (name.rows and name.rows[0].kind == "country"):
        return name
    found: list[tuple[PlaceRow, tuple[PlaceRow, ...]]] = []
    for row in wider.rows:
        fitting = tuple(r for r in name.rows if r.country == row.country and _lies_in(r, row))
        if fitting or not name.rows or row.kind == "region":
            found.append((row, fitting))
    if not found:
        return name
    row, fitting = next((f for f in found if f[1]), found[0])
    country = row.country if len({r.country for r, _ in found}) == 1 or fitting else None
    return _Name(name.first, wider.last, f"{name.words}, {row.name}", fitting, True, country)


def _lies_in(row: PlaceRow, wider: PlaceRow) -> bool:
    return wider.kind == "country" or row.within in (None, wider.name)


def _codes(rows: tuple[PlaceRow, ...]) -> frozenset[str]:
    return frozenset(r.country for r in rows if r.country)


# ---- names that no table knows


def _unlisted_at(view: _View, n: int) -> _Name | None:
    words = view.words
    if _part_of_longer(view, n) or view.lower(n) in words.openers and n == 0:
        return None
    last = n + 1
    while last < len(view.tokens) and last - n < 4 and view.beside(last) and _goes_on(view, last):
        last += 1
    run = [fold(_bare(view.tokens[i].text)) for i in range(n, last)]
    shape = _shown(view, n, last, run)
    if shape is not None:
        return _with_region(view, shape)
    if not _may_be_name(view, run) or len(run) > 3:
        return None
    name = _Name(n, last, " ".join(run))
    with_region = _with_region(view, name)
    return with_region if with_region.shown or _located(view, name) else None


def _shown(view: _View, n: int, last: int, run: list[str]) -> _Name | None:
    """A name with a geographical noun: "Kerema province", "Lake Orn", "Gulf of Orn", "the town of Kerema"."""
    words = view.words
    label = " ".join(run)
    behind = view.lower(last) if view.beside(last) else ""
    if not _may_be_name(view, [w for w in run if w not in words.heads_after | words.heads_before]):
        return None
    if len(run) > 1 and (run[-1] in words.heads_after or run[0] in words.heads_before):
        return _Name(n, last, label, shown=True)
    if behind in words.heads_after and not _possessive(view, last) and behind not in ("state", "coast", "district"):
        return _Name(n, last + 1, f"{label} {behind}", shown=True)
    if behind == "of" and run[-1] in words.heads_of and view.capital(last + 1) and view.beside(last + 1):
        end = last + 2
        return _Name(n, end, f"{label} of {fold(_bare(view.tokens[end - 1].text))}", shown=True)
    if view.lower(n - 1) == "of" and view.lower(n - 2) in words.settlements and not view.capital(n - 2):
        return _Name(n, last, label, shown=True)
    return None


def _may_be_name(view: _View, run: list[str]) -> bool:
    words, names = view.words, view.language.names
    if not run:
        return False
    for word in run:
        if word in words.no_place or word in words.demonyms or word in names.bodies or word in names.offices:
            return False
        if word in names.courtesy or word in names.documents or len(word) < 3:
            return False
    first = run[0]
    if first in names.male or first in names.female or run[-1] in view.surnames:
        return False
    return not run[-1].endswith(words.no_place_endings)


_STRICT = frozenset(["in", "near", "outside"])


def _located(view: _View, name: _Name) -> bool:
    """An unknown name behind "in", "near" or "outside" with nothing behind it that would make it a modifier."""
    governor, before = view.lower(name.first - 1), view.lower(name.first - 2)
    held = governor in _STRICT or before in view.words.weak_locatives.get(governor, ()) and governor in ("of", "on")
    if view.tokens[name.first].text.isupper() or not held:
        return False
    if view.lower(name.first - 2) in view.words.not_in:
        return False
    if _possessive(view, name.last):
        return True
    following = view.lower(name.last)
    if not following or not following[0].isalpha():
        return following not in ("'", "’", "-", "/", "&")
    return _closed(view, following) or following in view.language.claims.verbs


def _closed(view: _View, word: str) -> bool:
    """Whether a word is of a closed class, so that the name before it is no modifier."""
    p = view.language.phrases
    classes = (
        p.prepositions,
        p.conjunctions,
        p.auxiliaries,
        p.subordinators,
        p.verbs,
        p.weekdays,
        p.months,
        p.pronouns,
    )
    return any(word in c for c in classes) or word in p.adverbs


# ---- which names are places


def _is_place(view: _View, name: _Name, accepted_end: int) -> bool:
    if name.shown:
        return True
    shaken = name.words in view.words.shaken or name.words in view.surnames
    if not name.rows:
        return True  # only names that stand located come here
    if _attributive(view, name):
        return False
    governor, before = _governor(view, name.first)
    if governor in view.words.locatives:
        if before in view.words.not_in and governor == "in":
            return False
        return not shaken or governor in _STRICT or governor == "at"
    if governor in view.words.weak_locatives:
        return not shaken and before in view.words.weak_locatives[governor]
    if governor in (",", "and", "or") and _chained(view, name.first, accepted_end):
        return name.words not in view.surnames
    return governor in view.words.reaching and not shaken


def _attributive(view: _View, name: _Name) -> bool:
    """ "in U.S. history": a country's short name in front of a noun."""
    following = view.lower(name.last)
    if _possessive(view, name.last) or not following or not view.beside(name.last):
        return following in ("$",)
    short = "." in name.words or view.tokens[name.first].text in view.words.cased or name.words in ("eu", "uk")
    if not short or not following[0].isalpha():
        return False
    return not _closed(view, following)


def _governor(view: _View, first: int) -> tuple[str, str]:
    """The word that governs a name and the one before it, past articles, directions and "city of"."""
    n = first - 1
    words = view.words
    for _ in range(6):
        lower = view.lower(n)
        if lower == "of" and view.lower(n - 1) in words.settlements:
            n -= 2
        elif (
            (
                lower in ("the", "a", "nearby", "neighbouring", "neighboring", "war-torn", "'s")
                or lower in words.directions
            )
            or lower in words.demonyms
            or lower in ("port", "border", "coastal", "capital", "former")
        ):
            n -= 1
        else:
            break
    before = view.lower(n - 1)
    if before in ("the", "its", "their"):
        before = view.lower(n - 2)
    return view.lower(n), before


_LIST = frozenset([",", "and", "or", "the"])


def _chained(view: _View, first: int, accepted_end: int) -> bool:
    """Whether an accepted place ends just before "," or "and" in front of this name."""
    n = first - 1
    while n >= 0 and (view.lower(n) in _LIST or view.lower(n) in view.words.directions):
        n -= 1
    return accepted_end > 0 and n == accepted_end - 1


def _place(view: _View, name: _Name, near: frozenset[str], evidence: Counter[str]) -> Place:
    first = name.first
    while first > 0 and view.beside(first) and view.lower(first - 1) in view.words.directions:
        first -= 1
    start = view.tokens[first].start
    end = view.tokens[name.last - 1].end
    if _possessive(view, name.last):
        end -= 2
    country, row = _settle(name, near, evidence)
    words = " ".join(view.text[start:end].split())
    label = row.name if row is not None else words
    if name.shown and "," in name.words and name.words.count(",") == 1:
        town, wider = words.split(",")
        several = len(view.words.names.get(fold(town), ())) > 1
        label = f"{town}, {wider.strip()}" if several or country is None else town
    elif name.shown and row is not None and fold(row.name) != name.words:
        label = words
    elif first < name.first:
        label = f"{view.text[start : view.tokens[name.first].start].strip().lower()} {label}"
    return Place(Span(start, end), label, country)


# ---- which of several places of a name


def _settle(name: _Name, near: frozenset[str], evidence: Counter[str]) -> tuple[str | None, PlaceRow | None]:
    """The country, and the row where the name of the place is beyond doubt."""
    if name.country is not None:
        return name.country, name.rows[0] if name.rows else None
    rows = name.rows
    if not rows:
        return None, None
    countries = [r for r in rows if r.kind == "country"]
    if countries and not any(r.kind == "region" for r in rows):
        return countries[0].country, countries[0]
    codes = _codes(rows)
    if len(codes) <= 1:
        return rows[0].country, rows[0]
    for known in (near, frozenset(c for c in evidence if evidence[c])):
        both = codes & known
        if len(both) == 1:
            row = next(r for r in rows if r.country in both)
            return row.country, row
        if both:
            return None, None
    ranked = sorted(rows, key=lambda r: -r.weight)
    if ranked[0].weight >= _MILLION and ranked[0].weight >= _DOMINANT * ranked[1].weight:
        return ranked[0].country, ranked[0]
    return None, None


def _evidence(
    report: Report, views: Iterator[_View], named: tuple[tuple[_Name, ...], ...], language: Language
) -> Counter[str]:
    """How often each country is named, by itself, its adjective, or a place that only it has."""
    counts: Counter[str] = Counter()
    for view, names in zip(views, named, strict=True):
        counts.update(_countries_of(view, names))
    if named and report.dateline is not None and report.dateline.place:
        for part in report.dateline.place.split(","):
            rows = language.places.names.get(fold(part), ())
            if len(_codes(rows)) == 1:
                counts.update(_codes(rows))
    return counts


def _countries_of(view: _View, names: tuple[_Name, ...]) -> frozenset[str]:
    found: set[str] = set()
    for name in names:
        if name.country is not None:
            found.add(name.country)
        elif name.words not in view.words.shaken and len(_codes(name.rows)) == 1:
            found |= _codes(name.rows)
    for token in view.tokens:
        if token.text[0].isupper() and token.lower in view.words.demonyms:
            found.add(view.words.demonyms[token.lower])
    return frozenset(found)


def _surnames(sentences: tuple[Sentence, ...], language: Language) -> frozenset[str]:
    """Last words of names whose first is a given name, a title or an office."""
    names = language.names
    found: set[str] = set()
    for sentence in sentences:
        tokens = sentence.tokens
        for before, token in pairwise(tokens):
            if not token.text[0].isupper() or not token.text[0].isalpha():
                continue
            known = before.lower in names.male or before.lower in names.female or before.lower in names.courtesy
            titled = before.lower in names.offices and before.text[0].isupper()
            if (known and before.text[0].isupper()) or titled:
                found.add(fold(_bare(token.text)))
    return frozenset(found)


@dataclass(frozen=True, slots=True)
class Named:
    """A name that some place bears, whether or not anything is located there; `kind` is "demonym" for an adjective."""

    span: Span
    name: str
    country: str | None
    kind: str


def named_places(report: Report, sentence: Sentence, language: Language) -> tuple[Named, ...]:
    """Every listed name, nationality and "the French capital" of a sentence, actors included, in text order."""
    view = _View(report.text, sentence.tokens, language, frozenset())
    tables = language.places
    found: list[Named] = []
    for name in _names(view):
        if not name.rows or name.words in tables.shaken:
            continue
        row = name.rows[0]
        span = Span(view.tokens[name.first].start, view.tokens[name.last - 1].end)
        found.append(Named(span, row.name, row.country if len(_codes(name.rows)) == 1 else None, row.kind))
    for n, token in enumerate(view.tokens):
        code = tables.demonyms.get(token.lower) if token.text[0].isupper() else None
        if code is None:
            continue
        if view.lower(n + 1) == "capital" and code in tables.capitals:
            found.append(Named(Span(token.start, view.tokens[n + 1].end), tables.capitals[code], code, "city"))
        else:
            found.append(Named(Span(token.start, token.end), tables.countries[code], code, "demonym"))
    return tuple(sorted(found, key=lambda m: m.span))

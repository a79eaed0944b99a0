"""What stands above a report's first paragraph: slugs, headline, standfirst, byline, date line, dateline."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass, replace

from sayso.formats.dateline import parse_dateline, parse_place_line, speaker_labels
from sayso.formats.day_line import day_beside, is_date
from sayso.formats.furniture import is_boilerplate, is_credit, is_rights, is_rule, is_slug, opens_with
from sayso.formats.lines import Line
from sayso.formats.published import Day, find_moment
from sayso.lang.tables import WireWords
from sayso.records import Dateline, Span

# lines above the body that are looked at; real ones have fewer than ten
_DEEPEST = 24
# a line without final mark and longer than this is an unfinished paragraph
_LONGEST_HEADLINE = 160
_PARTS = re.compile(r"\s*[|•·]\s*|\s{3,}|\s/\s")
_SENTENCE_INSIDE = re.compile(r"[a-z]{3}[.?!]\s+[A-Z]")
_QUESTION = re.compile(r"[A-Z][A-Z .]{0,30}:\s(?![A-Z]{2})")  # a speaker's words: "QUESTION: Was there ...?"
_BY = re.compile(r",?\sby\s")
_NAME_PARTICLES = frozenset("de da del della di du la le van von der den ter ten bin al el".split())
_SMALL = frozenset("and of the in for at our a".split())
_STAFF = ("our", "a", "an", "the", "staff")


@dataclass(slots=True)
class Header:
    """What was found; `body` is the index of the first body line, `body_start` where its words begin."""

    headline: Span | None = None
    byline: Span | None = None
    dateline: Dateline | None = None
    day: Day | None = None
    body: int = 0
    slug: int = -1  # index of the last slug: a headline stands below it, a letterhead above
    colon: bool = True  # whether a place may be marked off by a colon
    notes: tuple[str, ...] = ()  # bylines and rights, searched for credits


def read_header(lines: Sequence[Line], words: WireWords, *, headline: Span | None, byline: Span | None) -> Header:
    """Walk down to the first body line. A headline that is known from metadata is not looked for again."""
    header = Header(headline=headline, byline=byline)
    header.colon = not speaker_labels([line.words for line in lines[:60]], words)
    titles: list[int] = []
    last = min(len(lines), _DEEPEST)
    at = 0
    while at < last:
        line = lines[at]
        known = any(s is not None and s.meets(line.span) for s in (headline, byline))
        if not known and not _take(lines, at, header, titles, words):
            break
        at += 1
    header.body = at if at < last or at < len(lines) else _last_resort(lines, titles, header, headline)
    if headline is None:
        found = [i for i in titles if i < header.body]
        below = [i for i in found if i > header.slug]
        header.headline = _headline([lines[i] for i in below or found], words)
    return header


def _last_resort(lines: Sequence[Line], titles: list[int], header: Header, headline: Span | None) -> int:
    """No line reads as a sentence: all that could be a title is body, but the first where another follows."""
    if not titles:
        return len(lines)
    return titles[1] if len(titles) > 1 and headline is None else titles[0]


def _take(lines: Sequence[Line], at: int, header: Header, titles: list[int], words: WireWords) -> bool:
    """Whether line `at` belongs to the header; what it tells is noted."""
    line = lines[at]
    if is_rule(line) or is_boilerplate(line, words):
        return True
    if is_slug(line, words):
        header.slug = at
        header.day = header.day or day_beside(line, words, labelled=True)
        return True
    if is_rights(line, words) or is_credit(line, words):
        header.notes += (line.words,)
        return True
    if found := parse_dateline(line.text, line.span, words, colon=header.colon):
        header.dateline = _joined(header.dateline, found)
        return found.span.end >= line.span.end
    if _take_date_line(line, header, words):
        return True
    titled = bool(titles) or header.headline is not None
    if _take_byline(line, lines[at - 1] if at else None, header, titled, words):
        return True
    if _take_place_line(lines, at, header, titled, words):
        return True
    if day := day_beside(line, words, labelled=not titled):
        header.day = header.day or day
        return True
    if header.headline is not None or not _is_title(line, bool(titles)):
        return False
    titles.append(at)
    return True


def _joined(above: Dateline | None, found: Dateline) -> Dateline:
    """The dateline whose place and date may stand on a line above: `LONDON | Thu Oct 31, 2024`, then `(Reuters) -`."""
    if above is None:
        return found
    return replace(found, place=found.place or above.place, date=found.date or above.date)


def _take_byline(line: Line, before: Line | None, header: Header, titled: bool, words: WireWords) -> bool:
    if header.byline and before and line.low.startswith("and ") and line.length < 80:
        if before.span.end != header.byline.end:
            return False
        header.byline = Span(header.byline.start, line.span.end)
        return True
    if not _is_byline(line, titled, header.byline is not None, words):
        return False
    header.byline = header.byline or line.span
    header.notes += (line.words,)
    return True


def _take_place_line(lines: Sequence[Line], at: int, header: Header, titled: bool, words: WireWords) -> bool:
    line = lines[at]
    if header.dateline is not None or at + 1 >= len(lines) or lines[at + 1].block == line.block:
        return False
    above_body = header.headline is not None or titled
    above_body = above_body and lines[at + 1].ends and lines[at + 1].length > 60
    header.dateline = parse_place_line(line.text, line.span, words, above_body=above_body)
    return header.dateline is not None


def _take_date_line(line: Line, header: Header, words: WireWords) -> bool:
    """A line of dates, maybe with a name or place beside it: `Published: 14 February 2017`, `A. Name | 11 Nov 2025`."""
    if line.length > 140:
        return False
    parts = [p for p in _PARTS.split(line.words) if p]
    if opens_with(line.low, words.date_labels):  # Posted on 3 May 2015 by Law Desk
        parts = [p for part in parts for p in _BY.split(part) if p]
    dates = [p for p in parts if is_date(p, words)]
    if not dates or len(parts) - len(dates) > 2:
        return False
    header.day = header.day or next((d for p in dates if (d := find_moment(p, words.months))), None)
    for part in parts:
        if part not in dates:
            _take_beside(line, part, header, words)
    return True


def _take_beside(line: Line, part: str, header: Header, words: WireWords) -> None:
    start = line.span.start + line.words.index(part)
    span = Span(start, start + len(part))
    if part.casefold() in words.agencies:
        header.notes += (part,)
        return
    if part.casefold() in words.labels or opens_with(part.lower(), words.slug_openings):
        return
    if part.isupper() and header.dateline is None and not opens_with(part.lower(), words.byline_openings):
        header.dateline = Dateline(span, part)
    elif header.byline is None and (_is_name(part) or opens_with(part.lower(), words.byline_openings)):
        header.byline = span
        header.notes += (part,)


def _is_byline(line: Line, titled: bool, signed: bool, words: WireWords) -> bool:
    text = line.words.replace("-\n", "").replace("\n", " ").strip("()[]_* ").rstrip(".")
    low = text.lower()
    if (
        line.length > 150
        or not text
        or (line.ends and not low.startswith(("by ", "from our ")) and line.words[0] != "(")
    ):
        return False
    if opening := opens_with(low, words.byline_openings):
        rest = text[len(opening) :].split()
        named = 0 < len(rest) <= 14 and (
            rest[0][0].isupper()
            or rest[0] in _STAFF
            or not words.reporter_words.isdisjoint((rest[0].lower(), rest[-1].lower()))
        )
        return named and (opening != "from " or (titled and _capitalised(" ".join(rest[:2]))))
    if not titled or any(c.isdigit() for c in text):
        return False
    if any(_is_office(piece, words) for piece in text.split(",")) and _capitalised(text):
        return True
    return not signed and low not in words.labels and not text.isupper() and _is_name(text)


def _is_office(piece: str, words: WireWords) -> bool:
    names = piece.split()
    return 0 < len(names) <= 6 and names[-1].lower().strip(".") in words.reporter_words


def _is_name(text: str) -> bool:
    """Two to four capitalised words: `Hugh Pennefather`, `Sinéad Ó Gallchóir-Byrne`."""
    names = text.split()
    plain = all(c.isalpha() or c in " .'’-" for c in text)
    return 2 <= len(names) <= 4 and plain and _capitalised(text) and len(text) <= 50 and not _SMALL & set(names)


def _capitalised(text: str) -> bool:
    return all(not n[0].isalpha() or n[0].isupper() or n.lower() in _NAME_PARTICLES | _SMALL for n in text.split())


def _is_title(line: Line, titled: bool) -> bool:
    """A headline, standfirst or letterhead: short, and no sentence with a full stop."""
    text = line.words
    if line.length > _LONGEST_HEADLINE or "\n" in text or (text[-1] in ",;" and not text.isupper()):
        return False
    if line.ends:
        asks = text.rstrip("\"'”’")[-1:] in "?!" and not _SENTENCE_INSIDE.search(text) and not _QUESTION.match(text)
        return text.isupper() or (asks and not titled)
    return text[-1] != ":" or text.isupper()


def _headline(titles: Sequence[Line], words: WireWords) -> Span | None:
    """The first title that is no section label or letterhead; a second line in lower case belongs to it."""
    named = [t for t in titles if t.low.strip(" :") not in words.labels and t.words[0] != "(" and not _is_masthead(t)]
    if not named:
        return titles[0].span if titles else None
    first = named[0]
    if first.words.isupper() and len(first.words.split()) <= 4:
        first = next((t for t in named[1:] if _reads_as_headline(t)), first)
    after = next((t for t in titles if t.span.start > first.span.end), None)
    if after is not None and after.block == first.block and after.words[0].islower():
        return Span(first.span.start, after.span.end)
    return first.span


def _reads_as_headline(line: Line) -> bool:
    return not line.words.isupper() and not line.words[0].islower() and len(line.words.split()) >= 4


def _is_masthead(line: Line) -> bool:
    """`THE LANTERN — newspaper of the students`: a name in capitals, and what it is."""
    name, dash, what = line.words.partition(" — ")
    return bool(dash) and name.isupper() and what[:1].islower()

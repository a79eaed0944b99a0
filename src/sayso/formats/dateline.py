"""The opening of a wire report: `KYIV, Oct 31 (Reuters) -`, `NEW YORK--(BUSINESS WIRE)--`, `New Delhi:`, `(AFP) -`.

Only the first 200 code points of a line are looked at, so the time taken does not grow with it.
"""

from __future__ import annotations

import re
from dataclasses import dataclass, replace

from sayso.formats.published import find_day, mentions_day
from sayso.lang.tables import WireWords
from sayso.records import Dateline, Span

_REACH = 200
_PLACE_REACH = 90
# a dash between spaces or behind a closing bracket, a long dash anywhere
_DASH = re.compile(r"(?:(?<=\s)|(?<=[)/])|(?<=\)\.))(?:[-–]{1,3}|―|_)(?=\s|$)|\s{0,9}(?:—|―|--+)\s*")
# KYIV, Oct 31 (Xinhua) The ...; MOSCOW, October 31. /TASS/. The ...
_UNDASHED = re.compile(r"(.{2,90}?)\.?\s(?:\(([^()\n]{2,30})\)|/([^/\n]{2,30})/)\.?\s(?=[A-Z\"“'‘])")
_ASIDE = re.compile(r"\s?\[[^\[\]\n]{2,30}\]")
# MOSCOW. Oct 31 (Interfax)
_PLACE_STOP = re.compile(r"^([^\W\d_]{3,30})\.\s(?=\S)")
_SLASHED = re.compile(r"\s/\s?([^/\n]{2,60}?)\s?/\s*(?=,|$)")
_BRACKETED = re.compile(r"\s{0,9}\(([^()\n]{2,60})\)\.?\s*(?=,|$)")
_OPENING_CREDIT = re.compile(r"\(([^()\n]{2,60})\)\s+(?=[A-Z])")
# (Nairobi, 14 March 2023) – Armed men
_WRAPPED = re.compile(r"\(([^()\n]{6,80})\)\s{0,3}(?:[-–—―]{1,3}|:)\s+")
# 8/30/2010 - CHAK RAHIMO AIRFIELD, Pakistan (ECNS) --
_DATED_FIRST = re.compile(r"([^()\n]{6,30}?)\s[-–—]{1,3}\s+")
_LEADING_CREDIT = re.compile(r"\(([^()\n]{2,60})\)\s*(?:\d{1,2}[:.]\d{2}\s*)?(?:[-–—―]{1,3}|--)\s*")
_SPEAKER = re.compile(r"([A-Z][A-Z'’. -]{0,40}):\s")
_COLON = re.compile(r"\s{0,9}:\s+")
_STOP = re.compile(r"\.\s+")
_WORD = re.compile(r"[^\W\d_][^\s/]*")
_WORDS_ONLY = re.compile(r"[^\W\d_][\w'’.& -]*")
_CLOCK = re.compile(
    r"\d{1,2}[:.]\d{2}(?:\s?(?:[ap]\.?m\.?|GMT|UTC|IST|EST|EDT|CET|BST))?|\d{1,2}\s?[ap]\.?m\.?", re.IGNORECASE
)


def parse_dateline(
    text: str, line: Span, words: WireWords, *, colon: bool = True, later: bool = False
) -> Dateline | None:
    """The dateline that the line opens with. Its span ends behind the dash, where the report's first words begin.

    A place that is not known, with neither credit nor date, needs a whole sentence after it. `colon=False` where a colon marks
    a speaker, as in a transcript. `later` asks for the dateline of a further take or digest item, inside the body: there a
    place in mixed case with a dash or full stop is how a sentence begins.
    """
    head = text[line.start : min(line.end, line.start + _REACH)]
    indent = len(head) - len(head.lstrip())
    found = _wrapped(head, indent, words) or _dated_first(head, indent, words) or _dashed(head, indent, words)
    found = found or _leading_credit(head, indent) or _undashed(head, indent, words)
    found = found or (_pointed(head, indent, words, later) if colon else None)
    if found is None or not (found.strong or _ends_sentence(text, line)):
        return None
    if later and not (
        found.credit or found.date or (found.strong and found.place and (found.place.isupper() or found.colon))
    ):
        return None
    return Dateline(Span(line.start + indent, line.start + found.end), found.place, found.credit, found.date)


def _ends_sentence(text: str, line: Span) -> bool:
    return text[max(line.start, line.end - 8) : line.end].rstrip("\"'”’»)]} \n")[-1:] in (".", "!", "?", "…")


def speaker_labels(lines: list[str], words: WireWords) -> bool:
    """Whether several lines open with different words in capitals and a colon, not all of them cities: a transcript."""
    found = {m.group(1).casefold() for line in lines if (m := _SPEAKER.match(line))}
    return len(found) > 1 and not found <= words.cities


def parse_place_line(text: str, line: Span, words: WireWords, *, above_body: bool = False) -> Dateline | None:
    """A dateline that stands alone on its line: `ATHENS, November 18`, `Accra, Saturday`, `KAMPALA`.

    A place that is not known, alone and in capitals, counts where the body's first sentence is right below (`above_body`).
    """
    head = text[line.start : line.end].strip()
    if not 3 <= len(head) <= _PLACE_REACH or head[-1] in "!?:;":
        return None
    parts = [part.strip() for part in head.rstrip(".").split(",")]
    day = find_day(head, words.months)
    alone = day is not None and day.year is not None and " " not in parts[0]  # two words may be somebody's name
    place = _place(parts[0], words, loose=alone)
    if len(parts) == 1:
        capitals = above_body and len(head.split()) <= 3 and head.isupper() and head[-1] != "."
        fits = _is_city(parts[0], words) or capitals
    else:
        fits = _is_when(parts[-1], words) and all(_is_when(p, words) or _is_region(p) for p in parts[1:])
    if place is None or not fits:
        return None
    start = line.start + text[line.start : line.end].index(head)
    return Dateline(Span(start, start + len(head)), place, None, _date_of(head, words))


@dataclass(frozen=True, slots=True)
class _Found:
    """`end` counts from the start of the line; `strong` where credit, date or a known place speak for it."""

    place: str | None
    credit: str | None
    date: str | None
    strong: bool
    end: int
    colon: bool = False


def _leading_credit(head: str, indent: int) -> _Found | None:
    match = _LEADING_CREDIT.match(head, indent)
    return (
        _Found(None, match.group(1).strip(), None, True, match.end()) if match and match.group(1)[0].isupper() else None
    )


def _wrapped(head: str, indent: int, words: WireWords) -> _Found | None:
    """Place and day in brackets together; the day needs its year, since "(Smith, May 3) -" stands in lists, too."""
    match = _WRAPPED.match(head, indent)
    found = _parts(match.group(1), None, words) if match else None
    if match is None or found is None or found.date is None or found.date.startswith("XXXX"):
        return None
    return replace(found, end=match.end())


def _dated_first(head: str, indent: int, words: WireWords) -> _Found | None:
    """A whole day in front of a dateline with a dash of its own."""
    match = _DATED_FIRST.match(head, indent)
    day = find_day(match.group(1), words.months) if match and _is_when(match.group(1).strip(), words) else None
    found = _dashed(head, match.end(), words) if match and day and day.year else None
    return replace(found, date=found.date or day.iso()) if found and day else None


def _dashed(head: str, indent: int, words: WireWords) -> _Found | None:
    lead = _OPENING_CREDIT.match(head, indent)  # (Bay Newswire) CAMBRIDGE, Mass. -
    start = lead.end() if lead else indent
    for count, dash in enumerate(_DASH.finditer(head, start)):
        if count == 3:
            return None
        before, end = head[start : dash.start()], dash.end()
        credit = lead.group(1).strip() if lead else None
        if after := _LEADING_CREDIT.match(head, end):  # NEW YORK--(BUSINESS WIRE)--Acme
            credit, end = after.group(1).strip(), after.end()
        found = _parts(before, credit, words)
        if found and (found.credit or found.date or _sentence_follows(head, end)):
            while end < len(head) and head[end].isspace():
                end += 1
            return replace(found, end=end)
    return None


def _undashed(head: str, indent: int, words: WireWords) -> _Found | None:
    """A credit and no dash: the agency must be a known one, and a date, a known city or capitals must stand before it."""
    match = _UNDASHED.match(head, indent)
    credit = (match.group(2) or match.group(3)).strip() if match else ""
    if match is None or credit.casefold() not in words.agencies:
        return None
    found = _parts(match.group(1), credit, words)
    place = found.place if found else None
    if found is None or not (found.date or (place and _upper_or_known(place, words))):
        return None
    return replace(found, end=match.end())


def _sentence_follows(head: str, end: int) -> bool:
    """Whether a sentence can follow: a place and a dash alone would also fit "MARKETS - Asia" and "Rome - he said - is"."""
    rest = head[end:].lstrip()
    if not rest:
        return True
    return len(rest) >= 40 and not rest.isupper() and not rest.lstrip("\"'“‘«(")[:1].islower()


def _parts(before: str, credit: str | None, words: WireWords) -> _Found | None:
    """Place, credit and date of the words before the dash; none where they are no dateline."""
    if credit is None:
        credit, before = _without_credit(before, words)
    before = _PLACE_STOP.sub(r"\1, ", _ASIDE.sub("", before.strip())).rstrip(", ")
    pieces = [p.strip() for p in before.split(",")]
    if not before or len(before) > _PLACE_REACH or len(pieces) > 6 or not all(pieces):
        return None
    if credit is not None and not _is_credit(credit):
        return None
    dated = _date_of(before, words)
    if credit and all(_is_when(p, words) for p in pieces):  # Aug 29 (Reuters) -
        return _Found(None, credit, dated, True, 0)
    when = any(_is_when(p, words) for p in pieces[1:])
    place = _place(pieces[0], words, loose=bool(credit) or when)
    if place is None or not all(_is_when(p, words) or _is_region(p) for p in pieces[1:]):
        return None
    strong = bool(credit or when or dated or _is_city(pieces[0], words))
    return _Found(place, credit, dated, strong, 0) if strong or _upper_or_known(pieces[0], words) else None


def _without_credit(before: str, words: WireWords) -> tuple[str | None, str]:
    """The credit in brackets or slashes, and the words without it: `PARIS (AFP), Feb. 27`. A day in brackets is none:
    `CAMP ARDEN, Djibouti (Oct. 14, 2022)`."""
    for pattern in (_BRACKETED, _SLASHED):
        if match := pattern.search(before):
            if mentions_day(match.group(1), words.months) and _is_when(match.group(1).strip(), words):
                return None, f"{before[: match.start()]}, {match.group(1)}{before[match.end() :]}"
            return match.group(1).strip(), before[: match.start()] + before[match.end() :]
    return None, before


def _pointed(head: str, indent: int, words: WireWords, later: bool) -> _Found | None:
    """`NEW DELHI: The`, `Vilnius. The`, `NUKU'ALOFA, Monday. More`: with a full stop only a place that is known."""
    for mark in (_COLON, _STOP):
        match = mark.search(head, indent, min(len(head), _PLACE_REACH))
        if match is None or not head[match.end() : match.end() + 1].isupper() or len(head) - match.end() < 40:
            continue
        credit, before = _without_credit(_ASIDE.sub("", head[indent : match.start()]), words)
        pieces = [p.strip() for p in before.split(",")]
        place = _place(pieces[0], words) if all(pieces) else None
        whens = [_is_when(p, words) for p in pieces[1:]]
        if place is None or not all(
            when or (mark is _COLON and _is_region(p)) for when, p in zip(whens, pieces[1:], strict=True)
        ):
            continue
        known = _is_city(place, words)
        if known or (mark is _COLON and place.isupper() and not _speaks(head[match.end() :], words)):
            strong = known or any(whens) or credit is not None
            colon = mark is _COLON
            return _Found(place, credit, _date_of(before, words), strong and (colon or not later), match.end(), colon)
    return None


def _speaks(rest: str, words: WireWords) -> bool:
    """Whether somebody speaks of himself or to another: then the capitals before the colon are a speaker."""
    return any(m.group().lower().replace("’", "'") in words.first_persons for m in _WORD.finditer(rest))


def _place(piece: str, words: WireWords, loose: bool = False) -> str | None:
    """The piece where it can be a place: upper case, a known city, or (loose) capitalised words."""
    names = _WORD.findall(piece)
    if (
        not 1 <= len(names) <= 6
        or len(piece) > 60
        or any(c.isdigit() for c in piece)
        or piece.casefold() in words.labels
        or piece[-1] == "."
    ):
        return None
    if not all(_WORDS_ONLY.fullmatch(part.strip()) for part in piece.split("/")):
        return None
    if names[0].casefold() in words.labels and len(names) == 1:
        return None
    if _upper_or_known(piece, words):
        return piece
    capitalised = all(n[0].isupper() or n.lower() in words.place_words for n in names)
    return piece if loose and capitalised and names[0][0].isupper() else None


def _upper_or_known(piece: str, words: WireWords) -> bool:
    if _is_city(piece, words):
        return True
    names = [n for n in _WORD.findall(piece) if n.lower() not in words.place_words or n.isupper()]
    upper = [n for n in names if n.upper() == n or (n.startswith(("Mc", "Mac")) and n[3:].isupper())]
    return bool(names) and len(upper) == len(names) and any(len(n) > 2 for n in names)


def _is_city(piece: str, words: WireWords) -> bool:
    return piece[:1].isupper() and piece.casefold().replace("’", "'") in words.cities


def _is_region(piece: str) -> bool:
    """A state, province or country: up to four capitalised words, maybe behind an article."""
    piece = piece.removeprefix("the ")
    names = piece.split()
    return 1 <= len(names) <= 4 and len(piece) <= 40 and piece[:1].isupper() and not any(c.isdigit() for c in piece)


def _is_when(piece: str, words: WireWords) -> bool:
    """A weekday, a day, a year or a clock time; also "30 de maio", a day in a language that is not known."""
    low = piece.lower().rstrip(".")
    if low in words.weekdays or mentions_day(piece, words.months) or _CLOCK.fullmatch(piece):
        return True
    parts = low.split()
    if parts and parts[0] in words.weekdays:
        return all(p.isdecimal() or p in words.months or p in ("morning", "night", "evening") for p in parts[1:])
    return len(parts) <= 4 and len(piece) <= 30 and bool(parts) and any(p.isdecimal() and len(p) <= 4 for p in parts)


def _is_credit(credit: str) -> bool:
    """A house's name, not "(and perhaps never)": it begins with a capital or is one short word such as dpa."""
    return credit[0].isupper() or (len(credit) <= 12 and " " not in credit)


def _date_of(words_before: str, words: WireWords) -> str | None:
    day = find_day(words_before, words.months)
    return day.iso() if day else None

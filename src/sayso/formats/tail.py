"""What stands below a report's last paragraph, and the credits and rights that it names."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from sayso.formats.furniture import (
    is_boilerplate,
    is_credit,
    is_direction,
    is_end_mark,
    is_more_mark,
    is_rights,
    is_rule,
    is_tail_heading,
)
from sayso.formats.lines import Line
from sayso.lang.tables import WireWords

# an end mark or a heading such as "Sources" closes the report when no more than this part of it follows
_LARGEST_TAIL = 0.5
_RIGHTS_MARKS = re.compile(
    r"copyright|\(c\)|©|&copy;|all (?:contents? )?rights reserved|all contents?|(?:19|20)\d{2}(?:\s?[-–]\s?(?:19|20)?\d{2})?",
    re.IGNORECASE,
)
_CUT_HOLDER = re.compile(
    r"[.;|]\s|\.$|,\s(?:all|inc|ltd|llc)\b|\b(?:this|the)\s(?:material|content|article|story|report)\b|\bby\s|\breserved\b|\bmay not\b",
    re.IGNORECASE,
)
_DOMAIN = re.compile(r"\.(?:com|net|org|co\.uk|news|info)$", re.IGNORECASE)
_WORD = re.compile(r"[^\W\d_][\w&'’./-]*")


def find_tail(lines: Sequence[Line], first: int, words: WireWords) -> int:
    """The index of the first line below the body; `first` is that of the first body line."""
    end = len(lines)
    while end > first + 1 and _is_tail(lines[end - 1], words):
        end -= 1
    start, stop = lines[first].span.start if first < len(lines) else 0, lines[-1].span.end if lines else 0
    for at in range(first + 1, len(lines)):
        if at >= end:
            break
        closes = is_end_mark(lines[at], words) or is_tail_heading(lines[at], words)
        if closes and stop - lines[at].span.start <= _LARGEST_TAIL * (stop - start):
            return at
    return end


def _is_tail(line: Line, words: WireWords) -> bool:
    return is_furniture(line, words) or is_tail_heading(line, words)


def is_furniture(line: Line, words: WireWords) -> bool:
    """Whether the line is no body text wherever it stands."""
    return (
        is_rule(line)
        or is_more_mark(line, words)
        or is_end_mark(line, words)
        or is_rights(line, words)
        or is_credit(line, words)
        or is_boilerplate(line, words)
        or is_direction(line)
    )


def find_rights(lines: Sequence[Line], words: WireWords) -> list[str]:
    """The words of the copyright lines, in text order."""
    return [line.words for line in lines if is_rights(line, words)]


def name_credits(
    dateline: str | None, rights: Sequence[str], notes: Sequence[str], credit_lines: Sequence[str], words: WireWords
) -> tuple[str, ...]:
    """The houses named in the dateline, the copyright lines, the bylines and the credit lines, each once."""
    found: dict[str, str] = {}
    houses = [h for line in rights for h in _holders(line)] + [h for line in notes for h in _houses(line, words)]
    mentioned = [h for line in credit_lines for h in _agencies(line, words)]
    for name in ([*_split(dateline)] if dateline else []) + houses + mentioned:
        proper = words.credit_names.get(name.casefold(), name)
        found.setdefault(proper.casefold(), proper)
    return tuple(found.values())


def _split(credit: str) -> Iterator[str]:
    """`RTT News/dpa-AFX` names two."""
    for part in credit.split("/"):
        if part := _DOMAIN.sub("", part.strip(" \t,.;:()*_-–—|")).strip():
            yield part


def _holders(line: str) -> Iterator[str]:
    """The holder of a copyright line: "Copyright(c) 2024 A News. All Rights Reserved" names A News."""
    pieces = [p.strip(" \t,.;:()*_-–—|") for p in _RIGHTS_MARKS.split(line)]
    for piece in pieces:
        piece = re.sub(r"^(?:the|by|to)\s", "", piece, flags=re.IGNORECASE)
        holder = _CUT_HOLDER.split(piece)[0].strip(" \t,.;:()*_-–—|")
        if 2 <= len(holder) <= 60 and holder[0].isalpha() and len(holder.split()) <= 6 and not holder.islower():
            yield from _split(holder)
            return


def _houses(note: str, words: WireWords) -> Iterator[str]:
    """A house in a byline: "By Associated Valley News", "Meridian News Agency Writer"; reporters are none."""
    for piece in re.split(r"[,|]", note):
        names = _WORD.findall(piece)
        if names and names[0].lower() in ("by", "from"):
            names = names[1:]
        while names and names[-1].lower() in words.reporter_words:
            names = names[:-1]
        own = [n for n in names if n.lower() in words.agency_words]
        house = " ".join(names)
        if house.casefold() in words.agencies or (own and len(names) > 1 and all(n[0].isupper() for n in names)):
            yield house


def _agencies(line: str, words: WireWords) -> Iterator[str]:
    """Known agencies named in a credit line, the longest name first."""
    tokens = _WORD.findall(line)[:60]
    at = 0
    while at < len(tokens):
        for size in (4, 3, 2, 1):
            name = " ".join(tokens[at : at + size]).rstrip(".-/")
            if name.casefold() in words.agencies and name[0].isupper():
                yield name
                at += size - 1
                break
        at += 1

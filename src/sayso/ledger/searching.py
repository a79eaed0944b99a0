"""Words as a full-text query that can hold no syntax error, and what was found as spans of the report's text."""

from __future__ import annotations

import json
import re
from collections.abc import Sequence
from typing import Any, Literal

from sayso.errors import UsageError
from sayso.ledger.rows import Extent, Hit

MOST_WORDS = 64  # well under the depth of 256 at which FTS5 refuses an expression
_BEFORE, _SNIPPET = 80, 240  # code points before the first match, and in all
_PART = re.compile(r'"([^"]*)"?|([^\s"]+)')


def match_query(words: str) -> str | None:
    """An FTS5 query for all of the words, none where there is no letter or digit in them.

    "double quotes" hold a phrase together, a final * stands for any ending. Raises UsageError for too many words.
    """
    parts: list[str] = []
    for found in _PART.finditer(words.replace("\0", " ")):
        phrase = found[1] if found[1] is not None else found[2]
        if any(ch.isalnum() for ch in phrase):
            star = "*" if found[2] and phrase.endswith("*") else ""
            parts.append(f'"{phrase.encode(errors="replace").decode()}"{star}')
    if len(parts) > MOST_WORDS:
        raise UsageError(f"{len(parts)} words to search for", remedy=f"give at most {MOST_WORDS}")
    return " ".join(parts) or None


def matched(marked: str, opening: str, closing: str) -> list[Extent]:
    """Where the words between `opening` and `closing` stand once these marks are taken out."""
    found: list[Extent] = []
    at = 0
    for n, piece in enumerate(marked.split(opening)):
        if n == 0:
            at = len(piece)
            continue
        inside, _, after = piece.partition(closing)
        found.append((at, at + len(inside)))
        at += len(inside) + len(after)
    return found


def in_text(matches: Sequence[Extent], pieces: Sequence[Extent]) -> list[Extent]:
    """Extents of pieces of a text joined by one character each, as extents of the text."""
    found: list[Extent] = []
    at = 0
    for start, end in pieces:
        for left, right in matches:
            cut = max(left, at), min(right, at + end - start)
            if cut[0] < cut[1]:
                found.append((cut[0] - at + start, cut[1] - at + start))
        at += end - start + 1
    return sorted(found)


def snippet(text: str, matches: Sequence[Extent], within: Extent) -> tuple[Extent, tuple[Extent, ...]]:
    """Whole words of `text` around the first match, no further than `within`, and the matches in it."""
    if not matches:
        first = last = within[0]
    else:
        first, last = matches[0]
    start = max(within[0], first - _BEFORE)
    end = min(within[1], max(start + _SNIPPET, last))
    if start > within[0]:
        start = next((n + 1 for n in range(start, first) if text[n].isspace()), first)
    if end < within[1]:
        end = next((n for n in range(end, last, -1) if text[n].isspace()), last)
    return (start, end), tuple((a, b) for a, b in matches if start <= a and b <= end)


def read_hit(
    what: Literal["statement", "report"],
    head: Sequence[Any],
    pieces: str | None,
    text: str,
    marked: str,
    marks: tuple[str, str],
) -> Hit:
    """A hit of the first six fields `head`, with `pieces` (JSON; none: all) of the report's text, which `marked` joins and marks."""
    extents = [(start, end) for start, end in json.loads(pieces)] if pieces else [(0, len(text))]
    matches = in_text(matched(marked, *marks), extents)
    around = next((e for e in extents if matches and e[0] <= matches[0][0] < e[1]), extents[0] if extents else (0, 0))
    (start, end), inside = snippet(text, matches, around)
    report_id, uri, publisher, published, row_id, source = head
    return Hit(report_id, uri, publisher, published, what, row_id, source, start, end, text[start:end], inside)

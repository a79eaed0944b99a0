"""Lay a report's text out: headline, byline, dateline, the paragraphs of its body, and the lines below.

What is left out of the paragraphs stays in the text. Each line is looked at once or twice, by its first 400 code points, so the
time taken grows with the length of the text alone.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass

from sayso.formats.dateline import parse_dateline
from sayso.formats.day_line import day_at_end, day_below
from sayso.formats.furniture import is_credit, is_slug, is_subhead
from sayso.formats.header import Header, read_header
from sayso.formats.lines import Line, join_lines, split_lines, wrap_width
from sayso.formats.published import Day, copyright_year, find_moment
from sayso.formats.tail import find_rights, find_tail, is_furniture, name_credits
from sayso.lang.tables import WireWords
from sayso.records import Dateline, Span

# the clock time that opens an item of a live page: "14:09 - The", "16:42 The"
_CLOCK = re.compile(r"\d{1,2}[:.]\d{2}(?:\s?(?:GMT|UTC))?\s+[-–—]\s+|\d{1,2}:\d{2}\s+(?=[A-Z\"“‘'])")


@dataclass(frozen=True, slots=True)
class Layout:
    """Where what stands. `day` is that of a date line, `year` that of the copyright lines."""

    headline: Span | None
    byline: Span | None
    dateline: Dateline | None
    day: Day | None
    paragraphs: tuple[Span, ...]
    credits: tuple[str, ...]
    rights: str | None
    year: str | None


def lay_out(text: str, words: WireWords, *, headline: Span | None = None, byline: Span | None = None) -> Layout:
    """The layout of a text; `headline` and `byline` where metadata has told them."""
    separate = split_lines(text)
    lines = join_lines(separate, wrap_width(separate))
    header = read_header(lines, words, headline=headline, byline=byline)
    end = find_tail(lines, header.body, words)
    tail = lines[end:]
    rights = find_rights([*tail, *lines[: header.body]], words)
    dateline = header.dateline
    body = lines[header.body : end]
    day = header.day or _labelled_day(tail, words)
    if day is None and not (dateline and dateline.date):
        day = day_below(body, words) or day_at_end(body, words)
    credit_lines = [line.words for line in lines if is_credit(line, words)]
    return Layout(
        header.headline,
        header.byline,
        dateline,
        day,
        _paragraphs(body, header, words),
        name_credits(dateline.credit if dateline else None, rights, header.notes, credit_lines, words),
        " / ".join(rights) or None,
        copyright_year(rights),
    )


def _labelled_day(tail: Sequence[Line], words: WireWords) -> Day | None:
    """`Published: 14 February 2017` below the report."""
    for line in tail:
        if line.length <= 100 and line.low.split(":")[0].strip() in words.date_labels:
            return find_moment(line.words, words.months)
    return None


def _paragraphs(body: Sequence[Line], header: Header, words: WireWords) -> tuple[Span, ...]:
    """The spans of the body's paragraphs, each behind the dateline or clock time that opens it."""
    spans: list[Span] = []
    for number, line in enumerate(body):
        followed = number + 1 < len(body)
        if is_furniture(line, words) or is_slug(line, words) or (followed and is_subhead(line, words)):
            continue
        start = _opening(line, header, words)
        if start < line.span.end:
            spans.append(Span(start, line.span.end))
    return tuple(spans)


def _opening(line: Line, header: Header, words: WireWords) -> int:
    """Where the paragraph's own words begin. Later takes and digests repeat the dateline; there the shape must be plain."""
    if header.dateline is not None and line.span.holds(header.dateline.span):
        return header.dateline.span.end
    if found := parse_dateline(line.text, line.span, words, colon=header.colon, later=True):
        return found.span.end
    clock = _CLOCK.match(line.words)
    return line.span.start + clock.end() if clock else line.span.start

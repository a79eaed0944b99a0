"""Lines, blocks of lines between blank ones, and the paragraphs that hard-wrapped lines make."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass
from functools import cached_property
from itertools import pairwise

from sayso.records import Span

# nothing wider is hard-wrapped: typewriters and mail wrap at 60 to 80 columns, some terminals at 100 and more
_WIDEST_WRAP = 110
_NARROWEST_WRAP = 35
_LINE = re.compile(r"[^\n]+")
_CLOSERS = "\"'”’»)]}*_"
_FOOTNOTES = re.compile(r"(?:\[\w{1,4}\])+$")
_FINAL = ".!?…"


@dataclass(frozen=True)
class Line:
    """One line without its outer white space; `block` counts the groups of lines that blank lines part."""

    text: str
    span: Span
    block: int
    indent: int

    @cached_property
    def words(self) -> str:
        """The first 400 code points: enough to judge what a line is."""
        return self.text[self.span.start : min(self.span.end, self.span.start + 400)]

    @cached_property
    def low(self) -> str:
        return self.words.lower()

    @property
    def length(self) -> int:
        return self.span.end - self.span.start

    @cached_property
    def ends(self) -> bool:
        """Whether it ends as a sentence does, behind closing quotation marks and brackets."""
        tail = self.text[max(self.span.start, self.span.end - 24) : self.span.end]
        tail = _FOOTNOTES.sub("", tail).rstrip(_CLOSERS)
        return tail[-1:] in _FINAL and tail[-1:] != ""


# more lines than this are no news report; it bounds memory on files of blank lines and single letters
MAX_LINES = 200_000


def split_lines(text: str) -> tuple[Line, ...]:
    """The lines that are not blank, trimmed, in text order."""
    lines: list[Line] = []
    block, last = 0, 0
    for match in _LINE.finditer(text):
        start, end = match.span()
        if match.start() - last > 1 and lines:
            block += 1
        while start < end and text[start].isspace():
            start += 1
        while end > start and text[end - 1].isspace():
            end -= 1
        if start == end:
            block += bool(lines)
        else:
            lines.append(Line(text, Span(start, end), block, start - match.start()))
        last = match.end()
    return tuple(lines)


def wrap_width(lines: Sequence[Line]) -> int | None:
    """The column at which the text is hard-wrapped, or none: then each line is a paragraph of its own.

    Wrapped is a text with no wide line where most lines inside a block break off in mid-sentence and could not have
    taken the next line's first word.
    """
    inner = [(a, b) for a, b in pairwise(lines) if a.block == b.block]
    lengths = sorted(line.length + line.indent for line in lines)
    width = lengths[int(0.95 * (len(lengths) - 1))] if lengths else 0  # a URL or a table may stick out
    if len(inner) < 2 or not _NARROWEST_WRAP <= width <= _WIDEST_WRAP:
        return None
    breaks = sum(1 for a, b in inner if not a.ends and a.length + _first_word(b) >= 0.8 * width)
    return width if breaks >= 0.5 * len(inner) else None


def join_lines(lines: Sequence[Line], width: int | None) -> tuple[Line, ...]:
    """Each paragraph as one line: those of a hard-wrapped text joined, the others as they stand."""
    if width is None:
        return tuple(lines)
    joined: list[Line] = []
    last: Line | None = None
    for line in lines:
        if last is not None and _continues(last, line, width):
            first = joined[-1]
            joined[-1] = Line(first.text, Span(first.span.start, line.span.end), first.block, first.indent)
        else:
            joined.append(line)
        last = line
    return tuple(joined)


def _continues(before: Line, line: Line, width: int) -> bool:
    if before.block != line.block:
        return False
    if line.indent >= before.indent + 2 and before.ends:
        return False
    full = before.length + before.indent + 1 + _first_word(line) >= 0.85 * width
    return full or (not before.ends and line.words[0].islower())


def _first_word(line: Line) -> int:
    return len(line.words.split(None, 1)[0])

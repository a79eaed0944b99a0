"""What the layout says of a quotation: the line above or below that names its speaker ("— Ana Ruiz" under a pull quote, "ANA RUIZ, MAYOR OF OSTROV" over
a reaction), whether it is a heading, and where one of several paragraphs begins."""

from __future__ import annotations

import re

from sayso.finders.members import is_person_name
from sayso.finders.text import tokenize
from sayso.finders.units import Unit, fold
from sayso.lang import Language
from sayso.records import Report, Span

_LONGEST = 120  # code points of such a line
_SHORTEST = 25  # code points of a quotation without an end mark that is somebody's words
_HEADING = 60  # code points of the longest heading
_ENDED = ".,!?…"
_DASHED = re.compile(r"[>*\s]*[-–—]+\s*")
_CIRCUMSTANCE = re.compile(r",\s+(?:in|on|at|to|speaking|via|by)\b", re.IGNORECASE)


def line_beside(report: Report, unit: Unit, language: Language) -> Span | None:
    """The words for the speaker in the line right below or above a paragraph that is one quotation; None where there is none."""
    text, paragraphs = report.text, report.paragraphs
    paragraph = paragraphs[unit.paragraph]
    if unit.span.start > paragraph.start + 2 or unit.span.end < paragraph.end - 2:
        return None
    last = unit.paragraph + 1 == len(paragraphs)
    gap = len(text) if last else paragraphs[unit.paragraph + 1].start
    below = _below(text, paragraph.end, gap, language)
    if below is not None:
        return below
    return _above(text, paragraphs[unit.paragraph - 1].end if unit.paragraph else 0, paragraph.start)


def _below(text: str, start: int, gap: int, language: Language) -> Span | None:
    """A dash and a name, or a person's name alone in the gap between two paragraphs, on the next line."""
    at = start
    while at < len(text) and at - start < 9 and text[at] in "\n \t>":
        at += 1
    stop = text.find("\n", at, at + _LONGEST + 9)
    stop = min(len(text), at + _LONGEST + 9) if stop < 0 else stop
    dash = _DASHED.match(text, at, stop)
    if dash is None and at >= gap:
        return None
    apart = text.count("\n", start, at)
    line = Span(dash.end() if dash else at, stop)
    words = line.cut(text).rstrip()
    if not words or len(words) > _LONGEST or words[-1] in ".?!:" or apart > (2 if dash else 1) or apart == 0:
        return None
    line = Span(line.start, line.start + len(words))
    items = fold(tokenize(text, line), [])
    comma = next((n for n, i in enumerate(items) if i.text == ","), len(items))
    return line if is_person_name(items[:comma], language) else None


def _above(text: str, start: int, end: int) -> Span | None:
    """A line in capitals right over the quotation, without what it says of the occasion."""
    head = text[start:end]
    if not head.endswith("\n") or head.endswith("\n\n"):
        return None
    begin = start + head.rfind("\n", 0, len(head) - 1) + 1
    line = text[begin : end - 1]
    if not line.isupper() or len(line) > _LONGEST or len(line.split()) < 2 or line.rstrip()[-1] in ".?!":
        return None
    cut = _CIRCUMSTANCE.search(line)
    return Span(begin, begin + (cut.start() if cut else len(line.rstrip(" :"))))


def is_heading(report: Report, unit: Unit, content: tuple[Span, ...], language: Language) -> bool:
    """Quoted words without an end mark that are short, or that are a line of their own with nobody's name beside it."""
    if any(c.cut(report.text).rstrip()[-1:] in _ENDED for c in content):
        return False
    if all(c.end - c.start < _SHORTEST for c in content):
        return True
    paragraph = report.paragraphs[unit.paragraph]
    alone = paragraph.end - paragraph.start - (unit.span.end - unit.span.start) <= 2
    return alone and unit.span.end - unit.span.start <= _HEADING and line_beside(report, unit, language) is None


def beginning(report: Report, unit: Unit, content: tuple[Span, ...]) -> tuple[Span, int]:
    """The sentence of a source and the head of its paragraph; for a quotation over several paragraphs, from where it begins."""
    start = content[0].start if content else unit.span.start
    if start >= report.paragraphs[unit.paragraph].start:
        return unit.span, report.paragraphs[unit.paragraph].start
    at = unit.paragraph
    while at > 0 and report.paragraphs[at].start > start:
        at -= 1
    return Span(start - 1, unit.span.end), report.paragraphs[at].start

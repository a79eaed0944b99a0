"""The line that says whose a quotation is, set above or below it: "— Ana Ruiz" under a pull quote, "ANA RUIZ, MAYOR OF OSTROV" over a reaction."""

from __future__ import annotations

import re

from sayso.finders.members import is_person_name
from sayso.finders.text import tokenize
from sayso.finders.units import Unit, fold
from sayso.lang import Language
from sayso.records import Report, Span

_LONGEST = 120  # code points of such a line
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

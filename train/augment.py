"""The same report in other clothes: other quotation marks, none at all, capitals, scanning faults. Lengths never change, so offsets hold."""

from __future__ import annotations

import random
from dataclasses import replace

from sayso.finders.quotes import pair_quotes
from sayso.lang import language
from sayso.records import Reading, Report

STYLES = (('"', '"', "'", "'"), ("“", "”", "‘", "’"), ("'", "'", '"', '"'), ("‘", "’", "“", "”"))
# letters that scanners take for each other
LOOKALIKES = {
    "e": "c",
    "c": "e",
    "l": "1",
    "i": "l",
    "o": "0",
    "h": "b",
    "u": "n",
    "n": "u",
    "t": "f",
    "a": "o",
    "s": "5",
    ".": ",",
    ",": ".",
}
CUES = frozenset("said says told added announced warned reported denied confirmed asked".split())


def augment(gold: Reading, report: Report, draw: random.Random) -> Report:
    """A report of the same length; about half of them stay as they are."""
    text = report.text
    dice = draw.random()
    if dice < 0.45:
        return report
    if dice < 0.70:
        text = _other_marks(report, draw.choice(STYLES))
    elif dice < 0.78:
        text = _other_marks(report, (" ", " ", " ", " "))
    elif dice < 0.90:
        text = _scanned(text, draw, draw.choice((0.005, 0.015, 0.03)))
    else:
        text = _capitals(gold, text, draw)
    if len(text) != len(report.text):
        return report
    return replace(report, text=text)


def _other_marks(report: Report, style: tuple[str, str, str, str]) -> str:
    letters = list(report.text)
    for quote in pair_quotes(report.text, report.paragraphs, language("en").text):
        start, end = quote.outer.start, quote.outer.end
        which = 0 if quote.depth == 0 else 2
        if quote.span.start - start == 1:
            letters[start] = style[which]
        if quote.closed and end - quote.span.end == 1:
            letters[end - 1] = style[which + 1]
    return "".join(letters)


def _scanned(text: str, draw: random.Random, share: float) -> str:
    return "".join(LOOKALIKES.get(c, c) if draw.random() < share else c for c in text)


def _capitals(gold: Reading, text: str, draw: random.Random) -> str:
    """Cues or whole source phrases in capitals, as radio scripts and tickers write them."""
    letters = list(text)
    both = draw.random() < 0.5
    for statement in gold.statements:
        spans = [statement.cue] if statement.cue else []
        if both and statement.source.span:
            spans.append(statement.source.span)
        for span in spans:
            letters[span.start : span.end] = [
                c.upper() if len(c.upper()) == 1 else c for c in text[span.start : span.end]
            ]
    return "".join(letters)

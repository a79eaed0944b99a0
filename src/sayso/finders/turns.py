"""Interviews and transcripts: who speaks in which paragraphs, told by the layout alone.

Three layouts are known: a label before each turn ("MS. HALE:", "JD:", "Q:" and "A:"), a label on a line of its own, and questions
set as paragraphs with the answers below. Questions are nobody's statements. A text that is laid out otherwise has no turns.
"""

from __future__ import annotations

import re
from bisect import bisect_right
from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass

from sayso.lang import Language
from sayso.records import Report, Span

_LABEL = re.compile(
    r"[-–—•*\s]{0,4}(?:(?P<colon>[^\W\d_][\w.'’()\-]{0,24}(?: [\w.'’()\-]{1,24}){0,5})\s?:(?=\s|$)"
    r"|\(\((?P<brackets>[^()\n]{1,40})\)\)\s?:?|(?P<letter>[QA])\d{0,3}[.:)]?(?=\s+[A-Z“\"]))"
)
_MARKS = "\"'“”‘’«» \t\n"
_DASHES = "-–—"
_ASKS = 60  # words of the longest paragraph that is taken for a question
_PROMPT = 25  # words of the longest one that asks without a question mark
_APART = 15  # words of the longest one with a question mark inside ("And the end? It is abrupt.")
_LONGEST_QUESTION = 1_200  # code points; longer paragraphs are not taken apart
_LEAST = 3  # turns, or questions, that make an interview


@dataclass(frozen=True, slots=True)
class Turn:
    """The words of one speaker, a span for each paragraph, behind `label` where there is one; `asks`: an interviewer's."""

    label: Span | None
    content: tuple[Span, ...]
    whole: Span  # label and paragraphs
    asks: bool = False

    def within(self, stretch: Span) -> tuple[Span, ...]:
        """What of its content stands in a stretch of text."""
        cut = [Span(max(c.start, stretch.start), min(c.end, stretch.end)) for c in self.content if c.meets(stretch)]
        return tuple(cut)


@dataclass(frozen=True, slots=True)
class Turns:
    """The turns of a report in text order."""

    all: tuple[Turn, ...] = ()

    def at(self, span: Span) -> Turn | None:
        """The turn that a stretch of text begins in."""
        n = bisect_right(self.all, span.start, key=lambda t: t.whole.start) - 1
        return self.all[n] if n >= 0 and self.all[n].whole.end > span.start else None

    def ask(self, span: Span) -> bool:
        """Whether a stretch stands in an interviewer's question."""
        turn = self.at(span)
        return turn is not None and turn.asks


def find_turns(report: Report, language: Language) -> Turns:
    """The turns of a report that is laid out as an interview or a transcript; none where it is not."""
    paragraphs = [p for p in report.paragraphs if p.end > p.start]
    return Turns(tuple(_labelled(report.text, paragraphs, language) or _asked(report, paragraphs, language)))


def _labelled(text: str, paragraphs: Sequence[Span], language: Language) -> list[Turn]:
    """Turns behind labels: each repeated, or told to be one by the word table; a paragraph between two turns goes on the first."""
    words = language.turns
    labels = [_label(text, p, language) for p in paragraphs]
    counts = Counter(_plain(s.cut(text)) for s in labels if s is not None)
    known = words.questions | words.answers
    sure = {n for n, c in counts.items() if n in known or c > 1}
    if len(sure) < 2 or sum(counts[n] for n in sure) < _LEAST:
        return []
    asking = _asking(text, paragraphs, labels, words.questions)
    starts = [(n, label) for n, label in enumerate(labels) if label is not None]
    turns: list[Turn] = []
    for k, (n, label) in enumerate(starts):
        last = starts[k + 1][0] if k + 1 < len(starts) else n + (1 if _ink(text, paragraphs[n], label) else 2)
        content = [Span(_past(text, label.end, paragraphs[n].end), paragraphs[n].end), *paragraphs[n + 1 : last]]
        name = _plain(label.cut(text))
        turns.append(
            Turn(
                None if name in known else label,
                tuple(s for s in content if s.end > s.start),
                Span(paragraphs[n].start, max(paragraphs[n].end, content[-1].end)),
                name in asking,
            )
        )
    return turns


def _label(text: str, paragraph: Span, language: Language) -> Span | None:
    """The words before the colon that opens a paragraph, if each is written with a capital and they are no heading."""
    found = _LABEL.match(text, paragraph.start, min(paragraph.end, paragraph.start + 80))
    if found is None:
        return None
    span = Span(*found.span(found.lastgroup or 0))
    plain = _plain(span.cut(text))
    if plain in language.turns.questions | language.turns.answers:
        return span
    capital = all(w[:1].isupper() or w.lower() in language.names.name_particles for w in span.cut(text).split())
    return span if capital and plain not in language.turns.headings else None


def _asking(text: str, paragraphs: Sequence[Span], labels: Sequence[Span | None], known: frozenset[str]) -> set[str]:
    """The labels of those who ask: by the word table, else the one whose turns mostly end in a question mark."""
    turns: Counter[str] = Counter()
    asked: Counter[str] = Counter()
    for label, paragraph in zip(labels, paragraphs, strict=True):
        if label is not None:
            name = _plain(label.cut(text))
            turns[name] += 1
            asked[name] += _is_question(text, paragraph)
    return {n for n, c in turns.items() if n in known or (c > 1 and asked[n] > c / 2)}


def _asked(report: Report, paragraphs: Sequence[Span], language: Language) -> list[Turn]:
    """Questions as paragraphs of their own, in a text whose head says that somebody was interviewed; behind the last question
    one paragraph is the answer, for what follows may be the report's own voice."""
    text = report.text
    marked = [n for n, p in enumerate(paragraphs) if _asks_by_label(text, p)]
    asks = [n for n, p in enumerate(paragraphs) if n in marked or _asks(text, p)]
    asks = [n for n in asks if n + 1 < len(paragraphs) and n + 1 not in asks]
    if len(asks) < _LEAST:
        return []
    head = text[: paragraphs[asks[0]].start].lower()
    if len(marked) < _LEAST and not any(w in head for w in language.turns.interview):
        return []
    turns: list[Turn] = []
    for k, n in enumerate(asks):
        turns.append(Turn(None, (paragraphs[n],), paragraphs[n], asks=True))
        last = asks[k + 1] if k + 1 < len(asks) else n + 2
        for asking, part in _exchange(text, paragraphs[n + 1 : last]):
            content = tuple(Span(_past(text, p.start, p.end), p.end) for p in part)
            turns.append(Turn(None, content, Span(part[0].start, part[-1].end), asking))
    return turns


def _exchange(text: str, run: Sequence[Span]) -> list[tuple[bool, tuple[Span, ...]]]:
    """The paragraphs between two questions: one answer, or answers with prompts that are no questions ("Now it opens in Finland.")."""
    prompts = run[1::2]
    if len(run) > 2 and len(run) % 2 and all(len(p.cut(text).split()) <= _PROMPT for p in prompts):
        return [(n % 2 == 1, (p,)) for n, p in enumerate(run)]
    return [(False, tuple(run))]


def _is_question(text: str, paragraph: Span) -> bool:
    return paragraph.cut(text).rstrip(_MARKS).endswith("?")


def _asks(text: str, paragraph: Span) -> bool:
    if paragraph.end - paragraph.start > _LONGEST_QUESTION:
        return False
    words = len(paragraph.cut(text).split())
    return words <= _ASKS and _is_question(text, paragraph) or words <= _APART and "?" in paragraph.cut(text)


def _asks_by_label(text: str, paragraph: Span) -> bool:
    """ "Q1. Why is the ship held?", its answer below without a label."""
    found = _LABEL.match(text, paragraph.start, min(paragraph.end, paragraph.start + 80))
    return found is not None and found.lastgroup == "letter" and found["letter"] == "Q"


def _plain(label: str) -> str:
    return " ".join(label.lower().replace(".", " ").split())


def _past(text: str, at: int, end: int) -> int:
    """Behind the colon, the brackets and the blanks that follow a label, or the dash before an answer."""
    while at < end and (text[at] in ":)." or text[at] in _DASHES or text[at].isspace()):
        at += 1
    return at


def _ink(text: str, paragraph: Span, label: Span) -> bool:
    return _past(text, label.end, paragraph.end) < paragraph.end

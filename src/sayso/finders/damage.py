"""Signs that a text was damaged on its way: undecodable characters, wrong decoding, recognition errors, doubled words and lines."""

from __future__ import annotations

import re
from collections.abc import Callable
from itertools import pairwise

from sayso.finders.text import Sentence
from sayso.lang import Language
from sayso.records import Report, Span, Warning

_REPLACED = re.compile("\ufffd+|[\x00-\x08\x0e-\x1f\x7f]+")
# UTF-8 read as Windows-1252 or Latin-1: a lead byte's letter with a continuation byte's sign behind it
_MISREAD = re.compile(
    "â€[\u0080-\u009f™œ˜\u201c\u201d¦“”¢\u00a0]?|Ã[\u0080-\u00bf€‚ƒ„…†‡ˆ‰Š‹Œ‘’“”•–—˜™š›œžŸ]|Â[\u00a0-\u00bf]|ï»¿|&(?:amp|quot|nbsp|#\\d{2,5});"
)
# a figure inside a word ("c0mmittee", "wi1l"), a sign inside a word ("sa|d")
_MIXED = re.compile(r"\b[a-z]{1,12}[0-9|][a-z]{1,12}\b")
_SPLIT = re.compile(r"\b[a-z]{2,15}- (?!and\b|or\b|to\b|nor\b|but\b|versus\b)[a-z]{2,15}\b")
_STRAY = re.compile(r"[a-z][,;:'’]?\s[~^\\{}_|=<>§¬¦•*]{1,3}\s?[a-z]|[a-z][~^\\{}|§¬¦][a-z]")
_FEWEST_MIXED = 2  # one such word is often a name or a product
_LONG_LINE = 40  # characters from which a repeated paragraph is no coincidence


def find_damage(
    report: Report, sentences: tuple[Sentence, ...], in_quote: Callable[[int], bool], language: Language
) -> list[Warning]:
    found: list[Warning] = []
    for pattern, least, message in _CHECKS:
        spans = [Span(*m.span()) for p in report.paragraphs for m in pattern.finditer(report.text, p.start, p.end)]
        if len(spans) >= least:
            found.append(Warning("text_damaged", tuple(spans[:20]), message))
    doubled = _doubled_words(report, sentences, in_quote, language)
    if doubled:
        found.append(Warning("text_damaged", doubled, "A word is doubled."))
    lines = _doubled_paragraphs(report)
    if lines:
        found.append(Warning("text_damaged", lines, "A paragraph stands in the text twice."))
    return found


_CHECKS = (
    (_REPLACED, 1, "Characters of the text could not be decoded."),
    (_MISREAD, 1, "Characters of the text were decoded wrongly."),
    (_MIXED, _FEWEST_MIXED, "Words hold figures or signs, as after a poor scan."),
    (_SPLIT, _FEWEST_MIXED, "Words are split by a hyphen and a space, as after a poor scan."),
    (_STRAY, _FEWEST_MIXED, "Signs stand between words, as after a poor scan."),
)


def _doubled_words(
    report: Report, sentences: tuple[Sentence, ...], in_quote: Callable[[int], bool], language: Language
) -> tuple[Span, ...]:
    """ "the the", "of of": closed-class words twice in a row; what may rightly stand twice ("that that", "had had") is left."""
    phrases = language.phrases
    closed = (phrases.determiners | phrases.prepositions | phrases.conjunctions | phrases.auxiliaries) - _TWICE
    spans: list[Span] = []
    for sentence in sentences:
        for before, token in pairwise(sentence.tokens):
            if (
                token.lower == before.lower
                and token.text.islower()
                and token.lower in closed
                and not in_quote(token.start)
                and report.text[before.end : token.start].isspace()
            ):
                spans.append(Span(before.start, token.end))
    return tuple(spans)


_TWICE = frozenset("that had is in on no so her do did up over off more two three one around about by all".split())


def _doubled_paragraphs(report: Report) -> tuple[Span, ...]:
    seen: dict[str, Span] = {}
    for paragraph in report.paragraphs:
        words = " ".join(paragraph.cut(report.text).split())
        if len(words) >= _LONG_LINE and words in seen:
            return (seen[words], paragraph)
        seen.setdefault(words, paragraph)
    return ()

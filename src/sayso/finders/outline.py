"""A report cut up, before anything is found in it: what every later step reads."""

from __future__ import annotations

from dataclasses import dataclass

from sayso.finders.contents import units_of
from sayso.finders.quotes import Quote, pair_quotes
from sayso.finders.rebuttals import with_rebuttals_apart
from sayso.finders.text import Sentence, split_sentences
from sayso.finders.turns import Turns, find_turns
from sayso.finders.units import Unit
from sayso.lang import Language, language
from sayso.records import Report


@dataclass(frozen=True, slots=True)
class Outline:
    """Sentences, quotations and units (a sentence with its quotations folded) in text order, and whose turns an interview has."""

    report: Report
    language: Language
    sentences: tuple[Sentence, ...]
    quotes: tuple[Quote, ...]
    units: tuple[Unit, ...]
    turns: Turns


def outline(report: Report) -> Outline:
    """Raises UsageError where the report's language has no word tables."""
    words = language(report.language)
    sentences = split_sentences(report.text, report.paragraphs, words.text)
    quotes = pair_quotes(report.text, report.paragraphs, words.text)
    return Outline(report, words, sentences, quotes, cut_units(sentences, quotes, words), find_turns(report, words))


def cut_units(sentences: tuple[Sentence, ...], quotes: tuple[Quote, ...], words: Language) -> tuple[Unit, ...]:
    """Sentences with their outermost quotations folded, and rebuttals that trail behind a sentence as units of their own."""
    return with_rebuttals_apart(units_of(sentences, quotes, words), words)

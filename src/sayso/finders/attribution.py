"""One attribution by its words: source phrase, cue and content spans, before its source is resolved."""

from __future__ import annotations

from dataclasses import dataclass

from sayso.finders.cues import Cue
from sayso.finders.units import Unit
from sayso.records import Occasion, Span


@dataclass(frozen=True, slots=True)
class Attribution:
    """One attribution before its source is resolved. `rule` names the pattern that found it."""

    source: Span | None
    cue: Span | None
    content: tuple[Span, ...]
    lemma: str | None
    topic: str
    negated: bool
    rule: str
    paragraph: int
    occasion: Occasion | None = None
    anonymous: bool = False
    probability: float | None = None  # of its least sure span, where a network marked it


def make(
    unit: Unit, cue: Cue, source: Span | None, content: tuple[Span, ...], rule: str, occasion: Occasion | None = None
) -> Attribution:
    word = cue.word
    lemma = "according to" if cue.voice == "according to" else word.lemma if word else None
    topic = word.topic if word else "say"
    topic = "say" if topic == "none" else topic
    return Attribution(source, cue.span(unit.items), content, lemma, topic, cue.negated, rule, unit.paragraph, occasion)

"""The likeliest of the candidates of "he" and "she": a log-linear model over readable marks (`weights/antecedents.json`, a weight for
each), fitted by `train/antecedents.py`. Where no one is likely enough nobody is named."""

from __future__ import annotations

import json
from dataclasses import dataclass
from functools import cache
from importlib.resources import files
from math import exp

from sayso.finders.antecedents import Candidate, Place, candidates, marks, none_marks
from sayso.finders.memory import Memory
from sayso.finders.names import Gender
from sayso.records import Source

LIKELY = 0.72  # probability from which a name is given; chosen on dev
LIKELY_WITHIN = 0.9  # the same inside the words of somebody else
_GUESS = 0.4  # from which one counts as who was talked of when the next pronoun is weighed
_RIVAL = 0.1  # from which one is told of as who may be meant
_EVEN = 0.45  # from which two are equally likely


@dataclass(frozen=True, slots=True)
class Weighed:
    """The candidates, the nearest first, with what is told of each and how probable each is; what is told for none of them."""

    found: tuple[Candidate, ...]
    told: tuple[frozenset[str], ...]
    none: frozenset[str]
    given: tuple[float, ...]


@cache
def weights() -> dict[str, float]:
    return json.loads(files("sayso.finders").joinpath("weights", "antecedents.json").read_text(encoding="utf-8"))


def weigh(memory: Memory, gender: Gender, place: Place) -> Weighed:
    found = candidates(memory, gender, place)
    told = marks(memory, gender, place, found)
    none = none_marks(memory, gender, place, found)
    table = weights()
    scores = [exp(sum(table.get(mark, 0.0) for mark in one)) for one in (none, *told)]
    return Weighed(tuple(found), tuple(told), none, tuple(s / sum(scores) for s in scores[1:]))


def likeliest(memory: Memory, gender: Gender, place: Place) -> Source:
    """A source with the name, or without one and the reason."""
    weighed = weigh(memory, gender, place)
    ranked = sorted(zip(weighed.given, weighed.found, strict=True), key=lambda pair: -pair[0])
    if ranked:
        sure, best = ranked[0]
        if sure >= (LIKELY if place.within is None else LIKELY_WITHIN) and best.kind != "stranger":
            return Source(place.span, "pronoun", (best.name,), best.role, (best.span,))
        if sure >= _GUESS:
            memory.guess = Source(place.span, "pronoun", (best.name,), best.role, (best.span,))
    rivals = [one for sure, one in ranked if sure >= _RIVAL][:4]
    spans = tuple(one.span for one in rivals)
    even = sorted(one.name for sure, one in ranked if sure >= _EVEN)
    if len(even) > 1:
        return Source(place.span, "pronoun", antecedents=spans, why=f"may be {' or '.join(even)}")
    if len(rivals) > 1:
        others = " or ".join(one.name for one in rivals[1:])
        return Source(place.span, "pronoun", antecedents=spans, why=f"perhaps {rivals[0].name}, less likely {others}")
    if rivals:
        return Source(place.span, "pronoun", antecedents=spans, why=f"may be {rivals[0].name} or another")
    return Source(place.span, "pronoun", why="no one that fits stands before it")

"""The likeliest of the candidates of "he" and "she": a log-linear model over readable marks (`weights/antecedents.json`, a weight for
each), fitted by `train/antecedents.py`. Where no one is likely enough nobody is named."""

from __future__ import annotations

import json
from dataclasses import dataclass
from functools import cache
from math import exp
from pathlib import Path

from sayso.errors import ModelMissing
from sayso.finders.antecedents import Candidate, Place, candidates, marks, none_marks
from sayso.finders.memory import Memory
from sayso.finders.names import Gender
from sayso.records import Source

FILE = Path(__file__).parent / "weights" / "antecedents.json"
LIKELY = 0.65  # probability from which a name is given: 4 % of the pronouns of train wrong, each weighed without its own document
LIKELY_WITHIN = 0.88  # the same inside the words of somebody else, and where two who fit were named in one sentence
_GUESS = 0.4  # from which one counts as who was talked of when the next pronoun is weighed
_RIVAL = 0.1  # from which one is told of as who may be meant
_BEFORE = frozenset(("before subject", "before object"))
_ALONE = frozenset(("paragraph with 0", "paragraph subject 0", "gender known"))  # meant whatever the weights say: 97 % of 391 on train


@dataclass(frozen=True, slots=True)
class Weighed:
    """The candidates, the nearest first, with what is told of each and how probable each is; what is told for none of them."""

    found: tuple[Candidate, ...]
    told: tuple[frozenset[str], ...]
    none: frozenset[str]
    given: tuple[float, ...]


@cache
def weights() -> dict[str, float]:
    """Raises ModelMissing."""
    try:
        found = json.loads(FILE.read_text(encoding="utf-8"))
        return {str(mark): float(weight) for mark, weight in found.items()}
    except (OSError, ValueError, TypeError, AttributeError) as error:
        raise ModelMissing("the weights of pronouns are missing or damaged", where=str(FILE), remedy="install sayso again") from error


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
    ranked = sorted(zip(weighed.given, weighed.found, weighed.told, strict=True), key=lambda row: -row[0])
    if ranked:
        sure, best, told = ranked[0]
        alone = place.within is None and told >= _ALONE
        named = Source(place.span, "pronoun", (best.name,), best.role, (best.span,))
        doubled = _is_beside_another(weighed, best) or "owned by the same" in told  # "his doctor" tells of two men
        limit = LIKELY_WITHIN if place.within is not None or doubled else LIKELY
        if best.kind != "stranger" and (alone or sure >= limit):
            return named
        if sure >= _GUESS:
            memory.guess = named
    met = _met(weighed)
    if ranked and len(met) > 1:
        met = list(dict.fromkeys((ranked[0][1], *met)))
        why = f"may be {' or '.join(sorted(one.name for one in met))}"
        return Source(place.span, "pronoun", antecedents=tuple(one.span for one in met), why=why)
    rivals = [one for sure, one, _ in ranked if sure >= _RIVAL][:4]
    spans = tuple(one.span for one in rivals)
    if len(rivals) > 1:
        others = " or ".join(one.name for one in rivals[1:])
        return Source(place.span, "pronoun", antecedents=spans, why=f"perhaps {rivals[0].name}, less likely {others}")
    if rivals:
        return Source(place.span, "pronoun", antecedents=spans, why=f"may be {rivals[0].name} or another")
    return Source(place.span, "pronoun", why="no one that fits stands before it")


def _is_beside_another(weighed: Weighed, best: Candidate) -> bool:
    """ "Paul Jones met John Smith. He said": both named in the sentence before, both men."""
    rows = zip(weighed.found, weighed.told, strict=True)
    fit = [one for one, told in rows if one.kind == "name" and "gender known" in told and told & _BEFORE]
    return len(fit) > 1 and best in fit


def _met(weighed: Weighed) -> list[Candidate]:
    """ "Helen Moss met Ann Dahl. She said": named in the sentence before, none as who speaks; two candidates give none."""
    return [
        one
        for one, told in zip(weighed.found, weighed.told, strict=True)
        if one.kind == "name" and {"gender known", "before silent"} <= told
    ]

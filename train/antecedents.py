"""Fit the weights by which "he" and "she" get their names, on the train documents: `python -m train.antecedents`.

A log-linear model (softmax over the candidates of a pronoun and "none of them") with a ridge, by Newton's method; deterministic. Gold
attributions go through the finder as in bench/resolution.py. What was resolved before a pronoun is among its marks, so that the weights
are fitted anew on what they make themselves. Prints what comes out at several limits, by folds of train and on dev.
"""

from __future__ import annotations

import json
import sys
from collections import Counter
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass
from unittest.mock import patch

import numpy as np

from bench.metrics import same_names
from bench.resolution import Case, cases_of
from sayso.finders import weighing
from sayso.finders.antecedents import Place
from sayso.finders.memory import Memory
from sayso.finders.names import Gender
from sayso.finders.weighing import Weighed
from sayso.records import Span
from train.corpus import splits

RIDGE = 12.0
ROUNDS = 3
FOLDS = 5
RARE = 5  # marks seen less often have no weight
STEPS = 12  # of Newton's method
LIMITS = (0.5, 0.6, 0.65, 0.7, 0.75, 0.8, 0.9)

Floats = np.ndarray[tuple[int, ...], np.dtype[np.float64]]


@dataclass(frozen=True, slots=True)
class Asked:
    """One pronoun: its candidates, and which of them the gold names (-1: none)."""

    document: str
    nested: bool
    weighed: Weighed
    target: int


@contextmanager
def _overheard() -> Iterator[dict[Span, Weighed]]:
    heard: dict[Span, Weighed] = {}
    plain = weighing.weigh

    def weigh(memory: Memory, gender: Gender, place: Place) -> Weighed:
        heard[place.span] = weighed = plain(memory, gender, place)
        return weighed

    with patch.object(weighing, "weigh", weigh):
        yield heard


def asked(part: str) -> list[Asked]:
    out: list[Asked] = []
    for corpus in ("real", "original"):
        for name in splits()[corpus][part]:
            with _overheard() as heard:
                cases = list(cases_of(name, part, corpus))
            out.extend(_asked(c, heard[c.statement.source.span]) for c in cases if c.statement.source.span in heard)
    return [a for a in out if a.weighed.found]


def _asked(case: Case, weighed: Weighed) -> Asked:
    names = case.statement.source.names
    target = next((n for n, c in enumerate(weighed.found) if same_names((c.name,), names)), -1)
    if target < 0 and names:  # "their guide" under "the guide"
        words = names[0].lower().replace(",", " ").split()
        target = next((n for n, c in enumerate(weighed.found) if c.kind == "stranger" and c.name.lower().split()[-1] in words), -1)
    return Asked(case.document, case.statement.parent_id is not None, weighed, target)


# ---- the model


def fit(data: Sequence[Asked]) -> dict[str, float]:
    seen = Counter(mark for a in data for told in (a.weighed.none, *a.weighed.told) for mark in told)
    marks = sorted(mark for mark, n in seen.items() if n >= RARE)
    at = {mark: n for n, mark in enumerate(marks)}
    rows = [_matrix(a, at) for a in data]
    weights = np.zeros(len(marks))
    for _ in range(STEPS):
        slope, curve = -RIDGE * weights, RIDGE * np.eye(len(marks))
        for a, x in zip(data, rows, strict=True):
            p = _softmax(x @ weights)
            slope += x[a.target + 1] - p @ x
            curve += (x.T * p) @ x - np.outer(p @ x, p @ x)
        weights = weights + np.linalg.solve(curve, slope)
    return {mark: round(float(w), 3) for mark, w in zip(marks, weights, strict=True)}


def _matrix(a: Asked, at: dict[str, int]) -> Floats:
    out = np.zeros((len(a.weighed.told) + 1, len(at)))
    for n, told in enumerate((a.weighed.none, *a.weighed.told)):
        out[n, [at[mark] for mark in told if mark in at]] = 1
    return out


def _softmax(scores: Floats) -> Floats:
    raised = np.exp(scores - scores.max())
    return raised / raised.sum()


# ---- how good


def table(weights: dict[str, float], data: Sequence[Asked]) -> list[tuple[float, bool, bool]]:
    """How probable the likeliest is, whether right, whether nested; one told of under a common noun gives no name."""
    out: list[tuple[float, bool, bool]] = []
    for a in data:
        scores = np.array([sum(weights.get(m, 0.0) for m in told) for told in (a.weighed.none, *a.weighed.told)])
        given = _softmax(scores)[1:]
        best = int(given.argmax())
        named = a.weighed.found[best].kind != "stranger"
        out.append((float(given[best]) if named and given[best] >= 1 - given.sum() else 0.0, best == a.target, a.nested))
    return out


def shown(label: str, rows: Sequence[tuple[float, bool, bool]]) -> str:
    lines: list[str] = []
    for nested in (False, True):
        mine = [(p, right) for p, right, n in rows if n == nested]
        for limit in LIMITS:
            right = sum(p >= limit and r for p, r in mine)
            wrong = sum(p >= limit and not r for p, r in mine)
            share = f"right {100 * right / len(mine):5.1f} %  wrong {100 * wrong / len(mine):5.1f} %"
            lines.append(f"{label:12}{'nested' if nested else 'outermost':10}{len(mine):5} from {limit:4}: {share}")
    return "\n".join(lines)


def main() -> int:
    data: list[Asked] = []
    for n in range(ROUNDS):
        data = asked("train")
        weights = fit(data)
        weighing.FILE.write_text(json.dumps(weights, indent=0, ensure_ascii=False, sort_keys=True) + "\n", encoding="utf-8")
        weighing.weights.cache_clear()
        print(f"round {n + 1}: {len(data)} pronouns, {len(weights)} marks", flush=True)
    documents = sorted({a.document for a in data})
    fold = {name: n % FOLDS for n, name in enumerate(documents)}
    held: list[tuple[float, bool, bool]] = []
    for n in range(FOLDS):
        weights = fit([a for a in data if fold[a.document] != n])
        held += table(weights, [a for a in data if fold[a.document] == n])
    print(shown("train, held", held))
    print(shown("dev", table(weighing.weights(), asked("dev"))))
    return 0


if __name__ == "__main__":
    sys.exit(main())

"""Fit the curve of confidence: which of the engine's statements on the dev documents are right in all.

Logistic regression with a small ridge, by Newton's method; deterministic. Written beside the model as confidence.json.
"""

from __future__ import annotations

import json
from collections.abc import Iterable, Sequence
from pathlib import Path

import numpy as np

from bench.metrics import is_whole, moved, pair_statements, same_names
from gold.check import load
from sayso.finders import Found, find, network_tag
from sayso.finders.tagging.confidence import FILE, evidence
from sayso.formats import read_text
from sayso.records import Reading
from train.corpus import gold_path, splits

RIDGE = 1.0
REAL = 3.0  # what a statement of a real text weighs: there are few, and they are what the curve is for

Row = tuple[dict[str, float], bool, float]  # what the curve looks at, whether right, its weight


def judged(gold: Reading, found: Sequence[Found]) -> Iterable[tuple[Found, bool]]:
    """Each statement found, and whether it is a gold statement with the right names."""
    text = gold.report.text
    statements = [f.statement for f in found]
    right: set[int] = set()
    for i, j in pair_statements(gold.statements, statements, text):
        wanted = gold.statements[i]
        if is_whole(wanted, statements[j], text) and same_names(wanted.source.names, statements[j].source.names):
            right.add(j)
    return [(f, n in right) for n, f in enumerate(found)]


def rows(folder: Path, part: str, origins: Sequence[str] = ("real", "original")) -> list[tuple[str, Found, bool]]:
    """(origin, statement found, right) over the documents of a part."""
    tag = network_tag(folder)
    out: list[tuple[str, Found, bool]] = []
    for origin in origins:
        for name in splits()[origin][part]:
            gold = load(gold_path(name, origin)).reading
            day = gold.report.published.value if gold.report.published else None
            report = read_text(gold.report.text, published=day)
            shift = gold.report.text.index(report.text)
            kept: list[Found] = []
            find(report, tag=tag, on_found=kept.extend)
            out += [(origin, f, ok) for f, ok in judged(moved(gold, -shift, report.text), kept)]
    return out


def fit(data: Sequence[Row]) -> dict[str, float]:
    names = sorted({name for given, _, _ in data for name in given})
    x = np.array([[given.get(name, 0.0) for name in names] for given, _, _ in data])
    y = np.array([float(right) for _, right, _ in data])
    weight = np.array([w for _, _, w in data])
    weights = np.zeros(len(names))
    ridge = np.diag([0.01 if n == "one" else RIDGE for n in names])
    for _ in range(50):
        p = 1 / (1 + np.exp(-x @ weights))
        gradient = x.T @ (weight * (y - p)) - ridge @ weights
        hessian = (x * (weight * p * (1 - p))[:, None]).T @ x + ridge
        step = np.linalg.solve(hessian, gradient)
        weights += step
        if np.abs(step).max() < 1e-8:
            break
    return {name: round(float(w), 4) for name, w in zip(names, weights, strict=True)}


def calibrate(folder: Path) -> None:
    """Fit on dev and write confidence.json into the model's folder."""
    (folder / FILE).write_text(
        '{"weights": {}}\n', encoding="utf-8"
    )  # the shipped folder is not opened without a curve
    data = [
        (evidence(f.statement, f.probability), right, REAL if origin == "real" else 1.0)
        for origin, f, right in rows(folder, "dev")
    ]
    weights = fit(data)
    body = {"fitted_on": "dev", "statements": len(data), "right": sum(r for _, r, _ in data), "weights": weights}
    (folder / FILE).write_text(json.dumps(body, indent=1) + "\n", encoding="utf-8")
    print(f"confidence: fitted on {len(data)} statements, {body['right']} of them right in all", flush=True)

"""How likely a statement is right in all: source, cue and content found and linked, and the names those of a careful reader.

A logistic curve over the network's own probability and what kind of statement it is, fitted on held-out readings (train/calibrate.py);
docs/quality.md shows how well it holds on texts it was not fitted on.
"""

from __future__ import annotations

import json
import math
from collections.abc import Mapping
from functools import cache
from pathlib import Path

from sayso.errors import ModelMissing
from sayso.records import Statement

FILE = "confidence.json"


def evidence(statement: Statement, probability: float | None) -> dict[str, float]:
    """What the curve looks at: name -> value. `probability` is that of the least sure span; none where a rule carried a quotation."""
    found = {"one": 1.0, f"source {statement.source.kind}": 1.0, f"quoting {statement.quoting}": 1.0}
    if probability is None:
        found["carried by rule"] = 1.0
    else:
        sure = min(max(probability, 1e-4), 1 - 1e-4)
        found["log odds"] = math.log(sure / (1 - sure))
    if statement.parent_id is not None:
        found["nested"] = 1.0
    if not statement.source.names:
        found["no name"] = 1.0
    if len(statement.source.names) > 1:
        found["several names"] = 1.0
    return found


def confidence(statement: Statement, probability: float | None, weights: Mapping[str, float]) -> float:
    """Between 0 and 1, to two places."""
    total = sum(weights.get(name, 0.0) * value for name, value in evidence(statement, probability).items())
    return round(1 / (1 + math.exp(-max(-30.0, min(30.0, total)))), 2)


@cache
def open_weights(folder: Path) -> Mapping[str, float]:
    """The fitted curve that lies beside a model. Raises ModelMissing."""
    path = folder / FILE
    try:
        found = json.loads(path.read_text(encoding="utf-8"))
        return {str(name): float(value) for name, value in found["weights"].items()}
    except (OSError, ValueError, KeyError, TypeError, AttributeError) as error:
        raise ModelMissing(
            "the curve that gives confidence is missing or damaged",
            where=str(path),
            remedy="install sayso again, or read with --engine rules",
        ) from error

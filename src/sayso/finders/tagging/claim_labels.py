"""Kind, certainty and polarity of a claim: what the rules say and what the network says, weighed.

The network's mean probability over the words of a claim is multiplied for the rules' label by e to the power of a weight, which was chosen
on the dev readings (docs/quality.md has the accuracies of either alone).
"""

from __future__ import annotations

import math
from bisect import bisect_left
from collections.abc import Mapping, Sequence
from dataclasses import replace
from typing import TYPE_CHECKING, cast

from sayso.finders.tagging.decode import mean_probabilities
from sayso.finders.tagging.labels import head
from sayso.records import Certainty, Claim, ClaimKind, Polarity

if TYPE_CHECKING:
    from sayso.finders.tagging.decode import Matrix

# trust in the rules, as a power of e: where they fall back on the plain label, and where words of the text told them another
TRUST = {"kind": (1.0, 1.5), "certainty": (1.5, 4.0), "polarity": (3.0, 5.0)}
PLAIN = frozenset(("report", "certain", "positive"))


def relabel(claim: Claim, given: Mapping[str, Matrix], starts: Sequence[int]) -> Claim:
    """The claim with the labels that weigh most; `starts` are the offsets of the words. What the cue's own word makes a denial is one, and a silence is the rules' to tell."""
    first = bisect_left(starts, claim.span.start)
    last = bisect_left(starts, claim.span.end)
    if first >= last or claim.kind == "silence":
        return claim
    kind = claim.kind if claim.kind == "denial" else cast("ClaimKind", _best(claim.kind, given, first, last, "kind"))
    return replace(
        claim,
        kind=claim.kind if kind == "silence" else kind,
        certainty=cast("Certainty", _best(claim.certainty, given, first, last, "certainty")),
        polarity=cast("Polarity", _best(claim.polarity, given, first, last, "polarity")),
    )


def _best(told: str, given: Mapping[str, Matrix], first: int, last: int, name: str) -> str:
    labels = head(name).labels
    probabilities = mean_probabilities(given[name], first, last)
    trust = math.exp(TRUST[name][told not in PLAIN])
    return max(zip(labels, probabilities, strict=True), key=lambda row: row[1] * (trust if row[0] == told else 1.0))[0]

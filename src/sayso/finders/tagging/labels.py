"""The heads of the network and their labels, in the order of its outputs. Training and reading share this table."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Literal

OUTSIDE = "O"


@dataclass(frozen=True, slots=True)
class Head:
    """One head: its labels, and whether they mark spans (B-, I-, O) or name a property of the span that another head marks."""

    name: str
    labels: tuple[str, ...]
    spans: bool

    def __len__(self) -> int:
        return len(self.labels)


def _bio(*kinds: str) -> tuple[str, ...]:
    return (OUTSIDE, *(f"{side}-{kind}" for kind in kinds for side in "BI"))


HEADS: tuple[Head, ...] = (
    Head("outer", _bio("source", "cue", "content"), True),  # outermost attributions
    Head("inner", _bio("source", "cue", "content"), True),  # attributions nested in the content of those
    Head("claim", _bio("claim"), True),
    Head("condition", _bio("condition"), True),
    Head("occasion", _bio("occasion"), True),
    Head("name", _bio("person", "organisation", "place", "role"), True),
    Head(
        "kind",
        ("report", "assessment", "forecast", "pledge", "denial", "demand", "question", "opinion", "silence"),
        False,
    ),
    Head("certainty", ("certain", "probable", "possible", "unknown"), False),
    Head("polarity", ("positive", "negative", "unknown"), False),
)
HeadName = Literal["outer", "inner", "claim", "condition", "occasion", "name", "kind", "certainty", "polarity"]
OUTPUTS = sum(len(h) for h in HEADS)


def columns(name: str) -> slice:
    """Which outputs of the network belong to a head."""
    start = 0
    for head in HEADS:
        if head.name == name:
            return slice(start, start + len(head))
        start += len(head)
    raise KeyError(name)


def head(name: str) -> Head:
    return next(h for h in HEADS if h.name == name)

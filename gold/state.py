"""What a notation has declared so far, and how its lines are cut into pieces."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass, field
from typing import Any

from gold.locate import NotationError
from sayso.records import Claim, Reading, Report, Span, Statement, Warning

ARTICLE = re.compile(r"^(?:the|a|an)\s+", re.IGNORECASE)


@dataclass(frozen=True, slots=True)
class Line:
    number: int
    indent: int
    text: str


@dataclass(frozen=True, slots=True)
class Gold:
    """A compiled reading, with the words that look like quantities and are none (`not_quantities`) and the spans in
    which rows beyond the reading cost nothing (`ignore`)."""

    reading: Reading
    traps: tuple[str, ...]
    ignore: tuple[Span, ...] = ()


@dataclass(slots=True)
class State:
    """What the lines above have declared."""

    text: str
    report: Report
    people: dict[str, tuple[tuple[str, ...], str | None]] = field(default_factory=dict[str, Any])
    quotes: list[Span] = field(default_factory=list[Span])
    quote_at: int = 0
    warnings: list[Warning] = field(default_factory=list[Warning])
    traps: list[str] = field(default_factory=list[str])
    ignored: list[Span] = field(default_factory=list[Span])
    statements: dict[str, Statement] = field(default_factory=dict[str, Statement])
    refers: dict[str, tuple[str, int]] = field(default_factory=dict[str, Any])
    used_cues: list[tuple[str | None, Span]] = field(default_factory=list[Any])
    own: list[Claim] = field(default_factory=list[Claim])
    claims: dict[str, str] = field(default_factory=dict[str, str])
    figures: dict[str, str] = field(default_factory=dict[str, str])
    denies: list[tuple[str, str, int]] = field(default_factory=list[Any])
    base: int = 0
    current: str | None = None  # statement that indented lines belong to
    claim: tuple[str | None, Claim] | None = None  # statement label (None: own) and the claim being filled


def parts(rest: str) -> list[str]:
    """The pieces between bars; `\\|` is a bar of the text."""
    return [p.strip().replace("\\|", "|") for p in re.split(r"(?<!\\)\|", rest)]


def pair(part: str, keys: Sequence[str]) -> tuple[str, str]:
    key, _, value = part.partition(" ")
    if key not in keys or not value.strip():
        raise NotationError(f"cannot read {part!r}", f"write one of {', '.join(keys)} and its value")
    return key, value.strip()


def hull(spans: Sequence[Span]) -> Span:
    return Span(min(s.start for s in spans), max(s.end for s in spans))

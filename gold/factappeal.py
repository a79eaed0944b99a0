"""FactAppeal as partial readings: sentences of news with the spans of appeals to facts (CC BY 4.0), which lie outside the repository.

Only what is marked is known: a sentence may hold speech that is no appeal to a fact, so an unmarked word says nothing.
CORPORA/factappeal/{train,val}.csv; CORPORA as in gold/texts.py.
"""

from __future__ import annotations

import csv
import re
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

from gold.texts import CORPORA
from sayso.records import Span

_TAG = re.compile(r"<(/?)([A-Za-z_]+)((?::[A-Za-z_]+)*)>")


@dataclass(frozen=True, slots=True)
class Partial:
    """A sentence and (tag, span) of each element; modifiers (":Direct_Quote") are left out."""

    text: str
    spans: tuple[tuple[str, Span], ...]


def partial_readings(part: str, corpora: Path = CORPORA) -> Iterator[Partial]:
    """The sentences of train or val that hold an appeal."""
    with (corpora / "factappeal" / f"{part}.csv").open(encoding="utf-8", newline="") as file:
        for row in csv.DictReader(file):
            found = untag(row["annotation"])
            if any(kind == "Fact_Appeal" for kind, _ in found.spans):
                yield found


def untag(annotated: str) -> Partial:
    """The plain text of an annotated sentence, and its elements in the order of their ends."""
    out: list[str] = []
    size = at = 0
    open_tags: list[tuple[str, int]] = []
    spans: list[tuple[str, Span]] = []
    for match in _TAG.finditer(annotated):
        piece = annotated[at : match.start()]
        out.append(piece)
        size += len(piece)
        at = match.end()
        if not match.group(1):
            open_tags.append((match.group(2), size))
            continue
        for n in range(len(open_tags) - 1, -1, -1):
            if open_tags[n][0] == match.group(2):
                spans.append((match.group(2), Span(open_tags.pop(n)[1], size)))
                break
    out.append(annotated[at:])
    return Partial("".join(out), tuple(spans))

"""A figure in its sentence, as the parts of a frame look at it."""

from __future__ import annotations

from dataclasses import dataclass
from functools import cached_property

from sayso.finders.places import Named
from sayso.finders.text import Token
from sayso.lang import Language
from sayso.lang.frame_tables import FrameMarks, FrameWords, Measure
from sayso.records import Place, Quantity, Report, Span

_MOVING = frozenset(["share", "points", "money", "temp"])
_NOUN = 9  # tokens behind a figure in which its noun may end


@dataclass(frozen=True)
class Scene:
    """A quantity in its sentence. Its tokens are `first` to `last`, half-open; `noun_end` is behind the counted noun."""

    report: Report
    quantity: Quantity
    claim: Span
    tokens: tuple[Token, ...]
    first: int
    last: int
    places: tuple[Place, ...]
    named: tuple[Named, ...]
    language: Language

    @property
    def words(self) -> FrameWords:
        return self.language.frames

    @property
    def marks(self) -> FrameMarks:
        return self.language.frames.marks

    @cached_property
    def lower(self) -> tuple[str, ...]:
        return tuple(t.lower.replace("’", "'") for t in self.tokens)

    def at(self, n: int) -> str:
        return self.lower[n] if 0 <= n < len(self.lower) else ""

    @cached_property
    def noun_end(self) -> int:
        counted = (self.quantity.counted or "").lower().replace("’", "'").split()
        if not counted:
            return self.last
        head = counted[-1]
        for n in range(self.last, min(self.last + _NOUN, len(self.tokens))):
            if self.lower[n] == head or self.lower[n].split("-")[-1] == head:
                return n + 1
        return self.last

    def token_at(self, offset: int) -> int:
        """The token that holds or follows the offset."""
        return next((n for n, t in enumerate(self.tokens) if t.end > offset), len(self.tokens))

    @cached_property
    def kind(self) -> str:
        """What the unit measures: "count", "share", "money", or a dimension: "mass", "length"."""
        unit, words = self.quantity.unit, self.words
        if unit in ("kilometre", "mile") and self.quantity.per == "hour":
            return "speed"
        if unit is None:
            low, high = self.quantity.low, self.quantity.high
            top = high if high is not None else low
            return "share" if top is not None and 0 < top < 1 else "count"
        if unit == "%":
            return "share"
        if unit in ("point", "percentage point", "basis point"):
            return "points"
        if (len(unit) == 3 and unit.isupper() and unit not in words.dimensions) or unit in words.currencies:
            return "money"
        return "volume" if unit == "barrel per day" else words.dimensions.get(unit, unit)

    @cached_property
    def changes(self) -> bool:
        """Whether the figure says by how much something moved."""
        change = self.quantity.change or ""
        if change.split(" ")[-1] == "times":
            return True
        if change in ("rise by", "fall by"):
            if self.kind == "share" and self.at(self.last) == "of" and self.at(self.first - 1) != "by":
                return False  # "drop a quarter of its flights"
            return self.kind in _MOVING or self.at(self.first - 1) in ("by", "of") and self.kind == "count"
        return not change and self.kind == "share" and self.at(self.last) in self.marks.compared

    @cached_property
    def before(self) -> bool:
        """Whether the figure is what something moved from: "to 5 percent from 4"."""
        if (self.quantity.change or "").split(" ")[-1] == "from" or self.at(self.first - 1) in self.marks.against:
            return True
        return self.at(self.first - 1) in ("with", "to") and self.at(self.first - 2) == "compared"


@dataclass(frozen=True, slots=True)
class Found:
    """The measure and the tokens of the form that tells it; both -1 where the figure's own class does."""

    measure: Measure
    first: int
    last: int
    kind: str

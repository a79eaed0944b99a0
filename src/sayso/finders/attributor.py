"""What finds the attributions of a unit: the rules, or (tagging/) the marks of a network. Statements are made of either in the same way."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Protocol

from sayso.finders.attribution import Attribution
from sayso.finders.contents import find_attributions
from sayso.finders.refining import refined
from sayso.finders.units import Unit
from sayso.lang import Language
from sayso.records import Claim, Report, Span, Statement


class Attributor(Protocol):
    """`name` goes into `Statement.found_by`."""

    @property
    def name(self) -> str: ...

    def outer(self, unit: Unit) -> tuple[Attribution, ...]: ...

    def inner(self, unit: Unit) -> tuple[Attribution, ...] | None:
        """Those nested in the content of others; None where `outer` gives them too."""

    def recut(
        self, report: Report, statement_id: str | None, ruled: tuple[Claim, ...], inside: tuple[Span, ...], sentence: Span
    ) -> tuple[Claim, ...]:
        """The claims of one statement (None: of the report's own voice) in a sentence, where they begin and end weighed anew; `inside`
        are the parts of the sentence that are its."""
        ...

    def relabel(self, claim: Claim) -> Claim:
        """A claim of the rules with kind, certainty and polarity weighed anew."""
        ...

    def confidence(self, statement: Statement, probability: float | None) -> float | None:
        """How likely a statement is right in all (0 to 1); None where nobody has measured it."""


@dataclass(frozen=True, slots=True)
class Rules:
    """The rule engine: cues by table, content by the shape of the sentence."""

    language: Language
    name: str = "rules"

    def outer(self, unit: Unit) -> tuple[Attribution, ...]:
        found = find_attributions(unit, self.language)
        told = tuple(a for a in found if a.content or a.lemma)  # where a notice's words end, the rules cannot tell
        return refined(unit, told, self.language)

    def inner(self, unit: Unit) -> None:
        return None

    def recut(
        self, report: Report, statement_id: str | None, ruled: tuple[Claim, ...], inside: tuple[Span, ...], sentence: Span
    ) -> tuple[Claim, ...]:
        return ruled

    def relabel(self, claim: Claim) -> Claim:
        return claim

    def confidence(self, statement: Statement, probability: float | None) -> None:
        return None

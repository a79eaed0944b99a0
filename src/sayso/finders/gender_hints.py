"""Whether a name is likely a woman's or a man's, told by the first "he" or "she" behind it: where one human being alone stands before it in
the sentence, or in the sentence before one that the pronoun opens. Right for 95 % of the 568 such pronouns of train whose name tells, too."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

from sayso.finders.memory import Memory, may_be_person
from sayso.finders.names import Gender, Mention
from sayso.finders.strangers import Stranger
from sayso.finders.threads import gender_told
from sayso.finders.units import Unit
from sayso.lang import Language
from sayso.records import Span

_OPENS = 3  # code points of a mark before the first word


@dataclass(frozen=True, slots=True)
class Hint:
    """A pronoun and the names in front of it."""

    names: tuple[Span, ...]
    gender: Gender


class Hints:
    """What the sentences tell one by one."""

    def __init__(self) -> None:
        self.told: list[Hint] = []
        self._before: tuple[Span, ...] = ()  # the names of the sentence before; none where it tells of a stranger

    def note(self, unit: Unit, mentions: tuple[Mention, ...], strangers: list[Stranger], language: Language) -> None:
        """`mentions` and `strangers`: those of the unit."""
        first = next((i for i in unit.items if i.quote is None and gender_told(i.lower, language)), None)
        gender = gender_told(first.lower, language) if first is not None else None
        if first is not None and gender is not None and not any(s.span.start < first.start for s in strangers):
            names = tuple(m.span for m in mentions if m.span.start < first.start)
            if names or first.start - unit.span.start < _OPENS:
                self.told.append(Hint(names or self._before, gender))
        self._before = () if strangers else tuple(m.span for m in mentions)


def likely_genders(hints: list[Hint], memory: Memory) -> Mapping[str, Gender]:
    """Full name -> the gender that all its pronouns tell; none where they differ."""
    told: dict[str, set[Gender]] = {}
    countries = memory.language.names.countries
    for hint in hints:
        names = {memory.owners[s] for s in hint.names}
        human = [n for n in names if n.lower() not in countries and (memory.by_name[n].person is True or may_be_person(memory.by_name[n]))]
        if len(human) == 1:
            told.setdefault(human[0], set()).add(hint.gender)
    return {name: next(iter(genders)) for name, genders in told.items() if len(genders) == 1}

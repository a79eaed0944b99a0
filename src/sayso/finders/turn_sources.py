"""Whose words a turn is: the person behind a label ("MS. HALE", "JD"), or the one who was interviewed."""

from __future__ import annotations

from sayso.finders.descriptions import describe
from sayso.finders.memory import Memory, Person, may_be_person
from sayso.finders.names import scan_mentions
from sayso.finders.titles import POSSESSIVE
from sayso.finders.turns import Turn, Turns
from sayso.finders.units import Item, unit_of
from sayso.records import Report, Source, Span

_HELPERS = frozenset(["interpreter", "translator", "photographer"])  # who were there and gave no answers
_MEETING = 6  # words behind the possessive of "the Spokesperson's Regular Press Conference"


def turn_source(report: Report, turn: Turn, turns: Turns, memory: Memory) -> Source:
    """Two candidates give none, and `why` names them."""
    start = turns.all[0].whole.start
    if turn.label is not None:
        return _labelled(report.text, turn.label, start, memory)
    found = _interviewed(report, start, memory)
    if len(found) == 1:
        return Source(None, "carried", (found[0].name,), found[0].role, found[0].spans[:1])
    if not found and (told := _in_headline(report, memory)):
        return told
    names = " or ".join(sorted(p.name for p in found[:4]))
    why = f"may be {names}" if names else "nobody is named above the questions"
    return Source(None, "carried", antecedents=tuple(p.spans[0] for p in found[:4]), why=why)


def _labelled(text: str, label: Span, start: int, memory: Memory) -> Source:
    words = label.cut(text).split()
    names = memory.language.names
    bare = [w for w in words if w.lower().rstrip(".") not in names.courtesy]
    called = " ".join(bare or words)
    people = [p for p in memory.people if p.person is not False and any(not label.meets(s) for s in p.spans)]
    people = [p for p in people if not p.name.isupper()]
    fit = [p for p in people if p.name.casefold() == called.casefold()]
    fit = fit or [p for p in people if p.name.casefold().endswith(f" {bare[-1].casefold()}")] if bare else fit
    if not fit and bare:
        fit = [p for p in people if p.name.casefold().startswith(f"{bare[0].casefold()} ") and p.person] if len(bare) == 1 else fit
    if not fit and len(words) == 1 and words[0].isupper() and 1 < len(words[0]) < 5:
        fit = [p for p in people if _initials(p.name) == words[0].replace(".", "") and " " in p.name]
        if not fit:
            return Source(label, "named", why="initials: no name in the report has them")
    if len(fit) > 1:
        names_of = " or ".join(sorted(p.name for p in fit[:4]))
        return Source(label, "named", antecedents=tuple(p.spans[0] for p in fit[:4]), why=f"may be {names_of}")
    if fit:
        return Source(label, "named", (fit[0].name,), fit[0].role, fit[0].spans[:1])
    return Source(label, "named", (_spelt_above(text[:start], called, names.courtesy),))


def _spelt_above(head: str, called: str, courtesy: frozenset[str]) -> str:
    """The name as the lines above the first turn write it: "Briefer: Curtis Mayhall" for MAYHALL."""
    run: list[str] = []
    for word in head.split():
        plain = word.strip(',;:()"“”')
        title = plain.lower().rstrip(".") in courtesy
        run = [*run, plain] if plain[:1].isupper() and not title else []
        if plain.rstrip(".").casefold() == called.casefold() and not plain.isupper():
            return " ".join(run[-3:]).rstrip(".")
        if word[-1] in ",;:":
            run = []
    return called.title() if called.isupper() else called


def _initials(name: str) -> str:
    return "".join(w[0] for w in name.split() if w[0].isupper())


def _in_headline(report: Report, memory: Memory) -> Source | None:
    """ "Five minutes with Ana Ruiz": the one person in the headline; "Foreign Ministry Spokesperson's Regular Press Conference"."""
    if report.headline is None:
        return None
    line = unit_of(report.text, report.headline, 0)
    found = [m for m in scan_mentions((line,), memory.language) if " " in m.name and not m.name.isupper()]
    people = {m.name: m for m in found if m.person or m.person is None and _is_behind_with(line.items, m.span.start)}
    if len(people) == 1:
        name, mention = next(iter(people.items()))
        return Source(None, "carried", (name,), mention.role, (mention.span,))
    end = next((n for n, i in enumerate(line.items) if i.lower.endswith(POSSESSIVE)), len(line.items))
    behind = {i.lower for i in line.items[end + 1 :]}
    if people or not behind & memory.language.phrases.gatherings or len(behind) > _MEETING:
        return None
    holder = describe(line.items[: end + 1], memory.language)
    known = holder.head in memory.language.names.offices and len(holder.names) == 1
    span = Span(line.items[0].start, line.items[end].end)
    return Source(None, "carried", holder.names, holder.role, (span,)) if known else None


def _is_behind_with(items: tuple[Item, ...], at: int) -> bool:
    """ "FIVE MINUTES WITH... Ana Ruiz"."""
    words = [i.lower for i in items if i.start < at and i.is_word]
    return words[-1:] == ["with"]


def _interviewed(report: Report, start: int, memory: Memory) -> list[Person]:
    """The persons named above the first turn; of several, those whom the headline names."""
    above = [p for p in memory.people if p.spans[0].start < start]
    above = [p for p in above if not p.called & _HELPERS] or above
    people = [p for p in above if p.person] or [p for p in above if may_be_person(p)]
    if len(people) > 1 and report.headline is not None:
        head = report.headline.cut(report.text).casefold()
        people = [p for p in people if p.name.split()[-1].casefold() in head] or people
    if len(people) > 1:
        met = [p for p in people if any(m.subject for m in memory.mentions if memory.owners[m.span] == p.name and m.span.start < start)]
        people = met if len(met) == 1 else people
    return people

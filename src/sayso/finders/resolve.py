"""Who is meant: pronouns, surnames, titles, groups and carried quotations get names, or none and the reason.

Statements are resolved in text order. A rule that leaves two candidates gives no name: words in the wrong mouth are worse than
words in none.
"""

from __future__ import annotations

from dataclasses import replace

from sayso.finders.antecedents import Place
from sayso.finders.descriptions import Described, is_common_plural
from sayso.finders.memory import BACK, Memory, Person, come_to, human_focus, last_human, owners_of, remember
from sayso.finders.names import gender_of
from sayso.finders.nominals import nominal_source
from sayso.finders.pronouns import pronoun_source, relative_source
from sayso.finders.roles import office_in
from sayso.records import Source, Span

__all__ = ["Memory", "Person", "look_at", "remember", "resolve_source"]


def resolve_source(
    memory: Memory,
    span: Span | None,
    described: Described | None,
    sentence: Span,
    paragraph_start: int,
    within: tuple[str, ...] | None = None,
    told_of: frozenset[str] = frozenset(),
) -> Source:
    """The source of one attribution, in text order; `described` is None for a carried one, `within` the names of the speaker in whose
    words a nested one stands, `told_of` the capital words of what is said."""
    come_to(memory, sentence.start)
    if described is None or span is None:
        source = _carry(memory)
    elif described.parts:
        source = _list(memory, span, described, sentence, paragraph_start)
    else:
        source = _one(memory, described, Place(span, sentence, paragraph_start, within, told_of=told_of))
    _keep(memory, source, span, described)
    return source


def _one(memory: Memory, described: Described, place: Place) -> Source:
    span = place.span
    if described.kind == "pronoun":
        return pronoun_source(memory, described, place)
    if described.head == "which":
        return relative_source(memory, span, "which", place.sentence)
    if described.kind == "anonymous":
        return _withheld(memory, span, described)
    if is_common_plural(described, memory.mentions):
        return Source(span, "nominal", described.names)
    if described.kind == "named":
        return _by_nation(memory, span, described) or _named(memory, span, described)
    found = nominal_source(memory, span, described, place.sentence, place.paragraph)
    nation = len(found.names) == 1 and found.names[0].lower() in memory.language.names.demonyms
    return Source(span, "nominal", described.names) if nation else found  # "the French club" is not called French


def _by_nation(memory: Memory, span: Span, described: Described) -> Source | None:
    """ "The Swede": one person by nationality."""
    name = described.names[0].lower() if len(described.names) == 1 else ""
    names = memory.language.names
    if not described.definite or name not in names.nationals and name not in names.demonyms or name.endswith("s"):
        return None
    return last_human(memory, span)


def _list(memory: Memory, span: Span, described: Described, sentence: Span, paragraph_start: int) -> Source:
    """ "The army and relatives": the names of all, or none where one of them stays open; "Salt and Honour" may be one party."""
    one = memory.by_name.get(" and ".join(described.names))
    if one is not None and described.kind == "named":
        return Source(span, "named", (one.name,), one.role, tuple(s for s in one.spans[:1] if not span.holds(s)))
    found = [
        _named(memory, span, p) if p.kind == "named" else _one(memory, p, Place(span, sentence, paragraph_start))
        for p in described.parts
    ]
    kind = "named" if described.kind == "named" else "nominal"
    unclear = next((s for s in found if not s.names), None)
    if unclear is not None:
        return Source(span, kind, antecedents=unclear.antecedents, why=unclear.why)
    names = tuple(dict.fromkeys(n for s in found for n in s.names))
    return Source(span, kind, names, None, tuple(a for s in found for a in s.antecedents))


def _withheld(memory: Memory, span: Span, described: Described) -> Source:
    """A source whose name is withheld goes by its own words; "one of the sources" by the first words of those sources."""
    seen = {s.names: s for head, s in memory.phrases[-BACK:] if head == described.head and s.kind == "anonymous"}
    if described.definite and len(seen) == 1:
        first = next(iter(seen.values()))
        return replace(first, span=span)
    return Source(span, "anonymous", described.names, why="the report withholds the name")


def _keep(memory: Memory, source: Source, span: Span | None, described: Described | None) -> None:
    memory.last = source
    if span is None:
        return
    memory.last_at = span.start
    memory.sources.append((span, source))
    if described is not None and described.kind in ("nominal", "anonymous") and source.names and described.head:
        memory.phrases.append((described.head, source))
    look_at(memory, source, span.start, spoke=True)


def _carry(memory: Memory) -> Source:
    last = memory.last
    if last is None:
        return Source(None, "carried", why="no source stands before this quotation")
    antecedents = (last.span,) if last.span else last.antecedents
    if not last.names:
        return Source(None, "carried", antecedents=antecedents, why=last.why or "the source before it has no name")
    return Source(None, "carried", last.names, last.role, antecedents)


def _named(memory: Memory, span: Span, described: Described) -> Source:
    names: list[str] = []
    antecedents: list[Span] = []
    role = office_in(described.role, memory.language)
    for written in described.names:
        name = memory.letters.get(written, written)
        usual = memory.language.names.countries.get(name.lower())
        if usual is not None:
            names.append(memory.outside.get(name.lower()) or (usual if usual in memory.by_name else name))
            continue
        owners = owners_of(memory, name, described.gender)
        if len(owners) > 1:
            owners = [o for o in owners if o.spans[0].start < span.start] or owners  # who comes later is not meant yet
        if len(owners) > 1:
            return Source(span, "named", why=f"{name} may be {' or '.join(sorted(o.name for o in owners))}", role=role)
        owner = owners[0] if owners else None
        if owner is not None and _is_spouse(memory, owner, name, described):
            return Source(span, "named", antecedents=owner.spans[:1], why=f"{name} may be {owner.name} or another of that name", role=role)
        names.append(owner.name if owner else memory.outside.get(name.lower(), name))
        if owner is not None:
            role = role if role and len(described.names) == 1 and not owner.role else owner.role or role
            antecedents.extend(s for s in owner.spans[:1] if not span.holds(s))
    if len(names) > 1:
        role = None
    return Source(span, "named", tuple(dict.fromkeys(names)), role, tuple(antecedents))


def _is_spouse(memory: Memory, owner: Person, name: str, described: Described) -> bool:
    """ "Mrs Pennick" where only a Gareth Pennick was named."""
    if described.gender is None or " " in name or " " not in owner.name:
        return False
    given = gender_of(owner.name.split()[:1], memory.language)
    return given is not None and given != described.gender and gender_of([name], memory.language) != described.gender


def look_at(memory: Memory, source: Source, at: int, spoke: bool = False) -> None:
    """Remember who a sentence is about; a subject that is no one human being leaves the focus as it was."""
    if not source.names and memory.guess is not None and memory.guess.span == source.span:
        source = memory.guess  # not sure enough to be shown, but likely to be who the next pronoun means
    if len(source.names) != 1 or source.span is None:
        return
    if not spoke and memory.talk and memory.talk[-1].spoke and memory.talk[-1].at >= at:
        return  # who speaks in a sentence is who it is about
    focus = human_focus(memory, source.names[0], source.role, source.span, at, spoke)
    if focus is not None:
        memory.talk.append(focus)

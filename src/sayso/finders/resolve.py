"""Who is meant: pronouns, surnames, titles, groups and carried quotations get names, or none and the reason.

Statements are resolved in text order. A rule that leaves two candidates gives no name: words in the wrong mouth are worse than
words in none.
"""

from __future__ import annotations

from bisect import bisect_left
from dataclasses import dataclass, field

from sayso.finders.descriptions import Described, is_common_plural
from sayso.finders.names import Gender, Mention, gender_of
from sayso.lang import Language
from sayso.records import Source, SourceKind, Span

_BACK = 200  # sources and _BACK * 10 names are looked back over: keeps a long report linear
_FAR = 400  # code points: a person that far back is no rival to the one a sentence is about


@dataclass(frozen=True, slots=True)
class Person:
    """A named source or a person of the text, under the fullest name of the body."""

    name: str
    role: str | None
    gender: Gender | None
    person: bool | None
    spans: tuple[Span, ...]
    called: frozenset[str] = frozenset()


@dataclass(frozen=True, slots=True)
class Focus:
    """Who a sentence is about: its subject, where that is one human being."""

    at: int
    name: str
    role: str | None
    gender: Gender | None
    span: Span


@dataclass(slots=True)
class Memory:
    """What the statements so far have told; built up in text order by `resolve_source`."""

    people: tuple[Person, ...]
    mentions: tuple[Mention, ...]
    starts: tuple[int, ...]
    owners: dict[Span, str]  # whose each mention is
    language: Language
    last: Source | None = None
    last_at: int = -1
    genders: dict[str, Gender] = field(default_factory=dict[str, Gender])  # learned from pronouns that were settled
    focus: Focus | None = None  # of the last sentence that had one
    sources: list[tuple[Span, Source]] = field(default_factory=list[tuple[Span, Source]])
    phrases: list[tuple[str, Source]] = field(default_factory=list[tuple[str, Source]])  # heads of unnamed sources


def remember(mentions: tuple[Mention, ...], language: Language) -> Memory:
    """A memory of the names of a text, each surname joined to the fullest name that it belongs to."""
    groups: dict[str, list[Mention]] = {}
    full = [m for m in mentions if " " in m.name]
    for mention in full:
        groups.setdefault(mention.name, []).append(mention)
    by_part: dict[str, set[str]] = {}
    for name in groups:
        for part in (name.split()[-1], name.split()[0]):
            by_part.setdefault(part.lower(), set()).add(name)
    for mention in mentions:
        if " " in mention.name:
            continue
        owners = by_part.get(mention.name.lower(), set())
        key = next(iter(owners)) if len(owners) == 1 else mention.name
        groups.setdefault(key, []).append(mention)
    people = tuple(_person(name, found) for name, found in groups.items())
    owners = {span: p.name for p in people for span in p.spans}
    return Memory(people, mentions, tuple(m.span.start for m in mentions), owners, language)


def _person(name: str, found: list[Mention]) -> Person:
    role = max((m.role for m in found if m.role), key=len, default=None)
    role = next((m.role for m in found if m.role), role)
    genders: set[Gender] = {m.gender for m in found if m.gender}
    known = [m.person for m in found if m.person is not None]
    person = None if not known else any(known)
    gender = genders.pop() if len(genders) == 1 else None
    called = frozenset(w for m in found for w in m.called)
    return Person(name, role, gender, person, tuple(m.span for m in found), called)


def resolve_source(
    memory: Memory, span: Span | None, described: Described | None, sentence: Span, paragraph_start: int
) -> Source:
    """The source of one attribution, outermost, in text order; `described` is None for a carried one."""
    if described is None or span is None:
        source = _carry(memory)
    elif described.kind == "pronoun":
        source = _pronoun(memory, span, described, sentence, paragraph_start)
    elif described.kind == "anonymous":
        source = Source(span, "anonymous", why="the report withholds the name")
    elif is_common_plural(described, memory.mentions):
        source = Source(span, "nominal", described.names)
    elif described.kind == "named":
        source = _named(memory, span, described)
    else:
        source = _nominal(memory, span, described)
    _keep(memory, source, span, described)
    return source


def _keep(memory: Memory, source: Source, span: Span | None, described: Described | None) -> None:
    memory.last = source
    if span is not None:
        memory.last_at = span.start
        memory.sources.append((span, source))
    if described is not None and described.kind == "nominal" and source.names and described.head:
        memory.phrases.append((described.head, source))


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
    role = described.role
    for name in described.names:
        usual = memory.language.names.countries.get(name.lower())
        if usual is not None:
            names.append(usual)
            continue
        owners = _owners(memory, name, described.gender)
        if len(owners) > 1:
            return Source(span, "named", why=f"{name} may be {' or '.join(sorted(o.name for o in owners))}", role=role)
        owner = owners[0] if owners else None
        names.append(owner.name if owner else name)
        if owner is not None:
            role = role if role and len(described.names) == 1 and not owner.role else owner.role or role
            antecedents.extend(s for s in owner.spans[:1] if not span.holds(s))
    if len(names) > 1:
        role = None
    return Source(span, "named", tuple(dict.fromkeys(names)), role, tuple(antecedents))


def _owners(memory: Memory, name: str, gender: Gender | None) -> list[Person]:
    exact = [p for p in memory.people if p.name == name]
    if " " in name and exact:
        return exact
    lower = name.lower()
    parts = [p for p in memory.people if " " in p.name and p.name.split()[-1].lower() == lower]
    parts = parts or [p for p in memory.people if " " in p.name and p.name.split()[0].lower() == lower and p.person]
    if " " in name:
        parts = [p for p in memory.people if p.name.lower().endswith(" " + lower)]
    if gender and len(parts) > 1:
        parts = [p for p in parts if p.gender in (gender, None)] or parts
    parts = [p for p in parts if p.person is not False] or parts
    return parts or exact


def _gender(memory: Memory, person: Person) -> Gender | None:
    return person.gender or memory.genders.get(person.name)


def _fits(memory: Memory, person: Person, gender: Gender) -> bool:
    human = person.person is True or (person.person is None and " " in person.name)
    return human and _gender(memory, person) in (gender, None)


def _pronoun(memory: Memory, span: Span, described: Described, sentence: Span, paragraph_start: int) -> Source:
    """He and she: whom the sentence, the sentence before it or the last saying is about, if only one fits."""
    if described.gender is None:
        return _plural_or_thing(memory, span, described, sentence)
    gender = described.gender
    source = _person_pronoun(memory, span, gender, sentence, paragraph_start)
    if source.names:
        memory.genders.setdefault(source.names[0], gender)
    return source


def _person_pronoun(memory: Memory, span: Span, gender: Gender, sentence: Span, paragraph_start: int) -> Source:
    fitting = [p for p in memory.people if _fits(memory, p, gender)]
    inside = _mentioned(memory, fitting, sentence.start, span.start)
    if len(inside) == 1:
        return _as(inside[0], span)
    focus = memory.focus
    if focus is not None and not _may_be(memory, focus, gender):
        focus = None
    last = _last_focus(memory, gender)
    if inside:
        chosen = [p for p in inside if focus is not None and p.name == focus.name]
        return _as(chosen[0], span) if len(chosen) == 1 and len(inside) == 1 else _open(span, "pronoun", inside)
    if focus is not None and last is not None and focus.name != last.name:
        newer, older = (focus, last) if focus.at > last.at else (last, focus)
        both = _mentioned(memory, fitting, newer.at, span.start)
        unsure = newer.gender is None and memory.genders.get(newer.name) is None and older.at > newer.at - _FAR
        if unsure or any(p.name == older.name for p in both):
            why = f"may be {newer.name} or {older.name}"
            return Source(span, "pronoun", antecedents=(newer.span, older.span), why=why)
        return _as_focus(newer, span)
    about = focus or last
    if about is not None:
        spoke = last is not None and last.name == about.name  # whom a speaker mentions is no rival to the speaker
        rivals = [
            p for p in _mentioned(memory, fitting, about.at + 1, span.start, subjects=spoke) if p.name != about.name
        ]
        if not rivals:
            return _as_focus(about, span)
        why = f"may be {' or '.join(sorted({about.name, *(r.name for r in rivals)}))}"
        return Source(span, "pronoun", antecedents=(about.span, *(r.spans[0] for r in rivals[:3])), why=why)
    return _by_mention(memory, span, fitting, paragraph_start)


def _by_mention(memory: Memory, span: Span, fitting: list[Person], paragraph_start: int) -> Source:
    near = _mentioned(memory, fitting, paragraph_start, span.start)
    near = near or _mentioned(memory, fitting, max(0, span.start - 600), span.start)
    near = near or _mentioned(memory, fitting, 0, span.start)
    return _as(near[0], span) if len(near) == 1 else _open(span, "pronoun", near)


def _may_be(memory: Memory, focus: Focus, gender: Gender) -> bool:
    return (focus.gender or memory.genders.get(focus.name)) in (gender, None)


def _last_focus(memory: Memory, gender: Gender) -> Focus | None:
    """The last source, if it is one human being that fits."""
    last = memory.last
    if last is None or len(last.names) != 1 or memory.last_at < 0:
        return None
    name = last.names[0]
    at = last.span or (last.antecedents[0] if last.antecedents else None)
    if at is None:
        return None
    person = next((p for p in memory.people if p.name == name), None)
    if person is not None:
        fits = _fits(memory, person, gender)
        return Focus(memory.last_at, name, person.role, _gender(memory, person), person.spans[0]) if fits else None
    focus = human_focus(memory, name, last.role, at)
    return focus if focus is not None and _may_be(memory, focus, gender) else None


def human_focus(memory: Memory, name: str, role: str | None, span: Span) -> Focus | None:
    """A focus for an unnamed human being ("a hospital worker"); None for bodies, documents, countries and groups."""
    names = memory.language.names
    words = [w.lower() for w in name.split()]
    head = next((w for w in words if w in names.offices or w in names.trades or w in names.groups), None)
    plural = words[-1].endswith("s") and not words[-1].endswith("ss")
    if (
        name in names.countries.values()
        or (head is None and not names.female_words & set(words) and not names.male_words & set(words))
        or plural
    ):
        return None
    return Focus(span.start, name, role, gender_of(words, memory.language), span)


def _as_focus(focus: Focus, span: Span) -> Source:
    return Source(span, "pronoun", (focus.name,), focus.role, (focus.span,))


def _mentioned(memory: Memory, people: list[Person], start: int, end: int, subjects: bool = False) -> list[Person]:
    """Those of `people` that are mentioned (as subjects) between two offsets, in the order of `people`."""
    hi = bisect_left(memory.starts, end)
    lo = max(bisect_left(memory.starts, start), hi - 10 * _BACK)
    names = {memory.owners[m.span] for m in memory.mentions[lo:hi] if m.subject or not subjects}
    return [p for p in people if p.name in names]


def _last_person(memory: Memory, fitting: list[Person]) -> Person | None:
    last = memory.last
    if last is None or len(last.names) != 1:
        return None
    return next((p for p in fitting if p.name == last.names[0]), None)


def look_at(memory: Memory, source: Source, at: int) -> None:
    """Remember who a sentence is about; a subject that is no one human being leaves the focus as it was."""
    if len(source.names) != 1 or source.span is None:
        return
    name = source.names[0]
    person = next((p for p in memory.people if p.name == name), None)
    if person is not None:
        if person.person is not False and (person.person or " " in person.name):
            memory.focus = Focus(at, name, person.role, person.gender, person.spans[0])
        return
    focus = human_focus(memory, name, source.role, source.span)
    if focus is not None:
        memory.focus = Focus(at, name, source.role, focus.gender, source.span)


def _as(person: Person, span: Span, kind: SourceKind = "pronoun") -> Source:
    return Source(span, kind, (person.name,), person.role, person.spans[:1])


def _open(span: Span, kind: SourceKind, candidates: list[Person]) -> Source:
    names = sorted({p.name for p in candidates})
    why = f"may be {' or '.join(names[:4])}" if names else "no one that fits stands before it"
    return Source(span, kind, antecedents=tuple(p.spans[0] for p in candidates[:4]), why=why)


def _plural_or_thing(memory: Memory, span: Span, described: Described, sentence: Span) -> Source:
    last = memory.last
    if (
        described.head == "they"
        and last is not None
        and (len(last.names) > 1 or (last.kind in ("nominal", "anonymous") and _is_plural(last)))
    ):
        return Source(span, "pronoun", last.names, None, (last.span,) if last.span else last.antecedents)
    if described.head in ("it", "they") and last is not None and len(last.names) == 1:
        person = next((p for p in memory.people if p.name == last.names[0]), None)
        thing = person is not None and person.person is False or last.kind == "nominal" and not _is_human(memory, last)
        if thing or last.names[0] in memory.language.names.countries.values():
            return Source(span, "pronoun", last.names, last.role, (last.span,) if last.span else last.antecedents)
    if described.head == "it":
        things = [
            p
            for p in _mentioned(memory, list(memory.people), sentence.start, span.start, subjects=True)
            if p.person is not True
        ]
        if len(things) == 1:
            return _as(things[0], span)
    return Source(span, "pronoun", why=f"nothing before it settles who “{described.head}” is")


def _is_plural(source: Source) -> bool:
    return bool(source.names) and source.names[0].split()[-1].lower().endswith("s")


def _is_human(memory: Memory, source: Source) -> bool:
    names = memory.language.names
    return any(w.lower() in names.offices or w.lower() in names.trades for w in " ".join(source.names).split())


def _nominal(memory: Memory, span: Span, described: Described) -> Source:
    words = memory.language.names
    own = Source(span, "nominal", described.names, described.role)
    if not described.definite:
        return own
    text = described.names[0].lower() if described.names else ""
    if described.head in words.collectives and any(w in text.split() for w in ("two", "both", "three", "four")):
        return _group(memory, span, described) or Source(
            span, "nominal", why="no group of that number stands before it"
        )
    if " of " in text or " for " in text or " from " in text or " in " in text:
        return own
    if described.head in words.offices or described.head in words.trades:
        return _by_office(memory, span, described, text) or own
    if described.head in words.bodies:
        return _by_body(memory, span, described) or own
    earlier = _by_phrase(memory, span, described)
    return earlier or own


def _group(memory: Memory, span: Span, described: Described) -> Source | None:
    for at, source in reversed(memory.sources[-_BACK:]):
        if len(source.names) > 1 and at.start < span.start:
            return Source(span, "nominal", source.names, None, (at,))
    countries = memory.language.names.countries
    if described.head in ("countries", "nations", "states", "governments"):
        seen: dict[str, Span] = {}
        for mention in memory.mentions:
            if mention.span.start < span.start and mention.name.lower() in countries:
                seen.setdefault(countries[mention.name.lower()], mention.span)
        if len(seen) == 2:
            return Source(span, "nominal", tuple(seen), None, tuple(seen.values()))
    return None


def _by_office(memory: Memory, span: Span, described: Described, text: str) -> Source | None:
    """ "the secretary", "the Finance Minister": the one person before it whose role has these words."""
    wanted = [w for w in text.split() if w not in ("the", "this", "that")]
    before = [p for p in memory.people if p.role and p.person is not False and p.spans[0].start < span.start]
    matching = [p for p in before if p.role and _role_fits(wanted, p.role.lower(), memory.language)]
    if len(matching) == 1:
        return _as(matching[0], span, "nominal")
    last = _last_person(memory, matching)
    if last is not None and len({p.role for p in matching}) > 1:
        return _open(span, "nominal", matching)
    if last is not None:
        return _as(last, span, "nominal")
    if len(matching) > 1:
        return _open(span, "nominal", matching)
    return _by_phrase(memory, span, described)


def _role_fits(wanted: list[str], role: str, language: Language) -> bool:
    have = role.replace("-", " ").split()
    countries = {language.names.demonyms.get(h) or language.names.countries.get(h) for h in have}
    for word in wanted:
        plain = word[:-2] if word.endswith(("'s", "’s")) else word
        country = language.names.demonyms.get(plain) or language.names.countries.get(plain)
        if plain not in have and (country is None or country not in countries):
            return False
    return True


def _by_body(memory: Memory, span: Span, described: Described) -> Source | None:
    """ "the ministry": the one body before it whose name has the word; "the company": the one firm among the sources."""
    head = described.head
    matching: dict[str, Span] = {}
    for mention in memory.mentions:
        if mention.span.start < span.start and mention.person is not True and head in mention.name.lower().split():
            matching.setdefault(mention.name, mention.span)
    matching = {n: s for n, s in matching.items() if n.lower() != head}
    if len(matching) == 1:
        name, at = next(iter(matching.items()))
        return Source(span, "nominal", (name,), None, (at,))
    if len(matching) > 1:
        return Source(
            span, "nominal", antecedents=tuple(matching.values()), why=f"may be {' or '.join(sorted(matching)[:4])}"
        )
    called = [p for p in memory.people if head in p.called]
    if head in memory.language.names.firms and not called:
        firms = [p for p in memory.people if _may_be_firm(p) and p.called & memory.language.names.firms]
        if not firms:
            spoken = {s.names[0] for _, s in memory.sources[-_BACK:] if s.kind == "named" and len(s.names) == 1}
            firms = [p for p in memory.people if p.name in spoken and _is_firm(memory, p.name)]
        if len(firms) == 1:
            return _as(firms[0], span, "nominal")
        if len(firms) > 1:
            return _open(span, "nominal", firms)
    return _by_phrase(memory, span, described)


def _may_be_firm(person: Person) -> bool:
    return person.person is not True and person.role is None and person.gender is None


def _is_firm(memory: Memory, name: str) -> bool:
    person = next((p for p in memory.people if p.name == name), None)
    return (person is None or person.person is not True) and name not in memory.language.names.countries.values()


def _by_phrase(memory: Memory, span: Span, described: Described) -> Source | None:
    """ "the lawmaker": the one name called so before it, or the one unnamed source with the same noun, by its first words."""
    named = [p for p in memory.people if described.head in p.called]
    if len(named) == 1:
        return _as(named[0], span, "nominal")
    if len(named) > 1:
        return _open(span, "nominal", named)
    seen = {s.names: s for head, s in memory.phrases[-_BACK:] if head == described.head and s.names}
    if len(seen) == 1:
        first = next(iter(seen.values()))
        return Source(span, "nominal", first.names, first.role, (first.span,) if first.span else first.antecedents)
    return None

"""Whom a description stands for: "the secretary", "the company", "the two countries", "its report", "the lawmaker".

A description that finds one answer gets its name; with two answers it stays open; with none it keeps its own words.
"""

from __future__ import annotations

from dataclasses import replace

from sayso.finders.descriptions import Described, singular_of
from sayso.finders.memory import BACK, Memory, Person, left_open, mentioned, owners_of, source_of
from sayso.finders.pronouns import pronoun_source
from sayso.lang import Language
from sayso.lang.place_tables import fold
from sayso.records import Source, Span

_TWO = frozenset(["two", "both", "each", "three", "four"])
_SMALL = frozenset(["the", "this", "that", "of", "for", "a", "an", "same", "its", "his", "her", "their", "at", "in", "to"])


def nominal_source(memory: Memory, span: Span, described: Described, sentence: Span, paragraph_start: int) -> Source:
    own = Source(span, "nominal", described.names, described.role)
    if described.issuer is not None:
        return _issued(memory, span, described.issuer, own, sentence, paragraph_start)
    words = memory.language.names
    text = described.names[0].lower() if described.names else ""
    if described.head in words.collectives and _TWO & set(text.split()):
        if described.owner is not None:
            return own
        return _group(memory, span, described) or Source(
            span, "nominal", why="no group of that number stands before it"
        )
    if described.owner is not None:
        return _owned(memory, span, described, text) or own
    if not described.definite:
        return own
    if _is_qualified(text):
        return _by_role(memory, span, text, anywhere=True) or own
    if described.head in words.offices or described.head in words.trades:
        return _by_office(memory, span, described, text) or own
    if described.head in words.bodies:
        return _by_body(memory, span, described, paragraph_start) or own
    return _by_phrase(memory, span, described) or own


def _is_qualified(text: str) -> bool:
    return any(f" {w} " in text for w in ("of", "for", "from", "in", "at", "who", "which", "that"))


def _issued(
    memory: Memory, span: Span, issuer: Described, own: Source, sentence: Span, paragraph_start: int
) -> Source:
    """A document with its issuer in the same phrase: the issuer's name."""
    if issuer.kind == "pronoun":
        found = pronoun_source(memory, span, issuer, sentence, paragraph_start)
    elif issuer.kind == "named":
        owners = owners_of(memory, issuer.names[0], issuer.gender) if len(issuer.names) == 1 else []
        found = source_of(owners[0], span) if len(owners) == 1 else Source(span, "nominal", issuer.names)
    else:
        found = nominal_source(memory, span, issuer, sentence, paragraph_start)
    return replace(found, kind="nominal") if found.names else own


def _group(memory: Memory, span: Span, described: Described) -> Source | None:
    for at, source in reversed(memory.sources[-BACK:]):
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


def _owned(memory: Memory, span: Span, described: Described, text: str) -> Source | None:
    """ "Its chairwoman", "his wife": the one person of the text who is called so."""
    words = memory.language.names
    if described.head not in words.offices | words.kin | words.trades:
        return None
    content = [w for w in text.split() if w not in _SMALL and w not in words.bases]
    named = [p for p in memory.people if described.head in p.called and p.person is not False]
    if len(content) == 1 and len(named) == 1:
        return source_of(named[0], span, "nominal")
    if described.head in words.offices and not _is_qualified(text):
        found = [p for p in _holders(memory, content) if p.spans[0].start < span.start]
        if len(found) == 1:
            return source_of(found[0], span, "nominal")
    return None


def _holders(memory: Memory, wanted: list[str]) -> list[Person]:
    return [
        p
        for p in memory.people
        if p.person is not False and any(_role_fits(wanted, r.lower(), memory.language) for r in p.roles)
    ]


def _by_role(memory: Memory, span: Span, text: str, anywhere: bool) -> Source | None:
    """ "the leader of the council": the one person whose role has all these words, before it or behind."""
    wanted = [w for w in text.replace("’s", "").replace("'s", "").split() if w not in _SMALL]
    found = _holders(memory, wanted) if wanted else []
    found = [p for p in found if anywhere or p.spans[0].start < span.start]
    return source_of(found[0], span, "nominal") if len(found) == 1 else None


def _by_office(memory: Memory, span: Span, described: Described, text: str) -> Source | None:
    """ "the secretary", "the Finance Minister": the one person before it whose role has these words."""
    wanted = [w for w in text.split() if w not in _SMALL]
    matching = [p for p in _holders(memory, wanted) if p.spans[0].start < span.start]
    if len(matching) == 1:
        return source_of(matching[0], span, "nominal")
    last = _last_of(memory, matching)
    if last is not None and len({p.role for p in matching}) > 1:
        return left_open(span, "nominal", matching)
    if last is not None:
        return source_of(last, span, "nominal")
    if len(matching) > 1:
        return left_open(span, "nominal", matching)
    return _by_phrase(memory, span, described) or _by_role(memory, span, text, anywhere=len(wanted) > 1)


def _last_of(memory: Memory, people: list[Person]) -> Person | None:
    last = memory.last
    if last is None or len(last.names) != 1:
        return None
    return next((p for p in people if p.name == last.names[0]), None)


def _role_fits(wanted: list[str], role: str, language: Language) -> bool:
    have = role.replace("-", " ").replace("’s", "").replace("'s", "").split()
    countries = {language.names.demonyms.get(h) or language.names.countries.get(h) for h in have}
    for word in wanted:
        plain = word[:-2] if word.endswith(("'s", "’s")) else word
        country = language.names.demonyms.get(plain) or language.names.countries.get(plain)
        parts = plain.replace("-", " ").split()
        if not all(p in have for p in parts) and (country is None or country not in countries):
            return False
    return True


def _content(described: Described) -> set[str]:
    """The words of a description that say what it is."""
    words = " ".join(described.names).lower().split()
    return {w for w in words if w not in _SMALL}


# ---- bodies


def _by_body(memory: Memory, span: Span, described: Described, paragraph_start: int) -> Source | None:
    """ "the ministry": the one body before it whose name has the word; "the company": the one firm among the sources."""
    head = described.head
    content = _content(described)
    matching: dict[str, Span] = {}
    for mention in memory.mentions:
        words = mention.name.lower().split()
        if mention.span.start < span.start and mention.person is not True and head in words and content <= set(words):
            matching.setdefault(memory.owners[mention.span], mention.span)
    matching = {n: s for n, s in matching.items() if n.lower() != head}
    phrase = _by_phrase(memory, span, described)
    if len(matching) == 1 and (phrase is None or not phrase.names):
        name, at = next(iter(matching.items()))
        return Source(span, "nominal", (name,), None, (at,))
    if len(matching) > 1:
        last = memory.last
        if last is not None and len(last.names) == 1 and last.names[0] in matching:
            return Source(span, "nominal", last.names, None, (matching[last.names[0]],))
        return Source(
            span, "nominal", antecedents=tuple(matching.values()), why=f"may be {' or '.join(sorted(matching)[:4])}"
        )
    if phrase is not None:
        return phrase
    words = memory.language.names
    if len(content) == 1 and (head in words.firms or head in words.stand_ins):
        return _stand_in(memory, span, head, paragraph_start)
    return None


def _stand_in(memory: Memory, span: Span, head: str, paragraph_start: int) -> Source | None:
    """ "The company", "the agency": the one body that is called so, that spoke, or that the paragraph tells of."""
    words = memory.language.names
    before = [p for p in memory.people if p.spans[0].start < span.start and _may_be_body(memory, p)]
    kinds = words.firms if head in words.firms else frozenset([head])
    told = [p for p in before if p.called & kinds]
    spoken = {s.names[0] for _, s in memory.sources[-BACK:] if s.kind != "anonymous" and len(s.names) == 1}
    spoke = [p for p in before if p.name in spoken and not p.called & (words.firms - kinds)]
    near = mentioned(memory, [p for p in before if p in spoke or p in told], paragraph_start, span.start)
    last = memory.last.names[0] if memory.last is not None and len(memory.last.names) == 1 else None
    if head in words.firms - words.plain_firms:
        spoke, near = [], []  # "the operator" is no other firm that happens to speak
    for found in (told, [p for p in told if p in near], spoke, near, [p for p in spoke if p.name == last]):
        if len(found) == 1:
            return source_of(found[0], span, "nominal")
    several = told or spoke
    return left_open(span, "nominal", several) if several else None


def _may_be_body(memory: Memory, person: Person) -> bool:
    """A name that is no person, place, country, nationality or body of another sort for all that is told."""
    names = memory.language.names
    words = person.name.lower().split()
    if person.person is True or person.role is not None or person.gender is not None or person.placed:
        return False
    if person.name.lower() in names.countries or words[-1] in names.demonyms or words[-1] in names.sites:
        return False
    evident = person.person is False or "&" in words or person.called & (names.firms | names.bodies)
    if not evident and len(words) > 1 and not set(words) & (names.bodies | names.trades_named):
        return False  # two capital words may be a person
    if set(words) & names.typed or len(words) == 1 and not person.inside:
        return False
    return fold(person.name) not in memory.language.places.names


def _by_phrase(memory: Memory, span: Span, described: Described) -> Source | None:
    """ "the lawmaker": the one name called so before it, or the one unnamed source with the same noun, by its first words."""
    content = _content(described)
    named = [p for p in memory.people if described.head in p.called and p.spans[0].start < span.start]
    named = [p for p in named if content <= p.called | set(p.name.lower().split())]
    if len(named) == 1:
        return source_of(named[0], span, "nominal")
    if len(named) > 1:
        return left_open(span, "nominal", named)
    heads = {described.head, singular_of(described.head)}
    wanted = {w for w in " ".join(described.names).lower().split() if w not in _SMALL and w not in heads}
    seen = {
        s.names: s
        for head, s in memory.phrases[-BACK:]
        if (head in heads or singular_of(head) in heads) and s.names and wanted <= set(" ".join(s.names).lower().split())
    }
    if len(seen) == 1:
        first = next(iter(seen.values()))
        kind = "anonymous" if first.kind == "anonymous" else "nominal"
        return Source(span, kind, first.names, first.role, (first.span,) if first.span else first.antecedents)
    return None

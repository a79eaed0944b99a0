"""Whom a description stands for that is named only behind it: the holder of an office, the subject of a lead, "the foreman, Roy Stam"."""

from __future__ import annotations

from sayso.finders.bodies import is_known_by, may_be_body
from sayso.finders.descriptions import Described
from sayso.finders.leads import Opening
from sayso.finders.memory import Memory, Person, may_be_person, source_of
from sayso.lang import Language
from sayso.records import Source, Span

_SOON = 600  # code points
_OFFICERS = frozenset(["commander", "general", "chief", "officer", "head"])


def named_later(memory: Memory, span: Span, described: Described, sentence: Span) -> Source | None:
    """The one whom the text names behind the description; None where that is not plain."""
    given = memory.leads.given.get(span.end)
    if given is not None and given in memory.owners and memory.by_name[memory.owners[given]].person is not False:
        return source_of(memory.by_name[memory.owners[given]], span, "nominal")
    found = _renamed(memory, span, described) or _of_lead(memory, span, described, sentence)
    found = found or _body_of_lead(memory, span, described, sentence)
    if found is None and described.definite and len(described.names[0].split()) == 2:
        found = _office_holder(memory, span, described, span.end + _SOON)
    return source_of(found, span, "nominal") if found is not None else None


def _renamed(memory: Memory, span: Span, described: Described) -> Person | None:
    """ "A foreman had seen it ... The foreman, Roy Stam, died": the one whom the noun is joined to later."""
    spans = [s for s in memory.leads.renamed.get(described.head, ()) if s in memory.owners]
    names = {memory.owners[s] for s in spans}
    if len(names) != 1 or spans[0].start < span.start or not _is_human(memory, described):
        return None
    person = memory.by_name[next(iter(names))]
    return person if person.person is not False and person.spans[0].start > span.start else None


def _office_holder(memory: Memory, span: Span, described: Described, reach: int) -> Person | None:
    """The one holder of an office in the text, who is named behind its first mention and not far from it."""
    if described.head not in memory.language.names.offices or described.owner not in (None, "it", "they"):
        return None
    found = [p for p in memory.people if p.person is not False and _holds(memory, p, described)]
    if len(found) != 1 or not span.start < found[0].spans[0].start < reach:
        return None
    return found[0]


def _holds(memory: Memory, person: Person, described: Described) -> bool:
    """ "Police Chief", "chief of police" for "the chief"; not "chief executive", not "deputy chief"."""
    wanted = described.names[0].lower().split()
    for role in person.roles:
        words = role.lower().replace("-", " ").split()
        own = next((n for n, w in enumerate(words) if n and w in memory.language.phrases.prepositions), len(words))
        if described.head in words[own - 1 : own]:
            return not is_other_rank(words, wanted, memory.language)
    return described.head in person.called


def is_other_rank(role: list[str], wanted: list[str], language: Language) -> bool:
    """ "Vice Mayor" for "the mayor", "Prime Minister" for "the minister": another office with the same noun."""
    return any(w in language.names.ranking and w not in wanted and any(o in language.names.offices for o in role[n + 1 : n + 3]) for n, w in enumerate(role))


def _of_lead(memory: Memory, span: Span, described: Described, sentence: Span) -> Person | None:
    """The first person named behind a lead that is about somebody without a name."""
    lead = memory.leads.lead
    if lead is None or not lead.span.start <= span.start < lead.span.end:
        return None
    last = memory.leads.openings[-1].at.end if memory.leads.openings else 0
    holder = _office_holder(memory, span, described, last)
    if holder is not None:
        return holder
    if not _is_human(memory, described) or described.owner is not None:
        return None
    people = [p for p in memory.people if p.person is True or may_be_person(p)]
    if any(p.spans[0].start < span.start and p.person is True for p in people):
        return None
    known = {p.name: p for p in people if " " in p.name}
    for opening in memory.leads.openings:
        person = known.get(memory.owners.get(opening.at, ""))
        if person is None or opening.at.start < sentence.end:
            continue
        if person.person is not True and not (opening.aged or opening.speaks):
            return None
        return person if _fits(memory, span, described, opening, person) else None
    return None


def _body_of_lead(memory: Memory, span: Span, described: Described, sentence: Span) -> Person | None:
    """ "A charity claimed": the one body behind the lead that is called so, has the word in its name, or is the first to speak."""
    names = memory.language.names
    lead, head = memory.leads.lead, described.head
    if lead is None or not lead.span.start <= span.start < lead.span.end or head not in names.bodies | names.firms | names.known_by.keys():
        return None
    known = {memory.owners.get(o.at, "") for o in memory.leads.openings}
    later = [p for p in memory.people if p.person is not True and p.spans[0].start > span.end and p.name in known]
    called = [p for p in later if head in p.called]
    if len(called) == 1:
        return called[0]
    bare = described.owner is not None or described.definite and len(described.names[0].split()) == 2
    after = [p for p in later if head in p.name.lower().split()[-1:] or is_known_by(p, head, memory.language)]
    if bare and len(after) == 1:
        return after[0]
    if head in names.typed or described.owner is not None or head not in names.firms | names.stand_ins:
        return None
    if any(p.spans[0].start < span.start and may_be_body(memory, p, head) for p in memory.people):
        return None
    for opening in memory.leads.openings:
        person = memory.by_name.get(memory.owners.get(opening.at, ""))
        if person is None or opening.at.start < sentence.end or person.person is True:
            continue
        if not opening.speaks and not opening.first:
            continue
        return person if opening.speaks and person in later and may_be_body(memory, person, head) else None
    return None


def _fits(memory: Memory, span: Span, described: Described, opening: Opening, person: Person) -> bool:
    names = memory.language.names
    lead = memory.leads.lead
    assert lead is not None
    head = described.head
    subject = span.start - lead.span.start <= 1
    if _holds(memory, person, described):
        return True
    if person.roles or person.called & (names.callings) - names.ranks.keys() - set(names.ranks.values()):
        return False
    if described.definite and head in names.offices:
        ranked = bool(person.called & set(names.ranks.values()))
        return opening.speaks and subject or ranked and head in _OFFICERS and (opening.speaks or opening.first)
    if head in names.offices and not _is_former(described):
        return False
    told = next((i.lower for i in lead.items if i.start >= span.end), "")
    clause = told in ("who", "accused", "charged", "at") or " who " in described.names[0] or " accused " in described.names[0]
    return subject and (opening.aged and clause or opening.testifies or opening.aged and described.definite and opening.speaks)


def _is_former(described: Described) -> bool:
    return " former " in f" {described.names[0].lower()} "


def _is_human(memory: Memory, described: Described) -> bool:
    """One human being, by the noun."""
    names = memory.language.names
    return described.head in names.titles

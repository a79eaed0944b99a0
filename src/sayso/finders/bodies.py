"""Which body is meant: "the company" for the one firm told of, "the council" for the county council of the paragraph before."""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Mapping

from sayso.finders.gender_hints import Hints, likely_genders
from sayso.finders.leads import Leads, note_leads
from sayso.finders.memory import BACK, Memory, Person, left_open, mentioned, remember, source_of
from sayso.finders.names import Gender, Mention, bare, scan_mentions, words_of
from sayso.finders.parties import Parties, note_parties
from sayso.finders.strangers import Stranger, note_strangers
from sayso.finders.threads import note_pronouns
from sayso.finders.told import Document, note_documents, note_offices
from sayso.finders.units import Item, Unit
from sayso.lang import Language
from sayso.lang.place_tables import fold
from sayso.records import Source, Span

_CLASSING = ("s'", "s’", "men's", "men’s", "children's", "children’s", "people's", "people’s")  # whose body it is says what it is
_NEWS = frozenset(["agency", "service", "company", "firm", "broadcaster", "newspaper", "paper"])
_WIDE = frozenset(["group", "organisation", "organization", "body"])  # firms and charities alike


def note_unnamed(items: tuple[Item, ...], told: dict[str, list[tuple[Span, str]]], language: Language) -> None:
    """Adds the bodies told of without a name to `told`, by their head noun: "a county council", "the regional health authority"."""
    for n, item in enumerate(items):
        head = bare(item.lower)
        if head not in language.names.bodies or item.is_capital or item.quote is not None:
            continue
        first = _first_word(items, n, language)
        owns = head != item.lower
        if first < n and (owns or not (n + 1 < len(items) and _goes_on(items[n + 1], language))):
            span = Span(items[first].start, item.start + len(head))
            told.setdefault(head, []).append((span, bare(words_of(items[first : n + 1]))))


def remember_all(units: tuple[Unit, ...], language: Language, outside: Mapping[str, str] | None = None) -> Memory:
    """What the text says of its names and bodies, read once, sentence by sentence; `outside`: surnames and the full names elsewhere."""
    mentions: list[Mention] = []
    unnamed: dict[str, list[tuple[Span, str]]] = {}
    documents: dict[str, list[Document]] = {}
    leads, parties = Leads(), Parties()
    offices: dict[str, list[tuple[Span, str]]] = {}
    strangers: list[Stranger] = []
    pronouns: dict[Gender, list[int]] = {}
    hints = Hints()
    for unit in units:
        here = scan_mentions((unit,), language)
        mentions.extend(here)
        note_leads(unit, here, leads, language)
        note_parties(unit, here, parties, language)
        note_offices(unit.items, offices, language)
        note_unnamed(unit.items, unnamed, language)
        note_documents(unit.items, unit.span.start, documents, language)
        known = len(strangers)
        note_strangers(unit.items, strangers, language)
        hints.note(unit, here, strangers[known:], language)
        note_pronouns(unit.items, pronouns, language)
    memory = remember(tuple(mentions), language, outside or {})
    memory.unnamed, memory.documents, memory.leads = unnamed, documents, leads
    memory.parties, memory.offices = parties, offices
    memory.heads, memory.strangers, memory.pronouns = [u.span.start for u in units], strangers, pronouns
    memory.likely = likely_genders(hints.told, memory)
    return memory


def _first_word(items: tuple[Item, ...], head: int, language: Language) -> int:
    """Left over the words that tell one body from others; the head itself where an article does not open the phrase."""
    phrases = language.phrases
    first = head
    while first > 0 and head - first < 4 and _tells_apart(items[first - 1], language):
        first -= 1
    opened = first > 0 and (items[first - 1].lower in phrases.determiners or items[first - 1].lower.endswith(("'s", "’s")))
    return first if opened else head


def _tells_apart(item: Item, language: Language) -> bool:
    phrases = language.phrases
    closed = phrases.determiners | phrases.prepositions | phrases.conjunctions | phrases.verbs | phrases.not_nouns
    if item.is_word and not item.is_capital and item.lower.endswith(_CLASSING):
        return True  # "seamen's federation"
    if not item.is_word or item.quote is not None or item.lower in closed or item.lower in language.cues.forms:
        return False
    return item.lower not in ("same", "other", "own", "new", "whole", "first", "second", "next", "last", "rival") and not item.lower.endswith(("'s", "’s"))


def _goes_on(item: Item, language: Language) -> bool:
    """A noun behind the head: "council" is no head in "council chamber"."""
    phrases = language.phrases
    names = language.names
    nouns = names.nouns
    return item.is_word and item.lower in nouns and item.lower not in phrases.verbs


def unnamed(memory: Memory, span: Span, head: str, content: set[str]) -> Source | None:
    """ "The council": the one body without a name before it that is some sort of council, under its first words."""
    if head in _WIDE:
        return None  # "the barbaric group"
    told: dict[str, tuple[Span, str]] = {}
    for at, words in memory.unnamed.get(head, ())[:BACK]:
        if at.start < span.start and content <= set(words.lower().split()):
            told.setdefault(words.lower(), (at, words))
    if len(told) != 1:
        return None
    at, words = next(iter(told.values()))
    return Source(span, "nominal", (words,), None, (at,))


def stand_in(
    memory: Memory, span: Span, head: str, content: set[str], sentence: Span, paragraph_start: int
) -> Source | None:
    """ "The company", "the agency": the one body that is called so, that spoke, or that the sentences before tell of."""
    words = memory.language.names
    firm = head in words.firms
    before = [p for p in memory.people if p.spans[0].start < span.start and may_be_body(memory, p, head)]
    kinds = words.firms | words.contractors if firm else words.akin.get(head, frozenset([head]))
    kinds = kinds | words.stand_ins if head in _WIDE else kinds
    if firm:  # "the company" is not the union that is named beside it
        others = words.bodies - words.firms - words.contractors - _WIDE
        before = [p for p in before if p.called & kinds or not p.called & others]
    told = [p for p in before if p.called & kinds or is_known_by(p, head, memory.language)]
    if any(not w.endswith("-based") for w in content - {head}):
        return _in_front(memory, span, before, told, sentence) if firm else None
    nearest = _nearest(memory, before, span)
    if len(told) == 1:
        return source_of(told[0], span, "nominal")
    if told:
        near = mentioned(memory, told, paragraph_start, span.start)
        found = near if len(near) == 1 else [p for p in told if p == nearest]
        return source_of(found[0], span, "nominal") if len(found) == 1 else left_open(span, "nominal", told)
    if head in words.akin.get("paper", ()):
        return paper_of(memory, span, paragraph_start)
    if firm and head not in words.plain_firms:
        return _in_front(memory, span, before, told, sentence)  # "the operator" is no other firm that happens to speak
    if head in words.known_by and head not in words.stand_ins:
        return None
    if not firm and any(at.start < span.start for at, _ in memory.unnamed.get(head, ())[:1]):
        return None  # "a children's charity" is no firm that happens to speak
    spoken = {s.names[0] for _, s in memory.sources[-BACK:] if s.kind != "anonymous" and len(s.names) == 1}
    spoke = [p for p in before if p.name in spoken]
    near = mentioned(memory, spoke, paragraph_start, span.start)
    for found in (spoke, near, [p for p in spoke if p == nearest]):
        if len(found) == 1:
            return source_of(found[0], span, "nominal")
    return left_open(span, "nominal", spoke) if spoke else None


def _in_front(
    memory: Memory, span: Span, before: list[Person], told: list[Person], sentence: Span
) -> Source | None:
    """ "Shares in Marlow & Tegg fell after the garden furniture retailer warned": the one firm that the sentence names."""
    firms = [p for p in before if p in told or is_firm(memory, p)]
    here = mentioned(memory, firms, sentence.start, span.start)
    return source_of(here[0], span, "nominal") if len(here) == 1 and told in ([], here) else None


def paper_of(memory: Memory, span: Span, paragraph_start: int) -> Source | None:
    """ "The paper": the one that spoke last in the paragraph, or that opens it in a review of the press."""
    last = memory.last
    if last is not None and len(last.names) == 1 and memory.last_at >= paragraph_start:
        person = memory.by_name.get(last.names[0])
        if person is not None and person.person is not True and person.gender is None and not person.called & memory.language.names.firms:
            return source_of(person, span, "nominal")
    printed = memory.language.names.akin["paper"]
    review = any(head in printed for head, _ in memory.phrases)
    opens = [p for p in memory.people if p.person is not True and any(at.start == paragraph_start for at in p.spans)]
    found = [p for p in opens if p.name.isupper() or review and " " in p.name]
    return source_of(found[0], span, "nominal") if len(found) == 1 else None


def _nearest(memory: Memory, bodies: list[Person], span: Span) -> Person | None:
    """The body among `bodies` that spoke last, or that is the last subject, whichever stands nearer."""
    known = {p.name: p for p in bodies}
    last = memory.last
    if last is not None and len(last.names) == 1 and last.names[0] in known:
        return known[last.names[0]]
    hi = bisect_left(memory.starts, span.start)
    for mention in reversed(memory.mentions[max(0, hi - BACK) : hi]):
        if mention.subject:
            return known.get(memory.owners[mention.span])
    return None


def is_firm(memory: Memory, person: Person) -> bool:
    """Called a firm somewhere, or known for one by its name."""
    called = person.called & memory.language.names.firms or is_known_by(person, "company", memory.language)
    return bool(called) and may_be_body(memory, person, "company")


def is_known_by(person: Person, head: str, language: Language) -> bool:
    """Whether its name says of what sort it is: "Radio Lough Suarna" is a broadcaster, "Haneul Electronics" a company."""
    words = frozenset(person.name.lower().replace(".", "").split())
    names = language.names
    if head in names.plain_firms and ("&" in words or words & (names.trades_named | names.firms)):
        return True
    return bool(words & names.known_by.get(head, frozenset()))


def may_be_body(memory: Memory, person: Person, head: str) -> bool:
    """A name that is no person, place, country, nationality or body of another sort for all that is told."""
    names = memory.language.names
    words = person.name.lower().split()
    if person.name.lower() in names.countries or words[-1] in names.demonyms:
        return False
    if person.name.lower() in memory.language.wire.agencies and head not in _NEWS:
        return False  # credited with the report
    called = bool(person.called & (names.firms | names.contractors | names.stand_ins))
    if called and person.person is not True and not person.roles and (len(words) == 1 or person.gender is None):
        return not _is_other(words, head, memory.language)
    if person.person is True or person.roles or person.gender is not None or person.placed:
        return False
    if words[-1] in names.sites and not is_known_by(person, head, memory.language):
        return False
    if head not in names.firms and head != "body" and person.called & names.plain_firms - {"group"}:
        return False  # a company is no charity
    if words[-1] in names.laws:
        return False
    evident = person.person is False or "&" in words or person.called & (names.firms | names.bodies)
    told = set(words) & (names.bodies | names.trades_named) or is_known_by(person, head, memory.language)
    if not evident and len(words) > 1 and not told:
        return False  # two capital words may be a person
    if _is_other(words, head, memory.language) or len(words) == 1 and not person.inside:
        return False
    return fold(person.name) not in memory.language.places.names


def _is_other(words: list[str], head: str, language: Language) -> bool:
    """A body of another sort: no ministry is a firm, no agency a company."""
    names = language.names
    own = set(words)
    if own & names.typed:
        return True
    sorts = [w for w in names.known_by.values() if own & w]
    if sorts and head not in names.firms and names.known_by.get(head) not in sorts:
        return True
    if head not in names.firms or head in _WIDE:
        return False
    return bool(own & (names.bodies - names.firms - names.trades_named - names.firm_endings))

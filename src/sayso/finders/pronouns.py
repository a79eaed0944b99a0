"""Who "he", "she", "it" and "they" are: the likeliest person, the body or group that the last sentences were about; else nobody, and why.

A person's pronoun is never a body's, and a body's never a person's.
"""

from __future__ import annotations

from bisect import bisect_left
from dataclasses import replace

from sayso.finders.antecedents import Place
from sayso.finders.descriptions import Described, singular_of
from sayso.finders.memory import (
    BACK,
    Memory,
    Person,
    Topic,
    is_human,
    mentioned,
    source_of,
)
from sayso.finders.weighing import likeliest
from sayso.lang import Language
from sayso.records import Source, Span

APPOSED = 60  # code points of ", an analyst at Kessel Bank, "
GAP = 4  # code points between a sentence and the next
RECENT = 900  # code points: one who was talked of longer ago is not meant


def pronoun_source(memory: Memory, described: Described, place: Place) -> Source:
    span, sentence = place.span, place.sentence
    if described.gender is not None:
        source = likeliest(memory, described.gender, place)
        if source.names:
            memory.genders.setdefault(source.names[0], described.gender)
        return source
    if described.head == "who":
        return relative_source(memory, span, described.head, sentence)
    if described.head == "it":
        return _thing(memory, span, sentence)
    if described.head in ("they", "both"):
        return _several(memory, span, described.head, sentence)
    return Source(span, "pronoun", why=f"nothing before it settles who “{described.head}” is")


# ---- who, it, they, both


def relative_source(memory: Memory, span: Span, head: str, sentence: Span) -> Source:
    """Who, which: the name right before it; before "who", past the body in "an analyst at Kessel Bank, who", the last person named."""
    hi = bisect_left(memory.starts, span.start)
    for mention in reversed(memory.mentions[max(0, hi - BACK) : hi]):
        person = memory.by_name[memory.owners[mention.span]]
        near = span.start - mention.span.end <= 3
        if near and (head == "who") == (person.person is not False and not _is_firm_like(memory, person)):
            return source_of(person, span)
        if not near and (head != "who" or mention.span.start < sentence.start or span.start - mention.span.end > APPOSED):
            break
        if not near and person.person is True:
            return source_of(person, span)
    return Source(span, "pronoun", why=f"the words before “{head}” name nobody")


def _is_firm_like(memory: Memory, person: Person) -> bool:
    words = memory.language.names
    return person.person is None and bool({*person.name.lower().split()} & (words.bodies | words.documents))


def _thing(memory: Memory, span: Span, sentence: Span) -> Source:
    """It: the last source where that is no human being; else the one body that is the subject of the sentences before."""
    bodies = [p for p in memory.people if p.person is not True and p.gender is None and _is_told(memory, p)]
    things = mentioned(memory, bodies, sentence.start, span.start, subjects=True)
    spoke = memory.last_at >= sentence.start
    if len(things) == 1 and not spoke:
        return source_of(things[0], span)  # "The Met Office has recorded a gust, which it says is the strongest"
    topic = _topic(memory, sentence, many=False)
    if topic is not None:
        return _again(topic, span)
    last = memory.last
    if last is not None and len(last.names) == 1 and not _is_person(memory, last):
        return _again(last, span)
    if len(things) == 1:
        return source_of(things[0], span)
    return Source(span, "pronoun", why="nothing before it settles who “it” is")


def _is_told(memory: Memory, person: Person) -> bool:
    """More than one capital word, or one that stands so inside a sentence: no common noun at the head of one."""
    names = memory.language.names
    if person.name.lower() in names.demonyms or person.placed:
        return False
    return " " in person.name or person.inside


def _is_person(memory: Memory, source: Source) -> bool:
    person = memory.by_name.get(source.names[0])
    if person is not None:
        return person.person is True or person.gender is not None
    return is_human(memory, source) or _many(source, memory.language)


def topic_of(memory: Memory, source: Source, described: Described, sentence: Span) -> Topic | None:
    """What the next sentence may call "it" or "they": a subject that can say something and is no one human being."""
    if not source.names:
        return None
    if described.kind == "pronoun":
        before = memory.topic
        if before is None or before.source.names != source.names:
            return None
        return replace(before, sentence=sentence)
    words = memory.language.names
    person = memory.by_name.get(source.names[0])
    many = len(source.names) > 1 or _names_many(described, memory.language)
    if described.kind == "nominal" and source.names == described.names and _is_bare(described, memory.language):
        return None
    if len(source.names) == 1 and _is_person(memory, source) and not many:
        return None
    kinds = words.bodies | words.documents | words.firms | words.insights
    body = person is not None and person.person is not True and _is_told(memory, person)
    return Topic(sentence, source, many) if many or body or {described.head, singular_of(described.head)} & kinds else None


def _is_bare(described: Described, language: Language) -> bool:
    """ "The company", "the report", "both men" without a name: stands for somebody named before, nobody tells whom."""
    words = language.names
    text = " ".join(described.names).lower()
    vague = words.firms | words.documents | words.collectives
    return text.startswith("both ") or text == f"the {described.head}" and described.head in vague


def _names_many(described: Described, language: Language) -> bool:
    """ "The two sides", "the handlers", "a young couple"."""
    words = language.names
    if described.kind not in ("nominal", "anonymous"):
        return False
    one = singular_of(described.head)
    if described.head in words.collectives or one == described.head:
        return described.head in words.collectives
    people = one in words.groups and one not in words.bodies
    return described.kind == "anonymous" or people or any(one in some for some in (words.offices, words.trades, words.kin))


def _topic(memory: Memory, sentence: Span, many: bool) -> Source | None:
    """The subject of the sentence before, if it is of the right number."""
    topic = memory.topic
    if topic is None or topic.many != many or not 0 <= sentence.start - topic.sentence.end <= GAP:
        return None
    if memory.last_at >= topic.sentence.start:
        return None  # somebody spoke since
    return topic.source


def _several(memory: Memory, span: Span, head: str, sentence: Span) -> Source:
    topic = _topic(memory, sentence, many=True)
    if topic is not None and (head == "they" or len(topic.names) == 2):
        return _again(topic, span)
    last = memory.last
    several = last is not None and (len(last.names) > 1 or (last.kind in ("nominal", "anonymous") and _many(last, memory.language)))
    if last is not None and several and (head == "they" or len(last.names) == 2):
        return _again(last, span)
    if head == "both":
        two = {s.names[0]: at for at, s in memory.sources[-2:] if len(s.names) == 1}
        if len(two) == 2 and span.start - min(at.start for at in two.values()) < RECENT:
            return Source(span, "pronoun", tuple(two), None, tuple(two.values()))
    if head == "they" and last is not None and len(last.names) == 1 and not _is_person(memory, last):
        return _again(last, span)
    return Source(span, "pronoun", why=f"nothing before it settles who “{head}” are")


def _many(source: Source, language: Language) -> bool:
    """ "Two women", "police", "survivors at the hospital"; not "pastoral letter on church schools"."""
    if not source.names:
        return False
    words = source.names[0].lower().split()
    own = next((n for n, w in enumerate(words) if n and w in language.phrases.prepositions), len(words))
    plural = (w for w in words[:own] if w.endswith("s") and not w.endswith(("'s", "’s")) or w in ("people", "police"))
    head = next(plural, "")
    return words[0] in ("two", "three", "four", "several", "some", "many", "both", "few") or (
        bool(head) and not head.endswith("ss") and words[0] not in ("a", "an", "one", "the")
    )


def _again(last: Source, span: Span) -> Source:
    return Source(span, "pronoun", last.names, last.role, (last.span,) if last.span else last.antecedents)

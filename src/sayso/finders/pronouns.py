"""Who "he", "she", "it" and "they" are: the one that the last sentences were about, if only one fits; else nobody, and why.

A person's pronoun is never a body's, and a body's never a person's. Rivals are those who fit and stand nearer; a rival leaves the
pronoun open.
"""

from __future__ import annotations

from bisect import bisect_left
from dataclasses import replace

from sayso.finders.descriptions import Described, singular_of
from sayso.finders.memory import (
    BACK,
    Focus,
    Memory,
    Person,
    Topic,
    gender_in,
    is_human,
    left_open,
    may_be_person,
    mentioned,
    source_of,
)
from sayso.finders.names import Gender
from sayso.lang import Language
from sayso.records import Source, Span

FAR = 400  # code points: a person that far back is no rival to the one a sentence is about
NEAR = 200  # code points: the subject of the sentence before is meant even where its gender is not known
NEAR_KNOWN = 300  # code points: farther off, nobody else may have been named since
FAR_KNOWN = 600  # code points behind the sentence's head: farther off one of the right gender is not sure
FAR_UNKNOWN = 200  # the same where the gender is not known
APPOSED = 60  # code points of ", an analyst at Kessel Bank, "
GAP = 4  # code points between a sentence and the next
RECENT = 900  # code points: one who was talked of longer ago is not meant


def pronoun_source(memory: Memory, span: Span, described: Described, sentence: Span, paragraph_start: int) -> Source:
    if described.gender is not None:
        source = _personal(memory, span, described.gender, sentence, paragraph_start)
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


# ---- he and she


def _personal(memory: Memory, span: Span, gender: Gender, sentence: Span, paragraph_start: int) -> Source:
    countries = memory.language.names.countries
    human = [p for p in memory.people if p.person is True and p.name.lower() not in countries]
    fitting = [p for p in human if gender_in(memory, p) in (gender, None)]
    talk = [f for f in _talked_of(memory, fitting, sentence.start) if _may_be(memory, f, gender)]
    inside = mentioned(memory, fitting, sentence.start, span.start)
    about = talk[-1] if talk else None
    if inside:
        return _inside(memory, span, inside, about, gender, sentence)
    if about is None or span.start - about.at > RECENT:
        return _by_mention(memory, span, fitting, gender, paragraph_start)
    older = next((f for f in reversed(talk) if f.name != about.name), None)
    away = 0 if about.named and 0 <= memory.before <= about.at else sentence.start - about.at
    if older is not None and _is_rival(memory, about, older, gender, away):
        return _either(span, about, older)
    if not about.named:
        reach = 0 if _may_be_known(about, memory.language) else about.at - FAR
        same = next((f for f in reversed(talk) if f.named and f.at >= reach), None)
        if about.at >= paragraph_start and _is_another(about, memory.language):
            same = None
        if same is not None and (reach == 0 or not _fits(memory, about, gender)):
            return _either(span, about, same)
    rivals = [
        p for p in mentioned(memory, fitting, about.at + 1, span.start, subjects=about.spoke) if p.name != about.name
    ]
    if rivals:
        why = f"may be {' or '.join(sorted({about.name, *(r.name for r in rivals)}))}"
        return Source(span, "pronoun", antecedents=(about.span, *(r.spans[0] for r in rivals[:3])), why=why)
    if away > NEAR_KNOWN and _others_since(memory, about, gender, span):
        why = f"{about.name} stands too far away to be sure"
        return Source(span, "pronoun", antecedents=(about.span,), why=why)
    if away > FAR_KNOWN or away > FAR_UNKNOWN and not _fits(memory, about, gender):
        return Source(span, "pronoun", antecedents=(about.span,), why=f"{about.name} stands too far away to be sure")
    return Source(span, "pronoun", (about.name,), about.role, (about.span,))


def _may_be_known(focus: Focus, language: Language) -> bool:
    """ "The minister", "his wife": a description that may be of one who was named before."""
    first = focus.name.lower().split()[0]
    return first == "the" or first in language.names.bases


def _others_since(memory: Memory, about: Focus, gender: Gender, span: Span) -> bool:
    """Whether anybody else who may be meant is named, or spoke without a name, between the one who was talked of and the pronoun."""
    if any(not f.named and about.at < f.at < span.start and _may_be(memory, f, gender) for f in memory.talk[-3:]):
        return True
    others = [p for p in memory.people if p.name != about.name and (p.person is True or may_be_person(p))]
    others = [p for p in others if gender_in(memory, p) in (gender, None)]
    return bool(mentioned(memory, others, about.at + 1, span.start))


def _is_another(focus: Focus, language: Language) -> bool:
    """ "Her state secretary", "The union's manager", "A second employee", "The head of the board": a subject without a name."""
    words = focus.name.lower().replace("’", "'").split()
    return focus.name[0].isupper() and (words[0] != "the" or any(w.endswith("'s") or w in language.phrases.prepositions for w in words))


def _fits(memory: Memory, focus: Focus, gender: Gender) -> bool:
    return (focus.gender or memory.genders.get(focus.name)) == gender


def _talked_of(memory: Memory, fitting: list[Person], end: int) -> list[Focus]:
    """Speakers and subjects so far, in text order; sentences that a person's name opens are about that person."""
    talk = [f for f in memory.talk[-BACK:] if f.at < end]
    known = {p.name: p for p in fitting}
    hi = bisect_left(memory.starts, end)
    for mention in memory.mentions[max(0, hi - BACK) : hi]:
        person = known.get(memory.owners[mention.span])
        if mention.subject and person is not None:
            talk.append(Focus(mention.span.start, person.name, person.role, gender_in(memory, person), person.spans[0]))
    return sorted(talk, key=lambda f: f.at)


def _inside(
    memory: Memory, span: Span, inside: list[Person], about: Focus | None, gender: Gender, sentence: Span
) -> Source:
    """Somebody who fits stands in the same sentence: meant where it is one, and the last who was talked of or its subject."""
    if len(inside) > 1:
        return left_open(span, "pronoun", inside)
    here = inside[0]
    if about is None or here.name == about.name or about.at < sentence.start - FAR:
        return source_of(here, span)
    if mentioned(memory, inside, sentence.start, span.start, subjects=True):
        return source_of(here, span)
    if gender_in(memory, here) == gender and not _fits(memory, about, gender):
        return source_of(here, span)
    return _either(span, about, Focus(sentence.start, here.name, None, None, here.spans[0]))


def _is_rival(memory: Memory, about: Focus, older: Focus, gender: Gender, away: int) -> bool:
    """One who fits too and was talked of shortly before, where the nearer one may not fit or be the same under a description."""
    if older.at < about.at - FAR:
        return False
    return not _fits(memory, about, gender) and away > NEAR


def _either(span: Span, a: Focus, b: Focus) -> Source:
    return Source(span, "pronoun", antecedents=(a.span, b.span), why=f"may be {a.name} or {b.name}")


def _by_mention(memory: Memory, span: Span, fitting: list[Person], gender: Gender, paragraph_start: int) -> Source:
    """Nobody was talked of: the one who is mentioned shortly before, persons for certain first."""
    near = mentioned(memory, fitting, paragraph_start, span.start)
    near = near or mentioned(memory, fitting, max(0, span.start - 600), span.start)
    if not near:
        maybe = [p for p in memory.people if may_be_person(p) and gender_in(memory, p) in (gender, None)]
        near = mentioned(memory, maybe, max(0, span.start - FAR), span.start)
    return source_of(near[0], span) if len(near) == 1 else left_open(span, "pronoun", near)


def _may_be(memory: Memory, focus: Focus, gender: Gender) -> bool:
    return (focus.gender or memory.genders.get(focus.name)) in (gender, None)


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
    topic = _topic(memory, sentence, many=False)
    if topic is not None:
        return _again(topic, span)
    last = memory.last
    if last is not None and len(last.names) == 1 and not _is_person(memory, last):
        return _again(last, span)
    bodies = [p for p in memory.people if p.person is not True and p.gender is None and _is_told(memory, p)]
    things = mentioned(memory, bodies, sentence.start, span.start, subjects=True)
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
    one = singular_of(described.head)
    people = words.offices | words.trades | words.kin | words.groups - words.bodies
    return described.kind == "nominal" and (described.head in words.collectives or one != described.head and one in people)


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
    head = words[0] if own == 1 else next((w for w in words[:own] if w.endswith("s") or w in ("people", "police")), "")
    return words[0] in ("two", "three", "four", "several", "some", "many", "both", "few") or (
        bool(head) and not head.endswith("ss") and words[0] not in ("a", "an", "one", "the")
    )


def _again(last: Source, span: Span) -> Source:
    return Source(span, "pronoun", last.names, last.role, (last.span,) if last.span else last.antecedents)

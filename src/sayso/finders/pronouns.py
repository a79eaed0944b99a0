"""Who "he", "she", "it" and "they" are: the one that the last sentences were about, if only one fits; else nobody, and why.

A person's pronoun is never a body's, and a body's never a person's. Rivals are those who fit and stand nearer; a rival leaves the
pronoun open.
"""

from __future__ import annotations

from bisect import bisect_left

from sayso.finders.descriptions import Described
from sayso.finders.memory import (
    BACK,
    Focus,
    Memory,
    Person,
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
FAR_KNOWN = 300  # code points behind the sentence's head: farther off one of the right gender is not sure
FAR_UNKNOWN = 200  # the same where the gender is not known
RECENT = 900  # code points: one who was talked of longer ago is not meant


def pronoun_source(memory: Memory, span: Span, described: Described, sentence: Span, paragraph_start: int) -> Source:
    if described.gender is not None:
        source = _personal(memory, span, described.gender, sentence, paragraph_start)
        if source.names:
            memory.genders.setdefault(source.names[0], described.gender)
        return source
    if described.head == "who":
        return _relative(memory, span)
    if described.head == "it":
        return _thing(memory, span, sentence)
    if described.head in ("they", "both"):
        return _several(memory, span, described.head)
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
    if older is not None and _is_rival(memory, about, older, gender, sentence):
        return _either(span, about, older)
    if not about.named:
        reach = 0 if _may_be_known(about, memory.language) else about.at - FAR
        same = next((f for f in reversed(talk) if f.named and f.at >= reach), None)
        if same is not None and (reach == 0 or not _fits(memory, about, gender)):
            return _either(span, about, same)
    rivals = [
        p for p in mentioned(memory, fitting, about.at + 1, span.start, subjects=about.spoke) if p.name != about.name
    ]
    if rivals:
        why = f"may be {' or '.join(sorted({about.name, *(r.name for r in rivals)}))}"
        return Source(span, "pronoun", antecedents=(about.span, *(r.spans[0] for r in rivals[:3])), why=why)
    if not _fits(memory, about, gender) and sentence.start - about.at > FAR_UNKNOWN or sentence.start - about.at > FAR_KNOWN:
        return Source(span, "pronoun", antecedents=(about.span,), why=f"{about.name} stands too far away to be sure")
    return Source(span, "pronoun", (about.name,), about.role, (about.span,))


def _may_be_known(focus: Focus, language: Language) -> bool:
    """ "The minister", "his wife": a description that may be of one who was named before."""
    first = focus.name.lower().split()[0]
    return first == "the" or first in language.names.bases


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


def _is_rival(memory: Memory, about: Focus, older: Focus, gender: Gender, sentence: Span) -> bool:
    """One who fits too and was talked of shortly before, where the nearer one may not fit or be the same under a description."""
    if older.at < about.at - FAR:
        return False
    return not _fits(memory, about, gender) and sentence.start - about.at > NEAR


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


def _relative(memory: Memory, span: Span) -> Source:
    for mention in reversed(memory.mentions):
        if mention.span.start < span.start and span.start - mention.span.end <= 3:
            person = memory.by_name[memory.owners[mention.span]]
            return source_of(person, span)
    return Source(span, "pronoun", why="the words before “who” name nobody")


def _thing(memory: Memory, span: Span, sentence: Span) -> Source:
    """It: the last source where that is no human being; else the one body that is the subject of the sentences before."""
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
    return is_human(memory, source) or _many(source)


def _several(memory: Memory, span: Span, head: str) -> Source:
    last = memory.last
    several = last is not None and (len(last.names) > 1 or (last.kind in ("nominal", "anonymous") and _many(last)))
    if last is not None and several and (head == "they" or len(last.names) == 2):
        return _again(last, span)
    if head == "both":
        two = {s.names[0]: at for at, s in memory.sources[-2:] if len(s.names) == 1}
        if len(two) == 2 and span.start - min(at.start for at in two.values()) < RECENT:
            return Source(span, "pronoun", tuple(two), None, tuple(two.values()))
    if head == "they" and last is not None and len(last.names) == 1 and not _is_person(memory, last):
        return _again(last, span)
    return Source(span, "pronoun", why=f"nothing before it settles who “{head}” are")


def _many(source: Source) -> bool:
    if not source.names:
        return False
    words = source.names[0].lower().split()
    head = words[0] if len(words) == 1 else next((w for w in words if w.endswith("s") or w in ("people", "police")), "")
    return words[0] in ("two", "three", "four", "several", "some", "many", "both", "few") or (
        bool(head) and not head.endswith("ss") and words[0] not in ("a", "an", "one", "the")
    )


def _again(last: Source, span: Span) -> Source:
    return Source(span, "pronoun", last.names, last.role, (last.span,) if last.span else last.antecedents)

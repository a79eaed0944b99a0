"""Who may be meant by "he" or "she", and what speaks for each: the candidates of a pronoun, with the marks that the weighing reads."""

from __future__ import annotations

from bisect import bisect_left
from dataclasses import dataclass

from sayso.finders.memory import BACK, Memory, Person, gender_in, may_be_person, owners_of
from sayso.finders.names import Gender, Mention
from sayso.finders.strangers import Stranger
from sayso.finders.threads import run_start, run_start_in_speech
from sayso.lang.place_tables import fold
from sayso.records import Span

REACH = 2_000  # code points looked back over
NEAR = 600  # code points: strangers are forgotten sooner
_MOST = 12  # candidates, the nearest first
_LENGTHS = (50, 100, 200, 300, 450, 600, 900, 1300)  # code points: bounds of "chars"
_OPENING = frozenset(("a", "an", "the", "one", "another"))


@dataclass(frozen=True, slots=True)
class Heard:
    """Whom the words of a speaker told of before a pronoun in them, and the pronouns of its gender there."""

    mentions: tuple[Mention, ...] = ()
    strangers: tuple[Stranger, ...] = ()
    pronouns: tuple[int, ...] = ()


@dataclass(frozen=True, slots=True)
class Place:
    """Where a pronoun stands. `within`: the names of the speaker whose words hold it; `quoted`: between marks; `told_of`: the capital
    words of what is said, as a name in it is hardly the speaker's own (one of 1,070 on train and dev)."""

    span: Span
    sentence: Span
    paragraph: int
    within: tuple[str, ...] | None = None
    quoted: bool = False
    heard: Heard = Heard()
    told_of: frozenset[str] = frozenset()


@dataclass(frozen=True, slots=True)
class Event:
    """One place where a candidate was named or talked of."""

    at: int
    subject: bool
    spoke: bool


@dataclass(frozen=True, slots=True)
class Candidate:
    """`kind`: name, the word that opens a description, or stranger for one told of under a common noun alone."""

    name: str
    role: str | None
    span: Span
    gender: Gender | None
    kind: str
    sure: bool  # human for certain
    events: tuple[Event, ...]  # in text order


def candidates(memory: Memory, gender: Gender, place: Place) -> list[Candidate]:
    """Those who fit and stand before, the last told of first."""
    events: dict[str, list[Event]] = {}
    made: dict[str, Candidate] = {}
    told = (*_named(memory, place), *_talked_of(memory, place), *_strangers(memory, place), *_heard(memory, place))
    for one, event in told:
        name = next((n for n in (one.name, _plain(one.name)) if n in made), one.name)
        first = made.setdefault(name, one)
        if first is one:
            made.setdefault(_plain(name), one)
        events.setdefault(first.name, []).append(event)
    fitting = [c for c in dict.fromkeys(made.values()) if c.gender in (gender, None)]
    fitting = [c for c in fitting if c.name.split()[-1] not in place.told_of] or fitting
    out = [_with(c, events[c.name]) for c in fitting]
    return sorted(out, key=lambda c: -c.events[-1].at)[:_MOST]


def _with(one: Candidate, events: list[Event]) -> Candidate:
    ordered = tuple(sorted(events, key=lambda e: e.at))
    return Candidate(one.name, one.role, one.span, one.gender, one.kind, one.sure, ordered)


def _heard(memory: Memory, place: Place) -> list[tuple[Candidate, Event]]:
    """Those of whom the speaker has told in the words that hold the pronoun."""
    out: list[tuple[Candidate, Event]] = []
    for mention in place.heard.mentions:
        owners = owners_of(memory, mention.name, mention.gender)
        if len(owners) == 1:
            made = _of_person(memory, owners[0])
        elif owners or mention.person is False:
            continue
        else:
            made = Candidate(mention.name, mention.role, mention.span, mention.gender, "heard", mention.person is True, ())
        out += [(made, Event(mention.span.start, mention.subject, False))] if made is not None else []
    for one in place.heard.strangers:
        out.append((Candidate(one.words, None, one.span, one.gender, "stranger", True, ()), Event(one.span.start, one.first, False)))
    return out


def _of_person(memory: Memory, person: Person) -> Candidate | None:
    """None for what is no human being."""
    language = memory.language
    if person.name.lower() in language.names.countries or person.person is not True and not may_be_person(person):
        return None
    if not person.roles and fold(person.name) in language.places.names:
        return None  # "Milan", a man's name too
    return Candidate(person.name, person.role, person.spans[0], gender_in(memory, person), "name", person.person is True, ())


def _named(memory: Memory, place: Place) -> list[tuple[Candidate, Event]]:
    out: list[tuple[Candidate, Event]] = []
    hi = bisect_left(memory.starts, place.span.start)
    lo = bisect_left(memory.starts, place.span.start - REACH)
    for mention in memory.mentions[max(lo, hi - BACK) : hi]:
        one = _of_person(memory, memory.by_name[memory.owners[mention.span]])
        if one is not None:
            out.append((one, Event(mention.span.start, mention.subject, False)))
    return out


def _talked_of(memory: Memory, place: Place) -> list[tuple[Candidate, Event]]:
    out: list[tuple[Candidate, Event]] = []
    for focus in memory.talk[-BACK:]:
        if place.span.start - REACH <= focus.at < place.span.start:
            gender = focus.gender or memory.genders.get(focus.name)
            kind = "name" if focus.named else _opening(focus.name)
            one = Candidate(focus.name, focus.role, focus.span, gender, kind, focus.sure, ())
            out.append((one, Event(focus.at, True, focus.spoke)))
    return out


def _strangers(memory: Memory, place: Place) -> list[tuple[Candidate, Event]]:
    out: list[tuple[Candidate, Event]] = []
    lo = bisect_left(memory.strangers, place.span.start - NEAR, key=lambda s: s.span.start)
    talked = [f.span for f in memory.talk[-BACK:]]
    for one in memory.strangers[lo : lo + BACK]:
        if one.span.end > place.span.start:
            break
        if not any(t.meets(one.span) for t in talked):
            made = Candidate(one.words, None, one.span, one.gender, "stranger", True, ())
            out.append((made, Event(one.span.start, one.first, False)))
    return out


def _plain(name: str) -> str:
    """Without article, case and what a clause tells more: "The guide" is the guide, and "a guide who led them"."""
    words = name.lower().split()
    end = next((n for n, w in enumerate(words) if n and (w in ("who", "whose", "which") or words[n - 1].endswith(","))), len(words))
    words = words[:end]
    words[-1] = words[-1].rstrip(",")
    return " ".join(words[1:] if len(words) > 1 and words[0] in ("the", "a", "an") else words)


def _opening(name: str) -> str:
    first = name.lower().split()[0]
    return first if first in _OPENING else "other"


# ---- marks


def marks(memory: Memory, gender: Gender, place: Place, found: list[Candidate]) -> list[frozenset[str]]:
    """What is told of each candidate, in their order."""
    before = [f for f in memory.talk[-BACK:] if f.at < place.span.start]
    talked, speakers = [f.name for f in before], [f.name for f in before if f.spoke]
    most = max((len(c.events) for c in found), default=0)
    run = _run(memory, gender, place)
    out: list[frozenset[str]] = []
    for n, one in enumerate(found):
        told = _alone(memory, gender, place, one) | _among(gender, place, found, n) | _in_talk(one.name, talked, speakers)
        told |= _at_run(memory, gender, place, found, n, run) | _called(memory, gender, place, one)
        if len(one.events) == most:
            told.add("most told")
        if memory.last is not None and one.name in memory.last.names:
            told.add("last source")
        out.append(frozenset(told))
    return out


def _alone(memory: Memory, gender: Gender, place: Place, one: Candidate) -> set[str]:
    last, known = one.events[-1], _known(one, gender)
    likely = memory.likely.get(one.name) if one.gender is None else None
    away = sentences_between(memory, last.at, place.span.start)
    out = {
        f"gender {known}",
        f"away {min(away, 6)}",
        f"kind {one.kind} {'sure' if one.sure else 'maybe'}",
        f"told {min(len(one.events), 4)}",
        f"chars {next((b for b in _LENGTHS if last.at > place.span.start - b), 'more')}",
        "has spoken" if any(e.spoke for e in one.events) else "silent so far",
    }
    if likely is not None:
        out.add("gender likely" if likely == gender else "gender unlikely")
    here = [e for e in one.events if e.at >= place.sentence.start]
    if here:
        out.add("here subject" if any(e.subject for e in here) else "here")
        out.add(f"here {'first' if place.span.start <= place.sentence.start + 2 else 'later'}")
    before = [e for e in one.events if sentences_between(memory, e.at, place.span.start) == 1]
    if before:
        out.add("before subject" if any(e.subject for e in before) else "before object")
        out.add("before spoke" if any(e.spoke for e in before) else "before silent")
    if last.at >= place.paragraph:
        out.add("paragraph")
    if place.within is not None:
        where = f"{_where(place)} {'speaker' if one.name in place.within else 'other'}"
        out |= {where, f"{where} {known}", f"{where} away {min(away, 3)}"}
    return out


def _among(gender: Gender, place: Place, found: list[Candidate], n: int) -> set[str]:
    """How a candidate stands to those who fit as well."""
    known = _known(found[n], gender)
    subject = [max((e.at for e in c.events if e.subject), default=-1) for c in found]
    later = sum(at > subject[n] for at in subject)
    near = [c for c in found if c.events[-1].at >= place.paragraph]
    nearer = sum(c.gender == gender for c in found[:n])
    others = nearer + sum(c.gender == gender for c in found[n + 1 :])
    out = {f"order {min(n, 4)}", f"other known {min(others, 2)}, {known}"}
    out.add(f"subject {min(later, 3)}" if subject[n] >= 0 else "subject never")
    if found[n] in near:
        out |= {f"paragraph with {min(len(near) - 1, 2)}", f"paragraph subject {min(later, 1)}"}
    return out | {f"nearer known {min(nearer, 2)}, {known}"} if nearer else out


def _in_talk(name: str, talked: list[str], speakers: list[str]) -> set[str]:
    """How far back in the row of those whom the sentences were about, and of those who spoke."""
    out: set[str] = set()
    if talked:
        out.add(f"talk {talked[::-1].index(name) if name in talked[-4:] else 'none'}")
    if speakers:
        out.add(f"speaker {speakers[::-1].index(name) if name in speakers[-3:] else 'none'}")
    run = next((n for n, other in enumerate(reversed(talked)) if other != name), len(talked))
    return out | {f"run {min(run, 3)}"} if run else out


def none_marks(memory: Memory, gender: Gender, place: Place, found: list[Candidate]) -> frozenset[str]:
    """What speaks for none of them."""
    known = sum(c.gender == gender for c in found)
    out = {"none", f"none of {min(len(found), 4)}", f"none of known {min(known, 3)}"}
    if place.within is not None:
        fits = "fits" if any(c.name in place.within for c in found) else "does not"
        out |= {f"none {_where(place)}", f"none {_where(place)} speaker {fits}"}
    if found:
        away = sentences_between(memory, found[0].events[-1].at, place.span.start)
        out |= {f"none away {min(6, away)}", f"none kind {found[0].kind}"}
    return frozenset(out)


def _run(memory: Memory, gender: Gender, place: Place) -> int:
    """Where the run of pronouns begins that this one goes on."""
    if place.quoted and place.heard.pronouns:
        return run_start_in_speech(list(place.heard.pronouns), place.span.start)
    return run_start(memory.pronouns.get(gender, []), memory.heads, place.span.start)


def _at_run(memory: Memory, gender: Gender, place: Place, found: list[Candidate], n: int, run: int) -> set[str]:
    """How a candidate stands to the beginning of the run: who was told of last before it is whom the run means."""
    if run == place.span.start:
        return {"run none"}
    one = found[n]
    last = [max((e.at for e in c.events if e.at < run), default=-1) for c in found]
    out = {"run named"} if one.events[-1].at >= run else set[str]()
    if last[n] < 0:
        return out | {"run later"}
    order = sum(at > last[n] for at in last)
    known = sum(at > last[n] and c.gender == gender for at, c in zip(last, found, strict=True))
    away = sentences_between(memory, last[n], run)
    first = [e for e in one.events if e.at == last[n]]
    out |= {f"run order {min(order, 3)}", f"run away {min(away, 3)}", f"run known {min(known, 2)}, {_known(one, gender)}"}
    if any(e.subject or e.spoke for e in first):
        out.add(f"run subject {min(away, 2)}")
    if place.within is not None:
        out.add(f"{_where(place)} run order {min(order, 2)}")
    return out


def _called(memory: Memory, gender: Gender, place: Place, one: Candidate) -> set[str]:
    """What the words of the candidate tell, and how often the whole report names it."""
    names = memory.language.names
    words = one.name.lower().split()
    out: set[str] = set()
    if one.kind == "name":
        person = memory.by_name.get(one.name)
        spans = person.spans if person else ()
        later = len(spans) - bisect_left(spans, place.span.start, key=lambda s: s.start)  # in text order
        out |= {f"later {min(later, 2)}", f"all {min(len(spans), 4)}"}
        if set(words) & (names.bodies | names.firms | names.sites | names.documents):
            out.add("named like a body")
        out.add("given name" if words[0] in names.female or words[0] in names.male else "no given name")
    elif names.bases.get(words[0]) in ("he", "she"):
        own = names.bases[words[0]] == ("he" if gender == "male" else "she")
        out.add("owned by the same" if own else "owned by another")
    here = [e for e in one.events if e.at >= place.sentence.start]
    opens = place.span.start <= place.sentence.start + 2
    head = "opens" if opens else "later"
    away = sentences_between(memory, one.events[-1].at, place.span.start)
    out.add(f"{head} away {min(away, 3)}{' spoke' if any(e.spoke for e in one.events[-2:]) else ''}")
    if here and len(here) == len([e for e in one.events if e.at >= place.paragraph]):
        out.add("new here")
    if place.sentence.start <= place.paragraph + 1:
        out.add(f"new paragraph away {min(away, 3)}")
    return out


def _known(one: Candidate, gender: Gender) -> str:
    return "known" if one.gender == gender else "unknown"


def _where(place: Place) -> str:
    return "quoted" if place.quoted else "indirect"


def sentences_between(memory: Memory, a: int, b: int) -> int:
    """0 in the same sentence."""
    return bisect_left(memory.heads, b) - bisect_left(memory.heads, a + 1)

"""What a text has told of its names so far: persons and bodies under their fullest name, who was talked of, which sources stood where."""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Mapping
from dataclasses import dataclass, field

from sayso.finders.heads import singular_of
from sayso.finders.leads import Leads
from sayso.finders.names import Gender, Mention, gender_of
from sayso.finders.parties import Parties
from sayso.finders.roles import office_in
from sayso.finders.strangers import Stranger
from sayso.finders.told import Document
from sayso.lang import Language
from sayso.lang.cue_tables import NameWords
from sayso.lang.place_tables import fold
from sayso.records import Source, SourceKind, Span

_MANY = frozenset("police staff media people men women both two three four court airline management crew counsel everyone nobody".split())
_AGENT = ("ist", "ian", "eer", "man", "woman", "ologist", "or", "er")  # endings of words for people
_NOBODY = frozenset(["whose", "some", "many", "most", "few", "several", "any", "no", "neither", "all", "each", "every", "other"])
STRETCH = 1000  # names of a long report, which is read in stretches; a page has fifty
CLOSE = 400  # code points: who was named there is meant by "the Swede"
BACK = 200  # sources and BACK * 10 names are looked back over: keeps a long report linear


@dataclass(frozen=True, slots=True)
class Person:
    """A person or body of the text, under the fullest name of the body. `person` is None where nothing tells."""

    name: str
    role: str | None  # the office shown
    gender: Gender | None
    person: bool | None
    spans: tuple[Span, ...]
    called: frozenset[str] = frozenset()
    roles: tuple[str, ...] = ()
    placed: bool = False  # behind "in" or "near" somewhere
    inside: bool = True  # somewhere not at the head of its sentence, where every word has a capital


@dataclass(frozen=True, slots=True)
class Focus:
    """One human being whom a sentence is about, or who spoke in it."""

    at: int
    name: str
    role: str | None
    gender: Gender | None
    span: Span
    sure: bool = True  # human for certain
    spoke: bool = False
    named: bool = True  # by a name, not by a description


@dataclass(frozen=True, slots=True)
class Topic:
    """The body, document or group that the sentence just read is about."""

    sentence: Span
    source: Source
    many: bool  # "they"; else "it"


@dataclass(slots=True)
class Memory:
    """What the statements so far have told; built up in text order by `resolve_source`.

    `people`, `mentions` and `starts` are those of the stretch of text that is read (`come_to`); in an ordinary report, all.
    """

    people: tuple[Person, ...]
    mentions: tuple[Mention, ...]
    starts: tuple[int, ...]
    owners: dict[Span, str]  # whose each mention is
    language: Language
    by_name: dict[str, Person] = field(default_factory=dict[str, Person])
    letters: dict[str, str] = field(default_factory=dict[str, str])  # "MSA" -> the name that had it in brackets
    last: Source | None = None
    last_at: int = -1
    guess: Source | None = None  # of the last pronoun that was left open
    heads: list[int] = field(default_factory=list[int])  # where the units of the text begin
    strangers: list[Stranger] = field(default_factory=list[Stranger])  # human beings without a name, in text order
    pronouns: dict[Gender, list[int]] = field(default_factory=dict[Gender, list[int]])  # where they stand outside quotations
    likely: Mapping[str, Gender] = field(default_factory=dict[str, Gender])  # told by the pronouns near a name, not for certain
    genders: dict[str, Gender] = field(default_factory=dict[str, Gender])  # learned from pronouns that were settled
    topic: Topic | None = None
    talk: list[Focus] = field(default_factory=list[Focus])  # human subjects and speakers, in text order
    sources: list[tuple[Span, Source]] = field(default_factory=list[tuple[Span, Source]])
    phrases: list[tuple[str, Source]] = field(default_factory=list[tuple[str, Source]])  # heads of unnamed sources
    unnamed: dict[str, list[tuple[Span, str]]] = field(default_factory=dict[str, list[tuple[Span, str]]])  # bodies, by head
    forms: dict[str, str] = field(default_factory=dict[str, str])  # a short form -> the full name it was joined to
    outside: Mapping[str, str] = field(default_factory=dict[str, str])  # surnames and the full names in head lines and quotations
    documents: dict[str, list[Document]] = field(default_factory=dict[str, list[Document]])  # told of, by head
    leads: Leads = field(default_factory=Leads)  # who is named behind the first sentence
    parties: Parties = field(default_factory=Parties)  # who is tried, and their lawyers
    offices: dict[str, list[tuple[Span, str]]] = field(default_factory=dict[str, list[tuple[Span, str]]])  # without a holder, by head
    all_mentions: tuple[Mention, ...] = ()
    all_starts: tuple[int, ...] = ()
    stretch: int = -1


def remember(mentions: tuple[Mention, ...], language: Language, outside: Mapping[str, str]) -> Memory:
    """A memory of the names of a text, each short form joined to the one fullest name that it belongs to."""
    groups: dict[str, list[Mention]] = {}
    for mention in mentions:
        groups.setdefault(mention.name, []).append(mention)
    longer = _longer_forms(tuple(groups))
    first = {name: found[0].span.start for name, found in groups.items()}
    letters = _never_spelt_out(groups) | {m.name: m.short_for for m in reversed(mentions) if m.short_for}
    plain = {name.lower(): name for name in groups if not name.isupper()}
    people = {name for name, found in groups.items() if any(m.person for m in found)}
    joined: dict[str, list[Mention]] = {}
    forms: dict[str, str] = {}
    for name, found in groups.items():
        written = plain.get(name.lower(), name) if name.isupper() and len(name) > 4 else name  # "MR ORLO:" is Orlo
        full = _fullest(letters.get(written, written), longer, first, people, language)
        if full == written and _may_be_surname(written, found, language):
            full = outside.get(written.lower(), full)
        forms[name] = full
        joined.setdefault(full, []).extend(found)
    persons = tuple(_person(name, sorted(found, key=lambda m: m.span), language) for name, found in joined.items())
    owners = {span: p.name for p in persons for span in p.spans}
    starts = tuple(m.span.start for m in mentions)
    by_name = {p.name: p for p in persons}
    return Memory(
        persons, mentions, starts, owners, language, by_name, letters, forms=forms, outside=outside,
        all_mentions=mentions, all_starts=starts,
    )  # fmt: skip


def _may_be_surname(name: str, found: list[Mention], language: Language) -> bool:
    """One word that nothing tells to be a place, a country or a body."""
    names = language.names
    if " " in name or name.lower() in names.countries or name.lower() in names.demonyms or fold(name) in language.places.names:
        return False
    bodied = any(m.placed or m.the or m.called & (names.firms | names.bodies) for m in found)
    return not bodied and all(m.person is not False or m.name.isupper() for m in found)


def _never_spelt_out(groups: dict[str, list[Mention]]) -> dict[str, str]:
    """Letters without brackets and the one body whose words they begin: "CJTF", "DoD" for the Defense Department."""
    initials: dict[str, set[str]] = {}
    for name, found in groups.items():
        words = [_letters_of(w) for w in name.replace("-", " ").split() if w[0].isupper()]
        if len(words) > 1 and not name.isupper() and not any(m.person for m in found):
            initials.setdefault("".join(words), set()).add(name)
            if len(words) == 2:
                initials.setdefault("o".join(sorted(words)), set()).add(name)  # "DoD" is written either way round
    out: dict[str, str] = {}
    for name in groups:
        if not 2 < len(name) < 9 or not (name.isalpha() and (name.isupper() or name[1:2] == "o" and len(name) == 3)):
            continue
        meant = initials.get(name if name.isupper() else "o".join(sorted((name[0], name[2]))), set())
        if len(meant) == 1:
            out[name] = next(iter(meant))
    return out


def _letters_of(word: str) -> str:
    """ "U.S. Agency" is USA..., "Marine Agency" MA...: dotted letters count all."""
    return word.replace(".", "") if "." in word and word.isupper() else word[0]


def come_to(memory: Memory, offset: int) -> None:
    """Look at the names of the stretch around an offset, of the one before and the one behind: each step looks at all of them."""
    stretch = bisect_left(memory.all_starts, offset) // STRETCH
    if len(memory.all_mentions) <= 3 * STRETCH or stretch == memory.stretch:
        return
    memory.stretch = stretch
    part = slice(max(0, stretch - 1) * STRETCH, (stretch + 2) * STRETCH)
    memory.mentions, memory.starts = memory.all_mentions[part], memory.all_starts[part]
    near = dict.fromkeys(memory.owners[m.span] for m in memory.mentions)
    memory.people = tuple(memory.by_name[name] for name in near)


def _longer_forms(names: tuple[str, ...]) -> dict[str, set[str]]:
    """Short form, in lower case -> the full names that end with it, or begin with it as their first word."""
    forms: dict[str, set[str]] = {}
    for name in names:
        words = name.lower().split()
        if "&" in words:
            continue
        for n in range(1, min(len(words), 6)):
            if words[n - 1] == "of":
                continue  # "Arvenia" is not "President Maran of Arvenia"
            forms.setdefault(" ".join(words[n:]), set()).add(name)
        for n in range(2, len(words)):
            forms.setdefault(" ".join(words[:n]), set()).add(name)
        if len(words) > 1:
            forms.setdefault(words[0], set()).add(name)
            for part in (*words[1:-1], *(words[-1].split("-") if "-" in words[-1] else ())):
                forms.setdefault(part, set()).add(name)
    return forms


def may_shorten(short: str, full: str, language: Language, person: bool = False) -> bool:
    """One word may stand for a longer name; two or more only where they are surnames behind a given name ("Mac Giolla"), known or a person's.

    "Foreign Ministry" and "Russian Foreign Ministry", "Ana Ruiz" and "Soloist Ana Ruiz" stay as they are written.
    """
    if " " not in short:
        return True
    if len(short.split()) >= len(full.split()):
        return False
    if short.split()[0].lower() in language.names.name_particles:
        return True  # "De Mistura" of "Staffan de Mistura"
    if full.lower().startswith(short.lower() + " "):
        return _goes_by(short.lower().split(), full.lower().split(), language)
    names = language.names
    first = full.split()[0].lower()
    surnames = person and len(full.split()) == len(short.split()) + 1 and first not in names.demonyms and first not in names.trades
    return (_is_given(first, language) or surnames) and not _is_given(short.split()[0].lower(), language)


def _is_given(word: str, language: Language) -> bool:
    return word in language.names.female or word in language.names.male


def _goes_by(short: list[str], full: list[str], language: Language) -> bool:
    """ "Corvane Glass" of "Corvane Glass Ltd", "Ana Ruiz" of "Ana Ruiz Luna": a firm's legal form or a second surname left out."""
    names = language.names
    rest = full[len(short) :]
    if all(w.strip(".,") in names.legal_forms | names.trades_named for w in rest) and (len(rest) > 1 or rest[0] in names.legal_forms or _has_no_trade(short, names)):
        return True
    return len(rest) == 1 and _is_given(short[0], language) and not set(full) & (names.bodies | names.sites | names.trades_named | names.firms)


def _has_no_trade(short: list[str], names: NameWords) -> bool:
    """ "Pembina Ridge" of "Pembina Ridge Payroll"; "Corvane Glass" and "Corvane Glass Capital" may be two firms."""
    return len(short) > 1 and not set(short) & (names.trades_named | names.bodies | names.firms | names.sites)


def _fullest(name: str, longer: dict[str, set[str]], first: dict[str, int], people: set[str], language: Language) -> str:
    """The one longest name that a short form belongs to; itself where there is none or more than one.

    A body goes by its first word only after its full name: "Nutrilange" is not "Nutrilange Gold", which comes later.
    """
    seen = name
    for _ in range(4):
        short = seen.lower()
        owners = {o for o in longer.get(short, set()) - {seen} if may_shorten(seen, o, language, o in people)}
        last = {o for o in owners if o.lower().endswith(" " + short)}
        owners = last or {o for o in owners if first[o] < first[seen]}
        if len(owners) > 1:  # "Ana Ruiz" and "Cruz Ana Ruiz": the longest holds the others
            top = max(sorted(owners), key=len)
            held = all(o == top or top.lower().endswith(" " + o.lower()) or " " in o and may_shorten(o, top, language) for o in owners)
            owners = {top} if held else owners
        if len(owners) != 1:
            return seen
        seen = next(iter(owners))
    return seen


def _person(name: str, found: list[Mention], language: Language) -> Person:
    roles = tuple(dict.fromkeys(m.role for m in found if m.role))
    genders: set[Gender] = {m.gender for m in found if m.gender and not _is_by_surname(m, name, language)}
    if not genders and " " in name and not any(m.name == name for m in found):
        genders = {g for g in (gender_of(name.split()[:1], language),) if g}  # spelt out elsewhere
    known = [m.person for m in found if m.person is not None]
    person = None if not known else any(known)
    words = name.lower().split()
    by_surname = len(words) > 1 and any(m.name.lower() == words[-1] for m in found)
    by_surname = by_surname and not any(m.called & language.names.firms for m in found)
    if person is None and by_surname:
        person = True
    if any(m.the and m.name == name for m in found) and not roles and person is not True:
        person = False
    names = language.names
    called = frozenset(w for m in found for w in m.called)
    if person is None and (len(words) > 1 or genders and not called & names.bodies):
        if len(words) > 1 and any(singular_of(w) in names.groups | names.bodies | names.documents | names.trades for w in words[-1:]):
            person = False
        elif any(_is_agent(w, language) for w in called) and not called & names.bodies:
            person = True
    gender = genders.pop() if len(genders) == 1 else None
    told = [r for m in found for r in (m.role, m.apposed)] + [m.seat for m in found]
    role = next((r for r in told if office_in(r, language)), None)
    return Person(name, role, gender, person, tuple(m.span for m in found), called, roles, any(m.placed for m in found), any(not m.subject for m in found))


def _is_by_surname(mention: Mention, full: str, language: Language) -> bool:
    """ "Hassan" of "Amina Hassan": a surname that is a man's name elsewhere tells nothing; "Ms Hassan" does."""
    word = mention.name.lower()
    short = " " not in word and " " in full and full.lower().split()[0] != word
    return short and mention.gender == gender_of([word], language)


def _is_agent(word: str, language: Language) -> bool:
    """ "surveyor", "blogger": a noun of one who does something, by table or by ending."""
    names = language.names
    if word in names.contractors:
        return False
    if word in names.titles:
        return True
    return word.endswith(_AGENT) and len(word) > 5 and word not in names.bodies | names.firms | names.documents | names.sites


# ---- who is who


def gender_in(memory: Memory, person: Person) -> Gender | None:
    return person.gender or memory.genders.get(person.name)


def may_be_person(person: Person) -> bool:
    """Two to four capital words of which nothing tells what they are."""
    words = person.name.split()
    return person.person is None and 1 < len(words) < 5 and all(w[0].isupper() and not w.isupper() for w in words)


def mentioned(memory: Memory, people: list[Person], start: int, end: int, subjects: bool = False) -> list[Person]:
    """Those of `people` that are mentioned (as subjects) between two offsets, in the order of `people`."""
    hi = bisect_left(memory.starts, end)
    lo = max(bisect_left(memory.starts, start), hi - 10 * BACK)
    names = {memory.owners[m.span] for m in memory.mentions[lo:hi] if m.subject or not subjects}
    return [p for p in people if p.name in names]


def last_human(memory: Memory, span: Span) -> Source | None:
    """ "The 46-year-old", "the Swede": the one person named shortly before."""
    people = [p for p in memory.people if p.person is True and p.name.lower() not in memory.language.names.countries]
    near = mentioned(memory, people, span.start - CLOSE, span.start)
    if len(near) > 1 and memory.talk:  # the one whom the sentence before is about
        about = memory.talk[-1]
        near = [p for p in near if p.name == about.name and bisect_left(memory.heads, span.start) - bisect_left(memory.heads, about.at + 1) <= 1]
    return source_of(near[0], span, "nominal") if len(near) == 1 else None


def human_focus(memory: Memory, name: str, role: str | None, span: Span, at: int, spoke: bool = False) -> Focus | None:
    """A focus for one human being, named or not ("a hospital worker"); None for bodies, documents, countries and groups."""
    names = memory.language.names
    person = memory.by_name.get(name)
    if person is not None:
        human = person.person is True or may_be_person(person)
        if not human or name.lower() in names.countries:
            return None
        return Focus(at, name, person.role, gender_in(memory, person), person.spans[0], person.person is True, spoke)
    if role is not None and " " in name and name[0].isupper():
        gender = memory.genders.get(name) or gender_of(role.lower().split(), memory.language)
        return Focus(at, name, role, gender, span, True, spoke)  # "spokeswoman Tish King": the office tells that it is a person
    words = _head_words(name, memory.language)
    lead = next((n for n, w in enumerate(words) if n and w in ("the", "a", "an")), 0)
    words = words[lead:]  # "Behind her the junior whip"
    if not words or words[0] in _NOBODY or name in names.countries.values() or _is_plural(words[-1], memory.language):
        return None
    last = words[-1]
    group = last in names.groups and last not in names.bodies and last not in _MANY
    titles = (names.offices, names.trades, names.kin, names.female_words, names.male_words)
    human = group or any(last in some for some in titles)
    if not human and not name.lower().startswith(("one of ", "someone", "somebody")):
        return None
    return Focus(at, name, role, memory.genders.get(name) or gender_of(words, memory.language), span, True, spoke, False)


def _head_words(name: str, language: Language) -> list[str]:
    """The words of a description up to its head: "a policeman stationed there" is a policeman."""
    out: list[str] = []
    phrases = language.phrases
    for n, word in enumerate(name.lower().replace(",", " ,").split()):
        closes = n > 2 and word in phrases.prepositions or n and out[0] not in phrases.prepositions and word in phrases.prepositions or word in ("who", "whose", "that", "which", ",")
        participle = word.endswith(("ed", "ing")) and len(word) > 5 and out and out[-1] in language.names.trades
        if n and (closes or participle):
            break
        out.append(word)
    return out


def _is_plural(word: str, language: Language) -> bool:
    names = language.names
    if word in _MANY:
        return True
    return word.endswith("s") and not word.endswith("ss") and word not in names.offices and word not in names.trades


def is_human(memory: Memory, source: Source) -> bool:
    """Whether a source is one human being or a group of them, for certain."""
    if len(source.names) != 1:
        return False
    name = source.names[0]
    person = memory.by_name.get(name)
    if person is not None:
        return person.person is True
    span = source.span or Span(0, 1)
    return human_focus(memory, name, source.role, span, 0) is not None


def owners_of(memory: Memory, name: str, gender: Gender | None) -> list[Person]:
    """The persons and bodies that a name may be short for; one spelled two ways is one."""
    exact = [p for p in memory.people if p.name == name]
    lower = name.lower()
    parts = [
        p
        for p in memory.people
        if p.name.lower().endswith(" " + lower)
        and not p.name.lower().endswith(" of " + lower)  # "Arvenia" is not "Yusuf Maran of Arvenia"
        and (" " not in name or may_shorten(name, p.name, memory.language, p.person is True))
    ]
    parts = [p for p in parts if "&" not in p.name] if exact else parts  # "Mr Orlo" of "Orlo & Sons"
    if not parts and " " not in name:
        begun = [p for p in memory.people if p.name.lower().startswith(lower + " ")]
        parts = [p for p in begun if p.person] or ([] if len(begun) != 1 or exact else begun)
    if not parts and not exact and " " not in name and len(name) > 3:
        parts = [p for p in memory.people if p.person and lower in p.name.lower().replace("-", " ").split()]
    if not parts and not exact and name in memory.forms:
        parts = [memory.by_name[memory.forms[name]]]
    if " " in name and exact and not parts:
        return exact
    if len(parts) == 2 and _is_misspelt(parts[0].name, parts[1].name):
        parts = [max(parts, key=lambda p: (len(p.spans), -p.spans[0].start))]
    if gender and len(parts) > 1:
        parts = [p for p in parts if p.gender in (gender, None)] or parts
    parts = [p for p in parts if p.person is not False] or parts
    return parts or exact


def _is_misspelt(a: str, b: str) -> bool:
    """Whether two names differ in one letter alone."""
    return len(a) == len(b) and len(a) > 6 and sum(x != y for x, y in zip(a, b, strict=True)) == 1


# ---- sources as results


def source_of(person: Person, span: Span, kind: SourceKind = "pronoun") -> Source:
    return Source(span, kind, (person.name,), person.role, person.spans[:1])


def left_open(span: Span, kind: SourceKind, candidates: list[Person]) -> Source:
    names = sorted({p.name for p in candidates})
    why = f"may be {' or '.join(names[:4])}" if names else "no one that fits stands before it"
    return Source(span, kind, antecedents=tuple(p.spans[0] for p in candidates[:4]), why=why)

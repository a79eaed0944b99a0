"""Who speaks inside a quotation: the speaker's "I", the office-holder's "we", a name; a pronoun that the words there do not settle."""

from __future__ import annotations

from sayso.finders.antecedents import Heard, Place
from sayso.finders.attribution import Attribution
from sayso.finders.descriptions import describe
from sayso.finders.memory import may_be_person
from sayso.finders.names import Gender, Mention, scan_mentions
from sayso.finders.nominals import party_of
from sayso.finders.resolve import Memory, resolve_source
from sayso.finders.roles import body_in
from sayso.finders.strangers import Stranger, note_strangers
from sayso.finders.text import tokenize
from sayso.finders.threads import pronouns_in
from sayso.finders.units import Unit, fold, unit_of
from sayso.finders.weighing import likeliest
from sayso.lang import Language
from sayso.records import Source, Span, Statement

GROUP_WORDS = frozenset(["we", "our", "us"])
OWN_WORDS = frozenset(["i", "my", "me"])
_POSSESSIVES = frozenset(["my", "our"])
_EDGE = ",;:.!?()[]…-–—"
_HEARD = 1_500  # code points of a speech that are looked back over
_GENERAL = frozenset(["you", "who", "one", "which"])


def quoted_source(
    text: str, unit: Unit, attribution: Attribution, speech: Statement, memory: Memory, language: Language
) -> Source:
    """The source of an attribution that stands inside the words of another statement."""
    speaker = speech.source
    span = attribution.source
    if span is None:
        return Source(None, "anonymous", why="the speaker names no source")
    items = fold(list(tokenize(text, span)), [])
    first = items[0].lower if items else ""
    alone = len(items) == 1
    kind = (
        "pronoun" if alone and (first in language.phrases.pronouns or first in GROUP_WORDS | OWN_WORDS) else "nominal"
    )
    possessed = not alone and first in _POSSESSIVES
    friend = next((n for n, i in enumerate(items[:5]) if possessed and i.lower == "friend"), None)
    if friend is not None and friend + 2 < len(items) and items[friend + 1].lower == "the":
        items = items[friend + 1 :]  # "my right hon. Friend the Home Secretary"
        first, possessed = "the", False
    if possessed and items[-1].lower in language.names.tried:
        party = party_of(memory, span, describe(items, language))
        if party is not None:
            return party
    if possessed and any(i.is_capital for i in items[1:2]) and describe(items, language).head in language.names.offices:
        return Source(span, "nominal", (" ".join(i.text for i in items[1:]),))  # "My Minister for Roads"
    if possessed and not _knows(items[-1].lower, language):
        return Source(span, "nominal", (" ".join(i.text for i in items),))  # "my colleague": somebody else
    if first in GROUP_WORDS:
        body = spoken_for(speaker, memory, language)
        if body is None:
            return Source(span, kind, why="the report does not say for whom “we” speaks")
        return Source(span, kind, (body,), None, speaker.antecedents)
    if first in OWN_WORDS and (alone or any(i.lower == "own" for i in items[1:2])):
        return Source(span, kind, speaker.names, speaker.role, speaker.antecedents, speaker.why)
    gender = describe(items, language).gender if alone and kind == "pronoun" else None
    if gender is not None:
        heard = _heard(text, unit, speech, span.start, gender, language)
        return likeliest(memory, gender, Place(span, unit.span, unit.span.start, speaker.names, True, heard))
    if kind == "pronoun" or first in _GENERAL and (alone or first != "one") or not items:
        return Source(
            span, "pronoun" if alone else "nominal", why="a pronoun inside a quotation: the report does not settle it"
        )
    last, last_at, talk = memory.last, memory.last_at, len(memory.talk)
    source = resolve_source(memory, span, describe(items, language), unit.span, unit.span.start)
    memory.last, memory.last_at = last, last_at  # a nested source carries nothing on
    del memory.talk[talk:]
    return source


def _heard(text: str, unit: Unit, speech: Statement, at: int, gender: Gender, language: Language) -> Heard:
    """Whom the speech told of before `at`."""
    mentions: list[Mention] = []
    strangers: list[Stranger] = []
    pronouns: list[int] = []
    for content in speech.content:
        start, end = max(content.start, at - _HEARD), min(content.end, at)
        if start >= end:
            continue
        part = unit_of(text, Span(start, end), unit.paragraph)
        mentions += scan_mentions((part,), language)
        note_strangers(part.items, strangers, language)
        pronouns += pronouns_in(text, start, end, gender, language)
    return Heard(tuple(mentions), tuple(strangers), tuple(pronouns))


def _knows(noun: str, language: Language) -> bool:
    """Whether a thing that one has tells what one thinks: "our information", "my report"."""
    return noun in language.names.documents or noun.removesuffix("s") in language.names.documents | language.names.insights


def speaks_as_first(source: Span | None, text: str) -> bool:
    """Whether the words of a source begin with "I", "we" or what belongs to them."""
    words = source.cut(text).split() if source else []
    return bool(words) and words[0].lower() in GROUP_WORDS | OWN_WORDS


def verbatim_unmarked(source: Span | None, cue: Span | None, content: tuple[Span, ...], text: str) -> bool:
    """ "We will not pay, the mayor said", "She said: I was there": words in front of the cue or behind a colon in which somebody else
    than the report says "I" or "we" stand as they were spoken, marks or none."""
    if source is None or cue is None or speaks_as_first(source, text):
        return False
    first, last = content[0], content[-1]
    if last.end > cue.start and (first.start < cue.end or ":" not in text[cue.end : first.start]):
        return False
    words = (word.strip(_EDGE).partition("'")[0] for span in content for word in span.cut(text).replace("’", "'").split())
    return any(word == "I" or not word.isupper() and word.lower() in GROUP_WORDS | OWN_WORDS for word in words)


def speaks_for_many(source: Source, text: str) -> bool:
    """Whether the words of a source begin with "we" or "our"."""
    words = source.span.cut(text).split() if source.span else []
    return bool(words) and words[0].lower() in GROUP_WORDS


def spoken_for(speaker: Source, memory: Memory, language: Language) -> str | None:
    """Whom the "we" of a speaker stands for: the state or body of the office, or the one named in it."""
    return body_of(speaker, language) or _headed(speaker, memory) or _spokes_body(speaker, language) or _itself(speaker, memory)


def _spokes_body(speaker: Source, language: Language) -> str | None:
    """ "A Foreign Office spokesperson", "a spokeswoman for the Harbour Board": who speaks without a name for a body."""
    words = speaker.names[0].split() if len(speaker.names) == 1 else []
    if words and words[0].lower() in ("a", "an", "the", "one"):
        words = words[1:]
    at = next((n for n, w in enumerate(words) if w.lower() in language.names.spokes), None)
    if at is None:
        return None
    tail = words[at + 2 :] if words[at + 1 : at + 2] in (["for"], ["of"]) else []
    tail = tail[1:] if tail[:1] in (["the"], ["The"]) else tail
    body = words[:at] if at == len(words) - 1 else tail
    return " ".join(body) if body and all(w[0].isupper() or w in ("of", "and", "the", "for") for w in body) else None


def _itself(speaker: Source, memory: Memory) -> str | None:
    """A body's own "we"."""
    person = memory.by_name.get(speaker.names[0]) if len(speaker.names) == 1 else None
    if person is None or person.person is True or person.gender is not None or may_be_person(person):
        return None
    return person.name


def _headed(speaker: Source, memory: Memory) -> str | None:
    """ "chief executive of Skarvoe Orbital": the body named at the end of a role."""
    words = (speaker.role or "").split()
    for n in range(1, len(words) - 1):
        name = " ".join(words[n + 1 :]).removeprefix("the ").removeprefix("charity ")
        person = memory.by_name.get(name)
        if words[n] in ("of", "at") and person is not None and person.person is not True:
            return name
    return None


def body_of(source: Source, language: Language) -> str | None:
    """The state or body that an office-holder's "we" stands for, by the words of the office alone."""
    role = (source.role or "").replace("-", " ")
    if not role:
        return None
    names = language.names
    words = role.split()
    for n, word in enumerate(words):
        for width in (2, 1):
            key = " ".join(words[n : n + width]).lower()
            plain = key[:-2] if key.endswith(("'s", "’s")) else key
            country = names.countries.get(plain) or names.demonyms.get(plain)
            if country is not None and (word[0].isupper() or width == 2):
                return body_in(role, language) or country
    return body_in(role, language)

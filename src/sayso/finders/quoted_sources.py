"""Who speaks inside a quotation: the speaker's "I", the office-holder's "we", a name; a pronoun that the words there do not settle."""

from __future__ import annotations

from sayso.finders.contents import Attribution
from sayso.finders.descriptions import describe
from sayso.finders.resolve import Memory, resolve_source
from sayso.finders.text import tokenize
from sayso.finders.units import Unit, fold
from sayso.lang import Language
from sayso.lang.cue_tables import NameWords
from sayso.records import Source, Span

GROUP_WORDS = frozenset(["we", "our", "us"])
OWN_WORDS = frozenset(["i", "my", "me"])
_POSSESSIVES = frozenset(["my", "our"])
_GENERAL = frozenset(["you", "who", "one", "which"])


def quoted_source(
    text: str, unit: Unit, attribution: Attribution, speaker: Source, memory: Memory, language: Language
) -> Source:
    """The source of an attribution that stands inside the words of `speaker`."""
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
    if possessed and not _knows(items[-1].lower, language):
        return Source(span, "nominal", (" ".join(i.text for i in items),))  # "my colleague": somebody else
    if first in GROUP_WORDS:
        body = spoken_for(speaker, memory, language)
        if body is None:
            return Source(span, kind, why="the report does not say for whom “we” speaks")
        return Source(span, kind, (body,), None, speaker.antecedents)
    if first in OWN_WORDS and (alone or items[1].lower == "own"):
        return Source(span, kind, speaker.names, speaker.role, speaker.antecedents, speaker.why)
    if kind == "pronoun" or first in _GENERAL or not items:
        return Source(
            span, "pronoun" if alone else "nominal", why="a pronoun inside a quotation: the report does not settle it"
        )
    last, last_at, talk = memory.last, memory.last_at, len(memory.talk)
    source = resolve_source(memory, span, describe(items, language), unit.span, unit.span.start)
    memory.last, memory.last_at = last, last_at  # a nested source carries nothing on
    del memory.talk[talk:]
    return source


def _knows(noun: str, language: Language) -> bool:
    """Whether a thing that one has tells what one thinks: "our information", "my report"."""
    return noun in language.names.documents or noun.removesuffix("s") in language.names.documents | language.names.insights


def speaks_as_first(source: Span | None, text: str) -> bool:
    """Whether the words of a source begin with "I", "we" or what belongs to them."""
    words = source.cut(text).split() if source else []
    return bool(words) and words[0].lower() in GROUP_WORDS | OWN_WORDS


def speaks_for_many(source: Source, text: str) -> bool:
    """Whether the words of a source begin with "we" or "our"."""
    words = source.span.cut(text).split() if source.span else []
    return bool(words) and words[0].lower() in GROUP_WORDS


def spoken_for(speaker: Source, memory: Memory, language: Language) -> str | None:
    """Whom the "we" of a speaker stands for: the state or body of the office, or the one named in it."""
    return body_of(speaker, language) or _headed(speaker, memory)


def _headed(speaker: Source, memory: Memory) -> str | None:
    """ "chief executive of Skarvoe Orbital": the body named at the end of a role."""
    words = (speaker.role or "").split()
    for n in range(1, len(words) - 1):
        name = " ".join(words[n + 1 :]).removeprefix("the ")
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
                return _named_in(words, names) or country
    return _named_in(words, names)


def _named_in(words: list[str], names: NameWords) -> str | None:
    """The body in the words of an office: "Secretary of the Board of Trade", "Harbour Board spokeswoman"."""
    for n, word in enumerate(words[:-1]):
        if n and word in ("of", "at", "for"):
            tail = words[n + 2 :] if words[n + 1] == "the" else words[n + 1 :]
            told = len(tail) > 1 and tail[0][0].isupper() and tail[0] != "State" and _tells_body(tail, names)
            return " ".join(tail) if told else None
    run = [w for w in words if w[0].isupper() and w.lower() not in names.offices | names.courtesy]
    return " ".join(run) if len(run) > 1 and _tells_body(run, names) else None


def _tells_body(words: list[str], names: NameWords) -> bool:
    return any(w.lower() in names.bodies for w in words)

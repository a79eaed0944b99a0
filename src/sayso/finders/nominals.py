"""Whom a description stands for: "the secretary", "the company", "the two countries", "its report", "the lawmaker".

A description that finds one answer gets its name; with two answers it stays open; with none it keeps its own words.
"""

from __future__ import annotations

import re
from dataclasses import replace

from sayso.finders.antecedents import Place
from sayso.finders.bodies import paper_of, stand_in, unnamed
from sayso.finders.descriptions import Described, singular_of
from sayso.finders.forward import is_other_rank, named_later
from sayso.finders.groups import NUMBERS, group, of_states
from sayso.finders.memory import BACK, Memory, Person, last_human, left_open, mentioned, owners_of, source_of
from sayso.finders.pronouns import pronoun_source
from sayso.finders.roles import body_in
from sayso.finders.told import Document, meant
from sayso.lang import Language
from sayso.records import Source, Span

LAWYER = 2500  # code points: a cross-examination
_SMALL = frozenset(["the", "this", "that", "of", "for", "a", "an", "same", "its", "his", "her", "their", "at", "in", "to"])


def nominal_source(memory: Memory, span: Span, described: Described, sentence: Span, paragraph_start: int) -> Source:
    own = Source(span, "nominal", described.names, described.role)
    found = _before(memory, span, described, own, sentence, paragraph_start)
    if found is own:
        found = party_of(memory, span, described) or _office_told(memory, span, described) or own
    if found is own and described.definite:
        found = _epithet(memory, span, described, paragraph_start) or own
    vague = found is own or described.head in memory.language.names.bodies and found.names and found.names[0][:1].islower()
    return (named_later(memory, span, described, sentence) if vague else None) or found


def _epithet(memory: Memory, span: Span, described: Described, paragraph_start: int) -> Source | None:
    """ "'I am not angry,' the retired bus driver said": the person who spoke right before in the same paragraph, told more of."""
    names, last = memory.language.names, memory.last
    words = described.names[0].lower().split() if described.names else []
    told = len(words) > 2 and words[0] == "the" and words[1] in names.epithets and described.head in names.trades - names.offices
    if not told or last is None or len(last.names) != 1 or memory.last_at < paragraph_start:
        return None
    if any(s.words.lower().endswith(" " + described.head) and s.span.start < span.start for s in memory.strangers):
        return None  # somebody else was told of so
    person = memory.by_name.get(last.names[0])
    return source_of(person, span, "nominal") if person is not None and person.person is True else None


def party_of(memory: Memory, span: Span, described: Described) -> Source | None:
    """ "The accused", "her client": the one who is tried; "the barrister": the lawyer who was named last."""
    parties, names = memory.parties, memory.language.names
    if described.head in names.tried and (described.definite or described.owner is not None):
        tried = {memory.owners[at]: at for at in parties.tried if at in memory.owners}
        at = next(iter(tried.values()), None)
        if len(tried) != 1 or at is None or at.start > span.start:
            return None
        return source_of(memory.by_name[next(iter(tried))], span, "nominal")
    if described.head == "witness" and described.definite and len(described.names[0].split()) == 2:
        near = [at for at in parties.witnesses if at in memory.owners and at.start < span.start]
        return source_of(memory.by_name[memory.owners[near[-1]]], span, "nominal") if near else None
    if described.head in names.lawyers and described.definite and len(described.names[0].split()) == 2:
        near = [at for at in parties.lawyers if at in memory.owners and span.start - LAWYER < at.start < span.start]
        return source_of(memory.by_name[memory.owners[near[-1]]], span, "nominal") if near else None
    return None


def _office_told(memory: Memory, span: Span, described: Described) -> Source | None:
    """ "The Minister" of whom the text says no more than "the Minister of Roads of Norland": by those first words."""
    words = described.names[0].split()
    if not described.definite or len(words) != 2 or not words[1][0].isupper():
        return None
    if any(described.head in r.lower().split() for p in memory.people for r in p.roles):
        return None
    told = {w.lower(): (at, w) for at, w in memory.offices.get(described.head, ())[:BACK] if at.start < span.start}
    if len(told) != 1:
        return None
    at, first = next(iter(told.values()))
    return Source(span, "nominal", (first,), None, (at,))


def _before(
    memory: Memory, span: Span, described: Described, own: Source, sentence: Span, paragraph_start: int
) -> Source:
    """Whom the text in front of the description tells of; `own` where that settles nothing."""
    if described.issuer is not None:
        return _issued(memory, span, described.issuer, own, sentence, paragraph_start)
    words = memory.language.names
    text = described.names[0].lower() if described.names else ""
    if text == "the two":
        return group(memory, span, "two", text, sentence) or own
    states = of_states(memory, span, described.head, described.names[0]) if described.definite else None
    if states is not None:
        return states
    if described.head in words.collectives and _counts(text, words.offices):
        return own if described.owner is not None else group(memory, span, described.head, text, sentence) or own
    if described.owner is not None:
        return _owned(memory, span, described, text, sentence) or own
    if not described.definite and not _is_of_today(text):
        return _of_same_words(memory, span, described) or _of_country(memory, span, described, text) or own
    document = meant(memory.documents, described.head, _content(described), span.start)
    told = _told(memory, span, described, document, sentence, paragraph_start) if document is not None else None
    if told is not None:
        return told
    if described.head in ("paper", "newspaper", "daily") and len(text.split()) == 2:
        paper = paper_of(memory, span, paragraph_start)
        if paper is not None:
            return paper
    known = _by_capital(memory, span, described)
    if known is not None:
        return known
    if text and _AGED.fullmatch(text.split()[-1]):
        return last_human(memory, span) or own
    if _is_qualified(text):
        if described.head in words.bodies and " in " in text:
            return unnamed(memory, span, described.head, set(text.partition(" in ")[0].split()) - {"the"}) or own
        return _by_role(memory, span, text, anywhere=True) or own
    if described.head in words.offices or described.head in words.trades:
        return _by_office(memory, span, described, text) or own
    if described.head in words.bodies:
        return _by_body(memory, span, described, sentence, paragraph_start) or own
    return _by_phrase(memory, span, described) or _by_word(memory, span, described, sentence, paragraph_start) or own


_CALLED_BY = frozenset(["institute", "agency", "company", "firm", "foundation", "club", "centre", "center"])
_PARTIED = frozenset("party union company firm association federation organisation organization charity".split())
_AGED = re.compile(r"\d{2}-year-old")


def _of_country(memory: Memory, span: Span, described: Described, text: str) -> Source | None:
    """ "Norland's president" behind "Norlandic President Ana Ruiz": the one person named before who holds that office of that country."""
    owner, _, office = text.replace("’", "'").partition("'s ")
    names = memory.language.names
    country = names.countries.get(owner)
    if country is None or described.head not in names.offices:
        return None
    holders = [
        p
        for p in memory.people
        if p.person is not False and p.spans[0].start < span.start and any(_holds(r.lower(), office, country, memory) for r in p.roles)
    ]
    return source_of(holders[0], span, "nominal") if len(holders) == 1 else None


def _holds(role: str, office: str, country: str, memory: Memory) -> bool:
    names = memory.language.names
    words = role.replace("’", "'").replace("'s", "").split()
    return role.endswith(office) and any(country in (names.demonyms.get(w), names.countries.get(w)) for w in words)


def _of_same_words(memory: Memory, span: Span, described: Described) -> Source | None:
    """ "Officials" behind "task force officials": the one sort of them that spoke before."""
    words = set(described.names[0].lower().split())
    if described.head == singular_of(described.head) or described.owner is not None or words & memory.language.phrases.determiners:
        return None
    seen = {
        s.names: s
        for head, s in memory.phrases[-BACK:]
        if head == described.head and len(s.names) == 1 and s.kind == "nominal" and words <= set(s.names[0].lower().split())
    }
    if len(seen) != 1:
        return None
    first = next(iter(seen.values()))
    longer = len(first.names[0].split()) > len(words) and first.names[0].lower().split()[0] not in memory.language.phrases.determiners
    return Source(span, "nominal", first.names, None, (first.span,) if first.span else ()) if longer else None


def _by_capital(memory: Memory, span: Span, described: Described) -> Source | None:
    """ "The Merid institute": the body that the text calls Merid."""
    words = described.names[0].split()
    if len(words) != 3 or words[0].lower() != "the" or not words[1][0].isupper() or described.head not in _CALLED_BY:
        return None
    person = memory.by_name.get(words[1])
    if person is None or person.person is True or person.placed or words[1].endswith(("based", "an", "ese", "ish", "ic")):
        return None
    return source_of(person, span, "nominal")


def _by_word(
    memory: Memory, span: Span, described: Described, sentence: Span, paragraph_start: int
) -> Source | None:
    """ "The prison": the one body before it with the word in its name; "the paper": the newspaper."""
    content = _content(described)
    if described.head in memory.language.names.known_by:
        found = stand_in(memory, span, described.head, content, sentence, paragraph_start)
        if found is not None:
            return found
    matching = _named_after(memory, span, described.head, content)
    if len(matching) != 1:
        return None
    name, at = next(iter(matching.items()))
    return Source(span, "nominal", (name,), None, (at,))


def _counts(text: str, offices: frozenset[str]) -> bool:
    """ "the two sides", "both women", "the vice ministers"; not "two aid groups", which are nobody's yet."""
    words = text.split()
    if words[0] not in ("the", "both", "each"):
        return False
    return all(w in NUMBERS for w in words[1:-1]) or singular_of(words[-1]) in offices


def _is_of_today(text: str) -> bool:
    return text.replace("’", "'").startswith(("today's ", "yesterday's "))


def _is_qualified(text: str) -> bool:
    return any(f" {w} " in text for w in ("of", "for", "from", "in", "at", "who", "which", "that"))


def _issued(
    memory: Memory, span: Span, issuer: Described, own: Source, sentence: Span, paragraph_start: int
) -> Source:
    """A document with its issuer in the same phrase: the issuer's name."""
    if issuer.kind == "pronoun":
        found = pronoun_source(memory, issuer, Place(span, sentence, paragraph_start))
    elif issuer.kind == "named":
        owners = owners_of(memory, issuer.names[0], issuer.gender) if len(issuer.names) == 1 else []
        found = source_of(owners[0], span) if len(owners) == 1 else Source(span, "nominal", issuer.names)
    else:
        found = nominal_source(memory, span, issuer, sentence, paragraph_start)
    return replace(found, kind="nominal") if found.names else own


def _told(
    memory: Memory, span: Span, described: Described, document: Document, sentence: Span, paragraph_start: int
) -> Source | None:
    """A document that was told of before: its issuer where that has a name, else the first words for it."""
    spoke = _by_phrase(memory, span, described)
    if spoke is not None and spoke.names and not _is_bare(spoke, described.head):
        return spoke
    own = Source(span, "nominal", (document.words,), None, (document.span,))
    if document.issuer is None:
        return own
    if document.issuer.kind == "pronoun":
        return _subject_body(memory, span, document)
    found = _issued(memory, span, document.issuer, own, sentence, paragraph_start)
    named = found.names[0][:1].isupper() or document.issuer.head in memory.language.names.bodies
    return replace(found, antecedents=found.antecedents or (document.span,)) if named else own


def _subject_body(memory: Memory, span: Span, document: Document) -> Source | None:
    """The one body that a sentence names, or that speaks in it, in front of "its report"."""
    lo, hi = document.sentence, document.span.start
    bodies = [p for p in memory.people if p.person is not True and p.gender is None and not p.placed]
    named = mentioned(memory, bodies, lo, hi)
    if len(named) == 1 and mentioned(memory, named, lo, hi, subjects=True):
        return source_of(named[0], span, "nominal")
    spoke = [s for at, s in memory.sources[-BACK:] if lo <= at.start < hi and s.kind != "anonymous"]
    if named or len(spoke) != 1 or len(spoke[0].names) != 1:
        return None
    return Source(span, "nominal", spoke[0].names, spoke[0].role, spoke[0].antecedents)


def _own_body(memory: Memory, span: Span, head: str, sentence: Span) -> Source | None:
    """ "Civic Union leader Ana Ruiz said her party": the body in the role of the one person whom the sentence names."""
    people = [p for p in memory.people if p.person is True]
    here = mentioned(memory, people, sentence.start, span.start)
    body = body_in(here[0].role, memory.language) if len(here) == 1 and here[0].role else None
    if body is None or head not in _PARTIED:
        return None
    owners = owners_of(memory, body, None)
    return source_of(owners[0], span, "nominal") if len(owners) == 1 else Source(span, "nominal", (body,))


def _owned(memory: Memory, span: Span, described: Described, text: str, sentence: Span) -> Source | None:
    """ "Its chairwoman", "his wife": the one person of the text who is called so."""
    words = memory.language.names
    if described.head in words.bodies and described.owner in ("he", "she"):
        return _own_body(memory, span, described.head, sentence)
    if described.head not in words.titles:
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
    found = _by_phrase(memory, span, described) or _by_role(memory, span, text, anywhere=len(wanted) > 1)
    return found or _by_shorter_role(memory, span, described.head, wanted)


def _by_shorter_role(memory: Memory, span: Span, head: str, wanted: list[str]) -> Source | None:
    """ "The regional governor", of whom the text says "Governor" later: the one holder of an office of that word."""
    if len(wanted) < 2:
        return None
    found = _holders(memory, [head])
    fits = [p for p in found if any(set(r.lower().split()) <= set(wanted) for r in p.roles)]
    return source_of(fits[0], span, "nominal") if len(found) == 1 and fits else None


def _last_of(memory: Memory, people: list[Person]) -> Person | None:
    last = memory.last
    if last is None or len(last.names) != 1:
        return None
    return next((p for p in people if p.name == last.names[0]), None)


def _role_fits(wanted: list[str], role: str, language: Language) -> bool:
    have = role.replace("-", " ").replace("’s", "").replace("'s", "").split()
    if is_other_rank(have, wanted, language):
        return False
    countries = {language.names.demonyms.get(h) or language.names.countries.get(h) for h in have}
    for word in wanted:
        plain = word[:-2] if word.endswith(("'s", "’s")) else word
        country = language.names.demonyms.get(plain) or language.names.countries.get(plain)
        parts = plain.replace("-", " ").split()
        if not all(p in have for p in parts) and (country is None or country not in countries):
            return False
    return True


def _content(described: Described) -> set[str]:
    """The words of a description that say what it is, without those behind a comma."""
    words = " ".join(described.names).lower().split(",")[0].split()
    return {w for n, w in enumerate(words) if w not in _SMALL and not (n == 0 and _is_of_today(w + " "))}


# ---- bodies


def _by_body(
    memory: Memory, span: Span, described: Described, sentence: Span, paragraph_start: int
) -> Source | None:
    """ "the ministry": the one body before it whose name has the word; "the company": the one firm among the sources."""
    head = described.head
    content = _content(described)
    words = memory.language.names
    matching = _named_after(memory, span, head, content)
    phrase = _by_phrase(memory, span, described)
    if len(matching) == 1 and (phrase is None or not phrase.names or _is_bare(phrase, head)):
        name, at = next(iter(matching.items()))
        return Source(span, "nominal", (name,), None, (at,))
    if len(matching) > 1:
        last = memory.last
        if last is not None and len(last.names) == 1 and last.names[0] in matching:
            return Source(span, "nominal", last.names, None, (matching[last.names[0]],))
        return Source(
            span, "nominal", antecedents=tuple(matching.values()), why=f"may be {' or '.join(sorted(matching)[:4])}"
        )
    if phrase is not None and not _is_bare(phrase, head):
        return phrase
    stands = head in words.firms | words.stand_ins or head in words.known_by
    stand = stand_in(memory, span, head, content, sentence, paragraph_start) if stands else None
    if stand is not None and stand.names:
        return stand
    return unnamed(memory, span, head, content) or stand or phrase


def _is_bare(phrase: Source, head: str) -> bool:
    """ "The company" under its own words alone says nothing of which it is."""
    return len(phrase.names) == 1 and phrase.names[0].lower() in (head, f"the {head}")


def _named_after(memory: Memory, span: Span, head: str, content: set[str]) -> dict[str, Span]:
    """The bodies before it whose names hold all the words of a description, each where it stands first."""
    matching: dict[str, Span] = {}
    for mention in memory.mentions:
        words = mention.name.lower().split()
        fits = head in words and content <= set(words) and _is_headed(words, head)
        if mention.span.start < span.start and mention.person is not True and fits:
            matching.setdefault(memory.owners[mention.span], mention.span)
    return {n: s for n, s in matching.items() if n.lower() != head}


def _is_headed(words: list[str], head: str) -> bool:
    """ "Bank of Karst", "Karst Prison", "Radio Karst": the noun says what the name is; not "Karst City Festival" for the city."""
    at = words.index(head)
    if at and words[at - 1 : at + 1] == ["task", "force"]:
        return True
    return at in (0, len(words) - 1) or words[at + 1] in ("of", "for", "and", "in", "de", "da", "do", "del")


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
        if (head in heads or singular_of(head) in heads and len(s.names) == 1 and not described.person) and s.names and wanted <= set(" ".join(s.names).lower().split())
    }
    if len(seen) == 1:
        first = next(iter(seen.values()))
        kind = "anonymous" if first.kind == "anonymous" else "nominal"
        return Source(span, kind, first.names, first.role, (first.span,) if first.span else first.antecedents)
    return None

"""From marked spans to attributions: which content belongs to which cue, and which source to both.

Linking is by nearness inside one unit (a sentence with its quotations), in text order; nothing is learned here. A cue without
content says nothing; content without a cue takes a source that stands beside it, else it goes on with the speaker before.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace
from itertools import pairwise

from sayso.finders.attribution import Attribution
from sayso.finders.cues import Cue, find_cues
from sayso.finders.noun_phrases import is_verb, skip_lead
from sayso.finders.occasions import may_listen, read_occasion
from sayso.finders.source_ends import before_bracket, source_end
from sayso.finders.sources import antecedent
from sayso.finders.tagging.decode import Tagged
from sayso.finders.tagging.mending import (
    is_done,
    is_hearsay,
    is_no_source,
    is_passive,
    trimmed,
    who_says,
    whole_words,
    without_reduced,
)
from sayso.finders.units import Item, Unit
from sayso.lang import Language
from sayso.records import Occasion, Span

MOST = 40  # spans looked at together; a unit with more is no sentence
BETWEEN = 40  # letters that another span between two of them counts for
_SAYERS = frozenset(("i", "we", "he", "she", "they"))
_OBJECTS = frozenset(("them", "him", "us", "me"))
_ARTICLES = frozenset(("the", "a", "an"))
_LONGEST_OCCASION = 14  # words
_MARKS = frozenset(",;:.!?()-–—")
_PHRASE = 8  # words of the longest phrase behind a lone article
_RELATIVE = frozenset(("who", "which", "whose", "whom"))
_BELONGING = frozenset(("of", "for", "from", "by"))  # "Janice Fothergale, of Alma Road"
_DESCRIBING = frozenset(("retired", "commanding", "emerging", "leading", "aged", "acting", "managing", "identified", "described", "named"))
_ACCUSED = 12  # words of whom somebody is accused, "of" among them
LEFT_OF_CUE = 4  # a content in front of its cue is that much farther: "A said X, adding Y"


@dataclass(frozen=True, slots=True)
class Linked:
    """One attribution by its marked spans; `contents` is never empty."""

    contents: tuple[Tagged, ...]
    cue: Tagged | None
    source: Tagged | None

    @property
    def probability(self) -> float:
        """That of its least sure span."""
        parts = [*self.contents, *(p for p in (self.cue, self.source) if p)]
        return min(p.probability for p in parts)


def link(spans: Sequence[Tagged], joined: frozenset[Tagged] = frozenset()) -> tuple[Linked, ...]:
    """The attributions that the marked spans of one unit make, in the order of their contents. `joined`: cues behind an "and"."""
    parts = [_link(spans[at : at + MOST], joined) for at in range(0, len(spans), MOST)]
    return tuple(one for part in parts for one in part)


def _link(spans: Sequence[Tagged], joined: frozenset[Tagged]) -> tuple[Linked, ...]:
    contents = [s for s in spans if s.kind == "content"]
    cues = [s for s in spans if s.kind == "cue"]
    sources = [s for s in spans if s.kind == "source"]
    owner = {s: _owner(s, cues, spans) for s in sources}
    said: dict[Tagged, list[Tagged]] = {}
    alone: list[Linked] = []
    for content in contents:
        speaker = _speaker_beside(content, spans, owner)
        cue = min(cues, key=lambda c: _distance(content, c, spans, c in joined), default=None)
        if speaker is not None and (cue is None or _count_between(content, cue, spans, ("content",))):
            alone.append(Linked((content,), None, speaker))
        elif cue is not None:
            said.setdefault(cue, []).append(content)
        else:
            nearest = min(sources, key=lambda s: _gap(content, s), default=None)
            alone.append(Linked((content,), None, nearest))
    linked = [*alone]
    for cue, mine in said.items():
        linked.append(Linked(tuple(mine), cue, _source_of(cue, sources, owner)))
    return tuple(sorted(linked, key=lambda one: one.contents[0].span.start))


def _gap(a: Tagged, b: Tagged) -> int:
    return max(a.span.start - b.span.end, b.span.start - a.span.end, 0)


def _count_between(a: Tagged, b: Tagged, spans: Sequence[Tagged], kinds: tuple[str, ...]) -> int:
    low, high = (a, b) if a.span.start < b.span.start else (b, a)
    return sum(low.span.end <= s.span.start and s.span.end <= high.span.start for s in spans if s.kind in kinds)


def _distance(content: Tagged, cue: Tagged, spans: Sequence[Tagged], joined: bool) -> int:
    left = 0 if content.span.start > cue.span.start else 3 * BETWEEN if joined else LEFT_OF_CUE
    return _gap(content, cue) + left + BETWEEN * _count_between(content, cue, spans, ("content", "cue"))


def _owner(source: Tagged, cues: Sequence[Tagged], spans: Sequence[Tagged]) -> Tagged | None:
    """The cue that a source stands nearest to."""
    return min(
        cues,
        key=lambda c: _gap(source, c) + BETWEEN * _count_between(source, c, spans, ("content", "cue", "source")),
        default=None,
    )


def _speaker_beside(content: Tagged, spans: Sequence[Tagged], owner: dict[Tagged, Tagged | None]) -> Tagged | None:
    """ "The mayor: '...'": a source right before a content, with its own cue, if any, on the far side of that content."""
    before = [s for s in spans if s.span.end <= content.span.start]
    if not before or before[-1].kind != "source" or _gap(before[-1], content) > 12:
        return None
    cue = owner[before[-1]]
    return before[-1] if cue is None or _count_between(before[-1], cue, spans, ("content",)) else None


def _source_of(cue: Tagged, sources: Sequence[Tagged], owner: dict[Tagged, Tagged | None]) -> Tagged | None:
    """The nearest of a cue's own sources, else that of an earlier cue: "A said X, adding Y"."""
    own = [s for s in sources if owner[s] is cue]
    if own:
        return min(own, key=lambda s: _gap(s, cue))
    return next((s for s in reversed(sources) if s.span.end <= cue.span.start), None)


# ---- as the rest of the finder reads them


def attributions(
    unit: Unit, spans: Sequence[Tagged], occasions: Sequence[Tagged], language: Language, closed: frozenset[int] = frozenset()
) -> tuple[Attribution, ...]:
    """What `link` makes of a unit's marked spans, with what the word tables know of each cue. `closed`: where quotations end
    that the unit's words stand in; a last comma belongs to them."""
    if not spans:
        return ()
    cues = find_cues(unit.items, language)
    whole = tuple(s for s in whole_words(unit.items, spans) if s.kind != "content" or not _is_empty(unit.items, s.span))
    whole = without_reduced(unit.items, _one_source(unit.items, whole, language), language)
    linked = _with_own_sources(unit.items, link(whole, _joined_cues(unit.items, whole)), language)
    linked = _with_last_word(unit.items, linked, whole)
    said = [one.cue.span for one in linked if one.cue is not None]
    near = {one: [o for o in occasions if one.cue is None or not _is_of_other(o.span, one.cue.span, said)] for one in linked}
    made = [m for m in (_attribution(unit, one, cues, near[one], language, closed) for one in linked) if m is not None]
    return tuple(part for one in made for part in _split_at_colon(unit.items, one))


def _is_of_other(occasion: Span, cue: Span, cues: Sequence[Span]) -> bool:
    """ "said it was late and told reporters": an occasion behind another cue than this one is that one's."""
    return any(cue.end <= other.start and other.end <= occasion.start for other in cues)


def _one_source(items: tuple[Item, ...], spans: Sequence[Tagged], language: Language) -> tuple[Tagged, ...]:
    """An office and a name behind it are one source: "governor | Alexander Belov", "Ged Kenslea, | a spokesman"."""
    offices = {i.end for i in items if i.lower in language.names.callings}
    capitals = {i.start: i.is_capital for i in items}
    commas = {i.end for i in items if i.text == ","}
    out: list[Tagged] = []
    for one in spans:
        last = out[-1] if out else None
        beside = last is not None and last.kind == one.kind == "source" and one.span.start - last.span.end == 1
        named = capitals.get(one.span.start, False) and one.span.end - one.span.start > 1
        if last is not None and beside and (named and last.span.end in offices or not named and last.span.end in commas):
            probability = min(last.probability, one.probability)
            out[-1] = replace(last, span=Span(last.span.start, one.span.end), last=one.last, probability=probability)
        else:
            out.append(one)
    return tuple(out)


def _is_empty(items: tuple[Item, ...], content: Span) -> bool:
    """A lone "of" or "to": nothing said."""
    words = [i.lower for i in items if content.start <= i.start and i.end <= content.end]
    return words in (["of"], ["to"])


def _joined_cues(items: tuple[Item, ...], spans: Sequence[Tagged]) -> frozenset[Tagged]:
    """ "accused it of hiding the boat, and warned that ...": cues right behind an "and" go on from the one before."""
    behind = {after.start for before, after in pairwise(items) if before.lower in ("and", "but")}
    return frozenset(s for s in spans if s.kind == "cue" and s.span.start in behind)


def _with_last_word(items: tuple[Item, ...], linked: tuple[Linked, ...], spans: Sequence[Tagged]) -> tuple[Linked, ...]:
    """ "Nobody was hurt, according to early reports, the governor said": who is named last says all before it."""
    source, cue = spans[-2:] if len(spans) > 2 else (None, None)
    if source is None or cue is None or {source.kind, cue.kind} != {"source", "cue"} or not linked:
        return linked
    source, cue = (source, cue) if cue.kind == "cue" else (cue, source)
    start = min(source.span.start, cue.span.start)
    held = [o for o in linked if o.contents[-1].span.end <= start and o.cue and o.cue.span.end <= start]
    before = [i for i in items if i.end <= start]
    if len(held) != len(linked) or any(o.source is source for o in linked) or len(before) < 2 or before[-1].text != ",":
        return linked
    if any(i.is_word or i.quote for i in items if i.start >= max(source.span.end, cue.span.end)):
        return linked
    first = linked[0].contents[0]
    begin = min(s.span.start for o in linked for s in (o.contents[0], o.source, o.cue) if s is not None)
    begin = next((i.start for i in items if i.quote is not None and i.quote.span.start == begin and i is not before[-2]), begin)
    whole = replace(first, span=Span(begin, before[-2].end))
    return (Linked((whole,), cue, source), *(o for o in linked if o.source is not None))


def _with_own_sources(items: tuple[Item, ...], linked: tuple[Linked, ...], language: Language) -> tuple[Linked, ...]:
    """A cue of a relative clause that shares the source of another cue has its own, before "who"."""
    out: list[Linked] = []
    for one in linked:
        shared = one.cue is not None and one.source is not None and sum(o.source == one.source for o in linked) > 1
        own = who_says(items, one.cue.span, one.source.span, language) if shared and one.cue and one.source else None
        out.append(replace(one, source=replace(one.source, span=own)) if own and one.source else one)
    return tuple(out)


def _split_at_colon(items: tuple[Item, ...], one: Attribution) -> tuple[Attribution, ...]:
    """ "He called the plan dear: 'We cannot pay.'": told first and then quoted, two attributions of one source, the second without a
    cue (docs/annotation.md, "One statement or two")."""
    quotes = {i.quote.span: n for n, i in enumerate(items) if i.quote is not None}
    for n in range(1, len(one.content)):
        at = quotes.get(one.content[n], 0)
        verbatim = all(c in quotes for c in one.content[n:])
        if at and verbatim and items[at - 1].text == ":" and not all(c in quotes for c in one.content[:n]):
            if one.source is None or one.cue is None or one.cue.start > items[at].start:
                return (one,)
            rest = replace(one, cue=None, content=one.content[n:], rule="colon", lemma=None, topic="say", occasion=None)
            return (replace(one, content=one.content[:n]), replace(rest, negated=False))
    return (one,)


def _attribution(
    unit: Unit, one: Linked, cues: tuple[Cue, ...], occasions: Sequence[Tagged], language: Language, closed: frozenset[int]
) -> Attribution | None:
    one = _with_subject(unit.items, _parted(unit.items, one, cues), language)
    known = next((c for c in cues if one.cue and c.span(unit.items).meets(one.cue.span)), None)
    if one.cue is not None and is_done(unit.items, one.cue.span, known, language):
        return None
    if one.source is not None and is_no_source(unit.items, one.source.span, one.cue.span if one.cue else None, language):
        return None
    if one.cue is not None and one.source is not None:
        told = (known is None or known.voice == "is told") and _is_told(unit.items, one.source.span, one.cue.span, language)
        if told or is_hearsay(unit.items, one.cue.span, language):
            one = replace(one, source=None)
    lemma, topic = _act(unit, one, known, language)
    anonymous = one.cue is not None and one.source is None
    rule = "carried" if one.cue is None and one.source is None else "no cue" if one.cue is None else "cue"
    cue = _without_particle(unit.items, one.cue.span, known) if one.cue else None
    contents = tuple(t for t in (trimmed(unit.items, c, closed) for c in _abutting([c.span for c in one.contents])) if t is not None)
    if not contents:
        return None
    if topic == "deny":
        contents = _without_concession(unit.items, contents)
    if lemma == "accuse" and cue is not None:
        contents = _accused_of(unit.items, cue, contents)
    source = subject(unit.items, one.source.span, cue, language) if one.source else None
    if source is not None and one.source is not None and source.end < one.source.span.end:
        own = tuple(c for c in contents if not 0 <= c.start - one.source.span.end < 2)
        contents = own or contents  # "sources who would not be named because | they were afraid"
    made = Attribution(
        source,
        cue,
        tuple(c for c in contents if c.end - c.start > 1) or contents,
        lemma,
        topic,
        known.negated if known else False,
        rule,
        unit.paragraph,
        anonymous=anonymous,
        probability=one.probability,
    )
    return replace(made, occasion=_occasion(unit, made, known, occasions, language))


def _abutting(spans: Sequence[Span]) -> list[Span]:
    """Spans with nothing but a blank between them are one."""
    out: list[Span] = []
    for span in spans:
        if out and span.start - out[-1].end == 1:
            out[-1] = Span(out[-1].start, span.end)
        else:
            out.append(span)
    return out


def _is_told(items: tuple[Item, ...], source: Span, cue: Span, language: Language) -> bool:
    """ "She was told": who is told, asked or accused is not who speaks."""
    return source.end <= cue.start and is_passive(items, cue, language)


def _without_concession(items: tuple[Item, ...], contents: tuple[Span, ...]) -> tuple[Span, ...]:
    """ "denies aiming at civilians, though thousands have died": the report's own words behind a denial."""
    conceded = {i.end + 1 for i in items if i.lower in ("though", "although")}
    return tuple(c for n, c in enumerate(contents) if n == 0 or c.start not in conceded)


def _accused_of(items: tuple[Item, ...], cue: Span, contents: tuple[Span, ...]) -> tuple[Span, ...]:
    """ "accused the firm of hiding it": `hiding it`."""
    first = contents[0]
    words = [i for i in items if first.start <= i.start and i.start < first.end]
    of = next((n for n, i in enumerate(words[:_ACCUSED]) if i.lower == "of"), None)
    if first.start < cue.end or of is None:
        return contents
    if any(i.text == "," or i.quote is not None or i.lower.endswith("ing") and not i.is_capital for i in words[:of]):
        return contents  # "hiding one of its boats"
    if of + 1 == len(words):
        return contents[1:] or contents
    behind = words[of + 1]
    alone = behind.quote is not None and behind.end >= first.end  # "of 'childish behaviour'"
    return (Span(behind.quote.span.start if behind.quote is not None and alone else behind.start, first.end), *contents[1:])


def _without_particle(items: tuple[Item, ...], cue: Span, known: Cue | None) -> Span:
    """ "asks to": the "to" that the cue table does not give the verb begins what is asked."""
    last = next((i for i in reversed(items) if i.end <= cue.end), None)
    own = known.span(items) if known is not None else cue
    if last is None or last.lower != "to" or not cue.start <= own.start < own.end <= last.start:
        return cue
    return Span(cue.start, own.end)


def _parted(items: tuple[Item, ...], one: Linked, cues: tuple[Cue, ...]) -> Linked:
    """A source that holds its own cue ("The UN updated members"), with words before it, is parted into the two."""
    if one.cue is not None or one.source is None:
        return one
    marked = one.source
    held = next((c for c in (c.span(items) for c in cues) if marked.span.start < c.start and c.end <= marked.span.end), None)
    before = [i for i in items if held and marked.span.start <= i.start and i.end <= held.start]
    if held is None or not before:
        return one
    source = Span(before[0].start, before[-1].end)
    return replace(one, cue=replace(marked, kind="cue", span=held), source=replace(marked, span=source))


def _with_subject(items: tuple[Item, ...], one: Linked, language: Language) -> Linked:
    """ "The builder, Velm, | expects | to open in April": what is marked as said right before a verb, and is no clause, speaks."""
    if one.source is not None or one.cue is None or len(one.contents) < 2:
        return one
    first, rest = one.contents[0], one.contents[1:]
    words = [i for i in items if first.span.start <= i.start and i.end <= first.span.end]
    between = [i for i in items if first.span.end <= i.start and i.end <= one.cue.span.start]
    if not words or len(words) > _PHRASE or rest[0].span.start < one.cue.span.end or any(i.text != "," for i in between):
        return one
    if any(i.start == one.cue.span.start and i.lower in language.cues.adverbs for i in items):
        return one  # "the navy reportedly saved 200"
    if words[0].lower in language.phrases.prepositions | language.phrases.auxiliaries or words[0].lower in ("it", "that", "this"):
        return one
    if any(i.quote is not None or i.lower in _RELATIVE or is_verb(i, language) for i in words) or is_passive(items, one.cue.span, language):
        return one
    return replace(one, source=replace(first, kind="source"), contents=rest)


def subject(items: tuple[Item, ...], source: Span, cue: Span | None, language: Language) -> Span:
    """The marked words of a source as a phrase: no lone article, nothing in front that only says when, and none of the asides that
    stand between a subject and its verb ("the judge, reached by telephone", "the bank, in a statement", "X, who was there")."""
    inside = [n for n, i in enumerate(items) if source.start <= i.start and i.end <= source.end]
    if not inside or any(items[n].quote is not None for n in inside):
        return source
    lo, hi = inside[0], inside[-1] + 1
    if hi - lo == 1 and items[lo].lower in _RELATIVE:
        phrase = antecedent(items, lo, language)
        return subject(items, phrase.span(items), cue, language) if phrase else source
    if all(items[n].lower in _ARTICLES for n in range(lo, hi)):
        hi = _end_of_phrase(items, hi, cue.start if cue else source.end, language)
    if hi - lo > 2 and items[lo].lower in _SAYERS and (is_verb(items[lo + 1], language) or items[lo + 1].lower in language.cues.forms):
        lo += 2  # "I welcome the Board's report, which found"
    lo = skip_lead(items, lo, hi, language) if hi - lo > 1 else lo
    if items[hi - 1].lower in language.phrases.prepositions and hi - lo > 1:
        hi = _end_of_phrase(items, hi, cue.start if cue and cue.start > source.start else source.end, language)  # cut short: "the camp at"
    if hi - lo > 2 and items[lo].lower in _OBJECTS and items[lo + 1].is_capital:
        lo += 1  # "told them Marine Lance Cpl. Ana Ruiz"
    comma = next((n for n in range(lo + 1, hi) if items[n].text == ","), hi)
    if comma + 1 < hi and cue is not None and cue.start >= items[hi - 1].end and _is_aside(items[comma + 1], language):
        hi = comma
    hi = source_end(items, lo, before_bracket(items, lo, hi, language), language)
    return Span(items[lo].start, items[hi - 1].end) if lo < hi else source


def _end_of_phrase(items: tuple[Item, ...], at: int, limit: int, language: Language) -> int:
    """The words behind an article, up to a verb, a mark or an offset."""
    end = at
    while end < len(items) and items[end].start < limit and end - at < _PHRASE and (items[end].is_word or _is_age(items, end)):
        if is_verb(items[end], language) and end > at:
            break
        end += 1
    return end


def _is_age(items: tuple[Item, ...], at: int) -> bool:
    """The "58" and the hyphen of "58-year-old"."""
    return any(i.lower.startswith("year-old") for i in items[at + 1 : at + 3]) and (items[at].text.isdigit() or items[at].text == "-")


def _is_aside(item: Item, language: Language) -> bool:
    if item.lower in _RELATIVE:
        return True
    if item.lower in language.phrases.prepositions:
        return item.lower not in _BELONGING
    return item.lower.endswith(("ed", "ing")) and item.text.islower() and item.lower not in _DESCRIBING


def _act(unit: Unit, one: Linked, known: Cue | None, language: Language) -> tuple[str | None, str]:
    """The lemma and the topic of a cue: by the cue found there, else by the form of its first word, else plain saying."""
    if one.cue is None:
        return None, "say"
    if known is not None:
        word = known.word
        lemma = "according to" if known.voice == "according to" else word.lemma if word else None
        return lemma, "say" if word is None or word.topic == "none" else word.topic
    first = next((i for i in unit.items if i.end > one.cue.span.start), None)
    forms = language.cues.forms.get(first.lower, ()) if first else ()
    word = forms[0].word if forms else None
    return (word.lemma, "say" if word.topic == "none" else word.topic) if word else (None, "say")


def _occasion(
    unit: Unit, one: Attribution, cue: Cue | None, marked: Sequence[Tagged], language: Language
) -> Occasion | None:
    """The occasions marked beside an attribution, their fields read by the rules; without any, what the rules find behind the cue."""
    found: Occasion | None = None
    for tag in marked:
        if any(tag.span.meets(c) for c in one.content):
            continue
        items = _whole_phrase(unit, tag.span, one, language)
        if items and not _is_of_clause_before(unit, items):
            found = _joined(found, _read(items, Span(items[0].start, items[-1].end), language))
    if one.cue is None:
        return found
    ruled = _ruled_occasion(unit, one, cue, language)
    if found is None or ruled is None:
        return found or ruled
    longer = any(r.holds(f) and r != f for r in ruled.spans for f in found.spans)
    return ruled if longer and all(any(r.holds(f) for r in ruled.spans) for f in found.spans) else found


def _whole_phrase(unit: Unit, span: Span, one: Attribution, language: Language) -> tuple[Item, ...]:
    """The items of a marked occasion; one that is cut short ("at the") is read on to a mark, a verb or a new clause."""
    phrases = language.phrases
    inside = [n for n, i in enumerate(unit.items) if span.start <= i.start and i.end <= span.end]
    small = phrases.prepositions | phrases.determiners
    if not inside or not all(unit.items[n].lower in small for n in inside):
        return tuple(unit.items[n] for n in inside)
    end = inside[-1] + 1
    while end < len(unit.items) and end - inside[0] < _LONGEST_OCCASION and not _ends_phrase(unit.items[end], one, language):
        end += 1
    found = unit.items[inside[0] : end]
    return found if len(found) > len(inside) else ()


def _is_of_clause_before(unit: Unit, items: tuple[Item, ...]) -> bool:
    """ "The bank found out in April, when a cleaner complained": no occasion of complaining; nor is the word "when" alone one."""
    behind = [i for i in unit.items if i.start >= items[-1].end][:2]
    words = [i.lower for i in behind if i.text != ","]
    return [i.lower for i in items] == ["when"] or words[:1] == ["when"]


def _ends_phrase(item: Item, one: Attribution, language: Language) -> bool:
    if item.quote is not None or item.text in _MARKS or item.lower in _RELATIVE or _inside(item, one.content):
        return True
    spoken = one.cue is not None and one.cue.start <= item.start < one.cue.end
    return spoken or item.is_word and is_verb(item, language)


def _ruled_occasion(unit: Unit, one: Attribution, cue: Cue | None, language: Language) -> Occasion | None:
    """What the rules find right behind the cue, or behind a source that follows it."""
    if one.cue is None:
        return None
    at = one.cue.end
    if one.source is not None and one.source.start >= at and one.source.start - at <= 2:
        at = one.source.end
    first = next((n for n, i in enumerate(unit.items) if i.start >= at), len(unit.items))
    limit = next((n for n, i in enumerate(unit.items) if n >= first and _inside(i, one.content)), len(unit.items))
    listener = cue is not None and cue.word is not None and "r" in cue.word.takes
    return read_occasion(unit.items, first, limit, listener, language).occasion


def _inside(item: Item, content: tuple[Span, ...]) -> bool:
    return any(c.start < item.end and item.start < c.end for c in content)


def _read(items: tuple[Item, ...], span: Span, language: Language) -> Occasion:
    read = read_occasion(items, 0, len(items), False, language).occasion
    if read is None and may_listen(items[0], language):
        read = read_occasion(items, 0, len(items), True, language).occasion
    return replace(read, spans=(span,)) if read else Occasion((span,))


def _joined(first: Occasion | None, second: Occasion) -> Occasion:
    if first is None:
        return second
    return Occasion(
        (*first.spans, *second.spans),
        first.addressees or second.addressees,
        first.medium or second.medium,
        first.place or second.place,
        first.when or second.when,
    )

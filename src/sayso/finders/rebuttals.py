"""Rebuttals that trail behind what they rebut: "..., a charge Turkey rejected", "..., which her office denied".

They are somebody else's words than the clause before them, so a sentence that ends with one is two units, and each is read alone.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from dataclasses import replace
from functools import lru_cache

from sayso.finders.attribution import Attribution
from sayso.finders.cues import find_cues
from sayso.finders.noun_phrases import is_finite
from sayso.finders.sources import phrase_left
from sayso.finders.text import Sentence
from sayso.finders.units import Item, Unit
from sayso.lang import Language
from sayso.records import Span

RULE = "rebuttal"
_REACH = 500  # code points from the end of a sentence back to the verb of a rebuttal
_FARTHEST = 70  # items from the end of a sentence back to a rebuttal
_SUBJECT = 9  # words of who rebuts
_TAIL = 7  # words behind the verb: "as baseless", "in a statement on Friday"
_DASHES = frozenset("-–—")


def with_rebuttals_apart(units: Iterable[Unit], language: Language) -> tuple[Unit, ...]:
    """The units, those that end with a rebuttal cut before it."""
    denying = _denying(language.cues.denying)
    out: list[Unit] = []
    for unit in units:
        last = unit.sentences[-1]
        # only then are the unit's words cut, which of a long report costs as much as reading it
        near = denying.search(last.text, max(last.span.start, last.span.end - _REACH), last.span.end)
        out.extend(_parted(unit, language) if near else (unit,))
    return tuple(out)


@lru_cache(4)
def _denying(forms: tuple[str, ...]) -> re.Pattern[str]:
    return re.compile(rf"\b(?:{'|'.join(map(re.escape, forms))})\b")


def _parted(unit: Unit, language: Language) -> Iterator[Unit]:
    items = unit.items
    found = next((f for f in _stretches(items) if _is_rebuttal(items, *f, unit.paragraph, language)), None)
    if found is None or items[found[0]].start < unit.sentences[-1].span.start:
        yield unit
        return
    first, end = found
    last = unit.sentences[-1]
    before = Span(last.span.start, items[first - 2].end)
    yield Unit(
        Span(unit.span.start, before.end),
        unit.paragraph,
        (*unit.sentences[:-1], replace(last, span=before)),
        tuple(q for q in unit.quotes if q.outer.end <= before.end),
    )
    behind = Span(items[first].start, items[end - 1].end if end + 1 < len(items) else unit.span.end)
    yield Unit(behind, unit.paragraph, (Sentence(behind, last.paragraph, last.text),), rebuts=True)
    if end + 1 < len(items) and find_cues(
        items[end + 1 :], language
    ):  # else the report's own: "as the fighting went on"
        rest = Span(items[end + 1].start, unit.span.end)
        yield Unit(
            rest,
            unit.paragraph,
            (Sentence(rest, last.paragraph, last.text),),
            tuple(q for q in unit.quotes if rest.holds(q.outer)),
        )


def _stretches(items: tuple[Item, ...]) -> Iterator[tuple[int, int]]:
    """What stands between a comma or dash and the next comma or the end (half-open), the last first."""
    end = len(items)
    for n in range(len(items) - 1, max(1, len(items) - _FARTHEST), -1):
        if items[n].text == "," or items[n].text in _DASHES:
            if end - n > 2:
                yield n + 1, end
            end = n


def _is_rebuttal(items: tuple[Item, ...], first: int, end: int, paragraph: int, language: Language) -> bool:
    last = end + 1 >= len(items)
    if not last and (items[end + 1].is_capital or items[end + 1].lower == "who") and any(i.lower == "by" for i in items[first:end]):
        return False  # "a figure disputed by the firm's adviser, Ana Ruiz, who said"
    return (last or items[first].lower != "which") and _read(items[first:end], paragraph, language) is not None


def rebuttal(unit: Unit, language: Language) -> Attribution | None:
    """What a unit that `with_rebuttals_apart` cut off says; its content is "which" or the noun that stands for what is rebutted."""
    return _read(unit.items, unit.paragraph, language) if unit.rebuts else None


def _read(items: tuple[Item, ...], paragraph: int, language: Language) -> Attribution | None:
    words = language.cues
    if items and items[-1].text in ".!?":
        items = items[:-1]
    if not items or any(i.quote is not None or i.text in (",", ":", ";", "(") for i in items):
        return None
    claimed = next((n for n, i in enumerate(items[:4]) if i.lower in words.rebutted), None)
    if claimed is None and items[0].lower != "which":
        return None
    at = 1 if claimed is None else claimed + 1
    content = Span(items[0].start, items[at - 1].end)
    relative = claimed is not None and at < len(items) and items[at].lower in ("that", "which")
    verb = next((n for n in range(at, len(items)) if _lemma(items[n], language) is not None), None)
    if verb is None:
        return None
    lemma = _lemma(items[verb], language)
    passive = (
        claimed is not None
        and verb + 1 < len(items)
        and items[verb + 1].lower == "by"
        and items[verb].lower.endswith("ed")
    )
    if passive and verb - at <= 2 and not any(is_finite(i, language) for i in items[at:verb]):
        who = items[verb + 2 :]
        behind: tuple[Item, ...] = ()
    else:
        at += relative
        lo = verb
        while lo > at and _is_auxiliary(items[lo - 1], language):
            lo -= 1
        if any(i.lower in language.phrases.negations for i in items[lo:verb]):
            return None  # "a charge he has never denied"
        who, behind = items[at:lo], items[verb + 1 :]
    if claimed is None and lemma not in words.rebutting:
        return None  # "made a bid, which shareholders rejected": a deed as often as words
    if not 0 < len(who) <= _SUBJECT or not _is_speaker(who, language) or not _is_tail(behind, language):
        return None
    parts = (content, Span(behind[0].start, behind[-1].end)) if behind and behind[0].lower == "as" else (content,)
    source, cue = Span(who[0].start, who[-1].end), Span(items[verb].start, items[verb].end)
    return Attribution(source, cue, parts, lemma, "deny", False, RULE, paragraph)


def _lemma(item: Item, language: Language) -> str | None:
    forms = language.cues.forms.get(item.lower, ()) if item.is_word else ()
    return next((f.word.lemma for f in forms if f.word.topic == "deny" and f.word.particle is None), None)


def _is_auxiliary(item: Item, language: Language) -> bool:
    words = language.phrases
    return item.lower in words.auxiliaries or item.lower in words.adverbs or item.lower.endswith(("ly", "n't"))


def _is_speaker(who: tuple[Item, ...], language: Language) -> bool:
    """A noun phrase or pronoun, and no clause."""
    words = language.phrases
    first = who[0].lower
    if (
        first in words.prepositions
        or first in words.subordinators
        or first in words.auxiliaries
        or first in ("was", "were", "there")
    ):
        return False
    if len(who) == 1 and not who[0].is_word:
        return False
    return not any(is_finite(i, language) or i.lower in ("who", "which", "that") for i in who)


def _is_tail(behind: tuple[Item, ...], language: Language) -> bool:
    """Nothing, or when, where and as what it was rebutted."""
    if len(behind) > _TAIL or any(is_finite(i, language) or i.lower in language.phrases.conjunctions for i in behind):
        return False
    words = language.phrases
    return (
        not behind
        or behind[0].lower in words.prepositions | words.adverbs | {"as", "last", "this"}
        or behind[0].lower.endswith("ly")
    )


def stances(unit: Unit, found: tuple[Attribution, ...], language: Language) -> tuple[Attribution, ...]:
    """The attributions of a unit, with those whose content is a word that points: "Abara disputed that, arguing", "That was disputed by
    Oakes"."""
    items = unit.items
    out = list(found)
    for n in range(1, len(items) - 1):
        lemma = _lemma(items[n], language)
        if (
            lemma is None
            or lemma not in language.cues.rebutting
            and lemma != "reject"
            or any(a.cue is not None and a.cue.start == items[n].start for a in out)
        ):
            continue
        one = _pointing(items, n, language) or _passive(items, n, language)
        if one is not None:
            source, content = one
            cue = Span(items[n].start, items[n].end)
            out.append(Attribution(source, cue, (content,), lemma, "deny", False, "stance", unit.paragraph))
    return tuple(out)


def _pointing(items: tuple[Item, ...], verb: int, language: Language) -> tuple[Span, Span] | None:
    """Whose stance, and the word that points, behind a verb."""
    pointer = items[verb + 1]
    ends = verb + 2 >= len(items) or items[verb + 2].text in (",", ".", ";", ":")
    head = verb
    while head > 0 and _is_auxiliary(items[head - 1], language):
        head -= 1
    group = items[head:verb]
    if (
        pointer.lower not in ("that", "this", "it")
        or not ends
        or any(i.lower in language.phrases.negations for i in group)
    ):
        return None
    phrase = phrase_left(items, head, language)
    if phrase is None or phrase.inherits:
        return None
    return phrase.span(items), Span(pointer.start, pointer.end)


def _passive(items: tuple[Item, ...], verb: int, language: Language) -> tuple[Span, Span] | None:
    """ "That was disputed by Brian Oakes, who", "That account was disputed by": by whom, and what."""
    if items[0].lower not in ("that", "this", "it") or items[verb + 1].lower != "by" or not 1 < verb < 6:
        return None
    noun = items[1].lower in language.cues.rebutted and items[0].lower != "it"
    if not all(_is_auxiliary(i, language) or i.lower in ("was", "were", "is") for i in items[1 + noun : verb]):
        return None
    end = next(
        (n for n in range(verb + 2, len(items)) if items[n].text in (",", ".", ";", ":") or items[n].quote), len(items)
    )
    who = items[verb + 2 : end]
    if not 0 < len(who) <= _SUBJECT or not _is_speaker(who, language):
        return None
    return Span(who[0].start, who[-1].end), Span(items[0].start, items[noun].end)

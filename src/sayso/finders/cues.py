"""Cues: the verbs and phrases that attribute, told from the nouns and passives that look like them."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Literal

from sayso.finders.noun_phrases import is_finite
from sayso.finders.units import Item
from sayso.finders.viewpoints import viewpoint_noun
from sayso.lang import Language
from sayso.lang.cue_tables import CueForm, CueWord
from sayso.records import Span

_OBJECT = 10  # words behind a verb among which its object ends
_COUNTS = frozenset("another two three four five six seven eight nine ten dozens hundreds thousands".split())

_SEEMING = frozenset("appear appears appeared seem seems seemed".split())

MAX_CUES = 40  # in one sentence; more is no prose

Voice = Literal[
    "active", "participle", "infinitive", "quoted as saying", "told by", "hearsay", "adverb", "according to", "viewpoint", "is told"
]

_BE = frozenset("is are was were be been being 's 're".split())
_NOW = frozenset("is are am 's 're 'm".split())
_NOUN_BEFORE = frozenset(
    "the a an this that these those his her its their our my your any no some such of for in with 's s' on about by from under two three several many most".split()
)


@dataclass(frozen=True, slots=True)
class Cue:
    """A cue at items `first` to `last` (half-open); `head` is where its verb group (auxiliaries, adverbs) begins."""

    word: CueWord | None
    voice: Voice
    first: int
    last: int
    head: int
    negated: bool

    def span(self, items: tuple[Item, ...]) -> Span:
        return Span(items[self.first].start, items[self.last - 1].end)


def find_cues(items: tuple[Item, ...], language: Language) -> tuple[Cue, ...]:
    """The cues of one unit in text order."""
    cues: list[Cue] = []
    skip = 0
    for i, item in enumerate(items):
        if i < skip or not item.is_word:
            continue
        if len(cues) >= MAX_CUES:
            break
        cue = _cue_at(items, i, language)
        if cue is not None:
            cues.append(cue)
            skip = cue.last
    return tuple(cues)


def _cue_at(items: tuple[Item, ...], i: int, language: Language) -> Cue | None:
    lower = items[i].lower
    after = items[i + 1].lower if i + 1 < len(items) else ""
    if lower == "according" and after == "to":
        return Cue(None, "according to", i, i + 2, i, False)
    if lower in language.cues.adverbs:
        return Cue(None, "adverb", i, i + 1, i, False)
    noun = viewpoint_noun(items, i, language)
    if noun is not None:
        return Cue(None, "viewpoint", noun, noun + 1, i, False)
    forms = language.cues.forms.get(lower)
    if not forms or (items[i].is_capital and i > 0):
        return None
    for form in forms:
        last = _particle_end(items, i, form)
        if last is not None and not is_deed(items, i, last, form.word.lemma, language):
            cue = _read_form(items, i, last, form, language)
            if cue is not None:
                return cue
    return None


def is_deed(items: tuple[Item, ...], i: int, last: int, lemma: str, language: Language) -> bool:
    """ "added two frequencies", "conceded a late goal": something is done to a thing, and nothing is said."""
    objects = language.cues.deeds.get(lemma)
    if objects is None or i == 0 or last >= len(items) or not items[i - 1].is_word:
        return False
    noun = False
    for n in range(last, min(len(items), last + _OBJECT)):
        item = items[n]
        if item.quote is not None or item.text == ":" or item.lower in ("that", "defeat") or is_finite(item, language):
            return False
        if item.lower in objects:
            return True
        if n > last and (not item.is_word and not item.text[:1].isdigit() or item.lower in language.phrases.prepositions | language.phrases.subordinators):
            break
        noun = noun or item.text[:1].isdigit() or item.lower in _COUNTS
    return noun and not objects


def _particle_end(items: tuple[Item, ...], i: int, form: CueForm) -> int | None:
    particle = form.word.particle
    if particle is None:
        return i + 1
    for gap in (1, 2):
        if i + gap < len(items) and items[i + gap].lower == particle:
            if gap == 2 and items[i + 1].lower not in ("it", "this"):
                return None
            return i + gap + 1
    return None


def _read_form(items: tuple[Item, ...], i: int, last: int, form: CueForm, language: Language) -> Cue | None:
    if form.word.topic == "none" and not form.word.takes.startswith("n"):
        return None
    head, negated = _verb_group(items, i, language)
    group = [x.lower for x in items[head:i]]
    before = items[head - 1].lower if head > 0 else ""
    shape = form.shape
    if shape in ("past", "participle") and any(g in _BE or g.endswith(("'s", "'re")) for g in group):
        return _passive(items, i, last, form, head, language)
    if form.word.topic == "none":
        return None
    if shape in ("base", "s") and not group and _is_noun(items, i, last, language):
        return None
    if shape in ("past", "participle") and not group and last < len(items) and items[last].lower in language.cues.fates:
        return None  # "the number of houses confirmed destroyed rose"
    if shape == "ing":
        if any(g in _BE or g.endswith(("'s", "'re")) for g in group):
            return Cue(form.word, "active", i, last, head, negated)
        if before in (",", "and", "-", "–", "—", "as", "while", "without") or i == 0:
            return Cue(form.word, "participle", i, last, i, negated)
        return (
            Cue(form.word, "participle", i, last, i, negated)
            if before != "of" and form.word.lemma in ("say", "add", "warn")
            else None
        )
    if shape == "base":
        if "to" in group[-1:] and form.word.topic == "show" and before in _SEEMING:
            head, negated = _verb_group(items, head - 1, language)
            return Cue(form.word, "active", i, last, head, negated)  # "documents appeared to show that"
        if "to" in group[-1:]:
            return Cue(form.word, "infinitive", i, last, head, negated)
        if not group and not _plural_before(items, head, language):
            return None
    return Cue(form.word, "active", i, last, head, negated)


def _verb_group(items: tuple[Item, ...], i: int, language: Language) -> tuple[int, bool]:
    """Where the auxiliaries and adverbs before item i begin, and whether they negate."""
    words = language.phrases
    head, negated = i, False
    while head > 0 and i - head < 6:
        lower = items[head - 1].lower
        if lower in words.negations or lower.endswith("n't"):
            negated = True
        elif not (
            lower in words.auxiliaries
            or lower in words.adverbs
            or (lower.endswith("ly") and len(lower) > 4 and not items[head - 1].is_capital)
        ):
            break
        head -= 1
    return head, negated


def _passive(items: tuple[Item, ...], i: int, last: int, form: CueForm, head: int, language: Language) -> Cue | None:
    following = [x.lower for x in items[last : last + 2]]
    if form.word.lemma == "quote" and following == ["as", "saying"]:
        return Cue(form.word, "quoted as saying", i, last + 2, head, False)
    told = form.word.lemma in language.cues.tellings and not _verb_group(items, i, language)[1]
    if (told or form.word.lemma in ("tell", "inform")) and following[:1] == ["by"]:
        return Cue(form.word, "told by", i, last, head, False)
    if items[i].lower in language.cues.passives and following[:1] == ["to"]:
        return Cue(form.word, "hearsay", i, last, head, False)
    if form.word.lemma == "quote" and following[:1] == ["saying"]:
        return Cue(form.word, "quoted as saying", i, last + 1, head, False)
    if told and (form.word.topic not in ("demand", "ask") or not _NOW.intersection(x.lower for x in items[head:i])):
        return Cue(form.word, "is told", i, last, head, False)  # "drivers are asked to wait" asks itself
    return None


def _is_noun(items: tuple[Item, ...], i: int, last: int, language: Language) -> bool:
    if i == 0:
        return True
    before, after = items[i - 1], items[last].lower if last < len(items) else ""
    if before.lower in _NOUN_BEFORE or before.lower.endswith(("'s", "s'")) or before.text[:1].isdigit():
        return True
    if after in language.phrases.auxiliaries or after in language.phrases.verbs or after == "of":
        return True
    return before.lower in language.phrases.prepositions


def _plural_before(items: tuple[Item, ...], head: int, language: Language) -> bool:
    """Whether a base form can be a finite verb here: behind we, they, I, you, people or a plural."""
    if head == 0:
        return False
    before = items[head - 1]
    if before.quote is not None:
        return True
    lower = before.lower
    if lower in (
        "we",
        "they",
        "i",
        "you",
        "people",
        "police",
        "who",
        "which",
        "that",
        "both",
        "many",
        "some",
        "others",
    ):
        return True
    if lower == "," or lower in language.phrases.prepositions:
        return lower == ","
    return before.is_word and (
        lower.endswith("s")
        and not lower.endswith(("ss", "'s"))
        or before.is_capital
        or lower in ("men", "women", "media", "data")
    )

"""What was found in a sentence, put right: by the rules, which saying holds the others and whom it was said to (`refined`; the network
is shown what the rules found before this); by either engine, what says nothing and whose words they are (`amended`)."""

from __future__ import annotations

from dataclasses import replace
from itertools import pairwise

from sayso.finders.attribution import Attribution
from sayso.finders.content_ends import content_end
from sayso.finders.meant import of_its_source
from sayso.finders.noun_phrases import is_verb
from sayso.finders.units import Item, Unit
from sayso.lang import Language
from sayso.records import Span

_PERFECT = frozenset(("has", "have", "had", "did", "didn't", "hasn't", "haven't"))
_ACCUSED = 16  # words of whom somebody is accused, "of" among them
_LISTENER = 14  # words of whom somebody urges
_THINGS = frozenset("order halt end stop return visit change limit access answer".split())  # "a halt to work"
_ASKING = frozenset(("if", "whether", "what", "how", "why", "when", "where", "who"))
_ARTICLES = frozenset(("the", "a", "an"))
_JOINING = frozenset("of for from in at on by with to and or".split())
_TELLING = frozenset("say add report write tell announce confirm state show".split())
_TAIL = 10  # words behind a saying at the end of its sentence
_RELATIVE = frozenset(("who", "which"))
_GIVEN = frozenset(("gave", "given", "gives", "give"))
_URGING = frozenset(
    "advise appeal ask beg call command direct encourage implore instruct invite order press remind request tell urge warn".split()
)


def refined(unit: Unit, found: tuple[Attribution, ...], language: Language) -> tuple[Attribution, ...]:
    """The attributions of a unit, outermost first, contents without listeners."""
    return tuple(without_listener(unit, one, language) for one in outermost_first(unit, found))


def amended(unit: Unit, found: tuple[Attribution, ...], language: Language) -> tuple[Attribution, ...]:
    """What either engine found, without "has not disputed", which says nothing, with the sources that were meant, and nothing of the
    reporter's behind what was said."""
    items = unit.items
    said = [one for one in found if not _says_nothing(items, one, language)]
    said = [_with_first_subject(items, one, said) for one in said]
    ended = [content_end(items, of_its_source(items, one, language), language) if one.content else one for one in said]
    ended = [one for one in ended if one.cue is not None or not any(_holds_all(other, one) for other in ended)]
    grown = [b for b in ended if b.content and not any(a.content and a.content[0].start <= b.content[0].start for a in said if a.cue == b.cue)]
    return (*grown, *(one for one in ended if one not in grown))  # what holds others stands before them


def _holds_all(other: Attribution, one: Attribution) -> bool:
    """Whether words without a cue are told within another's of the same sentence."""
    return other is not one and bool(one.content) and all(any(c.holds(x) for c in other.content) for x in one.content)


def _says_nothing(items: tuple[Item, ...], one: Attribution, language: Language) -> bool:
    return _is_silence(items, one) or _is_reported_of(items, one, language) or _is_given(items, one)


def _is_given(items: tuple[Item, ...], one: Attribution) -> bool:
    """ "has given the firm until May to explain the failure": who is given time has yet to speak."""
    cue = one.cue
    first = next((i.lower for i in items if one.content and i.start >= one.content[0].start), "")
    at = next((n for n, i in enumerate(items) if cue is not None and i.start == cue.start), None)
    if cue is None or at is None:
        return False
    if items[at].lower in _GIVEN:
        return first == "to"
    between = [i.lower for i in items[:at] if one.source is not None and i.start >= one.source.end]
    return between[-1:] == ["to"] and bool(_GIVEN & set(between)) and bool({"until", "days", "hours", "weeks"} & set(between))


def _with_first_subject(items: tuple[Item, ...], one: Attribution, said: list[Attribution]) -> Attribution:
    """ "It confirmed that the man who wrote it had left, but said that": what is said behind ", but" is said by the subject of the
    sentence, not by somebody told of in what it said before."""
    source, cue = one.source, one.cue
    at = next((n for n, i in enumerate(items) if cue is not None and i.start == cue.start), 0)
    if source is None or at < 2 or items[at - 1].lower not in ("but", "and") or items[at - 2].text != ",":
        return one
    joint = items[at - 2].start
    first = next((a for a in said if a is not one and a.cue is not None and any(c.holds(source) and c.end <= joint for c in a.content)), None)
    return replace(one, source=first.source, anonymous=first.anonymous) if first is not None and first.source is not None else one


def _is_silence(items: tuple[Item, ...], one: Attribution) -> bool:
    """ "has not disputed that", "did not deny it"; "does not dispute it" is a stance."""
    if one.cue is None:
        return False
    at = next((n for n, i in enumerate(items) if i.end > one.cue.start), 0)
    if at and items[at - 1].lower in ("neither", "nor"):
        return True  # "neither confirmed nor denied it"
    if one.topic != "deny" or not one.negated:
        return False
    return any(i.lower in _PERFECT for i in items[max(0, at - 3) : at])


def _is_reported_of(items: tuple[Item, ...], one: Attribution, language: Language) -> bool:
    """ "would not be drawn on reports that", "dismissed claims that": the noun is no verb of the subject before it."""
    cue = one.cue
    at = next((n for n, i in enumerate(items) if cue is not None and i.start == cue.start), 0)
    if not at or one.source is None or cue is None or one.source.end > cue.start or items[at].lower not in language.cues.hearsays:
        return False
    before = items[at - 1]
    denied = any(f.word.topic == "deny" for f in language.cues.forms.get(before.lower, ()))
    if denied:
        return True
    verbs = any(is_verb(i, language) for i in items[:at] if i.start >= one.source.end)
    forms = language.cues.forms.get(before.lower, ())
    noun = before.lower in language.phrases.prepositions or any(f.word.topic == "deny" or f.word.lemma == "confirm" for f in forms)
    return verbs and noun and before.start >= one.source.end


def outermost_first(unit: Unit, found: tuple[Attribution, ...]) -> tuple[Attribution, ...]:
    """ "Nobody has found the boat that witnesses saw sink, officials said": the saying at the end of a sentence holds all before it, and
    what is said within it ends where its own content does."""
    last = found[-1] if len(found) > 1 else None
    if last is not None and _is_last_word(unit, last, found[:-1]):
        start = last.content[0].start
        opened = next((i.start for i in unit.items if i.quote is not None and i.quote.span.start == start), start)
        return (replace(last, content=(Span(opened, last.content[0].end),)), *found[:-1])
    if last is None or last.source is None or last.cue is None or last.rule != "clause first" or len(last.content) != 1:
        return found
    tail = sum(i.is_word for i in unit.items if i.start >= last.cue.end)
    if last.lemma not in _TELLING or tail > _TAIL:
        return found
    whole = last.content[0]
    if _is_no_speaker(unit, last.source) or any(
        a.lemma == "according to" and a.cue and a.cue.start <= whole.start for a in found
    ):
        return found
    if any(i.lower in _RELATIVE for i in unit.items if last.source.end <= i.start < last.cue.start):
        return found  # "a figure disputed by the consultant, who said"
    inner = [
        a
        for a in found[:-1]
        if a.cue is not None and whole.holds(a.cue) and a.content and a.content[-1].end > whole.end
    ]
    if not inner:
        return found
    cut: list[Attribution] = []
    for one in found[:-1]:
        if one in inner:
            parts = tuple(Span(c.start, min(c.end, whole.end)) for c in one.content if c.start < whole.end)
            cut.extend([replace(one, content=parts)] if parts and one.source is not None else [])
        else:
            cut.append(one)
    return (last, *cut)


def _is_last_word(unit: Unit, last: Attribution, others: tuple[Attribution, ...]) -> bool:
    """ "..., a detective wrote, according to the paper": a paper named last, whose report holds the cues and contents before it."""
    if last.source is None or last.cue is None or len(last.content) != 1 or last.lemma != "report" or last.anonymous:
        return False
    whole = last.content[0]
    end = max(last.source.end, last.cue.end)
    if whole.end > last.cue.start or any(i.is_word or i.quote for i in unit.items if i.start >= end):
        return False
    return all(a.cue and whole.holds(a.cue) and all(whole.holds(c) for c in a.content) for a in others)


def _is_no_speaker(unit: Unit, source: Span) -> bool:
    """ "one quarter later than projected", "a fact the document discloses": words in front of a verb that are no phrase of a speaker."""
    words = [i for i in unit.items if source.start <= i.start and i.end <= source.end]
    again = any(b.lower in _ARTICLES and a.is_word and a.lower not in _JOINING for a, b in pairwise(words))
    return again or words[-1:] != [] and words[-1].lower == "than"


def without_listener(unit: Unit, one: Attribution, language: Language) -> Attribution:
    """ "urged the board to wait": `to wait`; "accused the firm of hiding it": `hiding it`."""
    if len(one.content) != 1 or one.cue is None or one.cue.end > one.content[0].start:
        return one
    content = one.content[0]
    words = [i for i in unit.items if content.start <= i.start and i.start < content.end]
    if one.rule.endswith("object and infinitive") and one.lemma in _URGING and not _is_for(unit, one.cue):
        wished = [i.lower for i in words[: _LISTENER + 1]]
        at = next((n for n, w in enumerate(wished) if w == "to" or wished[n : n + 2] == ["not", "to"]), 0)
        heard = (
            at > 0
            and words[at - 1].lower not in _THINGS
            and not any(i.text == "," or is_verb(i, language) for i in words[:at])
        )
        if not heard or words[0].lower in _ASKING or not _wishes(words[at + 1 + (wished[at] == "not") :], language):
            return one
        return replace(one, content=(Span(words[at].start, content.end),))
    if one.lemma == "accuse":
        of = next((n for n, i in enumerate(words[:_ACCUSED]) if i.lower == "of"), None)
        if of is not None and of + 1 < len(words) and not any(i.lower.endswith("ing") for i in words[:of]):
            first = words[of + 1]
            start = first.quote.span.start if first.quote is not None and first.end >= content.end else first.start
            return replace(one, content=(Span(start, content.end),))
    return one


def _wishes(words: list[Item], language: Language) -> bool:
    """Whether a verb stands behind "to": "to wait", not "a halt to work"."""
    form = language.claims.verbs.get(words[0].lower) if words else None
    return form is not None and ("base" in form.tenses or form.lemma == words[0].lower)


def _is_for(unit: Unit, cue: Span) -> bool:
    """ "called for the board to wait": the board belongs to what is wanted."""
    return any(i.end == cue.end and i.lower == "for" for i in unit.items)

"""What the network marks and what the rules find, made one: each fills the gaps of the other.

The rules know where a subject begins and which words are a cue; the network knows which of them speak. Limits were chosen on the dev readings.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import replace

from sayso.finders.attribution import Attribution
from sayso.finders.noun_phrases import is_verb
from sayso.finders.units import Item, Unit
from sayso.lang import Language
from sayso.records import Span

RULE_SUPPORT = 0.2  # network's probability from which an attribution of the rules alone is kept
CARRIED_SURE = 0.9  # from which a sentence without cue and source is somebody's words
_RELATIVE = frozenset(("who", "which", "that"))
SURE = 0.6  # below it an attribution that the rules do not know is left out

Support = Callable[[Attribution], float]


def fuse(
    unit: Unit,
    marked: Sequence[Attribution],
    ruled: Sequence[Attribution],
    support: Support,
    language: Language,
    least: float = SURE,
    *,
    nested: bool = False,
) -> tuple[Attribution, ...]:
    """The attributions of a unit in the order of their contents; `support` is what the network gives one of the rules alone, `least`
    what one that they do not know needs. `nested`: all stand in another's words, and none in those of one another."""
    out: list[Attribution] = []
    used: set[int] = set()
    farther: dict[Span, Span] = {}  # sources that give way to a subject farther off
    marked = [_without_others(one, marked, ruled, support) for one in marked]
    for one in marked:
        n = next((n for n, r in enumerate(ruled) if r.cue and _is_one(one, r)), None)
        if n is not None:
            used.add(n)
            shared = one.source is not None and sum(m.source == one.source for m in marked) > 1
            near, far, cue = one.source, ruled[n].source, ruled[n].cue
            if near and far and cue and (farther.get(near) == far or _is_farther(unit.items, near, far, cue, language)):
                farther[near] = far
                one = replace(one, source=far)
            out.append(_filled(unit.items, one, ruled[n], shared))
        elif one.rule == "carried":
            if (one.probability or 0) >= CARRIED_SURE and _is_whole(unit, one.content):
                out.append(one)
        elif (one.probability or 0) >= least:
            out.append(one)
    for n, one in enumerate(ruled):
        if n in used or not one.content or any(
            _same_words(one, other) and (nested or not _holds_cue(other, one)) for other in out
        ):
            continue
        sure = support(one)
        if sure >= RULE_SUPPORT or one.rule == "viewpoint":
            out.append(replace(one, probability=sure))
    return tuple(sorted(out, key=lambda a: a.content[0].start if a.content else unit.span.end))


def _without_others(
    one: Attribution, marked: Sequence[Attribution], ruled: Sequence[Attribution], support: Support
) -> Attribution:
    """ "urged the army to act, saying it was late": what stands right behind a cue that the network did not mark is no part of what is
    said behind the next."""
    if len(one.content) < 2 or one.cue is None:
        return one
    kept: list[Span] = []
    for part in one.content:
        theirs = [
            r
            for r in ruled
            if r.cue is not None
            and not r.cue.meets(one.cue)
            and r.cue.end <= part.start
            and part.end <= one.cue.start
            and any(c.start <= part.start < c.end for c in r.content)
            and not any(c.holds(one.cue) for c in r.content)  # nested in it, and no next one
            and not any(m.cue and m.cue.meets(r.cue) for m in marked)
            and support(r) >= RULE_SUPPORT
        ]
        kept.extend([] if theirs else [part])
    return replace(one, content=tuple(kept)) if kept and len(kept) < len(one.content) else one


def _filled(items: tuple[Item, ...], one: Attribution, rule: Attribution, shared: bool) -> Attribution:
    """`shared`: the network gave the same source to another cue as well."""
    if rule.anonymous and one.source is not None and rule.cue is not None and one.source.end <= rule.cue.start:
        return replace(one, source=None, anonymous=True, content=rule.content, lemma=rule.lemma, topic=rule.topic, negated=rule.negated)
    if rule.rule == "viewpoint":
        begun = bool(one.content) and one.content[0].start == rule.content[0].start
        return replace(one, source=rule.source, cue=rule.cue, content=one.content if begun else rule.content, rule="cue", topic=rule.topic)
    source = one.source
    if shared and source is not None and rule.source is not None and rule.cue is not None:
        between = [i.lower for i in items if rule.source.end <= i.start < rule.cue.start]
        if source.end <= rule.source.start and any(w in _RELATIVE for w in between[:2]):
            source = rule.source  # "The mayor angered wardens who say she lied"
    if source is None or (rule.source is not None and rule.source.meets(source) and not source.holds(rule.source)):
        source = rule.source
    anonymous = source is None and (one.anonymous or rule.anonymous)
    return replace(
        one,
        cue=one.cue or rule.cue,
        rule=one.rule if one.cue else "cue",
        source=source,
        anonymous=anonymous,
        lemma=rule.lemma,
        topic=rule.topic,
        negated=rule.negated,
    )


def _is_farther(items: tuple[Item, ...], near: Span, far: Span, cue: Span, language: Language) -> bool:
    """Whether the subject is the one farther off: "The bloc, of which Kerema holds the chair, demanded", "The synod approved the budget,
    which shows a deficit, and asked", "The court unseated the governor, ruling"."""
    if not far.end <= near.start < near.end <= cue.start:
        return False
    at = next((n for n, i in enumerate(items) if i.start == cue.start), 0)
    words = language.phrases
    while at and (items[at - 1].lower in words.auxiliaries or items[at - 1].lower in words.adverbs):
        at -= 1
    behind = next((n for n, i in enumerate(items) if i.start >= far.end), 0)
    before = next((n for n, i in enumerate(items) if i.start >= near.start), 0) - 1
    if not at or before < 0 or items[at - 1].lower in ("who", "which", "that"):
        return False
    if items[at - 1].text == "," and items[behind].text == ",":
        object_of = items[before].lower in ("which", "that", "whom", "what") and items[at - 2].end == near.end  # "which its head, N, called"
        return not object_of and items[behind + 1].lower not in ("through", "via")  # "the union, through its secretary, N, said"
    governed = items[before].lower in words.prepositions or is_verb(items[before], language)
    return governed and items[at - 1].lower in (",", "and", "but")


def _is_one(one: Attribution, rule: Attribution) -> bool:
    """Whether both are of one cue; where the network marked none, of one source and mostly the same content. Words behind a colon have
    no cue."""
    if one.rule == "colon":
        return False
    if one.cue is not None or rule.cue is None:
        return one.cue is not None and rule.cue is not None and rule.cue.meets(one.cue)
    met = one.source is not None and rule.source is not None and one.source.meets(rule.source)
    return met and _same_words(one, rule)


def _is_whole(unit: Unit, content: tuple[Span, ...]) -> bool:
    """Whether content is all of a unit but an opening word and the marks at its ends."""
    words = [i for i in unit.items if i.is_word or i.quote is not None]
    left = [i for i in words if not any(c.start <= i.start and i.end <= c.end for c in content)]
    return len(left) <= 1


def _holds_cue(outer: Attribution, inner: Attribution) -> bool:
    """Whether one stands nested in the other."""
    return inner.cue is not None and any(c.holds(inner.cue) for c in outer.content)


def _same_words(a: Attribution, b: Attribution) -> bool:
    """Whether two attributions claim mostly the same content."""
    shared = sum(max(0, min(x.end, y.end) - max(x.start, y.start)) for x in a.content for y in b.content)
    return shared > 0.5 * sum(c.end - c.start for c in a.content)

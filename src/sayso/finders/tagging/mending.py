"""Marked spans put right where the words themselves say that they are cut amiss: inside a word, on a comma, in a passive.

Nothing is weighed here: each of these is wrong whatever the network thinks.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from itertools import pairwise

from sayso.finders.cues import Cue, is_deed
from sayso.finders.sources import antecedent
from sayso.finders.tagging.decode import Tagged
from sayso.finders.units import Item
from sayso.lang import Language
from sayso.records import Span

_BE = frozenset("is are was were be been being".split())
_LOOSE = frozenset("and but or which who whom because although while as".split())
_PERSONAL = frozenset("i he she it they we you".split())
_EDGE = frozenset(",;:")


def whole_words(items: tuple[Item, ...], spans: Sequence[Tagged]) -> list[Tagged]:
    """Spans that end or begin inside a word ("the U" of "the U.S. bank", "the 58" of "the 58-year-old") taken to its end; contents that
    share a word are one."""
    out: list[Tagged] = []
    for one in spans:
        whole = _to_words(items, one.span)
        one = one if whole == one.span else replace(one, span=whole)
        if one.kind == "content":
            before = out[-1] if out else None
            if before is not None and before.kind == "content" and one.span.start <= before.span.end:
                if _opens_wider(items, before.span, one.span):
                    out[-1] = one  # a mark whose other mark stands outside
                    continue
                out[-1] = replace(
                    before, span=Span(before.span.start, max(before.span.end, one.span.end)), last=one.last
                )
                continue
            if before is not None and before.kind == "content" and _is_one(items, before.span, one.span):
                out[-1] = replace(before, span=Span(before.span.start, one.span.end), last=one.last)
                continue
        out.append(one)
    return out


def _opens_wider(items: tuple[Item, ...], mark: Span, rest: Span) -> bool:
    """Whether the first span is nothing but the opening mark of a quotation that ends with or behind the second."""
    return mark.end - mark.start == 1 and any(
        i.quote is not None and i.start == mark.start and i.quote.span.end >= rest.end - 1 for i in items
    )


def _to_words(items: tuple[Item, ...], span: Span) -> Span:
    start, end = span.start, span.end
    for item in items:
        if item.quote is not None or not (item.text[:1].isupper() and "." in item.text or "-" in item.text[1:-1]):
            continue
        if item.start < start < item.end:
            start = item.start
        if item.start < end < item.end:
            end = item.end
    for hyphen, behind in pairwise(items):
        if hyphen.text == "-" and hyphen.start == end and behind.start == hyphen.end and behind.is_word:
            end = behind.end
    return Span(start, end)


def _is_one(items: tuple[Item, ...], a: Span, b: Span) -> bool:
    """Whether the first ends with a word of letters and full stops and the second goes on right behind: "the U.S. | bank's rule"."""
    if b.start - a.end > 1:
        return False
    return any(i.end == a.end and "." in i.text and i.text[:1].isupper() for i in items)


def trimmed(items: tuple[Item, ...], content: Span, closed: frozenset[int] = frozenset()) -> Span | None:
    """A content without a comma or a loose word at its ends; words between quotation marks keep theirs."""
    held = [i for i in items if content.start <= i.start and i.end <= content.end]
    if not held or held[0].start != content.start and held[0].quote is None:
        return content
    start, end = content.start, content.end
    lo, hi = 0, len(held)
    while lo < hi and held[lo].text in _EDGE:
        lo += 1
    quoted = content.end in closed or _is_before_mark(items, content.end)
    if held[-1].end == content.end and held[-1].quote is None and not quoted:
        while hi > lo and _is_loose(held, hi):
            hi -= 1
        end = held[hi - 1].end if hi > lo else end
    if lo >= hi:
        return None
    return Span(held[lo].start if lo else start, end)


def _is_before_mark(items: tuple[Item, ...], end: int) -> bool:
    return any(i.start == end and i.text[:1] in "\"'”’»" for i in items)


def _is_loose(held: list[Item], hi: int) -> bool:
    last = held[hi - 1]
    if last.text in _EDGE or last.lower in _LOOSE or last.lower in ("in", "by") and hi > 1 and held[hi - 2].lower in _LOOSE:
        return True  # "because in her view"
    return hi > 1 and last.lower in _PERSONAL and held[hi - 2].lower in ("which", "whom")


def is_passive(items: tuple[Item, ...], cue: Span, language: Language) -> bool:
    """Whether a form of "be" and a participle make the cue: "has been offered", "was warned"."""
    at = next((n for n, i in enumerate(items) if i.start == cue.start), None)
    if at is None:
        return False
    forms = language.cues.forms.get(items[at].lower, ())
    if not any(f.shape in ("past", "participle") for f in forms):
        return False
    head = at
    while head > 0 and (
        items[head - 1].lower in language.phrases.auxiliaries or items[head - 1].lower in language.phrases.adverbs
    ):
        head -= 1
    within = head > 1 and any(
        i.lower == "which" for i in items[max(0, head - 5) : head]
    )  # "a release in which the find was called"
    return not within and any(i.lower in _BE for i in items[head:at])


def without_reduced(items: tuple[Item, ...], spans: Sequence[Tagged], language: Language) -> tuple[Tagged, ...]:
    """ "agreed to free all prisoners, believed to number 60": nobody near it believes; it goes on what is said before it, or is nobody's."""
    out: list[Tagged] = []
    left: Tagged | None = None  # a cue that was left out, and so what stands behind it
    for one in spans:
        if one.kind == "cue" and _is_reduced(items, one.span, language):
            left = one
            continue
        if left is not None and one.kind == "content" and one.span.start - left.span.end < 2:
            before = out[-1] if out else None
            if before is not None and before.kind == "content" and left.span.start - before.span.end <= 3:  # "',"
                out[-1] = replace(before, span=Span(before.span.start, one.span.end), last=one.last)
            continue
        out.append(one)
    return tuple(out)


def _is_reduced(items: tuple[Item, ...], cue: Span, language: Language) -> bool:
    """ "thought to", with no form of "be" before it: these verbs take no infinitive of their own."""
    at = next((n for n, i in enumerate(items) if i.start == cue.start), None)
    if at is None or at + 1 >= len(items) or items[at].lower not in language.cues.thoughts:
        return False
    return items[at + 1].lower == "to" and not is_passive(items, cue, language)


def is_hearsay(items: tuple[Item, ...], cue: Span, language: Language) -> bool:
    """ "condemned the killing of a boy reported to be nine": who is named before does not report."""
    at = next((n for n, i in enumerate(items) if i.start == cue.start), None)
    if at is None or items[at].lower not in language.cues.passives:
        return False
    return [i.lower for i in items[at + 1 : at + 3]] in (["to", "be"], ["to", "have"])


def who_says(items: tuple[Item, ...], cue: Span, source: Span, language: Language) -> Span | None:
    """ "an outcry from wardens who say it is late": whoever stands before "who", where the source was taken from farther off."""
    at = next((n for n, i in enumerate(items) if i.start == cue.start), 0)
    while at > 0 and (
        items[at - 1].lower in language.phrases.auxiliaries or items[at - 1].lower in language.phrases.adverbs
    ):
        at -= 1
    if at < 2 or items[at - 1].lower not in ("who", "which") or source.end >= items[at - 2].start:
        return None
    phrase = antecedent(items, at - 1, language)
    return phrase.span(items) if phrase is not None and phrase.span(items).start >= source.end else None


def is_done(items: tuple[Item, ...], cue: Span, known: Cue | None, language: Language) -> bool:
    """Whether a cue that the rules do not know is a deed: "conceded a goal"."""
    at = next((n for n, i in enumerate(items) if i.start == cue.start), None)
    if known is not None or at is None:
        return False
    return any(is_deed(items, at, at + 1, f.word.lemma, language) for f in language.cues.forms.get(items[at].lower, ()))


def is_no_source(items: tuple[Item, ...], source: Span, cue: Span | None, language: Language) -> bool:
    """Adverbs alone: "previously"; the article of a cue: "The | claim | that it was late"."""
    words = [i for i in items if source.start <= i.start and i.end <= source.end]
    if len(words) == 1 and words[0].lower in ("the", "a", "an") and cue is not None and cue.start - source.end == 1:
        return True
    return bool(words) and all(not i.is_capital and i.lower in language.phrases.adverbs for i in words)

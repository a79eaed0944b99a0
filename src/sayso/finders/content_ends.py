"""Which of the words beside a cue are what was said, and where the reporter's own begin."""

from __future__ import annotations

from dataclasses import replace

from sayso.finders.attribution import Attribution
from sayso.finders.noun_phrases import is_finite
from sayso.finders.units import Item
from sayso.lang import Language
from sayso.records import Span

_CITING = frozenset(("citing", "quoting"))
_CHARGED = 10  # words of whom somebody accuses
_STANCE_WORDS = 4  # words of a noun phrase that somebody disputes


def content_end(items: tuple[Item, ...], one: Attribution, language: Language) -> Attribution:
    """The attribution without the words of the reporter behind what was said."""
    if one.cue is None or not one.content:
        return one
    one = _before_other(items, one)
    one = _said_of(items, _with_words(items, _light(items, one, language), language))
    one = _accusation(items, _answer(items, _before_semicolon(items, _after_cry(items, one, language))))
    *before, last = one.content
    end = _before_even(items, last, _before_citing(items, last))
    if one.topic in ("demand", "pledge"):
        end = min(end, _before_past(items, last, language))
    if last.start < end < last.end:
        one = replace(one, content=(*before, Span(last.start, end)))
    return _with_that(items, one, language)


def _after_cry(items: tuple[Item, ...], one: Attribution, language: Language) -> Attribution:
    """ "shouted 'resign' as he left": what is shouted ends with the quotation."""
    assert one.cue is not None
    at = next((n for n, i in enumerate(items) if i.quote is not None and i.start >= one.cue.end), None)
    if one.lemma not in language.cues.cries or at is None or at + 1 >= len(items):
        return one
    quote = items[at].quote
    if quote is None or at == 0 or items[at - 1].end != one.cue.end or one.content[0].start != quote.span.start:
        return one
    behind = items[at + 1].lower
    ends = behind in language.phrases.prepositions or behind in language.phrases.subordinators
    return replace(one, content=(quote.span,)) if ends else one


def _light(items: tuple[Item, ...], one: Attribution, language: Language) -> Attribution:
    """ "expressed regret that the vote had failed": the noun is the cue of a light verb (docs/annotation.md, "Cues")."""
    cue = one.cue
    at = next((n for n, i in enumerate(items) if cue is not None and i.start >= cue.end), len(items))
    verb = items[at - 1].lower if at else ""
    that = next((n for n in range(at, min(len(items), at + 4)) if items[n].lower == "that"), 0)
    if (
        verb not in language.cues.lights
        or that <= at
        or that + 1 >= len(items)
        or items[that - 1].lower not in language.cues.felt
    ):
        return one
    begin = items[that + 1].start
    end = max(c.end for c in one.content)
    noun = Span(items[that - 1].start, items[that - 1].end)
    return replace(one, cue=noun, content=(Span(begin, end),)) if end > begin else one


def _before_semicolon(items: tuple[Item, ...], one: Attribution) -> Attribution:
    """ "One death was linked to the drug, the firm said; it gave no details": what stands behind the semicolon is the reporter's."""
    cue, source = one.cue, one.source
    if cue is None or source is None or source.end > cue.start:
        return one
    at = next((n for n, i in enumerate(items) if i.start >= cue.end), len(items))
    first = next((n for n, i in enumerate(items) if i.start >= source.start), 0)
    if at >= len(items) or items[at].text != ";" or first < 2 or items[first - 1].text != ",":
        return one
    if any(i.text == ";" for i in items[at + 1 :]):
        return one  # "the blood was his, he said; he owed money; and he lied": a list goes on
    kept = tuple(c for c in one.content if c.end <= source.start)
    return replace(one, content=kept or (Span(items[0].start, items[first - 2].end),))


def _answer(items: tuple[Item, ...], one: Attribution) -> Attribution:
    """ "Asked by Ana Moll, defending, whether he knew them, she replied: 'One or two'": the question is not the answer."""
    cue = one.cue
    if cue is None or items[0].lower != "asked" or one.content[0].start > cue.start:
        return one
    at = next((n for n, i in enumerate(items) if i.start >= cue.end), len(items))
    quotes = tuple(i.quote.span for i in items[at + 1 :] if i.quote is not None)
    return replace(one, content=quotes) if at < len(items) and items[at].text == ":" and quotes else one


def _accusation(items: tuple[Item, ...], one: Attribution) -> Attribution:
    """ "accusing him of 'governing by panic'": the quotation is the charge, whoever it is laid on."""
    cue = one.cue
    at = next((n for n, i in enumerate(items) if cue is not None and i.start >= cue.end), len(items))
    of = next((n for n in range(at, min(len(items) - 1, at + _CHARGED)) if items[n].lower == "of"), None)
    quote = items[of + 1].quote if of is not None else None
    if one.lemma != "accuse" or of is None or quote is None or any(i.text in ",;:" for i in items[at:of]):
        return one
    if any(c.holds(quote.span) for c in one.content):
        return one
    return replace(one, content=(quote.span,))


def _before_citing(items: tuple[Item, ...], content: Span) -> int:
    """ "the firms were in talks, citing people close to them": where the words end that the paper reports."""
    inside = [i for i in items if content.start <= i.start < content.end]
    for before, comma, word in zip(inside, inside[1:], inside[2:], strict=False):
        if comma.text == "," and word.lower in _CITING:
            return before.end
    return content.end


def _before_even(items: tuple[Item, ...], content: Span, end: int) -> int:
    """ "called it historic | even as officials left": the word belongs to the clause behind it."""
    n = next((n for n, i in enumerate(items) if n and i.end == end), 0)
    behind = items[n + 1].lower if n and n + 1 < len(items) else ""
    return items[n - 1].end if n and items[n].lower == "even" and behind in ("as", "though", "if", "when") else end


def _before_other(items: tuple[Item, ...], one: Attribution) -> Attribution:
    """ "The authors say they looked; Ana Ruiz is not persuaded that they did": what somebody else doubts is not theirs."""
    at = next((n for n, i in enumerate(items) if i.text == ";" and one.cue is not None and i.start > one.cue.end), None)
    if at is None or at + 3 >= len(items) or not items[at + 1].is_capital:
        return one
    doubts = any(i.lower in ("persuaded", "convinced", "satisfied", "unconvinced", "sure", "certain") for i in items[at + 2 : at + 8])
    kept = tuple(Span(c.start, min(c.end, items[at - 1].end)) for c in one.content if c.start < items[at].start)
    return replace(one, content=kept) if doubts and kept else one


def _said_of(items: tuple[Item, ...], one: Attribution) -> Attribution:
    """ "The bill becomes law, something Ana Ruiz said would help": the report's own law, of which she says what stands behind the cue."""
    cue, source = one.cue, one.source
    n = next((n for n, i in enumerate(items) if source is not None and i.start == source.start), 0)
    if cue is None or source is None or n < 2 or items[n - 1].lower not in ("something", "anything") or items[n - 2].text != ",":
        return one
    kept = tuple(c for c in one.content if c.start >= cue.end)
    return replace(one, content=kept) if kept else one


def _with_words(items: tuple[Item, ...], one: Attribution, language: Language) -> Attribution:
    """ "Her first words, according to the fireman, were: 'Is it late?'": an auxiliary alone says nothing without what it leads to."""
    *before, last = one.content
    words = [n for n, i in enumerate(items) if last.start <= i.start and i.end <= last.end and i.quote is None]
    if not words or not all(items[n].lower in language.phrases.auxiliaries for n in words):
        return one
    cue = next((n for n, i in enumerate(items) if one.cue is not None and i.start == one.cue.start), 0)
    if not before and cue > 1 and cue < words[0] and items[cue - 1].text == ",":
        before = [Span(items[0].start, items[cue - 2].end)]
    if not before:
        return one
    at = words[-1] + 1
    quote = items[at + 1].quote if at + 1 < len(items) and items[at].text == ":" else None
    if quote is not None:
        return replace(one, content=(*before, Span(last.start, quote.outer.end)))
    return one


def _before_past(items: tuple[Item, ...], content: Span, language: Language) -> int:
    """ "urged people to stay calm after a boy was hurt": nobody is urged to do what has been."""
    inside = [i for i in items if content.start <= i.start < content.end]
    if not inside or inside[0].lower != "to":
        return content.end
    at = next((n for n, i in enumerate(inside) if n > 1 and i.lower == "after"), None)
    if at is None:
        return content.end
    verb = next(
        (i for i in inside[at + 1 :] if is_finite(i, language) or i.lower.endswith("ed") and len(i.lower) > 4), None
    )
    past = verb is not None and (
        verb.lower in ("was", "were", "had", "took", "won", "lost") or verb.lower.endswith("ed")
    )
    return inside[at - 1].end if past and inside[at + 1].quote is None else content.end


def _with_that(items: tuple[Item, ...], one: Attribution, language: Language) -> Attribution:
    """ "disputed that account": the word that points belongs to what is disputed."""
    first = one.content[0]
    n = next((n for n, i in enumerate(items) if i.start == first.start), 0)
    inside = [i for i in items if first.start <= i.start < first.end]
    if one.topic not in ("deny", "judge") or n == 0 or items[n - 1].lower != "that" or len(inside) > _STANCE_WORDS:
        return one
    if inside[0].lower in language.phrases.determiners or inside[0].lower in language.phrases.pronouns:
        return one
    if any(not i.is_word or i.is_capital or is_finite(i, language) or i.lower.endswith("ed") for i in inside):
        return one
    return replace(one, content=(Span(items[n - 1].start, first.end), *one.content[1:]))

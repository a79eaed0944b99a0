"""What was said: the content of each cue, right of it, left of it, around it, or in the quotations beside it.

A unit gives attributions: a source phrase, a cue and content spans. Which of them nest is decided by where their words lie.
Resolution of the sources comes later (`resolve`).
"""

from __future__ import annotations

from dataclasses import replace

from sayso.finders.attribution import Attribution, make
from sayso.finders.cues import Cue, find_cues
from sayso.finders.extents import (
    TURNS,
    clip,
    content_limit,
    content_start,
    left_start,
    object_clause,
    only_quotes,
    quotes_from,
    short_of,
    skip_marks,
)
from sayso.finders.notices import find_notice
from sayso.finders.noun_phrases import is_finite
from sayso.finders.oblique import according, hearsay, in_view, told_by
from sayso.finders.occasions import read_occasion
from sayso.finders.quotes import Quote
from sayso.finders.sources import Phrase, phrase_left, phrase_right
from sayso.finders.text import Sentence
from sayso.finders.told_passives import is_told
from sayso.finders.units import Item, Unit, build_units
from sayso.lang import Language
from sayso.records import Occasion, Span


def find_attributions(unit: Unit, language: Language) -> tuple[Attribution, ...]:
    """The attributions whose cue stands in this unit, in text order."""
    items = unit.items
    cues = find_cues(items, language)
    found: list[Attribution] = []
    previous: Phrase | None = None
    for n, cue in enumerate(cues):
        limit = content_limit(items, cues, n, language)
        result = _attribute(unit, cue, limit, previous, bool(found), language)
        if result is None and n + 1 == len(cues):
            result = _announced(unit, cue, language)
        if result is None:
            continue
        attribution, phrase = result
        if phrase is not None and not phrase.inherits:
            previous = phrase
        found.append(attribution)
    if not any(not a.content for a in found):
        found.extend(_noticed(unit, found, language))
    return tuple(found)


def _noticed(unit: Unit, found: list[Attribution], language: Language) -> tuple[Attribution, ...]:
    """ "The mayor issued the following statement on Monday: '...'"; behind a last colon the content stands in the next paragraph."""
    notice = find_notice(unit.items, language)
    if notice is None or any(a.cue and notice.cue.meets(a.cue) for a in found):
        return ()
    items = unit.items
    content = quotes_from(items, notice.colon + 1) if only_quotes(items, notice.colon + 1) else ()
    if not content and notice.colon + 1 < len(items):
        return ()
    rule = "notice" if content else "announced"
    return (Attribution(notice.source, notice.cue, content, None, "say", False, rule, unit.paragraph),)


def _attribute(
    unit: Unit, cue: Cue, limit: int, previous: Phrase | None, later: bool, language: Language
) -> tuple[Attribution, Phrase | None] | None:
    match cue.voice:
        case "according to":
            return according(unit, cue, language)
        case "viewpoint":
            return in_view(unit, cue, language)
        case "adverb" | "hearsay":
            return hearsay(unit, cue, language)
        case "infinitive":
            return None
        case "participle":
            if previous is None:
                previous = main_subject(unit.items, cue.first, language)
            return _right(unit, cue, previous, limit, language, "participle") if previous else None
        case "is told":
            told = is_told(unit, cue, limit, language)
            return None if told is None else (told, None)
        case "told by":
            return told_by(unit, cue, limit, language)
        case _:
            return _active(unit, cue, limit, previous, language)


def _active(
    unit: Unit, cue: Cue, limit: int, previous: Phrase | None, language: Language
) -> tuple[Attribution, Phrase | None] | None:
    items = unit.items
    phrase = phrase_left(items, cue.head, language)
    if cue.head > 1 and items[cue.head - 1].lower in ("who", "which") and items[cue.head - 2].text == ",":
        limit = next((n for n in range(cue.last, limit) if items[n].text == ","), limit)
    if phrase is not None and phrase.inherits:
        phrase = previous or main_subject(items, cue.first, language)
        return _right(unit, cue, phrase, limit, language, "coordinated") if phrase else None
    if phrase is not None:
        behind = _right(unit, cue, phrase, limit, language, "subject first")
        before = _left_content(unit, cue, phrase, phrase.first, language)
        if behind is not None and before is not None:
            return _both(unit, cue, before, behind)
        if behind is not None:
            return behind
        return _around(unit, cue, phrase, limit, language) or before
    if cue.head == cue.first or cue.first - cue.head <= 1:
        return _inverted(unit, cue, limit, language)
    return None


def _inverted(unit: Unit, cue: Cue, limit: int, language: Language) -> tuple[Attribution, Phrase | None] | None:
    """`"...," said Jane Doe.`"""
    items = unit.items
    if cue.word is None or "q" not in cue.word.takes or "r" in cue.word.takes or cue.head == 0:
        return None
    before = items[cue.head - 1]
    if before.quote is None and before.text != ",":
        return None
    phrase = phrase_right(items, cue.last, language)
    if phrase is None:
        return None
    result = _left_content(unit, cue, phrase, cue.head, language)
    if result is None:
        return None
    return _with_split(unit, result[0], phrase.last, language), phrase


def _with_split(unit: Unit, attribution: Attribution, at: int, language: Language) -> Attribution:
    """A quotation that goes on behind its source: `"A," said X, "B."`"""
    items = unit.items
    occasion = read_occasion(items, skip_marks(items, at, ","), len(items), False, language)
    at = occasion.last if occasion.occasion else at
    attribution = replace(attribution, occasion=attribution.occasion or occasion.occasion)
    at = skip_marks(items, at, ",:-–—")
    if at < len(items) and items[at].quote is not None and only_quotes(items, at):
        return replace(attribution, content=(*attribution.content, *quotes_from(items, at)))
    return attribution


# --- content behind the cue ---------------------------------------------------------------------------------------------


def _right(
    unit: Unit, cue: Cue, phrase: Phrase, limit: int, language: Language, rule: str
) -> tuple[Attribution, Phrase | None] | None:
    word = cue.word
    if word is None:
        return None
    items = unit.items
    takes = word.takes if cue.voice != "quoted as saying" else "qtb"
    behind_cue = cue.last
    if cue.voice == "quoted as saying" and cue.last < limit and items[cue.last].lower == "by":
        medium = phrase_right(items, cue.last + 1, language)
        behind_cue = medium.last if medium is not None else cue.last
    occasion = read_occasion(
        items,
        behind_cue,
        limit,
        "r" in takes
        and "o" not in takes
        or word.lemma in ("tell", "warn")
        and not object_clause(items, cue.last, limit),
        language,
    )
    at = skip_marks(items, occasion.last, ",:-–—")
    comma = at > occasion.last and items[occasion.last].text == ","
    bare_past = cue.head == cue.first and items[cue.first].lower.endswith("ed")
    start = content_start(items, at, limit, takes, language, comma, word.lemma, bare_past)
    if start is None:
        return None
    begin, form = start
    if cue.negated and form == "question" and word.topic == "say":
        return None  # "did not say whether": silence, which the report's own voice tells
    pointer = form == "pointer"
    if form in ("noun phrase", "infinitive", "as", "object and infinitive"):
        limit = short_of(items, begin, limit)
    content = (Span(items[begin].start, items[begin].end),) if pointer else clip(items, begin, limit)
    if content is None:
        return None
    if pointer:
        occasion = read_occasion(items, begin + 1, limit, False, language)
    source = phrase.span(items)
    return make(unit, cue, source, content, f"{rule}, {form}", occasion.occasion), phrase


# --- content in front of the source --------------------------------------------------------------------------------------


def _left_content(
    unit: Unit, cue: Cue, phrase: Phrase, first: int, language: Language
) -> tuple[Attribution, Phrase | None] | None:
    """Content that ends right before the source (or the cue, if inverted): a quotation, or a clause and a comma."""
    items = unit.items
    if first == 0 or cue.word is None:
        return None
    takes = cue.word.takes
    before = items[first - 1]
    occasion = read_occasion(items, max(cue.last, phrase.last), len(items), "r" in takes, language).occasion
    source = phrase.span(items)
    if before.quote is not None and "q" in takes:
        return _quoted_left(unit, cue, source, first - 1, occasion), phrase
    if before.text not in (",", "-", "–", "—") or first < 2:
        return None
    if items[first - 2].quote is not None and "q" in takes:
        return _quoted_left(unit, cue, source, first - 2, occasion), phrase
    if cue.word.lemma in ("continue", "go"):
        return None  # "the talks, however, continued": without marks nothing is said
    if not ("b" in takes or "q" in takes) or cue.word.topic in ("demand",) and "b" not in takes:
        return None
    begin = left_start(items, first - 1, language)
    if not any(
        is_finite(x, language) or x.lower.endswith(("ed", "n't", "'s")) or x.quote is not None
        for x in items[begin : first - 1]
    ) and not any(_is_verb_behind_subject(items, n, language) for n in range(begin + 1, first - 1)):
        return None
    if (
        items[begin].lower in language.phrases.subordinators
        and items[begin].lower not in ("once",)
        and not _comma_inside(items, begin, first - 1)
    ):
        return None
    content = clip(items, begin, first - 1)
    return (make(unit, cue, source, content, "clause first", occasion), phrase) if content else None


def _is_verb_behind_subject(items: tuple[Item, ...], n: int, language: Language) -> bool:
    """ "The bridge cost £12m": a form that may be past, and no determiner that would make a noun of it."""
    form = language.claims.verbs.get(items[n].lower)
    before = items[n - 1]
    told = form is not None and "past" in form.tenses
    return told and before.is_word and before.lower not in language.phrases.determiners | language.phrases.prepositions


def _comma_inside(items: tuple[Item, ...], lo: int, hi: int) -> bool:
    return any(items[n].text == "," for n in range(lo, hi))


def _quoted_left(unit: Unit, cue: Cue, source: Span, quote: int, occasion: Occasion | None) -> Attribution:
    items = unit.items
    first = quote
    while first > 0 and items[first - 1].quote is not None:
        first -= 1
    lead = [i for i in items[:first] if i.is_word and i.lower not in ("but", "and")]
    if lead:
        begin = 0
        for n in range(first - 1, -1, -1):
            if items[n].text in (";", ":"):
                begin = n + 1
                break
        content = clip(items, begin, quote + 1)
    else:
        content = quotes_from(items[: quote + 1], first)
    return make(unit, cue, source, content or quotes_from(items[: quote + 1], quote), "quotation first", occasion)


def _both(
    unit: Unit, cue: Cue, before: tuple[Attribution, Phrase | None], behind: tuple[Attribution, Phrase | None]
) -> tuple[Attribution, Phrase | None]:
    """Content on both sides: one saying around its cue where the sentence goes on behind a comma, else the right side."""
    items = unit.items
    left, right = before[0], behind[0]
    quoted = left.rule == "quotation first"
    if quoted and right.rule.endswith("quotation"):
        return replace(left, content=(*left.content, *right.content), occasion=right.occasion or left.occasion), before[
            1
        ]
    if quoted:
        return before
    if right.rule.endswith("quotation"):
        return behind  # "Speaking in Rome, Doe said, '...'": what leads in is no content
    if cue.last < len(items) and items[cue.last].text == ",":
        return replace(right, content=(*left.content, *right.content), rule="around the cue"), behind[1]
    return behind


def _around(
    unit: Unit, cue: Cue, phrase: Phrase, limit: int, language: Language
) -> tuple[Attribution, Phrase | None] | None:
    """ "The bridge, Ruiz said on Monday, was safe.": the saying stands between two commas inside what was said."""
    items = unit.items
    if (
        cue.word is None
        or not set("qb") & set(cue.word.takes)
        or phrase.first < 2
        or items[phrase.first - 1].text != ","
    ):
        return None
    found = read_occasion(items, cue.last, len(items), "r" in cue.word.takes, language)
    at = found.last if found.occasion else cue.last
    if at + 1 >= limit or items[at].text != "," or items[at + 1].lower in TURNS:
        return None
    before = clip(items, left_start(items, phrase.first - 1, language), phrase.first - 1)
    behind = clip(items, at + 1, limit)
    if before is None or behind is None:
        return None
    made = make(unit, cue, phrase.span(items), (*before, *behind), "around the cue", found.occasion)
    return made, phrase


def _announced(unit: Unit, cue: Cue, language: Language) -> tuple[Attribution, Phrase | None] | None:
    """ "The minister said:" at the end of a paragraph: the content stands in the next one."""
    items = unit.items
    if items[-1].text != ":" or cue.word is None or "q" not in cue.word.takes or cue.voice != "active":
        return None
    phrase = phrase_left(items, cue.head, language)
    if phrase is None or phrase.inherits:
        return None
    occasion = read_occasion(items, cue.last, len(items), "r" in cue.word.takes, language).occasion
    return make(unit, cue, phrase.span(items), (), "announced", occasion), phrase


def main_subject(items: tuple[Item, ...], end: int, language: Language) -> Phrase | None:
    """The subject of the first clause before item `end`: "She shook her head and said ..."."""
    for n in range(1, min(end, len(items))):
        item = items[n]
        if is_finite(item, language) or (item.lower.endswith("ed") and item.is_word and not item.is_capital):
            head = n
            while head > 0 and (
                items[head - 1].lower in language.phrases.auxiliaries
                or items[head - 1].lower in language.phrases.adverbs
            ):
                head -= 1
            phrase = phrase_left(items, head, language)
            return None if phrase is None or phrase.inherits else phrase
    return None


# ---- where they are looked for


def units_of(sentences: tuple[Sentence, ...], quotes: tuple[Quote, ...], language: Language) -> tuple[Unit, ...]:
    """The stretches in which attributions are looked for, outermost quotations folded."""
    outer = tuple(q for q in quotes if q.depth == 0)
    return build_units(sentences, outer, lambda s: _goes_on(s, language))


def _goes_on(sentence: Sentence, language: Language) -> bool:
    """ "Smith asked." behind a quotation that ends in a question mark: a cue with nothing of its own to say."""
    if len(sentence.tokens) > 16 or any(t.text in ':“"' for t in sentence.tokens):
        return False
    unit = Unit(sentence.span, sentence.paragraph, (sentence,))
    for cue in find_cues(unit.items, language):
        if cue.voice == "active" and cue.word is not None and "q" in cue.word.takes:
            phrase = phrase_left(unit.items, cue.head, language)
            return phrase is not None and phrase.clause == 0 and not find_attributions(unit, language)
    return False

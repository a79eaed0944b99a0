"""What is attributed by a phrase or a passive, and not by a subject and its verb: "according to X", "in X's view", "reportedly",
"was told by X"."""

from __future__ import annotations

from dataclasses import replace

from sayso.finders.attribution import Attribution, make
from sayso.finders.cues import Cue
from sayso.finders.extents import clip, content_start, left_start, only_quotes, quotes_from
from sayso.finders.noun_phrases import is_phrase, is_verb
from sayso.finders.occasions import read_occasion
from sayso.finders.sources import Phrase, clause_start, phrase_right
from sayso.finders.units import Item, Unit
from sayso.finders.viewpoints import owner_before
from sayso.lang import Language
from sayso.records import Span


def according(unit: Unit, cue: Cue, language: Language) -> tuple[Attribution, Phrase | None] | None:
    items = unit.items
    phrase = phrase_right(items, cue.last, language, strict=cue.first <= 1)
    if phrase is None:
        return None
    source = phrase.span(items)
    found = read_occasion(items, phrase.last, len(items), False, language)
    after = found.last if found.occasion else phrase.last
    before = clip(items, left_start(items, cue.first, language), cue.first) if cue.first > 0 else None
    lead = cue.first > 0 and any(
        i.is_word or i.quote for i in items[: cue.first] if i.lower not in ("but", "and", "meanwhile")
    )
    comma_behind = after < len(items) and items[after].text == ","
    behind = clip(items, after + 1 if comma_behind else after, len(items)) if comma_behind or cue.first == 0 else None
    if behind and comma_behind and not lead:
        behind = _past_apposition(items, after + 1, language) or behind
    if lead and before:
        comma_before = items[cue.first - 1].text == ","
        content = (
            (*before, *behind)
            if behind and comma_before and len(items) - after > 3 and not _conjoined(items, after + 1)
            else before
        )
    elif behind:
        content = behind
    else:
        return None
    return make(unit, cue, source, content, "according to", found.occasion), phrase


def in_view(unit: Unit, cue: Cue, language: Language) -> tuple[Attribution, Phrase | None] | None:
    """ "In the view of Ana Ruiz, the head of the board, it is late", "which in his words was 'a tub'"."""
    items = unit.items
    owner = owner_before(items, cue.head, cue.first)
    phrase = Phrase(*owner, owner[0]) if owner else phrase_right(items, cue.last + 1, language, strict=True)
    if (
        phrase is None
        or items[phrase.first].lower not in language.cues.viewers
        and not is_phrase(items, phrase.first, phrase.last, language)
    ):
        return None
    after = max(phrase.last, cue.last)
    comma = after < len(items) and items[after].text == ","
    after += comma
    while after + 1 < len(items) and items[after].lower in language.phrases.adverbs and items[after + 1].text == ",":
        after += 2  # ", however,"
    if after >= len(items) or items[after].lower in language.phrases.prepositions:
        return None
    opens = all(not i.is_word and i.quote is None or i.lower in language.cues.viewed_behind for i in items[: cue.head])
    led = cue.head > 0 and items[cue.head - 1].lower in language.cues.viewed_behind
    quoted = items[after].quote is not None
    others = phrase.last - phrase.first > 1  # "faulted the judge for, in his words, 'a gift'" goes on his statement
    if not opens and not led and not (quoted and others and comma and items[cue.head - 1].text == ","):
        return None
    inserted = led and items[cue.head - 1].lower in ("which", "that")  # ", which in his words was late, sank"
    end = next((n for n in range(after, len(items)) if inserted and items[n].text == ","), len(items))
    content = quotes_from(items, after) if quoted and only_quotes(items, after) else clip(items, after, end)
    return (make(unit, cue, phrase.span(items), content, "viewpoint"), phrase) if content else None


def _past_apposition(items: tuple[Item, ...], at: int, language: Language) -> tuple[Span, ...] | None:
    """ "According to the Tarn Post, a weekly paper, '...'": a quotation behind what is told of the source."""
    if items[at].lower not in language.phrases.determiners:
        return None
    comma = next((n for n in range(at, len(items)) if items[n].text == ","), len(items))
    if comma + 1 >= len(items) or items[comma + 1].quote is None or not only_quotes(items, comma + 1):
        return None
    return None if any(is_verb(i, language) for i in items[at:comma]) else quotes_from(items, comma + 1)


def _conjoined(items: tuple[Item, ...], at: int) -> bool:
    return at < len(items) and items[at].lower in ("but", "while", "which", "who", "although", "though", "and", "with")


def hearsay(unit: Unit, cue: Cue, language: Language) -> tuple[Attribution, Phrase | None] | None:
    """ "reportedly", "is said to": no source, the clause around the cue in two spans."""
    items = unit.items
    begin = clause_start(items, cue.head, language)
    while begin < cue.head and (
        items[begin].text in ",-–—" or items[begin].lower in ("but", "and", "although", "while")
    ):
        begin += 1
    before = clip(items, begin, cue.first) if cue.first > begin else None
    behind = clip(items, cue.last, len(items))
    if behind is None:
        return None
    made = make(unit, cue, None, (*(before or ()), *behind), "hearsay")
    return replace(made, anonymous=True), None


def told_by(unit: Unit, cue: Cue, limit: int, language: Language) -> tuple[Attribution, Phrase | None] | None:
    """ "was told by B that": B is telling."""
    items = unit.items
    phrase = phrase_right(items, cue.last + 1, language)
    if phrase is None or phrase.last >= limit:
        return None
    lemma = cue.word.lemma if cue.word else "tell"
    takes = "qtbi" if lemma in ("tell", "inform") else "wi" if lemma == "ask" else "ti"
    start = content_start(items, phrase.last, limit, takes, language, False, lemma)
    content = clip(items, start[0], limit) if start else None
    return (make(unit, cue, phrase.span(items), content, "told by"), phrase) if content else None

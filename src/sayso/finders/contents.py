"""What was said: the content of each cue, right of it, left of it, around it, or in the quotations beside it.

A unit gives attributions: a source phrase, a cue and content spans. Which of them nest is decided by where their words lie.
Resolution of the sources comes later (`resolve`).
"""

from __future__ import annotations

from dataclasses import dataclass, replace

from sayso.finders.cues import Cue, find_cues
from sayso.finders.occasions import read_occasion
from sayso.finders.sources import Phrase, clause_start, is_finite, phrase_left, phrase_right
from sayso.finders.units import Item, Unit
from sayso.lang import Language
from sayso.records import Occasion, Span

_END_MARKS = frozenset(".!?…")
_TURNS = frozenset("adding but and who which although though while whereas as after when with because despite".split())
_QUESTION_WORDS = frozenset("whether if how why what when where who which".split())


@dataclass(frozen=True, slots=True)
class Attribution:
    """One attribution before its source is resolved. `rule` names the pattern that found it."""

    source: Span | None
    cue: Span | None
    content: tuple[Span, ...]
    lemma: str | None
    topic: str
    negated: bool
    rule: str
    paragraph: int
    occasion: Occasion | None = None
    anonymous: bool = False
    own_voice: bool = False  # refusals and the like keep False; "carried" has no source


def find_attributions(unit: Unit, language: Language) -> tuple[Attribution, ...]:
    """The attributions whose cue stands in this unit, in text order."""
    items = unit.items
    cues = find_cues(items, language)
    found: list[Attribution] = []
    previous: Phrase | None = None
    for n, cue in enumerate(cues):
        limit = _limit(items, cues, n, language)
        result = _attribute(unit, cue, limit, previous, bool(found), language)
        if result is None:
            continue
        attribution, phrase = result
        if phrase is not None and not phrase.inherits:
            previous = phrase
        found.append(attribution)
    return tuple(found)


def _attribute(
    unit: Unit, cue: Cue, limit: int, previous: Phrase | None, later: bool, language: Language
) -> tuple[Attribution, Phrase | None] | None:
    match cue.voice:
        case "according to":
            return _according(unit, cue, language)
        case "adverb" | "hearsay":
            return _hearsay(unit, cue, language)
        case "infinitive":
            return None
        case "participle":
            if previous is None:
                previous = main_subject(unit.items, cue.first, language)
            return _right(unit, cue, previous, limit, language, "participle") if previous else None
        case "told by":
            return _told_by(unit, cue, limit, language)
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
    occasion = read_occasion(items, _skip(items, at, ","), len(items), False, language)
    at = occasion.last if occasion.occasion else at
    attribution = replace(attribution, occasion=attribution.occasion or occasion.occasion)
    at = _skip(items, at, ",:-–—")
    if at < len(items) and items[at].quote is not None and _only_quotes(items, at):
        return replace(attribution, content=(*attribution.content, *_quotes_from(items, at)))
    return attribution


def _skip(items: tuple[Item, ...], at: int, marks: str) -> int:
    while at < len(items) and len(items[at].text) == 1 and items[at].text in marks:
        at += 1
    return at


def _only_quotes(items: tuple[Item, ...], at: int) -> bool:
    return all(i.quote is not None or not i.is_word for i in items[at:])


def _quotes_from(items: tuple[Item, ...], at: int) -> tuple[Span, ...]:
    return tuple(i.quote.span for i in items[at:] if i.quote is not None)


def _make(
    unit: Unit, cue: Cue, source: Span | None, content: tuple[Span, ...], rule: str, occasion: Occasion | None = None
) -> Attribution:
    word = cue.word
    lemma = "according to" if cue.voice == "according to" else word.lemma if word else None
    topic = word.topic if word else "say"
    topic = "say" if topic == "none" else topic
    return Attribution(source, cue.span(unit.items), content, lemma, topic, cue.negated, rule, unit.paragraph, occasion)


# --- content behind the cue ---------------------------------------------------------------------------------------------


def _limit(items: tuple[Item, ...], cues: tuple[Cue, ...], n: int, language: Language) -> int:
    """Where the content of a cue must end: before a sibling clause with a cue of its own, a participial cue or the source of
    a hearsay phrase."""
    for later in cues[n + 1 :]:
        if later.voice == "according to":
            at = later.first
            return at - 1 if at > 0 and items[at - 1].text == "," else at
        if later.voice == "participle":
            if later.first > 0 and items[later.first - 1].text == ",":
                return later.first - 1
            continue
        if later.voice != "active":
            continue
        start = _sibling_start(items, later, language)
        if start is not None and start > cues[n].last:
            return start
    return len(items)


def _sibling_start(items: tuple[Item, ...], cue: Cue, language: Language) -> int | None:
    """Where the clause of a later cue begins if it stands beside, not inside, what came before."""
    phrase = phrase_left(items, cue.head, language)
    if phrase is None:
        return None
    at = phrase.clause if not phrase.inherits else cue.head - 1
    if phrase.inherits:
        if cue.word is None or cue.word.topic in ("assess", "show") or cue.word.lemma == "expect":
            return None
        return at - 1 if at > 0 and items[at - 1].text == "," else at
    while at > 0 and items[at - 1].lower in ("but", "and", "while", "although", "though", "whereas"):
        at -= 1
    if at > 0 and items[at - 1].text in (";", "—", "–"):
        return at - 1
    if (
        at > 0
        and items[at - 1].text == ","
        and (at < phrase.first or items[at].lower in ("but", "and", "while", "although", "though", "whereas"))
    ):
        return at - 1
    if items[at].lower in ("but", "while", "although", "though", "whereas"):
        return at
    first = phrase.first
    for n in range(first, max(first - 4, 0), -1):
        if items[n].lower in ("but", "while") and n > 0 and items[n - 1].text == ",":
            return n - 1
    return None


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
        and not _object_clause(items, cue.last, limit),
        language,
    )
    at = _skip(items, occasion.last, ",:-–—")
    comma = at > occasion.last and items[occasion.last].text == ","
    bare_past = cue.head == cue.first and items[cue.first].lower.endswith("ed")
    start = _content_start(items, at, limit, takes, language, comma, word.lemma, bare_past)
    if start is None:
        return None
    begin, form = start
    if cue.negated and form == "question" and word.topic == "say":
        return None  # "did not say whether": silence, which the report's own voice tells
    pointer = form == "pointer"
    content = (Span(items[begin].start, items[begin].end),) if pointer else _clip(items, begin, limit)
    if content is None:
        return None
    if pointer:
        occasion = read_occasion(items, begin + 1, limit, False, language)
    source = phrase.span(items)
    return _make(unit, cue, source, content, f"{rule}, {form}", occasion.occasion), phrase


def _object_clause(items: tuple[Item, ...], at: int, limit: int) -> bool:
    """ "told residents to leave": the listener belongs to what is wanted."""
    return any(items[n].lower == "to" for n in range(at, min(limit, at + 6))) and not any(
        items[n].lower == "that" for n in range(at, min(limit, at + 6))
    )


def _content_start(
    items: tuple[Item, ...],
    at: int,
    limit: int,
    takes: str,
    language: Language,
    comma: bool,
    lemma: str,
    passive_like: bool = False,
) -> tuple[int, str] | None:
    """The first item of the content and the form it takes, if the cue takes such a form."""
    if at >= limit or items[at].text in _END_MARKS:
        return None
    item, lower = items[at], items[at].lower
    words = language.phrases
    if item.quote is not None:
        quotable = "q" in takes or _is_fragment(item) and "n" in takes
        return (at, "quotation") if quotable else None
    if lower in ("this", "that") and "o" not in takes and _is_pointer(items, at, limit, language):
        return (at, "pointer") if "n" in takes or "q" in takes else None
    if lower == "that" and ("t" in takes or "b" in takes):
        return at + 1, "that"
    if comma and not _quote_near(items, at, limit):
        return None
    if lower in ("he", "she", "it", "they", "we", "i", "there") and ("b" in takes or "t" in takes and lower != "it"):
        return at, "clause"
    if lower == "to" and "i" in takes and not (lemma == "expect" and passive_like):
        return at, "infinitive"
    if (
        lower in words.prepositions
        and lemma not in ("say", "add", "tell")
        and lower not in ("up", "over", "about", "under")
    ):
        return None
    if "o" in takes and _to_ahead(items, at, limit):
        return at, "object and infinitive"
    if lower in _QUESTION_WORDS and ("w" in takes or "b" in takes or lemma in ("say", "tell")):
        return at, "question"
    if "b" in takes and _has_clause(items, at, limit, language):
        return at, "clause"
    if "a" in takes and any(items[n].lower == "as" for n in range(at, min(limit, at + 12))):
        return (at + 1 if lower == "as" else at), "as"
    if "n" in takes and _begins_noun(item, words.prepositions, language):
        return at, "noun phrase"
    return None


def _is_pointer(items: tuple[Item, ...], at: int, limit: int, language: Language) -> bool:
    """ "revealed this at ...", "rejected that.": the word stands alone for something said before."""
    if at + 1 >= limit or items[at + 1].text in _END_MARKS or items[at + 1].text == ",":
        return True
    lower = items[at + 1].lower
    if lower in language.phrases.weekdays:
        return True
    return items[at].lower == "this" and lower in language.phrases.prepositions


def _is_fragment(item: Item) -> bool:
    return item.quote is not None and item.quote.span.end - item.quote.span.start < 80


def _quote_near(items: tuple[Item, ...], at: int, limit: int) -> bool:
    return any(items[n].quote is not None for n in range(at, min(limit, at + 3)))


def _to_ahead(items: tuple[Item, ...], at: int, limit: int) -> bool:
    for n in range(at, min(limit, at + 14)):
        if items[n].lower in ("to", "against", "not"):
            return n > at
        if items[n].quote is not None or items[n].text in _END_MARKS:
            return False
    return False


def _has_clause(items: tuple[Item, ...], at: int, limit: int, language: Language) -> bool:
    """Whether a subject and a verb follow: some finite verb or -ed form behind a first word that is no preposition."""
    if items[at].lower in ("of", "for", "by", "as", "with"):
        return False
    for n in range(at + 1, min(limit, at + 40)):
        item = items[n]
        if item.text in _END_MARKS:
            return False
        if item.quote is not None:
            return True
        lower = item.lower
        if (
            is_finite(item, language)
            or lower.endswith(("'s", "'re", "'ve", "'ll", "'d", "n't"))
            and lower[:-2] in ("he", "she", "it", "they", "we", "i", "there", "that")
        ):
            return True
        if (
            lower.endswith("ed")
            and len(lower) > 4
            and not item.is_capital
            or lower in language.cues.forms
            or lower.endswith("n't")
        ):
            return True
        if (
            lower.endswith("s")
            and n > at
            and not lower.endswith("ss")
            and items[n - 1].lower.endswith(("y", "n", "t", "r", "e", "l", "k", "h", "d"))
            and n + 1 < limit
            and items[n + 1].lower in language.phrases.determiners
        ):
            return True
    return False


def _begins_noun(item: Item, prepositions: frozenset[str], language: Language) -> bool:
    words = language.phrases
    if not item.is_word and not item.text[:1].isdigit() and item.text not in "$€£":
        return False
    return (
        item.lower not in prepositions
        and item.lower not in words.adverbs
        and item.lower not in words.conjunctions
        and item.lower not in words.subordinators
    )


def _clip(items: tuple[Item, ...], begin: int, limit: int) -> tuple[Span, ...] | None:
    """The words of items `begin` to `limit`, without final punctuation and without marks that stand at the very edge."""
    last = limit
    while last > begin and (items[last - 1].text in _END_MARKS or items[last - 1].text in ",;:—–-"):
        last -= 1
    if last <= begin:
        return None
    if items[begin].quote is not None and _only_quotes(items[begin:last], 0):
        return _quotes_from(items[:last], begin)
    first, final = items[begin], items[last - 1]
    start = first.start
    end = final.quote.span.end if final.quote is not None else final.end
    if first.quote is not None:
        start = first.quote.span.start
    return (Span(start, end),) if end > start else None


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
    if not ("b" in takes or "q" in takes) or cue.word.topic in ("demand",) and "b" not in takes:
        return None
    begin = _left_start(items, first - 1, language)
    if not any(
        is_finite(x, language) or x.lower.endswith(("ed", "n't", "'s")) or x.quote is not None
        for x in items[begin : first - 1]
    ):
        return None
    if (
        items[begin].lower in language.phrases.subordinators
        and items[begin].lower not in ("once",)
        and not _comma_inside(items, begin, first - 1)
    ):
        return None
    content = _clip(items, begin, first - 1)
    return (_make(unit, cue, source, content, "clause first", occasion), phrase) if content else None


def _comma_inside(items: tuple[Item, ...], lo: int, hi: int) -> bool:
    return any(items[n].text == "," for n in range(lo, hi))


def _left_start(items: tuple[Item, ...], end: int, language: Language) -> int:
    """The first item of the clause in front: behind a semicolon, else the head of the unit."""
    for n in range(end - 1, -1, -1):
        if items[n].text == ";":
            return n + 1
    at = 0
    while at < end and (items[at].lower in ("but", "and") or items[at].text in "-–—,"):
        at += 1
    return at


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
        content = _clip(items, begin, quote + 1)
    else:
        content = _quotes_from(items[: quote + 1], first)
    return _make(unit, cue, source, content or _quotes_from(items[: quote + 1], quote), "quotation first", occasion)


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
    if at + 1 >= limit or items[at].text != "," or items[at + 1].lower in _TURNS:
        return None
    before = _clip(items, _left_start(items, phrase.first - 1, language), phrase.first - 1)
    behind = _clip(items, at + 1, limit)
    if before is None or behind is None:
        return None
    made = _make(unit, cue, phrase.span(items), (*before, *behind), "around the cue", found.occasion)
    return made, phrase


# --- other shapes -----------------------------------------------------------------------------------------------------------


def _according(unit: Unit, cue: Cue, language: Language) -> tuple[Attribution, Phrase | None] | None:
    items = unit.items
    phrase = phrase_right(items, cue.last, language, strict=cue.first <= 1)
    if phrase is None:
        return None
    source = phrase.span(items)
    found = read_occasion(items, phrase.last, len(items), False, language)
    after = found.last if found.occasion else phrase.last
    before = _clip(items, _left_start(items, cue.first, language), cue.first) if cue.first > 0 else None
    lead = cue.first > 0 and any(
        i.is_word or i.quote for i in items[: cue.first] if i.lower not in ("but", "and", "meanwhile")
    )
    comma_behind = after < len(items) and items[after].text == ","
    behind = _clip(items, after + 1, len(items)) if comma_behind else None
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
    return _make(unit, cue, source, content, "according to", found.occasion), phrase


def _conjoined(items: tuple[Item, ...], at: int) -> bool:
    return at < len(items) and items[at].lower in ("but", "while", "which", "who", "although", "though", "and", "with")


def _hearsay(unit: Unit, cue: Cue, language: Language) -> tuple[Attribution, Phrase | None] | None:
    """ "reportedly", "is said to": no source, the clause around the cue in two spans."""
    items = unit.items
    begin = clause_start(items, cue.head, language)
    while begin < cue.head and (
        items[begin].text in ",-–—" or items[begin].lower in ("but", "and", "although", "while")
    ):
        begin += 1
    before = _clip(items, begin, cue.first) if cue.first > begin else None
    behind = _clip(items, cue.last, len(items))
    if behind is None:
        return None
    made = _make(unit, cue, None, (*(before or ()), *behind), "hearsay")
    return replace(made, anonymous=True), None


def _told_by(unit: Unit, cue: Cue, limit: int, language: Language) -> tuple[Attribution, Phrase | None] | None:
    """ "was told by B that": B is telling."""
    items = unit.items
    phrase = phrase_right(items, cue.last + 1, language)
    if phrase is None or phrase.last >= limit:
        return None
    start = _content_start(items, phrase.last, limit, "qtbi", language, False, "tell")
    content = _clip(items, start[0], limit) if start else None
    return (_make(unit, cue, phrase.span(items), content, "told by"), phrase) if content else None


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

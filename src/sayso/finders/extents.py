"""How far content reaches: where it begins behind a cue or in front of a source, and what ends it."""

from __future__ import annotations

from sayso.finders.cues import Cue
from sayso.finders.noun_phrases import is_finite
from sayso.finders.sources import phrase_left
from sayso.finders.units import Item
from sayso.lang import Language
from sayso.records import Span

END_MARKS = frozenset(".!?…")


TURNS = frozenset("adding but and who which although though while whereas as after when with because despite".split())


_QUESTION_WORDS = frozenset("whether if how why what when where who which".split())


def skip_marks(items: tuple[Item, ...], at: int, marks: str) -> int:
    while at < len(items) and len(items[at].text) == 1 and items[at].text in marks:
        at += 1
    return at


def only_quotes(items: tuple[Item, ...], at: int) -> bool:
    return all(i.quote is not None or not i.is_word for i in items[at:])


def quotes_from(items: tuple[Item, ...], at: int) -> tuple[Span, ...]:
    return tuple(i.quote.span for i in items[at:] if i.quote is not None)


def content_limit(items: tuple[Item, ...], cues: tuple[Cue, ...], n: int, language: Language) -> int:
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


def object_clause(items: tuple[Item, ...], at: int, limit: int) -> bool:
    """ "told residents to leave": the listener belongs to what is wanted."""
    return any(items[n].lower == "to" for n in range(at, min(limit, at + 6))) and not any(
        items[n].lower == "that" for n in range(at, min(limit, at + 6))
    )


def short_of(items: tuple[Item, ...], begin: int, limit: int) -> int:
    """Where a noun phrase or infinitive ends: in front of a clause with a life of its own ("control of Aleppo, but ...")."""
    for n in range(begin, limit - 1):
        if items[n].text == "," and items[n + 1].lower in ("but", "while", "although", "though", "whereas"):
            return n
    return limit


def content_start(
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
    if at >= limit or items[at].text in END_MARKS:
        return None
    item, lower = items[at], items[at].lower
    words = language.phrases
    if lower == "that" and items[at + 1 : at + 2] and items[at + 1].text == "," and ("t" in takes or "b" in takes):
        return (at + 2, "that") if at + 2 < limit else None  # "said that, as the road was shut, ..."
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
    if "k" in takes and any(items[n].quote is not None for n in range(at, min(limit, at + 12))):
        return at, "name given"
    if "n" in takes and _begins_noun(item, words.prepositions, language):
        return at, "noun phrase"
    return None


def _is_pointer(items: tuple[Item, ...], at: int, limit: int, language: Language) -> bool:
    """ "revealed this at ...", "rejected that.": the word stands alone for something said before."""
    if at + 1 >= limit or items[at + 1].text in END_MARKS or items[at + 1].text == ",":
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
        if items[n].quote is not None or items[n].text in END_MARKS:
            return False
    return False


def _has_clause(items: tuple[Item, ...], at: int, limit: int, language: Language) -> bool:
    """Whether a subject and a verb follow: some finite verb or -ed form behind a first word that is no preposition."""
    if items[at].lower in ("of", "for", "by", "as", "with"):
        return False
    for n in range(at + 1, min(limit, at + 40)):
        item = items[n]
        if item.text in END_MARKS:
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


def clip(items: tuple[Item, ...], begin: int, limit: int) -> tuple[Span, ...] | None:
    """The words of items `begin` to `limit`, without final punctuation and without marks that stand at the very edge."""
    last = limit
    while last > begin and (items[last - 1].text in END_MARKS or items[last - 1].text in ",;:—–-"):
        last -= 1
    if last <= begin:
        return None
    if items[begin].quote is not None and only_quotes(items[begin:last], 0):
        return quotes_from(items[:last], begin)
    first, final = items[begin], items[last - 1]
    start = first.start
    end = final.quote.span.end if final.quote is not None else final.end
    if first.quote is not None:
        start = first.quote.span.start
    return (Span(start, end),) if end > start else None


def left_start(items: tuple[Item, ...], end: int, language: Language) -> int:
    """The first item of the clause in front: behind a semicolon or a bracket that is still open, else the head of the unit."""
    closed = 0
    for n in range(end - 1, -1, -1):
        closed += (items[n].text == ")") - (items[n].text == "(")
        if items[n].text == ";" or closed < 0:
            return n + 1
    at = 0
    while at < end and (items[at].lower in ("but", "and") or items[at].text in "-–—,"):
        at += 1
    return at

"""Who is meant for the source of what was said, where another name stands nearer or the words that were found are no whole phrase."""

from __future__ import annotations

from dataclasses import replace

from sayso.finders.attribution import Attribution
from sayso.finders.units import Item
from sayso.lang import Language
from sayso.records import Span

_RECEIVING = frozenset(("received", "receives", "receive", "got", "obtained", "sought", "seeks"))
_SENT = frozenset(("addressed", "sent", "written", "submitted", "delivered"))
_ADDRESSED = 6  # words between "to" and the name of whom something is sent to
_WRITTEN = 12  # words of a document and whom it was sent to
_ARTICLES = frozenset(("the", "a", "an"))
_TAIL = 10  # words behind a saying at the end of its sentence
_NOMINATIVE = frozenset(("he", "she", "it", "they", "we", "i"))
_OBJECTS = frozenset(("her", "him", "them", "us", "me"))
_WHILE = frozenset(("as", "while", "because", "though", "although", "when"))
_PARTICIPLE = 5  # letters of the shortest participle: "giving"
_ACTING = frozenset(("acting", "managing", "outgoing", "incoming", "leading", "sitting", "commanding", "presiding"))  # "Ana Ruiz, acting mayor, said"
_PREPOSED = frozenset("with in at by on for from as alongside together to about".split())


def of_its_source(items: tuple[Item, ...], one: Attribution, language: Language) -> Attribution:
    """The attribution with who is meant for its source, or none where the one found only heard or received it."""
    source, cue = one.source, one.cue
    at = next((n for n, i in enumerate(items) if source is not None and i.start == source.start), None)
    if source is None and cue is not None and one.anonymous:
        owner = _owner(items, cue, language)
        return replace(one, source=owner, anonymous=False) if owner is not None else one
    if source is None or cue is None or at is None:
        return one
    before = next((items[n - 1].lower for n, i in enumerate(items) if n and i.start == cue.start), "")
    if _is_hearing(items, source, cue, language):
        return replace(one, source=None, anonymous=True)  # "The jury heard that"
    if before in _RECEIVING:
        return replace(one, source=None, anonymous=True)  # "The minister received assurances that"
    if [i.lower for i in items[max(0, at - 2) : at]] == ["all", "but"]:
        return replace(one, source=Span(items[at - 2].start, source.end))  # "All but two of the analysts"
    written = _writing(items, cue, language) or _named_so(items, at, source, cue, language)
    if written is not None:
        return replace(one, source=written)
    return replace(
        one,
        source=_sender(items, at)
        or _pronoun(items, at, source)
        or _without_that(items, at, source, language)
        or _behind_something(items, at, source)
        or _behind_as(items, source, cue, language)
        or _before_aside(items, at, source, cue, language)
        or source,
    )


def _behind_something(items: tuple[Item, ...], at: int, source: Span) -> Span | None:
    """ "..., something | Ana Ruiz said would help": who says it, without the word for what she says it of."""
    if items[at].lower not in ("something", "anything") or at == 0 or items[at - 1].text != "," or at + 1 >= len(items):
        return None
    return Span(items[at + 1].start, source.end) if items[at + 1].end <= source.end else None


def _behind_as(items: tuple[Item, ...], source: Span, cue: Span, language: Language) -> Span | None:
    """ "a visit that both sides called historic even as | officials | admitted": who stands right before the verb."""
    n = next((n for n, i in enumerate(items) if i.start == cue.start), 0)
    if n < 3 or items[n - 2].lower not in _WHILE or items[n - 2].start < source.end:
        return None
    who = items[n - 1]
    return Span(who.start, who.end) if _is_plural(who.lower) and not who.is_capital and who.is_word else None


def _before_aside(items: tuple[Item, ...], at: int, source: Span, cue: Span, language: Language) -> Span | None:
    """ "Lord Abel, | sitting with Mr Iyer and Ms Roth, asked", "the Trust, | by contrast, complained": where the phrase of a source in
    front of its cue ends."""
    last = next((n for n in range(len(items) - 1, at, -1) if items[n].end <= source.end), at)
    if source.start > cue.start:
        return None
    for n in range(at + 1, last):
        if items[n].text != ",":
            continue
        word = items[n + 1]
        behind = " ".join(i.lower for i in items[n + 1 : last + 1])
        doing = word.lower.endswith("ing") and not word.is_capital and len(word.lower) > _PARTICIPLE
        going_on = n + 2 <= last and (items[n + 2].lower in _PREPOSED or items[n + 2].lower.endswith("ence"))
        if behind.rstrip(" ,") in language.phrases.asides or doing and going_on:
            return Span(source.start, items[n - 1].end)
    return None


def _writing(items: tuple[Item, ...], cue: Span, language: Language) -> Span | None:
    """ "a message to a friend which read": the message, not whom it was sent to."""
    verb = next((i.lower for i in items if i.start == cue.start), "")
    names = language.names
    which = next((n - 1 for n, i in enumerate(items) if n and i.start == cue.start), 0)
    if verb not in ("read", "reads") or not which or items[which].lower not in ("which", "that"):
        return None
    written = names.documents | language.phrases.media
    n = next((n for n in range(which - 1, max(0, which - _WRITTEN), -1) if items[n].lower in written), 0)
    opens = n - 1 if n and items[n - 1].lower in language.phrases.determiners else n
    return Span(items[opens].start, items[which - 1].end) if n and items[which - 1].text != "," else None


def _named_so(items: tuple[Item, ...], at: int, source: Span, cue: Span, language: Language) -> Span | None:
    """ "said a teacher who | gave her name only as Nino": a source behind its cue does not end with "who"."""
    last = next((n for n in range(len(items) - 1, at, -1) if items[n].end <= source.end), at)
    if source.start < cue.end or last == at or items[last].lower not in ("who", "which"):
        return None
    end = last
    while (
        end + 1 < len(items)
        and items[end + 1].quote is None
        and items[end + 1].text not in ",.;:!?"
        and end - last < _TAIL
    ):
        end += 1
    return Span(source.start, items[end if end > last else last - 1].end)


def _without_that(items: tuple[Item, ...], at: int, source: Span, language: Language) -> Span | None:
    """ "that she", "that the count": a conjunction taken for the pointing word."""
    after = items[at + 1] if at + 1 < len(items) else None
    if items[at].lower != "that" or after is None or after.end > source.end:
        return None
    words = language.phrases
    opens = (
        after.lower in words.determiners | words.pronouns
        or after.is_capital
        or after.text[:1].isdigit()
        or _is_plural(after.lower)
    )
    return Span(after.start, source.end) if opens else None


def _pronoun(items: tuple[Item, ...], at: int, source: Span) -> Span | None:
    """ "He's", "her it": the pronoun alone speaks."""
    words = [i for i in items[at:] if i.end <= source.end]
    if len(words) < 2:
        return None
    first, last = words[0], words[-1]
    if first.lower in _NOMINATIVE and words[1].lower[:1] in ("'", "’"):
        return Span(first.start, first.end)
    return (
        Span(last.start, last.end)
        if last.lower in _NOMINATIVE and len(words) == 2 and words[0].lower in _OBJECTS
        else None
    )


def _owner(items: tuple[Item, ...], cue: Span, language: Language) -> Span | None:
    """ "In her view", "by its own account": whose view it is."""
    at = next((n for n, i in enumerate(items) if i.start == cue.start), 0)
    while at and items[at - 1].lower == "own":
        at -= 1
    before = items[at - 1] if at else None
    owned = before is not None and before.lower in language.names.bases and before.lower in language.phrases.determiners
    return (
        Span(before.start, before.end)
        if before is not None and owned and at > 1 and items[at - 2].lower in ("in", "by")
        else None
    )


def _is_hearing(items: tuple[Item, ...], source: Span, cue: Span, language: Language) -> bool:
    """Who hears a case does not tell it."""
    verb = next((i.lower for i in items if i.start == cue.start), "")
    heads = [i.lower for i in items if source.start <= i.start and i.end <= source.end]
    head = heads[: next((n for n, w in enumerate(heads) if n and w in language.phrases.prepositions), len(heads))]
    return verb == "heard" and source.end <= cue.start and head[-1:] != [] and head[-1] in language.cues.hearings


def _sender(items: tuple[Item, ...], at: int) -> Span | None:
    """ "The memo, dated 2 May and addressed to the chief executive, Ana Ruiz, warned": the memo, not whom it was sent to."""
    to = next((n for n in range(at - 1, max(0, at - _ADDRESSED), -1) if items[n].lower == "to"), 0)
    comma = next((n for n in range(to) if items[n].text == ","), 0)
    sent = to > 1 and items[to - 1].lower in _SENT and items[0].lower in _ARTICLES
    return Span(items[0].start, items[comma - 1].end) if sent and comma > 1 else None


def _is_plural(word: str) -> bool:
    return word.endswith("s") and not word.endswith(("'s", "’s", "ss", "us", "is"))

"""Pairs of quotation marks: straight and curly, single and double, guillemets, low-high; nested, also with the same mark.

An apostrophe is told from a single closing mark by its neighbours and by what stands open. A quotation over several paragraphs
has an opening mark at the head of each; it gives one `Quote` a paragraph, the later ones with `continues`. A mark that never
closes costs only itself: its quotation ends with its paragraph, or with its sentence where the paragraph is LONGEST. One that closes
what nothing opened ("We won," he said) has its quotation begin with the sentence. One pass over the marks; nesting is bounded.
"""

from __future__ import annotations

import re
from bisect import bisect_left, bisect_right
from dataclasses import dataclass, replace

from sayso.finders.text import split_sentences
from sayso.lang.tables import TextWords
from sayso.records import Span

MAX_DEPTH = 6
LONGEST = 20_000  # code points between two marks of a paragraph; beyond, the opening one was left open

_MARK = re.compile(r"``|''|[\"“”„‟«»‹›'‘’‚`]")
_FAMILY = {
    '"': "double", "“": "double", "”": "double", "„": "double", "‟": "double", "``": "double", "''": "double",
    "«": "guillemet", "»": "guillemet", "‹": "small guillemet", "›": "small guillemet",
    "'": "single", "‘": "single", "’": "single", "‚": "single", "`": "single",
}  # fmt: skip
_OPEN_ONLY = frozenset("„‚‘``")
_ENDING = ",.?!…;:"
_SENTENCE_END = re.compile(r"[.?!…](?=\s)")


@dataclass(frozen=True, slots=True)
class Quote:
    """`span` is what stands between the marks, `outer` holds the marks too; depth 0 is outermost."""

    span: Span
    outer: Span
    depth: int
    closed: bool
    continues: bool = False
    opened: bool = True


@dataclass(frozen=True, slots=True)
class _Mark:
    start: int
    end: int
    text: str
    opens: bool
    closes: bool
    strong: bool  # a closing mark behind punctuation or at a clause's end: not an apostrophe


def pair_quotes(text: str, paragraphs: tuple[Span, ...], words: TextWords) -> tuple[Quote, ...]:
    """All quotations of the paragraphs in text order, outer before inner."""
    quotes: list[Quote] = []
    carried: str | None = None  # the family of a quotation left open by the paragraph before
    for number, paragraph in enumerate(paragraphs):
        following = paragraphs[number + 1] if number + 1 < len(paragraphs) else None
        found, carried = _pair_paragraph(text, paragraph, following, carried, words)
        quotes.extend(found)
    return tuple(sorted(quotes, key=lambda q: (q.outer.start, -q.outer.end)))


def _pair_paragraph(
    text: str, paragraph: Span, following: Span | None, carried: str | None, words: TextWords
) -> tuple[list[Quote], str | None]:
    marks = tuple(_marks(text, paragraph, words))
    strong_next = _strong_ahead(marks)
    stack: list[_Mark] = []
    quotes: list[Quote] = []
    unopened: list[_Mark] = []
    for n, mark in enumerate(marks):
        while stack and mark.start - stack[0].start > LONGEST:
            _leave_open(text, stack.pop(0), paragraph, quotes)
        if mark.closes and _closes_something(text, mark, stack, strong_next[n]):
            quotes.extend(_close(text, mark, stack, paragraph, carried))
        elif mark.opens and len(stack) < MAX_DEPTH:
            stack.append(mark)
        elif not stack and _ends_clause(text, mark):
            unopened.append(mark)
    if unopened:
        quotes.extend(_unopened(text, unopened, marks, paragraph, words))
    left_open: str | None = None
    while stack and paragraph.end - stack[0].start > LONGEST:
        _leave_open(text, stack.pop(0), paragraph, quotes)
    if stack:
        first = stack[0]
        head = _FAMILY[first.text]
        if following is not None and _opens_with(text, following, head):
            left_open = head
        end = paragraph.start + len(text[paragraph.start : paragraph.end].rstrip())
        if end > first.end:
            continues = carried == head and first.start == _first_ink(text, paragraph)
            outer = Span(first.start, end)
            quotes.append(Quote(Span(first.end, end), outer, 0, left_open is not None, continues))
            quotes = [_deepen(q, outer) for q in quotes]
    return quotes, left_open


def _ends_clause(text: str, mark: _Mark) -> bool:
    """ 'We won," he said': a closing mark behind a comma, or behind "?" or "!" where the sentence goes on."""
    if _FAMILY[mark.text] != "double" or not mark.closes or mark.opens:
        return False
    following = text[mark.end : mark.end + 2]
    return text[mark.start - 1] == "," or text[mark.start - 1] in "?!" and following[:1] == " " and following[1:].islower()


def _unopened(
    text: str, unopened: list[_Mark], marks: tuple[_Mark, ...], paragraph: Span, words: TextWords
) -> list[Quote]:
    """The quotations of marks that close what nothing opened: from the beginning of the sentence, if no mark stands between."""
    found: list[Quote] = []
    starts = [s.span.start for s in split_sentences(text, (paragraph,), words)]
    ends = [m.end for m in marks]
    for mark in unopened:
        start = starts[bisect_right(starts, mark.start) - 1]
        before = bisect_left(ends, mark.end)
        if start < mark.start and (not before or ends[before - 1] <= start) and mark.start - start <= LONGEST:
            found.append(Quote(Span(start, mark.start), Span(start, mark.end), 0, True, opened=False))
    return found


def _leave_open(text: str, mark: _Mark, paragraph: Span, quotes: list[Quote]) -> None:
    """Put in the quotation of a mark that nothing near closes: it ends with its sentence, and those behind it lie one less deep."""
    limit = min(mark.end + LONGEST, paragraph.end)
    ended = _SENTENCE_END.search(text, mark.end, limit)
    end = ended.end() if ended else limit
    last = len(quotes)
    while last and quotes[last - 1].outer.start > mark.start:
        last -= 1
    for n in range(last, len(quotes)):
        if quotes[n].outer.start >= end:
            quotes[n] = replace(quotes[n], depth=max(0, quotes[n].depth - 1))
    quotes.insert(last, Quote(Span(mark.end, end), Span(mark.start, end), 0, False))


def _deepen(quote: Quote, outer: Span) -> Quote:
    """A quotation inside one that was left open lies as deep as its place in the stack said; others keep theirs."""
    if quote.outer == outer or not outer.holds(quote.outer) or quote.depth > 0:
        return quote
    return Quote(quote.span, quote.outer, 1, quote.closed, quote.continues)


def _marks(text: str, paragraph: Span, words: TextWords) -> list[_Mark]:
    marks: list[_Mark] = []
    for match in _MARK.finditer(text, paragraph.start, paragraph.end):
        start, end, mark = match.start(), match.end(), match.group()
        before = text[start - 1] if start > paragraph.start else " "
        after = text[end] if end < paragraph.end else " "
        opens, closes, strong = _sides(mark, before, after)
        if _FAMILY[mark] == "single":
            if before.isalnum() and after.isalnum():
                continue  # an apostrophe inside a word
            if before.isdigit() and mark != "’" and not after.isspace():
                continue  # feet and minutes
            if opens and not closes and mark != "‘" and _is_elision(text, end, paragraph.end, words):
                continue
        elif mark == '"' and before.isdigit() and after.isalnum():
            continue
        if opens or closes:
            marks.append(_Mark(start, end, mark, opens, closes, strong))
    return marks


def _sides(mark: str, before: str, after: str) -> tuple[bool, bool, bool]:
    """Whether a mark may open, may close, and closes for certain, by the characters beside it."""
    free_before = before.isspace() or before in "([{—–-/\"“„«‘'`:…"
    free_after = after.isspace() or after in ")]}—–-/\"”»’'.,;:?!…"
    strong = before in _ENDING or after in _ENDING or before in '"”’)]'
    if mark in _OPEN_ONLY:
        return True, False, False
    if mark in "«‹":
        return (not after.isspace() or before.isspace()), False, False
    if mark in "»›":
        return False, True, True
    if mark == "“":  # German low-high quotations close with it
        return True, not free_before, False
    if mark == "”":
        return (before.isspace() and not after.isspace()), not before.isspace() or after.isspace(), True
    if mark == '"' and before.isspace() and after.isspace():  # " set apart so by a scanner "
        return True, True, False
    opens = free_before and not after.isspace()
    closes = free_after and not before.isspace()
    if mark == "’":
        return False, closes or not before.isspace(), strong or after.isspace() and not before.isalpha()
    if opens and closes:  # between a dash or bracket and another mark: side with the white space
        opens, closes = (True, False) if after.isalnum() else (False, True) if before.isalnum() else (True, True)
    return opens, closes, strong


def _is_elision(text: str, start: int, limit: int, words: TextWords) -> bool:
    """'90s, 'em, 'til: an apostrophe in front of a word."""
    end = start
    while end < limit and end - start < 8 and text[end].isalnum():
        end += 1
    word = text[start:end].lower()
    if word[:2].isdigit() and word[2:] in ("", "s"):
        return True
    return word in words.elided and (end >= limit or text[end] not in ",.")


def _strong_ahead(marks: tuple[_Mark, ...]) -> tuple[bool, ...]:
    """For each mark whether, behind it, a single mark that surely closes comes before one that opens."""
    ahead: list[bool] = []
    known = False
    for mark in reversed(marks):
        ahead.append(known)
        if _FAMILY[mark.text] == "single":
            if mark.closes and mark.strong:
                known = True
            elif mark.opens and not mark.closes:
                known = False
    return tuple(reversed(ahead))


def _closes_something(text: str, mark: _Mark, stack: list[_Mark], strong_ahead: bool) -> bool:
    if not stack:
        return False
    families = [_FAMILY[m.text] for m in stack]
    family = _FAMILY[mark.text]
    if family in families:
        if mark.opens and stack and family != families[-1]:
            return False
        if family == "single" and not mark.strong and text[mark.start - 1] in "sSzx" and strong_ahead:
            return False  # "the soldiers' families", with the real end still to come
        return True
    if family == "single":
        return False
    return mark.strong and not mark.opens  # wrongly closed: at the wrong mark


def _close(text: str, mark: _Mark, stack: list[_Mark], paragraph: Span, carried: str | None) -> list[Quote]:
    family = _FAMILY[mark.text]
    at = len(stack) - 1
    while at > 0 and _FAMILY[stack[at].text] != family:
        at -= 1
    if _FAMILY[stack[at].text] != family:
        at = len(stack) - 1
    first = stack[at]
    del stack[at:]
    if mark.start <= first.end:
        return []
    continues = carried is not None and first.start == _first_ink(text, paragraph)
    return [Quote(Span(first.end, mark.start), Span(first.start, mark.end), at, True, continues)]


def _first_ink(text: str, paragraph: Span) -> int:
    start = paragraph.start
    while start < paragraph.end and text[start].isspace():
        start += 1
    return start


def _opens_with(text: str, paragraph: Span, family: str) -> bool:
    match = _MARK.match(text, _first_ink(text, paragraph), paragraph.end)
    return match is not None and _FAMILY[match.group()] == family

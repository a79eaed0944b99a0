"""Finding written words in a text: whole words, any white space, straight marks for curly ones.

`first words ... last words` is everything from the first to the last of them; `words @2` is the second occurrence.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from sayso.records import Span

_FOLD = str.maketrans({"‘": "'", "’": "'", "“": '"', "”": '"', "\u00a0": " ", "\u202f": " ", "‑": "-"})
_NTH = re.compile(r"\s+@(\d+)$")
_OPEN_WITH_BLANK = frozenset("«‹„»")
_CLOSE_WITH_BLANK = frozenset("»›«'\"’”")
_SENTENCE_END = re.compile(r"[.!?…][\"'”’»)]*\s+(?=[A-Z\"'“‘«])|\n")
OTHER_SENTENCE = 60
_MARKS = frozenset("'\"‘’“”«»‚„‹›`")


class NotationError(Exception):
    """A line that does not compile; `line` counts from 1, `remedy` says what to write instead."""

    def __init__(self, what: str, remedy: str, line: int = 0) -> None:
        self.what, self.remedy, self.line = what, remedy, line
        super().__init__(what)


@dataclass(frozen=True, slots=True)
class Words:
    """Words as an annotator writes them: one or two ends, and which occurrence (None: the only or the first one)."""

    written: str
    ends: tuple[str, ...]
    nth: int | None = None


def parse_words(written: str) -> Words:
    bare = written.strip()
    match = _NTH.search(bare)
    nth = int(match.group(1)) if match else None
    bare = bare[: match.start()] if match else bare
    ends = tuple(e.strip().replace("\\...", "...") for e in re.split(r"\s+\.\.\.\s+", bare))
    if len(ends) > 2 or not all(ends) or nth == 0:
        raise NotationError(f"cannot read the words {written!r}", "write: words, or: first words ... last words [@n]")
    return Words(written.strip(), ends, nth)


def _pattern(words: str) -> re.Pattern[str]:
    folded = words.translate(_FOLD)
    body = r"\s+".join(re.escape(w) for w in folded.split())
    head = r"(?<!\w)" if folded[0].isalnum() else ""
    tail = r"(?!\w)" if folded[-1].isalnum() else ""
    return re.compile(head + body + tail)


def find_all(text: str, words: Words, within: Span) -> list[Span]:
    """Every place of the words inside `within`, in text order."""
    folded = text.translate(_FOLD)
    hits = [Span(*m.span()) for m in _pattern(words.ends[0]).finditer(folded, within.start, within.end)]
    if len(words.ends) == 1:
        return hits
    last = _pattern(words.ends[1])
    found: list[Span] = []
    for hit in hits:
        end = last.search(folded, hit.end, within.end)
        if end:
            found.append(Span(hit.start, end.end()))
    return found


def pick(text: str, words: Words, within: Span, *, strict: bool, place: str) -> Span:
    """The place meant: the n-th, or the first. Raises where the words are missing or it stays open which place is meant.

    `strict` allows one place only; otherwise the first is taken unless the same paragraph holds another, or the words
    are one or two and occur again.
    """
    hits = find_all(text, words, within)
    if not hits:
        raise NotationError(f"words not found {place}: {words.written!r}", _why_missing(text, words, within))
    if words.nth is not None:
        if words.nth > len(hits):
            raise NotationError(f"{words.written!r}: only {len(hits)} found {place}", "lower the number behind @")
        return hits[words.nth - 1]
    short = sum(len(e.split()) for e in words.ends) <= 2
    rivals = hits if strict or short else [h for h in hits if h.start < paragraph_end(text, hits[0].end)]
    if len(rivals) > 1:
        raise NotationError(
            f"ambiguous {place}: {words.written!r}", f"write more words, or choose: {_listed(text, hits)}"
        )
    return hits[0]


def nearest(text: str, words: Words, within: Span, to: Sequence[Span], avoid: Iterable[Span], place: str) -> Span:
    """The place with the smallest gap to `to`, none of `avoid` touched; one in another sentence is farther. A tie is ambiguous.

    `@n` counts inside the paragraphs of `to`, and inside `within` where those do not hold the words.
    """
    hits = find_all(text, words, within)
    if words.nth is not None:
        start, end = paragraph_start(text, min(t.start for t in to)), paragraph_end(text, max(t.end for t in to))
        near = Span(max(start, within.start), min(end, within.end))
        return pick(text, words, near if find_all(text, words, near) else within, strict=True, place=place)
    barred = tuple(avoid)
    free = [h for h in hits if not any(h.meets(b) for b in barred)]
    if not free:
        raise NotationError(f"words not found {place}: {words.written!r}", _why_missing(text, words, within))
    ranked = sorted(free, key=lambda h: _far(text, h, to))
    if len(ranked) > 1 and _far(text, ranked[0], to) == _far(text, ranked[1], to):
        raise NotationError(f"ambiguous {place}: {words.written!r}", f"choose: {_listed(text, hits)}")
    return ranked[0]


def pick_quoted(text: str, words: Words, start: int) -> Span:
    """The first place from `start` on that stands behind a quotation mark (and before one, or at a paragraph's end)."""
    hits = find_all(text, words, Span(start, len(text)))
    marked = [h for h in hits if _opens(text, h.start) and _closes(text, h.end)]
    if words.nth is not None and words.nth <= len(marked):
        return marked[words.nth - 1]
    if not marked or words.nth is not None:
        where = "behind a quotation mark" if hits else "from the quotation before it on"
        raise NotationError(
            f"no quotation found {where}: {words.written!r}",
            "write the words between the marks, last punctuation included, in text order",
        )
    return marked[0]


def _opens(text: str, start: int) -> bool:
    """Behind a mark, or behind a guillemet and a blank."""
    return start > 0 and (
        text[start - 1] in _MARKS or (text[start - 2 : start - 1] in _OPEN_WITH_BLANK and text[start - 1].isspace())
    )


def _closes(text: str, end: int) -> bool:
    """Before a mark, before a blank and a guillemet, or at the end of a line or paragraph, where one never closes."""
    if end >= len(text) or text[end] in _MARKS or text[end] in "\r\n" or paragraph_end(text, end) - end <= 1:
        return True
    return text[end].isspace() and text[end + 1 : end + 2] in _CLOSE_WITH_BLANK


def paragraph_start(text: str, at: int) -> int:
    """The start of the paragraph around `at`; paragraphs end at an empty line."""
    cut = max(text.rfind("\n\n", 0, at), text.rfind("\n\r\n", 0, at))
    return 0 if cut < 0 else cut + 2


def paragraph_end(text: str, at: int) -> int:
    cuts = [c for c in (text.find("\n\n", at), text.find("\n\r\n", at)) if c >= 0]
    return min(cuts, default=len(text))


def neighbourhood(text: str, spans: Sequence[Span]) -> Span:
    """The paragraphs of the spans with one paragraph before and behind."""
    start = paragraph_start(text, min(s.start for s in spans))
    end = paragraph_end(text, max(s.end for s in spans))
    before = paragraph_start(text, max(0, len(text[:start].rstrip()) - 1))
    behind = end + len(text[end:]) - len(text[end:].lstrip())
    return Span(before, paragraph_end(text, behind))


def _far(text: str, span: Span, to: Sequence[Span]) -> int:
    """The smallest gap, a sentence's end in it counting as OTHER_SENTENCE letters."""
    far: list[int] = []
    for other in to:
        first, last = (span, other) if span.start < other.start else (other, span)
        parted = first.end < last.start and _SENTENCE_END.search(text, first.end, last.start + 1) is not None
        far.append(max(last.start - first.end, 0) + OTHER_SENTENCE * parted)
    return min(far)


def _listed(text: str, hits: Sequence[Span]) -> str:
    shown = [f"@{n} …{_flat(text[max(0, h.start - 18) : h.end + 18])}…" for n, h in enumerate(hits[:5], 1)]
    return "; ".join(shown)


def _flat(words: str) -> str:
    return " ".join(words.split())


def _why_missing(text: str, words: Words, within: Span) -> str:
    everywhere = find_all(text, words, Span(0, len(text)))
    if everywhere:
        where = "before" if everywhere[-1].start < within.start else "behind"
        return f"they stand {where} the part that was searched: keep text order, and claims inside their content"
    for end in words.ends:
        tokens = end.split()
        for n in range(len(tokens) - 1, 0, -1):
            if find_all(text, Words(end, (" ".join(tokens[:n]),)), Span(0, len(text))):
                return f"the text has {' '.join(tokens[:n])!r} but not {tokens[n]!r} behind it"
    return "copy the words from the text"

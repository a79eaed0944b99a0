"""Words cut into the windows that the network reads: whole sentences, with some words before and behind for context.

Every word is told by exactly one window, so the time is linear in the length of the text, whatever its lines are.
"""

from __future__ import annotations

from dataclasses import dataclass

from sayso.finders.tagging.words import Words

CORE = 200  # word pieces told by one window; paragraphs are kept whole where they fit
BEFORE, BEHIND = 16, 24  # pieces of context; behind only where a paragraph is cut


@dataclass(frozen=True, slots=True)
class Window:
    """Words `first` to `last` (half-open) are read, `core_first` to `core_last` told."""

    first: int
    core_first: int
    core_last: int
    last: int


def cut_windows(words: Words, pieces: list[int]) -> list[Window]:
    """The windows of a text; `pieces` is how many word pieces each word has."""
    cores: list[tuple[int, int]] = []
    start = size = 0
    for first, last in _sentences(words, pieces):
        length = sum(pieces[first:last])
        new_paragraph = first > 0 and words.paragraphs[first] != words.paragraphs[first - 1]
        if first > start and (
            size + length > CORE or (new_paragraph and size + _paragraph(words, pieces, first) > CORE)
        ):
            cores.append((start, first))
            start, size = first, 0
        size += length
    if start < len(pieces):
        cores.append((start, len(pieces)))
    return [_with_context(core, words, pieces) for core in cores]


def _sentences(words: Words, pieces: list[int]) -> list[tuple[int, int]]:
    """Sentences as ranges of words; one that is longer than a core is cut."""
    out: list[tuple[int, int]] = []
    start = size = 0
    for at in range(len(pieces)):
        ended = at > start and words.sentences[at] != words.sentences[at - 1]
        if ended or (at > start and size + pieces[at] > CORE):
            out.append((start, at))
            start, size = at, 0
        size += pieces[at]
    if start < len(pieces):
        out.append((start, len(pieces)))
    return out


def _paragraph(words: Words, pieces: list[int], first: int) -> int:
    """How many pieces the paragraph that begins at a word has, counted up to one core."""
    size, at = 0, first
    while at < len(pieces) and words.paragraphs[at] == words.paragraphs[first] and size <= CORE:
        size += pieces[at]
        at += 1
    return size if size <= CORE else 0


def _with_context(core: tuple[int, int], words: Words, pieces: list[int]) -> Window:
    first, size = core[0], 0
    while first > 0 and size + pieces[first - 1] <= BEFORE:
        first -= 1
        size += pieces[first]
    last, size = core[1], 0
    paragraph = words.paragraphs[last - 1]
    while last < len(pieces) and words.paragraphs[last] == paragraph and size + pieces[last] <= BEHIND:
        size += pieces[last]
        last += 1
    return Window(first, core[0], core[1], last)

"""From scores to spans: the best sequence of labels that B, I and O allow, with quotations kept whole.

Viterbi over the words of one paragraph (A. Viterbi, 1967). In the outer head no span begins or ends inside a quotation: what the
quotation scanner found is a hard constraint. Probabilities are softmax values of single words.
"""

from __future__ import annotations

from dataclasses import dataclass
from functools import cache
from typing import TYPE_CHECKING

from sayso.finders.tagging.labels import columns, head
from sayso.finders.tagging.words import Words
from sayso.records import Span

if TYPE_CHECKING:
    import numpy as np
    from numpy.typing import NDArray

    from sayso.finders.tagging.network import Scores

    Matrix = NDArray[np.float32]

NEVER = -1e4


@dataclass(frozen=True, slots=True)
class Tagged:
    """One span that a head marked: words `first` to `last` (half-open), and how sure the network is (0 to 1)."""

    kind: str
    span: Span
    first: int
    last: int
    probability: float


def spans_of(scores: Scores, words: Words, name: str) -> tuple[Tagged, ...]:
    """The spans that a head marks, in text order; none crosses a paragraph."""
    labels = head(name).labels
    given = log_softmax(scores[:, columns(name)])
    free, bound = _transitions(name)
    found: list[Tagged] = []
    for first, last in _paragraphs(words):
        quotations = words.quotations[first:last] if name == "outer" else None
        path = _best_path(given[first:last], free, bound, quotations)
        found.extend(_spans(path, given[first:last], labels, words, first))
    return tuple(found)


def log_softmax(scores: Scores) -> Matrix:
    import numpy as np

    top = scores - scores.max(axis=-1, keepdims=True)
    return top - np.log(np.exp(top).sum(axis=-1, keepdims=True))


def label_of(scores: Scores, first: int, last: int, name: str) -> tuple[str, float]:
    """The label that a property head gives to the words of a span, and its mean probability."""
    import numpy as np

    mean = np.exp(log_softmax(scores[first:last, columns(name)])).mean(axis=0)
    best = int(mean.argmax())
    return head(name).labels[best], float(mean[best])


def _paragraphs(words: Words) -> list[tuple[int, int]]:
    out: list[tuple[int, int]] = []
    start = 0
    for n in range(1, len(words.spans) + 1):
        if n == len(words.spans) or words.paragraphs[n] != words.paragraphs[start]:
            out.append((start, n))
            start = n
    return out


@cache
def _transitions(name: str) -> tuple[Matrix, Matrix]:
    """What may follow what (row: before, column: after): anywhere, and between two words of one quotation."""
    import numpy as np

    labels = head(name).labels
    free = np.zeros((len(labels), len(labels)), dtype=np.float32)
    bound = np.full_like(free, NEVER)
    for a, before in enumerate(labels):
        for b, after in enumerate(labels):
            if after[0] == "I" and before[2:] != after[2:]:
                free[a, b] = NEVER
            elif after[0] == "I" or (before == after == "O"):
                bound[a, b] = 0
    return free, bound


def _best_path(given: Matrix, free: Matrix, bound: Matrix, quotations: tuple[int, ...] | None) -> list[int]:

    if not given.argmax(axis=1).any():
        return [0] * len(given)  # the best label of every word is O, and O may follow O anywhere
    total = given[0].copy()
    total[2::2] = NEVER  # a span does not begin with an I label
    back: list[NDArray[np.intp]] = []
    for n in range(1, len(given)):
        inside = quotations is not None and quotations[n] >= 0 and quotations[n] == quotations[n - 1]
        step = total[:, None] + (bound if inside else free)
        best = step.argmax(axis=0)
        back.append(best)
        total = step[best, range(len(best))] + given[n]
    at = int(total.argmax())
    path = [at]
    for best in reversed(back):
        at = int(best[at])
        path.append(at)
    return path[::-1]


def _spans(path: list[int], given: Matrix, labels: tuple[str, ...], words: Words, offset: int) -> list[Tagged]:
    import numpy as np

    found: list[Tagged] = []
    n = 0
    while n < len(path):
        if path[n] == 0:
            n += 1
            continue
        end = n + 1
        inside = path[n] + 1
        while end < len(path) and path[end] == inside:
            end += 1
        sure = float(np.exp(given[range(n, end), path[n:end]]).mean())
        first, last = offset + n, offset + end
        span = Span(words.spans[first].start, words.spans[last - 1].end)
        found.append(Tagged(labels[path[n]][2:], span, first, last, sure))
        n = end
    return found

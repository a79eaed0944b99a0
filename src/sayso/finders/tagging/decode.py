"""From scores to spans: the best sequence of labels that B, I and O allow, with quotations kept whole.

Viterbi over the words of one paragraph (A. Viterbi, 1967). In the outer head no span begins or ends inside a quotation: what the
quotation scanner found is a hard constraint. Probabilities are softmax values of single words.
"""

from __future__ import annotations

from bisect import bisect_left
from dataclasses import dataclass
from functools import cache
from typing import TYPE_CHECKING

from sayso.finders.tagging.labels import columns, head
from sayso.finders.tagging.words import MARK, Words
from sayso.records import Span

if TYPE_CHECKING:
    import numpy as np
    from numpy.typing import NDArray

    from sayso.finders.tagging.network import Scores

    Matrix = NDArray[np.float32]

NEVER = -1e4

TORN = 1.5  # log odds that a content loses by ending where no mark stands; chosen on the dev readings


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
        marks = [row[0] == MARK for row in words.features[first:last]] if name in ("outer", "inner") else None
        path = _best_path(given[first:last], free, bound, quotations, marks)
        found.extend(_spans(path, given[first:last], labels, words, first))
    return tuple(found)


def log_softmax(scores: Scores) -> Matrix:
    import numpy as np

    top = scores - scores.max(axis=-1, keepdims=True)
    return top - np.log(np.exp(top).sum(axis=-1, keepdims=True))


def mean_probabilities(scores: Scores, first: int, last: int, name: str) -> list[float]:
    """The mean probability of each label of a property head over the words of a span."""
    import numpy as np

    return np.exp(log_softmax(scores[first:last, columns(name)])).mean(axis=0).tolist()


def span_probability(scores: Scores, words: Words, name: str, kind: str, span: Span) -> float:
    """The mean probability that the words of a span are of a kind, whether they begin it or go on with it."""
    import numpy as np

    first = bisect_left(words.spans, span.start, key=lambda s: s.end - 1)
    last = bisect_left(words.spans, span.end, key=lambda s: s.start)
    if first >= last:
        return 0.0
    at = columns(name).start + head(name).labels.index(f"B-{kind}")
    given = np.exp(log_softmax(scores[first:last, columns(name)]))
    offset = at - columns(name).start
    return float(given[:, offset : offset + 2].sum(axis=1).mean())


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


def _best_path(
    given: Matrix, free: Matrix, bound: Matrix, quotations: tuple[int, ...] | None, marks: list[bool] | None
) -> list[int]:

    if not given.argmax(axis=1).any():
        return [0] * len(given)  # the best label of every word is O, and O may follow O anywhere
    torn = free.copy()
    if marks is not None:
        torn[5:7, 0] -= TORN  # a content that ends where no mark stands
    total = given[0].copy()
    total[2::2] = NEVER  # a span does not begin with an I label
    back: list[NDArray[np.intp]] = []
    for n in range(1, len(given)):
        inside = quotations is not None and quotations[n] >= 0 and quotations[n] == quotations[n - 1]
        step = total[:, None] + (bound if inside else free if marks is None or marks[n] else torn)
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

"""From scores to spans: the best sequence of labels that B, I and O allow, with quotations kept whole.

Viterbi over the words of one paragraph (A. Viterbi, 1967). In the outer head no span begins or ends inside a quotation: what the
quotation scanner found is a hard constraint. Probabilities are softmax values of single words.
"""

from __future__ import annotations

from bisect import bisect_left
from dataclasses import dataclass
from typing import TYPE_CHECKING

from sayso.finders.tagging.labels import HEADS, columns, head
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


def log_probabilities(scores: Scores) -> dict[str, Matrix]:
    """For each head the log of each label's probability, words x labels."""
    import numpy as np

    out: dict[str, Matrix] = {}
    for one in HEADS:
        given = scores[:, columns(one.name)]
        top = given - given.max(axis=-1, keepdims=True)
        out[one.name] = top - np.log(np.exp(top).sum(axis=-1, keepdims=True))
    return out


def spans_of(given: Matrix, words: Words, name: str) -> tuple[Tagged, ...]:
    """The spans that a head marks, in text order; none crosses a paragraph. `given` are the head's log probabilities."""
    labels = head(name).labels
    found: list[Tagged] = []
    for first, last in _paragraphs(words):
        part = given[first:last]
        best = part.argmax(axis=1)
        if not best.any():
            continue  # the best label of every word is O, and O may follow O anywhere
        whole = words.quotations[first:last] if name == "outer" else None
        torn = [row[0] != MARK for row in words.features[first:last]] if name in ("outer", "inner") else None
        path = best.tolist()
        if not _is_allowed(path, labels, whole, torn):
            path = _best_path(part.tolist(), labels, whole, torn)
        found.extend(_spans(path, part, labels, words, first))
    return tuple(found)


def mean_probabilities(given: Matrix, first: int, last: int) -> list[float]:
    """The mean probability of each label of a property head over the words of a span."""
    import numpy as np

    return (np.add.reduce(np.exp(given[first:last])) / max(1, last - first)).tolist()


def span_probability(given: Matrix, words: Words, name: str, kind: str, span: Span) -> float:
    """The mean probability that the words of a span are of a kind, whether they begin it or go on with it."""
    import numpy as np

    first = bisect_left(words.spans, span.start, key=lambda s: s.end - 1)
    last = bisect_left(words.spans, span.end, key=lambda s: s.start)
    if first >= last:
        return 0.0
    at = head(name).labels.index(f"B-{kind}")
    return float(np.add.reduce(np.exp(given[first:last, at : at + 2]), axis=None)) / max(1, last - first)


def _paragraphs(words: Words) -> list[tuple[int, int]]:
    out: list[tuple[int, int]] = []
    start = 0
    for n in range(1, len(words.spans) + 1):
        if n == len(words.spans) or words.paragraphs[n] != words.paragraphs[start]:
            out.append((start, n))
            start = n
    return out


def _is_allowed(path: list[int], labels: tuple[str, ...], whole: tuple[int, ...] | None, torn: list[bool] | None) -> bool:
    """Whether the best label of each word makes a sequence that nothing forbids and nothing costs: then it is the best one."""
    content = labels.index("B-content") if torn is not None else 0
    before = 0
    for n, label in enumerate(path):
        inside = n > 0 and whole is not None and whole[n] >= 0 and whole[n] == whole[n - 1]
        goes_on = label > 0 and label % 2 == 0
        if goes_on and before not in (label - 1, label) or inside and not goes_on and (label or before):
            return False
        if not label and content and before in (content, content + 1) and torn and torn[n]:
            return False
        before = label
    return True


def _best_path(
    given: list[list[float]], labels: tuple[str, ...], whole: tuple[int, ...] | None, torn: list[bool] | None
) -> list[int]:
    """The best labels of a paragraph's words. `whole` numbers the quotation of each word: within one the label's kind stays; `torn`
    is where no content should end. Labels come as O, B-x, I-x, B-y, I-y, ...: I-x follows only B-x and I-x."""
    kinds = range(1, len(labels), 2)  # where each B- stands, its I- behind it
    content = labels.index("B-content") if torn is not None else 0
    total = list(given[0])
    for b in kinds:
        total[b + 1] = NEVER  # a span does not begin with an I label
    back: list[list[int]] = []
    for n in range(1, len(given)):
        here = given[n]
        inside = whole is not None and whole[n] >= 0 and whole[n] == whole[n - 1]
        best = total.index(max(total))
        came, step = [0] * len(labels), [0.0] * len(labels)
        came[0], reached = (0, total[0]) if inside else _out_of(total, best, content if torn and torn[n] else 0)
        step[0] = reached + here[0]
        for b in kinds:
            came[b] = best
            step[b] = (NEVER if inside else 0.0) + total[best] + here[b]
            came[b + 1] = b if total[b] >= total[b + 1] else b + 1
            step[b + 1] = total[came[b + 1]] + here[b + 1]
        back.append(came)
        total = step
    at = total.index(max(total))
    path = [at]
    for came in reversed(back):
        at = came[at]
        path.append(at)
    return path[::-1]


def _out_of(total: list[float], best: int, content: int) -> tuple[int, float]:
    """The best label before an O, and its value; leaving a content (its B- at `content`, 0 for anywhere) costs TORN."""
    if not content or best not in (content, content + 1):
        return best, total[best]
    values = [v - TORN if n in (content, content + 1) else v for n, v in enumerate(total)]
    top = max(values)
    return values.index(top), top


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
        sure = float(np.add.reduce(np.exp(given[range(n, end), path[n:end]]))) / max(1, end - n)
        first, last = offset + n, offset + end
        span = Span(words.spans[first].start, words.spans[last - 1].end)
        found.append(Tagged(labels[path[n]][2:], span, first, last, sure))
        n = end
    return found

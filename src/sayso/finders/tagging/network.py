"""The network itself: word pieces and features in, a score for every label of every head and word out.

The weights are read once a process, on first use, and run on one thread: sayso runs one process a core.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from functools import cache
from hashlib import sha256
from importlib import import_module
from pathlib import Path
from typing import TYPE_CHECKING, Any

from sayso.errors import ModelMissing
from sayso.finders.tagging.confidence import FILE, open_weights
from sayso.finders.tagging.labels import OUTPUTS
from sayso.finders.tagging.windows import Window, cut_windows
from sayso.finders.tagging.words import FEATURES, Words

if TYPE_CHECKING:
    import numpy as np
    from numpy.typing import NDArray

    Scores = NDArray[np.float32]  # words x OUTPUTS, log odds up to a constant

WEIGHTS = Path(__file__).resolve().parent.parent / "weights"
MAX_PIECES = 4  # of one word: what stands further behind in a long name tells little


@dataclass(frozen=True, slots=True)
class Network:
    """A loaded model. `name` tells the run which weights read a report."""

    name: str
    session: Any
    tokenizer: Any
    text_start: int
    text_end: int
    curve: Mapping[str, float] | None  # of confidence; none beside a model that is being made


def open_network(folder: Path = WEIGHTS) -> Network:
    """The model of a folder with `attribution.onnx` and `tokenizer.json`, loaded once. Raises ModelMissing."""
    return _open(folder.resolve())


@cache
def _open(folder: Path) -> Network:
    model, vocabulary = folder / "attribution.onnx", folder / "tokenizer.json"
    for path in (model, vocabulary):
        if not path.is_file():
            raise ModelMissing(
                "the model of the engine is not there",
                where=str(path),
                remedy="install sayso again, or read with --engine rules",
            )
    try:
        runtime: Any = import_module("onnxruntime")  # has no types
        from tokenizers import Tokenizer
    except ImportError as error:
        raise ModelMissing(
            f"{error.name} cannot be imported, which runs the model",
            where=str(model),
            remedy="install onnxruntime and tokenizers, or read with --engine rules",
        ) from error
    data = model.read_bytes()
    options = runtime.SessionOptions()
    options.intra_op_num_threads = options.inter_op_num_threads = 1
    options.log_severity_level = 3
    # train/export.py fused what is worth it, and the next level would join steps that are faster apart
    options.graph_optimization_level = runtime.GraphOptimizationLevel.ORT_ENABLE_BASIC
    try:
        session = runtime.InferenceSession(data, options, providers=["CPUExecutionProvider"])
        tokenizer = Tokenizer.from_file(str(vocabulary))
    except Exception as error:  # both libraries raise types of their own, by what is damaged
        raise ModelMissing(
            f"the model cannot be read: {type(error).__name__}",
            where=str(folder),
            remedy="install sayso again, or read with --engine rules",
        ) from error
    name = f"attribution-{sha256(data).hexdigest()[:8]}"
    curve = open_weights(folder) if folder == WEIGHTS or (folder / FILE).exists() else None
    return Network(name, session, tokenizer, _token(tokenizer, "[CLS]"), _token(tokenizer, "[SEP]"), curve)


def _token(tokenizer: Any, text: str) -> int:
    found = tokenizer.token_to_id(text)
    if found is None:
        raise ModelMissing(f"the vocabulary has no {text}", remedy="install sayso again, or read with --engine rules")
    return int(found)


def pieces_of(tokenizer: Any, text: str, words: Words) -> list[list[int]]:
    """The ids of each word's pieces; a word without letters that the vocabulary knows has one unknown piece."""
    known: dict[str, list[int]] = {}
    written = [s.cut(text) for s in words.spans]
    rare: list[str] = []
    for word in dict.fromkeys(written):
        whole = tokenizer.token_to_id(word.lower()) if word.isascii() else None  # the splitter takes the longest piece
        if whole is None:
            rare.append(word)
        else:
            known[word] = [whole]
    unknown = tokenizer.token_to_id("[UNK]")
    for first in range(0, len(rare), 2000):
        part = rare[first : first + 2000]
        encoded = tokenizer.encode(part, is_pretokenized=True, add_special_tokens=False)
        ids: list[list[int]] = [list[int]() for _ in part]
        for piece, word in zip(encoded.ids, encoded.word_ids, strict=True):
            ids[int(word)].append(int(piece))
        known.update((word, i[:MAX_PIECES] or [unknown]) for word, i in zip(part, ids, strict=True))
    return [known[word] for word in written]


def score(network: Network, text: str, words: Words) -> Scores:
    """The scores of every word, words x OUTPUTS."""
    import numpy as np

    ids = pieces_of(network.tokenizer, text, words)
    windows = cut_windows(words, [len(i) for i in ids])
    out = np.zeros((len(ids), OUTPUTS), dtype=np.float32)
    for window in windows:  # one at a time: on one core a batch runs no faster, and its padding costs
        given, features, heads = window_inputs(window, ids, words, network.text_start, network.text_end)
        told = heads[window.core_first - window.first : window.core_last - window.first]
        inputs = {
            "input_ids": np.array([given], dtype=np.int64),
            "features": np.array([features], dtype=np.int64),
            "told": np.array(told, dtype=np.int64),
        }
        out[window.core_first : window.core_last] = network.session.run(None, inputs)[0][0]
    return out


def window_inputs(
    window: Window, ids: list[list[int]], words: Words, text_start: int, text_end: int
) -> tuple[list[int], list[tuple[int, ...]], list[int]]:
    """Piece ids, features of each piece, and where each word's first piece stands."""
    blank = (0,) * len(FEATURES)
    pieces: list[int] = [text_start]
    features: list[tuple[int, ...]] = [blank]
    heads: list[int] = []
    for n in range(window.first, window.last):
        heads.append(len(pieces))
        pieces.extend(ids[n])
        features.extend([words.features[n]] * len(ids[n]))
    return [*pieces, text_end], [*features, blank], heads

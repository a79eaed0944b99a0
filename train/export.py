"""The trained network as ONNX with 8-bit matrices, and its vocabulary, into the folder that the package ships.

The graph is written node by node, not traced, so that it holds only what reading one window needs: no mask, no padding, the last layer
only where a word begins. Activations are quantised as they come (one scale a matrix), weights once (one scale a column). Adding and
normalising are two nodes: ONNX Runtime's one node for both (SkipLayerNormalization) is several times slower on a CPU.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

import numpy as np
import onnx
from onnx import TensorProto, helper, numpy_helper
from tokenizers import Tokenizer

from sayso.finders.tagging.labels import OUTPUTS
from sayso.finders.tagging.words import FEATURES
from train.network import Reader

HEADS_OF_ATTENTION = 12
EPSILON = 1e-12  # of the encoder's normalisation

STANDARD = frozenset(
    ("Add", "DequantizeLinear", "DynamicQuantizeLinear", "Gather", "LayerNormalization", "ReduceSum", "Shape", "Slice")
)  # operators of ONNX itself; the others are ONNX Runtime's own

State = Mapping[str, np.ndarray]  # weights by their names in training


def export(reader: Reader, tokens: Tokenizer, folder: Path) -> int:
    """Write attribution.onnx and tokenizer.json; returns the size of the model in bytes."""
    folder.mkdir(parents=True, exist_ok=True)
    path = folder / "attribution.onnx"
    onnx.save(model_of({name: value.float().numpy() for name, value in reader.state_dict().items()}), path)
    tokens.save(str(folder / "tokenizer.json"))
    return path.stat().st_size


def model_of(state: State) -> onnx.ModelProto:
    """One window: piece ids, features of each piece, where each told word begins -> the scores of those words."""
    g = Graph(state)
    layers = sum(name.endswith("query.weight") for name in state)
    shown = _embedded(g)
    for n in range(layers):
        shown = _layer(g, f"encoder.encoder.layer.{n}.", shown, told=n == layers - 1)
    _product(g, shown, "heads")
    g.nodes[-1].output[0] = "scores"
    graph = helper.make_graph(
        g.nodes,
        "attribution",
        [
            helper.make_tensor_value_info("input_ids", TensorProto.INT64, [1, "pieces"]),
            helper.make_tensor_value_info("features", TensorProto.INT64, [1, "pieces", len(FEATURES)]),
            helper.make_tensor_value_info("told", TensorProto.INT64, ["words"]),
        ],
        [helper.make_tensor_value_info("scores", TensorProto.FLOAT, [1, "words", OUTPUTS])],
        [numpy_helper.from_array(value, name) for name, value in g.constants.items()],
    )
    opsets = [helper.make_opsetid("", 17), helper.make_opsetid("com.microsoft", 1)]
    return helper.make_model(graph, opset_imports=opsets, ir_version=8, producer_name="sayso")


@dataclass
class Graph:
    """Nodes and constants so far."""

    state: State
    nodes: list[onnx.NodeProto] = field(default_factory=list)
    constants: dict[str, np.ndarray] = field(default_factory=dict)

    def add(self, kind: str, inputs: list[str], **how: Any) -> str:
        return self.add_many(kind, inputs, 1, **how)[0]

    def add_many(self, kind: str, inputs: list[str], outputs: int, **how: Any) -> list[str]:
        made = [f"{kind} {len(self.nodes)} {n}" for n in range(outputs)]
        domain = "" if kind in STANDARD else "com.microsoft"
        self.nodes.append(helper.make_node(kind, inputs, made, domain=domain, **how))
        return made

    def constant(self, name: str, value: Any) -> str:
        self.constants[name] = np.asarray(value)
        return name

    def weight(self, name: str) -> str:
        return self.constant(name, self.state[name])


def _embedded(g: Graph) -> str:
    """Word, features and position, added and normalised."""
    of = "encoder.embeddings."
    rows, scale, zero = _in_8_bits(g.state[f"{of}word_embeddings.weight"])
    words = g.add("Gather", [g.constant("words", rows), "input_ids"])
    words = g.add("DequantizeLinear", [words, g.constant("words scale", scale), g.constant("words zero", zero)])
    starts = np.cumsum([0, *FEATURES[:-1]], dtype=np.int64)
    tables = np.concatenate([g.state[f"features.{n}.weight"] for n in range(len(FEATURES))])
    row = g.add("Add", ["features", g.constant("feature starts", starts)])
    features = g.add("Gather", [g.constant("feature rows", tables), row])
    features = g.add("ReduceSum", [features, g.constant("over features", [2])], keepdims=0)
    places = g.state[f"{of}position_embeddings.weight"] + g.state[f"{of}token_type_embeddings.weight"][0]
    length = g.add("Shape", ["input_ids"], start=1)
    places = g.add("Slice", [g.constant("places", places), g.constant("start", [0]), length])
    return _normalised(g, g.add("Add", [words, features]), places, f"{of}LayerNorm")


def _in_8_bits(table: np.ndarray) -> tuple[np.ndarray, np.float32, np.uint8]:
    """A table with one scale and zero point: rows that are only looked up."""
    low, high = min(0.0, float(table.min())), max(0.0, float(table.max()))
    scale = np.float32((high - low) / 255)
    zero = np.uint8(round(-low / scale))
    return np.clip(np.rint(table / scale) + zero, 0, 255).astype(np.uint8), scale, zero


def _layer(g: Graph, of: str, shown: str, told: bool) -> str:
    """One layer of the encoder; the last is worked out for the words that are told alone."""
    every = g.add_many("DynamicQuantizeLinear", [shown], 3)
    mine, asking = shown, every
    if told:
        mine = g.add("Gather", [shown, "told"], axis=1)
        asking = [g.add("Gather", [every[0], "told"], axis=1), *every[1:]]
    given = [(asking, "query"), (every, "key"), (every, "value")]
    seen = g.add(
        "MultiHeadAttention",
        [_product_of_quantised(g, one, f"{of}attention.self.{name}") for one, name in given],
        num_heads=HEADS_OF_ATTENTION,
    )
    mine = _normalised(g, _product(g, seen, f"{of}attention.output.dense"), mine, f"{of}attention.output.LayerNorm")
    inner = g.add("Gelu", [_product(g, mine, f"{of}intermediate.dense")])
    return _normalised(g, _product(g, inner, f"{of}output.dense"), mine, f"{of}output.LayerNorm")


def _normalised(g: Graph, one: str, other: str, name: str) -> str:
    total = g.add("Add", [one, other])
    return g.add("LayerNormalization", [total, g.weight(f"{name}.weight"), g.weight(f"{name}.bias")], epsilon=EPSILON)


def _product(g: Graph, given: str, name: str) -> str:
    return g.add("DynamicQuantizeMatMul", [given, *_linear(g, name)])


def _product_of_quantised(g: Graph, given: list[str], name: str) -> str:
    matrix, scale, zero, bias = _linear(g, name)
    return g.add("MatMulIntegerToFloat", [given[0], matrix, given[1], scale, given[2], zero, bias])


def _linear(g: Graph, name: str) -> list[str]:
    """The matrix of a linear step in 8 bits, the scale and the zero of each column, the bias."""
    table = g.state[f"{name}.weight"].T
    scale = np.abs(table).max(axis=0) / np.float32(127)
    return [
        g.constant(f"{name}.weight", np.rint(table / scale).astype(np.int8)),
        g.constant(f"{name}.scale", scale),
        g.constant(f"{name}.zero", np.zeros(len(scale), dtype=np.int8)),
        g.weight(f"{name}.bias"),
    ]

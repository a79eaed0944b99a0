"""The trained network as ONNX with 8-bit weights, and its vocabulary, into the folder that the package ships."""

from __future__ import annotations

import tempfile
from pathlib import Path

import torch
from tokenizers import Tokenizer

from sayso.finders.tagging.words import FEATURES
from train.network import Reader


def export(reader: Reader, tokens: Tokenizer, folder: Path) -> int:
    """Write attribution.onnx and tokenizer.json; returns the size of the model in bytes."""
    from onnxruntime.quantization import QuantType, quantize_dynamic

    folder.mkdir(parents=True, exist_ok=True)
    reader = reader.float().eval()
    ids = torch.ones(2, 16, dtype=torch.long)
    shown = torch.zeros(2, 16, len(FEATURES), dtype=torch.long)
    axes = {0: "windows", 1: "pieces"}
    with tempfile.TemporaryDirectory() as scratch:
        plain = Path(scratch) / "plain.onnx"
        torch.onnx.export(
            reader,
            (ids, torch.ones_like(ids), shown),
            str(plain),
            input_names=["input_ids", "attention_mask", "features"],
            output_names=["scores"],
            dynamic_axes={"input_ids": axes, "attention_mask": axes, "features": axes, "scores": axes},
            opset_version=17,
            dynamo=False,
        )
        quantize_dynamic(plain, folder / "attribution.onnx", weight_type=QuantType.QInt8, per_channel=True)
    tokens.save(str(folder / "tokenizer.json"))
    return (folder / "attribution.onnx").stat().st_size

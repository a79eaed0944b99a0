"""Training: windows of the corpus, AdamW with a falling rate, on the CPU; weights are kept each epoch so that a run can go on."""

from __future__ import annotations

import random
import time
from collections.abc import Sequence
from copy import deepcopy
from dataclasses import dataclass
from pathlib import Path

import torch
from tokenizers import Tokenizer
from torch.optim.swa_utils import AveragedModel, get_ema_multi_avg_fn

from sayso.finders.tagging.labels import HEADS
from sayso.finders.tagging.network import pieces_of, window_inputs
from sayso.finders.tagging.windows import cut_windows
from train.corpus import MASK, Example
from train.network import LAYERS, Reader, encoder_folder, loss_of, new_reader

RATE, HEAD_RATE = 3e-4, 1.5e-3
MEAN_DECAY = 0.99  # of the running mean of the weights, a step
STEP_PIECES = 2048  # word pieces a step


@dataclass(frozen=True)
class Piece:
    """One window ready for the network: ids, features, labels of the words' first pieces (all else masked)."""

    ids: list[int]
    features: list[tuple[int, ...]]
    labels: list[list[int]]  # pieces x heads


def tokenizer() -> Tokenizer:
    found = Tokenizer.from_file(str(encoder_folder() / "tokenizer.json"))
    found.no_padding()
    found.no_truncation()
    return found


def pieces(examples: Sequence[Example], tokens: Tokenizer) -> list[Piece]:
    start, end = tokens.token_to_id("[CLS]"), tokens.token_to_id("[SEP]")
    out: list[Piece] = []
    for example in examples:
        ids = pieces_of(tokens, example.text, example.words)
        for window in cut_windows(example.words, [len(i) for i in ids]):
            given, features, heads = window_inputs(window, ids, example.words, start, end)
            labels = [[MASK] * len(HEADS) for _ in given]
            for word in range(window.core_first, window.core_last):
                labels[heads[word - window.first]] = [example.labels[h.name][word] for h in HEADS]
            out.append(Piece(given, features, labels))
    return out


def batches(windows: Sequence[Piece], draw: random.Random) -> list[list[Piece]]:
    """Windows of like length together, at most STEP_PIECES a batch, in random order."""
    order = sorted(windows, key=lambda w: len(w.ids) + draw.random() * 30)
    out: list[list[Piece]] = []
    batch: list[Piece] = []
    for window in order:
        if batch and (len(batch) + 1) * max(len(window.ids), *(len(b.ids) for b in batch)) > STEP_PIECES:
            out.append(batch)
            batch = []
        batch.append(window)
    if batch:
        out.append(batch)
    draw.shuffle(out)
    return out


def tensors(batch: Sequence[Piece], *, word_dropout: float = 0.0, draw: random.Random | None = None, mask: int = 0):
    longest = max(len(p.ids) for p in batch)
    ids = torch.zeros(len(batch), longest, dtype=torch.long)
    marks = torch.zeros_like(ids)
    features = torch.zeros(len(batch), longest, len(batch[0].features[0]), dtype=torch.long)
    labels = torch.full((len(batch), longest, len(HEADS)), MASK, dtype=torch.long)
    for row, piece in enumerate(batch):
        size = len(piece.ids)
        given = piece.ids
        if word_dropout and draw is not None:
            given = [mask if 0 < n < size - 1 and draw.random() < word_dropout else i for n, i in enumerate(given)]
        ids[row, :size] = torch.tensor(given)
        marks[row, :size] = 1
        features[row, :size] = torch.tensor(piece.features)
        labels[row, :size] = torch.tensor(piece.labels)
    return ids, marks, features, labels


def fit(
    rounds: Sequence[Sequence[Example]],
    seed: int,
    folder: Path | None = None,
    on_epoch=None,
    threads: int = 2,
    layers: int = LAYERS,
) -> Reader:
    """Train one epoch on each list of examples; `seed` alone decides where the weights begin. With `folder`, weights are kept after
    each epoch and a run that was interrupted goes on from there."""
    torch.set_num_threads(threads)
    torch.manual_seed(seed)
    draw = random.Random(seed)
    tokens = tokenizer()
    mask = tokens.token_to_id("[MASK]")
    reader = new_reader(layers, seed)
    short = bool(torch.cpu._is_avx512_bf16_supported())  # elsewhere bfloat16 is slower than floats
    reader.encoder.embeddings.word_embeddings.requires_grad_(False)  # too few words to move 30,000 vectors
    ready = [pieces(examples, tokens) for examples in rounds]
    steps = [batches(p, draw) for p in ready]
    total = sum(map(len, steps))
    slow = [p for n, p in reader.named_parameters() if p.requires_grad and not n.startswith(("heads", "features"))]
    fast = [p for n, p in reader.named_parameters() if n.startswith(("heads", "features"))]
    optimiser = torch.optim.AdamW([{"params": slow, "lr": RATE}, {"params": fast, "lr": HEAD_RATE}], weight_decay=0.01)
    warm = max(1, total // 10)
    schedule = torch.optim.lr_scheduler.LambdaLR(
        optimiser, lambda s: min((s + 1) / warm, max(0.02, (total - s) / max(1, total - warm)))
    )
    mean = AveragedModel(
        reader, multi_avg_fn=get_ema_multi_avg_fn(MEAN_DECAY)
    )  # what ships: less noise than the last step's
    first = _resume(folder, reader, mean, optimiser, schedule, draw)
    for epoch in range(first, len(rounds)):
        reader.train()
        started, sum_loss = time.time(), 0.0
        for batch in steps[epoch]:
            ids, marks, features, labels = tensors(batch, word_dropout=0.05, draw=draw, mask=mask)
            with torch.autocast("cpu", torch.bfloat16, enabled=short):
                scores = reader(ids, marks, features)
            loss = loss_of(scores.float(), labels)
            optimiser.zero_grad(set_to_none=True)
            loss.backward()
            torch.nn.utils.clip_grad_norm_(reader.parameters(), 1.0)
            optimiser.step()
            schedule.step()
            mean.update_parameters(reader)
            sum_loss += float(loss.detach())
        took = time.time() - started
        print(f"epoch {epoch + 1} of {len(rounds)}: loss {sum_loss / len(steps[epoch]):.3f}, {took:.0f} s", flush=True)
        if folder is not None:
            _keep(folder, epoch + 1, reader, mean, optimiser, schedule, draw)
        if on_epoch is not None:
            on_epoch(epoch + 1, reader)
    found: Reader = mean.module
    return found.eval()


def mean_of(readers: Sequence[Reader]) -> Reader:
    """A reader whose weights are the mean of those of readers that began alike."""
    found = deepcopy(readers[0])
    states = [r.state_dict() for r in readers]
    means = {n: torch.stack([s[n].float() for s in states]).mean(0).to(v.dtype) for n, v in states[0].items()}
    found.load_state_dict(means)
    return found.eval()


def _keep(
    folder: Path, epoch: int, reader: Reader, mean: AveragedModel, optimiser, schedule, draw: random.Random
) -> None:
    folder.mkdir(parents=True, exist_ok=True)
    state = {
        "epoch": epoch,
        "reader": reader.state_dict(),
        "mean": mean.state_dict(),
        "optimiser": optimiser.state_dict(),
        "schedule": schedule.state_dict(),
        "draw": draw.getstate(),
        "torch": torch.get_rng_state(),
        "dropout": reader.draw.bit_generator.state,
    }
    torch.save(state, folder / "state.tmp")
    (folder / "state.tmp").replace(folder / "state.pt")


def _resume(folder: Path | None, reader: Reader, mean: AveragedModel, optimiser, schedule, draw: random.Random) -> int:
    if folder is None or not (folder / "state.pt").exists():
        return 0
    state = torch.load(folder / "state.pt", weights_only=False)
    reader.load_state_dict(state["reader"])
    mean.load_state_dict(state["mean"])
    optimiser.load_state_dict(state["optimiser"])
    schedule.load_state_dict(state["schedule"])
    draw.setstate(state["draw"])
    torch.set_rng_state(state["torch"])
    reader.draw.bit_generator.state = state["dropout"]
    print(f"going on after epoch {state['epoch']}", flush=True)
    return int(state["epoch"])

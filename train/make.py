"""Make the model that sayso ships, from the gold readings: one command, a fixed seed, two CPU cores.

    python -m train.make                        everything: train, export, calibrate, print the figures that ship
    python -m train.make --share 50             half of the training documents, for the learning curve
    python -m train.make --into build/model     leave src/sayso/finders/weights alone

What ships is the mean of the weights of several runs from one start, each with the documents in another order and other clothes: better
than any of them (Wortsman et al. 2022). An interrupted run goes on after its last whole epoch (build/train). Needs what train/requirements.txt names, and the outside
corpora beside the project ($SAYSO_CORPORA) for the real texts and sentences.
"""

from __future__ import annotations

import argparse
import random
import shutil
import sys
import time
from collections.abc import Sequence
from concurrent.futures import ProcessPoolExecutor
from functools import partial
from multiprocessing import get_context
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
if str(ROOT) not in sys.path:
    sys.path.insert(0, str(ROOT))

import torch  # noqa: E402

from bench.quality import main as quality  # noqa: E402
from gold.check import load  # noqa: E402
from sayso.finders.tagging.network import WEIGHTS  # noqa: E402
from sayso.formats import read_text  # noqa: E402
from train.augment import augment  # noqa: E402
from train.calibrate import calibrate  # noqa: E402
from train.corpus import Example, example_of, gold_path, splits, without_hints  # noqa: E402
from train.network import LAYERS, Reader, new_reader  # noqa: E402

SEED = 11
EPOCHS = 7
RUNS = 4
NO_HINTS = (
    0.15  # share of documents that are shown without what the rules found, so that the network learns to do without
)
# how often each is read an epoch: published news is what counts, and there is less of it
TIMES = {"original": 1, "sentences": 2, "real": 4}


def training_rounds(share: int, seed: int, epochs: int) -> list[list[Example]]:
    """The examples of each epoch: every training document, dressed anew."""
    documents: list[tuple[str, str]] = []
    for origin in ("original", "sentences", "real"):
        names = splits()[origin]["train"]
        random.Random(seed).shuffle(names)
        documents += [(n, origin) for n in names[: max(1, len(names) * share // 100)]]
    dressed = [_dressed(name, origin, seed, epochs) for name, origin in documents]
    return [[example for of_document in dressed for example in of_document[epoch]] for epoch in range(epochs)]


def _dressed(name: str, origin: str, seed: int, epochs: int) -> list[list[Example]]:
    """One document's examples, epoch by epoch."""
    draw = random.Random(f"{seed} {name}")
    gold = load(gold_path(name, origin))
    report = read_text(gold.reading.report.text)
    rounds: list[list[Example]] = []
    for _ in range(epochs):
        rounds.append([])
        for _ in range(TIMES[origin]):
            example = example_of(name, gold.reading, origin, augment(gold.reading, report, draw), gold.ignore)
            rounds[-1].append(without_hints(example) if draw.random() < NO_HINTS else example)
    return rounds


def one_run(run: int, share: int, epochs: int, seed: int, layers: int, state: Path) -> Path:
    """The weights of one run, kept in `state`; a run that is already there is not made again."""
    from train.fit import fit

    made = state / f"run {run + 1}.pt"
    state.mkdir(parents=True, exist_ok=True)
    if not made.exists():
        rounds = training_rounds(share, seed + run, epochs)
        words = sum(len(e.words.spans) for e in rounds[0])
        print(f"run {run + 1}: {len(rounds[0])} examples, {words} words in the first epoch", flush=True)
        keep(fit(rounds, seed, state / f"run {run + 1}", threads=1, layers=layers), made)
    return made


def keep(reader: Reader, path: Path) -> None:
    torch.save(reader.state_dict(), path.with_suffix(".tmp"))
    path.with_suffix(".tmp").replace(path)


def kept(path: Path, layers: int) -> Reader:
    reader = new_reader(layers)
    reader.load_state_dict(torch.load(path, weights_only=True))
    return reader


def main(arguments: Sequence[str] | None = None) -> int:
    parser = argparse.ArgumentParser(description="Make the model that sayso ships.")
    parser.add_argument("--share", type=int, default=100, help="per cent of the training documents")
    parser.add_argument("--epochs", type=int, default=EPOCHS)
    parser.add_argument("--runs", type=int, default=RUNS)
    parser.add_argument("--seed", type=int, default=SEED)
    parser.add_argument("--into", type=Path, default=WEIGHTS)
    parser.add_argument("--layers", type=int, default=LAYERS, help="of the encoder's six")
    parser.add_argument("--jobs", type=int, default=2, help="runs at a time, each on one core")
    parser.add_argument("--state", type=Path, default=ROOT / "build" / "train")
    given = parser.parse_args(arguments)

    from train.export import export
    from train.fit import mean_of, tokenizer

    started = time.time()
    # runs of other settings are kept apart, so that none is taken for one of these
    state = given.state / f"share {given.share}, {given.epochs} epochs, seed {given.seed}, {given.layers} layers"
    make = partial(one_run, share=given.share, epochs=given.epochs, seed=given.seed, layers=given.layers, state=state)
    with ProcessPoolExecutor(given.jobs, mp_context=get_context("spawn")) as pool:
        made = list(pool.map(make, range(given.runs)))
    size = export(mean_of([kept(m, given.layers) for m in made]), tokenizer(), given.into)
    calibrate(given.into)
    print(f"{given.into}: {size / 1e6:.1f} MB, {(time.time() - started) / 60:.0f} minutes", flush=True)
    if given.into == WEIGHTS:
        quality([])  # the figures that ship, dev and test apart
    shutil.rmtree(state, ignore_errors=True)
    return 0


if __name__ == "__main__":
    sys.exit(main())

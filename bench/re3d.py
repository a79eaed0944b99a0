"""Figures and times against the Quantity and Temporal spans of re3d (documents of governments and Wikipedia, hand-labelled).

    python bench/re3d.py                  F1 of spans as the labels are, by folder, and on the spans adjudicated by hand
    python bench/re3d.py --disputed       what the labels and sayso disagree on, in words

re3d labels are uneven: many figures and times bear none. gold/re3d_spans.jsonl holds spans drawn by a fixed rule from both sides
(labelled, found by sayso or both) and a reader's decision on each: `true` where it is a figure (a time) by docs/annotation.md. It
holds offsets and decisions alone, no words. Spans count as met where they share a character, one to one.
"""

from __future__ import annotations

import argparse
import json
import sys
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
if str(ROOT) not in sys.path:
    sys.path.insert(0, str(ROOT))

from bench.metrics import Tally, pair, trimmed  # noqa: E402
from bench.recognizers_quantities import corpora  # noqa: E402
from sayso.finders.quantities import find_quantities  # noqa: E402
from sayso.finders.text import split_sentences  # noqa: E402
from sayso.finders.times import find_times  # noqa: E402
from sayso.lang.en import ENGLISH  # noqa: E402
from sayso.records import Report, Span  # noqa: E402

LABELS = ("Quantity", "Temporal")
ADJUDICATED = ROOT / "gold" / "re3d_spans.jsonl"


@dataclass(frozen=True, slots=True)
class Labelled:
    """One document: the spans of each label, and those that sayso finds."""

    folder: str
    number: int
    text: str
    gold: dict[str, tuple[Span, ...]]
    found: dict[str, tuple[Span, ...]]


def documents(root: Path) -> Iterator[Labelled]:
    for folder in sorted(p for p in (root / "re3d").iterdir() if p.is_dir()):
        spans: dict[tuple[str, str], set[Span]] = {}
        for line in (folder / "entities.json").read_text(encoding="utf-8").splitlines():
            row = json.loads(line)
            if row["type"] in LABELS:
                spans.setdefault((row["documentId"], row["type"]), set()).add(Span(row["begin"], row["end"]))
        for number, line in enumerate((folder / "documents.json").read_text(encoding="utf-8").splitlines()):
            row = json.loads(line)
            gold = {label: tuple(sorted(spans.get((row["_id"], label), ()))) for label in LABELS}
            yield Labelled(folder.name, number, row["text"], gold, found_in(row["text"]))


def found_in(text: str) -> dict[str, tuple[Span, ...]]:
    paragraphs: list[Span] = []
    at = 0
    for line in text.split("\n"):
        if line.strip():
            paragraphs.append(Span(at, at + len(line)))
        at += len(line) + 1
    report = Report("r", "", "text/plain", text, paragraphs=tuple(paragraphs))
    sentences = split_sentences(text, report.paragraphs, ENGLISH.text)
    return {
        "Quantity": tuple(q.span for q in find_quantities(report, sentences, ENGLISH)),
        "Temporal": tuple(t.span for t in find_times(report, sentences, ENGLISH)),
    }


def tally(document: Labelled, label: str) -> Tally:
    gold, found = document.gold[label], document.found[label]
    met = len(pair([trimmed([s], document.text) for s in gold], [trimmed([s], document.text) for s in found]))
    return Tally(met, len(found), met, len(gold))


def adjudicated(read: Sequence[Labelled], path: Path = ADJUDICATED) -> dict[str, Tally]:
    """Precision and recall of sayso's spans on those that a reader has decided on."""
    rows = [json.loads(line) for line in path.read_text(encoding="utf-8").splitlines()]
    places = {(d.folder, d.number): d for d in read}
    out = {label: Tally() for label in LABELS}
    for row in rows:
        document = places.get((row["folder"], row["document"]))
        if document is None:
            continue
        span = Span(row["start"], row["end"])
        shown = any(s.meets(span) for s in document.found[row["label"]])
        right = shown and row["true"]
        out[row["label"]] += Tally(int(right), int(shown), int(right), int(row["true"]))
    return out


def labels_adjudicated(read: Sequence[Labelled], path: Path = ADJUDICATED) -> dict[str, Tally]:
    """The same for the labels of re3d themselves."""
    return adjudicated([Labelled(d.folder, d.number, d.text, d.gold, d.gold) for d in read], path)


def disputed(read: Sequence[Labelled]) -> Iterator[str]:
    for document in read:
        for label in LABELS:
            gold, found = document.gold[label], document.found[label]
            for side, spans, others in (("missed", gold, found), ("unlabelled", found, gold)):
                for span in spans:
                    if not any(span.meets(o) for o in others):
                        words = " ".join(document.text[max(0, span.start - 40) : span.end + 40].split())
                        yield f"{document.folder} {document.number} {label} {side} [{span.cut(document.text)}] {words}"


def _line(name: str, counts: Tally) -> str:
    cells = [100 * (v or 0.0) for v in (counts.f1, counts.precision, counts.recall)]
    return f"{name:52}{cells[0]:7.1f}{cells[1]:7.1f}{cells[2]:7.1f}{counts.gold:7}{counts.shown:7}"


def main(arguments: Sequence[str] | None = None) -> int:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--disputed", action="store_true")
    given = parser.parse_args(arguments)
    if not (corpora() / "re3d").is_dir():
        print("re3d is not here; set SAYSO_CORPORA", file=sys.stderr)
        return 1
    read = list(documents(corpora()))
    if given.disputed:
        print("\n".join(disputed(read)))
    print(f"{'':52}{'F1':>7}{'P':>7}{'R':>7}{'gold':>7}{'shown':>7}")
    for label in LABELS:
        for folder in sorted({d.folder for d in read}):
            print(_line(f"{label}, {folder}", sum((tally(d, label) for d in read if d.folder == folder), Tally())))
        print(_line(f"{label}, as labelled", sum((tally(d, label) for d in read), Tally())))
    if ADJUDICATED.exists():
        for name, sides in (("sayso", adjudicated(read)), ("labels of re3d", labels_adjudicated(read))):
            for label, counts in sides.items():
                print(_line(f"{label}, adjudicated, {name}", counts))
    return 0


if __name__ == "__main__":
    sys.exit(main())

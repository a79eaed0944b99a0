"""How often frames line figures up as a reader does: pairs of passages by writers who have not seen the rules.

    python bench/frames.py [--misses]
    python bench/frames.py --reports     how often two figures of one report that the gold tells apart are taken for one series

Half of the pairs (by a hash of their id) is for development, the other is held out; misses are printed for development alone.
"""

from __future__ import annotations

import json
import sys
from collections import Counter
from dataclasses import fields, replace
from hashlib import sha256
from itertools import combinations
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
if str(ROOT) not in sys.path:
    sys.path.insert(0, str(ROOT))

import sayso.formats as formats  # noqa: E402
from bench.quality import FOLDERS, load_documents  # noqa: E402
from sayso.finders.frames import build_frame  # noqa: E402
from sayso.finders.places import find_places  # noqa: E402
from sayso.finders.quantities import find_quantities  # noqa: E402
from sayso.finders.series import same_series  # noqa: E402
from sayso.finders.text import split_sentences  # noqa: E402
from sayso.finders.times import find_times  # noqa: E402
from sayso.lang import language  # noqa: E402
from sayso.records import Frame, Quantity, Reading, Span  # noqa: E402

PAIRS = ROOT / "gold" / "pairs.jsonl"


def held_out(pair_id: str) -> bool:
    return int(sha256(pair_id.encode()).hexdigest(), 16) % 2 == 1


def frame_of(passage: dict[str, str]) -> Frame | None:
    """The frame of the figure that a pair names, None where no quantity covers it."""
    words = language("en")
    report = formats.read_text(passage["text"], published=passage["published"])
    sentences = split_sentences(report.text, report.paragraphs, words.text)
    at = report.text.find(passage["figure"])
    quantities = [
        q
        for q in find_quantities(report, sentences, words)
        if q.span.start < at + len(passage["figure"]) and at < q.span.end
    ]
    if at < 0 or not quantities:
        return None
    quantity = quantities[0]
    places, times = find_places(report, sentences, words), find_times(report, sentences, words)
    sentence = next(s for s in sentences if s.span.holds(quantity.span))
    return build_frame(report, sentence.span, quantity, sentence, places, times, words)


def _differing(a: Frame | None, b: Frame | None) -> list[str]:
    """Which fields keep two frames apart, each looked at alone; those that one side leaves open are told from others."""
    if a is None or b is None:
        return ["no figure"]
    out: list[str] = []
    for field in fields(Frame):
        x, y = getattr(a, field.name), getattr(b, field.name)
        if not same_series(replace(a, **{field.name: y}), a) or not same_series(a, replace(a, **{field.name: y})):
            out.append(f"{field.name} {'open on one side' if x is None or y is None else 'differs'}")
    return out


def apart_in_reports(part: str) -> tuple[int, int]:
    """Of the pairs of figures of one report that the gold tells apart, how many are taken for one series, and how many there are.

    The gold tells two figures apart that differ in value and, having no unit or the same, count another noun.
    """
    words = language("en")
    taken = pairs = 0
    documents, _ = load_documents([ROOT / folder for folder in FOLDERS], None, [part])
    for document in documents:
        gold = document.gold
        if not document.origin.endswith(part) or document.origin.startswith("sentences"):
            continue
        day = gold.report.published.value if gold.report.published else None
        report = formats.read_text(gold.report.text, published=day)
        shift = gold.report.text.find(report.text)
        sentences = split_sentences(report.text, report.paragraphs, words.text)
        found = find_quantities(report, sentences, words)
        places, times = find_places(report, sentences, words), find_times(report, sentences, words)
        framed: list[tuple[Quantity, Frame]] = []
        for wanted in _figures(gold):
            at = Span(wanted.span.start - shift, wanted.span.end - shift)
            quantity = next((q for q in found if q.span.meets(at)), None)
            sentence = next((s for s in sentences if quantity and s.span.holds(quantity.span)), None)
            if quantity is not None and sentence is not None:
                framed.append((wanted, build_frame(report, sentence.span, quantity, sentence, places, times, words)))
        for (one, a), (other, b) in combinations(framed, 2):
            if _told_apart(one, other):
                pairs += 1
                taken += same_series(a, b)
    return taken, pairs


def _figures(gold: Reading) -> list[Quantity]:
    claims = [*(c for s in gold.statements for c in s.claims), *gold.own_claims]
    return [q for c in claims for q in c.quantities]


def _told_apart(a: Quantity, b: Quantity) -> bool:
    nouns = [(q.counted or "").lower().split()[-1:] for q in (a, b)]
    return (a.low, a.high) != (b.low, b.high) and a.unit is None and b.unit is None and [] not in nouns and nouns[0] != nouns[1]


def main() -> None:
    if "--reports" in sys.argv:
        for part in ("train", "dev", "test"):
            taken, pairs = apart_in_reports(part)
            print(f"{part:5} told apart by the gold, taken for one series: {taken} of {pairs}  {100 * taken / pairs:.1f} %")
        return
    causes: dict[str, Counter[str]] = {}
    counts: dict[tuple[str, bool], list[int]] = {}
    for line in PAIRS.read_text(encoding="utf-8").splitlines():
        pair = json.loads(line)
        part = "held out" if held_out(pair["id"]) else "development"
        a, b = frame_of(pair["a"]), frame_of(pair["b"])
        equal = a is not None and b is not None and same_series(a, b)
        row = counts.setdefault((part, pair["same"]), [0, 0])
        row[0] += equal == pair["same"]
        row[1] += 1
        if pair["same"] and not equal:
            causes.setdefault(part, Counter()).update(_differing(a, b))
        if part == "development" and equal != pair["same"] and "--misses" in sys.argv:
            print("same" if pair["same"] else "different", pair["id"], pair["a"]["text"], "||", pair["b"]["text"])
            print("   ", a, "\n   ", b)
    for (part, same), (right, total) in sorted(counts.items()):
        kind = "same recognised as same" if same else "different kept apart"
        print(f"{part:12} {kind:24} {right:3} of {total:3}  {100 * right / total:.0f} %")
    for part, found in sorted(causes.items()):
        print(f"{part:12} same kept apart by: {', '.join(f'{name} {n}' for name, n in found.most_common())}")


if __name__ == "__main__":
    main()

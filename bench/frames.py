"""How often frames line figures up as a reader does: pairs of passages by writers who have not seen the rules.

    python bench/frames.py [--misses]

Half of the pairs (by a hash of their id) is for development, the other is held out; misses are printed for development alone.
"""

from __future__ import annotations

import json
import sys
from collections import Counter
from dataclasses import fields, replace
from hashlib import sha256
from pathlib import Path

import sayso.formats as formats
from sayso.finders.frames import build_frame, same_series
from sayso.finders.places import find_places
from sayso.finders.quantities import find_quantities
from sayso.finders.text import split_sentences
from sayso.finders.times import find_times
from sayso.lang import language
from sayso.records import Frame

PAIRS = Path(__file__).resolve().parent.parent / "gold" / "pairs.jsonl"


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


def main() -> None:
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

"""Sources and contents on FactAppeal's val part: the sentences that carry an appeal to a fact, with the spans that it marks.

    python bench/factappeal.py [--engine rules]

Recall is the share of marked spans that a found span shares a character with; F1 is of spans on these sentences alone. Its rules for
what belongs to a span are not ours (quotation marks, "that", titles), so "exact" is low by construction; see docs/quality.md.
"""

from __future__ import annotations

import argparse
import sys
from collections.abc import Sequence
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
if str(ROOT) not in sys.path:
    sys.path.insert(0, str(ROOT))

import sayso  # noqa: E402
from bench.metrics import Tally, pair, trimmed  # noqa: E402
from gold.factappeal import partial_readings  # noqa: E402
from sayso.records import Span  # noqa: E402


def tallies(engine: str, part: str = "val") -> dict[str, Tally]:
    """ "source exact", "source overlap", "content exact", "content overlap"."""
    out = {f"{kind} {how}": Tally() for kind in ("source", "content") for how in ("exact", "overlap")}
    for sentence in partial_readings(part):
        report = sayso.read_text(sentence.text)
        shift = sentence.text.find(report.text)
        found = sayso.find(report, engine=engine).statements
        contents = [trimmed(s.content, report.text) for s in found]
        sources = [trimmed([s.source.span], report.text) for s in found if s.source.span]
        for kind, tag, shown in (("content", "Fact_Appeal", contents), ("source", "Source", sources)):
            marked = [Span(s.start - shift, s.end - shift) for k, s in sentence.spans if k == tag]
            gold = [trimmed([s], report.text) for s in marked]
            shown = list(dict.fromkeys(shown))
            pairs = pair(gold, shown)
            exact = sum(gold[i] == shown[j] for i, j in pairs)
            out[f"{kind} overlap"] += Tally(len(pairs), len(shown), len(pairs), len(gold))
            out[f"{kind} exact"] += Tally(exact, len(shown), exact, len(gold))
    return out


def main(arguments: Sequence[str] | None = None) -> int:
    parser = argparse.ArgumentParser(description="Sources and contents on FactAppeal's val part.")
    parser.add_argument("--engine", default="model")
    given = parser.parse_args(arguments)
    for name, tally in tallies(given.engine).items():
        print(
            f"{name:16} F1 {100 * (tally.f1 or 0):5.1f}  precision {100 * (tally.precision or 0):5.1f}"
            f"  recall {100 * (tally.recall or 0):5.1f}  ({tally.shown} shown, {tally.gold} marked)"
        )
    return 0


if __name__ == "__main__":
    sys.exit(main())

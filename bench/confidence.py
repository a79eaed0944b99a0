"""How well `confidence` holds: reliability, expected calibration error, and what `--min-confidence` buys.

    python bench/confidence.py [--part test] [--svg docs/reliability.svg]

A statement is right in all when it is a gold statement (source, cue and content overlap and are linked) with the gold's names. The
curve is fitted on dev (train/calibrate.py); test is what it has not seen. ECE is that of Naeini et al. (2015), ten bins of equal width.
"""

from __future__ import annotations

import argparse
import sys
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
if str(ROOT) not in sys.path:
    sys.path.insert(0, str(ROOT))

from bench.metrics import is_whole, is_wrong_name, pair_statements, same_names  # noqa: E402
from bench.quality import FOLDERS, engine, laid_over, load_documents  # noqa: E402

BINS = 10
LIMITS = (0.0, 0.3, 0.5, 0.6, 0.7, 0.8, 0.9)


@dataclass(frozen=True, slots=True)
class Judged:
    confidence: float
    right: bool
    wrong_name: bool


def judged(part: str) -> dict[str, list[Judged]]:
    """By group ("real test", "original test"): every statement shown, how sure it was, and whether it held."""
    documents, _ = load_documents([ROOT / f for f in FOLDERS], None, (part,))
    read_and_find = engine()
    out: dict[str, list[Judged]] = {}
    for document in documents:
        if document.origin == "bundled" or document.origin.startswith("sentences"):  # which seldom name who speaks
            continue
        gold = document.gold
        text = gold.report.text
        shown = laid_over(read_and_find(document), text).statements
        pairs = {j: gold.statements[i] for i, j in pair_statements(gold.statements, shown, text)}
        for j, row in enumerate(shown):
            wanted = pairs.get(j)
            right = wanted is not None and is_whole(wanted, row, text)
            right = right and wanted is not None and same_names(wanted.source.names, row.source.names)
            wrong = is_wrong_name(wanted, row) if wanted else bool(row.source.names)
            out.setdefault(document.origin, []).append(Judged(row.confidence or 0.0, right, wrong))
    return out


def bins(rows: Sequence[Judged]) -> list[tuple[float, float, int]]:
    """(mean confidence, share right, how many) of each bin that holds any."""
    out: list[tuple[float, float, int]] = []
    for n in range(BINS):
        mine = [r for r in rows if n <= min(BINS - 1, int(r.confidence * BINS)) < n + 1]
        if mine:
            out.append((sum(r.confidence for r in mine) / len(mine), sum(r.right for r in mine) / len(mine), len(mine)))
    return out


def calibration_error(rows: Sequence[Judged]) -> float:
    return sum(abs(sure - right) * count for sure, right, count in bins(rows)) / len(rows)


def table(rows: Sequence[Judged]) -> list[str]:
    """What each limit of --min-confidence keeps, and what is wrong in what it keeps."""
    out = ["| --min-confidence | still shown | right in all | wrong names per 1,000 shown |", "|---|---|---|---|"]
    for limit in LIMITS:
        kept = [r for r in rows if r.confidence >= limit]
        if kept:
            share, right = len(kept) / len(rows), sum(r.right for r in kept) / len(kept)
            wrong = 1000 * sum(r.wrong_name for r in kept) / len(kept)
            out.append(f"| {limit:.1f} | {share:.0%} | {right:.0%} | {wrong:.0f} |")
    return out


def svg(groups: dict[str, list[Judged]]) -> str:
    """Share right against confidence, a panel for each group; the area of a dot is how many statements it stands for."""
    size, left, gap = 240, 46, 40
    width = left + len(groups) * (size + gap)
    out = [
        f'<svg xmlns="http://www.w3.org/2000/svg" width="{width}" height="{size + 70}" font-family="sans-serif" font-size="11">',
        f'<rect width="{width}" height="{size + 70}" fill="white"/>',
    ]
    for number, (name, rows) in enumerate(sorted(groups.items())):
        x0, y0 = left + number * (size + gap), 24
        out.append(
            f'<text x="{x0}" y="16" font-weight="bold">{name}: ECE {calibration_error(rows):.3f}, {len(rows)} statements</text>'
        )
        out.append(f'<rect x="{x0}" y="{y0}" width="{size}" height="{size}" fill="none" stroke="#999"/>')
        out.append(
            f'<line x1="{x0}" y1="{y0 + size}" x2="{x0 + size}" y2="{y0}" stroke="#bbb" stroke-dasharray="4 3"/>'
        )
        for tick in (0, 0.5, 1):
            out.append(f'<text x="{x0 + tick * size}" y="{y0 + size + 14}" text-anchor="middle">{tick:g}</text>')
            out.append(f'<text x="{x0 - 6}" y="{y0 + size - tick * size + 4}" text-anchor="end">{tick:g}</text>')
        most = max(count for _, _, count in bins(rows))
        for sure, right, count in bins(rows):
            radius = 2.5 + 9 * (count / most) ** 0.5
            out.append(
                f'<circle cx="{x0 + sure * size:.1f}" cy="{y0 + size - right * size:.1f}" r="{radius:.1f}" fill="#1f6f8b" fill-opacity="0.75"/>'
            )
        out.append(f'<text x="{x0 + size / 2}" y="{y0 + size + 32}" text-anchor="middle">confidence</text>')
    out.append(
        f'<text transform="translate(12 {24 + size / 2}) rotate(-90)" text-anchor="middle">share right in all</text></svg>'
    )
    return "\n".join(out) + "\n"


def main(arguments: Sequence[str] | None = None) -> int:
    parser = argparse.ArgumentParser(description="How well confidence holds.")
    parser.add_argument("--part", default="test")
    parser.add_argument("--svg", type=Path)
    given = parser.parse_args(arguments)
    groups = judged(given.part)
    for name, rows in sorted(groups.items()):
        print(f"{name}: {len(rows)} statements, expected calibration error {calibration_error(rows):.3f}")
        print("\n".join(table(rows)), end="\n\n")
    if given.svg:
        given.svg.write_text(svg(groups), encoding="utf-8")
    return 0


if __name__ == "__main__":
    sys.exit(main())

"""Two results of bench/quality.py --json in one Markdown table, real and original texts, dev and test apart.

python bench/quality.py --json > model.json
python bench/quality.py --engine rules --json > rules.json
python bench/side_by_side.py model.json rules.json
"""

from __future__ import annotations

import json
import sys
from pathlib import Path
from typing import Any

ROOT = Path(__file__).resolve().parent.parent
if str(ROOT) not in sys.path:
    sys.path.insert(0, str(ROOT))

from bench.quality import COUNTS, RATE  # noqa: E402

GROUPS = ("real test", "real dev", "original test", "original dev")
ROWS = (
    "attribution", "attribution and names", "attribution direct", "attribution mixed", "attribution indirect",
    "attribution nested", "source exact", "source overlap", "cue exact", "cue overlap", "content exact", "content overlap",
    "source kind", "source role", "quoting", "wrong names", "claim", "claim kind", "claim certainty", "claim polarity", "own claim",
    "figure value", "figure bounds", "figure unit", "figure counted", "time overlap", "time value",
)  # fmt: skip


def cell(name: str, row: dict[str, Any], with_ends: bool) -> str:
    if row.get("value") is None:
        return "-"
    scale = 1 if name == RATE or name in COUNTS else 100
    value = f"{scale * row['value']:.0f}" if name == RATE else f"{scale * row['value']:.1f}"
    if not with_ends or row.get("low") is None:
        return value
    return f"{value} ({scale * row['low']:.0f}-{scale * row['high']:.0f})"


def main() -> int:
    first, second = (json.loads(Path(p).read_text(encoding="utf-8"))["measures"] for p in sys.argv[1:3])
    groups = [g for g in GROUPS if g in first]
    print("| measure | " + " | ".join(f"{g}: model | rules" for g in groups) + " |")
    print("|---|" + "---|---|" * len(groups))
    for name in ROWS:
        cells = [
            cell(name, result.get(group, {}).get(name, {}), result is first)
            for group in groups
            for result in (first, second)
        ]
        print(f"| {name} | " + " | ".join(cells) + " |")
    return 0


if __name__ == "__main__":
    sys.exit(main())

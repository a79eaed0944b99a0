"""Are the original texts as hard as real ones? Their make-up side by side, as a Markdown table; all parts of the split together.

python gold/compare.py
"""

from __future__ import annotations

import json
import re
import sys
from collections import Counter
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
if str(ROOT) not in sys.path:
    sys.path.insert(0, str(ROOT))

from gold.check import load  # noqa: E402
from sayso.records import Reading, Statement  # noqa: E402

_SENTENCE = re.compile(r"[^.!?]+[.!?]")


def readings(kind: str) -> list[Reading]:
    folder = ROOT / "gold" / ("standoff" if kind == "real" else "reports")
    parts = json.loads((ROOT / "gold" / "splits.json").read_text(encoding="utf-8"))[kind]
    paths = [folder / f"{n}.gold" for names in parts.values() for n in names]
    return [load(p if p.exists() else p.with_name(p.name + ".json")).reading for p in paths]


def place_of_cue(row: Statement) -> str:
    """Where the cue stands to the content."""
    if row.cue is None:
        return "no cue"
    before = any(c.end <= row.cue.start for c in row.content)
    behind = any(c.start >= row.cue.end for c in row.content)
    return "cue inside" if before and behind else "cue behind" if before else "cue in front"


def rows_of(kind: str) -> dict[str, str]:
    """Label -> figure, in the order of the table."""
    found = readings(kind)
    words = sum(len(r.report.text.split()) for r in found)
    statements = [s for r in found for s in r.statements]
    outer = [s for s in statements if s.parent_id is None]
    cues = Counter(s.cue.cut(r.report.text).lower() for r in found for s in r.statements if s.cue)
    lengths = [len(m.group().split()) for r in found for m in _SENTENCE.finditer(r.report.text)]
    content = [sum(len(c.cut(r.report.text).split()) for c in s.content) for r in found for s in r.statements]

    def share(count: int, of: int) -> str:
        return f"{100 * count / of:.0f} %"

    said = sum(n for cue, n in cues.items() if cue in ("said", "says", "say", "told", "added"))
    out = {
        "documents; words": f"{len(found)}; {words:,}",
        "statements in 100 words": f"{100 * len(statements) / words:.1f}",
        "words in a sentence, mean": f"{sum(lengths) / len(lengths):.1f}",
        "words in a content, mean": f"{sum(content) / len(content):.1f}",
        "different cues; in 100 statements with one": f"{len(cues)}; {100 * len(cues) / sum(cues.values()):.0f}",
        "cue is said, says, say, told or added": share(said, sum(cues.values())),
    }
    for name in ("named", "nominal", "pronoun", "carried", "anonymous"):
        out[f"source {name}"] = share(sum(s.source.kind == name for s in statements), len(statements))
    for name in ("direct", "mixed", "indirect"):
        out[f"quoting {name}"] = share(sum(s.quoting == name for s in outer), len(outer))
    for name in ("cue in front", "cue behind", "cue inside", "no cue"):
        out[name] = share(sum(place_of_cue(s) == name for s in statements), len(statements))
    out["nested"] = share(len(statements) - len(outer), len(statements))
    return out


def main() -> int:
    real, original = rows_of("real"), rows_of("original")
    print("| | real | original |\n|---|---:|---:|")
    for label, figure in real.items():
        print(f"| {label} | {figure} | {original[label]} |")
    return 0


if __name__ == "__main__":
    sys.exit(main())

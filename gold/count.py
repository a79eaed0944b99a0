"""What the corpus holds, by part and split: documents, words, statements by kind and quoting, claims, figures, times, places.

    python gold/count.py            a table for people
    python gold/count.py --json     the same counts

Stand-off readings whose texts are not beside the repository (gold/texts.py says where) are left out and named on stderr.
"""

from __future__ import annotations

import argparse
import json
import sys
from collections import Counter
from collections.abc import Iterator
from pathlib import Path

if __package__ in (None, ""):
    sys.path.insert(0, str(Path(__file__).resolve().parent.parent))

from gold.check import load
from sayso.records import Reading

HERE = Path(__file__).resolve().parent
PARTS = {
    "real": (HERE / "standoff", ".gold.json"),
    "sentences": (HERE / "standoff", ".gold.json"),
    "original": (HERE / "reports", ".gold"),
}
KINDS = ("named", "nominal", "pronoun", "carried", "anonymous")
QUOTING = ("direct", "mixed", "indirect")
ROWS = (
    "documents", "words", "statements", "outermost", "nested", *KINDS, *QUOTING, "refusals and pointing words",
    "claims in statements", "own claims", "figures", "times", "places", "quotations", "warnings",
)  # fmt: skip


def counted(reading: Reading) -> Counter[str]:
    """The counts of one reading."""
    found = Counter[str](documents=1, words=len(reading.report.text.split()), statements=len(reading.statements))
    for row in reading.statements:
        found["nested" if row.parent_id else "outermost"] += 1
        found[row.source.kind] += 1
        found[row.quoting] += 1
        found["refusals and pointing words"] += not row.parent_id and not row.claims
        found["claims in statements"] += len(row.claims)
    found["own claims"] = len(reading.own_claims)
    for claim in (*(c for s in reading.statements for c in s.claims), *reading.own_claims):
        found["figures"] += len(claim.quantities)
        found["times"] += len(claim.times)
        found["places"] += len(claim.places)
    found["quotations"] = len(reading.quotes)
    found["warnings"] = len(reading.warnings)
    return found


def columns() -> Iterator[tuple[str, Counter[str]]]:
    """`real train` and so on, then each part as a whole."""
    splits = json.loads((HERE / "splits.json").read_text(encoding="utf-8"))
    for part, (folder, suffix) in PARTS.items():
        whole = Counter[str]()
        for split, names in splits[part].items():
            here = Counter[str]()
            for name in names:
                try:
                    here += counted(load(folder / (name + suffix)).reading)
                except (FileNotFoundError, IndexError) as error:
                    print(f"{name}: left out: {error}", file=sys.stderr)
            whole += here
            yield f"{part} {split}", here
        yield part, whole


def table(found: dict[str, Counter[str]]) -> str:
    lines = ["| | " + " | ".join(found) + " |", "|---|" + "---:|" * len(found)]
    lines += [f"| {row} | " + " | ".join(f"{c[row]:,}" for c in found.values()) + " |" for row in ROWS]
    return "\n".join(lines)


def main(arguments: list[str] | None = None) -> int:
    parser = argparse.ArgumentParser(description="Counts of the gold corpus by part and split.")
    parser.add_argument("--json", action="store_true", help="counts as JSON")
    given = parser.parse_args(arguments)
    found = dict(columns())
    print(json.dumps(found, indent=1) if given.json else table(found))
    return 0


if __name__ == "__main__":
    sys.exit(main())

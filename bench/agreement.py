"""How far two readings of the same text agree, by the measures of bench/quality.py: the first as gold, the second as output.

    python bench/agreement.py [FIRST SECOND]

Folders of NAME.gold or NAME.gold.json; by default gold/agreement, two readers who did not see each other's work, before their
differences were settled. Both were readers of one kind with the same guidelines, so this is the most that agreement can be.
"""

from __future__ import annotations

import sys
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
if str(ROOT) not in sys.path:
    sys.path.insert(0, str(ROOT))

from bench.metrics import measure  # noqa: E402
from bench.quality import Document, Result, report_of, table  # noqa: E402
from gold.check import load, outside_name, text_for, text_of  # noqa: E402


def results(first: Path, second: Path) -> list[Result]:
    """One result a document that both folders hold."""
    found: list[Result] = []
    for path in sorted(second.glob("*.gold*")):
        other = first / path.name
        if not other.exists():
            continue
        real = outside_name(path) is not None
        name = path.name.removesuffix(".json").removesuffix(".gold")
        text = text_for(path) if real else text_of(ROOT / "gold" / "reports" / f"{name}.txt")
        gold, shown = load(other, text).reading, load(path, text).reading
        document = Document(path.name, "real" if real else "original", None, gold)
        found.append(Result(document, measure(gold, shown)))
    return found


def main() -> int:
    folders = [Path(a) for a in sys.argv[1:]] or [ROOT / "gold" / "agreement" / n for n in ("first", "second")]
    print(table(report_of(results(*folders))))
    return 0


if __name__ == "__main__":
    sys.exit(main())

"""Statements found, missed, invented and wrongly named on real texts that may not be copied: gold/standoff.

    python bench/standoff.py                one line for each text, and totals
    python bench/standoff.py --list         also every missed, invented and wrongly named statement, in words
    python bench/standoff.py --measures     also those measures of bench/quality.py that these readings can decide

The texts are made by gold/texts.py out of the outside corpora (environment variable SAYSO_CORPORA), and read with the date of
publication that the gold reading holds. Each reading holds the SHA-256 of its text, so another version of a corpus is refused
instead of measured.

These readings hold all statements, and claims of the statements only: no claims of the report's own voice, few times, no places.
What bench/quality.py prints of own claims, figures, times and places of real documents therefore says nothing.

A statement is found where its content overlaps that of a gold statement by at least half (intersection over union of code
points, outer marks and blanks aside) and both are outermost or stand inside statements that are found themselves. A wrong name is a
name on a found statement that is not the gold's; no name is not wrong.
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

from bench.metrics import is_wrong_name, pair, trimmed  # noqa: E402
from bench.quality import Document, engine, load_documents, report_of, run, table  # noqa: E402
from sayso.records import Statement  # noqa: E402

FOLDER = ROOT / "gold" / "standoff"
LEAST = 0.5
UNDECIDED = ("own claim", "figure", "time", "place", "credit")  # beginnings of measures


@dataclass(frozen=True, slots=True)
class Compared:
    """One text: pairs (gold, shown) of found statements, and the rest of both sides."""

    found: tuple[tuple[Statement, Statement], ...]
    missed: tuple[Statement, ...]
    invented: tuple[Statement, ...]

    @property
    def wrong(self) -> tuple[tuple[Statement, Statement], ...]:
        return tuple((a, b) for a, b in self.found if is_wrong_name(a, b))


def compare(gold: Sequence[Statement], shown: Sequence[Statement], text: str) -> Compared:
    """Outer statements are paired first, then those inside each pair."""
    found: list[tuple[Statement, Statement]] = []
    level: list[tuple[str | None, str | None]] = [(None, None)]
    while level:
        theirs, mine = level.pop()
        a = [s for s in gold if s.parent_id == theirs]
        b = [s for s in shown if s.parent_id == mine]
        pairs = pair([trimmed(s.content, text) for s in a], [trimmed(s.content, text) for s in b], least=LEAST)
        found.extend((a[i], b[j]) for i, j in pairs)
        level.extend((a[i].id, b[j].id) for i, j in pairs)
    hit, right = {a.id for a, _ in found}, {b.id for _, b in found}
    return Compared(
        tuple(found), tuple(s for s in gold if s.id not in hit), tuple(s for s in shown if s.id not in right)
    )


def _name(document: Document) -> str:
    return document.name.removesuffix(".json").removesuffix(".gold")


def _words(row: Statement, text: str) -> str:
    who = row.source.span.cut(text) if row.source.span else "-"
    cue = row.cue.cut(text) if row.cue else "-"
    content = " | ".join(" ".join(s.cut(text).split()) for s in row.content)
    return f"{'nested ' if row.parent_id else ''}{'; '.join(row.source.names) or '?'} [{who}] {cue}: {content[:160]}"


def _listed(compared: Compared, text: str) -> list[str]:
    lines = [f"    missed   {_words(s, text)}" for s in compared.missed]
    lines += [f"    invented {_words(s, text)}" for s in compared.invented]
    lines += [
        f"    wrong    {'; '.join(a.source.names) or 'nobody'}, not {'; '.join(b.source.names)}: {_words(b, text)}"
        for a, b in compared.wrong
    ]
    return lines


def lines_of(documents: Sequence[Document], *, listed: bool) -> list[str]:
    heads = ("gold", "found", "missed", "invented", "wrong names")
    lines = [" ".join([f"{'text':26}", *(f"{h:>11}" for h in heads)])]
    totals = [0] * len(heads)
    read_and_find = engine()
    for document in documents:
        text = document.gold.report.text
        compared = compare(document.gold.statements, read_and_find(document).statements, text)
        row = [len(document.gold.statements), len(compared.found), len(compared.missed), len(compared.invented)]
        row.append(len(compared.wrong))
        totals = [a + b for a, b in zip(totals, row, strict=True)]
        lines.append(" ".join([f"{_name(document):26}", *(f"{n:11}" for n in row)]))
        if listed:
            lines.extend(_listed(compared, text))
    lines.append(" ".join([f"{'all':26}", *(f"{n:11}" for n in totals)]))
    return lines


def main(arguments: Sequence[str] | None = None) -> int:
    parser = argparse.ArgumentParser(description="Statements on real texts of outside corpora against gold/standoff.")
    parser.add_argument("--list", action="store_true")
    parser.add_argument("--measures", action="store_true")
    given = parser.parse_args(arguments)
    documents, left = load_documents([FOLDER], None)
    for line in left:
        print(f"not used: {line}", file=sys.stderr)
    if documents:
        print("\n".join(lines_of(documents, listed=given.list)))
    if documents and given.measures:
        report = report_of(run(documents, engine()))
        for group in report["measures"].values():
            for name in [n for n in group if n.startswith(UNDECIDED)]:
                del group[name]
        print("\n" + table(report))
    return int(bool(left))


if __name__ == "__main__":
    sys.exit(main())

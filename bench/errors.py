"""The errors of `sayso.find` one by one, to be read and sorted by cause (docs/errors.md).

    python bench/errors.py --part dev --origin real                      the learned engine
    python bench/errors.py --part dev --origin original --engine rules   the rule engine

missed: a gold statement without a counterpart. differs: its source or cue is another; the second line is what was shown.
names: the attribution is whole, the names are not; `wrong` where one was shown, `open` where none was. invented: shown without a
counterpart. Test documents are refused: whoever reads their errors can no longer measure on them.
"""

from __future__ import annotations

import argparse
import sys
from collections import Counter
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
if str(ROOT) not in sys.path:
    sys.path.insert(0, str(ROOT))

from bench.metrics import is_whole, is_wrong_name, pair_statements, same_names  # noqa: E402
from bench.quality import engine, laid_over, load_documents  # noqa: E402
from sayso.records import Reading, Span, Statement  # noqa: E402

FOLDERS = {"real": "gold/standoff", "original": "gold/reports"}
PARTS = ("train", "dev")
WIDEST = 90  # code points of a span that are shown


def errors(gold: Reading, output: Reading) -> list[tuple[str, str]]:
    """(kind, description) of each error, those of the gold's statements first. Both readings must be of one text."""
    text = gold.report.text
    pairs = dict(pair_statements(gold.statements, output.statements, text))
    found: list[tuple[str, str]] = []
    for i, wanted in enumerate(gold.statements):
        shown = output.statements[pairs[i]] if i in pairs else None
        if shown is None:
            found.append(("missed", _row(wanted, text)))
            continue
        names = _names(wanted, shown)
        if not is_whole(wanted, shown, text):
            found.append(("differs", f"{_row(wanted, text)}\n      shown: {_row(shown, text)}{names}"))
        elif names:
            found.append(("names", f"{_row(wanted, text)}{names}"))
    taken = set(pairs.values())
    found += [("invented", _row(s, text)) for j, s in enumerate(output.statements) if j not in taken]
    return found


def _names(wanted: Statement, shown: Statement) -> str:
    if same_names(wanted.source.names, shown.source.names):
        return ""
    how = "wrong" if is_wrong_name(wanted, shown) else "open"
    return f"\n      {how}: {'; '.join(shown.source.names) or '-'}, gold: {'; '.join(wanted.source.names) or '-'}"


def _row(row: Statement, text: str) -> str:
    kind = "nested" if row.parent_id is not None else row.source.kind
    content = " ... ".join(_words(c, text) for c in row.content)
    return f"[{kind}] {_words(row.source.span, text)} | {_words(row.cue, text)} | {content}"


def _words(span: Span | None, text: str) -> str:
    words = " ".join(span.cut(text).split()) if span else "-"
    return words if len(words) <= WIDEST else f"{words[: WIDEST - 25]} [...] {words[-20:]}"


def main(arguments: list[str] | None = None) -> int:
    parser = argparse.ArgumentParser(description="The errors of sayso.find, one by one.")
    parser.add_argument("--part", choices=PARTS, default="dev", help="test documents are never looked at")
    parser.add_argument("--origin", choices=tuple(FOLDERS), default="real")
    parser.add_argument("--engine", choices=("model", "rules"), default="model")
    given = parser.parse_args(arguments)
    documents, left = load_documents([ROOT / FOLDERS[given.origin]], None, [given.part])
    for line in left:
        print(f"not used: {line}", file=sys.stderr)
    read_and_find = engine(given.engine)
    counts: Counter[str] = Counter()
    statements = 0
    for document in documents:
        if document.origin != f"{given.origin} {given.part}":
            continue
        statements += len(document.gold.statements)
        for kind, description in errors(document.gold, laid_over(read_and_find(document), document.gold.report.text)):
            counts[kind] += 1
            print(f"{kind:8} {document.name.removesuffix('.json').removesuffix('.gold')} {description}")
    print(f"{statements} gold statements; " + ", ".join(f"{n} {kind}" for kind, n in sorted(counts.items())))
    return 0 if statements else 1


if __name__ == "__main__":
    sys.exit(main())

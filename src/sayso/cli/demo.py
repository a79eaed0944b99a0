"""`demo`: the bundled reports read, kept and shown."""

from __future__ import annotations

from importlib.resources import as_file, files
from pathlib import Path
from typing import Annotated

import typer

from sayso.cli import blocks, options, page
from sayso.cli.ingesting import Summary, keep, print_summary
from sayso.cli.screen import Sheet, console
from sayso.ledger import Ledger, Where, open_ledger

_SUFFIXES = (".txt", ".html", ".jsonl")


def demo(
    into: Annotated[Path, typer.Option("--into", metavar="FOLDER", help="Where to put ledger and page.")] = Path(
        "sayso-demo"
    ),
    engine: options.Engine = options.DEFAULT_ENGINE,
) -> None:
    """Read the bundled reports, keep them in a ledger, and show what sayso makes of them.

    \b
    Examples:
      sayso demo
      sayso demo --into try/ --engine rules
    """
    from sayso.formats import read_all

    options.check_engine(engine)
    into.mkdir(parents=True, exist_ok=True)
    path, sheet = into / "demo.db", Sheet(console())
    with as_file(files("sayso").joinpath("samples")) as folder, open_ledger(path) as kept:
        bundled = [str(p) for p in sorted(folder.iterdir()) if p.suffix in _SUFFIXES]
        _title(sheet, f"sayso ingest ... --ledger {path}{_given(engine)}")
        summary = Summary(str(path))
        keep(kept, read_all(bundled), summary, bundled, engine)
        print_summary(summary)
        _overview(kept, sheet, path)
        file = _write_page(kept, into)
    sheet.blank()
    sheet.line(f"The ledger is {path}; any SQLite tool opens it. The reports with their marks: {file}")
    if summary.failures:
        raise typer.Exit(1)


def _given(engine: str) -> str:
    return "" if engine == options.DEFAULT_ENGINE else f" --engine {engine}"


def _overview(kept: Ledger, sheet: Sheet, path: Path) -> None:
    reports = list(kept.reports())
    if reports:
        shown = max(reports, key=lambda r: (r.statements <= 8, r.statements, r.report_id))
        _title(sheet, f"sayso show {blocks.short(shown.report_id)} --ledger {path}")
        page.show(kept.reading(shown.report_id), sheet)
    _title(sheet, f"sayso claims --kind forecast --limit 3 --ledger {path}")
    blocks.show(kept.claims(Where(kind="forecast", limit=3)), sheet)
    _title(sheet, f"sayso figures --limit 4 --ledger {path}")
    blocks.show(kept.figures(Where(limit=4)), sheet)


def _write_page(kept: Ledger, into: Path) -> Path:
    from sayso.marked import pages

    file = into / "demo.html"
    with file.open("w", encoding="utf-8", errors="backslashreplace") as stream:
        stream.writelines(pages(kept.reading(row.report_id) for row in kept.reports()))
    return file


def _title(sheet: Sheet, command: str) -> None:
    sheet.blank()
    sheet.line((f"$ {command}", page.HEAD))
    sheet.blank()


COMMANDS = {"demo": demo}

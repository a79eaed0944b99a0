"""`export`: the ledger as files for other tools."""

from __future__ import annotations

import sys
from functools import partial
from pathlib import Path
from typing import Annotated, cast, get_args

import typer

from sayso._version import __version__
from sayso.cli import options
from sayso.cli.config import open_kept
from sayso.errors import UsageError
from sayso.export import ROWS, Form, Table, export_readings, export_table, rows, text_in, write_readings, write_rows
from sayso.ledger import Ledger, Where

READINGS = "readings"


def export(
    path: Annotated[
        Path, typer.Argument(metavar="FILE|FOLDER", help="A .jsonl, .csv or .parquet file, a folder, or -.")
    ],
    ledger: options.LedgerOption = None,
    table: Annotated[
        str | None, typer.Option("--table", help="reports, statements, claims, figures, sources, readings.")
    ] = None,
    form: Annotated[str | None, typer.Option("--format", help="jsonl, csv or parquet; by the file's name.")] = None,
    with_text: Annotated[
        bool, typer.Option("--with-text", help="The full text of reports too. Mind whose it is.")
    ] = False,
    force: Annotated[bool, typer.Option("--force", "-f", help="Replace files that are there.")] = False,
    source: options.SourceFilter = None,
    kind: options.KindFilter = None,
    certainty: options.CertaintyFilter = None,
    since: options.SinceFilter = None,
    until: options.UntilFilter = None,
    contains: options.ContainsFilter = None,
    min_confidence: options.ConfidenceFilter = None,
    publisher: options.PublisherFilter = None,
    report: options.ReportFilter = None,
    limit: options.Limit = None,
) -> None:
    """Write tables of the ledger, or whole readings, to files.

    A file holds one table, statements by default; a folder gets all of them. Rows hold their spans and the words of these;
    the full text of reports goes out with --with-text alone. "readings" are JSON Lines in the shape of `sayso read --nl`.
    In CSV, words that a spreadsheet would take for a formula get an apostrophe in front.

    \b
    Examples:
      sayso export statements.csv
      sayso export claims.parquet --table claims --since 2025
      sayso export tables/ --format parquet
      sayso export readings.jsonl --table readings --with-text
      sayso export - --format jsonl --table figures | head
    """
    shape = _form(path, form)
    wanted = _tables(path, table, shape)
    where = options.where(source, kind, certainty, since, until, contains, min_confidence, publisher, report, limit)
    with open_kept(ledger) as kept:
        where = options.whole_id(kept, where)
        if str(path) == "-":
            _to_stdout(kept, wanted[0], shape, where, with_text)
            return
        single = bool(path.suffix) and not path.is_dir()
        files = [(name, path if single else path / f"{name}.{shape}") for name in wanted]
        for _, file in files:
            options.existing(file, force)
        if not single:
            path.mkdir(parents=True, exist_ok=True)
        for name, file in files:
            count = _to_file(kept, name, file, shape, where, with_text)
            sys.stdout.write(f"{file}: {count:,} {name}\n")


def _form(path: Path, form: str | None) -> Form:
    found = form or path.suffix.removeprefix(".").lower() or None
    if found is None or found not in get_args(Form):
        what = f"no format {found!r}" if found else "no format"
        raise UsageError(what, where=str(path), remedy=f"give --format: {', '.join(get_args(Form))}")
    return cast("Form", found)


def _tables(path: Path, table: str | None, form: Form) -> list[str]:
    known = [*ROWS, READINGS]
    if table is not None and table not in known:
        raise UsageError(f"no table {table!r}", remedy=f"one of {', '.join(known)}")
    if table == READINGS and form != "jsonl":
        raise UsageError(f"readings cannot be written as {form}", remedy="--format jsonl")
    if str(path) == "-" and form == "parquet":
        raise UsageError("Parquet needs a file", remedy="give it a name")
    if table is not None:
        return [table]
    return ["statements"] if path.suffix or str(path) == "-" else list(ROWS)


def _to_file(kept: Ledger, name: str, file: Path, form: Form, where: Where, with_text: bool) -> int:
    if name == READINGS:
        return export_readings(kept, file, where, with_text=with_text)
    return export_table(kept, cast("Table", name), file, form, where, with_text=with_text, version=__version__)


def _to_stdout(kept: Ledger, name: str, form: Form, where: Where, with_text: bool) -> None:
    if name == READINGS:
        write_readings(kept, sys.stdout, where, with_text=with_text)
        return
    text_of = partial(text_in, kept) if with_text and name == "reports" else None
    write_rows(rows(kept, cast("Table", name), where), ROWS[name], sys.stdout, form, text_of)


COMMANDS = {"export": export}

"""Care for the ledger: verify it, take reports out of it, export it, judge its rows."""

from __future__ import annotations

from datetime import UTC, datetime
from pathlib import Path
from typing import Annotated, cast

import typer

from sayso._version import __version__
from sayso.clean import to_json
from sayso.cli import config
from sayso.cli.listing import CertaintyOption, Contains, Kind, Since, Source, Until
from sayso.cli.reading import LedgerOption
from sayso.cli.screen import note
from sayso.codec import json_schema
from sayso.errors import UsageError
from sayso.export import Form, Table, export_readings, export_table
from sayso.ledger import Where
from sayso.records import Certainty, ClaimKind, Decision, Verdict, verdict_id

_TABLES = ("reports", "sources", "statements", "claims", "figures")


def add_to(app: typer.Typer) -> None:
    app.command("verify")(verify)
    app.command("forget")(forget)
    app.command("export")(export)
    app.command("judge")(judge)
    app.command("schema")(schema)


def verify(ledger: LedgerOption = None) -> None:
    """Cut every kept span again from the kept text and hold it against its hash. Example: sayso verify --ledger news.db"""
    with config.open_kept(ledger) as kept:
        problems = 0
        for problem in kept.verify():
            problems += 1
            place = f"{problem.report_id or '-'} {problem.table} {problem.id or ''}".rstrip()
            note(f"{place}: {problem.message}")
        reports = sum(1 for _ in kept.reports())
    print(f"{reports:,} reports, {problems:,} problems")
    if problems:
        raise typer.Exit(1)


def forget(
    report_ids: Annotated[list[str], typer.Argument(help="Ids of reports.")],
    ledger: LedgerOption = None,
    yes: Annotated[bool, typer.Option("--yes", "-y", help="Do not ask.")] = False,
) -> None:
    """Take reports out for good: text, names, statements and index entries. Example: sayso forget r01ab... --yes"""
    with config.open_kept(ledger) as kept:
        for report_id in report_ids:
            kept.report(report_id)
        if not yes:
            typer.confirm(f"Take out {len(report_ids)} report(s) for good?", abort=True, err=True)
        kept.forget(*report_ids)
    print(f"{len(report_ids)} forgotten")


def export(
    path: Annotated[Path, typer.Argument(help="File to write: .jsonl, .csv or .parquet.")],
    ledger: LedgerOption = None,
    table: Annotated[
        str, typer.Option(help="reports, sources, statements, claims, figures, or readings (JSONL, whole).")
    ] = "statements",
    source: Source = None,
    kind: Kind = None,
    certainty: CertaintyOption = None,
    since: Since = None,
    until: Until = None,
    contains: Contains = None,
    with_text: Annotated[bool, typer.Option("--with-text", help="Full text of reports too; mind whose it is.")] = False,
) -> None:
    """Write rows to a file: spans with source and hash, full text only if asked for.

    Examples: sayso export statements.parquet; sayso export all.jsonl --table readings --since 2025
    """
    where = Where(
        source=source, kind=cast("ClaimKind | None", kind), certainty=cast("Certainty | None", certainty), since=since,
        until=until, contains=contains,
    )  # fmt: skip
    form = path.suffix.lstrip(".").lower()
    if form not in ("jsonl", "csv", "parquet"):
        raise UsageError(
            f"no export to {path.suffix or 'a file without an ending'}", remedy="end it in .jsonl, .csv or .parquet"
        )
    with config.open_kept(ledger) as kept:
        if table == "readings":
            if form != "jsonl":
                raise UsageError("readings are written as .jsonl", remedy="choose a table for .csv and .parquet")
            count = export_readings(kept, path, where, with_text=with_text)
        elif table in _TABLES:
            count = export_table(
                kept, cast("Table", table), path, cast("Form", form), where, with_text=with_text, version=__version__
            )
        else:
            raise UsageError(f"no table {table!r}", remedy=f"one of {', '.join(_TABLES)}, readings")
    print(f"{count:,} rows in {path}")


def judge(
    about: Annotated[str, typer.Argument(help="The id of a statement, claim, figure or link.")],
    decision: Annotated[str, typer.Argument(help="confirmed, rejected or corrected.")],
    value: Annotated[str | None, typer.Option(help='What it should be, as JSON: {"kind": "pledge"}.')] = None,
    who: Annotated[str | None, typer.Option(help="Whose word it is.")] = None,
    ledger: LedgerOption = None,
) -> None:
    """Keep a person's word on a row; the newest stands. Example: sayso judge c01ab... rejected --who 'A. Reyes'"""
    if decision not in ("confirmed", "rejected", "corrected"):
        raise UsageError(f"no decision {decision!r}", remedy="confirmed, rejected or corrected")
    person = who or config.load().who
    if not person:
        raise UsageError("whose word is it?", remedy="give --who, or who in sayso.toml")
    when = datetime.now(UTC)
    verdict = Verdict(
        verdict_id(about, decision, value, person, when), about, cast("Decision", decision), person, when, value
    )
    with config.open_kept(ledger) as kept:
        kept.judge(verdict)
    print(f"{decision}: {about}")


def schema() -> None:
    """Print the JSON Schema of what `sayso read --json` prints."""
    print(to_json(json_schema(), indent=1))

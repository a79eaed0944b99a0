"""Care for the ledger: `verify` it, `judge` its rows, `forget` reports."""

from __future__ import annotations

import getpass
import json as json_text
import os
import sys
from datetime import UTC, datetime
from typing import Annotated, Any, cast, get_args

import typer

from sayso.clean import one_line, to_json
from sayso.cli import options
from sayso.cli.config import ledger_path, load, open_kept
from sayso.cli.screen import note
from sayso.errors import UsageError
from sayso.records import Decision, Verdict, verdict_id

_LISTS = ("source_names",)


def verify(
    ledger: options.LedgerOption = None,
    json: Annotated[bool, typer.Option("--json", help="Print the problems as JSON.")] = False,
) -> None:
    """Check the ledger: every kept span is cut again from the kept text and held against its hash.

    \b
    Examples:
      sayso verify
      sayso verify --ledger wire.db --json
    """
    with open_kept(ledger) as kept:
        reports = sum(1 for _ in kept.reports())
        problems: list[dict[str, Any]] = []
        count = 0
        for problem in kept.verify():
            count += 1
            if len(problems) < 1000:
                names = ("report_id", "run_id", "table", "id", "start", "end", "message")
                problems.append({n: getattr(problem, n) for n in names})
    if json:
        sys.stdout.write(to_json({"reports": reports, "problems": count, "first": problems}, indent=1) + "\n")
    else:
        for found in problems[:50]:
            note(f"{found['report_id'] or '-'} {found['table']} {found['id'] or ''}: {found['message']}")
        words = f"{reports:,} report{'' if reports == 1 else 's'} checked"
        sys.stdout.write(
            f"{one_line(ledger_path(ledger))}: {words}, {f'{count:,} problems' if count else 'nothing wrong'}\n"
        )
    if count:
        raise typer.Exit(1)


def judge(
    row: Annotated[str, typer.Argument(metavar="ID", help="Id of a report, statement, claim, figure or link.")],
    decision: Annotated[str, typer.Argument(help="confirmed, rejected or corrected.")],
    put: Annotated[
        list[str] | None, typer.Option("--set", metavar="FIELD=VALUE", help="What is right instead. May be repeated.")
    ] = None,
    who: Annotated[str | None, typer.Option("--who", metavar="NAME", help="Whose word it is; else you.")] = None,
    ledger: options.LedgerOption = None,
) -> None:
    """Keep a person's word on a row. The newest one stands; the row itself stays as it was read.

    A rejected row is no longer listed, a corrected one is listed with what was put right.

    \b
    Examples:
      sayso judge s01a4c0ffee1234 confirmed
      sayso judge c019b2d41a7e30 corrected --set certainty=probable --set kind=forecast
      sayso judge s01a4c0ffee1234 corrected --set source_names="Vera Lindqvist"
      sayso judge q01c0d1e2f3a4b rejected --who "A. Reyes"
    """
    if decision not in get_args(Decision):
        raise UsageError(f"no decision {decision!r}", remedy=f"one of {', '.join(get_args(Decision))}")
    if (decision == "corrected") != bool(put):
        what = "corrected to what?" if decision == "corrected" else f"--set says nothing about what is {decision}"
        raise UsageError(what, remedy="corrected --set FIELD=VALUE, such as corrected --set certainty=probable")
    person = who or load().who or os.environ.get("SAYSO_WHO") or _user()
    value = _value(put)
    with open_kept(ledger) as kept:
        about = kept.locate(row).id
        when = datetime.now(UTC)
        found = verdict_id(about, decision, value, person, when)
        kept.judge(Verdict(found, about, cast("Decision", decision), person, when, value))
    sys.stdout.write(f"{about}: {decision} by {one_line(person)}\n")


def _value(put: list[str] | None) -> str | None:
    """The JSON object of ["certainty=probable"]; null takes a value away, names are parted by semicolons."""
    found: dict[str, Any] = {}
    for pair in put or []:
        name, mark, value = pair.partition("=")
        if not (mark and name):
            raise UsageError(f"--set {pair}", remedy="write it as FIELD=VALUE, such as certainty=probable")
        names = [n.strip() for n in value.split(";") if n.strip()]
        found[name] = names if name in _LISTS else None if value == "null" else value
    return json_text.dumps(found, ensure_ascii=False) if found else None


def _user() -> str:
    try:
        return getpass.getuser()
    except (OSError, KeyError, ImportError):
        raise UsageError("whose word is it?", remedy="give --who, or set who in sayso.toml") from None


def forget(
    rows: Annotated[list[str], typer.Argument(metavar="ID...", help="Ids of reports, or their beginnings.")],
    ledger: options.LedgerOption = None,
    yes: Annotated[bool, typer.Option("--yes", "-y", help="Do not ask.")] = False,
) -> None:
    """Take reports out for good: text, names, statements, verdicts, index entries.

    Only a tombstone with the id stays, so that the report is not taken in again by the next ingest. There is no way back.

    \b
    Examples:
      sayso forget r0193e2c41a0b2f
      sayso forget r0193e2c41a0b2f r01bb20f6c0d7e1 --yes
    """
    with open_kept(ledger) as kept:
        located = [kept.locate(row) for row in rows]
        if wrong := [found.id for found in located if found.table != "reports"]:
            raise UsageError(
                f"{wrong[0]} is no report", remedy="a report is forgotten whole; judge rejects single rows"
            )
        ids = list(dict.fromkeys(found.id for found in located))
        if not yes:
            _confirm(len(ids))
        kept.forget(*ids)
    for report_id in ids:
        sys.stdout.write(f"{report_id}: forgotten\n")


def _confirm(count: int) -> None:
    if not sys.stdin.isatty():
        raise UsageError("nobody to ask whether it shall be forgotten", remedy="add --yes")
    if not typer.confirm(f"Forget {count} report{'' if count == 1 else 's'} for good?", err=True):
        note("nothing was forgotten")
        raise typer.Exit(1)


COMMANDS = {"judge": judge, "verify": verify, "forget": forget}

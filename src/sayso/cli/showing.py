"""`show`: one report of the ledger as it was read, or one row of it in its place."""

from __future__ import annotations

import sys
from typing import Annotated

import typer

from sayso.clean import json_object
from sayso.cli import options
from sayso.cli.config import open_kept
from sayso.cli.page import Page
from sayso.cli.page import show as show_page
from sayso.cli.screen import Sheet, console
from sayso.codec import reading_members
from sayso.errors import UsageError
from sayso.ledger import Ledger
from sayso.records import Reading, Verdict


def show(
    row: Annotated[
        str, typer.Argument(metavar="ID", help="Id of a report, statement, claim or figure, or its beginning.")
    ],
    ledger: options.LedgerOption = None,
    json: Annotated[bool, typer.Option("--json", help="Print the report's reading as JSON.")] = False,
    html: Annotated[bool, typer.Option("--html", help="Print a page with the statements marked in the text.")] = False,
    with_text: Annotated[bool, typer.Option("--with-text/--no-text", help="The full text in JSON.")] = True,
) -> None:
    """Show a report as it was read, with what people have said of it since; or one statement of it.

    \b
    Examples:
      sayso show r0193e2c41a0b2f
      sayso show s01a4c0ffee1234
      sayso show r0193e2c41a0b2f --html > report.html
    """
    if json and html:
        raise UsageError("--json and --html at once", remedy="choose one")
    with open_kept(ledger) as kept:
        found = kept.locate(row)
        if found.report_id is None:
            raise UsageError(f"{found.id} is a link", remedy="show the report of one of its ends")
        reading = kept.reading(found.report_id)
        verdicts = _verdicts(kept, reading)
    if json:
        sys.stdout.writelines(json_object(reading_members(reading, with_text=with_text), indent=1))
        sys.stdout.write("\n")
    elif html:
        from sayso.marked import pages

        sys.stdout.writelines(pages((reading,)))
    elif found.table == "reports":
        show_page(reading, Sheet(console()), verdicts)
    else:
        _show_row(reading, found.id, verdicts)


def _verdicts(kept: Ledger, reading: Reading) -> dict[str, Verdict]:
    """The newest verdict on each row of the reading that has one."""
    claims = [*(c for s in reading.statements for c in s.claims), *reading.own_claims]
    ids = {reading.report.id, *(s.id for s in reading.statements), *(c.id for c in claims)}
    ids |= {q.id for c in claims for q in c.quantities}
    return {v.about: v for v in kept.verdicts() if v.about in ids}


def _show_row(reading: Reading, row_id: str, verdicts: dict[str, Verdict]) -> None:
    sheet = Sheet(console())
    page = Page(reading, sheet, verdicts)
    page.header()
    sheet.blank()
    for statement in reading.statements:
        claims = {c.id for c in statement.claims} | {q.id for c in statement.claims for q in c.quantities}
        if row_id == statement.id or row_id in claims:
            page.statement(statement)
    for claim in reading.own_claims:
        if row_id == claim.id or row_id in {q.id for q in claim.quantities}:
            page.own_claim(claim)
    sheet.blank()
    page.footer()


COMMANDS = {"show": show}

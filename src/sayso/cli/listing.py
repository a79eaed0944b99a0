"""Listings of the ledger: `reports`, `sources`, `statements`, `claims`, `figures`, `search`."""

from __future__ import annotations

import sys
from collections.abc import Callable, Iterable, Iterator
from dataclasses import replace
from itertools import islice
from typing import Annotated

import typer

from sayso.clean import to_json
from sayso.cli import blocks, options
from sayso.cli.config import open_kept
from sayso.cli.screen import Sheet, console, note
from sayso.errors import UsageError
from sayso.export import ROWS, Row, Table, encode_row, rows, write_rows
from sayso.ledger import ALL, Hit, Ledger, Where

_SIFTED = 10_000  # hits that are held against a filter, at most


def print_rows(found: Iterable[Row], row: type[Row], form: str | None, where: Where = ALL) -> None:
    """Rows in one of the forms, or for people; an empty listing is no failure. `where` is what they were filtered by."""
    if form == "csv":
        write_rows(found, row, sys.stdout, "csv")
    elif form == "nl":
        for item in found:
            sys.stdout.write(to_json(encode_row(item)) + "\n")
    elif form == "json":
        sys.stdout.write("[")
        for number, item in enumerate(found):
            sys.stdout.write(("," if number else "") + "\n " + to_json(encode_row(item)))
        sys.stdout.write("\n]\n")
    elif not blocks.show(found, Sheet(console())):
        unsure = " (rows of the rules engine bear no confidence)" if where.min_confidence is not None else ""
        note(f"nothing found{unsure}")


def _listing(table: Table, words: str) -> Callable[..., None]:
    """The command that lists one table; all of them take the same options."""

    def command(
        ledger: options.LedgerOption = None,
        json: options.Json = False,
        lines: options.Lines = False,
        csv: options.Csv = False,
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
        form = options.one_form(json, lines, csv)
        where = options.where(source, kind, certainty, since, until, contains, min_confidence, publisher, report, limit)
        with open_kept(ledger) as kept:
            print_rows(rows(kept, table, options.whole_id(kept, where)), ROWS[table], form, where)

    command.__name__, command.__doc__ = table, words
    return command


_REPORTS = """List the reports that are kept, those of an unknown date first.

With --source, --kind and the like: those in which such a claim stands.

\b
Examples:
  sayso reports
  sayso reports --since 2024-10 --publisher meridian
  sayso reports --contains bridge --csv > reports.csv
"""
_SOURCES = """List who speaks, and how often.

Sources with a name are lined up across reports by that name; the others stay within their report.

\b
Examples:
  sayso sources
  sayso sources --kind pledge --since 2025
  sayso sources --source ministry --nl
"""
_STATEMENTS = """List who said what, in which words and on what occasion.

\b
Examples:
  sayso statements --source salgueiral
  sayso statements --contains "could not vote" --json
  sayso statements --kind denial --since 2024-06 --csv > denials.csv
"""
_CLAIMS = """List what is said to be so, to come, to be wanted, also in the reports' own voice.

\b
Examples:
  sayso claims --kind forecast --certainty probable
  sayso claims --source "energy ministry" --nl
  sayso claims --contains ceasefire --until 2024-12
"""
_FIGURES = """List figures: their bounds, what they count, and who gives them.

\b
Examples:
  sayso figures --contains casualties
  sayso figures --source police --since 2025-01 --csv > figures.csv
"""


def search(
    words: Annotated[
        str, typer.Argument(metavar="WORDS", help='All of them; "a phrase" in double quotes, any* ending.')
    ],
    ledger: options.LedgerOption = None,
    json: options.Json = False,
    lines: options.Lines = False,
    csv: options.Csv = False,
    source: options.SourceFilter = None,
    kind: options.KindFilter = None,
    certainty: options.CertaintyFilter = None,
    since: options.SinceFilter = None,
    until: options.UntilFilter = None,
    contains: options.ContainsFilter = None,
    min_confidence: options.ConfidenceFilter = None,
    publisher: options.PublisherFilter = None,
    report: options.ReportFilter = None,
    limit: Annotated[int, typer.Option("--limit", min=0, metavar="N", help="At most N rows.")] = 20,
) -> None:
    """Find words in statements, then in reports; the best first.

    \b
    Examples:
      sayso search "grain corridor"
      sayso search '"prisoner exchange" talks' --limit 5
      sayso search 'evacuat*' --since 2025 --nl
    """
    form = options.one_form(json, lines, csv)
    if not any(c.isalnum() for c in words):
        raise UsageError("no words to look for", remedy='such as: sayso search "grain corridor"')
    where = options.where(source, kind, certainty, since, until, contains, min_confidence, publisher, report, None)
    with open_kept(ledger) as kept:
        print_rows(islice(_hits(kept, words, options.whole_id(kept, where), limit), limit), Hit, form, where)


def _hits(kept: Ledger, words: str, where: Where, limit: int) -> Iterator[Hit]:
    """Hits that satisfy the filter: of statements by their own rows, of reports by those of the report."""
    if where == ALL:
        yield from kept.search(words, limit=limit)
        return
    passing: dict[str, frozenset[str]] = {}
    for hit in kept.search(words, limit=_SIFTED):
        if where.report_id not in (None, hit.report_id):
            continue
        if hit.report_id not in passing:
            own = replace(where, report_id=hit.report_id)
            found = {row.report_id for row in kept.reports(own)}
            passing[hit.report_id] = frozenset(found | {row.id for row in kept.statements(own)})
        if hit.id in passing[hit.report_id]:
            yield hit


COMMANDS: dict[str, Callable[..., None]] = {
    "reports": _listing("reports", _REPORTS),
    "sources": _listing("sources", _SOURCES),
    "statements": _listing("statements", _STATEMENTS),
    "claims": _listing("claims", _CLAIMS),
    "figures": _listing("figures", _FIGURES),
    "search": search,
}

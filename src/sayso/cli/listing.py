"""What the ledger holds, listed: reports, sources, statements, claims, figures; a search; one report whole."""

from __future__ import annotations

import sys
from collections.abc import Iterable
from typing import Annotated, Any, cast

import typer

from sayso.clean import one_line, to_json
from sayso.cli import config
from sayso.cli.page import show as show_page
from sayso.cli.reading import LedgerOption
from sayso.cli.screen import Sheet, console
from sayso.cli.values import amount
from sayso.codec import encode_reading
from sayso.errors import UsageError
from sayso.export import encode_row, rows, write_rows
from sayso.ledger import ClaimRow, FigureRow, Hit, Ledger, ReportRow, SourceRow, StatementRow, Where
from sayso.records import Certainty, ClaimKind, Verdict

Source = Annotated[str | None, typer.Option(help="Part of the source's name.")]
Kind = Annotated[
    str | None, typer.Option(help="Kind of claim: report, assessment, forecast, pledge, denial, demand, ...")
]
CertaintyOption = Annotated[str | None, typer.Option("--certainty", help="certain, probable, possible, unknown.")]
Since = Annotated[str | None, typer.Option(help="Published on or after: 2024, 2024-10, 2024-10-31.")]
Until = Annotated[str | None, typer.Option(help="Published on or before.")]
Contains = Annotated[str | None, typer.Option(help="Words that must stand in it.")]
Confidence = Annotated[
    float | None, typer.Option("--min-confidence", min=0, max=1, help="Leave out what is less sure.")
]
Limit = Annotated[int | None, typer.Option(min=0, help="At most so many rows.")]
AsJson = Annotated[bool, typer.Option("--json", help="A JSON array.")]
AsLines = Annotated[bool, typer.Option("--nl", help="JSON, one row a line.")]
AsCsv = Annotated[bool, typer.Option("--csv", help="CSV.")]

_TABLES: dict[str, tuple[type[Any], str]] = {
    "reports": (ReportRow, "Reports in the ledger. Example: sayso reports --since 2025-03 --csv"),
    "sources": (SourceRow, "Who speaks, and how often. Example: sayso sources --since 2025"),
    "statements": (StatementRow, "Who said what. Example: sayso statements --source ruiz --kind pledge --nl"),
    "claims": (
        ClaimRow,
        "What is said to be so, to come, to be wanted. Example: sayso claims --kind forecast --certainty probable",
    ),
    "figures": (FigureRow, "Figures with what they count. Example: sayso figures --contains soldiers --csv"),
}


def add_to(app: typer.Typer) -> None:
    for table, (_, words) in _TABLES.items():
        app.command(table, help=words)(_listing(table))
    app.command("search")(search)
    app.command("show")(show)


def _listing(table: str) -> Any:
    def command(
        ledger: LedgerOption = None,
        source: Source = None,
        kind: Kind = None,
        certainty: CertaintyOption = None,
        since: Since = None,
        until: Until = None,
        contains: Contains = None,
        publisher: Annotated[str | None, typer.Option(help="Part of the publisher's name.")] = None,
        min_confidence: Confidence = None,
        limit: Limit = None,
        as_json: AsJson = False,
        nl: AsLines = False,
        as_csv: AsCsv = False,
    ) -> None:
        where = Where(
            source=source, kind=cast("ClaimKind | None", kind), certainty=cast("Certainty | None", certainty), since=since,
            until=until, contains=contains, publisher=publisher, min_confidence=min_confidence, limit=limit,
        )  # fmt: skip
        with config.open_kept(ledger) as kept:
            found = rows(kept, cast("Any", table), where)
            _print(found, _TABLES[table][0], as_json, nl, as_csv)

    return command


def _print(found: Iterable[Any], row: type[Any], as_json: bool, nl: bool, as_csv: bool) -> None:
    if as_json + nl + as_csv > 1:
        raise UsageError("--json, --nl and --csv are three ways to print", remedy="choose one")
    if nl:
        write_rows(found, row, sys.stdout, "jsonl")
    elif as_csv:
        write_rows(found, row, sys.stdout, "csv")
    elif as_json:
        print(to_json([encode_row(r) for r in found], indent=1))
    else:
        _for_people(found, Sheet(console()))


def _for_people(found: Iterable[Any], sheet: Sheet) -> None:
    count = unreviewed = 0
    for row in found:
        count += 1
        unreviewed += getattr(row, "decision", "-") is None
        lines(row, sheet)
    if not count:
        sheet.line("Nothing found.")
    elif unreviewed:
        sheet.line((f"{count:,} rows; {unreviewed:,} read by machine and not reviewed by a person.", "dim"))
    else:
        sheet.line((f"{count:,} rows.", "dim"))


def lines(row: Any, sheet: Sheet) -> None:
    """One row as a person reads it."""
    when = (getattr(row, "published", None) or "no date").split("T")[0]
    who = one_line(getattr(row, "source", None) or "source open", 200)
    match row:
        case ReportRow():
            title = one_line(row.headline or row.uri or row.report_id, 200)
            sheet.line(f"{when:10}  ", (title, "bold"), hang=12)
            sheet.line(
                f"{row.report_id}  {one_line(row.publisher or '', 80)}  {row.statements} statements, {row.claims} claims, {row.warnings} warnings",
                indent=12,
            )
        case SourceRow():
            name = one_line(row.name or row.words or "no name", 200)
            roles = f", {one_line('; '.join(row.roles), 200)}" if row.roles else ""
            sheet.line(f"{row.statements:5}  ", (name, "bold"), f"{roles} ({row.kind}; {row.reports} reports)", hang=7)
        case StatementRow():
            sheet.line(
                f"{when:10}  ",
                (who, "bold"),
                f" {one_line(row.cue or '', 80)}: {_quoted(row.content, row.quoting)}",
                hang=12,
            )
        case ClaimRow():
            sure = f"{row.kind}, {row.certainty}" + (", negative" if row.polarity == "negative" else "")
            sheet.line(f"{when:10}  ", (who, "bold"), f" [{sure}] {one_line(row.text, 600)}", hang=12)
        case FigureRow():
            value = amount(row.low, row.high, row.mod, row.unit, row.counted) + (f" per {row.per}" if row.per else "")
            sheet.line(
                f"{when:10}  ",
                (who, "bold"),
                f" “{one_line(row.text, 100)}” = {one_line(value, 200)} [{row.kind}, {row.certainty}]",
                hang=12,
            )
        case Hit():
            sheet.line(
                f"{when:10}  ",
                (who if row.what == "statement" else "text", "bold"),
                f": … {one_line(row.text, 400)} …",
                hang=12,
            )
        case _:
            sheet.line(str(row))


def _quoted(content: str | None, quoting: str) -> str:
    words = one_line(content or "", 600)
    return f"“{words}”" if quoting == "direct" else words


def overview(ledger: Ledger, sheet: Sheet) -> None:
    """The busiest sources, forecasts and pledges, and figures of a ledger."""
    for title, found in (
        (
            "Who speaks most",
            sorted((s for s in ledger.sources() if s.kind == "named"), key=lambda s: -s.statements)[:6],
        ),
        ("Forecasts", list(ledger.claims(Where(kind="forecast", limit=5)))),
        ("Figures", list(ledger.figures(Where(limit=6)))),
    ):
        sheet.line((title, "bold underline"))
        for row in found:
            lines(row, sheet)
        sheet.blank()


def search(
    words: Annotated[str, typer.Argument(help='Words; "in quotation marks" a phrase, a final * any ending.')],
    ledger: LedgerOption = None,
    limit: Annotated[int, typer.Option(min=1)] = 20,
    as_json: AsJson = False,
    nl: AsLines = False,
    as_csv: AsCsv = False,
) -> None:
    """Find words in what was said and in the reports. Example: sayso search '"security assistance"'"""
    with config.open_kept(ledger) as kept:
        _print(kept.search(words, limit=limit), Hit, as_json, nl, as_csv)


def show(
    report_id: Annotated[str, typer.Argument(help="The id of a report, as `sayso reports` lists it.")],
    ledger: LedgerOption = None,
    as_json: AsJson = False,
    html: Annotated[bool, typer.Option("--html", help="A page with the statements marked in the text.")] = False,
    with_text: Annotated[bool, typer.Option("--with-text", help="Full text of the report in JSON.")] = False,
) -> None:
    """Show the newest reading of one report. Example: sayso show r01ab... --html > page.html"""
    with config.open_kept(ledger) as kept:
        reading = kept.reading(report_id)
        verdicts: dict[str, Verdict] = {v.about: v for v in kept.verdicts()}
    if html:
        from sayso.marked import page

        print(page(reading))
    elif as_json:
        print(to_json(encode_reading(reading, with_text=with_text), indent=1))
    else:
        show_page(reading, Sheet(console()), verdicts)

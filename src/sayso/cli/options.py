"""Options that several commands share, each with one name and one meaning."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path
from typing import Annotated, cast, get_args

import typer

from sayso.errors import UsageError
from sayso.ledger import Ledger, Where
from sayso.records import Certainty, ClaimKind

LedgerOption = Annotated[
    str | None,
    typer.Option("--ledger", "-l", metavar="PATH", help="The ledger; else $SAYSO_LEDGER, sayso.toml, ./sayso.db."),
]
Inputs = Annotated[
    list[str], typer.Argument(metavar="INPUT...", help="Files, folders, patterns, or - for standard input.")
]
Json = Annotated[bool, typer.Option("--json", help="Print JSON.")]
Lines = Annotated[bool, typer.Option("--nl", help="Print JSON, one object a line.")]
Csv = Annotated[bool, typer.Option("--csv", help="Print CSV, safe to open in a spreadsheet.")]

SourceFilter = Annotated[str | None, typer.Option("--source", metavar="NAME", help="Part of the source's name.")]
KindFilter = Annotated[str | None, typer.Option("--kind", help="Kind of claim: report, forecast, pledge, denial, ...")]
CertaintyFilter = Annotated[str | None, typer.Option("--certainty", help="certain, probable, possible or unknown.")]
SinceFilter = Annotated[
    str | None, typer.Option("--since", metavar="DATE", help="Published then or later: 2024-10-31.")
]
UntilFilter = Annotated[str | None, typer.Option("--until", metavar="DATE", help="Published then or earlier: 2024-10.")]
ContainsFilter = Annotated[str | None, typer.Option("--contains", metavar="WORDS", help="These words, in any case.")]
ConfidenceFilter = Annotated[
    float | None,
    typer.Option(
        "--min-confidence", min=0.0, max=1.0, metavar="0..1",
        help="Leave out rows below; and those without a confidence: of the rules engine, and in the reports' own voice.",
    ),
]  # fmt: skip
PublisherFilter = Annotated[
    str | None, typer.Option("--publisher", metavar="NAME", help="Part of the publisher's name.")
]
ReportFilter = Annotated[str | None, typer.Option("--report", metavar="ID", help="Rows of this report alone.")]
Limit = Annotated[int | None, typer.Option("--limit", min=0, metavar="N", help="At most N rows.")]

Published = Annotated[
    str | None, typer.Option("--published", metavar="DATE", help="When it was published: 2024, 2024-10-31, ...")
]
Publisher = Annotated[str | None, typer.Option("--publisher", metavar="NAME", help="Who published it.")]
Uri = Annotated[str | None, typer.Option("--uri", help="Its canonical address.")]
Encoding = Annotated[str | None, typer.Option("--encoding", metavar="NAME", help="utf-8, windows-1252, ...")]
Language = Annotated[str | None, typer.Option("--language", metavar="CODE", help="Of the text; en is read today.")]
Fields = Annotated[
    list[str] | None,
    typer.Option("--field", metavar="NAME=KEY", help="Where a JSON record keeps a field: text=body. May be repeated."),
]
DEFAULT_ENGINE = "model"
ENGINES = (DEFAULT_ENGINE, "rules")
Engine = Annotated[
    str, typer.Option("--engine", help="What finds the statements: model (learned, with confidence), or rules.")
]


def where(
    source: str | None,
    kind: str | None,
    certainty: str | None,
    since: str | None,
    until: str | None,
    contains: str | None,
    min_confidence: float | None,
    publisher: str | None,
    report: str | None,
    limit: int | None,
) -> Where:
    """The filter of these options; UsageError for a word that is no kind, certainty or date."""
    if kind is not None and kind not in get_args(ClaimKind):
        raise UsageError(f"no kind of claim {kind!r}", remedy=f"one of {', '.join(get_args(ClaimKind))}")
    return Where(
        source=source, kind=cast("ClaimKind | None", kind), certainty=cast("Certainty | None", certainty), since=since,
        until=until, contains=contains, min_confidence=min_confidence, report_id=report, publisher=publisher, limit=limit,
    )  # fmt: skip


def one_form(json: bool, lines: bool, csv: bool = False) -> str | None:
    """Which of --json, --nl, --csv is asked for; UsageError for two of them."""
    asked = [name for name, on in (("json", json), ("nl", lines), ("csv", csv)) if on]
    if len(asked) > 1:
        raise UsageError(f"--{asked[0]} and --{asked[1]} at once", remedy="choose one")
    return asked[0] if asked else None


def field_names(given: list[str] | None) -> dict[str, str]:
    """{"text": "body"} of ["text=body"]."""
    found: dict[str, str] = {}
    for pair in given or []:
        name, mark, key = pair.partition("=")
        if not (mark and name and key):
            raise UsageError(f"--field {pair}", remedy="write it as NAME=KEY, such as text=body")
        found[name] = key
    return found


def check_engine(name: str) -> None:
    if name not in ENGINES:
        raise UsageError(f"no engine {name!r}", remedy=f"one of {', '.join(ENGINES)}")


def check_inputs(inputs: list[str]) -> None:
    """UsageError where standard input is named more than once."""
    if inputs.count("-") > 1:
        raise UsageError("- more than once", remedy="standard input can be read once")


def existing(path: Path, force: bool) -> None:
    """UsageError where a file would be replaced that the user has not given up."""
    if path.exists() and not force:
        raise UsageError("the file is there already", where=str(path), remedy="give another name, or --force")


def whole_id(kept: Ledger, where: Where) -> Where:
    """The filter with the whole id of its report, of which the beginning was given."""
    return where if where.report_id is None else replace(where, report_id=kept.locate(where.report_id).report_id)

"""`read` shows what a report says; `ingest` keeps readings in the ledger; `demo` does both with the bundled reports."""

from __future__ import annotations

import sys
import time
from collections import Counter
from collections.abc import Iterable, Iterator
from concurrent.futures import Future, ProcessPoolExecutor
from importlib.resources import files
from itertools import islice
from pathlib import Path
from typing import Annotated

import typer
from rich.console import Console
from rich.progress import BarColumn, MofNCompleteColumn, Progress, SpinnerColumn, TextColumn, TimeElapsedColumn

from sayso._version import __version__
from sayso.clean import to_json
from sayso.cli import config
from sayso.cli.page import show
from sayso.cli.screen import Sheet, console, note
from sayso.codec import encode_reading
from sayso.errors import SaysoError, UsageError
from sayso.finders import ENGINE
from sayso.finders import find as find_in
from sayso.formats import Failure, read_all
from sayso.ledger import Ledger, open_ledger
from sayso.records import Reading, Report, run_id

Sources = Annotated[list[str], typer.Argument(help="Files, folders, globs, JSON Lines; - is standard input.")]
Published = Annotated[str | None, typer.Option(help="Day of publication, ISO 8601, where the report does not say it.")]
Publisher = Annotated[str | None, typer.Option(help="Who published it.")]
Encoding = Annotated[str | None, typer.Option(help="Encoding of the files, where it is not found right.")]
Fields = Annotated[
    list[str] | None, typer.Option("--field", help="Other name of a JSON field: text=body. May be repeated.")
]
Engine = Annotated[str, typer.Option(help="The finder: rules.")]
Uri = Annotated[str | None, typer.Option(help="Canonical address of the report.")]
LedgerOption = Annotated[
    str | None, typer.Option("--ledger", help="The ledger's file (SAYSO_LEDGER, sayso.toml, sayso.db).")
]
_IN_FLIGHT = 8  # reports a worker may have waiting: bounds the memory


def add_to(app: typer.Typer) -> None:
    app.command("read")(read)
    app.command("ingest")(ingest)
    app.command("demo")(demo)


def read(
    sources: Sources,
    as_json: Annotated[bool, typer.Option("--json", help="One JSON object; an array for several reports.")] = False,
    nl: Annotated[bool, typer.Option("--nl", help="JSON, one object a line.")] = False,
    with_text: Annotated[bool, typer.Option("--text/--no-text", help="Full text of the report in JSON.")] = True,
    published: Published = None,
    publisher: Publisher = None,
    uri: Uri = None,
    encoding: Encoding = None,
    field: Fields = None,
    engine: Engine = ENGINE,
) -> None:
    """Show who said what in a report.

    Examples: sayso read report.txt --published 2025-03-04; sayso read page.html --json; cat wire.txt | sayso read -
    """
    _check(engine)
    found = read_all(
        sources, published=published, publisher=publisher, uri=uri, encoding=encoding, fields=_fields(field)
    )
    failed = 0
    objects: list[object] = []
    sheet = Sheet(console())
    for number, report in enumerate(found):
        if isinstance(report, Failure):
            failed += 1
            note(f"sayso: {report.error}")
            continue
        reading = find_in(report, version=__version__)
        if nl:
            print(to_json(encode_reading(reading, with_text=with_text)))
        elif as_json:
            objects.append(encode_reading(reading, with_text=with_text))
        else:
            if number:
                sheet.blank()
            show(reading, sheet)
    if as_json and not nl and objects:
        print(to_json(objects[0] if len(objects) == 1 else objects, indent=1))
    if failed:
        raise typer.Exit(1)


def ingest(
    sources: Sources,
    ledger: LedgerOption = None,
    jobs: Annotated[int | None, typer.Option(min=1, help="Processes that read side by side.")] = None,
    limit: Annotated[int | None, typer.Option(min=0, help="Stop after so many reports.")] = None,
    again: Annotated[bool, typer.Option("--even-if-forgotten", help="Take in again what was forgotten.")] = False,
    published: Published = None,
    publisher: Publisher = None,
    encoding: Encoding = None,
    field: Fields = None,
    engine: Engine = ENGINE,
) -> None:
    """Read reports and keep what they say. Run it again to go on where it stopped.

    Examples: sayso ingest wire/ --ledger news.db; sayso ingest articles.jsonl --field text=body --jobs 2
    """
    _check(engine)
    found = read_all(sources, published=published, publisher=publisher, encoding=encoding, fields=_fields(field))
    with config.open_to_keep(ledger) as kept:
        failures = _keep(kept, islice(found, limit), jobs or config.load().jobs or 1, again)
    if failures:
        raise typer.Exit(1)


def demo(
    into: Annotated[Path, typer.Option(help="Folder for the ledger and the page.")] = Path("sayso-demo"),
) -> None:
    """Read the bundled reports, keep them in a ledger, and show what sayso makes of them."""
    from sayso.cli.listing import overview

    folder = Path(str(files("sayso"))) / "samples"
    bundled = [str(p) for p in sorted(folder.iterdir()) if p.suffix in (".txt", ".html", ".jsonl")]
    into.mkdir(parents=True, exist_ok=True)
    path = into / "demo.db"
    sheet = Sheet(console())
    with open_ledger(path) as kept:
        failures = _keep(kept, read_all(bundled), 1, False)
        sheet.blank()
        first = next(kept.reports(), None)
        if first is not None:
            show(kept.reading(first.report_id), sheet)
        sheet.blank()
        overview(kept, sheet)
    sheet.line(f"The ledger is {path}: try `sayso statements --ledger {path} --source ruiz` or any SQLite tool.")
    if failures:
        raise typer.Exit(1)


def _check(engine: str) -> None:
    if engine != ENGINE:
        raise UsageError(f"no engine {engine!r}", remedy=f"{ENGINE} is the one there is")


def _fields(given: list[str] | None) -> dict[str, str] | None:
    pairs: dict[str, str] = {}
    for pair in given or ():
        ours, equals, theirs = pair.partition("=")
        if not equals or not ours or not theirs:
            raise UsageError(f"--field {pair!r}", remedy="write it as text=body")
        pairs[ours] = theirs
    return pairs or None


def _keep(ledger: Ledger, found: Iterable[Report | Failure], jobs: int, again: bool) -> int:
    """Read, find and append; how many failed. Shows progress on a terminal and a summary at the end."""
    counts: Counter[str] = Counter()
    failures: list[str] = []
    started = time.monotonic()
    bar = Progress(
        SpinnerColumn(), TextColumn("{task.description}"), BarColumn(), MofNCompleteColumn(), TimeElapsedColumn(),
        console=Console(stderr=True), transient=True, disable=not sys.stderr.isatty(),
    )  # fmt: skip
    try:
        with bar:
            task = bar.add_task("reading", total=None)
            for result in _readings(ledger, found, jobs, again):
                bar.advance(task)
                if isinstance(result, str):
                    counts["failed"] += 1
                    failures.append(result)
                elif result is None:
                    counts["held already"] += 1
                else:
                    counts[ledger.append(result, even_if_forgotten=again)] += 1
    finally:
        parts = [f"{n:,} {what}" for what, n in counts.items()] or ["nothing to read"]
        note(f"{', '.join(parts)} in {time.monotonic() - started:.1f} s")
        for line in failures[:20]:
            note(f"  failed: {line}")
        if len(failures) > 20:
            note(f"  and {len(failures) - 20} more")
    return len(failures)


def _readings(
    ledger: Ledger, found: Iterable[Report | Failure], jobs: int, again: bool
) -> Iterator[Reading | str | None]:
    """A reading, a failure in words, or None for what the ledger holds; in the order given."""
    if jobs == 1:
        for item in found:
            yield _told(item) if isinstance(item, Failure) else None if _held(ledger, item, again) else _find(item)
        return
    with ProcessPoolExecutor(jobs) as pool:
        waiting: list[Future[Reading | str] | str | None] = []
        try:
            for item in found:
                if isinstance(item, Failure):
                    waiting.append(_told(item))
                else:
                    waiting.append(None if _held(ledger, item, again) else pool.submit(_find, item))
                if len(waiting) >= jobs * _IN_FLIGHT:
                    yield _result(waiting.pop(0))
            while waiting:
                yield _result(waiting.pop(0))
        finally:
            pool.shutdown(cancel_futures=True)


def _result(item: Future[Reading | str] | str | None) -> Reading | str | None:
    return item.result() if isinstance(item, Future) else item


def _told(failure: Failure) -> str:
    return str(failure.error)


def _held(ledger: Ledger, report: Report, again: bool) -> bool:
    run = run_id(__version__, report.language.split("-")[0].lower(), ENGINE, ())
    return ledger.holds(report.id, run) or (not again and ledger.forgotten(report.id))


def _find(report: Report) -> Reading | str:
    try:
        return find_in(report, version=__version__)
    except SaysoError as error:
        return f"{report.uri or report.id}: {error}"

"""`ingest`: read reports and keep what is said in them. Run again, it goes on where it ended."""

from __future__ import annotations

import os
import signal
import sys
from collections.abc import Generator, Iterable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from datetime import UTC, datetime
from itertools import islice
from pathlib import Path
from typing import Annotated, Any

import typer

from sayso._version import __version__
from sayso.clean import one_line, to_json
from sayso.cli import options
from sayso.cli.config import ledger_path, load
from sayso.cli.screen import name_of, note
from sayso.errors import LedgerBusy, LedgerError, UsageError
from sayso.ledger import Ledger, open_ledger
from sayso.records import Reading, Report

_NAMED = 20  # failures that the summary names
_REMEMBERED = 10_000  # failures that --json lists
_REFUSALS = 3  # one after the other: then it is the ledger that fails, not a report
INTERRUPTED = 130
_LAST_SECONDS = 5.0  # to end in, once interrupted


@dataclass(slots=True)
class Summary:
    """What became of the reports. `failed` names at most 10,000 of the `failures`."""

    ledger: str
    added: int = 0
    held: int = 0
    forgotten: int = 0
    statements: int = 0
    claims: int = 0
    figures: int = 0
    failures: int = 0
    failed: list[dict[str, str]] = field(default_factory=list[dict[str, str]])
    stopped: str | None = None

    def fail(self, where: str, message: str) -> None:
        self.failures += 1
        if len(self.failed) < _REMEMBERED:
            self.failed.append({"where": where, "message": message})

    def count(self, reading: Reading) -> None:
        claims = [*(c for s in reading.statements for c in s.claims), *reading.own_claims]
        self.added += 1
        self.statements += len(reading.statements)
        self.claims += len(claims)
        self.figures += sum(len(c.quantities) for c in claims)

    @property
    def seen(self) -> int:
        return self.added + self.held + self.forgotten + self.failures


def ingest(
    inputs: options.Inputs,
    ledger: options.LedgerOption = None,
    jobs: Annotated[
        int | None, typer.Option("--jobs", "-j", min=1, metavar="N", help="Processes that read; 1.")
    ] = None,
    limit: Annotated[int | None, typer.Option("--limit", min=0, metavar="N", help="At most N new reports.")] = None,
    json: Annotated[bool, typer.Option("--json", help="Print the summary as JSON.")] = False,
    again: Annotated[bool, typer.Option("--even-if-forgotten", help="Take in again what was forgotten.")] = False,
    published: options.Published = None,
    publisher: options.Publisher = None,
    language: options.Language = None,
    encoding: options.Encoding = None,
    field: options.Fields = None,
    engine: options.Engine = options.DEFAULT_ENGINE,
) -> None:
    """Read reports and keep what is said in them.

    Run again it goes on where it ended: what the ledger holds from the same sayso is passed over. A report that fails is
    named in the summary and costs nothing but itself. Other processes may query the ledger meanwhile.

    \b
    Examples:
      sayso ingest reports/
      sayso ingest wire.jsonl --field text=body --jobs 4 --ledger wire.db
      sayso ingest 'archive/2024-*/*.html' --publisher "News Example"
      zcat wire.jsonl.gz | sayso ingest -
    """
    options.check_engine(engine)
    options.check_inputs(inputs)
    given = {"published": published, "publisher": publisher, "language": language, "encoding": encoding}
    found = _read_all(inputs, {**given, "fields": options.field_names(field)})
    summary = Summary(ledger_path(ledger))
    settings = load().jobs
    processes = jobs or (1 if settings is None else settings)
    if processes < 1:
        raise UsageError(f"jobs = {processes}", remedy="one or more")
    with open_ledger(summary.ledger) as kept, _terminated_as_interrupted():
        interrupted = keep(kept, found, summary, inputs, engine, jobs=processes, limit=limit, again=again)
    if not summary.seen and not interrupted and limit != 0:
        summary.fail(", ".join(inputs), "no report found")
    print_summary(summary, as_json=json)
    if interrupted:
        note("sayso: interrupted; the same command goes on from here")
        if processes > 1:
            from sayso.cli.workers import leave_within

            leave_within(_LAST_SECONDS, INTERRUPTED)
        raise typer.Exit(INTERRUPTED)
    if summary.failures or summary.stopped:
        raise typer.Exit(1)


def _read_all(inputs: list[str], given: dict[str, Any]) -> Iterator[Any]:
    from sayso.formats import read_all

    return read_all(inputs, **given)


def keep(
    kept: Ledger,
    found: Iterable[Any],
    summary: Summary,
    inputs: list[str],
    engine: str = options.DEFAULT_ENGINE,
    *,
    jobs: int = 1,
    limit: int | None = None,
    again: bool = False,
) -> bool:
    """Find and append what is new, counting in the summary; whether it was interrupted."""
    from sayso.cli.workers import find_all
    from sayso.finders import engine as finders_engine

    model = finders_engine(engine).model
    started = datetime.now(UTC)
    try:
        with _progress(inputs, summary) as advance:
            new = islice(_new(kept, found, summary, again, advance, model), limit)
            refusals = 0
            for report, result in find_all(new, jobs, started, engine):
                refusals = 0 if _append(kept, report, result, summary, again) else refusals + 1
                advance()
                if refusals >= _REFUSALS:
                    summary.stopped = "the ledger takes no more"
                    break
    except KeyboardInterrupt:
        return True
    except LedgerBusy as error:
        summary.stopped = str(error)
    return False


def _new(
    kept: Ledger, found: Iterable[Any], summary: Summary, again: bool, advance: Any, model: str
) -> Iterator[Report]:
    """The reports that the ledger lacks; the others are counted here."""
    for item in found:
        if not isinstance(item, Report):
            summary.fail(item.where, _without_place(item.error))
        elif kept.holds(item.id, _run_of(item, model)):
            summary.held += 1
        elif not again and kept.forgotten(item.id):
            summary.forgotten += 1
        else:
            yield item
            continue
        advance()


def _run_of(report: Report, model: str) -> str:
    """The id of the run that will read the report; of none where its language has no word tables."""
    from sayso.lang import language
    from sayso.records import run_id

    try:
        return run_id(__version__, language(report.language).code, model, ())
    except UsageError:
        return ""


def _append(kept: Ledger, report: Report, result: Reading | str, summary: Summary, again: bool) -> bool:
    """Whether the ledger took it, or was not asked to."""
    where = name_of(report)
    if isinstance(result, str):
        summary.fail(where, result)
        return True
    try:
        done = kept.append(result, even_if_forgotten=again)
    except LedgerBusy:
        raise
    except LedgerError as error:
        summary.fail(where, str(error))
        return False
    if done == "added":
        summary.count(result)
    elif done == "held":
        summary.held += 1
    else:
        summary.forgotten += 1
    return True


def _without_place(error: Any) -> str:
    return f"{error.what}{f' ({error.remedy})' if error.remedy else ''}"


@contextmanager
def _terminated_as_interrupted() -> Generator[None]:
    """SIGTERM ends like Ctrl-C: with a summary, nothing torn."""

    def interrupt(number: int, frame: object) -> None:
        raise KeyboardInterrupt

    try:
        before = signal.signal(signal.SIGTERM, interrupt)
    except ValueError:  # not in the main thread
        yield
        return
    try:
        yield
    finally:
        signal.signal(signal.SIGTERM, before)


@contextmanager
def _progress(inputs: list[str], summary: Summary) -> Generator[Any]:
    """A bar on standard error where that is a terminal; gives what moves it on by one report."""
    if not sys.stderr.isatty():
        yield lambda: None
        return
    from rich.console import Console
    from rich.progress import BarColumn, MofNCompleteColumn, Progress, TextColumn, TimeRemainingColumn

    columns = (TextColumn("reading"), BarColumn(), MofNCompleteColumn(), TextColumn("{task.fields[failed]}"))
    with Progress(*columns, TimeRemainingColumn(), console=Console(stderr=True), transient=True) as bar:
        task = bar.add_task("", total=count_reports(inputs), failed="")

        def advance() -> None:
            failed = f"{summary.failures:,} failed" if summary.failures else ""
            bar.update(task, advance=1, failed=failed)

        yield advance


def count_reports(inputs: list[str]) -> int | None:
    """How many reports files and folders are likely to hold; none where that cannot be told beforehand."""
    from sayso.formats.sources import files_below

    total = 0
    for name in inputs:
        path = Path(name)
        if path.is_dir():
            files = list(files_below(path))
        elif path.is_file():
            files = [path]
        else:
            return None
        for file in files:
            total += _lines(file) if isinstance(file, Path) and file.suffix.lower() in (".jsonl", ".ndjson") else 1
    return total


def _lines(path: Path) -> int:
    try:
        with path.open("rb") as stream:
            return sum(block.count(b"\n") for block in iter(lambda: stream.read(1 << 20), b""))
    except OSError:
        return 1


def print_summary(summary: Summary, *, as_json: bool = False) -> None:
    """The counts on standard output, the failures on standard error."""
    if as_json:
        names = (
            "ledger",
            "added",
            "held",
            "forgotten",
            "statements",
            "claims",
            "figures",
            "failures",
            "failed",
            "stopped",
        )
        sys.stdout.write(to_json({n: getattr(summary, n) for n in names}, indent=1) + "\n")
        return
    counts = f"{_many(summary.statements, 'statement')}, {_many(summary.claims, 'claim')}, {_many(summary.figures, 'figure')}"
    parts = [f"{_many(summary.added, 'report')} added" + (f" ({counts})" if summary.added else "")]
    parts += [f"{summary.held:,} held already"] if summary.held else []
    parts += [f"{summary.forgotten:,} forgotten and left out"] if summary.forgotten else []
    parts += [f"{summary.failures:,} failed"] if summary.failures else []
    sys.stdout.write(f"{one_line(os.fspath(summary.ledger))}: {', '.join(parts)}\n")
    if summary.added:
        sys.stdout.write("All of it was read by machine and is not reviewed.\n")
    sys.stdout.flush()
    for failure in summary.failed[:_NAMED]:
        note(f"failed: {one_line(failure['where'], 300)}: {one_line(failure['message'], 500)}")
    if summary.failures > _NAMED:
        note(f"failed: {summary.failures - _NAMED:,} more (--json names them)")
    if summary.stopped:
        note(f"sayso: stopped: {summary.stopped}")


def _many(count: int, word: str) -> str:
    return f"{count:,} {word}{'' if count == 1 else 's'}"


COMMANDS = {"ingest": ingest}

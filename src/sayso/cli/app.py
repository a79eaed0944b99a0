"""The commands put together, and what becomes of an error: a line on standard error and an exit code."""

from __future__ import annotations

import os
import sys
from collections.abc import Sequence
from contextlib import suppress
from typing import Any

import typer
from typer.core import TyperGroup

from sayso._version import __version__
from sayso.cli import demo, exporting, ingesting, keeping, listing, reading, showing
from sayso.cli.screen import note
from sayso.errors import SaysoError, UsageError

DONE, FAILED, WRONG, INTERRUPTED = 0, 1, 2, 130

_HELP = """Find who said what in news reports, and keep it.

\b
  sayso read report.txt                  what is said in a report
  sayso ingest reports/                  read many, keep them in a ledger
  sayso claims --kind forecast --nl      list what is kept
  sayso search "grain corridor"          find words in it

Everything is read by machine until a person has judged it: see `sayso judge --help`.

Exit codes: 0 done, 1 something failed and was reported, 2 wrong usage, 130 interrupted.
"""


class Commands(TyperGroup):
    """Commands in the order in which they are defined; our errors become a message and an exit code."""

    def list_commands(self, ctx: Any) -> list[str]:
        return list(self.commands)

    def invoke(self, ctx: Any) -> Any:
        try:
            return super().invoke(ctx)
        except UsageError as error:
            note(f"sayso: {error}")
            raise typer.Exit(WRONG) from None
        except SaysoError as error:
            note(f"sayso: {error}")
            raise typer.Exit(FAILED) from None
        except BrokenPipeError:
            _drain()
            raise typer.Exit(FAILED) from None
        except OSError as error:
            note(f"sayso: {error.filename or 'input or output'}: {error.strerror or error}")
            raise typer.Exit(FAILED) from None
        except KeyboardInterrupt:
            note("sayso: interrupted")
            raise typer.Exit(INTERRUPTED) from None


def _drain() -> None:
    """Nobody reads on (`| head`): let the interpreter flush into nothing instead of complaining at its end."""
    with suppress(OSError, ValueError):
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())


def _show_version(wanted: bool) -> None:
    if wanted:
        print(f"sayso {__version__}")
        raise typer.Exit(DONE)


def _root(
    version: bool = typer.Option(False, "--version", callback=_show_version, is_eager=True, help="Print the version."),
) -> None:
    pass


def build() -> typer.Typer:
    """The application: a module for each group of commands."""
    app = typer.Typer(
        cls=Commands, no_args_is_help=True, add_completion=False, rich_markup_mode=None, pretty_exceptions_enable=False,
        context_settings={"help_option_names": ["-h", "--help"], "max_content_width": 100},
    )  # fmt: skip
    app.callback(help=_HELP)(_root)
    for group in (reading, ingesting, listing, showing, keeping, exporting, demo):
        for name, command in group.COMMANDS.items():
            app.command(name, help=command.__doc__)(command)
    return app


app = build()


def run(arguments: Sequence[str] | None = None) -> int:
    """Run a command line; its exit code."""
    _prepare_streams()
    try:
        app(args=None if arguments is None else list(arguments), prog_name="sayso")
    except SystemExit as done:
        return _flushed(done.code if isinstance(done.code, int) else DONE if done.code is None else FAILED)
    except KeyboardInterrupt:
        return INTERRUPTED
    except Exception as error:
        if os.environ.get("SAYSO_DEBUG"):
            raise
        note(f"sayso: an error of its own: {type(error).__name__}: {error} (SAYSO_DEBUG=1 shows where)")
        return FAILED
    return _flushed(DONE)


def _prepare_streams() -> None:
    """UTF-8 into files and pipes; on a screen with fewer characters a question mark instead of an error."""
    for stream in (sys.stdout, sys.stderr):
        reconfigure: Any = getattr(stream, "reconfigure", None)
        if reconfigure is None:
            continue
        if stream.isatty():
            reconfigure(errors="replace")
        else:
            reconfigure(encoding="utf-8", errors="backslashreplace")


def _flushed(code: int) -> int:
    try:
        sys.stdout.flush()
    except BrokenPipeError:
        _drain()
        return FAILED
    except OSError as error:
        note(f"sayso: standard output: {error.strerror}")
        _drain()
        return FAILED
    return code

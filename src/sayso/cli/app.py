"""The `sayso` program: its commands in one place, and what each way of ending gives as exit code."""

from __future__ import annotations

import os
import sys
from collections.abc import Sequence

import typer

from sayso._version import __version__
from sayso.cli import keeping, listing, reading
from sayso.cli.screen import note
from sayso.errors import SaysoError, UsageError

DONE, FAILED, USAGE, INTERRUPTED = 0, 1, 2, 130

app = typer.Typer(
    name="sayso",
    help="An attribution ledger for news: who said what, in which words, how certain, with which figures and times.",
    no_args_is_help=True,
    add_completion=False,
    pretty_exceptions_enable=False,
    rich_markup_mode=None,
)
reading.add_to(app)
listing.add_to(app)
keeping.add_to(app)


@app.callback(invoke_without_command=True)
def _options(
    version: bool = typer.Option(False, "--version", help="Print the version and stop.", is_eager=True),
) -> None:
    if version:
        print(f"sayso {__version__}")
        raise typer.Exit()


def run(arguments: Sequence[str] | None = None) -> int:
    """Run one command and give its exit code; every error is one line on standard error."""
    command = typer.main.get_command(app)
    try:
        code = command.main(
            args=None if arguments is None else list(arguments), prog_name="sayso", standalone_mode=False
        )
        sys.stdout.flush()
    except UsageError as error:
        note(f"sayso: {error}")
        return USAGE
    except SaysoError as error:
        note(f"sayso: {error}")
        return FAILED
    except BrokenPipeError:
        os.dup2(os.open(os.devnull, os.O_WRONLY), 1)  # the reader of our output went away
        return DONE
    except (KeyboardInterrupt, typer.Abort):
        note("sayso: interrupted; what was kept stays kept, the same command goes on from there")
        return INTERRUPTED
    except OSError as error:
        note(f"sayso: {error}")
        return FAILED
    except Exception as error:
        shown = getattr(error, "format_message", None)
        if shown is None:
            raise
        note(f"sayso: {shown()}")
        return int(getattr(error, "exit_code", USAGE))
    return code if isinstance(code, int) else DONE

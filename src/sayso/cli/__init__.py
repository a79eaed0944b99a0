"""The command line. Exit codes: 0 done, 1 something failed and was reported, 2 wrong usage, 130 interrupted."""

from __future__ import annotations

from collections.abc import Sequence

__all__ = ["main"]


def main(arguments: Sequence[str] | None = None) -> int:
    """Run one command; `arguments` are those of the process by default. Gives the exit code and never raises."""
    try:
        from sayso.cli.app import run

        return run(arguments)
    except KeyboardInterrupt:  # while the modules are loaded
        return 130

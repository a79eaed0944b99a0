"""The terminal: colour where it is one, 80 columns where nothing is known, messages on standard error."""

from __future__ import annotations

import os
import shutil
import sys
from collections.abc import Iterable
from typing import IO

from rich.console import Console
from rich.text import Text

from sayso.clean import one_line, plain
from sayso.records import Report

MAX_WIDTH = 100  # longer lines are hard to read
_SHOWN = 4000  # code points of one passage on a screen; JSON has all


def console(stream: IO[str] | None = None) -> Console:
    """A console on standard output: colour on a terminal alone, none under NO_COLOR, no markup, no highlighting."""
    out = stream or sys.stdout
    return Console(
        file=out, width=width(), markup=False, highlight=False, emoji=False, soft_wrap=False,
        legacy_windows=False, force_terminal=None if _is_terminal(out) else False,
    )  # fmt: skip


def width() -> int:
    return max(20, min(MAX_WIDTH, shutil.get_terminal_size((80, 24)).columns))


def _is_terminal(stream: IO[str]) -> bool:
    return hasattr(stream, "isatty") and stream.isatty()


def on_terminal() -> bool:
    return _is_terminal(sys.stdout)


class Sheet:
    """Lines for people, wrapped and indented; nothing at their ends, no colour unless the console has it."""

    def __init__(self, out: Console) -> None:
        self._out = out

    def line(self, *parts: str | tuple[str, str], indent: int = 0, hang: int = 0) -> None:
        """One paragraph of words and (words, style) pairs; lines after the first are indented by `hang` more."""
        text = Text()
        for part in parts:
            words, style = part if isinstance(part, tuple) else (part, "")
            text.append(_bounded(plain(words)), style)
        room = max(16, self._out.width - indent - hang)
        first_room = max(16, self._out.width - indent)
        for number, piece in enumerate(_wrap(self._out, text, first_room, room)):
            lead = " " * (indent + (hang if number else 0))
            piece.rstrip()
            self._out.print(Text(lead) + piece if lead else piece, soft_wrap=True)

    def blank(self) -> None:
        self._out.print()


def _wrap(out: Console, text: Text, first_room: int, room: int) -> Iterable[Text]:
    lines = list(text.wrap(out, first_room))
    if len(lines) <= 1 or room == first_room:
        return lines
    cut = len(lines[0].plain)
    head, rest = text.divide([cut])[:2]
    while rest.plain[:1].isspace():
        rest = rest[1:]
    return [head, *rest.wrap(out, room)]


def _bounded(words: str) -> str:
    if len(words) <= _SHOWN:
        return words
    return f"{words[:_SHOWN]} … ({len(words) - _SHOWN:,} characters more; --json has all)"


def note(message: str) -> None:
    """A line on standard error."""
    try:
        print(plain(message), file=sys.stderr)
    except (OSError, UnicodeError):
        os.write(2, plain(message).encode("ascii", "backslashreplace") + b"\n")

def name_of(report: Report) -> str:
    """What a report goes by in a message: its address, its headline, else its first words."""
    if report.uri is not None:
        return report.uri
    if report.headline is not None:
        return one_line(report.headline.cut(report.text), 200)
    return f"“{one_line(report.text, 60)}” ({report.id})"

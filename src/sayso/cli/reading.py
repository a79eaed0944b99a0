"""`read`: what is said in reports, without keeping it. `schema`: the shapes of what is printed."""

from __future__ import annotations

import sys
from collections.abc import Iterator
from itertools import chain
from typing import Annotated, Any

import typer

from sayso._version import __version__
from sayso.clean import json_object, to_json
from sayso.cli import options, page
from sayso.cli.screen import Sheet, console, name_of, note
from sayso.codec import json_schema, reading_members
from sayso.errors import SaysoError, UsageError
from sayso.records import Reading


def read(
    inputs: options.Inputs,
    json: options.Json = False,
    lines: options.Lines = False,
    html: Annotated[bool, typer.Option("--html", help="Print a page with the statements marked in the text.")] = False,
    with_text: Annotated[bool, typer.Option("--with-text/--no-text", help="The full text in JSON.")] = True,
    published: options.Published = None,
    publisher: options.Publisher = None,
    uri: options.Uri = None,
    language: options.Language = None,
    encoding: options.Encoding = None,
    field: options.Fields = None,
    engine: options.Engine = options.DEFAULT_ENGINE,
) -> None:
    """Print what is said in reports: who, in which words, how certain, with which figures and times.

    Plain text, HTML pages and JSON records are told apart by themselves. With --json one report is one object, several are
    an array. Nothing is kept.

    \b
    Examples:
      sayso read report.txt
      sayso read --json report.txt > reading.json
      sayso read --nl reports/*.html | jq .statements
      sayso read --html report.txt > report.html
      cat wire.txt | sayso read - --publisher "News Example" --published 2025-03-04
      sayso read --field text=body --nl wire.jsonl
    """
    form = options.one_form(json, lines)
    if html and form:
        raise UsageError(f"--html and --{form} at once", remedy="choose one")
    options.check_inputs(inputs)
    options.check_engine(engine)
    given = {"published": published, "publisher": publisher, "uri": uri, "language": language, "encoding": encoding}
    found = _Readings(inputs, {**given, "fields": options.field_names(field)}, engine)
    if html:
        _print_html(found)
    elif form:
        indent = None if form == "nl" else 1
        objects = (json_object(reading_members(r, with_text=with_text), indent=indent) for r in found)
        print_objects(objects, by_line=form == "nl", several=len(inputs) > 1)
    else:
        _print_words(found)
    if not found.any and not found.failed:
        note("sayso: no report found")
    if found.failed or not found.any:
        raise typer.Exit(1)


class _Readings:
    """The readings of the inputs one by one; what gives none is reported at once and counted."""

    def __init__(self, inputs: list[str], given: dict[str, Any], engine: str) -> None:
        self._inputs, self._given, self._engine = inputs, given, engine
        self.failed, self.any = 0, False

    def __iter__(self) -> Iterator[Reading]:
        from sayso import finders
        from sayso.formats import Failure, read_all

        tag = finders.engine(self._engine).tag

        for item in read_all(self._inputs, **self._given):
            if isinstance(item, Failure):
                self._report(str(item.error))
                continue
            try:
                reading = finders.find(item, tag=tag, version=__version__)
            except SaysoError as error:
                self._report(f"{name_of(item)}: {error}")
                continue
            self.any = True
            yield reading

    def _report(self, message: str) -> None:
        self.failed += 1
        note(f"sayso: {message}")


def _print_words(found: _Readings) -> None:
    out = console()
    sheet = Sheet(out)
    for number, reading in enumerate(found):
        if number:
            sheet.blank()
            sheet.line("-" * out.width)
            sheet.blank()
        page.show(reading, sheet)


def _print_html(found: _Readings) -> None:
    from sayso.marked import pages

    for piece in pages(found):
        sys.stdout.write(piece)


def print_objects(objects: Iterator[Iterator[str]], *, by_line: bool, several: bool) -> None:
    """Objects, each in pieces: one as itself, more (or `several`) as an array, or one a line; no more than two in memory."""
    out = sys.stdout
    if by_line:
        for pieces in objects:
            out.writelines(pieces)
            out.write("\n")
        return
    first = next(objects, None)
    second = None if first is None else next(objects, None)
    if not several and second is None:
        if first is not None:
            out.writelines(first)
            out.write("\n")
        return
    out.write("[")
    found = chain((i for i in (first, second) if i is not None), objects)
    del first, second  # or they would be held until the end
    for number, pieces in enumerate(found):
        out.write(",\n" if number else "\n")
        out.writelines(pieces)
    out.write("\n]\n")


def schema(
    shape: Annotated[
        str, typer.Argument(help="reading, or the rows of reports, sources, statements, claims, figures, search.")
    ] = "reading",
) -> None:
    """Print the JSON Schema of a reading, or of the rows of a listing.

    \b
    Examples:
      sayso schema > reading.schema.json
      sayso schema claims
    """
    from sayso.export import ROWS, row_schema
    from sayso.ledger import Hit

    shapes = {**ROWS, "search": Hit}
    if shape != "reading" and shape not in shapes:
        raise UsageError(f"no schema of {shape!r}", remedy=f"one of reading, {', '.join(shapes)}")
    sys.stdout.write(to_json(json_schema() if shape == "reading" else row_schema(shapes[shape]), indent=1) + "\n")


COMMANDS = {"read": read, "schema": schema}

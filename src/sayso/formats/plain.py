"""Plain text: one file, one report."""

from __future__ import annotations

from collections.abc import Iterator

from sayso.errors import ReadError
from sayso.formats.compose import compose
from sayso.formats.request import Failure, Given, Raw
from sayso.formats.textmap import decode
from sayso.records import Report


def read_plain(raw: Raw, given: Given) -> Iterator[Report | Failure]:
    """The report of a text file; `media_type` names the encoding that it was in."""
    try:
        text, runs, codec = decode(raw.data, raw.where, given.encoding)
        yield compose(raw, text, f"text/plain; charset={codec}", given, source_map=runs)
    except ReadError as error:
        yield Failure(raw.where, error)

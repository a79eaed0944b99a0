"""Read news reports: files, bytes, streams, directories and globs in plain text, HTML and JSON.

`read` gives one Report; `read_all` many, and a Failure for each source or line that gave none. Nothing is fetched from a network.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from datetime import date
from pathlib import Path
from typing import BinaryIO

from sayso.errors import ReadError, UsageError
from sayso.formats.published import given_value
from sayso.formats.request import MAX_BYTES, Failure, Given, Raw
from sayso.formats.sniff import sniff
from sayso.formats.sources import Source, open_sources, read_raw
from sayso.formats.textmap import byte_ranges
from sayso.records import Report

__all__ = ["MAX_BYTES", "Failure", "Source", "byte_ranges", "read", "read_all", "read_text"]


def read(
    source: str | Path | bytes | BinaryIO,
    *,
    published: str | date | None = None,
    publisher: str | None = None,
    uri: str | None = None,
    language: str | None = None,
    encoding: str | None = None,
    fields: Mapping[str, str] | None = None,
) -> Report:
    """The one report in a file (by its path), in bytes or in a binary stream.

    What is given outranks what the source says of itself. `published` is ISO 8601 of any precision; `fields` maps the names
    of `jsonl.FIELDS` to those of a JSON record, as in {"text": "body"}. Raises ReadError where the source gives no report and
    UsageError where it holds several, or where what is given is no date or field.
    """
    given = _given(published, publisher, uri, language, encoding, fields)
    raw = read_raw(source)
    found = list(_first_two(sniff(raw).read(raw, given)))
    if len(found) > 1:
        raise UsageError("several reports in one source", where=raw.where, remedy="read_all gives them one by one")
    if not found:
        raise ReadError("no report in it", where=raw.where, remedy="give it the text of a report")
    if isinstance(found[0], Failure):
        raise found[0].error
    return found[0]


def read_text(
    text: str,
    *,
    published: str | date | None = None,
    publisher: str | None = None,
    uri: str | None = None,
    language: str | None = None,
) -> Report:
    """The report in a string of plain text; its source map leads to the string's UTF-8 bytes. Raises as `read` does."""
    from sayso.formats.plain import read_plain

    given = _given(published, publisher, uri, language, "utf-8", None)
    raw = Raw(text.encode("utf-8", "replace"), "<text>")
    found = next(read_plain(raw, given))
    if isinstance(found, Failure):
        raise found.error
    return found


def read_all(
    sources: Source | Iterable[Source],
    *,
    published: str | date | None = None,
    publisher: str | None = None,
    uri: str | None = None,
    language: str | None = None,
    encoding: str | None = None,
    fields: Mapping[str, str] | None = None,
) -> Iterator[Report | Failure]:
    """The reports of files, directories (with all below them), globs, bytes, streams and "-" (standard input).

    Sources come in the order given, the files of a directory or glob in that of their paths, the lines of JSONL one by one
    with no more than one in memory. A source or line that gives no report gives a Failure, and the run goes on. Raises
    UsageError at once where what is given is no date or field.
    """
    given = _given(published, publisher, uri, language, encoding, fields)
    many = (sources,) if isinstance(sources, str | Path | bytes) or hasattr(sources, "read") else sources
    return open_sources(many, given)  # type: ignore[arg-type]


def _given(
    published: str | date | None,
    publisher: str | None,
    uri: str | None,
    language: str | None,
    encoding: str | None,
    fields: Mapping[str, str] | None,
) -> Given:
    from sayso.formats.jsonl import check_fields

    check_fields(fields or {})
    value = given_value(published) if published is not None else None
    return Given(value, publisher, uri, language, encoding, dict(fields or {}))


def _first_two(found: Iterator[Report | Failure]) -> Iterator[Report | Failure]:
    for number, item in enumerate(found):
        yield item
        if number == 1:
            return

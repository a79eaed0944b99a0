"""The table of input formats, and which of them a source is in. A new format is one module and one row."""

from __future__ import annotations

import json
import re
from collections.abc import Callable, Iterator
from dataclasses import dataclass

from sayso.errors import EmptyReport, NotText
from sayso.formats.html import read_html
from sayso.formats.jsonl import read_json
from sayso.formats.plain import read_plain
from sayso.formats.request import Failure, Given, Raw
from sayso.records import Report

Reader = Callable[[Raw, Given], Iterator[Report | Failure]]


@dataclass(frozen=True, slots=True)
class Format:
    """A format: the suffixes of its files, how its first bytes look (none: never told by them), and its reader."""

    name: str
    suffixes: tuple[str, ...]
    looks: Callable[[bytes], bool] | None
    read: Reader


_HTML = re.compile(
    rb"\s*(?:<\?xml[^>]{0,200}>\s*)?(?:<!--.{0,2000}?-->\s*)?<(?:!doctype\s+html|html|head|body|article)\b",
    re.IGNORECASE | re.DOTALL,
)
_JSON_OPENING = re.compile(rb"\s*(?:\[\s*)?\{\s*\"")


def _looks_like_json(head: bytes) -> bool:
    """A first line that is a JSON object, or an object or array of objects that opens as one."""
    first = head.lstrip().split(b"\n", 1)[0]
    try:
        return isinstance(json.loads(first), dict)
    except (ValueError, RecursionError):
        return _JSON_OPENING.match(head) is not None


FORMATS = (
    Format("html", (".html", ".htm", ".xhtml"), lambda head: _HTML.match(head) is not None, read_html),
    Format("json", (".jsonl", ".ndjson", ".json"), _looks_like_json, read_json),
    Format("plain", (".txt", ".text", ".md", ".asc", ".wire", ""), None, read_plain),
)
SUFFIXES = frozenset(suffix for form in FORMATS for suffix in form.suffixes)

_UNPACK, _EXPORT = "unpack it first", "export it as plain text or HTML"
_BINARIES = (
    (b"%PDF", "a PDF", _EXPORT),
    (b"PK\x03\x04", "a ZIP archive or office document", _EXPORT),
    (b"\xd0\xcf\x11\xe0", "an office document", _EXPORT),
    (b"{\\rtf", "an RTF document", _EXPORT),
    (b"\x1f\x8b", "gzip data", _UNPACK),
    (b"BZh", "bzip2 data", _UNPACK),
    (b"\xfd7zXZ", "xz data", _UNPACK),
    (b"\x28\xb5\x2f\xfd", "zstd data", _UNPACK),
    (b"7z\xbc\xaf", "a 7z archive", _UNPACK),
    (b"WARC/", "a web archive", "give the pages in it as HTML"),
    (b"\x89PNG", "a picture", _EXPORT),
    (b"\xff\xd8\xff", "a picture", _EXPORT),
    (b"GIF8", "a picture", _EXPORT),
    (b"PAR1", "a Parquet file", "export it as JSONL"),
    (b"SQLite format 3", "a database", "export it as JSONL"),
)
_XML = re.compile(rb"\s*<\?xml\b", re.IGNORECASE)


def sniff(raw: Raw) -> Format:
    """The format of the source, by its first bytes, else by its suffix, else plain text.

    Raises EmptyReport for no bytes or white space alone, NotText for well-known binary formats and for XML that is no page.
    """
    head = raw.data[:65_536]
    if not head or (len(raw.data) < 65_536 and not head.strip(b"\xef\xbb\xbf\xff\xfe\x00 \t\r\n\f\v")):
        raise EmptyReport("nothing in it", where=raw.where, remedy="give it the text of a report")
    for magic, name, remedy in _BINARIES:
        if head.startswith(magic):
            raise NotText(name, where=raw.where, remedy=remedy)
    head = head.removeprefix(b"\xef\xbb\xbf")
    for form in FORMATS:
        if form.looks is not None and form.looks(head):
            return form
    if _XML.match(head):
        raise NotText("an XML document", where=raw.where, remedy=_EXPORT)
    return next((form for form in FORMATS if raw.suffix in form.suffixes), FORMATS[-1])

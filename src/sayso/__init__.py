"""sayso, an attribution ledger for news: who said what, in which words, how certain, with which figures and times.

    report = sayso.read("report.txt")             # a Report: the text, its provenance, its layout
    reading = sayso.find(report)                  # a Reading: statements, claims, figures, times, warnings
    with sayso.open_ledger("news.db") as ledger:  # a Ledger: kept for good, listed, searched, judged
        ledger.append(reading)

In a notebook a Reading shows itself as marked text. Errors stand in `sayso.errors`, drawn as a tree in its docstring.
"""

from __future__ import annotations

from importlib import import_module
from typing import TYPE_CHECKING, Any

from sayso import errors, records
from sayso._version import __version__
from sayso.errors import SaysoError
from sayso.records import (
    Claim,
    Dateline,
    Frame,
    Link,
    Marker,
    Occasion,
    Place,
    Published,
    Quantity,
    Reading,
    Report,
    Run,
    Source,
    SourceRun,
    Span,
    Statement,
    Timex,
    Verdict,
    Warning,
)  # fmt: skip

if TYPE_CHECKING:
    from sayso.codec import decode_reading, encode_reading, json_schema
    from sayso.formats import Failure, read, read_all, read_text
    from sayso.ledger import Ledger, Where, open_ledger
    from sayso.marked import page, show

__all__ = [
    "Claim", "Dateline", "Failure", "Frame", "Ledger", "Link", "Marker", "Occasion", "Place", "Published", "Quantity",
    "Reading", "Report", "Run", "SaysoError", "Source", "SourceRun", "Span", "Statement", "Timex", "Verdict", "Warning",
    "Where", "__version__", "decode_reading", "encode_reading", "errors", "find", "json_schema", "open_ledger", "page",
    "read", "read_all", "read_text", "records", "show",
]  # fmt: skip

_LAZY = {
    "decode_reading": "sayso.codec",
    "encode_reading": "sayso.codec",
    "json_schema": "sayso.codec",
    "Failure": "sayso.formats",
    "read": "sayso.formats",
    "read_all": "sayso.formats",
    "read_text": "sayso.formats",
    "Ledger": "sayso.ledger",
    "Where": "sayso.ledger",
    "open_ledger": "sayso.ledger",
    "page": "sayso.marked",
    "show": "sayso.marked",
}


def find(report: Report, *, engine: str = "model") -> Reading:
    """All that is said in a report; `engine` is "model" (learned, with a confidence for each statement) or "rules".

    Raises UsageError where its language has no word tables, and ModelMissing where the weights are not there. A step that fails costs its own result alone and is named in a
    warning of the reading.
    """
    from sayso import finders

    return finders.find(report, tag=finders.engine(engine).tag, version=__version__)


def __getattr__(name: str) -> Any:
    if name not in _LAZY:
        raise AttributeError(f"module 'sayso' has no attribute {name!r}")
    value = getattr(import_module(_LAZY[name]), name)
    globals()[name] = value
    return value


def __dir__() -> list[str]:
    return sorted({*globals(), *__all__})


def _marked_html(reading: Reading) -> str:
    from sayso.marked import styled

    return styled(reading)


# records know nothing of HTML; the package face is what teaches a Reading to show itself in a notebook
setattr(Reading, "_repr_html_", _marked_html)  # noqa: B010

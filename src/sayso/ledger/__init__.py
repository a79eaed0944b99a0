"""The ledger: readings kept for good, with verdicts and links. Rows are only ever added; `forget` alone takes any out.

with open_ledger("news.sayso") as ledger:
    ledger.append(reading)
    for row in ledger.statements(Where(source="austin", kind="forecast")):
        print(row.published, row.source, row.content)
"""

from __future__ import annotations

import os
import re
from pathlib import Path
from urllib.parse import unquote

from sayso.errors import LedgerError
from sayso.ledger.protocol import ALL, Kept, Ledger, Where
from sayso.ledger.rows import ClaimRow, FigureRow, Hit, Located, Problem, ReportRow, SourceRow, StatementRow
from sayso.ledger.sqlite import SqliteLedger
from sayso.ledger.verdicts import CORRECTABLE

__all__ = [
    "ALL", "CORRECTABLE", "ClaimRow", "FigureRow", "Hit", "Kept", "Ledger", "Located", "Problem", "ReportRow", "SourceRow",
    "StatementRow", "Where", "open_ledger",
]  # fmt: skip

_SCHEME = re.compile(r"([A-Za-z][A-Za-z0-9+.-]+):")  # two letters at least: C: is a drive


def open_ledger(url_or_path: str | os.PathLike[str], *, create: bool = True, busy_seconds: float = 5.0) -> Ledger:
    """The ledger at a path or URL (`sqlite:///news.sayso`, four slashes for an absolute path); made where there is none.

    `busy_seconds` is how long to wait for another process that writes. Raises LedgerError for a file that is no ledger,
    a missing one where `create` is false and an unknown scheme; LedgerVersion for a ledger of a newer sayso.
    """
    return SqliteLedger(_path(url_or_path), create=create, busy_seconds=busy_seconds)


def _path(url_or_path: str | os.PathLike[str]) -> Path:
    given = os.fspath(url_or_path)
    if given in ("", ":memory:"):
        raise LedgerError("a ledger is a file", where=repr(given), remedy="give the path of one")
    scheme = _SCHEME.match(given) if isinstance(url_or_path, str) else None
    if scheme is None or Path(given).exists():
        return Path(given)
    rest = given[scheme.end() :]
    if scheme[1].lower() != "sqlite":
        raise LedgerError(f"no ledger behind {scheme[1]}:", where=given, remedy="give a path or sqlite:///path")
    return Path(unquote(rest.removeprefix("///")))

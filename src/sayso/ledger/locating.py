"""The row that the beginning of an id stands for."""

from __future__ import annotations

import sqlite3
from typing import Any, cast

from sayso.errors import NoSuchRow, UsageError
from sayso.ledger.rows import Located

_SHORTEST = 6  # the letter, the version and twelve bits: enough on a shelf of reports
_MINE = "x.id >= :begin AND x.id < :end"
_OF_READING = "SELECT DISTINCT x.id, r.id FROM {table} x JOIN reports r ON r.n = x.reading WHERE " + _MINE + " LIMIT 2"
_TABLES = {
    "r": ("reports", f"SELECT DISTINCT x.id, x.id FROM reports x WHERE {_MINE} LIMIT 2"),
    "l": ("links", f"SELECT DISTINCT x.id, NULL FROM links x WHERE {_MINE} LIMIT 2"),
    **{t[0]: (t, _OF_READING.format(table=t)) for t in ("statements", "claims", "quantities")},
}


def locate(db: sqlite3.Connection, row_id: str) -> Located:
    """Raises NoSuchRow where no row begins so, UsageError where several do or the beginning is too short."""
    if len(row_id) < _SHORTEST:
        raise UsageError(f"{row_id!r} is too short for an id", remedy=f"give {_SHORTEST} characters of it or more")
    table, sql = _TABLES.get(row_id[0], (None, ""))
    parts = {"begin": row_id, "end": f"{row_id}g"}  # an id goes on in hexadecimal digits, all of them before "g"
    found = db.execute(sql, parts).fetchall() if table and row_id.isascii() else []
    if not found:
        raise NoSuchRow(f"no row {row_id}", remedy="the listings print ids")
    if len(found) > 1:
        raise UsageError(f"several rows begin with {row_id}", remedy="give more of the id")
    return Located(found[0][0], cast("Any", table), found[0][1])

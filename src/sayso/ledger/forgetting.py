"""Takes reports out of a SQLite ledger so that none of their words stays in the file."""

from __future__ import annotations

import sqlite3
from collections.abc import Iterable

from sayso.errors import LedgerBusy, NoSuchRow
from sayso.ledger.writing import is_forgotten, now, unindex_words

_GONE = "(SELECT n FROM reports WHERE id = :id)"
_STATEMENTS = f"(SELECT n FROM statements WHERE reading IN {_GONE})"
_CLAIMS = f"(SELECT n FROM claims WHERE reading IN {_GONE})"
_IDS = f"""(SELECT :id UNION SELECT id FROM statements WHERE reading IN {_GONE}
  UNION SELECT id FROM claims WHERE reading IN {_GONE} UNION SELECT id FROM quantities WHERE reading IN {_GONE})"""
_LINKS = f"(from_id IN {_IDS} OR to_id IN {_IDS})"

_TAKE_OUT = (
    f"DELETE FROM verdicts WHERE about IN {_IDS} OR about IN (SELECT id FROM links WHERE {_LINKS})",
    f"DELETE FROM links WHERE {_LINKS}",
    """INSERT INTO report_search (report_search, rowid, text)
       SELECT 'delete', n, text FROM texts WHERE report_id = :id""",
    f"DELETE FROM said_by WHERE statement IN {_STATEMENTS}",
    *(f"DELETE FROM {table} WHERE claim IN {_CLAIMS}" for table in ("times", "places", "quantities")),
    f"DELETE FROM content_spans WHERE statement IN {_STATEMENTS}",
    *(f"DELETE FROM {table} WHERE reading IN {_GONE}" for table in ("claims", "statements", "quotes", "warnings")),
    "DELETE FROM current_readings WHERE report_id = :id",
    "DELETE FROM reports WHERE id = :id",
    "DELETE FROM texts WHERE report_id = :id",
    "INSERT INTO tombstones (report_id, decision, decided_utc) VALUES (:id, 'forgotten', :now)",
)


def take_out(db: sqlite3.Connection, report_ids: Iterable[str]) -> None:
    """Delete all rows of the reports and leave tombstones; inside the caller's transaction.

    One that was forgotten before is passed over; raises NoSuchRow for one that was never held.
    """
    for report_id in dict.fromkeys(report_ids):
        if db.execute("SELECT 1 FROM reports WHERE id = ?", (report_id,)).fetchone() is None:
            if not is_forgotten(db, report_id):
                raise NoSuchRow(f"no report {report_id}", remedy="list the reports for their ids")
            continue
        unindex_words(db, report_id)
        for sql in _TAKE_OUT:
            db.execute(sql, {"id": report_id, "now": now()})
    db.execute("DELETE FROM names WHERE n NOT IN (SELECT name FROM said_by)")
    # A full-text index keeps deleted words until its parts are merged.
    for table in ("report_search", "statement_search"):
        db.execute(f"INSERT INTO {table} ({table}) VALUES ('optimize')")
    if db.execute("SELECT 1 FROM sqlite_schema WHERE name = 'sqlite_stat4'").fetchone():
        db.execute("DELETE FROM sqlite_stat4")  # samples of column values, where someone ran ANALYZE


def purge_words(db: sqlite3.Connection) -> None:
    """Write the file anew without the free space in which words may linger, and empty the write-ahead file.

    `secure_delete` zeroes deleted rows but not what the moving of rows between pages leaves behind; VACUUM does.
    Raises LedgerBusy where a reader still looks at the old pages.
    """
    db.execute("VACUUM")
    busy = db.execute("PRAGMA wal_checkpoint(TRUNCATE)").fetchone()[0]
    if busy:
        raise LedgerBusy(
            "the reports are forgotten, but a reader still keeps their words in the write-ahead file",
            remedy="end the readers and call forget again",
        )

"""What is added to a SQLite ledger, and what `forget` takes out. Every function runs inside its caller's transaction."""

from __future__ import annotations

import json
import sqlite3
from collections.abc import Iterable
from datetime import UTC, datetime
from itertools import groupby
from operator import itemgetter
from typing import Any

from sayso.errors import LedgerError, NoSuchRow
from sayso.ledger.opening import fold
from sayso.ledger.packing import COLUMNS, Numbers, check, named_sources, pack, run_row, text_row
from sayso.ledger.periods import period, utc
from sayso.ledger.protocol import Kept
from sayso.ledger.verdicts import CORRECTABLE, correction
from sayso.records import Link, Reading, Report, Verdict

_INSERT = {
    table: f"""INSERT INTO {table} ({", ".join(f'"{c}"' for c in columns)}) VALUES ({", ".join("?" * len(columns))})"""
    for table, columns in COLUMNS.items()
}
_NEXT = """SELECT
  (SELECT ifnull(max(n), 0) + 1 FROM reports), (SELECT ifnull(max(n), 0) + 1 FROM statements),
  (SELECT ifnull(max(n), 0) + 1 FROM claims), (SELECT ifnull(max(n), 0) + 1 FROM quantities)"""
_NEWEST_VERDICT = "SELECT decision, value FROM verdicts WHERE about = ? ORDER BY decided_utc DESC, id DESC LIMIT 1"


def is_held(db: sqlite3.Connection, report_id: str, run_id: str) -> bool:
    found = db.execute("SELECT 1 FROM reports WHERE id = ? AND run_id = ?", (report_id, run_id)).fetchone()
    return found is not None


def is_forgotten(db: sqlite3.Connection, report_id: str) -> bool:
    sql = "SELECT decision FROM tombstones WHERE report_id = ? ORDER BY n DESC LIMIT 1"
    found = db.execute(sql, (report_id,)).fetchone()
    return found is not None and found[0] == "forgotten"


def now() -> str:
    return utc(datetime.now(UTC))


def keep(db: sqlite3.Connection, reading: Reading, *, even_if_forgotten: bool) -> Kept:
    """Add all rows of a reading that is not held yet."""
    report, run = reading.report, reading.run
    if is_held(db, report.id, run.id):
        return "held"
    if is_forgotten(db, report.id):
        if not even_if_forgotten:
            return "forgotten"
        db.execute(
            "INSERT INTO tombstones (report_id, decision, decided_utc) VALUES (?, 'readmitted', ?)", (report.id, now())
        )
    check(reading)
    db.execute(_INSERT["runs"].replace("INSERT", "INSERT OR IGNORE"), run_row(run))
    text = _keep_text(db, report)
    first, statement, claim, quantity = db.execute(_NEXT).fetchone()
    for table, rows in pack(reading, Numbers(first, text, statement, claim, quantity), now()):
        db.executemany(_INSERT[table], rows)
    _index_words(db, reading, statement)
    _index_names(db, named_sources(reading), statement)
    for n, found_id in enumerate((s.id for s in reading.statements), statement):
        if _newest(db, found_id):
            _correct_names(db, n, found_id)
    place_report(db, report.id)
    return "added"


def _keep_text(db: sqlite3.Connection, report: Report) -> int:
    found = db.execute("SELECT n, text FROM texts WHERE report_id = ?", (report.id,)).fetchone()
    if found:
        if found[1] != report.text:
            raise LedgerError("held with another text", where=report.id, remedy="make the id with records.report_id")
        return found[0]
    n: int = db.execute("SELECT ifnull(max(n), 0) + 1 FROM texts").fetchone()[0]
    db.execute(_INSERT["texts"], text_row(n, report))
    db.execute("INSERT INTO report_search (rowid, text) VALUES (?, ?)", (n, report.text))
    return n


def _index_words(db: sqlite3.Connection, reading: Reading, first: int) -> None:
    text = reading.report.text
    words = ((n, "\n".join(p.cut(text) for p in s.content)) for n, s in enumerate(reading.statements, first))
    db.executemany("INSERT INTO statement_search (rowid, words) VALUES (?, ?)", words)


def unindex_words(db: sqlite3.Connection, report_id: str) -> None:
    """Take the contents of a report's statements out of the index. The view of their words walks the text for each of them."""
    text: str = db.execute("SELECT text FROM texts WHERE report_id = ?", (report_id,)).fetchone()[0]
    spans = db.execute(
        """SELECT c.statement, c.start, c."end" FROM content_spans c JOIN statements s ON s.n = c.statement
           JOIN reports r ON r.n = s.reading WHERE r.id = ? ORDER BY c.statement, c.position""",
        (report_id,),
    )
    words = ((n, "\n".join(text[start:end] for _, start, end in own)) for n, own in groupby(spans, itemgetter(0)))
    db.executemany("INSERT INTO statement_search (statement_search, rowid, words) VALUES ('delete', ?, ?)", words)


def _index_names(db: sqlite3.Connection, sources: Iterable[tuple[int, str, bool]], first: int) -> None:
    for place, name, named in sources:
        db.execute("INSERT OR IGNORE INTO names (name, folded) VALUES (?, ?)", (name, fold(name)))
        db.execute(
            "INSERT INTO said_by (name, statement, named) SELECT n, ?, ? FROM names WHERE name = ?",
            (first + place, named, name),
        )


def _newest(db: sqlite3.Connection, about: str) -> tuple[str, dict[str, Any]] | None:
    found = db.execute(_NEWEST_VERDICT, (about,)).fetchone()
    return (found[0], json.loads(found[1] or "{}")) if found else None


def _correct_names(db: sqlite3.Connection, n: int, statement_id: str) -> None:
    """Bring `said_by` in line with the newest verdict on a statement; names that a person gave are proper ones."""
    found = _newest(db, statement_id)
    value = found[1] if found else {}
    sql = "SELECT reading, source_kind, source_names FROM statements WHERE n = ?"
    reading, kind, names = db.execute(sql, (n,)).fetchone()
    kind = value.get("source_kind", kind)
    if "source_names" in value:
        named = [(0, name, kind != "anonymous") for name in dict.fromkeys(value["source_names"])]
    else:
        proper = _proper_names(db, reading)
        named = [(0, name, kind != "anonymous" and name in proper) for name in dict.fromkeys(json.loads(names))]
    db.execute("DELETE FROM said_by WHERE statement = ?", (n,))
    _index_names(db, named, n)


def _proper_names(db: sqlite3.Connection, reading: int) -> set[str]:
    sql = """SELECT j.value FROM statements s, json_each(s.source_names) j
      WHERE s.reading = ? AND s.source_kind = 'named'"""
    return {row[0] for row in db.execute(sql, (reading,))}


def place_report(db: sqlite3.Connection, report_id: str) -> None:
    """Bring `current_readings` in line with the newest reading of a report and the newest verdict on it."""
    db.execute("DELETE FROM current_readings WHERE report_id = ?", (report_id,))
    sql = "SELECT n, published, published_from, published_to FROM reports WHERE id = ? ORDER BY n DESC LIMIT 1"
    newest = db.execute(sql, (report_id,)).fetchone()
    decision, value = _newest(db, report_id) or ("", {})
    if newest is None or decision == "rejected":
        return
    n, published, first, last = newest
    if "published" in value:
        published = value["published"]
        first, last = period(published) or (None, None)
    row = (n, report_id, published, first or "", last or "")
    db.execute("INSERT INTO current_readings VALUES (?, ?, ?, ?, ?)", row)


def table_of(db: sqlite3.Connection, row_id: str) -> str | None:
    """The table that holds a row of this id."""
    return next((t for t in CORRECTABLE if db.execute(f"SELECT 1 FROM {t} WHERE id = ?", (row_id,)).fetchone()), None)


def keep_verdict(db: sqlite3.Connection, verdict: Verdict) -> bool:
    table = table_of(db, verdict.about)
    if table is None:
        raise NoSuchRow(f"no row {verdict.about}", remedy="give the id of a report, statement, claim, figure or link")
    if verdict.when.tzinfo is None:
        raise LedgerError("a verdict without a time zone", where=verdict.id, remedy="give an aware time")
    value = correction(verdict, table)
    utc_time = utc(verdict.when, timespec="microseconds")
    row = (verdict.id, verdict.about, verdict.decision, value, verdict.who, verdict.when.isoformat(), utc_time)
    added = db.execute(
        """INSERT OR IGNORE INTO verdicts (id, about, decision, value, who, decided, decided_utc)
           VALUES (?, ?, ?, ?, ?, ?, ?)""",
        row,
    ).rowcount
    if added and table == "reports":
        place_report(db, verdict.about)
    if added and table == "statements":
        for (n,) in db.execute("SELECT n FROM statements WHERE id = ?", (verdict.about,)).fetchall():
            _correct_names(db, n, verdict.about)
    return added > 0


def keep_link(db: sqlite3.Connection, link: Link) -> bool:
    """Add a link unless its newest row says the same."""
    for end in (link.from_id, link.to_id):
        if table_of(db, end) is None:
            raise NoSuchRow(f"no row {end} to link", where=link.id, remedy="link rows that the ledger holds")
    evidence = json.dumps([(s.start, s.end) for s in link.evidence], separators=(",", ":"))
    row = (link.id, link.kind, link.from_id, link.to_id, evidence, link.why, link.found_by)
    sql = "SELECT id, kind, from_id, to_id, evidence, why, found_by FROM links WHERE id = ? ORDER BY n DESC LIMIT 1"
    if db.execute(sql, (link.id,)).fetchone() == row:
        return False
    db.execute(
        "INSERT INTO links (id, kind, from_id, to_id, evidence, why, found_by) VALUES (?, ?, ?, ?, ?, ?, ?)", row
    )
    return True

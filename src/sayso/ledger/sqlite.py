"""The ledger in one SQLite file: WAL, so that other processes read while one writes, and FTS5 for its words."""

from __future__ import annotations

import secrets
import sqlite3
from collections.abc import Generator, Iterable, Iterator
from contextlib import contextmanager
from datetime import datetime
from pathlib import Path
from threading import RLock
from types import TracebackType
from typing import Any, Literal, Self, TypeVar

from sayso.errors import LedgerError, NoSuchRow
from sayso.ledger import listing
from sayso.ledger.forgetting import purge_words, take_out
from sayso.ledger.listing import Query
from sayso.ledger.locating import locate
from sayso.ledger.opening import FRESH, connect, open_writer, plain_errors
from sayso.ledger.packing import COLUMNS, Row
from sayso.ledger.protocol import ALL, Kept, Where
from sayso.ledger.rows import ClaimRow, FigureRow, Hit, Located, Problem, ReportRow, SourceRow, StatementRow
from sayso.ledger.searching import match_query, read_hit
from sayso.ledger.unpacking import unpack, unpack_report, unpack_run
from sayso.ledger.verifying import verify_file, verify_readings, verify_search
from sayso.ledger.writing import is_forgotten, is_held, keep, keep_link, keep_verdict
from sayso.records import Link, Reading, Report, Run, Verdict

T = TypeVar("T")


def _columns(table: str) -> str:
    return ", ".join(f'x."{name}"' for name in COLUMNS[table])


_OF_READING = {  # the rows of one reading, in the order in which they were packed
    table: f"SELECT {_columns(table)} FROM {table} x {rest}"
    for table, rest in {
        "statements": "WHERE x.reading = ? ORDER BY x.n",
        "content_spans": "JOIN statements s ON s.n = x.statement WHERE s.reading = ? ORDER BY x.statement, x.position",
        "claims": "WHERE x.reading = ? ORDER BY x.n",
        "quantities": "WHERE x.reading = ? ORDER BY x.n",
        "times": "JOIN claims k ON k.n = x.claim WHERE k.reading = ? ORDER BY x.claim, x.position",
        "places": "JOIN claims k ON k.n = x.claim WHERE k.reading = ? ORDER BY x.claim, x.position",
        "quotes": "WHERE x.reading = ? ORDER BY x.position",
        "warnings": "WHERE x.reading = ? ORDER BY x.position",
    }.items()
}
_BY_NUMBER = f"SELECT {_columns('reports')} FROM reports x WHERE x.n = ?"
_NEWEST = f"SELECT {_columns('reports')} FROM reports x WHERE x.id = ? ORDER BY x.n DESC LIMIT 1"
# The best are picked before any words are cut; CROSS JOIN keeps the full-text index first.
_STATEMENT_HITS = """
SELECT x.n, x.report_id, x.uri, x.publisher, x.published, x.id, x.source, x.content_spans, x.reading
FROM (
  SELECT y.n, f.rank AS rank FROM statement_search f CROSS JOIN current_statements y ON y.n = f.rowid
  WHERE statement_search MATCH ? ORDER BY f.rank, y.report_id, y.n LIMIT ?
) best CROSS JOIN current_statements x ON x.n = best.n ORDER BY best.rank, x.report_id, x.n"""
_REPORT_HITS = """
SELECT f.rowid, x.report_id, x.uri, x.publisher, x.published, x.report_id, NULL, NULL, x.n
FROM report_search f CROSS JOIN texts t ON t.n = f.rowid CROSS JOIN current_reports x ON x.report_id = t.report_id
WHERE report_search MATCH ? ORDER BY f.rank, x.report_id LIMIT ?"""
_HITS: tuple[tuple[Literal["statement", "report"], str], ...] = (
    ("statement", _STATEMENT_HITS),
    ("report", _REPORT_HITS),
)


class SqliteLedger:
    """`Ledger` in a SQLite file. Threads may share one; each listing reads on a connection of its own."""

    def __init__(self, path: Path, *, create: bool, busy_seconds: float) -> None:
        self._path, self._busy_seconds = path, busy_seconds
        self._lock = RLock()
        self._db = open_writer(path, busy_seconds, create=create)
        self._readers: set[sqlite3.Connection] = set()
        self._idle: list[sqlite3.Connection] = []

    def append(self, reading: Reading, *, even_if_forgotten: bool = False) -> Kept:
        if self.holds(reading.report.id, reading.run.id):
            return "held"  # without the write lock: a resumed ingest is mostly this
        with self._writing() as db:
            return keep(db, reading, even_if_forgotten=even_if_forgotten)

    def judge(self, verdict: Verdict) -> bool:
        with self._writing(durable=True) as db:
            return keep_verdict(db, verdict)

    def link(self, links: Iterable[Link]) -> int:
        with self._writing() as db:
            return sum([keep_link(db, link) for link in links])

    def holds(self, report_id: str, run_id: str) -> bool:
        with self._lock, plain_errors(self._path):
            return is_held(self._db, report_id, run_id)

    def forgotten(self, report_id: str) -> bool:
        with self._lock, plain_errors(self._path):
            return is_forgotten(self._db, report_id)

    def report(self, report_id: str) -> Report:
        with self._reading() as db:
            row, text = _newest(db, report_id)
            with _whole(report_id):
                return unpack_report(row, text)

    def reading(self, report_id: str) -> Reading:
        with self._reading() as db:
            row, text = _newest(db, report_id)
            return _unpacked(db, row, text)

    def reports(self, where: Where = ALL) -> Iterator[ReportRow]:
        return self._list(listing.reports(where))

    def statements(self, where: Where = ALL) -> Iterator[StatementRow]:
        return self._list(listing.statements(where))

    def claims(self, where: Where = ALL) -> Iterator[ClaimRow]:
        return self._list(listing.claims(where))

    def figures(self, where: Where = ALL) -> Iterator[FigureRow]:
        return self._list(listing.figures(where))

    def sources(self, where: Where = ALL) -> Iterator[SourceRow]:
        return self._list(listing.sources(where))

    def links(self, where: Where = ALL) -> Iterator[Link]:
        return self._list(listing.links(where))

    def runs(self) -> Iterator[Run]:
        sql = f"SELECT {_columns('runs')} FROM runs x ORDER BY x.started, x.id"
        return self._list(Query(sql, {}, lambda row: unpack_run(row, row[-1])))

    def verdicts(self, about: str | None = None) -> Iterator[Verdict]:
        sql = """SELECT id, about, decision, who, decided, value FROM verdicts
          WHERE :about IS NULL OR about = :about ORDER BY decided_utc, id"""
        return self._list(Query(sql, {"about": about}, _verdict))

    def search(self, words: str, *, limit: int = 20) -> Iterator[Hit]:
        query = match_query(words)
        return self._hits(query, limit) if query else iter(())

    def locate(self, row_id: str) -> Located:
        with self._reading() as db:
            return locate(db, row_id)

    def verify(self) -> Iterator[Problem]:
        with self._reading() as db:
            yield from verify_readings(db, lambda n, text: _unpacked(db, db.execute(_BY_NUMBER, (n,)).fetchone(), text))
            yield from verify_file(db)
        with self._writing() as db:
            found = list(verify_search(db))
        yield from found

    def forget(self, *report_ids: str) -> None:
        with self._writing(durable=True) as db:
            take_out(db, report_ids)
        with self._lock, plain_errors(self._path):
            self._close_idle()
            purge_words(self._db)

    def close(self) -> None:
        with self._lock:
            for db in (*self._readers, self._db):
                db.close()
            self._readers.clear()
            self._idle.clear()

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self.close()

    @contextmanager
    def _writing(self, *, durable: bool = False) -> Generator[sqlite3.Connection]:
        """One transaction: all that is added in it is kept or, where an error leaves it, nothing."""
        with self._lock, plain_errors(self._path):
            self._db.execute(f"PRAGMA synchronous = {'FULL' if durable else 'NORMAL'}")
            self._db.execute("BEGIN IMMEDIATE")
            try:
                yield self._db
                self._db.execute("COMMIT")
            except BaseException:
                if self._db.in_transaction:  # a full disk may have rolled it back already
                    self._db.execute("ROLLBACK")
                raise

    @contextmanager
    def _reading(self) -> Generator[sqlite3.Connection]:
        """A connection that sees the ledger as it is now until the end of the block."""
        with plain_errors(self._path):
            db = self._borrow()
            try:
                db.execute("BEGIN")
                db.execute(FRESH)
                yield db
            finally:
                self._give_back(db)

    def _borrow(self) -> sqlite3.Connection:
        with self._lock:
            if self._idle:
                return self._idle.pop()
            self._db.execute("SELECT 1")  # a closed ledger opens no new connection
            db = connect(self._path, self._busy_seconds, reader=True)
            self._readers.add(db)
            return db

    def _give_back(self, db: sqlite3.Connection) -> None:
        with self._lock:
            if db in self._readers:
                if db.in_transaction:
                    db.execute("ROLLBACK")
                self._idle.append(db)

    def _close_idle(self) -> None:
        for db in self._idle:
            self._readers.discard(db)
            db.close()
        self._idle.clear()

    def _list(self, query: Query[T]) -> Iterator[T]:
        with self._reading() as db, _whole(str(self._path)):
            for row in db.execute(query.sql, query.parameters):
                yield query.make(row)

    def _hits(self, query: str, limit: int) -> Iterator[Hit]:
        marks = (f"\x02{secrets.token_hex(8)}\x02", f"\x03{secrets.token_hex(8)}\x03")  # found in no text
        with self._reading() as db, _whole(str(self._path)):
            for what, sql in _HITS:
                marked = f"SELECT highlight({what}_search, 0, ?, ?) FROM {what}_search WHERE {what}_search MATCH ? AND rowid = ?"
                text = "SELECT t.text FROM reports r JOIN texts t ON t.n = r.text WHERE r.n = ?"
                for n, *hit, pieces, reading in db.execute(sql, (query, limit)).fetchall():
                    words = db.execute(marked, (*marks, query, n)).fetchone()[0]
                    whole = db.execute(text, (reading,)).fetchone()[0]
                    yield read_hit(what, hit, pieces, whole, words, marks)


def _newest(db: sqlite3.Connection, report_id: str) -> tuple[Row, str]:
    row = db.execute(_NEWEST, (report_id,)).fetchone()
    if row is None:
        raise NoSuchRow(f"no report {report_id}", remedy="list the reports for their ids")
    text = db.execute("SELECT text FROM texts WHERE n = ?", (row[3],)).fetchone()
    if text is None:
        raise LedgerError("the text is missing", where=report_id, remedy="run verify on the ledger")
    return row, text[0]


def _unpacked(db: sqlite3.Connection, row: Row, text: str) -> Reading:
    run = db.execute(f"SELECT {_columns('runs')} FROM runs x WHERE x.id = ?", (row[2],)).fetchone()
    with _whole(row[1]):
        return unpack(row, run, text, lambda table: db.execute(_OF_READING[table], row[:1]))


@contextmanager
def _whole(where: str) -> Generator[None]:
    """Rows that were tampered with as LedgerError."""
    try:
        yield
    except (ValueError, TypeError, ArithmeticError, LookupError) as error:
        raise LedgerError(f"rows are damaged: {error}", where=where, remedy="run verify on the ledger") from error


def _verdict(row: tuple[Any, ...]) -> Verdict:
    verdict, about, decision, who, decided, value = row
    return Verdict(verdict, about, decision, who, datetime.fromisoformat(decided), value)

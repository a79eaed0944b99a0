"""Finds what is wrong in a SQLite ledger: every kept span is cut again and held against the hash of its words."""

from __future__ import annotations

import sqlite3
from collections.abc import Callable, Iterator
from hashlib import sha256

from sayso.errors import LedgerError
from sayso.ledger.packing import words_hash
from sayso.ledger.rows import Problem

_LONG = 500_000  # characters of a text; 16,000 statements in a million took 10 s, and that grows with the square
_OF_STATEMENT = "FROM content_spans x JOIN statements s ON s.n = x.statement WHERE s.reading = :n"


def _columns(table: str, name: str, key: str = "reading") -> str:
    return f"SELECT '{table}', id, {name}_start, {name}_end, {name}_hash FROM {table} WHERE {key} = :n"


def _plain(table: str, row_id: str = "id") -> str:
    return f"""SELECT '{table}', {row_id}, start, "end", hash FROM {table} WHERE reading = :n"""


def _listed(table: str, column: str, row_id: str = "t.id", key: str = "reading") -> str:
    values = ", ".join(f"json_extract(j.value, '$[{n}]')" for n in range(3))
    return f"SELECT '{table}', {row_id}, {values} FROM {table} t, json_each(t.{column}) j WHERE t.{key} = :n"


def _of_claim(table: str) -> str:
    return f"""SELECT '{table}', k.id, x.start, x."end", x.hash FROM {table} x JOIN claims k ON k.n = x.claim
      WHERE k.reading = :n"""


_SPANS = " UNION ALL ".join((
    *(_columns("reports", name, "n") for name in ("headline", "byline", "dateline")),
    _listed("reports", "paragraphs", key="n"),
    _plain("quotes", "NULL"),
    _listed("warnings", "spans", "NULL"),
    *(_columns("statements", name) for name in ("source", "cue")),
    *(_listed("statements", name) for name in ("antecedents", "insertions", "occasion_spans")),
    f"""SELECT 'content_spans', s.id, x.start, x."end", x.hash {_OF_STATEMENT}""",
    _plain("claims"),
    _columns("claims", "condition"),
    _listed("claims", "markers"),
    _plain("quantities"),
    _of_claim("times"),
    _of_claim("places"),
))  # fmt: skip

_NEWEST = """
  SELECT r.n FROM reports r
    LEFT JOIN newest_verdicts v ON v.about = r.id
  WHERE r.n = (SELECT max(o.n) FROM reports o WHERE o.id = r.id) AND v.decision IS NOT 'rejected'"""
_NAMES = """
  SELECT s.n, j.value FROM statements s
    LEFT JOIN newest_verdicts v ON v.about = s.id,
    json_each(coalesce(json_extract(v.value, '$.source_names'), s.source_names)) j"""
_NAMED = "SELECT b.statement, m.name FROM said_by b JOIN names m ON m.n = b.name"

_DERIVED = (
    ("current_readings", _NEWEST, "SELECT reading FROM current_readings"),
    ("said_by", _NAMES, _NAMED),
)


def verify_readings(db: sqlite3.Connection, unpack: Callable[[int, str], object]) -> Iterator[Problem]:
    """Problems of the texts and spans, and readings that `unpack(n, text)` cannot give back, one reading at a time."""
    strictly, db.text_factory = db.text_factory, _decoded
    try:
        yield from _verify_readings(db, unpack)
    except sqlite3.DatabaseError as error:
        yield _of_file("file", f"rows cannot be read: {error}")
    finally:
        db.text_factory = strictly


def _decoded(data: bytes) -> str:
    """Bytes that are no UTF-8 become U+FFFD, so that they show as words unlike those that were kept."""
    return data.decode("utf-8", "replace")


def _verify_readings(db: sqlite3.Connection, unpack: Callable[[int, str], object]) -> Iterator[Problem]:
    readings = db.execute("""SELECT r.n, r.id, r.run_id, t.text, t.sha256 FROM reports r
      LEFT JOIN texts t ON t.n = r.text ORDER BY r.id, r.n""")
    for n, report_id, run_id, text, whole in readings:
        if not isinstance(text, str):
            yield Problem(report_id, run_id, "texts", report_id, None, None, "the text is missing")
            continue
        if sha256(text.encode()).hexdigest() != whole:
            yield Problem(report_id, run_id, "texts", report_id, None, None, "the text is not the one that was kept")
        try:
            yield from _verify_spans(db, n, report_id, run_id, text)
            unpack(n, text)
        except (sqlite3.Error, LedgerError) as error:
            yield Problem(report_id, run_id, "reports", report_id, None, None, f"a row cannot be read: {error}")


def _verify_spans(db: sqlite3.Connection, n: int, report_id: str, run_id: str, text: str) -> Iterator[Problem]:
    for table, row_id, start, end, kept in db.execute(_SPANS, {"n": n}):
        if start is None and end is None and kept is None:
            continue
        if not (isinstance(start, int) and isinstance(end, int) and 0 <= start <= end <= len(text)):
            yield Problem(report_id, run_id, table, row_id, None, None, f"no span of the text: {start!r}-{end!r}")
        elif words_hash(text[start:end]) != kept:
            yield Problem(report_id, run_id, table, row_id, start, end, "the words are not those that were kept")


def verify_file(db: sqlite3.Connection) -> Iterator[Problem]:
    """Problems of the file and of the indexes that the writer keeps."""
    try:
        yield from _verify_file(db)
    except sqlite3.DatabaseError as error:
        yield _of_file("file", f"rows cannot be read: {error}")


def _verify_file(db: sqlite3.Connection) -> Iterator[Problem]:
    for (message,) in db.execute("PRAGMA integrity_check"):
        if message != "ok":
            yield _of_file("file", message)
    for table, row, parent, _ in db.execute("PRAGMA foreign_key_check"):
        yield _of_file(table, f"row {row} points to no row of {parent}")
    for table, expected, found in _DERIVED:
        missing = db.execute(f"SELECT count(*) FROM ({expected} EXCEPT {found})").fetchone()[0]
        extra = db.execute(f"SELECT count(*) FROM ({found} EXCEPT {expected})").fetchone()[0]
        if missing or extra:
            yield _of_file(table, f"the index lacks {missing} rows and has {extra} too many")


def verify_search(db: sqlite3.Connection) -> Iterator[Problem]:
    """Problems of the full-text indexes; to be called in a write transaction, which it does not change.

    Where a very long text is held, the words of statements are not cut anew by SQL, which counts from the beginning of the
    text for each of them; the index is then held against itself alone.
    """
    long = db.execute("SELECT EXISTS (SELECT 1 FROM texts WHERE length(text) > ?)", (_LONG,)).fetchone()[0]
    for table, content in (("report_search", 1), ("statement_search", 0 if long else 1)):
        try:
            db.execute(f"INSERT INTO {table} ({table}, rank) VALUES ('integrity-check', {content})")
        except sqlite3.DatabaseError as error:
            if getattr(error, "sqlite_errorcode", 0) & 0xFF != sqlite3.SQLITE_CORRUPT:
                raise
            yield _of_file(table, "the full-text index does not fit the texts")


def _of_file(table: str, message: str) -> Problem:
    return Problem(None, None, table, None, None, None, message)

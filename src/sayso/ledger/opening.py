"""Opening a SQLite file as a ledger: what it must be, the migrations that bring it up to date, errors in plain words."""

from __future__ import annotations

import random
import re
import sqlite3
import sys
import time
import unicodedata
from collections.abc import Generator, Iterator
from contextlib import contextmanager
from functools import cache
from importlib.resources import files
from pathlib import Path
from weakref import ref

from sayso.errors import LedgerBusy, LedgerError, LedgerVersion

APPLICATION_ID = 0x73617973  # "says"; `file` and SQLite tools show it
_MIGRATION = re.compile(r"(\d{4})_\w+\.sql")
_VIEW = re.compile(r"CREATE VIEW (\w+)")

_FOLDER = files("sayso.ledger").joinpath("migrations")

Migration = tuple[int, str]

_CUT = re.compile(r"""substr\(t\.text, ([\w."]+?)start \+ 1, ([\w."]+) - \1start\)""")
FRESH = "SELECT sayso_cut(NULL, NULL, NULL)"  # lets go of the text last cut; numbers of forgotten texts are given again


def fold(words: str | None) -> str | None:
    """NFKC and case-folded: "STRAẞE" and "strasse" are one."""
    return None if words is None else unicodedata.normalize("NFKC", words).casefold()


def migrations() -> list[Migration]:
    """The numbered SQL files of this package by number."""
    numbered = ((_MIGRATION.fullmatch(file.name), file) for file in _FOLDER.iterdir())
    return sorted((int(match[1]), file.read_text("utf-8")) for match, file in numbered if match)


@cache
def _views() -> tuple[str, ...]:
    return tuple(_statements(_FOLDER.joinpath("views.sql").read_text("utf-8")))


@cache
def _our_views() -> tuple[str, ...]:
    """The views for our own connections. Those of the file are for people and other tools; nobody can tamper with these.

    `substr` counts characters from the beginning of the text, each time: to list the statements of a report of 10 MB took hours.
    """
    temporary = (view.replace("CREATE VIEW", "CREATE TEMP VIEW", 1) for view in _views())
    return tuple(_CUT.sub(r"sayso_cut(t.n, \1start, \2)", view) for view in temporary)


class _Connection(sqlite3.Connection):
    """One that can be referred to weakly: a function that held its own connection would keep the file open for good."""


class _Cutter:
    """Cuts words out of the texts of a ledger; holds the text that it cut last."""

    def __init__(self, db: _Connection) -> None:
        self._db, self._n, self._text = ref(db), None, ""

    def __call__(self, n: int | None, start: int | None, end: int | None) -> str | None:
        if n is None or n != self._n:
            db = self._db()
            found = db.execute("SELECT text FROM texts WHERE n = ?", (n,)).fetchone() if db and n is not None else None
            self._n, self._text = (n, found[0]) if found else (None, "")
        return None if start is None or end is None or self._n is None else self._text[max(0, start) : end]


def connect(path: Path, busy_seconds: float, *, reader: bool = False) -> sqlite3.Connection:
    """A connection that trusts no function or table named in the file's schema, and overwrites what it deletes."""
    db = sqlite3.connect(path, timeout=busy_seconds, isolation_level=None, check_same_thread=False, factory=_Connection)
    db.execute("PRAGMA trusted_schema = OFF")
    db.execute("PRAGMA secure_delete = ON")
    db.execute("PRAGMA cell_size_check = ON")
    if sys.version_info >= (3, 12):  # keeps SQL from writing to the schema or the tables of the indexes
        db.setconfig(sqlite3.SQLITE_DBCONFIG_DEFENSIVE, True)
    db.create_function("sayso_fold", 1, fold, deterministic=True)
    db.create_function("sayso_cut", 3, _Cutter(db))
    for view in _our_views():
        db.execute(view)
    if reader:
        db.execute("PRAGMA query_only = ON")
    return db


def open_writer(path: Path, busy_seconds: float, *, create: bool) -> sqlite3.Connection:
    """The connection of a ledger, migrated to the newest schema.

    Raises LedgerError for a missing file (unless `create`), another application's database or no database at all,
    LedgerVersion for a ledger of a newer sayso.
    """
    if not create and not path.exists():
        raise LedgerError("no such ledger", where=str(path), remedy="check the path, or ingest reports first")
    if path.is_dir():
        raise LedgerError("this is a folder, not a ledger", where=str(path), remedy="name a file in it")
    with plain_errors(path):
        db = connect(path, busy_seconds)
        try:
            _check_owner(db, path)
            _migrate_where_needed(db, path)
            # WAL: readers work while it is written. NORMAL: nothing kept is lost when a process dies; a power cut may
            # take the last commits back whole, which `holds` finds on the next ingest. Verdicts are kept with FULL.
            _enter_wal(db, busy_seconds)
            db.execute("PRAGMA synchronous = NORMAL")
        except BaseException:
            db.close()
            raise
    return db


def _enter_wal(db: sqlite3.Connection, busy_seconds: float) -> None:
    """SQLite's own waiting does not cover this step: two processes that open a new ledger at once would turn each other away."""
    end = time.monotonic() + busy_seconds
    while True:
        try:
            db.execute("PRAGMA journal_mode = WAL")
        except sqlite3.OperationalError as error:
            if not _is_busy(error) or time.monotonic() > end:
                raise
            time.sleep(random.uniform(0.001, 0.02))
        else:
            return


def _check_owner(db: sqlite3.Connection, path: Path) -> None:
    sql = "SELECT application_id, (SELECT count(*) FROM main.sqlite_schema) = 0 FROM pragma_application_id"
    owner, empty = db.execute(sql).fetchone()  # at once: another process may be making the ledger
    if owner != APPLICATION_ID and not (owner == 0 and empty):
        raise LedgerError("this database is no sayso ledger", where=str(path), remedy="name another file")


def _migrate_where_needed(db: sqlite3.Connection, path: Path) -> None:
    known = migrations()
    if version(db) < known[-1][0]:
        migrate(db, known)
    if version(db) > known[-1][0]:
        raise LedgerVersion(
            f"made by a newer sayso (schema {version(db)}, this one knows {known[-1][0]})",
            where=str(path),
            remedy="upgrade sayso",
        )


def version(db: sqlite3.Connection) -> int:
    found: int = db.execute("PRAGMA user_version").fetchone()[0]
    return found


def migrate(db: sqlite3.Connection, known: list[Migration]) -> None:
    """Apply what the file lacks, all or nothing, while no other process writes."""
    db.execute("BEGIN IMMEDIATE")
    try:
        have = version(db)  # again: another process may have migrated meanwhile
        for number, script in known:
            if number > have:
                for statement in _statements(script):
                    db.execute(statement)
                db.execute(f"PRAGMA user_version = {number:d}")
        for view in _views():
            if match := _VIEW.search(view):
                db.execute(f"DROP VIEW IF EXISTS main.{match[1]}")
            db.execute(view)
        db.execute(f"PRAGMA application_id = {APPLICATION_ID:d}")
        db.execute("COMMIT")
    except BaseException:
        db.execute("ROLLBACK")
        raise


def _statements(script: str) -> Iterator[str]:
    """The statements of a script one by one; `executescript` would commit before the first."""
    lines: list[str] = []
    for line in script.splitlines(keepends=True):
        lines.append(line)
        if ";" in line and sqlite3.complete_statement(statement := "".join(lines)):
            yield statement
            lines.clear()


_SAID: dict[int, tuple[str, str]] = {
    sqlite3.SQLITE_FULL: ("the disk is full; nothing of this step was kept, all before it is", "free some space"),
    sqlite3.SQLITE_NOTADB: ("this file is no SQLite database", "name another file"),
    sqlite3.SQLITE_CANTOPEN: ("cannot open the file", "check that its folder exists and may be written"),
    sqlite3.SQLITE_READONLY: ("the file may only be read", "check its permissions"),
    sqlite3.SQLITE_CORRUPT: ("the file is damaged", "take it from a backup, or ingest again into a new one"),
    sqlite3.SQLITE_IOERR: ("the disk failed", "check the disk and its space"),
}


@contextmanager
def plain_errors(path: Path) -> Generator[None]:
    """SQLite's errors as LedgerError and LedgerBusy that name the file and the remedy."""
    try:
        yield
    except sqlite3.Error as error:
        raise said(error, path) from error
    except UnicodeEncodeError as error:
        raise LedgerError("a text field holds half a surrogate pair", where=str(path), remedy="replace it") from error
    except OverflowError as error:
        raise LedgerError("a number is too large to be kept", where=str(path)) from error


def said(error: sqlite3.Error, path: Path) -> LedgerError:
    primary = _primary_code(error)
    if _is_busy(error):
        return LedgerBusy("another process is writing", where=str(path), remedy="try again, or wait longer")
    what, remedy = _SAID.get(primary or 0, (f"SQLite says: {error}", "run verify on the ledger"))
    return LedgerError(what, where=str(path), remedy=remedy)


def _is_busy(error: sqlite3.Error) -> bool:
    return _primary_code(error) in (sqlite3.SQLITE_BUSY, sqlite3.SQLITE_LOCKED)


def _primary_code(error: sqlite3.Error) -> int | None:
    code = getattr(error, "sqlite_errorcode", None)
    return code & 0xFF if isinstance(code, int) else None

"""What the SQLite file itself must bear: other processes, kill -9, full disks, old and foreign files, forgotten words."""

from __future__ import annotations

import dataclasses
import gc
import os
import signal
import sqlite3
import subprocess
import sys
import textwrap
import time
import tracemalloc
from concurrent.futures import ThreadPoolExecutor
from contextlib import suppress
from pathlib import Path

import pytest
from ledger_readings import FIRST, SECOND, link, storm, verdict

from sayso.errors import LedgerBusy, LedgerError, LedgerVersion
from sayso.ledger import Ledger, Where, open_ledger
from sayso.ledger.opening import APPLICATION_ID, connect, migrate, migrations, version
from sayso.ledger.packing import COLUMNS, Numbers, pack
from sayso.ledger.sqlite import SqliteLedger

A = storm()
B = storm(who="Olu Marchetti", count="more than 300", publisher="Inland Gazette", published="2026-05-04")


@pytest.fixture
def path(tmp_path: Path) -> Path:
    return tmp_path / "news.sayso"


def raw(path: Path) -> sqlite3.Connection:
    """As any other tool opens it: with nothing of ours registered."""
    return sqlite3.connect(path, isolation_level=None)


def in_another_process(script: str, *arguments: object) -> subprocess.Popen[str]:
    code = f"import sys\nsys.path.insert(0, {str(Path(__file__).parent)!r})\n" + textwrap.dedent(script)
    return subprocess.Popen(
        [sys.executable, "-c", code, *map(str, arguments)], stdout=subprocess.PIPE, stderr=subprocess.PIPE, text=True
    )


# Several processes


def test_several_processes_may_open_a_new_ledger_at_once(tmp_path: Path) -> None:
    script = """
        import time
        from pathlib import Path
        from sayso.ledger import open_ledger
        start = float(sys.argv[2])
        for number in range(60):
            time.sleep(max(0, start + number * 0.03 - time.time()))
            with open_ledger(Path(sys.argv[1]) / f"{number}.sayso") as ledger:
                assert not list(ledger.reports())
    """
    start = time.time() + 1.5
    running = [in_another_process(script, tmp_path, start) for _ in range(3)]
    for process in running:
        assert process.communicate()[1] == ""
        assert process.returncode == 0


# Long readings


def test_the_rows_of_a_long_reading_are_made_as_they_are_written() -> None:
    many = dataclasses.replace(A, statements=A.statements * 3_000)
    tracemalloc.start()
    try:
        count = sum(1 for _, rows in pack(many, Numbers(1, 1, 1, 1, 1), "") for _ in rows)
        peak = tracemalloc.get_traced_memory()[1]
    finally:
        tracemalloc.stop()
    assert count > 10_000
    assert peak < 100 * count  # bytes; all of them at once take 300 a row


# Other processes


WRITER = """
    from ledger_readings import storm
    from sayso.ledger import open_ledger
    with open_ledger(sys.argv[1]) as ledger:
        for n in range(int(sys.argv[2])):
            ledger.append(storm(extra=f" Case {n}."))
            print(n, flush=True)
"""
READER = """
    from sayso.ledger import open_ledger
    seen, most = [], int(sys.argv[2])
    with open_ledger(sys.argv[1], create=False) as ledger:
        while not seen or seen[-1] < 3 * most:
            seen.append(sum(1 for _ in ledger.statements()))
    assert seen == sorted(seen), seen
    assert not [n for n in seen if n % 3], seen
    print(len(set(seen)))
"""


def test_other_processes_read_while_one_writes(path: Path):
    open_ledger(path).close()
    reader = in_another_process(READER, path, 150)
    writer = in_another_process(WRITER, path, 150)
    said, wrong = reader.communicate(timeout=120)
    assert reader.returncode == 0, wrong
    assert writer.communicate(timeout=60)[1] == ""
    assert int(said) > 2, "the reader saw the ledger grow"


def test_two_processes_write_in_turn(path: Path):
    open_ledger(path).close()
    writers = [in_another_process(WRITER, path, 60), in_another_process(WRITER.replace("Case", "Deed"), path, 60)]
    for writer in writers:
        _, wrong = writer.communicate(timeout=120)
        assert writer.returncode == 0, wrong
    with open_ledger(path) as ledger:
        assert len(list(ledger.reports())) == 120
        assert list(ledger.verify()) == []


def test_a_listing_in_hand_does_not_hold_up_the_writer(path: Path):
    with open_ledger(path, busy_seconds=0.05) as ledger:
        ledger.append(A)
        rows = ledger.statements()
        next(rows)
        writer = in_another_process(WRITER, path, 5)
        _, wrong = writer.communicate(timeout=60)
        assert writer.returncode == 0, wrong
        assert len(list(rows)) == 2
        assert len(list(ledger.reports())) == 6


def test_a_ledger_that_another_process_writes_is_busy(path: Path):
    with open_ledger(path, busy_seconds=0.05) as ledger:
        other = raw(path)
        other.execute("BEGIN IMMEDIATE")
        with pytest.raises(LedgerBusy):
            ledger.append(A)
        other.execute("ROLLBACK")
        assert ledger.append(A) == "added"
        other.close()


@pytest.mark.skipif(os.name != "posix", reason="kill -9")
def test_kill_in_mid_append_loses_nothing_kept(path: Path):
    kept = 0
    for round_ in range(4):
        writer = in_another_process(WRITER.replace("Case", f"Round {round_} case"), path, 5000)
        assert writer.stdout
        told = [writer.stdout.readline() for _ in range(15 + 10 * round_)]
        time.sleep(0.003 * round_)
        os.kill(writer.pid, signal.SIGKILL)
        told += writer.communicate()[0].splitlines()
        kept += len([line for line in told if line.strip()])
        with open_ledger(path) as ledger:
            whole = list(ledger.reports())
            assert len(whole) >= kept, "what was acknowledged is there"
            assert len(list(ledger.statements())) == 3 * len(whole), "and nothing torn"
            assert list(ledger.verify()) == []
            kept = len(whole)


@pytest.mark.skipif(os.name != "posix", reason="kill -9")
def test_kill_inside_the_transaction_leaves_nothing_of_it(path: Path):
    script = """
        import os, signal
        from ledger_readings import storm
        from sayso.ledger import open_ledger, writing
        ledger = open_ledger(sys.argv[1])
        ledger.append(storm())
        writing.place_report = lambda *_: os.kill(os.getpid(), signal.SIGKILL)  # the last step of an append
        ledger.append(storm(extra=" Half a report."))
    """
    died = in_another_process(script, path)
    died.communicate(timeout=60)
    assert died.returncode == -signal.SIGKILL
    with open_ledger(path) as ledger:
        assert [r.report_id for r in ledger.reports()] == [A.report.id]
        assert not list(ledger.search("half"))
        assert list(ledger.verify()) == []
        assert ledger.append(storm(extra=" Half a report.")) == "added"


def test_a_full_disk_loses_nothing_kept(path: Path):
    ledger = open_ledger(path)
    assert isinstance(ledger, SqliteLedger)
    ledger.append(A)
    db = ledger._db  # pyright: ignore[reportPrivateUsage]
    pages = db.execute("PRAGMA page_count").fetchone()[0]
    db.execute(f"PRAGMA max_page_count = {pages + 8}")
    kept = [A]
    with pytest.raises(LedgerError, match="the disk is full"):
        for n in range(1000):
            reading = storm(extra=f" Case {n}. " + "water " * 400)
            assert ledger.append(reading) == "added"
            kept.append(reading)
    assert {r.report_id for r in ledger.reports()} == {r.report.id for r in kept}
    assert not list(ledger.verify())
    db.execute("PRAGMA max_page_count = 1000000")
    assert ledger.append(B) == "added"
    ledger.close()
    with open_ledger(path) as again:
        assert again.reading(kept[-1].report.id) == kept[-1]


@pytest.mark.skipif(not sys.platform.startswith("linux"), reason="limits of file size")
def test_a_write_that_the_system_refuses_loses_nothing_kept(path: Path):
    script = """
        import resource
        from ledger_readings import storm
        from sayso.errors import LedgerError
        from sayso.ledger import open_ledger
        ledger, kept = open_ledger(sys.argv[1]), 0
        resource.setrlimit(resource.RLIMIT_FSIZE, (1_500_000, 1_500_000))
        try:
            for n in range(5000):
                ledger.append(storm(extra=f" Case {n}. " + "water " * 400))
                kept += 1
        except LedgerError as error:
            print(kept, flush=True)
            raise SystemExit(7)
    """
    writer = in_another_process(script, path)
    said, wrong = writer.communicate(timeout=120)
    assert writer.returncode == 7, wrong
    with open_ledger(path) as ledger:
        assert len(list(ledger.reports())) == int(said) > 5
        assert list(ledger.verify()) == []


# Forgetting


def everything_in(folder: Path) -> bytes:
    return b"".join(file.read_bytes() for file in sorted(folder.iterdir()))


SECRET = "Quillon Zarzuela"
SECRETS = (b"quillon", b"zarzuela", b"zarzu", b"heliotrope", b"haybarn", b"hidden.example", b"ombudsman", b"ab" * 32)


def secret_reading(n: int = 0, **fields: object):
    reading = storm(
        who=SECRET, publisher=f"Haybarn {n}", uri=f"https://hidden.example/{n}", extra=f" A heliotrope {n}.", **fields
    )
    told, *others = reading.statements
    told = dataclasses.replace(told, source=dataclasses.replace(told.source, role="ombudsman"))
    report = dataclasses.replace(reading.report, raw_sha256="ab" * 32)
    return dataclasses.replace(reading, report=report, statements=(told, *others))


@pytest.mark.parametrize("reports", [1, 40])
def test_forget_leaves_no_trace_of_the_words_in_the_file(path: Path, reports: int):
    gone = [secret_reading(n) for n in range(reports)]
    with open_ledger(path) as ledger:
        for n, reading in enumerate(gone):
            ledger.append(reading)
            ledger.append(storm(extra=f" Case {n}. " + "water " * 50))
            ledger.append(dataclasses.replace(reading, run=SECOND))
        about = gone[0].statements[0].id
        ledger.judge(verdict(about, "corrected", {"source_names": [f"{SECRET} junior"]}))
        ledger.link([link("copies", gone[0].report.id, next(ledger.reports()).report_id, why=f"both name {SECRET}")])
        before = everything_in(path.parent).lower()
        assert all(word in before for word in SECRETS), "the test can see words"
        assert len(list(ledger.search("heliotrope"))) == min(20, reports)
        ledger.forget(*(reading.report.id for reading in gone))
        left = everything_in(path.parent).lower()
        assert [word for word in SECRETS if word in left] == []
        assert list(ledger.verify()) == []
        assert len(list(ledger.reports())) == reports
        assert len(list(ledger.search("water"))) == (40 if reports == 40 else 3)
    left = everything_in(path.parent).lower()
    assert [word for word in SECRETS if word in left] == []
    tombstones = raw(path).execute("SELECT * FROM tombstones").fetchall()
    assert {row[1] for row in tombstones} == {reading.report.id for reading in gone}
    assert all(len(row) == 4 and row[2] == "forgotten" for row in tombstones)


def test_forget_says_when_a_reader_still_keeps_the_words(path: Path):
    with open_ledger(path, busy_seconds=0.05) as ledger:
        ledger.append(secret_reading())
        ledger.append(A)
        rows = ledger.statements()
        next(rows)
        with pytest.raises(LedgerBusy, match="forgotten, but"):
            ledger.forget(secret_reading().report.id)
        assert [r.report_id for r in ledger.reports()] == [A.report.id]
        list(rows)
        ledger.forget(secret_reading().report.id)
        left = everything_in(path.parent).lower()
        assert [word for word in SECRETS if word in left] == []


def test_rows_moved_and_overwritten_by_other_runs_leave_no_trace(path: Path):
    """Rows between those that stay, taken out one by one, so that pages are split and merged."""
    with open_ledger(path) as ledger:
        gone = [secret_reading(n) for n in range(12)]
        for n, reading in enumerate(gone):
            ledger.append(storm(extra=f" Case {n}."))
            ledger.append(reading)
        for reading in gone:
            ledger.forget(reading.report.id)
        left = everything_in(path.parent).lower()
        assert [word for word in SECRETS if word in left] == []
        assert len(list(ledger.reports())) == 12


# Verify


@pytest.mark.parametrize(
    ("tamper", "table"),
    [
        ("UPDATE texts SET text = replace(text, 'houses', 'horses')", "claims"),
        ("UPDATE texts SET text = replace(text, 'houses', 'horses')", "texts"),
        ("UPDATE claims SET start = start + 1", "claims"),
        ("UPDATE quantities SET \"end\" = \"end\" - 1", "quantities"),
        ("UPDATE quotes SET \"end\" = 99999", "quotes"),
        ("UPDATE content_spans SET hash = 'x'", "content_spans"),
        ("UPDATE statements SET cue_start = cue_start - 2", "statements"),
        ("UPDATE statements SET occasion_spans = '[[1,2,\"0\"]]'", "statements"),
        ("UPDATE claims SET markers = replace(markers, '[[', '[[1')", "claims"),
        ("UPDATE reports SET paragraphs = '[[0'", "reports"),
        ("UPDATE reports SET headline_hash = NULL", "reports"),
        ("UPDATE times SET start = 'x'", "times"),
        ("UPDATE warnings SET spans = '[[0,5,\"0\"]]'", "warnings"),
        ("DELETE FROM texts", "texts"),
        ("DELETE FROM current_readings", "current_readings"),
        ("DELETE FROM said_by", "said_by"),
        ("UPDATE names SET name = name || '!'", "said_by"),
        ("UPDATE quantities SET claim = 999", "quantities"),
        ("UPDATE texts SET text = replace(text, 'houses', 'horses')", "report_search"),
        ("INSERT INTO statement_search (rowid, words) VALUES (99, 'never said')", "statement_search"),
    ],
)  # fmt: skip
def test_verify_catches_what_was_tampered_with(path: Path, tamper: str, table: str):
    with open_ledger(path) as ledger:
        ledger.append(A)
        assert list(ledger.verify()) == []
        other = raw(path)
        other.execute(tamper)
        other.close()
        found = list(ledger.verify())
        assert table in {p.table for p in found}
        assert all(p.message for p in found)


def test_verify_names_the_span(path: Path):
    with open_ledger(path) as ledger:
        ledger.append(A)
        other = raw(path)
        claim = A.statements[0].claims[0]
        other.execute("UPDATE claims SET start = start + 1 WHERE id = ?", (claim.id,))
        other.close()
        (found,) = ledger.verify()
        assert (found.report_id, found.run_id, found.id) == (A.report.id, FIRST.id, claim.id)
        assert (found.start, found.end) == (claim.span.start + 1, claim.span.end)


@pytest.mark.parametrize(
    "tamper",
    [
        "UPDATE statements SET source_names = '[1'",
        "UPDATE quantities SET low = 'many'",
        "UPDATE claims SET frame = '{\"no_such_field\": 1}'",
        "UPDATE reports SET retrieved = 'then'",
        "DELETE FROM texts",
    ],
)
def test_damaged_rows_are_a_ledger_error(path: Path, tamper: str):
    with open_ledger(path) as ledger:
        ledger.append(A)
        other = raw(path)
        other.execute(tamper)
        other.close()
        with pytest.raises(LedgerError):
            ledger.reading(A.report.id)


@pytest.mark.parametrize(
    ("tamper", "call"),
    [
        ("UPDATE statements SET source_names = '5'", "statements"),
        ("UPDATE statements SET source_names = '[1'", "claims"),
        ("UPDATE quantities SET low = 'many'", "figures"),
        ("UPDATE reports SET credits = '7'", "reports"),
        ("UPDATE links SET evidence = '[1]'", "links"),
        ("UPDATE runs SET options = '{'", "runs"),
        ("UPDATE statements SET source_why = CAST(x'ff41' AS TEXT)", "statements"),
        ("UPDATE texts SET text = CAST(x'ff' || CAST(text AS BLOB) AS TEXT)", "statements"),
    ],
)
def test_listings_of_damaged_rows_are_a_ledger_error(path: Path, tamper: str, call: str):
    with open_ledger(path) as ledger:
        ledger.append(A)
        ledger.link([link("updates", A.report.id, A.report.id)])
        other = raw(path)
        other.execute(tamper)
        other.close()
        if "texts" not in tamper:  # there the words are others, but words
            with pytest.raises(LedgerError):
                list(getattr(ledger, call)())
        if "links" not in tamper and "source_why" not in tamper:
            assert list(ledger.verify())


def test_pages_that_the_disk_lost_are_problems_or_errors_and_nothing_else(path: Path):
    with open_ledger(path) as ledger:
        for n in range(30):
            ledger.append(storm(extra=f" Case {n}."))
    whole = path.read_bytes()
    for page in range(1, len(whole) // 4096):
        path.write_bytes(whole[: page * 4096] + b"\xa5" * 4096 + whole[(page + 1) * 4096 :])
        try:
            with open_ledger(path) as ledger:
                found = list(ledger.verify())
        except LedgerError:
            continue
        assert found, f"page {page} was lost and nobody noticed"


def test_threads_may_share_a_ledger(path: Path):
    with open_ledger(path) as ledger, ThreadPoolExecutor(6) as pool:

        def work(n: int) -> int:
            ledger.append(storm(extra=f" Case {n}."))
            return len(list(ledger.statements())) % 3 + len(list(ledger.search(f"case {n}")))

        assert set(pool.map(work, range(60))) == {1}
        assert len(list(ledger.reports())) == 60


# Files old, new, foreign and hostile


def test_a_file_of_version_1_is_brought_up_to_date(path: Path, tmp_path: Path):
    full = tmp_path / "full.sayso"
    with open_ledger(full) as ledger:
        ledger.append(A)
        ledger.append(B)
        ledger.judge(verdict(A.statements[0].id, "corrected", {"source_names": ["Ole Weiß"]}))
        expected = _all(ledger)
    old = raw(path)
    script = dict(migrations())[1]
    old.executescript(f"{script}; PRAGMA user_version = 1; PRAGMA application_id = {APPLICATION_ID};")
    old.execute("ATTACH ? AS full", (str(full),))
    tables = [r[0] for r in old.execute("SELECT name FROM main.sqlite_schema WHERE type = 'table'")]
    assert set(COLUMNS) < set(tables)
    for table in tables:
        old.execute(f"INSERT INTO main.{table} SELECT * FROM full.{table}")
    old.close()
    with open_ledger(path) as ledger:
        assert _all(ledger) == expected
        assert list(ledger.verify()) == []
        ledger.append(storm(extra=" Newer."))
    check = raw(path)
    assert check.execute("PRAGMA user_version").fetchone()[0] == migrations()[-1][0] > 1
    check.close()


def _all(ledger: Ledger) -> list[object]:
    where = Where()
    calls = (ledger.reports, ledger.statements, ledger.claims, ledger.figures, ledger.sources, ledger.links)
    return [*(list(call(where)) for call in calls), list(ledger.search("houses")), list(ledger.verdicts())]


def test_migrations_are_numbered_without_gaps():
    assert [number for number, _ in migrations()] == list(range(1, len(migrations()) + 1))


def test_a_migration_that_fails_changes_nothing(path: Path):
    with open_ledger(path) as ledger:
        ledger.append(A)
    db = connect(path, 1)
    newest = migrations()[-1][0]
    with pytest.raises(sqlite3.OperationalError):
        migrate(db, [*migrations(), (newest + 1, "ALTER TABLE runs ADD COLUMN note TEXT;\nSELECT * FROM nowhere;\n")])
    assert version(db) == newest
    assert "note" not in [row[1] for row in db.execute("PRAGMA table_info(runs)")]
    migrate(db, [*migrations(), (newest + 1, "ALTER TABLE runs ADD COLUMN note TEXT;\n")])
    assert version(db) == newest + 1
    db.close()
    with pytest.raises(LedgerVersion, match="newer sayso"):
        open_ledger(path)


def test_two_processes_may_make_the_same_ledger(path: Path):
    makers = [
        in_another_process("from sayso.ledger import open_ledger\nopen_ledger(sys.argv[1]).close()", path)
        for _ in range(4)
    ]
    for maker in makers:
        _, wrong = maker.communicate(timeout=60)
        assert maker.returncode == 0, wrong
    with open_ledger(path) as ledger:
        assert list(ledger.verify()) == []


def test_foreign_files_are_refused_and_left_alone(tmp_path: Path):
    text, other, empty = tmp_path / "a.txt", tmp_path / "b.db", tmp_path / "c.db"
    text.write_text("This is no database, but longer than the header of one, which takes a hundred bytes. " * 3)
    db = raw(other)
    db.execute("CREATE TABLE cats (name TEXT)")
    db.close()
    empty.touch()
    for path, message in ((text, "no SQLite database"), (other, "no sayso ledger")):
        before = path.read_bytes()
        with pytest.raises(LedgerError, match=message) as caught:
            open_ledger(path)
        assert str(path) in str(caught.value)
        assert path.read_bytes() == before
    open_ledger(empty).close()


def test_a_stamped_file_without_the_tables_is_a_ledger_error(path: Path):
    db = raw(path)
    db.execute(f"PRAGMA application_id = {APPLICATION_ID}")
    db.execute(f"PRAGMA user_version = {migrations()[-1][0]}")
    db.execute("CREATE TABLE reports (x)")
    db.close()
    with open_ledger(path) as ledger, pytest.raises(LedgerError):
        ledger.append(A)


@pytest.mark.parametrize("wrong", [":memory:", "", "postgres://host/db", "redis://x"])
def test_what_is_no_ledger_is_said_plainly(wrong: str):
    with pytest.raises(LedgerError):
        open_ledger(wrong)


def test_missing_files_and_folders(tmp_path: Path):
    with pytest.raises(LedgerError, match="no such ledger"):
        open_ledger(tmp_path / "none.sayso", create=False)
    assert not list(tmp_path.iterdir())
    with pytest.raises(LedgerError, match="folder"):
        open_ledger(tmp_path)
    with pytest.raises(LedgerError, match="cannot open"):
        open_ledger(tmp_path / "no" / "such" / "news.sayso")


def test_urls_name_files(tmp_path: Path, monkeypatch: pytest.MonkeyPatch):
    monkeypatch.chdir(tmp_path)
    for url, name in (
        ("sqlite:///a.sayso", "a.sayso"),
        (f"sqlite:///{tmp_path}/b.sayso", "b.sayso"),
        ("sqlite:///with%20space.sayso", "with space.sayso"),
        ("plain.sayso", "plain.sayso"),
    ):
        open_ledger(url).close()
        assert (tmp_path / name).exists()


def test_views_of_a_hostile_file_are_not_believed(path: Path):
    with open_ledger(path) as ledger:
        ledger.append(A)
    db = raw(path)
    db.execute("DROP VIEW current_statements")
    db.execute("CREATE VIEW current_statements AS SELECT load_extension('evil') AS report_id")
    db.close()
    with open_ledger(path) as ledger:
        assert len(list(ledger.statements())) == 3


# For people


def test_any_sql_tool_reads_the_views(path: Path):
    with open_ledger(path) as ledger:
        ledger.append(A)
        ledger.append(B)
        ledger.judge(verdict(A.statements[0].id, "corrected", {"source_names": ["Ole Weiß"]}))
    db = raw(path)
    db.row_factory = sqlite3.Row
    views = [r[0] for r in db.execute("SELECT name FROM sqlite_schema WHERE type = 'view'")]
    assert {"current_reports", "current_statements", "current_claims", "current_figures", "current_sources"} < set(
        views
    )
    found = {view: db.execute(f"SELECT * FROM {view}").fetchall() for view in views}
    assert all(found[view] for view in views if view not in ("current_links",))
    row = found["current_statements"][0]
    assert (row["source"], row["source_names"], row["cue"]) == ("Ole Weiß", '["Ole Weiß"]', "told")
    assert row["content"] == "We think about 240 houses stand in water."
    assert found["current_figures"][0]["low"] == 240
    assert {r["name"] for r in found["current_sources"]} >= {"Ole Weiß", "Olu Marchetti", "the coast guard"}
    db.close()


def test_the_views_say_what_the_listings_say(path: Path):
    with open_ledger(path) as ledger:
        ledger.append(A)
        ledger.append(B)
        ledger.judge(verdict(A.statements[0].id, "corrected", {"source_names": ["Ole Weiß"]}))
        listed = {(s.name, s.kind, s.report_id, s.statements, s.own_claims) for s in ledger.sources()}
        db = raw(path)
        seen = db.execute("SELECT name, kind, report_id, statements, own_claims FROM current_sources").fetchall()
        assert set(seen) == listed
        db.close()


def test_timelines_use_the_indexes(path: Path):
    with open_ledger(path) as ledger:
        ledger.append(A)
        assert isinstance(ledger, SqliteLedger)
        from sayso.ledger import listing

        db = connect(path, 1)
        query = listing.statements(Where(source="lindqvist", since="2026"))
        plan = [row[3] for row in db.execute(f"EXPLAIN QUERY PLAN {query.sql}", query.parameters)]
        assert not [step for step in plan if step.startswith(("SCAN s", "SCAN x", "SCAN r", "SCAN t"))], plan
        query = listing.statements(Where())
        plan = [row[3] for row in db.execute(f"EXPLAIN QUERY PLAN {query.sql}", query.parameters)]
        assert not [step for step in plan if "TEMP B-TREE" in step], plan
        db.close()


def test_listings_stream(path: Path):
    with open_ledger(path) as ledger:
        for n in range(200):
            ledger.append(storm(extra=f" Case {n}."))
        began = time.perf_counter()
        rows = ledger.statements()
        next(rows)
        first = time.perf_counter() - began
        list(rows)
        assert first < (time.perf_counter() - began) / 2, "the first row does not wait for the last"


# Words cut by us and by SQL


def test_our_views_cut_the_same_words_as_those_of_the_file(path: Path) -> None:
    with open_ledger(path) as ledger:
        for n, who in enumerate(("Vera Lindqvist", "Žofie 𝔅-Ní", "e\u0301ric")):
            ledger.append(storm(who=who, extra=f" 🌊 Case {n}."))
    ours, theirs = connect(path, 1), raw(path)
    views = [name for (name,) in theirs.execute("SELECT name FROM sqlite_master WHERE type = 'view'")]
    assert "current_statements" in views
    for view in views:
        found = theirs.execute(f"SELECT * FROM main.{view}").fetchall()
        if view != "statement_words":
            assert ours.execute(f"SELECT * FROM temp.{view}").fetchall() == found
            sql = ours.execute("SELECT sql FROM temp.sqlite_master WHERE name = ?", (view,)).fetchone()[0]
            assert "substr(t.text" not in sql  # counts from the beginning of the text for every row
    ours.close()
    theirs.close()


def test_no_word_of_a_forgotten_text_is_cut_from_the_one_that_takes_its_number(path: Path) -> None:
    with open_ledger(path) as ledger:
        ledger.append(A)
        assert next(row.cue for row in ledger.statements())
        ledger.forget(A.report.id)
        ledger.append(B)
        assert [s.cue for s in ledger.statements()] == [s.cue and s.cue.cut(B.report.text) for s in B.statements]
        with open_ledger(path) as other:
            other.forget(B.report.id)
            other.append(A, even_if_forgotten=True)
        assert [s.cue for s in ledger.statements()] == [s.cue and s.cue.cut(A.report.text) for s in A.statements]


@pytest.mark.skipif(not Path("/proc/self/fd").exists(), reason="needs /proc")
def test_a_ledger_that_is_not_closed_goes_with_its_last_reference(path: Path) -> None:
    ledger = open_ledger(path)
    ledger.append(A)
    assert list(ledger.statements())
    assert str(path) in open_files()
    del ledger
    gc.collect()
    assert str(path) not in open_files()


def open_files() -> set[str]:
    found: set[str] = set()
    for entry in Path("/proc/self/fd").iterdir():
        with suppress(OSError):
            found.add(os.readlink(entry))
    return found


def test_the_index_of_a_very_long_text_is_held_against_itself(path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """Not against words cut anew, which takes the square of the length; a broken index is still found."""
    monkeypatch.setattr("sayso.ledger.verifying._LONG", len(A.report.text) - 1)
    with open_ledger(path) as ledger:
        ledger.append(A)
    asked: list[str] = []
    with open_ledger(path) as ledger:
        ledger._db.set_trace_callback(asked.append)  # type: ignore[attr-defined]
        assert list(ledger.verify()) == []
    assert not any("statement_words" in sql for sql in asked)
    with raw(path) as other:
        other.execute("UPDATE statement_search_data SET block = zeroblob(20) WHERE id > 10")
    with open_ledger(path) as ledger:
        assert any(problem.table in ("statement_search", "file") for problem in ledger.verify())

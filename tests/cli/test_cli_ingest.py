"""`sayso ingest`: resumed, interrupted, killed, in several processes, with bad files among good ones."""

from __future__ import annotations

import json
import os
import signal
import subprocess
import sys
import time
from collections.abc import Callable
from contextlib import suppress
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

import pytest

from sayso.cli import workers
from sayso.errors import LedgerError
from sayso.ledger import open_ledger
from sayso.records import Report

Call = Callable[..., Any]


def wire(number: int) -> str:
    return f"Lot {number} sold\n\nPORT ELSE (Tide Wire) - Auctioneer Iva Brandt said on Monday that lot {number} had gone for {number + 5} crowns.\n"


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    found = tmp_path / "wire"
    found.mkdir()
    return found


def fill(folder: Path, count: int) -> None:
    for number in range(count):
        (folder / f"{number:04}.txt").write_text(wire(number))


def long_lines(path: Path, count: int) -> Path:
    """Reports that take a while: 50 sentences each."""
    with path.open("w") as stream:
        for number in range(count):
            body = " ".join(f"Iva Brandt said lot {number}.{n} had gone for {n} crowns." for n in range(50))
            stream.write(json.dumps({"text": body}) + "\n")
    return path


def held(ledger: Path) -> list[str]:
    with open_ledger(ledger, create=False) as kept:
        return [row.report_id for row in kept.reports()]


def test_one_unreadable_file_among_500_costs_itself_alone(process: Call, folder: Path, tmp_path: Path) -> None:
    fill(folder, 499)
    (folder / "0250x.txt").write_bytes(bytes(range(256)) * 8)
    found = process("ingest", folder, "--ledger", "all.db")
    assert found.returncode == 1
    assert found.stdout.startswith("all.db: 499 reports added (")
    assert ", 1 failed\n" in found.stdout and "not reviewed" in found.stdout
    assert "0250x.txt: " in found.stderr and len(found.stderr.splitlines()) == 1
    assert len(held(tmp_path / "all.db")) == 499
    assert process("verify", "--ledger", "all.db").returncode == 0


@pytest.mark.skipif(not Path("/proc/self/mem").exists(), reason="needs /proc")
def test_a_file_that_fails_while_it_is_read_and_links_to_nothing_are_named(process: Call, folder: Path) -> None:
    """As root nothing is forbidden; the memory of a process can be opened, but not read from its beginning."""
    fill(folder, 3)
    (folder / "0001x.txt").symlink_to("/proc/self/mem")
    (folder / "0002x.txt").symlink_to("gone.txt")
    (folder / "0003x.txt").symlink_to("0003x.txt")
    found = process("ingest", folder, "--ledger", "all.db", "--engine", "rules")
    assert found.returncode == 1
    assert found.stdout.startswith("all.db: 3 reports added (") and ", 3 failed\n" in found.stdout
    named = [line for line in found.stderr.splitlines() if line.startswith("failed: ")]
    assert [Path(line.removeprefix("failed: ").split(": ")[0]).name for line in named] == [
        "0001x.txt",
        "0002x.txt",
        "0003x.txt",
    ]
    assert process("verify", "--ledger", "all.db").returncode == 0


def test_a_folder_that_cannot_be_read_fails_the_ingest(
    sayso: Call, folder: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def scandir(path: Path) -> object:
        if Path(path).name == "locked":
            raise PermissionError(13, "Permission denied")
        return real(path)

    fill(folder, 3)
    (folder / "locked").mkdir()
    real = os.scandir
    monkeypatch.setattr(os, "scandir", scandir)
    found = sayso("ingest", folder, "--engine", "rules")
    assert found.exit_code == 1
    assert "3 reports added" in found.stdout and ", 1 failed\n" in found.stdout
    assert "locked: a folder that cannot be read: Permission denied" in found.stderr
    read = sayso("read", folder, "--nl", "--engine", "rules")
    assert read.exit_code == 1 and len(read.stdout.splitlines()) == 3
    assert "locked: a folder that cannot be read: Permission denied" in read.stderr


def test_a_second_ingest_adds_what_is_new_and_nothing_twice(sayso: Call, folder: Path, tmp_path: Path) -> None:
    fill(folder, 5)
    assert sayso("ingest", folder).exit_code == 0
    fill(folder, 8)
    summary = json.loads(sayso("ingest", folder, "--json").stdout)
    assert (summary["added"], summary["held"], summary["failures"]) == (3, 5, 0)
    assert len(held(tmp_path / "sayso.db")) == 8


def test_limit_is_of_new_reports(sayso: Call, folder: Path, tmp_path: Path) -> None:
    fill(folder, 9)
    for expected in (4, 8, 9, 9):
        assert sayso("ingest", folder, "--limit", 4).exit_code == 0
        assert len(held(tmp_path / "sayso.db")) == expected


def test_several_processes_keep_the_same_rows_as_one(process: Call, folder: Path, tmp_path: Path) -> None:
    fill(folder, 40)
    (folder / "0007x.txt").write_bytes(b"%PDF-1.4 x")
    assert process("ingest", folder, "--ledger", "one.db").returncode == 1
    done = process("ingest", folder, "--ledger", "many.db", "--jobs", "2")
    assert done.returncode == 1, done.stderr
    rows = [process("claims", "--nl", "--ledger", name).stdout for name in ("one.db", "many.db")]
    assert rows[0] == rows[1] and len(rows[0].splitlines()) >= 40


def test_standard_input_takes_lines_of_json(process: Call) -> None:
    lines = "".join(json.dumps({"body": wire(n), "uri": f"https://tide.example/{n}"}) + "\n" for n in range(3))
    found = process("ingest", "-", "--field", "text=body", stdin=(lines + "{broken\n").encode())
    assert found.returncode == 1
    assert "3 reports added" in found.stdout and "line 4: broken JSON" in found.stderr
    assert len(process("reports", "--nl").stdout.splitlines()) == 3


def test_a_folder_without_reports_is_a_failure(sayso: Call, folder: Path) -> None:
    found = sayso("ingest", folder)
    assert found.exit_code == 1
    assert "no report found" in found.stderr


def test_a_language_without_words_fails_alone(sayso: Call, folder: Path) -> None:
    (folder / "a.jsonl").write_text(
        json.dumps({"text": wire(1), "language": "tlh"}) + "\n" + json.dumps({"text": wire(2)})
    )
    found = sayso("ingest", folder)
    assert found.exit_code == 1
    assert "1 report added" in found.stdout and "no word tables for language 'tlh'" in found.stderr


def test_forgotten_reports_stay_out_unless_asked_for(sayso: Call, folder: Path, tmp_path: Path) -> None:
    fill(folder, 2)
    sayso("ingest", folder)
    gone = held(tmp_path / "sayso.db")[0]
    assert sayso("forget", gone, "--yes").exit_code == 0
    assert "1 held already, 1 forgotten and left out" in sayso("ingest", folder).stdout
    assert "1 report added" in sayso("ingest", folder, "--even-if-forgotten").stdout


class Watch:
    """Holds a process to its work, not to a clock: on a full machine it may take long, but it may neither stand still nor go on.

    `goes_on` fails once it has neither run nor waited for the disk in 20 seconds, or has used `most` seconds of processor time.
    """

    def __init__(self, running: subprocess.Popen[bytes], most: float) -> None:
        self._running, self._most = running, most
        self._first = self._used = self._work()[0]
        self._moved = time.monotonic()

    def goes_on(self) -> None:
        used, runs = self._work()
        if runs or used > self._used:
            self._used, self._moved = used, time.monotonic()
        assert time.monotonic() - self._moved < 20, "stands still"
        assert used - self._first < self._most, f"has worked for {used - self._first:.0f} s"

    def _work(self) -> tuple[float, bool]:
        """Processor time of the process and its children in seconds; whether one of them runs or waits for its turn."""
        used, runs = 0, False
        for pid in (self._running.pid, *children_of(self._running.pid)):
            with suppress(OSError):
                fields = Path(f"/proc/{pid}/stat").read_text().rsplit(")", 1)[1].split()
                used += int(fields[11]) + int(fields[12])
                runs = runs or fields[0] in "RD"
        return used / os.sysconf("SC_CLK_TCK"), runs


def begun(ledger: Path, running: subprocess.Popen[bytes], count: int) -> None:
    """Wait, as another process would, until the ledger holds so many reports."""
    watch = Watch(running, most=60)
    while True:
        with suppress(LedgerError):
            if len(held(ledger)) >= count:
                return
        assert running.poll() is None, "ended before it was stopped"
        watch.goes_on()
        time.sleep(0.02)


def ended(running: subprocess.Popen[bytes]) -> tuple[bytes, bytes]:
    """What an interrupted process printed; it has little left to do."""
    watch = Watch(running, most=10)
    while True:
        try:
            return running.communicate(timeout=0.2)
        except subprocess.TimeoutExpired:
            watch.goes_on()


def test_the_watch_tells_work_from_standing_still_and_going_on(monkeypatch: pytest.MonkeyPatch) -> None:
    clock = [0.0]
    monkeypatch.setattr(time, "monotonic", lambda: clock[0])
    with subprocess.Popen(["sleep", "60"]) as idle, subprocess.Popen([sys.executable, "-c", "while 1: pass"]) as busy:
        try:
            standing, working, brief = Watch(idle, most=10), Watch(busy, most=10), Watch(busy, most=0.05)
            time.sleep(0.5)
            clock[0] = 19
            standing.goes_on()
            clock[0] = 21
            working.goes_on()
            with pytest.raises(AssertionError, match="stands still"):
                standing.goes_on()
            with pytest.raises(AssertionError, match="has worked"):
                while busy.poll() is None:
                    brief.goes_on()
        finally:
            idle.kill()
            busy.kill()


def start(*arguments: Any, session: bool = False) -> subprocess.Popen[bytes]:
    """`session`: in a process group of its own, as a terminal starts it."""
    command = [sys.executable, "-m", "sayso", *(str(a) for a in arguments)]
    return subprocess.Popen(
        command,
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
        preexec_fn=_heed_interrupts,
        start_new_session=session,
    )


def _heed_interrupts() -> None:
    """A shell's background job inherits interrupts as ignored; these tests need them heard."""
    signal.signal(signal.SIGINT, signal.SIG_DFL)


@pytest.mark.parametrize("jobs", [1, 2])
@pytest.mark.parametrize("number", [signal.SIGINT, signal.SIGTERM, signal.SIGKILL])
def test_stopped_in_the_middle_it_goes_on_from_there(
    process: Call, tmp_path: Path, number: signal.Signals, jobs: int
) -> None:
    lines, ledger, count = long_lines(tmp_path / "long.jsonl", 50), tmp_path / "wire.db", 50
    running = start("ingest", lines, "--ledger", ledger, "--jobs", jobs)
    begun(ledger, running, 3)
    running.send_signal(number)
    out, errors = ended(running)
    if number != signal.SIGKILL:
        assert running.returncode == 130
        assert b"reports added" in out and b"interrupted" in errors
        assert b"Traceback" not in errors
    kept = held(ledger)
    assert 3 <= len(kept) < count
    assert process("verify", "--ledger", ledger).returncode == 0
    summary = json.loads(process("ingest", lines, "--ledger", ledger, "--json").stdout)
    assert (summary["added"], summary["held"], summary["failures"]) == (count - len(kept), len(kept), 0)
    assert len(held(ledger)) == len(set(held(ledger))) == count
    assert process("verify", "--ledger", ledger).returncode == 0


def test_ctrl_c_reaches_the_whole_group_and_says_so_once(tmp_path: Path) -> None:
    ledger = tmp_path / "wire.db"
    lines = long_lines(tmp_path / "long.jsonl", 60)
    running = start("ingest", lines, "--ledger", ledger, "--jobs", 2, session=True)
    begun(ledger, running, 2)
    os.killpg(running.pid, signal.SIGINT)
    _, errors = ended(running)
    assert running.returncode == 130
    assert errors == b"sayso: interrupted; the same command goes on from here\n"


def test_workers_end_with_a_killed_parent(tmp_path: Path) -> None:
    ledger = tmp_path / "wire.db"
    running = start("ingest", long_lines(tmp_path / "long.jsonl", 60), "--ledger", ledger, "--jobs", 2)
    begun(ledger, running, 2)
    children = children_of(running.pid)
    running.kill()
    running.wait()
    end = time.monotonic() + 20
    while time.monotonic() < end and any(map(alive, children)):
        time.sleep(0.05)
    assert children and not any(map(alive, children))
    for stream in (running.stdout, running.stderr):
        if stream:
            stream.close()


def children_of(pid: int) -> list[int]:
    path = Path(f"/proc/{pid}/task/{pid}/children")
    if not path.exists():
        pytest.skip("this system does not list the children of a process")
    return [int(child) for child in path.read_text().split()]


def alive(pid: int) -> bool:
    with suppress(OSError):
        return Path(f"/proc/{pid}/stat").read_text().rsplit(")", 1)[1].split()[0] != "Z"
    return False


def report(number: int) -> Report:
    from sayso.formats import read_text

    return read_text(wire(number))


def deadly(found: Report, started: datetime, engine: str) -> Any:
    if "lot 3 " in found.text:
        os._exit(9)
    return workers.find_one(found, started, engine)


def test_a_report_that_ends_its_process_costs_itself_alone(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(workers, "work", deadly)
    reports = [report(n) for n in range(8)]
    found = list(workers.find_all(reports, 2, datetime.now(UTC)))
    assert [r.id for r, _ in found] == [r.id for r in reports]
    failed = [n for n, (_, result) in enumerate(found) if isinstance(result, str)]
    assert failed == [3]
    assert "ended unexpectedly" in str(found[3][1])


def test_an_error_of_the_finder_costs_one_report_alone(
    sayso: Call, folder: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    from sayso import finders

    right = finders.find

    def find(found: Report, **options: Any) -> Any:
        if "Lot 1 " in found.text:
            raise ZeroDivisionError("by a comma")
        return right(found, **options)

    monkeypatch.setattr(finders, "find", find)
    fill(folder, 3)
    found = sayso("ingest", folder)
    assert found.exit_code == 1
    assert "2 reports added" in found.stdout
    assert "failed: Lot 1 sold: an error of sayso's own: ZeroDivisionError: by a comma" in found.stderr


def test_a_ledger_that_takes_no_more_ends_the_ingest(
    sayso: Call, folder: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    from sayso.ledger.sqlite import SqliteLedger

    def full(*_: Any, **__: Any) -> Any:
        raise LedgerError("the disk is full", remedy="free some space")

    monkeypatch.setattr(SqliteLedger, "append", full)
    fill(folder, 30)
    found = sayso("ingest", folder)
    assert found.exit_code == 1
    assert found.stderr.count("the disk is full") == 3
    assert "stopped: the ledger takes no more" in found.stderr


def test_many_failures_are_named_in_part_and_counted_in_full(sayso: Call, folder: Path) -> None:
    for number in range(33):
        (folder / f"{number}.txt").write_bytes(b"")
    found = sayso("ingest", folder)
    assert found.exit_code == 1
    assert found.stderr.count("failed: ") == 21 and "13 more" in found.stderr
    assert len(json.loads(sayso("ingest", folder, "--json").stdout)["failed"]) == 33


def test_settings_come_from_the_option_then_the_environment_then_the_file(
    sayso: Call, folder: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    fill(folder, 1)
    (tmp_path / "sayso.toml").write_text('ledger = "from_file.db"\njobs = 1\n')
    assert sayso("ingest", folder).exit_code == 0
    monkeypatch.setenv("SAYSO_LEDGER", "from_environment.db")
    assert sayso("ingest", folder).exit_code == 0
    assert sayso("ingest", folder, "--ledger", "from_option.db").exit_code == 0
    assert {p.name for p in tmp_path.glob("*.db")} == {"from_file.db", "from_environment.db", "from_option.db"}


@pytest.mark.parametrize("words", ['colour = "red"', "ledger = 4", "jobs = true", "ledger =", "jobs = 0"])
def test_a_broken_settings_file_is_wrong_usage(sayso: Call, folder: Path, tmp_path: Path, words: str) -> None:
    fill(folder, 1)
    (tmp_path / "sayso.toml").write_text(words)
    found = sayso("ingest", folder)
    assert found.exit_code == 2
    assert not list(tmp_path.glob("*.db"))


def test_a_missing_ledger_is_no_empty_one(sayso: Call, tmp_path: Path) -> None:
    for name in ("claims", "reports", "verify"):
        found = sayso(name, "--ledger", tmp_path / "none.db")
        assert found.exit_code == 1
        assert "no such ledger" in found.stderr
    assert not list(tmp_path.glob("*.db*"))


def test_a_disk_without_room_ends_the_ingest_and_a_later_one_finishes_it(
    process: Call, folder: Path, tmp_path: Path
) -> None:
    """A bound on the size of files, which SQLite meets as it meets a full disk."""
    fill(folder, 60)
    found = subprocess.run(
        ["bash", "-c", f"ulimit -f 400; {sys.executable} -m sayso ingest {folder} --ledger full.db"],
        capture_output=True,
        text=True,
        timeout=60,
    )
    assert found.returncode == 1
    assert "stopped: the ledger takes no more" in found.stderr
    kept = len(held(tmp_path / "full.db"))
    assert kept < 60
    assert process("verify", "--ledger", "full.db").returncode == 0
    assert process("ingest", folder, "--ledger", "full.db").returncode == 0
    assert len(held(tmp_path / "full.db")) == 60


def test_an_interrupted_process_ends_whatever_holds_it() -> None:
    script = """
import threading, time
from sayso.cli.workers import leave_within
threading.Thread(target=time.sleep, args=(60,)).start()
print("said")
leave_within(0.2, 130)
"""
    found = subprocess.run([sys.executable, "-c", script], capture_output=True, text=True, timeout=30)
    assert (found.returncode, found.stdout) == (130, "said\n")

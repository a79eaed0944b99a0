"""Reports to readings, in this process or in several. One bad report costs itself alone, even if it ends its process."""

from __future__ import annotations

import multiprocessing
import os
import signal
import sys
import threading
from collections import deque
from collections.abc import Callable, Iterable, Iterator
from concurrent.futures import Future, ProcessPoolExecutor
from concurrent.futures.process import BrokenProcessPool
from contextlib import suppress
from datetime import datetime

from sayso._version import __version__
from sayso.cli import options
from sayso.errors import SaysoError
from sayso.records import Reading, Report

_WAITING = 4  # reports a worker may have waiting: what bounds the memory

Outcome = tuple[Report, Reading | str]


def find_all(
    reports: Iterable[Report], jobs: int, started: datetime, engine: str = options.DEFAULT_ENGINE
) -> Iterator[Outcome]:
    """Each report with its reading, or with the words that say why there is none; in the order given."""
    if jobs == 1:
        for report in reports:
            yield report, find_one(report, started, engine)
        return
    team = _Team(jobs, started, engine)
    try:
        yield from team.readings(iter(reports))
    finally:
        team.dismiss()


def find_one(report: Report, started: datetime, engine: str = options.DEFAULT_ENGINE) -> Reading | str:
    """The reading of a report, or why there is none. No error gets out."""
    from sayso import finders

    try:
        tag = finders.engine(engine).tag
        return finders.find(report, tag=tag, version=__version__, started=started)
    except SaysoError as error:
        return str(error)
    except Exception as error:
        return f"an error of sayso's own: {type(error).__name__}: {error}"


work: Callable[[Report, datetime, str], Reading | str] = (
    find_one  # what a worker does; tests put a deadly one in its place
)


class _Team:
    """Worker processes with a bounded queue. Where one ends unexpectedly, the oldest report waiting is tried alone."""

    def __init__(self, jobs: int, started: datetime, engine: str) -> None:
        self._jobs, self._started, self._engine = jobs, started, engine
        self._pool = _pool(jobs)
        self._waiting: deque[tuple[Report, Future[Reading | str]]] = deque()

    def readings(self, reports: Iterator[Report]) -> Iterator[Outcome]:
        for report in reports:
            self._submit(report)
            if len(self._waiting) >= self._jobs * _WAITING:
                yield self._next()
        while self._waiting:
            yield self._next()

    def _submit(self, report: Report) -> None:
        try:
            future = self._pool.submit(work, report, self._started, self._engine)
        except BrokenProcessPool as error:
            future = Future[Reading | str]()
            future.set_exception(error)
        self._waiting.append((report, future))

    def _next(self) -> Outcome:
        report, future = self._waiting.popleft()
        try:
            return report, future.result()
        except BrokenProcessPool:
            return report, self._alone(report)

    def _alone(self, report: Report) -> Reading | str:
        self._pool.shutdown(wait=False, cancel_futures=True)
        with _pool(1) as pool:
            try:
                found = pool.submit(work, report, self._started, self._engine).result()
            except BrokenProcessPool:
                found = "the process that read it ended unexpectedly: out of memory, or killed"
        self._pool = _pool(self._jobs)
        again, self._waiting = [r for r, _ in self._waiting], deque()
        for waiting in again:
            self._submit(waiting)
        return found

    def dismiss(self) -> None:
        self._pool.shutdown(wait=False, cancel_futures=True)
        for child in multiprocessing.active_children():
            child.terminate()


def leave_within(seconds: float, code: int) -> None:
    """End this process by then whatever holds it: a pool whose workers were ended in mid-step may wait for them for good."""
    sys.stdout.flush()
    sys.stderr.flush()
    timer = threading.Timer(seconds, os._exit, (code,))
    timer.daemon = True
    timer.start()


def _pool(jobs: int) -> ProcessPoolExecutor:
    # spawn: forking a process in which a progress bar's thread runs may hang
    return ProcessPoolExecutor(jobs, mp_context=multiprocessing.get_context("spawn"), initializer=_start)


def _start() -> None:
    """Ctrl-C is for the parent to answer; and where the parent is killed, its workers end too."""
    signal.signal(signal.SIGINT, signal.SIG_IGN)
    threading.Thread(target=_end_with_parent, daemon=True).start()


def _end_with_parent() -> None:
    parent = multiprocessing.parent_process()
    if parent is not None:
        with suppress(OSError, ValueError):
            parent.join()
        os._exit(1)

"""The backends on which the conformance suite runs; a new one is a row."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

from sayso.ledger import Ledger, open_ledger


def _sqlite(folder: Path, name: str) -> Ledger:
    return open_ledger(folder / f"{name}.sayso")


BACKENDS: dict[str, Callable[[Path, str], Ledger]] = {"sqlite": _sqlite}

Open = Callable[..., Ledger]


@pytest.fixture(params=sorted(BACKENDS))
def fresh(request: pytest.FixtureRequest, tmp_path: Path) -> Iterator[Open]:
    """Opens a ledger of the given name; the same name is the same ledger."""
    opened: list[Ledger] = []

    def opener(name: str = "ledger") -> Ledger:
        opened.append(BACKENDS[request.param](tmp_path, name))
        return opened[-1]

    yield opener
    for ledger in opened:
        ledger.close()


@pytest.fixture
def ledger(fresh: Open) -> Ledger:
    return fresh()

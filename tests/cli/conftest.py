"""The command line in this process (quick) and in one of its own (streams, signals, exit codes)."""

from __future__ import annotations

import os
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest
from typer.testing import CliRunner, Result

QUAY = """Quay closed after crane slips

By Nell Orchard

PORT ELSE, March 3 (Tide Wire) - Mayor Iva Brandt said on Monday that about 40 containers had fallen into the basin.

"We will reopen the quay by Friday," Brandt told reporters. "If the wind drops, divers may start tomorrow."

A spokesman for the crane's maker declined to comment.
"""


@pytest.fixture
def quay(tmp_path: Path) -> Path:
    path = tmp_path / "quay.txt"
    path.write_text(QUAY, "utf-8")
    return path


@pytest.fixture(autouse=True)
def _alone(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """No settings of the machine, and a folder of its own to work in."""
    for name in ("SAYSO_LEDGER", "SAYSO_WHO", "SAYSO_DEBUG", "NO_COLOR", "FORCE_COLOR"):
        monkeypatch.delenv(name, raising=False)
    monkeypatch.setenv("COLUMNS", "80")
    monkeypatch.chdir(tmp_path)


@pytest.fixture
def sayso() -> Callable[..., Result]:
    from sayso.cli.app import app

    def call(*arguments: Any, stdin: str | bytes | None = None) -> Result:
        found = CliRunner().invoke(app, [str(a) for a in arguments], input=stdin, prog_name="sayso")
        if found.exception is not None and not isinstance(found.exception, SystemExit):
            raise found.exception
        return found

    return call


@pytest.fixture
def process() -> Callable[..., subprocess.CompletedProcess[str]]:
    def call(
        *arguments: Any, stdin: bytes = b"", env: dict[str, str] | None = None
    ) -> subprocess.CompletedProcess[str]:
        done = subprocess.run(
            command(*arguments), input=stdin, capture_output=True, timeout=120, env={**os.environ, **(env or {})}
        )
        return subprocess.CompletedProcess(done.args, done.returncode, done.stdout.decode(), done.stderr.decode())

    return call


def command(*arguments: Any) -> list[str]:
    return [sys.executable, "-m", "sayso", *(str(a) for a in arguments)]

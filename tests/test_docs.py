"""The README tells the truth: its output is what comes out, its Python runs, every command is in it."""

from __future__ import annotations

import os
import re
import subprocess
import sys
from pathlib import Path

import pytest
import typer

from sayso.cli.app import app

ROOT = Path(__file__).parent.parent
README = (ROOT / "README.md").read_text(encoding="utf-8")
COMMANDS = sorted(typer.main.get_command(app).commands)  # type: ignore[attr-defined]


@pytest.mark.parametrize("command", COMMANDS)
def test_every_command_is_in_the_readme(command: str) -> None:
    assert re.search(rf"\bsayso {command}\b", README)


@pytest.mark.parametrize("command", COMMANDS)
def test_every_command_has_help(command: str) -> None:
    done = subprocess.run([sys.executable, "-m", "sayso", command, "--help"], capture_output=True, text=True, check=False)
    assert done.returncode == 0
    assert "Usage" in done.stdout


def test_the_output_shown_is_what_comes_out() -> None:
    shown = re.search(r"\$ sayso (read \S+)\n((?: {4}.*\n|\n)+)", README)
    assert shown
    wanted = [line[4:].rstrip() for line in shown.group(2).rstrip().split("\n")]
    done = subprocess.run(
        [sys.executable, "-m", "sayso", *shown.group(1).split()],
        capture_output=True, text=True, check=True, cwd=ROOT, env={**os.environ, "COLUMNS": "100", "NO_COLOR": "1"},
    )  # fmt: skip
    printed = [line.rstrip() for line in done.stdout.split("\n")]
    assert printed[: len(wanted)] == wanted


def test_the_python_runs(tmp_path: Path) -> None:
    code = re.search(r"```python\n(.*?)```", README, re.DOTALL)
    assert code
    source = code.group(1).replace("build/tour.db", str(tmp_path / "tour.db"))
    done = subprocess.run([sys.executable, "-c", source], capture_output=True, text=True, check=False, cwd=ROOT)
    assert done.returncode == 0, done.stderr
    assert "direct" in done.stdout


@pytest.mark.parametrize("page", [*sorted((ROOT / "docs").glob("*.md")), ROOT / "README.md"], ids=lambda p: p.name)
def test_named_files_exist(page: Path) -> None:
    for name in re.findall(r"`((?:docs|src|bench|gold|tests)/[\w./-]+\.\w+)`", page.read_text(encoding="utf-8")):
        assert (ROOT / name).exists(), f"{page.name} names {name}"

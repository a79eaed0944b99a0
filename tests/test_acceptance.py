"""The acceptance report, where it is there: the environment variable SAYSO_ACCEPTANCE, else ../shared/acceptance."""

from __future__ import annotations

import json
import os
import subprocess
import sys
from pathlib import Path

import pytest

import sayso

ROOT = Path(__file__).parent.parent
FOLDER = Path(os.environ.get("SAYSO_ACCEPTANCE", ROOT.parent / "shared" / "acceptance"))


@pytest.mark.skipif(not (FOLDER / "report.txt").exists(), reason="the acceptance report is not here")
def test_the_acceptance_report(tmp_path: Path) -> None:
    reading = sayso.find(sayso.read(str(FOLDER / "report.txt")))
    output = tmp_path / "out.json"
    output.write_text(json.dumps(sayso.encode_reading(reading)), encoding="utf-8")
    command = [sys.executable, str(FOLDER / "score.py"), str(FOLDER / "gold.json"), str(output), "--floor", "95"]
    done = subprocess.run(command, capture_output=True, text=True, check=False)
    assert done.returncode == 0, done.stdout

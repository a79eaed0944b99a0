"""Imports go one way: the contracts of pyproject.toml, and sizes that keep modules readable."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

import pytest

ROOT = Path(__file__).parent.parent
MODULES = sorted((ROOT / "src" / "sayso").rglob("*.py"))


def test_contracts() -> None:
    tool = Path(sys.executable).parent / "lint-imports"
    if not tool.exists():
        pytest.skip("import-linter is not installed (extra lint)")
    done = subprocess.run([tool], cwd=ROOT, capture_output=True, text=True, check=False)
    assert done.returncode == 0, done.stdout + done.stderr


@pytest.mark.parametrize("module", MODULES, ids=lambda m: m.relative_to(ROOT / "src").as_posix())
def test_a_module_stays_readable(module: Path) -> None:
    lines = module.read_text(encoding="utf-8").splitlines()
    assert len(lines) <= 500
    assert not {"utils", "helpers", "common", "base", "core", "manager"} & {module.stem}


def test_the_package_root_is_not_imported_from_inside() -> None:
    inner = [m for m in MODULES if m.name not in ("__main__.py",) and m.parent.name != "cli"]
    for module in inner:
        for line in module.read_text(encoding="utf-8").splitlines():
            assert line.strip() != "import sayso", module

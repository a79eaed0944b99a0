"""The public face: what `import sayso` gives, how fast, and the three verbs end to end."""

from __future__ import annotations

import importlib.metadata
import subprocess
import sys
from pathlib import Path

import pytest

import sayso
from sayso.records import Reading

TEXT = 'PORT ELSE - "We will reopen the quay by Friday," Mayor Iva Brandt told reporters.\n'

NAMES = {
    "Claim", "Dateline", "Failure", "Frame", "Ledger", "Link", "Marker", "Occasion", "Place", "Published", "Quantity",
    "Reading", "Report", "Run", "SaysoError", "Source", "SourceRun", "Span", "Statement", "Timex", "Verdict", "Warning",
    "Where", "__version__", "decode_reading", "encode_reading", "errors", "find", "json_schema", "open_ledger", "page",
    "read", "read_all", "read_text", "records", "show",
}  # fmt: skip


def test_the_public_names_are_these() -> None:
    assert set(sayso.__all__) == NAMES
    assert all(getattr(sayso, name) is not None for name in NAMES)
    assert set(dir(sayso)) >= NAMES


def test_an_unknown_name_is_an_attribute_error() -> None:
    with pytest.raises(AttributeError, match="no attribute 'red'"):
        sayso.red  # type: ignore[attr-defined]  # noqa: B018


def test_the_version_is_that_of_the_installed_package() -> None:
    assert sayso.__version__ == importlib.metadata.version("sayso")


def test_importing_loads_nothing_heavy() -> None:
    heavy = (
        "{'pyarrow', 'trafilatura', 'lxml', 'rich', 'typer', 'sqlite3', 'sayso.finders', 'sayso.formats', 'sayso.cli'}"
    )
    code = f"import sys, sayso; print(sorted({heavy} & set(sys.modules)))"
    assert subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True).stdout == "[]\n"


def test_read_find_append_list(tmp_path: Path) -> None:
    path = tmp_path / "a.txt"
    path.write_text(TEXT)
    reading = sayso.find(sayso.read(path, published="2025-03-03"))
    assert reading.run.version == sayso.__version__
    with sayso.open_ledger(tmp_path / "a.db") as ledger:
        assert ledger.append(reading) == "added"
        assert ledger.append(reading) == "held"
        rows = list(ledger.statements(sayso.Where(source="brandt")))
    assert [row.content for row in rows] == ["We will reopen the quay by Friday,"]


def test_a_notebook_shows_a_reading_with_its_statements_marked() -> None:
    reading = sayso.find(sayso.read_text(TEXT))
    html = reading._repr_html_()  # type: ignore[attr-defined]
    assert 'class="sayso-marked"' in html and "We will reopen the quay by Friday," in html
    assert sayso.show(reading)._repr_html_() == html
    assert "_repr_html_" in dir(Reading)


def test_python_m_sayso_is_the_command() -> None:
    done = subprocess.run([sys.executable, "-m", "sayso", "--version"], capture_output=True, text=True)
    assert (done.returncode, done.stdout) == (0, f"sayso {sayso.__version__}\n")

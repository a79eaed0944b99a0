"""docs/commands.md is made of the help texts and the rows themselves; `pytest tests/cli/test_cli_docs.py --accept` writes it."""

from __future__ import annotations

import inspect
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import pytest

from sayso.export import ROWS, row_schema
from sayso.ledger import Hit

PAGE = Path(__file__).parents[2] / "docs" / "commands.md"
GROUPS = {
    "Reading": ("read", "schema"),
    "Keeping": ("ingest", "verify", "judge", "forget"),
    "Asking": ("reports", "sources", "statements", "claims", "figures", "search", "show"),
    "Handing on": ("export", "demo"),
}
OPENING = """# Commands

Made from `sayso --help`; a test holds it to that. Exit codes: 0 done, 1 something failed and was reported, 2 wrong usage,
130 interrupted. Results go to standard output, messages to standard error; colour goes to terminals alone, and nowhere where
`NO_COLOR` is set. Control characters and direction marks of report texts never reach a screen: they are taken out of what
people read and of CSV, and written as `\\uXXXX` in JSON, where nothing is lost.

Settings: `--ledger`, else `SAYSO_LEDGER`, else `ledger` in `sayso.toml` of the working folder, else `./sayso.db`. The file
may also hold `jobs` (processes of `ingest`) and `who` (the name on verdicts):

```toml
ledger = "news.db"
jobs = 4
who = "A. Reyes"
```
"""
ROWS_OPENING = """## Rows

What listings print with `--json`, `--nl`, `--csv`, and what `export` writes. `sayso schema claims` prints the JSON Schema of a
row. `reviewed` says whether a person has judged the row; all else was read by machine alone. In CSV, lists are joined by "; ",
spans are `start-end`, and words that a spreadsheet would take for a formula (those that begin with `=`, `+`, `-`, `@`, a tab or
a line break) get an apostrophe in front, as OWASP advises. Parquet holds numbers twice: `low` to count with, `low_exact` as
text.
"""


def pieces(sayso: Callable[..., Any]) -> Iterator[str]:
    yield OPENING
    for title, names in GROUPS.items():
        yield f"## {title}\n"
        for name in names:
            shown = "\n".join(line.rstrip() for line in sayso(name, "--help").stdout.strip().splitlines())
            yield f"### sayso {name}\n\n```\n{shown}\n```\n"
    yield ROWS_OPENING
    for name, row in {**ROWS, "search": Hit}.items():
        fields = ", ".join(f"`{field}`" for field in row_schema(row)["properties"])
        yield f"### {name}\n\n{inspect.cleandoc(row.__doc__ or '')}\n\n{fields}\n"


def test_the_page_of_commands_is_what_the_commands_say(
    sayso: Callable[..., Any], request: pytest.FixtureRequest
) -> None:
    made = "\n".join(pieces(sayso))
    if request.config.getoption("--accept"):
        PAGE.write_text(made, "utf-8")
    assert PAGE.read_text("utf-8") == made, "run pytest tests/cli/test_cli_docs.py --accept"


def test_the_page_names_every_command(sayso: Callable[..., Any]) -> None:
    from sayso.cli.app import app

    assert sorted(c.name or "" for c in app.registered_commands) == sorted(
        n for names in GROUPS.values() for n in names
    )

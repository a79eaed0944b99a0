"""docs/commands.md is made of the help texts and the rows themselves; `pytest tests/cli/test_cli_docs.py --accept` writes it."""

from __future__ import annotations

import inspect
from collections.abc import Iterator
from pathlib import Path

import pytest
from typer.main import get_command

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


def described(name: str) -> Iterator[str]:
    """A command by its docstring and options; not by its printed help, which looks otherwise in other releases of typer."""
    from sayso.cli.app import app

    command = get_command(app).commands[name]  # type: ignore[attr-defined]
    words, examples = inspect.cleandoc(command.help).replace("\b\n", "").split("Examples:")
    yield f"### sayso {name}\n\n{words.strip()}\n\n```{examples.rstrip()}\n```\n"
    for param in command.params:
        if param.param_type_name == "argument":
            if param.help is None:
                pytest.skip("this release of typer keeps no help of arguments")
            yield f"- {param.metavar or param.name.upper()}: {param.help}"
        else:
            names = ", ".join(f"`{o}`" for o in (*sorted(param.opts, key=len, reverse=True), *param.secondary_opts))
            value = f" {param.metavar}" if param.metavar else ""
            yield f"- {names}{value}: {param.help}"
    yield ""


def pieces() -> Iterator[str]:
    yield OPENING
    for title, names in GROUPS.items():
        yield f"## {title}\n"
        for name in names:
            yield "\n".join(described(name))
    yield ROWS_OPENING
    for name, row in {**ROWS, "search": Hit}.items():
        fields = ", ".join(f"`{field}`" for field in row_schema(row)["properties"])
        yield f"### {name}\n\n{inspect.cleandoc(row.__doc__ or '')}\n\n{fields}\n"


def test_the_page_of_commands_is_what_the_commands_say(request: pytest.FixtureRequest) -> None:
    made = "\n".join(pieces())
    if request.config.getoption("--accept"):
        PAGE.write_text(made, "utf-8")
    assert PAGE.read_text("utf-8") == made, "run pytest tests/cli/test_cli_docs.py --accept"


def test_the_page_names_every_command() -> None:
    from sayso.cli.app import app

    assert sorted(c.name or "" for c in app.registered_commands) == sorted(
        n for names in GROUPS.values() for n in names
    )

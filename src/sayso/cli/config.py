"""What the command line takes from its surroundings: `sayso.toml` in the working folder, and environment variables."""

from __future__ import annotations

import os
import tomllib
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from sayso.errors import UsageError
from sayso.ledger import Ledger, open_ledger

DEFAULT_LEDGER = "sayso.db"
FILE = "sayso.toml"
_KEYS: dict[str, type] = {"ledger": str, "jobs": int, "who": str}


@dataclass(frozen=True, slots=True)
class Config:
    """ledger: a path or URL, one in the file is relative to it. jobs: worker processes of `ingest`. who: the name on verdicts."""

    ledger: str = DEFAULT_LEDGER
    jobs: int | None = None
    who: str | None = None


def load(folder: Path | None = None) -> Config:
    """`sayso.toml` of the folder (the working folder by default); UsageError where it is broken."""
    path = (folder or Path.cwd()) / FILE
    try:
        found = tomllib.loads(path.read_text("utf-8"))
    except FileNotFoundError:
        return Config()
    except (OSError, ValueError) as error:
        raise UsageError(f"cannot be read: {error}", where=str(path), remedy="mend or remove it") from None
    for name, value in found.items():
        _check(name, value, path)
    if "ledger" in found and ":" not in found["ledger"][2:]:
        found["ledger"] = str(path.parent / found["ledger"])
    return Config(**found)


def _check(name: str, value: Any, path: Path) -> None:
    if name not in _KEYS:
        raise UsageError(f"no setting {name!r}", where=str(path), remedy=f"one of {', '.join(_KEYS)}")
    if not isinstance(value, _KEYS[name]) or isinstance(value, bool):
        kind = "a number" if _KEYS[name] is int else "words in quotation marks"
        raise UsageError(f"{name} should be {kind}", where=str(path), remedy="mend it")


def ledger_path(given: str | None) -> str:
    """Where the ledger is: the option, else SAYSO_LEDGER, else sayso.toml, else `sayso.db` here."""
    return given or os.environ.get("SAYSO_LEDGER") or load().ledger


def open_kept(given: str | None) -> Ledger:
    """The ledger to be asked; LedgerError where there is none yet."""
    return open_ledger(ledger_path(given), create=False)


def open_to_keep(given: str | None) -> Ledger:
    """The ledger to be written, made where there is none."""
    return open_ledger(ledger_path(given))

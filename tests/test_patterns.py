"""No pattern of the package backtracks: each is run on growing hostile input, and its time must grow with the length alone.

Patterns are found by importing every module and walking its globals and the records and tables that they hold. A pattern that the
sources only ever `match` is matched at the start, all others scan the text. For each, inputs are
built of repeated pieces (letters, digits, blanks, marks, and the pattern's own literal words), ended by a character that makes a
match fail late. Time is CPU time, the best of several runs; doubling the input three times may take no more than 24 times as long
(linear: 8; quadratic: 64), checked again before it fails.
"""

from __future__ import annotations

import importlib
import inspect
import pkgutil
import re
import time
from collections.abc import Iterator, Mapping
from dataclasses import fields, is_dataclass

import pytest

import sayso

PIECES = (
    "a",
    "A",
    "1",
    " ",
    "\n",
    "a ",
    "A ",
    "1 ",
    "1,",
    "1.",
    ".",
    "-",
    "a-",
    "'",
    '"',
    "“",
    "(",
    "<",
    "<a ",
    "&",
    "a.",
    "A. ",
    "\t",
    "_",
    "/",
    ":",
)
ENDINGS = ("", "\0")
LENGTHS = (500, 4_000)  # three doublings
MOST = 24.0
FLOOR = 2e-4  # seconds below which a clock tells nothing


def _modules() -> Iterator[object]:
    for info in pkgutil.walk_packages(sayso.__path__, "sayso."):
        if info.name.endswith("__main__"):
            continue
        try:
            yield importlib.import_module(info.name)
        except ImportError:  # an extra that is not installed
            continue


def _patterns_in(value: object, depth: int, seen: set[int]) -> Iterator[re.Pattern[str]]:
    if isinstance(value, re.Pattern):
        if isinstance(value.pattern, str):
            yield value
        return
    if depth == 0 or isinstance(value, str | bytes | int | float | type) or id(value) in seen:
        return
    seen.add(id(value))
    if isinstance(value, Mapping):
        inner = [*value.keys(), *value.values()]
    elif isinstance(value, tuple | list | set | frozenset):
        inner = list(value)
    elif is_dataclass(value):
        inner = [getattr(value, f.name, None) for f in fields(value)]
    else:
        return
    for part in inner:
        yield from _patterns_in(part, depth - 1, seen)


def patterns() -> dict[str, re.Pattern[str]]:
    """Every compiled text pattern of the package, by the module and name under which it was first found."""
    found: dict[str, re.Pattern[str]] = {}
    known: set[tuple[str, int]] = set()
    seen: set[int] = set()
    for module in _modules():
        for name, value in vars(module).items():
            for pattern in _patterns_in(value, 6, seen):
                key = (pattern.pattern, pattern.flags)
                if key not in known:
                    known.add(key)
                    found[f"{module.__name__}.{name}#{len(found)}"] = pattern
    return found


_SCANS = re.compile(r"\b(\w+)\.(?:finditer|findall|search|sub|subn|split)\(")
_MATCHES = re.compile(r"\b(\w+)\.(?:match|fullmatch)\(")


def _scanned(name: str) -> bool:
    """Whether the sources let the pattern look at every place of a text: unless they are seen to match it at one place alone."""
    last = name.split("#")[0].rsplit(".", 1)[-1]
    return last in SCANNING or last not in MATCHING


def _used(pattern: re.Pattern[str]) -> set[str]:
    names: set[str] = set()
    for module in _modules():
        names.update(pattern.findall(inspect.getsource(module)))  # type: ignore[arg-type]
    return names


def _pieces(pattern: re.Pattern[str]) -> tuple[str, ...]:
    words = re.findall(r"[A-Za-z]{2,}", re.sub(r"\\.|\(\?[a-zA-Z:<!=]+", " ", pattern.pattern))
    chosen = list(dict.fromkeys(words))[:6]
    return (*PIECES, *chosen, *(f"{w} " for w in chosen))


def _seconds(pattern: re.Pattern[str], text: str, runs: int, scan: bool) -> float:
    best = float("inf")
    for _ in range(runs):
        start = time.process_time()
        if scan:
            for _ in pattern.finditer(text):
                pass
        pattern.match(text)
        pattern.fullmatch(text)
        best = min(best, time.process_time() - start)
        if best > 20 * FLOOR and runs > 2:
            break
    return best


def _grows(pattern: re.Pattern[str], piece: str, ending: str, runs: int, scan: bool = True) -> float:
    """How many times as long the input of the second length takes as that of the first."""
    short, long = (_seconds(pattern, (piece * n)[:n] + ending, runs, scan) for n in LENGTHS)
    return long / max(short, FLOOR)


PATTERNS = patterns()
SCANNING, MATCHING = _used(_SCANS), _used(_MATCHES)


def test_patterns_are_found() -> None:
    assert len(PATTERNS) > 60


@pytest.mark.parametrize("name", PATTERNS)
def test_time_grows_with_length_alone(name: str) -> None:
    pattern, scan = PATTERNS[name], _scanned(name)
    for piece in _pieces(pattern):
        for ending in ENDINGS:
            if _grows(pattern, piece, ending, 2, scan) > MOST:
                ratio = min(_grows(pattern, piece, ending, 5, scan) for _ in range(3))
                assert ratio <= MOST, (
                    f"{pattern.pattern!r} on {piece!r} repeated: {ratio:.0f} times as long for 8 times the text"
                )


def test_a_pattern_that_backtracks_is_told() -> None:
    bad = re.compile(r"\w+c")
    assert _grows(bad, "a", "\0", 3) > MOST
    assert _grows(re.compile(r"\w+"), "a", "\0", 3) <= MOST

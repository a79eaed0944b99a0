"""Gold readings as one HTML page: the text with marked statements, and beside it who says what.

    python gold/view.py gold/reports/a12_boat-lampara.gold > page.html
    python gold/view.py gold/reports/b*.gold "gold/standoff/re3d_CENTCOM_7.gold.json" -o page.html

Pages of stand-off readings hold the outside text, so they are for looking, not for the repository.
"""

from __future__ import annotations

import argparse
import re
import sys
from pathlib import Path

if __package__ in (None, ""):
    sys.path.insert(0, str(Path(__file__).resolve().parent.parent))

from gold.check import licences, load
from gold.locate import NotationError
from sayso.marked import pages

_FOOTER = re.compile(r'(<footer class="quiet">)[^<]*(</footer>)')


def page(paths: list[Path]) -> str:
    """All readings below each other; below each its name and licences, where the engine would name itself."""
    named = iter(paths)
    readings = [load(path).reading for path in paths]
    return _FOOTER.sub(lambda m: f"{m[1]}{_origin(next(named))}{m[2]}", "".join(pages(readings)))


def _origin(path: Path) -> str:
    given = licences(path)
    text = f", text {given['text_licence']}" if "text_licence" in given else ""
    name = path.name.removesuffix(".json").removesuffix(".gold")
    return f"Gold reading {name}: reading {given['licence']}{text}."


def main(arguments: list[str] | None = None) -> int:
    parser = argparse.ArgumentParser(description="Gold readings as one HTML page.")
    parser.add_argument("files", nargs="+", type=Path, metavar="FILE", help="NAME.gold or NAME.gold.json")
    parser.add_argument("-o", "--output", type=Path, help="write here instead of to stdout")
    given = parser.parse_args(arguments)
    try:
        html = page(given.files)
    except (NotationError, OSError, ValueError) as error:
        print(error, file=sys.stderr)
        return 1
    if given.output:
        given.output.write_text(html, encoding="utf-8")
    else:
        print(html, end="")
    return 0


if __name__ == "__main__":
    sys.exit(main())

"""Plain text of documents of the outside corpora, so that stand-off readings have something to count their offsets in.

    python gold/texts.py gum/NAME > gum_NAME.txt           GUM-news: CORPORA/gum-news/GUM_news_NAME.xml
    python gold/texts.py re3d/FOLDER/N                     re3d: line N (from 0) of CORPORA/re3d/FOLDER/documents.json
    python gold/texts.py factappeal/N                      FactAppeal: SENTENCES sentences of CORPORA/factappeal/train.csv

CORPORA is the environment variable SAYSO_CORPORA, else ../shared/corpora beside the project. The text is made the same way
every time: a stand-off reading holds the SHA-256 of it. GUM comes as tokens; heads, paragraphs, list items and captions
become blocks with a blank line between them, and tokens are joined by the rules of `_joined`. Dates of publication come
from the corpus (GUM: the date line, else dateCreated); re3d and FactAppeal have none. FactAppeal's sentences come from as many
reports; each stands as a paragraph below a headline with their numbers.
"""

from __future__ import annotations

import csv
import json
import os
import re
import sys
from collections.abc import Iterator, Sequence
from functools import cache
from pathlib import Path
from xml.etree import ElementTree

CORPORA = Path(os.environ.get("SAYSO_CORPORA", Path(__file__).resolve().parent.parent / "../shared/corpora"))

_BLOCKS = frozenset(("head", "p", "caption", "item"))
_CLOSING = frozenset(". , ; : ! ? ) ] } % ” ’ … 's 'S 're 've 'll 'd 'm n't ’s ’S ’re ’ve ’ll ’d ’m n’t".split())
_OPENING = frozenset("( [ { “ ‘ $ € £ # US$".split())
_PLURAL = re.compile(r"[sz]$")

SENTENCES = 30  # of FactAppeal in one text

Token = tuple[str, bool]  # the word, and whether it is glued to the word before it (a <w> group)


def text_of(name: str, corpora: Path = CORPORA) -> str:
    """The plain text of `gum/NAME`, `re3d/FOLDER/N` or `factappeal/N`. Raises FileNotFoundError, ValueError (no such form), IndexError."""
    corpus, _, rest = name.partition("/")
    if corpus == "gum" and rest:
        return "\n\n".join(_joined(block) for block in _blocks(_gum(rest, corpora))) + "\n"
    if corpus == "re3d" and rest.rpartition("/")[2].isdigit():
        return _re3d(rest, corpora)["text"]
    if corpus == "factappeal" and rest.isdigit():
        first = int(rest) * SENTENCES
        found = _sentences(corpora)[first : first + SENTENCES]
        return "\n\n".join([f"Sentences {first + 1} to {first + len(found)}", *found]) + "\n"
    raise ValueError(f"{name!r}: write gum/NAME, re3d/FOLDER/N or factappeal/N")


def published_of(name: str, corpora: Path = CORPORA) -> str | None:
    """The date of publication as YYYY-MM-DD that the corpus gives, or None: the day of the date line, else dateCreated
    (the day on which the page was begun, in one text three days earlier)."""
    corpus, _, rest = name.partition("/")
    if corpus != "gum":
        return None
    root = _gum(rest, corpora)
    for paragraph in root.iter("p"):
        date = paragraph.find(".//date")
        if date is not None and len(list(_tokens(paragraph, False))) == len(list(_tokens(date, False))):
            return date.get("when")
    return root.get("dateCreated")


def _gum(name: str, corpora: Path) -> ElementTree.Element:
    return ElementTree.parse(corpora / "gum-news" / f"GUM_news_{name}.xml").getroot()


def _re3d(rest: str, corpora: Path) -> dict[str, str]:
    folder, _, number = rest.rpartition("/")
    lines = (corpora / "re3d" / folder / "documents.json").read_text(encoding="utf-8").splitlines()
    return json.loads(lines[int(number)])


@cache
def _sentences(corpora: Path) -> list[str]:
    with (corpora / "factappeal" / "train.csv").open(encoding="utf-8", newline="") as file:
        return [" ".join(row["sentence"].split()) for row in csv.DictReader(file)]


def _blocks(root: ElementTree.Element) -> Iterator[list[Token]]:
    """Token lists, one for each block that holds tokens of its own; blocks inside blocks stand for themselves."""
    for element in root.iter():
        if element.tag in _BLOCKS and not any(inner.tag in _BLOCKS for inner in element.iter() if inner is not element):
            tokens = list(_tokens(element, False))
            if tokens:
                yield tokens


def _tokens(element: ElementTree.Element, glue: bool) -> Iterator[Token]:
    """Tokens in order. Inside <w>, all but the first are glued; a tail stands outside the element."""
    inside = glue or element.tag == "w"
    first = inside and not glue
    for text, child in _pieces(element):
        if child is not None:
            for word, glued in _tokens(child, inside):
                yield word, glued and not first
                first = False
            continue
        for line in (text or "").splitlines():
            if "\t" in line:
                yield line.split("\t", 1)[0], inside and not first
                first = False


def _pieces(element: ElementTree.Element) -> Iterator[tuple[str | None, ElementTree.Element | None]]:
    yield element.text, None
    for child in element:
        yield None, child
        yield child.tail, None


def _joined(tokens: Sequence[Token]) -> str:
    """Words with one space between them, but none inside <w> groups, before closing and behind opening marks, inside a
    pair of straight double or single marks, around a slash, and before the apostrophe of a plural's possessive."""
    out: list[str] = []
    inside = {'"': False, "'": False}
    tight = True
    for word, glued in tokens:
        before = out[-1] if out else ""
        closes = word in _CLOSING or word == "/" or (word in inside and _is_closing(word, before, inside))
        if out and not (glued or tight or closes):
            out.append(" ")
        out.append(word)
        tight = word in _OPENING or word == "/"
        if word in inside and not _is_possessive(word, before, inside):
            inside[word] = not inside[word]
            tight = inside[word]
    return "".join(out)


def _is_closing(word: str, before: str, inside: dict[str, bool]) -> bool:
    return inside[word] or _is_possessive(word, before, inside)


def _is_possessive(word: str, before: str, inside: dict[str, bool]) -> bool:
    return word == "'" and not inside[word] and _PLURAL.search(before) is not None


def main(arguments: Sequence[str]) -> int:
    if len(arguments) != 1:
        print(__doc__, file=sys.stderr)
        return 2
    try:
        sys.stdout.buffer.write(text_of(arguments[0]).encode())
    except (OSError, ValueError, IndexError) as error:
        print(error, file=sys.stderr)
        return 1
    return 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))

"""Loading gold readings, and the rules that each of them must keep.

A gold reading is NAME.gold (notation) or NAME.gold.json (compiled), or stand-off JSON without the text: offsets, and the
SHA-256 of a text that stands elsewhere. `load` gives the same `Gold` for all three.
"""

from __future__ import annotations

import argparse
import json
import re
import sys
from collections.abc import Iterator
from hashlib import sha256
from pathlib import Path
from typing import Any

if __package__ in (None, ""):
    sys.path.insert(0, str(Path(__file__).resolve().parent.parent))

from gold.locate import NotationError
from gold.notation import compile_gold
from gold.state import Gold
from sayso.codec import decode, encode, json_schema
from sayso.records import Claim, Reading, Span, Statement

# short names of the folders of re3d in file names
_FOLDERS = {
    "centcom": "CENTCOM",
    "state": "US State Department",
    "uk": "UK Government",
    "dfat": "Australian Department of Foreign Affairs",
}
READING_LICENCE = "CC BY 4.0"
_TEXT_LICENCES = {
    "gum": "CC BY 2.5 (Wikinews)",
    "re3d/CENTCOM": "public domain",
    "re3d/US State Department": "public domain",
    "re3d/UK Government": "OGL v3.0",
    "re3d/Australian Department of Foreign Affairs": "CC BY 3.0 AU",
    "factappeal": "CC BY 4.0",
}
# keys of a compiled reading that are no part of the record
_BESIDE_THE_READING = frozenset(("about", "not_quantities", "ignore", "text_sha256", "licence", "text_licence"))
TEXT_SUFFIXES = (".txt", ".html", ".jsonl")
_NUMBER = re.compile(r"\d[\d.,]*\d|\d")


def text_beside(path: Path) -> Path:
    """NAME.txt, NAME.html or NAME.jsonl beside NAME.gold or NAME.gold.json."""
    name = path.name.removesuffix(".json").removesuffix(".gold")
    for suffix in TEXT_SUFFIXES:
        if (path.parent / (name + suffix)).exists():
            return path.parent / (name + suffix)
    raise FileNotFoundError(f"{path}: no {name}.txt beside it; name the text as second argument")


def text_of(path: Path) -> str:
    """The text that offsets count in: the file itself for .txt, what the reader takes out of it for other formats."""
    if path.suffix == ".txt":
        return path.read_bytes().decode("utf-8-sig")
    from sayso.formats import read

    return read(path).text


def outside_name(path: Path) -> str | None:
    """`gum_NAME.gold.json` -> `gum/NAME`, `re3d_FOLDER_N` -> `re3d/FOLDER/N`, `factappeal_N` -> `factappeal/N`: the names that
    gold/texts.py knows."""
    corpus, _, rest = path.name.removesuffix(".json").removesuffix(".gold").partition("_")
    if corpus == "gum" and rest:
        return f"gum/{rest}"
    if corpus == "factappeal" and rest.isdigit():
        return f"factappeal/{int(rest)}"
    folder, _, number = rest.rpartition("_")
    if corpus == "re3d" and folder and number.isdigit():
        return f"re3d/{_FOLDERS.get(folder, folder)}/{int(number)}"
    return None


def text_for(path: Path) -> str:
    """The text beside a gold file, else that of the outside document it is named after. Raises FileNotFoundError."""
    try:
        return text_of(text_beside(path))
    except FileNotFoundError:
        name = outside_name(path)
        if name is None:
            raise
    from gold.texts import text_of as outside_text

    return outside_text(name)


def load(path: Path, text: str | None = None) -> Gold:
    """The gold reading in `path`. Raises NotationError, CodecError or ValueError (a stand-off hash that does not fit)."""
    found = text if text is not None else text_for(path)
    if path.suffix == ".gold":
        return compile_gold(path.read_text(encoding="utf-8"), found)
    return from_json(json.loads(path.read_text(encoding="utf-8")), found)


def from_json(obj: dict[str, Any], text: str) -> Gold:
    """A compiled reading back as records, offsets and words checked against `text`."""
    body = {k: v for k, v in obj.items() if k not in _BESIDE_THE_READING}
    digest = obj.get("text_sha256")
    if digest and digest != sha256(text.encode()).hexdigest():
        raise ValueError("the text is not the one that was annotated: its SHA-256 differs")
    body["report"] = {**body["report"], "text": text}
    ignore = tuple(Span(s["start"], s["end"]) for s in obj.get("ignore", ()))
    return Gold(decode(Reading, body), tuple(obj.get("not_quantities", ())), ignore)


def licences(path: Path) -> dict[str, str]:
    """`licence` of the reading and, where the text is somebody else's, `text_licence`, by the name of the gold file."""
    name = outside_name(path)
    if name is None:
        return {"licence": READING_LICENCE}
    return {"licence": READING_LICENCE, "text_licence": _TEXT_LICENCES[name.rpartition("/")[0]]}


def to_json(gold: Gold, *, standoff: bool = False, licence: dict[str, str] | None = None) -> dict[str, Any]:
    """The reading as `sayso read --json` prints it, with `not_quantities`, `ignore` where it is not empty, and the keys of
    `licences`; stand-off: no text, no words, but a hash."""
    text = gold.reading.report.text
    out = encode(gold.reading, text, words=not standoff)
    if standoff:
        del out["report"]["text"]
        out["text_sha256"] = sha256(text.encode()).hexdigest()
    ignore = {"ignore": [_printed(s, text, words=not standoff) for s in gold.ignore]} if gold.ignore else {}
    return {**(licence or {}), "not_quantities": list(gold.traps), **ignore, **out}


def _printed(span: Span, text: str, *, words: bool) -> dict[str, Any]:
    return {"start": span.start, "end": span.end, **({"text": span.cut(text)} if words else {})}


def problems(gold: Gold) -> list[str]:
    """Everything that breaks a rule; empty for a sound reading."""
    reading = gold.reading
    found = [*_schema_problems(gold), *_ignore_problems(gold), *_nesting_problems(reading), *_order_problems(reading)]
    for statement in reading.statements:
        found.extend(_statement_problems(statement, reading))
    for claim in (*(c for s in reading.statements for c in s.claims), *reading.own_claims):
        found.extend(_claim_problems(claim, reading))
    found.extend(_report_problems(reading))
    return found


def _schema_problems(gold: Gold) -> Iterator[str]:
    import jsonschema

    out = to_json(gold)
    text = out["report"]["text"]
    out = {k: v for k, v in out.items() if k not in _BESIDE_THE_READING}
    for error in jsonschema.Draft202012Validator(json_schema()).iter_errors(out):
        yield f"schema: {error.json_path}: {error.message[:120]}"
    yield from (
        f"offsets: {s} does not cut its words" for s in _printed_spans(out) if text[s["start"] : s["end"]] != s["text"]
    )


def _ignore_problems(gold: Gold) -> Iterator[str]:
    end = len(gold.reading.report.text)
    yield from (f"ignore: {s} lies outside the text" for s in gold.ignore if not 0 <= s.start < s.end <= end)


def _printed_spans(value: Any) -> Iterator[dict[str, Any]]:
    if isinstance(value, dict):
        if {"start", "end", "text"} <= value.keys():
            yield value
        for inner in value.values():
            yield from _printed_spans(inner)
    elif isinstance(value, list):
        for inner in value:
            yield from _printed_spans(inner)


def _nesting_problems(reading: Reading) -> Iterator[str]:
    rows = {s.id: s for s in reading.statements}
    if len(rows) < len(reading.statements):
        yield "ids: two statements with the same parent have the same content"
    for row in reading.statements:
        words = _words(row, reading)
        if row.refers_to is not None and row.refers_to not in rows:
            yield f"{words}: refers_to names no statement"
        if row.parent_id is None:
            continue
        if row.claims:
            yield f"{words}: claims on a nested statement"
        parent = rows.get(row.parent_id)
        if parent is None:
            yield f"{words}: parent_id names no statement"
        elif not _hull(parent.content).holds(_hull(row.content)):
            yield f"{words}: stands outside its parent"


def _order_problems(reading: Reading) -> Iterator[str]:
    outer = [s for s in reading.statements if s.parent_id is None]
    for name, starts in (
        ("statements", [s.content[0].start for s in outer if s.content]),
        ("own claims", [c.span.start for c in reading.own_claims]),
        ("quotes", [q.start for q in reading.quotes]),
    ):
        if starts != sorted(starts):
            yield f"{name} do not stand in text order"


def _statement_problems(row: Statement, reading: Reading) -> Iterator[str]:
    words = _words(row, reading)
    if not row.content:
        yield f"{words}: no content"
    if row.source.kind == "named" and not row.source.names:
        yield f"{words}: kind named without a name"
    if row.source.kind == "carried" and (row.source.span or row.cue):
        yield f"{words}: kind carried with source words or a cue"
    if row.source.kind in ("named", "nominal", "pronoun") and row.source.span is None and row.parent_id is None:
        yield f"{words}: kind {row.source.kind} without source words"
    if row.source.kind == "own":
        yield f"{words}: what the report says itself is an own claim"
    content = [*row.content]
    for span in (row.cue, row.source.span):
        if span and any(span.meets(c) for c in content):
            yield f"{words}: {span.cut(reading.report.text)!r} is attribution and content at once"
    for claim in row.claims:
        if not _hull(row.content).holds(claim.span):
            yield f"{words}: a claim outside the content"
    if any(not _hull(row.content).holds(i) for i in row.insertions):
        yield f"{words}: an insertion outside the content"


def _claim_problems(claim: Claim, reading: Reading) -> Iterator[str]:
    words = repr(claim.span.cut(reading.report.text)[:50])
    for part in (*claim.quantities, *claim.times, *claim.places):
        if not claim.span.holds(part.span):
            yield f"{words}: a figure, time or place outside the claim"
    figures = {q.id for c in _claims(reading) for q in c.quantities}
    for q in claim.quantities:
        if q.low is None and q.high is None:
            yield f"{words}: a figure without bounds"
        if q.low is not None and q.high is not None and q.low > q.high:
            yield f"{words}: low is above high"
        if q.subset_of is not None and q.subset_of not in figures:
            yield f"{words}: subset_of names no figure"


def _report_problems(reading: Reading) -> Iterator[str]:
    published = reading.report.published
    day = published is not None and re.match(r"\d{4}-\d\d-\d\d", published.value) is not None
    warned = any(w.kind == "date_unknown" for w in reading.warnings)
    if day == warned:
        yield "date_unknown is given exactly where no day is known: look at published and warn"
    for claim in reading.own_claims:
        for row in reading.statements:
            if any(c.holds(claim.span) for c in row.content):
                yield f"own claim {claim.span.cut(reading.report.text)[:40]!r} stands inside {_words(row, reading)}"


def notes(gold: Gold) -> list[str]:
    """What to look at again: numbers inside claims that are neither figure, time, place nor trap."""
    text = gold.reading.report.text
    found: list[str] = []
    for claim in _claims(gold.reading):
        covered = [p.span for p in (*claim.quantities, *claim.times, *claim.places)]
        covered += [claim.condition] if claim.condition else []
        for match in _NUMBER.finditer(text, claim.span.start, claim.span.end):
            span = Span(*match.span())
            if not any(c.meets(span) for c in covered) and not any(match.group() in t for t in gold.traps):
                found.append(f"{match.group()!r} in {claim.span.cut(text)[:60]!r} is neither figure, time nor trap")
    return found


def _claims(reading: Reading) -> Iterator[Claim]:
    for row in reading.statements:
        yield from row.claims
    yield from reading.own_claims


def _hull(spans: tuple[Span, ...]) -> Span:
    return Span(min(s.start for s in spans), max(s.end for s in spans))


def _words(row: Statement, reading: Reading) -> str:
    return repr(row.content[0].cut(reading.report.text)[:40]) if row.content else row.id


def _show(gold: Gold) -> str:
    from tests.golden.render import render

    return render(gold.reading)


def main(arguments: list[str] | None = None) -> int:
    """Compile and check one or more FILE.gold; 1 where one does not hold."""
    parser = argparse.ArgumentParser(description="Compile and check gold notation; docs/annotation.md describes it.")
    parser.add_argument("files", nargs="+", type=Path, metavar="FILE.gold [TEXT]")
    parser.add_argument("--show", action="store_true", help="print what was located, in words")
    parser.add_argument("--standoff", action="store_true", help="write offsets and a hash, no words and no text")
    parser.add_argument("--no-write", action="store_true", help="check only")
    given = parser.parse_args(arguments)
    golds = [f for f in given.files if f.name.endswith((".gold", ".gold.json"))]
    texts = [f for f in given.files if f not in golds]
    if not golds or len(texts) > 1 or (texts and len(golds) > 1):
        parser.error("name gold files, or one gold file and its text")
    return max(_one(path, texts[0] if texts else None, given) for path in golds)


def _one(path: Path, text_path: Path | None, given: argparse.Namespace) -> int:
    try:
        gold = load(path, text_of(text_path) if text_path else None)
    except NotationError as error:
        print(f"{path}:{error.line}: {error.what}\n    remedy: {error.remedy}", file=sys.stderr)
        return 1
    except (FileNotFoundError, ValueError) as error:
        print(f"{path}: {error}", file=sys.stderr)
        return 1
    broken = problems(gold)
    for problem in broken:
        print(f"{path}: {problem}", file=sys.stderr)
    for note in notes(gold):
        print(f"{path}: note: {note}")
    if given.show:
        print(_show(gold))
    if not broken and not given.no_write and path.suffix == ".gold":
        out = path.with_name(path.name + ".json")
        out.write_text(
            json.dumps(to_json(gold, standoff=given.standoff, licence=licences(path)), ensure_ascii=False, indent=1)
            + "\n",
            encoding="utf-8",
        )
    if not broken:
        reading = gold.reading
        print(f"{path}: {len(reading.statements)} statements, {sum(1 for _ in _claims(reading))} claims, sound")
    return int(bool(broken))


if __name__ == "__main__":
    sys.exit(main())

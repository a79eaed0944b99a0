"""Quality of `sayso.find` against gold readings.

    python bench/quality.py [FOLDER ...]                 a table; real and original documents, and the parts of the corpus, apart
    python bench/quality.py --engine rules               the rule engine instead of the learned one
    python bench/quality.py --part dev                   one part alone (train is left out unless it is asked for)
    python bench/quality.py --json > result.json         the same as JSON, to be compared with later
    python bench/quality.py --against result.json        what was gained and lost since
    python bench/quality.py --floors bench/floors.json   exit status 1 where a measure lies below its floor; each engine has its own
    python bench/quality.py --raise-floors bench/floors.json

Gold is NAME.gold or NAME.gold.json beside NAME.txt (.html, .jsonl). Texts that may not be copied are looked for by the same
name in --texts (or $SAYSO_GOLD_TEXTS), and made from the outside corpora ($SAYSO_CORPORA) where the name says so. Intervals are 95 %, by bootstrap over documents with a fixed seed.
"""

from __future__ import annotations

import argparse
import contextlib
import json
import os
import random
import sys
import time
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from hashlib import sha256
from pathlib import Path
from typing import Any

ROOT = Path(__file__).resolve().parent.parent
if str(ROOT) not in sys.path:
    sys.path.insert(0, str(ROOT))

from bench.metrics import Measured, Tally, measure, moved  # noqa: E402
from gold.check import load, text_beside, text_of  # noqa: E402
from gold.locate import NotationError  # noqa: E402
from sayso.codec import decode_reading  # noqa: E402
from sayso.errors import SaysoError  # noqa: E402
from sayso.records import Reading, Run, Span  # noqa: E402

FOLDERS = ("src/sayso/samples", "gold/reports", "gold/standoff")
PARTS = ("dev", "test")  # of gold/splits.json; what the engine was trained on proves nothing
ROUNDS = 1000
SHARES = frozenset({
    "source kind", "source role", "quoting", "nesting", "claim kind", "claim certainty", "claim polarity",
    "claim condition", "time value", "headline", "dateline place", "published",
})  # fmt: skip
COUNTS = frozenset(("missing statements", "invented statements"))
HELD = frozenset({
    "source exact", "cue exact", "content exact", "content overlap", "attribution", "attribution and names",
    "attribution direct", "attribution mixed", "attribution indirect", "attribution nested", "wrong names",
    "claim", "claim kind", "claim certainty", "claim polarity", "claim condition", "own claim",
    "figure value", "figure bounds", "figure unit", "figure counted", "time overlap", "time value",
    "quotation", "warning", "headline", "dateline place", "published",
})  # the measures that have floors  # fmt: skip
OF_SENTENCES = frozenset({
    "attribution", "attribution direct", "attribution mixed", "attribution indirect", "attribution nested",
    "source exact", "source overlap", "cue exact", "cue overlap", "content exact", "content overlap", "source kind", "quoting",
    "claim", "claim kind", "claim certainty", "claim polarity", "own claim",
})  # what readings of single sentences hold: no figures, times and places, and names only where the sentence has them  # fmt: skip
RATE = "wrong names"  # per 1,000 statements shown; the only one that is better when lower and has a floor


@dataclass(frozen=True, slots=True)
class Document:
    """One report with its gold. `origin` is the group that it is measured in: real (published by others), sentences (single ones of
    published news) or original (written for the corpus), each with its part of the split, or bundled (the samples).

    `path` is the file with its text; none for a document of the outside corpora, whose text is made (gold/texts.py).
    """

    name: str
    origin: str
    path: Path | None
    gold: Reading
    ignore: tuple[Span, ...] = ()


Engine = Callable[[Document], Reading]


@dataclass(frozen=True, slots=True)
class Result:
    document: Document
    measured: Measured
    error: str | None = None


# ---- the corpus


def load_documents(
    folders: Sequence[Path], texts: Path | None, parts: Sequence[str] = PARTS
) -> tuple[list[Document], list[str]]:
    """The documents of the folders in name order, and a line for each gold that could not be used."""
    found: list[Document] = []
    left: list[str] = []
    part_of = _parts()
    for folder in folders:
        for path in _gold_files(folder):
            part = part_of.get(path.name.removesuffix(".json").removesuffix(".gold"))
            if part is not None and part.split()[-1] not in parts:
                continue
            try:
                text_path = _text_for(path, texts)
                gold = load(path, text_of(text_path) if text_path else None)
                kind = "real" if text_path is None or folder.name == "standoff" else "original"
                origin = part or ("bundled" if folder.name == "samples" else kind)
                found.append(Document(path.name, origin, text_path, gold.reading, gold.ignore))
            except NotationError as error:
                left.append(f"{path}:{error.line}: {error.what} ({error.remedy})")
            except (OSError, ValueError, LookupError, SaysoError) as error:
                left.append(f"{path}: {error}")
    return found, left


def _parts() -> dict[str, str]:
    """Name -> "real dev", "original test", ..."""
    splits = json.loads((ROOT / "gold" / "splits.json").read_text(encoding="utf-8"))
    return {name: f"{kind} {part}" for kind, parts in splits.items() for part, names in parts.items() for name in names}


def _gold_files(folder: Path) -> list[Path]:
    notation = sorted(folder.glob("*.gold"))
    names = {p.name for p in notation}
    compiled = [p for p in sorted(folder.glob("*.gold.json")) if p.name.removesuffix(".json") not in names]
    return sorted([*notation, *compiled], key=lambda p: p.name)


def _text_for(path: Path, texts: Path | None) -> Path | None:
    for place in (path, texts / path.name if texts else None):
        if place:
            with contextlib.suppress(FileNotFoundError):
                return text_beside(place)
    return None


def corpus_digest(documents: Sequence[Document]) -> str:
    """SHA-256 over names, texts and gold readings: any change to the corpus changes it."""
    digest = sha256()
    for document in documents:
        for part in (document.name, document.gold.report.text, repr(document.gold)):
            data = part.encode("utf-8", "surrogatepass")
            digest.update(len(data).to_bytes(8, "big") + data)
    return digest.hexdigest()


# ---- running


def engine(name: str = "model") -> Engine:
    """read and find, as a user calls them; a text whose date the gold has from outside is read with that date."""
    import sayso

    def read_and_find(document: Document) -> Reading:
        gold = document.gold.report
        known = gold.published.value if gold.published and gold.published.known_by in ("metadata", "user") else None
        if document.path is not None:
            told = known if document.origin.startswith("original") else None  # the samples tell their dates themselves
            return sayso.find(sayso.read(document.path, published=told), engine=name)
        return sayso.find(sayso.read_text(gold.text, published=known), engine=name)

    return read_and_find


def saved_outputs(folder: Path) -> Engine:
    """Outputs of `sayso read --json`, NAME.json for NAME.gold, in place of running the engine."""

    def saved(document: Document) -> Reading:
        name = document.name.removesuffix(".json").removesuffix(".gold")
        return decode_reading(json.loads((folder / f"{name}.json").read_text(encoding="utf-8")))

    return saved


def run(documents: Sequence[Document], read_and_find: Engine) -> list[Result]:
    return [_run_one(document, read_and_find) for document in documents]


def _run_one(document: Document, read_and_find: Engine) -> Result:
    """A document on which the engine fails counts with nothing found."""
    gold = document.gold
    try:
        output = laid_over(read_and_find(document), gold.report.text)
    except Exception as error:  # an engine may fail in any way; the bench goes on and says so
        empty = Reading(_bare(gold), (), (), (), (), Run("", "", "en"))
        return Result(document, measure(gold, empty), f"{type(error).__name__}: {error}")
    return Result(document, measure(gold, output, document.ignore))


def _bare(gold: Reading) -> Any:
    from dataclasses import replace

    return replace(gold.report, headline=None, byline=None, dateline=None, published=None, credits=())


def laid_over(output: Reading, text: str) -> Reading:
    """The output with offsets into the gold's text, for a reader that trims its ends."""
    if output.report.text == text:
        return output
    shift = text.find(output.report.text)
    if shift < 0:
        raise ValueError("the reader's text is not the text that was annotated")
    return moved(output, shift, text)


# ---- figures


def value_of(name: str, tally: Tally) -> float | None:
    """F1, a share, a rate per 1,000 or a count, by measure; None where there was nothing to measure."""
    if name in COUNTS:
        return float(tally.right)
    if name == RATE:
        return 1000 * tally.right / tally.shown if tally.shown else None
    return tally.precision if name in SHARES else tally.f1


def total(name: str, results: Sequence[Result]) -> Tally:
    return sum((r.measured.tallies[name] for r in results), Tally())


def interval(name: str, results: Sequence[Result], rounds: int = ROUNDS, seed: int = 20) -> tuple[float, float] | None:
    """95 % percentile interval of the pooled value over documents drawn with replacement."""
    draw = random.Random(f"{seed} {name}")
    tallies = [r.measured.tallies[name] for r in results]
    values: list[float] = []
    for _ in range(rounds):
        value = value_of(name, sum(draw.choices(tallies, k=len(tallies)), Tally()))
        if value is not None:
            values.append(value)
    values.sort()
    if not values:
        return None
    return values[int(0.025 * (len(values) - 1))], values[round(0.975 * (len(values) - 1))]


def summarise(results: Sequence[Result], rounds: int = ROUNDS) -> dict[str, dict[str, Any]]:
    """Measure -> value, low, high, precision, recall, shown, gold, for one group of documents."""
    out: dict[str, dict[str, Any]] = {}
    for name in results[0].measured.tallies if results else ():
        tally = total(name, results)
        ends = interval(name, results, rounds)
        out[name] = {
            "value": _short(value_of(name, tally)),
            "low": _short(ends[0]) if ends else None,
            "high": _short(ends[1]) if ends else None,
            "precision": _short(tally.precision),
            "recall": _short(tally.recall),
            "shown": tally.shown,
            "gold": tally.gold,
        }
    return out


def _short(value: float | None) -> float | None:
    return None if value is None else round(value, 4)


def report_of(results: Sequence[Result], rounds: int = ROUNDS) -> dict[str, Any]:
    """The object that --json prints."""
    origins = sorted({r.document.origin for r in results})
    groups = {o: [r for r in results if r.document.origin == o] for o in origins}
    return {
        "corpus": {o: corpus_digest([r.document for r in rs]) for o, rs in groups.items() if rs},
        "documents": {o: len(rs) for o, rs in groups.items()},
        "measures": {o: _read_in(o, summarise(rs, rounds)) for o, rs in groups.items() if rs},
        "whole": {r.document.name: list(r.measured.whole) for r in results},
        "errors": {r.document.name: r.error for r in results if r.error},
    }


def _read_in(origin: str, measures: dict[str, dict[str, Any]]) -> dict[str, dict[str, Any]]:
    return {n: row for n, row in measures.items() if n in OF_SENTENCES} if origin.startswith("sentences") else measures


# ---- printing


def table(report: dict[str, Any]) -> str:
    lines: list[str] = []
    for origin, measures in report["measures"].items():
        lines.append(f"{origin}: {report['documents'][origin]} documents")
        lines.append(
            f"  {'measure':24} {'value':>7}  {'95 % interval':>15} {'prec':>6} {'rec':>6} {'shown':>6} {'gold':>6}"
        )
        for name, row in measures.items():
            ends = f"{_cell(name, row['low'])} - {_cell(name, row['high'])}"
            f1 = name not in SHARES and name not in COUNTS and name != RATE
            sides = (_cell("", row["precision"]), _cell("", row["recall"])) if f1 else ("", "")
            gold = row["gold"] if f1 else ""
            lines.append(
                f"  {name:24} {_cell(name, row['value']):>7}  {ends:>15} {sides[0]:>6} {sides[1]:>6} {row['shown']:>6} {gold:>6}"
            )
        lines.append("")
    return "\n".join(lines)


def _cell(name: str, value: float | None) -> str:
    if value is None:
        return "-"
    return f"{value:.0f}" if name in COUNTS else f"{value:.1f}" if name == RATE else f"{100 * value:.1f}"


def gains_and_losses(earlier: dict[str, Any], now: dict[str, Any], documents: Sequence[Document]) -> str:
    """Measures that changed, then the gold statements that are newly whole (+) or no longer (-), in words."""
    lines: list[str] = []
    if earlier["corpus"] != now["corpus"]:
        lines.append("the corpus changed in between: measures cannot be compared as they stand")
    for origin, measures in now["measures"].items():
        for name, row in measures.items():
            before = earlier["measures"].get(origin, {}).get(name, {}).get("value")
            if before != row["value"]:
                lines.append(f"{origin} {name}: {_cell(name, before)} -> {_cell(name, row['value'])}")
    for document in documents:
        before = set(earlier["whole"].get(document.name, ()))
        after = set(now["whole"].get(document.name, ()))
        for statement in document.gold.statements:
            if (statement.id in before) != (statement.id in after):
                sign = "+" if statement.id in after else "-"
                words = " ".join(statement.content[0].cut(document.gold.report.text).split())
                lines.append(f"{sign} {document.name}: {'; '.join(statement.source.names) or 'unknown'}: {words[:80]}")
    return "\n".join(lines) or "no change"


# ---- floors


def _better_low(name: str) -> bool:
    return name == RATE


def below_floors(report: dict[str, Any], floors: dict[str, Any]) -> list[str]:
    """What lies below its floor (wrong names: above its ceiling). Floors are those of one corpus, by its digest.

    A group none of whose texts are here (real ones are not part of the project) is not held against its floors.
    """
    found: list[str] = []
    for origin, group in floors.items():
        measures = report["measures"].get(origin)
        if measures is None:
            continue
        if group["corpus"] != report["corpus"][origin]:
            found.append(
                f"{origin}: the floors belong to another corpus: --raise-floors FILE --new-corpus measures anew"
            )
            continue
        for name, floor in group["floors"].items():
            value = measures.get(name, {}).get("value")
            if value is None or (value > floor if _better_low(name) else value < floor):
                found.append(f"{origin} {name}: {value}, floor {floor}")
    return found


def raised(report: dict[str, Any], floors: dict[str, Any] | None, *, new_corpus: bool = False) -> dict[str, Any]:
    """Floors that never fall on the same corpus; for a new corpus they are what was measured. Raises ValueError otherwise."""
    fresh = dict(floors or {})
    for origin, measures in report["measures"].items():
        old = fresh.get(origin)
        if old is not None and old["corpus"] != report["corpus"][origin]:
            if not new_corpus:
                raise ValueError(f"{origin}: the floors belong to another corpus: say --new-corpus to replace them")
            old = None
        before = old["floors"] if old else {}
        rows: dict[str, float] = {}
        for name, row in measures.items():
            if row["value"] is not None and name in HELD:
                best = min if _better_low(name) else max
                rows[name] = best(before[name], row["value"]) if name in before else row["value"]
        fresh[origin] = {"corpus": report["corpus"][origin], "floors": rows}
    return fresh


# ---- command


def _arguments() -> argparse.ArgumentParser:
    parser = argparse.ArgumentParser(description="Quality of sayso.find against gold readings.")
    parser.add_argument("folders", nargs="*", type=Path)
    parser.add_argument(
        "--texts", type=Path, default=os.environ.get("SAYSO_GOLD_TEXTS"), help="texts of stand-off gold"
    )
    parser.add_argument("--outputs", type=Path, help="saved outputs (NAME.json) instead of running the engine")
    parser.add_argument("--engine", default="model", help="model or rules")
    parser.add_argument("--part", action="append", help="train, dev or test; may be repeated")
    parser.add_argument("--json", action="store_true")
    parser.add_argument("--against", type=Path, help="an earlier --json result")
    parser.add_argument("--floors", type=Path)
    parser.add_argument("--raise-floors", type=Path)
    parser.add_argument("--new-corpus", action="store_true")
    return parser


def main(arguments: list[str] | None = None) -> int:
    given = _arguments().parse_args(arguments)
    folders = given.folders or [ROOT / f for f in FOLDERS if (ROOT / f).is_dir()]
    documents, left = load_documents(folders, Path(given.texts) if given.texts else None, given.part or PARTS)
    for line in left:
        print(f"not used: {line}", file=sys.stderr)
    if not documents:
        print("no gold readings found: name a folder with NAME.gold and NAME.txt", file=sys.stderr)
        return 1
    started = time.perf_counter()
    results = run(documents, saved_outputs(given.outputs) if given.outputs else engine(given.engine))
    took = time.perf_counter() - started
    report = report_of(results)
    print(json.dumps(report, indent=1, ensure_ascii=False) if given.json else table(report))
    for name, error in report["errors"].items():
        print(f"failed: {name}: {error}", file=sys.stderr)
    print(f"{len(results)} documents read in {took:.1f} s, {len(left)} not used", file=sys.stderr)
    if given.against:
        earlier = json.loads(given.against.read_text(encoding="utf-8"))
        print(gains_and_losses(earlier, report, documents), file=sys.stderr if given.json else sys.stdout)
    return _hold_floors(given, report)


def _hold_floors(given: argparse.Namespace, report: dict[str, Any]) -> int:
    if report["errors"] and (given.raise_floors or given.floors):
        print("floors neither raised nor held: the engine failed on a document", file=sys.stderr)
        return 1
    if given.raise_floors:
        engines = json.loads(given.raise_floors.read_text(encoding="utf-8")) if given.raise_floors.exists() else {}
        try:
            engines[given.engine] = raised(report, engines.get(given.engine), new_corpus=given.new_corpus)
        except ValueError as error:
            print(error, file=sys.stderr)
            return 1
        given.raise_floors.write_text(json.dumps(engines, indent=1) + "\n", encoding="utf-8")
    if given.floors:
        floors = json.loads(given.floors.read_text(encoding="utf-8")).get(given.engine, {})
        fallen = below_floors(report, floors)
        for line in fallen:
            print(f"below its floor: {line}", file=sys.stderr)
        for origin in floors.keys() - report["measures"].keys():
            print(f"{origin}: no texts here, floors not held", file=sys.stderr)
        return int(bool(fallen))
    return 0


if __name__ == "__main__":
    sys.exit(main())

"""Gold readings as examples for the network: words, features, windows and a label for every head and word.

A label of -100 is masked from the loss. Words that a reading leaves to its readers (`ignore`) are.
"""

from __future__ import annotations

import json
import re
import sys
from collections.abc import Iterator
from dataclasses import dataclass, replace
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
if str(ROOT) not in sys.path:
    sys.path.insert(0, str(ROOT))

from bench.metrics import moved  # noqa: E402
from gold.check import load  # noqa: E402
from sayso.finders.outline import outline  # noqa: E402
from sayso.finders.tagging.hints import rule_attributions, shown  # noqa: E402
from sayso.finders.tagging.labels import head  # noqa: E402
from sayso.finders.tagging.words import Words, mark_spans, read_words  # noqa: E402
from sayso.formats import read_text  # noqa: E402
from sayso.records import Reading, Report, Span, Statement  # noqa: E402

MASK = -100
SPLITS = ROOT / "gold" / "splits.json"


@dataclass(frozen=True)
class Example:
    """One text: `labels` has a list for each head, a label or MASK for each word."""

    name: str
    text: str
    words: Words
    labels: dict[str, list[int]]
    origin: str  # real, sentences, original


def splits() -> dict[str, dict[str, list[str]]]:
    """{"real": {"train": [NAME, ...], "dev": ..., "test": ...}, "sentences": ..., "original": ...}"""
    return json.loads(SPLITS.read_text(encoding="utf-8"))


def gold_path(name: str, origin: str) -> Path:
    folder = ROOT / "gold" / ("reports" if origin == "original" else "standoff")
    path = folder / f"{name}.gold"
    return path if path.exists() else folder / f"{name}.gold.json"


def gold_examples(part: str, origins: tuple[str, ...] = ("real", "original")) -> Iterator[Example]:
    for origin in origins:
        for name in splits()[origin][part]:
            gold = load(gold_path(name, origin))
            yield example_of(name, gold.reading, origin, ignore=gold.ignore)


def words_of(report: Report) -> Words:
    """What `find` shows the network of a report."""
    cut = outline(report)
    return read_words(report.text, cut.sentences, cut.quotes, *map(shown, rule_attributions(cut)))


def example_of(
    name: str, gold: Reading, origin: str, report: Report | None = None, ignore: tuple[Span, ...] = ()
) -> Example:
    """`report` is what is read of the gold's text, which may trim its ends. Words of `ignore` that nothing marks are masked."""
    report = report or read_text(gold.report.text)
    if len(report.text) != len(gold.report.text):
        shift = gold.report.text.index(read_text(gold.report.text).text)
        ignore = tuple(Span(s.start - shift, s.end - shift) for s in ignore)
        gold = moved(gold, -gold.report.text.index(read_text(gold.report.text).text), report.text)
    words = words_of(report)
    labels = label(gold, words)
    for span in ignore:
        for n, word in enumerate(words.spans):
            if span.holds(word):
                for row in labels.values():
                    row[n] = row[n] or MASK
    return Example(name, report.text, words, labels, origin)


def label(gold: Reading, words: Words) -> dict[str, list[int]]:
    text = gold.report.text
    outermost = [s for s in gold.statements if s.parent_id is None]
    ids = {s.id for s in outermost}
    nested = [s for s in gold.statements if s.parent_id in ids]
    out = {
        "outer": mark_spans(words.spans, _spans(outermost), "outer"),
        "inner": mark_spans(words.spans, _spans(nested), "inner"),
    }
    claims = [c for s in gold.statements for c in s.claims] + list(gold.own_claims)
    out["claim"] = mark_spans(words.spans, [("claim", c.span) for c in claims], "claim")
    out["condition"] = mark_spans(words.spans, [("condition", c.condition) for c in claims if c.condition], "condition")
    occasions = [o for s in outermost if s.occasion for o in s.occasion.spans]
    out["occasion"] = mark_spans(words.spans, [("occasion", o) for o in occasions], "occasion")
    out["name"] = _names(gold, words, text)
    for name in ("kind", "certainty", "polarity"):
        out[name] = [MASK] * len(words.spans)
        for claim in claims:
            value = head(name).labels.index(getattr(claim, name))
            for n, span in enumerate(words.spans):
                if claim.span.start <= span.start < claim.span.end:
                    out[name][n] = value
    return out


def without_hints(example: Example) -> Example:
    features = tuple((*row[:3], 0, 0) for row in example.words.features)
    return replace(example, words=replace(example.words, features=features))


def _spans(statements: list[Statement]) -> list[tuple[str, Span]]:
    found = [("content", c) for s in statements for c in s.content]
    found += [("source", s.source.span) for s in statements if s.source.span]
    found += [("cue", s.cue) for s in statements if s.cue]
    return found


def _names(gold: Reading, words: Words, text: str) -> list[int]:
    """Persons and bodies that the reading names, roles and places, wherever they stand; all other words are masked."""
    marked: list[tuple[str, Span]] = []
    for source in {(n, s.source.role) for s in gold.statements for n in s.source.names if s.source.kind != "anonymous"}:
        name, role = source
        person = bool(role) or len(name.split()) > 1 and _is_person(name, gold)
        kind = "person" if person else "organisation"
        if not name[:1].isupper():
            continue
        marked += [(kind, s) for s in _where(text, name)]
        if role:
            marked += [("role", s) for s in _where(text, role)]
    for claim in (*gold.own_claims, *(c for s in gold.statements for c in s.claims)):
        marked += [("place", p.span) for p in claim.places]
    labels = mark_spans(words.spans, marked, "name")
    lower = [text[s.start : s.end][:1].islower() for s in words.spans]
    return [value if value or lower[n] else MASK for n, value in enumerate(labels)]


def _is_person(name: str, gold: Reading) -> bool:
    pronouns = {
        gold.report.text[s.source.span.start : s.source.span.end].lower()
        for s in gold.statements
        if s.source.span and s.source.kind == "pronoun" and name in s.source.names
    }
    return bool(pronouns & {"he", "she"})


def _where(text: str, words: str) -> list[Span]:
    return [Span(*m.span()) for m in re.finditer(rf"\b{re.escape(words)}\b", text)][:50]

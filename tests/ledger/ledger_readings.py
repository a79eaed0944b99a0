"""Readings built by hand and by hypothesis for the tests of the ledger."""

from __future__ import annotations

import dataclasses
import json
import os
from datetime import UTC, datetime
from decimal import Decimal
from pathlib import Path
from typing import Any

from hypothesis import strategies as st

from sayso.records import (
    Claim,
    Dateline,
    Frame,
    Link,
    Marker,
    Occasion,
    Place,
    Published,
    Quantity,
    Reading,
    Report,
    Run,
    Source,
    SourceRun,
    Span,
    Statement,
    Timex,
    Verdict,
    Warning,
    link_id,
    report_id,
    row_id,
    run_id,
    verdict_id,
)

NOON = datetime(2026, 5, 4, 12, 0, tzinfo=UTC)
FIRST = Run(run_id("0.1.0", "en", None, ()), "0.1.0", "en", None, (), NOON)
SECOND = Run(run_id("0.2.0", "en", None, ()), "0.2.0", "en", None, (), NOON)


def span(text: str, words: str) -> Span:
    start = text.index(words)
    return Span(start, start + len(words))


def storm(
    *,
    who: str = "Vera Lindqvist",
    count: str = "about 240",
    publisher: str | None = "The Harbour Post",
    published: str | None = "2026-05-03",
    uri: str | None = None,
    run: Run = FIRST,
    certainty: Any = "probable",
    confidence: float | None = 0.9,
    extra: str = "",
) -> Reading:
    """Two statements (one nested), a claim each way, two figures, one of them in the report's own voice."""
    text = (
        f'Storm floods the quay\n\nPORT ELSE - {who} told reporters: "We think {count} houses stand in water." '
        f"The coast guard said help was near. Seven boats are missing.{extra}"
    )
    report = report_id(uri, publisher, text)
    quote, nested = span(text, f"We think {count} houses stand in water."), span(text, f"{count} houses stand in water")
    help_near, boats = span(text, "help was near"), span(text, "Seven boats are missing")
    first = row_id("statement", report, [quote])
    figure = span(text, count)
    claim = row_id("claim", report, [nested], first)
    own = row_id("claim", report, [boats])
    assessed = Claim(
        claim,
        nested,
        "assessment",
        certainty,
        "positive",
        markers=(Marker(span(text, "We think"), "source"),),
        frame=Frame(subject="houses", measure="flooded", place="Port Else"),
        quantities=(
            Quantity(
                row_id("quantity", report, [figure], claim),
                figure,
                Decimal("240"),
                Decimal("240"),
                "APPROX",
                "about",
                counted="houses",
            ),
        ),
        places=(Place(span(text, "PORT ELSE"), "Port Else", "XX"),),
    )
    told = Statement(
        first,
        report,
        Source(span(text, who), "named", (who,), "mayor"),
        span(text, "told"),
        (quote,),
        "direct",
        occasion=Occasion((span(text, "reporters"),), addressees="reporters"),
        claims=(assessed,),
        confidence=confidence,
        found_by="rules",
    )
    think = Statement(
        row_id("statement", report, [nested], first),
        report,
        Source(span(text, "We think"), "pronoun", why="no office that says for whom"),
        span(text, "think"),
        (nested,),
        "indirect",
        parent_id=first,
        confidence=0.5,
        found_by="rules",
    )
    guard = Statement(
        row_id("statement", report, [help_near]),
        report,
        Source(span(text, "The coast guard"), "nominal", ("the coast guard",)),
        span(text, "said"),
        (help_near,),
        "indirect",
        claims=(
            Claim(
                row_id("claim", report, [help_near], "guard"),
                help_near,
                "report",
                "certain",
                "positive",
                times=(Timex(span(text, "near"), "DATE", "PRESENT_REF"),),
            ),
        ),
        confidence=0.7,
        found_by="rules",
    )
    seven = span(text, "Seven")
    missing = Claim(
        own,
        boats,
        "report",
        "certain",
        "positive",
        quantities=(
            Quantity(row_id("quantity", report, [seven], own), seven, Decimal(7), Decimal(7), counted="boats"),
        ),
    )
    return Reading(
        Report(
            report,
            "0" * 64,
            "text/plain",
            text,
            uri,
            publisher,
            ("Harbour Wire",),
            span(text, "Storm floods the quay"),
            None,
            Dateline(span(text, "PORT ELSE -"), "PORT ELSE"),
            Published(published, "metadata") if published else None,
            NOON,
            "en",
            None,
            (Span(text.index("PORT"), len(text)),),
            (SourceRun(0, len(text), 0, len(text.encode())),),
        ),
        (quote,),
        (told, think, guard),
        (missing,),
        (Warning("source_unclear", (span(text, "We think"),), "nobody says who we are"),),
        run,
    )


def verdict(about: str, decision: Any, value: dict[str, Any] | None = None, *, minute: int = 0) -> Verdict:
    when = datetime(2026, 5, 5, 9, minute, tzinfo=UTC)
    given = json.dumps(value) if value is not None else None
    return Verdict(verdict_id(about, decision, given, "Ada", when), about, decision, "Ada", when, given)


def link(kind: Any, from_id: str, to_id: str, *, why: str = "the same words") -> Link:
    return Link(link_id(kind, from_id, to_id), kind, from_id, to_id, (Span(1, 5),), why, "shingles")


def gold_reading() -> Reading | None:
    """The gold at SAYSO_ACCEPTANCE as a Reading, filled up with what it leaves out; none where it is absent."""
    folder = Path(os.environ.get("SAYSO_ACCEPTANCE", Path(__file__).parents[3] / "shared" / "acceptance"))
    if not (folder / "gold.json").exists():
        return None
    gold = json.loads((folder / "gold.json").read_text("utf-8"))
    text = (folder / "report.txt").read_text("utf-8")
    report = report_id(None, None, text)
    ids = {s["id"]: row_id("statement", report, _spans(s["content"]), s["parent_id"]) for s in gold["statements"]}
    published = gold["report"]["published"]
    return Reading(
        Report(
            report,
            "0" * 64,
            "text/plain",
            text,
            credits=tuple(gold["report"]["credits"]),
            published=Published(published["value"], published["known_by"]),
        ),
        _spans(gold["quotes"]),
        tuple(_gold_statement(s, report, ids) for s in gold["statements"]),
        (),
        tuple(Warning(kind, (), kind) for kind in gold["warnings"]),
        FIRST,
    )


def _span(value: dict[str, int] | None) -> Span | None:
    return Span(value["start"], value["end"]) if value else None


def _spans(values: list[dict[str, int]]) -> tuple[Span, ...]:
    return tuple(Span(v["start"], v["end"]) for v in values)


def _gold_statement(s: dict[str, Any], report: str, ids: dict[str, str]) -> Statement:
    source = s["source"]
    occasion = s["occasion"]
    return Statement(
        ids[s["id"]],
        report,
        Source(_span(source["span"]), source["kind"], tuple(source["names"]), source["role"]),
        _span(s["cue"]),
        _spans(s["content"]),
        s["quoting"],
        ids.get(s["parent_id"]),
        ids.get(s["refers_to"]),
        _spans(s["insertions"]),
        Occasion(_spans(occasion["spans"])) if occasion else None,
        tuple(_gold_claim(c, report, ids[s["id"]]) for c in s["claims"]),
        None,
        "gold",
    )


def _gold_claim(c: dict[str, Any], report: str, parent: str) -> Claim:
    span = Span(c["start"], c["end"])
    own = row_id("claim", report, [span], parent)
    return Claim(
        own,
        span,
        c["kind"],
        c["certainty"],
        c["polarity"],
        _span(c["condition"]),
        quantities=tuple(
            Quantity(
                row_id("quantity", report, [Span(q["start"], q["end"])], own),
                Span(q["start"], q["end"]),
                None if q["low"] is None else Decimal(str(q["low"])),
                None if q["high"] is None else Decimal(str(q["high"])),
                q["mod"],
                per=q["per"],
                counted=q["counted"],
            )
            for q in c["quantities"]
        ),
        times=tuple(Timex(Span(t["start"], t["end"]), "DATE", t["value"]) for t in c["times"]),
        places=tuple(Place(Span(p["start"], p["end"]), p["text"]) for p in c["places"]),
    )


# Hypothesis: any Reading whose spans lie in its text. Fields are taken from the records, so that a field which the
# ledger does not keep shows as a reading that comes back otherwise.

_CHARACTERS = st.characters(exclude_categories=("Cs",), exclude_characters="\0")
_WORDS = st.text(_CHARACTERS, max_size=12)


@st.composite
def readings(draw: st.DrawFn) -> Reading:
    text = draw(st.text(_CHARACTERS, min_size=1, max_size=80))
    uri = draw(st.none() | _WORDS.filter(bool))
    report = report_id(uri, None, text)
    places = st.tuples(st.integers(0, len(text)), st.integers(0, len(text)))
    spans = places.map(lambda p: Span(min(p), max(p)))
    with_spans = {Span: spans, str: _WORDS, datetime: st.datetimes(timezones=st.just(UTC))}
    built = _build(draw, Reading, with_spans)
    run = built.run
    run = dataclasses.replace(run, id=run_id(run.version, run.language, run.model, run.options))
    return dataclasses.replace(
        built,
        report=dataclasses.replace(built.report, id=report, text=text, uri=uri),
        statements=tuple(dataclasses.replace(s, report_id=report) for s in built.statements),
        run=run,
    )


_DECIMALS = st.decimals(allow_nan=False, allow_infinity=False)


def _build(draw: st.DrawFn, record: type, known: dict[type, Any]) -> Any:
    return draw(_strategy(record, known))


def _strategy(hint: Any, known: dict[type, Any]) -> Any:
    from types import NoneType, UnionType
    from typing import Literal, Union, get_args, get_origin, get_type_hints

    origin, args = get_origin(hint), get_args(hint)
    if hint in known:
        return known[hint]
    if hint is Decimal:
        return _DECIMALS
    if hint is float:
        return st.floats(0, 1)
    if origin in (Union, UnionType):
        inner = _strategy(next(a for a in args if a is not NoneType), known)
        return st.none() | inner
    if origin is Literal:
        return st.sampled_from(args)
    if origin is tuple and args[-1] is Ellipsis:
        return st.lists(_strategy(args[0], known), max_size=2).map(tuple)
    if origin is tuple:
        return st.tuples(*(_strategy(a, known) for a in args))
    if dataclasses.is_dataclass(hint):
        return st.builds(hint, **{n: _strategy(h, known) for n, h in get_type_hints(hint).items()})
    if hint is int:
        return st.integers(0, 2**60)
    raise TypeError(hint)

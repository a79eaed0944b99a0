"""Rows of the ledger's tables as a Reading again; each function takes rows in the order of `packing.COLUMNS`."""

from __future__ import annotations

import json
from collections import defaultdict
from collections.abc import Callable, Iterable
from datetime import datetime
from decimal import Decimal
from typing import Any

from sayso.ledger.packing import COLUMNS, Row
from sayso.records import (
    Claim,
    Dateline,
    Frame,
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
    Warning,
)

Fetch = Callable[[str], Iterable[Row]]


def unpack(report: Row, run: Row, text: str, fetch: Fetch) -> Reading:
    """The reading of one row of `reports`; `fetch(table)` gives the table's rows of this reading in their order."""
    claims = _claims(fetch)
    content = _by_first(fetch("content_spans"))
    statements = [_record("statements", row) for row in fetch("statements")]
    return Reading(
        report=unpack_report(report, text),
        quotes=tuple(Span(row[2], row[3]) for row in fetch("quotes")),
        statements=tuple(_statement(s, report[1], content[s["n"]], tuple(claims[s["n"]])) for s in statements),
        own_claims=tuple(claims[None]),
        warnings=tuple(Warning(row[2], _spans(row[3]), row[4]) for row in fetch("warnings")),
        run=unpack_run(run, started=_record("reports", report)["started"]),
    )


def unpack_report(row: Row, text: str) -> Report:
    r = _record("reports", row)
    dateline = _span(r, "dateline")
    return Report(
        id=r["id"],
        raw_sha256=r["raw_sha256"],
        media_type=r["media_type"],
        text=text,
        uri=r["uri"],
        publisher=r["publisher"],
        credits=tuple(json.loads(r["credits"])),
        headline=_span(r, "headline"),
        byline=_span(r, "byline"),
        dateline=Dateline(dateline, r["dateline_place"], r["dateline_credit"], r["dateline_date"])
        if dateline
        else None,
        published=Published(r["published"], r["published_known_by"]) if r["published"] is not None else None,
        retrieved=_moment(r["retrieved"]),
        language=r["language"],
        rights=r["rights"],
        paragraphs=_spans(r["paragraphs"]),
        source_map=tuple(SourceRun(*m) for m in json.loads(r["source_map"])),
    )


def unpack_run(row: Row, started: str | None) -> Run:
    r = _record("runs", row)
    options = tuple((name, value) for name, value in json.loads(r["options"]))
    return Run(r["id"], r["version"], r["language"], r["model"], options, _moment(started))


def _record(table: str, row: Row) -> dict[str, Any]:
    return dict(zip(COLUMNS[table], row, strict=True))


def _by_first(rows: Iterable[Row]) -> dict[int, list[Row]]:
    found: dict[int, list[Row]] = defaultdict(list)
    for row in rows:
        found[row[0]].append(row)
    return found


def _moment(value: str | None) -> datetime | None:
    return datetime.fromisoformat(value) if value else None


def _span(row: dict[str, Any], name: str) -> Span | None:
    start = row[f"{name}_start"]
    return None if start is None else Span(start, row[f"{name}_end"])


def _spans(value: str) -> tuple[Span, ...]:
    return tuple(Span(item[0], item[1]) for item in json.loads(value))


def _frame(value: str | None) -> Frame | None:
    return None if value is None else Frame(**json.loads(value))


def _decimal(value: str | None) -> Decimal | None:
    return None if value is None else Decimal(value)


def _statement(s: dict[str, Any], report_id: str, content: list[Row], claims: tuple[Claim, ...]) -> Statement:
    occasion = s["occasion_spans"]
    where = (s["occasion_addressees"], s["occasion_medium"], s["occasion_place"], s["occasion_when"])
    return Statement(
        id=s["id"],
        report_id=report_id,
        source=Source(
            _span(s, "source"),
            s["source_kind"],
            tuple(json.loads(s["source_names"])),
            s["source_role"],
            _spans(s["antecedents"]),
            s["source_why"],
        ),
        cue=_span(s, "cue"),
        content=tuple(Span(row[2], row[3]) for row in content),
        quoting=s["quoting"],
        parent_id=s["parent_id"],
        refers_to=s["refers_to"],
        insertions=_spans(s["insertions"]),
        occasion=None if occasion is None else Occasion(_spans(occasion), *where),
        claims=claims,
        confidence=s["confidence"],
        found_by=s["found_by"],
    )


def _claims(fetch: Fetch) -> dict[int | None, list[Claim]]:
    """Claims in their order by the number of their statement."""
    times, places = _by_first(fetch("times")), _by_first(fetch("places"))
    quantities: dict[int, list[Quantity]] = defaultdict(list)
    for row in fetch("quantities"):
        q = _record("quantities", row)
        quantities[q["claim"]].append(_quantity(q))
    found: dict[int | None, list[Claim]] = defaultdict(list)
    for row in fetch("claims"):
        c = _record("claims", row)
        n = c["n"]
        claim = Claim(
            id=c["id"],
            span=Span(c["start"], c["end"]),
            kind=c["kind"],
            certainty=c["certainty"],
            polarity=c["polarity"],
            condition=_span(c, "condition"),
            markers=tuple(Marker(Span(m[0], m[1]), m[3]) for m in json.loads(c["markers"])),
            denies=c["denies"],
            frame=_frame(c["frame"]),
            quantities=tuple(quantities[n]),
            times=tuple(Timex(Span(t[2], t[3]), *t[5:]) for t in times[n]),
            places=tuple(Place(Span(p[2], p[3]), *p[5:]) for p in places[n]),
        )
        found[c["statement"]].append(claim)
    return found


def _quantity(q: dict[str, Any]) -> Quantity:
    return Quantity(
        id=q["id"],
        span=Span(q["start"], q["end"]),
        low=_decimal(q["low"]),
        high=_decimal(q["high"]),
        mod=q["mod"],
        approximator=q["approximator"],
        unit=q["unit"],
        per=q["per"],
        counted=q["counted"],
        subset_of=q["subset_of"],
        change=q["change"],
        frame=_frame(q["frame"]),
    )

"""A reading in words, one line a row, no offsets: what a reviewer sees when the engine's reading of a sample changes."""

from __future__ import annotations

from collections.abc import Iterator
from decimal import Decimal

from sayso.records import Claim, Quantity, Reading, Report, Source, Span, Statement, Timex

_SIGNS = {"APPROX": "~", "MORE_THAN": ">", "EQUAL_OR_MORE": ">=", "LESS_THAN": "<", "EQUAL_OR_LESS": "<="}


def render(reading: Reading) -> str:
    """Report fields, quotations, statements with their children and claims, own claims and warnings, in text order."""
    return "\n".join([*_report(reading.report), *_rows(reading), *_warnings(reading)]) + "\n"


def _cut(span: Span, text: str) -> str:
    return " ".join(span.cut(text).split())


def _report(report: Report) -> Iterator[str]:
    for name, span in (("headline", report.headline), ("byline", report.byline)):
        if span:
            yield f"{name}: {_cut(span, report.text)}"
    if report.dateline:
        d = report.dateline
        yield f"dateline: place {d.place}, credit {d.credit}, date {d.date}"
    published = report.published
    yield f"published: {published.value} ({published.known_by})" if published else "published: unknown"
    if report.credits:
        yield f"credits: {'; '.join(report.credits)}"


def _rows(reading: Reading) -> Iterator[str]:
    text = reading.report.text
    yield from (f"quotation: {_cut(q, text)}" for q in reading.quotes)
    labels = {s.id: f"s{n}" for n, s in enumerate(reading.statements, 1)}
    claims = (*(c for s in reading.statements for c in s.claims), *reading.own_claims)
    wholes = {q.id: _cut(q.span, text) for c in claims for q in c.quantities}
    yield ""
    for row in reading.statements:
        yield from _statement(row, labels, wholes, text)
    for claim in reading.own_claims:
        yield from _claim(claim, wholes, text, "own")


def _statement(row: Statement, labels: dict[str, str], wholes: dict[str, str], text: str) -> Iterator[str]:
    inside = f" in {labels.get(row.parent_id, '?')}" if row.parent_id else ""
    about = f" about {labels.get(row.refers_to, '?')}" if row.refers_to else ""
    cue = _cut(row.cue, text) if row.cue else "-"
    content = " | ".join(_cut(c, text) for c in row.content)
    yield f"{labels[row.id]}{inside}{about}: {_source(row.source, text)} [{cue}] {row.quoting}: {content}"
    if row.occasion:
        fields = ((n, getattr(row.occasion, n)) for n in ("addressees", "medium", "place", "when"))
        named = "".join(f", {n}: {v}" for n, v in fields if v)
        yield f"  occasion: {' | '.join(_cut(s, text) for s in row.occasion.spans)}{named}"
    for span in row.insertions:
        yield f"  insertion: {_cut(span, text)}"
    for claim in row.claims:
        yield from _claim(claim, wholes, text, "  claim")


def _source(source: Source, text: str) -> str:
    names = " and ".join(source.names) or "unknown"
    role = f", {source.role}" if source.role else ""
    words = f' "{_cut(source.span, text)}"' if source.span else ""
    return f"{names}{role} ({source.kind}{words})"


def _claim(claim: Claim, wholes: dict[str, str], text: str, label: str) -> Iterator[str]:
    pad = "    " if label.startswith(" ") else "  "
    yield f"{label} {claim.kind}, {claim.certainty}, {claim.polarity}: {_cut(claim.span, text)}"
    if claim.condition:
        yield f"{pad}condition: {_cut(claim.condition, text)}"
    for marker in claim.markers:
        yield f"{pad}marker of the {marker.holder}: {_cut(marker.span, text)}"
    if claim.frame:
        fields = ("subject", "measure", "counted", "place", "origin", "destination", "as_of")
        shown = ", ".join(f"{n} {getattr(claim.frame, n)}" for n in fields if getattr(claim.frame, n))
        yield f"{pad}frame: {shown}"
    yield from (f"{pad}figure: {_cut(q.span, text)} = {_figure(q, wholes)}" for q in claim.quantities)
    yield from (f"{pad}time: {_cut(t.span, text)} = {_time(t)}" for t in claim.times)
    yield from (
        f"{pad}place: {_cut(p.span, text)} = {p.name}{f', {p.country}' if p.country else ''}" for p in claim.places
    )


def _figure(q: Quantity, wholes: dict[str, str]) -> str:
    parts = [
        _amount(q),
        q.counted or "",
        f"unit {q.unit}" if q.unit and q.unit != q.counted else "",
        f"per {q.per}" if q.per else "",
        f"part of {wholes.get(q.subset_of, 'a figure elsewhere')}" if q.subset_of else "",
        f"change {q.change}" if q.change else "",
    ]
    return ", ".join(p for p in parts if p)


def _amount(q: Quantity) -> str:
    if q.mod == "BETWEEN" or (q.low is not None and q.high is not None and q.low != q.high):
        return f"{_number(q.low)}..{_number(q.high)}"
    if q.mod == "APPROX" and q.high is None:
        return f"~{_number(q.low)}.."
    return f"{_SIGNS.get(q.mod or '', '')}{_number(q.low if q.low is not None else q.high)}"


def _number(value: Decimal | None) -> str:
    if value is None:
        return "?"
    return f"{value:f}".rstrip("0").rstrip(".") if value != value.to_integral_value() else f"{value:.0f}"


def _time(time: Timex) -> str:
    return f"{time.type} {time.value}{f' {time.mod}' if time.mod else ''}"


def _warnings(reading: Reading) -> Iterator[str]:
    text = reading.report.text
    for warning in reading.warnings:
        words = " | ".join(_cut(s, text)[:80] for s in warning.spans)
        yield f"warning {warning.kind}{f': {words}' if words else ''}"

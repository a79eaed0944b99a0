"""A Reading as rows of the ledger's tables, and back. The same for every backend.

A row is a tuple in the order of `COLUMNS`. `n` numbers readings, statements, claims and quantities within one ledger; a
backend gives the numbers that come next.
"""

from __future__ import annotations

import json
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, fields
from datetime import datetime
from decimal import Decimal
from hashlib import sha256
from typing import Any, Protocol

from sayso.errors import LedgerError
from sayso.ledger.periods import period
from sayso.records import Claim, Frame, Quantity, Reading, Report, Run, Span, Statement

_SPAN = ("start", "end", "hash")

COLUMNS: dict[str, tuple[str, ...]] = {
    "runs": ("id", "version", "language", "model", "options", "started"),
    "texts": ("n", "report_id", "sha256", "text"),
    "reports": (
        *("n", "id", "run_id", "text", "raw_sha256", "media_type", "uri", "publisher", "credits"),
        *("headline_start", "headline_end", "headline_hash", "byline_start", "byline_end", "byline_hash"),
        *("dateline_start", "dateline_end", "dateline_hash", "dateline_place", "dateline_credit", "dateline_date"),
        *("published", "published_known_by", "published_from", "published_to"),
        *("retrieved", "language", "rights", "paragraphs", "source_map", "started", "kept"),
    ),
    "statements": (
        *("n", "reading", "id", "parent_id", "refers_to", "quoting", "confidence", "found_by"),
        *("source_kind", "source_names", "source_role", "source_why", "source_start", "source_end", "source_hash"),
        *("antecedents", "cue_start", "cue_end", "cue_hash", "insertions"),
        *("occasion_spans", "occasion_addressees", "occasion_medium", "occasion_place", "occasion_when"),
    ),
    "content_spans": ("statement", "position", *_SPAN),
    "claims": (
        *("n", "reading", "statement", "id", *_SPAN, "kind", "certainty", "polarity"),
        *("condition_start", "condition_end", "condition_hash", "markers", "denies", "frame"),
    ),
    "quantities": (
        *("n", "reading", "claim", "id", *_SPAN, "low", "high", "mod"),
        *("approximator", "unit", "per", "counted", "subset_of", "change", "frame"),
    ),
    "times": ("claim", "position", *_SPAN, "type", "value", "mod", "begin_date", "end_date"),
    "places": ("claim", "position", *_SPAN, "name", "country"),
    "quotes": ("reading", "position", *_SPAN),
    "warnings": ("reading", "position", "kind", "spans", "message"),
}

Row = tuple[Any, ...]


@dataclass(frozen=True, slots=True)
class Numbers:
    """The numbers that the rows of one reading begin with; `text` is that of the report's text."""

    reading: int
    text: int
    statement: int
    claim: int
    quantity: int


class _Cutter(Protocol):
    def __call__(self, span: Span) -> tuple[int, int, str]: ...


def words_hash(words: str) -> str:
    """The first 16 hexadecimal digits of the SHA-256 of the words in UTF-8."""
    return sha256(words.encode()).hexdigest()[:16]


def check(reading: Reading) -> None:
    """Raises LedgerError for a reading whose rows could not be told apart or read back."""
    report = reading.report
    try:
        report.text.encode()
    except UnicodeEncodeError as error:
        raise LedgerError(
            f"the text holds half a surrogate pair at {error.start}", where=report.id, remedy="replace it by U+FFFD"
        ) from None
    if (nul := report.text.find("\0")) >= 0:
        raise LedgerError(f"the text holds a NUL at {nul}", where=report.id, remedy="replace it by U+FFFD")
    for statement in reading.statements:
        if statement.report_id != report.id:
            raise LedgerError(f"statement {statement.id} is of report {statement.report_id}", where=report.id)


def pack(reading: Reading, numbers: Numbers, kept: str) -> Iterator[tuple[str, Iterator[Row]]]:
    """All rows of a reading but those of its run and text, table by table, made as they are taken.

    A long reading thus never stands in memory twice. Raises LedgerError for a span outside the text, while rows are taken.
    """
    cut = _cutter(reading.report)
    first = numbers.reading
    claims = tuple(_numbered_claims(reading, numbers))
    yield "reports", iter([_report_row(reading, numbers, kept, cut)])
    yield "quotes", ((first, n, *cut(span)) for n, span in enumerate(reading.quotes))
    warnings = enumerate(reading.warnings)
    yield "warnings", ((first, n, w.kind, _spans(w.spans, cut), w.message) for n, w in warnings)
    yield "statements", (_statement_row(s, first, n, cut) for n, s in enumerate(reading.statements, numbers.statement))
    yield (
        "content_spans",
        (
            (n, place, *cut(span))
            for n, statement in enumerate(reading.statements, numbers.statement)
            for place, span in enumerate(statement.content)
        ),
    )
    yield "claims", (_claim_row(claim, n, first, statement, cut) for n, statement, claim in claims)
    quantities = ((n, quantity) for n, _, claim in claims for quantity in claim.quantities)
    yield (
        "quantities",
        (
            (at, first, n, *_quantity_row(quantity, cut))
            for at, (n, quantity) in enumerate(quantities, numbers.quantity)
        ),
    )
    yield (
        "times",
        (
            (n, place, *cut(t.span), t.type, t.value, t.mod, t.begin_date, t.end_date)
            for n, _, claim in claims
            for place, t in enumerate(claim.times)
        ),
    )
    yield (
        "places",
        ((n, at, *cut(p.span), p.name, p.country) for n, _, claim in claims for at, p in enumerate(claim.places)),
    )


def _numbered_claims(reading: Reading, numbers: Numbers) -> Iterator[tuple[int, int | None, Claim]]:
    """Each claim with its number and that of its statement, which those of the report's own voice lack."""
    n = numbers.claim
    for at, statement in enumerate(reading.statements, numbers.statement):
        for claim in statement.claims:
            yield n, at, claim
            n += 1
    for own, claim in enumerate(reading.own_claims, n):
        yield own, None, claim


def run_row(run: Run) -> Row:
    options = _json([list(pair) for pair in run.options])
    return (run.id, run.version, run.language, run.model, options, _moment(run.started))


def text_row(n: int, report: Report) -> Row:
    return (n, report.id, sha256(report.text.encode()).hexdigest(), report.text)


def named_sources(reading: Reading) -> list[tuple[int, str, bool]]:
    """Place of a statement, a name of its source, and whether it is proper: borne by a source of kind named in the report.

    Only proper names line sources up across reports; "the coast guard" here and there may be two.
    """
    proper = {name for s in reading.statements if s.source.kind == "named" for name in s.source.names}
    return [
        (place, name, s.source.kind != "anonymous" and name in proper)
        for place, s in enumerate(reading.statements)
        for name in dict.fromkeys(s.source.names)
    ]


def _cutter(report: Report) -> _Cutter:
    text, length = report.text, len(report.text)

    def cut(span: Span) -> tuple[int, int, str]:
        if not 0 <= span.start <= span.end <= length:
            raise LedgerError(f"span {span.start}-{span.end} lies outside the {length} characters", where=report.id)
        return span.start, span.end, words_hash(text[span.start : span.end])

    return cut


def _maybe(span: Span | None, cut: _Cutter) -> tuple[int | None, int | None, str | None]:
    return cut(span) if span else (None, None, None)


def _spans(spans: Iterable[Span], cut: _Cutter) -> str:
    return _json([cut(span) for span in spans])


def _json(value: object) -> str:
    return json.dumps(value, ensure_ascii=False, separators=(",", ":"))


def _moment(value: datetime | None) -> str | None:
    return value.isoformat() if value else None


def _report_row(reading: Reading, numbers: Numbers, kept: str, cut: _Cutter) -> Row:
    report = reading.report
    dateline, published = report.dateline, report.published
    when = (published and period(published.value)) or (None, None)
    return (
        *(numbers.reading, report.id, reading.run.id, numbers.text, report.raw_sha256, report.media_type),
        *(report.uri, report.publisher, _json(report.credits)),
        *(*_maybe(report.headline, cut), *_maybe(report.byline, cut), *_maybe(dateline and dateline.span, cut)),
        *((dateline.place, dateline.credit, dateline.date) if dateline else (None, None, None)),
        *((published.value, published.known_by) if published else (None, None)),
        *(*when, _moment(report.retrieved), report.language, report.rights, _spans(report.paragraphs, cut)),
        _json([(m.start, m.end, m.byte_start, m.byte_end) for m in report.source_map]),
        *(_moment(reading.run.started), kept),
    )


def _statement_row(statement: Statement, reading: int, n: int, cut: _Cutter) -> Row:
    source, occasion = statement.source, statement.occasion
    return (
        *(n, reading, statement.id, statement.parent_id, statement.refers_to),
        *(statement.quoting, statement.confidence, statement.found_by),
        *(source.kind, _json(source.names), source.role, source.why, *_maybe(source.span, cut)),
        *(_spans(source.antecedents, cut), *_maybe(statement.cue, cut), _spans(statement.insertions, cut)),
        *(
            (_spans(occasion.spans, cut), occasion.addressees, occasion.medium, occasion.place, occasion.when)
            if occasion
            else (None,) * 5
        ),
    )


def _claim_row(claim: Claim, n: int, reading: int, statement: int | None, cut: _Cutter) -> Row:
    markers = _json([(*cut(marker.span), marker.holder) for marker in claim.markers])
    return (
        *(n, reading, statement, claim.id, *cut(claim.span), claim.kind, claim.certainty, claim.polarity),
        *(*_maybe(claim.condition, cut), markers, claim.denies, _frame(claim.frame)),
    )


def _quantity_row(quantity: Quantity, cut: _Cutter) -> Row:
    q = quantity
    return (
        *(q.id, *cut(q.span), _decimal(q.low), _decimal(q.high), q.mod, q.approximator, q.unit, q.per),
        *(q.counted, q.subset_of, q.change, _frame(q.frame)),
    )


def _decimal(value: Decimal | None) -> str | None:
    if value is not None and not value.is_finite():
        raise LedgerError(f"{value} is no amount", remedy="leave the bound out")
    return None if value is None else str(value)


_FRAME = tuple(field.name for field in fields(Frame))


def _frame(frame: Frame | None) -> str | None:
    if frame is None:
        return None
    return _json({name: value for name in _FRAME if (value := getattr(frame, name)) is not None})

"""Listings as SQL over the views of people, and how their rows are made."""

from __future__ import annotations

import json
from collections.abc import Callable
from dataclasses import dataclass, fields
from decimal import Decimal
from typing import Any, Generic, TypeVar

from sayso.ledger import filters
from sayso.ledger.filters import Parameters
from sayso.ledger.protocol import Where
from sayso.ledger.rows import ClaimRow, FigureRow, ReportRow, SourceRow, StatementRow
from sayso.records import Link, Span

T = TypeVar("T")


@dataclass(frozen=True, slots=True)
class Query(Generic[T]):
    """A SELECT, its parameters, and what makes a record of one of its rows."""

    sql: str
    parameters: Parameters
    make: Callable[[tuple[Any, ...]], T]


_BY_DATE = "x.published_from, x.report_id"
_EXPRESSIONS = {
    "low": "x.low_exact",
    "high": "x.high_exact",
    "opening": "iif(x.headline IS NULL, substr(ltrim(x.text, char(9, 10, 13, 32, 160)), 1, 120), NULL)",
}


def _strings(value: str) -> tuple[str, ...]:
    return tuple(json.loads(value))


def _extents(value: str) -> tuple[tuple[int, int], ...]:
    return tuple((start, end) for start, end in json.loads(value))


def _decimal(value: str | None) -> Decimal | None:
    return None if value is None else Decimal(value)


_CONVERT: dict[str, Callable[[Any], Any]] = {
    "credits": _strings,
    "source_names": _strings,
    "roles": lambda value: tuple(sorted(json.loads(value))),
    "content_spans": _extents,
    "low": _decimal,
    "high": _decimal,
}


def _maker(record: type[T]) -> Callable[[tuple[Any, ...]], T]:
    """Makes a record of a row that has its fields in their order."""
    convert = [(n, _CONVERT[f.name]) for n, f in enumerate(fields(record)) if f.name in _CONVERT]  # type: ignore[arg-type]

    def make(row: tuple[Any, ...]) -> T:
        values = list(row)
        for n, function in convert:
            values[n] = function(values[n])
        return record(*values)

    return make


def _listing(record: type[T], view: str, conditions: str, order: str, where: Where) -> Query[T]:
    names = [f.name for f in fields(record)]  # type: ignore[arg-type]
    columns = ", ".join(_EXPRESSIONS.get(name, f'x."{name}"') for name in names)
    sql = f"SELECT {columns} FROM {view} x WHERE {conditions} ORDER BY {order} LIMIT :limit"
    return Query(sql, filters.parameters(where), _maker(record))


def reports(where: Where) -> Query[ReportRow]:
    return _listing(ReportRow, "current_reports", filters.report_conditions(where), _BY_DATE, where)


def statements(where: Where) -> Query[StatementRow]:
    order = f"{_BY_DATE}, x.n"
    return _listing(StatementRow, "current_statements", filters.statement_conditions(where), order, where)


def claims(where: Where) -> Query[ClaimRow]:
    order = f"{_BY_DATE}, x.start, x.n"
    return _listing(ClaimRow, "current_claims", filters.claim_conditions(where), order, where)


def figures(where: Where) -> Query[FigureRow]:
    order = f"{_BY_DATE}, x.start, x.n"
    return _listing(FigureRow, "current_figures", filters.figure_conditions(where), order, where)


_SOURCES = """
SELECT iif(x.scope IS NULL, NULL, max(x.report_id)), iif(x.scope IS NULL, NULL, max(x.uri)),
  iif(x.scope IS NULL, NULL, max(x.publisher)), iif(x.scope IS NULL, NULL, max(x.published)),
  x.name, x.kind, max(x.words), json_group_array(DISTINCT x.role) FILTER (WHERE x.role IS NOT NULL),
  count(DISTINCT x.statement_n), count(x.claim_n), count(DISTINCT x.report_id),
  min(nullif(x.published_from, '')), nullif(max(x.published_to), '')
FROM (SELECT * FROM attributed_statements x WHERE {said} UNION ALL SELECT * FROM attributed_claims x WHERE {own}) x
GROUP BY x.name, x.kind, x.scope
ORDER BY x.name IS NULL, count(DISTINCT x.statement_n) DESC, count(x.claim_n) DESC, x.name, x.kind, x.scope LIMIT :limit"""


def sources(where: Where) -> Query[SourceRow]:
    said, own = filters.attributed_statement_conditions(where), filters.attributed_claim_conditions(where)
    return Query(_SOURCES.format(said=said, own=own), filters.parameters(where), _maker(SourceRow))


def links(where: Where) -> Query[Link]:
    sql = f"""SELECT id, kind, from_id, to_id, evidence, why, found_by FROM current_links x
      WHERE {filters.link_conditions(where)} ORDER BY x.id LIMIT :limit"""
    return Query(sql, filters.parameters(where), _link)


def _link(row: tuple[Any, ...]) -> Link:
    link, kind, from_id, to_id, evidence, why, found_by = row
    return Link(link, kind, from_id, to_id, tuple(Span(*e) for e in json.loads(evidence)), why, found_by)

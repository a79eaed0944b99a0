"""A Where as SQL over the views of people. Values are always parameters, never part of the SQL."""

from __future__ import annotations

from dataclasses import fields

from sayso.errors import UsageError
from sayso.ledger.opening import fold
from sayso.ledger.periods import period
from sayso.ledger.protocol import Where

Parameters = dict[str, str | int | float | None]

_SAID = "SELECT b.statement FROM names m JOIN said_by b ON b.name = m.n WHERE instr(m.folded, :source)"
# The names of publishers are folded once each, not once a report (LIMIT keeps the condition out of the inner SELECT).
_PUBLISHERS = """SELECT publisher FROM (SELECT DISTINCT publisher FROM reports LIMIT -1)
  WHERE instr(sayso_fold(publisher), {part})"""
_CLAIMED = f"""SELECT k.n FROM claims k WHERE k.statement IN ({_SAID})
  UNION ALL SELECT k.n FROM reports r CROSS JOIN claims k ON k.reading = r.n
    WHERE +k.statement IS NULL AND r.publisher IN ({_PUBLISHERS.format(part=":source")})"""

_REPORT = {
    "report_id": "x.report_id = :report_id",
    "publisher": f"x.publisher IN ({_PUBLISHERS.format(part=':publisher')})",
    "since": "x.published_to >= :since",
    "until": "x.published_from BETWEEN '0' AND :until",
}
_CLAIM = {
    **_REPORT,
    "source": f"x.n IN ({_CLAIMED})",
    "kind": "x.kind = :kind",
    "certainty": "x.certainty = :certainty",
    "contains": "instr(sayso_fold(x.text), :contains)",
    "min_confidence": "x.confidence >= :min_confidence",
}
_STATEMENT = {
    **_REPORT,
    "source": f"x.n IN ({_SAID})",
    "contains": "instr(sayso_fold(x.content), :contains)",
    "min_confidence": "x.confidence >= :min_confidence",
}


def statement_conditions(where: Where) -> str:
    return _join([*_plain(where, _STATEMENT), *_with_claim(where, "k.reading = x.reading AND k.statement_n = x.n")])


def claim_conditions(where: Where) -> str:
    return _join(_plain(where, _CLAIM))


def figure_conditions(where: Where) -> str:
    """By the kind and certainty of the figure's claim."""
    return _join(_plain(where, {**_CLAIM, "source": f"x.claim_n IN ({_CLAIMED})"}))


def attributed_statement_conditions(where: Where) -> str:
    ours = f"x.statement_n IN ({_SAID}) AND x.name_n IN (SELECT n FROM names WHERE instr(folded, :source))"
    parts = _plain(where, {**_STATEMENT, "source": ours, "contains": "instr(sayso_fold(x.text), :contains)"})
    return _join([*parts, *_with_claim(where, "k.reading = x.reading AND k.statement_n = x.statement_n")])


def attributed_claim_conditions(where: Where) -> str:
    ours = f"x.publisher IN ({_PUBLISHERS.format(part=':source')})"
    parts = _plain(where, {**_CLAIM, "source": ours, "kind": "1", "certainty": "1"})
    return _join([*parts, *_with_claim(where, "k.reading = x.reading AND k.n = x.claim_n")])


def report_conditions(where: Where) -> str:
    found = _plain(where, _REPORT)
    if where.contains is not None:
        found.append("instr(sayso_fold(x.text), :contains)")
    if where.kind or where.certainty:
        parts = _plain(where, {k: _CLAIM[k] for k in ("source", "kind", "certainty", "min_confidence")})
        found.append(_holding("current_claims", parts, where))
    elif where.source is not None or where.min_confidence is not None:
        parts = _plain(where, {k: _STATEMENT[k] for k in ("source", "min_confidence")})
        found.append(_holding("current_statements", parts, where))
    return _join(found)


def link_conditions(where: Where) -> str:
    """Raises UsageError for a filter that says nothing about links."""
    taken = ("kind", "report_id", "contains", "limit")
    if other := [f.name for f in fields(where) if f.name not in taken and getattr(where, f.name) is not None]:
        raise UsageError(f"links have no {', '.join(other)}", remedy=f"filter them by {', '.join(taken)}")
    ours = """(SELECT :report_id UNION SELECT id FROM statements WHERE reading IN of_report
      UNION SELECT id FROM claims WHERE reading IN of_report UNION SELECT id FROM quantities WHERE reading IN of_report)"""
    ours = ours.replace("of_report", "(SELECT n FROM reports WHERE id = :report_id)")
    known = {
        "kind": "x.kind = :kind",
        "contains": "instr(sayso_fold(x.why), :contains)",
        "report_id": f"(x.from_id IN {ours} OR x.to_id IN {ours})",
    }
    return _join(_plain(where, known))


def parameters(where: Where) -> Parameters:
    since, until = (period(day) if day else None for day in (where.since, where.until))
    return {
        "source": fold(where.source),
        "kind": where.kind,
        "certainty": where.certainty,
        "since": since[0] if since else None,
        "until": until[1] if until else None,
        "contains": fold(where.contains),
        "min_confidence": where.min_confidence,
        "report_id": where.report_id,
        "publisher": fold(where.publisher),
        "limit": -1 if where.limit is None else where.limit,
    }


def _plain(where: Where, known: dict[str, str]) -> list[str]:
    return [sql for name, sql in known.items() if getattr(where, name) is not None]


def _with_claim(where: Where, same: str) -> list[str]:
    parts = [f"k.{name} = :{name}" for name in ("kind", "certainty") if getattr(where, name) is not None]
    return [f"EXISTS (SELECT 1 FROM current_claims k WHERE {_join([same, *parts])})"] if parts else []


def _holding(view: str, parts: list[str], where: Where) -> str:
    """Reports with such a row: from the rows where a source makes them few, else report by report, which streams."""
    inner = _join([part.replace("x.", "y.") for part in parts])
    if where.source is not None:
        return f"x.n IN (SELECT y.reading FROM {view} y WHERE {inner})"
    return f"EXISTS (SELECT 1 FROM {view} y WHERE y.reading = x.n AND {inner})"


def _join(parts: list[str]) -> str:
    return " AND ".join(parts) or "1"

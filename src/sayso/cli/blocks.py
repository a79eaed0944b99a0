"""Rows of a listing for people: a few lines each, no table that breaks at 80 columns, and a footnote on who read them."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Iterator
from textwrap import shorten
from typing import Any

from sayso.clean import one_line
from sayso.cli import values
from sayso.cli.page import DIM, HEAD, LABEL, NAME
from sayso.cli.screen import Sheet
from sayso.export import Row
from sayso.ledger import ClaimRow, FigureRow, Hit, ReportRow, SourceRow, StatementRow

Part = str | tuple[str, str]
_SPACES = re.compile(r"\s+")
_SHORT = 14  # characters of an id that are shown and taken: 44 bits after the letter and version


def show(found: Iterable[Row], sheet: Sheet) -> int:
    """Print the rows; how many."""
    count = judged = 0
    for row in found:
        if count:
            sheet.blank()
        _BLOCKS[type(row)](row, sheet)
        count += 1
        judged += getattr(row, "decision", None) is not None
    if count:
        sheet.blank()
        rest = "none reviewed" if not judged else f"{judged} reviewed by a person"
        rows = "1 row" if count == 1 else f"{count:,} rows"
        sheet.line((f"{rows}, read by machine, {rest}.", DIM))
    return count


def short(row_id: str) -> str:
    return row_id[:_SHORT]


def _report(row: ReportRow, sheet: Sheet) -> None:
    opening = shorten(one_line(row.opening or "(no headline)"), 72, placeholder=" …")
    title = (one_line(row.headline), HEAD) if row.headline else opening
    sheet.line((row.published or "undated", LABEL), "  ", title, hang=4)
    origin = row.publisher or ", ".join(row.credits) or "publisher unknown"
    counts = f"{_many(row.statements, 'statement')}, {_many(row.claims, 'claim')}, {_many(row.warnings, 'warning')}"
    sheet.line(f"{one_line(origin)}: {counts}", indent=4)
    _foot(sheet, short(row.report_id), row.uri)


def _source(row: SourceRow, sheet: Sheet) -> None:
    who = row.name or (f"unknown (“{row.words}”)" if row.words else "unknown")
    role = f", {', '.join(row.roles)}" if row.roles else ""
    kind = {"named": "", "own": " (the report's own voice)"}.get(row.kind, f" ({row.kind})")
    sheet.line((one_line(who), NAME), one_line(role), (kind, DIM), hang=4)
    counts = [_many(n, word) for n, word in ((row.statements, "statement"), (row.own_claims, "own claim")) if n]
    between = _between(row.first_published, row.last_published)
    sheet.line(f"{', '.join(counts)} in {_many(row.reports, 'report')}{between}", indent=4)
    if row.report_id:
        _foot(sheet, short(row.report_id), row.uri)


def _statement(row: StatementRow, sheet: Sheet) -> None:
    cue = f"“{one_line(row.cue)}”, " if row.cue else ""
    sheet.line(*_who(row), (f"  {cue}{row.quoting}", DIM), *_judged(row), hang=4)
    sheet.line(f"“{one_line(row.content or '')}”" if row.quoting == "direct" else one_line(row.content or ""), indent=4)
    occasion = ", ".join(
        one_line(v) for v in (row.occasion_addressees, row.occasion_medium, row.occasion_place, row.occasion_when) if v
    )
    if occasion:
        sheet.line(("occasion ", DIM), occasion, indent=4, hang=9)
    _stands(row, row.id, sheet)


def _claim(row: ClaimRow, sheet: Sheet) -> None:
    negative = ", negative" if row.polarity == "negative" else ""
    sheet.line(*_who(row), (f"  {row.kind}, {row.certainty}{negative}", LABEL), *_judged(row), hang=4)
    sheet.line(one_line(row.text), indent=4)
    if row.condition:
        sheet.line(("condition ", DIM), one_line(row.condition), indent=4, hang=10)
    _stands(row, row.id, sheet)


def _figure(row: FigureRow, sheet: Sheet) -> None:
    value = values.amount(row.low, row.high, row.mod, row.unit, row.counted) + (f" per {row.per}" if row.per else "")
    frame = ", ".join(v for v in (row.frame_measure, row.frame_subject, row.frame_place) if v)
    sheet.line((one_line(value), HEAD), *([(f"  {one_line(frame)}", DIM)] if frame else []), *_judged(row), hang=4)
    words = one_line(row.text)
    said = [] if words.casefold() in value.casefold() else [f"“{words}”  "]
    sheet.line(*said, *_who(row), (f"  {row.kind}, {row.certainty}", LABEL), indent=4, hang=2)
    _stands(row, row.id, sheet)


def _hit(row: Hit, sheet: Sheet) -> None:
    sheet.line((one_line(row.source or "unknown") if row.what == "statement" else "in the report", NAME))
    sheet.line(*_marked(row), indent=4)
    _stands(row, row.id, sheet)


def _marked(row: Hit) -> Iterator[Part]:
    """The snippet with the words that were found set off."""
    at = row.start
    yield "… " if row.start else ""
    for start, end in row.matches:
        if start >= at:
            before = _SPACES.sub(" ", row.text[at - row.start : start - row.start])
            yield before if at > row.start else before.lstrip()
            yield (_SPACES.sub(" ", row.text[start - row.start : end - row.start]), HEAD)
            at = end
    yield _SPACES.sub(" ", row.text[at - row.start :]).rstrip()


def _who(row: StatementRow | ClaimRow | FigureRow) -> Iterator[Part]:
    if row.source:
        yield (one_line(row.source), NAME)
    else:
        words = row.source_words if isinstance(row, StatementRow) else None
        yield (f"unknown (“{one_line(words)}”)" if words else "unknown", NAME)
    role = None if isinstance(row, FigureRow) else row.source_role
    if role:
        yield f", {one_line(role)}"
    if row.source_kind == "own":
        yield (" (own voice)", DIM)


def _judged(row: StatementRow | ClaimRow | FigureRow) -> Iterator[Part]:
    if row.decision:
        yield (f"  [{row.decision}]", LABEL)


def _stands(row: StatementRow | ClaimRow | FigureRow | Hit, row_id: str, sheet: Sheet) -> None:
    origin = ", ".join(one_line(v) for v in (row.published or "undated", row.publisher) if v)
    confidence = None if isinstance(row, Hit) else row.confidence
    sure = "" if confidence is None else f", confidence {confidence:.2f}"
    _foot(sheet, short(row_id), f"{origin if row.publisher or not row.uri else f'{origin}, {row.uri}'}{sure}")


def _foot(sheet: Sheet, row_id: str, more: str | None) -> None:
    sheet.line((f"{row_id}{f'  {one_line(more)}' if more else ''}", DIM), indent=4)


def _many(count: int, word: str) -> str:
    return f"{count:,} {word}{'' if count == 1 else 's'}"


def _between(first: str | None, last: str | None) -> str:
    begin, end = (first or "")[:10], (last or "")[:10]
    if not begin:
        return ", undated"
    return f", {begin}" if begin == end else f", {begin} to {end}"


_BLOCKS: dict[type[Row], Callable[[Any, Sheet], None]] = {
    ReportRow: _report,
    SourceRow: _source,
    StatementRow: _statement,
    ClaimRow: _claim,
    FigureRow: _figure,
    Hit: _hit,
}

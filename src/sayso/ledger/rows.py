"""What listings print: flat frozen rows, one class a listing. Every row says first where it stands.

`report_id`, `uri`, `publisher` and `published` (ISO 8601 of any precision) are those of the report. `start` and `end` are code
points into the text of the report, half-open, and `text` the words between them. `source` is flat text, `source_names` the
names it is made of; the report's own voice has the publisher as source, of kind "own". `decision` is that of the newest
verdict on the row. Listings show the newest reading of a report with the newest verdicts applied.
"""

from __future__ import annotations

from dataclasses import dataclass
from decimal import Decimal
from typing import Literal

Extent = tuple[int, int]


@dataclass(frozen=True, slots=True)
class ReportRow:
    """A report with the number of its statements, claims and warnings as found; `characters` counts code points of its text.

    `opening` are the first 120 code points of a text that has no headline, so that one can tell which it is.
    """

    report_id: str
    uri: str | None
    publisher: str | None
    published: str | None
    published_known_by: str | None
    headline: str | None
    byline: str | None
    dateline_place: str | None
    credits: tuple[str, ...]
    language: str
    rights: str | None
    characters: int
    statements: int
    claims: int
    warnings: int
    run_id: str
    opening: str | None


@dataclass(frozen=True, slots=True)
class StatementRow:
    """A statement. `content` joins the words of `content_spans` by " … "."""

    report_id: str
    uri: str | None
    publisher: str | None
    published: str | None
    id: str
    parent_id: str | None
    refers_to: str | None
    source: str | None
    source_names: tuple[str, ...]
    source_kind: str
    source_role: str | None
    source_why: str | None
    source_words: str | None
    cue: str | None
    content: str | None
    content_spans: tuple[Extent, ...]
    quoting: str
    occasion_addressees: str | None
    occasion_medium: str | None
    occasion_place: str | None
    occasion_when: str | None
    confidence: float | None
    found_by: str
    decision: str | None
    run_id: str


@dataclass(frozen=True, slots=True)
class ClaimRow:
    """A claim of a statement or, without `statement_id`, of the report's own voice."""

    report_id: str
    uri: str | None
    publisher: str | None
    published: str | None
    id: str
    statement_id: str | None
    source: str | None
    source_names: tuple[str, ...]
    source_kind: str
    source_role: str | None
    start: int
    end: int
    text: str
    kind: str
    certainty: str
    polarity: str
    condition: str | None
    denies: str | None
    frame_subject: str | None
    frame_measure: str | None
    frame_counted: str | None
    frame_place: str | None
    frame_origin: str | None
    frame_destination: str | None
    frame_as_of: str | None
    confidence: float | None
    decision: str | None
    run_id: str


@dataclass(frozen=True, slots=True)
class FigureRow:
    """A quantity with the kind and certainty of its claim; the frame is its own or else its claim's."""

    report_id: str
    uri: str | None
    publisher: str | None
    published: str | None
    id: str
    claim_id: str
    statement_id: str | None
    source: str | None
    source_names: tuple[str, ...]
    source_kind: str
    kind: str
    certainty: str
    start: int
    end: int
    text: str
    low: Decimal | None
    high: Decimal | None
    mod: str | None
    approximator: str | None
    unit: str | None
    per: str | None
    counted: str | None
    subset_of: str | None
    change: str | None
    frame_subject: str | None
    frame_measure: str | None
    frame_counted: str | None
    frame_place: str | None
    frame_origin: str | None
    frame_destination: str | None
    frame_as_of: str | None
    confidence: float | None
    decision: str | None
    run_id: str


@dataclass(frozen=True, slots=True)
class SourceRow:
    """A source and how often it speaks.

    Sources with a proper name are lined up across reports by that name (kind "named"), publishers likewise (kind "own");
    for these `report_id`, `uri`, `published` are none. All others stay within their report, and those without a name
    within their statement: two "officials" may be two people. `words` is one of the phrases that stand in the text.
    `first_published` and `last_published` are UTC; `statements` and `reports` count those of the filter.
    """

    report_id: str | None
    uri: str | None
    publisher: str | None
    published: str | None
    name: str | None
    kind: str
    words: str | None
    roles: tuple[str, ...]
    statements: int
    own_claims: int
    reports: int
    first_published: str | None
    last_published: str | None


@dataclass(frozen=True, slots=True)
class Hit:
    """Words found in a statement's content (`what` "statement", `id` its id) or in a report's text ("report", its id).

    `start`, `end`, `text` are a snippet of the report's text; `matches` are the spans of the words found in the snippet.
    """

    report_id: str
    uri: str | None
    publisher: str | None
    published: str | None
    what: Literal["statement", "report"]
    id: str
    source: str | None
    start: int
    end: int
    text: str
    matches: tuple[Extent, ...]


@dataclass(frozen=True, slots=True)
class Located:
    """Which row an id, or the beginning of one, stands for. `report_id` is none for a link."""

    id: str
    table: Literal["reports", "statements", "claims", "quantities", "links"]
    report_id: str | None


@dataclass(frozen=True, slots=True)
class Problem:
    """Something `verify` found wrong: in which report and run (where it is one's), which table, which row, and what."""

    report_id: str | None
    run_id: str | None
    table: str
    id: str | None
    start: int | None
    end: int | None
    message: str

"""The frozen records that everything else passes around, their closed vocabularies and their ids.

Offsets are Unicode code points into `Report.text`, half-open. Datetimes are aware, numbers are `Decimal`. Ids hash identity
alone: a label, a confidence or the run that made a row is never part of its id, so a corrected row keeps it.
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import datetime
from decimal import Decimal
from hashlib import sha256
from typing import Literal

SourceKind = Literal["named", "nominal", "pronoun", "carried", "anonymous", "own"]
Quoting = Literal["direct", "indirect", "mixed"]
ClaimKind = Literal[
    "report", "assessment", "forecast", "pledge", "denial", "demand", "question", "opinion", "silence"
]
Certainty = Literal["certain", "probable", "possible", "unknown"]
Polarity = Literal["positive", "negative", "unknown"]
Holder = Literal["source", "reporter"]
Mod = Literal[
    "APPROX", "MORE_THAN", "EQUAL_OR_MORE", "LESS_THAN", "EQUAL_OR_LESS", "BETWEEN",
    "START", "MID", "END", "BEFORE", "AFTER", "ON_OR_BEFORE", "ON_OR_AFTER",
]  # fmt: skip
TimexType = Literal["DATE", "TIME", "DURATION", "SET"]
KnownBy = Literal["user", "metadata", "dateline", "url", "copyright line"]
WarningKind = Literal[
    "date_unknown", "dateline_place_conflict", "sentence_incomplete", "quote_unclosed", "voice_shift",
    "figure_conflict", "number_mismatch", "hedge_mismatch", "source_unclear", "text_damaged", "step_failed",
]  # fmt: skip
LinkKind = Literal["copies", "same_saying", "same_name", "updates", "contradicts", "denies", "fulfils"]
Decision = Literal["confirmed", "rejected", "corrected"]

ID_VERSION = 1


def _identity(prefix: str, parts: Iterable[str]) -> str:
    """A version byte and 15 bytes of SHA-256 over length-prefixed parts, in hexadecimal behind one letter."""
    digest = sha256()
    for part in parts:
        data = part.encode("utf-8", "surrogatepass")
        digest.update(len(data).to_bytes(8, "big"))
        digest.update(data)
    return f"{prefix}{ID_VERSION:02x}{digest.hexdigest()[:30]}"


@dataclass(frozen=True, slots=True, order=True)
class Span:
    """Code points `start` to `end`, half-open, of `Report.text`."""

    start: int
    end: int

    def cut(self, text: str) -> str:
        return text[self.start : self.end]

    def holds(self, other: Span) -> bool:
        return self.start <= other.start and other.end <= self.end

    def meets(self, other: Span) -> bool:
        """Whether at least one code point is shared."""
        return self.start < other.end and other.start < self.end


def report_id(uri: str | None, publisher: str | None, text: str) -> str:
    """The id of a report: its canonical URI, or else its publisher, and its text."""
    return _identity("r", (f"uri {uri}" if uri else f"publisher {publisher or ''}", text))


def row_id(type_name: str, report: str, spans: Iterable[Span], parent: str | None = None) -> str:
    """The id of a statement, claim or quantity: its report, type, spans and parent."""
    places = ",".join(f"{s.start}-{s.end}" for s in spans)
    return _identity(type_name[0], (type_name, report, places, parent or ""))


@dataclass(frozen=True, slots=True)
class Published:
    """When the report was published, as precisely as is known: ISO 8601 of any precision ("2024", "2024-10-31T09:30:00Z")."""

    value: str
    known_by: KnownBy


@dataclass(frozen=True, slots=True)
class Dateline:
    """The opening of a wire report: `PYONGYANG (dpa-AFX) -`; date as ISO 8601 of any precision, "XXXX-10-31" without a year."""

    span: Span
    place: str | None = None
    credit: str | None = None
    date: str | None = None


@dataclass(frozen=True, slots=True)
class SourceRun:
    """`Report.text[start:end]` was decoded from the bytes `byte_start:byte_end` of the file."""

    start: int
    end: int
    byte_start: int
    byte_end: int


@dataclass(frozen=True, slots=True)
class Report:
    """One news report as text with its provenance. `paragraphs` are those of the body: no headline, date line or credit tail."""

    id: str
    raw_sha256: str
    media_type: str
    text: str
    uri: str | None = None
    publisher: str | None = None
    credits: tuple[str, ...] = ()
    headline: Span | None = None
    byline: Span | None = None
    dateline: Dateline | None = None
    published: Published | None = None
    retrieved: datetime | None = None
    language: str = "en"
    rights: str | None = None
    paragraphs: tuple[Span, ...] = ()
    source_map: tuple[SourceRun, ...] = ()


@dataclass(frozen=True, slots=True)
class Source:
    """Who said it. `antecedents` are the spans that decided the names; without names, `why` says why it stayed open."""

    span: Span | None
    kind: SourceKind
    names: tuple[str, ...] = ()
    role: str | None = None
    antecedents: tuple[Span, ...] = ()
    why: str | None = None


@dataclass(frozen=True, slots=True)
class Occasion:
    """On what occasion: "told reporters in Kyiv on Monday"; the fields are words of the text, `spans` all of it."""

    spans: tuple[Span, ...]
    addressees: str | None = None
    medium: str | None = None
    place: str | None = None
    when: str | None = None


@dataclass(frozen=True, slots=True)
class Marker:
    """Words that set a claim's certainty or kind, and whose they are."""

    span: Span
    holder: Holder


@dataclass(frozen=True, slots=True)
class Frame:
    """What makes a figure comparable across reports: the key by which figures are lined up. For a silence: who was silent."""

    subject: str | None = None
    measure: str | None = None
    counted: str | None = None
    place: str | None = None
    origin: str | None = None
    destination: str | None = None
    as_of: str | None = None


@dataclass(frozen=True, slots=True)
class Quantity:
    """A counted or measured amount. `counted` is the noun with its qualifiers; `subset_of` the id of the whole's quantity."""

    id: str
    span: Span
    low: Decimal | None
    high: Decimal | None
    mod: Mod | None = None
    approximator: str | None = None
    unit: str | None = None
    per: str | None = None
    counted: str | None = None
    subset_of: str | None = None
    change: str | None = None
    frame: Frame | None = None


@dataclass(frozen=True, slots=True)
class Timex:
    """A TIMEX3 expression; begin and end (ISO dates, inclusive) where the value is resolved to days."""

    span: Span
    type: TimexType
    value: str
    mod: Mod | None = None
    begin_date: str | None = None
    end_date: str | None = None


@dataclass(frozen=True, slots=True)
class Place:
    """A place in the text; country as ISO 3166-1 alpha-2, none where it stays open."""

    span: Span
    name: str
    country: str | None = None


@dataclass(frozen=True, slots=True)
class Claim:
    """One thing that is said to be so, to come, to be wanted. `denies` is the id of the denied claim, if it stands in the report."""

    id: str
    span: Span
    kind: ClaimKind
    certainty: Certainty
    polarity: Polarity
    condition: Span | None = None
    markers: tuple[Marker, ...] = ()
    denies: str | None = None
    frame: Frame | None = None
    quantities: tuple[Quantity, ...] = ()
    times: tuple[Timex, ...] = ()
    places: tuple[Place, ...] = ()


@dataclass(frozen=True, slots=True)
class Statement:
    """One source, one cue (or none), one content of one or more spans. Claims hang on the outermost statement."""

    id: str
    report_id: str
    source: Source
    cue: Span | None
    content: tuple[Span, ...]
    quoting: Quoting
    parent_id: str | None = None
    refers_to: str | None = None
    insertions: tuple[Span, ...] = ()
    occasion: Occasion | None = None
    claims: tuple[Claim, ...] = ()
    confidence: float | None = None
    found_by: str = ""


@dataclass(frozen=True, slots=True)
class Warning:
    """What a careful editor would flag."""

    kind: WarningKind
    spans: tuple[Span, ...]
    message: str


@dataclass(frozen=True, slots=True)
class Run:
    """Which sayso, which model and options made a row. `id` hashes all but `started`."""

    id: str
    version: str
    language: str
    model: str | None = None
    options: tuple[tuple[str, str], ...] = ()
    started: datetime | None = None


@dataclass(frozen=True, slots=True)
class Reading:
    """All that was found in one report."""

    report: Report
    quotes: tuple[Span, ...]
    statements: tuple[Statement, ...]
    own_claims: tuple[Claim, ...]
    warnings: tuple[Warning, ...]
    run: Run


@dataclass(frozen=True, slots=True)
class Link:
    """A relation between two rows, with the spans that show it."""

    id: str
    kind: LinkKind
    from_id: str
    to_id: str
    evidence: tuple[Span, ...]
    why: str
    found_by: str


@dataclass(frozen=True, slots=True)
class Verdict:
    """A person's word on a row or link; the newest one stands."""

    id: str
    about: str
    decision: Decision
    who: str
    when: datetime
    value: str | None = None


def run_id(version: str, language: str, model: str | None, options: Iterable[tuple[str, str]]) -> str:
    return _identity("u", (version, language, model or "", *(f"{k}={v}" for k, v in sorted(options))))


def link_id(kind: str, from_id: str, to_id: str) -> str:
    return _identity("l", (kind, from_id, to_id))


def verdict_id(about: str, decision: str, value: str | None, who: str, when: datetime) -> str:
    return _identity("v", (about, decision, value or "", who, when.isoformat()))

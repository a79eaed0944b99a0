"""What every ledger can do, whatever it is stored in, and the filter that its listings take."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from types import TracebackType
from typing import Literal, Protocol, Self, get_args

from sayso.errors import UsageError
from sayso.ledger.periods import period
from sayso.ledger.rows import ClaimRow, FigureRow, Hit, Located, Problem, ReportRow, SourceRow, StatementRow
from sayso.records import Certainty, ClaimKind, Link, LinkKind, Reading, Report, Run, Verdict

Kept = Literal["added", "held", "forgotten"]

_KINDS = (*get_args(ClaimKind), *get_args(LinkKind))


@dataclass(frozen=True, slots=True)
class Where:
    """Which rows to list; a row must satisfy all that is set.

    `source`, `publisher` and `contains` are parts of a name or of the words, in any case. `kind` and `certainty` are those
    of a claim: statements, reports and sources are listed where such a claim hangs on them; for links `kind` is the link's.
    `since` and `until` are ISO 8601 of any precision, both inclusive: a report dated "2024" may lie in any month of it and
    is listed; one without a date is not, once either is set. `min_confidence` leaves out what bears no confidence.
    Raises UsageError for a word that is no kind or certainty, a date that is none and a negative limit.
    """

    source: str | None = None
    kind: ClaimKind | LinkKind | None = None
    certainty: Certainty | None = None
    since: str | None = None
    until: str | None = None
    contains: str | None = None
    min_confidence: float | None = None
    report_id: str | None = None
    publisher: str | None = None
    limit: int | None = None

    def __post_init__(self) -> None:
        if self.kind is not None and self.kind not in _KINDS:
            raise UsageError(f"no kind {self.kind!r}", remedy=f"one of {', '.join(_KINDS)}")
        if self.certainty is not None and self.certainty not in get_args(Certainty):
            raise UsageError(f"no certainty {self.certainty!r}", remedy=f"one of {', '.join(get_args(Certainty))}")
        for day in (self.since, self.until):
            if day is not None and period(day) is None:
                raise UsageError(f"{day!r} is no date", remedy="write it as 2024, 2024-10 or 2024-10-31")
        if self.limit is not None and self.limit < 0:
            raise UsageError(f"a limit of {self.limit}", remedy="give zero or more")


ALL = Where()


class Ledger(Protocol):
    """Readings kept for good. Rows are only ever added; `forget` alone takes any out.

    All methods raise LedgerError where the store fails, LedgerBusy where another process holds the write lock too long.
    Iterators stream: each sees the ledger as it was when its first row was asked for, and lets writers go on meanwhile.
    """

    def append(self, reading: Reading, *, even_if_forgotten: bool = False) -> Kept:
        """Keep a reading, in one transaction. The same report read by the same run is kept once ("held").

        A report that was forgotten is not taken in again ("forgotten") unless asked for.
        Raises LedgerError for a reading that contradicts itself (a span outside the text, a text unlike the one held).
        """
        ...

    def judge(self, verdict: Verdict) -> bool:
        """Keep a person's word on a row; whether it is new. Its value follows `sayso.ledger.CORRECTABLE`.

        Raises NoSuchRow for a row that is not held, UsageError for a value that does not fit the row.
        """
        ...

    def link(self, links: Iterable[Link]) -> int:
        """Keep links, all or none; how many are new. Raises NoSuchRow where an end is not held."""
        ...

    def holds(self, report_id: str, run_id: str) -> bool:
        """Whether this run's reading of the report is kept."""
        ...

    def forgotten(self, report_id: str) -> bool:
        """Whether the report was taken out and not taken in again."""
        ...

    def report(self, report_id: str) -> Report:
        """The report as its newest reading has it; raises NoSuchRow."""
        ...

    def reading(self, report_id: str) -> Reading:
        """The newest reading as it was appended, without verdicts; raises NoSuchRow."""
        ...

    def reports(self, where: Where = ALL) -> Iterator[ReportRow]:
        """By date of publication (undated ones first), then id."""
        ...

    def statements(self, where: Where = ALL) -> Iterator[StatementRow]:
        """In the order of the reports, then as found."""
        ...

    def claims(self, where: Where = ALL) -> Iterator[ClaimRow]:
        """In the order of the reports, then of the text."""
        ...

    def figures(self, where: Where = ALL) -> Iterator[FigureRow]:
        """In the order of the reports, then of the text."""
        ...

    def sources(self, where: Where = ALL) -> Iterator[SourceRow]:
        """Those with a name first, by the number of their statements, then of own claims, the most first; then by name."""
        ...

    def links(self, where: Where = ALL) -> Iterator[Link]:
        """By id. Takes `kind`, `report_id` (either end is of the report), `contains` (in why) and `limit`, else UsageError."""
        ...

    def runs(self) -> Iterator[Run]:
        """By start, then id."""
        ...

    def verdicts(self, about: str | None = None) -> Iterator[Verdict]:
        """All verdicts (on one row), oldest first; `value` as a JSON object."""
        ...

    def search(self, words: str, *, limit: int = 20) -> Iterator[Hit]:
        """Statements, then reports, that hold all the words; the best first, at most `limit` of each.

        "double quotes" hold a phrase together, a final * stands for any ending; nothing else has a meaning of its own.
        """
        ...

    def locate(self, row_id: str) -> Located:
        """The row of an id or of the beginning of one, six characters at least.

        Raises NoSuchRow where no row begins so, UsageError where several do or the beginning is too short.
        """
        ...

    def verify(self) -> Iterator[Problem]:
        """What is wrong in the store: spans whose words are no longer those that were kept, broken rows and indexes."""
        ...

    def forget(self, *report_ids: str) -> None:
        """Take reports out with all that hangs on them, and their words out of the file; tombstones stay.

        May take long on a large ledger; give several reports at once. Raises NoSuchRow before anything is taken out,
        LedgerBusy where a reader still looks at the words; the same call once more then takes them out of the file.
        """
        ...

    def close(self) -> None: ...

    def __enter__(self) -> Self: ...

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None: ...

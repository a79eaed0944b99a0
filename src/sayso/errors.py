"""The error tree. Every message names the file, the place in it and the remedy.

    SaysoError
    ├── ReadError            bytes that give no report
    │   ├── EmptyReport      nothing to read after decoding
    │   ├── NotText          binary data under a text name
    │   ├── EncodingError    the declared encoding does not fit the bytes
    │   ├── MalformedRecord  a line or element that does not follow its format
    │   └── TooLarge         a bound on size was exceeded
    ├── FindError            a step of the finder failed on a whole report
    │   └── ModelMissing     the weights of the learned engine are not there or damaged
    ├── CodecError           JSON that does not follow the schema
    ├── LedgerError          the ledger could not do what was asked
    │   ├── LedgerVersion    made by a newer sayso
    │   ├── LedgerBusy       another process holds the write lock too long
    │   └── NoSuchRow        an id that the ledger does not hold
    └── UsageError           options that contradict each other
"""

from __future__ import annotations


class SaysoError(Exception):
    """Root of all errors that sayso raises on purpose.

    `what` is what happened; `where` the file and place; `remedy` what the reader of the message can do.
    """

    def __init__(self, what: str, *, where: str | None = None, remedy: str | None = None) -> None:
        self.what, self.where, self.remedy = what, where, remedy
        super().__init__(what)

    def __str__(self) -> str:
        place = f"{self.where}: " if self.where else ""
        remedy = f" ({self.remedy})" if self.remedy else ""
        return f"{place}{self.what}{remedy}"


class ReadError(SaysoError):
    """Bytes that give no report."""


class EmptyReport(ReadError):
    """Nothing to read after decoding."""


class NotText(ReadError):
    """Binary data where text was expected."""


class EncodingError(ReadError):
    """The encoding does not fit the bytes."""


class MalformedRecord(ReadError):
    """A line or element that does not follow its format."""


class TooLarge(ReadError):
    """A bound on size was exceeded."""


class FindError(SaysoError):
    """A step of the finder failed on a whole report."""


class ModelMissing(FindError):
    """The weights of the learned engine are not there or damaged."""


class CodecError(SaysoError):
    """JSON that does not follow the schema."""


class LedgerError(SaysoError):
    """The ledger could not do what was asked."""


class LedgerVersion(LedgerError):
    """The ledger was made by a newer sayso."""


class LedgerBusy(LedgerError):
    """Another process holds the write lock for too long."""


class NoSuchRow(LedgerError):
    """An id that the ledger does not hold."""


class UsageError(SaysoError):
    """Options that contradict each other."""

"""What a reader is given: the bytes of one source, and what the user knows about it."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from hashlib import sha256

from sayso.errors import ReadError

# 64 MB: a year of one agency's wire in one text file; a report is a few kilobytes
MAX_BYTES = 64 * 2**20

# code points of one report: a book has a million. What bounds the memory of a reading: more than 0.5 GB at this length (the
# model; 250 MB for 4 MB by the rules)
MAX_LETTERS = 10 * 2**20


@dataclass(frozen=True, slots=True)
class Raw:
    """The bytes of one file or one line; `where` names it in errors, `suffix` is its lower-case file suffix (".txt") or empty."""

    data: bytes
    where: str
    suffix: str = ""

    def digest(self) -> str:
        return sha256(self.data).hexdigest()


@dataclass(frozen=True, slots=True)
class Given:
    """What the user says of the source. It outranks whatever the source says of itself.

    published: ISO 8601 of any precision. encoding: a codec name. fields: canonical name to the name in the record.
    """

    published: str | None = None
    publisher: str | None = None
    uri: str | None = None
    language: str | None = None
    encoding: str | None = None
    fields: Mapping[str, str] = field(default_factory=dict[str, str])


@dataclass(frozen=True, slots=True)
class Failure:
    """A source or line that gave no report: where it stands, and the error that says why."""

    where: str
    error: ReadError

"""ISO 8601 of any precision as the seconds in UTC that it spans, for sorting and filtering."""

from __future__ import annotations

import re
from datetime import UTC, datetime, timedelta

_YEAR_OR_MONTH = re.compile(r"(\d{4})(?:-(\d{2}))?")
_DAY = re.compile(r"\d{4}-\d{2}-\d{2}")
_SECOND = timedelta(seconds=1)


def period(value: str) -> tuple[str, str] | None:
    """First and last second in UTC ("2024-10-31T00:00:00Z") of a year, month, day or time; none for anything else.

    Days and times without an offset are taken as UTC.
    """
    try:
        return _period(value.strip())
    except (ValueError, OverflowError):
        return None


def _period(value: str) -> tuple[str, str] | None:
    if found := _YEAR_OR_MONTH.fullmatch(value):
        year, month = int(found[1]), int(found[2] or 1)
        first = datetime(year, month, 1, tzinfo=UTC)
        last_month = month if found[2] else 12
        following = (year + last_month // 12, last_month % 12 + 1)
        last = datetime(9999, 12, 31, 23, 59, 59, tzinfo=UTC)
        if following[0] <= 9999:
            last = datetime(*following, 1, tzinfo=UTC) - _SECOND
        return utc(first), utc(last)
    moment = datetime.fromisoformat(value)
    moment = moment if moment.tzinfo else moment.replace(tzinfo=UTC)
    if _DAY.fullmatch(value):
        return utc(moment), utc(moment + timedelta(days=1) - _SECOND)
    return utc(moment), utc(moment)


def utc(moment: datetime, *, timespec: str = "seconds") -> str:
    """An aware time as sortable text in UTC."""
    return moment.astimezone(UTC).replace(tzinfo=None).isoformat(timespec=timespec) + "Z"

"""Dates in words and figures, and which of them says when a report was published."""

from datetime import UTC, date, datetime

import pytest

from sayso.errors import UsageError
from sayso.formats import read_text
from sayso.formats.published import copyright_year, find_day, find_moment, given_value, iso_value, url_date
from sayso.lang import language

MONTHS = language("en").wire.months

DAYS = [
    ("Published: 14 February 2017", "2017-02-14"),
    ("Oct. 31, 2024", "2024-10-31"),
    ("October 31st, 2024", "2024-10-31"),
    ("31st of October 2024", "2024-10-31"),
    ("Monday, 12 May 2014 07:42 CET", "2014-05-12"),
    ("08:15, 22 October 2025", "2025-10-22"),
    ("Sept 3", "XXXX-09-03"),
    ("3 Sept", "XXXX-09-03"),
    ("2024-10-31", "2024-10-31"),
    ("31.10.2024", "2024-10-31"),
    ("05.11.2023", "2023-11-05"),
    ("31/10/2023 00:01", "2023-10-31"),
    ("04/13/2025", "2025-04-13"),
    ("07/07/2025", "2025-07-07"),
    ("05/11/2023", None),  # read as May by some, as November by others
    ("31 June 2025", None),
    ("Feb 30, 2025", None),
    ("29 February 2023", None),
    ("29 February", "XXXX-02-29"),
    ("00/00/0000", None),
    ("01/01/1970 00:00", None),  # a clock that was not set
    ("Jan. 32, 2026", None),
    ("October 2024", None),
    ("May", None),
    ("at 12:30 May", None),
    ("", None),
]


@pytest.mark.parametrize(("words", "expected"), DAYS)
def test_days(words: str, expected: str | None) -> None:
    day = find_day(words, MONTHS)
    assert (day.iso() if day else None) == expected


MOMENTS = [
    ("Updated 19:05, 22 July 2025", "2025-07-22T19:05"),
    ("Monday, 12 May 2014 07:42 CET", "2014-05-12T07:42"),  # local time
    ("Thu Oct 31, 2024 10:32 pm", "2024-10-31T22:32"),
    ("12:05 a.m. October 31, 2024", "2024-10-31T00:05"),
    ("31 October 2024 09:30 GMT", "2024-10-31T09:30Z"),
    ("31/10/2023 00:00", "2023-10-31"),
    ("Published 08:15, updated 09:20, 31 October 2024", "2024-10-31"),
    ("25:99, 31 October 2024", "2024-10-31"),
    ("13:30 pm, 31 October 2024", "2024-10-31"),
    ("11:48 p.m.", None),
]


@pytest.mark.parametrize(("words", "expected"), MOMENTS)
def test_clock_times_of_date_lines(words: str, expected: str | None) -> None:
    moment = find_moment(words, MONTHS)
    assert (moment.iso() if moment else None) == expected


ISO = [
    ("2024", "2024"),
    ("2024-10", "2024-10"),
    ("2024-10-31", "2024-10-31"),
    ("2024-10-31T09:30:00Z", "2024-10-31T09:30:00Z"),
    ("2024-10-31T09:30:00+02:00", "2024-10-31T09:30:00+02:00"),
    ("2024-10-31 09:30", "2024-10-31T09:30"),
    (date(2024, 10, 31), "2024-10-31"),
    (datetime(2024, 10, 31, 9, 30, tzinfo=UTC), "2024-10-31T09:30:00+00:00"),
    ("2024-13", None),
    ("2024-02-30", None),
    ("31 October 2024", None),
    ("", None),
    (None, None),
    (2024, None),
]


@pytest.mark.parametrize(("value", "expected"), ISO)
def test_iso_values(value: object, expected: str | None) -> None:
    assert iso_value(value) == expected


def test_a_date_of_the_users_that_is_none() -> None:
    with pytest.raises(UsageError, match="no date"):
        given_value("last Friday")


URLS = [
    ("https://a.example/2024/10/31/pier-closed", "2024-10-31"),
    ("https://a.example/news/2024/oct/31/pier", "2024-10-31"),
    ("https://a.example/world/pier-closed-2024-10-31/", "2024-10-31"),
    ("https://a.example/20241031-pier", "2024-10-31"),
    ("https://a.example/2024/10/pier", "2024-10"),
    ("https://a.example/2024/13/45/pier", None),
    ("https://a.example/story-120241031", None),
    ("https://a.example/olympics-2024", None),
    (None, None),
]


@pytest.mark.parametrize(("uri", "expected"), URLS)
def test_urls(uri: str | None, expected: str | None) -> None:
    assert url_date(uri, MONTHS) == expected


def test_copyright_years() -> None:
    assert copyright_year(["© 1998-2024 Nordwire", "Copyright 2023"]) == "2024"
    assert copyright_year(["All rights reserved"]) is None


BODY = "Officials closed the old pier on Monday after a crane toppled, the port authority said.\n\nNobody was hurt.\n"
DATELINED = "MARLOW, Oct 31 (MNA) - " + BODY
RIGHTS = "\n© 2024 Meridian News Agency\n"
URL = "https://a.example/2023/11/02/pier"

ORDER = [
    # text, given, published, known by, dateline's date
    (BODY, {}, None, None, None),
    (BODY + RIGHTS, {}, "2024", "copyright line", None),
    (DATELINED, {}, None, None, "XXXX-10-31"),
    (DATELINED + RIGHTS, {}, "2024-10-31", "dateline", "2024-10-31"),
    (DATELINED + RIGHTS, {"uri": URL}, "2023-10-31", "dateline", "2023-10-31"),
    (BODY + RIGHTS, {"uri": URL}, "2023-11-02", "url", None),
    ("Pier shut\n\nPublished: 1 November 2022\n\n" + DATELINED, {"uri": URL}, "2022-11-01", "metadata", "2022-10-31"),
    ("Pier shut\n\nThursday, October 31\n\n" + BODY + RIGHTS, {}, "2024-10-31", "metadata", None),
    ("Pier shut\n\nThursday, October 31\n\n" + BODY, {}, None, None, None),
    (DATELINED + RIGHTS, {"published": "2021-01-05"}, "2021-01-05", "user", "2020-10-31"),
    (DATELINED, {"published": "2021"}, "2021", "user", "2021-10-31"),
    (DATELINED.replace("Oct 31", "Dec 31"), {"published": "2025-01-01"}, "2025-01-01", "user", "2024-12-31"),
]


@pytest.mark.parametrize(("text", "given", "value", "known_by", "day"), ORDER)
def test_the_order_of_clues(
    text: str, given: dict[str, str], value: str | None, known_by: str | None, day: str | None
) -> None:
    report = read_text(text, **given)
    assert (report.published.value if report.published else None) == value
    assert (report.published.known_by if report.published else None) == known_by
    assert (report.dateline.date if report.dateline else None) == day

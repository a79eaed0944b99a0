"""JSON records: fields, composition of the text, and lines that do not follow the format."""

import json
from pathlib import Path

import pytest

from sayso.errors import EmptyReport, MalformedRecord, UsageError
from sayso.formats import Failure, read, read_all
from sayso.records import Report

BODY = "Officials closed the old pier on Monday after a crane toppled, the port authority said.\n\nNobody was hurt."
RECORD = {
    "id": "n-17",
    "uri": "https://a.example/pier",
    "publisher": "Harbour Times",
    "headline": "Pier shut",
    "byline": "Jane Doe",
    "published": "2024-10-31T09:30:00+02:00",
    "language": "en-GB",
    "rights": "© Harbour Times",
    "text": BODY,
}


def line(**fields: object) -> bytes:
    return json.dumps(fields).encode()


def test_all_fields() -> None:
    report = read(line(**RECORD))
    assert report.text == f"Pier shut\n\nJane Doe\n\n{BODY}"
    assert report.headline and report.headline.cut(report.text) == "Pier shut"
    assert report.byline and report.byline.cut(report.text) == "Jane Doe"
    assert [p.cut(report.text) for p in report.paragraphs] == BODY.split("\n\n")
    assert (report.uri, report.publisher, report.language) == ("https://a.example/pier", "Harbour Times", "en-GB")
    assert report.published and (report.published.value, report.published.known_by) == (RECORD["published"], "metadata")
    assert (report.rights, report.media_type, report.source_map) == ("© Harbour Times", "application/json", ())


def test_text_alone_is_enough() -> None:
    report = read(line(text=BODY))
    assert (report.text, report.uri, report.headline, report.published) == (BODY, None, None, None)


def test_id_stands_in_for_the_uri() -> None:
    assert read(line(id="n-17", text=BODY)).uri == "n-17"
    assert read(line(id=17, text=BODY)).uri == "17"


def test_a_headline_and_byline_that_the_text_has_are_not_put_there_twice() -> None:
    text = f"Pier shut\n\nBy Jane Doe\n\n{BODY}"
    report = read(line(headline="Pier shut", byline="Jane Doe", text=text))
    assert report.text == text
    assert report.byline and report.byline.cut(report.text) == "By Jane Doe"
    assert len(report.paragraphs) == 2


def test_a_reporter_who_is_quoted_is_no_byline_there() -> None:
    report = read(line(byline="Jane Doe", text=f"Jane Doe said nothing more.\n\n{BODY}"))
    assert report.text.startswith("Jane Doe\n\nJane Doe said")
    assert len(report.paragraphs) == 3


def test_names_are_mapped() -> None:
    report = read(line(body=BODY, title="Pier shut"), fields={"text": "body", "headline": "title"})
    assert report.text == f"Pier shut\n\n{BODY}"
    with pytest.raises(UsageError, match="no field 'body'"):
        read(line(body=BODY), fields={"body": "text"})


def test_given_values_outrank_the_record() -> None:
    report = read(line(**RECORD), publisher="Other", published="2020", uri="u:1", language="en")
    assert (report.publisher, report.uri, report.language) == ("Other", "u:1", "en")
    assert report.published and (report.published.value, report.published.known_by) == ("2020", "user")


DATES = [
    ("2024-10-31", "2024-10-31"),
    ("2024-10-31T09:30:00Z", "2024-10-31T09:30:00Z"),
    ("31 October 2024", "2024-10-31"),
    ("2024", "2024"),
    ("yesterday", None),
    ("2024-02-30", None),
    (None, None),
    ({"year": 2024}, None),
]


@pytest.mark.parametrize(("published", "value"), DATES)
def test_dates(published: object, value: str | None) -> None:
    report = read(line(text=BODY, published=published))
    assert (report.published.value if report.published else None) == value


BROKEN = [
    (b'{"text": "One"', "broken JSON"),
    (b'{"headline": "One"}', "no 'text' in the record"),
    (b'{"text": ""}', "no 'text'"),
    (b'{"text": 3.5}', "no 'text'"),
    (b'{"text": null}', "no 'text'"),
    (b'["text"]', "a list where an object should be"),
    (b'{"text": "\xff\xfe"}', "no UTF-8"),
    (b'{"a":' * 100_000, "nested too deeply"),
    (b'{"text": "[[ ]]"}', "no letter or digit"),
]


@pytest.mark.parametrize(("bad", "message"), BROKEN)
def test_a_bad_line_is_named_and_the_others_are_read(bad: bytes, message: str, tmp_path: Path) -> None:
    path = tmp_path / "day.jsonl"
    path.write_bytes(line(text=BODY) + b"\n" + bad + b"\n\n" + line(text=BODY + " Ende.") + b"\n")
    first, failure, last = read_all(path)
    assert isinstance(first, Report) and isinstance(last, Report) and isinstance(failure, Failure)
    assert failure.where == f"{path}, line 2"
    assert message in str(failure.error) and str(failure.error).startswith(failure.where)
    assert isinstance(failure.error, MalformedRecord | EmptyReport)


def test_an_array_and_a_pretty_printed_object() -> None:
    assert read(json.dumps({"text": BODY}, indent=2).encode()).text == BODY
    found = list(read_all(json.dumps([{"text": BODY}, {"no": 1}, {"text": BODY + " Ende."}], indent=1).encode()))
    assert [isinstance(f, Report) for f in found] == [True, False, True]
    assert isinstance(found[1], Failure) and found[1].where == "<bytes>, record 2"


def test_several_reports_are_not_read_as_one() -> None:
    with pytest.raises(UsageError, match="several reports"):
        read(line(text=BODY) + b"\n" + line(text=BODY))


def test_lone_surrogates_and_nul_become_replacement_characters() -> None:
    report = read(b'{"text": "Nobody \\ud800 was \\u0000 hurt, she said."}')
    assert report.text == "Nobody \ufffd was \ufffd hurt, she said."
    report.text.encode("utf-8")


def test_reports_of_one_line_have_their_own_digest(tmp_path: Path) -> None:
    path = tmp_path / "day.jsonl"
    path.write_bytes(line(text=BODY) + b"\r\n" + line(text="Nobody was hurt.") + b"\r\n")
    one, two = read_all(path)
    assert isinstance(one, Report) and isinstance(two, Report)
    assert one.raw_sha256 != two.raw_sha256
    assert one.raw_sha256 == read(line(text=BODY)).raw_sha256


def test_another_encoding(tmp_path: Path) -> None:
    path = tmp_path / "day.jsonl"
    path.write_text(json.dumps({"text": "Das Café, she said."}, ensure_ascii=False) + "\n", encoding="utf-16")
    assert [r.text for r in read_all(path) if isinstance(r, Report)] == ["Das Café, she said."]
    path.write_text(json.dumps({"text": "Das Café, she said."}, ensure_ascii=False) + "\n", encoding="cp1252")
    assert [r.text for r in read_all(path, encoding="cp1252") if isinstance(r, Report)] == ["Das Café, she said."]

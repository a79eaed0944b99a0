"""Whatever the bytes: a report that keeps its promises, or a ReadError."""

import json
from contextlib import suppress

from hypothesis import example, given, settings
from hypothesis import strategies as st

from sayso.errors import ReadError
from sayso.formats import byte_ranges, read, read_text
from sayso.records import Report, Span

PIECES = st.sampled_from(
    [
        "MARLOW (MNA) - ", "KYIV, Oct 31 (Reuters) - ", "NEW DELHI: ", "By Jane Doe", "Published: 3 May 2015", "ENDS", "-30-",
        "© 2024 Nordwire", "(more)", "\n", "\n\n", "\r\n", "\r", "\t", " ", "“", "”", "'", '"', "(", ")", "/", "—", "--", ",", ".", ":",
        "Read more: ", "31/12/2024", "00/00/0000", "Nobody was hurt, she said.", "pier", "Pier", "PIER", "é", "𝄞", "\ufffd", "12:30",
        "|", "Sources", "* * *", "BC-AS--", "3rd Ld", "https://a.example", "\x0b", "\x0c", "\u2028", "\x85",
    ]
)  # fmt: skip
WIRES = st.lists(PIECES, max_size=60).map("".join)


def check(report: Report) -> None:
    size = len(report.text)
    spans = [*report.paragraphs, report.headline, report.byline, report.dateline.span if report.dateline else None]
    for span in spans:
        assert span is None or 0 <= span.start < span.end <= size
    ends = 0
    for paragraph in report.paragraphs:
        assert paragraph.start >= ends
        assert paragraph.cut(report.text).strip()
        ends = paragraph.end
    assert not any(p.meets(report.headline) for p in report.paragraphs if report.headline)
    assert not any(p.meets(report.dateline.span) for p in report.paragraphs if report.dateline)
    assert not report.published or report.published.value[0].isdigit()
    report.text.encode("utf-8")


@given(st.binary(max_size=2000))
def test_any_bytes(data: bytes) -> None:
    try:
        check(read(data))
    except ReadError as error:
        assert error.where


@given(WIRES, st.sampled_from(["utf-8", "utf-8-sig", "utf-16", "utf-16-le", "utf-32"]))
@example("NEW DELHI: \n31/12/2024\x0b\t\tNEW DELHI: ", "utf-8")
@settings(max_examples=400)
def test_any_wire_leads_back_to_its_bytes(wire: str, codec: str) -> None:
    data = wire.encode(codec)
    try:
        report = read(data, encoding=codec)
    except ReadError:
        return
    check(report)
    if not report.media_type.startswith("text/plain"):
        return
    name = {"utf-8-sig": "utf-8", "utf-16": "utf-16-le", "utf-32": "utf-32-le"}.get(codec, codec)
    for at, character in enumerate(report.text):
        ((low, high),) = byte_ranges(report.source_map, Span(at, at + 1))
        assert data[low:high].decode(name).replace("\r\n", "\n").replace("\r", "\n") == character


@given(st.text(max_size=500))
@settings(max_examples=200)
def test_any_text(text: str) -> None:
    try:
        check(read_text(text))
    except ReadError as error:
        assert error.where


@given(
    st.dictionaries(
        st.sampled_from(["text", "headline", "byline", "published", "uri"]), WIRES | st.integers() | st.none()
    )
)
@settings(max_examples=200)
def test_any_record(record: dict[str, object]) -> None:
    try:
        check(read(json.dumps({"id": "1", **record}).encode()))
    except ReadError as error:
        assert error.where


@given(WIRES)
@settings(max_examples=30, deadline=None)
def test_any_page(wire: str) -> None:
    try:
        check(
            read(
                f"<html><head><title>{wire[:40]}</title></head><body><article><p>{wire}</p></article></body></html>".encode()
            )
        )
    except ReadError as error:
        assert error.where


@given(WIRES)
def test_the_same_bytes_give_the_same_report(wire: str) -> None:
    data = wire.encode()
    with suppress(ReadError):
        assert read(data) == read(data)

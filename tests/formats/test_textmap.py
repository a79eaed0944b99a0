"""Decoding, and the way back from the text to the bytes."""

import hashlib

import pytest

from sayso.errors import EncodingError, NotText
from sayso.formats import byte_ranges, read
from sayso.formats.textmap import MAX_RUNS, decode
from sayso.records import Span

TEXT = "The café in Łódź is “open”, she said.\nIt cost £5 – a 𝄞 note.\n\nEnde.\n"
PLAIN = "The caf\u00e9 cost \u00a35m, the minister said on Monday, and nobody had asked him why.\n\nEnde.\n"


@pytest.mark.parametrize("newline", ["\n", "\r\n", "\r"])
@pytest.mark.parametrize("codec", ["utf-8", "utf-8-sig", "utf-16", "utf-16-le", "utf-16-be", "utf-32"])
def test_unicode_codecs(codec: str, newline: str) -> None:
    data = TEXT.replace("\n", newline).encode(codec)
    text, runs, _ = decode(data, "x", None if codec != "utf-16-be" else codec)
    assert text == TEXT
    name = codec.removesuffix("-sig") if not codec.endswith(("16", "32")) else codec + "-le"
    for at in range(len(text)):
        low, high = byte_ranges(runs, Span(at, at + 1))[0]
        assert data[low:high].decode(name).replace(newline, "\n") == text[at]


@pytest.mark.parametrize("codec", ["cp1252", "latin-1", "mac_roman"])
def test_western_codecs_are_detected(codec: str) -> None:
    text, runs, _ = decode(PLAIN.encode(codec), "x")
    assert text == PLAIN
    assert byte_ranges(runs, Span(0, len(text))) == ((0, len(PLAIN)),)


@pytest.mark.parametrize("codec", ["cp1252", "mac_roman"])
@pytest.mark.parametrize(
    "text",
    [
        "The price of €5 isn’t “fair”, he said.\n",
        "“We won’t go,” the mayor said – and that’s it.\n",
        "OSTROV — “We won’t reopen the café,” Mayor André Müller said – or €14 million.\n",
        "“It opened,” Émile Zola said. “Nobody came.”\n",
    ],
)
def test_quotation_marks_of_one_are_not_letters_of_another(text: str, codec: str) -> None:
    assert decode(text.encode(codec), "x")[0] == text


@pytest.mark.parametrize("codec", ["cp932", "gb18030", "iso2022_jp"])
def test_declared_codecs_of_several_bytes(codec: str) -> None:
    data = "東京, she said.\n".encode(codec)
    text, runs, _ = decode(data, "x", codec)
    assert text == "東京, she said.\n"
    if codec != "iso2022_jp":  # it keeps a state: no map
        assert data[slice(*byte_ranges(runs, Span(0, 2))[0])].decode(codec) == "東京"


def test_spans_are_merged_where_they_touch() -> None:
    _, runs, _ = decode(TEXT.encode(), "x")
    assert byte_ranges(runs, [Span(0, 4), Span(4, 8)]) == ((0, 9),)
    assert byte_ranges(runs, [Span(0, 3), Span(4, 7)]) == ((0, 3), (4, 7))
    assert byte_ranges((), Span(0, 3)) == ()


def test_stray_bytes_in_utf8_are_damage_not_another_encoding() -> None:
    data = "“One”, “two” and “three”, she said".encode() + b" \xff now.\n"
    text, runs, codec = decode(data, "x")
    assert (text, codec) == ("“One”, “two” and “three”, she said \ufffd now.\n", "utf-8")
    at = text.index("\ufffd")
    assert byte_ranges(runs, Span(at, at + 1)) == ((data.index(b"\xff"), data.index(b"\xff") + 1),)


@pytest.mark.parametrize(
    ("data", "encoding", "message"),
    [
        ("café".encode("cp1252"), "utf-8", "byte 3 does not fit the encoding utf-8"),
        (b"cafe", "klingon", "no encoding 'klingon'"),
        (b"cafe", "rot13", "is no text encoding"),
        ("café".encode(), "ascii", "byte 3"),
    ],
)
def test_a_declared_encoding_that_does_not_fit(data: bytes, encoding: str, message: str) -> None:
    with pytest.raises(EncodingError, match=message) as caught:
        decode(data, "wire.txt", encoding)
    assert str(caught.value).startswith("wire.txt: ")


@pytest.mark.parametrize("data", [b"ab\x00cd" * 20, b"\x00" * 50, bytes(range(1, 32)) * 9, bytes(range(256)) * 4])
def test_binary_data(data: bytes) -> None:
    with pytest.raises(NotText):
        decode(data, "x")


def test_too_many_changes_of_width_give_no_map() -> None:
    text, runs, _ = decode("aé".encode() * MAX_RUNS, "x")
    assert len(text) == 2 * MAX_RUNS
    assert runs == ()


def test_report_keeps_the_digest_of_its_bytes() -> None:
    data = b"\xef\xbb\xbfNobody was hurt, she said.\r\n"
    report = read(data)
    assert report.text == "Nobody was hurt, she said.\n"
    assert report.raw_sha256 == hashlib.sha256(data).hexdigest()
    assert report.media_type == "text/plain; charset=utf-8"
    assert byte_ranges(report.source_map, report.paragraphs[0]) == ((3, 29),)

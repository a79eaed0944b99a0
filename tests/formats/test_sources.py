"""Files, directories, globs, streams and standard input; what cannot be read."""

import io
import os
import socket
import sys
import time
from contextlib import suppress
from datetime import date
from glob import glob
from pathlib import Path

import pytest

from sayso.errors import EmptyReport, EncodingError, MalformedRecord, NotText, ReadError, TooLarge, UsageError
from sayso.formats import Failure, compose, read, read_all, read_text, request, sources
from sayso.records import Report

BODY = b"Officials closed the old pier on Monday, the port authority said.\n"


@pytest.fixture
def wires(tmp_path: Path) -> Path:
    (tmp_path / "sub").mkdir()
    (tmp_path / ".hidden").mkdir()
    (tmp_path / "b.txt").write_bytes(BODY + b"B.\n")
    (tmp_path / "a.txt").write_bytes(BODY + b"A.\n")
    (tmp_path / "empty.txt").write_bytes(b"")
    (tmp_path / "sub" / "c.jsonl").write_bytes(b'{"text": "C spoke."}\n{"text": "D spoke."}\n')
    (tmp_path / "picture.png").write_bytes(b"\x89PNG")
    (tmp_path / ".hidden" / "x.txt").write_bytes(BODY)
    return tmp_path


def last_words(found: list[Report | Failure]) -> list[str]:
    return [f.text.split()[-1] if isinstance(f, Report) else Path(f.where).name for f in found]


def test_a_directory_in_the_order_of_its_paths(wires: Path) -> None:
    found = list(read_all(wires))
    assert last_words(found) == ["A.", "B.", "empty.txt", "spoke.", "spoke."]
    assert [f.text[:1] for f in found[3:] if isinstance(f, Report)] == ["C", "D"]


def test_globs_and_several_sources(wires: Path) -> None:
    assert last_words(list(read_all(f"{wires}/*.txt"))) == ["A.", "B.", "empty.txt"]
    assert last_words(list(read_all([f"{wires}/b.txt", wires / "a.txt", BODY + b"X."]))) == ["B.", "A.", "X."]
    (failure,) = read_all(f"{wires}/*.none")
    assert isinstance(failure, Failure) and "no file matches" in str(failure.error)


@pytest.mark.parametrize(
    "pattern",
    [
        "*",
        "**",
        "**/*.txt",
        "*/*.jsonl",
        "**/sub/*",
        "s*/c.jsonl",
        "./[ab].txt",
        "**/**/c.*",
        "sub/../?.txt",
        ".h*/x.txt",
    ],
)
def test_patterns_match_what_glob_has_them_match(wires: Path, monkeypatch: pytest.MonkeyPatch, pattern: str) -> None:
    for source in (f"{wires}/{pattern}", pattern):
        monkeypatch.chdir(wires)
        found = [f.where if isinstance(f, Failure) else str(f) for f in sources._spread(source)]
        assert found == sorted({str(Path(p)) for p in glob(source, recursive=True) if os.path.isfile(p)})


def test_patterns_follow_links_where_they_name_them_alone(wires: Path) -> None:
    (wires / "link").symlink_to(wires / "sub")
    assert last_words(list(read_all(f"{wires}/**/c.jsonl"))) == ["spoke."] * 2
    assert last_words(list(read_all(f"{wires}/l*/c.jsonl"))) == ["spoke."] * 2


def test_one_bad_source_does_not_stop_the_run(wires: Path) -> None:
    found = list(read_all([wires / "none.txt", wires / "picture.png", "a\nb", wires / "a.txt"]))
    assert [isinstance(f, Failure) for f in found] == [True, True, True, False]


def test_streams_and_standard_input(monkeypatch: pytest.MonkeyPatch) -> None:
    assert read(io.BytesIO(BODY)).text == BODY.decode()
    monkeypatch.setattr(sys, "stdin", io.TextIOWrapper(io.BytesIO(BODY)))
    assert read("-").text == BODY.decode()
    monkeypatch.setattr(sys, "stdin", io.TextIOWrapper(io.BytesIO(BODY)))
    (report,) = read_all("-")
    assert isinstance(report, Report)
    with pytest.raises(UsageError, match="binary mode"):
        read(io.StringIO("text"))  # type: ignore[arg-type]


def test_text_and_paths_are_told_apart(wires: Path) -> None:
    assert read_text(BODY.decode()).text == read(str(wires / "a.txt")).text.replace("A.\n", "")
    for words in ("Nobody was hurt.\nEnde.", "x" * 5000, "a\x00b"):
        with pytest.raises(ReadError, match="read_text"):
            read(words)
    with pytest.raises(UsageError, match="read_all"):
        read(wires)


def test_what_is_given_is_kept() -> None:
    report = read(BODY, publisher="Nordwire", uri="u:1", published=date(2024, 10, 31), language="en-GB")
    assert (report.publisher, report.uri, report.language) == ("Nordwire", "u:1", "en-GB")
    assert report.published and (report.published.value, report.published.known_by) == ("2024-10-31", "user")
    with pytest.raises(UsageError):
        read(BODY, published="soon")


def test_ids_are_of_address_and_text_never_of_the_path(wires: Path) -> None:
    (wires / "copy.txt").write_bytes((wires / "a.txt").read_bytes())
    assert read(wires / "copy.txt").id == read(wires / "a.txt").id
    assert read(BODY, uri="u:1").id != read(BODY, uri="u:2").id
    assert read(BODY, uri="u:1", publisher="x").id == read(BODY, uri="u:1", publisher="y").id
    assert read(BODY, published="2024").id == read(BODY, published="2025").id


BAD = [
    (b"", EmptyReport),
    (b" \n\t\r\n", EmptyReport),
    (b"\xef\xbb\xbf", EmptyReport),
    (b"\x00" * 300, EmptyReport),
    (b"[]{}()<>" * 9, EmptyReport),
    (b"[[[[", EmptyReport),
    (b"%PDF-1.7 abc", NotText),
    (b"PK\x03\x04abc", NotText),
    (b"\x1f\x8babc", NotText),
    (b"{\\rtf1 Hello}", NotText),
    (b"<?xml version='1.0'?><nitf><body>Hello</body></nitf>", NotText),
    (bytes(range(256)) * 99, NotText),
    (b'{"headline": "One"}', MalformedRecord),
    (b'{"text": "One"', MalformedRecord),
    (b"a\n" * 300_000, TooLarge),
]


@pytest.mark.parametrize(("data", "error"), BAD)
def test_bad_bytes(data: bytes, error: type[ReadError]) -> None:
    with pytest.raises(error) as caught:
        read(data)
    assert caught.value.where == "<bytes>" or caught.value.where == "<bytes>, line 1"
    assert caught.value.remedy


def test_errors_name_the_file_and_the_remedy(tmp_path: Path) -> None:
    path = tmp_path / "wire.txt"
    with pytest.raises(ReadError, match=r"wire\.txt: no such file \(.+\)"):
        read(path)
    path.write_bytes("café".encode("cp1252"))
    with pytest.raises(EncodingError, match=r"wire\.txt: byte 3 does not fit the encoding utf-8 \(.+\)"):
        read(path, encoding="utf-8")


def test_a_file_that_may_not_be_read(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    path = tmp_path / "wire.txt"
    path.write_bytes(BODY)

    def refuse(*_: object, **__: object) -> None:
        raise PermissionError(13, "Permission denied")

    monkeypatch.setattr(Path, "open", refuse)
    with pytest.raises(ReadError, match=r"wire\.txt: cannot be opened: Permission denied"):
        read(path)


def test_the_bound_on_size(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    monkeypatch.setattr(sources, "MAX_BYTES", 100)
    with pytest.raises(TooLarge, match="beyond 100 bytes"):
        read(BODY * 9)
    path = tmp_path / "day.jsonl"
    path.write_bytes(b'{"text": "' + b"x" * 500 + b'"}\n{"text": "Nobody was hurt."}\n')
    failure, report = read_all(path)
    assert isinstance(failure, Failure) and isinstance(failure.error, TooLarge)
    assert isinstance(report, Report) and report.text == "Nobody was hurt."
    assert request.MAX_BYTES == 64 * 2**20


@pytest.mark.parametrize(
    "unit", [b"x", b"word ", b"(", b"- ", b"A, ", b"A (B) - ", b"said. ", b"2024 ", b"/a/ ", b'"', b"\r\n"]
)
def test_one_long_line_takes_linear_time(unit: bytes) -> None:
    """Ten times the bytes may take twenty times as long; the best of three is compared, for the machine has other work."""

    def seconds(size: int) -> float:
        data, best = b"A: " + unit * (size // len(unit)), 1e9
        for _ in range(3):
            start = time.process_time()
            with suppress(ReadError):
                read(data)
            best = min(best, time.process_time() - start)
        return best

    assert seconds(10_000_000) < 20 * max(seconds(1_000_000), 0.02)


def test_no_report_is_read_twice(wires: Path) -> None:
    found = [f for f in read_all(wires) if isinstance(f, Report)]
    assert len({r.id for r in found}) == len(found)


def test_a_folder_that_cannot_be_read_is_named_and_costs_itself(wires: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    def scandir(path: Path) -> object:
        if Path(path).name == "sub":
            raise PermissionError(13, "Permission denied")
        return real(path)

    real = os.scandir
    monkeypatch.setattr(os, "scandir", scandir)
    assert last_words(list(read_all(f"{wires}/**/*.*"))) == ["A.", "B.", "empty.txt", "picture.png", "sub"]
    assert last_words(list(read_all(f"{wires}/s*/*.jsonl"))) == ["sub"]
    found = list(read_all(wires))
    assert last_words(found) == ["A.", "B.", "empty.txt", "sub"]
    failure = found[-1]
    assert isinstance(failure, Failure)
    assert str(failure.error).endswith(
        "sub: a folder that cannot be read: Permission denied (check the folder's permissions)"
    )


def test_a_folder_whose_files_cannot_be_looked_at(wires: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """A folder that may be listed but not searched: each of its files is named."""

    def look(path: Path, **how: object) -> object:
        if path.name == "b.txt":
            raise PermissionError(13, "Permission denied")
        return real(path, **how)  # type: ignore[arg-type]

    real = Path.stat
    monkeypatch.setattr(Path, "stat", look)
    monkeypatch.setattr(Path, "open", lambda path, mode: look(path) and io.BufferedReader(io.FileIO(path)))
    assert last_words(list(read_all(wires))) == ["A.", "b.txt", "empty.txt", "spoke.", "spoke."]


def test_what_would_never_end_is_named_and_not_read(wires: Path) -> None:
    os.mkfifo(wires / "pipe.txt")
    with socket.socket(socket.AF_UNIX) as listening:
        monkey = Path.cwd()
        os.chdir(wires)  # the path of a socket is short
        try:
            listening.bind("socket.txt")
        finally:
            os.chdir(monkey)
    (wires / "loop").symlink_to(wires)
    (wires / "round.txt").symlink_to("round.txt")
    (wires / "sub" / "gone.txt").symlink_to("nowhere.txt")
    for source in (wires, f"{wires}/**"):
        found = [f for f in read_all(source) if isinstance(f, Failure)]
        names = {Path(f.where).name: f.error.what for f in found}
        assert names["pipe.txt"] == names["socket.txt"] == "no regular file"
        assert names["round.txt"].startswith("cannot be opened") and names["gone.txt"] == "no such file"


def test_the_bound_on_the_length_of_a_report(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    path = tmp_path / "day.jsonl"
    path.write_text('{"text": "' + "It rained. " * 50 + '"}\n{"text": "Nobody was hurt."}\n')
    monkeypatch.setattr(compose, "MAX_LETTERS", 500)
    failure, report = read_all(path)
    assert isinstance(failure, Failure) and isinstance(failure.error, TooLarge) and isinstance(report, Report)
    expected = "day.jsonl, line 1: a report of 550 characters, beyond 500 (split it: one report a file, or one a line of JSONL)"
    assert str(failure.error).endswith(expected)
    assert request.MAX_LETTERS == 10 * 2**20

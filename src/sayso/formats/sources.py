"""From what the user names - paths, directories, globs, bytes, streams - to bytes, in a settled order."""

from __future__ import annotations

import io
import os
import stat
import sys
from collections.abc import Iterable, Iterator
from fnmatch import filter as matching
from pathlib import Path
from typing import BinaryIO, cast

from sayso.errors import ReadError, TooLarge, UsageError
from sayso.formats.jsonl import read_line
from sayso.formats.request import MAX_BYTES, Failure, Given, Raw
from sayso.formats.sniff import SUFFIXES, sniff
from sayso.records import Report

Source = str | Path | bytes | BinaryIO
_LINED = (".jsonl", ".ndjson")
_STDIN = "<stdin>"


def read_raw(source: Source) -> Raw:
    """All bytes of one source. Raises ReadError where it cannot be read, TooLarge beyond 64 MB."""
    if isinstance(source, bytes):
        return _bounded(source, "<bytes>", "")
    if isinstance(source, str | Path) and str(source) != "-":
        path = _path(source)
        with _open(path) as stream:
            return _bounded(_bytes(stream, str(path)), str(path), path.suffix.lower())
    stream = sys.stdin.buffer if isinstance(source, str | Path) else source
    name = _name(stream)
    return _bounded(_bytes(stream, name), name, Path(name).suffix.lower())


def open_sources(sources: Iterable[Source], given: Given) -> Iterator[Report | Failure]:
    """The reports of all sources, a Failure for what gives none."""
    for source in sources:
        try:
            for one in _spread(source):
                if isinstance(one, Failure):
                    yield one
                else:
                    yield from _reports(one, given)
        except ReadError as error:
            yield Failure(error.where or "<source>", error)


def _reports(source: Source, given: Given) -> Iterator[Report | Failure]:
    try:
        lined = isinstance(source, Path) and source.suffix.lower() in _LINED and given.encoding is None
        if lined and isinstance(source, Path) and not _marked(source):
            yield from _lines(source, given)
            return
        raw = read_raw(source)
        yield from sniff(raw).read(raw, given)
    except ReadError as error:
        yield Failure(error.where or "<source>", error)


def _marked(path: Path) -> bool:
    """Whether a byte order mark or a NUL says that the lines are in UTF-16."""
    with _open(path) as stream:
        return b"\x00" in stream.read(64)


def _lines(path: Path, given: Given) -> Iterator[Report | Failure]:
    """One line at a time, so that a file of any size takes the memory of its longest line."""
    number, found = 0, False
    with _open(path) as stream:
        while line := stream.readline(MAX_BYTES + 1):
            number += 1
            where = f"{path}, line {number}"
            if len(line) > MAX_BYTES:
                yield Failure(where, TooLarge(f"a line beyond {MAX_BYTES:,} bytes", where=where, remedy="split it"))
                while line and not line.endswith(b"\n"):
                    line = stream.readline(MAX_BYTES)
                continue
            line = line.removeprefix(b"\xef\xbb\xbf") if number == 1 else line
            if line.strip():
                found = True
                yield read_line(Raw(line.rstrip(b"\r\n"), where, path.suffix.lower()), given)
    if not found:
        sniff(Raw(b"", str(path)))  # raises EmptyReport


def _spread(source: Source) -> Iterator[Source | Failure]:
    """The files below a directory or in a glob, in the order of their paths; a Failure for each that cannot be looked into."""
    if not isinstance(source, str | Path) or str(source) == "-":
        yield source
        return
    path = _path(source)
    if _is_dir(path):
        yield from files_below(path)
    elif not _exists(path) and _is_pattern(str(source)):
        found = _files_matching(path)
        if not found:
            raise ReadError("no file matches", where=str(source), remedy="check the pattern")
        yield from found
    else:
        yield path


def _is_pattern(words: str) -> bool:
    return any(c in words for c in "*?[")


def _files_matching(pattern: Path) -> list[Path | Failure]:
    """The files that fit a pattern in the order of their paths, and a Failure for each folder on the way that cannot be read.

    As the shell has it, but `**` follows no links to folders.
    """
    found: dict[Path, Path | Failure] = {}
    anchored = len(pattern.anchor) > 0
    waiting = [(Path(pattern.anchor), pattern.parts[anchored:])]
    while waiting:
        path, parts = waiting.pop()
        if not parts:
            if _is_there(path) and not _is_dir(path):
                found[path] = _regular(path)
            continue
        first, rest = parts[0], parts[1:]
        if not _is_pattern(first):
            waiting.append((path / first, rest))
            continue
        names = _names(path)
        if isinstance(names, Failure):
            found[path] = names
        elif first == "**":
            waiting.append((path, rest or ("*",)))
            waiting.extend((path / n, parts) for n in names if n[0] != "." and _is_own_folder(path / n))
        else:
            hidden = first.startswith(".")
            waiting.extend((path / n, rest) for n in matching(names, first) if hidden or n[0] != ".")
    return [found[path] for path in sorted(found)]


def files_below(folder: Path) -> Iterator[Path | Failure]:
    """The files of known suffixes below a folder in the order of their paths, and a Failure for each folder that cannot be read.

    Hidden ones are left out and links to folders are not followed, so that no loop has no end. What is neither file nor folder (a
    pipe, a socket) is a Failure: reading it might wait for ever.
    """
    waiting = [folder]
    while waiting:
        path = waiting.pop()
        if path is folder or _is_own_folder(path):
            names = _names(path)
            if isinstance(names, Failure):
                yield names
            else:
                waiting.extend(path / n for n in sorted(names, reverse=True) if n[0] != ".")
        elif path.suffix.lower() in SUFFIXES and not _is_dir(path):
            yield _regular(path)


def _names(folder: Path) -> list[str] | Failure:
    """What a folder holds; nothing where it is no folder."""
    try:
        with os.scandir(folder) as entries:
            return [entry.name for entry in entries]
    except (FileNotFoundError, NotADirectoryError):
        return []
    except OSError as error:
        what = f"a folder that cannot be read: {error.strerror}"
        return Failure(str(folder), ReadError(what, where=str(folder), remedy="check the folder's permissions"))


def _regular(path: Path) -> Path | Failure:
    """The path, unless it is known to be a pipe, a socket or a device; one that leads nowhere is named when it is opened."""
    try:
        mode = path.stat().st_mode
    except OSError:
        return path
    if stat.S_ISREG(mode):
        return path
    return Failure(str(path), ReadError("no regular file", where=str(path), remedy="cat it and read standard input: -"))


def _path(source: str | Path) -> Path:
    """The path; ReadError for a string that can be none, such as a report's own text."""
    words = str(source)
    if "\n" in words or "\x00" in words or len(words) > 4096:
        raise ReadError("this is no path", where=repr(words[:40]), remedy="read_text takes the text itself")
    return Path(words)


def _is_dir(path: Path) -> bool:
    try:
        return path.is_dir()
    except OSError:
        return False


def _is_own_folder(path: Path) -> bool:
    """A folder, and no link to one."""
    try:
        return path.is_dir() and not path.is_symlink()
    except OSError:
        return False  # opening it will tell


def _is_there(path: Path) -> bool:
    """Whether it is there, if only as a link that leads nowhere; true where that cannot be seen."""
    try:
        path.lstat()
    except (FileNotFoundError, NotADirectoryError):
        return False
    except OSError:
        return True  # opening it tells why
    return True


def _exists(path: Path) -> bool:
    try:
        return path.exists()
    except OSError:
        return True  # opening it tells why it cannot be looked at


def _open(path: Path) -> io.BufferedReader:
    if _is_dir(path):
        raise UsageError("a directory", where=str(path), remedy="read_all reads all files in it")
    try:
        return path.open("rb")
    except FileNotFoundError:
        raise ReadError(
            "no such file", where=str(path), remedy="check the path; read_text takes the text itself"
        ) from None
    except OSError as error:
        raise ReadError(
            f"cannot be opened: {error.strerror}", where=str(path), remedy="check the file's permissions"
        ) from error


def _bytes(stream: BinaryIO, where: str) -> bytes:
    try:
        found = cast("object", stream.read(MAX_BYTES + 1))
    except OSError as error:
        raise ReadError(
            f"cannot be read: {error.strerror}", where=where, remedy="check the disk or the pipe"
        ) from error
    if not isinstance(found, bytes):
        raise UsageError("a stream of text", where=where, remedy="open it in binary mode")
    return found


def _bounded(data: bytes, where: str, suffix: str) -> Raw:
    if len(data) > MAX_BYTES:
        raise TooLarge(f"beyond {MAX_BYTES:,} bytes", where=where, remedy="split it into single reports, or JSONL")
    return Raw(data, where, suffix)


def _name(stream: BinaryIO) -> str:
    name = getattr(stream, "name", None)
    return name if isinstance(name, str) else _STDIN if stream is getattr(sys.stdin, "buffer", None) else "<stream>"

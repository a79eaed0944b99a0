"""Bytes to text, and the way back.

The text has `\\n` for every `\\r\\n` and `\\r`. The source map is made of runs in which every code point took the same number of
bytes, so that a span is led back to its bytes by arithmetic, without the file's encoding at hand.
"""

from __future__ import annotations

import codecs
import re
from bisect import bisect_right
from collections.abc import Iterable, Sequence
from itertools import pairwise

from sayso.errors import EncodingError, NotText
from sayso.records import SourceRun, Span

# more changes of width than this give no source map: 100,000 runs take about 20 MB
MAX_RUNS = 100_000
# detection looks at this many bytes; charset-normalizer is quadratic in the number of candidates times length
_SAMPLE = 64 * 1024
# share of control characters above which bytes are no text; agency teleprinter codes stay below 1 %
_MAX_CONTROLS = 0.05

_BOMS = (
    (codecs.BOM_UTF8, "utf-8"),
    (codecs.BOM_UTF32_LE, "utf-32-le"),
    (codecs.BOM_UTF32_BE, "utf-32-be"),
    (codecs.BOM_UTF16_LE, "utf-16-le"),
    (codecs.BOM_UTF16_BE, "utf-16-be"),
)
# what English newsrooms write when it is not UTF-8; the first is taken where charset-normalizer finds no better
_WESTERN = ("cp1252", "mac_roman", "cp1250")
_CONTROLS = bytes(set(range(32)) - {9, 10, 11, 12, 13, 26, 27}) + b"\x7f"
_LINE_END = re.compile("\r\n?")


def decode(
    data: bytes, where: str, encoding: str | None = None, *, mapped: bool = True
) -> tuple[str, tuple[SourceRun, ...], str]:
    """The text of the bytes, its source map (empty with `mapped=False`) and the codec's name.

    Raises EncodingError where a declared encoding is unknown or does not fit, NotText where the bytes are no text.
    """
    bom, codec = _byte_order_mark(data)
    if encoding is not None:
        codec = _declared(encoding, codec, where)
    codec = codec or _detected(data, where)
    body = data[bom:]
    try:
        raw = body.decode(codec, "surrogateescape" if encoding is None and codec == "utf-8" else "strict")
    except (UnicodeDecodeError, ValueError) as error:
        place = f"byte {bom + error.start}" if isinstance(error, UnicodeDecodeError) else "its bytes"
        raise EncodingError(
            f"{place} does not fit the encoding {codec}", where=where, remedy="declare another encoding, or none"
        ) from error
    if "\x00" in raw[:_SAMPLE] or _share_of_controls(raw[:_SAMPLE].encode("ascii", "ignore")) > _MAX_CONTROLS:
        raise NotText("binary data, no text", where=where, remedy="export it as plain text or HTML")
    runs = _runs(raw, codec, bom, len(data)) if mapped else ()
    text = _LINE_END.sub("\n", raw) if "\r" in raw else raw
    return printable(text), runs, codec


def printable(text: str) -> str:
    """The text with U+FFFD for NUL and for surrogates, which neither UTF-8 nor a database can hold; offsets stay."""
    return _UNPRINTABLE.sub("\ufffd", text)


def byte_ranges(source_map: Sequence[SourceRun], spans: Span | Iterable[Span]) -> tuple[tuple[int, int], ...]:
    """The ranges of bytes that the spans came from, merged where they touch; empty where the map does not reach."""
    ranges: list[tuple[int, int]] = []
    starts = [run.start for run in source_map]
    for span in (spans,) if isinstance(spans, Span) else spans:
        at = max(bisect_right(starts, span.start) - 1, 0)
        for run in source_map[at:]:
            if run.start >= span.end:
                break
            low, high = max(span.start, run.start), min(span.end, run.end)
            if low < high:
                width = (run.byte_end - run.byte_start) // (run.end - run.start)
                ranges.append((run.byte_start + (low - run.start) * width, run.byte_start + (high - run.start) * width))
    return _merged(ranges)


def _merged(ranges: list[tuple[int, int]]) -> tuple[tuple[int, int], ...]:
    merged: list[tuple[int, int]] = []
    for low, high in sorted(ranges):
        if merged and low <= merged[-1][1]:
            merged[-1] = (merged[-1][0], max(high, merged[-1][1]))
        else:
            merged.append((low, high))
    return tuple(merged)


_UNPRINTABLE = re.compile("[\x00\ud800-\udfff]")


def _byte_order_mark(data: bytes) -> tuple[int, str | None]:
    for mark, codec in _BOMS:
        if data.startswith(mark):
            return len(mark), codec
    return 0, None


def _declared(encoding: str, by_mark: str | None, where: str) -> str:
    try:
        found = codecs.lookup(encoding)
    except (LookupError, ValueError):
        raise EncodingError(f"no encoding {encoding!r}", where=where, remedy='such as "utf-8" or "cp1252"') from None
    if not getattr(found, "_is_text_encoding", True):
        raise EncodingError(f"{encoding!r} is no text encoding", where=where, remedy='such as "utf-8" or "cp1252"')
    name = "utf-8" if found.name == "utf-8-sig" else found.name
    return by_mark if by_mark and by_mark.startswith(name) else name


def _detected(data: bytes, where: str) -> str:
    """UTF-8 where it fits or nearly fits, UTF-16 by its zeros, else what charset-normalizer makes of a sample."""
    sample = data[:_SAMPLE]
    if b"\x00" in sample:
        return _utf16_by_zeros(sample, where)
    try:
        data.decode("utf-8")
        return "utf-8"
    except UnicodeDecodeError:
        pass
    if _share_of_controls(sample) > _MAX_CONTROLS:
        raise NotText("binary data, no text", where=where, remedy="export it as plain text or HTML")
    loose = data[: 16 * _SAMPLE].decode("utf-8", "surrogateescape")
    if len(_STRAY.findall(loose)) * 3 <= len(_BEYOND_ASCII.findall(loose)):
        return "utf-8"  # stray bytes become U+FFFD, one each
    return _western(sample, data, where)


_STRAY = re.compile("[\udc80-\udcff]")
_BEYOND_ASCII = re.compile("[^\x00-\x7f\udc80-\udcff]")


def _utf16_by_zeros(sample: bytes, where: str) -> str:
    even, odd = sample[0::2].count(0), sample[1::2].count(0)
    half = max(len(sample) // 2, 1)
    if odd > 0.6 * half and even < 0.05 * half:
        return "utf-16-le"
    if even > 0.6 * half and odd < 0.05 * half:
        return "utf-16-be"
    raise NotText("binary data, with NUL bytes", where=where, remedy="export it as plain text or HTML")


def _western(sample: bytes, data: bytes, where: str) -> str:
    from charset_normalizer import from_bytes

    fitting = [codec for codec in _WESTERN if _fits(data, codec)]
    if not fitting:
        raise EncodingError("no encoding fits", where=where, remedy="declare the encoding")
    chaos = {match.encoding: match.chaos for match in from_bytes(sample, cp_isolation=fitting)}
    first = fitting[0]
    # Mac Roman has letters where the others have quotation marks, and these look no more chaotic: "ìfairî"
    best = min(chaos, key=lambda c: (_odd_capitals(sample, c), c == "mac_roman", chaos[c], c != first), default=first)
    # of two that read the same letters charset-normalizer names one
    return first if best not in fitting or sample.decode(best) == sample.decode(first) else best


def _odd_capitals(sample: bytes, codec: str) -> int:
    """Capitals beyond ASCII behind a small letter or a mark, as where Mac Roman's “café,” is read as “cafŽ,Ó”."""
    text = sample.decode(codec)
    return sum((a.islower() or a in ",.?!") and b > "\x7f" and b.isupper() for a, b in pairwise(text))


def _fits(data: bytes, codec: str) -> bool:
    try:
        data.decode(codec)
    except UnicodeDecodeError:
        return False
    return True


def _share_of_controls(sample: bytes) -> float:
    return 1 - len(sample.translate(None, _CONTROLS)) / len(sample) if sample else 0.0


# stretches of code points of one width; `\r\n` is one code point of the text
_UTF8 = re.compile(
    "\r\n|[\x00-\x0c\x0e-\x7f\udc80-\udcff]+|\r|[\x80-\u07ff]+|[\u0800-\ud7ff\ue000-\uffff]+|[\U00010000-\U0010ffff]+"
)
_UTF16 = re.compile("\r\n|[\x00-\x0c\x0e-\uffff]+|\r|[\U00010000-\U0010ffff]+")
_ONE_WIDTH = re.compile(r"\r\n|[^\r]+|\r")
_EACH = re.compile(r"\r\n|(?s:.)")
_OWN_WIDTH = {"utf-32-le": 4, "utf-32-be": 4}


def _runs(raw: str, codec: str, offset: int, size: int) -> tuple[SourceRun, ...]:
    """Runs of one width; empty where the codec keeps a state or the widths change too often."""
    pattern = _UTF8 if codec == "utf-8" else _UTF16 if codec.startswith("utf-16-") else _ONE_WIDTH
    if pattern is _ONE_WIDTH and codec not in _OWN_WIDTH and len(raw) != size - offset:
        pattern = _EACH
    errors = "surrogateescape" if codec == "utf-8" else "surrogatepass"
    runs: list[SourceRun] = []
    start, byte_start, at, byte, width = 0, offset, 0, offset, 0
    for match in pattern.finditer(raw):
        found = match.group()
        length = 1 if found == "\r\n" else len(found)
        try:
            taken = len(found.encode(codec, errors))
        except UnicodeEncodeError:
            return ()
        if taken != width * length:
            if at > start:
                runs.append(SourceRun(start, at, byte_start, byte))
            start, byte_start, width = at, byte, taken // length
            if len(runs) > MAX_RUNS:
                return ()
        at, byte = at + length, byte + taken
    if at > start:
        runs.append(SourceRun(start, at, byte_start, byte))
    return tuple(runs) if byte == size else ()

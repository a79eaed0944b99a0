"""Report text on its way to a screen or a spreadsheet: what could steer a terminal or start a formula is taken out of it."""

from __future__ import annotations

import json
import re
from collections.abc import Iterable, Iterator
from decimal import Decimal
from typing import Any, cast

# escape sequences of ECMA-48: CSI, then strings (OSC, DCS, SOS, PM, APC) up to their end or 4,096 characters, then two-character ones
_ESCAPES = re.compile(
    r"(?:\x1b\[|\x9b)[0-?]{0,64}[ -/]{0,16}[@-~]?"
    r"|(?:\x1b[\]PX^_]|[\x90\x98\x9d-\x9f])[^\x07\x1b\x9c]{0,4096}(?:\x07|\x1b\\|\x9c)?"
    r"|\x1b[ -/]{0,16}[0-~]?"
)
# C0 but tab and newline, DEL, C1; marks that turn the direction of text or hide in it; lone surrogates
_CONTROLS = re.compile(
    "[\x00-\x08\x0b-\x1f\x7f-\x9f\u061c\u200b\u200e\u200f\u202a-\u202e\u2060-\u206f\ufeff\ud800-\udfff]"
)
_LINE_BREAKS = re.compile(r"\r\n?|[\x0b\x0c\x85\u2028\u2029]")
# JSON may hold these as they are; escaped they are the same string and harmless on a screen
_JSON_HARMFUL = re.compile("[\x7f-\x9f\u061c\u200e\u200f\u2028-\u202e\u2066-\u2069\ufeff\ud800-\udfff]")
# what makes a spreadsheet take a cell for a formula, by the OWASP page on CSV injection, with the full-width forms
_FORMULA = ("=", "+", "-", "@", "\t", "\r", "\n", "＝", "＋", "－", "＠")


def plain(words: str) -> str:
    """The words without escape sequences, control characters and direction marks; newlines and tabs stay."""
    return _CONTROLS.sub("", _ESCAPES.sub("", _LINE_BREAKS.sub("\n", words)))


def one_line(words: str, limit: int = 2000) -> str:
    """The words on one line, at most `limit` code points of them."""
    line = " ".join(plain(words[: 4 * limit]).split())
    return line if len(line) <= limit and len(words) <= 4 * limit else line[:limit].rstrip() + " …"


def to_json(value: Any, *, indent: int | None = None) -> str:
    """JSON in UTF-8 with nothing lost: characters that could steer a terminal are written as \\uXXXX."""
    separators = (",", ": ") if indent is not None else (",", ":")
    text = json.dumps(value, ensure_ascii=False, indent=indent, separators=separators, allow_nan=False)
    return _JSON_HARMFUL.sub(lambda m: f"\\u{ord(m.group()):04x}", text)


def json_object(members: Iterable[tuple[str, Any]], *, indent: int | None = None) -> Iterator[str]:
    """The object of these members as `to_json` writes it, in pieces; an iterator is an array of what it gives."""
    inner, outer, colon = ("", "", ":") if indent is None else (f"\n{' ' * indent}", "\n", ": ")
    opening = "{"
    for name, value in members:
        yield f"{opening}{inner}{to_json(name)}{colon}"
        opening = ","
        if isinstance(value, Iterator):
            yield from _json_array(cast("Iterator[Any]", value), indent)
        else:
            yield _indented(to_json(value, indent=indent), inner)
    yield f"{outer}}}" if opening == "," else "{}"


def _json_array(items: Iterator[Any], indent: int | None) -> Iterator[str]:
    inner, outer = ("", "") if indent is None else (f"\n{' ' * 2 * indent}", f"\n{' ' * indent}")
    opening = "["
    for item in items:
        yield f"{opening}{inner}{_indented(to_json(item, indent=indent), inner)}"
        opening = ","
    yield f"{outer}]" if opening == "," else "[]"


def _indented(text: str, line: str) -> str:
    """JSON as it stands deeper inside; its only line breaks are those between members."""
    return text.replace("\n", line) if line else text


def cell(value: object) -> str:
    """A CSV cell. Words that a spreadsheet would take for a formula get an apostrophe in front; numbers stay as they are."""
    if value is None:
        return ""
    if isinstance(value, bool):
        return "true" if value else "false"
    if isinstance(value, Decimal):
        return f"{value:f}"
    if not isinstance(value, str):
        return str(value)
    words = plain(value)
    return f"'{words}" if words.lstrip(" \xa0").startswith(_FORMULA) or words.startswith(("\t", "\n")) else words

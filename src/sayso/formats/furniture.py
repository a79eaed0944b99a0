"""Lines that are no part of a report's body: slugs, end marks, credits, copyright, boilerplate, subheads.

Each question is asked of one `Line` and looks at its first 400 code points.
"""

from __future__ import annotations

import re
from collections.abc import Iterable

from sayso.formats.lines import Line
from sayso.lang.tables import WireWords

_EDGES = " \t-–—()[]{}*_/.…=~<>|•"
_LETTERS = re.compile(r"[^\W\d_]")
_WORD = re.compile(r"[^\W\d_]+(?:['’.&-][^\W\d_]+)*")
_AFTER_SLUG = re.compile(r"\s*(?:$|[-–—:,#(\d./|])")
_CLOCK_LED = re.compile(r"\d{1,2}[:.h]\d{2}\b")
# zk/or, jd-mc: the initials of the desk that close an agency text
_DESK = re.compile(
    r"\(?[a-z]{2,4}(?:\s?[/\-]\s?[a-z]{2,4}){1,3}\)?|[A-Z]{2,3}/[A-Z]{2,3}(?:/[A-Z]{2,3})?|/[a-z]{2,4}/?"
)
_OPENERS = "\"'“‘„«”"


def opens_with(low: str, openings: Iterable[str]) -> str | None:
    """The opening that the line begins with, on a word's edge."""
    for opening in openings:
        if low.startswith(opening):
            after = low[len(opening) : len(opening) + 1]
            if not (opening[-1].isalnum() and after.isalnum()):
                return opening
    return None


def is_rule(line: Line) -> bool:
    """Nothing but marks: "___", "* * *"."""
    return not any(c.isalnum() for c in line.words) and line.length <= 400


def is_end_mark(line: Line, words: WireWords) -> bool:
    if line.length > 40:
        return False
    low = line.low
    bare = low.strip(_EDGES)
    if bare == "30":
        return low[0] in "-–—=(#"
    return (low.strip() in words.end_marks or bare in words.end_marks) and (bare == "" or not _sentence_case(line))


def _sentence_case(line: Line) -> bool:
    """ "More" and "Ends" alone on a line are marks in any case; nothing longer is."""
    return len(line.words.split()) > 3 and not line.words.isupper()


def is_more_mark(line: Line, words: WireWords) -> bool:
    return line.length <= 40 and line.low.strip(_EDGES) in words.more_marks


def is_slug(line: Line, words: WireWords) -> bool:
    """A line for editors above the headline: `BC-AS--Ferry Sinking, 3rd Ld`, `URGENT`, `MEDIA RELEASE - FOR IMMEDIATE USE`."""
    if line.length > 160 or (line.ends and not line.words.isupper()):
        return False
    last = line.low.replace(",", " ").split()[-1]
    if last in words.slug_endings and line.length <= 60 and any(c in line.words for c in ",-"):
        return True
    opening = opens_with(line.low, words.slug_openings)
    if opening is None:
        return False
    rest = line.words[len(opening) :]
    return (
        not opening[-1].isalnum() or line.words.isupper() or (len(rest) <= 30 and _AFTER_SLUG.match(rest) is not None)
    )


def is_rights(line: Line, words: WireWords) -> bool:
    """A copyright line: it opens as one, or is short and speaks of rights."""
    bare = line.low.lstrip("(*_- ")
    if opens_with(line.low, words.rights_openings) or opens_with(bare, words.rights_openings):
        return line.length <= 600 and not _speaks(line, words)
    return line.length <= 300 and any(w in line.low for w in words.rights_words)


def _speaks(line: Line, words: WireWords) -> bool:
    """Whether "Copyright ..." begins a sentence of the report: "Copyright lawyers said ..."."""
    return not any(c.isdigit() or c in "©(" for c in line.words[:60]) and bool(words.saying & set(_lower_words(line)))


def is_credit(line: Line, words: WireWords) -> bool:
    """`(Reporting by ...; Editing by ...)`, `With inputs from PTI`, `— ANI`, `zk/or`."""
    if line.length > 400:
        return False
    if _DESK.fullmatch(line.words):
        return True
    if line.length <= 60 and line.low.strip(_EDGES + ",;:") in words.agencies:
        return True
    return opens_with(line.low.lstrip("[*_"), words.credit_openings) is not None and not _quotes(line)


def is_boilerplate(line: Line, words: WireWords) -> bool:
    """`Read more: ...`, `For media inquiries: ...`; never a line that quotes."""
    return (
        line.length <= 300
        and opens_with(line.low.lstrip("([*_>•-–— "), words.boilerplate_openings) is not None
        and not _quotes(line)
    )


def is_tail_heading(line: Line, words: WireWords) -> bool:
    return line.length <= 60 and line.low.strip(_EDGES + ":") in words.tail_headings


def is_direction(line: Line) -> bool:
    """A script's `(READER)`, `(VOICER, 40")`."""
    return line.length <= 60 and line.words[0] in "([" and line.words[-1] in ")]" and line.words.isupper()


def is_subhead(line: Line, words: WireWords) -> bool:
    """A short line without final mark that reads as no sentence and quotes nobody."""
    text = line.words
    if "\n" in text or line.length > 80 or line.ends or text[-1] in ",;:-–—" or not _LETTERS.search(text):
        return False
    if _CLOCK_LED.match(text):
        return True
    count = len(text.split())
    if count > 12 or text[0] in _OPENERS or text[0] in "(•*-–—" or text[0].islower() or text[-1] in "\"”'’":
        return False
    return text.isupper() or not (words.saying & set(_lower_words(line)))


def _lower_words(line: Line) -> list[str]:
    return [m.group().lower() for m in _WORD.finditer(line.words)]


def _quotes(line: Line) -> bool:
    return any(mark in line.words for mark in '“”"«»')

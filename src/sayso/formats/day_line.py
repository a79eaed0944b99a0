"""Lines that tell the day of a report beside other words: `Press release, 23 March 2023`, `July 18, 2019 – Ottawa`.

The day needs its year. Only short lines that are no sentence are looked at.
"""

from __future__ import annotations

import re
from collections.abc import Sequence

from sayso.formats.furniture import opens_with
from sayso.formats.lines import Line
from sayso.formats.published import Day, find_day, find_moment
from sayso.lang.tables import WireWords

_LONGEST = 140
_MOST_WORDS = 10  # beside the day
_NEAR = 8  # paragraphs under a headline among which a labelled day stands
_OF_ANYTHING = frozenset(("date", "dated", "as of", "created", "filed"))  # labels of days that need not be those of publication
_TOKEN = re.compile(r"\d+|[^\W\d_]+")
_SEPARATOR = re.compile(r",\s|\s[-–—]{1,2}\s")
_NUMBERED = re.compile(
    r"No[.:]{0,2}\s?\d{1,5}(?:/\d{1,4})?,\s([^,]{6,30}),\s"
)  # No: 214, 11 February 2023, Press Release


def is_date(part: str, words: WireWords) -> bool:
    """Whether a piece of a line holds a date or clock time and nothing else."""
    low = part.lower().strip()
    label = opens_with(low, sorted(words.date_labels, key=len, reverse=True))
    rest = low[len(label) :] if label else low
    tokens = _TOKEN.findall(rest)
    known = all(t.isdecimal() or t in words.months or t in words.weekdays or t in words.clock_words for t in tokens)
    telling = [t for t in tokens if t.isdecimal() or t in words.weekdays]
    return (
        bool(telling)
        and known
        and len(tokens) <= 16
        and (len(tokens) > 1 or bool(label) or tokens[0] in words.weekdays)
    )


def day_beside(line: Line, words: WireWords, *, labelled: bool = False) -> Day | None:
    """The day at either end of a line, parted from other words by a comma or dash. `labelled` asks that those words are the name of
    a kind of text ("Press release"), as above a headline, where anything else may be the headline itself."""
    text = line.words
    if line.length > _LONGEST or line.ends:
        return None
    if found := _NUMBERED.match(text):
        return _whole_day(found.group(1), words)
    for mark in _SEPARATOR.finditer(text):
        before, after = text[: mark.start()], text[mark.end() :]
        dashed = mark.group().strip() != ","
        for dated, beside in ((after, before), (before, after)) if dashed else ((after, before),):
            fits = len(beside.split()) <= _MOST_WORDS and (not labelled or _is_label(beside, words))
            if fits and (day := _whole_day(dated, words)):
                return day
    return None


def day_below(body: Sequence[Line], words: WireWords) -> Day | None:
    """A labelled day alone on its line between the first paragraphs: a standfirst, then `Published 14 April 2025`; not `Date: 12 June
    2025`, which in a body may be that of an event."""
    labels = words.date_labels - _OF_ANYTHING
    for line in body[:_NEAR]:
        alone = line.length <= _LONGEST and opens_with(line.low, labels) and is_date(line.words, words)
        if alone and (day := find_moment(line.words, words.months)) and day.year:
            return day
    return None


def day_at_end(body: Sequence[Line], words: WireWords) -> Day | None:
    """The last line of a text, where it is the name of who issues such and a day: `Ministry of Fisheries, 8 February 2022`; not
    `Riverside Hall, 12 June 2025`."""
    last = body[-1] if len(body) > 1 else None
    if last is None or last.length > _LONGEST or last.words[:1].islower():
        return None
    names = {token.lower() for token in _TOKEN.findall(last.words)}
    return day_beside(last, words) if names & (words.agency_words | words.issuers) else None


def _whole_day(part: str, words: WireWords) -> Day | None:
    day = find_day(part, words.months) if is_date(part, words) else None
    return day if day and day.year else None


def _is_label(beside: str, words: WireWords) -> bool:
    low = beside.lower().strip(" :")
    return low in words.labels or opens_with(low, words.slug_openings) is not None

"""From a text and what is known about it to a Report: layout, date of publication, credits, id."""

from __future__ import annotations

import re
from dataclasses import dataclass

from sayso.errors import EmptyReport, TooLarge, UsageError
from sayso.formats.lines import MAX_LINES
from sayso.formats.published import Clues, find_moment, given_value, iso_value, settle, url_date
from sayso.formats.request import MAX_LETTERS, Given, Raw
from sayso.formats.wire import lay_out
from sayso.lang import language as word_tables
from sayso.lang.tables import WireWords
from sayso.records import Report, SourceRun, Span, report_id


@dataclass(frozen=True, slots=True)
class Metadata:
    """What a page or record says of itself, in its own words."""

    uri: str | None = None
    publisher: str | None = None
    headline: str | None = None
    byline: str | None = None
    published: str | None = None
    language: str | None = None
    rights: str | None = None


_NOTHING = Metadata()


def compose(
    raw: Raw,
    text: str,
    media_type: str,
    given: Given,
    meta: Metadata = _NOTHING,
    source_map: tuple[SourceRun, ...] = (),
) -> Report:
    """The Report of a text. Headline and byline of the metadata are put above it, unless it opens with them.

    Raises EmptyReport where the text holds neither letter nor digit, TooLarge beyond 200,000 lines or 10 million characters.
    """
    if not any(c.isalnum() for c in text):
        raise EmptyReport("no letter or digit in it", where=raw.where, remedy="give it the text of a report")
    if text.count("\n") > MAX_LINES:
        raise TooLarge(f"more than {MAX_LINES:,} lines", where=raw.where, remedy="split it into single reports")
    if len(text) > MAX_LETTERS:
        what = f"a report of {len(text):,} characters, beyond {MAX_LETTERS:,}"
        raise TooLarge(what, where=raw.where, remedy="split it: one report a file, or one a line of JSONL")
    text, headline, byline = _with_titles(text, meta)
    language = given.language or meta.language or "en"
    words = _wire_words(language)
    layout = lay_out(text, words, headline=headline, byline=byline)
    uri = given.uri or meta.uri
    publisher = given.publisher or meta.publisher
    stated = iso_value(meta.published) if meta.published else None
    stated_day = find_moment(meta.published, words.months) if meta.published and not stated else None
    clues = Clues(
        user=given_value(given.published) if given.published is not None else None,
        metadata=stated,
        line=stated_day or layout.day,
        dateline=layout.dateline,
        url=url_date(uri, words.months),
        year=layout.year,
    )
    published, dateline = settle(clues, words)
    return Report(
        id=report_id(uri, publisher, text),
        raw_sha256=raw.digest(),
        media_type=media_type,
        text=text,
        uri=uri,
        publisher=publisher,
        credits=layout.credits,
        headline=layout.headline,
        byline=layout.byline,
        dateline=dateline,
        published=published,
        language=language,
        rights=meta.rights or layout.rights,
        paragraphs=layout.paragraphs,
        source_map=source_map,
    )


def _wire_words(language: str) -> WireWords:
    """The language's words, or the English ones: the shapes of a wire are much the same, and reading is not finding."""
    try:
        return word_tables(language).wire
    except UsageError:
        return word_tables("en").wire


def _with_titles(text: str, meta: Metadata) -> tuple[str, Span | None, Span | None]:
    """The text under its headline and byline, a blank line between them, and their spans; those that it opens with stay."""
    headline, byline = _one_line(meta.headline), _one_line(meta.byline)
    if headline is None and byline is None:
        return text, None, None
    body = text.lstrip()
    if headline and body[: len(headline)].casefold() == headline.casefold() and body[len(headline) :][:1] in ("\n", ""):
        body = body[len(headline) :].lstrip()
    above = f"{headline}\n\n" if headline else ""
    title = Span(0, len(headline)) if headline else None
    signed = re.search(rf"(?mi)^(?:by:? )?({re.escape(byline)})[ \t]*$", body[:1000]) if byline else None
    if byline and signed is None:
        return f"{above}{byline}\n\n{body}", title, Span(len(above), len(above) + len(byline))
    name = Span(len(above) + signed.start(), len(above) + signed.end(1)) if signed else None
    return above + body, title, name


def _one_line(words: str | None) -> str | None:
    """Words on one line, at most 500 code points of them."""
    return " ".join(words[:2000].split())[:500].strip() or None if words else None

"""The lines at the margin that are no statements: sources, the report's fields, quotations, warnings, traps, ignored words."""

from __future__ import annotations

import re
from collections.abc import Callable
from dataclasses import replace
from typing import cast, get_args

from gold.locate import NotationError, parse_words, pick, pick_quoted
from gold.state import State, pair, parts
from gold.values import word_of
from sayso.finders.quotes import pair_quotes
from sayso.lang import language
from sayso.records import Dateline, KnownBy, Published, Span, Warning, WarningKind

_PARAGRAPH = re.compile(r"(?:(?!\r?\n\r?\n)[\s\S])+")


def _who(state: State, rest: str) -> None:
    key, equals, right = rest.partition("=")
    if not equals or not key.strip():
        raise NotationError(f"cannot read who {rest!r}", "write: who KEY = Full Name [| Role]")
    names, *role = parts(right)
    found = tuple(n.strip() for n in names.split(";") if n.strip())
    state.people[key.strip()] = (found, role[0] if role and role[0] else None)


def _head_span(state: State, words: str) -> Span:
    span = pick(state.text, parse_words(words), Span(0, len(state.text)), strict=False, place="in the text")
    state.base = max(state.base, span.end)
    return span


def _headline(state: State, rest: str) -> None:
    state.report = replace(state.report, headline=_head_span(state, rest))


def _byline(state: State, rest: str) -> None:
    state.report = replace(state.report, byline=_head_span(state, rest))


def _dateline(state: State, rest: str) -> None:
    words, *pairs = parts(rest)
    given = dict(pair(p, ("place", "credit", "date")) for p in pairs)
    state.report = replace(state.report, dateline=Dateline(_head_span(state, words), **given))


def _published(state: State, rest: str) -> None:
    if rest == "null":
        return
    value, _, known = rest.partition(" by ")
    by = word_of(get_args(KnownBy), known.strip() or "metadata", "way of knowing")
    state.report = replace(state.report, published=Published(value.strip(), cast("KnownBy", by)))


def _credit(state: State, rest: str) -> None:
    state.report = replace(state.report, credits=(*state.report.credits, rest))


def _warn(state: State, rest: str) -> None:
    kind, *pieces = parts(rest)
    spans = tuple(
        pick(state.text, parse_words(p), Span(0, len(state.text)), strict=False, place="in the text") for p in pieces
    )
    name = word_of(get_args(WarningKind), kind, "warning")
    state.warnings.append(Warning(cast("WarningKind", name), spans, name.replace("_", " ")))


def _quotes(state: State, rest: str) -> None:
    """`quotes double`: every pair of double marks, each paragraph for itself; `quotes found`: what the scanner pairs, unread."""
    if rest == "none":
        return
    if rest == "found":
        paragraphs = tuple(Span(*m.span()) for m in _PARAGRAPH.finditer(state.text))
        state.quotes.extend(quote.span for quote in pair_quotes(state.text, paragraphs, language("en").text))
        return
    if rest != "double":
        raise NotationError(f"cannot read quotes {rest!r}", "write: quotes double, quotes none, or one q line for each")
    for paragraph in _PARAGRAPH.finditer(state.text):
        marks = [m.start() for m in re.finditer('[“”"]', paragraph.group())]
        if len(marks) % 2:
            raise NotationError(
                f"an odd mark in {paragraph.group()[:50]!r}", "write one q line for each quotation instead"
            )
        for n in range(0, len(marks), 2):
            state.quotes.append(Span(paragraph.start() + marks[n] + 1, paragraph.start() + marks[n + 1]))


def _quote(state: State, rest: str) -> None:
    span = pick_quoted(state.text, parse_words(rest), state.quote_at)
    state.quotes.append(span)
    state.quote_at = span.start + 1


def _trap(state: State, rest: str) -> None:
    state.traps.append(rest)


def _ignore(state: State, rest: str) -> None:
    whole = Span(0, len(state.text))
    state.ignored.append(pick(state.text, parse_words(rest), whole, strict=True, place="in the text"))


HEADER: dict[str, Callable[[State, str], None]] = {
    "who": _who,
    "headline": _headline,
    "byline": _byline,
    "dateline": _dateline,
    "published": _published,
    "credit": _credit,
    "warn": _warn,
    "quotes": _quotes,
    "q": _quote,
    "trap": _trap,
    "ignore": _ignore,
}

"""Gold readings as people write them: words, never offsets. docs/annotation.md describes the format.

    python gold/notation.py FILE.gold [TEXT]           compile, check, write FILE.gold.json
    python gold/notation.py FILE.gold [TEXT] --show    print what was located, in words

TEXT is FILE.txt (or .html, .jsonl) beside the notation unless it is named. Errors name file, line and remedy; exit status 1.
"""

from __future__ import annotations

import re
import sys
from collections.abc import Callable, Sequence
from dataclasses import replace
from hashlib import sha256
from pathlib import Path
from typing import Any, cast, get_args

if __package__ in (None, ""):
    sys.path.insert(0, str(Path(__file__).resolve().parent.parent))

from gold.claims import OF_CLAIM, add_figure, close_claim, open_claim
from gold.head import HEADER
from gold.locate import NotationError, Words, find_all, nearest, neighbourhood, parse_words, pick
from gold.state import ARTICLE, Gold, Line, State, hull, parts
from gold.values import word_of
from sayso.records import (
    Occasion,
    Quoting,
    Reading,
    Report,
    Run,
    Source,
    SourceKind,
    Span,
    Statement,
    report_id,
    row_id,
    run_id,
)

_HEAD = re.compile(
    r"(?P<id>\S+)(?:\s+in\s+(?P<parent>\S+))?(?:\s+re\s+(?P<refers>\S+))?\s+(?P<who>\[[^\]]*\]|\S+)\s+(?P<kind>\w+)$"
)
_FIELDS_OF_OCCASION = ("addressees", "medium", "place", "when")


def compile_gold(notation: str, text: str, *, publisher: str | None = None, uri: str | None = None) -> Gold:
    """The reading that the notation describes, with offsets into `text`. Raises NotationError with the line."""
    report = Report(
        id=report_id(uri, publisher, text),
        raw_sha256=sha256(text.encode("utf-8", "surrogatepass")).hexdigest(),
        media_type="text/plain",
        text=text,
        uri=uri,
        publisher=publisher,
    )
    state = State(text, report)
    for line in _lines(notation):
        try:
            _take(state, line)
        except NotationError as error:
            raise NotationError(error.what, error.remedy, error.line or line.number) from error
    return _finish(state)


def _lines(notation: str) -> list[Line]:
    """Lines that say something; a line that begins with `|` continues the one before it."""
    lines: list[Line] = []
    for number, raw in enumerate(notation.splitlines(), 1):
        bare = raw.strip()
        if not bare or bare.startswith("#"):
            continue
        if bare.startswith("|") and lines:
            lines[-1] = replace(lines[-1], text=f"{lines[-1].text} {bare}")
        else:
            lines.append(Line(number, len(raw) - len(raw.lstrip()), bare))
    return lines


def _take(state: State, line: Line) -> None:
    key, _, rest = line.text.partition(" ")
    rest = rest.strip()
    if line.indent:
        _take_part(state, line, key, rest)
        return
    close_claim(state)
    state.current = None
    if key in HEADER:
        HEADER[key](state, rest)
    elif key == "own":
        open_claim(state, line.text, None)
    elif "|" in line.text:
        _statement(state, line)
    else:
        raise NotationError(
            f"cannot read {line.text[:60]!r}", f"a line begins with a statement id, own, or {', '.join(HEADER)}"
        )


# ---- statements


def _statement(state: State, line: Line) -> None:
    head, source_words, cue_words, *contents = [*parts(line.text), "", ""][: max(3, len(parts(line.text)))]
    match = _HEAD.match(head)
    if not match or not contents:
        raise NotationError(
            f"cannot read the statement {line.text[:60]!r}",
            "write: ID [in PARENT] [re OTHER] WHO KIND | source | cue | content",
        )
    label, parent = match["id"], match["parent"]
    if label in state.statements:
        raise NotationError(f"statement {label!r} stands twice", "give it another id")
    if parent and parent not in state.statements:
        raise NotationError(f"no statement {parent!r} above", "a child stands below its parent")
    region = hull(state.statements[parent].content) if parent else Span(state.base, len(state.text))
    spans = _contents(state.text, contents, region, parent)
    area = region if parent else neighbourhood(state.text, spans)
    used = [span for owner, span in state.used_cues if owner == parent]
    cue = _near(state.text, cue_words, area, spans, (*spans, *used), "as cue of this content")
    anchors = (cue,) if cue else spans
    source_span = _near(state.text, source_words, area, anchors, (*spans, *anchors), "as source of this content")
    kind = cast("SourceKind", word_of(get_args(SourceKind), match["kind"], "source kind"))
    source = _source(state, match["who"], kind, source_span)
    parent_row = state.statements[parent].id if parent else None
    quoting = _quoting_of(state, spans, [s for s in (cue, source_span) if s], parent)
    row = row_id("statement", state.report.id, spans, parent_row)
    state.statements[label] = Statement(
        row, state.report.id, source, cue, spans, quoting, parent_row, found_by="reader"
    )
    if match["refers"]:
        state.refers[label] = (match["refers"], line.number)
    if cue:
        state.used_cues.append((parent, cue))
    if not parent:
        state.base = spans[0].start
    state.current = label


def _contents(text: str, contents: Sequence[str], region: Span, parent: str | None) -> tuple[Span, ...]:
    place = f"inside {parent}" if parent else "from the statement before it on"
    spans = [pick(text, parse_words(contents[0]), region, strict=bool(parent), place=place)]
    for words in contents[1:]:
        rest = Span(spans[-1].end, region.end)
        spans.append(pick(text, parse_words(words), rest, strict=False, place="behind the span before it"))
    return tuple(spans)


def _near(text: str, words: str, area: Span, to: Sequence[Span], avoid: Sequence[Span], place: str) -> Span | None:
    if words in ("", "-"):
        return None
    return nearest(text, parse_words(words), area, to, avoid, place)


def _source(state: State, who: str, kind: SourceKind, span: Span | None) -> Source:
    if who == "-":
        return Source(span, kind)
    if who.startswith("["):
        return Source(span, kind, tuple(n.strip() for n in who[1:-1].split(";") if n.strip()))
    if who == "=":
        if span is None:
            raise NotationError("= needs source words", "write the name in [brackets]")
        words = " ".join(span.cut(state.text).split())
        return Source(
            span, kind, (ARTICLE.sub("", words, count=1) if kind == "named" and ARTICLE.match(words) else words,)
        )
    names: list[str] = []
    roles: list[str | None] = []
    for key in who.split("+"):
        if key not in state.people:
            raise NotationError(f"nobody is called {key!r}", f"write above: who {key} = Full Name [| Role]")
        names.extend(state.people[key][0])
        roles.append(state.people[key][1])
    return Source(span, kind, tuple(names), roles[0] if len(roles) == 1 else None)


def _quoting_of(state: State, spans: Sequence[Span], attribution: Sequence[Span], parent: str | None) -> Quoting:
    """By how much of the content stands between marks; marks around source and cue (or the whole parent) do not count."""
    held = attribution or ([hull(state.statements[parent].content)] if parent else [])
    marks = [q for q in state.quotes if not any(q.holds(h) for h in held)]
    letters = [n for s in spans for n in range(s.start, s.end) if state.text[n].isalnum()]
    quoted = sum(any(q.start <= n < q.end for q in marks) for n in letters)
    return "indirect" if not quoted else "direct" if quoted == len(letters) else "mixed"


# ---- indented lines


def _take_part(state: State, line: Line, key: str, rest: str) -> None:
    if key in OF_CLAIM:
        if state.claim is None:
            raise NotationError(f"{key!r} without a claim above it", "write a c or own line first")
        label, claim = state.claim
        state.claim = (label, OF_CLAIM[key](state, claim, rest, line.number))
    elif re.fullmatch(r"n\w*", key) and state.claim is not None:
        label, claim = state.claim
        state.claim = (label, add_figure(state, claim, key, rest))
    elif state.current is None:
        raise NotationError(f"{key!r} belongs to no statement", "indent only lines below a statement or own line")
    elif re.fullmatch(r"c\w*", key):
        close_claim(state)
        open_claim(state, line.text, state.current)
    elif key in _OF_STATEMENT:
        state.statements[state.current] = _OF_STATEMENT[key](state, state.statements[state.current], rest)
    else:
        known = ", ".join((*_OF_STATEMENT, "c", "n", *OF_CLAIM))
        raise NotationError(f"cannot read {line.text[:60]!r}", f"an indented line begins with {known}")


def _occasion(state: State, row: Statement, rest: str) -> Statement:
    words, *roles = parts(rest)
    anchors = [s for s in (row.cue, row.source.span) if s] or list(row.content)
    area = neighbourhood(state.text, [*row.content, *anchors])
    span = nearest(state.text, parse_words(words), area, anchors, row.content, "beside this statement")
    given = dict.fromkeys((word_of(_FIELDS_OF_OCCASION, r, "part of an occasion") for r in roles), span.cut(state.text))
    old = row.occasion or Occasion(())
    spans = tuple(sorted((*old.spans, span)))
    return replace(row, occasion=replace(old, spans=spans, **cast("dict[str, Any]", given)))


def _insertion(state: State, row: Statement, rest: str) -> Statement:
    span = pick(state.text, parse_words(rest), hull(row.content), strict=True, place="inside the content")
    return replace(row, insertions=(*row.insertions, span))


def _antecedent(state: State, row: Statement, rest: str) -> Statement:
    at = row.source.span.start if row.source.span else row.content[0].start
    span = _last_before(state.text, parse_words(rest), at)
    return replace(row, source=replace(row.source, antecedents=(*row.source.antecedents, span)))


def _last_before(text: str, words: Words, at: int) -> Span:
    """The last place before `at`, else the first behind it; `@n` counts from the start of the text."""
    if words.nth is None:
        before = find_all(text, words, Span(0, at))
        if before:
            return before[-1]
    return pick(text, words, Span(0, len(text)), strict=False, place="in the text")


def _quoting(state: State, row: Statement, rest: str) -> Statement:
    return replace(row, quoting=cast("Quoting", word_of(get_args(Quoting), rest, "quoting")))


def _role(state: State, row: Statement, rest: str) -> Statement:
    return replace(row, source=replace(row.source, role=None if rest == "-" else rest))


def _why(state: State, row: Statement, rest: str) -> Statement:
    return replace(row, source=replace(row.source, why=rest))


_OF_STATEMENT: dict[str, Callable[[State, Statement, str], Statement]] = {
    "occ": _occasion,
    "ins": _insertion,
    "ante": _antecedent,
    "quoting": _quoting,
    "role": _role,
    "why": _why,
}


# ---- the end


def _finish(state: State) -> Gold:
    close_claim(state)
    for label, (other, line) in state.refers.items():
        if other not in state.statements:
            raise NotationError(f"no statement {other!r}", "re: the id of a statement of this file", line)
        state.statements[label] = replace(state.statements[label], refers_to=state.statements[other].id)
    denied: dict[str, str] = {}
    for claim, label, line in state.denies:
        if label not in state.claims:
            raise NotationError(
                f"no claim {label!r}", "denies: the label of a claim of this file, as in: c1 report : ...", line
            )
        denied[claim] = state.claims[label]
    statements = tuple(
        replace(s, claims=tuple(replace(c, denies=denied.get(c.id)) for c in sorted(s.claims, key=lambda c: c.span)))
        for s in state.statements.values()
    )
    report = replace(state.report, paragraphs=_paragraphs(state.text, state.report))
    run = Run(run_id("gold", "en", None, ()), "gold", "en")
    quotes = tuple(sorted(set(state.quotes), key=lambda q: (q.start, -q.end)))
    own = tuple(replace(c, denies=denied.get(c.id)) for c in state.own)
    reading = Reading(report, quotes, statements, own, tuple(state.warnings), run)
    return Gold(reading, tuple(state.traps), tuple(sorted(set(state.ignored))))


def _paragraphs(text: str, report: Report) -> tuple[Span, ...]:
    found: list[Span] = []
    for block in re.finditer(r"\S(?:(?!\r?\n[ \t]*\r?\n)[\s\S])*", text):
        span = Span(block.start(), block.start() + len(block.group().rstrip()))
        heads = [s for s in (report.headline, report.byline) if s]
        if not any(h.meets(span) for h in heads):
            found.append(span)
    return tuple(found)


if __name__ == "__main__":
    from gold.check import main

    sys.exit(main())

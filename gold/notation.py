"""Gold readings as people write them: words, never offsets. docs/annotation.md describes the format.

    python gold/notation.py FILE.gold [TEXT]           compile, check, write FILE.gold.json
    python gold/notation.py FILE.gold [TEXT] --show    print what was located, in words

TEXT is FILE.txt (or .html, .jsonl) beside the notation unless it is named. Errors name file, line and remedy; exit status 1.
"""

from __future__ import annotations

import re
import sys
from collections.abc import Callable, Sequence
from dataclasses import dataclass, field, replace
from hashlib import sha256
from pathlib import Path
from typing import Any, cast, get_args

if __package__ in (None, ""):
    sys.path.insert(0, str(Path(__file__).resolve().parent.parent))

from gold.locate import NotationError, Words, find_all, nearest, neighbourhood, parse_words, pick, pick_quoted
from gold.values import parse_amount, parse_labels, parse_time, word_of

from sayso.records import (
    Claim,
    Dateline,
    Frame,
    KnownBy,
    Marker,
    Occasion,
    Place,
    Published,
    Quantity,
    Quoting,
    Reading,
    Report,
    Run,
    Source,
    SourceKind,
    Span,
    Statement,
    Timex,
    Warning,
    WarningKind,
    report_id,
    row_id,
    run_id,
)

_ARTICLE = re.compile(r"(?:the|a|an)\s+", re.IGNORECASE)
_OUTER = " \t\r\n'\"“”‘’«»,.;:?!"
_HEAD = re.compile(
    r"(?P<id>\S+)(?:\s+in\s+(?P<parent>\S+))?(?:\s+re\s+(?P<refers>\S+))?\s+(?P<who>\[[^\]]*\]|\S+)\s+(?P<kind>\w+)$"
)
_CLAIM = re.compile(r"(?P<label>c\w*|own)\s+(?P<labels>[^:|]*?)\s*:\s+(?P<words>.+)$")
_FIELDS_OF_OCCASION = ("addressees", "medium", "place", "when")


@dataclass(frozen=True, slots=True)
class Line:
    number: int
    indent: int
    text: str


@dataclass(frozen=True, slots=True)
class Gold:
    """A compiled reading with the words that look like quantities and are none (`not_quantities`)."""

    reading: Reading
    traps: tuple[str, ...]


@dataclass(slots=True)
class _State:
    """What the lines above have declared."""

    text: str
    report: Report
    people: dict[str, tuple[tuple[str, ...], str | None]] = field(default_factory=dict[str, Any])
    quotes: list[Span] = field(default_factory=list[Span])
    quote_at: int = 0
    warnings: list[Warning] = field(default_factory=list[Warning])
    traps: list[str] = field(default_factory=list[str])
    statements: dict[str, Statement] = field(default_factory=dict[str, Statement])
    refers: dict[str, tuple[str, int]] = field(default_factory=dict[str, Any])
    used_cues: list[tuple[str | None, Span]] = field(default_factory=list[Any])
    own: list[Claim] = field(default_factory=list[Claim])
    claims: dict[str, str] = field(default_factory=dict[str, str])
    figures: dict[str, str] = field(default_factory=dict[str, str])
    denies: list[tuple[str, str, int]] = field(default_factory=list[Any])
    base: int = 0
    current: str | None = None  # statement that indented lines belong to
    claim: tuple[str | None, Claim] | None = None  # statement label (None: own) and the claim being filled


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
    state = _State(text, report)
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


def _take(state: _State, line: Line) -> None:
    key, _, rest = line.text.partition(" ")
    rest = rest.strip()
    if line.indent:
        _take_part(state, line, key, rest)
        return
    _close_claim(state)
    state.current = None
    if key in _HEADER:
        _HEADER[key](state, rest)
    elif key == "own":
        _open_claim(state, line.text, None)
    elif "|" in line.text:
        _statement(state, line)
    else:
        raise NotationError(
            f"cannot read {line.text[:60]!r}", f"a line begins with a statement id, own, or {', '.join(_HEADER)}"
        )


def _parts(rest: str) -> list[str]:
    """The pieces between bars; `\\|` is a bar of the text."""
    return [p.strip().replace("\\|", "|") for p in re.split(r"(?<!\\)\|", rest)]


# ---- header lines


def _who(state: _State, rest: str) -> None:
    key, equals, right = rest.partition("=")
    if not equals or not key.strip():
        raise NotationError(f"cannot read who {rest!r}", "write: who KEY = Full Name [| Role]")
    names, *role = _parts(right)
    found = tuple(n.strip() for n in names.split(";") if n.strip())
    state.people[key.strip()] = (found, role[0] if role and role[0] else None)


def _head_span(state: _State, words: str) -> Span:
    span = pick(state.text, parse_words(words), Span(0, len(state.text)), strict=False, place="in the text")
    state.base = max(state.base, span.end)
    return span


def _headline(state: _State, rest: str) -> None:
    state.report = replace(state.report, headline=_head_span(state, rest))


def _byline(state: _State, rest: str) -> None:
    state.report = replace(state.report, byline=_head_span(state, rest))


def _dateline(state: _State, rest: str) -> None:
    words, *pairs = _parts(rest)
    given = dict(_pair(p, ("place", "credit", "date")) for p in pairs)
    state.report = replace(state.report, dateline=Dateline(_head_span(state, words), **given))


def _pair(part: str, keys: Sequence[str]) -> tuple[str, str]:
    key, _, value = part.partition(" ")
    if key not in keys or not value.strip():
        raise NotationError(f"cannot read {part!r}", f"write one of {', '.join(keys)} and its value")
    return key, value.strip()


def _published(state: _State, rest: str) -> None:
    if rest == "null":
        return
    value, _, known = rest.partition(" by ")
    by = word_of(get_args(KnownBy), known.strip() or "metadata", "way of knowing")
    state.report = replace(state.report, published=Published(value.strip(), cast("KnownBy", by)))


def _credit(state: _State, rest: str) -> None:
    state.report = replace(state.report, credits=(*state.report.credits, rest))


def _warn(state: _State, rest: str) -> None:
    kind, *pieces = _parts(rest)
    spans = tuple(
        pick(state.text, parse_words(p), Span(0, len(state.text)), strict=False, place="in the text") for p in pieces
    )
    name = word_of(get_args(WarningKind), kind, "warning")
    state.warnings.append(Warning(cast("WarningKind", name), spans, name.replace("_", " ")))


def _quotes(state: _State, rest: str) -> None:
    """`quotes double`: every pair of double marks, each paragraph for itself."""
    if rest == "none":
        return
    if rest != "double":
        raise NotationError(f"cannot read quotes {rest!r}", "write: quotes double, quotes none, or one q line for each")
    for paragraph in re.finditer(r"(?:(?!\r?\n\r?\n)[\s\S])+", state.text):
        marks = [m.start() for m in re.finditer('[“”"]', paragraph.group())]
        if len(marks) % 2:
            raise NotationError(
                f"an odd mark in {paragraph.group()[:50]!r}", "write one q line for each quotation instead"
            )
        for n in range(0, len(marks), 2):
            state.quotes.append(Span(paragraph.start() + marks[n] + 1, paragraph.start() + marks[n + 1]))


def _quote(state: _State, rest: str) -> None:
    span = pick_quoted(state.text, parse_words(rest), state.quote_at)
    state.quotes.append(span)
    state.quote_at = span.start + 1


def _trap(state: _State, rest: str) -> None:
    state.traps.append(rest)


_HEADER: dict[str, Callable[[_State, str], None]] = {
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
}


# ---- statements


def _statement(state: _State, line: Line) -> None:
    head, source_words, cue_words, *contents = [*_parts(line.text), "", ""][: max(3, len(_parts(line.text)))]
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
    region = _hull(state.statements[parent].content) if parent else Span(state.base, len(state.text))
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


def _hull(spans: Sequence[Span]) -> Span:
    return Span(min(s.start for s in spans), max(s.end for s in spans))


def _source(state: _State, who: str, kind: SourceKind, span: Span | None) -> Source:
    if who == "-":
        return Source(span, kind)
    if who.startswith("["):
        return Source(span, kind, tuple(n.strip() for n in who[1:-1].split(";") if n.strip()))
    if who == "=":
        if span is None:
            raise NotationError("= needs source words", "write the name in [brackets]")
        words = " ".join(span.cut(state.text).split())
        return Source(
            span, kind, (_ARTICLE.sub("", words, count=1) if kind == "named" and _ARTICLE.match(words) else words,)
        )
    names: list[str] = []
    roles: list[str | None] = []
    for key in who.split("+"):
        if key not in state.people:
            raise NotationError(f"nobody is called {key!r}", f"write above: who {key} = Full Name [| Role]")
        names.extend(state.people[key][0])
        roles.append(state.people[key][1])
    return Source(span, kind, tuple(names), roles[0] if len(roles) == 1 else None)


def _quoting_of(state: _State, spans: Sequence[Span], attribution: Sequence[Span], parent: str | None) -> Quoting:
    """By how much of the content stands between marks; marks around source and cue (or the whole parent) do not count."""
    held = attribution or ([_hull(state.statements[parent].content)] if parent else [])
    marks = [q for q in state.quotes if not any(q.holds(h) for h in held)]
    letters = [n for s in spans for n in range(s.start, s.end) if state.text[n].isalnum()]
    quoted = sum(any(q.start <= n < q.end for q in marks) for n in letters)
    return "indirect" if not quoted else "direct" if quoted == len(letters) else "mixed"


# ---- indented lines


def _take_part(state: _State, line: Line, key: str, rest: str) -> None:
    if key in _OF_CLAIM:
        if state.claim is None:
            raise NotationError(f"{key!r} without a claim above it", "write a c or own line first")
        label, claim = state.claim
        state.claim = (label, _OF_CLAIM[key](state, claim, rest, line.number))
    elif re.fullmatch(r"n\w*", key) and state.claim is not None:
        label, claim = state.claim
        state.claim = (label, _figure(state, claim, key, rest))
    elif state.current is None:
        raise NotationError(f"{key!r} belongs to no statement", "indent only lines below a statement or own line")
    elif re.fullmatch(r"c\w*", key):
        _close_claim(state)
        _open_claim(state, line.text, state.current)
    elif key in _OF_STATEMENT:
        state.statements[state.current] = _OF_STATEMENT[key](state, state.statements[state.current], rest)
    else:
        known = ", ".join((*_OF_STATEMENT, "c", "n", *_OF_CLAIM))
        raise NotationError(f"cannot read {line.text[:60]!r}", f"an indented line begins with {known}")


def _occasion(state: _State, row: Statement, rest: str) -> Statement:
    words, *roles = _parts(rest)
    anchors = [s for s in (row.cue, row.source.span) if s] or list(row.content)
    area = neighbourhood(state.text, [*row.content, *anchors])
    span = nearest(state.text, parse_words(words), area, anchors, row.content, "beside this statement")
    given = dict.fromkeys((word_of(_FIELDS_OF_OCCASION, r, "part of an occasion") for r in roles), span.cut(state.text))
    old = row.occasion or Occasion(())
    spans = tuple(sorted((*old.spans, span)))
    return replace(row, occasion=replace(old, spans=spans, **cast("dict[str, Any]", given)))


def _insertion(state: _State, row: Statement, rest: str) -> Statement:
    span = pick(state.text, parse_words(rest), _hull(row.content), strict=True, place="inside the content")
    return replace(row, insertions=(*row.insertions, span))


def _antecedent(state: _State, row: Statement, rest: str) -> Statement:
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


def _quoting(state: _State, row: Statement, rest: str) -> Statement:
    return replace(row, quoting=cast("Quoting", word_of(get_args(Quoting), rest, "quoting")))


def _role(state: _State, row: Statement, rest: str) -> Statement:
    return replace(row, source=replace(row.source, role=None if rest == "-" else rest))


def _why(state: _State, row: Statement, rest: str) -> Statement:
    return replace(row, source=replace(row.source, why=rest))


_OF_STATEMENT: dict[str, Callable[[_State, Statement, str], Statement]] = {
    "occ": _occasion,
    "ins": _insertion,
    "ante": _antecedent,
    "quoting": _quoting,
    "role": _role,
    "why": _why,
}


def _open_claim(state: _State, written: str, owner: str | None) -> None:
    match = _CLAIM.match(written)
    if not match:
        raise NotationError(f"cannot read the claim {written[:60]!r}", "write: c KIND [CERTAINTY] [+|-|?] : words")
    labels = parse_labels(match["labels"].split())
    row = state.statements[owner] if owner else None
    if row and row.parent_id:
        raise NotationError("a claim below a nested statement", "claims hang on the outermost statement")
    if row and match["words"] == "=":
        span = _trim(state.text, _hull(row.content))
    else:
        region = _hull(row.content) if row else Span(state.base, len(state.text))
        place = "inside the content" if row else "from the statement before it on"
        span = pick(state.text, parse_words(match["words"]), region, strict=bool(row), place=place)
    identity = row_id("claim", state.report.id, (span,), row.id if row else None)
    if match["label"] not in ("c", "own"):
        state.claims[match["label"]] = identity
    if not row:
        state.base = span.start
    state.claim = (
        owner,
        Claim(identity, span, *cast("tuple[Any, Any, Any]", (labels.kind, labels.certainty, labels.polarity))),
    )


def _trim(text: str, span: Span) -> Span:
    words = span.cut(text)
    tail = len(words) - len(words.rstrip(_OUTER))
    return Span(span.start + len(words) - len(words.lstrip(_OUTER)), span.end - tail)


def _close_claim(state: _State) -> None:
    if state.claim is None:
        return
    owner, claim = state.claim
    state.claim = None
    if owner is None:
        state.own.append(claim)
    else:
        row = state.statements[owner]
        state.statements[owner] = replace(row, claims=(*row.claims, claim))


def _inside(state: _State, claim: Claim, words: str) -> Span:
    return pick(state.text, parse_words(words), claim.span, strict=True, place="inside the claim")


def _figure(state: _State, claim: Claim, key: str, rest: str) -> Claim:
    first, *pairs = _parts(rest)
    words, equals, right = first.rpartition(" = ")
    if not equals:
        raise NotationError(
            f"cannot read the figure {rest!r}",
            "write: n words = AMOUNT counted nouns [| unit U] [| per P] [| of WHOLE]",
        )
    span = _inside(state, claim, words)
    amount, _, counted = right.strip().partition(" ")
    low, high, mod = parse_amount(amount)
    given = dict(_pair(p, ("unit", "per", "of", "change", "approx")) for p in pairs)
    identity = row_id("quantity", state.report.id, (span,), claim.id)
    whole = given.get("of")
    if whole is not None and whole not in state.figures:
        raise NotationError(f"no figure {whole!r} above", "of: the words or the label (n1) of a figure written before")
    figure = Quantity(
        id=identity,
        span=span,
        low=low,
        high=high,
        mod=cast("Any", mod),
        approximator=given.get("approx") or _approximator(span.cut(state.text), mod),
        unit=given.get("unit"),
        per=given.get("per"),
        counted=counted.strip() or given.get("unit"),
        subset_of=state.figures[whole] if whole is not None else None,
        change=given.get("change"),
    )
    state.figures[" ".join(span.cut(state.text).split())] = identity
    if key != "n":
        state.figures[key] = identity
    return replace(claim, quantities=tuple(sorted((*claim.quantities, figure), key=lambda q: q.span)))


def _approximator(words: str, mod: str | None) -> str | None:
    """The words in front of the first digit, where a mod came from them."""
    lead = re.match(r"[^\d€$£]*", words)
    found = lead.group().strip() if lead else ""
    return found if mod and mod != "BETWEEN" and found and found != words.strip() else None


def _time(state: _State, claim: Claim, rest: str, line: int) -> Claim:
    words, equals, right = rest.rpartition(" = ")
    if not equals:
        raise NotationError(f"cannot read the time {rest!r}", "write: t words = [TYPE] VALUE [MOD]")
    time = parse_time(right.split())
    found = Timex(_inside(state, claim, words), cast("Any", time.type), time.value, cast("Any", time.mod))
    return replace(claim, times=tuple(sorted((*claim.times, found), key=lambda t: t.span)))


def _place(state: _State, claim: Claim, rest: str, line: int) -> Claim:
    words, _, right = rest.partition(" = ")
    span = _inside(state, claim, words)
    name, comma, country = (
        right.rpartition(",") if "," in right or not re.fullmatch(r"[A-Z]{2}", right) else ("", "", right)
    )
    if not comma and not re.fullmatch(r"[A-Z]{2}", country.strip()):
        name, country = country, ""
    shown = name.strip() or _ARTICLE.sub("", " ".join(span.cut(state.text).split()), count=1)
    place = Place(span, shown, country.strip() or None)
    return replace(claim, places=tuple(sorted((*claim.places, place), key=lambda p: p.span)))


def _condition(state: _State, claim: Claim, rest: str, line: int) -> Claim:
    region = (
        _hull(state.statements[state.current].content) if state.current else neighbourhood(state.text, [claim.span])
    )
    span = pick(state.text, parse_words(rest), region, strict=True, place="beside the claim")
    return replace(claim, condition=span)


def _marker(state: _State, claim: Claim, rest: str, line: int) -> Claim:
    holder, _, words = rest.partition(" ")
    if holder not in ("source", "reporter") or not words:
        raise NotationError(f"cannot read the marker {rest!r}", "write: mark source words, or: mark reporter words")
    area = neighbourhood(state.text, [claim.span])
    span = nearest(state.text, parse_words(words), area, [claim.span], (), "beside the claim")
    return replace(
        claim, markers=tuple(sorted((*claim.markers, Marker(span, cast("Any", holder))), key=lambda m: m.span))
    )


def _denies(state: _State, claim: Claim, rest: str, line: int) -> Claim:
    state.denies.append((claim.id, rest, line))
    return claim


def _frame(state: _State, claim: Claim, rest: str, line: int) -> Claim:
    keys = ("subject", "measure", "counted", "place", "origin", "destination", "as_of")
    given = dict(_pair(p, keys) for p in _parts(rest))
    return replace(claim, frame=replace(claim.frame or Frame(), **given))


_OF_CLAIM: dict[str, Callable[[_State, Claim, str, int], Claim]] = {
    "t": _time,
    "at": _place,
    "if": _condition,
    "mark": _marker,
    "denies": _denies,
    "frame": _frame,
}


# ---- the end


def _finish(state: _State) -> Gold:
    _close_claim(state)
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
    return Gold(Reading(report, quotes, statements, own, tuple(state.warnings), run), tuple(state.traps))


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

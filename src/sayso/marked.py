"""A Reading as marked HTML: the text with its statements, and beside it a list of who says what.

Marks overlap and nest in ways that elements cannot, so the text is cut into segments at every edge of a mark, and each segment
bears the classes of all marks that cover it. Everything that comes from a report is escaped, and control and direction
characters are taken out; there is no script, and nothing is loaded. Line styles tell the marks apart without colour.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from decimal import Decimal
from html import escape
from itertools import pairwise

from sayso.clean import one_line, plain
from sayso.records import Claim, Quantity, Reading, Report, Source, Span, Statement, Timex

_CSS = """
.sayso-marked{font:16px/1.75 Georgia,serif;color:#1a1a1a;background:#fff;padding:1rem;display:grid;gap:1rem 2rem;
 grid-template-columns:minmax(0,3fr) minmax(0,2fr);max-width:80rem;margin:auto}
.sayso-marked header,.sayso-marked footer,.sayso-marked .key{grid-column:1/-1;font:13px/1.6 system-ui,sans-serif}
.sayso-marked .text{white-space:pre-wrap;overflow-wrap:anywhere}
.sayso-marked .side{font:13px/1.5 system-ui,sans-serif}
.sayso-marked ol,.sayso-marked ul{list-style:none;margin:0;padding:0}
.sayso-marked li{margin:0 0 .6em;overflow-wrap:anywhere}
.sayso-marked li li{margin:.1em 0 .1em 1.2em}
.sayso-marked .inner{margin-left:1.4em}
.sayso-marked a{color:inherit}
.sayso-marked .headline{font-weight:bold;font-size:1.25em}
.sayso-marked .direct{border-bottom:2px solid #1f5fa8;background:#eaf2fb}
.sayso-marked .indirect{border-bottom:2px dotted #1f5fa8;background:#f4f8fd}
.sayso-marked .mixed{border-bottom:2px dashed #1f5fa8;background:#eff5fc}
.sayso-marked .nested{text-decoration:underline double #7a3e9d;text-underline-offset:2px}
.sayso-marked .source{font-weight:bold}
.sayso-marked .cue{font-style:italic}
.sayso-marked .occasion{border-top:1px dotted #555}
.sayso-marked .figure{box-shadow:inset 0 0 0 1px #8a5a00}
.sayso-marked .time{border-top:2px solid #2b7a4b}
.sayso-marked .insertion{opacity:.65}
.sayso-marked .warning{text-decoration:underline wavy #b00020;text-underline-offset:3px}
.sayso-marked [data-n]::before{content:attr(data-n);font:bold .65em system-ui,sans-serif;vertical-align:super;
 margin-right:.2em;color:#1f5fa8}
.sayso-marked :target{outline:2px solid #e0a000}
.sayso-marked .quiet{color:#555}
@media(max-width:50rem){.sayso-marked{grid-template-columns:minmax(0,1fr)}}
@media(prefers-color-scheme:dark){.sayso-marked{color:#e8e8e8;background:#181a1d}
 .sayso-marked .direct,.sayso-marked .indirect,.sayso-marked .mixed{background:#203040;border-color:#7db4ee}
 .sayso-marked [data-n]::before{color:#7db4ee}.sayso-marked .quiet{color:#aaa}.sayso-marked .figure{box-shadow:inset 0 0 0 1px #d9a441}}
"""
_KEY = (
    ("direct", "quoted"), ("mixed", "partly quoted"), ("indirect", "in the report's words"), ("nested", "said inside it"),
    ("source", "source"), ("cue", "verb of saying"), ("occasion", "occasion"), ("figure", "figure"), ("time", "time"),
    ("warning", "warning"),
)  # fmt: skip
_EMPTY_LINES = re.compile(r"\n[ \t]*\n(?:[ \t]*\n)+")  # wires part paragraphs by several; one shows as well
_LEADING = re.compile(r"\A(?:[ \t]*\n)+")
_POLICY = "default-src 'none'; style-src 'unsafe-inline'"
_SIDE = 280  # code points of a statement in the list; the text beside it has all


@dataclass(frozen=True, slots=True)
class Marked:
    """A reading that a notebook shows as marked text."""

    reading: Reading

    def _repr_html_(self) -> str:
        return styled(self.reading)


@dataclass(frozen=True, slots=True)
class _Mark:
    """Words with a class; `number` where a statement begins, `title` for those who point at it."""

    span: Span
    name: str
    title: str
    number: str | None = None


def show(reading: Reading) -> Marked:
    """The reading as something that a notebook shows."""
    return Marked(reading)


def styled(reading: Reading) -> str:
    """One reading with its styles, to stand in a page of others."""
    return f"<style>{_CSS}</style>{fragment(reading)}"


def page(reading: Reading) -> str:
    """A whole HTML page of one reading."""
    return "".join(pages((reading,)))


def pages(readings: Iterable[Reading]) -> Iterator[str]:
    """A whole HTML page of readings below each other, in pieces."""
    title = "sayso"
    begun = False
    for reading in readings:
        if not begun:
            headline = reading.report.headline
            title = one_line(headline.cut(reading.report.text), 200) if headline else title
            yield _opening(title)
            begun = True
        yield fragment(reading)
    if not begun:
        yield _opening(title)
    yield "</body></html>\n"


def _opening(title: str) -> str:
    return (
        '<!doctype html><html lang="en"><head><meta charset="utf-8">'
        f'<meta http-equiv="Content-Security-Policy" content="{escape(_POLICY)}">'
        '<meta name="viewport" content="width=device-width,initial-scale=1">'
        f"<title>{escape(title)}</title><style>body{{margin:0}}{_CSS}</style></head><body>\n"
    )


def fragment(reading: Reading) -> str:
    """One reading as a `div` that takes the styles of `page`."""
    labels = labels_of(reading.statements)
    parts = (_header(reading.report), _key(), _text(reading, labels), _side(reading, labels), _footer(reading))
    language = escape(reading.report.language)
    return f'<div class="sayso-marked" lang="{language}">{"".join(parts)}</div>\n'


def _header(report: Report) -> str:
    published = (
        f"published {report.published.value} (by {report.published.known_by})" if report.published else "undated"
    )
    facts = (report.publisher, published, report.dateline.place if report.dateline else None, report.uri)
    return f"<header>{escape(' · '.join(one_line(f, 300) for f in facts if f))}</header>"


def _key() -> str:
    return f'<div class="key">{" &nbsp; ".join(f"<span class={name!r}>{escape(words)}</span>" for name, words in _KEY)}</div>'


def _footer(reading: Reading) -> str:
    run = reading.run
    engine = f", {run.model}" if run.model else ""
    return f'<footer class="quiet">{escape(f"Read by machine (sayso {run.version}{engine}), not reviewed.")}</footer>'


def _text(reading: Reading, labels: dict[str, str]) -> str:
    report_id = escape(reading.report.id)
    text = reading.report.text
    out: list[str] = ['<div class="text">']
    numbered: set[str] = set()
    for span, marks in segments(len(text), tuple(_marks(reading, labels))):
        words = escape(plain(span.cut(text)))
        if not marks:
            out.append(_EMPTY_LINES.sub("\n\n", words if span.start else _LEADING.sub("", words)))
            continue
        begins = [m.number for m in marks if m.number and m.span.start == span.start and m.number not in numbered]
        numbered.update(begins)
        names = " ".join(dict.fromkeys(m.name for m in marks))
        title = escape("\n".join(dict.fromkeys(m.title for m in marks if m.title)))
        anchors = "".join(f'<span id="{report_id}-t{escape(n)}"></span>' for n in begins)
        data = f' data-n="{escape(" ".join(begins))}"' if begins else ""
        out.append(f'{anchors}<span class="{names}" title="{title}"{data}>{words}</span>')
    out.append("</div>")
    return "".join(out)


def segments(length: int, marks: tuple[_Mark, ...]) -> Iterator[tuple[Span, tuple[_Mark, ...]]]:
    """The text cut at every edge of a mark; each piece with the marks that cover it, the outermost first.

    Linear in the marks, times how many of them overlap.
    """
    opening = sorted(
        (m for m in marks if m.span.start < m.span.end <= length), key=lambda m: (m.span.start, -m.span.end)
    )
    edges = sorted({0, length, *(m.span.start for m in opening), *(m.span.end for m in opening)})
    active: list[_Mark] = []
    following = 0
    for start, end in pairwise(edges):
        active = [m for m in active if m.span.end > start]
        while following < len(opening) and opening[following].span.start == start:
            active.append(opening[following])
            following += 1
        yield Span(start, end), tuple(active)


def _marks(reading: Reading, labels: dict[str, str]) -> Iterator[_Mark]:
    text = reading.report.text
    if reading.report.headline:
        yield _Mark(reading.report.headline, "headline", "")
    for statement in reading.statements:
        yield from _statement_marks(statement, labels[statement.id], text)
    for claim in reading.own_claims:
        yield from _claim_marks(claim, "the report's own voice: ")
    for warning in reading.warnings:
        message = one_line(warning.message, 300)
        yield from (_Mark(span, "warning", f"{warning.kind}: {message}") for span in warning.spans)


def _statement_marks(statement: Statement, label: str, text: str) -> Iterator[_Mark]:
    who = f"{label} {_name(statement.source, text)}"
    kind = statement.quoting if statement.parent_id is None else "nested"
    for position, span in enumerate(statement.content):
        yield _Mark(span, kind, f"{who}, {statement.quoting}", label if position == 0 else None)
    if statement.source.span:
        yield _Mark(statement.source.span, "source", f"source of {who}")
    if statement.cue:
        yield _Mark(statement.cue, "cue", f"cue of {label}")
    for span in statement.occasion.spans if statement.occasion else ():
        yield _Mark(span, "occasion", f"occasion of {label}")
    for span in statement.insertions:
        yield _Mark(span, "insertion", "put in by the editor")
    for claim in statement.claims:
        yield from _claim_marks(claim, "")


def _claim_marks(claim: Claim, whose: str) -> Iterator[_Mark]:
    yield _Mark(claim.span, "claim", f"{whose}{_kind(claim)}")
    for quantity in claim.quantities:
        yield _Mark(quantity.span, "figure", f"figure: {_amount(quantity)}")
    for time in claim.times:
        yield _Mark(time.span, "time", f"time: {_time(time)}")
    for found in claim.places:
        yield _Mark(
            found.span, "place", f"place: {one_line(found.name, 200)}{f', {found.country}' if found.country else ''}"
        )


def _kind(claim: Claim) -> str:
    negative = ", negative" if claim.polarity == "negative" else ""
    return f"{claim.kind}, {claim.certainty}{negative}"


def _amount(quantity: Quantity) -> str:
    ends = [_number(v) for v in dict.fromkeys((quantity.low, quantity.high))]
    sort = [w for w in (quantity.mod, quantity.unit, quantity.counted) if w]
    per = [f"per {quantity.per}"] if quantity.per else []
    return one_line(" ".join((" to ".join(ends), *dict.fromkeys(sort), *per)), 300)


def _number(value: Decimal | None) -> str:
    return "open" if value is None else f"{value:,.6f}".rstrip("0").rstrip(".")


def _time(time: Timex) -> str:
    return one_line(f"{time.value}{f' {time.mod}' if time.mod else ''}", 100)


def _name(source: Source, text: str) -> str:
    if source.names:
        return one_line(" and ".join(source.names), 200)
    return f"unknown (“{one_line(source.span.cut(text), 100)}”)" if source.span else "unknown"


def _side(reading: Reading, labels: dict[str, str]) -> str:
    text = reading.report.text
    items = "".join(_item(s, labels, reading.report.id, text) for s in reading.statements)
    own = "".join(
        f"<li>{escape(_kind(c))}: {escape(one_line(c.span.cut(text), _SIDE))}</li>" for c in reading.own_claims
    )
    warnings = "".join(
        f"<li>{escape(w.kind.replace('_', ' '))}: {escape(one_line(w.message, 300))}</li>" for w in reading.warnings
    )
    below = _titled("In the report's own voice", own) + _titled("Warnings", warnings)
    return f'<div class="side"><ol>{items}</ol>{below}</div>'


def _titled(title: str, items: str) -> str:
    return f"<p><b>{escape(title)}</b></p><ul>{items}</ul>" if items else ""


def _item(statement: Statement, labels: dict[str, str], report_id: str, text: str) -> str:
    label = escape(labels[statement.id])
    role = f", {one_line(statement.source.role, 200)}" if statement.source.role else ""
    cue = f"“{one_line(statement.cue.cut(text), 60)}”, " if statement.cue else ""
    words = one_line(" … ".join(s.cut(text) for s in statement.content), _SIDE)
    why = f" [{one_line(statement.source.why, 200)}]" if statement.source.why else ""
    claims = "".join(f"<li>{escape(_kind(c))}</li>" for c in statement.claims)
    inner = ' class="inner"' if "." in label else ""
    return (
        f'<li{inner}><a href="#{escape(report_id)}-t{label}">{label}</a> <b>{escape(_name(statement.source, text))}</b>'
        f'{escape(role)} <span class="quiet">{escape(f"{cue}{statement.quoting}{why}")}</span><br>{escape(words)}'
        f"{f'<ul>{claims}</ul>' if claims else ''}</li>"
    )


def labels_of(statements: Iterable[Statement]) -> dict[str, str]:
    """Labels by the ids of statements: 1, 2, and 2.1 for one that stands inside 2."""
    labels: dict[str, str] = {}
    inside: dict[str, int] = {}
    count = 0
    for statement in statements:
        parent = labels.get(statement.parent_id or "")
        if parent is None:
            count += 1
            labels[statement.id] = str(count)
        else:
            inside[parent] = inside.get(parent, 0) + 1
            labels[statement.id] = f"{parent}.{inside[parent]}"
    return labels

"""A reading on the screen, as a careful reader would like it: report, statement by statement, own voice, warnings."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping, Sequence

from sayso.clean import one_line
from sayso.cli import values
from sayso.cli.screen import Sheet
from sayso.marked import labels_of
from sayso.records import Claim, Quantity, Reading, Report, Source, Span, Statement, Verdict

_QUOTING = {"direct": "quoted", "indirect": "in the report's words", "mixed": "partly quoted"}
_KNOWN_BY = {
    "user": "as you say",
    "metadata": "by its metadata",
    "dateline": "by the dateline",
    "url": "by its address",
    "copyright line": "by the copyright line",
}
NAME, DIM, CUE, LABEL, ALERT, HEAD = "bold cyan", "dim", "italic", "yellow", "bold yellow", "bold"

_MARKS = (("“", "”"), ("‘", "’"), ('"', '"'), ("'", "'"))
# a mark opens before a word and closes behind one; an apostrophe stands within
_OPENED = {m: re.compile(rf"(?<!\w){m}(?=\w)") for m, _ in _MARKS}
_CLOSED = {m: re.compile(rf"(?<=[\w.,;:!?]){m}(?!\w)") for _, m in _MARKS}

Verdicts = Mapping[str, Verdict]

UNSURE = 0.5  # confidence below which a statement is more likely wrong in something than right


class Page:
    """One reading on one sheet. `verdicts` are the newest by the id of their row."""

    def __init__(self, reading: Reading, sheet: Sheet, verdicts: Verdicts | None = None) -> None:
        self._reading, self._sheet, self._verdicts = reading, sheet, verdicts or {}
        self._text = reading.report.text
        self._labels = labels_of(reading.statements)
        claims = (*(c for s in reading.statements for c in s.claims), *reading.own_claims)
        self._wholes = {q.id: self._cut(q.span) for c in claims for q in c.quantities}

    def whole(self) -> None:
        self.header()
        for statement in self._reading.statements:
            self._sheet.blank()
            self.statement(statement)
        self._own_voice()
        self._warnings()
        self._sheet.blank()
        self.footer()

    def header(self) -> None:
        report = self._reading.report
        headline = self._cut(report.headline) if report.headline else "(no headline)"
        self._sheet.line((headline, HEAD))
        self._sheet.line("; ".join(_provenance(report)), hang=2)
        if report.byline:
            self._sheet.line(self._cut(report.byline), hang=2)
        if report.dateline:
            parts = (report.dateline.place, report.dateline.credit, report.dateline.date)
            self._sheet.line("dateline: ", ", ".join(p for p in parts if p), hang=2)
        if report.credits:
            self._sheet.line("credits: ", ", ".join(report.credits), hang=2)

    def statement(self, statement: Statement) -> None:
        depth = self._labels.get(statement.id, "").count(".")
        margin = 6 * depth
        self._sheet.line(*self._who(statement), indent=margin, hang=4)
        for span in statement.content:
            self._sheet.line(self._quoted(span, statement.quoting), indent=margin + 4)
        self._details(statement, margin + 4)
        whole = statement.content[0] if len(statement.content) == 1 else None
        for claim in statement.claims:
            self._claim(claim, margin + 4, whole)

    def _who(self, statement: Statement) -> Iterator[str | tuple[str, str]]:
        label = self._labels.get(statement.id, "")
        yield (f"{label:<4}" if len(label) < 4 else f"{label} ", DIM)
        yield from self._source(statement.source)
        cue = f"“{self._cut(statement.cue)}”" if statement.cue else "no verb of saying"
        yield (f"  {cue}, {_QUOTING[statement.quoting]}", DIM)
        if statement.refers_to:
            yield (f", about {self._labels.get(statement.refers_to, 'another statement')}", DIM)
        if statement.confidence is not None and statement.confidence < UNSURE:
            yield (f"  unsure, {statement.confidence:.2f}", ALERT)
        yield from self._judged(statement.id)

    def _source(self, source: Source) -> Iterator[str | tuple[str, str]]:
        words = self._cut(source.span) if source.span else None
        if source.names:
            role = f", {source.role}" if source.role else ""
            yield (one_line(" and ".join(source.names)), NAME)
            yield one_line(role)
            yield from self._resolution(source, words)
        else:
            yield (f"unknown (“{words}”)" if words else "unknown", ALERT)
            if source.kind == "anonymous":
                yield ", not named"
            if source.why:
                yield f": {one_line(source.why)}"

    def _resolution(self, source: Source, words: str | None) -> Iterator[str | tuple[str, str]]:
        """How the words became the names, where they differ."""
        if source.kind == "carried" and words is None:
            yield (" (carried on)", DIM)
        elif words and not _same(words, source):
            before = [self._cut(a) for a in source.antecedents if a != source.span]
            by = f", from “{before[0]}”" if before and before[0] != words else ""
            yield (f" (“{words}”{by})", DIM)
        if source.kind == "anonymous":
            yield (", not named", DIM)
        if source.why:
            yield (f" [{one_line(source.why)}]", DIM)

    def _details(self, statement: Statement, margin: int) -> None:
        if statement.occasion:
            words = " … ".join(self._cut(s) for s in statement.occasion.spans)
            self._row("occasion", words, margin)
        if statement.insertions:
            self._row("editor's", ", ".join(self._cut(s) for s in statement.insertions), margin)

    def _claim(self, claim: Claim, margin: int, whole: Span | None) -> None:
        """A claim's words stand only where they are not those of the whole statement."""
        labels = claim.kind if claim.certainty == "unknown" else f"{claim.kind}, {claim.certainty}"
        polarity = "" if claim.polarity == "positive" else ", negative" if claim.polarity == "negative" else ""
        words = self._with_marks(claim.span)
        own = whole is not None and _core(self._cut(whole)) == _core(words)
        self._sheet.line(
            (f"- {labels}{polarity}", LABEL),
            "" if own else f": {words}",
            *self._judged(claim.id),
            indent=margin,
            hang=2,
        )
        margin += 2
        if claim.condition:
            self._row("condition", self._cut(claim.condition), margin)
        for quantity in claim.quantities:
            self._figure(quantity, margin)
        for timex in claim.times:
            self._row("time", f"{self._cut(timex.span)} = {values.time(timex)}", margin)
        if claim.places:
            shown = "; ".join(dict.fromkeys(values.place(p, self._cut(p.span)) for p in claim.places))
            self._row("place" if len(claim.places) == 1 else "places", shown, margin)
        if claim.denies:
            self._row("denies", "a claim of this report", margin)

    def _figure(self, quantity: Quantity, margin: int) -> None:
        words, value = values.figure(quantity, self._cut(quantity.span), self._wholes.get(quantity.subset_of or ""))
        shown = value if value.casefold().startswith(words.casefold()) else f"{words} = {value}"
        self._row("figure", shown, margin, *self._judged(quantity.id))

    def _row(self, name: str, words: str, margin: int, *more: str | tuple[str, str]) -> None:
        self._sheet.line((f"{name:<9} ", DIM), words, *more, indent=margin, hang=10)

    def _own_voice(self) -> None:
        if not self._reading.own_claims:
            return
        self._sheet.blank()
        self._sheet.line(("In the report's own voice", HEAD))
        for claim in self._reading.own_claims:
            self.own_claim(claim)

    def own_claim(self, claim: Claim) -> None:
        self._claim(claim, 2, None)

    def _warnings(self) -> None:
        if not self._reading.warnings:
            return
        self._sheet.blank()
        self._sheet.line(("Warnings", HEAD))
        for warning in self._reading.warnings:
            message = one_line(warning.message) or ", ".join(self._cut(s) for s in warning.spans)
            self._sheet.line((f"! {warning.kind.replace('_', ' ')}: ", ALERT), message, indent=2, hang=2)

    def footer(self) -> None:
        run = self._reading.run
        rows = "1 row" if len(self._verdicts) == 1 else f"{len(self._verdicts)} rows"
        reviewed = f"{rows} judged by a person" if self._verdicts else "not reviewed"
        engine = f", {run.model}" if run.model else ""
        self._sheet.line((f"Read by machine (sayso {run.version}{engine}), {reviewed}.", DIM))

    def _judged(self, row_id: str) -> Sequence[str | tuple[str, str]]:
        verdict = self._verdicts.get(row_id)
        if verdict is None:
            return ()
        value = f": {one_line(verdict.value)}" if verdict.value else ""
        return (f"  [{verdict.decision} by {one_line(verdict.who)}{value}]",)

    def _quoted(self, span: Span, quoting: str) -> str:
        return f"“{self._cut(span)}”" if quoting == "direct" else self._with_marks(span)

    def _with_marks(self, span: Span) -> str:
        """Words with the mark at their edge that a content or claim leaves outside: "no longer 'our first worry'"."""
        words = self._cut(span)
        before, behind = self._text[max(0, span.start - 1) : span.start], self._text[span.end : span.end + 1]
        for opening, closing in _MARKS:
            opened, closed = len(_OPENED[opening].findall(words)), len(_CLOSED[closing].findall(words))
            if opened < closed and before == opening:
                return f"{before}{words}"
            if opened > closed and behind == closing:
                return f"{words}{behind}"
        return words

    def _cut(self, span: Span) -> str:
        return one_line(span.cut(self._text), 4000)


def show(reading: Reading, sheet: Sheet, verdicts: Verdicts | None = None) -> None:
    """Print a whole reading."""
    Page(reading, sheet, verdicts).whole()


def _provenance(report: Report) -> Iterator[str]:
    if report.publisher:
        yield one_line(report.publisher)
    if report.published:
        yield f"published {one_line(report.published.value)} ({_KNOWN_BY[report.published.known_by]})"
    else:
        yield "date of publication unknown"
    if report.uri:
        yield one_line(report.uri)


def _same(words: str, source: Source) -> bool:
    """Whether the words in the text are the name, a part of it such as the surname, or hold it."""
    shown = {_core(word) for word in _core(words).removeprefix("the ").split()}
    names = [set(name.casefold().split()) for name in source.names]
    return any(shown <= name or name <= shown for name in names)


def _core(words: str) -> str:
    return words.strip(" .,;:!?\"'“”‘’").casefold()

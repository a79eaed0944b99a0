"""Statements inside quotations: "We assess that ..." said by an office-holder, "I told him that ...", "the ministry told us that ...".

What "we" stands for is read from the speaker's office alone. The speaker's own hedges ("I think") are no statements.
"""

from __future__ import annotations

from bisect import bisect_left, bisect_right

from sayso.finders.attribution import Attribution
from sayso.finders.contents import find_attributions
from sayso.finders.descriptions import describe
from sayso.finders.inner import unnamed
from sayso.finders.outline import Outline
from sayso.finders.quoted_sources import GROUP_WORDS, OWN_WORDS, body_of
from sayso.finders.quotes import Quote
from sayso.finders.resolve import Memory, resolve_source
from sayso.finders.statements import Found
from sayso.finders.told_passives import RULE as TOLD
from sayso.finders.units import Unit, unit_of
from sayso.lang import Language
from sayso.records import Report, Source, Span, Statement, row_id

_STANCES = frozenset(["assess", "predict", "show"])
_SAYING = frozenset(["say", "deny", "demand", "ask", "pledge"])


def find_nested(outline: Outline, found: tuple[Found, ...], memory: Memory) -> tuple[Found, ...]:
    """Nested statements in the quoted content of outermost statements."""
    report, sentences, language = outline.report, outline.sentences, outline.language
    starts = [s.span.start for s in sentences]
    deeper = tuple(q for q in outline.quotes if q.depth == 1)
    deep_starts = [q.outer.start for q in deeper]

    def inside(part: Span, content: Span) -> tuple[Quote, ...]:
        at = max(0, bisect_right(deep_starts, part.start) - 1)
        near = deeper[at : bisect_left(deep_starts, part.end)]
        return tuple(q for q in near if q.outer.end > part.start and content.holds(q.outer))

    nested: list[Found] = []
    for outer in found:
        statement = outer.statement
        if statement.parent_id is not None or statement.quoting == "indirect":
            continue
        for span in statement.content:
            at = max(0, bisect_left(starts, span.start) - 1)
            while at < len(sentences) and sentences[at].span.start < span.end:
                part = Span(max(span.start, sentences[at].span.start), min(span.end, sentences[at].span.end))
                if part.end > part.start:
                    inner = inside(part, span)
                    nested.extend(_in_sentence(report, part, sentences[at].paragraph, inner, outer, memory, language))
                at += 1
    return tuple(nested)


def _in_sentence(
    report: Report,
    part: Span,
    paragraph: int,
    inner: tuple[Quote, ...],
    outer: Found,
    memory: Memory,
    language: Language,
) -> list[Found]:
    unit = unit_of(report.text, part, paragraph, inner)
    out: list[Found] = []
    for attribution in find_attributions(unit, language):
        if attribution.rule.endswith("noun phrase"):
            continue
        source = _source(report, unit, attribution, outer, memory, language)
        if source is None or attribution.cue is None:
            continue
        if any(c.statement.content[0].holds(attribution.cue) and c.statement.parent_id for c in out):
            continue
        spans = (*attribution.content, attribution.cue)
        statement = Statement(
            id=row_id("statement", report.id, spans, outer.statement.id),
            report_id=report.id,
            source=source,
            cue=attribution.cue,
            content=attribution.content,
            quoting="direct" if any(q.span in attribution.content for q in inner) else "indirect",
            parent_id=outer.statement.id,
            occasion=attribution.occasion,
            found_by=f"rules: nested, {attribution.rule}",
        )
        out.append(Found(statement, attribution.lemma, attribution.topic, attribution.negated))
    return out


def _source(
    report: Report, unit: Unit, attribution: Attribution, outer: Found, memory: Memory, language: Language
) -> Source | None:
    """The nested source, or None where the words are the speaker's own hedge."""
    span = attribution.source
    if attribution.rule == TOLD:
        return unnamed(attribution)
    if (
        span is None
        or attribution.anonymous
        or not attribution.rule.startswith(("subject first", "told by", "quotation first", "according"))
    ):
        return None
    items = tuple(i for i in unit.items if span.start <= i.start and i.end <= span.end)
    if not items:
        return None
    first = items[0].lower
    kind = "pronoun" if len(items) == 1 and first in language.phrases.pronouns else "nominal"
    if first in GROUP_WORDS:
        if attribution.topic not in _STANCES or attribution.negated:
            return None
        body = body_of(outer.statement.source, language)
        return Source(span, kind, (body,), None, outer.statement.source.antecedents) if body else None
    if first in OWN_WORDS and len(items) > 1:
        return Source(span, "nominal", (" ".join(i.text for i in items),))  # "my colleague": somebody else
    if first in OWN_WORDS:
        if attribution.topic not in _SAYING or not _is_past(attribution, report.text):
            return None
        return Source(span, "pronoun", outer.statement.source.names, outer.statement.source.role)
    if attribution.topic not in _SAYING or first in ("you", "who", "one", "people"):
        return None
    if kind == "pronoun":
        return Source(span, "pronoun", why="a pronoun inside a quotation: the report does not settle it")
    last, last_at = memory.last, memory.last_at
    source = resolve_source(memory, span, describe(items, language), unit.span, unit.span.start)
    memory.last, memory.last_at = last, last_at
    return source


def _is_past(attribution: Attribution, text: str) -> bool:
    word = attribution.cue.cut(text).lower() if attribution.cue else ""
    return word.split()[0].endswith("ed") or word.split()[0] in ("told", "said", "wrote", "swore")

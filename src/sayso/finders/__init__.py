"""`find(report)`: the steps in order, each a module of its own that can be replaced behind its function.

A step that fails costs its own result alone: the reading says so with a warning, and the rest stands.
"""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Callable
from dataclasses import dataclass, replace
from datetime import UTC, datetime
from pathlib import Path
from typing import TypeVar

from sayso.errors import UsageError
from sayso.finders.attributor import Attributor
from sayso.finders.claims import Act, claims_of_content, claims_of_voice
from sayso.finders.denials import link_denials
from sayso.finders.nested import find_nested
from sayso.finders.outline import Outline, cut_units
from sayso.finders.places import find_places
from sayso.finders.quantities import find_quantities
from sayso.finders.quotes import Quote, pair_quotes
from sayso.finders.rebuttals import RULE as REBUTTAL
from sayso.finders.recut import recut
from sayso.finders.statements import Found, find_statements
from sayso.finders.text import Sentence, split_sentences
from sayso.finders.times import find_times
from sayso.finders.turns import Turns, find_turns
from sayso.finders.voice import hang, own_spans, source_terms
from sayso.finders.warnings import find_warnings
from sayso.finders.weighing import weights
from sayso.lang import Language, language
from sayso.records import Claim, Reading, Report, Run, Statement, Warning, run_id

__all__ = ["ENGINES", "Found", "Tag", "engine", "find", "network_tag"]

RULES = "rules"
ENGINES = ("model", RULES)

T = TypeVar("T")
Tag = Callable[[Outline], Attributor]


@dataclass(frozen=True, slots=True)
class Engine:
    """What finds the attributions: `tag` marks them, or there is none and the rules do. `model` names it in a Run."""

    name: str
    model: str
    tag: Tag | None


def engine(name: str = "model") -> Engine:
    """An engine by its name, one of ENGINES. Raises UsageError, and ModelMissing where the weights are not there."""
    weights()
    if name == RULES:
        return Engine(name, RULES, None)
    if name not in ENGINES:
        raise UsageError(f"no engine {name!r}", remedy=f"one of {', '.join(ENGINES)}")
    from sayso.finders.tagging.network import open_network

    return Engine(name, open_network().name, network_tag())


def network_tag(folder: Path | None = None) -> Tag:
    """The tag of the network in a folder, else of the one that ships. Raises ModelMissing."""
    from sayso.finders.tagging.marks import mark
    from sayso.finders.tagging.network import WEIGHTS, open_network

    network = open_network(folder or WEIGHTS)
    return lambda outline: mark(outline, network)


def find(
    report: Report,
    *,
    tag: Tag | None = None,
    version: str = "0",
    started: datetime | None = None,
    on_found: Callable[[tuple[Found, ...]], object] | None = None,
) -> Reading:
    """All that is said in a report, by the rules alone or with `tag`, which marks the attributions.

    `on_found` is shown the statements with what the finder knew of them. Raises UsageError where the language has no word tables; a
    failing step never raises.
    """
    words = language(report.language)
    failed: list[Warning] = []
    sentences = _step(failed, "sentences", (), lambda: split_sentences(report.text, report.paragraphs, words.text))
    quotes = _step(failed, "quotes", (), lambda: pair_quotes(report.text, report.paragraphs, words.text))
    units = _step(failed, "units", (), lambda: cut_units(sentences, quotes, words))
    turns = _step(failed, "turns", Turns(), lambda: find_turns(report, words))
    outline = Outline(report, words, sentences, quotes, units, turns)
    marks = _step(failed, "marks", None, lambda: tag(outline) if tag else None)
    found = _step(failed, "statements", (), lambda: _attribute(outline, marks))
    if on_found is not None:
        on_found(found)
    quantities = _step(failed, "quantities", (), lambda: find_quantities(report, sentences, words))
    times = _step(failed, "times", (), lambda: find_times(report, sentences, words))
    places = _step(failed, "places", (), lambda: find_places(report, sentences, words))
    statements = _step(
        failed,
        "claims",
        tuple(f.statement for f in found),
        lambda: _with_claims(report, found, sentences, words),
    )
    told = tuple(s for s in sentences if not turns.ask(s.span))
    uncut = frozenset(f.statement.id for f in found if not _claims_anything(f) or _is_rebuttal(f))
    own = _step(failed, "own claims", (), lambda: _own_claims(report, statements, told, words))
    if marks is not None:
        statements, own = _step(
            failed, "claim cuts", (statements, own), lambda: recut(report, marks, statements, own, told, uncut)
        )
    statements, own = _step(
        failed,
        "figures",
        (statements, own),
        lambda: hang(report, statements, own, told, quantities, times, places, words, learned=marks is not None),
    )
    if marks is not None:
        statements, own = _step(failed, "claim labels", (statements, own), lambda: _relabel(marks, statements, own))
    own = _outside(own, quotes)
    statements, own = link_denials(statements, own, report.text, words)
    warnings = _step(
        failed,
        "warnings",
        (),
        lambda: find_warnings(report, quotes, sentences, statements, own, quantities, places, words),
    )
    return Reading(
        report=report,
        quotes=tuple(q.span for q in quotes),
        statements=statements,
        own_claims=own,
        warnings=(*warnings, *failed),
        run=_run(version, words.code, marks.name if marks else RULES, started),
    )


def _relabel(
    marks: Attributor, statements: tuple[Statement, ...], own: tuple[Claim, ...]
) -> tuple[tuple[Statement, ...], tuple[Claim, ...]]:
    told = tuple(replace(s, claims=tuple(marks.relabel(c) for c in s.claims)) for s in statements)
    return told, tuple(marks.relabel(c) for c in own)


def _run(version: str, language: str, model: str, started: datetime | None) -> Run:
    return Run(run_id(version, language, model, ()), version, language, model, (), started or datetime.now(UTC))


def _step(failed: list[Warning], name: str, otherwise: T, step: Callable[[], T]) -> T:
    try:
        return step()
    except (
        ArithmeticError,
        AssertionError,
        AttributeError,
        LookupError,
        RecursionError,
        TypeError,
        ValueError,
    ) as error:
        failed.append(Warning("step_failed", (), f"The step “{name}” failed and gave nothing: {type(error).__name__}."))
        return otherwise


def _attribute(outline: Outline, marks: Attributor | None) -> tuple[Found, ...]:
    """Statements and the ones nested in their quotations, parents before children, in text order of the outermost."""
    found, memory = find_statements(outline, marks)
    nested = () if marks else find_nested(outline, found, memory)
    roots = {f.statement.id: f.statement for f in found}

    def place(item: Found) -> tuple[int, int, int]:
        root = item.statement
        depth = 0
        while root.parent_id in roots and depth < 9:
            root, depth = roots[root.parent_id], depth + 1
        return root.content[0].start, depth, item.statement.content[0].start

    ordered = sorted((*found, *nested), key=place)
    return tuple(replace(f, statement=_sure(f, marks)) for f in ordered)


def _sure(found: Found, marks: Attributor | None) -> Statement:
    sure = marks.confidence(found.statement, found.probability) if marks else None
    return found.statement if sure is None else replace(found.statement, confidence=sure)


def _with_claims(
    report: Report,
    found: tuple[Found, ...],
    sentences: tuple[Sentence, ...],
    words: Language,
) -> tuple[Statement, ...]:
    nested = {
        (i.statement.parent_id, i.statement.source.span.start): i
        for i in found
        if i.statement.parent_id is not None and i.statement.source.span is not None
    }

    def told_by(claim: Claim, outermost: Statement) -> Found | None:
        for start in range(claim.span.start - 10, claim.span.start + 11):
            item = nested.get((outermost.id, start))
            if item is not None and _tells_only(claim, item.statement, report.text):
                return item
        return None

    def claims_of(item: Found, outermost: Statement) -> tuple[Claim, ...]:
        return claims_of_content(
            report,
            outermost.id,
            item.statement.content,
            Act(item.lemma, item.topic, item.negated),
            outermost.quoting != "indirect",
            sentences,
            words,
            source_terms=source_terms(item.statement.source, words),
        )

    out: list[Statement] = []
    for item in found:
        statement = item.statement
        if not _claims_anything(item):
            out.append(statement)
            continue
        claims: list[Claim] = []
        for claim in claims_of(item, statement):
            inner = told_by(claim, statement)
            claims.extend((claims_of(inner, statement) or (claim,)) if inner else (claim,))
        out.append(replace(statement, claims=tuple(claims)))
    return tuple(out)


def _claims_anything(found: Found) -> bool:
    points = found.statement.refers_to is not None and not _is_rebuttal(found)  # "He repeated it"
    return found.statement.parent_id is None and not points and found.topic != "refuse"


def _is_rebuttal(found: Found) -> bool:
    return found.statement.found_by.endswith(REBUTTAL)


def _tells_only(claim: Claim, nested: Statement, text: str) -> bool:
    """ "She told me they were not ready": a claim that is nothing but a nested statement; what it claims is what that says."""
    if nested.cue is None or len(nested.content) != 1:
        return False
    said = nested.content[0]
    whole = claim.span.holds(said) and claim.span.end - said.end <= 1 and nested.cue.end <= said.start
    return whole and len(text[nested.cue.end : said.start].split()) <= 2  # "that", "me that"


def _own_claims(
    report: Report, statements: tuple[Statement, ...], sentences: tuple[Sentence, ...], words: Language
) -> tuple[Claim, ...]:
    return claims_of_voice(report, own_spans(statements, sentences), sentences, words)


def _outside(own: tuple[Claim, ...], quotes: tuple[Quote, ...]) -> tuple[Claim, ...]:
    """The report's own claims, without words between quotation marks: somebody's, whoever it is."""
    marks = [q.span for q in quotes if q.depth == 0]
    starts = [m.start for m in marks]

    def quoted(claim: Claim) -> bool:
        at = bisect_right(starts, claim.span.start) - 1
        return at >= 0 and marks[at].holds(claim.span)

    return tuple(c for c in own if not quoted(c))

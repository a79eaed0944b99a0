"""Claims cut anew: the rules' cut stays unless the network finds its own much likelier, and nothing gets lost on the way."""

from __future__ import annotations

from dataclasses import replace

import numpy as np

import sayso
from sayso.finders.attributor import Rules
from sayso.finders.recut import recut
from sayso.finders.tagging.claim_cuts import MARGIN, Cutter
from sayso.finders.tagging.labels import HEADS, head
from sayso.finders.text import split_sentences
from sayso.formats import read_text
from sayso.lang import language
from sayso.records import Claim, Marker, Report, Span, Statement, row_id

TEXT = "The ferry is late and the harbour has been shut, the captain said."
REPORT = read_text(TEXT)
FIRST, SECOND = Span(0, 17), Span(22, 47)  # "The ferry is late", "the harbour has been shut"
WHOLE = Span(0, 47)


def claim(span: Span, **given: object) -> Claim:
    return replace(Claim(row_id("claim", REPORT.id, [span], "s1"), span, "report", "certain", "positive"), **given)  # type: ignore[arg-type]


def cutter(marked: tuple[Span, ...], sure: float, kind: str = "forecast") -> Cutter:
    """A network that gives the labels of its own cut `sure` more log odds a word than all others."""
    words = [Span(m, e) for m, e in _words(TEXT)]
    labels = [0] * len(words)
    for span in marked:
        for n, word in enumerate(words):
            if span.holds(word):
                labels[n] = 1 if word.start == span.start else 2
    tables: dict[str, np.ndarray] = {}
    for one in HEADS:
        tables[one.name] = np.full((len(words), len(one)), -5.0, dtype=np.float32)
    tables["claim"] = np.full((len(words), 3), -sure, dtype=np.float32)
    tables["claim"][range(len(words)), labels] = 0
    tables["kind"][:, head("kind").labels.index(kind)] = 0
    tables["certainty"][:, 0] = tables["polarity"][:, 0] = 0
    return Cutter(marked, tables, [w.start for w in words])


def _words(text: str) -> list[tuple[int, int]]:
    out, at = [], 0
    for word in text.split(" "):
        bare = word.rstrip(",.")
        out.append((at, at + len(bare)))
        at += len(word) + 1
    return out


def cut(of: Cutter, ruled: tuple[Claim, ...], inside: tuple[Span, ...] = (WHOLE,)) -> tuple[Claim, ...]:
    return of.recut(REPORT, "s1", ruled, inside, Span(0, len(TEXT)))


def test_a_cut_that_is_much_likelier_is_taken_with_labels_of_its_own() -> None:
    found = cut(cutter((FIRST, SECOND), sure=MARGIN + 1), (claim(WHOLE),))
    assert [(c.span, c.kind) for c in found] == [(FIRST, "report"), (SECOND, "report")]  # of the rules' claim that held both
    found = cut(cutter((FIRST, SECOND), sure=MARGIN + 1), ())
    assert [(c.span, c.kind) for c in found] == [(FIRST, "forecast"), (SECOND, "forecast")]
    assert [c.id for c in found] == [row_id("claim", REPORT.id, [s], "s1") for s in (FIRST, SECOND)]


def test_a_cut_that_is_little_likelier_leaves_that_of_the_rules() -> None:
    ruled = (claim(WHOLE),)
    assert cut(cutter((FIRST, SECOND), sure=MARGIN / 4), ruled) == ruled


def test_what_the_rules_found_in_the_words_goes_along() -> None:
    marker, beyond = Marker(Span(30, 33), "source"), Marker(Span(48, 51), "source")
    ruled = (claim(Span(22, 65), kind="pledge", certainty="probable", markers=(marker, beyond)),)
    (found,) = cut(cutter((SECOND,), sure=9), ruled)
    assert (found.kind, found.certainty, found.markers) == ("pledge", "probable", (marker,))


def test_a_few_words_are_not_cut_off_their_clause() -> None:
    found = cut(cutter((Span(0, 9), Span(10, 17)), sure=9), ())  # "The ferry", "is late"
    assert [c.span for c in found] == [FIRST]


def test_words_of_others_are_not_looked_at() -> None:
    assert cut(cutter((FIRST, SECOND), sure=9), (), inside=(FIRST,)) != ()
    assert [c.span for c in cut(cutter((FIRST, SECOND), sure=9), (), inside=(FIRST,))] == [FIRST]
    assert cut(cutter((FIRST,), sure=9), (), inside=()) == ()


class Shouting(Rules):
    """Cuts nothing; notes what it was asked."""

    def __init__(self) -> None:
        super().__init__(language("en"))
        object.__setattr__(self, "asked", [])

    def recut(
        self,
        report: Report,
        statement_id: str | None,
        ruled: tuple[Claim, ...],
        inside: tuple[Span, ...],
        sentence: Span,
    ) -> tuple[Claim, ...]:
        self.asked.append(
            (statement_id, [c.span.cut(report.text) for c in ruled], [s.cut(report.text) for s in inside])
        )
        return ruled


def test_each_sentence_is_asked_for_each_who_speaks_in_it_and_for_the_rest() -> None:
    report = read_text(
        'Fares rise\n\nPORT ELSE (Tide Wire) - The fare is 4 crowns. "It will rise in May," Ana Brandt said. Ole Moe declined to comment.\n'
    )
    reading = sayso.find(report, engine="rules")
    table = language("en")
    sentences = split_sentences(report.text, report.paragraphs, table.text)
    marks = Shouting()
    refusal = next(s.id for s in reading.statements if not s.claims)
    statements, own = recut(report, marks, reading.statements, reading.own_claims, sentences, {refusal})
    assert (statements, own) == (reading.statements, reading.own_claims)
    said: Statement = next(s for s in reading.statements if s.claims)
    assert (said.id, ["It will rise in May"], ["It will rise in May,"]) in marks.asked
    assert any(who is None and claims == ["The fare is 4 crowns"] for who, claims, _ in marks.asked)
    assert refusal not in [who for who, _, _ in marks.asked]

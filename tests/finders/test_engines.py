"""Two engines behind one face: what each says of itself, and what the learned one promises whatever it is given."""

from __future__ import annotations

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

import sayso
from sayso import finders
from sayso.errors import UsageError

TEXT = """The mayor of Ostrov, Ilse Brandt, said on Monday that the bridge would open in May.

"We have sent 400 workers," she told reporters. Nobody from the firm could be reached.

The firm's owner, Pavel Dorn, said:

The works are on time. We owe that to the crews.

We will finish what we began."""


def test_rules_give_no_confidence_and_the_model_does():
    report = sayso.read_text(TEXT, published="2025-03-04")
    by_rules, by_model = sayso.find(report, engine="rules"), sayso.find(report)
    assert by_rules.run.model == "rules"
    assert by_model.run.model is not None and by_model.run.model.startswith("attribution-")
    assert by_rules.run.id != by_model.run.id
    assert all(s.confidence is None for s in by_rules.statements)
    assert by_model.statements and all(0 <= (s.confidence or -1) <= 1 for s in by_model.statements)
    assert all(s.found_by.startswith(by_model.run.model) for s in by_model.statements)


def test_the_same_report_is_read_the_same_twice():
    report = sayso.read_text(TEXT)
    assert sayso.find(report).statements == sayso.find(report).statements


def test_a_speech_set_as_paragraphs_is_one_statement():
    reading = sayso.find(sayso.read_text(TEXT))
    speech = [s for s in reading.statements if s.found_by.endswith("block")]
    assert [s.source.names for s in speech] == [("Pavel Dorn",)]
    assert [c.cut(reading.report.text) for c in speech[0].content] == [
        "The works are on time. We owe that to the crews.",
        "We will finish what we began.",
    ]
    assert speech[0].quoting == "direct"


@pytest.mark.parametrize("engine", finders.ENGINES)
def test_a_report_of_several_sections_is_read_whole(engine: str, monkeypatch: pytest.MonkeyPatch):
    monkeypatch.setattr("sayso.finders.text.SECTION", 200)
    report = sayso.read_text("\n\n".join([TEXT] * 4))
    reading = sayso.find(report, engine=engine)
    said = [" ".join(c.cut(report.text) for c in s.content) for s in reading.statements if s.parent_id is None]
    once = sayso.find(sayso.read_text(TEXT), engine=engine)
    assert len(said) >= 3 * len([s for s in once.statements if s.parent_id is None])
    assert not [w for w in reading.warnings if w.kind == "step_failed"]
    assert len(reading.own_claims) + sum(len(s.claims) for s in reading.statements) >= 12


def test_an_unknown_engine_is_refused():
    with pytest.raises(UsageError, match="model, rules"):
        finders.engine("oracle")


@settings(max_examples=40, deadline=None)
@given(st.text(alphabet=st.sampled_from("aAbs \n\n.,'\"“”‘’said he the We :;?-0123é"), min_size=1, max_size=300))
def test_any_text_raises_nothing_and_every_span_cuts(text: str):
    if not any(c.isalnum() for c in text):
        return
    reading = sayso.find(sayso.read_text(text))
    whole = reading.report.text
    for row in reading.statements:
        spans = [*row.content, *((row.cue,) if row.cue else ()), *((row.source.span,) if row.source.span else ())]
        assert all(0 <= s.start < s.end <= len(whole) for s in spans)
        assert all(not a.meets(b) for n, a in enumerate(row.content) for b in row.content[n + 1 :])
    assert not [w for w in reading.warnings if w.kind == "step_failed"]

"""What is attributed by a phrase or a passive: views, words and accounts of somebody, and what somebody was told."""

from __future__ import annotations

import pytest

import sayso
from sayso.finders import find
from sayso.formats import read_text

Row = tuple[str | None, str | None, list[str]]


def rows(text: str, engine: str = "rules") -> list[Row]:
    """Source words, cue and contents."""
    found = sayso.find(read_text(text), engine=engine).statements
    return [
        (
            s.source.span.cut(text) if s.source.span else None,
            s.cue.cut(text) if s.cue else None,
            [c.cut(text).rstrip(".") for c in s.content],
        )
        for s in found
    ]


VIEWS = [
    ("In the view of Ana Ruiz, the head of the inquiry, the crew was too small.", "Ana Ruiz, the head of the inquiry", "view", "the crew was too small"),
    ("In Ruiz's opinion, however, the crew was too small.", "Ruiz's", "opinion", "the crew was too small"),
    ("Yet by the ministry's count, 42 people died.", "the ministry's", "count", "42 people died"),
    ('It was, in the words of one diver, "a tomb".', "one diver", "words", "a tomb"),
]  # fmt: skip


@pytest.mark.parametrize("engine", ["model", "rules"])
@pytest.mark.parametrize(("text", "source", "cue", "content"), VIEWS)
def test_whose_view_it_is(text: str, source: str, cue: str, content: str, engine: str) -> None:
    assert rows(text, engine) == [(source, cue, [content])]


@pytest.mark.parametrize(
    "text",
    [
        "In other words, the crew was too small.",
        "Markets took her words as dovish.",
        "He sang it in the words of the poet.",
        "In his account of the voyage he describes the sea.",
    ],
)
def test_nobodys_view(text: str) -> None:
    assert rows(text) == []


TOLD = [
    ("Residents were told to leave the town.", "told", "to leave the town"),
    ("Staff were warned repeatedly that the boiler leaked.", "warned", "the boiler leaked"),
    ("Embassy staff have been instructed not to enter the old town.", "instructed", "not to enter the old town"),
    ("Trusts were told, in effect, to take it home.", "told", "to take it home"),
    ("Parents were told to stop using the cot after two babies were trapped.", "told", "to stop using the cot"),
    ("She was promised it in 2016.", "promised", "it"),
]


@pytest.mark.parametrize(("text", "cue", "content"), TOLD)
def test_nobody_is_named_who_tells(text: str, cue: str, content: str) -> None:
    (one,) = find(read_text(text)).statements
    assert one.source.kind == "anonymous" and one.source.names == () and one.source.why
    assert one.cue is not None and one.cue.cut(text) == cue
    assert [c.cut(text) for c in one.content] == [content]
    assert (
        one.occasion is not None
        and one.occasion.addressees == text.split(" have")[0].split(" were")[0].split(" was")[0]
    )


@pytest.mark.parametrize(
    "text",
    [
        "Drivers are asked to keep to the left.",
        "Do not travel unless you have been told that you have a seat.",
        "The deficit is smaller than we were told to expect.",
        "The firm had not been told that it was late.",
        "It was told about the plan by e-mail.",
        "Callers will be asked to give their names.",
    ],
)
def test_nothing_was_told(text: str) -> None:
    assert rows(text) == []


@pytest.mark.parametrize("engine", ["model", "rules"])
def test_what_a_speaker_was_told_is_nested(engine: str) -> None:
    text = '"We were told lessons had been learned," Ana Ruiz said.'
    assert rows(text, engine)[1] == (None, "told", ["lessons had been learned"])


@pytest.mark.parametrize(
    ("text", "claim", "condition"),
    [
        (
            "The shell, he said on Monday, had come from the east.",
            "The shell, he said on Monday, had come from the east",
            None,
        ),
        ("If it rains, she said, the road will be shut.", "the road will be shut", "If it rains"),
    ],
)
@pytest.mark.parametrize("engine", ["model", "rules"])
def test_a_claim_that_a_cue_divides_holds_it(text: str, claim: str, condition: str | None, engine: str) -> None:
    (one,) = sayso.find(read_text(text), engine=engine).statements
    (found,) = one.claims
    assert found.span.cut(text) == claim
    assert (found.condition.cut(text) if found.condition else None) == condition
    assert found.times == ()


@pytest.mark.parametrize("engine", ["model", "rules"])
def test_who_made_a_document_known_does_not_speak_in_it(engine: str) -> None:
    text = "The letter, first reported by the daily Morgenbladet Valstad, says that membership has fallen."
    (row,) = rows(text, engine)
    assert row == ("The letter", "says", ["membership has fallen"])


def test_who_is_named_in_what_is_said_is_not_he_who_says_it() -> None:
    text = (
        'Tom Orlo was sold on Monday. "He is a lion," said Jan Brandt, the director.\n\n'
        "Orlo laughed when that was put to him. He had nothing but respect for Mr Brandt, he said, but it was late."
    )
    assert sayso.find(read_text(text), engine="rules").statements[-1].source.names == ("Tom Orlo",)


def test_silences_of_the_report() -> None:
    text = "The mayor has not said whether he will stand. The firm did not immediately confirm the call."
    assert [c.kind for c in sayso.find(read_text(text)).own_claims] == ["silence", "silence"]

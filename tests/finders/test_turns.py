"""Interviews and transcripts: who speaks in which paragraphs."""

from __future__ import annotations

import pytest

import sayso
from sayso.finders.turns import find_turns
from sayso.formats import read_text
from sayso.lang.en import ENGLISH

BRIEFING = """Daily Briefing
Briefer: Corwin Mayhall, Deputy Spokesperson

MR. MAYHALL: Good afternoon. The Under Secretary will travel to Astana next week.

We will have a note on that.

QUESTION: Did you have notice of the decision?

MR. MAYHALL: The ministry told us on Monday that it had no choice.

QUESTION: And the others?

MR. MAYHALL: I have nothing on the others.

The briefing ended at 2 p.m.
"""

ASKED = """In conversation with Maia Bregvadze

Our reporter spoke with Maia Bregvadze, who directs the theatre.

When did the roof come down?

In March, at night. Nobody was inside.

Now you play in a tent.

Yes. We play.

Who pays for it?

The city said it would. We wait.

Will you stay?

If they let us.

The theatre was founded in 1911.
"""


def turns_of(text: str) -> list[tuple[str | None, bool, list[str]]]:
    report = read_text(text)
    return [
        (t.label.cut(report.text) if t.label else None, t.asks, [c.cut(report.text)[:12] for c in t.content])
        for t in find_turns(report, ENGLISH).all
    ]


def test_a_transcript_has_a_turn_behind_each_label() -> None:
    assert turns_of(BRIEFING) == [
        ("MR. MAYHALL", False, ["Good afterno", "We will have"]),
        (None, True, ["Did you have"]),
        ("MR. MAYHALL", False, ["The ministry"]),
        (None, True, ["And the othe"]),
        ("MR. MAYHALL", False, ["I have nothi"]),
    ]


def test_questions_as_paragraphs_make_an_interview_and_prompts_without_a_mark_are_none_of_its_answers() -> None:
    assert turns_of(ASKED) == [
        (None, True, ["When did the"]),
        (None, False, ["In March, at"]),
        (None, True, ["Now you play"]),
        (None, False, ["Yes. We play"]),
        (None, True, ["Who pays for"]),
        (None, False, ["The city sai"]),
        (None, True, ["Will you sta"]),
        (None, False, ["If they let "]),
    ]


@pytest.mark.parametrize(
    "labels",
    [("Q", "A"), ("JD", "MB"), ("Q:", "A:"), ("((OP))", "((Bregvadze))"), ("– Reporter:", "– Maia Bregvadze:")],
    ids=str,
)
def test_labels_of_many_sorts(labels: tuple[str, str]) -> None:
    ask, answer = (f"{n}:" if n.isalpha() and len(n) > 1 else n for n in labels)
    pairs = [("Why now?", "Because we can."), ("Who pays?", "The city."), ("And then?", "We will see.")]
    body = "\n\n".join(f"{ask} {q}\n\n{answer} {a}" for q, a in pairs)
    found = turns_of("Our reporter spoke with Maia Bregvadze, the director, in her office.\n\n" + body)
    assert [(asks, content) for _, asks, content in found] == [
        part for q, a in pairs for part in ((True, [q[:12]]), (False, [a[:12]]))
    ]


@pytest.mark.parametrize(
    "text",
    [
        "LONDON: Shares fell.\n\nPARIS: Shares rose.\n\nTOKYO: Shares stood still.",
        "Note: one.\n\nNote: two.\n\nSource: three.\n\nSource: four.",
        "What is measles? A disease.\n\nIs it new?\n\nNo.\n\nIs it rare?\n\nNo.\n\nDoes it kill?\n\nYes.",
    ],
    ids=["places", "headings", "questions that nobody was asked"],
)
def test_what_looks_like_turns_and_is_none(text: str) -> None:
    assert turns_of(text) == []


@pytest.mark.parametrize("engine", ["rules", "model"])
def test_each_answer_is_one_statement_of_who_is_named_above(engine: str) -> None:
    reading = sayso.find(read_text(BRIEFING), engine=engine)
    turns = [s for s in reading.statements if s.parent_id is None]
    assert [(s.source.names, s.quoting) for s in turns] == [(("Corwin Mayhall",), "direct")] * 3
    assert not any("briefing ended" in c.cut(reading.report.text) for s in turns for c in s.content)
    interview = sayso.find(read_text(ASKED), engine=engine)
    answers = [s for s in interview.statements if s.parent_id is None]
    assert [s.source.names for s in answers] == [("Maia Bregvadze",)] * 4
    assert not any(c.span.cut(interview.report.text).startswith("Now you play") for c in interview.own_claims)


def test_two_who_may_have_been_interviewed_give_none_and_the_reason() -> None:
    text = ASKED.replace("In conversation with Maia Bregvadze", "Out in the cold").replace(
        "who directs the theatre.", "who directs the theatre, and with Nino Lomidze, who designs for it."
    )
    answers = [s for s in sayso.find(read_text(text), engine="rules").statements if s.parent_id is None]
    assert {(s.source.names, s.source.why) for s in answers} == {((), "may be Maia Bregvadze or Nino Lomidze")}


NUMBERED = """Three weeks on a rescue ship

Maia Bregvadze, an anaesthetist, worked on the ship until last week. I met her at the quay.

Q1. Why is the ship being held?

The coast guard has written down 22 defects.

Q2. The minister says you encourage people. Your answer?

I have no statistics on that.

Q3. Will you go again?

If they give me leave.
"""


def test_numbered_questions_and_answers_without_a_label() -> None:
    assert [(asks, starts) for _, asks, starts in turns_of(NUMBERED)] == [
        (True, ["Q1. Why is th"[:12]]),
        (False, ["The coast gu"]),
        (True, ["Q2. The minister"[:12]]),
        (False, ["I have no st"]),
        (True, ["Q3. Will you"]),
        (False, ["If they give"]),
    ]
    assert {s.source.names for s in sayso.find(read_text(NUMBERED)).statements} == {("Maia Bregvadze",)}


@pytest.mark.parametrize(
    ("headline", "names"),
    [
        ("FIVE MINUTES WITH... Maia Bregvadze", ("Maia Bregvadze",)),
        ("Foreign Ministry Spokesperson's Regular Press Conference", ("Foreign Ministry Spokesperson",)),
        ("Five minutes with Maia Bregvadze and Ana Ruiz", ()),
        ("A roof comes down", ()),
    ],
)
def test_who_answers_by_the_headline_where_nobody_is_named_above(headline: str, names: tuple[str, ...]) -> None:
    turns = "Q: When?\n\nA: In March, at night, it was cold.\n\nQ: And now?\n\nA: We play in a tent and wait.\n\nQ: Who pays?\n\nA: The city does.\n"
    shown = {s.source.names for s in sayso.find(read_text(f"{headline}\n\n{turns}")).statements if s.parent_id is None}
    assert shown == {names}

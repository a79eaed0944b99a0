"""Who is meant where another name stands nearer, and what says nothing: one row each, by the rules."""

from __future__ import annotations

import pytest

import sayso
from sayso.finders import find
from sayso.formats import read_text

MEANT = [
    ("The memo, dated 2 May and addressed to the chief executive, Paul Renner, warned that the flaw was grave.", "The memo"),
    ("All but two of the 21 economists polled on Monday said rates would fall.", "All but two of the 21 economists polled on Monday"),
    ("The Turkish daily Gunluk, quoting unnamed diplomats, reported that talks had failed.", "The Turkish daily Gunluk"),
    ("The mayor of Orrin, Ana Ruiz, warned that the flaw was grave.", "The mayor of Orrin, Ana Ruiz"),
    ("Lord Abel, sitting with Mrs Roth and Mr Iyer, asked why the letter had been kept.", "Lord Abel"),
    ("Its rival the Soil Trust, by contrast, complained that the plan was too small.", "Its rival the Soil Trust"),
    ("Ana Ruiz, acting mayor of Orrin, said the plan was too small.", "Ana Ruiz, acting mayor of Orrin"),
    ("If he does nothing, the bill becomes law, something Ana Ruiz said would suit her.", "Ana Ruiz"),
    ("Leaked documents appeared to show that the firm had paid the minister.", "Leaked documents"),
]

SILENT = ["The minister has not disputed that the message is genuine.", "The bank did not deny that it had lost money."]


@pytest.mark.parametrize(("text", "source"), MEANT)
def test_who_is_meant(text: str, source: str) -> None:
    (one,) = find(read_text(text)).statements
    assert one.source.span is not None and one.source.span.cut(text) == source


@pytest.mark.parametrize("text", SILENT)
def test_what_is_not_denied_is_said_by_nobody(text: str) -> None:
    reading = find(read_text(text))
    assert reading.statements == ()
    assert reading.own_claims


def test_what_somebody_does_not_dispute_is_a_stance() -> None:
    assert find(read_text("The bank does not dispute that it lost money.")).statements


def test_an_agency_is_no_bank() -> None:
    text = "OSLO, Nov 7, 2024 (AFP) - Norway's central bank said it would wait."
    (one,) = find(read_text(text)).statements
    assert "AFP" not in one.source.names


ENDS = [
    ('Two members shouted "resign" as he left the chamber.', "resign"),
    ("Norn News reported that the firms were in talks, citing people close to them.", "the firms were in talks"),
    ("Mayor Ana Ruiz urged residents to stay calm after a boy was hurt last week.", "to stay calm"),
    ("The trust disputed that account.", "that account"),
]


@pytest.mark.parametrize(("text", "content"), ENDS)
def test_where_what_was_said_ends(text: str, content: str) -> None:
    (one,) = find(read_text(text)).statements
    assert one.content[0].cut(text).removeprefix("residents ") == content


@pytest.mark.parametrize(
    "text", ["The jury heard that Tolliver had cancelled a repair.", "The inquest heard that the bolt had gone."]
)
def test_who_hears_a_case_does_not_tell_it(text: str) -> None:
    (one,) = sayso.find(read_text(text), engine="model").statements
    assert one.source.kind == "anonymous"


@pytest.mark.parametrize(
    "text",
    [
        "There were no casualties, according to preliminary information, governor Alexander Belov said.",
        "The ministry said the dam held, the Daily Orb reported.",
    ],
)
def test_who_is_named_last_says_all_before_it(text: str) -> None:
    outer, nested = sayso.find(read_text(text), engine="model").statements
    assert outer.parent_id is None and nested.parent_id == outer.id
    assert outer.content[0].start == 0 and outer.content[0].holds(nested.content[0])


def test_what_is_denied_was_said_by_nobody() -> None:
    for engine in ("model", "rules"):
        reading = sayso.find(read_text("Senator Cole Brand denied that he had proposed the closure."), engine=engine)
        (one,) = reading.statements
        assert [(c.kind, c.polarity) for c in one.claims] == [("denial", "negative")]


@pytest.mark.parametrize("text", ["The company said it would appeal.", "The ministry said it will respond."])
def test_what_it_would_do_is_a_claim(text: str) -> None:
    (one,) = find(read_text(text)).statements
    assert one.refers_to is None
    assert [c.kind for c in one.claims] == ["pledge"]


@pytest.mark.parametrize("text", ["In a letter said it was late.", "August 17 said the road was shut."])
def test_no_phrase_of_a_source_names_nobody(text: str) -> None:
    (one,) = find(read_text(text)).statements
    assert one.source.names == () and one.source.why


def test_experts_from_outside_are_somebody() -> None:
    (one,) = find(read_text("Outside experts said the plan was weak.")).statements
    assert one.source.names == ("Outside experts",)


SAID = [
    ("Asked by Ana Moll, defending, whether he knew them, Joan Callow replied: 'One or two, I suppose.'", "Joan Callow", "One or two, I suppose."),
    ("Dean Preece had sent a message to a friend which read: 'Tonight he pays.'", "a message to a friend", "Tonight he pays."),
    ("One of the deaths was linked to the drug, the company said; it did not give details of the others.", "the company", "One of the deaths was linked to the drug"),
    ("Leader Ana Brill called for elections, accusing Varga of 'governing by panic'.", "Leader Ana Brill", "governing by panic"),
    ("Speaker Pat Moran expressed regret that the vote had failed.", "Speaker Pat Moran", "the vote had failed"),
]  # fmt: skip


@pytest.mark.parametrize(("text", "source", "content"), SAID)
def test_whose_words_they_are(text: str, source: str, content: str) -> None:
    found = sayso.find(read_text(text)).statements
    assert any(
        s.source.span is not None and s.source.span.cut(text) == source and [c.cut(text) for c in s.content] == [content] for s in found
    )


@pytest.mark.parametrize(
    "text", ["A nurse, who sought anonymity, said the beds were full.", "A mother, who asked that her name not be published, said it was late."]
)
def test_ways_to_stay_unnamed(text: str) -> None:
    said = next(s for s in sayso.find(read_text(text)).statements if s.cue and s.cue.cut(text) == "said")
    assert said.source.kind == "anonymous"


def test_neither_nor_says_nothing() -> None:
    assert not sayso.find(read_text("Solheim neither confirmed nor denied that he had met the firm.")).statements


def test_a_country_is_not_its_president() -> None:
    text = "Arvenia accused Kalmyr of shelling a village.\n\nPresident Yusuf Maran of Arvenia vowed to fight on."
    assert find(read_text(text)).statements[0].source.names == ("Arvenia",)


def test_what_is_said_behind_but_is_said_by_the_subject_of_the_sentence() -> None:
    text = "The firm confirmed that the man who signed it had left, but said that his going was unrelated."
    last = find(read_text(text)).statements[-1]
    assert last.source.span is not None and last.source.span.cut(text) == "The firm"


@pytest.mark.parametrize("name", ["model", "rules"])
def test_who_is_given_time_has_yet_to_speak(name: str) -> None:
    text = "The watchdog has given Stratonim until 30 September to explain the failure and says it could impose fines."
    assert [s.cue and s.cue.cut(text) for s in sayso.find(read_text(text), engine=name).statements] == ["says"]


def test_a_list_of_clauses_goes_on_behind_a_semicolon() -> None:
    text = "The blood was on the stair, he said; the man owed him money; and the man lied to police."
    (one,) = sayso.find(read_text(text), engine="model").statements
    assert one.content[-1].cut(text).endswith("lied to police")


def test_first_words_are_a_quotation() -> None:
    text = "Her first words, according to a fireman, were: “Is it school today?”"
    (one,) = find(read_text(text)).statements
    assert [c.cut(text) for c in one.content] == ["Her first words", "were: “Is it school today?"]


@pytest.mark.parametrize(
    ("text", "content"),
    [
        ("If he does nothing, the bill becomes law, something Ana Ruiz said would suit her.", "would suit her"),
        ("The authors say they looked for it; Ana Vilmorin is not persuaded that they did.", "they looked for it"),
        ("The leaders met on Tuesday, ending a two-day visit that both sides called historic even as officials admitted that it had failed.", "historic"),
    ],
)
def test_where_what_the_network_found_ends(text: str, content: str) -> None:
    said = sayso.find(read_text(text), engine="model").statements
    assert content in [c.cut(text) for s in said for c in s.content]


@pytest.mark.parametrize("name", ["model", "rules"])
def test_what_follows_who_asked_not_to_be_named_goes_on_the_quotation(name: str) -> None:
    text = (
        "“It's finished,” said one member of the party, who asked not to be identified. “Somebody has to tell him.”"
    )
    first = sayso.find(read_text(text), engine=name).statements[0]
    assert [c.cut(text) for c in first.content] == ["It's finished,", "Somebody has to tell him."]


def test_what_the_data_may_tell_one_day_is_not_told() -> None:
    text = "“By the time the data tell us we were wrong, it will be late,” Ana Ruiz said."
    assert [s.parent_id for s in sayso.find(read_text(text), engine="model").statements] == [None]


def test_who_listens() -> None:
    text = "Opening the appeal, Farida Sheikh said the case was weak. The union told patients it was sorry."
    first, second = sayso.find(read_text(text), engine="model").statements
    assert first.occasion is None or first.occasion.addressees is None
    assert second.occasion is not None and second.occasion.addressees == "patients"


def test_who_stands_right_before_the_verb_behind_as_says_it() -> None:
    text = "The leaders met, ending a visit that both sides called historic even as officials admitted privately that it had failed."
    said = {s.cue.cut(text): s.source.names for s in sayso.find(read_text(text), engine="model").statements if s.cue}
    assert said["admitted"] == ("officials",)

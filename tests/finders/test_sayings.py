"""Shapes of attribution that published news uses: who said it, by which cue, in which words; for the rules and for marked spans."""

from __future__ import annotations

import pytest

import sayso
from sayso.finders.cues import find_cues
from sayso.finders.lettered import joined_by_letters
from sayso.finders.tagging.linking import attributions
from sayso.finders.tagging.mending import is_passive, trimmed, whole_words
from sayso.finders.text import tokenize
from sayso.finders.units import Item, fold, unit_of
from sayso.lang import language
from sayso.records import Span
from tests.finders.test_statements import in_words
from tests.finders.test_tagging import tags

ENGLISH = language("en")


def items_of(text: str) -> tuple[Item, ...]:
    return fold(list(tokenize(text, Span(0, len(text)))), [])


SAYINGS = [
    # a source ends before what only says when, where or how
    ("The harbour board Monday denied the pier had sunk.", [("The harbour board", "nominal", "denied", "the pier had sunk")]),
    ("The management, however, said it was ready.", [("The management", "nominal", "said", "it was ready")]),
    ("The board, on October 18, said it was ready.", [("The board", "nominal", "said", "it was ready")]),
    ("Nila Orlo in a televised speech said it was ready.", [("Nila Orlo", "named", "said", "it was ready")]),
    ("Tarn Radio's Ana Ruiz reporting from Lugo said that it was ready.", [("Ana Ruiz", "named", "said", "it was ready")]),
    ("A leaflet printed in October claimed it was ready.", [("A leaflet printed in October", "nominal", "claimed", "it was ready")]),
    ("The Mail on Sunday reported that it was ready.", [("Mail on Sunday", "named", "reported", "it was ready")]),
    ("18.30 The coastguard says it was ready.", [("The coastguard", "nominal", "says", "it was ready")]),
    ("At the talks both sides agreed to wait.", [("both sides", "nominal", "agreed", "to wait")]),
    ("In a filing to the Tarn exchange the group said it was ready.", [("the group", "nominal", "said", "it was ready")]),
    ("Mr Nilo Orlo (Port East) said it was ready.", [("Nilo Orlo", "named", "said", "it was ready")]),
    ("A spokeswoman, quoted by Tarn Radio, said it was ready.", [("A spokeswoman", "nominal", "said", "it was ready")]),
    ("Scientists from Norland, Chile and the United Kingdom said it was ready.", [("Scientists from Norland, Chile and the United Kingdom", "nominal", "said", "it was ready")]),
    ('"It is over," Emma Brandt, president of the league said.', [("Emma Brandt", "named", "said", "It is over,")]),
    # the saying at the end of a sentence holds the others
    (
        "Sudmark's army denies that its troops fired, the ministry said Monday.",
        [("the ministry", "nominal", "said", "Sudmark's army denies that its troops fired"), ("Sudmark's army", "nominal", "denies", "its troops fired")],
    ),
    # whom it was said to, and of what somebody is accused
    ("The mayor asked if she wanted to stay.", [("The mayor", "nominal", "asked", "if she wanted to stay")]),
    ("The ministry ordered a halt to work.", [("The ministry", "nominal", "ordered", "a halt to work")]),
    ("The board accused the firm of hiding the leak.", [("The board", "nominal", "accused", "hiding the leak")]),
    ("Tom Mole said that, as the road was shut, they walked.", [("Tom Mole", "named", "said", "as the road was shut, they walked")]),
    # deeds
    ("The club conceded the second goal late.", []),
    ("The port has added two cranes after losing one.", []),
    ("The mayor added three men were hurt.", [("The mayor", "nominal", "added", "three men were hurt")]),
    # an apposition behind the source is no content
    ("According to the Tarn Post, a weekly covering ports, 'the pier has sunk.'", [("Tarn Post", "named", "According to", "the pier has sunk.")]),
    # words handed out; those of the next paragraph are the network's to end
    (
        "Mayor Ida Brandt released the following statement: 'These claims are false and we say so.'",
        [("Ida Brandt", "named", "statement", "These claims are false and we say so.")],
    ),
    # a heading in marks is nobody's
    (
        "Bram Kuiper said it was late.\n\n'Both sides are digging in'\n\nThe talks end on Friday.",
        [("Bram Kuiper", "named", "said", "it was late")],
    ),
]  # fmt: skip


@pytest.mark.parametrize(("text", "expected"), SAYINGS, ids=[row[0][:60] for row in SAYINGS])
def test_sayings(text: str, expected: list[tuple[str, str, str | None, str]]) -> None:
    assert in_words(text) == expected


NAMED = [
    ("The leader of the Rail, Maritime and Transport (RMT) Union, Bo Tarn, said it was poor.", "Bo Tarn"),
    ("Rail, Maritime and Transport (RMT) union general secretary Bo Tarn said it was poor.", "Bo Tarn"),
    ("Unida spokeswoman Tina King said it was poor.", "Tina King"),
    ("Norwegian President Kari Lund met crews. Norway's president said it was poor.", "Kari Lund"),
    ("Three Unida staffers left. The Unida staffer said it was poor.", "The Unida staffer"),
    ("Harbour coach Karl Ude rued missed chances. 'We must score.\n\n'We know the league,' he said.", "Karl Ude"),
]


@pytest.mark.parametrize(("text", "name"), NAMED)
def test_who_is_named(text: str, name: str) -> None:
    assert in_words(text)[-1][0] == name


def test_who_spoke_in_the_sentence_before_is_meant_however_long_it_is() -> None:
    text = (
        "The police spokesman said the road was open.\n\n"
        "Gen. Karl Ude said that thirty-two men had been killed and that several soldiers had sustained various injuries when "
        "a group opened fire on troops during weekend raids by the special forces in the central part of the state. "
        "Ten men were arrested, he said."
    )
    assert in_words(text)[-1][0] == "Karl Ude"


def test_letters_in_brackets_join_a_name_and_nothing_else() -> None:
    assert [i.text for i in joined_by_letters(items_of("the Rail, Sea and Roads (RSR) Union"))][
        1
    ] == "Rail, Sea and Roads"
    assert "," in [i.text for i in joined_by_letters(items_of("the Rail, Sea and Roads (ABC) Union"))]


def linked(text: str, *marks: tuple[str, str]):
    return attributions(unit_of(text, Span(0, len(text)), 0), tags(text, *marks), (), ENGLISH)


S, C, T = "source", "cue", "content"


def test_who_is_told_is_not_who_speaks() -> None:
    (one,) = linked("The driver was warned that it was late.", (S, "The driver"), (C, "warned"), (T, "it was late"))
    assert one.source is None and one.anonymous
    (one,) = linked("The driver has warned that it was late.", (S, "The driver"), (C, "warned"), (T, "it was late"))
    assert one.source is not None


def test_who_stands_before_who_says_it() -> None:
    text = "The chief proposed cuts, with anger among wardens who say they are late."
    marks = ((S, "The chief"), (C, "proposed"), (T, "cuts"), (C, "say"), (T, "they are late"))
    assert [one.source.cut(text) for one in linked(text, *marks) if one.source] == ["The chief", "wardens"]


def test_nobody_near_a_reduced_passive_speaks() -> None:
    text = "The two sides agreed to free all prisoners, believed to number 60, by May."
    marks = ((S, "The two sides"), (C, "agreed"), (T, "to free all prisoners"), (C, "believed"), (T, "to number 60, by May"))
    assert [[c.cut(text) for c in one.content] for one in linked(text, *marks)] == [["to free all prisoners, believed to number 60, by May"]]
    text = "The ministry condemned the killing of a boy, reported to be nine."
    marks = ((S, "The ministry"), (C, "condemned"), (T, "the killing of a boy"), (C, "reported"), (T, "to be nine"))
    assert [one.source and one.source.cut(text) for one in linked(text, *marks)] == ["The ministry", None]


def test_adverbs_speak_nothing_and_deeds_say_nothing() -> None:
    assert linked("It previously threatened a strike.", (S, "previously"), (C, "threatened"), (T, "a strike")) == ()
    assert linked("The club conceded a goal.", (S, "The club"), (C, "conceded"), (T, "a goal")) == ()


def test_contents_are_whole_words_without_loose_ends() -> None:
    text = "Ruiz slammed the U.S. bank, and left."
    items = items_of(text)
    spans = whole_words(items, tags(text, (T, "the U"), (T, "bank, and")))
    assert [s.span.cut(text) for s in spans] == ["the U.S. bank, and"]
    assert trimmed(items, spans[0].span) == Span(text.index("the U"), text.index(", and"))
    comma = Span(text.index("the U"), text.index(", and") + 1)
    assert trimmed(items, comma, frozenset((comma.end,))) == comma


def test_a_document_in_which_something_is_called_so_speaks() -> None:
    text = "a release in which the find was called unique"
    at = text.index("called")
    assert not is_passive(items_of(text), Span(at, at + 6), ENGLISH)
    assert find_cues(items_of("The club conceded a goal."), ENGLISH) == ()


@pytest.mark.parametrize("engine", ("rules", "model"))
def test_hearsay_is_nobodys_whoever_stands_before_it(engine: str) -> None:
    report = sayso.read_text("Several people aboard a boat run by the Tarn line were said to have survived a fire.")
    (one,) = sayso.find(report, engine=engine).statements
    assert one.source.names == () and one.source.kind == "anonymous"


@pytest.mark.parametrize(
    ("text", "name", "content"),
    [
        ("Director Nils Abram issued the following statement today:\n\n'We were not told.'", "Nils Abram", "We were not told."),
        ("The following is a statement from Mayor Ida Brandt:\n\n'We were not told.'", "Ida Brandt", "We were not told."),
    ],
)
def test_words_handed_out_stand_in_the_next_paragraph(text: str, name: str, content: str) -> None:
    found = sayso.find(sayso.read_text(text)).statements
    assert [(s.source.names, s.content[0].cut(text)) for s in found] == [((name,), content)]


@pytest.mark.parametrize(
    ("text", "source"),
    [
        ("Malaysia's Prime Minister, Tan Razak said the boats would be turned back.", "Malaysia's Prime Minister, Tan Razak"),
        ("Ida Brandt, 52, said the boats would be turned back.", "Ida Brandt"),
        ("In its statement on Thursday the ministry said the boats would be turned back.", "the ministry"),
        ("The boats are back, according to a study published in a journal.", "a study published in a journal"),
        ("The boats are back, according to a police statement issued yesterday.", "a police statement"),
        ("According to the team's coach, Ali Karim, the boats are back.", "the team's coach, Ali Karim"),
        ("According to the report, Paris, London and Rome would gain.", "the report"),
        ("The boats are back, according to a Joint Task Force - Operation Anvil news release.", "a Joint Task Force - Operation Anvil news release"),
        ("The boats are back, according to Ida Brandt, assistant professor of law.", "Ida Brandt, assistant professor of law"),
    ],
)
def test_where_a_source_begins_and_ends(text: str, source: str) -> None:
    found = sayso.find(sayso.read_text(text), engine="rules").statements
    assert [s.source.span and s.source.span.cut(text) for s in found] == [source]

"""Attribution: (text, statements as names, kind, cue, content in words)."""

from __future__ import annotations

import pytest

from sayso.finders.nested import find_nested
from sayso.finders.outline import outline
from sayso.finders.statements import Found, find_statements
from sayso.lang import language
from sayso.records import Report, Span, report_id

ENGLISH = language("en")


def statements_of(text: str) -> tuple[Report, list[Found]]:
    paragraphs: list[Span] = []
    start = 0
    for line in text.split("\n"):
        if line.strip():
            paragraphs.append(Span(start, start + len(line)))
        start += len(line) + 1
    report = Report(report_id(None, None, text), "", "text/plain", text, paragraphs=tuple(paragraphs))
    cut = outline(report)
    found, memory = find_statements(cut)
    return report, [*found, *find_nested(cut, found, memory)]


def in_words(text: str) -> list[tuple[str, str, str | None, str]]:
    report, found = statements_of(text)
    rows: list[tuple[str, str, str | None, str]] = []
    for item in sorted(found, key=lambda f: (f.statement.parent_id is not None, f.statement.content[0].start)):
        s = item.statement
        cue = s.cue.cut(report.text) if s.cue else None
        rows.append(("; ".join(s.source.names), s.source.kind, cue, " // ".join(c.cut(report.text) for c in s.content)))
    return rows


TABLE = [
    # subject first
    ("Mayor Ana Ruiz said the bridge was safe.", [("Ana Ruiz", "named", "said", "the bridge was safe")]),
    ("Ana Ruiz has repeatedly said that the bridge was safe.", [("Ana Ruiz", "named", "said", "the bridge was safe")]),
    ("In a statement, Ana Ruiz, the mayor of Lugo, said the bridge, built in 1990, was safe.", [("Ana Ruiz", "named", "said", "the bridge, built in 1990, was safe")]),
    ("Jones, Smith and Lee said they would appeal.", [("Jones; Smith; Lee", "named", "said", "they would appeal")]),
    ("Unions called for a strike on Friday.", [("Unions", "nominal", "called for", "a strike on Friday")]),
    ("The group urged the government to release him, and warned of more protests.", [("The group", "nominal", "urged", "to release him")]),
    ("His lawyer, Marguerite Nim, wrote in an e-mail that her client was innocent.", [("Marguerite Nim", "named", "wrote", "her client was innocent")]),
    ("The retailer, which runs 143 shops and employs about 2,900 people, told the stock exchange it expected a loss.", [("The retailer", "nominal", "told", "it expected a loss")]),
    # around, behind, inverted
    ("The bridge cost £12m, Ana Ruiz said.", [("Ana Ruiz", "named", "said", "The bridge cost £12m")]),
    ("The bridge, Ruiz said, was safe.", [("Ruiz", "named", "said", "The bridge // was safe")]),
    ("The fire started in the kitchen, according to police.", [("police", "nominal", "according to", "The fire started in the kitchen")]),
    ("According to the ministry's eight-page report, the vessels switched off their radios.", [("the ministry", "nominal", "According to", "the vessels switched off their radios")]),
    ('"It is over," said Jane Doe, chief executive of Nord AS, in a statement.', [("Jane Doe", "named", "said", "It is over,")]),
    ('"Why?" Smith asked. "I do not know."', [("Smith", "named", "asked", "Why? // I do not know.")]),
    # coordinated and participial cues
    ("The company denied the allegations and rejected the report as false.", [("The company", "nominal", "denied", "the allegations"), ("The company", "nominal", "rejected", "the report as false")]),
    ("Bo Lind said prices would fall, adding that rents would not.", [("Bo Lind", "named", "said", "prices would fall"), ("Bo Lind", "named", "adding", "rents would not")]),
    ("The ministry said that prices had risen, while the bank said they had fallen.", [("The ministry", "nominal", "said", "prices had risen"), ("the bank", "nominal", "said", "they had fallen")]),
    # no cue
    ('The captain was blunt: "We were poor from start to finish."', [("The captain", "nominal", None, "We were poor from start to finish.")]),
    ('Ana Ruiz said the bridge was safe. "We tested it twice."', [("Ana Ruiz", "named", "said", "the bridge was safe"), ("Ana Ruiz", "carried", None, "We tested it twice.")]),
    # hearsay
    ("Officials are reportedly planning a new base.", [("", "anonymous", "reportedly", "Officials are // planning a new base")]),
    ("The general is said to have fled.", [("", "anonymous", "said", "The general is // to have fled")]),
    ("Doe was quoted as saying by Nordwire that he would resign.", [("Doe", "named", "quoted as saying", "he would resign")]),
    # refusals and pointers
    ("The firm declined to comment.", [("The firm", "nominal", "declined", "to comment")]),
    # nested
    ("The report said that the minister had told parliament that the figures were wrong.", [("The report", "nominal", "said", "the minister had told parliament that the figures were wrong"), ("the minister", "nominal", "told", "the figures were wrong")]),
    # no attribution
    ("The trial, expected to last four weeks, continues.", []),
    ("Ministers from the United States and Kenya met.", []),
    ("Nobody spoke.", []),
]  # fmt: skip


@pytest.mark.parametrize(("text", "expected"), TABLE)
def test_table(text: str, expected: list[tuple[str, str, str | None, str]]) -> None:
    assert in_words(text) == expected


RESOLVED = [
    ("Foreign Minister Karl Brandt met reporters. The minister said talks had failed.", "Karl Brandt"),
    ("Mary Jones met John Smith. He said talks had failed.", "John Smith"),
    ("Mary Jones said it rained. She said it poured.", "Mary Jones"),
    ("A hospital worker said it rained. He said it poured.", "A hospital worker"),
    ("Norway and Sweden met on Monday. The two countries agreed to share data.", "Norway; Sweden"),
    ("Ola Berg said it rained. Talks went on. Berg said they failed.", "Ola Berg"),
    ("The Energy Ministry issued a note. The ministry said prices would rise.", "Energy Ministry"),
    # two candidates: nobody
    ("Paul Jones met John Smith in the hall. Later he said talks had failed.", ""),
    ("Anna Berg and Karl Berg met. Berg said talks had failed.", ""),
]


@pytest.mark.parametrize(("text", "names"), RESOLVED)
def test_who_is_meant(text: str, names: str) -> None:
    _, found = statements_of(text)
    last = found[-1].statement.source
    assert "; ".join(last.names) == names
    assert last.names or last.why


def test_we_is_the_state_whose_office_the_speaker_holds() -> None:
    _, found = statements_of("'We assess that the port is shut,' Norwegian Defence Minister Kari Lund said.")
    assert [f.statement.source.names for f in found] == [("Kari Lund",), ("Norway",)]
    assert found[1].statement.parent_id == found[0].statement.id


def test_one_quotation_over_several_paragraphs_is_one_statement() -> None:
    rows = in_words("“First point.\n“Second point,” Ana Ruiz said.\n“Third.”")
    assert rows[0] == ("Ana Ruiz", "named", "said", "First point. // Second point,")


def test_this_points_at_the_saying_before() -> None:
    _, found = statements_of("Ana Ruiz said the bridge was safe. The union rejected this on Friday.")
    assert found[1].statement.refers_to == found[0].statement.id
    assert found[1].statement.claims == ()


def test_insertions_are_the_editors_words() -> None:
    report, found = statements_of("'He said [the president] would ... come,' Ana Ruiz said.")
    assert [i.cut(report.text) for i in found[0].statement.insertions] == ["[the president]", "..."]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Mayor Ana Ruiz said: We will not pay for the bridge.", "direct"),
        ("We shall rebuild it, Mayor Ana Ruiz said.", "direct"),
        ("I was there when it fell, Ruiz said.", "direct"),
        ("Ana Ruiz said we were all to blame.", "indirect"),
        ("The bridge will be rebuilt, Mayor Ana Ruiz said.", "indirect"),
        ("The US will pay for the bridge, Mayor Ana Ruiz said.", "indirect"),
        ('We shall rebuild it," Mayor Ana Ruiz said.', "direct"),
    ],
)
def test_words_in_the_first_person_of_another_are_direct_without_marks(text: str, expected: str) -> None:
    _, found = statements_of(text)
    assert [f.statement.quoting for f in found] == [expected]

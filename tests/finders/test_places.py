from __future__ import annotations

import time
from itertools import pairwise

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from sayso.finders.places import find_places
from sayso.finders.seats import resolve_seat
from sayso.finders.text import split_sentences
from sayso.formats import read_text
from sayso.lang import language
from sayso.lang.place_tables import fold

EN = language("en")


def places(text: str) -> list[tuple[str, str | None]]:
    report = read_text(text, published="2024-05-02")
    sentences = split_sentences(report.text, report.paragraphs, EN.text)
    return [(p.span.cut(report.text), p.country) for p in find_places(report, sentences, EN)]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Two mills burned in eastern Poland on Friday.", [("eastern Poland", "PL")]),
        ("The convoy is now in the Tver Oblast.", [("Tver Oblast", "RU")]),
        ("Police met them in Birmingham, Alabama, on Monday.", [("Birmingham, Alabama", "US")]),
        ("Police met them in Birmingham on Monday.", [("Birmingham", None)]),
        ("British police met them in Birmingham on Monday.", [("Birmingham", "GB")]),
        ("Talks were held in Paris, Lyon and Lille.", [("Paris", "FR"), ("Lyon", "FR"), ("Lille", "FR")]),
        ("The minister left for Kyiv.", [("Kyiv", "UA")]),
        ("A mine collapsed near Sombrero Falls on Tuesday.", [("Sombrero Falls", None)]),
        ("Fighters took the town of Kerema.", [("Kerema", None)]),
        ("The ferry sank in the Gulf of Aden.", [("Gulf of Aden", None)]),
        ("Shelling of Kharkiv went on in Ukraine's east.", [("Kharkiv", "UA"), ("Ukraine", "UA")]),
        ("The storm hit Florida.", [("Florida", "US")]),
        ("They fled from Mosul to Erbil.", [("Mosul", "IQ"), ("Erbil", "IQ")]),
    ],
)
def test_where_something_happens(text: str, expected: list[tuple[str, str | None]]) -> None:
    assert places(text) == expected


@pytest.mark.parametrize(
    "text",
    [
        "Austin said the talks went well.",
        "The Bank of England raised its rate.",
        "Remnants of the Islamic State group are there.",
        "Sudan Tribune wrote about it.",
        "Paris Saint-Germain won again.",
        "The Kremlin declined to comment.",
        "Moscow accused the West.",
        "French farmers blocked the road.",
        "He bought shares in Tesla.",
        "It was the coldest night in March.",
        "London Breed was re-elected.",
        "She spoke in English.",
        "It is the worst in U.S. history.",
    ],
)
def test_names_that_are_no_places_here(text: str) -> None:
    assert places(text) == []


def test_georgia_stays_open_until_the_report_settles_it() -> None:
    assert places("A bridge fell in Georgia.") == [("Georgia", None)]
    assert ("Georgia", "US") in places("A bridge fell in Georgia. Crews came from Alabama.")
    assert ("Georgia", "GE") in places("A bridge fell in Georgia. Georgian crews came at once.")


@pytest.mark.parametrize(
    ("words", "expected"),
    [
        ("the Kremlin", "Russia"),
        ("Downing Street", "United Kingdom"),
        ("the White House", "United States"),
        ("Russian", "Russia"),
        ("U.S.", "United States"),
        ("Moscow", "Russia"),
        ("the Élysée", "France"),
        ("the Verkhovna Rada", "Ukraine"),
        ("Ferndale", None),
        ("", None),
    ],
)
def test_seats_stand_for_states(words: str, expected: str | None) -> None:
    assert resolve_seat(words, EN) == expected


def test_every_table_spelling_is_folded_and_has_a_place() -> None:
    for spelling, rows in EN.places.names.items():
        assert fold(spelling) == spelling
        assert rows
    for code in {r.country for rows in EN.places.names.values() for r in rows if r.country}:
        assert len(code) == 2


@settings(max_examples=150, deadline=None)
@given(st.text(st.characters(exclude_categories=("Cc", "Cs")), max_size=300))
def test_any_text_gives_ordered_places_that_do_not_overlap(text: str) -> None:
    text = text or "x"
    report = read_text("The report. In " + text)
    sentences = split_sentences(report.text, report.paragraphs, EN.text)
    found = find_places(report, sentences, EN)
    for before, after in pairwise(found):
        assert before.span.end <= after.span.start
    assert all(p.span.cut(report.text).strip() for p in found)


def test_time_is_linear_in_length() -> None:
    def spent(words: int) -> float:
        report = read_text("In " + "New York of the " * words + ".")
        sentences = split_sentences(report.text, report.paragraphs, EN.text)
        start = time.process_time()
        find_places(report, sentences, EN)
        return time.process_time() - start

    spent(200)
    assert spent(8000) < 40 * max(spent(800), 0.005)

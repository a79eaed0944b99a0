from __future__ import annotations

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from sayso.finders.frames import build_frame, same_series
from sayso.finders.places import find_places
from sayso.finders.quantities import find_quantities
from sayso.finders.text import split_sentences
from sayso.finders.times import find_times
from sayso.formats import read_text
from sayso.lang import language
from sayso.records import Frame

EN = language("en")


def frames(text: str, published: str = "2024-05-02") -> list[Frame]:
    report = read_text(text, published=published)
    sentences = split_sentences(report.text, report.paragraphs, EN.text)
    quantities = find_quantities(report, sentences, EN)
    places, times = find_places(report, sentences, EN), find_times(report, sentences, EN)
    return [
        build_frame(report, s.span, q, s, places, times, EN)
        for q in quantities
        for s in sentences
        if s.span.holds(q.span)
    ]


@pytest.mark.parametrize(
    ("text", "measure", "counted"),
    [
        ("The blast killed 12 people.", ["killed"], ["people"]),
        ("The blast killed 12 people and injured 30.", ["killed", "injured"], ["people", "people"]),
        ("Twelve people were killed and 30 wounded.", ["killed", "injured"], ["people", "people"]),
        ("Police arrested 40 protesters.", ["arrested"], ["protesters"]),
        ("The army lost 46 troops killed in the raid.", ["killed"], ["soldiers"]),
        ("Norvada posted a profit of $4 million.", ["profit"], ["money"]),
        ("The watchdog fined Rovanto 30 million euros.", ["fined"], ["money"]),
        ("Turnout was 61 percent.", ["turnout"], ["percent"]),
        ("The number of people injured stands at 31.", ["injured"], ["people"]),
        ("Farmers culled 3,500 cows.", ["culled"], ["cows"]),
        ("The firm will lay off 900 employees.", ["laid off"], ["jobs"]),
    ],
)
def test_measure_and_counted(text: str, measure: list[str], counted: list[str]) -> None:
    found = frames(text)
    assert [f.measure for f in found] == measure
    assert [f.counted for f in found] == counted


def test_place_time_and_movement() -> None:
    (frame,) = frames("Gunmen killed nine villagers near Mosul on Tuesday.")
    assert (frame.place, frame.as_of) == ("Mosul, Iraq", "2024-04-30")
    (frame,) = frames("Spain deported 118 men from Madrid to Lagos.")
    assert (frame.origin, frame.destination) == ("Madrid, Spain", "Lagos, Nigeria")


def test_the_day_of_saying_is_not_the_day_of_the_figure() -> None:
    (frame,) = frames("The quake killed 40 people, officials said on Wednesday.")
    assert frame.as_of is None


SAME = [
    ("A bomb killed 14 shoppers in Lahore on Monday.", "Fourteen people died in Monday's bombing in Lahore."),
    ("Rescuers said 31 miners were trapped near Katowice.", "Thirty-one pit workers are trapped near Katowice."),
    ("Tarvo Inc fired 900 staff.", "Tarvo will cut 900 jobs."),
    (
        "Dockers in Antwerp walked out on Friday; 800 workers are on strike.",
        "In Antwerp 800 dockers went on strike Friday.",
    ),
]
DIFFERENT = [
    ("A bomb killed 14 people in Lahore.", "A bomb injured 14 people in Lahore."),
    ("A bomb killed 14 people in Lahore.", "A bomb killed 14 people in Multan."),
    ("A bomb killed 14 people in Lahore on Monday.", "A bomb killed 14 people in Lahore on Wednesday."),
    ("A bomb killed 14 soldiers in Lahore.", "A bomb killed 14 children in Lahore."),
    ("Storm Ada killed 9 people in Norway.", "Storm Bror killed 9 people in Norway."),
    ("Chile's exports of copper were 5 million tonnes.", "Chile's output of copper was 5 million tonnes."),
    ("In the first round Malik took 31 percent of the vote.", "In the runoff Malik took 31 percent of the vote."),
]


@pytest.mark.parametrize(("one", "other"), SAME)
def test_same_series(one: str, other: str) -> None:
    assert same_series(frames(one)[-1], frames(other)[-1])


@pytest.mark.parametrize(("one", "other"), DIFFERENT)
def test_look_alikes_differ(one: str, other: str) -> None:
    assert not same_series(frames(one)[-1], frames(other)[-1])


def test_tolerances() -> None:
    toll = Frame(measure="killed", counted="people", place="Mosul, Iraq", as_of="2024-05-01")
    assert same_series(toll, Frame(measure="killed", counted="people", place="Iraq"))
    assert same_series(toll, Frame(measure="killed", counted="people, Iraq", as_of="2024-04-29/2024-05-05"))
    assert not same_series(toll, Frame(measure="killed", counted="soldiers", place="Mosul, Iraq"))
    assert not same_series(Frame(counted="people"), Frame(counted="people"))


def test_every_form_of_a_measure_is_found_by_its_first_word() -> None:
    for measure in EN.frames.measures:
        assert set(measure.kinds) <= set("cmpu")
        for form in measure.words:
            assert form == " ".join(form.lower().split())
            assert form in [" ".join(f.parts) for f in EN.frames.by_word[form.split(" ")[0]] if f.measure == measure]


_PARTS = st.sampled_from(
    [
        "killed",
        "12",
        "people",
        "in",
        "Paris",
        ",",
        "and",
        "on",
        "Monday",
        "$5 million",
        "the",
        "number of",
        "at",
        "said",
        "5%",
    ]
)


@settings(max_examples=80, deadline=None)
@given(st.lists(_PARTS, min_size=1, max_size=25))
def test_any_sentence_gives_a_frame_equal_to_itself(parts: list[str]) -> None:
    for frame in frames("Report: " + " ".join(parts) + "."):
        assert same_series(frame, frame) == (frame.measure is not None)

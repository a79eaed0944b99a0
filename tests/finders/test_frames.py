from __future__ import annotations

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from sayso.finders import series
from sayso.finders.frames import build_frame
from sayso.finders.places import find_places
from sayso.finders.quantities import find_quantities
from sayso.finders.series import compatible, same_series
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
        ("The blast killed 12 people and injured 30.", ["killed", "injured"], ["people", None]),
        ("Twelve people were killed and 30 wounded.", ["killed", "injured"], ["people", None]),
        ("Police arrested 40 protesters.", ["arrested"], ["protesters"]),
        ("The army lost 46 troops killed in the raid.", ["killed"], ["soldiers"]),
        ("Norvada posted a profit of $4 million.", ["profit"], ["money"]),
        ("The watchdog fined Rovanto 30 million euros.", ["fined"], ["money"]),
        ("Turnout was 61 percent.", ["turnout"], ["percent"]),
        ("The number of people injured stands at 31.", ["injured"], ["people"]),
        ("Farmers culled 3,500 cows.", ["culled"], ["cows"]),
        ("The firm will lay off 900 employees.", ["laid off expected"], ["jobs"]),
    ],
)
def test_measure_and_counted(text: str, measure: list[str], counted: list[str | None]) -> None:
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
    loose = Frame(measure="killed", counted="people")
    assert compatible(loose, loose) and not same_series(loose, loose)  # no place, no name, no time
    assert not compatible(Frame(measure="killed"), Frame(measure="killed", counted="police"))


@pytest.mark.parametrize(
    ("text", "measure"),
    [
        # the subject of a verb of level, however far in front
        ("Exports from Norland jumped 11 percent from a year earlier to $48 billion.", "exports"),
        ("The number of people killed when the ferry sank has reached 112.", "killed"),
        ("Tanmore raised its contribution to the fund to 80 million euros.", "aid"),
        # verb and particle around the figure
        ("Glassmaker Vitrel is to make 700 of its staff redundant.", "laid off expected"),
        ("Officers led 132 activists away.", "arrested"),
        # of a part counts what is said of it, not of the whole
        ("Fourteen of the supporters arrested at the match have been charged.", "charged"),
        # what stands between commas or describes the noun is passed over
        ("Three girls, aged 13 to 15, were killed.", "killed"),
        # what the amount may count decides between measures
        ("Thieves took jewels worth 3 million euros.", "stolen"),
        ("The barrage of 40 drones began at dawn.", "launched"),
        ("The firm sold 4,000 tickets.", "sold"),
        ("Rain of 90 mm fell on Tarn.", "rainfall"),
        # a noun inside tells nothing under a verb that handles it, nor a plain noun under another verb
        ("Police solved 41 burglaries.", None),
        ("The carrier repaid debts of $2 million.", None),
        # nouns that look like verbs, names that hold words of measures
        ("The tower's 40 building sites were inspected.", None),
        ("The Civic Strike party has 12 seats.", "seats"),
        # what moved, from where, what is planned, sought, not so
        ("Sales rose 12 percent.", "revenue change"),
        ("Unemployment fell to 4 percent from 5 percent.", "unemployed before"),
        ("Five years ago turnout was 44 percent.", "turnout before"),
        ("The city plans to build 2,000 flats.", "built expected"),
        ("The union demands 8 percent more pay.", "wage change sought"),
        ("In Kand 300,000 children have not been vaccinated.", "vaccinated not"),
        ("Vitrel has cut 900 jobs.", "laid off done"),
        ("Prices rose 4 percent.", "inflation"),
        ("House prices rose 4 percent.", "price change"),
    ],
)
def test_which_measure(text: str, measure: str | None) -> None:
    assert frames(text)[-1].measure == measure


@pytest.mark.parametrize(
    ("text", "counted"),
    [
        ("The plant pumps 400,000 barrels a day.", "volume, per day"),
        ("A daily 40,000 barrels flow through the pipe.", "volume, per day"),
        ("Ferro reported 600 suspected cases of measles.", "cases, measles, suspected"),
        ("Core inflation in Norland was 4 percent.", "percent, core"),
        ("The fire claimed 63 lives.", None),
        ("The army put its battlefield dead at 7,400.", "soldiers"),
        ("The number of people using the trams climbed to 5 million.", "passengers"),
        ("The tariff on steel is 24 percent.", "percent, steel"),
        ("The tariff on furniture is 24 percent.", "percent, of furniture"),
        ("Of the jobs that Fresco is cutting, 700 are at its head office.", "jobs, part"),
        ("The crash left 44 people hurt, none of them seriously.", "people"),
        ("The crash left 44 people seriously hurt.", "people, serious"),
    ],
)
def test_counted(text: str, counted: str | None) -> None:
    assert frames(text)[-1].counted == counted


def test_whose_figure_it_is() -> None:
    assert frames("Chipmaker Silvane earned $2 billion.")[-1].subject == "Silvane"
    assert frames("Sales at Silvane rose to $2 billion, said Mirva Bank.")[-1].subject == "Silvane"
    assert frames("Shares in Silvane slid 8 percent, dragging Mirva Bank down.")[-1].subject == "Silvane"
    assert frames("Drought shrank the crop by 12 percent.")[-1].subject is None
    assert frames("The deal between Silvane and Mirva Foods is worth $2 billion.")[-1].subject is None


def test_places_that_words_around_them_show() -> None:
    assert frames("The camps around Bardo hold 300 cholera patients.")[-1].place == "Bardo"
    assert frames("Thornley council is to spend 4 million pounds.")[-1].place == "Thornley"
    assert frames("Gold traded at $2,000 in London.")[-1].place is None


def test_time_of_what_is_told_by_the_year() -> None:
    assert frames("On Tuesday Silvane posted a profit of $2 billion.")[-1].as_of is None
    assert frames("Overnight a fire killed nine people.")[-1].as_of == "2024-05-01/2024-05-02"
    assert frames("The search ended on Sunday, a day after 17 sailors drowned.")[-1].as_of is None


def test_periods_of_other_size_are_apart() -> None:
    toll = Frame(measure="infected", counted="people", as_of="2024-05-01")
    assert same_series(toll, Frame(measure="infected", counted="people", as_of="2024-04-29/2024-05-05"))
    assert not same_series(toll, Frame(measure="infected", counted="people", as_of="2024-01-01/2024-12-31"))


def test_parts_of_a_group_and_who_is_no_passenger() -> None:
    counted = [[f.counted for f in frames(text)] for text in (
        "Eight people drowned in Lima, five of them children.",
        "Forty rescuers recovered three bodies in Lima.",
        "The ferry had 171 passengers and 18 crew aboard.",
    )]  # fmt: skip
    assert counted == [["people", "children, part"], ["rescuer", "bodies"], ["passengers", "crew"]]


def test_plans_fit_what_is_announced_and_not_what_is_done() -> None:
    def cut(mode: str) -> Frame:
        return Frame(measure=f"laid off{mode}", counted="jobs")

    assert compatible(cut(" expected"), cut(""))
    assert compatible(cut(""), cut(" done"))
    assert not compatible(cut(" expected"), cut(" done"))
    assert not compatible(Frame(measure="built", counted="homes"), Frame(measure="built expected", counted="homes"))


@pytest.mark.parametrize(
    ("one", "other", "same"),
    [
        ("percent", "percent, core", False),
        ("percent, men", "percent, women", False),
        ("cases, suspected", "cases, confirmed", False),
        ("cases", "cases, confirmed", True),
        ("volume", "volume, per day", False),
        ("money, of car", "money, of steel", False),
        ("money", "money, of steel", True),
        ("jobs", "jobs, part", False),
        ("people, Chile", "people, Peru", False),
        ("people, Chile", "people", True),
    ],
)
def test_qualifiers(one: str, other: str, same: bool) -> None:
    assert compatible(Frame(measure="price", counted=one), Frame(measure="price", counted=other)) is same or (
        "per day" in other
    )
    assert compatible(Frame(measure="produced", counted=one), Frame(measure="produced", counted=other)) is same


def test_every_form_of_a_measure_is_found() -> None:
    frames_words = EN.frames
    assert len({m.name for m in frames_words.measures}) == len(frames_words.measures)
    for word, forms in frames_words.by_word.items():
        for form in forms:
            assert form.parts[0] == word == word.lower()
            if len(form.parts) == 1:
                assert form in frames_words.single[word]
            else:
                assert form in frames_words.longer[form.parts[:2]]
                assert form.kind != "v" or form in frames_words.around[word]


def test_tables_speak_of_measures_and_qualifiers_that_there_are() -> None:
    names = {m.name for m in EN.frames.measures}
    classes = set(EN.frames.classes.values()) | set(EN.frames.dimensions.values())
    assert {*EN.frames.fixed, *EN.frames.defaults.values()} <= names
    assert {t for m in EN.frames.measures for t in m.takes} <= classes | {
        "any", "money", "share", "points", "rate", "event", "project"
    }  # fmt: skip
    for pair in series._KIN:
        for name in pair:
            assert series._stem(name)[0].removesuffix(" change") in names, name
    assert set(series._PLANNED) <= names
    rows = {row for rows in EN.frames.qualifiers.values() for row in rows}
    assert {row.name for row in rows if row.strict} <= series._STRICT
    kinds: dict[str, set[str]] = {}
    for row in rows:
        kinds.setdefault(row.kind, set()).add(row.name)
    for group in (names for kind, names in kinds.items() if len(names) > 1 and kind != "sex"):
        assert any(group <= known for known in series._GROUPS), group


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
        assert compatible(frame, frame) == (frame.measure is not None)

"""Runs of pronouns, and what they tell of the names before them."""

from __future__ import annotations

import pytest

from sayso.finders.bodies import remember_all
from sayso.finders.outline import outline
from sayso.finders.threads import run_start, run_start_in_speech
from sayso.formats import read_text
from sayso.lang import language
from sayso.lang.en.given import FEMALE, MALE


def test_a_run_goes_from_sentence_to_sentence() -> None:
    heads = [0, 100, 200, 300]
    assert run_start([10, 110, 210], heads, 250) == 10
    assert run_start([10, 210], heads, 250) == 210  # a sentence without one ends it
    assert run_start([], heads, 250) == 250


def test_a_run_in_speech_goes_by_distance() -> None:
    assert run_start_in_speech([10, 100, 400], 450) == 400
    assert run_start_in_speech([10, 100, 400], 120) == 10


@pytest.mark.parametrize(
    ("text", "likely"),
    [
        ("Halidee Torosko, who lost her husband, sat by a fire.", {"Halidee Torosko": "female"}),
        ("Halidee Torosko sat by a fire. He was cold.", {"Halidee Torosko": "male"}),
        ("Halidee Torosko sat by a fire. He was cold. Halidee Torosko lost her hat.", {}),
        ("Halidee Torosko met a nurse. She was cold.", {}),
    ],
)
def test_what_the_pronouns_near_a_name_tell(text: str, likely: dict[str, str]) -> None:
    cut = outline(read_text(text))
    assert remember_all(cut.units, language("en")).likely == likely


def test_a_given_name_is_a_woman_s_or_a_man_s() -> None:
    assert not FEMALE & MALE
    assert all(name == name.lower() and " " not in name for name in FEMALE | MALE)
    assert len(FEMALE) > 13_000 and len(MALE) > 19_000

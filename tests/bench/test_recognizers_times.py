"""The times bench: its rules and mapping hold, and the share of the specifications read does not fall."""

from __future__ import annotations

import pytest

from bench import recognizers_times as bench


def _cases() -> list[bench.Case]:
    if not bench.corpus().is_dir():
        pytest.skip("the specifications are not here; set SAYSO_CORPORA")
    return list(bench.read_cases(bench.corpus()))


def test_share_of_the_specifications() -> None:
    wanted = [case for case in _cases() if bench.left_out(case) is None]
    passed = sum(bench.passes(case) for case in wanted)
    assert len(wanted) > 1150
    assert passed / len(wanted) >= 0.93


def test_a_case_is_left_out_for_what_it_is() -> None:
    def case(words: str, kind: str = "date", text: str = "") -> bench.Case:
        return bench.Case(
            text or words,
            "2026-01-15T00:00:00",
            words,
            0,
            kind,
            (bench.Value("2026-01-15", "2026-01-15", "2026-01-15"),),
        )

    assert bench.left_out(case("tmrw")) == "note or chat spelling"
    assert (
        bench.left_out(case("4/5")) == "a date in figures without its year, or whose day and month could change places"
    )
    assert bench.left_out(case("the 27th")) == "an hour or day as a bare number"
    assert bench.left_out(case("last Monday")) is None
    assert bench.left_out(case("21 April 2016")) is None


def test_another_value_does_not_pass() -> None:
    value = bench.Value("2026-01-14", "2026-01-14", "2026-01-14")
    assert bench.passes(bench.Case("He left yesterday.", "2026-01-15T00:00:00", "yesterday", 8, "date", (value,)))
    wrong = bench.Value("2026-01-13", "2026-01-13", "2026-01-13")
    assert not bench.passes(bench.Case("He left yesterday.", "2026-01-15T00:00:00", "yesterday", 8, "date", (wrong,)))
    assert bench.passes(bench.Case("It may rain.", "2026-01-15T00:00:00", "", 0, "nothing", ()))
    assert not bench.passes(bench.Case("It fell in May 2020.", "2026-01-15T00:00:00", "", 0, "nothing", ()))

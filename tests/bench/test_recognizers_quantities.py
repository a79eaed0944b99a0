"""The quantities bench: its rules and mapping hold, and the share of the specifications read does not fall."""

from __future__ import annotations

from decimal import Decimal

import pytest

from bench import recognizers_quantities as bench


def _case(words: str, value: str, unit: str = "", text: str = "", model: str = "NumberModel") -> bench.Case:
    return bench.Case(model, text or f"They saw {words} there.", words, Decimal(value), Decimal(value), "", unit)


def test_share_of_the_specifications() -> None:
    if not bench.corpora().is_dir():
        pytest.skip("the specifications are not here; set SAYSO_CORPORA")
    counts, _, _ = bench.run(bench.corpora())
    peer_done, peer_all = counts.pop(bench.PEER)
    done, total = (sum(v[i] for v in counts.values()) for i in (0, 1))
    assert total > 450
    assert done / total >= 0.93
    assert peer_all > 90
    assert peer_done / peer_all >= 0.90


def test_a_case_is_left_out_for_what_it_is() -> None:
    assert bench.left_out(_case("twenty fifths", "4")) == "a fraction of the school book"
    assert bench.left_out(_case("2 dollars 50", "2.5", "dollar")) is not None
    assert bench.left_out(_case("3 hours", "3", "hour", model=bench.PEER)) == "a span of time"
    assert bench.left_out(_case("two-thirds", "0.666666666666667")) is None
    assert bench.left_out(_case("3 million tons", "3000000", "ton", model="DimensionModel")) is None


def test_another_value_or_unit_does_not_pass() -> None:
    assert bench.passes(_case("12 boats", "12"))
    assert not bench.passes(_case("12 boats", "13"))
    assert bench.passes(_case("$12", "12", "dollar", model="CurrencyModel"))
    assert not bench.passes(_case("$12", "12", "euro", model="CurrencyModel"))
    nothing = bench.Case("CurrencyModel", "It cost $12.", "", None, None, "", "", nothing=True)
    assert not bench.passes(nothing)

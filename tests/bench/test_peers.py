"""The table beside the peers: what counts as met, right and annotated."""

from __future__ import annotations

from decimal import Decimal

from bench import peers
from sayso.records import Quantity, Span, Timex

TEXT = "About 40 people left in March 2020, two of them on foot."


def _sentence(**changes: object) -> peers.Sentence:
    given: dict[str, object] = {
        "document": 0,
        "span": Span(100, 100 + len(TEXT)),
        "text": TEXT,
        "date": "2020-04-02",
        "figures": (Quantity("q", Span(100, 108), Decimal(40), Decimal(40)),),
        "times": (Timex(Span(124, 134), "DATE", "2020-03", None, "2020-03-01", "2020-03-31"),),
        "claims": (Span(100, 134),),
        "conditions": (),
        **changes,
    }
    return peers.Sentence(**given)  # type: ignore[arg-type]


def test_a_figure_outside_every_claim_does_not_count_as_shown() -> None:
    found = peers.Answer(((Span(106, 108), Decimal(40), Decimal(40)), (Span(136, 139), Decimal(2), Decimal(2))))
    row = peers.row_of("x", [_sentence()], [found], 1.0, 10)
    assert row.figures == (1, 1, 1, 1)
    everywhere = peers.row_of("x", [_sentence(claims=(Span(100, 156),))], [found], 1.0, 10)
    assert everywhere.figures == (1, 2, 1, 1)


def test_a_peer_that_answers_with_days_is_right_within_the_month() -> None:
    def right(value: str) -> int:
        found = peers.Answer((), ((Span(124, 134), (value,)),))
        return peers.row_of("x", [_sentence()], [found], 1.0, 10).times[3]

    assert right("2020-03") == 1
    assert right("2020-03-17") == 1
    assert right("2020-04-02") == 0


def test_a_peer_that_is_not_installed_is_said_to_be_so(tmp_path: object) -> None:
    from pathlib import Path

    assert "install" in str(peers.peer("duckling", [_sentence()], Path(str(tmp_path))))

"""Refusals to speak: nobody claims what is refused."""

from __future__ import annotations

import pytest

import sayso
from sayso.finders import find
from sayso.formats import read_text

REFUSED = [
    ("Police would not say when the man had been arrested.", "Police", "say", "when the man had been arrested"),
    ("The club's manager would not be drawn on reports that he turned down an offer.", "The club's manager", "drawn", "on reports that he turned down an offer"),
    ("Officials would not confirm that the ship had sailed.", "Officials", "confirm", "that the ship had sailed"),
    ("The ministry refused to confirm or deny the report.", "The ministry", "refused", "to confirm or deny the report"),
    ("Orrin did not want to talk about his brother.", "Orrin", "talk", "about his brother"),
    ("The company would not comment.", "The company", None, "comment"),
    ("The board declined to comment on reports that the king was ill.", "The board", "declined", "to comment on reports that the king was ill"),
]  # fmt: skip


@pytest.mark.parametrize("engine", ["model", "rules"])
@pytest.mark.parametrize(("text", "source", "cue", "content"), REFUSED)
def test_a_refusal_claims_nothing(text: str, source: str, cue: str | None, content: str, engine: str) -> None:
    (one,) = sayso.find(read_text(text), engine=engine).statements
    assert one.source.span is not None and one.source.span.cut(text) == source
    assert (one.cue.cut(text) if one.cue else None) == cue
    assert [c.cut(text).removeprefix("that ") for c in one.content] == [content.removeprefix("that ")]
    assert one.claims == ()


def test_what_is_refused_behind_a_saying_is_no_part_of_it() -> None:
    text = "The F.T.C. confirmed that it had opened an investigation but would not say when."
    said, refused = find(read_text(text)).statements
    assert [c.cut(text) for c in said.content] == ["it had opened an investigation"]
    assert refused.cue is not None and refused.cue.cut(text) == "say"
    assert [c.cut(text) for c in refused.content] == ["when"]


@pytest.mark.parametrize(
    "text",
    [
        "The engine would not start.",
        "A trustee, who would not give his name, said that the boats were safe.",
        "She told us she did not want to talk about blame.",
    ],
)
def test_no_refusal(text: str) -> None:
    assert not [s for s in find(read_text(text)).statements if s.found_by.endswith("refusal")]

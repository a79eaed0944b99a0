"""Who "he" and "she" are by weight: the likeliest, or nobody and why."""

from pathlib import Path

import pytest

from sayso import find
from sayso.errors import ModelMissing
from sayso.finders import engine, weighing
from sayso.formats import read_text


def _last(text: str) -> tuple[tuple[str, ...], str | None]:
    source = find(read_text(text)).statements[-1].source
    return source.names, source.why


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("Ana Ruiz runs the school. She said it would open in May.", "Ana Ruiz"),
        ("Helen Moss met Ann Dahl and Mary Holt. In the letter, she said it was time.", None),
        ("Gareth Pennick died on the way. Mrs Pennick said her husband had been awake.", None),
        ("President Ilmarsson of Tarvonia met the minister. Ilmarsson said the plan was dead.", "Ilmarsson"),
        ("Marine Corps Lance Cpl. Shanice Oyelaran said it was late.", "Shanice Oyelaran"),
        ("Lance Armstrong said he was tired.", "Lance Armstrong"),
        ("Coun Martin Bewley said the road was closed.", "Martin Bewley"),
    ],
)
def test_who_is_meant(text: str, name: str | None) -> None:
    names, why = _last(text)
    assert names == ((name,) if name else ())
    assert name or why


def test_no_name_where_no_one_is_likely_enough(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(weighing, "weights", lambda: {"none": 50.0})
    names, why = _last("Ana Ruiz runs the school.\n\nIt is late, she said.")
    assert names == () and why == "no one that fits stands before it"


def test_one_who_stands_alone_in_the_paragraph_is_meant(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(weighing, "weights", lambda: {"none": 2.0})
    assert _last("Ana Ruiz runs the school. She said it would open in May.")[0] == ("Ana Ruiz",)


def test_two_who_met_are_warned_of() -> None:
    found = find(read_text("Helen Moss met Ann Dahl and Mary Holt. In the letter, she said it was time."))
    assert found.statements[-1].source.why == "may be Ann Dahl or Helen Moss or Mary Holt"
    assert [w.kind for w in found.warnings if w.kind == "source_unclear"] == ["source_unclear"]


@pytest.mark.parametrize("content", [None, "", "[1]", "{\"none\": \"x\"}"])
def test_weights_that_are_missing_or_damaged_are_told_of(content: str | None, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    path = tmp_path / "antecedents.json"
    if content is not None:
        path.write_text(content)
    monkeypatch.setattr(weighing, "FILE", path)
    weighing.weights.cache_clear()
    try:
        with pytest.raises(ModelMissing, match="install sayso again"):
            engine("rules")
    finally:
        weighing.weights.cache_clear()


def test_one_told_of_under_a_common_noun_gives_no_name(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(weighing, "weights", lambda: {"kind stranger sure": 50.0})
    names, why = _last("Ana Ruiz spoke to a nurse. She said it would open in May.")
    assert names == () and why and "nurse" in why


def test_each_weight_is_of_a_mark_that_can_be_read() -> None:
    assert len(weighing.weights()) > 100
    assert all(mark == mark.strip() and isinstance(w, float) for mark, w in weighing.weights().items())

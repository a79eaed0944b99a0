"""The measures, on cases small enough to count by hand."""

from __future__ import annotations

import json
from dataclasses import replace
from pathlib import Path

import pytest

from bench.metrics import Tally, is_wrong_name, measure, moved, overlap, pair, same_names, trim, trimmed
from bench.quality import (
    Document,
    Result,
    below_floors,
    gains_and_losses,
    interval,
    main,
    raised,
    report_of,
    run,
    value_of,
)
from gold.check import to_json
from gold.notation import compile_gold
from sayso.records import Reading, Source, Span

TEXT = """Dam is safe, says Orlo

"The dam is safe," Nadia Orlo said. Orlo said about 400 people had left on 3 May.

She denied that the gates were shut. Police said the road may reopen if the rain stops.
"""
NOTATION = """
who orlo = Nadia Orlo
headline Dam is safe, says Orlo
published 2025-05-05
quotes double
s1 orlo named | Nadia Orlo | said | The dam is safe,
  c report : =
s2 orlo named | Orlo | said | about 400 people had left on 3 May
  c report : =
    n about 400 = ~400 people
    t on 3 May = 2025-05-03
s3 orlo pronoun | She | denied | the gates were shut
  c denial - : =
s4 = nominal | Police | said | the road may reopen if the rain stops
  c forecast possible : the road may reopen
    if if the rain stops
"""


@pytest.fixture
def gold() -> Reading:
    return compile_gold(NOTATION, TEXT).reading


def _with(reading: Reading, row: int, **changes: object) -> Reading:
    rows = list(reading.statements)
    rows[row] = replace(rows[row], **changes)  # type: ignore[arg-type]
    return replace(reading, statements=tuple(rows))


def test_gold_against_itself_is_all_right(gold: Reading) -> None:
    found = measure(gold, gold)
    for name, tally in found.tallies.items():
        if name in ("wrong names", "missing statements", "invented statements"):
            assert tally.right == 0
        else:
            assert tally.right == tally.shown, name
            assert tally.hit == tally.gold or tally.gold == 0, name
    assert len(found.whole) == 4


def test_nothing_found(gold: Reading) -> None:
    empty = replace(gold, statements=(), quotes=())
    tallies = measure(gold, empty).tallies
    assert tallies["attribution"] == Tally(0, 0, 0, 4)
    assert tallies["missing statements"].right == 4
    assert value_of("attribution", tallies["attribution"]) == 0.0
    assert value_of("wrong names", tallies["wrong names"]) is None


def test_trim_leaves_marks_and_punctuation_out() -> None:
    text = " “We go,” "
    assert trim(Span(0, len(text)), text).cut(text) == "We go"
    assert trim(Span(0, 1), text) == Span(0, 1)


def test_quotation_marks_between_spans_do_not_part_them() -> None:
    text = "they 'never' knew"
    assert trimmed([Span(0, 5), Span(6, 11), Span(12, 17)], text) == (Span(0, 17),)
    assert trimmed([Span(0, 4), Span(13, 17)], text) == (Span(0, 4), Span(13, 17))


@pytest.mark.parametrize(
    ("a", "b", "expected"),
    [
        ([Span(0, 4)], [Span(2, 6)], 2 / 6),
        ([Span(0, 4)], [Span(4, 6)], 0.0),
        ([Span(0, 2), Span(4, 6)], [Span(0, 6)], 4 / 6),
        ([], [Span(0, 6)], 0.0),
        ([], [], 0.0),
    ],
)
def test_overlap(a: list[Span], b: list[Span], expected: float) -> None:
    assert overlap(a, b) == pytest.approx(expected)


def test_pairs_are_one_to_one_the_best_first() -> None:
    gold = [[Span(0, 10)], [Span(10, 20)]]
    shown = [[Span(0, 20)], [Span(0, 9)]]
    assert pair(gold, shown) == [(0, 1), (1, 0)]
    assert pair(gold, shown, least=0.6) == [(0, 1)]


def test_f1_by_hand() -> None:
    tally = Tally(right=3, shown=4, hit=3, gold=6)  # precision .75, recall .5
    assert tally.f1 == pytest.approx(0.6)
    assert Tally().f1 is None
    assert Tally(0, 2, 0, 0).f1 == 0.0


def test_exact_and_overlap_differ(gold: Reading) -> None:
    shorter = Span(gold.statements[1].content[0].start, gold.statements[1].content[0].end - 9)  # without "on 3 May"
    tallies = measure(gold, _with(gold, 1, content=(shorter,))).tallies
    assert tallies["content exact"] == Tally(3, 4, 3, 4)
    assert tallies["content overlap"] == Tally(4, 4, 4, 4)
    assert tallies["attribution"] == Tally(4, 4, 4, 4)


def test_wrong_source_span_breaks_the_whole_not_the_content(gold: Reading) -> None:
    other = replace(gold.statements[1].source, span=gold.statements[3].source.span)
    tallies = measure(gold, _with(gold, 1, source=other)).tallies
    assert tallies["attribution"] == Tally(3, 4, 3, 4)
    assert tallies["attribution indirect"] == Tally(2, 3, 2, 3)
    assert tallies["attribution direct"] == Tally(1, 1, 1, 1)
    assert tallies["content exact"].right == 4


def test_wrong_names_per_thousand(gold: Reading) -> None:
    wrong = replace(gold.statements[2].source, names=("Police",))
    none = replace(gold.statements[1].source, names=())
    output = _with(_with(gold, 2, source=wrong), 1, source=none)
    tallies = measure(gold, output).tallies
    assert tallies["wrong names"] == Tally(1, 4)
    assert value_of("wrong names", tallies["wrong names"]) == 250.0
    assert tallies["attribution and names"] == Tally(2, 4, 2, 4)
    assert not is_wrong_name(gold.statements[1], output.statements[1])


def test_names_without_article_case_and_order() -> None:
    assert same_names(("The Treasury", "Nadia Orlo"), ("nadia orlo", "Treasury"))
    assert not same_names(("Treasury",), ())


def test_invented_and_missing(gold: Reading) -> None:
    headline = replace(gold.statements[0], id="x", content=(Span(0, 11),), cue=None, source=Source(None, "carried"))
    output = replace(gold, statements=(headline, *gold.statements[:3]))
    tallies = measure(gold, output).tallies
    assert (tallies["missing statements"].right, tallies["invented statements"].right) == (1, 1)


def test_claim_labels_count_on_matched_claims_alone(gold: Reading) -> None:
    claim = gold.statements[3].claims[0]
    changed = replace(claim, certainty="certain", condition=None)
    tallies = measure(gold, _with(_with(gold, 3, claims=(changed,)), 2, claims=())).tallies
    assert tallies["claim"] == Tally(3, 3, 3, 4)
    assert tallies["claim kind"] == Tally(3, 3)
    assert tallies["claim certainty"] == Tally(2, 3)
    assert tallies["claim condition"] == Tally(2, 3)


@pytest.mark.parametrize(
    ("changes", "right"),
    [
        ({}, (1, 1, 1, 1, 1)),
        ({"counted": "gates"}, (1, 1, 1, 1, 0)),
        ({"counted": "people of the valley"}, (1, 1, 1, 1, 1)),
        ({"unit": "km"}, (1, 1, 1, 1, 1)),
        ({"per": "day"}, (1, 1, 1, 0, 0)),
        ({"mod": None}, (1, 1, 0, 0, 0)),
        ({"high": None}, (1, 1, 0, 0, 0)),
        ({"low": 4, "high": 4}, (1, 0, 0, 0, 0)),
        ({"span": Span(0, 3)}, (0, 0, 0, 0, 0)),
    ],
)
def test_figures_level_by_level(gold: Reading, changes: dict[str, object], right: tuple[int, ...]) -> None:
    from decimal import Decimal

    made = {k: Decimal(v) if k in ("low", "high") and isinstance(v, int) else v for k, v in changes.items()}
    claim = gold.statements[1].claims[0]
    figure = replace(claim.quantities[0], **made)  # type: ignore[arg-type]
    tallies = measure(gold, _with(gold, 1, claims=(replace(claim, quantities=(figure,)),))).tallies
    names = ("figure", "figure value", "figure bounds", "figure unit", "figure counted")
    assert tuple(tallies[n].right for n in names) == right


def test_times(gold: Reading) -> None:
    claim = gold.statements[1].claims[0]
    time = claim.times[0]
    bare = replace(time, span=Span(time.span.start + 3, time.span.end), value="2024-05-03")  # without "on"
    tallies = measure(gold, _with(gold, 1, claims=(replace(claim, times=(bare,)),))).tallies
    assert tallies["time exact"].right == 1
    assert tallies["time overlap"].right == 1
    assert tallies["time value"] == Tally(0, 1)


def test_gold_without_own_claims_leaves_them_out(gold: Reading) -> None:
    claim = gold.statements[1].claims[0]
    output = replace(gold, own_claims=(claim,))
    assert measure(gold, output).tallies["own claim"] == Tally()
    assert measure(gold, output).tallies["figure"] == Tally(1, 1, 1, 1)
    assert measure(output, gold).tallies["own claim"] == Tally(0, 0, 0, 1)


def test_what_the_reader_left_out_does_not_count_as_shown(gold: Reading) -> None:
    time, row = gold.statements[1].claims[0].times[0], gold.statements[3]
    condition = row.claims[0].condition
    assert condition
    elsewhere = (replace(time, span=condition), replace(time, span=Span(0, 3)))  # in a condition, in the headline
    inside = replace(time, span=Span(row.claims[0].span.start, row.claims[0].span.start + 8))
    only = _with(gold, 3, claims=(replace(row.claims[0], times=elsewhere),))
    assert measure(gold, only).tallies["time overlap"] == Tally(1, 1, 1, 1)
    more = _with(gold, 3, claims=(replace(row.claims[0], times=(*elsewhere, inside)),))
    assert measure(gold, more).tallies["time overlap"] == Tally(1, 2, 1, 1)


def test_a_time_cut_short_is_not_exact(gold: Reading) -> None:
    claim = gold.statements[1].claims[0]
    day = replace(claim.times[0], span=Span(claim.times[0].span.start, claim.times[0].span.end - 4))  # "on 3"
    tallies = measure(gold, _with(gold, 1, claims=(replace(claim, times=(day,)),))).tallies
    assert (tallies["time exact"].right, tallies["time overlap"].right) == (0, 1)


def test_a_reader_that_trims_is_laid_over(gold: Reading) -> None:
    text = "\n\n" + TEXT
    later = compile_gold(NOTATION, text).reading
    laid = moved(gold, 2, text)
    assert measure(later, laid).tallies["attribution"] == Tally(4, 4, 4, 4)
    assert laid.statements[0].claims[0].span.cut(text) == "The dam is safe"


def _results(gold: Reading, outputs: list[Reading]) -> list[Result]:
    return [
        Result(Document(f"d{n}.gold", "original", Path(f"d{n}.txt"), gold), measure(gold, output))
        for n, output in enumerate(outputs)
    ]


def test_interval_holds_the_value_and_repeats(gold: Reading) -> None:
    empty = replace(gold, statements=())
    results = _results(gold, [gold, gold, gold, empty])
    ends = interval("attribution", results)
    assert ends == interval("attribution", results)
    assert ends is not None
    pooled = Tally(12, 12, 12, 16).f1
    assert pooled is not None and ends[0] <= pooled <= ends[1]
    assert interval("attribution", _results(gold, [gold, gold])) == (1.0, 1.0)


def test_an_engine_that_fails_counts_as_nothing(gold: Reading) -> None:
    def fails(document: Document) -> Reading:
        raise RuntimeError("no")

    results = run([Document("d.gold", "original", Path("d.txt"), gold)], fails)
    assert results[0].error == "RuntimeError: no"
    assert results[0].measured.tallies["attribution"] == Tally(0, 0, 0, 4)


def test_floors_hold_and_only_rise(gold: Reading) -> None:
    worse, better = (
        report_of(_results(gold, [_with(gold, 0, content=(Span(0, 3),))]), 10),
        report_of(_results(gold, [gold]), 10),
    )
    floors = raised(worse, None)
    assert below_floors(better, floors) == []
    risen = raised(better, floors)
    assert any("content exact" in line for line in below_floors(worse, risen))
    assert raised(worse, risen) == risen
    other = {"original": {**risen["original"], "corpus": "another"}}
    assert "another corpus" in below_floors(better, other)[0]
    with pytest.raises(ValueError, match="another corpus"):
        raised(worse, other)
    assert raised(worse, other, new_corpus=True) == floors
    real = {"real": {"corpus": "elsewhere", "floors": {"cue exact": 1.0}}}
    assert below_floors(worse, real) == []
    assert raised(worse, real) == {**real, **floors}


def test_gains_and_losses_are_told_in_words(gold: Reading) -> None:
    results = _results(gold, [gold])
    worse = report_of(_results(gold, [replace(gold, statements=gold.statements[1:])]), 10)
    told = gains_and_losses(worse, report_of(results, 10), [r.document for r in results])
    assert "+ d0.gold: Nadia Orlo: The dam is safe," in told
    assert "original attribution: 85.7 -> 100.0" in told
    assert gains_and_losses(worse, worse, [r.document for r in results]) == "no change"


def test_command(gold: Reading, tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    (tmp_path / "dam.txt").write_text(TEXT, encoding="utf-8")
    (tmp_path / "dam.gold").write_text(NOTATION, encoding="utf-8")
    (tmp_path / "broken.txt").write_text(TEXT, encoding="utf-8")
    (tmp_path / "broken.gold").write_text("s1 = named | Nobody | said | nothing", encoding="utf-8")
    outputs = tmp_path / "outputs"
    outputs.mkdir()
    obj = to_json(compile_gold(NOTATION, TEXT))
    del obj["not_quantities"]
    (outputs / "dam.json").write_text(json.dumps(obj), encoding="utf-8")
    floors = tmp_path / "floors.json"
    common = [str(tmp_path), "--outputs", str(outputs)]
    assert main([*common, "--raise-floors", str(floors), "--json"]) == 0
    shown = capsys.readouterr()
    assert json.loads(shown.out)["measures"]["original"]["attribution"]["value"] == 1.0
    assert "broken.gold:1: words not found" in shown.err
    assert main([*common, "--floors", str(floors)]) == 0
    obj["statements"] = obj["statements"][:2]
    (outputs / "dam.json").write_text(json.dumps(obj), encoding="utf-8")
    assert main([*common, "--floors", str(floors)]) == 1
    assert "below its floor: original attribution" in capsys.readouterr().err
    (outputs / "dam.json").unlink()  # the engine fails: floors are neither lowered nor passed
    before = floors.read_text(encoding="utf-8")
    assert main([*common, "--floors", str(floors)]) == 1
    assert main([*common, "--raise-floors", str(floors), "--new-corpus"]) == 1
    assert floors.read_text(encoding="utf-8") == before


def test_rows_beyond_the_gold_cost_nothing_where_readers_may_differ(gold: Reading) -> None:
    taken = [c for s in gold.statements for c in s.content]
    text = gold.report.text
    free = next(Span(n, n + 1) for n in range(len(text)) if not any(c.meets(Span(n, n + 1)) for c in taken))
    more = replace(
        gold, statements=(*gold.statements, replace(gold.statements[0], id="more", content=(free,), claims=()))
    )
    plain = measure(gold, more).tallies["attribution"]
    spared = measure(gold, more, (free,)).tallies["attribution"]
    assert (plain.shown, plain.gold) == (len(gold.statements) + 1, len(gold.statements))
    assert (spared.shown, spared.gold, spared.right) == (
        len(gold.statements),
        len(gold.statements),
        len(gold.statements),
    )

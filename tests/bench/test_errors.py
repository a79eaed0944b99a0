"""The list of errors, on one bundled sample."""

from __future__ import annotations

from collections import Counter
from dataclasses import replace

import pytest

from bench.errors import errors, main
from bench.quality import ROOT, Document, engine, laid_over, load_documents
from sayso.records import Reading


@pytest.fixture(scope="module")
def sample() -> Document:
    documents, _ = load_documents([ROOT / "src/sayso/samples"], None)
    return next(d for d in documents if d.name.startswith("harbour_bridge"))


def _kinds(gold: Reading, output: Reading) -> Counter[str]:
    return Counter(kind for kind, _ in errors(gold, output))


def test_the_gold_held_against_itself_has_no_errors(sample: Document) -> None:
    assert errors(sample.gold, sample.gold) == []


def test_each_kind_of_error_is_told(sample: Document) -> None:
    gold = sample.gold
    count = len(gold.statements)
    nothing = replace(gold, statements=())
    assert _kinds(gold, nothing) == {"missed": count}
    assert _kinds(nothing, gold) == {"invented": count}
    n = next(n for n, s in enumerate(gold.statements) if s.cue and s.source.names)
    first = gold.statements[n]

    def changed(**fields: object) -> Reading:
        rows = [*gold.statements[:n], replace(first, **fields), *gold.statements[n + 1 :]]
        return replace(gold, statements=tuple(rows))

    [(kind, description)] = errors(gold, changed(source=replace(first.source, names=("Nobody At All",))))
    assert kind == "names" and "wrong: Nobody At All, gold: " in description
    [(kind, description)] = errors(gold, changed(source=replace(first.source, names=())))
    assert kind == "names" and "open: -, gold: " in description
    [(kind, description)] = errors(gold, changed(cue=None))
    assert kind == "differs" and "shown: " in description


def test_the_rules_are_read_against_the_gold(sample: Document) -> None:
    output = laid_over(engine("rules")(sample), sample.gold.report.text)
    assert sum(_kinds(sample.gold, output).values()) < len(sample.gold.statements)


def test_test_documents_are_refused(capsys: pytest.CaptureFixture[str]) -> None:
    with pytest.raises(SystemExit) as stopped:
        main(["--part", "test"])
    assert stopped.value.code == 2
    printed = capsys.readouterr()
    assert "'test'" in printed.err and not printed.out

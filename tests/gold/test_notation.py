"""The gold notation: what is located, what is refused and with which remedy."""

from __future__ import annotations

import json
from decimal import Decimal

import pytest

from gold.check import from_json, notes, problems, to_json
from gold.locate import NotationError
from gold.notation import compile_gold
from gold.state import Gold
from gold.values import parse_amount, parse_labels, parse_time

TEXT = """Harbour bridge to open in May, mayor says

OSTROV (Nordwire) - Mayor Ilse Brandt said on Monday the Harbour Bridge would open on 4 May if the weather holds.

“We have sent around 400 workers, and about 120 of them are on nights,” she told reporters. “I asked the
governor. He told me: ‘You’ll get your [full] money.’”

Brandt said she was sure. Brandt said the governor was not.

Seven people were missing.
"""

NOTATION = """
who brandt = Ilse Brandt | Mayor
headline Harbour bridge ... mayor says
published null
warn date_unknown
quotes double
q You'll get your [full] money.

s1 brandt named | Mayor Ilse Brandt | said | the Harbour Bridge ... holds
  occ on Monday | when
  c forecast : the Harbour Bridge ... on 4 May
    if if the weather holds
    t on 4 May = FUTURE_REF
s2 brandt pronoun | she | told | We have sent ... nights, | I asked the governor ... money.'
  ante Mayor Ilse Brandt
  c report : We have sent around 400 workers
    n around 400 = ~400 workers
  c report : about 120 of them are on nights
    n about 120 = ~120 workers | of around 400
s2a in s2 [the governor] pronoun | He | told | You'll get your [full] money.
  ins [full]
s3 brandt named | Brandt | said | she was sure
s4 re s3 brandt named | Brandt | said | the governor was not
own report : Seven people were missing
  n Seven = 7 people
trap 2+2
"""


def compiled() -> Gold:
    return compile_gold(NOTATION, TEXT)


def test_words_are_located() -> None:
    gold = compiled()
    assert problems(gold) == []
    s1, s2, s2a, s3, s4 = gold.reading.statements
    cut = {s.id: [c.cut(TEXT) for c in s.content] for s in gold.reading.statements}
    assert cut[s1.id] == ["the Harbour Bridge would open on 4 May if the weather holds"]
    assert cut[s2.id][0].endswith("on nights,")
    assert s2.content[1].cut(TEXT).endswith("money.’")
    assert s2a.parent_id == s2.id and s2a.insertions[0].cut(TEXT) == "[full]"
    assert s4.refers_to == s3.id
    assert s3.cue and s4.cue and s3.cue.end < s4.cue.start
    assert [s.quoting for s in gold.reading.statements] == ["indirect", "direct", "direct", "indirect", "indirect"]


def test_labels_and_figures() -> None:
    reading = compiled().reading
    first, second = reading.statements[1].claims
    assert second.quantities[0].subset_of == first.quantities[0].id
    assert first.quantities[0].low == Decimal(400) and first.quantities[0].approximator == "around"
    claim = reading.statements[0].claims[0]
    assert claim.condition and claim.condition.cut(TEXT) == "if the weather holds"
    assert reading.own_claims[0].quantities[0].counted == "people"
    assert reading.statements[1].source.antecedents[0].cut(TEXT) == "Mayor Ilse Brandt"


@pytest.mark.parametrize("standoff", [False, True])
def test_json_there_and_back(standoff: bool) -> None:
    gold = compiled()
    obj = json.loads(json.dumps(to_json(gold, standoff=standoff)))
    assert from_json(obj, TEXT) == gold
    assert ("Brandt said" in json.dumps(obj)) is not standoff


def test_standoff_refuses_another_text() -> None:
    with pytest.raises(ValueError, match="SHA-256"):
        from_json(to_json(compiled(), standoff=True), TEXT + " ")


@pytest.mark.parametrize(
    ("line", "what", "remedy"),
    [
        ("s9 brandt named | Brandt | said | she was glad", "not found", "'she was' but not 'glad'"),
        ("s9 nobody named | Brandt | said | she was sure", "nobody", "who nobody ="),
        ("s9 = named | Brandt | bellowed | she was sure", "not found", "copy the words"),
        ("s9 = named | Brandt | said", "cannot read the statement", "ID [in PARENT]"),
        ("s9 in s8 = named | Brandt | said | she", "no statement 's8'", "below its parent"),
        ("own guess : Seven people were missing", "no claim kind", "assessment"),
        ("q Seven people", "no quotation", "between the marks"),
        ("s9 = named | Brandt | said | Brandt", "ambiguous", "@2"),
        ("mumble", "cannot read", "begins with"),
        ("  n Seven = 7 people", "belongs to no statement", "indent"),
    ],
)
def test_errors_name_line_and_remedy(line: str, what: str, remedy: str) -> None:
    with pytest.raises(NotationError) as caught:
        compile_gold("# a comment\nwho brandt = Ilse Brandt\n" + line, TEXT)
    assert caught.value.line == 3
    assert what in caught.value.what and remedy in caught.value.remedy


def test_nth_occurrence() -> None:
    gold = compile_gold("s1 = named | Brandt @2 | said @2 | the governor was not\npublished 2025-03-03", TEXT)
    source = gold.reading.statements[0].source.span
    assert source and source.start == TEXT.index("Brandt said the governor")


@pytest.mark.parametrize(
    ("notation", "problem"),
    [
        ("published 2025-01-02\nwarn date_unknown", "date_unknown"),
        ("published 2025-01", "date_unknown"),
        ("published 2025-01-02\ns1 - named | Brandt | said | she was sure", "without a name"),
        ("published 2025-01-02\ns1 = carried | Brandt | said | she was sure", "carried"),
        (
            "published 2025-01-02\nown report : Seven people were missing\n  n Seven = 9..7 people",
            "low is above high",
        ),
    ],
)
def test_problems_are_named(notation: str, problem: str) -> None:
    assert any(problem in p for p in problems(compile_gold(notation, TEXT)))


def test_claim_on_a_nested_statement_is_refused() -> None:
    with pytest.raises(NotationError, match="nested"):
        compile_gold(NOTATION.replace("  ins [full]", "  c report : ="), TEXT)


def test_uncovered_numbers_are_noted() -> None:
    gold = compile_gold("s1 = named | Mayor Ilse Brandt | said | the Harbour Bridge ... holds\n  c forecast : =", TEXT)
    assert notes(gold) == [
        "'4' in 'the Harbour Bridge would open on 4 May if the weather holds' is neither figure, time nor trap"
    ]


@pytest.mark.parametrize(
    ("written", "expected"),
    [
        ("1200", (1200, 1200, None)),
        ("~8000", (8000, 8000, "APPROX")),
        (">1200", (1200, None, "MORE_THAN")),
        (">=3", (3, None, "EQUAL_OR_MORE")),
        ("<50", (None, 50, "LESS_THAN")),
        ("<=0.5", (None, Decimal("0.5"), "EQUAL_OR_LESS")),
        ("50..60", (50, 60, "BETWEEN")),
        ("~200..", (200, None, "APPROX")),
        ("1/4", (Decimal("0.25"), Decimal("0.25"), None)),
    ],
)
def test_amounts(written: str, expected: tuple[object, ...]) -> None:
    assert parse_amount(written) == expected


@pytest.mark.parametrize(
    ("written", "expected"),
    [
        ("2024-10-31", ("DATE", "2024-10-31", None)),
        ("2024-W44", ("DATE", "2024-W44", None)),
        ("2026-SU", ("DATE", "2026-SU", None)),
        ("P30D", ("DURATION", "P30D", None)),
        ("2024-10-31T15:00", ("TIME", "2024-10-31T15:00", None)),
        ("SET P1W", ("SET", "P1W", None)),
        ("PAST_REF", ("DATE", "PAST_REF", None)),
        ("2026 MID", ("DATE", "2026", "MID")),
        ("2024 START", ("DATE", "2024", "START")),
    ],
)
def test_times(written: str, expected: tuple[object, ...]) -> None:
    time = parse_time(written.split())
    assert (time.type, time.value, time.mod) == expected


@pytest.mark.parametrize("written", ["", "yesterday", "2024-13-45x", "2024 SOMETIME", "2024 MID 3"])
def test_no_times(written: str) -> None:
    with pytest.raises(NotationError):
        parse_time(written.split())


def test_labels_default_and_shorten() -> None:
    assert parse_labels(["for", "prob", "-"]) == parse_labels(["forecast", "probable", "negative"])
    assert (parse_labels(["question"]).certainty, parse_labels(["question"]).polarity) == ("unknown", "unknown")


def test_ignored_words_stand_beside_the_reading() -> None:
    gold = compile_gold(NOTATION + "ignore Seven people were missing.\n", TEXT)
    assert [s.cut(TEXT) for s in gold.ignore] == ["Seven people were missing."]
    assert problems(gold) == []
    for standoff in (False, True):
        obj = to_json(gold, standoff=standoff, licence={"licence": "CC BY 4.0"})
        assert from_json(json.loads(json.dumps(obj)), TEXT) == gold
        assert ("text" in obj["ignore"][0]) is not standoff and obj["licence"] == "CC BY 4.0"
    assert "ignore" not in to_json(compile_gold(NOTATION, TEXT))


def test_ignored_words_are_one_place() -> None:
    with pytest.raises(NotationError, match="ambiguous in the text: 'Brandt said'"):
        compile_gold(NOTATION + "ignore Brandt said\n", TEXT)


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("Orlo said: « It held »", "It held"),
        ("“It held.\nIt holds.\n", "It held."),
        ("Orlo said: 'It held. '", "It held."),
    ],
)
def test_quotations_with_loose_and_missing_marks(text: str, words: str) -> None:
    gold = compile_gold(f"published null\nwarn date_unknown\nq {words}\n", text)
    assert [q.cut(text) for q in gold.reading.quotes] == [words]


def test_a_cue_in_the_sentence_of_its_content_comes_before_a_nearer_one_in_the_next() -> None:
    text = "\nSkou said at the weekend that talks would fail. He said the survey was over.\n"
    lines = "published 2025-03-03\ns1 = named | Skou | said | talks would fail\ns2 [Skou] pronoun | He | said | the survey was over"
    first, second = compile_gold(lines, text).reading.statements
    assert first.cue and first.cue.start == text.index("said") and first.source.span and first.source.span.start == 1
    assert second.cue and second.cue.start == text.rindex("said")

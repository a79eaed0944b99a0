"""What every ledger must do, through the Protocol alone; runs on each backend of conftest."""

from __future__ import annotations

import dataclasses
from datetime import timedelta
from decimal import Decimal
from typing import Any

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from ledger_readings import FIRST, NOON, SECOND, gold_reading, link, readings, storm, verdict

from sayso import codec
from sayso.errors import LedgerError, NoSuchRow, UsageError
from sayso.ledger import Ledger, Where
from sayso.records import Published, Reading, Span

A = storm()
B = storm(who="Olu Marchetti", count="more than 300", publisher="Inland Gazette", published="2026-05-04")
C = storm(publisher="Inland Gazette", published=None, extra=" Nobody slept.")


def listings(ledger: Ledger, where: Where | None = None) -> list[object]:
    where = where or Where()
    calls = (ledger.reports, ledger.statements, ledger.claims, ledger.figures, ledger.sources, ledger.links)
    taken = (*calls[:5], calls[5]) if where == Where() else calls[:5]
    return [list(call(where)) for call in taken]


def test_a_reading_comes_back_whole(ledger: Ledger):
    assert ledger.append(A) == "added"
    assert ledger.reading(A.report.id) == A
    assert ledger.report(A.report.id) == A.report


def test_the_gold_reading_comes_back_whole_through_the_codec(ledger: Ledger):
    gold = gold_reading()
    if gold is None:
        pytest.skip("no gold at SAYSO_ACCEPTANCE")
    decoded = codec.decode_reading(codec.encode_reading(gold))
    ledger.append(decoded)
    assert ledger.reading(gold.report.id) == decoded == gold
    assert len(list(ledger.statements())) == len(gold.statements)
    text = gold.report.text
    by_claim = [c for s in gold.statements for c in s.claims]
    assert [(c.start, c.end, c.text, c.kind) for c in ledger.claims()] == sorted(
        (c.span.start, c.span.end, c.span.cut(text), c.kind) for c in by_claim
    )
    assert not list(ledger.verify())


@settings(max_examples=60, deadline=None, suppress_health_check=list(HealthCheck))
@given(reading=readings())
def test_any_reading_comes_back_whole_and_lists_verifies_and_forgets(fresh, reading: Reading):
    ledger = fresh(f"any-{reading.report.id}-{reading.run.id}")
    first = ledger.append(reading)
    if first == "added":
        assert ledger.reading(reading.report.id) == reading
        assert len(list(ledger.statements())) == len(reading.statements)
        assert len(list(ledger.figures())) == len(list(_quantities(reading)))
        assert list(ledger.verify()) == []
    ledger.forget(reading.report.id)
    assert listings(ledger) == [[]] * 6
    assert list(ledger.verify()) == []
    ledger.close()


def _quantities(reading: Reading):
    for claim in (*(c for s in reading.statements for c in s.claims), *reading.own_claims):
        yield from claim.quantities


def test_append_is_idempotent_and_time_is_no_part_of_it(ledger: Ledger):
    assert ledger.append(A) == "added"
    before = listings(ledger)
    later = dataclasses.replace(A, run=dataclasses.replace(FIRST, started=NOON + timedelta(days=1)))
    assert ledger.append(later) == "held"
    assert listings(ledger) == before
    assert ledger.holds(A.report.id, FIRST.id)
    assert not ledger.holds(A.report.id, SECOND.id)
    assert not ledger.holds(B.report.id, FIRST.id)


def test_the_order_of_reports_changes_nothing(fresh):
    one, other = fresh("one"), fresh("other")
    for reading in (A, B, C):
        one.append(reading)
    for reading in (C, A, B):
        other.append(reading)
    assert listings(one) == listings(other)
    assert all(listings(one)[:5])


def test_the_newest_run_is_current_and_the_older_stays(ledger: Ledger):
    better = dataclasses.replace(A, statements=A.statements[:1], run=SECOND)
    ledger.append(A)
    assert ledger.append(better) == "added"
    assert [row.id for row in ledger.statements()] == [A.statements[0].id]
    assert {row.run_id for row in ledger.statements()} == {SECOND.id}
    assert ledger.holds(A.report.id, FIRST.id)
    assert ledger.reading(A.report.id) == better
    assert ledger.append(A) == "held"
    assert len(list(ledger.statements())) == 1
    assert [run.version for run in ledger.runs()] == sorted(
        ["0.1.0", "0.2.0"], key=lambda v: {"0.1.0": FIRST.id, "0.2.0": SECOND.id}[v]
    )


def test_rows_say_where_they_stand_and_in_which_words(ledger: Ledger):
    ledger.append(A)
    text = A.report.text
    report = next(ledger.reports())
    assert (report.report_id, report.publisher, report.published) == (A.report.id, "The Harbour Post", "2026-05-03")
    assert (report.headline, report.statements, report.claims, report.warnings) == ("Storm floods the quay", 3, 3, 1)
    told, think, guard = ledger.statements()
    assert (told.source, told.source_names, told.source_role) == ("Vera Lindqvist", ("Vera Lindqvist",), "mayor")
    assert (told.cue, told.content) == ("told", "We think about 240 houses stand in water.")
    assert told.content_spans == tuple((s.start, s.end) for s in A.statements[0].content)
    assert think.parent_id == told.id and think.source is None and think.source_names == ()
    assert guard.source_words == "The coast guard"
    for row in (*ledger.claims(), *ledger.figures()):
        assert text[row.start : row.end] == row.text
    assessed, near, boats = ledger.claims()
    assert (assessed.frame_measure, assessed.certainty, assessed.statement_id) == ("flooded", "probable", told.id)
    assert (boats.source, boats.source_kind, boats.statement_id) == ("The Harbour Post", "own", None)
    assert near.kind == "report"
    first, second = ledger.figures()
    assert (first.low, first.mod, first.counted, first.source) == (Decimal(240), "APPROX", "houses", "Vera Lindqvist")
    assert (second.text, second.source_kind, second.high) == ("Seven", "own", Decimal(7))
    assert first.frame_measure == "flooded"


def test_rows_can_be_printed_by_the_codec(ledger: Ledger):
    ledger.append(A)
    for rows in listings(ledger)[:5]:
        for row in rows:  # type: ignore[attr-defined]
            printed = codec.encode(row, "")
            assert set(printed) >= {"report_id", "uri", "publisher", "published"}


@pytest.mark.parametrize(
    ("where", "statements", "claims"),
    [
        (Where(), 9, 9),
        (Where(source="lindqvist"), 2, 2),
        (Where(source="MARCHETTI"), 1, 1),
        (Where(source="gazette"), 0, 2),
        (Where(source="nobody"), 0, 0),
        (Where(source="%"), 0, 0),
        (Where(source="' OR 1=1 --"), 0, 0),
        (Where(kind="assessment"), 3, 3),
        (Where(kind="forecast"), 0, 0),
        (Where(certainty="certain"), 3, 6),
        (Where(kind="report", certainty="probable"), 0, 0),
        (Where(since="2026-05-04"), 3, 3),
        (Where(until="2026-05-03"), 3, 3),
        (Where(since="2026", until="2026-05"), 6, 6),
        (Where(since="2027"), 0, 0),
        (Where(contains="HOUSES"), 6, 3),
        (Where(contains="houses_stand"), 0, 0),
        (Where(min_confidence=0.6), 6, 6),
        (Where(min_confidence=0.95), 0, 0),
        (Where(report_id=A.report.id), 3, 3),
        (Where(report_id="r00"), 0, 0),
        (Where(publisher="INLAND"), 6, 6),
        (Where(publisher="post", source="lindqvist"), 1, 1),
        (Where(limit=2), 2, 2),
        (Where(limit=0), 0, 0),
    ],
)
def test_where_filters(ledger: Ledger, where: Where, statements: int, claims: int):
    for reading in (A, B, C):
        ledger.append(reading)
    assert len(list(ledger.statements(where))) == statements
    assert len(list(ledger.claims(where))) == claims
    listings(ledger, where)


def _fits(row: Any, where: Where, words: str, kind: str | None = None, certainty: str | None = None) -> bool:
    def within(part: str | None, *whole: str | None) -> bool:
        return part is None or any(part.casefold() in (w or "").casefold() for w in whole)

    day = row.published
    return (
        within(where.source, *row.source_names)
        and (where.source is None or bool(row.source_names))
        and within(where.contains, words)
        and within(where.publisher, row.publisher)
        and where.kind in (None, kind)
        and where.certainty in (None, certainty)
        and (where.since is None or (day is not None and day >= where.since))
        and (where.until is None or (day is not None and day <= where.until))
        and (where.min_confidence is None or (row.confidence is not None and row.confidence >= where.min_confidence))
        and where.report_id in (None, row.report_id)
    )


_SOME = st.builds(
    Where,
    source=st.sampled_from([None, None, "Vera", "MARCH", "guard", "post", "a", "?"]),
    kind=st.sampled_from([None, None, "assessment", "report"]),
    certainty=st.sampled_from([None, None, "certain", "probable"]),
    since=st.sampled_from([None, None, "2026-05-03", "2026-05-04"]),
    until=st.sampled_from([None, None, "2026-05-03", "2026-05-04"]),
    contains=st.sampled_from([None, None, "HOUSES", "near", "seven", "%"]),
    min_confidence=st.sampled_from([None, None, 0.5, 0.7, 0.95]),
    report_id=st.sampled_from([None, None, A.report.id]),
    publisher=st.sampled_from([None, None, "inland", "E"]),
)


@settings(max_examples=120, deadline=None, suppress_health_check=list(HealthCheck))
@given(where=_SOME)
def test_filters_are_those_of_a_plain_loop(fresh, where: Where):
    ledger = fresh("loop")
    for reading in (A, B, C):
        ledger.append(reading)
    if where.kind is None and where.certainty is None:
        expected = [row for row in ledger.statements() if _fits(row, where, row.content or "")]
        assert list(ledger.statements(where)) == expected
    claims = [row for row in ledger.claims() if _fits(row, where, row.text, row.kind, row.certainty)]
    assert list(ledger.claims(where)) == claims
    figures = [row for row in ledger.figures() if _fits(row, where, row.text, row.kind, row.certainty)]
    assert list(ledger.figures(where)) == figures
    if where.contains is None and (where.kind or where.certainty):
        assert {row.report_id for row in ledger.reports(where)} == {row.report_id for row in claims}
    ledger.close()


@pytest.mark.parametrize(
    ("where", "reports"),
    [
        (Where(), {A.report.id, B.report.id, C.report.id}),
        (Where(source="marchetti"), {B.report.id}),
        (Where(source="post"), set()),
        (Where(source="post", kind="report"), {A.report.id}),
        (Where(kind="pledge"), set()),
        (Where(source="lindqvist", kind="assessment", since="2026"), {A.report.id}),
        (Where(contains="NOBODY slept"), {C.report.id}),
        (Where(min_confidence=0.99), set()),
    ],
)
def test_where_filters_reports(ledger: Ledger, where: Where, reports: set[str]):
    for reading in (A, B, C):
        ledger.append(reading)
    assert {row.report_id for row in ledger.reports(where)} == reports


@pytest.mark.parametrize(
    ("published", "since", "until", "listed"),
    [
        ("2024", "2024-06", None, True),
        ("2024", None, "2023", False),
        ("2024-10-31T23:30:00-02:00", "2024-11-01", None, True),
        ("2024-10-31T23:30:00-02:00", None, "2024-10-31", False),
        ("2024-02", "2024-02-29", "2024-02-29", True),
        ("2024-02", "2024-03", None, False),
        ("2024-12", None, "2024", True),
        ("some day", "1900", None, False),
        (None, None, "2100", False),
    ],
)
def test_dates_of_any_precision(
    ledger: Ledger, published: str | None, since: str | None, until: str | None, listed: bool
):
    ledger.append(storm(published=published))
    assert len(list(ledger.reports(Where(since=since, until=until)))) == listed


def test_names_are_found_in_any_case_and_alphabet(ledger: Ledger):
    ledger.append(storm(who="Öztürk Weiß"))
    for part in ("öztürk", "ÖZTÜRK", "WEISS", "weiß"):
        assert len(list(ledger.statements(Where(source=part)))) == 1, part


@pytest.mark.parametrize(
    "fields", [{"kind": "rumour"}, {"certainty": "sure"}, {"since": "yesterday"}, {"until": "2024-13"}, {"limit": -1}]
)
def test_where_refuses_what_it_does_not_know(fields: dict[str, object]):
    with pytest.raises(UsageError):
        Where(**fields)  # type: ignore[arg-type]


def test_a_rejected_row_is_hidden_with_what_hangs_on_it(ledger: Ledger):
    ledger.append(A)
    told = A.statements[0]
    assert ledger.judge(verdict(told.id, "rejected"))
    assert told.id not in {row.id for row in ledger.statements()}
    assert [row.text for row in ledger.figures()] == ["Seven"]
    assert not list(ledger.statements(Where(source="Lindqvist")))
    assert "Vera Lindqvist" not in {row.name for row in ledger.sources()}
    assert not [hit for hit in ledger.search("houses") if hit.id == told.id]
    assert ledger.reading(A.report.id) == A
    assert ledger.judge(verdict(told.id, "confirmed", minute=1))
    assert [row.decision for row in ledger.statements()] == ["confirmed", None, None]
    assert list(ledger.verify()) == []


def test_a_rejected_report_is_hidden_and_can_come_back(ledger: Ledger):
    ledger.append(A)
    ledger.judge(verdict(A.report.id, "rejected"))
    assert listings(ledger)[:5] == [[]] * 5
    assert not list(ledger.search("houses"))
    ledger.judge(verdict(A.report.id, "confirmed", minute=1))
    assert len(list(ledger.statements())) == 3
    assert list(ledger.verify()) == []


def test_corrected_values_are_shown_and_found(ledger: Ledger):
    ledger.append(A)
    told = A.statements[0]
    claim = told.claims[0]
    ledger.judge(verdict(told.id, "corrected", {"source_names": ["Ole Weiß"], "source_role": None}))
    ledger.judge(verdict(claim.id, "corrected", {"certainty": "possible"}))
    ledger.judge(verdict(claim.quantities[0].id, "corrected", {"low": 240.25, "mod": None}))
    ledger.judge(verdict(A.report.id, "corrected", {"published": "2025-01-02"}))
    row = next(ledger.statements(Where(source="WEISS")))
    assert (row.id, row.source, row.source_names, row.source_role) == (told.id, "Ole Weiß", ("Ole Weiß",), None)
    assert not list(ledger.statements(Where(source="Lindqvist")))
    assert next(ledger.claims(Where(certainty="possible"))).source == "Ole Weiß"
    figure = next(ledger.figures())
    assert (figure.low, figure.high, figure.mod) == (Decimal("240.25"), Decimal(240), None)
    assert [r.published for r in ledger.reports(Where(until="2025"))] == ["2025-01-02"]
    assert {(s.name, s.kind) for s in ledger.sources()} >= {("Ole Weiß", "named")}
    assert list(ledger.verify()) == []


def test_a_verdict_holds_for_later_runs(ledger: Ledger):
    ledger.append(A)
    ledger.judge(verdict(A.statements[0].id, "corrected", {"source_names": ["Ole Weiß"]}))
    ledger.append(dataclasses.replace(A, run=SECOND))
    assert [row.source for row in ledger.statements(Where(source="weiß"))] == ["Ole Weiß"]
    assert not list(ledger.statements(Where(source="Lindqvist")))
    assert list(ledger.verify()) == []


@pytest.mark.parametrize("order", [(0, 1), (1, 0)])
def test_the_newest_verdict_wins_whatever_the_order(ledger: Ledger, order: tuple[int, int]):
    ledger.append(A)
    about = A.statements[0].claims[0].id
    given = [verdict(about, "corrected", {"kind": kind}, minute=m) for m, kind in enumerate(("pledge", "demand"))]
    for n in order:
        assert ledger.judge(given[n])
        assert not ledger.judge(given[n])
    assert next(ledger.claims()).kind == "demand"
    assert [v.about for v in ledger.verdicts(about)] == [about, about]
    assert [v.when for v in ledger.verdicts()] == [v.when for v in given]


@pytest.mark.parametrize(
    ("value", "about"),
    [
        ('{"kind": "rumour"}', "claim"),
        ('{"low": "many"}', "quantity"),
        ('{"low": NaN}', "quantity"),
        ('{"text": "other words"}', "claim"),
        ('{"source_names": "Ada"}', "statement"),
        ('{"source_kind": null}', "statement"),
        ('{"published": "soon"}', "report"),
        ("Ada", "statement"),
        ("[]", "claim"),
        ("[" * 100_000, "claim"),
        (None, "claim"),
    ],
)
def test_a_correction_that_does_not_fit_is_refused(ledger: Ledger, value: str | None, about: str):
    ledger.append(A)
    claim = A.statements[0].claims[0]
    ids = {
        "claim": claim.id,
        "quantity": claim.quantities[0].id,
        "statement": A.statements[0].id,
        "report": A.report.id,
    }
    given = dataclasses.replace(verdict(ids[about], "corrected"), value=value)
    before = listings(ledger)
    with pytest.raises(UsageError):
        ledger.judge(given)
    assert listings(ledger) == before
    assert not list(ledger.verdicts())


@pytest.mark.parametrize(("decision", "value"), [("perhaps", None), ("confirmed", {"kind": "pledge"})])
def test_a_verdict_of_another_form_is_refused(ledger: Ledger, decision: str, value: dict[str, str] | None):
    ledger.append(A)
    with pytest.raises(UsageError):
        ledger.judge(verdict(A.statements[0].claims[0].id, decision, value))


def test_a_verdict_on_nothing_is_refused(ledger: Ledger):
    with pytest.raises(NoSuchRow):
        ledger.judge(verdict("s01", "rejected"))


def test_links_are_kept_once_and_judged(ledger: Ledger):
    ledger.append(A)
    ledger.append(B)
    copies = link("copies", A.report.id, B.report.id)
    saying = link("same_saying", A.statements[0].id, B.statements[0].id)
    assert ledger.link([copies, saying]) == 2
    assert ledger.link([copies, saying]) == 0
    assert list(ledger.links()) == sorted([copies, saying], key=lambda k: k.id)
    assert list(ledger.links(Where(kind="copies"))) == [copies]
    assert set(ledger.links(Where(report_id=B.report.id))) == {copies, saying}
    assert list(ledger.links(Where(contains="other"))) == []
    again = dataclasses.replace(copies, why="other words", evidence=(Span(2, 3),))
    assert ledger.link([again]) == 1
    assert list(ledger.links(Where(kind="copies"))) == [again]
    ledger.judge(verdict(copies.id, "rejected"))
    assert list(ledger.links()) == [saying]
    with pytest.raises(UsageError):
        ledger.links(Where(source="Ada"))


def test_links_to_nothing_are_refused_all_or_none(ledger: Ledger):
    ledger.append(A)
    ledger.append(B)
    with pytest.raises(NoSuchRow):
        ledger.link([link("copies", A.report.id, B.report.id), link("copies", A.report.id, "r01")])
    assert not list(ledger.links())


def test_named_sources_are_lined_up_and_the_others_never(ledger: Ledger):
    for reading in (A, C):
        ledger.append(reading)
    found = [(s.name, s.kind, s.reports, s.statements, s.own_claims) for s in ledger.sources()]
    assert sorted(map(str, found)) == sorted(map(str, [
        (None, "pronoun", 1, 1, 0),
        (None, "pronoun", 1, 1, 0),
        ("Inland Gazette", "own", 1, 0, 1),
        ("The Harbour Post", "own", 1, 0, 1),
        ("Vera Lindqvist", "named", 2, 2, 0),
        ("the coast guard", "nominal", 1, 1, 0),
        ("the coast guard", "nominal", 1, 1, 0),
    ]))  # fmt: skip
    vera = next(s for s in ledger.sources() if s.kind == "named")
    assert (vera.report_id, vera.roles, vera.first_published) == (None, ("mayor",), "2026-05-03T00:00:00Z")
    guards = {s.report_id for s in ledger.sources(Where(source="coast"))}
    assert guards == {A.report.id, C.report.id}


def test_an_anonymous_source_is_never_lined_up_even_by_a_known_name(ledger: Ledger):
    told, think, guard = A.statements
    anonymous = dataclasses.replace(guard, source=dataclasses.replace(told.source, kind="anonymous"))
    hidden = dataclasses.replace(A, statements=(told, think, anonymous))
    ledger.append(hidden)
    kinds = {(s.name, s.kind, s.report_id) for s in ledger.sources() if s.name == "Vera Lindqvist"}
    assert kinds == {("Vera Lindqvist", "named", None), ("Vera Lindqvist", "anonymous", A.report.id)}


def test_a_pronoun_that_was_resolved_counts_with_its_name(ledger: Ledger):
    told, think, guard = A.statements
    she = dataclasses.replace(think, source=dataclasses.replace(told.source, kind="pronoun"))
    ledger.append(dataclasses.replace(A, statements=(told, she, guard)))
    vera = [s for s in ledger.sources() if s.name == "Vera Lindqvist"]
    assert [(s.kind, s.statements) for s in vera] == [("named", 2)]


def test_search_finds_statements_then_reports_as_spans(ledger: Ledger):
    ledger.append(A)
    ledger.append(B)
    hits = list(ledger.search("HOUSES stand"))
    assert [h.what for h in hits] == ["statement"] * 4 + ["report"] * 2
    for hit in hits:
        text = ledger.report(hit.report_id).text
        assert text[hit.start : hit.end] == hit.text
        assert [text[a:b] for a, b in hit.matches] == ["houses", "stand"]
    assert [h.what for h in ledger.search("quay")] == ["report", "report"]
    assert {h.source for h in ledger.search("marchetti")} == {None}
    assert len(list(ledger.search('"help was near"'))) == 4
    assert not list(ledger.search('"near was help"'))
    assert len(list(ledger.search("hous* stand"))) == 6
    assert not list(ledger.search("hous stand"))
    assert len(list(ledger.search("houses", limit=1))) == 2
    assert not list(ledger.search("houses quayside"))


def test_search_of_split_content_maps_to_the_text(ledger: Ledger):
    told, think, guard = A.statements
    text = A.report.text
    split = (
        Span(text.index("We think"), text.index("We think") + 8),
        Span(text.index("stand in"), text.index(" water")),
    )
    ledger.append(dataclasses.replace(A, statements=(dataclasses.replace(told, content=split), think, guard)))
    hit = next(h for h in ledger.search('"think stand"') if h.id == told.id)
    assert [text[a:b] for a, b in hit.matches] == ["think"]
    hit = next(h for h in ledger.search("stand") if h.id == told.id)
    assert (hit.text, [text[a:b] for a, b in hit.matches]) == ("stand in", ["stand"])


@settings(max_examples=150, deadline=None, suppress_health_check=list(HealthCheck))
@given(words=st.text(max_size=30) | st.text('"*() AND OR NOT NEAR:^+-{}houses', max_size=30))
def test_no_words_are_a_syntax_error(fresh, words: str):
    ledger = fresh("search")
    ledger.append(A)
    for hit in ledger.search(words):
        assert ledger.report(hit.report_id).text[hit.start : hit.end] == hit.text
    ledger.close()


def test_too_many_words_are_refused(ledger: Ledger):
    with pytest.raises(UsageError):
        ledger.search("a " * 1000)


def test_a_forgotten_report_is_gone_and_stays_out(ledger: Ledger):
    ledger.append(A)
    ledger.append(dataclasses.replace(A, run=SECOND))
    ledger.append(B)
    alone = listings(ledger, Where(report_id=B.report.id))
    ledger.judge(verdict(A.statements[0].id, "corrected", {"source_names": ["Ole Weiß"]}))
    ledger.link([link("copies", A.report.id, B.report.id)])
    ledger.judge(verdict(next(ledger.links()).id, "confirmed"))
    ledger.forget(A.report.id)
    assert ledger.forgotten(A.report.id) and not ledger.forgotten(B.report.id)
    assert listings(ledger, Where(report_id=B.report.id)) == alone
    assert [r.report_id for r in ledger.reports()] == [B.report.id]
    assert {h.report_id for h in ledger.search("houses")} == {B.report.id}
    assert not list(ledger.links()) and not list(ledger.verdicts())
    with pytest.raises(NoSuchRow):
        ledger.report(A.report.id)
    assert ledger.append(A) == "forgotten"
    assert not ledger.holds(A.report.id, FIRST.id)
    assert list(ledger.verify()) == []
    ledger.forget(A.report.id)
    assert ledger.append(A, even_if_forgotten=True) == "added"
    assert not ledger.forgotten(A.report.id)
    assert ledger.append(dataclasses.replace(A, run=SECOND)) == "added"
    assert ledger.reading(A.report.id).run == SECOND


def test_forgetting_what_was_never_held_takes_nothing_out(ledger: Ledger):
    ledger.append(A)
    with pytest.raises(NoSuchRow):
        ledger.forget(A.report.id, "r01")
    assert ledger.reading(A.report.id) == A


@pytest.mark.parametrize(
    "broken",
    [
        dataclasses.replace(A, quotes=(Span(0, 10_000),)),
        dataclasses.replace(A, quotes=(Span(9, 3),)),
        dataclasses.replace(A, report=dataclasses.replace(A.report, text=A.report.text + "\0")),
        dataclasses.replace(A, report=dataclasses.replace(A.report, text=A.report.text + "\ud800")),
        dataclasses.replace(A, report=dataclasses.replace(A.report, publisher="\ud800")),
        dataclasses.replace(A, statements=(dataclasses.replace(A.statements[0], report_id="r01"),)),
    ],
)
def test_a_reading_that_contradicts_itself_is_refused_whole(ledger: Ledger, broken: Reading):
    ledger.append(B)
    before = listings(ledger)
    with pytest.raises(LedgerError):
        ledger.append(broken)
    assert listings(ledger) == before
    assert not ledger.holds(broken.report.id, broken.run.id)
    assert ledger.append(A) == "added"


def test_another_text_under_the_same_id_is_refused(ledger: Ledger):
    ledger.append(A)
    other = dataclasses.replace(A, report=dataclasses.replace(A.report, text=A.report.text.upper()), run=SECOND)
    with pytest.raises(LedgerError, match="another text"):
        ledger.append(other)


def test_a_listing_sees_the_ledger_as_it_was(ledger: Ledger):
    ledger.append(A)
    ledger.append(B)
    rows = ledger.statements()
    next(rows)
    ledger.append(C)
    ledger.judge(verdict(B.statements[0].id, "rejected"))
    assert len(list(rows)) == 5
    assert len(list(ledger.statements())) == 8


def test_what_is_kept_is_there_when_opened_again(fresh):
    first = fresh()
    first.append(A)
    before = listings(first)
    first.close()
    with fresh() as again:
        assert listings(again) == before
        assert again.append(A) == "held"
    with pytest.raises(LedgerError):
        list(again.statements())
    with pytest.raises(LedgerError):
        again.append(B)


def test_an_undated_report_can_be_dated_by_a_person(ledger: Ledger):
    ledger.append(C)
    assert next(ledger.reports()).published is None
    ledger.judge(verdict(C.report.id, "corrected", {"published": "2026-05-06"}))
    row = next(ledger.reports(Where(since="2026-05-06")))
    assert (row.published, row.published_known_by) == ("2026-05-06", "user")
    assert ledger.report(C.report.id).published is None
    assert dataclasses.replace(C.report, published=Published("2026-05-06", "user")) != ledger.report(C.report.id)


def test_the_beginning_of_an_id_locates_its_row(ledger: Ledger):
    reading = storm()
    ledger.append(reading)
    statement, claim = reading.statements[0], reading.own_claims[0]
    for row_id, table in ((reading.report.id, "reports"), (statement.id, "statements"), (claim.id, "claims")):
        assert (found := ledger.locate(row_id[:14])).id == row_id
        assert found.table == table
        assert found.report_id == reading.report.id
        assert ledger.locate(row_id) == found
    assert ledger.locate(claim.quantities[0].id).table == "quantities"


def test_an_id_that_is_none_or_several_locates_nothing(ledger: Ledger):
    for extra in range(40):
        ledger.append(storm(extra=f" {extra}"))
    for unknown in ("r01zzzz", "x01abcd", "s01%%%%", "s01é___", "r01" + "0" * 40):
        with pytest.raises(NoSuchRow):
            ledger.locate(unknown)
    for short in ("", "r", "r01ab"):
        with pytest.raises(UsageError, match="too short"):
            ledger.locate(short)


def test_sources_that_speak_most_come_first_and_nameless_ones_last(ledger: Ledger):
    for reading in (A, C):
        ledger.append(reading)
    found = list(ledger.sources())
    assert found[0].name == "Vera Lindqvist"
    assert [s.name is None for s in found] == sorted(s.name is None for s in found)
    assert list(ledger.sources(Where(limit=2))) == found[:2]

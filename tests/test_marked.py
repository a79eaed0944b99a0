"""Marked HTML: every mark where its words are, nothing of the report taken for markup, nothing loaded."""

from __future__ import annotations

import re
from html.parser import HTMLParser

import pytest
from hypothesis import given
from hypothesis import strategies as st

from sayso.clean import plain
from sayso.marked import _Mark, fragment, labels_of, page, pages, segments, show
from sayso.records import (
    Claim,
    Quantity,
    Reading,
    Report,
    Run,
    Source,
    Span,
    Statement,
    Warning,
    report_id,
    row_id,
    run_id,
)  # fmt: skip

RUN = Run(run_id("0.1.0", "en", "rules", ()), "0.1.0", "en", "rules")


def reading(text: str, *statements: tuple[str, str, str | None]) -> Reading:
    """A reading with statements given as (content, source words, content of the parent)."""
    report = report_id(None, None, text)
    ids: dict[str, str] = {}
    found: list[Statement] = []
    for content, who, parent in statements:
        start = text.index(content)
        span = Span(start, start + len(content))
        source = Span(text.index(who), text.index(who) + len(who))
        parent_id = ids[parent] if parent else None
        ids[content] = row_id("statement", report, [span], parent_id)
        found.append(
            Statement(ids[content], report, Source(source, "named", (who,)), None, (span,), "direct", parent_id)
        )
    whole = Report(report, "0" * 64, "text/plain", text, paragraphs=(Span(0, len(text)),))
    return Reading(whole, (), tuple(found), (), (), RUN)


class _Page(HTMLParser):
    """The shown text of the text column, its words by class, and all tags."""

    def __init__(self) -> None:
        super().__init__()
        self.tags: list[str] = []
        self.stack: list[list[str]] = []
        self.text: list[str] = []
        self.by_class: dict[str, str] = {}
        self.numbers: list[str] = []

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self.tags.append(tag)
        given = dict(attrs)
        if tag not in ("meta", "br"):
            self.stack.append((given.get("class") or "").split())
        if given.get("data-n"):
            self.numbers += (given["data-n"] or "").split()

    def handle_endtag(self, tag: str) -> None:
        self.stack.pop()

    def handle_data(self, data: str) -> None:
        around = [name for names in self.stack for name in names]
        if "text" in around:
            self.text.append(data)
            for name in around:
                self.by_class[name] = self.by_class.get(name, "") + data


def parsed(html: str) -> _Page:
    found = _Page()
    found.feed(html)
    assert not found.stack
    return found


HOSTILE = 'Ann said: "<script>alert(1)</script> & \x1b[31mred\x1b[0m \u202eevil". <b>Bo</b> said so.'


def test_what_a_report_says_is_never_markup() -> None:
    content = "<script>alert(1)</script> & \x1b[31mred\x1b[0m \u202eevil"
    html = page(reading(HOSTILE, (content, "Ann", None)))
    found = parsed(html)
    assert "script" not in found.tags and "b" not in parsed(fragment(reading(HOSTILE))).tags
    assert "\x1b" not in html and "\u202e" not in html
    assert found.by_class["direct"] == "<script>alert(1)</script> & red evil"


def test_a_page_loads_nothing() -> None:
    html = page(reading(HOSTILE, ("so", "Bo", None)))
    assert not re.search(r"""\b(?:src=|href="[^#]|http-equiv="refresh"|url\(|@import|on\w+=)""", html)
    assert "default-src &#x27;none&#x27;" in html


NESTED = 'Ann said: "Bo told us that prices fell and rents rose." Prices had not fallen.'


def test_nested_statements_carry_both_marks_and_their_labels() -> None:
    outer, inner = "Bo told us that prices fell and rents rose.", "prices fell and rents rose"
    found = parsed(fragment(reading(NESTED, (outer, "Ann", None), (inner, "Bo", outer))))
    assert found.by_class["direct"] == outer
    assert found.by_class["nested"] == inner
    assert found.numbers == ["1", "1.1"]
    assert "".join(found.text) == NESTED


def test_overlapping_marks_are_cut_at_every_edge() -> None:
    marks = (_Mark(Span(0, 6), "a", ""), _Mark(Span(4, 9), "b", ""))
    names = [(s.start, s.end, [m.name for m in over]) for s, over in segments(10, marks)]
    assert names == [(0, 4, ["a"]), (4, 6, ["a", "b"]), (6, 9, ["b"]), (9, 10, [])]


@given(st.lists(st.tuples(st.integers(0, 40), st.integers(0, 40)), max_size=12))
def test_segments_tile_the_text_and_bear_exactly_what_covers_them(pairs: list[tuple[int, int]]) -> None:
    marks = tuple(_Mark(Span(min(p), max(p)), str(n), "") for n, p in enumerate(pairs))
    found = list(segments(40, marks))
    assert "".join("x" * (s.end - s.start) for s, _ in found) == "x" * 40
    for span, over in found:
        expected = {
            m.name for m in marks if m.span.start <= span.start and span.end <= m.span.end and m.span.start < m.span.end
        }
        assert {m.name for m in over} == expected


@given(st.text(min_size=1))
def test_any_text_is_shown_as_it_is_but_for_control_characters(text: str) -> None:
    bare = reading(text)
    shown = "".join(parsed(fragment(bare)).text)
    assert [line for line in shown.split("\n") if line.strip(" \t")] == [
        line for line in plain(text).split("\n") if line.strip(" \t")
    ]
    assert "\n\n\n" not in shown


def test_figures_times_and_warnings_are_named_to_those_who_point_at_them() -> None:
    text = "Seven boats are missing."
    report = report_id(None, None, text)
    figure = Quantity(row_id("quantity", report, [Span(0, 5)]), Span(0, 5), None, None, "MORE_THAN", counted="boats")
    claim = Claim(
        row_id("claim", report, [Span(0, 23)]), Span(0, 23), "report", "certain", "negative", quantities=(figure,)
    )
    whole = Report(report, "0" * 64, "text/plain", text)
    warned = Warning("number_mismatch", (Span(0, 11),), "Seven here, “nine” there")
    html = fragment(Reading(whole, (), (), (claim,), (warned,), RUN))
    assert "figure: open MORE_THAN boats" in html
    assert "report, certain, negative" in html
    assert "number mismatch: Seven here, “nine” there" in html
    assert parsed(html).by_class["warning"] == "Seven boats"


def test_a_notebook_gets_styles_with_the_text_and_a_page_has_one_set_for_all() -> None:
    one = reading(NESTED)
    assert show(one)._repr_html_().startswith("<style>")
    both = "".join(pages((one, one)))
    assert both.count("<style>") == 1 and both.count('class="sayso-marked"') == 2
    assert both.endswith("</body></html>\n")
    assert "".join(pages(())).endswith("</body></html>\n")


def test_every_reading_says_that_a_machine_read_it() -> None:
    assert "Read by machine (sayso 0.1.0, rules), not reviewed." in fragment(reading(NESTED))


def test_labels_of_children_follow_their_parents() -> None:
    outer = "Bo told us that prices fell and rents rose."
    rows = reading(NESTED, (outer, "Ann", None), ("prices fell", "Bo", outer), ("rents rose", "Bo", outer)).statements
    assert list(labels_of(rows).values()) == ["1", "1.1", "1.2"]


@pytest.mark.parametrize("count", [20_000])
def test_many_marks_take_linear_time(count: int) -> None:
    marks = tuple(_Mark(Span(3 * n, 3 * n + 2), "a", "") for n in range(count))
    assert sum(1 for _ in segments(3 * count, marks)) == 2 * count


def test_a_text_that_opens_with_empty_lines_does_not_open_with_a_gap() -> None:
    html = fragment(reading("\n\n \nOn Monday Ann Lee said yes.", ("yes", "Lee", None)))
    assert '<div class="text">On Monday Ann <span' in html

"""The learned reader's parts that are not learned: words, windows, decoding, linking, and what a missing model says."""

from __future__ import annotations

import itertools
from pathlib import Path

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

import sayso
from sayso.errors import ModelMissing
from sayso.finders.attribution import Attribution
from sayso.finders.contents import find_attributions
from sayso.finders.quotes import pair_quotes
from sayso.finders.tagging.confidence import confidence
from sayso.finders.tagging.decode import Tagged, log_probabilities, spans_of
from sayso.finders.tagging.fusion import fuse
from sayso.finders.tagging.labels import HEADS, OUTPUTS, columns, head
from sayso.finders.tagging.linking import attributions, link, subject
from sayso.finders.tagging.network import open_network
from sayso.finders.tagging.windows import BEFORE, BEHIND, CORE, cut_windows
from sayso.finders.tagging.words import FEATURES, Words, mark_spans, read_words
from sayso.finders.text import split_sentences, tokenize
from sayso.finders.units import fold, unit_of
from sayso.formats import read_text
from sayso.lang import language
from sayso.records import Source, Span, Statement

ENGLISH = language("en")


def words_of(text: str) -> tuple[str, Words]:
    report = read_text(text)
    sentences = split_sentences(report.text, report.paragraphs, ENGLISH.text)
    return report.text, read_words(report.text, sentences, pair_quotes(report.text, report.paragraphs, ENGLISH.text))


def test_columns_cover_the_outputs_once():
    covered = [n for h in HEADS for n in range(columns(h.name).start, columns(h.name).stop)]
    assert covered == list(range(OUTPUTS))


@settings(max_examples=60, deadline=None)
@given(st.text(min_size=1, max_size=400))
def test_any_text_gives_words_that_stand_where_they_say(text: str):
    if not text.strip():
        return
    try:
        whole, words = words_of(text)
    except Exception as error:  # what cannot be read at all is the readers' to refuse
        assert type(error).__module__ == "sayso.errors"
        return
    assert all(0 <= s.start < s.end <= len(whole) for s in words.spans)
    assert all(0 <= v < size for row in words.features for v, size in zip(row, FEATURES, strict=True))


@settings(max_examples=80, deadline=None)
@given(st.lists(st.tuples(st.integers(1, 12), st.booleans(), st.booleans()), min_size=1, max_size=900))
def test_every_word_is_told_by_one_window_of_bounded_size(rows: list[tuple[int, bool, bool]]):
    sentences, paragraphs, s, p = [], [], 0, 0
    for _, new_sentence, new_paragraph in rows:
        p += new_paragraph
        s += new_sentence or new_paragraph
        sentences.append(s)
        paragraphs.append(p)
    blank = (0,) * len(FEATURES)
    spans = tuple(Span(2 * n, 2 * n + 1) for n in range(len(rows)))
    words = Words(spans, (blank,) * len(rows), tuple(sentences), tuple(paragraphs), (-1,) * len(rows))
    pieces = [size for size, _, _ in rows]
    windows = cut_windows(words, pieces)
    assert [n for w in windows for n in range(w.core_first, w.core_last)] == list(range(len(rows)))
    assert all(sum(pieces[w.first : w.last]) <= CORE + BEFORE + BEHIND for w in windows)


def test_features_tell_quotations_and_rules():
    text, words = words_of('The bridge was "closed for good", Ruiz said. He left.')
    shown = {s.cut(text): row for s, row in zip(words.spans, words.features, strict=True)}
    assert shown["closed"][1] == 2 and shown["Ruiz"][1] == 0
    assert shown["He"][2] == 1 and shown["The"][2] == 2
    inside = [n for s, n in zip(words.spans, words.quotations, strict=True) if s.cut(text) in ("closed", "for", "good")]
    assert len(set(inside)) == 1 and inside[0] >= 0


def scores_for(words: Words, marked: dict[str, list[tuple[str, Span]]], weight: float = 8.0) -> np.ndarray:
    scores = np.zeros((len(words.spans), OUTPUTS), dtype=np.float32)
    for name, spans in marked.items():
        for n, label in enumerate(mark_spans(words.spans, spans, name)):
            scores[n, columns(name).start + label] = weight
    return scores


def marked_by(scores: np.ndarray, words: Words, name: str) -> tuple[Tagged, ...]:
    return spans_of(log_probabilities(scores)[name], words, name)


def test_decoding_gives_back_what_was_marked():
    text, words = words_of("Ruiz said the bridge was shut.")
    marked = [("source", Span(0, 4)), ("cue", Span(5, 9)), ("content", Span(10, 29))]
    found = marked_by(scores_for(words, {"outer": marked}), words, "outer")
    assert [(t.kind, t.span.cut(text)) for t in found] == [
        ("source", "Ruiz"),
        ("cue", "said"),
        ("content", "the bridge was shut"),
    ]
    assert all(t.probability > 0.9 for t in found)


def test_no_span_begins_or_ends_inside_a_quotation():
    text, words = words_of('She said "we shut the bridge at noon" on Monday.')
    start = text.index("the bridge")
    half = scores_for(words, {"outer": [("content", Span(start, start + 10))]}, weight=2.0)
    for found in marked_by(half, words, "outer"):
        inside = text[found.span.start : found.span.end]
        assert "we" in inside and "noon" in inside


def test_no_span_crosses_a_paragraph():
    text, words = words_of("Ruiz said the bridge was shut\n\nand the road was open.")
    everything = scores_for(words, {"outer": [("content", Span(0, len(text)))]})
    assert all("\n" not in t.span.cut(text) for t in marked_by(everything, words, "outer"))


@settings(max_examples=60, deadline=None)
@given(st.integers(0, 2**32 - 1))
def test_any_scores_decode_to_spans_in_order(seed: int):
    _, words = words_of('He said "no, never", and left. "Why?" she asked; the mayor said nothing of the kind.')
    scores = np.random.default_rng(seed).normal(size=(len(words.spans), OUTPUTS)).astype(np.float32) * 4
    for one in HEADS:
        if one.spans:
            found = marked_by(scores, words, one.name)
            assert all(a.last <= b.first for a, b in itertools.pairwise(found))
            assert {t.kind for t in found} <= {label[2:] for label in head(one.name).labels[1:]}


def tags(text: str, *marks: tuple[str, str]) -> list[Tagged]:
    out, at = [], 0
    for kind, words in marks:
        start = text.index(words, at)
        at = start + len(words)
        out.append(Tagged(kind, Span(start, at), start, at, 0.9))
    return out


S, C, T = "source", "cue", "content"
LINKED = [
    ("Ruiz said it was shut", [(S, "Ruiz"), (C, "said"), (T, "it was shut")], [("Ruiz", "said", ["it was shut"])]),
    ("It was shut, said Ruiz", [(T, "It was shut"), (C, "said"), (S, "Ruiz")], [("Ruiz", "said", ["It was shut"])]),
    (
        "It was shut, Ruiz said, and would stay so",
        [(T, "It was shut"), (S, "Ruiz"), (C, "said"), (T, "and would stay so")],
        [("Ruiz", "said", ["It was shut", "and would stay so"])],
    ),
    (
        "Ruiz said it was shut and added that it would reopen",
        [(S, "Ruiz"), (C, "said"), (T, "it was shut"), (C, "added"), (T, "it would reopen")],
        [("Ruiz", "said", ["it was shut"]), ("Ruiz", "added", ["it would reopen"])],
    ),
    (
        "Ruiz said it was shut, Brandt that it was open",
        [(S, "Ruiz"), (C, "said"), (T, "it was shut"), (S, "Brandt"), (T, "it was open")],
        [("Ruiz", "said", ["it was shut"]), ("Brandt", None, ["it was open"])],
    ),
    ("The mayor: it is shut", [(S, "The mayor"), (T, "it is shut")], [("The mayor", None, ["it is shut"])]),
    ("It had been shut since May", [(T, "It had been shut since May")], [(None, None, ["It had been shut since May"])]),
    ("It was reportedly shut", [(T, "It was"), (C, "reportedly"), (T, "shut")], [(None, "reportedly", ["It was", "shut"])]),
    ("Ruiz said nothing", [(S, "Ruiz"), (C, "said")], []),
]  # fmt: skip


@pytest.mark.parametrize(("text", "marks", "expected"), LINKED, ids=[row[0] for row in LINKED])
def test_linking(text: str, marks: list[tuple[str, str]], expected: list[tuple[str | None, str | None, list[str]]]):
    found = [
        (
            one.source.span.cut(text) if one.source else None,
            one.cue.span.cut(text) if one.cue else None,
            [c.span.cut(text) for c in one.contents],
        )
        for one in link(tags(text, *marks))
    ]
    assert found == expected


def test_confidence_rises_with_the_network_and_stays_a_probability():
    source = Source(Span(0, 4), "named", ("Ruiz",))
    row = Statement("s", "r", source, Span(5, 9), (Span(10, 20),), "indirect")
    curve = {"one": -0.5, "log odds": 1.0, "no name": -1.0}
    values = [confidence(row, p, curve) for p in (0.0, 0.3, 0.6, 0.9, 1.0, None)]
    assert values[:5] == sorted(values[:5]) and values[0] < values[4]
    assert all(0 <= v <= 1 for v in values)


def test_a_missing_model_says_where_and_what_to_do(tmp_path: Path):
    with pytest.raises(ModelMissing, match="--engine rules") as told:
        open_network(tmp_path)
    assert str(tmp_path) in str(told.value)


def test_a_damaged_model_says_so(tmp_path: Path):
    (tmp_path / "attribution.onnx").write_bytes(b"no model")
    (tmp_path / "tokenizer.json").write_text("{}")
    with pytest.raises(ModelMissing, match="cannot be read"):
        open_network(tmp_path)


@pytest.mark.parametrize(
    ("sentence", "marked", "cue", "expected"),
    [
        ("The judge, contacted through his office, confirmed it.", "The judge, contacted through his office", "confirmed", "The judge"),
        ("Chobanyuk, in remarks on television, said no.", "Chobanyuk, in remarks on television", "said", "Chobanyuk"),
        ("The dissenting judges held that it was late.", "The", "held", "The dissenting judges"),
        ("On Monday the firm said no.", "On Monday the firm", "said", "the firm"),
        ("Ana Ruiz, a nurse who lives there, said no.", "Ana Ruiz, a nurse who lives there", "said", "Ana Ruiz, a nurse who lives there"),
        ("Janice Fothergale, of Alma Road, said no.", "Janice Fothergale, of Alma Road", "said", "Janice Fothergale, of Alma Road"),
        ("His call for calm was heard.", "His", "call", "His"),
        ("He met the inspector, who said no.", "who", "said", "the inspector"),
        ("I welcome the inquiry's report, which found fault.", "I welcome the inquiry's report", "found", "the inquiry's report"),
    ],
)  # fmt: skip
def test_a_marked_source_is_a_phrase_without_what_stands_between_it_and_its_verb(
    sentence: str, marked: str, cue: str, expected: str
) -> None:
    def span(words: str) -> Span:
        return Span(sentence.index(words), sentence.index(words) + len(words))

    items = fold(list(tokenize(sentence, Span(0, len(sentence)))), [])
    assert subject(items, span(marked), span(cue), ENGLISH).cut(sentence) == expected


def linked(text: str, *marks: tuple[str, str], occasions: tuple[str, ...] = ()) -> tuple[Attribution, ...]:
    unit = unit_of(text, Span(0, len(text)), 0)
    return attributions(unit, tags(text, *marks), tags(text, *(("occasion", o) for o in occasions)), ENGLISH)


def test_a_source_that_holds_its_own_cue_is_parted_from_it():
    text = "The UN updated members that it had no access."
    (one,) = linked(text, (S, "The UN updated members"), (T, "it had no access"))
    assert one.source and one.source.cut(text) == "The UN"
    assert one.cue and one.cue.cut(text) == "updated"


def test_a_lone_preposition_takes_no_cue_from_what_is_said_behind_it():
    text = "Ruiz accused the port of hiding the boat, and warned that ships would sink."
    marked = linked(text, (S, "Ruiz"), (C, "accused"), (T, "of"), (T, "hiding the boat"), (C, "warned"), (T, "ships would sink"))
    assert [(m.cue.cut(text), [c.cut(text) for c in m.content]) for m in marked if m.cue] == [
        ("accused", ["hiding the boat"]),
        ("warned", ["ships would sink"]),
    ]


@pytest.mark.parametrize(
    ("text", "marked", "expected"),
    [
        ("Ruiz said at the opening of the bridge, it was late.", ("at the",), ["at the opening of the bridge"]),
        ("The bank found out in April, when Ruiz said it was late.", ("in April", "when"), []),
        ("In Oslo Ruiz said it was late.", ("In Oslo",), ["In Oslo"]),
    ],
)
def test_occasions_are_whole_phrases_of_their_own_clause(text: str, marked: tuple[str, ...], expected: list[str]):
    (one,) = linked(text, (S, "Ruiz"), (C, "said"), (T, "it was late"), occasions=marked)
    assert [s.cut(text) for s in one.occasion.spans] == expected if one.occasion else expected == []


def test_words_with_a_source_alone_take_the_cue_of_the_rules():
    text = "They allege that a second official helped."
    unit = unit_of(text, Span(0, len(text)), 0)
    marked = linked(text, (S, "They"), (T, "a second official helped"))
    ruled = find_attributions(unit, ENGLISH)
    assert [one.cue for one in marked] == [None]
    (one,) = fuse(unit, marked, ruled, lambda _: 0.0, ENGLISH)
    assert one.cue and one.cue.cut(text) == "allege" and one.rule == "cue"
    elsewhere = linked(text, (S, "a second official"), (T, "helped"))
    assert [o.cue for o in fuse(unit, elsewhere, ruled, lambda _: 0.0, ENGLISH)] == [None]


@pytest.mark.parametrize(
    ("text", "near", "cue", "content", "expected"),
    [
        ("The bloc, of which Kerema holds the chair, demanded a vote.", "Kerema", "demanded", "a vote", "The bloc"),
        ("The panel, chaired by Ann Orlo, found that he lied.", "Ann Orlo", "found", "he lied", "The panel"),
        ("The board approved the budget, which fell, and asked the town to pay.", "the budget", "asked", "the town to pay", "The board"),
        ("The union sent a note which its head, Ann Orlo, described as late.", "Ann Orlo", "described", "as late", "Ann Orlo"),
        ("The fund, through its head, Ann Orlo, said it was late.", "Ann Orlo", "said", "it was late", "Ann Orlo"),
    ],
)
def test_who_stands_in_an_inserted_clause_gives_way_to_the_subject(text: str, near: str, cue: str, content: str, expected: str):
    unit = unit_of(text, Span(0, len(text)), 0)
    marked = linked(text, (S, near), (C, cue), (T, content))
    (one,) = fuse(unit, marked, find_attributions(unit, ENGLISH), lambda _: 0.0, ENGLISH)
    assert one.source is not None and one.source.cut(text).endswith(expected)


def test_a_speech_set_as_a_block_ends_where_somebody_else_speaks():
    text = (
        "Water rules changed\n\nThe Minister for Water, Jonathan Abbott, said:\n\nI welcome this judgment. We will act on it without delay.\n\n"
        "We are the first government to ask for monitoring and I am proud of that.\n\n"
        "Wessmouth Water said that it would publish its figures in May."
    )
    reading = sayso.find(read_text(text))
    minister = [s for s in reading.statements if s.source.names == ("Jonathan Abbott",) and s.parent_id is None]
    assert [[c.cut(text)[:10] for c in s.content] for s in minister] == [["I welcome ", "We are the"]]
    assert any(s.source.names == ("Wessmouth Water",) for s in reading.statements)

"""Certainty only falls from verb to hedge to cue; what is asked or heard is unknown."""

from __future__ import annotations

import pytest

from sayso.finders.claims import Act, claims_of_content
from sayso.finders.text import split_sentences
from sayso.lang.en import ENGLISH
from sayso.records import Report, Span, report_id

RANK = {"certain": 0, "probable": 1, "possible": 2, "unknown": 3}
CONTENTS = (
    "the dam is safe", "the dam will burst", "the dam may burst", "the dam could have burst", "the dam is probably safe",
    "the dam should hold until Friday", "the dam is expected to hold", "the dam is reportedly closed", "the dam seems safe",
)  # fmt: skip


def _certainty(content: str, act: Act, before: str = "") -> str:
    text = before + content
    report = Report(report_id(None, None, text), "", "text/plain", text, paragraphs=(Span(0, len(text)),))
    sentences = split_sentences(text, report.paragraphs, ENGLISH.text)
    (claim,) = claims_of_content(report, "s", (Span(0, len(text)),), act, False, sentences, ENGLISH)
    assert claim.span.cut(text) == content
    return claim.certainty


@pytest.mark.parametrize("content", CONTENTS)
@pytest.mark.parametrize("lemma", ["believe", "expect", "reckon", "suspect"])
def test_a_cue_of_thinking_never_makes_surer(content: str, lemma: str) -> None:
    plain = _certainty(content, Act("say", "say", False))
    thought = _certainty(content, Act(lemma, "assess", False))
    assert RANK[thought] == max(RANK[plain], RANK["probable"])


@pytest.mark.parametrize("content", CONTENTS)
@pytest.mark.parametrize("hedge", ["we think that ", "I am confident that ", "it is possible that ", "we believe "])
def test_a_hedge_never_makes_surer(content: str, hedge: str) -> None:
    plain = _certainty(content, Act("say", "say", False))
    hedged = _certainty(content, Act("say", "say", False), hedge)
    assert RANK[hedged] >= max(RANK[plain], RANK["probable"])


@pytest.mark.parametrize(
    "knowing", ["we know that ", "it is clear that ", "there is no doubt that ", "I am sure that "]
)
def test_knowing_changes_nothing(knowing: str) -> None:
    for content in CONTENTS:
        act = Act("say", "say", False)
        assert _certainty(content, act, knowing) == _certainty(content, act)

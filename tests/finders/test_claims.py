"""Content cut into claims: tables of invented content, and properties that hold for any."""

from __future__ import annotations

import time
from dataclasses import replace
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from sayso.finders.claims import Act, claims_of_content, claims_of_voice
from sayso.finders.denials import link_denials
from sayso.finders.text import split_sentences
from sayso.finders.voice import source_terms
from sayso.lang.en import ENGLISH
from sayso.records import Claim, Report, Source, Span, Statement, report_id

ROWS = Path(__file__).with_name("claim_rows.txt")
CERTAINTY = ("certain", "probable", "possible", "unknown")
POLARITY = {"+": "positive", "-": "negative", "?": "unknown"}


def _report(text: str) -> Report:
    return Report(report_id(None, None, text), "", "text/plain", text, paragraphs=(Span(0, len(text)),))


def read(text: str, span: Span, act: Act, *, quoted: bool, terms: frozenset[str] = frozenset()) -> tuple[Claim, ...]:
    report = _report(text)
    sentences = split_sentences(text, report.paragraphs, ENGLISH.text)
    return claims_of_content(report, "s1", (span,), act, quoted, sentences, ENGLISH, terms)


def said(content: str, *, terms: str = "", quoted: bool = True, lemma: str = "say", topic: str = "say") -> list[str]:
    """The claims of a quotation as "kind certainty polarity | words | condition"."""
    text = f"“{content}” she said." if quoted else content
    at = 1 if quoted else 0
    found = read(
        text, Span(at, at + len(content)), Act(lemma, topic, False), quoted=quoted, terms=frozenset(terms.split("; "))
    )
    return [_show(text, c) for c in found]


def _show(text: str, claim: Claim) -> str:
    head = f"{claim.kind} {claim.certainty} {claim.polarity} | {claim.span.cut(text)}"
    return f"{head} | {claim.condition.cut(text)}" if claim.condition else head


def _expected(content: str, line: str) -> str:
    label, words, *condition = (part.strip() for part in line.split("|"))
    kind, *rest = label.split()
    certainty = next((r for r in rest if r in CERTAINTY), "certain")
    polarity = POLARITY[next((r for r in rest if r in POLARITY), "+")]
    words = content.rstrip(",.!? ") if words == "=" else words
    return " | ".join((f"{kind} {certainty} {polarity}", words, *condition))


def _rows() -> list[tuple[str, str, list[str]]]:
    rows: list[tuple[str, str, list[str]]] = []
    for line in ROWS.read_text(encoding="utf-8").splitlines():
        if line.startswith(" "):
            rows[-1][2].append(line)
        elif line and not line.startswith("#"):
            cue, content = line.split("\t")
            rows.append((cue, content, []))
    return rows


@pytest.mark.parametrize(("cue", "content", "lines"), _rows(), ids=lambda v: v if isinstance(v, str) else "")
def test_rows(cue: str, content: str, lines: list[str]) -> None:
    lemma, topic, mark = cue.split("/")
    found = said(content, quoted=mark == "q", lemma=lemma, topic=topic)
    assert found == [_expected(content, line) for line in lines]


TERMS = "norland; the u.s.; united states; energy ministry"


@pytest.mark.parametrize(
    ("content", "expected"),
    [
        ("Norland will close the strait", "pledge certain positive | Norland will close the strait"),
        ("the U.S. will send two ships", "pledge certain positive | the U.S. will send two ships"),
        (
            "the Energy Ministry would publish a list",
            "pledge certain positive | the Energy Ministry would publish a list",
        ),
        ("Sudmark will close the strait", "forecast certain positive | Sudmark will close the strait"),
        ("Norland will see higher prices", "forecast certain positive | Norland will see higher prices"),
    ],
)
def test_the_source_pledges_and_others_are_foretold(content: str, expected: str) -> None:
    assert said(content, quoted=False, terms=TERMS) == [expected]


@pytest.mark.parametrize(
    ("content", "kind"),
    [
        ("the visas would be issued on Monday", "pledge"),
        ("the ministry would look into it", "pledge"),
        ("the old trees would be damaged", "forecast"),
        ("prices would rise in May", "forecast"),
    ],
)
def test_what_an_office_says_will_be_done_it_pledges(content: str, kind: str) -> None:
    assert said(content, quoted=False, terms=TERMS + "; ministry")[0].startswith(f"{kind} certain")


def test_without_an_office_a_passive_foretells() -> None:
    assert said("the visas would be issued on Monday", quoted=False)[0].startswith("forecast")


def test_what_is_passed_on_is_no_pledge_of_the_office() -> None:
    content = "the visas would be issued on Monday"
    assert said(content, quoted=False, lemma="according to", terms="ministry")[0].startswith("forecast")


def test_an_office_holder_speaks_for_a_body() -> None:
    source = Source(None, "named", ("Nadia Orlo",), role="Transport Minister")
    assert {"nadia orlo", "ministry", "government"} <= source_terms(source, ENGLISH)
    assert "union" in source_terms(Source(None, "nominal", ("dockers' union",)), ENGLISH)


def test_a_quotation_cut_by_its_cue_is_cut_at_its_clauses_alone() -> None:
    text = "“The river,” she said, “is rising again. We have closed the lock.”"
    first, second = "The river,", "is rising again. We have closed the lock."
    spans = tuple(Span(text.index(p), text.index(p) + len(p)) for p in (first, second))
    report = _report(text)
    sentences = split_sentences(text, report.paragraphs, ENGLISH.text)
    found = claims_of_content(report, "s1", spans, Act("say", "say", False), True, sentences, ENGLISH)
    assert [_show(text, c) for c in found] == [
        "report certain positive | The river,” she said, “is rising again",
        "report certain positive | We have closed the lock",
    ]


def test_markers_tell_the_reporters_words_from_the_sources() -> None:
    text = "the army will apparently withdraw, but it could return, and we believe that it is tired"
    found = read(text, Span(0, len(text)), Act("say", "say", False), quoted=False)
    marks = [(m.span.cut(text), m.holder) for c in found for m in c.markers]
    assert marks == [("apparently", "reporter"), ("could", "source"), ("believe", "source")]


def test_a_negated_belief_turns_its_claim() -> None:
    text = "the bridge is safe"
    (claim,) = read(text, Span(0, len(text)), Act("believe", "assess", True), quoted=False)
    assert (claim.kind, claim.certainty, claim.polarity) == ("report", "probable", "negative")


@pytest.mark.parametrize(
    "content", ["A great day for Norland.", "Thank you, Mr President.", "to comment", "We do not comment on leaks."]
)
def test_greetings_fragments_and_refusals_make_no_claim(content: str) -> None:
    assert read(content, Span(0, len(content)), Act("decline", "refuse", False), quoted=False) == ()
    if content != "to comment":
        assert said(content) == []


def _voice(text: str) -> tuple[Claim, ...]:
    report = _report(text)
    sentences = split_sentences(text, report.paragraphs, ENGLISH.text)
    return claims_of_voice(report, tuple(s.span for s in sentences), sentences, ENGLISH)


@pytest.mark.parametrize(
    ("text", "who"),
    [
        ("Orlo did not respond to a request for comment.", "Orlo"),
        ("The embassy did not immediately reply to questions.", "The embassy"),
        ("The owner of the kiln could not be reached on Sunday.", "The owner of the kiln"),
        ("The spokeswoman did not say when the road would open.", "The spokeswoman"),
        ("Mr Varga was not available for comment.", "Mr Varga"),
        ("The ministry gave no details.", "The ministry"),
        ("There was no immediate comment from the airline.", "the airline"),
        ("The statement did not specify how many had died.", "The statement"),
    ],
)
def test_silence(text: str, who: str) -> None:
    (claim,) = _voice(text)
    assert (claim.kind, claim.certainty, claim.polarity) == ("silence", "certain", "negative")
    assert claim.frame is not None
    assert claim.frame.subject == who


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Seven people are unaccounted for.", ["report certain positive | Seven people are unaccounted for"]),
        ("No group has claimed the attack.", ["report certain negative | No group has claimed the attack"]),
        ("The council will vote on Friday.", ["forecast certain positive | The council will vote on Friday"]),
        ("Six were hurt, and two are missing.", ["report certain positive | Six were hurt", "report certain positive | two are missing"]),
        ("The cause is believed to be a short circuit.", ["report probable positive | The cause is believed to be a short circuit"]),
        ("A long night in Ostrov.", []),
        ("What now?", []),
    ],
)  # fmt: skip
def test_own_voice(text: str, expected: list[str]) -> None:
    assert [_show(text, c) for c in _voice(text)] == expected


def _statement(report: Report, content: str, act: Act) -> Statement:
    at = report.text.index(content)
    span = Span(at, at + len(content))
    sentences = split_sentences(report.text, report.paragraphs, ENGLISH.text)
    claims = claims_of_content(report, content, (span,), act, False, sentences, ENGLISH)
    return Statement(content, report.id, Source(None, "carried"), None, (span,), "indirect", claims=claims)


def _denials(text: str, sayings: list[tuple[str, str, str]]) -> list[str | None]:
    report = _report(text)
    statements = tuple(_statement(report, words, Act(lemma, topic, False)) for words, lemma, topic in sayings)
    words = {c.id: c.span.cut(text) for s in statements for c in s.claims}
    linked, own = link_denials(statements, (), text, ENGLISH)
    assert own == ()
    return [words[c.denies] for s in linked for c in s.claims if c.kind == "denial" and c.denies]


def test_a_denial_points_at_what_it_denies() -> None:
    text = "Orlo said the mill had poisoned the Brenta river. The owner denied that the mill poisoned the river."
    sayings = [
        ("the mill had poisoned the Brenta river", "say", "say"),
        ("that the mill poisoned the river", "deny", "deny"),
    ]
    assert _denials(text, sayings) == ["the mill had poisoned the Brenta river"]


def test_two_candidates_leave_a_denial_open() -> None:
    text = "Orlo said the mill poisoned the river. Brandt said the mill poisoned the river too. The owner denied that the mill poisoned the river."
    sayings = [
        ("the mill poisoned the river", "say", "say"),
        ("the mill poisoned the river too", "say", "say"),
        ("that the mill poisoned the river", "deny", "deny"),
    ]
    assert _denials(text, sayings) == []


def test_a_denial_of_something_else_points_nowhere() -> None:
    text = "Orlo said the mill poisoned the river. The owner denied that wages were late."
    sayings = [("the mill poisoned the river", "say", "say"), ("that wages were late", "deny", "deny")]
    assert _denials(text, sayings) == []


def test_denials_are_looked_up_not_walked_through() -> None:
    """Four times the claims may take eight times as long."""

    def seconds(size: int) -> float:
        line = "The mill poisoned the river. The mill never poisoned the river. "
        text = line * size
        spans = [Span(n * len(line) + at, n * len(line) + at + 27) for n in range(size) for at in (0, 29)]
        claims = tuple(
            Claim(f"c{n}", span, "denial" if n % 2 else "report", "certain", "positive") for n, span in enumerate(spans)
        )
        best = 1e9
        for _ in range(3):
            start = time.process_time()
            _, own = link_denials((), claims, text, ENGLISH)
            best = min(best, time.process_time() - start)
        assert not any(c.denies for c in own)
        return best

    assert seconds(6_000) < 8 * seconds(1_500)


_WORDS = st.sampled_from(
    "the we he that if unless because and but , ; : — while will would may not no never said think expect believe is are was had "
    "people bridge Orlo closed closes to of in by who which as “ ” \" ' ? . ! don't it's won't 8,000 reportedly deny provided".split()
)


@given(st.lists(_WORDS, max_size=40), st.booleans(), st.sampled_from(["say", "deny", "demand", "ask", "pledge", "predict", "assess", "judge", "agree", "show"]))  # fmt: skip
def test_any_words_give_claims_inside_their_content(words: list[str], quoted: bool, topic: str) -> None:
    text = "“" + " ".join(words) + "” X said."
    content = Span(1, text.index("” X said."))
    found = read(text, content, Act(topic, topic, False), quoted=quoted)
    assert list(found) == sorted(found, key=lambda c: c.span)
    assert len({c.id for c in found}) == len(found)
    for claim in found:
        assert content.holds(claim.span)
        assert claim.span.cut(text) == claim.span.cut(text).strip()
        assert claim.condition is None or content.holds(claim.condition)
        assert all(content.holds(m.span) for m in claim.markers)


def test_ids_do_not_depend_on_labels() -> None:
    text = "the bridge is safe"
    (plain,) = read(text, Span(0, len(text)), Act("say", "say", False), quoted=False)
    (believed,) = read(text, Span(0, len(text)), Act("believe", "assess", False), quoted=False)
    assert plain.id == believed.id
    assert replace(plain, certainty="probable") == replace(believed, markers=())

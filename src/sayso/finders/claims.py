"""Claims: what each statement says to be so, to come or to be wanted, and what the report says in its own voice.

Content is cut at clause boundaries (`clauses`), each clause is labelled (`certainty`). Clauses that have no finite verb make a
claim only where their cue tells what they are ("called for a ceasefire").
"""

from __future__ import annotations

import re
from bisect import bisect_right
from dataclasses import dataclass, replace

from sayso.finders.certainty import label_clause, label_phrase, tells_weight
from sayso.finders.clauses import Clause, cut_clauses, is_condition
from sayso.finders.stretch import Stretch, main_group, match_phrase, skip_openings
from sayso.finders.text import Sentence
from sayso.finders.verbs import Group, Word, find_groups, split_words
from sayso.finders.views import Label, Setting
from sayso.lang import Language
from sayso.lang.claim_tables import ClaimWords
from sayso.records import Claim, Frame, Holder, Marker, Report, Span, row_id

_OPENING = {"“": "”", '"': '"', "‘": "’", "'": "'", "«": "»", "„": "“", "[": "]", "(": ")"}
_WHOLE = frozenset(("demand", "pledge", "ask", "refuse", "judge", "deny"))  # topics whose indirect content is one claim
_TERM = re.compile(r"\w+")
_MAX_WORDS = 400  # of one sentence; longer ones are lists or damage


@dataclass(frozen=True, slots=True)
class Act:
    """What the cue does: its lemma ("say", "call for", "according to"; none where it is carried), topic, and whether it is negated."""

    lemma: str | None
    topic: str
    negated: bool


def claims_of_content(
    report: Report,
    statement_id: str,
    content: tuple[Span, ...],
    act: Act,
    quoted: bool,
    sentences: tuple[Sentence, ...],
    language: Language,
    source_terms: frozenset[str] = frozenset(),
) -> tuple[Claim, ...]:
    """The claims of one outermost statement in text order. `source_terms` are lower-case words that mean the source or its state."""
    if act.topic == "refuse":
        return ()
    table = language.claims
    terms = frozenset(" ".join(_TERM.findall(term)) for term in source_terms)
    office = not table.own_bodies.isdisjoint(terms)
    direct = quoted and bool(content) and _behind_mark(report.text, content[0])
    made: list[Claim] = []
    for pieces, words in _sentences_of(content, sentences, table):
        asked = _asks(report.text, pieces[-1], words)
        setting = Setting(act.lemma, act.topic, act.negated, direct, asked, office=office)
        stretch = Stretch(words, find_groups(words, table), direct, terms, table)
        for clause, label in _labelled(stretch, setting):
            claim = _claim(report, statement_id, pieces, stretch, clause, label, setting)
            if claim is not None:
                made.append(claim)
    return _distinct(made)


def claims_of_voice(
    report: Report, spans: tuple[Span, ...], sentences: tuple[Sentence, ...], language: Language
) -> tuple[Claim, ...]:
    """The claims of narrative: of its full clauses, silence among them."""
    table = language.claims
    made: list[Claim] = []
    for span in spans:
        for pieces, words in _sentences_of((span,), sentences, table):
            setting = Setting(None, "say", False, False, _asks(report.text, pieces[-1], words), own_voice=True)
            if setting.question:
                continue
            stretch = Stretch(words, find_groups(words, table), False, frozenset(), table)
            for clause in cut_clauses(stretch):
                label = label_clause(stretch, clause, setting)
                if label is not None and _commands(stretch, clause, setting):
                    label = Label("demand", "certain", "negative" if _forbids(stretch, clause) else "positive")
                claim = _claim(report, None, pieces, stretch, clause, label, setting) if label else None
                if claim is not None:
                    made.append(_with_silent(report.text, claim, stretch, clause))
    return _distinct(made)


def _distinct(made: list[Claim]) -> tuple[Claim, ...]:
    return tuple(sorted({c.id: c for c in made}.values(), key=lambda c: c.span))


# ---- words --------------------------------------------------------------------------------------------------------------


def _sentences_of(
    content: tuple[Span, ...], sentences: tuple[Sentence, ...], table: ClaimWords
) -> list[tuple[tuple[Span, ...], tuple[Word, ...]]]:
    """For each sentence that content lies in: the parts of the content, and their words."""
    found: dict[int, list[Span]] = {}
    for span in content:
        at = max(0, bisect_right(sentences, span.start, key=lambda s: s.span.start) - 1)
        while at < len(sentences) and sentences[at].span.start < span.end:
            part = Span(max(span.start, sentences[at].span.start), min(span.end, sentences[at].span.end))
            if part.start < part.end:
                found.setdefault(at, []).append(part)
            at += 1
    out: list[tuple[tuple[Span, ...], tuple[Word, ...]]] = []
    for at in sorted(found):
        parts = tuple(found[at])
        held = [t for t in sentences[at].tokens if any(p.start <= t.start and t.end <= p.end for p in parts)]
        if len(parts) > 1 and held and held[0].text.lower() in table.subordinators:  # "If it rains[,] he said, the road will shut"
            ends = {p.end for p in parts[:-1]}
            held += [t for t in sentences[at].tokens if t.text == "," and t.start in ends]
        tokens = tuple(sorted(held, key=lambda t: t.start))
        if tokens:
            out.append((parts, split_words(tokens[:_MAX_WORDS], table)))
    return out


def _behind_mark(text: str, span: Span) -> bool:
    before = text[max(0, span.start - 2) : span.start].rstrip()
    return before[-1:] in _OPENING or before[-1:] in ("`", "”", "’") or text[span.start : span.start + 1] in ('"', "“")


def _asks(text: str, part: Span, words: tuple[Word, ...]) -> bool:
    last = next((w.end for w in reversed(words) if w.is_word), part.end)
    return "?" in text[last : part.end]


# ---- claims -------------------------------------------------------------------------------------------------------------


def _labelled(s: Stretch, setting: Setting) -> list[tuple[Clause, Label]]:
    clauses = _clauses(s, setting)
    found: list[tuple[Clause, Label]] = []
    for n, clause in enumerate(clauses):
        if _is_phrase(clause):
            label = label_phrase(s, setting) if not setting.question else label_clause(s, clause, setting)
        elif _commands(s, clause, setting):
            label = Label("demand", "certain", "negative" if _forbids(s, clause) else "positive")
        else:
            last = n + 1 == len(clauses)
            label = label_clause(s, clause, setting if last else replace(setting, question=False))
        if label is not None:
            found.append((clause, label))
    return found


_NO_VERB = Group(0, 0, "", "base", (), False, False, False)


def _is_phrase(clause: Clause) -> bool:
    return clause.main is _NO_VERB


def _clauses(s: Stretch, setting: Setting) -> tuple[Clause, ...]:
    """Full clauses; the whole content where the cue makes one claim of it; commands in quotations."""
    if setting.direct:
        return _with_commands(s, cut_clauses(s))
    infinitive = s.lower(0) == "to" or s.lower(0) == "not" and s.lower(1) == "to"
    main = main_group(s, 0, len(s.words), strict=True)
    full = main is not None and main.sure
    phrase = setting.topic != "say" and s.lower(0) in s.table.no_verb_after and s.lower(0) not in s.table.openers
    phrase = phrase and not full
    if setting.topic == "judge" and full and not phrase and not s.lower(0).endswith("ing"):
        return cut_clauses(s)  # "complained that the road was blocked"
    if setting.topic in _WHOLE or infinitive or phrase:
        return _whole(s, setting)
    counted = (
        setting.lemma in s.table.announcing
        and len(s.words) > 1
        or setting.topic in ("predict", "assess", "show", "agree")
        or tells_weight(s)
    )
    clauses = cut_clauses(s)
    if clauses and not (counted and main_group(s, 0, len(s.words), strict=True) is None):
        return clauses
    return _whole(s, setting) if counted else ()


def _whole(s: Stretch, setting: Setting) -> tuple[Clause, ...]:
    asked = setting.topic == "ask" and s.lower(0) in ("whether", "if")  # "asked whether she would agree that it is late"
    if setting.topic in ("pledge", "deny", "ask") and s.lower(0) not in ("to", "not") and not asked:
        clauses = cut_clauses(s)
        if clauses and (setting.topic == "pledge" or s.lower(0) == s.table.complementizer or setting.topic == "ask"):
            return clauses if setting.topic == "pledge" else tuple(replace(c, main=_NO_VERB) for c in clauses)
    first = 1 if s.lower(0) == s.table.complementizer and len(s.words) > 1 else 0
    last = len(s.words)
    condition = None
    for k in range(first + 1, last):
        length = match_phrase(s.words, k, s.table.conditions)
        if length and setting.topic != "ask" and is_condition(s, k, last):
            condition, last = (k, last), k
            break
    return (Clause(first, last, _NO_VERB, condition),) if last > first else ()


def _with_commands(s: Stretch, clauses: tuple[Clause, ...]) -> tuple[Clause, ...]:
    """A command has no subject and no finite verb: "Stay at home."."""
    start = skip_openings(s, 0, len(s.words))
    start += s.lower(start) == "please"
    has_subject = bool(clauses) and clauses[0].main.first <= start + 1 and s.lower(start) != "do"
    if s.lower(start) not in s.table.commands or has_subject:
        return clauses
    form = s.table.verbs.get(s.lower(start))
    if form is None and s.lower(start) not in ("be", "do", "don't", "never"):
        return clauses
    if clauses and clauses[0].first > start and clauses[0].condition is None:
        return (Clause(start, clauses[0].first, _COMMAND), *clauses) if clauses[0].first > start + 2 else clauses
    end = clauses[0].last if clauses else len(s.words)
    return (Clause(start, end, _COMMAND), *clauses[1:])


_COMMAND = Group(0, 0, "command", "base", (), False, True, False)


def _commands(s: Stretch, clause: Clause, setting: Setting) -> bool:
    first, second = s.lower(clause.first), s.lower(clause.first + 1)
    if clause.main is _COMMAND or setting.direct and first == "let" and second not in ("me", "go"):
        return True
    if first == "do" and second in ("not", "n't"):
        return s.lower(clause.first + 2) not in s.table.subjects
    form = s.table.verbs.get(first)
    begins = setting.own_voice and s.words[clause.first].capital and first in s.table.commands
    plain = form is not None and "base" in form.tenses and not form.noun
    return begins and plain and first != "let" and clause.main.first > clause.first + 1


def _forbids(s: Stretch, clause: Clause) -> bool:
    return any(s.lower(k) in s.table.negations for k in range(clause.first, min(clause.first + 3, clause.last)))


def _claim(
    report: Report,
    statement_id: str | None,
    pieces: tuple[Span, ...],
    s: Stretch,
    clause: Clause,
    label: Label,
    setting: Setting,
) -> Claim | None:
    span = _span(report.text, pieces, s, clause.first, clause.last, clause.main.first)
    if span is None:
        return None
    condition = None
    if clause.condition is not None:
        condition = _span(report.text, pieces, s, *clause.condition, clause.condition[0])
    holder: Holder = "reporter" if setting.own_voice else "source"
    markers = tuple(
        Marker(Span(s.words[k].start, s.words[k].end), _holder(s, k, setting, holder)) for k in sorted(set(label.marks))
    )
    return Claim(
        id=row_id("claim", report.id, [span], statement_id),
        span=span,
        kind=label.kind,
        certainty=label.certainty,
        polarity=label.polarity,
        condition=condition,
        markers=markers,
    )


def _holder(s: Stretch, k: int, setting: Setting, holder: Holder) -> Holder:
    """An adverb such as "apparently" in indirect speech is the reporter's word; a modal or a verb is the source's."""
    return "reporter" if not setting.direct and s.lower(k) in s.table.adverb_attitudes else holder


def _span(text: str, pieces: tuple[Span, ...], s: Stretch, first: int, last: int, anchor: int) -> Span | None:
    """The words' span up to the end of the piece of content that holds the verb, with the marks and brackets that belong to them: a cue
    between the subject and its verb lies within it."""
    inside = [w for w in s.words[first:last] if w.is_word or w.text in "[($€£"]
    if not inside:
        return None
    piece = pieces[-1]
    if len(pieces) > 1:
        held = s.words[anchor] if first <= anchor < last else inside[0]
        piece = next((p for p in pieces if p.start <= held.start < p.end), pieces[0])
        lead = [w for w in inside if piece.start <= w.start < held.start and w.lower not in s.table.adverbs]
        begin = piece.start if lead else 0  # a subject before the cue and its verb behind it: the claim holds the cue
        inside = [w for w in inside if begin <= w.start and w.end <= piece.end] or inside
    start, end = (
        inside[0].start,
        max(w.end for w in inside if w.is_word) if any(w.is_word for w in inside) else inside[-1].end,
    )
    if (
        start > piece.start
        and text[start - 1] in _OPENING
        and text.find(_OPENING[text[start - 1]], start, end + 1) >= start
    ):
        start -= 1
    if end < piece.end and text[end] in "”»)]%":
        opener = {"”": "“", "»": "«", ")": "(", "]": "[", "%": ""}[text[end]]
        end += text.find(opener, start, end) >= 0
    return Span(start, end)


# ---- silence ------------------------------------------------------------------------------------------------


def _with_silent(text: str, claim: Claim, s: Stretch, clause: Clause) -> Claim:
    if claim.kind != "silence":
        return claim
    subject = [w for w in s.words[clause.first : clause.main.first] if w.is_word and w.lower not in s.table.adverbs]
    if [w.lower for w in subject] == ["there"]:
        source = next((k for k in range(clause.main.last, clause.last) if s.lower(k) == "from"), None)
        subject = [w for w in s.words[source + 1 : clause.last] if w.is_word] if source is not None else []
    words = text[subject[0].start : subject[-1].end] if subject else None
    return replace(claim, frame=Frame(subject=words))

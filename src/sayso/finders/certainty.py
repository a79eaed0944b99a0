"""Kind, certainty and polarity of a clause, and the words that set them.

The clause's own verb decides first (`kinds`), then the hedges that held it ("we expect that"), then the cue over indirect speech.
Certainty only falls on the way; polarity is that of the words, not of what they mean.
"""

from __future__ import annotations

from dataclasses import replace

from sayso.finders.clauses import Clause
from sayso.finders.kinds import label_verb
from sayso.finders.stretch import Stretch
from sayso.finders.views import UNKNOWN, Label, Setting, View, view_clause
from sayso.lang.claim_tables import Attitude
from sayso.records import Certainty, Polarity

_RANK: dict[Certainty, int] = {"certain": 0, "probable": 1, "possible": 2, "unknown": 3}


def label_clause(s: Stretch, clause: Clause, setting: Setting) -> Label | None:
    """The labels of a clause; none where it makes no claim ("we do not comment")."""
    if setting.question:
        return UNKNOWN
    if setting.topic == "say" and not setting.direct and not setting.own_voice and tells_weight(s):
        return Label("opinion")
    view = view_clause(s, clause, setting)
    label = label_verb(view)
    if label is None or label.kind == "question":
        return label
    if (
        setting.topic == "pledge"
        and not setting.direct
        and label.kind in ("forecast", "report")
        and view.modal is not None
    ):
        label = replace(label, kind="pledge")
    label = _with_adverbs(view, label)
    for hedge in reversed(clause.hedges):
        label = _apply(view, label, hedge.attitude, hedge.negated, (hedge.first,))
    attitude = None if setting.direct or setting.own_voice else s.table.cue_attitudes.get(setting.lemma or "")
    if attitude is not None:
        label = _apply(view, label, attitude, setting.negated, ())
    elif setting.negated and not setting.direct and setting.topic in ("assess", "predict"):
        label = replace(label, polarity="negative")
    return label


def _with_adverbs(v: View, label: Label) -> Label:
    """ "apparently", "probably" beside the verb or at the clause's head."""
    table, main, clause = v.s.table, v.main, v.clause
    near = [
        *range(clause.first, min(clause.first + 2, main.first)),
        *range(max(clause.first, main.first - 2), min(main.last + 2, clause.last)),
    ]
    for k in dict.fromkeys(near):
        attitude = table.adverb_attitudes.get(v.s.lower(k))
        if attitude is None or k in label.marks:
            continue
        if v.s.lower(k) == "likely" and not (
            main.first < k < main.last or v.s.lower(k - 1) in ("most", "very", "more")
        ):
            continue
        label = _lower(label, attitude, (k,))
        if label.kind == "pledge" and attitude.kind is not None:
            label = replace(label, kind="forecast")
    return label


def _lower(label: Label, attitude: Attitude, marks: tuple[int, ...]) -> Label:
    kind = attitude.kind if label.kind == "report" and attitude.kind is not None else label.kind
    certainty = max(label.certainty, attitude.certainty, key=_RANK.__getitem__)
    return replace(label, kind=kind, certainty=certainty, marks=(*label.marks, *marks))


def _apply(v: View, label: Label, attitude: Attitude, negated: bool, marks: tuple[int, ...]) -> Label:
    if label.polarity == "unknown":
        return label
    if negated and attitude.certainty == "certain":
        return replace(label, certainty="unknown", marks=(*label.marks, *marks))
    lowered = _lower(label, attitude, marks)
    if attitude.kind == "forecast" and label.kind in ("report", "pledge", "assessment"):
        finite = v.main.tense == "past" or v.main.tense in ("participle", "ing") and v.main.aux != ()
        settled = label.kind == "report" and finite and not v.main.passive
        lowered = replace(lowered, kind="assessment" if settled else "forecast")
    turned = attitude.negative != negated
    if turned:
        lowered = replace(lowered, polarity="negative" if label.polarity == "positive" else label.polarity)
    return lowered


def label_phrase(s: Stretch, setting: Setting) -> Label | None:
    """Content that is no full clause: "to leave", "a ceasefire", "involvement"; what it is, its cue decides."""
    if setting.lemma in s.table.cue_attitudes and setting.topic != "demand":
        attitude = s.table.cue_attitudes[setting.lemma or ""]
        kind = "pledge" if setting.lemma == "hope" and s.lower(0) == "to" else attitude.kind
        return Label(
            kind or "report", attitude.certainty, "negative" if attitude.negative else _start_polarity(s)
        )
    if setting.lemma in ("plan", "intend") and s.lower(0) in ("to", "not"):
        return Label("pledge", "certain", _start_polarity(s))  # "plans to sell"
    match setting.topic:
        case "demand" if setting.lemma == "plead" and s.lower(0) == "guilty":
            return Label("report", "certain", _start_polarity(s))
        case "demand":
            return Label("demand", "certain", _start_polarity(s))
        case "pledge":
            return Label("pledge", "certain", _start_polarity(s))
        case "predict":
            return Label("forecast", "certain", _start_polarity(s))
        case "deny":
            return Label("denial", "certain", "positive" if _says_untrue(s) else "negative")
        case "judge" if setting.lemma in s.table.blames:
            return Label(s.table.blames[setting.lemma or ""], "certain", _start_polarity(s))
        case "judge":
            return Label("opinion", "certain", _start_polarity(s))
        case "ask":
            if _has_infinitive(s) and s.lower(0) not in s.table.asking and setting.lemma in s.table.requests:
                return Label("demand", "certain", _start_polarity(s))
            return UNKNOWN if any(s.lower(k) in s.table.asking for k in range(3)) else None
        case "agree":
            return Label("pledge", "certain", _start_polarity(s)) if s.lower(0) in ("to", "not") else None
        case "say" if tells_weight(s):
            return Label("opinion", "certain", _start_polarity(s))
        case _ if setting.lemma in s.table.unveils and _is_plain_noun(s):
            return Label("pledge", "certain", _start_polarity(s))
        case _:
            told = setting.lemma in s.table.telling and _has_infinitive(s)
            return Label("demand" if told else "report", "certain", _start_polarity(s))


def _has_infinitive(s: Stretch) -> bool:
    return any(s.lower(k) == "to" and _is_base(s, k + 1) for k in range(min(len(s.words), 12)))


def _is_base(s: Stretch, k: int) -> bool:
    """Whether an infinitive may stand there; a verb that no table knows may, a name and what opens a noun may not."""
    lower = s.lower(k)
    form = s.table.verbs.get(lower)
    if form is not None:
        return "base" in form.tenses
    plain = bool(lower) and k < len(s.words) and not s.words[k].capital and s.words[k].is_word
    return plain and (lower in ("be", "have", "do", "not") or lower not in s.table.openers | s.table.objects)


def _says_untrue(s: Stretch) -> bool:
    return any(w.lower == "as" for w in s.words) and any(w.lower in s.table.untruths for w in s.words)


def _start_polarity(s: Stretch) -> Polarity:
    """ "not to", "against", "no": in front of the infinitive or at the head."""
    for k in range(min(len(s.words), 12)):
        lower = s.lower(k)
        if (
            lower in s.table.negations
            and s.lower(k + 1) not in s.table.not_negating
            and (k <= 1 or s.lower(k + 1) == "to" or _is_auxiliary(s, k - 1))
        ):
            return "negative"
        if lower in ("no", "nobody", "none") and k == 0 and s.lower(1) not in s.table.not_negating:
            return "negative"
        if lower == "to" and s.lower(k + 1) not in s.table.negations or lower in s.table.relatives or k and lower == ",":
            return "positive"
    return "positive"


def _is_auxiliary(s: Stretch, k: int) -> bool:
    """ "(advised that) it did not agree"."""
    lower = s.lower(k)
    return any(lower in some for some in (s.table.be, s.table.have, s.table.do, s.table.modals))


def tells_weight(s: Stretch) -> bool:
    """ "(stressed) the importance of open roads"."""
    return s.lower(0) in ("the", "its", "their") and s.lower(1) in s.table.importance and s.lower(2) == "of"


def _is_plain_noun(s: Stretch) -> bool:
    """ "(announced) a levy", and no thing that has happened: "the death of", "the results"."""
    return not any(s.lower(k) in s.table.befallen for k in range(min(4, len(s.words))))

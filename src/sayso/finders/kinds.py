"""What the verb of a clause makes of it: report, forecast, pledge, demand, denial, opinion, question, silence.

Rules in order, the first that knows decides; none of them reads further than the clause.
"""

from __future__ import annotations

from dataclasses import dataclass, replace

from sayso.finders.clauses import Clause
from sayso.finders.stretch import Stretch
from sayso.finders.verbs import Group
from sayso.lang.claim_tables import Attitude
from sayso.records import Certainty, ClaimKind, Polarity

_PAST_MODALS = frozenset(("could", "may", "might"))


@dataclass(frozen=True, slots=True)
class Setting:
    """How a clause came to be said: the cue, whether in a quotation, whether it is the report's own voice."""

    lemma: str | None
    topic: str
    negated: bool
    direct: bool
    question: bool = False
    own_voice: bool = False


@dataclass(frozen=True, slots=True)
class Label:
    """`marks` are word positions."""

    kind: ClaimKind
    certainty: Certainty = "certain"
    polarity: Polarity = "positive"
    marks: tuple[int, ...] = ()


UNKNOWN = Label("question", "unknown", "unknown")


@dataclass(frozen=True, slots=True)
class View:
    """A clause with what the rules ask of it."""

    s: Stretch
    clause: Clause
    setting: Setting
    main: Group
    subject: tuple[str, ...]  # words, lower case, without adverbs
    after: tuple[str, ...]  # words behind the main group up to the clause's end
    modal: str | None

    @property
    def own(self) -> bool:
        """Whether the subject is the source itself, as far as words tell."""
        table, words = self.s.table, self.subject
        if len(words) == 1:
            third = words[0] in table.third and not self.setting.direct and not self.setting.own_voice
            return words[0] in table.own or words[0] in self.s.terms or third
        if self.setting.direct and len(words) == 2 and words[0] in ("my", "our") and words[1] in table.own_bodies:
            return True
        return " ".join(words) in self.s.terms or " ".join(words[1:]) in self.s.terms

    @property
    def speaker(self) -> bool:
        return bool(self.subject) and (self.subject[0] in self.s.table.own or self.own) and len(self.subject) <= 5


def view_clause(s: Stretch, clause: Clause, setting: Setting) -> View:
    main = clause.main
    start = clause.first
    commas = [k for k in range(clause.first, main.first) if s.lower(k) == ","]
    opening = s.lower(start) in s.table.no_verb_after and s.lower(start) not in s.table.openers
    opening = (
        opening or s.lower(start) in ("even", *s.table.half_subordinators) or s.lower(start) in s.table.subordinators
    )
    if commas and opening:
        start = commas[-1] + 1
    words = tuple(s.lower(k) for k in range(start, main.first) if s.words[k].is_word and _keeps(s, k))
    after = tuple(w.lower for w in s.words[main.last : max(main.last, clause.last)])
    modal = next((a for a in (*main.aux, main.lemma) if a in s.table.modals), None)
    return View(s, clause, setting, main, words, after, modal)


def _keeps(s: Stretch, k: int) -> bool:
    """Whether a word stays in the subject: adverbs do not, but for "no" and a "not" that negates."""
    lower = s.lower(k)
    if lower == "not":
        return s.lower(k + 1) not in s.table.not_negating
    return lower not in s.table.adverbs or lower in s.table.no_words


_NOTHING = Label("silence")  # makes no claim


def label_verb(v: View) -> Label | None:
    for rule in (_silence, _open_question, _denial, _performed, _future, _hearsay, _modal, _obliged, _opinion, _meant):
        found = rule(v)
        if found is not None:
            return None if found is _NOTHING else replace(found, polarity=_polarity(v, found))
    return Label("report", "certain", _polarity(v, None))


def _polarity(v: View, found: Label | None) -> Polarity:
    if found is not None and found.polarity != "positive":
        return found.polarity
    table = v.s.table
    if v.main.negated:
        return "negative"
    if v.subject and v.subject[0] in table.no_words and (len(v.subject) < 2 or v.subject[1] not in table.not_negating):
        return "negative"
    if v.subject and v.subject[0] == "not":
        return "negative"
    rest = [a for a in v.after[:3] if a in ("no",) or a not in table.adverbs]
    if rest and rest[0] in table.no_words and (len(rest) < 2 or rest[1] not in table.not_negating):
        return "negative"
    return "positive"


def _complement(v: View, limit: int = 14) -> tuple[str, ...]:
    """The words behind the verb up to a clause of their own, or a comma that ends the first phrase."""
    table = v.s.table
    found: list[str] = []
    for n, word in enumerate(v.after[:limit]):
        if word in table.relatives or word in table.subordinators or word in (table.complementizer, ";") and n > 0:
            break
        found.append(word)
    return tuple(found)


def _copular(v: View) -> bool:
    return v.main.lemma in v.s.table.copulas


def _silence(v: View) -> Label | None:
    """Own voice alone: "did not respond", "could not be reached", "did not say when"."""
    if not v.setting.own_voice:
        return None
    table, main = v.s.table, v.main
    silent = Label("silence", "certain", "negative")
    if main.negated and main.lemma in table.silent_verbs and main.aux[:1] in (("do",), ("have",)):
        return silent
    if (
        main.negated
        and main.lemma in table.silent_says
        and "do" in main.aux
        and v.after[:1]
        and v.after[0] in (*table.asking, "a", "any", "its", "his", "her", "their", "further", "details")
    ):
        return silent
    if main.negated and main.passive and main.lemma in table.reach and v.modal in ("could", "can"):
        return silent
    found = [a for a in v.after[:4] if a not in table.adverbs]
    if main.lemma == "be" and found[:1] and (main.negated and found[0] in table.available or found[0] == "unavailable"):
        return silent
    if (
        main.lemma in ("give", "make", "have", "offer", "be", "provide")
        and "no" in v.after[:2]
        and set(v.after[:5]) & table.silences
    ):
        return silent
    return None


def _open_question(v: View) -> Label | None:
    """ "We do not know whether", "it is unclear how"."""
    table = v.s.table
    asked = next((n for n, a in enumerate(v.after[:5]) if a in table.asking), None)
    if asked is None or v.after[asked + 1 : asked + 2] == ("to",):
        return None
    if v.main.negated and v.main.lemma in ("know", "say", "clear") and asked == 0 and v.main.lemma == "know":
        return UNKNOWN
    if v.main.lemma in table.copulas:
        before = v.after[:asked]
        early = "too" in before and set(before) & {"early", "soon"}
        if (
            early
            or set(before) & table.unknowns
            or v.main.negated
            and set(before) & {"clear", "known", "sure", "certain"}
        ):
            return UNKNOWN
    if v.main.passive and v.main.negated and v.main.lemma == "know":
        return UNKNOWN
    return None


def _denial(v: View) -> Label | None:
    table = v.s.table
    words = _complement(v, 8)
    if v.modal is None and v.main.lemma == "be":
        for n, word in enumerate(words):
            if (
                word in table.untruths
                and words[n + 1 : n + 2] != ("to",)
                and not (word == "wrong" and v.subject[:1] in (("it",), ("what",), ("something",)))
            ):
                return Label("denial")
            if word in table.truths and (v.main.negated or "no" in words[:n]):
                return Label("denial", "certain", "negative")
            if word in (",", "in", "on", "for", "at", "with"):
                break
    if v.main.lemma == "have" and "no" in words[:1] and set(words[1:4]) & table.truths:
        return Label("denial", "certain", "negative")
    if v.main.passive and v.main.lemma in ("fabricate", "invent") and v.modal is None:
        return Label("denial")
    if (
        v.speaker
        and v.main.lemma in table.denials
        and v.modal is None
        and not v.main.passive
        and v.setting.direct
        and v.after[:1]
    ):
        return Label("denial", "certain", "negative")
    return None


def _performed(v: View) -> Label | None:
    """What the speaker does by saying it: "I urge", "we promise", "we condemn"."""
    table, main = v.s.table, v.main
    if v.setting.own_voice or main.passive or v.modal is not None:
        return None
    first = v.after[0] if v.after else ""
    if v.speaker and v.setting.direct:
        if main.negated and main.lemma in table.refusals:
            return _NOTHING
        if main.lemma in table.demands and main.tense in ("base", "s", "ing"):
            wanted = (
                main.lemma not in ("call", "ask", "invite")
                or first in ("for", "on", "upon", table.complementizer)
                or "to" in v.after[:12]
            )
            return Label("demand") if wanted else None
    if v.speaker:
        if main.lemma in table.commitments and "to" in v.after[:8] and main.tense in ("base", "s", "ing", "participle"):
            return Label("pledge")
        if main.lemma in table.intentions and "to" in v.after[:1]:
            return Label("pledge")
        if main.lemma == "be" and first in ("committed", "determined") and v.after[1:2] == ("to",):
            return Label("pledge")
        if main.lemma in ("commit", "determine") and main.passive and first == "to":
            return Label("pledge")
    if main.lemma in table.judgements and (v.speaker and main.tense in ("base", "s", "ing")):
        return Label("opinion")
    return None


def _agentive(v: View, lemma: str, following: tuple[str, ...], passive: bool) -> bool:
    """Whether one can pledge it: "we will see" and "they will be charged" are no pledges."""
    table = v.s.table
    if passive:
        return bool(v.subject) and set(v.subject) & table.jobs != set() and lemma in table.job_cuts
    if lemma == "take":
        return bool(set(following[:3]) & table.voluntary_takes)
    if lemma == "be":
        return (
            following[:1] in (("there",), ("back",), ("here",)) or bool(following[:1]) and following[0].endswith("ing")
        )
    return lemma not in table.involuntary


def _future(v: View) -> Label | None:
    """ "will", "is going to", "is expected to", "expects"."""
    table, main = v.s.table, v.main
    at = main.last
    reserved = v.setting.own_voice and main.negated and main.lemma in table.reserves
    if (
        v.modal in ("will", "shall")
        or v.modal == "would"
        and not reserved
        and not v.setting.direct
        and "have" not in main.aux
    ):
        if v.modal == "would" and main.lemma in ("like", "rather", "prefer", "love"):
            return None
        own = v.own and _agentive(v, main.lemma, v.after, main.passive)
        if v.modal == "would" and v.subject == ("it",) and _values(v) and "to" in v.after:
            return Label("opinion")
        jobs = bool(set(v.subject) & table.jobs) and main.lemma in table.job_cuts
        return Label("pledge" if own or jobs else "forecast")
    if v.modal is not None:
        return None
    if main.passive and v.after[:1] == ("to",):
        found = _passive_attitude(v)
        return (
            Label("forecast", found.certainty, "negative" if found.negative else "positive", (at - 1,))
            if found
            else None
        )
    if main.lemma == "be" and not main.passive:
        return _be_future(v)
    if main.lemma == "go" and main.tense == "ing" and v.after[:1] == ("to",):
        lemma, passive = _infinitive(v, v.after[1:])
        return Label("pledge" if v.own and _agentive(v, lemma, v.after[2:], passive) else "forecast")
    attitude = table.thinkers.get(main.lemma)
    if attitude is not None and attitude.kind == "forecast" and not main.passive:
        return Label("forecast", attitude.certainty, "positive", (at - 1,))
    if main.lemma == "hope" and not main.passive and not v.setting.own_voice:
        return Label("forecast", "probable", "positive", (at - 1,))
    return None


def _passive_attitude(v: View) -> Attitude | None:
    word = v.s.lower(v.main.last - 1)
    return v.s.table.future_attitudes.get(word)


def _infinitive(v: View, words: tuple[str, ...]) -> tuple[str, bool]:
    """The lemma behind "to", and whether it is passive."""
    table = v.s.table
    rest = [w for w in words[:5] if w not in table.adverbs]
    if rest[:1] == ["be"] and len(rest) > 1:
        form = table.verbs.get(rest[1])
        if form is not None and "participle" in form.tenses:
            return form.lemma, True
        return "be", False
    form = table.verbs.get(rest[0]) if rest else None
    return (form.lemma if form else rest[0] if rest else ""), False


def _be_future(v: View) -> Label | None:
    table = v.s.table
    for n, word in enumerate(v.after[:5]):
        attitude = table.future_attitudes.get(word)
        following = v.after[n + 1 : n + 2]
        if attitude is not None and following == ("to",):
            if word in ("certain", "sure", "going"):
                lemma, passive = _infinitive(v, v.after[n + 2 :])
                own = word == "going" and v.own and _agentive(v, lemma, v.after[n + 3 :], passive)
                return Label("pledge" if own else "forecast")
            form = table.verbs.get(v.after[n + 2]) if len(v.after) > n + 2 else None
            if (
                word in ("due", "bound", "set")
                and (form is None or "base" not in form.tenses)
                and v.after[n + 2 : n + 3] != ("be",)
            ):
                return None
            return Label(
                "forecast", attitude.certainty, "negative" if attitude.negative else "positive", (v.main.last + n,)
            )
        if (
            word == "due"
            and following
            and following[0] in ("at", "in", "on", "by", "next", "before", "back", "later", "this")
        ):
            return Label("forecast")
        if word in ("likely", "unlikely") and attitude is not None and n <= 2:
            return Label(
                "assessment", attitude.certainty, "negative" if attitude.negative else "positive", (v.main.last + n,)
            )
        if word not in table.adverbs and word not in ("not", "most", "less"):
            break
    if v.after[:1] == ("to",) and v.main.tense in ("s", "base") and len(v.after) > 1:
        form = table.verbs.get(v.after[1])
        if v.after[1] == "be" or form is not None and "base" in form.tenses:
            return Label("forecast")
    return None


def _hearsay(v: View) -> Label | None:
    """ "is believed to", "is said to"; "seems to"."""
    table = v.s.table
    if v.main.passive and v.after[:1] == ("to",):
        attitude = table.passive_attitudes.get(v.s.lower(v.main.last - 1))
        if attitude is not None:
            return Label(attitude.kind or "report", attitude.certainty, "positive", (v.main.last - 1,))
    if v.main.lemma in table.raising and v.modal is None and not v.main.passive:
        attitude = table.raising[v.main.lemma]
        linked = v.after[:1] in (("to",), ("like",), ("as",), (table.complementizer,)) or _values(v)
        if (
            v.main.lemma == "look"
            and not linked
            or v.main.lemma == "appear"
            and not linked
            and v.after[:1] not in (("a",), ("the",))
        ):
            return None
        return Label("opinion" if _values(v) else "assessment", attitude.certainty, "positive", (v.main.last - 1,))
    return None


def _modal(v: View) -> Label | None:
    table, main = v.s.table, v.main
    if v.setting.own_voice and v.modal == "would" and main.negated and main.lemma in table.reserves:
        return Label("report")
    mark = (main.first,)
    perfect = "have" in main.aux
    if v.modal in _PAST_MODALS:
        negated = main.negated or v.subject[:1] and v.subject[0] in table.no_words
        if (
            v.modal == "could"
            and not perfect
            and (negated and main.lemma in table.abilities or main.lemma in table.senses)
        ):
            return Label("report")
        there = v.subject == ("there",) and v.modal == "could"
        state = main.lemma in table.states and not main.passive and not there or set(v.after[:3]) & {"already", "now"}
        state = state or main.passive and main.lemma in table.settled
        lasting = any(v.s.lower(k) in ("still", "already") for k in range(main.first, main.last))
        return Label("assessment" if perfect or state or lasting else "forecast", "possible", "positive", mark)
    if v.modal == "would":
        if perfect or main.lemma in ("like", "rather", "prefer", "love", "say", "want"):
            return Label("assessment" if perfect else "report")
        return Label("opinion") if _values(v) and v.clause.condition is None else Label("assessment")
    if v.modal in table.must:
        if perfect:
            return Label("assessment", "probable", "positive", mark) if v.modal == "must" else Label("opinion")
        soon = set(v.after[:4]) & table.readiness or main.lemma in table.arrivals
        if v.modal == "should" and (soon or not v.setting.direct and v.setting.topic in ("predict", "assess")):
            return Label("forecast", "probable", "positive", mark)
        return Label("demand")
    return None


def _obliged(v: View) -> Label | None:
    """ "needs to", "it is imperative to"."""
    table, main = v.s.table, v.main
    if main.lemma in table.needs and main.aux == () and v.after[:1] == ("to",):
        if (
            v.subject == ("i",)
            or main.tense == "past"
            and (v.setting.direct or main.lemma == "have" or v.setting.own_voice)
        ):
            return None
        return Label("demand")
    if main.lemma == "need" and v.own and v.setting.direct and main.tense == "base" and not main.negated:
        return Label("demand")
    if main.lemma == "be" and v.subject == ("it",) and v.modal is None:
        for n, word in enumerate(v.after[:3]):
            if word in table.obligations:
                rest = v.after[n + 1 :]
                return (
                    Label("demand")
                    if "to" in rest[:14] and rest[:1] in (("to",), ("for",)) or rest[:1] == (table.complementizer,)
                    else None
                )
    return None


def _values(v: View) -> bool:
    """Whether the predicate says good or bad."""
    words = _complement(v)
    copular = _copular(v)
    for n, word in enumerate(words):
        if word in v.s.table.value_nouns and (
            n == 0 or words[n - 1] not in ("of", "for") or n < 4 or "sign" in words[:n]
        ):
            return True
        if copular and word in v.s.table.values and word not in v.s.table.pride | v.s.table.feelings:
            return True  # what somebody feels is reported
        if copular and word in (",", "by", "in", "on", "at", "from", "since"):
            break
    return False


def _opinion(v: View) -> Label | None:
    if v.main.lemma in v.s.table.praise_verbs and not v.main.passive and v.modal is None:
        return Label("opinion")
    return Label("opinion") if _values(v) else None


def _meant(v: View) -> Label | None:
    """An attitude whose object is no clause: "we suspect sabotage"."""
    attitude = v.s.table.thinkers.get(v.main.lemma)
    if attitude is None or attitude.certainty == "certain" or v.main.passive or not v.own:
        return None
    if v.main.lemma in (
        "consider",
        "understand",
        "feel",
        "point",
        "imagine",
        "judge",
        "gather",
        "estimate",
        "calculate",
        "assess",
        "conclude",
    ):
        return None
    return Label("assessment", attitude.certainty, "positive", (v.main.last - 1,))

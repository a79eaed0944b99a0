"""What the verb of a clause makes of it: report, forecast, pledge, demand, denial, opinion, question, silence.

Rules in order, the first that knows decides; none of them reads further than the clause.
"""

from __future__ import annotations

from dataclasses import replace

from sayso.finders.acts import told_act
from sayso.finders.findings import concluded, evident
from sayso.finders.futures import agentive, deems, future
from sayso.finders.views import UNKNOWN, Label, View, complement
from sayso.finders.worth import judged, unbearable, values
from sayso.records import Polarity

_PAST_MODALS = frozenset(("could", "may", "might"))
_WONDERS = frozenset(("whether", "why", "how", "what", "who", "whose", "where"))
_NOTHING = Label("silence")  # makes no claim


def label_verb(v: View) -> Label | None:
    for rule in RULES:
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
    rest = [a for a in v.after[:4] if a in ("no", "neither") or a not in table.adverbs]
    if rest and (rest[0] in table.objects or rest[0] in table.particles):
        rest = rest[1:]  # "told her nothing", "pointed out no error"
    if v.main.lemma == "vote" or v.after[:2] in (("nothing", "more"), ("nothing", "less"), ("nothing", "but")):
        return "positive"  # "voted no", "there is nothing more dear than"
    if rest and rest[0] in table.no_words and (len(rest) < 2 or rest[1] not in table.not_negating):
        return "negative"
    if v.main.lemma == "be" and not v.main.passive and rest[:1] in (["in"], ["of"], ["under"]) and rest[1:2] == ["no"]:
        return "negative"  # "were in no hurry"
    asks = found is not None and found.kind == "demand" and v.main.lemma in table.asks
    if asks and any(v.after[n : n + 2] in (("not", "to"), ("to", "not")) for n in range(4)):
        return "negative"  # "I ask him not to answer"
    return "positive"


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
        and {"do", "have"} & set(main.aux)
        and v.after[:1]
        and v.after[0] in (*table.asking, "a", "any", "its", "his", "her", "their", "further", "details")
    ):
        return silent
    if main.negated and main.lemma in ("confirm", "deny") and main.aux[:1] == ("do",) and v.s.lower(main.last - 2) == "immediately":
        return silent  # "did not immediately confirm the call"
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
    if _whether_unknown(v):
        return UNKNOWN
    asked = next((n for n, a in enumerate(v.after[:5]) if a in table.asking), None)
    if asked == 0 and v.main.lemma == "be" and v.modal is None and "question" in v.subject:
        return UNKNOWN  # "the question is whether"
    if asked is None or v.after[asked + 1 : asked + 2] == ("to",):
        return None
    nobody = bool(v.subject) and v.subject[0] in table.no_words and not v.setting.own_voice
    adverbs = all(a in table.adverbs for a in v.after[:asked])
    now = v.after[asked] in ("whether", "if") or v.s.lower(v.main.first) in ("do", "does") or nobody
    if (v.main.negated or nobody) and v.main.lemma == "know" and adverbs and now:
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


def _whether_unknown(v: View) -> bool:
    """ "Whether it will last is unclear", "why he left is not known"."""
    table = v.s.table
    if v.modal is not None or not v.subject or v.subject[0] not in _WONDERS:
        return False
    near = set(v.after[:4])
    if v.main.lemma in table.copulas:
        return bool(near & table.unknowns) or v.main.negated and bool(near & {"clear", "known", "certain"})
    return v.main.passive and v.main.negated and v.main.lemma == "know"


def _denial(v: View) -> Label | None:
    table = v.s.table
    words = complement(v, 8)
    if v.modal is None and v.main.lemma == "be":
        for n, word in enumerate(words):
            if (
                word in table.untruths
                and words[n + 1 : n + 2] != ("to",)
                and not (word == "wrong" and (v.speaker or v.subject[:1] in (("it",), ("what",), ("something",))))
            ):
                return Label("denial")
            none = v.main.negated or "no" in words[:n] or bool(v.subject) and v.subject[0] in table.no_words
            if none and (word in table.truths or words[n - 1 : n + 1] == ("the", "case")):
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
        and not v.main.negated
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
    past = not v.setting.direct and main.tense == "past" and v.own and main.lemma not in ("regret", "disagree")
    told = main.tense in ("base", "s", "ing") or past
    if main.lemma in table.judgements and v.speaker and told:
        return Label("opinion")
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
        linked = v.after[:1] in (("to",), ("like",), ("as",), (table.complementizer,)) or values(v)
        if (
            v.main.lemma == "look"
            and not linked
            or v.main.lemma == "appear"
            and not linked
            and v.after[:1] not in (("a",), ("the",))
        ):
            return None
        return Label("opinion" if values(v) else "assessment", attitude.certainty, "positive", (v.main.last - 1,))
    return None


def _modal(v: View) -> Label | None:
    table, main = v.s.table, v.main
    if v.setting.own_voice and v.modal == "would" and main.negated and main.lemma in table.reserves:
        return Label("report")
    mark = (main.first,)
    perfect = "have" in main.aux
    if unbearable(v) or v.modal == "can" and main.negated and v.subject == ("you",) and v.setting.direct:
        return Label("opinion")  # "you can't run a school that way"
    if v.modal in _PAST_MODALS:
        return _may(v, perfect)
    if v.modal == "would":
        if deems(v):
            return Label("opinion")
        if main.lemma in ("like", "prefer", "love", "say", "want"):
            return Label("report")
        if main.lemma == "be" and v.speaker and v.setting.direct and not main.passive and v.after[:1] not in (("there",), ("at",), ("in",)):
            return Label("opinion")  # "I would be angry too"
        if main.lemma == "expect":
            return Label("forecast", "probable", "positive", (main.last - 1,))
        if perfect or main.lemma in table.raising:
            return Label("assessment", table.raising[main.lemma].certainty if not perfect else "certain")
        if values(v) and v.clause.condition is None:
            return Label("opinion")
        return Label("pledge" if v.own and agentive(v, main.lemma, v.after, main.passive) else "forecast")
    if v.modal in table.must:
        if perfect:
            return Label("assessment", "probable", "positive", mark) if v.modal == "must" else Label("opinion")
        soon = set(v.after[:4]) & table.readiness or main.lemma in table.arrivals
        if v.modal == "should" and (soon or not v.setting.direct and v.setting.topic in ("predict", "assess")):
            return Label("forecast", "probable", "positive", mark)
        return Label("demand")
    return None


def _may(v: View, perfect: bool) -> Label:
    """ "may", "might", "could": what is to come, or what is so already; "could not open it" tells what was."""
    table, main = v.s.table, v.main
    mark = (main.first,)
    negated = main.negated or v.subject[:1] and v.subject[0] in table.no_words
    if v.modal == "could" and (negated or not perfect and main.lemma in table.senses):
        return Label("report")
    ahead = v.setting.own_voice and main.lemma == "be" or v.subject == ("there",) and v.modal == "could"
    ahead = ahead or main.lemma == "have" and v.after[:1] == ("to",)
    state = main.lemma in table.states and not main.passive and not ahead or set(v.after[:3]) & {"already", "now"}
    state = state or main.passive and main.lemma in table.settled
    lasting = any(v.s.lower(k) == "already" for k in range(main.first, main.last))
    return Label("report" if perfect or state or lasting else "forecast", "possible", "positive", mark)


def _obliged(v: View) -> Label | None:
    """ "needs to", "it is imperative to"."""
    table, main = v.s.table, v.main
    if main.lemma == "be" and v.subject[:1] == ("what",) and table.needs & set(v.subject):
        return Label("demand")  # "what we need is certainty"
    rest = [a for a in v.after[:4] if a == "yet" or a not in table.adverbs]  # not "has yet to"
    if main.lemma in table.needs and main.aux == () and rest[:1] == ["to"]:
        if (
            v.subject == ("i",)
            or main.tense == "past"
            and (v.setting.direct or main.lemma == "have" and v.after[1:2] != ("be",) or v.setting.own_voice)
        ):
            return None
        return Label("demand")
    if _bound_to(v):
        return Label("demand")
    if main.lemma == "need" and v.own and v.setting.direct and main.tense == "base" and not main.negated:
        return Label("demand")
    if main.lemma == "be" and v.subject == ("it",) and v.modal is None and _told_now(v):
        for n, word in enumerate(v.after[:3]):
            if word in table.obligations:
                rest = v.after[n + 1 :]
                if rest[:1] == ("to",) and rest[1:2] and rest[1] in table.heeds:
                    return None
                return (
                    Label("demand")
                    if "to" in rest[:14] and rest[:1] in (("to",), ("for",)) or rest[:1] == (table.complementizer,)
                    else None
                )
    return None


def _told_now(v: View) -> bool:
    """Of the time of speaking: "is", or "was" in indirect speech."""
    return v.s.lower(v.main.first) in ("is", "are", "'s", "'re") or not v.setting.direct and not v.setting.own_voice


def _bound_to(v: View) -> bool:
    """ "have got to stop", "is up to the council to act", "is not advised", "cannot go on", "both agreed the road must stay"."""
    table, main = v.s.table, v.main
    if v.modal == "can":
        held = main.negated and main.lemma in table.lasts and main.aux == ("can",) and not main.passive
        return held and v.subject != ("i",)
    if v.modal is not None:
        return False
    if main.lemma in ("get", "gotten") and main.aux == ("have",):
        return v.after[:1] == ("to",) and v.s.lower(main.first) in ("have", "has", "'ve", "'s")
    if main.lemma == "be" and "up" in v.after[:2] and "to" in v.after[1:3]:
        return "to" in v.after[3:9]
    if main.passive and main.lemma in table.advises and main.aux == ("be",) and v.s.lower(main.first) in ("is", "are"):
        return "by" not in v.after[:1] and not {"on", "about"} & set(v.after[:1])
    if main.lemma in table.holds_so and not main.passive and not v.own:
        return any(w in table.must for w in complement(v, 9))
    return False


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
    return Label(attitude.kind or "report", attitude.certainty, "positive", (v.main.last - 1,))


RULES = (
    _silence, _open_question, _denial, _performed, told_act, future, _hearsay, _modal, _obliged, evident, judged, concluded,
    _meant,
)  # fmt: skip

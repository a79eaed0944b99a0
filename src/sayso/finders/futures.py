"""What is to come: forecasts, and pledges where the source is the one who does it."""

from __future__ import annotations

from sayso.finders.views import Label, View, complement
from sayso.finders.worth import values
from sayso.lang.claim_tables import Attitude


def agentive(v: View, lemma: str, following: tuple[str, ...], passive: bool) -> bool:
    """Whether one can pledge it: "we will see" and "they will be charged" are no pledges."""
    table = v.s.table
    if passive:
        return bool(v.subject) and set(v.subject) & table.jobs != set() and lemma in table.job_cuts
    person = v.subject[-1:] and v.subject[-1] in ("i", "we", "he", "she")
    if lemma == "take":
        return bool(set(following[:3]) & table.voluntary_takes) or bool(person and not set(following[:4]) & table.spans)
    first = v.setting.direct and v.subject[-1:] in (("we",), ("i",))  # "we will have a note on that", "I won't be the minister who"
    if lemma == "have" and first:
        return following[:1] != ("to",)
    if lemma == "be" and following[:1] and following[0] in table.ready and following[1:2] == ("to",):
        return True
    if lemma == "be":
        there = following[:1] in (("there",), ("back",), ("here",)) or bool(following[:1]) and following[0].endswith("ing")
        return there or first and following[:1] != ("able",)
    return lemma not in table.involuntary


def _decreed(v: View) -> bool:
    """What an office or a body says will be done is its own doing: "the ministry said the visas would be issued"; so is what is announced."""
    table, main = v.s.table, v.main
    if v.setting.own_voice or v.setting.lemma in table.hearers:
        return False
    if main.lemma in table.kept and not main.passive and v.setting.topic == "say" and v.subject != ("it",):
        return True
    if v.setting.direct:
        return False
    announced, said = v.setting.lemma in table.decrees, v.setting.topic == "say"
    willed = main.lemma not in table.involuntary
    body = len(v.subject) == 2 and v.subject[0] == "the" and v.subject[1] in table.own_bodies
    if v.setting.office and said and willed and body:
        return True
    if main.passive:
        able = (v.setting.office or announced) and (said or v.setting.topic == "agree")
        return able and main.lemma not in table.befalls
    return announced and (willed or main.lemma in table.opens)


def future(v: View) -> Label | None:
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
        if v.modal == "would" and (main.lemma in ("like", "prefer", "love") or deems(v)):
            return None
        own = (v.own or v.body) and agentive(v, main.lemma, v.after, main.passive) or _decreed(v)
        if v.modal == "would" and v.subject == ("it",) and values(v) and "to" in v.after:
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
    if main.passive and main.lemma in table.slated and _slated(v):
        return Label("forecast", "probable" if main.lemma == "expect" else "certain")
    if main.lemma == "be" and not main.passive:
        return _be_future(v)
    if main.lemma == "go" and main.tense == "ing" and v.after[:1] == ("to",):
        lemma, passive = _infinitive(v, v.after[1:])
        return Label("pledge" if v.own and agentive(v, lemma, v.after[2:], passive) else "forecast")
    if main.lemma in table.scheduled and _by_timetable(v):
        return Label("forecast")
    attitude = table.thinkers.get(main.lemma)
    meant = main.lemma == "hope" and v.after[:1] == ("to",) and not v.setting.own_voice  # "we hope to open it"
    if attitude is not None and attitude.kind == "forecast" and not main.passive:
        return Label("pledge" if meant else "forecast", attitude.certainty, "positive", (at - 1,))
    if main.lemma == "hope" and not main.passive and not v.setting.own_voice:
        return Label("pledge" if meant else "forecast", "probable", "positive", (at - 1,))
    return None


def deems(v: View) -> bool:
    """What the speaker thinks best: "I would call it useful", "she would rather wait"."""
    preferred = {"rather", "sooner"} & {v.s.lower(k) for k in range(v.main.first, v.main.last + 1)}
    return v.speaker and v.modal == "would" and (v.main.lemma in v.s.table.deems or bool(preferred))


def _slated(v: View) -> bool:
    """ "is planned for Friday", "are expected within days"; not "had been planned", "no talks are scheduled"."""
    table, main = v.s.table, v.main
    none = bool(v.subject) and v.subject[0] in table.no_words or main.negated
    if main.aux != ("be",) or none and main.lemma != "expect":
        return False
    words = [w for w in v.after[:4] if w not in table.adverbs and w[:1].isalnum()]
    now = v.s.lower(main.first) in ("is", "are", "'s", "'re")
    if main.lemma == "set":
        return now and words[:1] == ["for"]
    return words[0] in table.when if words else now


def _by_timetable(v: View) -> bool:
    """ "The council meets on Friday"; not "meets every Friday"."""
    main = v.main
    plain = not (main.passive or main.negated or main.aux) and main.tense in ("s", "base")
    if not plain or v.subject[:1] in (("i",), ("you",)):
        return False
    words = complement(v, 10)
    return any(w in v.s.table.days for w in words) and not {"every", "each", "from", "to", "since"} & set(words)


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
        was = v.s.lower(v.main.last - 1) in ("was", "were", "been")
        if word == "due" and was and (v.setting.own_voice or "ago" in v.after):
            return None  # "was due to open in 2020", "were due two years ago": what was planned once
        if attitude is not None and following == ("to",):
            if word in ("certain", "sure", "going"):
                lemma, passive = _infinitive(v, v.after[n + 2 :])
                own = word == "going" and v.own and agentive(v, lemma, v.after[n + 3 :], passive)
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
        if word == "due" and following and (following[0] in table.when or following[0] in ("next", "back", "at")):
            return Label("forecast")
        if word in ("likely", "unlikely") and attitude is not None and n <= 2:
            return Label(
                "forecast", attitude.certainty, "negative" if attitude.negative else "positive", (v.main.last + n,)
            )
        if word not in table.adverbs and word not in ("not", "most", "less"):
            break
    if v.after[:1] == ("to",) and v.main.tense in ("s", "base") and len(v.after) > 1 and not _has_aim(v):
        form = table.verbs.get(v.after[1])
        if v.after[1] == "be" or form is not None and "base" in form.tenses:
            return Label("forecast")
    return None


def _has_aim(v: View) -> bool:
    """ "Our job is to help", "what they did was to wait", "she had been to see them": nothing is to come."""
    named = v.subject[:1] == ("what",) or bool(v.subject) and v.subject[-1] in v.s.table.aims
    return named or "have" in v.main.aux

"""Acts told inside a claim: what somebody was asked, told or wanted to do, undertook to do, or asked to know.

"They told me to bring a coat" wants something; "the council had offered to pay" undertakes it; "he asked whether it was safe" asks.
"""

from __future__ import annotations

from sayso.finders.views import UNKNOWN, Label, View

_REACH = 10  # words behind the verb among which its infinitive begins


def told_act(v: View) -> Label | None:
    """The kind that the main verb gives its clause, where it tells an act of speech or will; none for what the speaker does by saying so."""
    if v.modal is not None and v.modal not in v.s.table.polite:
        return None
    if v.setting.own_voice:
        now = v.s.lower(v.main.first) in ("is", "are")
        return Label("demand") if now and _passively_asked(v) else None  # "drivers are asked to wait"
    for rule in (_asked_to_know, _wished, _asked, _undertaken):
        found = rule(v)
        if found is not None:
            return found
    return None


def _asked(v: View) -> Label | None:
    """ "told him to leave", "was told to leave", "asked for a meeting", "recommended a ban"."""
    table, main = v.s.table, v.main
    if main.passive:
        return Label("demand") if _passively_asked(v) else None
    expects = main.lemma == "expect" and v.setting.direct and v.subject in (("we",), ("i",)) and main.tense == "base"
    if expects and _agent_acts(v):
        return Label("demand")
    if v.modal is not None:
        return Label("demand") if v.speaker and main.lemma in table.asks and _to(v) is not None else None
    if main.lemma in table.asks and _to(v) is not None:
        return Label("demand")
    if main.lemma in table.says and _commanded(v):
        return Label("demand")
    if main.lemma in table.asks_for and not main.negated and _for(v):
        return Label("demand")
    if main.lemma in table.prescribes and not main.negated and v.after[:1] and v.after[0] not in table.pointers:
        return Label("demand")
    return None


def _commanded(v: View) -> bool:
    """What was said is a command: "he said come back at noon", "told the driver, stop here"."""
    table = v.s.table
    at = next((n + 1 for n, w in enumerate(v.after[:6]) if w in (",", ":")), 0)
    words = [w for w in v.after[at : at + 4] if w[:1].isalnum()]
    if not at and v.main.lemma != "say":  # "told me stop there"
        words = words[1:] if words and words[0] in table.objects else []
    return bool(words) and words[0] in table.commands


def _passively_asked(v: View) -> bool:
    """ "had been told to wait", "are asked not to come"."""
    return v.main.passive and v.main.lemma in v.s.table.asks and _to(v, 2) is not None


def _agent_acts(v: View) -> bool:
    """ "we expect the ministry to answer": somebody else is to do it."""
    at = _to(v)
    words = v.after[at + 1 : at + 2] if at else ()
    form = v.s.table.verbs.get(words[0]) if words else None
    return form is not None and form.lemma not in v.s.table.involuntary


def _wished(v: View) -> Label | None:
    """What is wanted of others: "wants him to go", "would like to see it repeated", "wanted their deposits back"."""
    table, main = v.s.table, v.main
    likes = v.modal == "would" and main.lemma in table.likes and v.speaker
    if main.passive or main.lemma not in table.wants and not likes or v.modal is not None and not likes:
        return None
    if v.after[:1] == ("to",):
        return Label("demand") if v.after[1:2] == ("see",) else None
    at = _to(v)
    if at is not None and at > 0:
        return Label("demand")
    words = v.after[:_REACH]
    done = len(words) > 1 and any(_is_done(v, w) for w in words[1:4])
    return Label("demand") if done else None


def _is_done(v: View, word: str) -> bool:
    """ "wants it done", "want it back"."""
    form = v.s.table.verbs.get(word)
    guessed = form is None and word.endswith("ed") and word not in v.s.table.not_ed
    return word == "back" or guessed or form is not None and "participle" in form.tenses and not form.noun


def _undertaken(v: View) -> Label | None:
    """ "had offered to pay", "planned to double its places", "stands ready to talk", "was promised a meeting"."""
    table, main = v.s.table, v.main
    if v.modal is not None or main.negated:
        return None
    to = v.after[:1] == ("to",)
    if main.lemma == "have" and v.after[:1] and v.after[0] in ("plans", "intentions") and v.after[1:2] == ("to",):
        return Label("pledge")
    if main.lemma == "be" or main.lemma in table.stands:
        words = [w for w in v.after[:4] if w not in table.adverbs]
        known = len(words) > 2 and words[0] in table.ready and words[1] == "to"
        return Label("pledge") if known and (v.own or not words[2].endswith("ing")) else None
    if main.passive and main.lemma in table.promises:
        return None
    bound = main.lemma in table.bound and (v.own or not "".join(v.after[1:2]).endswith("ing"))
    if to and main.lemma in table.undertakes and (bound or not main.passive):
        return Label("pledge")  # "is committed to helping" is a trait, of others than the source
    promised = main.lemma in table.promises and v.after[:1] and v.after[0][:1].isalnum()
    return Label("pledge") if promised and v.subject[:1] and v.subject[0] not in table.no_words else None


def _asked_to_know(v: View) -> Label | None:
    """ "asked whether it was safe", "wants to know how much"."""
    table, main = v.s.table, v.main
    if v.modal is not None:
        return None
    if main.lemma == "wonder" and v.after[:1] and v.after[0] in table.asking:
        return UNKNOWN
    if main.lemma == "want" and v.after[:2] == ("to", "know") and v.after[2:3] and v.after[2] in table.asking:
        return UNKNOWN
    if main.lemma != "ask" or not main.passive and v.own:
        return None  # "I asked when it was": told as what happened
    at = next((n for n, w in enumerate(v.after[:3]) if w in table.asking), None)
    return UNKNOWN if at is not None and "for" not in v.after[:at] else None


def _to(v: View, reach: int = _REACH) -> int | None:
    """Where the infinitive begins that the verb governs: no clause and no mark stands between."""
    table = v.s.table
    for n, word in enumerate(v.after[:reach]):
        if word == "to":
            following = v.after[n + 1 + (v.after[n + 1 : n + 2] == ("not",)) :][:1]
            form = table.verbs.get(following[0]) if following else None
            known = form is not None and "base" in form.tenses or following in (("be",), ("have",), ("do",))
            return n if known else None
        if word == table.complementizer and v.after[n + 2 : n + 3] == ("to",):
            continue  # "asked that man to wait"
        if not word[:1].isalnum() or word in table.asking | table.subordinators or word == table.complementizer:
            return None
        if n and word in table.subjects and word not in ("it", "you"):
            return None  # "told them they had to leave"
    return None


def _for(v: View) -> bool:
    """ "asked for leave", "asked twice for a doctor", "asked the region for funds"; not "asked for it"."""
    words = v.after[:6]
    if "for" not in words:
        return False
    at = words.index("for")
    return v.after[at + 1 : at + 2] not in (("it",), ("this",), ("that",), ("anything",), ("nothing",)) and not any(
        w in v.s.table.asking or not w[:1].isalnum() for w in words[:at]
    )

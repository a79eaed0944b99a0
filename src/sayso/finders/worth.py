"""Opinions: whether a clause says good or bad, better or worse. What somebody feels is reported and is none."""

from __future__ import annotations

from sayso.finders.views import Label, View, complement, copular

_ENDS = frozenset(", by in on at from since to because for with during after before".split())
_PLACES = frozenset(("next", "behind", "beside", "here", "there", "now"))
_PARTS = frozenset(("one", "some", "many", "kind", "sort", "bit", "lot", "piece", "part"))  # "one of the finest"


def judged(v: View) -> Label | None:
    """An opinion where the verb or its complement judges."""
    if _opens_with_view(v) or values(v):
        return Label("opinion")
    said = not v.setting.own_voice
    return Label("opinion") if said and (_deserves(v) or _too(v) or _how(v) or _found(v) or _likened(v)) else None


def _deserves(v: View) -> bool:
    """ "They deserve better", "it matters"."""
    return v.main.lemma in v.s.table.praise_verbs and not v.main.passive and v.modal in (None, "will", "would")


def unbearable(v: View) -> bool:
    """ "cannot be justified", "could not defend it"."""
    denied = v.main.negated or bool(v.subject) and v.subject[0] in v.s.table.no_words
    return v.modal in ("can", "could") and denied and v.main.lemma in v.s.table.unbearable


def values(v: View) -> bool:
    """Whether the predicate says good or bad."""
    table = v.s.table
    words = complement(v)
    own = v.setting.own_voice
    if not own and any(_at(words, phrase) for phrase in table.worth_phrases):
        return True
    linked = copular(v)
    for n, word in enumerate(words):
        if word in table.value_nouns and (n == 0 or words[n - 1] not in ("of", "for") or n < 4 or "sign" in words[:n]):
            return True
        ends = word in _ENDS or word == "as" and n or word == "of" and words[n - 1] not in _PARTS
        if linked and ends:
            break
        said = word in table.values and not (own and word in table.plain_values) or word in table.value_predicates
        if linked and said and not _is_place(words, n):
            return True
    return not linked and not own and _holds(v, words)


def _holds(v: View, words: tuple[str, ...]) -> bool:
    """ "did a terrible job", "gives them an unmatched view"."""
    table = v.s.table
    if v.main.lemma not in table.value_holders or v.main.passive:
        return False
    for n, word in enumerate(words[:5]):
        if word in _ENDS or word in table.joiners:
            return False
        if word in table.strong_values and words[n + 1 : n + 2] not in (("deal",), ("many",), ("britain",)):
            return True
    return False


def _is_place(words: tuple[str, ...], n: int) -> bool:
    """ "right next to", "right behind": no praise."""
    return words[n] == "right" and set(words[n + 1 : n + 2]) <= _PLACES and n + 1 < len(words)


def _at(words: tuple[str, ...], phrase: tuple[str, ...]) -> bool:
    return any(words[n : n + len(phrase)] == phrase for n in range(min(len(words), 9)))


def _too(v: View) -> bool:
    """ "was too low", "put up with too many delays", "went too far"."""
    words = complement(v, 7)
    for n, word in enumerate(words[:-1]):
        if word == "too" and words[n + 1][:1].isalnum():
            return copular(v) and n < 3 or words[n + 1] in v.s.table.excess
        if word in (",", "because"):
            break
    return False


def _how(v: View) -> bool:
    """ "had gone well", "was badly handled", "behaved heroically"."""
    table, main = v.s.table, v.main
    if main.lemma not in table.doings:
        return False
    inside = [v.s.lower(k) for k in range(main.first, main.last)]
    behind = [w for w in complement(v, 4) if w not in ("very", "quite", "extremely", "remarkably", "rather", "so")]
    near = inside if main.passive else behind[:1]
    return any(w in table.value_adverbs for w in near)


def _found(v: View) -> bool:
    """ "I find that offensive"."""
    table = v.s.table
    if v.main.lemma not in table.finds or v.main.passive or not v.own:
        return False
    return any(w in table.values for w in complement(v, 6))


def _likened(v: View) -> bool:
    """ "It is like a slap"."""
    return v.main.lemma == "be" and v.modal is None and v.subject != ("there",) and "like" in complement(v, 3)


def _opens_with_view(v: View) -> bool:
    """ "In my view, ...", "how wonderful it is"."""
    s, first = v.s, v.clause.first
    if s.lower(first) == "how" and s.lower(first + 1) in s.table.values:
        return True
    if s.lower(first) != "in" or s.lower(first + 1) not in ("my", "our"):
        return False
    return any(s.lower(k) in ("view", "opinion") for k in range(first + 2, first + 4))

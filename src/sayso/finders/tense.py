"""Whether the clause around a time expression looks back or ahead.

Not a parser: the verb nearest to the left in the same clause decides, then one to the right, then the rest of the sentence. A
time that belongs to the subject of what somebody said ("said the vote on Monday will ...") looks to the right first.
"""

from __future__ import annotations

from sayso.lang.time_tables import TenseWords

_REACH = 80  # tokens to either side that can govern a time; it keeps a sentence without end linear
_BREAKS = frozenset((",", ";", ":", "(", ")", "“", "”", '"', "?", "!"))


def direction(
    raw: list[str], low: list[str], count: int, first: int, after: int, words: TenseWords, soon: bool = True
) -> int | None:
    """-1 for the past, 1 for the future, none where no verb tells. The time stands at the tokens `first` to `after`; `soon`
    where it is a weekday or hour, of which "until" speaks ahead more often than back."""
    before = _before(low, first, words, soon)
    if before is not None:
        return before
    if _is_of_what_happened(low, after, words):
        return -1
    if _is_compared(low, first, words):
        return -1
    floor, count = max(first - _REACH, 0), min(after + _REACH, count)
    left_start = _clause_start(low, first, floor)
    right_end = _clause_end(low, after, count)
    if _is_said_subject(low, left_start, first, words):
        right = _rightward(raw, low, after, right_end, words)
        if right is not None:
            return right
    left = _leftward(raw, low, left_start, first, words)
    if left is not None:
        return left
    for start, end in ((after, right_end), (right_end, count)):
        right = _rightward(raw, low, start, end, words)
        if right is not None:
            return right
    if low[first - 1] in words.deadlines or (low[first - 1] == "the" and low[first - 2] in words.deadlines):
        return 1
    return _leftward(raw, low, floor, left_start, words) or _of_order(low, floor, first, words)


def _of_order(low: list[str], floor: int, first: int, words: TenseWords) -> int | None:
    """ "Ask me in May": an order looks ahead."""
    opening = next((low[k] for k in range(floor, first) if low[k].isalpha()), "")
    return 1 if opening in words.orders else None


def _before(low: list[str], first: int, words: TenseWords, soon: bool) -> int | None:
    """What the preposition alone tells."""
    k = first - 1
    while k >= 0 and low[k] in ("the", "at", "on", "about", "around", "as", "early", "late"):
        k -= 1
    if k >= 0 and low[k] in ("since", "following"):
        return -1
    if k >= 1 and low[k - 1 : k + 1] == ["ahead", "of"]:
        return 1
    if k >= 0 and low[k] in ("until", "till") and soon:
        lasting = any(t in words.lasting for t in low[max(k - 3, 0) : k]) and not any(t in words.willed | words.planned for t in low[max(k - 3, 0) : k] if t not in words.past)  # fmt: skip
        return -1 if lasting else 1
    if k >= 0 and low[k] in ("starting", "beginning", "effective"):
        return None
    return None


def _is_compared(low: list[str], first: int, words: TenseWords) -> bool:
    """ "down from 58 on Saturday", "less than in January", "against 5,230 pounds at Monday's close"."""
    for k in range(first - 1, max(first - 8, 0), -1):
        if low[k] in _BREAKS or low[k] in words.future or low[k] in words.past:
            return False
        if low[k] == "than":
            return low[k - 1] not in ("later", "earlier", "sooner", "more")
        if low[k] == "from" and low[k - 1] in words.moved or (low[k] == "against" and low[k + 1][:1].isdigit()):
            return True
    return False


def _is_of_what_happened(low: list[str], after: int, words: TenseWords) -> bool:
    """ "Saturday's deadly attack", "the Monday attack"."""
    if low[after] == "'" and low[after + 1] == "s":
        return any(word in words.happened for word in low[after + 2 : after + 5])
    return low[after] in words.happened and low[after + 1] not in words.determiners


def _clause_start(low: list[str], first: int, floor: int) -> int:
    k = first - 1
    while k >= floor and low[k] not in _BREAKS:
        k -= 1
    return k + 1


def _clause_end(low: list[str], after: int, count: int) -> int:
    k = after
    while k < count and low[k] not in _BREAKS:
        k += 1
    return k


def _is_said_subject(low: list[str], start: int, first: int, words: TenseWords) -> bool:
    """Whether the time stands in the subject of what is said: "said [that] the vote on Monday ..."."""
    for k in range(first - 1, start - 1, -1):
        if low[k] == "that" and k > start and low[k - 1] in words.saying:
            return first - k > 1
        if low[k] in words.saying:
            between = low[k + 1 : first]
            return bool(between) and between[0] not in ("in", "on", "at", "during", "to", "reporters", "late", "early", "by", "after", "earlier", "through", "via", "from", "of") and not low[k].startswith("t")  # fmt: skip
        if low[k] in words.past or low[k] in words.future or low[k] in words.planned:
            return False
    return False


def _leftward(raw: list[str], low: list[str], start: int, first: int, words: TenseWords) -> int | None:
    aimed = low[first - 1] in words.deadlines
    for k in range(first - 1, start - 1, -1):
        aimed = aimed or _is_aim(raw, low, k, first, words)
        found = _verb_at(raw, low, k, start, aimed, words)
        if found is not None:
            return 1 if found < 0 and _is_of_condition(low, start, k, words) else found
    return None


def _is_of_condition(low: list[str], start: int, k: int, words: TenseWords) -> bool:
    """ "would leave unless it was withdrawn by Friday": the past form stands in a condition of what is to come."""
    opening = next((j for j in range(k - 1, start - 1, -1) if low[j] in words.conditions), None)
    return opening is not None and any(low[j] in words.future for j in range(start, opening))


def _is_aim(raw: list[str], low: list[str], k: int, first: int, words: TenseWords) -> bool:
    """Whether "to", "for" or "until" leads to what is to be done, or to the time itself: "agreed to meet on", "postponed to"."""
    if low[k] not in words.aims:
        return False
    if low[k] == "for" and low[first - 1] == "on" and low[first - 2] in words.gatherings:
        return True
    if first - k <= 2 and (k + 1 == first or low[k + 1] in ("the", "early", "late")):
        return True
    return low[k] == "to" and low[k + 1].isalpha() and low[k + 1] not in words.determiners and raw[k + 1].islower()


def _rightward(raw: list[str], low: list[str], start: int, end: int, words: TenseWords) -> int | None:
    for k in range(start, end):
        found = _verb_at(raw, low, k, start, False, words)
        if found is not None:
            return found
    return None


def _verb_at(raw: list[str], low: list[str], k: int, start: int, aimed: bool, words: TenseWords) -> int | None:
    word = low[k]
    if word in words.future and (k == 0 or not raw[k][:1].isupper() or not raw[k - 1][-1:].isalnum()):
        return _modal(low, k, words)
    if word in words.clipped:
        return 1 if low[k + 1] == "'" else -1
    if word in words.planned and not (k and word in words.shy_plans and low[k - 1] in words.determiners - words.joins):
        if (word == "set" and not aimed) or low[k - 1] in ("than", "as"):
            return -1  # "less than expected in January"
        had = any(t in ("had", "originally", "initially", "previously") for t in low[max(k - 2, start) : k])
        return -1 if had else 1
    if word in words.willed and aimed:
        return 1
    if word in words.timetable and _is_timetable(low, k, words):
        group = _auxiliary(raw, low, k, start, words)
        return 1 if group is None else group
    if word in words.present:
        return None if word == "be" else _present(low, k, words)
    if word in ("has", "have"):
        return _present(low, k, words)
    if word in words.imperative and (k == 0 or low[k - 1] in words.determiners - words.joins):
        return None  # an order, or a noun: "a cut"
    if word in words.past or _ends_like_past(raw, low, k, words):
        return _past(raw, low, k, start, words)
    return None


def _is_timetable(low: list[str], k: int, words: TenseWords) -> bool:
    """Whether "opens" or "meet" is the verb and no noun: after a noun that agrees with it, or a pronoun."""
    before = low[k - 1] if k else ""
    relative = before in words.plural_pronouns
    if low[k + 1] in ("of", "'") or (before in words.determiners and not relative) or not before.isalpha():
        return False
    if low[k].endswith("s"):
        return not before.endswith("s") or before in words.saying
    return before in words.plural_pronouns or (
        before.endswith("s") and before not in ("his", "its", "this", "as", "was", "is", "has", "s")
    )


def _modal(low: list[str], k: int, words: TenseWords) -> int:
    """ "will" looks ahead; "could have begun", "could not be reached", "would not comment" look back."""
    following = [t for t in low[k + 1 : k + 5] if t]
    if low[k] in words.conditional and any(t in words.perfect for t in following[:2]):
        return -1
    if low[k] in ("could", "would") and any(t in words.negations for t in following[:2]):
        silent = low[k] == "could" or any(t in words.silent for t in following)
        return -1 if silent else 1
    return 1


def _present(low: list[str], k: int, words: TenseWords) -> int | None:
    """ "is on Monday", "are to meet"; "is investigating" tells nothing of the time after it."""
    follow = low[k + 1]
    if low[k] in ("has", "have"):
        return 1 if follow == "to" else _perfect(low, k, words)
    if (
        follow in ("to", "on", "not", "due", "set", "scheduled", "expected", "in", "at", "next")
        or follow in words.planned
        or follow in words.timetable_forms
    ):
        return 1
    return None


def _perfect(low: list[str], k: int, words: TenseWords) -> int | None:
    """ "has said" looks back; "have a plan" tells nothing."""
    j = k + 1
    while j < k + 4 and (low[j] in words.adverbs or low[j].endswith("ly")):
        j += 1
    done = low[j] in words.past or low[j] in words.participles or low[j].endswith(words.past_endings)
    return -1 if done and low[j] not in words.not_past else None


def _ends_like_past(raw: list[str], low: list[str], k: int, words: TenseWords) -> bool:
    word = low[k]
    if len(word) < 4 or not word.endswith(words.past_endings) or word in words.not_past:
        return False
    if k and low[k - 1] in words.determiners and low[k - 1] not in words.joins:
        return False  # an adjective: "of unrestricted cash"
    bare = k > 1 and low[k - 1].isalpha() and low[k - 1] not in words.adverbs | words.perfect | words.past
    if bare and (low[k - 2] == "to" or low[k - 2] in words.future):
        return False  # "to exchange revised offers", "will brief accredited reporters"
    return not raw[k][:1].isupper() or k == 0


def _past(raw: list[str], low: list[str], k: int, start: int, words: TenseWords) -> int | None:
    """A past form, unless an auxiliary before it makes it something else ("will be held", "to be released")."""
    if low[k] in ("was", "were") and low[k + 1] == "to" and low[k + 2] != "have":
        return 1
    if low[k] in words.stamps:
        return -1
    found = _auxiliary(raw, low, k, start, words)
    return -1 if found is None else found or None


def _auxiliary(raw: list[str], low: list[str], k: int, start: int, words: TenseWords) -> int | None:
    """What the auxiliary before a verb makes of it: 1, -1, 0 for an infinitive that leaves it to the verb before; none for none."""
    j = k - 1
    while j >= start and k - j < 6 and (low[j] in words.adverbs or low[j].endswith("ly") or low[j] == "'"):
        j -= 1
    if j > start and low[j] in words.objects and low[j - 1] in words.perfect:
        j -= 1  # "will have it ringed"
        while j > start and low[j] in words.adverbs:
            j -= 1
    if j < start:
        return None
    word = low[j]
    if word in words.future and not raw[j][:1].isupper():
        return _modal(low, j, words)
    if word == "to":
        return -1 if "have" in low[j + 1 : k] else 0
    if word in ("is", "are", "re", "am"):
        if low[k] in words.saying:
            return 0  # "are said to have left"
        return 1 if low[k] in words.planned or low[j + 1] != "being" else -1
    if word in ("was", "were", "had", "has", "did"):
        return -1
    return None

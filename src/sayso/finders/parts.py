"""Which quantity is a part of which, and the nouns that are left out: "of whom 34", "8,000 of those soldiers", "including 12 children".

Quantities are looked at in text order; a whole stands before its part, save for "five of the 12 miners".
"""

from __future__ import annotations

from dataclasses import dataclass, replace
from decimal import Decimal

from sayso.finders.amounts import bound
from sayso.finders.counted import Noun, find_change, find_noun, is_plural, moving_noun, noun_phrase
from sayso.finders.measured import Amount
from sayso.finders.numbers import Line

_MEMORY = 40  # quantities looked back at for the whole
_MARKS = frozenset(",;“\"'‘")
_LEAST_PART = Decimal("0.99")  # of something counted
_NEAR = 12  # tokens between a clause's opening "Of the 40" and its figures


@dataclass(frozen=True, slots=True)
class Draft:
    """An amount with its place: `sentence` and `paragraph` are indices; `counted` may be filled from an earlier draft."""

    line: Line
    amount: Amount
    sentence: int
    paragraph: int
    noun: Noun | None = None
    counted: str | None = None
    head: str = ""
    whole: int | None = None
    listed: bool = False  # a part by "including", so that the next of the list is one too


def _with_elided_unit(done: list[Draft], item: Draft) -> Draft:
    """ "fell to 1.2 billion crowns from 1.4 billion": the unit of the figure before."""
    amount = item.amount
    if amount.kind != "count" or item.noun is not None or amount.numeral.form in ("fraction", "slash", "none", "vague"):
        return item
    nouns, following = item.line.words.nouns, item.line.at(amount.last)
    if following[:1].isalpha() and following not in nouns.stoppers and following not in nouns.awaited:
        return item
    for last in reversed(done[-3:]):
        if last.sentence != item.sentence:
            return item
        scaled = amount.numeral.scale >= 1000 and last.amount.numeral.scale == amount.numeral.scale
        role = item.line.words.changes.roles.get(item.line.at(amount.start - 1))
        moved = role == "from" or (role is not None and find_change(item.line, amount) is not None)
        bracketed = last.line.at(last.amount.first - 1) == "("
        if bracketed or (last.amount.kind in ("percent", "points") and (role != "from" or last is not done[-1])):
            continue  # "1.2 billion crowns ($110 million) from 1.4 billion"
        if last.amount.kind == "count" or not (scaled or moved):
            return item
        return replace(
            item,
            amount=replace(amount, kind=last.amount.kind, unit=last.amount.unit, unit_words=last.amount.unit_words),
        )
    return item


def draft(line: Line, amount: Amount, sentence: int, paragraph: int) -> Draft:
    noun = find_noun(line, amount) if amount.kind in ("count", "percent") else None
    counted = noun.words if noun else None
    return Draft(line, amount, sentence, paragraph, noun, counted, _stem(noun.head) if noun else "")


def bound_behind_noun(item: Draft) -> Draft:
    """ "60 seats or fewer": the bound stands behind the noun, outside the span."""
    if item.noun is None or item.amount.mod is not None or item.amount.ranged:
        return item
    at = item.noun.last
    mod = item.line.words.bounds.after.get(" ".join(item.line.lower[at : at + 2]))
    if mod is None or item.line.at(at) != item.line.words.bounds.either:
        return item
    amount = replace(bound(item.amount, mod), approximator=item.line.phrase(at, at + 2))
    return replace(item, amount=amount)


def _stem(word: str) -> str:
    """A rough singular, for comparing heads."""
    if word.endswith("ies"):
        return word[:-3] + "y"
    if word.endswith("men"):
        return word[:-3] + "man"
    return word[:-1] if word.endswith("s") and not word.endswith("ss") else word


def link_parts(drafts: list[Draft]) -> list[Draft]:
    """With wholes and elided nouns filled in; `whole` is an index into the list."""
    done: list[Draft] = []
    for index, item in enumerate(drafts):
        item = _with_elided_unit(done, item)
        whole = _whole(done, drafts, index, item)
        linked = replace(_filled(done, item, whole), listed=whole is not None and _opens_list(done, item))
        done.append(linked)
    return _summed(_backward(done))


def _opens_list(done: list[Draft], item: Draft) -> bool:
    return _after_opening(item) or _follows_including(item) or bool(done and done[-1].listed)


# ---- the whole


def _whole(done: list[Draft], drafts: list[Draft], index: int, item: Draft) -> int | None:
    if _pronoun_after(item):
        whole = _previous(done, item, near=4)
        return None if whole is None or _means_others(done[whole], item) else whole
    if item.noun and item.noun.inner >= 0:
        return _following(drafts, index, item)
    if item.noun and item.noun.determiner and (item.noun.of or item.amount.numeral.form == "fraction"):
        harmed = (
            item.noun.first < len(item.line.tokens)
            and item.noun.words.split()[0].lower() in item.line.words.nouns.casualty
        )
        return (
            _by_harm(done, item) if harmed and item.noun.head == item.line.words.nouns.people else _by_head(done, item)
        )
    if _after_opening(item):
        return _previous(done, item, near=2)
    opened = _of_the_number(done, item)
    if opened is not None:
        return opened
    if _follows_including(item):
        return _previous_or_its_whole(done, item)
    return _listed_whole(done, item)


def _pronoun_after(item: Draft) -> bool:
    """ "three of whom", "34 of them", "some of these"."""
    line, at, changes = item.line, item.amount.last, item.line.words.changes
    if line.at(at) != line.words.numbers.of:
        return False
    ended = not line.at(at + 2)[:1].isalpha() or line.at(at + 2) in line.words.nouns.stoppers
    return line.at(at + 1) in changes.relatives or (line.at(at + 1) in changes.pointers and ended)


def _means_others(whole: Draft, item: Draft) -> bool:
    """ "Of 600 children ... was slow to send boats. We need forty of them": another plural stands between, behind the whole's sentence."""
    return item.line is not whole.line and any(is_plural(item.line, i) for i in range(item.amount.start))


def _listed_whole(done: list[Draft], item: Draft) -> int | None:
    """ "of whom 34 died and 3 were missing", "including 12 children and three women": the second part of the same whole."""
    last = done[-1] if done else None
    if last is None or last.whole is None or last.sentence != item.sentence or not _same_class(item, last):
        return None
    line, start = item.line, item.amount.start
    between = line.lower[last.amount.last : start]
    bare = item.noun is None or item.noun.head == line.words.nouns.people
    clean = not any(w in line.words.nouns.list_breaks for w in between)
    if last.listed and bare and clean and len(between) <= 8:
        return last.whole
    after = line.lower[last.noun.last if last.noun else last.amount.last : start]
    listed = " ".join(after) in line.words.nouns.list_joins
    behind = line.at(item.noun.last) if item.noun else ""
    if after[:1] == (",",) and behind in line.words.nouns.auxiliaries | line.words.nouns.person_verbs:
        return None  # ", and around 6,500 homes were damaged": a clause of its own
    return last.whole if listed and last.listed else None


def _after_opening(item: Draft) -> bool:
    """ "of whom 34", "of which at least 3", "Of these, 12", "among them 12"."""
    line = item.line
    at = item.amount.start
    skip = 1 if line.at(at - 1) == "," else 0
    for back in range(3):
        pair = f"{line.at(at - 2 - skip - back)} {line.at(at - 1 - skip - back)}"
        if pair in line.words.changes.of_whom and at - 2 - skip - back >= 0:
            return back == 0 or skip == 0 and line.at(at - 1).endswith(line.words.nouns.adverb_ending)
    return False


def _of_the_number(done: list[Draft], item: Draft) -> int | None:
    """ "Of the 40 passengers, 12 survived": the whole stands behind a clause's "of"."""
    if not done or done[-1].sentence != item.sentence:
        return None
    line = item.line
    for index in range(len(done) - 1, -1, -1):
        whole = done[index]
        if whole.sentence != item.sentence or item.amount.first - whole.amount.last > 2 * _NEAR:
            return None
        at = whole.amount.start
        at -= 1 if line.at(at - 1) in line.words.nouns.determiners else 0
        clause_start = at - 1 == 0 or line.at(at - 2) in line.words.nouns.subject_ends | _MARKS
        comma = "," in line.lower[whole.amount.last : item.amount.first] or item.noun is None
        if line.at(at - 1) == line.words.numbers.of and clause_start and comma and _smaller(item, whole):
            return index
    return None


def _follows_including(item: Draft) -> bool:
    """ "including at least 12 children", also down a list: "including 12 children and three women"."""
    line = item.line
    at = item.amount.start
    including = line.words.changes.including
    return line.at(at - 1) in including or f"{line.at(at - 2)} {line.at(at - 1)}" in including


def _previous(done: list[Draft], item: Draft, near: int) -> int | None:
    """The last quantity of the same class that is no smaller, at most `near` sentences back."""
    for index in range(len(done) - 1, max(-1, len(done) - _MEMORY), -1):
        whole = done[index]
        if item.sentence - whole.sentence > near:
            return None
        if _same_class(item, whole) and _smaller(item, whole) and not _is_past(whole):
            return whole.whole if _is_sibling(item, whole) else index
    return None


def _is_sibling(item: Draft, other: Draft) -> bool:
    """ "of whom 12 died and 3 ...": both are parts of the same whole."""
    return (
        other.whole is not None and other.sentence == item.sentence and _after_opening(other) and _after_opening(item)
    )


def _previous_or_its_whole(done: list[Draft], item: Draft) -> int | None:
    for index in range(len(done) - 1, max(-1, len(done) - _MEMORY), -1):
        whole = done[index]
        if whole.sentence != item.sentence:
            return None
        if _same_class(item, whole) and _smaller(item, whole) and not _is_past(whole):
            return index
    return None


def _is_past(whole: Draft) -> bool:
    """ "19, up from 11, among them three soldiers": the eleven are what it was before."""
    return whole.line.words.changes.roles.get(whole.line.at(whole.amount.start - 1)) == "from"


def _by_harm(done: list[Draft], item: Draft) -> int | None:
    """ "two-thirds of the wounded": the last figure beside a word for the same harm."""
    if item.noun is None or item.noun.head != item.line.words.nouns.people:
        return None
    words = item.line.words.nouns
    kin = words.harm_kin.get(item.line.at(item.noun.first), frozenset({item.line.at(item.noun.first)}))
    for index in range(len(done) - 1, max(-1, len(done) - _MEMORY), -1):
        whole = done[index]
        after = whole.noun.last if whole.noun else whole.amount.last
        near = {
            *whole.line.lower[max(0, whole.amount.start - 3) : whole.amount.start],
            *whole.line.lower[after - 1 : after + 3],
        }
        counts = whole.amount.kind == "count" and whole.amount.numeral.form not in ("fraction", "slash")
        told = not kin.isdisjoint(near) or (whole.counted or "").lower() in kin
        if counts and told and _smaller(item, whole):
            return index
    return None


def _by_head(done: list[Draft], item: Draft) -> int | None:
    """ "8,000 of those soldiers": the last earlier quantity that counts the same."""
    for index in range(len(done) - 1, max(-1, len(done) - _MEMORY), -1):
        whole = done[index]
        if whole.amount.numeral.form in ("fraction", "slash"):
            continue
        if whole.head and whole.head == item.head and whole.amount.kind == "count" and _smaller(item, whole):
            return index
        if (
            item.noun
            and item.noun.head
            and whole.counted
            and item.noun.head in whole.counted.lower().split()
            and _smaller(item, whole)
        ):
            return index
    return None


def _following(drafts: list[Draft], index: int, item: Draft) -> int | None:
    if index + 1 >= len(drafts) or item.noun is None:
        return None
    whole = drafts[index + 1]
    same = (
        whole.sentence == item.sentence
        and whole.amount.core >= item.noun.inner
        and whole.amount.first <= item.noun.first
    )
    return index + 1 if same else None


def _backward(done: list[Draft]) -> list[Draft]:
    """ "Twelve children were among the 40 dead": the part stands first."""
    out = list(done)
    for index in range(1, len(done)):
        whole, part = done[index], out[index - 1]
        line = whole.line
        at = whole.amount.start
        at -= 1 if line.at(at - 1) in line.words.nouns.determiners else 0
        if (
            line.at(at - 1) in line.words.changes.among
            and part.sentence == whole.sentence
            and part.whole is None
            and _smaller(part, whole)
        ):
            out[index - 1] = Draft(
                part.line, part.amount, part.sentence, part.paragraph, part.noun, part.counted, part.head, index
            )
    return out


def _summed(done: list[Draft]) -> list[Draft]:
    """ "15 hostages were freed: nine women and six children": what follows adds up to the whole."""
    out = list(done)
    for index, whole in enumerate(done):
        total, end = Decimal(0), index + 1
        while end < min(index + 7, len(done)) and _follows_in_list(done, index, end):
            total += done[end].amount.value
            end += 1
            if total >= whole.amount.value:
                break
        if end > index + 2 and total == whole.amount.value and whole.amount.high == whole.amount.low:
            for part in range(index + 1, end):
                if out[part].whole is None:
                    out[part] = replace(out[part], whole=index)
    return out


def _follows_in_list(done: list[Draft], index: int, at: int) -> bool:
    whole, item, last = done[index], done[at], done[at - 1]
    exact = item.amount.kind == whole.amount.kind == "count" and item.amount.high == item.amount.low
    if not exact or item.sentence != whole.sentence or item.noun is None or item.amount.numeral.form == "fraction":
        return False
    start = item.amount.start
    between = item.line.lower[last.noun.last if last.noun else last.amount.last : start]
    if at == index + 1:
        return bool(between) and between[-1] in (":", ",", "—", "–", "-", "(") and len(between) <= 6
    return " ".join(between) in item.line.words.nouns.list_joins


def _same_class(item: Draft, whole: Draft) -> bool:
    a, b = item.amount, whole.amount
    if b.kind == "percent" or b.numeral.form in ("fraction", "slash"):
        return a.kind == b.kind and a.kind == "percent"
    if a.kind in ("percent", "points") or a.numeral.form in ("fraction", "slash"):
        return b.kind in ("count", "money", "measure")
    return a.kind == b.kind and a.unit == b.unit


def _smaller(item: Draft, whole: Draft) -> bool:
    a, b = item.amount, whole.amount
    if a.kind in ("percent", "points") or a.numeral.form in ("fraction", "slash"):
        one = a.low is None or b.high is None or b.kind != "count" or a.kind != "count" or a.low * b.high > _LEAST_PART
        return b.kind not in ("percent", "points") and one  # "one in six of his members" are no part of two
    top = b.high if b.high is not None else None
    return top is None or _least(a) < top or (a.ranged and _least(a) <= top)


def _least(amount: Amount) -> Decimal:
    return amount.low if amount.low is not None else Decimal(0)


# ---- the noun that is left out


def _filled(done: list[Draft], item: Draft, whole: int | None) -> Draft:
    counted, head = item.counted, item.head
    if item.amount.kind == "count" and item.noun and item.noun.head == item.line.words.nouns.people:
        counted = _hurt(done, item, whole) or counted
        head = _stem(counted.split()[-1].lower()) if counted else ""
    if item.amount.kind == "count" and counted is None:
        source = done[whole] if whole is not None and whole < len(done) else None
        counted = (source.counted if source else None) or _elided(done, item)
        head = source.head if source else _stem(counted.split()[-1].lower()) if counted else ""
    return Draft(item.line, item.amount, item.sentence, item.paragraph, item.noun, counted, head, whole)


def _hurt(done: list[Draft], item: Draft, whole: int | None) -> str | None:
    """ "34 injured" behind "12 passengers were killed" are injured passengers."""
    line, noun = item.line, item.noun
    if noun is None or line.at(noun.first) not in line.words.nouns.casualty:
        return None
    participle = line.phrase(noun.first, noun.first + 1)
    if whole is not None and whole < len(done):
        counted = done[whole].counted
        return f"{participle} {counted}" if counted and _are_persons(line, counted) else None
    last = done[-1] if done else None
    if last is None or last.sentence != item.sentence or last.counted is None or last.amount.kind != "count":
        return None
    between = line.lower[last.amount.last : item.amount.first]
    if line.words.nouns.casualty.isdisjoint(between) or last.head == line.words.nouns.people:
        return None
    return f"{participle} {last.counted}"


def _elided(done: list[Draft], item: Draft) -> str | None:
    line, amount = item.line, item.amount
    moved = moving_noun(line, amount) or _numbered(line, amount)
    if moved:
        return moved
    group = _group_before(line, amount)
    if group:
        return group
    before = amount.start - 1
    if line.at(before) in line.words.nouns.of_people:
        return line.words.nouns.people
    if is_plural(line, before) and line.at(before) not in line.words.nouns.casualty:
        return None  # "posts 542 and 543"
    numbered = _number_of(item)
    if numbered:
        return numbered
    if _is_harmed(item):
        return _harmed_noun(done, item)
    earlier = _same_sentence_noun(done, item, latest=line.at(amount.last) == "more")
    if earlier:
        return earlier
    words = line.words.nouns
    personal = line.at(amount.last) in words.person_verbs or line.at(amount.last) in words.casualty
    if personal and amount.first == 0 and done and _continues(done[-1], item):
        return done[-1].counted
    return words.people if personal else None


def _number_of(item: Draft) -> str | None:
    """ "put the number of deserters at 2,000"."""
    line, end = item.line, item.amount.first
    for i in range(end - 2, max(-1, end - 14), -1):
        if line.at(i) in (".", ";", ":"):
            return None
        if line.at(i) in line.words.nouns.number_words and line.at(i + 1) == line.words.numbers.of:
            noun = noun_phrase(line, i + 2, singular=False)
            return noun.words if noun and noun.last <= end else None
    return None


def _numbered(line: Line, amount: Amount) -> str | None:
    """ "all remaining detainees, believed to number about 60"."""
    at = amount.start - 1
    if line.at(at) not in line.words.nouns.number_verbs or line.at(at - 1) != "to":
        return None
    comma = next((i for i in range(at - 2, max(-1, at - 5), -1) if line.at(i) == ","), None)
    noun = next((i for i in range(comma - 1, max(-1, comma - 3), -1) if line.at(i).isalpha()), None) if comma else None
    return line.phrase(noun, noun + 1) if noun is not None and is_plural(line, noun) else None


def _is_harmed(item: Draft) -> bool:
    """ "killing 12", "12 were injured", "12 died"."""
    line, amount, words = item.line, item.amount, item.line.words.nouns
    after = item.noun.last if item.noun else amount.last
    near = {*line.lower[max(0, amount.first - 3) : amount.first], *line.lower[after : after + 2]}
    return not near.isdisjoint(words.casualty | words.killing | words.dying)


def _harmed_noun(done: list[Draft], item: Draft) -> str:
    """Who was harmed: those of the same sentence (or of the one before, where the sentence opens with the figure), else people."""
    words, last = item.line.words.nouns, done[-1] if done else None
    if last is None or last.counted is None or last.amount.kind != "count":
        return words.people
    persons = _are_persons(item.line, last.counted)
    opens = item.amount.first == 0 and _continues(last, item)
    return last.counted if persons and (last.sentence == item.sentence or opens) else words.people


def _are_persons(line: Line, counted: str) -> bool:
    words, head = line.words.nouns, counted.split()[-1].lower()
    return head in words.persons or head.endswith(words.person_endings)


def _group_before(line: Line, amount: Amount) -> str | None:
    """ "a crowd of 500", "a crew of 12"."""
    at = amount.start
    if line.at(at - 1) != line.words.numbers.of or at < 2 or not line.at(at - 2).isalpha():
        return None
    word, two = line.at(at - 2), f"{line.at(at - 3)} {line.at(at - 2)}"
    toll = line.words.nouns.toll
    if two in toll or word in toll:
        return toll.get(two) or toll[word]
    article = any(line.at(i) in line.words.numbers.articles for i in range(at, amount.first))
    plain = word not in line.words.nouns.stoppers and word not in line.words.nouns.no_groups
    return word if plain and word in line.words.nouns.groups and not article else None


def _same_sentence_noun(done: list[Draft], item: Draft, latest: bool) -> str | None:
    """The one noun that the sentence has counted so far; none where there are two."""
    nouns = {d.counted for d in done[-6:] if d.sentence == item.sentence and d.amount.kind == "count" and d.counted}
    if latest and nouns:
        return next(d.counted for d in reversed(done) if d.counted)
    return nouns.pop() if len(nouns) == 1 else None


def _continues(last: Draft, item: Draft) -> bool:
    near = last.paragraph == item.paragraph and item.sentence - last.sentence == 1
    return near and last.amount.kind == "count" and last.counted is not None and _smaller(item, last)

"""Words and finite verb groups of a stretch of text, without a tagger: closed classes, verb forms and what stands around them.

A group is what agrees with one subject: "have not yet been seen" is one. Each word is read once or twice; linear.
"""

from __future__ import annotations

from dataclasses import dataclass

from sayso.finders.text import Token
from sayso.lang.claim_tables import ClaimWords, Tense

_QUOTES = frozenset("\"“”'‘’«»‹›„`")
_NOMINAL_END = (",", ")", "]", '"', "”", "’", "'", "»")


@dataclass(frozen=True, slots=True)
class Word:
    """A token, or a part of a contraction ("we" and "'ve"). `text` keeps capitals, `lower` has straight apostrophes."""

    start: int
    end: int
    text: str
    lower: str

    @property
    def capital(self) -> bool:
        return self.text[:1].isupper()

    @property
    def is_word(self) -> bool:
        return self.text[:1].isalnum() or self.lower[:1] == "'" and len(self.lower) > 1


@dataclass(frozen=True, slots=True)
class Group:
    """Words `first` to `last` (half-open); `lemma` and `tense` are the head's, `aux` the lemmas before it, `sure` its certainty as a verb."""

    first: int
    last: int
    lemma: str
    tense: Tense
    aux: tuple[str, ...]
    negated: bool
    sure: bool
    passive: bool


def split_words(tokens: tuple[Token, ...], table: ClaimWords) -> tuple[Word, ...]:
    """Tokens with contractions cut into their parts."""
    words: list[Word] = []
    for n, token in enumerate(tokens):
        if token.text in _QUOTES and 0 < n < len(tokens) - 1 and tokens[n - 1].text[-1].isalpha() and tokens[n + 1].text[0].isalpha():
            continue  # 'was "likely to" fail': a mark between two words parts nothing
        lower = token.lower.replace("’", "'")
        cut = (
            len(lower) - len(next((c for c in table.clitics if lower.endswith(c)), "")) if "'" in lower else len(lower)
        )
        if lower in table.split_words:
            cut = table.split_words[lower]
        if cut == 0 or cut >= len(lower):
            words.append(Word(token.start, token.end, token.text, lower))
            continue
        words.append(Word(token.start, token.start + cut, token.text[:cut], lower[:cut]))
        words.append(Word(token.start + cut, token.end, token.text[cut:], lower[cut:]))
    return tuple(words)


def find_groups(words: tuple[Word, ...], table: ClaimWords) -> tuple[Group, ...]:
    """The finite verb groups in text order. Where a word may be a verb or not, only what stands beside it decides."""
    groups: list[Group] = []
    i = 0
    while i < len(words):
        group = _group_at(words, i, table)
        if group is None or _is_object(groups, group):
            i += 1
        else:
            groups.append(group)
            i = group.last
    return _without_reduced(groups, words, table)


def _is_object(groups: list[Group], group: Group) -> bool:
    """A doubtful form right behind a sure verb is part of its object: "stole classified documents"."""
    return bool(groups) and groups[-1].last == group.first and groups[-1].sure and not (group.aux or group.sure)


def _group_at(words: tuple[Word, ...], i: int, table: ClaimWords) -> Group | None:
    lower = words[i].lower
    if lower in table.modals or lower in table.be or lower in table.have or lower in table.do:
        return _auxiliary(words, i, table)
    form = table.verbs.get(lower)
    if form is None:
        past = lower.endswith("ed") and len(lower) > 4 and not words[i].capital and lower not in table.not_ed
        if not past or not _after_nominal(words, i, table):
            return None
        return Group(i, i + 1, _guess_lemma(lower), "past", (), _negated_before(words, i, table), False, False)
    if words[i].capital and i > 0:
        return None
    tense = _finite_tense(words, i, table)
    if tense is None:
        return None
    sure = tense == "past" and "participle" not in form.tenses or tense == "s" and not form.noun
    return Group(i, i + 1, form.lemma, tense, (), _negated_before(words, i, table), sure, False)


def _guess_lemma(lower: str) -> str:
    return lower[:-2]


def _finite_tense(words: tuple[Word, ...], i: int, table: ClaimWords) -> Tense | None:
    """As what a form of a verb is finite here, if it is."""
    form = table.verbs[words[i].lower]
    if i == 0 and "s" in form.tenses and not form.noun:
        return "s"
    if not _after_nominal(words, i, table):
        return None
    before = _nominal_before(words, i, table)
    earlier = table.verbs.get(before)
    if form.noun and earlier is not None and "participle" in earlier.tenses:
        return None  # "classified documents"
    if "past" in form.tenses:
        return "past"
    if "s" in form.tenses:
        if before in table.own or before in ("they", "you") or form.noun and not _object_follows(words, i, table):
            return None
        return "s"
    if "base" in form.tenses and _plural(words, i, table):
        return "base" if not form.noun or before in table.subjects or _object_follows(words, i, table) else None
    return None


def _after_nominal(words: tuple[Word, ...], i: int, table: ClaimWords) -> bool:
    """Whether what stands before word i can end a subject."""
    k = _before(words, i, table)
    if k < 0:
        return False
    before = words[k].lower
    if before in _NOMINAL_END:
        return True
    if not words[k].is_word or before == "to" or k > 0 and words[k - 1].lower == "to" and _is_base(before, table):
        return False
    if before in table.pointers:
        form = table.verbs.get(words[i].lower)
        return k < i - 1 or form is not None and not form.noun and before != "those"
    if before in table.no_verb_after:
        return False
    return not before.endswith("'s") or before == "'s" and k > 0 and words[k - 1].lower in table.clitic_hosts


def _is_base(lower: str, table: ClaimWords) -> bool:
    form = table.verbs.get(lower)
    return form is not None and "base" in form.tenses


def _nominal_before(words: tuple[Word, ...], i: int, table: ClaimWords) -> str:
    k = _before(words, i, table)
    return words[k].lower if k >= 0 else ""


def _before(words: tuple[Word, ...], i: int, table: ClaimWords) -> int:
    """The last word before word i that is no adverb; -1 where there is none."""
    k = i - 1
    while k >= 0 and _is_adverb(words[k], table) and words[k].lower not in table.plurals:
        k -= 1
    return k


def _plural(words: tuple[Word, ...], i: int, table: ClaimWords) -> bool:
    """Whether the word before can be a plural subject."""
    before = _nominal_before(words, i, table)
    if before in table.plurals or before in _NOMINAL_END:
        return before not in (",",)
    return before.endswith("s") and not before.endswith(("ss", "us", "is", "'s")) and before not in table.be


def _object_follows(words: tuple[Word, ...], i: int, table: ClaimWords) -> bool:
    if i + 1 >= len(words):
        return True
    after = words[i + 1].lower
    if after in ("of", "'", "'s"):
        return False
    known = (table.openers, table.no_verb_after, table.subjects, table.verb_company)
    return any(after in words_of for words_of in known) or after.endswith("ly")


def _is_adverb(word: Word, table: ClaimWords) -> bool:
    lower = word.lower
    return (
        lower in table.adverbs
        or lower.endswith("ly")
        and len(lower) > 4
        and not word.capital
        and lower not in table.not_ly
    )


def _negated_before(words: tuple[Word, ...], i: int, table: ClaimWords) -> bool:
    k, found = i - 1, False
    while k >= 0 and _is_adverb(words[k], table):
        found = found or _negates(words, k, table)
        k -= 1
    return found


def _auxiliary(words: tuple[Word, ...], i: int, table: ClaimWords) -> Group | None:
    lower = words[i].lower
    before = words[i - 1].lower if i else ""
    if lower == "'s" and not _verbal_clitic(words, i, table):
        return None
    no_verb = lower in ("being", "having", "been") or before == "to"
    noun = before in table.determiners
    no_verb = no_verb or lower in table.modals and (noun or words[i].capital and i > 0)
    if no_verb or lower == "be" and not _subjunctive(words, i, table):
        return None
    return _chain(words, i, table)


def _verbal_clitic(words: tuple[Word, ...], i: int, table: ClaimWords) -> bool:
    """Whether "'s" is "is" or "has"."""
    before = words[i - 1].lower if i else ""
    if before in table.clitic_hosts:
        return True
    if not words[i - 1].is_word or i + 1 >= len(words):
        return False
    after = words[i + 1].lower
    return after in ("been", "not", "going", "a", "the", "an") or after in table.negations


def _subjunctive(words: tuple[Word, ...], i: int, table: ClaimWords) -> bool:
    """ "recommended that sprinklers be installed": "be" behind a noun, with "that" before."""
    k = i - 1
    while k >= 0 and i - k < 8:
        if words[k].lower == table.complementizer:
            return _after_nominal(words, i, table)
        if not words[k].is_word:
            return False
        k -= 1
    return False


def _chain(words: tuple[Word, ...], i: int, table: ClaimWords) -> Group:
    """The group that begins with the auxiliary at word i."""
    aux: list[str] = []
    negated = _negated_before(words, i, table)
    last_verb, wants = i, _wanted(words[i].lower, table)
    lemma, tense = _aux_lemma(words[i].lower, table)
    if words[i].lower == "'d" and _had(words, i, table):
        lemma, wants = "have", _wanted("had", table)
    passive = False
    k, steps = i + 1, 0
    while k < len(words) and steps < 8:
        lower = words[k].lower
        steps += 1
        if lower == "no" and not _negates(words, k, table):
            break  # "there was no shouting"
        if lower in table.negations or _is_adverb(words[k], table):
            negated = negated or _negates(words, k, table)
            k += 1
            continue
        form = table.verbs.get(lower)
        is_aux = lower in table.be or lower in table.have or lower in table.do
        tenses = form.tenses if form else _guessed(words[k], table)
        if is_aux and not _fits_aux(lower, wants) or not is_aux and not wants & tenses:
            break
        if lemma == "be" and lower in table.values:
            break  # "is surprising"
        if not is_aux and form and form.noun and lemma == "have" and "participle" not in tenses:
            break
        aux.append(lemma)
        passive = lemma == "be" and not is_aux and "participle" in tenses
        if is_aux:
            lemma, tense = _aux_lemma(lower, table)
            wants = _wanted(lower, table)
            last_verb = k
            k += 1
            continue
        lemma = form.lemma if form else _guess_lemma(lower)
        tense = "participle" if "participle" in tenses & wants else "ing" if "ing" in tenses & wants else "base"
        last_verb = k
        break
    return Group(i, last_verb + 1, lemma, tense, tuple(aux), negated, True, passive)


def _had(words: tuple[Word, ...], i: int, table: ClaimWords) -> bool:
    """Whether "'d" is "had": a participle follows."""
    k = i + 1
    while k < len(words) and (_is_adverb(words[k], table) or words[k].lower in table.negations):
        k += 1
    if k >= len(words) or words[k].lower in ("have", "be"):
        return False
    if words[k].lower in table.determiners:
        return True  # "they'd a key"
    form = table.verbs.get(words[k].lower)
    tenses = form.tenses if form else _guessed(words[k], table)
    return words[k].lower in ("been", "had") or "participle" in tenses and "base" not in tenses


def _negates(words: tuple[Word, ...], k: int, table: ClaimWords) -> bool:
    after = words[k + 1].lower if k + 1 < len(words) else ""
    if words[k].lower == "no" and after in ("longer", "more"):
        return True
    return words[k].lower in table.negations and after not in table.not_negating


def _guessed(word: Word, table: ClaimWords) -> frozenset[Tense]:
    lower = word.lower
    if lower.endswith("ed") and len(lower) > 4 and lower not in table.not_ed:
        return frozenset(("past", "participle"))
    if lower.endswith("ing") and len(lower) > 5 and lower not in table.not_ing:
        return frozenset(("ing",))
    return frozenset()


def _wanted(lower: str, table: ClaimWords) -> frozenset[Tense]:
    if lower in table.be:
        return frozenset(("participle", "ing"))
    if lower in table.have and lower != "'d":
        return frozenset(("participle", "ing")) if lower == "'s" else frozenset(("participle",))
    return frozenset(("base",))


def _fits_aux(lower: str, wants: frozenset[Tense]) -> bool:
    if "base" in wants:
        return lower in ("be", "have", "do")
    if "ing" in wants and lower in ("being", "having"):
        return True
    return "participle" in wants and lower in ("been", "had", "done")


def _aux_lemma(lower: str, table: ClaimWords) -> tuple[str, Tense]:
    past = lower in ("was", "were", "had", "did", "'d")
    tense: Tense = "past" if past else "base" if lower in ("am", "are", "have", "do", "be") else "s"
    if lower in table.be:
        return "be", tense
    if lower in table.have and lower != "'d":
        return "have", tense
    if lower in table.do:
        return "do", tense
    return {"'ll": "will", "'d": "would", "wo": "will", "ca": "can", "sha": "shall"}.get(lower, lower), tense


def _without_reduced(groups: list[Group], words: tuple[Word, ...], table: ClaimWords) -> tuple[Group, ...]:
    """Without participles that only qualify a noun: "the men arrested on Monday were freed"."""
    kept: list[Group] = []
    for n, group in enumerate(groups):
        after = groups[n + 1] if n + 1 < len(groups) else None
        if after is not None and _is_reduced(group, after, words, table):
            continue
        kept.append(group)
    return tuple(kept)


def _is_reduced(group: Group, after: Group, words: tuple[Word, ...], table: ClaimWords) -> bool:
    """A doubtful form is no verb of its own where the next finite verb follows with no new subject between."""
    if group.sure or group.aux:
        return False
    if group.first and words[group.first - 1].lower in table.subjects | table.relatives:
        return False
    between = [w.lower for w in words[group.last : after.first]]
    if not between:
        return group.tense != "past" or after.sure
    if any(
        b in table.joiners or b in table.subjects or b in table.subordinators or b in (table.complementizer, ";", ":")
        for b in between
    ):
        return False
    if "," in between:
        return False
    first = between[0]
    if first in ("to", *table.half_subordinators):
        return False
    if group.tense != "past":  # a noun that looks like a verb: "reports of attacks were"
        return first in ("of", "in", "on", "by", "from") and after.sure
    if not (first in table.no_verb_after and first not in table.openers or first == "to" or first.endswith("ed")):
        return False
    return after.sure

"""A clause as the rules of `kinds` look at it: how it came to be said, its subject, its verb and the words behind."""

from __future__ import annotations

from dataclasses import dataclass

from sayso.finders.clauses import Clause
from sayso.finders.stretch import Stretch
from sayso.finders.verbs import Group
from sayso.records import Certainty, ClaimKind, Polarity


@dataclass(frozen=True, slots=True)
class Setting:
    """How a clause came to be said: the cue, whether in a quotation, whether it is the report's own voice."""

    lemma: str | None
    topic: str
    negated: bool
    direct: bool
    question: bool = False
    own_voice: bool = False
    office: bool = False  # the source holds an office or is a body, which decides what is done


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
        if len(words) > 1 and words[-1] in ("i", "we"):
            return True  # "the second half I will not watch"
        if self.setting.direct and len(words) == 2 and words[0] in ("my", "our") and words[1] in table.own_bodies:
            return True
        return " ".join(words) in self.s.terms or " ".join(words[1:]) in self.s.terms

    @property
    def body(self) -> bool:
        """Whether the subject is a body that the source speaks for: "its members", "her party" in indirect speech."""
        table, words = self.s.table, self.subject
        indirect = not self.setting.direct and not self.setting.own_voice
        return indirect and 1 < len(words) <= 4 and words[0] in table.possessives and words[-1] in table.own_bodies

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


def complement(v: View, limit: int = 14) -> tuple[str, ...]:
    """The words behind the verb up to a clause of their own, without quotation marks."""
    table = v.s.table
    found: list[str] = []
    for n, word in enumerate(v.after[:limit]):
        if word in table.relatives or word in table.subordinators or word in (table.complementizer, ";") and n > 0:
            break
        if word[:1].isalnum() or word in (",", ":", "-", "–", "—") or word[:1] == "'" and len(word) > 1:
            found.append(word)
    return tuple(found)


def copular(v: View) -> bool:
    return v.main.lemma in v.s.table.copulas

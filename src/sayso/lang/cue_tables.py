"""Records of the words that carry attribution: cues, the parts of noun phrases around them, occasions, names and roles."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Literal

Shape = Literal["base", "s", "past", "participle", "ing"]


@dataclass(frozen=True, slots=True)
class CueWord:
    """A verb of saying, knowing or wanting, and what it takes.

    `takes` is a set of letters: q a quotation, t a clause with "that", b a bare clause, i "to" and a verb, o an object with "to"
    and a verb, n a noun phrase, w a question clause, a an object with "as", k an object with a quoted name for it, r a listener before the content.
    `topic` classes the act: say, ask, deny, demand, pledge, predict, assess, judge, agree, refuse, show.
    """

    lemma: str
    takes: str
    topic: str
    particle: str | None = None


@dataclass(frozen=True, slots=True)
class CueForm:
    word: CueWord
    shape: Shape


@dataclass(frozen=True, slots=True)
class CueWords:
    """`forms` maps an inflected form (lower case) to its readings, those with a particle first."""

    forms: Mapping[str, tuple[CueForm, ...]]
    adverbs: frozenset[str]  # hearsay adverbs: "reportedly"
    passives: frozenset[str]  # participles of hearsay: "is said to", "are believed to"
    tellings: Mapping[str, str]  # lemmas that somebody is the object of, and what they take behind "was told"
    supposing: frozenset[str]  # words in front of somebody who has not been told yet
    thoughts: frozenset[str]  # those of them that nobody says: "believed to number 60"
    viewpoints: Mapping[str, frozenset[str]]  # prepositions and the nouns behind them: "in his view"
    viewers: frozenset[str]  # whose: "his"
    viewed_behind: frozenset[str]  # words behind which such a view may open a clause: "because in its view"
    fates: frozenset[str]  # what things and people are confirmed or reported: "destroyed", "dead"
    rebutted: frozenset[str]  # nouns that stand for what was said before: "a charge Turkey rejected"
    rebutting: frozenset[str]  # verbs that rebut what was said and never a thing: "which he denies"
    cries: frozenset[str]  # lemmas of what is shouted or sung, whole: "resign"
    refusing: frozenset[str]  # forms of refusing: "declined to"
    refusable: frozenset[str]  # verbs, as written behind "would not", that tell a refusal to speak
    details: frozenset[str]  # what one gives when one speaks
    lights: frozenset[str]  # verbs that only lend a noun their tense: "expressed regret that"
    felt: frozenset[str]  # nouns behind them
    hearsays: frozenset[str]  # plural nouns for what is told that are verbs as well: "dismissed reports that"
    hearings: frozenset[str]  # head nouns of who hears a case: "the jury heard that"
    deeds: Mapping[str, frozenset[str]]  # lemma -> objects with which nothing is said: "conceded a goal"; none: any counted thing
    denying: tuple[str, ...] = field(init=False)  # forms of verbs that deny or reject

    def __post_init__(self) -> None:
        forms = (f for f, read in self.forms.items() if any(r.word.topic == "deny" for r in read))
        object.__setattr__(self, "denying", tuple(forms))


@dataclass(frozen=True, slots=True)
class PhraseWords:
    """Closed classes (lower case) with which noun phrases and clauses are told apart without a tagger."""

    determiners: frozenset[str]
    pronouns: frozenset[str]  # that may be a source
    auxiliaries: frozenset[str]
    adverbs: frozenset[str]  # that may stand between a subject and its verb, beside those in -ly
    prepositions: frozenset[str]
    asides: frozenset[str]  # set off by commas behind a subject: "by contrast"
    subordinators: frozenset[str]
    conjunctions: frozenset[str]
    verbs: frozenset[str]  # finite forms that no noun phrase holds
    negations: frozenset[str]
    not_nouns: frozenset[str]  # words that never head a source
    particles: frozenset[str]
    weekdays: frozenset[str]
    made: frozenset[str]  # behind a document: "a police statement issued on Friday"
    months: frozenset[str]
    listeners: frozenset[str]  # whom things are told to: "reporters"
    media: frozenset[str]  # by what things are said: "statement"
    gatherings: frozenset[str]  # where things are said: "briefing"


@dataclass(frozen=True, slots=True)
class NameWords:
    """Words of names, roles and the groups that descriptions stand for (lower case)."""

    courtesy: frozenset[str]  # Mr, Dr, military and academic titles: no roles
    offices: frozenset[str]  # head nouns of offices: roles
    seats: frozenset[str]  # titles among `courtesy` that are offices as well
    unofficial: frozenset[str]  # of `offices`, those that no role has for its head
    learned: frozenset[str]  # of `offices`, those that are callings unless a word stands before them
    epithets: frozenset[str]  # adjectives of a second description of somebody: "the retired bus driver"
    former: frozenset[str]  # before an office that is held no more
    trades: frozenset[str]  # head nouns of persons that are no office
    bodies: frozenset[str]  # head nouns of organisations
    firms: frozenset[str]  # head nouns that stand for a firm: "the company", "the operator"
    stand_ins: frozenset[str]  # head nouns that stand for a body whose name need not hold them: "the agency"
    local_bodies: frozenset[str]  # last words of bodies named after two places: "Wexcombe and Dale NHS Trust"
    joint: frozenset[str]  # last words of bodies whose names join two fields: "Rural Affairs and Transport Committee"
    typed: frozenset[str]  # words of a name that say what body it is: no firm, no agency
    plain_firms: frozenset[str]  # those of any trade
    spokes: frozenset[str]  # who speaks for others
    numbered: frozenset[str]  # documents whose number is part of the name
    documents: frozenset[str]
    trades_named: frozenset[str]  # words of firms' names that say what they trade in: "Tormo Rail"
    uttered: frozenset[str]  # documents whose "of" names who speaks in them: "the statement of the mission"
    sights: frozenset[str]  # what shows without saying
    insights: frozenset[str]  # what one has and speaks by: "our information"
    groups: frozenset[str]  # other common nouns of who may speak, singular or without one
    name_particles: frozenset[str]  # de, van, bin
    female: frozenset[str]  # given names and descriptions
    male: frozenset[str]
    female_words: frozenset[str]
    male_words: frozenset[str]
    countries: Mapping[str, str]  # any name of a country -> its usual name
    demonyms: Mapping[str, str]  # adjective -> country
    nationals: frozenset[str]  # nouns for one person by nationality that are no adjectives: "Swede"
    collectives: frozenset[str]  # countries, sides, leaders, companies: what "the two ..." counts
    withheld: tuple[str, ...]  # phrases that show that a name is withheld
    refusing: tuple[str, ...]  # the same, of a clause beside an unnamed source: "asked not to be named"
    bases: Mapping[str, str]  # forms of personal pronouns -> the nominative: "his" -> "he"
    postnominals: frozenset[str]  # letters and degrees behind a name
    naming: frozenset[str]  # what joins a description and a name: "named", "called"
    sites: frozenset[str]  # head nouns of places: no person is called so
    authored: frozenset[str]  # what joins a document and its author: "by", "from"
    unauthored: frozenset[str]  # participles before "by" that name a reader, not an author: "seen by"
    contractors: frozenset[str]  # words for a firm or for one person alike: "the promoter"
    firm_endings: frozenset[str]  # body words that firms have in their names
    known_by: Mapping[str, frozenset[str]]  # what a body is called -> words of names that say so
    akin: Mapping[str, frozenset[str]]  # what a body is called -> all that such a one may be called: "the paper", "the daily"
    laws: frozenset[str]  # last words of laws: "Shipping Ordinance" is no firm
    ranks: Mapping[str, str]  # titles of rank or calling -> what their holder is called
    legal_forms: frozenset[str]  # of firms, behind their names: Ltd, plc
    holdings: frozenset[str]  # what one has in a firm: "shares in", "a stake in"
    ranking: frozenset[str]  # words that make another office of one: "vice", "deputy", "prime"
    tried: frozenset[str]  # who is tried, or whom a lawyer speaks for: "the accused", "her client"
    lawyers: frozenset[str]
    kin: frozenset[str]  # head nouns that belong to somebody: "her coach", "his wife"
    # unions that are asked for word by word, made once
    callings: frozenset[str] = field(init=False)  # offices and trades
    titles: frozenset[str] = field(init=False)  # callings and kin
    nouns: frozenset[str] = field(init=False)  # what a noun behind a noun is one of

    def __post_init__(self) -> None:
        object.__setattr__(self, "callings", self.offices | self.trades)
        object.__setattr__(self, "titles", self.offices | self.trades | self.kin)
        object.__setattr__(self, "nouns", self.callings | self.groups | self.bodies | self.documents)

"""The closed table of measures, and the words by which what is counted and who it is about are made comparable."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Measure:
    """What a figure tells.

    `takes` holds the classes of what its figures may count: classes of nouns ("person", "home"), of units ("money", "share",
    "mass"), or "any" for whatever is counted one by one. `agent`: the figure is somebody's (a company's revenue), its frame has a
    subject. `toll`: a count of persons by what befell them. `plan`: mostly announced before it is so ("will cut 300 jobs").
    `change`: told by how far it moved. `fallback`: taken where no other measure fits.
    """

    name: str
    takes: frozenset[str]
    agent: bool = False
    toll: bool = False
    plan: bool = False
    change: bool = False
    fallback: bool = False


@dataclass(frozen=True, slots=True)
class Form:
    """One form of a measure, cut into words, lower case. `kind`: v verb, i verb without object, n noun, s noun that tells it where
    nothing else does, p phrase, x word of the scene. `weak`: as often about something else. No measure: the words tell nothing."""

    measure: Measure | None
    parts: tuple[str, ...]
    kind: str
    weak: bool = False
    bound: bool = False  # tells it beside another word of the measure alone


@dataclass(frozen=True, slots=True)
class Qualifier:
    """A word that tells groups apart: of two of one kind none fits another. `strict`: it must stand on both sides.

    `where` are the classes of what is counted and the measures of which it tells so.
    """

    kind: str
    name: str
    where: frozenset[str]
    strict: bool


@dataclass(frozen=True, slots=True)
class FrameMarks:
    """Small words between a figure and what tells its measure, its owner and its time."""

    compared: frozenset[str]  # behind a share that tells how far something moved: "more", "lower"
    against: frozenset[str]  # in front of an earlier figure: "against 4 percent"
    battle: frozenset[str]  # words that make the dead soldiers: "battlefield"
    numbers: frozenset[str]  # "the toll", "the number"
    whole: frozenset[str]  # behind "of" in front of a part: "of whom 12"
    finite: frozenset[str]  # auxiliaries of a main clause
    describing: frozenset[str]  # prepositions that open what describes a noun
    relative: frozenset[str]  # "who", "which"
    part_of: frozenset[str]  # behind "of" where a part is counted: "14 of the men"
    befallen: frozenset[str]  # "two of the injured": those of whom some are told of
    spans: frozenset[str]  # what wages and rents are paid per
    pushed: frozenset[str]  # verbs whose object moves to the figure: "raised its stake to 30 percent"
    auxiliary: frozenset[str]  # small words inside a verb of level: "has more than doubled to"
    glue: frozenset[str]  # what may stand between such a verb and its figure
    linking: frozenset[str]  # prepositions that part a verb from the figure
    particles: frozenset[str]  # particles that are mostly prepositions: "in", "off"
    before_base: frozenset[str]  # words before the base form of a verb
    before_noun: frozenset[str]  # prepositions before a noun
    perfect: frozenset[str]  # "has", "already": what has been done
    negations: frozenset[str]  # "not", "never"
    ago: frozenset[str]  # "ago", "earlier"
    stretches: frozenset[str]  # what stands before those: "years"
    ends: frozenset[str]  # what no word of plans reaches over
    placing: frozenset[str]  # prepositions before a name that is no owner
    speaking: frozenset[str]  # what may stand between a name and its verb: "said it"
    acting: frozenset[str]  # verbs behind a name that opens a sentence
    plain: frozenset[str]  # nouns that open a sentence with a capital and are no names
    general_prices: frozenset[str]  # before "prices", where all of them are meant: "consumer"
    clause_ends: frozenset[str]  # what no subject of a verb of level reaches over
    traded: frozenset[str]  # goods of one price for all the world: "brent"
    origins: frozenset[str]  # prepositions and verbs before where something comes from
    destinations: frozenset[str]  # prepositions before where it goes to
    comparing: frozenset[str]  # "than", "against": a time behind them is another figure's


@dataclass(frozen=True, slots=True)
class FrameWords:
    measures: tuple[Measure, ...]
    by_word: Mapping[str, tuple[Form, ...]]  # the first word of forms: the forms, longest first
    single: Mapping[str, tuple[Form, ...]]  # of these, those of one word
    longer: Mapping[tuple[str, str], tuple[Form, ...]]  # the first two words of the others
    around: Mapping[str, tuple[Form, ...]]  # verbs with particles, by the verb: they may stand around a figure
    nouns: Mapping[str, str]  # counted noun: what it is lined up as ("troops": soldiers)
    classes: Mapping[str, str]  # what nouns are lined up as: its class ("soldiers": person)
    generic: frozenset[str]  # nouns that say no more than people
    open: frozenset[str]  # nouns that leave the group open: "lives", "sales"
    plain_goods: frozenset[str]  # what any trade deals in, no goods that tell series apart: "products"
    dropped: frozenset[str]  # qualifiers that tell nothing apart
    tolls: frozenset[str]  # names of measures of what befell people
    others: frozenset[str]  # words that set a figure apart: "another", "earlier"
    telling: frozenset[str]  # words that show a figure to be somebody's: "put", "gave"
    suffixes: frozenset[str]  # of company names: "inc", "plc"
    qualifiers: Mapping[tuple[str, ...], tuple[Qualifier, ...]]  # words near a figure that tell groups apart
    openings: frozenset[str]  # how those begin
    ahead: frozenset[str]  # words behind which a figure is expected, not told: "will", "forecast"
    ahead_to: frozenset[str]  # those that say so before "to" alone: "plans to"
    undoing: frozenset[str]  # verbs whose object tells no measure: "solved", "repaid"
    neutral: frozenset[str]  # verbs (lemmas) that leave the measure to their noun: "has", "counts"
    sought: frozenset[str]  # verbs behind which a figure is asked for: "demands"
    bases: frozenset[str]  # base and -s forms of the measures' verbs
    unverbal: frozenset[str]  # forms of verbs that are nearly always nouns: "building"
    dimensions: Mapping[str, str]  # unit: what it measures, so that tonnes and kilograms line up
    events: frozenset[str]  # "storm", "hurricane": a name behind it tells events apart
    fixed: Mapping[str, str]  # measure: what its figures count, whatever word stands for it
    speakers: frozenset[str]  # "officials in Lima": the capital stands for the state
    currencies: frozenset[str]  # units that are money without an ISO code
    levels: frozenset[str]  # verbs between what is measured and its level: "stood at", "reached"
    earning: frozenset[str]  # the same of money: "exports earned", "tickets brought in"
    moves: frozenset[str]  # verbs of rise and fall
    light: frozenset[str]  # words that part a figure from its verb without weight: "were", "about"
    breaks: frozenset[str]  # words that begin another clause
    bodies: frozenset[str]  # what a town's name stands before: "Calder council"
    trades: frozenset[str]  # what a company's name stands behind: "Chipmaker Silvane"
    settling: frozenset[str]  # prepositions in front of a place's name that `places` leaves out: "around", "outside"
    marks: FrameMarks
    defaults: Mapping[str, str]  # class: measure where no word tells one

"""What the quantity finder needs of a language.

Phrases are lower-case words joined by one space. Symbols (unit and currency signs) are matched as they are written.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from decimal import Decimal

from sayso.records import Mod


@dataclass(frozen=True, slots=True)
class NumberWords:
    """Number words and their values."""

    small: Mapping[str, Decimal]  # zero to nineteen
    tens: Mapping[str, Decimal]
    scales: Mapping[str, Decimal]  # hundred, thousand, crore, dozen
    suffixes: Mapping[str, Decimal]  # after digits: bn, k
    plurals: Mapping[str, Decimal]  # dozens, hundreds: the value of one of them
    plurals_of: frozenset[str]  # those of `plurals` that need "of" ("scores of")
    denominators: Mapping[str, Decimal]  # third, thirds, quarter
    doubtful: frozenset[str]  # denominators that are spans of time or halves of a match by themselves
    articles: frozenset[str]
    few: frozenset[str]  # "several hundred": two of it and up
    few_alone: frozenset[str]  # of these, those that take no article: "several"
    spaced_suffixes: frozenset[str]  # suffixes that may stand behind a space: "5 bn"
    plural_denominators: frozenset[str]
    lone_scales: frozenset[str]  # scales that need no number: "the dozen ships"
    couple: frozenset[str]  # "a couple": two
    joiner: str
    point: str
    half: str
    minus: frozenset[str]
    none: frozenset[str]  # "no", "zero": with a noun of `counted_none`
    one: str
    of: str


@dataclass(frozen=True, slots=True)
class BoundWords:
    """Words around a number that say on which side of it the truth lies."""

    before: Mapping[str, Mod]
    distance: frozenset[str]  # approximators of measures alone: "within 400 metres"
    after: Mapping[str, Mod]
    fillers: frozenset[str]  # between approximator and number: "another", "a total of"
    prepositions: frozenset[str]  # approximators that may be prepositions: "over", "about"
    governors: frozenset[str]  # words that take those as prepositions: "dispute over", "talk about"
    openers: Mapping[str, frozenset[str]]  # "between": separators that go with it
    upward: frozenset[str]  # "edged up to 29 percent": no bound
    separators: frozenset[str]
    either: str  # "or": five or six
    onward: str  # "to"
    ranging: frozenset[str]  # openers that always make a range: "between"
    ratio_openers: frozenset[str]  # "in", "out of": one in five
    merging: frozenset[str]  # "more than 5 but less than 10"
    standing_alone: frozenset[str]  # bounds behind a number that may belong to the next one
    governed: frozenset[str]  # "told him about two ..."
    dashes: frozenset[str]


@dataclass(frozen=True, slots=True)
class UnitWords:
    """Currencies, measures and percentages."""

    currency_signs: Mapping[str, str]  # before the number, as written: "$", "HK$", "Rs": ISO 4217
    sign_openings: frozenset[str]  # how such a sign may begin, in lower case
    currency_words: Mapping[str, str]  # after the number: "dollars", "swiss francs"
    open_currencies: Mapping[str, Mapping[str, str]]  # "rupees": country words of the report that decide the code
    hundredths: Mapping[str, str]  # cents, pence
    hundredth_signs: Mapping[str, str]  # 50p, 99c
    letter_signs: frozenset[str]  # signs that are plain letters and must touch the digits
    percent: frozenset[str]
    points: Mapping[str, str]  # "percentage points"
    bare_points: frozenset[str]  # "points": of what, the sentence decides
    index_words: frozenset[str]  # words that make "points" those of an index or a match
    measures: Mapping[str, str]  # "square kilometres": "square kilometre"
    symbols: Mapping[str, str]  # as written: "km", "MW"
    touching: frozenset[str]  # symbols that must touch the digits
    glued: frozenset[str]  # of these, those that are never spaced: "in", "K"
    warm: frozenset[str]  # symbols that need a word of `warm_words` near: "13F" is a form
    warm_words: frozenset[str]
    money_goods: frozenset[str]  # "20 pounds of aid" are money
    leading: Mapping[str, str]  # unit words before the number: "magnitude 6.2"
    money_or_mass: frozenset[str]  # pounds
    lead_nouns: frozenset[str]  # "a ten-point lead"
    mass_words: frozenset[str]
    sterling_words: frozenset[str]
    rate_words: frozenset[str]  # what "a" may stand before: "a tonne"
    rate_adverbs: Mapping[str, str]  # "annually": "year"
    per: frozenset[str]  # "per", "/": any unit may follow
    per_every: frozenset[str]  # "for every 100,000"
    rate_crossed: frozenset[str]  # words between noun and rate: "barrels of oil a day"
    shy_money: frozenset[str]  # currency words that are mostly other words: "won"
    shy_followers: frozenset[str]  # "12 won the ..."
    metre_suffixes: Mapping[str, str]  # suffixes that are units where no plural follows: "5m", "7.62mm"
    rate_openers: frozenset[str]  # per, each, every
    past_marks: frozenset[str]  # "a year ago", "a day later": no rate


@dataclass(frozen=True, slots=True)
class ApartWords:
    """Words that tell a number which counts nothing."""

    months: frozenset[str]
    weekdays: frozenset[str]
    one_links: frozenset[str]  # "one in which"
    time_units: frozenset[str]
    time_qualifiers: frozenset[str]  # "three full days"
    time_joins: frozenset[str]  # "hundreds of years", "[Ten] years"
    half_openers: frozenset[str]  # "first half", "better half"
    share_openers: frozenset[str]  # "by half"
    share_closers: frozenset[str]  # "a third more"
    compass: frozenset[str]  # "40 degrees north"
    clock_shy: frozenset[str]  # of `clock`, those that are other words too
    clock_after: frozenset[str]
    clock_at: frozenset[str]
    clock_bare: frozenset[str]  # "closed at five"
    levels: frozenset[str]  # "put the toll at nine": no clock
    clock_past: frozenset[str]  # "ten past four"
    clock_near: frozenset[str]  # "shortly after two"
    clock_sides: frozenset[str]  # before, after
    clock_days: frozenset[str]  # "tomorrow at ten", "at ten in the morning"
    half_days: frozenset[str]  # "p . m"
    year_strict: frozenset[str]  # "since 2000 people": a year all the same
    year_in: frozenset[str]
    date_joins: frozenset[str]
    age_links: frozenset[str]  # "aged from 3"
    age_verbs: frozenset[str]  # "was 34"
    age_he: frozenset[str]
    age_who: frozenset[str]
    age_stops: frozenset[str]
    age_articles: frozenset[str]  # "the under 12"
    age_doubtful: frozenset[str]
    kin: frozenset[str]  # "his wife, 34,"
    label_shorts: frozenset[str]  # "no", "art" before a full stop
    lower_openers: frozenset[str]  # openers that need no capital: "top"
    last: str
    list_joins: frozenset[str]
    dash_words: frozenset[str]  # "some-50"
    dash_ends: frozenset[str]  # "8,000-strong"
    vote_words: frozenset[str]
    ordinals: frozenset[str]
    superlatives: frozenset[str]  # "one of the most"
    superlative_ending: str
    no_superlatives: frozenset[str]
    one_objects: frozenset[str]  # "at least one."
    one_counts: frozenset[str]  # "one was"
    half_endings: tuple[str, ...]  # "western half"
    year_openers: frozenset[str]  # "in 2024"
    clock: frozenset[str]  # "p", "o'clock", "gmt"
    numbered: frozenset[str]  # "page 3", "room 101"
    named: frozenset[str]  # "Boeing 737", "Flight 302"
    names: frozenset[str]  # "five eyes"
    name_openers: frozenset[str]  # "group of seven"
    streets: frozenset[str]
    phone_words: frozenset[str]
    score_words: frozenset[str]
    ordinal_endings: frozenset[str]
    age_before: frozenset[str]  # "aged 34"
    age_groups: frozenset[str]  # "children under 5"
    age_bounds: frozenset[str]
    age_ends: frozenset[str]  # what may follow "children under 5"
    last_of: frozenset[int]  # "the last 16" of a cup
    blocks: frozenset[str]  # "the 700 block of"
    eras: frozenset[str]
    one_after: frozenset[str]  # "one another"
    one_before: frozenset[str]  # "no one", "the one"
    one_nouns: frozenset[str]  # "one day", "one thing"
    counted_none: frozenset[str]  # "no deaths"
    idioms: frozenset[str]


@dataclass(frozen=True, slots=True)
class NounWords:
    """Words that find the head of the counted noun without a tagger."""

    stoppers: frozenset[str]  # prepositions, pronouns, auxiliaries, verbs
    determiners: frozenset[str]  # after "of": "those", "its"
    skipped: frozenset[str]  # "more", "other"
    told: frozenset[str]  # of these, those that a reader keeps: "two other countries"
    plurals: frozenset[str]  # people, police, aircraft
    modifiers: frozenset[str]  # of these, those that often stand before a further noun: police boats
    either: frozenset[str]  # of the stoppers, those that are nouns right behind a number: "one strike"
    plural_endings: tuple[str, ...]  # -men, -people
    adjective_endings: tuple[str, ...]  # "60 regional and international nations"
    adverb_ending: str
    no_adverbs: frozenset[str]  # "family"
    auxiliaries: frozenset[str]
    copulas: frozenset[str]  # between what moves and its figure
    strong: frozenset[str]  # "8,000-strong"
    joiners: frozenset[str]
    awaited: frozenset[str]  # participles behind a figure without its unit: "1.3 billion expected"
    list_breaks: frozenset[str]
    list_joins: frozenset[str]
    no_groups: frozenset[str]  # "a maximum of 12"
    singulars: frozenset[str]  # series, news: no plurals though they end in s
    singular_endings: tuple[str, ...]
    verb_endings: tuple[str, ...]
    casualty: frozenset[str]  # killed, wounded, missing: people where no noun stands
    harm_kin: Mapping[str, frozenset[str]]  # "the dead": words near the figure that counts them
    killing: frozenset[str]  # "killing 12"
    dying: frozenset[str]
    of_people: frozenset[str]  # "employs 2,300"
    subject_prepositions: frozenset[str]
    subject_ends: frozenset[str]  # words that no subject crosses
    groups: frozenset[str]  # "a crowd of 500"
    single_persons: tuple[str, ...]  # endings: "a shepherd of 50" tells an age
    number_words: frozenset[str]  # "the number of deserters"
    number_verbs: frozenset[str]  # "believed to number about 60"
    person_verbs: frozenset[str]  # died, fled
    people: str
    person_endings: tuple[str, ...]
    persons: frozenset[str]  # nouns for people, beside those by their ending
    pairs: frozenset[str]  # "men and women"
    hyphened: frozenset[str]  # "10-member"
    toll: Mapping[str, str]  # "death toll": deaths


@dataclass(frozen=True, slots=True)
class ChangeWords:
    """Verbs and nouns of rise and fall, and how a part is named."""

    up: frozenset[str]
    down: frozenset[str]
    neutral: frozenset[str]
    ranging: frozenset[str]  # "ranging from": a range, no movement
    particles: Mapping[str, str]  # "up 5 percent": rise by
    particle_verbs: frozenset[str]  # "made up 12 percent": no rise
    past: frozenset[str]  # "fell below 5 percent": to, not by
    transitive: frozenset[str]  # "raised $5m" is no rise by 5m: these need by, to or from
    up_nouns: frozenset[str]
    down_nouns: frozenset[str]
    roles: Mapping[str, str]  # "by": by, "to": to, "from": from
    times: Mapping[str, Decimal]  # doubled: 2
    including: frozenset[str]  # "including"
    among: frozenset[str]  # "among the 40 dead"
    clause_ends: frozenset[str]
    no_times: frozenset[str]  # "doubled down"
    relatives: frozenset[str]  # "three of whom"
    pointers: frozenset[str]  # "39 percent of these"
    of_whom: frozenset[str]


@dataclass(frozen=True, slots=True)
class QuantityWords:
    numbers: NumberWords
    bounds: BoundWords
    units: UnitWords
    apart: ApartWords
    nouns: NounWords
    changes: ChangeWords

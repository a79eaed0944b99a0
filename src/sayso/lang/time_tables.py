"""The words of times: what a language fills so that `finders.times` can read it. All in lower case, without a final full stop."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from typing import Literal

from sayso.records import Mod

Grain = Literal["day", "week", "weekend", "month", "quarter", "half", "season", "year", "decade", "century"]


@dataclass(frozen=True, slots=True)
class HolidayRule:
    """When a holiday falls: a day of a month, the nth weekday of a month (-1 the last), or days from Western Easter; then `plus`
    days. Without any of these it moves by a calendar that is not reckoned here, and stays unresolved. `year` is set where the
    name means one day of history."""

    month: int | None = None
    day: int | None = None
    weekday: int | None = None
    nth: int | None = None
    easter: int | None = None
    plus: int = 0
    year: int | None = None


@dataclass(frozen=True, slots=True)
class TenseWords:
    """Words that show whether a clause looks back or ahead.

    `planned` look ahead whatever their form ("due", "scheduled"); `willed` look ahead where one of `aims` stands between them
    and the time ("agreed to meet on Monday", "postponed until Monday"); `timetable` are present forms that speak of what is to
    come ("the talks open on Monday").
    """

    future: frozenset[str]
    clipped: frozenset[str]  # past forms that before an apostrophe are the future: "won't"
    conditional: frozenset[str]  # with `perfect` after them they look back: "could have begun on Monday"
    perfect: frozenset[str]
    past: frozenset[str]  # irregular forms and past auxiliaries
    present: frozenset[str]
    imperative: frozenset[str]  # of `past`, those that opening a sentence are orders: "Put"
    participles: frozenset[str]  # of the perfect, where they are no past form: "gone"
    not_past: frozenset[str]  # end like a past form and are none
    past_endings: tuple[str, ...]
    planned: frozenset[str]
    willed: frozenset[str]
    aims: frozenset[str]
    timetable: frozenset[str]
    saying: frozenset[str]
    negations: frozenset[str]
    silent: frozenset[str]  # "would not comment": a refusal that is over
    adverbs: frozenset[str]
    deadlines: frozenset[str]  # "by": looks ahead where no verb of its own clause tells otherwise
    orders: frozenset[str]  # verbs that open an order: "Ask me in May"
    shy_plans: frozenset[str]  # of `planned`, those that before a noun tell no time: "the likely source"
    stamps: frozenset[str]  # look back after a present auxiliary: "is dated"
    conditions: frozenset[str]  # "unless it was done by Friday" looks ahead after "would"
    objects: frozenset[str]  # "it"
    joins: frozenset[str]  # of `determiners`, those that do not make an adjective of what follows
    happened: frozenset[str]  # nouns of what is over: "Saturday's attack"
    moved: frozenset[str]  # "down from 58 on Saturday"
    gatherings: frozenset[str]  # "called for a rally on Wednesday": what is called for is to come
    timetable_forms: frozenset[str]  # "are hosting"
    determiners: frozenset[str]
    plural_pronouns: frozenset[str]
    subordinators: frozenset[str]
    lasting: frozenset[str]  # "lasted until Friday" looks back


@dataclass(frozen=True, slots=True)
class TimeWords:
    """All words and names of times. Units map to the letters of an ISO 8601 duration and a factor: decades are ("Y", 10)."""

    months: Mapping[str, int]
    month_names: frozenset[str]  # of `months`, those that are also names or verbs, and need company to be a month
    given_names: frozenset[str]  # of `month_names`, those that are given names
    titles: frozenset[str]  # before a surname: "Mrs May"
    weekdays: Mapping[str, int]
    short_weekdays: frozenset[str]  # need a number beside them
    weekday_names: frozenset[tuple[str, str]]  # two words that are a name: "sheffield wednesday", "sunday times"
    seasons: Mapping[str, str]
    shy_seasons: frozenset[str]  # of `seasons`, those that are other words too: "fall"
    units: Mapping[str, tuple[str, int]]
    plural_units: frozenset[str]
    fillers: frozenset[str]  # between a number and its unit: "consecutive"
    grains: Mapping[str, Grain]  # nouns of the calendar: "week" -> "week"
    numbers: Mapping[str, int]
    ordinals: Mapping[str, int]
    vague: frozenset[str]
    articles: frozenset[str]
    parts: Mapping[str, str]  # of the day: "morning" -> "MO"
    clock_words: Mapping[str, tuple[int, int]]
    days: Mapping[str, int]  # "yesterday" -> -1
    which: Mapping[str, int]  # "last" -> -1, "this" -> 0, "next" -> 1, seen from the day of publication
    told: Mapping[str, int]  # "previous" -> -1, "same" -> 0, seen from the time told of before
    spanning: Mapping[str, int]  # "past" -> -1, "coming" -> 1, before a span: "the past 24 hours"
    later: Mapping[str, int]  # "ago" -> -1 ...
    later_told: Mapping[str, int]
    edges: Mapping[str, str]
    edge_nouns: Mapping[str, str]
    phrases: Mapping[tuple[str, ...], str]  # whole phrases: PAST_REF, PRESENT_REF, FUTURE_REF
    not_after: Mapping[str, frozenset[str]]  # a phrase of one word is none when one of these follows
    sets: Mapping[str, str]
    day_nouns: frozenset[str]  # "every day life"
    prefixed_sets: Mapping[tuple[str, str], str]  # "bi-weekly"
    every: frozenset[str]
    times_a: frozenset[str]  # "twice", "times": a unit after them is a set
    last_is_verb_after: frozenset[str]  # "to last four weeks"
    over_company: frozenset[str]  # words before "over" that make it "more than" and not "during"
    mods: Mapping[tuple[str, ...], str]
    ages: frozenset[tuple[str, ...]]  # what follows makes a span an age
    superlatives: frozenset[str]
    counted: frozenset[str]  # a number of four figures before these is no year
    year_company: frozenset[str]  # words before a year
    month_company: frozenset[str]  # words before a month
    no_year_before: frozenset[str]  # words before a number that make it none: "over"
    zones: Mapping[str, str]  # "gmt" -> "Z", "est" -> "-05:00", "et" -> ""
    zone_words: frozenset[str]
    clock_company: frozenset[str]  # "at", "by": before a bare 14:30
    holidays: Mapping[tuple[str, ...], HolidayRule]
    decade_names: Mapping[str, int]  # "nineties" -> 1990
    lights: frozenset[str]  # of `parts`, those that are moments: "dawn"
    span_company: frozenset[str]  # words before "the next week" that make it a span: "over"
    degrees: frozenset[str]  # near "the 30s" they make it no decade
    owners: frozenset[str]  # before "last year" they make it no year of the calendar: "her last year"
    one_company: frozenset[str]  # words before "a day" that make it a span: "for"
    tense: TenseWords
    week_joins: frozenset[str]  # between a week and a day of it
    joins: frozenset[str]  # between two dates that share a year
    deadlines: frozenset[str]  # "by": the end of a stretch after it is its last day
    bounds: Mapping[str, Mod]  # "since" -> ON_OR_AFTER
    ahead_by_default: frozenset[str]  # prepositions that look ahead where no verb tells
    holders: frozenset[str]  # before a date that stands before its noun: "his March 3 speech"
    after_dates: frozenset[str]  # small words after a date that are no noun
    starters: Mapping[str, tuple[str, ...]] = field(init=False)
    holiday_lengths: Mapping[str, tuple[int, ...]] = field(init=False)
    phrase_lengths: Mapping[str, tuple[int, ...]] = field(init=False)

    def __post_init__(self) -> None:
        object.__setattr__(self, "starters", _starters(self))
        object.__setattr__(self, "holiday_lengths", _lengths(self.holidays))
        object.__setattr__(self, "phrase_lengths", _lengths(self.phrases))


def _lengths(phrases: Iterable[tuple[str, ...]]) -> dict[str, tuple[int, ...]]:
    """How many words the phrases have that begin with a word, the longest first."""
    lengths: dict[str, set[int]] = {}
    for phrase in phrases:
        lengths.setdefault(phrase[0], set()).add(len(phrase))
    return {first: tuple(sorted(found, reverse=True)) for first, found in lengths.items()}


def _starters(words: TimeWords) -> dict[str, tuple[str, ...]]:
    """Which rules of the grammar a word can open."""
    openings: tuple[tuple[str, Iterable[str]], ...] = (
        ("article", ("the",)),
        ("which", words.which),
        ("told", words.told),
        ("edge", words.edges),
        ("edge_noun", words.edge_nouns),
        ("grain", words.grains),
        ("rest", ("rest", "remainder", "balance")),
        ("nth", (*words.ordinals, "twenty", "thirty")),
        ("ahead", ("earlier", "later")),
        ("days", words.days),
        ("part", words.parts),
        ("mod", (phrase[0] for phrase in words.mods)),
        ("phrase", (phrase[0] for phrase in words.phrases)),
        ("span", (*words.numbers, *words.vague, *words.articles, *words.units, "half", "couple", "another", "quarter")),
        (
            "span",
            ("all", "full", "whole", "entire", "dozens", "hundreds", "thousands", "first", "last", "final", "opening"),
        ),
        ("spanning", words.spanning),
        ("in", ("in", "within")),
        (
            "every",
            (
                *words.every,
                *words.sets,
                "bi",
                "semi",
                *words.times_a,
                *(w + "s" for w in words.weekdays),
                "weekends",
                "mornings",
                "afternoons",
                "evenings",
                *words.numbers,
            ),
        ),
        ("clock", (*words.clock_words, *words.numbers, "half", "quarter", "a")),
        ("date", (*words.months, *words.ordinals, "twenty", "thirty")),
        ("age", (*words.decade_names, *words.ordinals, "twenty", "'")),
        ("fiscal", ("fiscal", "financial", "fy")),
        ("quarter", (*words.ordinals, "q", "h", "latter", "opening")),
        ("season", words.seasons),
        ("weekday", words.weekdays),
        ("holiday", (name[0] for name in words.holidays)),
        ("year", ("year",)),
        ("day_of_month", (*words.ordinals, "twenty", "thirty")),
    )
    starters: dict[str, dict[str, None]] = {}
    for rule, firsts in openings:
        for first in firsts:
            starters.setdefault(first, {})[rule] = None
    return {first: tuple(rules) for first, rules in starters.items()}

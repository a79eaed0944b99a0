"""Records of the words that cut content into claims and set their kind, certainty and polarity."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Literal

from sayso.records import Certainty, ClaimKind

Tense = Literal["base", "s", "past", "participle", "ing"]


@dataclass(frozen=True, slots=True)
class VerbForm:
    """What an inflected form can be. `noun` says that it is as often a noun ("plans"), so it needs more around it to be a verb."""

    lemma: str
    tenses: frozenset[Tense]
    noun: bool = False


@dataclass(frozen=True, slots=True)
class Attitude:
    """What a verb, adjective or adverb of holding true does to what it governs.

    `kind` replaces a plain report (none leaves it); `negative` turns the polarity ("unlikely", "doubt").
    """

    certainty: Certainty
    kind: ClaimKind | None = "assessment"
    negative: bool = False


@dataclass(frozen=True, slots=True)
class ClaimWords:
    """Closed classes (lower case, straight apostrophes). Phrases are words joined by one space."""

    # verb groups
    verbs: Mapping[str, VerbForm]
    clitics: tuple[str, ...]  # "n't", "'ve": cut off as words of their own
    clitic_hosts: frozenset[str]  # behind these "'s" is a verb
    split_words: Mapping[str, int]  # "cannot" -> length of its first word
    be: frozenset[str]
    have: frozenset[str]
    do: frozenset[str]
    modals: frozenset[str]
    soft_modals: frozenset[str]  # "I would say that" is still a hedge
    negations: frozenset[str]
    pointers: frozenset[str]  # "this": a subject before a verb that is no noun
    determiners: frozenset[str]  # behind these a modal is a noun: "the will"
    no_verb_after: frozenset[str]  # "the", "of", "its": what follows is no finite verb
    plurals: frozenset[str]  # plural subjects without -s
    adverbs: frozenset[str]  # that may stand inside a verb group, beside those in -ly
    verb_company: frozenset[str]  # behind a form that may be a noun, these show that it is a verb
    not_ly: frozenset[str]  # words in -ly that are no adverb
    not_ing: frozenset[str]
    not_ed: frozenset[str]  # words in -ed that are no verb: "hundred"

    # clauses
    subjects: frozenset[str]  # pronouns that begin a clause
    openers: frozenset[str]  # words that begin a noun phrase
    joiners: frozenset[str]
    contrasts: frozenset[str]  # "while", "although": both clauses are said to be so
    relatives: frozenset[str]
    subordinators: frozenset[str]
    nominals: frozenset[str]  # subordinators that open a subject: "what happened was"
    half_subordinators: frozenset[str]  # preposition or subordinator: "after"
    complementizer: str  # "that"
    discourse: tuple[str, ...]  # openings that are no part of a claim, longest first; so are the phrases below
    conditions: tuple[str, ...]
    final_conditions: tuple[str, ...]  # "weather permitting"
    no_conditions: tuple[str, ...]  # "if any"
    whether_before: frozenset[str]  # "know if"
    no_command: frozenset[str]  # base forms that open no command
    commands: frozenset[str]  # base forms that open one

    # attitudes
    thinkers: Mapping[str, Attitude]  # lemmas with a clause: "we think", "data indicate that"
    sure: Mapping[str, Attitude]  # adjectives with a clause: "I am confident that", "it is likely that"
    adverb_attitudes: Mapping[str, Attitude]
    future_attitudes: Mapping[str, Attitude]  # between "be" and "to": "is expected to"
    scheduled: frozenset[str]  # lemmas that tell in the present what is to come: "meets on Friday"
    days: frozenset[str]
    aims: frozenset[str]  # nouns: "our job is to" tells no time to come
    slated: frozenset[str]  # lemmas: "is planned for Friday"
    when: frozenset[str]  # words that begin a time or an aim behind them
    deems: frozenset[str]  # lemmas: "I would call it useful"
    shows: frozenset[str]  # lemmas that with one of `shown` draw a conclusion: "shows that", "shows once more"
    shown: frozenset[str]
    points: frozenset[str]  # with "to"
    accounts: frozenset[str]  # lemmas behind "can": "can be blamed for"
    determines: frozenset[str]  # lemmas: "it was determined that"
    risks: frozenset[str]  # nouns behind "create"
    breaches: frozenset[str]  # lemmas: "violated the treaty"
    verdicts: frozenset[str]  # behind "be": "is inconsistent with"
    results: frozenset[str]  # nouns behind "be", with "of" or "to": "is the result of"
    proofs: frozenset[str]  # "is further proof of", "gives an indication that"
    causes: frozenset[str]  # nouns behind one of `weights`: "was the main cause"
    weights: frozenset[str]
    raising: Mapping[str, Attitude]  # lemmas: "seems"
    passive_attitudes: Mapping[str, Attitude]  # "is believed to"
    cue_attitudes: Mapping[str, Attitude]  # lemmas of cues over indirect speech
    loose: frozenset[str]  # forms that seldom take a mere noun: "think"
    headed: Mapping[str, Attitude]  # nouns: "there is a chance that", "I have no doubt that"
    heads: Mapping[str, Attitude]  # nouns: "my view is that"
    showing: frozenset[str]  # lemmas that evidence takes: "indicate"
    evidence: frozenset[str]  # heads of subjects that indicate something

    # kinds
    own: frozenset[str]  # "we"
    own_bodies: frozenset[str]  # "my government" is the source's
    bodies_of: Mapping[str, frozenset[str]]  # words of offices, and the bodies that those who hold them speak for
    possessives: frozenset[str]
    kept: frozenset[str]  # what whoever tells of it means to do: "would continue", "will travel"
    decrees: frozenset[str]  # lemmas of cues: what is announced to come is the source's doing
    hearers: frozenset[str]  # lemmas of cues of those who only pass on
    befalls: frozenset[str]  # lemmas, passive: "will be lost" is nobody's promise
    opens: frozenset[str]  # lemmas: what is announced to open, its source opens
    third: frozenset[str]  # "he": in indirect speech mostly the source
    involuntary: frozenset[str]  # lemmas that no one pledges
    voluntary_takes: frozenset[str]  # objects with which "take" is an action
    spans: frozenset[str]  # what "take" takes where nobody decides: "will take months"
    intentions: frozenset[str]
    commitments: frozenset[str]
    demands: frozenset[str]  # lemmas: "we urge"
    blames: Mapping[str, ClaimKind]  # lemmas of judging cues that tell a cause or a deed: "blamed the rain"
    announcing: frozenset[str]  # lemmas of cues whose noun phrase is a claim: "announced a recall"
    polite: frozenset[str]  # modals that only soften: "we would ask them to wait"
    asks: frozenset[str]  # lemmas that with "to" and a verb want something: "told him to leave"
    says: frozenset[str]  # that a command may follow: "he said come back"
    objects: frozenset[str]  # pronouns: "told me"
    particles: frozenset[str]  # "pointed out", "carried out by"
    asks_for: frozenset[str]  # with "for"
    prescribes: frozenset[str]  # with an object: "recommended a ban"
    wants: frozenset[str]
    likes: frozenset[str]  # behind "would": "would like to see"
    undertakes: frozenset[str]  # lemmas that with "to" and a verb promise: "had offered to pay"
    promises: frozenset[str]  # with an object: "had promised sandbags"
    bound: frozenset[str]  # that promise in the passive too: "is committed to pay"
    ready: frozenset[str]  # adjectives: "is ready to talk"
    stands: frozenset[str]  # lemmas beside "be": "stands ready to"
    unveils: frozenset[str]  # lemmas of cues whose noun is to come: "announced a levy"
    befallen: frozenset[str]  # nouns that are not: "announced the death of"
    importance: frozenset[str]  # nouns: "stressed the importance of"
    requests: frozenset[str]  # lemmas of asking cues that with "to" and a verb want something
    telling: frozenset[str]  # lemmas of cues that with "to" and a verb give orders: "told them to leave"
    obligations: frozenset[str]  # "it is imperative"
    must: frozenset[str]
    heeds: frozenset[str]  # behind "it is important to": "note" asks for nothing
    lasts: frozenset[str]  # lemmas: "cannot go on"
    advises: frozenset[str]  # lemmas, passive: "is not advised"
    holds_so: frozenset[str]  # lemmas: "both agreed the road must stay"
    needs: frozenset[str]  # lemmas with "to"
    judgements: frozenset[str]  # lemmas: "we condemn"
    denials: frozenset[str]  # lemmas: "we deny"
    untruths: frozenset[str]  # "untrue", "invention"
    truths: frozenset[str]  # "true": denied when negated
    values: frozenset[str]  # evaluative words behind "be" and the like
    plain_values: frozenset[str]  # evaluative in speech, plain facts in the report's own voice: "is valid until May"
    strong_values: frozenset[str]  # evaluative adjectives behind any of `value_holders`: "did a terrible job"
    value_nouns: frozenset[str]  # evaluative behind any verb: "disgrace"
    value_predicates: frozenset[str]  # behind "be": "is a legend"
    value_adverbs: frozenset[str]  # beside one of `doings`: "behaved heroically"
    value_holders: frozenset[str]  # lemmas
    worth_phrases: tuple[tuple[str, ...], ...]  # "in the right direction"
    excess: frozenset[str]  # behind "too" and any verb: "too many"
    doings: frozenset[str]  # lemmas
    unbearable: frozenset[str]  # lemmas: "cannot be justified"
    finds: frozenset[str]  # lemmas: "I find that offensive"
    praise_verbs: frozenset[str]  # lemmas: "deserve"
    copulas: frozenset[str]  # lemmas
    senses: frozenset[str]  # lemmas: "could see" tells what was
    states: frozenset[str]  # lemmas: "may mean" is about now
    settled: frozenset[str]  # lemmas, passive: "may be linked" is about now
    readiness: frozenset[str]  # "should be ready"
    arrivals: frozenset[str]  # lemmas: "should arrive"
    jobs: frozenset[str]
    job_cuts: frozenset[str]
    unknowns: frozenset[str]  # "unclear"
    asking: frozenset[str]  # "whether"
    refusals: frozenset[str]  # lemmas: "we do not comment" makes no claim

    # polarity
    no_words: frozenset[str]
    not_negating: frozenset[str]  # behind "no" or "not": "only", "doubt"

    # silence
    silent_verbs: frozenset[str]  # behind "did not"
    silent_says: frozenset[str]  # behind "did not", with a question word or an object
    reserves: frozenset[str]  # lemmas: "would not say" is no forecast
    silences: frozenset[str]  # "gave no details"
    reach: frozenset[str]  # lemmas: "could not be reached"
    available: frozenset[str]
    stop_words: frozenset[str]  # left out when two claims are laid beside each other

"""What an amount counts, per what, and whether it is a change: found by word lists and endings, without a tagger."""

from __future__ import annotations

from dataclasses import dataclass
from decimal import Decimal

from sayso.finders.measured import Amount
from sayso.finders.numbers import Line, read_numeral

_WINDOW = 8  # tokens of a noun phrase looked at
_MOST_WORDS = 5  # of a counted noun


@dataclass(frozen=True, slots=True)
class Noun:
    """`words` as in the text, tokens `first` to `last`; `head` in lower case. `of` says what stands between: "", "of", "of the"."""

    words: str
    head: str
    first: int
    last: int
    of: str = ""
    determiner: str = ""
    inner: int = -1  # first token of a number inside: "five of the 12 miners"


def find_noun(line: Line, amount: Amount) -> Noun | None:
    """The noun that the amount counts where it follows; none where it is elided."""
    at, words = amount.last, line.words.nouns
    one = amount.numeral.low == Decimal(1) and not amount.ranged
    share = amount.kind == "percent" or amount.numeral.form in ("fraction", "slash")
    if line.at(at) == "-" and line.touches(at) and amount.kind == "count":
        if line.at(at + 1) in words.hyphened and line.at(at + 1) not in words.strong:
            return Noun(_many(line.phrase(at + 1, at + 2), amount), line.at(at + 1), at + 1, at + 2)
        if line.at(at + 1) in words.strong:
            return noun_phrase(line, at + 2, singular=True)
    if (
        amount.kind == "count"
        and line.at(at) in words.hyphened
        and line.at(at + 1)[:1].isalpha()
        and line.at(at + 1) not in words.stoppers
        and noun_phrase(line, at, singular=False) is None
    ):
        return Noun(_many(line.phrase(at, at + 1), amount), line.at(at), at, at + 1)  # "a 63 nation coalition"
    of = ""
    if (
        " ".join(line.lower[at : at + 2]) in line.words.bounds.ratio_openers
        and line.at(at + 1) == line.words.numbers.of
    ):
        at += 1  # "fourteen out of sixteen regions"
    if line.at(at) == line.words.numbers.of:
        of, at = "of", at + 1
    elif share and amount.kind == "percent":
        return None
    determiner = ""
    while (line.at(at) in words.determiners and line.at(at) not in words.told) or (
        share and line.at(at) in line.words.numbers.articles
    ):
        determiner, at = line.at(at), at + 1
    if of:
        at = _behind_owner(line, at)
    inner = _inner_number(line, at) if of or (share and determiner) else None
    if inner:
        found = noun_phrase(line, inner, singular=False)
        return None if found is None else Noun(found.words, found.head, found.first, found.last, of, determiner, at)
    if at > amount.last and not of and not share and determiner:
        return None  # "40 its", "12 the"
    found = noun_phrase(line, at, singular=one and not of) or (noun_phrase(line, at, singular=True) if share else None)
    return None if found is None else Noun(found.words, found.head, found.first, found.last, of, determiner)


def _many(noun: str, amount: Amount) -> str:
    """ "a 63-nation coalition" counts nations."""
    if amount.value == 1 or noun.endswith("s") or noun in ("man", "woman", "people"):
        return noun
    return f"{noun[:-1]}ies" if noun.endswith("y") and noun[-2:-1] not in "aeou" else f"{noun}s"


def with_company(line: Line, amount: Amount, noun: Noun) -> str:
    """The counted noun as a reader takes it: with "other" before it, and what it is one of behind: "charges of arson"."""
    words, most = line.words.nouns, _MOST_WORDS
    told = noun.words
    lead = [i for i in range(amount.last, noun.first) if line.lower[i] in words.told]
    if lead and not noun.of and len(told.split()) < most:
        told = f"{line.tokens[lead[-1]].text} {told}"
    if noun.of and noun.determiner in line.words.apart.age_articles and amount.kind == "percent":
        told = f"{noun.determiner} {told}" if noun.head and not is_plural(line, noun.last - 1) else told
    if line.at(noun.last) != line.words.numbers.of or noun.of:
        return told
    at = noun.last + 1
    while line.at(at) in words.determiners or line.at(at) in line.words.numbers.articles:
        at += 1
    thing = noun_phrase(line, at, singular=False) or noun_phrase(line, at, singular=True)
    longer = f"{told} {line.phrase(noun.last, thing.last)}" if thing else told
    return longer if len(longer.split()) <= most else told


def _behind_owner(line: Line, at: int) -> int:
    """ "half of the old town's 900 buildings": the number stands behind the owner."""
    for i in range(at, min(at + 4, len(line.tokens) - 1)):
        if line.lower[i].endswith("'s"):
            return i + 1 if _inner_number(line, i + 1) else at
    return at


def _inner_number(line: Line, at: int) -> int | None:
    """The token behind the number at `at`, if there is one."""
    if at >= len(line.tokens):
        return None
    numeral = read_numeral(line, at)
    return (
        numeral.last
        if numeral and numeral.form in ("digits", "words") and line.lower[at] not in line.words.numbers.articles
        else None
    )


def noun_phrase(line: Line, at: int, singular: bool) -> Noun | None:
    """The noun phrase that begins at token `at`: up to its first plural, or for one thing up to a verb or function word."""
    words = line.words.nouns
    i = at
    while i < len(line.tokens) and (line.lower[i] in words.skipped or line.tokens[i].text in "\"“'‘"):
        i += 1
    first, last = i, i
    while i < len(line.tokens) and i - first < _WINDOW:
        step = _word_length(line, i, first, singular)
        if not step:
            break
        if not singular and is_plural(line, i):
            return _noun(line, first, _extend(line, i) + 1)
        i += step
        last = i
    if not singular:
        return _invariant(line, first, last)
    return _noun(line, first, last) if last > first else None


def _word_length(line: Line, i: int, first: int, singular: bool) -> int:
    """How many tokens the word at `i` takes as part of a noun phrase; 0 where the phrase ends."""
    word, token = line.lower[i], line.tokens[i]
    if (
        word in line.words.nouns.joiners
        and i > first
        and (_joins_adjectives(line, i) or not singular and _joins_nouns(line, i))
    ):
        return 1
    if word.isdecimal() and i > first and line.tokens[i - 1].text[0].isupper() and is_plural(line, i + 1):
        return 1  # "40 Boeing 737 jets"
    if not word[0].isalpha():
        return 0
    if line.touches(i + 1) and (line.at(i + 1).isdecimal() or (line.at(i + 1) == "-" and line.at(i + 2).isdecimal())):
        return _glued_length(line, i)
    if len(word) == 1 and token.text.isupper() and line.at(i + 1) == "." and line.touches(i + 1):
        end = i + 2
        while (
            end < i + 8
            and len(line.at(end)) == 1
            and line.touches(end)
            and (line.at(end).isalpha() or line.at(end) == ".")
        ):
            end += 1
        return end - i
    if word in line.words.nouns.stoppers and not (token.text.isupper() and len(word) > 1):
        return 1 if i == first and word in line.words.nouns.either else 0
    if word in line.words.nouns.casualty and i > first:
        return 0
    if singular and i > first and word.endswith(line.words.nouns.verb_endings):
        return 0
    return 0 if i > first and _is_adverb(line, word) else 1


def _glued_length(line: Line, i: int) -> int:
    """ "A321neo", "F-16": letters and digits without a space are one word."""
    end = i + 1
    while end < i + 6 and line.touches(end) and (line.at(end).isalnum() or line.at(end) == "-"):
        end += 1
    return end - i


def _is_adverb(line: Line, word: str) -> bool:
    """ "fatally", unlike "family" and "weekly"."""
    words = line.words.nouns
    return (
        word.endswith(words.adverb_ending)
        and word not in words.no_adverbs
        and word not in line.words.units.rate_adverbs
    )


def _joins_adjectives(line: Line, i: int) -> bool:
    """ "60 regional and international nations"."""
    endings, after = line.words.nouns.adjective_endings, line.at(i + 1)
    known = line.words.nouns.stoppers | line.words.nouns.casualty
    return (
        line.at(i - 1).endswith(endings)
        and after.endswith(endings)
        and after not in known
        and line.at(i - 1) not in known
    )


def _joins_nouns(line: Line, i: int) -> bool:
    """ "224 artillery and mortar systems": the number needs a plural, so the first noun is not the head."""
    known = line.words.nouns.stoppers | line.words.nouns.casualty | line.words.nouns.determiners
    pair = (line.at(i - 1), line.at(i + 1))
    return (
        line.at(i) != ","
        and all(w.isalpha() and w not in known for w in pair)
        and (is_plural(line, i + 1) or is_plural(line, i + 2))
    )


def is_plural(line: Line, i: int) -> bool:
    """Whether the word looks like a plural noun; capitals such as "US" do not."""
    words, word = line.words.nouns, line.at(i)
    if word in words.plurals or (word.endswith(words.plural_endings) and word not in words.singulars):
        return True
    if not word.endswith("s") or len(word) < 4 or word in words.singulars:
        return False
    if word in words.stoppers and (word not in words.either or not line.at(i - 1)[:1].isdecimal()):
        return False
    return not word.endswith(words.singular_endings) and not line.tokens[i].text.isupper()


def looks_plural(line: Line, at: int) -> bool:
    """A quicker and wider look than `is_plural`: any word in s that is no function word."""
    word = line.at(at)
    return word in line.words.nouns.plurals or (word.endswith("s") and word not in line.words.nouns.stoppers)


def _extend(line: Line, i: int) -> int:
    """Further plurals belong to the same noun ("police officers"), so does what lies between a modifier and one."""
    words = line.words.nouns
    while is_plural(line, i + 1) and line.at(i + 1) not in words.casualty:
        i += 1
    if line.at(i) in words.modifiers:
        between = line.at(i + 1)
        plain = (
            between.isalpha()
            and between not in words.stoppers
            and not between.endswith((*words.verb_endings, words.adverb_ending))
        )
        if plain and is_plural(line, i + 2) and between not in words.casualty:
            return i + 2
    pair = " ".join(line.lower[i : i + 3])
    return i + 2 if pair in words.pairs else i


def _invariant(line: Line, first: int, last: int) -> Noun | None:
    """No plural in sight: "40 dead" are people, "12 British" a group by its name."""
    words = line.words.nouns
    if line.at(first) in words.casualty:
        return Noun(f"{line.tokens[first].text} {words.people}", words.people, first, first + 1)
    written = line.tokens[last - 1].text if last > first else ""
    if written[:1].isupper() and not written.endswith(("'s", "’s")) and not line.at(last)[:1].isalpha():
        return _noun(line, first, last)
    return None


def _noun(line: Line, first: int, last: int) -> Noun:
    phrase = " ".join(line.phrase(first, last).split()[-_MOST_WORDS:])
    return Noun(phrase, line.lower[last - 1], first, last)


# ---- rates


def find_per(line: Line, at: int) -> str | None:
    """What the amount is per: "per day", "a tonne", "per 100,000 people", "a month", "annually"."""
    units = line.words.units
    for i in range(at, min(at + _WINDOW, len(line.tokens))):
        word = line.lower[i]
        if word in units.rate_adverbs and (
            not line.at(i + 1)[:1].isalpha() or line.at(i + 1) in line.words.nouns.stoppers
        ):
            return units.rate_adverbs[word]
        if word in units.rate_openers:
            found = _rate_unit(line, i + 1, any_word=word in units.per)
            if found and (word in units.per or i == at or line.at(i - 1) not in line.words.nouns.stoppers):
                return found
            if word not in line.words.numbers.articles and word not in units.per:
                return None
        dashed = word == "-" and line.touches(i)
        known = line.words.numbers
        if word in known.small or word in known.tens or word.endswith(line.words.nouns.verb_endings):
            return None
        if not (word[0].isalpha() or dashed) or (word in line.words.nouns.stoppers and word not in units.rate_crossed):
            return None
    return None


def _rate_unit(line: Line, at: int, any_word: bool) -> str | None:
    units = line.words.units
    if line.at(at) == "-":
        at += 1
    if at >= len(line.tokens):
        return None
    numeral = read_numeral(line, at) if any_word else None
    if numeral:
        noun = noun_phrase(line, numeral.last, singular=False)
        return line.phrase(at, noun.last if noun else numeral.last)
    for n in (2, 1):
        phrase = " ".join(line.lower[at : at + n])
        if phrase in units.rate_words:
            past = line.at(at + n) in units.past_marks and not any_word
            return None if past else line.phrase(at, at + n)
    return line.phrase(at, at + 1) if any_word and line.lower[at][0].isalpha() else None


# ---- change


def find_change(line: Line, amount: Amount) -> str | None:
    """Direction and role of a figure that moves: "rise by", "fall to", "from"; see docs for the closed values."""
    changes, before = line.words.changes, amount.start
    role = changes.roles.get(line.at(before - 1))
    if role:
        direction = _direction(line, before - 2)
        if direction is None:
            return role if role == "by" and amount.kind in ("percent", "points") else None
        return f"{direction} {role}".strip()
    direct = before - 1
    while direct > before - 3 and line.at(direct).endswith(line.words.nouns.adverb_ending):
        direct -= 1
    if line.at(direct) in changes.particles:
        before_particle = line.at(direct - 1)
        free = not before_particle[:1].isalpha() or before_particle in line.words.nouns.copulas
        bare = amount.kind != "count" and before_particle not in changes.particle_verbs
        return changes.particles[line.at(direct)] if free or bare else None
    if line.at(amount.first) in changes.past and _moves(line, line.at(direct)):
        return f"{_direction(line, direct) or ''} to".strip()
    if line.at(direct) in changes.transitive and amount.kind != "percent":
        return _by_noun(line, amount, before)
    if line.at(direct) in changes.up:
        return "rise by"
    if line.at(direct) in changes.down:
        return "fall by"
    return _by_noun(line, amount, before)


def _direction(line: Line, at: int) -> str | None:
    """The nearest word of rise or fall before token `at` in the same clause; "" for one of change without direction."""
    changes = line.words.changes
    for i in range(at, max(-1, at - 10), -1):
        word = line.lower[i]
        if word in changes.clause_ends:
            return None
        if word in changes.times:
            return "rise" if changes.times[word] > 1 else "fall"
        if word in changes.particles and line.at(i - 1) in changes.particle_verbs:
            return None
        if word in changes.particles and line.at(i + 1) == line.words.bounds.onward and i < at:
            continue  # "up to 42 percent imposed on tiles from three countries"
        if word in changes.up or word in changes.up_nouns:
            return "rise"
        if word in changes.down or word in changes.down_nouns:
            return "fall"
        if word in changes.neutral:
            return ""
    return None


def _by_noun(line: Line, amount: Amount, before: int) -> str | None:
    """ "a 5 % rise", "an increase of 12"."""
    changes = line.words.changes
    sides = [line.at(amount.last), line.at(amount.last + 1)]
    if amount.kind != "count":
        sides = sides[:1] if sides[0] in line.words.nouns.stoppers else sides
        if any(w in changes.up_nouns for w in sides):
            return "rise by"
        if any(w in changes.down_nouns for w in sides):
            return "fall by"
    if line.at(before - 1) == line.words.numbers.of:
        near = line.lower[max(0, before - 5) : before - 1]
        if any(w in changes.up_nouns for w in near):
            return "rise by"
        if any(w in changes.down_nouns for w in near):
            return "fall by"
    return None


def moving_noun(line: Line, amount: Amount) -> str | None:
    """What moves, where the amount itself has no noun: "the death toll rose to 34", "cut its workforce to 4,000"."""
    changes, words = line.words.changes, line.words.nouns
    at = amount.start - 1
    role = line.at(at) in changes.roles
    if role:
        at -= 1
    if role and _direction(line, at) is None:
        return None
    start = at
    for _ in range(8):
        word = line.at(at)
        if role and (word[:1].isdecimal() or word in line.words.units.percent or word in changes.roles) and at > 0:
            at -= 1  # "deaths rose by 31 to 9,877"
            continue
        if at == start and word in words.auxiliaries:
            return None  # "Los Angeles has 21"
        if not (_moves(line, word) or word in words.copulas or word.endswith(words.adverb_ending)):
            break
        at -= 1
    bound = line.at(start + 1) in line.words.bounds.prepositions  # "claims over 150,000"
    if at < 0 or (at == start and not role and not bound) or not line.at(at)[:1].isalpha():
        return None
    at = _head_before(line, at) if role or at < start else at
    two = f"{line.at(at - 1)} {line.at(at)}"
    if two in words.toll or line.at(at) in words.toll:
        return words.toll.get(two) or words.toll[line.at(at)]
    if line.at(at) in words.stoppers or len(line.at(at)) < 3 or not (is_plural(line, at) or role):
        return None
    return line.phrase(at, at + 1)


def _head_before(line: Line, at: int) -> int:
    """ "the toll from the storm climbed to 68": the head stands before the first preposition of the subject."""
    words, head = line.words.nouns, at
    for i in range(at - 1, max(0, at - 8), -1):
        word = line.lower[i]
        if not word[0].isalpha() or word in words.subject_ends:
            break
        if word in words.subject_prepositions and line.at(i - 1)[:1].isalpha() and line.at(i - 1) not in words.stoppers:
            head = i - 1
    if line.at(head) in words.number_words:
        noun = noun_phrase(line, head + 2, singular=False)
        return noun.last - 1 if noun else at
    return head


def _moves(line: Line, word: str) -> bool:
    changes = line.words.changes
    return word in changes.up or word in changes.down or word in changes.neutral or word in changes.times

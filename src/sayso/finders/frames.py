"""The frame of a figure: the key by which figures are lined up across reports.

Two reports of one event in other words are to give equal frames, look-alikes unequal ones. Every field is canonical: the measure a
row of the table, the counted noun one word for its synonyms with the qualifiers that tell groups apart behind commas, places as
"town, country", days as ISO dates and longer periods as ISO intervals.
"""

from __future__ import annotations

from bisect import bisect_left
from dataclasses import dataclass
from itertools import pairwise

from sayso.finders.places import Named, named_places
from sayso.finders.series import same_series
from sayso.finders.text import Sentence, Token
from sayso.lang import Language
from sayso.lang.frame_tables import Form, FrameWords, Measure
from sayso.lang.place_tables import fold
from sayso.records import Frame, Place, Quantity, Report, Span, Timex

__all__ = ["build_frame", "same_series"]

_COMMA = 5  # how many words a comma, a conjunction or another figure between two words counts for
_JOIN = 4
_FIGURE = 7
_FARTHEST = 32  # beyond this a word tells nothing of the figure
_BACK = 600  # characters in front of the sentence in which a place still holds


@dataclass(frozen=True, slots=True)
class _Scene:
    """A quantity in its sentence."""

    report: Report
    quantity: Quantity
    claim: Span
    tokens: tuple[Token, ...]
    first: int  # first token of the quantity
    last: int  # behind its last
    anchor: int  # behind "number of", where such words say what is counted; -1 else
    places: tuple[Place, ...]
    named: tuple[Named, ...]
    language: Language

    @property
    def words(self) -> FrameWords:
        return self.language.frames


def build_frame(
    report: Report,
    claim_text_span: Span,
    quantity: Quantity,
    sentence: Sentence,
    places: tuple[Place, ...],
    times: tuple[Timex, ...],
    language: Language,
) -> Frame:
    """What the figure is one of, from its sentence and, for the place, what stands before it. Unknown fields are None."""
    tokens = sentence.tokens
    first = next((n for n, t in enumerate(tokens) if t.end > quantity.span.start), 0)
    last = next((n for n in range(first, len(tokens)) if tokens[n].start >= quantity.span.end), len(tokens))
    named = named_places(report, sentence, language)
    here = tuple(p for p in places if sentence.span.holds(p.span))
    scene = _Scene(
        report, quantity, claim_text_span, tokens, first, last, _anchor(tokens, first), here, named, language
    )
    measure = _measure(scene)
    origin, destination = _movement(scene, here)
    subject = _subject(scene, measure)
    company = subject is not None and measure is not None and measure.agent and _first_name(scene) == subject
    ahead = any(t.text in scene.words.ahead for t in tokens)
    name = measure.name if measure else None
    if name is not None and _is_change(quantity) and name not in scene.words.fixed and name != "cut":
        name += " change"
    if name is not None and ahead:
        name += " expected"
    return Frame(
        subject=subject,
        measure=name,
        counted=_counted(scene, measure),
        place=_place(scene, measure, sentence, places, company),
        origin=origin,
        destination=destination,
        as_of=_as_of(scene, sentence, times),
    )


_LEVEL = frozenset(["at", "to", "reached", "stands", "stood", "is", "was", "hit", "passed", "exceeded", "topped"])
_REACH = 4  # words between "stands at" and the figure, approximators included


def _anchor(tokens: tuple[Token, ...], first: int) -> int:
    """ "the number of people killed ... stands at 31": where the words begin that say what is counted."""
    if not any(t.lower in _LEVEL for t in tokens[max(0, first - _REACH) : first]):
        return -1
    for n in range(first - 2):
        if tokens[n].lower == "number" and tokens[n + 1].lower == "of":
            return n + 2
    return -1


# ---- measure


def _kind(quantity: Quantity, words: FrameWords) -> str:
    unit = quantity.unit
    if unit is None:
        return "c"
    if unit in ("%", "percentage point"):
        return "p"
    if (len(unit) == 3 and unit.isupper()) or unit in words.currencies:
        return "m"
    return "u"


def _is_change(quantity: Quantity) -> bool:
    return bool(quantity.change) and (quantity.change or "").split(" ")[-1] in ("by", "times")


def _measure(scene: _Scene) -> Measure | None:
    """The measure whose words stand nearest to the figure, clause ends and other figures counted as distance."""
    kind = _kind(scene.quantity, scene.words)
    best: tuple[bool, int, int, int] | None = None
    chosen: Measure | None = None
    for n, token in enumerate(scene.tokens):
        for row, form in enumerate(scene.words.by_word.get(token.lower, ())):
            measure, length = form.measure, len(form.parts)
            if kind not in measure.kinds or not _stands(scene, form, n):
                continue
            far = _distance(scene, n, n + length)
            key = (measure.fallback, far - 2 * (length - 1), -length, row)
            if far <= _FARTHEST and (best is None or key < best):
                best, chosen = key, measure
    if chosen is not None and chosen.name == "killed" and _noun(scene, None) in scene.words.animals:
        return next(m for m in scene.words.measures if m.name == "culled")
    return chosen


def _stands(scene: _Scene, form: Form, n: int) -> bool:
    """Whether the words of a form stand at token `n`, whose first is known to fit."""
    if n + len(form.parts) > len(scene.tokens):
        return False
    return len(form.parts) == 1 or all(scene.tokens[n + i].lower == part for i, part in enumerate(form.parts))


def _distance(scene: _Scene, first: int, last: int) -> int:
    if 0 <= scene.anchor <= first and last <= scene.first:
        lo, hi = scene.anchor, first
    elif last <= scene.first:
        lo, hi = last, scene.first
    elif first >= scene.last:
        lo, hi = scene.last, first
    else:
        return 0
    far = 0
    for token in scene.tokens[lo:hi]:
        far += 1
        if token.text in (",", ";", ":", "–", "—", "-"):
            far += _COMMA
        elif token.lower in ("and", "but", "while", "as", "after", "when", "who", "which"):
            far += _JOIN
        elif token.text[0].isdigit():
            far += _FIGURE
    return max(0, far - 2) if 0 <= scene.anchor <= first else far


# ---- counted


def _counted(scene: _Scene, measure: Measure | None) -> str | None:
    kind = _kind(scene.quantity, scene.words)
    if measure is not None and measure.name in scene.words.fixed:
        noun = scene.words.fixed[measure.name]
    elif kind == "m":
        noun = "money"
    elif kind == "p":
        noun = "percent"
    elif kind == "u":
        unit = scene.quantity.unit or ""
        noun = scene.words.dimensions.get(unit, unit)
    else:
        noun = _noun(scene, measure)
    qualifiers = _qualifiers(scene, noun, measure is not None and measure.name in scene.words.fixed)
    return ", ".join((noun, *qualifiers)) if noun else None


def _noun(scene: _Scene, measure: Measure | None) -> str | None:
    words = scene.words
    counted = (scene.quantity.counted or "").lower().replace("’", "'")
    if not counted and scene.anchor >= 0:
        counted = " ".join(t.lower for t in scene.tokens[scene.anchor : scene.anchor + 1])
    parts = [w for w in counted.split(" of ")[0].split() if w not in words.dropped]
    behind = scene.tokens[scene.last].lower if scene.last < len(scene.tokens) else ""
    if not parts and behind in words.nouns:
        return words.nouns[behind]
    if not parts:
        return "people" if measure is not None and measure.toll else None
    for length in range(len(parts), 0, -1):
        found = words.nouns.get(" ".join(parts[-length:]))
        if found is not None:
            return found
    head = parts[-1]
    if head in words.generic or head in scene.language.places.demonyms:
        return "people"
    if measure is not None and measure.toll and head in measure.words:
        return "people"
    return _singular(head)


def _singular(noun: str) -> str:
    """One form for a noun that no table knows."""
    if len(noun) > 4 and noun.endswith("ies"):
        return noun[:-3] + "y"
    if len(noun) > 4 and noun.endswith(("ches", "shes", "sses", "xes")):
        return noun[:-2]
    return noun[:-1] if len(noun) > 3 and noun.endswith("s") and not noun.endswith(("ss", "us", "is")) else noun


def _qualifiers(scene: _Scene, noun: str | None, fixed: bool) -> tuple[str, ...]:
    """The nationality of what is counted, and words of the clause that tell one series from another."""
    found: list[str] = []
    counted = (scene.quantity.counted or "").lower()
    codes = scene.language.places.demonyms
    for word in counted.split():
        if word in codes and not fixed:
            found.append(scene.language.places.countries[codes[word]])
    if noun is not None and noun in ("money", "percent", "mass", "area", "volume", "votes", "seats", "barrel"):
        lower = [t.lower for t in scene.tokens]
        for n, word in enumerate(lower):
            pair = f"{word} {lower[n + 1]}" if n + 1 < len(lower) else ""
            contrast = scene.words.contrasts.get(pair) or scene.words.contrasts.get(word)
            if contrast is not None and contrast not in found:
                found.append(contrast)
    return tuple(sorted(found))


# ---- subject


def _subject(scene: _Scene, measure: Measure | None) -> str | None:
    """Whose figure it is; for what befell people and things, the named event."""
    event = _event(scene)
    if event is not None or measure is None or not measure.agent:
        return event
    name = _first_name(scene)
    if name is not None:
        return name
    state = [m for m in scene.named if m.country is not None]
    if state:
        return scene.language.places.countries.get(state[0].country or "")
    return None


def _event(scene: _Scene) -> str | None:
    for token, following in pairwise(scene.tokens):
        if token.lower in scene.words.events and token.text[0].isupper() and following.text[0].isupper():
            name = following.text.removesuffix("'s").removesuffix("’s")
            return f"{token.text.capitalize()} {name}"
    return None


def _known_name(scene: _Scene, word: str) -> bool:
    """Whether a word that opens a sentence is written with a capital inside another one too."""
    text, at = scene.report.text, -1
    for _ in range(8):
        at = text.find(word, at + 1)
        if at < 0:
            return False
        if at > 1 and text[at - 1] == " " and text[at - 2].isalpha():
            return True
    return False


def _first_name(scene: _Scene) -> str | None:
    """The first run of capitalised words that is no place, nationality, weekday or office: mostly a company or body."""
    tokens = scene.tokens
    covered = [*(m.span for m in scene.named), *(p.span for p in scene.places), scene.quantity.span]
    n = 0
    while n < len(tokens):
        run = n
        while run < len(tokens) and _is_name(scene, run, covered):
            run += 1
        if run > n:
            parts = [t.text.removesuffix("'s").removesuffix("’s") for t in tokens[n:run]]
            while len(parts) > 1 and parts[-1].lower() in scene.words.suffixes:
                parts.pop()
            opens = n == 0 and len(parts) == 1 and not _known_name(scene, parts[0])
            if not opens and len(parts[0]) > 1:
                return " ".join(parts)
            n = run
        n += 1
    return None


def _is_name(scene: _Scene, n: int, covered: list[Span]) -> bool:
    token = scene.tokens[n]
    language = scene.language
    lower = token.lower.removesuffix("'s").removesuffix("’s")
    if lower in language.places.directions or fold(lower) in language.places.names or lower in language.places.demonyms:
        return False
    if not token.text[0].isupper() or any(s.start <= token.start < s.end for s in covered):
        return False
    phrases, names = language.phrases, language.names
    if lower in phrases.weekdays or lower in phrases.months or lower in language.places.openers:
        return False
    if (
        token.text.isupper()
        and len(token.text) < 4
        or lower in names.offices
        or lower in names.courtesy
        or lower in ("series", "we", "congress", "parliament")
    ):
        return False
    closed = (
        phrases.determiners | phrases.prepositions | phrases.subordinators | phrases.conjunctions | phrases.pronouns
    )
    return lower not in closed and lower not in phrases.adverbs and lower not in phrases.not_nouns


# ---- place


def _place(
    scene: _Scene, measure: Measure | None, sentence: Sentence, places: tuple[Place, ...], company: bool
) -> str | None:
    here = scene.places
    if company:
        return None
    within = tuple(p for p in here if scene.claim.holds(p.span))
    official = [p for p in here if _speaks_from(scene, p)]
    here = tuple(p for p in here if p not in official)
    within = tuple(p for p in within if p not in official)
    for group in (within, here):
        if group:
            return _label(scene, _smallest(scene, group))
    acting = [m for m in scene.named if m.kind in ("city", "region", "area")] or list(scene.named)
    if acting:
        chosen = min(acting, key=lambda m: m.span.start)
        capital = chosen.name == scene.language.places.capitals.get(chosen.country or "")
        state = scene.language.places.countries.get(chosen.country or "")
        return state if capital and state else _joined(scene, chosen.name, chosen.country)
    if measure is not None and measure.agent:
        return None
    before = [p for p in places if sentence.span.start - _BACK < p.span.start < sentence.span.start]
    if before:
        return _label(scene, before[-1])
    dateline = scene.report.dateline
    if dateline is not None and dateline.place:
        rows = scene.language.places.names.get(fold(dateline.place.split(",")[0]), ())
        if len({r.country for r in rows}) == 1:
            return _joined(scene, rows[0].name, rows[0].country)
        return dateline.place.title()
    return None


def _speaks_from(scene: _Scene, place: Place) -> bool:
    """ "officials in Lima said": the capital is where the state speaks, not where it happened."""
    if place.name != scene.language.places.capitals.get(place.country or ""):
        return False
    at = next((n for n, t in enumerate(scene.tokens) if t.end > place.span.start), 0)
    return at > 1 and scene.tokens[at - 1].lower == "in" and scene.tokens[at - 2].lower in scene.words.speakers


def _smallest(scene: _Scene, group: tuple[Place, ...]) -> Place:
    """A town before a region before a country, the nearest of each."""

    def order(place: Place) -> tuple[int, int]:
        rows = scene.language.places.names.get(fold(place.name), ())
        kinds = {"city": 0, "region": 1, "country": 2, "area": 3}
        size = kinds[rows[0].kind] if rows else 0
        return size, abs(place.span.start - scene.quantity.span.start)

    return min(group, key=order)


def _label(scene: _Scene, place: Place) -> str:
    name = place.name
    first, _, rest = name.partition(" ")
    if first.lower() in scene.language.places.directions and fold(rest) in scene.language.places.names:
        name = rest
    country = place.country
    if country is None:
        codes = {m.country for m in scene.named if m.country is not None}
        rows = scene.language.places.names.get(fold(name), ())
        possible = codes & {r.country for r in rows} if rows else codes
        country = next(iter(possible)) if len(possible) == 1 else None
    return _joined(scene, name, country)


def _joined(scene: _Scene, name: str, code: str | None) -> str:
    country = scene.language.places.countries.get(code or "")
    return name if country is None or country == name else f"{name}, {country}"


_FROM = frozenset(["from", "leaving", "left"])
_TO = frozenset(["to", "into", "toward", "towards", "for", "in"])
_MOVING = frozenset(
    [
        "sent",
        "deployed",
        "deported",
        "displaced",
        "returned",
        "evacuated",
        "exports",
        "imports",
        "refugees",
        "sent expected",
    ]
)


def _movement(scene: _Scene, here: tuple[Place, ...]) -> tuple[str | None, str | None]:
    """Where what is counted was moved from and to."""
    measure = _measure(scene)
    if measure is None or measure.name not in _MOVING:
        return None, None
    origin = destination = None
    for place in here:
        at = next((n for n, t in enumerate(scene.tokens) if t.end > place.span.start), 0)
        before = [t.lower for t in scene.tokens[max(0, at - 4) : at]]
        governor = next((w for w in reversed(before) if w in _FROM or w in _TO), None)
        if governor in _FROM and origin is None:
            origin = _label(scene, place)
        elif governor in ("to", "into", "toward", "towards", "for") and destination is None:
            destination = _label(scene, place)
    return origin, destination


# ---- time


def _as_of(scene: _Scene, sentence: Sentence, times: tuple[Timex, ...]) -> str | None:
    """The resolved time that stands nearest to the figure and is not that of the saying."""
    found: list[tuple[int, str]] = []
    first = bisect_left(times, sentence.span.start, key=lambda t: t.span.start)
    for time in times[first : first + len(scene.tokens)]:
        if time.span.start >= sentence.span.end:
            break
        if (
            not sentence.span.holds(time.span)
            or time.begin_date is None
            or time.end_date is None
            or time.type == "DURATION"
        ):
            continue
        at = next((n for n, t in enumerate(scene.tokens) if t.end > time.span.start), 0)
        value = time.begin_date if time.begin_date == time.end_date else f"{time.begin_date}/{time.end_date}"
        said = 1000 if _of_saying(scene, at, time) else 0
        found.append((said + _distance(scene, at, at + 1), value))
    held = [f for f in found if f[0] < 1000]
    return min(held)[1] if held else None


def _of_saying(scene: _Scene, at: int, time: Timex) -> bool:
    """Whether a cue stands right before the time ("said on Monday") or right behind it ("on Monday said")."""
    cues = scene.language.cues.forms
    before = [t.lower for t in scene.tokens[max(0, at - 3) : at]]
    behind = next(
        (n for n in range(at, len(scene.tokens)) if scene.tokens[n].start >= time.span.end), len(scene.tokens)
    )
    following = [t.lower for t in scene.tokens[behind : behind + 1]]
    small = scene.language.phrases.prepositions | scene.language.phrases.adverbs
    while before and before[-1] in small:
        before.pop()
    if not before:
        return False
    at_cue = next(n for n in range(at - 1, -1, -1) if scene.tokens[n].lower == before[-1])
    forms = scene.words.by_word.get(before[-1], ())
    plain = before[-1] in cues and not any(_stands(scene, f, at_cue) for f in forms)
    return plain or (bool(following) and following[0] in ("said", "says", "told", "counted", "announced", "reported"))

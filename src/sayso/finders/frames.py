"""The frame of a figure: the key by which figures are lined up across reports.

Two reports of one event in other words are to give equal frames, look-alikes unequal ones. Every field is canonical: the measure a
row of the table, the counted noun one word for its synonyms with the qualifiers that tell groups apart behind commas, places as
"town, country", days as ISO dates and longer periods as ISO intervals.
"""

from __future__ import annotations

from dataclasses import dataclass

from sayso.finders.places import Named, named_places
from sayso.finders.text import Sentence, Token
from sayso.lang import Language
from sayso.lang.frame_tables import FrameWords, Measure
from sayso.lang.place_tables import fold
from sayso.records import Frame, Place, Quantity, Report, Span, Timex

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
    scene = _Scene(report, quantity, claim_text_span, tokens, first, last, named, language)
    measure = _measure(scene)
    here = tuple(p for p in places if sentence.span.holds(p.span))
    origin, destination = _movement(scene, here)
    subject = _subject(scene, measure)
    ahead = any(t.lower in scene.words.ahead for t in tokens)
    name = measure.name if measure else None
    if name is not None and _is_change(quantity):
        name += " change"
    if name is not None and ahead:
        name += " expected"
    return Frame(
        subject=subject,
        measure=name,
        counted=_counted(scene, measure),
        place=_place(scene, measure, sentence, places, here),
        origin=origin,
        destination=destination,
        as_of=_as_of(scene, sentence, times),
    )


# ---- measure


def _kind(quantity: Quantity) -> str:
    unit = quantity.unit
    if unit is None:
        return "c"
    if unit in ("%", "percentage point"):
        return "p"
    if len(unit) == 3 and unit.isupper():
        return "m"
    return "u"


def _is_change(quantity: Quantity) -> bool:
    return bool(quantity.change) and (quantity.change or "").split(" ")[-1] in ("by", "times")


def _measure(scene: _Scene) -> Measure | None:
    """The measure whose words stand nearest to the figure, clause ends and other figures counted as distance."""
    kind = _kind(scene.quantity)
    if kind == "u" and scene.words.dimensions.get(scene.quantity.unit or "") is None and _currency_word(scene):
        kind = "m"
    best: tuple[int, int, int] | None = None
    chosen: Measure | None = None
    for n, token in enumerate(scene.tokens):
        for row, measure in enumerate(scene.words.by_word.get(token.lower, ())):
            length = _matched(scene, measure, n)
            if not length or kind not in measure.kinds:
                continue
            far = _distance(scene, n, n + length)
            key = (far - 2 * (length - 1), -length, row)
            if far <= _FARTHEST and (best is None or key < best):
                best, chosen = key, measure
    return chosen


def _currency_word(scene: _Scene) -> bool:
    return scene.quantity.unit in ("crowns", "pesos", "dollars", "francs", "rupees", "dinars", "pounds", "shillings", "lira")


def _matched(scene: _Scene, measure: Measure, n: int) -> int:
    """How many tokens from `n` on are a form of the measure; the longest form counts."""
    longest = 0
    for form in measure.words:
        parts = form.split(" ")
        if len(parts) > longest and n + len(parts) <= len(scene.tokens):
            if all(scene.tokens[n + i].lower == part for i, part in enumerate(parts)):
                longest = len(parts)
    return longest


def _distance(scene: _Scene, first: int, last: int) -> int:
    if last <= scene.first:
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
    return far


# ---- counted


def _counted(scene: _Scene, measure: Measure | None) -> str | None:
    kind = _kind(scene.quantity)
    if kind == "m":
        noun = "money"
    elif kind == "p":
        noun = "percent"
    elif kind == "u":
        unit = scene.quantity.unit or ""
        noun = scene.words.dimensions.get(unit, unit)
    else:
        noun = _noun(scene, measure)
    qualifiers = _qualifiers(scene, noun)
    return ", ".join((noun, *qualifiers)) if noun else None


def _noun(scene: _Scene, measure: Measure | None) -> str | None:
    words = scene.words
    counted = (scene.quantity.counted or "").lower().replace("’", "'")
    parts = [w for w in counted.split() if w not in words.dropped]
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


def _qualifiers(scene: _Scene, noun: str | None) -> tuple[str, ...]:
    """The nationality of what is counted, and words of the clause that tell one series from another."""
    found: list[str] = []
    counted = (scene.quantity.counted or "").lower()
    codes = scene.language.places.demonyms
    for word in counted.split():
        if word in codes and noun in ("people", *scene.words.nouns.values()):
            found.append(scene.language.places.countries[codes[word]])
    if noun in ("money", "percent", "mass", "area", "volume", "barrels", "barrel"):
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
    for token, following in zip(scene.tokens, scene.tokens[1:], strict=False):
        if token.lower in scene.words.events and token.text[0].isupper() and following.text[0].isupper():
            name = following.text.removesuffix("'s").removesuffix("’s")
            return f"{token.text.capitalize()} {name}"
    return None


def _first_name(scene: _Scene) -> str | None:
    """The first run of capitalised words that is no place, nationality, weekday or office: mostly a company or body."""
    tokens = scene.tokens
    covered = [m.span for m in scene.named]
    n = 0
    while n < len(tokens):
        run = n
        while run < len(tokens) and _is_name(scene, run, covered):
            run += 1
        if run > n:
            parts = [t.text.removesuffix("'s").removesuffix("’s") for t in tokens[n:run]]
            while len(parts) > 1 and parts[-1].lower() in scene.words.suffixes:
                parts.pop()
            first = parts[0].lower()
            known = n == 0 and len(parts) == 1 and (first in scene.language.claims.verbs or first.endswith(("s", "ing")))
            if not known and len(parts[0]) > 1:
                return " ".join(parts)
            n = run
        n += 1
    return None


def _is_name(scene: _Scene, n: int, covered: list[Span]) -> bool:
    token = scene.tokens[n]
    language = scene.language
    lower = token.lower.removesuffix("'s").removesuffix("’s")
    if not token.text[0].isupper() or any(s.start <= token.start < s.end for s in covered):
        return False
    phrases, names = language.phrases, language.names
    if lower in phrases.weekdays or lower in phrases.months or lower in language.places.openers:
        return False
    if lower in names.offices or lower in names.courtesy or lower in ("series", "we", "congress", "parliament"):
        return False
    closed = phrases.determiners | phrases.prepositions | phrases.subordinators | phrases.conjunctions | phrases.pronouns
    return lower not in closed and lower not in phrases.adverbs and lower not in phrases.not_nouns


# ---- place


def _place(
    scene: _Scene, measure: Measure | None, sentence: Sentence, places: tuple[Place, ...], here: tuple[Place, ...]
) -> str | None:
    within = tuple(p for p in here if scene.claim.holds(p.span))
    for group in (within, here):
        if group:
            return _label(scene, _smallest(scene, group))
    acting = [m for m in scene.named if m.kind in ("city", "region", "area")] or list(scene.named)
    if acting:
        chosen = min(acting, key=lambda m: m.span.start)
        return _joined(scene, chosen.name, chosen.country)
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
_MOVING = frozenset(["sent", "deployed", "deported", "displaced", "returned", "evacuated", "exports", "imports", "refugees", "sent expected"])


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
    for time in times:
        if not sentence.span.holds(time.span) or time.begin_date is None or time.end_date is None or time.type == "DURATION":
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
    behind = next((n for n in range(at, len(scene.tokens)) if scene.tokens[n].start >= time.span.end), len(scene.tokens))
    following = [t.lower for t in scene.tokens[behind : behind + 1]]
    small = scene.language.phrases.prepositions | scene.language.phrases.adverbs
    while before and before[-1] in small:
        before.pop()
    if not before:
        return False
    plain = before[-1] in cues and before[-1] not in scene.words.by_word
    return plain or (bool(following) and following[0] in ("said", "says", "told", "counted", "announced", "reported"))


# ---- equality


def same_series(frame_a: Frame, frame_b: Frame) -> bool:
    """Whether two figures belong to one series: frames are equal but for what one report leaves open.

    Tolerances: a field that is None fits any, except the measure; without measures, what is counted must be given and equal.
    "people" fits any group of civilians and any nationality, not soldiers, police, children or prisoners; a country fits a
    place in it; a period fits another that it shares a day with.
    """
    if frame_a.measure != frame_b.measure:
        return False
    if frame_a.measure is None and (frame_a.counted is None or frame_a.counted != frame_b.counted):
        return False
    return (
        _counts_fit(frame_a.counted, frame_b.counted)
        and _names_fit(frame_a.subject, frame_b.subject)
        and _places_fit(frame_a.place, frame_b.place)
        and _places_fit(frame_a.origin, frame_b.origin)
        and _places_fit(frame_a.destination, frame_b.destination)
        and _times_fit(frame_a.as_of, frame_b.as_of)
    )


_APART = frozenset(
    "soldiers paratroopers peacekeepers police militants children women prisoners hostages firefighters journalists bodies money"
    " percent mass area volume homes buildings jobs votes seats doses drones missiles ships aircraft cars vehicles cows birds".split()
)


def _counts_fit(a: str | None, b: str | None) -> bool:
    if a is None or b is None or a == b:
        return True
    noun_a, *more_a = a.split(", ")
    noun_b, *more_b = b.split(", ")
    if more_a and more_b and not set(more_a) & set(more_b):
        return False
    if noun_a == noun_b:
        return True
    return "people" in (noun_a, noun_b) and not {noun_a, noun_b} & _APART


def _names_fit(a: str | None, b: str | None) -> bool:
    if a is None or b is None:
        return True
    small, large = sorted((set(fold(a).split()), set(fold(b).split())), key=len)
    return small <= large


def _places_fit(a: str | None, b: str | None) -> bool:
    if a is None or b is None or a == b:
        return True
    name_a, _, country_a = a.partition(", ")
    name_b, _, country_b = b.partition(", ")
    country_a, country_b = country_a.split(", ")[-1], country_b.split(", ")[-1]
    if name_a == name_b:
        return not country_a or not country_b or country_a == country_b
    if not country_a and not country_b:
        return False
    return (not country_a and name_a == country_b) or (not country_b and name_b == country_a)


def _times_fit(a: str | None, b: str | None) -> bool:
    if a is None or b is None or a == b:
        return True
    begin_a, _, end_a = a.partition("/")
    begin_b, _, end_b = b.partition("/")
    return begin_a <= (end_b or begin_b) and begin_b <= (end_a or begin_a)

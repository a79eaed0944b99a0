"""The frame of a figure: the key by which figures are lined up across reports.

Two reports of one event in other words are to give equal frames, look-alikes unequal ones. Every field is canonical: the measure a
row of the table, the counted noun one word for its synonyms with the qualifiers that tell groups apart behind commas, places as
"town, country", days as ISO dates and longer periods as ISO intervals.
"""

from __future__ import annotations

from datetime import date, timedelta

from sayso.finders.frame_counts import counted_of
from sayso.finders.frame_measures import find_measure
from sayso.finders.frame_scene import Found, Scene
from sayso.finders.frame_when import as_of
from sayso.finders.frame_where import movement_of, place_of, subject_of
from sayso.finders.places import named_places
from sayso.finders.text import Sentence
from sayso.lang import Language
from sayso.records import Frame, Place, Quantity, Report, Span, Timex


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
    here = tuple(p for p in places if sentence.span.holds(p.span))
    scene = Scene(
        report, quantity, claim_text_span, tokens, first, last, here, named_places(report, sentence, language), language
    )
    found = find_measure(scene)
    origin, destination = movement_of(scene, found)
    subject = subject_of(scene, found)
    country = subject in language.places.countries.values()
    company = subject is not None and found is not None and found.measure.agent and not country
    when = as_of(scene, found, sentence, times)
    return Frame(
        subject=subject,
        measure=_name(scene, found, when),
        counted=counted_of(scene, found),
        place=place_of(scene, found, sentence, places, company),
        origin=origin,
        destination=destination,
        as_of=when,
    )


_MODAL = 9  # tokens in front of what tells the measure in which a word of plans governs it
_ASKED = frozenset(["wage change", "wage", "damages", "fined", "pension", "benefit"])
_DONE = frozenset("laid off,hired,jobs added,deployed,sent,withdrawn,opened,closed".split(","))
_RATED = frozenset(["wage", "price", "rent", "pension", "fee"])  # whose percentages are movements
_STEADY = frozenset(["inflation", "growth", "jobs added", "laid off", "cut"])  # whose level is itself a movement


def _name(scene: Scene, found: Found | None, when: str | None) -> str | None:
    """The measure with what tells levels from movements, plans from facts."""
    if found is None or (found.measure.fallback and not scene.changes):
        return None
    name = found.measure.name
    share = scene.kind in ("share", "points")
    if share and name in ("price", "inflation") and scene.at(found.first) in ("price", "prices"):
        name = "inflation" if _is_general(scene, found) else "price"
    if name == "employed" and scene.changes:
        name = "jobs added" if "rise" in (scene.quantity.change or "") else "laid off"
    if found.kind in "vi" and not scene.marks.negations.isdisjoint(
        scene.lower[max(0, found.first - 3) : max(0, found.first)]
    ):
        name += " not"
    if scene.before or _is_former(scene) or (share and _is_old(scene, when)):
        name += " before"
    elif (scene.changes or (share and name in _RATED)) and name not in _STEADY and not found.measure.fallback:
        name += " change"
    if _is_ahead(scene, found) or (share and _is_to_come(scene, when)):
        return name + " expected"
    if name in _ASKED and any(w in scene.words.sought for w in scene.lower[max(0, scene.first - 4) : scene.first]):
        return name + " sought"
    perfect = name in _DONE and any(
        w in scene.marks.perfect for w in scene.lower[max(0, found.first - 3) : max(0, found.first)]
    )
    return name + " done" if perfect else name


def _is_general(scene: Scene, found: Found) -> bool:
    """ "prices rose 4 percent", unlike "house prices", "the price of bread"."""
    if scene.at(found.last) in ("of", "for"):
        return False
    before = scene.at(found.first - 1)
    return (
        not before[:1].isalpha()
        or before in scene.language.phrases.determiners
        or before in scene.words.light
        or before in scene.marks.general_prices
    )


def _is_former(scene: Scene) -> bool:
    """ "five years ago it was 44 percent": an earlier level, unless the figure tells how far it has moved since."""
    if "same" in scene.lower[:6] and "last year" in " ".join(scene.lower[:12]):
        return True
    for n in range(max(1, scene.first - 8), min(len(scene.tokens), scene.last + 8)):
        if scene.lower[n] in scene.marks.ago and scene.lower[n - 1] in scene.marks.stretches:
            span = scene.lower[min(scene.first, n) : max(scene.last, n)]
            front = scene.lower[max(0, n - 5) : n]
            if not any(w in (",", ";", "from", "than", "on", "compared") for w in (*span, *front)):
                return not scene.changes
    return False


def _is_old(scene: Scene, when: str | None) -> bool:
    """A level of more than a year before the report: "in 2027 it was 44 percent"."""
    day = _published(scene)
    return when is not None and day is not None and day - date.fromisoformat(when.split("/")[-1]) > _OLD


def _is_to_come(scene: Scene, when: str | None) -> bool:
    """A period that begins after the report: "the economy growing 1.4 percent next year"."""
    day = _published(scene)
    return when is not None and day is not None and date.fromisoformat(when.split("/")[0]) > day


def _published(scene: Scene) -> date | None:
    """The day of the report where it is known to the day."""
    published = scene.report.published
    value = published.value[:10] if published is not None else ""
    return date.fromisoformat(value) if len(value) == 10 else None


_OLD = timedelta(days=480)


def _is_ahead(scene: Scene, found: Found) -> bool:
    """Whether a word of plans or expectations governs the figure in its clause: "plans to build 40", "is expected to reach 3%"."""
    start = min(n for n in (found.first, scene.first) if n >= 0)
    for n in range(start - 1, max(-1, start - _MODAL - 1), -1):
        low = scene.lower[n]
        if low in scene.marks.ends or low in scene.words.breaks:
            return False
        if _says_ahead(scene, n):
            return True
    return any(_says_ahead(scene, n) for n in range(start, max(scene.first, found.first)))


def _says_ahead(scene: Scene, n: int) -> bool:
    low = scene.lower[n]
    if low.endswith("ed") and scene.at(n - 1) in ("for", "of", "in"):
        return False  # "the waiting list for planned treatment"
    if low in scene.words.ahead:
        return not scene.tokens[n].text[0].isupper() or (n == 0 and low != "may")
    return low in scene.words.ahead_to and scene.at(n + 1) == "to"

"""Whose a figure is, where it holds, and from where to where what is counted was moved."""

from __future__ import annotations

from itertools import pairwise

from sayso.finders.frame_scene import Found, Scene
from sayso.finders.text import Sentence
from sayso.lang.place_tables import fold
from sayso.records import Place, Span

_BACK = 600  # characters in front of the sentence in which a place still holds
_OWNER = 4  # tokens between an owner and what he owns
_MAKERS = ("maker", "builder", "giant")


# ---- subject


def subject_of(scene: Scene, found: Found | None) -> str | None:
    """Whose figure it is; for what befell people and things, the named event."""
    event = _event(scene)
    if event is not None or found is None or not found.measure.agent:
        return event
    name = _acting_name(scene, found)
    if name is not None:
        return name
    state = [m for m in scene.named if m.country is not None]
    if found.measure.name == "approval":
        return next((role for role in _ROLES if role in " ".join(scene.lower)), None)
    if state and not name_runs(scene):
        return scene.language.places.countries.get(state[0].country or "")
    return None


_ROLES = (
    "opposition leader",
    "prime minister",
    "vice president",
    "president",
    "chancellor",
    "governor",
    "mayor",
    "government",
)


def _event(scene: Scene) -> str | None:
    for token, following in pairwise(scene.tokens):
        if token.lower in scene.words.events and token.text[0].isupper() and following.text[0].isupper():
            return f"{token.text.capitalize()} {_bare(following.text)}"
    return None


def _bare(word: str) -> str:
    return word.removesuffix("'s").removesuffix("’s")


def _acting_name(scene: Scene, found: Found) -> str | None:
    """The owner of what the figure measures ("Silvane's profit", "sales at Silvane"), who does it ("Silvane earned"), or the only
    name of the sentence; where several may be meant, none."""
    runs = name_runs(scene)
    only: dict[str, None] = {}
    for first, last in runs:
        name = _name(scene, first, last)
        if name is None:
            continue
        if scene.at(first - 1) not in scene.marks.placing:
            only[name] = None
        if scene.at(first - 1) in scene.language.phrases.conjunctions and scene.tokens[first - 2].text[0].isupper():
            continue  # "between Silvane and Mirva"
        owns = scene.tokens[last - 1].text.endswith(("'s", "’s", "s'", "s’"))
        if owns and 0 <= found.first - last <= _OWNER:
            return name
        if (
            found.kind in "np"
            and 0 <= first - found.last <= 2
            and scene.at(first - 1) in ("at", "of", "by", "from", "for", "in")
        ):
            return name
        between = scene.lower[last : found.first]
        if (
            not owns
            and found.first >= last
            and all(w in scene.words.light or w in scene.marks.speaking or w.endswith("ly") for w in between)
        ):
            return name
    return next(iter(only)) if len(only) == 1 else None


def _name(scene: Scene, first: int, last: int) -> str | None:
    parts = [_bare(t.text) for t in scene.tokens[first:last]]
    while len(parts) > 1 and (parts[0].lower() in scene.words.trades or parts[0].lower().endswith(_MAKERS)):
        parts.pop(0)
    while len(parts) > 1 and parts[-1].lower() in scene.words.suffixes:
        parts.pop()
    opens = first == 0 and last == 1 and not _known_name(scene, parts[0])
    return " ".join(parts) if not opens and len(parts[0]) > 1 else None


def _known_name(scene: Scene, word: str) -> bool:
    """Whether a word that opens a sentence is a name: it is written with a capital inside another one too, or owns or acts and is no
    plain noun ("Silvane earned", not "Drought will", "Residents said")."""
    text, at = scene.report.text, -1
    for _ in range(8):
        at = text.find(word, at + 1)
        if at < 0:
            break
        if at > 1 and text[at - 1] == " " and text[at - 2].isalpha():
            return True
    if scene.tokens[0].text.endswith(("'s", "’s")):
        return True
    low, frames = word.lower(), scene.words
    plain = low in frames.by_word or low in frames.nouns or low in frames.generic or low in scene.marks.plain
    if plain or low.endswith(_PLAIN_ENDINGS):
        return False
    following = scene.at(1)
    return following in scene.marks.acting or following in scene.language.cues.forms or following.endswith("ed")


_PLAIN_ENDINGS = ("s", "tion", "ment", "ness", "ity", "ing", "ism")


def name_runs(scene: Scene) -> list[tuple[int, int]]:
    """Runs of capitalised words that are no place, nationality, weekday or office: mostly companies and bodies."""
    tokens = scene.tokens
    covered = [*(m.span for m in scene.named), *(p.span for p in scene.places), scene.quantity.span]
    runs: list[tuple[int, int]] = []
    n = 0
    while n < len(tokens):
        run = n
        while run < len(tokens) and _is_name(scene, run, covered):
            run += 1
            if tokens[run - 1].text.endswith(("'s", "’s")):
                break
        if run > n and not _is_person(scene, n, run):
            runs.append((n, run))
        n = max(run, n + 1)
    return runs


def _is_person(scene: Scene, first: int, last: int) -> bool:
    """ "Prime Minister Ilse Brandt", "Brandt, the chief executive"."""
    names = scene.language.names
    before, after = scene.at(first - 1), scene.at(last)
    if all(t.lower in names.demonyms for t in scene.tokens[first:last]):
        return True
    if before in names.offices or before in names.spokes or before in names.courtesy:
        return True
    return after == "," and any(scene.at(last + i) in names.offices for i in (1, 2, 3)) and last - first == 2


def _is_name(scene: Scene, n: int, covered: list[Span]) -> bool:
    token = scene.tokens[n]
    language = scene.language
    lower = _bare(token.lower)
    if not token.text[0].isupper() or any(s.start <= token.start < s.end for s in covered):
        return False
    if lower in language.places.directions or fold(lower) in language.places.names or lower in language.places.demonyms:
        return False
    phrases, names = language.phrases, language.names
    if lower in phrases.weekdays or lower in phrases.months or lower in language.places.openers:
        return False
    if (
        token.text.isupper()
        and len(token.text) < 3
        or lower in names.offices
        or lower in names.courtesy
        or lower
        in ("series", "we", "congress", "parliament", "prime", "gdp", "cpi", "ipo", "ebitda", "co2", "first", "second")
    ):
        return False
    closed = (
        phrases.determiners | phrases.prepositions | phrases.subordinators | phrases.conjunctions | phrases.pronouns
    )
    return lower not in closed and lower not in phrases.adverbs and lower not in phrases.not_nouns


# ---- place


def place_of(
    scene: Scene, found: Found | None, sentence: Sentence, places: tuple[Place, ...], company: bool
) -> str | None:
    moved = movement_of(scene, found)
    here = tuple(p for p in scene.places if _label(scene, p) not in moved)
    if company:
        return None
    if (
        found is not None
        and found.measure.name == "price"
        and scene.lower[scene.first : scene.last]
        and scene.marks.traded & set(scene.lower)
    ):
        return None  # "Brent crude", "gold in London": one price for all the world
    within = tuple(p for p in here if scene.claim.holds(p.span))
    official = [p for p in here if _speaks_from(scene, p)]
    here = tuple(p for p in here if p not in official)
    within = tuple(p for p in within if p not in official)
    for group in (within, here):
        if group:
            return _label(scene, _smallest(scene, group))
    shown = _shown_place(scene) or _befallen_place(scene, found)
    if shown is not None:
        return shown
    if found is not None and found.measure.name in ("sent", "withdrawn"):
        return None
    free = [m for m in scene.named if _joined(scene, m.name, m.country) not in moved]
    acting = [m for m in free if m.kind in ("city", "region", "area")] or free
    if acting:
        chosen = min(acting, key=lambda m: m.span.start)
        capital = chosen.name == scene.language.places.capitals.get(chosen.country or "")
        state = scene.language.places.countries.get(chosen.country or "")
        return state if capital and state else _joined(scene, chosen.name, chosen.country)
    if found is not None and found.measure.agent:
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


def _shown_place(scene: Scene) -> str | None:
    """ "camps around Bardo", "Calder council", "Maasburg's mayor": a name that the words around it show to be a place's."""
    for first, last in name_runs(scene):
        if first == 0 and scene.lower[0].endswith("ing"):
            continue  # "Quoting hospital staff"
        before, after = scene.at(first - 1), scene.at(last)
        owned = scene.tokens[last - 1].text.endswith(("'s", "’s"))
        settled = before in scene.words.settling and not owned
        body = after in scene.words.bodies or (owned and scene.at(last + 1) in scene.words.bodies)
        if settled or (body and last - first <= 2):
            parts = [_bare(t.text) for t in scene.tokens[first:last]]
            return " ".join(parts)
    return None


def _befallen_place(scene: Scene, found: Found | None) -> str | None:
    """ "eleven were wounded at a post at Khardan", "for treatment in Avonshire": where nothing tells whose figure it is, the one name
    behind a word of place is that of a place."""
    if found is None or found.measure.agent and found.measure.name not in _LOCAL:
        return None
    runs = [(a - (a > 1 and scene.tokens[a - 1].text[0].isupper()), b) for a, b in name_runs(scene)]  # "Lower Brette"
    runs = [(a, b) for a, b in runs if scene.at(a - 1) in _BEFORE_PLACES and not _is_held(scene, a, b)]
    names = {" ".join(_bare(t.text) for t in scene.tokens[a:b]) for a, b in runs}
    return next(iter(names)) if len(names) == 1 else None


_BEFORE_PLACES = frozenset(["in", "at", "from", "across", "near", "off", "outside", "around"])
_LOCAL = frozenset(["waiting list", "without power", "without water", "strike", "enrolled", "beds", "distance"])


def _is_held(scene: Scene, first: int, last: int) -> bool:
    """ "at Silvane Holdings", "from UNICEF", "in Typhoon Mika": a body or an event."""
    words = [_bare(t.lower) for t in scene.tokens[first:last]]
    names = scene.language.names
    known = (names.bodies, names.firms, names.documents, scene.words.suffixes, scene.words.events)
    return any(w in some for w in words for some in known) or scene.tokens[last - 1].text.isupper() or scene.tokens[last - 1].text.endswith(("'s", "’s"))


def _speaks_from(scene: Scene, place: Place) -> bool:
    """ "officials in Lima said": the capital is where the state speaks, not where it happened."""
    if place.name != scene.language.places.capitals.get(place.country or ""):
        return False
    at = scene.token_at(place.span.start)
    return at > 1 and scene.at(at - 1) == "in" and scene.at(at - 2) in scene.words.speakers


def _smallest(scene: Scene, group: tuple[Place, ...]) -> Place:
    """A town before a region before a country, the nearest of each."""

    def order(place: Place) -> tuple[int, int]:
        rows = scene.language.places.names.get(fold(place.name), ())
        kinds = {"city": 0, "region": 1, "country": 2, "area": 3}
        size = kinds[rows[0].kind] if rows else 0
        return size, abs(place.span.start - scene.quantity.span.start)

    return min(group, key=order)


def _label(scene: Scene, place: Place) -> str:
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


def _joined(scene: Scene, name: str, code: str | None) -> str:
    country = scene.language.places.countries.get(code or "")
    return name if country is None or country == name else f"{name}, {country}"


# ---- movement

_MOVING = frozenset(
    "surplus deficit trade sent deployed deported displaced returned evacuated exports imports refugees withdrawn".split()
)


_PARTNERED = frozenset(["surplus", "deficit", "trade"])


def movement_of(scene: Scene, found: Found | None) -> tuple[str | None, str | None]:
    """Where what is counted was moved from and to."""
    if found is None or found.measure.name not in _MOVING:
        return None, None
    origin = destination = None
    for place in scene.places:
        at = scene.token_at(place.span.start)
        before = scene.lower[max(0, at - 4) : at]
        governor = next(
            (
                w
                for w in reversed(before)
                if w in scene.marks.origins
                or w in scene.marks.destinations
                or (w == "with" and found.measure.name in _PARTNERED)
            ),
            None,
        )
        if governor in scene.marks.origins and origin is None:
            origin = _label(scene, place)
        elif governor is not None and governor not in scene.marks.origins and governor != "in" and destination is None:
            destination = _label(scene, place)
    return origin, destination

"""What a figure counts: one word for its synonyms, with the qualifiers that tell groups apart."""

from __future__ import annotations

from sayso.finders.frame_scene import Found, Scene
from sayso.lang.frame_tables import Measure

_NEAR = 18  # tokens on either side of a figure in which a qualifier is its own
_STRICT = 12
_CLOSE = 2
_OPENING = 6  # tokens of a sentence in which "the number" stands
_GROUPED = frozenset("children women men soldiers police workers students nurses doctors teachers journalists crew".split())  # of parts
_OF_ONE_KIND = frozenset(["passengers", "tourists", "seats"])
_OWN = frozenset(["serious", "new", "peak", "part"])  # kinds that no comma parts from their figure


def class_of(scene: Scene) -> str | None:
    """The class of what is counted one by one: "person", "home"; "" where nothing is named, None where no table knows it."""
    noun = noun_of(scene, None)
    if noun is None:
        head = (scene.quantity.counted or "").lower().split(" of ")[0].split(" ")[-1]
        return "person" if head in scene.words.generic else ""
    if noun == "people":
        return "person"
    found = scene.words.classes.get(noun)
    if found is not None:
        return found
    words = scene.language.quantities.nouns
    head = (scene.quantity.counted or "").lower().split(" of ")[0].split(" ")[-1]
    if head in words.persons or head.endswith(words.person_endings):
        return "person"
    return "" if any(form.kind == "n" for form in scene.words.single.get(head, ())) else None  # "242,000 births"


def counted_of(scene: Scene, found: Found | None) -> str | None:
    measure = found.measure if found else None
    kind, words = scene.kind, scene.words
    fixed = words.fixed.get(measure.name, "") if measure is not None else ""
    if fixed and (kind == "count" or fixed[0] == "*"):
        noun = fixed.lstrip("*")
        own = noun_of(scene, measure) if kind == "count" else None
        if own is not None and (own == "crew" or noun in _OF_ONE_KIND and words.classes.get(own, "person") != words.classes.get(noun, "")):
            noun = own  # "four aircraft flew" are no passengers
    elif kind == "count":
        noun = noun_of(scene, measure)
    elif kind in ("share", "points"):
        noun = "percent"
    else:
        noun = kind
    if noun is None:
        return None
    per = _per(scene) if fixed[:1] != "*" else None
    return ", ".join((noun, *qualifiers_of(scene, noun, found), *((f"per {per}",) if per else ())))


def noun_of(scene: Scene, measure: Measure | None) -> str | None:
    words = scene.words
    counted = (scene.quantity.counted or "").lower().replace("’", "'")
    named = _number_of(scene) if scene.noun_end == scene.last else None
    named = _of_them(scene) or named
    counted = named or counted
    if counted.split(" of ")[0].split(" ")[-1] in words.open:
        return None
    if named is None and _is_elided(scene, counted):
        return (
            "soldiers"
            if scene.marks.battle & set(scene.lower[max(0, scene.first - _NEAR // 2) : scene.noun_end + 4])
            else None
        )
    parts = [w for w in counted.split(" of ")[0].split() if w not in words.dropped]
    behind = scene.at(scene.last)
    if not parts and behind in words.nouns:
        return words.nouns[behind]
    if not parts:
        return "people" if counted or (measure is not None and measure.toll) else None
    for length in range(len(parts), 0, -1):
        found = words.nouns.get(" ".join(parts[-length:]))
        if found is not None:
            return found
    head = parts[-1]
    if head in words.generic or head in scene.language.places.demonyms:
        return "people"
    return _singular(head)


def _of_them(scene: Scene) -> str | None:
    """ "Eight people drowned, five of them children", "three of whom were women": the noun behind."""
    those = scene.at(scene.last) == "of" and scene.at(scene.last + 1) in scene.marks.whole
    if not those and scene.at(scene.last) not in scene.marks.finite:
        return None
    near = [scene.at(n) for n in range(scene.last + 2 * those, scene.last + 3 + 2 * those)]  # "of the 85, 14 were children"
    verb = next((n for n, w in enumerate(near) if w in scene.marks.finite), -1)
    known = next((w for w in near[verb + 1 :] if w in scene.words.nouns), None)
    return known if known is not None and scene.words.nouns[known] in _GROUPED else None


def _number_of(scene: Scene) -> str | None:
    """ "the number of people using the trams climbed to 5 million": whom the words count that stand far in front."""
    for n in range(2, scene.first):
        if scene.lower[n - 1] == "of" and scene.lower[n - 2] in ("number", "numbers"):
            near = scene.lower[n : n + 4]
            return next((w for w in near if w in scene.words.nouns or w in scene.words.generic), None)
    return None


def _is_elided(scene: Scene, counted: str) -> bool:
    """ "16 dead", "the number hurt in the crash rose to 74": no noun stands at the figure."""
    if scene.noun_end > scene.last or not counted:
        return False
    return counted.endswith("people") or not scene.marks.numbers.isdisjoint(scene.lower[:_OPENING])


def _singular(noun: str) -> str:
    """One form for a noun that no table knows."""
    if len(noun) > 4 and noun.endswith("ies"):
        return noun[:-3] + "y"
    if len(noun) > 4 and noun.endswith(("ches", "shes", "sses", "xes")):
        return noun[:-2]
    return noun[:-1] if len(noun) > 3 and noun.endswith("s") and not noun.endswith(("ss", "us", "is")) else noun


_EACH = {"daily": "day", "weekly": "week", "monthly": "month", "hourly": "hour"}


def _per(scene: Scene) -> str | None:
    """ "a day", "per 100,000 people"; what a price or a wage is for stands in the unit's stead and is told apart too."""
    for n in range(max(0, scene.first - 4), scene.first):
        if scene.lower[n] in _EACH and scene.at(n - 1) not in ("the", "its"):
            return _EACH[scene.lower[n]]
    if scene.quantity.unit == "barrel per day":
        return "day"
    if scene.kind == "speed":
        return None
    per = (scene.quantity.per or "").lower()
    return per.removeprefix("each ") or None


def qualifiers_of(scene: Scene, noun: str, found_by: Found | None) -> tuple[str, ...]:
    """The nationality of what is counted, and words near the figure that tell one group from another."""
    measure = found_by.measure if found_by else None
    found: dict[str, str] = {}
    codes = scene.language.places.demonyms
    for word in (scene.quantity.counted or "").lower().split():
        if word in codes:
            found["nation"] = scene.language.places.countries[codes[word]]
    about = {
        "share" if scene.kind == "points" else scene.kind,
        measure.name if measure else "",
        class_of(scene) or "" if scene.kind == "count" else "",
    }
    if "cost" in about:
        about.add("price")  # "a gallon of diesel costs"
    near: dict[str, int] = {}
    for n in range(max(0, scene.first - _NEAR), min(len(scene.tokens), scene.noun_end + _NEAR)):
        if scene.lower[n] not in scene.words.openings:
            continue
        for length in (4, 3, 2, 1):
            rows = scene.words.qualifiers.get(scene.lower[n : n + length])
            for row in rows or ():
                far = scene.first - n if n < scene.first else n - scene.noun_end
                reach = _CLOSE if row.kind == "certainty" else _STRICT if row.strict else _NEAR
                fits = row.where & about and row.name != noun and (row.strict or _plain(scene, n))
                if row.kind in _OWN and "," in scene.lower[min(n, scene.noun_end) : max(n, scene.first)]:
                    continue  # "44 hurt, none of them seriously"
                if fits and far <= reach and far < near.get(row.kind, 99):
                    near[row.kind] = far
                    found[row.kind] = row.name
            if rows:
                break
    goods = (
        _goods(scene, found_by) if found_by is not None and measure is not None and measure.name in _TRADED else None
    )
    if goods is not None and not {"grain", "fuel", "metal"} & found.keys():
        found["goods"] = f"of {goods}"
    if _is_part(scene, found_by):
        found["part"] = "part"
    return tuple(sorted(found.values()))


_OF_THOSE = frozenset(["the", "those", "these", "its", "his", "her", "their", "our"])
_TRADED = frozenset(["budget", "spending", "exports", "imports", "produced", "tariff", "tax", "price", "reserves"])


def _goods(scene: Scene, found: Found) -> str | None:
    """What is traded or taxed: "exports of cars", "the tariff on steel", "copper output"."""
    words, n = scene.words, found.last
    if found.first < 0:
        return None
    if found.measure.name in ("budget", "spending"):
        n = scene.last
    if scene.at(n) in ("of", "on", "for"):
        while n + 1 < len(scene.lower) and scene.at(n + 1) in scene.language.phrases.determiners:
            n += 1
        candidate = n + 1
    elif found.kind in "vi":
        candidate = found.last
    else:
        candidate = found.first - 1
    if not 0 <= candidate < len(scene.tokens) or scene.first <= candidate < scene.last:
        return None
    text, noun = scene.tokens[candidate].text, _singular(scene.at(candidate))
    plain = (
        not text.isalpha() or not text.islower() or len(noun) < 3 or noun in words.plain_goods or noun in words.by_word
    )
    closed = scene.language.phrases
    if (
        plain
        or noun in words.light
        or noun in words.levels
        or noun in words.moves
        or noun.endswith(("ed", "ing", "ly"))
    ):
        return None
    if (
        text in closed.prepositions
        or text in closed.determiners
        or text in closed.pronouns
        or text in closed.conjunctions
    ):
        return None
    return words.nouns.get(text, noun)


def _is_part(scene: Scene, found: Found | None) -> bool:
    """ "nine of the passengers injured are critical", "of the jobs it is cutting, 700 are abroad", "of which 3m": less than what the
    words that tell the measure speak of."""
    if scene.at(scene.first - 2) in ("of", "among") and scene.at(scene.first - 1) in scene.marks.whole:
        return True
    if scene.at(scene.last) in ("of", "among") and scene.at(scene.last + 1) in ("whom", "which", "them"):
        return True
    if scene.at(0) == "of" and scene.first > 2 and found is not None and 0 <= found.first < scene.first:
        return "," in scene.lower[: scene.first]
    if scene.at(scene.last) == "of" and scene.at(scene.last + 1) in _OF_THOSE and scene.at(scene.last + 2) in scene.marks.befallen:
        return True
    partitive = scene.at(scene.last) == "of" and scene.at(scene.last + 1) in ("the", "those")
    if not partitive or found is None or found.first < scene.noun_end:
        return False
    rest = scene.lower[found.last : found.last + 14]
    described = scene.at(found.first - 1) not in scene.marks.finite and not any(
        w in scene.marks.finite for w in scene.lower[scene.noun_end : found.first]
    )
    return described and found.kind in "vi" and any(w in scene.marks.finite for w in rest)


def _plain(scene: Scene, n: int) -> bool:
    """Not part of a name: "Copper Ridge"."""
    return (
        n == 0
        or not scene.tokens[n].text[0].isupper()
        or not (n + 1 < len(scene.tokens) and scene.tokens[n + 1].text[0].isupper())
    )

"""Which measure a figure is of: the form of the tables that governs it at the least cost."""

from __future__ import annotations

from collections.abc import Iterator

from sayso.finders.frame_costs import Costs
from sayso.finders.frame_counts import class_of
from sayso.finders.frame_forms import REACH, forms_at
from sayso.finders.frame_scene import Found, Scene
from sayso.lang.frame_tables import Form

_FARTHEST = 10.0  # a form that costs more tells nothing of the figure
_UNBOUND = 3.0  # for "give", "take" and the like without another word of the measure
_UNBOUND_MONEY = 6.0  # for money, of which anything may be said
_SUPPORT, _MOST_SUPPORT, _FAINT = (
    1.25,
    2.5,
    0.5,
)  # what another word of the measure is worth, all of them, a weak one's weight


def find_measure(scene: Scene) -> Found | None:
    """The measure of the cheapest form; further words of the same measure anywhere in the sentence make its forms cheaper."""
    costs = Costs(scene)
    found: list[tuple[float, Found, float, bool]] = []
    support: dict[str, float] = {}
    seen: set[tuple[str, int]] = set()
    for form, n, around, extra in _forms_in(scene, costs):
        measure = form.measure
        if measure is None:
            continue
        if (measure.name, n) not in seen:
            seen.add((measure.name, n))
            support[measure.name] = support.get(measure.name, 0.0) + (_FAINT if form.weak else 1.0)
        row = Found(measure, n, n + len(form.parts), form.kind)
        own = _FAINT if form.weak else 1.0
        found.append((costs.of(form, n, around) + extra, row, own, form.bound))
    best: tuple[float, Found] | None = None
    spare: tuple[float, Found] | None = None
    for cost, row, own, bound in found:
        others = support[row.measure.name] - own
        if bound and others <= 0:
            cost += _UNBOUND_MONEY if scene.kind == "money" else _UNBOUND
        cost -= min(_MOST_SUPPORT, _SUPPORT * others)
        if row.measure.fallback:
            spare = (cost, row) if spare is None or cost < spare[0] else spare
        elif cost < _FARTHEST and (best is None or cost < best[0]):
            best = (cost, row)
    if best is not None:
        return None if _is_undone(scene, best[1]) else best[1]
    return _default(scene) or (spare[1] if spare and spare[0] < _FARTHEST else None)


def _forms_in(scene: Scene, costs: Costs) -> Iterator[tuple[Form, int, bool, float]]:
    """The forms that stand in the sentence and may tell of the figure, with what the figure's class costs; a longer one hides what
    stands inside it."""
    covered = 0
    for n in range(len(scene.lower)):
        longest = 0
        for form, around in forms_at(scene, n):
            length = 1 if around else len(form.parts)
            if length < longest or n + length <= covered:
                continue
            extra = costs.misfit(form.measure) if form.measure else 0.0
            if extra is None or costs.is_level(form, n):
                continue
            longest = length
            yield form, n, around, extra
        if longest > 1:
            covered = max(covered, n + longest)


def _is_undone(scene: Scene, found: Found) -> bool:
    """ "solved 41 burglaries", "repaid debts of $1 billion": the noun tells what was handled, not how much there is of it."""
    if found.kind not in "nsp" or found.first > scene.noun_end:
        return False
    start = min(found.first, scene.first)
    if found.last <= scene.first and any(w not in scene.words.light for w in scene.lower[found.last : scene.first]):
        return False
    for n in range(start - 1, max(-1, start - REACH), -1):
        low = scene.lower[n]
        if low in scene.words.undoing:
            return True
        if low not in scene.words.light or low in scene.marks.linking:
            return False
    return False


def _default(scene: Scene) -> Found | None:
    kind = class_of(scene) if scene.kind == "count" else scene.kind
    name = scene.words.defaults.get(kind or "")
    measure = next((m for m in scene.words.measures if m.name == name), None)
    return Found(measure, -1, -1, "s") if measure else None

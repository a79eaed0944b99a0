"""What it costs that a form of the tables should tell the measure of a figure: the words between the two, the clause they share, and
whether another verb governs the figure. A cheaper form is the likelier one."""

from __future__ import annotations

from sayso.finders.frame_counts import class_of
from sayso.finders.frame_forms import REACH
from sayso.finders.frame_scene import Scene
from sayso.lang.frame_tables import Form, Measure

_COMMA, _JOIN, _BREAK, _STOP, _FIGURE = 3.0, 3.0, 4.0, 7.0, 5.0  # what stands between a form and the figure
_LIGHT, _WORD = 0.25, 1.0
_WEAK, _SOFT, _SCENE, _DECISIVE, _PHRASE = 4.0, 6.5, 9.0, 2.5, -0.3  # what a form is
_LATE = 3.0  # for a verb without object in front of the figure
_INSIDE = 0.3  # for a noun that is the figure's own, so that a verb beside it goes before: "approved 40 applications"
_OWN = 9.0  # what is counted is no scene: "30 cars"
_ATTRIBUTIVE = 4.0  # "the murdered reporter"
_GOVERNS = 0.8  # a strong verb right beside the figure
_BESIDE = 2.0  # a noun right behind an amount: "a $3 million penalty"
_FOREIGN = 8.0  # for a noun alone, where another verb governs the figure
_PAID = 5.0  # for a verb of paying or earning, where the figure is a share
_UNKNOWN = 2.5  # for a noun that no table knows, where the measure takes some classes only
_CHANGED = 0.5  # for a share that tells how far the measure moved
_PARTITIVE = 9.0  # "14 of the men arrested have been charged": arrested are all of them
_SUBJECT, _AHEAD, _VERBAL = (
    0.6,
    0.35,
    0.8,
)  # what a level's subject costs, each word in front of it, a verb in its stead
_MAIN = 1.5  # what stands between a figure's noun and the verb of its clause
_ASIDE = 14  # tokens that may stand between two commas behind a figure
_FAR_REACH = 14  # tokens between a verb of level and its figure where "to", "at" or "by" stands before that
_FARTHEST_SCENE, _SCENE_STEP, _DECISIVE_STEP = 15.0, 0.3, 0.1
_PER_SPAN = {"wage": -2.0, "pension": -2.0, "rent": -1.0, "profit": 3.0, "revenue": 2.0}  # for money "a month"
_LIVING = frozenset(["person", "animal"])
_NOT_ANY = frozenset(["person", "animal", "job", "vote", "seat"])  # classes that no measure takes unless it says so
# shares that verbs do not move: "bought 2 percent more"
_HELD = frozenset("stake,market share,votes,turnout,bought,valued,raised,auction,loan,fined".split(","))
_UNITS = frozenset("money share points mass volume area length power energy speed temp rate magnitude data".split())


class Costs:
    """What each form costs, from the tokens of one scene."""

    def __init__(self, scene: Scene) -> None:
        self.scene = scene
        self.sums = [0.0]
        for n in range(len(scene.tokens)):
            self.sums.append(self.sums[-1] + self._weight(n))
        self.aside = self._aside()
        self.main = self._main_verb()
        self.class_ = class_of(scene) if scene.kind in ("count", "share") else None
        self.part_of = scene.at(scene.last) == "of" and scene.at(scene.last + 1) in scene.marks.part_of
        self.foreign = self._other_verb()
        self.verb = self._level_verb()
        self.subject = self._subject_start()

    def _weight(self, n: int) -> float:
        scene = self.scene
        text, low = scene.tokens[n].text, scene.lower[n]
        if low == "to" and n >= scene.noun_end and scene.at(n + 1)[:1].isalpha():
            return _WORD
        if low in scene.words.light or (low.endswith("ly") and len(low) > 4):
            return _LIGHT
        if low in (",", "(", ")"):
            return _COMMA
        if low in (";", ":", "–", "—"):
            return _STOP
        if low in ("and", "or", "but", "plus"):
            return _JOIN
        if low in scene.words.breaks:
            return _BREAK
        if text[0].isdigit():
            return _FIGURE
        if not text[0].isalnum():
            return _LIGHT
        return _WORD

    def _far(self, lo: int, hi: int) -> float:
        return self.sums[hi] - self.sums[lo] if hi > lo else 0.0

    def _other_verb(self) -> bool:
        """Whether a verb of its own governs the figure, so that its noun alone tells no measure: "12 cars finished the race"."""
        scene, verbs = self.scene, self.scene.language.claims.verbs
        for n in range(scene.first - 1, max(-1, scene.first - REACH), -1):
            low = scene.lower[n]
            form = verbs.get(low)
            if form is not None and not (form.noun and low == form.lemma) and low not in scene.words.light:
                if scene.at(n - 1) in scene.language.phrases.determiners:
                    break
                return (
                    form.lemma not in scene.words.neutral
                    and low not in scene.words.levels
                    and low not in scene.words.moves
                )
            if low not in scene.words.light and low not in scene.words.dropped:
                break
        for n in range(scene.noun_end, min(scene.noun_end + REACH, len(scene.lower))):
            low = scene.lower[n]
            form = verbs.get(low)
            if form is not None and low not in scene.words.light and low not in scene.marks.finite:
                return form.lemma not in scene.words.neutral
            if low not in scene.words.light and not low.endswith("ly"):
                break
        return False

    def _main_verb(self) -> int:
        """The auxiliary of the clause whose subject the figure is, behind what describes it: "14 of the men held at the port have been
        charged"; -1 where none follows."""
        scene = self.scene
        opens = scene.at(scene.noun_end)
        described = (
            opens in scene.marks.describing
            or opens in scene.marks.relative
            or (opens.endswith("ed") and len(opens) > 4)
        )
        if not described or any(w in scene.words.bases for w in scene.lower[max(0, scene.first - 2) : scene.first]):
            return -1
        last = -1
        for n in range(scene.noun_end + 1, min(scene.noun_end + _ASIDE, len(scene.lower))):
            if scene.lower[n] in (";", ":", ".", ","):
                break
            if scene.lower[n] in scene.marks.finite:
                last = n
                if opens not in scene.marks.relative:
                    break
        return last

    def _aside(self) -> int:
        """Behind what is put between commas after the figure's noun: "three girls, aged 13 to 15, were killed"; -1 where nothing is."""
        scene = self.scene
        if scene.at(scene.noun_end) != ",":
            return -1
        for n in range(scene.noun_end + 2, min(scene.noun_end + _ASIDE, len(scene.tokens) - 1)):
            if scene.lower[n] == ",":
                return n + 1
        return -1

    def _level_verb(self) -> int:
        """The verb that says the level: "rose to 5", "stood at 5", "was 5"; -1 where there is none."""
        scene, words = self.scene, self.scene.words
        linked = scene.at(scene.first - 1) in ("to", "at", "by")
        for n in range(scene.first - 1, max(-1, scene.first - (_FAR_REACH if linked else REACH)), -1):
            low = scene.lower[n]
            if low in words.levels or low in words.moves or low in words.earning:
                while n > 0 and (
                    scene.lower[n - 1] in words.levels
                    or scene.lower[n - 1] in words.moves
                    or scene.lower[n - 1].endswith("ly")
                    or scene.lower[n - 1] in scene.marks.auxiliary
                ):
                    n -= 1
                return n
            if low in (";", ":", "–", "—") or low in words.breaks:
                return -1
            if not linked and low not in words.light and not low.endswith("ly") and low not in scene.marks.glue:
                return -1
        return -1

    def is_level(self, form: Form, n: int) -> bool:
        """Whether the word only leads to the figure: "has reached 112"."""
        words, first = self.scene.words, self.scene.first
        if form.kind not in "vi" or not 0 <= self.verb <= n < first:
            return False
        moved = self.scene.at(first - 1) in ("to", "by", "at", "from") and form.parts[0] in self.scene.marks.pushed
        return form.parts[0] in words.levels or (moved and len(form.parts) == 1)

    def _subject_start(self) -> int:
        """Where the clause of the level's verb begins; of commas and relative clauses it may hold some."""
        if self.verb < 0:
            return -1
        scene = self.scene
        for n in range(self.verb - 1, -1, -1):
            low = scene.lower[n]
            if low in scene.marks.clause_ends:
                return n + 1
            if low in ("and", "as", "after", "when") and scene.at(n - 1) == ",":
                return n + 1
        return 0

    def misfit(self, measure: Measure) -> float | None:
        """What it costs that a measure does not take such figures; None where it cannot."""
        scene, takes = self.scene, measure.takes
        if scene.kind == "count":
            if self.class_ is None:  # a thing that no table knows, so nobody
                return 0.0 if "any" in takes else None
            if not self.class_:
                return 0.0 if takes - _UNITS else None
            anything = "any" in takes and self.class_ not in _NOT_ANY
            return 0.0 if self.class_ in takes or anything else None
        if scene.kind in takes:
            return 0.0
        if scene.kind == "share" and (scene.changes or scene.before or (self.class_ and self.class_ in takes)):
            return _CHANGED
        known = scene.kind in _UNITS or scene.kind in scene.words.dimensions.values()
        return _CHANGED if not known and "any" in takes else None

    def of(self, form: Form, n: int, around: bool) -> float:
        """What the form at token `n` costs; `around`: its verb and particle stand on either side of the figure."""
        scene, parts = self.scene, len(form.parts)
        cost = 1.0 - parts
        if around:
            return cost
        cost += {"s": _SOFT, "x": _SCENE, "y": _DECISIVE, "p": _PHRASE}.get(form.kind, 0.0)
        cost += _WEAK if form.weak else 0.0
        cost += _FOREIGN if self.foreign and form.kind in "sx" else 0.0
        if n >= scene.first and n + parts <= scene.noun_end:
            return cost + (_INSIDE if form.kind in "np" else _OWN if form.kind == "x" else 0.0)
        if n + parts <= scene.first:
            far = self._before(form, n)
        elif n >= scene.noun_end:
            far = self._behind(form, n)
            if form.kind == "v" and parts == 1 and scene.at(n - 1) in scene.language.phrases.determiners:
                cost += _ATTRIBUTIVE
            if form.kind in "nx" and n == scene.last and scene.kind != "count":
                cost -= _BESIDE + (_WEAK / 2 if form.weak else 0.0)
        else:
            far = 0.0
        cost += self._verb_and_unit(form)
        if form.kind == "v" and not form.weak and far <= _LIGHT * 2:
            cost -= _GOVERNS
        if form.kind in "xy":
            far = min(far, _FARTHEST_SCENE) * (_SCENE_STEP if form.kind == "x" else _DECISIVE_STEP)
        return cost + far

    def _before(self, form: Form, n: int) -> float:
        """How far a form stands in front of the figure; the subject of its level is near: "deaths in the camps rose to 40"."""
        end = n + len(form.parts)
        far = self._far(end, self.scene.first) + (_LATE if form.kind == "i" else 0.0)
        if self.verb >= 0 and self.subject <= n and end <= self.verb and form.kind in "npvi":
            led = _SUBJECT + _AHEAD * self._far(self.subject, n) + (_VERBAL if form.kind in "vi" else 0.0)
            far = min(far, led)
        return far

    def _behind(self, form: Form, n: int) -> float:
        scene = self.scene
        far = self._far(scene.noun_end, n)
        if 0 <= self.aside <= n:
            far = min(far, _COMMA + self._far(self.aside, n))
        if 0 <= self.main <= n:
            far = min(far, _MAIN + self._far(self.main, n))
        beside = form.kind == "n" and n == scene.last and scene.kind != "count"
        if form.kind == "n" and not beside:
            far += 1.4 if self.verb >= 0 else 0.4
        elif form.kind in "vi" and self.part_of and n == scene.noun_end:
            far += _PARTITIVE
        return far

    def _verb_and_unit(self, form: Form) -> float:
        """Verbs of paying do not take shares, nor do others of measures without; "a month" tells wages from profits."""
        scene, measure = self.scene, form.measure
        if measure is None:
            return 0.0
        cost = _PER_SPAN.get(measure.name, 0.0) if scene.quantity.per in scene.marks.spans else 0.0
        if form.kind != "n" and scene.kind == "share" and "share" not in measure.takes:
            cost += _PAID
        if form.kind in "vi" and scene.kind == "share":
            paid = form.kind == "v" and "money" in measure.takes and measure.name != "stake"
            cost += _PAID if paid and not scene.changes else 0.0
        if form.kind == "v" and scene.changes and measure.name in _HELD:
            cost += _PAID
        return cost

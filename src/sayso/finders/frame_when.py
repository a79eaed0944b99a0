"""The day or period that a figure speaks of."""

from __future__ import annotations

from bisect import bisect_left
from datetime import date, timedelta

from sayso.finders.frame_scene import Found, Scene
from sayso.finders.text import Sentence
from sayso.records import Timex

_COMMA, _BREAK, _FIGURE = 5, 4, 7
_SAID = 1000


def as_of(scene: Scene, found: Found | None, sentence: Sentence, times: tuple[Timex, ...]) -> str | None:
    """The resolved time that stands nearest to the figure and is not that of the saying; for what is told by the quarter or
    year no single day."""
    candidates: list[tuple[int, str]] = []
    first = bisect_left(times, sentence.span.start, key=lambda t: t.span.start)
    for time in times[first : first + len(scene.tokens)]:
        if time.span.start >= sentence.span.end:
            break
        value = _period(time) if sentence.span.holds(time.span) else None
        if value is None or ("/" not in value and found is not None and found.measure.name in _TOLD_LATER):
            continue
        at = scene.token_at(time.span.start)
        if any(w in ("after", "before") for w in scene.lower[at : scene.first]):
            continue  # "ended on Sunday, a day after 17 drowned"
        if any(w in scene.marks.comparing for w in scene.lower[max(0, at - 3) : at]):
            continue  # "fewer than in 1990"
        if scene.at(scene.token_at(time.span.end)) in ("delivery", "contract", "futures"):
            continue
        said = _SAID if _of_saying(scene, at, time) else 0
        candidates.append((said + _distance(scene, at, time), value))
    rate = found is not None and found.measure.name == "inflation"
    if rate:
        candidates = [(far, f"{_month_meant(*v.split('/'))}/{v[11:]}" if "/" in v else v) for far, v in candidates]
    held = [f for f in candidates if f[0] < _SAID]
    return min(held)[1] if held else None


def _month_meant(begin: str, end: str) -> str:
    """The last month of "the year to June", by which yearly rates are named; a calendar year stays."""
    first, last = date.fromisoformat(begin), date.fromisoformat(end)
    if (last - first).days < _TWELVE or first.month == 1:
        return begin
    return last.replace(day=1).isoformat()


_TWELVE = 360
# measures of a quarter or year, and what is decided once: a single day beside them is that of the telling
_TOLD_LATER = frozenset(
    "revenue,profit,loss,dividend,buyback,debt,deficit,surplus,loan,aid,aid paid,appeal,budget,spending,cut,cost,investment,raised,valued,bought,"
    "stake,market share,produced,exports,imports,sold,orders,bankruptcies,fined,damages,inflation,growth,retail sales,industrial output,wage,"
    "pension,benefit,bonus,rent,tax,tariff,fee,trade,laid off,jobs added,hired,employed,unemployed,emissions,population,births,applied,granted,"
    "built,homes started,homes approved,opened,closed,recalled,users,hacked,enrolled,energy,generated,losses,insured losses".split(
        ","
    )
)


def _period(time: Timex) -> str | None:
    begin, end = time.begin_date, time.end_date
    if begin is None or end is None:
        return None
    if time.type == "DURATION" and time.mod is not None:
        return None
    if "TNI" in time.value and begin == end < date.max.isoformat():  # a night lies in two days
        end = (date.fromisoformat(begin) + timedelta(days=1)).isoformat()
    return begin if begin == end else f"{begin}/{end}"


def _distance(scene: Scene, at: int, time: Timex) -> int:
    lo, hi = (at, scene.first) if at < scene.first else (scene.last, at)
    far = 0
    for token in scene.tokens[lo:hi]:
        far += 1
        if token.text in (",", ";", ":", "–", "—", "-"):
            far += _COMMA
        elif token.lower in scene.words.breaks or token.lower in ("and", "but"):
            far += _BREAK
        elif token.text[0].isdigit() and not time.span.start <= token.start < time.span.end:
            far += _FIGURE
    return far


def _of_saying(scene: Scene, at: int, time: Timex) -> bool:
    """Whether a cue stands right before the time ("said on Monday") or right behind it ("on Monday said")."""
    cues = scene.language.cues.forms
    before = list(scene.lower[max(0, at - 3) : at])
    behind = next(
        (n for n in range(at, len(scene.tokens)) if scene.tokens[n].start >= time.span.end), len(scene.tokens)
    )
    small = scene.language.phrases.prepositions | scene.language.phrases.adverbs
    while before and before[-1] in small:
        before.pop()
    if not before:
        return False
    forms = scene.words.by_word.get(before[-1], ())
    told = before[-1].endswith(("ed", "s")) or before[-1] in ("said", "told", "wrote", "put", "spoke", "gave")
    plain = told and before[-1] in cues and not any(len(f.parts) == 1 and not f.weak for f in forms)
    return plain or scene.at(behind) in ("said", "says", "told", "counted", "announced", "reported")

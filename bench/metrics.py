"""What is measured of one document: an output reading held against the gold reading of the same text.

A span's outer white space, quotation marks and punctuation never count. "Overlap" is at least one shared code point (the
looser of the two usual measures for attribution; Pareti 2015), "exact" the same code points. Spans and rows are paired one to
one, the best overlap first. A `Tally` holds right among shown and right among gold; F1 is their harmonic mean.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass, replace
from decimal import Decimal
from typing import Protocol, TypeVar

from sayso.records import Claim, Place, Quantity, Reading, Span, Statement, Timex

_OUTER = " \t\r\n'\"“”‘’«»‚„‹›`,.;:?!"
_ARTICLE = re.compile(r"^(?:the|a|an)\s+", re.IGNORECASE)
_ZONE = re.compile(r"(?<=T\d\d:\d\d)(?:Z|[+-]\d\d:\d\d)$")  # of an hour: the gold does not write it (docs/annotation.md, "Times")
_PREPOSITIONS = re.compile(
    r"(?:(?:as early as|as late as|in|on|at|by|for|from|since|until|till|before|after|during|within|over|the|an?) ){1,3}+",
    re.IGNORECASE,
)
KINDS = ("direct", "mixed", "indirect", "nested")
LEAST_CLAIM_OVERLAP = 0.5  # intersection over union from which two claims are the same


@dataclass(frozen=True, slots=True)
class Tally:
    """`shown` in the output, `right` of them; `gold` in the gold, `hit` of them."""

    right: int = 0
    shown: int = 0
    hit: int = 0
    gold: int = 0

    def __add__(self, other: Tally) -> Tally:
        return Tally(self.right + other.right, self.shown + other.shown, self.hit + other.hit, self.gold + other.gold)

    @property
    def precision(self) -> float | None:
        return self.right / self.shown if self.shown else None

    @property
    def recall(self) -> float | None:
        return self.hit / self.gold if self.gold else None

    @property
    def f1(self) -> float | None:
        """None where neither side has any."""
        if not self.shown and not self.gold:
            return None
        p, r = self.precision or 0.0, self.recall or 0.0
        return 2 * p * r / (p + r) if p + r else 0.0


@dataclass(frozen=True, slots=True)
class Measured:
    """Tallies by measure, and the ids of the gold statements that were got whole with the right names."""

    tallies: dict[str, Tally]
    whole: tuple[str, ...]


class _Spanned(Protocol):
    @property
    def span(self) -> Span: ...


def measure(gold: Reading, output: Reading, ignore: Sequence[Span] = ()) -> Measured:
    """All measures of one document. Both readings must be of the same text. In `ignore`, where careful readers may differ, rows
    beyond the gold do not count as shown."""
    if gold.report.text != output.report.text:
        raise ValueError("gold and output read different texts")
    text = gold.report.text
    output = _without_ignored(gold, output, ignore) if ignore else output
    rows, whole = _statements(gold, output, text)
    return Measured({**rows, **_claims(gold, output, text), **_report(gold, output, text)}, whole)


def _without_ignored(gold: Reading, output: Reading, ignore: Sequence[Span]) -> Reading:
    contents = [c for s in gold.statements for c in s.content]
    claims = [c.span for s in gold.statements for c in s.claims] + [c.span for c in gold.own_claims]

    def beyond(spans: Sequence[Span], known: Sequence[Span]) -> bool:
        inside = all(any(i.holds(s) for i in ignore) for s in spans)
        return inside and not any(s.meets(k) for s in spans for k in known)

    statements = tuple(
        replace(s, claims=tuple(c for c in s.claims if not beyond([c.span], claims)))
        for s in output.statements
        if not beyond(s.content, contents)
    )
    own = tuple(c for c in output.own_claims if not beyond([c.span], claims))
    return replace(output, statements=statements, own_claims=own)


# ---- spans


def trim(span: Span, text: str) -> Span:
    """The span without outer white space, quotation marks and punctuation; itself where nothing else is left."""
    words = span.cut(text)
    start = span.start + len(words) - len(words.lstrip(_OUTER))
    end = span.end - (len(words) - len(words.rstrip(_OUTER)))
    return Span(start, end) if start < end else span


def trimmed(spans: Iterable[Span], text: str) -> tuple[Span, ...]:
    """Spans trimmed; two that only marks part (a quotation's sentences, a line end) are joined to one."""
    joined: list[Span] = []
    for span in sorted(trim(s, text) for s in spans):
        if joined and not text[joined[-1].end : span.start].strip(_OUTER):
            joined[-1] = Span(joined[-1].start, max(span.end, joined[-1].end))
        else:
            joined.append(span)
    return tuple(joined)


def overlap(a: Sequence[Span], b: Sequence[Span]) -> float:
    """Intersection over union of the code points of two lists of disjoint spans."""
    shared = sum(max(0, min(x.end, y.end) - max(x.start, y.start)) for x in a for y in b)
    total = sum(s.end - s.start for s in (*a, *b)) - shared
    return shared / total if total > 0 else 0.0


def pair(
    gold: Sequence[Sequence[Span]],
    shown: Sequence[Sequence[Span]],
    least: float = 0.0,
    bonus: Callable[[int, int], float] = lambda i, j: 0.0,
) -> list[tuple[int, int]]:
    """One-to-one pairs (gold, shown) whose overlap is above 0 and at least `least`, the best first."""
    ranked: list[tuple[float, int, int]] = []
    for i, a in enumerate(gold):
        for j, b in enumerate(shown):
            shared = overlap(a, b)
            if shared > 0 and shared >= least:
                ranked.append((-(shared + bonus(i, j)), i, j))
    taken_gold: set[int] = set()
    taken_shown: set[int] = set()
    pairs: list[tuple[int, int]] = []
    for _, i, j in sorted(ranked):
        if i not in taken_gold and j not in taken_shown:
            taken_gold.add(i)
            taken_shown.add(j)
            pairs.append((i, j))
    return pairs


def _same(count: int, shown: int, gold: int) -> Tally:
    return Tally(count, shown, count, gold)


# ---- statements


def _statements(gold: Reading, output: Reading, text: str) -> tuple[dict[str, Tally], tuple[str, ...]]:
    wanted, shown = gold.statements, output.statements
    out = _roles(wanted, shown, text)
    pairs = pair_statements(wanted, shown, text)
    whole = [(i, j) for i, j in pairs if is_whole(wanted[i], shown[j], text)]
    named = [(i, j) for i, j in whole if same_names(wanted[i].source.names, shown[j].source.names)]
    out["attribution"] = _same(len(whole), len(shown), len(wanted))
    out["attribution and names"] = _same(len(named), len(shown), len(wanted))
    for kind in KINDS:
        mine = [n for n, s in enumerate(shown) if _kind(s) == kind]
        theirs = [n for n, s in enumerate(wanted) if _kind(s) == kind]
        alike = [(i, j) for i, j in whole if kind != "nested" or _nested_alike(wanted[i], shown[j], wanted, shown, pairs)]
        right, hit = {j for _, j in alike}, {i for i, _ in alike}
        out[f"attribution {kind}"] = Tally(
            sum(n in right for n in mine), len(mine), sum(n in hit for n in theirs), len(theirs)
        )
    out["source kind"] = _share((wanted[i].source.kind == shown[j].source.kind for i, j in pairs))
    out["source role"] = _share((_norm(wanted[i].source.role) == _norm(shown[j].source.role) for i, j in pairs))
    out["quoting"] = _share((wanted[i].quoting == shown[j].quoting for i, j in pairs))
    out["nesting"] = _share((_nested_alike(wanted[i], shown[j], wanted, shown, pairs) for i, j in pairs))
    wrong = sum(is_wrong_name(wanted[i], shown[j]) for i, j in pairs)
    out["wrong names"] = Tally(wrong, len(shown))
    out["missing statements"] = Tally(len(wanted) - len(pairs), len(wanted))
    out["invented statements"] = Tally(len(shown) - len(pairs), len(shown))
    return out, tuple(wanted[i].id for i, _ in sorted(named))


def _roles(wanted: Sequence[Statement], shown: Sequence[Statement], text: str) -> dict[str, Tally]:
    """Source, cue and content spans, each for itself: whose they are is what the attributions measure."""
    roles: dict[str, Callable[[Statement], tuple[Span, ...]]] = {
        "source": lambda s: trimmed([s.source.span], text) if s.source.span else (),
        "cue": lambda s: trimmed([s.cue], text) if s.cue else (),
        "content": lambda s: trimmed(s.content, text),
    }
    out: dict[str, Tally] = {}
    for name, spans_of in roles.items():
        theirs = [spans for s in wanted if (spans := spans_of(s))]
        mine = [spans for s in shown if (spans := spans_of(s))]
        pairs = pair(theirs, mine)
        exact = len([1 for i, j in pair(theirs, mine, least=1.0) if theirs[i] == mine[j]])
        out[f"{name} exact"] = _same(exact, len(mine), len(theirs))
        out[f"{name} overlap"] = _same(len(pairs), len(mine), len(theirs))
    return out


def pair_statements(wanted: Sequence[Statement], shown: Sequence[Statement], text: str) -> list[tuple[int, int]]:
    """By content; the same cue and the same depth decide between equals."""

    def bonus(i: int, j: int) -> float:
        a, b = wanted[i], shown[j]
        cue = 0.5 if a.cue and b.cue and a.cue.meets(b.cue) else 0.0
        return cue + (0.25 if (a.parent_id is None) == (b.parent_id is None) else 0.0)

    return pair([trimmed(s.content, text) for s in wanted], [trimmed(s.content, text) for s in shown], bonus=bonus)


def is_whole(a: Statement, b: Statement, text: str) -> bool:
    """Contents share words already; source and cue must too, or be absent from both."""
    return _met(a.source.span, b.source.span, text) and _met(a.cue, b.cue, text)


def _met(a: Span | None, b: Span | None, text: str) -> bool:
    if a is None or b is None:
        return a is b
    return trim(a, text).meets(trim(b, text))


def _kind(row: Statement) -> str:
    return "nested" if row.parent_id is not None else row.quoting


def _nested_alike(
    a: Statement, b: Statement, wanted: Sequence[Statement], shown: Sequence[Statement], pairs: list[tuple[int, int]]
) -> bool:
    """Both outermost, or inside statements that are a pair themselves."""
    if a.parent_id is None or b.parent_id is None:
        return a.parent_id is b.parent_id
    return any(wanted[i].id == a.parent_id and shown[j].id == b.parent_id for i, j in pairs)


def is_wrong_name(gold: Statement, shown: Statement) -> bool:
    """A name is shown and it is not the gold's. No name is never wrong."""
    return bool(shown.source.names) and not same_names(gold.source.names, shown.source.names)


def same_names(a: Sequence[str], b: Sequence[str]) -> bool:
    """The same set of names, leading articles and case aside."""
    return {_norm_name(n) for n in a} == {_norm_name(n) for n in b}


def _norm_name(name: str) -> str:
    return _ARTICLE.sub("", _norm(name), count=1)


def _norm(words: str | None) -> str:
    """Without case, outer marks and the shape of apostrophes: the notation writes straight ones."""
    return " ".join((words or "").replace("’", "'").split()).strip(_OUTER).casefold()


def _share(answers: Iterable[bool]) -> Tally:
    found = list(answers)
    return Tally(sum(found), len(found))


# ---- claims, figures, times


def _claims(gold: Reading, output: Reading, text: str) -> dict[str, Tally]:
    """Claims, and the figures, times and places within the gold's claims.

    Gold without any own claim, or any place, is one whose reader left them out: they are not measured on it. What stands
    outside every gold claim, or inside a gold condition, was not annotated and does not count as shown.
    """
    out: dict[str, Tally] = {}
    theirs = [c for s in gold.statements for c in s.claims]
    mine = [c for s in output.statements for c in s.claims]
    pairs = _pair_spanned(theirs, mine, text, LEAST_CLAIM_OVERLAP)
    out["claim"] = _same(len(pairs), len(mine), len(theirs))
    for label in ("kind", "certainty", "polarity"):
        out[f"claim {label}"] = _share(getattr(theirs[i], label) == getattr(mine[j], label) for i, j in pairs)
    out["claim condition"] = _share(_same_condition(theirs[i], mine[j], text) for i, j in pairs)
    voice = output.own_claims if gold.own_claims else ()
    own_pairs = _pair_spanned(gold.own_claims, voice, text, LEAST_CLAIM_OVERLAP)
    out["own claim"] = _same(len(own_pairs), len(voice), len(gold.own_claims))
    all_theirs, all_mine = [*theirs, *gold.own_claims], [*mine, *voice]
    out.update(_quantities(all_theirs, all_mine, text))
    out.update(_times(all_theirs, all_mine, text))
    their_places = [p for c in all_theirs for p in c.places]
    my_places = _annotated([p for c in all_mine for p in c.places], all_theirs) if their_places else []
    out["place"] = _same(len(_pair_spanned(their_places, my_places, text)), len(my_places), len(their_places))
    return out


def _pair_spanned(
    gold: Sequence[_Spanned | Claim | Place], shown: Sequence[_Spanned | Claim | Place], text: str, least: float = 0.0
) -> list[tuple[int, int]]:
    return pair([trimmed([g.span], text) for g in gold], [trimmed([s.span], text) for s in shown], least)


_Part = TypeVar("_Part", Quantity, Timex, Place)


def _annotated(parts: list[_Part], claims: Sequence[Claim]) -> list[_Part]:
    conditions = [c.condition for c in claims if c.condition]
    return [
        p for p in parts if any(c.span.meets(p.span) for c in claims) and not any(c.meets(p.span) for c in conditions)
    ]


def _same_condition(a: Claim, b: Claim, text: str) -> bool:
    if a.condition is None or b.condition is None:
        return a.condition is b.condition
    return trim(a.condition, text) == trim(b.condition, text)


def _quantities(theirs: Sequence[Claim], mine: Sequence[Claim], text: str) -> dict[str, Tally]:
    """Each measure asks for all that the one before asks for: the number, its bounds, the unit, the counted noun."""
    gold = [q for c in theirs for q in c.quantities]
    shown = _annotated([q for c in mine for q in c.quantities], theirs)
    pairs = [(gold[i], shown[j]) for i, j in _pair_spanned(gold, shown, text)]
    out = {"figure": _same(len(pairs), len(shown), len(gold))}
    for name, holds in (
        ("value", same_value),
        ("bounds", same_bounds),
        ("unit", same_unit),
        ("counted", same_counted),
    ):
        pairs = [(a, b) for a, b in pairs if holds(a, b)]
        out[f"figure {name}"] = _same(len(pairs), len(shown), len(gold))
    return out


def _equal(a: Decimal | None, b: Decimal | None) -> bool:
    if a is None or b is None:
        return a is b
    return abs(a - b) <= Decimal("1e-6") * max(abs(a), abs(b), Decimal(1))


def same_value(a: Quantity, b: Quantity) -> bool:
    """The same number stands at one end at least."""
    ends = [(x, y) for x in (a.low, a.high) for y in (b.low, b.high)]
    return any(x is not None and y is not None and _equal(x, y) for x, y in ends)


def same_bounds(a: Quantity, b: Quantity) -> bool:
    return _equal(a.low, b.low) and _equal(a.high, b.high) and a.mod == b.mod


def same_unit(a: Quantity, b: Quantity) -> bool:
    """Unit and `per`; a unit that one side writes as what is counted is the same unit."""
    units = {_norm(a.unit) or _norm(a.counted)}, {_norm(b.unit), _norm(b.counted)}
    return _norm(a.per) == _norm(b.per) and (not a.unit and not b.unit or bool(units[0] & units[1]))


def same_counted(a: Quantity, b: Quantity) -> bool:
    """The gold's noun stands within the shown one (or its unit), which may have a few qualifiers more."""
    if not a.counted:
        return True
    return any(_norm(a.counted) in _norm(v) and len(v.split()) <= 5 for v in (b.counted, b.unit) if v)


def _times(theirs: Sequence[Claim], mine: Sequence[Claim], text: str) -> dict[str, Tally]:
    gold: list[Timex] = [t for c in theirs for t in c.times]
    shown = _annotated([t for c in mine for t in c.times], theirs)
    pairs = _pair_spanned(gold, shown, text)
    exact = sum(_bare_time(gold[i].span, text) == _bare_time(shown[j].span, text) for i, j in pairs)
    return {
        "time exact": _same(exact, len(shown), len(gold)),
        "time overlap": _same(len(pairs), len(shown), len(gold)),
        "time value": _share(gold[i].value == _ZONE.sub("", shown[j].value) for i, j in pairs),
    }


def _bare_time(span: Span, text: str) -> Span:
    """A time without its prepositions and article: "on Monday" and "Monday" are one (TIMEX3 leaves them out)."""
    span = trim(span, text)
    lead = _PREPOSITIONS.match(span.cut(text))
    return Span(span.start + lead.end(), span.end) if lead else span


# ---- the report


def _report(gold: Reading, output: Reading, text: str) -> dict[str, Tally]:
    theirs, mine = gold.report, output.report
    quotes = [trim(q, text) for q in gold.quotes], [trim(q, text) for q in output.quotes]
    warned = {w.kind for w in gold.warnings}, {w.kind for w in output.warnings}
    credit = {_norm(c) for c in theirs.credits}, {_norm(c) for c in mine.credits}
    place = [_norm(r.dateline.place) if r.dateline else "" for r in (theirs, mine)]
    published = [r.published.value if r.published else None for r in (theirs, mine)]
    headline = [trim(r.headline, text) if r.headline else None for r in (theirs, mine)]
    return {
        "quotation": _same(_shared(*quotes), len(quotes[1]), len(quotes[0])),
        "warning": _same(len(warned[0] & warned[1]), len(warned[1]), len(warned[0])),
        "credit": _same(len(credit[0] & credit[1]), len(credit[1]), len(credit[0])),
        "headline": _share([headline[0] == headline[1]]),
        "dateline place": _share([place[0] == place[1]]),
        "published": _share([published[0] == published[1]]),
    }


def _shared(gold: list[Span], shown: list[Span]) -> int:
    left = list(shown)
    count = 0
    for span in gold:
        if span in left:
            left.remove(span)
            count += 1
    return count


def moved(reading: Reading, shift: int, text: str) -> Reading:
    """A reading of a trimmed text laid over `text`, every offset raised by `shift`."""

    def move(value: object) -> object:
        match value:
            case Span():
                return Span(value.start + shift, value.end + shift)
            case tuple():
                return tuple(move(v) for v in value)
            case _ if hasattr(value, "__dataclass_fields__") and hasattr(value, "__slots__"):
                names = value.__dataclass_fields__
                return replace(value, **{n: move(getattr(value, n)) for n in names})
            case _:
                return value

    found = move(replace(reading, report=replace(reading.report, source_map=())))
    assert isinstance(found, Reading)
    return replace(found, report=replace(found.report, text=text))

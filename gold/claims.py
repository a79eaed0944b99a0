"""Claim lines and what stands below them: figures, times, places, conditions, markers, frames."""

from __future__ import annotations

import re
from collections.abc import Callable
from dataclasses import replace
from typing import Any, cast

from gold.locate import NotationError, nearest, neighbourhood, parse_words, pick
from gold.state import ARTICLE, State, hull, pair, parts
from gold.values import parse_amount, parse_labels, parse_time
from sayso.records import Claim, Frame, Marker, Place, Quantity, Span, Timex, row_id

_OUTER = " \t\r\n'\"“”‘’«»,.;:?!"
_CLAIM = re.compile(r"(?P<label>c\w*|own)\s+(?P<labels>[^:|]*?)\s*:\s+(?P<words>.+)$")


def open_claim(state: State, written: str, owner: str | None) -> None:
    match = _CLAIM.match(written)
    if not match:
        raise NotationError(f"cannot read the claim {written[:60]!r}", "write: c KIND [CERTAINTY] [+|-|?] : words")
    labels = parse_labels(match["labels"].split())
    row = state.statements[owner] if owner else None
    if row and row.parent_id:
        raise NotationError("a claim below a nested statement", "claims hang on the outermost statement")
    if row and match["words"] == "=":
        span = _trim(state.text, hull(row.content))
    else:
        region = hull(row.content) if row else Span(state.base, len(state.text))
        place = "inside the content" if row else "from the statement before it on"
        span = pick(state.text, parse_words(match["words"]), region, strict=bool(row), place=place)
    identity = row_id("claim", state.report.id, (span,), row.id if row else None)
    if match["label"] not in ("c", "own"):
        state.claims[match["label"]] = identity
    if not row:
        state.base = span.start
    state.claim = (
        owner,
        Claim(identity, span, *cast("tuple[Any, Any, Any]", (labels.kind, labels.certainty, labels.polarity))),
    )


def _trim(text: str, span: Span) -> Span:
    words = span.cut(text)
    tail = len(words) - len(words.rstrip(_OUTER))
    return Span(span.start + len(words) - len(words.lstrip(_OUTER)), span.end - tail)


def close_claim(state: State) -> None:
    if state.claim is None:
        return
    owner, claim = state.claim
    state.claim = None
    if owner is None:
        state.own.append(claim)
    else:
        row = state.statements[owner]
        state.statements[owner] = replace(row, claims=(*row.claims, claim))


def _inside(state: State, claim: Claim, words: str) -> Span:
    return pick(state.text, parse_words(words), claim.span, strict=True, place="inside the claim")


def add_figure(state: State, claim: Claim, key: str, rest: str) -> Claim:
    first, *pairs = parts(rest)
    words, equals, right = first.rpartition(" = ")
    if not equals:
        raise NotationError(
            f"cannot read the figure {rest!r}",
            "write: n words = AMOUNT counted nouns [| unit U] [| per P] [| of WHOLE]",
        )
    span = _inside(state, claim, words)
    amount, _, counted = right.strip().partition(" ")
    low, high, mod = parse_amount(amount)
    given = dict(pair(p, ("unit", "per", "of", "change", "approx")) for p in pairs)
    identity = row_id("quantity", state.report.id, (span,), claim.id)
    whole = given.get("of")
    if whole is not None and whole not in state.figures:
        raise NotationError(f"no figure {whole!r} above", "of: the words or the label (n1) of a figure written before")
    figure = Quantity(
        id=identity,
        span=span,
        low=low,
        high=high,
        mod=cast("Any", mod),
        approximator=given.get("approx") or _approximator(span.cut(state.text), mod),
        unit=given.get("unit"),
        per=given.get("per"),
        counted=counted.strip() or given.get("unit"),
        subset_of=state.figures[whole] if whole is not None else None,
        change=given.get("change"),
    )
    state.figures[" ".join(span.cut(state.text).split())] = identity
    if key != "n":
        state.figures[key] = identity
    return replace(claim, quantities=tuple(sorted((*claim.quantities, figure), key=lambda q: q.span)))


def _approximator(words: str, mod: str | None) -> str | None:
    """The words in front of the first digit, where a mod came from them."""
    lead = re.match(r"[^\d€$£]*", words)
    found = lead.group().strip() if lead else ""
    return found if mod and mod != "BETWEEN" and found and found != words.strip() else None


def _time(state: State, claim: Claim, rest: str, line: int) -> Claim:
    words, equals, right = rest.rpartition(" = ")
    if not equals:
        raise NotationError(f"cannot read the time {rest!r}", "write: t words = [TYPE] VALUE [MOD]")
    time = parse_time(right.split())
    found = Timex(_inside(state, claim, words), cast("Any", time.type), time.value, cast("Any", time.mod))
    return replace(claim, times=tuple(sorted((*claim.times, found), key=lambda t: t.span)))


def _place(state: State, claim: Claim, rest: str, line: int) -> Claim:
    words, _, right = rest.partition(" = ")
    span = _inside(state, claim, words)
    name, comma, country = (
        right.rpartition(",") if "," in right or not re.fullmatch(r"[A-Z]{2}", right) else ("", "", right)
    )
    if not comma and not re.fullmatch(r"[A-Z]{2}", country.strip()):
        name, country = country, ""
    shown = name.strip() or ARTICLE.sub("", " ".join(span.cut(state.text).split()), count=1)
    place = Place(span, shown, country.strip() or None)
    return replace(claim, places=tuple(sorted((*claim.places, place), key=lambda p: p.span)))


def _condition(state: State, claim: Claim, rest: str, line: int) -> Claim:
    region = hull(state.statements[state.current].content) if state.current else neighbourhood(state.text, [claim.span])
    span = pick(state.text, parse_words(rest), region, strict=True, place="beside the claim")
    return replace(claim, condition=span)


def _marker(state: State, claim: Claim, rest: str, line: int) -> Claim:
    holder, _, words = rest.partition(" ")
    if holder not in ("source", "reporter") or not words:
        raise NotationError(f"cannot read the marker {rest!r}", "write: mark source words, or: mark reporter words")
    area = neighbourhood(state.text, [claim.span])
    span = nearest(state.text, parse_words(words), area, [claim.span], (), "beside the claim")
    return replace(
        claim, markers=tuple(sorted((*claim.markers, Marker(span, cast("Any", holder))), key=lambda m: m.span))
    )


def _denies(state: State, claim: Claim, rest: str, line: int) -> Claim:
    state.denies.append((claim.id, rest, line))
    return claim


def _frame(state: State, claim: Claim, rest: str, line: int) -> Claim:
    keys = ("subject", "measure", "counted", "place", "origin", "destination", "as_of")
    given = dict(pair(p, keys) for p in parts(rest))
    return replace(claim, frame=replace(claim.frame or Frame(), **given))


OF_CLAIM: dict[str, Callable[[State, Claim, str, int], Claim]] = {
    "t": _time,
    "at": _place,
    "if": _condition,
    "mark": _marker,
    "denies": _denies,
    "frame": _frame,
}

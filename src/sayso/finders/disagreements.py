"""Where a report disagrees with itself: figures of one scope that exclude each other, parts above their whole, hedges that get lost."""

from __future__ import annotations

import re
from bisect import bisect_left, bisect_right
from decimal import Decimal

from sayso.finders.conflicts import Figure, find_conflicts
from sayso.finders.text import Sentence
from sayso.lang import Language
from sayso.records import Claim, Quantity, Report, Span, Statement, Warning

_LEAD = 3  # sentences that summarise a report
_LIKE = 0.5  # shared part of the content words from which two clauses tell the same
_HUNDRED = Decimal("100.5")  # shares are rounded


def find_disagreements(
    report: Report,
    sentences: tuple[Sentence, ...],
    statements: tuple[Statement, ...],
    own_claims: tuple[Claim, ...],
    quantities: tuple[Quantity, ...],
    language: Language,
) -> list[Warning]:
    figures = _figures(report, statements, own_claims)
    return [
        *find_conflicts(report, sentences, quantities, figures, language),
        *_parts(report, sentences, figures),
        *_lost_hedges(report, sentences, statements, own_claims, language),
    ]


def _figures(report: Report, statements: tuple[Statement, ...], own_claims: tuple[Claim, ...]) -> list[Figure]:
    found = [Figure(q, c, ()) for c in own_claims for q in c.quantities]
    found += [Figure(q, c, _voice(report, s)) for s in statements for c in s.claims for q in c.quantities]
    return sorted(found, key=lambda f: f.quantity.span)


def _voice(report: Report, statement: Statement) -> tuple[str, ...]:
    """Whose words these are: names, else what the text calls the source; never empty, as the report's own voice is."""
    source = statement.source
    return source.names or (source.span.cut(report.text) if source.span else source.kind,)


# ---- parts and wholes


def _parts(report: Report, sentences: tuple[Sentence, ...], figures: list[Figure]) -> list[Warning]:
    by_id = {f.quantity.id: f.quantity for f in figures}
    found: list[Warning] = []
    starts = [s.span.start for s in sentences]
    shares: dict[tuple[str, int], list[Quantity]] = {}
    for figure in figures:
        part = figure.quantity
        whole = by_id.get(part.subset_of or "") or _whole_before(report, part, figures)
        if whole is None:
            continue
        if part.unit == "%":
            shares.setdefault((whole.id, bisect_right(starts, part.span.start)), []).append(part)
        elif part.unit == whole.unit and _above(part, whole):
            spans = (whole.span, part.span)
            message = (
                f"The part “{part.span.cut(report.text)}” is more than its whole, “{whole.span.cut(report.text)}”."
            )
            found.append(Warning("number_mismatch", spans, message))
    for parts in shares.values():
        if len(parts) > 1 and sum((p.low or Decimal(0) for p in parts), Decimal(0)) > _HUNDRED:
            spans = tuple(p.span for p in parts)
            found.append(Warning("number_mismatch", spans, "The shares of one whole come to more than 100 percent."))
    return found


_PART = re.compile(r"[^.;!?\n]{0,60},? (?:including|among them|of whom) (?:at least |about )?")


def _whole_before(report: Report, part: Quantity, figures: list[Figure]) -> Quantity | None:
    """The whole in "12 people, including 15 children", where the figures themselves keep it from being read as one."""
    at = bisect_left(figures, part.span.start, key=lambda f: f.quantity.span.start)
    near = figures[max(0, at - 4) : at]
    before = [f.quantity for f in near if f.quantity.span.start > part.span.start - 80]
    if not before or before[-1].unit or part.unit or before[-1].change:
        return None
    between = report.text[before[-1].span.end : part.span.start]
    return before[-1] if _PART.fullmatch(between) else None


def _above(part: Quantity, whole: Quantity) -> bool:
    if part.low is None or whole.high is None or whole.mod in ("APPROX", "EQUAL_OR_MORE", "MORE_THAN"):
        return False
    return part.low > whole.high and part.mod != "APPROX"


# ---- hedges


def _lost_hedges(
    report: Report,
    sentences: tuple[Sentence, ...],
    statements: tuple[Statement, ...],
    own_claims: tuple[Claim, ...],
    language: Language,
) -> list[Warning]:
    """The lead tells as certain what its source, quoted below, hedged."""
    if not sentences:
        return []
    limit = sentences[min(_LEAD, len(sentences)) - 1].span.end
    first = sentences[0].span.end
    outer = [s for s in statements if s.parent_id is None]
    plain = [(s, c) for s in outer if s.quoting == "indirect" for c in s.claims if c.span.start < limit]
    told = [(None, c) for c in own_claims if c.span.start < first]
    hedged = [(s, c) for s in outer if s.quoting != "indirect" for c in s.claims if _is_hedged(c)]
    words = {c.id: _content_words(report, c.span, language) for _, c in (*plain, *told, *hedged)}
    found: list[Warning] = []
    for lead, claim in (*plain, *told):
        if claim.certainty != "certain" or claim.polarity != "positive" or claim.kind not in _COMING:
            continue
        for quoted, other in hedged:
            if quoted is lead or other.span.start <= claim.span.start or not _may_be_one(lead, quoted):
                continue
            if _tell_the_same(words[claim.id], words[other.id]):
                message = "The lead reports as certain what its source, in the quotation, does not."
                found.append(Warning("hedge_mismatch", (claim.span, other.span), message))
                break
    return found


_COMING = frozenset(("report", "assessment", "forecast", "pledge"))
_FEWEST = 3  # content words that a lead and a quotation must share


def _is_hedged(claim: Claim) -> bool:
    return claim.certainty in ("possible", "probable") and claim.kind in _COMING and claim.polarity != "negative"


def _may_be_one(lead: Statement | None, quoted: Statement) -> bool:
    """The same source, or a lead that does not name its own: a quotation of somebody else is another opinion."""
    return lead is None or not lead.source.names or bool(set(lead.source.names) & set(quoted.source.names))


def _tell_the_same(told: frozenset[str], hedged: frozenset[str]) -> bool:
    shared = len(told & hedged)
    return shared >= _FEWEST and shared > _LIKE * min(len(told), len(hedged))


def _content_words(report: Report, span: Span, language: Language) -> frozenset[str]:
    """The words that say something, cut to their first letters, so that "closing" is "close"."""
    phrases = language.phrases
    closed = phrases.determiners | phrases.prepositions | phrases.conjunctions | phrases.auxiliaries | phrases.pronouns
    words = (w.strip(".,;:'\"“”‘’()[]").lower() for w in span.cut(report.text).split())
    kept = (w for w in words if (len(w) > 2 or w.isdigit()) and w not in closed and w not in phrases.adverbs)
    return frozenset(w[:_STEM] for w in kept if w not in language.claims.modals)


_STEM = 5

"""What a careful editor would flag in a report: each warning with its places and one plain sentence.

Every rule is cautious: a false alarm costs a reader's trust in all the others.
"""

from __future__ import annotations

import re
from bisect import bisect_right

from sayso.finders.places import resolve_seat
from sayso.finders.quotes import Quote
from sayso.finders.text import Sentence
from sayso.finders.verbs import find_groups, split_words
from sayso.lang import Language
from sayso.lang.place_tables import fold
from sayso.records import Claim, Place, Quantity, Report, Span, Statement, Warning

_DAMAGE = re.compile(r"[\ufffd\x00-\x08\x0b\x0e-\x1f]|â€.|Ã[\x80-\xbf©¨«¼¶¤±]|Â[\xa0-\xbf]")
_DOUBLED = re.compile(r"\b(the|a|of|to|in|and|is|was|for|on|at|with) \1\b", re.IGNORECASE)
_OURS = re.compile(r"\b(?:our|ours|we)\b")
_PRESS = re.compile(r"\W+(?:correspondent|reporter|newsroom|sister|readers|story|report)", re.IGNORECASE)
_MANY = 3  # a report that says "we" more often than this is written in the first person
_LONG = 10  # words; shorter verbless sentences are style


def find_warnings(
    report: Report,
    quotes: tuple[Quote, ...],
    sentences: tuple[Sentence, ...],
    statements: tuple[Statement, ...],
    own_claims: tuple[Claim, ...],
    places: tuple[Place, ...],
    language: Language,
) -> tuple[Warning, ...]:
    """All warnings of a report, one a kind, in the order of the vocabulary."""
    outer = tuple(q for q in quotes if q.depth == 0)
    claims = (*(c for s in statements for c in s.claims), *own_claims)
    found = (
        _date(report),
        _dateline(report, statements, places, language),
        _incomplete(report, sentences, outer, language),
        _unclosed(quotes),
        _voice(report, outer, statements),
        _conflict(claims),
        _mismatch(claims),
        _unclear(statements),
        _damaged(report),
    )
    return tuple(w for w in found if w is not None)


def _date(report: Report) -> Warning | None:
    value = report.published.value if report.published else ""
    if len(value) >= 10 and not value.startswith("X"):
        return None
    known = f"only “{value}” is known" if value else "no date is known"
    return Warning("date_unknown", (), f"The day of publication is unknown: {known}.")


def _dateline(
    report: Report, statements: tuple[Statement, ...], places: tuple[Place, ...], language: Language
) -> Warning | None:
    """Said elsewhere only: no occasion lies in the dateline's country, and the text never comes back to its place."""
    line = report.dateline
    if line is None or not line.place:
        return None
    home = {row.country for row in language.places.names.get(fold(line.place.split("/")[0]), ()) if row.country}
    if not home or any(fold(line.place) in fold(p.span.cut(report.text)) for p in places):
        return None
    elsewhere: list[Span] = []
    for statement in statements:
        for span in statement.occasion.spans if statement.occasion else ():
            countries = _countries_in(span, report, places, language)
            if countries & home:
                return None
            if countries:
                elsewhere.append(span)
    if not elsewhere:
        return None
    words = elsewhere[0].cut(report.text)
    message = f"The dateline says {line.place}, the text places what was said elsewhere: “{words[:120]}”."
    return Warning("dateline_place_conflict", (line.span, *elsewhere), message)


def _countries_in(span: Span, report: Report, places: tuple[Place, ...], language: Language) -> set[str]:
    """The countries of the places and seats of government named in an occasion behind "at" or "in"."""
    found = {p.country for p in places if span.holds(p.span) and p.country}
    for match in re.finditer(r"\b(?:at|in) (the [A-Z]\w+(?: [A-Z]\w+)?)", span.cut(report.text)):
        seat = resolve_seat(match.group(1), language)
        if seat is not None:
            found |= {row.country for row in language.places.names.get(fold(seat), ()) if row.country}
    return found


def _incomplete(
    report: Report, sentences: tuple[Sentence, ...], quotes: tuple[Quote, ...], language: Language
) -> Warning | None:
    spans = [s.span for s in sentences if _is_cut(report, s, quotes) or _lacks_verb(s, quotes, language)]
    if not spans:
        return None
    return Warning("sentence_incomplete", tuple(spans), "A sentence lacks its verb or breaks off.")


def _is_cut(report: Report, sentence: Sentence, quotes: tuple[Quote, ...]) -> bool:
    """A paragraph that ends in a comma, and is no lead-in to a quotation or list."""
    paragraph = report.paragraphs[sentence.paragraph]
    last = sentence.span.end == paragraph.start + len(paragraph.cut(report.text).rstrip())
    if not last or len(sentence.tokens) < 6 or sentence.tokens[-1].text != ",":
        return False
    following = report.paragraphs[sentence.paragraph + 1 : sentence.paragraph + 2]
    begins = following[0].cut(report.text).lstrip()[:1] if following else ""
    return not begins or begins.isupper()


def _lacks_verb(sentence: Sentence, quotes: tuple[Quote, ...], language: Language) -> bool:
    words = [t for t in sentence.tokens if t.text[0].isalpha()]
    if len(words) < _LONG or sentence.tokens[-1].text not in (".", ",") or not words[0].text[0].isupper():
        return False
    if any(t.text in (":", "•", "|", "*", ";", "–", "—", "?") for t in sentence.tokens):
        return False
    at = bisect_right(quotes, sentence.span.start, key=lambda q: q.outer.start)
    if any(q.outer.meets(sentence.span) for q in quotes[max(0, at - 1) : at + 1]):
        return False
    if sum(t.text[0].isdigit() for t in sentence.tokens) > 2:
        return False
    lower = {t.lower for t in words}
    if any(w.endswith("ing") for w in lower) or _verb_by_place(sentence, language):
        return False
    return not find_groups(split_words(sentence.tokens, language.claims), language.claims) and not any(
        w.endswith("ed") or w in language.phrases.verbs or w in language.cues.forms for w in lower
    )


def _verb_by_place(sentence: Sentence, language: Language) -> bool:
    """A lower-case word between a noun and a determiner ("worship the gods"), or in -s behind an adverb or before a preposition."""
    words = language.phrases
    closed = words.prepositions | words.conjunctions | words.determiners | words.adverbs | words.subordinators
    tokens = sentence.tokens
    for n in range(1, len(tokens) - 1):
        lower, after = tokens[n].lower, tokens[n + 1].lower
        if not tokens[n].text[0].islower() or lower in closed:
            continue
        if after in words.determiners or after in words.adverbs:
            return True
        if lower.endswith("s") and (
            tokens[n - 1].lower in words.adverbs or after in ("around", "to", "into", "from", "on")
        ):
            return True
    return False


def _unclosed(quotes: tuple[Quote, ...]) -> Warning | None:
    spans = tuple(q.outer for q in quotes if q.depth == 0 and not q.closed)
    return Warning("quote_unclosed", spans, "A quotation is opened and never closed.") if spans else None


def _voice(report: Report, quotes: tuple[Quote, ...], statements: tuple[Statement, ...]) -> Warning | None:
    """ "Our" in the paraphrase of somebody else's words; in the report's own voice only where an agency signs it.

    Releases speak in the first person by right: their "we" is no alarm.
    """
    starts = [q.outer.start for q in quotes]
    told = [c for s in statements if s.parent_id is None and _is_third(report, s) for c in s.content]
    signed = report.dateline is not None and report.dateline.credit is not None
    spans: list[Span] = []
    for paragraph in report.paragraphs:
        for match in _OURS.finditer(report.text, paragraph.start, paragraph.end):
            at = bisect_right(starts, match.start()) - 1
            quoted = at >= 0 and quotes[at].outer.end >= match.end()
            span = Span(match.start(), match.end())
            foreign = signed or any(c.holds(span) for c in told)
            if foreign and not quoted and not _PRESS.match(report.text, match.end()):
                spans.append(span)
    if not 0 < len(spans) <= _MANY:
        return None
    return Warning(
        "voice_shift", tuple(spans), "“We” or “our” stands outside any quotation: whose voice it is stays open."
    )


def _is_third(report: Report, statement: Statement) -> bool:
    words = statement.source.span.cut(report.text).lower() if statement.source.span else ""
    return statement.quoting != "direct" and not words.startswith(("we", "our", "i ", "my ")) and words != "i"


def _conflict(claims: tuple[Claim, ...]) -> Warning | None:
    """Two figures of one frame whose bounds cannot both hold."""
    seen: dict[object, Quantity] = {}
    for quantity in (q for c in claims for q in c.quantities):
        frame = quantity.frame
        if frame is None or frame.measure is None or frame.counted is None or quantity.low is None:
            continue
        if (
            quantity.per
            or quantity.change
            or quantity.subset_of
            or quantity.mod not in (None, "EQUAL_OR_MORE", "MORE_THAN")
        ):
            continue
        key = (frame, quantity.unit)
        other = seen.setdefault(key, quantity)
        if other is not quantity and _apart(other, quantity):
            message = "Two figures for the same thing do not agree."
            return Warning("figure_conflict", (other.span, quantity.span), message)
    return None


def _apart(a: Quantity, b: Quantity) -> bool:
    """Whether no number satisfies both ("43" and "at least 45")."""
    above = a.low is not None and b.high is not None and a.low > b.high
    below = b.low is not None and a.high is not None and b.low > a.high
    return above or below


def _mismatch(claims: tuple[Claim, ...]) -> Warning | None:
    quantities = {q.id: q for c in claims for q in c.quantities}
    for part in quantities.values():
        whole = quantities.get(part.subset_of or "")
        if whole is None or part.low is None or whole.high is None or part.unit != whole.unit:
            continue
        if part.low > whole.high:
            return Warning("number_mismatch", (part.span, whole.span), "A part is larger than the whole it is part of.")
    return None


def _unclear(statements: tuple[Statement, ...]) -> Warning | None:
    open_ones = [s for s in statements if not s.source.names and (s.source.why or "").startswith("may be")]
    spans = tuple(s.source.span or s.content[0] for s in open_ones if s.parent_id is None)
    return Warning("source_unclear", spans, "More than one person may be the source.") if spans else None


def _damaged(report: Report) -> Warning | None:
    spans = [Span(m.start(), m.end()) for m in _DAMAGE.finditer(report.text)]
    for paragraph in report.paragraphs:
        spans += [Span(m.start(), m.end()) for m in _DOUBLED.finditer(report.text, paragraph.start, paragraph.end)]
    if not spans:
        return None
    return Warning("text_damaged", tuple(sorted(spans)[:50]), "Characters or words were damaged on the way.")

"""What a careful editor would flag in a report: each warning has one plain sentence and the spans that show it.

Every check is written to stay silent where a sound report could look the same; the alarms it gave on real reports were read by
eye. Damage of the text is in `damage`, disagreement of figures and hedges in `disagreements`
and `conflicts`.
"""

from __future__ import annotations

import re
from bisect import bisect_right

from sayso.finders.damage import find_damage
from sayso.finders.disagreements import find_disagreements
from sayso.finders.quotes import Quote
from sayso.finders.text import Sentence, Token
from sayso.lang import Language
from sayso.lang.place_tables import fold
from sayso.records import Claim, Place, Quantity, Report, Span, Statement, Warning

_DAY = re.compile(r"\d{4}-\d{2}-\d{2}")
_SHORTEST = 10  # words of a sentence that must have a verb; shorter ones may be captions and exclamations
_LEAD = 4  # sentences in which an event is placed
_FEWEST_QUOTES = 2  # a text that quotes nobody is a release or a column, and may say "we"


def find_warnings(
    report: Report,
    quotes: tuple[Quote, ...],
    sentences: tuple[Sentence, ...],
    statements: tuple[Statement, ...],
    own_claims: tuple[Claim, ...],
    quantities: tuple[Quantity, ...],
    places: tuple[Place, ...],
    language: Language,
) -> tuple[Warning, ...]:
    """All warnings of a report in text order, those without a span first."""
    outside = _Outside(quotes)
    found = [
        *_no_day(report),
        *_dateline_conflict(report, sentences, statements, places, language),
        *_incomplete(report, sentences, outside, language),
        *_unclosed(report, quotes),
        *_own_we(sentences, quotes, outside),
        *_open_sources(report, statements, language),
        *find_damage(report, sentences, outside.holds, language),
        *find_disagreements(report, sentences, statements, own_claims, quantities, language),
    ]
    return tuple(sorted(found, key=lambda w: (w.spans[0].start if w.spans else -1, w.kind)))


class _Outside:
    """Which offsets stand in a quotation."""

    def __init__(self, quotes: tuple[Quote, ...]) -> None:
        outer = sorted((q.outer.start, q.outer.end) for q in quotes if q.depth == 0)
        self._starts = [s for s, _ in outer]
        self._ends = [e for _, e in outer]

    def holds(self, offset: int) -> bool:
        """Whether the offset stands inside a quotation."""
        at = bisect_right(self._starts, offset) - 1
        return at >= 0 and offset < self._ends[at]


# ---- date and dateline


def _no_day(report: Report) -> list[Warning]:
    published = report.published
    if published is not None and _DAY.match(published.value):
        return []
    spans = (report.dateline.span,) if report.dateline is not None else ()
    if published is None:
        return [Warning("date_unknown", spans, "The report does not say on which day it was published.")]
    return [Warning("date_unknown", spans, f"Of the day of publication no more is known than {published.value}.")]


def _dateline_conflict(
    report: Report,
    sentences: tuple[Sentence, ...],
    statements: tuple[Statement, ...],
    places: tuple[Place, ...],
    language: Language,
) -> list[Warning]:
    """The text places what it reports in a seat of government of another country than that of the dateline."""
    dateline = report.dateline
    if dateline is None or not dateline.place or not sentences:
        return []
    codes = {
        row.country
        for part in dateline.place.split(",")
        for row in language.places.names.get(fold(part), ())
        if row.country
    }
    if len(codes) != 1 or _named_in_body(report, sentences, dateline.place):
        return []
    home = next(iter(codes))
    if any(p.country == home and _is_city(p, language) for p in places):
        return []
    spans = [s for st in statements if st.occasion and st.parent_id is None for s in st.occasion.spans]
    limit = sentences[min(_LEAD, len(sentences)) - 1].span.end
    for span in sorted({*spans, *(s.span for s in sentences[:_LEAD])}):
        if span.start >= limit:
            break
        seat = _seat_at(report.text, span, language)
        if seat is not None and seat[1] != home:
            words = seat[0].cut(report.text)
            message = f"The dateline is {dateline.place}, but the text places what it reports at the {words}."
            return [Warning("dateline_place_conflict", (dateline.span, seat[0]), message)]
    return []


def _named_in_body(report: Report, sentences: tuple[Sentence, ...], place: str) -> bool:
    name = fold(place.split(",")[0])
    return any(name in fold(s.span.cut(report.text)) for s in sentences)


def _is_city(place: Place, language: Language) -> bool:
    return any(row.kind == "city" for row in language.places.names.get(fold(place.name.split(",")[0]), ()))


_AT_SEAT = re.compile(r"\b[Aa]t (?:the )?((?:U\.S\. )?[A-Z0-9][\w.'’]{1,20}(?: [A-Z][\w'’]{1,20}){0,3})")


def _seat_at(text: str, span: Span, language: Language) -> tuple[Span, str | None] | None:
    """The first seat of government behind "at", with the country it stands in."""
    tables = language.places
    codes = {name: code for code, name in tables.countries.items()}
    for match in _AT_SEAT.finditer(text, span.start, span.end):
        parts = match.group(1).removeprefix("U.S. ").split(" ")
        for length in range(len(parts), 0, -1):
            state = tables.seats.get(fold(" ".join(parts[:length])).rstrip("."))
            if state in codes:
                end = (
                    match.end(1)
                    - (len(match.group(1)) - match.group(1).index(parts[0]))
                    + len(" ".join(parts[:length]))
                )
                return Span(match.start(1), end), codes[state]
    return None


# ---- sentences and quotations


def _incomplete(
    report: Report, sentences: tuple[Sentence, ...], outside: _Outside, language: Language
) -> list[Warning]:
    found: list[Warning] = []
    for n, sentence in enumerate(sentences):
        following = sentences[n + 1] if n + 1 < len(sentences) else None
        last_of_paragraph = following is None or following.paragraph != sentence.paragraph
        words = [t for t in sentence.tokens if t.text[0].isalpha()]
        if len(words) < _SHORTEST or _is_list(report, sentence):
            continue
        final = report.text[sentence.span.end - 1]
        if last_of_paragraph and final == "," and _begins_anew(report, following):
            span = Span(words[-1].start, sentence.span.end)
            found.append(Warning("sentence_incomplete", (span,), "The paragraph breaks off behind a comma."))
        elif last_of_paragraph and words[-1].lower in _DANGLING and final.isalpha() and _begins_anew(report, following):
            span = Span(words[-1].start, sentence.span.end)
            found.append(Warning("sentence_incomplete", (span,), f"The sentence breaks off behind “{words[-1].text}”."))
        elif n and sentences[n - 1].paragraph == sentence.paragraph and _cut_by_title(report, sentences[n - 1]):
            continue
        elif final == "." and not outside.holds(sentence.span.start) and _verbless(sentence, outside, language):
            found.append(Warning("sentence_incomplete", (sentence.span,), "The sentence has no verb."))
    return found


_TITLE = re.compile(r"\b[A-Z][a-z]{0,4}\.$")


def _cut_by_title(report: Report, before: Sentence) -> bool:
    """Whether the sentence before ends with what looks like a title: "Spc." """
    return _TITLE.search(report.text, max(before.span.start, before.span.end - 8), before.span.end) is not None


_DANGLING = frozenset(
    "the a an of and or to in for with by from at on that which who its his her their into as".split()
)
_LIST_MARKS = ("-", "*", "•", "–", "—", "·", "|")


def _is_list(report: Report, sentence: Sentence) -> bool:
    """A list item or a row of fields: bullets, bars, colons and semicolons in place of verbs."""
    words = sentence.span.cut(report.text)
    return words.startswith(_LIST_MARKS) or "|" in words or ";" in words or ":" in words or words.count("(") > 2


def _begins_anew(report: Report, following: Sentence | None) -> bool:
    """Whether what follows a break is no continuation of it."""
    if following is None:
        return True
    words = following.span.cut(report.text)
    return not words[0].islower() and not words.startswith(_LIST_MARKS) and words[0] not in "\"'“‘"


def _verbless(sentence: Sentence, outside: _Outside, language: Language) -> bool:
    capitals = 0
    for n, token in enumerate(sentence.tokens):
        if outside.holds(token.start):
            return False
        if not token.text[0].isalpha():
            continue
        capitals += token.text[0].isupper()
        if _may_be_verb(sentence.tokens, n, token, language):
            return False
    return capitals > 1


def _may_be_verb(tokens: tuple[Token, ...], n: int, token: Token, language: Language) -> bool:
    lower = token.lower.replace("’", "'")
    claims = language.claims
    if lower in language.phrases.verbs or lower in claims.be | claims.have | claims.do | claims.modals:
        return True
    if "'" in lower and lower.split("'")[0] in language.phrases.pronouns | language.phrases.not_nouns:
        return True
    if lower.endswith(("n't", "'re", "'ve", "'ll", "'m", "'d")):
        return True
    if token.text[0].isupper() and n > 0:
        return token.text.isupper() and lower in claims.verbs
    known = claims.verbs.get(lower)
    if known is not None or lower in language.cues.forms:
        nominal = known is not None and known.noun and n > 0
        return not (nominal and tokens[n - 1].lower in claims.no_verb_after)
    return lower in _VERBS_TOO or lower.endswith(("ed", "ing", "ises", "izes", "ifies"))


# verbs of plural subjects that the table of verb forms lacks
_VERBS_TOO = frozenset("worship inhabit graze crave dread adore loathe cherish boast rely vie hail hinge".split())


def _unclosed(report: Report, quotes: tuple[Quote, ...]) -> list[Warning]:
    found: list[Warning] = []
    for quote in quotes:
        if not quote.closed:
            mark = Span(quote.outer.start, quote.span.start)
            found.append(Warning("quote_unclosed", (mark, quote.span), "A quotation is opened and never closed."))
        elif not quote.opened:
            mark = Span(quote.span.end, quote.outer.end)
            found.append(Warning("quote_unclosed", (mark, quote.span), "A quotation is closed that was never opened."))
    return found


# ---- voice and sources

_WE = frozenset(["we", "our", "ours", "ourselves", "we're", "we've", "we'll", "we'd"])
_OUR_OWN = frozenset(
    "correspondent correspondents reporter reporters newspaper website sister newsletter readers representative bulletin lady app coverage know can".split()
)


def _own_we(sentences: tuple[Sentence, ...], quotes: tuple[Quote, ...], outside: _Outside) -> list[Warning]:
    """One sentence with "our" or "we" in a report that quotes others; a release that speaks so throughout is left alone."""
    if len(quotes) < _FEWEST_QUOTES:
        return []
    spans: list[Span] = []
    for sentence in sentences:
        here: list[Span] = []
        for n, token in enumerate(sentence.tokens):
            if token.lower.replace("’", "'") not in _WE or outside.holds(token.start):
                continue
            following = sentence.tokens[n + 1].lower if n + 1 < len(sentence.tokens) else ""
            if token.text[0].isupper() and n > 0 or following in _OUR_OWN:
                continue
            if n == 0:
                return []  # "We ...": the report's own style
            here.append(Span(token.start, token.end))
        if here and spans:
            return []
        spans = here or spans
    if not spans:
        return []
    message = "The report says “we” or “our” outside any quotation; these may be the words of somebody it reports on."
    return [Warning("voice_shift", tuple(spans), message)]


def _open_sources(report: Report, statements: tuple[Statement, ...], language: Language) -> list[Warning]:
    """Pronouns that may mean either of two persons named with given names that fit them."""
    names = language.names
    found: list[Warning] = []
    for statement in statements:
        source = statement.source
        if source.names or source.span is None or source.kind != "pronoun" or len(source.antecedents) < 2:
            continue
        words = source.span.cut(report.text)
        given = {"he": names.male, "she": names.female}.get(words.lower())
        candidates = (source.why or "").removeprefix("may be ").split(" or ")
        if given is None or not 1 < len(candidates) < 4:
            continue
        if all(" " in c and c.split(" ")[0].lower().split("-")[0] in given for c in candidates):
            message = f"The text does not settle who “{words}” is: {' or '.join(candidates)}."
            found.append(Warning("source_unclear", (source.span, *source.antecedents), message))
    return found

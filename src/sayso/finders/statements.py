"""Attributions put together into statements: carried quotations, nesting, what "this" refers to, editor's insertions.

Everything is done in text order, for what came before decides who "he" is and to whom a quotation without a cue belongs.
"""

from __future__ import annotations

from dataclasses import dataclass, replace

from sayso.finders.attribution import Attribution
from sayso.finders.attributor import Attributor, Rules
from sayso.finders.beside import beginning, is_heading, line_beside
from sayso.finders.bodies import remember_all
from sayso.finders.cueless import without_cue
from sayso.finders.descriptions import Described, describe, names_nobody
from sayso.finders.inner import is_deeper, is_denied, is_hedge, is_supposed, told_of, unnamed
from sayso.finders.outline import Outline
from sayso.finders.quoted_sources import quoted_source, speaks_as_first, speaks_for_many, verbatim_unmarked
from sayso.finders.quotes import Quote
from sayso.finders.quoting import Quotations
from sayso.finders.rebuttals import rebuttal, stances
from sayso.finders.refining import amended
from sayso.finders.refusals import RULE as REFUSAL
from sayso.finders.refusals import with_refusals
from sayso.finders.resolve import Memory, Person, resolve_source
from sayso.finders.sights import is_mere_sight, is_picture
from sayso.finders.spelt import names_outside
from sayso.finders.subjects import human_subject, look_at_subject
from sayso.finders.text import tokenize
from sayso.finders.turn_sources import turn_source
from sayso.finders.turns import Turn
from sayso.finders.units import Item, Unit, fold
from sayso.records import Source, Span, Statement, row_id

_LONGEST = 5000  # code points of one content that runs on; more is no one's saying, and each step looks at all of it
_NEAR = 20  # statements back among which one of the same unit stands
_MOST_PARAGRAPHS = 200  # of a speech set as a block
_SET_APART = ("block", "turn")  # somebody's own words without marks, by their layout
_POINTERS = frozenset(["this", "that", "it", "so"])


@dataclass(frozen=True, slots=True)
class Found:
    """A statement with what the claims need to know of its cue."""

    statement: Statement
    lemma: str | None
    topic: str
    negated: bool
    probability: float | None = None


def find_statements(outline: Outline, attributor: Attributor | None = None) -> tuple[tuple[Found, ...], Memory]:
    """All statements with a cue or a carried source, in text order, and what was learned of the names on the way."""
    outside = names_outside(outline.report, outline.quotes, outline.language)
    memory = remember_all(outline.units, outline.language, outside)
    book = _Book(outline, memory, attributor or Rules(outline.language))
    for number, unit in enumerate(outline.units):
        book.read(unit, outline.units[number - 1] if number else None)
    return tuple(book.found), memory


class _Book:
    """The statements found so far; units are read in text order."""

    def __init__(self, outline: Outline, memory: Memory, attributor: Attributor) -> None:
        self.report, self.language, self.turns = outline.report, outline.language, outline.turns
        self.memory, self.attributor = memory, attributor
        self.turn: tuple[Turn, int] | None = None  # the one that is being read, and which of `found` it is
        self.text = self.report.text
        self.marks = Quotations(self.text, outline.quotes)
        self.outer = self.marks.outer
        self.used: set[int] = set()  # starts of quotations that are content already
        self.found: list[Found] = []
        self.last_paragraph = -1
        self.last_end = -1
        self.announced: tuple[Unit, Attribution] | None = None  # "The minister said:", its content still to come
        self.block: tuple[int, int] | None = None  # which of `found` is set as a block, and its last paragraph so far

    def read(self, unit: Unit, before: Unit | None) -> None:
        turn = self.turns.at(unit.span)
        if turn is not None:
            self._read_turn(unit, turn)
            return
        rebutted = rebuttal(unit, self.language)
        if rebutted is not None:
            self._rebut(unit, before, rebutted)
            return
        quoted = any(i.quote is not None for i in unit.items)
        if quoted and all(i.quote is not None or not i.is_word for i in unit.items):
            self._stand_alone(unit, before)
            self._read_inner(unit, self.attributor.inner(unit) or ())
            return
        said = amended(unit, self.attributor.outer(unit), self.language)
        attributions = stances(unit, with_refusals(unit, said, self.language), self.language)
        inner = self.attributor.inner(unit)
        if inner is None:
            self._read_rules(unit, attributions)
        else:
            self._read_marked(unit, before, tuple(a for a in attributions if not is_deeper(a, attributions, inner)))
            self._read_inner(unit, inner)
        look_at_subject(unit, self.memory, self.report.paragraphs[unit.paragraph].start, self.language)

    def _rebut(self, unit: Unit, before: Unit | None, attribution: Attribution) -> None:
        """What trails behind a sentence; who speaks in the sentence is still the one whose words are carried on."""
        last, last_at = self.memory.last, self.memory.last_at
        said = self._last_outermost()
        self._add(unit, attribution, None)
        if last is not None:
            self.memory.last, self.memory.last_at = last, last_at
        if said is None or before is None or self.found[said].statement.content[-1].start < before.span.start:
            return
        rebuttal = self.found[-1].statement
        self.found[-1] = replace(self.found[-1], statement=replace(rebuttal, refers_to=self.found[said].statement.id))

    def _read_rules(self, unit: Unit, attributions: tuple[Attribution, ...]) -> None:
        outermost: list[tuple[Attribution, Found]] = []
        for attribution in attributions:
            if not attribution.content:
                self.announced = (unit, attribution)
                continue
            if attribution.topic == "show" and is_mere_sight(self._describe(unit, attribution), self.language):
                continue
            parent = self._parent(attribution, outermost)
            if parent is None:
                outermost.append((attribution, self._add(unit, attribution, None)))
            elif not is_hedge(attribution, parent[0], parent[1].statement, self.text, self.language):
                outermost.append((attribution, self._add(unit, attribution, parent[1])))
        cueless = without_cue(unit, self.language) if not attributions else None
        if cueless is not None:
            self._add(unit, cueless, None)

    def _read_marked(self, unit: Unit, before: Unit | None, attributions: tuple[Attribution, ...]) -> None:
        outermost: list[tuple[Attribution, Found]] = []
        for attribution in attributions:
            if not attribution.content:
                self.announced = (unit, attribution)
            elif attribution.rule == "goes on":
                self._go_on(unit, attribution.content[0].end)
            elif attribution.rule == "carried":
                if not self._in_block(unit, attribution):
                    self._carry(unit, before, attribution.content, attribution.probability)
            elif attribution.topic != "show" or not is_picture(self._describe(unit, attribution), self.language):
                parent = self._parent(attribution, outermost)
                outermost.append((attribution, self._add(unit, attribution, parent[1] if parent else None)))

    def _go_on(self, unit: Unit, end: int) -> None:
        """The last content runs on into this unit of the same paragraph."""
        n = self._last_outermost()
        if n is None or self.found[n].statement.content[-1].end > end or self.last_paragraph != unit.paragraph:
            return
        if end - self.found[n].statement.content[-1].start > _LONGEST:
            return
        statement = self.found[n].statement
        content = (*statement.content[:-1], Span(statement.content[-1].start, end))
        quoting = statement.quoting if statement.found_by.endswith(_SET_APART) else self.marks.quoting(content)
        self._replace(n, replace(statement, content=content, quoting=quoting))
        self.last_end = end

    def _read_turn(self, unit: Unit, turn: Turn) -> None:
        """One speaker's words in an interview or a transcript: one statement, a span for each paragraph. Questions are nobody's."""
        content = turn.within(unit.span)
        if turn.asks or not content:
            return
        if self.turn is None or self.turn[0] is not turn:
            source = turn_source(self.report, turn, self.turns, self.memory)
            attribution = Attribution(turn.label, None, content, None, "say", False, "turn", unit.paragraph)
            self._add(unit, attribution, None, source)
            self.memory.last, self.memory.last_at = source, content[0].start
            self.turn = (turn, len(self.found) - 1)
        else:
            n = self.turn[1]
            spans = self.found[n].statement.content
            if len(spans) > _MOST_PARAGRAPHS or content[-1].end - spans[-1].start > _LONGEST:
                return
            same = any(t.holds(spans[-1]) and t.holds(content[0]) for t in turn.content)
            spans = (*spans[:-1], Span(spans[-1].start, content[0].end), *content[1:]) if same else (*spans, *content)
            self._replace(n, replace(self.found[n].statement, content=spans))
            self.last_paragraph, self.last_end = unit.paragraph, content[-1].end
        inner = self.attributor.inner(unit)
        if inner is not None:
            self._read_inner(unit, tuple(a for a in inner if all(any(c.holds(x) for c in content) for x in a.content)))

    def _in_block(self, unit: Unit, attribution: Attribution) -> bool:
        """Paragraphs set as a block behind "The minister said:", without marks: one statement, a span for each paragraph."""
        content = attribution.content
        if self.announced is not None and unit.paragraph == self.announced[0].paragraph + 1:
            lead, opening = self.announced
            self.announced = None
            self._add(lead, replace(opening, content=content, rule="block"), None)
            self.block = (len(self.found) - 1, unit.paragraph)
            self.last_paragraph, self.last_end = unit.paragraph, content[-1].end
            return True
        if self.block is None or unit.paragraph - self.block[1] > 1:
            return False
        n, last = self.block
        if len(self.found[n].statement.content) > _MOST_PARAGRAPHS or content[-1].end - content[0].start > _LONGEST:
            return False
        spans = self.found[n].statement.content
        if unit.paragraph == last:
            spans = (*spans[:-1], Span(spans[-1].start, content[-1].end))
        else:
            spans = (*spans, Span(content[0].start, content[-1].end))
        self._replace(n, replace(self.found[n].statement, content=spans))
        self.block = (n, unit.paragraph)
        self.last_paragraph, self.last_end = unit.paragraph, content[-1].end
        return True

    def _read_inner(self, unit: Unit, attributions: tuple[Attribution, ...]) -> None:
        """Attributions marked inside the content of others; one outside any content is dropped."""
        for attribution in attributions:
            at = attribution.content[0]
            parent = next(
                (
                    f
                    for f in reversed(self.found)
                    if f.statement.parent_id is None and any(c.holds(at) for c in f.statement.content)
                ),
                None,
            )
            told = [f.statement.cue for f in self.found[-_NEAR:] if f.statement.parent_id is not None]
            if parent is None or attribution.cue is not None and attribution.cue in told:
                continue
            if (attribution.cue, attribution.source) == (parent.statement.cue, parent.statement.source.span):
                continue  # one saying, marked as the outer and as the inner one
            if is_supposed(attribution, self.text) or is_denied(
                attribution, parent.topic, parent.negated, parent.statement, self.text, self.language
            ):
                continue
            source = self._inner_source(unit, attribution, parent)
            if (
                source is not None
                and not source.names
                and attribution.rule != "cue"
                and speaks_for_many(source, self.text)
            ):
                continue  # "we expect", seen by the rules alone, is a hedge where nobody says whose voice it is
            self._add(unit, attribution, parent, source)

    def _parent(
        self, attribution: Attribution, earlier: list[tuple[Attribution, Found]]
    ) -> tuple[Attribution, Found] | None:
        """The innermost earlier attribution that holds this one's cue."""
        if attribution.cue is None:
            return None
        holding = [e for e in earlier if any(c.holds(attribution.cue) for c in e[0].content)]
        return holding[-1] if holding else None

    def _inner_source(self, unit: Unit, attribution: Attribution, parent: Found) -> Source | None:
        """The source of words inside a quotation; None where the words are the report's own. An "I" is never the report's."""
        verbatim = parent.statement.quoting == "direct" or self.marks.hold(attribution.content[0])
        if not verbatim and not speaks_as_first(attribution.source, self.text):
            return None
        return quoted_source(self.text, unit, attribution, parent.statement, self.memory, self.language)

    def _add(self, unit: Unit, attribution: Attribution, parent: Found | None, source: Source | None = None) -> Found:
        last, last_at = self.memory.last, self.memory.last_at
        if source is None:
            source = self._resolve(unit, attribution, self._describe(unit, attribution), parent)
        if attribution.rule == REFUSAL and last is not None:
            self.memory.last, self.memory.last_at = last, last_at  # nobody's words are carried on by who refuses to speak
        content = self._chain(attribution.content)
        statement = self._statement(source, attribution, content, parent)
        found = Found(statement, attribution.lemma, attribution.topic, attribution.negated, attribution.probability)
        self._keep(found, unit.paragraph)
        return found

    def _describe(self, unit: Unit, attribution: Attribution) -> Described | None:
        if attribution.source is None:
            return None
        at = attribution.source
        items = self._words(unit, at)
        cut = any(i.start < at.end < i.end for i in unit.items)  # "The club" of "The club's request"
        if not items or cut or any(i.quote is not None for i in items):
            items = fold(list(tokenize(self.text, at)), [])
        return describe(items, self.language, _outside_quotes(unit, self.text)) if items else None

    def _words(self, unit: Unit, span: Span) -> tuple[Item, ...]:
        return tuple(i for i in unit.items if span.start <= i.start and i.end <= span.end)

    def _resolve(
        self, unit: Unit, attribution: Attribution, described: Described | None, parent: Found | None
    ) -> Source:
        if attribution.anonymous:
            return unnamed(attribution)
        if attribution.source is not None and names_nobody(self._words(unit, attribution.source), self.language):
            return Source(attribution.source, "nominal", why="the words before the cue name nobody")
        if parent is None:
            begun = beginning(self.report, unit, self._chain(attribution.content))
            return resolve_source(self.memory, attribution.source, described, *begun, told_of=told_of(attribution.content, self.text))
        last, last_at, talk = self.memory.last, self.memory.last_at, len(self.memory.talk)
        start = self.report.paragraphs[unit.paragraph].start
        speaker = parent.statement.source.names
        source = resolve_source(self.memory, attribution.source, described, unit.span, start, speaker)
        self.memory.last, self.memory.last_at = last, last_at  # a nested source carries nothing on
        del self.memory.talk[talk:]
        own = described is not None and described.kind == "pronoun" and described.gender and source.names == speaker
        if own and speaks_as_first(parent.statement.content[0], self.text):  # who says "I" is nobody's "he"
            return Source(source.span, "pronoun", why="may be the speaker or another")
        return source

    def _statement(
        self, source: Source, attribution: Attribution, content: tuple[Span, ...], parent: Found | None
    ) -> Statement:
        inside = [q.outer for q in self.marks.meeting(content[0]) if q.span.holds(content[0])]
        # "'It is late,' Orr said, the paper reported": what Orr said stands between marks of the paper's own
        quoted_in = parent is not None and inside != [] and not any(c.holds(inside[0]) for c in parent.statement.content)
        parent_id = parent.statement.id if parent else None
        spans = (*content, attribution.cue) if attribution.cue else content
        quoting = "direct" if attribution.rule in _SET_APART else self.marks.quoting(content, 1 if quoted_in else 0)
        if parent is None and quoting == "indirect" and verbatim_unmarked(source.span, attribution.cue, content, self.text):
            quoting = "direct"
        return Statement(
            id=row_id("statement", self.report.id, spans, parent_id),
            report_id=self.report.id,
            source=source,
            cue=attribution.cue,
            content=content,
            quoting=quoting,
            parent_id=parent_id,
            refers_to=self._refers_to(content) if parent is None else None,
            insertions=self.marks.insertions(content) if quoting != "indirect" else (),
            occasion=attribution.occasion,
            found_by=f"{self.attributor.name}: {attribution.rule}",
        )

    def _keep(self, found: Found, paragraph: int) -> None:
        self.found.append(found)
        if found.statement.parent_id is None:
            self.last_paragraph = paragraph
            self.last_end = max(found.statement.content[-1].end, found.statement.cue.end if found.statement.cue else 0)
        for span in found.statement.content:
            self.used.update(q.span.start for q in self.marks.meeting(span))

    def _stand_alone(self, unit: Unit, before: Unit | None) -> None:
        """A unit of quotations alone: it goes on the quotation before its cue, or is carried to a source before it."""
        content = tuple(i.quote.span for i in unit.items if i.quote is not None)
        first = next(i.quote for i in unit.items if i.quote is not None)
        last = self._last_quoted(before)
        if last is not None and self._goes_on_from(unit, before, first, last):
            joined = replace(self.found[last].statement, content=(*self.found[last].statement.content, *content))
            self._replace(last, joined)
            self.used.update(c.start for c in content)
            self.last_end = unit.span.end
            self.last_paragraph = unit.paragraph
            return
        if first.continues and content[0].start in self.used:
            return
        if self._was_announced(unit, content):
            return
        if self._next_is_chain(first):
            return  # a later paragraph of the same quotation has the cue
        if is_heading(self.report, unit, content, self.language):
            return
        self._carry(unit, before, content)

    def _was_announced(self, unit: Unit, content: tuple[Span, ...]) -> bool:
        if self.announced is None or unit.paragraph != self.announced[0].paragraph + 1:
            return False
        lead, attribution = self.announced
        self.announced = None
        self._add(lead, replace(attribution, content=content), None)
        self.last_paragraph = unit.paragraph
        return True

    def _last_quoted(self, before: Unit | None) -> int | None:
        """The last outermost statement; of a unit that quotes somebody "who asked not to be named", the quotation."""
        last = self._last_outermost()
        if last is None or before is None or self.found[last].statement.quoting == "direct":
            return last
        withheld = self.found[last].statement
        for n in range(last - 1, max(-1, last - _NEAR), -1):
            one = self.found[n].statement
            if one.parent_id is not None or one.quoting != "direct" or one.content[0].start < before.span.start:
                continue
            cues = one.cue is not None and withheld.cue is not None and withheld.cue.start > one.cue.end
            return n if cues and withheld.source.span == one.source.span else last
        return last

    def _next_is_chain(self, quote: Quote) -> bool:
        at = self.marks.number(quote.outer.start)
        return at < len(self.outer) and self.outer[at].continues

    def _goes_on_from(self, unit: Unit, before: Unit | None, first: Quote, last: int) -> bool:
        statement = self.found[last].statement
        if statement.quoting != "direct" or before is None:
            return False
        if first.continues:
            previous = self.marks.number(first.outer.start) - 2
            return previous >= 0 and self.outer[previous].span in statement.content
        adjacent = before.paragraph == unit.paragraph and before.span.start <= self.last_end <= before.span.end
        return adjacent and (statement.cue is not None or statement.source.kind == "carried")

    def _carry(
        self, unit: Unit, before: Unit | None, content: tuple[Span, ...], probability: float | None = None
    ) -> None:
        source = self._carried_source(unit, before)
        attribution = Attribution(None, None, content, None, "say", False, "carried", unit.paragraph)
        statement = self._statement(source, attribution, self._chain(content), None)
        if source.names:
            self.memory.last, self.memory.last_at = source, content[0].start
        self._keep(Found(statement, None, "say", False, probability), unit.paragraph)

    def _carried_source(self, unit: Unit, before: Unit | None) -> Source:
        line = line_beside(self.report, unit, self.language)
        if line is not None:
            described = describe(fold(tokenize(self.text, line), []), self.language)
            return resolve_source(self.memory, line, described, unit.span, unit.span.start)
        if (
            before is not None
            and before.paragraph == unit.paragraph
            and not (before.span.start <= self.last_end <= before.span.end)
        ):
            subject = self._subject(before)
            if subject is not None:
                return subject
        if self.last_paragraph < 0:
            return Source(None, "carried", why="no source stands before this quotation")
        if unit.paragraph - self.last_paragraph > 2:
            return Source(None, "carried", why="no source stands in the paragraphs before this quotation")
        rival = self._rival(unit)
        if rival is not None and self.memory.last is not None and rival.name not in self.memory.last.names:
            names = " or ".join(sorted({rival.name, *self.memory.last.names}))
            return Source(None, "carried", antecedents=rival.spans[:1], why=f"may be {names}")
        return resolve_source(self.memory, None, None, unit.span, unit.span.start)

    def _rival(self, unit: Unit) -> Person | None:
        """Another person whom the report's own voice made its subject since the last statement."""
        for mention in self.memory.mentions:
            if self.last_end < mention.span.start < unit.span.start and mention.subject and mention.person:
                return next((p for p in self.memory.people if mention.span in p.spans), None)
        return None

    def _subject(self, unit: Unit) -> Source | None:
        """The subject of a sentence of the report's own voice right before a quotation, if it is a person."""
        source = human_subject(unit, self.memory, self.report.paragraphs[unit.paragraph].start, self.language)
        if source is None or source.span is None or not source.names:
            return None
        return Source(None, "carried", source.names, source.role, (source.span,))

    def _chain(self, content: tuple[Span, ...]) -> tuple[Span, ...]:
        """Content with the earlier and later paragraphs of a quotation that runs over several."""
        first = self.marks.number(content[0].start) - 1
        if first < 0 or self.outer[first].span != content[0]:
            return content
        lead: list[Span] = []
        at = first
        while at > 0 and self.outer[at].continues and self.outer[at - 1].span.start not in self.used:
            at -= 1
            lead.insert(0, self.outer[at].span)
        return (*lead, *content)

    def _refers_to(self, content: tuple[Span, ...]) -> str | None:
        words = content[0].cut(self.text).lower().split() if len(content) == 1 else []
        verbs = self.language.phrases.verbs | self.language.phrases.auxiliaries
        short = 0 < len(words) <= 3 and words[0] in _POINTERS and not any(w in verbs or w.endswith("ed") for w in words[1:])
        last = self._last_outermost()
        return self.found[last].statement.id if short and last is not None else None

    def _last_outermost(self) -> int | None:
        backwards = range(len(self.found) - 1, -1, -1)
        return next((n for n in backwards if self.found[n].statement.parent_id is None), None)

    def _replace(self, n: int, statement: Statement) -> None:
        spans = (*statement.content, statement.cue) if statement.cue else statement.content
        old, new = statement.id, row_id("statement", self.report.id, spans, statement.parent_id)
        statement = replace(statement, id=new, insertions=self.marks.insertions(statement.content))
        self.found[n] = replace(self.found[n], statement=statement)
        for k in range(n + 1, len(self.found)):
            child = self.found[k].statement
            if child.parent_id == old:
                self.found[k] = replace(self.found[k], statement=replace(child, parent_id=new))


def _outside_quotes(unit: Unit, text: str) -> str:
    return " ".join(i.text for i in unit.items if i.quote is None)

"""Figures and times beside quantulum3, dateparser, recognizers-text and duckling, on the same real sentences, in one run.

    python bench/peers.py [FOLDER] [--parts train,dev,test] [--venvs DIR]    FOLDER: gold/standoff
    python bench/peers.py --install DIR          makes a virtual environment for each peer (their pins exclude one another)

Sentences are those of the gold readings that hold a claim; what stands outside every gold claim was not annotated and does not
count, as in bench/metrics.py. Span F1: at least one shared character, one to one. Value: the share of the gold figures (times) whose
span and value were both got, and F1 of both. A figure's value is right where one end is (bench.metrics.same_value).
A time's is right where one of the values offered is the gold's, or, since peers answer with days, a day within the gold's period
where the gold is a week or longer: kinder to the peers than to sayso, which must write the gold's value. Peers get one sentence
at a time and the report's date (none: today; such times cannot be right but by luck). sayso is shown twice: with the sentence
alone, as the peers, and reading the whole report with attribution, claims and all. Seconds are CPU seconds of this run, warmed.
"""

from __future__ import annotations

import argparse
import json
import subprocess
import sys
import time
import venv
from collections.abc import Sequence
from dataclasses import dataclass
from decimal import Decimal, InvalidOperation
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
if str(ROOT) not in sys.path:
    sys.path.insert(0, str(ROOT))

from bench.metrics import pair, same_value, trimmed  # noqa: E402
from gold.check import load  # noqa: E402
from sayso.finders import find  # noqa: E402
from sayso.finders.quantities import find_quantities  # noqa: E402
from sayso.finders.text import split_sentences  # noqa: E402
from sayso.finders.times import find_times  # noqa: E402
from sayso.lang.en import ENGLISH  # noqa: E402
from sayso.records import Claim, Published, Quantity, Reading, Report, Span, Timex  # noqa: E402

NEEDS = {
    "quantulum3": ("quantulum3", "setuptools<80"),
    "dateparser": ("dateparser",),
    "recognizers-text": ("recognizers-text-suite==1.0.2a2", "emoji==1.7.0", "setuptools<80"),
    "duckling": ("duckling==1.8.0", "jpype1", "setuptools<80"),  # the Clojure Duckling; needs a Java runtime
}
PERIOD = 8  # days from which a day within the gold's period is a right answer


@dataclass(frozen=True, slots=True)
class Sentence:
    """One sentence, what stands annotated in it, and where a claim is silent (offsets into the report)."""

    document: int
    span: Span
    text: str
    date: str | None
    figures: tuple[Quantity, ...]
    times: tuple[Timex, ...]
    claims: tuple[Span, ...]
    conditions: tuple[Span, ...]

    def counts(self, span: Span) -> bool:
        return any(c.meets(span) for c in self.claims) and not any(c.meets(span) for c in self.conditions)


@dataclass(frozen=True, slots=True)
class Answer:
    """What a system finds in one sentence; spans in the report."""

    figures: tuple[tuple[Span, Decimal | None, Decimal | None], ...] = ()
    times: tuple[tuple[Span, tuple[str, ...]], ...] = ()


@dataclass(frozen=True, slots=True)
class Row:
    system: str
    figures: tuple[int, int, int, int]  # gold, shown, spans met, values right
    times: tuple[int, int, int, int]
    seconds: float
    words: int


def readings(folder: Path, parts: Sequence[str]) -> list[Reading]:
    splits = json.loads((ROOT / "gold" / "splits.json").read_text(encoding="utf-8"))["real"]
    names = {name for part in parts for name in splits[part]}
    paths = [p for p in sorted(folder.glob("*.gold.json")) if p.name.removesuffix(".gold.json") in names]
    return [load(path).reading for path in paths]


def sentences_of(golds: Sequence[Reading]) -> list[Sentence]:
    out: list[Sentence] = []
    for number, gold in enumerate(golds):
        claims = [*(c for s in gold.statements for c in s.claims), *gold.own_claims]
        day = gold.report.published.value[:10] if gold.report.published else None
        text = gold.report.text
        for sentence in split_sentences(text, _blocks(text), ENGLISH.text):
            mine = [c for c in claims if c.span.meets(sentence.span)]
            if mine:
                out.append(_sentence(number, sentence.span, text, day if day and len(day) == 10 else None, mine))
    return out


def _blocks(text: str) -> tuple[Span, ...]:
    spans: list[Span] = []
    at = 0
    for line in text.split("\n"):
        if line.strip():
            spans.append(Span(at, at + len(line)))
        at += len(line) + 1
    return tuple(spans)


def _sentence(number: int, span: Span, text: str, date: str | None, claims: list[Claim]) -> Sentence:
    return Sentence(
        number,
        span,
        span.cut(text),
        date,
        tuple(q for c in claims for q in c.quantities if span.meets(q.span)),
        tuple(t for c in claims for t in c.times if span.meets(t.span)),
        tuple(c.span for c in claims),
        tuple(c.condition for c in claims if c.condition),
    )


# ---- the systems


def alone(sentences: Sequence[Sentence]) -> tuple[list[Answer], float]:
    """sayso's finders of figures and times on each sentence as a text of its own."""
    answers: list[Answer] = []
    start = time.process_time()
    for s in sentences:
        known = Published(s.date, "user") if s.date else None
        report = Report("r", "", "text/plain", s.text, published=known, paragraphs=(Span(0, len(s.text)),))
        cut = split_sentences(s.text, report.paragraphs, ENGLISH.text)
        figures, times = find_quantities(report, cut, ENGLISH), find_times(report, cut, ENGLISH)
        answers.append(_answer(figures, times, s.span.start))
    return answers, time.process_time() - start


def whole(sentences: Sequence[Sentence], golds: Sequence[Reading]) -> tuple[list[Answer], float]:
    """sayso on whole reports: what stands in claims, the way a user gets it."""
    from sayso.formats import read_text

    found: list[Answer] = []
    seconds = 0.0
    for gold in golds:
        known = gold.report.published
        start = time.process_time()
        reading = find(read_text(gold.report.text, published=known.value if known else None))
        seconds += time.process_time() - start
        shift = max(0, gold.report.text.find(reading.report.text))
        claims = [*(c for s in reading.statements for c in s.claims), *reading.own_claims]
        quantities, times = [q for c in claims for q in c.quantities], [t for c in claims for t in c.times]
        found.append(_answer(quantities, times, shift))
    answers: list[Answer] = []
    for s in sentences:
        mine = found[s.document]
        answers.append(
            Answer(
                tuple(f for f in mine.figures if s.span.meets(f[0])), tuple(t for t in mine.times if s.span.meets(t[0]))
            )
        )
    return answers, seconds


def _answer(figures: Sequence[Quantity], times: Sequence[Timex], shift: int) -> Answer:
    return Answer(
        tuple((Span(q.span.start + shift, q.span.end + shift), q.low, q.high) for q in figures),
        tuple((Span(t.span.start + shift, t.span.end + shift), (t.value,)) for t in times),
    )


def peer(name: str, sentences: Sequence[Sentence], venvs: Path) -> tuple[list[Answer], float] | str:
    """The peer's answers, or why there are none."""
    python = venvs / name / "bin" / "python"
    if not python.exists():
        return f"no {python}; see --install"
    asked = json.dumps({"system": name, "sentences": [{"text": s.text, "date": s.date} for s in sentences]})
    worker = [str(python), "-W", "ignore", str(ROOT / "bench" / "peer_worker.py")]
    done = subprocess.run(worker, input=asked, capture_output=True, text=True, check=False)
    if done.returncode != 0:
        return (done.stderr.strip().splitlines() or ["it failed"])[-1][:160]
    result = json.loads(done.stdout.strip().splitlines()[-1])
    answers: list[Answer] = []
    for s, found in zip(sentences, result["found"], strict=True):
        at = s.span.start
        answers.append(
            Answer(
                tuple((Span(a + at, b + at), _decimal(low), _decimal(high)) for a, b, low, high in found["figures"]),
                tuple((Span(a + at, b + at), tuple(values)) for a, b, values in found["times"]),
            )
        )
    return answers, result["seconds"]


def _decimal(value: str | None) -> Decimal | None:
    try:
        return None if value is None else Decimal(value)
    except InvalidOperation:
        return None


# ---- held against the gold


def row_of(system: str, sentences: Sequence[Sentence], answers: Sequence[Answer], seconds: float, words: int) -> Row:
    figures, times = [0, 0, 0, 0], [0, 0, 0, 0]
    for s, answer in zip(sentences, answers, strict=True):
        shown = [f for f in answer.figures if s.counts(f[0])]
        pairs = _pairs([q.span for q in s.figures], [f[0] for f in shown], s)
        right = sum(_value_right(s.figures[i], shown[j]) for i, j in pairs)
        figures = [a + b for a, b in zip(figures, (len(s.figures), len(shown), len(pairs), right), strict=True)]
        told = [t for t in answer.times if s.counts(t[0])]
        pairs = _pairs([t.span for t in s.times], [t[0] for t in told], s)
        right = sum(_time_right(s.times[i], told[j][1]) for i, j in pairs)
        times = [a + b for a, b in zip(times, (len(s.times), len(told), len(pairs), right), strict=True)]
    return Row(system, tuple(figures), tuple(times), seconds, words)  # type: ignore[arg-type]


def _pairs(gold: Sequence[Span], shown: Sequence[Span], s: Sentence) -> list[tuple[int, int]]:
    def local(span: Span) -> tuple[Span, ...]:
        start, end = max(0, span.start - s.span.start), min(len(s.text), span.end - s.span.start)
        return trimmed([Span(start, end)], s.text)

    return pair([local(g) for g in gold], [local(w) for w in shown])


def _value_right(gold: Quantity, shown: tuple[Span, Decimal | None, Decimal | None]) -> bool:
    return same_value(gold, Quantity("", shown[0], shown[1], shown[2]))


def _time_right(gold: Timex, offered: Sequence[str]) -> bool:
    if gold.value in offered:
        return True
    begin, end = gold.begin_date, gold.end_date
    if begin is None or end is None or gold.type == "DURATION":
        return False
    long = (
        (int(end[:4]) - int(begin[:4])) * 366
        + (int(end[5:7]) - int(begin[5:7])) * 31
        + int(end[8:10])
        - int(begin[8:10])
    )
    return long >= PERIOD - 1 and any(len(v) == 10 and begin <= v <= end for v in offered)


def table(rows: Sequence[Row]) -> str:
    lines = [
        f"{'':24}{'figures':>30}   {'times':>30}   {'words a':>12}",
        f"{'':24}{'span F1':>10}{'value %':>10}{'both F1':>10}   {'span F1':>10}{'value %':>10}{'both F1':>10}   {'CPU-second':>12}",
    ]
    for row in rows:
        lines.append(f"{row.system:24}{_cells(row.figures)}   {_cells(row.times)}   {row.words / row.seconds:12,.0f}")
    return "\n".join(lines)


def _cells(counts: tuple[int, int, int, int]) -> str:
    gold, shown, met, right = counts
    if not shown:
        return f"{'-':>10}{'-':>10}{'-':>10}"
    return f"{_f1(met, shown, gold):10.1f}{100 * right / max(1, met):10.1f}{_f1(right, shown, gold):10.1f}"


def _f1(right: int, shown: int, gold: int) -> float:
    return 200 * right / (shown + gold) if shown + gold else 0.0


def install(folder: Path) -> int:
    """One virtual environment a peer; says plainly which could not be made."""
    failed = 0
    for name, needs in NEEDS.items():
        place = folder / name
        venv.create(place, with_pip=True)
        done = subprocess.run([str(place / "bin" / "python"), "-m", "pip", "install", "--quiet", *needs], check=False)
        failed += done.returncode != 0
        print(f"{name}: {'installed' if done.returncode == 0 else 'could not be installed'}")
    return int(failed > 0)


def main(arguments: Sequence[str] | None = None) -> int:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("folder", nargs="?", type=Path, default=ROOT / "gold" / "standoff")
    parser.add_argument("--parts", default="train,dev,test", help="parts of gold/splits.json")
    parser.add_argument("--venvs", type=Path, default=ROOT / "build" / "peers")
    parser.add_argument("--install", type=Path, metavar="DIR")
    given = parser.parse_args(arguments)
    if given.install:
        return install(given.install)
    golds = readings(given.folder, given.parts.split(","))
    sentences = sentences_of(golds)
    if not sentences:
        print(f"no gold readings of {given.parts} in {given.folder}", file=sys.stderr)
        return 1
    words = sum(len(s.text.split()) for s in sentences)
    alone(sentences[:20])
    rows = [row_of("sayso, sentence alone", sentences, *alone(sentences), words)]
    rows.append(
        row_of(
            "sayso, whole report", sentences, *whole(sentences, golds), sum(len(g.report.text.split()) for g in golds)
        )
    )
    for name in NEEDS:
        answer = peer(name, sentences, given.venvs)
        if isinstance(answer, str):
            print(f"{name}: left out: {answer}", file=sys.stderr)
        else:
            rows.append(row_of(name, sentences, *answer, words))
    print(f"{len(golds)} reports, {len(sentences)} sentences, {words} words")
    print(table(rows))
    return 0


if __name__ == "__main__":
    sys.exit(main())

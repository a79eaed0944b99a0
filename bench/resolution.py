"""Who is meant, measured alone: gold attributions in, names out.

    python bench/resolution.py                      tables: by source kind, gender and origin of the name; train, dev and test apart
    python bench/resolution.py --list dev           also every open and wrong source of that part, in words (refused for test)
    python bench/resolution.py --json               the counts as JSON

The gold's source words, cue, content and nesting go through `find_statements` as if an attributor had marked them; the names that come
out are held against the gold's by the rule of bench/metrics.py (the same set of names, case and leading article aside). `right` the same,
`open` no names although the gold has some, `words` a description that stayed under its own words although the gold names somebody,
`wrong` names that are not the gold's (also where the gold has none). Only the last puts words into another mouth; quality.py counts
`words` and `wrong` as wrong names. A source that the gold leaves open is right when it is left open. Documents are real (gold/standoff) or original (gold/reports), split by gold/splits.json.

Gender is that of a person among the gold's names: "he" and "she" of the gold that resolve to the name, else courtesy and role words of
the text in front of it (Mrs, spokeswoman), else the given name by the word table; of other names it is "none told". Origin is told by the rough
table below, written for this script by one hand: given names and endings of surnames by the region where they are most at home. It says
nothing about the person; many names are at home in several regions, and the first that fits is taken.
"""

from __future__ import annotations

import argparse
import json
import re
import sys
from collections import Counter
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
if str(ROOT) not in sys.path:
    sys.path.insert(0, str(ROOT))

from bench.metrics import moved, same_names  # noqa: E402
from bench.origins import origin_of  # noqa: E402
from gold.check import load  # noqa: E402
from gold.locate import NotationError  # noqa: E402
from sayso.finders.attributor import Attribution  # noqa: E402
from sayso.finders.cues import find_cues  # noqa: E402
from sayso.finders.outline import outline  # noqa: E402
from sayso.finders.statements import find_statements  # noqa: E402
from sayso.finders.units import Unit  # noqa: E402
from sayso.formats import read_text  # noqa: E402
from sayso.lang import Language, language  # noqa: E402
from sayso.records import Reading, Report, Source, Statement  # noqa: E402

PARTS = ("train", "dev", "test")
ORIGINS = ("real", "original")
RESOLVED = ("pronoun", "nominal", "carried")  # the kinds whose names must be found; "named" have theirs before them
OUTCOMES = ("right", "open", "words", "wrong")


@dataclass(frozen=True, slots=True)
class Case:
    """One gold source and what became of it."""

    document: str
    part: str
    corpus: str
    statement: Statement
    shown: Source | None
    gender: str
    origin: str
    words: str  # of the source

    @property
    def outcome(self) -> str:
        wanted, names = self.statement.source.names, self.shown.names if self.shown else ()
        if same_names(wanted, names):
            return "right"
        if not names:
            return "open"
        return "words" if same_names(names, (self.words,)) else "wrong"


# ---- gold attributions as an attributor


@dataclass(frozen=True, slots=True)
class Given:
    """The gold's attributions, each in the unit that holds its cue, else its source, else its content."""

    outermost: tuple[Attribution, ...]
    nested: tuple[Attribution, ...]
    name: str = "gold"

    def outer(self, unit: Unit) -> tuple[Attribution, ...]:
        return tuple(a for a in self.outermost if _stands_in(a, unit))

    def inner(self, unit: Unit) -> tuple[Attribution, ...]:
        return tuple(a for a in self.nested if _stands_in(a, unit))


def _stands_in(attribution: Attribution, unit: Unit) -> bool:
    at = attribution.cue or attribution.source or attribution.content[0]
    return unit.span.start <= at.start < unit.span.end


def given(reading: Reading, units: Sequence[Unit], words: Language) -> Given:
    rows = {s.id: s for s in reading.statements}
    made = {s.id: _attribution(s, units, words) for s in rows.values()}
    return Given(
        tuple(made[s.id] for s in rows.values() if s.parent_id is None),
        tuple(made[s.id] for s in rows.values() if s.parent_id is not None),
    )


def _attribution(statement: Statement, units: Sequence[Unit], words: Language) -> Attribution:
    cue, source = statement.cue, statement.source
    at = (cue or source.span or statement.content[0]).start
    unit = next((u for u in units if u.span.start <= at < u.span.end), units[0])
    known = next((c for c in find_cues(unit.items, words) if cue and c.span(unit.items).meets(cue)), None)
    word = known.word if known else None
    return Attribution(
        source.span,
        cue,
        statement.content,
        word.lemma if word else None,
        "say" if word is None or word.topic == "none" else word.topic,
        known.negated if known else False,
        "carried" if cue is None and source.span is None else "no cue" if cue is None else "cue",
        unit.paragraph,
        anonymous=cue is not None and source.span is None,
    )


# ---- one document


def cases_of(name: str, part: str, corpus: str) -> Iterator[Case]:
    gold = load(_gold_path(name, corpus)).reading
    report = read_text(gold.report.text)
    if report.text != gold.report.text:
        gold = moved(gold, -gold.report.text.index(report.text), report.text)
    shown = resolved(report, gold)
    genders = genders_of(gold)
    for statement in gold.statements:
        names = statement.source.names
        gender = next((genders[n] for n in names if n in genders), "none told") if len(names) == 1 else "none told"
        origin = origin_of(names[0]) if len(names) == 1 and gender != "none told" else "no person told"
        words = " ".join(statement.source.span.cut(report.text).split()) if statement.source.span else ""
        yield Case(name, part, corpus, statement, shown.get(statement.id), gender, origin, words)


def _gold_path(name: str, corpus: str) -> Path:
    folder = ROOT / "gold" / ("standoff" if corpus == "real" else "reports")
    path = folder / f"{name}.gold"
    return path if path.exists() else folder / f"{name}.gold.json"


def resolved(report: Report, gold: Reading) -> dict[str, Source]:
    """The source that came out for each gold statement, by its id; none where the statement did not come through."""
    cut = outline(report)
    found, _ = find_statements(cut, given(gold, cut.units, cut.language))
    rows = [f.statement for f in found]
    out: dict[str, Source] = {}
    for wanted in gold.statements:
        best = max(rows, key=lambda row: _likeness(wanted, row), default=None)
        if best is not None and _likeness(wanted, best) > 0:
            out[wanted.id] = best.source
    return out


def _likeness(wanted: Statement, row: Statement) -> int:
    """The same depth and a shared content are asked for; the same cue and the same source words decide."""
    if (wanted.parent_id is None) != (row.parent_id is None):
        return 0
    if not any(a.meets(b) for a in wanted.content for b in row.content):
        return 0
    return (
        1 + 4 * (wanted.cue == row.cue) + 2 * (wanted.source.span == row.source.span) + (wanted.content == row.content)
    )


# ---- who is a woman or a man, as the text tells it

_TITLES = re.compile(r"(\w+)\.? $")


def genders_of(gold: Reading) -> dict[str, str]:
    text, names = gold.report.text, language(gold.report.language).names
    told: dict[str, Counter[str]] = {}
    for statement in gold.statements:
        source = statement.source
        words = source.span.cut(text).lower() if source.span else ""
        if len(source.names) == 1 and words in ("he", "she", "his", "her"):
            told.setdefault(source.names[0], Counter())["women" if words in ("she", "her") else "men"] += 10
    for name in {n for s in gold.statements for n in s.source.names}:
        votes = told.setdefault(name, Counter())
        beside = [s.source.span.cut(text).lower() for s in gold.statements if s.source.span and name in s.source.names]
        said = {w for words in beside for w in re.findall(r"[\w.-]+", words)}
        said |= {m[1].lower() for at in re.finditer(re.escape(name), text) if (m := _TITLES.search(text[: at.start()]))}
        votes["women"] += 2 * bool(said & names.female_words)
        votes["men"] += 2 * bool(said & names.male_words)
        given_name = name.split()[0].lower() if " " in name and name[:1].isupper() else ""
        votes["women"] += given_name in names.female
        votes["men"] += given_name in names.male
    decided = {n: "women" if v["women"] > v["men"] else "men" for n, v in told.items() if v["women"] != v["men"]}
    return {n: g for n, g in decided.items() if n[:1].isupper() and not _is_body(n, names.bodies | names.documents)}


def _is_body(name: str, bodies: frozenset[str]) -> bool:
    return any(w.lower() in bodies for w in name.split())


# ---- tables


def load_cases(parts: Sequence[str]) -> list[Case]:
    splits = json.loads((ROOT / "gold" / "splits.json").read_text(encoding="utf-8"))
    cases: list[Case] = []
    for corpus in ORIGINS:
        for part in parts:
            for name in splits[corpus][part]:
                try:
                    cases.extend(cases_of(name, part, corpus))
                except (NotationError, OSError, ValueError) as error:
                    print(f"not used: {name}: {error}", file=sys.stderr)
    return cases


def groups_of(cases: Sequence[Case]) -> dict[str, list[Case]]:
    """The rows of the table, in order; those below "resolved" hold sources of the resolved kinds alone."""
    resolved_ones = [c for c in cases if c.statement.source.kind in RESOLVED]
    groups = {"all": list(cases)}
    for kind in ("named", *RESOLVED, "anonymous"):
        groups[kind] = [c for c in cases if c.statement.source.kind == kind]
    groups["resolved"] = resolved_ones
    groups["nested"] = [c for c in resolved_ones if c.statement.parent_id is not None]
    groups["outermost"] = [c for c in resolved_ones if c.statement.parent_id is None]
    for gender in ("women", "men"):
        groups[gender] = [c for c in cases if c.gender == gender]
        groups[f"{gender}, resolved"] = [c for c in resolved_ones if c.gender == gender]
    for origin in sorted({c.origin for c in cases if c.gender != "none told"}):
        groups[origin] = [c for c in cases if c.origin == origin and c.gender != "none told"]
    return groups


def counted(cases: Sequence[Case]) -> dict[str, int]:
    found = Counter(c.outcome for c in cases)
    return {"sources": len(cases), **{o: found[o] for o in OUTCOMES}}


def table(cases: Sequence[Case], parts: Sequence[str]) -> str:
    lines: list[str] = []
    for part in parts:
        for corpus in ORIGINS:
            mine = [c for c in cases if (c.part, c.corpus) == (part, corpus)]
            lines.append(f"{part}, {corpus:24}" + "".join(f"{h:>9}" for h in ("sources", *OUTCOMES)))
            for name, group in groups_of(mine).items():
                row = counted(group)
                shares = "".join(f"{_percent(row[o], row['sources']):>9}" for o in OUTCOMES)
                lines.append(f"  {name:28}{row['sources']:9}{shares}")
            lines.append("")
    return "\n".join(lines)


def _percent(n: int, of: int) -> str:
    return f"{100 * n / of:.1f} %" if of else "-"


def listed(cases: Sequence[Case]) -> Iterator[str]:
    from sayso.formats import read_text as read

    texts: dict[str, str] = {}
    for case in cases:
        if case.outcome == "right":
            continue
        if case.document not in texts:
            texts[case.document] = read(load(_gold_path(case.document, case.corpus)).reading.report.text).text
        text, row = texts[case.document], case.statement
        source = row.source.span.cut(text) if row.source.span else "-"
        cue = row.cue.cut(text) if row.cue else "-"
        shown = case.shown
        names = "; ".join(shown.names) if shown and shown.names else f"nobody ({shown.why if shown else 'not found'})"
        nested = "nested " if row.parent_id else ""
        content = " ".join(row.content[0].cut(text).split())[:60]
        yield (
            f"{case.outcome:5} {nested}{row.source.kind:9} {case.document}@{row.content[0].start}: [{' '.join(source.split())}] {cue}: {content}"
            f"\n        gold {'; '.join(row.source.names) or 'nobody'}{' (' + row.source.why + ')' if row.source.why else ''}\n        not  {names}"
        )


def main(arguments: Sequence[str] | None = None) -> int:
    parser = argparse.ArgumentParser(description="Names of sources, resolved from gold attributions.")
    parser.add_argument("--list", choices=("train", "dev"))
    parser.add_argument("--part", choices=PARTS, action="append")
    parser.add_argument("--json", action="store_true")
    given_ = parser.parse_args(arguments)
    parts = given_.part or PARTS
    cases = load_cases(parts)
    if given_.json:
        keyed = {
            f"{part} {corpus}": {
                n: counted(g) for n, g in groups_of([c for c in cases if (c.part, c.corpus) == (part, corpus)]).items()
            }
            for part in parts
            for corpus in ORIGINS
        }
        print(json.dumps(keyed, indent=2, ensure_ascii=False))
    else:
        print(table(cases, parts))
    if given_.list:
        print("\n".join(listed([c for c in cases if c.part == given_.list])))
    return 0


if __name__ == "__main__":
    sys.exit(main())

"""Quantities against the English number and unit specifications of Recognizers-Text (MIT) and the tests of quantulum3 (MIT).

    python bench/recognizers_quantities.py [--failures] [--left-out]

Reads the corpora under SAYSO_CORPORA (default ../shared/corpora beside the project). A case is one expected amount of one input, or
an input in which nothing of its kind is to be found; the same amount of the same input counts once. Which cases a reader of news needs
is decided by the rules of `RULES`, features of the case alone; how values are mapped stands in docs/recognizers.md, section "quantities".
"""

from __future__ import annotations

import argparse
import json
import os
import re
from collections import Counter
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from decimal import Decimal
from pathlib import Path
from typing import Any

from sayso.finders.quantities import find_quantities
from sayso.finders.text import split_sentences
from sayso.lang.en import ENGLISH
from sayso.records import Quantity, Report, Span

MODELS = {
    "NumberModel": "Number/English",
    "NumberRangeModel": "Number/English",
    "PercentModel": "Number/English",
    "CurrencyModel": "NumberWithUnit/English",
    "DimensionModel": "NumberWithUnit/English",
    "TemperatureModel": "NumberWithUnit/English",
}
PEER = "quantulum3"

# names of the corpora that are not our unit name in lower case
UNITS = {
    "dollar": "USD", "united states dollar": "USD", "canadian dollar": "CAD", "australian dollar": "AUD", "hong kong dollar": "HKD",
    "new zealand dollar": "NZD", "euro": "EUR", "pound": "GBP|pound", "pound sterling": "GBP", "british pound": "GBP",
    "japanese yen": "JPY", "chinese yuan": "CNY", "swiss franc": "CHF", "finnish markka": "FIM", "peseta": "ESP",
    "netherlands guilder": "NLG", "turkish lira": "TRY", "mexican peso": "MXN", "bitcoin": "XBT", "costa rican colón": "CRC",
    "georgian lari": "GEL", "cent": "USD/100", "penny": "USD/100|GBP/100", "pence": "GBP/100", "franc": "francs", "rupee": "rupees",
    "c": "degree Celsius", "f": "degree Fahrenheit", "degree celsius": "degree Celsius", "degree fahrenheit": "degree Fahrenheit",
    "metric ton": "tonne", "ton": "ton|tonne", "pound-mass": "pound", "percentage": "%", "cubic centimetre": "cubic centimetre|millilitre", "count": "", "dimensionless": "", "dozen": "*12",
}  # fmt: skip
FRACTION = r"half|halves|thirds?|quarters?|fourths?|(?:fif|six|seven|eigh|nin|ten)ths?"


@dataclass(frozen=True)
class Case:
    model: str
    text: str
    words: str
    low: Decimal | None
    high: Decimal | None
    mod: str
    unit: str
    subtype: str = ""
    nothing: bool = False


def corpora() -> Path:
    return Path(os.environ.get("SAYSO_CORPORA") or Path(__file__).resolve().parents[2] / "shared" / "corpora")


def read_cases(root: Path) -> Iterator[Case]:
    """Every expected amount, once; and every input in which a model finds nothing."""
    seen: set[Case] = set()
    for case in (
        *_recognizers(root / "recognizers-text-en" / "Specs"),
        *_peer(root / "quantulum3-tests" / "quantulum3"),
    ):
        if case not in seen:
            seen.add(case)
            yield case


def _recognizers(folder: Path) -> Iterator[Case]:
    for model, place in MODELS.items():
        for entry in json.loads((folder / place / f"{model}.json").read_text("utf-8-sig")):
            results = entry["Results"]
            if not results:
                yield Case(model, entry["Input"], "", None, None, "", "", nothing=True)
            for result in results:
                yield _recognizers_case(model, entry["Input"], result)


def _recognizers_case(model: str, text: str, result: dict[str, Any]) -> Case:
    resolution = result["Resolution"]
    value, unit = str(resolution.get("value")), str(resolution.get("unit") or "").lower()
    words, subtype = result["Text"], str(resolution.get("subtype") or "")
    if value in ("None", "null"):
        return Case(model, text, words, None, None, "", unit, "no value")
    if model == "NumberRangeModel":
        ends = re.fullmatch(r"([\[(])([^,]*),([^\])]*)([\])])", value)
        assert ends, value
        low, high = (Decimal(ends[g]) if ends[g] else None for g in (2, 3))
        below = "EQUAL_OR_LESS" if ends[4] == "]" else "LESS_THAN"
        above = "EQUAL_OR_MORE" if ends[1] == "[" else "MORE_THAN"
        mod = "BETWEEN" if None not in (low, high) else below if low is None else above
        return Case(model, text, words, low, high, mod, "")
    number = Decimal(value.rstrip("%"))
    return Case(model, text, words, number, number, "", "percentage" if value.endswith("%") else unit, subtype)


def _peer(folder: Path) -> Iterator[Case]:
    for name in ("quantities.json", "quantities.ambiguity.json"):
        for entry in json.loads((folder / "_lang/en_US/tests" / name).read_text("utf-8")):
            for result in entry["res"]:
                value, spread = Decimal(str(result["value"])), Decimal(str(result.get("uncertainty") or 0))
                mod = "BETWEEN" if spread else ""
                yield Case(PEER, entry["req"], result["surface"], value - spread, value + spread, mod, result["unit"])
            if not entry["res"]:
                yield Case(PEER, entry["req"], "", None, None, "", "", nothing=True)


# ---- which cases a reader of news needs


def _words(pattern: str) -> Callable[[Case], bool]:
    compiled = re.compile(pattern, re.IGNORECASE)
    return lambda case: bool(compiled.search(case.words))


def _text(pattern: str) -> Callable[[Case], bool]:
    compiled = re.compile(pattern, re.IGNORECASE)
    return lambda case: bool(compiled.search(case.text))


ONE = r"(?:[\d.,]+|one|two|three|thirteen|fifteen|forty[- ]five|forty|fifty|fifty-five)"
MAJOR = r"(?:dollars?|usd|kuai|mao|\$|ft|feet|foot|m)"
SHARE = rf"(?:(?:a|an|one|two|three|four|five|six|seven|eight|nine)[ -]+)?(?:a )?(?:{FRACTION})"
NEWS_FRACTION = re.compile(
    rf"{SHARE}|{SHARE} +(?:of )?(?:a )?(?:million|billion|dozen)s?|[^ ]+(?: (?:million|billion))? and (?:a half|a quarter|one half)"
    r"(?: million| billion)?|\d+/\d+|\d+ +\d/\d|\d*[¼-¾⅐-⅞]|(?:one|two|1|2) (?:in|out of) (?:\d+|\w+)",
    re.IGNORECASE,
)


def _school_fraction(case: Case) -> bool:
    """A fraction that is none of: two-thirds, 2/3, 2 1/2, one in five, two and a half (million), half a million."""
    is_fraction = case.subtype.startswith("frac") or bool(
        re.search(rf"\b(?:{FRACTION}|\w+[nrt](?:th|d|st)s)$", case.words, re.IGNORECASE)
    )
    return is_fraction and not NEWS_FRACTION.fullmatch(case.words.strip())


def _is_bare(case: Case) -> bool:
    return case.model in ("NumberModel", "NumberRangeModel") or case.unit == "dimensionless"


def _counts_nothing(case: Case) -> bool:
    """Dates, phones, ordinals, ages, years, numbered names and lists are no quantities by the conventions."""
    if not _is_bare(case):
        return False
    if re.search(r"(?i)\d/\d+/\d{4}|\+\d-\d|years? old|\bage is|\bnrs?\.|the \w+th\b", case.text):
        return True
    if re.fullmatch(r"\d{4}", case.words) and (case.model == PEER or case.words[:2] in ("19", "20")):
        return True
    name = r"[A-Z]\w*(?: \w\d)?[ —-]" if case.model == PEER else r"(?:[A-Z]{3}-|\bversion )"
    return bool(re.search(rf"{name}{re.escape(case.words)}\b", case.text))


def _time_span(case: Case) -> bool:
    """The unit is one of time, or the number stands before one."""
    names = r"(?:second|minute|hour|day|week|month|year|annum|century)s?"
    if re.fullmatch(names, case.unit) or re.search(r"(?:giga|mega)year", case.unit):
        return True
    return _is_bare(case) and bool(re.search(rf"(?i){re.escape(case.words)} {names}\b", case.text))


TRADES = (
    "volt tesla joule sigma inverse barn candela attometre picometre nanometre kibibyte bit byte gray hertz arc turn radian dram "
    "decimeter tablespoon teaspoon cup gross gigayear cubed watt kelvin satoshi drachma mile-ohm picometer microgram "
    "thermal millisecond"
).split()


def _trade_unit(case: Case) -> bool:
    """Physics, computing and the kitchen: units that our table of news units does not aim at."""
    return any(re.search(rf"{unit}(?:s|z|\b)", case.unit) for unit in TRADES)


RULES: tuple[tuple[str, Callable[[Case], bool]], ...] = (
    ("has no value: a unit without a number", lambda c: c.subtype == "no value"),
    ("powers, formulas and signs of comparison", lambda c: c.subtype == "pow" or bool(re.search(r"\^|\d[eE][-+]?\d|[<>=]|\d ?[x×]\s?\d|±|\+/-", c.text))),
    ("the language of exercises: equal, negative, prime, x is", _text(r"\bequal|\bnegative\b|\bprime\b|\bx is\b|\bthe answer is minus")),
    ("a fraction of the school book", _school_fraction),
    ("the percent word before its number", _words(r"^per ?cents? of")),
    ("a second number behind the unit, read as its hundredths or twelfths", _words(rf"{ONE}\s?{MAJOR} (?:and )?{ONE}|{ONE} {MAJOR}.* (?:cents?|inches|in|dm)$")),
    ("a fraction alone, of nothing", lambda c: c.text.strip().lower() == c.words.lower() and "/" in c.words + c.subtype.replace("fraction", "/").replace("frac", "/") and c.low is not None and c.low < 1),
    ("note spelling of a factor: 10G, 2.33 k, dzs", _words(r"\d ?g$|\d +[km]$|do?zs$")),
    ("digits and number words in one number", _words(r"\d (?:hundred|thousand|crore).* (?:and |\d )")),
    ("a unit that is also a word: in", _words(r"\d in$|\d\"$|\d \"$")),
    ("counts nothing by the conventions: date, phone, ordinal, age, year, number of a name or list", _counts_nothing),
    ("a span of time", _time_span),
    ("machine text: addresses, codes, brackets around a unit", _text(r"https?://|\d+\.\d+\.\d+\.\d+|\d ?[\[{(<](?:kg)|\d{5} ?[A-Za-z]-?\d|scp")),
    ("a unit of physics, computing or the kitchen", _trade_unit),
    ("a factor written into the currency code, or behind it", _words(r"\bm(?:usd|eur|gbp|aud)\b|\b(?:usd|eur|gbp|aud) million")),
    ("currency names in another script", _words(r"[^\x00-\u024f\u2000-\u2fff]")),
    ("an article as the number", lambda c: c.model == PEER and bool(re.match(r"(?i)an? (?!hundred|thousand|million|dozen|half|third|quarter)", c.words))),
)  # fmt: skip


def left_out(case: Case) -> str | None:
    return next((name for name, rule in RULES if rule(case)), None)


# ---- comparison


def found_in(text: str) -> tuple[Quantity, ...]:
    report = Report("r", "", "text/plain", text, paragraphs=(Span(0, len(text)),))
    return find_quantities(report, split_sentences(text, report.paragraphs, ENGLISH.text), ENGLISH)


def passes(case: Case) -> bool:
    found = found_in(case.text)
    if case.nothing:
        return not any(_is_of_model(case.model, q) for q in found)
    places = [m.start() for m in re.finditer(re.escape(case.words), case.text, re.IGNORECASE)] or [0]
    spans = [Span(start, start + len(case.words)) for start in places]
    near = [q for q in found if any(q.span.meets(s) for s in spans)]
    return any(_matches(case, q) for q in near) or (case.model == PEER and case.mod == "BETWEEN" and _moves(case, near))


def _moves(case: Case, near: list[Quantity]) -> bool:
    """ "rose from 350 to 680" is no range by the conventions but two quantities."""
    ends = {(q.change or "").rsplit(" ", 1)[-1]: q.low for q in near}
    return sorted(v for k, v in ends.items() if k in ("from", "to") and v is not None) == [case.low, case.high]


def _is_of_model(model: str, quantity: Quantity) -> bool:
    """Whether the quantity is of the kind that the model looks for."""
    unit = quantity.unit or ""
    money = len(unit) == 3 and unit.isupper()
    if model == "CurrencyModel":
        return money
    if model == "PercentModel":
        return unit == "%"
    if model == "TemperatureModel":
        return unit.startswith("degree ")
    if model == "DimensionModel":
        return bool(unit) and not money and not unit.startswith(("degree", "times", "%"))
    if model == "NumberRangeModel":
        return quantity.mod == "BETWEEN"
    return not unit


def _matches(case: Case, quantity: Quantity) -> bool:
    expected = UNITS.get(case.unit, case.unit)
    for unit in expected.split("|"):
        name, _, part = unit.partition("/")
        factor = Decimal(part or 1)
        if unit.startswith("*"):
            name, factor = "", 1 / Decimal(unit[1:])
        known = name.split(" per ")
        first = UNITS.get(known[0], known[0])
        rate = len(known) == 2 and (_spelt(quantity.unit), quantity.per) in (
            (_spelt(first), known[1]),
            (first or None, known[1]),
        )
        british = _spelt(quantity.unit) == _spelt(name)
        if not (name == "" or rate or british) or (name == "" and case.model == PEER and quantity.unit == "%"):
            continue
        if case.mod:
            same_mod = quantity.mod == case.mod or (case.model == PEER and case.mod == "BETWEEN")
            if same_mod and _same(quantity.low, case.low, factor) and _same(quantity.high, case.high, factor):
                return True
        elif _same(quantity.low, case.low, factor) or _same(quantity.high, case.high, factor):
            return True
    return False


def _spelt(unit: str | None) -> str:
    return (unit or "").replace("metre", "meter").replace("litre", "liter")


def _same(got: Decimal | None, wanted: Decimal | None, factor: Decimal) -> bool:
    if got is None or wanted is None:
        return got is wanted
    wanted /= factor
    return abs(got - wanted) <= Decimal("1e-6") * max(Decimal(1), abs(wanted))


def run(root: Path) -> tuple[dict[str, tuple[int, int]], Counter[str], list[Case]]:
    """Passed and all cases of each model, cases left out by rule, and the failures."""
    counts: dict[str, tuple[int, int]] = {}
    out: Counter[str] = Counter()
    failures: list[Case] = []
    for case in read_cases(root):
        rule = left_out(case)
        if rule:
            out[rule] += 1
            continue
        ok = passes(case)
        done, total = counts.get(case.model, (0, 0))
        counts[case.model] = (done + ok, total + 1)
        if not ok:
            failures.append(case)
    return counts, out, failures


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--failures", action="store_true", help="one line for each case that fails")
    parser.add_argument("--left-out", action="store_true", help="how many cases each rule leaves out")
    options = parser.parse_args()
    counts, out, failures = run(corpora())
    if options.failures:
        for case in failures:
            found = [(q.span.cut(case.text), str(q.low), str(q.high), q.mod, q.unit) for q in found_in(case.text)]
            print(
                f"{case.model}: {case.text[-160:]!r} wants {case.words!r} {case.low}..{case.high} {case.mod} {case.unit}\n    {found}"
            )
    if options.left_out:
        for name, number in out.most_common():
            print(f"{number:5} {name}")
    for model, (done, total) in counts.items():
        print(f"{model:20} {done:4} of {total:4} {100 * done / total:5.1f} %")
    ours = [v for m, v in counts.items() if m != PEER]
    done, total = sum(v[0] for v in ours), sum(v[1] for v in ours)
    print(
        f"{'Recognizers-Text':20} {done:4} of {total:4} {100 * done / total:5.1f} %   left out by rule: {sum(out.values())}"
    )


if __name__ == "__main__":
    main()

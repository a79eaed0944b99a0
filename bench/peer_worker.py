"""Runs one peer over sentences, in the Python that the peer needs: started by bench/peers.py, imports nothing of sayso.

Standard input: `{"system": NAME, "sentences": [{"text", "date"}, ...]}`. Standard output, last line: `{"seconds": CPU, "found":
[{"figures": [[start, end, low, high], ...], "times": [[start, end, [value, ...]], ...]}, ...]}`; offsets are half-open, low and
high are strings or null, a time's values are the readings that the peer offers, as ISO 8601 or TIMEX3 of the grain that it states.
Loading and the first sentences (a warm-up) do not count.
"""

from __future__ import annotations

import glob
import json
import os
import sys
import time
import warnings
from datetime import datetime

WARM = 20  # sentences read once before the clock starts
GRAINS = {"year": 4, "quarter": 7, "month": 7, "week": 10, "day": 10, "hour": 13, "minute": 16, "second": 19}
LETTERS = {"year": "Y", "month": "M", "week": "W", "day": "D", "hour": "H", "minute": "M", "second": "S"}


def quantulum():
    """quantulum3 without its optional classifier; its spans of time are no figures by the conventions."""
    from quantulum3 import parser

    def run(text, date):
        figures = []
        for q in parser.parse(text):
            if q.unit.entity.name != "time":
                spread = q.uncertainty or 0
                figures.append([*q.span, str(q.value - spread), str(q.value + spread)])
        return {"figures": figures, "times": []}

    return run


def dateparser():
    from dateparser.search import search_dates

    def run(text, date):
        base = datetime.fromisoformat(date) if date else datetime.now()
        found = search_dates(text, languages=["en"], settings={"RELATIVE_BASE": base}) or []
        times, at = [], 0
        for words, when in found:
            start = text.find(words, at)
            if start >= 0:
                at = start + len(words)
                times.append([start, at, [when.strftime("%Y-%m-%d")]])
        return {"figures": [], "times": times}

    return run


def recognizers():
    from recognizers_date_time import DateTimeRecognizer
    from recognizers_number import NumberRecognizer
    from recognizers_number_with_unit import NumberWithUnitRecognizer

    plain, unit = NumberRecognizer("en-us"), NumberWithUnitRecognizer("en-us")
    models = [
        unit.get_currency_model(),
        unit.get_dimension_model(),
        unit.get_temperature_model(),
        plain.get_percentage_model(),
        plain.get_number_model(),
    ]  # the more telling ones first: what one has found, the next may not
    ages, clock = unit.get_age_model(), DateTimeRecognizer("en-us").get_datetime_model()

    def run(text, date):
        base = datetime.fromisoformat(date) if date else datetime.now()
        times, taken = [], []
        for r in clock.parse(text, base):
            values = (r.resolution or {}).get("values") or []
            taken.append((r.start, r.end + 1))
            times.append([r.start, r.end + 1, [v for value in values for v in _recognized(value)]])
        taken += [(r.start, r.end + 1) for r in ages.parse(text)]
        figures = []
        for model in models:
            for r in model.parse(text):
                value = str((r.resolution or {}).get("value") or "").rstrip("%")
                if value and all(r.end < a or b <= r.start for a, b in taken):
                    taken.append((r.start, r.end + 1))
                    figures.append([r.start, r.end + 1, value, value])
        return {"figures": figures, "times": times}

    return run


def _recognized(value):
    """The TIMEX, and the day or period resolved; a reader may take either."""
    timex = value.get("timex", "")
    if timex.startswith("("):
        timex = timex.strip("()").split(",")[2] if timex.count(",") == 2 else ""
    whole = value.get("value", "")
    if value.get("type") in ("datetime", "time"):
        whole = whole.replace(" ", "T")[:16]
    return [v for v in (timex, whole, value.get("start", "")) if v and v != "not resolved"]


def duckling():
    import jpype

    here = os.path.dirname(next(p for d in sys.path for p in glob.glob(os.path.join(d, "duckling", "__init__.py"))))
    jars = glob.glob(os.path.join(here, "jars", "**", "*.jar"), recursive=True)
    jpype.startJVM("-Xmx1g", classpath=jars, convertStrings=True)  # newer jpype hands out Java strings otherwise
    from duckling import Duckling

    engine = Duckling(jvm_started=True)
    engine.load(["en"])
    amounts = ("amount-of-money", "distance", "volume", "temperature", "quantity", "number")

    def run(text, date):
        found = engine.parse(text, reference_time=f"{date}T12:00:00Z" if date else "")
        found = [r for r in found if not r.get("latent")]
        times, taken = [], []
        for r in sorted(found, key=lambda r: r["start"] - r["end"]):
            if r["dim"] in ("time", "duration") and all(r["end"] <= a or b <= r["start"] for a, b in taken):
                taken.append((r["start"], r["end"]))
                times.append([r["start"], r["end"], _duckling_times(r)])
        figures = []
        for r in sorted(found, key=lambda r: (amounts.index(r["dim"]) if r["dim"] in amounts else 9, r["start"])):
            number = r["value"].get("value") if r["dim"] in amounts else None
            if number is not None and all(r["end"] <= a or b <= r["start"] for a, b in taken):
                taken.append((r["start"], r["end"]))
                figures.append([r["start"], r["end"], str(number), str(number)])
        return {"figures": figures, "times": times}

    return run


def _duckling_times(result):
    value = result["value"]
    if result["dim"] == "duration":
        letter = LETTERS.get(str(value.get("unit")))
        clock = "T" if value.get("unit") in ("hour", "minute", "second") else ""
        return [f"P{clock}{value.get('value'):g}{letter}"] if letter else []
    if "from" in value:
        return [_grained(value["from"])]
    return [_grained(v) for v in (value, *value.get("values", ())) if "value" in v]


def _grained(moment):
    return str(moment.get("value"))[: GRAINS.get(str(moment.get("grain")), 10)]


SYSTEMS = {"quantulum3": quantulum, "dateparser": dateparser, "recognizers-text": recognizers, "duckling": duckling}


def main():
    warnings.simplefilter("ignore")
    asked = json.load(sys.stdin)
    run = SYSTEMS[asked["system"]]()
    sentences = [(s["text"], s["date"]) for s in asked["sentences"]]
    for text, date in sentences[:WARM]:
        _tried(run, text, date)
    start = time.process_time()
    found = [_tried(run, text, date) for text, date in sentences]
    print("\n" + json.dumps({"seconds": time.process_time() - start, "found": found}))


def _tried(run, text, date):
    """A sentence on which a peer raises gives nothing."""
    try:
        return run(text, date)
    except Exception as error:
        return {"figures": [], "times": [], "error": type(error).__name__}


if __name__ == "__main__":
    main()

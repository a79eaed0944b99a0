"""Where the words of a source end: what stands between a subject and its verb and only says when, where or how it spoke is cut off.

"The board Monday said", "Ana Ruiz, however, said", "the board, on 18 October, said", "Ana Ruiz in a statement said", "Ana Ruiz, speaking
from Tarn, said".
"""

from __future__ import annotations

from sayso.finders.members import is_person_name
from sayso.finders.units import Item
from sayso.lang import Language

_COMMAS = frozenset(",-–—")
_DASHES = frozenset("-–—")
_ASIDES = frozenset(
    "however meanwhile though too also then again now today yesterday tonight recently later earlier because nevertheless nonetheless".split()
)
_WHEN = frozenset("on in at since during after before by from".split())
_WHERE = frozenset("in at on during via through".split())
_SPEAKING = frozenset("speaking reporting writing testifying talking responding commenting appearing".split())
_DATE_WORDS = frozenset("last next this early late the morning afternoon evening night week month year".split())
_SAID_IN = frozenset("remarks comments statement interview speech testimony letter".split())
_SUNDAY = frozenset("mail scotland wales independent sunday".split())  # "The Mail on Sunday"
_QUOTING = frozenset(("quoting", "citing"))
_MADE = frozenset("made held written seen found sent taken shown given".split())
_ORDER = frozenset("first later since originally jointly last once".split())
_LONGEST_TAIL = 12  # words
_LONGEST_NAME = 4


def source_end(items: tuple[Item, ...], lo: int, hi: int, language: Language) -> int:
    """The end of a source without its tail; `lo` to `hi` are its items with all that stands before the verb."""
    while hi - lo > 1:
        end = _without_tail(items, lo, hi, language)
        if end is None or end <= lo:
            return hi
        hi = end
    return hi


def _without_tail(items: tuple[Item, ...], lo: int, hi: int, language: Language) -> int | None:
    last = items[hi - 1]
    if last.text in _DASHES:
        opened = next(
            (n for n in range(hi - 2, lo, -1) if items[n].text in _DASHES and items[n - 1].end < items[n].start), None
        )
        return opened if opened is not None else hi - 1  # "The union - with 14 branches - wants"
    dashed = hi < len(items) and items[hi].text in _DASHES
    opened = next(
        (n for n in range(hi - 1, lo, -1) if items[n].text in _DASHES and items[n - 1].end < items[n].start), None
    )
    if dashed and opened is not None:
        return opened
    if last.text == ",":
        return hi - 1
    done = _done_by(items, lo, hi, language)
    if done is not None:
        return done
    if last.text in ")]" and not any(items[n].text in "([" for n in range(lo, hi - 1)):
        return hi - 1
    if last.text.isdigit() and len(last.text) < 4 and hi - lo > 2 and items[hi - 2].text == "," and items[hi - 3].is_capital:
        return hi - 2  # "Ana Ruiz, 52"
    if last.lower in _ASIDES and not last.is_capital or last.lower == "that":
        return hi - 1
    if last.lower == "each" and (items[hi - 2].is_capital or items[hi - 2].lower.endswith("s")):
        return hi - 1  # "the army and the Front each"
    if (
        last.lower in language.phrases.weekdays
        and items[hi - 2].lower not in _DATE_WORDS | language.phrases.prepositions
    ):
        named = hi - lo == 3 and items[lo].is_capital and _is_name(items[lo + 1])
        return hi - 1 if hi - lo > 2 and not named and not _is_made(items[hi - 2]) else None
    return _before_phrase(items, lo, hi, language)


def before_bracket(items: tuple[Item, ...], lo: int, hi: int, language: Language) -> int:
    """Where a bracket opens that ends the phrase: "Ana Ruiz (Liberal, Tarn)"; not letters, nor a person, who then is the one to speak:
    "the Union of Atheists (UAAR)", "the Minister for Trade (Ana Ruiz)"."""
    at = next((n for n in range(lo + 1, hi) if items[n].text == "("), None)
    if at is None:
        return hi
    closes = next((n for n in range(at, hi) if items[n].text == ")"), hi)
    if closes < hi - 1:
        return hi
    letters = closes == at + 2 and items[at + 1].text.isupper()
    held = letters or is_person_name(items[at + 1 : closes], language)
    return at if not held or _ends_in_person(items, lo, at, language) else hi


def _done_by(items: tuple[Item, ...], lo: int, hi: int, language: Language) -> int | None:
    """The comma in front of "quoted by the Costa", "quoting diplomats", "first published by the opposition on Tuesday", "carried out by N",
    the last of the phrase."""
    n = next((n for n in range(hi - 2, lo, -1) if items[n].text == ","), None)
    if n is not None and items[n + 1].lower in _QUOTING and hi - n < _LONGEST_NAME + 2:
        return n
    n = next((n for n in range(hi - 3, lo, -1) if items[n].text == ","), None)
    if n is None or items[n + 1].is_capital:
        return None
    made = n + 1 + (items[n + 1].lower in _ORDER or items[n + 1].lower.endswith("ly"))
    by = next((k for k in (made + 1, made + 2) if k < hi and items[k].lower == "by"), None)
    if by is None or not _is_made(items[made]):
        return None
    return n if by == made + 1 or items[made + 1].lower in language.claims.particles else None


def _is_made(item: Item) -> bool:
    return item.lower.endswith("ed") or item.lower in _MADE


def _is_name(item: Item) -> bool:
    """Whether a word behind another may be a name with it: "Tarn Sheffield Wednesday"."""
    return item.is_capital and not item.text.isupper()


def _before_phrase(items: tuple[Item, ...], lo: int, hi: int, language: Language) -> int | None:
    """In front of "on 18 October 2008", and behind a person's name "in a statement", "in New York", "speaking from Tarn"."""
    phrases = language.phrases
    for n in range(hi - 1, max(lo, hi - _LONGEST_TAIL), -1):
        lower = items[n].lower
        behind = items[n + 1 : hi]
        if lower in _WHEN and behind and _is_date(behind, language) and items[n - 1].lower not in _SUNDAY:
            on_a_day = items[n + 1].lower in language.phrases.weekdays and not any(
                i.text == "," or _is_made(i) for i in items[lo:n]
            )
            return (
                n if items[n - 1].text == "," or on_a_day else None
            )  # not "a study released in May", "the vote in July"
        named = _ends_in_person(items, lo, n, language)
        if not named or items[n].is_capital:
            continue
        if lower in _WHERE and behind:
            said_in = behind[-1].lower in phrases.media | phrases.gatherings or any(i.lower in _SAID_IN for i in behind[:2])
            if said_in or lower == "in" and all(i.is_capital or i.lower in ("the", ",") for i in behind):
                return n
        if lower in _SPEAKING:
            return n
    return None


def _is_date(words: tuple[Item, ...], language: Language) -> bool:
    phrases = language.phrases
    dated = any(w.lower in phrases.weekdays or w.lower in phrases.months for w in words)
    known = phrases.weekdays | phrases.months | _DATE_WORDS
    return dated and all(w.lower in known or w.text == "," or w.text[:1].isdigit() for w in words)


def _ends_in_person(items: tuple[Item, ...], lo: int, hi: int, language: Language) -> bool:
    """Whether a person's name stands right before an item, with or without a comma between."""
    end = hi - 1 if hi - lo > 1 and items[hi - 1].text == "," else hi
    start = end
    while (
        start > lo
        and end - start < _LONGEST_NAME
        and (items[start - 1].text.rpartition("-")[2][:1].isupper() or items[start - 1].lower in language.names.name_particles)
    ):
        start -= 1
    segment = next((n + 1 for n in range(start - 1, lo - 1, -1) if items[n].text == ","), lo)
    if any(i.lower in language.phrases.prepositions for i in items[segment:start]):
        return False  # "the Institute for Vector Control in Tarn"
    return any(is_person_name(items[at:end], language) for at in range(start, end - 1))

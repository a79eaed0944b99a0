"""Titles: in front of a name ("Army Lt. Gen. A. B."), behind it ("A. B., the mayor of X"), and the letters and countries beside a name."""

from __future__ import annotations

from sayso.finders.units import Item
from sayso.lang import Language

POSSESSIVE = ("'s", "s'", "’s", "s’")
_ORDINALS = frozenset(["st", "nd", "rd", "th", "first", "second", "third"])
_SCIENCES = ("ologist", "ographer", "ometrist", "iatrist")  # endings of callings
_IN_NAMES = frozenset("bank group company firm business brand chain maker utility publisher".split())
_TRADING = frozenset("charity watchdog regulator housebuilder supermarket consultancy".split())
_NAMED_TOO = frozenset("haji hajji hadji alhaji tan tun sheikh shaikh pandit major marshal baron duke lord father elder pastor canon vicar private imam".split())
_LONGEST = 14  # words of an office behind a name
_ROLE_ENDS = frozenset((*",.;:—–-(", "who", "which", "as", "when", "while", "after", "and"))
_HALF = "lance"  # "Lance Cpl. Ana Ruiz": a given name too
_ROYAL = frozenset(["prince", "princess", "king", "queen", "duke", "earl", "dean", "sultan", "emir"])  # given names too


def words_of(items: tuple[Item, ...]) -> str:
    """The words of items as they would be written."""
    out = ""
    end = None
    for item in items:
        gap = " " if end is not None and item.start > end else ""
        out += gap + item.text
        end = item.end
    return out


def bare(word: str) -> str:
    """A word without a possessive ending."""
    for ending in ("'s", "’s"):
        if word.endswith(ending):
            return word[: -len(ending)]
    return word[:-1] if word.endswith(("s'", "s’")) else word


def is_possessive(item: Item) -> bool:
    return item.lower.endswith(POSSESSIVE) and bare(item.text) != item.text


def split_title(run: tuple[Item, ...], language: Language) -> tuple[int, str | None]:
    """How many leading words are titles, and the role they give ("U.S. Secretary of Defense")."""
    names = language.names
    run = without_letters(run, language)
    if len(run) > 2 and run[0].lower in names.demonyms and is_given(run[1], language):
        return 1, None  # "Portuguese Duarte Vilhena"
    if len(run) > 2 and run[0].lower.endswith("s") and run[0].lower[:-1] in names.offices and is_given(run[1], language):
        return 1, None  # "Senators Ana Ruiz" of a list
    if len(run) > 1 and is_trading(run[0], language):
        return 1, None  # "Drugmaker Corvane"
    office = -1
    for n, item in enumerate(run):
        if item.lower in names.offices and not _is_given_office(run, n, language):
            office = n
    if office < 0:
        at = _behind_courtesy(run, language)
        return (at, None) if at < len(run) else (0, None)
    at = office + 1
    if at < len(run) and run[at].lower in ("of", "to", "for"):
        at = _behind_of(run, at, language)
    role_end = at
    at = past_grade(run, at)
    at += _behind_courtesy(run[at:], language)
    if at >= len(run) or all(bare(i.lower) in names.courtesy for i in run[at:]):
        at = role_end = len(run)  # "Consul General"
    if at >= len(run):
        return len(run) if office == len(run) - 1 and len(run) <= 3 or role_end > office + 1 else 0, None
    if any(i.lower in names.bodies or i.lower in names.sites for i in run[at:]) and office == 0:
        return 0, None  # "Queen Amina Hospital"
    start = 0
    while start < office and (run[start].lower in names.courtesy or run[start].lower == "the"):
        start += 1
    return at, words_of(run[start:role_end])


def _is_given_office(run: tuple[Item, ...], at: int, language: Language) -> bool:
    """ "Army Capt. Prince Tamba Doe", "Dr. Dean Orlo": behind a rank and before a surname it is a given name; not "Gen. Prince Ali bin Omar"."""
    names = language.names
    if run[at].lower not in _ROYAL or at == 0 or at + 1 >= len(run) or run[at - 1].lower not in names.courtesy:
        return False
    return not any(i.lower in names.name_particles or i.lower == "of" for i in run[at + 1 :])


def past_grade(items: tuple[Item, ...], at: int) -> int:
    """Past the "Class" of "Sgt. 1st Class Ana Ruiz", "Petty Officer Second Class Ana Ruiz"."""
    if at + 2 < len(items) and items[at].lower in _ORDINALS and items[at + 1].text == "Class":
        return at + 2
    if 0 < at < len(items) - 1 and items[at].text == "Class" and items[at - 1].lower in _ORDINALS:
        return at + 1
    return at


def past_lead(items: tuple[Item, ...], at: int) -> int:
    """Past what a capital word at the head of a run tells of the name behind it: a grade, "Oslo-based"."""
    at = past_grade(items, at)
    based = next((n for n in range(at, min(at + 3, len(items) - 1)) if items[n].lower.endswith("-based")), None)
    return at if based is None else based + 1  # "New York-based"


def past_number(items: tuple[Item, ...], at: int) -> int:
    """Past the number written to a name: "Kanal24", "Sirius-91"."""
    end = at
    while 0 < end < len(items) and items[end].start == items[end - 1].end and (
        items[end].text.isdigit() or items[end].text in "-–" and end + 1 < len(items) and items[end + 1].text.isdigit()
    ):
        end += 1
    return end if end > at and items[end - 1].text.isdigit() else at


def is_trading(word: Item, language: Language) -> bool:
    """A noun for a firm that no firm has in its name: "Airline Nordair", "Chipmaker Tolvan"; not "Bank Orlo"."""
    lower = word.lower
    return (lower in language.names.firms and lower not in _IN_NAMES) or lower.endswith("maker") and len(lower) > 6 or lower in _TRADING


def is_calling(word: Item, language: Language) -> bool:
    """A noun of people's work, by table, by its last part ("Singer-songwriter") or by the ending of a science; "Mum-of-three"."""
    lower = word.lower
    if lower in language.names.trades or lower.endswith(_SCIENCES) or "-of-" in lower:
        return True
    return "-" in lower and lower.rsplit("-", 1)[1] in language.names.trades


def is_given(word: Item, language: Language) -> bool:
    names = language.names
    first = word.lower.split("-")[0]  # "Marie-Claire"
    return word.lower in names.female or word.lower in names.male or first in names.female or first in names.male


def is_aged(items: tuple[Item, ...], at: int) -> bool:
    """ ", 45," behind a name."""
    return at + 2 < len(items) and items[at].text == "," and items[at + 1].text.isdigit() and items[at + 2].text in ",."


def is_aged_namesake(items: tuple[Item, ...], lo: int, hi: int) -> bool:
    """ "Dean Marsh, 45,": no dean, for a surname behind a title alone gets no age."""
    return hi - lo == 2 and items[lo].lower in _ROYAL and is_aged(items, hi)


def without_letters(run: tuple[Item, ...], language: Language) -> tuple[Item, ...]:
    """A name without letters behind it (QC, MP), where a name of two words or more is left."""
    end = len(run)
    while end > 2 and bare(run[end - 1].text).isupper() and bare(run[end - 1].lower) in language.names.postnominals:
        end -= 1
    return run[:end]


def without_country(run: tuple[Item, ...], language: Language) -> tuple[Item, ...]:
    """ "Ministry of Trade" of "the Turkish Ministry of Trade"."""
    head = next((n for n, i in enumerate(run) if i.text == "Ministry"), 0)
    at = 0
    while at < head and _is_country(run[at], head - at, language):
        at += 1
    return run[at:] if at + 1 < len(run) else run  # "the Turkish ministry" keeps what it has


def without_land(run: tuple[Item, ...], role: str | None, language: Language) -> tuple[Item, ...]:
    """ "Ilmarsson of Tarvonia" behind "President": the land is that of the office. Royals are named by theirs."""
    names = language.names
    if role is None or len(run) != 3 or run[1].lower != "of" or role.lower() in _ROYAL:
        return run
    known = (names.bodies, names.offices, names.trades, names.documents, names.courtesy, names.groups)
    return run if any(run[0].lower in some for some in known) else run[:1]


def _is_country(word: Item, apart: int, language: Language) -> bool:
    """A country or nationality, by its ending too where it stands right before the word: "Batavari Ministry"."""
    names = language.names
    lower = bare(word.lower)
    if lower in names.demonyms or lower in names.countries:
        return True
    return apart == 1 and lower.endswith(("i", "an", "ish", "ese")) and len(lower) > 4


def _behind_courtesy(run: tuple[Item, ...], language: Language) -> int:
    """Past the last title in front of a name: "Army Lt. Gen. Stephen Townsend", "Ward member Cllr Jean Prothero"."""
    names = language.names
    at = 0
    for n, item in enumerate(run[:-1]):
        rest = [i.lower for i in run[n + 1 :]]
        if item.lower in ("saint", "st", "st.") or any(w in names.bodies for w in rest) or rest[0] in ("staff", "command"):
            continue
        ahead = run[at : n - 1] if n and run[n - 1].lower == _HALF else run[at:n]
        leads = n == at or n < 5 and not any(is_given(i, language) for i in ahead) and not _is_inner(run[at:n], item, language)
        called = is_calling(item, language) and (len(rest) > 1 and _opens_name(run[n + 1], language) or "-of-" in item.lower)
        lawyer = item.text == "Me" and len(rest) > 1  # maître
        if leads and (item.lower in names.courtesy or called or lawyer):
            at = n + 1
    return at


def _is_inner(before: tuple[Item, ...], title: Item, language: Language) -> bool:
    """ "Rosli Haji Omar", "Ann Major Lee": a title that is a part of names too, behind a word that names no body, office or people."""
    names = language.names
    known = (names.bodies, names.offices, names.trades, names.demonyms, names.courtesy)
    return title.lower in _NAMED_TOO and not any(i.lower in some for i in before for some in known)


def _opens_name(word: Item, language: Language) -> bool:
    """Not "for" in "Witness for Peace"."""
    return word.is_capital or word.lower in language.names.name_particles or word.lower in language.names.courtesy


def _behind_of(run: tuple[Item, ...], of: int, language: Language) -> int:
    """Where the name begins in "Secretary of Defense Lloyd Austin": at a known given name, else the last two words of four."""
    names = language.names
    for n in range(of + 2, len(run)):
        if is_given(run[n], language) or run[n].lower in names.courtesy:
            return n
    if len(run) - of == 4 and run[of - 1].lower in names.courtesy:
        return of + 2  # "Superintendent of Police Meenal Jathar"
    field = of + 1 + (run[of + 1].lower == "the" if of + 1 < len(run) else 0)
    affairs = next((n for n in range(len(run) - 3, of, -1) if run[n].lower == "affairs"), None)
    if affairs is not None and all(i.is_capital and i.lower not in names.bodies for i in run[affairs + 1 :]):
        return affairs + 1  # "Minister for Economic Affairs Temur Abdrasulov"
    held = [n for n in range(of + 1, len(run)) if run[n].lower in names.bodies - {"state"} or run[n].lower in ("affairs", "of")]
    bodied = held != [] and held != [len(run) - 3]  # "Head of the Refugee Council Jan Egeland"
    if len(run) - field < 3 or bodied or not run[-2].is_capital:
        return len(run)
    return len(run) - 2


def role_start(items: tuple[Item, ...], at: int, language: Language) -> int:
    """Left over the words of a lower-case title: "company spokeswoman", "deputy prime minister"."""
    start = at
    while start > 0 and at - start < 4 and (may_be_title(items[start - 1], language) or start < at and _is_field(items, start - 1, language)):
        start -= 1
    return start


def _is_field(items: tuple[Item, ...], at: int, language: Language) -> bool:
    """The "press" of "Pentagon press operations director": a noun that is a verb too, behind a name."""
    word = items[at]
    verb = word.lower in language.cues.forms and word.text.islower() and not word.lower.endswith(("s", "ed", "ing"))
    return (verb or word.lower == "press") and at > 0 and items[at - 1].is_capital


def may_be_title(word: Item, language: Language) -> bool:
    words = language.phrases
    closed = (words.determiners, words.prepositions, words.conjunctions, words.verbs, words.not_nouns)
    if not word.is_word or any(word.lower in some for some in (*closed, words.subordinators, language.names.courtesy)):
        return False
    return not word.lower.endswith(("'s", "s'", "ed", "ly")) and word.lower not in language.cues.forms


def office_before(items: tuple[Item, ...], at: int, language: Language) -> str | None:
    """The office in "the Foreign Secretary, Helena Marchbanks": between an article and the comma in front of a name."""
    if at > 3 and items[at - 1].lower == "the" and items[at].lower in language.names.courtesy:
        at -= 1  # ", the Rt Hon Ana Ruiz"
    if at < 3 or items[at - 1].text != ",":
        return None
    start = at - 1
    while start > 0 and at - start < 16 and items[start - 1].is_word:
        before = items[start - 1].lower
        if before == "the" and _is_office(items[start : at - 1], language):
            return words_of(items[start : at - 1])
        within = before == "the" and start > 1 and items[start - 2].lower in ("of", "for", "to")
        within = within or before == "and" and items[start].is_capital and items[start - 2].is_capital
        closes = before in ("the", "and", "or") and not within or before in language.phrases.verbs
        if closes or before.endswith(POSSESSIVE):
            return None
        start -= 1
    return None


def _is_office(role: tuple[Item, ...], language: Language) -> bool:
    """Whether the last word before the first preposition is an office."""
    head = next((n for n, i in enumerate(role) if i.lower in language.phrases.prepositions), len(role)) - 1
    if head > 0 and role[head].lower == "general":
        head -= 1  # "the Consul General"
    return head >= 0 and role[0].lower != "former" and role[head].lower in language.names.offices


def _joins_owners(items: tuple[Item, ...], joint: int) -> bool:
    """ "general secretary of the Seafarers' and Dockers' Federation"."""
    behind = items[joint + 1] if joint + 1 < len(items) else None
    return behind is not None and behind.is_capital and items[joint - 1].text.endswith(("'", "’"))


def apposed_role(items: tuple[Item, ...], at: int, language: Language) -> str | None:
    """The office behind a name: "Name, the mayor of X," or "Name, chief executive of X"."""
    if at + 1 >= len(items) or items[at].text != ",":
        return None
    start = at + 1
    if items[start].text.isdigit() and start + 2 < len(items) and items[start + 1].text == ",":
        start += 2
    if items[start].lower in ("the", "a", "an"):
        start += 1
    end, office = start, False
    while end < len(items) and end - start < _LONGEST:
        item = items[end]
        another = office and item.lower == "and" and (_is_second_office(items, end + 1, language) or _joins_owners(items, end))
        if item.quote is not None or item.text in _ROLE_ENDS and not another:
            break
        if item.lower in ("said", "says", "told") or office and item.lower in language.cues.forms and item.lower.endswith("ed"):
            return None  # "to the Halloran shelf, the minister announced"
        if item.lower.endswith(POSSESSIVE) and not office:
            return None
        if item.lower in language.names.offices:
            if _holds_a_name(items, end + 1, language):
                return None  # "Reuters, Economy Minister Ana Ruiz"
            office = True
        elif not office and end - start >= 4:
            return None
        if office and item.lower in ("has", "had", "have", "will", "would"):
            return None  # "in the Sarne valley, the minister has announced"
        if item.lower in language.phrases.verbs and not item.is_capital or item.lower in language.phrases.weekdays:
            break
        end += 1
    while end > start and items[end - 1].lower in language.phrases.prepositions:
        end -= 1
    return words_of(items[start:end]) if office and end > start else None


def _holds_a_name(items: tuple[Item, ...], at: int, language: Language) -> bool:
    """Whether an office is that of somebody named right behind it."""
    run = items[at : at + 2]
    return len(run) == 2 and all(i.is_capital and i.lower not in language.names.bodies for i in run)


def _is_second_office(items: tuple[Item, ...], at: int, language: Language) -> bool:
    """ "CEO and founder of Ping", "president and chief executive": an office of the same person, with what follows it."""
    known = language.names.offices | language.names.trades
    office = next((n for n in range(at, min(at + 3, len(items))) if items[n].lower in known), None)
    if office is None or any(i.lower in language.phrases.determiners for i in items[at:office]):
        return False
    behind = items[office + 1] if office + 1 < len(items) else None
    return behind is None or not behind.is_capital

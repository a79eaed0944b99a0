"""English number words and the words that bound a number."""

from __future__ import annotations

from decimal import Decimal

from sayso.lang.quantity_tables import BoundWords, NumberWords
from sayso.records import Mod

_SMALL = """zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen
eighteen nineteen""".split()
_TENS = "twenty thirty forty fifty sixty seventy eighty ninety".split()

_SCALES = {
    "hundred": 100,
    "thousand": 1000,
    "lakh": 10**5,
    "lac": 10**5,
    "million": 10**6,
    "crore": 10**7,
    "billion": 10**9,
    "trillion": 10**12,
    "quadrillion": 10**15,
    "dozen": 12,
}
_SUFFIXES = {
    "k": 10**3,
    "m": 10**6,
    "mn": 10**6,
    "mln": 10**6,
    "mil": 10**6,
    "mm": 10**6,
    "b": 10**9,
    "bn": 10**9,
    "bln": 10**9,
    "t": 10**12,
    "tn": 10**12,
    "trn": 10**12,
    "tln": 10**12,
    "cr": 10**7,
}
_DENOMINATORS = {
    "half": 2, "third": 3, "quarter": 4, "fourth": 4, "fifth": 5, "sixth": 6, "seventh": 7, "eighth": 8, "ninth": 9,
    "tenth": 10, "eleventh": 11, "twelfth": 12, "sixteenth": 16, "twentieth": 20, "hundredth": 100, "thousandth": 1000,
}  # fmt: skip

NUMBERS = NumberWords(
    small={w: Decimal(n) for n, w in enumerate(_SMALL)}
    | {"nil": Decimal(0), "nought": Decimal(0), "naught": Decimal(0)},
    tens={w: Decimal(20 + 10 * n) for n, w in enumerate(_TENS)},
    scales={w: Decimal(n) for w, n in _SCALES.items()},
    suffixes={w: Decimal(n) for w, n in _SUFFIXES.items()},
    plurals={f"{w}s": Decimal(n) for w, n in _SCALES.items()} | {"scores": Decimal(20), "tens": Decimal(10)},
    plurals_of=frozenset({"scores", "tens"}),
    denominators={w: Decimal(n) for w, n in _DENOMINATORS.items()}
    | {f"{w}s": Decimal(n) for w, n in _DENOMINATORS.items() if w != "half"}
    | {"halves": Decimal(2)},
    doubtful=frozenset({"quarter", "quarters", "half", "halves"}),
    articles=frozenset({"a", "an"}),
    few=frozenset({"several", "few", "many"}),
    few_alone=frozenset({"several"}),
    spaced_suffixes=frozenset("bn mn mln mil bln tn trn tln".split()),
    plural_denominators=frozenset(f"{w}s" for w in _DENOMINATORS if w != "half") | {"halves"},
    lone_scales=frozenset({"dozen"}),
    couple=frozenset({"couple"}),
    joiner="and",
    point="point",
    half="half",
    minus=frozenset({"minus", "-", "−"}),
    none=frozenset({"no", "zero", "nil"}),
    one="one",
    of="of",
)

_BEFORE: dict[Mod, str] = {
    "APPROX": """about around roughly some nearly almost approximately approx circa ca virtually practically ~ ≈ c
        |close to|closer to|nearer to|nearer|near|just about|in the region of|in the order of|on the order of|estimated
        |an estimated|a reported|somewhere around|something like|in the neighbourhood of|in the neighborhood of|barely|as good as
        |in the vicinity of|nearing|approaching|well-nigh|or about|or so|just around|somewhere near|very nearly
        |very roughly|an approximate""",
    "MORE_THAN": """over above exceeding exceed exceeds exceeded surpassed surpassing surpass topped topping > beyond
        |more than|greater than|larger than|bigger than|higher than|in excess of|north of|better than|just over|well over|just above
        |well above|slightly more than|slightly over|a little over|a little more than|far more than|significantly more than
        |much more than|considerably more than|substantially more than|way more than|way over|well more than|easily over|just more than
        |comfortably over|far above|far over|comfortably above|slightly above|just beyond|to more than|to over|little more than""",
    "EQUAL_OR_MORE": """≥
        |at least|no fewer than|no less than|not less than|not fewer than|no lower than|a minimum of|minimum of|at minimum
        |at a minimum|as few as|as little as|as low as|at the very least|at the least|upwards of|upward of|> =|> = |not under
        |more than or equal to|greater than or equal to|equal to or more than|equal to or greater than|higher or equal than
        |bigger or equal than|larger or equal than|greater or equal than|more or equal than|at least or equal to""",
    "LESS_THAN": """under below <
        |less than|fewer than|lower than|smaller than|short of|just short of|shy of|just shy of|just under|just below|well under
        |well below|slightly less than|slightly under|slightly below|a little under|a little less than|far less than|far fewer than
        |just less than|just fewer than|slightly fewer than|far below|significantly less than|much less than|substantially less than
        |not quite|not even""",
    "EQUAL_OR_LESS": """≤
        |up to|as many as|as much as|as high as|no more than|not more than|no higher than|no greater than|at most|at the most
        |at the very most|a maximum of|maximum of|a maximum|not exceeding|at maximum|nothing more than|< =|never more than
        |less than or equal to|equal to or less than|smaller or equal than|less or equal than|lower or equal than|not over
        |to as many as|to as much as|to up to|a ceiling of|no larger than|at a maximum""",
}

_AFTER: dict[Mod, str] = {
    "APPROX": "or so|- odd|odd|or thereabouts|give or take|- ish|plus or minus|or more or less|approximately",
    "EQUAL_OR_MORE": "or more|or greater|or above|or higher|and more|plus|+|- plus|or over|and above|and up|at least|or better"
    "|or greater than|or more than|or equal to|or upwards|at a minimum|at the very least|at the least|at minimum",
    "EQUAL_OR_LESS": "or less|or fewer|or below|or lower|or under|at most|at the most|at the very most|at maximum|maximum|tops",
}


def _phrases(text: str) -> list[str]:
    """Single words of the first line, phrases between bars after it."""
    head, *rest = text.split("|")
    return [*head.split(), *(" ".join(p.split()) for p in rest)]


BOUNDS = BoundWords(
    before={phrase: mod for mod, text in _BEFORE.items() for phrase in _phrases(text)},
    distance=frozenset({"within"}),
    after={phrase: mod for mod, text in _AFTER.items() for phrase in text.split("|")},
    fillers=frozenset(
        (
            "another|a further|an additional|a total of|a record|the|a combined|its|their|a|an|other|further|additional|all|his"
            "|these|those|an average of|on average|average of|a staggering|an unprecedented|an extra|extra|a whopping|a mere|an average|another estimated|a seasonally adjusted|seasonally adjusted|an adjusted|a new|her|our|a net"
        ).split("|")
    ),
    prepositions=frozenset("over about under above below near around beyond topped c".split()),
    governors=frozenset(
        """dispute disputes row rows concern concerns control vote votes voted voting fight fights fighting war clash clashes
        argue argued arguing argument protest protests protested negotiate negotiated negotiating negotiations deal deals talks
        fear fears anger outrage lawsuit lawsuits jurisdiction sovereignty power charges charged arrested jailed debate debates
        standoff tensions controversy questions question authority victory win wins influence worries worried battle battles
        talk talking talked speak spoke speaking spoken information know knows knew known story stories ask asked asking told
        tell learn learned learnt hear heard think thought thinking says said say complain complained complaints complaint care
        evidence how what details detail data news debated discuss nothing something anything wrote written write book posted tweeted
        sued suing sue criticised criticized warned warnings warning""".split()
    ),
    openers={
        "between": frozenset({"and", "to", "-", "–"}),
        "from": frozenset({"to", "-", "–", "through", "up to", "and"}),
        "anywhere between": frozenset({"and", "to"}),
        "anywhere from": frozenset({"to"}),
        "somewhere between": frozenset({"and", "to"}),
    },
    either="or",
    onward="to",
    ranging=frozenset({"between", "anywhere between", "somewhere between", "anywhere from"}),
    ratio_openers=frozenset({"in", "out of", "in every", "of every", "out of every"}),
    merging=frozenset({"and", "but", ","}),
    standing_alone=frozenset(
        (
            "at least|at most|plus|+|odd|maximum|approximately|or more than|or less than|or over|or under|or greater than|and more"
            "|plus or minus|or above|or below|or up|at the least|at the most|or upwards"
        ).split("|")
    ),
    governed=frozenset({"him", "her", "them"}),
    upward=frozenset("edged crept inched ticked went moved came nudged gone goes go pushed bid inch edge".split()),
    separators=frozenset({"to", "or", "through"}),
    dashes=frozenset({"-", "–", "‑", "~", "—", "−"}),
)

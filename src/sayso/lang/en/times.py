"""English words of times."""

from __future__ import annotations

from collections.abc import Mapping

from sayso.lang.en.holidays import HOLIDAYS
from sayso.lang.en.tense import TENSE
from sayso.lang.time_tables import TimeWords


def _words(text: str) -> frozenset[str]:
    return frozenset(text.split())


def _phrases(table: Mapping[str, str]) -> dict[tuple[str, ...], str]:
    return {tuple(phrase.split()): value for value, phrases in table.items() for phrase in phrases.split("|")}


_MONTHS = "january february march april may june july august september october november december".split()
_SHORT_MONTHS = {
    "jan": 1,
    "feb": 2,
    "mar": 3,
    "apr": 4,
    "jun": 6,
    "jul": 7,
    "aug": 8,
    "sep": 9,
    "sept": 9,
    "oct": 10,
    "nov": 11,
    "dec": 12,
}
_DAYS = "monday tuesday wednesday thursday friday saturday sunday".split()
_SHORT_DAYS = {"mon": 1, "tue": 2, "tues": 2, "wed": 3, "thu": 4, "thur": 4, "thurs": 4, "fri": 5, "sat": 6, "sun": 7}
_ONES = (
    "zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen "
    "eighteen nineteen"
).split()
_TENS = "twenty thirty forty fifty sixty seventy eighty ninety".split()
_ORDINALS = (
    "first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth thirteenth fourteenth fifteenth "
    "sixteenth seventeenth eighteenth nineteenth twentieth"
).split()

_UNITS: dict[str, tuple[str, int]] = {}
for _names, _unit in (
    ("second seconds sec secs", ("TS", 1)),
    ("minute minutes min mins", ("TM", 1)),
    ("hour hours hr hrs", ("TH", 1)),
    ("day days night nights", ("D", 1)),
    ("week weeks", ("W", 1)),
    ("fortnight fortnights", ("W", 2)),
    ("weekend weekends", ("WE", 1)),
    ("month months", ("M", 1)),
    ("quarter quarters", ("Q", 1)),
    ("year years yr yrs", ("Y", 1)),
    ("decade decades", ("DE", 1)),
    ("century centuries", ("CE", 1)),
):
    _UNITS.update(dict.fromkeys(_names.split(), _unit))

TIMES = TimeWords(
    months={**{name: n for n, name in enumerate(_MONTHS, 1)}, **_SHORT_MONTHS},
    month_names=_words("may march april june august jan mar jun jul dec"),
    given_names=_words("april june august jan may"),
    titles=_words("mr mrs ms miss dr sir lord lady baroness prime minister theresa president senator"),
    weekdays={**{name: n for n, name in enumerate(_DAYS, 1)}, **_SHORT_DAYS},
    short_weekdays=frozenset(_SHORT_DAYS),
    weekday_names=frozenset(
        (a, b)
        for line in (
            "sheffield wednesday",
            "bloody sunday",
            "super tuesday",
            "man friday",
            "girl friday",
            "happy mondays",
            "black sabbath",
            "freaky friday",
            "ruby tuesday",
            "sunday times",
            "sunday telegraph",
            "sunday mirror",
            "sunday express",
            "sunday mail",
            "sunday herald",
            "sunday world",
            "sunday people",
            "saturday paper",
            "saturday mirror",
            "monday club",
            "friday prayers",
            "sunday school",
            "sunday mass",
        )
        for a, b in [line.split()]
    ),
    seasons={
        "spring": "SP",
        "springtime": "SP",
        "summer": "SU",
        "autumn": "FA",
        "fall": "FA",
        "winter": "WI",
        "wintertime": "WI",
    },
    shy_seasons=_words("fall spring"),
    units=_UNITS,
    plural_units=_words(
        "days weeks fortnights months quarters years decades centuries hours minutes seconds nights weekends"
    ),
    fillers=_words(
        """more consecutive straight full additional further long short calendar entire whole extra successive good solid
        business working trading turbulent difficult tough critical crucial"""
    ),
    grains={
        "day": "day",
        "week": "week",
        "weekend": "weekend",
        "month": "month",
        "quarter": "quarter",
        "half": "half",
        "year": "year",
        "decade": "decade",
        "century": "century",
    },
    numbers={
        **{name: n for n, name in enumerate(_ONES)},
        **{name: 10 * n for n, name in enumerate(_TENS, 2)},
        "dozen": 12,
        "hundred": 100,
        "thousand": 1000,
    },
    ordinals={
        **{name: n for n, name in enumerate(_ORDINALS, 1)},
        "thirtieth": 30,
        "last": -1,
        "final": -1,
    },
    vague=_words("several few many some numerous countless various"),
    articles=_words("a an"),
    parts={
        "morning": "MO",
        "mornings": "MO",
        "afternoon": "AF",
        "afternoons": "AF",
        "evening": "EV",
        "evenings": "EV",
        "night": "NI",
        "nights": "NI",
        "overnight": "NI",
        "dawn": "MO",
        "daybreak": "MO",
        "sunrise": "MO",
        "dusk": "EV",
        "nightfall": "EV",
        "sunset": "EV",
        "lunchtime": "MI",
        "midmorning": "MO",
        "midafternoon": "AF",
    },
    clock_words={"noon": (12, 0), "midday": (12, 0), "midnight": (0, 0), "noontime": (12, 0)},
    days={"today": 0, "yesterday": -1, "tomorrow": 1, "tonight": 0},
    which={
        "last": -1,
        "past": -1,
        "this": 0,
        "current": 0,
        "present": 0,
        "next": 1,
        "coming": 1,
        "upcoming": 1,
    },
    told={
        "previous": -1,
        "preceding": -1,
        "prior": -1,
        "same": 0,
        "that": 0,
        "following": 1,
        "next": 1,
        "ensuing": 1,
        "subsequent": 1,
    },
    spanning={
        "past": -1,
        "last": -1,
        "previous": -1,
        "preceding": -1,
        "recent": -1,
        "prior": -1,
        "next": 1,
        "coming": 1,
        "following": 1,
        "upcoming": 1,
        "ensuing": 1,
    },
    later={"ago": -1, "hence": 1},
    later_told={
        "later": 1,
        "afterwards": 1,
        "afterward": 1,
        "thereafter": 1,
        "after": 1,
        "on": 1,
        "earlier": -1,
        "before": -1,
        "previously": -1,
        "beforehand": -1,
    },
    edges={"early": "START", "mid": "MID", "late": "END", "middle": "MID"},
    edge_nouns={
        "end": "END",
        "close": "END",
        "beginning": "START",
        "start": "START",
        "middle": "MID",
        "midpoint": "MID",
        "turn": "START",
        "outset": "START",
        "dawn": "START",
        "eve": "END",
    },
    phrases=_phrases(
        {
            "PRESENT_REF": "now|currently|at present|at the present time|at the minute|at the moment|at this moment|right now|just now|at this time|nowadays|"
            "presently|these days|at this point|at this stage|this season|at the time of writing|until now|as of now|for now|as we speak|to date",
            "PAST_REF": "recently|lately|of late|long ago|in the past|in the recent past|not long ago|formerly|"
            "once before|the other day|last season|the previous season|until recently|back then|at that time|at the time|in earlier times|earlier",
            "FUTURE_REF": "soon|shortly|in the future|in the new year|next season|in the near future|in the foreseeable future|in future|before long|"
            "in due course|in due time|imminently|at a later date|at a later stage|at a later time|later on|one day soon|"
            "as soon as possible|sooner or later|in the long term|in the long run|for the foreseeable future|down the road|"
            "any day now|any time soon|anytime soon|in the short term|in the medium term|in the longer term|in the near term",
        }
    ),
    not_after={
        "now": _words("that defunct"),
        "soon": _words("after as thereafter"),
        "shortly": _words("after before afterwards thereafter"),
        "recently": frozenset(),
        "earlier": _words("than"),
        "previously": frozenset(),
    },
    sets={
        "daily": "P1D",
        "everyday": "P1D",
        "nightly": "P1D",
        "weekly": "P1W",
        "biweekly": "P2W",
        "fortnightly": "P2W",
        "monthly": "P1M",
        "bimonthly": "P2M",
        "quarterly": "P3M",
        "yearly": "P1Y",
        "annually": "P1Y",
        "annual": "P1Y",
        "semiannual": "P6M",
        "semiannually": "P6M",
        "biannually": "P6M",
        "biennially": "P2Y",
        "biennial": "P2Y",
        "hourly": "PT1H",
    },
    day_nouns=_words("life lives people use language"),
    prefixed_sets={
        ("bi", "weekly"): "P2W",
        ("bi", "monthly"): "P2M",
        ("bi", "annual"): "P6M",
        ("bi", "annually"): "P6M",
        ("semi", "annual"): "P6M",
        ("semi", "annually"): "P6M",
        ("semi", "monthly"): "P2W",
    },
    every=_words("every each"),
    times_a=_words("once twice thrice times time"),
    last_is_verb_after=_words("to will would may might could can should must did not t shall"),
    over_company=_words("for after took lasted of just well in spent is was than been served that's"),
    mods=_phrases(
        {
            "APPROX": "about|around|roughly|approximately|some|nearly|almost|circa|close to|closer to|just about|an estimated|"
            "just over|just under|sometime in|sometime around|sometime",
            "MORE_THAN": "more than|over|longer than|upwards of|upward of|well over",
            "EQUAL_OR_MORE": "at least|no less than|not less than|a minimum of|no fewer than",
            "LESS_THAN": "less than|under|fewer than|shorter than|within less than|little more than",
            "EQUAL_OR_LESS": "up to|no more than|not more than|at most|as much as|as long as|as many as|a maximum of|no longer than",
        }
    ),
    ages=frozenset(
        tuple(x.split())
        for x in (
            "old",
            "- old",
            "of age",
            "- olds",
            "olds",
            "younger",
            "older",
            "his senior",
            "her senior",
            "his junior",
            "and older",
            "or older",
            "and over",
            "and above",
            "or over",
            "and under",
            "or under",
            "or younger",
            "and younger",
            "and up",
        )
    ),
    superlatives=_words(
        """first second third fourth last worst best most least highest lowest biggest largest smallest strongest weakest
        deadliest fastest slowest hottest coldest warmest wettest driest longest shortest oldest only deepest sharpest steepest
        heaviest greatest lightest bloodiest narrowest widest nothing unprecedented once-in record time"""
    ),
    counted=_words(
        """year day month week minute hour people persons cases deaths troops soldiers men women children homes houses votes jobs workers employees members
        students pupils passengers firms companies schools hectares acres times percent per km kilometres kilometers miles metres
        meters feet tonnes tons tonne barrels points units patients voters residents migrants refugees prisoners police officers
        protesters demonstrators dollars euros pounds yen yuan francs crowns roubles rubles hours minutes days weeks months
        copies vehicles cars fighters civilians families households animals trees guests delegates seats tickets barrels
        kilograms kg grams litres liters gallons calories watts megawatts mw gw mph kph square cubic bodies lives missiles
        drones shells items pages words signatures respondents adults participants players fans spectators staff"""
    ),
    year_company=_words(
        """in since by until till from to between and of during before after through throughout early mid late year around circa
        for than or about spring summer autumn fall winter ended ending until around than vs versus"""
    ),
    month_company=_words(
        """in since by until till from to between and of during before after through throughout early mid late last next this
        every each around than or about ended ending end beginning start middle coming previous following for past that
        starting around - – late-"""
    ),
    no_year_before=_words("over than nearly almost least most some only no number nos another these those all"),
    zones={
        "gmt": "Z",
        "utc": "Z",
        "z": "Z",
        "bst": "+01:00",
        "cet": "+01:00",
        "cest": "+02:00",
        "eet": "+02:00",
        "eest": "+03:00",
        "msk": "+03:00",
        "jst": "+09:00",
        "kst": "+09:00",
        "hkt": "+08:00",
        "sgt": "+08:00",
        "est": "-05:00",
        "edt": "-04:00",
        "cst": "-06:00",
        "cdt": "-05:00",
        "mst": "-07:00",
        "mdt": "-06:00",
        "pst": "-08:00",
        "pdt": "-07:00",
        "aest": "+10:00",
        "aedt": "+11:00",
        "acst": "+09:30",
        "awst": "+08:00",
        "nzst": "+12:00",
        "nzdt": "+13:00",
        "wib": "+07:00",
        "sast": "+02:00",
        "et": "",
        "pt": "",
        "ct": "",
        "mt": "",
        "ist": "",
        "local": "",
        "eastern": "",
        "pacific": "",
        "central": "",
        "mountain": "",
        "beijing": "+08:00",
        "moscow": "+03:00",
        "tokyo": "+09:00",
        "seoul": "+09:00",
        "singapore": "+08:00",
        "kyiv": "",
        "london": "",
        "paris": "",
        "berlin": "",
        "israel": "",
        "sydney": "",
        "tehran": "+03:30",
        "delhi": "+05:30",
    },
    zone_words=_words("time standard daylight"),
    clock_company=_words("at circa by until till around about from before after since between to and @ past"),
    holidays=HOLIDAYS,
    decade_names={
        **{name[:-1] + "ies": 1900 + 10 * n for n, name in enumerate(_TENS, 2)},
        "twenties": 1920,
        "noughties": 2000,
    },
    lights=_words("dawn daybreak sunrise dusk nightfall sunset"),
    span_company=_words("in over within during for throughout across"),
    degrees=_words("lows highs low high temperatures temperature degrees upper lower"),
    owners=_words("his her its their our my your s"),
    one_company=_words(
        """for in within after over about nearly almost than least most around roughly under another took takes take lasted
        lasting lasts last spent spend spends only just some up served serve jailed approximately"""
    ),
    week_joins=_words("on from between to and through -"),
    joins=_words("to and until till through or -"),
    deadlines=_words("by before until till through"),
    bounds={
        "since": "ON_OR_AFTER",
        "by": "ON_OR_BEFORE",
        "until": "ON_OR_BEFORE",
        "till": "ON_OR_BEFORE",
        "before": "BEFORE",
        "after": "AFTER",
    },
    ahead_by_default=_words("by until till before for starting beginning effective through"),
    holders=_words("the a an his her its their our my your this that"),
    after_dates=_words(
        "and or but to in at on of for with when as after before by from until was were is are has had will said that since into through except if than the a an their his her its our your my via between while because during who which"
    ),
    tense=TENSE,
)

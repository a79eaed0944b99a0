"""English names of places: countries with capitals and demonyms, first-order regions of the larger countries, cities, areas.

Cities of 100,000 and more are read from cities.tsv, taken from GeoNames (CC BY 4.0): name without diacritics, country, population
in thousands, and the state for those of the United States. The other rows are facts collected by hand.
"""

from __future__ import annotations

import re
from importlib import resources

from sayso.lang.en.city_rows import CITY_ALIASES, SEATS
from sayso.lang.en.place_rows import AREAS, COUNTRIES, REGIONS, US_STATES
from sayso.lang.place_tables import PlaceKind, PlaceRow, PlaceWords, fold

_FIRST = re.compile(r"[^\W\d_]+(?:'[^\W\d_]+)*")

_GROUPED: tuple[tuple[PlaceKind, str], ...] = (("region", REGIONS), ("area", AREAS))


def _read() -> PlaceWords:
    names: dict[str, list[PlaceRow]] = {}
    countries: dict[str, str] = {}
    demonyms: dict[str, str] = {}

    def add(spelling: str, row: PlaceRow) -> None:
        rows = names.setdefault(fold(spelling), [])
        if row not in rows:
            rows.append(row)

    capitals: dict[tuple[str, str], bool] = {}
    for line in COUNTRIES.strip().split("\n"):
        name, code, capital, aliases, adjectives = line.split("|")
        countries[code] = name
        country = PlaceRow(name, "country", code)
        for spelling in (name, *_list(aliases)):
            add(spelling, country)
        for adjective in _list(adjectives):
            demonyms[adjective] = code
            if adjective.endswith(("an", "i", "er")):
                demonyms[f"{adjective}s"] = code
        if capital:
            capitals[fold(capital), code] = True
            add(capital, PlaceRow(capital, "city", code, None, 500, True))
    states = {code: name for code, name, _ in _states()}
    for _, name, short in _states():
        row = PlaceRow(name, "region", "US")
        for spelling in (name, *short):
            add(spelling, row)
    for kind, table in _GROUPED:
        for line in table.strip().split("\n"):
            code, rest = line.split(":")
            for entry in rest.split(";"):
                first, *others = (e.strip() for name in entry.split("=") for e in name.split(","))
                row = PlaceRow(first, kind, None if code == "-" else code)
                for spelling in (first, *others):
                    add(spelling, row)
    _add_cities(names, capitals, states)
    frozen = {k: tuple(v) for k, v in names.items()}
    return _words(frozen, countries, demonyms)


def _list(field: str) -> tuple[str, ...]:
    return tuple(f.strip() for f in field.split(",") if f.strip())


def _states() -> list[tuple[str, str, tuple[str, ...]]]:
    rows: list[tuple[str, str, tuple[str, ...]]] = []
    for line in US_STATES.strip().split("\n"):
        code, name, *short = line.split("|")
        rows.append((code, name, tuple(short)))
    return rows


def _add_cities(
    names: dict[str, list[PlaceRow]], capitals: dict[tuple[str, str], bool], states: dict[str, str]
) -> None:
    aliases: dict[str, list[str]] = {}
    english: dict[str, str] = {}
    for line in CITY_ALIASES.strip().split("\n"):
        listed, spellings = line.split("=")
        first, *others = spellings.split(",")
        english[listed] = first
        aliases[listed] = [first, *others]
    table = resources.files("sayso.lang.en").joinpath("cities.tsv").read_text(encoding="utf-8")
    for line in table.splitlines():
        name, code, weight, *state = line.split("\t")
        capital = (fold(name), code) in capitals
        row = PlaceRow(
            english.get(name, name), "city", code, states.get(state[0]) if state else None, int(weight), capital
        )
        for spelling in (name, *aliases.get(name, ())):
            rows = names.setdefault(fold(spelling), [])
            rows[:] = [r for r in rows if not (r.kind == "city" and r.country == code and r.capital and capital)]
            if row not in rows:
                rows.append(row)


def _words(names: dict[str, tuple[PlaceRow, ...]], countries: dict[str, str], demonyms: dict[str, str]) -> PlaceWords:
    return PlaceWords(
        names=names,
        first_parts=frozenset(m.group() for n in names if (m := _FIRST.match(n))),
        cased={"US": "united states", "USA": "united states", "UK": "united kingdom", "UAE": "united arab emirates"},
        demonyms=demonyms,
        countries=countries,
        capitals={r.country: r.name for rows in names.values() for r in rows if r.capital and r.country},
        seats={fold(seat): state for seat, state in (line.split("=") for line in SEATS.strip().split("\n"))},
        locatives=frozenset(
            "in at near from to into across through throughout outside inside around toward towards within between via"
            " beyond beside along surrounding off bordering".split()
        ),
        weak_locatives={
            "for": frozenset(
                "left leaves leave leaving departed departs bound headed heading heads destined sailed flew".split()
            ),
            "with": frozenset(["border", "borders", "frontier"]),
            "of": frozenset(
                "north south east west northeast northwest southeast southwest outside city cities town towns village villages port"
                " district province region state island outskirts suburb suburbs neighbourhood neighborhood capital coast parts"
                " part centre center most all much half borders border shores skies streets kilometres kilometers km miles"
                " territory east northern southern eastern western side hamlet municipality county people bombardment shelling siege bombing capture invasion occupation fall".split()
            ),
            "over": frozenset(["skies", "flew", "flying", "airspace", "flight", "flights", "down"]),
            "on": frozenset(
                "border attack attacks strike strikes raid raids advance assault offensive bombardment march".split()
            ),
            "at": frozenset("aimed fired launched drones missiles rockets".split()),
            "by": frozenset(["border"]),
        },
        reaching=frozenset(
            "visit visits visited visiting hit hits hitting struck strike strikes left leave leaves leaving fled flee fleeing entered enter"
            " enters entering reached reach reaches reaching crossed cross invaded invade invading seized captured devastated battered"
            " flooded bombed shelled shelling bombing rocked shook swept lashed pounded toured touring besieged"
            " evacuated liberated occupied retook recaptured inhabit inhabited overran".split()
        ),
        not_in=frozenset(
            "share shares stake stakes stock stocks invest invests invested investing investment investments interest confidence trust faith"
            " believe believes believed bonds holding holdings majority specialises specialising specializes interested dressed".split()
        ),
        directions=frozenset(
            "north south east west northern southern eastern western central northeast northwest southeast southwest north-east north-west"
            " south-east south-west northeastern northwestern southeastern southwestern north-eastern north-western south-eastern"
            " south-western upper lower inner outer mainland downtown rural mid sub-saharan".split()
        ),
        heads_after=frozenset(
            "oblast province region governorate prefecture county peninsula island islands river sea ocean bay gulf strait straits valley"
            " desert mountains lake canal delta basin archipelago district territory raion krai voivodeship canton state coast plateau"
            " mountain glacier falls forest reef creek channel isles isle atoll corridor crossing township municipality highlands plain"
            " plains hills shire parish borough".split()
        ),
        heads_before=frozenset(["lake", "mount", "mt", "cape", "isle", "port", "fort"]),
        heads_of=frozenset(
            "gulf bay sea strait straits province state region district island islands isle kingdom republic oblast county canton horn"
            " cape territory".split()
        ),
        settlements=frozenset(
            "city town village port district province region island county suburb settlement hamlet municipality neighbourhood neighborhood"
            " township state prefecture governorate territory enclave borough parish resort".split()
        ),
        shaken=frozenset(_SHAKEN.split()),
        no_place=frozenset(_NO_PLACE.split()),
        no_place_endings=_NO_PLACE_ENDINGS,
        joiners=frozenset("of de del la las los el al du des le upon on sur the da do dos am der die".split()),
        openers=frozenset(_OPENERS.split()),
    )


# cities that are common words, given names or surnames: only behind a locative preposition, or before their region or country
_SHAKEN = """
charlotte elizabeth victoria florence chelsea paris sydney london austin lincoln jackson houston madison aurora
milan jordan chad georgia troy salem kent york cork bath nice reading mobile split washington hamilton newton clayton
clinton houston wellington jefferson boston chester lancaster bradford preston carson kingston stockton berlin santiago
valencia cordoba leon lyon aberdeen burton bolton derby windsor sterling hull leeds crawley ashford warrington watson
cleveland tyler irving arlington marion denton burbank macon barnes cambridge oxford durham richmond wells bristol grant
blackburn buffalo phoenix salvador israel virginia carolina dakota adelaide lourdes regina loretto tripoli surat marsala
vladimir roman como sofia rosario mercedes alexandria santa trinidad granada pasadena toledo grace columbus raleigh
springfield norman orlando pierre moses laredo lorain gary sari homer walker parker marshall bismarck
"""

_NO_PLACE = """
islamic january february march april may june july august september october november december monday tuesday wednesday thursday friday
saturday sunday spring summer autumn winter christmas easter ramadan english french german spanish arabic russian chinese mandarin
latin greek hebrew hindi urdu japanese korean ukrainian portuguese italian turkish persian farsi parliament congress senate
court house government islam christianity god jesus allah christ bitcoin covid facebook twitter google apple tesla microsoft
amazon instagram tiktok youtube whatsapp telegram linkedin xinhua reuters article section chapter part phase group class
league cup championship round week day year years us eu un nato who i he she it we they them me him you his her their our my your its the a an
this that these those one two three four five six seven eight nine ten mr mrs ms dr sir gen lt col president prime minister
king queen prince pope lord lady saint st internet web brexit euros dollars pounds q1 q2 q3 q4 h1 h2 gmt est edt utc pst cet
soviet health highlands act bill law treaty constitution state county january-march phd ma mba bbc cnn ap afp wto imf oecd opec
"""

_NO_PLACE_ENDINGS = ("ish", "ese", "ism", "day", "ists", "ians", "ans", "ers", "ics", "ology")

_OPENERS = """
in at on from to near into across the a an and but or for with by of as after before since when while if that this these those it he she they
we i his her its their our there here what who where why how all some many most more one two three meanwhile however also
although though because during under over between both each every other another last next outside inside around amid against
"""

PLACES = _read()

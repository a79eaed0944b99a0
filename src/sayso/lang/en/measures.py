"""English words and signs of currencies (codes: ISO 4217), measures, percentages and rates."""

from __future__ import annotations

from sayso.lang.quantity_tables import UnitWords

# sign before the number, as written
_SIGNS = {
    "$": "USD", "US$": "USD", "U.S.$": "USD", "USD": "USD", "USD$": "USD", "U.S$": "USD", "AUD$": "AUD", "CAD$": "CAD", "NZD$": "NZD", "MXN$": "MXN", "US": "USD", "A$": "AUD", "AU$": "AUD", "AUD": "AUD",
    "C$": "CAD", "CA$": "CAD", "CAD": "CAD", "Can$": "CAD", "HK$": "HKD", "HKD": "HKD", "S$": "SGD", "SG$": "SGD", "SGD": "SGD",
    "NZ$": "NZD", "NZD": "NZD", "NT$": "TWD", "TWD": "TWD", "R$": "BRL", "BRL": "BRL", "MX$": "MXN", "Mex$": "MXN",
    "MXN": "MXN", "J$": "JMD", "TT$": "TTD", "Z$": "ZWL", "EC$": "XCD", "N$": "NAD", "€": "EUR", "EUR": "EUR", "£": "GBP",
    "GBP": "GBP", "E£": "EGP", "EGP": "EGP", "¥": "JPY", "JPY": "JPY", "￥": "JPY", "CN¥": "CNY", "CNY": "CNY", "RMB": "CNY",
    "₹": "INR", "Rs": "INR", "Rs.": "INR", "INR": "INR", "PKR": "PKR", "LKR": "LKR", "₨": "INR", "₩": "KRW", "KRW": "KRW",
    "₽": "RUB", "RUB": "RUB", "₺": "TRY", "TRY": "TRY", "TL": "TRY", "₴": "UAH", "UAH": "UAH", "₦": "NGN", "NGN": "NGN",
    "N": "NGN", "₱": "PHP", "PHP": "PHP", "P": "PHP", "฿": "THB", "THB": "THB", "₫": "VND", "VND": "VND", "₪": "ILS",
    "NIS": "ILS", "ILS": "ILS", "CHF": "CHF", "SFr": "CHF", "Sfr": "CHF", "SEK": "SEK", "SKr": "SEK", "NOK": "NOK", "NKr": "NOK",
    "DKK": "DKK", "DKr": "DKK", "R": "ZAR", "ZAR": "ZAR", "RM": "MYR", "MYR": "MYR", "Rp": "IDR", "Rp.": "IDR", "IDR": "IDR",
    "Tk": "BDT", "BDT": "BDT", "৳": "BDT", "Ksh": "KES", "KSh": "KES", "KES": "KES", "Sh": "KES", "Ush": "UGX", "USh": "UGX",
    "UGX": "UGX", "Tsh": "TZS", "GH₵": "GHS", "₵": "GHS", "GHS": "GHS", "PLN": "PLN", "zł": "PLN", "CZK": "CZK", "Kč": "CZK",
    "HUF": "HUF", "Ft": "HUF", "RON": "RON", "BGN": "BGN", "SAR": "SAR", "AED": "AED", "Dh": "AED", "Dhs": "AED", "QAR": "QAR",
    "KWD": "KWD", "₸": "KZT", "KZT": "KZT", "₾": "GEL", "GEL": "GEL", "₡": "CRC", "S/": "PEN", "COP": "COP", "CLP": "CLP",
    "ARS": "ARS", "BTC": "XBT", "₿": "XBT", "ISK": "ISK",
}  # fmt: skip

# after the number
_WORDS = {
    "USD": "dollar|us dollar|u.s. dollar|american dollar|buck|usd|us$|greenback",
    "AUD": "australian dollar|aussie dollar|aud",
    "CAD": "canadian dollar|cad",
    "HKD": "hong kong dollar|hkd",
    "SGD": "singapore dollar|singaporean dollar|sgd",
    "NZD": "new zealand dollar|kiwi dollar|nzd",
    "TWD": "taiwan dollar|new taiwan dollar|taiwanese dollar|twd",
    "JMD": "jamaican dollar",
    "EUR": "euro|eur|€",
    "GBP": "pound|pound sterling|british pound|gbp|quid|sterling|uk pound|£",
    "EGP": "egyptian pound",
    "LBP": "lebanese pound|lebanese lira",
    "SYP": "syrian pound",
    "SDG": "sudanese pound",
    "SSP": "south sudanese pound",
    "JPY": "yen|japanese yen|jpy",
    "CNY": "yuan|chinese yuan|renminbi|rmb|cny|yuan renminbi",
    "INR": "indian rupee|inr",
    "PKR": "pakistani rupee|pakistan rupee|pkr",
    "LKR": "sri lankan rupee|sri lanka rupee",
    "NPR": "nepali rupee|nepalese rupee",
    "KRW": "won|south korean won|korean won|krw",
    "KPW": "north korean won",
    "RUB": "rouble|ruble|russian rouble|russian ruble|rub",
    "BYN": "belarusian rouble|belarusian ruble",
    "TRY": "lira|turkish lira|try",
    "UAH": "hryvnia|ukrainian hryvnia|hryvnya|uah",
    "NGN": "naira|nigerian naira|ngn",
    "PHP": "philippine peso",
    "MXN": "mexican peso|mxn",
    "ARS": "argentine peso|argentinian peso",
    "CLP": "chilean peso",
    "COP": "colombian peso",
    "CUP": "cuban peso",
    "UYU": "uruguayan peso",
    "DOP": "dominican peso",
    "THB": "baht|thai baht",
    "VND": "dong|vietnamese dong",
    "ILS": "shekel|israeli shekel|new israeli shekel|nis",
    "CHF": "swiss franc|chf",
    "XOF": "cfa franc",
    "CDF": "congolese franc",
    "RWF": "rwandan franc",
    "SEK": "swedish crown|swedish krona|swedish kronor|sek",
    "NOK": "norwegian crown|norwegian krone|norwegian kroner|nok",
    "DKK": "danish crown|danish krone|danish kroner|dkk",
    "ISK": "icelandic krona|icelandic kronur|icelandic crown",
    "CZK": "czech crown|koruna|czech koruna|czk",
    "ZAR": "rand|south african rand|zar",
    "MYR": "ringgit|malaysian ringgit|myr",
    "IDR": "rupiah|indonesian rupiah|idr",
    "BDT": "taka|bangladeshi taka",
    "KES": "kenyan shilling|kenya shilling",
    "UGX": "ugandan shilling|uganda shilling",
    "TZS": "tanzanian shilling|tanzania shilling",
    "SOS": "somali shilling",
    "GHS": "cedi|ghanaian cedi|ghana cedi",
    "ETB": "birr|ethiopian birr",
    "PLN": "zloty|polish zloty|złoty|pln",
    "HUF": "forint|hungarian forint|huf",
    "RON": "romanian leu|romanian lei|ron",
    "BGN": "bulgarian lev|bulgarian leva",
    "BRL": "real|reais|brazilian real|brazilian reais",
    "SAR": "saudi riyal|sar",
    "IRR": "iranian rial",
    "YER": "yemeni rial",
    "OMR": "omani rial",
    "QAR": "qatari riyal|qatari rial",
    "AED": "emirati dirham|uae dirham|aed",
    "MAD": "moroccan dirham",
    "IQD": "iraqi dinar",
    "KWD": "kuwaiti dinar",
    "JOD": "jordanian dinar",
    "TND": "tunisian dinar",
    "DZD": "algerian dinar",
    "LYD": "libyan dinar",
    "BHD": "bahraini dinar",
    "RSD": "serbian dinar",
    "AFN": "afghani",
    "KZT": "tenge|kazakh tenge",
    "AMD": "dram|armenian dram",
    "GEL": "lari|georgian lari",
    "AZN": "manat|azerbaijani manat",
    "KHR": "riel",
    "MMK": "kyat",
    "VES": "bolivar|venezuelan bolivar",
    "BOB": "boliviano",
    "PEN": "sol|peruvian sol|soles",
    "PYG": "guarani",
    "CRC": "colon|colones",
    "MNT": "tugrik",
    "ZMW": "kwacha|zambian kwacha",
    "MZN": "metical|meticais",
    "AOA": "kwanza",
    "DEM": "deutsche mark|german mark|deutschemark",
    "FIM": "finnish markka|markka",
    "FRF": "french franc",
    "BEF": "belgian franc",
    "ITL": "italian lira|italian lire|lire",
    "ESP": "peseta|spanish peseta",
    "NLG": "guilder|dutch guilder",
    "IEP": "irish pound|punt",
    "XBT": "bitcoin|bitcoins|btc",
}

# a word that several states use: the state named in the report decides, else the word stays
_OPEN = {
    "rupee": "INR india indian delhi mumbai|PKR pakistan pakistani islamabad karachi|LKR lanka lankan colombo|NPR nepal nepali kathmandu",
    "peso": "MXN mexico mexican|ARS argentina argentine|CLP chile chilean|COP colombia colombian|PHP philippine philippines manila"
    "|CUP cuba cuban|UYU uruguay",
    "crown": "",
    "krona": "SEK sweden swedish|ISK iceland icelandic",
    "kronor": "SEK sweden swedish",
    "krone": "NOK norway norwegian|DKK denmark danish",
    "kroner": "NOK norway norwegian|DKK denmark danish",
    "franc": "CHF swiss switzerland zurich geneva|XOF senegal mali ivorian|RWF rwanda|CDF congo congolese",
    "dinar": "IQD iraq iraqi baghdad|KWD kuwait|JOD jordan|TND tunisia|DZD algeria|LYD libya|RSD serbia|BHD bahrain",
    "riyal": "SAR saudi riyadh|QAR qatar",
    "rial": "IRR iran iranian tehran|YER yemen|OMR oman",
    "dirham": "AED emirates uae dubai emirati|MAD morocco moroccan",
    "shilling": "KES kenya kenyan nairobi|UGX uganda ugandan|TZS tanzania tanzanian|SOS somalia somali",
    "lev": "BGN bulgaria bulgarian",
    "leva": "BGN bulgaria bulgarian",
    "lei": "RON romania romanian|MDL moldova moldovan",
    "leu": "RON romania romanian|MDL moldova moldovan",
    "mark": "DEM german germany",
    "escudo": "PTE portugal portuguese",
}

_MEASURES = {
    "kilometre": "kilometre kilometer km kms",
    "metre": "metre meter",
    "centimetre": "centimetre centimeter cm",
    "millimetre": "millimetre millimeter mm",
    "micrometre": "micrometre micrometer micron",
    "nanometre": "nanometre nanometer nm",
    "mile": "mile mi",
    "nautical mile": "nautical_mile",
    "foot": "foot feet ft",
    "inch": "inch inches",
    "yard": "yard",
    "light year": "light_year light-year",
    "square kilometre": "square_kilometre square_kilometer sq_km sq._km square_km sqkm",
    "square metre": "square_metre square_meter sq_m sqm square_m sq._m",
    "square mile": "square_mile sq_mile sq._mile sq_mi",
    "square foot": "square_foot square_feet sq_ft sq._ft sqft square-foot",
    "square inch": "square_inch square_inches",
    "square yard": "square_yard",
    "square centimetre": "square_centimetre square_centimeter",
    "hectare": "hectare ha",
    "acre": "acre",
    "cubic metre": "cubic_metre cubic_meter cu_m",
    "cubic foot": "cubic_foot cubic_feet cu_ft",
    "cubic kilometre": "cubic_kilometre cubic_kilometer cubic_km",
    "cubic yard": "cubic_yard",
    "cubic centimetre": "cubic_centimetre cubic_centimeter cc",
    "cubic mile": "cubic_mile",
    "acre-foot": "acre-foot acre-feet acre_feet acre_foot",
    "billion cubic metre": "bcm",
    "kilogram": "kilogram kilogramme kilo kg kgs",
    "gram": "gram gramme",
    "milligram": "milligram mg",
    "microgram": "microgram µg mcg",
    "tonne": "tonne metric_ton metric_tonne mt",
    "ton": "ton short_ton",
    "kilotonne": "kilotonne kiloton kt",
    "megatonne": "megatonne megaton",
    "ounce": "ounce troy_ounce oz",
    "pound": "lb lbs",
    "stone": "",
    "carat": "carat",
    "litre": "litre liter",
    "millilitre": "millilitre milliliter ml",
    "centilitre": "centilitre cl",
    "gallon": "gallon",
    "barrel": "barrel bbl",
    "bushel": "bushel",
    "pint": "pint",
    "quart": "quart",
    "fluid ounce": "fluid_ounce",
    "cup": "",
    "watt": "watt",
    "kilowatt": "kilowatt kw",
    "megawatt": "megawatt mw",
    "gigawatt": "gigawatt gw",
    "terawatt": "terawatt tw",
    "watt hour": "watt_hour watt-hour",
    "kilowatt hour": "kilowatt_hour kilowatt-hour kwh",
    "megawatt hour": "megawatt_hour megawatt-hour mwh",
    "gigawatt hour": "gigawatt_hour gigawatt-hour gwh",
    "terawatt hour": "terawatt_hour terawatt-hour twh",
    "horsepower": "horsepower hp bhp",
    "volt": "volt",
    "kilovolt": "kilovolt kv",
    "ampere": "ampere amp",
    "joule": "joule",
    "kilojoule": "kilojoule kj",
    "calorie": "calorie",
    "kilocalorie": "kilocalorie kcal",
    "British thermal unit": "british_thermal_unit btu",
    "therm": "therm",
    "decibel": "decibel db",
    "hertz": "hertz hz",
    "kilohertz": "kilohertz khz",
    "megahertz": "megahertz mhz",
    "gigahertz": "gigahertz ghz",
    "pascal": "pascal hectopascal hpa",
    "millibar": "millibar mb",
    "pound per square inch": "psi",
    "newton": "newton",
    "byte": "byte",
    "kilobyte": "kilobyte kb",
    "megabyte": "megabyte",
    "gigabyte": "gigabyte gb",
    "terabyte": "terabyte tb",
    "petabyte": "petabyte pb",
    "exabyte": "exabyte",
    "bit": "",
    "megabit": "megabit",
    "gigabit": "gigabit",
    "megabit per second": "mbps",
    "gigabit per second": "gbps",
    "megapixel": "megapixel",
    "kilometre per hour": "km/h kph kmph kmh",
    "mile per hour": "mph",
    "knot": "knot",
    "metre per second": "m/s",
    "sievert": "sievert",
    "millisievert": "millisievert msv",
    "microsievert": "microsievert",
    "becquerel": "becquerel",
    "degree Celsius": "degree_celsius degree_centigrade celsius centigrade degree_c deg_celsius celcius degree_celcius deg_c °_c ºc °c º_c ° celsius",
    "degree Fahrenheit": "degree_fahrenheit fahrenheit degree_f deg_fahrenheit farenheit degree_farenheit deg_f °_f ºf °f º_f",
    "kelvin": "kelvin degree_kelvin",
    "degree": "degree ° º deg",
    "basis point": "basis_point bp bps",
    "part per million": "part_per_million parts_per_million ppm",
    "part per billion": "part_per_billion parts_per_billion ppb",
    "magnitude": "magnitude",
    "times": "fold",
    "barrel per day": "bpd b/d",
    "TEU": "teu",
    "full-time equivalent": "fte",
}
_SYMBOLS = {
    "m": "metre", "m2": "square metre", "m²": "square metre", "m3": "cubic metre", "m³": "cubic metre", "km2": "square kilometre",
    "km²": "square kilometre", "km3": "cubic kilometre", "km³": "cubic kilometre", "cm2": "square centimetre", "cm²": "square centimetre",
    "cm3": "cubic centimetre", "cm³": "cubic centimetre", "ft2": "square foot", "ft²": "square foot", "ft3": "cubic foot",
    "mi2": "square mile", "mi²": "square mile", "g": "gram", "t": "tonne", "l": "litre", "L": "litre", "ml": "millilitre", "mL": "millilitre",
    "V": "volt", "W": "watt", "A": "ampere", "J": "joule", "C": "degree Celsius", "F": "degree Fahrenheit", "K": "kelvin",
    "MB": "megabyte", "Mb": "megabit", "Wh": "watt hour", "MW": "megawatt", "mW": "milliwatt", "mi": "mile", "in": "inch",
    "TB": "terabyte", "B": "byte", "nm": "nanometre", "MPa": "megapascal", "kPa": "kilopascal", "μm": "micrometre", "µm": "micrometre",
    "′": "foot", "″": "inch",
}  # fmt: skip

_RATES = """day week month year hour minute second night quarter decade season weekend term fortnight session
barrel tonne ton ounce kilogram kilo kg pound litre liter gallon bushel share person head piece ticket unit household family
student pupil patient passenger mile kilometre kilometer km metre meter shot dose bottle pint pack plate game match child employee
worker customer vehicle car acre hectare plot house home room song call minute gramme gram troy teaspoon cup glass bag sack box
megawatt-hour megawatt mwh kwh kilowatt kilowatt-hour kilowatt_hour therm seat vote pop copy slot visit trip ride crossing token
square_foot square_metre square_meter square_mile square_kilometre square_kilometer metric_ton metric_tonne troy_ounce cubic_metre
cubic_meter cow pig sheep egg loaf word page line go life head count day's"""


def _spaced(text: str) -> list[str]:
    return [w.replace("_", " ") for w in text.split()]


def _plural(phrase: str) -> str:
    if phrase.startswith("degree "):
        return phrase.replace("degree", "degrees", 1)
    if phrase.endswith("y") and phrase[-2] not in "aeou":
        return f"{phrase[:-1]}ies"
    return phrase if phrase.endswith("s") else f"{phrase}{'es' if phrase.endswith(('ch', 'x')) else 's'}"


def _with_plurals(rows: dict[str, list[str]]) -> dict[str, str]:
    """Every form and its plural; a form that is itself listed wins over a plural."""
    plurals = {_plural(form): key for key, forms in rows.items() for form in forms if len(form) > 2}
    return plurals | {form: key for key, forms in rows.items() for form in forms}


UNITS = UnitWords(
    currency_signs=_SIGNS,
    sign_openings=frozenset(sign[:n].lower() for sign in _SIGNS for n in range(1, len(sign) + 1)),
    currency_words=_with_plurals({code: forms.split("|") for code, forms in _WORDS.items()}),
    open_currencies={
        form: {word: row.split()[0] for row in rows.split("|") if row for word in row.split()[1:]}
        for singular, rows in _OPEN.items()
        for form in (singular, _plural(singular))
    },
    hundredths={
        "cent": "USD",
        "cents": "USD",
        "pence": "GBP",
        "penny": "GBP",
        "us cents": "USD",
        "euro cents": "EUR",
        "pennies": "USD",
    },
    hundredth_signs={"p": "GBP", "c": "USD", "¢": "USD"},
    letter_signs=frozenset({"R", "N", "P", "Sh", "US", "Ft", "Dh", "S/", "TL", "RM", "Rp", "Tk"}),
    percent=frozenset({"%", "percent", "per cent", "pct", "pc", "percents", "percentage", "per-cent"}),
    points={
        f"{word}{s}": "percentage point"
        for word in ("percentage point", "percent point", "per cent point", "pct point", "% point")
        for s in ("", "s")
    }
    | {
        "ppt": "percentage point",
        "ppts": "percentage point",
        "pp": "percentage point",
        "percentage-point": "percentage point",
    },
    bare_points=frozenset({"point", "points", "pts", "pt"}),
    index_words=frozenset(
        """index dow nikkei ftse nasdaq dax cac sensex nifty hang seng kospi shares stocks composite industrials industrial scored
        scoring scorer game games match league championship standings season team average averages table averaged""".split()
    ),
    measures=_with_plurals({unit: _spaced(forms) for unit, forms in _MEASURES.items()}),
    symbols=_SYMBOLS,
    touching=frozenset("m g t l L V W A J C F K in B k ′ ″ mi".split()),
    glued=frozenset("in K k B A J mi".split()),
    warm=frozenset("C F K".split()),
    warm_words=frozenset(
        """temperature temperatures degree degrees heat hot cold warm weather high highs low lows celsius fahrenheit outside freezing
        thermometer thermometers mercury heatwave boil boils warmed warming warmest coldest hottest reached ° °c °f ºc °""".split()
    ),
    money_goods=frozenset(
        "aid funding debt savings investment public taxpayers taxpayer government cash support grants benefits revenue fines".split()
    ),
    leading={"magnitude": "magnitude", "magnitude of": "magnitude"},
    money_or_mass=frozenset({"pound", "pounds"}),
    lead_nouns=frozenset("lead leads margin gap deficit advantage majority swing difference spread".split()),
    mass_words=frozenset(
        """weigh weighs weighed weighing weight lost bomb bombs explosive explosives warhead shell shells cocaine heroin marijuana
        cannabis meth methamphetamine fentanyl drugs meat beef fish tuna rice flour payload thrust catch garbage trash turkey dog baby
        man boy load uranium tnt fertiliser fertilizer heavy overweight gunpowder""".split()
    ),
    sterling_words=frozenset("£ sterling britain british uk u.k england london scotland wales treasury".split()),
    rate_words=frozenset(_spaced(_RATES)),
    rate_adverbs={
        "daily": "day",
        "weekly": "week",
        "monthly": "month",
        "annually": "year",
        "yearly": "year",
        "hourly": "hour",
        "apiece": "piece",
        "quarterly": "quarter",
        "nightly": "night",
    },
    per=frozenset({"per", "/"}),
    per_every=frozenset({"for every", "in every"}),
    rate_crossed=frozenset("of in for the from".split()),
    shy_money=frozenset("won real sol try dong ron bob colon cad rand pen nis".split()),
    shy_followers=frozenset("the a their his by in".split()),
    metre_suffixes={"m": "metre", "t": "tonne", "mm": "millimetre"},
    rate_openers=frozenset({"per", "each", "every", "a", "an", "/"}),
    past_marks=frozenset("ago earlier later before after since on previously prior from out old apart hence".split()),
)

"""Datelines of every shape, and openings that look like one."""

import pytest

from sayso.formats.dateline import parse_dateline, parse_place_line
from sayso.lang import language
from sayso.records import Span

WORDS = language("en").wire
BODY = "Officials in the harbour town closed the old pier on Monday after a crane toppled, the port authority said."

SHAPES = [
    # opening, place, credit, date
    ("MARLOW (dpa-AFX) - ", "MARLOW", "dpa-AFX", None),
    ("KYIV, Oct 31 (Reuters) - ", "KYIV", "Reuters", "XXXX-10-31"),
    ("KYIV, Oct. 31, 2024 (Reuters) — ", "KYIV", "Reuters", "2024-10-31"),
    ("KYIV, 31 October 2024 (Reuters) – ", "KYIV", "Reuters", "2024-10-31"),
    ("SAN TELMO, Philippines, Nov. 18 (MNA) -- ", "SAN TELMO", "MNA", "XXXX-11-18"),
    ("WASHINGTON/KYIV, March 3 (Tessera) - ", "WASHINGTON/KYIV", "Tessera", "XXXX-03-03"),
    ("PHNOM PENH (Northlight), Feb. 27 -- ", "PHNOM PENH", "Northlight", "XXXX-02-27"),
    ("DENVER, Oct. 31, 2024 /PRNewswire/ -- ", "DENVER", "PRNewswire", "2024-10-31"),
    ("DENVER--(BUSINESS WIRE)--", "DENVER", "BUSINESS WIRE", None),
    ("DENVER, Oct. 31, 2024 (GLOBE NEWSWIRE) -- ", "DENVER", "GLOBE NEWSWIRE", "2024-10-31"),
    ('DUSHANBE, 19.09.2016 /Agency "Kuh-Inform"/ - ', "DUSHANBE", 'Agency "Kuh-Inform"', "2016-09-19"),
    ("PORT-AU-PRINCE, Haiti (AP) — ", "PORT-AU-PRINCE", "AP", None),
    ("ST. BREOC, Sunday (Channel & Isles News) -- ", "ST. BREOC", "Channel & Isles News", None),
    ("Punta Gorda (Halden Press) - ", "Punta Gorda", "Halden Press", None),
    ("Rabat, Feb 3 (Atlas Presse) - ", "Rabat", "Atlas Presse", "XXXX-02-03"),
    ("(AFP) - ", None, "AFP", None),
    ("(Nordwire) 14:02 - ", None, "Nordwire", None),
    ("Aug 29 (Hudson Deal Report) - ", None, "Hudson Deal Report", "XXXX-08-29"),
    ("(Bay Biotech Newswire) CAMBRIDGE, Mass. — ", "CAMBRIDGE", "Bay Biotech Newswire", None),
    ("LIMA, 31 February (Andes Wire) - ", "LIMA", "Andes Wire", None),
    ("LURVIK, Sept. 24 - ", "LURVIK", None, "XXXX-09-24"),
    ("CEDAR BLUFF, Iowa — ", "CEDAR BLUFF", None, None),
    ("CEDAR BLUFF, Iowa—", "CEDAR BLUFF", None, None),
    ("FALLON RIDGE — ", "FALLON RIDGE", None, None),
    ("LE BRASSUZ, Switzerland — ", "LE BRASSUZ", None, None),
    ("ZURICH/MILAN – ", "ZURICH/MILAN", None, None),
    ("Tbilisi – ", "Tbilisi", None, None),
    ("NAOPARA JUNCTION: ", "NAOPARA JUNCTION", None, None),
    ("KOTHARPUR, Aug. 19: ", "KOTHARPUR", None, "XXXX-08-19"),
    ("New Delhi: ", "New Delhi", None, None),
    ("CANBERRA, Thursday (Southern Cross News): ", "CANBERRA", "Southern Cross News", None),
    ("NUKU'ALOFA, Monday. ", "NUKU'ALOFA", None, None),
    ("Vilnius. ", "Vilnius", None, None),
    ("WASHINGTON (AP) _ ", "WASHINGTON", "AP", None),
    ("New Delhi, Oct 31 (PTI) ", "New Delhi", "PTI", "XXXX-10-31"),
    ("New Delhi [India], October 31 (ANI): ", "New Delhi", "ANI", "XXXX-10-31"),
    ("BEIJING, Oct. 31 (Xinhua) -- ", "BEIJING", "Xinhua", "XXXX-10-31"),
    ("MOSCOW, October 31. /TASS/. ", "MOSCOW", "TASS", "XXXX-10-31"),
    ("MOSCOW. Oct 31 (Interfax) - ", "MOSCOW", "Interfax", "XXXX-10-31"),
    ("Madrid, 31 Oct (EFE).- ", "Madrid", "EFE", "XXXX-10-31"),
    ("LONDON, UK, 31 October 2024 – ", "LONDON", None, "2024-10-31"),
    ("PORT LACEY, Texas, Feb 19 -", "PORT LACEY", None, "XXXX-02-19"),
    ("(Nairobi, 14 March 2023) – ", "Nairobi", None, "2023-03-14"),
    ("CAMP LORNE, Djibouti (Oct. 14, 2022) – ", "CAMP LORNE", None, "2022-10-14"),
    ("8/30/2010 - CHAK ARIM AIRFIELD, Pakistan (ECNS) -- ", "CHAK ARIM AIRFIELD", "ECNS", "2010-08-30"),
    ("ZUIDHAVEN, the Netherlands, 15 September 2025 - ", "ZUIDHAVEN", None, "2025-09-15"),
]


@pytest.mark.parametrize(("opening", "place", "credit", "day"), SHAPES)
def test_shapes(opening: str, place: str | None, credit: str | None, day: str | None) -> None:
    text = opening + BODY if not opening.endswith(" -") else opening
    found = parse_dateline(text, Span(0, len(text)), WORDS)
    assert found is not None
    assert (found.place, found.credit, found.date) == (place, credit, day)
    assert text[found.span.end :] == (BODY if not opening.endswith(" -") else "")


NO_DATELINES = [
    "MARKETS - Asian shares slipped again on Tuesday as the yen gained and investors waited for figures.",
    "EXCLUSIVE: The ministry knew of the cracks in the dam for seven weeks, letters seen by this newspaper show.",
    "PRESENTER: Two brothers who drove past a sign have been pulled from the creek by a farmer, police say.",
    "BRANDT: And on Monday I will be going to the pub myself and raising a glass, cautiously, to my neighbours.",
    "FILE - In this Wednesday, April 8, 2020 file photo youths hang out outside a restaurant in Stockholm.",
    "Q: You announced it on a Tuesday morning at training, before anyone at the club had been told about it?",
    "PLANS for a 24-hour coffee shop - long opposed by the parish - were thrown out on Wednesday night.",
    "Rome - so the tour guides say - was not built in a day, and nor will be its third underground line.",
    "The minister (who was not there) - or so his office said - had known of the plan for months.",
    "He said - twice - that the deal was off.",
    "Austin, U.S. Secretary of State Antony Marsh and two other ministers attended the meetings on Thursday.",
    "UPDATE 2 - Fire halts crude unit at the refinery in Point Lacey and nobody was hurt, the company said.",
    "THE WEATHER.—A correspondent at Upper Garth states that snow lay to a depth of four inches on Wednesday.",
    "THE LANTERN — independent student newspaper of the University of Wexmere, founded in the year of the flood",
    "30 people were hurt (two badly) - a record for the resort, the mayor's office said on Thursday evening.",
    "The African Union (AU) Commission said on Monday that it would send observers to all three provinces.",
    "Nordic Press Holding (PA) Chairman Ola Brandt said on Monday that nothing had been decided about the sale.",
    "He was born in 1950. In Kyiv (AFP) The text goes on.",
    "",
    "-",
    "( ) - ",
]


@pytest.mark.parametrize("text", NO_DATELINES)
def test_what_only_looks_like_one(text: str) -> None:
    assert parse_dateline(text, Span(0, len(text)), WORDS) is None


LATER = [
    ("Washington — The allies met again on Friday and agreed on nothing but the date of the next meeting.", False),
    ("London. The city that never paid its bills on time is now the one that sends them out, the mayor said.", False),
    ("LONDON (MNA) - The allies met again on Friday and agreed on nothing but the date of the next meeting.", True),
    ("SUVA: Sugar mill workers returned to their jobs on Monday after management withdrew the notices.", True),
]


@pytest.mark.parametrize(("text", "expected"), LATER)
def test_inside_the_body_the_shape_must_be_plain(text: str, expected: bool) -> None:
    assert (parse_dateline(text, Span(0, len(text)), WORDS, later=True) is not None) is expected


PLACE_LINES = [
    ("ATHENS, November 18", False, "ATHENS", "XXXX-11-18"),
    ("Accra, Saturday", False, "Accra", None),
    ("KOLANPUR, Jan 17", False, "KOLANPUR", "XXXX-01-17"),
    ("KAMPALA", False, "KAMPALA", None),
    ("The Hague", False, "The Hague", None),
    ("INNSBRUCK", True, "INNSBRUCK", None),
    ("INNSBRUCK", False, None, None),
    ("SKETCH", True, None, None),
    ("Home affairs", True, None, None),
    ("Amsterdam, 32 November", False, "Amsterdam", None),
    ("Harwick Town 2 Castle Vale 1", True, None, None),
    ("Smith, Monday's man", False, None, None),
]


@pytest.mark.parametrize(("line", "above_body", "place", "day"), PLACE_LINES)
def test_alone_on_a_line(line: str, above_body: bool, place: str | None, day: str | None) -> None:
    found = parse_place_line(line, Span(0, len(line)), WORDS, above_body=above_body)
    assert ((found.place, found.date) if found else (None, None)) == (place, day)

"""Tables of (sentence, expected times); every sentence is invented. The report is of Thursday, 15 January 2026 unless said."""

from __future__ import annotations

import re
import time
from itertools import pairwise

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from sayso.finders.text import split_sentences
from sayso.finders.times import find_times
from sayso.lang.en import ENGLISH
from sayso.records import Dateline, Published, Report, Span, Timex

THURSDAY = "2026-01-15"


def times(text: str, published: str | None = THURSDAY, dateline: Dateline | None = None) -> tuple[Timex, ...]:
    known = Published(published, "user") if published else None
    paragraphs = tuple(Span(m.start(), m.end()) for m in re.finditer(r"[^\n]+", text))
    report = Report("r", "", "text/plain", text, published=known, dateline=dateline, paragraphs=paragraphs)
    return find_times(report, split_sentences(text, paragraphs, ENGLISH.text), ENGLISH)


def pairs(text: str, published: str | None = THURSDAY) -> list[tuple[str, str]]:
    return [(t.span.cut(text), t.value) for t in times(text, published)]


WEEKDAYS = (
    ("The chief steps down on Friday.", [("Friday", "2026-01-16")]),
    ("They knew the likely source by Friday.", [("Friday", "2026-01-09")]),
    ("'We meet on Friday,' he said.", [("Friday", "2026-01-16")]),
    ("'We will meet on Friday,' he said on Monday.", [("Friday", "2026-01-16"), ("Monday", "2026-01-12")]),
    ('"Ask me on Friday," he said.', [("Friday", "2026-01-16")]),
    ("They will have it mended by Friday.", [("Friday", "2026-01-16")]),
    ("They agreed to swap all prisoners, believed to number 60, before Friday.", [("Friday", "2026-01-16")]),
    ("The staff will walk out for three days from Monday.", [("three days", "P3D"), ("Monday", "2026-01-19")]),
    ("The ferry sank on Monday.", [("Monday", "2026-01-12")]),
    ("The council will meet Monday.", [("Monday", "2026-01-19")]),
    ("The court ruled on Thursday.", [("Thursday", "2026-01-15")]),
    ("The court will rule on Thursday.", [("Thursday", "2026-01-15")]),
    (
        "Police said on Tuesday that they would search the lake on Saturday.",
        [("Tuesday", "2026-01-13"), ("Saturday", "2026-01-17")],
    ),
    ("The minister said the vote on Sunday will go ahead.", [("Sunday", "2026-01-18")]),
    ("The minister said the fire on Sunday had spread.", [("Sunday", "2026-01-11")]),
    ("She won the first race on Monday.", [("Monday", "2026-01-12")]),
    ("She won't race on Monday.", [("Monday", "2026-01-19")]),
    ("On Monday, forces are said to have killed 12.", [("Monday", "2026-01-12")]),
    ("Nine are still missing, down from 58 on Saturday.", [("Saturday", "2026-01-10")]),
    ("He called for a peaceful rally on Wednesday.", [("Wednesday", "2026-01-21")]),
    ("It will brief accredited reporters on Friday.", [("Friday", "2026-01-16")]),
    ("Saturday's attack killed two.", [("Saturday", "2026-01-10")]),
    ("Saturday's vote will decide the matter.", [("Saturday", "2026-01-17")]),
    ("He wants to thank the rescuers of Saturday's crash.", [("Saturday", "2026-01-10")]),
    ("The summit opens on Saturday.", [("Saturday", "2026-01-17")]),
    ("The trial is due to start on Wednesday.", [("Wednesday", "2026-01-21")]),
    ("The hearing was postponed until Tuesday.", [("Tuesday", "2026-01-20")]),
    ("The strike lasted until Tuesday.", [("Tuesday", "2026-01-13")]),
    ("The harbour has been closed since Sunday.", [("Sunday", "2026-01-11")]),
    ("Ahead of Sunday's poll, streets were calm.", [("Sunday", "2026-01-18")]),
    ("The mayor could not be reached on Sunday.", [("Sunday", "2026-01-11")]),
    ("The club would not comment on Wednesday.", [("Wednesday", "2026-01-14")]),
    ("The talks could begin on Wednesday.", [("Wednesday", "2026-01-21")]),
    ("The talks could have begun on Wednesday.", [("Wednesday", "2026-01-14")]),
    ("The two leaders are to meet on Friday.", [("Friday", "2026-01-16")]),
    ("They agreed to meet again on Friday.", [("Friday", "2026-01-16")]),
    ("They agreed to a truce on Monday.", [("Monday", "2026-01-12")]),
    ("On Friday, the bridge will reopen.", [("Friday", "2026-01-16")]),
    ("On Friday, the bridge was closed.", [("Friday", "2026-01-09")]),
    ("She left last Monday.", [("last Monday", "2026-01-12")]),
    ("She will leave next Tuesday.", [("next Tuesday", "2026-01-20")]),
    ("Results are expected this Friday.", [("this Friday", "2026-01-16")]),
    ("The band will play on Tuesday of next week.", [("Tuesday of next week", "2026-01-20")]),
    ("It happened on Friday last week.", [("Friday last week", "2026-01-09")]),
    ("The fair ran from Thursday to Sunday.", [("Thursday to Sunday", "2026-01-08")]),
    ("The Monday Club met.", []),
    ("The Sunday Times reported it.", []),
    ("Sheffield Wednesday won.", []),
)

DATES = (
    ("A guard stationed there until July wept.", [("July", "2025-07")]),
    ("The bank still expects a cut in February.", [("February", "2026-02")]),
    ("The shire would run out of unrestricted cash by March.", [("March", "2026-03")]),
    ("They would abstain unless it was withdrawn by Feb. 3.", [("Feb. 3", "2026-02-03")]),
    ("Nobody wanted an election before Easter.", [("Easter", "2026-04-05")]),
    ("It broke on 4 November and they came on the 6th.", [("4 November", "2025-11-04"), ("the 6th", "2025-11-06")]),
    (
        "They had not won since February 2025, nor since the previous February.",
        [("February 2025", "2025-02"), ("the previous February", "2024-02")],
    ),
    ("The festival continues until Sunday week.", [("Sunday week", "2026-01-25")]),
    ("September wheat rose, according to an April survey.", [("September", "2025-09"), ("April", "2025-04")]),
    ("The pact was signed on Jan. 3.", [("Jan. 3", "2026-01-03")]),
    ("The pact was signed on December 3.", [("December 3", "2025-12-03")]),
    ("The pact was signed on 3 December 2024.", [("3 December 2024", "2024-12-03")]),
    ("The pact was signed on the 3rd of March, 2019.", [("3rd of March, 2019", "2019-03-03")]),
    ("The pact will be signed on March 3.", [("March 3", "2026-03-03")]),
    ("He spoke on Tuesday, Jan. 13.", [("Tuesday, Jan. 13", "2026-01-13")]),
    ("He spoke on Tuesday (Jan. 13).", [("Tuesday (Jan. 13)", "2026-01-13")]),
    ("Voters backed him in the Nov. 4 election.", [("Nov. 4", "2025-11-04")]),
    ("Parties prepared for the March 8 election.", [("March 8", "2026-03-08")]),
    ("The fleet sailed in March.", [("March", "2025-03")]),
    ("The fleet will sail in March.", [("March", "2026-03")]),
    ("Prices have risen since January.", [("January", "2026-01")]),
    ("The fleet sailed in March 2021.", [("March 2021", "2021-03")]),
    ("The fleet will sail in March next year.", [("March next year", "2027-03")]),
    ("The fleet sailed last March.", [("last March", "2025-03")]),
    ("The fleet sailed in early March.", [("early March", "2025-03")]),
    ("Work will end by mid-March.", [("mid-March", "2026-03")]),
    ("Work will end by the end of April.", [("the end of April", "2026-04-30")]),
    ("Work must end before the end of the year.", [("the end of the year", "2026-12-31")]),
    ("Work will end by year-end.", [("year-end", "2026-12-31")]),
    ("The bank expects it to be 3 percent at year-end.", [("year-end", "2026-12-31")]),
    ("Since the beginning of the year 212 cases were found.", [("the beginning of the year", "2026")]),
    ("He was sentenced in 2011 to fourteen months in prison.", [("2011", "2011"), ("fourteen months", "P14M")]),
    ("Work will end by the end of the third quarter.", [("the end of the third quarter", "2026-09-30")]),
    ("Work will end by the end of next month.", [("the end of next month", "2026-02-28")]),
    ("The plant will close at the end of April.", [("the end of April", "2026-04")]),
    ("Work will end by 2030.", [("2030", "2030")]),
    ("The target is mid-2026.", [("mid-2026", "2026")]),
    ("The fair was held on January 12-14.", [("January 12-14", "2026-01-12")]),
    ("The fair will be held on Jan. 12.", [("Jan. 12", "2026-01-12")]),
    ("The fair will be held on June 12-14.", [("June 12-14", "2026-06-12")]),
    ("The camp was open from Dec. 24 to Jan. 2.", [("Dec. 24 to Jan. 2", "2025-12-24")]),
    ("The camp was open from Nov. 24 to March 2, 2019.", [("Nov. 24 to March 2, 2019", "2018-11-24")]),
    (
        "He was held on March 3, 2019, and freed on April 5.",
        [("March 3, 2019", "2019-03-03"), ("April 5", "2019-04-05")],
    ),
    ("The file is dated 2024-03-09.", [("2024-03-09", "2024-03-09")]),
    ("The file is dated 21/04/2024.", [("21/04/2024", "2024-04-21")]),
    ("He was born in 1998.", [("1998", "1998")]),
    ("The 2019 flood cost lives.", [("2019", "2019")]),
    ("The plan covers 2019-2021.", [("2019-2021", "2019")]),
    ("The 2024-25 budget passed.", [("2024-25", "2024")]),
    ("Between 2019 and 2021 he taught.", [("2019 and 2021", "2019")]),
    ("Profit rose in January-March.", [("January-March", "2025-Q1")]),
    ("The fair was held on 8 and 9 January.", [("8 and 9 January", "2026-01-08")]),
    ("They agreed to exchange revised offers by 31 March.", [("31 March", "2026-03-31")]),
    ("It will grow less than expected in December.", [("December", "2025-12")]),
    ("He was here as recently as May.", [("May", "2025-05")]),
    ("It expects net profit for the full year.", [("the full year", "2026")]),
    ("It raised its full-year outlook.", []),
    ("The border, drawn in 1848, held.", [("1848", "1848")]),
    ("The law was passed in the 1990s.", [("the 1990s", "199X")]),
    ("The law was passed in the late 1980s.", [("the late 1980s", "198X")]),
    ("The church is of the 19th century.", [("the 19th century", "18XX")]),
    ("Theresa May said so in May.", [("May", "2025-05")]),
    ("In May the river may rise.", [("May", "2026-05")]),
    ("The party's May declaration stands.", [("May", "2025-05")]),
    ("April Jones will march in June.", [("June", "2026-06")]),
    ("Thousands joined the March for Peace.", []),
    ("The trial opened on Friday the 13th.", [("Friday the 13th", "2025-06-13")]),
    ("The loan falls due on the 20th.", [("the 20th", "2026-01-20")]),
    ("The loan was paid on the 20th.", [("the 20th", "2025-12-20")]),
)

PERIODS = (
    ("He left last week.", [("last week", "2026-W02")]),
    ("He will leave next month.", [("next month", "2026-02")]),
    ("He left last year.", [("last year", "2025")]),
    ("He left late last year.", [("late last year", "2025")]),
    ("He left earlier this week.", [("earlier this week", "2026-W03")]),
    ("He will stay for the rest of the week.", [("the rest of the week", "2026-W03")]),
    ("It will open later this year.", [("later this year", "2026")]),
    ("He left the week before last.", [("the week before last", "2026-W01")]),
    ("He left yesterday.", [("yesterday", "2026-01-14")]),
    ("He leaves tomorrow.", [("tomorrow", "2026-01-16")]),
    ("He left the day before yesterday.", [("the day before yesterday", "2026-01-13")]),
    ("He left two weeks ago.", [("two weeks ago", "2026-W01")]),
    ("He left three days ago.", [("three days ago", "2026-01-12")]),
    ("He left five years ago.", [("five years ago", "2021")]),
    ("He left 18 months ago.", [("18 months ago", "2024-07")]),
    ("He left a year and a half ago.", [("a year and a half ago", "2024-07")]),
    ("He left a few days ago.", [("a few days ago", "PAST_REF")]),
    ("He will return in two weeks.", [("in two weeks", "2026-W05")]),
    ("He will return in three days' time.", [("in three days' time", "2026-01-18")]),
    ("Prices rose sharply in two months.", [("in two months", "P2M")]),
    ("It was the third raid in two weeks.", [("in two weeks", "P2W")]),
    ("It is the worst flood in 50 years.", [("in 50 years", "P50Y")]),
    ("They met over the weekend.", [("the weekend", "2026-W02-WE")]),
    ("They will meet this weekend.", [("this weekend", "2026-W03-WE")]),
    ("They will meet at the weekend.", [("the weekend", "2026-W03-WE")]),
    ("Profit fell in the third quarter.", [("the third quarter", "2025-Q3")]),
    ("Fourth-quarter profit fell.", [("Fourth-quarter", "2025-Q4")]),
    ("Profit will fall in the first quarter.", [("the first quarter", "2026-Q1")]),
    ("Profit fell in Q2 2024.", [("Q2 2024", "2024-Q2")]),
    ("Profit fell in the first half of 2025.", [("the first half of 2025", "2025-H1")]),
    ("Profit fell last quarter.", [("last quarter", "2025-Q4")]),
    ("The games will be held next summer.", [("next summer", "2026-SU")]),
    ("The games were held last summer.", [("last summer", "2025-SU")]),
    ("The games were held in the summer of 2012.", [("the summer of 2012", "2012-SU")]),
    ("Output grew in fiscal 2025.", [("fiscal 2025", "2025")]),
    ("It rained in the first week of October.", [("the first week of October", "2025-W40")]),
    ("It rained on the last Friday of July.", [("the last Friday of July", "2025-07-25")]),
    ("They left during the week of Jan. 5.", [("the week of Jan. 5", "2026-W02")]),
    ("They met on Christmas Day.", [("Christmas Day", "2025-12-25")]),
    ("They will meet on Good Friday.", [("Good Friday", "2026-04-03")]),
    ("They met on Thanksgiving.", [("Thanksgiving", "2025-11-27")]),
    ("They will finish by Easter 2027.", [("Easter 2027", "2027-03-28")]),
    ("They met two days after Christmas.", [("two days after Christmas", "2025-12-27")]),
)

CHAINS = (
    ("The mine flooded on Jan. 3. Two days later pumps arrived.", [("Jan. 3", "2026-01-03"), ("Two days later", "2026-01-05")]),
    ("The mine flooded on Jan. 3. The next day pumps arrived.", [("Jan. 3", "2026-01-03"), ("The next day", "2026-01-04")]),
    ("The mine flooded on Jan. 3. That night it burned.", [("Jan. 3", "2026-01-03"), ("That night", "2026-01-03TNI")]),
    ("He won in June 2021. A month earlier he had been ill.", [("June 2021", "2021-06"), ("A month earlier", "2021-05")]),
    ("He won on May 4, 2021. The same week he fell ill.", [("May 4, 2021", "2021-05-04"), ("The same week", "2021-W18")]),
    ("Sales rose in the third quarter from a year earlier.", [("the third quarter", "2025-Q3"), ("a year earlier", "2024-Q3")]),
    ("Sales rose in December from the same period last year.", [("December", "2025-12"), ("the same period last year", "2024-12")]),
    ("He left on Jan. 3, the agency said on Monday. Two days later he died.", [("Jan. 3", "2026-01-03"), ("Monday", "2026-01-12"), ("Two days later", "2026-01-05")]),
    ("It began on Jan. 3. It began at 9 a.m. sharp.", [("Jan. 3", "2026-01-03"), ("9 a.m.", "2026-01-03T09:00")]),
)  # fmt: skip

HOURS = (
    ("It ended at a quarter to midnight on Thursday.", [("a quarter to midnight on Thursday", "2026-01-15T23:45")]),
    (
        "The pre-Christmas rush began. By midday it was over.",
        [("Christmas", "2025-12-25"), ("midday", "2026-01-15T12:00")],
    ),
    ("The siren sounded at 3 p.m. on Tuesday.", [("3 p.m. on Tuesday", "2026-01-13T15:00")]),
    ("The siren sounded on Tuesday at 3:30 p.m. and stopped.", [("Tuesday at 3:30 p.m.", "2026-01-13T15:30")]),
    ("The siren sounded at 3 p.m. EST.", [("3 p.m. EST", "2026-01-15T15:00-05:00")]),
    ("The siren sounded at 0900 GMT.", [("0900 GMT", "2026-01-15T09:00Z")]),
    ("The siren sounded at 14:30 local time on Monday.", [("14:30 local time on Monday", "2026-01-12T14:30")]),
    ("The siren sounded at noon on Monday.", [("noon on Monday", "2026-01-12T12:00")]),
    ("Talks will end at midday.", [("midday", "2026-01-15T12:00")]),
    ("The offer is valid until midnight on Friday.", [("midnight on Friday", "2026-01-16T24:00")]),
    ("The shop is open between 3 and 5 p.m.", [("3", "2026-01-15T15:00"), ("5 p.m.", "2026-01-15T17:00")]),
    ("He was shot at half past eight in the evening.", [("half past eight in the evening", "2026-01-15T20:30")]),
    ("He was shot on Monday night.", [("Monday night", "2026-01-12TNI")]),
    ("He was shot late on Monday.", [("late on Monday", "2026-01-12")]),
    ("He was shot last night.", [("last night", "2026-01-14TNI")]),
    ("He was shot this morning.", [("this morning", "2026-01-15TMO")]),
    ("He will speak tonight.", [("tonight", "2026-01-15TNI")]),
    ("Drones struck the port overnight.", [("overnight", "2026-01-14TNI")]),
    ("He fell in the early hours of Sunday.", [("the early hours of Sunday", "2026-01-11")]),
    ("They won 2-1 and 3:2.", []),
    ("The bulletin is due at 0700 on Tuesday.", [("0700 on Tuesday", "2026-01-20T07:00")]),
    ("The actor Baba Sunday Oke died.", []),
)

SPANS = (
    ("The trial is expected to last four weeks.", [("four weeks", "P4W")]),
    ("Around a quarter of fields had been cut.", []),
    ("It was shot over nineteen days.", [("nineteen days", "P19D")]),
    ("It rained for three days.", [("three days", "P3D")]),
    ("It rained for less than three years.", [("less than three years", "P3Y")]),
    ("The past 24 hours were calm.", [("The past 24 hours", "PT24H")]),
    ("They must reply within two weeks.", [("within two weeks", "P2W")]),
    ("They agreed a two-week truce.", [("two-week", "P2W")]),
    ("He was jailed for four years.", [("four years", "P4Y")]),
    ("The fast lasted 30 days.", [("30 days", "P30D")]),
    ("It took half an hour.", [("half an hour", "PT30M")]),
    ("It took two and a half years.", [("two and a half years", "P2.5Y")]),
    ("It took a decade of work.", [("a decade", "P10Y")]),
    ("It will take two to three weeks.", [("two to three weeks", "P2W")]),
    ("They fought for years.", [("years", "PXY")]),
    ("They fought for several weeks.", [("several weeks", "PXW")]),
    ("Profit rose in the first nine months of 2025.", [("the first nine months of 2025", "P9M")]),
    ("Profit rose in the three months to June.", [("the three months to June", "P3M")]),
    ("A 34-year-old man and a woman aged 20 fell.", []),
    ("The toll is $5 a day.", []),
    ("Only people 18 years and older may vote.", []),
    ("Three-quarters of voters agreed.", []),
)

SETS = (
    ("They meet every Friday.", [("every Friday", "XXXX-WXX-5")]),
    ("They meet on Mondays.", [("Mondays", "XXXX-WXX-1")]),
    ("He died in March, a week after his last talk.", [("March", "2025-03"), ("a week", "P1W")]),
    ("The annual report and daily flights came later.", []),
    ("It grew over the past 20-plus months.", [("the past 20-plus months", "P20M")]),
    ("They meet daily.", [("daily", "P1D")]),
    ("They meet twice a year.", [("twice a year", "P1Y")]),
    ("They meet every two weeks.", [("every two weeks", "P2W")]),
    ("They meet each month.", [("each month", "P1M")]),
    ("They meet every other day.", [("every other day", "P2D")]),
    ("The Daily Mail reported it.", []),
)

VAGUE = (
    ("They will join in the coming days.", [("in the coming days", "FUTURE_REF")]),
    ("Losses grew in recent months.", [("in recent months", "PAST_REF")]),
    ("Losses grew in the past few weeks.", [("in the past few weeks", "PAST_REF")]),
    ("The troops are now there.", [("now", "PRESENT_REF")]),
    ("They are currently idle.", [("currently", "PRESENT_REF")]),
    ("They will return soon.", [("soon", "FUTURE_REF")]),
    ("They recently returned.", [("recently", "PAST_REF")]),
    ("They will return in the near future.", [("in the near future", "FUTURE_REF")]),
    ("Now, we have not seen it.", []),
    ("Now that he is gone, it rains.", []),
)


@pytest.mark.parametrize(("text", "expected"), WEEKDAYS + DATES + PERIODS + CHAINS + HOURS + SPANS + SETS + VAGUE)
def test_times(text: str, expected: list[tuple[str, str]]) -> None:
    assert pairs(text) == expected


def test_a_range_holds_the_days_of_both_ends() -> None:
    (found,) = times("He served from 2016 to 2019.")
    assert (found.value, found.mod, found.begin_date, found.end_date) == ("2016", "BETWEEN", "2016-01-01", "2019-12-31")


def test_a_full_date_beside_gives_its_year_to_another() -> None:
    text = "Results of the September 17 strike will be given at 10 a.m. Nov. 29, 2016."
    assert [t.value for t in times(text, None)] == ["2016-09-17", "2016-11-29T10:00"]


UNDATED = (
    ("The ferry sank on Monday.", "PAST_REF"),
    ("The council will meet Monday.", "FUTURE_REF"),
    ("He left last week.", "PAST_REF"),
    ("He will leave next month.", "FUTURE_REF"),
    ("He left two weeks ago.", "PAST_REF"),
    ("He is ill today.", "PRESENT_REF"),
    ("The games will be held next summer.", "FUTURE_REF"),
    ("It rained for three days.", "P3D"),
    ("The past 24 hours were calm.", "PT24H"),
    ("The pact was signed on Oct. 31.", "PAST_REF"),
    ("The pact will be signed in June.", "FUTURE_REF"),
    ("The pact was signed on Oct. 31, 2024.", "2024-10-31"),
    ("He was born in 1998.", "1998"),
    ("Profit fell in the third quarter.", "PAST_REF"),
    ("The siren sounded at 3 p.m.", "PAST_REF"),
    ("The siren will sound at 3 p.m.", "FUTURE_REF"),
    ("We will sleep in the car tonight.", "FUTURE_REF"),
    ("He was named this morning.", "PRESENT_REF"),
    ("They struck at the beginning of the month.", "PAST_REF"),
    ("It landed safely six minutes later.", "PT6M"),
    ("Until now the firm has paid.", "PRESENT_REF"),
    ("He goes there four nights a week.", "P1W"),
    ("They met on Christmas Day.", "PAST_REF"),
)


@pytest.mark.parametrize(("text", "value"), UNDATED)
def test_without_a_day_nothing_is_guessed(text: str, value: str) -> None:
    assert [t.value for t in times(text, None)] == [value]


@pytest.mark.parametrize(
    ("text", "value"),
    [
        ("He left last year.", "2023"),
        ("He left two years ago.", "2022"),
        ("He left last week.", "PAST_REF"),
        ("The pact was signed on Oct. 31.", "XXXX-10-31"),
        ("It fell in March.", "XXXX-03"),
        ("It will end by the end of the year.", "2024-12-31"),
    ],
)
def test_a_year_alone_resolves_years_alone(text: str, value: str) -> None:
    assert [t.value for t in times(text, "2024")] == [value]


def test_the_text_itself_may_give_the_year() -> None:
    text = "He spoke on Oct. 31, 2024, in Kyiv. The speech of Oct. 31 was long."
    assert [t.value for t in times(text, "2024")] == ["2024-10-31", "2024-10-31"]


def test_a_month_of_publication_resolves_months() -> None:
    assert [t.value for t in times("He left last month.", "2024-03")] == ["2024-02"]


def test_the_hour_of_publication_resolves_hours() -> None:
    assert [t.value for t in times("He left two hours ago.", "2026-01-15T09:30:00Z")] == ["2026-01-15T07:30"]
    assert [t.value for t in times("He left two hours ago.", "2026-01-15")] == ["PAST_REF"]


MODS = (
    ("He left about two years ago.", "APPROX"),
    ("He left more than two years ago.", "BEFORE"),
    ("It took more than two years.", "MORE_THAN"),
    ("It took at least two years.", "EQUAL_OR_MORE"),
    ("It took up to two years.", "EQUAL_OR_LESS"),
    ("It took less than two years.", "LESS_THAN"),
    ("He left early last year.", "START"),
    ("He left late last year.", "END"),
    ("He left in mid-2025.", "MID"),
    ("He will leave by Friday.", "ON_OR_BEFORE"),
    ("He will leave before Friday.", "BEFORE"),
    ("He has been ill since Monday.", "ON_OR_AFTER"),
    ("He left on Monday.", None),
)


@pytest.mark.parametrize(("text", "mod"), MODS)
def test_mods(text: str, mod: str | None) -> None:
    assert [t.mod for t in times(text)] == [mod]


DAYS = (
    ("He left on Monday.", "2026-01-12", "2026-01-12"),
    ("He left last week.", "2026-01-05", "2026-01-11"),
    ("He left in March 2025.", "2025-03-01", "2025-03-31"),
    ("He left in the third quarter.", "2025-07-01", "2025-09-30"),
    ("He left in the 1990s.", "1990-01-01", "1999-12-31"),
    ("Work will end by the end of April.", "2026-01-15", "2026-04-30"),
    ("They must reply within two weeks.", "2026-01-15", "2026-01-29"),
    ("The past 24 hours were calm.", "2026-01-14", "2026-01-15"),
    ("Prices have risen since January.", "2026-01-01", "2026-01-15"),
    ("He left last summer.", None, None),
    ("It rained for three days.", None, None),
    ("Profit rose in the first nine months of 2025.", "2025-01-01", "2025-09-30"),
    ("Profit rose in the three months to June 2025.", "2025-04-01", "2025-06-30"),
    ("He left earlier this week.", "2026-01-12", "2026-01-15"),
)


@pytest.mark.parametrize(("text", "begin", "end"), DAYS)
def test_days(text: str, begin: str | None, end: str | None) -> None:
    assert [(t.begin_date, t.end_date) for t in times(text)] == [(begin, end)]


def test_types() -> None:
    text = "On Monday at 3 p.m. it rained for two days, as it does every year; in March it was dry."
    assert [t.type for t in times(text)] == ["TIME", "DURATION", "SET", "DATE"]


def test_the_dateline_is_left_out() -> None:
    text = "OSLO, Jan. 15 (Reuters) - The ferry sank on Monday."
    found = times(text, dateline=Dateline(Span(0, 25), "Oslo", "Reuters", "XXXX-01-15"))
    assert [t.span.cut(text) for t in found] == ["Monday"]


PRECISIONS = ("2024", "2024-02", "2024-02-29", "2024-02-29T23:59:59+13:00", "0001-01-01", "9999-12-31", "nonsense", "2024-13-40", "XXXX-01-01", "")  # fmt: skip
WORDS = (
    "the a last next this past coming two 3 12 30th 2024 9999 0001 days weeks month year century decades ago later earlier before after "
    "since by until end of early late mid - , . ' s p.m. at 14:30 24:61 noon midnight Monday friday Jan. March May on in every each half "
    "quarter Q3 fiscal first last- weekend Easter Christmas will was said to and hundred thousand million several same that previous"
).split()


@settings(max_examples=200, deadline=None)
@given(st.text(max_size=300), st.sampled_from([*PRECISIONS, None]))
def test_any_text_is_read(text: str, published: str | None) -> None:
    _hold_shape(text, published)


@settings(max_examples=600, deadline=None)
@given(st.lists(st.sampled_from(WORDS), max_size=40), st.sampled_from([*PRECISIONS, None]))
def test_any_words_of_time_are_read(words: list[str], published: str | None) -> None:
    _hold_shape(" ".join(words), published)


def _hold_shape(text: str, published: str | None) -> None:
    found = times(text, published)
    spans = [t.span for t in found]
    assert all(s.start < s.end <= len(text) for s in spans)
    assert all(a.end <= b.start for a, b in pairwise(spans))
    assert all(t.value for t in found)
    assert all(re.fullmatch(r"\d{4}-\d\d-\d\d", d) for t in found for d in (t.begin_date, t.end_date) if d)


@pytest.mark.parametrize(
    "unit",
    [
        "the last ",
        "first ",
        "1 ",
        "a ",
        "two days after ",
        "early ",
        "in the ",
        "2024-",
        "Jan. ",
        "and 2 days ",
        "'",
        "the end of ",
    ],
)
def test_time_grows_with_the_text_alone(unit: str) -> None:
    """Ten times the text may take no more than thirty times as long: a pattern that backtracks would take a hundred or more."""

    def took(count: int) -> float:
        text = unit * count
        best = float("inf")
        for _ in range(4):
            start = time.process_time()
            times(text)
            best = min(best, time.process_time() - start)
        return best

    assert took(2000) < 30 * max(took(200), 1e-3)

"""What is body and what is not, on invented wires."""

import pytest

from sayso.formats import read_text
from sayso.records import Report, Span

ONE = "Officials closed the old pier on Monday after a crane toppled, the port authority said."
TWO = '"Nobody was hurt," harbour master Ida Brandt told reporters.'
THREE = "The pier was built in 1911."


def cut(report: Report, span: Span | None) -> str | None:
    return span.cut(report.text) if span else None


def bodies(report: Report) -> list[str]:
    return [span.cut(report.text) for span in report.paragraphs]


def join(*blocks: str) -> str:
    return "\n\n".join(blocks) + "\n"


HEADERS = [
    # above the body, headline, byline
    ("", None, None),
    ("Old pier shut after crane topples", "Old pier shut after crane topples", None),
    ("OLD PIER SHUT AFTER CRANE TOPPLES", "OLD PIER SHUT AFTER CRANE TOPPLES", None),
    ("Who closed the pier, and why?", "Who closed the pier, and why?", None),
    ("Pier shut\n\nBy Jane Doe and John Smith", "Pier shut", "By Jane Doe and John Smith"),
    ("Pier shut\n\nBy JANE DOE\nand JOHN SMITH", "Pier shut", "By JANE DOE\nand JOHN SMITH"),
    ("Pier shut\n\nJane Doe, Harbour Correspondent", "Pier shut", "Jane Doe, Harbour Correspondent"),
    ("Pier shut\n\nStaff Reporter", "Pier shut", "Staff Reporter"),
    ("Pier shut\n\nFrom our parliamentary staff", "Pier shut", "From our parliamentary staff"),
    ("Pier shut\n\nJane Doe | 11 Nov 2025", "Pier shut", "Jane Doe"),
    ("Pier shut\n\nPosted on 3 May 2015 by Law Desk", "Pier shut", "Law Desk"),
    ("BC-AS--Pier Shut, 3rd Ld\nPier shut\n\nBy Jane Doe\nMeridian News Agency Writer", "Pier shut", "By Jane Doe"),
    ("URGENT\nPier-Crane, 5th Ld-Writethru\nEds: ADDS quotes\n\nPier shut", "Pier shut", None),
    ("PORT POLICE SERVICE\nMEDIA RELEASE - FOR IMMEDIATE USE\n\nPier shut after fall of crane", "Pier shut after fall of crane", None),
    ("SKETCH\n\nThe pier, the crane and the map", "The pier, the crane and the map", None),
    ("THE WEEKEND MAGAZINE\n\nThe man who shut the pier\n\nHe never liked it", "The man who shut the pier", None),
    ("CORRECTED - Pier shut after fall of crane\n\n(Corrects name in paragraph 2)", "CORRECTED - Pier shut after fall of crane", None),
    ("JOINT STATEMENT\non the closure of the pier", "JOINT STATEMENT\non the closure of the pier", None),
    ("MARKETS-Pier shares slip\n\n* Index down 0.7%\n* Yen up", "MARKETS-Pier shares slip", None),
    ("Pier shut\n\nDate: 00-00-0000", "Pier shut", None),
    ("Pier shut\n\nNordwire\n\nOct. 31, 2024, 10:32 AM / Updated 2 hours ago", "Pier shut", None),
    ("Pier shut\n\nReuters\n\n5 min read", "Pier shut", None),
]  # fmt: skip


@pytest.mark.parametrize(("above", "headline", "byline"), HEADERS)
def test_headers(above: str, headline: str | None, byline: str | None) -> None:
    report = read_text(join(*([above] if above else []), ONE, TWO, THREE))
    assert bodies(report) == [ONE, TWO, THREE]
    assert (cut(report, report.headline), cut(report, report.byline)) == (headline, byline)


BODIES = [
    # what stays body: no sentence is ever taken for furniture
    (join(ONE), [ONE]),
    (join("The port authority said"), ["The port authority said"]),
    (join("Pier shut", "The port authority said"), ["The port authority said"]),
    (join(ONE, "'We will wait'", THREE), [ONE, "'We will wait'", THREE]),
    (join(ONE, "Brandt said the crane", THREE), [ONE, "Brandt said the crane", THREE]),
    (join(ONE, "Asked who paid, she said:", TWO), [ONE, "Asked who paid, she said:", TWO]),
    (join(ONE, "More people came on Tuesday."), [ONE, "More people came on Tuesday."]),
    (join(ONE, "Follow the money, she said."), [ONE, "Follow the money, she said."]),
    (join(ONE, "Copyright lawyers said the poster was theirs."), [ONE, "Copyright lawyers said the poster was theirs."]),
    (join(ONE, "Flash floods followed."), [ONE, "Flash floods followed."]),
    (join("A dozen homes lost power.", "Snap decisions were made."), ["A dozen homes lost power.", "Snap decisions were made."]),
    # subheads, marks, links and stage directions are none
    (join(ONE, "A long history", THREE), [ONE, THREE]),
    (join(ONE, "A long history"), [ONE, "A long history"]),
    (join(ONE, "* * *", THREE), [ONE, THREE]),
    (join(ONE, "(more)", THREE), [ONE, THREE]),
    (join(ONE, "Read more: Ten piers to see", THREE), [ONE, THREE]),
    (join("(READER)", ONE, '(VOICER, 40")', THREE), [ONE, THREE]),
    (join("21:42\n" + ONE, "21:05 'Hold on,' says chief\n" + THREE), [ONE, THREE]),
    (join("14:09 - " + ONE), [ONE]),
    # dateline alone above the body, repeated takes, digests
    (join("PORT LACEY, Texas, Feb 19 -", ONE), [ONE]),
    (join("Pier shut", "MARLOW (MNA) - " + ONE, "MORE", "MARLOW (MNA) - " + TWO), [ONE, TWO]),
    (join("SUVA: " + ONE, "APIA: The court has ruled that the church stands."), [ONE, "The court has ruled that the church stands."]),
]  # fmt: skip


@pytest.mark.parametrize(("text", "expected"), BODIES)
def test_bodies(text: str, expected: list[str]) -> None:
    assert bodies(read_text(text)) == expected


TAILS = [
    ("-30-", ()),
    ("ENDS", ()),
    ("###\n\nAbout the port: it is old.", ()),
    ("(more)", ()),
    ("zk/or", ()),
    ("(Reporting by Jane Doe; Editing by John Smith)", ()),
    ("Photographs by Jun Takemori.", ()),
    ("With inputs from PTI", ("PTI",)),
    ("— ANI", ("ANI",)),
    ("Copyright(c) 2024 Harbourtimes.com. All Rights Reserved", ("Harbourtimes",)),
    ("Copyright RTT News/dpa-AFX\n\n© 2024 AFX News", ("RTTNews", "dpa-AFX", "AFX")),
    ("© Marling & District Post 2025. All rights reserved.", ("Marling & District Post",)),
    ("___\n\nCopyright 2025 The Valley News. This material may be shared with attribution.", ("Valley News",)),
    ("For media inquiries: press office, weekdays 10:00-13:00.", ()),
    ("Sources\n* \"Pier shut\" - Morning Herald, March 8, 2011\n* \"Crane\" - Star, March 8, 2011", ()),
    ("Notes to editors\n\nThe port is 200 years old.\n\nIt is also deep.", ()),
]  # fmt: skip


@pytest.mark.parametrize(("tail", "credits"), TAILS)
def test_tails(tail: str, credits: tuple[str, ...]) -> None:
    report = read_text(join(ONE, TWO, THREE + " It was rebuilt twice, in 1946 and in 1988, after storms.", tail))
    assert bodies(report)[:2] == [ONE, TWO]
    assert len(report.paragraphs) == 3
    assert report.credits == credits


CREDITS = [
    ("Pier shut\n\nBy Associated Valley News\n\nMARLOW, Vt. (AVN) — " + ONE, ("AVN", "Associated Valley News")),
    ("Pier shut\n\nBy Jane Doe\nMeridian News Agency Writer\n\nMARLOW (MNA) - " + ONE, ("MNA", "Meridian News Agency")),
    ("Pier shut\n\nBy Jane Doe\n\n" + ONE, ()),
    ("MARLOW, Oct. 31 (MNA/dpa) - " + ONE, ("MNA", "dpa")),
    ("Pier shut\n\nAgence France-Presse\n\n" + ONE, ("Agence France-Presse",)),
    ("Pier shut\n\nOctober 31, 2024 / 10:30 / PTI\n\n" + ONE, ("PTI",)),
]


@pytest.mark.parametrize(("text", "credits"), CREDITS)
def test_credits_are_houses_and_never_reporters(text: str, credits: tuple[str, ...]) -> None:
    assert read_text(text).credits == credits


def test_a_transcript_keeps_its_speakers() -> None:
    text = join("BRANDT: We have closed the pier and we are not going to open it before the spring.",
                "REPORTER: Was there a warning before it fell, and did anyone at the port hear of it?",
                "OLSEN: There was a warning and it was written down by the night watchman, as it should be.")  # fmt: skip
    report = read_text(text)
    assert report.dateline is None
    assert bodies(report) == text.strip().split("\n\n")


def test_rights_are_the_words_of_the_copyright_lines() -> None:
    report = read_text(join(ONE, "Copyright 2024 Nordwire", "All rights reserved."))
    assert report.rights == "Copyright 2024 Nordwire / All rights reserved."


WRAPPED = """\
Pier shut after crane topples

MARLOW, Oct 31 (MNA) - Officials closed the old pier on Monday after
a crane toppled, the port authority said. It was the third accident
there this year, and the worst.

  "Nobody was hurt," harbour master Ida Brandt told reporters who had
come to the quay before dawn, some of them by boat.
  The pier was built in 1911 and has been repaired twice since then,
the second time with money from the sale of the old lighthouse.
"""


def test_hard_wrapped_lines_make_paragraphs() -> None:
    report = read_text(WRAPPED)
    found = bodies(report)
    assert [b.split()[0] for b in found] == ["Officials", '"Nobody', "The"]
    assert found[0].endswith("and the worst.")
    assert cut(report, report.headline) == "Pier shut after crane topples"


def test_one_paragraph_a_line() -> None:
    assert bodies(read_text("Pier shut\n" + "\n".join([ONE, TWO, THREE, ONE]))) == [ONE, TWO, THREE, ONE]


def test_a_dateline_over_two_lines() -> None:
    report = read_text(join("Pier shut", "LONDON | Thu Oct 31, 2024 10:32am EDT", "(MNA) - " + ONE, THREE))
    assert report.dateline and (report.dateline.place, report.dateline.credit) == ("LONDON", "MNA")
    assert report.published and report.published.value == "2024-10-31T10:32"
    assert bodies(report) == [ONE, THREE]


def test_a_question_that_opens_a_transcript_is_no_headline() -> None:
    first = "QUESTION: Secretary Brandt, did you speak of the pier?"
    assert bodies(read_text(join(first, THREE))) == [first, THREE]
    first = "Did you speak of the pier? Was there an answer?"
    assert bodies(read_text(join(first, THREE))) == [first, THREE]


def test_footnote_marks_do_not_hide_the_full_stop() -> None:
    assert len(read_text(join("The pier was built in 1911.[1][2]", THREE)).paragraphs) == 2

"""Lines that tell the day of a report beside other words, and lines that only look like one."""

import pytest

import sayso

BODY = "The harbour authority closed the old pier on Monday after a crane toppled, its director said in the evening."


def published(text: str) -> str | None:
    found = sayso.read_text(text).published
    return found.value if found else None


@pytest.mark.parametrize(
    ("line", "day"),
    [
        ("Press release, 23 March 2023", "2023-03-23"),
        ("Latest from the Ministry of Ports, 22 November 2016", "2016-11-22"),
        ("Final decision – 30 November 2023", "2023-11-30"),
        ("July 18, 2019 – Pointe-aux-Loups, New Brunswick – Harbours Canada", "2019-07-18"),
        ("Villa Arbol, 5 October 2023", "2023-10-05"),
        ("Sukhodar, 28 September 2020", "2020-09-28"),
        ("No: 214, 11 February 2023, Press Release Regarding the Pier", "2023-02-11"),
        ("A pier remembered on 6 June 1944", None),
        ("Case opened: 20 June", None),
    ],
)
def test_below_a_headline(line: str, day: str | None) -> None:
    assert published(f"Old pier closed after accident\n\n{line}\n\n{BODY}\n") == day


def test_a_day_in_a_headline_is_none() -> None:
    """Above a headline anything but the name of a kind of text may be the headline itself."""
    assert published(f"The pier disaster, 6 June 1944\n\n{BODY}\n") is None
    assert published(f"Media release – 6 June 1944\n\nPier closed\n\n{BODY}\n") == "1944-06-06"


def test_a_labelled_day_under_the_standfirst() -> None:
    standfirst = "The pier will stay shut under rules that take effect today."
    assert published(f"Pier shut\n\n{standfirst}\n\nPublished 14 April 2025\n\n{BODY}\n") == "2025-04-14"


def test_the_last_line() -> None:
    assert published(f"Pier shut\n\n{BODY}\n\nMinistry of Ports, 8 February 2022\n") == "2022-02-08"
    assert published(f"Pier shut\n\n{BODY}\n\nIt was built for the fair, which opened on 8 February 2022.\n") is None


def test_a_kind_of_text_above_the_headline_leaves_the_headline() -> None:
    found = sayso.read_text(f"Statement, 5 May 2020\n\nOld pier closed after accident\n\n{BODY}\n")
    assert found.published and found.published.value == "2020-05-05"
    assert found.headline and found.headline.cut(found.text) == "Old pier closed after accident"


def test_the_day_of_an_event_is_not_that_of_the_report() -> None:
    assert published(f"Harbour talk\n\n{BODY}\n\nRiverside Hall, 12 June 2025\n") is None
    assert published(f"Harbour talk\n\n{BODY}\n\nDate: 12 June 2025\n\nAdmission is free and all are welcome to the talk.\n") is None


def test_a_sentence_is_no_day_line() -> None:
    assert published(f"Pier shut\n\nTuesday 15 November 2016 – A crane fell on the pier.\n\n{BODY}\n") is None

from __future__ import annotations

import gc
import time

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from sayso.finders import find
from sayso.finders.damage import find_damage
from sayso.finders.text import split_sentences
from sayso.formats import read_text
from sayso.lang import language
from sayso.records import Warning

EN = language("en")
PLAIN = 'The council met on Monday and agreed on a new bridge over the river. "It is needed," Mayor Rolf Aune said. "Work begins soon."'


def warnings(text: str, published: str | None = "2024-05-02") -> tuple[Warning, ...]:
    return find(read_text(text, published=published)).warnings


def kinds(text: str, published: str | None = "2024-05-02") -> list[str]:
    return [w.kind for w in warnings(text, published)]


def test_a_sound_report_gives_none() -> None:
    assert kinds(PLAIN) == []


@pytest.mark.parametrize("published", [None, "2024", "2024-05"])
def test_no_day_known(published: str | None) -> None:
    assert kinds(PLAIN, published) == ["date_unknown"]


@pytest.mark.parametrize(
    "text",
    [
        "Okoro, French Finance Minister Anne Doe, German Chancellor Bo Roe and Defense Minister Kim Roe the 2+2 meetings.",
        "Foreign Minister Ida Brandt, her Danish colleague Per Holm and the Swedish envoy Lars Ek at the harbour summit.",
    ],
)
def test_a_sentence_without_a_verb(text: str) -> None:
    found = [w for w in warnings(PLAIN + "\n\n" + text + "\n\n" + PLAIN.replace("bridge", "tunnel")) if w.spans]
    assert [w.kind for w in found] == ["sentence_incomplete"]


def test_a_lead_that_ends_with_a_comma() -> None:
    text = "The council agreed on Monday to build a new bridge over the river in the coming years,\n\n" + PLAIN
    assert kinds(text) == ["sentence_incomplete"]


@pytest.mark.parametrize(
    "line",
    [
        "Photo: Anne Doe",
        "- Anne Doe, Bo Roe and Kim Roe, of the Foreign Ministry of Norway.",
        "A great day for all.",
        "Who is Anne Doe?",
    ],
)
def test_captions_and_lists_need_no_verb(line: str) -> None:
    assert "sentence_incomplete" not in kinds(PLAIN + "\n\n" + line + "\n\n" + PLAIN.replace("bridge", "tunnel"))


def test_a_quotation_left_open() -> None:
    assert "quote_unclosed" in kinds('The mayor said: "We will build it, whatever it costs.\n\nHe left at noon.')
    several = '"It is needed," Mayor Rolf Aune said. "We begin soon.\n\n"And we will not stop."'
    assert "quote_unclosed" not in kinds(several)


def test_our_outside_any_quotation() -> None:
    text = PLAIN + "\n\nThe two towns agreed to link their roads and strengthen our common market."
    (warning,) = warnings(text)
    assert (warning.kind, len(warning.spans)) == ("voice_shift", 1)
    assert kinds(PLAIN + "\n\nHe told our correspondent so.") == []
    assert kinds("We met on Monday. Our plan is simple. It begins soon, and our town will pay.") == []


def test_dateline_against_the_seat_where_it_happened() -> None:
    text = 'HAVANA (Orion) - Secretary Ann Lee spoke on Monday at the end of talks at the State Department.\n\n"It went well," Lee said.'
    assert "dateline_place_conflict" in kinds(text)
    at_home = text.replace("HAVANA", "WASHINGTON")
    assert "dateline_place_conflict" not in kinds(at_home)


def test_figures_of_one_scope_that_exclude_each_other() -> None:
    text = (
        "The fire in Lahore killed 43 people on Monday.\n\nThe hall was full, and crews worked all night.\n\n"
        "The fire in Lahore killed at least 45 people on Monday."
    )
    assert "figure_conflict" in kinds(text)
    assert "figure_conflict" not in kinds(text.replace("at least 45", "at least 40"))
    assert "figure_conflict" not in kinds(text.replace("killed at least 45", "injured at least 45"))


BETWEEN = "\n\nThe hall was full, and crews worked all night.\n\n"


@pytest.mark.parametrize(
    ("lead", "below"),
    [
        ("A bus fell into a ravine on Monday, killing 43 people.", "Most of the 45 dead were students."),
        ("Seventeen miners are trapped in a pit in Oruro.", "Rain fell on the 19 trapped miners and their families."),
        ("At least 26 workers were killed in the fire in Dhaka.", "The fire in Dhaka killed 24 workers."),
        ("The factory was sold for €24.6 million on Friday.", "The mayor was pleased with the sale for €26.4 million."),
    ],
)
def test_figures_close_to_each_other_exclude_each_other(lead: str, below: str) -> None:
    assert kinds(lead + BETWEEN + below) == ["figure_conflict"]


@pytest.mark.parametrize(
    "below",
    [
        "Three people died.",  # far off: another thing
        "The hospital said 45 people died.",
        "Police have spoken of 45 dead.",
        "Police at first said that 45 people had died.",
        "An accident in March killed 45 people.",
        "Last month a bus crash in Chile killed 41 people.",
        "Of those killed, 40 were students.",
        "The second crash killed 40 people.",
        "The crash killed 43 people, not 45 as was feared.",
        "Another 45 people were killed in June.",
    ],
)
def test_figures_of_another_scope_or_voice(below: str) -> None:
    lead = "A bus fell into a ravine in Peru on Monday, killing 43 people, police said."
    assert "figure_conflict" not in kinds(lead + BETWEEN + below)


def test_the_headline_against_the_lead() -> None:
    text = "Eleven killed as ferry sinks\n\nMANILA - A ferry sank on Monday and {} people were killed, the coast guard said.\n\nIt rained."
    assert "figure_conflict" in kinds(text.format("twelve"))
    assert "figure_conflict" not in kinds(text.format("eleven"))
    assert "figure_conflict" not in kinds(text.format("ten"))  # the headline may have added somebody up
    assert "figure_conflict" not in kinds(text.replace("Eleven", "200").format("208"))


def test_parts_above_their_whole() -> None:
    assert "number_mismatch" in kinds("The crash killed 12 people, including 15 children.")
    assert "number_mismatch" not in kinds("The crash killed 12 people, including 5 children.")


@pytest.mark.parametrize(
    "text",
    [
        "The mayor\ufffds office was closed on Monday.",
        "The mayorâ€™s office was closed on Monday.",
        "The cafÃ© was closed on Monday.",
        "The office of the the mayor was closed on Monday.",
        "The c0mmittee met and the sa1e was closed on Monday.",
    ],
)
def test_damaged_text(text: str) -> None:
    assert "text_damaged" in kinds(text)


@pytest.mark.parametrize(
    "text",
    [
        "She said that that was so, and he had had enough.",
        "The café in São Paulo was closed on Monday.",
        "Two- and three-room flats are dear.",
        "The B2B firm was closed on Monday.",
    ],
)
def test_sound_text(text: str) -> None:
    assert "text_damaged" not in kinds(text)


@settings(max_examples=60, deadline=None)
@given(st.text(st.characters(exclude_categories=("Cc", "Cs")), max_size=300))
def test_any_text_keeps_its_report(text: str) -> None:
    report = read_text("A report. " + text)
    reading = find(report)
    assert not [w for w in reading.warnings if w.kind == "step_failed"]
    for warning in reading.warnings:
        assert warning.message.endswith(".")
        assert all(0 <= s.start < s.end <= len(report.text) for s in warning.spans)


@pytest.mark.parametrize("seed", ["a~", "â€", "the ", "ab- ", "a1b ", "Ã", "& "])
def test_damage_patterns_are_linear(seed: str) -> None:
    def spent(count: int) -> float:
        report = read_text("Report. " + seed * count)
        sentences = split_sentences(report.text, report.paragraphs, EN.text)
        took: list[float] = []
        gc.disable()  # what other tests left behind is not to be counted
        try:
            for _ in range(3):
                start = time.process_time()
                find_damage(report, sentences, lambda _: False, EN)
                took.append(time.process_time() - start)
        finally:
            gc.enable()
        return min(took)

    spent(100)
    assert spent(16000) < 40 * max(spent(1600), 0.005)


@pytest.mark.parametrize(
    ("lead", "quoted"),
    [
        (
            "The plant at Ostrov will close by June, chief executive Mara Lind said on Monday.",
            "We may close the Ostrov plant by June,",
        ),
        ("Mara Lind said the bridge will be shut for a year.", "The bridge could be shut for a year,"),
        ("Taxes on land will rise next year.", "Taxes on land may well rise next year,"),
    ],
)
def test_a_lead_more_certain_than_its_source(lead: str, quoted: str) -> None:
    assert "hedge_mismatch" in kinds(f'{lead}\n\n"{quoted}" Mara Lind told reporters.')


@pytest.mark.parametrize(
    ("lead", "quoted"),
    [
        (
            "The plant at Ostrov may close by June, chief executive Mara Lind said.",
            "We may close the Ostrov plant by June,",
        ),
        (
            "The plant at Ostrov will close by June, chief executive Mara Lind said.",
            "We will close the Ostrov plant by June,",
        ),
        (
            "The plant at Ostrov will close by June, chief executive Bo Roe said.",
            "We may close the Ostrov plant by June,",
        ),
        (
            "The plant at Ostrov will close by June, chief executive Mara Lind said.",
            "Some workers may find jobs elsewhere,",
        ),
    ],
)
def test_a_lead_that_its_source_bears_out(lead: str, quoted: str) -> None:
    assert "hedge_mismatch" not in kinds(f'{lead}\n\n"{quoted}" Mara Lind told reporters.')

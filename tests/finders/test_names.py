"""The name in the words of a source, one row each; and the full names that a text gives to short ones."""

from __future__ import annotations

import pytest

from sayso.finders import find
from sayso.finders.descriptions import describe
from sayso.finders.text import tokenize
from sayso.finders.units import fold
from sayso.formats import read_text
from sayso.lang import language
from sayso.records import Span

PERSONS = [
    # titles in front
    ("Sheik Muhsin Rudani", "Muhsin Rudani"),
    ("Engr. Shafqat Orlo", "Shafqat Orlo"),
    ("Fr. Anselmo Ruiz, one of the speakers", "Anselmo Ruiz"),
    ("Rifleman Kieran Doyle, his driver", "Kieran Doyle"),
    ("Coast Guard Lt. j.g. Ana Orlo-Finn, the boarding officer", "Ana Orlo-Finn"),
    ("Sgt. 1st Class Ana Ruiz", "Ana Ruiz"),
    ("Petty Officer Second Class Ana Ruiz", "Ana Ruiz"),
    ("Army Capt. Prince Tamba Doe", "Prince Tamba Doe"),
    ("Marine director Capt Rosli Haji Abdul Wahab", "Rosli Haji Abdul Wahab"),
    ("Its lawyer, Me Solange Tarnier", "Solange Tarnier"),
    ("The Rt Hon Jon Orlo MP", "Jon Orlo"),
    ("presiding judge Th. Kloster", "Th. Kloster"),
    ("Mohd. Tarn, a farmer", "Mohd. Tarn"),
    # callings with a capital, by table or by ending
    ("Volcanologist Lani Tuima", "Lani Tuima"),
    ("Volcanologist Lani Tuima of the observatory at Sarne", "Lani Tuima"),
    ("Palaeographer Lani Tuima", "Lani Tuima"),
    ("Singer-songwriter Lani Tuima", "Lani Tuima"),
    ("Mum-of-three Mandy", "Mandy"),
    ("Witness for Peace", "Witness for Peace"),
    # an office, its field or body, and the name
    ("Spokesman for the government Kacper Nowak", "Kacper Nowak"),
    ("city councillor for public works Fabia Scarda", "Fabia Scarda"),
    ("the director of company Ante Horvat", "Ante Horvat"),
    ("Deputy Premier for Economic Affairs Temur Sadin", "Temur Sadin"),
    ("Deputy Prime Minister and Defence Minister Ana Ruiz", "Ana Ruiz"),
    ("The Minister of State for Roads (Jon Orlo)", "Jon Orlo"),
    ("The Council Leader in Ostrov, Parveen Tarn-Wells", "Parveen Tarn-Wells"),
    ("The Special Envoy of the League and Head of its Mission in Norland, MARIE-CLAIRE ORLO", "MARIE-CLAIRE ORLO"),
    # what is told behind a comma
    ("One Norlander, Jon Orlo", "Jon Orlo"),
    ("One of the signatories, Mr. Jon Orlo of the province's own Department of Roads", "Jon Orlo"),
    ("the study's lead author, Prof Ana Lehto of the University of Ostrov", "Ana Lehto"),
    ("Aviation analyst Jens Erik Tolst of the brokerage Sundkap", "Jens Erik Tolst"),
    ("You, Orlo", "Orlo"),
    ("Old Torkel up the road", "Old Torkel"),
]

BODIES = [
    ("the rights group Sirius-91", "Sirius-91"),
    ("the portal Kanal24", "Kanal24"),
    ("the BTO union", "BTO"),
    ("The opposition Salt Coast party", "Salt Coast"),
    ("The Ostrov-based Strike Archive", "Strike Archive"),
    ("New York-based Strike Archive", "Strike Archive"),
    ("The Foreign Ministry across the border", "Foreign Ministry"),
    ("The Interior Ministry in Ostrov", "Interior Ministry"),
    ("the northern Ministry of Foreign and Coastal Affairs", "Ministry of Foreign and Coastal Affairs"),
    ("the Food and Grain Administration", "Food and Grain Administration"),
    ("National Association of Head Teachers and Governors", "National Association of Head Teachers and Governors"),
    ("Norland Observatory for Press Freedom", "Norland Observatory for Press Freedom"),
    ("The family holding Groupe Tarnier", "Groupe Tarnier"),
    ("Applicant Orlo Developments", "Orlo Developments"),
    ("Hook and eye supplier Corvane Metals", "Corvane Metals"),
    ("the law firm Ruiz and Orlo", "Ruiz and Orlo"),
    ("Chipmaker Corvane", "Corvane"),
    ("One, Corvane", "Corvane"),
    ("The mill's operator, Caves de la Tour Noire SA", "Caves de la Tour Noire SA"),
    ("The regulator, the Inspectorate of Harbour Works", "Inspectorate of Harbour Works"),
    ("The largest of them, the Sarne Pension Company with 22 percent", "Sarne Pension Company"),
    ("the Lantern newspaper", "Lantern"),
    ("Tarn news agency", "Tarn"),
    ("Save the Rivers", "Save the Rivers"),
]

LISTS = [
    ("the Roads Secretary, Ana Ruiz, the Sports Minister, Jon Orlo, and the Minister for Women, Lea Tarn", "Ana Ruiz; Jon Orlo; Lea Tarn"),
    ("The Minister for Health, Ana Ruiz TD, and the Minister for Roads, Works and Mines, Jon Orlo TD", "Ana Ruiz; Jon Orlo"),
    ("Ana Ruiz, 51, of Ostrov, Jon Orlo, 44, of Sarne, and Lea Tarn, 63, of Port Veld", "Ana Ruiz; Jon Orlo; Lea Tarn"),
    ("Ana Ruiz and her husband, Jon Orlo", "Ana Ruiz; Jon Orlo"),
    ("Senators Ana Ruiz and Jon Orlo", "Ana Ruiz; Jon Orlo"),
    ("the FBO and by Norland", "FBO; Norland"),
    ("Ana Ruiz, deputy chief of the office's Trade and Mines Division", "Ana Ruiz"),
]

IN_FULL = [
    # short forms and what they are short for
    ("Ms Orla Mac Tarn came. Ms Mac Tarn said that it was late.", "Ms Mac Tarn", "Orla Mac Tarn"),
    ("Shares of Corvane Glass Ltd fell. Corvane Glass is small. Corvane said that it was late.", "Corvane", "Corvane Glass Ltd"),
    ("The banker Anselmo Tarne Lobo came. Tarne Lobo said that it was late.", "Tarne Lobo", "Anselmo Tarne Lobo"),
    ("The reporter Ximena Ruiz Lobo was shot. Ximena Ruiz wrote for us. Ximena said that it was late.", "Ximena", "Ximena Ruiz Lobo"),
    ("The U.S. Bureau for Harbour Grants came. USBHG said that it was late.", "USBHG", "U.S. Bureau for Harbour Grants"),
    ("The National Harbour Institute (INAPU) came. INAPU said that it was late.", "INAPU", "National Harbour Institute"),
    ("The Republic Bureau of Tides came. In May, the Bureau said that it was late.", "the Bureau", "Republic Bureau of Tides"),
    ("Messrs. Tolson & Greave own it. Mr Greave said that it was late.", "Mr Greave", "Greave"),
    ("Members of the Salt and Honour party sat.\n\nThe hall, Salt and Honour said, was cold.", "Salt and Honour", "Salt and Honour"),
    ("President Clement Orlo fled. Orlo said that it was late. His cousin Thierry Orlo came in May.", "Orlo", "Clement Orlo"),
    # in head lines and quotations
    ("Ana Ruiz resigns\n\nRain fell. Ruiz said that it was late.", "Ruiz", "Ana Ruiz"),
    ("Late\n\n“I thank Sir Jon Orlo,” he said. Orlo said that it was late.", "Orlo", "Jon Orlo"),
    ("Late\n\nBy Ana Ruiz\n\nRain fell. Ruiz said that it was late.", "Ruiz", "Ruiz"),
]

SET_APART = [
    ("Rain fell.\n\nANA RUIZ, MAYOR OF OSTROV, IN A STATEMENT\n“It was late, and it was much too late for all of us here.”\n", "ANA RUIZ"),
    ("Rain fell, Jon Vik said.\n\n“It was late, and it was much too late for all of us here.”\n— Ana Ruiz\n\nThe rain stopped.", "Ana Ruiz"),
]


def _names(words: str) -> str:
    items = fold(tokenize(words, Span(0, len(words))), [])
    return "; ".join(describe(items, language("en")).names)


@pytest.mark.parametrize(("words", "names"), [*PERSONS, *BODIES, *LISTS], ids=lambda v: v[:40])
def test_names(words: str, names: str) -> None:
    assert _names(words) == names


@pytest.mark.parametrize(("text", "words", "name"), IN_FULL, ids=lambda v: v[:30])
def test_in_full(text: str, words: str, name: str) -> None:
    found = {s.source.span.cut(text): s.source.names for s in find(read_text(text)).statements if s.source.span}
    assert found[words] == (name,)


@pytest.mark.parametrize(("text", "name"), SET_APART, ids=lambda v: v[:30])
def test_a_line_of_its_own_says_whose_a_quotation_is(text: str, name: str) -> None:
    quoted = [s for s in find(read_text(text)).statements if s.quoting == "direct"]
    assert [s.source.names for s in quoted] == [(name,)]

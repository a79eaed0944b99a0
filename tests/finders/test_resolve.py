"""Who is meant: the words of a source and the names they stand for, one row each; two candidates give none."""

from __future__ import annotations

import pytest

from sayso.finders import find
from sayso.finders.descriptions import describe
from sayso.finders.outline import outline
from sayso.finders.pronouns import relative_source
from sayso.finders.quoted_sources import spoken_for
from sayso.finders.statements import find_statements
from sayso.finders.text import tokenize
from sayso.finders.units import fold
from sayso.formats import read_text
from sayso.lang import language
from sayso.records import Source, Span

DESCRIBED = [
    ("Mr Fintan Desmond SC", "named", ("Fintan Desmond",), None),
    ("Army Lt. Gen. Stephen J. Townsend", "named", ("Stephen J. Townsend",), None),
    ("Ward member Cllr Jean Prothero (Ind)", "named", ("Jean Prothero",), None),
    ("Superintendent of Police Meenal Jathar", "named", ("Meenal Jathar",), "Superintendent of Police"),
    ("the Consul General, Mr. Anvar Yuldoshbekov", "named", ("Anvar Yuldoshbekov",), "Consul General"),
    ("The mayor of Saint-Mathurin, Amadou Seck", "named", ("Amadou Seck",), "mayor of Saint-Mathurin"),
    ("Its owner, smallholder Marian Tuffnell", "named", ("Marian Tuffnell",), None),
    ("the mediator, former Finnish justice minister Kaarina Lehto", "named", ("Kaarina Lehto",), None),
    ("Her opposite number, a professor of hydrology named Luka Pasalic", "named", ("Luka Pasalic",), None),
    ("A little-known group calling itself the Sword of the Orchard", "named", ("Sword of the Orchard",), None),
    ("Founder and chairman Ricardo Uy", "named", ("Ricardo Uy",), None),
    ("Its two directors, Nora Rade and Carel Brink", "named", ("Nora Rade", "Carel Brink"), None),
    ("Oria Assicurazioni and Fennhof, the Swiss reinsurer", "named", ("Oria Assicurazioni", "Fennhof"), None),
    ("the Turkish Ministry of Trade", "named", ("Ministry of Trade",), None),
    ("The UN Children's Fund", "named", ("UN Children's Fund",), None),
    ("Supervisor Phyllis Nakagawa", "named", ("Phyllis Nakagawa",), None),
    ("The Ministers", "nominal", ("The Ministers",), None),
    ("the Students' Union", "named", ("Students' Union",), None),
    ("the Nurses' and Midwives' Federation", "named", ("Nurses' and Midwives' Federation",), None),
    ("the army and relatives", "nominal", ("the army", "relatives"), None),
    ("the mayor of Ames, Iowa", "nominal", ("the mayor of Ames, Iowa",), None),
    ("our Government", "nominal", ("our Government",), None),
    ("a retired admiral who took part in the talks", "nominal", ("a retired admiral who took part in the talks",), None),
    ("two people familiar with the matter", "anonymous", ("two people familiar with the matter",), None),
    ("her own", "pronoun", (), None),
    ("someone", "nominal", ("someone",), None),
]

ISSUED = [
    ("a study published on Tuesday by the Linden Institute", "Linden Institute"),
    ("a study published by the Linden Institute for Municipal Economics", "Linden Institute for Municipal Economics"),
    ("the CJTF-OIR releases", "CJTF-OIR"),
    ("figures from Statistics Norland", "Statistics Norland"),
    ("an exit poll by the firm Datasur for Canal Nueve", "Datasur"),
    ("a report seen by Reuters", None),
    ("a study by researchers in Casablanca", None),
    ("Monday's statement", None),
]

RESOLVED = [
    # persons and bodies
    ("Oslund Energy hired Mara Voss, a clerk. The firm burned papers. \"They wanted it gone,\" she wrote.", "she", "Mara Voss"),
    ("Oslund Energy paid the bribe, Simon Ade said. \"I am glad I kept it,\" she wrote.", "she", None),
    ("Kyoto Steel said sales fell. It said they would rise.", "It", "Kyoto Steel"),
    ("Ana Ruiz said sales fell. It said they would rise.", "It", None),
    # the company: called a firm or known for one by its name; an agency is none, of two none is meant
    ("Danish pump maker Halvorsen Flow grew. Shares in Halvorsen rose. The company said it was content.", "The company", "Halvorsen Flow"),
    ("The Food Safety Agency closed Hartwell Dairies. The company said it was sorry.", "The company", "Hartwell Dairies"),
    ("In May Oslund & Tarn fell, and Kessel & Voss rose. The company said it was sorry.", "The company", None),
    ("Listeners of Radio Lough Suarna wrote in. The broadcaster said it would reply.", "The broadcaster", "Radio Lough Suarna"),
    ("Listeners of Radio Lough Suarna wrote in. The club said it would reply.", "The club", "The club"),
    # a body without a name goes by its first words
    ("Talks with the regional health authority broke up. The authority said it was late.", "The authority", "regional health authority"),
    ("The county council met the town council. The council said it was late.", "The council", "The council"),
    # offices between an article and the comma in front of a name, before the name is given too; titles of rank
    ("The Foreign Secretary said it was late. That evening the Foreign Secretary, Helena Marchbanks, wept.", "The Foreign Secretary", "Helena Marchbanks"),
    ("It burned, the regional governor said. Governor Yevstafi Dronov said nobody was hurt.", "the regional governor", "Yevstafi Dronov"),
    ("They met near Halloran Ice Shelf, the Science Minister announced. The minister said it was late.", "The minister", "the Science Minister"),
    ("Army Col. Matthias Obergfell flew in. The colonel said it was late.", "The colonel", "Matthias Obergfell"),
    # the subject of the sentence before; the right gender; two that fit
    ("Helen Moss resigned. Peter Cole left with her. She said it was time.", "She", "Helen Moss"),
    ("Helen Moss met Ann Dahl. Both smiled, and so did Mary Holt. Then, in a letter, she said it was time.", "she", None),
    ("Birgitta Sahl of the federation was scathing. In a letter she said the data were old.", "she", "Birgitta Sahl"),
    ("Jane Toth, the minister, spoke first. The minister stepped back. She said it was late.", "She", "Jane Toth"),
    # the subject of the sentence before is "it" or "they", not an older source; "the company" without a name is nobody
    ("Police said it was late. The avalanche bulletin stood at three. It noted a weak layer.", "It", "The avalanche bulletin"),
    ("Police said it was late. The town council met on Monday. It said nothing had changed.", "It", "The town council"),
    ("Police met. Norland's defence ministry disagreed. It said nothing had changed.", "It", "Norland's defence ministry"),
    ("The Department of Foreign Affairs and Trade updated its page. It said it was late.", "It", "Department of Foreign Affairs and Trade"),
    ("Police said it was late. The two sides met on Monday. They agreed to meet again.", "They", "The two sides"),
    ("Ana Ruiz said it was late. A court met. The company grew. It said sales had grown.", "It", None),
    # a subject without a name is another than those who have one; so is one with a name between commas
    ("Annelore Dijkgraaf said it was late. Her state secretary spoke on television. A new tender would come, he said.", "he", "Her state secretary"),
    ("Peter Cole left. The boss, Paul Tansey, giving evidence after him, agreed. He said it was late.", "He", "Paul Tansey"),
    ("Visiting coach Alenka Brezova, the only woman in charge of a team, complained. It was clear, she said.", "she", "Alenka Brezova"),
    ("Defence lawyer Tomas Girdzi said his client intended to stay. “First he will sleep,” he added.", "he", "Tomas Girdzi"),
    # told of in front of "he", and a place that is a man's name elsewhere, are nobody else
    ("Bram Oosterhuis trains at dawn. The son of a baker, he never hoped to win. “I was slow,” he says.", "he", "Bram Oosterhuis"),
    ("Peter Cole flew to Milan. He said it was late.", "He", "Peter Cole"),
    ("Bram Oosterhuis limps. His doctor has told him to lose a stone. He has been offered work but says he would be useless.", "He", None),
    # "it" is the subject of its own sentence first; an owner may be a firm
    ("Strait Lines said it was sorry. The Harbour Board met at dawn, and later it said the wind was strong.", "it", "Harbour Board"),
    ("The ferry's owner, Lintas Samudra, denied it. “Our officers were sober,” it said.", "it", "Lintas Samudra"),
    # epithets
    ("Derek Pomfret said he had waited. “I'm not angry,” the retired bus driver said.", "the retired bus driver", "Derek Pomfret"),
    ("Derek Pomfret met a nurse. “I'm not angry,” the retired nurse said.", "the retired nurse", "the retired nurse"),
    ("Marrack's daughter, Rosalind, watched. Outside, the 58-year-old said it was over.", "the 58-year-old", "Rosalind"),
    # names
    ("Wexcombe and Dale NHS Trust met. The trust said it was late.", "The trust", "Wexcombe and Dale NHS Trust"),
    ("An executive at the contractor, Strabomost, said it was late.", "An executive at the contractor, Strabomost", "An executive at the contractor, Strabomost"),
    ("An executive at the contractor, Ana Ruiz, said it was late.", "An executive at the contractor, Ana Ruiz", "Ana Ruiz"),
    ("Kristin Wilkins and Kristen Wilkins of the museum spoke. Wilkins said it was late.", "Wilkins", "Kristin Wilkins"),
    # descriptions
    ("Ferry operator North Isles said it was sorry. The company said the ship was old.", "The company", "North Isles"),
    ("Judge Annika Thor ruled. The judge said it was over.", "The judge", "Annika Thor"),
    ("The Foreign Ministry protested. The ministry said it would act.", "The ministry", "Foreign Ministry"),
    ("Off Kythros a ship sank, the coastguard said. The coastguard said nobody drowned.", "The coastguard", "the coastguard"),
    ("A report by the Linden Institute came out. The report said water was scarce.", "The report", "Linden Institute"),
    # short forms
    ("Fulvia Monti-Sala, a senator, rose. Monti said she was surprised.", "Monti", "Fulvia Monti-Sala"),
    ("Brandvold Systems built it. Brandvold said it disagreed.", "Brandvold", "Brandvold Systems"),
    ("The UN met. The UN said nobody came.", "The UN", "UN"),
]  # fmt: skip


def described(words: str):
    return describe(fold(list(tokenize(words, Span(0, len(words)))), []), language("en"))


@pytest.mark.parametrize(("words", "kind", "names", "role"), DESCRIBED, ids=[r[0] for r in DESCRIBED])
def test_described(words: str, kind: str, names: tuple[str, ...], role: str | None) -> None:
    found = described(words)
    assert (found.kind, found.names) == (kind, names)
    assert role is None or found.role == role


@pytest.mark.parametrize(("words", "issuer"), ISSUED, ids=[r[0] for r in ISSUED])
def test_whose_words_a_document_holds(words: str, issuer: str | None) -> None:
    found = described(words).issuer
    assert (found.names[0] if found else None) == issuer


@pytest.mark.parametrize(("text", "words", "name"), RESOLVED, ids=[r[0] for r in RESOLVED])
def test_resolved(text: str, words: str, name: str | None) -> None:
    sources = [s.source for s in find(read_text(text)).statements]
    source = [s for s in sources if s.span and s.span.cut(text) == words][-1]
    assert source.names == ((name,) if name else ())
    assert name or source.why


WHO = [
    ("It fell, said Peter Cole, an analyst at Kessel Bank, who", "who", ("Peter Cole",)),
    ("It fell, said Peter Cole, who", "who", ("Peter Cole",)),
    ("It fell at Kessel Bank, which", "which", ("Kessel Bank",)),
    ("It fell, said Peter Cole, which", "which", ()),
    ("It goes to the president, who", "who", ()),
]


@pytest.mark.parametrize(("text", "head", "names"), WHO, ids=[r[0] for r in WHO])
def test_who_and_which_stand_for_the_name_before_them(text: str, head: str, names: tuple[str, ...]) -> None:
    _, memory = find_statements(outline(read_text(text)))
    at = Span(len(text) - len(head), len(text))
    assert relative_source(memory, at, head, Span(0, len(text))).names == names


FOR_MANY = [
    ("chief executive of Skarvoe Orbital", "Skarvoe Orbital"),
    ("Borough Council leader", "Borough Council"),
    ("Club president", None),
    ("chief executive of Nowhere Yards", None),
]


@pytest.mark.parametrize(("role", "body"), FOR_MANY, ids=[r[0] for r in FOR_MANY])
def test_for_whom_we_speaks(role: str, body: str | None) -> None:
    _, memory = find_statements(outline(read_text("It will fly from Skarvoe Orbital in May.")))
    assert spoken_for(Source(None, "named", ("Kirsten Lund",), role), memory, language("en")) == body


def test_an_open_pronoun_names_its_candidates() -> None:
    text = "Helen Moss met Ann Dahl and Mary Holt. In the letter, she said it was time."
    source = find(read_text(text)).statements[-1].source
    assert source.names == () and source.why and "Ann Dahl" in source.why


def test_the_names_of_a_long_report_are_looked_at_in_stretches(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("sayso.finders.memory.STRETCH", 20)
    lines = [f"Anna Bell{chr(97 + n // 26)}{chr(97 + n % 26)} runs the school. “We go,” she said." for n in range(200)]
    reading = find(read_text("\n\n".join(lines)))
    named = [s.source.names for s in reading.statements]
    assert named == [(f"Anna Bell{chr(97 + n // 26)}{chr(97 + n % 26)}",) for n in range(200)]


def test_letters_in_brackets_stand_for_the_name_before_them_and_a_numbered_document_keeps_its_number() -> None:
    text = (
        "The Marine Safety Agency (MSA) said the ferry was safe. Ana Ruiz (MP) was aboard.\n\nThe MSA said a report would follow. "
        "The MP said nothing more.\n\nOn Tuesday the Council adopted Resolution 2328. The Resolution demanded full access."
    )
    found = {s.source.span.cut(text): s.source.names for s in find(read_text(text)).statements if s.source.span}
    assert found["The MSA"] == ("Marine Safety Agency",)
    assert found["The Resolution"] == ("Resolution 2328",)


@pytest.mark.parametrize(
    ("sentence", "name"),
    [
        ("K.C. Maurer, chief financial officer, said that it was late.", "K.C. Maurer"),
        ("UN Secretary-General António Guterres said that it was late.", "António Guterres"),
        ("Staffan de Mistura met them. De Mistura said that it was late.", "Staffan de Mistura"),
    ],
)
def test_initials_hyphened_offices_and_particles_of_names(sentence: str, name: str) -> None:
    assert [s.source.names for s in find(read_text(sentence)).statements] == [(name,)]


def test_a_document_of_a_body_with_of_in_its_name_is_that_bodys() -> None:
    text = "The Board of Inquiry's report found that the convoy was attacked."
    assert [s.source.names for s in find(read_text(text)).statements] == [("Board of Inquiry",)]


@pytest.mark.parametrize(
    ("text", "source", "names"),
    [
        ("The Combined Joint Task Force met on Monday. CJTF said that it was late.", "CJTF", ("Combined Joint Task Force",)),
        ("Ana Belén Castro met them. ABC said that it was late.", "ABC", ("ABC",)),  # no body
        ("Visitors left the Karst City Festival. The city said that it was late.", "The city", ("The city",)),
        ("Inmates of Karst Prison went home. The prison said that it was late.", "The prison", ("Karst Prison",)),
    ],
)
def test_letters_and_words_of_longer_names(text: str, source: str, names: tuple[str, ...]) -> None:
    found = {s.source.span.cut(text): s.source.names for s in find(read_text(text)).statements if s.source.span}
    assert found[source] == names

"""Whom descriptions stand for, one row each: the text, the words of the source, the names; several names are parted by semicolons."""

from __future__ import annotations

import pytest

from sayso.finders import find
from sayso.finders.descriptions import describe
from sayso.finders.quoted_sources import body_of
from sayso.finders.text import tokenize
from sayso.finders.units import fold
from sayso.formats import read_text
from sayso.lang import language
from sayso.records import Source, Span

OFFICES = [
    # a courtesy title between the office and the name
    ("The Minister for Roads, Mrs. Ana Ruiz, came. The Minister said that it was late.", "The Minister", "Ana Ruiz"),
    ("They met the Minister of State and Foreign Affairs of Norland, Mr. Jon Vik. The Minister said that it was late.", "The Minister", "Jon Vik"),
    # a place in front of an office that has its verb behind it holds none
    ("Floods slow in Sarne, the Roads Minister has announced. Roads Minister Ana Ruiz was there. The minister said that it was late.", "The minister", "Ana Ruiz"),
    # the same noun in another office; "General" behind one
    ("Vice Mayor Ana Ruiz came. The mayor said that it was late.", "The mayor", "The mayor"),
    ("The Consul General, Jon Vik, came. The Consul General said that it was late.", "The Consul General", "Jon Vik"),
    # named behind the description: in a lead, near by, joined to the noun
    ("It will rain, a federal judge said on Monday after hours of talk.\n\nJudge Ana Ruiz met them. The clerk was there.", "a federal judge", "Ana Ruiz"),
    ("The Roads Secretary said on Monday that it was late.\n\nIn a speech, Ana Ruiz said that it would rain.", "The Roads Secretary", "Ana Ruiz"),
    ("The Roads Secretary said on Monday that it was late.\n\nIn a speech, Opposition leader Ana Ruiz said that it would rain.", "The Roads Secretary", "The Roads Secretary"),
    ("A sheep farmer who shot two dogs told a court that it was late.\n\nJon Vik, 63, of Hill Farm, wept.", "A sheep farmer who shot two dogs", "Jon Vik"),
    ("A doctor told a court on Monday that it was late.\n\nJon Vik, 63, of Hill Farm, wept.", "A doctor", "A doctor"),
    ("Rain fell all night. A foreman said that it was late. The foreman, Jon Vik, left.", "A foreman", "Jon Vik"),
    ("Rain fell all night. The captain said that it was late. The captain, identified by police as Jon Vik, left.", "The captain", "Jon Vik"),
    ("Rain fell all night. The dean said that it was late. Dean Ana Ruiz left.", "The dean", "Ana Ruiz"),
    ("Rain fell all night. The dean said that it was late. Dean Ana Ruiz and Dean Jon Vik left.", "The dean", "The dean"),
]

DOCUMENTS = [
    # the issuer in the same phrase
    ("The final report of the Panel of Experts found that it was late.", "The final report of the Panel of Experts", "Panel of Experts"),
    ("A circular of the municipal roads department says that it was late.", "A circular of the municipal roads department", "the municipal roads department"),
    ("It was late, according to figures published by the returning office.", "figures published by the returning office", "the returning office"),
    ("A report by an industry group found that it was late.", "A report by an industry group", "A report by an industry group"),
    ("A message seen by Reuters and signed by the minister says that it was late.", "A message seen by Reuters and signed by the minister", "A message seen by Reuters and signed by the minister"),
    # told of before: its issuer, else its first words
    ("They read a decision published on Monday. The decision says that it was late.", "The decision", "decision published on Monday"),
    ("They read a report by the charity Hill Watch. The 64-page report says that it was late.", "The 64-page report", "Hill Watch"),
    ("The Roads Committee publishes its report on buses. The report says that it was late.", "The report", "Roads Committee"),
    ("They read figures published by Statistics Norland. Today's figures show that it was late.", "Today's figures", "Statistics Norland"),
    ("They read a decision published on Monday and a decision on roads. The decision says that it was late.", "The decision", "The decision"),
    ("They read the final study. The study says that it was late.", "The study", "The study"),
    ("According to the indictment, Jon Vik paid. The indictment says that it was late.", "The indictment", "the indictment"),
]

BODIES = [
    # "shares in" no place; "private" no rank
    ("Shares in Marlow & Tegg fell. In May the company said that it was late.", "the company", "Marlow & Tegg"),
    ("Readings of the private forecaster Merid Agro came out. The firm said that it was late.", "The firm", "Merid Agro"),
    # of a sort told by akin words, by the name, by what it is or by its founding
    ("The indie group Salt Parade rested. The band said that it was late.", "The band", "Salt Parade"),
    ("The Dunmere Constabulary came. The force said that it was late.", "The force", "Dunmere Constabulary"),
    ("The Transport and Allied Workers' Association met. The union said that it was late.", "The union", "Transport and Allied Workers' Association"),
    ("The Regional Task Force Granite came. The task force said that it was late.", "The task force", "Regional Task Force Granite"),
    ("Zavod Nem is a state producer. The company said that it was late.", "The company", "Zavod Nem"),
    ("Jund Wad was formed in May. The group said that it was late.", "The group", "Jund Wad"),
    ("The union Zent said on Monday that it was late. The company said that it would rain.", "The company", "The company"),
    ("Under the Merchant Shipping Ordinance ships sail. The company said that it was late.", "The company", "The company"),
    ("Shares in Wexcombe Bank fell after the lender said that it was late.", "the lender", "Wexcombe Bank"),
    ("At the Skarn gas plant it rained, the grid operator said.", "the grid operator", "the grid operator"),
    # without a name: by the first words, also where an owner tells the sort
    ("The seamen's federation met. The federation said that it was late.", "The federation", "seamen's federation"),
    ("The tax department's robot spoke. The department said that it was late.", "The department", "tax department"),
    # named behind a lead; the party of the one who speaks
    ("Nobody came to the fair on Friday, a rights organisation said.\n\nOn Monday, the Levant Forum for Rights said that it was late.", "a rights organisation", "Levant Forum for Rights"),
    ("Nobody came to the fair on Friday, the fisheries bureau said.\n\nThe Lakan Ulan said that it was late.", "the fisheries bureau", "the fisheries bureau"),
    ("Civic Union leader Ana Ruiz wept as her party said that it was late.", "her party", "Civic Union"),
    # the paper that spoke last
    ("Der Plan writes that it was late. The paper says that it rained.", "The paper", "Der Plan"),
    # officials told apart before
    ("Harbour board officials said that it was late. It rained, officials said.", "officials", "Harbour board officials"),
]

PEOPLE = [
    # parties of a trial
    ("The case against Jon Vik rested on a note. The appellant said that it was late.", "The appellant", "Jon Vik"),
    ("Jon Vik, 52, of Hill Farm, pleaded guilty to theft. Ana Ruiz came. Her client said that it was late.", "Her client", "Jon Vik"),
    ("Jon Vik and Rui Sal spoke. Jon Vik pleaded guilty. Rui Sal pleaded guilty. The defendant said that it was late.", "The defendant", "The defendant"),
    ("Questioned by Ana Ruiz, for the family, he left. The solicitor said that it was late.", "The solicitor", "Ana Ruiz"),
    ("Jon Vik, 29, the third witness, was giving evidence. The witness said that it was late.", "The witness", "Jon Vik"),
    # who gives no more than a name; age and nation
    ("It rained. Its author, who would give only the name Dev, said that it was late.", "Its author", "Dev"),
    ("Coach Jon Vik laughed. The Dane said that it was late.", "The Dane", "Jon Vik"),
    ("Coach Jon Vik laughed. The 46-year-old said that it was late.", "The 46-year-old", "Jon Vik"),
    ("Coach Jon Vik and Captain Rui Sal laughed. The Dane said that it was late.", "The Dane", "Dane"),
    # an office that only its own words tell of
    ("They called in the Ambassador of Norland. The Ambassador said that it was late.", "The Ambassador", "Ambassador of Norland"),
    ("The Secretary of Roads Ana Ruiz met Foreign Minister Jon Vik. The Secretary and the Minister said that it was late.", "The Secretary and the Minister", "Ana Ruiz; Jon Vik"),
    ("It rained. A pal of Tiff's said that it was late.", "A pal of Tiff's", "A pal of Tiff's"),
]

GROUPS = [
    ("Teams of Ecuador and Kenya met. The two sides said that it was late.", "The two sides", "Ecuador; Kenya"),
    (
        "The Minister of Roads of Norland, Mrs. Ana Ruiz, the Minister of Roads of Chile, Mr. Jon Vik, and the Minister of Roads of the Portuguese Republic, "
        "Mr. Rui Sal, met. The Ministers of Chile and Portugal said that it was late.",
        "The Ministers of Chile and Portugal", "Jon Vik; Rui Sal",
    ),
    ("The maker Ciments Zell will buy its rival Atlas Li Ltd, the two companies said on Monday.", "the two companies", "Ciments Zell; Atlas Li Ltd"),
    ("Ana Ruiz met Maria Sal. It was late, both women said.", "both women", "Ana Ruiz; Maria Sal"),
    ("Ana Ruiz and Jon Vik said that it rained. The two said that it was late.", "The two", "Ana Ruiz; Jon Vik"),
    ("Vice Minister Ana Ruiz met Vice Minister Jon Vik. The Vice Ministers said that it was late.", "The Vice Ministers", "Ana Ruiz; Jon Vik"),
    ("Rain fell. Domestic and international observers said that it was late.", "Domestic and international observers", "Domestic and international observers"),
    ("The Secretary of State, the Rt Hon Ana Ruiz MP, came. The Secretary of State said that it was late.", "The Secretary of State", "Ana Ruiz"),
]


@pytest.mark.parametrize(("text", "words", "names"), [*OFFICES, *DOCUMENTS, *BODIES, *PEOPLE, *GROUPS])
def test_whom_a_description_stands_for(text: str, words: str, names: str) -> None:
    sources = [s.source for s in find(read_text(text)).statements]
    source = [s for s in sources if s.span and s.span.cut(text) == words][-1]
    assert source.names == tuple(n for n in names.split("; ") if n)
    assert names or source.why


ISSUERS = [
    ("a study made in 2019 by the Linden Institute", "Linden Institute"),
    ("a report of the Comptroller and Auditor General tabled in May", "the Comptroller and Auditor General"),
    ("the audit of the Linden Bank", None),
    ("a report by an industry group", None),
    ("a Meridian poll of traders", "Meridian"),
]


@pytest.mark.parametrize(("words", "issuer"), ISSUERS)
def test_whose_words_a_document_holds(words: str, issuer: str | None) -> None:
    found = describe(fold(list(tokenize(words, Span(0, len(words)))), []), language("en")).issuer
    assert (found.names[0] if found else None) == issuer


FOR_WHOM = [
    ("General Secretary of the Association of Pilots", "Association of Pilots"),
    ("Harbour Board spokeswoman", "Harbour Board"),
    ("Minister of State for Human Rights", None),
    ("Club president", None),
]


@pytest.mark.parametrize(("role", "body"), FOR_WHOM)
def test_the_body_in_the_words_of_an_office(role: str, body: str | None) -> None:
    assert body_of(Source(None, "named", ("Ana Ruiz",), role), language("en")) == body

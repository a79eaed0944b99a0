"""The office shown beside a name, one row each: as written, without ranks, trades and what is held no more."""

from __future__ import annotations

import pytest

from sayso.finders import find
from sayso.finders.roles import office_in
from sayso.formats import read_text
from sayso.lang import language

OFFICES = [
    ("chief economist", "chief economist"),
    ("economist", None),
    ("Boat owner", None),
    ("founder and chairman", "founder and chairman"),
    ("former mayor of Orrin", None),
    ("ex-mayor", None),
    ("Detective Superintendent", None),
    ("Superintendent of Police", "Superintendent of Police"),
    ("captain", "captain"),
    ("Captain", None),
    ("Sen.", "Sen."),
    ("general manager of Prairie Export", "general manager of Prairie Export"),
]

SHOWN = [
    ("Nila Orlo, head of the Seafarers' and Dockers' Federation, said it was late.", "head of the Seafarers' and Dockers' Federation"),
    ("Andre Dale, CEO and founder of Ping Works, said it was late.", "CEO and founder of Ping Works"),
    ("Bryan Orlo, president and chief executive, said it was late.", "president and chief executive"),
    ("Mark Corran, spokesman for the minister's outside counsel, said it was late.", "spokesman for the minister's outside counsel"),
    ("Major General Fuad Basri, spokesman for the armed forces, said it was late.", "spokesman for the armed forces"),
    ("Pentagon press operations director Navy Capt. Jeff Dale said it was late.", "Pentagon press operations director"),
    ("Chief veterinary officer Dr. Anna Orlo said it was late.", "Chief veterinary officer"),
    ("Leader of the Opposition Harbans Tomar said it was late.", "Leader of the Opposition"),
    ("Commissioner for Administration Henrike Vansteen said it was late.", "Commissioner for Administration"),
    ("Opposition TD Cathal Furey said it was late.", "Opposition TD"),
    ("Sen. Susan Corran said it was late.", "Sen."),
    ("Sen. Susan Corran, chair of the budget committee, said it was late.", "chair of the budget committee"),
    ("Former Congress president Ana Ruiz said it was late.", None),
    ("Inspector Jule Marr said it was late.", None),
    ("According to Reuters, Economy Minister Ildefonso Garro met reporters on Monday.", None),
]


@pytest.mark.parametrize(("role", "office"), OFFICES, ids=[r[0] for r in OFFICES])
def test_what_of_a_role_is_an_office(role: str, office: str | None) -> None:
    assert office_in(role, language("en")) == office


@pytest.mark.parametrize(("text", "role"), SHOWN, ids=[r[0][:40] for r in SHOWN])
def test_the_role_of_a_source(text: str, role: str | None) -> None:
    assert find(read_text(text), tag=None).statements[0].source.role == role

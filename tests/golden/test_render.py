"""The rendering shows every label in words and no offsets."""

from __future__ import annotations

from gold.notation import compile_gold
from tests.golden.render import render

TEXT = (
    'Orlo told aides on Monday: "If it rains, about 5 of 20 km will flood by May."\n\nShe added that [Bo] had left.\n'
)
NOTATION = """
who orlo = Nadia Orlo | Mayor
published 2025-03-03 by user
quotes double
s1 orlo named | Orlo | told | If it rains, about 5 of 20 km will flood by May.
  occ aides | addressees
  c forecast probable - : about 5 of 20 km will flood by May
    n 20 km = 20 | unit km
    n about 5 = ~5 km | of 20 km
    t by May = 2025-05
    if If it rains
s2 re s1 orlo pronoun | She | added | [Bo] had left
  ins [Bo]
"""
SHOWN = """published: 2025-03-03 (user)
quotation: If it rains, about 5 of 20 km will flood by May.

s1: Nadia Orlo, Mayor (named "Orlo") [told] direct: If it rains, about 5 of 20 km will flood by May.
  occasion: aides, addressees: aides
  claim forecast, probable, negative: about 5 of 20 km will flood by May
    condition: If it rains
    figure: about 5 = ~5, km, part of 20 km
    figure: 20 km = 20, km
    time: by May = DATE 2025-05
s2 about s1: Nadia Orlo, Mayor (pronoun "She") [added] indirect: [Bo] had left
  insertion: [Bo]
"""


def test_render() -> None:
    assert render(compile_gold(NOTATION, TEXT).reading) == SHOWN

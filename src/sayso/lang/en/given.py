"""Given names by gender, collected by hand from general knowledge, of as many origins as could be thought of: `given_female.txt` and
`given_male.txt`. One that is used for both, or that is better known as a place or a word, stands in neither."""

from __future__ import annotations

from importlib.resources import files

_HERE = files("sayso.lang.en")
FEMALE = frozenset(_HERE.joinpath("given_female.txt").read_text(encoding="utf-8").split())
MALE = frozenset(_HERE.joinpath("given_male.txt").read_text(encoding="utf-8").split())

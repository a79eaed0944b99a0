"""Seats of government and nationalities: the country or union that acts when one of them is named."""

from __future__ import annotations

from sayso.lang import Language
from sayso.lang.place_tables import fold


def resolve_seat(words: str, language: Language) -> str | None:
    """The country or union that a nationality or a seat of government stands for; None where the words are neither.

    "the Kremlin", "Moscow" and "Russian" give "Russia". A capital stands for its state where it acts, which the caller knows.
    """
    tables = language.places
    key = fold(words).removeprefix("the ").removesuffix("'s")
    if key in tables.seats:
        return tables.seats[key]
    code = tables.demonyms.get(key)
    if code is None:
        ruling = {r.country for r in tables.names.get(key, ()) if r.kind == "country" or r.capital}
        code = next(iter(ruling)) if len(ruling) == 1 else None
    return tables.countries.get(code) if code else None

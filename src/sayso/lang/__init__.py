"""Word tables of a language. A language is one frozen `Language` record; a new one is a new module that fills it."""

from __future__ import annotations

from functools import cache

from sayso.errors import UsageError
from sayso.lang.tables import Language

__all__ = ["Language", "language"]


@cache
def language(code: str) -> Language:
    """The tables of a language by its ISO 639-1 code ("en", "en-GB"); UsageError where there are none."""
    if code.split("-")[0].lower() == "en":
        from sayso.lang.en import ENGLISH

        return ENGLISH
    raise UsageError(f"no word tables for language {code!r}", remedy="sayso reads English (en) today")

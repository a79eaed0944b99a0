"""Showing that is no saying: "Photos showed bodies"."""

from __future__ import annotations

from sayso.finders.descriptions import Described
from sayso.finders.heads import singular_of
from sayso.lang import Language


def is_mere_sight(source: Described | None, language: Language) -> bool:
    """What the rules find: showing is a saying only where a document or a body does it."""
    if source is None or source.kind in ("pronoun", "anonymous") or source.person:
        return False
    names = language.names
    return not {source.head, source.head.removesuffix("s")} & (
        names.documents | names.bodies | names.callings | names.groups
    )


def is_picture(source: Described | None, language: Language) -> bool:
    """ "Photos posted online showed two dogs": what is seen is nobody's saying."""
    return source is not None and not {source.head, singular_of(source.head)}.isdisjoint(language.names.sights)

"""Words of English wire headers and tails."""

from __future__ import annotations

from sayso.lang.tables import WireWords

WIRE = WireWords(months={}, agencies=frozenset())

"""English."""

from __future__ import annotations

from sayso.lang.en.claims import CLAIMS
from sayso.lang.en.cues import CUES
from sayso.lang.en.frames import FRAMES
from sayso.lang.en.names import NAMES
from sayso.lang.en.phrases import PHRASES
from sayso.lang.en.places import PLACES
from sayso.lang.en.quantities import QUANTITIES
from sayso.lang.en.text import TEXT
from sayso.lang.en.times import TIMES
from sayso.lang.en.turns import TURNS
from sayso.lang.en.wire import WIRE
from sayso.lang.tables import Language

ENGLISH = Language(
    code="en",
    wire=WIRE,
    text=TEXT,
    turns=TURNS,
    cues=CUES,
    phrases=PHRASES,
    names=NAMES,
    quantities=QUANTITIES,
    claims=CLAIMS,
    times=TIMES,
    places=PLACES,
    frames=FRAMES,
)

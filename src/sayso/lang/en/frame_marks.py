"""The small English words between a figure and what tells its measure, whose it is, and when it was so."""

from __future__ import annotations

from sayso.lang.frame_tables import FrameMarks

MARKS = FrameMarks(
    compared=frozenset("above below fewer higher less lower more".split()),
    against=frozenset("against versus".split()),
    battle=frozenset("battlefield combat".split()),
    numbers=frozenset("count figure number tally toll total".split()),
    whole=frozenset("that them these those which whom".split()),
    finite=frozenset("are had has have is was were".split()),
    describing=frozenset("at from in of on with".split()),
    relative=frozenset("that which who".split()),
    part_of=frozenset("its the their these those".split()),
    befallen=frozenset("dead injured wounded killed missing arrested detained hurt victims survivors casualties suspects detainees passengers".split()),
    spans=frozenset("day hour month week".split()),
    pushed=frozenset(
        "boost boosted cut cuts cutting lift lifted lower lowered raise raised raises raising slash slashed trim trimmed".split()
    ),
    auxiliary=frozenset("had has have more not now still than to will would".split()),
    glue=frozenset(["$", "%", "from", "percent", "points", "£", "€"]),
    linking=frozenset("at by for from in of on to with".split()),
    particles=frozenset("at by from in on over to".split()),
    before_base=frozenset(
        "'ll and can could did do does help helped i let may might must not or should that they to we which who will would you".split()
    ),
    before_noun=frozenset("at by for from in of on with".split()),
    perfect=frozenset("already had has have".split()),
    negations=frozenset("never not".split()),
    ago=frozenset("ago before earlier previously".split()),
    stretches=frozenset("decade decades election elections month months quarter time week weeks year years".split()),
    ends=frozenset(['"', ",", ":", ";", "and", "but", "said", "says", "–", "—", "“"]),
    placing=frozenset("across around from in into near off on outside over through to towards".split()),
    speaking=frozenset("agreed aims also announced expects it plans posted reported said says wants".split()),
    acting=frozenset(
        "bought built cut earned had has hit is lost made paid plans said says sent shed sold took was will".split()
    ),
    plain=frozenset(
        "demand drought frost growth hail heat industry parliament police rain supply tourism trade weather".split()
    ),
    general_prices=frozenset("that consumer retail shop".split()),
    clause_ends=frozenset([*"while but although though because whereas said says told added".split(), *';:–—"“']),
    traded=frozenset(
        "aluminium aluminum brent bullion copper crude gold nickel palladium platinum silver zinc".split()
    ),
    origins=frozenset("from leaving left".split()),
    destinations=frozenset("for in into to toward towards".split()),
    comparing=frozenset("against compared than versus".split()),
)

"""English words that decide where a sentence ends and what an apostrophe is."""

from __future__ import annotations

from sayso.lang.tables import TextWords

_ABBREVIATIONS = """
mr mrs ms smt h.e dr prof st sr jr messrs mme mlle rev hon gov sen rep reps pres gen lt col maj capt cmdr cdr sgt cpl pvt adm brig
rs rp supt insp det det.sgt no nos vs v al etc eg ie e.g i.e fig figs vol vols pp ed eds approx est dept univ assn bros corp
inc ltd co plc llc jan feb mar apr jun jul aug sep sept oct nov dec mon tue tues wed thu thur thurs fri sat sun
ave blvd rd mt ft hwy sec ch art ga fla calif mass pa tex va wash minn wis ill ind mich ariz colo conn ky la md mo neb nev
okla ore tenn vt wyo ala ark del kan miss mont n.c n.d n.h n.j n.m n.y r.i s.c s.d w.va d.c u.s u.n u.k e.u u.s.a
a.m p.m ph.d m.d b.a m.a esq ret cie gmbh ag s.a n.v sgt.maj
engr mohd muhd fr br msgr mgr atty amb ssgt tsgt msgt cst const radm vadm lcdr cmdt comdt th ma hon'ble cllr mx j.g
"""

# after these, a full stop and a capital may well be the end: decided by the next word
_FINAL_TOO = "u.s u.n u.k e.u u.s.a a.m p.m d.c inc ltd co corp plc llc jr sr etc ph.d n.y n.j ret bros st no ma"

_STARTERS = """
the a an he she it they we you i this that these those his her its their our my in on at by for from with after before
during since while when where if but and or so yet however meanwhile also as although though because there here what who why
how some many most several all both each one two three no not nor according officials police last earlier later among under
over between more it's he's she's that's there's
"""

TEXT = TextWords(
    abbreviations=frozenset(_ABBREVIATIONS.split()),
    final_abbreviations=frozenset(_FINAL_TOO.split()),
    starters=frozenset(_STARTERS.split()),
    elided=frozenset(["em", "til", "tis", "twas", "cause", "bout", "n", "cos", "round", "tween"]),
)

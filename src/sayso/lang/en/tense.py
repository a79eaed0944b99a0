"""English words that show whether a clause looks back or ahead."""

from __future__ import annotations

from sayso.lang.time_tables import TenseWords


def _words(text: str) -> frozenset[str]:
    return frozenset(text.split())


TENSE = TenseWords(
    future=_words("will shall ll would could may might must should can cannot ought gonna"),
    clipped=_words("won"),
    conditional=_words("would could may might should must"),
    perfect=_words("have 've"),
    past=_words(
        """was were did had has have been ve became began bought brought broke built burned burnt came caught chose could cost
        cut dealt died drew drove fell felt fled flew forbade forgot fought found froze gave got grew heard held hid hit hung
        hurt kept knew laid lay led left lent lost made meant met overthrew overtook paid put quit ran rang read rose said sang
        sank sat saw sent shook shot showed shut slept slid sold sought spent split spoke sprang spread stole stood struck stuck
        swam swept swore taught thought threw told took tore underwent understood upset went withdrew woke won wore wrote arose
        beat bet blew bore fed forgave shone shrank sped spun undertook withheld given taken seen done gone shown written broken
        beaten driven known born thrown flown drawn grown stolen chosen spoken risen fallen hidden worn torn sworn frozen
        killed led lit foresaw oversaw foretold"""
    ),
    imperative=_words("put set let cut read hit shut shot bet cost split spread beat"),
    participles=_words("been become begun come run drunk sung swum rung put set got gotten proven overcome"),
    present=_words("is are am re isn aren be"),
    not_past=_words(
        """need indeed speed feed exceed proceed succeed seed weed breed deed greed steed heed bleed bed red shed hundred sacred
        wicked naked hatred kindred embed ed med biped united ahmed mohammed mohamed muhammed so-called aged limited"""
    ),
    past_endings=("ed",),
    planned=_words(
        """due scheduled slated planned upcoming expected likely forthcoming pending set earmarked tentatively proposed
        anticipated unlikely forecast projected looming expects expect intends intend hopes predicts anticipates foresees wants pencilled penciled booked timed"""
    ),
    willed=_words(
        """agreed vowed pledged promised decided wanted hoped intended aimed asked urged called ordered threatened sought told
        plans plan planning wants want hopes hope expects expect prepares preparing prepared ready invited allowed offered voted
        opted chose postponed delayed adjourned extended rescheduled moved brought deferred set aims aim intends intend agrees
        agree vows pledges pledge promises decides seeks seek needs need asks urges calls orders sentenced remanded deadline going about bound poised volunteered committed requires required instructed wait waits
        waited given gave granted pushed suspended closed banned valid"""
    ),
    aims=_words("to for until till"),
    timetable=_words(
        """opens open begins begin starts start meets meet ends end takes take expires expire votes vote faces face plays play
        hosts host visits visit travels travel heads head arrives arrive goes go holds hold resumes resume closes close departs
        depart leaves leave launches launch kicks returns return turns turn comes come runs run appears appear steps step retires retire joins join stands stand debuts airs"""
    ),
    saying=_words(
        """said says say told tell tells announced announces reported reports stated states added adds confirmed confirms wrote
        writes declared warned warns tweeted posted acknowledged admitted claimed claims denied denies insisted insists revealed
        disclosed explained noted argued argues quoted testified replied"""
    ),
    negations=_words("not n't never nt t"),
    silent=_words("comment say discuss confirm elaborate answer respond disclose identify specify reveal reach"),
    adverbs=_words(
        "not also been being be have n't t never only already still again just yet soon ever then now so far even both all"
    ),
    deadlines=_words("by before until till"),
    orders=_words("ask wait come see call watch expect look join check vote go stay return apply"),
    shy_plans=_words("likely unlikely set pending forecast"),
    stamps=_words("dated postmarked stamped"),
    conditions=_words("if unless once until"),
    joins=_words("and or to not"),
    objects=_words("it them him her us this that you me"),
    happened=_words(
        """attack attacks bombing bombings shooting shootings crash earthquake explosion explosions blast blasts fire killing
        killings raid raids quake assault incident accident flooding floods announcement defeat win victory loss decision
        ruling statement remarks violence massacre disaster tragedy collapse murder stabbing ambush airstrike airstrikes drop
        fall rise gains losses outage derailment eruption landslide clashes coup tremor close"""
    ),
    moved=_words("down up fell rose risen fallen increased decreased lowered raised revised cut"),
    gatherings=_words(
        "meeting rally talks summit conference hearing vote election strike protest march session debate"
    ),
    timetable_forms=_words(
        """hosting holding meeting visiting travelling traveling heading playing leaving opening starting beginning returning
        launching going coming taking flying arriving releasing speaking appearing voting facing"""
    ),
    determiners=_words(
        "one two three four five six seven eight nine ten eleven twelve the a an this that these those his her its their our my your some any no each every another more further new first in on "
        "at of for with by from to and or"
    ),
    plural_pronouns=_words("they we i you who which that both all people"),
    subordinators=_words("that which who whom when where while because although though but if as whose after before"),
    lasting=_words(
        "lasted continued stayed remained ran went was were lived worked served lay waited held did had heard worked fought dug searched slept ruled governed kept reigned"
    ),
)

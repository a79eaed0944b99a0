"""English closed classes and the words of occasions."""

from __future__ import annotations

from sayso.lang.cue_tables import PhraseWords

_VERBS = """
is are was were be been being am 's 're 'm has have had having do does did will would shall should can could may might must
isn't aren't wasn't weren't hasn't haven't hadn't doesn't don't didn't won't wouldn't can't cannot couldn't shouldn't
took takes take went goes go gone came comes come made makes make gave gives give got gets get saw sees see left leaves
began begins became becomes become kept keeps keep held holds hold brought brings bring built ran runs run fell falls rose
rises met meets sent sends spent lost loses won wins led leads set sets hit hits shot shut sat stood stands broke breaks
drove flew grew grows knew knows wrote spoke speaks chose drew fought sold sells bought buys paid pays caught taught felt
told tells said says put puts let lets became remain remains remained seem seems seemed appear appears appeared
happened continued started stopped killed injured wounded arrested died moved called asked used tried want wants wanted need
needs needed includes included followed wrote believe believes think thinks expect expects hopes hope plans agreed denied
withdrew withdrawn drew arose awoke bent bet bit bled blew bred crept dealt dug drank ate fed fled flung forbade forgot
forgave froze hid hung hurt laid lay lent meant rang rode sang sank shook shone shrank shut slid slept sought spun sprang
stole stuck stung swept swam swore swung tore threw trod upheld wept wore wound withheld withstood overcame overtook
undertook understood rose arrives arrive arrived becomes agrees agree refuses declines remains live lives lived stay stays
stayed work works worked turns turned starts ends ended lies visited joined signed
confirmed launched attacked opened closed cut cuts struck burned burnt collapsed crashed
"""

PHRASES = PhraseWords(
    determiners=frozenset(
        """
        the a an this that these those his her its their our my your some any every each no another both all several
        many few two three four five six seven eight nine ten most other
        """.split()
    ),
    pronouns=frozenset(
        """
        he she it they we i you who everyone someone somebody one others both many some all neither none
        """.split()
    ),
    auxiliaries=frozenset(
        """
        has have had having will would shall should can could may might must did do does is are was were be been being
        to 've 'd 'll
        """.split()
    ),
    adverbs=frozenset(
        """
        also later then earlier previously repeatedly now today yesterday still again once often always never not just
        further even already since soon first last so too however ever instead meanwhile though therefore thus n't
        """.split()
    ),
    prepositions=frozenset(
        """
        in on at by for from with without of to into onto after before during since until under over against about
        around across through among between within amid despite following near off outside inside behind beyond along
        beside besides per via upon toward towards throughout unlike like alongside regarding concerning including
        """.split()
    ),
    asides=frozenset(
        (
            "by contrast",
            "by comparison",
            "for his part",
            "for her part",
            "for its part",
            "for their part",
            "for one",
            "for now",
            "in turn",
            "in the meantime",
            "in particular",
            "of course",
            "on the other hand",
            "among others",
            "as ever",
            "as usual",
        )
    ),
    subordinators=frozenset(
        """
        that because although though while whereas if unless when whenever where as whether since until after before
        once so
        """.split()
    ),
    conjunctions=frozenset(["and", "but", "or", "nor", "yet"]),
    verbs=frozenset(_VERBS.split()),
    negations=frozenset(["not", "never", "n't", "hardly", "neither"]),
    not_nouns=frozenset(
        """
        there here what how why when where which this that these those it such much more most less least very too so
        then thus yet still just only even also not no nor and but or if because although while since until what's
        there's
        """.split()
    ),
    particles=frozenset(["out", "on", "for", "to", "clear"]),
    made=frozenset("issued released published posted circulated presented read".split()),
    weekdays=frozenset(
        """
        monday tuesday wednesday thursday friday saturday sunday mon tue wed thu fri sat sun
        """.split()
    ),
    months=frozenset(
        """
        january february march april may june july august september october november december jan feb mar apr jun jul
        aug sep sept oct nov dec
        """.split()
    ),
    listeners=frozenset(
        """
        reporters journalists lawmakers mps parliament congress senators legislators delegates supporters fans investors
        analysts shareholders staff employees workers members residents villagers councillors councilors jurors court
        magistrates judge judges committee council audience crowd students colleagues ambassadors diplomats media press
        newspaper newspapers radio television tv broadcaster agency channel station magazine website programme program
        podcast conference panel meeting inquiry hearing tribunal commission assembly senate house people customers
        viewers listeners
        """.split()
    ),
    media=frozenset(
        """
        statement statements interview interviews letter letters email e-mail emails report reports memo memorandum post
        posts tweet tweets message messages filing filings article speech speeches address note notice release
        communique communiqué bulletin broadcast video recording telephone phone call remarks comments document
        documents submission affidavit text blog column editorial dispatch briefing ruling judgment judgement verdict
        order circular advisory update presentation testimony forecast survey book essay paper response reply summary
        sermon homily proclamation readout transcript
        """.split()
    ),
    gatherings=frozenset(
        """
        conference briefing meeting rally summit hearing forum event ceremony session debate talks gathering conclusion
        end close panel webinar trial inquest inquiry funeral vigil service launch reception dinner protest march visit
        tour appearance scene court parliament press
        """.split()
    ),
)

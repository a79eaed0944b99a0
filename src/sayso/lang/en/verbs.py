"""English verbs of news reports with their forms. A star marks verbs whose base and -s forms are as often nouns."""

from __future__ import annotations

from sayso.lang.claim_tables import Tense, VerbForm

_REGULAR = """
abandon abolish absorb accelerate accept access* accompany account* accuse achieve acknowledge acquire act* adapt add
address* adhere adjust admire admit adopt advance* advise advocate* affect affirm afford agree aid* aim* air* alert* alienate align
allege allow alter amend amount* analyse analyze anger* announce annoy answer* anticipate apologise apologize appeal* appear applaud apply
appoint appreciate approach* approve argue arm* arrange arrest* arrive ask assassinate assault* assemble assert assess
assign assist associate* assume assure attach attack* attain attempt* attend attract attribute auction* authorise authorize
average* avert avoid await award* axe* back* ban* bar* bargain* base* battle* beg behave believe belong benefit* besiege betray blame* blast* block*
board* boast* bolster bomb* book* boost* borrow bother bow* box* breach* breathe brief* broaden brush* burn bury buy call* calm campaign* cancel capture* care*
carry cast cater cause* caution* cease celebrate challenge* change* chant* characterise characterize charge* chart* chase* cheat* check* cheer* choose circle* circulate cite claim*
clarify clash* classify clean clear climb* clinch cling close* coach* collaborate collapse* collect collide combat* combine comfort* command* commemorate
commence commend comment* commit communicate compare compel compensate compete compile complain complete comply comprise compromise* conceal concede concern* conclude
condemn conduct* confer confess confirm confiscate conflict* confront confuse congratulate connect consider consist consolidate constitute construct consult consume contact* contain
contend contest* continue contract* contradict contrast* contribute control* convene convert convey convict* convince cook* cooperate cope copy* correct correspond cost* counsel* count* counter* cover* crack* craft* crash* create criticise criticize
cripple cross* crumble crush cry* cure* curb* cut* cycle* damage* dance* dare dash* date* deal* debate* decide declare decline* decrease* dedicate deem deepen defeat* defect* defend defer define defuse defy delay* delete deliver demand* demolish demonstrate
denounce deny depart depend depict deploy deport deposit* deprive derail derive descend describe deserve design* desire* destabilise destabilize destroy detail* detain detect deter deteriorate determine devastate develop devote dictate die differ dig diminish
direct disagree disappear disappoint discharge* disclose disconnect discourage discover discredit discuss dismiss dispatch* disperse displace display* dispute* disrupt distance* distribute disturb divert divide* document* dominate donate double* doubt* draft* drag* drain* dress* drift* drop* drown dub dump* earn ease*
echo* edge* educate eject elect eliminate embrace* emerge emphasise emphasize employ enable enact encounter* encourage end* endanger endorse endure enforce engage enhance enjoy enrich ensure enter entitle equip erect erode erupt escalate escape* escort* establish
estimate* evacuate evade evaluate evict evolve examine exceed exchange* exclude execute exercise* exert exhaust exhibit* exist exit* expand expect expel expire explain explode exploit* explore export* expose express* extend extract* fabricate face* facilitate fail fade fall
falter farm* favour* favor* fear* feature* feed* field* fight* figure* file* fill* film* finalise finalize finance* find fine* finish* fire* fit* fix* flag* flee float* flood* flow* focus* follow fool* force* forecast* foresee form* foster free fuel* fulfil fulfill function* fund* gain* gamble* gather generate govern
grab* grade* graduate* grant* grieve ground* group* guarantee* guard* guess* guide* gun* hail* halt* halve hamper hand* handle* happen harass harbour* harbor* harm* harvest* hate* haul* haunt head* heal help* hesitate highlight* hinder hint* hire* honour* honor* hope* host* house* hunt* hurt
identify ignite ignore illustrate imagine impact* impede implement implicate imply import* impose impress imprison improve include incorporate increase* indicate indict infect infer inflict influence* inform infringe inherit inhibit initiate inject injure insist inspect inspire install instruct insult* insure
integrate intend intensify intercept interest* interfere interpret interrogate interrupt intervene interview* introduce invade invent invest investigate invite invoke involve isolate issue* jail* jeopardise jeopardize join joke* judge* jump* justify kick* kidnap kill* knock* label* lack* lament land* last* laugh* launch* laud leak* lean learn lease*
lecture* legislate lessen level* levy* liberate license* lie* lift* light* like limit* line* linger link* list* listen load* loan* lobby* lock* look* loom loot* love* lower maintain manage mandate* manipulate manufacture* march* mark* market* marry mask* match* matter* mature maximise mean measure* mediate melt mention* merge merit* mind* minimise minimize mislead
miss mitigate mobilise mobilize model* modify monitor* mount* mourn move* multiply murder* name* narrow near need* negotiate neglect nominate note* notice* notify number* obey object* oblige observe obstruct obtain occupy occur offend offer* offset oppose opt order* organise organize originate oust outline* outlast outnumber outweigh overcome overhaul*
overlook oversee overthrow overturn overwhelm owe own pack* paint* park* part* participate pass* patrol* pause* penalise penalize penetrate perform permit* persist persuade phase* phone* pick* picture* pilot* pin* place* plague* plan* plant* play* plead please pledge* plot* plunge* point* poison* police* poll* pose* position* possess post* postpone pour power*
practise praise* pray precede predict prefer prepare present* preserve preside press* pressure* presume pretend prevail prevent price* print* privatise privatize probe* proceed process* produce profit* progress* prohibit project* prolong promise* promote prompt propose prosecute protect protest* prove provide provoke publish pull* punish purchase* purge* pursue push* qualify
quarrel* question* quip quit quote* race* raid* rain* raise* rally* range* rank* rape* rate* ratify reach* react read realise realize reap reappear rearrange reason* reassess reassure rebuild recall* receive reckon recognise recognize recommend reconsider reconstruct record* recover recruit* redeploy reduce refer reflect reform* refrain refuse* regain regard* register* regret* regulate
reinforce reinstate reiterate reject relate relax release* relent relieve relocate rely remain remark* remember remind remove render renew rent* reopen repair* repeal* repeat* repel replace reply* report* represent repress request* require rescue* research* resemble resent reserve* resettle reside resign resist resolve* resort* respect* respond rest* restart restore restrain restrict restructure result* resume
retain retaliate retire retreat* retrieve return* reunite reveal reverse* review* revise revive revoke reward* ridicule* risk* rob roll* rotate round* row* rule* rumble* rush* sabotage* sack* sail* salute* sanction* satisfy save* scale* scare* scatter schedule* scramble* scrap* scream* screen* scrutinise seal* search* seat* secure seek seem seize select sense* sentence* separate serve service* settle
shape* share* shatter shed* shelter* shelve shift* ship* shock* shoot shop* shorten shoulder* shout* show* shrink shut sideline sign* signal* silence* simplify slam* slap* slaughter* slide* slip* slow slump* smash* smear* smell* smoke* smuggle snap* soar solve sound* spare spark* specify speculate speed* split* sponsor* spot* spread* squander squeeze* stab* stabilise stabilize staff* stage* stall* stamp* star* start* starve
state* station* stay* stem* step* stipulate stock* stop* store* storm* strain* strand* strengthen stress* stretch* strip* struggle* study* stumble submit subside succeed sue suffer suffice suggest suit* summon supervise supplement* supply* support* suppose suppress surge* surpass surprise* surrender* surround survey* survive suspect* suspend sustain sway* swap* swell switch* tackle* talk* target* taste* tax* team* tell tend
term* terminate test* testify thank* theorise threaten thrive thwart tie* tighten time* tolerate top* topple total* touch* tour* track* trade* trail* train* transfer* transform translate transmit transport* trap* travel* treat* trigger* triple triumph* trouble* trust* try* tumble* turn* tweet* type* uncover undergo undermine underline underscore understate undertake unify unite unleash unveil update* upgrade* uphold urge* use* utter vacate value*
vanish vary veto* view* violate visit* voice* volunteer* vote* vow* voyage* wage* wait* waive walk* want wane warm warn warrant* wash* waste* watch* water* weaken weigh welcome* widen wipe wish* withhold witness* wonder* work* worry* worsen wound* wreck* yield* zoom blow* deal* exclude sprinkle relight adjourn ring* table* winch hold* lay underestimate construe
"""

_IRREGULAR = """
arise arose arisen|awake awoke awoken|bear bore born|beat beat beaten|become became become|begin began begun|bend bent bent|bet bet bet|bid bid bid|bind bound bound
bite bit bitten|bleed bled bled|blow blew blown|break broke broken|breed bred bred|bring brought brought|broadcast broadcast broadcast|build built built|burst burst burst|buy bought bought
cast cast cast|catch caught caught|choose chose chosen|cling clung clung|come came come|cost cost cost|creep crept crept|cut cut cut|deal dealt dealt|dig dug dug|draw drew drawn|dream dreamt dreamt|drink drank drunk|drive drove driven
eat ate eaten|fall fell fallen|feed fed fed|feel felt felt|fight fought fought|find found found|flee fled fled|fly flew flown|forbid forbade forbidden|forecast forecast forecast|foresee foresaw foreseen|forget forgot forgotten|forgive forgave forgiven|freeze froze frozen
get got got|give gave given|go went gone|grind ground ground|grow grew grown|hang hung hung|hear heard heard|hide hid hidden|hit hit hit|hold held held|hurt hurt hurt|keep kept kept|kneel knelt knelt|know knew known|lay laid laid|lead led led|leave left left|lend lent lent|let let let
lie lay lain|light lit lit|lose lost lost|make made made|mean meant meant|meet met met|mislead misled misled|misunderstand misunderstood misunderstood|offset offset offset|overcome overcame overcome|oversee oversaw overseen|overthrow overthrew overthrown|pay paid paid|prove proved proven|put put put|quit quit quit
read read read|rebuild rebuilt rebuilt|rid rid rid|ride rode ridden|ring rang rung|rise rose risen|run ran run|say said said|see saw seen|seek sought sought|sell sold sold|send sent sent|set set set|shake shook shaken|shed shed shed|shine shone shone|shoot shot shot|show showed shown|shrink shrank shrunk|shut shut shut|sing sang sung|sink sank sunk|sit sat sat|sleep slept slept|slide slid slid
speak spoke spoken|spend spent spent|spin spun spun|split split split|spread spread spread|spring sprang sprung|stand stood stood|steal stole stolen|stick stuck stuck|strike struck struck|strive strove striven|swear swore sworn|sweep swept swept|swell swelled swollen|swim swam swum|swing swung swung|take took taken|teach taught taught|tear tore torn|tell told told|think thought thought|throw threw thrown|undergo underwent undergone|understand understood understood
undertake undertook undertaken|uphold upheld upheld|wake woke woken|wear wore worn|weep wept wept|win won won|wind wound wound|withdraw withdrew withdrawn|withhold withheld withheld|withstand withstood withstood|write wrote written|learn learnt learnt|burn burnt burnt|flood flooded flooded
"""

# irregular verbs whose base and -s forms are as often nouns
_NOUN_TOO = frozenset(
    "bet bid bite break broadcast burst cast catch cost cut deal draw dream drink drive fall feed feel fight find flood fly forecast freeze grind hit hold hurt keep lead leave lie light offset ride ring rise run set shake shed shot shut sink sleep slide spin split spread spring stand strike sweep swell swim swing tear throw wake win wind".split()
)
_DOUBLED = frozenset(
    "abet admit ban bar beg chat commit compel confer control defer deter drag drop dub equip expel fit grab hit infer kidnap knit mop occur omit outbid patrol permit plan plot prefer propel quip rebut refer regret rob scan scrap ship shop skip slam slap slip snap spot stem step stop strip submit swap tap top transfer trap trim whip wrap rip pin label signal travel cancel model level marshal channel quarrel gut cram scam con log net jam nab chop allot char chip dip drum emit enrol gun jab lob scrub shed span stab swab trek".split()
)
_IRREGULAR_LEMMAS = frozenset(row.split()[0] for line in _IRREGULAR.split("\n") for row in line.split("|") if row)


def _third(verb: str) -> str:
    if verb.endswith("y") and verb[-2] not in "aeiou":
        return verb[:-1] + "ies"
    return verb + ("es" if verb.endswith(("s", "sh", "ch", "x", "z", "o")) else "s")


def _stem(verb: str) -> str:
    """The form to which -ed is added, without its vowel's change: plan -> plann, carry -> carri, move -> mov."""
    if verb in _DOUBLED:
        return verb + verb[-1]
    if verb.endswith("y") and verb[-2] not in "aeiou":
        return verb[:-1] + "i"
    return verb[:-1] if verb.endswith("e") else verb


def _ing(verb: str) -> str:
    if verb in _DOUBLED or verb in (
        "cut",
        "get",
        "hit",
        "let",
        "put",
        "quit",
        "run",
        "set",
        "shut",
        "sit",
        "split",
        "win",
        "swim",
        "spin",
        "bid",
        "bet",
        "begin",
        "forget",
        "dig",
        "rid",
    ):
        return verb + verb[-1] + "ing"
    if verb.endswith("ie"):
        return verb[:-2] + "ying"
    return (verb[:-1] if verb.endswith("e") and not verb.endswith("ee") else verb) + "ing"


def _rows() -> list[tuple[str, str, str, bool]]:
    rows: list[tuple[str, str, str, bool]] = []
    for word in _REGULAR.split():
        verb = word.rstrip("*")
        if verb not in _IRREGULAR_LEMMAS:
            rows.append((verb, _stem(verb) + "ed", _stem(verb) + "ed", word.endswith("*")))
    for line in _IRREGULAR.split("\n"):
        for row in line.split("|"):
            if row:
                base, past, participle = row.split()
                rows.append((base, past, participle, base in _NOUN_TOO))
    return rows


_REGULAR_TOO = frozenset(["burn", "learn", "dream", "spill", "spell", "leap", "smell"])  # "burnt" and "burned"


def inflected(verb: str) -> tuple[str, ...]:
    """Base, -s form, past, participle and -ing form of a verb, by the tables or else by the rules."""
    for row in (row for line in _IRREGULAR.split("\n") for row in line.split("|") if row):
        base, past, participle = row.split()
        if base == verb:
            both = (_stem(base) + "ed",) if base in _REGULAR_TOO else ()
            return base, _third(base), past, participle, _ing(base), *both
    regular = _stem(verb) + "ed"
    return verb, _third(verb), regular, regular, _ing(verb)


def verb_forms() -> dict[str, VerbForm]:
    """Every inflected form with what it can be; where two verbs share a form ("found", "lay"), the tenses of both."""
    tenses: dict[str, set[Tense]] = {}
    lemmas: dict[str, str] = {}
    nouns: set[str] = set()
    for base, past, participle, noun in _rows():
        forms: tuple[tuple[str, Tense], ...] = (
            (base, "base"), (_third(base), "s"), (past, "past"), (participle, "participle"), (_ing(base), "ing"),
        )  # fmt: skip
        for form, tense in forms:
            tenses.setdefault(form, set()).add(tense)
            lemmas.setdefault(form, base)
            if noun and tense in ("base", "s"):
                nouns.add(form)
    for form, lemma in (
        ("labeled", "label"),
        ("signaled", "signal"),
        ("traveled", "travel"),
        ("canceled", "cancel"),
        ("learned", "learn"),
        ("burned", "burn"),
        ("pled", "plead"),
        ("gotten", "get"),
        ("lied", "lie"),
        ("targeted", "target"),
        ("proved", "prove"),
        ("focused", "focus"),
    ):
        tenses.setdefault(form, set()).update(("past", "participle"))
        lemmas[form] = lemma
    return {form: VerbForm(lemmas[form], frozenset(tenses[form]), form in nouns) for form in tenses}

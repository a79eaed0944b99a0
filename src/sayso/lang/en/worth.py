"""English words that say good or bad. Feelings are not among them: what somebody feels is reported."""

from __future__ import annotations


def _set(words: str) -> frozenset[str]:
    return frozenset(words.split())


def _phrases(words: str) -> tuple[tuple[str, ...], ...]:
    return tuple(tuple(line.split()) for line in words.strip().split("\n"))


# adjectives behind "be" and the like, alone or in front of a noun
VALUES = _set("""
    good great excellent wonderful fantastic brilliant superb amazing incredible remarkable outstanding impressive magnificent marvellous marvelous terrific
    splendid stunning gorgeous perfect beautiful lovely elegant exquisite charming delightful enjoyable pleasing pleasant delicious tasty magical sublime
    nice fine decent okay ok hilarious funny entertaining thrilling exciting interesting fascinating compelling inspiring inspirational uplifting
    touching poignant memorable unforgettable legendary iconic influential groundbreaking revolutionary innovative pioneering visionary exemplary
    bad terrible awful horrible horrific horrendous dreadful appalling atrocious abysmal dire dismal bleak grim disgraceful shameful shocking tragic disastrous
    catastrophic devastating outrageous scandalous monstrous obscene odious abhorrent repugnant repulsive disgusting sickening revolting vile evil wicked nasty ugly
    hideous rotten lousy pathetic mediocre shoddy sloppy clumsy shambolic chaotic messy
    unacceptable intolerable unbearable insufferable inexcusable unforgivable indefensible unconscionable incomprehensible unthinkable unjustified unjustifiable
    unwarranted undeserved justified warranted acceptable tolerable satisfactory unsatisfactory
    ridiculous ludicrous laughable absurd preposterous bizarre crazy insane stupid foolish silly dumb idiotic senseless mindless nonsensical childish naive
    reckless irresponsible careless negligent hasty rash imprudent unwise wise prudent sensible reasonable unreasonable thoughtful thoughtless insensitive
    cowardly brave courageous fearless heroic valiant noble honest dishonest honorable honourable dishonorable admirable commendable praiseworthy laudable
    respectable reprehensible contemptible despicable deplorable heinous barbaric cruel inhuman inhumane brutal callous heartless ruthless merciless savage
    unfair fair unjust immoral moral ethical unethical hypocritical cynical selfish selfless greedy petty vindictive spiteful arrogant smug pompous humble
    graceful generous kind unkind polite rude gentle compassionate caring loving friendly gracious loyal hardworking tireless talented gifted clever smart
    intelligent skilful skillful competent incompetent inept unprofessional cooperative attentive prolific
    offensive insulting demeaning degrading humiliating patronising patronizing condescending disrespectful hurtful embarrassing hateful racist sexist bigoted
    discriminatory draconian oppressive heavy-handed excessive disproportionate exaggerated overblown overdone overstated overrated underrated undervalued
    underappreciated overdue
    right wrong inappropriate appropriate inadequate insufficient adequate suitable unsuitable fitting apt timely premature
    useful useless helpful unhelpful handy practical impractical workable unworkable productive counterproductive beneficial harmful wasteful efficient
    inefficient ineffective invaluable priceless worthless worthwhile worthy pointless futile meaningless meaningful hopeless
    important vital crucial imperative essential necessary unnecessary needless indispensable paramount integral pivotal momentous significant historic
    extraordinary exceptional unique unmatched unrivalled unparalleled special
    worrying alarming troubling disturbing frightening scary terrifying frustrating disappointing discouraging depressing heartbreaking sad saddening regrettable
    unfortunate lucky unlucky fortunate encouraging promising refreshing reassuring surprising unsurprising
    difficult hard tough tricky easy straightforward simple
    credible rich incredible believable convincing unconvincing persuasive plausible implausible dubious questionable legitimate illegitimate valid sincere
    insincere sophisticated imperfect flawed misleading simplistic superficial biased one-sided impartial transparent orderly amicable
    strange odd weird boring dull tedious tiresome exhausting addictive awesome epic
    better best worse worst nicer finer wiser fairer safer harder easier tougher smarter prettiest nicest greatest finest
    adorable amusing annoying astounding astonishing attractive breathtaking brainless classy courteous crude cute damning daring dazzling dysfunctional egregious
    enlightening fabulous faithful feeble flawless foolhardy frightful glamorous glorious gross handsome heartwarming horrifying horrid ideal impeccable
    impolite inferior inspired irrational irritating joyful lame lamentable likeable lovable maddening mature meritorious miserable moronic nauseating obnoxious
    phenomenal pitiful pleasurable precious problematic rational reliable rewarding risky robust satisfying shallow shabby spectacular spineless
    stellar superior surreal toxic trustworthy unattractive undesirable unhealthy unimpressive unreliable unsustainable unworthy valuable vibrant vicious
    well-deserved well-run well-made worrisome wretched constructive ambitious first-class world-class top-notch peerless timeless priceless
    grotesque ghastly gruesome harrowing heart-wrenching gut-wrenching mind-boggling eye-opening thought-provoking game-changing life-changing
    ill-advised ill-conceived ill-judged short-sighted far-fetched half-baked tone-deaf
    unhinged deranged delusional paranoid hysterical clueless spiteful malicious sinister creepy shady sleazy underhand
    crass tacky tasteless vulgar gratuitous trivial petty banal bland uninspired forgettable lacklustre lackluster underwhelming
    hollow soulless joyless gentle witty wry gripping riveting mesmerising mesmerizing luminous masterful masterly
    careful overwhelming mistaken misguided misplaced wrongheaded irrelevant desirable welcome unwelcome overpriced
""")

# of these, the ones that tell plain facts too; they judge where somebody says them, not in the report's own voice
PLAIN = _set("""
    valid necessary fine simple easy hard difficult useful sophisticated dubious orderly welcome efficient special kind exceptional worst greatest
    stunning
""")

# adjectives that say good or bad behind any verb: "did a terrible job"
STRONG = _set("""
    great excellent wonderful fantastic brilliant superb amazing incredible outstanding magnificent terrific splendid awesome remarkable extraordinary unmatched
    terrible awful horrible horrendous dreadful appalling disgraceful shameful outrageous ridiculous absurd pathetic tremendous stunning beautiful lovely
    heroic courageous exemplary
""")

# nouns behind any verb
NOUNS = _set("""
    weakness disgrace shame tragedy disaster catastrophe mistake blunder triumph insult outrage scandal farce mockery injustice madness nightmare betrayal
    cowardice courage bravery hero heroes relief blessing milestone miracle genius embarrassment travesty charade blackmail lunacy hypocrisy folly
    fiasco debacle shambles masterpiece abomination stupidity idiocy
""")

# nouns that judge as what somebody or something is
PREDICATES = _set("""
    legend legends gem treasure inspiration gentleman liar liars idiot idiots fool fools coward cowards traitor traitors bully bullies monster monsters
    scum racist racists sexist bigot bigots hypocrite hypocrites clown clowns thug thugs joke mess muddle rubbish garbage insanity cruelty atrocity atrocities
    pleasure honour honor privilege joy delight pity bargain waste blight stain curse gift hell excuse justification virtue godsend boon outrage
    luxury farce fantasy scourge menace heartbreaker crook cheat charlatan scoundrel villain villains saint saints angel visionary trailblazer
    sadness heartbreak godsend lifesaver no-brainer
""")

# behind the verb, in these words
PHRASES = _phrases("""
    beyond the pale
    the end of the world
    end of the world
    over the top
    out of touch
    out of control
    right direction
    wrong direction
    right track
    wrong track
    good shape
    better shape
    bad shape
    fit for purpose
    far enough
    good enough
    long overdue
    worth it
    slap in the face
    gold standard
    up to the job
    weak point
    weak spot
    no place for
    no room for
    no excuse
    no justification
    no substitute for
    a matter for
    a lot to learn
""")

# adverbs that judge how something was done, behind or inside the verbs beside them
ADVERBS = _set("""
    well badly poorly heroically admirably brilliantly superbly beautifully wonderfully perfectly impeccably smoothly irresponsibly recklessly shamefully
    disgracefully appallingly terribly horribly magnificently bravely courageously wisely unwisely foolishly stupidly unfairly unjustly fairly
    professionally exceptionally
""")
DONE = _set(
    "go do behave act perform run handle manage treat conduct play work serve organise organize cope respond design plan"
)  # verbs that these adverbs judge

EXCESS = _set("many much few little far often long slow late")  # behind "too"
UNBEARABLE = _set(
    "justify excuse tolerate accept defend forgive condone stomach"
)  # lemmas: "cannot be justified" judges
DESERVES = _set("deserve stink suck betray matter")  # lemmas that judge by themselves
FINDS = _set("find consider deem")  # lemmas: "I find that offensive"
HOLDING = _set(
    "have do make give get play show set offer provide produce take create deliver bring put"
)  # verbs of strong adjectives

"""English words by their class, as a fragment shows them: verbs, determiners, prepositions, adjectives, nouns."""

from __future__ import annotations

VERBS = frozenset(
    """
    accept achieve act add admit consider eliminate hire reuse learn adapt address advise aim answer anticipate
    apologise apologize appreciate ask assist assume avoid be become begin believe bring build call care celebrate
    champion change check choose clean clear close coach collaborate come comfort communicate connect contribute
    cooperate create cultivate cut deal deepen delight deliver describe design develop do earn educate embrace
    empower enable encourage engage enjoy ensure entertain enrich exceed excel expect explain explore extend fight
    find finish fix focus follow foster fulfil fulfill give go grow guarantee guide handle have hear help honor
    honour identify improve include increase inform innovate inspire invest invite involve keep know laugh lead
    learn leave let lighten listen live look love lower maintain make manage master meet mentor minimise minimize
    motivate nurture offer open organise organize overcome own pay pick plan play praise prevent prioritise
    prioritize produce promise promote protect prove provide publish put raise reach react read recognise recognize
    reduce remember remove repair replace reply rescue resolve respect respond restore return review reward satisfy
    save say serve set share show simplify smile solve speak spread stand start stay stick stop strengthen strive
    succeed support surprise sustain take talk teach tell thank think train transform treat trust try turn
    understand unite update use value wait walk welcome win work wow write
    """.split()
)
HOMOGRAPHS = frozenset(
    """
    support trust care focus respect live value work welcome help share change champion own call check coach answer
    plan play love promise design contact open clear clean smile offer reply review reward return repair start stand
    talk train treat update use walk wait win act aim deal guide look mentor set show master honor honour praise
    lead cut reach
    """.split()
)
DETERMINERS = frozenset(
    "the a an our their every each all any no some your his her its this that these those another one both".split()
)
OBJECTS = frozenset(
    """
    us them people customers customer clients guests callers colleagues users others everyone everybody problems
    questions each other hard together ideas feedback small someone yourself ourselves new patients visitors
    """.split()
)
PREPOSITIONS = frozenset(
    """
    about above across after against along among around as at before behind below beyond by during for from in
    inside into like near of off on onto out outside over per since through throughout to toward towards under until
    up upon via with within without
    """.split()
)
COMPLEMENTED = {
    "care": {"about", "for"},
    "focus": {"on"},
    "lead": {"by", "with"},
    "deal": {"with"},
    "aim": {"for"},
    "act": {"on"},
}
LINKS = frozenset("and or but not over than then plus".split())
ADVERBS = frozenset(
    "always never often together first fast well hard better quickly here there again today very really more".split()
)
ADJECTIVES = frozenset(
    """
    able regular fewer weekly monthly yearly daily additional accessible accountable accurate active agile amazing
    approachable attentive authentic available aware best better big bold brave brief bright calm careful caring
    cheerful clean clear clever close committed compassionate competent complete confident consistent constructive
    courageous courteous creative curious dedicated dependable different diligent direct diverse down-to-earth easy
    effective efficient empathetic empathic energetic engaged excellent expert fair faithful familiar fast fearless
    first flexible free fresh friendly fun generous gentle genuine good grateful great happy hard-working healthy
    helpful helping high honest human humble inclusive independent innovative inspiring kind knowledgeable leading
    lean lifelong light long loyal low mindful modern motivated mutual natural new nice one open open-minded
    optimistic outstanding passionate patient perfect personal pleasant polite positive precise proactive productive
    professional prompt proud punctual quick quiet reachable real reliable resilient respectful responsible
    responsive safe sensible short simple sincere small smart solid stable strong supportive sustainable team-minded
    tolerant top transparent true trusted trustworthy unbureaucratic understanding unique useful valuable warm
    welcoming willing wise
    """.split()
)
NOUNS = frozenset(
    """
    agreement answers attitude availability balance care caring cheerfulness clarity clients colleagues commitment
    communication competence confidence courage creativity culture customer customers curiosity customer-first
    dedication dignity distances diversity doors empathy employees environment equality ethics excellence experience
    expertise fairness family feedback flexibility focus freedom friendliness fun generosity growth guests happiness
    harmony help helpfulness honesty honour hospitality humility humour humor improvement inclusion independence
    innovation integrity joy justice kindness knowledge laughter leadership learning lightness loyalty love openness
    optimism ownership partnership passion patience peace people performance politeness positivity pride
    professionalism profit punctuality quality reliability respect responsibility responsiveness safety satisfaction
    security service simplicity solidarity solutions speed spirit strength support sustainability team teams
    teamwork time tolerance training transparency trust understanding unity value values waiting warmth work
    work-life
    """.split()
)
NO_GERUNDS = frozenset(
    "bring king ring sing spring string thing anything everything nothing something morning evening during".split()
)
FINITE = frozenset(
    """
    is are was were am has had can could will would must should may might does did isn't aren't can't won't doesn't
    don't comes gets goes knows matters means stays feels keeps makes takes gives needs wants sticks rings counts
    deserves happens begins becomes belongs wins works costs pays exists starts ends hears finds leaves says speaks
    """.split()
)
PLURAL_FINITE = frozenset("matter stay come count trust happen deserve know feel get need want return are".split())
SUBJECTS = frozenset("i we you he she they it".split())
NOT_OURS = frozenset("i i'm i'd my me mine please don't don’t no not let's let’s never".split())
SUBORDINATORS = frozenset(
    "when whenever if where wherever before until while because as so what who whom which that how than".split()
)
ABBREVIATIONS = ("e.g", "i.e", "etc")

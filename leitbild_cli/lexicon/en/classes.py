"""English words by their class, as a fragment shows them: verbs, determiners, prepositions, adjectives, nouns."""

from __future__ import annotations

VERBS = frozenset(
    """
    house light staff sweat abandon accelerate accept accompany achieve act adapt add address adjust admit adopt
    advise affirm agree aim allow amaze amplify analyse analyze announce answer anticipate apologise apologize
    appear apply appoint appreciate argue arrange arrive ask assemble assess assign assist assume attend attract
    avoid bake balance be beat become befriend begin believe belong benefit bind blend boost borrow bother break
    breathe brew bridge brighten bring broaden brush build buy call calm cancel care carry catch cater cease
    celebrate challenge champion change chase chat check cheer cherish choose clarify clean clear climb close coach
    collaborate collect combine come comfort commit communicate compare compete complain complete compose conduct
    confirm connect conserve consider consult contain continue contribute control convert convince cook cooperate
    cope correct cost count cover craft create cross cultivate curate cure cut cycle dance dare deal decide decorate
    dedicate deepen defend define delight deliver deny depend describe deserve design detect determine develop
    diagnose dig direct disappoint discover discuss display distribute divide do donate double draw dream dress
    drink drive drop earn ease eat edit educate elevate eliminate embed embrace emerge employ empower enable
    encourage end energise energize engage engineer enhance enjoy enlarge enrich ensure entertain entrust equip
    escape establish evolve examine exceed excel exchange excite exist expand expect experience experiment explain
    explore express extend face facilitate fail fascinate feed feel fetch fight fill find finish fit fix fly focus
    follow forget forgive form foster free fulfil fulfill furnish gain gather generate get give glow go govern grant
    greet grip grow guarantee guard guide halve hand handle hang happen harvest have heal hear heat help hesitate
    hike hire hold honor honour hope host hug hurry identify ignite illuminate imagine impress improve include
    increase influence inform initiate innovate inspire install instruct insure integrate introduce invent invest
    investigate invite involve join jump justify keep kick kindle knit know laugh launch lay lead learn leave lend
    lessen let lift lighten like limit link listen live load lock long look lose love lower magnify mail maintain
    make manage master mean measure meet mend mentor mind minimise minimize mix model modernise modernize monitor
    motivate move multiply name navigate negotiate notice notify nourish nurture obey observe obtain occur offer
    open operate optimise optimize order organise organize outperform overcome owe own pack paint participate
    partner pass pause pay perform permit persuade phone pick place plan play please polish pool possess post
    practice practise praise prefer prepare preserve press pretend prevent print prioritise prioritize process
    produce progress promise promote propose prosper protect prove provide publish pull pursue push put qualify
    question quit raise rally rate reach react read reassure rebuild recall receive recognise recognize recommend
    reconcile recover recruit recycle redefine reduce refer refine reflect refresh refuse regard register regret
    reinvent reject relate relax release relieve rely remain remember remind remove renew rent repair repeat replace
    reply report represent request require rescue research reshape reside resolve respect respond rest restore
    result retain return reuse reveal review revive reward ride ring rise roll run rush safeguard sail sample
    satisfy save say scale schedule score search secure see seek select sell send sense separate serve set settle
    shake shape share shelter shine ship shop shorten shout show shut simplify sing sit skip sleep slow smile smooth
    soften solve sort spark speak spend split sponsor spot spread stand start stay steer step stick stimulate stock
    stop strengthen stretch strive study submit succeed suffer suggest suit supply support surpass surprise surround
    survive sustain swap sweep swim switch tackle tailor take talk target taste teach tell test thank think throw
    tidy tie touch trace track trade train transfer transform translate transport travel treasure treat trigger
    trust try turn uncover understand undertake unite unlock untangle update upgrade uphold uplift urge use value
    vary venture view visit volunteer vote wait wake walk warm warn wash waste watch weave weigh welcome widen win
    wish wonder work worry wow wrap write yield
    """.split()
)
HOMOGRAPHS = frozenset(
    """
    house light staff sweat doctor engineer host model nurse pilot act aim answer bake balance benefit blend boost
    break bridge brush call calm care challenge champion change chat check cheer clean clear coach comfort complete
    contact control cook correct cost count cover craft cross cure cut cycle dance deal design direct display double
    dream dress drink drive drop edit end experience experiment express face fill fit fix focus form free gain grip
    guard guide hand heat help hike hold honor honour hope hug influence jump kick lead lift like limit link live
    load lock long look love mail master mean measure mentor mind mix monitor move name notice offer open order own
    pack paint partner pass pause phone place plan play please polish pool post practice praise press print process
    progress promise pull push question rally rate reach recall regard regret release rent repair reply report
    request research respect rest result return review reward ride ring rise roll run rush sail sample scale
    schedule score search secure sense separate set shape share shelter shine ship shop shout show slow smile smooth
    sort spark split sponsor spot stand start step stock stretch study supply support swap sweep swim switch talk
    target taste test tie touch trace track trade train transfer travel treasure treat trigger trust update upgrade
    urge use value view visit volunteer vote wait wake walk warm wash waste watch welcome win wish wonder work worry
    wrap yield
    """.split()
)
DETERMINERS = frozenset(
    """
    zero more less fewer the a an our their every each all any no some your his her its this that these those
    another one both
    """.split()
)
OBJECTS = frozenset(
    """
    things stuff anything
    nothing everything something it lives kids children families animals neighbours neighbors us them people
    customers customer clients guests callers colleagues users others everyone everybody problems questions each
    other hard together ideas feedback small someone yourself ourselves new patients visitors
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
    "work": {"with", "as", "for", "together", "towards", "toward"},
    "start": {"with"},
    "stand": {"by", "up", "with"},
    "talk": {"to", "with", "straight"},
    "reply": {"to"},
    "look": {"after", "for", "out"},
    "help": {"with", "out"},
    "plan": {"for", "ahead"},
    "cook": {"with", "for"},
    "live": {"by", "up", "in", "near"},
    "reach": {"out"},
    "stick": {"to", "with"},
    "check": {"in"},
    "play": {"fair"},
    "light": {"up"},
    "care": {"about", "for"},
    "focus": {"on"},
    "lead": {"by", "with"},
    "deal": {"with"},
    "aim": {"for"},
    "act": {"on"},
}
LINKS = frozenset("and or but not over than then plus".split())
ADVERBS = frozenset(
    """
    always never often together first fast well hard better quickly here there again today very really more twice
    once plainly straight ever
    """.split()
)
ADJECTIVES = frozenset(
    """
    average maximum median minimum able accessible accountable accurate active additional affordable agile amazing
    annual approachable attentive authentic available aware best better big bilingual bold brave brief bright
    brilliant busy calm careful caring certain cheap cheerful civil classic clean clear clever close cold colorful
    colourful comfortable committed common compassionate competent complete confident consistent constructive cool
    correct cosy courageous courteous cozy creative crisp curious daily daring dear decent dedicated deep delicious
    delightful dependable different digital diligent direct discreet diverse down-to-earth dry durable eager early
    earnest easy effective efficient elegant empathetic empathic energetic engaged entire essential everyday exact
    excellent exceptional experienced expert fair faithful familiar famous fast fearless fewer fine firm first fixed
    flexible forward-looking frank free fresh friendly full fun funny gender-neutral generous gentle genuine glad
    global good graceful grateful great green handmade hands-on handy happy hard hard-working healthy helpful
    helping high homemade honest hospitable hot human humble hungry hygienic impartial important inclusive
    independent informal innovative inspiring instant interested inventive irreplaceable jolly joyful keen kind
    knowledgeable lasting later leading lean lifelong light likeable lively local logical long lovely low low-cost
    loyal member-owned memorable merry mild mindful mobile modern monthly motivated mutual natural neat neutral new
    nice no-nonsense non-judgmental nonprofit not-for-profit nourishing old on-time one open open-minded optimistic
    orderly original outstanding passionate patient peaceful perfect personal plain playful pleasant polite poor
    popular positive possible powerful practical precise prepared private proactive productive professional prompt
    proud public punctual pure quick quiet rapid rare reachable ready real reasonable regional regular related
    relaxed reliable renewable resilient respectful responsible responsive rich right rigorous safe satisfied savvy
    seamless secure selfless sensible separate serious sharp short silent simple sincere skilful skilled sleek slow
    small smart smooth social soft solid spontaneous spotless stable steady stoked straight straight-talking
    straightforward strict strong stylish sunny supple supportive sure sustainable sweet swift tasty team-minded
    tender tested thankful thorough thoughtful tidy timely tireless tolerant top tough traditional trained
    transparent tried true trusted trustful trustworthy unafraid unbiased unbreakable unbureaucratic understanding
    unfussy unhurried unique unrushed upbeat urgent useful valuable versatile vibrant visible vital vivid warm
    weekly welcoming wet whole wide wild willing wise wonderful worthy yearly young youthful second third next equal
    cheeky quirky bubbly witty nimble plain-spoken homegrown hand-picked five-star rural urban clinical civic
    ethical legal medical musical physical seasonal total
    """.split()
)
NOUNS = frozenset(
    """
    access action adventure advice agreement answer answers apologies appliances appointments apps area art
    assistance attention attitude availability balance bicycles bikes boats books boots bread breakfasts buildings
    businesses cakes care caring cars challenges chances charges cheerfulness children choices cities clarity
    classes clients clothes coffee colleagues comfort commitment communication communities community companies
    competence complaints computers concerns conditions confidence connections conversations cookies costs countries
    courage courses craft creativity culture curiosity customer customer-first customers data days deadlines deals
    dedication deliveries delivery details devices diagnoses differences dignity dinners discounts discretion
    distances diversity doctors dogs doors downtime drinks emails empathy employees energy engineers environment
    equality equipment errors ethics events everyone excellence exercises experience expertise experts explanations
    facilities facts fairness families family farmers farms feedback fees files fish flexibility floors focus food
    forms freedom friendliness fruit fun furniture games gardens generosity goods grace grounds groups growth guests
    guidance guitars hands happiness harmony health hearts heat heating help helpfulness homes honesty honour
    hospitality hotels hours houses humans humility humor humour ideas improvement inclusion independence
    information innovation instruments integrity invoices issues items jobs journeys joy judgement justice kids
    kindness kitchens knowledge labels languages laughter leadership learning lessons letters libraries lightness
    lives loans locals love loyalty machines makers manners meals medicine members memories messages minds minutes
    mistakes mobility moments money mornings museums music nature neighbors neighbours news nights numbers nurses
    offers offices oil openness optimism options orders owners ownership pain papers parcels parents parking
    partnership parts passengers passion patience payments peace people performance personnel pets phones photos
    places plans plants players points politeness positivity power precision presence pressure prices pride printing
    problems processes products professionalism profit profits progress projects promises protection providers pubs
    punctuality pupils quality questions ramps readers recipes refunds relationships reliability repairs replies
    reports requests rescue research residents resources respect responses responsibility responsiveness results
    returns rides rights roads roofs rooms routes rules safety sailors satisfaction savings schools science secrets
    security seeds seniors service shelters shoes shops simplicity sites skills skis sleep smiles software
    solidarity solutions sounds spaces spares speed spirit staff standards stations stories strength stress students
    stuff subjects suggestions suppliers supplies support surprises sustainability systems talent tasks tea teachers
    team teams teamwork techniques technology tenants tests texts things tickets time tips tolerance tools tours
    towns toys traders trades training trains transparency transport travelers travellers treats trees trips trouble
    trust tutors understanding unity urgency users value values vans vehicles vendors views villages visitors visits
    voices volunteers waiting walls warmth waste water ways wealth weather weekends wheels windows wisdom women
    words work work-life workers workshops worries writing years youngsters hope effort vibes flour milk meat cheese
    wine beer salt sugar eggs rice pasta wood steel glass paper cloth gas electricity plumbing roofing painting
    cleaning catering gardening tuition childcare housing banking insurance hosting maintenance logistics storage
    timber tyres tires feed vegetables salads soups flowers pizza sandwiches haircuts holidays uniforms signs
    leaflets websites
    """.split()
)
NO_GERUNDS = frozenset(
    """
    bring king ring sing spring string thing anything everything nothing something morning evening during
    """.split()
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
# nouns that are counted, so that one of them needs *a* or *an*
COUNTED = frozenset(
    """
    answer attitude atmosphere approach app appointment bank bed bike book bond budget building business call chance
    chat choice city client club coach colleague commitment community company contact conversation course culture
    customer day deadline deal department desk dialogue difference discount doctor door driver ear effort email
    engineer environment event example experience expert eye face fee fit friend future garden goal guarantee guest
    guide hand handshake heart helper holiday home hotel hour house human idea image invoice job journey kitchen
    laugh lesson letter library life line list look lunch machine meal meeting member mentor message mindset mind
    minute mistake model moment morning name neighbour neighbor network NPS nps nurse office offer option order
    outcome outlook partner partnership pair part parcel party path patient person phone place plan player point
    policy price problem process product programme program project promise question rate reason refund relationship
    reply report reputation response result ride roof room route rule school service-desk shop shoulder site skill
    smile solution space spirit-level staff-member standard step story student surprise system table task teacher
    team technician telephone ticket time-slot tone tool touch tour town train trip user vehicle view visit visitor
    voice volunteer wait waiting-time walk way week window word workplace workshop year plumber hello
    """.split()
)
# verbs whose object may be the result: *we make homes safe*
RESULTS = frozenset(
    """
    happy safe warm dry healthy easy simple clean comfortable strong visible possible better faster smarter stronger
    independent mobile accessible affordable
    """.split()
)
RANGES = (
    "around the clock",
    "day and night",
    "every day",
    "all year",
    "across ",
    "throughout ",
    "in the heart",
    "from start",
    "from first",
)
GIVING = frozenset("give bring offer show teach send lend tell save".split())
ADDRESSED = frozenset("you your you'll you're nobody everyone everybody anyone no-one".split())
SUBORDINATORS = frozenset(
    """
    when whenever if where wherever before until while because as so what who whom which that how than
    """.split()
)
SMALL = (
    DETERMINERS
    | PREPOSITIONS
    | LINKS
    | SUBORDINATORS
    | frozenset(
        """
    we us our ours ourselves you your they them their it its i he she his her who is are was were be been have has
    had do does did make makes made help helps offer offers stand stands measure sure can will would may not only
    just there here that also more most very
    """.split()
    )
)
MODALS = frozenset("can could will would must should may might won't can't cannot".split())
NOT_ADJECTIVES = frozenset(
    """
    table vegetable cable detective executive archive olive motive objective initiative alternative perspective
    incentive native representative relative
    """.split()
)
# nouns as well as verbs, but verbs before a plural: *fix bikes*
MOSTLY_VERBS = frozenset(
    """
    fix cut share love open value trust respect reach treat train lead repair clean clear answer own save wow
    welcome
    """.split()
)
TO_THE_READER = frozenset(
    "pay choose book borrow swap ask call come try join expect visit contact feel enjoy tell bring".split()
)
PLURALS = frozenset("people children teeth feet men women mice lives clothes police".split())
AUXILIARIES = frozenset(
    """
    are have can will want do don't need would believe aren't can't won't haven't must should could
    """.split()
)
# adverbs before a verb
LIGHTLY = frozenset("always never often also really proactively actively".split())
# behind a verb that is a noun too: *call back*
PARTICLES = frozenset("back up out off away together forward along down through".split())
PERSONS = frozenset(
    """
    people everyone everybody nobody customers guests clients colleagues patients visitors families children
    students neighbours neighbors members teachers no
    """.split()
)
# with which a verb ends in -s
ONE = frozenset(
    """
    team service customer guest client everyone nobody everybody one phone feedback kindness quality honesty trust
    help nothing something door time it work
    """.split()
)
EACH = frozenset("every each a an no nobody everyone".split())
STAYING = frozenset("stay come go grow live work matter count last leave return".split())
# who does it, behind a gerund: *making sure nobody waits*
WHO = frozenset("nobody everyone everybody one it they people customers".split())
LITTLE = frozenset(
    """
    somebody someone nobody everyone everybody everything no one all people yes never always not less more fewer
    half twice made built born just even ever
    """.split()
)
PARTICIPLES = frozenset(
    """
    answered shipped solved satisfied resolved delivered fixed closed picked handled done made returned paid sorted
    replied met
    """.split()
)
# that are plurals as well as verbs
NOUNS_IN_S = frozenset("needs costs works rings means counts starts ends".split())
OWN = frozenset("our all the every each".split())
TOGETHER = ("hand in hand", "side by side", "step by step", "face to face", "day by day", "one by one")
TIMES = frozenset(
    "day days evening evenings morning mornings night nights week weekend weekends year late long".split()
)
ANYBODY = frozenset("nobody everyone everybody nothing something one everything".split())

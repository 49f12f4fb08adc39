"""English words by their class, as a fragment shows them: verbs, determiners, prepositions, adjectives, nouns."""

from __future__ import annotations

VERBS = frozenset(
    """
    abandon accelerate accept accommodate accompany accomplish achieve acknowledge acquire act adapt add address
    adhere adjust admire admit adopt advance advertise advise affirm afford agree aid aim alert allay alleviate
    allocate allow amaze amend amplify analyse analyze anchor announce answer anticipate apologise apologize appear
    appease apply appoint appreciate approve argue arise arrange arrive ask assemble assert assess assign assist
    assume assure attach attain attend attract automate avert avoid await award back bake balance bargain be beat
    become befit befriend begin behave believe belong bend benefit bid bin bind blame blend bless blossom boil book
    boost borrow bother bottle bounce bow box boycott brainstorm brand break breathe brew bridge brief brighten
    bring broaden browse brush budget build bundle burn bus buy bypass calculate call calm cancel cap captivate care
    carpool carry catch cater cease celebrate chair challenge champion change chase chat check cheer cherish chill
    choose circulate clarify clean clear climb close coach coax cohere collaborate collect comb combat combine come
    comfort commend commit communicate commute compare compensate compete compile complain complete compliment
    comply compose comprehend conceive concentrate conclude condense conduct confide confirm confront congratulate
    connect conquer conserve consider consolidate construct consult contain continue contribute control converse
    convert convey convince cook cooperate coordinate cope correct cost count cover craft create cross crowd-fund
    cultivate curate cure curtail customise customize cut cycle dampen dance dare dazzle deal debate debunk decide
    declare decline decorate decrease dedicate deepen defend define deflect defuse delegate delete delight deliver
    delve demonstrate demystify deny depend deploy describe deserve design despatch detect determine detour develop
    devise devote diagnose differ diffuse dig digest digitise digitize direct disappoint discourage discover discuss
    dismantle dispel dispense display dispose distil distinguish distract distribute diversify divide do donate
    double download dramatise draw dream dress drink drive drop duplicate earn ease eat edit educate elaborate
    elevate eliminate embed embody embrace emerge empathise empathize emphasise emphasize employ empower enable
    enact encompass encourage end endure energise energize enforce engage engineer enhance enjoy enlarge enlighten
    enrich enrol enroll ensure entertain entice entrust equip erase escalate escape establish evaluate evict evoke
    evolve examine exceed excel exchange excite exclude excuse execute exhibit exist expand expect expedite
    experience experiment explain exploit explore expose express extend extinguish extract face facilitate fade fail
    fascinate feed feel ferry fetch fight fill film finance find finish fit fix flag flourish fly focus fold follow
    forecast forego forge forget forgive form foster frame free fry fuel fulfil fulfill fund fundraise furnish fuss
    gain galvanise gather gauge generate get give glow go gossip govern grant grasp greet grill grip groom grow
    guarantee guard guess guide halt halve hammer hand handle hang happen harness harvest haul have heal hear heat
    help hesitate highlight hike hire hold honor honour hope host house hug hunt hurry identify ignite illuminate
    illustrate imagine immerse impart implement impose impress improve improvise include incorporate increase
    influence inform inherit initiate innovate insist inspect inspire install instil instruct insure integrate
    intend interact interpret intervene introduce invent invest investigate invigorate invite involve iron irritate
    isolate itemise jeopardise join judge juggle jump justify keep kick kindle knead knit know laugh launch lay lead
    learn leave lend lessen let liaise liberate lift light lighten like limit link list listen live load lobby
    localise lock lodge log long look loosen lose love lower lubricate magnify mail mail-merge maintain make manage
    market master mean measure mediate meet memorise mend mentor merge mind mingle minimise minimize mitigate mix
    mobilise mobilize model moderate modernise modernize modify monitor mop motivate move mow multiply multitask
    muster name narrate navigate neglect negotiate neutralise nod nominate normalise notice notify nourish nudge
    nurse nurture obey observe obsess obtain occur offer offset onboard open operate optimise optimize order
    organise organize outperform outshine overcome over-deliver overdeliver overhaul overhear overlook oversee
    oversell overstretch owe own pack paint pamper participate partner pass pause pay perceive perfect perform
    permit persevere persist personalise personalize persuade pester phase phone photograph pick picture pioneer
    place plan plant play plead please pledge polarise polish ponder pool pop possess post pour power practice
    practise praise preach predict preempt prefer prepare prescribe present preserve preside press pretend prevent
    print prioritise prioritize proceed process procure produce progress prolong promise promote pronounce proofread
    prop propel propose prosper protect protest prove provide publicise publish pull purchase pursue push put
    qualify quantify quell quench query question quit quote radiate raise rally ramble rate reach react read
    rearrange reassure rebook reboot rebound rebrand rebuild recall receive recharge reckon reclaim recline
    recognise recognize recommend reconcile reconnect reconsider recover recruit recycle redefine redesign redirect
    rediscover redistribute redress reduce refer refill refine refit reflect refresh refund refurbish refuse regard
    register regret rehabilitate rehome rehouse reignite reimburse reinforce reinstate reinvent reject rejoice
    rekindle relate relax release relieve relish relocate rely remain remake remedy remember remind remove renew
    renovate rent reopen repaint repair repay repeal repeat replace replant replenish reply report represent
    repurpose request require reroute reschedule rescue research resell reset resettle reshape reshuffle reside
    resist resize resolve resonate respect respond rest restart restock restore result retain retell retire retrain
    retrieve return retype reunite reuse revamp reveal review revisit revitalise revive reward rewire reword rewrite
    ride ring rinse rip ripen rise roam roll rotate run rush sack safeguard sail salute salvage sample satisfy save
    savour say scale scan schedule score scrap scrape screen scrub scrutinise search secure see seek seize select
    self-serve sell send sense separate serve set settle shake shape share shelter shelve shield shine ship shop
    shorten shoulder shout shovel show shower shred shut sift signpost simplify sing sit skate skim skip slash sleep
    slice slow smarten smell smile smooth smother snack snap soften solve soothe sort sow spare spark speak
    specialise specialize specify spend split spoil sponsor spot spread sprinkle spur squander squash squeeze
    stabilise staff stand standardise start stay steer stem step sterilise stick stimulate stir stock stop stow
    streamline strengthen stretch strip strive stroll study submit subscribe subsidise substitute succeed sue suffer
    suggest suit summarise summon supervise supplement supply support surpass surprise surround survey survive
    sustain swap swear sweat sweep swim switch tackle tag tailor take talk tally tame tape target taste teach tear
    telephone tell tempt tend test text thank think thrill thrive throw thwart tick tidy tie tighten tip toast
    tolerate top touch tow trace track trade train transcend transcribe transfer transform translate transport
    travel treasure treat trigger trim troubleshoot trust try tune turn tutor twist unblock unburden uncover
    underline underpin under-promise underpromise understand undertake unearth unify unite unleash unlock unpack
    unplug unravel untangle untie unwind upcycle update upgrade uphold uplift upload upsell urge urinate use usher
    utilise utilize vaccinate vacuum validate value vary venture vet view vindicate visit voice volunteer vote
    waffle wait waive wake walk wander warm warn wash waste watch water wear weave weed weigh welcome whisper widen
    wield win wipe wish withdraw withstand witness wonder woo work worry wow wrap wrestle write yearn yield zoom
    """.split()
)
HOMOGRAPHS = frozenset(
    """
    act address advance aid aim alert answer award back bake balance bargain beat benefit bid bin blame blend
    blossom book boost bottle bounce bow box boycott brand break bridge brief brush budget bundle burn bypass call
    calm cap care chair challenge champion change chat check cheer chill clean clear coach comb combat comfort
    complete compliment contact control cook correct cost count cover craft cross cure cut cycle dance deal debate
    decline design digest direct display doctor double download dream dress drink drive drop edit end engineer
    excuse exhibit experience experiment exploit express extract face fade ferry fill film finance fit fix flag
    focus fold forecast form frame free fuel fund gain gauge gossip grill grip groom guard guess guide halt hammer
    hand haul heat help highlight hike hold honor honour hope host house hug hunt influence iron judge jump kick
    lead lift light like limit link list live load lobby lock log long look love mail market master mean measure
    mentor mind mix model monitor mop move name nod notice nudge nurse offer open order overhaul own pack paint
    partner pass pause phone photograph picture pilot pioneer place plan plant play please pledge polish pool pop
    post power practice praise present press print process progress promise protest pull purchase push query
    question quote rally rate reach recall refund regard regret release remedy rent repair reply report request
    research reset respect rest result return review reward ride ring rise roll run rush sack sail salute sample
    scale scan schedule score scrap screen search secure sense separate set shape share shelter shield shine ship
    shop shoulder shout show shower shred slash slice slow smell smile smooth snap sort spare spark split spoil
    sponsor spot spur squash staff stand start stem step stir stock stretch strip study substitute supplement supply
    support survey swap sweat sweep swim switch tag talk tally tape target taste tear telephone test text thrill
    tick tie tip toast top touch trace track trade train transfer travel treasure treat trigger trim trust tune
    tutor twist update upgrade upload urge value view visit voice volunteer vote wait wake walk warm waste watch
    water weed welcome whisper win wish witness wonder work worry wrap yield zoom
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
    things stuff anything nothing everything something it lives kids children families animals neighbours neighbors
    us them people customers customer clients guests callers colleagues users others everyone everybody problems
    questions each other hard together ideas feedback small someone yourself ourselves new patients visitors staff
    residents tenants carers parents newcomers learners beginners passengers strangers workers
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
    "move": {"from", "to", "into"},
    "train": {"on", "for", "with"},
    "walk": {"to", "with"},
    "answer": {"to"},
    "report": {"to", "on", "back"},
    "listen": {"to"},
    "wait": {"until", "till"},
    "check": {"in"},
    "play": {"fair"},
    "light": {"up"},
    "care": {"about", "for"},
    "focus": {"on"},
    "lead": {"by", "with"},
    "cheer": {"for", "on"},
    "ride": {"to", "with"},
    "deal": {"with"},
    "aim": {"for"},
    "act": {"on"},
}
LINKS = frozenset("and or but not over than then plus".split())
ADVERBS = frozenset(
    """
    always never often together first fast well hard better quickly here there again today very really more twice
    once plainly straight ever almost nearly usually
    """.split()
)
ADJECTIVES = frozenset(
    """
    able accessible accountable accurate active additional adequate adventurous affable affordable aged ageless
    agile alert alike alone amazing amiable ample annual apart approachable apt arrogant articulate assertive
    attentive authentic available average aware bad balanced bare basic best better big big-hearted bilingual
    bitter blameless blunt bold boring bossy brand-new brash brave breezy brief bright brilliant brisk broad
    broken bubbly busy calm candid careful careless caring cautious certain charitable charming cheap cheaper
    cheeky cheerful cheery chilled chirpy civic civil civilised classic classy clean clear clear-cut clear-headed
    clever client-focused clinical close close-knit clueless coherent cold collaborative colorful colour-blind
    colourful comfortable comfy committed common compact compassionate competent complete complex confident
    conscientious considerate consistent constructive contemporary content cool cooperative cordial correct
    cost-effective cosy countless courageous courteous cozy crazy creative crisp crucial cuddly cultural curious
    customer-focused customer-led cutting-edge daft daily damp daring deaf dear decent dedicated deep definite
    deliberate delicate delicious delightful democratic dependable detailed determined devoted different digital
    dignified diligent direct disciplined discreet distant distinct diverse dogged door-to-door down-to-earth dry
    dull durable dynamic eager early earnest easy easy-going easygoing economic economical educated effective
    efficient effortless elaborate elegant eloquent emotional empathetic empathic energetic engaged enthusiastic
    entire environmental equal essential ethical even-handed everyday evidence-based exact excellent exceptional
    exciting exclusive experienced expert explicit extra extraordinary exuberant factual fair fair-minded
    faithful familiar family-owned family-run famous far fast fat fearless feisty fewer fierce fine firm first
    fit five-star fixed flat flexible foolhardy foolproof forgiving formal forthright forward-looking frail frank
    free frequent fresh friendly frugal full full-time fun funny fussy gender-neutral generous generous-spirited
    gentle genuine gifted glad global golden good good-humoured good-natured graceful gracious grateful great
    green grumpy gutsy hand-picked handmade hands-on handy happy hard hard-nosed hard-working harmless
    hassle-free healthy heartfelt hearty helpful helping hidden high high-quality higher hip holistic homegrown
    homely homemade honest hospitable hot huge human humble humourless hungry hygienic ideal imaginative
    immediate impartial impeccable important in-house inclusive incredible independent infinite informal
    innovative inspiring instant intelligent intense interested intuitive inventive inviting irreplaceable
    irresistible jargon-free joint jolly jovial joyful keen kind kind-hearted knowledgeable large lasting late
    later lawful leading lean legal legible level-headed lifelong light light-hearted like-minded likeable
    limitless liveable lively local locally-owned logical long long-lasting long-term loud lovely low low-cost
    low-key low-waste lower loyal lucid lucky luxurious magical manageable maximum median medical mellow
    member-owned memorable merciless merry meticulous mighty mild mindful minimum minor mischievous mobile modern
    modest monthly moral motivated multicultural multilingual musical mutual natural nearby neat necessary
    neighbourly nerdy neutral new next nice nifty nimble no-frills no-nonsense noble noiseless non-judgmental
    non-profit nonprofit nosy not-for-profit nourishing nuanced obliging obvious odd okay old on-brand on-site
    on-time one open open-hearted open-minded optimistic orderly ordinary original outgoing outspoken outstanding
    overnight overwhelmed painless paperless part-time passionate patient peaceable peaceful people-first peppy
    perfect perky persistent personal petty phenomenal physical picky plain plain-spoken plastic-free playful
    pleasant pleased plucky plush poised polite poor popular positive possible powerful practical practised
    pragmatic precise prepared priceless principled pristine private proactive productive professional profound
    promising prompt proper proud public punchy punctual pure purposeful pushy quaint quick quick-witted quiet
    quirky radical rainproof random rapid rare reachable ready real realistic reasonable recent reckless
    recyclable refined refreshing regal regional regular related relaxed relentless reliable remarkable remote
    renewable resilient resolute resourceful respectful responsible responsive rested restful restless
    restorative rich right rigorous robust rough round-the-clock rural rushed sad safe same-day sane satisfied
    savoury savvy scrappy scruffy scrupulous seamless seasonal second secure self-assured self-aware selfless
    sensible sensitive separate serene serious severe sharp short shorter shy significant silent similar simple
    sincere skilful skilled sleek sleepy slick slow small smart smooth snappy sober social soft solid soothing
    sorry spacious special speedy spirited splendid spontaneous spotless spruce spry stable steady stoked
    straight straight-talking straightforward stress-free stressed strict strong stubborn stupid sturdy stylish
    subtle suitable sunny superb supple supportive sure sustainable sweet swift swish tactful tactile tailor-made
    tailored talented tall tasty team-minded team-spirited tech-savvy tender tested thankful third thorough
    thoughtful thrifty tidy tight time-saving timely tiny tired tireless tolerant top total touching tough
    traditional trained transparent trauma-informed trendy tried trouble-free true trusted trustful trusting
    trustworthy truthful two-way typical unafraid unashamed unassuming unbiased unbreakable unbureaucratic
    uncomplicated undaunted understanding understated uneasy unfazed unflappable unforgettable unfussy unhurried
    unique united unpretentious unruffled unrushed unselfish unsung unwavering up-front up-to-date upbeat upfront
    upright urban urgent useful useless user-friendly valuable vast vegan vegetarian versatile vibrant vigilant
    virtual visible vital vivid vocal vulnerable warm warm-hearted watchful weak wealthy weekly welcoming
    well-informed well-kept well-made well-meaning well-prepared well-read well-run well-trained wet whole
    whole-hearted wholehearted wholesome wide wide-awake wild willing wise witty wonderful world-class worldwide
    worried worthwhile worthy wry yearly young youthful zealous zero-waste zesty zippy
    """.split()
)
NOUNS = frozenset(
    """
    access accidents accounts accuracy action admin administrators admission adventure advice agility agreement
    air allotments amateurs ambition ambitions answer answers apologies appliances applicants appointments
    apprentices apps area arrivals art artists assistance athletes attendance attention attitude authors autonomy
    availability babies backups baggage bakeries balance banking bargains barriers beaches beds beer beginners
    belonging bicycles bikes bills boarding boats bookings books boots borders borrowers brakes bravery bread
    breakdowns breakfasts bridges broadband brochures bugs builders buildings bulbs bureaucracy businesses buyers
    cafes cakes callbacks calm campsites cancellations candidates candor candour cards care caregivers carers
    cargo caring carpenters cars cashiers catering centres certificates chains challenges chances charges
    charities chats check-ins check-ups checkups cheerfulness cheese childcare children choices cinemas cities
    citizens claimants claims clarity classes cleaning clerks clients clinics closeness cloth clothes co-ops
    coders coffee collaboration colleagues collection colleges comfort commitment communication communities
    community commuters companies compassion competence complaints compliance compost computers concerns concerts
    conditions confidence connections consistency consultations contractors conversations cookies cooperation
    corners costs councillors councils counsellors counties countries coupons courage couriers courses courts
    craft craftsmanship creativity crossings culture curiosity customer customer-first customers cyclists damage
    data days deadlines deals decency dedication delays deliveries delivery dentists departures deposits depots
    designers desserts details determination developers devices diagnoses differences dignity diligence diners
    dinners discipline discounts discretion distances diversity docks doctors dogs donors doors downtime drinks
    drive drivers duties effectiveness efficiency effort eggs egos electricians electricity elegance emails
    emergencies empathy employees encouragement endurance energy engineers english enrollment enrolment
    enthusiasm entrepreneurs entry environment equality equipment errors ethics events everyone excellence
    exchanges excitement excuses exercises exhibitions experience expertise experts explanations facilities
    factories facts fairness families family fans farmers farms faults feed feedback fees fellowship ferries
    files finesse fires fish fittings fixtures flavor flexibility floods floors flour flowers fluency focus
    followers food foresight forgiveness forms founders frankness frauds freedom freelancers freight friendliness
    fruit fruits fuel fun furnishings furniture galleries games garages garbage gardeners gardening gardens gas
    generosity gentleness glass glitches goods goodwill gossip grace graduates graffiti grandparents grass
    gratitude grit groceries grounds groups growers growth guarantees guardians guests guidance guides guitars
    gyms haircuts halls hands happiness harbours hardware harmony hay hazards health hearts heat heating helmets
    help helpfulness herbs hires holidaymakers holidays homeowners homes honesty honour hope hoses hospices
    hospitality hospitals hostels hosting hotels hours householders households houses housing humans humility
    humor humour hurdles hygiene ideas imagination impartiality improvement inboxes incidents inclusion
    independence infants information ingredients initiative innovation insight insights inspiration instruments
    insurance integrity intelligence internet interns intuition investment investors invoices islanders islands
    issues items jargon jobs jobseekers journeys joy judgement justice keyboards kids kindness kitchens knowledge
    labels landlords language languages laptops laughter laundry laws laziness leadership leaflets leaks learners
    learning leaseholders lecturers lectures lenders lessons letters libraries lifetime lightness limits
    listeners literacy litter lives loans loaves locals locks logins logistics love loyalty luck luggage
    lunchboxes lunches machines mail maintenance makers manners manuals maps maturity meals meat mechanics
    medicine medicines members memories merchants messages midwives migrants milk minds minutes mistakes mix-ups
    mobility modesty moments momentum money monitors moral morale mornings mortgages motivation motorists museums
    music musicians nature neighborliness neighbors neighbourliness neighbours networks newborns newcomers news
    newsletters nights nonprofits novices numbers nurses nutrition obstacles offers offices oil open-mindedness
    openness optimism options orchards orders outages owners ownership pain painting paper papers paperwork
    parcels parents parity parking parks partnership parts passengers passion passwords pasta pastries paths
    patience patients pavements payments payouts payroll peace pedals pedestrians pensioners people perfection
    performance performances perseverance persistence personnel pets pharmacies pharmacists phones photos pitches
    pizza places plans plants players playgrounds plays pleasure pledges plumbers plumbing points poise policies
    policyholders politeness pools ports positivity post pots power pragmatism praise precision premiums
    preparation prescriptions presence pressure prices pride printers printing privacy problems processes
    productivity products professionalism profit profits programmers progress projects promises protection
    providers prudence pubs punctuality pupils purpose quality questions queues ramps readers realism reassurance
    receipts receptionists recipes recognition reconciliation recruits recycling referrals refugees refunds
    registrations relationships reliability remedies rental renters repair repairs replacements replies reports
    requests rescue research reservations residents resilience resolve resources respect responses responsibility
    responsiveness restaurants results retailers retirees returns rice rides rights rigor rigour risks roads
    roles rolls roofing roofs rooms routes rubbish rules safety sailings sailors salads salt sandwiches
    satisfaction savers savings scams scans schools science scooters screenings secrets security seedlings seeds
    sellers seniors service shelters shoes shopkeepers shoppers shops shortcuts showers shows shrubs signs silos
    simplicity sincerity sites skills skis sleep smiles snacks snow social-workers socks software soil solidarity
    solutions sounds soups spaces spares speed spices spirit staff stairs stamina standards start-ups startups
    statements stations steel stewardship stock storage stories storms streets strength stress students stuff
    subjects subscribers success sugar suggestions suitcases suppers suppliers supplies support supporters
    surgeries surprises survivors sustainability systems tablets tact talent talk talks tasks taxpayers tea
    teachers team teams teamwork technicians techniques technology teenagers tenacity tenants tests texts
    theatres therapists things thoughtfulness threats tickets timber time timetables timing tips tires titles
    toddlers togetherness tolerance tools tourists tours towns toys traceability traders trades traffic trails
    trainees training trains tranquillity transcripts transfers transparency transport trash travelers travellers
    treatments treats trees trips trouble trust truth tuition tutors tyres understanding uniforms unity
    universities updates upgrades urgency users vaccinations vaccines valor valour value values vans variety
    vegetables vehicles vendors veterans vets vibes victims viewers views vigilance vigor vigour villages
    vineyards vision visitors visits vitality voicemails voices volunteers voters vouchers waiting waits walls
    warehouses warmth warranties waste water ways wealth weather websites weekends well-being wellbeing wheels
    windows wine wisdom wit withdrawals women wood words work work-life workers workshops worries writers writing
    years youngsters zeal zest
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
    grew began came gave went knew ran saw spoke took wrote chose drove fell forgot rose sang wore woke threw stole
    swore shook froze flew broke drew ate hid rode sank sprang swam tore lets brings helps tells sells serves buys
    asks sits sleeps thinks carries cleans grows listens sees sends
    beats trumps builds creates saves opens travels learns
    """.split()
)
PLURAL_FINITE = frozenset("matter stay come count trust happen deserve know feel get need want return are".split())
SUBJECTS = frozenset("i we you he she they it".split())
# nouns that are counted, so that one of them needs *a* or *an*
COUNTED = frozenset(
    """
    NPS advocate agent ambulance answer app appointment apprentice approach armchair atmosphere attitude bag
    bakery balcony bank base basket bath beach beat bed being bell bench bicycle bike bill bin blanket blog boat
    boiler bond book bottle box branch break bridge buddy budget building bus business cabin cafe call camp
    campus captain card carer caretaker case cashier cat century chance chapter chat check checklist chef child
    choice church circle city claim class classroom cleaner clerk client clinic clock cloud club coach coat
    colleague commitment community company conductor consultant contact conversation cook corner cottage couch
    council counsellor counselor counter country county couple courier course crew crossing culture cup cupboard
    curtain cushion customer cyclist dashboard day deadline deal dentist department depot desk device dialogue
    diet difference dinner discount dish dispatcher district doctor document dog dollar door doorstep drawer
    dream dress drink driver ear effort egg electrician email employee employer engine engineer entrance
    environment error estate event exam example exhibition experience expert eye face factory fan fare farm
    farmer fee ferry field file film firefighter fit fitter flat floor flower folder form forum friend friendship
    front future gallery game garage garden gardener gate gift girl goal greeting group guarantee guard guest
    guide guy gym hall hand hand-over handbook handle handler handover handrail handshake harbour hat head
    headline heart hello helper helpline hero hill holiday home horse hospital hostel hotel hotline hour house
    household hug human human-being idea image inch incident initiative inn inspector instructor interpreter
    invoice island item jacket jar job journal journey judge key keyboard kid killer kilometre king kit kitchen
    knife lab label laboratory lake lamp landlord landmark lane laptop laugh law lawyer leader leaflet lease leg
    lesson letter librarian library life lifeguard lift limit line list location lock locksmith logbook loo look
    loop lorry lunch machine mailbox man manager manual map mark market mate matter meal mechanic medal meeting
    member mentor menu message metre midwife mile mind mindset minibus minister minute mission mistake mix model
    moment month mood morning mother motor mountain mouth movement mug museum name neighbor neighbour network
    newcomer newsletter nickname night nod note notebook notice novel nps number nurse object obstacle occasion
    offer office option order outcome outlet outlook oven owner page pair panel paramedic parcel parent park part
    partner partnership party passenger password patch path patient pavement peer pen person pharmacist phase
    phone photo picture piece pill pipe place plan plane plate platform play player playground playlist pledge
    plot plumber point policy pool port porter portrait post postcode poster pot pound prescription present press
    price printer prize problem process product profile program programme project promise pub pupil quarter
    question queue quote race radio rail ramp range ranger rate reason receptionist record referral refund region
    relationship renter reply report reputation reservation response result return rhythm ride rider ring risk
    river road roadmap role roll roof room roster rota roundabout route row rule rumour sack sail salad salon
    sander sandwich scale scan scene schedule scheme school scooter score scout screen sea season seat second
    section seed sentence server service-desk session shed shelf ship shirt shop shoulder shower showroom shuttle
    sign signal signpost site ski skill smile sofa solution song sort space speaker specialist spirit-level
    sponsor spot square stadium staff-member staffroom stage stall stand standard start statement station step
    sticker stop store story stranger strategy stretch stretcher student studio subject suburb suggestion suit
    summary supervisor surgeon surprise survey surveyor switch symbol system table tablet tailor tale tank task
    taxi tea-break teacher team technician teenager telephone tenant tent term text theatre theme thing threat
    ticket tie tile time-slot timetable tip title toilet tone tool toolkit touch tour tourist tower town toy
    track trade trail train trainee trainer tram translator tray treat treatment tree trial trick trip trolley
    truck tube turnaround tutor twin type tyre umbrella uncle uniform union update upgrade user vaccine van
    vehicle vet veteran view village visa visit visitor voice volunteer vote voucher wage wait waiter
    waiting-time walk wall wallet ward warden wardrobe warehouse warranty watch way web website wedding week
    welcome wheel wheelchair wife window winner wish wolf woman word workbench worker workout workplace workshop
    worry yard year
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
    answer clean coach cut feed fix guide help host house lead love mentor open own protect reach record recycle
    rent repair report request rescue respect restore return save share support train treat trust value visit
    welcome wow ship champion guard pack supply shape lift transfer track trade fill notice equip nurse collect book
    boycott list water move praise reward sort stock swap taste trace watch wrap wear limit purchase reset polish
    back power judge
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
LIGHTLY = frozenset(
    """
    actively also always gladly never often only proactively really simply
    """.split()
)
# behind a verb that is a noun too: *call back*
PARTICLES = frozenset("back up out off away together forward along down through".split())
PERSONS = frozenset(
    """
    adults applicants beginners buyers callers carers children clients colleagues customers donors drivers everybody
    everyone families guests homeowners islanders kids learners members neighbors neighbours newcomers no nobody
    owners parents passengers patients pensioners people pupils readers refugees residents shoppers staff strangers
    students teachers tenants travellers users visitors workers
    """.split()
)
# what those do whom a team is there for, when its purpose names it
THEIRS = frozenset(
    """
    age arrive belong breathe buy commute dine enjoy feel fly heal live own park pay recover relax rent rest retire ride
    shop sleep smile study travel unwind vote wait
    """.split()
)
# and what is theirs with this word behind it
THEIRS_WITH: dict[str, frozenset[str]] = {
    "come": frozenset("home back".split()),
    "drive": frozenset("home safely without".split()),
    "eat": frozenset("better healthily out together well".split()),
    "get": frozenset("about ahead around away back better fit home on online out started there through well".split()),
    "go": frozenset("home out places shopping".split()),
    "grow": frozenset("old older up".split()),
    "learn": frozenset({"to"}),
    "move": frozenset("home house in on out without".split()),
    "return": frozenset("home to".split()),
    "say": frozenset({"goodbye"}),
    "stay": frozenset("active at comfortable cool dry fit healthy home independent mobile safe warm well".split()),
}
# with which a verb ends in -s
ONE = frozenset(
    """
    team service customer guest client everyone nobody everybody one phone feedback kindness quality honesty trust
    help nothing something door time it work
    """.split()
)
EACH = frozenset("every each a an no nobody everyone someone somebody".split())
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
    answered closed delivered done fixed handled made met paid picked replied resolved returned satisfied shipped
    solved sorted
    """.split()
)
# that are plurals as well as verbs
# what people have of their own at work: *our* job
OF_A_TEAM = frozenset(
    """
    attention best bit client clients colleague colleagues community cool craft crew customer customers desk duty ear
    ears effort eye eyes ground guest guests hand hands head heart hearts homework humor humour job jobs knowledge
    limits manners member members mind minds mistake mistakes neighbor neighbors neighbour neighbours part passion
    patience patients people practice product products profession promise promises role self sense skill skills
    standards strengths talent talents team teammate teammates temper tools trade values voice word words work
    """.split()
)
NOUNS_IN_S = frozenset("needs costs works rings means counts starts ends".split())
OWN = frozenset("our all the every each".split())
TOGETHER = ("hand in hand", "side by side", "step by step", "face to face", "day by day", "one by one")
TIMES = frozenset(
    "day days evening evenings morning mornings night nights week weekend weekends year late long"
    " mondays tuesdays wednesdays thursdays fridays saturdays sundays".split()
)
ANYBODY = frozenset("nobody everyone everybody nothing something one everything".split())
# nouns that are said by their verb where it is told when or how: *replies within a day*
DEED_OF = {
    "reply": "reply",
    "replies": "reply",
    "answer": "answer",
    "answers": "answer",
    "response": "respond",
    "responses": "respond",
    "delivery": "deliver",
    "deliveries": "deliver",
    "callback": "call back",
    "callbacks": "call back",
}
# what we can only be ourselves: *we are a team that sticks together*
OURSELVES = frozenset(
    """
    team partner neighbour neighbor friend family pair workplace employer bunch crew charity business shop company
    co-op cooperative
    """.split()
)
# what we offer
OFFERED = frozenset("place home bed meal roof shelter space refuge hub chance start".split())
# what a team offers, one or several: *we offer honest advice*
OFFERS = frozenset(
    """
    access accessories accommodation accounts activities admission advice advisers advising aftercare alterations
    answer answers appliances appointment appointments appraisals apprenticeships assistance audits backup
    backups bargains bed beds beer bikes boilers bookings bookkeeping books bread breakfast breakfasts breaks
    broadband broadcasts cakes callback callbacks calls cards care cataloguing check check-in check-ins check-ups
    checks checkups cheese chemotherapy childcare childminding choice choices cider classes cleaning clinics
    clothes clothing coaching coffee collection collections computers connections consultation consultations
    contracts conversations counseling counselling courses cover coverage credit cycles deals deliveries delivery
    demos desserts diagnoses diagnosis dinner dinners directions discount discounts dishes donations drinks
    education enrollment enrolment entertainment entry equipment estimates evenings events excursions exercise
    exercises exhibitions explanations facilities fares feedback fees fish fittings fixes fixtures flights
    flowers food fruit fuel furniture games gear gifts glasses goods groceries groups guarantee guarantees
    guidance guide guides haircuts heating help helpline holidays homework hospitality hosting hotline hours
    housing information insights inspections installation installations instruments insurance internet
    interpreting jobs juice kit kits laundry leases lending lessons letters licences licenses lifts lights line
    loan loans lodging lookups lunch lunches machines maintenance maps massages materials meal meals meat
    medication medicine medicines membership mentoring menus music newsletters nursing onboarding opportunities
    options outings packages packaging pancakes parcels parking parts passes patterns payment payments pensions
    performances permits pick-up pick-ups pickup pickups pizza placements plan plans plants plumbing portions
    price prices pricing printing prints produce products programmes programming programs projects protection
    prototypes qualifications quality quote quotes ramps rates reading reception recycling refund refunds rehab
    reminders rental rentals repair repairs replacements rescue research respite return returns rewards rides
    room rooms sales samples sandwiches savings scans scholarships screening screenings seating seats security
    seeds service services servicing sessions sharpening shelter shipping shoes shops shows skills skis snacks
    software soil solutions space spaces spares spots stays storage summaries supervision supplies support
    surgery swimming systems takeaways talks tastings tax tea teaching terms tests therapies therapy tickets
    tools tours toys tracking trade-ins training translation translations transport transportation travel
    treatment treatments treats trial trips tuning turnaround tutorials tutoring uniforms updates upgrades
    vaccinations valuations value vegetables vehicles viewings visits vouchers walks warranties warranty wash
    washing water webinars welcome welcomes wheelchairs wi-fi wifi wine wines workshops yoga
    """.split()
)
# how people do what they do: *with patience and humour*
MANNERS = frozenset(
    """
    acceptance accuracy affection alertness ambition appreciation assurance attention authenticity autonomy
    awareness backbone balance benevolence boldness bravery brightness calm calmness candor candour care charity
    charm cheer cheerfulness chivalry civility clarity collaboration commitment common-sense compassion
    compassionate composure confidence conscientiousness consideration consistency conviction cooperation
    cordiality courage courtesy craftsmanship creativity curiosity decency dedication delight dependability
    determination devotion dignity diligence directness discretion drive eagerness earnestness ease efficiency
    elegance empathy endurance energy enthusiasm equanimity excellence excitement expertise fairness faith
    finesse firmness flair flexibility foresight fortitude frankness friendliness friendship fun generosity
    gentleness goodness goodwill grace gratitude grit gusto happiness heart helpfulness honesty honor honour hope
    hospitality humility humor humour imagination inclusion independence ingenuity initiative insight integrity
    intelligence inventiveness joy kindliness kindness know-how laughter level-headedness lightness
    lightness-of-touch love loyalty mercy mindfulness moderation modesty neatness open-mindedness openness
    optimism order ownership passion patience perseverance persistence playfulness poise politeness positivity
    precision pride professionalism prudence punctuality purpose reliability resilience resolve resourcefulness
    respect responsibility restraint rigor rigour sensitivity serenity seriousness simplicity sincerity skill
    smile smiles solidarity spirit spontaneity stamina straightforwardness strength style sympathy tact teamwork
    tenacity thoughtfulness thrift togetherness tolerance transparency trust truthfulness understanding urgency
    vigilance vigor vigour vision vitality warmth willingness wisdom wit zeal zest
    """.split()
)
# who works for a team: *we have nurses who listen*
STAFF = frozenset(
    """
    advisers advisors agents assistants attendants bakers carers cashiers chefs cleaners clerks coaches conductors
    consultants cooks counsellors counselors crew crews dentists dispatchers doctors drivers electricians engineers
    experts fitters gardeners guides helpers inspectors instructors interpreters librarians lifeguards mechanics
    mentors midwives nurses operators paramedics pharmacists planners plumbers porters receptionists rangers
    rangers specialists staff supervisors surveyors tailors teachers technicians trainers translators tutors vets
    volunteers waiters wardens
    """.split()
)
# several who only we can be: *we are team players*
SEVERAL_OF_US = frozenset(
    """
    allies birds craftspeople doers enthusiasts experts fans friends helpers hosts listeners lovers makers neighbors
    neighbours optimists partners pioneers players professionals solvers problem-solvers specialists teammates
    """.split()
)
# who is there for somebody: *there is a human on the phone*
THERE = frozenset({"being", "human", "person", "expert", "face", "voice"})
# forms in -ing that name something, but before people and articles: *opening hours*, *training for managers*
ONLY_NAMES = frozenset(
    "opening working waiting parking training housing funding catering banking meeting onboarding".split()
)

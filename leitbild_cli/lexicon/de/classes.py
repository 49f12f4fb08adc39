"""German words by their class, as a fragment shows them: articles, prepositions, adjectives, nouns, verbs."""

from __future__ import annotations

ARTICLES = frozenset(
    """
    der die das den dem des ein eine einen einem einer eines kein keine keinen keinem keiner keines jeder jede jedes
    jeden jedem alle allen aller alles viele vielen mehr weniger dieser diese dieses diesen diesem manche mancher
    beide beiden unser unsere unseren unserem unserer unseres euer eure ihr ihre ihren ihrem ihrer sein seine seinen
    seinem seiner welche solche einige etwas nichts
    """.split()
)
PREPOSITIONS = frozenset(
    """
    ab an am ans auf aufs aus außer bei beim bis durch durchs für fürs gegen gegenüber hinter hinterm im in ins
    innerhalb mit nach neben ohne seit statt trotz über übers um ums unter vom von vor während wegen zu zum zur
    zwischen pro je als wie auch
    """.split()
)
LINKS = frozenset("und oder sowie statt sondern aber bzw beziehungsweise".split())
ADVERBS = frozenset(
    """
    immer nie niemals stets oft jederzeit täglich heute morgen hier dort da dafür dabei dazu gern gerne sehr ganz
    noch nicht nur auch schon bald sofort gleich zuerst zuletzt gemeinsam zusammen miteinander füreinander
    zueinander voneinander einander überall unterwegs mal so besonders möglichst wirklich weiter weiterhin wieder
    genau rundum allein selbst jetzt rund vorab zeitnah anders mindestens höchstens rechtzeitig zuallererst rechts
    links besser montags dienstags mittwochs donnerstags freitags samstags sonntags werktags morgens mittags abends
    nachts anfangs maximal minimal null bisschen binnen dann darüber daran darauf damit vorn vorne oben
    schnellstmöglich umgehend unverzüglich lange unten mittendrin bestens vorher nachher hinterher danach davor nebenbei
    nebenher zwischendurch später früher gestern selten manchmal meist meistens mitunter tagsüber vormittags
    nachmittags wochenends einmal zweimal dreimal mehrmals mehrfach erneut nochmals bisher draußen drinnen drüben hinten
    nebenan ungern alleine einzeln online vorneweg vorweg genauso ebenso unbedingt gratis umsonst zunächst schrittweise
    teilweise ausnahmsweise leihweise probeweise stückweise ringsum rundherum daheim
    """.split()
)
PRONOUNS = frozenset(
    """
    uns sich einander wir sie er es man du ihr euch ihnen ihm ihn wer was alles etwas jemand mich mir dich dir dein
    deine deinen deinem deiner deines euer eure euren
    """.split()
)
FUNCTION = ARTICLES | PREPOSITIONS | LINKS | ADVERBS | frozenset({"uns", "einander"})
ADJECTIVES = frozenset(
    """
    achtsam aktiv alt anders angenehm aufmerksam authentisch begeistert bekannt bereit bescheiden beständig best
    besser bunt charmant clever dankbar direkt diskret durchdacht echt effektiv effizient ehrlich eigen einfach
    einmalig einzigartig empathisch engagiert entspannt erfahren ernst erreichbar fair familiär fest flexibel flott
    fokussiert frei freundlich frisch fröhlich früh gelassen geduldig gemeinsam genau gerecht gesund gewissenhaft
    glücklich gleich groß gründlich gut hell herzlich hilfsbereit hilfreich hoch hoh höflich humorvoll individuell
    innovativ integer interessiert jung kein klar klein klug kompetent konsequent konstruktiv kreativ kritisch
    kundenfreundlich kurz langfristig langsam laut leicht leidenschaftlich leise lernbereit lieb lang locker loyal
    lösungsorientiert modern motiviert mutig nachhaltig nah natürlich nett neu neugierig offen optimistisch
    ordentlich partnerschaftlich perfekt persönlich positiv präzise professionell pünktlich qualifiziert rasch
    reibungslos respektvoll ruhig sauber schlank schnell schön selbstbewusst selbstständig sicher sinnvoll solide
    souverän sorgfältig sozial sportlich stabil stark stolz sympathisch tapfer teamfähig tief tolerant toll
    transparent treu unabhängig unbürokratisch unkompliziert unbeschwert unschlagbar unverkrampft unzufrieden
    verantwortungsvoll verbindlich verfügbar verlässlich verständlich verständnisvoll vertrauensvoll vertraulich
    vielfältig vorbildlich wach warm warmherzig weit weltoffen wertschätzend wertvoll wichtig willkommen zielstrebig
    zufrieden zugewandt zukunftsfähig zuverlässig zuvorkommend zuversichtlich flach steil breit schmal dicht dünn
    dick rund scharf spitz nass trocken reif zart sanft mild streng müde faul fleißig schlau dumm arm billig teuer
    günstig verschwiegen vorbereitet gelaunt ausgebildet geschult vernetzt verwurzelt gepflegt bestimmt entschlossen
    besonnen aufgeschlossen ausgeglichen eigenständig fit krank heimisch gebraucht kaputt heiß kalt kühl lecker süß
    braun blau grün rot gelb schwarz weiß grau zeitgemäß regelmäßig mäßig umfassend hochwertig vorhanden erreicht
    geschützt gefragt gewohnt vertraut beliebt bewährt besonder ander einig wenig fern nüchtern sauer heiter munter
    mager kollegial regional national international lokal global digital ideal normal optimal zentral neutral
    liberal genial formal legal mental emotional saisonal aktuell speziell finanziell kulturell traditionell
    virtuell manuell offiziell ehrenamtlich negativ attraktiv exklusiv intensiv inklusiv kooperativ alternativ
    massiv seriös religiös regulär populär solidarisch gegenseitig
    """.split()
)
NOUNS = frozenset(
    """
    kunden gäste gästen menschen kollegen kolleginnen kundinnen mitarbeiter mitarbeitern mitarbeitende
    mitarbeitenden anrufer anrufern anrufende anrufenden partner partnern patienten bürger bürgern nutzer nutzern
    nutzende nutzenden fragen probleme problemen anliegen fehler fehlern termine ideen wissen vertrauen freude hilfe
    lösungen erwartungen leben leute familien firmen unternehmen beschwerden reklamationen anrufe anfragen aufgaben
    wege zeiten abläufe qualität service arbeit zeit mut rat respekt spaß team verantwortung vorbild vorbilder
    brücken grenzen chancen gutes großes neues besseres bestes beziehungen sicherheit orientierung zukunft technik
    prozesse versprechen zusagen wartezeiten barrieren hürden standards maßstäbe perspektiven stärken talente werte
    wünsche bedürfnisse worte kompetenz transparenz nähe wärme frieden glück leistung mehrwert nutzen sinn erfolg
    wachstum umwelt ressourcen kosten geld energie strom haken rücksicht hoffnung halt feedback hindernisse
    missverständnisse unzufriedenheit kund*innen kund:innen kundschaft rechnungen pakete tickets produkte dienste
    gespräche informationen bescheid
    """.split()
)
UNSURE_FIRST = frozenset("stolz recht ernst gut wert schuld leid angst pleite laut kraft dank trotz statt".split())
NO_ADJECTIVES = frozenset(
    """
    abend jugend tugend gegend dutzend könig honig käfig essig gemisch tisch fisch pfennig wert bedarf hundert
    konzert
    """.split()
)
SUBJECTS = frozenset("ich du er es sie man wir ihr mein meine meinen meinem meiner mich mir dein deine deinen".split())
FIRST_PERSON = frozenset("ich mein meine meinen meinem meiner mich mir bitte".split())
OTHERS_OWN = frozenset("sein seine seinen seinem seiner seines ihr ihre ihren ihrem ihrer ihres".split())
SUBORDINATORS = (
    "dass wenn wo bevor was wer wie weil damit ohne bis sobald solange während obwohl die der das denen deren als ob um"
).split()
# verbs and words that a statement may add or say twice
LIGHT = frozenset(
    """
    sind ist sein haben hat machen macht sorgen sorgt helfen hilft stehen messen geben gibt dürfen darf können kann
    wollen will wird werden ziel wichtig frage uns bei prozent minuten stunden sekunden tagen tage
    """.split()
)
# who reads it is named by these already
ADDRESSED = frozenset(
    """
    dich dir dein deine deinen deinem deiner du ihnen niemand niemanden niemandem jeder jede jeden jedem alle allen
    """.split()
)
# nouns that end as adjectives do, and their compounds
NOUNS_LIKE_ADJECTIVES = (
    "schaft", "bereich", "königreich", "erdreich", "tierreich", "frankreich", "österreich", "himmelreich", "nachbar",
    "abend", "jugend", "tugend", "gegend", "dutzend", "schreibtisch", "stammtisch", "esstisch",
    "honig", "käfig", "pfennig",
)  # fmt: skip
# with which a subject of one begins
SINGULAR = frozenset("der das ein eine jeder jede jedes unser wer es er sie niemand man kein keine hier uns".split())
# adjectives that name people where no noun of theirs follows: *Kranken Trost spenden*
PEOPLE = frozenset(
    "krank arm obdachlos arbeitslos blind taub fremd hungrig trauernd geflüchtet pflegebedürftig obdachlos".split()
)

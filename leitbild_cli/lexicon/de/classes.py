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
    zwischen pro je als wie auch per gemäß samt nebst binnen innert mittels entlang abseits jenseits diesseits
    anhand aufgrund zugunsten anstatt außerhalb inklusive exklusive ausser zwecks hinsichtlich bezüglich anlässlich
    oberhalb unterhalb fuer ueber gegenueber waehrend gemäss via
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
    schnellstmöglich umgehend unverzüglich lange unten mittendrin bestens vorher nachher hinterher danach davor
    nebenbei nebenher zwischendurch später früher gestern selten manchmal meist meistens mitunter tagsüber
    vormittags nachmittags wochenends einmal zweimal dreimal mehrmals mehrfach erneut nochmals bisher draußen
    drinnen drüben hinten nebenan ungern alleine einzeln online vorneweg vorweg genauso ebenso unbedingt gratis
    umsonst zunächst schrittweise teilweise ausnahmsweise leihweise probeweise stückweise ringsum rundherum daheim
    lieber erst eher außerdem trotzdem dennoch deshalb daher somit abschließend schließlich endlich nämlich
    vielleicht sicherlich eigentlich öfter dauernd zuhause vorerst derzeit inzwischen unterdessen übermorgen
    feiertags ganztags querbeet beiderseits viermal keinesfalls keineswegs stellenweise beispielsweise
    möglicherweise normalerweise glücklicherweise ehrlicherweise ohnehin sowieso irgendwann irgendwo nirgends
    nirgendwo anderswo woanders hin zurück voraus vorwärts ebenfalls gleichermaßen zugleich währenddessen viel
    wenig genug sowohl weder entweder zwar jedoch bloß
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
    anonym aufgeräumt aufgeweckt ausdauernd barrierearm begeisternd belesen entschieden fesch geradeheraus
    handfest handgemacht hausgemacht hellwach kinderlieb lebensfroh norddeutsch patent penibel quer queer resolut
    rustikal schräg selbstverwaltet süddeutsch tierlieb überlegt ungekünstelt ungeschönt unkonventionell unprätentiös
    unverblümt unverstellt urban uneitel vegan vegetarisch vergnügt verspielt
    achtsam adrett agil akkurat aktiv aktuell allgemein alt alternativ altersgerecht ander anders anerkannt angenehm
    arm attraktiv aufgeschlossen aufmerksam ausgebildet ausgeglichen ausgezeichnet autark authentisch autonom
    bedacht bedient begeistert begrenzt beheizt beherzt behutsam bekannt belebt beliebt bemüht bequem berechtigt
    bereit beschäftigt bescheiden beseelt besonder besonnen besorgt besser best beständig bestimmt bestückt betagt
    bewährt bewusst billig blau blitzblank braun breit bundesweit bunt charismatisch charmant clever cool couragiert
    dankbar derb dezent dicht dick digital direkt diskret divers doppelt dumm dünn durchdacht easy echt edel
    effektiv effizient egal ehrenamtlich ehrenwert ehrlich eigen eigenständig einfach einig einmalig einzeln
    einzigartig elegant emotional empathisch eng engagiert enorm entschlossen entspannt erfahren ernst erreichbar
    erreicht exklusiv extra exzellent fair falsch familiär faul fern fest finanziell fit fix flach fleißig flexibel
    flink flott fokussiert formal forsch frech frei freundlich frisch fröhlich früh galant gebraucht geduldig
    geeignet geerdet gefasst gefragt gegenseitig gelassen gelaunt gelb gelernt gemeinsam genau genervt genial
    gepflegt geplant gerecht gering geschätzt geschickt geschult geschützt gesund geteilt getestet geübt gewandt
    gewissenhaft gewohnt gewollt gezielt gleich global glücklich grau groß grün gründlich günstig gut halb happy
    hart hautnah heimisch heiß heiter hell herb herzlich hilfreich hilfsbereit hoch hochwertig höflich hoh hübsch
    humorvoll ideal impulsiv individuell inklusiv innovativ integer intelligent intensiv interessant interessiert
    international jung kalt kaputt keck kein kindgerecht klar klein klug knapp kollegial kommunal kompetent komplett
    komplex konkret konsequent konstruktiv kooperativ krank kreativ kritisch kühl kulant kulturell kundenfreundlich
    kurz lang langfristig langsam lässig laut lebensnah lebenswert lecker legal leicht leidenschaftlich leise
    lernbereit liberal lieb liebenswert locker lokal lösungsorientiert loyal mager manuell markant mäßig massiv
    mental mild mobil modern motiviert müde munter mutig nachhaltig nah nass national natürlich negativ nett neu
    neugierig neutral nobel normal nüchtern objektiv offen offiziell operativ optimal optimistisch ordentlich
    partnerschaftlich perfekt permanent persönlich pfiffig populär positiv prägnant präsent praxisnah präzise prima
    privat proaktiv produktiv professionell pünktlich putzmunter qualifiziert quicklebendig quitt rasch rational
    reaktiv real regelmäßig regional regulär reibungslos reif relevant religiös resilient respektvoll robust rot
    routiniert ruhig rund saisonal sanft satt sauber sauer scharf schick schlank schlau schlecht schlicht schmal
    schnell schön schwarz sehenswert selbstbewusst selbstständig sensibel seriös sicher sinnvoll smart solidarisch
    solide sorgfältig souverän sozial spät spektakulär speziell spitz spontan sportlich stabil stark steil still
    stolz straight streng stringent super süß sympathisch taff tapfer teamfähig teuer tief tiefgründig tolerant toll
    top topfit tough traditionell transparent treu trocken umfassend unabhängig unangemeldet unangenehm unaufgeregt
    unbeantwortet unbefangen unbeirrt unbekannt unbekümmert unbeschwert unbesorgt unbürokratisch unerkannt
    unerschrocken unerwartet ungeduldig ungefragt ungelöst ungezwungen unkompliziert unschlagbar unverändert
    unverfälscht unvergesslich unverkrampft unverzagt unvoreingenommen unzertrennlich unzufrieden verantwortungsvoll
    verbindlich verbreitet verfügbar verlässlich verliebt vermietet vernetzt verpackt verrückt verschwiegen versiert
    verständlich verständnisvoll vertrauensvoll vertraulich vertraut verwöhnt verwurzelt verzahnt vielfältig
    virtuell volksnah voll vorbereitet vorbildlich vorhanden wach warm warmherzig weich weiß weit weltoffen weltweit
    wenig wertschätzend wertvoll wichtig wild willkommen wissenswert wohnortnah zackig zäh zart zeitgemäß zentral
    zielgerichtet zielstrebig zufrieden zugewandt zukunftsfähig zupackend zuverlässig zuversichtlich zuvorkommend
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
    abend bedarf dutzend essig fisch gegend gemisch honig hundert jugend käfig kilos könig konzert pfennig silos
    solos tisch trios tugend velos wert
    """.split()
)
SUBJECTS = frozenset("ich du er es sie man wir ihr mein meine meinen meinem meiner mich mir dein deine deinen".split())
FIRST_PERSON = frozenset(
    """
    ich mein meine meinen meinem meiner mich mir bitte
    """.split()
)
OTHERS_OWN = frozenset("sein seine seinen seinem seiner seines ihr ihre ihren ihrem ihrer ihres".split())
# what people at work have of their own: *ihr* Beruf
OF_A_TEAM = frozenset(
    """
    Arbeit Aufgabe Aufgaben Beruf Fach Gäste Handwerk Job Jobs Kolleg Kollegen Kolleginnen Kunden Kundschaft Patienten
    Produkte Sache Stärken Team Versprechen Wort Ziele
    """.split()
)
SUBORDINATORS = (
    "dass wenn wenns wenn's wenn’s wo bevor was wer wie weil damit ohne bis sobald solange während obwohl"
    " die der das denen deren als ob um ehe sofern falls indem sodass nachdem weshalb warum wann wohin woher"
    " worauf womit wofür wodurch woran worüber wovon wozu wem wen wessen welche welcher welches"
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
SINGULAR = frozenset(
    """
    der das ein eine jeder jede jedes unser wer es er sie niemand man kein keine hier uns keiner einer jemand
    jedermann alles nichts etwas beides dies dieses jener mancher manches welcher
    """.split()
)
# adjectives that name people where no noun of theirs follows: *Kranken Trost spenden*
PEOPLE = frozenset(
    "krank arm obdachlos arbeitslos blind taub fremd hungrig trauernd geflüchtet pflegebedürftig obdachlos".split()
)

"""German verbs, and the prefixes that *zu* goes behind or doesn't: *zuzuhören*, but *zu verstehen*."""

from __future__ import annotations

BASE = frozenset(
    """
    achten ächzen ackern adeln ähneln ahnen altern ändern angeln ankern antworten arbeiten ärgern atmen äußern
    backen baden bahnen ballen bändigen bangen bannen basteln bauen beben bechern beginnen beichten beißen bellen
    bereiten bergen bersten bessern beten beugen biegen bieten bilden bimmeln binden bitten blasen blättern bleiben
    blenden blicken blinken blitzen blocken bloggen blühen bluten bohren boomen boosten borgen boxen brainstormen
    braten brauchen brauen brausen brechen bremsen brennen bringen brodeln brüllen brummen brüten brutzeln buchen
    bücken bügeln bündeln bürgen bürsten campen casten chatten checken coachen dämmen dampfen dämpfen danken dauern
    decken dehnen denken designen deuten dichten dienen dimmen dolmetschen donnern dösen drängen drechseln drehen
    driften dringen drohen dröhnen drosseln drucken drücken duften dulden dümpeln düngen dürfen duschen duzen ebnen
    ehren eichen eignen eilen ekeln empören enden entern erben erden ernten essen fächern fackeln fahnden fahren
    faken fallen fälschen falten fangen färben faseln fassen fasten faxen fegen fehlen feiern feilen feixen fertigen
    fesseln festigen feuern fiebern filmen filtern finden fischen flackern flattern flehen flexen flicken fliegen
    fliehen fliesen fließen flirten flitzen fluchen flüchten flüstern föhnen folgen folgern fordern fördern formen
    forschen fragen fräsen freien fremdeln freuen frieren fruchten frühstücken fügen fühlen führen füllen funkeln
    funken fürchten fußen futtern füttern gackern gähnen gären gärtnern geben gehen geistern geizen gelten gendern
    genügen gießen gipfeln glänzen glätten glauben gleichen gleiten gliedern glitzern glühen gönnen googeln graben
    greifen grenzen grillen grinsen grooven grübeln grummeln gründen gruseln grüßen gucken haben hacken hadern
    haften hageln häkeln haken hallen halten hämmern handeln hängen harken harren hassen hauen häufen hausen heben
    heften hegen heilen heiraten heißen heizen helfen hemmen herrschen hetzen heulen hindern hinken hinterfragen
    hissen hobeln hocken hoffen holen horchen hören horten hosten huldigen humpeln hungern hupen hüpfen husten hüten
    hypen impfen irren jagen jammern jäten jobben joggen joinen jonglieren jubeln kalken kalkulieren kämpfen kappen
    kauen kaufen kehren keimen kellnern kennen kicken killen kippen kitten kitzeln kläffen klagen klammern klappen
    klappern klären klatschen klauen kleben kleiden klemmen klettern klicken klingeln klingen klinken klönen klopfen
    knabbern knacken knallen knausern kneifen kneten knicken knien knipsen knirschen knistern knobeln knuddeln
    knüpfen kochen ködern kommen können kontern köpfen koppeln kosten krabbeln krachen krähen kramen kränkeln
    kratzen kreischen kreisen kreuzen kribbeln kriechen kriegen krönen kühlen kullern kümmern kündigen kuren küren
    kürzen kuscheln küssen labern lächeln lachen laden lagern lähmen landen lassen lauern laufen lauschen läuten
    layouten leasen leben lecken leeren legen lehnen lehren leiden leihen leimen leisten leiten lenken lernen lesen
    leuchten leugnen lichten lieben liefern liegen liken lindern listen lobbyieren loben locken lockern löffeln
    lohnen löschen lösen loten löten lotsen lüften lügen machen mähen mahlen mahnen mailen malen managen mangeln
    matchen mauern maulen meckern meiden meinen meistern melden mengen merken messen mieten mildern mindern mischen
    missen mixen mobben mogeln mögen morden mosern motzen mucken mühen mümmeln münden munkeln murksen murmeln murren
    müssen mustern nageln nagen nähen nähern nähren naschen necken nehmen neigen nennen nerven nesteln nicken niesen
    nieten nippen nisten nörgeln nötigen nullen nuscheln nutzen nützen öffnen ohrfeigen onboarden opfern ordnen
    orten outen paaren packen paddeln pampern panschen parieren parken passen patzen pauken pausen peilen peitschen
    pendeln pennen performen petzen pfänden pfeifen pflanzen pflastern pflegen pflücken pflügen pfuschen picken
    piepen piksen pilgern pingen pinseln pitchen plagen planen plappern plätschern plätten platzen plaudern pöbeln
    pochen pökeln polieren polstern poltern pönen posaunen posten prägen prahlen prallen predigen pressen proben
    prüfen pumpen punkten pushen pusten putzen puzzeln quaken quälen quasseln quatschen quengeln quetschen
    quietschen quittieren rächen rackern radeln raffen ragen rammen ranken rappen rasen rasieren raspeln rasten
    raten ratschen rätseln rattern rauben rauchen räuchern räumen rauschen rechnen recken recyceln reden regeln
    regnen reiben reichen reifen reihen reimen reinigen reisen reißen reiten reizen remixen rennen retten reuen
    richten riechen ringen rinnen riskieren rocken rodeln roden rollen rosten rösten rotieren rubbeln ruckeln rücken
    rudern rufen rügen ruhen rühmen rühren rumpeln rüsten rutschen rütteln säen saften sagen sägen salben salzen
    sammeln sättigen säubern saufen saugen säumen scannen schaben schachern schaden schädigen schaffen schälen
    schalten schämen schärfen schätzen schauen schaufeln schaukeln schäumen scheiden scheinen scheitern schellen
    schenken scheren scherzen scheuen schicken schieben schielen schildern schimmern schimpfen schippen schippern
    schlabbern schlachten schlafen schlagen schlampen schleichen schleifen schlemmen schlendern schleppen schleudern
    schlichten schließen schlottern schlucken schlummern schlüpfen schlurfen schmälern schmecken schmeicheln
    schmeißen schmelzen schmerzen schmieden schmieren schminken schmökern schmollen schmoren schmücken schmuggeln
    schmunzeln schnacken schnallen schnappen schnarchen schnattern schnaufen schneiden schneien schniefen schnipseln
    schnitzen schnüffeln schnuppern schnüren schnurren schocken schockieren schonen schöpfen schränken schrauben
    schrecken schreiben schreien schreiten schrubben schrumpfen schubsen schuften schulden schulen schultern
    schummeln schunkeln schüren schürfen schütteln schütten schützen schwächen schwadronieren schwanken schwänzen
    schwärmen schwatzen schwätzen schweben schweifen schweigen schweißen schwenken schwimmen schwinden schwingen
    schwirren schwitzen schwofen schwören scrollen segeln segnen sehen sehnen sein senden senken setzen seufzen
    shoppen sichern sichten sieben siedeln siegen siezen simsen singen sinken sitzen skalieren skaten skizzieren
    skypen sollen sonnen sorgen spachteln spalten spannen sparen speichern speisen spenden sperren spicken spiegeln
    spielen spinnen sponsern spornen spotten sprechen sprengen sprießen springen spritzen sprudeln sprühen spucken
    spuken spülen spuren spüren spurten stagnieren stammen stampfen stanzen stapeln stapfen stärken starten stauen
    staunen stechen stecken stehen stehlen steigen steigern stellen stemmen stempeln steppen sterben steuern stiften
    stillen stimmen stinken stippen stöbern stocken stöhnen stolpern stolzieren stopfen stoppen stöpseln stören
    stoßen stottern strafen straffen strahlen strampeln stranden sträuben straucheln streamen streben strecken
    streicheln streichen streifen streiken streiten strengen stressen streuen streunen stricken strömen strotzen
    stunden stupsen stürmen stürzen stutzen stützen stylen suchen summen supporten surfen surren tadeln tagen taggen
    takten tanken tanzen tapezieren tappen tapsen tarnen tasten tauchen taufen taugen taumeln tauschen täuschen
    teasen teeren teilen testen texten thronen ticken tindern tippen titeln toben tönen töpfern toppen töten touren
    traben trachten tracken traden tragen trainieren trampen tratschen trauen trauern träumen treffen treiben
    trennen treten triggern trimmen trocknen trödeln trollen trommeln tröpfeln tropfen trösten trotten trotzen
    trüben trudeln trügen tüfteln tun tunen tunken türmen turnen turteln twittern üben updaten upgraden urteilen
    versen versuchen vloggen wachen wachrütteln wachsen wackeln wagen wählen wahren währen walken walten walzen
    wälzen wandeln wandern wappnen wärmen warnen warten waschen waten weben wechseln wecken wedeln wehen wehren
    weichen weiden weigern weihen weilen weinen weisen weiten wenden werben werden werfen werkeln werten wetten
    wichten wickeln widmen wiegen wiehern wienern wimmeln winden winken wippen wirbeln wirken wirtschaften wischen
    wissen wittern wogen wohnen wölben wollen wuchern wühlen wundern wünschen wuppen würdigen würgen wurzeln würzen
    wüten zahlen zählen zähmen zanken zapfen zappen zaubern zehren zeichnen zeigen zelebrieren zelten zerren zeugen
    ziehen zielen zieren zimmern zippen zischen zittern zocken zoffen zögern zoomen züchten zucken zücken zügeln
    zünden zupfen zürnen zurren zwacken zweifeln zwingen zwinkern zwitschern
    """.split()
)
INSEPARABLE = frozenset(
    """
    abonnieren agieren beabsichtigen beachten beanspruchen beanstanden beantragen beaufsichtigen beauftragen
    bedanken bedauern bedenken bedienen bedrohen beeilen beeindrucken beeinflussen beeinträchtigen beenden beerben
    beerdigen befähigen befestigen befinden beflügeln befolgen befördern befragen befreien befriedigen befristen
    befürchten befürworten begegnen begehen begehren begeistern beglaubigen begleiten beglücken beglückwünschen
    begnügen begreifen begrenzen begründen begrüßen begünstigen begutachten beharren behaupten beheben beherbergen
    beherrschen beherzigen behindern behüten beinhalten bekehren bekennen beklagen bekochen bekommen bekräftigen
    bekunden belächeln beladen belangen belasten belästigen belauschen beleben belegen belehren beleidigen
    beleuchten beliefern belohnen bemächtigen bemängeln bemerken bemühen bemuttern benachrichtigen benachteiligen
    benennen benoten benötigen benutzen beobachten bepflanzen beraten beratschlagen berechnen berechtigen bereden
    bereichern bereinigen bereisen bereuen berichten berichtigen berücksichtigen beruhigen berühren besänftigen
    beschädigen beschaffen beschäftigen beschallen bescheinigen beschenken bescheren beschildern beschirmen
    beschleunigen beschmutzen beschönigen beschränken beschreiben beschuldigen beschützen beschweren beschwichtigen
    beseelen beseitigen besichtigen besiedeln besiegeln besiegen besinnen besitzen besohlen besorgen bespaßen
    bespielen besprechen bestärken bestätigen bestehen bestellen bestimmen bestrafen bestreiten bestücken besuchen
    betanken beteiligen betexten betiteln betonen betrachten betreffen betreiben betreten betreuen betrügen betüdeln
    beunruhigen beurteilen bevölkern bevormunden bevorstehen bevorzugen bewachen bewaffnen bewahren bewähren
    bewahrheiten bewältigen bewässern bewegen bewerben bewerkstelligen bewerten bewilligen bewirken bewirten
    bewohnen bewundern bezahlen bezeichnen bezeugen bezichtigen beziehen beziffern bezirzen bezuschussen bezweifeln
    bezwingen brandmarken downloaden einigen empfangen empfehlen empfinden entarten entbehren entbinden
    entbürokratisieren entdecken entfachen entfalten entfernen entfesseln entfliehen entführen entgegnen entgehen
    enthalten enthüllen entkalken entkommen entkräften entladen entlarven entlassen entlasten entlocken entlohnen
    entlüften entmutigen entnehmen entpuppen enträtseln entreißen entrichten entrosten entrümpeln entschädigen
    entschärfen entscheiden entschlacken entschleunigen entschlüsseln entschuldigen entsorgen entspannen entsprechen
    entspringen entstauben entstehen entstören entstressen enttäuschen entwarnen entwässern entwerfen entwickeln
    entwirren entzaubern entzerren entziehen entziffern entzücken entzünden erarbeiten erbauen erben erblühen
    erbringen erden erfahren erfassen erfinden erforschen erfragen erfreuen erfrischen erfüllen ergänzen ergattern
    ergreifen erhalten erhärten erhaschen erheben erhellen erhoffen erhöhen erholen erinnern erkämpfen erkennen
    erklären erkranken erkunden erkundigen erlangen erlauben erläutern erleben erledigen erleichtern erlernen
    erliegen erlöschen erlösen ermächtigen ermahnen ermessen ermitteln ermöglichen ermorden ermüden ermuntern
    ermutigen ernähren ernennen erneuern erobern eröffnen erörtern erproben erraten erregen erreichen errichten
    erringen erschaffen erscheinen erschießen erschließen erschrecken erschüttern erschweren ersetzen ersinnen
    ersparen erspüren erstatten erstaunen erstellen ersticken erstreben erstrecken ertasten erteilen ertragen
    ertrinken ertüchtigen erübrigen erwachen erwägen erwähnen erwärmen erwarten erwecken erweisen erweitern erwerben
    erwidern erwirtschaften erwischen erzählen erziehen erzielen erzürnen feedbacken festigen frohlocken frühstücken
    gebrauchen gedeihen gedenken gefährden gefallen gehorchen gehören gelangen geleiten gelingen geloben gelten
    genehmigen genesen genießen genügen geraten geschehen gestalten gestatten gestehen getrauen gewähren
    gewährleisten gewichten gewinnen gewöhnen handhaben hinterfragen huldigen interviewen kennzeichnen langweilen
    liebäugeln lobpreisen maßregeln missachten missbilligen missbrauchen missdeuten missfallen missglücken
    missgönnen misslingen misstrauen missverstehen mutmaßen nachtwandeln notlanden obliegen offenbaren ohrfeigen
    recherchieren rechtfertigen recyceln schlussfolgern überraschen überrumpeln überzeugen umarmen umsorgen
    unterbuttern unterstützen verabreden verabreichen verabschieden verachten verallgemeinern veralten verankern
    veranlassen veranschaulichen veranschlagen veranstalten verantworten verarbeiten verärgern verarzten verausgaben
    verbannen verbergen verbessern verbieten verbinden verbitten verbleiben verblüffen verbrauchen verbreiten
    verbringen verbuchen verbünden verdächtigen verdammen verdanken verdauen verderben verdeutlichen verdienen
    verdoppeln verdrängen verdrehen verdreifachen verduften verebben veredeln verehren vereinbaren vereinen
    vereinfachen vereinheitlichen vereinigen vereinsamen vereiteln vererben verewigen verfahren verfallen verfassen
    verfehlen verfeinern verfliegen verfolgen verfügen verführen vergällen vergeben vergegenwärtigen vergelten
    vergessen vergiften verglasen vergleichen vergolden vergrämen vergraulen vergreifen vergrößern vergüten
    verhalten verhandeln verharren verhärten verhätscheln verheimlichen verhelfen verherrlichen verhindern verhökern
    verhungern verhüten verinnerlichen verjüngen verkacken verkaufen verklagen verklären verkleiden verkleinern
    verkomplizieren verkörpern verkosten verkraften verkünden verkuppeln verkürzen verladen verlagern verlangen
    verlängern verlangsamen verlassen verlautbaren verlegen verleihen verleiten verlernen verletzen verlieren
    verlinken verlocken verlöten vermarkten vermasseln vermehren vermeiden vermengen vermessen vermieten vermindern
    vermissen vermitteln vermögen vermurksen vermuten vernachlässigen vernehmen verneinen vernetzen vernichten
    verniedlichen veröffentlichen verordnen verorten verpacken verpassen verpflegen verpflichten verplempern
    verproben verpulvern verputzen verraten verrechnen verrecken verreiben verreisen verrichten verriegeln
    verringern versagen versammeln versanden versäubern versäumen verschaffen verschaukeln verschenken verscheuchen
    verschicken verschieben verschlafen verschlanken verschlechtern verschleppen verschließen verschlimmbessern
    verschlimmern verschlingen verschlucken verschlüsseln verschmelzen verschnaufen verschnüren verschonen
    verschönern verschrauben verschrecken verschreiben verschriftlichen verschrotten verschulden verschulen
    verschweigen verschwenden verschwinden versehen verselbstständigen versenden versenken versetzen versichern
    versickern versiegeln versilbern versinken versöhnen versorgen verspäten verspielen versprechen verspüren
    verstaatlichen verständigen verstärken verstauben verstauen verstecken verstehen versteigern verstellen
    verstimmen verstricken verströmen verstummen versuchen versüßen vertagen vertäuen verteidigen verteilen
    verteuern vertiefen vertonen vertragen vertreiben vertreten vertrödeln vertrösten vertuschen verübeln
    verunglücken verunreinigen verunsichern verursachen verurteilen vervielfachen vervielfältigen vervollständigen
    verwahren verwalten verwandeln verwarnen verwässern verwechseln verwehren verweigern verweilen verweisen
    verwenden verwerfen verwerten verwickeln verwildern verwirklichen verwirren verwöhnen verwunden verwundern
    verwurzeln verwüsten verzahnen verzapfen verzaubern verzehren verzeichnen verzeihen verzetteln verzichten
    verziehen verzieren verzinsen verzögern verzollen verzuckern verzweifeln vollenden wehklagen weissagen
    wetteifern wetterleuchten willfahren zerbrechen zerkleinern zerknirschen zerlegen zermürben zerreden zerreißen
    zerschlagen zerschneiden zersetzen zerstören zerstreiten zerstreuen zerteilen
    """.split()
)
PREFIXES = tuple(
    sorted(
        """
        ab acht an aneinander auf aufeinander aufrecht aufwärts aus auseinander bei beisammen beiseite bekannt
        bereit bloß da dabei dagegen daheim daher dahin daneben dar davon davor dazu dazwischen dorthin dran
        drauf drauflos drüber durcheinander ein empor entgegen entlang ernst fehl fern fertig fest fort frei
        füreinander gegen gegeneinander gegenüber gerade gering glatt gleich groß gut halt haus heim her herab
        heran herauf heraus herbei herein herüber herum herunter hervor hierher hin hinab hinauf hinaus hinein
        hinterher hinüber hinunter hinweg hinzu hoch ineinander infrage inne instand irre kaputt kennen klar
        kopf kund kürzer lahm leer leicht lieb los mit miteinander nach nahe näher nebeneinander nebenher nieder
        offen platt preis quer ran rauf raus rein richtig rüber rückwärts ruhig rum runter schief schön schwer
        sicher spazieren stand statt still teil trocken überein übereinander umher umhin verloren voneinander
        vor voran voraus vorbei vorher vorüber vorwärts vorweg wach wahr warm weg weiter wert wett wohl zu
        zueinander zufrieden zugute zunichte zurecht zurück zusammen zutage zuvor zwischen
        """.split(),
        key=len,
        reverse=True,
    )
)
# with two prefixes: *wir stellen wieder her*
DOUBLE = {
    "wiederherstellen": "wieder her stellen",
    "wiederaufbauen": "wieder auf bauen",
    "wiederaufnehmen": "wieder auf nehmen",
    "wiederaufbereiten": "wieder auf bereiten",
    "wiederaufleben": "wieder auf leben",
    "wiederauftauchen": "wieder auf tauchen",
    "wiedereinführen": "wieder ein führen",
    "wiedereinsetzen": "wieder ein setzen",
    "wiedereinsteigen": "wieder ein steigen",
    "wiedereingliedern": "wieder ein gliedern",
    "wiedergutmachen": "wieder gut machen",
    "voraussehen": "voraus sehen",
    "vorausdenken": "voraus denken",
}
AMBIGUOUS = ("wieder", "wider", "hinter", "unter", "durch", "über", "voll", "um")
# of those prefixes only listed verbs are sure: what splits, what stays whole, and what does either, with another sense
SEPARABLE_ANYWAY = frozenset(
    """
    durcharbeiten durchatmen durchbeißen durchblicken durchbringen durchbügeln durchchecken durchdeklinieren
    durchdiskutieren durchdrehen durchfegen durchfragen durchführen durchfüttern durchgeben durchgehen durchgreifen
    durchhalten durchkämpfen durchklicken durchkneten durchkommen durchlassen durchlesen durchlüften durchmachen
    durchmogeln durchnummerieren durchpauken durchplanen durchprobieren durchputzen durchrechnen durchregnen
    durchreichen durchringen durchrufen durchsagen durchschalten durchscheinen durchschlafen durchschlagen
    durchschleusen durchschnaufen durchschneiden durchsehen durchsetzen durchsickern durchspielen durchsprechen
    durchstarten durchstechen durchstehen durchsteigen durchstellen durchstreichen durchtelefonieren durchtesten
    durchtrainieren durchwachsen durchwechseln durchwinken durchzählen durchziehen hinterherfahren hinterherlaufen
    überbraten überhängen überkippen überkochen überleiten überquellen überschäumen überschwappen übersprudeln
    überstreifen überstülpen überwechseln umarbeiten umbauen umbenennen umblättern umbuchen umdenken umdeuten
    umdisponieren umdrehen umetikettieren umfallen umfärben umformen umformulieren umfrisieren umfüllen
    umfunktionieren umgestalten umgewöhnen umgraben umgucken umhängen umhauen umherlaufen umhören umkehren umkippen
    umklappen umkleiden umknicken umkommen umkrempeln umladen umlagern umlauten umlegen umleiten umlenken umlernen
    ummelden ummünzen umnutzen umorganisieren umpacken umparken umpflanzen umplanen umpolen umprogrammieren
    umquartieren umräumen umrechnen umrühren umrüsten umsatteln umschalten umschauen umschichten umschulen umsehen
    umsetzen umsiedeln umsortieren umspringen umspulen umstecken umsteigen umstellen umsteuern umstimmen umstoßen
    umstricken umstrukturieren umstülpen umstürzen umtaufen umtauschen umtippen umtopfen umtreiben umtun umverteilen
    umwälzen umwandeln umwechseln umwerfen umwidmen umziehen unterbringen unterbuddeln untergehen unterhaken
    unterjubeln unterkommen unterkriegen untermischen unterordnen unterrühren untertauchen vollladen volllaufen
    vollmachen vollpacken vollquatschen vollschreiben vollstellen volltanken widerhallen widerspiegeln wiederbeleben
    wiederbringen wiederentdecken wiedererkennen wiedereröffnen wiederfinden wiedergeben wiedergewinnen wiederkehren
    wiederkommen wiedersehen wiedervereinen wiederverwenden wiederverwerten
    """.split()
)
WHOLE = frozenset(
    """
    durchbohren durchforsten durchkämmen durchkreuzen durchleben durchleuchten durchqueren durchstöbern durchsuchen
    durchtrennen durchwandern durchweben durchwühlen hinterbleiben hinterfragen hintergehen hinterlassen hinterlegen
    überarbeiten überbewerten überbieten überblicken überbringen überbrücken überdauern überdecken überdenken
    übereignen übereilen überfallen überfliegen überfluten überfordern überfrachten überführen übergeben überhäufen
    überhören überkommen überkreuzen überladen überlagern überlassen überlasten überleben überlegen überliefern
    überlisten übermalen übermannen übermitteln übernachten übernehmen überprüfen überqueren überragen überraschen
    überreden überreichen überrennen überrollen überrumpeln übersäuern überschätzen überschauen überschreiben
    überschreiten überschütten überschwemmen übersehen übersenden überspannen überspitzen überspringen überstehen
    übersteigen übersteuern überstimmen überstrapazieren überstürzen übertönen übertragen übertreffen übertreiben
    übertrumpfen übertünchen überwachen überwältigen überweisen überwinden überwintern überwuchern überzeugen
    überzuckern umarmen umfassen umgarnen umgeben umgrenzen umhüllen umjubeln umkämpfen umklammern umkreisen
    umrahmen umranden umringen umrunden umschiffen umschließen umschmeicheln umschwärmen umsegeln umsorgen umspannen
    umwandern umwehen umwerben umwölken umzäunen umzingeln unterbesetzen unterbieten unterbinden unterbrechen
    unterbreiten unterdrücken unterfordern unterfüttern untergliedern untergraben unterhalten unterjochen
    unterkellern unterkühlen unterlassen unterlaufen unterliegen untermauern unterminieren unternehmen unterrichten
    untersagen unterschätzen unterscheiden unterschreiben unterschreiten unterstreichen unterstützen untersuchen
    unterteilen untertiteln unterwandern unterweisen unterwerfen unterzeichnen unterziehen vollbringen vollenden
    vollführen vollstrecken vollziehen widerfahren widerlegen widerrufen widersetzen widersprechen widerstehen
    widerstreben wiederholen
    """.split()
)
TWOFOLD = frozenset(
    """
    durchbrechen durchdenken durchdringen durchfahren durchlaufen durchmischen durchschauen umbrechen umfahren
    umgehen umlaufen umreißen umschreiben unterlegen unterstellen übergehen überholen überlaufen übersetzen
    übersiedeln überspielen übertreten überziehen
    """.split()
)
UNSPLIT = ("be", "emp", "ent", "er", "miss", "ver", "zer")
OPEN = ("ab", "an", "auf", "aus", "bei", "ein", "mit", "nach", "vor", "weg", "weiter", "zurück", "zusammen")
NOT_OPEN = frozenset(
    """
    abonnieren absolvieren absorbieren abstrahieren addieren akzeptieren analysieren anderen animieren annektieren
    annotieren annullieren anonymisieren antichambrieren antizipieren ausländischen eigenen einfachen einzelnen
    mitgliedern mittleren nachbarn randalieren vorderen
    """.split()
)
NO_VERBS = frozenset(
    """
    abgeraten allen anderen andern anerkannten angefallen angemessen angeraten aufgefallen ausgefallen ausgelassen
    ausgewogen außen beiden bescheiden besonnen besten bisweilen daneben denen draußen drinnen eigen einbezogen
    einen eltern entschlossen erfahren erhaben ersten erwachsen gegeben gegen gehalten gelegen gelungen gestern
    gewachsen hinsichtlich hinten ihnen innen insofern jeden keinen letzten meisten miteinbezogen mitten morgen
    nächsten neben oben offen selten sofern sondern trocken unten unterlegen unterwegs verborgen verbunden vergangen
    verschieden verstanden vollkommen vorangetrieben vorgestern vorhanden wegen wenigsten willkommen zufrieden
    zurückgefallen zusammen zuweilen zwischen zwischendurch
    """.split()
)
ADJECTIVAL = ("igen", "lichen", "ischen", "baren", "samen", "enen", "losen", "haften", "vollen", "ierten", "enden")
# with *zu* inside, though whole where it is finite: *wir wertschätzen*
ZU_INSIDE = {"wertschätzen": "wertzuschätzen"}
FINITE_PLURAL = {"sein": "sind"}
MODAL = frozenset("dürfen können mögen müssen sollen wollen".split())
# which take an infinitive without zu before them
WITH_INFINITIVE = MODAL | frozenset(
    "lassen gehen lernen bleiben helfen sehen hören lehren fahren kommen werden".split()
)
DATIVE = frozenset(
    """
    antworten aushelfen begegnen behagen beipflichten beistehen beitreten danken dienen entfliehen entgegenkommen
    entsprechen folgen gefallen gehorchen gehören gelingen genügen gratulieren guttun helfen huldigen imponieren
    lauschen leichtfallen misstrauen nacheifern nachgehen nachhelfen nachtrauern nahestehen nützen passieren schaden
    schmeicheln schwerfallen standhalten trotzen unterliegen verhelfen vertrauen verzeihen vorangehen vorausgehen
    vorbeugen wehtun weiterhelfen widersprechen wohltun zuarbeiten zuhören zulächeln zureden zusehen zustimmen
    zuvorkommen zuwinken
    """.split()
)
GIVING = frozenset(
    """
    abnehmen anbieten anvertrauen ausrichten beibringen bereiten bescheren bieten bringen ebnen empfehlen erklären
    erleichtern ermöglichen eröffnen ersparen erstatten garantieren geben gewähren gönnen gutschreiben helfen leihen
    liefern mitbringen mitgeben mitteilen nahebringen nahelegen näherbringen öffnen reichen rückmelden schaffen
    schenken sparen spenden spendieren überbringen überlassen überreichen verleihen vermachen vermitteln verschaffen
    versprechen verzeihen vorlesen vorschlagen weiterhelfen widmen zeigen zugestehen zukommen zurückgeben
    zurückzahlen zusagen zusichern zustellen
    """.split()
)
# what is done to something there is: "die Erreichbarkeit verbessern"
CHANGING = frozenset(
    """
    ausbauen beschleunigen erhöhen erleichtern minimieren reduzieren senken steigern verbessern vereinfachen
    vergrößern verkleinern verkürzen verlängern verringern verstärken vertiefen
    """.split()
)
# that bring something about: "einen Notdienst einrichten"
MAKING = frozenset(
    """
    anbieten anlegen aufbauen aufstellen bauen bekommen bestellen bieten bilden brauchen einführen einrichten
    entwickeln erhalten ermöglichen eröffnen erstellen finden garantieren geben gründen haben installieren kaufen
    organisieren planen schaffen schenken schreiben suchen veranstalten vereinbaren versprechen zusichern
    """.split()
)
# said without an object: *zuhören, helfen*
ALONE = frozenset(
    """
    abwarten ankommen anpacken anrufen antworten arbeiten atmen aufatmen auffallen aufhören aufpassen aufstehen
    aushelfen bangen bleiben brennen bummeln chatten dabeibleiben danken dastehen dazugehören dazulernen denken
    diskutieren dranbleiben durchatmen durchgreifen durchhalten durchkommen durchschnaufen durchstarten eingreifen
    einschlafen einspringen einstehen einsteigen entscheiden experimentieren fackeln feiern fliegen forschen fragen
    gehen gelten grinsen grübeln haften handeln helfen hetzen hinfahren hingehen hinhören hinschauen hinsehen
    hinzulernen improvisieren innehalten jammern jubeln kämpfen klagen kommen kommunizieren kooperieren lächeln
    lachen laufen leben lernen losgehen loslegen meckern mitanpacken mitdenken mitfahren mitfeiern mitfiebern
    mitfühlen mitgehen mithalten mithelfen mitkochen mitkommen mitlachen mitleiden mitmachen mitreden mitschwingen
    mitspielen mittrauern mitwirken mitziehen musizieren nachdenken nachfragen nachgeben nachhaken nachlassen
    nachsehen nörgeln planen probieren quatschen rackern rangehen ranklotzen rasten raten reagieren reden reisen
    rennen rudern ruhen rumstehen scheitern schimpfen schlafen schmunzeln schrauben schwärmen schweigen schwitzen
    singen spielen sprechen staunen stehen stolpern streiten suchen tanzen teilnehmen telefonieren trainieren
    trödeln tüfteln üben umdenken umgehen umsteigen verhandeln vermitteln vertrauen vorangehen vorausdenken
    vorausschauen vorbeikommen vordenken vorsorgen wachsen wandern warten weghören weglaufen wegschauen wegsehen
    weiterdenken weitergehen weiterhelfen weiterlernen weitermachen weitersagen werkeln widersprechen wiederkommen
    wirken wohnen zaubern zögern zuhören zupacken zurückrufen zurückschreiben zusammenarbeiten zusammenhalten
    zusammenrücken zusammenstehen zusammenwachsen zusehen zustimmen zuwarten zweifeln
    """.split()
)
# that take no object in the accusative, so that a noun before them is who does it: *Monteure wohnen*
WITHOUT_OBJECT = frozenset(
    """
    altern anfangen ankommen antworten arbeiten auffallen aufhören aufstehen ausfallen ausreichen beginnen bestehen
    bleiben bluten brennen danken dauern dienen duften einschlafen einspringen einstehen eintreffen enden entstehen
    erscheinen ertrinken existieren fahren fallen fehlen fliegen fliehen fließen folgen frieren fruchten
    funktionieren gedeihen gefallen gehen gehören gelingen gelten genesen genügen geschehen grinsen haften handeln
    heilen helfen hinken hungern jammern jubeln klappen klingeln kommen kränkeln lächeln lachen landen laufen leben
    liegen lohnen mahlen nachgeben nachlassen passen passieren platzen quietschen reagieren reichen reisen rollen
    rosten ruhen scheinen scheitern schlafen schmecken schmerzen schrumpfen schwanken schweigen schwimmen schwitzen
    singen sinken sitzen sprechen springen sprudeln stagnieren starten stattfinden staunen stehen steigen sterben
    stimmen stinken stocken stolpern strahlen stranden streiken strömen tanzen telefonieren träumen trocknen
    umsteigen verblassen verfallen verreisen versagen verschwinden vertrauen wachsen warten weglaufen weinen welken
    wiederkommen wiegen wirken wohnen zählen zerfallen zittern zögern zuhören zusammenarbeiten zusammenhalten
    zusammenstehen zweifeln
    """.split()
)
# what the people do whom the team is there for, not the team
THEIRS = frozenset(
    """
    abschalten ankommen auftanken
    aufwachen ausschlafen ausspannen einsteigen entspannen genesen gesundwerden heimkommen lächeln losfahren
    schlafen staunen vorfreuen weitersagen wiederkommen wohlfühlen wohnen zurückkommen
    """.split()
)
WAITING = frozenset("warten anstehen schlangestehen".split())
# what those we are there for do as often as we do: "Reisen ohne Stress" is no deed of ours
THEIRS_AS_WELL = frozenset(
    """
    arbeiten atmen bleiben essen feiern fliegen gehen kommen lachen leben lernen reisen singen spielen staunen
    suchen tanzen trainieren umgehen wachsen wandern warten wohnen zaubern
    """.split()
)
# infinitives that stand alone as the name of a thing
THINGS = frozenset("Arbeiten Können Leben Reisen Vertrauen".split())
THEIR_STATE = frozenset(
    """
    zufrieden glücklich begeistert willkommen wohl gesund sorgenfrei satt zuhause daheim geborgen
    """.split()
)
# which form *er, sie, es* takes where the vowel changes
THIRD = frozenset(
    """
    bäckt befiehlt begibt behält beißt bekommt bespricht besteht beträgt betrifft betritt bietet birgt bläst brät
    bricht darf dringt drischt empfängt empfiehlt enthält entlässt entspricht entsteht entwirft erfährt ergibt
    erhält erschrickt fährt fällt fängt ficht flicht frisst gefällt genießt geschieht gesteht gibt gießt gilt gräbt
    grüßt hält hängt hat heißt hilft isst ist kann lädt lässt läuft liest mag misst muss muß nimmt quillt rät reißt
    schießt schilt schläft schlägt schmilzt schwillt sieht soll sollte spricht sticht stiehlt stirbt stößt trägt
    trifft tritt tut überlässt übernimmt übersieht übertrifft umgibt unterhält unternimmt verdient verdirbt vergibt
    vergisst verlässt verläuft vernimmt verrät versieht verspricht versteht verträgt vertritt verwirft wächst währt
    wäscht weiß weist widerspricht will wirbt wird wirft
    """.split()
)
PAST = frozenset(
    """
    war waren hatte hatten wurde wurden kam kamen gab gaben ging gingen stand standen half halfen blieb blieben fand
    fanden machte machten sagte sagten konnte konnten durfte durften musste mussten sollte sollten wollte wollten
    möchte möchten möge mögen hätte hätten wäre wären würde würden könnte könnten begann hielt hielten ließ ließen
    lief liefen nahm nahmen rief riefen sah sahen schrieb sprach sprachen traf trafen tat taten trug verstand wusste
    wussten zog
    """.split()
)
# finite behind a plural, whatever follows
CLEARLY_FINITE = frozenset(
    """
    sind waren haben hatten werden wurden müssen können dürfen sollen wollen möchten
    """.split()
)
# that look like a participle and are none here
ONLY_FINITE = frozenset(
    """
    bedeutet befindet beginnt behält behauptet bekommt besteht beträgt bewirkt bezieht bleibt braucht empfängt
    empfindet enthält entscheidet entspricht entsteht entzieht erfährt erfindet ergibt erhält erreicht erscheint
    erzieht gackert gähnt gärt gärtnert gedeiht gefällt gehört geht geizt gelingt genest genießt genügt gerät
    geschieht gewinnt gibt gilt glaubt gönnt grenzt verbindet verbirgt verbringt verdient vergeht vergibt vergisst
    verhilft verlässt verläuft verliert versieht verspricht versteht versucht verzeiht
    """.split()
)
# that follow a finite verb, while an infinitive has them before it
BEHIND_PLURAL = frozenset(
    """
    uns sich man gern gerne immer nie nicht hier auch mehr selbst jeden jede alle wieder jederzeit täglich einander
    so
    """.split()
)
# small words in -t that are no verbs
NO_FINITE = frozenset(
    """
    abstrakt akut alt baldmöglichst beliebt bereit bestimmt bewusst breit brillant bunt charmant dement derart
    dezent dicht direkt diskret dort durchdacht echt effizient elegant eloquent ernst erst exakt exzellent fast fest
    fit fort galant gesamt gesund gewiss glatt gut hart höchst insgesamt intakt intelligent interessant jetzt jüngst
    kaputt kompakt kompetent komplett kongruent konkret konsequent korrekt längst latent laut leicht locker markant
    matt meist mit möglichst nackt nebst nicht oft perfekt permanent pikant platt potent präsent prominent rasant
    recht relevant resilient robust rot samt sanft satt schlicht schnellstmöglichst seit selbst selbstbewusst
    signifikant smart sofort sonst statt stets strikt stringent tolerant tot transparent überhaupt unbedingt
    vielleicht violett weit wert wohlbedacht zart zuerst zuletzt zunächst
    """.split()
)

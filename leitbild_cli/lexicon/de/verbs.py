"""German verbs, and the prefixes that *zu* goes behind or doesn't: *zuzuhören*, but *zu verstehen*."""

from __future__ import annotations

BASE = frozenset(
    """
    achten ackern adeln ahnen ändern angeln ankern antworten arbeiten atmen backen baden bahnen bändigen basteln
    bauen bechern beginnen beißen bereiten bergen bersten beten beugen biegen bieten bilden binden bitten bleiben
    blicken bloggen blühen bluten bohren borgen brainstormen braten brauchen brausen brechen bremsen brennen bringen
    brüten buchen bügeln bündeln bürgen chatten checken coachen dämmen dämpfen danken dauern decken dehnen denken
    deuten dichten dienen dimmen dolmetschen drängen drechseln drehen drosseln drucken drücken düngen dürfen duschen
    duzen ebnen ehren eichen eignen eilen enden entern erben erden ernten fächern fahnden fahren fallen falten
    fangen färben fassen fasten faxen fegen fehlen feiern feilen fertigen fesseln festigen feuern fiebern filmen
    filtern finden fischen flicken fliegen fließen flirten fluchen flüstern föhnen folgen fordern fördern formen
    forschen fragen fräsen freuen frieren frühstücken fügen fühlen führen füllen funken füttern gären gärtnern geben
    gehen geizen gelten gendern genügen gießen glänzen glätten glauben gleichen gleiten glühen gönnen googeln graben
    greifen grillen grübeln gründen grüßen gucken haben haften hageln haken halten hämmern handeln hängen harken
    hassen hauen häufen heben heften hegen heilen heißen heizen helfen hemmen herrschen heulen hindern hinken hissen
    hobeln hocken hoffen holen horchen hören hüpfen husten hüten impfen irren jagen jammern jäten jobben joggen
    jubeln kämpfen kaufen kehren keimen kellnern kennen kicken kippen kitzeln klagen klammern klappen klären
    klatschen klauen kleben kleiden klettern klicken klingeln klingen klönen klopfen knabbern kneten knicken knipsen
    knobeln knüpfen kochen kommen können kontern koppeln kosten kreisen kriegen krönen kühlen kümmern kündigen
    kürzen küssen lächeln lachen laden lagern landen lassen laufen lauschen läuten leben leeren legen lehnen lehren
    leiden leihen leimen leisten leiten lenken lernen lesen leuchten leugnen lichten lieben liefern liegen liken
    lindern loben locken lockern lohnen lösen loten löten lüften lügen machen mähen mahnen mailen malen managen
    mauern meckern meiden meinen meistern melden mengen merken messen mieten mildern mindern mischen mixen mobben
    mogeln mögen mosern murren müssen mustern nageln nagen nähen nähern naschen necken nehmen neigen nennen nerven
    nesteln nicken nisten nörgeln nötigen nutzen nützen öffnen opfern ordnen orten paaren packen parken passen
    petzen pfeifen pflanzen pflastern pflegen pflücken pflügen piepen pilgern plagen planen plaudern pochen polstern
    posten prägen prahlen prallen predigen pressen proben prüfen pumpen putzen quälen rackern radeln raten rätseln
    rauchen räumen rauschen rechnen reden regeln reiben reichen reifen reimen reinigen reisen reißen reiten reizen
    rennen retten richten ringen rodeln roden rollen rösten rücken rudern rufen ruhen rühren rüsten rutschen rütteln
    säen sagen sägen salzen sammeln sättigen säubern saugen scannen schaden schaffen schalten schärfen schätzen
    schauen scheiden scheinen schenken scherzen scheuen schicken schieben schimmern schimpfen schlafen schlagen
    schleichen schleifen schleppen schlichten schließen schlüpfen schmecken schmeißen schmelzen schmieden schminken
    schmökern schmücken schmunzeln schnaufen schneiden schnuppern schnüren schocken schonen schöpfen schrauben
    schrecken schreiben schreien schreiten schrumpfen schulden schulen schummeln schürfen schütteln schützen
    schwächen schwanken schwänzen schwärmen schwatzen schweben schweifen schweigen schweißen schwimmen schwingen
    schwitzen schwören segeln segnen sehen sehnen sein senden senken setzen sichern sieben siegen siezen simsen
    singen sinken sitzen sollen sorgen spannen sparen speichern speisen spenden sperren spiegeln spielen spinnen
    spotten sprechen sprengen sprießen springen spritzen sprudeln spülen spuren spüren stammen stapeln stärken
    starten staunen stechen stecken stehen stehlen steigen steigern stellen stemmen stempeln sterben steuern stiften
    stillen stimmen stöbern stolpern stoppen stören stoßen stottern strafen straffen strahlen strampeln stranden
    sträuben streamen streben streicheln streichen streifen streiten strengen streuen stricken stürmen stürzen
    stutzen stützen suchen surfen tadeln tanken tanzen tarnen tasten tauchen taufen taugen tauschen täuschen teilen
    testen texten ticken tippen toben tönen töpfern töten tragen trampen trauen trauern träumen treffen treiben
    trennen treten trimmen trocknen trommeln trösten trotzen trüben tüfteln tun turnen twittern üben urteilen wachen
    wachsen wackeln wagen wählen wahren walten wandeln wandern wappnen wärmen warnen warten waschen weben wechseln
    wecken wehren weichen weiden weinen weisen weiten wenden werben werden werfen werten wetten wickeln wiegen
    wimmeln winden winken wirken wirtschaften wischen wissen wittern wohnen wollen wuchern wundern wünschen würdigen
    wurzeln würzen zahlen zählen zähmen zanken zapfen zaubern zehren zeichnen zeigen zelten zeugen ziehen zielen
    zimmern zittern zögern zoomen züchten zügeln zünden zupfen zürnen zweifeln zwingen zwinkern
    """.split()
)
INSEPARABLE = frozenset(
    """
    beeinträchtigen befriedigen beglaubigen begünstigen benachteiligen besänftigen beschwichtigen bewerkstelligen
    entmutigen entschädigen ermächtigen veröffentlichen verewigen vereinheitlichen vergegenwärtigen verherrlichen
    verniedlichen verselbstständigen verunreinigen vertrösten verlinken vermessen verbuchen verzahnen verschlüsseln
    beachten beantragen beaufsichtigen beauftragen bedanken bedauern bedenken bedienen beeilen beeindrucken
    beeinflussen beenden beerdigen befestigen befinden beflügeln befolgen befragen befreien befristen befähigen
    befördern befürworten begegnen begehen begeistern begleiten begreifen begrenzen begründen begrüßen behaupten
    beheben beherrschen behindern behüten beinhalten bekennen beklagen bekommen bekräftigen belasten beleben belegen
    belehren beleidigen beleuchten beliefern belohnen belästigen bemerken bemühen benachrichtigen benennen benutzen
    benötigen beobachten bepflanzen beraten beratschlagen berechnen berechtigen bereichern bereinigen bereisen
    berichten beruhigen berücksichtigen berühren beschaffen bescheinigen beschenken beschleunigen beschreiben
    beschränken beschweren beschäftigen beschützen beseitigen besichtigen besiegen besinnen besitzen besorgen
    besprechen bestehen bestellen bestimmen bestrafen bestreiten bestärken bestätigen bestücken besuchen beteiligen
    betonen betrachten betreffen betreiben betreten betreuen beurteilen bevorzugen bewachen bewahren bewegen
    bewerben bewerten bewilligen bewirken bewirten bewohnen bewundern bewältigen bewässern bezahlen bezeichnen
    bezeugen beziehen bezuschussen bezweifeln bezwingen brandmarken einigen empfangen empfehlen empfinden entbehren
    entbinden entdecken entfalten entfernen entfesseln entführen entgegnen entgehen enthalten enthüllen entkommen
    entkräften entladen entlassen entlasten entlohnen entnehmen entrümpeln entscheiden entschleunigen entschlüsseln
    entschuldigen entschärfen entsorgen entspannen entsprechen entspringen entstehen entstören enttäuschen entwerfen
    entwickeln entwirren entwässern entzerren entziehen entziffern entzünden erarbeiten erbauen erben erbringen
    erden erfahren erfassen erfinden erforschen erfragen erfreuen erfrischen erfüllen ergreifen ergänzen erhalten
    erheben erhellen erhoffen erholen erhöhen erinnern erkennen erklären erkranken erkunden erkundigen erkämpfen
    erlangen erlauben erleben erledigen erleichtern erlernen erläutern erlösen ermahnen ermitteln ermuntern
    ermutigen ermöglichen ermüden ernennen erneuern ernähren erobern erproben erraten erregen erreichen errichten
    erringen erschaffen erscheinen erschließen erschrecken ersetzen ersparen erstatten erstaunen erstellen erstreben
    erteilen ertragen erwachen erwarten erwecken erweisen erweitern erwerben erwidern erwirtschaften erwischen
    erwähnen erwärmen erziehen erzielen erzählen eröffnen erörtern festigen frühstücken gebrauchen gedenken gefallen
    gefährden gehorchen gehören gelangen gelingen gelten genehmigen genießen genügen geraten geschehen gestalten
    gestatten gestehen getrauen gewichten gewinnen gewähren gewährleisten gewöhnen handhaben hinterfragen
    kennzeichnen langweilen liebäugeln lobpreisen maßregeln missachten missbrauchen missfallen misslingen misstrauen
    missverstehen mutmaßen rechtfertigen schlussfolgern umarmen umsorgen unterstützen verabschieden verachten
    verallgemeinern veralten verankern veranlassen veranschaulichen veranstalten verantworten verarbeiten
    verausgaben verbergen verbessern verbieten verbinden verbitten verbleiben verblüffen verbrauchen verbreiten
    verbringen verdanken verderben verdeutlichen verdienen verdoppeln verdreifachen verdrängen verdächtigen veredeln
    verehren vereinbaren vereinen vereinfachen vereinigen vererben verfahren verfassen verfehlen verfeinern
    verfolgen verfügen verführen vergeben vergelten vergessen vergleichen vergraulen vergrößern vergüten verhalten
    verhandeln verharren verheimlichen verhelfen verhindern verhüten verjüngen verkaufen verkleinern verkörpern
    verkünden verkürzen verlagern verlangen verlassen verlegen verleihen verleiten verletzen verlieren verlocken
    verlängern vermarkten vermehren vermeiden vermengen vermieten vermindern vermissen vermitteln vermuten vermögen
    vernachlässigen vernehmen vernetzen verordnen verpacken verpassen verpflegen verpflichten verraten verreisen
    verrichten verringern versagen versammeln versanden verschaffen verschenken verscheuchen verschicken verschieben
    verschlafen verschlanken verschließen verschlimmern verschlucken verschmelzen verschreiben verschulden
    verschweigen verschwenden verschwinden verschönern versehen versenden versetzen versichern versiegeln versinken
    versorgen verspielen versprechen verspäten verspüren verstauen verstecken verstehen verstellen verständigen
    verstärken versuchen versöhnen vertagen verteidigen verteilen vertiefen vertragen vertreiben vertreten
    verursachen verurteilen vervielfachen vervollständigen verwahren verwalten verwandeln verwechseln verwehren
    verweigern verweilen verweisen verwenden verwerfen verwerten verwickeln verwirklichen verwirren verwunden
    verwurzeln verwöhnen verzaubern verzehren verzeichnen verzeihen verzichten verzieren verzinsen verzweifeln
    verzögern verärgern vollenden wetteifern zerbrechen zerkleinern zerlegen zerreißen zersetzen zerstören zerteilen
    überraschen überzeugen
    """.split()
)
PREFIXES = tuple(
    sorted(
        """
        ab an auf aufrecht aus auseinander bei beisammen bekannt bereit bloß da dabei dagegen daheim daneben dar
        davon davor dazu dazwischen dran drauf durcheinander ein empor entgegen entlang ernst fern fertig fest
        fort frei füreinander gegenüber gering gleich groß gut halt haus heim her herab heran herauf heraus
        herbei herein herüber herum herunter hervor hin hinaus hinein hinterher hinweg hinzu hoch inne kennen
        klar kürzer lahm leicht los mit miteinander nach nahe nebenher nieder offen vorüber überein umher vorbei
        preis quer richtig ruhig schön schwer sicher stand statt still teil verloren voran voraus vor vorher
        vorweg wahr weg weiter wert wohl zu zueinander zufrieden zurecht zurück zusammen zuvor näher
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
    "wiedereinführen": "wieder ein führen",
    "wiedereingliedern": "wieder ein gliedern",
    "wiedergutmachen": "wieder gut machen",
    "voraussehen": "voraus sehen",
    "vorausdenken": "voraus denken",
}
AMBIGUOUS = ("wieder", "wider", "hinter", "unter", "durch", "über", "voll", "um")
# of those prefixes only listed verbs are sure: what splits, what stays whole, and what does either, with another sense
SEPARABLE_ANYWAY = frozenset(
    """
    durcharbeiten durchatmen durchbeißen durchblicken durchbringen durchdiskutieren durchführen durchgeben
    durchgehen durchgreifen durchhalten durchkommen durchkämpfen durchlassen durchlesen durchlüften durchplanen
    durchprobieren durchrechnen durchreichen durchrufen durchsagen durchschlafen durchsehen durchsetzen durchspielen
    durchsprechen durchstarten durchstellen durchtesten durchwinken durchziehen hinterherfahren hinterherlaufen
    umarbeiten umbauen umbenennen umbuchen umdenken umdrehen umfallen umformen umformulieren umfunktionieren
    umfüllen umgestalten umhängen umhören umkehren umkommen umkrempeln umladen umlagern umlegen umleiten umlenken
    umlernen ummelden umorganisieren umpacken umpflanzen umprogrammieren umrechnen umräumen umrühren umrüsten
    umsatteln umschalten umschauen umschichten umschulen umsehen umsetzen umsiedeln umsteigen umstellen umstimmen
    umstoßen umstrukturieren umtauschen umtopfen umverteilen umwandeln umwechseln umwerfen umziehen unterbringen
    untergehen unterhaken unterkommen untermischen unterordnen untertauchen vollladen vollmachen vollpacken
    vollstellen volltanken widerhallen widerspiegeln wiederaufbereiten wiederbeleben wiederbringen wiederentdecken
    wiedererkennen wiedereröffnen wiederfinden wiedergeben wiedergewinnen wiederkehren wiederkommen wiedersehen
    wiedervereinen wiederverwenden wiederverwerten überkochen überleiten überschwappen überschäumen überwechseln
    """.split()
)
WHOLE = frozenset(
    """
    durchbohren durchforsten durchkreuzen durchkämmen durchleben durchleuchten durchqueren durchstöbern durchsuchen
    durchwandern durchwühlen hinterfragen hintergehen hinterlassen hinterlegen umarmen umfassen umgeben umhüllen
    umjubeln umklammern umkreisen umrahmen umranden umringen umrunden umschiffen umschließen umschmeicheln
    umschwärmen umsegeln umsorgen umspannen umwandern umwerben umzingeln umzäunen unterbieten unterbinden
    unterbrechen unterbreiten unterdrücken unterfordern untergliedern untergraben unterhalten unterlassen
    unterlaufen unterliegen untermauern unternehmen unterrichten untersagen unterscheiden unterschreiben
    unterschreiten unterschätzen unterstreichen unterstützen untersuchen unterteilen unterweisen unterwerfen
    unterzeichnen unterziehen vollbringen vollenden vollführen vollstrecken vollziehen widerfahren widerlegen
    widerrufen widersetzen widersprechen widerstehen widerstreben wiederholen überarbeiten überbewerten überbieten
    überblicken überbringen überbrücken überdauern überdenken übereignen überfallen überfliegen überfordern
    überführen übergeben überhäufen überhören überladen überlassen überlasten überleben überlegen überliefern
    übermitteln übernachten übernehmen überprüfen überqueren überragen überraschen überreden überreichen überschauen
    überschreiben überschreiten überschätzen übersehen übersenden überspringen überstehen übersteigen überstimmen
    überstrapazieren übertragen übertreffen übertreiben übertönen überwachen überweisen überwinden überwintern
    überwältigen überzeugen
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
    absolvieren abonnieren addieren akzeptieren analysieren animieren annullieren anonymisieren anderen
    ausländischen eigenen einzelnen einfachen mittleren mitgliedern nachbarn vorderen
    """.split()
)
NO_VERBS = frozenset(
    """
    allen anderen angemessen außen beiden bescheiden besonnen daneben denen eigen einen entschlossen erfahren
    erwachsen gegen hinten ihnen innen jeden keinen mitten morgen neben oben offen selten trocken unten verschieden
    vollkommen vorhanden wegen willkommen zufrieden zwischen zusammen verstanden verbunden zwischendurch
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
    antworten begegnen beistehen beitreten danken dienen entgegenkommen entsprechen folgen gefallen gehören
    gratulieren helfen misstrauen nachgehen nahestehen nützen schaden trotzen verhelfen vertrauen vorbeugen
    weiterhelfen widersprechen zuhören zusehen zustimmen zuvorkommen
    """.split()
)
GIVING = frozenset(
    """
    abnehmen anbieten anvertrauen beibringen bereiten bieten bringen ebnen empfehlen erklären erleichtern
    ermöglichen eröffnen ersparen garantieren geben gewähren gönnen helfen liefern mitgeben öffnen schaffen schenken
    sparen spendieren verschaffen vermitteln versprechen weiterhelfen zeigen zurückgeben
    """.split()
)
# said without an object: *zuhören, helfen*
ALONE = frozenset(
    """
    umgehen
    ankommen anpacken antworten arbeiten atmen aufpassen auffallen bleiben danken denken dranbleiben durchatmen
    durchhalten durchstarten entscheiden fliegen forschen fragen gehen haften handeln helfen hinfahren hingehen
    hinhören hinschauen hinsehen improvisieren innehalten kämpfen kommen kooperieren lachen lächeln leben lernen
    losgehen loslegen mitanpacken mitdenken mitfiebern mitfühlen mitgehen mithalten mithelfen mitlachen mitmachen
    mitreden mitziehen nachdenken nachfragen nachhaken nachsehen planen reagieren reden reisen schweigen singen
    spielen sprechen staunen streiten suchen tanzen teilnehmen trainieren üben umdenken vermitteln vertrauen
    vorangehen vorausdenken vorausschauen vordenken vorsorgen wachsen wandern warten weiterdenken weiterhelfen
    weiterlernen weitermachen widersprechen wirken wohnen zaubern zuhören zupacken zurückrufen zurückschreiben
    zusammenarbeiten zusammenhalten zusammenstehen zusehen zweifeln einstehen dazulernen hinzulernen anrufen
    vorbeikommen wiederkommen abwarten verhandeln probieren experimentieren diskutieren feiern
    """.split()
)
# that take no object in the accusative, so that a noun before them is who does it: *Monteure wohnen*
WITHOUT_OBJECT = frozenset(
    """
    ankommen antworten arbeiten auffallen bestehen bleiben brennen danken dauern dienen einstehen enden entstehen
    existieren fahren fallen fehlen fliegen fließen folgen frieren funktionieren gehen gehören gelingen gelten
    gefallen genügen haften handeln helfen klappen klingeln kommen lachen lächeln laufen leben liegen passen
    passieren reagieren reichen reisen rollen ruhen scheinen scheitern schlafen schweigen schwimmen singen sitzen
    sprechen springen staunen stehen steigen sterben stimmen strahlen streiken tanzen träumen vertrauen verschwinden
    wachsen warten wiederkommen wirken wohnen zählen zögern zuhören zusammenarbeiten zusammenhalten zusammenstehen
    """.split()
)
# what the people do whom the team is there for, not the team
THEIRS = frozenset(
    """
    lächeln wiederkommen wohlfühlen zurückkommen staunen weitersagen genesen
    """.split()
)
WAITING = frozenset("warten anstehen schlangestehen".split())
# what those we are there for do as often as we do: "Reisen ohne Stress" is no deed of ours
THEIRS_AS_WELL = frozenset(
    """
    arbeiten atmen bleiben feiern fliegen gehen kommen lachen leben lernen reisen singen spielen staunen suchen tanzen
    trainieren umgehen wachsen wandern warten wohnen zaubern
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
    ist hat wird kann darf muss soll will mag weiß tut bäckt befiehlt birgt bläst brät bricht dringt drischt
    empfiehlt erschrickt fährt fällt fängt ficht flicht frisst gibt gilt gräbt hält hängt hilft isst lädt lässt
    läuft liest misst nimmt quillt rät schilt schläft schlägt schmilzt schwillt sieht spricht sticht stiehlt stirbt
    stößt trägt trifft tritt verdirbt vergisst wächst wäscht wirbt wirft bietet vergibt erhält behält enthält
    unterhält beträgt verträgt erfährt gefällt empfängt verlässt entlässt überlässt verläuft verspricht entspricht
    widerspricht bespricht betrifft übertrifft betritt vertritt versieht übersieht übernimmt unternimmt vernimmt
    verrät entwirft verwirft umgibt ergibt begibt geschieht bekommt versteht besteht entsteht gesteht verdient
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
    bekommt besteht entsteht versteht bedeutet gehört erhält behält beginnt verspricht entscheidet verdient braucht
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
    gut mit laut seit statt weit breit leicht bereit recht nicht jetzt fest rasant bunt alt echt direkt perfekt
    kompetent dicht schlicht sanft wert fit satt matt glatt zart
    """.split()
)

"""Short German words that are no misspelling of each other, folded and in their plain form; endings may follow.

Long words are seldom a letter away from another one; those that are stand in `lookalikes`.
"""

from __future__ import annotations

WELL_KNOWN = frozenset(
    """
    aal abend achten acker adler aendern affe akte allee alm alt alter amsel angel angst anker apfel arm art arzt
    asche ast atem atlas atmen auge auto axt bach backe backen bad baden bahn bald balken ball band bange bank bar
    barsch bart base bast bau bauch bauen bauer baum beben becher becken beere beet bein beissen beize bellen berg
    besen besuch beten bett beule beutel bieder biene bier biest bieten bild binden birke birne biss bitte bitten
    bitter blank blase blasen blass blatt blau blech blei bleiben bleich blick blicken blind blitz block blond bloss
    bluehen blume bluse blut bluten bock boden boese bogen bohle bohne bohren bohrer boje boot bord borte bote box
    brand braten brauchen brauen braun brause braut brav brechen brei breit bremsen brennen brett brief brille
    bringen brise brot bruch bruder brummen brunnen brust bube buch buche buchen buchs bucht bude buecken buegel
    buegeln buehne buerden buessen bug bund bunker bunt burg bursche bus busch butter chor dach dachs damm dampf
    dank danken darm datum dauer dauern daumen decke deckel decken degen dehnen deich denken derb deuten deutsch
    dicht dichten dichter dick dieb diele dienen ding distel docht dolch dom donner doof dorf dorn dose drache draht
    dreck drehen dringen drohen druck drucken druecken duene duenn duerfen duerr duft dulden dumm dunkel dunst durst
    dusche duschen ebbe ebnen echt ecke edel efeu egge ehe ehren ei eiche eid eifer eigen eile eilen eimer einen
    einig eis eisen eitel elch elend elle ende enden eng enge engel ente erbe erben erbse erde ernst ernte erz esche
    esel essen essig eule euter fach fackel fad faden fahl fahne fahrt fall falle fallen falsch falte falten fangen
    farbe farn faser fass fassen fasten faul faust fechten feder fee fegen fehlen fehler feier feiern feig feile
    feilen fein feld fell fels fenster ferien fern fessel fesseln fest fett feucht feuer fichte fieber fies figur
    film filz finger firma first fisch flach flagge flamme flasche flau fleck fleisch flieder fliege fliegen fliehen
    fliese fliessen flink flocke floh floss flosse flott fluchen flucht flug flur fluss flut foehnen foerdern folge
    folgen folie fordern form formen forsch frage fragen frau frech frei fremd freude freuen freund friede frieren
    frisch frist froh fromm frosch frost frucht frueh fuchs fuegen fuehlen fuehren fuellen fuettern fuge fuhre funke
    funken furche furcht fuss futter gabe gabel gaehnen gang gans ganz gar garn garten gas gasse gast gatter gaumen
    geber geduld gefahr gehen geier geige geil geist geiz gelb geld gelten genau geniessen gerade gering gerste
    geruch gesetz gesund gewinn gicht gier giessen gift gipfel gips gitter glanz glas glatt glaube glauben gleich
    gleichen gleis gleiten glied glocke glueck glut gnade gold gott grab graben grad graf gras grat grau greifen
    grell griff grille grippe grob gross grube gruen gruessen gruft grund gruppe gruss gunst gurke gurt guss gut
    haar habe haben hacke hacken haengen hafen hafer haft hagel hahn hai haken halb hall halle halm hals halt halten
    hammer hand hang harfe harke hart harz hase hass hassen haube hauen haufen haupt haus haut hebel heben hecke
    heer hefe heft heften hehr heide heil heilen heim heiser heiss heissen heiter heizen heizer held helfen helfer
    hell helm hemd hemmen hengst henkel henne herb herbst herd herde hering herr herz hetzen heu hieb hilfe himmel
    hinken hirsch hitze hobel hoch hoehe hoehle hoelle hoeren hof hoffen hohl holen holz honig horn hose huebsch
    huelle huepfen hueten huette huf huhn humor hund hunger hungern hupe husten hut hymne igel imker impfen innig
    insel irre irren irrtum jacke jagd jagen jahr jammern jubel jubeln jugend jung junge kabel kabine kachel kaefer
    kaefig kaempfen kaffee kahl kahn kalb kalk kalt kamel kamera kamin kamm kammer kampf kanal kanne kante kanzel
    kapelle kappe karg karte kartei kasse kasten kater katze kauen kauf kaufen kegel kehle kehren keil keim keimen
    kelle keller kellner kennen kerl kern kerze kess kessel kette keusch kiefer kies kind kino kippen kirche kirsche
    kissen kiste kittel klage klagen klamm klammer klang klappe klappen klar klasse klatschen klebe kleben kleber
    kleiber kleid kleiden kleie klein klemme klemmen klette klettern klima klinge klingen klinke klo klopfen klotz
    kluft klug knabe knall knapp knecht kneten knicken knie knien knochen knolle knopf knoten koch kochen koennen
    koffer kohl kohle kommen konto kopf korb kork korn kosten kot krach kraft kragen kran krank kranz krass kratzen
    kraus kraut krebs kreide kreis kreisen kreuz kriechen krieg kriegen krippe krone kruemel krug krumm kruste
    kuchen kueche kuehl kuehlen kuehn kuendigen kuerzen kuessen kugel kuh kunde kundig kunst kupfer kuppe kur kurbel
    kurs kurve kurz kuss kutte lachen lachs laden laeuten lager lagern lahm lallen lamm lampe land landen lang
    lappen lasch lassen last laster latte lau laub lauch lauf laufen lauge laune laus laut leben leber leck lecken
    lecker leder leer leere leeren legen lehm lehne lehnen lehre lehren leib leiche leicht leiden leihen leine
    leinen leise leiste leiten leiter lenken lerche lernen lesen leser letzt leuchte leuchten leute licht lid lieb
    liebe lieben lied liefern liege liegen liga lila linde linie linke linse lippe list liste loben loch lochen
    locke locken locker loeffel loeschen loesen loeten lohn los lose losen lot lotse luchs luecke lueften luegen
    luft lunge lupe lust lustig machen macht magd magen magnet mahl mahlen mahnen mais makel malen maler malz mandel
    mangel mann mantel mappe mark marke markt maske masse mast matt matte mauer maul maus meer mehl meiden meile
    meinen meise meister melden melone menge mensch merken messe messen messer metall miene mies miete mieten mieter
    milbe milch mild mine minze mischen mist mittel mode modell moegen mohn mole molke mond moor moos mord morden
    morsch most motor motte mucke muecke muede muehe muehle muell mueller muessen muetze mulde mund munition munter
    murmel mus muschel musik muskel muster mut mutter nabe nabel nachbar nacht nackt nadel naehen naehren nagel
    nagen nah name narbe narr nase nass natur nebel necken neffe nehmen neid neigen nelke nennen nest nett netz neu
    nichte nicken nieder niere niesen niete nisten nonne norm not note notiz nudel nuetzen null nuss nutzen oede
    oeffnen oel ofen offen ohr onkel ordnen ort ost paar pacht pack packen paket palme panne panzer pappe pappel
    papst park parken pass passen paste pate pause pech pedal pein pelz perle pest pfad pfahl pfand pfanne pfarrer
    pfau pfeffer pfeife pfeifen pfeil pfeiler pfennig pferd pflanze pflaume pflegen pfluecken pflug pforte pfosten
    pfote pilz pinsel pirat plage plan plane planen platte platz platzen plump pochen pokal pol polster porto post
    preis presse pressen prinz probe proben profi prosa pruefen pudel puder pulli puls pult pumpe pumpen punkt puppe
    pute putzen quaelen quark quarz quelle quote rabe rache rad raechen raeumen ragen rahm rahmen rand rang ranke
    raps rasch rasen raste rasten rat rate raten ratte rau raub rauben rauch rauchen raum raupe rausch rebe rechen
    rechnen recht rede reeder regal rege regel regeln regen reh reibe reiben reich reichen reif reifen reihe reim
    reimen rein reinigen reis reise reisen reissen reiten reiz reizen rennen rente rest retten reuen revier rezept
    richten richter riechen riegel riemen riese rind rinde ring ringen rinne rinnen rippe riss ritter ritze robbe
    rock roden roggen rohr rolle rollen roller rose rost rosten rot rotor ruck rudel ruder rudern ruecken ruehren
    ruf rufen ruhe ruhen ruhig ruhm rumpf rund runde rute saal saat sache sacht sack saege saeule saft saftig sage
    sagen sahne saite salat salbe salz samen sammeln sand sanft sarg satt sattel satz sau sauber sauer saufen saugen
    saum schach schacht schaden schaelen schaemen schaerfen schaeumen schaf schaffen schaft schal schale schall
    schallen schalten schalter scham schande schanze schar scharf schatten schatz schauen schaum scheibe scheide
    scheiden schein scheinen schelten schenkel schenken schere scheren scherz scherzen scheu scheune schicht schick
    schicken schieben schief schiene schiessen schiff schild schilf schimmel schinden schirm schlaf schlafen schlaff
    schlag schlagen schlamm schlange schlank schlapp schlau schlecht schleichen schleier schleifen schlicht
    schliessen schlimm schlingen schloss schlot schlucht schluck schlucken schlund schluss schmal schmecken
    schmelzen schmerz schmied schmieren schmuck schmuecken schmutz schnabel schnee schneiden schneien schnell
    schnitt schnitte schnur schock schoen schonen schoss schote schraeg schramme schrank schraube schrauben schreck
    schrei schreiben schreien schreiten schrift schrill schritt schroff schrott schuechtern schuetteln schuetten
    schuetzen schuh schuld schulden schule schulen schulter schuppe schuss schutz schwach schwamm schwan schwanger
    schwanz schwarm schwarz schweben schweigen schwein schwelle schwellen schwer schwert schwimmen schwinden
    schwingen schwitzen schwoeren schwuel schwul see seele segel segeln segen segnen sehen sehnen seife seil seite
    sekt selten seltsam senden senf senken sessel setzen seufzen sichel sicher sichern sicht sieb sieben sieg siegen
    silbe silber singen sinken sinn sinnen sippe sitte sitz sitzen socke sofa sohle sohn sollen sonne sorge sorgen
    sorte spaehen spaet spalt spalten span spange spannen sparen spargel sparte spass spaten spatz speck speer
    speichern speise speisen spenden sperre sperren spiegel spiel spielen spinne spinnen spitz spitze spoed sporn
    sport spott spotten sprache spray sprechen sprengen springen spritzen sprung spucken spuelen spueren spule
    spulen spur staat stab stadt stahl stall stamm stand stapel star stark starr starren start starten statt statue
    stau staub staunen stechen stecken steg stehen stehlen steif steigen steil stein stelle stellen stempel sterben
    stern stetig steuer steuern stich sticken stiefel stiel stier stift stiften stil still stille stillen stimme
    stimmen stinken stirn stock stoeren stoff stolz stoppel storch stoss stossen strafe strafen straff strahl
    strahlen strand strang strasse strauss streben strecken streich streichen streifen streik streiken streit
    streiten streng streuen stricken stroemen stroh strom stube studie stueck stuerzen stuetzen stufe stuhl stumm
    stumpf stunde sturm sturz stute stutzen suche suchen sucht suess summen sumpf suppe tadeln taeuschen tafel tag
    tagen takt tal talg tang tanken tanne tante tanz tanzen tapete tapfer tarnen tasche tasse tasten tat tatze tau
    taub taube tauchen tauen taufe taufen taugen tausch tauschen teer teich teig teil teilen teller tempel tempo
    tenne termin test teuer teufel text theke thema thron tief tiefe tier tiger tinte tipp tippen tisch titel toben
    tod toenen toeten toll ton tonne topf tor torf torte tot tracht traege traeumen trage tragen trank traube trauen
    trauer trauern traum treffen treiben trennen treppe tresen tresor treten treu treue trick trieb trinken tritt
    trocken trocknen troesten trommel tropfen trost trott trotzen trubel trueb trupp tube tuch tuer tuete tun tunnel
    turm turnen turnier tusche uebel ueben uebrig ufer ufo uhr umbau umzug unfall vase vater veilchen ventil verein
    vers vieh viertel vogel vokal volk waage wach wache wachen wachs wachsen wacker waehlen waesche waffe wagen wahl
    wahn wahr wahren wald wall walten walzen wand wandeln wandern wange wanne wanze wappen ware warm warnen warten
    warze waschen watte weben weber wechseln wecken wecker weg wehen wehr wehren weib weich weichen weide weiden
    weigern weihe wein weinen weise weisen weiss weissen weit weiten weizen welk welle welt wende wenden werben
    werden werfen werft werk wert werten wesen wespe weste wette wetten wetter wicht wickeln widder widmen wiege
    wiegen wiese wild wille wimpel wind windel winden winkel winken winter wippen wirbel wirken wirr wirt wischen
    wissen witwe witz woche woge wohnen wolf wolke wolle wollen wort wrack wucht wuehlen wuenschen wuerfeln wuergen
    wuerzen wuest wueste wund wunde wunder wunsch wurf wurm wurst wurzel wut zaeh zaehlen zahl zahlen zahm zahn
    zange zank zanken zapfen zart zaubern zaun zebra zeche zehe zeichen zeichnen zeigen zeile zeit zelle zelt zelten
    zerren zettel zeug zeuge zeugen ziege ziegel ziehen ziel zielen zieren zierlich zimmer zimt zins zipfel zirkel
    zitat zittern zitze zoegern zoll zone zopf zorn zucht zucken zucker zuechten zuenden zug zunder zunge zwang
    zweck zweifeln zweig zwerg zwiebel zwingen
    """.split()
)

"""The German words that stand in lists, each with its root; written by `.build/roots.py`."""

ROOTS = """
ab ab abbau abbau abbauen abbau abbestellen abbestell abbrechen abbrech abend abend abendbrot abendbrot abendessen
abendess abends abend aber aber abfahren abfahr abfahrt abfahr abfahrtsplan abfahrtsplan abfall abfall abfalleimer
abfalleim abfallkuebel abfallkubl abfallsack abfallsack abfalltrennung abfalltrenn abgabefrist abgabefrist
abgabetermin abgabetermin abgeben abgeb abgehend abgeh abgestanden absteh abhalten abhalt abheben abheb abholen abhol
abholstation abholst abholung abhol abi abi abitur abitur abiturient abiturient abkuehlen abkuhl ablage ablag ablauf
ablauf ablehnen ablehn abmachen abmach abmelden abmeld abmildern abmild abnahme abnehm abnehmen abnehm abonnent
abonnent abonnieren abonn abraten abrat abreise abreis abreisen abreis absage absag absagen absag absatz absatz
abschaffen abschaff abschaffung abschaff abschalten abschalt abschlag abschlag abschliessen abschliess abschluss
abschliess abschrecken abschreck absenken absenk absolut absolut absperren absperr abstauben abstaub abstellen abstell
abstimmung abstimm absturz absturz abteilung abteil abteilungsleitung abteilungsleit abverkauf abverkauf abwart abwart
abwechslung abwechsl abwechslungsreich abwechslungsreich abweisen abweis abwesend abw abwesenheit abw abwimmeln
abwimml achten acht adress adress advokat advokat aendern and aenderung and aengstlich angstlich aeussere auss agenda
agend agendapunkt agendapunkt agentur agentur akku akku akten akt aktenordner aktenordn aktion aktion aktionaer
aktionar aktiv aktiv aktivieren aktiv aktualisierung aktual aktuell aktull akzeptieren akzept alle all allein allein
als als also also alt alt altenheim altenheim alter alt altersheim altersheim altmodisch altmod am am ambulant
ambulant ambulanz ambulant ampel ampl amt amt an an analog analog anbieten anbiet anbieter anbieter anbringen anbring
anerkennen anerkenn anerkennung anerkenn anfaenger anfang anfang anfang anfangen anfang anfangs anfang anfrage anfrag
angebot anbiet angehoerige angehor anhand anhand anhang anhang anheben anheb anklicken anklick ankommen ankomm
ankommend ankomm ankuendigen ankund ankunft ankunft anlage anlag anlassen anlass anlegen anleg anleitung anleit
anlernen anl anliegen anlieg anmachen anmach anmelden anmeld annahme annehm annehmen annehm annonce annonc anonym
anonym anrainer anra anregung anreg anreise anreis anreisen anreis anruf anruf anrufbeantworter anrufbeantwort anrufen
anruf ans ans anschaffen anschaff anschalten anschalt anschauen anschau anschliessend anschliess anschluss anschliess
ansehen anseh anspornen anspor ansprech ansprech ansprechbar ansprechbar ansprechen ansprech ansprechpartner
ansprechpartn anstatt anstatt anstehen ansteh anstelle anstell anstellen anstell anstieg anstieg anstreicher anstreich
anstrengend anstreng ansuchen ansuch antrag antrag antwort antwort antworten antwort anwalt anwalt anwerben anwerb
anwesend anw anwesenheit anw anwohner anwohn anzeige anz anziehen anzieh apartment apartment apotheke apothek app app
apparat apparat appartement appartement aprikose aprik april april arabisch arab arbeit arbeit arbeits arbeit
arbeitsablauf arbeitsablauf arbeitskleidung arbeitskleid arbeitskreis arbeitskreis arbeitsort arbeitsort arbeitsplatz
arbeitsplatz arbeitsschluss arbeitsschluss arbeitsschuhe arbeitsschuh arbeitsstaette arbeitsstatt arbeitsstelle
arbeitsstell arbeitstisch arbeitst arbeitszeit arbeitszeit arbeitszimmer arbeitszimm arm arm arznei arznei
arzneimittel arzneimittl arzt arzt arztpraxis arztpraxis assekuranz assekurant asynchron asynchron atmosphaere
atmosphar attachment attachment aubergine auberg auch auch auf auf aufbauen aufbau aufbewahren aufbewahr
aufenthaltsraum aufenthaltsraum auffrischen auffr aufgabe aufgab aufgaben aufgab aufgeraeumt aufraum aufgrund aufgrund
aufhaengen aufhang aufheben aufheb aufhoeren aufhor aufleben aufleb auflegen aufleg aufloesen aufl aufloesung aufl
aufmachen aufmach aufnehmen aufnehm aufpreis aufpreis aufraeumen aufraum aufregen aufreg aufrichtig aufricht aufs aufs
aufschieben aufschieb aufschlag aufschlag aufschliessen aufschliess aufschrift aufschreib aufsperren aufsperr
aufsplittern aufsplitt aufstellen aufstell aufstocken aufstock auftakt auftakt aufteilen aufteil auftrag auftrag
auftraggeber auftraggeb aufwaermen aufwarm aufwand aufwand aufzeichnen aufzeichn aufzug aufzug augenarzt augenarz
augenglaeser augenglas august august aus aus ausbau ausbau ausbauen ausbau ausbildung ausbild auschecken auscheck
ausdehnen ausdehn ausdruck ausdruck ausfallzeit ausfallzeit ausfallzeiten ausfallzeit ausflug ausflug ausfuehrlich
ausfuhrlich ausgabe ausgeb ausgang ausgang ausgeben ausgeb ausgehend ausgeh ausgeschlafen ausschlaf ausgrenzen
ausgrent aushang aushang aushelfen aushelf auskunft auskunft ausladen auslad auslaendisch ausland auslage auslag
ausland ausland auslaufen auslauf auslegeware auslegewar ausleihen ausleih ausloggen auslogg ausmachen ausmach
auspacken auspack ausreichend ausreich ausruestung ausrust ausschalten ausschalt ausschilderung ausschild
ausschliessen ausschliess aussen auss aussendienst aussendienst ausserdem ausserd ausserhalb ausserhalb ausstattung
ausstatt aussteigen ausst ausstellungsstueck ausstellungsstuck aussterben aussterb aussuchen aussuch austausch
austausch austauschen austausch austreten austret austritt austret ausverkauf ausverkauf auswahl auswahl ausweis
ausweis ausweiten ausweit auszahlen auszahl auszubildende auszubild auto auto autobahn autobahn automatisch automat
automatisieren automat azubi azubi baby baby backofen backof backrohr backrohr backstube backstub backup backup
badetuch badetuch badezimmer badezimm baeckerei backerei bahn bahn bahnhof bahnhof bahnstation bahnst baldmoeglichst
baldmoglichst bancomat bancomat bandage bandag bank bank banknote banknot bankomat bankomat bar bar bares bar bargeld
bargeld bargeldlos bargeldl barrierefrei barrierefrei basar basar basis basis basteln bastl batterie batt bau bau baum
baum baustelle baustell bazar bazar beachten beacht beanstandung beanstand beantworten beantwort beantwortung
beantwort bearbeiten bearbeit bearbeitung bearbeit bedanken bedank bedarf bedarf bedeutend bedeut bedienung bedi
bedienungs bedi bedienungsanleitung bedienungsanleit beduerfnis bedurf beenden beend befestigen befest befolgen befolg
befragung befrag befristet befrist befuerworten befurwort begeistert beist begeisterung begeist beginn beginn beginnen
beginn begrenzen begrent begrenzt begrenzt begruessen begruss begruessung begruss behaglich behaglich behalten behalt
beheben beheb behebung beheb behindern behind behindertengerecht behindertengerecht behoerde behord bei bei beibringen
beibring beim beim beinahe beinah beisl beisl beispielsweise beispielsweis beistehen beisteh beitreten beitret
beitritt beitret beiz beiz bejahen bejah bekaempfen bekampf bekanntgeben bekanntgeb bekanntmachung bekanntmach beladen
belad belasten belast beleben beleb beleg beleg belegschaft belegschaft beleuchten beleucht beleuchtung beleucht
belohnen belohn belohnung belohn benachrichtigen benachricht benachteiligen benachteil benoetigen benot benoetigt
benot benutzen benutz benzin benzin bequem bequ berater berat beratung berat bereich bereich bereit bereit
bereitmachen bereitmach bereits bereit bericht bericht berufskleidung berufskleid beruhigen beruh besaenftigen besanft
beschaedigen beschad beschaeftigte beschaft bescheid bescheid bescheinigung beschein beschilderung beschild
beschleunigen beschleun beschliessen beschliess beschraenken beschrank beschriftung beschrift beschwerde beschwerd
beschwerlich beschwerlich beschwichtigen beschwicht beseitigen beseit beseitigung beseit besen bes besonders besond
besorgen besorg besprechung besprech besprechungsraum besprechungsraum besprechungszimmer besprechungszimm besser bess
best best bestaetigen bestat bestaetigung bestat bestand besteh bestandsaufnahme bestandsaufnahm bestandskunde
bestandskund besteck besteck bestehend besteh bestell bestell bestellen bestell bestellung bestell bestrafen bestraf
bestreiten bestreit besuch besuch besucher besuch beteiligung beteil betreuen betreu betreuung betreu betrieb betrieb
betriebs betrieb betriebsausflug betriebsausflug betriebsrestaurant betriebsrestaurant betruebt betrub betrunken
betrunk bettdecke bettdeck bettwaesche bettwasch bettzeug bettzeug beurteilen beurteil bevor bevor bevorzugen bevorzug
bewaehrt bewahr bewahren bewahr bewerber bewerb bewerbung bewerb bewerbungsgespraech bewerbungsgesprach bewerten
bewert bewertung bewert bewertungs bewert bewilligen bewill bewilligung bewill bewirten bewirt bezahlen bezahl
bezueglich bezuglich bibliothek bibliothek bier bier bieten biet bike bik bild bild bildschirm bildschirm bildung bild
billett billett billig bill bim bim bin bin binden bind bindung bind binnen binn bis bis bisherig bish bist bist bitte
bitt bitten bitt bitter bitter blaetter blatt blau blau bleiben bleib bleibenlassen bleibenlass blicken blick blind
blind blockieren block bluehen bluh blume blum blumenstrauss blumenstrauss blutabnahme blutabnahm blutprobe blutprob
boese bos bohrer bohr bohrmaschine bohrmasch bonbon bonbon bonus bonus bonuskarte bonuskart boss boss brainstorming
brainstorming branche branch bratpfanne bratpfann brauche brauch brauchen brauch braucht brauch brause braus brechen
brech breit breit bremsen brem brief brief briefing briefing briefkasten briefkast brille brill bringen bring
broetchen brotch broschuere broschur brotzeit brotzeit bub bub buch buch buchen buchung buchhandlung buchhandl
buchladen buchlad buchung buchung buchungssystem buchungssyst budget budget buecherei bucherei buerger burger
buergeramt burgeramt buergersteig burgerst buero buro buerobedarf burobedarf bueromaterial buromaterial buerostuhl
burostuhl buggy buggy bundesregierung bundesreg bunt bunt bus bus businessplan businessplan bzgl bzgl bzw bzw ca ca
camion camion cash cash challenge challeng chance chanc chaotisch chaot chat chat chatbot chatbot chauffeur chauffeur
checkin check checkliste checklist chef chef circa circ club club coiffeur coiffeur computer comput computerprogramm
computerprogramm cornflakes cornflak couch couch courage courag da da dabei dabei dach dach dachboden dachbod
dachdecker dachdeck dadurch dadurch dafuer dafur dagegen dageg daher dah damit damit danach danach dank dank dankbar
dankbar dankbarkeit dankbar danken dank dankesbrief dankesbrief dankeschoen dankeschon dankesschreiben dankesschreib
dann dann daran daran darauf darauf daraus daraus darf darf darin darin darlehen darleh darueber darub das das dass
dass dasselbe dasselb datei datei daten dat datenbank datenbank datensicherung datensich dauer dau dauerhaft dauerhaft
dauernd dauernd davon davon davor davor dazu dazu dazulernen dazul deadline deadl deaktivieren deaktiv debriefing
debriefing deeskalation deeskal deeskalieren deeskal defekt defekt defizit defizit degustation degust dein dein deine
dein deinem dein deinen dein deiner dein dem dem dementieren dement demselben demselb den den denen den denke denk
denkweise denkweis denn denn denselben denselb depot depot der der deren der derjenige derj derselbe derselb derzeit
derzeit derzeitig derzeit des des deshalb deshalb desinteressiert desinteress dessen dess dessert dess deswegen desweg
deutsch deutsch dezember dezemb dezentral dezentral dezentralisieren dezentral dialog dialog dich dich dicht dicht
dick dick die die diejenige diej diejenigen diej dienst dienst dienstag dienstag dienstkleidung dienstkleid
dienstleistung dienstleist dienstplan dienstplan dienstreise dienstreis dienstschluss dienstschluss dienstwagen
dienstwag dienstzeit dienstzeit dies dies diese dies dieselbe dieselb diesem dies diesen dies dieser dies dieses dies
digital digital dinge ding dir dir direkt direkt direktor direktor dirndl dirndl diskret diskret diskussion diskuss
diskutieren diskut display display diversitaet div doch doch doktor doktor dokument dokument donnerstag donnerstag
dort dort download download dozent dozent drahtlos drahtl drangehen drangeh draussen drauss dreckig dreck drin drin
dringend dringend drinnen drinn drosseln drossl druck druck drucker druck druckerpatrone druckerpatron druecken
drucken du du duenn dunn duerfen durf duerfte durft dunkel dunkl durch durch durchfuehren durchfuhr durchfuehrung
durchfuhr durchs durch durchschnitt durchschnitt durchschnittlich durchschnittlich durchstellen durchstell dusche
dusch duvet duvet duzen duz eben eben ebenfalls ebenfall ebenso eben echt echt edding edding eh eh eher eher
ehrenamtliche ehrenamtlich ehrlich ehrlich eigen eig eigenstaendig eigenstand eigentlich eigentlich eigentuemer eigent
eilig eil eimer eim ein ein einander einand einarbeiten einarbeit einarbeitung einarbeit einbeziehen einbezieh
einchecken eincheck eine ein einem ein einen ein einer ein eines ein einfach einfach einfarbig einfarb einfuehlsam
einfuhlsam einfuehlungsvermoegen einfuhlungsvermog einfuehren einfuhr einfuehrung einfuhr eingang eingang
eingangsbereich eingangsbereich eingangstuer eingangstur eingearbeitet einarbeit eingehend eingeh eingestehen
eingesteh einhalten einhalt einheimisch einheim einheitlich einheitlich einkauf einkauf einkaufen einkauf einkaufskorb
einkaufskorb einkaufsliste einkaufslist einkaufswagen einkaufswag einkaufszettel einkaufszettl einladen einlad
einladung einlad einloggen einlogg einmalig einmal einnahme einnehm einpacken einpack einraeumen einraum einrichten
einricht einsatzplan einsatzplan einscannen einscann einschalten einschalt einschlafen einschlaf einschraenken
einschrank einsetzen einsetz einsparen einspar einsparung einspar einspringen einspring einsteigen einst einsteiger
einst einstellen einstell einstellung einstell eintreffen eintreff eintreten eintret eintritt eintret eintrittsgeld
eintrittsgeld einweg einweg einweisung einweis einwohner einwohn einwohnermeldeamt einwohnermeldeamt einzahlen einzahl
einzeln einzl einzelner einzl einzig einz eiskasten eiskast elektriker elektr elektrizitaet elektrik
elektroinstallateur elektroinstallateur elektronisch elektron eliminieren elimin eltern elt email email emotional
emotional empathie empath empathisch empath empfang empfang empfangen empfang empfangstheke empfangsthek empfehlen
empfehl empfehlung empfehl ende end endlich endlich endlos endl energie energ energieverbrauch energieverbrauch eng
eng englisch engl enorm enorm entfernen entf entgegenkommen entgegenkomm entgelt entgl enthusiasmus enthusiasm
entladen entlad entlang entlang entlassen entlass entlassung entlass entlasten entlast entleihen entleih entlohnung
entlohn entmutigen entmut entriegeln entriegl entschaerfen entscharf entscheiden entscheid entschuldigen entschuld
entschuldigung entschuld entsorgen entsorg entspannt entspann entsperren entsperr entsprechend entsprech entwerfen
entwerf entwicklung entwickl entwurf entwurf equipment equipment er er erdapfel erdapfl erdgeschoss erdgeschoss erfolg
erfolg erfolgserlebnis erfolgserleb erfuellen erfull ergebnis ergeb erhitzen erhitz erhoehen erhoh erhoehung erhoh
erinnern erinn erinnerung erinn erkaeltung erkalt erklaeren erklar erklaervideo erklarvid erkrankung erkrank
erlaeutern erlaut erlaeuterung erlaut erlauben erlaub erlaubnis erlaub erledigen erled erleichtern erleicht
ermaessigung ermass ermoeglichen ermoglich ermuntern ermunt ermutigen ermut erneuern erneu ernst ernst ernstnehmen
ernstnehm eroeffnen eroffn eroeffnung eroffn erreichbar erreichbar erreichbarkeit erreichbar erreichen erreich ersatz
ersetz ersatzgeraet ersatzgerat erscheinen erschein erschoepft erschopf erschweren erschw ersetzen ersetz erst erst
erstatten erstatt erstattung erstatt erstehilfe erstehilf ersuchen ersuch ertrag ertrag erwachsene erwach erwaermen
erwarm erwartung erwart erwartungs erwart erweitern erweit erwerben erwerb es es estrich estrich etage etag etat etat
etc etc etikett etikett etwa etwa etwas etwas euch euch euer euer eure eur eurem eur euren eur eurer eur event event
events event eventuell eventull experte expert expertise experti exponat exponat extern ext extra extr fach fach
fachkenntnis fachkennt fachkundig fachkund fachwissen fachwiss fad fad faehigkeit fah faehre fahr faelschung falsch
fahrer fahr fahrgaeste fahrgast fahrgast fahrgast fahrgemeinschaft fahrgemeinschaft fahrkarte fahrkart fahrplan
fahrplan fahrrad fahrrad fahrschein fahrschein fahrstuhl fahrstuhl fahrt fahrt fair fair faktura faktur falls fall
falsch falsch faltblatt faltblatt familie famil familien famil faschiertes fasch fasching fasching faul faul fauteuil
fauteuil fax fax feber feb februar februar feedback feedback feedbackbogen feedbackbog fegen feg fehler fehl
fehlerhaft fehlerhaft feier fei feierabend feierab feiern fei feiertag feiertag feiertags feiertag feige feig feind
feind ferien feri ferienplanung ferienplan ferienwohnung ferienwohn fern fern ferne fern fernsprecher fernsprech
fernwaerme fernwarm fest fest festhalten festhalt festplatte festplatt feucht feucht feuerwehr feuerwehr filial filial
filiale filial filialleiter filialleit film film filzstift filzstift finanz finant finde find firma firm firmen firm
firmenauto firmenaut firmenwagen firmenwag fix fix flach flach flaeche flach fleischerei fleischerei fleischhaltig
fleischhalt fleischhauer fleischhau fleischhauerei fleischhauerei fleischlos fleischl fleissig fleiss flexibel flexibl
flexzeit flexzeit flohmarkt flohmark flott flott fluchtweg fluchtweg fluechtling fluchtling flug flug flugblatt
flugblatt flugzeug flugzeug flur flur fluss fluss flyer fly foerdern ford foerderung ford foermlich formlich folge
folg fon fon form form formell formell formular formular fortbildung fortbild fortgehen fortgeh fortgeschrittene
fortgeschritt fortsetzen fortsetz foto foto fotokopie fotokop frage frag franzoesisch frant frech frech freelancer
freelanc freibad freibad freiberufler freiberufl freigeben freigeb freischalten freischalt freitag freitag freiwillig
freiwill freiwillige freiwill freizeit freizeit freude freu freund freund freundlich freundlich freundlichkeit
freundlich frisch frisch frischluft frischluf friseur friseur frisoer frisor frist frist fristgerecht fristgerecht
fristlos fristl fritten fritt froehlich frohlich frontscheibe frontscheib fruchtsaft fruchtsaft fruechte frucht frueh
fruh fruehdienst fruhdienst fruehe fruh fruehestens fruhest fruehjahr fruhjahr fruehling fruhling fruehmorgens
fruhmorg fruehschicht fruhschicht fruehstueck fruhstuck fruehzeitig fruhzeit fuehrung fuhr fuehrungs fuhr
fuehrungskraefte fuhrungskraft fuehrungskraft fuhrungskraft fuellen full fuer fur fuers furs funknetz funknetz
fussball fussball fussgaenger fussgang fussgaengeruebergang fussgangerubergang fussweg fussweg game gam gang gang ganz
ganz ganztaegig ganztag ganztags ganztag gar gar garage garag garantie garant garantieren garant garderobe garderob
gardine gard garten gart gas gas gast gast gasthaus gasthaus gaststaette gaststatt gaststube gaststub gebaeude gebaud
geben geb gebrauchsanweisung gebrauchsanweis gebraucht brauch gebuehr gebuhr gebuehrenfrei gebuhrenfrei
gebuehrenpflichtig gebuhrenpflicht gefaehrlich gefahrlich gefluechtete flucht gefrierschrank gefrierschrank gefuehl
gefuhl gegart gar gegenseitig gegenseit gegenueber gegenub gehalt gehalt gehalts gehalt gehaltserhoehung gehaltserhoh
gehaltszettel gehaltszettl geheim geheim geheimhalten heimhal gehen geh gehhilfe gehhilf gehsteig gehst geht geh
gehweg gehweg geist geist geizig geiz gekocht koch gelaender geland gelassen gelassen gelassenheit gelassen gelb gelb
geld geld geldausgabeautomat ldausgabeautom geldautomat ldautom geldschein geldschein gelegentlich gelegentlich
gelogen lug gemaess gemass gemeinde gemeind gemeinsam gemeinsam gemeinschaft gemeinschaft gemeinschafts gemeinschaft
gemeinschaftsgefuehl gemeinschaftsgefuhl gemuese gemus gemuetlich gemutlich genehmigen genehm genehmigung genehm
generell generell genuegend genug genug genug gepaeck gepack geplant plan gerade gerad geraet gerat geraeusch gerausch
geraeuscharm gerauscharm gerecht gerecht gering gering gern gern gerne gern gesammelt samml geschaeft geschaft
geschaefts geschaft geschaeftsfuehrung geschaftsfuhr geschaeftsleitung geschaftsleit geschaeftsplan geschaftsplan
geschaeftsreise geschaftsreis geschaeftsstelle geschaftsstell geschaeftszeit schaftszei geschenk geschenk
geschenkkarte schenkkar geschichte schich geschirr geschirr geschirrspueler geschirrspul geschlossen schliess geschoss
geschoss geschrumpft schrumpf geschwindigkeit geschwind gesellschaft gesellschaft gesellschafter gesellschaft
gesellschafts gesellschaft gespraech gesprach gespraechs gesprach gespraechsleitfaden gesprachsleitfad gestalten stal
gestatten stat gestresst stress gesuch gesuch gesund gesund gesundheit gesund gesundheits gesund getraenk getrank
getrennt trenn gewachsen wach gewaehren gewahr gewaehrleisten wahrleis gewaltig gewalt gewesen gew gewinn gewinn
gewinnen gewinn gewinner gewinn gewinnspiel gewinnspil gewissenhaft gewissenhaft gl gl glace glac glatt glatt glaube
glaub gleichbehandlung gleichbehandl gleichberechtigt gleichberecht gleichberechtigung gleichberecht gleiche gleich
gleichgueltig gleichgult gleichstellung gleichstell gleitend gleit gleitzeit gleitzeit global global gluecklich
glucklich gluehbirne gluhbir goenner gonn graetzl gratzl gratis grati grillen grill grillfest grillfest grillparty
grillparty gross gross grossmutter grossmutt grossvater grossvat grosszuegig grosszug gruen grun gruenanlage grunanlag
gruenden grund gruendlich grundlich gruenpflanze grunpflant gruenzeug grunzeug gruessen gruss grund grund
grundsaetzlich grundsatzlich gruppe grupp gruppen grupp gruss gruss gucken guck guenstig gunst guetzli gutzli gut gut
gutschein gutschein habe hab haben hab hackfleisch hackfl haehnchen hahnch haendisch hand haengenlassen hangenlass
haerdoepfel hardopfl haette hatt haetten hatt haeufig haufig halle hall hallenbad hallenbad halloween hallow halt halt
haltbarkeit haltbar halten halt haltung haltung handbuch handbuch handel handl handlauf handlauf handsaege handsag
handtuch handtuch handwerk handwerk handwerker handwerk handy handy hart hart hast hast hat hat hatte hatt hatten hatt
haupt haupt haus haus hausabwart hausabwart hauseigentuemer hauseigent hausgang hausgang hausmeister hausmeist
hausordnung hausordn haustuer haustur hauswart hauswart headset headset heben heb heft heft hefter heft heftpflaster
heftpflast heim heim heimarbeit heimarbeit heimisch heim heimlich heimlich heiss heiss heizen heiz heizkoerper
heizkorp heizung heiz hektisch hekt helfen helf hell hell helm helm hendl hendl herabsetzen herabsetz herausforderung
herausford herberge herberg herbst herbst herd herd herrichten herricht herunterdrehen herunterdreh herunterladen
herunterlad herzlich herzlich hier hier hierarchisch hierarch hierbei hierbei hilfe hilf hilfs hilf hilfsbereit
hilfsbereit hilfsbereitschaft hilfsbereitschaft hilfsmittel hilfsmittl hilft helf hinauf hinauf hinausschieben
hinausschieb hinauszoegern hinauszog hinfallen hinfall hinhoeren hinhor hinreichend hinreich hinsehen hinseh
hinsichtlich hinsichtlich hinstellen hinstell hinten hint hinter hint hintere hint hinterm hinterm hinunter hinunt
hinweisschild hinweisschild hinweistafel hinweistafl hoch hoch hochdrehen hochdreh hochfahren hochfahr hochladen
hochlad hoechstens hochst hoeflich hoflich hoeher hoch hoerbuch horbuch hoergeraet horgerat hoerschleife horschleif
hof hof holen hol homeoffice homeoffic homepage homepag horizontal horizontal hort hort hospital hospital hospitieren
hospit hotline hotl huebsch hubsch huhn huhn hund hund hungrig hungr hygienisch hygi ich ich idee ide ideen ide
ideenkasten ideenkast ideensammlung ideensamml ignorieren ignor ihm ihm ihn ihn ihnen ihn ihr ihr ihre ihr ihrem ihr
ihren ihr ihrer ihr ihres ihr im im imbiss imbiss immer imm immerhin immerh immobilienmakler immobilienmakl impfung
impf importiert import imstichlassen imstichlass in in indem ind indirekt indirekt individualisieren individual
individuell individull industrie industr info info information inform informations inform informell informell
informieren inform injektion injekt inkl inkl inklusive inklusiv inland inland innen inn innendienst innendienst
innenhof innenhof innere inn innerhalb innerhalb innovativ innovativ ins ins insbesondere insbesond inserat inserat
installateur installateur instandhaltung instandhalt instandsetzung instandsetz integrieren integr interessiert
interess intern int international international internet internet internetauftritt internetauftritt internetseite
internetseit inventur inventur investor investor irgendwann irgendwann irgendwie irgendw irgendwo irgendw ist ist
italienisch itali ja ja jaenner jann jahr jahr jahres jahr jalousie jalous januar januar jause jaus je je jede jed
jedem jed jeden jed jeder jed jedes jed jedoch jedoch jene jen jenem jen jenen jen jener jen jenes jen jetzt jetzt
jeweilig jeweil jeweils jeweil job job journalist journalist jugendherberge jugendherberg jugendliche jugendlich juli
juli jung jung juni juni kabelgebunden kabelgebund kabellos kabell kaelte kalt kaeufer kauf kaffee kaff kaffeekueche
kaffeekuch kalender kalend kalt kalt kaminfeger kaminfeg kaminkehrer kaminkehr kampagne kampagn kanal kanal kann kann
kannst kannst kantine kantine kaputt kaputt kaputtmachen kaputtmach karneval karneval karotte karott karte kart
kartoffel kartoffl kassa kass kassenbon kassenbon kassenzettel kassenzettl kasten kast kastenwagen kastenwag kauf kauf
kaufen kauf kaufhaus kaufhaus kaution kaut kehrbesen kehrb kehren kehr kehricht kehricht kehrichteimer kehrichteim
kekse keks keller kell kellner kellner kenntnis kennt kennwort kennwort kennzeichnen kennzeichn kickoff kickoff kiez
kiez kind kind kinder kind kindergarten kindergart kinderkrippe kinderkripp kindertagesstaette kindertagesstatt
kinderwagen kinderwag kiosk kiosk kissen kiss kita kita kittel kittl klammermaschine klammermasch klar klar klebeband
klebeband kleber kleb klebstoff klebstoff klein klein kleinlich kleinlich klempner klempn klicken klick klient klient
klima klim klimaanlage klimaanlag klingel klingl klinik klin klo klo klub klub knabe knab knapp knapp kneipe kneip
knowhow knowhow koch koch kochherd kochherd koennen konn koennte konnt koennten konnt koestlich kostlich kollege
kolleg kombizange kombizang komfortabel komfortabl kommen komm kommunikation kommun kommunikations kommun
kommunizieren kommunik kompetent kompetent kompetenz kompetent komplett komplett komplex komplex komplimente
kompliment kompliziert komplik kondukteur kondukteur konferenz konferent konferenzraum konferenzraum konflikt konflikt
konkret konkret konnte konnt konnten konnt konsequent konsequent konservativ konservativ kontakt kontakt kontaktperson
kontaktperson kontostand kontostand kontrolle kontroll kontrollieren kontroll konzept konzept kooperation koop
kooperieren koop kopfhoerer kopfhor kopie kopi kopieren kopi kopiergeraet kopiergerat korrekt korrekt korridor
korridor kosten kost kostenfrei kostenfrei kostenlos kostenl kostenpflichtig kostenpflicht kostenvoranschlag
kostenvoranschlag kostprobe kostprob kraefte kraft kraft kraft krank krank krankengymnastik krankengymnast krankenhaus
krankenhaus krankenpfleger krankenpfleg krankenschwester krankenschwest krankenwagen krankenwag krankheit krank
krankmeldung krankmeld krankschreibung krankschreib kredit kredit kreieren krei kreisel kreisl kreisverkehr
kreisverkehr krippe kripp krise kris kritik kritis kritisieren kritis kruecke kruck krumm krumm kuebel kubl kueche
kuch kuehl kuhl kuehlen kuhl kuehlschrank kuhlschrank kuemmern kumm kuendigen kundig kuendigung kundig kuendigungs
kundig kuerze kurz kuerzen kurz kugelschreiber kugelschreib kulanz kulant kuli kuli kultur kultur kulturen kultur
kunde kund kunden kund kundenbetreuung kundenbetreu kundendienst kundendienst kundenkarte kundenkart kundenservice
kundenservic kundentelefon kundentelefon kundin kund kundmachung kundmach kundschaft kundschaft kunststoff kunststoff
kurs kurs kurz kurz kurzfassung kurzfass kurzfristig kurzfrist laden lad ladesaeule ladesaul ladestation ladest
laehmen lahm laerm larm laermdaemmung larmdamm laermschutz larmschutz lager lag lagerbestand lagerbestand laken lak
lampe lamp land land lang lang langeweile langeweil langfristig langfrist langsam langsam langweilig langweil lappen
lapp laptop laptop lasch lasch lassen lass lastwagen lastwag laub laub lauf lauf laut laut lautlos lautl lautstark
lautstark lavabo lavab leben leb lebendig lebend lebens leb lebenslauf lebenslauf lebensmittel lebensmittl leblos lebl
lecker leck leer leer leeren leer legen leg lehnsessel lehnsessl lehr lehr lehrbub lehrbub lehrbube lehrbub lehren
lehr lehrer lehr lehrkraft lehrkraft lehrling lehrling lehrmaedchen lehrmadch lehrtochter lehrtocht lehrvideo lehrvid
leicht leicht leihen leih leihgeraet leihgerat leim leim leise leis leistung leist leistungs leist leit leit leiter
leit leitfaden leitfad leitspruch leitspruch leitung leit lern lern lernen lern lesbar lesbar leser leser leserlich
leserlich leserschaft leserschaft lesung lesung leuchte leucht leuchtmittel leuchtmittl leute leut level levl licht
licht lichtsignal lichtsignal lieber lieb liefer lief lieferant lieferant lieferbar lieferbar lieferdauer lieferdau
liefergebuehr liefergebuhr liefern lief lieferung lief lieferwagen lieferwag lieferzeit lieferzeit lift lift limo limo
limonade limonad linie lini link link links link liste liste lkw lkw lob lob loben lob location locat locken lock
locker lock lockern lock loeschen losch loesen los loesung los loesungs los login login lohn lohn lohnabrechnung
lohnabrechn lohnerhoehung lohnerhoh lohnzettel lohnzettl lokal lokal lose los loslassen loslass loswerden loswerd
lueften luftung luefter luft luegen lug luft luft lunch lunch lustig lust machen mach maedchen madch maedel madl
maennlich mannlich maerz marz mag mag magazin magazin mahlzeit mahlzeit mahnung mahn mai mai mail mail makler makl mal
mal malerpinsel malerpinsl mama mama man man management management manager manag manchmal manchmal mandant mandant
mangel mangl mannschaft mannschaft manual manual manuell manull mappe mapp marille marill markt markt marktleiter
marktleit maschine masch maschinen masch massiv massiv massnahme massnahm material material matura matur maturand
maturand maturant maturant maus maus maximal maximal maximieren maxim maximum maxim meckern meck medikament medikament
mediziner medizin meeting meeting mehr mehr mehrarbeit mehrarbeit mehren mehr mehrheit mehrheit mehrmalig mehrmal
mehrweg mehrweg meiden meid mein mein meine mein meinem mein meinen mein meiner mein meines mein meister meist
melanzani melanzani meldung meld mensa mens mensch mensch menschen mensch mentor mentor menue menu menuekarte menukart
messe mess metzger metzg metzgerei metzgerei mich mich miet miet mieten miet mietzins mietzin mild mild mildern mild
minderheit mind mindern mind mindestens mindest mindesthaltbarkeit mindesthaltbar mindset mindset minimal minimal
minimieren minim minimum minim minus minus minute minut mir mir missachten missacht misserfolg misserfolg missgeschick
missgeschick misstrauen misstrau mistkuebel mistkubl mit mit mitarbeitende mitarbeit mitarbeiter mitarbeit
mitbestimmen mitbestimm miteinander miteinand mitfahren mitfahr mitfahrgelegenheit mitfahrgeleg mitglied mitglied
mitgliedsbeitrag mitgliedsbeitrag mitnehmen mitnehm mitreden mitred mitschneiden mitschneid mitschrift mitschreib
mittag mittag mittagessen mittagess mittags mittag mittagsmahl mittagsmahl mitteilen mitteil mitteilung mitteil mittel
mittl mittels mittl mittwoch mittwoch mobil mobil mobiltelefon mobiltelefon modern modern moechte mocht moechten mocht
moegen mog moeglich moglich moeglichkeit moglich moeglichst moglichst moehre mohr monat monat monitor monitor montag
montag monteur monteur montieren mont moped moped mopp mopp morgen morg morgenessen morgeness motivation motiv
motivieren motiv motorrad motorrad motto mott muede mud muehsam muhsam muell mull muellbeutel mullbeutl muelleimer
mulleim muellsack mullsack muelltonne mulltonn muelltrennung mulltrenn muendlich mundlich muesli musli muessen muss
muessten musst musik musik muss muss musst musst musste musst mut mut mutig mut mutter mutt mutti mutti nach nach
nachbar nachbar nachbarschaft nachbarschaft nachbesprechung nachbesprech nachbessern nachbess nachdem nachd nachfassen
nachfass nachfolger nachfolg nachfrage nachfrag nachhaken nachhak nachhaltig nachhalt nachher nachh nachlaessig
nachlass nachlass nachlass nachmittag nachmittag nachmittags nachmittag nachricht nachricht nachsichtig nachsicht
nachspeise nachspeis nacht nacht nachtdienst nachtdienst nachteil nachteil nachtessen nachtess nachtmahl nachtmahl
nachts nacht nachtschicht nachtschicht nachweis nachweis nachwuchs nachwuch naechstenmonat nachstenmonat naechstesjahr
nachstesjahr naechstewoche nachstewoch naehe nah naemlich namlich nah nah name nam namenschild namenschild
namensschild namensschild namentlich namentlich naschen nasch naschwerk naschwerk naschzeug naschzeug nass nass natel
natl national national natuerlich naturlich natur natur neben neb negativ negativ nehmen nehm nett nett netz netz
netzwerk netzwerk neu neu neueinsteiger neueinst neueinstellung neueinstell neugeborene neugebor neugierig neug
neuigkeit neuigkeit neujahr neujahr neukunde neukund neuling neuling neustart neustart news news newsletter newslett
nichtoeffentlich nichtoffentlich nie nie niederlage niederlag niederlassung niederlass niedrig niedr niemals niemal
niveau niveau noch noch noerdlich nordlich norden nord notaufnahme notaufnahm notausgang notausgang notebook notebook
notfall notfall notfallstation notfallst notiz notik notizzettel notizzettl november novemb nuckel nuckl nuechtern
nucht nuggi nuggi nun nun nur nur nutzen nutz nutzer nutz nutzung nutz ob ob oben oben ober ober obere ober
oberflaechlich oberflachlich oberirdisch oberird obfrau obfrau obligatorisch obligator obmann obmann obst obst obwohl
obwohl oder oder oede ode oeffentlich offentlich oeffnen offn oeffnung offn oeffnungs offn oeffnungszeit offnungszeit
oefter oft oekologisch okolog oestlich ostlich ofen ofen offen offen offenbar offenbar offenlegen offenleg offerte off
offline offl oft oft ohne ohn oktober oktob oma oma omelette omelett onboarding onboarding online onlin onlineportal
onlineportal opa opa opfer opf optimieren optim optimierung optim optimistisch optimist option option optional
optional ordentlich ordentlich ordern ord ordination ordin ordner ordn ordnung ordn organisation organ organisieren
organ original original ort ort osten ost ostern ost paket paket paketstation paketst paketverfolgung paketverfolg
palatschinke palatschink panne pann papa papa papier papi papierkorb papierkorb paradeiser paradeis park park parkhaus
parkhaus parkieren park parkplatz parkplatz parterre parterr partner partn passagier passag passiv passiv passwort
passwort patient patient pauschal pauschal pause paus pausen paus pausenraum pausenraum pendler pendl pensionaer
pensionar pensionist pensionist peperoni peperoni per per permanent permanent persoenlich person personal personal
personalausweis personalausweis personalgewinnung personalgewinn personalsuche personalsuch personen person
pessimistisch pessimist pfand pfand pfanne pfann pfannkuchen pfannkuch pfingsten pfingst pflanze pflant pflege pfleg
pflegeheim pflegeheim pflegekraft pflegekraft pflegen pfleg pflegepersonal pflegepersonal pfleger pfleg pflicht
pflicht photovoltaik photovolt physiotherapie physiotherap pille pill pilotprojekt pilotprojekt pinsel pinsl pkw pkw
plaetze platz plafond plafond plakat plakat plan plan planung plan planungs plan plastik plast plastiktuete plastiktu
platz platz platzchen platzch platzieren platzier plus plus plz plz pneu pneu pokal pokal politik polit polizei
polizei polnisch poln polster polst pommes pomm portal portal porto port positiv positiv post post postalisch postal
postkasten postkast postleitzahl postleitzahl postweg postweg poulet poulet praemie pram praesent prasent praesidium
prasid praktikant praktikant praktisch prakt praxis praxis preis preis preise preis preisguenstig preisgunst
preisnachlass preisnachlass preiswert preisw presse press printer print prinzip prinzip prinzipiell prinzipiell privat
privat pro pro proaktiv proaktiv probefahrt probefahrt probelauf probelauf probieren probier problem probl produkt
produkt produktion produz professor professor profi profi programm programm projekt projekt prospekt prospekt
protokoll protokoll prozess prozess pruefen pruf pruefliste pruflist pruefung pruf publizieren publik puenktlich
punktlich punkt punkt putzen putz putzlappen putzlapp putztuch putztuch pv pv qualitaet qual qualitaets qual quark
quark quartier quart quittung quitt quote quot rabatt rabatt rad rad radfahrer radfahr radiator radiator raeume raum
rampe ramp rangehen rangeh rangliste ranglist ranking ranking rasch rasch rasen ras rasenmaeher rasenmah raten rat
rathaus rathaus ratschlag ratschlag rau rau rauchfang rauchfang rauchfangkehrer rauchfangkehr rauchfrei rauchfrei rauf
rauf raum raum reagieren reag reaktion reakt reaktions reakt reaktiv reaktiv rechner rechner rechnung rechnung
rechnungs rechnung recht recht rechts recht rechtsanwalt rechtsanwalt rechtzeitig rechtzeit rede red reden red
reduktion reduz reduzieren reduz reduzierung reduz regal regal regel regl regelmaessig regelmass regeln regl regierung
regi region region regional regional reich reich reifen reif reinigen rein reinlich reinlich reinschnuppern
reinschnupp reise reise reisegepaeck reisegepack reklamation reklam reklamations reklam relativ relativ renovieren
renov renovierung renov rentner rentn reparatur repar reparieren repar reservieren reserv reservierung reserv
reservierungssystem reservierungssyst restaurant restaurant retoure retour rettung rett rettungswagen rettungswag
rezeption rezeption richtig richt richtlinie richtl riesig ries ringordner ringordn risiko risik riskant riskant roh
roh rohfassung rohfass rollator rollator roller roll rollladen rolllad rollo rollo rollstuhl rollstuhl rot rot
rucksack rucksack ruebli rubli rueckerstatten ruckerstatt rueckerstattung ruckerstatt rueckfrage ruckfrag rueckgabe
ruckgeb rueckgang ruckgang rueckmeldebogen ruckmeldebog rueckmeldung ruckmeld rueckruf ruckruf ruecksendung rucksend
ruecksicht rucksicht ruecksichtnahme rucksichtnahm ruecksichtsvoll rucksicht rueckwaerts ruckwart rueebli ruebli
ruegen rug ruesten rust ruf ruf rufnummer rufnumm ruhe ruh ruhig ruh rundbrief rundbrief runde rund rundschreiben
rundschreib rundumdieuhr rundumdieuhr runter runt runterdrehen runterdreh runterfahren runterfahr runterladen
runterlad russisch russ sachen sach sachkenntnis sachkennt sachkundig sachkund sachlich sachlich sackerl sackerl
saeckli sackli saege sag saemtliche samtlich saeubern saub saeugling saugling saft saft sahne sahn salaer salar saldo
saldo salzig salz sammeln samml samstag samstag sanieren sani sanierung sani sanitaer sanitar sanka sank satt satt
satz satz sauber sauber sauer sau scannen scann schablone schablon schadprogramm schadprogramm schaedling schadling
schaffen schaff schaffner schaffn schalter schalt scharf scharf schauen schau schaufenster schaufenst schaukasten
schaukast schenken schenk schicht schicht schichtplan schichtplan schicken schick schief schief schiff schiff schild
schild schimmel schimml schimpfen schimpf schlafraum schlafraum schlafzimmer schlafzimm schlagobers schlagob
schlagsahne schlagsahn schlampig schlamp schlange schlang schlecht schlecht schlechtest schlechtest schleckzeug
schleckzeug schliessen schliess schliessung schliess schluessel schlussl schluss schluss schlussverkauf schlussverkauf
schmackhaft schmackhaft schmal schmal schmecken schmeck schmerz schmerz schmutzig schmutz schnaeppchen schnappch
schnell schnell schnelligkeit schnell schnellstmoeglich schnellstmoglich schnellstrasse schnellstrass schnitt schnitt
schnuller schnull schnupfen schnupf schoen schon schon schon schornstein schornstein schornsteinfeger schornsteinfeg
schrank schrank schraubendreher schraubendreh schraubenschluessel schraubenschlussl schraubenzieher schraubenzieh
schreib schreib schreibtisch schreibt schreibtischstuhl schreibtischstuhl schreibwaren schreibwar schreiner schrein
schriftlich schriftlich schriftzug schriftzug schrippe schripp schrittweise schrittweis schrumpfen schrumpf
schrumpfend schrumpf schueler schul schuerze schurz schule schul schulstunde schulstund schulung schulung schulungs
schulung schulungsvideo schulungsvid schutz schutz schutzbrille schutzbrill schutzhelm schutzhelm schwach schwach
schwaeche schwach schwaechen schwach schwangere schwang schwarz schwarz schwarzes schwarz schweigen schw schwer schw
schwierig schwierig schwimmbad schwimmbad sehbehindert sehbehind sehr sehr seid seid sein sein seine sein seinem sein
seinen sein seiner sein seines sein seit seit seite seit sekunde sekund selber selb selbst selbst selbststaendig
selbststand selbstverstaendlich selbstverstandlich selten selt semmel semml senden send sendungsverfolgung
sendungsverfolg senior senior seniorenheim seniorenheim senken senk senkung senk separat separat september septemb
service servic servicetelefon servicetelefon servierkraft servierkraft serviette serviett sessel sessl setzen setz
sich sich sicher sicher sicherheit sicher sicherheits sicher sicherheitsschuhe sicherheitsschuh sicherstellen
sicherstell sicherungskopie sicherungskop sie sie sieg sieg siezen siez silvester silvest simpel simpl sind sind
sinken sink sinnvoll sinn sitzbank sitzbank sitzen sitz sitzend sitz sitzgelegenheit sitzgeleg sitzplatz sitzplatz
sitzung sitz sitzungszimmer sitzungszimm skill skill slogan slogan slot slot smartphone smartphon sms sms snack snack
so so sobald sobald sodass sodass sofa sofa sofort sofort sofortig sofort softdrink softdrink software softwar sogar
sogar solange solang solar solar solarenergie solarenerg solche solch solchem solch solchen solch solcher solch
solches solch soll soll sollen soll sollst sollst sollte sollt sollten sollt somit somit sommer somm sonder sond
sonderangebot sonderangebot sondern sond sonnabend sonnab sonntag sonntag sorgen sorg sorgfaeltig sorgfalt sortiment
sortiment sowie sowi sowohl sowohl sozial sozial sozialraum sozialraum spaet spat spaetdienst spatdienst spaeter spat
spaetestens spatest spaetschicht spatschicht spanisch span spar spar sparbuch sparbuch sparen spar sparsam sparsam
spass spass spediteur spediteur spedition sped speichern speich speise speis speiseeis speiseeis speisekarte
speisekart speiseraum speiseraum speisesaal speisesaal spende spend spenden spend spengler spengl sperren sperr spiel
spil spielecke spieleck spielplatz spielplatz spital spital spontan spontan sport sport sporthalle sporthall sprach
sprach sprache sprach sprechen sprech sprechstunde sprechstund sprechzeit sprechzeit sprit sprit spritze spritz
spuelmaschine spulmasch staat staat stadt stadt stadtverwaltung stadtverwalt staendig standig staerke stark staerken
stark stamm stamm stammkunde stammkund stammtisch stammt stand steh standard standard standardantwort standardantwort
standardisieren standard standardisiert standard standort standort stark stark starr starr start start starten start
stationaer stationar statistik statist statt statt statusmeldung statusmeld stau stau staubsauger staubsaug steckdose
steckd stecker stecker stehen steh stehend steh stehleiter stehleit steigen ste steigern ste steigerung ste steil
steil stellage stellag stelle stell stellen stell stellenanzeige stellenant stellenausschreibung stellenausschreib
stellvertreter stellvertret stets stet steuer steu steuererklaerung steuererklar stiege stieg stift stift still still
stille still stimmung stimmung stirnlampe stirnlamp stockwerk stockwerk stoerung stor stopp stopp stoppen stopp
stornieren stor strafe straf straffen straff strasse strass strassen strass strassenbahn strassenbahn strauss strauss
streichen streich streit streit streitigkeit streit streng streng stress stress strikt strikt strom strom
stromverbrauch stromverbrauch struktur struktur student student studi studi studierende stud stueck stuck stufenweise
stufenweis stuhl stuhl stunde stund stunden stund stundenweise stundenweis sturz sturz stutzen stutz suche such
suchfunktion suchfunkt sueden sud suedlich sudlich suess suss suessigkeit suss suessware susswar support support
synchron synchron system syst tablette tablett tacker tack tadel tadl tadeln tadl taetigkeit tatig tafel tafl tag tag
tage tag tages tag tagesausflug tagesausflug tagesordnung tagesordn tagesordnungspunkt tagesordnungspunkt tageszeitung
zeitung tags tags tagsueber tagsub takeaway takeaway takeaways takeaway tankstelle tankstell taschenlampe taschenlamp
tastatur tast tatsaechlich tatsachlich taxi taxi team team teamgeist teamgeist teammitglied teammitglied teamwork
teamwork technik techn techniker techn tee tee teekueche teekuch teenager teenag teil teil teilen teil teilweise
teilweis teilzeit teilzeit telearbeit telearbeit telefon telefon telefonat telefonat telefonieren telefon
telefonnummer telefonnumm teller tell template templat tempo tempo teppich teppich termin termin termingerecht
termingerecht terminkalender terminkal tesafilm tesafilm test test testlauf testlauf teuer teur text text textbaustein
textbaustein textnachricht textnachricht thema them themen them theoretisch theoret theorie theor therapie therap
ticket ticket tief tief tiefgarage tiefgarag tiefkuehler tiefkuhl tiefkuehlschrank tiefkuhlschrank tintenpatrone
tintenpatron tisch tisch tischler tischl tixo tixo toeff toff toilette toilett tomate tomat tombola tombol ton ton
toner ton tool tool topfen topf tornister tornist totschweigen totschw tourist tourist traditionell traditionell
traege trag trafik traf tragetasche tragetasch tragtasche tragtasch trainieren train trainings training
traktandenliste traktandenlist traktandum traktand tram tram trambahn trambahn transparenz transparent transporter
transport traurig traur treffen treff treibstoff treibstoff trennen trenn treppe trepp treue treu treuekarte treuekart
trinkwasser trinkwass trittleiter trittleit trocken trock troedelmarkt trodelmark trottoir trottoir trotz trotz
tuchent tuchent tuer tur tuerglocke turglock tuerkisch turk tuerschloss turschloss tuete tut tun tun turnhalle
turnhall turnier turnier tutorial tutorial ueben uben ueber uber ueberall uberall ueberblick uberblick uebergabe
ubergeb ueberhaupt uberhaupt ueberholt uberhol ueberlastung uberlast uebermorgen ubermorg uebermuedet ubermud
uebernachten ubernacht ueberpruefen uberpruf ueberpruefung uberpruf uebers uber ueberschuss uberschuss uebersicht
ubersicht uebersiedeln ubersiedl ueberstunde uberstund ueberweisung uberweis ukrainisch ukra um um umfrage umfrag
umgang umgang umgangs umgang umgehen umgeh umkleide umkleid umkleidekabine umkleidekab umkleideraum umkleideraum ums
ums umsatz umsatz umsetzen umsetz umsetzung umsetz umsonst umsonst umstaendlich umstandlich umtauschen umtausch umwelt
umwl umweltbewusst umweltbewusst umweltfreundlich umweltfreundlich umzaeunung umzaun umziehen umzieh unbedingt
unbeding unbefristet unbefrist unbegrenzt unbegrenzt und und undicht undicht unentgeltlich unentgeltlich unfall unfall
ungefaehr ungefahr ungesund ungesund ungeziefer ungezief uniform uniform unkompliziert unkomplik unmittelbar
unmittelbar unordentlich unordentlich unpersoenlich unpersonlich unregelmaessig unregelmass uns uns unser uns unsere
uns unserem uns unseren uns unserer uns unseres uns unten unt unter unt unterbinden unterbind unterbleiben unterbleib
unterbrechung unterbrech unterbruch unterbrech untere unt untereinander untereinand untergeschoss untergeschoss
unterirdisch unterird unterlage unterlag unterlassen unterlass unterm unterm unternehmen unternehm unternehmens
unternehm unterricht unterricht unters unt untersagen untersag unterschiedlich unterschiedlich unterstuetzen
unterstutz unterstuetzung unterstutz unterweisen unterweis unterweisung unterweis unverschaemt unverschamt
unverzueglich unverzuglich unzugaenglich unzuganglich update updat upload upload uptodate uptodat urgieren urgi urlaub
urlaub urlauber urlaub urlaubs urlaub urlaubsplanung urlaubsplan usw usw vage vag variabel variabl vater vat vati vati
vegan vegan vegetarisch vegetar veggie vegg velo velo ventilator ventilator verabredung verabred verabschieden
verabschied veraendern verand veraergert verarg veralten veralt veraltet veraltet veranstalten veranstalt
veranstaltung veranstalt veranstaltungs veranstalt veranstaltungsort veranstaltungsort verantwortlich verantwortlich
verantwortung verantwort verantwortungs verantwort verbannen verbann verbergen verberg verbessern verbess verbesserung
verbess verbesserungs verbess verbieten verbiet verbilligen verbill verbinden verbind verbot verbiet verbrauch
verbrauch verdeckt verdeck verdunkeln verdunkl verein verein vereinbaren vereinbar vereinen verein vereinfachen
vereinfach vereinheitlichen vereinheitlich vereinsbeitrag vereinsbeitrag verfahren verfahr vergabe vergeb vergessen
vergess vergleich vergleich vergnuegen vergnug vergriffen vergriff vergroessern vergross verguenstigung vergunst
verguetung vergut verhalten verhalt verhaltens verhalt verheimlichen verheimlich verhindern verhind verkaeufer verkauf
verkauf verkauf verkaufen verkauf verkaufs verkauf verkehr verkehr verkehrs verkehr verkehrsstau verkehrsstau
verkleinern verklein verkomplizieren verkomplik verkostung verkost verkuehlung verkuhl verkuemmern verkumm verkuenden
verkund verkuerzen verkurz verkuerzung verkurz verlaengern verlang verlaengerung verlang verlaesslich verlasslich
verlangsamen verlangsam verleihen verleih verlernen verl verlieren verlust verlierer verl verlinkung verlink verlogen
verlog verlust verlust vermehren vermehr vermeiden vermeid vermeidung vermeid vermieten verm vermieter vermiet
vermindern vermind vermittlung vermittl verneinen vernein vernichten vernicht vernuenftig vernunft veroeffentlichen
veroffentlich verpackung verpack verpflegen verpfleg verpflichten verpflicht verpflichtend verpflicht verraucht
verrauch verriegeln verriegl verringern verring verringerung verring versand versend versandkosten versandkost
verschaerfen verscharf verschicken verschick verschieben verschieb verschieden verschied verschlechtern verschlecht
verschlossen verschloss verschmutzen verschmutz verschmutzt verschmutz verschreibung verschreib verschweigen verschw
verschwenden verschw versenden versend versichern versich versicherung versich versicherungs versich versprechen
versprech verstaendlich verstandlich verstaendnis verstand verstaerken verstark verstaerkt verstark verstecken
versteck versuchen versuch vertagen vertag verteilen verteil verteuern verteu vertikal vertikal vertrag vertrag
vertrags vertrag vertrauen vertrau vertrauens vertrau vertrauensvoll vertrau vertraulich vertraulich vertreiben
vertreib vertreter vertret vertretung vertret vertretungs vertret vertrieb vertreib vertriebs vertrieb verwaltung
verwalt verwaltungs verwalt verwandte verwandt verweigern verw verwenden verwend verwerfen verwerf verzicht verzicht
verzichten verzicht vesper vesp via via video vid videocall videocall videokonferenz videokonferent viel viel viele
viel vielfalt vielfalt vielleicht vielleicht vierbeiner vierbein virus virus vitrine vitr voll voll vollstaendig
vollstand vollzeit vollzeit volontaer volontar vom vom von von vor vor vorab vorab voraus voraus vorbereiten vorbereit
vorbeugen vorbeug vordere vord vordruck vordruck vorfuehren vorfuhr vorgang vorgang vorgesetzte vorsetz vorgestern
vorgest vorhanden vorhand vorhang vorhang vorher vorh vorlage vorlag vorlesestunde vorlesestund vorlesung vorl vorm
vorm vormerken vormerk vormittag vormittag vormittags vormittag vorn vorn vorne vorn vorrat vorrat vorschlag vorschlag
vorschlags vorschlag vorschlagskasten vorschlagskast vorschrift vorschreib vorsitzende vorsitz vorstand vorsteh
vorstellungsgespraech vorstellungsgesprach vortag vortag vorteil vorteil voruebergehend vorubergeh vorverlegen
vorverleg vorwaerts vorwart vorzeitig vorzeit vorziehen vorzieh voucher vouch wach wach wachsen wach wachsend wach
wachstum wachst waehlen wahl waehrend wahr waere war waeren war waerme warm wagen wag wahl wahl wand wand wann wann
war war ware war waren war warenangebot warenangebot warenhaus warenhaus warenkorb warenkorb warenlager warenlag
warenprobe warenprob warm warm warst warst wart wart warte wart wartebereich wartebereich warten wart warteraum
warteraum warteschlange warteschlang warteschleife warteschleif wartezeit wartezeit wartezimmer wartezimm warum warum
was was waschbecken waschbeck wasser wass wasserhahn wasserhahn wc wc web web webportal webportal webseite webseit
website websit wechseln wechsl weckerl weckerl weg weg wegen weg weggli weggli weghoeren weghor weglassen weglass
wegraeumen wegraum wegsehen wegseh wegweiser wegweis wegwerf wegwerf wegwerfen wegwerf wehtun wehtun weiblich weiblich
weich weich weihnacht weihnacht weihnachts weihnacht weihnachtsfeier weihnachtsf weihnachtsfest weihnachtsfest weil
weil wein wein weit weit weiter weit weiterbildung weiterbild weiterempfehlen weiterempfehl weiterempfehlung
weiterempfehl weiterfuehren weiterfuhr weitergeben weitergeb weiterleiten weiterleit weitermachen weitermach welche
welch welchem welch welchen welch welcher welch welches welch welt welt wem wem wen wen wenig wen weniger wen
wenigstens wenigst wenn wenn wer wer werbung werb werden werd werk werk werkstatt werkstatt werktags werktag werkzeug
werkzeug wert wert werte wert wertschaetzen wertschatz wertschaetzung wertschatz wesentlich wesentlich weshalb weshalb
wessen wess westen west westlich westlich wettbewerb wettbewerb wettbewerbs wettbewerb wetter wett wettkampf wettkampf
whatsapp whatsapp wichtig wicht widerrufen widerruf wie wie wieder wied wiederbeleben wiederbeleb wiederholt wiederhol
wiederverwenden wiederverw wiese wies wieso wies will will willkommen willkomm willkommenheissen willkommenheiss
willst willst windel windl windschutzscheibe windschutzscheib winter wint winzig winz wir wir wird wird wirgefuehl
wirgefuhl wirklich wirklich wirst wirst wirtschaft wirtschaft wirtschafts wirtschaft wirtshaus wirtshaus wischen wisch
wischmopp wischmopp wischtuch wischtuch wissbegierig wissbeg wissen wiss wissens wiss wlan wlan wo wo wobei wobei
woche woch wochen woch wochenend wochenend wochenenddienst wochenenddienst wochenende wochenend wochentag wochentag
wochentags wochentag wofuer wofur woher woh wohin wohin wohl wohl wohlbefinden wohlbefind wohlfuehlen wohlfuhl wohn
wohn wohnung wohn wolldecke wolldeck wollen woll wollte wollt wollten wollt womit womit woran woran worauf worauf
worden word wording wording workshop workshop wort wort wortwahl wortwahl wuerde wurd wuerden wurd wuetend wutend
wurde wurd wurden wurd zahl zahl zahlen zahl zahlend zahl zahlung zahl zahlungs zahl zahlungserinnerung zahlungserinn
zahnaerzte zahnarzt zahnarzt zahnarz zange zang zapfsaeule zapfsaul zaun zaun zb zb zebrastreifen zebrastreif zeigen
zeig zeit zeit zeiten zeit zeitfenster zeitfenst zeitgemaess zeitgemass zeitnah zeitnah zeitschrift zeitschrift
zeitung zeitung zeitweise zeitweis zelebrieren zelebr zentral zentral zentrale zentral zentralisieren zentral
zerstoeren zerstor zertifikat zertifikat zettel zettl zeugnis zeugnis ziehen zieh ziel ziel ziele ziel zielsetzung
zielsetz ziemlich ziemlich zimmer zimm zimmerdecke zimmerdeck zins zins zmittag zmittag zmorge zmorg znacht znacht
znuni znuni zone zon zornig zorn zu zu zucchini zucchini zuckerl zuckerl zudem zud zuegeln zugl zuegig zugig zuerst
zurst zufrieden zufried zufriedenheit zufried zufriedenheits zufried zug zug zugaenglich zuganglich zugang zugang
zugbegleiter zugbegleit zuhoeren zuhor zukunft zukunft zukunfts zukunft zulassen zulass zuletzt zuletz zum zum
zumachen zumach zumindest zumindest zunaechst zunachst zunahme zunehm zunehmen zunehm zur zur zurueckbauen ruckbau
zurueckfahren ruckfahr zurueckgeben ruckgeb zurueckrufen ruckruf zurueckschicken ruckschick zurueckschneiden
ruckschneid zuruecksenden rucksend zusaetzlich zusatzlich zusage zusag zusagen zusag zusammen zusamm zusammenarbeit
zusammenarbeit zusammenarbeiten zusammenarbeit zusammenfassung zusammenfass zusammenhalt zusammenhalt zusammenlegen
zusammenleg zusammenraeumen zusammenraum zuschlag zuschlag zusenden zusend zusperren zusperr zustaendigkeit zustandig
zustand zusteh zustellen zustell zustellung zustell zustimmen zustimm zutrauen zutrau zuverlaessig zuverlass
zuvorkommend zuvorkomm zuweilen zuweil zvieri zvieri zweck zweck zwecks zweck zweigstelle zweigstell zwischen zwisch
zwischenmahlzeit zwischenmahlzeit zwischenstand zwischenstand
"""

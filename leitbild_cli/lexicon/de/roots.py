"""The roots of the German words that stand in lists; written by `.build/roots.py`."""

ROOTS = """
ab abbau abbau/en abbestell/en abbrech/en abend abendbrot abendess/en abend/s aber abfahr/en abfahrt abfahrtsplan
abfall abfalleim/er abfallkuebel=abfallkubl abfalltrenn/ung abgeb/en abgeh/end abgestanden=absteh abhalt/en abheb/en
abhol/en abholst/ation abhol/ung abi abitur abkuehlen=abkuhl ablag/e ablauf ablehn/en abmach/en abmeld/en abmild/ern
abnahme=abnehm abnehm/en abonnent abonn/ieren abrat/en abreis/e abreis/en absag/e absag/en absatz abschaff/en
abschaff/ung abschalt/en abschlag abschliess/en abschluss=abschliess abschreck/en absenk/en absolut absperr/en
abstaub/en abstell/en abstimm/ung absturz abteil/ung abteilungsleit/ung abverkauf abwart abwechsl/ung
abwechslungsreich abweis/en abw/esend abw/esenheit abwimmeln=abwimml acht/en adress aendern=and aenderung=and
aengstlich=angstlich aeussere=auss agend/a agendapunkt agentur akku akt/en aktenordn/er aktion aktionaer=aktionar
aktiv aktiv/ieren aktual/isierung aktuell=aktull akzept/ieren all/e allein als also alt altenheim alt/er altersheim
altmod/isch am ambulant ambulanz=ambulant amt an analog anbiet/en anbieter anbring/en anerkenn/en anerkenn/ung
anfaenger=anfang anfang anfang/en anfang/s anfrag/e angebot=anbiet angehoerige=angehor anhand anhang anheb/en
anklick/en ankomm/en ankomm/end ankuendigen=ankund ankunft anlag/e anleg/en anleit/ung anl/ernen anlieg/en anmach/en
anmeld/en annahme=annehm annehm/en annonc/e anonym anra/iner anreg/ung anreis/e anreis/en anruf anrufbeantwort/er
anruf/en ans anschaff/en anschalt/en anschau/en anschliess/end anschluss=anschliess anseh/en anspor/nen ansprech
ansprechbar ansprech/en ansprechpartn/er anstatt ansteh/en anstell/e anstell/en anstieg anstreich/er anstreng/end
antrag antwort antwort/en anwerb/en anw/esend anw/esenheit anwohn/er anz/eige anzieh/en apartment app apparat
appartement aprik/ose april arab/isch arbeit arbeit/s arbeitsablauf arbeitskleid/ung arbeitskreis arbeitsort
arbeitsplatz arbeitsschluss arbeitsstaette=arbeitsstatt arbeitsstell/e arbeitst/isch arbeitszeit arbeitszimm/er arm
arznei arzneimittel=arzneimittl arzt arztpraxis assekuranz=assekurant asynchron atmosphaere=atmosphar attachment auch
auf aufbau/en aufbewahr/en aufenthaltsraum auffr/ischen aufgab/e aufgab/en aufgeraeumt=aufraum aufgrund
aufhaengen=aufhang aufheb/en aufhoeren=aufhor aufleb/en aufleg/en aufl/oesen aufl/oesung aufmach/en aufnehm/en
aufpreis aufraeumen=aufraum aufreg/en aufricht/ig aufs aufschieb/en aufschlag aufschliess/en aufschrift aufsperr/en
aufsplitt/ern aufstell/en aufstock/en aufteil/en auftrag auftraggeb/er aufwaermen=aufwarm aufwand aufzug
augenglaeser=augenglas august aus ausbau ausbau/en ausbild/ung auscheck/en ausdehn/en ausdruck ausflug
ausfuehrlich=ausfuhrlich ausgab/e ausgang ausgeb/en ausgeh/end ausgeschlafen=ausschlaf ausgrenzen=ausgrent aushang
aushelf/en auskunft auslad/en auslaendisch=ausland ausland auslauf/en auslegewar/e ausleih/en auslogg/en ausmach/en
auspack/en ausreich/end ausruestung=ausrust ausschalt/en ausschild/erung ausschliess/en auss/en aussendienst
ausserd/em ausserhalb ausstatt/ung ausst/eigen ausstellungsstueck=ausstellungsstuck aussterb/en aussuch/en austausch
austausch/en austret/en austritt=austret ausverkauf auswahl ausweis ausweit/en auszahl/en auszubild/ende auto autobahn
automat/isch automat/isieren azubi baby backof/en backup badetuch badezimm/er bahn bahnhof bahnst/ation
baldmoeglichst=baldmoglichst bancomat bank banknot/e bankomat bar bar/es bargeld bargeldl/os barrierefrei basar basis
basteln=bastl batt/erie bau baum baustell/e bazar beacht/en beanstand/ung beantwort/en beantwort/ung bearbeit/en
bearbeit/ung bedank/en bedarf bedeut/end bedi/enung bedi/enungs bedienungsanleit/ung beduerfnis=bedurf beend/en
befest/igen befolg/en befrag/ung befrist/et befuerworten=befurwort begeistert=beist begeist/erung beginn beginn/en
begrenzen=begrent begrenzt begruessen=begruss begruessung=begruss behaglich behalt/en beheb/en beheb/ung behind/ern
behindertengerecht behoerde=behord bei beibring/en beim beinah/e beisl beispielsweis/e beisteh/en beitret/en
beitritt=beitret beiz bejah/en bekaempfen=bekampf bekanntgeb/en belad/en belast/en beleb/en beleg belegschaft
beleucht/en beleucht/ung belohn/en belohn/ung benachricht/igen benachteil/igen benoetigen=benot benoetigt=benot
benutz/en benzin bequ/em berat/er berat/ung bereich bereit bereitmach/en bereit/s bericht berufskleid/ung beruh/igen
besaenftigen=besanft beschaedigen=beschad beschaeftigte=beschaft bescheid beschein/igung beschild/erung beschleun/igen
beschliess/en beschraenken=beschrank beschrift/ung beschwerd/e beschwerlich beschwicht/igen beseit/igen beseit/igung
bes/en besond/ers besorg/en besprech/ung bess/er best bestaetigen=bestat bestaetigung=bestat bestand bestandsaufnahm/e
bestandskund/e besteh/end bestell bestell/en bestell/ung bestraf/en bestreit/en besuch besuch/er beteil/igung
betreu/en betreu/ung betrieb betrieb/s betriebsausflug betriebsrestaurant betruebt=betrub betrunk/en
bettwaesche=bettwasch bettzeug beurteil/en bevor bevorzug/en bewaehrt=bewahr bewahr/en bewerb/er bewerb/ung
bewerbungsgespraech=bewerbungsgesprach bewert/en bewert/ung bewert/ungs bewill/igen bewill/igung bewirt/en bezahl/en
bezueglich=bezuglich bibliothek bier biet/en bik/e bild bildschirm bild/ung billett bill/ig bim bin bind/en bind/ung
binn/en bis bish/erig bist bitt/e bitt/en bitter blau bleib/en bleibenlass/en blick/en blind block/ieren bluehen=bluh
blum/e blumenstrauss blutabnahm/e blutprob/e boese=bos bohr/er bohrmasch/ine bon bonbon bonus bonuskart/e boss
branch/e brauch/e brauch/en brauch/t braus/e brech/en breit brem/sen brief briefkast/en brill/e bring/en
broetchen=brotch broschuere=broschur brotzeit bub buch buchen=buchung buchung buchungssyst/em budget
buecherei=bucherei buerger=burger buergeramt=burgeramt buergersteig=burgerst buero=buro buerostuhl=burostuhl buggy
bundesreg/ierung bunt bus businessplan bzgl bzw ca camion cash chanc/e chaot/isch chat chatbot chauffeur check/in
checklist/e chef circ/a club coiffeur comput/er computerprogramm cornflak/es courag/e da dabei dach dachbod/en
dachdeck/er dadurch dafuer=dafur dageg/en dah/er damit danach dank dankbar dankbar/keit dank/en dankesbrief
dankeschoen=dankeschon dankesschreib/en dann daran darauf daraus darf darin darleh/en darueber=darub das dass
dasselb/e datei dat/en datenbank datensich/erung dau/er dauerhaft dauernd davon davor dazu dazul/ernen deaktiv/ieren
deeskal/ation deeskal/ieren defekt defizit degust/ation dein dein/e dein/em dein/en dein/er dem dement/ieren
demselb/en den den/en denk/e denn denselb/en depot der der/en derj/enige derselb/e derzeit derzeit/ig des deshalb
desinteress/iert dess/en dess/ert desweg/en deutsch dezemb/er dezentral dezentral/isieren dialog dich dicht dick die
diej/enige diej/enigen dienst dienstag dienstkleid/ung dienstleist/ung dienstplan dienstreis/e dienstschluss
dienstwag/en dienstzeit dies dies/e dieselb/e dies/em dies/en dies/er dies/es digital ding/e dir direkt direktor
dirndl diskret diskuss/ion diskut/ieren display div/ersitaet doch doktor dokument donnerstag dort download dozent
drahtl/os drangeh/en drauss/en dreck/ig drin dringend drinn/en drosseln=drossl druck druck/er druecken=drucken du
duenn=dunn duerfen=durf duerfte=durft dunkel=dunkl durch durchfuehren=durchfuhr durchfuehrung=durchfuhr durch/s
durchschnitt durchschnittlich durchstell/en dusch/e duz/en eben ebenfall/s eben/so echt eh eher ehrenamtlich/e ehrlich
eig/en eigenstaendig=eigenstand eigentlich eigent/uemer eil/ig ein einand/er einarbeit/en einarbeit/ung einbezieh/en
eincheck/en ein/e ein/em ein/en ein/er ein/es einfach einfarb/ig einfuehlsam=einfuhlsam
einfuehlungsvermoegen=einfuhlungsvermog einfuehren=einfuhr einfuehrung=einfuhr eingang eingangsbereich
eingangstuer=eingangstur eingearbeitet=einarbeit eingeh/end eingesteh/en einhalt/en einheim/isch einheitlich einkauf
einkauf/en einkaufskorb einkaufslist/e einkaufswag/en einkaufszettel=einkaufszettl einlad/en einlad/ung einlogg/en
einmal/ig einnahme=einnehm einpack/en einraeumen=einraum einricht/en einsatzplan einscann/en einschalt/en einschlaf/en
einschraenken=einschrank einsetz/en einspar/en einspar/ung einspring/en einst/eigen einst/eiger einstell/en
einstell/ung eintreff/en eintret/en eintritt=eintret eintrittsgeld einweg einwohn/er einwohnermeldeamt einzahl/en
einzeln=einzl einzelner=einzl einz/ig eiskast/en elektr/iker elektrizitaet=elektrik elektroinstallateur elektron/isch
elimin/ieren elt/ern email emotional empath/ie empath/isch empfang empfang/en empfangsthek/e empfehl/en empfehl/ung
end/e endlich endl/os energ/ie energieverbrauch eng engl/isch enorm entf/ernen entgegenkomm/en entgelt=entgl
enthusiasmus entlad/en entlang entlass/en entlass/ung entlast/en entleih/en entlohn/ung entmut/igen
entriegeln=entriegl entschaerfen=entscharf entscheid/en entschuld/igen entschuld/igung entsorg/en entspann/t
entsperr/en entsprech/end entwerf/en entwickl/ung entwurf equipment er erdapfel=erdapfl erdgeschoss erfolg
erfolgserleb/nis erfuellen=erfull ergeb/nis erhitz/en erhoehen=erhoh erhoehung=erhoh erinn/ern erinn/erung
erklaeren=erklar erklaervideo=erklarvid erkrank/ung erlaeutern=erlaut erlaeuterung=erlaut erlaub/en erlaub/nis
erled/igen erleicht/ern ermaessigung=ermass ermoeglichen=ermoglich ermunt/ern ermut/igen erneu/ern ernst
eroeffnen=eroffn eroeffnung=eroffn erreichbar erreichbar/keit erreich/en ersatzgeraet=ersatzgerat erschein/en
erschoepft=erschopf erschw/eren ersetz/en erst erstatt/en erstatt/ung erstehilf/e ersuch/en ertrag erwach/sene
erwaermen=erwarm erwart/ung erwart/ungs erweit/ern erwerb/en es estrich etag/e etat etc etikett etwa etwas euch euer
eur/e eur/em eur/en eur/er eventuell=eventull expert/e experti/se exponat ext/ern extr/a fach fachkennt/nis
fachkund/ig fachwiss/en fad faehre=fahr faelschung=falsch fahr/er fahrgaeste=fahrgast fahrgast fahrgemeinschaft
fahrkart/e fahrplan fahrrad fahrschein fahrstuhl fahrt fair faktur/a fall/s falsch faltblatt famil/ie famili/en
fasching faul fax feb/er februar feedback feedbackbog/en feg/en fehl/er fehlerhaft fei/er feierab/end fei/ern feiertag
feiertag/s feig/e feind feri/en ferienplan/ung ferienwohn/ung fern fern/e fernsprech/er fernwaerme=fernwarm fest
festhalt/en festplatt/e feucht feuerwehr filial filial/e filialleit/er film finanz=finant find/e firm/a firm/en
firmenaut/o firmenwag/en fix flach flaeche=flach fleischhalt/ig fleischhau/er fleischl/os fleiss/ig flexibel=flexibl
flexzeit flohmark/t flott fluchtweg fluechtling=fluchtling flug flugblatt flugzeug flur fluss fly/er foerdern=ford
foerderung=ford foermlich=formlich folg/e fon form formell formular fortbild/ung fortgeh/en fortgeschritt/ene
fortsetz/en foto fotokop/ie frag/e franzoesisch=frant frech freibad freigeb/en freischalt/en freitag freiwill/ig
freiwill/ige freizeit freu/de freund freundlich freundlich/keit frisch frischluf/t friseur frisoer=frisor frist
fristgerecht fristl/os froehlich=frohlich fruchtsaft fruechte=frucht frueh=fruh fruehdienst=fruhdienst fruehe=fruh
fruehestens=fruhest fruehjahr=fruhjahr fruehling=fruhling fruehmorgens=fruhmorg fruehschicht=fruhschicht
fruehstueck=fruhstuck fruehzeitig=fruhzeit fuehrung=fuhr fuehrungs=fuhr fuehrungskraefte=fuhrungskraft
fuehrungskraft=fuhrungskraft fuellen=full fuer=fur fuers=furs funknetz fussgaenger=fussgang fussweg gam/e gang ganz
ganztaegig=ganztag ganztag/s gar garag/e garant/ie garant/ieren garderob/e gard/ine gart/en gas gast gasthaus
gaststaette=gaststatt gaststub/e gebaeude=gebaud geb/en gebrauchsanweis/ung gebraucht=brauch gebuehr=gebuhr
gebuehrenfrei=gebuhrenfrei gebuehrenpflichtig=gebuhrenpflicht gefaehrlich=gefahrlich gefluechtete=flucht
gefuehl=gefuhl gegart=gar gegenseit/ig gegenueber=gegenub gehalt gehalt/s gehaltserhoehung=gehaltserhoh
gehaltszettel=gehaltszettl geheim geheimhalten=heimhal geh/en gehst/eig geh/t gehweg geist geiz/ig gekocht=koch
gelaender=geland gelassen gelassen/heit gelb geld geldausgabeautomat=ldausgabeautom geldautomat=ldautom geldschein
gelegentlich gelogen=lug gemaess=gemass gemeind/e gemeinsam gemeinschaft=meinschaf gemeinschaft/s
gemeinschaftsgefuehl=gemeinschaftsgefuhl gemuese=gemus gemuetlich=gemutlich genehm/igen genehm/igung generell
genuegend=genug genug geplant=plan gerad/e geraet=gerat geraeusch=gerausch geraeuscharm=gerauscharm gerecht gering
gern gern/e gesammelt=samml geschaeft=geschaft geschaefts=geschaft geschaeftsfuehrung=geschaftsfuhr
geschaeftsleitung=geschaftsleit geschaeftsplan=geschaftsplan geschaeftsreise=geschaftsreis
geschaeftsstelle=geschaftsstell geschaeftszeit=schaftszei geschenk geschenkkarte=schenkkar geschichte=schich geschirr
geschlossen=schliess geschoss geschrumpft=schrumpf geschwindigkeit=schwindigkei gesellschaft=sellschaf
gesellschafter=sellschaf gesellschaft/s gespraech=gesprach gespraechs=gesprach gespraechsleitfaden=gesprachsleitfad
gestalten=stal gestatten=stat gestresst=stress gesund gesundheit=sundhei gesund/heits getraenk=getrank getrennt=trenn
gewachsen=wach gewaehren=gewahr gewaehrleisten=wahrleis gewalt/ig gew/esen gewinn gewinn/en gewinn/er
gewinnspiel=gewinnspil gewissenhaft=wissenhaf gl glatt glaub/e gleichbehandl/ung gleichberecht/igt gleichberecht/igung
gleich/e gleichgueltig=gleichgult gleichstell/ung gleit/end gleitzeit global gluecklich=glucklich goenner=gonn
graetzl=gratzl grati/s grill/en grillfest grillparty gross grossmutt/er grossvat/er grosszuegig=grosszug gruen=grun
gruenanlage=grunanlag gruenden=grund gruendlich=grundlich gruenpflanze=grunpflant gruenzeug=grunzeug gruessen=gruss
grund grundsaetzlich=grundsatzlich grupp/e grupp/en gruss guck/en guenstig=gunst guetzli=gutzli gut gutschein hab/e
hab/en haendisch=hand haerdoepfel=hardopfl haette=hatt haetten=hatt haeufig=haufig hall/e hallenbad hallow/een halt
haltbar/keit halt/en haltung handbuch handel=handl handlauf handtuch handwerk handwerk/er handy hart hast hat hatt/e
hatt/en haupt haus hausabwart hauseigent/uemer hausmeist/er hausordn/ung haustuer=haustur hauswart headset heb/en heft
heim heimarbeit heim/isch heimlich heiss heiz/en heizkoerper=heizkorp heiz/ung hekt/isch helf/en hell helm
herabsetz/en herbst herd herricht/en herunterdreh/en herunterlad/en herzlich hier hierarch/isch hierbei hilf/e hilf/s
hilfsbereit hilfsbereitschaft hilfsmittel=hilfsmittl hilft=helf hinauf hinausschieb/en hinauszoegern=hinauszog
hinfall/en hinhoeren=hinhor hinreich/end hinseh/en hinsichtlich hinstell/en hint/en hint/er hint/ere hinterm hinunt/er
hinweisschild hinweistafel=hinweistafl hoch hochdreh/en hochfahr/en hochlad/en hoechstens=hochst hoeflich=hoflich
hoeher=hoch hoerbuch=horbuch hoergeraet=horgerat hoerschleife=horschleif hof hol/en homeoffic/e homepag/e horizontal
hort hospital hospit/ieren hotl/ine huebsch=hubsch hund hungr/ig hygi/enisch ich ide/e ide/en ideenkast/en ignor/ieren
ihm ihn ihn/en ihr ihr/e ihr/em ihr/en ihr/er ihr/es im imbiss imm/er immerh/in impf/ung import/iert in ind/em
indirekt individual/isieren individuell=individull industr/ie info inform/ation inform/ations informell inform/ieren
injekt/ion inkl inklusiv/e inland inn/en innendienst innenhof inn/ere innerhalb innovativ ins insbesond/ere inserat
installateur instandhalt/ung instandsetz/ung integr/ieren interess/iert int/ern international internet
internetauftritt internetseit/e inventur investor irgendwann irgendw/ie irgendw/o ist itali/enisch ja jaenner=jann
jahr jahr/es jalous/ie januar jaus/e je jed/e jed/em jed/en jed/er jed/es jedoch jen/e jen/em jen/en jen/er jen/es
jetzt jeweil/ig jeweil/s job journalist jugendlich/e juli jung juni kabelgebund/en kabell/os kaelte=kalt kaeufer=kauf
kaff/ee kaffeekueche=kaffeekuch kalend/er kalt kaminfeg/er kaminkehr/er kampagn/e kanal kann kannst kantine kaputt
kaputtmach/en karneval karott/e kart/e kartoffel=kartoffl kass/a kassenbon kassenzettel=kassenzettl kast/en
kastenwag/en kauf kauf/en kaut/ion kehr/en kehricht kehrichteim/er keks/e kellner kennt/nis kennwort kennzeichn/en
kiez kind kind/er kindergart/en kinderkripp/e kindertagesstaette=kindertagesstatt kinderwag/en kiosk kiss/en kita
kittel=kittl klar klein kleinlich klempn/er klick/en klient klim/a klimaanlag/e klin/ik klo klub knab/e knapp kneip/e
knowhow koch koennen=konn koennte=konnt koennten=konnt koestlich=kostlich kolleg/e komfortabel=komfortabl komm/en
kommun/ikation kommun/ikations kommunizieren=kommunik kompetent kompetenz=kompetent komplett komplex kompliment/e
kompliziert=komplik kondukteur konferenz=konferent konflikt konkret konnt/e konnt/en konsequent konservativ kontakt
kontaktperson kontostand kontroll/e kontroll/ieren konzept koop/eration koop/erieren kopfhoerer=kopfhor kopi/e
kopi/eren korrekt korridor kost/en kostenfrei kostenl/os kostenpflicht/ig kostenvoranschlag kostprob/e kraefte=kraft
kraft krank krankenhaus krankenpfleg/er krankenschwest/er krankenwag/en krank/heit krankmeld/ung krankschreib/ung
kredit krei/eren kreisel=kreisl kreisverkehr kripp/e kris/e kritik=kritis kritis/ieren krumm kueche=kuch kuehl=kuhl
kuehlen=kuhl kuehlschrank=kuhlschrank kuemmern=kumm kuendigen=kundig kuendigung=kundig kuendigungs=kundig kuerze=kurz
kuerzen=kurz kugelschreib/er kulanz=kulant kuli kultur kultur/en kund/e kund/en kundenbetreu/ung kundendienst
kundenkart/e kundenservic/e kund/in kundschaft kunststoff kurs kurz kurzfass/ung kurzfrist/ig lad/en
ladesaeule=ladesaul ladest/ation laehmen=lahm laerm=larm laermdaemmung=larmdamm laermschutz=larmschutz lag/er
lagerbestand lak/en lamp/e land lang langeweil/e langfrist/ig langsam langweil/ig laptop lasch lass/en lastwag/en lauf
laut lautl/os lautstark lavab/o leb/en lebend/ig leb/ens lebenslauf lebl/os leck/er leer leer/en leg/en lehr lehr/en
lehr/er lehrkraft lehrling lehrtocht/er lehrvid/eo leicht leih/en leihgeraet=leihgerat leis/e leist/ung leist/ungs
leit leit/er leitfad/en leit/ung lern lern/en lesbar leser leserlich leserschaft lesung leucht/e leut/e licht lieb/er
lief/er lieferant lieferbar lieferdau/er liefergebuehr=liefergebuhr lief/ern lief/erung lieferwag/en lieferzeit lift
limo limonad/e lini/e link link/s liste lkw lob lob/en locat/ion lock/en lock/er lock/ern loeschen=losch loesen=los
loesung=los loesungs=los login lohn lohnabrechn/ung lohnerhoehung=lohnerhoh lohnzettel=lohnzettl lokal los/e
loslass/en loswerd/en lueften=luftung luegen=lug luft lunch lust/ig mach/en maedchen=madch maedel=madl
maennlich=mannlich maerz=marz mag magazin mahlzeit mahn/ung mai mail mal mama man management manag/er manchmal mandant
mangel=mangl mannschaft manual manuell=manull mapp/e marill/e markt marktleit/er masch/ine masch/inen massiv
massnahm/e material matur/a maus maximal maxim/ieren maxim/um meck/ern medikament medizin/er meeting mehr mehrarbeit
mehr/en mehrheit mehrmal/ig mehrweg meid/en mein mein/e mein/em mein/en mein/er mein/es meist/er meld/ung mens/a
mensch mensch/en mentor menu/e menuekarte=menukart mess/e metzg/er mich miet miet/en mietzin/s mild mild/ern
mind/erheit mind/ern mindest/ens mindesthaltbar/keit minimal minim/ieren minim/um minus minut/e mir missacht/en
misserfolg missgeschick misstrau/en mistkuebel=mistkubl mit mitarbeit/ende mitarbeit/er mitbestimm/en miteinand/er
mitfahr/en mitfahrgeleg/enheit mitglied mitgliedsbeitrag mitnehm/en mitred/en mitschrift mittag mittagess/en mittag/s
mittagsmahl mitteil/en mitteil/ung mittel=mittl mittels=mittl mittwoch mobil mobiltelefon modern moechte=mocht
moechten=mocht moegen=mog moeglich=moglich moeglichkeit=moglich moeglichst=moglichst moehre=mohr monat monitor montag
monteur mont/ieren moped mopp morg/en morgeness/en motiv/ation motiv/ieren motorrad muede=mud muehsam=muhsam
muell=mull muelleimer=mulleim muelltonne=mulltonn muelltrennung=mulltrenn muendlich=mundlich muesli=musli muessen=muss
muessten=musst musik muss musst musst/e mut mut/ig mutt/er mutti nach nachbar nachbarschaft nachbess/ern nachd/em
nachfass/en nachfolg/er nachfrag/e nachhak/en nachhalt/ig nachh/er nachlaessig=nachlass nachlass nachmittag
nachmittag/s nachricht nachsicht/ig nachspeis/e nacht nachtdienst nachteil nachtess/en nachtmahl nacht/s nachtschicht
nachweis nachwuch/s naechstenmonat=nachstenmonat naechstesjahr=nachstesjahr naechstewoche=nachstewoch naehe=nah
naemlich=namlich nah nam/e namenschild namensschild namentlich nasch/en naschwerk nass natel=natl national
natuerlich=naturlich natur neb/en negativ nehm/en nett netz netzwerk neu neueinst/eiger neueinstell/ung neugebor/ene
neug/ierig neuigkeit neujahr neukund/e neuling neustart news newslett/er nichtoeffentlich=nichtoffentlich nie
niederlag/e niederlass/ung niedr/ig niemal/s noch noerdlich=nordlich nord/en notaufnahm/e notausgang notebook notfall
notfallst/ation notiz=notik notizzettel=notizzettl novemb/er nuechtern=nucht nun nur nutz/en nutz/er nutz/ung ob oben
ober ober/e oberflaechlich=oberflachlich oberird/isch obligator/isch obst obwohl oder oede=ode oeffentlich=offentlich
oeffnen=offn oeffnung=offn oeffnungs=offn oeffnungszeit=offnungszeit oefter=oft oekologisch=okolog oestlich=ostlich
ofen offen offenbar offenleg/en off/erte offl/ine oft ohn/e oktob/er oma onboarding onlin/e onlineportal opa opf/er
optim/ieren optim/ierung optimist/isch option optional ordentlich ord/ern ordin/ation ordn/er ordn/ung organ/isation
organ/isieren original ort ost/en ost/ern paket paketst/ation paketverfolg/ung pann/e papa papi/er papierkorb
paradeis/er park parkhaus park/ieren parkplatz parterr/e partn/er passag/ier passiv passwort patient pauschal paus/e
paus/en pausenraum pendl/er pensionaer=pensionar pensionist peperoni per permanent persoenlich=person personal
personalausweis person/en pessimist/isch pfand pfingst/en pflanze=pflant pfleg/e pflegeheim pflegekraft pfleg/en
pflegepersonal pfleg/er pflicht photovolt/aik pilotprojekt pkw plaetze=platz plakat plan plan/ung plan/ungs plast/ik
plastiktu/ete platz platzch/en platzier/en plus plz pneu pokal polit/ik polizei poln/isch polst/er portal port/o
positiv post postal/isch postkast/en postleitzahl postweg praemie=pram praesent=prasent praesidium=prasidi praktikant
prakt/isch praxis preis preis/e preisguenstig=preisgunst preisnachlass preisw/ert press/e print/er prinzip prinzipiell
privat pro proaktiv probefahrt probelauf probier/en probl/em produkt produktion=produz professor profi programm
projekt prospekt protokoll prozess pruefen=pruf pruefliste=pruflist pruefung=pruf publizieren=publik
puenktlich=punktlich punkt putz/en pv qual/itaet qual/itaets quart/ier quitt/ung quot/e rabatt rad radfahr/er radiator
raeume=raum ramp/e rangeh/en ranglist/e ranking rasch ras/en rasenmaeher=rasenmah rat/en rathaus ratschlag rau
rauchfangkehr/er rauchfrei rauf raum reag/ieren reakt/ion reakt/ions reaktiv rechner rechnung rechnung/s recht recht/s
rechtzeit/ig red/e red/en reduktion=reduz reduz/ieren reduz/ierung regal regel=regl regelmaessig=regelmass regeln=regl
regi/erung region regional reich reif/en rein/igen reinlich reinschnupp/ern reise reklam/ation reklam/ations relativ
renov/ieren renov/ierung rentn/er repar/atur repar/ieren reserv/ieren reserv/ierung reservierungssyst/em restaurant
retour/e rett/ung rettungswag/en rezeption richt/ig richtl/inie ries/ig risik/o riskant roh rohfass/ung roll/er rollo
rollstuhl rot rueckerstatten=ruckerstatt rueckerstattung=ruckerstatt rueckfrage=ruckfrag rueckgabe=ruckgab
rueckgang=ruckgang rueckmeldebogen=ruckmeldebog rueckmeldung=ruckmeld rueckruf=ruckruf ruecksendung=rucksend
ruecksicht=rucksicht ruecksichtnahme=rucksichtnahm ruecksichtsvoll=rucksicht rueckwaerts=ruckwart rueebli=ruebli
ruegen=rug ruesten=rust ruf ruh/e ruh/ig rundbrief rund/e rundschreib/en rundumdieuhr runt/er runterdreh/en
runterfahr/en runterlad/en russ/isch sach/en sachkennt/nis sachkund/ig sachlich sackerl saeckli=sackli
saemtliche=samtlich saeubern=saub saeugling=saugling saft sahn/e sald/o salz/ig sammeln=samml samstag sani/eren
sani/erung sanitaer=sanitar sank/a satt satz sauber sau/er scann/en schablon/e schadprogramm schaedling=schadling
schaff/en schaffn/er schalt/er scharf schau/en schaukast/en schenk/en schicht schichtplan schick/en schief schiff
schild schimmel=schimml schimpf/en schlafraum schlafzimm/er schlagob/ers schlamp/ig schlang/e schlecht schlechtest
schleckzeug schliess/en schliess/ung schluessel=schlussl schluss schlussverkauf schmackhaft schmal schmeck/en schmerz
schmutz/ig schnaeppchen=schnappch schnell schnell/igkeit schnellstmoeglich=schnellstmoglich schnellstrass/e schnitt
schoen=schon schon schornsteinfeg/er schrank schraubendreh/er schraubenzieh/er schreib schreibt/isch schreibtischstuhl
schrein/er schriftlich schriftzug schripp/e schrittweis/e schrumpf/en schrumpf/end schueler=schul schuerze=schurz
schul/e schulstund/e schulung schulung/s schulungsvid/eo schutz schutzbrill/e schwach schwaeche=schwach
schwaechen=schwach schwang/ere schwarz schwarz/es schw/eigen schw/er schwierig schwimmbad sehbehind/ert sehr seid sein
sein/e sein/em sein/en sein/er sein/es seit seit/e sekund/e selb/er selbst selbststaendig=selbststand
selbstverstaendlich=selbstverstandlich selt/en semmel=semml send/en sendungsverfolg/ung senior seniorenheim senk/en
senk/ung separat septemb/er servic/e servicetelefon servierkraft sessel=sessl setz/en sich sicher sicher/heit
sicher/heits sicherstell/en sicherungskop/ie sie sieg siez/en silvest/er simpel=simpl sind sink/en sinn/voll sitzbank
sitz/en sitz/end sitzgeleg/enheit sitzplatz sitz/ung slot smartphon/e sms snack so sobald sodass sofort sofort/ig
softwar/e sogar solang/e solar solarenerg/ie solch/e solch/em solch/en solch/er solch/es soll soll/en sollst sollt/e
sollt/en somit somm/er sond/er sonderangebot sond/ern sonnab/end sonntag sorg/en sorgfaeltig=sorgfalt sortiment sowi/e
sowohl sozial sozialraum spaet=spat spaetdienst=spatdienst spaeter=spat spaetestens=spatest spaetschicht=spatschicht
span/isch spar sparbuch spar/en sparsam spass spediteur sped/ition speich/ern speis/e speisekart/e speiseraum
speisesaal spend/e spend/en spengl/er sperr/en spiel=spil spieleck/e spielplatz spital spontan sport sporthall/e
sprach sprach/e sprech/en sprechstund/e sprechzeit sprit spritz/e staat stadt stadtverwalt/ung staendig=standig
staerke=stark staerken=stark stamm stammkund/e stammt/isch stand standard standardantwort standard/isieren
standard/isiert standort stark starr start start/en stationaer=stationar statist/ik statt statusmeld/ung stau
staubsaug/er steckd/ose stecker steh/en steh/end stehleit/er ste/igen ste/igern ste/igerung steil stell/e stell/en
stellenanzeige=stellenant stellenausschreib/ung stellvertret/er stet/s steu/er steuererklaerung=steuererklar stieg/e
stift still still/e stimmung stirnlamp/e stockwerk stoerung=stor stopp stopp/en stor/nieren straf/e straff/en strass/e
strass/en strassenbahn strauss streich/en streit streit/igkeit streng stress strikt strom stromverbrauch struktur
student studi stud/ierende stueck=stuck stufenweis/e stuhl stund/e stund/en stundenweis/e sturz stutz/en such/e
suchfunkt/ion sueden=sud suedlich=sudlich suess=suss suessigkeit=suss suessware=susswar support synchron syst/em
tadel=tadl tadeln=tadl taetigkeit=tatig tafel=tafl tag tag/e tag/es tagesausflug tagesordn/ung tagesordnungspunkt
tageszeitung=zeitung tags tagsueber=tagsub tankstell/e taschenlamp/e tast/atur tatsaechlich=tatsachlich taxi team
teamgeist teammitglied teamwork techn/ik techn/iker tee teekueche=teekuch teenag/er teil teil/en teilweis/e teilzeit
telearbeit telefon telefonat telefon/ieren tell/er templat/e temp/o teppich termin termingerecht terminkal/ender test
testlauf teuer=teur text textbaustein textnachricht them/a them/en theoret/isch theor/ie therap/ie ticket tief
tiefgarag/e tisch tischl/er toeff=toff toilett/e tomat/e tombol/a ton tool totschw/eigen tourist traditionell
traege=trag traf/ik tragetasch/e tragtasch/e train/ieren training/s traktandenlist/e traktand/um tram trambahn
transparenz=transparent transport/er traur/ig treff/en treibstoff trenn/en trepp/e treu/e treuekart/e trinkwass/er
trittleit/er trock/en troedelmarkt=trodelmark trottoir trotz tuer=tur tuerkisch=turk tuete=tut tun turnhall/e turnier
tutorial ueben=uben ueber=uber ueberall=uberall ueberblick=uberblick uebergabe=ubergab ueberhaupt=uberhaupt
ueberholt=uberhol ueberlastung=uberlast uebermorgen=ubermorg uebermuedet=ubermud uebernachten=ubernacht
ueberpruefen=uberpruf ueberpruefung=uberpruf uebers=uber ueberschuss=uberschuss uebersicht=ubersicht
uebersiedeln=ubersiedl ueberstunde=uberstund ueberweisung=uberweis ukra/inisch um umfrag/e umgang umgang/s umgeh/en
umkleid/e umkleideraum ums umsatz umsetz/en umsetz/ung umsonst umstaendlich=umstandlich umtausch/en umwelt=umwl
umweltbewusst umweltfreundlich umzieh/en unbeding/t unbefrist/et unbegrenzt und undicht unentgeltlich unfall
ungefaehr=ungefahr ungesund ungezief/er uniform unkompliziert=unkomplik unmittelbar unordentlich
unpersoenlich=unpersonlich unregelmaessig=unregelmass uns uns/er uns/ere uns/erem uns/eren uns/erer uns/eres unt/en
unt/er unterbind/en unterbleib/en unterbrech/ung unterbruch unt/ere untereinand/er untergeschoss unterird/isch
unterlag/e unterlass/en unterm unternehm/en unternehm/ens unterricht unt/ers untersag/en unterschiedlich
unterstuetzen=unterstutz unterstuetzung=unterstutz unterweis/en unterweis/ung unverschaemt=unverschamt
unverzueglich=unverzuglich unzugaenglich=unzuganglich updat/e upload uptodat/e urlaub urlaub/er urlaub/s
urlaubsplan/ung usw vag/e variabel=variabl vat/er vati vegan vegetar/isch vegg/ie velo verabred/ung verabschied/en
veraendern=verand veraergert=verarg veralt/en veraltet veranstalt/en verantwortlich verantwort/ung verantwort/ungs
verbann/en verberg/en verbess/ern verbess/erung verbess/erungs verbiet/en verbill/igen verbind/en verbot=verbiet
verbrauch verdeck/t verdunkeln=verdunkl verein vereinbar/en verein/en vereinfach/en vereinheitlich/en vereinsbeitrag
verfahr/en vergess/en vergleich vergnuegen=vergnug vergriff/en vergroessern=vergross verguenstigung=vergunst
verguetung=vergut verhalt/en verhalt/ens verheimlich/en verhind/ern verkaeufer=verkauf verkauf verkauf/en verkauf/s
verkehr verkehr/s verklein/ern verkomplizieren=verkomplik verkost/ung verkuemmern=verkumm verkuenden=verkund
verkuerzen=verkurz verkuerzung=verkurz verlaengern=verlang verlaengerung=verlang verlaesslich=verlasslich
verlangsam/en verleih/en verl/ernen verl/ieren verl/ierer verlink/ung verlog/en verlust vermehr/en vermeid/en
vermeid/ung verm/ieten vermiet/er vermind/ern vermittl/ung vernein/en vernicht/en vernuenftig=vernunft
veroeffentlichen=veroffentlich verpack/ung verpfleg/en verpflicht/en verpflicht/end verrauch/t verriegeln=verriegl
verring/ern verring/erung versand versandkost/en verschaerfen=verscharf verschick/en verschieb/en verschied/en
verschlecht/ern verschloss/en verschmutz/en verschmutz/t verschreib/ung verschw/eigen verschw/enden versend/en
versich/ern versich/erung versich/erungs versprech/en verstaendlich=verstandlich verstaendnis=verstand
verstaerken=verstark verstaerkt=verstark versteck/en versuch/en vertag/en verteil/en verteu/ern vertikal vertrag
vertrag/s vertrau/en vertrau/ens vertrau/ensvoll vertraulich vertreib/en vertret/er vertret/ung vertret/ungs vertrieb
vertrieb/s verwalt/ung verwalt/ungs verwandt/e verw/eigern verwend/en verwerf/en verzicht verzicht/en vesp/er via
vid/eo videocall videokonferenz=videokonferent viel viel/e vielfalt vielleicht vierbein/er virus vitr/ine voll
vollstaendig=vollstand vollzeit volontaer=volontar vom von vor vorab voraus vorbereit/en vorbeug/en vord/ere vordruck
vorfuehren=vorfuhr vorgang vorgesetzte=vorsetz vorgest/ern vorhand/en vorhang vorh/er vorlag/e vorlesestund/e
vorl/esung vorm vormerk/en vormittag vormittag/s vorn vorn/e vorrat vorschlag vorschlag/s vorschlagskast/en vorschrift
vorstand vorstellungsgespraech=vorstellungsgesprach vortag vorteil voruebergehend=vorubergeh vorverleg/en
vorwaerts=vorwart vorzeit/ig vorzieh/en vouch/er wach wach/sen wach/send wachst/um waehlen=wahl waehrend=wahr
waere=war waeren=war waerme=warm wag/en wahl wand wann war war/e war/en warenangebot warenkorb warenlag/er warenprob/e
warm warst wart wart/e wartebereich wart/en warteraum warteschlang/e warteschleif/e wartezeit wartezimm/er warum was
waschbeck/en wass/er wasserhahn wc web webportal webseit/e websit/e wechseln=wechsl weckerl weg weg/en weggli
weghoeren=weghor weglass/en wegraeumen=wegraum wegseh/en wegweis/er wegwerf wegwerf/en wehtun weiblich weich weihnacht
weihnacht/s weihnachtsf/eier weihnachtsfest weil wein weit weit/er weiterbild/ung weiterempfehl/en weiterempfehl/ung
weiterfuehren=weiterfuhr weitergeb/en weiterleit/en weitermach/en welch/e welch/em welch/en welch/er welch/es welt wem
wen wen/ig wen/iger wenigst/ens wenn wer werb/ung werd/en werk werkstatt werktag/s werkzeug wert wert/e
wertschaetzen=wertschatz wertschaetzung=wertschatz wesentlich weshalb wess/en west/en westlich wettbewerb wettbewerb/s
wett/er wettkampf whatsapp wicht/ig widerruf/en wie wied/er wiederbeleb/en wiederhol/t wiederverw/enden wies/e wies/o
will willkomm/en willkommenheiss/en willst wint/er winz/ig wir wird wirgefuehl=wirgefuhl wirklich wirst wirtschaft
wirtschaft/s wirtshaus wisch/en wischmopp wissbeg/ierig wiss/en wiss/ens wlan wo wobei woch/e woch/en wochenend
wochenenddienst wochenend/e wochentag wochentag/s wofuer=wofur woh/er wohin wohl wohlbefind/en wohlfuehlen=wohlfuhl
wohn wohn/ung woll/en wollt/e wollt/en womit woran worauf word/en workshop wort wuerde=wurd wuerden=wurd
wuetend=wutend wurd/e wurd/en zahl zahl/en zahl/end zahl/ung zahl/ungs zahlungserinn/erung zapfsaeule=zapfsaul zb
zeig/en zeit zeit/en zeitfenst/er zeitgemaess=zeitgemass zeitnah zeitschrift zeitung zeitweis/e zelebr/ieren zentral
zentral/e zentral/isieren zerstoeren=zerstor zertifikat zettel=zettl zeugnis zieh/en ziel ziel/e zielsetz/ung ziemlich
zimm/er zins zmittag zmorg/e znacht znuni zon/e zorn/ig zu zuckerl zud/em zuegeln=zugl zuegig=zugig zuerst=zurst
zufried/en zufried/enheit zufried/enheits zug zugaenglich=zuganglich zugang zugbegleit/er zuhoeren=zuhor zukunft
zukunft/s zulass/en zuletz/t zum zumach/en zumindest zunaechst=zunachst zunahme=zunehm zunehm/en zur
zurueckbauen=zuruckbau zurueckfahren=zuruckfahr zurueckgeben=zuruckgeb zurueckrufen=zuruckruf
zurueckschicken=zuruckschick zurueckschneiden=zuruckschneid zuruecksenden=zurucksend zusaetzlich=zusatzlich zusag/e
zusag/en zusamm/en zusammenarbeit zusammenarbeit/en zusammenfass/ung zusammenhalt zusammenleg/en
zusammenraeumen=zusammenraum zuschlag zusend/en zusperr/en zustaendigkeit=zustandig zustand zustell/en zustell/ung
zustimm/en zutrau/en zuverlaessig=zuverlass zuvorkomm/end zuweil/en zvieri zweck zweck/s zweigstell/e zwisch/en
zwischenmahlzeit zwischenstand
"""

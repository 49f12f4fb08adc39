"""The roots of the German words that stand in lists; written by `.build/roots.py`."""

ROOTS = """
ab abbau abbau/en abend abendbrot abendess/en abend/s aber abfahr/en abfahrt abfahrtsplan abfall abfalleim/er
abfallkuebel=abfallkubl abgeh/end abgestanden=absteh abheb/en abhol/en abi abitur abkuehlen=abkuhl ablag/e ablauf
ablehn/en abmach/en abmeld/en abmild/ern abnahme=abnehm abnehm/en abonnent abreis/e absag/e absag/en absatz
abschaff/en abschaff/ung abschalt/en abschlag abschliess/en abschluss=abschliess abschreck/en absenk/en absolut
absperr/en abstell/en abteil/ung abteilungsleit/ung abverkauf abwart abweis/en abw/esend abw/esenheit
abwimmeln=abwimml acht/en adress aendern=and aenderung=and aengstlich=angstlich agend/a agendapunkt agentur akku
akt/en aktion aktionaer=aktionar aktiv aktiv/ieren aktual/isierung aktuell=aktull akzept/ieren all/e allein als also
alt alt/er am ambulanz=ambulant amt an analog anbiet/en anbiet/er anbring/en anerkenn/en anerkenn/ung anfaenger=anfang
anfang anfang/en anfang/s anfrag/e angebot=anbiet angehoerige=angehor angestellte=anstell anhand anheb/en anklick/en
ankomm/en ankomm/end ankuendigen=ankund ankunft anlag/e anleg/en anleit/ung anlieg/en anmach/en anmeld/en
annahme=annehm annehm/en anonym anra/iner anreg/ung anreis/e anruf anruf/en ans anschaff/en anschalt/en anschau/en
anschliess/end anschluss=anschliess anseh/en anspor/nen ansprech ansprech/en ansprechpartn/er anstatt anstell/e
anstell/en anstieg anstreng/end antrag antwort antwort/en anwerb/en anw/esend anw/esenheit anwohn/er anz/eige
anzieh/en apartment app apparat appartement aprik/ose april arab/isch arbeit arbeit/s arbeitsablauf arbeitskreis
arbeitsort arbeitsplatz arbeitsschluss arbeitsstaette=arbeitsstatt arbeitsstell/e arbeitszeit arbeitszimm/er arm
arznei arzneimittel=arzneimittl arzt arztpraxis assekuranz=assekurant asynchron atmosphaere=atmosphar auch auf
aufbau/en aufbewahr/en aufenthaltsraum auffr/ischen aufgab/e aufgab/en aufgeraeumt=aufraum aufgrund aufhaengen=aufhang
aufheb/en aufhoeren=aufhor aufleb/en aufl/oesen aufl/oesung aufmach/en aufnehm/en aufpreis aufricht/ig aufs aufschlag
aufschliess/en aufsperr/en aufsplitt/ern aufstell/en aufstock/en auftrag auftraggeb/er aufwaermen=aufwarm aufwand
aufzug augenglaeser=augenglas august aus ausbau ausbau/en ausbild/ung auscheck/en ausdehn/en ausflug ausgab/e ausgang
ausgeb/en ausgeh/end ausgeschlafen=ausschlaf auskunft auslad/en auslaendisch=ausland ausland ausleih/en auslogg/en
ausmach/en auspack/en ausreich/end ausschalt/en ausschliess/en auss/en aussendienst ausserd/em ausserhalb ausstatt/ung
ausst/eigen aussterb/en aussuch/en austausch austausch/en austret/en austritt=austret ausverkauf auswahl ausweit/en
auszahl/en auszubild/ende auto autobahn automat/isch automat/isieren azubi baby backof/en bahn bahnhof bahnst/ation
bancomat bank banknot/e bankomat bar/es bargeld barrierefrei basis basteln=bastl batt/erie bau baustell/e
beanstand/ung beantwort/en beantwort/ung bearbeit/en bearbeit/ung bedank/en bedarf bedeut/end bedi/enung bedi/enungs
bedienungsanleit/ung beend/en befest/igen befrag/ung befrist/et befuerworten=befurwort begeistert=beist begeist/erung
beginn beginn/en begrenzen=begrent begruessen=begruss begruessung=begruss behaglich behalt/en beheb/en beheb/ung
behind/ern behindertengerecht behoerde=behord bei beim beinah/e beisl beispielsweis/e beisteh/en beitret/en
beitritt=beitret beiz bejah/en bekanntgeb/en belad/en belast/en beleb/en beleg belegschaft beleucht/ung belohn/en
belohn/ung benachricht/igen benachteil/igen benoetigen=benot benoetigt=benot benutz/en benzin bequ/em berat/er
berat/ung bereich bereit bereitmach/en bereit/s bericht beschaeftigte=beschaft bescheid beschein/igung beschleun/igen
beschliess/en beschraenken=beschrank beschwerd/e beschwerlich beseit/igen beseit/igung besond/ers besorg/en
besprech/ung bess/er best bestaetigen=bestat bestand bestandskund/e besteh/end bestell bestell/ung bestraf/en besuch
besuch/er beteil/igung betrieb betrieb/s betriebsausflug betriebsrestaurant betruebt=betrub betrunk/en beurteil/en
bevor bevorzug/en bewaehrt=bewahr bewerb bewerb/er bewerb/ung bewert/en bewert/ung bewert/ungs bewirt/en bezahl/en
bezueglich=bezuglich bier biet/en bik/e bild bildschirm bild/ung billett bill/ig bim bin bind/en bind/ung binn/en bis
bish/erig bist bitt/e blau bleib/en bleibenlass/en blick/en block/ieren bluehen=bluh boese=bos bon bonbon bonus boss
branch/e brauch/e brauch/en brauch/t brech/en breit brem/sen brief briefkast/en brill/e bring/en broetchen=brotch
brotzeit bub buch buch/en buch/ung budget buerger=burg buergersteig=burgerst buero=buro bundesreg/ierung bus
businessplan bzgl bzw ca camion cash chanc/e chaot/isch chat chatbot chauffeur check/in chef circ/a coiffeur comput/er
cornflak/es courag/e da dabei dach dachbod/en dadurch dafuer=dafur dageg/en dah/er damit danach dank dank/en
dankeschoen=dankeschon dann daran darauf daraus darf darin darleh/en darueber=darub das dass dasselb/e datei dat/en
datenbank dau/er dauerhaft dauernd davon davor dazu dazul/ernen deaktiv/ieren defekt defizit dein dein/e dein/em
dein/en dein/er dem dement/ieren demselb/en den den/en denk/e denn denselb/en depot der der/en derj/enige derselb/e
derzeit derzeit/ig des deshalb dess/en desweg/en deutsch dezemb/er dezentral dezentral/isieren dialog dich dicht dick
die diej/enige diej/enigen dienst dienstag dienstleist/ung dienstplan dienstschluss dienstzeit dies dies/e dieselb/e
dies/em dies/en dies/er dies/es digital ding/e dir direkt direktor dirndl diskret diskuss/ion diskut/ieren display
div/ersitaet doch doktor dokument donnerstag dort dozent drauss/en dreck/ig drin dring/end drinn/en drosseln=drossl
druck druck/er du duenn=dunn duerfen=durf duerfte=durft dunkel=dunkl durch durchfuehren=durchfuhr
durchfuehrung=durchfuhr durchschnitt durchschnittlich duz/en eben ebenfall/s eben/so echt eh eher ehrenamtlich/e
ehrlich eig/en eigenstaendig=eigenstand eigentlich eigent/uemer eil/ig ein einand/er einarbeit/en einarbeit/ung
eincheck/en ein/e ein/em ein/en ein/er ein/es einfach einfuehren=einfuhr einfuehrung=einfuhr eingang eingangsbereich
eingearbeitet=einarbeit eingeh/end einhalt/en einheim/isch einheitlich einkauf einkauf/en einkaufskorb einkaufswag/en
einlad/en einlad/ung einlogg/en einnahme=einnehm einpack/en einricht/en einsatzplan einscann/en einschalt/en
einschlaf/en einschraenken=einschrank einsetz/en einspar/en einspar/ung einst/eigen einst/eiger einstell/en
einstell/ung eintret/en eintritt=eintret einwohn/er einzahl/en einzeln=einzl einzelner=einzl einz/ig eiskast/en
elektrizitaet=elektrik elektron/isch elimin/ieren elt/ern email empfang empfang/en empfehl/en empfehl/ung end/e
endlich energ/ie eng engl/isch entf/ernen entgelt=entgl enthusiasmus entlad/en entlang entlass/en entlass/ung
entlast/en entlohn/ung entmut/igen entriegeln=entriegl entschaerfen=entscharf entscheid/en entschuld/igen
entschuld/igung entsorg/en entsperr/en entsprech/end entwickl/ung entwurf er erdapfel=erdapfl erdgeschoss erfolg
erfolgserleb/nis ergeb/nis erhitz/en erhoehen=erhoh erhoehung=erhoh erinn/ern erinn/erung erklaeren=erklar erkrank/ung
erlaeutern=erlaut erlaeuterung=erlaut erlaub/en erlaub/nis erled/igen erleicht/ern ermaessigung=ermass
ermoeglichen=ermoglich ermut/igen erneu/ern eroeffnen=eroffn eroeffnung=eroffn erreichbar/keit erreich/en
erschoepft=erschopf erschw/eren ersetz/en erst erstatt/en erstatt/ung ertrag erwach/sene erwaermen=erwarm erwart/ung
erwart/ungs erweit/ern erwerb/en es estrich etag/e etat etc etwa etwas euch euer eur/e eur/em eur/en eur/er
eventuell=eventull expert/e experti/se ext/ern extr/a fach fachkennt/nis fachkund/ig fachwiss/en fad faehre=fahr
faelschung=falsch fahr/er fahrgaeste=fahrgast fahrgast fahrkart/e fahrplan fahrrad fahrschein fahrstuhl fahrt fair
faktur/a fall/s famil/ie famili/en fasching faul fax feb/er februar feedback feedbackbog/en fehl/er fei/er feierab/end
fei/ern feiertag feiertag/s feig/e feind feri/en ferienwohn/ung fern fern/e fernsprech/er fernwaerme=fernwarm fest
feucht filial filial/e film finanz=finant find/e firm/a firm/en fix flach fleisch/er fleischhau/er fleischl/os
fleiss/ig flexibel=flexibl flexzeit flott flug flugzeug flur fluss foerdern=ford foerderung=ford foermlich=formlich
folg/e fon form formell formular fortbild/ung fortgeh/en fortgeschritt/ene foto frag/e franzoesisch=frant frech
freigeb/en freischalt/en freitag freiwill/ig freizeit freu/de freund freundlich freundlich/keit frisch friseur
frisoer=frisor frist fruchtsaft fruechte=frucht frueh=fruh fruehestens=fruhest fruehjahr=fruhjahr fruehling=fruhling
fruehmorgens=fruhmorg fruehstueck=fruhstuck fuehrung=fuhr fuehrungs=fuhr fuehrungskraefte=fuhrungskraft
fuehrungskraft=fuhrungskraft fuellen=full fuer=fur funknetz fussgaenger=fussgang fussweg gam/e gang ganz gar garag/e
garant/ie garant/ieren garderob/e gart/en gas gast gasthaus gaststaette=gaststatt gebaeude=gebaud geb/en
gebrauchsanweis/ung gebraucht=brauch gebuehr=gebuhr gebuehrenfrei=gebuhrenfrei gebuehrenpflichtig=gebuhrenpflicht
gefaehrlich=gefahrlich gefuehl=gefuhl gegart=gar gegenseit/ig gegenueber=gegenub gehalt gehalt/s
gehaltserhoehung=gehaltserhoh gehaltszettel=gehaltszettl geheim geh/en gehst/eig geh/t gehweg geist gekocht=koch
gelassen=lass gelb geld geldausgabeautomat=ldausgabeautom geldautomat=ldautom geldschein gelogen=lug gemaess=gemass
gemeinsam gemeinschaft=meinschaf gemeinschaft/s gemeinschaftsgefuehl=gemeinschaftsgefuhl gemuese=gemus
gemuetlich=gemutlich genehm/igen generell genuegend=genug genug geplant=plan gerad/e geraet=gerat gerecht=rech gering
gern gern/e geschaeft=geschaft geschaefts=geschaft geschaeftsfuehrung=geschaftsfuhr geschaeftsleitung=geschaftsleit
geschaeftsplan=geschaftsplan geschaeftsstelle=geschaftsstell geschaeftszeit=schaftszei geschenk geschichte=schich
geschirr geschlossen=schliess geschoss geschrumpft=schrumpf geschwindigkeit=schwindigkei gesellschaft=sellschaf
gesellschafter=sellschaf gesellschaft/s gespraech=gesprach gespraechs=gesprach gestatten=stat gesund
gesundheit=sundhei gesund/heits getrennt=trenn gewachsen=wach gewaehrleisten=wahrleis gew/esen gewinn gewinn/en
gewinn/er gewinnspiel=gewinnspil gewissenhaft=wissenhaf gl glatt glaub/e gleichberecht/igung gleichstell/ung gleit/end
gleitzeit global gluecklich=glucklich grati/s grill/en grillfest grillparty gross grossmutt/er grossvat/er
grosszuegig=grosszug gruen=grun gruenanlage=grunanlag gruenden=grund gruendlich=grundlich gruenzeug=grunzeug grund
grundsaetzlich=grundsatzlich grupp/e grupp/en guck/en guenstig=gunst guetzli=gutzli gut gutschein hab/e hab/en
haendisch=hand haerdoepfel=hardopfl haette=hatt haetten=hatt haeufig=hauf hall/e hallow/een halt halt/en halt/ung
handbuch handel=handl handwerk handy hart hast hat hatt/e hatt/en haupt haus hausabwart hausmeist/er hauswart headset
heb/en heft heim heimarbeit heim/isch heimlich heiss heiz/en heizkoerper=heizkorp hekt/isch helf/en hell herabsetz/en
herbst herd herricht/en herunterdreh/en herzlich heu/er hier hierbei hilf/e hilf/s hilfsmittel=hilfsmittl hilft=helf
hinauf hinausschieb/en hinauszoegern=hinauszog hinreich/end hinseh/en hinsichtlich hinstell/en hint/en hint/er
hinunt/er hinweisschild hoch hochdreh/en hochfahr/en hoechstens=hochst hoeflich=hoflich hoeher=hoch hof hol/en
homeoffic/e homepag/e horizontal hort hospital hotl/ine huebsch=hubsch hund hungr/ig hygi/enisch ich ide/e ide/en ihm
ihn ihn/en ihr ihr/e ihr/em ihr/en ihr/er ihr/es im imbiss imm/er immerh/in impf/ung import/iert in ind/em indirekt
individuell=individull industr/ie info inform/ation inform/ations informell inform/ieren inkl inklusiv/e inland inn/en
innendienst innenhof innerhalb ins insbesond/ere installateur instandhalt/ung instandsetz/ung int/ern internet
internetauftritt internetseit/e investor irgendwann irgendw/ie irgendw/o ist itali/enisch ja jaenner=jann jahr jahr/es
januar jaus/e je jed/e jed/em jed/en jed/er jed/es jedoch jen/e jen/em jen/en jen/er jen/es jetzt jeweil/ig jeweil/s
job journalist jugendlich/e juli jung juni kaelte=kalt kaeufer=kauf kaff/ee kaffeekueche=kaffeekuch kalend/er kalt
kaminfeg/er kaminkehr/er kampagn/e kanal kann kannst kant/ine kaputt kaputtmach/en karneval karott/e kart/e
kartoffel=kartoffl kass/a kassenbon kassenzettel=kassenzettl kast/en kauf kauf/en kaut/ion kehricht kehrichteim/er
keks/e kell/ner kennt/nis kennwort kind kind/er kindergart/en kinderkripp/e kindertagesstaette=kindertagesstatt kiosk
kiss/en kita klar klein klempn/er klick/en klient klim/a klimaanlag/e klin/ik klo knab/e kneip/e knowhow koennen=konn
koennte=konnt koennten=konnt koestlich=kostlich kolleg/e komfortabel=komfortabl komm/en kommun/ikation kommun/ikations
kommunizieren=kommunik kompetent kompetenz=kompetent komplett komplex kompliziert=komplik kondukteur
konferenz=konferent konflikt konkret konnt/e konnt/en kontakt kontaktperson kontroll/e kontroll/ieren konzept
koop/eration koop/erieren kopfhoerer=kopfhor kopi/e korridor kost/en kostenfrei kostenl/os kostenpflicht/ig
kostenvoranschlag kraefte=kraft kraft krank krankenhaus krankenpfleg/er krankenschwest/er krankenwag/en krank/heit
kredit kreisel=kreisl kreisverkehr kripp/e kris/e kritik=kritis kritis/ieren krumm kueche=kuch kuehl=kuhl kuehlen=kuhl
kuehlschrank=kuhlschrank kuendigen=kund kuendigung=kund kuendigungs=kund kuerze=kurz kuerzen=kurz kugelschreib/er kuli
kultur kultur/en kund/e kund/en kund/in kundschaft kurs kurz kurzfass/ung lad/en lag/er lamp/e land lang langsam
langweil/ig laptop lasch lass/en last/er lastwag/en lauf laut lavab/o leb/en leb/ens leck/er leer leer/en leg/en lehr
lehr/er lehrkraft lehrling lehrtocht/er leicht leih/en leis/e leist/ung leist/ungs leit leit/er leit/ung lern lern/en
les/er leserschaft les/ung leucht/e leut/e licht lieb/er lief/er lieferant lief/ern lief/erung lieferwag/en lift limo
limonad/e lini/e link/s liste lkw lob lob/en locat/ion lock/en lock/er lock/ern loeschen=losch loesen=los loesung=los
loesungs=los login lohn lohnabrechn/ung lohnerhoehung=lohnerhoh lohnzettel=lohnzettl lokal los/e loswerd/en luegen=lug
luft lunch mach/en maedchen=madch maedel=madl maennlich=mannlich maerz=marz mag mai mail mal mama man management
manag/er mandant mangel=mangl mannschaft manuell=manull marill/e markt masch/ine masch/inen massiv massnahm/e material
matur/a maximal maxim/ieren maxim/um meck/ern medikament medizin/er meeting mehr mehrarbeit mehr/heit meid/en mein
mein/e mein/em mein/en mein/er mein/es meist/er meld/ung mens/a mensch mensch/en mess/e metzg/er mich miet miet/en
mietzin/s mild mild/ern mind/erheit mindest/ens minimal minim/ieren minim/um minus minut/e mir misserfolg misstrau/en
mistkuebel=mistkubl mit mitarbeit/ende mitarbeit/er miteinand/er mitglied mitnehm/en mitschrift mittag mittagess/en
mittag/s mittagsmahl mitteil/en mitteil/ung mittel=mittl mittels=mittl mittwoch mobil mobiltelefon mod/ern
moechte=mocht moechten=mocht moegen=mog moeglich=moglich moeglichkeit=moglich moeglichst=moglichst moehre=mohr monat
monitor montag mont/ieren moped morg/en morgeness/en motiv/ation motorrad muede=mud muehsam=muhsam muell=mull
muelleimer=mulleim muelltonne=mulltonn muesli=musli muessen=muss muessten=musst musik muss musst musst/e mut mut/ig
mutt/er mutti nach nachbar nachbess/ern nachd/em nachfrag/e nachhalt/ig nachh/er nachlass nachmittag nachmittag/s
nachsicht/ig nacht nachteil nachtess/en nachtmahl nacht/s nachtschicht nachweis nachwuch/s naehe=nah naemlich=namlich
nah nam/e naschwerk nass natel=natl natuerlich=naturlich natur neb/en negativ nehm/en nett netz netzwerk neu
neueinst/eiger neueinstell/ung neug/ierig neujahr neukund/e neuling newslett/er nichtoeffentlich=nichtoffentlich nie
niederlag/e niederlass/ung niedr/ig niemal/s noch noerdlich=nordlich nord/en notaufnahm/e notebook notfall
notfallst/ation notiz=notik notizzettel=notizzettl novemb/er nuechtern=nucht nun nur nutz/en nutz/er nutz/ung ob oben
oberird/isch ober/s obligator/isch obst obwohl oder oede=ode oeffentlich=offentlich oeffnen=offn oeffnung=offn
oeffnungs=offn oeffnungszeit=offnungszeit oefter=oft oekologisch=okolog oestlich=ostlich ofen offen offenbar
offenleg/en off/erte oft ohn/e oktob/er oma onboarding onlin/e onlineportal opa optim/ieren optim/ierung optimist/isch
option optional ordentlich ordin/ation ordn/ung organ/isation organ/isieren original ort ost/en ost/ern paket pann/e
papa papi/er papierkorb paradeis/er park parkhaus park/ieren parkplatz parterr/e partn/er passag/ier passiv passwort
patient pauschal paus/e paus/en pausenraum pendl/er pensionaer=pensionar pensionist peperoni per permanent
persoenlich=person personal person/en pessimist/isch pfand pfingst/en pfleg/e pflegekraft pfleg/en pflegepersonal
pfleg/er pflicht photovolt/aik pkw plaetze=platz plan plan/ung plan/ungs plastiktu/ete platz platzch/en platz/ieren
plus plz pneu polit/ik poln/isch polst/er portal positiv post postal/isch postkast/en postleitzahl postweg
praemie=pram praesent=prasent praktikant prakt/isch praxis preis preis/e preisguenstig=preisgunst preisnachlass
preisw/ert press/e print/er prinzip prinzipiell privat pro proaktiv prob/ieren probl/em produkt produktion=produz
professor profi programm projekt protokoll prozess pruefen=pruf pruefung=pruf publizieren=publik puenktlich=punktlich
punkt putz/en pv qual/itaet qual/itaets quitt/ung quot/e rabatt rad radfahr/er radiator raeume=raum rahm ranglist/e
ranking rasch ras/en ratschlag rau rauchfangkehr/er rauf raum reag/ieren reakt/ion reakt/ions reaktiv rechn/er
rechn/ung rechn/ungs recht recht/s rechtzeit/ig red/e red/en reduktion=reduz reduz/ieren reduz/ierung regal regel=regl
regelmaessig=regelmass regeln=regl regi/erung region regional reich reif/en rein/igen reinlich reis/e reis/ende
reklam/ation reklam/ations relativ renov/ieren renov/ierung rentn/er repar/atur repar/ieren reserv/ieren reserv/ierung
restaurant retour/e rett/ung rettungswag/en richt/ig richtl/inie risik/o riskant roh rohfass/ung roll/er rot
rueckerstatten=ruckerstatt rueckerstattung=ruckerstatt rueckfrage=ruckfrag rueckgabe=ruckgab rueckgang=ruckgang
rueckmeldebogen=ruckmeldebog rueckmeldung=ruckmeld rueckruf=ruckruf ruecksendung=ruck rueckwaerts=ruckwart
rueebli=ruebli ruegen=rug ruesten=rust ruf ruh/e ruh/ig rundbrief rund/e rundschreib/en runt/er runterdreh/en
runterfahr/en russ/isch sach/en sachkennt/nis sachkund/ig sackerl saeckli=sackli saemtliche=samtlich saeubern=saub
saeugling=saugling saft sahn/e salz/ig sammeln=samml samstag sani/eren sani/erung sanitaer=sanitar sank/a satt satz
sauber scann/en schaff/en schaffn/er schalt/er schau/en schenk/en schicht schichtplan schick/en schief schiff schild
schimpf/en schlagob/ers schlang/e schlecht schlechtest schleckzeug schliess/en schliess/ung schluss schlussverkauf
schmackhaft schmal schmeck/en schmutz/ig schnaeppchen=schnappch schnell schnell/igkeit schnellstrass/e schnitt
schoen=schon schon schornsteinfeg/er schrank schreib schrein/er schripp/e schrumpf/en schrumpf/end schueler=schul
schul/e schulstund/e schul/ung schul/ungs schutz schwach schwaeche=schwach schwaechen=schwach schwang/ere schwarz
schw/eigen schw/er schw/ierig sehr seid sein sein/e sein/em sein/en sein/er sein/es seit seit/e sekund/e selbst
selbststaendig=selbststand selbstverstaendlich=selbstverstandlich selt/en semmel=semml send/en senior senk/en senk/ung
separat septemb/er servic/e servicetelefon sessel=sessl setz/en sich sicher sicher/heit sicher/heits sicherstell/en
sie sieg siez/en silvest/er simpel=simpl sind sink/en sitz/en sitz/end sitz/ung slot smartphon/e sms snack so sobald
sodass sofort sofort/ig softwar/e sogar solang/e solar solarenerg/ie solch/e solch/em solch/en solch/er solch/es soll
soll/en sollst sollt/e sollt/en somit somm/er sond/er sonderangebot sond/ern sonnab/end sonntag sorg/en
sorgfaeltig=sorgfalt sowi/e sowohl sozial sozialraum spaet=spat spaeter=spat spaetestens=spatest span/isch spar
sparbuch spar/en sparsam spass speich/ern spend/e spend/en spengl/er sperr/en spiel=spil spieleck/e spielplatz spital
spontan sport sprach sprach/e sprech/en sprit staat stadt staendig=stand staerke=stark staerken=stark stamm
stammkund/e stammt/isch stand standard standard/isiert standort stark starr start start/en statist/ik statt stau
staubsaug/er steckd/ose steck/er steh/en steh/end ste/igen ste/igern ste/igerung steil stell/e stell/en stet/s steu/er
stieg/e stift still still/e stimm/ung stirnlamp/e stockwerk stoerung=stor stopp stopp/en straf/e straff/en strass/e
strass/en strassenbahn streich/en streit streit/igkeit streng strikt strom struktur student studi stud/ierende
stueck=stuck stuhl stund/e stund/en stutz/en such/e sueden=sud suedlich=sudlich suess=suss support synchron syst/em
tadel=tadl tadeln=tadl taetigkeit=tat tafel=tafl tag tag/e tag/es tagesausflug tagesordn/ung tagesordnungspunkt tags
tagsueber=tagsub taschenlamp/e tatsaechlich=tatsachlich taxi team teammitglied teamwork techn/ik techn/iker tee
teekueche=teekuch teenag/er teil teil/en teilweis/e teilzeit telearbeit telefon telefonat telefon/ieren tell/er temp/o
termin terminkal/ender test teuer=teur text textnachricht them/a them/en theoret/isch theor/ie ticket tief tiefgarag/e
tipp tisch tischl/er toeff=toff toilett/e tomat/e tombol/a ton tool tourist traege=trag traf/ik tragetasch/e
tragtasch/e train/ieren training/s traktandenlist/e traktand/um tram trambahn traur/ig treff treff/en treibstoff
trenn/en trepp/e treu/e trinkwass/er trock/en trottoir trotz tuer=tur tuerkisch=turk tuete=tut tun ueben=uben
ueber=uber ueberall=uberall ueberblick=uberblick ueberhaupt=uberhaupt ueberholt=uberholt uebermorgen=ubermorg
uebermuedet=ubermud uebernachten=ubernacht ueberpruefen=uberpruf ueberpruefung=uberpruf ueberschuss=uberschuss
uebersicht=ubersicht uebersiedeln=ubersiedl ueberstunde=uberstund ueberweisung=uberweis ukra/inisch um umfrag/e umgang
umgang/s umgeh/en umkleid/e umkleideraum umsatz umsetz/en umsetz/ung umsonst umstaendlich=umstandlich umtausch/en
umwelt=umwl umweltbewusst umweltfreundlich umzieh/en unbeding/t unbefrist/et und undicht unentgeltlich unfall
ungefaehr=ungefahr ungesund unkompliziert=unkomplik unmittelbar unordentlich unpersoenlich=unpersonlich
unregelmaessig=unregelmass uns uns/er uns/ere uns/erem uns/eren uns/erer uns/eres unt/en unt/er unterbind/en
unterbleib/en unterbrech/ung unterbruch untereinand/er untergeschoss unterird/isch unterlag/e unterlass/en
unternehm/en unternehm/ens unterricht untersag/en unterschiedlich unterstuetzen=unterstutz unterstuetzung=unterstutz
unverschaemt=unverschamt unverzueglich=unverzuglich updat/e uptodat/e urlaub urlaub/er urlaub/s usw variabel=variabl
vat/er vati vegetar/isch vegg/ie velo verabred/ung veraendern=verand veraergert=verarg veralt/en veraltet
veranstalt/en verantwort/ung verantwort/ungs verbann/en verberg/en verbess/ern verbess/erung verbess/erungs verbiet/en
verbill/igen verbind/en verbot=verbiet verbrauch verdeck/t verein vereinbar/en vereinfach/en vereinheitlich/en
verfahr/en vergess/en vergleich vergnuegen=vergnug vergroessern=vergross verguenstigung=vergunst verguetung=vergut
verhalt/en verhalt/ens verheimlich/en verhind/ern verkaeufer=verkauf verkauf verkauf/en verkauf/s verkehr verkehr/s
verklein/ern verkomplizieren=verkomplik verkuemmern=verkumm verkuenden=verkund verkuerzen=verkurz verkuerzung=verkurz
verlaengern=verlang verlaesslich=verlasslich verlangsam/en verleih/en verl/ieren verl/ierer verlog/en verlust
vermeid/en vermeid/ung verm/ieten vermind/ern vermittl/ung vernein/en vernicht/en veroeffentlichen=veroffentlich
verpfleg/en verpflicht/end verriegeln=verriegl verring/ern verring/erung versand verschaerfen=verscharf verschick/en
verschieb/en verschied/en verschlecht/ern verschloss/en verschmutz/en verschreib/ung verschw/eigen verschw/enden
vers/enden versich/erung versich/erungs versprech/en verstaendlich=verstandlich verstaendnis=verstand
verstaerkt=verstark versteck/en versuch/en verteu/ern vertikal vertrag vertrag/s vertrau/en vertrau/ens vertraulich
vertreib/en vertret/er vertret/ung vertret/ungs vertrieb vertrieb/s verwalt/ung verwalt/ungs verwandt/e verw/eigern
verw/enden verzicht verzicht/en vesp/er via vid/eo videocall videokonferenz=videokonferent viel viel/e vielfalt
vielleicht vierbein/er voll vollstaendig=vollstand vollzeit volontaer=volontar vom von vor vorab voraus vorbereit/en
vorbeug/en vordruck vorfuehren=vorfuhr vorgang vorgesetzte=vorsetz vorhand/en vorh/er vorl/esung vormerk/en vormittag
vormittag/s vorn vorn/e vorschlag vorschlag/s vorschrift vorstand vorteil voruebergehend=vorubergeh vorverleg/en
vorwaerts=vorwart vorzeit/ig vorzieh/en vouch/er wach wach/sen wach/send wachst/um waehlen=wahl waehrend=wahr
waere=war waeren=war waerme=warm wag/en wahl wand wann war war/e war/en warenkorb warm warst wart wart/e wart/en
warteschlang/e wartezeit warum was waschbeck/en wass/er wasserhahn wc web webportal webseit/e websit/e wechseln=wechsl
weckerl weg weg/en weggli weghoeren=weghor weglass/en wegraeumen=wegraum wegseh/en wegwerf/en weiblich weich weihnacht
weihnacht/s weihnachtsf/eier weihnachtsfest weil wein weit weit/er weiterbild/ung weiterempfehl/en weiterempfehl/ung
weitergeb/en welch/e welch/em welch/en welch/er welch/es welt wem wen wen/ig wen/iger wenigst/ens wenn wer werb/ung
werd/en werk werk/en werkstatt werktag/s werkzeug wert wert/e wertschaetzen=wertschatz wertschaetzung=wertschatz
wesentlich weshalb wess/en west/en westlich wettbewerb wettbewerb/s wett/er wettkampf whatsapp wicht/ig widerruf/en
wie wied/er wiederbeleb/en wies/e wies/o will willkomm/en willkommenheiss/en willst wint/er wir wird
wirgefuehl=wirgefuhl wirklich wirst wirtschaft wirtschaft/s wirtshaus wissbeg/ierig wiss/en wiss/ens wlan wo wobei
woch/e woch/en woch/enend woch/enende wochentag wochentag/s wofuer=wofur woh/er wohin wohl wohn wohn/ung woll/en
wollt/e wollt/en womit woran worauf word/en workshop wort wuerde=wurd wuerden=wurd wuetend=wutend wurd/e wurd/en zahl
zahl/en zahl/end zahl/ung zahl/ungs zb zeig/en zeit zeit/en zeitfenst/er zeitgemaess=zeitgemass zeitweis/e
zelebr/ieren zentral zentral/e zentral/isieren zertifikat zettel=zettl zeug/nis ziel ziel/e zielsetz/ung ziemlich
zimm/er zins zmittag zmorg/e znacht znuni zon/e zorn/ig zu zuckerl zud/em zuegeln=zugl zuegig=zug zuerst=zurst
zufried/en zufried/enheit zufried/enheits zug zugang zugbegleit/er zuhoeren=zuhor zukunft zukunft/s zulass/en zuletz/t
zum zumach/en zumindest zunaechst=zunachst zunahme=zunehm zunehm/en zur zurueckgeben=zuruckgeb zurueckrufen=zuruckruf
zurueckschicken=zuruckschick zurueckschneiden=zuruckschneid zuruecksenden=zuruck zusaetzlich=zusatzlich zusag/e
zusag/en zusamm/en zusammenarbeit zusammenarbeit/en zusammenfass/ung zusammenhalt zusammenleg/en
zusammenraeumen=zusammenraum zuschlag zusend/en zusperr/en zustand zustell/en zustell/ung zustimm/en zutrau/en
zuverlaessig=zuverlass zuvorkomm/end zvieri zweck zweck/s zweigstell/e zwisch/en zwischenmahlzeit
"""

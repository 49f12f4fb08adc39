"""The roots of the German words that stand in lists; written by `.build/roots.py`."""

ROOTS = """
ab abbau abbau/en abend abendess/en abend/s aber abfahr/en abfahrt abfall abgeh/end abgestanden=absteh abheb/en
abhol/en abkuehlen=abkuhl ablauf ablehn/en abmach/en abnahme=abnehm abnehm/en abonnent absag/e absag/en absatz
abschaff/en abschaff/ung abschalt/en abschlag abschluss=abschliess abschreck/en absenk/en absolut abstell/en
abteil/ung abteilungsleit/ung abweis/en abw/esend abw/esenheit acht/en adress aendern=and aenderung=and
aengstlich=angstlich agentur akt/en aktion aktionaer=aktionar aktiv aktiv/ieren aktuell=aktull akzept/ieren all/e
allein als also alt alt/er am amt an analog anbiet/en anbiet/er anerkenn/en anerkenn/ung anfaenger=anfang anfang
anfang/en anfang/s anfrag/e angebot=anbiet angehoerige=angehor angestellte=anstell anhand anheb/en ankomm/en
ankomm/end ankunft anlag/e anleg/en anleit/ung anlieg/en anmach/en annahme=annehm annehm/en anonym anreg/ung anruf
anruf/en ans anschaff/en anschalt/en anschliess/end anschluss=anschliess ansprech ansprech/en ansprechpartn/er anstatt
anstell/e anstell/en anstieg antrag antwort antwort/en anwerb/en anw/esend anw/esenheit anwohn/er anz/eige anzieh/en
app apparat april arab/isch arbeit arbeit/s arbeitsablauf arbeitsort arbeitsplatz arbeitsstaette=arbeitsstatt
arbeitszimm/er arm arzt asynchron atmosphaere=atmosphar auch auf aufbau/en aufbewahr/en aufgab/e aufgab/en
aufgeraeumt=aufraum aufgrund aufheb/en aufhoeren=aufhor aufmach/en aufnehm/en aufpreis aufricht/ig aufs aufschlag
aufstell/en aufstock/en auftrag auftraggeb/er aufwaermen=aufwarm aufwand aufzug august aus ausbau ausbau/en
ausbild/ung ausdehn/en ausgab/e ausgang ausgeb/en ausgeh/end ausgeschlafen=ausschlaf auskunft auslad/en
auslaendisch=ausland ausland ausleih/en ausmach/en auspack/en ausreich/end ausschalt/en ausschliess/en auss/en
aussendienst ausserd/em ausserhalb ausstatt/ung ausst/eigen aussuch/en austausch austausch/en austret/en
austritt=austret auswahl ausweit/en auszahl/en auszubild/ende auto automat/isch automat/isieren azubi baby bahn bank
barrierefrei basis bau beanstand/ung beantwort/en beantwort/ung bearbeit/en bearbeit/ung bedank/en bedarf bedeut/end
bedi/enung bedi/enungs bedienungsanleit/ung beend/en befrag/ung befrist/et befuerworten=befurwort begeistert=beist
begeist/erung beginn beginn/en begrenzen=begrent begruessen=begruss begruessung=begruss behaglich behalt/en beheb/en
beheb/ung behind/ern behindertengerecht behoerde=behord bei beim beinah/e beispielsweis/e beisteh/en beitret/en
beitritt=beitret bejah/en belad/en belegschaft belohn/en belohn/ung benachricht/igen benoetigen=benot benoetigt=benot
benutz/en bequ/em berat/er berat/ung bereich bereit bereit/s bericht beschaeftigte=beschaft bescheid beschleun/igen
beschliess/en beschraenken=beschrank beschwerd/e beseit/igen beseit/igung besond/ers besorg/en besprech/ung bess/er
best bestand bestandskund/e besteh/end bestell bestell/ung bestraf/en besuch besuch/er beteil/igung betrieb betrieb/s
betrunk/en beurteil/en bevor bewerb/er bewerb/ung bewert/en bewert/ung bewert/ungs bezahl/en bezueglich=bezuglich bier
biet/en bild bildschirm bild/ung bill/ig bin bind/en bind/ung binn/en bis bist bitt/e blau bleib/en bleibenlass/en
block/ieren bonus boss branch/e brauch/e brauch/en brauch/t brech/en breit brem/sen brief bring/en buch buch/en
buch/ung budget buero=buro bundesreg/ierung bus bzgl bzw ca chanc/e chaot/isch chat chatbot chauffeur chef circ/a
courag/e da dabei dach dadurch dafuer=dafur dageg/en dah/er damit danach dank dank/en dankeschoen=dankeschon dann
daran darauf daraus darf darin darueber=darub das dass dasselb/e dat/en datenbank dau/er dauerhaft dauernd davon davor
dazu dazul/ernen deaktiv/ieren defekt defizit dein dein/e dein/em dein/en dein/er dem demselb/en den den/en denk/e
denn denselb/en der der/en derj/enige derselb/e derzeit derzeit/ig des deshalb dess/en desweg/en deutsch dezemb/er
dezentral dezentral/isieren dialog dich dicht dick die diej/enige diej/enigen dienst dienstag dienstleist/ung
dienstplan dies dies/e dieselb/e dies/em dies/en dies/er dies/es digital ding/e dir direkt direktor diskret
diskuss/ion diskut/ieren div/ersitaet doch dokument donnerstag dort dozent drauss/en dreck/ig drin drinn/en
drosseln=drossl druck du duenn=dunn duerfen=durf duerfte=durft dunkel=dunkl durch durchfuehren=durchfuhr
durchfuehrung=durchfuhr durchschnitt durchschnittlich duz/en eben ebenfall/s eben/so echt eh eher ehrenamtlich/e
ehrlich eig/en eigenstaendig=eigenstand eigentlich eigent/uemer ein einand/er einarbeit/en einarbeit/ung ein/e ein/em
ein/en ein/er ein/es einfach einfuehren=einfuhr einfuehrung=einfuhr eingang eingearbeitet=einarbeit eingeh/end
einhalt/en einheim/isch einheitlich einkauf einkauf/en einlad/en einlad/ung einnahme=einnehm einpack/en einricht/en
einsatzplan einschalt/en einschraenken=einschrank einsetz/en einspar/en einspar/ung einst/eigen einst/eiger
einstell/en einstell/ung eintret/en eintritt=eintret einzahl/en einzeln=einzl einzelner=einzl einz/ig
elektrizitaet=elektrik elektron/isch elimin/ieren elt/ern email empfang empfang/en empfehl/en empfehl/ung end/e
endlich energ/ie eng engl/isch entf/ernen entgelt=entgl enthusiasmus entlad/en entlang entlass/en entlass/ung
entlohn/ung entschaerfen=entscharf entscheid/en entschuld/igen entschuld/igung entsorg/en entsperr/en entsprech/end
entwickl/ung er erfolg erfolgserleb/nis ergeb/nis erhitz/en erhoehen=erhoh erhoehung=erhoh erinn/ern erinn/erung
erklaeren=erklar erkrank/ung erlaeutern=erlaut erlaeuterung=erlaut erlaub/en erlaub/nis erled/igen erleicht/ern
ermaessigung=ermass ermoeglichen=ermoglich eroeffnen=eroffn eroeffnung=eroffn erreichbar/keit erreich/en erschw/eren
ersetz/en erst erstatt/en erstatt/ung ertrag erwach/sene erwaermen=erwarm erwart/ung erwart/ungs erweit/ern erwerb/en
es etc etwa etwas euch euer eur/e eur/em eur/en eur/er eventuell=eventull expert/e experti/se ext/ern extr/a fach
fachkennt/nis fachkund/ig fachwiss/en faehre=fahr faelschung=falsch fahr/er fahrgaeste=fahrgast fahrgast fahrrad
fahrstuhl fahrt fair fall/s famil/ie famili/en fasching faul fax februar feedback fehl/er fei/er fei/ern feiertag
feiertag/s feig/e feind feri/en fern fern/e fernsprech/er fernwaerme=fernwarm fest filial filial/e finanz=finant
find/e firm/a firm/en fix flach fleiss/ig flexibel=flexibl flott flug flugzeug fluss foerdern=ford foerderung=ford
foermlich=formlich folg/e fon form formell formular fortbild/ung fortgeschritt/ene foto frag/e franzoesisch=frant
frech freigeb/en freischalt/en freitag freiwill/ig freizeit freu/de freund freundlich freundlich/keit frisch frist
frueh=fruh fruehestens=fruhest fruehjahr=fruhjahr fruehling=fruhling fruehmorgens=fruhmorg fruehstueck=fruhstuck
fuehrung=fuhr fuehrungs=fuhr fuehrungskraefte=fuhrungskraft fuehrungskraft=fuhrungskraft fuellen=full fuer=fur
fussgaenger=fussgang ganz gar garant/ie garant/ieren gas gast gebaeude=gebaud geb/en gebrauchsanweis/ung
gebraucht=brauch gebuehr=gebuhr gebuehrenfrei=gebuhrenfrei gebuehrenpflichtig=gebuhrenpflicht gefaehrlich=gefahrlich
gefuehl=gefuhl gegart=gar gegenseit/ig gegenueber=gegenub gehalt gehalt/s gehaltserhoehung=gehaltserhoh geheim geh/en
geh/t geist gekocht=koch gelassen=lass gelb geld gelogen=lug gemaess=gemass gemeinsam gemeinschaft=meinschaf
gemeinschaft/s gemeinschaftsgefuehl=gemeinschaftsgefuhl gemuetlich=gemutlich genehm/igen generell genuegend=genug
genug geplant=plan gerad/e geraet=gerat gerecht=rech gering gern gern/e geschaeft=geschaft geschaefts=geschaft
geschaeftsfuehrung=geschaftsfuhr geschaeftsleitung=geschaftsleit geschaeftsstelle=geschaftsstell
geschaeftszeit=schaftszei geschenk geschichte=schich geschlossen=schliess geschrumpft=schrumpf
geschwindigkeit=schwindigkei gesellschaft=sellschaf gesellschafter=sellschaf gesellschaft/s gespraech=gesprach
gespraechs=gesprach gestatten=stat gesund gesundheit=sundhei gesund/heits getrennt=trenn gewachsen=wach
gewaehrleisten=wahrleis gew/esen gewinn gewinn/en gewinn/er gewissenhaft=wissenhaf gl glatt glaub/e
gleichberecht/igung gleichstell/ung gleit/end global gluecklich=glucklich grati/s gross grosszuegig=grosszug
gruen=grun gruendlich=grundlich grund grundsaetzlich=grundsatzlich grupp/e grupp/en guenstig=gunst gut hab/e hab/en
haendisch=hand haette=hatt haetten=hatt haeufig=hauf hall/e hallow/een halt halt/en halt/ung handbuch handel=handl
handwerk handy hart hast hat hatt/e hatt/en haupt haus heb/en heft heim heimarbeit heim/isch heimlich heiss heiz/en
hekt/isch helf/en hell herabsetz/en herbst herunterdreh/en herzlich hier hierbei hilf/e hilf/s hilft=helf hinauf
hinreich/end hinseh/en hinsichtlich hint/en hint/er hinunt/er hoch hochdreh/en hochfahr/en hoechstens=hochst
hoeflich=hoflich hoeher=hoch hof hol/en homeoffic/e homepag/e horizontal hotl/ine huebsch=hubsch hungr/ig hygi/enisch
ich ide/e ide/en ihm ihn ihn/en ihr ihr/e ihr/em ihr/en ihr/er ihr/es im imm/er immerh/in import/iert in ind/em
indirekt individuell=individull industr/ie info inform/ation inform/ations informell inform/ieren inkl inklusiv/e
inland inn/en innendienst innerhalb ins insbesond/ere instandhalt/ung instandsetz/ung int/ern internet
internetauftritt internetseit/e investor irgendwann irgendw/ie irgendw/o ist itali/enisch ja jaenner=jann jahr jahr/es
januar je jed/e jed/em jed/en jed/er jed/es jedoch jen/e jen/em jen/en jen/er jen/es jetzt jeweil/ig jeweil/s
journalist jugendlich/e juli jung juni kaelte=kalt kaeufer=kauf kaff/ee kalend/er kalt kampagn/e kanal kann kannst
kant/ine kaputt kaputtmach/en karneval kart/e kauf kauf/en kell/ner kennt/nis kind/er klar klein klient klim/a klo
knowhow koennen=konn koennte=konnt koennten=konnt koestlich=kostlich kolleg/e komfortabel=komfortabl komm/en
kommun/ikation kommun/ikations kommunizieren=kommunik kompetent kompetenz=kompetent komplett komplex
kompliziert=komplik konferenz=konferent konflikt konkret konnt/e konnt/en kontakt kontaktperson kontroll/e
kontroll/ieren konzept koop/eration koop/erieren kopi/e kost/en kostenfrei kostenl/os kostenpflicht/ig kraefte=kraft
kraft krank krank/heit kris/e kritik=kritis kritis/ieren krumm kueche=kuch kuehl=kuhl kuehlen=kuhl kuendigen=kund
kuendigung=kund kuendigungs=kund kuerze=kurz kuerzen=kurz kultur kultur/en kund/e kund/en kund/in kundschaft kurs kurz
lad/en lag/er land lang langsam lasch lass/en lastwag/en lauf laut leb/en leb/ens leck/er leer leer/en leg/en lehr
lehr/er lehrkraft lehrling leicht leih/en leis/e leist/ung leist/ungs leit leit/er leit/ung lern lern/en les/er
leserschaft leut/e licht lieb/er lief/er lieferant lief/ern lief/erung lift lini/e link/s liste lkw lob lob/en lock/en
lock/er lock/ern loeschen=losch loesen=los loesung=los loesungs=los lohn lohnerhoehung=lohnerhoh lokal los/e
loswerd/en luegen=lug luft mach/en maennlich=mannlich maerz=marz mag mai mail mal man management manag/er mandant
mangel=mangl mannschaft manuell=manull markt masch/ine masch/inen massiv massnahm/e material maximal maxim/ieren
maxim/um meeting mehr mehrarbeit mehr/heit mein mein/e mein/em mein/en mein/er mein/es meist/er meld/ung mensch
mensch/en mess/e mich miet miet/en mild mind/erheit mindest/ens minimal minim/ieren minim/um minus minut/e mir
misserfolg misstrau/en mit mitarbeit/ende mitarbeit/er miteinand/er mitglied mittag mittagess/en mittag/s mitteil/en
mitteil/ung mittel=mittl mittels=mittl mittwoch mobil mobiltelefon mod/ern moechte=mocht moechten=mocht moegen=mog
moeglich=moglich moeglichkeit=moglich moeglichst=moglichst monat montag morg/en motiv/ation muede=mud muell=mull
muessen=muss muessten=musst musik muss musst musst/e mut mut/ig mutt/er nach nachbar nachbess/ern nachd/em nachfrag/e
nachhalt/ig nachh/er nachlass nachmittag nachmittag/s nachsicht/ig nacht nachteil nacht/s nachtschicht naehe=nah
naemlich=namlich nah nam/e nass natuerlich=naturlich natur neb/en negativ nehm/en nett netz netzwerk neu
neueinst/eiger neueinstell/ung neujahr neukund/e neuling newslett/er nichtoeffentlich=nichtoffentlich nie niederlag/e
niederlass/ung niedr/ig niemal/s noch noerdlich=nordlich nord/en notfall novemb/er nuechtern=nucht nun nur nutz/en
nutz/er nutz/ung ob oben oberird/isch obligator/isch obwohl oder oeffentlich=offentlich oeffnen=offn oeffnung=offn
oeffnungs=offn oeffnungszeit=offnungszeit oefter=oft oekologisch=okolog oestlich=ostlich offen offenbar offenleg/en
oft ohn/e oktob/er onboarding onlin/e onlineportal optim/ieren optim/ierung optimist/isch option optional ordentlich
ordn/ung organ/isation organ/isieren original ort ost/en ost/ern paket pann/e papi/er park parkplatz partn/er
passag/ier passiv patient pauschal paus/e paus/en pendl/er pensionaer=pensionar per permanent persoenlich=person
personal person/en pessimist/isch pfingst/en pfleg/e pflegekraft pfleg/en pflegepersonal pfleg/er pflicht
photovolt/aik pkw plaetze=platz plan plan/ung plan/ungs platz plus polit/ik poln/isch portal positiv post postal/isch
postweg praemie=pram praesent=prasent praktikant prakt/isch praxis preis preis/e preisguenstig=preisgunst
preisnachlass preisw/ert press/e prinzip prinzipiell privat pro proaktiv prob/ieren probl/em produkt produktion=produz
professor profi programm projekt prozess pruefen=pruf pruefung=pruf publizieren=publik puenktlich=punktlich punkt
putz/en pv qual/itaet qual/itaets quot/e rabatt rad radfahr/er raeume=raum rasch ratschlag rau rauf raum reag/ieren
reakt/ion reakt/ions reaktiv rechn/ung rechn/ungs recht recht/s rechtzeit/ig red/e red/en reduktion=reduz reduz/ieren
reduz/ierung regel=regl regelmaessig=regelmass regeln=regl regi/erung region regional reich rein/igen reinlich reis/e
reis/ende reklam/ation reklam/ations relativ renov/ieren renov/ierung rentn/er repar/atur repar/ieren reserv/ieren
reserv/ierung restaurant retour/e richt/ig richtl/inie risik/o riskant roh roll/er rot rueckerstatten=ruckerstatt
rueckerstattung=ruckerstatt rueckfrage=ruckfrag rueckgabe=ruckgab rueckgang=ruckgang rueckmeldung=ruckmeld
rueckruf=ruckruf ruecksendung=ruck rueckwaerts=ruckwart ruegen=rug ruf ruh/e ruh/ig rundbrief rund/e rundschreib/en
runt/er runterdreh/en runterfahr/en russ/isch sach/en sachkennt/nis sachkund/ig saemtliche=samtlich saeubern=saub
salz/ig sammeln=samml samstag sani/eren sani/erung satt satz sauber schaff/en schalt/er schenk/en schicht schichtplan
schick/en schief schiff schlang/e schlecht schlechtest schliess/en schliess/ung schluss schmackhaft schmal schmeck/en
schmutz/ig schnell schnell/igkeit schnitt schoen=schon schon schreib schrumpf/en schrumpf/end schueler=schul schul/e
schul/ung schul/ungs schutz schwach schwaeche=schwach schwaechen=schwach schwang/ere schwarz schw/eigen schw/er
schw/ierig sehr seid sein sein/e sein/em sein/en sein/er sein/es seit seit/e sekund/e selbst
selbststaendig=selbststand selbstverstaendlich=selbstverstandlich selt/en send/en senior senk/en senk/ung separat
septemb/er servic/e servicetelefon setz/en sich sicher sicher/heit sicher/heits sicherstell/en sie sieg siez/en
silvest/er simpel=simpl sind sink/en sitz/en sitz/end sitz/ung smartphon/e sms so sobald sodass sofort sofort/ig
softwar/e sogar solang/e solar solarenerg/ie solch/e solch/em solch/en solch/er solch/es soll soll/en sollst sollt/e
sollt/en somit somm/er sond/er sond/ern sonnab/end sonntag sorg/en sorgfaeltig=sorgfalt sowi/e sowohl sozial
spaet=spat spaetestens=spatest span/isch spar spar/en sparsam spass speich/ern spend/e spend/en sperr/en spiel=spil
spontan sport sprach sprach/e sprech/en staat stadt staendig=stand staerke=stark staerken=stark stamm stammkund/e
stand standard standard/isiert stark starr start start/en statist/ik statt stau steh/en steh/end ste/igen ste/igern
ste/igerung steil stell/e stell/en stet/s steu/er still still/e stimm/ung stoerung=stor stopp stopp/en straf/e
straff/en strass/e strass/en strassenbahn streich/en streit streit/igkeit streng strikt strom struktur student studi
stud/ierende stueck=stuck stund/e stund/en such/e sueden=sud suedlich=sudlich suess=suss support synchron syst/em
tadel=tadl tadeln=tadl taetigkeit=tat tag tag/e tag/es tags tagsueber=tagsub tatsaechlich=tatsachlich taxi team
teammitglied teamwork techn/ik techn/iker tee teenag/er teil teil/en teilweis/e teilzeit telearbeit telefon telefonat
telefon/ieren temp/o termin test teuer=teur text textnachricht them/a them/en theoret/isch theor/ie ticket tief tipp
tisch toilett/e ton tool tourist traege=trag training/s tram treff/en trenn/en treu/e trinkwass/er trock/en trotz
tuer=tur tuerkisch=turk tun ueber=uber ueberall=uberall ueberhaupt=uberhaupt ueberholt=uberholt uebermorgen=ubermorg
uebermuedet=ubermud ueberpruefen=uberpruf ueberpruefung=uberpruf ueberschuss=uberschuss ueberstunde=uberstund
ukra/inisch um umfrag/e umgang umgang/s umgeh/en umsatz umsetz/en umsetz/ung umsonst umstaendlich=umstandlich
umwelt=umwl umweltbewusst umweltfreundlich unbeding/t unbefrist/et und undicht unentgeltlich unfall ungefaehr=ungefahr
ungesund unkompliziert=unkomplik unmittelbar unordentlich unpersoenlich=unpersonlich unregelmaessig=unregelmass uns
uns/er uns/ere uns/erem uns/eren uns/erer uns/eres unt/en unt/er unterbind/en unterbleib/en untereinand/er
unterird/isch unterlag/e unterlass/en unternehm/en unternehm/ens unterricht untersag/en unterschiedlich
unterstuetzen=unterstutz unterstuetzung=unterstutz unverschaemt=unverschamt unverzueglich=unverzuglich uptodat/e
urlaub urlaub/er urlaub/s usw variabel=variabl vat/er velo verabred/ung veraendern=verand veralt/en veraltet
veranstalt/en verantwort/ung verantwort/ungs verbann/en verberg/en verbess/ern verbess/erung verbess/erungs verbiet/en
verbill/igen verbind/en verbot=verbiet verbrauch verdeck/t verein vereinbar/en vereinfach/en verfahr/en vergess/en
vergleich vergnuegen=vergnug vergroessern=vergross verguenstigung=vergunst verguetung=vergut verhalt/en verhalt/ens
verheimlich/en verhind/ern verkaeufer=verkauf verkauf verkauf/en verkauf/s verkehr verkehr/s verklein/ern
verkomplizieren=verkomplik verkuerzen=verkurz verkuerzung=verkurz verlaengern=verlang verlaesslich=verlasslich
verlangsam/en verleih/en verl/ieren verl/ierer verlog/en verlust vermeid/en vermeid/ung verm/ieten vermind/ern
vermittl/ung vernein/en vernicht/en veroeffentlichen=veroffentlich verpflicht/end verring/ern verring/erung versand
verschaerfen=verscharf verschick/en verschied/en verschlecht/ern verschloss/en verschmutz/en verschw/eigen
verschw/enden vers/enden versich/erung versich/erungs versprech/en verstaendlich=verstandlich verstaendnis=verstand
verstaerkt=verstark versteck/en versuch/en verteu/ern vertikal vertrag vertrag/s vertrau/en vertrau/ens vertraulich
vertret/er vertret/ung vertret/ungs vertrieb vertrieb/s verwalt/ung verwalt/ungs verwandt/e verw/eigern verw/enden
verzicht verzicht/en via vid/eo videocall videokonferenz=videokonferent viel viel/e vielfalt vielleicht voll
vollstaendig=vollstand vollzeit volontaer=volontar vom von vor vorab voraus vorbeug/en vordruck vorfuehren=vorfuhr
vorgang vorgesetzte=vorsetz vorhand/en vorh/er vormerk/en vormittag vormittag/s vorn vorn/e vorschlag vorschlag/s
vorschrift vorstand vorteil voruebergehend=vorubergeh vorwaerts=vorwart vorzeit/ig wach wach/sen wach/send wachst/um
waehlen=wahl waehrend=wahr waere=war waeren=war waerme=warm wag/en wahl wand wann war war/e war/en warm warst wart
wart/e wart/en warteschlang/e wartezeit warum was wass/er wc web webportal webseit/e websit/e wechseln=wechsl weg
weg/en weghoeren=weghor weglass/en wegseh/en wegwerf/en weiblich weich weihnacht weihnacht/s weil wein weit weit/er
weiterbild/ung weiterempfehl/en weiterempfehl/ung weitergeb/en welch/e welch/em welch/en welch/er welch/es welt wem
wen wen/ig wen/iger wenigst/ens wenn wer werb/ung werd/en werk werktag/s werkzeug wert wert/e wertschaetzen=wertschatz
wertschaetzung=wertschatz wesentlich weshalb wess/en west/en westlich wettbewerb wettbewerb/s wett/er whatsapp
wicht/ig wie wied/er wies/o will willkomm/en willkommenheiss/en willst wint/er wir wird wirgefuehl=wirgefuhl wirklich
wirst wirtschaft wirtschaft/s wiss/en wiss/ens wo wobei woch/e woch/en woch/enend woch/enende wochentag wochentag/s
wofuer=wofur woh/er wohin wohl wohn wohn/ung woll/en wollt/e wollt/en womit woran worauf word/en wort wuerde=wurd
wuerden=wurd wurd/e wurd/en zahl zahl/en zahl/end zahl/ung zahl/ungs zb zeig/en zeit zeit/en zeitgemaess=zeitgemass
zeitweis/e zelebr/ieren zentral zentral/e zentral/isieren ziel ziel/e zielsetz/ung ziemlich zimm/er zins zon/e zu
zud/em zuegig=zug zuerst=zurst zufried/en zufried/enheit zufried/enheits zug zugang zuhoeren=zuhor zukunft zukunft/s
zulass/en zuletz/t zum zumach/en zumindest zunaechst=zunachst zunahme=zunehm zunehm/en zur zurueckgeben=zuruckgeb
zurueckrufen=zuruckruf zurueckschicken=zuruckschick zuruecksenden=zuruck zusaetzlich=zusatzlich zusag/e zusag/en
zusamm/en zusammenarbeit zusammenarbeit/en zusammenhalt zusammenleg/en zuschlag zusend/en zustand zustell/en
zustell/ung zustimm/en zutrau/en zuverlaessig=zuverlass zuvorkomm/end zweck zweck/s zweigstell/e zwisch/en
"""

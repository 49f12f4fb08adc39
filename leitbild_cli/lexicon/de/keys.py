"""The German roots and words, each with its group of synonyms; written by `.build/roots.py`."""

CONCEPTS = """
kund =kunde kundschaft =kunde klient =kunde verbraucher! =kunde verbrauchern! =kunde anrufer! =kunde anrufern! =kunde
nutzer! =kunde nutzern! =kunde auftraggeb =kunde kaeufer! =kunde mitarbeit =mitarbeiter kolleg =mitarbeiter
angestellte! =mitarbeiter angestellten! =mitarbeiter angestellter! =mitarbeiter beschaft =mitarbeiter personal
=mitarbeiter belegschaft =mitarbeiter arbeitnehmer! =mitarbeiter teammitglied =mitarbeiter chef =chef vorsetz =chef
fuehrung! =chef fuhrungskraft =chef management! =chef leitung! =chef teamleitung! =chef teamleiter! =chef teamleitern!
=chef leiter! =chef geschaftsleit =chef geschaftsfuhr =chef gl =chef manag =chef boss =chef abteilungsleiter! =chef
abteilungsleit =chef azubi =azubi auszubild =azubi lehrling =azubi lehrtocht =azubi lehrbub =azubi lehrmadch =azubi
lernende! =azubi trainer! =trainer! trainern! =trainer! uebungsleiter! =trainer! lieferant =lieferant zulieferer!
=lieferant zulieferern! =lieferant neuling =neuling neueinst =neuling neueinstell =neuling student =student stud
=student studi =student angehor =angehoerige verwandt =angehoerige senior =senior rentn =senior pensionar =senior
pensionist =senior ansprechpartn =ansprechpartner kontaktperson =ansprechpartner bewohner! =bewohner! bewohnern!
=bewohner! mieter! =bewohner! mietern! =bewohner! fahrgast =fahrgast passag =fahrgast reisende! =fahrgast reisenden!
=fahrgast zusammenhalt =zusammenhalt gemeinschaftsgefuhl =zusammenhalt wirgefuhl =zusammenhalt zusammenarbeit
=zusammenarbeit teamwork =zusammenarbeit koop =zusammenarbeit vielfalt =vielfalt div =vielfalt gleichstell
=gleichstellung gleichberecht =gleichstellung mut =mut courag =mut konflikt =konflikt streit =konflikt tipp! =tipp!
tipps! =tipp! ratschlag =tipp! anleit =anleitung gebrauchsanweis =anleitung bedienungsanleit =anleitung entschuld
=entschuldigen dank =dank bedank =dank dankeschon =dank dankbar =dank uberstund =ueberstunde mehrarbeit =ueberstunde
wart =warten wartezeit =warten schlang =warten warteschlang =warten ansteh =warten beschwerd =beschwerde reklam
=beschwerde beanstand =beschwerde hotl =hotline servicetelefon =hotline kundentelefon =hotline telefon =telefon
fernsprech =telefon handy =handy mobiltelefon =handy smartphon =handy natl =handy frag =frage anfrag =frage ruckfrag
=frage antwort =antwort beantwort =antwort besprech =besprechung meeting =besprechung sitz =besprechung ruckmeld
=rueckmeldung feedback =rueckmeldung schulung =schulung training! =schulung weiterbild =schulung fortbild =schulung
schulen! =schulung probl =problem stor =problem fehl =fehler pann =fehler einarbeit =einarbeitung onboarding
=einarbeitung fachwiss =fachwissen experti =fachwissen knowhow =fachwissen sachkennt =fachwissen fachkennt =fachwissen
email =email mail =email homeoffic =homeoffice heimarbeit =homeoffice telearbeit =homeoffice klim =klima atmosphar
=klima stimmung =klima ziel =ziel zielsetz =ziel gehalt =gehalt lohn =gehalt salar =gehalt vergut =gehalt entlohn
=gehalt ide =idee vorschlag =idee anreg =idee geschenk =geschenk prasent =geschenk firm =firma unternehm =firma
betrieb =firma regi =regierung bundesreg =regierung photovolt =photovoltaik pv =photovoltaik solar =photovoltaik
solarenerg =photovoltaik auto =auto pkw =auto wag =auto rabatt =rabatt nachlass =rabatt preisnachlass =rabatt ermass
=rabatt vergunst =rabatt websit =website webseit =website homepag =website internetseit =website internetauftritt
=website internet =internet web =internet onlin =internet offnungszeit =oeffnungszeit schaftszei =oeffnungszeit
dienstplan =dienstplan schichtplan =dienstplan einsatzplan =dienstplan formular =formular vordruck =formular gerat
=geraet apparat =geraet unterlag =unterlage dokument =unterlage aufgab =aufgabe tatig =aufgabe ablauf =ablauf prozess
=ablauf vorgang =ablauf arbeitsablauf =ablauf vorschreib =vorschrift regl =vorschrift richtl =vorschrift vorteil
=vorteil erfolg =erfolg erfolgserleb =erfolg werb =werbung reklame! =werbung bezahlung! =bezahlung! bezahl =bezahlung!
zahlen! =bezahlung! zahl =bezahlung! zahlt! =bezahlung! bezahlt! =bezahlung! gebuhr =gebuehr entgl =gebuehr preis
=preis arbeitsplatz =arbeitsplatz arbeitsort =arbeitsplatz arbeitsstatt =arbeitsplatz buro =buero arbeitszimm =buero
lad =laden geschaeft! =laden filial =filiale niederlass =filiale zweigstell =filiale geschaftsstell =filiale paket
=paket sendung! =paket sendungen! =paket lief =lieferung zustell =lieferung ruckgeb =rueckgabe retour =rueckgabe
rucksend =rueckgabe ruckschick =rueckgabe ruckerstatt =rueckerstattung erstatt =rueckerstattung repar =reparatur
instandsetz =reparatur wartung! =wartung! wartungen! =wartung! instandhalt =wartung! krank =krankheit erkrank
=krankheit toilett =toilette wc =toilette klo =toilette aufzug =aufzug fahrstuhl =aufzug lift =aufzug termin =termin
verabred =termin umfrag =umfrage befrag =umfrage newslett =newsletter rundbrief =newsletter rundschreib =newsletter
vertrau =vertrauen zutrau =vertrauen lohnerhoh =lohnerhoehung gehaltserhoh =lohnerhoehung umwl =umwelt abfall =abfall
mull =abfall kehricht =abfall feri =ferien urlaub =ferien schnell =schnell rasch =schnell zugig =schnell fix =schnell
flott =schnell zeitnah =schnell schnellstmoglich =schnell baldmoglichst =schnell beschleun =schnell tempo =schnell
geschwind =schnell sofort =sofort unverzuglich =sofort umgehend! =sofort umgehende! =sofort unmittelbar =sofort lang
=lang verlang =lang kurz =kurz verkurz =kurz freundlich =freundlich nett =freundlich herzlich =freundlich hoflich
=hoeflich zuvorkomm =hoeflich verstandlich =verstaendlich einfach =verstaendlich klar =verstaendlich simpl
=verstaendlich leicht =verstaendlich unkomplik =verstaendlich vereinfach =verstaendlich verstaendnis! =verstaendlich
kostenl =kostenlos grati =kostenlos umsonst =kostenlos kostenfrei =kostenlos unentgeltlich =kostenlos gebuhrenfrei
=kostenlos gunst =guenstig bill =guenstig preisw =guenstig preisgunst =guenstig glucklich =gluecklich zufried
=gluecklich beist =gluecklich wicht =wichtig bedeut =wichtig wesentlich =wichtig gemeinsam =gemeinsam zusamm
=gemeinsam ehrlich =ehrlich aufricht =ehrlich zuverlass =zuverlaessig verlasslich =zuverlaessig modern =modern
zeitgemass =modern aktull =aktuell up-to-dat =aktuell uptodat =aktuell schon =schoen hubsch =schoen leck =lecker
schmackhaft =lecker schmeck =lecker kostlich =lecker durchschnittlich =durchschnittlich durchschnitt =durchschnittlich
schnitt =durchschnittlich mittel! =durchschnittlich gegenseit =gegenseitig miteinand =gegenseitig untereinand
=gegenseitig einand =gegenseitig extr =extra genug =genug ausreich =genug hinreich =genug gleich! =gleich! gleichen!
=gleich! gleiche! =gleich! gleicher! =gleich! selben! =gleich! selbe! =gleich! selber! =gleich! derselb =gleich!
dieselb =gleich! denselb =gleich! demselb =gleich! dasselb =gleich! punktlich =puenktlich rechtzeit =puenktlich
fristgerecht =puenktlich termingerecht =puenktlich kompetent =kompetent fachkund =kompetent sachkund =kompetent sauber
=sauber rein! =sauber reinlich =sauber hygi =sauber rein =reinigen putz =reinigen saub =reinigen grundlich =gruendlich
sorgfalt =gruendlich gewissenhaft =gruendlich umweltfreundlich =umweltfreundlich okolog =umweltfreundlich nachhalt
=umweltfreundlich umweltbewusst =umweltfreundlich fair =fair gerecht =fair wertschatz =wertschaetzen anerkenn
=wertschaetzen voraus =voraus vorab =voraus vorher! =voraus vorzeit =voraus haufig =haeufig oft =haeufig standig
=staendig dauernd =staendig dauerhaft =staendig permanent =staendig verschied =verschieden unterschiedlich
=verschieden schwierig =schwierig schw =schwierig komplik =schwierig komplex =schwierig kaputt =kaputt defekt =kaputt
barrierefrei =barrierefrei behindertengerecht =barrierefrei bequ =bequem komfortabl =bequem gemutlich =bequem
behaglich =bequem ruhe! =ruhe! still =ruhe! ruh =ruhe! freu =freude spass =freude vergnug =freude selbststand
=selbststaendig eigenstand =selbststaendig begeist =begeisterung enthusiasm =begeisterung vertraulich =vertraulich
diskret =vertraulich verbess =verbessern optim =verbessern bess =verbessern gut =verbessern los =loesen erled =loesen
klaeren! =loesen klaert! =loesen geklaert! =loesen klaerung! =loesen beheb =loesen vereinbar =vereinbaren abmach
=vereinbaren ausmach =vereinbaren verwend =verwenden benutz =verwenden nutz =verwenden einsetz =verwenden beginn
=beginnen anfang =beginnen start =beginnen and =aendern verand =aendern wechsl =aendern red =reden sprech =reden
gesprach =reden kommunik =reden kommun =reden unterhalten! =reden unterstutz =unterstuetzen helf =unterstuetzen hilf
=unterstuetzen beisteh =unterstuetzen ford =unterstuetzen einhalt =einhalten halt =einhalten zusag =zusage versprech
=zusage stark =staerken ausbau =staerken ausweit =staerken erweit =staerken kauf =kaufen erwerb =kaufen anschaff
=kaufen kauf! =kaufen besorg =kaufen einstell =einstellen reakt =reaktion reag =reaktion schenk =schenken spend
=schenken empfehl =empfehlen weiterempfehl =empfehlen durchfuhr =durchfuehren veranstalt =durchfuehren organ
=durchfuehren diskut =diskutieren diskuss =diskutieren wahl =waehlen aussuch =waehlen auswahl =waehlen anruf =anrufen
telefonat =anrufen ruckruf =zurueckrufen auskunft =auskunft inform =auskunft info =auskunft mitteil =auskunft bescheid
=auskunft benachricht =auskunft umgang =umgang umgeh =umgang reserv =reservieren vormerk =reservieren buchung =buchen
begruss =begruessen gruss =begruessen willkomm =begruessen willkommenheiss =begruessen empfang =begruessen erklar
=erklaeren erlaut =erklaeren pruf =pruefen kontroll =pruefen uberpruf =pruefen schick =schicken send =schicken zusend
=schicken verschick =schicken versend =schicken zeig =zeigen vorfuhr =zeigen bewert =bewerten beurteil =bewerten
veroffentlich =veroeffentlichen publik =veroeffentlichen offenleg =veroeffentlichen renov =renovieren sani =renovieren
entscheid =entscheiden beschliess =entscheiden lern =lernen dazul =lernen teil =teilen weitergeb =teilen fei =feiern
zelebr =feiern ansprech =ansprechen nennen! =ansprechen benennen! =ansprechen ersetz =ersetzen austausch =ersetzen
versuch =versuchen probier =versuchen bearbeit =bearbeitung erinn =erinnern einlad =einladen all =alle jed =alle
samtlich =alle mehr =mehr zusatzlich =mehr erhoh =mehr ste =mehr anheb =mehr hoch =mehr wen =weniger reduz =weniger
senk =weniger verring =weniger abbau =weniger absenk =weniger gering =weniger niedr =weniger minim =weniger spar
=weniger vermind =weniger herabsetz =weniger drossl =weniger einspar =weniger runterfahr =weniger abschaff =abschaffen
streich =abschaffen beend =abschaffen stopp =abschaffen entf =abschaffen verzicht =abschaffen unterlass =abschaffen
verbiet =abschaffen vermeid =abschaffen verhind =abschaffen untersag =abschaffen unterbind =abschaffen weglass
=abschaffen aufhor =abschaffen abstell =abschaffen beseit =abschaffen elimin =abschaffen ausschliess =abschaffen
loswerd =abschaffen unterbleib =abschaffen verbann =abschaffen bleibenlass =abschaffen abgeb =abgeben verkauf =abgeben
abheb =abheben rangeh =abheben drangeh =abheben abhol =abholung abiturient =abiturient maturant =abiturient maturand
=abiturient abmeld =abmelden auslogg =abmelden abreis =abreise auscheck =abreise abstaub =abstauben wisch =abstauben
abstimm =abstimmung abstimmen! =abstimmung absturz =absturz abwechsl =abwechslung abwechslungsreich =abwechslung
altersheim =altersheim seniorenheim =altersheim pflegeheim =altersheim altenheim =altersheim anhang =anhang anlage!
=anhang attachment =anhang anklick =anklicken klick =anklicken ankund =ankuendigen bekanntgeb =ankuendigen verkund
=ankuendigen anl =anlernen unterweis =anlernen anrufbeantwort =anrufbeantworter mailbox! =anrufbeantworter ansprechbar
=ansprechbar erreichbar =ansprechbar anstreich =anstreicher maler! =anstreicher anwalt =anwalt rechtsanwalt =anwalt
advokat =anwalt arbeitskleid =arbeitskleidung berufskleid =arbeitskleidung dienstkleid =arbeitskleidung uniform
=arbeitskleidung arbeitszeit =arbeitszeit dienstzeit =arbeitszeit arzt =arzt doktor =arzt medizin =arzt auffr
=auffrischen erneu =auffrischen aufhang =aufhaengen anbring =aufhaengen mont =aufhaengen befest =aufhaengen aufmach
=aufmachen offn =aufmachen oeffnung! =aufmachen aufraum =aufraeumen ordnung! =aufraeumen aufschreib =aufschrift
aufsperr =aufsperren aufschliess =aufsperren auftakt =auftakt kickoff =auftakt ausdruck =ausdruck ausfall! =ausfall!
ausfaelle! =ausfall! ausfallzeit =ausfall! ausflug =ausflug betriebsausflug =ausflug tagesausflug =ausflug aushang
=aushang anschlag! =aushang schwarz =aushang ausleih =ausleihen entleih =ausleihen leihen! =ausleihen verleih!
=ausleihen ausrust =ausruestung ausstatt =ausruestung equipment =ausruestung ausstellungsstuck =ausstellungsstueck
exponat =ausstellungsstueck ausverkauf =ausverkauf abverkauf =ausverkauf schlussverkauf =ausverkauf ausverkauft!
=ausverkauft! vergriff =ausverkauft! ausweis =ausweis personalausweis =ausweis autobahn =autobahn schnellstrass
=autobahn baby =baby saugling =baby badezimm =badezimmer bad! =badezimmer bahnhof =bahnhof bahnst =bahnhof banknot
=banknote geldschein =banknote bankomat =bankomat ldautom =bankomat bancomat =bankomat ldausgabeautom =bankomat
bargeld =bargeld bar =bargeld cash =bargeld basar =basar bazar =basar bastl =basteln werken! =basteln batt =batterie
akku =batterie baum =baum baustell =baustelle bedarf =bedarf bedurf =bedarf beiz =beiz gasthaus =beiz wirtshaus =beiz
kneip =beiz gaststatt =beiz beisl =beiz bekanntmach =bekanntmachung kundmach =bekanntmachung benzin =benzin sprit
=benzin treibstoff =benzin beruh =beruhigen besanft =beruhigen beschwicht =beruhigen deeskal =beruhigen bes =besen
kehr =besen feg =besen kehrb =besen bestat =bestaetigen bestell =bestellung ord =bestellung betreu =betreuen kumm
=betreuen bettdeck =bettdecke tuchent =bettdecke duvet =bettdecke bettwasch =bettwaesche bettzeug =bettwaesche lak
=bettwaesche bewirt =bewirten verpfleg =bewirten bildschirm =bildschirm monitor =bildschirm display =bildschirm
billett =billett fahrkart =billett fahrschein =billett ticket =billett bitt =bitten ersuch =bitten blind =blind
sehbehind =blind blum =blume blumenstrauss =blume strauss =blume blutabnahm =blutabnahme blutprob =blutabnahme
bohrmasch =bohrmaschine bohr =bohrmaschine bonbon =bonbon zuckerl =bonbon naschwerk =bonbon brainstorming
=brainstorming ideensamml =brainstorming briefkast =briefkasten postkast =briefkasten brill =brille augenglas =brille
bub =bub knab =bub budget =budget etat =budget bucherei =buecherei bibliothek =buecherei burger =buerger einwohn
=buerger burgeramt =buergeramt einwohnermeldeamt =buergeramt burostuhl =buerostuhl schreibtischstuhl =buerostuhl
businessplan =businessplan geschaftsplan =businessplan check =checkin anreis =checkin eincheck =checkin checklist
=checkliste pruflist =checkliste coiffeur =coiffeur friseur =coiffeur frisor =coiffeur computerprogramm
=computerprogramm softwar =computerprogramm anwendung! =computerprogramm dachdeck =dachdecker dankesschreib
=dankesschreiben dankesbrief =dankesschreiben datei =datei file! =datei degust =degustation verkost =degustation
denkweis =denkweise mindset =denkweise dienstreis =dienstreise geschaftsreis =dienstreise dienstwag =dienstwagen
firmenwag =dienstwagen firmenaut =dienstwagen drauss =draussen aussen! =draussen dreck =dreckig schmutz =dreckig
verschmutz =dreckig dringend =dringend eil =dringend drinn =drinnen innen! =drinnen druck =drucker print =drucker
durchstell =durchstellen weiterleit =durchstellen verbinden! =durchstellen dusch =dusche braus =dusche ehrenamtlich
=ehrenamtliche freiwillige! =ehrenamtliche freiwilligen! =ehrenamtliche eim =eimer kubl =eimer einfuhlsam =einfuehlsam
empath =einfuehlsam einfuhlungsvermog =einfuehlsam eingangsbereich =eingangsbereich eingesteh =eingestehen einraum
=eingestehen zugeben! =eingestehen zugibt! =eingestehen einheitlich =einheitlich vereinheitlich =einheitlich standard
=einheitlich einkaufszettl =einkaufszettel einkaufslist =einkaufszettel einlogg =einloggen anmeld =einloggen login
=einloggen einscann =einscannen scann =einscannen einspring =einspringen aushelf =einspringen eintreff =eintreffen
ankomm =eintreffen erschein =eintreffen eintrittsgeld =eintrittsgeld eintritt! =eintrittsgeld eintrittspreis!
=eintrittsgeld einweg =einweg wegwerfen! =einweg wegwerf =einweg elektr =elektriker elektroinstallateur =elektriker
entgegenkomm =entgegenkommen kulant =entgegenkommen entwurf =entwurf rohfass =entwurf erdapfl =erdapfel kartoffl
=erdapfel hardopfl =erdapfel erdgeschoss =erdgeschoss parterr =erdgeschoss ersatzgerat =ersatzgeraet leihgerat
=ersatzgeraet erschopf =erschoepft erstehilf =erstehilfe estrich =estrich dachbod =estrich event! =event! events!
=event! veranstaltung! =event! veranstaltungen! =event! fah =faehigkeit skill =faehigkeit skills! =faehigkeit
fahrgemeinschaft =fahrgemeinschaft mitfahrgeleg =fahrgemeinschaft mitfahr =fahrgemeinschaft fahrplan =fahrplan
abfahrtsplan =fahrplan faktur =faktura feb =feber februar =feber feedbackbog =feedbackbogen ruckmeldebog
=feedbackbogen feierab =feierabend dienstschluss =feierabend arbeitsschluss =feierabend ferienwohn =ferienwohnung
appartement =ferienwohnung apartment =ferienwohnung wohnung! =ferienwohnung wohnungen! =ferienwohnung festplatt
=festplatte speicher! =festplatte feucht =feucht feuerwehr =feuerwehr filialleit =filialleiter marktleit =filialleiter
film =film fleischhau =fleischhauer metzg =fleischhauer fleischer! =fleischhauer fleischern! =fleischhauer metzgerei
=fleischhauer fleischerei =fleischhauer fleischhauerei =fleischhauer fleischl =fleischlos vegetar =fleischlos vegg
=fleischlos flohmark =flohmarkt trodelmark =flohmarkt fluchtweg =fluchtweg notausgang =fluchtweg fluchtling
=fluechtling flucht =fluechtling fortgeh =fortgehen freiberufl =freiberufler freelanc =freiberufler frist =frist deadl
=frist abgabefrist =frist abgabetermin =frist fruhschicht =fruehschicht fruhdienst =fruehschicht fruhzeit =fruehzeitig
fussball =fussball gang =gang flur =gang korridor =gang hausgang =gang garant =garantie gewaehrleistung! =garantie
gard =gardine vorhang =gardine gart =garten grunanlag =garten brauch =gebraucht gast! =gast! gaeste! =gast! gaesten!
=gast! gaestin! =gast! gaestinnen! =gast! besucher! =gast! besuchern! =gast! besucherin! =gast! besucherinnen! =gast!
gaststub =gaststube speisesaal =gaststube speiseraum =gaststube geland =gelaender handlauf =gelaender gelassen
=gelassenheit gemeind =gemeinde stadtverwalt =gemeinde rathaus =gemeinde gemus =gemuese grunzeug =gemuese genehm
=genehmigung bewill =genehmigung schenkkar =geschenkkarte geschirr =geschirr tell =geschirr gesprachsleitfad
=gespraechsleitfaden stal =gestalten entwerf =gestalten krei =gestalten design! =gestalten gesuch =gesuch ansuch
=gesuch antrag! =gesuch antraege! =gesuch antraegen! =gesuch getrank =getraenk trinken! =getraenk glac =glace
speiseeis =glace eis! =glace gleichbehandl =gleichbehandlung gleitzeit =gleitzeit flexzeit =gleitzeit gonn =goenner
foerderer! =goenner grill =grillen grillfest =grillen grillparty =grillen gutschein =gutschein vouch =gutschein bon!
=gutschein haltbar =haltbarkeit mindesthaltbar =haltbarkeit handbuch =handbuch leitfad =handbuch manual =handbuch
handtuch =handtuch badetuch =handtuch handwerk =handwerker monteur =handwerker hausabwart =hausabwart hausmeist
=hausabwart abwart =hausabwart hauswart =hausabwart hausordn =hausordnung haustur =haustuer eingang! =haustuer
eingangstur =haustuer headset =headset kopfhor =headset heizkorp =heizkoerper radiator =heizkoerper heiz =heizung helm
=helm schutzhelm =helm herausford =herausforderung challeng =herausforderung herd =herd ofen =herd backof =herd
kochherd =herd backrohr =herd herricht =herrichten vorbereit =herrichten bereitmach =herrichten rust =herrichten
herunterlad =herunterladen download =herunterladen runterlad =herunterladen heuer! =heuer! hilfsbereit =hilfsbereit
hilfsbereitschaft =hilfsbereit hinstell =hinstellen platzier =hinstellen hinweisschild =hinweisschild schild
=hinweisschild tafl =hinweisschild hochlad =hochladen upload =hochladen horbuch =hoerbuch horschleif =hoerschleife
horgerat =hoerschleife hof =hof innenhof =hof hospit =hospitieren reinschnupp =hospitieren hund =hund vierbein =hund
impf =impfung imstichlass =imstichlassen hangenlass =imstichlassen inserat =inserat annonc =inserat anzeige! =inserat
installateur =installateur klempn =installateur spengl =installateur sanitar =installateur inventur =inventur
bestandsaufnahm =inventur jann =jaenner januar =jaenner jalous =jalousie rollo =jalousie rolllad =jalousie job =job
arbeitsstell =job jung =jung jungen! =jung kantine =kantine mens =kantine betriebsrestaurant =kantine karott =karotte
mohr =karotte ruebli =karotte rubli =karotte kass =kassa kassenbon =kassenbon kassenzettl =kassenbon quitt =kassenbon
beleg =kassenbon kast =kasten schrank =kasten kaut =kaution depot =kaution pfand =kaution keks =kekse platzch =kekse
gutzli =kekse kellner =kellner servierkraft =kellner kind =kind nachwuch =kind kinderwag =kinderwagen buggy
=kinderwagen kita =kita kindergart =kita kinderkripp =kita kripp =kita kindertagesstatt =kita hort =kita klein =klein
winz =klein klimaanlag =klimaanlage koch =koch kompliment =komplimente lob =komplimente kondukteur =kondukteur schaffn
=kondukteur zugbegleit =kondukteur kontostand =kontostand saldo =kontostand kopi =kopieren kopie! =kopieren fotokop
=kopieren kopiergerat =kopieren krankenschwest =krankenschwester pflegekraft =krankenschwester krankenpfleg
=krankenschwester krankmeld =krankmeldung krankschreib =krankmeldung kredit =kredit darleh =kredit kreisverkehr
=kreisverkehr kreisl =kreisverkehr kuhlschrank =kuehlschrank eiskast =kuehlschrank kugelschreib =kugelschreiber kuli
=kugelschreiber stift =kugelschreiber kundendienst =kundendienst kundenservic =kundendienst kundenbetreu =kundendienst
kundenkart =kundenkarte treuekart =kundenkarte bonuskart =kundenkarte ladest =ladestation ladesaul =ladestation larm
=laerm krach! =laerm gerausch =laerm larmschutz =laermschutz larmdamm =laermschutz lagerbestand =lagerbestand bestand!
=lagerbestand vorrat =lagerbestand lamp =lampe leucht =lampe licht =lampe beleucht =lampe langeweil =langeweile
langfrist =langfristig langsam =langsam verlangsam =langsam langweil =langweilig fad =langweilig ode =langweilig
lastwag =lastwagen lkw =lastwagen laster! =lastwagen lieferwag =lastwagen camion =lastwagen lavab =lavabo waschbeck
=lavabo lebenslauf =lebenslauf lehnsessl =lehnsessel fauteuil =lehnsessel lehr =lehren beibring =lehren leis =leise
gerauscharm =leise leserlich =leserlich lesbar =leserlich lesung =lesung vorl =lesung lieferzeit =lieferzeit lieferdau
=lieferzeit limo =limo limonad =limo softdrink =limo link =link verlink =link locat =location ort =location standort
=location veranstaltungsort =location lohnzettl =lohnzettel gehaltszettl =lohnzettel lohnabrechn =lohnzettel luftung
=lueften frischluf =lueften madch =maedchen madl =maedchen dirndl =maedchen mahlzeit =mahlzeit gericht! =mahlzeit
speis =mahlzeit essen! =mahlzeit mahn =mahnung zahlungserinn =mahnung makl =makler immobilienmakl =makler mama =mama
mutt =mama mutti =mama mapp =mappe ordn =mappe aktenordn =mappe ringordn =mappe marill =marille aprik =marille matur
=matura abitur =matura abi =matura maus =maus medikament =medikament arznei =medikament arzneimittl =medikament mentor
=mentor pate! =mentor mietzin =mietzins mitbestimm =mitbestimmen mitred =mitbestimmen mitgliedsbeitrag
=mitgliedsbeitrag vereinsbeitrag =mitgliedsbeitrag mitnehm =mitnehmen mopp =mopp wischmopp =mopp motiv =motivieren
anspor =motivieren motorrad =motorrad toff =motorrad moped =motorrad mud =muede ubermud =muede muhsam =muehsam
anstreng =muehsam beschwerlich =muehsam mulltrenn =muelltrennung abfalltrenn =muelltrennung musli =muesli cornflak
=muesli nachbar =nachbar anwohn =nachbar anra =nachbar nachbarschaft =nachbarschaft quart =nachbarschaft viertel!
=nachbarschaft kiez =nachbarschaft gratzl =nachbarschaft nachbesprech =nachbesprechung debriefing =nachbesprechung
briefing =briefing einweis =briefing takeaway =takeaway nachfass =nachfassen nachhak =nachfassen urgi =nachfassen
nachfolg =nachfolger nachtisch! =nachtisch! dess =nachtisch! nachspeis =nachtisch! nachtschicht =nachtschicht
nachtdienst =nachtschicht namensschild =namensschild namenschild =namensschild neugebor =neugeborene neug =neugierig
wissbeg =neugierig neuigkeit =neuigkeit nachricht =neuigkeit news =neuigkeit neustart =neustart hochfahren! =neustart
niveau =niveau levl =niveau notaufnahm =notaufnahme ambulant =notaufnahme notfallst =notaufnahme notebook =notebook
laptop =notebook obst =obst frucht =obst off =offerte anbiet =offerte kostenvoranschlag =offerte oma =oma grossmutt
=oma opa =opa grossvat =opa opf =opfer optional =optional freiwill =optional ordin =ordination praxis! =ordination
praxen! =ordination arztpraxis =ordination paketst =paketstation abholst =paketstation papa =papa vat =papa vati =papa
papierkorb =papierkorb mistkubl =papierkorb mulleim =papierkorb abfalleim =papierkorb abfallkubl =papierkorb mulltonn
=papierkorb kehrichteim =papierkorb paradeis =paradeiser tomat =paradeiser parkhaus =parkhaus tiefgarag =parkhaus
garag =parkhaus park =parkieren passwort =passwort kennwort =passwort pausenraum =pausenraum aufenthaltsraum
=pausenraum sozialraum =pausenraum peperoni =peperoni personalsuch =personalsuche personalgewinn =personalsuche
recruiting! =personalsuche pflant =pflanze grunpflant =pflanze pilotprojekt =pilotprojekt testlauf =pilotprojekt
probelauf =pilotprojekt plafond =plafond zimmerdeck =plafond plakat =plakat poster! =plakat postern! =plakat plast
=plastik kunststoff =plastik pneu =pneu reif =pneu polizei =polizei polst =polster kiss =polster pomm =pommes fritt
=pommes postleitzahl =postleitzahl plz =postleitzahl poulet =poulet huhn =poulet hahnch =poulet hendl =poulet pram
=praemie bonus! =praemie probefahrt =probefahrt produkt =produkt ware! =produkt artikel! =produkt prospekt =prospekt
broschur =prospekt fly =prospekt flugblatt =prospekt faltblatt =prospekt protokoll =protokoll mitschreib =protokoll
ramp =rampe auffahrt! =rampe ranking =ranking ranglist =ranking rasenmah =rasenmaeher rauchfang =rauchfang schornstein
=rauchfang rauchfangkehr =rauchfangkehrer kaminkehr =rauchfangkehrer schornsteinfeg =rauchfangkehrer kaminfeg
=rauchfangkehrer rechner =rechner comput =rechner regal =regal ablag =regal stellag =regal reservierungssyst
=reservierungssystem buchungssyst =reservierungssystem rett =rettung rettungswag =rettung krankenwag =rettung sank
=rettung rezeption =rezeption empfangsthek =rezeption ries =riesig gewalt =riesig enorm =riesig rollstuhl =rollstuhl
rucksicht =ruecksicht rucksichtnahm =ruecksicht sackerl =sackerl tut =sackerl plastiktu =sackerl tragtasch =sackerl
tragetasch =sackerl sackli =sackerl saft =saft fruchtsaft =saft samstag =samstag sonnab =samstag schau =schauen guck
=schauen blick =schauen anseh =schauen anschau =schauen schaukast =schaukasten vitr =schaukasten schicht =schicht
schimml =schimmel schlafzimm =schlafzimmer schlafraum =schlafzimmer schlagob =schlagobers sahn =schlagobers rahm!
=schlagobers obers! =schlagobers schlagsahn =schlagobers schlussl =schluessel schmerz =schmerz wehtun =schmerz schnull
=schnuller nuggi =schnuller nuckl =schnuller schraubenzieh =schraubenzieher schraubendreh =schraubenzieher schreibt
=schreibtisch arbeitst =schreibtisch schriftzug =schriftzug beschrift =schriftzug kennzeichn =schriftzug etikett
=schriftzug schurz =schuerze kittl =schuerze schulungsvid =schulungsvideo lehrvid =schulungsvideo erklarvid
=schulungsvideo tutorial =schulungsvideo schutzbrill =schutzbrille schwimmbad =schwimmbad hallenbad =schwimmbad
freibad =schwimmbad semml =semmel brotch =semmel weckerl =semmel schripp =semmel weggli =semmel sendungsverfolg
=sendungsverfolgung paketverfolg =sendungsverfolgung sessl =sessel stuhl =sessel sicherungskop =sicherungskopie
sicherung! =sicherungskopie backup =sicherungskopie datensich =sicherungskopie sitzgeleg =sitzgelegenheit sitzplatz
=sitzgelegenheit sitzbank =sitzgelegenheit slogan =slogan mott =slogan leitspruch =slogan slot =slot zeitfenst =slot
sonderangebot =sonderangebot aktion! =sonderangebot schnappch =sonderangebot sortiment =sortiment warenangebot
=sortiment spatschicht =spaetschicht spatdienst =spaetschicht sparbuch =sparbuch sped =spedition spediteur =spedition
speisekart =speisekarte menu =speisekarte menukart =speisekarte spil =spiel gam =spiel spielplatz =spielplatz spieleck
=spielplatz spital =spital krankenhaus =spital klin =spital hospital =spital spontan =spontan kurzfrist =spontan
sprechstund =sprechstunde sprechzeit =sprechstunde spritz =spritze injekt =spritze stammt =stammtisch treff!
=stammtisch treffs! =stammtisch staubsaug =staubsauger steckd =steckdose stecker =steckdose stehleit =stehleiter
trittleit =stehleiter stellenant =stellenanzeige stellenausschreib =stellenanzeige stellvertret =stellvertreter
vertret =stellvertreter vertreter! =stellvertreter steuererklar =steuererklaerung stieg =stiege trepp =stiege
stockwerk =stockwerk etag =stockwerk geschoss =stockwerk stress =stress belastung! =stress uberlast =stress
stromverbrauch =stromverbrauch energieverbrauch =stromverbrauch stufenweis =stufenweise schrittweis =stufenweise sturz
=sturz hinfall =sturz suchfunkt =suchfunktion suche! =suchfunktion suss =suessigkeit susswar =suessigkeit nasch
=suessigkeit schleckzeug =suessigkeit naschzeug =suessigkeit tankstell =tankstelle zapfsaul =tankstelle taschenlamp
=taschenlampe stirnlamp =taschenlampe tast =tastatur teamgeist =teamgeist gemeinschaft! =teamgeist teekuch =teekueche
kaffeekuch =teekueche teppich =teppich auslegewar =teppich terminkal =terminkalender kalend =terminkalender
textbaustein =textbaustein standardantwort =textbaustein therap =therapie behandlung! =therapie behandeln! =therapie
tischl =tischler schrein =tischler tombol =tombola gewinnspil =tombola tool =tool werkzeug =tool hilfsmittl =tool topf
=topfen quark =topfen traf =trafik kiosk =trafik train =trainieren uben =trainieren traktandenlist =traktandenliste
tagesordn =traktandenliste agend =traktandenliste traktand =traktandum tagesordnungspunkt =traktandum agendapunkt
=traktandum tram =tram strassenbahn =tram bim =tram trambahn =tram transparent =transparenz offenheit! =transparenz
transport =transporter kastenwag =transporter traur =traurig betrub =traurig trottoir =trottoir gehst =trottoir gehweg
=trottoir burgerst =trottoir fussweg =trottoir turnhall =turnhalle sporthall =turnhalle turnier =turnier pokal
=turnier ubergeb =uebergabe uebergeben! =uebergabe ubernacht =uebernachten ubersicht =uebersicht uberblick =uebersicht
uberweis =ueberweisung umkleid =umkleide garderob =umkleide umkleideraum =umkleide umkleidekab =umkleide umtausch
=umtauschen umzieh =umziehen ubersiedl =umziehen zugl =umziehen unfall =unfall missgeschick =unfall ungezief
=ungeziefer schadling =ungeziefer unterbrech =unterbruch untergeschoss =untergeschoss kell =untergeschoss unterricht
=unterricht schulstund =unterricht updat =update aktual =update urlaubsplan =urlaubsplanung ferienplan =urlaubsplanung
velo =velo fahrrad =velo bik =velo verantwort =verantwortung zustandig =verantwortung verantwortlich =verantwortung
verein =verein klub =verein club =verein vermiet =vermieter hauseigent =vermieter verpack =verpackung versandkost
=versandkosten port =versandkosten liefergebuhr =versandkosten verschieb =verschieben vertag =verschieben aufschieb
=verschieben verschreib =verschreibung verpflicht =verpflichtend pflicht =verpflichtend obligator =verpflichtend
versich =versicherung assekurant =versicherung virus =virus schadprogramm =virus vorlag =vorlage muster! =vorlage
schablon =vorlage templat =vorlage vorlesestund =vorlesestunde vormittag =vormittag frueh! =vormittag vorraetig!
=vorraetig! lieferbar =vorraetig! vorschlagskast =vorschlagskasten ideenkast =vorschlagskasten vorsitz =vorsitzende
obmann =vorsitzende obfrau =vorsitzende vorsteh =vorstand prasid =vorstand vorstellungsgesprach =vorstellungsgespraech
bewerbungsgesprach =vorstellungsgespraech vortag =vortag gestern! =vortag vortagesbrot! =vortag warenkorb =warenkorb
einkaufswag =warenkorb einkaufskorb =warenkorb warenlag =warenlager lager! =warenlager warenprob =warenprobe kostprob
=warenprobe warteschleif =warteschleife wartezimm =wartezimmer warteraum =wartezimmer wartebereich =wartezimmer
wasserhahn =wasserhahn wegraum =wegraeumen zusammenraum =wegraeumen wegweis =wegweiser beschild =wegweiser ausschild
=wegweiser hinweistafl =wegweiser weihnachtsf =weihnachtsfeier weihnachtsfest =weihnachtsfeier werkstatt =werkstatt
wettbewerb =wettbewerb wettkampf =wettbewerb bewerb! =wettbewerb wiederverw =wiederverwenden mehrweg =wiederverwenden
wies =wiese ras =wiese windl =windel wlan =wlan funknetz =wlan wochenenddienst =wochenenddienst wochenend =wochenende
wohlfuhl =wohlfuehlen wohlbefind =wohlfuehlen workshop =workshop arbeitskreis =workshop wortwahl =wortwahl wording
=wortwahl wutend =wuetend bos =wuetend zorn =wuetend verarg =wuetend zeitschrift =zeitschrift magazin =zeitschrift
zeitung =zeitung zettl =zettel notik =zettel notizzettl =zettel zeugnis =zeugnis beschein =zeugnis zertifikat =zeugnis
nachweis =zeugnis zimm =zimmer raum =zimmer zmittag =zmittag mittagess =zmittag lunch =zmittag mittagsmahl =zmittag
zmorg =zmorge fruhstuck =zmorge morgeness =zmorge znacht =znacht abendess =znacht nachtmahl =znacht abendbrot =znacht
nachtess =znacht znuni =znuni jaus =znuni brotzeit =znuni vesp =znuni zwischenmahlzeit =znuni imbiss =znuni snack
=znuni zvieri =znuni zuhor =zuhoeren hinhor =zuhoeren zumach =zumachen schliessen! =zumachen schliessung! =zumachen
zusammenfass =zusammenfassung kurzfass =zusammenfassung zusperr =zusperren abschliess =zusperren absperr =zusperren
zwischenstand =zwischenstand statusmeld =zwischenstand apothek =apotheke mullsack =muellsack mullbeutl =muellsack
abfallsack =muellsack schraubenschlussl =schraubenschluessel zebrastreif =zebrastreifen fussgangerubergang
=zebrastreifen ampl =ampel lichtsignal =ampel windschutzscheib =windschutzscheibe frontscheib =windschutzscheibe
gepack =gepaeck reisegepack =gepaeck rucksack =rucksack tornist =rucksack stau =stau verkehrsstau =stau herberg
=herberge jugendherberg =herberge spulmasch =spuelmaschine geschirrspul =spuelmaschine gefrierschrank =gefrierschrank
tiefkuhl =gefrierschrank tiefkuhlschrank =gefrierschrank pfann =pfanne bratpfann =pfanne besteck =besteck serviett
=serviette hackfl =hackfleisch fasch =hackfleisch auberg =aubergine melanzani =aubergine zucchini =zucchini pfannkuch
=pfannkuchen palatschink =pfannkuchen omelett =pfannkuchen tablett =tablette pill =tablette pflaster! =pflaster!
heftpflast =pflaster! verband! =verband! bandag =verband! kruck =kruecke gehhilf =kruecke rollator =rollator zahnarz
=zahnarzt zahnarzt =zahnarzt physiotherap =physiotherapie krankengymnast =physiotherapie augenarz =augenarzt erkalt
=erkaeltung schnupf =erkaeltung verkuhl =erkaeltung rufnumm =rufnummer telefonnumm =rufnummer ton =toner druckerpatron
=toner tintenpatron =toner burobedarf =buerobedarf buromaterial =buerobedarf schreibwar =buerobedarf filzstift
=filzstift marker! =filzstift edding =filzstift klebeband =klebeband tesafilm =klebeband tixo =klebeband tack =tacker
klammermasch =tacker heft =tacker konferenzraum =konferenzraum besprechungsraum =konferenzraum sitzungszimm
=konferenzraum besprechungszimm =konferenzraum sicherheitsschuh =sicherheitsschuhe arbeitsschuh =sicherheitsschuhe
zang =zange kombizang =zange sag =saege handsag =saege pinsl =pinsel malerpinsl =pinsel kleb =kleber klebstoff =kleber
leim =kleber lapp =lappen putzlapp =lappen putztuch =lappen wischtuch =lappen decke! =decke! wolldeck =decke! sofa
=sofa couch =sofa gluhbir =gluehbirne leuchtmittl =gluehbirne ventilator =ventilator luft =ventilator klingl =klingel
turglock =klingel schloss! =schloss! turschloss =schloss! zaun =zaun umzaun =zaun laub =laub blatt =laub schaufenst
=schaufenster auslag =schaufenster warenhaus =warenhaus kaufhaus =warenhaus lebensmittl =lebensmittel backerei
=baeckerei backstub =baeckerei buchhandl =buchhandlung buchlad =buchhandlung
"""

LISTED = """
buchhandlung =buchhandlung buchladen =buchhandlung baeckerei =baeckerei backstube =baeckerei lebensmittel
=lebensmittel warenhaus =warenhaus kaufhaus =warenhaus schaufenster =schaufenster auslage =schaufenster laub =laub
blaetter =laub zaun =zaun umzaeunung =zaun schloss =schloss! tuerschloss =schloss! klingel =klingel tuerglocke
=klingel ventilator =ventilator luefter =ventilator gluehbirne =gluehbirne leuchtmittel =gluehbirne sofa =sofa couch
=sofa decke =decke! wolldecke =decke! lappen =lappen putzlappen =lappen putztuch =lappen wischtuch =lappen kleber
=kleber klebstoff =kleber leim =kleber pinsel =pinsel malerpinsel =pinsel saege =saege handsaege =saege zange =zange
kombizange =zange sicherheitsschuhe =sicherheitsschuhe arbeitsschuhe =sicherheitsschuhe konferenzraum =konferenzraum
besprechungsraum =konferenzraum sitzungszimmer =konferenzraum besprechungszimmer =konferenzraum tacker =tacker
klammermaschine =tacker hefter =tacker klebeband =klebeband tesafilm =klebeband tixo =klebeband filzstift =filzstift
marker =filzstift edding =filzstift buerobedarf =buerobedarf bueromaterial =buerobedarf schreibwaren =buerobedarf
toner =toner druckerpatrone =toner tintenpatrone =toner rufnummer =rufnummer telefonnummer =rufnummer erkaeltung
=erkaeltung schnupfen =erkaeltung verkuehlung =erkaeltung augenarzt =augenarzt physiotherapie =physiotherapie
krankengymnastik =physiotherapie zahnarzt =zahnarzt zahnaerzte =zahnarzt rollator =rollator kruecke =kruecke gehhilfe
=kruecke verband =verband! bandage =verband! pflaster =pflaster! heftpflaster =pflaster! tablette =tablette pille
=tablette pfannkuchen =pfannkuchen palatschinke =pfannkuchen omelette =pfannkuchen zucchini =zucchini aubergine
=aubergine melanzani =aubergine hackfleisch =hackfleisch faschiertes =hackfleisch serviette =serviette besteck
=besteck pfanne =pfanne bratpfanne =pfanne gefrierschrank =gefrierschrank tiefkuehler =gefrierschrank tiefkuehlschrank
=gefrierschrank spuelmaschine =spuelmaschine geschirrspueler =spuelmaschine herberge =herberge jugendherberge
=herberge stau =stau verkehrsstau =stau rucksack =rucksack tornister =rucksack gepaeck =gepaeck reisegepaeck =gepaeck
windschutzscheibe =windschutzscheibe frontscheibe =windschutzscheibe ampel =ampel lichtsignal =ampel zebrastreifen
=zebrastreifen fussgaengeruebergang =zebrastreifen schraubenschluessel =schraubenschluessel muellsack =muellsack
muellbeutel =muellsack abfallsack =muellsack apotheke =apotheke zwischenstand =zwischenstand statusmeldung
=zwischenstand zusperren =zusperren abschliessen =zusperren absperren =zusperren zusammenfassung =zusammenfassung
kurzfassung =zusammenfassung zumachen =zumachen schliessen =zumachen schliessung =zumachen zuhoeren =zuhoeren
hinhoeren =zuhoeren znuni =znuni jause =znuni brotzeit =znuni vesper =znuni zwischenmahlzeit =znuni imbiss =znuni
snack =znuni zvieri =znuni znacht =znacht abendessen =znacht nachtmahl =znacht abendbrot =znacht nachtessen =znacht
zmorge =zmorge fruehstueck =zmorge morgenessen =zmorge zmittag =zmittag mittagessen =zmittag lunch =zmittag
mittagsmahl =zmittag zimmer =zimmer raum =zimmer zeugnis =zeugnis bescheinigung =zeugnis zertifikat =zeugnis nachweis
=zeugnis zettel =zettel notiz =zettel notizzettel =zettel zeitung =zeitung tageszeitung =zeitung zeitschrift
=zeitschrift magazin =zeitschrift wuetend =wuetend boese =wuetend zornig =wuetend veraergert =wuetend wortwahl
=wortwahl wording =wortwahl workshop =workshop arbeitskreis =workshop wohlfuehlen =wohlfuehlen wohlbefinden
=wohlfuehlen wochenende =wochenende wochenenddienst =wochenenddienst wlan =wlan funknetz =wlan windel =windel wiese
=wiese rasen =wiese wiederverwenden =wiederverwenden mehrweg =wiederverwenden wettbewerb =wettbewerb wettkampf
=wettbewerb bewerb =wettbewerb werkstatt =werkstatt weihnachtsfeier =weihnachtsfeier weihnachtsfest =weihnachtsfeier
wegweiser =wegweiser beschilderung =wegweiser ausschilderung =wegweiser hinweistafel =wegweiser wegraeumen =wegraeumen
zusammenraeumen =wegraeumen wasserhahn =wasserhahn wartezimmer =wartezimmer warteraum =wartezimmer wartebereich
=wartezimmer warteschleife =warteschleife warenprobe =warenprobe kostprobe =warenprobe warenlager =warenlager lager
=warenlager warenkorb =warenkorb einkaufswagen =warenkorb einkaufskorb =warenkorb vortag =vortag gestern =vortag
vortagesbrot =vortag vorstellungsgespraech =vorstellungsgespraech bewerbungsgespraech =vorstellungsgespraech vorstand
=vorstand praesidium =vorstand vorsitzende =vorsitzende obmann =vorsitzende obfrau =vorsitzende vorschlagskasten
=vorschlagskasten ideenkasten =vorschlagskasten vorraetig =vorraetig! lieferbar =vorraetig! vormittag =vormittag frueh
=vormittag vorlesestunde =vorlesestunde vorlage =vorlage muster =vorlage schablone =vorlage template =vorlage virus
=virus schadprogramm =virus versicherung =versicherung assekuranz =versicherung verpflichtend =verpflichtend
verpflichten =verpflichtend pflicht =verpflichtend obligatorisch =verpflichtend verschreibung =verschreibung
verschieben =verschieben vertagen =verschieben aufschieben =verschieben versandkosten =versandkosten porto
=versandkosten liefergebuehr =versandkosten verpackung =verpackung vermieter =vermieter hauseigentuemer =vermieter
verein =verein klub =verein club =verein verantwortung =verantwortung zustaendigkeit =verantwortung verantwortlich
=verantwortung velo =velo fahrrad =velo bike =velo urlaubsplanung =urlaubsplanung ferienplanung =urlaubsplanung update
=update aktualisierung =update unterricht =unterricht schulstunde =unterricht untergeschoss =untergeschoss keller
=untergeschoss unterbruch =unterbruch unterbrechung =unterbruch ungeziefer =ungeziefer schaedling =ungeziefer unfall
=unfall missgeschick =unfall umziehen =umziehen uebersiedeln =umziehen zuegeln =umziehen umtauschen =umtauschen
umkleide =umkleide garderobe =umkleide umkleideraum =umkleide umkleidekabine =umkleide ueberweisung =ueberweisung
uebersicht =uebersicht ueberblick =uebersicht uebernachten =uebernachten uebergabe =uebergabe uebergeben =uebergabe
turnier =turnier pokal =turnier turnhalle =turnhalle sporthalle =turnhalle trottoir =trottoir gehsteig =trottoir
gehweg =trottoir buergersteig =trottoir fussweg =trottoir traurig =traurig betruebt =traurig transporter =transporter
kastenwagen =transporter transparenz =transparenz offenheit =transparenz tram =tram strassenbahn =tram bim =tram
trambahn =tram traktandum =traktandum tagesordnungspunkt =traktandum agendapunkt =traktandum traktandenliste
=traktandenliste tagesordnung =traktandenliste agenda =traktandenliste trainieren =trainieren ueben =trainieren trafik
=trafik kiosk =trafik topfen =topfen quark =topfen tool =tool werkzeug =tool hilfsmittel =tool tombola =tombola
gewinnspiel =tombola tischler =tischler schreiner =tischler therapie =therapie behandlung =therapie behandeln
=therapie textbaustein =textbaustein standardantwort =textbaustein terminkalender =terminkalender kalender
=terminkalender teppich =teppich auslegeware =teppich teekueche =teekueche kaffeekueche =teekueche teamgeist
=teamgeist gemeinschaft =teamgeist tastatur =tastatur taschenlampe =taschenlampe stirnlampe =taschenlampe tankstelle
=tankstelle zapfsaeule =tankstelle suessigkeit =suessigkeit suessware =suessigkeit naschen =suessigkeit schleckzeug
=suessigkeit naschzeug =suessigkeit suchfunktion =suchfunktion suche =suchfunktion sturz =sturz hinfallen =sturz
stufenweise =stufenweise schrittweise =stufenweise stromverbrauch =stromverbrauch energieverbrauch =stromverbrauch
stress =stress belastung =stress ueberlastung =stress stockwerk =stockwerk etage =stockwerk geschoss =stockwerk stiege
=stiege treppe =stiege steuererklaerung =steuererklaerung stellvertreter =stellvertreter vertretung =stellvertreter
vertreter =stellvertreter stellenanzeige =stellenanzeige stellenausschreibung =stellenanzeige stehleiter =stehleiter
trittleiter =stehleiter steckdose =steckdose stecker =steckdose staubsauger =staubsauger stammtisch =stammtisch treff
=stammtisch treffs =stammtisch spritze =spritze injektion =spritze sprechstunde =sprechstunde sprechzeit =sprechstunde
spontan =spontan kurzfristig =spontan spital =spital krankenhaus =spital klinik =spital hospital =spital spielplatz
=spielplatz spielecke =spielplatz spiel =spiel game =spiel speisekarte =speisekarte menue =speisekarte menuekarte
=speisekarte spedition =spedition spediteur =spedition sparbuch =sparbuch spaetschicht =spaetschicht spaetdienst
=spaetschicht sortiment =sortiment warenangebot =sortiment sonderangebot =sonderangebot aktion =sonderangebot
schnaeppchen =sonderangebot slot =slot zeitfenster =slot slogan =slogan motto =slogan leitspruch =slogan
sitzgelegenheit =sitzgelegenheit sitzplatz =sitzgelegenheit sitzbank =sitzgelegenheit sicherungskopie =sicherungskopie
sicherung =sicherungskopie backup =sicherungskopie datensicherung =sicherungskopie sessel =sessel stuhl =sessel
sendungsverfolgung =sendungsverfolgung paketverfolgung =sendungsverfolgung semmel =semmel broetchen =semmel weckerl
=semmel schrippe =semmel weggli =semmel schwimmbad =schwimmbad hallenbad =schwimmbad freibad =schwimmbad schutzbrille
=schutzbrille schulungsvideo =schulungsvideo lehrvideo =schulungsvideo erklaervideo =schulungsvideo tutorial
=schulungsvideo schuerze =schuerze kittel =schuerze schriftzug =schriftzug beschriftung =schriftzug kennzeichnen
=schriftzug etikett =schriftzug schreibtisch =schreibtisch arbeitstisch =schreibtisch schraubenzieher =schraubenzieher
schraubendreher =schraubenzieher schnuller =schnuller nuggi =schnuller nuckel =schnuller schmerz =schmerz wehtun
=schmerz schluessel =schluessel schlagobers =schlagobers sahne =schlagobers rahm =schlagobers obers =schlagobers
schlagsahne =schlagobers schlafzimmer =schlafzimmer schlafraum =schlafzimmer schimmel =schimmel schicht =schicht
schaukasten =schaukasten vitrine =schaukasten schauen =schauen gucken =schauen blicken =schauen ansehen =schauen
anschauen =schauen samstag =samstag sonnabend =samstag saft =saft fruchtsaft =saft sackerl =sackerl tuete =sackerl
plastiktuete =sackerl tragtasche =sackerl tragetasche =sackerl saeckli =sackerl ruecksicht =ruecksicht ruecksichtnahme
=ruecksicht ruecksichtsvoll =ruecksicht rollstuhl =rollstuhl riesig =riesig gewaltig =riesig enorm =riesig rezeption
=rezeption empfangstheke =rezeption rettung =rettung rettungswagen =rettung krankenwagen =rettung sanka =rettung
reservierungssystem =reservierungssystem buchungssystem =reservierungssystem regal =regal ablage =regal stellage
=regal rechner =rechner computer =rechner rauchfangkehrer =rauchfangkehrer kaminkehrer =rauchfangkehrer
schornsteinfeger =rauchfangkehrer kaminfeger =rauchfangkehrer rauchfang =rauchfang schornstein =rauchfang rasenmaeher
=rasenmaeher ranking =ranking rangliste =ranking rampe =rampe auffahrt =rampe protokoll =protokoll mitschrift
=protokoll prospekt =prospekt broschuere =prospekt flyer =prospekt flugblatt =prospekt faltblatt =prospekt produkt
=produkt ware =produkt artikel =produkt probefahrt =probefahrt praemie =praemie bonus =praemie poulet =poulet huhn
=poulet haehnchen =poulet hendl =poulet postleitzahl =postleitzahl plz =postleitzahl pommes =pommes fritten =pommes
polster =polster kissen =polster polizei =polizei pneu =pneu reifen =pneu plastik =plastik kunststoff =plastik plakat
=plakat poster =plakat postern =plakat plafond =plafond zimmerdecke =plafond pilotprojekt =pilotprojekt testlauf
=pilotprojekt probelauf =pilotprojekt pflanze =pflanze gruenpflanze =pflanze personalsuche =personalsuche
personalgewinnung =personalsuche recruiting =personalsuche peperoni =peperoni pausenraum =pausenraum aufenthaltsraum
=pausenraum sozialraum =pausenraum passwort =passwort kennwort =passwort parkieren =parkieren parkhaus =parkhaus
tiefgarage =parkhaus garage =parkhaus paradeiser =paradeiser tomate =paradeiser papierkorb =papierkorb mistkuebel
=papierkorb muelleimer =papierkorb abfalleimer =papierkorb abfallkuebel =papierkorb muelltonne =papierkorb
kehrichteimer =papierkorb papa =papa vater =papa vati =papa paketstation =paketstation abholstation =paketstation
ordination =ordination praxis =ordination praxen =ordination arztpraxis =ordination optional =optional freiwillig
=optional opfer =opfer opa =opa grossvater =opa oma =oma grossmutter =oma offerte =offerte angebot =offerte
kostenvoranschlag =offerte obst =obst fruechte =obst notebook =notebook laptop =notebook notaufnahme =notaufnahme
ambulanz =notaufnahme notfallstation =notaufnahme niveau =niveau level =niveau neustart =neustart hochfahren =neustart
neuigkeit =neuigkeit nachricht =neuigkeit news =neuigkeit neugierig =neugierig wissbegierig =neugierig neugeborene
=neugeborene namensschild =namensschild namenschild =namensschild nachtschicht =nachtschicht nachtdienst =nachtschicht
nachtisch =nachtisch! dessert =nachtisch! nachspeise =nachtisch! nachfolger =nachfolger nachfassen =nachfassen
nachhaken =nachfassen urgieren =nachfassen takeaway =takeaway takeaways =takeaway briefing =briefing einweisung
=briefing nachbesprechung =nachbesprechung debriefing =nachbesprechung nachbarschaft =nachbarschaft quartier
=nachbarschaft viertel =nachbarschaft kiez =nachbarschaft graetzl =nachbarschaft nachbar =nachbar anwohner =nachbar
anrainer =nachbar muesli =muesli cornflakes =muesli muelltrennung =muelltrennung abfalltrennung =muelltrennung muehsam
=muehsam anstrengend =muehsam beschwerlich =muehsam muede =muede uebermuedet =muede motorrad =motorrad toeff =motorrad
moped =motorrad motivieren =motivieren anspornen =motivieren mopp =mopp wischmopp =mopp mitnehmen =mitnehmen
mitgliedsbeitrag =mitgliedsbeitrag vereinsbeitrag =mitgliedsbeitrag mitbestimmen =mitbestimmen mitreden =mitbestimmen
mietzins =mietzins mentor =mentor pate =mentor medikament =medikament arznei =medikament arzneimittel =medikament maus
=maus matura =matura abitur =matura abi =matura marille =marille aprikose =marille mappe =mappe ordner =mappe
aktenordner =mappe ringordner =mappe mama =mama mutter =mama mutti =mama makler =makler immobilienmakler =makler
mahnung =mahnung zahlungserinnerung =mahnung mahlzeit =mahlzeit gericht =mahlzeit speise =mahlzeit essen =mahlzeit
maedchen =maedchen maedel =maedchen dirndl =maedchen lueften =lueften frischluft =lueften lohnzettel =lohnzettel
gehaltszettel =lohnzettel lohnabrechnung =lohnzettel location =location ort =location standort =location
veranstaltungsort =location link =link verlinkung =link limo =limo limonade =limo softdrink =limo lieferzeit
=lieferzeit lieferdauer =lieferzeit lesung =lesung vorlesung =lesung leserlich =leserlich lesbar =leserlich leise
=leise geraeuscharm =leise lehren =lehren beibringen =lehren lehnsessel =lehnsessel fauteuil =lehnsessel lebenslauf
=lebenslauf lavabo =lavabo waschbecken =lavabo lastwagen =lastwagen lkw =lastwagen laster =lastwagen lieferwagen
=lastwagen camion =lastwagen langweilig =langweilig fad =langweilig oede =langweilig langsam =langsam verlangsamen
=langsam langfristig =langfristig langeweile =langeweile lampe =lampe leuchte =lampe licht =lampe beleuchtung =lampe
lagerbestand =lagerbestand bestand =lagerbestand vorrat =lagerbestand laermschutz =laermschutz laermdaemmung
=laermschutz laerm =laerm krach =laerm geraeusch =laerm ladestation =ladestation ladesaeule =ladestation kundenkarte
=kundenkarte treuekarte =kundenkarte bonuskarte =kundenkarte kundendienst =kundendienst kundenservice =kundendienst
kundenbetreuung =kundendienst kugelschreiber =kugelschreiber kuli =kugelschreiber stift =kugelschreiber kuehlschrank
=kuehlschrank eiskasten =kuehlschrank kreisverkehr =kreisverkehr kreisel =kreisverkehr kredit =kredit darlehen =kredit
krankmeldung =krankmeldung krankschreibung =krankmeldung krankenschwester =krankenschwester pflegekraft
=krankenschwester krankenpfleger =krankenschwester kopieren =kopieren kopie =kopieren fotokopie =kopieren kopiergeraet
=kopieren kontostand =kontostand saldo =kontostand kondukteur =kondukteur schaffner =kondukteur zugbegleiter
=kondukteur komplimente =komplimente loben =komplimente lob =komplimente koch =koch klimaanlage =klimaanlage klein
=klein winzig =klein kita =kita kindergarten =kita kinderkrippe =kita krippe =kita kindertagesstaette =kita hort =kita
kinderwagen =kinderwagen buggy =kinderwagen kind =kind nachwuchs =kind kellner =kellner servierkraft =kellner kekse
=kekse platzchen =kekse guetzli =kekse kaution =kaution depot =kaution pfand =kaution kasten =kasten schrank =kasten
kassenbon =kassenbon kassenzettel =kassenbon quittung =kassenbon beleg =kassenbon kassa =kassa karotte =karotte moehre
=karotte rueebli =karotte ruebli =karotte kantine =kantine mensa =kantine betriebsrestaurant =kantine jung =jung
jungen =jung job =job arbeitsstelle =job jalousie =jalousie rollo =jalousie rollladen =jalousie jaenner =jaenner
januar =jaenner inventur =inventur bestandsaufnahme =inventur installateur =installateur klempner =installateur
spengler =installateur sanitaer =installateur inserat =inserat annonce =inserat anzeige =inserat imstichlassen
=imstichlassen haengenlassen =imstichlassen impfung =impfung hund =hund vierbeiner =hund hospitieren =hospitieren
reinschnuppern =hospitieren hof =hof innenhof =hof hoerschleife =hoerschleife hoergeraet =hoerschleife hoerbuch
=hoerbuch hochladen =hochladen upload =hochladen hinweisschild =hinweisschild schild =hinweisschild tafel
=hinweisschild hinstellen =hinstellen platzieren =hinstellen hilfsbereit =hilfsbereit hilfsbereitschaft =hilfsbereit
heuer =heuer! herunterladen =herunterladen download =herunterladen runterladen =herunterladen herrichten =herrichten
vorbereiten =herrichten bereitmachen =herrichten ruesten =herrichten herd =herd ofen =herd backofen =herd kochherd
=herd backrohr =herd herausforderung =herausforderung challenge =herausforderung helm =helm schutzhelm =helm heizung
=heizung heizkoerper =heizkoerper radiator =heizkoerper headset =headset kopfhoerer =headset haustuer =haustuer
eingang =haustuer eingangstuer =haustuer hausordnung =hausordnung hausabwart =hausabwart hausmeister =hausabwart
abwart =hausabwart hauswart =hausabwart handwerker =handwerker monteur =handwerker handtuch =handtuch badetuch
=handtuch handbuch =handbuch leitfaden =handbuch manual =handbuch haltbarkeit =haltbarkeit mindesthaltbarkeit
=haltbarkeit gutschein =gutschein voucher =gutschein bon =gutschein grillen =grillen grillfest =grillen grillparty
=grillen goenner =goenner foerderer =goenner gleitzeit =gleitzeit flexzeit =gleitzeit gleichbehandlung
=gleichbehandlung glace =glace speiseeis =glace eis =glace getraenk =getraenk trinken =getraenk gesuch =gesuch
ansuchen =gesuch antrag =gesuch antraege =gesuch antraegen =gesuch gestalten =gestalten entwerfen =gestalten kreieren
=gestalten design =gestalten gespraechsleitfaden =gespraechsleitfaden geschirr =geschirr teller =geschirr
geschenkkarte =geschenkkarte genehmigung =genehmigung genehmigen =genehmigung bewilligung =genehmigung bewilligen
=genehmigung gemuese =gemuese gruenzeug =gemuese gemeinde =gemeinde stadtverwaltung =gemeinde rathaus =gemeinde
gelassenheit =gelassenheit gelassen =gelassenheit gelaender =gelaender handlauf =gelaender gaststube =gaststube
speisesaal =gaststube speiseraum =gaststube gast =gast! gaeste =gast! gaesten =gast! gaestin =gast! gaestinnen =gast!
besucher =gast! besuchern =gast! besucherin =gast! besucherinnen =gast! gebraucht =gebraucht garten =garten
gruenanlage =garten gardine =gardine vorhang =gardine garantie =garantie gewaehrleistung =garantie gang =gang flur
=gang korridor =gang hausgang =gang fussball =fussball fruehzeitig =fruehzeitig fruehschicht =fruehschicht fruehdienst
=fruehschicht frist =frist deadline =frist abgabefrist =frist abgabetermin =frist freiberufler =freiberufler
freelancer =freiberufler fortgehen =fortgehen fluechtling =fluechtling gefluechtete =fluechtling fluchtweg =fluchtweg
notausgang =fluchtweg flohmarkt =flohmarkt troedelmarkt =flohmarkt fleischlos =fleischlos vegetarisch =fleischlos
veggie =fleischlos fleischhauer =fleischhauer metzger =fleischhauer fleischer =fleischhauer fleischern =fleischhauer
metzgerei =fleischhauer fleischerei =fleischhauer fleischhauerei =fleischhauer film =film filialleiter =filialleiter
marktleiter =filialleiter feuerwehr =feuerwehr feucht =feucht festplatte =festplatte speicher =festplatte
ferienwohnung =ferienwohnung appartement =ferienwohnung apartment =ferienwohnung wohnung =ferienwohnung wohnungen
=ferienwohnung feierabend =feierabend dienstschluss =feierabend arbeitsschluss =feierabend feedbackbogen
=feedbackbogen rueckmeldebogen =feedbackbogen feber =feber februar =feber faktura =faktura fahrplan =fahrplan
abfahrtsplan =fahrplan fahrgemeinschaft =fahrgemeinschaft mitfahrgelegenheit =fahrgemeinschaft mitfahren
=fahrgemeinschaft faehigkeit =faehigkeit skill =faehigkeit skills =faehigkeit event =event! events =event!
veranstaltung =event! veranstaltungen =event! estrich =estrich dachboden =estrich erstehilfe =erstehilfe erschoepft
=erschoepft ersatzgeraet =ersatzgeraet leihgeraet =ersatzgeraet erdgeschoss =erdgeschoss parterre =erdgeschoss
erdapfel =erdapfel kartoffel =erdapfel haerdoepfel =erdapfel entwurf =entwurf rohfassung =entwurf entgegenkommen
=entgegenkommen kulanz =entgegenkommen elektriker =elektriker elektroinstallateur =elektriker einweg =einweg wegwerfen
=einweg wegwerf =einweg eintrittsgeld =eintrittsgeld eintritt =eintrittsgeld eintrittspreis =eintrittsgeld eintreffen
=eintreffen ankommen =eintreffen erscheinen =eintreffen einspringen =einspringen aushelfen =einspringen einscannen
=einscannen scannen =einscannen einloggen =einloggen anmelden =einloggen login =einloggen einkaufszettel
=einkaufszettel einkaufsliste =einkaufszettel einheitlich =einheitlich vereinheitlichen =einheitlich standardisieren
=einheitlich eingestehen =eingestehen einraeumen =eingestehen zugeben =eingestehen zugibt =eingestehen eingangsbereich
=eingangsbereich einfuehlsam =einfuehlsam empathisch =einfuehlsam empathie =einfuehlsam einfuehlungsvermoegen
=einfuehlsam eimer =eimer kuebel =eimer ehrenamtliche =ehrenamtliche freiwillige =ehrenamtliche freiwilligen
=ehrenamtliche dusche =dusche brause =dusche durchstellen =durchstellen weiterleiten =durchstellen verbinden
=durchstellen drucker =drucker printer =drucker drinnen =drinnen innen =drinnen dringend =dringend eilig =dringend
dreckig =dreckig schmutzig =dreckig verschmutzt =dreckig draussen =draussen aussen =draussen dienstwagen =dienstwagen
firmenwagen =dienstwagen firmenauto =dienstwagen dienstreise =dienstreise geschaeftsreise =dienstreise denkweise
=denkweise mindset =denkweise degustation =degustation verkostung =degustation datei =datei file =datei
dankesschreiben =dankesschreiben dankesbrief =dankesschreiben dachdecker =dachdecker computerprogramm
=computerprogramm software =computerprogramm anwendung =computerprogramm coiffeur =coiffeur friseur =coiffeur frisoer
=coiffeur checkliste =checkliste pruefliste =checkliste checkin =checkin anreise =checkin einchecken =checkin
businessplan =businessplan geschaeftsplan =businessplan buerostuhl =buerostuhl schreibtischstuhl =buerostuhl
buergeramt =buergeramt einwohnermeldeamt =buergeramt buerger =buerger einwohner =buerger buecherei =buecherei
bibliothek =buecherei budget =budget etat =budget bub =bub knabe =bub brille =brille augenglaeser =brille briefkasten
=briefkasten postkasten =briefkasten brainstorming =brainstorming ideensammlung =brainstorming bonbon =bonbon zuckerl
=bonbon naschwerk =bonbon bohrmaschine =bohrmaschine bohrer =bohrmaschine blutabnahme =blutabnahme blutprobe
=blutabnahme blume =blume blumenstrauss =blume strauss =blume blind =blind sehbehindert =blind bitten =bitten ersuchen
=bitten billett =billett fahrkarte =billett fahrschein =billett ticket =billett bildschirm =bildschirm monitor
=bildschirm display =bildschirm bewirten =bewirten verpflegen =bewirten bettwaesche =bettwaesche bettzeug =bettwaesche
laken =bettwaesche bettdecke =bettdecke tuchent =bettdecke duvet =bettdecke betreuen =betreuen betreuung =betreuen
kuemmern =betreuen bestellung =bestellung bestellen =bestellung ordern =bestellung bestaetigen =bestaetigen
bestaetigung =bestaetigen besen =besen kehren =besen fegen =besen kehrbesen =besen beruhigen =beruhigen besaenftigen
=beruhigen beschwichtigen =beruhigen deeskalieren =beruhigen deeskalation =beruhigen benzin =benzin sprit =benzin
treibstoff =benzin bekanntmachung =bekanntmachung kundmachung =bekanntmachung beiz =beiz gasthaus =beiz wirtshaus
=beiz kneipe =beiz gaststaette =beiz beisl =beiz bedarf =bedarf beduerfnis =bedarf baustelle =baustelle baum =baum
batterie =batterie akku =batterie basteln =basteln werken =basteln basar =basar bazar =basar bargeld =bargeld bares
=bargeld cash =bargeld bankomat =bankomat geldautomat =bankomat bancomat =bankomat geldausgabeautomat =bankomat
banknote =banknote geldschein =banknote bahnhof =bahnhof bahnstation =bahnhof badezimmer =badezimmer bad =badezimmer
baby =baby saeugling =baby autobahn =autobahn schnellstrasse =autobahn ausweis =ausweis personalausweis =ausweis
ausverkauft =ausverkauft! vergriffen =ausverkauft! ausverkauf =ausverkauf abverkauf =ausverkauf schlussverkauf
=ausverkauf ausstellungsstueck =ausstellungsstueck exponat =ausstellungsstueck ausruestung =ausruestung ausstattung
=ausruestung equipment =ausruestung ausleihen =ausleihen entleihen =ausleihen leihen =ausleihen verleih =ausleihen
aushang =aushang anschlag =aushang schwarzes =aushang ausflug =ausflug betriebsausflug =ausflug tagesausflug =ausflug
ausfall =ausfall! ausfaelle =ausfall! ausfallzeit =ausfall! ausfallzeiten =ausfall! ausdruck =ausdruck auftakt
=auftakt kickoff =auftakt aufsperren =aufsperren aufschliessen =aufsperren aufschrift =aufschrift aufraeumen
=aufraeumen ordnung =aufraeumen aufmachen =aufmachen oeffnen =aufmachen oeffnung =aufmachen aufhaengen =aufhaengen
anbringen =aufhaengen montieren =aufhaengen befestigen =aufhaengen auffrischen =auffrischen erneuern =auffrischen arzt
=arzt doktor =arzt mediziner =arzt arbeitszeit =arbeitszeit dienstzeit =arbeitszeit arbeitskleidung =arbeitskleidung
berufskleidung =arbeitskleidung dienstkleidung =arbeitskleidung uniform =arbeitskleidung anwalt =anwalt rechtsanwalt
=anwalt advokat =anwalt anstreicher =anstreicher maler =anstreicher ansprechbar =ansprechbar erreichbar =ansprechbar
anrufbeantworter =anrufbeantworter mailbox =anrufbeantworter anlernen =anlernen unterweisen =anlernen unterweisung
=anlernen ankuendigen =ankuendigen bekanntgeben =ankuendigen verkuenden =ankuendigen anklicken =anklicken klicken
=anklicken anhang =anhang anlage =anhang attachment =anhang altersheim =altersheim seniorenheim =altersheim pflegeheim
=altersheim altenheim =altersheim abwechslung =abwechslung abwechslungsreich =abwechslung absturz =absturz abstimmung
=abstimmung abstimmen =abstimmung abstauben =abstauben wischen =abstauben abreise =abreise auschecken =abreise
abmelden =abmelden ausloggen =abmelden abiturient =abiturient maturant =abiturient maturand =abiturient abholung
=abholung abheben =abheben rangehen =abheben drangehen =abheben abgeben =abgeben verkaufen =abgeben abschaffen
=abschaffen abschaffung =abschaffen streichen =abschaffen beenden =abschaffen stoppen =abschaffen stopp =abschaffen
entfernen =abschaffen verzicht =abschaffen verzichten =abschaffen unterlassen =abschaffen verbieten =abschaffen verbot
=abschaffen vermeiden =abschaffen verhindern =abschaffen vermeidung =abschaffen untersagen =abschaffen unterbinden
=abschaffen weglassen =abschaffen aufhoeren =abschaffen abstellen =abschaffen beseitigen =abschaffen beseitigung
=abschaffen eliminieren =abschaffen ausschliessen =abschaffen loswerden =abschaffen unterbleiben =abschaffen verbannen
=abschaffen bleibenlassen =abschaffen weniger =weniger reduzieren =weniger reduktion =weniger senken =weniger senkung
=weniger verringern =weniger verringerung =weniger abbauen =weniger abbau =weniger absenken =weniger gering =weniger
niedrig =weniger minimieren =weniger sparen =weniger reduzierung =weniger vermindern =weniger herabsetzen =weniger
drosseln =weniger einsparen =weniger einsparung =weniger runterfahren =weniger mehr =mehr zusaetzlich =mehr erhoehen
=mehr steigern =mehr erhoehung =mehr steigerung =mehr anheben =mehr hoch =mehr hoeher =mehr alle =alle jede =alle
jeder =alle jedes =alle saemtliche =alle jeden =alle jedem =alle einladen =einladen einladung =einladen erinnern
=erinnern erinnerung =erinnern bearbeitung =bearbeitung bearbeiten =bearbeitung versuchen =versuchen probieren
=versuchen ersetzen =ersetzen austauschen =ersetzen ansprechen =ansprechen nennen =ansprechen benennen =ansprechen
feiern =feiern zelebrieren =feiern teilen =teilen weitergeben =teilen lernen =lernen dazulernen =lernen entscheiden
=entscheiden beschliessen =entscheiden renovieren =renovieren sanieren =renovieren renovierung =renovieren sanierung
=renovieren veroeffentlichen =veroeffentlichen publizieren =veroeffentlichen offenlegen =veroeffentlichen bewerten
=bewerten bewertung =bewerten beurteilen =bewerten zeigen =zeigen vorfuehren =zeigen schicken =schicken senden
=schicken zusenden =schicken verschicken =schicken versenden =schicken pruefen =pruefen kontrollieren =pruefen
pruefung =pruefen kontrolle =pruefen ueberpruefen =pruefen ueberpruefung =pruefen erklaeren =erklaeren erlaeutern
=erklaeren erlaeuterung =erklaeren begruessen =begruessen begruessung =begruessen gruessen =begruessen gruss
=begruessen willkommen =begruessen willkommenheissen =begruessen empfangen =begruessen buchen =buchen buchung =buchen
reservieren =reservieren vormerken =reservieren reservierung =reservieren umgang =umgang umgehen =umgang auskunft
=auskunft information =auskunft informieren =auskunft info =auskunft mitteilen =auskunft mitteilung =auskunft bescheid
=auskunft benachrichtigen =auskunft zurueckrufen =zurueckrufen rueckruf =zurueckrufen anrufen =anrufen anruf =anrufen
telefonat =anrufen waehlen =waehlen wahl =waehlen aussuchen =waehlen auswahl =waehlen diskutieren =diskutieren
diskussion =diskutieren durchfuehren =durchfuehren veranstalten =durchfuehren organisieren =durchfuehren empfehlen
=empfehlen empfehlung =empfehlen weiterempfehlen =empfehlen weiterempfehlung =empfehlen schenken =schenken spenden
=schenken spende =schenken reaktion =reaktion reagieren =reaktion einstellen =einstellen kaufen =kaufen erwerben
=kaufen anschaffen =kaufen kauf =kaufen besorgen =kaufen staerken =staerken ausbauen =staerken ausweiten =staerken
erweitern =staerken ausbau =staerken zusage =zusage versprechen =zusage einhalten =einhalten halten =einhalten
unterstuetzen =unterstuetzen helfen =unterstuetzen hilfe =unterstuetzen hilft =unterstuetzen beistehen =unterstuetzen
unterstuetzung =unterstuetzen foerdern =unterstuetzen reden =reden sprechen =reden gespraech =reden kommunizieren
=reden kommunikation =reden unterhalten =reden aendern =aendern veraendern =aendern wechseln =aendern aenderung
=aendern beginnen =beginnen anfangen =beginnen starten =beginnen verwenden =verwenden benutzen =verwenden nutzen
=verwenden einsetzen =verwenden nutzung =verwenden vereinbaren =vereinbaren abmachen =vereinbaren ausmachen
=vereinbaren loesen =loesen loesung =loesen erledigen =loesen klaeren =loesen klaert =loesen geklaert =loesen klaerung
=loesen beheben =loesen behebung =loesen verbessern =verbessern verbesserung =verbessern optimieren =verbessern
optimierung =verbessern besser =verbessern gut =verbessern vertraulich =vertraulich diskret =vertraulich begeisterung
=begeisterung enthusiasmus =begeisterung selbststaendig =selbststaendig eigenstaendig =selbststaendig freude =freude
spass =freude vergnuegen =freude ruhe =ruhe! stille =ruhe! ruhig =ruhe! bequem =bequem komfortabel =bequem gemuetlich
=bequem behaglich =bequem barrierefrei =barrierefrei behindertengerecht =barrierefrei kaputt =kaputt defekt =kaputt
schwierig =schwierig schwer =schwierig kompliziert =schwierig komplex =schwierig verschieden =verschieden
unterschiedlich =verschieden staendig =staendig dauernd =staendig dauerhaft =staendig permanent =staendig haeufig
=haeufig oft =haeufig oefter =haeufig voraus =voraus vorab =voraus vorher =voraus vorzeitig =voraus wertschaetzen
=wertschaetzen wertschaetzung =wertschaetzen anerkennung =wertschaetzen anerkennen =wertschaetzen fair =fair gerecht
=fair umweltfreundlich =umweltfreundlich oekologisch =umweltfreundlich nachhaltig =umweltfreundlich umweltbewusst
=umweltfreundlich gruendlich =gruendlich sorgfaeltig =gruendlich gewissenhaft =gruendlich reinigen =reinigen putzen
=reinigen saeubern =reinigen sauber =sauber rein =sauber reinlich =sauber hygienisch =sauber kompetent =kompetent
fachkundig =kompetent sachkundig =kompetent puenktlich =puenktlich rechtzeitig =puenktlich fristgerecht =puenktlich
termingerecht =puenktlich gleich =gleich! gleichen =gleich! gleiche =gleich! gleicher =gleich! selben =gleich! selbe
=gleich! selber =gleich! derselbe =gleich! dieselbe =gleich! denselben =gleich! demselben =gleich! dasselbe =gleich!
genug =genug genuegend =genug ausreichend =genug hinreichend =genug extra =extra gegenseitig =gegenseitig miteinander
=gegenseitig untereinander =gegenseitig einander =gegenseitig durchschnittlich =durchschnittlich durchschnitt
=durchschnittlich schnitt =durchschnittlich mittel =durchschnittlich lecker =lecker schmackhaft =lecker schmecken
=lecker koestlich =lecker schoen =schoen huebsch =schoen aktuell =aktuell up-to-date =aktuell uptodate =aktuell modern
=modern zeitgemaess =modern zuverlaessig =zuverlaessig verlaesslich =zuverlaessig ehrlich =ehrlich aufrichtig =ehrlich
gemeinsam =gemeinsam zusammen =gemeinsam wichtig =wichtig bedeutend =wichtig wesentlich =wichtig gluecklich
=gluecklich zufrieden =gluecklich begeistert =gluecklich guenstig =guenstig billig =guenstig preiswert =guenstig
preisguenstig =guenstig kostenlos =kostenlos gratis =kostenlos umsonst =kostenlos kostenfrei =kostenlos unentgeltlich
=kostenlos gebuehrenfrei =kostenlos verstaendlich =verstaendlich einfach =verstaendlich klar =verstaendlich simpel
=verstaendlich leicht =verstaendlich unkompliziert =verstaendlich vereinfachen =verstaendlich verstaendnis
=verstaendlich hoeflich =hoeflich zuvorkommend =hoeflich freundlich =freundlich nett =freundlich herzlich =freundlich
kurz =kurz kuerze =kurz verkuerzen =kurz verkuerzung =kurz kuerzen =kurz lang =lang verlaengern =lang verlaengerung
=lang sofort =sofort unverzueglich =sofort umgehend =sofort umgehende =sofort sofortig =sofort unmittelbar =sofort
schnell =schnell rasch =schnell zuegig =schnell fix =schnell flott =schnell zeitnah =schnell schnellstmoeglich
=schnell baldmoeglichst =schnell beschleunigen =schnell schnelligkeit =schnell tempo =schnell geschwindigkeit =schnell
ferien =ferien urlaub =ferien abfall =abfall muell =abfall kehricht =abfall umwelt =umwelt lohnerhoehung
=lohnerhoehung gehaltserhoehung =lohnerhoehung vertrauen =vertrauen zutrauen =vertrauen vertrauensvoll =vertrauen
newsletter =newsletter rundbrief =newsletter rundschreiben =newsletter umfrage =umfrage befragung =umfrage termin
=termin verabredung =termin aufzug =aufzug fahrstuhl =aufzug lift =aufzug toilette =toilette wc =toilette klo
=toilette krankheit =krankheit erkrankung =krankheit wartung =wartung! wartungen =wartung! instandhaltung =wartung!
reparatur =reparatur reparieren =reparatur instandsetzung =reparatur rueckerstattung =rueckerstattung erstattung
=rueckerstattung erstatten =rueckerstattung rueckerstatten =rueckerstattung rueckgabe =rueckgabe retoure =rueckgabe
ruecksendung =rueckgabe zurueckgeben =rueckgabe zuruecksenden =rueckgabe zurueckschicken =rueckgabe lieferung
=lieferung zustellung =lieferung liefern =lieferung zustellen =lieferung paket =paket sendung =paket sendungen =paket
filiale =filiale niederlassung =filiale zweigstelle =filiale geschaeftsstelle =filiale laden =laden geschaeft =laden
buero =buero arbeitszimmer =buero arbeitsplatz =arbeitsplatz arbeitsort =arbeitsplatz arbeitsstaette =arbeitsplatz
preis =preis gebuehr =gebuehr entgelt =gebuehr bezahlung =bezahlung! bezahlen =bezahlung! zahlen =bezahlung! zahlung
=bezahlung! zahlt =bezahlung! bezahlt =bezahlung! werbung =werbung reklame =werbung erfolg =erfolg erfolgserlebnis
=erfolg vorteil =vorteil vorschrift =vorschrift regel =vorschrift richtlinie =vorschrift ablauf =ablauf prozess
=ablauf vorgang =ablauf arbeitsablauf =ablauf aufgabe =aufgabe taetigkeit =aufgabe unterlage =unterlage dokument
=unterlage geraet =geraet apparat =geraet formular =formular vordruck =formular dienstplan =dienstplan schichtplan
=dienstplan einsatzplan =dienstplan oeffnungszeit =oeffnungszeit geschaeftszeit =oeffnungszeit internet =internet web
=internet online =internet website =website webseite =website homepage =website internetseite =website
internetauftritt =website rabatt =rabatt nachlass =rabatt preisnachlass =rabatt ermaessigung =rabatt verguenstigung
=rabatt auto =auto pkw =auto wagen =auto photovoltaik =photovoltaik pv =photovoltaik solar =photovoltaik solarenergie
=photovoltaik regierung =regierung bundesregierung =regierung firma =firma unternehmen =firma betrieb =firma geschenk
=geschenk praesent =geschenk idee =idee vorschlag =idee anregung =idee gehalt =gehalt lohn =gehalt salaer =gehalt
verguetung =gehalt entlohnung =gehalt ziel =ziel zielsetzung =ziel klima =klima atmosphaere =klima stimmung =klima
homeoffice =homeoffice heimarbeit =homeoffice telearbeit =homeoffice email =email mail =email fachwissen =fachwissen
expertise =fachwissen knowhow =fachwissen sachkenntnis =fachwissen fachkenntnis =fachwissen einarbeitung =einarbeitung
einarbeiten =einarbeitung eingearbeitet =einarbeitung onboarding =einarbeitung fehler =fehler panne =fehler problem
=problem stoerung =problem schulung =schulung training =schulung weiterbildung =schulung fortbildung =schulung schulen
=schulung rueckmeldung =rueckmeldung feedback =rueckmeldung besprechung =besprechung meeting =besprechung sitzung
=besprechung antwort =antwort antworten =antwort beantworten =antwort beantwortung =antwort frage =frage anfrage
=frage rueckfrage =frage handy =handy mobiltelefon =handy smartphone =handy natel =handy telefon =telefon fernsprecher
=telefon hotline =hotline servicetelefon =hotline kundentelefon =hotline beschwerde =beschwerde reklamation
=beschwerde beanstandung =beschwerde warten =warten wartezeit =warten schlange =warten warteschlange =warten anstehen
=warten ueberstunde =ueberstunde mehrarbeit =ueberstunde dank =dank danken =dank bedanken =dank dankeschoen =dank
dankbar =dank dankbarkeit =dank entschuldigen =entschuldigen entschuldigung =entschuldigen anleitung =anleitung
gebrauchsanweisung =anleitung bedienungsanleitung =anleitung tipp =tipp! tipps =tipp! ratschlag =tipp! konflikt
=konflikt streit =konflikt streitigkeit =konflikt mut =mut courage =mut gleichstellung =gleichstellung
gleichberechtigung =gleichstellung gleichberechtigt =gleichstellung vielfalt =vielfalt diversitaet =vielfalt
zusammenarbeit =zusammenarbeit zusammenarbeiten =zusammenarbeit teamwork =zusammenarbeit kooperation =zusammenarbeit
kooperieren =zusammenarbeit zusammenhalt =zusammenhalt gemeinschaftsgefuehl =zusammenhalt wirgefuehl =zusammenhalt
fahrgast =fahrgast fahrgaeste =fahrgast passagier =fahrgast reisende =fahrgast reisenden =fahrgast bewohner =bewohner!
bewohnern =bewohner! mieter =bewohner! mietern =bewohner! ansprechpartner =ansprechpartner kontaktperson
=ansprechpartner senior =senior rentner =senior pensionaer =senior pensionist =senior angehoerige =angehoerige
verwandte =angehoerige student =student studierende =student studi =student neuling =neuling neueinsteiger =neuling
neueinstellung =neuling lieferant =lieferant zulieferer =lieferant zulieferern =lieferant trainer =trainer! trainern
=trainer! uebungsleiter =trainer! azubi =azubi auszubildende =azubi lehrling =azubi lehrtochter =azubi lehrbub =azubi
lehrbube =azubi lehrmaedchen =azubi lernende =azubi chef =chef vorgesetzte =chef fuehrung =chef fuehrungskraft =chef
fuehrungskraefte =chef management =chef leitung =chef teamleitung =chef teamleiter =chef teamleitern =chef leiter
=chef geschaeftsleitung =chef geschaeftsfuehrung =chef gl =chef manager =chef boss =chef abteilungsleiter =chef
abteilungsleitung =chef mitarbeiter =mitarbeiter mitarbeitende =mitarbeiter kollege =mitarbeiter angestellte
=mitarbeiter angestellten =mitarbeiter angestellter =mitarbeiter beschaeftigte =mitarbeiter personal =mitarbeiter
belegschaft =mitarbeiter arbeitnehmer =mitarbeiter teammitglied =mitarbeiter kunde =kunde kundschaft =kunde klient
=kunde verbraucher =kunde verbrauchern =kunde anrufer =kunde anrufern =kunde nutzer =kunde nutzern =kunde auftraggeber
=kunde kaeufer =kunde
"""

FACING = """
=abgeben =kaufen =abgeben einkauf =abheben einzahl =abholung =lieferung =abholung bring =abreise =checkin =abreise
=eintreffen =abschaffen =beginnen =abschaffen =einhalten =abschaffen =eintrittsgeld =abschaffen =genehmigung
=abschaffen anmach =abschaffen anschalt =abschaffen anstell =abschaffen aufnehm =abschaffen beitret =abschaffen bind
=abschaffen einfuhr =abschaffen einschalt =abschaffen eintret =abschaffen erlaub =abschaffen stat =abschaffen zulass
=aktuell uberhol =aktuell veralt =aktuell veraltet =anrufen aufleg =ansprechen totschw =antwort ignor =antwort
missacht =aufmachen =zumachen =aufmachen schliess =aufmachen verschloss =aufraeumen chaot =aufraeumen unordentlich
=aufsperren =zusperren =aufsperren verriegl =auskunft verschw =ausleihen =kaufen =ausleihen =rueckgabe =ausleihen
verleih =bargeld bargeldl =barrierefrei unzuganglich =beginnen end =beginnen expert =beginnen fortgeschritt =beginnen
profi =beginnen zuletz =begruessen =schicken =begruessen abweis =begruessen abwimml =begruessen verabschied
=begruessen vertreib =beruhigen aufreg =besprechung steh =bestaetigen dement =bestaetigen widerruf =bezahlung!
=kostenlos =buchen =problem =buchen absag =draussen =drinnen =draussen drin =dreckig =reinigen =dreckig =sauber
=durchstellen trenn =ehrenamtliche =verpflichtend =ehrlich lug =ehrlich verlog =einhalten brech =einheitlich
=verschieden =einheitlich aufsplitt =einheitlich einzl =einheitlich individual =einheitlich individull =einladen
auslad =einstellen entlass =einstellen kundig =eintreffen abfahr =eintreffen abgeh =eintreffen ausgang =eintreffen
ausgeh =eintrittsgeld austret =eintrittsgeld kundig =einweg aufbewahr =einweg aufheb =einweg behalt =einweg samml
=einweg speich =erfolg misserfolg =erinnern vergess =fleischlos fleischhalt =gebraucht neu =gelassenheit =stress
=gelassenheit hekt =gemeinsam allein =gemeinsam einzl =gemeinsam separat =gemeinsam trenn =genehmigung ablehn =gleich!
=verschieden =gleichstellung hierarch =gruendlich =rabatt =gruendlich oberflachlich =gruendlich schlamp =guenstig teur
=guenstig verteu =haeufig selt =haeufig unregelmass =haustuer abfahr =haustuer abgeh =haustuer ausgang =haustuer
ausgeh =heizung kalt =heizung kuhl =hoeflich frech =hoeflich unverschamt =internet offl =jung alt =kaufen miet =kaufen
verleih =klein gross =klein vergross =koch roh =komplimente kritis =komplimente meck =komplimente rug =komplimente
schimpf =komplimente tadl =kopieren original =kostenlos gebuhrenpflicht =kostenlos kostenpflicht =kostenlos teur
=krankheit gesund =kurz =lang =kurz =staerken =kurz aufbau =kurz aufstock =kurz ausdehn =kurz vergross =laden entlad
=lampe verdunkl =lang kundig =langsam =schnell =leise laut =leise lautstark =lernen verl =lieferung hol =link recht
=loesen fest =loesen starr =mehr =weniger =mehr abnehm =mehr herunterdreh =mehr mind =mehr ruckgang =mehr runterdreh
=mehr schrumpf =mehr sink =mehr tief =modern altmod =modern konservativ =modern traditionell =motivieren entmut
=motivieren lahm =muede ausschlaf =muede wach =mut angstlich =mut feig =neugierig desinteress =neugierig gleichgult
=neustart =weniger =neustart herunterdreh =neustart runterdreh =neustart tief =notaufnahme stationar =optional
=verpflichtend =ordination theor =ordination theoret =praemie bestraf =praemie straf =problem =reservieren =puenktlich
fristl =rabatt aufpreis =rabatt aufschlag =rabatt zuschlag =reden =schwierig =reparatur beschad =reparatur kaputtmach
=reparatur zerstor =reservieren absag =rueckgabe behalt =rueckgabe verleih =ruhe! hekt =ruhe! laut =schnell brem
=schnell trag =schwierig =verstaendlich =schwierig erleicht =spontan plan =staendig befrist =staendig selt =staendig
unregelmass =staendig vorubergeh =staendig zeitweis =staerken =weniger =staerken begrent =staerken beschrank =staerken
einschrank =staerken ruckbau =staerken ruckfahr =staerken schwach =staerken verklein =stress entspann =suessigkeit
bitter =suessigkeit salz =suessigkeit sau =teilen behalt =traurig frohlich =unterstuetzen behind =unterstuetzen
bekampf =unterstuetzen brem =verbessern schlecht =verbessern verschlecht =verein aufteil =vereinbaren anlass
=vereinbaren anmach =vereinbaren anschalt =vereinbaren anstell =vereinbaren einschalt =veroeffentlichen heimhal
=veroeffentlichen verberg =veroeffentlichen verheimlich =veroeffentlichen verschw =veroeffentlichen versteck
=verschieben vorverleg =verschieben vorzieh =versicherung bestreit =verstaendlich erschw =verstaendlich umstandlich
=verstaendlich verkomplik =vertrauen misstrau =vertraulich offen =vertraulich offentlich =voraus danach =voraus nach
=voraus nachh =vormittag spat =vorteil nachteil =weniger anleg =weniger aufbau =weniger aufstell =weniger aufstock
=weniger ausgeb =weniger heb =weniger hochdreh =weniger maxim =weniger maximal =weniger vergross =weniger vermehr
=weniger verschw =weniger viel =wochenende werktag =wochenende wochentag =zeigen verberg =zeigen verheimlich =zeigen
verschw =zeigen versteck =zuhoeren weghor =zumachen eroffn =zumachen offen =zusage ablehn =zusage absag =zusage abweis
=zusage verw =zusperren entriegl abbestell abonn abbrech fortsetz abbrech weiterfuhr abbrech weitermach abfahr ankunft
abfahr eingeh abgeh ankunft abgeh eingeh abhalt ermunt abhalt ermut abhalt rat abkuhl aufwarm abkuhl erhitz ablehn
akzept ablehn annehm ablehn befurwort ablehn dafur ablehn erlaub ablehn stat ablehn zulass ablehn zustimm abmild
verscharf abnehm anstieg abnehm wach abnehm zunehm abrat ermunt abrat ermut abrat rat absag akzept absag annehm absag
zustimm abschalt anmach abschalt anschalt abschalt anstell abschalt einschalt abschlag aufpreis abschlag aufschlag
abschlag zuschlag abschreck lock absolut relativ absteh frisch abw anw abweis akzept abweis annehm abweis zustimm
aktiv deaktiv aktiv lahm aktiv passiv akzept verw alt frisch alt neu altmod innovativ analog digital analog elektron
ankunft ausgang ankunft ausgeh anlass ausschalt anmach ausschalt annehm verw anonym namentlich anonym person anschalt
ausschalt anstell ausschalt anstieg ruckgang anstieg schrumpf anstieg sink anwerb entlass anwerb kundig anzieh
entscharf anzieh lock arm reich asynchron synchron aufbau begrent aufbau beschrank aufbau einschrank aufbau verklein
aufbewahr entsorg aufbewahr losch aufbewahr vernicht aufl einricht aufl grund aufleb aussterb aufleb einschlaf aufleb
verkumm aufnehm austret aufnehm kundig aufstock begrent aufstock beschrank aufstock einschrank aufstock verklein
aufteil zusammenleg aufwand einnehm aufwand ertrag aufzeichn losch ausfuhrlich knapp ausgang eingeh ausgeb einnehm
ausgeb ertrag ausgeb sparsam ausgeh eingeh ausgrent einbezieh ausgrent integr ausland einheim ausland heim ausland
inland ausland lokal ausland regional auslauf einfuhr auspack einpack auss inn ausschalt einschalt aussendienst
innendienst ausserhalb innerhalb ausst einst aussterb beleb aussterb bluh aussterb wiederbeleb austret beitret austret
eintret auszahl einzahl automat hand automat manull beacht ignor beacht missacht befolg ignor befolg missacht befrist
unbefrist befurwort dageg begrent vergross begrenzt endl begrenzt unbegrenzt behalt entsorg behalt losch behalt
vernicht beitret kundig bejah vernein belad entlad belast entlast beleb einschlaf beleb verkumm belohn bestraf belohn
straf benachteil bevorzug benachteil vorzieh beschrank vergross best schlechtest bestandskund neukund besteh neu
betrunk nucht bevorzug meid bewahr neu bewahr verwerf bish neu block entsperr block freigeb block freischalt bluh
einschlaf bluh verkumm breit schmal bring hol bunt einfarb chanc risik chaot ordentlich dafur dageg danach davor
danach vor davor nach davor nachh defizit uberschuss desinteress interess dezentral zentral dicht undicht dick dunn
digital papi direkt indirekt drahtl kabelgebund drucken zieh du siez dunkl hell duz siez einheim import einmal mehrmal
einmal wiederhol einschlaf wiederbeleb einschrank vergross einst expert einst fortgeschritt einst profi eintret kundig
einzl grupp einzl pauschal einzl samml elektron papi emotional sachlich eng weit entmut ermut entriegl verriegl
entscharf straff entscharf verscharf entsorg samml entsorg speich entsperr sperr erfull verw erleicht erschw erleicht
umstandlich erleicht verkomplik ernst lock ernst lust ernstnehm lock eroffn schliess eroffn verschloss erwarm kalt
erwarm kuhl ext int falsch korrekt falsch original falsch richt faul fleiss fehlerhaft korrekt fehlerhaft richt feind
freund fern nah fest flexibl fest gleit fest variabl festhalt loslass flach steil fleischhalt vegan flexibl starr
formell informell formell lock formlich informell formlich lock freigeb sperr freischalt sperr fruh spat fruhest
spatest full leer ganz teilweis ganz teilzeit ganztag stundenweis gar roh gefahrlich sicher geheim offen geheim
offentlich geiz grosszug gelegentlich imm gelegentlich stet gerad krumm gerad schief gesund ungesund gewahr verw
gewinn verl gewinn verlust glatt rau gleichgult interess gleit starr global lokal global regional gross verklein
grosszug hart grosszug kleinlich grosszug streng grosszug strikt grupp individull hart lasch hart lock hart mild hart
nachsicht hart weich heim import heimlich offen heimlich offentlich heiss kalt heiss kuhl herunterdreh hochdreh hinauf
hinunt hinauf runt hinauf unt hinausschieb vorverleg hinausschieb vorzieh hinauszog vorverleg hinauszog vorzieh hinseh
wegseh hint vord hint vorn hinunt oben hinunt rauf hochdreh runterdreh hochdreh tief hochst mindest hochst wenigst
horizontal vertikal hungr satt imm manchmal imm nie imm niemal imm selt imm zeitweis imm zuweil import lokal import
regional individull pauschal innovativ konservativ innovativ traditionell international lokal international national
international regional kabelgebund kabell kalt warm konkret vag kuhl warm land stadt lasch streng lasch strikt lautl
lautstark lebend lebl leer voll lock straff lock streng lock strikt lock verscharf losch mitschneid losch samml losch
speich manchmal stet mangl uberschuss mannlich weiblich maxim minimal maximal mindest maximal minimal maximal wenigst
mehrheit mind meid vorzieh miet verm mild scharf mild streng mild strikt mild verscharf mind vermehr minus plus mit
ohn mobil stationar mundlich schriftlich nach vor nachbess vorbeug nachh vor nachsicht streng nachsicht strikt nacht
tag nacht tags nacht tagsub nah weit nass trock negativ optimist negativ positiv neu stamm neu vorhand neukund
stammkund nichtoffentlich offentlich nie stet niederlag sieg niemal stet oben runt oben unt ober unt oberird unterird
offen schliess offen verdeck offen verschloss offentlich privat offentlich verdeck optimist pessimist ordentlich
unordentlich person unpersonlich pessimist positiv positiv schlecht positiv verschlecht prakt theor prakt theoret
proaktiv reaktiv rauchfrei verrauch rauf runt rauf unt regelmass selt regelmass unregelmass riskant sicher ruckfahr
verstark ruckgang wach ruckgang zunehm ruckschneid wach ruckwart vorwart samml vernicht samml verteil schrumpf wach
schrumpf zunehm selt stet sink wach sink zunehm somm wint sparsam verschw spat vorverleg spat vorzieh speich vernicht
sperr zulass starr variabl stet zeitweis stet zuweil stutz wach teilweis vollstand teilweis vollzeit teilzeit
vollstand teilzeit vollzeit teur verbill trenn zusammenleg unzuganglich zuganglich verbill verteu vergross verklein
verkumm wiederbeleb verw zustimm zuletz zurst
"""

KNOWN = """
ab abbau abbestell abbrech abend abendbrot abendess aber abfahr abfahrtsplan abfall abfalleim abfallkubl abfallsack
abfalltrenn abgabefrist abgabetermin abgeb abgeh abhalt abheb abhol abholst abi abitur abiturient abkuhl ablag ablauf
ablehn abmach abmeld abmild abnehm abonn abrat abreis absag absatz abschaff abschalt abschlag abschliess abschreck
absenk absolut absperr abstaub absteh abstell abstimm abstimmen! absturz abteil abteilungsleit abteilungsleiter!
abverkauf abw abwart abwechsl abwechslungsreich abweis abwimml acht adress advokat agend agendapunkt agentur akku akt
aktenordn aktion aktion! aktiv aktual aktull akzept all allein als also alt altenheim altersheim altmod am ambulant
ampl an analog anbiet anbieter anbring and anerkenn anfang anfrag angehor angestellte! angestellten! angestellter!
angstlich anhand anhang anheb anklick ankomm ankund ankunft anl anlag anlage! anlass anleg anleit anlieg anmach anmeld
annehm annonc anonym anra anreg anreis anruf anrufbeantwort anrufer! anrufern! ans anschaff anschalt anschau anschlag!
anschliess anseh anspor ansprech ansprechbar ansprechpartn anstatt ansteh anstell anstieg anstreich anstreng ansuch
antraege! antraegen! antrag antrag! antwort anw anwalt anwendung! anwerb anwohn anz anzeige! anzieh apartment apothek
apparat appartement aprik arbeit arbeitnehmer! arbeitsablauf arbeitskleid arbeitskreis arbeitsort arbeitsplatz
arbeitsschluss arbeitsschuh arbeitsstatt arbeitsstell arbeitst arbeitszeit arbeitszimm arm artikel! arznei arzneimittl
arzt arztpraxis assekurant asynchron atmosphar attachment auberg auch auf aufbau aufbewahr aufenthaltsraum auffahrt!
auffr aufgab aufgrund aufhang aufheb aufhor aufl aufleb aufleg aufmach aufnehm aufpreis aufraum aufreg aufricht aufs
aufschieb aufschlag aufschliess aufschreib aufsperr aufsplitt aufstell aufstock auftakt aufteil auftrag auftraggeb
aufwand aufwarm aufzeichn aufzug augenarz augenglas aus ausbau ausbild auscheck ausdehn ausdruck ausfaelle! ausfall!
ausfallzeit ausflug ausfuhrlich ausgang ausgeb ausgeh ausgrent aushang aushelf auskunft auslad auslag ausland auslauf
auslegewar ausleih auslogg ausmach auspack ausreich ausrust auss ausschalt ausschild ausschlaf ausschliess aussen!
aussendienst ausserd ausserhalb ausst ausstatt ausstellungsstuck aussterb aussuch austausch austret ausverkauf
ausverkauft! auswahl ausweis ausweit auszahl auszubild auto autobahn automat azubi baby backerei backof backrohr
backstub backup bad! badetuch badezimm bahn bahnhof bahnst baldmoglichst bancomat bandag bank banknot bankomat bar
bargeld bargeldl barrierefrei basar basis bastl batt bau baum baustell bazar beacht beanstand beantwort bearbeit
bedank bedarf bedeut bedi bedienungsanleit bedurf beend befest befolg befrag befrist befurwort begeist beginn begrent
begrenzt begruss behaglich behalt behandeln! behandlung! beheb behind behindertengerecht bei beibring beim beinah
beisl beispielsweis beist beisteh beitret beiz bejah bekampf bekanntgeb bekanntmach belad belast belastung! beleb
beleg belegschaft beleucht belohn benachricht benachteil benennen! benot benutz benzin bequ berat bereich bereit
bereitmach bericht berufskleid beruh bes besanft beschad beschaft bescheid beschein beschild beschleun beschliess
beschrank beschrift beschwerd beschwerlich beschwicht beseit besond besorg besprech besprechungsraum besprechungszimm
bess best bestand! bestandsaufnahm bestandskund bestat besteck besteh bestell bestraf bestreit besuch besucher!
besucherin! besucherinnen! besuchern! beteil betreu betrieb betriebsausflug betriebsrestaurant betrub betrunk bettdeck
bettwasch bettzeug beurteil bevor bevorzug bewahr bewerb bewerb! bewerbungsgesprach bewert bewill bewirt bewohner!
bewohnern! bezahl bezahlt! bezahlung! bezuglich bibliothek biet bik bild bildschirm bill billett bim bin bind binn bis
bish bist bitt bitter blatt bleib bleibenlass blick blind block bluh blum blumenstrauss blutabnahm blutprob bohr
bohrmasch bon! bonbon bonus bonus! bonuskart bos boss brainstorming branch bratpfann brauch braus brech breit brem
brief briefing briefkast brill bring broschur brotch brotzeit bub buch bucherei buchhandl buchlad buchung buchungssyst
budget buggy bundesreg bunt burger burgeramt burgerst buro burobedarf buromaterial burostuhl bus businessplan bzgl bzw
ca camion cash challeng chanc chaot chat check checklist chef circ club coiffeur comput computerprogramm cornflak
couch courag da dabei dach dachbod dachdeck dadurch dafur dageg dah damit danach dank dankbar dankesbrief dankeschon
dankesschreib dann daran darauf daraus darf darin darleh darub das dass dasselb dat datei datenbank datensich dau
dauerhaft dauernd davon davor dazu dazul deadl deaktiv debriefing decke! deeskal defekt defizit degust dein dem dement
demselb den denk denkweis denn denselb depot der derj derselb derzeit des deshalb design! desinteress dess desweg
dezentral dialog dich dicht dick die diej dienst dienstag dienstkleid dienstleist dienstplan dienstreis dienstschluss
dienstwag dienstzeit dies dieselb digital ding dir direkt dirndl diskret diskuss diskut display div doch doktor
dokument dort download drahtl drangeh drauss dreck drin dringend drinn drossl druck drucken druckerpatron du dunkl
dunn durch durchfuhr durchschnitt durchschnittlich durchstell durf durft dusch duvet duz eben ebenfall echt edding eh
eher ehrenamtlich ehrlich eig eigenstand eigentlich eil eim ein einand einarbeit einbezieh eincheck einfach
einfach_mal einfarb einfuhlsam einfuhlungsvermog einfuhr eingang eingang! eingangsbereich eingangstur eingeh eingesteh
einhalt einheim einheitlich einkauf einkaufskorb einkaufslist einkaufswag einkaufszettl einlad einlogg einmal einnehm
einpack einraum einricht einsatzplan einscann einschalt einschlaf einschrank einsetz einspar einspring einst einstell
eintreff eintret eintritt! eintrittsgeld eintrittspreis! einweg einweis einwohn einwohnermeldeamt einz einzahl einzl
eis! eiskast elektr elektroinstallateur elektron elimin email emotional empath empfang empfangsthek empfehl end endl
endlich energ energieverbrauch eng enorm entf entgegenkomm entgl enthusiasm entlad entlang entlass entlast entleih
entlohn entmut entriegl entscharf entscheid entschuld entsorg entspann entsperr entsprech entwerf entwickl entwurf
equipment er erdapfl erdgeschoss erfolg erfolgserleb erfull ergeb erhitz erhoh erinn erkalt erklar erklarvid erkrank
erlaub erlaut erled erleicht ermass ermoglich ermunt ermut erneu ernst ernstnehm eroffn erreich erreichbar ersatzgerat
erschein erschopf erschw ersetz erst erstatt erstehilf ersuch ertrag erwarm erwart erweit erwerb es essen! estrich
etag etat etc etikett etwa etwas euch euer eur event event! events! eventull expert experti exponat ext extr fach
fachkennt fachkund fachwiss fad fah fahrgast fahrgemeinschaft fahrkart fahrplan fahrrad fahrschein fahrstuhl fahrt
fair faktur fall falsch faltblatt famil fasch faul fauteuil feb februar feedback feedbackbog feg fehl fehlerhaft fei
feierab feiertag feig feind feri ferienplan ferienwohn fern fernsprech fest festhalt festplatt feucht feuerwehr file!
filial filialleit film filzstift finant find firm firmenaut firmenwag fix flach fleischer! fleischerei fleischern!
fleischhalt fleischhau fleischhauerei fleischl fleiss flexibl flexzeit flohmark flott flucht fluchtling fluchtweg
flugblatt flur fluss fly foerderer! folg ford form formell formlich formular fortbild fortgeh fortgeschritt fortsetz
foto fotokop frag frech freelanc freibad freiberufl freigeb freischalt freitag freiwill freiwillige! freiwilligen!
freizeit freu freund freundlich frisch frischluf friseur frisor frist fristgerecht fristl fritt frohlich frontscheib
frucht fruchtsaft frueh! fruh fruhdienst fruhest fruhschicht fruhstuck fruhzeit fuehrung! fuhr fuhrungskraft full
funknetz fur furs fussball fussgangerubergang fussweg gaeste! gaesten! gaestin! gaestinnen! gam gang ganz ganztag gar
garag garant gard garderob gart gast! gasthaus gaststatt gaststub geb gebaud gebrauchsanweis gebuhr gebuhrenfrei
gebuhrenpflicht gefahrlich gefrierschrank gefuhl gegenseit gegenub geh gehalt gehaltserhoh gehaltszettl geheim gehhilf
gehst gehweg geist geiz geklaert! geland gelassen geld geldschein gelegentlich gemass gemeind gemeinsam gemeinschaft
gemeinschaft! gemeinschaftsgefuhl gemus gemutlich genehm generell genug gepack gerad gerat gerausch gerauscharm
gerecht gericht! gering gern geschaeft! geschaft geschaftsfuhr geschaftsleit geschaftsplan geschaftsreis
geschaftsstell geschenk geschirr geschirrspul geschoss geschwind gesellschaft gesprach gesprachsleitfad gestern!
gesuch gesund getrank gew gewaehrleistung! gewahr gewalt gewinn gewinnspil gewissenhaft gl glac glatt glaub gleich
gleich! gleichbehandl gleichberecht gleiche! gleichen! gleicher! gleichgult gleichstell gleit gleitzeit global
glucklich gluhbir gonn grati gratzl grill grillfest grillparty gross grossmutt grossvat grosszug grunanlag grund
grundlich grundsatzlich grunpflant grunzeug grupp gruss guck gunst gut gutschein gutzli hab hackfl hahnch hall
hallenbad halt haltbar haltung hand handbuch handl handlauf handsag handtuch handwerk handy hangenlass hardopfl hart
hast hat hatt haufig haupt haus hausabwart hauseigent hausgang hausmeist hausordn haustur hauswart headset heb heft
heftpflast heim heimarbeit heimhal heimlich heiss heiz heizkorp hekt helf hell helm hendl herabsetz herausford herberg
herd herricht herunterdreh herunterlad herzlich heuer! hier hierarch hierbei hilf hilfsbereit hilfsbereitschaft
hilfsmittl hinauf hinausschieb hinauszog hinfall hinhor hinreich hinseh hinsichtlich hinstell hint hinterm hinunt
hinweisschild hinweistafl hoch hochdreh hochfahr hochfahren! hochlad hochst hof hoflich hol homeoffic homepag horbuch
horgerat horizontal horschleif hort hospit hospital hotl hubsch huhn hund hungr hygi ich ide ideenkast ideensamml
ignor ihm ihn ihr im imbiss imm immerh immobilienmakl impf import imstichlass in ind indirekt individual individull
industr info inform informell injekt inkl inklusiv inland inn innen! innendienst innenhof innerhalb innovativ ins
insbesond inserat installateur instandhalt instandsetz int integr interess international internet internetauftritt
internetseit inventur irgendw irgendwann ist ja jahr jalous jann januar jaus je jed jedoch jen jetzt jeweil job
jugendherberg jung jungen! kabelgebund kabell kaeufer! kaff kaffeekuch kalend kalt kaminfeg kaminkehr kampagn kanal
kann kannst kantine kaputt kaputtmach karott kart kartoffl kass kassenbon kassenzettl kast kastenwag kauf kauf!
kaufhaus kaut kehr kehrb kehricht kehrichteim keks kell kellner kennt kennwort kennzeichn kickoff kiez kind kindergart
kinderkripp kindertagesstatt kinderwag kiosk kiss kita kittl klaeren! klaert! klaerung! klammermasch klar kleb
klebeband klebstoff klein kleinlich klempn klick klient klim klimaanlag klin klingl klo klub knab knapp kneip knowhow
koch kochherd kolleg kombizang komfortabl komm kommun kommunik kompetent komplett komplex komplik kompliment
kondukteur konferent konferenzraum konflikt konkret konn konnt konsequent konservativ kontakt kontaktperson kontostand
kontroll konzept koop kopfhor kopi kopie! kopiergerat korrekt korridor kost kostenfrei kostenl kostenpflicht
kostenvoranschlag kostlich kostprob krach! kraft krank krankengymnast krankenhaus krankenpfleg krankenschwest
krankenwag krankmeld krankschreib kredit krei kreisl kreisverkehr kripp kris kritis kruck krumm kubl kuch kugelschreib
kuhl kuhlschrank kulant kuli kultur kumm kund kundenbetreu kundendienst kundenkart kundenservic kundentelefon kundig
kundmach kundschaft kunststoff kurs kurz kurzfass kurzfrist lad ladesaul ladest lag lager! lagerbestand lahm lak lamp
land lang langeweil langfrist langsam langweil lapp laptop larm larmdamm larmschutz lasch lass laster! lastwag laub
lauf laut lautl lautstark lavab ldausgabeautom ldautom leb lebend lebenslauf lebensmittl lebl leck leer leg lehnsessl
lehr lehrbub lehrling lehrmadch lehrtocht lehrvid leicht leih leihen! leihgerat leim leis leist leit leiter! leitfad
leitspruch leitung! lern lernende! lesbar leserlich lesung leucht leuchtmittl leut levl licht lichtsignal lieb lief
lieferant lieferbar lieferdau liefergebuhr lieferwag lieferzeit lift limo limonad lini link liste lkw lob locat lock
login lohn lohnabrechn lohnerhoh lohnzettl lokal los losch loslass loswerd luft luftung lug lunch lust mach madch madl
mag magazin mahlzeit mahn mail mailbox! makl mal maler! malerpinsl mama man manag management management! manchmal
mangl mannlich mannschaft manual manull mapp marill marker! markt marktleit masch massiv massnahm material matur
maturand maturant maus maxim maximal meck medikament medizin meeting mehr mehrarbeit mehrheit mehrmal mehrweg meid
mein meist melanzani meld mens mensch mentor menu menukart mess metzg metzgerei mich miet mieter! mietern! mietzin
mild mind mindest mindesthaltbar mindset minim minimal minus minut mir missacht misserfolg missgeschick misstrau
mistkubl mit mitarbeit mitbestimm miteinand mitfahr mitfahrgeleg mitgliedsbeitrag mitnehm mitred mitschneid mitschreib
mittag mittagess mittagsmahl mitteil mittel! mittl mobil mobiltelefon mocht modern mog moglich moglichst mohr monat
monitor mont montag monteur moped mopp morg morgeness motiv motorrad mott mud muhsam mull mullbeutl mulleim mullsack
mulltonn mulltrenn mundlich musik musli muss musst muster! mut mutt mutti nach nachbar nachbarschaft nachbesprech
nachbess nachd nachfass nachfolg nachfrag nachh nachhak nachhalt nachlass nachricht nachsicht nachspeis nacht
nachtdienst nachteil nachtess nachtisch! nachtmahl nachtschicht nachweis nachwuch nah nam namenschild namensschild
namentlich namlich nasch naschwerk naschzeug nass national natl natur naturlich neb negativ nehm nennen! nett netz
netzwerk neu neueinst neueinstell neug neugebor neuigkeit neukund neuling neustart news newslett nichtoffentlich nie
niederlag niederlass niedr niemal niveau noch notaufnahm notausgang notebook notfall notfallst notik notizzettl nucht
nuckl nuggi nun nur nutz nutzer! nutzern! ob oben ober oberflachlich oberird obers! obfrau obligator obmann obst
obwohl ode oder oeffnung! ofen off offen offenbar offenheit! offenleg offentlich offl offn offnungszeit oft ohn okolog
oma omelett onboarding onlin opa opf optim optimist option optional ord ordentlich ordin ordn ordnung! organ original
ort paket paketst paketverfolg palatschink pann papa papi papierkorb paradeis park parkhaus parkplatz parterr partn
passag passiv passwort pate! paus pauschal pausenraum pensionar pensionist peperoni per permanent person personal
personalausweis personalgewinn personalsuch pessimist pfand pfann pfannkuch pflant pflaster! pfleg pflegeheim
pflegekraft pflicht photovolt physiotherap pill pilotprojekt pinsl pkw plafond plakat plan plast plastiktu platz
platzch platzier plus plz pneu pokal polit polizei polst pomm port portal positiv post poster! postern! postkast
postleitzahl poulet prakt pram prasent prasid praxen! praxis praxis! preis preisgunst preisnachlass preisw print
prinzip prinzipiell privat pro proaktiv probefahrt probelauf probier probl produkt produz profi programm projekt
prospekt protokoll prozess pruf pruflist publik punkt punktlich putz putzlapp putztuch pv qual quark quart quitt quot
rabatt rad radiator rahm! ramp rangeh ranglist ranking ras rasch rasenmah rat rathaus ratschlag rau rauchfang
rauchfangkehr rauchfrei rauf raum reag reakt reaktiv rechner rechnung recht rechtsanwalt rechtzeit recruiting! red
reduz regal regelmass regi region regional regl reich reif rein rein! reinlich reinschnupp reise reisegepack reisende!
reisenden! reklam reklame! relativ renov rentn repar reserv reservierungssyst restaurant retour rett rettungswag
rezeption richt richtl ries ringordn risik riskant roh rohfass rollator rolllad rollo rollstuhl rubli ruckbau
ruckerstatt ruckfahr ruckfrag ruckgang ruckgeb ruckmeld ruckmeldebog ruckruf rucksack ruckschick ruckschneid rucksend
rucksicht rucksichtnahm ruckwart ruebli ruf rufnumm rug ruh ruhe! rund rundbrief rundschreib runt runterdreh
runterfahr runterlad rust sach sachkennt sachkund sachlich sackerl sackli saft sag sahn salar saldo salz samml samstag
samtlich sani sanitar sank satt satz sau saub sauber saugling scann schablon schadling schadprogramm schaff schaffn
schaftszei schalt scharf schau schaufenst schaukast schenk schenkkar schich schicht schichtplan schick schief schild
schimml schimpf schlafraum schlafzimm schlagob schlagsahn schlamp schlang schlecht schlechtest schleckzeug schliess
schliessen! schliessung! schloss! schluss schlussl schlussverkauf schmackhaft schmal schmeck schmerz schmutz schnappch
schnell schnellstmoglich schnellstrass schnitt schnull schnupf schon schornstein schornsteinfeg schrank schraubendreh
schraubenschlussl schraubenzieh schreib schreibt schreibtischstuhl schreibwar schrein schriftlich schriftzug schripp
schrittweis schrumpf schul schulen! schulstund schulung schulungsvid schurz schutz schutzbrill schutzhelm schw schwach
schwarz schwierig schwimmbad sehbehind sehr seid sein seit sekund selb selbe! selben! selber! selbst selbststand
selbstverstandlich selt semml send sendung! sendungen! sendungsverfolg senior seniorenheim senk separat servic
servicetelefon servierkraft serviett sessl setz sich sicher sicherheitsschuh sicherstell sicherung! sicherungskop sie
sieg siez simpl sind sink sinn sitz sitzbank sitzgeleg sitzplatz sitzungszimm skill skills! slogan slot smartphon
snack so sobald sodass sofa sofort softdrink softwar sogar solang solar solarenerg solch soll sollst sollt somit somm
sond sonderangebot sonnab sonntag sorg sorgfalt sortiment sowi sowohl sozial sozialraum spar sparbuch sparsam spass
spat spatdienst spatest spatschicht sped spediteur speich speicher! speis speiseeis speisekart speiseraum speisesaal
spend spengl sperr spieleck spielplatz spil spital spontan sport sporthall sprach sprech sprechstund sprechzeit sprit
spritz spulmasch staat stadt stadtverwalt stal stamm stammkund stammt standard standardantwort standig standort stark
starr start stat stationar statist statt statusmeld stau staubsaug ste steckd stecker steh stehleit steil stell
stellag stellenant stellenausschreib stellvertret stet steu steuererklar stieg stift still stimmung stirnlamp
stockwerk stopp stor straf straff strass strassenbahn strauss streich streit streng stress strikt strom stromverbrauch
struktur stuck stud student studi stufenweis stuhl stund stundenweis sturz stutz such suche! suchfunkt support suss
susswar synchron syst tablett tack tadl tafl tag tagesausflug tagesordn tagesordnungspunkt tags tagsub takeaway
tankstell taschenlamp tast tatig tatsachlich team teamgeist teamleiter! teamleitern! teamleitung! teammitglied
teamwork techn teekuch teil teilweis teilzeit telearbeit telefon telefonat telefonnumm tell templat tempo teppich
termin termingerecht terminkal tesafilm test testlauf teur text textbaustein them theor theoret therap ticket tief
tiefgarag tiefkuhl tiefkuhlschrank tintenpatron tipp! tipps! tisch tischl tixo toff toilett tomat tombol ton tool topf
tornist totschw traditionell traf trag tragetasch tragtasch train trainer! trainern! training training! traktand
traktandenlist tram trambahn transparent transport traur treff treff! treffs! treibstoff trenn trepp treu treuekart
trinken! trittleit trock trodelmark trottoir trotz tuchent tun tur turglock turnhall turnier turschloss tut tutorial
uben uber uberall uberblick ubergeb uberhaupt uberhol uberlast ubermud ubernacht uberpruf uberschuss ubersicht
ubersiedl uberstund uberweis uebergeben! uebungsleiter! um umfrag umgang umgeh umgehend! umgehende! umkleid
umkleidekab umkleideraum ums umsatz umsetz umsonst umstandlich umtausch umweltbewusst umweltfreundlich umwl umzaun
umzieh unbeding unbefrist unbegrenzt und undicht unentgeltlich unfall ungefahr ungesund ungezief uniform unkomplik
unmittelbar unordentlich unpersonlich unregelmass uns unt unterbind unterbleib unterbrech untereinand untergeschoss
unterhalten! unterird unterlag unterlass unterm unternehm unterricht untersag unterschiedlich unterstutz unterweis
unverschamt unverzuglich unzuganglich up-to-dat updat upload uptodat urgi urlaub urlaubsplan usw vag variabl vat vati
vegan vegetar vegg velo ventilator verabred verabschied veralt veraltet verand veranstalt veranstaltung!
veranstaltungen! veranstaltungsort verantwort verantwortlich verarg verband! verbann verberg verbess verbiet verbill
verbind verbinden! verbrauch verbraucher! verbrauchern! verdeck verdunkl verein vereinbar vereinfach vereinheitlich
vereinsbeitrag verfahr vergeb vergess vergleich vergnug vergriff vergross vergunst vergut verhalt verheimlich verhind
verkauf verkehr verkehrsstau verklein verkomplik verkost verkuhl verkumm verkund verkurz verl verlang verlangsam
verlasslich verleih verleih! verlink verlog verlust verm vermehr vermeid vermiet vermind vermittl vernein vernicht
vernunft veroffentlich verpack verpfleg verpflicht verrauch verriegl verring versandkost verscharf verschick verschieb
verschied verschlecht verschloss verschmutz verschreib verschw versend versich versprech verstaendnis! verstand
verstandlich verstark versteck versuch vertag verteil verteu vertikal vertrag vertrau vertraulich vertreib vertret
vertreter! vertrieb verw verwalt verwandt verwend verwerf verzicht vesp via vid viel vielfalt vielleicht vierbein
viertel! virus vitr voll vollstand vollzeit vom von vor vorab voraus vorbereit vorbeug vord vordruck vorfuhr vorgang
vorh vorhand vorhang vorher! vorl vorlag vorlesestund vorm vormerk vormittag vorn vorraetig! vorrat vorschlag
vorschlagskast vorschreib vorsetz vorsitz vorsteh vorstellungsgesprach vortag vortagesbrot! vorteil vorubergeh
vorverleg vorwart vorzeit vorzieh vouch wach wachst wag wahl wahr wahrleis wand wann war ware! warenangebot warenhaus
warenkorb warenlag warenprob warm warst wart wartebereich warteraum warteschlang warteschleif wartezeit wartezimm
wartung! wartungen! warum was waschbeck wass wasserhahn wc web webseit websit wechsl weckerl weg weggli weghor weglass
wegraum wegseh wegweis wegwerf wegwerfen! wehtun weiblich weich weihnacht weihnachtsf weihnachtsfest weil weit
weiterbild weiterempfehl weiterfuhr weitergeb weiterleit weitermach welch welt wem wen wenigst wenn wer werb werd werk
werken! werkstatt werktag werkzeug wert wertschatz wesentlich weshalb wess wett wettbewerb wettkampf wicht widerruf
wie wied wiederbeleb wiederhol wiederverw wies will willkomm willkommenheiss willst windl windschutzscheib wint winz
wir wird wirgefuhl wirklich wirst wirtschaft wirtshaus wisch wischmopp wischtuch wiss wissbeg wlan wo wobei woch
wochenend wochenenddienst wochentag wofur woh wohin wohl wohlbefind wohlfuhl wohn wohnung! wohnungen! woll wolldeck
wollt womit woran worauf word wording workshop wort wortwahl wurd wutend zahl zahlen! zahlt! zahlungserinn zahnarz
zahnarzt zang zapfsaul zaun zb zebrastreif zeig zeit zeitfenst zeitgemass zeitnah zeitschrift zeitung zeitweis zelebr
zentral zerstor zertifikat zettl zeugnis zieh ziel zielsetz ziemlich zimm zimmerdeck zins zmittag zmorg znacht znuni
zon zorn zu zucchini zuckerl zud zufried zug zugang zuganglich zugbegleit zugeben! zugibt! zugig zugl zuhor zukunft
zulass zuletz zulieferer! zulieferern! zum zumach zumindest zunachst zunehm zur zurst zusag zusamm zusammenarbeit
zusammenfass zusammenhalt zusammenleg zusammenraum zusatzlich zuschlag zusend zusperr zustandig zusteh zustell zustimm
zutrau zuverlass zuvorkomm zuweil zvieri zweck zweigstell zwisch zwischenmahlzeit zwischenstand
"""

"""The German roots and words of each group of synonyms; written by `.build/roots.py`."""

CONCEPTS = """
=kunde kund kundschaft klient verbraucher! verbrauchern! anrufer! anrufern! nutzer! nutzern! auftraggeb kaeufer!
=mitarbeiter mitarbeit kolleg angestellte! angestellten! angestellter! beschaft personal belegschaft arbeitnehmer!
=mitarbeiter teammitglied
=chef chef vorsetz fuehrung! fuhrungskraft management! leitung! teamleitung! teamleiter! teamleitern! leiter!
=chef geschaftsleit geschaftsfuhr gl manag boss abteilungsleiter! abteilungsleit
=azubi azubi auszubild lehrling lehrtocht lernende!
=trainer! trainer! trainern! uebungsleiter!
=lieferant lieferant zulieferer! zulieferern!
=neuling neuling neueinst neueinstell
=student student stud studi
=angehoerige angehor verwandt
=senior senior rentn pensionar pensionist
=ansprechpartner ansprechpartn kontaktperson
=bewohner! bewohner! bewohnern! mieter! mietern!
=fahrgast fahrgast passag reisende! reisenden!
=zusammenhalt zusammenhalt gemeinschaftsgefuhl wirgefuhl
=zusammenarbeit zusammenarbeit teamwork koop
=vielfalt vielfalt div
=gleichstellung gleichstell gleichberecht
=mut mut courag
=konflikt konflikt streit
=tipp! tipp! tipps! ratschlag
=anleitung anleit gebrauchsanweis bedienungsanleit
=entschuldigen entschuld
=dank dank bedank dankeschon dankbar
=ueberstunde uberstund mehrarbeit
=warten wart wartezeit schlang warteschlang ansteh
=beschwerde beschwerd reklam beanstand
=hotline hotl servicetelefon
=telefon telefon fernsprech
=handy handy mobiltelefon smartphon natl
=frage frag anfrag ruckfrag
=antwort antwort beantwort
=besprechung besprech meeting sitz
=rueckmeldung ruckmeld feedback
=schulung schulung training! weiterbild fortbild schulen!
=problem probl stor
=fehler fehl pann
=einarbeitung einarbeit onboarding
=fachwissen fachwiss experti knowhow sachkennt fachkennt
=email email mail
=homeoffice homeoffic heimarbeit telearbeit
=klima klim atmosphar stimmung
=ziel ziel zielsetz
=gehalt gehalt lohn vergut entlohn
=idee ide vorschlag anreg
=geschenk geschenk prasent
=firma firm unternehm betrieb
=regierung regi bundesreg
=photovoltaik photovolt pv solar solarenerg
=auto auto pkw wag
=rabatt rabatt nachlass preisnachlass ermass vergunst
=website websit webseit homepag internetseit internetauftritt
=internet internet web onlin
=oeffnungszeit offnungszeit schaftszei
=dienstplan dienstplan schichtplan einsatzplan
=formular formular vordruck
=geraet gerat apparat
=unterlage unterlag dokument
=aufgabe aufgab tatig
=ablauf ablauf prozess vorgang arbeitsablauf
=vorschrift vorschrift regl richtl
=vorteil vorteil
=erfolg erfolg erfolgserleb
=werbung werb reklame!
=bezahlung! bezahlung! bezahl zahlen! zahl zahlt! bezahlt!
=gebuehr gebuhr entgl
=preis preis
=arbeitsplatz arbeitsplatz arbeitsort arbeitsstatt
=buero buro arbeitszimm
=laden lad geschaeft!
=filiale filial niederlass zweigstell geschaftsstell
=paket paket sendung! sendungen!
=lieferung lief zustell
=rueckgabe ruckgab retour rucksend zuruckgeb zurucksend zuruckschick
=rueckerstattung ruckerstatt erstatt
=reparatur repar instandsetz
=wartung! wartung! wartungen! instandhalt
=krankheit krank erkrank
=toilette toilett wc klo
=aufzug aufzug fahrstuhl lift
=termin termin verabred
=umfrage umfrag befrag
=newsletter newslett rundbrief rundschreib
=vertrauen vertrau zutrau
=lohnerhoehung lohnerhoh gehaltserhoh
=umwelt umwl
=abfall abfall mull kehricht
=ferien feri urlaub
=schnell schnell rasch zugig fix flott zeitnah schnellstmoglich baldmoglichst beschleun temp schwindigkei
=sofort sofort unverzuglich umgehend! umgehende! unmittelbar
=lang lang verlang
=kurz kurz verkurz
=freundlich freundlich nett herzlich
=hoeflich hoflich zuvorkomm
=verstaendlich verstandlich einfach klar simpl leicht unkomplik vereinfach verstaendnis!
=kostenlos kostenl grati umsonst kostenfrei unentgeltlich gebuhrenfrei
=guenstig gunst bill preisw preisgunst
=gluecklich glucklich zufried beist
=wichtig wicht bedeut wesentlich
=gemeinsam gemeinsam zusamm
=ehrlich ehrlich aufricht
=zuverlaessig zuverlass verlasslich
=modern modern zeitgemass
=aktuell aktull up-to-dat uptodat
=schoen schon hubsch
=lecker leck schmackhaft schmeck kostlich
=durchschnittlich durchschnittlich durchschnitt schnitt mittel!
=gegenseitig gegenseit miteinand untereinand einand
=extra extr
=genug genug ausreich hinreich
=gleich! gleich! gleichen! gleiche! gleicher! selben! selbe! selber! derselb dieselb denselb demselb dasselb
=puenktlich punktlich rechtzeit fristgerecht termingerecht
=kompetent kompetent fachkund sachkund
=sauber sauber rein! reinlich hygi
=reinigen rein putz saub
=gruendlich grundlich sorgfalt wissenhaf
=umweltfreundlich umweltfreundlich okolog nachhalt umweltbewusst
=fair fair gerecht
=wertschaetzen wertschatz anerkenn
=voraus voraus vorab vorher! vorzeit
=haeufig haufig oft
=staendig standig dauernd dauerhaft permanent
=verschieden verschied unterschiedlich
=schwierig schwierig schw komplik komplex
=kaputt kaputt defekt
=barrierefrei barrierefrei behindertengerecht
=bequem bequ komfortabl gemutlich behaglich
=ruhe! ruhe! still ruh
=freude freu spass vergnug
=selbststaendig selbststand eigenstand
=begeisterung begeist enthusiasmus
=vertraulich vertraulich diskret
=verbessern verbess optim bess gut
=loesen los erled klaeren! klaert! geklaert! klaerung! beheb
=vereinbaren vereinbar abmach ausmach
=verwenden verwend benutz nutz einsetz
=beginnen beginn anfang start
=aendern and verand wechsl
=reden red sprech gesprach kommunik kommun unterhalten!
=unterstuetzen unterstutz helf hilf beisteh ford
=einhalten einhalt halt
=zusage zusag versprech
=staerken stark ausbau ausweit erweit
=kaufen kauf erwerb anschaff kauf! besorg
=einstellen einstell
=reaktion reakt reag
=schenken schenk spend
=empfehlen empfehl weiterempfehl
=durchfuehren durchfuhr veranstalt organ
=diskutieren diskut diskuss
=waehlen wahl aussuch auswahl
=anrufen anruf telefonat
=zurueckrufen zuruckruf ruckruf
=auskunft auskunft inform info mitteil bescheid benachricht
=umgang umgang umgeh
=reservieren reserv vormerk
=buchen buchung
=begruessen begruss gruss willkomm willkommenheiss empfang
=erklaeren erklar erlaut
=pruefen pruf kontroll uberpruf
=schicken schick send zusend verschick versend
=zeigen zeig vorfuhr
=bewerten bewert beurteil
=veroeffentlichen veroffentlich publik offenleg
=renovieren renov sani
=entscheiden entscheid beschliess
=lernen lern dazul
=teilen teil weitergeb
=feiern fei zelebr
=ansprechen ansprech nennen! benennen!
=ersetzen ersetz austausch
=versuchen versuch probier
=bearbeitung bearbeit
=erinnern erinn
=einladen einlad
=alle all jed samtlich
=mehr mehr zusatzlich erhoh ste anheb hoch
=weniger wen reduz senk verring abbau absenk gering niedr minim spar vermind herabsetz drossl einspar runterfahr
=abschaffen abschaff streich beend stopp entf verzicht unterlass verbiet vermeid verhind untersag unterbind weglass
=abschaffen aufhor abstell beseit elimin ausschliess loswerd unterbleib verbann bleibenlass
=abgeben abgeb verkauf
=abheben abheb rangeh drangeh
=abholung abhol
=abmelden abmeld auslogg
=abreise abreis auscheck
=abstauben abstaub wisch
=abstimmung abstimm abstimmen!
=absturz absturz
=abwechslung abwechsl abwechslungsreich
=altersheim altersheim seniorenheim pflegeheim altenheim
=anhang anhang anlage! attachment
=anklicken anklick klick
=ankuendigen ankund bekanntgeb verkund
=anlernen anl unterweis
=anrufbeantworter anrufbeantwort mailbox!
=ansprechbar ansprechbar erreichbar
=anstreicher anstreich maler!
=arbeitskleidung arbeitskleid berufskleid dienstkleid uniform
=arbeitszeit arbeitszeit dienstzeit
=arzt arzt doktor medizin
=auffrischen auffr erneu
=aufhaengen aufhang anbring mont befest
=aufmachen aufmach offn oeffnung!
=aufraeumen aufraum ordnung!
=aufschrift aufschrift
=aufsperren aufsperr aufschliess
=ausdruck ausdruck
=ausfall! ausfall! ausfaelle!
=ausflug ausflug betriebsausflug tagesausflug
=aushang aushang anschlag! schwarz
=ausleihen ausleih entleih leihen! verleih!
=ausruestung ausrust ausstatt equipment
=ausstellungsstueck ausstellungsstuck exponat
=ausverkauf ausverkauf abverkauf schlussverkauf
=ausverkauft! ausverkauft! vergriff
=ausweis ausweis personalausweis
=autobahn autobahn schnellstrass
=baby baby saugling
=badezimmer badezimm bad!
=bahnhof bahnhof bahnst
=banknote banknot geldschein
=bankomat bankomat ldautom bancomat ldausgabeautom
=bargeld bargeld bar cash
=basar basar bazar
=basteln bastl werken!
=batterie batt akku
=baum baum
=baustelle baustell
=bedarf bedarf bedurf
=beiz beiz gasthaus wirtshaus kneip gaststatt beisl
=benzin benzin sprit treibstoff
=beruhigen beruh besanft beschwicht deeskal
=besen bes kehr feg
=bestaetigen bestat
=bestellung bestell ord
=betreuen betreu kumm
=bettwaesche bettwasch bettzeug lak
=bewirten bewirt verpfleg
=bildschirm bildschirm monitor display
=billett billett fahrkart fahrschein ticket
=bitten bitt ersuch
=blind blind sehbehind
=blume blum blumenstrauss strauss
=blutabnahme blutabnahm blutprob
=bohrmaschine bohrmasch bohr
=bonbon bonbon zuckerl naschwerk schleckzeug
=briefkasten briefkast postkast
=brille brill augenglas
=bub bub knab
=budget budget etat
=buecherei bucherei bibliothek
=buerger burger einwohn
=buergeramt burgeramt einwohnermeldeamt
=buerostuhl burostuhl schreibtischstuhl
=businessplan businessplan geschaftsplan
=checkin check anreis eincheck
=checkliste checklist pruflist
=coiffeur coiffeur friseur frisor
=computerprogramm computerprogramm softwar anwendung!
=dachdecker dachdeck
=dankesschreiben dankesschreib dankesbrief
=datei datei file!
=degustation degust verkost
=dienstreise dienstreis geschaftsreis
=dienstwagen dienstwag firmenwag firmenaut
=draussen drauss aussen!
=dreckig dreck schmutz verschmutz
=dringend dringend eil
=drinnen drinn innen!
=drucker druck print
=durchstellen durchstell weiterleit verbinden!
=dusche dusch braus
=ehrenamtliche ehrenamtlich freiwillige! freiwilligen!
=einfuehlsam einfuhlsam empath einfuhlungsvermog
=eingangsbereich eingangsbereich
=eingestehen eingesteh einraum zugeben! zugibt!
=einheitlich einheitlich vereinheitlich standard
=einkaufszettel einkaufszettl einkaufslist
=einloggen einlogg anmeld login
=einscannen einscann scann
=einspringen einspring aushelf
=eintreffen eintreff ankomm erschein
=eintrittsgeld eintrittsgeld eintritt! eintrittspreis!
=einweg einweg wegwerfen! wegwerf
=elektriker elektr elektroinstallateur
=entgegenkommen entgegenkomm kulant
=entwurf entwurf rohfass
=erdapfel erdapfl kartoffl hardopfl
=erdgeschoss erdgeschoss parterr
=ersatzgeraet ersatzgerat leihgerat
=erschoepft erschopf
=erstehilfe erstehilf
=estrich estrich dachbod
=fahrgemeinschaft fahrgemeinschaft mitfahrgeleg mitfahr
=fahrplan fahrplan abfahrtsplan
=faktura faktur
=feber feb februar
=feedbackbogen feedbackbog ruckmeldebog
=feierabend feierab dienstschluss arbeitsschluss
=ferienwohnung ferienwohn appartement apartment wohnung! wohnungen!
=festplatte festplatt speicher!
=feucht feucht
=feuerwehr feuerwehr
=filialleiter filialleit marktleit
=film film
=fleischhauer fleischhau metzg fleischer! fleischern!
=fleischlos fleischl vegetar vegg
=flohmarkt flohmark trodelmark
=fluchtweg fluchtweg notausgang
=fluechtling fluchtling flucht
=fortgehen fortgeh
=fruehschicht fruhschicht fruhdienst
=fruehzeitig fruhzeit
=gang gang flur korridor
=garantie garant gewaehrleistung!
=gardine gard vorhang
=garten gart grunanlag
=gaststube gaststub speisesaal speiseraum
=gelaender geland handlauf
=gelassenheit gelassen
=gemeinde gemeind stadtverwalt rathaus
=gemuese gemus grunzeug
=genehmigung genehm bewill
=geschenkkarte schenkkar
=geschirr geschirr tell
=gespraechsleitfaden gesprachsleitfad
=gestalten stal entwerf krei design!
=getraenk getrank trinken!
=gleichbehandlung gleichbehandl
=gleitzeit gleitzeit flexzeit
=goenner gonn foerderer!
=grillen grill grillfest grillparty
=gutschein gutschein vouch bon!
=haltbarkeit haltbar mindesthaltbar
=handbuch handbuch leitfad manual
=handtuch handtuch badetuch
=handwerker handwerk monteur
=hausabwart hausabwart hausmeist abwart hauswart
=hausordnung hausordn
=haustuer haustur eingang! eingangstur
=headset headset kopfhor
=heizkoerper heizkorp radiator
=heizung heiz
=helm helm
=herd herd ofen backof
=herrichten herricht vorbereit bereitmach rust
=herunterladen herunterlad download runterlad
=heuer! heuer!
=hilfsbereit hilfsbereit hilfsbereitschaft
=hinstellen hinstell platzier
=hinweisschild hinweisschild schild tafl
=hochladen hochlad upload
=hoerbuch horbuch
=hoerschleife horschleif horgerat
=hof hof innenhof
=hospitieren hospit reinschnupp
=hund hund vierbein
=impfung impf
=inserat inserat annonc anzeige!
=installateur installateur klempn spengl sanitar
=inventur inventur bestandsaufnahm
=jaenner jann januar
=jalousie jalous rollo
=job job arbeitsstell
=jung jung jungen!
=kantine kantine mens betriebsrestaurant
=karotte karott mohr ruebli
=kassa kass
=kassenbon kassenbon kassenzettl quitt beleg bon
=kasten kast schrank
=kaution kaut depot pfand
=kekse keks platzch gutzli
=kellner kellner servierkraft
=kind kind nachwuch
=kinderwagen kinderwag buggy
=kita kita kindergart kinderkripp kripp kindertagesstatt hort
=klein klein winz
=klimaanlage klimaanlag
=koch koch
=komplimente kompliment lob
=kondukteur kondukteur schaffn zugbegleit
=kontostand kontostand sald
=kopieren kopi kopie! fotokop
=krankenschwester krankenschwest pflegekraft krankenpfleg
=krankmeldung krankmeld krankschreib
=kredit kredit darleh
=kreisverkehr kreisverkehr kreisl
=kuehlschrank kuhlschrank eiskast
=kugelschreiber kugelschreib kuli stift
=kundendienst kundendienst kundenservic kundenbetreu
=kundenkarte kundenkart treuekart bonuskart
=ladestation ladest ladesaul
=laerm larm krach! gerausch
=laermschutz larmschutz larmdamm
=lagerbestand lagerbestand bestand! vorrat
=lampe lamp leucht licht beleucht
=langeweile langeweil
=langfristig langfrist
=langsam langsam verlangsam
=langweilig langweil fad ode
=lastwagen lastwag lkw laster! lieferwag camion
=lavabo lavab waschbeck
=lebenslauf lebenslauf
=lehren lehr beibring
=leise leis gerauscharm
=leserlich leserlich lesbar
=lesung lesung vorl
=lieferzeit lieferzeit lieferdau
=limo limo limonad
=link link verlink
=location locat ort standort
=lohnzettel lohnzettl gehaltszettl lohnabrechn
=lueften luftung frischluf
=maedchen madch madl dirndl
=mahlzeit mahlzeit gericht! speis essen!
=mahnung mahn zahlungserinn
=mama mama mutt mutti
=mappe mapp ordn aktenordn
=marille marill aprik
=matura matur abitur abi
=maus maus
=medikament medikament arznei arzneimittl
=mentor mentor pate!
=mietzins mietzin
=mitbestimmen mitbestimm mitred
=mitgliedsbeitrag mitgliedsbeitrag vereinsbeitrag
=mitnehmen mitnehm
=mopp mopp wischmopp
=motivieren motiv anspor
=motorrad motorrad toff moped
=muede mud ubermud
=muehsam muhsam anstreng beschwerlich
=muelltrennung mulltrenn abfalltrenn
=muesli musli cornflak
=nachbar nachbar anwohn anra
=nachbarschaft nachbarschaft quart viertel! kiez gratzl
=nachfassen nachfass nachhak
=nachfolger nachfolg
=nachtisch! nachtisch! dess nachspeis
=nachtschicht nachtschicht nachtdienst
=namensschild namensschild namenschild
=neugeborene neugebor
=neugierig neug wissbeg
=neuigkeit neuigkeit nachricht news
=neustart neustart hochfahren!
=notaufnahme notaufnahm ambulant notfallst
=notebook notebook laptop
=obst obst frucht
=offerte off anbiet kostenvoranschlag
=oma oma grossmutt
=opa opa grossvat
=opfer opf
=optional optional freiwill
=ordination ordin arztpraxis
=paketstation paketst abholst
=papa papa vat vati
=papierkorb papierkorb mistkubl mulleim abfalleim abfallkubl mulltonn kehrichteim
=paradeiser paradeis tomat
=parkhaus parkhaus tiefgarag garag
=parkieren park
=passwort passwort kennwort
=pausenraum pausenraum aufenthaltsraum sozialraum
=peperoni peperoni
=pflanze pflant grunpflant
=pilotprojekt pilotprojekt testlauf probelauf
=plakat plakat poster! postern!
=plastik plast kunststoff
=pneu pneu reif
=polizei polizei
=polster polst kiss
=postleitzahl postleitzahl plz
=praemie pram bonus!
=probefahrt probefahrt
=produkt produkt ware! artikel!
=prospekt prospekt broschur fly flugblatt faltblatt
=protokoll protokoll mitschrift
=rampe ramp auffahrt!
=ranking ranking ranglist
=rasenmaeher rasenmah
=rauchfangkehrer rauchfangkehr kaminkehr schornsteinfeg kaminfeg
=rechner rechner comput
=regal regal ablag
=reservierungssystem reservierungssyst buchungssyst
=rettung rett rettungswag krankenwag sank
=rezeption rezeption empfangsthek
=riesig ries gewalt enorm
=rollstuhl rollstuhl
=ruecksicht rucksicht rucksichtnahm
=sackerl sackerl tut plastiktu tragtasch tragetasch sackli
=saft saft fruchtsaft
=samstag samstag sonnab
=schauen schau guck blick anseh anschau
=schaukasten schaukast vitr
=schicht schicht
=schimmel schimml
=schlafzimmer schlafzimm schlafraum
=schlagobers schlagob sahn rahm! obers!
=schluessel schlussl
=schmerz schmerz wehtun
=schraubenzieher schraubenzieh schraubendreh
=schreibtisch schreibt arbeitst
=schriftzug schriftzug beschrift kennzeichn etikett
=schuerze schurz kittl
=schulungsvideo schulungsvid lehrvid erklarvid tutorial
=schutzbrille schutzbrill
=schwimmbad schwimmbad hallenbad freibad
=semmel semml brotch weckerl schripp weggli
=sendungsverfolgung sendungsverfolg paketverfolg
=sessel sessl stuhl
=sicherungskopie sicherungskop sicherung! backup datensich
=sitzgelegenheit sitzgeleg sitzplatz sitzbank
=slot slot zeitfenst
=sonderangebot sonderangebot aktion! schnappch
=sortiment sortiment warenangebot
=spaetschicht spatschicht spatdienst
=sparbuch sparbuch
=spedition sped spediteur
=speisekarte speisekart menu menukart
=spiel spil gam
=spielplatz spielplatz spieleck
=spital spital krankenhaus klin hospital
=spontan spontan kurzfrist
=sprechstunde sprechstund sprechzeit
=spritze spritz injekt
=stammtisch stammt treff! treffs!
=staubsauger staubsaug
=steckdose steckd stecker
=stehleiter stehleit trittleit
=stellenanzeige stellenant stellenausschreib
=stellvertreter stellvertret vertret vertreter!
=steuererklaerung steuererklar
=stiege stieg trepp
=stockwerk stockwerk etag geschoss
=stress stress belastung! uberlast
=stromverbrauch stromverbrauch energieverbrauch
=stufenweise stufenweis schrittweis
=sturz sturz hinfall
=suchfunktion suchfunkt suche!
=suessigkeit suss susswar nasch
=tankstelle tankstell zapfsaul
=taschenlampe taschenlamp stirnlamp
=tastatur tast
=teamgeist teamgeist gemeinschaft!
=teekueche teekuch kaffeekuch
=teppich teppich auslegewar
=terminkalender terminkal kalend
=textbaustein textbaustein standardantwort
=therapie therap behandlung! behandeln!
=tischler tischl schrein
=tombola tombol gewinnspil
=tool tool werkzeug hilfsmittl
=trafik traf kiosk
=trainieren train uben
=traktandenliste traktandenlist tagesordn agend
=traktandum traktand tagesordnungspunkt agendapunkt
=tram tram strassenbahn bim trambahn
=transparenz transparent offenheit!
=transporter transport kastenwag
=traurig traur betrub
=trottoir trottoir gehst gehweg burgerst fussweg
=turnhalle turnhall sporthall
=turnier turnier pokal
=uebergabe ubergab uebergeben!
=uebernachten ubernacht
=uebersicht ubersicht uberblick
=ueberweisung uberweis
=umkleide umkleid garderob umkleideraum
=umtauschen umtausch
=umziehen umzieh ubersiedl zugl
=unfall unfall missgeschick
=ungeziefer ungezief schadling
=unterbruch unterbruch unterbrech
=untergeschoss untergeschoss
=unterricht unterricht schulstund
=update updat aktual
=urlaubsplanung urlaubsplan ferienplan
=velo velo fahrrad bik
=verantwortung verantwort zustandig verantwortlich
=verein verein klub club
=vermieter vermiet hauseigent
=verpackung verpack
=versandkosten versandkost port liefergebuhr
=verschieben verschieb vertag aufschieb
=verschreibung verschreib
=verpflichtend verpflicht pflicht obligator
=versicherung versich assekurant
=virus virus schadprogramm
=vorlage vorlag muster! schablon templat
=vorlesestunde vorlesestund
=vormittag vormittag frueh!
=vorraetig! vorraetig! lieferbar
=vorschlagskasten vorschlagskast ideenkast
=vorstand vorstand prasidi
=vorstellungsgespraech vorstellungsgesprach bewerbungsgesprach
=vortag vortag gestern! vortagesbrot!
=warenkorb warenkorb einkaufswag einkaufskorb
=warenlager warenlag lager!
=warenprobe warenprob kostprob
=warteschleife warteschleif
=wartezimmer wartezimm warteraum wartebereich
=wasserhahn wasserhahn
=wegraeumen wegraum zusammenraum
=wegweiser wegweis beschild ausschild hinweistafl
=weihnachtsfeier weihnachtsf weihnachtsfest
=werkstatt werkstatt
=wettbewerb wettbewerb wettkampf bewerb!
=wiederverwenden wiederverw mehrweg
=wiese wies ras
=wlan wlan funknetz
=wochenenddienst wochenenddienst
=wochenende wochenend
=wohlfuehlen wohlfuhl wohlbefind
=workshop workshop arbeitskreis
=wuetend wutend bos zorn verarg
=zeitschrift zeitschrift magazin
=zeitung zeitung
=zettel zettl notik notizzettl
=zeugnis zeugnis beschein zertifikat nachweis
=zimmer zimm raum
=zmittag zmittag mittagess lunch mittagsmahl
=zmorge zmorg fruhstuck morgeness
=znacht znacht abendess nachtmahl abendbrot nachtess
=znuni znuni jaus brotzeit vesp zwischenmahlzeit imbiss snack zvieri
=zuhoeren zuhor hinhor
=zumachen zumach schliessen! schliessung!
=zusammenfassung zusammenfass kurzfass
=zusperren zusperr abschliess absperr
=zwischenstand zwischenstand statusmeld
"""

LISTED = """
=zwischenstand zwischenstand statusmeldung
=zusperren zusperren abschliessen absperren
=zusammenfassung zusammenfassung kurzfassung
=zumachen zumachen schliessen schliessung
=zuhoeren zuhoeren hinhoeren
=znuni znuni jause brotzeit vesper zwischenmahlzeit imbiss snack zvieri
=znacht znacht abendessen nachtmahl abendbrot nachtessen
=zmorge zmorge fruehstueck morgenessen
=zmittag zmittag mittagessen lunch mittagsmahl
=zimmer zimmer raum
=zeugnis zeugnis bescheinigung zertifikat nachweis
=zettel zettel notiz notizzettel
=zeitung zeitung tageszeitung
=zeitschrift zeitschrift magazin
=wuetend wuetend boese zornig veraergert
=workshop workshop arbeitskreis
=wohlfuehlen wohlfuehlen wohlbefinden
=wochenende wochenende
=wochenenddienst wochenenddienst
=wlan wlan funknetz
=wiese wiese rasen
=wiederverwenden wiederverwenden mehrweg
=wettbewerb wettbewerb wettkampf bewerb
=werkstatt werkstatt
=weihnachtsfeier weihnachtsfeier weihnachtsfest
=wegweiser wegweiser beschilderung ausschilderung hinweistafel
=wegraeumen wegraeumen zusammenraeumen
=wasserhahn wasserhahn
=wartezimmer wartezimmer warteraum wartebereich
=warteschleife warteschleife
=warenprobe warenprobe kostprobe
=warenlager warenlager lager
=warenkorb warenkorb einkaufswagen einkaufskorb
=vortag vortag gestern vortagesbrot
=vorstellungsgespraech vorstellungsgespraech bewerbungsgespraech
=vorstand vorstand praesidium
=vorschlagskasten vorschlagskasten ideenkasten
=vorraetig! vorraetig lieferbar
=vormittag vormittag frueh
=vorlesestunde vorlesestunde
=vorlage vorlage muster schablone template
=virus virus schadprogramm
=versicherung versicherung assekuranz
=verpflichtend verpflichtend verpflichten pflicht obligatorisch
=verschreibung verschreibung
=verschieben verschieben vertagen aufschieben
=versandkosten versandkosten porto liefergebuehr
=verpackung verpackung
=vermieter vermieter hauseigentuemer
=verein verein klub club
=verantwortung verantwortung zustaendigkeit verantwortlich
=velo velo fahrrad bike
=urlaubsplanung urlaubsplanung ferienplanung
=update update aktualisierung
=unterricht unterricht schulstunde
=untergeschoss untergeschoss
=unterbruch unterbruch unterbrechung
=ungeziefer ungeziefer schaedling
=unfall unfall missgeschick
=umziehen umziehen uebersiedeln zuegeln
=umtauschen umtauschen
=umkleide umkleide garderobe umkleideraum
=ueberweisung ueberweisung
=uebersicht uebersicht ueberblick
=uebernachten uebernachten
=uebergabe uebergabe uebergeben
=turnier turnier pokal
=turnhalle turnhalle sporthalle
=trottoir trottoir gehsteig gehweg buergersteig fussweg
=traurig traurig betruebt
=transporter transporter kastenwagen
=transparenz transparenz offenheit
=tram tram strassenbahn bim trambahn
=traktandum traktandum tagesordnungspunkt agendapunkt
=traktandenliste traktandenliste tagesordnung agenda
=trainieren trainieren ueben
=trafik trafik kiosk
=tool tool werkzeug hilfsmittel
=tombola tombola gewinnspiel
=tischler tischler schreiner
=therapie therapie behandlung behandeln
=textbaustein textbaustein standardantwort
=terminkalender terminkalender kalender
=teppich teppich auslegeware
=teekueche teekueche kaffeekueche
=teamgeist teamgeist gemeinschaft
=tastatur tastatur
=taschenlampe taschenlampe stirnlampe
=tankstelle tankstelle zapfsaeule
=suessigkeit suessigkeit suessware naschen
=suchfunktion suchfunktion suche
=sturz sturz hinfallen
=stufenweise stufenweise schrittweise
=stromverbrauch stromverbrauch energieverbrauch
=stress stress belastung ueberlastung
=stockwerk stockwerk etage geschoss
=stiege stiege treppe
=steuererklaerung steuererklaerung
=stellvertreter stellvertreter vertretung vertreter
=stellenanzeige stellenanzeige stellenausschreibung
=stehleiter stehleiter trittleiter
=steckdose steckdose stecker
=staubsauger staubsauger
=stammtisch stammtisch treff treffs
=spritze spritze injektion
=sprechstunde sprechstunde sprechzeit
=spontan spontan kurzfristig
=spital spital krankenhaus klinik hospital
=spielplatz spielplatz spielecke
=spiel spiel game
=speisekarte speisekarte menue menuekarte
=spedition spedition spediteur
=sparbuch sparbuch
=spaetschicht spaetschicht spaetdienst
=sortiment sortiment warenangebot
=sonderangebot sonderangebot aktion schnaeppchen
=slot slot zeitfenster
=sitzgelegenheit sitzgelegenheit sitzplatz sitzbank
=sicherungskopie sicherungskopie sicherung backup datensicherung
=sessel sessel stuhl
=sendungsverfolgung sendungsverfolgung paketverfolgung
=semmel semmel broetchen weckerl schrippe weggli
=schwimmbad schwimmbad hallenbad freibad
=schutzbrille schutzbrille
=schulungsvideo schulungsvideo lehrvideo erklaervideo tutorial
=schuerze schuerze kittel
=schriftzug schriftzug beschriftung kennzeichnen etikett
=schreibtisch schreibtisch arbeitstisch
=schraubenzieher schraubenzieher schraubendreher
=schmerz schmerz wehtun
=schluessel schluessel
=schlagobers schlagobers sahne rahm obers
=schlafzimmer schlafzimmer schlafraum
=schimmel schimmel
=schicht schicht
=schaukasten schaukasten vitrine
=schauen schauen gucken blicken ansehen anschauen
=samstag samstag sonnabend
=saft saft fruchtsaft
=sackerl sackerl tuete plastiktuete tragtasche tragetasche saeckli
=ruecksicht ruecksicht ruecksichtnahme ruecksichtsvoll
=rollstuhl rollstuhl
=riesig riesig gewaltig enorm
=rezeption rezeption empfangstheke
=rettung rettung rettungswagen krankenwagen sanka
=reservierungssystem reservierungssystem buchungssystem
=regal regal ablage
=rechner rechner computer
=rauchfangkehrer rauchfangkehrer kaminkehrer schornsteinfeger kaminfeger
=rasenmaeher rasenmaeher
=ranking ranking rangliste
=rampe rampe auffahrt
=protokoll protokoll mitschrift
=prospekt prospekt broschuere flyer flugblatt faltblatt
=produkt produkt ware artikel
=probefahrt probefahrt
=praemie praemie bonus
=postleitzahl postleitzahl plz
=polster polster kissen
=polizei polizei
=pneu pneu reifen
=plastik plastik kunststoff
=plakat plakat poster postern
=pilotprojekt pilotprojekt testlauf probelauf
=pflanze pflanze gruenpflanze
=peperoni peperoni
=pausenraum pausenraum aufenthaltsraum sozialraum
=passwort passwort kennwort
=parkieren parkieren
=parkhaus parkhaus tiefgarage garage
=paradeiser paradeiser tomate
=papierkorb papierkorb mistkuebel muelleimer abfalleimer abfallkuebel muelltonne kehrichteimer
=papa papa vater vati
=paketstation paketstation abholstation
=ordination ordination arztpraxis
=optional optional freiwillig
=opfer opfer
=opa opa grossvater
=oma oma grossmutter
=offerte offerte angebot kostenvoranschlag
=obst obst fruechte
=notebook notebook laptop
=notaufnahme notaufnahme ambulanz notfallstation
=neustart neustart hochfahren
=neuigkeit neuigkeit nachricht news
=neugierig neugierig wissbegierig
=neugeborene neugeborene
=namensschild namensschild namenschild
=nachtschicht nachtschicht nachtdienst
=nachtisch! nachtisch dessert nachspeise
=nachfolger nachfolger
=nachfassen nachfassen nachhaken
=nachbarschaft nachbarschaft quartier viertel kiez graetzl
=nachbar nachbar anwohner anrainer
=muesli muesli cornflakes
=muelltrennung muelltrennung abfalltrennung
=muehsam muehsam anstrengend beschwerlich
=muede muede uebermuedet
=motorrad motorrad toeff moped
=motivieren motivieren anspornen
=mopp mopp wischmopp
=mitnehmen mitnehmen
=mitgliedsbeitrag mitgliedsbeitrag vereinsbeitrag
=mitbestimmen mitbestimmen mitreden
=mietzins mietzins
=mentor mentor pate
=medikament medikament arznei arzneimittel
=maus maus
=matura matura abitur abi
=marille marille aprikose
=mappe mappe ordner aktenordner
=mama mama mutter mutti
=mahnung mahnung zahlungserinnerung
=mahlzeit mahlzeit gericht speise essen
=maedchen maedchen maedel dirndl
=lueften lueften frischluft
=lohnzettel lohnzettel gehaltszettel lohnabrechnung
=location location ort standort
=link link verlinkung
=limo limo limonade
=lieferzeit lieferzeit lieferdauer
=lesung lesung vorlesung
=leserlich leserlich lesbar
=leise leise geraeuscharm
=lehren lehren beibringen
=lebenslauf lebenslauf
=lavabo lavabo waschbecken
=lastwagen lastwagen lkw laster lieferwagen camion
=langweilig langweilig fad oede
=langsam langsam verlangsamen
=langfristig langfristig
=langeweile langeweile
=lampe lampe leuchte licht beleuchtung
=lagerbestand lagerbestand bestand vorrat
=laermschutz laermschutz laermdaemmung
=laerm laerm krach geraeusch
=ladestation ladestation ladesaeule
=kundenkarte kundenkarte treuekarte bonuskarte
=kundendienst kundendienst kundenservice kundenbetreuung
=kugelschreiber kugelschreiber kuli stift
=kuehlschrank kuehlschrank eiskasten
=kreisverkehr kreisverkehr kreisel
=kredit kredit darlehen
=krankmeldung krankmeldung krankschreibung
=krankenschwester krankenschwester pflegekraft krankenpfleger
=kopieren kopieren kopie fotokopie
=kontostand kontostand saldo
=kondukteur kondukteur schaffner zugbegleiter
=komplimente komplimente loben lob
=koch koch
=klimaanlage klimaanlage
=klein klein winzig
=kita kita kindergarten kinderkrippe krippe kindertagesstaette hort
=kinderwagen kinderwagen buggy
=kind kind nachwuchs
=kellner kellner servierkraft
=kekse kekse platzchen guetzli
=kaution kaution depot pfand
=kasten kasten schrank
=kassenbon kassenbon kassenzettel quittung beleg
=gutschein bon gutschein voucher
=kassa kassa
=karotte karotte moehre rueebli
=kantine kantine mensa betriebsrestaurant
=jung jung jungen
=job job arbeitsstelle
=jalousie jalousie rollo
=jaenner jaenner januar
=inventur inventur bestandsaufnahme
=installateur installateur klempner spengler sanitaer
=inserat inserat annonce anzeige
=impfung impfung
=hund hund vierbeiner
=hospitieren hospitieren reinschnuppern
=hof hof innenhof
=hoerschleife hoerschleife hoergeraet
=hoerbuch hoerbuch
=hochladen hochladen upload
=hinweisschild hinweisschild schild tafel
=hinstellen hinstellen platzieren
=hilfsbereit hilfsbereit hilfsbereitschaft
=heuer! heuer
=herunterladen herunterladen download runterladen
=herrichten herrichten vorbereiten bereitmachen ruesten
=herd herd ofen backofen
=helm helm
=heizung heizung
=heizkoerper heizkoerper radiator
=headset headset kopfhoerer
=haustuer haustuer eingang eingangstuer
=hausordnung hausordnung
=hausabwart hausabwart hausmeister abwart hauswart
=handwerker handwerker monteur
=handtuch handtuch badetuch
=handbuch handbuch leitfaden manual
=haltbarkeit haltbarkeit mindesthaltbarkeit
=grillen grillen grillfest grillparty
=goenner goenner foerderer
=gleitzeit gleitzeit flexzeit
=gleichbehandlung gleichbehandlung
=getraenk getraenk trinken
=gestalten gestalten entwerfen kreieren design
=gespraechsleitfaden gespraechsleitfaden
=geschirr geschirr teller
=geschenkkarte geschenkkarte
=genehmigung genehmigung genehmigen bewilligung bewilligen
=gemuese gemuese gruenzeug
=gemeinde gemeinde stadtverwaltung rathaus
=gelassenheit gelassenheit gelassen
=gelaender gelaender handlauf
=gaststube gaststube speisesaal speiseraum
=garten garten gruenanlage
=gardine gardine vorhang
=garantie garantie gewaehrleistung
=gang gang flur korridor
=fruehzeitig fruehzeitig
=fruehschicht fruehschicht fruehdienst
=fortgehen fortgehen
=fluechtling fluechtling gefluechtete
=fluchtweg fluchtweg notausgang
=flohmarkt flohmarkt troedelmarkt
=fleischlos fleischlos vegetarisch veggie
=fleischhauer fleischhauer metzger fleischer fleischern
=film film
=filialleiter filialleiter marktleiter
=feuerwehr feuerwehr
=feucht feucht
=festplatte festplatte speicher
=ferienwohnung ferienwohnung appartement apartment wohnung wohnungen
=feierabend feierabend dienstschluss arbeitsschluss
=feedbackbogen feedbackbogen rueckmeldebogen
=feber feber februar
=faktura faktura
=fahrplan fahrplan abfahrtsplan
=fahrgemeinschaft fahrgemeinschaft mitfahrgelegenheit mitfahren
=estrich estrich dachboden
=erstehilfe erstehilfe
=erschoepft erschoepft
=ersatzgeraet ersatzgeraet leihgeraet
=erdgeschoss erdgeschoss parterre
=erdapfel erdapfel kartoffel haerdoepfel
=entwurf entwurf rohfassung
=entgegenkommen entgegenkommen kulanz
=elektriker elektriker elektroinstallateur
=einweg einweg wegwerfen wegwerf
=eintrittsgeld eintrittsgeld eintritt eintrittspreis
=eintreffen eintreffen ankommen erscheinen
=einspringen einspringen aushelfen
=einscannen einscannen scannen
=einloggen einloggen anmelden login
=einkaufszettel einkaufszettel einkaufsliste
=einheitlich einheitlich vereinheitlichen standardisieren
=eingestehen eingestehen einraeumen zugeben zugibt
=eingangsbereich eingangsbereich
=einfuehlsam einfuehlsam empathisch empathie einfuehlungsvermoegen
=ehrenamtliche ehrenamtliche freiwillige freiwilligen
=dusche dusche brause
=durchstellen durchstellen weiterleiten verbinden
=drucker drucker printer
=drinnen drinnen innen
=dringend dringend eilig
=dreckig dreckig schmutzig verschmutzt
=draussen draussen aussen
=dienstwagen dienstwagen firmenwagen firmenauto
=dienstreise dienstreise geschaeftsreise
=degustation degustation verkostung
=datei datei file
=dankesschreiben dankesschreiben dankesbrief
=dachdecker dachdecker
=computerprogramm computerprogramm software anwendung
=coiffeur coiffeur friseur frisoer
=checkliste checkliste pruefliste
=checkin checkin anreise einchecken
=businessplan businessplan geschaeftsplan
=buerostuhl buerostuhl schreibtischstuhl
=buergeramt buergeramt einwohnermeldeamt
=buerger buerger einwohner
=buecherei buecherei bibliothek
=budget budget etat
=bub bub knabe
=brille brille augenglaeser
=briefkasten briefkasten postkasten
=bonbon bonbon zuckerl naschwerk schleckzeug
=bohrmaschine bohrmaschine bohrer
=blutabnahme blutabnahme blutprobe
=blume blume blumenstrauss strauss
=blind blind sehbehindert
=bitten bitten ersuchen
=billett billett fahrkarte fahrschein ticket
=bildschirm bildschirm monitor display
=bewirten bewirten verpflegen
=bettwaesche bettwaesche bettzeug laken
=betreuen betreuen betreuung kuemmern
=bestellung bestellung bestellen ordern
=bestaetigen bestaetigen bestaetigung
=besen besen kehren fegen
=beruhigen beruhigen besaenftigen beschwichtigen deeskalieren deeskalation
=benzin benzin sprit treibstoff
=beiz beiz gasthaus wirtshaus kneipe gaststaette beisl
=bedarf bedarf beduerfnis
=baustelle baustelle
=baum baum
=batterie batterie akku
=basteln basteln werken
=basar basar bazar
=bargeld bargeld bares cash
=bankomat bankomat geldautomat bancomat geldausgabeautomat
=banknote banknote geldschein
=bahnhof bahnhof bahnstation
=badezimmer badezimmer bad
=baby baby saeugling
=autobahn autobahn schnellstrasse
=ausweis ausweis personalausweis
=ausverkauft! ausverkauft vergriffen
=ausverkauf ausverkauf abverkauf schlussverkauf
=ausstellungsstueck ausstellungsstueck exponat
=ausruestung ausruestung ausstattung equipment
=ausleihen ausleihen entleihen leihen verleih
=aushang aushang anschlag schwarzes
=ausflug ausflug betriebsausflug tagesausflug
=ausfall! ausfall ausfaelle
=ausdruck ausdruck
=aufsperren aufsperren aufschliessen
=aufschrift aufschrift
=aufraeumen aufraeumen ordnung
=aufmachen aufmachen oeffnen oeffnung
=aufhaengen aufhaengen anbringen montieren befestigen
=auffrischen auffrischen erneuern
=arzt arzt doktor mediziner
=arbeitszeit arbeitszeit dienstzeit
=arbeitskleidung arbeitskleidung berufskleidung dienstkleidung uniform
=anstreicher anstreicher maler
=ansprechbar ansprechbar erreichbar
=anrufbeantworter anrufbeantworter mailbox
=anlernen anlernen unterweisen unterweisung
=ankuendigen ankuendigen bekanntgeben verkuenden
=anklicken anklicken klicken
=anhang anhang anlage attachment
=altersheim altersheim seniorenheim pflegeheim altenheim
=abwechslung abwechslung abwechslungsreich
=absturz absturz
=abstimmung abstimmung abstimmen
=abstauben abstauben wischen
=abreise abreise auschecken
=abmelden abmelden ausloggen
=abholung abholung
=abheben abheben rangehen drangehen
=abgeben abgeben verkaufen
=abschaffen abschaffen abschaffung streichen beenden stoppen stopp entfernen verzicht verzichten unterlassen verbieten
=abschaffen verbot vermeiden verhindern vermeidung untersagen unterbinden weglassen aufhoeren abstellen beseitigen
=abschaffen beseitigung eliminieren ausschliessen loswerden unterbleiben verbannen bleibenlassen
=weniger weniger reduzieren reduktion senken senkung verringern verringerung abbauen abbau absenken gering niedrig
=weniger minimieren sparen reduzierung vermindern herabsetzen drosseln einsparen einsparung runterfahren
=mehr mehr zusaetzlich erhoehen steigern erhoehung steigerung anheben hoch hoeher
=alle alle jede jeder jedes saemtliche jeden jedem
=einladen einladen einladung
=erinnern erinnern erinnerung
=bearbeitung bearbeitung bearbeiten
=versuchen versuchen probieren
=ersetzen ersetzen austauschen
=ansprechen ansprechen nennen benennen
=feiern feiern zelebrieren
=teilen teilen weitergeben
=lernen lernen dazulernen
=entscheiden entscheiden beschliessen
=renovieren renovieren sanieren renovierung sanierung
=veroeffentlichen veroeffentlichen publizieren offenlegen
=bewerten bewerten bewertung beurteilen
=zeigen zeigen vorfuehren
=schicken schicken senden zusenden verschicken versenden
=pruefen pruefen kontrollieren pruefung kontrolle ueberpruefen ueberpruefung
=erklaeren erklaeren erlaeutern erlaeuterung
=begruessen begruessen begruessung gruessen gruss willkommen willkommenheissen empfangen
=buchen buchen buchung
=reservieren reservieren vormerken reservierung
=umgang umgang umgehen
=auskunft auskunft information informieren info mitteilen mitteilung bescheid benachrichtigen
=zurueckrufen zurueckrufen rueckruf
=anrufen anrufen anruf telefonat
=waehlen waehlen wahl aussuchen auswahl
=diskutieren diskutieren diskussion
=durchfuehren durchfuehren veranstalten organisieren
=empfehlen empfehlen empfehlung weiterempfehlen weiterempfehlung
=schenken schenken spenden spende
=reaktion reaktion reagieren
=einstellen einstellen
=kaufen kaufen erwerben anschaffen kauf besorgen
=staerken staerken ausbauen ausweiten erweitern ausbau
=zusage zusage versprechen
=einhalten einhalten halten
=unterstuetzen unterstuetzen helfen hilfe hilft beistehen unterstuetzung foerdern
=reden reden sprechen gespraech kommunizieren kommunikation unterhalten
=aendern aendern veraendern wechseln aenderung
=beginnen beginnen anfangen starten
=verwenden verwenden benutzen nutzen einsetzen nutzung
=vereinbaren vereinbaren abmachen ausmachen
=loesen loesen loesung erledigen klaeren klaert geklaert klaerung beheben behebung
=verbessern verbessern verbesserung optimieren optimierung besser gut
=vertraulich vertraulich diskret
=begeisterung begeisterung enthusiasmus
=selbststaendig selbststaendig eigenstaendig
=freude freude spass vergnuegen
=ruhe! ruhe stille ruhig
=bequem bequem komfortabel gemuetlich behaglich
=barrierefrei barrierefrei behindertengerecht
=kaputt kaputt defekt
=schwierig schwierig schwer kompliziert komplex
=verschieden verschieden unterschiedlich
=staendig staendig dauernd dauerhaft permanent
=haeufig haeufig oft oefter
=voraus voraus vorab vorher vorzeitig
=wertschaetzen wertschaetzen wertschaetzung anerkennung anerkennen
=fair fair gerecht
=umweltfreundlich umweltfreundlich oekologisch nachhaltig umweltbewusst
=gruendlich gruendlich sorgfaeltig gewissenhaft
=reinigen reinigen putzen saeubern
=sauber sauber rein reinlich hygienisch
=kompetent kompetent fachkundig sachkundig
=puenktlich puenktlich rechtzeitig fristgerecht termingerecht
=gleich! gleich gleichen gleiche gleicher selben selbe selber derselbe dieselbe denselben demselben dasselbe
=genug genug genuegend ausreichend hinreichend
=extra extra
=gegenseitig gegenseitig miteinander untereinander einander
=durchschnittlich durchschnittlich durchschnitt schnitt mittel
=lecker lecker schmackhaft schmecken koestlich
=schoen schoen huebsch
=aktuell aktuell up-to-date uptodate
=modern modern zeitgemaess
=zuverlaessig zuverlaessig verlaesslich
=ehrlich ehrlich aufrichtig
=gemeinsam gemeinsam zusammen
=wichtig wichtig bedeutend wesentlich
=gluecklich gluecklich zufrieden begeistert
=guenstig guenstig billig preiswert preisguenstig
=kostenlos kostenlos gratis umsonst kostenfrei unentgeltlich gebuehrenfrei
=verstaendlich verstaendlich einfach klar simpel leicht unkompliziert vereinfachen verstaendnis
=hoeflich hoeflich zuvorkommend
=freundlich freundlich nett herzlich
=kurz kurz kuerze verkuerzen verkuerzung kuerzen
=lang lang verlaengern verlaengerung
=sofort sofort unverzueglich umgehend umgehende sofortig unmittelbar
=schnell schnell rasch zuegig fix flott zeitnah schnellstmoeglich baldmoeglichst beschleunigen schnelligkeit tempo
=schnell geschwindigkeit
=ferien ferien urlaub
=abfall abfall muell kehricht
=umwelt umwelt
=lohnerhoehung lohnerhoehung gehaltserhoehung
=vertrauen vertrauen zutrauen vertrauensvoll
=newsletter newsletter rundbrief rundschreiben
=umfrage umfrage befragung
=termin termin verabredung
=aufzug aufzug fahrstuhl lift
=toilette toilette wc klo
=krankheit krankheit erkrankung
=wartung! wartung wartungen instandhaltung
=reparatur reparatur reparieren instandsetzung
=rueckerstattung rueckerstattung erstattung erstatten rueckerstatten
=rueckgabe rueckgabe retoure ruecksendung zurueckgeben zuruecksenden zurueckschicken
=lieferung lieferung zustellung liefern zustellen
=paket paket sendung sendungen
=filiale filiale niederlassung zweigstelle geschaeftsstelle
=laden laden geschaeft
=buero buero arbeitszimmer
=arbeitsplatz arbeitsplatz arbeitsort arbeitsstaette
=preis preis
=gebuehr gebuehr entgelt
=bezahlung! bezahlung bezahlen zahlen zahlung zahlt bezahlt
=werbung werbung reklame
=erfolg erfolg erfolgserlebnis
=vorteil vorteil
=vorschrift vorschrift regel richtlinie
=ablauf ablauf prozess vorgang arbeitsablauf
=aufgabe aufgabe taetigkeit
=unterlage unterlage dokument
=geraet geraet apparat
=formular formular vordruck
=dienstplan dienstplan schichtplan einsatzplan
=oeffnungszeit oeffnungszeit geschaeftszeit
=internet internet web online
=website website webseite homepage internetseite internetauftritt
=rabatt rabatt nachlass preisnachlass ermaessigung verguenstigung
=auto auto pkw wagen
=photovoltaik photovoltaik pv solar solarenergie
=regierung regierung bundesregierung
=firma firma unternehmen betrieb
=geschenk geschenk praesent
=idee idee vorschlag anregung
=gehalt gehalt lohn verguetung entlohnung
=ziel ziel zielsetzung
=klima klima atmosphaere stimmung
=homeoffice homeoffice heimarbeit telearbeit
=email email mail
=fachwissen fachwissen expertise knowhow sachkenntnis fachkenntnis
=einarbeitung einarbeitung einarbeiten eingearbeitet onboarding
=fehler fehler panne
=problem problem stoerung
=schulung schulung training weiterbildung fortbildung schulen
=rueckmeldung rueckmeldung feedback
=besprechung besprechung meeting sitzung
=antwort antwort antworten beantworten beantwortung
=frage frage anfrage rueckfrage
=handy handy mobiltelefon smartphone natel
=telefon telefon fernsprecher
=hotline hotline servicetelefon
=beschwerde beschwerde reklamation beanstandung
=warten warten wartezeit schlange warteschlange anstehen
=ueberstunde ueberstunde mehrarbeit
=dank dank danken bedanken dankeschoen dankbar dankbarkeit
=entschuldigen entschuldigen entschuldigung
=anleitung anleitung gebrauchsanweisung bedienungsanleitung
=tipp! tipp tipps ratschlag
=konflikt konflikt streit streitigkeit
=mut mut courage
=gleichstellung gleichstellung gleichberechtigung gleichberechtigt
=vielfalt vielfalt diversitaet
=zusammenarbeit zusammenarbeit zusammenarbeiten teamwork kooperation kooperieren
=zusammenhalt zusammenhalt gemeinschaftsgefuehl wirgefuehl
=fahrgast fahrgast fahrgaeste passagier reisende reisenden
=bewohner! bewohner bewohnern mieter mietern
=ansprechpartner ansprechpartner kontaktperson
=senior senior rentner pensionaer pensionist
=angehoerige angehoerige verwandte
=student student studierende studi
=neuling neuling neueinsteiger neueinstellung
=lieferant lieferant zulieferer zulieferern
=trainer! trainer trainern uebungsleiter
=azubi azubi auszubildende lehrling lehrtochter lernende
=chef chef vorgesetzte fuehrung fuehrungskraft fuehrungskraefte management leitung teamleitung teamleiter teamleitern
=chef leiter geschaeftsleitung geschaeftsfuehrung gl manager boss abteilungsleiter abteilungsleitung
=mitarbeiter mitarbeiter mitarbeitende kollege angestellte angestellten angestellter beschaeftigte personal
=mitarbeiter belegschaft arbeitnehmer teammitglied
=kunde kunde kundschaft klient verbraucher verbrauchern anrufer anrufern nutzer nutzern auftraggeber kaeufer
"""

KNOWN = """
ab abbau abbestell abbrech abend abendbrot abendess aber abfahr abfahrt abfahrtsplan abfall abfalleim abfallkubl
abfalltrenn abgeb abgeh abhalt abheb abhol abholst abi abitur abkuhl ablag ablauf ablehn abmach abmeld abmild abnehm
abonn abrat abreis absag absatz abschaff abschalt abschlag abschliess abschreck absenk absolut absperr abstaub absteh
abstell abstimm abstimmen! absturz abteil abteilungsleit abteilungsleiter! abverkauf abw abwart abwechsl
abwechslungsreich abweis abwimml acht adress agend agendapunkt agentur akku akt aktenordn aktion aktion! aktiv aktual
aktull akzept all allein als also alt altenheim altersheim altmod am ambulant an analog anbiet anbieter anbring and
anerkenn anfang anfrag angehor angestellte! angestellten! angestellter! angstlich anhand anhang anheb anklick ankomm
ankund ankunft anl anlag anlage! anleg anleit anlieg anmach anmeld annehm annonc anonym anra anreg anreis anruf
anrufbeantwort anrufer! anrufern! ans anschaff anschalt anschau anschlag! anschliess anseh anspor ansprech ansprechbar
ansprechpartn anstatt ansteh anstell anstieg anstreich anstreng antrag antwort anw anwendung! anwerb anwohn anz
anzeige! anzieh apartment apparat appartement aprik arbeit arbeitnehmer! arbeitsablauf arbeitskleid arbeitskreis
arbeitsort arbeitsplatz arbeitsschluss arbeitsstatt arbeitsstell arbeitst arbeitszeit arbeitszimm arm artikel! arznei
arzneimittl arzt arztpraxis assekurant asynchron atmosphar attachment auch auf aufbau aufbewahr aufenthaltsraum
auffahrt! auffr aufgab aufgrund aufhang aufheb aufhor aufl aufleb aufleg aufmach aufnehm aufpreis aufraum aufreg
aufricht aufs aufschieb aufschlag aufschliess aufschrift aufsperr aufsplitt aufstell aufstock aufteil auftrag
auftraggeb aufwand aufwarm aufzug augenglas aus ausbau ausbild auscheck ausdehn ausdruck ausfaelle! ausfall! ausflug
ausfuhrlich ausgab ausgang ausgeb ausgeh ausgrent aushang aushelf auskunft auslad ausland auslauf auslegewar ausleih
auslogg ausmach auspack ausreich ausrust auss ausschalt ausschild ausschlaf ausschliess aussen! aussendienst ausserd
ausserhalb ausst ausstatt ausstellungsstuck aussterb aussuch austausch austret ausverkauf ausverkauft! auswahl ausweis
ausweit auszahl auszubild auto autobahn automat azubi baby backof backup bad! badetuch badezimm bahn bahnhof bahnst
baldmoglichst bancomat bank banknot bankomat bar bargeld bargeldl barrierefrei basar basis bastl batt bau baum
baustell bazar beacht beanstand beantwort bearbeit bedank bedarf bedeut bedi bedienungsanleit bedurf beend befest
befolg befrag befrist befurwort begeist beginn begrent begrenzt begruss behaglich behalt behandeln! behandlung! beheb
behind behindertengerecht bei beibring beim beinah beisl beispielsweis beist beisteh beitret beiz bejah bekampf
bekanntgeb belad belast belastung! beleb beleg belegschaft beleucht belohn benachricht benachteil benennen! benot
benutz benzin bequ berat bereich bereit bereitmach bericht berufskleid beruh bes besanft beschad beschaft bescheid
beschein beschild beschleun beschliess beschrank beschrift beschwerd beschwerlich beschwicht beseit besond besorg
besprech bess best bestand bestand! bestandsaufnahm bestandskund bestat besteh bestell bestraf bestreit besuch beteil
betreu betrieb betriebsausflug betriebsrestaurant betrub betrunk bettwasch bettzeug beurteil bevor bevorzug bewahr
bewerb bewerb! bewerbungsgesprach bewert bewill bewirt bewohner! bewohnern! bezahl bezahlt! bezahlung! bezuglich
bibliothek biet bik bild bildschirm bill billett bim bin bind binn bis bish bist bitt bitter bleib bleibenlass blick
blind block bluh blum blumenstrauss blutabnahm blutprob bohr bohrmasch bon bon! bonbon bonus bonus! bonuskart bos boss
branch brauch braus brech breit brem brief briefkast brill bring broschur brotch brotzeit bub buch bucherei buchung
buchungssyst budget buggy bundesreg bunt burger burgeramt burgerst buro burostuhl bus businessplan bzgl bzw ca camion
cash chanc chaot chat check checklist chef circ club coiffeur comput computerprogramm cornflak courag da dabei dach
dachbod dachdeck dadurch dafur dageg dah damit danach dank dankbar dankesbrief dankeschon dankesschreib dann daran
darauf daraus darf darin darleh darub das dass dasselb dat datei datenbank datensich dau dauerhaft dauernd davon davor
dazu dazul deaktiv deeskal defekt defizit degust dein dem dement demselb den denk denn denselb depot der derj derselb
derzeit des deshalb design! desinteress dess desweg dezentral dialog dich dicht dick die diej dienst dienstag
dienstkleid dienstleist dienstplan dienstreis dienstschluss dienstwag dienstzeit dies dieselb digital ding dir direkt
dirndl diskret diskuss diskut display div doch doktor dokument dort download drahtl drangeh drauss dreck drin dringend
drinn drossl druck drucken du dunkl dunn durch durchfuhr durchschnitt durchschnittlich durchstell durf durft dusch duz
eben ebenfall echt eh eher ehrenamtlich ehrlich eig eigenstand eigentlich eil ein einand einarbeit einbezieh eincheck
einfach einfach_mal einfarb einfuhlsam einfuhlungsvermog einfuhr eingang eingang! eingangsbereich eingangstur eingeh
eingesteh einhalt einheim einheitlich einkauf einkaufskorb einkaufslist einkaufswag einkaufszettl einlad einlogg
einmal einnehm einpack einraum einricht einsatzplan einscann einschalt einschlaf einschrank einsetz einspar einspring
einst einstell eintreff eintret eintritt! eintrittsgeld eintrittspreis! einweg einwohn einwohnermeldeamt einz einzahl
einzl eiskast elektr elektroinstallateur elektron elimin email emotional empath empfang empfangsthek empfehl end endl
endlich energ energieverbrauch eng enorm entf entgegenkomm entgl enthusiasmus entlad entlang entlass entlast entleih
entlohn entmut entriegl entscharf entscheid entschuld entsorg entspann entsperr entsprech entwerf entwickl entwurf
equipment er erdapfl erdgeschoss erfolg erfolgserleb erfull ergeb erhitz erhoh erinn erklar erklarvid erkrank erlaub
erlaut erled erleicht ermass ermoglich ermunt ermut erneu ernst eroffn erreich erreichbar ersatzgerat erschein
erschopf erschw ersetz erst erstatt erstehilf ersuch ertrag erwarm erwart erweit erwerb es essen! estrich etag etat
etc etikett etwa etwas euch euer eur eventull expert experti exponat ext extr fach fachkennt fachkund fachwiss fad
fahrgast fahrgemeinschaft fahrkart fahrplan fahrrad fahrschein fahrstuhl fahrt fair faktur fall falsch faltblatt famil
famili faul feb februar feedback feedbackbog feg fehl fehlerhaft fei feierab feiertag feig feind feri ferienplan
ferienwohn fern fernsprech fest festhalt festplatt feucht feuerwehr file! filial filialleit film finant find firm
firmenaut firmenwag fix flach fleischer! fleischern! fleischhalt fleischhau fleischl fleiss flexibl flexzeit flohmark
flott flucht fluchtling fluchtweg flugblatt flur fluss fly foerderer! folg ford form formell formlich formular
fortbild fortgeh fortgeschritt fortsetz foto fotokop frag frech freibad freigeb freischalt freitag freiwill
freiwillige! freiwilligen! freizeit freu freund freundlich frisch frischluf friseur frisor frist fristgerecht fristl
frohlich frucht fruchtsaft frueh! fruh fruhdienst fruhest fruhschicht fruhstuck fruhzeit fuehrung! fuhr fuhrungskraft
full funknetz fur furs fussweg gam gang ganz ganztag gar garag garant gard garderob gart gasthaus gaststatt gaststub
geb gebaud gebrauchsanweis gebuhr gebuhrenfrei gebuhrenpflicht gefahrlich gefuhl gegenseit gegenub geh gehalt
gehaltserhoh gehaltszettl geheim gehst gehweg geist geiz geklaert! geland gelassen geld geldschein gelegentlich gemass
gemeind gemeinsam gemeinschaft gemeinschaft! gemeinschaftsgefuhl gemus gemutlich genehm generell genug gerad gerat
gerausch gerauscharm gerecht gericht! gering gern geschaeft! geschaft geschaftsfuhr geschaftsleit geschaftsplan
geschaftsreis geschaftsstell geschenk geschirr geschoss gesellschaft gesprach gesprachsleitfad gestern! gesund getrank
gew gewaehrleistung! gewahr gewalt gewinn gewinnspil gl glatt glaub gleich gleich! gleichbehandl gleichberecht
gleiche! gleichen! gleicher! gleichgult gleichstell gleit gleitzeit global glucklich gonn grati gratzl grill grillfest
grillparty gross grossmutt grossvat grosszug grunanlag grund grundlich grundsatzlich grunpflant grunzeug grupp gruss
guck gunst gut gutschein gutzli hab hall hallenbad halt haltbar haltung hand handbuch handl handlauf handtuch handwerk
handy hardopfl hart hast hat hatt haufig haupt haus hausabwart hauseigent hausmeist hausordn haustur hauswart headset
heb heft heim heimarbeit heimhal heimlich heiss heiz heizkorp hekt helf hell helm herabsetz herd herricht herunterdreh
herunterlad herzlich heuer! hier hierarch hierbei hilf hilfsbereit hilfsbereitschaft hilfsmittl hinauf hinausschieb
hinauszog hinfall hinhor hinreich hinseh hinsichtlich hinstell hint hinterm hinunt hinweisschild hinweistafl hoch
hochdreh hochfahr hochfahren! hochlad hochst hof hoflich hol homeoffic homepag horbuch horgerat horizontal horschleif
hort hospit hospital hotl hubsch hund hungr hygi ich ide ideenkast ignor ihm ihn ihr im imbiss imm immerh impf import
in ind indirekt individual individull industr info inform informell injekt inkl inklusiv inland inn innen! innendienst
innenhof innerhalb innovativ ins insbesond inserat installateur instandhalt instandsetz int integr interess
international internet internetauftritt internetseit inventur irgendw irgendwann ist ja jahr jalous jann januar jaus
je jed jedoch jen jetzt jeweil job jung jungen! kabelgebund kabell kaeufer! kaff kaffeekuch kalend kalt kaminfeg
kaminkehr kampagn kanal kann kannst kantine kaputt kaputtmach karott kart kartoffl kass kassenbon kassenzettl kast
kastenwag kauf kauf! kaut kehr kehricht kehrichteim keks kellner kennt kennwort kennzeichn kiez kind kindergart
kinderkripp kindertagesstatt kinderwag kiosk kiss kita kittl klaeren! klaert! klaerung! klar klein kleinlich klempn
klick klient klim klimaanlag klin klo klub knab knapp kneip knowhow koch kolleg komfortabl komm kommun kommunik
kompetent komplett komplex komplik kompliment kondukteur konferent konflikt konkret konn konnt konsequent konservativ
kontakt kontaktperson kontostand kontroll konzept koop kopfhor kopi kopie! korrekt korridor kost kostenfrei kostenl
kostenpflicht kostenvoranschlag kostlich kostprob krach! kraft krank krankenhaus krankenpfleg krankenschwest
krankenwag krankmeld krankschreib kredit krei kreisl kreisverkehr kripp kris kritis krumm kuch kugelschreib kuhl
kuhlschrank kulant kuli kultur kumm kund kundenbetreu kundendienst kundenkart kundenservic kundig kundschaft
kunststoff kurs kurz kurzfass kurzfrist lad ladesaul ladest lag lager! lagerbestand lahm lak lamp land lang langeweil
langfrist langsam langweil laptop larm larmdamm larmschutz lasch lass laster! lastwag lauf laut lautl lautstark lavab
ldausgabeautom ldautom leb lebend lebenslauf lebl leck leer leg lehr lehrling lehrtocht lehrvid leicht leih leihen!
leihgerat leis leist leit leiter! leitfad leitung! lern lernende! lesbar leserlich lesung leucht leut licht lieb lief
lieferant lieferbar lieferdau liefergebuhr lieferwag lieferzeit lift limo limonad lini link liste lkw lob locat lock
login lohn lohnabrechn lohnerhoh lohnzettl lokal los losch loslass loswerd luft luftung lug lunch lust mach madch madl
mag magazin mahlzeit mahn mail mailbox! mal maler! mama man manag management management! manchmal mangl mannlich
mannschaft manual manull mapp marill markt marktleit masch massiv massnahm material matur maus maxim maximal meck
medikament medizin meeting mehr mehrarbeit mehrheit mehrmal mehrweg meid mein meinschaf meist meld mens mensch mentor
menu menukart mess metzg mich miet mieter! mietern! mietzin mild mind mindest mindesthaltbar minim minimal minus minut
mir missacht misserfolg missgeschick misstrau mistkubl mit mitarbeit mitbestimm miteinand mitfahr mitfahrgeleg
mitgliedsbeitrag mitnehm mitred mitschrift mittag mittagess mittagsmahl mitteil mittel! mittl mobil mobiltelefon mocht
modern mog moglich moglichst mohr monat monitor mont montag monteur moped mopp morg morgeness motiv motorrad mud
muhsam mull mulleim mulltonn mulltrenn mundlich musik musli muss musst muster! mut mutt mutti nach nachbar
nachbarschaft nachbess nachd nachfass nachfolg nachfrag nachh nachhak nachhalt nachlass nachricht nachsicht nachspeis
nacht nachtdienst nachteil nachtess nachtisch! nachtmahl nachtschicht nachweis nachwuch nah nam namenschild
namensschild namentlich namlich nasch naschwerk nass national natl natur naturlich neb negativ nehm nennen! nett netz
netzwerk neu neueinst neueinstell neug neugebor neuigkeit neukund neuling neustart news newslett nichtoffentlich nie
niederlag niederlass niedr niemal noch notaufnahm notausgang notebook notfall notfallst notik notizzettl nucht nun nur
nutz nutzer! nutzern! ob oben ober oberflachlich oberird obers! obligator obst obwohl ode oder oeffnung! ofen off
offen offenbar offenheit! offenleg offentlich offl offn offnungszeit oft ohn okolog oma onboarding onlin opa opf optim
optimist option optional ord ordentlich ordin ordn ordnung! organ original ort paket paketst paketverfolg pann papa
papi papierkorb paradeis park parkhaus parkplatz parterr partn passag passiv passwort pate! paus pauschal pausenraum
pensionar pensionist peperoni per permanent person personal personalausweis pessimist pfand pflant pfleg pflegeheim
pflegekraft pflicht photovolt pilotprojekt pkw plakat plan plast plastiktu platz platzch platzier plus plz pneu pokal
polit polizei polst port portal positiv post poster! postern! postkast postleitzahl prakt pram prasent prasidi praxis
preis preisgunst preisnachlass preisw print prinzip prinzipiell privat pro proaktiv probefahrt probelauf probier probl
produkt produz profi programm projekt prospekt protokoll prozess pruf pruflist publik punkt punktlich putz pv qual
quart quitt quot rabatt rad radiator rahm! ramp rangeh ranglist ranking ras rasch rasenmah rat rathaus ratschlag rau
rauchfangkehr rauchfrei rauf raum reag reakt reaktiv rechner rechnung recht rechtzeit red reduz regal regelmass regi
region regional regl reich reif rein rein! reinlich reinschnupp reise reisende! reisenden! reklam reklame! relativ
renov rentn repar reserv reservierungssyst restaurant retour rett rettungswag rezeption richt richtl ries risik
riskant roh rohfass rollo rollstuhl ruckerstatt ruckfrag ruckgab ruckgang ruckmeld ruckmeldebog ruckruf rucksend
rucksicht rucksichtnahm ruckwart ruebli ruf rug ruh ruhe! rund rundbrief rundschreib runt runterdreh runterfahr
runterlad rust sach sachkennt sachkund sachlich sackerl sackli saft sahn sald salz samml samstag samtlich sani sanitar
sank satt satz sau saub sauber saugling scann schablon schadling schadprogramm schaff schaffn schaftszei schalt scharf
schau schaukast schenk schenkkar schich schicht schichtplan schick schief schild schimml schimpf schlafraum schlafzimm
schlagob schlamp schlang schlecht schlechtest schleckzeug schliess schliessen! schliessung! schluss schlussl
schlussverkauf schmackhaft schmal schmeck schmerz schmutz schnappch schnell schnellstmoglich schnellstrass schnitt
schon schornsteinfeg schrank schraubendreh schraubenzieh schreib schreibt schreibtischstuhl schrein schriftlich
schriftzug schripp schrittweis schrumpf schul schulen! schulstund schulung schulungsvid schurz schutz schutzbrill schw
schwach schwarz schwierig schwimmbad schwindigkei sehbehind sehr seid sein seit sekund selb selbe! selben! selber!
selbst selbststand selbstverstandlich sellschaf selt semml send sendung! sendungen! sendungsverfolg senior
seniorenheim senk separat servic servicetelefon servierkraft sessl setz sich sicher sicherstell sicherung!
sicherungskop sie sieg siez simpl sind sink sinn sitz sitzbank sitzgeleg sitzplatz slot smartphon snack so sobald
sodass sofort softwar sogar solang solar solarenerg solch soll sollst sollt somit somm sond sonderangebot sonnab
sonntag sorg sorgfalt sortiment sowi sowohl sozial sozialraum spar sparbuch sparsam spass spat spatdienst spatest
spatschicht sped spediteur speich speicher! speis speisekart speiseraum speisesaal spend spengl sperr spieleck
spielplatz spil spital spontan sport sporthall sprach sprech sprechstund sprechzeit sprit spritz staat stadt
stadtverwalt stal stamm stammkund stammt stand standard standardantwort standig standort stark starr start stat
stationar statist statt statusmeld stau staubsaug ste steckd stecker steh stehleit steil stell stellenant
stellenausschreib stellvertret stet steu steuererklar stieg stift still stimmung stirnlamp stockwerk stopp stor straf
straff strass strassenbahn strauss streich streit streng stress strikt strom stromverbrauch struktur stuck stud
student studi stufenweis stuhl stund stundenweis sturz stutz such suche! suchfunkt sundhei support suss susswar
synchron syst tadl tafl tag tagesausflug tagesordn tagesordnungspunkt tags tagsub tankstell taschenlamp tast tatig
tatsachlich team teamgeist teamleiter! teamleitern! teamleitung! teammitglied teamwork techn teekuch teil teilweis
teilzeit telearbeit telefon telefonat tell temp templat teppich termin termingerecht terminkal test testlauf teur text
textbaustein them theor theoret therap ticket tief tiefgarag tipp! tipps! tisch tischl toff toilett tomat tombol ton
tool totschw traditionell traf trag tragetasch tragtasch train trainer! trainern! training training! traktand
traktandenlist tram trambahn transparent transport traur treff treff! treffs! treibstoff trenn trepp treu treuekart
trinken! trittleit trock trodelmark trottoir trotz tun tur turnhall turnier tut tutorial uben uber uberall uberblick
ubergab uberhaupt uberhol uberlast ubermud ubernacht uberpruf uberschuss ubersicht ubersiedl uberstund uberweis
uebergeben! uebungsleiter! um umfrag umgang umgeh umgehend! umgehende! umkleid umkleideraum ums umsatz umsetz umsonst
umstandlich umtausch umweltbewusst umweltfreundlich umwl umzieh unbeding unbefrist unbegrenzt und undicht
unentgeltlich unfall ungefahr ungesund ungezief uniform unkomplik unmittelbar unordentlich unpersonlich unregelmass
uns unt unterbind unterbleib unterbrech unterbruch untereinand untergeschoss unterhalten! unterird unterlag unterlass
unterm unternehm unterricht untersag unterschiedlich unterstutz unterweis unverschamt unverzuglich unzuganglich
up-to-dat updat upload uptodat urlaub urlaubsplan usw vag variabl vat vati vegan vegetar vegg velo verabred
verabschied veralt veraltet verand veranstalt verantwort verantwortlich verarg verbann verberg verbess verbiet verbill
verbind verbinden! verbrauch verbraucher! verbrauchern! verdeck verdunkl verein vereinbar vereinfach vereinheitlich
vereinsbeitrag verfahr vergess vergleich vergnug vergriff vergross vergunst vergut verhalt verheimlich verhind verkauf
verkehr verklein verkomplik verkost verkumm verkund verkurz verl verlang verlangsam verlasslich verleih verleih!
verlink verlog verlust verm vermehr vermeid vermiet vermind vermittl vernein vernicht vernunft veroffentlich verpack
verpfleg verpflicht verrauch verriegl verring versand versandkost verscharf verschick verschieb verschied verschlecht
verschloss verschmutz verschreib verschw versend versich versprech verstaendnis! verstand verstandlich verstark
versteck versuch vertag verteil verteu vertikal vertrag vertrau vertraulich vertreib vertret vertreter! vertrieb verw
verwalt verwandt verwend verwerf verzicht vesp via vid viel vielfalt vielleicht vierbein viertel! virus vitr voll
vollstand vollzeit vom von vor vorab voraus vorbereit vorbeug vord vordruck vorfuhr vorgang vorh vorhand vorhang
vorher! vorl vorlag vorlesestund vorm vormerk vormittag vorn vorraetig! vorrat vorschlag vorschlagskast vorschrift
vorsetz vorstand vorstellungsgesprach vortag vortagesbrot! vorteil vorubergeh vorverleg vorwart vorzeit vorzieh vouch
wach wachst wag wahl wahr wahrleis wand wann war ware! warenangebot warenkorb warenlag warenprob warm warst wart
wartebereich warteraum warteschlang warteschleif wartezeit wartezimm wartung! wartungen! warum was waschbeck wass
wasserhahn wc web webseit websit wechsl weckerl weg weggli weghor weglass wegraum wegseh wegweis wegwerf wegwerfen!
wehtun weiblich weich weihnacht weihnachtsf weihnachtsfest weil weit weiterbild weiterempfehl weiterfuhr weitergeb
weiterleit weitermach welch welt wem wen wenigst wenn wer werb werd werk werken! werkstatt werktag werkzeug wert
wertschatz wesentlich weshalb wess wett wettbewerb wettkampf wicht widerruf wie wied wiederbeleb wiederhol wiederverw
wies will willkomm willkommenheiss willst wint winz wir wird wirgefuhl wirklich wirst wirtschaft wirtshaus wisch
wischmopp wiss wissbeg wissenhaf wlan wo wobei woch wochenend wochenenddienst wochentag wofur woh wohin wohl
wohlbefind wohlfuhl wohn wohnung! wohnungen! woll wollt womit woran worauf word workshop wort wurd wutend zahl zahlen!
zahlt! zahlungserinn zapfsaul zb zeig zeit zeitfenst zeitgemass zeitnah zeitschrift zeitung zeitweis zelebr zentral
zerstor zertifikat zettl zeugnis zieh ziel zielsetz ziemlich zimm zins zmittag zmorg znacht znuni zon zorn zu zuckerl
zud zufried zug zugang zuganglich zugbegleit zugeben! zugibt! zugig zugl zuhor zukunft zulass zuletz zulieferer!
zulieferern! zum zumach zumindest zunachst zunehm zur zurst zuruckbau zuruckfahr zuruckgeb zuruckruf zuruckschick
zuruckschneid zurucksend zusag zusamm zusammenarbeit zusammenfass zusammenhalt zusammenleg zusammenraum zusatzlich
zuschlag zusend zusperr zustand zustandig zustell zustimm zutrau zuverlass zuvorkomm zuweil zvieri zweck zweigstell
zwisch zwischenmahlzeit zwischenstand
"""

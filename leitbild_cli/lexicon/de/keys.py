"""The German roots and words of each group of synonyms; written by `.build/roots.py`."""

CONCEPTS = """
=kunde kund kundschaft klient verbraucher! verbrauchern! anrufer! anrufern! nutzer! nutzern! auftraggeb kaeufer!
=mitarbeiter mitarbeit kolleg anstell beschaft personal belegschaft arbeitnehmer! teammitglied
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
=fahrgast fahrgast passag reis
=zusammenhalt zusammenhalt gemeinschaftsgefuhl wirgefuhl
=zusammenarbeit zusammenarbeit teamwork koop
=vielfalt vielfalt div
=gleichstellung gleichstell gleichberecht
=mut mut courag
=konflikt konflikt streit
=tipp tipp ratschlag
=anleitung anleit gebrauchsanweis bedienungsanleit
=entschuldigen entschuld
=dank dank bedank dankeschon
=ueberstunde uberstund mehrarbeit
=warten wart wartezeit
=beschwerde beschwerd reklam beanstand
=hotline hotl servicetelefon
=telefon telefon fernsprech
=handy handy mobiltelefon smartphon natl
=frage frag anfrag ruckfrag
=antwort antwort beantwort
=besprechung besprech meeting sitz
=rueckmeldung ruckmeld feedback
=schulung schul training! weiterbild fortbild schulen!
=problem probl stor
=fehler fehl pann
=einarbeitung einarbeit onboarding
=fachwissen fachwiss experti knowhow sachkennt fachkennt
=email email mail
=homeoffice homeoffic heimarbeit telearbeit
=klima klim atmosphar stimm
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
=internet internet web
=oeffnungszeit offnungszeit schaftszei
=dienstplan dienstplan schichtplan einsatzplan
=formular formular vordruck
=geraet gerat apparat
=unterlage unterlag dokument
=aufgabe aufgab tat
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
=rueckgabe ruckgab retour ruck zuruckgeb zuruck zuruckschick
=rueckerstattung ruckerstatt erstatt
=reparatur repar instandsetz
=wartung! wartung! wartungen! instandhalt
=krankheit krank erkrank
=toilette toilett wc klo
=aufzug aufzug fahrstuhl lift
=schlange schlang warteschlang
=termin termin verabred
=umfrage umfrag befrag
=newsletter newslett rundbrief rundschreib
=vertrauen vertrau zutrau
=lohnerhoehung lohnerhoh gehaltserhoh
=umwelt umwl
=abfall abfall mull kehricht
=ferien feri urlaub
=schnell schnell rasch zug fix flott temp schwindigkei
=sofort sofort unverzuglich umgehend! umgehende! unmittelbar
=kurz kurz verkurz
=freundlich freundlich nett herzlich
=hoeflich hoflich zuvorkomm
=verstaendlich verstandlich einfach klar simpl leicht unkomplik verstaendnis!
=kostenlos kostenl grati umsonst kostenfrei unentgeltlich gebuhrenfrei
=guenstig gunst bill preisw preisgunst
=gluecklich glucklich zufried beist
=wichtig wicht bedeut wesentlich
=gemeinsam gemeinsam zusamm
=ehrlich ehrlich aufricht
=zuverlaessig zuverlass verlasslich
=modern mod zeitgemass
=aktuell aktull up-to-dat uptodat
=schoen schon hubsch
=lecker leck schmackhaft schmeck kostlich
=durchschnittlich durchschnittlich durchschnitt schnitt mittel!
=gegenseitig gegenseit miteinand untereinand einand
=zusaetzlich zusatzlich extr
=genug genug ausreich hinreich
=gleich! gleich! gleichen! gleiche! gleicher! selben! selbe! selber! derselb dieselb denselb demselb dasselb
=puenktlich punktlich rechtzeit
=kompetent kompetent fachkund sachkund
=sauber sauber rein! reinlich hygi
=reinigen rein putz saub
=gruendlich grundlich sorgfalt wissenhaf
=umweltfreundlich umweltfreundlich okolog nachhalt umweltbewusst
=fair fair rech
=wertschaetzen wertschatz anerkenn
=voraus voraus vorab vorher! vorzeit
=haeufig hauf oft
=staendig stand dauernd dauerhaft permanent
=verschieden verschied unterschiedlich
=schwierig schw komplik komplex
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
=verwenden verw benutz nutz einsetz
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
=buchen buch
=begruessen begruss willkomm willkommenheiss empfang
=erklaeren erklar erlaut
=pruefen pruf kontroll uberpruf
=schicken schick send zusend verschick vers
=zeigen zeig vorfuhr
=bewerten bewert beurteil
=veroeffentlichen veroffentlich publik
=renovieren renov sani
=entscheiden entscheid beschliess
=lernen lern dazul
=teilen teil weitergeb
=feiern fei zelebr
=ansprechen ansprech nennen! benennen!
=ersetzen ersetz austausch
=versuchen versuch prob
=bearbeitung bearbeit
=erinnern erinn
=einladen einlad
=alle all jed samtlich
=mehr mehr erhoh ste anheb hoch
=weniger wen reduz senk verring abbau absenk gering niedr minim spar vermind herabsetz drossl einspar runterfahr
=abschaffen abschaff streich beend stopp entf verzicht unterlass verbiet vermeid verhind untersag unterbind weglass
=abschaffen aufhor abstell beseit elimin ausschliess loswerd unterbleib verbann bleibenlass
=abmelden abmeld auslogg
=abreise abreis auscheck
=anklicken anklick klick
=ankuendigen ankund bekanntgeb verkund
=arbeitszeit arbeitszeit dienstzeit
=arzt arzt doktor medizin
=auffrischen auffr erneu
=aufhaengen aufhang anbring mont befest
=aufsperren aufsperr aufschliess
=ausflug ausflug betriebsausflug tagesausflug
=ausverkauf ausverkauf abverkauf schlussverkauf
=autobahn autobahn schnellstrass
=baby baby saugling
=bahnhof bahnhof bahnst
=banknote banknot geldschein
=bankomat bankomat ldautom bancomat ldausgabeautom
=bargeld bargeld bar cash
=basteln bastl werk
=batterie batt akku
=baustelle baustell
=beiz beiz gasthaus wirtshaus kneip gaststatt beisl
=benzin benzin sprit treibstoff
=bewirten bewirt verpfleg
=bildschirm bildschirm monitor display
=billett billett fahrkart fahrschein ticket
=bonbon bonbon zuckerl naschwerk schleckzeug
=briefkasten briefkast postkast
=brille brill augenglas
=bub bub knab
=budget budget etat
=buerger burg einwohn
=businessplan businessplan geschaftsplan
=checkin check anreis eincheck
=coiffeur coiffeur friseur frisor
=datei datei file!
=dringend dring eil
=drucker druck print
=eingangsbereich eingangsbereich
=einloggen einlogg anmeld login
=einscannen einscann scann
=entwurf entwurf rohfass
=erdapfel erdapfl kartoffl hardopfl
=erdgeschoss erdgeschoss parterr
=erschoepft erschopf
=estrich estrich dachbod
=fahrplan fahrplan abfahrtsplan
=faktura faktur
=feber feb februar
=feedbackbogen feedbackbog ruckmeldebog
=feierabend feierab dienstschluss arbeitsschluss
=ferienwohnung ferienwohn appartement apartment wohn
=feucht feucht
=film film
=fleischhauer fleischhau metzg fleisch
=fleischlos fleischl vegetar vegg
=fortgehen fortgeh
=gang gang flur korridor
=garten gart grunanlag
=gemuese gemus grunzeug
=geschirr geschirr tell
=gleitzeit gleitzeit flexzeit
=grillen grill grillfest grillparty
=gutschein gutschein vouch bon!
=hausabwart hausabwart hausmeist abwart hauswart
=headset headset kopfhor
=heizkoerper heizkorp radiator
=herd herd ofen backof
=herrichten herricht vorbereit bereitmach rust
=heuer heu
=hinstellen hinstell platz
=hinweisschild hinweisschild schild tafl
=hof hof innenhof
=hund hund vierbein
=impfung impf
=installateur installateur klempn spengl sanitar
=jaenner jann januar
=job job arbeitsstell
=kantine kant mens betriebsrestaurant
=karotte karott mohr ruebli
=kassa kass
=kassenbon kassenbon kassenzettl quitt beleg bon
=kasten kast schrank
=kaution kaut depot pfand
=kekse keks platzch gutzli
=kind kind nachwuch
=kita kita kindergart kinderkripp kripp kindertagesstatt hort
=klimaanlage klimaanlag
=kondukteur kondukteur schaffn zugbegleit
=krankenschwester krankenschwest pflegekraft krankenpfleg
=kredit kredit darleh
=kreisverkehr kreisverkehr kreisl
=kuehlschrank kuhlschrank eiskast
=kugelschreiber kugelschreib kuli stift
=lampe lamp leucht licht beleucht
=langweilig langweil fad ode
=lastwagen lastwag lkw last lieferwag camion
=lavabo lavab waschbeck
=lesung les vorl
=limo limo limonad
=location locat ort standort
=lohnzettel lohnzettl gehaltszettl lohnabrechn
=maedchen madch madl dirndl
=mama mama mutt mutti
=marille marill aprik
=matura matur abitur abi
=medikament medikament arznei arzneimittl
=mietzins mietzin
=mitnehmen mitnehm
=motorrad motorrad toff moped
=muehsam muhsam anstreng beschwerlich
=muesli musli cornflak
=nachbar nachbar anwohn anra
=neugierig neug wissbeg
=notaufnahme notaufnahm ambulant notfallst
=notebook notebook laptop
=obst obst frucht
=offerte off anbiet kostenvoranschlag
=oma oma grossmutt
=opa opa grossvat
=ordination ordin arztpraxis
=papa papa vat vati
=papierkorb papierkorb mistkubl mulleim abfalleim abfallkubl mulltonn kehrichteim
=paradeiser paradeis tomat
=parkhaus parkhaus tiefgarag garag
=parkieren park
=passwort passwort kennwort
=pausenraum pausenraum aufenthaltsraum sozialraum
=peperoni peperoni
=pneu pneu reif
=polster polst kiss
=postleitzahl postleitzahl plz
=protokoll protokoll mitschrift
=ranking ranking ranglist
=rauchfangkehrer rauchfangkehr kaminkehr schornsteinfeg kaminfeg
=rechner rechn comput
=regal regal ablag
=rettung rett rettungswag krankenwag sank
=sackerl sackerl tut plastiktu tragtasch tragetasch sackli
=saft saft fruchtsaft
=samstag samstag sonnab
=schauen schau guck blick anseh anschau
=schicht schicht
=schlagobers schlagob sahn rahm ober
=semmel semml brotch weckerl schripp weggli
=sessel sessl stuhl
=slot slot zeitfenst
=sonderangebot sonderangebot aktion! schnappch
=sparbuch sparbuch
=spiel spil gam
=spielplatz spielplatz spieleck
=spital spital krankenhaus klin hospital
=stammtisch stammt treff
=staubsauger staubsaug
=steckdose steckd steck
=stiege stieg trepp
=stockwerk stockwerk etag geschoss
=taschenlampe taschenlamp stirnlamp
=teekueche teekuch kaffeekuch
=terminkalender terminkal kalend
=tischler tischl schrein
=tombola tombol gewinnspil
=tool tool werkzeug hilfsmittl
=trafik traf kiosk
=trainieren train uben
=traktandenliste traktandenlist tagesordn agend
=traktandum traktand tagesordnungspunkt agendapunkt
=tram tram strassenbahn bim trambahn
=traurig traur betrub
=trottoir trottoir gehst gehweg burgerst fussweg
=uebernachten ubernacht
=uebersicht ubersicht uberblick
=ueberweisung uberweis
=umkleide umkleid garderob umkleideraum
=umtauschen umtausch
=umziehen umzieh ubersiedl zugl
=unterbruch unterbruch unterbrech
=untergeschoss untergeschoss
=unterricht unterricht schulstund
=update updat aktual
=velo velo fahrrad bik
=verschreibung verschreib
=versicherung versich assekurant
=warenkorb warenkorb einkaufswag einkaufskorb
=wasserhahn wasserhahn
=wegraeumen wegraum zusammenraum
=weihnachtsfeier weihnachtsf weihnachtsfest
=werkstatt werkstatt
=wettbewerb wettbewerb wettkampf bewerb
=wiese wies ras
=wlan wlan funknetz
=workshop workshop arbeitskreis
=wuetend wutend bos zorn verarg
=zettel zettl notik notizzettl
=zeugnis zeug beschein zertifikat nachweis
=zmittag zmittag mittagess lunch mittagsmahl
=zmorge zmorg fruhstuck morgeness
=znacht znacht abendess nachtmahl abendbrot nachtess
=znuni znuni jaus brotzeit vesp zwischenmahlzeit imbiss snack zvieri
=zusammenfassung zusammenfass kurzfass
=zusperren zusperr abschliess absperr
"""

LISTED = """
=zusperren zusperren abschliessen absperren
=zusammenfassung zusammenfassung kurzfassung
=znuni znuni jause brotzeit vesper zwischenmahlzeit imbiss snack zvieri
=znacht znacht abendessen nachtmahl abendbrot nachtessen
=zmorge zmorge fruehstueck morgenessen
=zmittag zmittag mittagessen lunch mittagsmahl
=zeugnis zeugnis bescheinigung zertifikat nachweis
=zettel zettel notiz notizzettel
=wuetend wuetend boese zornig veraergert
=workshop workshop arbeitskreis
=wlan wlan funknetz
=wiese wiese rasen
=wettbewerb wettbewerb wettkampf bewerb
=werkstatt werkstatt
=weihnachtsfeier weihnachtsfeier weihnachtsfest
=wegraeumen wegraeumen zusammenraeumen
=wasserhahn wasserhahn
=warenkorb warenkorb einkaufswagen einkaufskorb
=versicherung versicherung assekuranz
=verschreibung verschreibung
=velo velo fahrrad bike
=update update aktualisierung
=unterricht unterricht schulstunde
=untergeschoss untergeschoss
=unterbruch unterbruch unterbrechung
=umziehen umziehen uebersiedeln zuegeln
=umtauschen umtauschen
=umkleide umkleide garderobe umkleideraum
=ueberweisung ueberweisung
=uebersicht uebersicht ueberblick
=uebernachten uebernachten
=trottoir trottoir gehsteig gehweg buergersteig fussweg
=traurig traurig betruebt
=tram tram strassenbahn bim trambahn
=traktandum traktandum tagesordnungspunkt agendapunkt
=traktandenliste traktandenliste tagesordnung agenda
=trainieren trainieren ueben
=trafik trafik kiosk
=tool tool werkzeug hilfsmittel
=tombola tombola gewinnspiel
=tischler tischler schreiner
=terminkalender terminkalender kalender
=teekueche teekueche kaffeekueche
=taschenlampe taschenlampe stirnlampe
=stockwerk stockwerk etage geschoss
=stiege stiege treppe
=steckdose steckdose stecker
=staubsauger staubsauger
=stammtisch stammtisch treff
=spital spital krankenhaus klinik hospital
=spielplatz spielplatz spielecke
=spiel spiel game
=sparbuch sparbuch
=sonderangebot sonderangebot aktion schnaeppchen
=slot slot zeitfenster
=sessel sessel stuhl
=semmel semmel broetchen weckerl schrippe weggli
=schlagobers schlagobers sahne rahm obers
=schicht schicht
=schauen schauen gucken blicken ansehen anschauen
=samstag samstag sonnabend
=saft saft fruchtsaft
=sackerl sackerl tuete plastiktuete tragtasche tragetasche saeckli
=rettung rettung rettungswagen krankenwagen sanka
=regal regal ablage
=rechner rechner computer
=rauchfangkehrer rauchfangkehrer kaminkehrer schornsteinfeger kaminfeger
=ranking ranking rangliste
=protokoll protokoll mitschrift
=postleitzahl postleitzahl plz
=polster polster kissen
=pneu pneu reifen
=peperoni peperoni
=pausenraum pausenraum aufenthaltsraum sozialraum
=passwort passwort kennwort
=parkieren parkieren
=parkhaus parkhaus tiefgarage garage
=paradeiser paradeiser tomate
=papierkorb papierkorb mistkuebel muelleimer abfalleimer abfallkuebel muelltonne kehrichteimer
=papa papa vater vati
=ordination ordination arztpraxis
=opa opa grossvater
=oma oma grossmutter
=offerte offerte angebot kostenvoranschlag
=obst obst fruechte
=notebook notebook laptop
=notaufnahme notaufnahme ambulanz notfallstation
=neugierig neugierig wissbegierig
=nachbar nachbar anwohner anrainer
=muesli muesli cornflakes
=muehsam muehsam anstrengend beschwerlich
=motorrad motorrad toeff moped
=mitnehmen mitnehmen
=mietzins mietzins
=medikament medikament arznei arzneimittel
=matura matura abitur abi
=marille marille aprikose
=mama mama mutter mutti
=maedchen maedchen maedel dirndl
=lohnzettel lohnzettel gehaltszettel lohnabrechnung
=location location ort standort
=limo limo limonade
=lesung lesung vorlesung
=lavabo lavabo waschbecken
=lastwagen lastwagen lkw laster lieferwagen camion
=langweilig langweilig fad oede
=lampe lampe leuchte licht beleuchtung
=kugelschreiber kugelschreiber kuli stift
=kuehlschrank kuehlschrank eiskasten
=kreisverkehr kreisverkehr kreisel
=kredit kredit darlehen
=krankenschwester krankenschwester pflegekraft krankenpfleger
=kondukteur kondukteur schaffner zugbegleiter
=klimaanlage klimaanlage
=kita kita kindergarten kinderkrippe krippe kindertagesstaette hort
=kind kind nachwuchs
=kekse kekse platzchen guetzli
=kaution kaution depot pfand
=kasten kasten schrank
=kassenbon kassenbon kassenzettel quittung beleg
=gutschein bon gutschein voucher
=kassa kassa
=karotte karotte moehre rueebli
=kantine kantine mensa betriebsrestaurant
=job job arbeitsstelle
=jaenner jaenner januar
=installateur installateur klempner spengler sanitaer
=impfung impfung
=hund hund vierbeiner
=hof hof innenhof
=hinweisschild hinweisschild schild tafel
=hinstellen hinstellen platzieren
=heuer heuer
=herrichten herrichten vorbereiten bereitmachen ruesten
=herd herd ofen backofen
=heizkoerper heizkoerper radiator
=headset headset kopfhoerer
=hausabwart hausabwart hausmeister abwart hauswart
=grillen grillen grillfest grillparty
=gleitzeit gleitzeit flexzeit
=geschirr geschirr teller
=gemuese gemuese gruenzeug
=garten garten gruenanlage
=gang gang flur korridor
=fortgehen fortgehen
=fleischlos fleischlos vegetarisch veggie
=fleischhauer fleischhauer metzger fleischer
=film film
=feucht feucht
=ferienwohnung ferienwohnung appartement apartment wohnung
=feierabend feierabend dienstschluss arbeitsschluss
=feedbackbogen feedbackbogen rueckmeldebogen
=feber feber februar
=faktura faktura
=fahrplan fahrplan abfahrtsplan
=estrich estrich dachboden
=erschoepft erschoepft
=erdgeschoss erdgeschoss parterre
=erdapfel erdapfel kartoffel haerdoepfel
=entwurf entwurf rohfassung
=einscannen einscannen scannen
=einloggen einloggen anmelden login
=eingangsbereich eingangsbereich
=drucker drucker printer
=dringend dringend eilig
=datei datei file
=coiffeur coiffeur friseur frisoer
=checkin checkin anreise einchecken
=businessplan businessplan geschaeftsplan
=buerger buerger einwohner
=budget budget etat
=bub bub knabe
=brille brille augenglaeser
=briefkasten briefkasten postkasten
=bonbon bonbon zuckerl naschwerk schleckzeug
=billett billett fahrkarte fahrschein ticket
=bildschirm bildschirm monitor display
=bewirten bewirten verpflegen
=benzin benzin sprit treibstoff
=beiz beiz gasthaus wirtshaus kneipe gaststaette beisl
=baustelle baustelle
=batterie batterie akku
=basteln basteln werken
=bargeld bargeld bares cash
=bankomat bankomat geldautomat bancomat geldausgabeautomat
=banknote banknote geldschein
=bahnhof bahnhof bahnstation
=baby baby saeugling
=autobahn autobahn schnellstrasse
=ausverkauf ausverkauf abverkauf schlussverkauf
=ausflug ausflug betriebsausflug tagesausflug
=aufsperren aufsperren aufschliessen
=aufhaengen aufhaengen anbringen montieren befestigen
=auffrischen auffrischen erneuern
=arzt arzt doktor mediziner
=arbeitszeit arbeitszeit dienstzeit
=ankuendigen ankuendigen bekanntgeben verkuenden
=anklicken anklicken klicken
=abreise abreise auschecken
=abmelden abmelden ausloggen
=abschaffen abschaffen abschaffung streichen beenden stoppen stopp entfernen verzicht verzichten unterlassen verbieten
=abschaffen verbot vermeiden verhindern vermeidung untersagen unterbinden weglassen aufhoeren abstellen beseitigen
=abschaffen beseitigung eliminieren ausschliessen loswerden unterbleiben verbannen bleibenlassen
=weniger weniger reduzieren reduktion senken senkung verringern verringerung abbauen abbau absenken gering niedrig
=weniger minimieren sparen reduzierung vermindern herabsetzen drosseln einsparen einsparung runterfahren
=mehr mehr erhoehen steigern erhoehung steigerung anheben hoch hoeher
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
=veroeffentlichen veroeffentlichen publizieren
=bewerten bewerten bewertung beurteilen
=zeigen zeigen vorfuehren
=schicken schicken senden zusenden verschicken versenden
=pruefen pruefen kontrollieren pruefung kontrolle ueberpruefen ueberpruefung
=erklaeren erklaeren erlaeutern erlaeuterung
=begruessen begruessen begruessung willkommen willkommenheissen empfangen
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
=puenktlich puenktlich rechtzeitig
=gleich! gleich gleichen gleiche gleicher selben selbe selber derselbe dieselbe denselben demselben dasselbe
=genug genug genuegend ausreichend hinreichend
=zusaetzlich zusaetzlich extra
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
=verstaendlich verstaendlich einfach klar simpel leicht unkompliziert verstaendnis
=hoeflich hoeflich zuvorkommend
=freundlich freundlich nett herzlich
=kurz kurz kuerze verkuerzen verkuerzung kuerzen
=sofort sofort unverzueglich umgehend umgehende sofortig unmittelbar
=schnell schnell rasch zuegig fix flott schnelligkeit tempo geschwindigkeit
=ferien ferien urlaub
=abfall abfall muell kehricht
=umwelt umwelt
=lohnerhoehung lohnerhoehung gehaltserhoehung
=vertrauen vertrauen zutrauen
=newsletter newsletter rundbrief rundschreiben
=umfrage umfrage befragung
=termin termin verabredung
=schlange schlange warteschlange
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
=internet internet web
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
=warten warten wartezeit
=ueberstunde ueberstunde mehrarbeit
=dank dank danken bedanken dankeschoen
=entschuldigen entschuldigen entschuldigung
=anleitung anleitung gebrauchsanweisung bedienungsanleitung
=tipp tipp ratschlag
=konflikt konflikt streit streitigkeit
=mut mut courage
=gleichstellung gleichstellung gleichberechtigung
=vielfalt vielfalt diversitaet
=zusammenarbeit zusammenarbeit zusammenarbeiten teamwork kooperation kooperieren
=zusammenhalt zusammenhalt gemeinschaftsgefuehl wirgefuehl
=fahrgast fahrgast fahrgaeste passagier reisende
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
=mitarbeiter mitarbeiter mitarbeitende kollege angestellte beschaeftigte personal belegschaft arbeitnehmer
=mitarbeiter teammitglied
=kunde kunde kundschaft klient verbraucher verbrauchern anrufer anrufern nutzer nutzern auftraggeber kaeufer
"""

KNOWN = """
ab abbau abend abendbrot abendess aber abfahr abfahrt abfahrtsplan abfall abfalleim abfallkubl abgeh abheb abhol abi
abitur abkuhl ablag ablauf ablehn abmach abmeld abnehm abreis absag absatz abschaff abschalt abschlag abschliess
abschreck absenk absolut absperr absteh abstell abteil abteilungsleit abteilungsleiter! abverkauf abw abwart abweis
acht adress agend agendapunkt agentur akku akt aktion aktion! aktiv aktual aktull akzept all allein als also alt am
ambulant an analog anbiet anbring and anerkenn anfang anfrag angehor angstlich anhand anheb anklick ankomm ankund
ankunft anlag anleg anleit anlieg anmach anmeld annehm anonym anra anreg anreis anruf anrufer! anrufern! ans anschaff
anschalt anschau anschliess anseh ansprech ansprechpartn anstatt anstell anstieg anstreng antrag antwort anw anwerb
anwohn anz anzieh apartment apparat appartement aprik arbeit arbeitnehmer! arbeitsablauf arbeitskreis arbeitsort
arbeitsplatz arbeitsschluss arbeitsstatt arbeitsstell arbeitszeit arbeitszimm arm arznei arzneimittl arzt arztpraxis
assekurant asynchron atmosphar auch auf aufbau aufbewahr aufenthaltsraum auffr aufgab aufgrund aufhang aufheb aufhor
aufmach aufnehm aufpreis aufraum aufricht aufs aufschlag aufschliess aufsperr aufstell aufstock auftrag auftraggeb
aufwand aufwarm aufzug augenglas aus ausbau ausbild auscheck ausdehn ausflug ausgab ausgang ausgeb ausgeh auskunft
auslad ausland ausleih auslogg ausmach auspack ausreich auss ausschalt ausschlaf ausschliess aussendienst ausserd
ausserhalb ausst ausstatt aussuch austausch austret ausverkauf auswahl ausweit auszahl auszubild auto autobahn automat
azubi baby backof bahn bahnhof bahnst bancomat bank banknot bankomat bar bargeld barrierefrei basis bastl batt bau
baustell beanstand beantwort bearbeit bedank bedarf bedeut bedi bedienungsanleit beend befest befrag befrist befurwort
begeist beginn begrent begruss behaglich behalt beheb behind behindertengerecht bei beim beinah beisl beispielsweis
beist beisteh beitret beiz bejah bekanntgeb belad beleg belegschaft beleucht belohn benachricht benennen! benot benutz
benzin bequ berat bereich bereit bereitmach bericht beschaft bescheid beschein beschleun beschliess beschrank
beschwerd beschwerlich beseit besond besorg besprech bess best bestand bestandskund besteh bestell bestraf besuch
beteil betrieb betriebsausflug betriebsrestaurant betrub betrunk beurteil bevor bewerb bewert bewirt bewohner!
bewohnern! bezahl bezahlt! bezahlung! bezuglich biet bik bild bildschirm bill billett bim bin bind binn bis bist bitt
bleib bleibenlass blick block bon bon! bonbon bonus bos boss branch brauch brech breit brem brief briefkast brill
bring brotch brotzeit bub buch budget bundesreg burg burgerst buro bus businessplan bzgl bzw ca camion cash chanc
chaot chat check chef circ coiffeur comput cornflak courag da dabei dach dachbod dadurch dafur dageg dah damit danach
dank dankeschon dann daran darauf daraus darf darin darleh darub das dass dasselb dat datei datenbank dau dauerhaft
dauernd davon davor dazu dazul deaktiv defekt defizit dein dem demselb den denk denn denselb depot der derj derselb
derzeit des deshalb dess desweg dezentral dialog dich dicht dick die diej dienst dienstag dienstleist dienstplan
dienstschluss dienstzeit dies dieselb digital ding dir direkt dirndl diskret diskuss diskut display div doch doktor
dokument dort drauss dreck drin dring drinn drossl druck du dunkl dunn durch durchfuhr durchschnitt durchschnittlich
durf durft duz eben ebenfall echt eh eher ehrlich eig eigenstand eigentlich eil ein einand einarbeit eincheck einfach
einfach_mal einfuhr eingang eingangsbereich eingeh einhalt einheim einheitlich einkauf einkaufskorb einkaufswag einlad
einlogg einnehm einpack einricht einsatzplan einscann einschalt einschrank einsetz einspar einst einstell eintret
einwohn einz einzahl einzl eiskast elektron elimin email empfang empfehl end endlich energ eng entf entgl enthusiasmus
entlad entlang entlass entlohn entscharf entscheid entschuld entsorg entsperr entsprech entwickl entwurf er erdapfl
erdgeschoss erfolg erfolgserleb ergeb erhitz erhoh erinn erklar erkrank erlaub erlaut erled erleicht ermass ermoglich
erneu eroffn erreich erreichbar erschopf erschw ersetz erst erstatt ertrag erwarm erwart erweit erwerb es estrich etag
etat etc etwa etwas euch euer eur eventull expert experti ext extr fach fachkennt fachkund fachwiss fad fahrgast
fahrkart fahrplan fahrrad fahrschein fahrstuhl fahrt fair faktur fall falsch famil famili faul feb februar feedback
feedbackbog fehl fei feierab feiertag feig feind feri ferienwohn fern fernsprech fest feucht file! filial film finant
find firm fix flach fleisch fleischhau fleischl fleiss flexibl flexzeit flott flur fluss folg ford form formell
formlich formular fortbild fortgeh fortgeschritt foto frag frech freigeb freischalt freitag freiwill freizeit freu
freund freundlich frisch friseur frisor frist frucht fruchtsaft fruh fruhest fruhstuck fuehrung! fuhr fuhrungskraft
full funknetz fur fussweg gam gang ganz gar garag garant garderob gart gasthaus gaststatt geb gebaud gebrauchsanweis
gebuhr gebuhrenfrei gebuhrenpflicht gefahrlich gefuhl gegenseit gegenub geh gehalt gehaltserhoh gehaltszettl geheim
gehst gehweg geist geklaert! geld geldschein gemass gemeinsam gemeinschaft gemeinschaftsgefuhl gemus gemutlich genehm
generell genug gerad gerat gering gern geschaeft! geschaft geschaftsfuhr geschaftsleit geschaftsplan geschaftsstell
geschenk geschirr geschoss gesellschaft gesprach gesund gew gewinn gewinnspil gl glatt glaub gleich! gleichberecht
gleiche! gleichen! gleicher! gleichstell gleit gleitzeit global glucklich grati grill grillfest grillparty gross
grossmutt grossvat grosszug grunanlag grund grundlich grundsatzlich grunzeug grupp guck gunst gut gutschein gutzli hab
hall halt hand handbuch handl handwerk handy hardopfl hart hast hat hatt hauf haupt haus hausabwart hausmeist hauswart
headset heb heft heim heimarbeit heimlich heiss heiz heizkorp hekt helf hell herabsetz herd herricht herunterdreh
herzlich heu hier hierbei hilf hilfsmittl hinauf hinreich hinseh hinsichtlich hinstell hint hinunt hinweisschild hoch
hochdreh hochfahr hochst hof hoflich hol homeoffic homepag horizontal hort hospital hotl hubsch hund hungr hygi ich
ide ihm ihn ihr im imbiss imm immerh impf import in ind indirekt individull industr info inform informell inkl
inklusiv inland inn innendienst innenhof innerhalb ins insbesond installateur instandhalt instandsetz int internet
internetauftritt internetseit irgendw irgendwann ist ja jahr jann januar jaus je jed jedoch jen jetzt jeweil job jung
kaeufer! kaff kaffeekuch kalend kalt kaminfeg kaminkehr kampagn kanal kann kannst kant kaputt kaputtmach karott kart
kartoffl kass kassenbon kassenzettl kast kauf kauf! kaut kehricht kehrichteim keks kennt kennwort kind kindergart
kinderkripp kindertagesstatt kiosk kiss kita klaeren! klaert! klaerung! klar klein klempn klick klient klim klimaanlag
klin klo knab kneip knowhow koch kolleg komfortabl komm kommun kommunik kompetent komplett komplex komplik kondukteur
konferent konflikt konkret konn konnt kontakt kontaktperson kontroll konzept koop kopfhor kopi korridor kost
kostenfrei kostenl kostenpflicht kostenvoranschlag kostlich kraft krank krankenhaus krankenpfleg krankenschwest
krankenwag kredit kreisl kreisverkehr kripp kris kritis krumm kuch kugelschreib kuhl kuhlschrank kuli kultur kund
kundschaft kurs kurz kurzfass lad lag lamp land lang langsam langweil laptop lasch lass last lastwag lauf laut lavab
ldausgabeautom ldautom leb leck leer leg lehr lehrling lehrtocht leicht leih leis leist leit leiter! leitung! lern
lernende! les leucht leut licht lieb lief lieferant lieferwag lift limo limonad lini link liste lkw lob locat lock
login lohn lohnabrechn lohnerhoh lohnzettl lokal los losch loswerd luft lug lunch mach madch madl mag mail mal mama
man manag management management! mangl mannlich mannschaft manull marill markt masch massiv massnahm material matur
maxim maximal medikament medizin meeting mehr mehrarbeit mein meinschaf meist meld mens mensch mess metzg mich miet
mieter! mietern! mietzin mild mind mindest minim minimal minus minut mir misserfolg misstrau mistkubl mit mitarbeit
miteinand mitnehm mitschrift mittag mittagess mittagsmahl mitteil mittel! mittl mobil mobiltelefon mocht mod mog
moglich moglichst mohr monat monitor mont montag moped morg morgeness motiv motorrad mud muhsam mull mulleim mulltonn
musik musli muss musst mut mutt mutti nach nachbar nachbess nachd nachfrag nachh nachhalt nachlass nachsicht nacht
nachteil nachtess nachtmahl nachweis nachwuch nah nam namlich naschwerk nass natl natur naturlich neb negativ nehm
nennen! nett netz netzwerk neu neueinst neueinstell neug neukund neuling newslett nichtoffentlich nie niederlag
niederlass niedr niemal noch notaufnahm notebook notfall notfallst notik notizzettl nucht nun nur nutz nutzer!
nutzern! ob oben ober oberird obligator obst obwohl ode oder ofen off offen offenbar offenleg offentlich offn
offnungszeit oft ohn okolog oma onboarding opa optim optimist option optional ordentlich ordin ordn organ original ort
paket pann papa papi papierkorb paradeis park parkhaus parkplatz parterr partn passag passiv passwort paus pauschal
pausenraum pensionar pensionist peperoni per permanent person personal pessimist pfand pfleg pflegekraft pflicht
photovolt pkw plan plastiktu platz platzch plus plz pneu polit polst portal positiv post postkast postleitzahl prakt
pram prasent praxis preis preisgunst preisnachlass preisw print prinzip prinzipiell privat pro proaktiv prob probl
produkt produz profi programm projekt protokoll prozess pruf publik punkt punktlich putz pv qual quitt quot rabatt rad
radiator rahm ranglist ranking ras rasch ratschlag rau rauchfangkehr rauf raum reag reakt reaktiv rech rechn recht
rechtzeit red reduz regal regelmass regi region regional regl reich reif rein rein! reinlich reis reklam reklame!
relativ renov rentn repar reserv restaurant retour rett rettungswag richt richtl risik riskant roh rohfass ruck
ruckerstatt ruckfrag ruckgab ruckgang ruckmeld ruckmeldebog ruckruf ruckwart ruebli ruf rug ruh ruhe! rund rundbrief
rundschreib runt runterdreh runterfahr rust sach sachkennt sachkund sackerl sackli saft sahn salz samml samstag
samtlich sani sanitar sank satt satz saub sauber saugling scann schaff schaffn schaftszei schalt schau schenk schich
schicht schichtplan schick schief schild schlagob schlang schlecht schlechtest schleckzeug schliess schluss
schlussverkauf schmackhaft schmal schmeck schmutz schnappch schnell schnellstrass schnitt schon schornsteinfeg schrank
schreib schrein schripp schrumpf schul schulen! schulstund schutz schw schwach schwindigkei sehr seid sein seit sekund
selbe! selben! selber! selbst selbststand selbstverstandlich sellschaf selt semml send sendung! sendungen! senior senk
separat servic servicetelefon sessl setz sich sicher sicherstell sie sieg siez simpl sind sink sitz slot smartphon
snack so sobald sodass sofort softwar sogar solang solar solarenerg solch soll sollst sollt somit somm sond
sonderangebot sonnab sonntag sorg sorgfalt sowi sowohl sozial sozialraum spar sparbuch sparsam spass spat spatest
speich spend spengl sperr spieleck spielplatz spil spital spontan sport sprach sprech sprit staat stadt stamm
stammkund stammt stand standard standort stark starr start stat statist statt stau staubsaug ste steck steckd steh
steil stell stet steu stieg stift still stimm stirnlamp stockwerk stopp stor straf straff strass strassenbahn streich
streit streng strikt strom struktur stuck stud student studi stuhl stund such sundhei support suss synchron syst tadl
tafl tag tagesausflug tagesordn tagesordnungspunkt tags tagsub taschenlamp tat tatsachlich team teamleiter!
teamleitern! teamleitung! teammitglied teamwork techn teekuch teil teilweis teilzeit telearbeit telefon telefonat tell
temp termin terminkal test teur text them theor theoret ticket tief tiefgarag tipp tisch tischl toff toilett tomat
tombol ton tool traf trag tragetasch tragtasch train trainer! trainern! training training! traktand traktandenlist
tram trambahn traur treff treibstoff trenn trepp treu trock trottoir trotz tun tur tut uben uber uberall uberblick
uberhaupt uberholt ubermud ubernacht uberpruf uberschuss ubersicht ubersiedl uberstund uberweis uebungsleiter! um
umfrag umgang umgeh umgehend! umgehende! umkleid umkleideraum umsatz umsetz umsonst umstandlich umtausch umweltbewusst
umweltfreundlich umwl umzieh unbeding unbefrist und undicht unentgeltlich unfall ungefahr ungesund unkomplik
unmittelbar unordentlich unpersonlich unregelmass uns unt unterbind unterbleib unterbrech unterbruch untereinand
untergeschoss unterhalten! unterird unterlag unterlass unternehm unterricht untersag unterschiedlich unterstutz
unverschamt unverzuglich up-to-dat updat uptodat urlaub usw variabl vat vati vegetar vegg velo verabred veralt
veraltet verand veranstalt verantwort verarg verbann verberg verbess verbiet verbill verbind verbrauch verbraucher!
verbrauchern! verdeck verein vereinbar vereinfach verfahr vergess vergleich vergnug vergross vergunst vergut verhalt
verheimlich verhind verkauf verkehr verklein verkomplik verkund verkurz verl verlang verlangsam verlasslich verleih
verlog verlust verm vermeid vermind vermittl vernein vernicht veroffentlich verpfleg verpflicht verring vers versand
verscharf verschick verschied verschlecht verschloss verschmutz verschreib verschw versich versprech verstaendnis!
verstand verstandlich verstark versteck versuch verteu vertikal vertrag vertrau vertraulich vertret vertrieb verw
verwalt verwandt verzicht vesp via vid viel vielfalt vielleicht vierbein voll vollstand vollzeit vom von vor vorab
voraus vorbereit vorbeug vordruck vorfuhr vorgang vorh vorhand vorher! vorl vormerk vorn vorschlag vorschrift vorsetz
vorstand vorteil vorubergeh vorwart vorzeit vouch wach wachst wag wahl wahr wahrleis wand wann war warenkorb warm
warst wart warteschlang wartezeit wartung! wartungen! warum was waschbeck wass wasserhahn wc web webseit websit wechsl
weckerl weg weggli weghor weglass wegraum wegseh wegwerf weiblich weich weihnacht weihnachtsf weihnachtsfest weil weit
weiterbild weiterempfehl weitergeb welch welt wem wen wenigst wenn wer werb werd werk werkstatt werktag werkzeug wert
wertschatz wesentlich weshalb wess wett wettbewerb wettkampf wicht wie wied wies will willkomm willkommenheiss willst
wint wir wird wirgefuhl wirklich wirst wirtschaft wirtshaus wiss wissbeg wissenhaf wlan wo wobei woch wochentag wofur
woh wohin wohl wohn woll wollt womit woran worauf word workshop wort wurd wutend zahl zahlen! zahlt! zb zeig zeit
zeitfenst zeitgemass zeitweis zelebr zentral zertifikat zettl zeug ziel zielsetz ziemlich zimm zins zmittag zmorg
znacht znuni zon zorn zu zuckerl zud zufried zug zugang zugbegleit zugl zuhor zukunft zulass zuletz zulieferer!
zulieferern! zum zumach zumindest zunachst zunehm zur zurst zuruck zuruckgeb zuruckruf zuruckschick zusag zusamm
zusammenarbeit zusammenfass zusammenhalt zusammenleg zusammenraum zusatzlich zuschlag zusend zusperr zustand zustell
zustimm zutrau zuverlass zuvorkomm zvieri zweck zweigstell zwisch zwischenmahlzeit
"""

"""The English roots and words, each with its group of synonyms; written by `.build/roots.py`."""

CONCEPTS = """
custom =kunde client =kunde consumer! =kunde consumers! =kunde caller! =kunde callers! =kunde user! =kunde users!
=kunde buyer! =kunde buyers! =kunde shopper! =kunde shoppers! =kunde clientel =kunde emplo =mitarbeiter colleagu
=mitarbeiter staff =mitarbeiter personnel =mitarbeiter worker! =mitarbeiter workers! =mitarbeiter cowork =mitarbeiter
workforc =mitarbeiter agent =mitarbeiter teammat =mitarbeiter boss =chef manag =chef management! =chef leadership
=chef supervisor =chef executiv =chef superior =chef apprentice! =azubi apprentices! =azubi trainee! =azubi trainees!
=azubi trainer! =trainer! trainers! =trainer! coach! =trainer! coaches! =trainer! instructor =trainer! sup =lieferant
vendor =lieferant newcom =neuling newbi =neuling student =student undergradu =student relative! =angehoerige
relatives! =angehoerige kin =angehoerige senior =senior pens =senior elder =senior contact! =ansprechpartner tenant
=bewohner! resident =bewohner! passeng =fahrgast rider! =fahrgast riders! =fahrgast travel =fahrgast cohes
=zusammenhalt collabor =zusammenarbeit coop =zusammenarbeit teamwork =zusammenarbeit divers =vielfalt equal
=gleichstellung corag =mut brav =mut conflic =konflikt disput =konflikt tip =tipp! advis =tipp! hint =tipp! instruc
=anleitung manual! =anleitung apolog =entschuldigen thank =dank gratitud =dank grat =dank overtim =ueberstunde wait
=warten queu =warten line! =warten complain =beschwerde grievant =beschwerde hotlin =hotline helplin =hotline phon
=telefon telephon =telefon cellphon =handy smartphon =handy mobil =handy quest =frage inquir =frage enquir =frage quer
=frage requ =frage answ =antwort reply =antwort respond =antwort respons =antwort meet =besprechung feedback
=rueckmeldung train =schulung coaching! =schulung problem =problem issu =problem troubl =problem error =fehler mistak
=fehler bug =fehler fault =fehler onboard =einarbeitung induc =einarbeitung expert =fachwissen knowhow =fachwissen
email =email mail =email homeoffic =homeoffice wfh =homeoffice atmosph =klima clim =klima mood =klima goal =ziel
objectiv =ziel target =ziel aim =ziel salar =gehalt wag =gehalt remun =gehalt idea =idee sug =idee proposal =idee gift
=geschenk present! =geschenk company =firma firm =firma busi =firma govern =regierung solar =photovoltaik photovoltaic
=photovoltaik pv =photovoltaik car =auto automobil =auto vehicl =auto discount =rabatt rebat =rabatt websit =website
homepag =website webpag =website internet =internet web =internet onlin =internet hours! =oeffnungszeit rota
=dienstplan rost =dienstplan form! =formular devic =geraet docu =unterlage task =aufgabe duti =aufgabe chor =aufgabe
process =ablauf procedur =ablauf workflow =ablauf rul =vorschrift regul =vorschrift guidelin =vorschrift benefit
=vorteil advantag =vorteil success =erfolg achiev =erfolg win! =erfolg wins! =erfolg advert =werbung pay =bezahlung!
paid =bezahlung! paying! =bezahlung! fee =gebuehr charge! =gebuehr charges! =gebuehr pric =preis workplac
=arbeitsplatz offic =buero shop =laden stor =laden branch! =filiale branches! =filiale parcel =paket packag =paket
deliv =lieferung ship =lieferung ship! =lieferung return! =rueckgabe returns! =rueckgabe return =rueckgabe refund
=rueckerstattung reimburs =rueckerstattung repair =reparatur mend =reparatur maintain =wartung! servic =wartung!
upkeep =wartung! illness =krankheit sick =krankheit diseas =krankheit toilet =toilette restroom =toilette lavator
=toilette lift! =aufzug lifts! =aufzug elevator =aufzug appoint =termin surv =umfrage poll =umfrage questionnair
=umfrage newslet =newsletter trust =vertrauen confident =vertrauen payr =lohnerhoehung environ =umwelt wast =abfall
rubbish =abfall garbag =abfall trash =abfall holiday! =ferien holidays! =ferien vacat =ferien leave! =ferien fast
=schnell quick =schnell rapid =schnell swift =schnell spe =schnell prompt =schnell immedi =sofort instant =sofort
straightawa =sofort length =lang extend =lang extens =lang short =kurz brief =kurz friend =freundlich kind =freundlich
nic =freundlich polit =hoeflich corteous =hoeflich cort =hoeflich plain =verstaendlich simpl =verstaendlich clear
=verstaendlich easy =verstaendlich understand =verstaendlich comprehensibl =verstaendlich free! =kostenlos gratis
=kostenlos complimentar =kostenlos cheap =guenstig inexpensiv =guenstig afford =guenstig hap =gluecklich satisfi
=gluecklich satisfac =gluecklich satisf =gluecklich delight =gluecklich important =wichtig essential =wichtig crucial
=wichtig vital =wichtig togeth =gemeinsam joint =gemeinsam honest =ehrlich sinc =ehrlich truth =ehrlich reli
=zuverlaessig depend =zuverlaessig modern =modern contemporar =modern uptod =aktuell current =aktuell beauti =schoen
pret =schoen tast =lecker delicious =lecker averag =durchschnittlich mean! =durchschnittlich avg =durchschnittlich
mutual =gegenseitig extra =extra furth =extra enough =genug sufficient =genug adequ =genug sam =gleich! punctual
=puenktlich ontim =puenktlich tim =puenktlich competent =kompetent knowledg =kompetent skil =kompetent clean =sauber
tidy =sauber hygienic =sauber scrub =reinigen thorough =gruendlich care =gruendlich diligent =gruendlich sustain
=umweltfreundlich ecofriend =umweltfreundlich green! =umweltfreundlich fair =fair just! =fair appreci =wertschaetzen
valu =wertschaetzen recogn =wertschaetzen advant =voraus beforehand =voraus often =haeufig frequent =haeufig constant
=staendig continuous =staendig permanent =staendig different =verschieden various =verschieden difficult =schwierig
hard! =schwierig harder! =schwierig hardest! =schwierig complic =schwierig complex =schwierig defectiv =kaputt
accessibl =barrierefrei barrierfr =barrierefrei comfort =bequem cosy =bequem quiet =ruhe! silent =ruhe! joy =freude
fun =freude pleasur =freude enjo =freude independent =selbststaendig autonomous =selbststaendig enthusiasm
=begeisterung confidential =vertraulich discreet =vertraulich improv =verbessern optim =verbessern enhant =verbessern
bet =verbessern good =verbessern solv =loesen resolv =loesen fix =loesen settl =loesen agr =vereinbaren use =verwenden
using =verwenden used =verwenden util =verwenden employ! =verwenden usag =verwenden begin =beginnen start =beginnen
launch =beginnen comment =beginnen chang =aendern alter =aendern modif =aendern talk =reden speak =reden communic
=reden conv =reden help =unterstuetzen assist =unterstuetzen assistant =unterstuetzen aid =unterstuetzen keep
=einhalten prom =zusage commit =zusage strengthen =staerken strong =staerken expand =staerken buy =kaufen purchas
=kaufen acquir =kaufen hir =einstellen recruit =einstellen reac =reaktion donat =schenken giv =schenken recommend
=empfehlen refer =empfehlen organ =durchfuehren arrang =durchfuehren discuss =diskutieren choos =waehlen choic
=waehlen selec =waehlen pick =waehlen call =anrufen cal =anrufen callback =zurueckrufen inform =auskunft info
=auskunft notif =auskunft treat =umgang reserv =reservieren book! =buchen book =buchen greet =begruessen welcom
=begruessen explain =erklaeren clar =erklaeren check =pruefen verif =pruefen inspec =pruefen send =schicken show
=zeigen demonstr =zeigen rate! =bewerten rate =bewerten evalu =bewerten assess =bewerten publish =veroeffentlichen
disclos =veroeffentlichen renov =renovieren refurbish =renovieren decid =entscheiden learn =lernen shar =teilen celebr
=feiern name! =ansprechen replac =ersetzen substitut =ersetzen try =versuchen attempt =versuchen handl =bearbeitung
remind =erinnern invit =einladen all =alle ever =alle each =alle any =alle mor =mehr additional =mehr increas =mehr
rais =mehr high =mehr boost =mehr less =weniger fewer =weniger reduc =weniger lower =weniger decreas =weniger cut
=weniger low =weniger minim =weniger lessen =weniger diminish =weniger sav =weniger abolish =abschaffen elimin
=abschaffen remov =abschaffen scrap =abschaffen stop =abschaffen end =abschaffen quit =abschaffen repeal =abschaffen
ban =abschaffen forbid =abschaffen prohibit =abschaffen avoid =abschaffen prevent =abschaffen ceas =abschaffen refrain
=abschaffen discontinu =abschaffen drop! =abschaffen disallow =abschaffen omit =abschaffen exclud =abschaffen eradic
=abschaffen abandon =abschaffen skip =abschaffen sell =abgeben sal =abgeben takecall =abheben collection! =abholung
logout =abmelden signout =abmelden checkout! =abreise dust =abstauben wip =abstauben vot =abstimmung crash =absturz
variet =abwechslung vari =abwechslung carehom =altersheim nursinghom =altersheim attach =anhang click =anklicken
announc =ankuendigen voicemail =anrufbeantworter answerphon =anrufbeantworter reach =ansprechbar avail =ansprechbar
paint =anstreicher decorator =anstreicher lawi =anwalt solicitor =anwalt attorn =anwalt uniform =arbeitskleidung
workwear =arbeitskleidung workinghor =arbeitszeit doctor =arzt physician =arzt gp =arzt renew =auffrischen refresh
=auffrischen mount =aufhaengen inscript =aufschrift kickoff =auftakt printout =ausdruck outag =ausfall! downtim
=ausfall! out =ausflug trip =ausflug excurs =ausflug notice! =aushang poster! =aushang posters! =aushang lend
=ausleihen equip =ausruestung gear =ausruestung exhibit =ausstellungsstueck artefac =ausstellungsstueck clearant
=ausverkauf soldout =ausverkauft! identitycard =ausweis idcard =ausweis motorwa =autobahn highwa =autobahn freewa
=autobahn babi =baby infant =baby bathroom =badezimmer trainst =bahnhof note! =banknote banknot =banknote atm
=bankomat cashpoint =bankomat cash =bargeld bazaar =basar craft =basteln battery! =batterie batteries! =batterie tre
=baum constructionsit =baustelle buildingsit =baustelle requir =bedarf pub =beiz tavern =beiz petrol =benzin gas!
=benzin gasolin =benzin fuel =benzin sooth =beruhigen deescal =beruhigen broom! =besen sweep =besen confirm
=bestaetigen order! =bestellung orders! =bestellung ordering! =bestellung tend =betreuen lookaft =betreuen duvet
=bettdecke linen =bettwaesche bedding! =bettwaesche sheets! =bettwaesche cater =bewirten screen =bildschirm monitor
=bildschirm displa =bildschirm ticket =billett ask =bitten blind =blind flower! =blume flowers! =blume bloodt
=blutabnahme drill =bohrmaschine lollipop =bonbon brainstorm =brainstorming mailbox =briefkasten postbox =briefkasten
letterbox =briefkasten glasses! =brille spectacl =brille boy =bub lad =bub budget =budget librar =buecherei citizen
=buerger inhabitant =buerger registryoffic =buergeramt officechair =buerostuhl deskchair =buerostuhl businessplan
=businessplan checkin =checkin checklist =checkliste hairdress =coiffeur barb =coiffeur softwar =computerprogramm roof
=dachdecker thankyoulet =dankesschreiben fil =datei tasting! =degustation mindset =denkweise businesstrip =dienstreise
companycar =dienstwagen outdoor =draussen outside! =draussen dirt =dreckig filth =dreckig urgent =dringend indoor
=drinnen inside! =drinnen print =drucker forward! =durchstellen shower! =dusche showers! =dusche volunteer!
=ehrenamtliche volunteers! =ehrenamtliche bucket =eimer pail =eimer empath =einfuehlsam empathic =einfuehlsam entrant
=eingangsbereich entr =eingangsbereich admit =eingestehen standard =einheitlich shoppinglist =einkaufszettel login
=einloggen signin =einloggen scan =einscannen stepin =einspringen arriv =eintreffen arrival =eintreffen admiss
=eintrittsgeld dispos =einweg singleus =einweg electrician =elektriker goodwill =entgegenkommen draft =entwurf potato
=erdapfel spud =erdapfel groundfloor =erdgeschoss tir =erschoepft exhaust =erschoepft firstaid =erstehilfe attic
=estrich loft =estrich event =event! skill =faehigkeit carpool =fahrgemeinschaft rideshar =fahrgemeinschaft carshar
=fahrgemeinschaft timet =fahrplan invoic =faktura bill =faktura februar =feber feedbackform =feedbackbogen flat
=ferienwohnung harddisk =festplatte storage! =festplatte damp =feucht firebrigad =feuerwehr firefight =feuerwehr
branchmanag =filialleiter storemanag =filialleiter movi =film film =film butch =fleischhauer vegetarian =fleischlos
meatfr =fleischlos fleamarket =flohmarkt carboot =flohmarkt emergencyexit =fluchtweg refug =fluechtling goout
=fortgehen freelant =freiberufler deadlin =frist earlyshift =fruehschicht intim =fruehzeitig football =fussball soc
=fussball corridor =gang hallwa =gang guarant =garantie warrant =garantie curtain =gardine drap =gardine garden
=garten secondhand =gebraucht guest =gast! visitor =gast! diningroom =gaststube handrail =gelaender banist =gelaender
rail =gelaender calm! =gelassenheit municipal =gemeinde townhall =gemeinde council =gemeinde veget =gemuese veggi
=gemuese approval =genehmigung permit! =genehmigung giftcard =geschenkkarte dishes! =geschirr crock =geschirr script!
=gespraechsleitfaden design =gestalten drink =getraenk beverag =getraenk icecream =glace equaltreat =gleichbehandlung
flexitim =gleitzeit flextim =gleitzeit donor =goenner sponsor =goenner patron =goenner barbecu =grillen bbq =grillen
cookout =grillen vouch =gutschein coupon =gutschein shelflif =haltbarkeit handbook =handbuch guide! =handbuch
guidebook =handbuch towel =handtuch tradesman =handwerker craftsman =handwerker fitter! =handwerker fitters!
=handwerker caretak =hausabwart janitor =hausabwart houserul =hausordnung doorwa =haustuer headset =headset headphon
=headset radiator =heizkoerper heat =heizung helmet =helm challeng =herausforderung stov =herd oven =herd prepar
=herrichten download =herunterladen thisyear =heuer! place! =hinstellen instal =hinstellen sign =hinweisschild upload
=hochladen audiobook =hoerbuch hearingaid =hoerschleife cortyard =hof yard =hof shadow =hospitieren dog =hund vaccin
=impfung jab =impfung letdown =imstichlassen ad =inserat ads =inserat plumb =installateur stocktak =inventur januar
=jaenner blinds! =jalousie shut =jalousie job =job young =jung canteen =kantine cafeteria =kantine carrot =karotte
till =kassa cupboard =kasten closet =kasten wardrob =kasten biscuit =kekse cooki =kekse cookies! =kekse waiter!
=kellner waiters! =kellner waitress =kellner child =kind kid =kind pushchair =kinderwagen pram =kinderwagen strol
=kinderwagen nursery! =kita nurseries! =kita daycar =kita kindergarten =kita small =klein tini =klein little! =klein
aircond =klimaanlage aircon =klimaanlage cook =koch chef! =koch compli =komplimente conductor =kondukteur balant
=kontostand copi =kopieren photocop =kopieren sicknot =krankmeldung loan =kredit credit =kredit roundabout
=kreisverkehr fridg =kuehlschrank refrigerator =kuehlschrank pen =kugelschreiber biro =kugelschreiber ballpoint
=kugelschreiber customerservic =kundendienst customercar =kundendienst loyaltycard =kundenkarte charg =ladestation
chargingpoint =ladestation nois =laerm soundproof =laermschutz stock! =lagerbestand inventor =lagerbestand lamp =lampe
boredom =langeweile longterm =langfristig slow =langsam bor =langweilig dull =langweilig lor =lastwagen truck
=lastwagen basin =lavabo cv =lebenslauf resume! =lebenslauf resumes! =lebenslauf armchair =lehnsessel teach! =lehren
legibl =leserlich read =leserlich reading! =lesung readings! =lesung deliverytim =lieferzeit soda =limo lemonad =limo
link =link hyperlink =link locat =location site =location payslip =lohnzettel ventil =lueften airing! =lueften girl
=maedchen lass =maedchen meal =mahlzeit food =mahlzeit dun =mahnung realtor =makler mum =mama mom =mama mother =mama
folder! =mappe folders! =mappe binder! =mappe binders! =mappe apricot =marille alevel =matura mous =maus medicin
=medikament medic =medikament drug =medikament mentor =mentor buddy! =mentor buddies! =mentor rent =mietzins
membershipf =mitgliedsbeitrag pickup =mitnehmen mop =mopp motiv =motivieren encorag =motivieren motorbik =motorrad
motorcycl =motorrad sleepy! =muede tedious =muehsam wastesepar =muelltrennung cereal =muesli neighbor =nachbar
neighborhood =nachbarschaft debrief =nachbesprechung briefing! =briefing takeawa =takeaway takeout =takeaway followup
=nachfassen successor =nachfolger dessert =nachtisch! pud =nachtisch! nightshift =nachtschicht namebadg =namensschild
nametag =namensschild newborn =neugeborene curious =neugierig news =neuigkeit restart =neustart reboot =neustart level
=niveau emergent =notaufnahme casualt =notaufnahme laptop =notebook notebook =notebook fruit =obst quot =offerte estim
=offerte grandma =oma grandmoth =oma gran =oma grandpa =opa grandfath =opa grandad =opa victim =opfer optional
=optional voluntar =optional surg =ordination parcellock =paketstation dad =papa fath =papa bin =papierkorb dustbin
=papierkorb trashcan =papierkorb wastebasket =papierkorb tomato =paradeiser carpark =parkhaus park =parkieren password
=passwort passcod =passwort breakroom =pausenraum staffroom =pausenraum pep =peperoni recruiting! =personalsuche
recruitment! =personalsuche plant! =pflanze pilot =pilotprojekt trialrun =pilotprojekt ceil =plafond billboard =plakat
plastic =plastik tyr =pneu polic =polizei pillow =polster cush =polster fry =pommes postcod =postleitzahl zip
=postleitzahl zipcod =postleitzahl chicken =poulet bonus =praemie testdriv =probefahrt produc =produkt item =produkt
leaflet =prospekt flyer =prospekt brochur =prospekt minutes! =protokoll ramp =rampe rank =ranking leaderboard =ranking
lawnmow =rasenmaeher chimn =rauchfang chimneysweep =rauchfangkehrer comput =rechner shelf =regal bookingsystem
=reservierungssystem ambulant =rettung recept =rezeption frontdesk =rezeption big =riesig large! =riesig larger!
=riesig largest! =riesig bigger! =riesig biggest! =riesig huge! =riesig wheelchair =rollstuhl consid =ruecksicht bag
=sackerl juic =saft saturda =samstag look =schauen watch =schauen showcase! =schaukasten cabinet =schaukasten shift
=schicht mould =schimmel bedroom =schlafzimmer cream =schlagobers key! =schluessel pain =schmerz ach =schmerz pacif
=schnuller screwdriv =schraubenzieher desk =schreibtisch label =schriftzug lettering! =schriftzug apron =schuerze
overall =schuerze tutorial =schulungsvideo goggl =schutzbrille swimmingpool =schwimmbad pool =schwimmbad roll =semmel
bun =semmel track =sendungsverfolgung chair =sessel backup =sicherungskopie seat =sitzgelegenheit seats!
=sitzgelegenheit bench =sitzgelegenheit slogan =slogan motto =slogan timeslot =slot slot =slot bargain =sonderangebot
range! =sortiment assort =sortiment lateshift =spaetschicht passbook =sparbuch haul =spedition menu =speisekarte gam
=spiel playground =spielplatz hospital =spital clinic =spital shortnotic =spontan surgeryhor =sprechstunde injec
=spritze meetup =stammtisch vacuum =staubsauger hoov =staubsauger socket =steckdose outlet =steckdose plug =steckdose
ladder! =stehleiter ladders! =stehleiter steplad =stehleiter jobadvert =stellenanzeige deput =stellvertreter standin
=stellvertreter taxreturn =steuererklaerung stair =stiege staircas =stiege stairwa =stiege floor! =stockwerk storey!
=stockwerk storeys! =stockwerk stress =stress overload =stress strain =stress energyus =stromverbrauch stepbystep
=stufenweise gradual =stufenweise fall! =sturz falls! =sturz search! =suchfunktion sweet! =suessigkeit sweets!
=suessigkeit cand =suessigkeit petrolst =tankstelle gasst =tankstelle torch =taschenlampe flashlight =taschenlampe
keyboard =tastatur teamspirit =teamgeist kitchenet =teekueche carpet =teppich rug =teppich calendar =terminkalender
diar =terminkalender textmodul =textbaustein cannedrespons =textbaustein therap =therapie carpent =tischler raffl
=tombola prizedraw =tombola tool =tool quark =topfen kiosk =trafik newsagent =trafik practis =trainieren agenda
=traktandenliste agendaitem =traktandum tram =tram streetcar =tram transparent =transparenz openness! =transparenz van
=transporter sad =traurig pav =trottoir sidewalk =trottoir footpath =trottoir gym =turnhalle sportshall =turnhalle
torna =turnier handov =uebergabe overnight =uebernachten overview =uebersicht transf =ueberweisung cloakroom =umkleide
changingroom =umkleide exchang =umtauschen swap =umtauschen move! =umziehen reloc =umziehen accident =unfall pest
=ungeziefer vermin =ungeziefer interrupt =unterbruch basement =untergeschoss cellar =untergeschoss lesson =unterricht
class =unterricht updat =update holidayplan =urlaubsplanung bicycl =velo bik =velo responsibl =verantwortung club
=verein landlord =vermieter packaging! =verpackung pack =verpackung postag =versandkosten shippingcost =versandkosten
postpon =verschieben reschedul =verschieben defer =verschieben prescript =verschreibung mandator =verpflichtend
compulsor =verpflichtend obligator =verpflichtend insurant =versicherung virus =virus malwar =virus templ =vorlage
readaloud =vorlesestunde storytim =vorlesestunde instock =vorraetig! suggestionbox =vorschlagskasten chairperson
=vorsitzende board! =vorstand jobinterview =vorstellungsgespraech yesterda =vortag cart =warenkorb trol =warenkorb
basket =warenkorb stockroom =warenlager warehous =warenlager sample! =warenprobe samples! =warenprobe hold!
=warteschleife holdmusic =warteschleife waitingroom =wartezimmer tap! =wasserhahn taps! =wasserhahn faucet =wasserhahn
tidyup =wegraeumen signs! =wegweiser signag =wegweiser signpost =wegweiser christmaspart =weihnachtsfeier workshop
=werkstatt garage! =werkstatt compet =wettbewerb cont =wettbewerb reus =wiederverwenden lawn =wiese grass =wiese nap
=windel diap =windel wifi =wlan wlan =wlan wireless =wlan weekendshift =wochenenddienst weekend =wochenende wellb
=wohlfuehlen workshop! =workshop word =wortwahl angr =wuetend cross! =wuetend magazin =zeitschrift newspap =zeitung
notes! =zettel certific =zeugnis room =zimmer lunch =zmittag breakfast =zmorge din =znacht snack =znuni listen
=zuhoeren clos =zumachen summar =zusammenfassung lockup =zusperren statusupd =zwischenstand chemist =apotheke pharm
=apotheke drugstor =apotheke span =schraubenschluessel wrench =schraubenschluessel crosswalk =zebrastreifen windscreen
=windschutzscheibe windshield =windschutzscheibe luggag =gepaeck baggag =gepaeck rucksack =rucksack backpack =rucksack
cong =stau hostel =herberge dishwash =spuelmaschine freez =gefrierschrank pan =pfanne cutl =besteck silverwar =besteck
napkin =serviette serviet =serviette minc =hackfleisch aubergin =aubergine eggplant =aubergine corget =zucchini
zucchini =zucchini pancak =pfannkuchen tablet! =tablette pill =tablette plast =pflaster! bandaid =pflaster! dressing!
=verband! crutch =kruecke walker! =rollator dentist =zahnarzt physiotherap =physiotherapie physio =physiotherapie
optician =augenarzt optometrist =augenarzt cold! =erkaeltung toner =toner cartridg =toner stat =buerobedarf felttip
=filzstift marker! =filzstift sellotap =klebeband tape! =klebeband boardroom =konferenzraum workboot
=sicherheitsschuhe plier =zange saw! =saege paintbrush =pinsel glu =kleber adhesiv =kleber cloth! =lappen rag =lappen
blanket =decke! sofa =sofa couch =sofa bulb =gluehbirne fan! =ventilator bell! =klingel doorbell =klingel lock!
=schloss! fenc =zaun leaves! =laub groc =lebensmittel baker =baeckerei bookshop =buchhandlung bookstor =buchhandlung
"""

LISTED = """
bookshop =buchhandlung bookstore =buchhandlung bakery =baeckerei grocery =lebensmittel groceries =lebensmittel leaves
=laub fence =zaun lock =schloss! bell =klingel doorbell =klingel fan =ventilator bulb =gluehbirne sofa =sofa couch
=sofa blanket =decke! cloth =lappen rag =lappen glue =kleber adhesive =kleber paintbrush =pinsel saw =saege pliers
=zange workboots =sicherheitsschuhe boardroom =konferenzraum sellotape =klebeband tape =klebeband felttip =filzstift
marker =filzstift stationery =buerobedarf toner =toner cartridge =toner cold =erkaeltung optician =augenarzt
optometrist =augenarzt physiotherapy =physiotherapie physio =physiotherapie dentist =zahnarzt walker =rollator crutch
=kruecke dressing =verband! plaster =pflaster! bandaid =pflaster! tablet =tablette pill =tablette pancake =pfannkuchen
courgette =zucchini zucchini =zucchini aubergine =aubergine eggplant =aubergine mince =hackfleisch napkin =serviette
serviette =serviette cutlery =besteck silverware =besteck pan =pfanne freezer =gefrierschrank dishwasher
=spuelmaschine hostel =herberge congestion =stau rucksack =rucksack backpack =rucksack luggage =gepaeck baggage
=gepaeck windscreen =windschutzscheibe windshield =windschutzscheibe crosswalk =zebrastreifen spanner
=schraubenschluessel wrench =schraubenschluessel chemist =apotheke pharmacy =apotheke drugstore =apotheke statusupdate
=zwischenstand lockup =zusperren summary =zusammenfassung close =zumachen listen =zuhoeren snack =znuni dinner =znacht
breakfast =zmorge lunch =zmittag room =zimmer certificate =zeugnis notes =zettel newspaper =zeitung magazine
=zeitschrift angry =wuetend cross =wuetend wording =wortwahl workshop =werkstatt wellbeing =wohlfuehlen weekend
=wochenende weekendshift =wochenenddienst wifi =wlan wlan =wlan wireless =wlan nappy =windel diaper =windel lawn
=wiese grass =wiese reuse =wiederverwenden competition =wettbewerb contest =wettbewerb garage =werkstatt
christmasparty =weihnachtsfeier signs =wegweiser signage =wegweiser signpost =wegweiser tidyup =wegraeumen tap
=wasserhahn taps =wasserhahn faucet =wasserhahn waitingroom =wartezimmer hold =warteschleife holdmusic =warteschleife
sample =warenprobe samples =warenprobe stockroom =warenlager warehouse =warenlager cart =warenkorb trolley =warenkorb
basket =warenkorb yesterday =vortag jobinterview =vorstellungsgespraech board =vorstand chairperson =vorsitzende
suggestionbox =vorschlagskasten instock =vorraetig! readaloud =vorlesestunde storytime =vorlesestunde template
=vorlage virus =virus malware =virus insurance =versicherung mandatory =verpflichtend compulsory =verpflichtend
obligatory =verpflichtend prescription =verschreibung postpone =verschieben reschedule =verschieben defer =verschieben
postage =versandkosten shippingcosts =versandkosten packaging =verpackung packing =verpackung landlord =vermieter club
=verein responsible =verantwortung bicycle =velo bike =velo holidayplanning =urlaubsplanung update =update lesson
=unterricht class =unterricht basement =untergeschoss cellar =untergeschoss interruption =unterbruch pest =ungeziefer
vermin =ungeziefer accident =unfall move =umziehen relocate =umziehen exchange =umtauschen swap =umtauschen cloakroom
=umkleide changingroom =umkleide transfer =ueberweisung overview =uebersicht overnight =uebernachten handover
=uebergabe tournament =turnier gym =turnhalle sportshall =turnhalle pavement =trottoir sidewalk =trottoir footpath
=trottoir sad =traurig van =transporter transparency =transparenz openness =transparenz tram =tram streetcar =tram
agendaitem =traktandum agenda =traktandenliste practise =trainieren kiosk =trafik newsagent =trafik quark =topfen tool
=tool raffle =tombola prizedraw =tombola carpenter =tischler therapy =therapie textmodule =textbaustein cannedresponse
=textbaustein calendar =terminkalender diary =terminkalender carpet =teppich rug =teppich kitchenette =teekueche
teamspirit =teamgeist keyboard =tastatur torch =taschenlampe flashlight =taschenlampe petrolstation =tankstelle
gasstation =tankstelle sweet =suessigkeit sweets =suessigkeit candy =suessigkeit search =suchfunktion fall =sturz
falls =sturz stepbystep =stufenweise gradually =stufenweise energyuse =stromverbrauch stress =stress overload =stress
strain =stress floor =stockwerk storey =stockwerk storeys =stockwerk stairs =stiege staircase =stiege stairway =stiege
taxreturn =steuererklaerung deputy =stellvertreter standin =stellvertreter jobadvert =stellenanzeige ladder
=stehleiter ladders =stehleiter stepladder =stehleiter socket =steckdose outlet =steckdose plug =steckdose vacuum
=staubsauger hoover =staubsauger meetup =stammtisch injection =spritze surgeryhours =sprechstunde shortnotice =spontan
hospital =spital clinic =spital playground =spielplatz game =spiel menu =speisekarte haulier =spedition passbook
=sparbuch lateshift =spaetschicht range =sortiment assortment =sortiment bargain =sonderangebot timeslot =slot slot
=slot slogan =slogan motto =slogan seating =sitzgelegenheit seats =sitzgelegenheit bench =sitzgelegenheit backup
=sicherungskopie chair =sessel tracking =sendungsverfolgung roll =semmel bun =semmel swimmingpool =schwimmbad pool
=schwimmbad goggles =schutzbrille tutorial =schulungsvideo apron =schuerze overall =schuerze label =schriftzug
lettering =schriftzug desk =schreibtisch screwdriver =schraubenzieher pacifier =schnuller pain =schmerz ache =schmerz
key =schluessel cream =schlagobers bedroom =schlafzimmer mould =schimmel shift =schicht showcase =schaukasten cabinet
=schaukasten look =schauen watch =schauen saturday =samstag juice =saft bag =sackerl considerate =ruecksicht
consideration =ruecksicht wheelchair =rollstuhl big =riesig large =riesig larger =riesig largest =riesig bigger
=riesig biggest =riesig huge =riesig reception =rezeption frontdesk =rezeption ambulance =rettung bookingsystem
=reservierungssystem shelf =regal computer =rechner chimneysweep =rauchfangkehrer chimney =rauchfang lawnmower
=rasenmaeher ranking =ranking leaderboard =ranking ramp =rampe minutes =protokoll leaflet =prospekt flyer =prospekt
brochure =prospekt product =produkt item =produkt testdrive =probefahrt bonus =praemie chicken =poulet postcode
=postleitzahl zip =postleitzahl zipcode =postleitzahl fries =pommes pillow =polster cushion =polster police =polizei
tyre =pneu plastic =plastik billboard =plakat ceiling =plafond pilot =pilotprojekt trialrun =pilotprojekt plant
=pflanze recruiting =personalsuche recruitment =personalsuche pepper =peperoni breakroom =pausenraum staffroom
=pausenraum password =passwort passcode =passwort park =parkieren carpark =parkhaus tomato =paradeiser bin =papierkorb
dustbin =papierkorb trashcan =papierkorb wastebasket =papierkorb dad =papa father =papa parcellocker =paketstation
surgery =ordination optional =optional voluntary =optional victim =opfer grandpa =opa grandfather =opa grandad =opa
grandma =oma grandmother =oma granny =oma quote =offerte estimate =offerte fruit =obst laptop =notebook notebook
=notebook emergency =notaufnahme casualty =notaufnahme level =niveau restart =neustart reboot =neustart news
=neuigkeit curious =neugierig newborn =neugeborene namebadge =namensschild nametag =namensschild nightshift
=nachtschicht dessert =nachtisch! pudding =nachtisch! successor =nachfolger followup =nachfassen takeaway =takeaway
takeout =takeaway briefing =briefing debriefing =nachbesprechung neighbourhood =nachbarschaft neighbour =nachbar
cereal =muesli wasteseparation =muelltrennung tedious =muehsam sleepy =muede motorbike =motorrad motorcycle =motorrad
motivate =motivieren encourage =motivieren mop =mopp pickup =mitnehmen membershipfee =mitgliedsbeitrag rent =mietzins
mentor =mentor buddy =mentor buddies =mentor medicine =medikament medication =medikament drug =medikament mouse =maus
alevels =matura apricot =marille folder =mappe folders =mappe binder =mappe binders =mappe mum =mama mom =mama mother
=mama realtor =makler dunning =mahnung meal =mahlzeit food =mahlzeit girl =maedchen lass =maedchen ventilation
=lueften airing =lueften payslip =lohnzettel location =location site =location link =link hyperlink =link soda =limo
lemonade =limo deliverytime =lieferzeit reading =lesung readings =lesung legible =leserlich readable =leserlich teach
=lehren armchair =lehnsessel cv =lebenslauf resume =lebenslauf resumes =lebenslauf basin =lavabo lorry =lastwagen
truck =lastwagen boring =langweilig dull =langweilig slow =langsam slowly =langsam longterm =langfristig boredom
=langeweile lamp =lampe stock =lagerbestand inventory =lagerbestand soundproofing =laermschutz noise =laerm charger
=ladestation chargingpoint =ladestation loyaltycard =kundenkarte customerservice =kundendienst customercare
=kundendienst pen =kugelschreiber biro =kugelschreiber ballpoint =kugelschreiber fridge =kuehlschrank refrigerator
=kuehlschrank roundabout =kreisverkehr loan =kredit credit =kredit sicknote =krankmeldung copy =kopieren photocopy
=kopieren balance =kontostand conductor =kondukteur compliment =komplimente cook =koch chef =koch airconditioning
=klimaanlage aircon =klimaanlage small =klein tiny =klein little =klein nursery =kita nurseries =kita daycare =kita
kindergarten =kita pushchair =kinderwagen pram =kinderwagen stroller =kinderwagen child =kind kid =kind waiter
=kellner waiters =kellner waitress =kellner biscuit =kekse cookie =kekse cookies =kekse cupboard =kasten closet
=kasten wardrobe =kasten till =kassa carrot =karotte canteen =kantine cafeteria =kantine young =jung job =job blinds
=jalousie shutter =jalousie january =jaenner stocktaking =inventur plumber =installateur ad =inserat ads =inserat
letdown =imstichlassen vaccination =impfung jab =impfung dog =hund shadowing =hospitieren courtyard =hof yard =hof
hearingaid =hoerschleife audiobook =hoerbuch upload =hochladen sign =hinweisschild place =hinstellen installing
=hinstellen thisyear =heuer! download =herunterladen prepare =herrichten stove =herd oven =herd challenge
=herausforderung helmet =helm heating =heizung radiator =heizkoerper headset =headset headphones =headset doorway
=haustuer houserules =hausordnung caretaker =hausabwart janitor =hausabwart tradesman =handwerker craftsman
=handwerker fitter =handwerker fitters =handwerker towel =handtuch handbook =handbuch guide =handbuch guidebook
=handbuch shelflife =haltbarkeit voucher =gutschein coupon =gutschein barbecue =grillen bbq =grillen cookout =grillen
donor =goenner sponsor =goenner patron =goenner flexitime =gleitzeit flextime =gleitzeit equaltreatment
=gleichbehandlung icecream =glace drink =getraenk beverage =getraenk design =gestalten script =gespraechsleitfaden
dishes =geschirr crockery =geschirr giftcard =geschenkkarte approval =genehmigung permit =genehmigung vegetable
=gemuese veggie =gemuese municipality =gemeinde townhall =gemeinde council =gemeinde calm =gelassenheit handrail
=gelaender banister =gelaender railing =gelaender diningroom =gaststube guest =gast! visitor =gast! secondhand
=gebraucht garden =garten curtain =gardine drape =gardine guarantee =garantie warranty =garantie corridor =gang
hallway =gang football =fussball soccer =fussball intime =fruehzeitig earlyshift =fruehschicht deadline =frist
freelancer =freiberufler goout =fortgehen refugee =fluechtling emergencyexit =fluchtweg fleamarket =flohmarkt carboot
=flohmarkt vegetarian =fleischlos meatfree =fleischlos butcher =fleischhauer movie =film film =film branchmanager
=filialleiter storemanager =filialleiter firebrigade =feuerwehr firefighters =feuerwehr damp =feucht harddisk
=festplatte storage =festplatte flat =ferienwohnung feedbackform =feedbackbogen february =feber invoice =faktura bill
=faktura timetable =fahrplan carpool =fahrgemeinschaft rideshare =fahrgemeinschaft carshare =fahrgemeinschaft skill
=faehigkeit event =event! attic =estrich loft =estrich firstaid =erstehilfe tired =erschoepft exhausted =erschoepft
groundfloor =erdgeschoss potato =erdapfel spud =erdapfel draft =entwurf goodwill =entgegenkommen electrician
=elektriker disposable =einweg singleuse =einweg admission =eintrittsgeld arrive =eintreffen arrival =eintreffen
stepin =einspringen scan =einscannen login =einloggen signin =einloggen shoppinglist =einkaufszettel standardise
=einheitlich standardize =einheitlich admit =eingestehen entrance =eingangsbereich entry =eingangsbereich empathy
=einfuehlsam empathetic =einfuehlsam empathic =einfuehlsam bucket =eimer pail =eimer volunteer =ehrenamtliche
volunteers =ehrenamtliche shower =dusche showers =dusche forward =durchstellen printer =drucker indoors =drinnen
inside =drinnen urgent =dringend dirty =dreckig filthy =dreckig outdoors =draussen outside =draussen companycar
=dienstwagen businesstrip =dienstreise mindset =denkweise tasting =degustation file =datei thankyouletter
=dankesschreiben roofer =dachdecker software =computerprogramm hairdresser =coiffeur barber =coiffeur checklist
=checkliste checkin =checkin businessplan =businessplan officechair =buerostuhl deskchair =buerostuhl registryoffice
=buergeramt citizen =buerger inhabitant =buerger library =buecherei budget =budget boy =bub lad =bub glasses =brille
spectacles =brille mailbox =briefkasten postbox =briefkasten letterbox =briefkasten brainstorming =brainstorming
lollipop =bonbon drill =bohrmaschine bloodtest =blutabnahme flower =blume flowers =blume blind =blind ask =bitten
ticket =billett screen =bildschirm monitor =bildschirm display =bildschirm cater =bewirten linen =bettwaesche bedding
=bettwaesche sheets =bettwaesche duvet =bettdecke tend =betreuen lookafter =betreuen order =bestellung orders
=bestellung ordering =bestellung confirm =bestaetigen confirmation =bestaetigen broom =besen sweep =besen soothe
=beruhigen deescalate =beruhigen petrol =benzin gas =benzin gasoline =benzin fuel =benzin pub =beiz tavern =beiz
requirement =bedarf constructionsite =baustelle buildingsite =baustelle tree =baum battery =batterie batteries
=batterie craft =basteln bazaar =basar cash =bargeld atm =bankomat cashpoint =bankomat note =banknote banknote
=banknote trainstation =bahnhof bathroom =badezimmer baby =baby infant =baby motorway =autobahn highway =autobahn
freeway =autobahn identitycard =ausweis idcard =ausweis soldout =ausverkauft! clearance =ausverkauf exhibit
=ausstellungsstueck artefact =ausstellungsstueck equipment =ausruestung gear =ausruestung lend =ausleihen notice
=aushang poster =aushang posters =aushang outing =ausflug trip =ausflug excursion =ausflug outage =ausfall! downtime
=ausfall! printout =ausdruck kickoff =auftakt inscription =aufschrift mount =aufhaengen renew =auffrischen refresh
=auffrischen doctor =arzt physician =arzt gp =arzt workinghours =arbeitszeit uniform =arbeitskleidung workwear
=arbeitskleidung lawyer =anwalt solicitor =anwalt attorney =anwalt painter =anstreicher decorator =anstreicher
reachable =ansprechbar available =ansprechbar voicemail =anrufbeantworter answerphone =anrufbeantworter announce
=ankuendigen click =anklicken attachment =anhang carehome =altersheim nursinghome =altersheim variety =abwechslung
varied =abwechslung crash =absturz vote =abstimmung dust =abstauben wipe =abstauben checkout =abreise logout =abmelden
signout =abmelden collection =abholung takecall =abheben sell =abgeben sale =abgeben abolish =abschaffen eliminate
=abschaffen remove =abschaffen scrap =abschaffen stop =abschaffen end =abschaffen quit =abschaffen repeal =abschaffen
ban =abschaffen forbid =abschaffen prohibit =abschaffen avoid =abschaffen prevent =abschaffen cease =abschaffen
refrain =abschaffen discontinue =abschaffen drop =abschaffen disallow =abschaffen omit =abschaffen exclude =abschaffen
eradicate =abschaffen abandon =abschaffen skip =abschaffen less =weniger fewer =weniger reduce =weniger reduction
=weniger lower =weniger decrease =weniger cut =weniger low =weniger minimise =weniger lessen =weniger diminish
=weniger save =weniger more =mehr additional =mehr increase =mehr raise =mehr higher =mehr high =mehr boost =mehr all
=alle every =alle each =alle any =alle invite =einladen invitation =einladen remind =erinnern reminder =erinnern
handle =bearbeitung handling =bearbeitung try =versuchen attempt =versuchen replace =ersetzen substitute =ersetzen
name =ansprechen celebrate =feiern share =teilen learn =lernen decide =entscheiden renovate =renovieren refurbish
=renovieren publish =veroeffentlichen disclose =veroeffentlichen rate =bewerten rating =bewerten evaluate =bewerten
assess =bewerten assessment =bewerten show =zeigen demonstrate =zeigen send =schicken check =pruefen verify =pruefen
inspect =pruefen inspection =pruefen explain =erklaeren clarify =erklaeren greet =begruessen welcome =begruessen
greeting =begruessen book =buchen booking =buchen bookings =buchen reserve =reservieren reservation =reservieren treat
=umgang treatment =umgang inform =auskunft information =auskunft info =auskunft notify =auskunft callback
=zurueckrufen call =anrufen calling =anrufen choose =waehlen choice =waehlen select =waehlen pick =waehlen discuss
=diskutieren discussion =diskutieren organise =durchfuehren arrange =durchfuehren recommend =empfehlen recommendation
=empfehlen refer =empfehlen donate =schenken donation =schenken give =schenken react =reaktion reaction =reaktion hire
=einstellen recruit =einstellen buy =kaufen purchase =kaufen acquire =kaufen strengthen =staerken strong =staerken
expand =staerken promise =zusage commitment =zusage keep =einhalten help =unterstuetzen assist =unterstuetzen
assistance =unterstuetzen aid =unterstuetzen talk =reden speak =reden communicate =reden communication =reden
conversation =reden change =aendern alter =aendern modify =aendern begin =beginnen start =beginnen launch =beginnen
commence =beginnen beginning =beginnen use =verwenden using =verwenden used =verwenden utilise =verwenden employ
=verwenden usage =verwenden agree =vereinbaren solve =loesen solution =loesen resolve =loesen resolution =loesen fix
=loesen settle =loesen improve =verbessern improvement =verbessern optimise =verbessern enhance =verbessern better
=verbessern good =verbessern confidential =vertraulich discreet =vertraulich enthusiasm =begeisterung independent
=selbststaendig autonomous =selbststaendig joy =freude fun =freude pleasure =freude enjoyment =freude quiet =ruhe!
silence =ruhe! silent =ruhe! comfortable =bequem cosy =bequem cozy =bequem accessible =barrierefrei barrierfree
=barrierefrei defective =kaputt difficult =schwierig hard =schwierig harder =schwierig hardest =schwierig complicated
=schwierig complex =schwierig different =verschieden various =verschieden constant =staendig continuous =staendig
permanent =staendig often =haeufig frequent =haeufig frequently =haeufig advance =voraus beforehand =voraus appreciate
=wertschaetzen appreciated =wertschaetzen appreciation =wertschaetzen valued =wertschaetzen value =wertschaetzen
recognise =wertschaetzen recognition =wertschaetzen fair =fair just =fair sustainable =umweltfreundlich ecofriendly
=umweltfreundlich green =umweltfreundlich thorough =gruendlich careful =gruendlich diligent =gruendlich scrub
=reinigen clean =sauber tidy =sauber hygienic =sauber competent =kompetent knowledgeable =kompetent skilled =kompetent
punctual =puenktlich ontime =puenktlich timely =puenktlich same =gleich! enough =genug sufficient =genug adequate
=genug extra =extra further =extra mutual =gegenseitig average =durchschnittlich mean =durchschnittlich avg
=durchschnittlich tasty =lecker delicious =lecker beautiful =schoen pretty =schoen uptodate =aktuell current =aktuell
modern =modern contemporary =modern reliable =zuverlaessig dependable =zuverlaessig honest =ehrlich sincere =ehrlich
truthful =ehrlich together =gemeinsam joint =gemeinsam jointly =gemeinsam important =wichtig essential =wichtig
crucial =wichtig vital =wichtig happy =gluecklich satisfied =gluecklich satisfaction =gluecklich satisfy =gluecklich
delighted =gluecklich cheap =guenstig inexpensive =guenstig affordable =guenstig free =kostenlos gratis =kostenlos
complimentary =kostenlos plain =verstaendlich simple =verstaendlich clear =verstaendlich easy =verstaendlich
understandable =verstaendlich comprehensible =verstaendlich polite =hoeflich courteous =hoeflich courtesy =hoeflich
friendly =freundlich kind =freundlich nice =freundlich short =kurz shorten =kurz brief =kurz long =lang extend =lang
extension =lang immediately =sofort immediate =sofort instantly =sofort instant =sofort straightaway =sofort fast
=schnell quick =schnell rapid =schnell swift =schnell speedy =schnell prompt =schnell speed =schnell holiday =ferien
holidays =ferien vacation =ferien leave =ferien waste =abfall rubbish =abfall garbage =abfall trash =abfall
environment =umwelt payrise =lohnerhoehung trust =vertrauen confidence =vertrauen newsletter =newsletter survey
=umfrage poll =umfrage questionnaire =umfrage appointment =termin lift =aufzug lifts =aufzug elevator =aufzug toilet
=toilette restroom =toilette lavatory =toilette illness =krankheit sickness =krankheit disease =krankheit maintenance
=wartung! maintain =wartung! servicing =wartung! upkeep =wartung! repair =reparatur mend =reparatur refund
=rueckerstattung reimburse =rueckerstattung reimbursement =rueckerstattung return =rueckgabe returns =rueckgabe
returned =rueckgabe delivery =lieferung deliver =lieferung deliveries =lieferung shipment =lieferung shipping
=lieferung ship =lieferung parcel =paket package =paket branch =filiale branches =filiale shop =laden store =laden
office =buero workplace =arbeitsplatz price =preis prices =preis fee =gebuehr charge =gebuehr charges =gebuehr pay
=bezahlung! payment =bezahlung! paying =bezahlung! advertising =werbung advertisement =werbung advert =werbung success
=erfolg achievement =erfolg win =erfolg wins =erfolg benefit =vorteil advantage =vorteil rule =vorschrift regulation
=vorschrift guideline =vorschrift process =ablauf procedure =ablauf workflow =ablauf task =aufgabe duty =aufgabe
duties =aufgabe chore =aufgabe document =unterlage device =geraet form =formular rota =dienstplan roster =dienstplan
hours =oeffnungszeit internet =internet web =internet online =internet website =website homepage =website webpage
=website discount =rabatt rebate =rabatt car =auto automobile =auto vehicle =auto solar =photovoltaik photovoltaic
=photovoltaik pv =photovoltaik government =regierung company =firma firm =firma business =firma gift =geschenk present
=geschenk idea =idee suggestion =idee proposal =idee salary =gehalt wage =gehalt remuneration =gehalt goal =ziel
objective =ziel target =ziel aim =ziel atmosphere =klima climate =klima mood =klima homeoffice =homeoffice wfh
=homeoffice email =email mail =email expertise =fachwissen knowhow =fachwissen onboarding =einarbeitung onboard
=einarbeitung induction =einarbeitung error =fehler mistake =fehler bug =fehler fault =fehler problem =problem issue
=problem trouble =problem training =schulung coaching =schulung feedback =rueckmeldung meeting =besprechung answer
=antwort reply =antwort respond =antwort response =antwort question =frage inquiry =frage enquiry =frage query =frage
request =frage cellphone =handy smartphone =handy mobile =handy phone =telefon telephone =telefon hotline =hotline
helpline =hotline complaint =beschwerde grievance =beschwerde wait =warten waiting =warten queue =warten queues
=warten queuing =warten line =warten overtime =ueberstunde thank =dank thanks =dank gratitude =dank grateful =dank
thankful =dank apologise =entschuldigen apologize =entschuldigen apology =entschuldigen apologies =entschuldigen
instructions =anleitung manual =anleitung tip =tipp! advice =tipp! hint =tipp! conflict =konflikt dispute =konflikt
courage =mut bravery =mut equality =gleichstellung diversity =vielfalt collaboration =zusammenarbeit cooperation
=zusammenarbeit teamwork =zusammenarbeit cohesion =zusammenhalt passenger =fahrgast rider =fahrgast riders =fahrgast
traveller =fahrgast traveler =fahrgast tenant =bewohner! resident =bewohner! contact =ansprechpartner senior =senior
pensioner =senior elderly =senior relative =angehoerige relatives =angehoerige kin =angehoerige student =student
undergraduate =student newcomer =neuling newbie =neuling supplier =lieferant vendor =lieferant trainer =trainer!
trainers =trainer! coach =trainer! coaches =trainer! instructor =trainer! apprentice =azubi apprentices =azubi trainee
=azubi trainees =azubi boss =chef manager =chef management =chef leadership =chef supervisor =chef executive =chef
executives =chef superior =chef superiors =chef employee =mitarbeiter colleague =mitarbeiter staff =mitarbeiter
personnel =mitarbeiter worker =mitarbeiter workers =mitarbeiter coworker =mitarbeiter workforce =mitarbeiter agent
=mitarbeiter teammate =mitarbeiter customer =kunde client =kunde consumer =kunde consumers =kunde caller =kunde
callers =kunde user =kunde users =kunde buyer =kunde buyers =kunde shopper =kunde shoppers =kunde clientele =kunde
"""

FACING = """
=abfall =weniger =abgeben =kaufen =abschaffen =beginnen =abschaffen =genehmigung =abschaffen add =abschaffen adopt
=abschaffen allow =abschaffen author =abschaffen enabl =abschaffen enter =abschaffen first =abschaffen includ
=abschaffen inclusiv =abschaffen insert =abschaffen introduc =abschaffen join =abwechslung =loesen =abwechslung rigid
=aktuell obsolet =aktuell outd =anhang detach =anleitung autom =antwort ignor =auffrischen cancel =auffrischen termin
=aufzug =weniger =ausleihen borrow =bedarf =optional =beginnen =fachwissen =beginnen =voraus =beginnen finish
=beginnen last =beginnen withdraw =bestaetigen cancel =bestaetigen revok =bezahlung! =kostenlos =buchen cancel
=draussen =drinnen =dreckig =sauber =durchstellen back =durchstellen backward =ehrlich dishon =ehrlich lying
=einhalten break =einhalten delet =einhalten discard =einhalten eras =einheitlich =kunde =einstellen dismiss
=einstellen fir =einstellen lay-off =einstellen layoff =einstellen sack =eintreffen =ferien =eintreffen depart
=eintreffen departur =eintreffen outbound =eintreffen outgo =erfolg failur =erfolg los =erfolg loss =erkaeltung
=heizung =erkaeltung hot =erkaeltung warm =fachwissen novic =ferien enter =ferien inbound =ferien incom =ferien join
=freude serious =freundlich enem =gelassenheit =stress =gelassenheit hectic =gelassenheit upset =gemeinsam alon
=gemeinsam apart =gemeinsam individual =gemeinsam separ =genehmigung block =geschenk absent =gleich! =verschieden
=gleich! next =gluecklich =traurig =gruendlich lazy =gruendlich slop =gruendlich superficial =guenstig =preis
=guenstig cost =guenstig dear =guenstig expensiv =haeufig infrequent =haeufig occasional =haeufig rar =haeufig seldom
=handy stationar =heizung chill =heizung cool =herunterladen =hochladen =hoeflich rud =internet offlin =jalousie open
=jalousie reopen =jalousie unlock =jung old =kaufen homemad =klein =mehr =klein =riesig =klein enlarg =klein lot
=klein mani =koch raw =komplimente blam =komplimente critic =komplimente punish =komplimente scold =kopieren original
=kostenlos =ladestation =kostenlos expensiv =krankheit health =kurz =lang =kurz detail =kurz long =kurz tall =laden
delet =laden discard =laden eras =laerm =ruhe! =laerm soft =lang =weniger =lang contrac =lang kerb =lang limit =lang
narrow =lang restric =lang shrink =langsam =schnell =langsam accel =lehren =lernen =lieferung collec =lieferung fetch
=loesen break =loesen flexibl =mehr =sturz =mehr =weniger =mehr declin =mehr few =mehr hush =mehr sink =mehr trim
=modern old =modern traditional =motivieren deter =motivieren discorag =motivieren dissuad =mut coward =mut fear =mut
timid =neugierig indifferent =optional =verpflichtend =preis cheapen =rabatt markup =rabatt surcharg =reden =zuhoeren
=reparatur break =reservieren cancel =riesig shrink =ruhe! loud =schicken receiv =schloss! open =schloss! reopen
=schloss! unlock =schnell dela =schwierig =verstaendlich =schwierig soft =senior junior =sitzgelegenheit stand
=staendig temporar =staerken =weniger =staerken contrac =staerken kerb =staerken limit =staerken narrow =staerken
restric =staerken shrink =staerken weak =stress relax =sturz grow =sturz ris =suessigkeit salt =suessigkeit sour
=teilen hid =trainieren theor =transparenz =vertraulich =transparenz hid =transparenz privat =transparenz secret
=verbessern bad =verbessern deterior =verbessern poor =verbessern wors =verbessern worsen =verbessern worst
=vereinbaren declin =vereinbaren deni =vereinbaren disagr =vereinbaren refus =vereinbaren rejec =veroeffentlichen
conceal =veroeffentlichen hid =verpackung unpack =vertrauen distrust =vertrauen mistrust =vertraulich open
=vertraulich public =verwenden dismiss =verwenden fir =verwenden lay-off =verwenden layoff =verwenden sack =voraus
novic =vorteil disadvantag =warteschleife releas =weniger broad =weniger enlarg =weniger grow =weniger lot =weniger
mani =weniger maxim =weniger maximum =weniger ris =weniger spend =weniger top =weniger topup =weniger upper =weniger
wid =wochenende weekda =zeigen conceal =zeigen hid =zumachen distant =zumachen far =zumachen open =zumachen remot
=zumachen reopen =zumachen unlock abort continu abov below absent present accel dela accept declin accept deni accept
disagr accept refus accept rejec activ deactiv activ passiv adopt withdraw after befor ahead behind allow block alwa
never alwa occasional alwa rar alwa sometim analog digital analog electronic analogu digital analogu electronic
anonymous nam anonymous personal appear disappear approv declin approv deni approv disagr approv refus approv rejec
asleep awak author block autom manual back front backward forward bad best bad great bad positiv best poor best wors
best worsen best worst blam prais blam reward block enabl blunt sharpen bottom top bottom upper bright dark bright dim
brighten dark brighten dim bring collec bring fetch broad contrac broad kerb broad limit broad narrow broad restric
broad shrink build demolish build dismantl burden lighten burden reliev casual formal central decentral central local
cheapen cost cheapen dear cheapen expensiv chill hot chill warm citi countrysid citi rural collec delet collec discard
collec distribut collec eras collectiv individual combin divid combin separ combin split conceal reveal connec
disconnec contrac enlarg contrac grow contrac wid cool hot cool warm countrysid urban critic prais critic reward
dangerous saf dangerous secur dark light darken lighten day night day nighttim daytim night daytim nighttim declin
grow declin ris deep shallow defeat victor deficit surplus delet retain deni grant depart inbound depart incom
departur inbound departur incom deposit withdraw deposit withdrawal deter urg digital paper direc indirec disabl enabl
discard retain dishearten embolden dishearten hearten dislik lov dissuad urg distant near distant nearb divid join
divid merg divid unit domestic foreign domestic import domestic international down up down upstair downgrad upgrad
downstair up downstair upstair dry wet early lat early later early latest electronic paper empt fill empt full enlarg
kerb enlarg limit enlarg narrow enlarg restric enlarg shrink enter exit eras retain establish new exclusiv includ
exclusiv inclusiv exhal inhal exist new exit join expens incom expens revenu export import external internal fak
original far near far nearb fasten unfasten femal mal few lot few mani finish first first last flexibl rigid foreign
homegrown foreign local forget rememb formal informal fresh stal front rear fulfil refus fulltim partial fulltim
parttim gain los gain loss generous sting global local global regional grant refus great poor great wors great worsen
great worst group individual grow kerb grow limit grow narrow grow prun grow restric grow shrink grow sink grow trim
harden soft hardwork lazy harsh lax harsh lenient harsh loos harsh relax hat lov health ill health unhealth heav light
hectic relax hid open hid public hid reveal homegrown import impersonal personal import local inbound outbound inbound
outgo incom outbound incom outgo incom spend indifferent inter infrequent regular inner outer innovativ traditional
input output international local international national introduc withdraw join separ join split junk treasur kerb wid
later soon lax rigid lax stric lax tough least most leav right lenient rigid lenient stric lenient tough limit wid
load unload loos rigid loos stiffen loos stric loos tight loos tough loser win loud soft major minor maxim minimum
maximum minimum merg separ merg split mild spic minus plus narrow wid near remot nearb remot negativ optimistic
negativ positiv new old new proof new regular occasional regular open privat open secret oppos support optimistic
pessimistic oral writ over under pessimistic positiv poor positiv poor rich poor wealth positiv wors positiv worsen
positiv worst prais punish prais scold prec vagu privat public proactiv reactiv public secret pull push punish reward
rar regular regular seldom relax rigid relax stiffen relax stric relax tight relax tough restric wid revenu spend
reward scold ris sink risk saf risk secur rough smooth rural urban saf unsaf secur unsaf separ unit shortag surplus
shrink wid sit stand sleep wak specific vagu split unit sum wint thick thin thicken thin topup trim verbal writ with
without
"""

KNOWN = """
a abandon abl abolish abort about abov absent ac accel accept accessibl accident ach achiev acquir across activ actual
ad add additional adequ adhesiv admiss admit adopt ads advant advantag advert advis afford after afterward again
agenda agendaitem agent agr ahead aid aim aircon aircond airing! alevel all allow alon alread also alter although alwa
am ambulant among an analog analogu and angr announc anonymous anoth answ answerphon any anybod anyon apart apolog
appear appoint appreci apprentice! apprentices! approv approval apricot apron are armchair around arrang arriv arrival
artefac as ask asleep assess assist assistant assort at atm atmosph attach attempt attic attorn aubergin audiobook
author autom automobil autonomous avail averag avg avoid awak babi back backpack backup backward bad bag baggag baker
balant ballpoint ban bandaid banist banknot barb barbecu bargain barrierfr basement basical basin basket bathroom
batteries! battery! bazaar bbq be beauti becaus becom bedding! bedroom been befor beforehand begin behind being bell!
below bench benefit besid best bet between beverag beyond bicycl big bigger! biggest! bik bill billboard bin binder!
binders! biro biscuit blam blanket blind blinds! block bloodt blunt board! boardroom bonus book book! bookingsystem
bookshop bookstor boost bor boredom borrow boss bottom boy brainstorm branch! branches! branchmanag brav break
breakfast breakroom brief briefing! bright brighten bring broad brochur broom! bucket buddies! buddy! budget bug build
buildingsit bulb bun burden busi businessplan businesstrip but butch buy buyer! buyers! by cabinet cafeteria cal
calendar call callback caller! callers! calm calm! can cancel cand cannedrespons canteen car carboot care carehom
caretak carpark carpent carpet carpool carrot carshar cart cartridg cash cashpoint casual casualt cater ceas ceil
celebr cellar cellphon central cereal certain certific chair chairperson challeng chang changingroom charg charge!
charges! chargingpoint cheap cheapen check checkin checklist checkout! chef! chemist chicken child chill chimn
chimneysweep choic choos chor christmaspart citi citizen clar class clean clear clearant click client clientel clim
clinic cloakroom clos closet cloth! club coach! coaches! coaching! cohes cold cold! collabor colleagu collec
collection! collectiv combin comfort comment commit communic company companycar compet competent complain complex
compli complic complimentar comprehensibl compulsor comput conceal conductor confident confidential confirm conflic
cong connec consid constant constructionsit consumer! consumers! cont contact! contemporar continu continuous contrac
conv cook cooki cookies! cookout cool coop copi corag corget corridor cort corteous cortyard cost cosy couch could
council countrysid coupon coward cowork craft craftsman crash cream creat credit critic crock cross! crosswalk crucial
crutch cupboard curious current curtain cush custom customercar customerservic cut cutl cv dad damp dangerous dark
darken day daycar daytim deactiv deadlin dear debrief decentral decid declin decorator decreas deep deescal defeat
defectiv defer deficit definit dela delet delicious delight deliv deliverytim demolish demonstr deni dentist depart
department departur depend deposit deput design desk deskchair despit dessert detach detail deter deterior devic diap
diar did different difficult digital diligent dim diminish din diningroom direc dirt disabl disadvantag disagr
disallow disappear discard disclos disconnec discontinu discorag discount discreet discuss diseas dishearten dishes!
dishon dishwash dislik dismantl dismiss displa dispos disput dissuad distant distribut distrust divers divid do doctor
docu doe dog doing domestic donat donor doorbell doorwa down downgrad download downstair downtim draft drap dressing!
drill drink drop! drug drugstor dry dull dun dur dust dustbin duti duvet each early earlyshift easy ecofriend eg
eggplant eith elder electrician electronic elevator elimin els email embolden emergencyexit emergent empath empathic
emplo employ! empt enabl encorag end enem energyus enhant enjo enlarg enough enquir ensur enter enthusiasm entr
entrant environ equal equaltreat equip eradic eras error essential establish estim etc evalu even event ever everyon
everywh exchang exclud exclusiv excurs executiv exhal exhaust exhibit exist exit expand expens expensiv expert explain
export extend extens external extra failur fair fak fall fall! falls! fan! far fast fasten fath faucet fault fear
februar fee feedback feedbackform felttip femal fenc fetch few fewer fil fill film filth finish fir firebrigad
firefight firm first firstaid fitter! fitters! fix flashlight flat fleamarket flexibl flexitim flextim floor! flower!
flowers! flyer folder! folders! followup food football footpath for forbid foreign forget form! formal forward
forward! fre free! freelant freewa freez frequent fresh fridg friend from front frontdesk fruit fry fuel fulfil full
fulltim fun furth gain gam garage! garbag garden gas! gasolin gasst gear generous get gift giftcard girl giv glasses!
global glu go goal goggl going good goodwill goout govern gp gradual gran grandad grandfath grandma grandmoth grandpa
grant grass grat gratis gratitud great green! greet grievant groc groundfloor group grow guarant guest guide!
guidebook guidelin gym had hairdress hallwa handbook handl handov handrail hap hard hard! harddisk harden harder!
hardest! hardwork harsh has hat haul hav he headphon headset health hearingaid hearten heat heav hectic helmet help
helplin her herself hid high highwa him himself hint hir his hold hold! holdmusic holiday! holidayplan holidays!
homegrown homemad homeoffic homepag honest hoov hospital hostel hot hotlin hours! houserul how hug huge! hush hygienic
hyperlink i i'd i'm i'v icecream idcard idea identitycard ie if ignor ill illness immedi impersonal import important
improv in inbound includ inclusiv incom increas ind independent indifferent indirec individual indoor induc inexpensiv
infant info inform informal infrequent inhabitant inhal injec inner innovativ input inquir inscript insert insid
inside! inspec instal instant instead instock instruc instructor insurant inter internal international internet
interrupt intim into introduc inventor invit invoic is issu it it' item its itself jab janitor januar job jobadvert
jobinterview join joint joy juic junior junk just just! keep kerb key! keyboard kickoff kid kin kind kindergarten
kiosk kitchenet knowhow knowledg label lad ladder! ladders! lamp landlord laptop larg large! larger! largest! lass
last lat later lateshift latest launch lavator lawi lawn lawnmow lax lay-off layoff lazy leaderboard leadership
leaflet learn least leav leave! leaves! legibl lemonad lend length lenient less lessen lesson let let' letdown
letterbox lettering! level librar lift lift! lifts! light lighten lik limit line! linen link listen littl little! load
loan local locat lock lock! lockup loft login logout lollipop long longterm look lookaft loos lor los loser loss lot
loud lov low lower loyaltycard luggag lunch lying magazin mail mailbox maintain major mak mal malwar manag management!
mandator mani manual manual! marker! markup maxim maximum may mayb me meal mean! meatfr medic medicin meet meetup
membershipf mend mentor menu merg might mild min minc mindset minim minimum minor minus minutes! mistak mistrust mobil
modern modif mom monitor mood mop mor most mother motiv motorbik motorcycl motorwa motto mould mount mous move! movi
much mum municipal must mutual my myself nam name! namebadg nametag nap napkin narrow national near nearb need negativ
neighbor neighborhood never new newbi newborn newcom news newsagent newslet newspap next nic night nightshift nighttim
nois nor note! notebook notes! notice! notif novic now nurseries! nursery! nursinghom objectiv obligator obsolet
occasional of off offer offic officechair offlin often old omit on onboard one onli onlin ontim onto open openness!
oppos optician optim optimistic option optional optometrist or oral order! ordering! orders! organ original orselv
other ought our out outag outbound outd outdoor outer outgo outlet output outsid outside! oven over overall overload
overnight overtim overview own pacif pack packag packaging! paid pail pain paint paintbrush pan pancak paper parcel
parcellock park part partial parttim passbook passcod passeng passiv password patron pav pay paying! payr payslip pen
pens pep per perhap permanent permit permit! person personal personnel pessimistic pest petrol petrolst pharm phon
photocop photovoltaic physician physio physiotherap pick pickup pill pillow pilot place! plain plant! plast plastic
playground pleas pleasur plier plug plumb plus polic polit poll pool poor positiv possibl postag postbox postcod
poster! posters! postpon potato practis prais pram prec prepar prescript present present! pret prevent pric print
printout privat prizedraw proactiv problem procedur process produc prohibit prom prompt proof prop proposal provid
prun pub public publish pud pull punctual punish purchas push pushchair put pv quark quer quest questionnair queu
quick quiet quit quot radiator raffl rag rail rais ramp ran range! rank rapid rar rate rate! rath raw reac reach
reactiv read readaloud reading! readings! real realtor rear rebat reboot receiv recept recogn recommend recruit
recruiting! recruitment! reduc refer refrain refresh refrigerator refug refund refurbish refus regional registryoffic
regul regular reimburs rejec relative! relatives! relax releas reli reliev reloc rememb remind remot remov remun renew
renov rent reopen repair repeal replac reply requ requir reschedul reserv resident resolv respond respons responsibl
restart restric restroom resume! resumes! retain return return! returns! reus reveal revenu revok reward rich rider!
riders! rideshar right rigid ris risk roll roof room rost rota rough roundabout rubbish rucksack rud rug rul rural
sack sad saf sal salar salt sam sample! samples! satisf satisfac satisfi saturda sav saw! scan scold scrap screen
screwdriv script! scrub search! seat seats! secondhand secret secur seldom selec sell sellotap send senior separ
serious servic serviet set settl shadow shall shallow shar sharpen she sheets! shelf shelflif shift ship ship!
shippingcost shop shopper! shoppers! shoppinglist short shortag shortnotic should show showcase! shower! showers!
shrink shut sick sicknot sidewalk sign signag signin signout signpost signs! silent silverwar simpl sinc singl
singleus sink sit site skil skill skip sleep sleepy! slogan slop slot slow small smartphon smooth snack so soc socket
soda sofa soft softwar solar soldout solicitor solv som somebod somehow someth sometim somewh soon sooth soundproof
sour span spe speak specific spectacl spend spic split sponsor sportshall spud staff staffroom stair staircas stairwa
stal stand standard standin start stat stationar statusupd stepbystep stepin steplad stiffen still sting stock!
stockroom stocktak stop stor storage! storemanag storey! storeys! storytim stov straightawa strain streetcar
strengthen stress stric strol strong student substitut success successor such sufficient sug suggestionbox sum summar
sup superficial superior supervisor support surcharg surg surgeryhor surplus surv sustain swap sweep sweet sweet!
sweets! swift swimmingpool tablet! tak takeawa takecall takeout talk tall tap! tape! taps! target task tast tasting!
tavern taxreturn teach teach! team teammat teamspirit teamwork tedious telephon templ temporar tenant tend termin
testdriv textmodul than thank thankyoulet that that' the thei their them themselv then theor ther therap there' thes
they'll they'r thick thicken thin thing think this thisyear thorough thos though through throughout ticket tidy tidyup
tight till tim timeslot timet timid tini tip tir to togeth toilet tomato toner too tool top topup torch torna tough
toward towel townhall track tradesman traditional train trainee! trainees! trainer! trainers! trainst tram transf
transparent trash trashcan travel tre treasur treat trialrun trim trip trol troubl truck trust truth try tutorial tyr
under undergradu understand unfasten unhealth uniform unit unless unload unlock unpack unsaf until up updat upgrad
upkeep upload upon upper upset upstair uptod urban urg urgent us usag use used user! users! using util vacat vaccin
vacuum vagu valu van vari variet various veget vegetarian veggi vehicl vendor ventil verbal veri verif vermin via
victim victor virus visitor vital voicemail voluntar volunteer! volunteers! vot vouch wag wait waiter! waiters!
waitingroom waitress wak walker! want wardrob warehous warm warrant was wast wastebasket wastesepar watch way we we'd
we'll we'r we'v weak wealth web webpag websit weekda weekend weekendshift welcom wellb wer wet wfh what wheelchair
when wher wheth which whil who whom whos why wid wifi will win win! windscreen windshield wins! wint wip wireless with
withdraw withdrawal within without wlan word workboot worker! workers! workflow workforc workinghor workplac workshop
workshop! workwear wors worsen worst would wrench writ yard yesterda yet yor yorself you you'll you'r young your zip
zipcod zucchini
"""

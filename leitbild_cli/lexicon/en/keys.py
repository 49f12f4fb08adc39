"""The English roots and words of each group of synonyms; written by `.build/roots.py`."""

CONCEPTS = """
=kunde custom client consumer! consumers! caller! callers! user! users! buyer! buyers! shopper! shoppers! clientel
=mitarbeiter emplo colleagu staff personnel worker! workers! cowork workforc agent team
=chef boss manag management! leadership supervisor executiv superior
=azubi apprentice! apprentices! trainee! trainees!
=trainer! trainer! trainers! coach! coaches! instructor
=lieferant sup vendor
=neuling newcom newbi
=student student undergradu
=angehoerige relative! relatives! kin
=senior senior pens elder
=ansprechpartner contact!
=bewohner! tenant resident
=fahrgast passeng rider! riders! travel
=zusammenhalt cohes
=zusammenarbeit collabor coop teamwork
=vielfalt divers
=gleichstellung equal
=mut corag brav
=konflikt conflic disput
=tipp tip advis hint
=anleitung instruc manual!
=entschuldigen apolog
=dank thank gratitud
=ueberstunde overtim
=warten wait
=beschwerde complaint grievant
=hotline hotlin helplin
=telefon phon telephon
=handy cellphon smartphon mobil
=frage quest inquir enquir quer requ
=antwort answ reply respond respons
=besprechung meet
=rueckmeldung feedback
=schulung train coaching!
=problem problem issu troubl
=fehler error mistak bug fault
=einarbeitung onboard induc
=fachwissen expert knowhow
=email email mail
=homeoffice homeoffic wfh
=klima atmosph clim mood
=ziel goal objectiv target aim
=gehalt salar wag remun
=idee idea sug proposal
=geschenk gift present!
=firma company firm busi
=regierung govern
=photovoltaik solar photovoltaic pv
=auto car automobil vehicl
=rabatt discount rebat
=website websit homepag webpag
=internet internet web
=oeffnungszeit hours!
=dienstplan rota rost
=formular form!
=geraet devic
=unterlage docu
=aufgabe task duti chor
=ablauf process procedur workflow
=vorschrift rul regul guidelin
=vorteil benefit advantag
=erfolg success achiev win! wins!
=werbung advert
=bezahlung! pay paid paying!
=gebuehr fee charge! charges!
=preis pric
=arbeitsplatz workplac
=buero offic
=laden shop stor
=filiale branch! branches!
=paket parcel packag
=lieferung deliv ship ship!
=rueckgabe return! returns! return
=rueckerstattung refund reimburs
=reparatur repair mend
=wartung! maintain servic upkeep
=krankheit illness sick diseas
=toilette toilet restroom lavator
=aufzug lift! lifts! elevator
=schlange queu line!
=termin appoint
=umfrage surv poll questionnair
=newsletter newslet
=vertrauen trust confident
=lohnerhoehung payr
=umwelt environ
=abfall wast rubbish garbag trash
=ferien holiday! holidays! vacat leave!
=schnell fast quick rapid swift spe prompt
=sofort immedi instant straightawa
=kurz short brief
=freundlich friend kind nic
=hoeflich polit corteous cort
=verstaendlich plain simpl clear easy understand comprehensibl
=kostenlos free! gratis complimentar
=guenstig cheap inexpensiv afford
=gluecklich hap satisfi satisfac satisf delight
=wichtig important essential crucial vital
=gemeinsam togeth joint
=ehrlich honest sinc truth
=zuverlaessig reli depend
=modern modern contemporar
=aktuell uptod current
=schoen beauti pret
=lecker tast delicious
=durchschnittlich averag mean! avg
=gegenseitig mutual
=zusaetzlich additional extra furth
=genug enough sufficient adequ
=gleich! sam
=puenktlich punctual ontim
=kompetent competent knowledg skil
=sauber clean tidi hygienic
=reinigen scrub
=gruendlich thorough care diligent
=umweltfreundlich sustain ecofriend green!
=fair fair just!
=wertschaetzen appreci valu recogn
=voraus advant beforehand
=haeufig often frequent
=staendig constant continuous permanent
=verschieden different various
=schwierig difficult hard! complic complex
=kaputt defectiv
=barrierefrei accessibl barrierfr
=bequem comfort cosy
=ruhe! quiet silent
=freude joy fun pleasur enjo
=selbststaendig independent autonomous
=begeisterung enthusiasm
=vertraulich confidential discreet
=verbessern improv optim enhant bet good
=loesen solv resolv fix settl
=vereinbaren agr
=verwenden use using used util employ! usag
=beginnen begin start launch comment
=aendern chang alter modif
=reden talk speak communic conv
=unterstuetzen help assist assistant aid
=einhalten keep
=zusage prom commit
=staerken strengthen expand extend
=kaufen buy purchas acquir
=einstellen hir recruit
=reaktion reac
=schenken donat giv
=empfehlen recommend refer
=durchfuehren organ arrang
=diskutieren discuss
=waehlen choos choic selec pick
=anrufen call cal
=zurueckrufen callback
=auskunft inform info notif
=umgang treat
=reservieren reserv
=buchen book! book
=begruessen greet welcom
=erklaeren explain clar
=pruefen check verif inspec
=schicken send
=zeigen show demonstr
=bewerten rate! rate evalu assess
=veroeffentlichen publish
=renovieren renov refurbish
=entscheiden decid
=lernen learn
=teilen shar
=feiern celebr
=ansprechen name!
=ersetzen replac substitut
=versuchen try attempt
=bearbeitung handl
=erinnern remind
=einladen invit
=alle all ever each any
=mehr mor increas rais high boost
=weniger less fewer reduc lower decreas cut low minim lessen diminish sav
=abschaffen abolish elimin remov scrap stop end quit repeal ban forbid prohibit avoid prevent ceas refrain discontinu
=abschaffen drop! disallow omit exclud eradic abandon skip
=abmelden logout signout
=abreise checkout!
=anklicken click
=ankuendigen announc
=arbeitszeit workinghor
=arzt doctor physician gp
=auffrischen renew refresh
=aufhaengen mount
=ausflug out trip excurs
=ausverkauf clearant
=autobahn motorwa highwa freewa
=baby babi infant
=bahnhof trainst
=banknote note! banknot
=bankomat atm cashpoint
=bargeld cash
=basteln craft
=batterie bat
=baustelle constructionsit buildingsit
=beiz pub tavern
=benzin petrol gas! gasolin fuel
=bewirten cater
=bildschirm screen monitor displa
=billett ticket
=bonbon cand
=briefkasten mailbox postbox letterbox
=brille glass spectacl
=bub boy lad
=budget budget
=buerger citizen inhabitant
=businessplan businessplan
=checkin checkin
=coiffeur hairdress barb
=datei fil
=dringend urgent
=drucker print
=eingangsbereich entrant entr
=einloggen login signin
=einscannen scan
=entwurf draft
=erdapfel potato spud
=erdgeschoss groundfloor
=erschoepft tir exhaust
=estrich attic loft
=fahrplan timet
=faktura invoic bill
=feber februar
=feedbackbogen feedbackform
=ferienwohnung flat
=feucht damp
=film movi film
=fleischhauer butch
=fleischlos vegetarian meatfr
=fortgehen goout
=gang corridor hallwa
=garten garden
=gemuese veget veggi
=geschirr dish crock
=gleitzeit flexitim flextim
=grillen barbecu bbq cookout
=gutschein vouch coupon
=hausabwart caretak janitor
=headset headset headphon
=heizkoerper radiator
=herd stov oven
=herrichten prepar
=heuer thisyear
=hinstellen place! instal
=hinweisschild sign
=hof cortyard yard
=hund dog
=impfung vaccin jab
=installateur plumb
=jaenner januar
=job job
=kantine canteen cafeteria
=karotte carrot
=kassa till
=kasten cupboard closet wardrob
=kekse biscuit cooki cookies!
=kind child kid
=kita nurs daycar kindergarten
=klimaanlage aircond aircon
=kondukteur conductor
=kredit loan credit
=kreisverkehr roundabout
=kuehlschrank fridg refrigerator
=kugelschreiber pen biro
=lampe lamp
=langweilig bor dull
=lastwagen lor truck
=lavabo basin
=lesung read
=limo soda lemonad
=location locat site
=lohnzettel payslip
=maedchen girl lass
=mama mum mom moth
=marille apricot
=matura alevel
=medikament medicin medic drug
=mietzins rent
=mitnehmen pickup
=motorrad motorbik motorcycl
=muehsam tedious
=muesli cereal
=nachbar neighbor
=neugierig curious
=notaufnahme emergent casualt
=notebook laptop notebook
=obst fruit
=offerte quot estim
=oma grandma grandmoth gran
=opa grandpa grandfath grandad
=ordination surg
=papa dad fath
=papierkorb bin dustbin trashcan wastebasket
=paradeiser tomato
=parkhaus carpark garag
=parkieren park
=passwort password passcod
=pausenraum breakroom staffroom
=peperoni pep
=pneu tyr
=polster pillow cush
=postleitzahl postcod zip zipcod
=protokoll minutes!
=ranking rank leaderboard
=rauchfangkehrer chimneysweep
=rechner comput
=regal shelf
=rettung ambulant
=sackerl bag
=saft juic
=samstag saturda
=schauen look watch
=schicht shift
=schlagobers cream
=semmel roll bun
=sessel chair
=slot timeslot slot
=sonderangebot bargain
=sparbuch passbook
=spiel gam
=spielplatz playground
=spital hospital clinic
=stammtisch meetup
=staubsauger vacuum hoov
=steckdose socket outlet plug
=stiege stair staircas stairwa
=stockwerk floor! storey
=taschenlampe torch flashlight
=teekueche kitchenet
=terminkalender calendar diar
=tischler carpent
=tombola raffl prizedraw
=tool tool
=trafik kiosk newsagent
=trainieren prac
=traktandenliste agenda
=traktandum agendaitem
=tram tram streetcar
=traurig sad
=trottoir pav sidewalk footpath
=uebernachten overnight
=uebersicht overview
=ueberweisung transf
=umkleide cloakroom changingroom
=umtauschen exchang swap
=umziehen move! reloc
=unterbruch interrupt
=untergeschoss bas cellar
=unterricht lesson class
=update updat
=velo bicycl bik
=verschreibung prescript
=versicherung insurant
=warenkorb cart trol basket
=wasserhahn tap faucet
=wegraeumen tidyup
=weihnachtsfeier christmaspart
=werkstatt workshop garage!
=wettbewerb compet cont
=wiese lawn grass
=wlan wifi wlan wireless
=workshop workshop!
=wuetend angr cross!
=zettel note
=zeugnis certific
=zmittag lunch
=zmorge breakfast
=znacht din
=znuni snack
=zusammenfassung summar
=zusperren lockup
"""

LISTED = """
=zusperren lockup
=zusammenfassung summary
=znuni snack
=znacht dinner
=zmorge breakfast
=zmittag lunch
=zeugnis certificate
=banknote note banknote
=wuetend angry cross
=werkstatt workshop
=wlan wifi wlan wireless
=wiese lawn grass
=wettbewerb competition contest
=parkhaus garage carpark
=weihnachtsfeier christmasparty
=wegraeumen tidyup
=wasserhahn tap faucet
=warenkorb cart trolley basket
=versicherung insurance
=verschreibung prescription
=velo bicycle bike
=update update
=unterricht lesson class
=untergeschoss basement cellar
=unterbruch interruption
=umziehen move relocate
=umtauschen exchange swap
=umkleide cloakroom changingroom
=ueberweisung transfer
=uebersicht overview
=uebernachten overnight
=trottoir pavement sidewalk footpath
=traurig sad
=tram tram streetcar
=traktandum agendaitem
=traktandenliste agenda
=trainieren practise
=trafik kiosk newsagent
=tool tool
=tombola raffle prizedraw
=tischler carpenter
=terminkalender calendar diary
=teekueche kitchenette
=taschenlampe torch flashlight
=stockwerk floor storey
=stiege stairs staircase stairway
=steckdose socket outlet plug
=staubsauger vacuum hoover
=stammtisch meetup
=spital hospital clinic
=spielplatz playground
=spiel game
=sparbuch passbook
=sonderangebot bargain
=slot timeslot slot
=sessel chair
=semmel roll bun
=schlagobers cream
=schicht shift
=schauen look watch
=samstag saturday
=saft juice
=sackerl bag
=rettung ambulance
=regal shelf
=rechner computer
=rauchfangkehrer chimneysweep
=ranking ranking leaderboard
=protokoll minutes
=postleitzahl postcode zip zipcode
=polster pillow cushion
=pneu tyre
=peperoni pepper
=pausenraum breakroom staffroom
=passwort password passcode
=parkieren park
=paradeiser tomato
=papierkorb bin dustbin trashcan wastebasket
=papa dad father
=ordination surgery
=opa grandpa grandfather grandad
=oma grandma grandmother granny
=offerte quote estimate
=obst fruit
=notebook laptop notebook
=notaufnahme emergency casualty
=neugierig curious
=nachbar neighbour
=muesli cereal
=muehsam tedious
=motorrad motorbike motorcycle
=mitnehmen pickup
=mietzins rent
=medikament medicine medication drug
=matura alevels
=marille apricot
=mama mum mom mother
=maedchen girl lass
=lohnzettel payslip
=location location site
=limo soda lemonade
=lesung reading
=lavabo basin
=lastwagen lorry truck
=langweilig boring dull
=lampe lamp
=kugelschreiber pen biro
=kuehlschrank fridge refrigerator
=kreisverkehr roundabout
=kredit loan credit
=kondukteur conductor
=klimaanlage airconditioning aircon
=kita nursery daycare kindergarten
=kind child kid
=kekse biscuit cookie cookies
=kasten cupboard closet wardrobe
=kassa till
=karotte carrot
=kantine canteen cafeteria
=job job
=jaenner january
=installateur plumber
=impfung vaccination jab
=hund dog
=hof courtyard yard
=hinweisschild sign
=hinstellen place installing
=heuer thisyear
=herrichten prepare
=herd stove oven
=heizkoerper radiator
=headset headset headphones
=hausabwart caretaker janitor
=gutschein voucher coupon
=grillen barbecue bbq cookout
=gleitzeit flexitime flextime
=geschirr dishes crockery
=gemuese vegetable veggie
=garten garden
=gang corridor hallway
=fortgehen goout
=fleischlos vegetarian meatfree
=fleischhauer butcher
=film movie film
=feucht damp
=ferienwohnung flat
=feedbackbogen feedbackform
=feber february
=faktura invoice bill
=fahrplan timetable
=estrich attic loft
=erschoepft tired exhausted
=erdgeschoss groundfloor
=erdapfel potato spud
=entwurf draft
=einscannen scan
=einloggen login signin
=eingangsbereich entrance entry
=drucker printer
=dringend urgent
=datei file
=coiffeur hairdresser barber
=checkin checkin
=businessplan businessplan
=buerger citizen inhabitant
=budget budget
=bub boy lad
=brille glasses spectacles
=briefkasten mailbox postbox letterbox
=bonbon candy
=billett ticket
=bildschirm screen monitor display
=bewirten cater
=benzin petrol gas gasoline fuel
=beiz pub tavern
=baustelle constructionsite buildingsite
=batterie battery
=basteln craft
=bargeld cash
=bankomat atm cashpoint
=bahnhof trainstation
=baby baby infant
=autobahn motorway highway freeway
=ausverkauf clearance
=ausflug outing trip excursion
=aufhaengen mount
=auffrischen renew refresh
=arzt doctor physician gp
=arbeitszeit workinghours
=ankuendigen announce
=anklicken click
=abreise checkout
=abmelden logout signout
=abschaffen abolish eliminate remove scrap stop end quit repeal ban forbid prohibit avoid prevent cease refrain
=abschaffen discontinue drop disallow omit exclude eradicate abandon skip
=weniger less fewer reduce reduction lower decrease cut low minimise lessen diminish save
=mehr more increase raise higher high boost
=alle all every each any
=einladen invite invitation
=erinnern remind reminder
=bearbeitung handle handling
=versuchen try attempt
=ersetzen replace substitute
=ansprechen name
=feiern celebrate
=teilen share
=lernen learn
=entscheiden decide
=renovieren renovate refurbish
=veroeffentlichen publish
=bewerten rate rating evaluate assess assessment
=zeigen show demonstrate
=schicken send
=pruefen check verify inspect inspection
=erklaeren explain clarify
=begruessen greet welcome greeting
=buchen book booking bookings
=reservieren reserve reservation
=umgang treat treatment
=auskunft inform information info notify
=zurueckrufen callback
=anrufen call calling
=waehlen choose choice select pick
=diskutieren discuss discussion
=durchfuehren organise arrange
=empfehlen recommend recommendation refer
=schenken donate donation give
=reaktion react reaction
=einstellen hire recruit
=kaufen buy purchase acquire
=staerken strengthen expand extend
=zusage promise commitment
=einhalten keep
=unterstuetzen help assist assistance aid
=reden talk speak communicate communication conversation
=aendern change alter modify
=beginnen begin start launch commence beginning
=verwenden use using used utilise employ usage
=vereinbaren agree
=loesen solve solution resolve resolution fix settle
=verbessern improve improvement optimise enhance better good
=vertraulich confidential discreet
=begeisterung enthusiasm
=selbststaendig independent autonomous
=freude joy fun pleasure enjoyment
=ruhe! quiet silence silent
=bequem comfortable cosy cozy
=barrierefrei accessible barrierfree
=kaputt defective
=schwierig difficult hard complicated complex
=verschieden different various
=staendig constant continuous permanent
=haeufig often frequent frequently
=voraus advance beforehand
=wertschaetzen appreciate appreciated appreciation valued value recognise recognition
=fair fair just
=umweltfreundlich sustainable ecofriendly green
=gruendlich thorough careful diligent
=reinigen scrub
=sauber clean tidy hygienic
=kompetent competent knowledgeable skilled
=puenktlich punctual ontime
=gleich! same
=genug enough sufficient adequate
=zusaetzlich additional extra further
=gegenseitig mutual
=durchschnittlich average mean avg
=lecker tasty delicious
=schoen beautiful pretty
=aktuell uptodate current
=modern modern contemporary
=zuverlaessig reliable dependable
=ehrlich honest sincere truthful
=gemeinsam together joint jointly
=wichtig important essential crucial vital
=gluecklich happy satisfied satisfaction satisfy delighted
=guenstig cheap inexpensive affordable
=kostenlos free gratis complimentary
=verstaendlich plain simple clear easy understandable comprehensible
=hoeflich polite courteous courtesy
=freundlich friendly kind nice
=kurz short shorten brief
=sofort immediately immediate instantly instant straightaway
=schnell fast quick rapid swift speedy prompt speed
=ferien holiday holidays vacation leave
=abfall waste rubbish garbage trash
=umwelt environment
=lohnerhoehung payrise
=vertrauen trust confidence
=newsletter newsletter
=umfrage survey poll questionnaire
=termin appointment
=schlange queue queues queuing line
=aufzug lift lifts elevator
=toilette toilet restroom lavatory
=krankheit illness sickness disease
=wartung! maintenance maintain servicing upkeep
=reparatur repair mend
=rueckerstattung refund reimburse reimbursement
=rueckgabe return returns returned
=lieferung delivery deliver deliveries shipment shipping ship
=paket parcel package
=filiale branch branches
=laden shop store
=buero office
=arbeitsplatz workplace
=preis price prices
=gebuehr fee charge charges
=bezahlung! pay payment paying
=werbung advertising advertisement advert
=erfolg success achievement win wins
=vorteil benefit advantage
=vorschrift rule regulation guideline
=ablauf process procedure workflow
=aufgabe task duty duties chore
=unterlage document
=geraet device
=formular form
=dienstplan rota roster
=oeffnungszeit hours
=internet internet web
=website website homepage webpage
=rabatt discount rebate
=auto car automobile vehicle
=photovoltaik solar photovoltaic pv
=regierung government
=firma company firm business
=geschenk gift present
=idee idea suggestion proposal
=gehalt salary wage remuneration
=ziel goal objective target aim
=klima atmosphere climate mood
=homeoffice homeoffice wfh
=email email mail
=fachwissen expertise knowhow
=einarbeitung onboarding onboard induction
=fehler error mistake bug fault
=problem problem issue trouble
=schulung training coaching
=rueckmeldung feedback
=besprechung meeting
=antwort answer reply respond response
=frage question inquiry enquiry query request
=handy cellphone smartphone mobile
=telefon phone telephone
=hotline hotline helpline
=beschwerde complaint grievance
=warten wait waiting
=ueberstunde overtime
=dank thank thanks gratitude
=entschuldigen apologise apologize apology apologies
=anleitung instructions manual
=tipp tip advice hint
=konflikt conflict dispute
=mut courage bravery
=gleichstellung equality
=vielfalt diversity
=zusammenarbeit collaboration cooperation teamwork
=zusammenhalt cohesion
=fahrgast passenger rider riders traveller traveler
=bewohner! tenant resident
=ansprechpartner contact
=senior senior pensioner elderly
=angehoerige relative relatives kin
=student student undergraduate
=neuling newcomer newbie
=lieferant supplier vendor
=trainer! trainer trainers coach coaches instructor
=azubi apprentice apprentices trainee trainees
=chef boss manager management leadership supervisor executive executives superior superiors
=mitarbeiter employee colleague staff personnel worker workers coworker workforce agent teammate
=kunde customer client consumer consumers caller callers user users buyer buyers shopper shoppers clientele
"""

KNOWN = """
a abandon abl abolish about abov absent ac accel accept accessibl achiev acquir across activ actual add additional
adequ adopt advant advantag advert advis afford after afterward again agenda agendaitem agent agr ahead aid aim aircon
aircond alevel all allow alon alread also alter although alwa am ambulant among an analog analogu and angr announc
anonymous anoth answ any anyon apart apolog appear appoint appreci apprentice! apprentices! approv apricot are around
arrang arriv arrival as asleep assess assist assistant at atm atmosph attach attempt attic author autom automobil
autonomous averag avg avoid awak babi back backward bad bag ban banknot barb barbecu bargain barrierfr bas basical
basin basket bat bbq be beauti becaus becom been befor beforehand begin behind being below benefit besid best bet
between beyond bicycl big bik bill bin biro biscuit blam block blunt book book! boost bor borrow boss bottom boy
branch! branches! brav break breakfast breakroom brief bright brighten bring broaden budget bug build buildingsit bun
busi businessplan but butch buy buyer! buyers! by cafeteria cal calendar call callback caller! callers! calm can cand
canteen car care caretak carpark carpent carrot cart cash cashpoint casual casualt cater ceas celebr cellar cellphon
central cereal certain certific chair chang changingroom charg charge! charges! cheap cheapen check checkin checkout!
child chill chimneysweep choic choos chor christmaspart citi citizen clar class clean clear clearant click client
clientel clim clinic cloakroom clos closet coach! coaches! coaching! cohes cold collabor colleagu collec collectiv
combin comfort comment commit communic company compet competent complaint complex compli complic complimentar
comprehensibl compulsor comput conceal conductor confident confidential conflic connec consid constant constructionsit
consumer! consumers! cont contact! contemporar continuous contrac conv cook cooki cookies! cookout cool coop copi
corag corridor cort corteous cortyard cost cosy could countrysid coupon coward cowork craft cream creat credit critic
crock cross! crucial cupboard curb curious current cush custom cut dad damp dangerous dark day daycar daytim deactiv
dear decentral decid declin decreas deep defeat defectiv deficit definit dela delet delicious delight deliv demonstr
deni depart department departur depend deposit despit detach deterior devic diar did different difficult digital
diligent dim diminish din direc dirt disabl disadvantag disagr disallow disappear discard disclos disconnec discontinu
discorag discount discreet discuss diseas dish dishon dislik dismiss displa disput distant distrust divers divid do
doctor docu doe dog doing domestic donat down downgrad download downstair draft drop! drug dry dull dur dustbin duti
each early easy ecofriend eg eith elder electronic elevator elimin els email emergent emplo employ! empt enabl encorag
end enem enhant enjo enlarg enough enquir ensur enter enthusiasm entr entrant environ equal eradic eras error
essential establish estim etc evalu even ever everyon everywh exchang exclud exclusiv excurs executiv exhal exhaust
exist exit expand expens expensiv expert explain export extend external extra failur fair fak fall far fast fasten
fath faucet fault februar fee feedback feedbackform femal fetch few fewer fil fill film finish fir firm first fix
flashlight flat flexibl flexitim flextim floor! footpath for forbid foreign forget form! formal forward fre free!
freewa frequent fresh fridg friend from front fruit fuel full fulltim fun furth gain gam garag garage! garbag garden
gas! gasolin get gift girl giv glass global go goal going good goout govern gp gran grandad grandfath grandma
grandmoth grandpa grass gratis gratitud great green! greet grievant groundfloor group grow guidelin had hairdress
hallwa handl hap hard hard! harden harsh has hat hav he headphon headset health heat heav hectic help helplin her
herself hid high highwa him himself hint hir his holiday! holidays! homegrown homeoffic homepag honest hoov hospital
hot hotlin hours! how hug hygienic i i'd i'm i'v idea ie if ill illness immedi impersonal import important improv in
inbound includ inclusiv incom increas ind independent indirec individual indoor induc inexpensiv infant info inform
informal infrequent inhabitant inhal input inquir insert insid inspec instal instant instead instruc instructor
insurant internal internet interrupt into introduc invit invoic is issu it it' its itself jab janitor januar job join
joint joy juic junior junk just just! keep kid kin kind kindergarten kiosk kitchenet knowhow knowledg lad lamp laptop
larg lass last lat later latest launch lavator lawn lax lay-off layoff leaderboard leadership learn least leav leave!
lemonad lend length lengthen lenient less lessen lesson let let' letterbox lift lift! lifts! light lik limit line!
littl load loan local locat lock lockup loft login logout look loos loosen lor los loser loss lot loud lov low lower
lunch lying mail mailbox maintain major mak mal manag management! mandator mani manual manual! markup maxim maximum
may mayb me mean! meatfr medic medicin meet meetup mend merg might min minim minimum minor minus minutes! mistak
mistrust mobil modern modif mom monitor mood mor most moth motorbik motorcycl motorwa mount move! movi much mum must
mutual my myself name! narrow near nearb need negativ neighbor never new newbi newcom newsagent newslet next nic night
nighttim nois nor note note! notebook notif novic now nurs objectiv obligator obsolet occasional of off offer offic
offlin often old omit on onboard one onli onlin ontim onto open oppos optim optimistic optional or organ original
orselv other ought our out outbound outd outdoor outgo outlet output outsid oven over overnight overtim overview own
pack packag paid paper parcel park part partial parttim passbook passcod passeng passiv password pav pay paying! payr
payslip pen pens pep per perhap permanent permit person personal personnel pessimistic petrol phon photovoltaic
physician pick pickup pillow place! plain playground pleas pleasur plug plumb plus polit poll poor positiv possibl
postbox postcod potato prac practic prais prepar prescript present present! pret prevent pric print privat prizedraw
proactiv problem procedur process prohibit prom prompt proposal provid pub public publish pull punctual punish purchas
push put pv quer quest questionnair queu quick quiet quit quot radiator raffl rais ran rank rapid rar rate rate! rath
raw reac reactiv read real rear rebat receiv recogn recommend recruit reduc refer refrain refresh refrigerator refund
refurbish refus regional regul regular reimburs rejec relative! relatives! relax reli reloc rememb remind remot remov
remun renew renov rent reopen repair repeal replac reply requ requir reserv resident resolv respond respons restric
restroom retain return return! returns! reveal revenu reward rich rider! riders! right rigid ris risk roll rost rota
roundabout rubbish rud rul rural sack sad saf sal salar salt sam satisf satisfac satisfi saturda sav scan scold scrap
screen scrub seat secret secur seldom selec sell send senior separ servic set settl shall shallow shar sharpen she
shelf shift ship ship! shop shopper! shoppers! short shortag should show shrink shut sick sidewalk sign signin signout
silent simpl sinc singl sink sit site skil skip sleep slot slow small smartphon snack so socket soda soft soften solar
solv som somehow somewh soon spe speak spectacl spend split spud staff staffroom stair staircas stairwa stal stand
start stiffen still stop stor storey stov straightawa streetcar strengthen stress stric strong student substitut
success such sufficient sug sum summar sup superior supervisor support surcharg surg surplus surv sustain swap sweet
swift tak talk tall tap target task tast tavern teach team teamwork tedious telephon temporar tenant than thank that
that' the thei their them themselv then theor ther there' thes they'll they'r thick thicken thin thing think this
thisyear thorough thos though through throughout ticket tidi tidyup tighten till timeslot timet tini tip tir to togeth
toilet tomato too tool top torch tough toward train trainee! trainees! trainer! trainers! trainst tram transf
transparent trash trashcan travel treasur treat trip trol troubl truck trust truth try tyr under undergradu understand
unfasten unhealth unit unless unload unlock unpack unsaf until up updat upgrad upkeep upload upon upper upstair uptod
urban urgent us usag use used user! users! using util vacat vaccin vacuum valu vari various veget vegetarian veggi
vehicl vendor veri verif via victor vital voluntar vouch wag wait wak want wardrob warm was wast wastebasket watch way
we we'd we'll we'r we'v weak weaken wealth web webpag websit weekda weekend welcom wer wet wfh what when wher wheth
which whil who whom whos why wid widen wifi will win win! wins! wint wireless with withdraw withdrawal within without
wlan worker! workers! workflow workforc workinghor workplac workshop workshop! wors worsen worst would yard yet yor
yorself you you'll you'r young your zip zipcod
"""

"""The English words that stand in lists, each with its root; written by `.build/roots.py`."""

ROOTS = """
a a abandon abandon able abl abolish abolish abort abort about about above abov absence absent absent absent
accelerate accel accept accept accessible accessibl accident accident ache ach achievement achiev acquire acquir
across across act ac activate activ active activ actually actual ad ad add add additional additional adequate adequ
adhesive adhesiv admission admiss admit admit adopt adopt ads ads adult adult advance advant advanced advant advantage
advantag advert advert advertisement advert advertising advert advice advis adviser advis advisor advisor affordable
afford after after afternoon afternoon afterwards afterward again again agenda agenda agendaitem agendaitem agent
agent agree agr ahead ahead aid aid aim aim aircon aircon airconditioning aircond alevels alevel all all allow allow
alone alon already alread also also alter alter although although always alwa am am ambulance ambulant among among an
an analog analog analogue analogu and and angry angr announce announc anonymous anonymous another anoth answer answ
answerphone answerphon any any anybody anybod anyone anyon apart apart apologies apolog apologise apolog apologize
apolog apology apolog app app appear appear applicant applicant appointment appoint appreciate appreci appreciated
appreci appreciation appreci apprentice apprentic approval approval approve approv apricot apricot april april apron
apron arabic arabic are are armchair armchair around around arrange arrang arrival arrival arrive arriv arriving arriv
artefact artefac as as ask ask asleep asleep assess assess assessment assess assist assist assistance assistant
assortment assort at at atm atm atmosphere atmosph attach attach attachment attach attempt attempt attic attic
attorney attorn aubergine aubergin audiobook audiobook august august authorise author authority author automate autom
automated autom automatic autom automobile automobil autonomous autonomous autumn autumn available avail average
averag avg avg avoid avoid awake awak baby babi back back backpack backpack backup backup backward backward backwards
backward bad bad bag bag baggage baggag bakery baker balance balant ballpoint ballpoint ban ban bandaid bandaid
banister banist bankholiday bankholida banknote banknot barbecue barbecu barber barb bargain bargain barrierfree
barrierfr basement basement basically basical basin basin basket basket bathroom bathroom bazaar bazaar bbq bbq be be
beautiful beauti because becaus become becom bedroom bedroom been been beer beer before befor beforehand beforehand
begin begin beginner begin beginning begin behind behind being being below below bench bench benefit benefit beside
besid besides besid best best better bet between between beverage beverag beyond beyond bicycle bicycl big big bike
bik bill bill billboard billboard bin bin biro biro biscuit biscuit black black blame blam blanket blanket blind blind
block block bloodtest bloodt blue blu blunt blunt board board boardroom boardroom bonus bonus book book booking book
bookings book bookingsystem bookingsystem bookshop bookshop bookstore bookstor boost boost boredom boredom boring bor
borrow borrow boss boss bottom bottom bought buy boy boy brainstorming brainstorm branchmanager branchmanag brave brav
bravery brav break break breakfast breakfast breakroom breakroom brief brief bright bright brighten brighten bring
bring broaden broad brochure brochur bucket bucket budget budget bug bug build build building build buildingsite
buildingsit bulb bulb bun bun burden burden bus bus business busi businessplan businessplan businesstrip businesstrip
but but butcher butch buy buy by by cab cab cabinet cabinet cafeteria cafeteria calendar calendar call call callback
callback calling cal calm calm can can cancel cancel candidate candid candy cand cannedresponse cannedrespons canteen
canteen car car carboot carboot careful care carehome carehom caretaker caretak carnival carnival carpark carpark
carpenter carpent carpet carpet carpool carpool carrot carrot carshare carshar cart cart cartridge cartridg cash cash
cashpoint cashpoint casual casual casualty casualt cater cater cease ceas ceiling ceil celebrate celebr cellar cellar
cellphone cellphon central central centralise central ceo ceo cereal cereal certainly certain certificate certific
chair chair chairman chairman chairperson chairperson challenge challeng change chang changingroom changingroom
chargeable charg charger charg chargingpoint chargingpoint chat chat cheap cheap cheapen cheapen check check checkin
checkin checklist checklist chemist chemist chicken chicken child child chill chill chimney chimn chimneysweep
chimneysweep choice choic choose choos chore chor chose choos christmas christma christmasparty christmaspart citizen
citizen city citi clarify clar class class clean clean clear clear clearance clearant click click client client
clientele clientel climate clim clinic clinic cloakroom cloakroom close clos closed clos closet closet closing clos
closure clos club club coffee cof cohesion cohes cold cold collaboration collabor colleague colleagu collect collec
collective collectiv combine combin comfortable comfort commence comment commitment commit communicate communic
communication communic commuter commut company company companycar companycar competent competent competition compet
complaint complain complex complex complicate complic complicated complic compliment compli complimentary complimentar
comprehensible comprehensibl compulsory compulsor computer comput conceal conceal conductor conductor confidence
confident confidential confidential confirm confirm confirmation confirm conflict conflic congestion cong connect
connec consider consid considerate consid consideration consid constant constant constructionsite constructionsit
contemporary contemporar contest cont continue continu continuous continuous contract contrac conversation conv cook
cook cooked cook cookie cooki cookout cookout cool cool cooling cool cooperation coop copy copi corridor corridor
costly cost cosy cosy couch couch could could council council counter count countryside countrysid coupon coupon
courage corag courgette corget courteous corteous courtesy cort courtyard cortyard cowardly coward coworker cowork
cozy cosy craft craft craftsman craftsman crash crash cream cream create creat credit credit criticise critic crockery
crock crosswalk crosswalk crucial crucial crutch crutch cupboard cupboard curb kerb curious curious current current
curtain curtain cushion cush customer custom customercare customercar customerservice customerservic customise custom
cut cut cutlery cutl cv cv cyclist cyclist dad dad damp damp dangerous dangerous dark dark darken darken day day
daycare daycar daytime daytim deactivate deactiv deadline deadlin dear dear debriefing debrief december decemb
decentral decentral decentralise decentral decide decid decline declin decorator decorator decrease decreas deep deep
deescalate deescal defeat defeat defective defectiv defer defer deficit deficit definitely definit delay dela delete
delet delicious delicious delighted delight deliver deliv deliveries deliv delivery deliv deliverytime deliverytim
demolish demolish demonstrate demonstr dentist dentist deny deni depart depart departing depart department department
departure departur dependable depend deposit deposit deputy deput design design desk desk deskchair deskchair despite
despit dessert dessert detach detach detailed detail deter deter deteriorate deterior device devic diaper diap diary
diar did did different different difficult difficult digital digital diligent diligent dim dim diminish diminish
diningroom diningroom dinner din direct direc director director dirty dirt disable disabl disadvantage disadvantag
disagree disagr disallow disallow disappear disappear discard discard disclose disclos disconnect disconnec
discontinue discontinu discount discount discourage discorag discreet discreet discuss discuss discussion discuss
disease diseas dishearten dishearten dishonest dishon dishwasher dishwash dislike dislik dismantle dismantl dismiss
dismiss display displa disposable dispos dispute disput dissuade dissuad distant distant distribute distribut distrust
distrust diversity divers divide divid do do doctor doctor document docu does doe dog dog doing doing domestic
domestic donate donat donation donat donor donor doorbell doorbell doorway doorwa down down downgrade downgrad
download download downstairs downstair downtime downtim draft draft drape drap drill drill drink drink driver driv
drug drug drugstore drugstor dry dry dull dull dunning dun during dur dust dust dustbin dustbin duties duti duty duti
duvet duvet each each earlier early earliest early early early earlyshift earlyshift ease easy east east easter east
easy easy ecofriendly ecofriend eg eg eggplant eggplant either eith elderly elder electrician electrician electricity
electric electronic electronic elevator elevator eliminate elimin else els email email embolden embolden emergency
emergent emergencyexit emergencyexit empathetic empath empathic empathic empathy empath employ emplo employee emplo
empty empt enable enabl encourage encorag end end enemy enem energyuse energyus english english enhance enhant
enjoyment enjo enlarge enlarg enough enough enquiry enquir ensure ensur enter enter enthusiasm enthusiasm entrance
entrant entry entr environment environ equality equal equaltreatment equaltreat equipment equip eradicate eradic erase
eras error error essential essential establish establish established establish estimate estim etc etc evaluate evalu
even even evening even event event ever ever every ever everyone everyon everywhere everywh exchange exchang exclude
exclud excluded exclud excluding exclud exclusive exclusiv excursion excurs executive executiv executives executiv
exhale exhal exhausted exhaust exhibit exhibit existing exist exit exit expand expand expense expens expensive
expensiv expert expert expertise expert explain explain export export extend extend extension extens external external
externally external extra extra failure failur fair fair fake fak fall fall family fami far far fast fast fasten
fasten father fath faucet faucet fault fault fearful fear february februar fee fee feedback feedback feedbackform
feedbackform felttip felttip female femal fence fenc ferry fer fetch fetch few few fewer fewer file fil fill fill film
film filthy filth finish finish fire fir firebrigade firebrigad firefighters firefight firm firm first first firstaid
firstaid fix fix fixed fix flashlight flashlight flat flat fleamarket fleamarket flexible flexibl flexitime flexitim
flextime flextim flight flight flyer flyer followup followup food food football football footpath footpath for for
forbid forbid foreign foreign forget forget formal formal forward forward forwards forward free fre freelancer
freelant freeway freewa freezer freez french french frequent frequent frequently frequent fresh fresh friday frida
fridge fridg friend friend friendly friend fries fry from from front front frontdesk frontdesk fruit fruit fuel fuel
fulfil fulfil full full fulltime fulltim fun fun funny fun further furth gain gain game gam garbage garbag garden
garden gas gas gasoline gasolin gasstation gasst gear gear generous generous gentleman gentleman german german get get
getting get gift gift giftcard giftcard girl girl give giv global global glue glu go go goal goal goggles goggl going
going good good goodwill goodwill goout goout government govern gp gp gradually gradual grandad grandad grandfather
grandfath grandma grandma grandmother grandmoth grandpa grandpa granny gran grant grant grass grass grateful grat
gratis gratis gratitude gratitud great great greet greet greeting greet grievance grievant groceries groc grocery groc
groundfloor groundfloor group group grow grow growth grow guarantee guarant guest guest guidebook guidebook guideline
guidelin gym gym had had hairdresser hairdress halloween halloween hallway hallwa handbook handbook handle handl
handling handl handover handov handrail handrail happy hap hard hard harddisk harddisk harden harden hardworking
hardwork harsh harsh has has hate hat haulier haul have hav having hav he he headphones headphon headset headset
healthy health hearingaid hearingaid hearten hearten heat heat heating heat heavy heav hectic hectic helmet helmet
help help helpline helplin her her here her herself herself hidden hid hide hid high high higher high highway highwa
him him himself himself hint hint hire hir his his hold hold holdmusic holdmusic holidayplanning holidayplan homegrown
homegrown homemade homemad homeoffice homeoffic homepage homepag honest honest hoover hoov hospital hospital hostel
hostel hot hot hotline hotlin houserules houserul how how huge hug hush hush hygienic hygienic hyperlink hyperlink i i
icecream icecream idcard idcard idea idea identitycard identitycard ie ie if if ignore ignor ill ill illness illness
immediate immedi immediately immedi impersonal impersonal import import important important imported import improve
improv improvement improv in in inbound inbound include includ included includ including includ inclusive inclusiv
income incom incoming incom increase increas indeed ind independent independent indifferent indifferent indirect
indirec individual individual individually individual indoor indoor indoors indoor induction induc inexpensive
inexpensiv infant infant info info inform inform informal informal information inform infrequent infrequent inhabitant
inhabitant inhale inhal injection injec inner inner innovative innovativ inperson inperson input input inquiry inquir
inscription inscript insert insert inside insid inspect inspec inspection inspec installing instal instant instant
instantly instant instead instead instock instock instructions instruc instructor instructor insurance insurant
interested inter intern intern internal internal internally internal international international internet internet
interruption interrupt intime intim into into introduce introduc inventory inventor investor investor invitation invit
invite invit invoice invoic is is issue issu it it italian italian item item its its itself itself jab jab janitor
janitor january januar job job jobadvert jobadvert jobinterview jobinterview join join joint joint jointly joint
journalist jornalist joy joy juice juic july juli june jun junior junior junk junk just just keep keep keeping keep
keyboard keyboard kickoff kickoff kid kid kin kin kind kind kindergarten kindergarten kiosk kiosk kitchenette
kitchenet knowhow knowhow knowledgeable knowledg label label lad lad ladies ladi lady ladi lamp lamp landlord landlord
laptop laptop large larg lass lass last last late lat later later lateshift lateshift latest latest launch launch
lavatory lavator lawn lawn lawnmower lawnmow lawyer lawi lax lax layoff layoff lazy lazy leaderboard leaderboard
leadership leadership leaflet leaflet learn learn least least leave leav lecturer lectur left leav legible legibl
lemonade lemonad lend lend lengthen long lenient lenient less less lessen lessen lesson lesson let let letdown letdown
lets let letterbox letterbox level level library librar lift lift light light lighten lighten like lik limit limit
linen linen link link listen listen little littl load load loan loan local local location locat lock lock lockup
lockup loft loft login login logout logout lollipop lollipop long length longterm longterm look look lookafter lookaft
loose loos loosen loos lorry lor lose los loser loser loss loss lots lot loud loud love lov low low lower lower
loyaltycard loyaltycard luggage luggag lunch lunch lunchtime lunchtim lying lying made mak magazine magazin mail mail
mailbox mailbox maintain maintain maintenance maintain major major majority major make mak making mak male mal malware
malwar man man manager manag mandatory mandator manual manual manually manual many mani markup markup maximise maxim
maximum maximum may may maybe mayb me me meal meal meatfree meatfr medication medic medicine medicin meeting meet
meetup meetup member memb membershipfee membershipf mend mend mentor mentor menu menu merge merg midday midda might
might mild mild mince minc mindset mindset mine min minimise minim minimum minimum minor minor minority minor minus
minus mistake mistak mistrust mistrust mobile mobil modern modern modify modif mom mom monday monda monitor monitor
mood mood mop mop more mor morning morn most most mother mother motivate motiv motorbike motorbik motorcycle motorcycl
motorway motorwa motto motto mould mould mount mount mouse mous movie movi much much mum mum municipality municipal
must must mutual mutual my my myself myself namebadge namebadg named nam nametag nametag napkin napkin nappy nap
narrow narrow national national near near nearby nearb need need needs need negative negativ neighbour neighbor
neighbourhood neighborhood never never new new newbie newbi newborn newborn newcomer newcom news news newsagent
newsagent newsletter newslet newspaper newspap newyear newyear next next nextmonth nextmonth nextweek nextweek
nextyear nextyear nice nic night night nightshift nightshift nighttime nighttim noise nois noisy nois noon noon nor
nor north north notebook notebook notify notif november novemb novice novic now now nurse nurs nursinghome nursinghom
objective objectiv obligatory obligator obsolete obsolet occasionally occasional october octob of of off off offer
offer offering offer office offic officechair officechair offline offlin often often old old omit omit on on onboard
onboard onboarding onboard one one ones one online onlin only onli ontime ontim onto onto open open opened open
opening open oppose oppos optician optician optimise optim optimistic optimistic option option optional optional
optometrist optometrist or or oral oral organise organ original original other other others other ought ought our our
ours our ourselves orselv out out outage outag outbound outbound outdated outd outdoor outdoor outdoors outdoor outer
outer outgoing outgo outing out outlet outlet output output outside outsid oven oven over over overall overall
overload overload overnight overnight overtime overtim overview overview own own owner owner pacifier pacif pack pack
package packag packing pack paid paid pail pail pain pain paintbrush paintbrush painter paint pan pan pancake pancak
paper paper parcel parcel parcellocker parcellock parent parent parents parent park park part part partial partial
parttime parttim passbook passbook passcode passcod passenger passeng passive passiv password password patient patient
patron patron pavement pav pay pay payment paid payrise payr payslip payslip pedestrian pedestrian pen pen pensioner
pens pentecost pentecost people person pepper pep per per perhaps perhap permanent permanent permit permit person
person personal personal personnel personnel pessimistic pessimistic pest pest petrol petrol petrolstation petrolst
pharmacy pharm phone phon photocopy photocop photovoltaic photovoltaic physician physician physio physio physiotherapy
physiotherap pick pick pickup pickup pill pill pillow pillow pilot pilot plain plain plane plane plaster plast plastic
plastic playground playground please pleas pleasure pleasur pliers plier plug plug plumber plumb plus plus police
polic policyholder policyhold polish polish polite polit poll poll pool pool poor poor positive positiv possible
possibl postage postag postbox postbox postcode postcod postpone postpon potato potato practice practis practise
practis praise prais pram pram precise prec pregnant pregnant prepare prepar prescription prescript presence present
present present pretty pret prevent prevent price pric prices pric pricey pric printer print printout printout private
privat prizedraw prizedraw proactive proactiv proactively proactiv problem problem procedure procedur process process
product produc professor professor prohibit prohibit promise prom prompt prompt proper prop properly prop proposal
proposal proven proof provide provid prune prun pub pub public public publish publish pudding pud pull pull punctual
punctual punish punish pupil pupil purchase purchas push push pushchair pushchair put put pv pv quark quark query quer
question quest questionnaire questionnair queue queu queues queu queuing queu quick quick quiet quiet quit quit quite
quit quote quot radiator radiator raffle raffl rag rag rail rail railing rail raise rais ramp ramp ranking rank rapid
rapid rare rar rarely rar rather rath rating rate raw raw reachable reach react reac reaction reac reactive reactiv
readable read readaloud readaloud reader read really real realtor realtor rear rear rebate rebat reboot reboot receive
receiv reception recept recognise recogn recognition recogn recommend recommend recommendation recommend recruit
recruit red red reduce reduc reduction reduc refer refer refrain refrain refresh refresh refrigerator refrigerator
refugee refug refund refund refurbish refurbish refuse refus regional regional registryoffice registryoffic regular
regular regularly regular regulation regul reimburse reimburs reimbursement reimburs reject rejec relax relax relaxed
relax release releas reliable reli relieve reliev relocate reloc remember rememb remind remind reminder remind remote
remot remove remov remuneration remun renew renew renovate renov rent rent reopen reopen repair repair repeal repeal
replace replac reply reply request requ required requir requirement requir reschedule reschedul reservation reserv
reserve reserv resident resident resolution resolv resolve resolv respond respond response respons responsible
responsibl restart restart restrict restric restroom restroom retain retain returned return reuse reus reveal reveal
revenue revenu revoke revok reward reward rich rich rideshare rideshar right right rigid rigid rise ris risky risk
roll roll roofer roof room room roster rost rota rota rough rough roundabout roundabout rubbish rubbish rucksack
rucksack rude rud rug rug rule rul run ran rundumdieuhr rundumdieuhr rural rural russian russian sack sack sad sad
safe saf salary salar sale sal salty salt same sam satisfaction satisfac satisfied satisfi satisfy satisf saturday
saturda save sav scan scan schoolchild schoolchild scold scold scooter scoot scrap scrap screen screen screwdriver
screwdriv scrub scrub seated seat seating seat secondhand secondhand secret secret secure secur seldom seldom select
selec sell sell sellotape sellotap send send senior senior separate separ separately separ september septemb serious
serious servicing servic serviette serviet set set settle settl shadowing shadow shall shall shallow shallow share
shar shareholder sharehold sharpen sharpen she she shelf shelf shelflife shelflif shift shift shipment ship shipping
ship shippingcosts shippingcost shop shop shopper shop shoppinglist shoppinglist short short shortage shortag shorten
short shortnotice shortnotic should should show show shrink shrink shut shut shutter shut sick sick sickness sick
sicknote sicknot sidewalk sidewalk sign sign signage signag signin signin signout signout signpost signpost silence
silent silent silent silverware silverwar simple simpl simplify simpl simply simpl since sinc sincere sinc single
singl singleuse singleus sink sink site site sitting sit skill skill skilled skil skip skip sleep sleep slogan slogan
sloppy slop slot slot slow slow slowly slow small small smartphone smartphon smooth smooth sms sms snack snack so so
soccer soc socket socket soda soda sofa sofa soft soft soften soft software softwar solar solar soldout soldout
solicitor solicitor solution solv solve solv some som somebody somebod somehow somehow something someth sometimes
sometim somewhere somewh soon soon sooner soon soothe sooth soundproofing soundproof sour sour south south spanish
spanish spanner span speak speak specific specific spectacles spectacl speed spe speedy spe spend spend spending spend
spicy spic split split sponsor sponsor sportshall sportshall spud spud staff staff staffroom staffroom staircase
staircas stairs stair stairway stairwa stale stal standardise standard standardize standard standin standin standing
stand start start stationary stationar stationery stat statusupdate statusupd stepbystep stepbystep stepin stepin
stepladder steplad stiffen stiffen still still stingy sting stockroom stockroom stocktaking stocktak stop stop store
stor storemanager storemanag storytime storytim stove stov straightaway straightawa strain strain streetcar streetcar
strengthen strengthen stress stress stressed stress strict stric stroller strol strong strong student student
subscriber subscrib substitute substitut success success successor successor such such sufficient sufficient
suggestion sug suggestionbox suggestionbox summary summar summer sum sunday sunda superficial superficial superior
superior superiors superior supervisor supervisor supper sup supplier sup support support surcharge surcharg surgery
surg surgeryhours surgeryhor surplus surplus survey surv sustainable sustain swap swap sweep sweep sweet sweet swift
swift swimmingpool swimmingpool take tak takeaway takeawa takecall takecall takeout takeout talk talk tall tall target
target task task tasty tast tavern tavern taxi taxi taxreturn taxreturn tea tea teach teach teacher teach team team
teammate teammat teamspirit teamspirit teamwork teamwork tedious tedious teenager teenag telephone telephon template
templ temporary temporar tenant tenant tend tend terminate termin testdrive testdriv textmodule textmodul than than
thank thank thankful thank thanks thank thankyouletter thankyoulet that that the the their their theirs their them
them themselves themselv then then theory theor therapy therap there ther these thes they thei thick thick thicken
thicken thin thin thing thing things thing think think this this thisyear thisyear thorough thorough those thos though
though through through throughout throughout thursday thursda ticket ticket tidy tidy tidyup tidyup tighten tight till
till timely tim timeslot timeslot timetable timet timid timid tiny tini tip tip tired tir to to today toda toddler
toddl together togeth toilet toilet tomato tomato tomorrow tomorrow toner toner tonight tonight too too tool tool top
top topup topup torch torch tough tough tourist torist tournament torna toward toward towards toward towel towel
townhall townhall tracking track tradesman tradesman traditional traditional training train trainstation trainst tram
tram transfer transf transparency transparent transparent transparent trash trash trashcan trashcan traveler travel
traveller travel treasure treasur treat treat treatment treat tree tre trialrun trialrun trim trim trip trip trolley
trol trouble troubl truck truck trust trust truthful truth try try tuesday tuesda turkish turkish tutor tutor tutorial
tutorial tyre tyr ukrainian ukrainian under under undergraduate undergradu understandable understand unfasten unfasten
unhealthy unhealth uniform uniform unite unit unless unless unload unload unlock unlock unpack unpack unsafe unsaf
until until up up update updat upgrade upgrad upkeep upkeep upload upload upon upon upper upper upset upset upstairs
upstair uptodate uptod urban urban urge urg urgent urgent us us usage usag use use used used using using utilise util
vacation vacat vaccination vaccin vacuum vacuum vague vagu value valu valued valu van van variable vari varied vari
variety variet various various vegetable veget vegetarian vegetarian veggie veggi vehicle vehicl vendor vendor
ventilation ventil verbal verbal verify verif vermin vermin very veri via via victim victim victory victor video video
virus virus visitor visitor vital vital voicemail voicemail voluntary voluntar volunteer volunt vote vot voucher vouch
wage wag wait wait waiting wait waitingroom waitingroom waitress waitress wake wak want want wants want wardrobe
wardrob warehouse warehous warm warm warranty warrant was was waste wast wastebasket wastebasket wasteseparation
wastesepar watch watch water water way way ways way we we weak weak weaken weak wealthy wealth web web webpage webpag
website websit wednesday wednesda weekday weekda weekdays weekda weekend weekend weekends weekend weekendshift
weekendshift welcome welcom wellbeing wellb were wer west west wet wet wfh wfh what what wheelchair wheelchair when
when where wher whether wheth which which while whil white whit whitsun whitsun who who whom whom whose whos why why
wide wid widen wid wifi wifi will will win win windscreen windscreen windshield windshield wine wine winner win winter
wint wipe wip wireless wireless with with withdraw withdraw withdrawal withdrawal within within without without wlan
wlan woman woman wording word workboots workboot workflow workflow workforce workforc workinghours workinghor
workplace workplac workshop workshop workwear workwear worse wors worsen worsen worst worst would would wrench wrench
written writ xmas xma yard yard yellow yellow yesterday yesterda yet yet you you young young youngster youngst your
your yours yor yourself yorself youth young zip zip zipcode zipcod zucchini zucchini
"""

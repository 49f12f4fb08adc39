"""The roots of the English words that stand in lists; written by `.build/roots.py`."""

ROOTS = """
a abandon abl/e abolish abort about abov/e absence=absent absent accel/erate accept accessibl/e accident ach/e
achiev/ement acquir/e across ac/t activ/ate activ/e actual/ly ad add additional adequ/ate admiss/ion admit adopt ads
adult advance=advant advanced=advant advantag/e advert advert/isement advert/ising advice=advis advis/er advisor
afford/able after afternoon afterward/s again agenda agendaitem agent agr/ee ahead aid aim aircon aircond/itioning
alevel/s all allow alon/e alread/y also alter although alwa/ys am ambulance=ambulant among an analog analogu/e and
angr/y announc/e anonymous anoth/er answ/er answerphon/e any anybod/y anyon/e apart apolog/ies apolog/ise apolog/ize
apolog/y app appear applicant appoint/ment appreci/ate appreci/ated appreci/ation apprentic/e approval approv/e
apricot april apron arabic are around arrang/e arrival arriv/e arriv/ing artefac/t as ask asleep assess assess/ment
assist assistance=assistant assort/ment at atm atmosph/ere attach attach/ment attempt attic audiobook august
author/ise author/ity autom/ate autom/ated autom/atic automobil/e autonomous autumn avail/able averag/e avg avoid
awak/e baby=babi back backup backward backward/s bad bag balance=balant ban banist/er bankholida/y banknot/e barbecu/e
barb/er bargain barrierfr/ee basement basical/ly basin basket bathroom bazaar bbq be beauti/ful becaus/e becom/e
bedroom been beer befor/e beforehand begin begin/ner begin/ning behind being below bench benefit besid/e besid/es best
bet/ter between beverag/e beyond bicycl/e big bik/e bill billboard bin biro biscuit black blam/e blind block
bloodt/est blu/e blunt board bonus book book/ing book/ings bookingsystem boost boredom bor/ing borrow boss bottom
bought=buy boy branchmanag/er brav/e brav/ery break breakfast breakroom brief bright brighten bring broad/en brochur/e
budget bug build build/ing buildingsit/e bun burden bus busi/ness businessplan businesstrip but butch/er buy by cab
cabinet cafeteria calendar call callback cal/ling calm can cancel candid/ate cand/y cannedrespons/e canteen car
carboot care/ful carehom/e caretak/er carnival carpark carpent/er carpet carpool carrot carshar/e cart cash cashpoint
casual casualt/y cater ceas/e celebr/ate cellar cellphon/e central central/ise ceo cereal certain/ly certific/ate
chair chairman chang/e changingroom charg/eable charg/er chargingpoint chat cheap cheapen check checkin checklist
child chill chimneysweep choic/e choos/e chor/e chose=choos christma/s christmaspart/y citizen city=citi clar/ify
class clean clear clearance=clearant click client clientel/e clim/ate clinic cloakroom clos/e clos/ed closet clos/ing
clos/ure club cof/fee cohes/ion cold collabor/ation colleagu/e collec/t collectiv/e combin/e comfort/able
commence=comment commit/ment communic/ate communic/ation commut/er company companycar competent compet/ition complaint
complex complic/ate complic/ated compli/ment complimentar/y comprehensibl/e compulsor/y comput/er conceal conductor
confidence=confident confidential confirm confirm/ation conflic/t connec/t consid/er consid/erate consid/eration
constant constructionsit/e contemporar/y cont/est continu/e continuous contrac/t conv/ersation cook cook/ed cooki/e
cookout cool cool/ing coop/eration copy=copi corridor cost/ly cosy could council count/er countrysid/e coupon
courage=corag courteous=corteous courtesy=cort courtyard=cortyard coward/ly cowork/er cozy=cosy craft craftsman crash
cream creat/e credit critic/ise crock/ery crucial cupboard curb curious current curtain cush/ion custom/er
customercar/e customerservic/e custom/ise cut cv cyclist dad damp dangerous dark darken day daycar/e daytim/e
deactiv/ate dear decemb/er decentral decentral/ise decid/e declin/e decorator decreas/e deep deescal/ate defeat
defectiv/e defer deficit definit/ely dela/y delet/e delicious delight/ed deliv/er deliv/eries deliv/ery deliverytim/e
demolish demonstr/ate deny=deni depart depart/ing department departur/e depend/able deposit deput/y design desk
deskchair despit/e dessert detach detail/ed deter deterior/ate devic/e diar/y did different difficult digital diligent
dim diminish diningroom din/ner direc/t director dirt/y disabl/e disadvantag/e disagr/ee disallow disappear discard
disclos/e disconnec/t discontinu/e discount discourage=discorag discreet discuss discuss/ion diseas/e dishearten
dishon/est dislik/e dismantl/e dismiss displa/y dispos/able disput/e dissuad/e distant distribut/e distrust divers/ity
divid/e do doctor docu/ment doe/s dog doing domestic donat/e donat/ion donor doorwa/y down downgrad/e download
downstair/s downtim/e draft drill drink driv/er drug dry dull dun/ning dur/ing dust dustbin duti/es duty=duti each
earlier=early earliest=early early earlyshift ease=easy east east/er easy ecofriend/ly eg eith/er elder/ly electrician
electric/ity electronic elevator elimin/ate els/e email embolden emergency=emergent emergencyexit empath/etic empathic
empath/y emplo/y emplo/yee empt/y enabl/e encourage=encorag end enem/y energyus/e english enhance=enhant enjo/yment
enlarg/e enough enquir/y ensur/e enter enthusiasm entrance=entrant entr/y environ/ment equal/ity equaltreat/ment
equip/ment eradic/ate eras/e error essential establish establish/ed estim/ate etc evalu/ate even even/ing ever ever/y
everyon/e everywh/ere exchang/e exclud/e exclud/ed exclud/ing exclusiv/e excurs/ion executiv/e executiv/es exhal/e
exhaust/ed exhibit exist/ing exit expand expens/e expensiv/e expert expert/ise explain export extend extens/ion
external external/ly extra failur/e fair fak/e fall fami/ly far fast fasten fath/er faucet fault fear/ful februar/y
fee feedback feedbackform femal/e fer/ry fetch few fewer fil/e fill film filth/y finish fir/e firebrigad/e
firefight/ers firm first firstaid fix fix/ed flashlight flat fleamarket flexibl/e flexitim/e flextim/e flight flyer
followup food footpath for forbid foreign forget formal forward forward/s fre/e freewa/y french frequent frequent/ly
fresh frida/y fridg/e friend friend/ly from front frontdesk fruit fuel fulfil full fulltim/e fun fun/ny furth/er gain
gam/e garag/e garbag/e garden gas gasolin/e gasst/ation gear generous gentleman german get get/ting gift giftcard girl
giv/e global go goal goggl/es going good goodwill goout govern/ment gp gradual/ly grandad grandfath/er grandma
grandmoth/er grandpa gran/ny grant grass grat/eful gratis gratitud/e great greet greet/ing grievance=grievant
groundfloor group grow grow/th guarant/ee guest guidebook guidelin/e gym had hairdress/er halloween hallwa/y handbook
handl/e handl/ing handov/er handrail hap/py hard harddisk harden hardwork/ing harsh has hat/e haul/ier hav/e hav/ing
he headphon/es headset health/y hearingaid hearten heat heat/ing heav/y hectic helmet help helplin/e her her/e herself
hid/den hid/e high high/er highwa/y him himself hint hir/e his hold holdmusic holidayplan/ning homegrown homemad/e
homeoffic/e homepag/e honest hoov/er hospital hot hotlin/e houserul/es how hug/e hush hygienic hyperlink i idcard idea
identitycard ie if ignor/e ill illness immedi/ate immedi/ately impersonal import important import/ed improv/e
improv/ement in inbound includ/e includ/ed includ/ing inclusiv/e incom/e incom/ing increas/e ind/eed independent
indifferent indirec/t individual individual/ly indoor indoor/s induc/tion inexpensiv/e infant info inform informal
inform/ation infrequent inhabitant inhal/e injec/tion inner innovativ/e inperson input inquir/y inscript/ion insert
insid/e inspec/t inspec/tion instal/ling instant instant/ly instead instock instruc/tions instructor
insurance=insurant inter/ested intern internal internal/ly international internet interrupt/ion intim/e into
introduc/e inventor/y investor invit/ation invit/e invoic/e is issu/e it italian item its itself jab janitor januar/y
job jobadvert jobinterview join joint joint/ly journalist=jornalist joy juic/e july=juli jun/e junior junk just keep
keep/ing keyboard kid kin kind kindergarten kiosk kitchenet/te knowhow knowledg/eable label lad ladi/es lady=ladi lamp
landlord laptop larg/e lass last lat/e later lateshift latest launch lavator/y lawn lawnmow/er lax layoff lazy
leaderboard leadership leaflet learn least leav/e lectur/er left=leav legibl/e lemonad/e lend lengthen=long lenient
less lessen lesson let let/s letterbox librar/y lift light lighten lik/e limit linen link listen littl/e load loan
local locat/ion lock lockup loft login logout long=length longterm look lookaft/er loos/e loos/en lor/ry los/e loser
loss lot/s loud lov/e low lower loyaltycard lunch lunchtim/e lying made=mak magazin/e mail mailbox maintain
maintenance=maintain major major/ity mak/e mak/ing mal/e malwar/e man manag/er mandator/y manual manual/ly many=mani
markup maxim/ise maximum may mayb/e me meal meatfr/ee medic/ation medicin/e meet/ing meetup memb/er membershipf/ee
mend mentor menu merg/e midda/y might mild min/e minim/ise minimum minor minor/ity minus mistak/e mistrust mobil/e
modern modif/y mom monda/y monitor mood mop mor/e morn/ing most mother motiv/ate motorbik/e motorcycl/e motorwa/y
mould mount mous/e movi/e much mum municipal/ity must mutual my myself namebadg/e nam/ed nametag narrow national near
nearb/y need need/s negativ/e neighbour=neighbor neighbourhood=neighborhood never new newbi/e newborn newcom/er news
newsagent newslet/ter newspap/er newyear next nextmonth nextweek nextyear nic/e night nightshift nighttim/e nois/e
nois/y noon nor north note notebook notif/y novemb/er novic/e now nurs/e nursinghom/e objectiv/e obligator/y obsolet/e
occasional/ly octob/er of off offer offer/ing offic/e officechair offlin/e often old omit on onboard onboard/ing one
one/s onlin/e only=onli ontim/e onto open open/ed open/ing oppos/e optim/ise optimistic option optional or oral
organ/ise original other other/s ought our our/s ourselves=orselv out outag/e outbound outd/ated outdoor outdoor/s
outer outgo/ing out/ing outlet output outsid/e oven over overall overload overnight overtim/e overview own owner pack
packag/e pack/ing paid pain paint/er paper parcel parcellock/er parent parent/s park part partial parttim/e passbook
passcod/e passeng/er passiv/e password patient patron pav/ement pay payment=paid payr/ise payslip pedestrian pen
pens/ioner pentecost people=person pep/per per perhap/s permanent permit person personal personnel pessimistic pest
petrol petrolst/ation phon/e photocop/y photovoltaic physician pick pickup pillow pilot plain plane plastic playground
pleas/e pleasur/e plug plumb/er plus polic/e policyhold/er polish polit/e poll pool poor positiv/e possibl/e postag/e
postbox postcod/e postpon/e potato practic/e prac/tise prais/e pram prec/ise pregnant prepar/e prescript/ion
presence=present present pret/ty prevent pric/e pric/es pric/ey print/er printout privat/e prizedraw proactiv/e
proactiv/ely problem procedur/e process produc/t professor prohibit prom/ise prompt prop/er prop/erly proposal
proven=proof provid/e prun/e pub public publish pud/ding pull punctual punish pupil purchas/e push pushchair put pv
quer/y quest/ion questionnair/e queu/e queu/es queu/ing quick quiet quit quit/e quot/e radiator raffl/e rail rais/e
ramp rank/ing rapid rar/e rar/ely rath/er rating=rate raw reach/able reac/t reac/tion reactiv/e read/able readaloud
read/er real/ly rear rebat/e reboot receiv/e recept/ion recogn/ise recogn/ition recommend recommend/ation recruit red
reduc/e reduc/tion refer refrain refresh refrigerator refug/ee refund refurbish refus/e regional registryoffic/e
regular regular/ly regul/ation reimburs/e reimburs/ement rejec/t relax relax/ed releas/e reli/able reliev/e reloc/ate
rememb/er remind remind/er remot/e remov/e remun/eration renew renov/ate rent reopen repair repeal replac/e reply
requ/est requir/ed requir/ement reschedul/e reserv/ation reserv/e resident resolution=resolv resolv/e respond
respons/e responsibl/e restart restric/t restroom retain return/ed reus/e reveal revenu/e revok/e reward rich
rideshar/e right rigid ris/e risk/y roll roof/er room rost/er rota rough roundabout rubbish rud/e rug rul/e run=ran
rundumdieuhr rural russian sack sad saf/e salar/y sal/e salt/y sam/e satisfac/tion satisfi/ed satisf/y saturda/y sav/e
scan schoolchild scold scoot/er scrap screen screwdriv/er scrub seat/ed seat/ing secret secur/e seldom selec/t sell
send senior separ/ate separ/ately septemb/er serious servic/ing set settl/e shadow/ing shall shallow shar/e
sharehold/er sharpen she shelf shelflif/e shift ship/ment ship/ping shippingcost/s shop shop/per shoppinglist short
shortag/e short/en shortnotic/e should show shrink shut sick sick/ness sicknot/e sidewalk sign signag/e signin signout
signpost silence=silent silent simpl/e simpl/ify simpl/y sinc/e sinc/ere singl/e singleus/e sink site sit/ting
skil/led skip sleep slop/py slot slow slow/ly small smartphon/e smooth sms snack so socket soda soft soft/en softwar/e
solar soldout solution=solv solv/e som/e somebod/y somehow someth/ing sometim/es somewh/ere soon soon/er sooth/e
soundproof/ing sour south spanish speak specific spectacl/es spe/ed spe/edy spend spend/ing spic/y split sponsor
sportshall spud staff staffroom staircas/e stair/s stairwa/y stal/e standard/ise standard/ize standin stand/ing start
stationar/y statusupd/ate stepbystep stepin steplad/der stiffen still sting/y stockroom stocktak/ing stop stor/e
storemanag/er storytim/e stov/e straightawa/y strain streetcar strengthen stress stress/ed stric/t strol/ler strong
student subscrib/er substitut/e success successor such sufficient sug/gestion suggestionbox summar/y sum/mer sunda/y
superficial superior superior/s supervisor sup/per sup/plier support surcharg/e surg/ery surgeryhours=surgeryhor
surplus surv/ey sustain/able swap sweep sweet swift swimmingpool tak/e takecall talk tall target task tast/y tavern
taxi taxreturn tea teach teach/er team teammat/e teamspirit teamwork tedious teenag/er telephon/e templ/ate temporar/y
tenant tend termin/ate testdriv/e textmodul/e than thank thank/ful thank/s thankyoulet/ter that the their their/s them
themselv/es then theor/y therap/y ther/e thes/e they=thei thick thicken thin thing thing/s think this thisyear
thorough thos/e though through throughout thursda/y ticket tidy tidyup tight/en till tim/ely timeslot timet/able timid
tiny=tini tip tir/ed to toda/y toddl/er togeth/er toilet tomato tomorrow tonight too tool top topup torch tough
tourist=torist tournament=torna toward toward/s towel townhall track/ing tradesman traditional train/ing trainst/ation
tram transf/er transparency=transparent transparent trash trashcan travel/er travel/ler treasur/e treat treat/ment
tre/e trialrun trim trip trol/ley troubl/e truck trust truth/ful try tuesda/y turkish tutor tutorial tyr/e ukrainian
under undergradu/ate understand/able unfasten unhealth/y uniform unit/e unless unload unlock unpack unsaf/e until up
updat/e upgrad/e upkeep upload upon upper upset upstair/s uptod/ate urban urg/e urgent us usag/e use used using
util/ise vacat/ion vaccin/ation vacuum vagu/e valu/e valu/ed van vari/able vari/ed variet/y various veget/able
vegetarian veggi/e vehicl/e vendor ventil/ation verbal verif/y vermin very=veri via victim victor/y video virus
visitor vital voicemail voluntar/y volunt/eer vot/e vouch/er wag/e wait wait/ing waitingroom waitress wak/e want
want/s wardrob/e warehous/e warm warrant/y was wast/e wastebasket wastesepar/ation watch water way way/s we weak
weak/en wealth/y web webpag/e websit/e wednesda/y weekda/y weekda/ys weekend weekend/s weekendshift welcom/e
wellb/eing wer/e west wet wfh what wheelchair when wher/e wheth/er which whil/e whit/e whitsun who whom whos/e why
wid/e wid/en wifi will win wine win/ner wint/er wip/e wireless with withdraw withdrawal within without wlan woman
workflow workforc/e workinghours=workinghor workplac/e workshop workwear wors/e worsen worst would writ/ten xma/s yard
yellow yesterda/y yet you young youngst/er your yours=yor yourself=yorself youth=young zip zipcod/e
"""

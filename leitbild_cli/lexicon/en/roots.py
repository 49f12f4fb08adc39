"""The roots of the English words that stand in lists; written by `.build/roots.py`."""

ROOTS = """
a abandon abl/e abolish about abov/e absence=absent absent accel/erate accept accessibl/e achiev/ement acquir/e across
ac/t activ/ate activ/e actual/ly add additional adequ/ate adopt adult advance=advant advanced=advant advantag/e advert
advert/isement advert/ising advice=advis advis/er advisor afford/able after afternoon afterward/s again agenda
agendaitem agent agr/ee ahead aid aim aircon aircond/itioning alevel/s all allow alon/e alread/y also alter although
alwa/ys am ambulance=ambulant among an analog analogu/e and angr/y announc/e anonymous anoth/er answ/er any anyon/e
apart apolog/ies apolog/ise apolog/ize apolog/y app appear applicant appoint/ment appreci/ate appreci/ated
appreci/ation apprentic/e approv/e apricot april arabic are around arrang/e arrival arriv/e arriv/ing as asleep assess
assess/ment assist assistance=assistant at atm atmosph/ere attach attempt attic august author/ise author/ity autom/ate
autom/ated autom/atic automobil/e autonomous autumn averag/e avg avoid awak/e baby=babi back backward backward/s bad
bag ban bankholida/y banknot/e barbecu/e barb/er bargain barrierfr/ee bas/ement basical/ly basin basket bat/tery bbq
be beauti/ful becaus/e becom/e been beer befor/e beforehand begin begin/ner begin/ning behind being below benefit
besid/e besid/es best bet/ter between beyond bicycl/e big bik/e bill bin biro biscuit black blam/e block blu/e blunt
board book/ing book/ings boost bor/ing borrow boss bottom boy brav/e brav/ery break breakfast breakroom brief bright
brighten bring broaden budget bug build build/ing buildingsit/e bun burden bus busi/ness businessplan but butch/er buy
by cab cafeteria calendar call callback cal/ling calm can candid/ate cand/y canteen car care/ful caretak/er carnival
carpark carpent/er carrot cart cash cashpoint casual casualt/y cater ceas/e celebr/ate cellar cellphon/e central
central/ise ceo cereal certain/ly certific/ate chair chairman chang/e changingroom charg/eable chat cheap cheapen
check checkin child chill chimneysweep choic/e choos/e chor/e chose=choos christma/s christmaspart/y citizen city=citi
clar/ify class clean clear clearance=clearant click client clientel/e clim/ate clinic cloakroom clos/e clos/ed closet
clos/ing clos/ure cof/fee cohes/ion cold collabor/ation colleagu/e collec/t collectiv/e combin/e comfort/able
commence=comment commit/ment communic/ate communic/ation commut/er company competent compet/ition complaint complex
complic/ate complic/ated compli/ment complimentar/y comprehensibl/e compulsor/y comput/er conceal conductor
confidence=confident confidential confirm conflic/t connec/t consid/er constant constructionsit/e contemporar/y
cont/est continuous contrac/t conv/ersation cook/ed cooki/e cookout cool cool/ing coop/eration copy=copi corridor
cost/ly cosy could count/er countrysid/e coupon courage=corag courteous=corteous courtesy=cort courtyard=cortyard
coward/ly cowork/er cozy=cosy craft cream creat/e credit critic/ise crock/ery crucial cupboard curb curious current
cush/ion custom/er cut cyclist dad damp dangerous dark darken day daycar/e daytim/e deactiv/ate dear decemb/er
decentral decentral/ise decid/e declin/e decreas/e deep defeat defectiv/e deficit definit/ely dela/y delet/e delicious
delight/ed deliv/er deliv/eries deliv/ery demonstr/ate deny=deni depart depart/ing department departur/e depend/able
deposit despit/e detach deterior/ate devic/e diar/y did different difficult digital diligent dim diminish din/ner
direc/t director dirt/y disabl/e disadvantag/e disagr/ee disallow disappear discard disclos/e disconnec/t discontinu/e
discount discourage=discorag discreet discuss discuss/ion diseas/e dishearten dish/es dishon/est dislik/e dismiss
displa/y disput/e distant distrust divers/ity divid/e do doctor docu/ment doe/s dog doing domestic donat/e donat/ion
down downgrad/e download downstair/s draft driv/er drug dry dull dur/ing dustbin duti/es duty=duti each earlier=early
earliest=early early ease=easy east east/er easy ecofriend/ly eg eith/er elder/ly electric/ity electronic elevator
elimin/ate els/e email embolden emergency=emergent emplo/y emplo/yee empt/y enabl/e encourage=encorag end enem/y
english enhance=enhant enjo/yment enlarg/e enough enquir/y ensur/e enter enthusiasm entrance=entrant entr/y
environ/ment equal/ity eradic/ate eras/e error essential establish establish/ed estim/ate etc evalu/ate even even/ing
ever ever/y everyon/e everywh/ere exchang/e exclud/e exclud/ed exclud/ing exclusiv/e excurs/ion executiv/e executiv/es
exhal/e exhaust/ed exist/ing exit expand expens/e expensiv/e expert expert/ise explain export extend external
external/ly extra failur/e fair fak/e fall fami/ly far fast fasten fath/er faucet fault februar/y fee feedback
feedbackform femal/e fer/ry fetch few fewer fil/e fill film finish fir/e firm first fix fix/ed flashlight flat
flexibl/e flexitim/e flextim/e flight footpath for forbid foreign forget formal forward forward/s fre/e freewa/y
french frequent frequent/ly fresh frida/y fridg/e friend friend/ly from front fruit fuel full fulltim/e fun furth/er
gain gam/e garag/e garbag/e garden gas gasolin/e gentleman german get get/ting gift girl giv/e glass/es global go goal
going good goout govern/ment gp grandad grandfath/er grandma grandmoth/er grandpa gran/ny grass gratis gratitud/e
great greet greet/ing grievance=grievant groundfloor group grow grow/th guest guidelin/e had hairdress/er halloween
hallwa/y handl/e handl/ing hap/py hard harden harsh has hat/e hav/e hav/ing he headphon/es headset health/y hearten
heat heat/ing heav/y hectic help helplin/e her her/e herself hid/den hid/e high high/er highwa/y him himself hint
hir/e his homegrown homeoffic/e homepag/e honest hoov/er hospital hot hotlin/e how hug/e hygienic i idea ie if ill
illness immedi/ate immedi/ately impersonal import important import/ed improv/e improv/ement in inbound includ/e
includ/ed includ/ing inclusiv/e incom/e incom/ing increas/e ind/eed independent indirec/t individual individual/ly
indoor indoor/s induc/tion inexpensiv/e infant info inform informal inform/ation infrequent inhabitant inhal/e
inperson input inquir/y insert insid/e inspec/t inspec/tion instal/ling instant instant/ly instead instruc/tions
instructor insurance=insurant intern internal internal/ly internet interrupt/ion into introduc/e investor invit/ation
invit/e invoic/e is issu/e it italian its itself jab janitor januar/y job join joint joint/ly journalist=jornalist joy
juic/e july=juli jun/e junior junk just keep keep/ing kid kin kind kindergarten kiosk kitchenet/te knowhow
knowledg/eable lad ladi/es lady=ladi lamp laptop larg/e lass last lat/e later latest launch lavator/y lawn lax layoff
leaderboard leadership learn least leav/e lectur/er left=leav lemonad/e lend lengthen lenient less lessen lesson let
let/s letterbox lift light lighten lik/e limit littl/e load loan local locat/ion lock lockup loft login logout
long=length look loos/e loosen lor/ry los/e loser loss lot/s loud lov/e low lower lunch lunchtim/e lying made=mak mail
mailbox maintain maintenance=maintain major major/ity mak/e mak/ing mal/e man manag/er mandator/y manual manual/ly
many=mani markup maxim/ise maximum may mayb/e me meatfr/ee medic/ation medicin/e meet/ing meetup memb/er mend merg/e
midda/y might min/e minim/ise minimum minor minor/ity minus mistak/e mistrust mobil/e modern modif/y mom monda/y
monitor mood mor/e morn/ing most moth/er motorbik/e motorcycl/e motorwa/y mount movi/e much mum must mutual my myself
narrow near nearb/y need need/s negativ/e neighbour=neighbor never new newbi/e newcom/er newsagent newslet/ter newyear
next nic/e night nighttim/e nois/y noon nor north note notebook notif/y novemb/er novic/e now nurs/e nurs/ery
objectiv/e obligator/y obsolet/e occasional/ly octob/er of off offer offer/ing offic/e offlin/e often old omit on
onboard onboard/ing one one/s onlin/e only=onli ontim/e onto open open/ed open/ing oppos/e optim/ise optimistic
optional or organ/ise original other ought our our/s ourselves=orselv out outbound outd/ated outdoor outdoor/s
outgo/ing out/ing outlet output outsid/e oven over overnight overtim/e overview own owner pack packag/e paid paper
parcel parent parent/s park part partial parttim/e passbook passcod/e passeng/er passiv/e password patient pav/ement
pay payment=paid payr/ise payslip pedestrian pen pens/ioner pentecost people=person pep/per per perhap/s permanent
permit person personal personnel pessimistic petrol phon/e photovoltaic physician pick pickup pillow plain plane
playground pleas/e pleasur/e plug plumb/er plus policyhold/er polish polit/e poll poor positiv/e possibl/e postbox
postcod/e potato practic/e prac/tise prais/e pregnant prepar/e prescript/ion presence=present present pret/ty prevent
pric/e pric/es pric/ey print/er privat/e prizedraw proactiv/e problem procedur/e process professor prohibit prom/ise
prompt proposal proven=proof provid/e prun/e pub public publish pull punctual punish pupil purchas/e push put pv
quer/y quest/ion questionnair/e queu/e queu/es queu/ing quick quiet quit quit/e quot/e radiator raffl/e rail rais/e
rank/ing rapid rar/e rar/ely rath/er rating=rate raw reac/t reac/tion reactiv/e read/er read/ing real/ly rear rebat/e
receiv/e recogn/ise recogn/ition recommend recommend/ation recruit red reduc/e reduc/tion refer refrain refresh
refrigerator refund refurbish refus/e regional regular regular/ly regul/ation reimburs/e reimburs/ement rejec/t relax
relax/ed reli/able reloc/ate rememb/er remind remind/er remot/e remov/e remun/eration renew renov/ate rent reopen
repair repeal replac/e reply requ/est requir/ed reserv/ation reserv/e resident resolution=resolv resolv/e respond
respons/e restric/t restroom retain return/ed reveal revenu/e revok/e reward rich right rigid ris/e risk/y roll
rost/er rota roundabout rubbish rud/e rul/e run=ran rural russian sack sad saf/e salar/y sal/e salt/y sam/e
satisfac/tion satisfi/ed satisf/y saturda/y sav/e scan schoolchild scold scoot/er scrap screen scrub seat/ed secret
secur/e seldom selec/t sell send senior separ/ate separ/ately septemb/er servic/ing set settl/e shall shallow shar/e
sharehold/er sharpen she shelf shift ship/ment ship/ping shop shop/per short shortag/e short/en should show shrink
shut sick sick/ness sidewalk sign signin signout silence=silent silent simpl/e simpl/ify simpl/y sinc/e sinc/ere
singl/e sink site sit/ting skil/led skip sleep slot slow slow/ly small smartphon/e sms snack so socket soda soft
soften solar solution=solv solv/e som/e somehow somewh/ere soon soon/er south spanish speak spectacl/es spe/ed spe/edy
spend spend/ing split spud staff staffroom staircas/e stair/s stairwa/y stal/e stand/ing start stiffen still stop
stor/e storey stov/e straightawa/y streetcar strengthen stress/ed stric/t strong student subscrib/er substitut/e
success such sufficient sug/gestion summar/y sum/mer sunda/y superior superior/s supervisor sup/per sup/plier support
surcharg/e surg/ery surplus surv/ey sustain/able swap sweet swift tak/e talk tall tap target task tast/y tavern taxi
tea teach teach/er team team/mate teamwork tedious teenag/er telephon/e temporar/y tenant than thank thank/s that the
their their/s them themselv/es then theor/y ther/e thes/e they=thei thick thicken thin thing thing/s think this
thisyear thorough thos/e though through throughout thursda/y ticket tidy tidyup tighten till timeslot timet/able
tiny=tini tip tir/ed to toda/y toddl/er togeth/er toilet tomato tomorrow tonight too tool top topup torch tough
tourist=torist toward toward/s train/ing trainst/ation tram transf/er transparent trash trashcan travel/er travel/ler
treasur/e treat treat/ment trim trip trol/ley troubl/e truck trust truth/ful try tuesda/y turkish tutor tyr/e
ukrainian under undergradu/ate understand/able unfasten unhealth/y unit/e unless unload unlock unpack unsaf/e until up
updat/e upgrad/e upkeep upload upon upper upstair/s uptod/ate urban urgent us usag/e use used using util/ise vacat/ion
vaccin/ation vacuum valu/e valu/ed vari/able various veget/able vegetarian veggi/e vehicl/e vendor verif/y very=veri
via victor/y video visitor vital voluntar/y volunt/eer vouch/er wag/e wait wait/ing wak/e want want/ed want/s
wardrob/e warm was wast/e wastebasket watch water way way/s we weak weaken wealth/y web webpag/e websit/e wednesda/y
weekda/y weekda/ys weekend weekend/s welcom/e wer/e west wet wfh what when wher/e wheth/er which whil/e whit/e whitsun
who whom whos/e why wid/e widen wifi will win wine win/ner wint/er wireless with withdraw withdrawal within without
wlan woman workflow workforc/e workinghours=workinghor workplac/e workshop wors/e worsen worst would xma/s yard yellow
yesterda/y yet you young youngst/er your yours=yor yourself=yorself youth=young zip zipcod/e
"""

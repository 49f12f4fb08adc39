"""The roots of the English words that stand in lists; written by `.build/roots.py`."""

ROOTS = """
a abandon abl/e abolish about abov/e absence=absent absent accel/erate accept accessibl/e achiev/ement acquir/e across
ac/t activ/ate activ/e actual/ly add additional adequ/ate adopt adult advance=advant advanced=advant advantag/e advert
advert/isement advert/ising advice=advis advis/er advisor afford/able after afternoon afterward/s again agent agr/ee
ahead aid aim all allow alon/e alread/y also alter although alwa/ys am among an analog analogu/e and anonymous
anoth/er answ/er any anyon/e apart apolog/ies apolog/ise apolog/ize apolog/y app appear applicant appoint/ment
appreci/ate appreci/ated appreci/ation apprentic/e approv/e april arabic are around arrang/e arrival arriv/e arriv/ing
as asleep assess assess/ment assist assistance=assistant at atmosph/ere attach attempt august author/ise author/ity
autom/ate autom/ated autom/atic automobil/e autonomous autumn averag/e avg avoid awak/e baby=babi back backward
backward/s bad ban bankholida/y barrierfr/ee basical/ly be beauti/ful becaus/e becom/e been beer befor/e beforehand
begin begin/ner begin/ning behind being below benefit besid/e besid/es best bet/ter between beyond bicycl/e big bik/e
black blam/e block blu/e blunt board book/ing book/ings boost borrow boss bottom brav/e brav/ery break breakfast brief
bright brighten bring broaden bug build build/ing bus busi/ness but buy by cab call callback cal/ling calm can
candid/ate car care/ful carnival casual ceas/e celebr/ate cellphon/e central central/ise ceo certain/ly chairman
chang/e charg/eable chat cheap cheapen check child chill choic/e choos/e chor/e chose=choos christma/s city=citi
clar/ify clean clear client clientel/e clim/ate clos/e clos/ed clos/ing clos/ure cof/fee cohes/ion cold collabor/ation
colleagu/e collec/t collectiv/e combin/e comfort/able commence=comment commit/ment communic/ate communic/ation
commut/er company competent complaint complex complic/ate complic/ated compli/ment complimentar/y comprehensibl/e
compulsor/y conceal confidence=confident confidential conflic/t connec/t consid/er constant contemporar/y continuous
contrac/t conv/ersation cook/ed cool cool/ing coop/eration copy=copi cost/ly cosy could count/er countrysid/e
courage=corag courteous=corteous courtesy=cort coward/ly cowork/er cozy=cosy creat/e critic/ise crucial curb current
custom/er cut cyclist dangerous dark day daytim/e deactiv/ate dear decemb/er decentral decentral/ise decid/e declin/e
decreas/e deep defeat defectiv/e deficit definit/ely dela/y delet/e delicious delight/ed deliv/er deliv/eries
deliv/ery demonstr/ate deny=deni depart depart/ing department departur/e depend/able deposit despit/e detach
deterior/ate devic/e did different difficult digital diligent dim diminish din/ner direc/t director dirt/y disabl/e
disadvantag/e disagr/ee disallow disappear discard disclos/e disconnec/t discontinu/e discount discourage=discorag
discreet discuss discuss/ion diseas/e dishon/est dislik/e dismiss disput/e distant distrust divers/ity divid/e do
doctor docu/ment doe/s doing domestic donat/e donat/ion down downgrad/e download downstair/s driv/er dry dur/ing
duti/es duty=duti each earlier=early earliest=early early ease=easy east east/er easy ecofriend/ly eg eith/er elder/ly
electric/ity electronic elevator elimin/ate els/e email emplo/y emplo/yee empt/y enabl/e encourage=encorag end enem/y
english enhance=enhant enjo/yment enlarg/e enough enquir/y ensur/e enter enthusiasm environ/ment equal/ity eradic/ate
eras/e error essential establish etc evalu/ate even even/ing ever ever/y everyon/e everywh/ere exclud/e exclud/ed
exclud/ing exclusiv/e executiv/e executiv/es exhal/e exist/ing exit expand expens/e expensiv/e expert expert/ise
explain export extend external external/ly extra failur/e fair fak/e fall fami/ly far fast fasten fath/er fault
februar/y fee feedback femal/e fer/ry fetch few fewer fill finish fir/e firm first fix fix/ed flexibl/e flight for
forbid foreign forget formal forward forward/s fre/e french frequent frequent/ly fresh frida/y friend friend/ly from
front full fulltim/e fun furth/er gain garbag/e gas gentleman german get get/ting gift giv/e global go goal going good
govern/ment gratis gratitud/e great greet greet/ing grievance=grievant group grow grow/th guest guidelin/e had
halloween handl/e handl/ing hap/py hard harden harsh has hat/e hav/e hav/ing he health/y heat heat/ing heav/y hectic
help helplin/e her her/e herself hid/den hid/e high high/er him himself hint hir/e his homegrown homeoffic/e homepag/e
honest hot hotlin/e how hug/e hygienic i idea ie if ill illness immedi/ate immedi/ately impersonal import important
import/ed improv/e improv/ement in inbound includ/e includ/ed includ/ing inclusiv/e incom/e incom/ing increas/e
ind/eed independent indirec/t individual individual/ly indoor indoor/s induc/tion inexpensiv/e info inform informal
inform/ation infrequent inhal/e inperson input inquir/y insert insid/e inspec/t inspec/tion instant instant/ly instead
instruc/tions instructor intern internal internal/ly internet into introduc/e investor invit/ation invit/e is issu/e
it italian its itself januar/y join joint joint/ly journalist=jornalist joy july=juli jun/e junior junk just keep
keep/ing kin kind knowhow knowledg/eable ladi/es lady=ladi larg/e last lat/e later latest launch lavator/y lax layoff
leadership learn least leav/e lectur/er left=leav lend lengthen lenient less lessen let let/s lift light lik/e limit
littl/e load local lock long=length loos/e loosen lor/ry los/e loser loss lot/s loud lov/e low lower lunch lunchtim/e
lying made=mak mail maintain maintenance=maintain major major/ity mak/e mak/ing mal/e man manag/er mandator/y manual
manual/ly many=mani markup maxim/ise maximum may mayb/e me meet/ing memb/er mend merg/e midda/y might min/e minim/ise
minimum minor minor/ity minus mistak/e mistrust mobil/e modern modif/y monda/y mood mor/e morn/ing most moth/er much
must mutual my myself narrow near nearb/y need need/s negativ/e neighbour=neighbor never new newbi/e newcom/er
newslet/ter newyear next nic/e night nighttim/e nois/y noon nor north notif/y novemb/er novic/e now nurs/e objectiv/e
obligator/y obsolet/e occasional/ly octob/er of off offer offer/ing offic/e offlin/e often old omit on onboard
onboard/ing one one/s onlin/e only=onli ontim/e onto open open/ed open/ing oppos/e optim/ise optimistic optional or
organ/ise original other ought our our/s ourselves=orselv out outbound outd/ated outdoor outdoor/s outgo/ing output
outsid/e over overnight overtim/e own owner pack packag/e paid paper parcel parent parent/s part partial parttim/e
passeng/er passiv/e patient pay payment=paid payr/ise pedestrian pens/ioner pentecost people=person per perhap/s
permanent permit person personal personnel pessimistic phon/e photovoltaic physician pick plain plane pleas/e
pleasur/e plus policyhold/er polish polit/e poll poor positiv/e possibl/e practic/e prais/e pregnant presence=present
present pret/ty prevent pric/e pric/es pric/ey privat/e proactiv/e problem procedur/e process professor prohibit
prom/ise prompt proposal provid/e public publish pull punctual punish pupil purchas/e push put pv quer/y quest/ion
questionnair/e queu/e queu/es queu/ing quick quiet quit quit/e rail rais/e rapid rar/e rar/ely rath/er rating=rate raw
reac/t reac/tion reactiv/e read/er real/ly rear rebat/e receiv/e recogn/ise recogn/ition recommend recommend/ation
recruit red reduc/e reduc/tion refer refrain refund refurbish refus/e regional regular regular/ly regul/ation
reimburs/e reimburs/ement rejec/t relax relax/ed reli/able rememb/er remind remind/er remot/e remov/e remun/eration
renov/ate reopen repair repeal replac/e reply requ/est requir/ed reserv/ation reserv/e resident resolution=resolv
resolv/e respond respons/e restric/t restroom retain return/ed reveal revenu/e reward rich right rigid ris/e risk/y
rost/er rota rubbish rud/e rul/e run=ran rural russian sack saf/e salar/y sal/e salt/y sam/e satisfac/tion satisfi/ed
satisf/y saturda/y sav/e schoolchild scold scoot/er scrap scrub seat/ed secret secur/e seldom selec/t sell send senior
separ/ate separ/ately septemb/er servic/ing set settl/e shall shallow shar/e sharehold/er sharpen she ship/ment
ship/ping shop shop/per short shortag/e short/en should show shrink shut sick sick/ness silence=silent silent simpl/e
simpl/ify simpl/y sinc/e sinc/ere singl/e sink sit/ting skil/led skip sleep slow slow/ly small smartphon/e sms so soft
soften solar solution=solv solv/e som/e somehow somewh/ere soon soon/er south spanish speak spe/ed spe/edy spend
spend/ing split staff stal/e stand/ing start stiffen still stop stor/e straightawa/y strengthen stress/ed stric/t
strong student subscrib/er substitut/e success such sufficient sug/gestion sum/mer sunda/y superior superior/s
supervisor sup/per sup/plier support surcharg/e surplus surv/ey sustain/able sweet swift tak/e talk tall target task
tast/y taxi tea teach teach/er team team/mate teamwork teenag/er telephon/e temporar/y tenant than thank thank/s that
the their their/s them themselv/es then theor/y ther/e thes/e they=thei thick thicken thin thing thing/s think this
thorough thos/e though through throughout thursda/y tidy=tidi tighten tiny=tini tip to toda/y toddl/er togeth/er
toilet tomorrow tonight too top tough tourist=torist toward toward/s train/ing tram transparent trash travel/er
travel/ler treasur/e treat treat/ment troubl/e truck trust truth/ful try tuesda/y turkish tutor ukrainian under
undergradu/ate understand/able unfasten unhealth/y unit/e unless unload unlock unpack unsaf/e until up upgrad/e upkeep
upload upon upper upstair/s uptod/ate urban us usag/e use used using util/ise vacat/ion valu/e valu/ed vari/able
various vehicl/e vendor verif/y very=veri via victor/y video visitor vital voluntar/y volunt/eer wag/e wait wait/ing
wak/e want want/ed want/s warm was wast/e water way way/s we weak weaken wealth/y web webpag/e websit/e wednesda/y
weekda/y weekda/ys weekend weekend/s welcom/e wer/e west wet wfh what when wher/e wheth/er which whil/e whit/e whitsun
who whom whos/e why wid/e widen will win wine win/ner wint/er with withdraw withdrawal within without woman workflow
workforc/e workplac/e wors/e worsen worst would xma/s yellow yesterda/y yet you young youngst/er your yours=yor
yourself=yorself youth=young
"""

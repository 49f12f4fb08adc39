"""Words of one kind of which an idea means one only, German : English, one of the kind a row; all folded."""

from __future__ import annotations

# Last parts of compounds that say little beside the first: *Parkmöglichkeit*, *Wartedauer*.
LITTLE = (
    "moglichkeit gelegenheit angebot vorgang prozess ablauf bereich dauer system losung form wesen massnahme".split()
)
PEOPLE = """
kunde kaeufer gast besucher patient leser leserschaft nutzer mandant mitglied abonnent : customer guest visitor patient
 reader member subscriber shopper policyholder
mitarbeiter pfleger pflegekraft verkaeufer berater techniker kellner pflegepersonal team
 : employee nurse adviser advisor team
chef vorstand direktor : boss director ceo chairman board
azubi praktikant volontaer : apprentice intern
lieferant : supplier
neuling : newcomer
angehoerige : relative!
student! studentin! studenten! studierende : student
professor dozent lehrer lehrkraft : professor teacher lecturer tutor
schueler : pupil schoolchild
eltern vater mutter : parent parents father mother
kind! kinder! kindern! baby : child baby toddler
senior : senior
erwachsene : adult
jugendliche teenager : teenager youth youngster
mann! maenner! maennern! herr! herren! : man gentleman
frau! frauen! dame! damen! : woman lady ladies
familie : family
arzt : doctor physician
fahrer chauffeur : driver
fahrgast pendler : passenger commuter
tourist urlauber : tourist
fussgaenger : pedestrian
radfahrer : cyclist
anwohner nachbar : neighbour
bewerber : applicant candidate
investor aktionaer gesellschafter eigentuemer : investor shareholder owner
ehrenamtliche freiwillige! : volunteer
trainer! trainern! : trainer!
schwangere : pregnant
presse journalist : journalist press!
behoerde amt : authority
student : undergraduate
partner! partnern! : partner! partners!
"""
TIMES = """
montag : monday
dienstag : tuesday
mittwoch : wednesday
donnerstag : thursday
freitag : friday
samstag sonnabend : saturday
sonntag : sunday
feiertag : bankholiday

wochenende : weekend
werktags wochentags wochentag : weekday
rundumdieuhr : rundumdieuhr

januar jaenner : january
februar : february
maerz : march!
april : april
mai : may!
juni : june
juli : july
august : august
september : september
oktober : october
november : november
dezember : december

fruehling fruehjahr : spring!
sommer : summer
herbst : autumn
winter : winter

morgens! vormittag vormittags fruehmorgens frueh! fruh! : morning
mittag mittags : noon midday lunchtime
nachmittag nachmittags : afternoon
abend abends spaet! spat! : evening tonight
nacht nachts nachtschicht : night overnight

heute! : today
morgen! : tomorrow
gestern! : yesterday
uebermorgen :
vorgestern :
naechstewoche : nextweek
naechstenmonat : nextmonth
naechstesjahr : nextyear

ostern : easter
weihnacht weihnachten! weihnachts : christmas xmas
silvester neujahr : newyear
pfingsten : pentecost whitsun
halloween : halloween
karneval fasching : carnival

q1 :
q2 :
q3 :
q4 :
"""
THINGS = """
telefon anrufen telefonieren hotline fon : phone call hotline telephone
email : email
brief! briefe! briefen! post postweg postalisch papier : letter! letters! post! mail! paper!
chat chatbot : chat
whatsapp :
sms textnachricht : sms
fax :
filiale vor-ort laden schalter : branch! store counter
online internet website webportal onlineportal : online website internet
video videocall videokonferenz : video
app : app
persoenlich : inperson

strom elektrizitaet : electricity
gas : gas
wasser trinkwasser : water
fernwaerme : heat

bus : bus
zug bahn : train! trains! rail
strassenbahn tram : tram
fahrrad rad! raeder! velo : bicycle bike
auto : car
lkw lastwagen : lorry truck
flugzeug flug : plane flight
schiff faehre : ship! ferry
taxi : taxi cab
roller : scooter

fruehstueck : breakfast
mittagessen : lunch
abendessen : dinner supper

kaffee : coffee
tee : tea
bier : beer
wein : wine

deutsch : german
englisch : english
franzoesisch : french
spanisch : spanish
tuerkisch : turkish
arabisch : arabic
italienisch : italian
polnisch : polish
russisch : russian
ukrainisch : ukrainian

rot : red
gruen : green!
blau : blue
gelb : yellow
schwarz : black
weiss! weisse! weisser! weisses! weissen! : white

norden noerdlich : north
sueden suedlich : south
osten oestlich : east
westen westlich : west
"""

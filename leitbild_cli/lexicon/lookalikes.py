"""Words a letter or two dots apart that are two words; all folded.

None of them is taken for the other one misspelled: whoever can read both has to decide. Endings may follow.
"""

from __future__ import annotations

# with ß another word than with ss
SHARP = frozenset("masse massen busse bussen schosse schossen flosse flossen rosse".split())
# with an accent another word than without
ACCENTED = frozenset("resume expose exposes pate pates rose attache lame sake pique".split())

# German words that are others with dots on them, as they begin
DOTS = tuple(
    "zahl forder acht druck losen losung lose hatt war kam konnt musst durft wurd mocht bracht dacht kuche schon fuhr"
    " lag gab nahm stand bar tausch rauch laut sag saug fallen fallt lange stark warme grosse harte nasse klare offne"
    " kron wahl burger hangen schatze tot rost ruck drang flucht hohe gute nahe sturz rusten wuste stutz brut blut glut"
    " mull stor hort spul schur wurg wurz walz traumen raub nutz lauf brauch wand mang dampf schmal krach fuss kuss"
    " schuss gurt bund fund pfand zunft kunft gang hang schwul spat ode fohn dung hohle sohn schon losch bohr rauber"
    " saum wurf schopf kart hauf mahr nah verspat verstand lugen trogen bog flog zog bot schob schlug trug grub wuchs"
    " wusch wusst spann sass ass las trat vergass verlor fror genoss schloss goss floss half starb warb verdarb".split()
)
# German nouns that have dots on them when they are more, and no other ending: *Mutter*, *Mütter* are not two words
PLURAL_BY_DOTS = frozenset(
    "acker apfel boden bogen bruder faden garten graben hafen hammer kasten kloster kragen laden lager magen mangel"
    " mantel mutter nagel ofen sattel schaden schnabel schwager tochter vater vogel wagen".split()
)
# written without their dots by whoever has no key for them, and then no other word; short ones are whole words
DOTLESS = tuple(
    "fur uber mussen prufen prufung pruft mude suss fruh buro buros gebuhr geburtstag naturlich zuruck ruckmeld ruckgab"
    " ruckruf rucksicht ruckfrag verfugbar verfugung unterstutz begrussung begrusse erklarung erklaren vertrag"
    " verstandnis verstandlich offnungszeit offnung geoffnet ubersicht ubergabe uberstund uberblick uberpruf"
    " schlussel gesprach gerat geschaft beschaftigt gultig gunstig punktlich moglich personlich hoflich frohlich"
    " glucklich wochentlich jahrlich taglich tatsachlich regelmassig zuverlassig selbstandig standig nachst ahnlich"
    " qualitat kapazitat flexibilitat universitat mobilitat fruhstuck larm kuhlschrank bucher buch strasse grosse"
    " gaste arzt turen tur grun grune fuhrung einfuhr durchfuhr wunsch wunsche zufriedenh anderung andern"
    " fahigkeit tatigkeit arbeitsplatze parkplatze vorschlage auftrage vertrage beitrage antrage anspruche schuler"
    " kunstler verkaufer kaufer trager gartner backer lehrgange ausgange eingange plane schwache".split()
)

ENGLISH_NOT_PLURAL = frozenset(
    "good goods mean means custom customs glass glasses arm arms work works manner manners force forces saving savings"
    " content contents premise premises damage damages minute minutes green greens short shorts people peoples beside"
    " besides sometime sometimes overall overalls new news spectacle spectacles term terms brain brains outskirt"
    " paper papers right rights wood woods water waters letter letters quarter quarters regard regards look looks"
    " ground grounds security securities authority authorities utility utilities facility facilities".split()
)
GERMAN_NOT_PLURAL = frozenset(
    "leiter leitern steuer steuern mutter muttern wange reise reis gericht waren ware rechten rechte rechts teils"
    " abends morgens anders laden lade wagen wage essen esse garten boden schaden bitten bitte treffen gutes guter"
    " kosten beilage beilagen masse massen".split()
)
NO_PLURALS = ENGLISH_NOT_PLURAL | GERMAN_NOT_PLURAL

ALIKE = """
akte:aktie akten:aktien called:caller complaint:compliant country:county guest:quest guests:quests kunde:kunst
policy:polite report:resort regale:regeln sails:sales wechsel:weichsel tail:till teams:teens trauer:treue kuenden:kunden
meister:muster raeten:raten schuldung:schulung victor:visitor retten:rotten leiter:lieder gelehrt:gelernt
abfrage:anfrage abfragen:anfragen abgabe:ausgabe abgaben:ausgaben abgang:zugang ableitung:abteilung
ableitung:anleitung abruf:anruf abrufen:anrufen absprache:ansprache abstellen:anstellen abteilung:anleitung
accept:except access:assess access:excess adapt:adopt adapted:adopted adapting:adopting adapts:adopts advice:advise
affect:effect affects:effects anfrage:umfrage anfragen:umfragen angel:angle angels:angles ankauf:einkauf
anlage:auflage anlage:einlage anlagen:auflagen anlieferung:auslieferung anruf:aufruf ansprache:aussprache
anstellen:einstellen anstellung:einstellung antraege:auftraege antrag:auftrag asche:tasche aufgabe:ausgabe
aufgabe:uebergabe aufgaben:ausgaben aufgang:ausgang aufstellen:ausstellen aufstellung:ausstellung auftritt:austritt
austritt:eintritt bach:buch backen:hacken backen:packen bad:bau baden:laden baeume:raeume bahn:bohne bahnen:bohren
bahren:bohren band:bank band:hand band:land bande:bank bands:hands bath:bathe bath:path bauch:buch baum:raum baum:saum
bay:buy bear:beer beer:deer behalten:erhalten behandeln:verhandeln behandlung:verhandlung beitraege:betraege
beitrag:betrag belasten:entlasten belastung:entlastung beratung:berufung beratung:bewertung bericht:gericht
berichte:gerichte beschreiben:verschreiben besetzen:besitzen besetzt:besitzt besorgen:versorgen besprechen:entsprechen
besprechen:versprechen bestehen:bestellen besuch:versuch besuche:versuche besuchen:versuchen beten:betten
betten:bitten bewerten:bewirten bewertung:bewirtung bieten:bitten bieten:mieten bild:wild bilder:wilder
billing:filling board:bored boarder:border boarders:borders boot:foot brake:break brakes:breaks bread:breed
bread:broad breath:breathe brennen:rennen brew:crew broom:room brooms:rooms buch:tuch buecher:tuecher buerger:burger
cable:table cables:tables cake:lake call:cell calls:cells calm:clam candle:handle canvas:canvass car:cat card:hard
card:yard cars:cats carton:cartoon cartons:cartoons cash:crash casual:causal cell:sell cellar:seller cells:sells
cent:sent chair:hair chance:change chances:changes change:charge changes:charges cheap:cheep check:cheek checks:cheeks
chef:chief chefs:chiefs choose:chose cite:site clean:clear cleaner:clearer cleaning:clearing clock:lock clocks:locks
close:clothe cloth:clothe clothes:cloths coach:couch coaches:couches coal:goal coals:goals coast:coat coast:cost
coasts:coats coda:code cold:gold collage:college collages:colleges coma:comma complement:compliment
complementary:complimentary complements:compliments confidant:confident contact:contract contacting:contracting
contacts:contracts contest:context cook:cool cooker:cooler cooks:cools costumer:customer costumers:customers
council:counsel councils:counsels count:court counts:courts cover:covert cream:dream daily:dairy dairies:diaries
dairy:diary data:date date:late date:rate dates:rates day:way days:ways deal:dear deal:seal deals:seals dear:deer
decent:descent decken:lecken decken:wecken deep:deer defer:deter delay:relay delays:relays desert:dessert
deserts:desserts desk:disk desks:disks device:devise devices:devises dichtung:richtung dienst:dienstag
dienst:verdienst diner:dinner diners:dinners dining:dinning director:directory dish:fish dive:drive down:town
draft:draught drehen:gehen drucken:druecken ear:year earn:learn earning:learning east:least ehrlich:endlich
ehrlich:erblich ehrlich:jaehrlich eigen:einen eilen:teilen einig:einzig einkauf:verkauf einkaufen:verkaufen
einladung:entladung einzig:winzig elicit:illicit eligible:illegible emigrate:immigrate enge:menge engen:mengen
ensure:insure ensures:insures enthalten:erhalten entlassen:entlasten entlassung:entlastung envelop:envelope
erhalten:verhalten essen:messen except:expect excepting:expecting expand:expend expands:expends expect:inspect
fabrik:rubrik fachlich:sachlich fahnen:fahren fahren:fuehren fahrrad:fahrt fair:fare fairs:fares fan:van fans:vans
farm:firm farm:form farmer:former farms:firms fast:vast fee:fit feed:feet feed:seed feet:fleet fehlen:fuehlen
fehler:felder feier:feuer feiern:feuern feilen:teilen feind:freund feinde:freunde ferien:serien ferne:serie fest:rest
fiend:friend fiends:friends file:fill file:tile files:fills files:tiles filing:filling fill:film film:firm films:firms
find:fine find:fund finding:funding finds:funds fire:hire fired:hired fires:hires firing:hiring firm:form firms:forms
first:fist fisch:tisch fische:tische fit:fix flasche:tasche flaschen:taschen flaw:flow flaws:flows flea:flee
fleissig:fluessig flesh:fresh fliegen:pflegen floor:flour floors:flours flu:fly fluessig:muessig food:foot food:good
foods:foots form:from formal:former fragen:tragen fremd:freund fremde:freunde fressen:pressen freude:freunde
fright:right fuehlen:fuellen fuehren:hoeren gaeste:geste gaesten:gesten game:gate games:gates garten:karten
garten:warten gasse:kasse gast:last geben:heben geben:leben gebrauch:verbrauch gebrauchen:verbrauchen
gefaehrlich:gefaellig gehen:sehen gehen:wehen gericht:gewicht gesicht:gewicht gesucht:gesund greifen:reifen
guenstig:kuenstlich guess:guest guesses:guests guide:guild gunst:kunst hacken:haken hafen:haken hail:hall hall:mall
halls:malls hammer:kammer hand:hund hand:land hand:sand hand:wand handel:wandel handeln:wandeln hat:hot haus:laus
haus:maus head:heard heal:heel heap:help heart:heat heel:wheel heilen:teilen helfen:werfen herrlich:herzlich
hilfe:huelle hire:wire hoehle:hoelle hoelle:huelle hoeren:stoeren hof:huf hoffen:offen horse:house horses:houses
hostel:hotel hostels:hotels hour:our hour:tour hours:tours house:mouse huete:huette hueten:hueter hueten:huetten
human:humane hund:mund idle:idol insect:inspect install:instil jobs:jogs kam:kamm kammer:kummer kante:karte
kanten:karten karten:kasten kasse:klasse kasse:tasse kassen:klassen kassen:rassen kassen:tassen kasten:lasten
kauf:lauf kaufen:laufen keller:teller kellner:kenner kennen:koennen kennen:nennen kind:rind kinder:kunde kinder:rinder
kissen:wissen kiste:kueste kiste:liste kisten:kosten kisten:listen klagen:schlagen koch:kochen kochen:kuchen
kochen:lochen koerbe:koerper kosten:posten kraft:saft kragen:tragen kreis:preis kreise:preise kummer:nummer
kunden:stunden kunden:wunden lab:lap label:lapel lachen:machen ladder:latter laden:lagen laestig:lustig laeuten:leiten
lage:lager lagen:lagern lager:leger land:lend lane:line lanes:lines laser:leser lass:loss lassen:lesen last:lust
later:latter later:water latter:letter latter:letters laufen:saufen launch:lunch launches:lunches law:low lawn:loan
lawns:loans lead:lean lead:read leader:reader leaders:readers lean:learn lease:least lease:leave leben:lesen
leben:lieben leben:loben leer:lehrer leere:lehre leeren:lehren leeren:lernen lehren:lernen lehrer:leser leiden:leiten
leihen:liefern leisten:listen leistung:leitung leistungen:leitungen leiter:reiter lend:send lender:sender
lending:sending lesen:loesen lesen:losen letter:litter letters:litters liable:viable licht:sicht lichtung:richtung
lid:lied liegen:siegen light:night light:right lights:nights lights:rights limit:permit line:link line:wine
lines:links list:lost live:love lives:loves living:loving load:road loads:roads lock:look locks:looks loose:lose
lower:tower luft:lust luftig:lustig machen:wachen macht:nacht macht:pacht maechtig:massig mahlen:malen maid:main
mail:mall mail:nail mail:rail manager:manger mangel:mantel marke:markt marke:maske marken:masken marker:market
markers:markets marketing:marking massage:message massages:messages masse:messe master:meister match:watch
matches:watches mean:menu meat:meet meats:meets meer:mehr meeting:meting meiden:mieten meister:minister member:number
members:numbers mend:menu mend:mind meter:mieter miete:mitte mind:mine mobil:moebel modal:model modem:modern
moebel:nebel monitor:motor month:moth month:mouth months:mouths moral:morale morale:morals more:move nation:notion
nation:station naval:navel nehmen:nennen nennen:rennen neu:neun neue:neun neue:treue new:now nichtig:wichtig note:vote
notes:votes notice:novice nutzen:putzen oefen:offen ofen:offen office:officer officers:offices older:order
older:ordered open:oven ordnung:ortung ort:wort orte:worte pack:park pack:pick packed:parked packen:parken
packing:parking packing:picking packs:parks packs:picks pager:paper pain:paint pain:pair paint:print painting:printing
paints:prints pair:repair pakt:park part:party parts:party pass:past past:post patent:patient patents:patients
patience:patients pausen:posten pay:play paying:playing pays:plays peace:piece pear:pearl personal:personnel
pflege:pfluege pflegen:pfluegen pflicht:sicht phase:phrase phone:phony picture:pitcher place:plane place:plate
places:planes places:plates plain:plan plain:plane plan:plant planned:planted planning:planting plans:plants
point:print points:prints pole:poll poles:polls poll:pool polls:pools pool:tool pools:tools poor:pour port:post
porter:poster porters:posters ports:posts pound:round pray:prey pray:tray prescribe:proscribe price:pride price:prize
prices:prizes primate:private principal:principle principals:principles produce:product propose:purpose
quality:quantity quiet:quit quiet:quite quota:quote quotas:quotes race:rice raeume:traeume rain:train raise:rise
raises:rises rand:trend rand:wand rang:range rat:rate rate:ratte raten:ratten raum:traum raw:row reach:teach
read:ready read:road recede:reseed recent:resent rechen:rechnen rechnung:richtung recht:rest rechtzeitig:richtig
record:reward region:religion register:registrar reich:weich reichen:weichen reichen:zeichen reifen:reisen reihe:reise
reise:weise reisen:reiten reisen:weisen rely:reply renew:review renews:reviews rennen:trennen rent:rest
research:search rest:test rests:tests richtig:wichtig richtlinie:richtung rise:rite roast:toast robber:rubber
rock:sock role:roll roles:rolls roof:room roof:root roofs:rooms round:sound rout:route ruhend:ruhig sachlich:saechlich
safe:sale safe:save safes:sales sagen:tagen sagen:wagen sail:sale saite:seite saiten:seiten sale:sane same:sane
sand:send sat:set sat:sit sauber:sauer scam:scan schaetzen:schuetzen schafen:schaffen schal:schall schale:schule
schalen:schulen schicht:sicht schild:schuld schilder:schulden school:stool schoten:schotten schuetzen:schwitzen
schuhe:schule schuhen:schulen scope:slope score:store scores:stores sea:seat seal:seat seals:seats seam:seem
sehen:stehen sell:spell sell:tell selling:telling senden:wenden sendung:wendung senior:sensor service:surface
setzen:sitzen shade:share sheep:sleep sheet:street sheets:streets ship:shop ship:skip ship:slip shipping:shopping
ships:shops shirt:short shirts:shorts shop:shot shop:stop shopping:stopping shops:stops show:slow shows:slows
side:site sides:sites sigh:sign sight:site signal:single site:size skill:spill skill:still skills:stills smart:start
snack:stack soap:soup soaps:soups social:special sold:solid solidarisch:sozial sommer:summer son:sun sore:sort
sorting:sporting space:spare spaces:spares speed:spend spielen:spuelen spielen:spulen sport:spot sports:spots
spot:stop spots:stops spring:string spuelen:spulen staatlich:stattlich stack:stock stacks:stocks staedtisch:staendisch
staendig:stattlich staff:stuff staffing:stuffing staffs:stuffs stage:state stages:states stahlen:strahlen stain:stair
stains:stairs stand:strand star:start stars:starts stationary:stationery statue:status statues:statutes stau:staub
stay:stray stays:strays steal:steel stecke:strecke stecken:strecken stehlen:stellen step:stop steps:stops
sterben:werben stick:stock sticks:stocks stiel:stil stile:style stock:stuck stone:store stones:stores store:story
stores:stories storey:story straight:strait strange:stranger strike:stroke stuben:stunden stuetzen:stutzen
stufe:stunde suit:suite suites:suits surgeon:surgery sweat:sweet table:tablet tables:tablets taeglich:tauglich
tagen:tragen talk:walk talking:walking talks:walks tall:tell tank:thank tap:tape tapes:taps taschen:tassen taste:test
tax:taxi taxes:taxis tea:team team:term teams:teas teams:terms tear:wear tear:year teilen:weilen teller:tester
tend:tent tends:tents test:text teste:texte tests:texts teuer:treuer teure:treue thing:think things:thinks
thorough:through though:through threat:treat threats:treats thrust:trust tile:time tile:title tiles:times tip:top
tip:trip tips:tops tips:trips tired:tried towel:tower towels:towers toy:tray trace:trade track:truck tracks:trucks
trail:train trail:trial trailing:training trails:trains trails:trials trick:truck tricks:trucks tube:tune
uebernahme:unternahme uebernehmen:unternehmen ueberschrift:unterschrift under:user unit:unite united:untied
vacation:vocation value:valve values:valves vary:very verband:verbund verbieten:verbitten vergabe:vorgabe
vergeben:vorgeben verkehr:verkehrt verlegen:vorlegen verlesen:vorlesen version:vision versorgung:vorsorge
verstehen:verstellen verstellen:vorstellen verstellung:vorstellung vertraege:vortraege vertrag:vortrag vice:voice
vices:voices vie:view visa:visit waage:wage wachen:waschen waehlen:wuehlen waehlen:zaehlen wage:wager wahlen:zahlen
wahr:war wail:wait waist:waste waiter:water waiters:waters wal:wall walk:wall walk:work walker:worker walkers:workers
walking:working walks:walls walks:works wall:well wandeln:wandern wander:wunder war:ward ward:word wards:words
ware:wear warm:warn warm:worm warming:warning warms:warns warten:werten wartung:wertung wash:wish washes:wishes
weak:week weakly:weekly weather:whether weich:weiss weiss:weit well:will werben:werden werben:werfen werbung:werdung
werk:wert werke:werte wert:wort werte:worte while:white white:write wichtig:wuchtig wide:wise wider:wieder wife:wire
win:wine wind:wine wines:wins wood:word woods:words word:work words:works zaehlung:zahlung zahl:zahn zahlen:zielen
zeit:zelt zeiten:zelte zugabe:zulage bedienung:bedingung lighting:lightning
"""

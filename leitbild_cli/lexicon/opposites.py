"""Words that stand against each other, row by row: on the left of a colon against on the right; all folded."""

from __future__ import annotations

GERMAN = """
kurz verkuerzen kuerzen : lang verlaengern ausdehnen | schnell beschleunigen : langsam verlangsamen bremsen traege
gut verbessern positiv : schlecht verschlechtern | mehr viel : weniger wenig | gross vergroessern : klein verkleinern
billig guenstig verbilligen : teuer verteuern | kostenlos : kostenpflichtig teuer gebuehrenpflichtig
intern : extern | innen drinnen drin : aussen draussen | innendienst : aussendienst | innerhalb : ausserhalb
offen oeffnen aufmachen eroeffnen oeffnung eroeffnung : geschlossen schliessen zumachen schliessung verschlossen
offen oeffentlich : heimlich geheim vertraulich verdeckt | oeffentlich : privat nichtoeffentlich
laut : leise still ruhe | frueh : spaet | vor vorher davor : nach nachher danach | anfang beginn beginnen : ende beenden
zuerst anfangs : zuletzt | ausweiten erweitern ausbauen vergroessern aufbauen aufstocken staerken
: einschraenken abbauen begrenzen beschraenken verkleinern kuerzen reduzieren
binden halten : loswerden | gewinnen gewinn : verlieren verlust | einfuehren einfuehrung : abschaffen abschaffung
einstellen anwerben : entlassen kuendigen entlassung | loben lob : tadeln tadel kritik kritisieren ruegen
belohnen belohnung praemie : bestrafen strafe | erlauben zulassen erlaubnis gestatten genehmigen
: verbieten verbot untersagen ablehnen | zentral zentralisieren : dezentral dezentralisieren
einfach vereinfachen leicht erleichtern : kompliziert schwierig erschweren verkomplizieren schwer komplex umstaendlich
stark staerken staerke : schwach schwaechen schwaeche | freiwillig : verpflichtend pflicht obligatorisch
streng strikt hart : locker lasch nachsichtig mild grosszuegig | fest starr : flexibel variabel lose gleitend
persoenlich : anonym unpersoenlich | gemeinsam zusammen : allein einzeln getrennt separat | alt : neu jung
neu : bestehend stamm vorhanden gebraucht bewaehrt bisherig | einrichten gruenden : aufloesen aufloesung
staerken verstaerken : zurueckfahren
vorverlegen vorziehen : hinausschieben verschieben spaeter hinauszoegern | neukunde : stammkunde bestandskunde
anfaenger einsteiger : fortgeschrittene profi experte
positiv optimistisch : negativ pessimistisch | aktiv : passiv | digital elektronisch : analog papier
kaufen einkaufen einkauf : verkaufen verkauf | eingang eingehend ankommend ankunft : ausgang ausgehend abgehend abfahrt
steigen anstieg zunahme zunehmen wachsen : sinken rueckgang abnahme abnehmen schrumpfen
einnahme ertrag : ausgabe aufwand
anschalten einschalten anstellen anmachen : abschalten ausschalten ausmachen abstellen
aktivieren : deaktivieren | heiss warm erwaermen heizen waerme : kalt kuehl kuehlen kaelte | voll fuellen : leer leeren
hell : dunkel | nah naehe : fern weit ferne | haeufig oft staendig regelmaessig : selten unregelmaessig
immer stets : nie niemals selten manchmal gelegentlich zuweilen zeitweise
verlaengern : kuendigen | ermutigen ermuntern raten : abraten abhalten
mit : ohne | best : schlechtest | vertrauen : misstrauen | fleissig : faul
reich : arm | annehmen akzeptieren zustimmen zusagen zusage : ablehnen abweisen absagen absage verweigern
sammeln speichern aufbewahren behalten : loeschen wegwerfen entsorgen vernichten | hoch erhoehen hochdrehen hochfahren
: niedrig tief senken runterdrehen herunterdrehen runterfahren | dafuer befuerworten : dagegen ablehnen
maximieren maximal maximum : minimieren minimal minimum | links : rechts | oben hinauf rauf : unten hinunter runter
vorne vorn : hinten | sommer : winter | tag tags tagsueber : nacht nachts | einzahlen : auszahlen abheben
leihen ausleihen verleihen : zurueckgeben kaufen | mieten : vermieten kaufen | senden : empfangen
bringen liefern : abholen holen | ankommen : abfahren | einsteigen : aussteigen | einladen : ausladen
aufnehmen beitreten eintreten beitritt eintritt : austreten ausschliessen austritt kuendigen
sauber reinigen : schmutzig dreckig verschmutzen | sicher : gefaehrlich riskant | gesund : krank ungesund
frisch : abgestanden | hart : weich | dick : duenn | breit : schmal | eng : weit | schwer : leicht
ehrlich : gelogen verlogen luegen | mutig : feige aengstlich | hoeflich : frech unverschaemt | ruhig gelassen : hektisch
formell foermlich : informell locker | duzen du : siezen
einzeln einzelner individuell : gruppe pauschal einheitlich standardisiert
verstecken verbergen verheimlichen verschweigen : zeigen offenlegen veroeffentlichen | trennen : verbinden zusammenlegen
sparen sparsam : ausgeben verschwenden | erinnern : vergessen | aufheben : wegwerfen | kaputtmachen : reparieren
vertikal : horizontal | theorie theoretisch : praxis praktisch | ganz vollzeit vollstaendig : teilzeit teilweise
maennlich : weiblich | inland : ausland | stadt : land | lokal regional : global
optional : verpflichtend | befristet : unbefristet dauerhaft | automatisch automatisieren : manuell haendisch
proaktiv : reaktiv | direkt : indirekt | absolut : relativ | synchron : asynchron | spontan : geplant
behalten : zurueckgeben | anlassen : ausmachen ausschalten | sperren : zulassen
loeschen : speichern
reden : schweigen | sprechen : schweigen | zuhoeren : weghoeren | hinsehen : wegsehen
vorteil : nachteil | plus : minus | chance : risiko | erfolg : misserfolg | freund : feind | sieg : niederlage
spaetestens : fruehestens | hoechstens maximal : mindestens wenigstens
einhalten halten : brechen | ausleihen : verleihen | oberirdisch : unterirdisch | heben : senken
sperren blockieren : freigeben entsperren freischalten | locken : abschrecken | foerdern : behindern bremsen
straffen verschaerfen anziehen : lockern entschaerfen | aktuell : veraltet veralten ueberholt
aufpreis zuschlag aufschlag : nachlass rabatt abschlag preisnachlass | werktags wochentags : wochenende
importiert auslaendisch : heimisch regional lokal einheimisch | wach : muede | vorn : hinten | aussteigen : einsteigen
ausgeschlafen : uebermuedet | ordentlich aufgeraeumt : unordentlich chaotisch | gerade : krumm schief | dicht : undicht
erhitzen aufwaermen : abkuehlen | vorwaerts : rueckwaerts | gewachsen : geschrumpft | einpacken : auspacken
anlegen aufstellen : abbauen | beladen : entladen | bejahen : verneinen
gewinner : verlierer | ueberschuss : mangel defizit | mehrheit : minderheit | original : kopie faelschung
wachsend : schrumpfend | dauerhaft : voruebergehend zeitweise | vorbeugen : nachbessern | laut : leise | nass : trocken
sitzend sitzen : stehend stehen | anwesend anwesenheit : abwesend abwesenheit | zahlend : gratis | roh : gekocht gegart
willkommenheissen : abweisen abwimmeln vertreiben | verriegeln absperren abschliessen
: entriegeln aufsperren aufschliessen
bluehen aufleben beleben wiederbeleben : einschlafen aussterben verkuemmern | verschaerfen : abmildern mildern
bevorzugen vorziehen : benachteiligen meiden | anspornen ermutigen : entmutigen | wachsen : stutzen zurueckschneiden
entlasten : belasten | bestaetigen : widerrufen dementieren | vereinheitlichen : aufsplittern
loben : meckern schimpfen
gewaehren : verweigern | obere ober : untere unter | einfuehren : auslaufen | ansprechen : totschweigen
aufzeichnen mitschneiden : loeschen | ernstnehmen ernst : locker
nuechtern : betrunken | satt : hungrig | nass : trocken | suess : salzig | glatt : rau | steil : flach
gleiche : verschieden unterschiedlich
lebendig : leblos | sorgfaeltig gruendlich gewissenhaft : nachlaessig oberflaechlich schlampig | fruehe : spaet
einheitlich : verschieden unterschiedlich | freiwillige : verpflichtend | anonym : namentlich | online : offline
muendlich : schriftlich | einmalig : wiederholt mehrmalig | korrekt richtig : fehlerhaft falsch
entspannt gelassen : gestresst | froehlich : traurig | stationaer : mobil ambulant | ganztaegig ganztags : stundenweise
bunt : einfarbig | hierarchisch : gleichberechtigt | vordere : hintere | innere : aeussere
innovativ modern : traditionell altmodisch konservativ | konkret : vage | ernst : lustig | sachlich : emotional
knapp : ausfuehrlich | grosszuegig : geizig kleinlich | neugierig interessiert : gleichgueltig desinteressiert
motivieren aktivieren : laehmen | scharf : mild | suess : sauer bitter | frisch : alt
vegetarisch vegan : fleischhaltig | rauchfrei : verraucht | barrierefrei zugaenglich : unzugaenglich
lautlos leise : lautstark | fristlos : fristgerecht | endlos unbegrenzt : begrenzt | drahtlos kabellos : kabelgebunden
bargeldlos : bar | einzeln : gesammelt | regional national lokal : international
unterstuetzen : bekaempfen | sammeln : verteilen | teilen weitergeben : behalten | veroeffentlichen : geheimhalten
ankommen anreisen : abreisen | zusammenlegen vereinen : aufteilen | vereinheitlichen : individualisieren
ausbauen : zurueckbauen | vermehren mehren : mindern vermindern | beleuchten : verdunkeln
reparieren : zerstoeren beschaedigen | bewahren : verwerfen | fortsetzen weiterfuehren weitermachen : abbrechen
buchen reservieren : stornieren absagen | abonnieren : abbestellen | anrufen : auflegen
antworten beachten befolgen : ignorieren missachten | erfuellen : verweigern | laden : entladen | druecken : ziehen
festhalten : loslassen | lernen : verlernen | versichern : bestreiten | beruhigen : aufregen
begruessen : verabschieden | informieren mitteilen : verschweigen | integrieren einbeziehen : ausgrenzen
"""
ENGLISH = """
short shorten : long lengthen extend | fast quick accelerate : slow slowly delay | good better best positive great
: bad worse worst poor worsen | more many lots : less fewer few little
big large enlarge huge : small little tiny shrink
cheap affordable cheapen : expensive costly pricey dear | free : paid expensive chargeable
internal internally : external externally | inside indoors indoor : outside outdoors outdoor
open opened reopen unlock opening : close closed shut lock closing closure | loud noisy : quiet silent soft
open public transparent : secret confidential hidden private | early earlier : late later | before : after
first beginning start begin : last end finish stop | expand extend widen enlarge grow broaden
: restrict reduce limit shrink narrow curb contract | win gain : lose loss
introduce launch adopt : abolish scrap withdraw
hire recruit employ : fire lay-off dismiss sack layoff | praise compliment reward : criticise blame punish scold
allow permit enable authorise : forbid ban prohibit block disallow | easy simple simplify ease
: difficult hard complicated complicate complex | strong strengthen : weak weaken | light : heavy dark
voluntary optional : mandatory compulsory obligatory required | strict tough rigid harsh : relaxed lenient loose lax
fixed rigid : flexible variable | personal : anonymous impersonal
together jointly : alone separately apart individually
old : new young modern | new : existing regular | beginner novice : advanced expert
positive optimistic : negative pessimistic | active : passive | digital electronic : analogue analog paper
buy purchase : sell sale | incoming inbound arriving arrival arrive : outgoing outbound departing departure depart leave
rise increase raise grow growth higher : fall decrease lower decline reduce sink cut
improve : worsen deteriorate | hot warm heat heating : cold cool cooling chill | full fill : empty
near close nearby : far distant remote
often frequently regularly frequent regular : rarely seldom rare occasionally infrequent
always : never rarely sometimes occasionally | urge encourage : dissuade deter | renew : cancel terminate
with : without
trust : distrust mistrust | rich wealthy : poor | accept approve agree : reject refuse decline disagree deny
collect store keep retain : delete discard erase | high : low | maximise maximum : minimise minimum
left : right | up upstairs : down downstairs | top upper : bottom lower | front : back rear | summer : winter
day daytime : night nighttime | add insert include : remove exclude omit | start begin : stop end finish
centralise central : decentralise local decentral | online : offline | upgrade : downgrade | upload : download
push : pull | lend : borrow | send : receive | bring deliver : collect fetch | arrive : leave depart
join enter : leave quit exit | clean : dirty | safe secure : dangerous unsafe risky | healthy : sick ill unhealthy
fresh : stale | hard : soft | thick : thin | wide : narrow | deep : shallow | tall : short | honest : dishonest lying
brave : cowardly | polite : rude | calm relaxed : hectic stressed | formal : informal casual
individual : group collective
hide conceal : show reveal disclose publish | separate split divide : combine merge unite join
save : spend waste | remember : forget | break : repair fix mend | theory : practice | fulltime : parttime partial
male : female | domestic : foreign | urban city : rural countryside
temporary : permanent | automatic automated automate : manual manually | proactive : reactive | direct : indirect
advantage : disadvantage | plus : minus | success : failure | income revenue : expense spending
friend : enemy | lock : unlock | enable : disable | activate : deactivate | attach : detach | connect : disconnect
keep : break | sooner soon : later | same : next | latest : earliest | most : least | encourage : discourage
support : oppose | agree : disagree
appear : disappear | local regional : global
major : minor
tighten stiffen : loosen relax | imported foreign : local domestic homegrown | raise lift : lower
bright brighten : dim dark |  weekday weekdays : weekend weekends | surcharge markup : discount rebate
over : under | widen : narrow
sharpen : blunt | thicken : thin | soften : harden | fasten : unfasten | pack : unpack | load : unload
presence present : absence absent | winner : loser | surplus : shortage deficit | awake : asleep | sitting : standing
majority : minority | original : copy fake | outdated obsolete : uptodate current | inhale : exhale
deposit : withdrawal
grow : prune trim | raise : hush | grant : refuse deny | proven established : new | tighten : relax loosen
hearten embolden : dishearten | above : below
topup increase : trim cut | forward : back backward | praise : scold blame | confirm : revoke | lighten : darken burden
inclusive included including : exclusive excluded excluding | seated : standing | raw : cooked | wake : sleep
senior : junior | import : export | input : output | majority : minority | victory : defeat | wet : dry | sweet : salty
junk : treasure | forward forwards : backward backwards | ahead : behind | teach : learn | love : hate dislike
same : different | thorough careful : superficial sloppy | anonymous : named | oral verbal : written | happy : sad
mobile : stationary | traditional : modern innovative | vague : precise specific | serious : funny
brief : detailed | generous : stingy | curious interested : indifferent | brave : fearful timid
hardworking diligent : lazy | mild : spicy | sweet : sour | homemade : bought | smooth : rough | inner : outer
national domestic local : international | collect : distribute | build : dismantle demolish | share : hide
speak talk : listen | standardise : customise | continue : abort | book reserve confirm : cancel
deposit : withdraw | answer reply : ignore | fulfil : refuse | burden : relieve | hold : release | calm : upset
"""
FRONTS = {
    "de": "ein:aus an:aus auf:zu auf:ab an:ab hoch:runter hoch:herunter rauf:runter innen:aussen vor:nach"
    " ueber:unter hin:her voll:teil hin:rueck zu:ab be:ent im:ex inklus:exklus mehr:minder herein:hinaus"
    " zentral:dezentral",
    "en": "in:out up:down over:under on:off pre:post im:ex in:ex inclu:exclu",
}

BACKS = {
    "de": "frei:isch frei:voll frei:haltig frei:haft frei:pflichtig los:voll los:haft los:reich voll:leer reich:arm"
    " freundlich:feindlich",
    "en": "ful:less",
}

PARTICLES = {
    "de": (
        ("an", "aus"),
        ("ein", "aus"),
        ("auf", "zu"),
        ("an", "ab"),
        ("hoch", "runter"),
        ("rein", "raus"),
        ("pro", "contra"),
        ("pro", "kontra"),
    ),
    "en": (("on", "off"), ("in", "out"), ("up", "down"), ("pro", "con"), ("pro", "contra")),
}
# Right behind one verb each makes another one of it: *write off*, *write up*.
BEHIND_VERBS = frozenset("up off down out away back over through after for".split())
FILLING = frozenset("fill fills filled filling".split())  # a form is filled in, out and up

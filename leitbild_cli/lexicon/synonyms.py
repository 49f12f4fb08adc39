"""Words that say the same in a team's ideas, German and English together; the first of a group names it.

A word with `!` counts in this very form only: an *Anrufer* is a person, an *Anruf* is none.

Only what a reader takes for the same without thinking; a word may stand in one group only.
"""

from __future__ import annotations

from leitbild_cli.lexicon.everyday import EVERYDAY

GROUPS: tuple[tuple[str, str], ...] = (
    # people
    (
        "kunde kundschaft klient verbraucher! verbrauchern! anrufer! anrufern! nutzer! nutzern! auftraggeber kaeufer!",
        (
            "customer client consumer! consumers! caller! callers! user! users! buyer! buyers! shopper! shoppers!"
            " clientele"
        ),
    ),
    (
        (
            "mitarbeiter mitarbeitende kollege angestellte! angestellten! angestellter! beschaeftigte personal"
            " belegschaft arbeitnehmer! teammitglied"
        ),
        "employee colleague staff personnel worker! workers! coworker workforce agent teammate",
    ),
    (
        (
            "chef vorgesetzte fuehrung! fuehrungskraft fuehrungskraefte management! leitung! teamleitung! teamleiter!"
            " teamleitern! leiter! geschaeftsleitung geschaeftsfuehrung gl manager boss abteilungsleiter!"
            " abteilungsleitung"
        ),
        "boss manager management! leadership supervisor executive executives superior superiors",
    ),
    (
        "azubi auszubildende lehrling lehrtochter lehrbub lehrbube lehrmaedchen lernende!",
        "apprentice! apprentices! trainee! trainees!",
    ),
    ("trainer! trainern! uebungsleiter!", "trainer! trainers! coach! coaches! instructor"),
    ("lieferant zulieferer! zulieferern!", "supplier vendor"),
    ("neuling neueinsteiger neueinstellung", "newcomer newbie"),
    ("student studierende studi", "student undergraduate"),
    ("angehoerige verwandte", "relative! relatives! kin"),
    ("senior rentner pensionaer pensionist", "senior pensioner elderly"),
    ("ansprechpartner kontaktperson", "contact!"),
    ("bewohner! bewohnern! mieter! mietern!", "tenant resident"),
    ("fahrgast fahrgaeste passagier reisende! reisenden!", "passenger rider! riders! traveller traveler"),
    # service words
    ("zusammenhalt gemeinschaftsgefuehl wirgefuehl", "cohesion"),
    ("zusammenarbeit zusammenarbeiten teamwork kooperation kooperieren", "collaboration cooperation teamwork"),
    ("vielfalt diversitaet", "diversity"),
    ("gleichstellung gleichberechtigung gleichberechtigt", "equality"),
    ("mut courage", "courage bravery"),
    ("konflikt streit streitigkeit", "conflict dispute"),
    ("tipp! tipps! ratschlag", "tip advice hint"),
    ("anleitung gebrauchsanweisung bedienungsanleitung", "instructions manual!"),
    ("entschuldigen entschuldigung", "apologise apologize apology apologies"),
    ("dank danken bedanken dankeschoen dankbar dankbarkeit", "thank thanks gratitude grateful thankful"),
    ("ueberstunde mehrarbeit", "overtime"),
    ("warten wartezeit schlange warteschlange anstehen", "wait waiting queue queues queuing line!"),
    ("beschwerde reklamation beanstandung", "complaint grievance"),
    ("hotline servicetelefon kundentelefon", "hotline helpline"),
    ("telefon fernsprecher", "phone telephone"),
    ("handy mobiltelefon smartphone natel", "cellphone smartphone mobile"),
    ("frage anfrage rueckfrage", "question inquiry enquiry query request"),
    ("antwort antworten beantworten beantwortung", "answer reply respond response"),
    ("besprechung meeting sitzung", "meeting"),
    ("rueckmeldung feedback", "feedback"),
    ("schulung training! weiterbildung fortbildung schulen!", "training coaching!"),
    ("problem stoerung", "problem issue trouble"),
    ("fehler panne", "error mistake bug fault"),
    ("einarbeitung einarbeiten eingearbeitet onboarding", "onboarding onboard induction"),
    ("fachwissen expertise knowhow sachkenntnis fachkenntnis", "expertise knowhow"),
    ("email mail", "email mail"),
    ("homeoffice heimarbeit telearbeit", "homeoffice wfh"),
    ("klima atmosphaere stimmung", "atmosphere climate mood"),
    ("ziel zielsetzung", "goal objective target aim"),
    ("gehalt lohn salaer verguetung entlohnung", "salary wage remuneration"),
    ("idee vorschlag anregung", "idea suggestion proposal"),
    ("geschenk praesent", "gift present!"),
    ("firma unternehmen betrieb", "company firm business"),
    ("regierung bundesregierung", "government"),
    ("photovoltaik pv solar solarenergie", "solar photovoltaic pv"),
    ("auto pkw wagen", "car automobile vehicle"),
    ("rabatt nachlass preisnachlass ermaessigung verguenstigung", "discount rebate"),
    ("website webseite homepage internetseite internetauftritt", "website homepage webpage"),
    ("internet web online", "internet web online"),
    ("oeffnungszeit geschaeftszeit", "hours!"),
    ("dienstplan schichtplan einsatzplan", "rota roster"),
    ("formular vordruck", "form!"),
    ("geraet apparat", "device"),
    ("unterlage dokument", "document"),
    ("aufgabe taetigkeit", "task duty duties chore"),
    ("ablauf prozess vorgang arbeitsablauf", "process procedure workflow"),
    ("vorschrift regel richtlinie", "rule regulation guideline"),
    ("vorteil", "benefit advantage"),
    ("erfolg erfolgserlebnis", "success achievement win!  wins!"),
    ("werbung reklame!", "advertising advertisement advert"),
    ("bezahlung! bezahlen zahlen! zahlung zahlt! bezahlt!", "pay payment paying!"),
    ("gebuehr entgelt", "fee charge! charges!"),
    ("preis", "price prices"),
    ("arbeitsplatz arbeitsort arbeitsstaette", "workplace"),
    ("buero arbeitszimmer", "office"),
    ("laden geschaeft!", "shop store"),
    ("filiale niederlassung zweigstelle geschaeftsstelle", "branch! branches!"),
    ("paket sendung! sendungen!", "parcel package"),
    ("lieferung zustellung liefern zustellen", "delivery deliver deliveries shipment shipping ship!"),
    ("rueckgabe retoure ruecksendung zurueckgeben zuruecksenden zurueckschicken", "return! returns! returned"),
    ("rueckerstattung erstattung erstatten rueckerstatten", "refund reimburse reimbursement"),
    ("reparatur reparieren instandsetzung", "repair mend"),
    ("wartung! wartungen! instandhaltung", "maintenance maintain servicing upkeep"),
    ("krankheit erkrankung", "illness sickness disease"),
    ("toilette wc klo", "toilet restroom lavatory"),
    ("aufzug fahrstuhl lift", "lift! lifts! elevator"),
    ("termin verabredung", "appointment"),
    ("umfrage befragung", "survey poll questionnaire"),
    ("newsletter rundbrief rundschreiben", "newsletter"),
    ("vertrauen zutrauen vertrauensvoll", "trust confidence"),
    ("lohnerhoehung gehaltserhoehung", "payrise"),
    ("umwelt", "environment"),
    ("abfall muell kehricht", "waste rubbish garbage trash"),
    ("ferien urlaub", "holiday! holidays! vacation leave!"),
    # qualities
    (
        (
            "schnell rasch zuegig fix flott zeitnah schnellstmoeglich baldmoeglichst"
            " beschleunigen schnelligkeit tempo geschwindigkeit"
        ),
        "fast quick rapid swift speedy prompt speed",
    ),
    (
        "sofort unverzueglich umgehend! umgehende! sofortig unmittelbar",
        "immediately immediate instantly instant straightaway",
    ),
    ("lang verlaengern verlaengerung", "long extend extension"),
    ("kurz kuerze verkuerzen verkuerzung kuerzen", "short shorten brief"),
    ("freundlich nett herzlich", "friendly kind nice"),
    ("hoeflich zuvorkommend", "polite courteous courtesy"),
    (
        "verstaendlich einfach klar simpel leicht unkompliziert vereinfachen verstaendnis!",
        "plain simple clear easy understandable comprehensible",
    ),
    ("kostenlos gratis umsonst kostenfrei unentgeltlich gebuehrenfrei", "free! gratis complimentary"),
    ("guenstig billig preiswert preisguenstig", "cheap inexpensive affordable"),
    ("gluecklich zufrieden begeistert", "happy satisfied satisfaction satisfy delighted"),
    ("wichtig bedeutend wesentlich", "important essential crucial vital"),
    ("gemeinsam zusammen", "together joint jointly"),
    ("ehrlich aufrichtig", "honest sincere truthful"),
    ("zuverlaessig verlaesslich", "reliable dependable"),
    ("modern zeitgemaess", "modern contemporary"),
    ("aktuell up-to-date uptodate", "uptodate current"),
    ("schoen huebsch", "beautiful pretty"),
    ("lecker schmackhaft schmecken koestlich", "tasty delicious"),
    ("durchschnittlich durchschnitt schnitt mittel!", "average mean! avg"),
    ("gegenseitig miteinander untereinander einander", "mutual"),
    ("extra", "extra further"),
    ("genug genuegend ausreichend hinreichend", "enough sufficient adequate"),
    (
        "gleich! gleichen! gleiche! gleicher! selben! selbe! selber! derselbe dieselbe denselben demselben dasselbe",
        "same",
    ),
    ("puenktlich rechtzeitig fristgerecht termingerecht", "punctual ontime timely"),
    ("kompetent fachkundig sachkundig", "competent knowledgeable skilled"),
    ("sauber rein! reinlich hygienisch", "clean tidy hygienic"),
    ("reinigen putzen saeubern", "scrub"),
    ("gruendlich sorgfaeltig gewissenhaft", "thorough careful diligent"),
    ("umweltfreundlich oekologisch nachhaltig umweltbewusst", "sustainable ecofriendly green!"),
    ("fair gerecht", "fair just!"),
    (
        "wertschaetzen wertschaetzung anerkennung anerkennen",
        "appreciate appreciated appreciation valued value recognise recognition",
    ),
    ("voraus vorab vorher! vorzeitig", "advance beforehand"),
    ("haeufig oft oefter", "often frequent frequently"),
    ("staendig dauernd dauerhaft permanent", "constant continuous permanent"),
    ("verschieden unterschiedlich", "different various"),
    ("schwierig schwer kompliziert komplex", "difficult hard! harder! hardest! complicated complex"),
    ("kaputt defekt", "defective"),
    ("barrierefrei behindertengerecht", "accessible barrierfree"),
    ("bequem komfortabel gemuetlich behaglich", "comfortable cosy cozy"),
    ("ruhe! stille ruhig", "quiet silence silent"),
    ("freude spass vergnuegen", "joy fun pleasure enjoyment"),
    ("selbststaendig eigenstaendig", "independent autonomous"),
    ("begeisterung enthusiasmus", "enthusiasm"),
    ("vertraulich diskret", "confidential discreet"),
    # deeds
    ("verbessern verbesserung optimieren optimierung besser gut", "improve improvement optimise enhance better good"),
    (
        "loesen loesung erledigen klaeren! klaert! geklaert! klaerung! beheben behebung",
        "solve solution resolve resolution fix settle",
    ),
    ("vereinbaren abmachen ausmachen", "agree"),
    ("verwenden benutzen nutzen einsetzen nutzung", "use using used utilise employ! usage"),
    ("beginnen anfangen starten", "begin start launch commence beginning"),
    ("aendern veraendern wechseln aenderung", "change alter modify"),
    (
        "reden sprechen gespraech kommunizieren kommunikation unterhalten!",
        "talk speak communicate communication conversation",
    ),
    ("unterstuetzen helfen hilfe hilft beistehen unterstuetzung foerdern", "help assist assistance aid"),
    ("einhalten halten", "keep"),
    ("zusage versprechen", "promise commitment"),
    ("staerken ausbauen ausweiten erweitern ausbau", "strengthen strong expand"),
    ("kaufen erwerben anschaffen kauf! besorgen", "buy purchase acquire"),
    ("einstellen", "hire recruit"),
    ("reaktion reagieren", "react reaction"),
    ("schenken spenden spende", "donate donation give"),
    ("empfehlen empfehlung weiterempfehlen weiterempfehlung", "recommend recommendation refer"),
    ("durchfuehren veranstalten organisieren", "organise arrange"),
    ("diskutieren diskussion", "discuss discussion"),
    ("waehlen wahl aussuchen auswahl", "choose choice select pick"),
    ("anrufen anruf telefonat", "call calling"),
    ("zurueckrufen rueckruf", "callback"),
    (
        "auskunft information informieren info mitteilen mitteilung bescheid benachrichtigen",
        "inform information info notify",
    ),
    ("umgang umgehen", "treat treatment"),
    ("reservieren vormerken reservierung", "reserve reservation"),
    ("buchen buchung", "book! booking bookings"),
    ("begruessen begruessung gruessen gruss willkommen willkommenheissen empfangen", "greet welcome greeting"),
    ("erklaeren erlaeutern erlaeuterung", "explain clarify"),
    ("pruefen kontrollieren pruefung kontrolle ueberpruefen ueberpruefung", "check verify inspect inspection"),
    ("schicken senden zusenden verschicken versenden", "send"),
    ("zeigen vorfuehren", "show demonstrate"),
    ("bewerten bewertung beurteilen", "rate! rating evaluate assess assessment"),
    ("veroeffentlichen publizieren offenlegen", "publish disclose"),
    ("renovieren sanieren renovierung sanierung", "renovate refurbish"),
    ("entscheiden beschliessen", "decide"),
    ("lernen dazulernen", "learn"),
    ("teilen weitergeben", "share"),
    ("feiern zelebrieren", "celebrate"),
    ("ansprechen nennen! benennen!", "name!"),
    ("ersetzen austauschen", "replace substitute"),
    ("versuchen probieren", "try attempt"),
    ("bearbeitung bearbeiten", "handle handling"),
    ("erinnern erinnerung", "remind reminder"),
    ("einladen einladung", "invite invitation"),
    # amounts and rules; `negations` says which of these turn a sentence round
    ("alle jede jeder jedes saemtliche jeden jedem", "all every each any"),
    (
        "mehr zusaetzlich erhoehen steigern erhoehung steigerung anheben hoch hoeher",
        "more additional increase raise higher high boost",
    ),
    (
        (
            "weniger reduzieren reduktion senken senkung verringern verringerung abbauen abbau absenken gering niedrig"
            " minimieren sparen reduzierung vermindern herabsetzen drosseln einsparen einsparung runterfahren"
        ),
        "less fewer reduce reduction lower decrease cut low minimise lessen diminish save",
    ),
    (
        (
            "abschaffen abschaffung streichen beenden stoppen stopp entfernen verzicht verzichten unterlassen"
            " verbieten verbot vermeiden verhindern vermeidung untersagen unterbinden weglassen aufhoeren abstellen"
            " beseitigen beseitigung eliminieren ausschliessen loswerden unterbleiben verbannen bleibenlassen"
        ),
        (
            "abolish eliminate remove scrap stop end quit repeal ban forbid prohibit avoid prevent cease refrain"
            " discontinue drop! disallow omit exclude eradicate abandon skip"
        ),
    ),
    *(
        (german.strip(), english.strip())
        for german, _, english in (row.partition("=") for row in EVERYDAY.strip().split("\n"))
    ),
)

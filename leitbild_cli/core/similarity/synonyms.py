"""Words that say the same in a team's ideas, German and English together; the first of a group names it.

A word with `!` counts in this very form only: an *Anrufer* is a person, an *Anruf* is none.

Only what a reader takes for the same without thinking; a word may stand in one group only.
"""

from __future__ import annotations

GROUPS: tuple[tuple[str, str], ...] = (
    # people
    (
        "kunde kundschaft klient verbraucher! verbrauchern! anrufer! anrufern! nutzer! nutzern!",
        "customer client consumer! consumers! caller! callers! user! users!",
    ),
    (
        "mitarbeiter mitarbeitende kollege angestellte beschaeftigte personal belegschaft",
        "employee colleague staff personnel worker! workers! coworker workforce agent",
    ),
    (
        (
            "chef vorgesetzte fuehrung! fuehrungskraft fuehrungskraefte management leitung!"
            " teamleitung! teamleiter! teamleitern! leiter! geschaeftsleitung geschaeftsfuehrung gl manager"
        ),
        "boss manager management leadership supervisor",
    ),
    ("azubi auszubildende lehrling", "apprentice trainee"),
    ("lieferant zulieferer", "supplier vendor"),
    ("neuling neueinsteiger", "newcomer newbie"),
    # service words
    ("beschwerde reklamation beanstandung", "complaint"),
    ("hotline servicetelefon", "hotline helpline"),
    ("frage anfrage rueckfrage", "question inquiry enquiry query request"),
    ("antwort antworten beantworten beantwortung", "answer reply respond response"),
    ("besprechung meeting sitzung", "meeting"),
    ("rueckmeldung feedback", "feedback"),
    ("schulung training weiterbildung fortbildung", "training coaching"),
    ("problem stoerung", "problem issue trouble"),
    ("fehler panne", "error mistake bug fault"),
    ("einarbeitung einarbeiten onboarding", "onboarding"),
    ("fachwissen expertise knowhow sachkenntnis fachkenntnis", "expertise knowhow"),
    ("email mail", "email mail"),
    ("homeoffice heimarbeit telearbeit", "homeoffice wfh"),
    ("klima atmosphaere stimmung", "atmosphere climate mood"),
    ("ziel zielsetzung", "goal objective target aim"),
    ("gehalt lohn verguetung", "salary pay wage"),
    ("idee vorschlag", "idea suggestion proposal"),
    ("geschenk praesent", "gift present"),
    ("firma unternehmen betrieb", "company firm business"),
    ("regierung bundesregierung", "government"),
    ("photovoltaik pv solar solarenergie", "solar photovoltaic pv"),
    ("auto pkw wagen", "car automobile vehicle"),
    # qualities
    ("schnell rasch zuegig fix flott", "fast quick rapid swift speedy prompt"),
    ("sofort unverzueglich umgehend sofortig unmittelbar", "immediately instantly"),
    ("kurz kuerze verkuerzen verkuerzung kuerzen", "short shorten brief"),
    ("freundlich nett herzlich", "friendly kind nice"),
    ("verstaendlich einfach klar simpel leicht unkompliziert verstaendnis", "plain simple clear easy"),
    ("kostenlos gratis umsonst kostenfrei unentgeltlich", "free gratis complimentary"),
    ("gluecklich zufrieden begeistert", "happy satisfied satisfaction satisfy delighted"),
    ("wichtig bedeutend wesentlich", "important essential crucial"),
    ("gemeinsam zusammen", "together joint jointly"),
    ("ehrlich aufrichtig", "honest sincere truthful"),
    ("zuverlaessig verlaesslich", "reliable dependable"),
    ("modern zeitgemaess aktuell", "modern contemporary"),
    ("schoen huebsch", "beautiful pretty"),
    ("durchschnittlich durchschnitt schnitt mittel", "average mean avg"),
    ("gegenseitig miteinander untereinander", "mutual"),
    ("zusaetzlich extra", "additional extra further"),
    # deeds
    ("verbessern verbesserung optimieren optimierung besser gut", "improve improvement optimise enhance better good"),
    ("loesen loesung erledigen klaeren", "solve solution resolve resolution fix settle"),
    ("vereinbaren abmachen", "agree arrange"),
    ("verwenden benutzen nutzen einsetzen nutzung", "use using used utilise employ usage"),
    ("beginnen anfangen starten", "begin start launch"),
    ("aendern veraendern wechseln aenderung", "change alter"),
    ("reden sprechen gespraech kommunizieren kommunikation", "talk speak communicate communication conversation"),
    ("unterstuetzen helfen hilfe hilft beistehen unterstuetzung foerdern", "help assist assistance"),
    ("einhalten halten", "keep"),
    ("zusage versprechen", "promise"),
    ("staerken ausbauen ausweiten erweitern ausbau", "strengthen expand extend"),
    ("kaufen erwerben anschaffen kauf", "buy purchase"),
    ("einstellen", "hire recruit"),
    ("beginn anfang start", "beginning"),
    ("reaktion reagieren", "react reaction"),
    ("schenken spenden spende", "donate donation give"),
    ("empfehlen empfehlung weiterempfehlen weiterempfehlung", "recommend recommendation refer"),
    ("durchfuehren veranstalten organisieren", "organise arrange"),
    ("diskutieren diskussion", "discuss discussion"),
    ("bezahlen zahlen zahlung bezahlung", "payment paying"),
    ("waehlen wahl aussuchen auswahl", "choose choice select"),
    ("anrufen anruf telefonat", "call calling"),
    ("auskunft information informieren info", "inform information info"),
    ("arbeitsplatz arbeitsort arbeitsstaette", "workplace"),
    ("umgang umgehen", "treat treatment"),
    # amounts and rules; opposites.py knows which of these turn a sentence round
    ("alle jede jeder jedes saemtliche jeden jedem", "all every each any"),
    ("mehr erhoehen steigern erhoehung steigerung anheben hoch hoeher", "more increase raise higher high boost"),
    (
        "weniger reduzieren reduktion senken verringern abbauen abbau gering niedrig minimieren reduzierung",
        "less fewer reduce reduction lower decrease cut low minimise lessen",
    ),
    (
        (
            "abschaffen abschaffung streichen beenden stoppen stopp entfernen verzicht verzichten"
            " verbieten verbot vermeiden verhindern vermeidung"
        ),
        "abolish eliminate remove scrap stop end quit repeal ban forbid prohibit avoid prevent",
    ),
)

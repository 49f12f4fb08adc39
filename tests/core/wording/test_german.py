"""German fragments as a team says them, and the sentence each becomes."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from leitbild_cli.core.model import Language
from leitbild_cli.core.wording.de import nouns
from leitbild_cli.core.wording.sentences import clause, constructions

PURPOSE = {
    "Antworten ohne Floskeln": "Wir antworten ohne Floskeln.",
    "zuhören ohne Vorurteile": "Wir hören ohne Vorurteile zu.",
    "antworten in 60 Sekunden": "Wir antworten in 60 Sekunden.",
    "Helfen bei Fragen": "Wir helfen bei Fragen.",
    "Reisen ohne Stress": "Wir sorgen für Reisen ohne Stress.",
    "Antworten, die man versteht": "Wir sorgen für Antworten, die man versteht.",
    "Zuhören, das hilft": "Wir sorgen für Zuhören, das hilft.",
    "Fragen, mit denen alles anfängt": "Wir sorgen für Fragen, mit denen alles anfängt.",
    "Helfen, die Welt zu verstehen": "Wir helfen, die Welt zu verstehen.",
    "Können": "Wir sorgen für Können.",
    "Vorher fragen": "Wir fragen vorher.",
    "Auskunft am Telefon und am Schalter": "Wir sorgen für Auskunft am Telefon und am Schalter.",
    "Beratung vor Ort, am Telefon und per Mail": "Wir beraten vor Ort, am Telefon und per Mail.",
    "Zwischendurch anrufen": "Wir rufen zwischendurch an.",
    "Kunden glücklich machen": "Wir machen Kunden glücklich.",
    "- Kunden glücklich machen!": "Wir machen Kunden glücklich.",
    "„Kunden glücklich machen“": "Wir machen Kunden glücklich.",
    "„Kunden glücklich machen": "Wir machen Kunden glücklich.",
    "Kunden glücklich machen)": "Wir machen Kunden glücklich.",
    "Kunden glücklich zu machen": "Wir machen Kunden glücklich.",
    "Um Gäste zu begeistern": "Wir begeistern Gäste.",
    "kunden glücklich machen": "Wir machen Kunden glücklich.",
    "positive grundeinstellung": "Wir sorgen für eine positive Grundeinstellung.",
    "Schnell und freundlich helfen": "Wir helfen schnell und freundlich.",
    "Probleme lösen und Vertrauen aufbauen": "Wir lösen Probleme und bauen Vertrauen auf.",
    "Kunden nicht warten lassen": "Wir lassen Kunden nicht warten.",
    "Schiffe sicher an ihren Liegeplatz bringen": "Wir bringen Schiffe sicher an ihren Liegeplatz.",
    "Fundsachen ihren Besitzern zurückgeben": "Wir geben Fundsachen ihren Besitzern zurück.",
    "Ihren Beruf lieben": "Unser Ziel: ihren Beruf lieben.",
    "Brot backen wie früher": "Wir backen Brot wie früher.",
    "Brot backen, wie es früher war": "Wir backen Brot, wie es früher war.",
    "arbeiten wie ein Uhrwerk": "Wir arbeiten wie ein Uhrwerk.",
    "höchstens fünf Minuten anstehen": "Unser Ziel: höchstens fünf Minuten anstehen.",
    "auf den Techniker warten": "Wir warten auf den Techniker.",
    "rund um die Uhr erreichbar am Funk": "Wir sind rund um die Uhr erreichbar am Funk.",
    "geduldig, neugierig, mit Herz": "Wir sind geduldig, neugierig und mit Herz dabei.",
    "freundlich und geduldig, ohne Hektik": "Wir sind freundlich und geduldig, ohne Hektik.",
    "Patienten ihre Angst nehmen": "Wir nehmen Patienten ihre Angst.",
    "Patienten Angst nehmen": "Wir nehmen Patienten die Angst.",
    "Wir sagen, was wir tun, und tun, was wir sagen": "Wir sagen, was wir tun, und tun, was wir sagen.",
    "Durchstarten und Gäste überraschen": "Wir starten durch und überraschen Gäste.",
    "Räder prüfen, Bremsen einstellen und Kunden beraten": "Wir prüfen Räder, stellen Bremsen ein und beraten Kunden.",
    "Um Räder zu prüfen, Bremsen einzustellen und zuzuhören": "Wir prüfen Räder, stellen Bremsen ein und hören zu.",
    "Nicht jammern, sondern anpacken": "Wir jammern nicht, sondern packen an.",
    "Anfragen beantworten, bevor sie entstehen": "Wir beantworten Anfragen, bevor sie entstehen.",
    "Halten, was wir versprechen": "Wir halten, was wir versprechen.",
    "Technik so erklären, dass jeder folgt": "Wir erklären Technik so, dass jeder folgt.",
    "Den Leuten helfen, gesund zu bleiben": "Wir helfen den Leuten, gesund zu bleiben.",
    "Im Winter niemanden frieren lassen": "Wir lassen im Winter niemanden frieren.",
    "Zuhören, nachdenken, erst dann verkaufen": "Wir hören zu, denken nach und verkaufen erst dann.",
    "Fragen, zuhören, vermitteln": "Wir fragen, hören zu und vermitteln.",
    "Fragen und Sorgen ernst nehmen": "Wir nehmen Fragen und Sorgen ernst.",
    "Kunden beraten und begeistern": "Wir beraten und begeistern Kunden.",
    "Wissen teilen und weitergeben": "Wir wollen Wissen teilen und weitergeben.",
    "Nachhaltige Beziehungen aufbauen und pflegen": "Wir wollen nachhaltige Beziehungen aufbauen und pflegen.",
    "Erwartungen nicht nur erfüllen, sondern übertreffen": (
        "Wir wollen Erwartungen nicht nur erfüllen, sondern übertreffen."
    ),
    "Lebensmittel retten, statt sie wegzuwerfen": "Wir retten Lebensmittel, statt sie wegzuwerfen.",
    "Beschwerden lösen statt sie zu verwalten": "Wir lösen Beschwerden, statt sie zu verwalten.",
    "Lösungen finden statt Schuldige suchen": "Wir finden Lösungen, statt Schuldige zu suchen.",
    "Handeln statt reden": "Wir handeln, statt zu reden.",
    "Entscheidungen treffen ohne lange zu zögern": "Wir treffen Entscheidungen, ohne lange zu zögern.",
    "Sich Zeit nehmen, um zuzuhören": "Wir nehmen uns Zeit, um zuzuhören.",
    "Uns jeden Tag verbessern": "Wir verbessern uns jeden Tag.",
    "Umräumen, wenn es sein muss": "Wir räumen um, wenn es sein muss.",
    "Hürden umgehen": "Wir umgehen Hürden.",
    "Gut mit Beschwerden umgehen": "Wir gehen gut mit Beschwerden um.",
    "Texte übersetzen": "Wir wollen Texte übersetzen.",
    "Prozesse umstrukturieren": "Wir strukturieren Prozesse um.",
    "Was kaputt ist, wiederherstellen": "Unser Ziel: was kaputt ist, wiederherstellen.",
    "Qualität wiederherstellen": "Wir stellen Qualität wieder her.",
    "Mitarbeitende wertschätzen": "Wir wertschätzen Mitarbeitende.",
    "Kund:innen weiterhelfen": "Wir helfen Kund:innen weiter.",
    "Für jeden Gast da sein": "Wir sind für jeden Gast da.",
    "Neue Wege gehen": "Wir gehen neue Wege.",
    "Gutes tun": "Wir tun Gutes.",
    "Gutes Brot backen": "Wir backen gutes Brot.",
    "Kaputte Räder retten": "Wir retten kaputte Räder.",
    "Gemeinschaft stärken": "Wir stärken Gemeinschaft.",
    "Bereich für Bereich besser werden": "Wir wollen Bereich für Bereich besser werden.",
    "Stellenwert der Pflege erhöhen": "Wir erhöhen den Stellenwert der Pflege.",
    "Binnen 24 Stunden antworten": "Wir antworten binnen 24 Stunden.",
    "Niemanden allein lassen": "Wir lassen niemanden allein.",
    "Stolz auf unsere Arbeit sein": "Wir sind stolz auf unsere Arbeit.",
    "Stolz sein auf das, was wir tun": "Wir sind stolz auf das, was wir tun.",
    "Recht haben": "Wir haben Recht.",
    "Ein Ort sein, an dem sich alle willkommen fühlen": "Wir sind ein Ort, an dem sich alle willkommen fühlen.",
    "Verlässliche Anlaufstelle für alle Radfahrer sein": "Wir sind eine verlässliche Anlaufstelle für alle Radfahrer.",
    "Unseren Gästen einen Abend schenken, den sie nicht vergessen": (
        "Wir schenken unseren Gästen einen Abend, den sie nicht vergessen."
    ),
    "Die beste Werkstatt der Stadt sein": "Wir wollen die beste Werkstatt der Stadt sein.",
    "Weiterempfohlen werden": "Wir wollen weiterempfohlen werden.",
    "Sich wohlfühlen": "Unser Ziel: sich wohlfühlen.",
    "Seine Gäste kennen": "Unser Ziel: seine Gäste kennen.",
    "Vertrauen schaffen durch Ehrlichkeit": "Wir schaffen Vertrauen durch Ehrlichkeit.",
    "Kunden helfen mit Herz": "Unser Ziel: Kunden helfen mit Herz.",
    "80 % der Anrufe sofort annehmen": "Wir nehmen 80 % der Anrufe sofort an.",
    "Dass jeder Anrufer ernst genommen wird": "Wir sorgen dafür, dass jeder Anrufer ernst genommen wird.",
    "Damit alle sicher nach Hause kommen": "Wir sorgen dafür, dass alle sicher nach Hause kommen.",
    "Was braucht der Gast wirklich?": "Was braucht der Gast wirklich?",
    "Hör zu!": "Hör zu!",
    "Wenn es brennt, sind wir da": "Wenn es brennt, sind wir da.",
    "Bei Störungen rufen wir zurück": "Bei Störungen rufen wir zurück.",
    "Gäste kommen als Fremde und gehen als Freunde": "Gäste kommen als Fremde und gehen als Freunde.",
    "Kunden vertrauen uns": "Kunden vertrauen uns.",
    "wir lösen probleme sofort": "Wir lösen Probleme sofort.",
    "Ich will, dass der Gast lächelt": "Wir wollen, dass der Gast lächelt.",
    "Ich mag meine Arbeit": "Wir mögen unsere Arbeit.",
    "KUNDEN GLÜCKLICH MACHEN": "Wir machen Kunden glücklich.",
    "WIR SIND FÜR EUCH DA": "Wir sind für euch da.",
    "KUNDEN ZU XYLOPHAGEN MACHEN": "Unser Ziel: KUNDEN ZU XYLOPHAGEN MACHEN.",
    "Ihr Auto durch die Prüfung bringen": "Wir bringen Ihr Auto durch die Prüfung.",
    "Weil's um mehr geht": "Wir sind da, weil's um mehr geht.",
    "Anträge verständlich erklären (auch dreimal)": "Wir erklären Anträge verständlich (auch dreimal).",
    "Menschen ernst nehmen / nicht von oben herab": "Wir nehmen Menschen ernst, nicht von oben herab.",
    "mindestens 80 % der Kurse finden statt": "Mindestens 80 % der Kurse finden statt.",
    "Für alle ein offenes Ohr haben, z. B. nachts": "Wir haben für alle ein offenes Ohr, zum Beispiel nachts.",
    "erst verstehen dann helfen": "Wir verstehen erst und helfen dann.",
    "Weniger reden mehr zuhören": "Wir reden weniger und hören mehr zu.",
    "Wer fragt bekommt eine Antwort": "Wer fragt, bekommt eine Antwort.",
    "Wer anrufen will bekommt Hilfe": "Wer anrufen will, bekommt Hilfe.",
    "Nutzer:innen befähigen sich selbst zu helfen": "Wir befähigen Nutzer:innen, sich selbst zu helfen.",
    "Erst der Mensch, dann der Prozess": "Erst der Mensch, dann der Prozess.",
    "Zeit nehmen für Kunden": "Wir nehmen uns Zeit für Kunden.",
    "Beschwerden nicht abheften, abarbeiten": "Wir wollen Beschwerden nicht abheften, sondern abarbeiten.",
    "Nichts wegwerfen was noch jemand brauchen kann": "Wir werfen nichts weg, was noch jemand brauchen kann.",
    "Sie gut beraten": "Wir beraten Sie gut.",
    "IT die einfach läuft 😊": "Wir sorgen für IT, die einfach läuft.",
    "Sie gehen mit weniger Sorgen als Sie gekommen sind": "Sie gehen mit weniger Sorgen, als Sie gekommen sind.",
    "Wenn was schief geht sofort informieren": "Wir informieren sofort, wenn was schief geht.",
    "Wir gehen erst wenn alles läuft": "Wir gehen erst wenn alles läuft.",
    "Das „Wir“ leben": "Wir leben das „Wir“.",
    "Vorfreude": "Wir sorgen für Vorfreude.",
    "Zufriedene Gäste": "Wir sorgen für zufriedene Gäste.",
    "Menschen in Not": "Wir sind für Menschen in Not da.",
    "Für Menschen in Not": "Wir sind für Menschen in Not da.",
    "Menschen, die zuhören": "Wir sind für Menschen da, die zuhören.",
    "Mit Herz und Hand": "Wir sind mit Herz und Hand da.",
    "Immer für unsere Kunden da": "Wir sind immer für unsere Kunden da.",
    "z. B. kostenlose Hotline": "Unser Ziel: zum Beispiel kostenlose Hotline.",
    "Obdachlosen Würde geben": "Wir geben Obdachlosen Würde.",
    "Pünktlich liefern, sauber arbeiten, fair abrechnen": "Wir liefern pünktlich, arbeiten sauber und rechnen fair ab.",
    "Azubis fit machen für den Beruf": "Wir machen Azubis fit für den Beruf.",
    "Dich stärker machen": "Wir machen dich stärker.",
    "Mehr Zeit für Patienten": "Wir nehmen uns mehr Zeit für Patienten.",
    "Ihnen den Rücken freihalten": "Wir halten Ihnen den Rücken frei.",
    "Andere ausreden lassen": "Wir lassen andere ausreden.",
    "Lieber fragen als raten": "Wir wollen lieber fragen als raten.",
    "Schneller als die anderen sein": "Wir wollen schneller als die anderen sein.",
    "Keinen Kunden warten lassen": "Wir lassen keinen Kunden warten.",
    "Zu Hause alt werden können": "Unser Ziel: zu Hause alt werden können.",
    "Ideen umsetzen statt zerreden": "Wir wollen Ideen umsetzen statt zerreden.",
    "Lösungen suchen, nicht Schuldige": "Wir suchen Lösungen, nicht Schuldige.",
    "Kinder, die Hilfe brauchen, begleiten": "Wir wollen Kinder, die Hilfe brauchen, begleiten.",
    "Kranken Trost spenden": "Wir spenden Kranken Trost.",
    "Miteinander reden": "Wir reden miteinander.",
    "Gut ausgebildete Fachkräfte": "Wir sorgen für gut ausgebildete Fachkräfte.",
    "Kompetente Mitarbeiter": "Wir sorgen für kompetente Mitarbeiter.",
    "24 Stunden für Sie da": "Wir sind 24 Stunden für Sie da.",
    "dass jeder mitmacht": "Wir sorgen dafür, dass jeder mitmacht.",
    "Nach einem Schaden schnell wieder Normalität": "Nach einem Schaden schnell wieder Normalität: Dafür sorgen wir.",
    "Kunde zuerst, immer": "Kunde zuerst, immer.",
    "Rausgehen und mit den Leuten reden": "Wir gehen raus und reden mit den Leuten.",
    "Nicht lange fackeln, sondern machen": "Wir fackeln nicht lange, sondern machen.",
    "Zugeknöpfte Kollegen nicht piesacken": "Wir piesacken zugeknöpfte Kollegen nicht.",
    "Aufträge abschliessen": "Wir schliessen Aufträge ab.",
    "Das Rad nicht neu erfinden, aber rund laufen lassen": (
        "Wir wollen das Rad nicht neu erfinden, aber rund laufen lassen."
    ),
    "Notfälle sofort drannehmen, alle anderen nach Termin": (
        "Wir nehmen Notfälle sofort dran, alle anderen nach Termin."
    ),
    "Barrieren abbauen: für Blinde und Gehörlose": "Wir bauen Barrieren ab: für Blinde und Gehörlose.",
    "Warmes Essen, pünktlich und ohne Plastik": "Wir sorgen für warmes Essen, pünktlich und ohne Plastik.",
    "Strom, der bezahlbar bleibt": "Wir sorgen für Strom, der bezahlbar bleibt.",
    "Weniger Bürokratie, mehr Mensch": "Wir sorgen für weniger Bürokratie und mehr Mensch.",
    "Je früher wir es wissen, desto schneller helfen wir": "Je früher wir es wissen, desto schneller helfen wir.",
    "Ich will wissen, wofür ich arbeite": "Wir wollen wissen, wofür wir arbeiten.",
    "weil jede Minute zählt": "Wir sind da, weil jede Minute zählt.",
    "Erst verstehen, dann verstanden werden": "Wir wollen erst verstehen und dann verstanden werden.",
    "Einer für alle, alle für einen": "Einer für alle, alle für einen.",
    "Weder drängen noch vertrösten": "Wir wollen weder drängen noch vertrösten.",
    "Sowohl schnell als auch gründlich arbeiten": "Wir arbeiten sowohl schnell als auch gründlich.",
    "Anstatt zu klagen Lösungen suchen": "Wir suchen Lösungen, anstatt zu klagen.",
    "Wärme ins Haus bringen – zuverlässig und bezahlbar": "Wir bringen Wärme ins Haus: zuverlässig und bezahlbar.",
    "Mitarbeitenden Vertrauen schenken": "Wir schenken Mitarbeitenden Vertrauen.",
    "Gestrandeten Urlaubern helfen": "Wir helfen gestrandeten Urlaubern.",
    "Mit älteren Kunden geduldig umgehen": "Wir gehen mit älteren Kunden geduldig um.",
    "Nettes über Kollegen nicht für sich behalten": "Wir behalten Nettes über Kollegen nicht für uns.",
    "Karte der Krankenkasse einlesen": "Wir lesen die Karte der Krankenkasse ein.",
    "Lesesaal heizen": "Wir heizen den Lesesaal.",
    "Chatbot einführen": "Wir führen einen Chatbot ein.",
    "Wartezeit verkürzen": "Wir verkürzen die Wartezeit.",
    "Dranbleiben bis das Problem weg ist": "Wir bleiben dran, bis das Problem weg ist.",
    "Restaurants sollen mehr Gemüse anbieten": "Restaurants sollen mehr Gemüse anbieten.",
    "Jeder, der zu uns kommt, bekommt Hilfe": "Jeder, der zu uns kommt, bekommt Hilfe.",
    "Kleine resiliente Betriebe fördern": "Wir fördern kleine resiliente Betriebe.",
    "Bezahlbar wohnen": "Wir helfen, bezahlbar zu wohnen.",
    "Sicher leben in den eigenen vier Wänden": "Wir helfen, sicher in den eigenen vier Wänden zu leben.",
    "Ankommen und sich zu Hause fühlen": "Unser Ziel: ankommen und sich zu Hause fühlen.",
    "Anfragen freundlich annehmen und am selben Tag erledigen": (
        "Wir nehmen Anfragen freundlich an und erledigen sie am selben Tag."
    ),
    "Anfragen prüfen und in zwei Tagen bearbeiten": "Wir prüfen Anfragen und bearbeiten sie in zwei Tagen.",
    "Fehler offen zugeben und schnell lernen": "Wir geben Fehler offen zu und lernen schnell.",
    "Zwei Stunden Ruhe & Erholung": "Zwei Stunden Ruhe und Erholung: Daran messen wir uns.",
}
PRIORITIES = {
    "Immer dieselbe Pflegekraft, wenn es geht": "Wichtig ist uns immer dieselbe Pflegekraft, wenn es geht.",
    "Der Hausmeister, der alles kennt": "Wichtig ist uns der Hausmeister, der alles kennt.",
    "Check-in in unter 3 Minuten": "Unser Ziel ist ein Check-in in unter 3 Minuten.",
    "Beschwerden ernst nehmen und binnen einer Woche klären": (
        "Wir nehmen Beschwerden ernst und klären sie binnen einer Woche."
    ),
    "98 Prozent Kundenzufriedenheit": "Unser Ziel sind 98 Prozent Kundenzufriedenheit.",
    "95 % pünktliche Lieferungen": "Unser Ziel sind 95 % pünktliche Lieferungen.",
    "Höchstens 10 Minuten Wartezeit": "Unser Ziel sind höchstens 10 Minuten Wartezeit.",
    "Eine durchschnittliche Wartezeit von 30 Sekunden (Callcenter)": (
        "Unser Ziel ist eine durchschnittliche Wartezeit von 30 Sekunden (Callcenter)."
    ),
    "Wartezeit < 30 s": "Unser Ziel ist eine Wartezeit unter 30 Sekunden.",
    "schnell/freundlich": "Wir sind schnell und freundlich.",
    "95 von 100 Anrufern zufrieden": "95 von 100 Anrufern zufrieden: Daran messen wir uns.",
    "9 von 10 Gästen kommen wieder": "9 von 10 Gästen kommen wieder.",
    "Rückruf in 15 Minuten": "Wir rufen in 15 Minuten zurück.",
    "Schnelle Antwort": "Wir antworten schnell.",
    "Hilfe für alle": "Wichtig ist uns Hilfe für alle.",
    "Lieferung am selben Tag": "Wir liefern am selben Tag.",
    "Das Telefon klingelt maximal dreimal": "Das Telefon klingelt maximal dreimal.",
    "90 % der Briefe in 2 Tagen beantwortet": "90 % der Briefe sind in 2 Tagen beantwortet.",
    "Spätestens nach 3 Tagen ein Termin": "Spätestens nach 3 Tagen gibt es einen Termin.",
    "Nach jedem Besuch eine Notiz": "Nach jedem Besuch gibt es eine Notiz.",
    "Kurze Wege": "Wichtig sind uns kurze Wege.",
    "Respektvoller Umgang miteinander": "Wichtig ist uns ein respektvoller Umgang miteinander.",
    "Ehrliche, offene Kommunikation und gutes Klima": (
        "Wichtig sind uns ehrliche, offene Kommunikation und ein gutes Klima."
    ),
    "Schnelle und saubere Arbeit": "Wichtig ist uns schnelle und saubere Arbeit.",
    "Gute Laune": "Wichtig ist uns gute Laune.",
    "Angst vor dem Bohrer nehmen": "Wir nehmen die Angst vor dem Bohrer.",
    "Zahlung innerhalb von 5 Werktagen": "Die Zahlung ist innerhalb von 5 Werktagen da.",
    "als einzige Praxis in der Stadt am Samstag offen": "Wir sind als einzige Praxis in der Stadt am Samstag offen.",
    "günstig und gleich um die Ecke": "Wir sind günstig und gleich um die Ecke.",
    "Saubere Energie für alle Bürgerinnen und Bürger": (
        "Wichtig ist uns saubere Energie für alle Bürgerinnen und Bürger."
    ),
    "Ein offener Umgang": "Wichtig ist uns ein offener Umgang.",
    "Ein offenes Ohr für alle": "Wir haben ein offenes Ohr für alle.",
    "Der Kunde im Mittelpunkt": "Bei uns steht der Kunde im Mittelpunkt.",
    "Immer ein Lächeln": "Bei uns gibt es immer ein Lächeln.",
    "Keine Warteschleifen": "Bei uns gibt es keine Warteschleifen.",
    "Geben und Nehmen": "Wichtig sind uns Geben und Nehmen.",
    "Customer Happiness": "Customer Happiness: Dafür stehen wir.",
    "immer erreichbar": "Wir sind immer erreichbar.",
    "Fehler machen dürfen": "Bei uns darf man Fehler machen.",
    "Nein sagen dürfen": "Bei uns darf man Nein sagen.",
    "Anpacken statt abwarten": "Wir packen an, statt abzuwarten.",
    "Saubere Zimmer, gutes Frühstück, bezahlbare Preise": (
        "Wichtig sind uns saubere Zimmer, gutes Frühstück und bezahlbare Preise."
    ),
    "Räder stehen bereit": "Räder stehen bereit.",
    "Guter Service kostet Zeit": "Guter Service kostet Zeit.",
    "Kunden kommen gern wieder": "Kunden kommen gern wieder.",
    "Keiner geht ohne Antwort nach Hause": "Keiner geht ohne Antwort nach Hause.",
    "Lieferung in 30 Min.": "Wir liefern in 30 Minuten.",
    "Monatlicher Newsletter an Kunden": "Wichtig ist uns ein monatlicher Newsletter an Kunden.",
    "Notfallnummer für Angehörige": "Wichtig ist uns eine Notfallnummer für Angehörige.",
    "Herzlicher, persönlicher Umgangston": "Wichtig ist uns ein herzlicher, persönlicher Umgangston.",
    "Berater unterstützen Technik": "Berater unterstützen Technik.",
    "Max. 3 Klingelzeichen": "Unser Ziel sind maximal 3 Klingelzeichen.",
    "Weniger als drei Reklamationen pro Monat": "Wir messen uns an weniger als drei Reklamationen pro Monat.",
    "Dreimal klingeln, dann gehen wir ran": "Dreimal klingeln, dann gehen wir ran.",
    "Medikamente vorrätig haben oder besorgen": "Wir wollen Medikamente vorrätig haben oder besorgen.",
    "Erreichbar per Mail, Telefon und Chat": "Wir sind erreichbar per Mail, Telefon und Chat.",
    "Im Notfall erreichbar, egal wann": "Wir sind im Notfall erreichbar, egal wann.",
    "Verlässlicher Partner für Bauherren": "Wir sind ein verlässlicher Partner für Bauherren.",
    "Der freundlichste Bäcker der Stadt": "Wir wollen der freundlichste Bäcker der Stadt sein.",
    "Der Mut, Nein zu sagen": "Wichtig ist uns der Mut, Nein zu sagen.",
    "„Geht nicht“ gibt's nicht": "„Geht nicht“ gibt's nicht.",
}
CULTURE = {
    "Locker bleiben, ehrlich sein": "Wir bleiben locker und sind ehrlich.",
    "Ehrlich sein, pünktlich sein": "Wir sind ehrlich und pünktlich.",
    "offen, herzlich, da sein": "Wir sind offen, herzlich und da.",
    "Lieber einmal zu viel gefragt": "Lieber einmal zu viel gefragt.",
    "Freundlich, auch um fünf Uhr früh": "Wir sind freundlich, auch um fünf Uhr früh.",
    "freundlich, auch montags": "Wir sind freundlich, auch montags.",
    "In 8 Minuten vor Ort": "Wir sind in 8 Minuten vor Ort.",
    "starkes Wir-Gefühl": "Wichtig ist uns ein starkes Wir-Gefühl.",
    "Umweltbewusst handeln und Ressourcen schonen": "Wir handeln umweltbewusst und schonen Ressourcen.",
    "Einfach machen!": "Einfach machen!",
    "Zeit für ein gutes Gespräch": "Wir nehmen uns Zeit für ein gutes Gespräch.",
    "jeden Freitag im Wald": "Wir sind jeden Freitag im Wald.",
    "jeden Gast im Blick behalten": "Wir behalten jeden Gast im Blick.",
    "Positive Grundeinstellung": "Wichtig ist uns eine positive Grundeinstellung.",
    "Zuversicht und Stärke": "Wichtig sind uns Zuversicht und Stärke.",
    "Unbeschwertheit": "Wichtig ist uns Unbeschwertheit.",
    "Ein Team, das zusammenhält": "Wir sind ein Team, das zusammenhält.",
    "Humor, auch an schlechten Tagen": "Wichtig ist uns Humor, auch an schlechten Tagen.",
    "Leidenschaft fürs Rad": "Wichtig ist uns Leidenschaft fürs Rad.",
    "Freundlich, schnell und kompetent": "Wir sind freundlich, schnell und kompetent.",
    "ruhig, freundlich, zupackend": "Wir sind ruhig, freundlich und zupackend.",
    "unkompliziert, offen, ein bisschen chaotisch": "Wir sind unkompliziert, offen und ein bisschen chaotisch.",
    "nett zueinander": "Wir sind nett zueinander.",
    "Barrierefrei für alle": "Wir sind barrierefrei für alle.",
    "Ehrlich. Schnell. Nah.": "Wir sind ehrlich, schnell und nah.",
    "Einander zuhören": "Wir hören einander zu.",
    "Dass wir lachen": "Uns ist wichtig, dass wir lachen.",
    "Unser Team hält zusammen.": "Unser Team hält zusammen.",
    "wir helfen uns": "Wir helfen uns.",
    "Wir sind ein Team. Wir helfen uns.": "Wir sind ein Team. Wir helfen uns.",
    "Sei ehrlich!": "Sei ehrlich!",
    "Fragen ausdrücklich erwünscht!": "Fragen ausdrücklich erwünscht!",
    "Liebe und Geduld, für Vierbeiner wie für Zweibeiner": (
        "Wichtig sind uns Liebe und Geduld, für Vierbeiner wie für Zweibeiner."
    ),
    "Auf Augenhöhe mit jedem Kunden": "Wir sind auf Augenhöhe mit jedem Kunden.",
    "Wer fragt, bekommt eine Antwort": "Wer fragt, bekommt eine Antwort.",
    "ehrlich, auch wenn es weh tut": "Wir sind ehrlich, auch wenn es weh tut.",
    "immer gut gelaunt": "Wir sind immer gut gelaunt.",
    "freundlich, aber bestimmt": "Wir sind freundlich, aber bestimmt.",
    "Kollegialer Zusammenhalt": "Wichtig ist uns kollegialer Zusammenhalt.",
    "Lachen erlaubt": "Lachen erlaubt.",
    "freundlich - kompetent - schnell": "Wir sind freundlich, kompetent und schnell.",
    "hilfsbereit & zuverlässig": "Wir sind hilfsbereit und zuverlässig.",
    "freundlich, fix und fair": "Wir sind freundlich, fix und fair.",
    "stets bemüht, nie genervt": "Wir sind stets bemüht und nie genervt.",
    "professionell, ohne steif zu sein": "Wir sind professionell, ohne steif zu sein.",
    "nah dran": "Wir sind nah dran.",
    "Jeden Mittwoch ein gemeinsames Essen": "Jeden Mittwoch gibt es ein gemeinsames Essen.",
    "In unter einer Stunde fertig": "Wir sind in unter einer Stunde fertig.",
    "leise sein können, aber nicht müssen": "Bei uns kann man leise sein, muss aber nicht.",
    "Probleme erkennen, ehe sie größer werden": "Wir erkennen Probleme, ehe sie größer werden.",
    "Zwar streng, aber gerecht": "Wir sind zwar streng, aber gerecht.",
    "Mit Liebe gemacht": "Mit Liebe gemacht.",
    "Entwickler, die ans Telefon gehen": "Wir haben Entwickler, die ans Telefon gehen.",
    "voller Energie": "Wir sind voller Energie.",
    "immer einen Schritt voraus": "Wir sind immer einen Schritt voraus.",
    "Du bist uns wichtig": "Du bist uns wichtig.",
    "Schluss mit Warteschleifen": "Schluss mit Warteschleifen.",
    "Ideen fördern und ausprobieren dürfen": "Bei uns darf man Ideen fördern und ausprobieren.",
}
TABLE = [
    (column, *pair)
    for column, rows in (("purpose", PURPOSE), ("priorities", PRIORITIES), ("culture", CULTURE))
    for pair in rows.items()
]
WORDS = st.sampled_from(
    "Kunden Gäste helfen schnell glücklich und immer zuhören Respekt 98 % ist wir Uns machen, – ! ? „Ja“ um zu statt"
    " dass sich seine ein ( ) …".split()
)
TEXTS = st.lists(WORDS, max_size=7).map(" ".join) | st.text(max_size=30)
COLUMNS = st.sampled_from(["purpose", "priorities", "culture", "own"])


def say(text: str, column: str = "purpose") -> str:
    return clause(text, column=column, language=Language.DE).text


@pytest.mark.parametrize(("column", "said", "sentence"), TABLE)
def test_a_fragment_becomes_a_sentence_that_reads_right(column: str, said: str, sentence: str) -> None:
    assert say(said, column) == sentence


def test_the_other_constructions_follow_in_their_order_and_end_with_the_words_as_typed() -> None:
    made = constructions("Wissen weitergeben", column="purpose", language=Language.DE)
    assert [(one.code, one.text) for one in made] == [
        ("I1", "Wir geben Wissen weiter."),
        ("I5", "Wir wollen Wissen weitergeben."),
        ("I6", "Unser Ziel: Wissen weitergeben."),
        ("N5", "Wissen weitergeben: Dafür sorgen wir."),
        ("O1", "Wissen weitergeben."),
    ]


def test_a_word_that_is_verb_and_name_is_offered_as_both() -> None:
    said = [one.text for one in constructions("Antworten", column="priorities", language=Language.DE)]
    assert said[0] == "Wir antworten."
    assert "Wir stehen für Antworten." in said


def test_a_span_of_time_stands_in_the_dative_behind_mit() -> None:
    assert nouns.dative("2 Jahre Garantie auf jede Reparatur") == "2 Jahren Garantie auf jede Reparatur"
    assert nouns.dative("Kürzere Schlangen am Samstag") == "Kürzeren Schlangen am Samstag"


def test_what_no_construction_is_sure_of_is_not_certain() -> None:
    made = {
        text: clause(text, column="culture", language=Language.DE) for text in ("KUNDEN ZUERST", "Einander zuhören")
    }
    assert {text: one.certain for text, one in made.items()} == {"KUNDEN ZUERST": False, "Einander zuhören": True}


@given(TEXTS, COLUMNS)
def test_any_text_at_all_becomes_a_sentence(text: str, column: str) -> None:
    assert clause(text, column=column, language=Language.DE).text.endswith((".", "!", "?", "…"))


@given(st.lists(WORDS, min_size=1, max_size=7).map(" ".join), COLUMNS)
def test_every_sentence_keeps_what_was_said(text: str, column: str) -> None:
    kept = say(text, column).lower()
    assert all(word.lower() in kept for word in ("Gäste", "Respekt", "98") if word in text)

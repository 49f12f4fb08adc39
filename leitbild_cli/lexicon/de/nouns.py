"""German nouns by gender and number, for the endings around them; a compound follows its last part.

Nouns whose ending decides (-ung, -heit, -keit, -schaft, -ion, -tät, -enz, -anz, -erei) need not stand here; what
ends so and is of another gender does.
"""

from __future__ import annotations

MASCULINE = frozenset(
    """
    Abend Ablauf Abschied Abschluss Abstand Absatz Alltag Anfang Anlass Anruf Anschluss Anspruch Anstand Antrag
    Antrieb Anteil Applaus Arzt Aspekt Aufbau Aufenthalt Aufstieg Auftrag Auftritt Aufwand Augenblick Ausbau
    Ausblick Ausdruck Ausfall Ausflug Ausgang Ausgleich Ausschnitt Ausstieg Austausch Ausweg Auszug Ball Baum Bedarf
    Begriff Beginn Beifall Beitrag Bereich Bericht Berg Beruf Bescheid Besitz Besuch Betrag Betrieb Beweis Bezirk
    Bezug Bildschirm Blick Boden Bonus Brand Brauch Brief Bus Chef Dank Dialog Dienst Dienstleister Drang Druck Duft
    Durchblick Effekt Ehrgeiz Eifer Eigensinn Eindruck Einblick Einfall Einfluss Eingang Einkauf Einklang Einsatz
    Einstieg Eintritt Einwand Empfang Entschluss Entwurf Erfahrungsschatz Erfolg Erlös Ernst Ersatz Ertrag Fahrplan
    Faktor Fall Feierabend Fleiß Fluss Fokus Forscher Fortschritt Freiraum Freund Friede Frühling Fuß Gang Garten
    Gast Gedanke Gegenstand Gegenwert Geist Gemeinsinn Genuss Geruch Gesang Geschmack Gewinn Glanz Glaube Grad Griff
    Grund Grundsatz Gruß Gutschein Hafen Haken Halt Hals Handel Handwerker Hang Hauch Haushalt Heimweg Herbst Herd
    Himmel Hinweis Hof Humor Hunger Hund Hut Idealismus Impuls Inhalt Jahrgang Job Jubel Kaffee Kalender Kampf Kanal
    Kauf Keller Kern Kiez Klang Knopf Koffer Kollege Komfort Kompass Komplex Kompromiss Kontakt Kopf Kopfsalat Korb
    Kreis Kuchen Kunde Kundendienst Kurs Laden Lärm Lauf Leerlauf Leitfaden Lehrer Leser Lieferant Lohn Löwe Luxus
    Mangel Mann Markt Maßstab Mehrwert Meister Mensch Mittelpunkt Mittelstand Moment Monat Motor Müll Mund Mut
    Nachbar Nachteil Nachweis Nachwuchs Name Nutzen Optimismus Ort Partner Patient Platz Plan Pluspunkt Prozess
    Preis Pragmatismus Profi Punkt Putz Rahmen Rand Rang Rat Raum Rechner Reichtum Respekt Rest Rhythmus Ring Ruf
    Rückhalt Rückruf Rückweg Ruhestand Sachverstand Saft Satz Schaden Schlaf Schlag Schluss Schlüssel Schmerz
    Schmutz Schnitt Schritt Schrank Schub Schulhof Schutz Schwung Service Sieg Sinn Sommer Sonntag Spaß Sport Sprung
    Spielraum Stand Standard Standort Start Status Stellenwert Stil Stillstand Stolz Stoff Strand Streit Stress
    Strom Strumpf Stuhl Tag Takt Tanz Teamgeist Tee Teil Teller Termin Tipp Tisch Titel Ton Tourismus Transport
    Traum Treffpunkt Trost Typ Überblick Umbau Umgang Umlauf Umsatz Umweg Umzug Unfall Unmut Unterricht Unterschied
    Urlaub Ursprung Verein Verbrauch Verband Verkauf Verkehr Verlass Verlauf Verlust Verstand Versand Verzicht
    Vertrag Vertrieb Verdienst Verbund Vorbehalt Vorrang Vorschlag Vorsprung Vorteil Vortrag Wald Wandel Weg
    Weitblick Wert Wettbewerb Wille Wind Winter Wohlstand Wunsch Würfel Zauber Zaun Zeitplan Zeitpunkt Zettel Zufall
    Zug Zugang Zusammenhalt Zusammenhang Zuschuss Zuspruch Zustand Zuwachs Zweck Zweifel Schulweg Arbeitsweg
    Handschlag Kühlschrank Zeitaufwand Quatsch Feinschliff Klartext Kaffeeklatsch Biss Witz Charme Elan Esprit
    Enthusiasmus Realismus Anker Leuchtturm Ansprechpartner Mitarbeiter Nachmittag Vormittag Mittag Morgen Montag
    Dienstag Mittwoch Donnerstag Freitag Samstag Januar Februar März April Mai Juni Juli August September Oktober
    November Dezember Salat Käse Fisch Wein Zucker Apfel Baustopp NPS Euro Schwerpunkt Auftakt Notdienst Bote
    Nachschub Bauernhof Anblick Wohlklang Hinterhof Sachbezug Biergarten
    """.split()
)
FEMININE = frozenset(
    """
    Abfahrt Absage Absicht Achtsamkeit Adresse Anfrage Angabe Angst Ankunft Anlage Anmut Annahme Ansage Ansicht
    Antwort Anzeige Arbeit Armut Art Aufgabe Auflage Aufnahme Aufsicht Auskunft Ausnahme Aussage Aussicht Auswahl
    Auszeit Bahn Bank Basis Bestform Bildersprache Bitte Branche Breite Brücke Bühne Chance Dauer Decke Demut Dichte
    Disziplin Dosis Eile Einfahrt Ehre Einheit Einsicht Energie Ernte Ethik Expertise Fähre Fahrt Familie Farbe
    Feier Firma Fläche Folge Form Frage Frau Freizeit Freude Frische Fristtreue Fülle Gabe Garantie Gebühr Geburt
    Geduld Gefahr Gegenwart Gelassenheit Gemeinde Gesellschaft Geste Gleichbehandlung Grenze Größe Großmut Grundlage
    Gruppe Güte Haft Haltestelle Hand Handschrift Harmonie Hälfte Heimat Herkunft Hilfe Hinsicht Hotline Höhe
    Hoffnung Idee Industrie Initiative Insel Jugend Kälte Kantine Karte Kasse Kette Kinderbetreuung Kirche Klarheit
    Klasse Kontrolle Kraft Krise Kritik Küche Kultur Kunst Kurve Küste Lage Länge Last Laune Lebensfreude Lehre
    Leidenschaft Leine Leistung Liebe Lieferzeit Linie Liste Logik Lösung Luft Lücke Lust Macht Marke Masse Medizin
    Meinung Menge Methode Miene Miete Milde Minute Mitte Mitgift Mode Mühe Musik Nachfrage Nachricht Nacht Nachtruhe
    Nähe Natur Neugier Norm Not Nummer Obhut Offenheit Ordnung Panne Party Pause Person Pflege Pflicht Phase Planung
    Post Praxis Probe Qual Qualität Quelle Quote Rache Rate Rechnung Rede Regel Region Reise Reihe Reklamation Rente
    Reparatur Reserve Richtung Ruhe Rücksicht Rückfrage Rückgabe Runde Ruh Sache Sanftmut Schicht Schlange Schrift
    Schuld Schule Schwelle Seite Seele Sekunde Sicht Silbe Sitte Sonne Sorge Sorgfalt Sozialarbeit Spende Spitze
    Sprache Spur Stadt Stärke Stelle Stille Stimme Stimmung Strecke Strafe Straße Struktur Stufe Stunde Suche Szene
    Tat Tafel Tasse Technik Teilhabe Tiefe Tradition Transparenz Treppe Treue Tugend Tür Übergabe Uhr Umsicht Umwelt
    Unruhe Urkunde Ursache Verkehrswende Vernunft Versandzeit Vielfalt Vision Vorfreude Vorlage Vorliebe Vorschrift
    Vorsicht Vorsorge Wache Wahl Ware Wartezeit Warteschleife Wärme Weite Welle Welt Wende Wertarbeit Werkstatt
    Wiederkehr Wirkung Woche Wohlfahrt Wolle Wut Zahl Zeit Zone Zufuhr Zukunft Zunahme Zusage Zuversicht Zuwendung
    Zutat Bodenhaftung Fürsorge Heiterkeit Courage Balance Effizienz Empathie Fairness Wellness Fitness Power
    Work-Life-Balance Kommunikation Crew App Website Mail Mentalität Atmosphäre Hygiene Beschwerde Beziehung
    Erreichbarkeit Anlaufstelle Anlaufadresse Bürokratie Lernkultur Fehlerkultur Ausrede Anteilnahme Rücksichtnahme
    Augenhöhe Eigeninitiative Milch Suppe Wurst Butter Pizza Pasta Schokolade Mobilität Wertschätzung
    Warmwasserversorgung Ausdauer Würde Bestnote Kundentreue Heizung Einkehr Handarbeit Teamarbeit Bildung
    Gastfreundschaft Gerechtigkeit Frauenpower Kundenliebe Muße Prise Portion Note Liegezeit Luftqualität
    """.split()
)
NEUTER = frozenset(
    """
    Abenteuer Angebot Ansehen Anliegen Arrangement Auge Ausmaß Auto Bad Band Beispiel Bekenntnis Bewusstsein Bett
    Bild Blatt Brot Buch Budget Büro Café Chaos Dach Design Detail Ding Dorf Drittel Echo Eigentum Einkommen
    Einvernehmen Eis Element Ende Engagement Ensemble Ergebnis Erlebnis Essen Event Experiment Fach Fachwissen
    Fachgebiet Fahrrad Fazit Feedback Fest Feuer Flair Format Foto Frühstück Fundament Gebäude Gebiet Gefühl
    Gegenteil Gegenüber Gehalt Gehör Geheimnis Geld Gelände Gemüse Geräusch Gericht Geschäft Geschenk Gesetz Gesicht
    Gespür Gespräch Gewicht Gewissen Glas Glück Gras Grün Gut Haar Händchen Handeln Handwerk Haus Heft Heim Herz
    Herzblut Hilfsangebot Hobby Holz Homeoffice Hotel Ideal Image Instrument Interesse Internet Jahr Jahrhundert
    Kind Klima Kino Klassenzimmer Knowhow Know-how Konzept Kleid Konto Kapital Kaufhaus Labor Lächeln Lachen Lager
    Land Leben Leid Licht Lied Limit Lob Los Maß Material Medium Meer Mehl Menü Merkmal Metall Mitgefühl
    Mittel Modell Motiv Motto Museum Muster Nest Netz Netzwerk Niveau Objekt Obst Ohr Öl Paar Paket
    Papier Personal Pferd Phänomen Plus Podium Potenzial Problem Produkt Profil Programm Projekt Prinzip Prozent
    Publikum Quartier Rad Radio Rathaus Recht Rezept Ritual Risiko Salz Schicksal Schiff Schloss Schulhaus Schweigen
    Selbstvertrauen Sicherheitsgefühl Signal Sortiment Spektrum Spiel Staunen Stück Studium System Tal Talent Tablet
    Team Telefon Tempo Theater Thema Ticket Tier Tierwohl Tool Tor Training Treffen Treiben Trinkgeld Tun Umfeld
    Unternehmen Unwetter Ufer Unrecht Update Urteil Ventil Verfahren Vergnügen Verhalten Verhältnis Verkehrsmittel
    Vermögen Versprechen Verständnis Vertrauen Verantwortungsgefühl Verantwortungsbewusstsein Viertel Vorbild
    Vorgehen Vorhaben Wachstum Wagnis Warmwasser Wasser Wetter Werk Werkzeug Wesen Wir-Gefühl Wirgefühl Wissen
    Wochenende Wohl Wohlbefinden Wohlergehen Wohlgefühl Wort Wunder Zentrum Zeichen Zeug Zeugnis Ziel Zimmer Zuhause
    Zuhören Zutrauen Zusammenleben Zusammenspiel Zusammensein Ambiente Heizöl Holzhaus Zelt Gepäck Wagen-Waschen
    Feingefühl Fingerspitzengefühl Einfühlungsvermögen Durchhaltevermögen Rückgrat Sitzfleisch Augenmaß
    Augenzwinkern Bauchgefühl Herzklopfen Brauchtum Ehrenamt Amt
    """.split()
)
WEAK = frozenset(
    """
    Mensch Kunde Kollege Name Gedanke Wille Glaube Friede Patient Klient Bote Nachbar Zeuge Student
    """.split()
)

# Persons, in the plural without an article; those in -innen, -er, -leute and participles (Reisende) are known as such.
PERSONS = frozenset(
    """
    Menschen Leute Herren Damen Gäste Kunden Klienten Patienten Kollegen Familien Eltern Kinder Jungen Mädchen
    Frauen Männer Freunde Nachbarn Azubis Auszubildenden Betriebe Landwirte Bauern Firmen Unternehmen Vereine
    Verbände Schulen Schulklassen Klassen Kitas Gruppen Gemeinden Kommunen Städte Hotels Gastronomen Handwerker
    Lehrkräfte Fachkräfte Pflegekräfte Arbeitskräfte Führungskräfte Senioren Studenten Studierende Passagiere
    Fahrgäste Fluggäste Stammgäste Anwohner Abonnenten Mandanten Investoren Architekten Ärzte Praxen Apotheken
    Kliniken Krankenhäuser Haushalte Privatleute Paare Singles Profis Laien Fans Teams Touristen Pendler Start-ups
    Startups Selbstständige Neugierige Reisende Profs Experten Spezialisten Journalisten Musikanten Musiker Künstler
    Autoren Agenturen Behörden Kanzleien Kirchen Institute Universitäten Hochschulen Forschende Teilnehmende
    Mitarbeitende Angehörige Hausbesitzer Mieter Vermieter Eigentümer Bürger Fahrer Helfer Wanderer Mitglieder
    Geschwister Großeltern Omas Opas Hunde Katzen Tiere Pferde Vierbeiner Zweibeiner Händler Kleinbetriebe
    Großbetriebe
    """.split()
)
# Things, in the plural without an article; those in -ungen, -heiten, -keiten, -schaften, -ionen need not stand here.
THINGS = frozenset(
    """
    Abläufe Adressen Angebote Ängste Anfragen Anrufe Anträge Antworten Arbeiten Arten Aufgaben Aufträge Augen
    Auskünfte Ausreden Barrieren Bäume Bedürfnisse Behördengänge Bereiche Berge Berichte Beschwerden Bestellungen
    Bilder Blumen Böden Bremsen Briefe Brücken Bücher Chancen Dächer Daten Details Dienste Dinge Entscheidungen
    Entwürfe Erfolge Ergebnisse Erlebnisse Ersatzteile Fahrräder Fakten Farben Fehler Feste Filme Flächen Fragen
    Formulare Fristen Fotos Früchte Führungen Gärten Gebäude Gedanken Gefühle Geräte Geschäfte Geschenke Geschichten
    Gespräche Grenzen Gründe Güter Häuser Hände Heizungen Herzen Hilfen Hindernisse Höhen Horizonte Hürden Ideen
    Impulse Informationen Inhalte Interessen Jahre Kabel Kanäle Karten Kilometer Konflikte Kontakte Kosten Kräfte
    Kreise Kurse Leitungen Lichter Lieder Lieferungen Löhne Lücken Märkte Maschinen Maßstäbe Medikamente Mengen
    Methoden Mieten Minuten Mittel Möbel Momente Motive Netze Nerven Normen Noten Nummern Orte Pakete Papiere Pausen
    Pflanzen Pläne Plätze Potenziale Preise Probleme Produkte Projekte Prozesse Punkte Räder Räume Rechte Rechnungen
    Regeln Reisen Rezepte Risiken Rohre Rückfragen Rückrufe Sachen Schäden Schlangen Schmerzen Schritte Schuhe
    Schulden Schwächen Seiten Sekunden Signale Sorgen Speisen Spiele Sprachen Spuren Standards Stärken Stellen
    Steine Straßen Strecken Strukturen Stücke Stühle Stunden Systeme Tage Talente Termine Texte Themen Tickets Tipps
    Tore Träume Türen Umwege Unfälle Unterlagen Unterschiede Ursachen Verträge Versprechen Vorschläge Vorteile
    Vorurteile Wände Waren Wartezeiten Wege Welten Werkstätten Werkzeuge Werte Wochen Wohnungen Wörter Worte Wunden
    Wünsche Wunder Zahlen Zeichen Zeiten Ziele Zimmer Züge Zusagen Zutaten Zweifel Medien Auszeiten Möglichkeiten
    Bahnen Bildungschancen Arbeitsplätze Ressourcen Emissionen Abfälle Verpackungen Netzwerke Fundamente Vorbilder
    Wurzeln Leistungen Ersatzwagen Leihräder Spielregeln Fachbegriffe Kaufentscheidungen Ausflüge Haken Tarife
    Zinsen Gebühren Nebenkosten Bauteile Anlagen Fenster Heizkörper Module Ausfälle
    """.split()
)

FEMININE_ENDINGS = ("ung", "heit", "keit", "schaft", "ion", "tät", "enz", "anz", "erei", "ik", "ur", "ie", "ität")
NOT_FEMININE = frozenset(
    """
    Schwung Sprung Ursprung Vorsprung Absprung Glanz Tanz Kranz Schwanz Popanz Stadion Champion Spion Lenz Proporz
    Knie Genie Abitur Streik Atlantik Mosaik Ofenrohr Ur Flur Figaro Purpur Merkur Pik Dung Skorpion Hering Schweif
    Lexikon
    """.split()
)
NEUTER_ENDINGS = ("chen", "lein", "tum", "ment", "ium", "nis")
NOT_NEUTER = frozenset(
    """
    Reichtum Irrtum Knochen Rachen Kuchen Drachen Erlaubnis Kenntnis Finsternis Besorgnis Bedrängnis
    """.split()
)
PLURAL_ENDINGS = (
    "ungen",
    "heiten",
    "keiten",
    "schaften",
    "ionen",
    "täten",
    "enzen",
    "innen",
    "sachen",
    "sprachen",
    "aschen",
    "wochen",
    "flächen",
    "küchen",
    "kirchen",
    "branchen",
    ":innen",
    "*innen",
    "_innen",
    "leute",
    "ereien",
    "uren",
)
MASCULINE_ENDINGS = ("ismus", "ling", "eur", "ent", "ist", "or")
PARTICIPLES = (
    "ende",
    "ierte",
    "igte",
    "ellte",
    "ichtete",
    "lose",
    "tige",
    "gierige",
    "ständige",
    "hörige",
    "dürftige",
    "kranke",
    "lernte",
)
NOUN_ENDINGS = (
    "schaft",
    "ung",
    "heit",
    "keit",
    "tät",
    "ion",
    "ismus",
    "nis",
    "tum",
    "ling",
    "chen",
    "reich",
    "wert",
    "haft",
    "ment",
    "enz",
    "anz",
)
# what people have, want or lack: *Neugier bei Familien wecken*
WANTED = frozenset(
    """
    Stillstand Neugier Vorfreude Freude Vertrauen Angst Ängste Sorgen Stress Interesse Begeisterung Schmerzen
    Zweifel Lust Mut Hoffnung Ruhe Ausfälle Kosten Leerlauf Staunen
    """.split()
)
# who does it with us, so that we are not there *for* them
OUR_PEOPLE = frozenset("Mitarbeiter Mitarbeitende Mitarbeiterinnen Kollegen Kolleginnen Chefs".split())

# With an adjective these want *ein* or *eine* in front, also as the end of a compound: "eine offene Fehlerkultur".
COUNTED = frozenset(
    """
    Ablauf Abschied Abschluss Alltag Anlaufstelle Ansatz Ansprechpartner Anspruch Antwort Arbeitgeber
    Arbeitsplatz Arbeitsweise Atmosphäre Auftritt Augenblick Ausbildung Ausblick Ausgleich Austausch Auswahl
    Balance Basis Begegnung Begleiter Beitrag Besuch Betrieb Beziehung Bild Bindung Blick Denkweise Dialog Draht
    Einblick Eindruck Einstellung Einstieg Empfang Ergebnis Erlebnis Ersteindruck Fehlerkultur Gastgeber
    Gemeinschaft Gefühl Gespräch Gewissen Grundeinstellung Grundhaltung Grundlage Haltung Hand Heimat Herz Hof Image
    Klima Kreislauf Kultur Lebensraum Leitung Linie Lösung Markt Meinung Mischung Miteinander Nachbar
    Nachbarschaft Ohr Ort Partner Partnerschaft Perspektive Plan Platz Position Preis Rahmen Raum Region Rolle
    Ruf Rückhalt Sprache Stadt Stadtteil Start Stimme Stimmung Struktur Tag Team Termin Ton Treffpunkt Tür
    Umfeld Umgang Umgangston Umgebung Umwelt Unternehmen Unternehmenskultur Verbindung Verhältnis Vorbild Weg
    Welt Zugang Zuhause Zukunft Überblick
    """.split()
)

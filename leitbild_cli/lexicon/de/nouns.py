"""German nouns by gender and number, for the endings around them; a compound follows its last part.

Nouns whose ending decides (-ung, -heit, -keit, -schaft, -ion, -tät, -enz, -anz, -erei) need not stand here; what
ends so and is of another gender does.
"""

from __future__ import annotations

MASCULINE = frozenset(
    """
    Abbau Abbruch Abend Abfluss Abholdienst Ablauf Absatz Abschied Abschluss Abstand Account Adel Akku Alarm Alltag
    Amtsschimmel Anbau Anblick Anfall Anfang Anhang Anker Anklang Anlass Anlauf Anreiz Anruf Ansatz Anschluss
    Ansporn Ansprechpartner Anspruch Anstand Anstrich Anteil Antrag Antrieb Antritt Anwalt Apfel Appetit Applaus
    April Arbeitsplatz Arbeitsweg Ärger Arzt Aspekt Ast Aufbau Aufbruch Aufenthalt Aufschnitt Aufstieg Auftakt
    Auftrag Auftritt Aufwand Aufzug Augenblick August Ausbau Ausblick Ausdruck Ausfall Ausflug Ausgang Ausgleich
    Ausritt Ausschnitt Ausstieg Austausch Austritt Ausweg Ausweis Auszug Automat Autor Bahnhof Bahnsteig Balkon Ball
    Ballast Bau Bauernhof Bauhof Baum Baustein Baustopp Bedarf Beginn Begriff Behördengang Beifall Beistand Beitrag
    Beitritt Befund Beleg Bereich Bereitschaftsdienst Berg Bericht Beruf Bescheid Beschluss Besitz Bestand Besuch Beton
    Betrag Betrieb Betriebshof Beweis Bezirk Bezug Biergarten Bildschirm Biss Blick Block Blog Boden Bonus Bot Bote
    Brand Brauch Brief Bürgersinn Bürgersteig Bus Button Call Charakter Charme Chat Chatbot Check Check-in Check-out
    Chef Chip Clip
    Club Coach Cocktail Computer Dampf Dank Deal Defekt Dezember Dialog Dienst Dienstag Dienstleister Dienstwagen
    Direktor Doktor Donnerstag Download Draht Drang Drive Druck Drucker Duft Dünger Durchblick Durchhaltewille Durst
    Edelmut Effekt Ehrenplatz Ehrgeiz Eifer Eigensinn Einblick Einbruch Eindruck Einfall Einfluss Eingang Einkauf
    Einklang Einlass Einsatz Einsatzwille Einstieg Eintrag Eintritt Einwand Einwurf Elan Empfang Endkunde Engpass
    Enthusiasmus Entschluss Entwurf Erfahrungsschatz Erfindergeist Erfolg Erhalt Erlös Ernst Ernstfall Ersatz Ertrag
    Erwerb Esprit Euro Fahrdienst Fahrgast Fahrplan Faktor Fall Familiensinn Februar Feed Feierabend Feinschliff
    Fensterplatz Fisch Fleiß Floh Flug Fluss Fokus Forscher Forschergeist Fortschritt Freibetrag Freimut Freiraum
    Freitag Freund Friede Friedhof Frohsinn Frühling Frust Fuß Gang Garaus Garten Gast Gedanke Gegenstand Gegenwert
    Geist Gemeinsinn Generator Genuss Gerechtigkeitssinn Geruch Gesang Geschäftskunde Geschmack Gewinn Glanz Glaube
    Gleichmut Globus Grabstein Grad Griff Grill Grips Großkunde Großmut Grund Gründergeist Grundsatz Grundstein
    Gruss Gruß Gutschein Hafen Haken Hals Halt Handel Handschlag Handwerker Hang Härtefall Hass Hauch Hauptsitz
    Hausdienst Haushalt Heimweg Helpdesk Herbst Herd Himmel Hinterhof Hinweis Hit Hof Honig Horizont Humor Hund
    Hunger Hut Idealismus Imbiss Impuls Indikator Inhalt Investor Irrtum Jahrgang Januar Job Jubel Juli Juni Kaffee
    Kaffeeklatsch Kalender Kampf Kampfgeist Kanal Karton Käse Katalog Kauf Kaufvertrag Keller Kern Kiez Kiosk Klang
    Klartext Klick Knopf Koffer Kollege Komfort Kompass Komplex Kompost Kompromiss Konflikt Konsens Kontakt Kontext
    Kontrast Koordinator Kopf Kopfsalat Korb Kostenvoranschlag Kreis Krug Kuchen Kühlschrank Kummer Kunde
    Kundenbesuch Kundendienst Kundenkontakt Kundenservice Kundenstamm Kurier Kurs Kursraum Lack Laden Landwirt
    Laptop Lärm Lauf Leerlauf Lehrer Lehrgang Leichtsinn Leistungsdruck Leitfaden Leser Leuchtturm Lieferant
    Lieferdienst Likör Link Livestream Lohn Löwe Luxus Mai Mangel Mann Mantel Markenkern Markt März Maßstab Mehrwert
    Meilenstein Meister Mensch Mentor Mietvertrag Mitarbeiter Mittag Mittelpunkt Mittelstand Mittwoch Mobilfunk
    Moderator Moment Monat Monitor Montag Morgen Motor Müll Mumm Mund Muskel Mut Nachbar Nachlass Nachmittag
    Nachschub Nachteil Nachweis Nachwuchs Nahverkehr Name Neid Nerv Neubau Neukunde Newsletter Notdienst Notfall
    Notruf November NPS Nutzen Oktober Onlineshop Optimismus Ordnungssinn Ort Papierkram Park Parkplatz Partner
    Passagier Pastor Patient PC Pfad Pflegedienst Pioniergeist Plan Platz Pluspunkt Podcast Port Pragmatismus
    Praktikant Preis Preisdruck Privatkunde Profi Profit Projektor Prototyp Prozess Punkt Putz Quatsch Rabatt Rahmen
    Rand Rang Rasen Rat Raub Raum Reaktor Realismus Rechner Recyclinghof Regelfall Regen Reichtum Reisepass Reiz
    Respekt Rest Rettungsdienst Rhythmus Ring Riss Rollator Router Rückhalt Rückruf Rucksack Rücktritt Rückversand
    Rückweg Rückzug Ruf Ruhestand Rundgang Saal Sachbezug Sachverstand Saft Salat Salon Samstag Sarg Sattel Satz
    Scan Scanner Schacht Schaden Schadenfall Schadensfall Scharfsinn Schein Schirm Schlaf Schlag Schlauch Schluss
    Schlüssel Schmerz Schmutz Schnabel Schnee Schnitt Schrank Schriftverkehr Schriftwechsel Schritt Schub Schuh
    Schulhof Schulweg Schutz Schwerpunkt Schwung Sekt Sektor Senf September Server Service Servicedesk Shop Sieg
    Sinn Sirup Sitz Sitzplatz Sommer Sonntag Spass Spaß Spaziergang Spielplatz Spielraum Spirit Sport Sportplatz
    Sportsgeist Spot Sprit Sprung Stab Stadtkern Stadtpark Stall Stammkunde Stand Standard Standort Start
    Startschuss Status Stau Stellenwert Stellplatz Stick Stil Stillstand Stoff Stolz Store Störfall Strand Strauch
    Streit Stress Strom Strumpf Stuhl Sturm Support Tag Takt Talk Tank Tanz Tarif Tatendrang Teamgeist Teamspirit
    Tee Teich Teig Teil Teller Teppich Termin Test Therapeut Tiefgang Tipp Tisch Titel Toast Todesfall Ton Topf
    Tourismus Traktor Transfer Transport Trauerfall Traum Treffpunkt Trend Tresor Trost Trubel Turm Typ Überblick
    Überschuss Umbau Umfang Umgang Umlauf Umsatz Umschlag Umstand Umtausch Umweg Umzug Unfall Unmut Unsinn
    Unternehmergeist Unterricht Unterschied Upload Urlaub Ursprung Verband Verbrauch Verbund Verdienst Verein
    Vergleich Verkauf Verkehr Verlass Verlauf Verlust Versand Versandweg Verstand Versuch Vertrag Vertrieb Verweis
    Verzehr Verzicht Vorbehalt Vormittag Vorrang Vorrat Vorschlag Vorsitz Vorsprung Vorteil Vortrag Wagemut
    Wahrheitsgehalt Wald Wandel Warenkorb Wart Wartebereich Webshop Weg Wein Weitblick Wert Wertstoffhof Wettbewerb
    Widerspruch Wille Wind Winter Winterdienst Wirt Wissensdurst Witz Wohlklang Wohlstand Wohnsitz Workshop Wortlaut
    Wunsch Würfel Zählerstand Zahlungsverkehr Zahn Zauber Zaun Zeitaufwand Zeitdruck Zeitplan Zeitpunkt Zeltplatz
    Zement Zettel Zins Zirkus Zoo Zorn Zucker Zufall Zug Zugang Zugriff Zusammenhalt Zusammenhang Zusatz Zuschuss
    Zuspruch Zustand Zustelldienst Zutritt Zuwachs Zweck Zweifel Zweifelsfall Zweig Zwist
    """.split()
)
FEMININE = frozenset(
    """
    Abfahrt Abgabe Abhilfe Abholung Abnahme Absage Absicht Absprache Abwehr Achse Achtsamkeit Adresse Affäre Agenda
    Agentur Akzeptanz Allee Allergie Alltagssprache Ampel Analyse Anfrage Angabe Angst Ankunft Anlage Anlaufadresse
    Anlaufstelle Anleihe Anleitung Anmut Annahme Anreise Ansage Ansicht Ansprache Anteilnahme Antwort Anzahl
    Anzahlung Anzeige Anziehungskraft Apotheke App Arbeit Arbeitsweise Architektur Armut Art Arznei Ärztin
    Atmosphäre Aufgabe Auflage Aufnahme Aufsicht Augenhöhe Ausdauer Ausgabe Aushilfe Auskunft Ausleihe Ausnahme
    Ausrede Aussage Aussicht Aussprache Auswahl Auszeit Bahn Balance Bank Basis Batterie Bauweise Bedienung
    Bedrängnis Befugnis Behörde Bekanntgabe Bekleidung Bereitschaft Beschwerde Besorgnis Bestattung Bestellhotline
    Bestform Bestnote Beute Beziehung Bibel Bibliothek Bildersprache Bildung Bitte Blume Blüte Bodenhaftung
    Bohrmaschine Branche Breite Bremse Brille Broschüre Brücke Bucht Bühne Bürokratie Butter Challenge Chance
    Chatfunktion Chemie City Cloud Community Courage Creme Crew Dame Datei Datenbank Dauer Debatte Decke Demokratie
    Demontage Demut Diagnose Dichte Distanz Disziplin Dividende Domain Dose Dosis Durchreise Dusche Ebene Ecke
    Effizienz Ehe Ehre Ehrfurcht Ehrlichkeit Eigeninitiative Eile Einfahrt Eingabe Einheit Einkehr Einnahme Einsicht
    Eleganz Empathie Energie Episode Epoche Erde Erkenntnis Erlaubnis Ernte Erreichbarkeit Etage Etappe Ethik Expertise
    Fachkraft Fachkunde Fähre Fahrerlaubnis Fahrt Fairness Falle Familie Fantasie Fantasy Farbe Farm Fassade Feder
    Fehlerkultur Feier Ferne Fernleihe Feuerwehr Figur Filiale Finsternis Firma Firmware Fitness Fläche Flasche
    Fliege Flora Flotte Flucht Flut Folge Form Formel Frage Frau Frauenpower Freizeit Fremdsprache Freude Frische
    Frist Fristtreue Front Frühschicht Fülle Fürsorge Gabe Galerie Garage Garantie Garderobe Gardine Gasse
    Gastfreundschaft Gaststätte Gebrauchsanweisung Gebühr Geburt Geduld Gefahr Gegenwart Geige Gelassenheit Gemeinde
    Gerechtigkeit Geschichte Gesellschaft Gestalt Geste Gewalt Gleichbehandlung Glocke Gnade Grabpflege Grenze Größe
    Großmut Großzügigkeit Grube Grundlage Gruppe Gunst Güte Haft Hälfte Haltestelle Hand Handarbeit Handschrift
    Handtasche Hardware Harmonie Haustür Haut Heilkunde Heimat Heimatkunde Heimreise Heirat Heiterkeit Heizung
    Herausgabe Herberge Herkunft Hilfe Hilfestellung Hilfskraft Hingabe Hinsicht Hitze Hoffnung Höhe Höhle Homepage
    Hose Hotline Hülle Hütte Hygiene Idee Ideologie Impfung Inbetriebnahme Industrie Initiative Innovationskraft
    Insel Instanz Ironie Jacke Jagd Jugend Jugendherberge Jury Kabine Kälte Kamera Kammer Kante Kantine Kanzlei
    Kapsel Karriere Karte Kartoffel Kasse Katastrophe Kategorie Katze Kenntnis Kerze Kette Kinderbetreuung Kirche
    Kita Klage Klappe Klarheit Klasse Kommune Kommunikation Komponente Kontrolle Kopie Korrektur Kost Kraft Krise
    Kritik Krone Küche Kugel Kulisse Kultur Kundenliebe Kundentreue Kündigungsfrist Kunst Kur Kurve Küste Lage Lampe
    Länge Last Laune Lebensfreude Leere Legende Lehre Lehrkraft Leidenschaft Leihe Leine Leinwand Leistung Lektüre
    Lernkultur Lese Liebe Lieferfrist Lieferzeit Liegezeit Limousine Linie Liste Logik Lösung Lounge Lücke Luft
    Luftqualität Lupe Lust Macht Magie Mahnung Mail Mailbox Marke Maschine Maske Massage Masse Maßgabe Mauer Maut
    Medizin Meile Meinung Melodie Menge Mentalität Messe Methode Miene Miete Milch Milde Milliarde Minute Mitgift
    Mitte Mobilität Mode Montage Moral Mühe Mühle Mundpropaganda Münze Musik Muße Mutter Muttersprache Mütze
    Nachbarschaftshilfe Nachfrage Nachhilfe Nachricht Nachsicht Nacht Nachtruhe Nachtschicht Nähe Natur Naturkunde
    Nebenkostenabrechnung Neugier Norm Not Note Notiz Nummer Nuss Obhut Offenheit Ökologie Ökonomie Oper Order
    Ordnung Pacht Palette Panne Pannenhilfe Parade Partei Party Passage Pasta Patenschaft Pause Performance Person
    Perspektive Pfanne Pfeife Pflanze Pflege Pflegekraft Pflicht Phantasie Phase Philosophie Pizza Plantage Planung
    Platte Plattform Playlist Poesie Polizei Portion Post Power Praxis Premiere Presse Prise Privatsphäre Probe
    Prognose Psyche Pumpe Qual Qualität Quelle Quote Rache Rast Rate Ratenzahlung Recherche Rechnung Rede Regel
    Region Reha Reihe Reise Reklamation Rente Reparatur Reparaturannahme Reportage Reserve Rezeptur Richtung Röhre
    Route Routine Rückfrage Rückgabe Rückgabefrist Rückkehr Rückmeldung Rückreise Rücksicht Rücksichtnahme
    Rücksprache Rufbereitschaft Ruh Ruhe Runde Sache Sachkunde Säge Saison Salbe Sanftmut Sauce Säule Scheibe Schere
    Schicht Schiene Schlange Schleife Schokolade Schranke Schraube Schrift Schuld Schule Schüssel Schwäche Schwelle
    Schwester Seele Sehnsucht Seife Seite Sekunde Selbsterkenntnis Serie Servicekraft Show Sicht Sichtweise Silbe
    Sitte Skala Skepsis Soforthilfe Software Sonne Sorge Sorgfalt Sorte Sozialarbeit Sparte Spätschicht Spende
    Sperre Spitze Sportart Sprache Sprechstunde Spritze Spur Stadt Stange Stärke Starthilfe Stelle Stille Stimme
    Stimmung Story Strafe Strahlkraft Straße Strategie Strecke Strenge Struktur Stufe Stunde Substanz Suche Sucht
    Suite Summe Suppe Sympathie Synagoge Szene Tabelle Tablette Tafel Tasche Tasse Tastatur Tat Tatkraft Teamarbeit
    Technik Teilhabe Teilnahme Temperatur Terrasse Testfahrt Theke Theorie Therapie Tiefe Tochter Toilette Toleranz
    Tonne Torte Tour Tradition Transparenz Trauer Trauerbegleitung Treppe Treue Tube Tugend Tür Türkei Tüte Übergabe
    Übernahme Übersicht Überzeugungskraft Uhr Umfrage Umsicht Umwelt Unruhe Unterkunft Unterscheidung Urkunde
    Ursache Variante Verkehrswende Vermittlung Vernunft Versandzeit Vielfalt Vision Vorfreude Vorgabe Vorlage
    Vorliebe Vorschrift Vorsicht Vorsorge Vorwahl Waage Wache Wahl Wand Wanne Ware Warenkunde Wärme
    Warmwasserversorgung Warteschleife Wartezeit Wäsche Waschmaschine Website Wechselschicht Wehmut Weile Weite
    Weitergabe Weitsicht Welle Wellness Welt Wende Werkstatt Wertarbeit Wertschätzung Wiederkehr Wiese Wildnis
    Willenskraft Wirkung Woche Wohlfahrt Wolke Wolle Work-Life-Balance Wucht Wunde Würde Wurst Wurzel Wut Zahl
    Zahlungsfrist Zeile Zeit Zelle Zentrale Ziffer Zone Zuflucht Zufuhr Zugabe Zukunft Zunahme Zusage Zustellfahrt
    Zutat Zuversicht Zuwendung
    """.split()
)
NEUTER = frozenset(
    """
    Abendbrot Abendessen Abenteuer Abwasser Altenheim Ambiente Amt Angebot Angesicht Anliegen Anrecht Ansehen
    Aquarium Äquivalent Arbeitsamt Archiv Aroma Arrangement Atelier Atom Aufgebot Aufsehen Auge Augenmaß Augenmerk
    Augenzwinkern Ausmaß Auto Bad Badezimmer Band Banking Bargeld Bauamt Bauchgefühl Bauchweh Bauteil Beispiel
    Bekenntnis Besteck Bett Bewusstsein Bikesharing Bild Bistro Bitteschön Blatt Boot Bowling Brainstorming
    Brauchtum Brot Buch Budget Buffet Bürgeramt Büro Bußgeld Café Callcenter Camping Carsharing Catering Center
    Chaos Charisma Coaching Consulting Controlling Dach Dachgeschoss Dankeschön Darlehen Deck Depot Design Detail
    Diagramm Ding Dokument Dorf Dreieck Drittel Durchhaltevermögen Echo Ehrenamt Eigentum Einfühlungsvermögen
    Einkommen Einvernehmen Einwohnermeldeamt Einzelstück Einzelteil Eis Element Ende Engagement Engineering Ensemble
    Entgelt Erdgas Ergebnis Erlebnis Ersatzteil Essen Etikett Event Exil Experiment Fach Fachgebiet Fachwissen
    Fahrrad Fährschiff Fazit Feedback Feeling Feingefühl Ferienhaus Ferienlager Fernweh Fest Feuer Finanzamt
    Fingerspitzengefühl Fitnessstudio Flair Format Formular Foto Foyer Freibad Frühstück Fundament Fundraising
    Gebäck Gebäude Gebiet Gefährt Gefühl Gegenteil Gehalt Geheimnis Gehör Gelände Geld Gelenk Gemeinschaftsgefühl
    Gemüse Gemüt Gepäck Gepäckstück Gerät Geräusch Gericht Gerüst Geschäft Geschenk Geschick Geschirr Gesetz Gesicht
    Gespräch Gespür Gewicht Gewissen Girokonto Glas Glied Glück Glücksgefühl Gras Grün Grundstück Gut Guthaben Haar
    Hallenbad Händchen Handeln Handling Handtuch Handwerk Handy Haus Heft Heim Heimatgefühl Heimweh Heizöl Herz
    Herzblut Herzklopfen Hilfsangebot Hobby Holz Holzhaus Homebanking Homeoffice Honorar Hospiz Hosting Hotel Huhn
    Ideal Image Impressum Individuum Inland Insekt Inserat Instrument Interesse Interieur Internet Inventar Jahr
    Jahresende Jahrhundert Jugendamt Kabarett Kapital Karussell Kaufhaus Kind Kindergeld Kinderlachen Kinderzimmer
    Kino Klassenzimmer Kleid Kleidungsstück Kleingeld Klima Klinikum Know-how Knowhow Kolleg Kollektiv Komitee Komma
    Konto Konzept Kostenbewusstsein Krankengeld Krankenhaus Kulturgut Kundencenter Kundenkonto Labor Labyrinth
    Lächeln Lachen Ladegerät Lager Lampenfieber Land Layout Leasing Leben Lebensende Lebensgefühl Leck Lehrerzimmer
    Leid Lexikon Licht Lieblingsstück Lied Limit Lob Los Mahnwesen Marketing Maß Material Maximum Medikament Medium
    Meer Meeting Mehl Memo Mentoring Menü Merkmal Messgerät Metall Mikrofon Mikroskop Milieu Mineral Minimum
    Misstrauen Mitgefühl Mittagessen Mittel Mittelfeld Möbelstück Modell Monatsende Monitoring Moor Motiv Motto
    Mountainbike Museum Muster Nest Networking Netz Netzteil Netzwerk Niveau Notebook Objekt Obst Ohr Ökosystem Öl
    Onboarding Onlinebanking Ordnungsamt Paar Paket Papier Parkett Passwort Patent Pausenbrot Personal Pferd
    Pflaster Pflegegeld Pflegeheim Pflichtbewusstsein Pflichtgefühl Phänomen Picknick Plenum Plugin Plus Podium
    Portfolio Porzellan Postfach Potenzial Präparat Prinzip Privileg Problem Produkt Profil Programm Projekt
    Projektende Protein Prozent Publikum Puzzle Quadrat Qualitätsbewusstsein Quartalsende Quartier Rad Radio Ranking
    Rathaus Rating Recht Recycling Referat Reisebüro Reisefieber Reiseziel Repertoire Resort Ressort Revier Rezept
    Risiko Ritual Röntgenbild Rückgaberecht Rückgrat Saatgut Salz Schaf Schema Schichtende Schicksal Schiff
    Schließfach Schloss Schmuckstück Schulamt Schulhaus Schweigen Schwein Schwert Schwimmbad Seil Sekretariat
    Selbstbewusstsein Selbstvertrauen Seniorenheim Sharing Shopping Sicherheitsgefühl Signal Sitzfleisch Skript
    Smartphone Sortiment Sozialamt Sparbuch Spektrum Spiel Sponsoring Standesamt Staunen Strandbad Streaming Stück
    Studentenwohnheim Studium Styling Substrat System Tablet Tabu Tagesgeldkonto Taktgefühl Tal Talent Taschengeld
    Taschentuch Team Telefon Telefonat Tempo Testing Theater Thema Ticket Tier Tierheim Tierwohl Timing Tool Tor
    Training Treffen Treiben Trinkgeld Tuch Tun Tutorial Ufer Umfeld Umland Umweltbewusstsein Unheil Unrecht
    Unternehmen Unwetter Upcycling Update Upgrade Urteil Ventil Verantwortungsbewusstsein Verantwortungsgefühl
    Verfahren Vergnügen Verhalten Verhältnis Verkehrsmittel Vermögen Versprechen Verständnis Vertrauen Vieh Viertel
    Visum Vorbild Vorgehen Vorhaben Vorurteil Wachstum Wagen-Waschen Wagnis Warmwasser Wartezimmer Wasser Watt
    Weingut Werk Werkzeug Wesen Wetter Wiki Wildschwein Wir-Gefühl Wirgefühl Wissen Wochenende Wohl Wohlbefinden
    Wohlergehen Wohlgefühl Wohlwollen Wohngeld Wohnmobil Wort Wunder Zeichen Zeitlimit Zelt Zentrum Zertifikat Zeug
    Zeugnis Ziel Zimmer Zugehörigkeitsgefühl Zuhause Zuhören Zusammenleben Zusammensein Zusammenspiel Zutrauen
    """.split()
)
WEAK = frozenset(
    """
    Abonnent Absolvent Architekt Assistent Bär Biologe Bote Buchstabe Bürokrat Endkunde Erbe Experte Fotograf
    Franzose Friede Funke Gedanke Geschäftskunde Glaube Großkunde Hase Held Herr Interessent Journalist Junge Klient
    Kollege Konkurrent Kunde Laie Lieferant Löwe Mandant Mensch Mitmensch Musikant Nachbar Name Neffe Neukunde
    Pädagoge Patient Pilot Polizist Praktikant Prinz Privatkunde Produzent Psychologe Riese Same Schwede Soldat
    Spezialist Stammkunde Student Therapeut Tourist Wille Zeuge
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
    Großbetriebe Anrufer Anrufende Versicherte Trauernde Hinterbliebene Bedürftige Geflüchtete Flüchtlinge
    Obdachlose Wohnungslose Rollstuhlfahrer Blinde Gehörlose Radler Radfahrer Radfahrende Autofahrer Lehrer
    Lehrerinnen Schüler Schülerinnen Erzieher Bewohner Bewohnerinnen Patientinnen Besucher Besucherinnen Leser
    Leserinnen Hörer Nutzer Nutzerinnen Käufer Verkäufer Tierhalter Hundehalter Katzenhalter Hobbygärtner Gärtner
    Balkonbesitzer Alleinreisende Alleinerziehende Rentner Rentnerinnen Ausflügler Urlauber Camper Segler Angler
    Sportler Läufer Jugendliche Erwachsene Praktikanten Bewerber Bewerberinnen Gründer Unternehmer Selbständige
    Freiberufler Mittelständler Gewerbekunden Geschäftskunden Privatkunden Stammkunden Neukunden Firmenkunden
    Bestandskunden Interessenten Mitbürger Einwohner Nachbarinnen Kunstfreunde Leseratten Naschkatzen Feinschmecker
    Schnäppchenjäger Heimwerker Bauherren Bauherrinnen Spender Ehrenamtliche Freiwillige Mitfahrer Absender
    Empfänger Versender Geschwisterkinder Enkel Hausmeister Hauseigentümer Wohnungseigentümer Mieterinnen Landkreise
    Arztpraxen Pflegedienste Sportvereine Grundschüler Studis Kids Teenager Einsteiger Umsteiger Aufsteiger
    Aussteiger Wiedereinsteiger Quereinsteiger Bergsteiger Berater Beraterinnen Betreuer Betreuerinnen Helferinnen
    Begleiter Verkäuferinnen Sachbearbeiter Techniker Technikerinnen Monteure Mechaniker Ingenieure Trainer Coaches
    Pfleger Pflegende Erzieherinnen Entwickler Entwicklerinnen Restaurants Läden Kantinen
    """.split()
)
# Things, in the plural without an article; those in -ungen, -heiten, -keiten, -schaften, -ionen need not stand here.
THINGS = frozenset(
    """
    Abläufe Adressen Angebote Ängste Anfragen Anrufe Anträge Antworten Arbeiten Arten Aufgaben Aufträge Augen
    Auskünfte Ausreden Barrieren Bäume Bedürfnisse Befunde Behördengänge Bereiche Berge Berichte Beschwerden
    Bestellungen
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
    Zinsen Gebühren Nebenkosten Bauteile Anlagen Fenster Heizkörper Module Ausfälle Teile Nachteile Urteile Anteile
    Bestandteile Einzelteile Stadtteile Ortsteile Körperteile Marktanteile Verbote Gebote Sonderangebote
    Lebensmittel Fördermittel Hilfsmittel Arzneimittel Verkehrsmittel Putzmittel Nahrungsmittel Handys Apps Links
    Videos Workshops Seminare Veranstaltungen Reklamationen Retouren Mahnungen Bescheide Zeugnisse Bescheinigungen
    Fundsachen Anmeldungen Hefte Bowls Currys Pizzen Busse Fähren Schiffe Boote Autos E-Bikes Roller Taxis Rufbusse
    Leihwagen Mietwagen Wohnmobile Zelte Betten Sofas Küchen Schränke Regale Lampen Teppiche Stauden Sträucher
    Blumensträuße Gräber Särge Urnen Trauerkarten Kränze Pokale Preislisten Ausweise Pässe Urkunden Stempel
    Unterschriften Verfahren Schulungen Updates Upgrades Laptops Drucker Server Rechner Passwörter Zugänge Konten
    Kredite Darlehen Fonds Aktien Schecks Impfungen Salben Tabletten Untersuchungen Hausbesuche Sprechstunden
    Operationen Zähne Brillen Hörgeräte Rollstühle Pflegebetten Windeln Spielsachen Spielzeuge Bauklötze Serien
    Konzerte Vorstellungen Ausstellungen Rundreisen Flüge Hotels Koffer Strände Inseln Länder Seen Wälder Flüsse
    Häfen Bagger Kräne Ziegel Balken Bretter Schrauben Nägel Dübel Fliesen Tapeten Fassaden Rohrbrüche Störungen
    Stromausfälle Zählerstände Abschläge Verbräuche Wallboxen Photovoltaikanlagen Hierarchien Allüren Floskeln
    Phrasen Ausflüchte Warteschleifen Fachausdrücke Fremdwörter Abkürzungen Missverständnisse Kenntnisse Bedenken
    Nöte Freuden Macken Marotten Umarmungen Kompromisse Ecken Kanten Stolpersteine Klingelzeichen Anrufversuche
    Weiterleitungen Sternebewertungen Sterne Prozente Nächte Wochenenden Feiertage Werktage Arbeitstage Monate
    Versuche Verlage Recherchen Branchen Schubladen Gutscheine Prospekte Kataloge Vorräte Ansprüche Anschlüsse
    Abschlüsse Zuschüsse Überschüsse Zustände Umstände Abstände Bestände
    """.split()
)

FEMININE_ENDINGS = ("ung", "heit", "keit", "schaft", "ion", "tät", "enz", "anz", "erei", "ik", "ur", "ie", "ität")
NOT_FEMININE = frozenset(
    """
    Abitur Absprung Atlantik Balkon Champion Cookie Dung Figaro Flur Genie Glanz Hering Hippie Hoodie Katholik Knie
    Kranz Laie Lenz Lexikon Merkur Mosaik Movie Ofenrohr Orion Pazifik Pik Popanz Portemonnaie Proporz Pudding
    Purpur Schwanz Schweif Schwung Selfie Skorpion Smoothie Spion Sprung Stadion Streik Tanz Teenie Ur Ursprung
    Vorsprung Zombie
    """.split()
)
# with which other words end by chance: "Lernende", "Anrufer", "Politikern", "Vorteile"
NO_LAST_PART = frozenset("Ende Ufer Kern Eile".split())
NEUTER_ENDINGS = ("chen", "lein", "tum", "ment", "ium", "nis")
NOT_NEUTER = frozenset(
    """
    Bedrängnis Befugnis Besorgnis Drachen Erkenntnis Erlaubnis Fahrerlaubnis Finsternis Irrtum Kenntnis Knochen
    Kuchen Rachen Reichtum Selbsterkenntnis Wildnis
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
# what nobody *has* as a thing: "Wir stehen für Respekt"
VALUES = frozenset(
    """
    Respekt Vertrauen Liebe Leidenschaft Humor Freude Spaß Mut Herz Haltung Qualität Transparenz Fairness Nähe
    Vielfalt Offenheit Service Beratung Zeit Zuverlässigkeit Handarbeit Sorgfalt Wärme Würde Zukunft Sinn Teamgeist
    Zusammenhalt Hilfe Betreuung Unterstützung Begleitung Verlässlichkeit Schluss Verständnis Umgang Klima
    Miteinander Kultur Verzicht
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
    Ruf Rückhalt Sprache Stadt Stelle Stadtteil Start Stimme Stimmung Struktur Tag Team Termin Ton Treffpunkt Tür
    Umfeld Umgang Umgangston Umgebung Umwelt Unternehmen Unternehmenskultur Verbindung Verhältnis Vorbild Weg
    Welt Zugang Zuhause Zukunft Überblick
    """.split()
)
# Things one of which never stands without an article, also as the end of a compound: "ein Parkplatz vor der Tür".
ALWAYS_COUNTED = frozenset(
    """
    Atelier Backofen Biergarten Dachterrasse Ecke Erstgespräch Gewächshaus Holzofen Innenhof Kiosk Lift Notruf
    Probestunde Sauna Schnupperstunde Streuobstwiese Teich Terrasse Turm Wald Weide Wiese
    Abholservice Backstube Balkon Fuhrpark Garage Gästezimmer Gerätepark Hofladen Lager Labor Lehrwerkstatt Leihgerät
    Leihwagen Lieferservice Probefahrt Reparaturdienst Rufnummer Sehtest Service-Nummer Shuttle Spielecke Telefonnummer
    Teststrecke Versuchsküche Wunschtermin
    Akte Anlage Anleitung Anruf Ansprechpartner Ansprechpartnerin Antrag Antwort Anweisung App Aufzug Ausflug
    Ausgang Ausweis Auto Automat Bankomat Bereitschaftsdienst Bericht Besprechung Bestellung Bett Bibliothek
    Bildschirm Bonus Brief Bücherbus Büchereiausweis Bühne Büro Café Chat Chatbot Checkliste Datenbank Drucker
    Eingang Einkaufsliste Entscheidung Event Fahrdienst Fahrrad Fahrstuhl Fenster Filiale Formular Frage Frist
    Führung Garten Gästebuch Gerät Geschenk Gutschein Halle Handbuch Handy Haus Heft Homepage Hotline Kalender
    Kantine Karte Kasse Kiste Koffer Küche Kurier Laden Leihrad Lieferdienst Limit Liste Logbuch Lösung Mailbox
    Mappe Maschine Meeting Newsletter Notdienst Nummer Ordner Parkplatz Passwort Patenschaft Plan Problem Quote
    Rabatt Rechner Rechnung Regal Rezept Rückgaberecht Rückruf Rundgang Saal Schalter Schaufenster Schild Schlüssel
    Schulung Smartphone Spielplatz Sprechstunde Standort Stellplatz Stuhl Tagebuch Tasche Termin Theke Ticket Tisch
    Treffpunkt Tresen Tür Turnier Umfrage Veranstaltung Verein Vertrag Vorlage Vorlesestunde Wartebereich
    Warteschleife Webseite Website Wegweiser Werkstatt Wochenenddienst Wohnung Zählerstand Zettel Zimmer
    """.split()
)

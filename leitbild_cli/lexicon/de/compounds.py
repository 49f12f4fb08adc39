"""Words that German compounds are made of, folded: *Wartezeit* is `wart` + `zeit`.

More come from the ideas themselves.
"""

from __future__ import annotations

PARTS = frozenset(
    "abend abend ablauf absatz abschluss abteilung adress agentur akten aktion alter anbieter anfang"
    " angebot anliegen annahme anruf anschluss ersatz"
    " ansprech antrag antwort anzeige arbeit arbeits aufgabe aufgaben auftrag ausbildung auskunft ausland"
    " aussen ausstattung austausch auto bahn"
    " bank basis bau bearbeitung bedarf bedienung bedienungs bereich bereit bericht beratung berater"
    " beschwerde besprechung bestand bestell bestellung"
    " besuch beteiligung betrieb betriebs bewerbung bewertung bewertungs bild bildschirm bildung bindung"
    " bonus branche brief buch buchung budget buero bus chat"
    " chef dach daten datenbank dauer dialog dienst dienstag dienstleistung dokument druck eingang"
    " einarbeitung einkauf einstellung empfang ende energie entwicklung"
    " ergebnis event events erst erreichbarkeit erwartung erwartungs fach fahrrad fahrt familie familien feedback"
    " fehler feier feiertag feiertags fern feier fest filial filiale finanz firma"
    " firmen fluss foerderung folge form foto frage freitag freizeit freundlichkeit frist frueh fuehrung"
    " fuehrungs garantie gebaeude gebuehr gefuehl gehalt"
    " gehalts geist geld gemeinschaft gemeinschafts geraet geschaeft geschaefts geschenk geschichte"
    " gesellschaft gesellschafts gespraech gespraechs gesundheit gesundheits gewinn"
    " grund gruppe gruppen gut halle haltung handbuch handel handwerk haupt haus heim heft hilfe hilfs"
    " hotline hof idee ideen industrie informations innen internet"
    " jahr jahres kaffee kalender kampagne kanal kantine karte kauf kenntnis kinder klima kommunikation"
    " kommunikations kompetenz konferenz konflikt kontakt kontrolle konzept kosten"
    " kraft kraefte krankheit krise kritik kueche kultur kulturen kuendigung kuendigungs kunde kunden kurs"
    " kurz lager land lang lauf lebens lehr leistung leistungs leitung"
    " leit leiter lern licht liefer lieferung linie liste loesung loesungs lohn luft mail management"
    " mangel mannschaft markt maschine maschinen massnahme material mehr"
    " meeting workshop veranstaltung veranstaltungs vergabe"
    " meister meldung mensch menschen messe miet minute mittag mitarbeiter mittel mobil monat montag"
    " morgen motivation musik nachfrage nacht nacht name natur netz"
    " netzwerk notfall nutzen nutzer nutzung oeffnung oeffnungs ordnung organisation ort paket papier park"
    " parkplatz partner pause pausen personal personen pflege pflicht"
    " plan planung planungs platz plaetze politik portal post preis preise praxis problem produkt"
    " produktion programm projekt prozess pruefung punkt qualitaet qualitaets quote"
    " rabatt rad reaktions raum raeume rechnung rechnungs recht rede regel regeln region reise reklamation"
    " reklamations restaurant ruhe ruf runde samstag satz schalter schicht schluss"
    " schnell schreib schule schulung schulungs schutz schwer seite selbst sekunde service sicherheit"
    " sicherheits software solar sommer sonder sonntag sozial spar spiel sprache sprach sport"
    " staat stadt stamm stand standard start statistik stau stelle stellen steuer stimmung strom strasse"
    " strassen struktur stueck stunde stunden suche support system tag tage tages team"
    " technik teil telefon termin test text thema themen ticket tisch tool ton treffen trainings treue"
    " tuer umfrage umgang umgangs umsatz umwelt unfall unternehmen unternehmens"
    " unterricht unterstuetzung urlaub urlaubs verantwortung verantwortungs verbesserung verbesserungs"
    " verbrauch verein verfahren vergleich verhalten verhaltens verkauf verkaufs verkehr verkehrs"
    " vermittlung versand verstaendnis versicherung versicherungs vertrag vertrags vertrauen vertrauens"
    " vertreter vertretung vertretungs vertrieb vertriebs verwaltung verwaltungs video vorschlag"
    " vorschlags"
    " vorstand wachstum wagen wahl wand ware waren wart warte wasser web weg weihnacht weihnachts weiter"
    " welt werbung werk werkzeug wert werte wetter wettbewerb wettbewerbs winter"
    " wirtschaft wirtschafts wissen wissens woche wochen wochenend wochenende wohn wohnung wort zahl"
    " zahlen zahlung zahlungs zeit zeiten zentrale ziel ziele zimmer zins zone zufriedenheit"
    " zufriedenheits zug"
    " zugang zukunft zukunfts zusage zusammen zusammenarbeit zusammenhalt zustand zweck".split()
)
WHOLE = frozenset(
    "montag dienstag donnerstag freitag samstag sonntag sonnabend wochenende uebermorgen vorgestern".split()
)  # a Sonntag is not any Tag
# beginnings of verbs: an *Überdachung* is no roof
NO_PARTS = frozenset("uber unter wider wieder hinter durch zuruck gegen vor nach aus auf ein mit bei".split())

"""What people type for a command, German and English, folded; behind each command what else it is called.

Words of two parts (`vote count`) are commands of a group, for whoever leaves the group out.
"""

from __future__ import annotations

_TABLE = """
status: stand lage ueberblick uebersicht zustand fortschritt state overview progress show view
check: pruefen pruefe pruefung kontrolle kontrollieren validate verify lint
why: warum woher wieso trace origin
where: wo wohin verbleib became fate
letter: anschreiben briefe dank danke thanks letters receipt
story: geschichte chronik history
init: anfangen beginnen starten start begin setup
person: personen leute mitglied mitglieder teilnehmer people persons member members user users
brief: vorstellung auftrag briefing
source: quelle quellen
part: teil teile abschnitt
experience: erfahrung erfahrungen experiences
idea: idee ideen einfall einfaelle
brainstorm: brainstorming ideenrunde sammeln storm
dedupe: dubletten duplikate doppelte doppelt aehnliche duplicates duplicate similar deduplicate
vote: abstimmen abstimmung wahl waehlen stimmen voting votes poll ballot
draft: entwurf entwuerfe fassung fassungen text drafts versions
feedback: rueckmeldung rueckmeldungen resonanz comment comments
adopt: beschliessen beschluss verabschieden annehmen seal decide
track: verfolgen messen messgroesse messgroessen kennzahl kennzahlen tracking measure measures
resolve: aufloesen loesen konflikt konflikte conflict conflicts
whoami: werbinich wer who me
schema: jsonschema
completion: vervollstaendigung vervollstaendigen complete completions
help: hilfe hilf anleitung man
add: hinzufuegen neu neue anlegen ergaenzen eintragen notieren new create insert
list: liste auflisten alle zeigen zeige anzeigen ansehen all ls show view
show: zeigen zeige anzeigen ansehen ergebnis ergebnisse liste auflisten alle list ls view results result print cat
set: setzen setze festlegen bearbeiten aendern edit change update
edit: bearbeiten aendern aendere schreiben umformulieren change update rewrite modify
change: bearbeiten aendern aendere edit update modify
move: verschieben verschiebe mv
withdraw: zurueckziehen zurueckziehe loeschen entfernen delete remove rm
support: unterstuetzen unterstuetze stuetzen second back
park: parken parke ablegen
unpark: entparken zurueckholen
merge: zusammenfuehren verbinden vereinen join unite
unmerge: trennen aufteilen split separate
open: oeffnen eroeffnen oeffne
close: schliessen beenden schliesse end
cast: abstimmen abgeben waehlen stimmen stimmzettel ballot rank
count: auszaehlen zaehlen auszaehlung tally
reopen: wiedereroeffnen
import: importieren einlesen einfuehren load
hands: handzeichen haendeheben haende show-of-hands
replay: nachzaehlen pruefen verify recount
box: urne
compose: verfassen verfasse schreiben formulieren write
diff: vergleich vergleichen vergleiche unterschied unterschiede compare
answer: antwort antworten beantworten reply respond
read: messwert messen ablesen eintragen reading enter
due: faellig
review: rueckblick
done: erledigt erledigen fertig finish
bind: binden zuordnen verbinden link
unbind: loesen trennen unlink
without: ohne
pulse: puls auswendig gedaechtnis memory
install: installieren einrichten setup
uninstall: deinstallieren
forge github: github
forge gitlab: gitlab
idea add: add hinzufuegen
idea list: list liste auflisten
idea withdraw: withdraw zurueckziehen loeschen entfernen delete remove
idea merge: merge zusammenfuehren
idea park: park parken
person add: mitmachen
vote open: open eroeffnen
vote cast: cast
vote count: count auszaehlen zaehlen auszaehlung tally
vote show: ergebnis ergebnisse result results
vote hands: hands handzeichen
draft compose: compose verfassen schreiben write
draft check: durchsehen
draft edit: edit bearbeiten
feedback answer: answer antworten beantworten
track read: read messwert
track review: review rueckblick
git install: install installieren
"""

COMMANDS = {name: frozenset(words.split()) for name, words in (line.split(":") for line in _TABLE.strip().split("\n"))}

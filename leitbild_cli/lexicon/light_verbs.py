"""Verbs that say nothing beside the noun they go with: *eine Entscheidung treffen* is *entscheiden*; folded.

A row has the forms of the verbs, and behind the colon the nouns beside which they are left out.
"""

from __future__ import annotations

LIGHT_VERBS = """
treffen trifft getroffen : entscheidung entscheidungen absprache absprachen vereinbarung vereinbarungen abmachung
 abmachungen auswahl vorbereitung vorbereitungen vorkehrung vorkehrungen massnahme massnahmen vorsorge
leisten leistet geleistet : hilfe unterstuetzung beitrag beitraege ersatz hilfestellung beistand arbeit
ueben uebt geuebt : kritik nachsicht ruecksicht geduld selbstkritik
fuehren fuehrt gefuehrt : gespraech gespraeche gespraechen diskussion diskussionen verhandlung verhandlungen interview
 interviews telefonat telefonate
halten haelt gehalten : vortrag vortraege kontakt ordnung ansprache unterricht versprechen absprache absprachen
einlegen einlegt eingelegt : pause pausen widerspruch beschwerde
schenken schenkt geschenkt : vertrauen aufmerksamkeit beachtung gehoer glauben
erteilen erteilt : auskunft auskuenfte rat lob auftrag auftraege erlaubnis genehmigung
erstatten erstattet : bericht meldung anzeige
abgeben abgibt abgegeben : bewertung bewertungen stellungnahme erklaerung meinung empfehlung
vornehmen vornimmt vorgenommen : aenderung aenderungen anpassung anpassungen pruefung pruefungen
aussprechen ausspricht ausgesprochen : lob dank empfehlung anerkennung einladung kompliment komplimente
aeussern aeussert geaeussert : kritik wunsch wuensche meinung bedenken lob
ziehen zieht gezogen : schluesse konsequenzen lehren
fassen fasst gefasst : beschluss beschluesse entschluss
uebernehmen uebernimmt uebernommen tragen traegt : verantwortung
pay pays paid paying : attention visit
hold holds held holding : meeting meetings conversation conversations
reach reached reaching : agreement agreements decision decisions
carry carrying carried : check checks repair repairs inspection inspections
"""

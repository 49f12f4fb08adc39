"""German verbs that part with their beginning: *rufen ... zurück*; folded, a row for each beginning."""

from __future__ import annotations

SEPARABLE = """
ab bauen bestellen bilden brechen decken fragen geben gleichen haengen halten heben helfen holen kuerzen laden
 lehnen lenken liefern machen melden nehmen raten rechnen reisen sagen schaffen schalten schicken schliessen
 schreiben senken sichern sprechen stellen stimmen warten weisen wickeln wimmeln zahlen
an bieten erkennen fangen fassen fragen geben gehen gewoehnen greifen gucken halten hoeren kommen kuendigen legen
 leiten lernen machen melden merken nehmen ordnen packen passen probieren regen rufen schaffen schalten schauen
 schreiben sehen setzen spornen sprechen stehen stellen streben vertrauen weisen zeigen ziehen
auf bauen bewahren decken fallen fangen fordern fuellen geben haengen heben hoeren holen klaeren laden legen loesen
 machen muntern nehmen passen raeumen rufen schieben schliessen schreiben stellen stocken suchen teilen treten
 zeigen
aus bauen bilden drucken fallen fuehren fuellen geben gleichen haendigen handeln helfen kommen laden leihen liefern
 loesen machen nutzen probieren reden richten rufen schalten schlafen schliessen schreiben sprechen statten stellen
 suchen tauschen weisen werten zahlen zeichnen
bei bringen legen stehen treten tragen
durch fuehren gehen halten lesen setzen sprechen stellen
ein arbeiten bauen beziehen bestellen binden checken fuehren fuegen gehen gestehen halten holen kaufen kehren laden
 legen lernen loesen ordnen packen planen raeumen reichen richten sammeln sehen senden setzen sparen sperren
 springen stellen teilen tragen treten weihen weisen werfen zahlen
entgegen kommen nehmen
fest halten legen stellen
frei geben halten machen schalten
her richten stellen
hin gehen hoeren nehmen schauen sehen stellen weisen
los gehen lassen werden
mit arbeiten bestimmen bringen denken entscheiden fahren geben gestalten helfen kommen machen nehmen reden teilen
 wirken
nach bessern denken fassen fragen geben haken holen lesen pruefen reichen rufen schauen schlagen sehen
statt finden
teil nehmen
um bauen benennen buchen fragen gehen leiten rechnen setzen stellen tauschen ziehen
vor bereiten bestellen beugen fuehren geben gehen haben lassen legen lesen nehmen rechnen schlagen schreiben sehen
 sorgen stellen tragen warnen ziehen
weg fallen hoeren lassen legen raeumen schauen sehen werfen
weiter bilden empfehlen entwickeln fuehren geben helfen leiten machen sagen verbinden
wieder geben holen verwenden
zu geben gehen hoeren lassen machen ordnen reden sagen schauen schicken sehen senden sichern sperren stellen stimmen
 trauen weisen
zurueck bekommen bringen erstatten fahren geben gehen halten kommen melden nehmen rufen schicken senden stellen
 zahlen
zusammen arbeiten fassen halten kommen legen setzen stellen tragen wirken
"""
# what they say where no verb is: *sonntags zu*
WITHOUT_VERB = {"zu": "geschlossen", "auf": "offen"}

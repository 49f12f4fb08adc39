"""German words that say what is done: nouns by their verb, orders, what *ich* does, and time and range as a phrase."""

from __future__ import annotations

# what things are, not we: "Lieferbar ab Lager"
OF_THINGS = frozenset("parat abholbereit lieferbar gratis kostenlos kostenfrei umsonst".split())
# what we are where a noun names it: "Erreichbarkeit an 6 Tagen"
STATE_OF = {
    "Erreichbarkeit": "erreichbar",
    "Verfügbarkeit": "verfügbar",
    "Präsenz": "präsent",
    "Ansprechbarkeit": "ansprechbar",
}
DEED_OF = {
    "Rückruf": "rufen zurück",
    "Rückrufe": "rufen zurück",
    "Antwort": "antworten",
    "Antworten": "antworten",
    "Hilfe": "helfen",
    "Soforthilfe": "helfen sofort",
    "Lieferung": "liefern",
    "Rückmeldung": "melden uns zurück",
    "Beratung": "beraten",
    "Reparatur": "reparieren",
    "Versand": "versenden",
    "Zustellung": "stellen zu",
    "Reaktion": "reagieren",
    "Erklärung": "erklären",
}
IMPERATIVES = frozenset(
    """
    sei seid hör hört höre lass lasst lasse mach macht mache hilf helft denk denke denkt geh gehe geht gib gebt
    bleib bleibe bleibt frag frage fragt nimm nehmt zeig zeige zeigt sag sage sagt schau schaue schaut halte haltet
    vergiss vergesst sprich sprecht tu tut trau traut bring bringt bringe komm komme kommt behandle behandelt lern
    lerne lernt lach lache lacht lebe probier probiere arbeite arbeitet hab habt ruf ruft schreib schreibt melde meldet
    """.split()
)
# what only a motto begins with
MOTTOS = (
    "schluss mit ",
    "weg mit ",
    "nie wieder ",
    "her mit ",
    "raus aus ",
    "null bock ",
    "vorfahrt für ",
    "ja zu ",
    "nein zu ",
)
OF_I = {
    "will": "wollen", "möchte": "möchten", "bin": "sind", "habe": "haben", "kann": "können", "muss": "müssen",
    "darf": "dürfen", "soll": "sollen", "weiß": "wissen", "mag": "mögen", "werde": "werden", "wünsche": "wünschen",
}  # fmt: skip
RANGES = (
    "tag und nacht",
    "rund um die uhr",
    "von a bis z",
    "mitten in",
    "mitten im",
    "jeden tag",
    "jede woche",
    "jede nacht",
    "jeden morgen",
    "jeden mittag",
    "jeden abend",
    "jeden montag",
    "jeden dienstag",
    "jeden mittwoch",
    "jeden donnerstag",
    "jeden freitag",
    "jeden samstag",
    "jeden sonntag",
    "jeden monat",
    "jedes jahr",
    "einmal im",
    "einmal pro",
    "von der",
    "von montag",
    "schritt für schritt",
    "hand in hand",
    "seite an seite",
    "von mensch zu mensch",
    "auch abends",
    "auch am",
)
# behind a noun that is said by its verb: *Rückruf in 15 Minuten*, but not *Hilfe für alle*
TIMELY = frozenset("in innerhalb binnen am an bei auf ohne nach bis unter rund per vor noch zu ab".split())

# What somebody waits for, and is there one day; feminine.
ARRIVING = (
    "zahlung", "erstattung", "lieferung", "bestätigung", "rückmeldung", "gutschrift", "sendung", "rechnung", "zusage",
    "ware", "post", "verstärkung", "ablösung", "entscheidung",
)  # fmt: skip
# What is made and ready one day.
READY = (
    "abschluss", "abschlüsse", "bericht", "protokoll", "plan", "befund", "gutachten", "auswertung", "abrechnung",
    "liste", "angebot", "bescheid", "ergebnis", "entwurf", "kalkulation", "bilanz", "statistik", "ausgabe", "heft",
    "prüfung",
)  # fmt: skip
# Adjectives that end what is said of a house or a team: "am Samstag offen".
PREDICATES = frozenset(
    """
    offen geöffnet erreichbar unabhängig verfügbar ansprechbar bereit unterwegs zertifiziert nahbar präsent voraus
    dran dabei vorn vorne nah zuständig informiert vorbereitet gewappnet zuhause daheim fertig startklar zurück
    """.split()
)
# What is ours to give for somebody, and the verb that gives it.
OF_OURS = {"Zeit": "nehmen uns", "Ohr": "haben", "Blick": "haben", "Auge": "haben", "Herz": "haben", "Platz": "haben"}
# What we can only be ourselves: "Wir sind ein starkes Team".
OURSELVES = frozenset(
    """
    Team Partner Ansprechpartner Ansprechpartnerin Partnerin Begleiter Begleiterin Anlaufstelle Adresse Nachbar
    Gastgeber Gastgeberin Dienstleister Arbeitgeber Familie Bäcker Lotse Handwerksbetrieb Familienbetrieb Betrieb
    Mannschaft Truppe Wegbegleiter Ausbildungsbetrieb Visitenkarte Aushängeschild
    """.split()
)

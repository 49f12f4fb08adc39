"""German words worth a second look in a statement; the value is what could stand there instead."""

from __future__ import annotations

BUZZ = {
    "innovativ": "sagen, was neu ist",
    "Innovation": "sagen, was neu ist",
    "Exzellenz": "gute Arbeit",
    "exzellent": "sehr gut",
    "ganzheitlich": "sagen, was alles dazugehört",
    "Synergie": "zusammen",
    "Synergieeffekt": "zusammen",
    "kundenzentriert": "für die Kunden",
    "Kundenzentrierung": "für die Kunden",
    "kundenorientiert": "für die Kunden",
    "Kundenorientierung": "für die Kunden",
    "lösungsorientiert": "sagen, wie ihr Probleme löst",
    "zukunftsorientiert": "",
    "zukunftsweisend": "",
    "zukunftsfähig": "",
    "wertschöpfend": "nützlich",
    "Wertschöpfung": "Nutzen",
    "Mehrwert": "Nutzen",
    "Nutzenversprechen": "Versprechen",
    "proaktiv": "von uns aus",
    "agil": "beweglich",
    "Agilität": "",
    "Disruption": "",
    "disruptiv": "",
    "State of the Art": "auf dem neuesten Stand",
    "Best Practice": "was sich bewährt hat",
    "Best-in-Class": "",
    "Win-win": "gut für beide",
    "Win-win-Situation": "gut für beide",
    "Stakeholder": "sagen, wer gemeint ist",
    "Shareholder": "",
    "Kernkompetenz": "was wir können",
    "Performance": "Leistung",
    "performant": "schnell",
    "High-Performance": "",
    "Customer Journey": "der Weg der Kunden",
    "Customer Experience": "was Kunden erleben",
    "Touchpoint": "Begegnung",
    "End-to-End": "von Anfang bis Ende",
    "nachhaltige Lösung": "",
    "maßgeschneidert": "passend",
    "passgenau": "passend",
    "hochwertig": "",
    "Full-Service": "",
    "Rundum-sorglos": "",
    "Paradigmenwechsel": "Wandel",
    "Transformation": "Wandel",
    "Empowerment": "selbst entscheiden",
    "Commitment": "Zusage",
    "Mindset": "Haltung",
    "Purpose": "Zweck",
    "Challenge": "Aufgabe",
    "ambitioniert": "",
    "leistungsstark": "",
    "dynamisch": "",
    "visionär": "",
    "strategisch": "",
    "optimieren": "verbessern",
    "implementieren": "einführen",
    "Value": "Nutzen",
    "skalierbar": "",
    "Ökosystem": "",
}
ABSOLUTE = dict.fromkeys(
    """
    beste führend Marktführer marktführend weltweit weltklasse einzigartig einmalig unvergleichlich unübertroffen
    unschlagbar unerreicht perfekt Perfektion makellos fehlerfrei immer jederzeit niemals nie stets alle jeder
    garantiert vollständig maximal höchste größte schnellste erstklassig erstrangig Spitzenreiter konkurrenzlos
    lückenlos absolut total hundertprozentig grenzenlos bedingungslos
    """.split(),
    "",
) | {"Nummer 1": "", "Nummer eins": "", "Nr. 1": "", "100 %": "", "100 Prozent": "", "rund um die Uhr": ""}
WEAK = dict.fromkeys(
    """
    möglichst versuchen versucht bemühen bemüht bestrebt eventuell gegebenenfalls vielleicht eigentlich
    grundsätzlich weitgehend weitestgehend prinzipiell tendenziell einigermaßen hoffentlich sozusagen gewissermaßen
    quasi irgendwie größtenteils überwiegend relativ ziemlich könnten sollten würden dürften
    """.split(),
    "",
) | {"wenn möglich": "", "so weit wie möglich": "", "im Rahmen unserer Möglichkeiten": "", "in der Regel": ""}

"""What organisations say of themselves in German: who, since when as far as that is known, where it stands, the words.

To learn from, never to take over. Only wordings that were read where they are said to stand.
"""

STATEMENTS = (
    (
        "Deutsches Rotes Kreuz",
        1995,
        "https://roter-kreis.de/Leitsatz",
        (
            "Im Zeichen der Menschlichkeit setzen wir uns für das Leben, die Gesundheit, das Wohlergehen, den Schutz,"
            " das friedliche Zusammenleben und die Würde aller Menschen ein."
        ),
    ),
    (
        "Daimler-Benz",
        1996,
        "https://unternehmerinfo.de/lexikon/leitbild",
        "Unsere Arbeit bei Daimler-Benz dient den Menschen und ihrer Umwelt.",
    ),
    (
        "Bosch",
        2015,
        "https://haufe.de/sustainability/haufe-sustainability-office",
        (
            "Bosch-Produkte begeistern Menschen, verbessern ihre Lebensqualität und tragen zur Schonung der natürlichen"
            " Ressourcen bei."
        ),
    ),
    (
        "Covestro",
        2019,
        "https://bericht.covestro.com/geschaeftsbericht-2019",
        "Die Welt lebenswerter machen.",
    ),
    (
        "Technisches Hilfswerk",
        None,
        "https://www.thw-rottweil.de/mitmachen-unterstuetzen/leitsaetze",
        "Wir sind jederzeit bereit, in Deutschland und weltweit zu helfen.",
    ),
    (
        "Feuerwehr Siegen",
        None,
        "http://www.feuerwehr-siegen.com/Service/Leitsaetze/",
        "Sie rufen Hilfe – wir kommen. Egal für wen. Jederzeit.",
    ),
)

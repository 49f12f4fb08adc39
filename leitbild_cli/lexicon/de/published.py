"""What organisations say of themselves in German: who, since when as far as that is known, where it stands, the words.

To learn from, never to take over. Each wording was read at the address beside it.
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
        "Covestro",
        2019,
        "https://bericht.covestro.com/geschaeftsbericht-2019",
        "Die Welt lebenswerter machen.",
    ),
    (
        "Bosch",
        None,
        (
            "https://haufe.de/sustainability/haufe-sustainability-office/nachhaltigkeitsmanagement-wie-die-bosch-gruppe"
            "-mit-eine-3-der-weg-von-bosch-zu-mehr-nachhaltigkeit_idesk_PI44644_HI15547401.html"
        ),
        (
            "Bosch-Produkte begeistern Menschen, verbessern ihre Lebensqualität und tragen zur Schonung der natürlichen"
            " Ressourcen bei."
        ),
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

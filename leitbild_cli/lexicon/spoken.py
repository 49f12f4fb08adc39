"""Signs and short forms that nobody says aloud, and what is said for them: a pattern and its words, in order."""

from __future__ import annotations

GERMAN = (
    (r"\b(1|eine[rn]?) ?(?:Min\b\.?|min\b\.?)(?!\.)", r"\1 Minute"),
    (r"\b(1|eine[rn]?) ?(?:Std\b\.?|h\b)", r"\1 Stunde"),
    (r"(?<=\d) ?(?:[Mm]in\b\.?)", " Minuten"),
    (r"(?<=\d) ?(?:[Ss]td\b\.?|h\b(?!\w))", " Stunden"),
    (r"(?<=\d) ?(?:[Ss]ek\b\.?|s\b(?!\w))", " Sekunden"),
    (r"\b([Mm])ax\b\.?(?= )", r"\1aximal"),
    (r"\b([Mm])ind\.(?= )", r"\1indestens"),
    (r"\b([Mm])in\.?(?= \d)", r"\1indestens"),
    (r"\b([Cc])a\.(?= )", r"\1irca"),
    (r"\b([Ii])nk?c?l\.(?= )", r"\1nklusive"),
    (r"\b([Ee])vtl\.(?= )", r"\1ventuell"),
    (r"\b([Gg])gf\.(?= )", r"\1egebenenfalls"),
    (r"\bbzw\.(?= )", "beziehungsweise"),
    (r"\b([Tt])gl\.(?= )", r"\1äglich"),
    (r"(?<=\w) u\. (?=\w)", " und "),
    (r"(?<=\w) [&+] (?=\w)", " und "),
)
ENGLISH = (
    (r"\b(1|an?|one) ?(?:min\b\.?)(?=$|[ ,])", r"\1 minute"),
    (r"(?<=\d) ?mins?\b\.?", " minutes"),
    (r"\b(1|an?|one) ?(?:hr\b\.?|h\b)", r"\1 hour"),
    (r"(?<=\d) ?(?:hrs?\b\.?|h\b)", " hours"),
    (r"(?<=\d) ?(?:secs?\b\.?|s\b)", " seconds"),
    (r"\b[Mm]ax\b\.?(?= \d)", "at most"),
    (r"\b[Mm]in\b\.?(?= \d)", "at least"),
    (r"\bw/o (?=\w)", "without "),
    (r"\bw/ ?(?=\w)", "with "),
    (r"\b([Aa])sap\b", r"\1s soon as possible"),
    (r"(?<=\w) [&+] (?=\w)", " and "),
)

"""What stands around a number that promises nothing: how often a week is, an age, a way, a moment; without case."""

from __future__ import annotations

_PERIOD = r"(?:tage?s?|woche|monate?s?|jahre?s?|stunde|day|week|month|year)\b"
_PLACE = (
    r"(?:bahnhof|haltestelle|strand|zentrum|meer|markt\w*|innenstadt|stadt\w*|flughafen|autobahn|see\b|station|stop"
    r"|airport|city|centre|center|town|beach|here\b|home|sea\b|coast)"
)
# Of these it is a promise how long they take.
_SERVICE = (
    r"(?:antwort|rückruf|reparatur|liefer|bearbeit|erstatt|auszahl|warte|anfrage|anruf|anliegen|answer|repl(?:y|ies)|response"
    r"|repair|deliver|refund|call|claim|wait|order|request)"
)
# What goes before the number, up to it.
BEFORE = (
    r"\b(?:seit|since|vor|over the last|over the past|for the last|for the past) $",
    r"\b(?:um|ab|kurz vor|kurz nach) $",
    r"\bvon \d{1,2}(?:[.:]\d\d)? ?(?:h|uhr)? ?(?:bis|–|-) $",
    r"\b(?:letzten?|letzter|last|ersten?|first|nächsten?|next|these|diese) $",
    r"\b(?:alle|every) $",  # how often something runs
    r"\b(?:lern(?:t|en|st)|learns?)\b[^.;:,]*\bin $",  # what a course takes
    r"\b(?:ruh(?:t|en)|reif(?:t|en)|gär(?:t|en)|zieh(?:t|en)|back(?:t|en)|rests?|ages?|bakes?|rises?|brews?) $",
    rf"^(?!.*{_SERVICE})[^.;:]*\b(?:dauer(?:t|n)|brauch(?:t|en)|takes?|lasts?) (?:nur |just |only )?$",
)
# What goes behind its unit.
BEHIND = (
    rf"^ (?:im|pro|je|am|in der|die|der|a|an|per|each|every|in the) {_PERIOD}",
    r"^ (?:zu fuß|fußweg|gehweg|fahrt|autofahrt|entfernt|walk|drive|away|off)\b",
    rf"^ (?:vom|von der|vom nächsten|from|from the|to the|zum|zur) {_PLACE}",
    r"^ (?:alt|jung|erfahrung|tradition|geschichte|old|young|of experience|experience|history|ago)\b",
    r"^ (?:garantie|gewährleistung|warranty|guarantee|rückgaberecht)\b",
    (
        r"^ (?:einsatz|leidenschaft|herz|bio|öko\w*|recycel\w*|recycl\w*|natur\w*|organic|cotton|baumwolle|commit\w*"
        r"|engagement|ehrlich\w*|heart|passion|effort|natural|vegan|vegetari\w*|erneuerbar\w*|renewable|handarbeit"
        r"|handgemacht\w*|handmade|wolle|wool|leinen|linen|regional\w*|local|lokal\w*|recycelbar|recyclable|electric"
        r"|grün\w*)\b"
    ),
    r"^[^.;:]{0,30}\b(?:seit|since) \d{4}\b",  # what was reached
    r"^[^.;:,]{0,30}\b(?:ist|sind|is|are) (?:frei|kostenlos|gratis|umsonst|inklusive|free|included)\b",
    r"^ (?:ohne|without) ",
)
# One of a unit is a number only behind what says how long, and not in front of whose: *in einer Stunde (der Not)*.
ONE = r"^(?:ein\w{0,2}|one|a|an)\s"
WITHIN = (
    r"\b(?:in|innerhalb(?: von)?|binnen|nach|unter|von|höchstens|maximal|längstens|nur|within|under|less than|at most"
    r"|more than|weniger als|mindestens|after|than|als) $"
)
WHOSE = r"^ (?:der|des|voller|seines|ihres|eures|deines|of (?:need|crisis|calm|peace|silence|your|our|joy)|full of)\b"

"""Words that turn an idea round: opposites, negations, and the affixes that make a word its own opposite."""

from __future__ import annotations

PAIRS: tuple[tuple[str, str], ...] = (
    ("kurz", "lang"), ("kurz", "verlaengern"), ("verkuerzen", "verlaengern"), ("schnell", "langsam"), ("beschleunigen", "verlangsamen"),
    ("gut", "schlecht"), ("mehr", "weniger"), ("viel", "wenig"), ("gross", "klein"), ("vergroessern", "verkleinern"), ("billig", "teuer"),
    ("guenstig", "teuer"), ("kostenlos", "kostenpflichtig"), ("kostenlos", "teuer"), ("intern", "extern"), ("innen", "aussen"),
    ("innendienst", "aussendienst"), ("innerhalb", "ausserhalb"), ("offen", "geschlossen"), ("oeffnen", "schliessen"), ("oeffnung", "schliessung"),
    ("offen", "heimlich"), ("laut", "leise"), ("frueh", "spaet"), ("vor", "nach"), ("vorher", "nachher"), ("anfang", "ende"),
    ("ausweiten", "einschraenken"), ("erweitern", "einschraenken"), ("ausbauen", "abbauen"), ("binden", "loswerden"), ("gewinnen", "verlieren"),
    ("einfuehren", "abschaffen"), ("einfuehrung", "abschaffung"), ("einstellen", "entlassen"), ("einstellen", "kuendigen"), ("loben", "tadeln"),
    ("lob", "kritik"), ("lob", "tadel"), ("erlauben", "verbieten"), ("zulassen", "verbieten"), ("erlaubnis", "verbot"), ("zentral", "dezentral"),
    ("einfach", "kompliziert"), ("einfach", "schwierig"), ("vereinfachen", "erschweren"), ("stark", "schwach"), ("staerken", "schwaechen"),
    ("freiwillig", "verpflichtend"), ("freiwillig", "pflicht"), ("oeffentlich", "privat"), ("oeffentlich", "geheim"), ("streng", "locker"),
    ("fest", "flexibel"), ("starr", "flexibel"), ("persoenlich", "anonym"), ("gemeinsam", "allein"), ("zusammen", "getrennt"),
    ("alt", "neu"), ("alt", "jung"), ("positiv", "negativ"), ("aktiv", "passiv"), ("digital", "analog"), ("kaufen", "verkaufen"),
    ("einkauf", "verkauf"), ("eingang", "ausgang"), ("eingehend", "ausgehend"), ("steigen", "sinken"), ("zunahme", "abnahme"),
    ("verbessern", "verschlechtern"), ("anschalten", "abschalten"), ("einschalten", "ausschalten"), ("heiss", "kalt"), ("warm", "kalt"),
    ("voll", "leer"), ("hell", "dunkel"), ("nah", "fern"), ("haeufig", "selten"), ("oft", "selten"), ("immer", "nie"), ("mit", "ohne"),
    ("best", "schlechtest"), ("vertrauen", "misstrauen"), ("fleissig", "faul"), ("reich", "arm"), ("annehmen", "ablehnen"),
    ("zustimmen", "ablehnen"), ("sammeln", "loeschen"), ("hoch", "niedrig"), ("erhoehen", "senken"), ("dafuer", "dagegen"),
    ("maximieren", "minimieren"), ("links", "rechts"), ("oben", "unten"), ("sommer", "winter"), ("tag", "nacht"), ("tagsueber", "nachts"),
)

ENGLISH_PAIRS: tuple[tuple[str, str], ...] = (
    ("short", "long"), ("shorten", "lengthen"), ("fast", "slow"), ("quick", "slow"), ("good", "bad"), ("better", "worse"), ("best", "worst"),
    ("more", "less"), ("more", "fewer"), ("many", "few"), ("big", "small"), ("large", "small"), ("cheap", "expensive"), ("free", "paid"),
    ("free", "expensive"), ("internal", "external"), ("inside", "outside"), ("open", "close"), ("open", "closed"), ("loud", "quiet"),
    ("early", "late"), ("before", "after"), ("expand", "restrict"), ("extend", "restrict"), ("extend", "shorten"), ("win", "lose"),
    ("introduce", "abolish"), ("introduce", "scrap"), ("hire", "fire"), ("hire", "lay-off"), ("praise", "criticise"), ("allow", "forbid"),
    ("allow", "ban"), ("permit", "prohibit"), ("easy", "difficult"), ("easy", "hard"), ("simple", "complicated"), ("simplify", "complicate"),
    ("strong", "weak"), ("strengthen", "weaken"), ("voluntary", "mandatory"), ("optional", "mandatory"), ("optional", "compulsory"),
    ("public", "private"), ("strict", "relaxed"), ("strict", "lenient"), ("fixed", "flexible"), ("rigid", "flexible"), ("personal", "anonymous"),
    ("together", "alone"), ("together", "separately"), ("old", "new"), ("old", "young"), ("positive", "negative"), ("active", "passive"),
    ("digital", "analogue"), ("buy", "sell"), ("incoming", "outgoing"), ("rise", "fall"), ("improve", "worsen"), ("hot", "cold"),
    ("warm", "cold"), ("full", "empty"), ("near", "far"), ("often", "rarely"), ("often", "seldom"), ("always", "never"), ("with", "without"),
    ("trust", "distrust"), ("rich", "poor"), ("accept", "reject"), ("accept", "refuse"), ("approve", "reject"), ("collect", "delete"),
    ("high", "low"), ("increase", "decrease"), ("raise", "lower"), ("maximise", "minimise"), ("left", "right"), ("up", "down"),
    ("summer", "winter"), ("day", "night"), ("add", "remove"), ("start", "stop"), ("start", "end"), ("centralise", "decentralise"),
    ("online", "offline"), ("expand", "reduce"), ("upgrade", "downgrade"),
)

NEGATORS = frozenset(
    "nicht kein keine keinen keinem keiner keines keinerlei nie niemals niemand nirgends weder ohne gegen nein"
    " not no never none nobody without neither nor dont don't doesnt doesn't cannot can't cant won't wont shouldn't shouldnt against"
    .split()
)
"""Words that turn a sentence round; so do the groups `weniger` and `abschaffen`."""

NEGATING_GROUPS = frozenset({"=weniger", "=abschaffen"})

PREFIXES = {"de": ("un", "in", "ir", "il", "im", "des", "de", "dis", "miss", "nicht", "anti"),
            "en": ("un", "in", "ir", "il", "im", "dis", "de", "mis", "non", "anti")}
SUFFIXES = {"de": ("los", "frei"), "en": ("less", "free")}

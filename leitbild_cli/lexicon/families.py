"""Words made of one another whose vowels or endings changed, a family between bars; folded."""

from __future__ import annotations

# Small words that no idea is known by, beyond those that are left out everywhere.
SMALL = {
    "de": frozenset("fuers aufs ans ins ums uebers durchs unterm vorm statt beim zum zur kundin".split()),
    "en": frozenset("no not without instead make keep get".split()),
}
# Beginnings that say nothing of a word's family.
EMPTY_FRONTS = frozenset("inter under super trans count contra consi commu compa".split())
FAMILIES = {
    "de": (
        "miteinander fuereinander zusammen zusammenhalt gemeinsam einander|mobil mobilitaet bewegung bewegen unterwegs|"
        "hilfe helfen behilflich hilfsbereit hilfreich|sprechen sprache gespraech ansprache spruch|verstehen "
        "verstaendnis verstand verstaendlich|ziehen zug bezug|fliegen flug|gehen gang begehbar|geben "
        "gabe|nehmen annahme teilnahme|bieten angebot gebot|finden fund befund|binden bund bindung "
        "verband|trinken getraenk trank|essen mahlzeit|fahren fahrt faehrt gefaehrte|werfen wurf|brechen "
        "bruch|schreiben schrift|treffen treffpunkt|stehen stand bestand|tun tat|sehen sicht ansicht|waehlen "
        "wahl|schneiden schnitt|gruessen gruss|springen sprung|singen gesang lied|steigen stieg|schliessen "
        "schluss|kommen ankunft zukunft|tragen tracht|pflegen pflege|dienen dienst bedienen|lehren lehrer "
        "lernen|helfer hilfe helfen|wissen gewissheit|gewiss gewissheit|froh freude freuen|gesund "
        "gesundheit|jung jugend|alt alter|arm armut|hoch hoehe|warm waerme|stark staerke staerken|lang "
        "laenge|gross groesse|nah naehe|treu treue|mut mutig ermutigen|kraft kraeftig|macht maechtig|zeit "
        "zeitig rechtzeitig|puenktlich punkt|ehrlich ehre|rat raten beraten beratung|ruf rufen anruf|bau "
        "bauen gebaeude|wohnen wohnung bewohner|kaufen kauf verkauf|arzt aerztlich|haus haeuslich "
        "zuhause|leben lebendig|lust lustig|geduld geduldig|sorge sorgen versorgen|retten rettung|schuetzen "
        "schutz|staerke stark|fuehlen gefuehl|denken gedanke|sinn sinnvoll besinnen|antworten antwort|fragen "
        "frage anfrage|lachen laecheln|wagen mut"
    ),
    "en": (
        "choose choice|speak speech|serve service|proud pride|give gift|sell sale|sing song|feed food|live "
        "life alive lives|lead leader|tell tale|see sight|lose loss|die death|prove proof|relieve relief|fly "
        "flight|weigh weight|true truth|heal health healthy|think thought|know knowledge|believe "
        "belief|succeed success|strong strength strengthen|warm warmth|long length|wide width|deep depth|high "
        "height|young youth|free freedom|wise wisdom|just justice|safe safety|respond response|receive "
        "receipt|deliver delivery|decide decision|explain explanation|solve solution|teach teacher taught|buy "
        "bought|repair fix|reply answer|bring brought|fast quick|rely reliable|able ability|describe "
        "description|apply application applicant|sit seat|do deed|laugh laughter|sad sadness|trust "
        "trustworthy"
    ),
}

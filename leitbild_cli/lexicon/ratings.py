"""What forms offer to choose from when they ask for a rating, and how the ends of a scale are called; all caseless.

A row is one family: its steps from worst to best, separated by `|`, and words for one step by `/`. A column belongs to
a family when all of its words do.
"""

from __future__ import annotations

FAMILIES = (
    (
        "sehr schlecht/mies/miserabel|schlecht/eher schlecht"
        "|mittel/mittelmässig/geht so/okay/ok/neutral"
        "/durchschnittlich|gut/eher gut|sehr gut/ausgezeichnet/hervorragend/super"
    ),
    "gar nicht gut/überhaupt nicht gut|weniger gut/nicht so gut|gut|sehr gut",
    "very bad/very poor/terrible/awful|bad/poor|average/fair/okay/ok/neutral/so-so|good|very good/excellent/great",
    "poor|fair|good|very good|excellent",
    (
        "stimme überhaupt nicht zu/stimme gar nicht zu|stimme nicht zu|teils, teils/teils teils/teils-teils/teils~teils"
        "/weder noch/weder~noch/neutral/unentschieden|stimme zu|stimme voll zu/stimme voll und ganz zu/stimme völlig zu"
        "/stimme vollkommen zu/stimme sehr zu"
    ),
    (
        "stimme überhaupt nicht zu/stimme gar nicht zu/stimme nicht zu|stimme eher nicht zu|teils, teils/teils teils"
        "/teils-teils/teils~teils/weder noch/weder~noch/neutral/unentschieden|stimme eher zu"
        "|stimme voll zu/stimme voll und ganz zu/stimme völlig zu/stimme vollkommen zu/stimme zu"
    ),
    (
        "trifft überhaupt nicht zu/trifft gar nicht zu/trifft nicht zu|trifft eher nicht zu/trifft wenig zu"
        "|teils, teils/teils teils/teils-teils/teils~teils/weder noch/neutral|trifft eher zu/trifft überwiegend zu"
        "|trifft voll zu/trifft voll und ganz zu/trifft völlig zu/trifft genau zu/trifft zu"
    ),
    (
        "strongly disagree/totally disagree/completely disagree|disagree/somewhat disagree/rather disagree"
        "|neither agree nor disagree/neither/neutral/undecided|agree/somewhat agree/rather agree"
        "|strongly agree/totally agree/completely agree"
    ),
    (
        "sehr unzufrieden|unzufrieden/eher unzufrieden|neutral/teils, teils/teils~teils/weder noch|zufrieden"
        "/eher zufrieden|sehr zufrieden"
    ),
    (
        "very dissatisfied/very unsatisfied/extremely dissatisfied"
        "|dissatisfied/unsatisfied/somewhat dissatisfied|neutral/neither satisfied nor dissatisfied/neither|satisfied"
        "/somewhat satisfied|very satisfied/extremely satisfied"
    ),
    (
        "gar nicht/überhaupt nicht|kaum/wenig/eher nicht|etwas/mittel/teilweise/teils, teils/teils~teils|ziemlich"
        "/überwiegend/eher ja|sehr/voll und ganz/völlig/ja, genau"
    ),
    "gar nicht|wenig|zum teil|gut|genau so",
    "not at all|a little|partly|well|exactly",
    "not at all|slightly/a little|somewhat/moderately|very/quite/a lot|extremely/completely",
    (
        "not at all well/not at all|not so well/not very well/slightly well|somewhat well/moderately well"
        "|very well/quite well|extremely well"
    ),
    "not at all likely|not so likely|somewhat likely|very likely|extremely likely",
    "not at all satisfied|not so satisfied|somewhat satisfied|very satisfied|extremely satisfied",
    "not at all well|not really well/not well/poorly|somewhat well|well|very well",
    (
        "sehr unwahrscheinlich|unwahrscheinlich/eher unwahrscheinlich|neutral|wahrscheinlich/eher wahrscheinlich"
        "|sehr wahrscheinlich"
    ),
    "nie|selten|manchmal|oft/häufig|immer",
    "never|rarely|sometimes|often|always",
    (
        "pas du tout d'accord|plutôt pas d'accord/pas d'accord|neutre/ni d'accord ni pas d'accord|plutôt d'accord"
        "/d'accord|tout à fait d'accord"
    ),
    "😡/😠/🤬/👿/😭|🙁/☹/😞/😟/😕/😢|😐/😑/😶|🙂/😊/☺/😀/😃|😍/🤩/🥰/😁/😄",
    "👎|👍",
)
GRADES = "ungenügend|mangelhaft|ausreichend/genügend|befriedigend|gut|sehr gut"
"""German school grades, from 6 to 1."""

UNSAID = frozenset(
    "keine antwort/keine angabe/k. a./k.a./ka/na/weiss nicht/weiss ich nicht/kann ich nicht sagen/weiss ich nicht"
    "/keine meinung/no answer/don't know/i don't know/not sure/prefer not to say/not applicable/no opinion"
    "/nicht gezeigt/sans réponse/ne sait pas/-/–/—/?/-99/-9/-77/-66/none/null/nan".split("/")
) | {"n/a"}
UNSHOWN = frozenset("n/a|-|–|—|-99|-9|-77|-66|null|nan|nicht gezeigt".split("|"))
"""What a cell for words holds where nobody was asked or wrote nothing; "not sure" is somebody's words."""

# How the ends of a scale are called; searched as whole words, the bad ones first: "trifft gar nicht zu" is not good.
BAD = (
    r"nicht|kein\w*|nie|schlecht\w*|schwach|nein|mangelhaft|ungenügend|unzufrieden|unwichtig|unwahrscheinlich|wenig"
    r"|miserabel|furchtbar|enttäusch\w*|flop|schlechteste\w*|falsch|daneben"
    r"|not|no|never|bad|badly|poor|poorly|worst|terrible|awful|disagree|dissatisfied|unsatisfied|unlikely|low|lowest"
    r"|hate|pas|mauvais|nul"
)
GOOD = (
    r"gut\w*|sehr|genau\w*|voll\w*|völlig|ganz|ja|beste\w*|top|super|ausgezeichnet|hervorragend|perfekt|toll|prima"
    r"|stimme|stimmt|trifft|passt|zufrieden|wichtig|wahrscheinlich|treffend|begeistert|immer"
    r"|good|well|very|best|great|excellent|perfect|perfectly|yes|agree|fully|completely|totally|exactly|extremely"
    r"|satisfied|likely|high|highest|love|always|fits|tout à fait|oui|parfait\w*|bien|très"
)

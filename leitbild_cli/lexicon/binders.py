"""Words and signs that bind what stands before them to what stands behind them; all folded."""

from __future__ import annotations

# A part of a sentence that follows one of a row is another one than that before it.
JOINTS = tuple(
    frozenset(row.split())
    for row in (
        "dann danach anschliessend hinterher then afterwards afterward",
        "weil denn because",
        "damit",
        "bevor ehe before",
        "nachdem after",
        "wenn falls sofern if when whenever",
        "bis until till",
        "obwohl although though",
    )
)
# between two doers: *Lehrer sollen Schüler duzen*, *people who help*
BETWEEN_DOERS = tuple(
    frozenset(row.split())
    for row in (
        (
            "soll sollen muss muessen darf duerfen kann koennen will wollen moechten sollten muessten duerften koennten"
            " should must may might can could shall will would"
        ),
        "die das who that which whom",
        "of des der",
    )
)
# Who does something, and the same person to whom it is done.
PERSONS = (
    (frozenset(("wir", "we")), frozenset(("uns", "us"))),
    (frozenset(("ich", "i")), frozenset(("mich", "mir", "me"))),
    (frozenset(("he", "er")), frozenset(("him", "ihn", "ihm"))),
    (frozenset(("they",)), frozenset(("them", "ihnen"))),
    (frozenset(("du",)), frozenset(("dich", "dir"))),
)
# Who does it is asked with one, to whom with the other.
WHO_DOES = frozenset("wer who".split())
DONE_TO_WHOM = frozenset("wem wen whom".split())
# behind these *uns* does something: *let us*
LETTING = frozenset("let lasst".split())
# with these *uns* is nobody to whom something is done: *uns ist wichtig*
NOT_DONE_TO = frozenset(
    "ist sind war waren waere sei is are be was matter matters gehoert gefaellt freut geht"
    " wichtig wuenschen fehlt fehlen".split()
)
ARROWS = {"→": 1, ">": 1, "←": -1, "<": -1}
# Something goes from one to another: here to who does it, there away from them.
GETTING = frozenset(
    "bekommen bekommt erhalten erhaelt kriegen kriegt holen holt einholen einholt annehmen beziehen lernen leihen"
    " ausleihen kaufen get gets getting receive receives take takes obtain borrow buy learn collect"
    " bitten bittet fragen fragt ask asks asking".split()
)
# gives, and gets only from somebody or for oneself: *uns bei Nachbarn eine Leiter leihen*
LENDING = frozenset("leihen leiht leihe geliehen ausleihen ausleiht ausgeliehen".split())
FOR_ONESELF = frozenset("uns mir sich euch dir".split())
ASKING = frozenset("bitten bittet fragen fragt ask asks asking".split())  # who is asked is to give
GIVING = frozenset(
    "geben gibt gebt schenken schenkt bieten bietet anbieten erteilen weitergeben verleihen verkaufen lehren"
    " give gives giving offer offers provide lend sell teach pass let lets".split()
)

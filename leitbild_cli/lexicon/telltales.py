"""Small words by which a text's language is told; all folded."""

from __future__ import annotations

ENGLISH_MARKS = frozenset(
    "the and of to for with our we they is are be should more every each at by from your you not no"
    " without it on their that this people"
    " must need when which instead than don't only".split()
)
GERMAN_MARKS = frozenset(
    "der die das und oder fuer mit von auf ist sind nicht kein keine ohne bei zu im den dem ein eine"
    " unsere unser wir mehr bessere besser neue zum"
    " jeder alle durch weniger ueber werden soll sollen muss auch nach vor statt gute gut immer".split()
)

"""What people say of a draft, and what the team makes of it."""

from leitbild_cli.core.responses.keeping import Added, add, add_note, add_voice, answer, lookalikes
from leitbild_cli.core.responses.kindness import kind_words
from leitbild_cli.core.responses.refusals import HIGHEST, LOWEST, BadNote, NotDone, OwnWords, ReasonNeeded
from leitbild_cli.core.responses.seeing import Response, Summary, Voices, everything, find, out_of_five, summary

__all__ = [
    "HIGHEST",
    "LOWEST",
    "Added",
    "BadNote",
    "NotDone",
    "OwnWords",
    "ReasonNeeded",
    "Response",
    "Summary",
    "Voices",
    "add",
    "add_note",
    "add_voice",
    "answer",
    "everything",
    "find",
    "kind_words",
    "lookalikes",
    "out_of_five",
    "summary",
]

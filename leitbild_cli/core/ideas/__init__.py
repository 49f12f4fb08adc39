"""What may happen to an idea: it is added, edited, moved, withdrawn by its author; parked, merged by the manager.

A decision names the idea by id and leaves the idea as its author typed it, so everything can be taken back.
"""

from __future__ import annotations

from leitbild_cli.core.ideas.deciding import distinct, forget_distinct, keep_apart, merge, park, unmerge, unpark
from leitbild_cli.core.ideas.finding import Told, find, find_column, tell, tell_all
from leitbild_cli.core.ideas.owning import add, comes_late, decided_on, edit, move, support, withdraw
from leitbild_cli.core.ideas.refusals import AlreadyJoined, NothingToDo, NotYours, StillNeeded, TwoColumns

__all__ = [
    "AlreadyJoined",
    "NotYours",
    "NothingToDo",
    "StillNeeded",
    "Told",
    "TwoColumns",
    "add",
    "comes_late",
    "decided_on",
    "distinct",
    "edit",
    "find",
    "find_column",
    "forget_distinct",
    "keep_apart",
    "merge",
    "move",
    "park",
    "support",
    "tell",
    "tell_all",
    "unmerge",
    "unpark",
    "withdraw",
]

"""What is refused about ideas, in words."""

from __future__ import annotations

from typing import TYPE_CHECKING

from leitbild_cli.errors import ForbiddenRefusal, UsageRefusal
from leitbild_cli.language import _

if TYPE_CHECKING:
    from collections.abc import Sequence

    from leitbild_cli.core.model import Idea, Person


class NotYours(ForbiddenRefusal):
    """Only its author may change an idea."""

    code = "not-yours"

    def __init__(self, author: Person) -> None:
        """Name the author."""
        what = _("This idea is {name}'s; only its author changes it.").format(name=author.name)
        super().__init__(what, mend=_("You can add your own, or the manager can park or merge it."))


class AlreadyJoined(UsageRefusal):
    """An idea belongs to one merge at most."""

    code = "already-joined"

    def __init__(self, idea: str, stands: str) -> None:
        """Name the idea and the one that stands for it."""
        what = _("`{idea}` is already merged into `{stands}`.").format(idea=idea, stands=stands)
        super().__init__(what, mend=_("Take it out first: `leitbild idea unmerge {idea}`.").format(idea=idea))


class TwoColumns(UsageRefusal):
    """Only answers to one question can be one thought."""

    code = "two-columns"

    def __init__(self, columns: Sequence[str]) -> None:
        """Name the columns."""
        shown = ", ".join(f"`{column}`" for column in columns)
        what = _("These ideas belong to different columns: {columns}.").format(columns=shown)
        super().__init__(what, mend=_("Its author can move an idea first: `leitbild idea move IDEA COLUMN`."))


class StillNeeded(ForbiddenRefusal):
    """A supporter, a merge, a ballot or a vote names this idea, so it stays."""

    code = "still-needed"

    def __init__(self, idea: Idea) -> None:
        """Name the idea."""
        what = _("A supporter, a merge, a ballot or a vote names `{idea}`, so it stays.").format(idea=idea.id)
        super().__init__(
            what, mend=_("The manager can park it instead: `leitbild idea park {idea}`.").format(idea=idea.id)
        )


class NothingToDo(UsageRefusal):
    """What is asked for is so already."""

    code = "nothing-to-do"

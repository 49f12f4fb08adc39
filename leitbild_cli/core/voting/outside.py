"""Records of ballots that were counted from a table and stand nowhere in the file."""

from __future__ import annotations

from typing import TYPE_CHECKING

from leitbild_cli.errors import ForbiddenRefusal
from leitbild_cli.language import _

if TYPE_CHECKING:
    from leitbild_cli.core.model import Vote


class BallotsOutside(ForbiddenRefusal):
    """A record rests on a table; the ballots in the file would come to something else."""

    code = "ballots-outside"

    def __init__(self, column: str) -> None:
        """Name the column, and how it is counted again."""
        self.column = column
        super().__init__(
            _("The ballots for `{column}` were counted from a table and are not in the file.").format(column=column),
            mend=_("Count them again with `--from FILE`, or open the column anew: `leitbild vote reopen`."),
        )


class BallotsInBox(ForbiddenRefusal):
    """A table is to be counted for a vote whose ballots are in a box."""

    code = "ballots-in-box"

    def __init__(self, column: str) -> None:
        """Name the column, and how ballots get into its box."""
        self.column = column
        super().__init__(
            _("The vote on `{column}` is secret, and only the ballots in its box count.").format(column=column),
            mend=_("Put them into it: `leitbild vote import FILE --column {column}`.").format(column=column),
        )


def is_outside(vote: Vote | None) -> bool:
    """Say whether a vote was counted from a table: the record has a hash of ballots and is not secret."""
    return vote is not None and vote.box is not None and not vote.secret

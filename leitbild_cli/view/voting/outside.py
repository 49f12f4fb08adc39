"""Words for votes that were counted from a table outside the file."""

from __future__ import annotations

from typing import TYPE_CHECKING

from leitbild_cli.language import _, ngettext
from leitbild_cli.view.numbers import number
from leitbild_cli.view.text import safe, wrap

if TYPE_CHECKING:
    from decimal import Decimal

    from leitbild_cli.core.model import Vote

_SHOWN_SIGNS = 12


def told_of(vote: Vote) -> str:
    """Say where the ballots of such a record are, and what they are known by."""
    words = _("Counted from a table; the ballots are not in the file (SHA-256 {start}…).")
    return words.format(start=safe(vote.box or "")[:_SHOWN_SIGNS])


def after_counting(column: str) -> str:
    """Say that the table is needed for a recount."""
    return _(
        "The ballots are not in the file, only their SHA-256. Keep the table for a recount: "
        "`leitbild vote replay --column {column} --from FILE`"
    ).format(column=column)


def not_here(vote: Vote, *, fits: bool, width: int) -> str:
    """Say what was checked of such a record without its table."""
    words = (
        _(
            "`{column}`: counted from a table, so nothing was counted again. The recorded numbers agree. With the "
            "table: `leitbild vote replay --from FILE`"
        )
        if fits
        else _("`{column}`: counted from a table, and the recorded numbers don't agree:")
    )
    return "\n".join(wrap(words.format(column=vote.column), width))


def more_than_entitled(column: str, ballots: Decimal, entitled: int) -> str:
    """Say that a table holds more ballots than there are people who may vote."""
    words = ngettext(
        "`{column}`: the table holds {ballots} ballots, but the vote was opened for {count} person.",
        "`{column}`: the table holds {ballots} ballots, but the vote was opened for {count} people.",
        entitled,
    )
    return words.format(column=column, ballots=number(ballots), count=entitled)


def not_counted(column: str, count: int) -> str:
    """Say that ballots in the file are left out."""
    words = ngettext(
        "`{column}`: {count} ballot stands in the file and is not counted, only those of the table are.",
        "`{column}`: {count} ballots stand in the file and are not counted, only those of the table are.",
        count,
    )
    return words.format(column=column, count=count)


def names_unchecked(twice: int) -> str:
    """Say that names in a table were not held against who may vote, and whose earlier rows were passed over."""
    told = _("Names in the table are not checked here; `leitbild vote import` does that.")
    if not twice:
        return told
    words = ngettext(
        "{count} row was passed over, since a later one has the same name.",
        "{count} rows were passed over, since a later one has the same name.",
        twice,
    )
    return f"{told} {words.format(count=twice)}"

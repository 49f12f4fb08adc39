"""Where a vote stands as its ballots end: how many came, who has none, whether it can be counted."""

from __future__ import annotations

from typing import TYPE_CHECKING

from leitbild_cli.language import _, ngettext
from leitbild_cli.view.text import wrap
from leitbild_cli.view.voting.terms import names_of

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from leitbild_cli.core.voting.progress import Progress


def closed_block(states: Sequence[Progress], *, width: int) -> str:
    """Give a line or two for each column."""
    return "\n".join(line for one in states for text in _told(one) for line in wrap(text, width))


def _told(one: Progress) -> Iterator[str]:
    people = one.ballots + len(one.missing)
    yield _("`{column}`: ballots: {ballots} of {people}. {enough}").format(
        column=one.column.id, ballots=one.ballots, people=people, enough=_enough(one)
    )
    if one.missing:
        yield _("no ballot yet: {names}").format(names=names_of(one.missing))


def _enough(one: Progress) -> str:
    if len(one.ideas) == 1:
        return _("One idea only, so it stays.")
    if one.lacking:
        words = ngettext(
            "{count} ballot is lacking for a count.", "{count} ballots are lacking for a count.", one.lacking
        )
        return words.format(count=one.lacking)
    if one.ballots == one.blank:
        return _("None ranks anything, so there is nothing to count.")
    return _("That is enough to count.")

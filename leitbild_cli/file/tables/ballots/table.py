"""What a table of ballots gives."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from leitbild_cli.language import _

if TYPE_CHECKING:
    from collections.abc import Sequence

    from leitbild_cli.core.voting.names import Named
    from leitbild_cli.core.voting.tables import BallotRow, Slip
    from leitbild_cli.core.voting.tally.ballots import Ballots
    from leitbild_cli.file.tables.table import Remark


@dataclass(frozen=True, slots=True, kw_only=True)
class BallotTable:
    """The ballots of one column: those of nobody in particular grouped with their weight, the others one by one.

    `flaws` are the errors, by line, for which the table must not be taken; `repairs` what was mended. Of very many
    only the first are listed; `unlisted` counts the rest. `doubts` has to be agreed to before anything is taken in,
    `aside` are the rows that are no ballots. `ignored` names the columns that say nothing here.

    `persons` are in the order of the table, without ranks where a ballot cannot count; `nameless` are the lines that
    name nobody where others do.
    `places` are the table's columns (from 0) the ballots were read from; `told` says that their header itself names
    the ideas or the question, so that no other column of the Leitbild can be meant.
    """

    name: str
    grouped: Ballots = field(default_factory=dict)
    persons: tuple[BallotRow, ...] = ()
    nameless: tuple[int, ...] = ()
    rows: int = 0
    flaws: tuple[Slip, ...] = ()
    repairs: tuple[Slip, ...] = ()
    doubts: tuple[Slip, ...] = ()
    aside: tuple[Slip, ...] = ()
    unlisted: int = 0
    ignored: tuple[str, ...] = ()
    notes: tuple[Remark, ...] = ()
    places: tuple[int, ...] = ()
    told: bool = False


_LONGEST = 60


def no_idea(said: str, named: Named, near: Sequence[str] = ()) -> tuple[str, str]:
    """Say that no single idea goes by these words, and what may have been meant."""
    if named.several:
        what = _("“{said}” could be several ideas.").format(said=short(said))
        return what, _("Write its id: {ids}").format(ids=", ".join(f"`{one}`" for one in named.several[:5]))
    what = _("“{said}” is no idea to vote on here.").format(said=short(said))
    shown = [_("“{word}”").format(word=short(one)) for one in near]
    return what, _("Did you mean {near}?").format(near=_(" or ").join(shown)) if shown else ""


def no_longer(said: str) -> tuple[str, str]:
    """Say that an idea was parked, so that nobody votes on it any more."""
    return _("“{said}” is not voted on any more; where it is ranked, the others move up.").format(said=short(said)), ""


def short(said: str) -> str:
    """Give the words on one line, not longer than it takes to find them."""
    plain = " ".join(said.split())
    return plain if len(plain) <= _LONGEST else f"{plain[: _LONGEST - 1]}…"

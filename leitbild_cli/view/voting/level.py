"""A count that came to no result: a tie that nothing settles, or too few ballots; and how it can go on."""

from __future__ import annotations

from typing import TYPE_CHECKING

from leitbild_cli.core.model import TieRule
from leitbild_cli.language import _, ngettext
from leitbild_cli.view.text import fit, wrap
from leitbild_cli.view.voting.names import names

if TYPE_CHECKING:
    from leitbild_cli.core.model import Leitbild
    from leitbild_cli.core.voting.counts import Counted

_MOST = 12
_FEW = 10


def tie_block(leitbild: Leitbild, one: Counted, *, width: int) -> str:
    """Say which ideas are level, with their ids, and what settles it."""
    called = names(leitbild, one.vote.ideas)
    lines = [_("Level in round {round}:").format(round=len(one.vote.rounds))]
    shown = one.tied if len(one.tied) <= _MOST else one.tied[:_FEW]
    for idea in shown:
        room = max(width - len(called.letter(idea)) - len(idea) - 7, 1)
        lines.append(f"  {called.letter(idea)}  {fit(called.text(idea), room)} ({idea})")
    rest = len(one.tied) - len(shown)
    if rest:
        lines.append("  " + ngettext("… and {count} more", "… and {count} more", rest).format(count=rest))
    return "\n".join([*lines, *(line for text in _ways(one) for line in wrap(text, width))])


def still_open(one: Counted) -> list[str]:
    """Say whether more ballots can come to a vote that was opened."""
    vote = one.vote
    if vote.opened is None or one.before is not None:
        return []
    if one.waits:
        return [_("The vote stays open.")]
    return [
        _("The vote is closed. More ballots need it opened anew: `leitbild vote reopen --column {column}`.").format(
            column=vote.column
        )
    ]


def _ways(one: Counted) -> list[str]:
    """Give what can be done now; another rule only where none was fixed."""
    lot = _("Draw a lot and say who leaves: `leitbild vote count {options}`").format(options=_lot_options(one))
    anew = _("Or open the vote anew, with another rule: `leitbild vote reopen --column {column}`.").format(
        column=one.vote.column
    )
    rule = _("Take another rule for ties: `leitbild vote count --column {column} --tie duel-points-lot`.").format(
        column=one.vote.column
    )
    fixed = one.vote.frozen is not None
    if one.vote.tie is TieRule.ALL_LEAVE:
        return [anew] if fixed else [rule]
    return [lot, anew if fixed else rule]


def _lot_options(one: Counted) -> str:
    vote = one.vote
    known = [f"--lot {lot.round}:{lot.left}" for lot in vote.lots]
    tie = [] if vote.frozen is not None else [f"--tie {TieRule.LOTS if vote.tie is TieRule.STOP else vote.tie}"]
    return " ".join([f"--column {vote.column}", *tie, *known, f"--lot {len(vote.rounds)}:{one.tied[0]}"])

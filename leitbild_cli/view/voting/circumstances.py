"""How a vote was held, told after its result: when, among whom, with what weights, and what was corrected."""

from __future__ import annotations

from typing import TYPE_CHECKING

from leitbild_cli.core import lookup
from leitbild_cli.core.voting.votes import is_outside
from leitbild_cli.language import _, ngettext
from leitbild_cli.view.numbers import NO_BREAK, number
from leitbild_cli.view.text import fit, safe
from leitbild_cli.view.voting import outside
from leitbild_cli.view.voting.corrections import corrections_lines
from leitbild_cli.view.voting.secrecy import told_of
from leitbild_cli.view.voting.terms import moment

if TYPE_CHECKING:
    from collections.abc import Iterator

    from leitbild_cli.core.model import Leitbild, Vote

_NAMED = 8
_SHOWN_SIGNS = 12


def circumstances(leitbild: Leitbild, vote: Vote, *, just_counted: bool = False) -> list[str]:
    """Give a sentence for each thing that was fixed or happened; nothing for a vote that nobody opened.

    Whoever has just counted knows when it was opened and for whom, but not where the ballots are kept.
    """
    if just_counted:
        return [*_kept(vote)]
    return [*_times(vote), *_people(leitbild, vote), *_seed(vote), *_kept(vote), *corrections_lines(leitbild, vote)]


def _times(vote: Vote) -> Iterator[str]:
    if vote.opened is None or vote.frozen is None:
        return
    words = _("Opened {moment}; what was fixed then has the SHA-256 {start}….")
    yield words.format(moment=moment(vote.opened), start=safe(vote.frozen)[:_SHOWN_SIGNS])
    if vote.closes is not None:
        yield _("Ballots counted until {moment}.").format(moment=moment(vote.closes))
    if vote.closed is not None:
        yield _("Closed {moment}.").format(moment=moment(vote.closed))


def _people(leitbild: Leitbild, vote: Vote) -> Iterator[str]:
    if vote.entitled and vote.quorum is not None and vote.frozen:
        count = len(vote.entitled)
        words = ngettext(
            "{count} person could vote; ballots needed: {quorum}.",
            "{count} people could vote; ballots needed: {quorum}.",
            count,
        )
        yield words.format(count=count, quorum=vote.quorum)
    if vote.weights:
        called = lookup.names(leitbild)
        shown = [f"{safe(called.get(one.person, one.person))}{NO_BREAK}{number(one.weight)}" for one in vote.weights]
        rest = [] if len(shown) <= _NAMED else ["…"]
        weights = ", ".join([*shown[:_NAMED], *rest])
        yield _("Ballots did not all weigh the same: {weights}; all others 1.").format(weights=weights)


def _seed(vote: Vote) -> Iterator[str]:
    if vote.seed_rule:
        yield _("Where a lot is needed, it comes from: {rule}").format(rule=fit(vote.seed_rule, 200))


def _kept(vote: Vote) -> Iterator[str]:
    if vote.secret:
        yield told_of(vote) or _("The ballots are secret: they are kept outside this file.")
    elif is_outside(vote):
        yield outside.told_of(vote)

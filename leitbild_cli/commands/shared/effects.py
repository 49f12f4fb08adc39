"""Parking and merging once votes are in: what that does to them is said first, and a record asks for a reason."""

from __future__ import annotations

from typing import TYPE_CHECKING, TypeVar

from leitbild_cli.commands.shared import talk
from leitbild_cli.core import lookup
from leitbild_cli.language import _

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from leitbild_cli.commands.shared.session import Session
    from leitbild_cli.core.model import Leitbild
    from leitbild_cli.core.voting.effects import WhatIf
    from leitbild_cli.file.store import Saved

T = TypeVar("T")


def decide(
    current: Session,
    make: Callable[[Leitbild, str | None], tuple[Leitbild, T]],
    because: str | None,
    *,
    dry_run: bool,
) -> Saved[T]:
    """Say what the decision does to votes, insist on a reason where they are on record, and keep it."""
    leitbild = current.open().leitbild
    given = talk.clean(because or "") or None
    found = weigh(leitbild, make(leitbild, given)[0])
    tell(leitbild, found)
    reason = given if dry_run else reason_for(found, given)
    return keep(current, make, reason, dry_run=dry_run)


def keep(
    current: Session,
    make: Callable[[Leitbild, str | None], tuple[Leitbild, T]],
    reason: str | None,
    *,
    dry_run: bool,
) -> Saved[T]:
    """Keep a decision whose effect was said; raise MustBeGiven where a vote came on record meanwhile."""

    def edit(fresh: Leitbild) -> tuple[Leitbild, T]:
        after, outcome = make(fresh, reason)
        if not dry_run:
            insist(weigh(fresh, after), reason)
        return after, outcome

    return current.change(edit, dry_run=dry_run)


def weigh(before: Leitbild, after: Leitbild) -> tuple[WhatIf, ...]:
    """Give what happens to the columns whose votes are touched."""
    if not before.votes and not lookup.anybody_voted(before):
        return ()
    from leitbild_cli.core.voting import effects  # most decisions are taken before anybody votes

    return effects.what_ifs(before, after)


def tell(leitbild: Leitbild, found: Sequence[WhatIf]) -> None:
    """Say what would happen, a line a column."""
    if found:
        from leitbild_cli.view.voting.effects import what_if_line

        for one in found:
            talk.tell(what_if_line(leitbild, one))


def reason_for(found: Sequence[WhatIf], given: str | None) -> str | None:
    """Give the reason, asked for where a record needs one; raise MustBeGiven where nobody can be asked."""
    if not talk.interactive():
        insist(found, given)
    while given is None and any(one.recorded for one in found):
        opened = all(one.opened for one in found if one.recorded)
        question = _("The vote is open. Why this?") if opened else _("The vote is on record. Why this, all the same?")
        given = talk.clean(talk.ask(question)) or None
    return given


def insist(found: Sequence[WhatIf], reason: str | None) -> None:
    """Raise MustBeGiven where a vote is on record and there is no reason."""
    if reason is None and any(one.recorded for one in found):
        raise talk.MustBeGiven(_("The reason"), "--because")


def tell_unkept(reason: str | None) -> None:
    """Say where a reason belongs that the file has no place for."""
    if reason:
        talk.tell(_("The file has no place for this reason; put it into the commit message."))

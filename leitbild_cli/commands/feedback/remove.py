"""`feedback remove`: words that must not stay, such as those of somebody who asked for it."""

from __future__ import annotations

from typing import TYPE_CHECKING, Annotated

import typer

from leitbild_cli.commands.shared import options, session, talk
from leitbild_cli.core import removal
from leitbild_cli.core.feedback import responses
from leitbild_cli.errors import ForbiddenRefusal
from leitbild_cli.language import _, mark
from leitbild_cli.view.lists import short

if TYPE_CHECKING:
    from leitbild_cli.core.model import Feedback, Leitbild

app = options.single()


class OnesOwnNote(ForbiddenRefusal):
    """A note stands in its author's block."""

    code = "ones-own-note"
    what = mark("`{id}` is a note in the block of {name}; only {name} takes it out.")


@options.verb(app)
def remove(
    ctx: typer.Context,
    feedback: Annotated[str, typer.Argument(metavar="FEEDBACK", help=_("The feedback's id or the start of it."))],
    yes: options.Yes = False,
    dry_run: options.DryRun = False,
) -> None:
    """Take out what somebody said, for good; git's history keeps it."""
    current = session.of(ctx)
    if not (yes or dry_run):
        _sure(_found(current.open().leitbild, feedback))

    def change(leitbild: Leitbild) -> tuple[Leitbild, Feedback]:
        found = _found(leitbild, feedback)
        return removal.feedback(leitbild, found), found

    saved = current.change(change, dry_run=dry_run)
    session.finish(saved, _("Removed: {text}").format(text=short(_words(saved.outcome))), dry_run=dry_run)


def _found(leitbild: Leitbild, reference: str) -> Feedback:
    found = responses.find(leitbild, reference)
    if found.person is not None:
        raise OnesOwnNote(id=found.id, name=found.person)
    return next(one for one in leitbild.feedback if one.id == found.id)


def _sure(found: Feedback) -> None:
    if not talk.interactive():
        raise talk.MustBeGiven(_("Your yes"), "--yes")
    if not talk.confirm(_("Remove “{text}”?").format(text=short(_words(found)))):
        raise typer.Exit(code=1)


def _words(found: Feedback) -> str:
    return found.text or found.id

"""`feedback list`: what was said, with what became of it."""

from __future__ import annotations

from typing import Annotated

import typer

from leitbild_cli.commands import options, session, talk
from leitbild_cli.core import overview, responses
from leitbild_cli.core.drafting import drafts
from leitbild_cli.core.model import Audience, FeedbackStatus
from leitbild_cli.language import _
from leitbild_cli.view import feedback as view

app = options.single()


@options.verb(app, "list")
def show_all(
    ctx: typer.Context,
    only_open: Annotated[bool, typer.Option("--open", help=_("Only what waits for an answer."))] = False,
    draft: Annotated[str | None, typer.Option(metavar="DRAFT", help=_("Only what was said of this draft."))] = None,
    audience: Annotated[Audience | None, typer.Option(help=_("Only what this group said."))] = None,
    as_json: options.Json = False,
) -> None:
    """List everything that was said, people's own notes too, with the mean of each group."""
    leitbild = session.of(ctx).open().leitbild
    chosen = drafts.find(leitbild, draft).id if draft else None
    shown = [
        one
        for one in responses.everything(leitbild)
        if chosen in (None, one.draft)
        and audience in (None, one.audience)
        and (not only_open or one.status is FeedbackStatus.OPEN)
    ]
    if as_json:
        talk.say_json(view.said_json(leitbild, shown, draft=chosen))
        return
    talk.say(view.said(leitbild, shown, draft=chosen, width=talk.width(), ascii_only=talk.ascii_only()))
    waiting = [one.id for one in shown if one.status is FeedbackStatus.OPEN and one.person is None]
    if waiting and overview.next_step(leitbild).step is overview.Step.ANSWER:
        step = _("answer one after the other: `leitbild feedback answer {id}`").format(id=waiting[0])
        talk.tell(_("Next: {step}").format(step=step))
    else:
        session.next_step(leitbild)

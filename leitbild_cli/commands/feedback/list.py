"""`feedback list`: what was said, with what became of it."""

from __future__ import annotations

from typing import TYPE_CHECKING, Annotated

import typer

from leitbild_cli.commands import options, session, talk
from leitbild_cli.core import overview, responses
from leitbild_cli.core.drafting import drafts
from leitbild_cli.core.model import Audience, FeedbackStatus
from leitbild_cli.language import _
from leitbild_cli.view import feedback as view

if TYPE_CHECKING:
    from collections.abc import Sequence

app = options.single()
_ANSWERING = (overview.Step.ANSWER, overview.Step.ANSWER_LATER)


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
    waiting = [one for one in shown if one.status is FeedbackStatus.OPEN]
    if waiting and overview.next_step(leitbild, on=session.today()).step in _ANSWERING:
        talk.tell(_("Next: {step}").format(step=_answering(waiting)))
    else:
        session.next_step(leitbild)


def _answering(waiting: Sequence[responses.Response]) -> str:
    """Say how what is open is answered: a voice from outside by the verb, a note by a draft that takes it up."""
    voice = next((one.id for one in waiting if one.person is None), None)
    if voice is not None:
        return _("answer one after the other: `leitbild feedback answer {id}`").format(id=voice)
    words = _("take the notes of the team up in a draft; a sentence that carries `{id}` answers that one")
    return words.format(id=waiting[0].id)

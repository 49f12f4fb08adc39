"""`feedback form`: what to send with a draft, to whom."""

from __future__ import annotations

from enum import StrEnum
from typing import TYPE_CHECKING, Annotated

import typer

from leitbild_cli.commands.shared import options, session, talk
from leitbild_cli.core import lookup
from leitbild_cli.core.drafting import drafts
from leitbild_cli.core.feedback import form as forms
from leitbild_cli.core.model import Audience
from leitbild_cli.language import _
from leitbild_cli.view.feedback import form as view

if TYPE_CHECKING:
    from leitbild_cli.core.feedback.form import Form
    from leitbild_cli.core.model import Leitbild

app = options.single()


class Shape(StrEnum):
    """What the form is pasted into."""

    MAIL = "mail"
    QUESTIONS = "questions"


@options.verb(app, "form")
def form_for(
    ctx: typer.Context,
    audience: Annotated[
        Audience | None, typer.Option(help=_("Whom to ask; if left out: team, colleagues, customers."))
    ] = None,
    shape: Annotated[
        Shape, typer.Option("--as", help=_("mail: a letter to send; questions: to paste into a form tool."))
    ] = Shape.MAIL,
    draft: Annotated[str | None, typer.Option(metavar="DRAFT", help=_("The draft; the latest if left out."))] = None,
    sie: Annotated[
        bool, typer.Option("--sie", help=_("Formal German; customers are addressed like that anyway."))
    ] = False,
    du: Annotated[bool, typer.Option("--du", help=_("Informal German."))] = False,
    link: Annotated[
        str | None, typer.Option(metavar="URL", help=_("Where the form is; without it people answer by mail."))
    ] = None,
    until: Annotated[str | None, typer.Option(metavar="TEXT", help=_("Until when, in words: Thursday."))] = None,
    page: Annotated[
        str | None, typer.Option(metavar="URL", help=_("The page that will say what became of it."))
    ] = None,
    sender: Annotated[str | None, typer.Option("--from", metavar="NAME", help=_("Who asks; else the team."))] = None,
    as_markdown: Annotated[bool, typer.Option("--markdown", help=_("Answer as Markdown."))] = False,
    output: options.Output = None,
) -> None:
    """Give what to send with a draft: a mark for each sentence, one rating, and two questions no program can answer."""
    options.only_one(sie=sie, du=du)
    leitbild = session.of(ctx).open().leitbild
    chosen = drafts.find(leitbild, draft or "latest")
    formal = sie if sie or du else None
    frame = view.Invitation(link=link, until=until, page=page, sender=sender)
    groups = [audience] if audience else list(forms.GROUPS)
    parts = []
    for one in (forms.form(leitbild, chosen, group, formal=formal) for group in groups):
        with talk.in_language_of(leitbild, formal=one.formal):
            parts.append(_written(leitbild, one, frame, shape, markdown=as_markdown))
    with session.into(ctx, output):
        talk.say(("\n\n---\n\n" if as_markdown else "\n\n\n").join(parts))
    if not lookup.said_of_drafts(leitbild):
        talk.tell(_("When answers are in: `leitbild feedback import FILE`; the code tells draft and audience."))


def _written(leitbild: Leitbild, form: Form, frame: view.Invitation, shape: Shape, *, markdown: bool) -> str:
    if shape is Shape.MAIL:
        return view.mail(leitbild, form, frame, markdown=markdown)
    return view.questions(leitbild, form, markdown=markdown)

"""`feedback letter`: what became of it, to all who were asked, and to each who wrote something."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING, Annotated

import typer

from leitbild_cli.commands.shared import envelopes, options, session, talk
from leitbild_cli.core.drafting import drafts
from leitbild_cli.core.feedback import responses, told
from leitbild_cli.core.feedback.form import is_formal
from leitbild_cli.core.model import Audience, FeedbackStatus
from leitbild_cli.errors import UsageRefusal, ticked
from leitbild_cli.language import _, mark, ngettext
from leitbild_cli.view.account import feedback_letter as view
from leitbild_cli.view.account.letter import MOST_WORDS

if TYPE_CHECKING:
    from leitbild_cli.core.feedback.responses import Response
    from leitbild_cli.core.model import Leitbild

app = options.single()


class StillOpen(UsageRefusal):
    """A letter tells what became of a remark, and nothing did yet."""

    code = "still-open"
    what = mark("`{id}` is not answered yet.")
    mend = mark("First: `leitbild feedback answer {id}`.")


@options.verb(app)
def letter(
    ctx: typer.Context,
    feedback: Annotated[
        list[str] | None,
        typer.Argument(
            metavar="[FEEDBACK]…", help=_("Ids or their starts: a letter to whoever wrote it; none: one to all.")
        ),
    ] = None,
    audience: Annotated[Audience | None, typer.Option(help=_("Only what this group said."))] = None,
    draft: Annotated[str | None, typer.Option(metavar="DRAFT", help=_("Only what was said of this draft."))] = None,
    folder: Annotated[
        Path | None,
        typer.Option("--all", metavar="DIR", help=_("A file for each remark that is answered, named by its id.")),
    ] = None,
    force: envelopes.Force = False,
    sender: Annotated[str | None, typer.Option("--from", metavar="NAME", help=_("Who writes; else the team."))] = None,
    as_markdown: Annotated[bool, typer.Option("--markdown", help=_("Answer as Markdown."))] = False,
    output: options.Output = None,
) -> None:
    """Tell what became of it: you said – we did – we did not, because; or a letter for a single remark."""
    leitbild = session.of(ctx).open().leitbild
    session.tell_broken_seal(leitbild)
    if folder is not None and (feedback or output):
        raise options.OnlyOne(options=ticked(["--all", "FEEDBACK", "--output"]))
    if folder is not None:
        _write_all(
            session.of(ctx).folder / folder, leitbild, audience, draft, sender, markdown=as_markdown, force=force
        )
        return
    several = [responses.find(leitbild, one) for one in feedback or ()]
    for one in several:
        if one.status is FeedbackStatus.OPEN:
            raise StillOpen(id=one.id)
    chosen = drafts.find(leitbild, draft).id if draft else None
    found = told.you_said(leitbild, draft=chosen, audience=audience)
    with session.into(ctx, output):
        if several:
            parts = [_letter(leitbild, one, sender, markdown=as_markdown) for one in several]
            talk.say(talk.wrapped(("\n\n---\n\n" if as_markdown else "\n\n\n").join(parts)))
        else:
            session.tell_doubtful_names(leitbild)
            with talk.in_language_of(leitbild):
                said = view.you_said(found, markdown=as_markdown)
            talk.say(talk.wrapped(said))
    if found.waiting and not several:
        words = ngettext("{count} is still open.", "{count} are still open.", found.waiting)
        talk.tell(words.format(count=found.waiting))


def _write_all(
    folder: Path,
    leitbild: Leitbild,
    audience: Audience | None,
    draft: str | None,
    sender: str | None,
    *,
    markdown: bool,
    force: bool,
) -> None:
    """Write a letter for every remark that is answered: an id is no address, so whoever has that one sends it."""
    chosen = drafts.find(leitbild, draft).id if draft else None
    said = [
        one
        for one in responses.everything(leitbild)
        if responses.has_words(one) and audience in (None, one.audience) and chosen in (None, one.draft)
    ]
    answered = [one for one in said if one.status is not FeedbackStatus.OPEN]
    letters = {one.id: _letter(leitbild, one, sender, markdown=markdown) for one in answered}
    envelopes.put_all(folder, letters, markdown=markdown, force=force)
    if waiting := len(said) - len(answered):
        talk.tell(ngettext("{count} is still open.", "{count} are still open.", waiting).format(count=waiting))


def _letter(leitbild: Leitbild, one: Response, sender: str | None, *, markdown: bool) -> str:
    formal = is_formal(leitbild, one.audience)
    with talk.in_language_of(leitbild, formal=formal):
        about = told.of(leitbild, one)
        found = view.letter(leitbild, about, sender=sender, formal=formal, today=session.today())
        written = found.markdown() if markdown else found.text()
    if view.is_short_of(about, found):
        words = _("The answer to `{id}` is longer than a letter of {count} words holds; there it breaks off with “…”.")
        talk.tell(words.format(id=one.id, count=MOST_WORDS))
    return written

"""`draft show | list | diff`: read a version, all of them, or what changed."""

from __future__ import annotations

from typing import Annotated

import typer

from leitbild_cli.commands.shared import options, session, talk
from leitbild_cli.core import lookup
from leitbild_cli.core.drafting import drafts, texts
from leitbild_cli.errors import UsageRefusal
from leitbild_cli.language import _
from leitbild_cli.view.drafting import drafts as view

app = options.single()

Reference = Annotated[str, typer.Argument(metavar="DRAFT", help=_("Number, id, or latest."))]


class OneDraft(UsageRefusal):
    """Two drafts are needed to compare."""

    code = "one-draft"

    def __init__(self) -> None:
        """Say how to get a second one."""
        super().__init__(
            _("There are not two drafts to compare yet."), mend=_("Write a new version: `leitbild draft edit`.")
        )


@options.verb(app)
def show(
    ctx: typer.Context,
    draft: Reference = "latest",
    trace: Annotated[bool, typer.Option("--trace", help=_("Below each sentence, what it carries."))] = False,
    as_json: options.Json = False,
) -> None:
    """Show a draft, and with --trace where its words come from."""
    leitbild = session.of(ctx).open().leitbild
    found = drafts.find(leitbild, draft)
    if as_json:
        talk.say_json({"draft": view.drafts_json(leitbild, [found])[0]})
        return
    talk.say(view.shown(leitbild, found, width=talk.width(), trace=trace))
    adopted = lookup.adoption(leitbild)
    if adopted is not None and adopted.draft != found.id:
        number = lookup.draft_number(leitbild, adopted.draft)
        told = _("The statement is not this draft but draft {number}: `leitbild draft show {number}`")
        talk.tell(told.format(number=number or adopted.draft))
    session.next_step(leitbild)


@options.verb(app, "list")
def show_all(ctx: typer.Context, as_json: options.Json = False) -> None:
    """List every draft, the newest last."""
    leitbild = session.of(ctx).open().leitbild
    if as_json:
        talk.say_json({"drafts": view.drafts_json(leitbild, leitbild.drafts)})
        return
    talk.say(view.drafts_list(leitbild, width=talk.width()))
    session.next_step(leitbild)


@options.verb(app)
def diff(
    ctx: typer.Context,
    old: Annotated[
        str | None, typer.Argument(metavar="OLD", help=_("The earlier draft; the last but one if left out."))
    ] = None,
    new: Annotated[str, typer.Argument(metavar="NEW", help=_("The later draft."))] = "latest",
    as_json: options.Json = False,
) -> None:
    """Show what changed between two drafts: sentence by sentence, and in each word by word."""
    from leitbild_cli.core.drafting import differences  # showing a draft needs none of this
    from leitbild_cli.view.drafting import differences as view_differences

    leitbild = session.of(ctx).open().leitbild
    if len(leitbild.drafts) < 2:  # noqa: PLR2004  it takes two to differ
        raise OneDraft
    after = drafts.find(leitbild, new)
    before = drafts.find(leitbild, old or str((lookup.draft_number(leitbild, after.id) or 2) - 1))
    pairs = differences.paired(before.sentences, after.sentences, leitbild.language)
    if as_json:
        pieces = differences.compare(texts.text_of(before), texts.text_of(after))
        changes = [{"kind": piece.kind, "text": piece.text} for piece in pieces]
        sentences = view_differences.as_json(pairs)
        talk.say_json({"old": before.id, "new": after.id, "changes": changes, "sentences": sentences})
        return
    talk.say(f"{view.headlines(leitbild, (before, after), width=talk.width())}\n")
    talk.say(view_differences.compared(pairs, width=talk.width(), colour=talk.colour()))
    session.next_step(leitbild)

"""`leitbild brief`: how the manager imagines the new statement."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING, Annotated

import typer

from leitbild_cli.commands import manuscript, options, session, talk
from leitbild_cli.language import _
from leitbild_cli.view.text import wrap

if TYPE_CHECKING:
    from leitbild_cli.core.model import Leitbild

app = options.single()


@options.verb(app)
def brief(
    ctx: typer.Context,
    text: Annotated[
        str | None, typer.Argument(help=_("The new brief, - reads it from stdin; without it the brief is shown."))
    ] = None,
    dry_run: options.DryRun = False,
    as_json: options.Json = False,
) -> None:
    """Show or set the brief: a few words on how the statement is imagined, so that everybody is on board."""
    if text is None:
        _show(session.of(ctx).open().leitbild, as_json=as_json)
        return
    given = manuscript.from_stdin() if text == "-" else text
    words = talk.clean(given) or None

    def edit(leitbild: Leitbild) -> tuple[Leitbild, None]:
        return replace(leitbild, brief=words), None

    with manuscript.piped(given if text == "-" else None):
        saved = session.of(ctx).change(edit, dry_run=dry_run)
    session.finish(saved, _("The brief is set.") if words else _("The brief is empty now."), dry_run=dry_run)


def _show(leitbild: Leitbild, *, as_json: bool) -> None:
    if as_json:
        talk.say_json({"brief": leitbild.brief})
        return
    talk.say(
        "\n".join(wrap(leitbild.brief, talk.width()))
        if leitbild.brief
        else _('There is no brief yet. A few words will do: `leitbild brief "…"`')
    )
    session.next_step(leitbild)

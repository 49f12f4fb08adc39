"""`leitbild brief`: how the manager imagines the new statement."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING, Annotated

import typer

from leitbild_cli.commands import manuscript, options, session, talk
from leitbild_cli.language import _
from leitbild_cli.view.text import wrap

if TYPE_CHECKING:
    import click

    from leitbild_cli.core.model import Leitbild


class BriefGroup(options.PlainGroup):
    """The group whose text may stand where its verb does: `brief "…"` sets the brief, and `brief` alone shows it."""

    def parse_args(self, ctx: click.Context, args: list[str]) -> list[str]:
        """Put the verb first, that of the words where none is named; a word that may be meant for one is left."""
        words = [place for place, one in enumerate(args) if one in ("-", "--") or not one.startswith("-")]
        first = args[words[0]] if words else ""
        if not words and not set(args) & set(ctx.help_option_names):
            args = ["show", *args]
        elif first in self.commands or (first.isalpha() and options.meant(first, self.list_commands(ctx))):
            args = [first, *args[: words[0]], *args[words[0] + 1 :]]
        elif words:
            args = ["set", *args]
        return super().parse_args(ctx, args)


app = options.group(
    _(
        "The brief: a few words on how the new statement is imagined, so that everybody is on board.\n\n"
        'Alone it is shown, and `leitbild brief "…"` sets it.'
    ),
    cls=BriefGroup,
)


@options.verb(app)
def show(ctx: typer.Context, as_json: options.Json = False) -> None:
    """Show the brief: how the new statement is imagined."""
    leitbild = session.of(ctx).open().leitbild
    if as_json:
        talk.say_json({"brief": leitbild.brief})
        return
    talk.say(
        "\n".join(wrap(leitbild.brief, talk.width()))
        if leitbild.brief
        else _('There is no brief yet. A few words will do: `leitbild brief "…"`')
    )
    session.next_step(leitbild)


@options.verb(app, "set")
def put(
    ctx: typer.Context,
    text: Annotated[
        str, typer.Argument(metavar="TEXT", help=_('The new brief; - reads it from stdin, "" empties it.'))
    ],
    dry_run: options.DryRun = False,
) -> None:
    """Set the brief: how the new statement is imagined."""
    given = manuscript.from_stdin() if text == "-" else text
    words = talk.clean(given) or None

    def edit(leitbild: Leitbild) -> tuple[Leitbild, None]:
        return replace(leitbild, brief=words), None

    with manuscript.piped(given if text == "-" else None):
        saved = session.of(ctx).change(edit, dry_run=dry_run)
    session.finish(saved, _("The brief is set.") if words else _("The brief is empty now."), dry_run=dry_run)

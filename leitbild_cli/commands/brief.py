"""`leitbild brief`: how the manager imagines the new statement."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING, Annotated

import typer

from leitbild_cli.commands.shared import manuscript, options, session, talk
from leitbild_cli.language import _
from leitbild_cli.view.format.text import wrap

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
    current = session.of(ctx)
    leitbild = current.open().leitbild
    if not leitbild.brief and not as_json and talk.interactive() and _set(current):
        return
    if as_json:
        talk.say_json({"brief": leitbild.brief})
        return
    talk.say(
        "\n".join(wrap(leitbild.brief, talk.width()))
        if leitbild.brief
        else talk.wrapped(_('There is no brief yet. A few words will do: `leitbild brief "…"`'))
    )
    session.next_step(leitbild)


@options.verb(app, "set")
def put(
    ctx: typer.Context,
    text: Annotated[
        str | None, typer.Argument(metavar="TEXT", help=_('The new brief; - reads it from stdin, "" empties it.'))
    ] = None,
    dry_run: options.DryRun = False,
) -> None:
    """Set the brief: how the new statement is imagined."""
    current = session.of(ctx)
    if text is None and talk.interactive():
        _set(current, dry_run=dry_run)
        return
    if text is None:
        raise talk.MustBeGiven(_("The brief"), "TEXT")
    given = manuscript.from_stdin() if text == "-" else text
    with manuscript.piped(given if text == "-" else None):
        _keep(current, talk.clean(given) or None, dry_run=dry_run)


def _set(current: session.Session, *, dry_run: bool = False) -> bool:
    """Ask for the brief; give whether there is one now."""
    typed = talk.clean(talk.ask(_("How do you imagine the statement, in a few words? (Enter: later)")))
    if typed:
        _keep(current, typed, dry_run=dry_run)
    return bool(typed)


def _keep(current: session.Session, words: str | None, *, dry_run: bool) -> None:
    def edit(leitbild: Leitbild) -> tuple[Leitbild, None]:
        return replace(leitbild, brief=words), None

    saved = current.change(edit, dry_run=dry_run)
    session.finish(saved, _("The brief is set.") if words else _("The brief is empty now."), dry_run=dry_run)

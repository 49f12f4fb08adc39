"""`leitbild part`: market, contribution and distinction, the three parts of a good statement."""

from __future__ import annotations

from typing import TYPE_CHECKING, Annotated

import typer

from leitbild_cli.commands import options, session, talk
from leitbild_cli.core import knowledge
from leitbild_cli.core.model import Part
from leitbild_cli.language import _
from leitbild_cli.view import knowledge as view

if TYPE_CHECKING:
    from leitbild_cli.core.model import Leitbild

app = options.group(
    _("The three parts of a good statement: market (for whom), contribution (what we offer), distinction (why us).")
)


@options.verb(app, "set")
def put(
    ctx: typer.Context,
    part: Annotated[Part, typer.Argument(help=_("Which part."))],
    text: Annotated[str, typer.Argument(metavar="TEXT", help=_('A few words; "" empties it.'))],
    dry_run: options.DryRun = False,
) -> None:
    """Say one part in a few words: market (for whom), contribution (what we offer), distinction (why us)."""
    words = talk.clean(text)

    def edit(leitbild: Leitbild) -> tuple[Leitbild, None]:
        return knowledge.set_part(leitbild, part, words), None

    saved = session.of(ctx).change(edit, dry_run=dry_run)
    answer = _("{part} is set.") if words else _("{part} is empty now.")
    session.finish(saved, answer.format(part=view.part_word(part)), dry_run=dry_run)


@options.verb(app)
def show(ctx: typer.Context, as_json: options.Json = False) -> None:
    """Show the three parts with their sources; what has no words or no source yet is a gap."""
    leitbild = session.of(ctx).open().leitbild
    found = knowledge.parts(leitbild)
    if as_json:
        talk.say_json(view.parts_json(found))
        return
    talk.say(view.parts_page(found, width=talk.width()))
    session.next_step(leitbild)

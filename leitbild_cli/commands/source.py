"""`leitbild source`: what the team learned, from whom."""

from __future__ import annotations

from typing import TYPE_CHECKING, Annotated

import typer

from leitbild_cli.commands import options, session, talk
from leitbild_cli.core import knowledge
from leitbild_cli.core.model import Part, Source
from leitbild_cli.language import _
from leitbild_cli.view import knowledge as view
from leitbild_cli.view.lists import short

if TYPE_CHECKING:
    from leitbild_cli.core.model import Leitbild

app = options.group(_("Sources: what we learned, from whom, and which part of the statement it supports."))


@options.verb(app)
def add(
    ctx: typer.Context,
    title: Annotated[str, typer.Argument(metavar="TITLE", help=_("Book, article, podcast …"))],
    author: Annotated[str | None, typer.Option("--author", metavar="NAME", help=_("Who made it."))] = None,
    where: Annotated[
        str | None, typer.Option("--where", metavar="TEXT", help=_("Where to find it: link, page, minute."))
    ] = None,
    learned: Annotated[
        str | None, typer.Option("--learned", metavar="TEXT", help=_("What it taught you, in your own words."))
    ] = None,
    part: Annotated[Part | None, typer.Option("--part", help=_("The part of the statement it supports."))] = None,
    dry_run: options.DryRun = False,
    as_json: options.Json = False,
) -> None:
    """Name a source and what it taught; own words, since taking over somebody's sentences is copying."""
    words, kept = talk.clean(title), {"author": author, "where": where, "learned": learned}
    given = {name: talk.clean(text) or None for name, text in kept.items() if text is not None}

    def edit(leitbild: Leitbild) -> tuple[Leitbild, Source]:
        (drawn,) = session.fresh_ids(leitbild, 1)
        source = Source(id=drawn, title=words, part=part, added=session.today(), **given)
        return knowledge.add_source(leitbild, source), source

    saved = session.of(ctx).change(edit, dry_run=dry_run)
    machine = {"sources": [saved.outcome]} if as_json else None
    answer = _("Noted: {title} ({id})").format(title=short(saved.outcome.title), id=saved.outcome.id)
    session.finish(saved, answer, machine=machine, dry_run=dry_run)


@options.verb(app, "list")
def show_all(ctx: typer.Context, as_json: options.Json = False) -> None:
    """List the sources with what they taught."""
    leitbild = session.of(ctx).open().leitbild
    if as_json:
        talk.say_json({"sources": leitbild.sources})
        return
    talk.say(view.sources_list(leitbild.sources, width=talk.width()))
    session.next_step(leitbild)


@options.verb(app)
def show(
    ctx: typer.Context,
    source: Annotated[str, typer.Argument(metavar="SOURCE", help=_("The source's id or the start of it."))],
    as_json: options.Json = False,
) -> None:
    """Show one source with everything noted of it."""
    leitbild = session.of(ctx).open().leitbild
    found = knowledge.find_source(leitbild, source)
    if as_json:
        talk.say_json({"source": found})
        return
    talk.say(view.sources_list([found], width=talk.width()))
    session.next_step(leitbild)

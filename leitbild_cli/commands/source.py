"""`leitbild source`: what the team learned, from whom."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING, Annotated

import typer

from leitbild_cli.commands.shared import options, session, talk
from leitbild_cli.core import knowledge, parts, removal
from leitbild_cli.core.model import Part, Source
from leitbild_cli.language import _
from leitbild_cli.view import knowledge as view
from leitbild_cli.view.lists import short

if TYPE_CHECKING:
    from leitbild_cli.core.model import Leitbild

app = options.group(_("Sources: what we learned, from whom, and which part of the statement it supports."))

Reference = Annotated[str, typer.Argument(metavar="SOURCE", help=_("The source's id or the start of it."))]
Author = Annotated[str | None, typer.Option("--author", metavar="NAME", help=_("Who made it."))]
Where = Annotated[str | None, typer.Option("--where", metavar="TEXT", help=_("Where to find it: link, page, minute."))]
Learned = Annotated[
    str | None, typer.Option("--learned", metavar="TEXT", help=_("What it taught you, in your own words."))
]
Quote = Annotated[
    str | None, typer.Option("--quote", metavar="TEXT", help=_("The original's words; drafts are compared with them."))
]
SupportedParts = Annotated[
    list[Part] | None,
    typer.Option(
        "--part",
        metavar="PART",
        click_type=options.PartChoice(),
        help=_("The part of the statement it supports; may be given again."),
    ),
]


@options.verb(app)
def add(
    ctx: typer.Context,
    title: Annotated[str | None, typer.Argument(metavar="TITLE", help=_("Book, article, podcast …"))] = None,
    author: Author = None,
    where: Where = None,
    learned: Learned = None,
    quote: Quote = None,
    part: SupportedParts = None,
    dry_run: options.DryRun = False,
    as_json: options.Json = False,
) -> None:
    """Name a source and what it taught; own words, since taking over somebody's sentences is copying."""
    words = talk.wanted(title, _("What did you read or hear? Title:"), what=_("The title"), flag="TITLE")
    if title is None:
        author = author or talk.ask(_("By whom? (Enter: unknown)"))
        learned = learned or talk.ask(_("What did it teach you, in your own words? (Enter: later)"))
        part = part or _asked_part()

    def edit(leitbild: Leitbild) -> tuple[Leitbild, Source]:
        (drawn,) = session.fresh_ids(leitbild, 1)
        source = Source(
            id=drawn,
            title=words,
            author=_changed(None, author),
            where=_changed(None, where),
            learned=_changed(None, learned),
            quote=_changed(None, quote),
            added=session.today(),
        )
        source = _supporting(source, part)
        return knowledge.add_source(leitbild, source), source

    saved = session.of(ctx).change(edit, dry_run=dry_run)
    machine = {"sources": [saved.outcome]} if as_json else None
    answer = _("Noted: {title} ({id})").format(title=short(saved.outcome.title), id=saved.outcome.id)
    session.finish(saved, answer, machine=machine, dry_run=dry_run)


@options.verb(app)
def edit(
    ctx: typer.Context,
    source: Reference,
    title: Annotated[str | None, typer.Option("--title", metavar="TEXT", help=_("Book, article, podcast …"))] = None,
    author: Author = None,
    where: Where = None,
    learned: Learned = None,
    quote: Quote = None,
    part: SupportedParts = None,
    dry_run: options.DryRun = False,
) -> None:
    """Change what is noted of a source; "" empties a field."""
    if all(one is None for one in (title, author, where, learned, quote, part)):
        raise talk.MustBeGiven(
            _("What is to be changed"), "--title", choices=["--author", "--where", "--learned", "--quote", "--part"]
        )

    def change(leitbild: Leitbild) -> tuple[Leitbild, Source]:
        old = knowledge.find_source(leitbild, source)
        new = replace(
            old,
            title=old.title if title is None else talk.clean(title),
            author=_changed(old.author, author),
            where=_changed(old.where, where),
            learned=_changed(old.learned, learned),
            quote=_changed(old.quote, quote),
        )
        new = _supporting(new, part)
        return knowledge.change_source(leitbild, new), new

    saved = session.of(ctx).change(change, dry_run=dry_run)
    session.finish(saved, view.sources_list([saved.outcome], width=talk.width()), dry_run=dry_run)


@options.verb(app)
def remove(ctx: typer.Context, source: Reference, dry_run: options.DryRun = False) -> None:
    """Take a source out that no draft builds on."""

    def change(leitbild: Leitbild) -> tuple[Leitbild, Source]:
        found = knowledge.find_source(leitbild, source)
        return removal.source(leitbild, found), found

    saved = session.of(ctx).change(change, dry_run=dry_run)
    session.finish(saved, _("Removed: {text}").format(text=short(saved.outcome.title)), dry_run=dry_run)


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
    source: Reference,
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


def _asked_part() -> list[Part] | None:
    """Ask which part of the statement it supports."""
    named = ", ".join(f"{letter} {name}" for letter, name in zip("ABC", parts.names(), strict=True))
    while typed := talk.ask(_("Which part does it support? {parts} (Enter: none yet)").format(parts=named)):
        try:
            return [parts.find(typed)]
        except parts.NoSuchPart as refusal:
            talk.tell(str(refusal))
    return None


def _changed(old: str | None, given: str | None) -> str | None:
    return old if given is None else talk.clean(given) or None


def _supporting(source: Source, parts: list[Part] | None) -> Source:
    """Give a source with the parts it supports; as it is where none are named."""
    first, *more = dict.fromkeys(parts or source.parts) or (None,)
    return replace(source, part=first, also=tuple(more))

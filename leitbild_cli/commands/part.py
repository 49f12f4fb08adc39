"""`leitbild part`: market, contribution and distinction, the three parts of a good statement."""

from __future__ import annotations

from typing import TYPE_CHECKING, Annotated

import typer

from leitbild_cli.commands.shared import options, session, talk
from leitbild_cli.core import knowledge, parts
from leitbild_cli.core.ideas import NothingToDo
from leitbild_cli.core.model import Part
from leitbild_cli.language import _
from leitbild_cli.view import knowledge as view
from leitbild_cli.view.format.text import safe

if TYPE_CHECKING:
    from collections.abc import Callable

    from leitbild_cli.core.model import Leitbild

app = options.group(
    _("The three parts of a good statement: market (for whom), contribution (what we offer), distinction (why us).")
)


@options.verb(app, "set")
def put(
    ctx: typer.Context,
    part: Annotated[
        Part | None,
        typer.Argument(
            metavar="PART", click_type=options.PartChoice(), help=_("Which part; at a terminal all three if left out.")
        ),
    ] = None,
    text: Annotated[str | None, typer.Argument(metavar="TEXT", help=_('A few words; "" empties it.'))] = None,
    dry_run: options.DryRun = False,
) -> None:
    """Say one part in a few words: market (for whom), contribution (what we offer), distinction (why us).

    Without words it is asked for at a terminal, as the end of a sentence, and shown as a draft would say it.
    """
    current = session.of(ctx)
    if text is not None and part is not None:
        _keep(current, part, talk.clean(text), dry_run=dry_run)
        return
    if not talk.interactive():
        raise talk.MustBeGiven(_("The text of the part"), "TEXT") if part else _no_part()
    asked = [_ask(current, one, dry_run=dry_run) for one in ([part] if part else Part)]
    if any(asked) and not dry_run:
        session.next_step(current.open().leitbild)


@options.verb(app)
def remove(
    ctx: typer.Context,
    part: Annotated[Part, typer.Argument(metavar="PART", click_type=options.PartChoice(), help=_("Which part."))],
    dry_run: options.DryRun = False,
) -> None:
    """Empty a part; its sources stay."""
    current = session.of(ctx)
    if not getattr(current.open().leitbild.parts, part.value):
        raise NothingToDo(_("{part} is empty already.").format(part=view.part_word(part)))
    _keep(current, part, "", dry_run=dry_run)


def _no_part() -> talk.MustBeGiven:
    return talk.MustBeGiven(_("The part"), "PART", choices=parts.names())


def _edit(part: Part, words: str) -> Callable[[Leitbild], tuple[Leitbild, None]]:
    def edit(leitbild: Leitbild) -> tuple[Leitbild, None]:
        return knowledge.set_part(leitbild, part, words), None

    return edit


def _keep(current: session.Session, part: Part, words: str, *, dry_run: bool) -> None:
    saved = current.change(_edit(part, words), dry_run=dry_run)
    answer = _("{part} is set.") if words else _("{part} is empty now.")
    session.finish(saved, answer.format(part=view.part_word(part)), dry_run=dry_run)


def _ask(current: session.Session, part: Part, *, dry_run: bool) -> bool:
    """Ask for a part by the beginning of its sentence, and show what a draft would say, until it is right.

    Give whether there is something new.
    """
    from leitbild_cli.core.drafting.composition import part_said  # only who is asked sees it

    leitbild = current.open().leitbild
    there = getattr(leitbild.parts, part.value) or ""
    stem = view.stem(part, leitbild.language)
    talk.tell(view.question(part))
    if there:
        talk.tell(_("So far: {text}").format(text=safe(there)))
    typed = talk.ask(f"  {stem}")
    words = ""
    while typed:
        words = knowledge.continued(leitbild, part, stem, talk.clean(typed))
        said = part_said(knowledge.set_part(leitbild, part, words), part)
        if said:
            talk.show(view.preview(said, width=talk.talk_width()))
        typed = talk.ask(_("  Enter keeps it, or other words: {stem}").format(stem=stem))
    if words and dry_run:
        _keep(current, part, words, dry_run=True)
    elif words:
        current.change(_edit(part, words))
        talk.report(_("{part} is set.").format(part=view.part_word(part)))
    return bool(words)


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

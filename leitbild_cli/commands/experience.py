"""`leitbild experience`: what is known to work, and what is not."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING, Annotated

import typer

from leitbild_cli.commands.shared import options, session, talk
from leitbild_cli.core import knowledge, removal
from leitbild_cli.core.model import Experience, Verdict
from leitbild_cli.language import _
from leitbild_cli.view import knowledge as view
from leitbild_cli.view.lists import short

if TYPE_CHECKING:
    from leitbild_cli.core.model import Leitbild

app = options.group(_("Experience: what works goes into the statement, what does not work stays out."))

Reference = Annotated[str, typer.Argument(metavar="EXPERIENCE", help=_("The experience's id or the start of it."))]
Works = Annotated[bool | None, typer.Option("--works/--fails", help=_("Does it work, or does it fail?"))]


@options.verb(app)
def add(
    ctx: typer.Context,
    text: Annotated[str | None, typer.Argument(metavar="TEXT", help=_("What works or fails."))] = None,
    works: Works = None,
    because: options.Reason = None,
    dry_run: options.DryRun = False,
    as_json: options.Json = False,
) -> None:
    """Note what experience says: it works or it fails, and how we know."""
    words = talk.wanted(text, _("What do you know to work, or to fail?"), what=_("The text"), flag="TEXT")
    verdict = _verdict(works)
    if text is None and because is None:
        because = talk.ask(_("How do you know? (Enter: later)"))
    reason = talk.clean(because) if because else None

    def edit(leitbild: Leitbild) -> tuple[Leitbild, Experience]:
        (drawn,) = session.fresh_ids(leitbild, 1)
        made = Experience(id=drawn, verdict=verdict, text=words, reason=reason or None, added=session.today())
        return knowledge.add_experience(leitbild, made), made

    saved = session.of(ctx).change(edit, dry_run=dry_run)
    machine = {"experience": [saved.outcome]} if as_json else None
    told = _("Noted, this works: {text}") if verdict is Verdict.WORKS else _("Noted, this does not work: {text}")
    session.finish(saved, told.format(text=short(words)), machine=machine, dry_run=dry_run)


@options.verb(app)
def edit(
    ctx: typer.Context,
    experience: Reference,
    text: Annotated[str | None, typer.Argument(metavar="TEXT", help=_("The new words."))] = None,
    works: Works = None,
    because: options.Reason = None,
    dry_run: options.DryRun = False,
) -> None:
    """Change the words, the verdict or the reason of an experience."""
    if text is None and works is None and because is None:
        raise talk.MustBeGiven(_("What is to be changed"), "TEXT", choices=["--works", "--fails", "--because"])

    def change(leitbild: Leitbild) -> tuple[Leitbild, Experience]:
        old = knowledge.find_experience(leitbild, experience)
        new = replace(
            old,
            text=old.text if text is None else talk.clean(text),
            verdict=old.verdict if works is None else _verdict(works),
            reason=old.reason if because is None else talk.clean(because) or None,
        )
        return knowledge.change_experience(leitbild, new), new

    saved = session.of(ctx).change(change, dry_run=dry_run)
    session.finish(saved, view.experience_list([saved.outcome], width=talk.width()), dry_run=dry_run)


@options.verb(app)
def remove(ctx: typer.Context, experience: Reference, dry_run: options.DryRun = False) -> None:
    """Take an experience out that no draft builds on."""

    def change(leitbild: Leitbild) -> tuple[Leitbild, Experience]:
        found = knowledge.find_experience(leitbild, experience)
        return removal.experience(leitbild, found), found

    saved = session.of(ctx).change(change, dry_run=dry_run)
    session.finish(saved, _("Removed: {text}").format(text=short(saved.outcome.text)), dry_run=dry_run)


@options.verb(app, "list")
def show_all(ctx: typer.Context, as_json: options.Json = False) -> None:
    """List what works and what does not."""
    leitbild = session.of(ctx).open().leitbild
    if as_json:
        talk.say_json({"experience": leitbild.experience})
        return
    talk.say(view.experience_list(leitbild.experience, width=talk.width()))
    session.next_step(leitbild)


@options.verb(app)
def show(
    ctx: typer.Context,
    experience: Reference,
    as_json: options.Json = False,
) -> None:
    """Show one experience with everything noted of it."""
    leitbild = session.of(ctx).open().leitbild
    found = knowledge.find_experience(leitbild, experience)
    if as_json:
        talk.say_json({"experience": found})
        return
    talk.say(view.experience_list([found], width=talk.width()))
    session.next_step(leitbild)


def _verdict(works: bool | None) -> Verdict:
    if works is None:
        if not talk.interactive():
            raise talk.MustBeGiven(_("Whether it works"), "--works` / `--fails")
        works = talk.choose(_("Does it work? (letter)"), [_("It works"), _("It does not work")]) == 0
    return Verdict.WORKS if works else Verdict.FAILS

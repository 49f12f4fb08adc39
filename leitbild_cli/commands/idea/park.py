"""`idea park | unpark | merge | unmerge`: what the manager decides; every decision can be taken back."""

from __future__ import annotations

from typing import TYPE_CHECKING, Annotated

import typer

from leitbild_cli.commands import effects, options, session, talk
from leitbild_cli.core import ideas
from leitbild_cli.language import _, ngettext
from leitbild_cli.view import lists

if TYPE_CHECKING:
    from leitbild_cli.core.model import Leitbild, Merge

app = options.single()

Reference = Annotated[str, typer.Argument(metavar="IDEA", help=_("The idea's id or the start of it."))]
MayBeReference = Annotated[
    str | None, typer.Argument(metavar="[IDEA]", help=_("The idea's id or the start of it."), show_default=False)
]


@options.verb(app)
def park(
    ctx: typer.Context, idea: MayBeReference = None, because: options.Reason = None, dry_run: options.DryRun = False
) -> None:
    """Thank for an idea and set it aside; it stays where its author wrote it.

    Without an idea, at a terminal: one after the other, with kind reasons to choose from.
    """
    current = session.of(ctx)
    if idea is None:
        if dry_run or not talk.interactive():
            raise talk.MustBeGiven(_("The idea"), "leitbild idea park IDEA")
        from leitbild_cli.commands.idea import aside  # most park one they name

        aside.walk(current, talk.clean(because or "") or None)
        return

    def change(leitbild: Leitbild, reason: str | None) -> tuple[Leitbild, ideas.Told]:
        return ideas.park(leitbild, idea, reason=reason, on=session.today())

    saved = effects.decide(current, change, because, dry_run=dry_run)
    words = _("Thank you, {name}: “{text}” is parked. It is kept, and can come back any time.")
    told = saved.outcome
    answer = words.format(name=lists.short(told.author.name), text=lists.short(told.idea.text))
    session.finish(saved, answer, dry_run=dry_run)


@options.verb(app)
def unpark(
    ctx: typer.Context, idea: Reference, because: options.Reason = None, dry_run: options.DryRun = False
) -> None:
    """Take a parked idea back in."""

    def change(leitbild: Leitbild, reason: str | None) -> tuple[Leitbild, tuple[ideas.Told | None, str | None]]:
        after, told = ideas.unpark(leitbild, idea)
        return after, (told, reason)

    saved = effects.decide(session.of(ctx), change, because, dry_run=dry_run)
    told, reason = saved.outcome
    effects.tell_unkept(reason)
    answer = (
        _("Back in: {text}").format(text=lists.short(told.idea.text))
        if told
        else _("It was gone; now it is parked no more.")
    )
    session.finish(saved, answer, dry_run=dry_run)


@options.verb(app)
def merge(
    ctx: typer.Context,
    chosen: Annotated[list[str], typer.Argument(metavar="IDEA …", help=_("The first one stands for the others."))],
    because: options.Reason = None,
    dry_run: options.DryRun = False,
) -> None:
    """Judge ideas to be one thought; nothing is deleted, every wording stays with its author."""

    def change(leitbild: Leitbild, reason: str | None) -> tuple[Leitbild, Merge]:
        return ideas.merge(leitbild, chosen, reason=reason, on=session.today())

    saved = effects.decide(session.of(ctx), change, because, dry_run=dry_run)
    made = saved.outcome
    count = len(made.ideas)
    words = ngettext("“{text}” stands for one more idea now.", "“{text}” stands for {count} more ideas now.", count)
    _author, standing = ideas.find(saved.leitbild, made.idea)
    session.finish(saved, words.format(text=lists.short(standing.text), count=count), dry_run=dry_run)


@options.verb(app)
def unmerge(
    ctx: typer.Context,
    idea: Reference,
    apart: Annotated[bool, typer.Option("--apart", help=_("Keep them apart: `dedupe` does not ask again."))] = False,
    because: options.Reason = None,
    dry_run: options.DryRun = False,
) -> None:
    """Take an idea out of its merge; for the one that stands for others, take the whole merge back."""

    def change(leitbild: Leitbild, reason: str | None) -> tuple[Leitbild, tuple[int, str | None]]:
        after, freed = ideas.unmerge(leitbild, idea, apart=apart)
        return after, (len(freed), reason)

    saved = effects.decide(session.of(ctx), change, because, dry_run=dry_run)
    count, reason = saved.outcome
    effects.tell_unkept(reason)
    words = ngettext("{count} idea stands for itself again.", "{count} ideas stand for themselves again.", count)
    session.finish(saved, words.format(count=count), dry_run=dry_run)

"""`idea park | unpark | merge | unmerge`: what the manager decides; every decision can be taken back."""

from __future__ import annotations

from typing import TYPE_CHECKING, Annotated

import typer

from leitbild_cli.commands.shared import effects, options, reference, session, speaker, talk
from leitbild_cli.commands.shared.manuscript import one_idea
from leitbild_cli.core import ideas, lookup
from leitbild_cli.core.model import Idea
from leitbild_cli.errors import UsageRefusal
from leitbild_cli.language import _, ngettext
from leitbild_cli.view import lists
from leitbild_cli.view.format.text import safe

if TYPE_CHECKING:
    from leitbild_cli.core.model import Leitbild, Merge

app = options.single()

References = Annotated[
    list[str] | None,
    typer.Argument(metavar="IDEA …", help=_("Ids, starts of them, or words; at a terminal a list if left out.")),
]


@options.verb(app)
def park(
    ctx: typer.Context,
    chosen: References = None,
    because: options.Reason = None,
    dry_run: options.DryRun = False,
) -> None:
    """Thank for ideas and set them aside; each stays where its author wrote it. At a terminal asks for the reason.

    Without an idea, at a terminal: one after the other, with kind reasons to choose from.
    """
    current = session.of(ctx)
    if not chosen:
        if dry_run or not talk.interactive():
            raise talk.MustBeGiven(_("The idea"), "leitbild idea park IDEA")
        from leitbild_cli.commands.idea import aside  # most park one they name

        aside.walk(current, talk.clean(because or "") or None)
        return
    leitbild = current.open().leitbild
    parked_already = lookup.parked(leitbild)
    there = [idea.id for _author, idea in lookup.everything(leitbild) if idea.id not in parked_already]
    names = reference.ideas(leitbild, chosen, among=there)
    if because is None and not dry_run and talk.interactive():
        because = talk.ask(_("Why, in a kind line that others will read? (Enter: without a reason)"))

    def change(leitbild: Leitbild, reason: str | None) -> tuple[Leitbild, list[ideas.IdeaFacts]]:
        parked = []
        for name in names:
            leitbild, told = ideas.park(leitbild, name, reason=reason, on=session.today())
            parked.append(told)
        return leitbild, parked

    saved = effects.decide(current, change, because, dry_run=dry_run)
    session.finish(saved, "\n".join(map(_thanks, saved.outcome)), dry_run=dry_run)


def _thanks(told: ideas.IdeaFacts) -> str:
    reason = told.parked.reason if told.parked else None
    words = (
        _("Thank you, {name}: “{text}” is parked ({reason}). It is kept, and can come back any time.")
        if reason
        else _("Thank you, {name}: “{text}” is parked. It is kept, and can come back any time.")
    )
    return words.format(
        name=lists.short(told.author.name),
        text=lists.short(told.idea.text),
        reason=safe(" ".join((reason or "").split())),
    )


@options.verb(app)
def unpark(
    ctx: typer.Context, chosen: References = None, because: options.Reason = None, dry_run: options.DryRun = False
) -> None:
    """Take parked ideas back in."""
    current = session.of(ctx)
    leitbild = current.open().leitbild
    names = reference.ideas(leitbild, chosen or (), among=sorted(lookup.parked(leitbild)))

    def change(
        leitbild: Leitbild, reason: str | None
    ) -> tuple[Leitbild, tuple[list[ideas.IdeaFacts | None], str | None]]:
        back = []
        for name in names:
            leitbild, told = ideas.unpark(leitbild, name)
            back.append(told)
        return leitbild, (back, reason)

    saved = effects.decide(current, change, because, dry_run=dry_run)
    back, reason = saved.outcome
    effects.tell_unkept(reason)
    answer = [
        _("Back in: {text}").format(text=lists.short(told.idea.text))
        if told
        else _("It was gone; now it is parked no more.")
        for told in back
    ]
    session.finish(saved, "\n".join(answer), dry_run=dry_run)


@options.verb(app)
def merge(
    ctx: typer.Context,
    chosen: Annotated[list[str], typer.Argument(metavar="IDEA …", help=_("The first one stands for the others."))],
    words: Annotated[
        str | None, typer.Option("--words", metavar="TEXT", help=_("New words stand for all; they are yours."))
    ] = None,
    by: options.By = None,
    because: options.Reason = None,
    dry_run: options.DryRun = False,
) -> None:
    """Judge ideas to be one thought; nothing is deleted, every wording stays with its author.

    With `--words`, words that say it better than any of them stand for all, as an idea of whoever types them.
    """
    if by and words is None:
        raise UsageRefusal(_("`--by` goes with `--words`."))
    current = session.of(ctx)
    names = reference.ideas(current.open().leitbild, chosen)
    text = None if words is None else one_idea(words)

    def change(leitbild: Leitbild, reason: str | None) -> tuple[Leitbild, Merge]:
        if text is None:
            return ideas.merge(leitbild, names, reason=reason, on=session.today())
        new = Idea(id=session.fresh_ids(leitbild, 1)[0], column="", text=text, added=session.now())
        by_whom = speaker.known(current, leitbild, by).id
        return ideas.merge_in_words(leitbild, names, new, by=by_whom, reason=reason, on=session.today())

    saved = effects.decide(current, change, because, dry_run=dry_run)
    made = saved.outcome
    count = len(made.ideas)
    words = ngettext("“{text}” stands for one more idea now.", "“{text}” stands for {count} more ideas now.", count)
    _author, standing = ideas.find(saved.leitbild, made.idea)
    session.finish(saved, words.format(text=lists.short(standing.text), count=count), dry_run=dry_run)


@options.verb(app)
def unmerge(
    ctx: typer.Context,
    idea: Annotated[str, typer.Argument(metavar="IDEA", help=_("The idea's id, the start of it, or words of it."))],
    apart: Annotated[bool, typer.Option("--apart", help=_("Keep them apart: `dedupe` does not ask again."))] = False,
    because: options.Reason = None,
    dry_run: options.DryRun = False,
) -> None:
    """Take an idea out of its merge; for the one that stands for others, take the whole merge back."""
    current = session.of(ctx)
    before = current.open().leitbild
    name = reference.idea(before, idea)
    worded = any(one.worded and one.idea == name for one in before.merged)

    def change(leitbild: Leitbild, reason: str | None) -> tuple[Leitbild, tuple[int, str | None]]:
        after, freed = ideas.unmerge(leitbild, name, apart=apart)
        return after, (len(freed), reason)

    saved = effects.decide(current, change, because, dry_run=dry_run)
    count, reason = saved.outcome
    effects.tell_unkept(reason)
    if worded:
        talk.tell(
            _("The words for all stay as an idea; without it: `leitbild idea withdraw {idea}`.").format(idea=name)
        )
    words = ngettext("{count} idea stands for itself again.", "{count} ideas stand for themselves again.", count)
    session.finish(saved, words.format(count=count), dry_run=dry_run)

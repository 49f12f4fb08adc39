"""`idea support | edit | move | withdraw`: what a person does with ideas that are there, in the own block only."""

from __future__ import annotations

from typing import TYPE_CHECKING, Annotated

import typer

from leitbild_cli.commands.idea import add
from leitbild_cli.commands.shared import options, reference, session, speaker, talk
from leitbild_cli.commands.shared.manuscript import one_idea
from leitbild_cli.core import ideas, lookup
from leitbild_cli.core.columns import find_column
from leitbild_cli.core.model import Idea
from leitbild_cli.errors import Exit
from leitbild_cli.language import _, ngettext
from leitbild_cli.view import lists
from leitbild_cli.view.format.text import safe

if TYPE_CHECKING:
    from leitbild_cli.commands.shared.session import Session
    from leitbild_cli.core.model import Leitbild

app = options.single()

Reference = Annotated[str, typer.Argument(metavar="IDEA", help=_("The idea's id, the start of it, or words of it."))]


@options.verb(app)
def support(ctx: typer.Context, idea: Reference, by: options.By = None, dry_run: options.DryRun = False) -> None:
    """Stand behind an idea of somebody else instead of adding it again."""
    current = session.of(ctx)
    name = reference.idea(current.open().leitbild, idea)

    def edit(leitbild: Leitbild) -> tuple[Leitbild, ideas.IdeaFacts]:
        return ideas.support(leitbild, name, by=speaker.known(current, leitbild, by).id)

    saved = current.change(edit, dry_run=dry_run)
    session.finish(saved, add.supported(saved.outcome), dry_run=dry_run)


@options.verb(app)
def edit(
    ctx: typer.Context,
    idea: Reference,
    text: Annotated[str, typer.Argument(help=_("The new words."))],
    by: options.By = None,
    yes: options.Yes = False,
    dry_run: options.DryRun = False,
) -> None:
    """Put your own idea into other words; asks first where ballots rank it as it is."""
    current, words = session.of(ctx), one_idea(text)
    name = reference.idea(current.open().leitbild, idea)
    if not dry_run:
        _ensure_meant(current, name, by, words, yes=yes)

    def change(leitbild: Leitbild) -> tuple[Leitbild, Idea]:
        return ideas.edit(leitbild, name, by=speaker.known(current, leitbild, by).id, text=words)

    saved = current.change(change, dry_run=dry_run)
    _tell_what_stands(saved.leitbild, saved.outcome)
    session.finish(saved, _("Now it says: {text}").format(text=lists.short(words)), dry_run=dry_run)


def _ensure_meant(current: Session, reference: str, by: str | None, words: str, *, yes: bool) -> None:
    """Ask before words change that ballots rank and no vote keeps; raise MustBeGiven where nobody can be asked."""
    leitbild = current.open().leitbild
    if not lookup.anybody_voted(leitbild):
        return
    from leitbild_cli.core.voting import seen  # most ideas are edited before anybody votes

    found = ideas.edit(leitbild, reference, by=speaker.known(current, leitbild, by).id, text=words)[1]
    people = seen.rankers(leitbild, found.id)
    if not people or yes or " ".join(found.text.split()) == " ".join(lookup.texts(leitbild)[found.id].split()):
        return
    told = ngettext(
        "{count} ballot ranks this idea as it is: {names}.",
        "{count} ballots rank this idea as it is: {names}.",
        len(people),
    )
    talk.tell(told.format(count=len(people), names=", ".join(safe(person.name) for person in people)))
    talk.tell(_("Another thought is better a new idea: `leitbild idea add`, and this one keeps its old words."))
    if not talk.interactive():
        raise talk.MustBeGiven(_("The confirmation"), "--yes")
    if not talk.confirm(_("Change it all the same? A count will say so.")):
        talk.tell(_("Nothing was changed."))
        raise typer.Exit(Exit.NO)


def _tell_what_stands(leitbild: Leitbild, idea: Idea) -> None:
    """Say where the new words hold, and where the old ones do."""
    if not ideas.decided_on(leitbild, idea.id):
        return
    from leitbild_cli.core.voting import seen  # as above

    for vote in seen.keeps_words(leitbild, idea.id):
        words = _("The vote on `{column}` keeps the words people saw.")
        talk.tell(words.format(column=lookup.letter(leitbild, vote.column)))
    if any(idea.id in (one.idea, *one.ideas) for one in leitbild.merged):
        talk.tell(
            _("It is merged with others; see whether they still are one thought: `leitbild idea show {idea}`").format(
                idea=idea.id
            )
        )


@options.verb(app)
def move(
    ctx: typer.Context,
    idea: Reference,
    column: options.ColumnChoice = None,
    by: options.By = None,
    dry_run: options.DryRun = False,
) -> None:
    """Move your own idea to another column."""
    current = session.of(ctx)
    name = reference.idea(current.open().leitbild, idea)
    to = column or _asked(current.open().leitbild)

    def change(leitbild: Leitbild) -> tuple[Leitbild, Idea]:
        return ideas.move(leitbild, name, by=speaker.known(current, leitbild, by).id, column=to)

    saved = current.change(change, dry_run=dry_run)
    question = find_column(saved.leitbild, saved.outcome.column).question
    session.finish(saved, _("It answers “{question}” now.").format(question=safe(question)), dry_run=dry_run)


def _asked(leitbild: Leitbild) -> str:
    if not talk.interactive():
        raise talk.MustBeGiven(
            _("The column"), "--column", choices=[lookup.letter(leitbild, one.id) for one in leitbild.columns]
        )
    return talk.choose_column(leitbild, leitbild.columns)


@options.verb(app)
def withdraw(ctx: typer.Context, idea: Reference, by: options.By = None, dry_run: options.DryRun = False) -> None:
    """Take your own idea out, as long as no decision names it."""
    current = session.of(ctx)
    name = reference.idea(current.open().leitbild, idea)

    def change(leitbild: Leitbild) -> tuple[Leitbild, Idea]:
        return ideas.withdraw(leitbild, name, by=speaker.known(current, leitbild, by).id)

    saved = current.change(change, dry_run=dry_run)
    session.finish(saved, _("Withdrawn: {text}").format(text=lists.short(saved.outcome.text)), dry_run=dry_run)

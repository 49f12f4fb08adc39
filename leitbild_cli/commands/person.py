"""`leitbild person`: who takes part."""

from __future__ import annotations

from typing import TYPE_CHECKING, Annotated

import typer

from leitbild_cli.commands.shared import options, session, speaker, talk
from leitbild_cli.core import ideas, people, removal
from leitbild_cli.errors import UsageRefusal
from leitbild_cli.language import _, mark, ngettext
from leitbild_cli.view import lists
from leitbild_cli.view.format.text import safe

if TYPE_CHECKING:
    from leitbild_cli.core.model import Leitbild, Person

app = options.group(_("Who takes part: one block a person, in which only this person writes."))

Reference = Annotated[str, typer.Argument(metavar="PERSON", help=_("Key, name or its start."))]


class OneKey(UsageRefusal):
    """A key stands for one person."""

    code = "one-key"
    what = mark("A key stands for one person; several names were given.")
    mend = mark("Call `person add NAME --key KEY` for each.")


@options.verb(app)
def add(
    ctx: typer.Context,
    names: Annotated[list[str] | None, typer.Argument(metavar="NAME …", help=_("What people are called."))] = None,
    key: Annotated[
        str | None,
        typer.Option("--key", metavar="KEY", help=_("What stands for the name in the file and on the line.")),
    ] = None,
    dry_run: options.DryRun = False,
) -> None:
    """Give somebody a block in the file, in sorted place."""
    names = names or _asked()
    if key is not None and len(names) > 1:
        raise OneKey

    def edit(leitbild: Leitbild) -> tuple[Leitbild, tuple[Person, ...]]:
        added = []
        for name in names:
            if key is None:
                people.ensure_one(name)
            leitbild, person = people.add(leitbild, talk.clean(name), key)
            added.append(person)
        return leitbild, tuple(added)

    saved = session.of(ctx).change(edit, dry_run=dry_run)
    for person in saved.outcome:
        _tell_namesakes(saved.leitbild, person)
    count = len(saved.outcome)
    words = ngettext("{count} person takes part now: {names}", "{count} people take part now: {names}", count)
    session.finish(saved, words.format(count=count, names=lists.people_keys(saved.outcome)), dry_run=dry_run)


def _asked() -> list[str]:
    """Ask for names as `init` does."""
    typed = talk.wanted(None, _("Who takes part? Names with commas between:"), what=_("The name"), flag="NAME")
    return list(people.split_names(typed))


def _tell_namesakes(leitbild: Leitbild, person: Person) -> None:
    """Say who is called alike: git may call both by one name, and each says once who is who."""
    if namesakes := people.known(leitbild, person.name).perhaps:
        told = _("{names} takes part too. Whom git calls {name}, says once who that is: `leitbild whoami --set KEY`.")
        names = ", ".join(f"{safe(one.name)} ({one.id})" for one in namesakes)
        talk.tell(told.format(names=names, name=safe(person.name)))


@options.verb(app)
def rename(
    ctx: typer.Context,
    person: Reference,
    name: Annotated[str, typer.Argument(metavar="NAME", help=_("What this person is called from now on."))],
    dry_run: options.DryRun = False,
) -> None:
    """Call somebody by another name; the key stays, since ballots and branches name it."""

    def edit(leitbild: Leitbild) -> tuple[Leitbild, Person]:
        return people.rename(leitbild, people.find(leitbild, person), talk.clean(name))

    saved = session.of(ctx).change(edit, dry_run=dry_run)
    answer = _("{name} is the name now; the key stays `{key}`.")
    session.finish(saved, answer.format(name=safe(saved.outcome.name), key=saved.outcome.id), dry_run=dry_run)


@options.verb(app)
def edit(
    ctx: typer.Context,
    by: options.By = None,
    named: Annotated[
        bool | None, typer.Option("--named/--unnamed", help=_("Whether you may be named on pages and in letters."))
    ] = None,
    dry_run: options.DryRun = False,
) -> None:
    """Say whether you may be named where others read it; nobody agrees for anybody else, and unasked means no."""
    current = session.of(ctx)
    person = speaker.known(current, current.open().leitbild, by)
    if named is None:
        if not talk.interactive():
            raise talk.MustBeGiven(_("The answer"), "--named", choices=("--named", "--unnamed"))
        named = talk.confirm(_("{name}, may you be named on pages and in letters?").format(name=safe(person.name)))

    def change(leitbild: Leitbild) -> tuple[Leitbild, Person]:
        return people.agree(leitbild, people.find(leitbild, person.id), named=named)

    answer = _("{name} may be named on pages and in letters.") if named else _("{name} is named nowhere.")
    saved = current.change(change, dry_run=dry_run)
    session.finish(saved, answer.format(name=safe(saved.outcome.name)), dry_run=dry_run)


@options.verb(app)
def remove(ctx: typer.Context, person: Reference, dry_run: options.DryRun = False) -> None:
    """Take somebody out who has said nothing yet and whom nothing names."""

    def edit(leitbild: Leitbild) -> tuple[Leitbild, Person]:
        found = people.find(leitbild, person)
        return removal.person(leitbild, found), found

    saved = session.of(ctx).change(edit, dry_run=dry_run)
    session.finish(saved, _("Removed: {text}").format(text=safe(saved.outcome.name)), dry_run=dry_run)


@options.verb(app, "list")
def show_all(ctx: typer.Context, as_json: options.Json = False) -> None:
    """List everybody with the number of ideas, ballots and notes."""
    leitbild = session.of(ctx).open().leitbild
    if as_json:
        talk.say_json(lists.people_json(leitbild))
        return
    talk.say(lists.people_table(leitbild, width=talk.width()))
    session.next_step(leitbild)


@options.verb(app)
def show(
    ctx: typer.Context,
    person: Reference,
    as_json: options.Json = False,
) -> None:
    """Show one person with what is in the block, and the ideas."""
    leitbild = session.of(ctx).open().leitbild
    found = people.find(leitbild, person)
    if as_json:
        talk.say_json({"person": lists.person_json(found)})
        return
    from leitbild_cli.core.account import (
        fate,
        trace,  # only who is shown needs them
    )
    from leitbild_cli.view.account import trace as view

    told = [one for one in ideas.tell_all(leitbild) if one.author.id == found.id]
    statement = trace.statement(leitbild)
    became = {name: view.in_list(one, statement) for name, one in fate.of_ideas(leitbild, statement).items()}
    talk.say(lists.person_card(leitbild, found, told, became=became, width=talk.width()))
    session.next_step(leitbild)

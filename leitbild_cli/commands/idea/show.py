"""`idea list | show`: all ideas, or one with everything known of it."""

from __future__ import annotations

from typing import Annotated

import typer

from leitbild_cli.commands.shared import options, reference, session, talk
from leitbild_cli.core import ideas, people
from leitbild_cli.core.account import fate, trace
from leitbild_cli.core.columns import find_column
from leitbild_cli.language import _
from leitbild_cli.view import lists
from leitbild_cli.view.account import trace as view

app = options.single()


@options.verb(app, "list")
def show_all(
    ctx: typer.Context,
    column: options.ColumnChoice = None,
    by: Annotated[str | None, typer.Option("--by", metavar="PERSON", help=_("Only this person's ideas."))] = None,
    parked: Annotated[bool, typer.Option("--parked", help=_("Only parked ideas."))] = False,
    as_json: options.Json = False,
) -> None:
    """List the ideas column by column, with what became of each."""
    leitbild = session.of(ctx).open().leitbild
    chosen = find_column(leitbild, column).id if column else None
    person = people.find(leitbild, by).id if by else None
    told = [
        one
        for one in ideas.tell_all(leitbild)
        if chosen in (None, one.column.id) and person in (None, one.author.id) and (not parked or one.parked)
    ]
    statement = trace.statement(leitbild)
    fates = fate.of_ideas(leitbild, statement)
    if as_json:
        talk.say_json(
            {"ideas": [{**one, **view.decided_json(fates[str(one["id"])])} for one in lists.ideas_json(told)]}
        )
        return
    became = {name: view.in_list(one, statement) for name, one in fates.items()}
    columns = [one for one in leitbild.columns if chosen in (None, one.id)]
    if person or parked:
        columns = lists.answered(columns, told)
    talk.say(lists.ideas_list(leitbild, told, columns=columns, became=became, width=talk.width()))
    session.next_step(leitbild)


@options.verb(app)
def show(
    ctx: typer.Context,
    idea: Annotated[str, typer.Argument(metavar="IDEA", help=_("The idea's id, the start of it, or words of it."))],
    as_json: options.Json = False,
) -> None:
    """Show one idea with its author, what was decided about it and what became of it."""
    leitbild = session.of(ctx).open().leitbild
    told = ideas.tell(leitbild, reference.idea(leitbild, idea))
    statement = trace.statement(leitbild)
    found = fate.of_ideas(leitbild, statement)[told.idea.id]
    if as_json:
        talk.say_json({"idea": {**lists.ideas_json([told])[0], **view.decided_json(found)}})
        return
    talk.say(lists.idea_card(leitbild, told, became=view.in_card(found, statement), width=talk.width()))
    session.next_step(leitbild)

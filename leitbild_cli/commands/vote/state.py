"""`vote` alone: where the vote stands; at a terminal it offers the step that comes next."""

from __future__ import annotations

from typing import TYPE_CHECKING, Annotated

import typer

from leitbild_cli.commands.shared import boxes, options, session, talk
from leitbild_cli.commands.vote import count
from leitbild_cli.commands.vote import open as open_
from leitbild_cli.core import lookup
from leitbild_cli.core.voting import counts, terms
from leitbild_cli.core.voting.progress import Action, next_action
from leitbild_cli.language import _
from leitbild_cli.view.voting import machine
from leitbild_cli.view.voting.state import state_block

if TYPE_CHECKING:
    from collections.abc import Sequence

    from leitbild_cli.commands.shared.session import Session
    from leitbild_cli.core.model import Column, Leitbild

Who = Annotated[bool, typer.Option("--who", help=_("Name everybody who has no ballot yet."))]


def state(ctx: typer.Context, who: Who = False, as_json: options.Json = False) -> None:
    """Vote: one idea after the other leaves until one is left. Alone it says where the vote stands."""
    if ctx.invoked_subcommand is not None:
        return
    current = session.of(ctx)
    leitbild = current.open().leitbild
    looked_at, states = boxes.progress(current.path, leitbild)
    if as_json:
        talk.say_json({"columns": machine.progress_json(states)})
        return
    talk.say(state_block(leitbild, states, width=talk.width(), now=session.now(), everybody=who))
    for line in boxes.places(current.path, leitbild):
        talk.tell(line)
    if not (talk.interactive() and _is_managers(current) and _offer(current, looked_at)):
        session.next_step(leitbild)


def _is_managers(current: Session) -> bool:
    """Say whether this is a manager's terminal, as far as anybody said who is one."""
    import os

    from leitbild_cli.file import git, history

    folder = current.path.parent
    named = {name.casefold() for name in history.managers(folder, os.environ.get("LEITBILD_MANAGERS"))}
    if not named:
        return True
    speaking = (
        os.environ.get("LEITBILD_PERSON"),
        git.config("leitbild.person", folder),
        git.config("user.name", folder),
    )
    return any(name and name.casefold() in named for name in speaking)


def _offer(current: Session, leitbild: Leitbild) -> bool:
    """Offer what comes next, and say whether it was taken up."""
    action, columns = next_action(leitbild, now=session.now())
    match action:
        case Action.OPEN if _wanted(_open_question(leitbild, columns)):
            open_.open_columns(current, leitbild, columns, terms.Terms())
        case Action.COUNT if _wanted(_("Count now?")):
            count.count_columns(current, leitbild, columns, counts.CountTerms())
        case _:
            return False
    return True


def _open_question(leitbild: Leitbild, columns: Sequence[Column]) -> str:
    words = _("Open the vote on {columns}? You see first what is fixed.")
    return words.format(columns=", ".join(f"`{lookup.letter(leitbild, one.id)}`" for one in columns))


def _wanted(question: str) -> bool:
    talk.tell("")
    return talk.confirm(question)

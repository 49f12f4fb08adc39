"""`leitbild whoami`: who the program takes you for, and why."""

from __future__ import annotations

import os
from typing import TYPE_CHECKING, Annotated

import typer

from leitbild_cli.commands.shared import options, session, speaker, talk
from leitbild_cli.commands.shared.speaker import Me
from leitbild_cli.core import people
from leitbild_cli.errors import Exit
from leitbild_cli.file import git
from leitbild_cli.language import _
from leitbild_cli.view.format.text import safe

if TYPE_CHECKING:
    from leitbild_cli.commands.shared.session import Session
    from leitbild_cli.core.model import Leitbild, Person

app = options.single()


@options.verb(app)
def whoami(
    ctx: typer.Context,
    by: options.By = None,
    wish: Annotated[
        str | None,
        typer.Option("--set", metavar="PERSON", help=_("Remember this person in this copy of the repository.")),
    ] = None,
    as_json: options.Json = False,
) -> None:
    """Say who the program takes you for, and why; --set remembers it."""
    current = session.of(ctx)
    leitbild = current.open().leitbild
    if wish is not None:
        speaker.remember(current, people.find(leitbild, wish))
    person, source = _recognised(current, leitbild, by)
    said, said_json = (talk.say, talk.say_json) if wish is None else (talk.report, talk.report_json)
    if as_json:
        said_json({"person": person.id if person else None, "name": person.name if person else None, "source": source})
    elif person is not None:
        said(f"{safe(person.name)} ({person.id})")
        talk.tell(_reason(source))
    else:
        talk.say(_("Nobody: the program cannot tell who you are."))
        talk.tell(_next(current, leitbild))
    if person is None:
        raise typer.Exit(Exit.NO)


def _recognised(current: Session, leitbild: Leitbild, by: str | None) -> tuple[Person | None, str]:
    """Give the person and what told so, in the order `--by` and its substitutes count."""
    named = (
        ("--by", by),
        ("LEITBILD_PERSON", os.environ.get("LEITBILD_PERSON")),
        ("leitbild.person", git.config("leitbild.person", current.folder)),
    )
    for source, word in named:
        if word:
            return people.find(leitbild, word), source
    return speaker.recognised(current, leitbild, Me.of(current)), "user.name"


def _next(current: Session, leitbild: Leitbild) -> str:
    """Give what somebody does whom nobody knows, by name where git's user name may be somebody's."""
    called = Me.of(current).name
    found = people.known(leitbild, called)
    if found.candidates:
        return str(speaker.not_surely(called, found))
    return _("Next: `leitbild whoami --set PERSON`, or `leitbild person add NAME` if you have no block yet.")


def _reason(source: str) -> str:
    reasons = {
        "--by": _("because `--by` says so"),
        "LEITBILD_PERSON": _("because the variable LEITBILD_PERSON says so"),
        "leitbild.person": _("because this repository's git setting `leitbild.person` says so"),
        "user.name": _("because git's user name (`user.name`) fits"),
    }
    return reasons[source]

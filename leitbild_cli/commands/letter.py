"""`leitbild letter`: to everybody what became of what they gave."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING, Annotated

import typer

from leitbild_cli.commands.shared import envelopes, options, session, speaker, talk
from leitbild_cli.core import people
from leitbild_cli.core.account import letter as letters
from leitbild_cli.errors import Exit, UsageRefusal, ticked
from leitbild_cli.language import _, mark
from leitbild_cli.view.account import letter as view
from leitbild_cli.view.format.text import safe

if TYPE_CHECKING:
    from leitbild_cli.core.model import Leitbild, Person

app = options.single()


class OneOrAll(UsageRefusal):
    """A letter goes to one person, or one to each into a folder."""

    code = "one-or-all"
    what = mark("A letter is for one person, or with `--all DIR` for everybody.")
    mend = mark("There are: {keys}")


Sender = Annotated[str | None, typer.Option("--from", metavar="NAME", help=_("Who signs; else git's user name."))]
Markdown = Annotated[bool, typer.Option("--markdown", help=_("As Markdown."))]


@options.verb(app)
def letter(
    ctx: typer.Context,
    person: Annotated[
        str | None, typer.Argument(metavar="[PERSON]", help=_("Whom it is for: key, name or its start."))
    ] = None,
    folder: Annotated[
        Path | None, typer.Option("--all", metavar="DIR", help=_("A file for everybody in this folder."))
    ] = None,
    sender: Sender = None,
    markdown: Markdown = False,
    force: envelopes.Force = False,
    output: options.Output = None,
) -> None:
    """Write a letter to a person: what became of each idea, kindly and in the team's language."""
    current = session.of(ctx)
    leitbild = current.open().leitbild
    session.tell_broken_seal(leitbild)
    signs = talk.clean(sender) if sender else speaker.Me.of(current).name
    if (person is None) == (folder is None) or (folder and output):
        raise OneOrAll(keys=ticked(one.id for one in leitbild.people))
    if folder is not None:
        _write_all(current.folder / folder, leitbild, signs, markdown=markdown, force=force)
        return
    found = people.find(leitbild, person or "")
    text = _text(leitbild, found, signs, markdown=markdown)
    if text is None:
        talk.tell(_("{name} has given nothing yet that a letter could tell of.").format(name=safe(found.name)))
        raise typer.Exit(Exit.NO)
    with session.into(ctx, output):
        talk.say(talk.wrapped(text))
    talk.tell(
        _("Read it before you send it, and let the statement go with it.")
        if leitbild.adopted
        else _("Read it before you send it.")
    )


def _text(leitbild: Leitbild, person: Person, sender: str, *, markdown: bool) -> str | None:
    """Give the letter in the file's language; None where there is nothing to tell."""
    found = letters.letter(leitbild, person)
    if found.is_empty:
        return None
    with talk.in_language_of(leitbild):
        made = view.written(found, sender=sender, team=leitbild.team, today=session.today())
        return made.markdown() if markdown else made.text()


def _write_all(folder: Path, leitbild: Leitbild, sender: str, *, markdown: bool, force: bool) -> None:
    """Write a letter for everybody who gave something; raise OtherWords before the first is written."""
    texts = {one: _text(leitbild, one, sender, markdown=markdown) for one in leitbild.people}
    envelopes.put_all(
        folder, {one.id: text for one, text in texts.items() if text is not None}, markdown=markdown, force=force
    )
    silent = [one.name for one, text in texts.items() if text is None]
    if silent:
        talk.tell(_("Nothing to tell yet: {names}").format(names=", ".join(map(safe, silent))))

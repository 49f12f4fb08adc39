"""`leitbild letter`: to everybody what became of what they gave."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING, Annotated

import typer

from leitbild_cli.commands import options, session, talk
from leitbild_cli.core import letter as letters
from leitbild_cli.core import people
from leitbild_cli.errors import Exit, ForbiddenRefusal, UsageRefusal, ticked
from leitbild_cli.language import _, mark, ngettext
from leitbild_cli.view import letter as view
from leitbild_cli.view.text import safe

if TYPE_CHECKING:
    from leitbild_cli.core.model import Leitbild, Person

app = options.single()


class OneOrAll(UsageRefusal):
    """A letter goes to one person, or one to each into a folder."""

    code = "one-or-all"
    what = mark("A letter is for one person, or with `--all DIR` for everybody.")
    mend = mark("There are: {keys}")


class OtherWords(ForbiddenRefusal):
    """Files of these names hold something else, maybe letters somebody has improved by hand."""

    code = "other-words"
    what = mark("These files say something else: {files}. Nothing was written.")
    mend = mark("`--force` replaces them.")


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
    force: Annotated[bool, typer.Option("--force", help=_("Replace files that say something else."))] = False,
    output: options.Output = None,
) -> None:
    """Write a letter to a person: what became of each idea, kindly and in the team's language."""
    current = session.of(ctx)
    leitbild = current.open().leitbild
    session.tell_broken_seal(leitbild)
    signs = talk.clean(sender) if sender else session.Me.of(current).name
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
        _("To read before it is sent, and to go with the statement.")
        if leitbild.adopted
        else _("To read before it is sent.")
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
    from leitbild_cli.file import disk

    texts = {one: _text(leitbild, one, sender, markdown=markdown) for one in leitbild.people}
    suffix = "md" if markdown else "txt"
    files = {f"{one.id}.{suffix}": f"{text}\n".encode() for one, text in texts.items() if text is not None}
    others = [name for name, data in files.items() if (folder / name).exists() and (folder / name).read_bytes() != data]
    if others and not force:
        raise OtherWords(where=folder, files=ticked(others))
    folder.mkdir(parents=True, exist_ok=True)
    notes = [note for name, data in files.items() for note in disk.put(folder, name, data)]
    told = ngettext("{count} letter is in {folder}.", "{count} letters are in {folder}.", len(files))
    talk.report(told.format(count=len(files), folder=safe(str(folder))))
    silent = [one.name for one, text in texts.items() if text is None]
    if silent:
        notes.append(_("Nothing to tell yet: {names}").format(names=", ".join(map(safe, silent))))
    for note in notes:
        talk.tell(note)

"""`leitbild init`: a new file, ready for everybody."""

from __future__ import annotations

import os
import shlex
from pathlib import Path
from typing import Annotated

import typer

from leitbild_cli import language
from leitbild_cli.commands.shared import forge_files, options, session, talk
from leitbild_cli.core import people, start
from leitbild_cli.core.model import Address, Language, Leitbild
from leitbild_cli.errors import FileRefusal
from leitbild_cli.file import checkout, git, store
from leitbild_cli.file.disk import NotAFile
from leitbild_cli.file.forges.files import Forge
from leitbild_cli.file.layout import fresh_text
from leitbild_cli.file.merging import driver
from leitbild_cli.language import _, mark
from leitbild_cli.view.format.text import safe

app = options.single()


class ThereAlready(FileRefusal):
    """A file is there; init never overwrites."""

    code = "there-already"
    what = mark("There is a Leitbild here already.")
    mend = mark("See where it stands: `leitbild status`. To start over, move the file away first.")


@options.verb(app)
def init(
    ctx: typer.Context,
    team: Annotated[str | None, typer.Option("--team", help=_("Whose statement this will be."))] = None,
    lang: Annotated[Language | None, typer.Option("--language", help=_("Language of the statement."))] = None,
    members: Annotated[
        str | None, typer.Option("--people", metavar="A,B,…", help=_("Who takes part, with commas between."))
    ] = None,
    seats: Annotated[
        int, typer.Option("--seats", metavar="N", min=0, max=500, help=_("Seats for a team that wants no names."))
    ] = 0,
    column: Annotated[
        list[str] | None, typer.Option("--column", metavar="KEY=QUESTION", help=_("Other columns than the three."))
    ] = None,
    brief: Annotated[str | None, typer.Option("--brief", help=_("How you imagine the statement."))] = None,
    address: Annotated[Address | None, typer.Option("--address", help=_("German texts say du or Sie."))] = None,
    github: Annotated[bool, typer.Option("--github", help=_("Also put the files there that GitHub reads."))] = False,
    gitlab: Annotated[bool, typer.Option("--gitlab", help=_("Also put the files there that GitLab reads."))] = False,
    address_from: Annotated[str | None, typer.Option("--from", metavar="SPEC", help=forge_files.FROM_HELP)] = None,
    with_git: Annotated[
        bool | None, typer.Option("--git/--no-git", help=_("Let git merge the file idea by idea, in this repository."))
    ] = None,
    dry_run: options.DryRun = False,
) -> None:
    """Start a leitbild.yaml in this folder; asks for what is not given."""
    path = _free_path(ctx)
    chosen = lang or _language(ask=team is None and not _told_to_speak(ctx))
    if not _told_to_speak(ctx):
        language.use(chosen, formal=address is Address.SIE)
    leitbild = start.new(
        language=chosen,
        address=address,
        team=_team(team),
        brief=_brief(brief, ask=team is None),
        columns=start.parse_columns(column or ()),
    )
    with talk.in_language_of(leitbild):
        names = people.seats(seats, _("seat"))
    for name in (*names, *_names(members, seats)):
        leitbild, _person = people.add(leitbild, name)
    with talk.in_language_of(leitbild):
        text = fresh_text(leitbild)
    if dry_run:
        talk.say(text.rstrip("\n"))
        return
    wished = (*([Forge.GITHUB] if github else []), *([Forge.GITLAB] if gitlab else []))
    # a link in the way is refused before
    plans = [forge_files.plan(forge, path, leitbild, address_from) for forge in wished]
    with driver.attributes_sent(path.parent) as attributes:
        store.create(path, text)
    _report(path, leitbild, attributes)
    _offer_git(path.parent, with_git)
    for plan in plans:
        forge_files.put(plan)
    session.next_step(leitbild)


def _free_path(context: typer.Context) -> Path:
    """Give where the new file goes; raise ThereAlready or NotAFile where something stands there."""
    path = session.of(context).new_path()
    if path.exists():
        raise ThereAlready(where=path) if path.is_file() else NotAFile(where=path)
    return path


def _told_to_speak(context: typer.Context) -> bool:
    """Say whether the reader's language was named; else the program speaks the new file's, as it will from now on."""
    return bool(context.find_root().params.get("lang") or os.environ.get("LEITBILD_LANG"))


def _language(*, ask: bool) -> Language:
    """Give the statement's language: the reader's, or what is typed; the question is for readers of either."""
    guess = language.current()
    while ask and talk.interactive():
        typed = talk.ask("Deutsch / English (de, en):", default=guess).casefold()
        found = [one for one in Language if typed[:2] == one.value or (typed[:3], one) == ("ger", Language.DE)]
        if found:
            return found[0]
    return Language(guess)


def _team(given: str | None) -> str:
    team = talk.clean(given or "")
    if not team and not talk.interactive():
        raise talk.MustBeGiven(_("The team's name"), "--team")
    while not team:
        team = talk.clean(talk.ask(_("Whose statement will it be? Name of the team:")))
    return team


def _brief(given: str | None, *, ask: bool) -> str | None:
    """Give how the statement is imagined; whoever is asked for the team is asked for this, too."""
    if given is None and ask and talk.interactive():
        given = talk.ask(_("How do you imagine the statement, in a few words? (Enter: later)"))
    return talk.clean(given or "") or None


def _names(members: str | None, seats: int) -> list[str]:
    if members is None and not seats and talk.interactive():
        members = talk.ask(_("Who takes part? Names with commas between (more can follow later):"))
    return [name for part in people.split_names(members or "") if (name := talk.clean(part))]


def _report(path: Path, leitbild: Leitbild, attributes: Path | None) -> None:
    lines = [_("Ready: {path}").format(path=safe(str(path)))]
    if leitbild.people:
        lines.append(_("Taking part: {names}").format(names=", ".join(safe(person.name) for person in leitbild.people)))
    talk.report("\n".join(lines))
    names = " ".join(safe(shlex.quote(one.name)) for one in (path, attributes) if one is not None)
    if checkout.of(path.parent) is None:
        _tell_first_commit(path.parent, names)
        return
    called = "git" if path.parent == Path() else f"git -C {safe(shlex.quote(str(path.parent)))}"
    talk.tell(
        _('Commit it: `{git} add {names} && {git} commit -m "Start our Leitbild"`').format(git=called, names=names)
    )


def _tell_first_commit(folder: Path, names: str) -> None:
    """Say what makes a repository of this folder, and whose commits they are where git does not know."""
    known = git.configs("user.name", "user.email", folder=folder)
    lines = [
        *([f"cd {safe(shlex.quote(str(folder)))}"] if folder != Path() else []),
        "git init",
        *([] if "user.name" in known else [_('git config user.name "Your Name"')]),
        *([] if "user.email" in known else [_('git config user.email "you@example.org"')]),
        f"git add {names}",
        _('git commit -m "Start our Leitbild"'),
    ]
    talk.tell(_("There is no git repository here yet. These lines make one, so that the team can work in it:"))
    talk.tell("\n".join(f"  {line}" for line in lines))


def _offer_git(folder: Path, wish: bool | None) -> None:
    """Tell git to merge the file idea by idea, where that is wished for; asks at a terminal."""
    if wish is None and talk.interactive() and driver.in_repository(folder):
        wish = talk.confirm(_("Let git merge the file idea by idea? A setting of this copy only."), default=True)
    if wish:
        driver.install(folder)
        talk.tell(_("From now on git merges leitbild.yaml idea by idea in this copy of the repository."))

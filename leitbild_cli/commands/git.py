"""`leitbild git`: let this repository's git merge the file idea by idea."""

from __future__ import annotations

import typer

from leitbild_cli.commands.shared import options, session, talk
from leitbild_cli.errors import Exit
from leitbild_cli.file.merging import driver
from leitbild_cli.file.merging.driver import DriverState, DriverStatus
from leitbild_cli.language import _

app = options.group(_("Let git merge leitbild.yaml idea by idea; a setting of this one copy of the repository."))


@options.verb(app)
def install(ctx: typer.Context, as_json: options.Json = False) -> None:
    """Tell this repository's git to merge with leitbild; doing it twice changes nothing."""
    folder = session.of(ctx).folder
    driver.install(folder)
    status = driver.status(folder)
    if as_json:
        talk.report_json(_machine(status))
        return
    talk.report(_("From now on git merges leitbild.yaml idea by idea in this copy of the repository."))
    if not status.attributes:
        _tell_attributes()


@options.verb(app)
def uninstall(ctx: typer.Context, as_json: options.Json = False) -> None:
    """Take the setting out again."""
    folder = session.of(ctx).folder
    there = driver.uninstall(folder)
    if as_json:
        talk.report_json(_machine(driver.status(folder)))
        return
    talk.report(_("git merges leitbild.yaml line by line again.") if there else _("The setting was not there."))
    if there:
        talk.tell(_("Where both sides added something, `leitbild resolve` finishes the merge."))


@options.verb(app, "status")
def show(ctx: typer.Context, as_json: options.Json = False) -> None:
    """Say whether git merges with leitbild here; the answer is no (exit 1) where something is missing."""
    status = driver.status(session.of(ctx).folder)
    if as_json:
        talk.say_json(_machine(status))
    else:
        _say(status)
    if status.state is not DriverState.INSTALLED or not status.attributes:
        raise typer.Exit(Exit.NO)


def _say(status: DriverStatus) -> None:
    match status.state:
        case DriverState.INSTALLED:
            talk.say(_("Installed: git merges leitbild.yaml idea by idea."))
        case DriverState.MISSING:
            talk.say(_("Missing: git merges leitbild.yaml line by line."))
            talk.tell(_("Next: `leitbild git install`"))
        case DriverState.OTHER:
            talk.say(_("Other: git is told to merge with another command, perhaps of an older installation."))
            talk.tell(f"  {status.driver}")
            talk.tell(_("Next: `leitbild git install` puts this one in its place."))
    if not status.attributes:
        _tell_attributes()


def _tell_attributes() -> None:
    talk.tell(_("One line is missing in .gitattributes, and must be committed: {line}").format(line=driver.ATTRIBUTES))


def _machine(status: DriverStatus) -> dict[str, object]:
    return {
        "state": status.state,
        "driver": status.driver,
        "expected": status.expected,
        "attributes": status.attributes,
    }

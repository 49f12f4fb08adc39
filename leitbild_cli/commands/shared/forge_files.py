"""Putting a forge's files into the repository: what `forge` does, and `init` when it is asked to."""

from __future__ import annotations

import os
import shlex
from pathlib import Path
from typing import TYPE_CHECKING, Final

from leitbild_cli.commands.shared import talk
from leitbild_cli.file.forges import files, origin
from leitbild_cli.file.forges.files import FileState
from leitbild_cli.language import _
from leitbild_cli.record import record
from leitbild_cli.view import forge as view
from leitbild_cli.view.format.text import safe
from leitbild_cli.view.steps import shown_diff

if TYPE_CHECKING:
    from collections.abc import Sequence

    from leitbild_cli.core.model import Leitbild
    from leitbild_cli.file.forges.files import Forge, Planned


FROM_HELP: Final = _("What pip installs there: an address with git+, a wheel; else what installed this leitbild.")


@record
class Plan:
    """The forge's files beside what is there, and the address its jobs install leitbild from."""

    files: tuple[Planned, ...]
    address: str


def plan(forge: Forge, file: Path, leitbild: Leitbild, given: str | None = None) -> Plan:
    """Give the forge's files as they should be, in the language of the file, beside what is there."""
    address = origin.address(given)
    root = files.root_of(file)
    place = file.resolve().relative_to(root.resolve()).as_posix()
    suffix = files.suffix(forge, root, place)
    with talk.in_language_of(leitbild):
        words = view.words(leitbild, file=place, main=files.main_branch(root), address=address, suffix=suffix)
    words |= view.script_words(files.scripts(), words)
    return Plan(
        address=address,
        files=tuple(
            files.planned(root, view.filled(one.path, words).rstrip("\n"), view.filled(one.text, words))
            for one in files.templates(forge)
        ),
    )


def show(plans: Sequence[Planned]) -> None:
    """Show what would be written as diffs; the build's own file is shown where it is missing only."""
    diffs = [shown_diff(one.diff) for one in plans if one.diff and not (one.is_shared and one.before is not None)]
    talk.say("\n".join(diffs) or _("Nothing would change."))


def put(plan: Plan, *, force: bool = False) -> bool:
    """Write what is missing, with `force` what differs too, and say so; give whether everything is as it should be."""
    written: list[Planned] = []
    left = 0
    for one in plan.files:
        files.tidy(one)
        if one.is_shared and one.before is not None:
            if one.path not in files.BUILDS:
                talk.report(view.told(one.path, "shared"))
            continue
        notes: tuple[str, ...] = ()
        if one.state is FileState.NEW or (one.state is FileState.DIFFERENT and force):
            notes = files.write(one)
            written.append(one)
        talk.report(view.told(one.path, one.state, force=force))  # once it is so: the next one may fail
        for note in notes:
            talk.tell(note)
        left += one.state is FileState.DIFFERENT and not force
    _tell_rest(plan.files, written, left)
    if written:
        _tell_address(plan.address)
    return not left


def _tell_rest(plans: Sequence[Planned], written: Sequence[Planned], left: int) -> None:
    """Say what to commit and what is to be done by hand."""
    if written:
        git, paths = _from_here(written[0].root, [one.path for one in written])
        told = _('Commit it: `{git} add {names} && {git} commit -m "Take part in the browser"`')
        talk.tell(told.format(git=git, names=" ".join(paths)))
        talk.tell(
            _("The first lines of these files say what to set up in the browser, and why; above all who manages.")
        )
    if left:
        talk.tell(_("`--dry-run` shows the differences, `--force` replaces what is there."))
    for one in plans:
        if one.is_shared and one.before is not None and one.path in files.BUILDS and not one.is_included:
            talk.tell(_("Add these lines to {path}:").format(path=safe(one.path)))
            talk.tell("\n".join(f"  {line}" for line in one.text.splitlines()))


def _from_here(root: Path, paths: Sequence[str]) -> tuple[str, list[str]]:
    """Give how git is called from the folder one stands in, and the paths as it knows them there."""
    here, top = Path.cwd(), root.resolve()
    if here.resolve().is_relative_to(top):
        return "git", [safe(shlex.quote(os.path.relpath(top / path, here.resolve()))) for path in paths]
    return f"git -C {safe(shlex.quote(str(root)))}", [safe(shlex.quote(path)) for path in paths]


def _tell_address(address: str) -> None:
    """Say aloud what these jobs will install where somebody else could change it."""
    if origin.is_by_name(address):
        told = _(
            "“{name}” is a name on a package index, and ours is not published yet: whoever owns the name decides what"
            " runs in these jobs."
        )
        talk.tell(told.format(name=safe(address)))
    elif not origin.is_fixed(address):
        told = _("What is at {address} may change; a commit behind `@` would be the same program tomorrow.")
        talk.tell(told.format(address=safe(address)))

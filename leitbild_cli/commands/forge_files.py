"""Putting a forge's files into the repository: what `forge` does, and `init` when it is asked to."""

from __future__ import annotations

from typing import TYPE_CHECKING

from leitbild_cli import __version__
from leitbild_cli.commands import talk
from leitbild_cli.file.forges import files
from leitbild_cli.file.forges.files import FileState
from leitbild_cli.language import _
from leitbild_cli.view import forge as view
from leitbild_cli.view.steps import shown_diff
from leitbild_cli.view.text import safe

if TYPE_CHECKING:
    from collections.abc import Sequence
    from pathlib import Path

    from leitbild_cli.core.model import Leitbild
    from leitbild_cli.file.forges.files import Forge, Planned


def plan(forge: Forge, file: Path, leitbild: Leitbild) -> tuple[Planned, ...]:
    """Give the forge's files as they should be, in the language of the file, beside what is there."""
    root = files.root_of(file)
    place = file.resolve().relative_to(root.resolve()).as_posix()
    with talk.in_language_of(leitbild):
        words = view.words(leitbild, file=place, main=files.main_branch(root), version=__version__)
    words |= view.script_words(files.scripts(), words)
    return tuple(
        files.planned(root, view.filled(one.path, words).rstrip("\n"), view.filled(one.text, words))
        for one in files.templates(forge)
    )


def show(plans: Sequence[Planned]) -> None:
    """Show what would be written as diffs; the build's own file is shown where it is missing only."""
    diffs = [shown_diff(one.diff) for one in plans if one.diff and not (one.is_shared and one.before is not None)]
    talk.say("\n".join(diffs) or _("Nothing would change."))


def put(plans: Sequence[Planned], *, force: bool = False) -> bool:
    """Write what is missing, with `force` what differs too, and say so; give whether everything is as it should be."""
    written: list[Planned] = []
    left = 0
    for one in plans:
        files.tidy(one)
        if one.is_shared and one.before is not None:
            continue
        notes: tuple[str, ...] = ()
        if one.state is FileState.NEW or (one.state is FileState.DIFFERENT and force):
            notes = files.write(one)
            written.append(one)
        talk.report(view.told(one.path, one.state, force=force))  # once it is so: the next one may fail
        for note in notes:
            talk.tell(note)
        left += one.state is FileState.DIFFERENT and not force
    _tell_rest(plans, written, left)
    return not left


def _tell_rest(plans: Sequence[Planned], written: Sequence[Planned], left: int) -> None:
    """Say what to commit and what is to be done by hand."""
    if written:
        paths = " ".join(safe(one.path) for one in written)
        talk.tell(_('Commit it: `git add {names} && git commit -m "Take part in the browser"`').format(names=paths))
        talk.tell(_("The first lines of these files say what to set up in the browser, and why."))
    if left:
        talk.tell(_("`--dry-run` shows the differences, `--force` replaces what is there."))
    for one in plans:
        if one.is_shared and one.before is not None and ".gitlab/leitbild.yml" not in one.before:
            talk.tell(_("Add these lines to {path}:").format(path=safe(one.path)))
            talk.tell("\n".join(f"  {line}" for line in one.text.splitlines()))

"""`leitbild status`: where the team stands, and the one step that comes next."""

from __future__ import annotations

import shlex
from pathlib import Path
from typing import TYPE_CHECKING

import typer

from leitbild_cli.commands.shared import boxes, options, session, talk
from leitbild_cli.core import lookup
from leitbild_cli.core.status import status as status_of
from leitbild_cli.file import store
from leitbild_cli.language import _, ngettext
from leitbild_cli.view import status as view
from leitbild_cli.view.format.text import safe

if TYPE_CHECKING:
    from leitbild_cli.core.model import Leitbild

app = options.single()


@options.verb(app)
def status(ctx: typer.Context, as_json: options.Json = False) -> None:
    """Show where the team stands and what comes next: ideas, ballots, drafts, feedback and measures."""
    current = session.of(ctx)
    kept = current.open().leitbild
    leitbild = boxes.seen(current.path, kept)
    errors = _errors(kept)
    broken = session.broken_seals(current.path, leitbild)
    found = status_of(leitbild, on=session.today(), now=session.now(), broken=broken)
    if as_json:
        talk.say_json({**view.status_json(found), "errors": errors})
        return
    page = view.status_page(found, width=talk.width(), ascii_only=talk.ascii_only(), bold=talk.colour())
    talk.say(page)
    talk.tell("")
    if talk.interactive() and _git_needs_telling(current.path.parent):
        talk.tell(_("git merges this file line by line here; `leitbild git install` lets it merge idea by idea."))
    if not _is_in_git(current.path):
        path = safe(shlex.quote(session.shown_path(current.path)))
        talk.tell(_('Not in git yet: `git add {path} && git commit -m "…"`').format(path=path))
    if other := store.unread(current.path):
        talk.tell(_("`{other}` lies beside `{file}` and is not read.").format(other=other.name, file=current.path.name))
    if errors and not session.clash(kept):
        told = ngettext("{count} error in the file", "{count} errors in the file", errors).format(count=errors)
        talk.tell(_("{errors}: `leitbild check` shows what helps.").format(errors=told))
    session.next_step(kept)


def _errors(leitbild: Leitbild) -> int:
    if not lookup.is_anything_decided(leitbild):
        return 0
    from leitbild_cli.core.checking import clashes  # ideas alone contradict nothing

    return len(clashes.contradictions(leitbild))


def _is_in_git(path: Path) -> bool:
    """Say whether git has the file as it is, or there is no git to have it."""
    from leitbild_cli.file import checkout

    return checkout.of(path.parent) is None or checkout.is_committed(path)


def _git_needs_telling(folder: Path) -> bool:
    """Say whether this is a repository whose git does not know how to merge the file; asked at a terminal only."""
    from leitbild_cli.file import git
    from leitbild_cli.file.merging.driver import in_repository

    return in_repository(folder) and git.config("merge.leitbild.driver", folder) is None

"""`leitbild check`: everything that is not right, with its place."""

from __future__ import annotations

import contextlib
from enum import StrEnum
from pathlib import Path
from typing import TYPE_CHECKING, Annotated, assert_never

import typer

from leitbild_cli.commands.shared import options, session, talk
from leitbild_cli.core import lookup
from leitbild_cli.core.checking import report
from leitbild_cli.core.checking.findings import Severity
from leitbild_cli.core.checking.report import Checked, Placed, fails, placed
from leitbild_cli.errors import Exit, FileRefusal, UsageRefusal
from leitbild_cli.file import closings, store
from leitbild_cli.language import _
from leitbild_cli.view import findings, steps

if TYPE_CHECKING:
    from collections.abc import Sequence

    from leitbild_cli.commands.check_base import Against
    from leitbild_cli.core.checking.findings import Finding
    from leitbild_cli.core.model import Leitbild
    from leitbild_cli.file.document import Document

app = options.single()


class Format(StrEnum):
    """How findings are told."""

    TEXT = "text"
    JSON = "json"
    GITHUB = "github"
    GITLAB = "gitlab"


@options.verb(app)
def check(
    ctx: typer.Context,
    files: Annotated[
        list[Path] | None, typer.Argument(metavar="FILE …", help=_("Files to check; without any, the one found here."))
    ] = None,
    form: Annotated[
        Format, typer.Option("--format", help=_("For people, for machines, or as annotations of a pull request."))
    ] = Format.TEXT,
    strict: Annotated[bool, typer.Option("--strict", help=_("Warnings fail too; hints never do."))] = False,
    base: Annotated[
        str | None,
        typer.Option("--base", metavar="COMMIT", help=_("Also say who changed what is not theirs since this commit.")),
    ] = None,
    author: Annotated[
        str | None, typer.Option("--author", metavar="NAME", help=_("With --base: whose change it is; else git knows."))
    ] = None,
    draft: Annotated[
        str | None,
        typer.Option("--draft", metavar="DRAFT", help=_("Check this draft, also where a text is adopted already.")),
    ] = None,
    managers: Annotated[
        str | None,
        typer.Option("--managers", metavar="NAME,…", help=_("With --base: who may change the manager's sections.")),
    ] = None,
    logins: Annotated[
        list[str] | None,
        typer.Option(
            "--login", metavar="LOGIN[=PERSON]", help=_("With --base: whose login this is; alone, whose pull request.")
        ),
    ] = None,
    fix: Annotated[
        bool, typer.Option("--fix", help=_("First add the lines that blocks should end in, and show the change."))
    ] = False,
    dry_run: options.DryRun = False,
    as_json: options.Json = False,
) -> None:
    """Show everything that is not right yet, with line, column and how to mend it.

    Ends with 0 if nothing is wrong, 1 if something is, 3 if a file cannot be read as a Leitbild.
    """
    if dry_run and not fix:
        raise UsageRefusal(_("`--dry-run` goes with `--fix`."))
    current = session.of(ctx)
    against = _against(base, author, managers, logins or (), strict=strict) if base is not None else None
    paths = [(current.folder / path, str(path)) for path in files or ()] or [_found(current.path)]
    if fix:
        _close([path for path, _name in paths], dry_run=dry_run, quiet=as_json or form is not Format.TEXT)
    looked = [_look(path, name, against, draft) for path, name in paths]
    checked = [one for one, _leitbild in looked]
    _say(looked, Format.JSON if as_json else form)
    talk.tell(findings.summary(checked))
    if len(looked) == 1 and (leitbild := looked[0][1]) is not None:
        if draft is None:
            _tell_newer(leitbild)
        _tell_next(leitbild, checked, own=not files)
    if not all(one.readable for one in checked):
        raise typer.Exit(Exit.FILE)
    if any(fails(one.found, strict=strict) for one in checked):
        raise typer.Exit(Exit.NO)


def _against(base: str, author: str | None, managers: str | None, logins: Sequence[str], *, strict: bool) -> Against:
    from leitbild_cli.commands.check_base import Against  # git is asked only where somebody wants to know

    return Against(base=base, author=author, managers=managers, logins=tuple(logins), strict=strict)


def _tell_next(leitbild: Leitbild, checked: Sequence[Checked], *, own: bool) -> None:
    """Say what comes next: first what is wrong, then the way to the statement."""
    if any(fails(one.found, strict=False) for one in checked):
        talk.tell(_("Next: mend what is wrong, then `leitbild check` once more."))
        return
    session.next_step(leitbild, own=own)


def _found(path: Path) -> tuple[Path, str]:
    here = Path.cwd()
    return path, str(path.relative_to(here)) if path.is_relative_to(here) else str(path)


def _look(path: Path, name: str, against: Against | None, draft: str | None) -> tuple[Checked, Leitbild | None]:
    try:
        document = store.inspect(path)
    except FileRefusal as refusal:
        missing = Placed(
            line=1, column=1, severity=Severity.ERROR, code=refusal.code, what=refusal.what, mend=refusal.mend
        )
        return Checked(file=name, found=(missing,), readable=False), None
    leitbild = document.leitbild
    unclosed = closings.finding(document)
    content = (
        (
            *_content(path, leitbild, draft),
            *_changes(path, document, leitbild, against),
            *((unclosed,) if unclosed else ()),
        )
        if leitbild is not None
        else ()
    )
    found = placed(document.problems, content, document.line_of)
    return Checked(file=name, found=found, readable=leitbild is not None), leitbild


def _content(path: Path, leitbild: Leitbild, draft: str | None) -> tuple[Finding, ...]:
    chosen = None
    if draft is not None:
        from leitbild_cli.core.drafting import drafts  # only who names one pays for it

        chosen = drafts.find(leitbild, draft)
    return report.check(leitbild, draft=chosen, broken=session.broken_seals(path, leitbild))


def _tell_newer(leitbild: Leitbild) -> None:
    """Say that a newer draft was not read: what is adopted is checked for good, whatever is tried out beside it."""
    adopted, draft = lookup.adoption(leitbild), lookup.latest_draft(leitbild)
    if adopted is not None and draft is not None and draft.id != adopted.draft:
        number = lookup.draft_number(leitbild, draft.id)
        told = _("Checked was the adopted text; draft {number} is newer: `leitbild check --draft {number}`")
        talk.tell(told.format(number=number))


def _close(paths: Sequence[Path], *, dry_run: bool, quiet: bool) -> None:
    """Give each file the lines its blocks lack; one that cannot be read is left to the check."""
    for path in paths:
        with contextlib.suppress(FileRefusal):
            saved = store.change_text(path, closings.closed, dry_run=dry_run, call=session.called())
            if saved.changed and not quiet:
                talk.say(steps.shown_diff(saved.diff()))


def _changes(path: Path, document: Document, leitbild: Leitbild, against: Against | None) -> tuple[Finding, ...]:
    if against is None:
        return ()
    from leitbild_cli.commands import check_base

    return check_base.found_since(path, document, leitbild, against)


def _say(looked: Sequence[tuple[Checked, Leitbild | None]], form: Format) -> None:
    checked = [one for one, _leitbild in looked]
    match form:
        case Format.TEXT if talk.at_terminal():
            lines = [findings.as_told(one, leitbild, width=talk.width()) for one, leitbild in looked if one.found]
        case Format.TEXT:
            lines = [findings.as_text(one) for one in checked if one.found]
        case Format.GITHUB:
            talk.say_commands("\n".join(findings.as_github(one) for one in checked if one.found))
            return
        case Format.JSON:
            talk.say_json(findings.as_json(checked))
            return
        case Format.GITLAB:
            lines = [findings.as_gitlab(checked)]
        case _:
            assert_never(form)
    talk.say(("\n\n" if talk.at_terminal() else "\n").join(lines))

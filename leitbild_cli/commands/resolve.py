"""`leitbild resolve`: finish a merge that git could not finish alone."""

from __future__ import annotations

from typing import TYPE_CHECKING, Annotated

import typer

from leitbild_cli.commands.shared import options, session, talk
from leitbild_cli.core import lookup
from leitbild_cli.errors import Exit
from leitbild_cli.file import document
from leitbild_cli.file.merging import clashes, driver, markers, stages, unfinished
from leitbild_cli.file.merging.driver import DriverState
from leitbild_cli.file.merging.stages import Operation
from leitbild_cli.language import _, ngettext
from leitbild_cli.view import resolve as view

if TYPE_CHECKING:
    from pathlib import Path

    from leitbild_cli.file.merging.unfinished import OpenPlace, Unfinished

app = options.single()


@options.verb(app)
def resolve(
    ctx: typer.Context,
    check: Annotated[bool, typer.Option("--check", help=_("Only say what is open; write nothing."))] = False,
    here: Annotated[
        bool | None,
        typer.Option("--here/--coming-in", help=_("Decide every open place for one side, without asking.")),
    ] = None,
    as_json: options.Json = False,
) -> None:
    """Finish a merge, rebase, cherry-pick or stash pop: both sides are kept, people decide what both changed."""
    path = session.of(ctx).path
    found = unfinished.look(path, None if here is None else int(not here))
    if found is None:
        _nothing(path, as_json=as_json)
        return
    if found.questions and not (check or as_json) and talk.interactive():
        found = _asked(path, found)
    if not (check or found.unsaid) and unfinished.keep(path, found):
        talk.tell(_("Its blocks end in lines of their own now, so that git keeps them apart."))
    if found.questions:
        _say_open(path, found, check=check, as_json=as_json)
        raise typer.Exit(Exit.NO)
    count = unfinished.clashing(path, found)
    if found.staged and not check and (reason := stages.add(path)):
        talk.tell(_("git did not take it ({reason}).").format(reason=reason))
        raise typer.Exit(Exit.FORBIDDEN)
    _say_done(path, found, count, check=check, as_json=as_json)


def _nothing(path: Path, *, as_json: bool) -> None:
    if as_json:
        talk.say_json({"state": "nothing", "file": str(path), "conflicts": []})
        return
    talk.say(_("There is nothing to resolve in {file}.").format(file=path.name))


def _asked(path: Path, found: Unfinished) -> Unfinished:
    """Ask for each open place which side is right; an answer can be put off."""
    names = _names(found)
    picks: list[int | None] = []
    if found.unsaid:
        _tell_unsaid(path)
    talk.tell(view.headline(len(found.questions)))
    for question in found.questions:
        talk.tell("\n" + _shown(question, names))
        choices = [_("keep what was here"), _("take what is coming in"), _("decide later, in the file")]
        pick = talk.choose(_("Which is right? (letter)"), choices)
        picks.append(pick if pick < len(unfinished.labels()) else None)
    return unfinished.decide(found, picks)


def _say_open(path: Path, found: Unfinished, *, check: bool, as_json: bool) -> None:
    said, said_json = (talk.say, talk.say_json) if check or found.unsaid else (talk.report, talk.report_json)
    if as_json:
        said_json({"state": "open", "file": str(path), "conflicts": [_machine(one) for one in found.questions]})
        return
    names = _names(found)
    said("\n\n".join((view.headline(len(found.questions)), *(_shown(one, names) for one in found.questions))))
    _tell_guessed(found)
    if found.unsaid:
        _tell_unsaid(path)
        talk.tell(
            _(
                "Next: `leitbild resolve --here` keeps it so, `--coming-in` takes the other side; at a terminal "
                "`leitbild resolve` asks place by place."
            )
        )
        return
    if check:
        talk.tell(_("Next: `leitbild resolve` merges the rest and marks these places."))
        return
    talk.tell(
        _(
            "Next: open {file}, keep in each of these places the lines that are right, delete the marker lines "
            "(<<<<<<<, =======, >>>>>>>), and run `leitbild resolve` again."
        ).format(file=path.name)
    )


def _tell_unsaid(path: Path) -> None:
    talk.tell(
        _(
            "{file} reads as it did here, without markers: either that was chosen, or git left out what is coming in."
        ).format(file=path.name)
    )


def _say_done(path: Path, found: Unfinished, clashing: int, *, check: bool, as_json: bool) -> None:
    if as_json:
        state = "mergeable" if check else "merged"
        talk.report_json({"state": state, "file": str(path), "conflicts": [], "errors": clashing})
        return
    if check:
        talk.say(_("Everything in {file} can be merged; nobody has to decide anything.").format(file=path.name))
        _tell_clashing(clashing)
        talk.tell(_("Next: `leitbild resolve`"))
        return
    words = _("{file} is merged.") if found.by_people else _("{file} is merged; both sides are in it.")
    talk.report(words.format(file=path.name))
    _tell_guessed(found)
    _tell_clashing(clashing)
    others = stages.others_unmerged(path)
    if others:
        words = ngettext("{count} other file waits: `git status`", "{count} other files wait: `git status`", others)
        talk.tell(words.format(count=others))
        return
    talk.tell(_next(stages.operation(path.parent), staged=found.staged).format(file=path.name))
    if found.staged and driver.status(path.parent, path.name).state is DriverState.MISSING:
        talk.tell(_("With `leitbild git install`, git does this by itself from now on."))


def _next(operation: Operation, *, staged: bool) -> str:
    match operation:
        case Operation.MERGE:
            return _("Next: `git commit`")
        case Operation.REBASE:
            return _("Next: `git rebase --continue`")
        case Operation.CHERRY_PICK:
            return _("Next: `git cherry-pick --continue`")
        case Operation.REVERT:
            return _("Next: `git revert --continue`")
        case Operation.OTHER if staged:
            return _("Next: if this was a `git stash pop`, `git stash drop` removes the stash, which is still there.")
        case Operation.OTHER:
            return _("Next: look at it (`git diff`), then `git add {file}` and `git commit`.")


def _tell_guessed(found: Unfinished) -> None:
    if found.guessed:
        talk.tell(_("The version both sides started from is gone; what only one side has was kept."))


def _tell_clashing(count: int) -> None:
    if count:
        talk.tell(clashes.told(count))


def _shown(question: OpenPlace, names: dict[str, str]) -> str:
    sides = list(zip(unfinished.labels(), (question.ours, question.theirs), strict=True))
    return view.question(question.paths, question.line, sides, names=names, width=talk.width())


def _names(found: Unfinished) -> dict[str, str]:
    """Give the names of people by their keys, as far as one side of the file can be read."""
    leitbild = document.read(markers.side(found.text, 0) or "").leitbild
    return lookup.names(leitbild) if leitbild else {}


def _machine(question: OpenPlace) -> dict[str, object]:
    return {"paths": question.paths, "line": question.line, "here": question.ours, "coming_in": question.theirs}

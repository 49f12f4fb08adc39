"""`track review`: look back at the adopted statement together."""

from __future__ import annotations

from typing import TYPE_CHECKING, Annotated

import typer

from leitbild_cli.commands import options, session, talk
from leitbild_cli.commands.track import days
from leitbild_cli.core.model import Review
from leitbild_cli.core.tracking import measures, reviews
from leitbild_cli.errors import UsageRefusal
from leitbild_cli.language import _, mark
from leitbild_cli.record import record
from leitbild_cli.view import track

if TYPE_CHECKING:
    from datetime import date

    from leitbild_cli.commands.session import Session
    from leitbild_cli.core.model import Leitbild

app = options.single()


class ActionNeeded(UsageRefusal):
    """A date says until when something is done; it needs that something."""

    code = "action-needed"
    what = mark("What is to be done by then?")
    mend = mark('Say it with `--action "…"`.')


@record
class _Said:
    """What the team said, as far as it is known."""

    lived: int | None
    example: str | None
    action: str | None
    due: date | None


@options.verb(app)
def review(
    ctx: typer.Context,
    lived: Annotated[int | None, typer.Option(metavar="1-5", help=_("Is it lived? 1 (not at all) to 5."))] = None,
    example: Annotated[str | None, typer.Option(metavar="TEXT", help=_("An example somebody saw."))] = None,
    action: Annotated[str | None, typer.Option(metavar="TEXT", help=_("What follows."))] = None,
    due: Annotated[str | None, typer.Option(metavar="DATE", help=_("Until when."))] = None,
    on: Annotated[str | None, typer.Option(metavar="DATE", help=_("The day of the review; today if left out."))] = None,
    by: options.By = None,
    dry_run: options.DryRun = False,
    as_json: options.Json = False,
) -> None:
    """Look back at the adopted statement: is it lived, an example, and what follows until when."""
    now, held = session.of(ctx), days.past(on)
    leitbild = now.open().leitbild
    if not leitbild.adopted:
        raise measures.NothingAdopted
    writer = _writer(now, leitbild, by)
    said = _Said(lived=lived, example=example, action=action, due=days.any_day(due) if due else None)
    if said == _Said(lived=None, example=None, action=None, due=None):
        said = _asked()
    if said.due and not said.action:
        raise ActionNeeded

    def edit(fresh: Leitbild) -> tuple[Leitbild, Review]:
        (drawn,) = session.fresh_ids(fresh, 1)
        made = Review(
            id=drawn,
            on=held,
            by=writer,
            lived=said.lived,
            example=talk.clean(said.example or "") or None,
            action=talk.clean(said.action or "") or None,
            due=said.due,
        )
        return reviews.add_review(fresh, made)[0], made

    saved = now.change(edit, dry_run=dry_run)
    machine: dict[str, object] | None = {"review": saved.outcome} if as_json else None
    answer = track.looked_back(saved.leitbild, saved.outcome, on=session.today(), width=talk.width())
    session.finish(saved, answer, machine=machine, dry_run=dry_run)


def _writer(now: Session, leitbild: Leitbild, by: str | None) -> str | None:
    """Give who writes it down; a review of the whole team may stand without a name."""
    try:
        return session.known(now, leitbild, by).id
    except (talk.MustBeGiven, session.NotSurely):
        return None


def _asked() -> _Said:
    """Ask at the terminal, one question after the other; Enter leaves one out."""
    if not talk.interactive():
        raise talk.MustBeGiven(_("The answer to “is it lived?”"), "--lived 1-5")
    lived = talk.ask_number(_("Is it lived? 1 (not at all) to 5:"), low=reviews.LEAST, high=reviews.MOST)
    example = talk.ask(_("An example somebody saw? (Enter: none)"))
    action = talk.ask(_("What follows? (Enter: nothing)"))
    due = _asked_day() if action else None
    return _Said(lived=lived, example=example or None, action=action or None, due=due)


def _asked_day() -> date | None:
    while typed := talk.ask(_("Until when? (Enter: open)")):
        try:
            return days.any_day(typed)
        except days.NoDay as refusal:
            talk.tell(str(refusal))
    return None

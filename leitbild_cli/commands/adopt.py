"""`leitbild adopt`: decide for a draft; its text is sealed, and a later change needs a reason."""

from __future__ import annotations

from typing import TYPE_CHECKING, Annotated

import typer

from leitbild_cli.commands.shared import options, session, talk
from leitbild_cli.core import adoption, lookup, people
from leitbild_cli.core.drafting import drafts
from leitbild_cli.errors import Refusal
from leitbild_cli.language import _
from leitbild_cli.record import record
from leitbild_cli.view.drafting import drafts as view
from leitbild_cli.view.drafting import findings

if TYPE_CHECKING:
    from leitbild_cli.core.model import Adoption, Draft, Leitbild
    from leitbild_cli.file.store import Saved

app = options.single()
REVIEW_MONTHS = 6


@record
class _Reasons:
    """Why it replaces the statement before, why although something speaks against it, and who looks after it."""

    because: str | None
    despite: str | None
    owner: str | None


@options.verb(app)
def adopt(
    ctx: typer.Context,
    draft: Annotated[str, typer.Argument(metavar="DRAFT", help=_("Number, id, or latest."))] = "latest",
    because: Annotated[
        str | None,
        typer.Option("--because", metavar="TEXT", help=_("Why it replaces the present statement, in a line.")),
    ] = None,
    despite: Annotated[
        str | None,
        typer.Option(
            "--despite",
            "--reason",
            metavar="TEXT",
            help=_("Why it is adopted although `check` finds errors or feedback is open; kept in the file."),
        ),
    ] = None,
    owner: Annotated[str | None, typer.Option("--owner", metavar="PERSON", help=_("Who looks after it."))] = None,
    review: Annotated[
        int, typer.Option("--review", metavar="N", min=1, max=120, help=_("Months until the team looks back."))
    ] = REVIEW_MONTHS,
    yes: options.Yes = False,
    dry_run: options.DryRun = False,
    as_json: options.Json = False,
) -> None:
    """Decide for a draft: its text becomes the statement and is sealed.

    Errors of `check` and open feedback stop it, unless you say why it is adopted all the same.
    """
    current = session.of(ctx)
    leitbild = current.open().leitbild
    chosen = drafts.find(leitbild, draft)
    adoption.ensure_adoptable(leitbild, chosen)
    given = _Reasons(because=_line(because), despite=_line(despite), owner=owner)
    unasked = yes or dry_run
    said = given if unasked else _agreed(leitbild, chosen, given)
    if said is None:
        talk.tell(_("Nothing was decided."))
        return
    if unasked and not as_json:
        _tell_objections(leitbild, chosen)

    def change(fresh: Leitbild) -> tuple[Leitbild, Adoption]:
        keeper = people.find(fresh, said.owner).id if said.owner else None
        return adoption.adopt(
            fresh,
            chosen,
            on=session.today(),
            owner=keeper,
            review_months=review,
            reason=said.because,
            despite=said.despite,
        )

    saved = current.change(change, dry_run=dry_run)
    _finish(saved, dry_run=dry_run, as_json=as_json)


def _finish(saved: Saved[Adoption], *, dry_run: bool, as_json: bool) -> None:
    """Say that it is adopted, how it is shown, and that a translation speaks of the statement before."""
    made = saved.outcome
    machine: dict[str, object] | None = {"adopted": view.adoption_json(made)} if as_json else None
    answer = _("Adopted. This is your statement:") + "\n" + view.adoption_card(saved.leitbild, made, width=talk.width())
    session.finish(saved, answer, machine=machine, dry_run=dry_run)
    if talk.interactive() and not dry_run:
        shown = _("To show it: `leitbild show --open` · letters to everybody: `leitbild letter --all letters`")
        talk.tell(shown + ("" if made.translation else _(" · in the other language: `leitbild translate`")))
    if made.translation and not dry_run:
        talk.tell(_("The translation is that of the statement before: `leitbild translate`"))


def _line(given: str | None) -> str | None:
    return talk.clean(given) or None if given else None


def _tell_objections(leitbild: Leitbild, draft: Draft) -> None:
    if against := adoption.objections(leitbild, draft):
        talk.tell(view.objections(against, width=talk.talk_width()))


def _agreed(leitbild: Leitbild, draft: Draft, given: _Reasons) -> _Reasons | None:
    """Show the draft and what speaks against it, ask for the reasons that are missing, and for a yes; None for no."""
    if not talk.interactive():
        _tell_objections(leitbild, draft)
        adoption.ensure_reasoned(leitbild, draft, reason=given.because, despite=given.despite)
        raise talk.MustBeGiven(_("Your yes"), "--yes")
    talk.tell(view.shown(leitbild, draft, width=talk.width()))
    if slips := adoption.slips(leitbild, draft):
        talk.tell("\n" + findings.shown(draft, slips, width=talk.talk_width()))
    despite, because = given.despite, given.because
    if adoption.objections(leitbild, draft):
        talk.tell("")
        _tell_objections(leitbild, draft)
        despite = despite or _asked(_("Why adopt it all the same? (Enter: not now)"))
        if not despite:
            return None
    if lookup.adoption(leitbild) is not None:
        because = because or _asked(_("There is a statement already; what has changed? (Enter: not now)"))
        if not because:
            return None
    owner = given.owner or _asked_owner(leitbild)
    if not talk.confirm(_("Adopt this text? It will be sealed.")):
        return None
    return _Reasons(because=because, despite=despite, owner=owner)


def _asked_owner(leitbild: Leitbild) -> str | None:
    """Ask who looks after the statement, unless somebody does; a name that nobody has is asked for again."""
    standing = lookup.adoption(leitbild)
    if not leitbild.people or (standing is not None and standing.owner):
        return None
    while named := _asked(_("Who looks after it? (name; Enter: nobody yet)")):
        try:
            return people.find(leitbild, named).id
        except Refusal as refusal:
            talk.tell(str(refusal))
    return None


def _asked(question: str) -> str:
    return talk.clean(talk.ask(question))

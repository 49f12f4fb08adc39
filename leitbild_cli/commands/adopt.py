"""`leitbild adopt`: decide for a draft; its text is sealed, and a later change needs a reason."""

from __future__ import annotations

from typing import TYPE_CHECKING, Annotated

import typer

from leitbild_cli.commands import options, session, talk
from leitbild_cli.core import lookup, people
from leitbild_cli.core.drafting import drafts, statement
from leitbild_cli.language import _, ngettext
from leitbild_cli.view import drafts as view

if TYPE_CHECKING:
    from leitbild_cli.core.model import Adoption, Draft, Leitbild

app = options.single()
REVIEW_MONTHS = 6


@options.verb(app)
def adopt(
    ctx: typer.Context,
    draft: Annotated[str, typer.Argument(metavar="DRAFT", help=_("Number, id, or latest."))] = "latest",
    because: options.Reason = None,
    owner: Annotated[str | None, typer.Option("--owner", metavar="PERSON", help=_("Who looks after it."))] = None,
    review: Annotated[
        int, typer.Option("--review", metavar="N", min=1, max=120, help=_("Months until the team looks back."))
    ] = REVIEW_MONTHS,
    yes: options.Yes = False,
    dry_run: options.DryRun = False,
    as_json: options.Json = False,
) -> None:
    """Decide for a draft: its text becomes the statement and is sealed."""
    current = session.of(ctx)
    leitbild = current.open().leitbild
    chosen = drafts.find(leitbild, draft)
    if not (yes or dry_run or _agreed(leitbild, chosen)):
        talk.tell(_("Nothing was decided."))
        return

    def change(fresh: Leitbild) -> tuple[Leitbild, Adoption]:
        keeper = people.find(fresh, owner).id if owner else None
        return statement.adopt(fresh, chosen, on=session.today(), owner=keeper, review_months=review, reason=because)

    saved = current.change(change, dry_run=dry_run)
    adoption = saved.outcome
    machine: dict[str, object] | None = None
    if as_json:
        machine = {
            "adopted": {"draft": adoption.draft, "on": adoption.on, "seal": adoption.seal, "text": adoption.text}
        }
    answer = (
        _("Adopted. This is your statement:") + "\n" + view.adoption_card(saved.leitbild, adoption, width=talk.width())
    )
    session.finish(saved, answer, machine=machine, dry_run=dry_run)


def _agreed(leitbild: Leitbild, draft: Draft) -> bool:
    if not talk.interactive():
        raise talk.MustBeGiven(_("Your yes"), "--yes")
    talk.tell(view.shown(leitbild, draft, width=talk.width()))
    waiting = len(lookup.open_feedback(leitbild))
    if waiting:
        words = ngettext(
            "{count} piece of feedback is still open.", "{count} pieces of feedback are still open.", waiting
        )
        talk.tell(words.format(count=waiting))
    return talk.confirm(_("Adopt this text? It will be sealed."))

"""Adopting a draft: what speaks against it, and the reasons that a change or an exception needs."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from leitbild_cli.core import lookup
from leitbild_cli.core.checking import report
from leitbild_cli.core.checking.findings import Severity
from leitbild_cli.core.drafting.seal import seal_of
from leitbild_cli.core.drafting.texts import text_of
from leitbild_cli.core.model import Adoption
from leitbild_cli.errors import ForbiddenRefusal, UsageRefusal
from leitbild_cli.language import mark, ngettext
from leitbild_cli.record import record

if TYPE_CHECKING:
    from datetime import date

    from leitbild_cli.core.checking.findings import Finding
    from leitbild_cli.core.model import Draft, Feedback, Leitbild, Note


@record
class Objections:
    """What speaks against adopting a draft: the errors that `check` finds, and what was said and not answered."""

    errors: tuple[Finding, ...] = ()
    feedback: tuple[Feedback, ...] = ()
    notes: tuple[Note, ...] = ()

    def __bool__(self) -> bool:
        """Say whether there are any."""
        return bool(self.errors or self.feedback or self.notes)

    @property
    def waiting(self) -> int:
        """Give how many voices wait for an answer."""
        return len(self.feedback) + len(self.notes)


class SpokenAgainst(ForbiddenRefusal):
    """Errors or open feedback stand against a draft, and nothing says why it is adopted all the same."""

    code = "spoken-against"
    what = mark("Draft {number} can't be adopted yet: {objections}.")
    mend = mark("Settle it, or say in a sentence why it is adopted all the same (`--despite`).")


class ChangeNeedsReason(UsageRefusal):
    """A statement is adopted already, and nothing says why it should change."""

    code = "change-needs-reason"
    what = mark("There has been a statement since {date}; a new one needs a reason.")
    mend = mark("Say in one sentence what has changed (`--because`).")


class AdoptedBefore(ForbiddenRefusal):
    """The same draft was adopted before."""

    code = "adopted-before"
    what = mark("Draft {number} was adopted on {date} already.")
    mend = mark("To return to it, make a new draft of its text first.")


class NothingToAdopt(ForbiddenRefusal):
    """The draft holds no words."""

    code = "nothing-to-adopt"
    what = mark("This draft is empty; there is nothing to adopt.")


def adopt(  # noqa: PLR0913  a decision has a day, an owner, a term and its reasons
    leitbild: Leitbild,
    draft: Draft,
    *,
    on: date,
    owner: str | None = None,
    review_months: int | None = None,
    reason: str | None = None,
    despite: str | None = None,
) -> tuple[Leitbild, Adoption]:
    """Give the Leitbild with this draft as its statement, and the sealed adoption.

    `reason` says why it replaces the one before, whose owner goes on looking after it unless another is named;
    `despite` says why it is adopted although something speaks against it, and is kept only where something does.
    """
    ensure_adoptable(leitbild, draft)
    ensure_reasoned(leitbild, draft, reason=reason, despite=despite)
    standing, against = lookup.adoption(leitbild), objections(leitbild, draft)
    text = text_of(draft)
    adoption = Adoption(
        draft=draft.id,
        on=on,
        text=text,
        seal=seal_of(text),
        reason=reason,
        despite=despite if against else None,
        owner=owner or (standing.owner if standing else None),
        review_months=review_months,
        translation=standing.translation if standing else None,  # stale until somebody confirms it
    )
    return replace(leitbild, adopted=(*leitbild.adopted, adoption)), adoption


def ensure_adoptable(leitbild: Leitbild, draft: Draft) -> None:
    """Raise NothingToAdopt or AdoptedBefore where no reason helps."""
    if not text_of(draft).strip():
        raise NothingToAdopt
    before = lookup.adoption_of(leitbild, draft.id)
    if before is not None:
        raise AdoptedBefore(number=lookup.draft_number(leitbild, draft.id) or before.draft, date=before.on)


def ensure_reasoned(leitbild: Leitbild, draft: Draft, *, reason: str | None, despite: str | None) -> None:
    """Raise ChangeNeedsReason or SpokenAgainst where a reason is missing that this decision needs."""
    standing = lookup.adoption(leitbild)
    if standing is not None and not (reason or "").strip():
        raise ChangeNeedsReason(date=standing.on)
    against = objections(leitbild, draft)
    if against and not (despite or "").strip():
        raise SpokenAgainst(number=lookup.draft_number(leitbild, draft.id) or draft.id, objections=_counted(against))


def objections(leitbild: Leitbild, draft: Draft) -> Objections:
    """Give what speaks against adopting this draft; a broken seal doesn't, which a new adoption is to mend."""
    found = report.check(leitbild, draft=draft, broken=())
    errors = (one for one in found if one.severity is Severity.ERROR)
    return Objections(errors=tuple(errors), feedback=lookup.open_feedback(leitbild), notes=lookup.open_notes(leitbild))


def slips(leitbild: Leitbild, draft: Draft) -> tuple[Finding, ...]:
    """Give what is typed in a way that nobody means, which a seal would keep: marks, blanks, words said twice."""
    return tuple(one for one in report.of_text(leitbild, draft) if one.code in ("typography", "repetition"))


def _counted(against: Objections) -> str:
    errors = len(against.errors)
    told = []
    if errors:
        told.append(
            ngettext("`check` finds {count} error", "`check` finds {count} errors", errors).format(count=errors)
        )
    if against.waiting:
        words = ngettext("{count} piece of feedback is open", "{count} pieces of feedback are open", against.waiting)
        told.append(words.format(count=against.waiting))
    return ", ".join(told)

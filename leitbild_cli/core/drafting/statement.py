"""Adopting a draft: its text is sealed, and a change later needs a reason."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from leitbild_cli.core import lookup
from leitbild_cli.core.drafting.texts import text_of
from leitbild_cli.core.model import Adoption
from leitbild_cli.errors import ForbiddenRefusal, UsageRefusal
from leitbild_cli.language import mark

if TYPE_CHECKING:
    from datetime import date

    from leitbild_cli.core.model import Draft, Leitbild

_DIGITS = 16


class ChangeNeedsReason(UsageRefusal):
    """A statement is adopted already, and nothing says why it should change."""

    code = "change-needs-reason"
    what = mark("A statement stands since {date}; a new one needs a reason.")
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


def adopt(  # noqa: PLR0913  a decision has a day, an owner, a term and a reason
    leitbild: Leitbild,
    draft: Draft,
    *,
    on: date,
    owner: str | None = None,
    review_months: int | None = None,
    reason: str | None = None,
) -> tuple[Leitbild, Adoption]:
    """Give the Leitbild with this draft as its statement, and the sealed adoption."""
    text = text_of(draft)
    _check(leitbild, draft, text, reason)
    adoption = Adoption(
        draft=draft.id,
        on=on,
        text=text,
        seal=seal_of(text),
        reason=reason,
        owner=owner,
        review_months=review_months,
    )
    return replace(leitbild, adopted=(*leitbild.adopted, adoption)), adoption


def seal_of(text: str) -> str:
    """Give the seal of a text: the first 16 hex digits of its SHA-256."""
    from hashlib import sha256

    return sha256(text.encode()).hexdigest()[:_DIGITS]


def seal_holds(adoption: Adoption) -> bool:
    """Whether the text is still the one that was adopted."""
    return adoption.seal == seal_of(adoption.text)


def _check(leitbild: Leitbild, draft: Draft, text: str, reason: str | None) -> None:
    if not text.strip():
        raise NothingToAdopt
    before = lookup.adoption_of(leitbild, draft.id)
    if before is not None:
        raise AdoptedBefore(number=lookup.draft_number(leitbild, draft.id) or before.draft, date=before.on)
    standing = lookup.adoption(leitbild)
    if standing is not None and not (reason or "").strip():
        raise ChangeNeedsReason(date=standing.on)

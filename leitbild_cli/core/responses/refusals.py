"""What is refused about feedback and notes: each refusal takes facts and finds its own words."""

from __future__ import annotations

from typing import TYPE_CHECKING

from leitbild_cli.errors import ForbiddenRefusal, UsageRefusal
from leitbild_cli.language import _

if TYPE_CHECKING:
    from decimal import Decimal

LOWEST = 1
HIGHEST = 5


class ReasonNeeded(UsageRefusal):
    """Somebody took the trouble to answer; turning it down without a reason is not an answer."""

    code = "reason-needed"

    def __init__(self, ref: str) -> None:
        """Name the feedback."""
        what = _("Feedback `{ref}` can only be declined with a reason.").format(ref=ref)
        super().__init__(what, mend=_('One kind sentence is enough: `--because "…"`.'))


class NotDone(UsageRefusal):
    """Only what is accepted can be taken up in a draft."""

    code = "not-done"

    def __init__(self, ref: str) -> None:
        """Name the feedback."""
        super().__init__(_("Feedback `{ref}` is not accepted, so no draft takes it up.").format(ref=ref))


class OwnWords(ForbiddenRefusal):
    """A note stands in its author's block; the answer to it is a draft that carries it."""

    code = "own-words"

    def __init__(self, ref: str, *, person: str) -> None:
        """Name the note and its author."""
        super().__init__(
            _("`{ref}` is a note of {person} and stays as it was written.").format(ref=ref, person=person),
            mend=_("Let a sentence of the next draft carry it; then it counts as accepted."),
        )


class BadNote(UsageRefusal):
    """A note needs words, and a rating lies between 1 and 5."""

    code = "bad-note"

    def __init__(self, rating: int | Decimal | None = None) -> None:
        """Say which of both is missing."""
        outside = _("{rating} is no rating from 1 to {high}.").format(rating=rating, high=HIGHEST)
        super().__init__(_("A note needs some words.") if rating is None else outside)

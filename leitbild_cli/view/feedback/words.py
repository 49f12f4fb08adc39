"""The words for who spoke and what became of it, and ratings as 4/5."""

from __future__ import annotations

from typing import TYPE_CHECKING

from leitbild_cli.core.model import Audience, FeedbackStatus
from leitbild_cli.language import _, mark
from leitbild_cli.view.numbers import number

if TYPE_CHECKING:
    from decimal import Decimal

_GROUPS = {
    Audience.TEAM: mark("Team"),
    Audience.COLLEAGUE: mark("Colleagues"),
    Audience.CUSTOMER: mark("Customers"),
    Audience.OTHER: mark("Others"),
}
_STATUS = {
    FeedbackStatus.OPEN: mark("open"),
    FeedbackStatus.ACCEPTED: mark("accepted"),
    FeedbackStatus.DECLINED: mark("declined"),
}


def audience_word(audience: Audience) -> str:
    """Give the group somebody belongs to."""
    return _(_GROUPS[audience])


def status_word(status: FeedbackStatus) -> str:
    """Give what became of a piece of feedback."""
    return _(_STATUS[status])


def rating_word(rating: Decimal | None, scale: int | None) -> str:
    """Give a rating with its scale: 4/5; a dash where nobody rated."""
    if rating is None:
        return "–"
    return f"{number(rating)}/{scale}" if scale else number(rating)


def one_line(text: str | None) -> str:
    """Give a text of several lines as one."""
    return " ".join((text or "").split())

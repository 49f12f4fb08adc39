"""What was said of the drafts, in the order in which it is told: first what changed something."""

from __future__ import annotations

from datetime import date
from typing import TYPE_CHECKING

from leitbild_cli.core.feedback import responses
from leitbild_cli.core.model import FeedbackStatus

if TYPE_CHECKING:
    from leitbild_cli.core.feedback.responses import Response
    from leitbild_cli.core.model import Leitbild


def voices(leitbild: Leitbild) -> tuple[Response, ...]:
    """Give what was said in words: taken up and told so, then answered, then waiting; each by date."""
    said = [one for one in responses.everything(leitbild) if (one.text or "").strip()]
    return tuple(sorted(said, key=_place))


def _place(one: Response) -> tuple[bool, bool, date]:
    told = one.status.taken_up and bool(one.answer)
    return one.status is FeedbackStatus.OPEN, not told, one.received or date.max

"""What can be told of what people said: to all who were asked, and to each who wrote something."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from leitbild_cli.core import lookup, mentions
from leitbild_cli.core.feedback import responses
from leitbild_cli.core.model import FeedbackStatus
from leitbild_cli.record import record

if TYPE_CHECKING:
    from leitbild_cli.core.feedback.responses import Response
    from leitbild_cli.core.model import Audience, Leitbild


@record
class AnsweredRemark:
    """A remark, and what became of it; `draft` is the number of the draft that takes it up, `adopted` as it stands.

    `name` is known of the team's own people only, and only for the letter to them.
    """

    id: str
    text: str
    status: FeedbackStatus
    answer: str | None = None
    draft: int | None = None
    adopted: bool = False
    name: str | None = None


@record
class YouSaid:
    """You said – we did: `people` spoke of drafts `first` (one number where all of one), `praise` was only thanked for.

    `before` and `after` are the words of that draft and of the text that stands, where this is shorter.
    """

    people: int
    first: int | None
    told: tuple[AnsweredRemark, ...]
    praise: int
    waiting: int
    before: int | None = None
    after: int | None = None


def you_said(leitbild: Leitbild, *, draft: str | None = None, audience: Audience | None = None) -> YouSaid:
    """Give what was said and answered, in the order it came; nobody is named, and what was not done is among it."""
    leitbild = mentions.spoken(leitbild)
    said = [
        one for one in responses.everything(leitbild) if draft in (None, one.draft) and audience in (None, one.audience)
    ]
    numbers = {lookup.draft_number(leitbild, one.draft) for one in said}
    first = numbers.pop() if len(numbers) == 1 else None
    before, after = _words(leitbild, first), _words(leitbild, len(leitbild.drafts))
    return YouSaid(
        people=len(said),
        first=first,
        told=tuple(_told(leitbild, one) for one in said if _is_told(one)),
        praise=sum(one.status is FeedbackStatus.THANKED and responses.has_words(one) for one in said),
        waiting=sum(one.status is FeedbackStatus.OPEN and responses.has_words(one) for one in said),
        before=before if before and after and after < before else None,
        after=after if before and after and after < before else None,
    )


def of(leitbild: Leitbild, one: Response) -> AnsweredRemark:
    """Give one remark with what became of it, for a letter to whoever wrote it; its answer names nobody unasked."""
    writer = lookup.person_of(leitbild, one.person) if one.person else None
    answer = mentions.without_names(leitbild, one.answer, but=writer) if one.answer else None
    return replace(_told(leitbild, one), answer=answer, name=writer.name if writer else None)


def _told(leitbild: Leitbild, one: Response) -> AnsweredRemark:
    number = lookup.draft_number(leitbild, one.done_in) if one.done_in else None
    words = one.text or next((two.text for two in one.questions if two.text), "")
    standing = lookup.adoption(leitbild)
    last = lookup.draft_number(leitbild, standing.draft) if standing else None
    adopted = number is not None and last is not None and number <= last
    return AnsweredRemark(
        id=one.id, text=words or "", status=one.status, answer=one.answer, draft=number, adopted=adopted
    )


def _is_told(one: Response) -> bool:
    return responses.has_words(one) and one.status not in (FeedbackStatus.OPEN, FeedbackStatus.THANKED)


def _words(leitbild: Leitbild, number: int | None) -> int | None:
    if not number or number > len(leitbild.drafts):
        return None
    return sum(len(one.text.split()) for one in leitbild.drafts[number - 1].sentences)

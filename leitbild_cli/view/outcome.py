"""What became of a remark, in a sentence: to everybody who was asked, and to whoever made it."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from leitbild_cli.core.model import FeedbackStatus
from leitbild_cli.language import _

if TYPE_CHECKING:
    from leitbild_cli.core.feedback.told import AnsweredRemark

_WHY = re.compile(r"(?:weil|da|denn|because|since|as)\b", re.IGNORECASE)


def outcome(one: AnsweredRemark) -> str:
    """Give what became of a remark: the answer, else where it stands now."""
    answer = " ".join((one.answer or "").split())
    if one.status is FeedbackStatus.DECLINED:
        if not answer:
            return _("Read, with thanks, and not taken up.")
        if _WHY.match(answer):
            return _("Not changed, {reason}").format(reason=f"{answer[0].lower()}{answer[1:]}")
        return _("Not changed. {reason}").format(reason=answer)
    if one.status is FeedbackStatus.THANKED:
        return answer or _("Thank you.")
    if answer:
        return answer
    stands = (
        _("It stands in draft {number} now.")
        if one.status is FeedbackStatus.ACCEPTED
        else _("A part of it stands in draft {number} now.")
    )
    return stands.format(number=one.draft) if one.draft else _("We have taken it up.")


def told_to_writer(one: AnsweredRemark) -> str:
    """Give what became of a remark to whoever made it: of one that was not taken up, that we kept our words."""
    return _left(one) if one.status is FeedbackStatus.DECLINED else outcome(one)


def _left(one: AnsweredRemark) -> str:
    """Give why something was not taken up, to whoever asked for it."""
    answer = " ".join((one.answer or "").split())
    if not answer:
        return _("We left it as it was.")
    if _WHY.match(answer):
        return _("We left it as it was, {reason}").format(reason=f"{answer[0].lower()}{answer[1:]}")
    return _("We left it as it was. {reason}").format(reason=answer)

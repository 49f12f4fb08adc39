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
    answer = _sentence(one)
    if one.status is FeedbackStatus.DECLINED:
        if not answer:
            return _("Read, with thanks, and not taken up.")
        if _WHY.match(answer):
            return _("Not changed, {reason}").format(reason=f"{answer[0].lower()}{answer[1:]}")
        return _("Not changed. {reason}").format(reason=answer)
    if answer:
        return answer
    if one.status is FeedbackStatus.THANKED:
        return _("Thank you, we were glad.")
    return _stands(one)


def _stands(one: AnsweredRemark) -> str:
    whole = one.status is FeedbackStatus.ACCEPTED
    if one.adopted:
        return _("It is in our statement now.") if whole else _("Part of it is in our statement now.")
    if not one.draft:
        return _("We have taken it up.")
    words = _("It is in draft {number} now.") if whole else _("Part of it is in draft {number} now.")
    return words.format(number=one.draft)


def _sentence(one: AnsweredRemark) -> str:
    """Give an answer as a line that ends as sentences do."""
    answer = " ".join((one.answer or "").split())
    return f"{answer}." if answer[-1:].isalnum() else answer


def told_to_writer(one: AnsweredRemark) -> str:
    """Give what became of a remark to whoever made it: of one that was not taken up, that we kept our words."""
    return _left(one) if one.status is FeedbackStatus.DECLINED else outcome(one)


def _left(one: AnsweredRemark) -> str:
    """Give why something was not taken up, to whoever asked for it."""
    answer = _sentence(one)
    if not answer:
        return _("We left it as it was.")
    if _WHY.match(answer):
        return _("We left it as it was, {reason}").format(reason=f"{answer[0].lower()}{answer[1:]}")
    return _("We left it as it was. {reason}").format(reason=answer)

"""The one thing that comes next, as the team says it; a page knows no commands."""

from __future__ import annotations

from typing import TYPE_CHECKING

from leitbild_cli.core import lookup, overview
from leitbild_cli.core.overview import Step
from leitbild_cli.core.tracking.reviews import next_review
from leitbild_cli.language import _, mark, ngettext
from leitbild_cli.view.format.prose import long_day, quoted

if TYPE_CHECKING:
    from datetime import date, datetime

    from leitbild_cli.core.model import Leitbild
    from leitbild_cli.core.overview import Next

_WORDS = {
    Step.SEAL: mark("put the text right, or decide anew."),
    Step.ADD_PEOPLE: mark("say who takes part."),
    Step.ADD_IDEAS: mark("collect ideas."),
    Step.IDEAS_FOR_COLUMN: mark("collect ideas on {question}."),
    Step.DEDUPE: mark("look for ideas that are one thought, then vote."),
    Step.OPEN: mark("open the vote."),
    Step.ALONE: mark("collect more ideas on {question}, or keep the only one."),
    Step.HANDS: mark("vote by show of hands on {question}."),
    Step.CLOSED: mark("count the votes on {question}."),
    Step.COUNT_COLUMN: mark("count the votes on {question}."),
    Step.COUNT: mark("count the votes."),
    Step.DRAFT: mark("write the first draft."),
    Step.ASK_FEEDBACK: mark("ask the team, colleagues and a customer what they think."),
    Step.ADOPT: mark("decide."),
    Step.MEASURE: mark("say how we will see that it holds."),
    Step.READ: mark("enter the first reading."),
    Step.REVIEW: mark("look back together: is it lived?"),
}


def following(leitbild: Leitbild, *, on: date, now: datetime) -> str:
    """Give the step; of a statement that is lived, what was planned or when to look back."""
    found = overview.next_step(leitbild, on=on, now=now)
    if found.step is Step.LIVE:
        return _live(leitbild, on)
    if found.step in _WORDS:
        column = lookup.column_of(leitbild, found.column)
        return _(_WORDS[found.step]).format(question=quoted(column.question) if column else "")
    return _counted(leitbild, found)


def _counted(leitbild: Leitbild, found: Next) -> str:
    if found.step in (Step.ANSWER, Step.ANSWER_LATER):
        words = ngettext(
            "answer the feedback that is open.", "answer the {count} pieces of feedback that are open.", found.count
        )
    elif found.step is Step.DUE:
        words = ngettext("measure again: a reading is due.", "measure again: {count} readings are due.", found.count)
    else:
        column = lookup.column_of(leitbild, found.column)
        return _("vote on {question}.").format(question=quoted(column.question) if column else "")
    return words.format(count=found.count)


def _live(leitbild: Leitbild, on: date) -> str:
    planned = [one for one in leitbild.reviews if one.action and one.due and one.due >= on and one.done is None]
    if planned:
        first = min(planned, key=lambda one: one.due or one.on)
        day = long_day(first.due or first.on, year=False)
        return _("until {day}: {words}.").format(day=day, words=quoted(first.action or ""))
    review = next_review(leitbild, on=on)
    if review is not None:
        return _("look back together on {day}.").format(day=long_day(review.on))
    return _("live it, and look now and then whether it holds.")

"""`feedback list`: what was said, with what became of it."""

from __future__ import annotations

from typing import Annotated

import typer

from leitbild_cli.commands.shared import options, session, talk
from leitbild_cli.core import overview
from leitbild_cli.core.drafting import drafts
from leitbild_cli.core.feedback import responses
from leitbild_cli.core.feedback import round as rounds
from leitbild_cli.core.model import Audience, FeedbackStatus
from leitbild_cli.errors import UsageRefusal
from leitbild_cli.language import _, mark
from leitbild_cli.view.feedback import responses as view

app = options.single()
_LIMIT = 20
_ANSWERING = (overview.Step.ANSWER, overview.Step.ANSWER_LATER)


class NoRating(UsageRefusal):
    """A rating to look for is one from 1 to 5, or two."""

    code = "no-rating"
    what = mark("`{given}` is no rating from 1 to 5.")
    mend = mark("Write `--rating 2`, or `--rating 1-2`.")


@options.verb(app, "list")
def show_all(
    ctx: typer.Context,
    only_open: Annotated[bool, typer.Option("--open", help=_("Only what waits for an answer."))] = False,
    draft: Annotated[str | None, typer.Option(metavar="DRAFT", help=_("Only what was said of this draft."))] = None,
    audience: Annotated[Audience | None, typer.Option(help=_("Only what this group said."))] = None,
    sentence: Annotated[
        int | None, typer.Option(metavar="N", min=1, help=_("Only who stumbled over this sentence."))
    ] = None,
    rating: Annotated[
        str | None, typer.Option(metavar="1-5", help=_("Only these ratings, as they would be on 1 to 5: 2, or 1-2."))
    ] = None,
    limit: Annotated[
        int, typer.Option(metavar="N", min=0, help=_("At most this many, the latest; 0 is all."))
    ] = _LIMIT,
    as_json: options.Json = False,
) -> None:
    """Sum up what was said, people's own notes too: means by group, where sentences make people stumble, the voices."""
    within = _range(rating)
    leitbild = session.of(ctx).open().leitbild
    chosen = drafts.find(leitbild, draft).id if draft else None
    shown = [
        one
        for one in responses.everything(leitbild)
        if chosen in (None, one.draft)
        and audience in (None, one.audience)
        and (not only_open or one.status is FeedbackStatus.OPEN)
        and (sentence is None or sentence in rounds.stumbles(one))
        and (within is None or responses.is_rated(one, *within))
    ]
    if as_json:
        talk.say_json(view.said_json(leitbild, shown, draft=chosen))
        return
    some = shown[-limit:] if limit else shown
    talk.say(view.said(leitbild, some, draft=chosen, width=talk.width(), ascii_only=talk.ascii_only()))
    if len(some) < len(shown):
        words = _("These are the latest {count} of {all}; `--limit 0` shows all.")
        talk.tell(words.format(count=len(some), all=len(shown)))
    waiting = [one for one in shown if one.status is FeedbackStatus.OPEN]
    if waiting and overview.next_step(leitbild, on=session.today()).step in _ANSWERING:
        talk.tell(_("Next: {step}").format(step=_("answer one after the other: `leitbild feedback answer`")))
    else:
        session.next_step(leitbild)


def _range(rating: str | None) -> tuple[int, int] | None:
    """Give the ends of a wish like 2 or 1-2."""
    if rating is None:
        return None
    low, _dash, high = rating.partition("-")
    ends = (low.strip(), (high or low).strip())
    if not all(len(end) == 1 and end in "12345" for end in ends):
        raise NoRating(given=rating)
    return int(min(ends)), int(max(ends))

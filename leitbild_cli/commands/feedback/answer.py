"""`feedback answer | add`: what the team decides about a voice, and voices that come without a form."""

from __future__ import annotations

from decimal import Decimal
from typing import TYPE_CHECKING, Annotated

import typer

from leitbild_cli.commands.feedback import round as rounds
from leitbild_cli.commands.shared import options, session, speaker, talk
from leitbild_cli.core import lookup
from leitbild_cli.core.drafting import drafts
from leitbild_cli.core.feedback import responses
from leitbild_cli.core.model import Audience, Feedback, FeedbackStatus, Note
from leitbild_cli.errors import UsageRefusal
from leitbild_cli.language import _, mark
from leitbild_cli.view.feedback import responses as view

if TYPE_CHECKING:
    from leitbild_cli.core.model import Leitbild

app = options.single()


class OneAnswer(UsageRefusal):
    """A piece of feedback has one answer at a time."""

    code = "one-answer"
    what = mark("Only one of these can be: taken up, in part, not taken up, thanked, open again.")


@options.verb(app)
def answer(
    ctx: typer.Context,
    feedback: Annotated[
        list[str] | None,
        typer.Argument(
            metavar="[FEEDBACK]…",
            help=_("Ids or their starts, of notes too; without any a terminal goes through what is open."),
        ),
    ] = None,
    accept: Annotated[bool, typer.Option("--accept", help=_("Take it up."))] = False,
    partly: Annotated[bool, typer.Option("--partly", help=_("Take a part of it up."))] = False,
    decline: Annotated[bool, typer.Option("--decline", help=_("Thank for it and say why not."))] = False,
    thank: Annotated[bool, typer.Option("--thank", help=_("Thank for it; there is nothing to do."))] = False,
    reopen: Annotated[bool, typer.Option("--reopen", help=_("Take the answer back."))] = False,
    declined: Annotated[
        str | None, typer.Option("--declined", metavar="TEXT", help=_("Decline it, for this reason."))
    ] = None,
    because: options.Reason = None,
    done_in: Annotated[
        str | None, typer.Option("--done-in", metavar="DRAFT", help=_("The draft that takes it up (accepts it too)."))
    ] = None,
    dry_run: options.DryRun = False,
    as_json: options.Json = False,
) -> None:
    """Answer feedback: taken up, in part, not (with a kind reason), or just thanked; at a terminal one by one."""
    current = session.of(ctx)
    leitbild = current.open().leitbild
    chosen = {
        FeedbackStatus.ACCEPTED: accept,
        FeedbackStatus.PARTLY: partly,
        FeedbackStatus.DECLINED: decline or declined is not None,
        FeedbackStatus.THANKED: thank,
        FeedbackStatus.OPEN: reopen,
    }
    given = [status for status, wanted in chosen.items() if wanted]
    ids = tuple(dict.fromkeys(responses.find(leitbild, one).id for one in feedback or ()))
    if not (given or done_in or because or dry_run or as_json) and talk.interactive():
        rounds.go(current, leitbild, ids)
        return
    if not ids:
        raise talk.MustBeGiven(_("The feedback"), "feedback answer FEEDBACK")
    status = _status(given, done_in=bool(done_in))
    reason = talk.clean(declined or because or "") or None
    if status is FeedbackStatus.DECLINED and not reason and talk.interactive():
        reason = rounds.asked_reason(responses.find(leitbild, ids[0]), leitbild)

    def edit(fresh: Leitbild) -> tuple[Leitbild, tuple[responses.Response, ...]]:
        draft = drafts.find(fresh, done_in).id if done_in else None
        decided = []
        for one in ids:
            fresh, said = responses.answer(fresh, one, status, reason, draft)
            decided.append(said)
        return fresh, tuple(decided)

    saved = current.change(edit, dry_run=dry_run)
    machine = None
    if as_json:
        several = [view.voice_json(one) for one in saved.outcome]
        machine = {"feedback": several[0] if len(several) == 1 else several}
    told = "\n".join(view.decided(saved.leitbild, one, width=talk.width()) for one in saved.outcome)
    session.finish(saved, told, machine=machine, dry_run=dry_run)


@options.verb(app)
def add(
    ctx: typer.Context,
    text: Annotated[str | None, typer.Argument(metavar="TEXT", help=_("What was said."))] = None,
    by: options.By = None,
    audience: Annotated[
        Audience, typer.Option(help=_("team: a note of your own; else what somebody said by mail or in a talk."))
    ] = Audience.TEAM,
    rating: Annotated[int | None, typer.Option(metavar="1-5", help=_("How well the draft fits, 1 to 5."))] = None,
    draft: Annotated[
        str | None, typer.Option(metavar="DRAFT", help=_("The draft it speaks of; the latest if left out."))
    ] = None,
    dry_run: options.DryRun = False,
    as_json: options.Json = False,
) -> None:
    """Say yourself what you think of a draft, in your own block; or write down what a customer or colleague said."""
    current = session.of(ctx)
    leitbild = current.open().leitbild
    chosen = drafts.find(leitbild, draft) if draft else lookup.latest_draft(leitbild)
    person = speaker.known(current, leitbild, by) if audience is Audience.TEAM else None
    said, rated = _said(text, rating)
    spoken_of = chosen.id if chosen else None

    def edit(fresh: Leitbild) -> tuple[Leitbild, Feedback | Note]:
        (drawn,) = session.fresh_ids(fresh, 1)
        if person is not None:
            note = Note(id=drawn, draft=spoken_of, rating=rated, text=said, added=session.now())
            return responses.add_note(fresh, person.id, note)
        voice = Feedback(
            id=drawn,
            draft=spoken_of,
            audience=audience,
            received=session.today(),
            rating=Decimal(rated) if rated is not None else None,
            scale=5 if rated is not None else None,
            text=said,
        )
        return responses.add_voice(fresh, voice)

    saved = current.change(edit, dry_run=dry_run)
    kept = responses.find(saved.leitbild, saved.outcome.id)
    machine = {"feedback": view.voice_json(kept)} if as_json else None
    answer = view.noted(saved.outcome, name=person.name if person else None, width=talk.width())
    session.finish(saved, answer, machine=machine, dry_run=dry_run)


def _status(given: list[FeedbackStatus], *, done_in: bool) -> FeedbackStatus:
    if len(given) > 1:
        raise OneAnswer
    if given or done_in:
        return given[0] if given else FeedbackStatus.ACCEPTED
    raise talk.MustBeGiven(_("The answer"), "--accept | --partly | --decline | --thank")


def _said(text: str | None, rating: int | None) -> tuple[str, int | None]:
    """Give words and rating; at a terminal ask for both where the words are missing."""
    if text is not None:
        return talk.clean(text), rating
    if not talk.interactive():
        raise talk.MustBeGiven(_("The text"), 'feedback add "…"')
    said = talk.clean(talk.ask(_("What do you think of the draft?")))
    if rating is not None or not said:
        return said, rating
    question = _("How well does it fit, 1 to 5? (Enter: no rating)")
    return said, talk.ask_number(question, low=responses.LOWEST, high=responses.HIGHEST)

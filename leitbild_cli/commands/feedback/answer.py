"""`feedback answer | add`: what the team decides about a voice, and voices that come without a form."""

from __future__ import annotations

from decimal import Decimal
from typing import TYPE_CHECKING, Annotated

import typer

from leitbild_cli.commands import options, session, talk
from leitbild_cli.core import lookup, responses
from leitbild_cli.core.drafting import drafts
from leitbild_cli.core.model import Audience, Feedback, FeedbackStatus, Note
from leitbild_cli.errors import UsageRefusal
from leitbild_cli.language import _, mark
from leitbild_cli.view import feedback as view
from leitbild_cli.view.text import fit

if TYPE_CHECKING:
    from leitbild_cli.core.model import Leitbild

app = options.single()

_LETTERS = 26


class OneAnswer(UsageRefusal):
    """A piece of feedback is accepted, declined or open: one of them."""

    code = "one-answer"
    what = mark("Accepted, declined or open again: only one of them can be.")


@options.verb(app)
def answer(
    ctx: typer.Context,
    feedback: Annotated[
        str | None,
        typer.Argument(metavar="FEEDBACK", help=_("Its id or the start of it; a terminal offers what is open.")),
    ] = None,
    accept: Annotated[bool, typer.Option("--accept", help=_("Take it up."))] = False,
    decline: Annotated[bool, typer.Option("--decline", help=_("Thank for it and say why not."))] = False,
    reopen: Annotated[bool, typer.Option("--reopen", help=_("Take the answer back."))] = False,
    because: options.Reason = None,
    done_in: Annotated[
        str | None, typer.Option("--done-in", metavar="DRAFT", help=_("The draft that takes it up (accepts it too)."))
    ] = None,
    dry_run: options.DryRun = False,
    as_json: options.Json = False,
) -> None:
    """Answer a piece of feedback: accept it, or decline it with a kind reason."""
    current = session.of(ctx)
    leitbild = current.open().leitbild
    one = responses.find(leitbild, feedback or _chosen(leitbild))
    status = _status(one, accept=accept or bool(done_in), decline=decline, reopen=reopen)
    reason = talk.clean(because) if because else None
    if status is FeedbackStatus.DECLINED and not reason and one.person is None and talk.interactive():
        reason = _asked_reason(leitbild)

    def edit(fresh: Leitbild) -> tuple[Leitbild, Feedback]:
        draft = drafts.find(fresh, done_in).id if done_in else None
        return responses.answer(fresh, one.id, status, reason, draft)

    saved = current.change(edit, dry_run=dry_run)
    after = responses.find(saved.leitbild, one.id)
    machine = {"feedback": view.voice_json(after)} if as_json else None
    session.finish(
        saved, view.decided(saved.leitbild, saved.outcome, width=talk.width()), machine=machine, dry_run=dry_run
    )


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
    person = session.known(current, leitbild, by) if audience is Audience.TEAM else None
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


def _chosen(leitbild: Leitbild) -> str:
    """Ask at a terminal which open voice is to be answered."""
    waiting = lookup.open_feedback(leitbild)[:_LETTERS]
    if not (waiting and talk.interactive()):
        raise talk.MustBeGiven(_("The feedback"), "feedback answer FEEDBACK")
    return waiting[talk.choose(_("Which one? (letter)"), [_in_a_line(one) for one in waiting])].id


def _in_a_line(one: Feedback) -> str:
    return fit(one.text or f"{one.rating}/{one.scale}", talk.width() - 5)


def _status(one: responses.Response, *, accept: bool, decline: bool, reopen: bool) -> FeedbackStatus:
    """Give the answer that was chosen, or ask for it at a terminal."""
    chosen = [
        status
        for status, wanted in (
            (FeedbackStatus.ACCEPTED, accept),
            (FeedbackStatus.DECLINED, decline),
            (FeedbackStatus.OPEN, reopen),
        )
        if wanted
    ]
    if len(chosen) > 1:
        raise OneAnswer
    if chosen:
        return chosen[0]
    if not talk.interactive():
        raise talk.MustBeGiven(_("The answer"), "--accept | --decline")
    talk.tell(view.quoted(one, width=talk.width()))
    place = talk.choose(_("What shall become of it? (letter)"), [_("accept it"), _("decline it, with a reason")])
    return (FeedbackStatus.ACCEPTED, FeedbackStatus.DECLINED)[place]


def _asked_reason(leitbild: Leitbild) -> str:
    """Offer kind sentences to choose from; the last choice is one's own."""
    ready = responses.kind_words(leitbild.language)
    place = talk.choose(_("Which reason? (letter)"), [*ready, _("my own words")])
    return ready[place] if place < len(ready) else talk.clean(talk.ask(_("The reason:")))


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

"""`track review | done`: look back at the adopted statement together, and close what was decided."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Annotated

import typer

from leitbild_cli.commands.shared import days, options, session, speaker, talk
from leitbild_cli.core.model import LivedSentence, Review
from leitbild_cli.core.tracking import measures, reviews, sentences
from leitbild_cli.errors import ForbiddenRefusal, UsageRefusal
from leitbild_cli.language import _, day, mark
from leitbild_cli.record import record
from leitbild_cli.view.format.text import safe
from leitbild_cli.view.tracking import answers, detail, table

if TYPE_CHECKING:
    from collections.abc import Sequence
    from datetime import date

    from leitbild_cli.commands.shared.session import Session
    from leitbild_cli.core.model import Leitbild

app = options.single()
_MARK = re.compile(r"(?:(?P<sentence>.+)=)?\s*(?P<mark>[1-5])\s*", re.DOTALL)


class ActionNeeded(UsageRefusal):
    """A date says until when something is done; it needs that something."""

    code = "action-needed"
    what = mark("What is to be done by then?")
    mend = mark('Say it with `--action "…"`.')


class BadMark(UsageRefusal):
    """How far something is lived, in no form that is understood."""

    code = "bad-mark"
    what = mark("`{text}` does not say how far it is lived.")
    mend = mark("As a whole: `--lived 4`. Sentence 2: `--lived 2=3`. 1 is not at all, 5 is wholly.")


class NothingToClose(ForbiddenRefusal):
    """No review left an action open."""

    code = "nothing-to-close"
    what = mark("Nothing is open that a review decided.")


@record
class _Answers:
    """What the team said, as far as it is known; `done` are the ids of reviews whose action is done."""

    lived: int | None = None
    sentences: tuple[LivedSentence, ...] = ()
    example: str | None = None
    action: str | None = None
    due: date | None = None
    done: tuple[str, ...] = ()

    def as_review(self, drawn: str, *, on: date, by: str | None) -> Review:
        """Give it as it is written down under this id."""
        return Review(
            id=drawn,
            on=on,
            by=by,
            lived=self.lived,
            sentences=self.sentences,
            example=talk.clean(self.example or "") or None,
            action=talk.clean(self.action or "") or None,
            due=self.due,
        )


@options.verb(app)
def review(
    ctx: typer.Context,
    lived: Annotated[
        list[str] | None,
        typer.Option(metavar="1-5", help=_("Is it lived? 1 (not at all) to 5; of a sentence: 2=4. Several times.")),
    ] = None,
    example: Annotated[str | None, typer.Option(metavar="TEXT", help=_("An example somebody saw."))] = None,
    action: Annotated[str | None, typer.Option(metavar="TEXT", help=_("What follows."))] = None,
    due: Annotated[str | None, typer.Option(metavar="DATE", help=_("Until when."))] = None,
    on: Annotated[str | None, typer.Option(metavar="DATE", help=_("The day of the review; today if left out."))] = None,
    by: options.By = None,
    dry_run: options.DryRun = False,
    as_json: options.Json = False,
) -> None:
    """Look back at the adopted statement: is it lived, sentence by sentence, an example, and what follows."""
    now, held = session.of(ctx), days.past(on)
    leitbild = now.open().leitbild
    if not leitbild.adopted:
        raise measures.NothingAdopted
    writer = _writer(now, leitbild, by)
    whole, marks = _marks(leitbild, lived or (), held)
    said = _Answers(
        lived=whole, sentences=marks, example=example, action=action, due=days.any_day(due) if due else None
    )
    if said == _Answers():
        said = _asked(leitbild, held)
    if said.due and not said.action:
        raise ActionNeeded

    def edit(fresh: Leitbild) -> tuple[Leitbild, Review]:
        (drawn,) = session.fresh_ids(fresh, 1)
        made = said.as_review(drawn, on=held, by=writer)
        return reviews.add_review(reviews.close(fresh, said.done, on=held), made)[0], made

    saved = now.change(edit, dry_run=dry_run)
    machine: dict[str, object] | None = {"review": saved.outcome} if as_json else None
    answer = answers.looked_back(saved.leitbild, saved.outcome, on=session.today(), width=talk.width())
    session.finish(saved, answer, machine=machine, dry_run=dry_run)


def _writer(now: Session, leitbild: Leitbild, by: str | None) -> str | None:
    """Give who writes it down; a review of the whole team may stand without a name."""
    try:
        return speaker.known(now, leitbild, by).id
    except (talk.MustBeGiven, speaker.NotSurely):
        return None


def _marks(leitbild: Leitbild, given: Sequence[str], held: date) -> tuple[int | None, tuple[LivedSentence, ...]]:
    """Give the mark of the whole and those of sentences, of `4` and `2=4`; the last one said of each counts."""
    whole: int | None = None
    marks: dict[int, LivedSentence] = {}
    for text in given:
        found = _MARK.fullmatch(text)
        if found is None:
            raise BadMark(text=text)
        if found["sentence"] is None:
            whole = int(found["mark"])
        else:
            one = sentences.find(leitbild, found["sentence"], on=held)
            marks[one.number] = LivedSentence(text=one.text, lived=int(found["mark"]))
    return whole, tuple(marks[number] for number in sorted(marks))


def _asked(leitbild: Leitbild, held: date) -> _Answers:
    """Ask at the terminal, one question after the other; Enter leaves one out."""
    if not talk.interactive():
        raise talk.MustBeGiven(_("The answer to “is it lived?”"), "--lived 1-5")
    done = _asked_done(leitbild)
    marks = _asked_marks(leitbild, held)
    whole = _("And as a whole, is it lived? 1 (not at all) to 5:") if marks else _("Is it lived? 1 (not at all) to 5:")
    lived = talk.ask_number(whole, low=reviews.LEAST, high=reviews.MOST)
    example = talk.ask(_("An example somebody saw? (Enter: none)"))
    action = talk.ask(_("What follows? (Enter: nothing)"))
    due = _asked_day() if action else None
    return _Answers(lived=lived, sentences=marks, example=example or None, action=action or None, due=due, done=done)


def _asked_done(leitbild: Leitbild) -> tuple[str, ...]:
    """Ask of each open action whether it is done."""
    done = []
    for one in reviews.actions(leitbild):
        talk.tell(table.action_line(one, width=talk.talk_width()))
        if talk.confirm(_("Is it done?")):
            done.append(one.id)
    return tuple(done)


def _asked_marks(leitbild: Leitbild, held: date) -> tuple[LivedSentence, ...]:
    """Ask how far each sentence is lived; a text of one sentence is asked about as a whole."""
    there = sentences.followed(leitbild, on=held)
    marks = []
    for one in there if len(there) > 1 else ():
        talk.tell(detail.sentence_line(one, width=talk.talk_width()))
        mark_ = talk.ask_number(_("Is it lived? 1 to 5 (Enter: can't say):"), low=reviews.LEAST, high=reviews.MOST)
        if mark_ is not None:
            marks.append(LivedSentence(text=one.text, lived=mark_))
    return tuple(marks)


def _asked_day() -> date | None:
    while typed := talk.ask(_("Until when? (Enter: open)")):
        try:
            return days.any_day(typed)
        except days.NoDay as refusal:
            talk.tell(str(refusal))
    return None


@options.verb(app)
def done(
    ctx: typer.Context,
    action: Annotated[
        str | None, typer.Argument(metavar="TEXT", help=_("Words of it, or the id of its review."))
    ] = None,
    on: Annotated[str | None, typer.Option(metavar="DATE", help=_("The day it was done; today if left out."))] = None,
    dry_run: options.DryRun = False,
) -> None:
    """Close what a review decided: it is done."""
    current, when = session.of(ctx), days.past(on)
    chosen = action or _chosen(current.open().leitbild)

    def change(leitbild: Leitbild) -> tuple[Leitbild, Review]:
        found = reviews.find_action(leitbild, chosen)
        return reviews.close(leitbild, (found.id,), on=when), found

    saved = current.change(change, dry_run=dry_run)
    told = _("Done on {day}: {action}").format(day=day(when), action=safe(saved.outcome.action or ""))
    session.finish(saved, told, dry_run=dry_run)


def _chosen(leitbild: Leitbild) -> str:
    """Give the one action that is open; of several ask for it at the terminal."""
    waiting = reviews.actions(leitbild)
    if not waiting:
        raise NothingToClose
    if len(waiting) == 1:
        return waiting[0].id
    texts = [one.action or "" for one in waiting]
    if not talk.interactive():
        choices = [f"{one.id} ({text})" for one, text in zip(waiting, texts, strict=True)]
        raise talk.MustBeGiven(_("What is done"), "track done TEXT", choices=choices)
    return waiting[talk.choose(_("What is done? (letter)"), texts)].id

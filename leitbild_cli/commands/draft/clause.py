"""`draft clause`: the sentence of each winner, taken as it is, said another way, or written by somebody."""

from __future__ import annotations

from typing import TYPE_CHECKING, Annotated

import typer

from leitbild_cli.commands.shared import options, session, speaker, talk
from leitbild_cli.core import lookup
from leitbild_cli.core.drafting import clauses
from leitbild_cli.errors import UsageRefusal
from leitbild_cli.language import _
from leitbild_cli.view.drafting import clauses as view

if TYPE_CHECKING:
    from collections.abc import Callable

    from leitbild_cli.core.drafting.clauses import Sayable
    from leitbild_cli.core.model import Leitbild

app = options.single()
NEXT, OWN, LATER = "n", "e", "q"


@options.verb(app)
def clause(
    ctx: typer.Context,
    idea: Annotated[
        str | None, typer.Argument(metavar="IDEA", help=_("The winner's id, or its column; all if left out."))
    ] = None,
    text: Annotated[str | None, typer.Option("--text", help=_("The sentence in your words."))] = None,
    construction: Annotated[
        int | None, typer.Option("--construction", metavar="N", help=_("The sentence of this number."))
    ] = None,
    forget: Annotated[bool, typer.Option("--forget", help=_("Leave it to the program again."))] = False,
    by: options.By = None,
    dry_run: options.DryRun = False,
    as_json: options.Json = False,
) -> None:
    """Show the sentence of each winner, and choose another one; drafts say what was chosen."""
    options.only_one(text=text is not None, construction=construction is not None, forget=forget)
    current = session.of(ctx)
    leitbild = current.open().leitbild
    if idea is None and (text is not None or construction is not None or forget):
        raise talk.MustBeGiven(
            _("Which winner"),
            "IDEA",
            choices=[lookup.letter(leitbild, one.column.id) for one in clauses.sayable(leitbild)],
        )
    if idea is not None and forget:
        _forget(current, idea, dry_run=dry_run)
    elif idea is not None and (text is not None or construction is not None):
        _choose(current, idea, text, construction, by=by, dry_run=dry_run, as_json=as_json)
    else:
        _show(current, leitbild, idea, by=by, as_json=as_json)


def walk(current: session.Session, leitbild: Leitbild, asked: tuple[Sayable, ...], *, by: str | None = None) -> None:
    """Ask of one sentence after the other whether it is right; each choice is saved at once."""
    talk.tell(_("This is how the winners become sentences; each may be worded otherwise."))
    talk.tell(_("Enter leaves it to the draft how to join them; what you choose is used word for word."))
    for one in asked:
        talk.show(view.card(one, leitbild, width=talk.talk_width()))
        said = _asked(one)
        if said is None:
            return
        if said != one.text:
            by = by or speaker.known(current, current.open().leitbild, None).id
            saved = current.change(_change(one.idea.id, said, by))
            talk.tell(view.kept(saved.outcome, saved.leitbild))


def _asked(one: Sayable) -> str | None:
    """Give the sentence that was taken; None where nothing more is to be asked."""
    ways = tuple(dict.fromkeys((one.text, *one.offered)))
    place = 0
    while True:
        answer = talk.ask(talk.row(_("  Enter takes it · n next · e write · q enough:"))).lower()
        if answer in ("", LATER):
            return None if answer else ways[place]
        if answer == NEXT and len(ways) == 1:
            talk.tell(_("  There is no other way to say it yet; e lets you write one."))
        elif answer == NEXT:
            place = (place + 1) % len(ways)
            talk.show(view.way(ways[place], place + 1, len(ways), width=talk.talk_width()))
        elif answer == OWN and (written := talk.clean(talk.ask(_("  Your sentence:")))):
            return written
        elif answer != OWN:
            talk.tell(_("To write a sentence of your own, type e first."))


def _show(current: session.Session, leitbild: Leitbild, idea: str | None, *, by: str | None, as_json: bool) -> None:
    found = clauses.sayable(leitbild) if idea is None else (clauses.of(leitbild, idea),)
    if as_json:
        talk.say_json({"clauses": [view.machine(one) for one in found]})
        return
    if found and talk.interactive():
        walk(current, leitbild, found, by=by)
    else:
        talk.say(view.ways(found, leitbild, width=talk.width()))
    session.next_step(current.open().leitbild)


def _choose(
    current: session.Session,
    idea: str,
    text: str | None,
    construction: int | None,
    *,
    by: str | None,
    dry_run: bool,
    as_json: bool,
) -> None:
    said = None if text is None else talk.clean(text)
    if said == "":
        raise UsageRefusal(_("A sentence needs words."))
    if said is None:
        said = clauses.of(current.open().leitbild, idea).numbered(construction or 0)
    who = speaker.known(current, current.open().leitbild, by).id
    saved = current.change(_change(idea, said, who), dry_run=dry_run)
    machine = {"clauses": [view.machine(saved.outcome)]} if as_json else None
    session.finish(saved, view.kept(saved.outcome, saved.leitbild), machine=machine, dry_run=dry_run)


def _change(idea: str, said: str, who: str) -> Callable[[Leitbild], tuple[Leitbild, Sayable]]:
    def change(fresh: Leitbild) -> tuple[Leitbild, Sayable]:
        return clauses.choose(fresh, clauses.of(fresh, idea), said, by=who, on=session.today())

    return change


def _forget(current: session.Session, idea: str, *, dry_run: bool) -> None:
    def change(fresh: Leitbild) -> tuple[Leitbild, None]:
        named = next((one.idea for one in fresh.clauses if one.idea == idea), None)
        return clauses.forget(fresh, named or clauses.of(fresh, idea).idea.id), None

    saved = current.change(change, dry_run=dry_run)
    session.finish(saved, _("The program says it again."), dry_run=dry_run)

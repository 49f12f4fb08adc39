"""`draft link`: what a sentence goes back to, said by somebody where its words don't show it."""

from __future__ import annotations

from typing import TYPE_CHECKING, Annotated

import typer

from leitbild_cli.commands.shared import options, session, talk
from leitbild_cli.core import lookup
from leitbild_cli.core.drafting import drafts, links
from leitbild_cli.core.drafting.links import Doubt, NothingNamed
from leitbild_cli.core.drafting.seen import Origins
from leitbild_cli.errors import NotFound
from leitbild_cli.language import _
from leitbild_cli.view.drafting import drafts as view_drafts
from leitbild_cli.view.drafting import links as view

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from leitbild_cli.core.model import Draft, Leitbild
    from leitbild_cli.file.store import Saved

    Change = Callable[[Leitbild, Draft, int], Leitbild]

app = options.single()

NEW = "N"


@options.verb(app)
def link(
    ctx: typer.Context,
    sentence: Annotated[
        str | None, typer.Argument(metavar="SENTENCE", help=_("Its number, or words of it; all if left out."))
    ] = None,
    origins: Annotated[
        list[str] | None,
        typer.Argument(metavar="ID …", help=_("Ideas, parts or feedback: by id, by words, or by letter.")),
    ] = None,
    draft: Annotated[str, typer.Option("--draft", metavar="DRAFT", help=_("Number, id, or latest."))] = "latest",
    remove: Annotated[bool, typer.Option("--remove", help=_("It doesn't go back to these."))] = False,
    new: Annotated[bool, typer.Option("--new", help=_("It goes back to nothing: it is new."))] = False,
    confirm: Annotated[
        bool, typer.Option("--confirm", help=_("What it goes back to has changed; it still fits."))
    ] = False,
    dry_run: options.DryRun = False,
) -> None:
    """Say which ideas and parts a sentence goes back to; most is found by its words, the rest is asked here."""
    options.only_one(remove=remove, new=new, confirm=confirm)
    current = session.of(ctx)
    leitbild = current.open().leitbild
    chosen = drafts.find(leitbild, draft)
    if sentence is None:
        _look_through(current, leitbild, chosen, dry_run=dry_run)
        return
    place = links.find_sentence(chosen, sentence)
    named = tuple(origins or ())
    if new or confirm:
        _keep(current, chosen, links.call_new if new else links.confirm, place, dry_run=dry_run)
    elif named:
        ids = _ids(leitbild, chosen, place, named)
        _keep(current, chosen, _with(links.unlink if remove else links.link, ids), place, dry_run=dry_run)
    elif talk.interactive():
        ask(current, leitbild, chosen, [links.doubt(leitbild, chosen, place)])
        _show(current.open().leitbild, chosen.id)
    else:
        talk.tell(_offered(leitbild, links.doubt(leitbild, chosen, place)))
        raise NothingNamed(number=place + 1)


def ask_about(current: session.Session, leitbild: Leitbild, draft: Draft) -> None:
    """Ask of the sentences of a new draft where they come from, as far as their words don't say it."""
    if talk.interactive():
        ask(current, leitbild, draft, links.doubts(leitbild, draft))


def ask(current: session.Session, leitbild: Leitbild, draft: Draft, doubts: Sequence[Doubt]) -> None:
    """Ask of each of these sentences where it comes from; each answer is saved at once."""
    for one in doubts:
        talk.tell("")
        talk.show(view.sentence(one.place + 1, draft.sentences[one.place].text, width=talk.talk_width()))
        talk.tell(_("Where does this sentence come from?"))
        talk.tell(_offered(leitbild, one))
        answer = _answer(leitbild, one)
        if answer is None:
            continue
        change = _with(links.link, answer) if answer else links.call_new
        _saved(current, draft.id, change, one.place)


def _look_through(current: session.Session, leitbild: Leitbild, draft: Draft, *, dry_run: bool) -> None:
    """Show what every sentence goes back to; at a terminal ask about what has changed, and what nobody knows."""
    talk.say(view_drafts.shown(leitbild, draft, width=talk.width(), trace=True))
    if talk.interactive() and not dry_run:
        known = Origins(leitbild)
        for place, one in enumerate(draft.sentences):
            if known.changed(one):
                _ask_again(current, leitbild, draft, place)
        ask(current, leitbild, draft, links.doubts(leitbild, draft))
    session.next_step(current.open().leitbild)


def _ask_again(current: session.Session, leitbild: Leitbild, draft: Draft, place: int) -> None:
    """Ask whether a sentence still fits what it goes back to."""
    for line in view.suspects(leitbild, draft, width=talk.talk_width(), only=place):
        talk.show(line)
    if talk.confirm(_("Does sentence {number} still fit?").format(number=place + 1)):
        _saved(current, draft.id, links.confirm, place)
    else:
        talk.tell(_("Then change it: `leitbild draft edit`"))


def _answer(leitbild: Leitbild, doubt: Doubt) -> tuple[str, ...] | None:
    """Give the ids that were chosen: none where it is new, None for later."""
    offered = links.choices(leitbild, doubt)
    while typed := talk.ask(_("Letters, or {new}: it is new (Enter: later)").format(new=NEW)):
        if typed.upper() == NEW:
            return ()
        try:
            found = [
                each for one in typed.replace(",", " ").split() for each in links.find_ground(leitbild, one, offered)
            ]
        except NotFound:
            talk.tell(_("Please type one of the letters."))
            continue
        return tuple(dict.fromkeys(found))
    return None


def _offered(leitbild: Leitbild, doubt: Doubt) -> str:
    perhaps = [one.id for one in doubt.perhaps]
    return view.offered(leitbild, links.choices(leitbild, doubt), perhaps, width=talk.talk_width())


def _ids(leitbild: Leitbild, draft: Draft, place: int, named: Sequence[str]) -> tuple[str, ...]:
    offered = links.choices(leitbild, links.doubt(leitbild, draft, place))
    return tuple(dict.fromkeys(each for one in named for each in links.find_ground(leitbild, one, offered)))


def _with(change: Callable[[Leitbild, Draft, int, Sequence[str]], Leitbild], ids: Sequence[str]) -> Change:
    return lambda leitbild, draft, place: change(leitbild, draft, place, ids)


def _saved(
    current: session.Session, draft_id: str, change: Change, place: int, *, dry_run: bool = False
) -> Saved[Draft]:
    def edit(fresh: Leitbild) -> tuple[Leitbild, Draft]:
        changed = change(fresh, drafts.find(fresh, draft_id), place)
        return changed, drafts.find(changed, draft_id)

    return current.change(edit, dry_run=dry_run)


def _keep(current: session.Session, draft: Draft, change: Change, place: int, *, dry_run: bool) -> None:
    saved = _saved(current, draft.id, change, place, dry_run=dry_run)
    answer = view.linked(saved.leitbild, saved.outcome, place, width=talk.width())
    session.finish(saved, answer, dry_run=dry_run)


def _show(leitbild: Leitbild, draft_id: str) -> None:
    found = lookup.draft_of(leitbild, draft_id)
    if found is not None:
        talk.say(view_drafts.shown(leitbild, found, width=talk.width(), trace=True))
    session.next_step(leitbild)

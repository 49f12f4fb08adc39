"""`draft trim`: sentence by sentence, what could go, what would be shorter, and whether anybody else could say it."""

from __future__ import annotations

from dataclasses import replace
from enum import StrEnum
from typing import TYPE_CHECKING, Annotated

import typer

from leitbild_cli.commands.shared import options, session, speaker, talk
from leitbild_cli.core import lookup
from leitbild_cli.core.drafting import drafts, links, trim
from leitbild_cli.core.model import Draft, Origin, Ours
from leitbild_cli.language import _
from leitbild_cli.view.drafting import drafts as view_drafts
from leitbild_cli.view.drafting import trim as view

if TYPE_CHECKING:
    from collections.abc import Mapping

    from leitbild_cli.core.drafting.trim import Trim, Trimmed
    from leitbild_cli.core.model import Leitbild

app = options.single()


class Reply(StrEnum):
    """What can be answered; every key works in both languages."""

    YES = "y"
    NO = "n"
    LATER = "s"
    BACK = "b"
    QUIT = "q"


_KEYS = {
    word: key
    for key, words in {
        Reply.YES: "y yes j ja",
        Reply.NO: "n no nein",
        Reply.LATER: "s skip später",
        Reply.BACK: "b back z zurück",
        Reply.QUIT: "q quit schluss",
    }.items()
    for word in words.split()
}


@options.verb(app, "trim")
def show(
    ctx: typer.Context,
    draft: Annotated[str, typer.Argument(metavar="DRAFT", help=_("Number, id, or latest."))] = "latest",
    ours: Annotated[
        list[int] | None, typer.Option("--ours", metavar="N", help=_("Nobody else could say this sentence."))
    ] = None,
    others: Annotated[
        list[int] | None, typer.Option("--others", metavar="N", help=_("Others could say this sentence, too."))
    ] = None,
    shows: Annotated[
        str | None, typer.Option("--shows", metavar="TEXT", help=_("With --others: what shows it here."))
    ] = None,
    anyway: Annotated[
        bool, typer.Option("--anyway", help=_("Also where a statement is adopted; nobody is asked."))
    ] = False,
    by: options.By = None,
    dry_run: options.DryRun = False,
    as_json: options.Json = False,
) -> None:
    """Show what of each sentence goes back to nothing, how it could be shorter, and ask who else could say it."""
    current = session.of(ctx)
    leitbild = current.open().leitbild
    chosen = drafts.find(leitbild, draft)
    if lookup.adoption(leitbild) is not None and not anyway:
        raise trim.AlreadyAdopted
    if ours or others:
        said = dict.fromkeys(ours or (), True) | dict.fromkeys(others or (), False)
        _answer(current, chosen, said, Ours(only=True, shows=shows), by=by, dry_run=dry_run)
        return
    found = trim.trim(leitbild, chosen)
    if as_json:
        talk.say_json(view.as_json(found))
    elif talk.interactive() and not (anyway or dry_run):
        _walk(current, leitbild, chosen, by=by)
    else:
        talk.say(view.whole(leitbild, found, width=talk.width(), colour=talk.colour()))
        session.next_step(leitbild)


def _answer(
    current: session.Session, draft: Draft, said: Mapping[int, bool], ours: Ours, *, by: str | None, dry_run: bool
) -> None:
    """Keep what was said of sentences by number."""

    def change(fresh: Leitbild) -> tuple[Leitbild, Trim]:
        who = speaker.unasked(current, fresh, by)
        for number, only in said.items():
            now = drafts.find(fresh, draft.id)
            place = links.find_sentence(now, str(number))
            shows = None if only else ours.shows
            fresh = trim.answer(fresh, now, place, Ours(only=only, shows=shows, by=who, on=session.today()))
        return fresh, trim.trim(fresh, drafts.find(fresh, draft.id))

    saved = current.change(change, dry_run=dry_run)
    session.finish(saved, view.tally(saved.outcome), dry_run=dry_run)


def _walk(current: session.Session, leitbild: Leitbild, draft: Draft, *, by: str | None) -> None:
    """Go through the sentences; every answer is saved at once, shorter words become a new draft in the end."""
    found, taken = trim.trim(leitbild, draft), dict[int, str]()
    talk.show(view.head(leitbild, found, width=talk.talk_width(), colour=talk.colour()))
    at = 0
    while 0 <= at < len(found.sentences):
        one = found.sentences[at]
        talk.show(f"\n{view.card(leitbild, one, width=talk.talk_width(), colour=talk.colour(), keys=True)}")
        typed = _typed(one)
        if isinstance(typed, int):
            taken[one.place] = one.shorter[typed].text
            talk.tell(_("→ taken; the new draft comes at the end"))
        elif typed is Reply.QUIT:
            break
        elif typed in (Reply.YES, Reply.NO):
            _keep(current, draft, one.place, only=typed is Reply.NO, by=by)
        at += -1 if typed is Reply.BACK and at else 0 if typed is Reply.BACK else 1
    fresh = current.open().leitbild
    talk.tell(f"\n{view.tally(trim.trim(fresh, drafts.find(fresh, draft.id)))}")
    if taken:
        _shorten(current, draft, taken, by=by)
    else:
        session.next_step(fresh)


def _typed(one: Trimmed) -> Reply | int:
    """Give the key, or the place of the shorter words that were chosen."""
    talk.tell(_("Would it be true, too, if a competitor said it?"))
    keys = _("y yes · n no · s later · b back · q stop")
    shorter = _("k1 shorter") if one.shorter else ""
    while True:
        typed = talk.ask(talk.row(" · ".join(filter(None, (keys, shorter)))) + "\n>").casefold()
        if typed in _KEYS or not typed:
            return _KEYS.get(typed, Reply.LATER)
        number = typed.removeprefix("k") or "1"
        if typed.startswith("k") and number.isdecimal() and 0 < int(number) <= len(one.shorter):
            return int(number) - 1
        talk.tell(_("Please type one of these."))


def _keep(current: session.Session, draft: Draft, place: int, *, only: bool, by: str | None) -> None:
    shows = None
    if not only:
        shows = talk.clean(talk.ask(_("What shows it here? (Enter: later)"))) or None

    def change(fresh: Leitbild) -> tuple[Leitbild, Ours]:
        said = Ours(only=only, shows=shows, by=speaker.unasked(current, fresh, by), on=session.today())
        return trim.answer(fresh, drafts.find(fresh, draft.id), place, said), said

    talk.tell(view.answered(current.change(change).outcome))


def _shorten(current: session.Session, draft: Draft, taken: Mapping[int, str], *, by: str | None) -> None:
    """Make a new draft with the shorter words."""

    def change(fresh: Leitbild) -> tuple[Leitbild, Draft]:
        old = drafts.find(fresh, draft.id)
        said = (
            replace(one, text=taken[place], carries=(), seen=None, ours=None) if place in taken else one
            for place, one in enumerate(old.sentences)
        )
        new = Draft(
            id=session.fresh_ids(fresh, 1)[0],
            made=session.now(),
            by=speaker.unasked(current, fresh, by),
            origin=Origin.EDITED,
            sentences=tuple(one for one in said if one.text),
        )
        new = links.linked(fresh, new, before=old)
        return drafts.add(fresh, new), new

    saved = current.change(change)
    session.finish(saved, view_drafts.shown(saved.leitbild, saved.outcome, width=talk.width()))

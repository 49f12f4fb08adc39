"""`draft pick`: wordings a draft can have, side by side; one of them, or a sentence of each, becomes the new draft."""

from __future__ import annotations

import re
from dataclasses import replace
from typing import TYPE_CHECKING, Annotated

import typer

from leitbild_cli.commands.draft.compose import Note, added
from leitbild_cli.commands.shared import options, session, speaker, talk
from leitbild_cli.core.checking import report
from leitbild_cli.core.drafting import composition
from leitbild_cli.core.model import Draft, Origin
from leitbild_cli.errors import UsageRefusal
from leitbild_cli.language import _, mark
from leitbild_cli.record import record
from leitbild_cli.view.drafting import drafts as view

if TYPE_CHECKING:
    from collections.abc import Sequence

    from leitbild_cli.core.drafting.composition import Composed
    from leitbild_cli.core.model import Leitbild, Sentence

app = options.single()

_CHOICE = re.compile(r"([A-Za-z])(\d{0,2})")


@record
class Why:
    """Who makes a draft, and what is new in it."""

    by: str | None = None
    note: str | None = None


class NoSuchWording(UsageRefusal):
    """A letter or number names no wording that is offered."""

    code = "no-such-wording"
    what = mark("`{choice}` is no wording that is offered.")
    mend = mark("A whole one is named by its letter (B), a sentence of it by letter and number (A1 B2).")


@options.verb(app)
def pick(
    ctx: typer.Context,
    choice: Annotated[
        list[str] | None,
        typer.Argument(metavar="WORDING …", help=_("A letter, or sentences as A1 B2; all are shown if left out.")),
    ] = None,
    note: Note = None,
    by: options.By = None,
    dry_run: options.DryRun = False,
    as_json: options.Json = False,
) -> None:
    """Show three wordings of the draft with their findings, and take one, or sentence by sentence."""
    current = session.of(ctx)
    leitbild = current.open().leitbild
    offered = composition.candidates(leitbild)
    if not offered[0].sentences:
        raise composition.NothingToCompose
    named = tuple(choice or ())
    if not named:
        if as_json:
            talk.say_json({"wordings": [_machine(place, one) for place, one in enumerate(offered)]})
            return
        talk.say(
            view.wordings(
                [(one.sentences, report.of_composed(leitbild, one.sentences)) for one in offered], width=talk.width()
            )
        )
        if not talk.interactive():
            talk.tell(_("Take one: `leitbild draft pick B`, or sentence by sentence: `leitbild draft pick A1 B2`"))
            return
        named = tuple(talk.ask(_("Which one? (letter, or A1 B2; Enter for none)")).split())
    if named:
        why = Why(by=by, note=note)
        _take(current, named, why, dry_run=dry_run, as_json=as_json)


def _take(current: session.Session, named: Sequence[str], why: Why, *, dry_run: bool, as_json: bool) -> None:
    def change(fresh: Leitbild) -> tuple[Leitbild, Draft]:
        sentences = _chosen(composition.candidates(fresh), named)
        made = _draft(session.fresh_ids(fresh, 1)[0], sentences)
        draft = replace(made, by=speaker.unasked(current, fresh, why.by), note=why.note)
        return added(fresh, draft), draft

    saved = current.change(change, dry_run=dry_run)
    machine = {"draft": view.drafts_json(saved.leitbild, [saved.outcome])[0]} if as_json else None
    session.finish(
        saved, view.shown(saved.leitbild, saved.outcome, width=talk.width()), machine=machine, dry_run=dry_run
    )


def _chosen(offered: Sequence[Composed], named: Sequence[str]) -> tuple[Sentence, ...]:
    """Give the sentences that are named, in the order they are named; raise NoSuchWording."""
    found: list[Sentence] = []
    for choice in named:
        match = _CHOICE.fullmatch(choice.strip("+,"))
        place = ord(match[1].upper()) - ord("A") if match else -1
        sentences = offered[place].sentences if 0 <= place < len(offered) else ()
        if match and match[2]:
            sentences = sentences[int(match[2]) - 1 : int(match[2])] if int(match[2]) else ()
        if not sentences:
            raise NoSuchWording(choice=choice)
        found += [one for one in sentences if one not in found]
    return tuple(found)


def _draft(name: str, sentences: tuple[Sentence, ...]) -> Draft:
    return Draft(id=name, made=session.now(), origin=Origin.COMPOSED, sentences=sentences)


def _machine(place: int, one: Composed) -> dict[str, object]:
    return {"letter": chr(ord("A") + place), "sentences": one.sentences, "constructions": one.codes}

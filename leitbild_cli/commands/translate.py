"""`leitbild translate`: the adopted statement in the other language, confirmed by somebody."""

from __future__ import annotations

from typing import TYPE_CHECKING, Annotated

import typer

from leitbild_cli.commands.shared import manuscript, options, session, speaker, talk
from leitbild_cli.core.drafting import translation
from leitbild_cli.language import _
from leitbild_cli.view import translation as view

if TYPE_CHECKING:
    from leitbild_cli.core.drafting.translation import Translated
    from leitbild_cli.core.model import Leitbild

app = options.single()


@options.verb(app)
def translate(
    ctx: typer.Context,
    text: Annotated[
        str | None, typer.Option("--text", help=_("The statement in the other language; - reads it from stdin."))
    ] = None,
    confirm: Annotated[
        bool, typer.Option("--confirm", help=_("The translation that is there still says the same."))
    ] = False,
    by: options.By = None,
    dry_run: options.DryRun = False,
    as_json: options.Json = False,
) -> None:
    """Show the adopted statement in both languages, and keep its translation.

    Where either changes, the translation is out of date until somebody confirms it.
    """
    options.only_one(text=text is not None, confirm=confirm)
    current = session.of(ctx)
    leitbild = current.open().leitbild
    found = translation.translated(leitbild)
    if found is None:
        raise translation.NothingToTranslate
    given = manuscript.from_stdin() if text == "-" else text
    with manuscript.piped(given if text == "-" else None):
        words = talk.clean(given) if given is not None else None
        if words is None and not confirm:
            if as_json:
                talk.say_json({"translation": view.machine(found)})
                return
            talk.say(view.page(found, width=talk.width()))
            words, confirm = _asked(found) if talk.interactive() else (None, False)
        if words is None and not confirm:
            session.next_step(leitbild)
            return
        _keep(current, leitbild, words, by=by, dry_run=dry_run, as_json=as_json)


def _asked(found: Translated) -> tuple[str | None, bool]:
    """Ask for what is missing: the words, or whether they still say the same."""
    if found.stale and talk.confirm(_("Does the translation say what the statement says?")):
        return None, True
    if found.fit is translation.Fit.CONFIRMED:
        return None, False
    return talk.clean(talk.ask(_("The translation, in a line (Enter: not now):"))) or None, False


def _keep(
    current: session.Session, leitbild: Leitbild, words: str | None, *, by: str | None, dry_run: bool, as_json: bool
) -> None:
    who = speaker.unasked(current, leitbild, by)

    def change(fresh: Leitbild) -> tuple[Leitbild, Translated]:
        return translation.translate(fresh, words, on=session.today(), by=who)

    saved = current.change(change, dry_run=dry_run)
    machine = {"translation": view.machine(saved.outcome)} if as_json else None
    session.finish(saved, view.page(saved.outcome, width=talk.width()), machine=machine, dry_run=dry_run)

"""`leitbild story`: how the statement came about, on one page."""

from __future__ import annotations

from typing import TYPE_CHECKING, Annotated

import typer

from leitbild_cli.commands.shared import options, session, talk
from leitbild_cli.core.account import story as core
from leitbild_cli.language import _
from leitbild_cli.view.page import story as view

if TYPE_CHECKING:
    from leitbild_cli.core.model import Leitbild

app = options.single()

_PAGES = frozenset((".html", ".htm"))


@options.verb(app)
def story(
    ctx: typer.Context,
    output: options.Output = None,
    as_html: Annotated[
        bool, typer.Option("--html", help=_("As a page for the browser; so is `-o FILE.html`."))
    ] = False,
) -> None:
    """Tell on one page the story of how the statement came about; Markdown, or a page for the browser."""
    leitbild = session.of(ctx).open().leitbild
    session.tell_broken_seal(leitbild)
    session.tell_doubtful_names(leitbild)
    page = as_html or (output is not None and output.suffix.casefold() in _PAGES)
    text = _text(leitbild, page=page)
    with session.into(ctx, output):
        talk.say(text)


def _text(leitbild: Leitbild, *, page: bool) -> str:
    """Give the story in the file's language."""
    with talk.in_language_of(leitbild):
        told = view.told(core.story(leitbild), today=session.today())
        return view.html(told).rstrip("\n") if page else view.markdown(told)

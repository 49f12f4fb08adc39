"""`leitbild show`: our statement, or how far it is; as a page, a poster, Markdown."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING, Annotated

import typer

from leitbild_cli.commands.shared import boxes, options, session, talk
from leitbild_cli.core.account import statement
from leitbild_cli.errors import Exit, UsageRefusal
from leitbild_cli.file import disk
from leitbild_cli.language import _, mark
from leitbild_cli.view import statement as view
from leitbild_cli.view.format.text import safe

if TYPE_CHECKING:
    from collections.abc import Sequence

    from leitbild_cli.core.drafting.seal import BrokenSeal
    from leitbild_cli.core.model import Leitbild

app = options.single()


class NothingToHang(UsageRefusal):
    """A poster was asked for before there is a sentence to put on it."""

    code = "nothing-to-hang"
    what = mark("There is no draft yet to be hung up.")
    mend = mark("Write the first one: `leitbild draft compose`. How far we are, as a page: `leitbild show --open`.")


@options.verb(app)
def show(
    ctx: typer.Context,
    poster: Annotated[
        bool, typer.Option("--poster", help=_("The statement alone, to be printed for the wall."))
    ] = False,
    open_: Annotated[bool, typer.Option("--open", help=_("Open it in the browser, as a page of its own."))] = False,
    as_markdown: Annotated[bool, typer.Option("--markdown", help=_("Answer as Markdown."))] = False,
    as_json: options.Json = False,
    output: options.Output = None,
) -> None:
    """Show our mission statement and whether it holds, or how far it is; with -o page.html the whole page.

    The page is one file that loads nothing: it can be mailed, printed and put anywhere. It names only people who agreed
    to it (`leitbild person edit --named`), and never says who voted what. --json has the keys stand, sentences, words,
    draft, number, adopted, seal_holds, sealed_words, translation and next_review.
    """
    options.only_one(poster=poster, markdown=as_markdown, json=as_json)
    options.only_one(open=open_, markdown=as_markdown, json=as_json)
    current = session.of(ctx)
    leitbild = boxes.seen(current.path, current.open().leitbild)
    broken = session.broken_seals(current.path, leitbild)
    if poster and not leitbild.drafts and not leitbild.adopted:
        raise NothingToHang
    if open_:
        _open(ctx, leitbild, broken, output, poster=poster)
    else:
        with session.into(ctx, output):
            if as_json:
                found = statement.current(leitbild)
                talk.say_json(view.as_json(leitbild, found, broken, on=session.today()))
            elif as_markdown:
                talk.say(view.markdown(leitbild, statement.current(leitbild), on=session.today()))
            elif poster or output is not None:
                talk.say_file(_html(leitbild, broken, poster=poster))
            else:
                _say(leitbild, broken)
    if any(one.stands for one in broken):
        raise typer.Exit(Exit.NO)


def _say(leitbild: Leitbild, broken: Sequence[BrokenSeal]) -> None:
    """Show it here: of a broken seal the words that were sealed, else what stands."""
    torn = next((one for one in broken if one.stands), None)
    if torn is not None:
        talk.say(view.torn(torn, width=talk.width()))
        return
    found = statement.current(leitbild)
    talk.say(view.shown(leitbild, found, on=session.today(), width=talk.width(), bold=talk.colour()))
    talk.tell("")
    session.next_step(leitbild)
    talk.tell(_("To look at: `leitbild show --open`; for the wall: `leitbild show --poster --open`"))


def _html(leitbild: Leitbild, broken: Sequence[BrokenSeal], *, poster: bool) -> str:
    from leitbild_cli.view.page import page  # templates are for those who ask for a page

    if poster:
        _tell_stale(leitbild)
        return page.poster(leitbild)
    session.tell_doubtful_names(leitbild)
    return page.page(leitbild, on=session.today(), now=session.now(), broken=tuple(broken))


def _tell_stale(leitbild: Leitbild) -> None:
    """Say why a translation is not on what will hang on the wall."""
    from leitbild_cli.core.drafting import translation
    from leitbild_cli.view import translation as words

    found = translation.translated(leitbild)
    if found is not None and found.stale:
        talk.tell(_("Without the translation: {why}.").format(why=words.said(found)))


def _open(
    context: typer.Context, leitbild: Leitbild, broken: Sequence[BrokenSeal], output: Path | None, *, poster: bool
) -> None:
    """Write the page and hand it to the browser; say where it is, for whoever has none."""
    import webbrowser

    if output is not None and str(output) != "-":
        with session.into(context, output):
            talk.say_file(_html(leitbild, broken, poster=poster))
        file = session.of(context).folder / output
    else:
        file = _temporary(_html(leitbild, broken, poster=poster))
        talk.tell(_("Written: {file}").format(file=safe(str(file))))
    if not webbrowser.open(file.absolute().as_uri()):
        talk.tell(_("No browser could be opened here; the page can be opened by hand."))


def _temporary(html: str) -> Path:
    """Give a file of its own that only its owner can read; the system clears it away."""
    import tempfile

    folder = Path(tempfile.mkdtemp(prefix="leitbild-"))
    disk.put(folder, Path("leitbild.html"), html.encode())
    return folder / "leitbild.html"

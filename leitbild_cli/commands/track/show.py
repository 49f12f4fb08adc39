"""`track show | due`: how the measures stand, and what waits."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING, Annotated

import typer

from leitbild_cli.commands import options, session, talk
from leitbild_cli.core.tracking import measures, reviews
from leitbild_cli.errors import Exit, ForbiddenRefusal
from leitbild_cli.file import disk, lock
from leitbild_cli.language import _
from leitbild_cli.view import chart, track

if TYPE_CHECKING:
    from leitbild_cli.core.model import Leitbild

app = options.single()


class FileThere(ForbiddenRefusal):
    """A chart does not write over a file unasked."""

    code = "file-there"

    def __init__(self, path: Path) -> None:
        """Name the file."""
        super().__init__(_("This file is there already."), where=str(path), mend=_("`--force` writes over it."))


@options.verb(app)
def show(
    ctx: typer.Context,
    measure: Annotated[
        str | None, typer.Argument(metavar="MEASURE", help=_("One of them, with every reading; all if left out."))
    ] = None,
    svg: Annotated[
        Path | None, typer.Option("--svg", metavar="FILE", help=_("Write the measure's chart into a file."))
    ] = None,
    force: Annotated[bool, typer.Option("--force", help=_("Write over the file if it is there."))] = False,
    promises: Annotated[bool, typer.Option("--promises", help=_("Which promises a measure stands behind."))] = False,
    as_json: options.Json = False,
) -> None:
    """Show how the measures stand: last value, target, state, trend and history."""
    current, on = session.of(ctx), session.today()
    leitbild = reviews.with_lived(current.open().leitbild, name=_("Is it lived?"))
    chosen = measures.find(leitbild, measure) if measure else None
    if svg is not None:
        only = chosen or (leitbild.measures[0] if len(leitbild.measures) == 1 else None)
        if only is None:
            raise talk.MustBeGiven(_("The measure"), "track show MEASURE --svg FILE")
        _write(current.folder / svg, chart.line_svg(only), force=force)
        talk.tell(_("The chart is in {file}.").format(file=svg))
    if as_json:
        shown = [chosen] if chosen else leitbild.measures
        talk.say_json({"measures": track.measures_json(shown, on=on)})
        return
    width, plain = talk.width(), talk.ascii_only()
    if chosen is not None:
        talk.say(track.measure_detail(chosen, on=on, width=width, ascii_only=plain))
    else:
        talk.say(track.measures_table(leitbild, on=on, width=width, ascii_only=plain))
    if promises:
        talk.say("\n" + track.promises_list(leitbild, width=width, ascii_only=plain))
    session.next_step(leitbild)


@options.verb(app)
def due(ctx: typer.Context, as_json: options.Json = False) -> None:
    """Say what waits today: readings, the next review, what a review decided. Exit code 1 if anything does."""
    leitbild, on = session.of(ctx).open().leitbild, session.today()
    text = track.due_list(leitbild, on=on, width=talk.width(), ascii_only=talk.ascii_only())
    if as_json:
        talk.say_json({"due": bool(text), **track.due_json(leitbild, on=on)})
    else:
        talk.say(text or _("Nothing is due."))
        _next(leitbild, text)
    if text:
        raise typer.Exit(Exit.NO)


def _next(leitbild: Leitbild, text: str) -> None:
    if text:
        talk.tell(_("A reading is entered with `leitbild track read`, a look back with `leitbild track review`."))
    else:
        session.next_step(leitbild)


def _write(path: Path, text: str, *, force: bool) -> None:
    """Write a chart; over another file only if told to."""
    if path.exists() and not force:
        raise FileThere(path)
    old = disk.read_bytes(path) if path.exists() else None
    with lock.held(path):
        if old is None:
            disk.create_bytes(path, text.encode())
            return
        for note in disk.replace_bytes(path, old, text.encode()):
            talk.tell(note)

"""`track pulse`: the statement from memory, as a measure."""

from __future__ import annotations

import sys
from typing import TYPE_CHECKING, Annotated

import typer

from leitbild_cli.commands.shared import days, options, session, talk
from leitbild_cli.commands.track.read import Replace
from leitbild_cli.core.tracking import measures, memory, sentences
from leitbild_cli.core.tracking.memory import Remembered, remembered
from leitbild_cli.errors import UsageRefusal
from leitbild_cli.file import disk
from leitbild_cli.file.tables.memories import Memories, read_memories
from leitbild_cli.file.tables.reader import MAX_BYTES
from leitbild_cli.language import _, mark, ngettext
from leitbild_cli.view.tracking import answers

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence
    from datetime import date

    from leitbild_cli.core.model import Leitbild
    from leitbild_cli.core.tracking.measures import Kept

app = options.single()
_CLEAR = "\x1b[H\x1b[2J\x1b[3J"  # the last one clears what could be scrolled back to
_SCROLLED_AWAY = 200


class NobodyWrote(UsageRefusal):
    """Without anybody's words there is nothing to weigh."""

    code = "nobody-wrote"
    what = mark("Nobody wrote anything.")
    mend = mark("A blank line stands between two people.")


@options.verb(app)
def pulse(
    ctx: typer.Context,
    files: Annotated[
        list[str] | None,
        typer.Argument(
            metavar="FILE…", help=_("What people wrote from memory: a text, or a table of a form; - is stdin.")
        ),
    ] = None,
    header: Annotated[str | None, typer.Option(metavar="HEADER", help=_("The column of a table it is in."))] = None,
    on: Annotated[
        str | None, typer.Option(metavar="DATE", help=_("The day it was written; today if left out."))
    ] = None,
    replace: Replace = False,
    dry_run: options.DryRun = False,
    as_json: options.Json = False,
) -> None:
    """Ask who knows the statement by heart: the share of sentences remembered becomes a reading, without names.

    People write the statement from memory. A sentence counts when most of what it says is there, in whatever words and
    spelling, with the right figures. What they wrote is weighed and kept nowhere.
    """
    current, day = session.of(ctx), days.past(on)
    asked = _statement(current.open().leitbild, day)
    texts = _texts(current, files, header) if files else _written(asked)
    if not texts:
        raise NobodyWrote

    def change(leitbild: Leitbild) -> tuple[Leitbild, tuple[Remembered, Kept]]:
        found = remembered(texts, _statement(leitbild, day), leitbild.language)
        after, kept = memory.take_in(leitbild, found, on=day, replace=replace)
        return after, (found, kept)

    saved = current.change(change, dry_run=dry_run)
    found, kept = saved.outcome
    machine = answers.pulse_json(found, kept) if as_json else None
    answer = answers.pulse(found, kept, on=day, width=talk.width(), ascii_only=talk.ascii_only())
    session.finish(saved, answer, machine=machine, dry_run=dry_run)


def _statement(leitbild: Leitbild, on: date) -> tuple[sentences.Followed, ...]:
    """Give the sentences people are to know; raise NothingAdopted."""
    if not leitbild.adopted:
        raise measures.NothingAdopted
    return sentences.followed(leitbild, on=on)


def _texts(current: session.Session, files: Sequence[str], header: str | None) -> tuple[str, ...]:
    found = [_read(current, file, header) for file in files]
    for one in found:
        if one.header is not None and header is None:
            talk.tell(_("Taken from the column “{header}”.").format(header=one.header))
        if one.empty:
            words = ngettext(
                "{count} empty answer was not counted.", "{count} empty answers were not counted.", one.empty
            )
            talk.tell(words.format(count=one.empty))
    return tuple(text for one in found for text in one.texts)


def _read(current: session.Session, file: str, header: str | None) -> Memories:
    if file == "-":
        return read_memories(sys.stdin.buffer.read(MAX_BYTES), "stdin", header=header)
    path = current.folder / file
    return read_memories(disk.read_bytes(path), path.name, header=header)


def _written(asked: Sequence[sentences.Followed]) -> tuple[str, ...]:
    """Let one person after the other write at the terminal; nobody sees what the one before wrote."""
    if not talk.interactive():
        raise talk.MustBeGiven(_("What people wrote"), "track pulse FILE")
    count = len(asked)
    words = ngettext(
        "The statement has {count} sentence. Write what you remember; words will do. A blank line ends it.",
        "The statement has {count} sentences. Write what you remember; words will do. A blank line ends it.",
        count,
    )
    texts: list[str] = []
    while True:
        talk.tell(words.format(count=count))
        text = "\n".join(_lines())
        _clear()
        if not text:
            return tuple(texts)
        texts.append(text)
        talk.tell(_("Thank you. The next person, please; a blank line ends the round."))


def _lines() -> Iterator[str]:
    while line := talk.ask(">"):
        yield line


def _clear() -> None:
    talk.show("\n" * _SCROLLED_AWAY if talk.dumb() else _CLEAR)

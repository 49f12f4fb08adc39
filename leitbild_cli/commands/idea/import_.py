"""`idea import`: ideas out of a table or a list; a second time nothing is added."""

from __future__ import annotations

from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING, Annotated

import typer

from leitbild_cli.commands.shared import options, session, speaker, talk
from leitbild_cli.core import idea_rows
from leitbild_cli.core.columns import find_column, shown
from leitbild_cli.core.idea_rows import IdeaRow
from leitbild_cli.core.text import bullets
from leitbild_cli.errors import Exit, UsageRefusal
from leitbild_cli.file import disk
from leitbild_cli.file.tables import ideas as tables
from leitbild_cli.language import _, ngettext
from leitbild_cli.view import lists
from leitbild_cli.view.format.text import safe

if TYPE_CHECKING:
    from collections.abc import Sequence

    from leitbild_cli.core.idea_rows import TakenIdeas
    from leitbild_cli.core.model import Leitbild
    from leitbild_cli.file.tables.ideas import GivenIdeas

app = options.single()


@options.verb(app, "import")
def import_table(
    ctx: typer.Context,
    file: Annotated[Path, typer.Argument(metavar="FILE", help=_("A table with a header, or a list: an idea a line."))],
    column: options.ColumnChoice = None,
    by: options.By = None,
    dry_run: options.DryRun = False,
    as_json: options.Json = False,
) -> None:
    """Add ideas from what `leitbild export ideas` wrote, another table, or a plain list; a second time adds none.

    A table names its columns text, column and person, or has a column for each question; `-c` and `--by` are for rows
    that don't say it. What was decided of ideas is not read.
    """
    current = session.of(ctx)
    column_of = partial(_column_of, current.open().leitbild)
    given = tables.read_ideas(disk.read_bytes(current.folder / file), file.name, column_of)
    rows = _ready(given)
    _ensure_complete(rows, column)

    def edit(leitbild: Leitbild) -> tuple[Leitbild, TakenIdeas]:
        chosen = find_column(leitbild, column).id if column else None
        author = speaker.known(current, leitbild, by).id if any(one.person is None for one in rows) else None
        ids = iter(session.fresh_ids(leitbild, len(rows)))
        return idea_rows.take_in(leitbild, rows, ids, author=author, column=chosen)

    saved = current.change(edit, dry_run=dry_run)
    taken = saved.outcome
    aside = sorted(  # several ideas of a row are one row
        {*((one.line or 0, one.what) for one in given.ragged), *((one.line, one.what) for one in taken.aside)}
    )
    if not as_json:
        _tell(saved.leitbild, given, aside)
    machine = _machine(taken, aside, given.unknown) if as_json else None
    session.finish(saved, _arrived(taken), machine=machine, dry_run=dry_run)
    if aside or given.unknown:
        raise typer.Exit(Exit.NO)


def _column_of(leitbild: Leitbild, header: str) -> str | None:
    """Give the column that a header means, None where none or several are meant."""
    try:
        return find_column(leitbild, header).id
    except UsageRefusal:
        return None


def _ready(given: GivenIdeas) -> list[IdeaRow]:
    """Give the rows in words as they are kept; a list loses its dots and numbers."""
    texts = [one.text for one in given.rows]
    if given.is_list:
        kept = bullets.bare([talk.clean(text) for text in texts])
        if any(kept[place] and kept[place] != text for place, text in enumerate(texts)):
            talk.tell(_("The signs of the list (dashes, dots, numbers) were left out."))
    else:
        kept = tuple(map(talk.clean, texts))
    return [
        IdeaRow(
            line=one.line,
            text=text,
            id=one.id or None,
            column=one.column or None,
            person=one.person or None,
            added=one.added or session.now(),
            late=one.late,
        )
        for one, text in zip(given.rows, kept, strict=True)
        if text
    ]


def _ensure_complete(rows: Sequence[IdeaRow], column: str | None) -> None:
    """Raise MustBeGiven where rows don't say which column they answer."""
    if not column and any(one.column is None for one in rows):
        raise talk.MustBeGiven(_("The column"), "--column")


def _tell(leitbild: Leitbild, given: GivenIdeas, aside: Sequence[tuple[int, str]]) -> None:
    width = talk.talk_width()
    if given.notes:
        talk.tell("\n".join(lists.line_remarks([(one.line, one.what) for one in given.notes], width=width)))
    if given.unread:
        talk.tell(_("Not read: {headers}").format(headers=safe(", ".join(given.unread))))
    if given.unknown:
        words = _("Not read, as no column is called that: {headers}. There are: {shown}")
        there = shown(leitbild, leitbild.columns)
        talk.tell(safe(words.format(headers=", ".join(given.unknown), shown=there)))
    if aside:
        words = ngettext("{count} row was left out:", "{count} rows were left out:", count := len({*dict(aside)}))
        talk.tell("\n".join([words.format(count=count), *lists.line_remarks(list(aside), width=width)]))


def _arrived(taken: TakenIdeas) -> str:
    count = len(taken.new)
    told = [ngettext("{count} new idea.", "{count} new ideas.", count).format(count=count)]
    if taken.known:
        words = ngettext("{count} was here already.", "{count} were here already.", taken.known)
        told.append(words.format(count=taken.known))
    shown = taken.new[:12]
    lines = [f"  {idea.id}  {lists.short(idea.text)} — {lists.short(person.name)}" for person, idea in shown]
    if count > len(shown):
        more = count - len(shown)
        lines.append("  " + ngettext("and {count} more", "and {count} more", more).format(count=more))
    return "\n".join([" ".join(told), *lines])


def _machine(taken: TakenIdeas, aside: Sequence[tuple[int, str]], unknown: Sequence[str]) -> dict[str, object]:
    return {
        "added": [{"id": one.id, "column": one.column, "text": one.text, "by": person.id} for person, one in taken.new],
        "known": taken.known,
        "set_aside": [{"line": line, "reason": what} for line, what in aside],
        "unknown_columns": list(unknown),
    }

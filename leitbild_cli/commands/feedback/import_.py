"""`feedback import`: answers from a form's table, each once, without names and addresses."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING, Annotated

import typer

from leitbild_cli.commands import options, session, talk
from leitbild_cli.core import lookup, responses
from leitbild_cli.core.drafting import drafts
from leitbild_cli.core.model import Audience, Feedback, Leitbild
from leitbild_cli.core.responses import Added
from leitbild_cli.file import disk
from leitbild_cli.file.tables import columns, feedback, reader
from leitbild_cli.file.tables.columns import Role
from leitbild_cli.file.tables.services import Service
from leitbild_cli.language import _
from leitbild_cli.record import record
from leitbild_cli.view import feedback as view
from leitbild_cli.view.text import safe

if TYPE_CHECKING:
    from collections.abc import Sequence

    from leitbild_cli.file.tables.columns import Columns
    from leitbild_cli.file.tables.feedback import Import
    from leitbild_cli.file.tables.table import Remark, Table

app = options.single()

_LETTERS = 26


@record
class _Arrival:
    """A table that was read, what its columns are, and what they give."""

    table: Table
    mapping: Columns
    given: Import


@record
class _Wish:
    """What the rows themselves cannot say."""

    source: Service | None
    columns: tuple[str, ...]
    audience: Audience | None
    draft: str | None


@options.verb(app, "import")
def import_table(
    ctx: typer.Context,
    file: Annotated[Path, typer.Argument(metavar="FILE", help=_("A CSV table of a form's answers."))],
    source: Annotated[
        Service | None, typer.Option("--as", help=_("The service it comes from, if not told right."))
    ] = None,
    columns: Annotated[
        list[str] | None,
        typer.Option("--map", metavar="ROLE=HEADER", help=_('Which column is what: text="What is missing?".')),
    ] = None,
    audience: Annotated[Audience | None, typer.Option(help=_("Who answered, where no column says it."))] = None,
    draft: Annotated[
        str | None, typer.Option(metavar="DRAFT", help=_("The draft they speak of; the latest if left out."))
    ] = None,
    yes: options.Yes = False,
    dry_run: options.DryRun = False,
    as_json: options.Json = False,
) -> None:
    """Bring in answers from a form: shows first what was recognised, drops names and addresses, never counts twice."""
    current = session.of(ctx)
    leitbild = current.open().leitbild
    asks = talk.interactive() and not (yes or dry_run or as_json)
    wish = _Wish(source=source, columns=tuple(columns or ()), audience=audience, draft=_draft(leitbild, draft))
    arrival = _read(current.folder / file, leitbild, wish, asks=asks)
    found = _preview(leitbild, arrival, draft=wish.draft)
    if not as_json:
        talk.tell(view.preview(found, width=talk.width()))
    left = _left_out(found, asks=asks, as_json=as_json)
    chosen = [one for one in arrival.given.candidates if one.id not in left]
    if asks and len(found.added.new) + len(found.added.changed) > len(left) and not _agreed():
        return

    def take(fresh: Leitbild) -> tuple[Leitbild, Added]:
        return responses.add(fresh, chosen, native=arrival.given.native)

    saved = current.change(take, dry_run=dry_run)
    machine = view.import_json(replace(found, added=saved.outcome)) if as_json else None
    session.finish(saved, view.brought(saved.outcome), machine=machine, dry_run=dry_run)


def _draft(leitbild: Leitbild, reference: str | None) -> str | None:
    chosen = drafts.find(leitbild, reference) if reference else lookup.latest_draft(leitbild)
    return chosen.id if chosen else None


def _read(path: Path, leitbild: Leitbild, wish: _Wish, *, asks: bool) -> _Arrival:
    """Read the table; at a terminal ask for what neither the table nor the command line says."""
    table = reader.read_table(disk.read_bytes(path), path.name)
    mapping = columns.propose(table, wishes=wish.columns, source=wish.source)
    if asks and not mapping.complete:
        mapping = columns.propose(
            table, wishes=(*wish.columns, f"text={_asked_column(table, mapping)}"), source=wish.source
        )
    audience = wish.audience
    if asks and audience is None and mapping.complete and not mapping.all(Role.AUDIENCE):
        audience = _asked_audience(table)
    given = feedback.to_feedback(
        table,
        mapping,
        audience=audience or Audience.OTHER,
        draft=wish.draft,
        today=session.today(),
        drafts=[one.id for one in leitbild.drafts],
    )
    return _Arrival(table=table, mapping=mapping, given=given)


def _asked_audience(table: Table) -> Audience:
    """Ask who answered, where no column says it."""
    talk.tell(_("No column of {file} says who answered:").format(file=safe(table.name)))
    groups = list(Audience)
    return groups[talk.choose(_("Who was it? (letter)"), [view.audience_word(one) for one in groups])]


def _asked_column(table: Table, mapping: Columns) -> str:
    """Ask which column holds what people said."""
    headers = [table.header[place] for place in mapping.unused][:_LETTERS]
    return headers[talk.choose(_("Which column holds what people said? (letter)"), headers)]


def _preview(leitbild: Leitbild, arrival: _Arrival, *, draft: str | None) -> view.Preview:
    table, mapping, given = arrival.table, arrival.mapping, arrival.given
    _after, added = responses.add(leitbild, given.candidates, native=given.native)
    roles = [role for role in Role if mapping.all(role)]
    return view.Preview(
        name=table.name,
        source=mapping.source.value,
        rows=len(table.rows) + len(table.ragged),
        draft=lookup.draft_number(leitbild, draft) if draft else None,
        columns=tuple((role.value, _headers(table, mapping.all(role)), role in mapping.guessed) for role in roles),
        unused=_headers(table, mapping.unused),
        personal=_headers(table, mapping.personal),
        candidates=given.candidates,
        added=added,
        aside=_remarks(given.quarantined),
        notes=_remarks(given.notes),
        twins=responses.lookalikes(leitbild, given.candidates),
    )


def _headers(table: Table, places: Sequence[int]) -> tuple[str, ...]:
    return tuple(table.header[place] for place in places)


def _remarks(remarks: Sequence[Remark]) -> tuple[tuple[int | None, str], ...]:
    return tuple((remark.line, remark.what) for remark in remarks)


def _agreed() -> bool:
    agreed = talk.confirm(_("Take it in?"), default=True)
    if not agreed:
        talk.tell(_("Nothing was taken in."))
    return agreed


def _left_out(found: view.Preview, *, asks: bool, as_json: bool) -> frozenset[str]:
    """Give the ids of new answers that are left out since they seem to be here already; without a terminal none."""
    if not found.twins:
        return frozenset()
    if not as_json:
        talk.tell("\n" + view.twins(found.twins, width=talk.width()))
    if not asks:
        if not as_json:
            talk.tell(_("Taken in all the same; at a terminal this is a question."))
        return frozenset()
    answer = talk.ask(_("[s] skip them  [t] take them in  [o] one by one:"), default="s").casefold()
    if answer in ("t", "a"):
        return frozenset()
    if answer in ("o", "e"):
        return frozenset(new.id for new, known in found.twins if not _is_another(new, known))
    return frozenset(new.id for new, _known in found.twins)


def _is_another(new: Feedback, known: Feedback) -> bool:
    question = _("{id}: is “{text}” somebody else's answer?")
    return talk.confirm(question.format(id=known.id, text=view.short(new, 40)))

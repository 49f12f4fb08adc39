"""`feedback import`: answers from a form's table, each once, without names and addresses."""

from __future__ import annotations

import sys
from collections import Counter
from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING, Annotated

import typer

from leitbild_cli.commands.shared import days, options, session, talk
from leitbild_cli.commands.shared.bar import drawn
from leitbild_cli.core import lookup
from leitbild_cli.core.drafting import drafts
from leitbild_cli.core.feedback import code, responses
from leitbild_cli.core.feedback.header import remember
from leitbild_cli.core.feedback.responses import Added
from leitbild_cli.core.model import Audience, Feedback, Leitbild
from leitbild_cli.errors import Exit, UsageRefusal
from leitbild_cli.file import disk
from leitbild_cli.file.tables import columns, feedback, form, remembered
from leitbild_cli.file.tables.answer import Circumstances
from leitbild_cli.file.tables.columns import ColumnRole
from leitbild_cli.file.tables.private import is_impersonal, masked
from leitbild_cli.file.tables.ratings import ScaleWish, scale_wish
from leitbild_cli.file.tables.refusals import (
    AnotherRound,
    BadScale,
    GuessedColumns,
    SeveralForms,
    StrangeCode,
    Unclear,
    WordsLeftOut,
)
from leitbild_cli.file.tables.services import Service
from leitbild_cli.language import _, mark, ngettext
from leitbild_cli.record import record
from leitbild_cli.view.feedback import responses as view
from leitbild_cli.view.format.text import safe

if TYPE_CHECKING:
    from collections.abc import Sequence

    from leitbild_cli.core.model import Header
    from leitbild_cli.file.tables.columns import Columns
    from leitbild_cli.file.tables.feedback import Import
    from leitbild_cli.file.tables.table import Remark, Table

app = options.single()

_LETTERS = 26
_MOST_ANSWERS = 5_000  # nobody reads more, and what people write by hand waits for what stands in between


@record
class _Arrival:
    """A table that was read, what its columns are, and what they give."""

    table: Table
    mapping: Columns
    given: Import
    header: Header
    recalled: Header | None = None


@record
class _Wish:
    """What the rows themselves cannot say."""

    source: Service | None
    columns: tuple[str, ...]
    audience: Audience | None
    draft: str | None
    scale: ScaleWish | None
    days_first: bool | None
    encoding: str | None
    forget: bool = False


class OneFileAside(UsageRefusal):
    """Rows of two tables don't fit into one."""

    code = "one-file-aside"
    what = mark("With `--set-aside` bring in one file at a time.")


@options.verb(app, "import")
def import_table(
    ctx: typer.Context,
    files: Annotated[
        list[str],
        typer.Argument(
            metavar="FILE…",
            help=_("Answers of a form (CSV, a workbook), e-mails (.eml, .mbox), comments (JSON); - is stdin."),
        ),
    ],
    source: Annotated[
        Service | None, typer.Option("--as", help=_("The service it comes from, if it is not recognised."))
    ] = None,
    columns: Annotated[
        list[str] | None,
        typer.Option(
            "--map", metavar="ROLE=HEADER", help=_('Which column is what: text="What is missing?", or 5=text.')
        ),
    ] = None,
    audience: Annotated[Audience | None, typer.Option(help=_("Who answered, where no column says it."))] = None,
    draft: Annotated[
        str | None, typer.Option(metavar="DRAFT", help=_("The draft they speak of; if left out, the one of their day."))
    ] = None,
    scale: Annotated[
        str | None, typer.Option(metavar="SCALE", help=_('How ratings count: 1..6, or words, "bad|fair|good".'))
    ] = None,
    best: Annotated[int | None, typer.Option(metavar="N", help=_("Which end of the scale is the best."))] = None,
    dates: days.Dates = None,
    encoding: Annotated[
        str | None, typer.Option(help=_("How letters are written, such as cp850 or mac-roman."))
    ] = None,
    set_aside: Annotated[
        Path | None,
        typer.Option(
            metavar="FILE", help=_("Write rows that stay out into this table, with the reason, to mend and bring in.")
        ),
    ] = None,
    forget_map: Annotated[
        bool, typer.Option("--forget-map", help=_("Forget what was said of these columns before."))
    ] = False,
    yes: options.Yes = False,
    dry_run: options.DryRun = False,
    as_json: options.Json = False,
) -> None:
    """Bring in answers: shows first what was understood, drops names and addresses, never counts twice.

    What is said of the columns (--map, --scale, --best, --dates) is remembered for the next export of the same form.
    """
    current = session.of(ctx)
    leitbild = current.open().leitbild
    wish = _Wish(
        source=source,
        columns=tuple(columns or ()),
        audience=audience,
        draft=drafts.find(leitbild, draft).id if draft else None,
        scale=_scale(scale, best),
        days_first=days.days_first(dates),
        encoding=encoding,
        forget=forget_map,
    )
    how = _How(
        ctx=ctx,
        asks=talk.interactive() and not (yes or dry_run or as_json),
        dry_run=dry_run,
        as_json=as_json,
        set_aside=set_aside,
    )
    if set_aside is not None and len(files) > 1:
        raise OneFileAside
    aside = [_bring(file, wish, how) for file in files]
    if any(aside):
        raise typer.Exit(Exit.NO)


@record
class _How:
    """Whether somebody is asked, whether anything is kept, and who reads the answer."""

    ctx: typer.Context
    asks: bool
    dry_run: bool
    as_json: bool
    set_aside: Path | None = None


def _scale(scale: str | None, best: int | None) -> ScaleWish | None:
    if scale is None and best is None:
        return None
    wish = scale_wish(scale, best)
    if wish is None:
        raise BadScale(scale=scale)
    return wish


def _bring(file: str, wish: _Wish, how: _How) -> bool:
    """Bring in one file; say whether anything of it was set aside."""
    current = session.of(how.ctx)
    leitbild = current.open().leitbild
    arrival = _read(current.folder / file if file != "-" else None, leitbild, wish, asks=how.asks)
    found = _preview(leitbild, arrival)
    if not how.as_json:
        talk.tell(view.preview(found, width=talk.width()))
    _ensure_clear(leitbild, arrival, found, how)
    if len(arrival.given.candidates) > _MOST_ANSWERS:
        _sum_up(leitbild, arrival, found, how)
        return True
    left = _left_out(found, asks=how.asks, as_json=how.as_json)
    chosen = [one for one in arrival.given.candidates if one.id not in left]
    if how.asks and len(found.added.new) + len(found.added.changed) > len(left) and not _agreed():
        return False

    def take(fresh: Leitbild) -> tuple[Leitbild, Added]:
        after, added = responses.add(fresh, chosen, native=arrival.given.native)
        return remember(after, arrival.header), added

    saved = current.change(take, dry_run=how.dry_run)
    machine = view.import_json(replace(found, added=saved.outcome)) if how.as_json else None
    if found.aside and not how.dry_run:
        _put_aside(arrival, how)
    session.finish(saved, view.brought(saved.outcome), machine=machine, dry_run=how.dry_run)
    if not (how.as_json or how.dry_run) and arrival.header.says_anything and arrival.header != arrival.recalled:
        talk.tell(_("What its columns are is remembered for the next export of this form."))
    return bool(found.aside)


def _sum_up(leitbild: Leitbild, arrival: _Arrival, found: view.Preview, how: _How) -> None:
    """Say what so many answers say together; none is written down, as nobody would read them there."""
    counts, rated = responses.of_many(leitbild, arrival.given.candidates)
    if how.as_json:
        talk.say_json(view.many_json(found, counts, rated))
        return
    talk.tell("")
    talk.say(view.many(counts, rated, limit=_MOST_ANSWERS, width=talk.width()))
    if found.aside and not how.dry_run:
        _put_aside(arrival, how)
    talk.tell(
        _(
            "Nothing was written. Bring in those worth reading as a table of their own, and the means as readings of a "
            "measure: `leitbild track read`"
        )
    )


def _put_aside(arrival: _Arrival, how: _How) -> None:
    """Write the rows that stay out into a table of their own, without columns of names; else say that this can be."""
    if how.set_aside is None:
        if not how.as_json:
            words = _("`--set-aside FILE` writes the rows that stay out, with the reason, to mend and bring in again.")
            talk.tell(words)
        return
    from leitbild_cli.view.format.sheet import csv_text  # few need it

    table, personal = arrival.table, set(arrival.mapping.personal)
    rows = {row.line: row.cells for row in table.rows}
    aside = [
        [one.what, *(_kept(one.cells, personal) or _without(rows.get(one.line or 0, ()), personal))]
        for one in arrival.given.quarantined
    ]
    with session.into(how.ctx, how.set_aside):
        talk.say(csv_text([_("_reason"), *table.header], aside))
    if personal and any(one.cells for one in arrival.given.quarantined):
        talk.tell(_("Where cells may be shifted, what could be a name is left empty; the export itself still has it."))


def _kept(cells: Sequence[str], personal: set[int]) -> Sequence[str]:
    """Give the cells of a row that may be shifted, without what could be a name or an address: no place tells it."""
    shown = [masked(cell) for cell in cells]
    return [cell if is_impersonal(cell) else "" for cell in shown] if personal else shown


def _without(cells: Sequence[str], personal: set[int]) -> Sequence[str]:
    return ["" if place in personal else cell for place, cell in enumerate(cells)]


def _ensure_clear(leitbild: Leitbild, arrival: _Arrival, found: view.Preview, how: _How) -> None:
    """Refuse what has to be looked at where nobody can be asked; nothing is kept by a guess, and nothing replaced."""
    mapping = arrival.mapping
    if not how.asks and mapping.guessed and not how.dry_run:
        pairs = [(role, arrival.table.header[place]) for role, place in mapping.places if role in mapping.guessed]
        shown = ", ".join(f"“{header}” ({view.role_word(role.value)})" for role, header in pairs)
        raise GuessedColumns(
            where=found.name, columns=shown, options=" ".join(f'--map {role}="{header}"' for role, header in pairs)
        )
    if responses.another_round(leitbild, found.added.changed, len(found.added.known)) and not (
        how.asks and talk.confirm(_("Replace the words of {count} answers?").format(count=len(found.added.changed)))
    ):
        raise AnotherRound(where=found.name, count=len(found.added.changed))


def _read(path: Path | None, leitbild: Leitbild, wish: _Wish, *, asks: bool) -> _Arrival:
    """Read the table; at a terminal ask for what neither the table nor the command line says."""
    data, name = (disk.read_bytes(path), path.name) if path else (sys.stdin.buffer.read(), "stdin")
    table = form.read_form(data, name, encoding=wish.encoding, most=_MOST_ANSWERS)
    recalled = None if wish.forget else lookup.header_of(leitbild, remembered.fingerprint(table))
    wish = _as_before(table, wish, recalled) if recalled else wish
    mapping, wishes = _columns(table, wish, asks=asks)
    origin = _origin(leitbild, table, mapping, wish, asks=asks)
    audience = wish.audience or origin.audience
    if (
        asks
        and audience is None
        and mapping.complete
        and not (mapping.all(ColumnRole.AUDIENCE) or mapping.all(ColumnRole.CODE))
    ):
        audience = _asked_audience(table)
    known = Circumstances(
        audience=audience or Audience.OTHER,
        draft=wish.draft or origin.draft or _latest(leitbild),
        today=session.today(),
        drafts=tuple((one.id, one.made.astimezone().date() if one.made else None) for one in leitbild.drafts),
        by_day=wish.draft is None and origin.draft is None,
        days_first=wish.days_first,
        scale=wish.scale,
        forms=origin.forms,
    )
    given = _given(table, mapping, known)
    for doubt in given.doubts:
        if not asks or not doubt.choices:
            raise Unclear(doubt.what, where=name, mend=doubt.mend)
        known = _settled(known, doubt)
        given = _given(table, mapping, known)
    header = remembered.learned(table, mapping, wishes, known.scale, days_first=known.days_first)
    return _Arrival(table=table, mapping=mapping, given=given, header=header, recalled=recalled)


def _given(table: Table, mapping: Columns, known: Circumstances) -> Import:
    """Read the answers; who looks on sees how far it is."""
    count = len(table.rows)
    with drawn(ngettext("Reading {count} answer", "Reading {count} answers", count).format(count=count)) as progress:
        return feedback.to_feedback(table, mapping, known, progress=progress)


def _as_before(table: Table, wish: _Wish, recalled: Header) -> _Wish:
    """Give the wish with what was said of this header before, where it says nothing itself."""
    return replace(
        wish,
        columns=remembered.together(table, wish.columns, recalled.columns),
        scale=wish.scale or _scale(recalled.scale, recalled.best),
        days_first=recalled.days_first if wish.days_first is None else wish.days_first,
    )


@record
class _Origin:
    """What the codes of forms say: draft and audience of a whole table, and those of each code in its rows."""

    draft: str | None = None
    audience: Audience | None = None
    forms: tuple[tuple[str, str | None, Audience | None], ...] = ()


def _origin(leitbild: Leitbild, table: Table, mapping: Columns, wish: _Wish, *, asks: bool) -> _Origin:
    """Read the codes: in the rows, else in the header or above it, else in the file's name."""
    cells = [cell for place in mapping.all(ColumnRole.CODE) for cell in table.column(place)]
    if in_rows := code.found(cells):
        return _Origin(
            forms=tuple((one.written, _coded(leitbild, table, one, wish, asks=asks), one.audience) for one in in_rows)
        )
    found = code.found(table.codes) or code.found([table.name])
    drafts_ = {_coded(leitbild, table, one, wish, asks=asks) for one in found}
    groups = {one.audience for one in found}
    if len(drafts_) > 1:
        raise SeveralForms(where=table.name, codes=", ".join(one.written for one in found))
    return _Origin(draft=next(iter(drafts_), None), audience=groups.pop() if len(groups) == 1 else None)


def _coded(leitbild: Leitbild, table: Table, one: code.FormCode, wish: _Wish, *, asks: bool) -> str | None:
    """Give the draft of a code; one that fits no draft is asked about, and refused where nobody can be asked."""
    if wish.draft is not None:
        return wish.draft
    fitting = code.draft_of(leitbild, one)
    if fitting is not None:
        return fitting.id
    meant = code.meant(leitbild, one)
    if not (asks and meant):
        raise StrangeCode(where=table.name, code=one.written)
    talk.tell(_("The code `{code}` fits no draft of this file as it is.").format(code=safe(one.written)))
    choices = [_("draft {number}").format(number=number) for number in meant]
    return leitbild.drafts[meant[talk.choose(_("Which draft do the answers speak of? (letter)"), choices)] - 1].id


def _settled(known: Circumstances, doubt: feedback.ImportDoubt) -> Circumstances:
    """Ask how something is meant, and give what is known then."""
    talk.tell(safe(doubt.what))
    chosen = doubt.choices[talk.choose(_("Which is it? (letter)"), [shown for shown, _meant in doubt.choices])][1]
    return replace(known, days_first=chosen) if isinstance(chosen, bool) else replace(known, scale=chosen)


def _latest(leitbild: Leitbild) -> str | None:
    latest = lookup.latest_draft(leitbild)
    return latest.id if latest else None


def _columns(table: Table, wish: _Wish, *, asks: bool) -> tuple[Columns, tuple[str, ...]]:
    """Give what the columns are, and what was said of them.

    Where words may be left out as names, or nothing is text, ask or refuse.
    """
    mapping, more = columns.propose(table, wishes=wish.columns, source=wish.source), ""
    if mapping.worded and not any(role is ColumnRole.TEXT for role, _place in mapping.places):
        header = table.header[mapping.worded[0]]
        if not asks:
            raise WordsLeftOut(where=table.name, header=header)
        if talk.confirm(_("Does “{header}” hold what people said?").format(header=safe(header))):
            more = header
    if asks and not more and not mapping.complete:
        more = _asked_column(table, mapping)
    if not more:
        return mapping, wish.columns
    wishes = (*wish.columns, f"text={more}")
    return columns.propose(table, wishes=wishes, source=wish.source), wishes


def _asked_audience(table: Table) -> Audience:
    """Ask who answered, where no column says it."""
    talk.tell(_("No column of {file} says who answered:").format(file=safe(table.name)))
    groups = list(Audience)
    return groups[talk.choose(_("Who was it? (letter)"), [view.audience_word(one) for one in groups])]


def _asked_column(table: Table, mapping: Columns) -> str:
    """Ask which column holds what people said."""
    headers = [table.header[place] for place in mapping.unused][:_LETTERS]
    return headers[talk.choose(_("Which column holds what people said? (letter)"), headers)]


def _preview(leitbild: Leitbild, arrival: _Arrival) -> view.Preview:
    table, mapping, given = arrival.table, arrival.mapping, arrival.given
    _after, added = responses.add(leitbild, given.candidates, native=given.native)
    roles = [role for role in ColumnRole if mapping.all(role)]
    return view.Preview(
        name=table.name,
        source=mapping.source.value,
        rows=len(table.rows) + len(table.ragged),
        drafts=_spoken_of(leitbild, given.candidates),
        scales=tuple(
            (one.header, one.scale.low, one.scale.high, one.scale.turned, one.scale.words) for one in given.scales
        ),
        columns=tuple((role.value, _headers(table, mapping.all(role)), role in mapping.guessed) for role in roles),
        unused=_headers(table, mapping.unused),
        personal=_headers(table, mapping.personal),
        candidates=given.candidates,
        added=added,
        aside=_remarks(given.quarantined),
        notes=_remarks(given.notes),
        twins=responses.lookalikes(leitbild, given.candidates),
        recalled=tuple(remembered.facts(arrival.recalled)) if arrival.recalled else (),
    )


def _spoken_of(leitbild: Leitbild, candidates: Sequence[Feedback]) -> tuple[tuple[int, int], ...]:
    """Give the number of each draft that is spoken of, and how often."""
    counts = Counter(lookup.draft_number(leitbild, one.draft) for one in candidates if one.draft)
    return tuple(sorted((number, count) for number, count in counts.items() if number))


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
            talk.tell(_("They are left out; at a terminal this is a question."))
        return frozenset(new.id for new, _known in found.twins)
    answer = talk.ask(_("[s] skip them  [t] take them in  [o] one by one:"), default="s").casefold()
    if answer in ("t", "a"):
        return frozenset()
    if answer in ("o", "e"):
        return frozenset(new.id for new, known in found.twins if not _is_another(new, known))
    return frozenset(new.id for new, _known in found.twins)


def _is_another(new: Feedback, known: Feedback) -> bool:
    question = _("{id}: is “{text}” somebody else's answer?")
    return talk.confirm(question.format(id=known.id, text=view.short(new, 40)))

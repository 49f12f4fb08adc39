"""`track read | import`: what was measured, one by one or as a table."""

from __future__ import annotations

import dataclasses
import sys
from enum import StrEnum
from pathlib import Path
from typing import TYPE_CHECKING, Annotated

import typer

from leitbild_cli.commands.shared import days, options, session, talk
from leitbild_cli.core.model import Audience, Reading
from leitbild_cli.core.tracking import measures, ratings, readings
from leitbild_cli.core.tracking.measures import BadReading
from leitbild_cli.errors import Exit, UsageRefusal
from leitbild_cli.file import disk
from leitbild_cli.file.tables import readings as tables_readings
from leitbild_cli.language import _, current, ngettext
from leitbild_cli.record import record
from leitbild_cli.view import lists
from leitbild_cli.view.format.text import safe
from leitbild_cli.view.tracking import answers
from leitbild_cli.view.tracking.machine import measures_json, taken_json

if TYPE_CHECKING:
    from collections.abc import Sequence
    from datetime import date

    from leitbild_cli.commands.shared.session import Session
    from leitbild_cli.core.model import Leitbild, Measure
    from leitbild_cli.core.tracking.measures import Kept
    from leitbild_cli.core.tracking.readings import TakenReadings
    from leitbild_cli.file.store import Saved

app = options.single()

Replace = Annotated[bool, typer.Option("--replace", help=_("Let the new value take the place of another one."))]


class NoMeasureMatches(UsageRefusal):
    """A table of readings for other measures."""

    code = "no-measure-matches"

    def __init__(self, words: Sequence[str], *, where: str) -> None:
        """Name the words of the table."""
        shown = ", ".join(_("“{word}”").format(word=word) for word in words[:10])
        super().__init__(
            _("None of its columns is a measure here: {names}.").format(names=shown),
            where=where,
            mend=answers.add_hint(words),
        )


@record
class _Entered:
    """One reading that was entered, the measure with it, and what became of it."""

    measure: Measure
    reading: Reading
    outcome: Kept


@options.verb(app, values_below_zero=True)
def read(
    ctx: typer.Context,
    measure: Annotated[
        str | None, typer.Argument(metavar="MEASURE", help=_("Its key, its name, or the start of one."))
    ] = None,
    value: Annotated[str | None, typer.Argument(metavar="VALUE", help=_('"98 %", 4.2, 0:30, "1 min" …'))] = None,
    on: Annotated[
        str | None, typer.Option(metavar="DATE", help=_("The day it was measured; today if left out."))
    ] = None,
    n: Annotated[int | None, typer.Option("--n", min=0, metavar="N", help=_("How many cases it rests on."))] = None,
    note: Annotated[str | None, typer.Option(metavar="TEXT", help=_("What was special."))] = None,
    from_feedback: Annotated[
        bool, typer.Option("--from-feedback", help=_("Count the ratings that came in since the last reading."))
    ] = False,
    since: Annotated[str | None, typer.Option(metavar="DATE", help=_("Count ratings from this day on."))] = None,
    audience: Annotated[Audience | None, typer.Option(help=_("Count only what they rated."))] = None,
    replace: Replace = False,
    dry_run: options.DryRun = False,
    as_json: options.Json = False,
) -> None:
    """Enter what was measured, in the measure's unit or one that converts to it."""
    now, day = session.of(ctx), days.past(on)
    if from_feedback or since or audience:
        wish = _RatingWish(
            measure=measure, on=day, since=days.past(since) if since else None, audience=audience, note=note
        )
        _from_feedback(now, wish, replace=replace, dry_run=dry_run, as_json=as_json)
        return
    key, text = _asked(now.open().leitbild, measure, value) if talk.interactive() else (measure, value)
    if key is None or text is None:
        raise talk.MustBeGiven(_("The measure") if key is None else _("The value"), "track read MEASURE VALUE")

    def edit(leitbild: Leitbild) -> tuple[Leitbild, _Entered]:
        found = measures.find(leitbild, key)
        words = talk.clean(note) if note else None
        reading = Reading(on=day, value=readings.parse_reading(text, found, language=current()), n=n, note=words)
        after, outcome = measures.add_reading(leitbild, found.id, reading, replace=replace)
        return after, _Entered(measure=measures.find(after, found.id), reading=reading, outcome=outcome)

    _say(now.change(edit, dry_run=dry_run), dry_run=dry_run, as_json=as_json)


def _say(saved: Saved[_Entered], *, dry_run: bool, as_json: bool) -> None:
    one = saved.outcome
    machine: dict[str, object] | None = None
    if as_json:
        machine = {"outcome": one.outcome, "measure": measures_json([one.measure], on=session.today())[0]}
    answer = answers.entered(
        one.measure,
        one.reading,
        one.outcome,
        on=session.today(),
        width=talk.width(),
        ascii_only=talk.ascii_only(),
    )
    session.finish(saved, answer, machine=machine, dry_run=dry_run)


@record
class _RatingWish:
    """Which ratings are to be a reading of which measure."""

    measure: str | None
    on: date
    since: date | None
    audience: Audience | None
    note: str | None


def _from_feedback(now: Session, wish: _RatingWish, *, replace: bool, dry_run: bool, as_json: bool) -> None:
    """Make a reading of imported ratings, and say in its note what counted as satisfied."""
    key = wish.measure
    if key is None:
        raise talk.MustBeGiven(_("The measure"), "track read MEASURE --from-feedback")

    def edit(leitbild: Leitbild) -> tuple[Leitbild, _Entered]:
        found = measures.find(leitbild, key)
        rated = ratings.rated(leitbild, found, on=wish.on, since=wish.since, audience=wish.audience)
        with talk.in_language_of(leitbild):
            note = talk.clean(wish.note) if wish.note else answers.rated_note(rated)
        reading = dataclasses.replace(rated.reading, note=note or None)
        after, outcome = measures.add_reading(leitbild, found.id, reading, replace=replace)
        if rated.other:
            talk.tell(answers.other_scales(rated.other))
        return after, _Entered(measure=measures.find(after, found.id), reading=reading, outcome=outcome)

    _say(now.change(edit, dry_run=dry_run), dry_run=dry_run, as_json=as_json)


class Shares(StrEnum):
    """Between what shares lie in a table."""

    FRACTION = "0-1"
    PERCENT = "0-100"


@options.verb(app, "import")
def import_table(
    ctx: typer.Context,
    file: Annotated[
        str,
        typer.Argument(
            metavar="FILE", help=_("A table (CSV, a workbook): date,csat,asa or date,measure,value; - is stdin.")
        ),
    ],
    dates: days.Dates = None,
    shares: Annotated[Shares | None, typer.Option(help=_("Whether 0.98 is a share of 98 % or of 0.98 %."))] = None,
    replace: Replace = False,
    dry_run: options.DryRun = False,
    as_json: options.Json = False,
) -> None:
    """Enter a whole table of readings; a second time nothing is added, and other values wait for --replace."""
    now = session.of(ctx)
    given = _given(now, file, dates)
    language = {".": "en", ",": "de"}.get(given.mark or "")
    known = now.open().leitbild
    fractions = {one.id: shares is Shares.FRACTION for one in known.measures} if shares else {}
    if talk.interactive() and not as_json:
        fractions |= _asked_shares(known, given, language, fractions)

    def edit(leitbild: Leitbild) -> tuple[Leitbild, TakenReadings]:
        after, taken = readings.take_in(leitbild, given.rows, replace=replace, language=language, fractions=fractions)
        if taken.unknown and not (taken.added or taken.changed or taken.known or taken.differing or taken.aside):
            raise NoMeasureMatches(taken.unknown, where=Path(file).name)
        return after, taken

    saved = now.change(edit, dry_run=dry_run)
    taken = saved.outcome
    if not as_json:
        _tell(given, taken)
    machine = _machine(given, taken) if as_json else None
    answer = answers.arrived(saved.leitbild, taken, width=talk.width(), ascii_only=talk.ascii_only())
    session.finish(saved, answer, machine=machine, dry_run=dry_run)
    if taken.differing or taken.aside or taken.unknown or given.quarantined:
        raise typer.Exit(Exit.NO)


def _given(now: Session, file: str, dates: days.DateOrder | None) -> tables_readings.Readings:
    known = now.open().leitbild.measures
    path = now.folder / file
    data, name = (sys.stdin.buffer.read(), "stdin") if file == "-" else (disk.read_bytes(path), path.name)
    return tables_readings.read_readings(
        data,
        name,
        today=session.today(),
        days_first=days.days_first(dates),
        is_measure=lambda word: readings.called(known, word) is not None,
    )


def _asked_shares(
    leitbild: Leitbild, given: tables_readings.Readings, language: str | None, fractions: dict[str, bool]
) -> dict[str, bool]:
    """Ask for each measure whose shares may go from 0 to 1 whether they do."""
    _after, taken = readings.take_in(leitbild, given.rows, replace=True, language=language, fractions=fractions)
    question = _("{name}: are shares given from 0 to 1, so that 0.98 means 98 %?")
    return {
        key: talk.confirm(question.format(name=safe(measures.find(leitbild, key).name)), default=True)
        for key in taken.unclear
    }


def _asked(leitbild: Leitbild, measure: str | None, value: str | None) -> tuple[str | None, str | None]:
    """Ask at the terminal which measure was read and what it was, until it can be read."""
    if measure is None and leitbild.measures:
        names = [one.name for one in leitbild.measures[:26]]
        measure = leitbild.measures[talk.choose(_("Which measure? (letter)"), names)].id
    if measure is None or value is not None:
        return measure, value
    found = measures.find(leitbild, measure)
    while True:
        examples = " · ".join(measures.examples(found.unit))
        question = _("{name}, for example {examples}:").format(name=safe(found.name), examples=examples)
        value = talk.ask(question)
        try:
            readings.parse_reading(value, found, language=current())
        except BadReading as refusal:
            talk.tell(safe(str(refusal)))
        else:
            return found.id, value


def _tell(given: tables_readings.Readings, taken: TakenReadings) -> None:
    """Say what was not taken in, and why."""
    width = talk.width()
    if taken.unknown:
        talk.tell(answers.unknown_measures(taken.unknown, width=width))
    aside = sorted([*_aside(given), *((one.line, one.what) for one in taken.aside)], key=lambda pair: pair[0] or 0)
    if aside:
        words = ngettext("{count} value was left out:", "{count} values were left out:", len(aside))
        talk.tell("\n".join([words.format(count=len(aside)), *lists.line_remarks(aside, width=width)]))
    if taken.differing:
        talk.tell(_("Other values are there already; `--replace` takes the new ones:"))
        differing = [(one.line, one.what) for one in taken.differing]
        talk.tell("\n".join(lists.line_remarks(differing, width=width)))
    if taken.doubts:
        talk.tell(_("These can hardly be right; they were taken in:"))
        talk.tell("\n".join(lists.line_remarks([(one.line, one.what) for one in taken.doubts], width=width)))
    if given.notes:
        talk.tell("\n".join(lists.line_remarks([(one.line, one.what) for one in given.notes], width=width)))


def _aside(given: tables_readings.Readings) -> list[tuple[int | None, str]]:
    return [(one.line, one.what) for one in given.quarantined]


def _machine(given: tables_readings.Readings, taken: TakenReadings) -> dict[str, object]:
    known = taken_json(taken)
    before = [{"line": line, "reason": what} for line, what in _aside(given)]
    after = [{"line": one.line, "reason": one.what} for one in taken.aside]
    notes = [{"line": one.line, "note": one.what} for one in given.notes]
    return {**known, "set_aside": [*before, *after], "notes": notes}

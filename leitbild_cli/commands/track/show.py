"""`track show | due`: how the measures stand, and what waits."""

from __future__ import annotations

from typing import TYPE_CHECKING, Annotated

import typer

from leitbild_cli.commands.shared import options, session, talk
from leitbild_cli.core.feedback.round import to_talk_to
from leitbild_cli.core.tracking import measures, reviews
from leitbild_cli.errors import Exit
from leitbild_cli.language import _
from leitbild_cli.view.feedback import responses as feedback
from leitbild_cli.view.tracking import table
from leitbild_cli.view.tracking.machine import due_json, measures_json

if TYPE_CHECKING:
    from leitbild_cli.core.model import Leitbild, Measure

app = options.single()


@options.verb(app)
def show(
    ctx: typer.Context,
    measure: Annotated[
        str | None, typer.Argument(metavar="MEASURE", help=_("One of them, with every reading; all if left out."))
    ] = None,
    promises: Annotated[bool, typer.Option("--promises", help=_("Which promises a measure stands behind."))] = False,
    as_svg: Annotated[bool, typer.Option("--svg", help=_("Answer as a picture: the measure's chart, as SVG."))] = False,
    as_json: options.Json = False,
    output: options.Output = None,
) -> None:
    """Show how the measures stand: last value, target, trend, and what can be said of both."""
    options.only_one(promises=promises, svg=as_svg, json=as_json)
    leitbild = reviews.with_lived(session.of(ctx).open().leitbild, name=_("Is it lived?"))
    chosen = measures.find(leitbild, measure) if measure else None
    with session.into(ctx, output):
        if as_svg:
            talk.say_file(_picture(leitbild, chosen or _only(leitbild)))
        elif as_json:
            shown = [chosen] if chosen else leitbild.measures
            talk.say_json({"measures": measures_json(shown, on=session.today())})
        else:
            _say(leitbild, chosen, promises=promises)
    if not (as_svg or as_json):
        session.next_step(leitbild)


def _picture(leitbild: Leitbild, measure: Measure) -> str:
    from leitbild_cli.view.tracking import chart_svg

    return chart_svg.line_svg(measure, on=session.today(), marks=chart_svg.moments(leitbild))


def _only(leitbild: Leitbild) -> Measure:
    """Give the measure there is; raise MustBeGiven where one has to be chosen."""
    if len(leitbild.measures) != 1:
        raise talk.MustBeGiven(_("The measure"), "track show MEASURE --svg")
    return leitbild.measures[0]


def _say(leitbild: Leitbild, chosen: Measure | None, *, promises: bool) -> None:
    on, width, plain = session.today(), talk.width(), talk.ascii_only()
    if chosen is not None:
        from leitbild_cli.view.tracking import detail

        talk.say(detail.measure_detail(leitbild, chosen, on=on, width=width, ascii_only=plain))
    else:
        talk.say(table.measures_table(leitbild, on=on, width=width, ascii_only=plain))
    if promises:
        talk.say("\n" + table.promises_list(leitbild, width=width, ascii_only=plain))


@options.verb(app)
def due(
    ctx: typer.Context,
    as_ics: Annotated[bool, typer.Option("--ics", help=_("Answer as a calendar, also of what is to come."))] = False,
    as_json: options.Json = False,
    output: options.Output = None,
) -> None:
    """Say what waits today: readings, the next review, what a review decided. Exit code 1 if anything does."""
    options.only_one(ics=as_ics, json=as_json)
    leitbild, on = session.of(ctx).open().leitbild, session.today()
    low = to_talk_to(leitbild, on=on)
    measures_due = table.due_list(leitbild, on=on, width=talk.width(), ascii_only=talk.ascii_only())
    text = "\n\n".join(filter(None, (measures_due, feedback.talk_to(low, width=talk.width()))))
    with session.into(ctx, output):
        if as_ics:
            from leitbild_cli.view.tracking import calendar

            talk.say_file(calendar.calendar(leitbild, now=session.now(), on=on))
        elif as_json:
            talk.say_json({"due": bool(text), **due_json(leitbild, on=on), "talk_to": feedback.talk_to_json(low)})
        else:
            talk.say(text or _("Nothing is due."))
    if not (as_ics or as_json):
        _next(leitbild, measures_due)
    if text:
        raise typer.Exit(Exit.NO)


def _next(leitbild: Leitbild, text: str) -> None:
    if text:
        talk.tell(_("A reading is entered with `leitbild track read`, a look back with `leitbild track review`."))
    else:
        session.next_step(leitbild)

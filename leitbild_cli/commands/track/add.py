"""`track add | change`: which figures show that the statement holds."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING, Annotated

import typer

from leitbild_cli.commands.shared import options, session, talk
from leitbild_cli.core.model import Better
from leitbild_cli.core.tracking import assessment, measures, plan, sentences
from leitbild_cli.core.tracking.measures import BadReading
from leitbild_cli.core.tracking.plan import Description
from leitbild_cli.core.tracking.presets import PRESETS
from leitbild_cli.language import _, current
from leitbild_cli.view.format.text import safe
from leitbild_cli.view.tracking import answers, detail
from leitbild_cli.view.tracking.machine import measures_json

if TYPE_CHECKING:
    from leitbild_cli.core.model import Leitbild, Measure
    from leitbild_cli.core.tracking.measures import Kept
    from leitbild_cli.file.store import Saved

app = options.single()

_LONGEST = 3660  # days: ten years

Name = Annotated[str | None, typer.Option(metavar="TEXT", help=_("What the measure is called."))]
Unit = Annotated[str | None, typer.Option(metavar="UNIT", help=_("%, s, min, points …; the target's if left out."))]
Target = Annotated[str | None, typer.Option(metavar="VALUE", help=_('What was promised: "98 %", "max. 30 s".'))]
Direction = Annotated[Better | None, typer.Option(help=_("Which direction is the better one."))]
OfIdea = Annotated[str | None, typer.Option("--idea", metavar="IDEA", help=_("The idea this figure stands behind."))]
OfSentence = Annotated[
    str | None,
    typer.Option(
        "--sentence", metavar="SENTENCE", help=_("The sentence it stands behind: its number, or words of it.")
    ),
]
Formula = Annotated[str | None, typer.Option(metavar="TEXT", help=_("How it is counted."))]
ReadFrom = Annotated[str | None, typer.Option("--source", metavar="TEXT", help=_("Where it is read."))]
Every = Annotated[
    int | None, typer.Option(metavar="DAYS", min=1, max=_LONGEST, help=_("How often it is read, in days."))
]


@options.verb(app)
def add(
    ctx: typer.Context,
    key: Annotated[str | None, typer.Argument(metavar="MEASURE", help=_("A key such as csat, or a name."))] = None,
    preset: Annotated[
        str | None,
        typer.Option(metavar="PRESET", help=_("Start from a usual figure: {keys}.").format(keys=", ".join(PRESETS))),
    ] = None,
    name: Name = None,
    unit: Unit = None,
    target: Target = None,
    better: Direction = None,
    sentence: OfSentence = None,
    idea: OfIdea = None,
    formula: Formula = None,
    source: ReadFrom = None,
    every: Every = None,
    dry_run: options.DryRun = False,
    as_json: options.Json = False,
) -> None:
    """Follow a figure that shows whether the statement holds, with its target."""
    now = session.of(ctx)
    wish = Description(
        key=key,
        preset=preset,
        name=name,
        unit=unit,
        target=target,
        better=better,
        idea=idea,
        sentence=sentence,
        formula=formula,
        source=source,
        every_days=every,
    )
    if talk.interactive():
        wish = _asked(now.open().leitbild, wish)
    if not (wish.key or wish.preset or wish.name):
        raise talk.MustBeGiven(_("The measure"), "track add KEY")

    def edit(leitbild: Leitbild) -> tuple[Leitbild, tuple[str, Kept]]:
        measure = plan.plan(leitbild, wish, language=current())
        after, outcome = measures.add_measure(leitbild, measure)
        return after, (measure.id, outcome)

    _finish(now.change(edit, dry_run=dry_run), dry_run=dry_run, as_json=as_json)


@options.verb(app)
def change(
    ctx: typer.Context,
    measure: Annotated[str, typer.Argument(metavar="MEASURE", help=_("Its key, its name, or the start of one."))],
    name: Name = None,
    unit: Unit = None,
    target: Target = None,
    better: Direction = None,
    sentence: OfSentence = None,
    idea: OfIdea = None,
    formula: Formula = None,
    source: ReadFrom = None,
    every: Every = None,
    dry_run: options.DryRun = False,
    as_json: options.Json = False,
) -> None:
    """Give a measure another name, target, sentence or rhythm; its readings stay."""
    wish = Description(
        name=name,
        unit=unit,
        target=target,
        better=better,
        idea=idea,
        sentence=sentence,
        formula=formula,
        source=source,
        every_days=every,
    )

    def edit(leitbild: Leitbild) -> tuple[Leitbild, tuple[str, Kept]]:
        planned = plan.replan(leitbild, measure, wish, language=current())
        after, outcome = measures.change_measure(leitbild, planned)
        return after, (planned.id, outcome)

    _finish(session.of(ctx).change(edit, dry_run=dry_run), dry_run=dry_run, as_json=as_json)


def _finish(saved: Saved[tuple[str, Kept]], *, dry_run: bool, as_json: bool) -> None:
    key, outcome = saved.outcome
    measure = measures.find(saved.leitbild, key)
    machine: dict[str, object] | None = None
    if as_json:
        machine = {"outcome": outcome, "measure": measures_json([measure], on=session.today())[0]}
    answer = answers.followed(saved.leitbild, measure, outcome, width=talk.width(), ascii_only=talk.ascii_only())
    session.finish(saved, answer, machine=machine, dry_run=dry_run)


def _asked(leitbild: Leitbild, wish: Description) -> Description:
    """Ask at the terminal for what is missing; who gave measure and target is asked for the direction at most."""
    if wish.target and (wish.key or wish.preset or wish.name):
        return _with_offer(leitbild, _with_direction(leitbild, wish))
    wish = _with_start(leitbild, wish)
    wish = _with_direction(leitbild, _with_target(leitbild, wish))
    if wish.every_days is None:
        question = _("How often is it read, in days?")
        days = talk.ask_number(question, low=1, high=_LONGEST, default=assessment.USUAL_DAYS)
        wish = replace(wish, every_days=days if days != assessment.USUAL_DAYS else None)
    return _with_sentence(leitbild, wish)


def _with_start(leitbild: Leitbild, wish: Description) -> Description:
    if wish.key or wish.preset or wish.name:
        return wish
    presets = list(PRESETS.values())
    names = [f"{one.name(leitbild.language)} ({one.id})" for one in presets]
    place = talk.choose(_("Which figure? (letter)"), [*names, _("another one")])
    if place < len(presets):
        return replace(wish, preset=presets[place].id)
    return replace(wish, name=talk.clean(talk.ask(_("What is it called?"))))


def _with_target(leitbild: Leitbild, wish: Description) -> Description:
    """Ask for the target until it can be read."""
    if wish.target:
        return wish
    start = _planned(leitbild, wish)
    while True:
        shown = " · ".join(measures.examples(start.unit)) if start.unit else "98 % · max. 30 s · 12"
        typed = talk.ask(_("The target, for example {examples}? (Enter: none)").format(examples=shown))
        try:
            _planned(leitbild, replace(wish, target=typed or None))
        except BadReading as refusal:
            talk.tell(safe(str(refusal)))
        else:
            return replace(wish, target=typed or None)


def _with_direction(leitbild: Leitbild, wish: Description) -> Description:
    try:
        plan.plan(leitbild, wish, language=current())
    except plan.DirectionNeeded:
        place = talk.choose(
            _("Which way is the good one? (letter)"), [_("the more the better"), _("the less the better")]
        )
        return replace(wish, better=(Better.HIGHER, Better.LOWER)[place])
    return wish


def _with_sentence(leitbild: Leitbild, wish: Description) -> Description:
    """Ask which sentence the figure stands behind, before there is one: which chosen idea."""
    wish = _with_offer(leitbild, wish)
    if wish.sentence or wish.idea:
        return wish
    if not leitbild.adopted:
        return _with_idea(leitbild, wish)
    there = sentences.followed(leitbild)
    texts = [one.text for one in there]
    place = talk.choose(_("Which sentence does it stand behind? (letter)"), [*texts, _("none of these")])
    return replace(wish, sentence=str(there[place].number)) if place < len(there) else wish


def _with_offer(leitbild: Leitbild, wish: Description) -> Description:
    """Ask whether it stands behind the sentence that names its target, if one does; before adoption none counts."""
    if wish.sentence or wish.idea or not leitbild.adopted:
        return wish
    one = sentences.offered(leitbild, _planned(leitbild, wish))
    if one is None:
        return wish
    talk.tell(detail.sentence_line(one, width=talk.talk_width()))
    yes = talk.confirm(_("Does it stand behind this sentence?"), default=True)
    return replace(wish, sentence=str(one.number)) if yes else wish


def _with_idea(leitbild: Leitbild, wish: Description) -> Description:
    """Ask which chosen idea the figure stands behind, if one of them has none yet."""
    waiting = plan.unwatched(leitbild)
    if wish.idea or not waiting:
        return wish
    texts = [one.text for one in waiting]
    place = talk.choose(_("Which promise does it stand behind? (letter)"), [*texts, _("none of these")])
    return replace(wish, idea=waiting[place].ideas[0]) if place < len(waiting) else wish


def _planned(leitbild: Leitbild, wish: Description) -> Measure:
    """Plan with any direction, to learn unit and name before it is known."""
    return plan.plan(leitbild, replace(wish, better=wish.better or Better.HIGHER), language=current())

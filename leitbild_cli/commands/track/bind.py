"""`track bind | unbind | without`: which sentence a measure stands behind, and which has none on purpose."""

from __future__ import annotations

from typing import TYPE_CHECKING, Annotated

import typer

from leitbild_cli.commands.shared import options, session, talk
from leitbild_cli.core.model import Unmeasured
from leitbild_cli.core.tracking import measures, sentences
from leitbild_cli.errors import UsageRefusal
from leitbild_cli.language import _, mark
from leitbild_cli.view.lists import short
from leitbild_cli.view.tracking import answers, detail

if TYPE_CHECKING:
    from leitbild_cli.core.model import Leitbild, Measure
    from leitbild_cli.core.tracking.sentences import Followed

app = options.single()

OfMeasure = Annotated[str, typer.Argument(metavar="MEASURE", help=_("Its key, its name, or the start of one."))]
_HELP = _("Its number, or words that only this sentence has.")


class WhyUnmeasured(UsageRefusal):
    """That a sentence needs no measure is a decision, and a decision has a reason."""

    code = "why-unmeasured"
    what = mark("Why does sentence {number} need no measure?")
    mend = mark('Say it in a line: `--because "…"`.')


@options.verb(app)
def bind(
    ctx: typer.Context,
    measure: OfMeasure,
    sentence: Annotated[str | None, typer.Argument(metavar="SENTENCE", help=_HELP)] = None,
    dry_run: options.DryRun = False,
) -> None:
    """Put a measure behind a sentence of the statement."""
    current = session.of(ctx)
    chosen = sentence or _asked(current.open().leitbild, measure)

    def change(leitbild: Leitbild) -> tuple[Leitbild, tuple[Measure, Followed]]:
        found, behind = measures.find(leitbild, measure), sentences.find(leitbild, chosen)
        return sentences.bind(leitbild, found, behind.sentence), (found, behind)

    saved = current.change(change, dry_run=dry_run)
    found, behind = saved.outcome
    session.finish(saved, answers.bound(found, behind, width=talk.width()), dry_run=dry_run)


@options.verb(app)
def unbind(ctx: typer.Context, measure: OfMeasure, dry_run: options.DryRun = False) -> None:
    """Take a measure away from its sentence; its readings stay."""

    def change(leitbild: Leitbild) -> tuple[Leitbild, Measure]:
        found = measures.find(leitbild, measure)
        return sentences.unbind(leitbild, found), found

    saved = session.of(ctx).change(change, dry_run=dry_run)
    told = _("“{name}” stands behind no sentence now.").format(name=short(saved.outcome.name))
    session.finish(saved, told, dry_run=dry_run)


@options.verb(app)
def without(
    ctx: typer.Context,
    sentence: Annotated[str, typer.Argument(metavar="SENTENCE", help=_HELP)],
    because: options.Reason = None,
    no_longer: Annotated[bool, typer.Option("--no-longer", help=_("Let it wait for a measure again."))] = False,
    dry_run: options.DryRun = False,
) -> None:
    """Say that a sentence has no measure on purpose, and why."""
    current = session.of(ctx)
    wanted = sentences.find(current.open().leitbild, sentence)
    reason = None if no_longer else _reason(wanted, because)

    def change(leitbild: Leitbild) -> tuple[Leitbild, Followed]:
        found = sentences.find(leitbild, sentence)
        if no_longer:
            return sentences.take_back(leitbild, found.text), found
        (drawn,) = session.fresh_ids(leitbild, 1)
        decision = Unmeasured(id=drawn, sentence=found.text, reason=reason, on=session.today())
        return sentences.set_aside(leitbild, decision), found

    saved = current.change(change, dry_run=dry_run)
    told = answers.waits_again(saved.outcome) if no_longer else answers.without(saved.outcome)
    session.finish(saved, told, dry_run=dry_run)


def _asked(leitbild: Leitbild, measure: str) -> str:
    """Ask at the terminal which sentence is meant, the one that names the target first."""
    there = sentences.followed(leitbild)
    if not talk.interactive():
        raise talk.MustBeGiven(
            _("The sentence"),
            f"track bind {measure} SENTENCE",
            choices=[f"{one.number} ({short(one.text)})" for one in there],
        )
    if not there:
        raise sentences.NoSentence
    first = sentences.offered(leitbild, measures.find(leitbild, measure))
    order = sorted(there, key=lambda one: one != first)
    place = talk.choose(_("Which sentence does it stand behind? (letter)"), [one.text for one in order])
    return str(order[place].number)


def _reason(wanted: Followed, because: str | None) -> str:
    reason = talk.clean(because or "")
    while not reason:
        if not talk.interactive():
            raise WhyUnmeasured(number=wanted.number)
        talk.tell(detail.sentence_line(wanted, width=talk.talk_width()))
        reason = talk.clean(talk.ask(_("Why does it need no measure?")))
    return reason

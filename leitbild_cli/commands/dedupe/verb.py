"""The verb with its options; what each of them does stands beside it."""

from __future__ import annotations

from enum import StrEnum
from typing import Annotated

import typer

from leitbild_cli.commands.dedupe import lists, review, sure
from leitbild_cli.commands.dedupe.search import Search
from leitbild_cli.commands.shared import options, session, talk
from leitbild_cli.core.columns import find_column
from leitbild_cli.errors import UsageRefusal
from leitbild_cli.language import _

app = options.single()


class Apply(StrEnum):
    """What may be merged without a look."""

    SURE = "sure"


class FailOn(StrEnum):
    """What makes the answer a no (exit 1)."""

    SURE = "sure"
    ANY = "any"


ApplySure = Annotated[
    Apply | None, typer.Option("--apply", metavar="sure", help=_("Merge all sure ones without a question."))
]
KeptApart = Annotated[
    bool, typer.Option("--kept-apart", help=_("List near pairs that are not suggested, each with the reason."))
]
Decisions = Annotated[bool, typer.Option("--decisions", help=_("List what was decided, and how to take it back."))]
Forget = Annotated[
    tuple[str, str] | None,
    typer.Option("--forget", metavar="IDEA IDEA", help=_("Let two ideas that are kept apart be asked about again.")),
]
Failing = Annotated[
    FailOn | None, typer.Option("--fail-on", help=_("List, and exit 1 if such suggestions are undecided."))
]


class OneAtATime(UsageRefusal):
    """Two options want two different things."""

    code = "one-at-a-time"

    def __init__(self, names: list[str]) -> None:
        """Name them."""
        shown = ", ".join(f"`--{name}`" for name in names)
        super().__init__(_("Only one of {options} at a time.").format(options=shown))


@options.verb(app)
def dedupe(
    ctx: typer.Context,
    column: options.ColumnChoice = None,
    across: Annotated[bool, typer.Option("--across", help=_("Compare across columns too."))] = False,
    listed: Annotated[bool, typer.Option("--list", help=_("List the suggestions without asking."))] = False,
    batch: Annotated[bool, typer.Option("--batch", help=_("Merge all sure ones at once, after one question."))] = False,
    apply: ApplySure = None,
    related: Annotated[bool, typer.Option("--related", help=_("List what only touches; no claim is made."))] = False,
    kept_apart: KeptApart = False,
    decisions: Decisions = False,
    forget: Forget = None,
    fail_on: Failing = None,
    because: options.Reason = None,
    yes: options.Yes = False,
    dry_run: options.DryRun = False,
    as_json: options.Json = False,
) -> None:
    """Find ideas that may be one thought, and decide: one after the other at a terminal, else as a list.

    Nothing is merged unasked, nothing is deleted, and whatever is decided is not asked again. One of the wordings
    stands for all, or words of your own that say it better: `w`, or `idea merge --words` without a terminal. Words that
    say the same in your team stand in the file below `synonyms:`, a group a line, for instance `- guest, customer`.

    Sure means that a careful reader would agree without asking: the same words but for spelling, endings,
    units and small words. Words are compared, not meanings: the same thought in other words altogether is not found.
    """
    modes = {"batch": batch, "apply": apply, "related": related, "decisions": decisions, "forget": forget}
    modes["kept-apart"] = kept_apart
    _insist_on_one([name for name, value in modes.items() if value], listed=listed, failing=fail_on is not None)
    if yes and not batch:
        raise UsageRefusal(_("`--yes` goes with `--batch`."))
    current = session.of(ctx)
    if forget:
        lists.forget(current, forget, dry_run=dry_run)
        return
    leitbild = current.open().leitbild
    wish = Search(
        column=find_column(leitbild, column).id if column else None,
        across=across,
        dry_run=dry_run,
        as_json=as_json,
        because=talk.clean(because or "") or None,
    )
    if decisions:
        lists.decisions(leitbild, wish)
    elif related:
        lists.related(leitbild, wish)
    elif kept_apart:
        lists.kept_apart(leitbild, wish)
    elif batch or apply:
        sure.merge(current, leitbild, wish, ask=not (yes or apply))
    elif listed or as_json or fail_on or not review.possible():
        open_ones = lists.suggestions(leitbild, wish)
        if fail_on and any(one.sure or fail_on is FailOn.ANY for one in open_ones):
            raise typer.Exit(1)
    else:
        review.review(current, leitbild, wish)


def _insist_on_one(modes: list[str], *, listed: bool, failing: bool) -> None:
    """Refuse two wishes at once; a list that fails is one wish."""
    lists = [name for name, wished in (("list", listed), ("fail-on", failing)) if wished]
    if len(modes) > 1 or (modes and lists):
        raise OneAtATime([*lists, *modes])

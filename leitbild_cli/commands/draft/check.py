"""`draft check`: what a stranger would stumble over in a draft, and what of it the team leaves as it is."""

from __future__ import annotations

from typing import TYPE_CHECKING, Annotated

import typer

from leitbild_cli.commands.shared import options, session, talk
from leitbild_cli.core import lookup
from leitbild_cli.core.checking import report
from leitbild_cli.core.checking.findings import Severity
from leitbild_cli.core.drafting import drafts
from leitbild_cli.errors import Exit, UsageRefusal
from leitbild_cli.language import _, mark
from leitbild_cli.view import findings
from leitbild_cli.view.drafting import findings as view

if TYPE_CHECKING:
    from leitbild_cli.core.model import Ignored, Leitbild

app = options.single()


class NothingIgnored(UsageRefusal):
    """A reason was given, and nothing that it is for."""

    code = "nothing-ignored"
    what = mark("`--because` goes with `--ignore`.")
    mend = mark("Name what may stay: `leitbild draft check --ignore CODE --because …`")


@options.verb(app)
def check(
    ctx: typer.Context,
    draft: Annotated[str, typer.Argument(metavar="DRAFT", help=_("Number, id, or latest."))] = "latest",
    ignore: Annotated[
        str | None,
        typer.Option("--ignore", metavar="CODE", help=_("Leave what is found under this code, and say why.")),
    ] = None,
    because: options.Reason = None,
    dry_run: options.DryRun = False,
    as_json: options.Json = False,
) -> None:
    """Look through one draft: lengths, big words, figures, marks, and whether it says what was decided.

    Errors end with 1; warnings and hints are there to be thought about. Words of your own that are never found fault
    with are listed in the file below `own_words:`, one a line.
    """
    if because is not None and ignore is None:
        raise NothingIgnored
    if ignore is not None:
        _ignore(ctx, draft, ignore, because, dry_run=dry_run)
        return
    if dry_run:
        raise UsageRefusal(_("`--dry-run` goes with `--ignore`."))
    leitbild = session.of(ctx).open().leitbild
    chosen = drafts.find(leitbild, draft)
    found = report.of_text(leitbild, chosen)
    if as_json:
        talk.say_json(view.as_json(chosen, found))
    elif found:
        talk.say(view.shown(chosen, found, width=talk.width()))
        talk.tell(findings.counted(found))
        if hint := next((one for one in found if one.severity is Severity.HINT), None):
            talk.tell(_("On purpose? `leitbild draft check --ignore {code} --because …`").format(code=hint.code))
    else:
        number = lookup.draft_number(leitbild, chosen.id)
        talk.say(_("Draft {number}: nothing to find fault with.").format(number=number))
    if any(one.severity is Severity.ERROR for one in found):
        raise typer.Exit(Exit.NO)
    if not as_json:
        session.next_step(leitbild)


def _ignore(ctx: typer.Context, draft: str, code: str, because: str | None, *, dry_run: bool) -> None:
    from leitbild_cli.core.checking import ignored

    if because is None and not talk.interactive():
        raise talk.MustBeGiven(_("The reason"), "--because")
    reason = because if because is not None else talk.ask(_("Why may it stay?"))

    def change(leitbild: Leitbild) -> tuple[Leitbild, Ignored]:
        found = report.of_text(leitbild, drafts.find(leitbild, draft))
        return ignored.ignore(leitbild, found, code.strip(), reason=talk.clean(reason).strip(), on=session.today())

    saved = session.of(ctx).change(change, dry_run=dry_run)
    words = ", ".join(saved.outcome.words)
    told = _("`{code}` is left as it is: {words}.") if words else _("`{code}` is left as it is.")
    session.finish(saved, told.format(code=saved.outcome.code, words=words), dry_run=dry_run)

"""`dedupe --batch | --apply sure`: what needs no second look, merged at once as it was shown."""

from __future__ import annotations

from typing import TYPE_CHECKING

from leitbild_cli.commands import session, talk
from leitbild_cli.commands.dedupe.showing import nothing
from leitbild_cli.commands.dedupe.wish import Wish, following, found, look
from leitbild_cli.core import deduping
from leitbild_cli.language import _, ngettext
from leitbild_cli.view.dedupe import lists

if TYPE_CHECKING:
    from collections.abc import Sequence

    from leitbild_cli.commands.session import Session
    from leitbild_cli.core.deduping import Suggestion
    from leitbild_cli.core.model import Leitbild, Merge


def merge(current: Session, leitbild: Leitbild, wish: Wish, *, ask: bool) -> None:
    """Merge every sure suggestion; with `ask` only after they were shown and confirmed."""
    open_ones = found(leitbild, wish)
    chosen = [one for one in open_ones if one.sure]
    if not chosen and not wish.as_json:
        talk.say(_("None is sure enough to be merged without a look.") if open_ones else nothing(leitbild))
        talk.tell(following(leitbild, len(open_ones)))
        return
    if ask and chosen and not wish.dry_run and not _confirmed(leitbild, chosen):
        talk.tell(_("Nothing was changed."))
        return

    def change(fresh: Leitbild) -> tuple[Leitbild, tuple[Merge, ...]]:
        return deduping.accept_all(fresh, chosen, session.today())

    saved = current.change(change, dry_run=wish.dry_run)
    left = len(found(saved.leitbild, wish))
    machine: dict[str, object] | None = None
    if wish.as_json:
        machine = {"merged": lists.suggested_json(chosen, look(leitbild).told), "open": left}
    session.finish(
        saved,
        _merged(saved.outcome),
        machine=machine,
        dry_run=wish.dry_run,
        following=following(saved.leitbild, left),
    )


def _confirmed(leitbild: Leitbild, chosen: Sequence[Suggestion]) -> bool:
    if not talk.interactive():
        raise talk.MustBeGiven(_("The confirmation"), "--yes")
    talk.tell(lists.suggested(chosen, look(leitbild)) + "\n")
    words = ngettext("Merge this one?", "Merge these {count}?", len(chosen))
    return talk.confirm(words.format(count=len(chosen)))


def _merged(merges: Sequence[Merge]) -> str:
    gone = sum(len(one.ideas) for one in merges)
    words = ngettext("{ideas} ideas are one thought now.", "{ideas} ideas are {count} thoughts now.", len(merges))
    return words.format(count=len(merges), ideas=gone + len(merges)) + "\n" + _("Back: `leitbild dedupe --decisions`.")

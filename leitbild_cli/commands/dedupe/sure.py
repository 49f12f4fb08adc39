"""`dedupe --batch | --apply sure`: what needs no second look, merged at once as it was shown."""

from __future__ import annotations

from typing import TYPE_CHECKING

from leitbild_cli.commands import session, talk, weighing
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
    from leitbild_cli.core.voting import WhatIf
    from leitbild_cli.file.store import Saved


def merge(current: Session, leitbild: Leitbild, wish: Wish, *, ask: bool) -> None:
    """Merge every sure suggestion; with `ask` only after they were shown and confirmed."""
    open_ones = found(leitbild, wish)
    chosen = [one for one in open_ones if one.sure]
    if not chosen and not wish.as_json:
        talk.say(_("None is sure enough to be merged without a look.") if open_ones else nothing(leitbild))
        talk.tell(following(leitbild, len(open_ones)))
        return

    def change(fresh: Leitbild, reason: str | None) -> tuple[Leitbild, tuple[Merge, ...]]:
        return deduping.accept_all(fresh, chosen, session.today(), reason)

    ask = ask and bool(chosen) and not wish.dry_run
    if ask:
        _show(leitbild, chosen)
    touched = weighing.weigh(leitbild, change(leitbild, None)[0])
    weighing.tell(leitbild, touched)
    if ask and not _confirmed(chosen):
        talk.tell(_("Nothing was changed."))
        return
    reason = wish.because if wish.dry_run else weighing.reason_for(touched, wish.because)
    saved = weighing.keep(current, change, reason, dry_run=wish.dry_run)
    _finish(leitbild, saved, chosen, touched, wish)


def _show(leitbild: Leitbild, chosen: Sequence[Suggestion]) -> None:
    if not talk.interactive():
        raise talk.MustBeGiven(_("The confirmation"), "--yes")
    talk.tell(lists.suggested(chosen, look(leitbild)) + "\n")


def _confirmed(chosen: Sequence[Suggestion]) -> bool:
    words = ngettext("Merge this one?", "Merge these {count}?", len(chosen))
    return talk.confirm(words.format(count=len(chosen)))


def _finish(
    leitbild: Leitbild,
    saved: Saved[tuple[Merge, ...]],
    chosen: Sequence[Suggestion],
    touched: Sequence[WhatIf],
    wish: Wish,
) -> None:
    left = len(found(saved.leitbild, wish))
    machine: dict[str, object] | None = None
    if wish.as_json:
        from leitbild_cli.view.voting.whatif import what_ifs_json

        merged = lists.suggested_json(chosen, look(leitbild).told)
        machine = {"merged": merged, "open": left, "votes": what_ifs_json(touched)}
    following_words = following(saved.leitbild, left)
    session.finish(saved, _merged(saved.outcome), machine=machine, dry_run=wish.dry_run, following=following_words)


def _merged(merges: Sequence[Merge]) -> str:
    gone = sum(len(one.ideas) for one in merges)
    words = ngettext("{ideas} ideas are one thought now.", "{ideas} ideas are {count} thoughts now.", len(merges))
    return words.format(count=len(merges), ideas=gone + len(merges)) + "\n" + _("Back: `leitbild dedupe --decisions`.")

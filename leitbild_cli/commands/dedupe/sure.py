"""`dedupe --batch | --apply sure`: what needs no second look, merged at once as it was shown."""

from __future__ import annotations

from typing import TYPE_CHECKING

from leitbild_cli.commands.dedupe import replies
from leitbild_cli.commands.dedupe.lists import nothing
from leitbild_cli.commands.dedupe.replies import PairReply
from leitbild_cli.commands.dedupe.search import Search, following, found, look
from leitbild_cli.commands.shared import effects, session, talk
from leitbild_cli.core import dedupe
from leitbild_cli.language import _, ngettext
from leitbild_cli.view import dedupe as view

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from leitbild_cli.commands.shared.session import Session
    from leitbild_cli.core.dedupe import Suggestion
    from leitbild_cli.core.model import Leitbild, Merge
    from leitbild_cli.core.voting.effects import WhatIf
    from leitbild_cli.file.store import Saved


def merge(current: Session, leitbild: Leitbild, wish: Search, *, ask: bool) -> None:
    """Merge every sure suggestion; with `ask` only what was shown and confirmed."""
    open_ones = found(leitbild, wish)
    chosen = tuple(one for one in open_ones if one.sure)
    if not chosen and not wish.as_json:
        talk.say(_("None is sure enough to be merged without a look.") if open_ones else nothing(leitbild))
        talk.tell(following(leitbild, len(open_ones)))
        return
    if ask and chosen and not wish.dry_run:
        chosen = _confirmed(leitbild, chosen)
        if not chosen:
            talk.tell(_("Nothing was changed."))
            return
    else:
        effects.tell(leitbild, _weighed(leitbild, chosen))
    touched = _weighed(leitbild, chosen)
    reason = wish.because if wish.dry_run else effects.reason_for(touched, wish.because)
    saved = effects.keep(current, _merging(chosen), reason, dry_run=wish.dry_run)
    _finish(leitbild, saved, chosen, touched, wish)


def _merging(
    chosen: Sequence[Suggestion],
) -> Callable[[Leitbild, str | None], tuple[Leitbild, tuple[Merge, ...]]]:
    day = session.today()
    return lambda fresh, reason: dedupe.accept_all(fresh, chosen, day, reason)


def _weighed(leitbild: Leitbild, chosen: Sequence[Suggestion]) -> tuple[WhatIf, ...]:
    return effects.weigh(leitbild, _merging(chosen)(leitbild, None)[0])


def _confirmed(leitbild: Leitbild, sure: tuple[Suggestion, ...]) -> tuple[Suggestion, ...]:
    """Show the sure ones and give those to merge, none for a no; a number with a minus stays open."""
    if not talk.interactive():
        raise talk.MustBeGiven(_("The confirmation"), "--yes")
    talk.show(view.to_confirm(sure, look(leitbild)) + "\n")
    effects.tell(leitbild, _weighed(leitbild, sure))
    chosen, key = sure, None
    out: frozenset[int] = frozenset()
    while key is None and chosen:
        before = out
        out, key = _typed(len(chosen), len(sure), out)
        if out != before:
            chosen = tuple(one for number, one in enumerate(sure, start=1) if number not in out)
            if out:
                talk.tell(_("Left open: {numbers}.").format(numbers=", ".join(map(str, sorted(out)))))
            effects.tell(leitbild, _weighed(leitbild, chosen))
    return chosen if key is PairReply.YES else ()


def _typed(count: int, total: int, out: frozenset[int]) -> tuple[frozenset[int], PairReply | None]:
    words = ngettext("Merge this one? [y/N]", "Merge these {count}? [y/N] [-2] without 2", count)
    try:
        out, key = replies.read_batch(talk.ask(words.format(count=count)), out, total)
    except replies.NotUnderstoodError:
        key = PairReply.HELP
    if key is PairReply.HELP:
        talk.tell(
            _("-2 leaves the second one open, +2 takes it in again; y merges what is left, Enter merges nothing.")
        )
        return out, None
    return out, key


def _finish(
    leitbild: Leitbild,
    saved: Saved[tuple[Merge, ...]],
    chosen: Sequence[Suggestion],
    touched: Sequence[WhatIf],
    wish: Search,
) -> None:
    made = {one.idea for one in saved.outcome}
    passed = sum(one.standing not in made for one in chosen)
    if passed:
        words = ngettext("{count} was decided meanwhile.", "{count} were decided meanwhile.", passed)
        talk.tell(words.format(count=passed))
    left = len(found(saved.leitbild, wish))
    machine: dict[str, object] | None = None
    if wish.as_json:
        from leitbild_cli.view.voting.effects import what_ifs_json

        merged = view.suggested_json([one for one in chosen if one.standing in made], look(leitbild).told)
        machine = {"merged": merged, "open": left, "votes": what_ifs_json(touched)}
    following_words = following(saved.leitbild, left)
    session.finish(saved, _merged(saved.outcome), machine=machine, dry_run=wish.dry_run, following=following_words)


def _merged(merges: Sequence[Merge]) -> str:
    gone = sum(len(one.ideas) for one in merges)
    words = ngettext("{ideas} ideas are one thought now.", "{ideas} ideas are {count} thoughts now.", len(merges))
    return words.format(count=len(merges), ideas=gone + len(merges)) + "\n" + _("Back: `leitbild dedupe --decisions`.")

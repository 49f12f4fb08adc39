"""The words for what is wrong with a ballot, and what was done about it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from leitbild_cli.language import _

if TYPE_CHECKING:
    from collections.abc import Sequence

    from leitbild_cli.core.voting.names import Named

_LONGEST = 60


def no_idea(said: str, named: Named, near: Sequence[str] = ()) -> tuple[str, str]:
    """Say that no single idea goes by these words, and what may have been meant."""
    if named.several:
        what = _("“{said}” could be several ideas.").format(said=short(said))
        return what, _("Write its id: {ids}").format(ids=", ".join(f"`{one}`" for one in named.several[:5]))
    what = _("“{said}” is no idea to vote on here.").format(said=short(said))
    shown = [_("“{word}”").format(word=short(one)) for one in near]
    return what, _("Did you mean {near}?").format(near=_(" or ").join(shown)) if shown else ""


def short(said: str) -> str:
    """Give the words on one line, not longer than it takes to find them."""
    plain = " ".join(said.split())
    return plain if len(plain) <= _LONGEST else f"{plain[: _LONGEST - 1]}…"

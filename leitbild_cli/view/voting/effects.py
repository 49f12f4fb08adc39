"""What a decision does to votes that are in, in a line each."""

from __future__ import annotations

from typing import TYPE_CHECKING, assert_never

from leitbild_cli.core import lookup
from leitbild_cli.core.voting.effects import Effect
from leitbild_cli.language import _
from leitbild_cli.view.format.text import fit

if TYPE_CHECKING:
    from collections.abc import Sequence
    from typing import Literal, TypeAlias

    from leitbild_cli.core.model import Leitbild
    from leitbild_cli.core.voting.effects import WhatIf

    _Unknown: TypeAlias = Literal[Effect.HANDS, Effect.SECRET, Effect.OUTSIDE, Effect.UNCOUNTABLE]

_LONGEST = 60


def what_if_line(leitbild: Leitbild, found: WhatIf) -> str:
    """Give what would change in a column, and until when its record stays as it is."""
    line = _effect(leitbild, found)
    if not found.recorded or found.opened:
        return line
    if found.effect is Effect.HANDS:
        stays = _("The record stays until `leitbild vote reopen --column {column}`.")
    elif found.effect is Effect.OUTSIDE:
        stays = _("The record stays until `leitbild vote count --again --column {column} --from FILE`.")
    else:
        stays = _("The record stays until `leitbild vote count --again --column {column}`.")
    return f"{line} {stays.format(column=lookup.letter(leitbild, found.column))}"


def what_ifs_json(found: Sequence[WhatIf]) -> list[dict[str, object]]:
    """Give the same with stable keys."""
    return [
        {
            "column": one.column,
            "effect": one.effect,
            "was": one.was,
            "now": one.now,
            "round": one.round,
            "recorded": one.recorded,
        }
        for one in found
    ]


def _effect(leitbild: Leitbild, found: WhatIf) -> str:
    words = _words(found)
    if found.effect is Effect.WINNER and found.round:
        words += " " + _("Only a lot would end round {round}.")
    was, now = (_text(leitbild, idea) for idea in (found.was, found.now))
    return words.format(column=lookup.letter(leitbild, found.column), was=was, now=now, round=found.round)


def _words(found: WhatIf) -> str:
    match found.effect:
        case Effect.UNCHANGED:
            words = _("Votes for `{column}`: “{now}” would win as before.")
        case Effect.WINNER if found.was is None:
            words = _("Votes for `{column}`: “{now}” would win; so far there is no result.")
        case Effect.WINNER:
            words = _("Votes for `{column}`: “{now}” would win instead of “{was}”.")
        case Effect.TIE if found.now is None:
            words = _("Votes for `{column}`: there would be a tie in round {round}, and no result.")
        case Effect.TIE:
            words = _("Votes for `{column}`: “{now}” would win as before, but only a lot would end round {round}.")
        case Effect.NO_RESULT if found.was is None:
            words = _("Votes for `{column}`: there is no result yet, and there would be none.")
        case Effect.NO_RESULT:
            words = _("Votes for `{column}`: there would be no result; so far “{was}” wins.")
        case _:
            words = _unknown(found.effect)
    return words


def _unknown(effect: _Unknown) -> str:
    """Say why nobody knows."""
    match effect:
        case Effect.HANDS:
            words = _("Votes for `{column}`: hands were shown, and they cannot be counted again.")
        case Effect.SECRET:
            words = _("Votes for `{column}`: they are secret; the next count says what it comes to.")
        case Effect.OUTSIDE:
            words = _(
                "Votes for `{column}`: they were counted from a table; the next count of it says what comes of it."
            )
        case Effect.UNCOUNTABLE:
            words = _("Votes for `{column}`: by the rules in the file nobody can count them.")
        case _:
            assert_never(effect)
    return words


def _text(leitbild: Leitbild, idea: str | None) -> str:
    return fit(lookup.texts(leitbild).get(idea or "", idea or ""), _LONGEST)

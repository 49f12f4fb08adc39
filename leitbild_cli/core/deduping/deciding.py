"""Answers to a suggestion: one thought, two thoughts, and exactly back again."""

from __future__ import annotations

from dataclasses import replace
from itertools import combinations, product
from typing import TYPE_CHECKING, TypeVar

from leitbild_cli.core import ideas, lookup
from leitbild_cli.errors import BusyRefusal, UsageRefusal
from leitbild_cli.language import _

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence
    from datetime import date

    from leitbild_cli.core.deduping.suggestion import Suggestion
    from leitbild_cli.core.model import Leitbild, Merge

_T = TypeVar("_T")


class DecidedMeanwhile(BusyRefusal):
    """What was suggested is no longer open."""

    code = "decided-meanwhile"

    def __init__(self) -> None:
        """Say so."""
        super().__init__(_("Somebody decided about these ideas meanwhile."), mend=_("Nothing was changed."))


def accept(  # noqa: PLR0913  a decision has its day and its reason
    leitbild: Leitbild,
    suggestion: Suggestion,
    ids: Sequence[str],
    standing: str,
    on: date,
    *,
    reason: str | None = None,
) -> tuple[Leitbild, Merge]:
    """Merge these ideas of the suggestion under `standing`; whoever is left out is kept apart from them for good."""
    _insist_open(leitbild, suggestion)
    if standing not in ids or not set(ids) <= set(suggestion.ids):
        raise UsageRefusal(_("Only ideas of the suggestion can be merged by it."))
    after, made = ideas.merge(leitbild, (standing, *ids), reason=reason, on=on)
    left_out = [one for one in suggestion.ids if one not in ids]
    return ideas.keep_apart(after, product(left_out, ids)), made


def accept_all(
    leitbild: Leitbild, suggestions: Iterable[Suggestion], on: date, reason: str | None = None
) -> tuple[Leitbild, tuple[Merge, ...]]:
    """Merge every suggestion as it was proposed, except those that somebody decided about; raise where that is all."""
    wanted = tuple(suggestions)
    still = [one for one in wanted if still_open(leitbild, one)]
    if wanted and not still:
        raise DecidedMeanwhile
    merges = []
    for one in still:
        leitbild, made = accept(leitbild, one, one.ids, one.standing, on, reason=reason)
        merges.append(made)
    return leitbild, tuple(merges)


def decline(leitbild: Leitbild, suggestion: Suggestion) -> tuple[Leitbild, tuple[tuple[str, str], ...]]:
    """Keep every two ideas of the suggestion apart from now on; give the pairs."""
    _insist_open(leitbild, suggestion)
    pairs = tuple(combinations(sorted(suggestion.ids), 2))
    return ideas.keep_apart(leitbild, pairs), pairs


def take_back(leitbild: Leitbild, *, before: Leitbild, after: Leitbild) -> Leitbild:
    """Undo in `leitbild` what led from `before` to `after`; other changes made since stay.

    Raise DecidedMeanwhile where somebody changed what is to be taken back.
    """
    made = [one for one in after.merged if one not in before.merged]
    if any(one not in leitbild.merged for one in made):
        raise DecidedMeanwhile
    return replace(
        leitbild,
        merged=_restored(leitbild.merged, before.merged, after.merged),
        distinct=_restored(leitbild.distinct, before.distinct, after.distinct),
    )


def still_open(leitbild: Leitbild, suggestion: Suggestion) -> bool:
    """Say whether nobody has decided about these ideas since they were suggested."""
    chosen, standing = set(suggestion.ids), {idea.id for idea in lookup.standing(leitbild)}
    return chosen <= standing and not any(chosen.issuperset(pair) for pair in leitbild.distinct)


def _insist_open(leitbild: Leitbild, suggestion: Suggestion) -> None:
    if not still_open(leitbild, suggestion):
        raise DecidedMeanwhile


def _restored(now: tuple[_T, ...], before: tuple[_T, ...], after: tuple[_T, ...]) -> tuple[_T, ...]:
    if now == after:
        return before
    kept = [one for one in now if one in before or one not in after]
    return (*kept, *(one for one in before if one not in after and one not in kept))

"""What the manager decides: parking and merging; every decision names ideas by id and can be taken back."""

from __future__ import annotations

from dataclasses import replace
from itertools import chain, combinations
from typing import TYPE_CHECKING

from leitbild_cli.core import lookup
from leitbild_cli.core.ideas.finding import Told, find, tell
from leitbild_cli.core.ideas.refusals import AlreadyJoined, NothingToDo, TwoColumns
from leitbild_cli.core.model import Leitbild, Merge, Parking
from leitbild_cli.errors import UsageRefusal
from leitbild_cli.language import _

if TYPE_CHECKING:
    from collections.abc import Collection, Iterable, Sequence
    from datetime import date


def park(leitbild: Leitbild, reference: str, *, reason: str | None, on: date) -> tuple[Leitbild, Told]:
    """Set an idea aside with thanks; it stays in its author's block."""
    _author, idea = find(leitbild, reference)
    if idea.id in lookup.parked(leitbild):
        raise NothingToDo(_("This idea is parked already."))
    parked = (*leitbild.parked, Parking(idea=idea.id, reason=reason, on=on))
    after = replace(leitbild, parked=tuple(sorted(parked, key=lambda one: one.idea)))
    return after, tell(after, idea.id)


def unpark(leitbild: Leitbild, reference: str) -> tuple[Leitbild, Told]:
    """Take an idea back in."""
    _author, idea = find(leitbild, reference)
    parked = tuple(one for one in leitbild.parked if one.idea != idea.id)
    if len(parked) == len(leitbild.parked):
        raise NothingToDo(_("This idea is not parked."))
    after = replace(leitbild, parked=parked)
    return after, tell(after, idea.id)


def merge(leitbild: Leitbild, references: Sequence[str], *, reason: str | None, on: date) -> tuple[Leitbild, Merge]:
    """Judge ideas to be one thought; the first stands for the others. Nothing is deleted.

    Who names an idea that stands for others means all of them; so one of them can come to stand in its place, and
    a chain or a ring that branches left behind becomes one merge. A merge whose idea is gone has no say any more.
    Raise AlreadyJoined, or TwoColumns where they answer different questions.
    """
    ids = list(dict.fromkeys(find(leitbild, reference)[1].id for reference in references))
    if len(ids) < 2:  # noqa: PLR2004  one thought in two wordings
        raise UsageRefusal(_("A merge needs at least two ideas."))
    columns = tuple(dict.fromkeys(find(leitbild, idea)[1].column for idea in ids))
    if len(columns) > 1:
        raise TwoColumns(columns)
    stands, others = ids[0], ids[1:]
    joined, there = lookup.representatives(leitbild), lookup.ideas_by_id(leitbild)
    for idea in ids:
        if joined.get(idea, idea) not in ids:
            raise AlreadyJoined(idea, joined[idea])
    old = [one for one in leitbild.merged if one.idea in there and joined.get(one.idea, one.idea) in ids]
    members = {*others, *chain.from_iterable(one.ideas for one in old)} - {stands}
    if [(one.idea, {*one.ideas}) for one in old] == [(stands, members)]:
        raise AlreadyJoined(others[0], stands)
    made = Merge(idea=stands, ideas=tuple(sorted(members)), reason=reason or _reason(old), on=on)
    others_left = (one for one in leitbild.merged if one not in old)
    rest = chain.from_iterable([one] if one.idea in there else _without(one, (stands, *members)) for one in others_left)
    pairs = {tuple(sorted((one, other))) for one in (stands, *members) for other in (stands, *members) if one != other}
    after = replace(
        leitbild,
        merged=tuple(sorted((*rest, made), key=lambda one: one.idea)),
        distinct=tuple(pair for pair in leitbild.distinct if pair not in pairs),
    )
    return after, made


def unmerge(leitbild: Leitbild, reference: str, *, apart: bool = False) -> tuple[Leitbild, tuple[str, ...]]:
    """Take one idea out of its merge, or take the whole merge back if it stands for it; give the freed ids.

    With `apart` they are remembered as different thoughts: what was taken out is not suggested again.
    """
    idea = _merged_name(leitbild, reference)
    whole = next((one for one in leitbild.merged if one.idea == idea), None)
    parts = [one for one in leitbild.merged if idea in one.ideas and one is not whole]
    if whole is None and not parts:
        raise NothingToDo(_("This idea is not merged with another."))
    others = (one for one in leitbild.merged if one is not whole)
    kept = chain.from_iterable(_without(one, (idea,)) if one in parts else [one] for one in others)
    after = replace(leitbild, merged=tuple(kept))
    freed = tuple(one for one in whole.ideas if one != idea) if whole else ()
    if apart:
        above = chain.from_iterable((one.idea, *one.ideas) for one in parts)
        pairs = chain(combinations((idea, *freed), 2), ((idea, other) for other in above))
        there = lookup.ideas_by_id(leitbild)
        after = keep_apart(after, ((a, b) for a, b in pairs if a != b and a in there and b in there))
    return after, (*((idea,) if parts else ()), *freed)


def distinct(leitbild: Leitbild, one: str, other: str) -> Leitbild:
    """Remember that two ideas are two thoughts, so that nobody is asked again."""
    first, second = sorted((find(leitbild, one)[1].id, find(leitbild, other)[1].id))
    if (first, second) in leitbild.distinct:
        return leitbild
    return replace(leitbild, distinct=tuple(sorted((*leitbild.distinct, (first, second)))))


def keep_apart(leitbild: Leitbild, pairs: Iterable[tuple[str, str]]) -> Leitbild:
    """Remember of each pair that it is two thoughts."""
    for one, other in pairs:
        leitbild = distinct(leitbild, one, other)
    return leitbild


def forget_distinct(leitbild: Leitbild, one: str, other: str) -> Leitbild:
    """Take back that two ideas are two thoughts; raise NothingToDo where nobody said so."""
    pair = tuple(sorted((find(leitbild, one)[1].id, find(leitbild, other)[1].id)))
    if pair not in leitbild.distinct:
        raise NothingToDo(_("Nobody called these two distinct."))
    return replace(leitbild, distinct=tuple(kept for kept in leitbild.distinct if kept != pair))


def _merged_name(leitbild: Leitbild, reference: str) -> str:
    """Give the id of an idea, also of one that is gone and that a merge names still."""
    named = {each for one in leitbild.merged for each in (one.idea, *one.ideas)}
    wanted = reference.casefold().strip()
    return wanted if wanted in named else find(leitbild, reference)[1].id


def _without(merge: Merge, ids: Collection[str]) -> list[Merge]:
    """Give the merge without these members, or none where nobody is left in it."""
    left = tuple(one for one in merge.ideas if one not in ids)
    return [replace(merge, ideas=left)] if left else []


def _reason(merges: Sequence[Merge]) -> str | None:
    return next((one.reason for one in merges if one.reason), None)

"""In which order merged keys stand: the same, whichever side is asked first and in whatever order merges happen."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple, TypeAlias

if TYPE_CHECKING:
    from collections.abc import Callable, Collection, Iterable, Sequence

Rank: TypeAlias = "Callable[[str], tuple[object, ...]]"


class Keys(NamedTuple):
    """The keys of one collection on the three sides, as they stand there."""

    base: Sequence[str]
    ours: Sequence[str]
    theirs: Sequence[str]


def by_key(keys: Keys, alive: Collection[str]) -> list[str]:
    """Order a collection whose keys are sorted: new keys go where they belong, runs of them sorted."""
    line = _kept(keys, alive) or sorted(set(keys.base) & set(alive))
    if keys.base in (keys.ours, keys.theirs):
        return _placed(line, keys, alive, _plain)
    slots = {key: _slot(line, key) for key in set(alive) - set(line)}
    return _filled(
        line, slots, {place: sorted(one for one in slots if slots[one] == place) for place in slots.values()}
    )


def by_place(keys: Keys, alive: Collection[str], rank: Rank, *, must_agree: bool) -> list[str] | None:
    """Order a collection whose order was chosen by people: new keys stay behind the key they follow.

    Where both sides put something in one place, the lower rank goes first. Where both moved old keys differently, the
    old order counts, or nothing does (None) if they must agree.
    """
    line = _kept(keys, alive)
    if line is None and not must_agree:
        line = [key for key in keys.base if key in alive]
    return None if line is None else _placed(line, keys, alive, rank)


def _kept(keys: Keys, alive: Collection[str]) -> list[str] | None:
    """Give the old keys that stay, in the order of the side that moved some; None where both did, differently."""
    common = set(keys.base) & set(keys.ours) & set(keys.theirs)
    base, ours, theirs = ([key for key in side if key in common] for side in keys)
    if ours not in (base, theirs) and theirs != base:
        return None
    line = [key for key in (theirs if ours == base else ours) if key in alive]
    present, above = set(line), ""
    for key in keys.base:
        if key in alive and key not in present:
            line.insert(line.index(above) + 1 if above else 0, key)
            present.add(key)
        above = key if key in present else above
    return line


def _placed(line: Sequence[str], keys: Keys, alive: Collection[str], rank: Rank) -> list[str]:
    """Put new keys behind the old key they follow on their side."""
    places = {key: place for place, key in enumerate(line)}
    slots: dict[str, int] = {}
    for side in (keys.ours, keys.theirs):
        slot = 0
        for key in side:
            if key in places:
                slot = places[key] + 1
            elif key in alive:
                slots[key] = min(slots.get(key, slot), slot)
    runs = {}
    for slot in set(slots.values()):
        ours, theirs = ([key for key in side if slots.get(key) == slot] for side in (keys.ours, keys.theirs))
        runs[slot] = list(_zipped(ours, theirs, rank))
    return _filled(line, slots, runs)


def _zipped(ours: Sequence[str], theirs: Sequence[str], rank: Rank) -> Iterable[str]:
    """Merge two runs by always taking the lower of the two that come next; each run keeps its own order."""
    if not ours or not theirs or ours == theirs:
        return ours or theirs
    waiting = [list(reversed(ours)), list(reversed(theirs))]
    done: dict[str, None] = {}
    while any(waiting):
        first = min((run[-1] for run in waiting if run), key=rank)
        done.setdefault(first)
        for run in waiting:
            while run and run[-1] in done:
                run.pop()
    return done


def _slot(line: Sequence[str], key: str) -> int:
    """Give the place behind the last key that is smaller."""
    return next((place + 1 for place in range(len(line) - 1, -1, -1) if line[place] < key), 0)


def _filled(line: Sequence[str], slots: dict[str, int], runs: dict[int, list[str]]) -> list[str]:
    if not slots:
        return list(line)
    filled = list(runs.get(0, ()))
    for place, key in enumerate(line):
        filled += [key, *runs.get(place + 1, ())]
    return filled


def _plain(key: str) -> tuple[object, ...]:
    return (key,)

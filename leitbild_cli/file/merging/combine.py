"""Two texts and their base, chunk by chunk: what only one side changed is taken, what both changed is looked into.

The order is the same, whichever side is asked first and in whatever order merges happen.
"""

from __future__ import annotations

import contextlib
from decimal import Decimal, InvalidOperation
from typing import TYPE_CHECKING, NamedTuple, TypeAlias

from leitbild_cli.file.merging.chunks import Chunk, Cut, content_end, is_empty, meaning
from leitbild_cli.file.yaml.shapes import Field, Keyed, Listing, Record
from leitbild_cli.file.yaml.tree import Mapping, Scalar
from leitbild_cli.file.yaml.values import Day, Moment, Number

if TYPE_CHECKING:
    from collections.abc import Callable, Collection, Iterable, Sequence

    from leitbild_cli.file.merging.chunks import Cutter
    from leitbild_cli.file.yaml.shapes import Shape
    from leitbild_cli.file.yaml.tree import Node


KeyPath = tuple[str, ...]


class Clash(NamedTuple):
    """Lines that both sides changed, each in its own way; a side that deleted them has none."""

    path: KeyPath
    ours: str
    theirs: str

    def side(self, number: int) -> str:
        """Give the lines of a side: 0 ours, 1 theirs."""
        return self.theirs if number else self.ours


class Made(NamedTuple):
    """A merged piece: its text with clashes between, and what it must say when it is read back."""

    pieces: tuple[str | Clash, ...]
    meant: Meant


Meant: TypeAlias = "str | Clash | dict[str, Meant]"
Said: TypeAlias = "tuple[object, str]"


class Sides(NamedTuple):
    """The same place on the three sides; None where a side does not have it."""

    base: str | None
    ours: str
    theirs: str


class Combiner:
    """Merges chunks three ways, guided by the shapes of the format."""

    def __init__(self, cutter: Cutter) -> None:
        """Cut with this cutter."""
        self._cut = cutter

    def collection(self, shape: Shape | None, path: KeyPath, base: Cut, ours: Cut, theirs: Cut) -> Made | None:
        """Merge what three collections hold; None where they cannot be told apart key by key."""
        indent = _agreed(base.indent, ours.indent, theirs.indent)
        base, ours, theirs = (side.moved(indent) for side in (base, ours, theirs))
        chunks = [side.by_key() for side in (base, ours, theirs)]
        made: dict[str, Made] = {}
        for key in dict.fromkeys((*chunks[0], *chunks[1], *chunks[2])):
            one = self._chunk(_below(shape, key), (*path, key), *(side.get(key) for side in chunks))
            if one is not None:
                made[key] = one
        order = self._order(shape, chunks, made)
        if order is None:
            return None
        intro = _lines(path, Sides(base.intro, ours.intro, theirs.intro))
        tail = _lines(path, Sides(base.tail, ours.tail, theirs.tail))
        pieces = (*intro, *(piece for key in order for piece in made[key].pieces), *tail)
        return Made(pieces, {key: made[key].meant for key in order})

    def _chunk(self, below: _Below, path: KeyPath, *sides: Chunk | None) -> Made | None:
        base, ours, theirs = sides
        if ours is not None and theirs is not None:
            head = _lines(path, Sides(base.head if base else "", ours.head, theirs.head))
            body = self._body(below, path, Sides(base.body if base else None, ours.body, theirs.body))
            return Made((*head, *body.pieces), body.meant)
        left = ours or theirs
        if left is None:
            return None
        if base is None or self._only_filled(base, left):
            return Made((left.text,), left.body)
        if self._same(left, base):
            return None
        texts = [(one.text, one.body) if one else ("", "") for one in (ours, theirs)]
        return Made((Clash(path, texts[0][0], texts[1][0]),), Clash(path, texts[0][1], texts[1][1]))

    def _same(self, one: Chunk, other: Chunk) -> bool:
        """Say whether two chunks differ in blanks and quotes only."""
        if _said(one.head) != _said(other.head):
            return False
        mine, yours = self._halves(one.body), self._halves(other.body)
        return one.body == other.body or (mine.said == yours.said and _said(mine.rest) == _said(yours.rest))

    def _only_filled(self, base: Chunk, left: Chunk) -> bool:
        """Say whether one side took away a key that said nothing, or one that now says nothing on the other side."""
        return is_empty(self._cut.value(base.body)) or is_empty(self._cut.value(left.body))

    def _body(self, below: _Below, path: KeyPath, sides: Sides) -> Made:
        base, ours, theirs = sides
        if theirs in (ours, base):
            return Made((ours,), ours)
        if ours == base:
            return Made((theirs,), theirs)
        if base is not None or below.grows:
            parts = [self._parts(below.shape, side) for side in sides]
            if all(one is not None for one in parts) and any(one.chunks for one in parts if one):
                found = [one for one in parts if one is not None]
                if (made := self.collection(below.shape, path, *found)) is not None:
                    return made
        return self._leaf(below.shape, path, sides)

    def _parts(self, shape: Shape | None, body: str | None) -> Cut | None:
        if body is None:
            return Cut("")
        if isinstance(shape, Listing):
            return self._cut.items(body) if shape.as_set else None
        return self._cut.inside(body)

    def _leaf(self, shape: Shape | None, path: KeyPath, sides: Sides) -> Made:
        """Merge a single value: what it says and what stands behind it (a comment) are looked at apart.

        Where both decided the same on different days, it was decided on the first of them.
        """
        base = self._halves(sides.base, shape) if sides.base is not None else None
        ours, theirs = self._halves(sides.ours, shape), self._halves(sides.theirs, shape)
        value = _chosen((base.said, base.value) if base else None, (ours.said, ours.value), (theirs.said, theirs.value))
        if value is None and base is None and isinstance(shape, Day):
            value = min((ours, theirs), key=lambda side: str(side.said)).value
        rest = _chosen(
            (_said(base.rest), base.rest) if base else None,
            (_said(ours.rest), ours.rest),
            (_said(theirs.rest), theirs.rest),
        )
        if value is None or rest is None or not (_fits(ours, value, rest) or _fits(theirs, value, rest)):
            clash = Clash(path, sides.ours, sides.theirs)
            return Made((clash,), clash)
        return Made((value + rest,), value + rest)

    def _halves(self, body: str, shape: Shape | None = None) -> _Halves:
        value = self._cut.value(body)
        if value is None:
            return _Halves(body, body, "")
        end = content_end(body, value)
        head, text = body[: value.start.index], body[value.start.index : end]
        comments = _said(text) if "#" in text and not isinstance(value, Scalar) else ()
        return _Halves((_meant(shape, value), _said(head)[1:], comments), body[:end], body[end:])

    def _order(self, shape: Shape | None, chunks: list[dict[str, Chunk]], made: dict[str, Made]) -> list[str] | None:
        keys = Keys(*(list(side) for side in chunks))
        sorted_set = isinstance(shape, Listing) or (isinstance(shape, Keyed) and not shape.ordered)
        if sorted_set:
            return by_key(keys, made)
        names = [one.key for one in shape.fields] if isinstance(shape, Record) else []
        moment = _moment_key(shape)

        def rank(key: str) -> tuple[object, ...]:
            if key in names:
                return (names.index(key), "", key)
            moments = (self._word(side[key], moment) for side in chunks[1:] if key in side)
            return (len(names), min(moments, default=""), key)

        return by_place(keys, made, rank, must_agree=isinstance(shape, Keyed))

    def _word(self, chunk: Chunk, name: str | None) -> str:
        """Give a single value inside a chunk, by which chunks are put in order."""
        value = self._cut.value(chunk.body) if name else None
        pair = value.get(name) if name and isinstance(value, Mapping) else None
        return pair[1].value if pair and isinstance(pair[1], Scalar) else ""


def _meant(shape: Shape | None, value: Node | None) -> object:
    """Give what a value says; a number is the same however many noughts are behind its point."""
    if isinstance(shape, Number) and isinstance(value, Scalar):
        with contextlib.suppress(InvalidOperation):
            return Decimal(value.value)
    if isinstance(shape, Record) and isinstance(value, Mapping):
        return tuple((key.value, _meant(_below(shape, key.value).shape, one)) for key, one in value.pairs())
    return meaning(value)


class _Halves(NamedTuple):
    """A single value's chunk: what it says, its text up to there, and the rest of its lines."""

    said: object
    value: str
    rest: str


def _fits(side: _Halves, value: str, rest: str) -> bool:
    """Say whether this value may stand before this rest: a value of several lines keeps its own."""
    return side.value == value and (side.rest == rest or "\n" not in value)


class _Below(NamedTuple):
    """The shape below a key, and whether two additions under the same key grow together instead of clashing."""

    shape: Shape | None
    grows: bool


def _below(shape: Shape | None, key: str) -> _Below:
    if isinstance(shape, Record):
        field = shape.by_key.get(key)
        return _Below(field.shape, grows=True) if field else _Below(None, grows=False)
    if isinstance(shape, Keyed):
        return _Below(shape.item, grows=isinstance(shape.item, Record) and any(map(_gathers, shape.item.fields)))
    return _Below(None, grows=False)


def _gathers(field: Field) -> bool:
    """Say whether this field collects what several people add."""
    return isinstance(field.shape, Keyed) or (isinstance(field.shape, Listing) and field.shape.as_set)


def _moment_key(shape: Shape | None) -> str | None:
    """Give the key that says when a record was made."""
    fields = shape.item.fields if isinstance(shape, Keyed) and isinstance(shape.item, Record) else ()
    return next((one.key for one in fields if isinstance(one.shape, (Day, Moment))), None)


def _agreed(base: int, ours: int, theirs: int) -> int:
    """Give how far the chunks are indented: as on the side that changed it."""
    if ours in (theirs, -1) or theirs == -1:
        return max(ours, theirs)
    if ours == base:
        return theirs
    return ours if theirs == base else min(ours, theirs)


def _lines(path: KeyPath, sides: Sides) -> tuple[str | Clash, ...]:
    """Merge lines that hold only comments, or a key and a comment; blank lines alone are no reason to clash."""
    base, ours, theirs = (None if side is None else (_said(side), side) for side in sides)
    chosen = _chosen(base, ours, theirs)
    if chosen is None:
        return (Clash(path, sides.ours, sides.theirs),)
    return (chosen,) if chosen else ()


def _chosen(base: Said | None, ours: Said | None, theirs: Said | None) -> str | None:
    """Give the text that counts, each side being what it says and its text; None where both changed what is said."""
    if ours is None or theirs is None:
        return None
    for pick in (1, 0):
        if ours[pick] == theirs[pick]:
            return min(ours[1], theirs[1], key=lambda text: (len(text), text))
        if base is not None and ours[pick] == base[pick]:
            return theirs[1]
        if base is not None and theirs[pick] == base[pick]:
            return ours[1]
    return None


def _said(lines: str) -> tuple[str, ...]:
    return tuple(line.strip() for line in lines.splitlines() if line.strip())


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

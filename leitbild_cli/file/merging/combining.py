"""Two texts and their base, chunk by chunk: what only one side changed is taken, what both changed is looked into."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple, TypeAlias

from leitbild_cli.file.merging import ordering
from leitbild_cli.file.merging.pieces import Chunk, Parts, content_end, is_empty, meaning
from leitbild_cli.file.nodes import Mapping, Scalar
from leitbild_cli.file.shapes import Day, Field, Keyed, Listing, Moment, Record

if TYPE_CHECKING:
    from leitbild_cli.file.merging.cutting import Cutter
    from leitbild_cli.file.shapes import Shape

Path = tuple[str, ...]


class Clash(NamedTuple):
    """Lines that both sides changed, each in its own way; a side that deleted them has none."""

    path: Path
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

    def collection(self, shape: Shape | None, path: Path, base: Parts, ours: Parts, theirs: Parts) -> Made | None:
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

    def _chunk(self, below: _Below, path: Path, *sides: Chunk | None) -> Made | None:
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

    def _body(self, below: _Below, path: Path, sides: Sides) -> Made:
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
        return self._leaf(path, sides)

    def _parts(self, shape: Shape | None, body: str | None) -> Parts | None:
        if body is None:
            return Parts("")
        if isinstance(shape, Listing):
            return self._cut.items(body) if shape.as_set else None
        return self._cut.inside(body)

    def _leaf(self, path: Path, sides: Sides) -> Made:
        """Merge a single value: what it says and what stands behind it (a comment) are looked at apart."""
        base = self._halves(sides.base) if sides.base is not None else None
        ours, theirs = self._halves(sides.ours), self._halves(sides.theirs)
        value = _chosen((base.said, base.value) if base else None, (ours.said, ours.value), (theirs.said, theirs.value))
        rest = _chosen(
            (_said(base.rest), base.rest) if base else None,
            (_said(ours.rest), ours.rest),
            (_said(theirs.rest), theirs.rest),
        )
        if value is None or rest is None or not (_fits(ours, value, rest) or _fits(theirs, value, rest)):
            clash = Clash(path, sides.ours, sides.theirs)
            return Made((clash,), clash)
        return Made((value + rest,), value + rest)

    def _halves(self, body: str) -> _Halves:
        value = self._cut.value(body)
        if value is None:
            return _Halves(body, body, "")
        end = content_end(body, value)
        head, text = body[: value.start.index], body[value.start.index : end]
        comments = _said(text) if "#" in text and not isinstance(value, Scalar) else ()
        return _Halves((meaning(value), _said(head)[1:], comments), body[:end], body[end:])

    def _order(self, shape: Shape | None, chunks: list[dict[str, Chunk]], made: dict[str, Made]) -> list[str] | None:
        keys = ordering.Keys(*(list(side) for side in chunks))
        sorted_set = isinstance(shape, Listing) or (isinstance(shape, Keyed) and not shape.ordered)
        if sorted_set:
            return ordering.by_key(keys, made)
        names = [one.key for one in shape.fields] if isinstance(shape, Record) else []
        moment = _moment_key(shape)

        def rank(key: str) -> tuple[object, ...]:
            if key in names:
                return (names.index(key), "", key)
            moments = (self._word(side[key], moment) for side in chunks[1:] if key in side)
            return (len(names), min(moments, default=""), key)

        return ordering.by_place(keys, made, rank, must_agree=isinstance(shape, Keyed))

    def _word(self, chunk: Chunk, name: str | None) -> str:
        """Give a single value inside a chunk, by which chunks are put in order."""
        value = self._cut.value(chunk.body) if name else None
        pair = value.get(name) if name and isinstance(value, Mapping) else None
        return pair[1].value if pair and isinstance(pair[1], Scalar) else ""


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


def _lines(path: Path, sides: Sides) -> tuple[str | Clash, ...]:
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
